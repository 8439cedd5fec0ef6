//! What the made-up participants wrote, and the themes the demonstration's reader will find in it. All
//! of it is about the plan; nothing in it tells of anyone's life, place or time.

/// Source language of the sample.
pub(super) const EN: &str = "en";
/// Its second language.
pub(super) const AR: &str = "ar";

/// A theme's name in each language of the sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThemeName([(&'static str, &'static str); 6]);

impl ThemeName {
    /// The names by language tag.
    pub fn names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.into_iter()
    }
}

/// A theme by its names in English, French, Arabic, Swahili, Ukrainian and Spanish.
const fn theme([en, fr, ar, sw, uk, es]: [&'static str; 6]) -> ThemeName {
    ThemeName([("en", en), ("fr", fr), ("ar", ar), ("sw", sw), ("uk", uk), ("es", es)])
}

/// What both questions have for everything else.
const ANOTHER: ThemeName =
    theme(["Another idea", "Une autre idée", "فكرة أخرى", "Wazo lingine", "Інша думка", "Otra idea"]);

/// The themes of Q12 (DESIGN 8, "Reader").
pub const Q12_THEMES: [ThemeName; 5] = [
    theme([
        "A home for the first year",
        "Un logement pour la première année",
        "بيت للسنة الأولى",
        "Makazi kwa mwaka wa kwanza",
        "Житло на перший рік",
        "Una vivienda para el primer año",
    ]),
    theme([
        "Help for children born of this violence",
        "De l’aide pour les enfants nés de cette violence",
        "مساعدة الأطفال المولودين من هذا العنف",
        "Msaada kwa watoto waliozaliwa kutokana na ukatili huu",
        "Допомога дітям, народженим унаслідок цього насильства",
        "Ayuda para las niñas y los niños nacidos de esta violencia",
    ]),
    theme([
        "Work that can be done safely",
        "Un travail sans danger",
        "عمل يمكن القيام به بأمان",
        "Kazi inayoweza kufanywa kwa usalama",
        "Робота в безпечних умовах",
        "Un trabajo que se pueda hacer sin peligro",
    ]),
    theme([
        "Fair courts close to home",
        "Des tribunaux justes, près de chez soi",
        "محاكم عادلة قريبة من الناس",
        "Mahakama za haki karibu na nyumbani",
        "Справедливий суд поруч із домом",
        "Tribunales justos cerca de casa",
    ]),
    ANOTHER,
];

/// The themes of Q14. Too few people wrote for any of them to be published.
pub const Q14_THEMES: [ThemeName; 4] = [
    theme([
        "Meet survivor groups first",
        "Rencontrer d’abord les groupes de survivantes et de survivants",
        "لقاء مجموعات الناجيات والناجين أولًا",
        "Kukutana kwanza na vikundi vya manusura",
        "Спершу зустрітися з групами постраждалих",
        "Reunirse primero con los grupos de sobrevivientes",
    ]),
    theme([
        "Put money behind the plan",
        "Donner de l’argent au plan",
        "تخصيص المال للخطة",
        "Kutenga pesa kwa ajili ya mpango",
        "Виділити гроші на план",
        "Poner dinero para el plan",
    ]),
    theme([
        "Say who is responsible",
        "Dire qui est responsable",
        "تحديد المسؤول",
        "Kusema nani anawajibika",
        "Сказати, хто відповідає",
        "Decir quién responde",
    ]),
    ANOTHER,
];

/// One answer in words.
#[derive(Clone, Copy)]
pub(super) struct Written {
    /// The language it is in.
    pub(super) language: &'static str,
    /// Positions of its themes.
    pub(super) themes: &'static [u8],
    /// The words.
    pub(super) text: &'static str,
}

/// One comment on a paragraph, by somebody who made this choice for it.
#[derive(Clone, Copy)]
pub(super) struct Comment {
    /// The language it is in.
    pub(super) language: &'static str,
    /// The paragraph.
    pub(super) paragraph: &'static str,
    /// Keep, change, take out or not sure.
    pub(super) choice: u8,
    /// The words.
    pub(super) text: &'static str,
}

const fn en(themes: &'static [u8], text: &'static str) -> Written {
    Written { language: EN, themes, text }
}

const fn ar(themes: &'static [u8], text: &'static str) -> Written {
    Written { language: AR, themes, text }
}

const fn en_on(paragraph: &'static str, choice: u8, text: &'static str) -> Comment {
    Comment { language: EN, paragraph, choice, text }
}

const fn ar_on(paragraph: &'static str, choice: u8, text: &'static str) -> Comment {
    Comment { language: AR, paragraph, choice, text }
}

/// Q12, "What is missing from the plan?": 37 texts, whose theme marks are 21, 16, 9, 6 and 3.
pub(super) const MISSING: [Written; 37] = [
    // Two themes.
    en(&[0, 1], "The plan should promise a safe home for the first year, and help for the children too."),
    en(&[0, 1], "A roof for the first year. And a line about papers for children born of this violence."),
    en(&[0, 1], "Two things: somewhere to live at the start, and a name and papers for every child."),
    en(&[0, 1], "Say who pays the rent in the first year. Say what the children will get, by age."),
    en(&[0, 1], "Housing at the start. Then give the children their own part in the plan, not half a line."),
    en(&[0, 1], "Nothing about where to live while help is arranged. Children need more than one sentence."),
    ar(&[0, 1], "أرجو إضافة سكن آمن في السنة الأولى، ودعم واضح للأطفال المولودين من هذا العنف."),
    ar(&[0, 1], "ينقص الخطة أمران: بيت للسنة الأولى، وأوراق ثبوتية ومدرسة للأطفال."),
    en(&[0, 2], "One year of housing, and then work that can be done at home or near it."),
    en(&[0, 2], "A home gives people time to learn a trade. The plan should name both."),
    en(&[0, 2], "Safe housing and safe jobs belong together. Please put them in one promise."),
    ar(&[0, 2], "السكن في السنة الأولى ثم عمل آمن قريب من البيت. لا يكفي أحدهما بلا الآخر."),
    en(&[0, 3], "A place to live for a year, so that people can wait for a court without worry."),
    en(&[0, 3], "Housing at the beginning. Then courts people can reach by bus, with an interpreter."),
    en(&[1, 2], "Safe work with child care, and school help for children born of this violence."),
    ar(&[1, 2], "تدريب على العمل في مكان آمن، مع رعاية للأطفال المولودين من هذا العنف أثناء التدريب."),
    en(&[1, 3], "Courts near home should also settle papers and support for children born of this violence."),
    en(&[0, 4], "A home for the first year. And please make a version of the plan with pictures."),
    // One theme.
    en(&[0], "A safe place to live for at least the first year. Everything else is easier after that."),
    en(&[0], "The plan talks about care but not about rent."),
    en(&[0], "Housing that does not depend on being married or on having papers."),
    en(&[0], "Please promise homes for one year, with a key that people keep themselves."),
    en(&[0], "Somewhere to live that is more than a tent. Write the first year into the text."),
    ar(&[0], "بيت آمن للسنة الأولى على الأقل، من دون شروط صعبة."),
    en(&[1], "A full section on children born of this violence: papers, school and health."),
    en(&[1], "Children should not be a footnote. Ask the people who raise them what to write."),
    en(&[1], "Help for children born of this violence should last until they finish school."),
    en(&[1], "Kind words for these children, in the plan and in every school."),
    ar(&[1], "فصل كامل عن الأطفال المولودين من هذا العنف: الأوراق والمدرسة والصحة."),
    en(&[2], "Work where nobody asks questions, with fair pay."),
    en(&[2], "Small loans and training, in places that are safe to reach."),
    ar(&[2], "فرص عمل آمنة بأجر عادل، وتدريب لمن يرغب."),
    en(&[3], "Courts that come to the districts, not only to the capital."),
    en(&[3], "Trained judges close to home, and a date by which a case must start."),
    ar(&[3], "محاكم عادلة قريبة من الناس، ومحامٍ من دون أجر."),
    en(&[4], "Say how much money there is for each promise, and who checks."),
    en(&[4], "Please write the plan in shorter sentences, and record it as audio."),
];

/// Q14, "What is the first thing leaders should do?": fewer than ten, so that the line is `too_few`.
pub(super) const FIRST_THING: [Written; 8] = [
    en(&[0], "Sit down with survivor groups before anything is signed."),
    en(&[1], "Set the money aside first, then make the speeches."),
    en(&[0, 1], "Ask survivor groups what costs most, and pay for that first."),
    en(&[2], "Name one person in each ministry who has to answer for it."),
    en(&[0], "Come and listen, and bring the draft with you."),
    en(&[3], "Translate the plan, so that everyone can read it."),
    ar(&[0], "الاستماع إلى مجموعات الناجيات والناجين قبل أي قرار."),
    ar(&[2], "تحديد جهة واحدة مسؤولة عن المتابعة، وموعد واضح للرد."),
];

/// Comments for Q13.
pub(super) const COMMENTS: [Comment; 15] = [
    en_on("P4", 1, "Reports should come out every year, also as audio."),
    en_on("P7", 0, "Truth, justice and repair: all three, please."),
    en_on("P8", 0, "This is the heart of the plan. Please keep it whole."),
    en_on("P8", 1, "Add who pays for care, and for how long."),
    en_on("P8", 1, "Please give the children a paragraph of their own."),
    ar_on("P8", 1, "أضيفوا جملة عن القرى البعيدة عن المدن."),
    en_on("P9", 0, "Good. It could stand at the very top."),
    en_on("P10", 0, "To lead is the part that matters. Do not lose that word."),
    en_on("P10", 1, "Say what taking part fully means: a seat, a vote, travel paid."),
    ar_on("P10", 0, "فقرة جيدة. أبقوا كلمة القيادة."),
    en_on("P11", 1, "Four promises and no dates. Add one to each."),
    en_on("P12", 1, "If it is a promise and not a law, say who will check it."),
    en_on("P12", 1, "Say next to it what leaders will do anyway."),
    en_on("P12", 2, "It makes the plan sound weak."),
    ar_on("P12", 1, "اذكروا من سيتابع تنفيذ الوعود."),
];
