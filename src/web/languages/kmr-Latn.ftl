### Reşnivîs e, li hêviya kontrola kesên ku bi vî zimanî diaxivin. (A draft that waits for review by speakers.)
### Kurmanji as Yazidis of Sinjar, Sheikhan and the diaspora may read it; the same wording as kmr-Arab.ftl. Work in progress, not offered.
### Address: “hûn”, for everyone; the third person in the plural or with “kî”, so that it names no gender.
### Glossary:
### card = kart; code = kod; answers = bersiv; questions = pirs; choices = bijartin (hilbijartin is an election)
### take back = paş ve standin; delete, erase = jêbirin; save = tomar kirin; send = şandin
### not kept = li cem me namîne; keep it where only you look = li cihekî deynin ku tenê hûn lê dinêrin
### skip = derbas kirin; leave empty = vala hiştin; stop = sekinîn; leave the page = ji rûpelê derketin
### support = piştgirî; help = alîkarî; safe = parastî; staying safe = xweparastin; danger = xeter
### survivor = rizgarbûyî; panel of survivors = koma rizgarbûyan; views = nêrîn
### plan = plan; draft = reşnivîs; part = beş; totals = hejmarên giştî
### form = form; booklet = pirtûkok; slip = kaxezok; take part = beşdar bûn
### page = rûpel; site = malper; address = navnîşan; button = bişkok; press = pêl li … kirin
### browser = gerok; history = şopa rûpelan; clear = rakirin; window = pencere

## On every page
name = Nêrîn
leave = Ji vê rûpelê derkevin
leave-twice-more = Ji bo derketinê du carên din pêl li Shift bikin
leave-once-more = Ji bo derketinê careke din pêl li Shift bikin
step-lost = Ew negihîşt me. Tiştên ku we nivîsandine hê li vê derê ne. Ji kerema xwe careke din pêl li bişkokê bikin.
skip-to-main = Biçin beşa sereke
support = Piştgirî
support-places = Cihên ku dikarin piştgiriya we bikin
safety = Hûn çawa xwe biparêzin
answers = Çi bi bersivan tê kirin
languages = Ziman
language = Ziman
more = Zêdetir
next = Pêşve
back = Vegerin
go-on = Berdewam bikin
yes = Erê
no = Na
part = Beş
stop = Li vê derê bisekinin
stop-hint = Biryar ya we ye: bersivên xwe yên heta niha bişînin, yan jî bila her tişt bê jêbirin.
time = { $count ->
    [one] Ev rûpel { $count } deqe li hêviya we dimîne.
   *[other] Ev rûpel { $count } deqeyan li hêviya we dimîne.
}
time-soon = Ev rûpel piştî du deqeyan tê girtin.
more-time = Bêtir wext
demonstration = Ev tenê nimûneyek e. Ji kerema xwe tiştekî rast nenivîsin.
unreviewed = Hê kesekî ku bi vî zimanî diaxive ev gotin kontrol nekirine. Dibe ku hin ji wan ne rast bin.
to-start = Biçin rûpela pêşîn
back-to-step = Vegerin cihê ku hûn lê bûn
leave-as-it-is = Wek xwe bihêlin

## First page
start-title = Destpêk
start-heading = Em dixwazin bizanin hûn li ser planekê çi difikirin
start-lead = Em napirsin çi hatiye serê we. Ne lazim e hûn bêjin hûn kî ne.
start-about = Plan li ser çi ye?
private-heading = Niha kes li we nanêre?
private-leave = Hûn dikarin kengî bixwazin pêl li *Ji vê rûpelê derkevin* bikin. Ew her tim li jor e.
private-lost = Hingê bersivên ku we neşandine winda dibin. Kesekî din nikare wan bibîne.
private-history = Em nikarin şopa rûpelan ji telefona we yan ji kompûtera we rakin. Eger hûn hemûyê rakin, dibe ku kesek pê bihese.
private-watched = Eger kesek telefona we kontrol bike, dibe ku bi telefoneke din hûn bêtir parastî bin.
private-more = Zêdetir li ser xweparastinê
how-heading = Ev çawa dimeşe
how-questions = { $count ->
    [one] { $count } pirs heye.
   *[other] { $count } pirs hene.
}
how-minutes = { $count ->
    [one] Ev bi qasî { $count } deqeyê dikişîne.
   *[other] Ev bi qasî { $count } deqeyan dikişîne.
}
how-skip = Hûn dikarin kîjan pirsê bixwazin derbas bikin.
how-stop = Hûn dikarin kengî bixwazin bisekinin, yan rojeke din dest pê bikin.
how-buttons = Bişkokên li ser rûpelê bi kar bînin, ne yên geroka xwe (browser).
have-card = Karta min heye
been-before = Ez berê jî hatime vê derê

