package com.xseven.dialogue;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import java.util.List;
import java.util.stream.Stream;

/** Houses to talk to, of several trades. */
public final class Businesses {

    private static final List<Business> OWN = List.of(
            mariosItalian(),
            sakuraSushi(),
            greenLeaf(),
            burgerBarn(),
            stylemaster(),
            beautyhub(),
            speedyAuto(),
            brightSmileDental(),
            cityMedicalClinic(),
            sparkleCleaning(),
            rapidPlumbing());
    private static final List<Business> ALL = Stream.of(OWN, MoreHouses.all(), MoreTrades.all())
            .flatMap(List::stream)
            .toList();

    private Businesses() {}

    /** The house with that id; expects one of those of the demo city. */
    public static Business named(String id) {
        return ALL.stream()
                .filter(business -> business.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected the id of a known business, but found " + id));
    }

    public static List<Business> all() {
        return ALL;
    }

    static Business mariosItalian() {
        return new Sketch("marios-italian", "Mario's Italian", Category.FOOD_HOSPITALITY, "restaurant", "+12015550112")
                .at("12 Market Street", "Downtown")
                .open("MON-THU", "11:00", "22:00")
                .open("FRI-SAT", "11:00", "23:00")
                .open("SUN", "12:00", "21:00")
                .dish("bruschetta", "Bruschetta", "Starters", "9.50", "vegetarian")
                .dish("calamari", "Fried Calamari", "Starters", "13.00")
                .dish("margherita", "Margherita Pizza", "Pizza", "15.00", "vegetarian")
                .usually("size", "Size", "medium=Medium:0.00", "small=Small:-3.00", "large=Large:4.00")
                .any(
                        "extras",
                        "Extras",
                        "extra-cheese=Extra cheese:2.00",
                        "mushrooms=Mushrooms:1.50",
                        "olives=Olives:1.00")
                .dish("diavola", "Diavola Pizza", "Pizza", "17.50", "spicy")
                .usually("size", "Size", "medium=Medium:0.00", "small=Small:-3.00", "large=Large:4.00")
                .any(
                        "extras",
                        "Extras",
                        "extra-cheese=Extra cheese:2.00",
                        "mushrooms=Mushrooms:1.50",
                        "extra-hot=Extra hot:0.00")
                .dish("lasagna", "Lasagna al Forno", "Pasta", "19.00")
                .dish("carbonara", "Spaghetti Carbonara", "Pasta", "18.00")
                .dish("gnocchi-pomodoro", "Gnocchi al Pomodoro", "Pasta", "17.00", "vegan")
                .dish("branzino", "Branzino", "Mains", "28.00", "gluten-free")
                .dish("tiramisu", "Tiramisu", "Desserts", "9.00", "vegetarian")
                .dish("panna-cotta", "Panna Cotta", "Desserts", "8.50", "gluten-free")
                .staff("marios-italian.mario", "Mario Bianchi")
                .staff("marios-italian.lucia", "Lucia Bianchi")
                .staff("marios-italian.pietro", "Pietro Russo")
                .tables(2, 2, 2, 4, 4, 4, 6, 8)
                .delivering("3.50")
                .limits(30, 60, 60, 4, 90, 12, 9)
                .business();
    }

    static Business sakuraSushi() {
        return new Sketch("sakura-sushi", "Sakura Sushi", Category.FOOD_HOSPITALITY, "restaurant", "+12015550140")
                .at("40 Pearl Street", "Downtown")
                .open("TUE-SUN", "17:00", "22:30")
                .dish("omakase", "Omakase (12 pieces)", "Sushi", "68.00")
                .dish("salmon-nigiri", "Salmon Nigiri (2)", "Sushi", "9.00")
                .dish("veggie-roll", "Vegetable Roll", "Rolls", "8.00", "vegan")
                .dish("ramen", "Tonkotsu Ramen", "Noodles", "17.00")
                .staff("sakura-sushi.kenji", "Kenji Sato")
                .staff("sakura-sushi.aiko", "Aiko Mori")
                .tables(2, 2, 4, 4, 6)
                .limits(30, 60, 60, 4, 90, 6, 7)
                .business();
    }

    static Business greenLeaf() {
        return new Sketch("green-leaf", "Green Leaf", Category.FOOD_HOSPITALITY, "restaurant", "+12015550121")
                .at("21 Chapel Lane", "Old Town")
                .open("MON-SAT", "08:00", "20:00")
                .open("SUN", "09:00", "16:00")
                .dish("buddha-bowl", "Buddha Bowl", "Bowls", "14.00", "vegan", "gluten-free")
                .dish("avocado-toast", "Avocado Toast", "Brunch", "11.00", "vegan")
                .dish("green-juice", "Green Juice", "Drinks", "7.00", "vegan", "gluten-free")
                .staff("green-leaf.nadia", "Nadia Haddad")
                .tables(2, 2, 4, 4)
                .limits(30, 60, 60, 4, 60, 8, 9)
                .business();
    }

    static Business burgerBarn() {
        return new Sketch("burger-barn", "Burger Barn", Category.FOOD_HOSPITALITY, "restaurant", "+12015550103")
                .at("3 Dock Street", "Harbor")
                .open("MON-SUN", "11:00", "23:00")
                .dish("classic", "Classic Smash Burger", "Burgers", "10.00")
                .usually("patties", "Patties", "single=Single patty:0.00", "double=Double patty:3.00")
                .any("extras", "Extras", "bacon=Bacon:1.50", "cheese=Cheese:1.00", "jalapenos=Jalapeños:0.80")
                .dish("veggie-burger", "Veggie Burger", "Burgers", "10.50", "vegetarian")
                .any("extras", "Extras", "cheese=Cheese:1.00", "jalapenos=Jalapeños:0.80")
                .dish("fries", "Fries", "Sides", "4.00", "vegan")
                .usually("size", "Size", "regular=Regular:0.00", "large=Large:1.50")
                .dish("vanilla-shake", "Vanilla Shake", "Drinks", "6.00")
                .staff("burger-barn.hank", "Hank Miller")
                .tables(2, 4, 4, 4, 6, 6)
                .limits(30, 60, 60, 4, 60, 10, 11)
                .business();
    }

    static Business stylemaster() {
        return new Sketch("stylemaster", "StyleMaster", Category.BEAUTY_PERSONAL_CARE, "hair salon", "+12015550118")
                .at("18 Market Street", "Downtown")
                .open("TUE-SAT", "09:00", "19:00")
                .service("haircut", "Haircut", "Hair", "45.00", 45)
                .service("color", "Color", "Hair", "110.00", 120)
                .service("blowdry", "Blow-dry", "Hair", "30.00", 30)
                .staff("stylemaster.sofia", "Sofia Rossi", "haircut", "color")
                .staff("stylemaster.dana", "Dana Reed", "haircut", "blowdry")
                .staff("stylemaster.omar", "Omar Aziz", "haircut", "color", "blowdry")
                .limits(30, 60, 60, 12, 0, 1, 99)
                .business();
    }

    static Business beautyhub() {
        return new Sketch("beautyhub", "BeautyHub", Category.BEAUTY_PERSONAL_CARE, "hair salon", "+12015550155")
                .at("55 Pearl Street", "Downtown")
                .open("MON-SUN", "09:00", "21:00")
                .service("haircut", "Haircut", "Hair", "38.00", 45)
                .service("color", "Color", "Hair", "90.00", 120)
                .service("blowdry", "Blow-dry", "Hair", "23.00", 30)
                .service("manicure", "Manicure", "Nails", "28.00", 40)
                .service("brows", "Brow Shaping", "Face", "22.00", 20)
                .staff("beautyhub.tanya", "Tanya Cole", "haircut", "manicure")
                .staff("beautyhub.mia", "Mia Fox", "manicure", "brows")
                .staff("beautyhub.eva", "Eva Lund", "haircut", "color", "blowdry")
                .limits(30, 60, 60, 4, 0, 1, 99)
                .business();
    }

    static Business speedyAuto() {
        return new Sketch("speedy-auto", "Speedy Auto", Category.AUTOMOTIVE_SERVICES, "garage", "+12015550114")
                .at("14 Dock Street", "Harbor")
                .open("MON-FRI", "08:00", "18:00")
                .open("SAT", "09:00", "14:00")
                .service("oil-change", "Oil Change", "Maintenance", "49.90", 30)
                .service("brake-pads", "Brake Pad Replacement", "Repair", "189.00", 90)
                .service("inspection", "State Inspection", "Inspection", "35.00", 30)
                .staff("speedy-auto.carl", "Carl Webb")
                .staff("speedy-auto.tom", "Tom Ray")
                .limits(30, 60, 60, 2, 0, 1, 99)
                .business();
    }

    static Business brightSmileDental() {
        return new Sketch(
                        "bright-smile-dental",
                        "Bright Smile Dental",
                        Category.HEALTH_MEDICAL,
                        "dentist",
                        "+12015550102")
                .at("2 Court Plaza", "Downtown")
                .open("MON-FRI", "08:30", "17:30")
                .service("checkup", "Dental Check-up", "Dental", "80.00", 30)
                .service("cleaning", "Teeth Cleaning", "Dental", "110.00", 45)
                .service("filling", "Filling", "Dental", "190.00", 60)
                .staff("bright-smile-dental.anna", "Anna Keller", "cleaning", "filling", "checkup")
                .staff("bright-smile-dental.raj", "Raj Patel", "cleaning", "checkup")
                .limits(15, 60, 60, 24, 0, 1, 99)
                .business();
    }

    static Business cityMedicalClinic() {
        return new Sketch(
                        "city-medical-clinic", "City Medical Clinic", Category.HEALTH_MEDICAL, "clinic", "+12015550180")
                .at("80 Union Avenue", "Midtown")
                .open("MON-FRI", "08:00", "12:00")
                .open("MON-FRI", "13:00", "17:00")
                .open("SAT", "09:00", "12:00")
                .service("consultation", "GP Consultation", "General", "120.00", 20)
                .service("flu-shot", "Flu Shot", "Vaccination", "30.00", 10)
                .service("blood-test", "Blood Test", "Laboratory", "75.00", 15)
                .staff("city-medical-clinic.helen", "Helen Brooks")
                .staff("city-medical-clinic.samuel", "Samuel Ortiz")
                .staff("city-medical-clinic.priya", "Priya Nair")
                .limits(10, 60, 60, 24, 0, 1, 99)
                .business();
    }

    static Business sparkleCleaning() {
        return new Sketch("sparkle-cleaning", "Sparkle Cleaning", Category.LOCAL_SERVICES, "cleaning", "+12015550171")
                .at("71 Union Avenue", "Midtown")
                .open("MON-SAT", "08:00", "18:00")
                .service("standard-clean", "Standard Home Clean", "Cleaning", "120.00", 120)
                .service("deep-clean", "Deep Clean", "Cleaning", "220.00", 240)
                .staff("sparkle-cleaning.olga", "Olga Ivanova")
                .limits(30, 720, 60, 4, 0, 1, 99)
                .business();
    }

    static Business rapidPlumbing() {
        return new Sketch("rapid-plumbing", "Rapid Plumbing", Category.LOCAL_SERVICES, "plumber", "+12015550110")
                .at("10 Dock Street", "Harbor")
                .open("MON-SUN", "07:00", "20:00")
                .service("callout", "Emergency Call-out", "Plumbing", "110.00", 60)
                .service("drain", "Drain Unblocking", "Plumbing", "95.00", 60)
                .staff("rapid-plumbing.nick", "Nick Drain")
                .limits(30, 30, 60, 4, 0, 1, 99)
                .business();
    }
}
