//! Words of the sample consultation (DOMAIN 10) in both languages of the demonstration.

use linden::web::languages::Language;

/// What a consultation would bring.
pub(super) struct Words {
    pub about: &'static str,
    pub promise: &'static str,
    pub scale: [&'static str; 5],
    pub agree: [&'static str; 5],
    pub help: &'static str,
    pub helps: [&'static str; 9],
    pub way: &'static str,
    pub ways: [&'static str; 6],
    pub safe: &'static str,
    pub note: &'static str,
    pub missing: &'static str,
    pub missing_hint: &'static str,
    pub written: &'static str,
    pub parts_asked: &'static str,
    pub keeps: [&'static str; 4],
    pub parts: [[&'static str; 3]; 12],
    pub pledges: [&'static str; 4],
    pub purposes: [(&'static str, &'static str); 6],
    pub bands: [(&'static str, &'static str, &'static [&'static str]); 5],
    pub reason: &'static str,
    pub notice: [&'static str; 8],
    pub service: [&'static str; 4],
    pub next: [&'static str; 2],
    pub theme: &'static str,
}

pub(super) fn of(language: Language) -> &'static Words {
    if language == Language::ARABIC { &ARABIC } else { &ENGLISH }
}

const DRAFT: &str = "We recognise the efforts to prevent, address and eliminate all forms of sexual and gender-based \
    violence in conflict, particularly against women, children, marginalised groups and those at greater risk. These \
    are part of wider global efforts to achieve gender equality, advance the empowerment of all women and girls, \
    uphold the human rights of all, and end impunity for conflict-related sexual violence.";

const DRAFT_AR: &str = "نقرّ بالجهود المبذولة لمنع جميع أشكال العنف الجنسي والعنف القائم على النوع الاجتماعي في \
    النزاعات والتصدي لها والقضاء عليها، ولا سيما ضد النساء والأطفال والفئات المهمشة ومن هم أكثر عرضة للخطر.";

static ENGLISH: Words = Words {
    about: "It is about how countries should work with survivors of sexual violence in war.",
    promise: "Promise C: survivors will help make plans at every step, and will lead. Nobody will be shamed or treated unfairly. Is this promise good enough?",
    scale: ["Yes, fully", "Mostly", "In the middle", "Not really", "Not at all"],
    agree: ["Strongly agree", "Agree", "In the middle", "Disagree", "Strongly disagree"],
    help: "Which help matters most?",
    helps: [
        "Health care",
        "Mental health support",
        "Money or work",
        "Legal help",
        "Repair for harm (reparation)",
        "A safe place to live",
        "School for children",
        "Help for children born of this violence",
        "Something else",
    ],
    way: "Which ways of taking part would work best?",
    ways: [
        "Through a survivor group",
        "Online like this",
        "By voice or phone",
        "In person near me",
        "Through someone I trust",
        "On paper",
    ],
    safe: "I would feel safe telling policy makers what I think.",
    note: "The next question is about feeling safe. You can go past it.",
    missing: "What is missing from the plan?",
    missing_hint: "Please write about the plan, not about what happened to you. Leave out names and places.",
    written: "The plan talks about legal help but not about a home.\n\nMany of us cannot go back and cannot rent, because people talk.",
    parts_asked: "Choose any part of the plan. What should happen to it?",
    keeps: ["Keep", "Change", "Take out", "Not sure"],
    parts: [
        ["Our aim", "We will keep working to prevent sexual violence in war and to support those harmed.", DRAFT],
        ["Wider work", "This is part of wider work for equality, human rights and ending impunity.", DRAFT],
        ["Earlier promises", "We stand by earlier treaties and UN decisions.", DRAFT],
        ["Checking progress", "We will check progress openly and on time, and share reports better.", DRAFT],
        ["Causes", "It will only end if we also tackle inequality and prevent war.", DRAFT],
        ["Who is at risk", "Women, children and people pushed to the edges face the greatest risk.", DRAFT],
        [
            "Laws",
            "Laws must be strong enough to hold people to account and give survivors truth, justice and repair.",
            DRAFT,
        ],
        [
            "Safety and care",
            "Survivors’ safety and wellbeing come first. Care, money support and legal help must be easy to reach.",
            DRAFT,
        ],
        ["Trauma", "Everything we do should take account of trauma and centre survivors.", DRAFT],
        [
            "Taking part",
            "Survivors should take part fully and safely, and lead, whenever decisions affect them.",
            DRAFT,
        ],
        [
            "Four promises",
            "Four promises: learn from survivors; care for trauma in all plans; make plans together; speak with one voice.",
            "We pledge to do more, including through:",
        ],
        ["Not a law", "This text does not create legal duties.", DRAFT],
    ],
    pledges: [
        "exchanging best practices and lessons learned",
        "strengthening trauma-responsive approaches",
        "full, equal, meaningful and safe participation",
        "coordinating group positions",
    ],
    purposes: [
        (
            "You can add my answers to other people’s answers and share the totals.",
            "This one is needed to take part. If you say no, we stop here and keep nothing.",
        ),
        (
            "A small trained team can read what I write, to find the main ideas.",
            "If you say no, you will not see boxes to write in.",
        ),
        (
            "You can use a short piece of my words, with nothing that shows who I am.",
            "If you say no, we will never quote you.",
        ),
        (
            "You can use my answers about age, gender and so on, to see if groups think differently.",
            "If you say no, we will not ask you about these.",
        ),
        (
            "You can keep my answers for up to 12 months, to check if promises are kept.",
            "If you say no, they are erased 30 days after the results.",
        ),
        (
            "The survivor panel can read what I wrote, after the team has removed details.",
            "If you say no, the panel sees only the main ideas.",
        ),
    ],
    bands: [
        ("age", "Age", &["18–24", "25–39", "40–59", "60 or over"]),
        ("gender", "Gender", &["Woman", "Man", "Another gender"]),
        ("region", "World region where you live", &["Africa", "Americas", "Asia and Pacific", "Europe", "Middle East"]),
        ("disability", "Do you have a disability?", &["Yes", "No"]),
        ("group", "Part of a survivor group?", &["Yes", "No"]),
    ],
    reason: "We ask so that no group is forgotten.",
    notice: [
        "The Alliance’s policy team asks, together with a survivor panel.",
        "It is a draft plan about how countries should work with survivors.",
        "There are 14 questions. It takes about 15 minutes.",
        "Someone near you could see the screen. Please choose a private place.",
        "Your code lets you read, change or take back your answers.",
        "Nobody reads answers straight away, so we cannot send help.",
        "If you write that a child is in danger, or that an aid worker hurt someone, a trained person may have to act.",
        "A court could order us to hand over what we hold. That is why we ask for so little.",
    ],
    service: ["Example helpline", "+00 000 000 00", "Every day, 8 to 20", "Exampleland"],
    next: ["Questions close", "The policy team answers every idea in public"],
    theme: "A home for the first year",
};

static ARABIC: Words = Words {
    about: "الخطة عن الطريقة التي ينبغي أن تعمل بها الدول مع الناجيات والناجين من العنف الجنسي في الحروب.",
    promise: "الوعد ج: سيساعد الناجون والناجيات في وضع الخطط في كل خطوة، وسيقودونها. ولن يُهان أحد أو يُعامل بظلم. هل هذا الوعد كافٍ؟",
    scale: ["نعم، تمامًا", "في الغالب", "في الوسط", "ليس كثيرًا", "لا، أبدًا"],
    agree: ["أوافق بشدة", "أوافق", "في الوسط", "لا أوافق", "لا أوافق أبدًا"],
    help: "أي مساعدة هي الأهم؟",
    helps: [
        "الرعاية الصحية",
        "دعم الصحة النفسية",
        "المال أو العمل",
        "المساعدة القانونية",
        "جبر الضرر",
        "مكان آمن للسكن",
        "مدارس للأطفال",
        "مساعدة الأطفال المولودين من هذا العنف",
        "شيء آخر",
    ],
    way: "أي طرق المشاركة أنسب؟",
    ways: [
        "من خلال مجموعة ناجين",
        "عبر الإنترنت كما هنا",
        "بالصوت أو الهاتف",
        "حضوريًا بالقرب مني",
        "من خلال شخص أثق به",
        "على الورق",
    ],
    safe: "سأشعر بالأمان إذا أخبرت صانعي السياسات برأيي.",
    note: "السؤال التالي عن الشعور بالأمان. يمكنك تجاوزه.",
    missing: "ما الذي ينقص الخطة؟",
    missing_hint: "نرجو الكتابة عن الخطة، لا عمّا حدث لك. ونرجو عدم ذكر أسماء أو أماكن.",
    written: "تتحدث الخطة عن المساعدة القانونية، لكنها لا تذكر السكن.\n\nكثيرات منا لا يستطعن العودة.",
    parts_asked: "اختيار أي جزء من الخطة: ماذا ينبغي أن يحدث له؟",
    keeps: ["إبقاء", "تغيير", "حذف", "لست متأكدًا"],
    parts: [
        ["هدفنا", "سنواصل العمل لمنع العنف الجنسي في الحروب ودعم المتضررين.", DRAFT_AR],
        ["عمل أوسع", "هذا جزء من عمل أوسع من أجل المساواة وحقوق الإنسان وإنهاء الإفلات من العقاب.", DRAFT_AR],
        ["وعود سابقة", "نلتزم بالمعاهدات السابقة وقرارات الأمم المتحدة.", DRAFT_AR],
        ["متابعة التقدم", "سنتابع التقدم علنًا وفي الوقت المناسب.", DRAFT_AR],
        ["الأسباب", "لن ينتهي ذلك إلا إذا عالجنا عدم المساواة ومنعنا الحروب.", DRAFT_AR],
        ["من هم في خطر", "النساء والأطفال والمهمشون هم الأكثر عرضة للخطر.", DRAFT_AR],
        ["القوانين", "يجب أن تكون القوانين قوية بما يكفي للمحاسبة.", DRAFT_AR],
        ["السلامة والرعاية", "سلامة الناجين ورفاههم أولًا.", DRAFT_AR],
        ["الصدمة", "ينبغي أن يراعي كل ما نفعله الصدمة.", DRAFT_AR],
        ["المشاركة", "ينبغي أن يشارك الناجون مشاركة كاملة وآمنة.", DRAFT_AR],
        ["أربعة وعود", "أربعة وعود: التعلم، والمراعاة، والتخطيط معًا، والصوت الواحد.", "نتعهد ببذل المزيد، بما في ذلك:"],
        ["ليس قانونًا", "لا ينشئ هذا النص واجبات قانونية.", DRAFT_AR],
    ],
    pledges: ["تبادل أفضل الممارسات", "تعزيز النهج المراعية للصدمة", "مشاركة كاملة وآمنة", "تنسيق المواقف"],
    purposes: [
        (
            "يمكنكم جمع إجاباتي مع إجابات الآخرين ونشر المجاميع.",
            "هذا الاختيار ضروري للمشاركة. إذا قلت لا، نتوقف هنا ولا نحتفظ بشيء.",
        ),
        ("يمكن لفريق صغير مدرَّب أن يقرأ ما أكتبه ليعرف الأفكار الرئيسية.", "إذا قلت لا، فلن تظهر لك مربعات للكتابة."),
        ("يمكنكم استعمال جزء قصير من كلماتي، دون أي شيء يدل عليّ.", "إذا قلت لا، فلن نقتبس كلامك أبدًا."),
        ("يمكنكم استعمال إجاباتي عن العمر والنوع الاجتماعي وما شابه.", "إذا قلت لا، فلن نسألك عن هذه الأمور."),
        ("يمكنكم الاحتفاظ بإجاباتي مدة تصل إلى ١٢ شهرًا.", "إذا قلت لا، تُمحى بعد ٣٠ يومًا من النتائج."),
        (
            "يمكن للجنة الناجيات والناجين أن تقرأ ما كتبته، بعد أن يزيل الفريق التفاصيل.",
            "إذا قلت لا، ترى اللجنة الأفكار الرئيسية فقط.",
        ),
    ],
    bands: [
        ("age", "العمر", &["١٨–٢٤", "٢٥–٣٩", "٤٠–٥٩", "٦٠ أو أكثر"]),
        ("gender", "النوع الاجتماعي", &["امرأة", "رجل", "نوع آخر"]),
        (
            "region",
            "منطقة العالم التي تعيش فيها",
            &["أفريقيا", "الأمريكتان", "آسيا والمحيط الهادئ", "أوروبا", "الشرق الأوسط"],
        ),
        ("disability", "هل لديك إعاقة؟", &["نعم", "لا"]),
        ("group", "هل أنت جزء من مجموعة ناجين؟", &["نعم", "لا"]),
    ],
    reason: "نسأل كي لا تُنسى أي مجموعة.",
    notice: [
        "يسأل فريق السياسات في التحالف، مع لجنة من الناجيات والناجين.",
        "هذه مسودة خطة عن عمل الدول مع الناجيات والناجين.",
        "هناك ١٤ سؤالًا. يستغرق ذلك نحو ١٥ دقيقة.",
        "قد يرى الشاشةَ شخص قريب منك. يُفضَّل مكان خاص.",
        "برمزك يمكنك قراءة إجاباتك أو تغييرها أو سحبها.",
        "لا أحد يقرأ الإجابات فورًا، لذلك لا نستطيع إرسال مساعدة.",
        "إذا كتبت أن طفلًا في خطر، فقد يكون على شخص مدرَّب أن يتصرف.",
        "يمكن لمحكمة أن تأمرنا بتسليم ما لدينا. ولهذا نسأل عن القليل فقط.",
    ],
    service: ["خط مساعدة للمثال", "+00 000 000 00", "كل يوم من ٨ إلى ٢٠", "بلد المثال"],
    next: ["تُغلق الأسئلة", "يجيب فريق السياسات عن كل فكرة علنًا"],
    theme: "سكن للسنة الأولى",
};