## Card
card-title = Karta we
card-heading = Li ser karta we çi hatiye nivîsandin?
card-hint = Koda ku li ser karta we ye binivîsin. Tîpên mezin yan biçûk, valahî û xêzik ferq nakin. Eger hûn baş nizanin 0 yan O, 1 yan I hatiye nivîsandin, herdu jî dibin.
card-kinds = Kod wek yek ji van e:
card-letters = çar komên tîp û hejmaran:
card-numbers = şeş komên hejmaran:
card-saves-nothing = Dema ku hûn kodê dinivîsin, tiştek nayê tomarkirin û kes pê nahese. Karta we kar dike heta ku hûn bersivên xwe bişînin.
print-instruction = Vê navnîşanê vekin, yan kamerayê bidin ber çargoşeyê. Paşê kodê binivîsin.
print-square = Çargoşeya kodê ji bo navnîşanê
print-once = Carekê tenê kar dike. Ne lazim e hûn wê bi kar bînin.
card-once = Kart carekê tenê kar dike. Eger we bi wê bersiv şandibin, bi koda xwe vegerin.
code-unsent = Eger we kodek nivîsandibe, lê we pêl li “Bişînin” yan “Tomar bikin” nekiribe, tiştek li cem me nemaye.

## Notice
notice-title = Berî ku hûn dest pê bikin
notice-heading = Berî ku hûn dest pê bikin
notice-lead = Ji kerema xwe pêşî vê bixwînin. Paşê hûn dibijêrin em dikarin çi bi bersivên we bikin.
notice-changed = Piştî ku we dest pê kir, ev gotin hatine guhertin
notice-changed-text = Ji kerema xwe wan careke din bixwînin. Paşê em dîsa bijartinên we dipirsin. Tiştê ku we nivîsandiye winda nabe.
notice-who = Kî dipirse
notice-why = Em çima dipirsin
notice-what = Ev li ser çi ye
notice-how-long = Çiqas dikişîne
notice-risks = Pêşî li ser çi bifikirin
notice-undo = Eger hûn fikra xwe biguherînin
notice-limits = Em çi dikarin û çi nikarin
notice-watch = Bersiv kengî tên xwendin
notice-must-act = Kengî divê em tiştekî bikin
notice-law = Qanûn dikare ji me çi bixwaze
notice-rest = Hemûyê bixwînin
notice-promise = Em çi soz didin
notice-can-change = Bersivên we dikarin çi biguherînin
notice-cannot-change = Bersivên we nikarin çi biguherînin
notice-decides = Kî biryarê dide
notice-payment = Pere
notice-protection = Bersiv çawa tên parastin
notice-hosting = Bersiv li kû tên danîn
notice-safeguarding = Eger kesek di xeterê de be
notice-complaint = Eger tiştek ne rast be

## Of age
adults-title = Berî ku hûn dest pê bikin
adults-heading = Hûn 18 salî yan mezintir in?
adults-lead = Ev pirs ji bo mezinan in. Bersiva we ya vê pirsê li cem me namîne.
adults-unsaid = Çêtir e ez nebêjim
adults-only-heading = Spas ji bo hatina we
adults-only-lead = Ev pirs ji bo kesên 18 salî û mezintir in. Tiştek nehat şandin û tiştek li cem me nema.
adults-only-support = Hûn çend salî bin jî, hûn dikarin piştgirî bixwazin. Hûn beşdar bibin yan nebin, ferq nake.

## Choices
choices-title = Bijartinên we
choices-lead = Her bijartin ji yên din cuda ye. “Erê” jî û “na” jî bersivên baş in. Eger hûn yekê vala bihêlin, em wê wek “na” qebûl dikin.
choices-undo = Hûn dikarin fikra xwe biguherînin. Koda xwe li vê malperê bi kar bînin. Ne lazim e hûn bêjin çima. Hejmarên giştî yên ku berê hatine belavkirin nayên guhertin. Lê bersivên we nakevin nav hejmarên nû.
refused-title = Spas ji bo hatina we
refused-lead = Ev jî baş e. Tiştek nehat şandin û tiştek li cem me nema.
refused-text = Ji bo ku hûn beşdar bibin, divê hûn ji bijartina yekem re bêjin “erê”. Biryar ya we ye, îro yan rojeke din. Karta we hê kar dike.

## Draft
draft-title = Plan
draft-heading = Plan
draft-lead = Her beş bi kurteyekê dest pê dike, bi gotinên hêsan. Paşê, li rex xeta kesk, hemû gotinên reşnivîsê tên. Ne lazim e hûn hemûyê bixwînin.
draft-next = Biçin ser pirsan
draft-jump = Biçin beşekê
one-page = Hemû pirs li ser yek rûpelê
read-draft = Planê bixwînin
one-by-one = Her carê yek pirs

