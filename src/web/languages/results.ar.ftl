
### صفحات النتائج، والجمل التي تُكتب داخل النشرة نفسها. مسودة تنتظر مراجعة الناطقين بها.

## داخل النشرة
release-rule-line = لا يقل عدد من يمثلهم أي رقم عن { $line }، ولا يقل عدد من يمثلهم أي جزء منه عن { $cell }.
release-rule-hidden = حيث يمكن أن يدل رقم على شخص، نجمعه مع غيره أو نقوله بالكلمات أو نحجبه.
release-rule-mark = العلامة [c] تعني أن الرقم محجوب. قد يكون منخفضًا جدًا أو مرتفعًا جدًا.
release-rule-rounding = كل رقم مقرَّب وحده إلى أقرب { $step }. الأرقام مقرَّبة، ولذلك قد لا يطابق مجموعها.
release-rule-percent = النسب المئوية محسوبة من أرقام مقرَّبة، ولا تظهر إلا حيث لا يقل عدد من أجابوا عن نحو { $percent }.
release-rule-skipped = من تخطى سؤالًا لا يُحسب فيه. ولا نذكر أبدًا عدد من تخطوا سؤالًا.
release-rule-people = تصف هذه الأرقام من أجابوا، لا جميع الناجيات والناجين.
release-rule-protection = لا يستطيع أحد أن يستنتج إجابة شخص من هذه الأرقام، حتى لو عرف القواعد ومن شارك وإجابات آخرين لا يزيد عددهم على { $others }. وإلى جانب رقم مذكور بالكلمات لا يزيد عددهم على { $fewer }.
release-note-shown = الأرقام مقرَّبة، ولذلك قد لا يطابق مجموعها.
release-note-combined = جُمعت بعض الإجابات أو المجموعات معًا. الأرقام مقرَّبة، ولذلك قد لا يطابق مجموعها.
release-note-words = هذا معروض بالكلمات دون أرقام، لحماية من أجابوا.
release-note-too-few = عدد من أجابوا أقل من أن نعرض هذا.
release-note-withheld = لا نعرض هذا، لحماية من أجابوا.
release-not-said = لم يُذكر
release-other-answers = كل الإجابات الأخرى
release-other-groups = كل المجموعات الأخرى
release-not-chosen = لم يُختر
release-comma = {"، "}
release-or = {" "}أو{" "}
release-small-letters = no
release-nearly-everyone = وافق الجميع تقريبًا.
release-most-people = وافق معظم الناس.
release-nearly-everyone-other = كان الجميع تقريبًا في الوسط أو لم يوافقوا.
release-most-people-other = كان معظم الناس في الوسط أو لم يوافقوا.
release-idea = فكرة متخيَّلة { $count }

## الصفحة
results-title = النتائج
results-heading = ما قاله لنا الناس
results-closed = أُغلق باب الإجابات في { $date }.
results-published = نُشرت في { $date }.
results-not-published = لم تُنشر هذه بعد.
results-number = النشرة { $count }.
results-people = تصف هذه الأرقام من أجابوا، لا جميع الناجيات والناجين.
results-rounding = الأرقام مقرَّبة، ولذلك قد لا يطابق مجموعها.
results-hidden = حيث يمكن أن يدل رقم على شخص، نجمعه مع غيره أو نستعمل الكلمات أو نحجبه.
results-contents = في هذه الصفحة
results-in-short = باختصار
results-questions = سؤالًا سؤالًا
results-draft = الخطة جزءًا جزءًا
results-groups = هل تختلف المجموعات؟
results-replies = قلتم وفعلنا
results-how = كيف نحمي الناس
results-files = الأرقام في ملفات

results-summary = الملخص
results-summary-by = كتبه فريق السياسات مع لجنة الناجيات والناجين
results-statement = بيان لجنة الناجيات والناجين
results-statement-by = بكلمات اللجنة نفسها، دون تعديل
results-dissent = لم توافق اللجنة على هذا.
results-dissent-more = { $count ->
    [zero] لم يكن لديها أي يوم للرد. وبيانها إلى جانب الملخص.
    [one] كان لديها يوم واحد للرد. وبيانها إلى جانب الملخص.
    [two] كان لديها يومان للرد. وبيانها إلى جانب الملخص.
    [few] كان لديها { $count } أيام للرد. وبيانها إلى جانب الملخص.
    [many] كان لديها { $count } يومًا للرد. وبيانها إلى جانب الملخص.
   *[other] كان لديها { $count } يوم للرد. وبيانها إلى جانب الملخص.
}

