package com.xseven.dialogue;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import java.util.List;

/** More restaurants and salons, as the demo city has them. */
final class MoreHouses {

    private MoreHouses() {}

    static List<Business> all() {
        return List.of(
                goldenDragon(),
                tacoLoco(),
                cafeLumiere(),
                hairart(),
                luxHairLounge(),
                quickclips(),
                uptownCuts(),
                serenitySpa());
    }

    private static Business goldenDragon() {
        return new Sketch("golden-dragon", "Golden Dragon", Category.FOOD_HOSPITALITY, "restaurant", "+12015550188")
                .at("88 Union Avenue", "Midtown")
                .open("MON-SUN", "11:30", "22:00")
                .dish("har-gow", "Har Gow", "Dim Sum", "7.50")
                .dish("mapo-tofu", "Mapo Tofu", "Mains", "14.00", "vegan", "spicy")
                .dish("peking-duck", "Peking Duck (half)", "Mains", "32.00")
                .staff("golden-dragon.wei", "Wei Chen")
                .staff("golden-dragon.lin", "Lin Zhao")
                .tables(4, 4, 4, 6, 10)
                .limits(30, 60, 60, 4, 90, 14, 11)
                .business();
    }

    private static Business tacoLoco() {
        return new Sketch("taco-loco", "Taco Loco", Category.FOOD_HOSPITALITY, "restaurant", "+12015550105")
                .at("5 Quay Road", "Riverside")
                .open("MON-THU", "10:00", "21:00")
                .open("FRI-SAT", "10:00", "23:30")
                .open("SUN", "10:00", "21:00")
                .dish("al-pastor", "Tacos al Pastor (3)", "Tacos", "11.00")
                .dish("mushroom-tacos", "Mushroom Tacos (3)", "Tacos", "10.50", "vegetarian")
                .dish("horchata", "Horchata", "Drinks", "4.00", "vegan")
                .one("size", "Size", "small=Small:0.00", "large=Large:1.50")
                .staff("taco-loco.rosa", "Rosa Diaz")
                .tables(2, 4, 4)
                .limits(30, 60, 60, 4, 60, 6, 7)
                .business();
    }

    private static Business cafeLumiere() {
        return new Sketch("cafe-lumiere", "Café Lumière", Category.FOOD_HOSPITALITY, "cafe", "+12015550170")
                .at("70 Hill Avenue", "Uptown")
                .open("TUE-SUN", "07:00", "15:00")
                .dish("croissant", "Butter Croissant", "Pastry", "4.50", "vegetarian")
                .dish("omelette", "Omelette aux Fines Herbes", "Breakfast", "13.00", "vegetarian", "gluten-free")
                .dish("cafe-creme", "Café Crème", "Drinks", "4.50")
                .usually("size", "Size", "regular=Regular:0.00", "large=Large:1.20")
                .usually("milk", "Milk", "whole-milk=Whole milk:0.00", "oat-milk=Oat milk:0.60")
                .any("extras", "Extras", "extra-shot=Extra shot:1.00")
                .staff("cafe-lumiere.claire", "Claire Dubois")
                .tables(2, 2, 2, 4)
                .limits(30, 60, 60, 4, 60, 4, 5)
                .business();
    }

    private static Business hairart() {
        return new Sketch("hairart", "HairArt", Category.BEAUTY_PERSONAL_CARE, "hair salon", "+12015550107")
                .at("7 Bridge Street", "Downtown")
                .open("MON-SAT", "10:00", "20:00")
                .service("haircut", "Haircut", "Hair", "42.00", 45)
                .service("color", "Color", "Hair", "98.00", 120)
                .service("blowdry", "Blow-dry", "Hair", "27.00", 30)
                .staff("hairart.nina", "Nina Park", "haircut", "color", "blowdry")
                .staff("hairart.leo", "Leo Grant", "haircut")
                .limits(30, 60, 60, 6, 0, 1, 99)
                .business();
    }

    private static Business luxHairLounge() {
        return new Sketch(
                        "lux-hair-lounge",
                        "Lux Hair Lounge",
                        Category.BEAUTY_PERSONAL_CARE,
                        "hair salon",
                        "+12015550101")
                .at("1 Court Plaza", "Downtown")
                .open("TUE-SAT", "09:00", "19:00")
                .service("haircut", "Haircut", "Hair", "60.00", 45)
                .service("color", "Color", "Hair", "160.00", 120)
                .service("blowdry", "Blow-dry", "Hair", "45.00", 30)
                .staff("lux-hair-lounge.vera", "Vera Stone", "haircut", "color", "blowdry")
                .limits(30, 60, 60, 24, 0, 1, 99)
                .business();
    }

    private static Business quickclips() {
        return new Sketch("quickclips", "QuickClips", Category.BEAUTY_PERSONAL_CARE, "hair salon", "+12015550199")
                .at("99 Bridge Street", "Downtown")
                .open("MON-SUN", "08:00", "20:00")
                .service("haircut", "Haircut", "Hair", "25.00", 30)
                .staff("quickclips.bob", "Bob Lane", "haircut")
                .staff("quickclips.jim", "Jim Poe", "haircut")
                .limits(30, 60, 60, 1, 0, 1, 99)
                .business();
    }

    private static Business uptownCuts() {
        return new Sketch("uptown-cuts", "Uptown Cuts", Category.BEAUTY_PERSONAL_CARE, "hair salon", "+12015550164")
                .at("64 Hill Avenue", "Uptown")
                .open("TUE-SAT", "09:00", "19:00")
                .service("haircut", "Haircut", "Hair", "30.00", 45)
                .service("color", "Color", "Hair", "80.00", 120)
                .service("blowdry", "Blow-dry", "Hair", "20.00", 30)
                .staff("uptown-cuts.gus", "Gus Hall", "haircut", "blowdry")
                .limits(30, 60, 60, 4, 0, 1, 99)
                .business();
    }

    private static Business serenitySpa() {
        return new Sketch("serenity-spa", "Serenity Spa", Category.BEAUTY_PERSONAL_CARE, "spa", "+12015550109")
                .at("9 Quay Road", "Riverside")
                .open("MON-SUN", "10:00", "20:00")
                .service("massage", "Swedish Massage", "Massage", "95.00", 60)
                .service("facial", "Hydrating Facial", "Face", "85.00", 50)
                .staff("serenity-spa.ines", "Ines Costa", "massage", "facial")
                .staff("serenity-spa.yuki", "Yuki Tan", "massage")
                .limits(30, 60, 60, 24, 0, 1, 99)
                .business();
    }
}