## Questions
question-of = Pirsa { $number } ji { $total }
change-title = Guhertina bersivekê
skip = Vê pirsê derbas bikin
leave-empty = Vala bihêlin
keep-answer = Bila ev bersiv bimîne
save-answer = Vê bersivê tomar bikin
before-question = Berî vê pirsê
skip-sensitive = Di ser vê pirsê re biçin
skip-any = Hûn dikarin wê vala bihêlin û derbas bikin.
tick-up-to = { $count ->
    [one] Hûn dikarin { $count } bersivê nîşan bikin.
   *[other] Hûn dikarin heta { $count } bersivan nîşan bikin.
}
tick-any = Hûn çiqas bixwazin, ewqas nîşan bikin.
rank-hint = Li rex bijartina xwe ya yekem pêl li “yekem” bikin. Li rex ya duyem pêl li “duyem” bikin, û li rex ya sêyem pêl li “sêyem” bikin. Yek yan du jî dibin. Ji bo guhertina cihê yekê, li cihekî din pêl lê bikin.
rank-1 = yekem
rank-2 = duyem
rank-3 = sêyem
rank-said = Bijartina { $place }: { $option }
clear = Bijartinên min rakin
up-to-characters = { $count ->
    [one] Cihê { $count } tîpê heye.
   *[other] Cihê { $count } tîp û valahiyan heye.
}
parts-hint = Pêl li beşekê bikin, ew vedibe. Ne lazim e hûn li hemûyan binêrin.
parts-hint-here = Bersiva kîjan beşê bixwazin bidin. Ne lazim e hûn li hemûyan binêrin.
parts-done = Min beş qedandin
part-said = { $count ->
   *[other] Plan, beşa { $count }
}
part-read = Gotinên reşnivîsê bixwînin
part-question = Divê çi bi vê beşê bê kirin?
part-comment = Hûn dixwazin çi biguherînin, û çawa?
part-comment-hint = Ne lazim e hûn tiştekî binivîsin. Ji kerema xwe navên kesan û cihan nenivîsin.
part-write = Li ser vê beşê binivîsin
part-done = Bila ev bimîne, vegerin beşan
part-leave-out = Vê beşê vala bihêlin
one-page-title = Hemû pirs li ser yek rûpelê
one-page-lead = Tenê bersiva pirsên ku hûn dixwazin bidin. Pirsa ku vala bimîne derbas dibe.
to-check = Berdewam bikin û li bersivan binêrin

## About you
about-heading = Li ser we
about-lead = Ev pirs alîkariya me dikin ku em bibînin gelo kom ji hev cuda difikirin. Tenê bersiva pirsên ku hûn dixwazin bidin.
about-small = Hin kom biçûk in. Eger hindik kesên wek we bersiv bidin, em wê komê nîşan nadin.
about-skip = Vê rûpelê derbas bikin
rather-not-say = Çêtir e ez nebêjim

## Stopping
stop-title = Hûn dikarin li vê derê bisekinin
stop-answered = { $count ->
    [0] We hê bersiva tu pirsê nedaye.
    [one] We bersiva { $count } pirsê daye.
   *[other] We bersiva { $count } pirsan daye.
}
stop-lead = Tiştek nehatiye şandin. Ne lazim e hûn bêjin hûn çima disekinin.
stop-send = Bersivên min yên heta niha bişînin
stop-send-text = Pêşî em kodekê nîşanî we didin. Pirsên ku hûn negihîştinê wek derbaskirî dimînin.
stop-send-button = Biçin ser koda min
stop-drop = Jêbirina her tiştî
stop-drop-text = Tiştek li cem me namîne. Karta we hê kar dike. Hûn dikarin rojeke din ji nû ve dest pê bikin.
stop-drop-button = Jêbirina her tiştî
stop-save = Yan jî tiştên xwe yên heta niha tomar bikin, û di nav sê rojan de berdewam bikin:
save-title = Tomar bikin û vegerin
save-lead = Bi vê kodê hûn dikarin tiştên xwe yên heta niha vekin û berdewam bikin. *Bi tomarkirinê tiştek nayê şandin.*
save-keep = Kodê li cihekî deynin ku tenê hûn lê dinêrin. Kod bi destê kî bikeve, ew dikare nivîsa we bixwîne. Piştî sê rojan her tişt bi xwe tê jêbirin.
save-button = Kod li cem min e, tomar bikin
saved-title = Hat tomarkirin
saved-lead = Tiştên ku we nivîsandine sê rojan dimînin. Ji bo ku hûn berdewam bikin, bi koda xwe vegerin.
saved-text = Tiştek nehat şandin. Piştî sê rojan ew bi xwe tê jêbirin.
stop-back = Vegerin pirsan
stop-tired = Eger dilê we teng be yan hûn westiyayî bin, ev tiştekî asayî ye.
dropped-title = Her tişt hat jêbirin
dropped-lead = Tiştek nehat şandin û tiştek li cem me nema. Spas ji bo wextê we.