results-read-bars = كل شريط مقسوم عند الإجابة الوسطى. وكلما امتد نحو الإجابة الأولى زاد عدد من اختاروها أو اختاروا ما يقاربها.
results-read-marks = العلامة *[c]* تعني أن الرقم محجوب. قد يكون منخفضًا جدًا أو مرتفعًا جدًا.
results-read-draft = ما يريده الناس لكل جزء. اللون الأغمق يعني عددًا أكبر.
results-read-groups = كل شريط مجموعة واحدة، ويبين كيف تتوزع إجاباتها. والشريط المتقطع مجموعة محجوبة.
results-bar = شريط الأرقام المذكورة في القائمة تحته
results-bar-part = { $label }: { $number }
results-percent = { $count }٪
results-others = { $label } ({ $count ->
    [zero] دون خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
})
results-base = { $count ->
    [zero] لم يجب أحد.
    [one] أجاب نحو شخص واحد.
    [two] أجاب نحو شخصين.
    [few] أجاب نحو { $count } أشخاص.
    [many] أجاب نحو { $count } شخصًا.
   *[other] أجاب نحو { $count } شخص.
}
results-base-themes = { $count ->
    [zero] لم يكتب أحد شيئًا.
    [one] كتب نحو شخص واحد شيئًا.
    [two] كتب نحو شخصين شيئًا.
    [few] كتب نحو { $count } أشخاص شيئًا.
    [many] كتب نحو { $count } شخصًا شيئًا.
   *[other] كتب نحو { $count } شخص شيئًا.
}
results-themes-found = ووجد فريق قراءة مدرَّب هذه الأفكار الرئيسية.
results-band-base = { $count ->
    [zero] لا أحد
    [one] نحو شخص واحد
    [two] نحو شخصين
    [few] نحو { $count } أشخاص
    [many] نحو { $count } شخصًا
   *[other] نحو { $count } شخص
}
results-words-answers = المقصود الإجابات: { $answers }.
results-held = محجوب
results-still-counts = وما حُجب يبقى محسوبًا: على اللجنة وفريق السياسات الرد على ما كتبه الناس.
results-tiers = الأكثر طلبًا أولًا. وما ذُكر معًا متقارب جدًا فلا يمكن التمييز بينه.
results-by-band = { $question }: { $band }
results-table = في جدول
results-table-of = { $label }: الأرقام نفسها في جدول
results-column-part = الإجابة
results-column-group = المجموعة
results-column-count = عدد الناس تقريبًا
results-column-percent = النسبة المئوية
results-column-place = المرتبة
results-column-base = عدد من أجابوا تقريبًا

results-replies-promised = لكل فكرة رئيسية رد. كان الموعد الموعود { $date }.
results-you-said = قلتم:
results-we-did = فعلنا:
results-reply-accepted = مقبول
results-reply-partly = قُبل جزئيًا
results-reply-not-accepted = غير مقبول
results-reply-undecided = لم يتقرر بعد
results-reply-none = لا رد بعد
results-reply-by = بحلول { $date }.
results-reply-late = تأخر هذا الرد. كان موعودًا بحلول { $date }.

results-csv = جدول لبرامج الجداول (CSV)
results-json = كل شيء، للبرامج (JSON)
results-signature = توقيع ملف JSON
results-fingerprint = بصمة ملف JSON ‏(SHA-256):
results-key = يُتحقَّق من التوقيع بهذا المفتاح (Ed25519):
results-same-for-all = يقرأ الجميع الأرقام نفسها. وهي لا تتغير أبدًا.

## المعاينة قبل صدور النتائج
results-preview-title = كيف ستبدو النتائج
results-preview-lead = لا نتائج بعد. تبين هذه الصفحة شكلها بأرقام متخيَّلة.
results-made-up = أرقام متخيَّلة
results-made-up-all = كل رقم في هذه الصفحة متخيَّل. ولا يأتي أي منها من إجابة أحد.
results-made-up-dates = مواعيد النتائج الحقيقية كما يلي.
results-made-up-closes = يُغلق باب الإجابات في { $date }.
results-made-up-reply = لكل فكرة رئيسية رد بحلول { $date }.
results-made-up-between = وبين ذلك يقرأ فريق مدرَّب ما كتبه الناس، ويبني الشخص المؤتمن الأرقام، وتتحقق منها لجنة الناجيات والناجين.
