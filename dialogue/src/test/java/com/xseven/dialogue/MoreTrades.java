package com.xseven.dialogue;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import java.util.List;

/** More garages, practices and services, as the demo city has them. */
final class MoreTrades {

    private MoreTrades() {}

    static List<Business> all() {
        return List.of(
                precisionMotors(), greenGarage(), tireTown(), visionCare(), physioPlus(), handyAndy(), pawsGrooming());
    }

    private static Business precisionMotors() {
        return new Sketch(
                        "precision-motors", "Precision Motors", Category.AUTOMOTIVE_SERVICES, "garage", "+12015550190")
                .at("90 Union Avenue", "Midtown")
                .open("MON-FRI", "08:00", "18:00")
                .open("SAT", "09:00", "14:00")
                .service("oil-change", "Oil Change", "Maintenance", "99.00", 45)
                .service("diagnostics", "Engine Diagnostics", "Repair", "140.00", 60)
                .staff("precision-motors.greta", "Greta Vogel")
                .limits(30, 60, 60, 24, 0, 1, 99)
                .business();
    }

    private static Business greenGarage() {
        return new Sketch("green-garage", "Green Garage", Category.AUTOMOTIVE_SERVICES, "garage", "+12015550133")
                .at("33 Chapel Lane", "Old Town")
                .open("MON-FRI", "08:00", "18:00")
                .open("SAT", "09:00", "14:00")
                .service("ev-check", "EV Battery Check", "Inspection", "79.00", 45)
                .service("tire-rotation", "Tire Rotation", "Maintenance", "39.00", 30)
                .staff("green-garage.ivy", "Ivy Moss")
                .limits(30, 60, 60, 4, 0, 1, 99)
                .business();
    }

    private static Business tireTown() {
        return new Sketch("tire-town", "Tire Town", Category.AUTOMOTIVE_SERVICES, "tire shop", "+12015550122")
                .at("22 Dock Street", "Harbor")
                .open("MON-SAT", "08:00", "19:00")
                .service("tire-fit", "Tire Fitting (4)", "Tires", "120.00", 60)
                .service("puncture", "Puncture Repair", "Tires", "25.00", 30)
                .staff("tire-town.dale", "Dale Cobb")
                .limits(30, 60, 60, 4, 0, 1, 99)
                .business();
    }

    private static Business visionCare() {
        return new Sketch(
                        "vision-care", "Vision Care Optometry", Category.HEALTH_MEDICAL, "optometrist", "+12015550166")
                .at("66 Hill Avenue", "Uptown")
                .open("MON-SAT", "10:00", "18:00")
                .service("eye-exam", "Eye Exam", "Vision", "95.00", 40)
                .service("contact-fitting", "Contact Lens Fitting", "Vision", "120.00", 45)
                .staff("vision-care.iris", "Iris Bloom")
                .limits(30, 60, 60, 12, 0, 1, 99)
                .business();
    }

    private static Business physioPlus() {
        return new Sketch("physio-plus", "Physio Plus", Category.HEALTH_MEDICAL, "physiotherapist", "+12015550115")
                .at("15 Quay Road", "Riverside")
                .open("MON-FRI", "07:00", "19:00")
                .service("physio", "Physiotherapy Session", "Therapy", "90.00", 45)
                .service("assessment", "First Assessment", "Therapy", "110.00", 60)
                .staff("physio-plus.max", "Max Braun")
                .staff("physio-plus.zoe", "Zoe Hart")
                .limits(30, 60, 60, 24, 0, 1, 99)
                .business();
    }

    private static Business handyAndy() {
        return new Sketch("handy-andy", "Handy Andy", Category.LOCAL_SERVICES, "handyman", "+12015550127")
                .at("27 Chapel Lane", "Old Town")
                .open("MON-FRI", "08:00", "17:00")
                .service("repair-hour", "Repair (per hour)", "Repairs", "65.00", 60)
                .service("assembly", "Furniture Assembly", "Assembly", "90.00", 90)
                .staff("handy-andy.andy", "Andy Price")
                .limits(30, 240, 60, 4, 0, 1, 99)
                .business();
    }

    private static Business pawsGrooming() {
        return new Sketch("paws-grooming", "Paws Grooming", Category.LOCAL_SERVICES, "pet grooming", "+12015550158")
                .at("58 Hill Avenue", "Uptown")
                .open("TUE-SAT", "09:00", "18:00")
                .service("bath", "Bath and Brush", "Grooming", "45.00", 45)
                .service("full-groom", "Full Groom", "Grooming", "75.00", 90)
                .staff("paws-grooming.pam", "Pam West")
                .tables(1, 1)
                .limits(30, 60, 60, 4, 0, 1, 99)
                .business();
    }
}