## Support
support-heading = Cihên ku dikarin piştgiriya we bikin
support-lead = Hûn dikarin piştgirî bixwazin, hûn beşdar bibin yan nebin. Ne kart lazim e, ne kod.
support-everywhere = Li her derê
support-checked = Kontrola dawî: { $day }.
support-check-first = Ji kerema xwe pêşî kontrol bikin: dibe ku ev hatibe guhertin.
support-where = Hûn li kîjan welatî ne?
support-none = Koma ku kart da we dikare bêje piştgirî li kû heye.
support-danger = Eger hûn niha di xeterê de bin, biçin cihekî ku li wê derê dikarin alîkariya we bikin.
support-calls = Eger hûn telefon bikin yan malpereke din vekin, dibe ku şopa wê di telefona we de bimîne.

## Staying safe
safety-lead = Çend tiştên biçûk dikarin alîkar bin. Hûn rewşa xwe ji her kesî çêtir dizanin.
safety-leave = Zû derketin
safety-leave-1 = Li jor pêl li *Ji vê rûpelê derkevin* bikin. Ew we dibe malpereke asayî.
safety-leave-2 = Hingê bersivên ku we neşandine winda dibin. Kesekî din nikare wan bibîne.
safety-leave-3 = Paşê pencereyê jî bigirin. Hingê bişkoka vegerê kesî nayîne vê derê.
safety-device = Telefona we yan kompûtera we
safety-device-1 = Eger kesek wê kontrol bike yan bi we re bi kar bîne, dibe ku bi yeke din hûn bêtir parastî bin.
safety-device-2 = Bernameyên ku çavdêriya telefonê dikin dikarin bibînin hûn li vê derê çi dikin. Em nikarin rê li ber vê bigirin.
safety-device-3 = Heta ku rûpel vekirî be, kî telefonê bigire destê xwe dikare wê bibîne. Dema ku wextê wê xelas bibe, rûpel bi xwe tê girtin.
safety-device-4 = Bişkokên li ser rûpelê bi kar bînin. Dibe ku bişkoka vegerê ya gerokê bipirse: rûpel dîsa bê şandin?
safety-history = Çi li dû we dimîne
safety-history-1 = Em tu “cookies” naxin telefona we. Di şopa rûpelan de tenê navê vê malperê xuya dike.
safety-history-2 = Em nikarin şopa rûpelan rakin. Eger hûn hemûyê rakin, dibe ku kesek pê bihese.
safety-history-3 = Di pencereya taybet (private) de şopa rûpelan namîne. Lê ew we li ser înternetê venaşêre. Tor Browser we vedişêre.
safety-code = Karta we û koda we
safety-code-1 = Kart li ser planê tiştekî nabêje. Piştî şandinê ne lazim e ew li cem we bimîne.
safety-code-2 = Koda we bi destê kî bikeve, ew dikare bersivên we bixwîne. Wê li cihekî deynin ku tenê hûn lê dinêrin.
safety-code-3 = Eger hûn bifikirin ku kod ketiye destê kesekî din, vê malperê vekin û her tiştî paş ve bistînin.

## When something does not work
error-not-found = Em vê rûpelê nabînin
error-not-found-text = Dibe ku di navnîşanê de şaşiyeke biçûk hebe. Tiştek winda nebûye.
error-malformed = Ew negihîşt me
error-malformed-text = Tiştek li cem me nema. Ji kerema xwe ji rûpela pêşîn ji nû ve dest pê bikin. Karta we hê kar dike.
error-too-large = Ew ji cihê ku heye zêdetir bû
error-too-large-text = Tiştek li cem me nema. Ji kerema xwe vegerin û hinekî kurt bikin.
error-unavailable = Niha nabe
error-unavailable-text = Tiştekî ku ji me re lazim e niha kar nake. Karta we hê kar dike. Ji kerema xwe piştî deqeyekê careke din hewl bidin.
error-internal = Li cem me tiştek xirab bû
error-internal-text = We tiştekî şaş nekiriye. Eger we hê neşandibe, karta we hê kar dike.
error-number = Eger hûn alîkarî bixwazin, hûn dikarin vê hejmarê bidin:

## Leaving
exit-title = Rûpel
exit-link = Berdewam bikin
