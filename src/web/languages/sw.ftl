### Rasimu inayosubiri kupitiwa na wasemaji wa Kiswahili. (A draft that waits for review by speakers.)
### Kiswahili chepesi, kinachoeleweka Afrika Mashariki na mashariki mwa Kongo. Maneno yasiyotaja jinsia.
### Maneno yetu / glossary:
### card = kadi; code = msimbo (code); answers = majibu; choices = machaguo
### take back = kuondoa; delete, erase = kufuta; leave the page = kutoka; skip = kuruka
### support = msaada; survivor = manusura; panel of survivors = kamati ya manusura
### plan = mpango; draft = mpango wa awali; policy team = timu ya sera; Alliance = Muungano
### form = fomu; booklet = kijitabu; slip = karatasi ndogo
### custodian = mtunzaji wa majibu; reader = msomaji; totals = jumla; figures = takwimu
### notice = maelezo; consultation = ukusanyaji wa maoni; complaint = malalamiko; receipt = risiti
### save = kuhifadhi; send = kutuma; trauma = kiwewe; held back = haionyeshwi
### “Namba ya siri” haitumiki kwa code: watu wangedhani ni PIN ya simu au ya pesa.

## On every page
name = Maoni
leave = Toka kwenye ukurasa huu
leave-twice-more = Bonyeza Shift mara mbili zaidi ili kutoka
leave-once-more = Bonyeza Shift mara moja zaidi ili kutoka
step-lost = Hilo halikufika. Ulichoandika bado kiko hapa. Tafadhali bonyeza kitufe tena.
skip-to-main = Nenda kwenye sehemu kuu
support = Msaada
support-places = Mahali unapoweza kupata msaada
safety = Jinsi ya kukaa salama
answers = Majibu yanafanyiwa nini
languages = Lugha
language = Lugha
more = Zaidi
next = Mbele
back = Rudi
go-on = Endelea
yes = Ndiyo
no = Hapana
part = Sehemu
stop = Ishia hapa
stop-hint = Uamuzi ni wako: tuma uliyojibu hadi sasa, au futa yote.
time = { $count ->
    [one] Ukurasa huu unasubiri kwa dakika { $count }.
   *[other] Ukurasa huu unasubiri kwa dakika { $count }.
}
time-soon = Ukurasa huu utajifunga baada ya dakika mbili.
more-time = Muda zaidi
demonstration = Huu ni mfano tu. Tafadhali usiandike jambo lolote la kweli.
demonstration-name = Mfano
trial = Hili ni jaribio. Hakuna unachoandika hapa kinachohifadhiwa.
trial-name = Jaribio
trial-title = Jaribio limekwisha
trial-lead = Hakuna kilichotumwa na hakuna kilichohifadhiwa.
unreviewed = Bado hakuna msemaji wa lugha hii aliyeyapitia maneno haya. Baadhi yanaweza kuwa si sahihi.
unreviewed-name = Kuhusu maneno haya
to-start = Nenda kwenye ukurasa wa kwanza
back-to-step = Rudi pale ulipokuwa
leave-as-it-is = Acha kama ilivyo

## First page
start-title = Mwanzo
start-heading = Tunataka kusikia maoni yako kuhusu mpango
start-lead = Hatutakuuliza yaliyokupata. Huhitaji kutuambia wewe ni nani.
start-about = Mpango huu unahusu nini?
private-heading = Je, uko mahali ambapo hakuna anayeona unachosoma?
private-leave = Unaweza kubonyeza *Toka kwenye ukurasa huu* wakati wowote. Kitufe hicho kiko juu daima.
private-lost = Ukitoka, majibu ambayo hujatuma yanapotea. Hakuna mtu mwingine anayeweza kuyaona.
private-history = Hatuwezi kufuta historia ya simu au kompyuta yako, yaani orodha ya kurasa ulizofungua. Mtu anaweza kugundua kwamba historia yote imefutwa.
private-watched = Kama kuna mtu anayeangalia simu yako, huenda ni salama zaidi kutumia simu nyingine.
private-more = Zaidi kuhusu kukaa salama
how-heading = Inavyokwenda
how-questions = { $count ->
    [one] Kuna swali { $count }.
   *[other] Kuna maswali { $count }.
}
how-minutes = { $count ->
    [one] Inachukua kama dakika { $count }.
   *[other] Inachukua kama dakika { $count }.
}
how-skip = Unaweza kuruka swali lolote.
how-stop = Unaweza kuacha wakati wowote, au kuanza siku nyingine.
how-buttons = Tumia vitufe vilivyo kwenye ukurasa, si vile vya programu ya intaneti.
have-card = Nina kadi
been-before = Nimewahi kuja hapa

## Card
card-title = Kadi yako
card-heading = Kadi yako inasema nini?
card-hint = Andika msimbo (code) ulio kwenye kadi yako. Herufi kubwa au ndogo, nafasi na vistari havileti tofauti. Kama huna uhakika kama ni 0 au O, 1 au I, andika yoyote kati ya hizo.
card-kinds = Msimbo unafanana na mmoja kati ya hii:
card-letters = makundi manne ya herufi na namba:
card-numbers = makundi sita ya namba:
card-saves-nothing = Kuandika msimbo hakuhifadhi chochote wala hakumwambii mtu yeyote. Kadi yako inaendelea kufanya kazi hadi utakapotuma majibu yako.
print-instruction = Fungua anwani hii au elekeza kamera kwenye mraba. Kisha andika msimbo.
print-square = Mraba wenye anwani
print-once = Inafanya kazi mara moja. Si lazima kuitumia.
card-once = Kadi inafanya kazi mara moja. Kama umeshatuma majibu kwa kadi hiyo, rudi kwa msimbo wako mwenyewe.
code-unsent = Kama uliandika msimbo pembeni lakini hukubonyeza Tuma wala Hifadhi, hakuna kilichohifadhiwa.

## Notice
notice-title = Kabla ya kuanza
notice-heading = Kabla ya kuanza
notice-lead = Tafadhali soma hii kwanza. Kisha utachagua tunachoweza kufanya na majibu yako.
notice-changed = Maneno haya yamebadilika tangu ulipoanza
notice-changed-text = Tafadhali yasome tena. Kisha tutakuuliza machaguo yako tena. Ulichoandika hakijapotea.
notice-who = Nani anauliza
notice-why = Kwa nini tunauliza
notice-what = Inahusu nini
notice-how-long = Inachukua muda gani
notice-risks = Mambo ya kufikiria kwanza
notice-undo = Ukibadilisha mawazo
notice-limits = Tunachoweza na tusichoweza kufanya
notice-watch = Majibu yanasomwa lini
notice-must-act = Wakati inatubidi kuchukua hatua
notice-law = Sheria inaweza kutudai nini
notice-rest = Soma yote
notice-promise = Tunachoahidi
notice-can-change = Majibu yako yanaweza kubadilisha nini
notice-cannot-change = Yasichoweza kubadilisha
notice-decides = Nani anaamua
notice-payment = Pesa
notice-protection = Majibu yanalindwa vipi
notice-hosting = Majibu yanawekwa wapi
asked-by-government = Wanaouliza ni sehemu ya serikali.
asked-by-armed = Wanaouliza ni sehemu ya jeshi au kundi lingine lenye silaha.
asked-by-other = Wanaouliza si sehemu ya serikali wala kundi lenye silaha.
kept-apart = Kompyuta inayotunza majibu yako si yao.
kept-by-them = Kompyuta inayotunza majibu yako ni yao.
custodians-apart = Walinzi wanatunza majibu yako. Hawafanyi kazi kwa wanaouliza.
custodians-of-them = Walinzi wanatunza majibu yako. Wanafanya kazi kwa wanaouliza.
notice-safeguarding = Kama kuna mtu aliye hatarini
notice-complaint = Kama kuna jambo ambalo si sawa
erasing-heading = Kinachofutwa, na lini
erasing-after = { $count ->
    [one] Siku { $count } baada ya matokeo kutoka: maneno yako mwenyewe na unayosema kukuhusu. Ukikataa majibu yako yahifadhiwe kwa muda zaidi, majibu yako yote.
   *[other] Siku { $count } baada ya matokeo kutoka: maneno yako mwenyewe na unayosema kukuhusu. Ukikataa majibu yako yahifadhiwe kwa muda zaidi, majibu yako yote.
}
erasing-after-day = Tarehe { $day }: maneno yako mwenyewe na uliyosema kukuhusu. Kama ulikataa majibu yako yahifadhiwe kwa muda zaidi, majibu yako yote.
erasing-cards = Tarehe { $day }: kadi.
erasing-everything = Tarehe { $day } au kabla yake: kila kitu ambacho watu walituma.
erasing-sooner = Siku hizi zinaweza kuja mapema zaidi. Haziwezi kamwe kuchelewa.
erasing-back = Unachoondoa kinafutwa mara moja. Kinaweza kubaki katika nakala za akiba zilizofungwa kwa siku 30 zaidi.
erasing-hold = Sheria ikitaka, watu wawili kwa pamoja wanaweza kusimamisha siku hizi kwa muda. Hawawezi kukuzuia kuondoa majibu yako.
erasing-held = Siku hizi zimesimamishwa kwa muda, kwa sababu watu wawili walisema sheria inataka hivyo. Bado unaweza kuondoa majibu yako.

## Of age
adults-title = Kabla ya kuanza
adults-heading = Je, una miaka 18 au zaidi?
adults-lead = Maswali haya ni ya watu wazima. Hatuhifadhi unachosema hapa.
adults-unsaid = Sipendi kusema
adults-only-heading = Asante kwa kuja
adults-only-lead = Maswali haya ni ya watu wenye miaka 18 au zaidi. Hakuna kilichotumwa na hakuna kilichohifadhiwa.
adults-only-support = Unaweza kuomba msaada ukiwa na umri wowote, ukishiriki au usiposhiriki.

## Check that I have understood
understood-open = Angalia kama nimeelewa
understood-title = Angalia kama nimeelewa
understood-lead = Maswali matatu, kwa ajili yako tu. Bonyeza jibu ili kuona ukweli ni upi. Hakuna kinachotumwa wala kuhifadhiwa. Unaweza kuendelea, ukibonyeza jibu lolote.
understood-read = Majibu yangu yanasomwa lini?
understood-read-1 = Baadaye, baada ya siku ya kufunga
understood-read-1-said = Ndiyo. Hakuna anayeyasoma papo hapo. Kwa hiyo hatuwezi kutuma msaada kwa sababu ya unachoandika. Kitufe cha Msaada kilicho juu kinaonyesha mahali panapoweza kusaidia.
understood-read-2 = Mara tu ninapoyatuma
understood-read-2-said = Si hivyo hasa. Hakuna anayeyasoma papo hapo. Kwa hiyo hatuwezi kutuma msaada kwa sababu ya unachoandika. Kitufe cha Msaada kilicho juu kinaonyesha mahali panapoweza kusaidia.
understood-undo = Je, ninaweza kubadilisha mawazo baada ya kutuma?
understood-undo-1 = Ndiyo, kwa msimbo wangu
understood-undo-1-said = Ndiyo. Kwa msimbo wako unaweza kuondoa majibu yako siku yoyote, bila kutoa sababu. Jumla ambazo zimeshatangazwa zinabaki kama zilivyo. Hakuna jumla mpya itakayokuwa na majibu yako.
understood-undo-2 = Hapana, kilichotumwa kimetumwa
understood-undo-2-said = Si hivyo hasa. Kwa msimbo wako unaweza kuondoa majibu yako siku yoyote, bila kutoa sababu. Ni jumla zilizokwisha kutangazwa tu zinazobaki kama zilivyo.
understood-choose = Je, lazima niseme ndiyo kwa kila kitu?
understood-choose-1 = Hapana, kila chaguo liko peke yake
understood-choose-1-said = Ndiyo, kila moja liko peke yake. La kwanza tu ndilo linalohitajika ili kushiriki. Ukisema hapana kwa mengine, hakuna kinachobadilika katika jinsi unavyotendewa.
understood-choose-2 = Ndiyo, la sivyo siwezi kushiriki
understood-choose-2-said = Si hivyo hasa. Chaguo la kwanza tu ndilo linalohitajika ili kushiriki. Ukisema hapana kwa mengine, hakuna kinachobadilika katika jinsi unavyotendewa.
understood-end = Kama kuna jambo ambalo bado haliko wazi, unaweza kusoma ukurasa tena, au kuuliza kikundi kilichokupa kadi.

## Choices
choices-title = Machaguo yako
choices-lead = Kila chaguo liko peke yake. Ndiyo ni jibu zuri, na hapana pia ni jibu zuri. Ukiacha moja wazi, tunalichukua kuwa hapana.
choices-undo = Unaweza kubadilisha mawazo. Tumia msimbo wako kwenye tovuti hii. Huhitaji kusema kwa nini. Jumla zilizokwisha kutangazwa haziwezi kubadilishwa, lakini majibu yako hayatakuwa katika jumla mpya.
refused-title = Asante kwa kuja
refused-lead = Ni sawa kabisa. Hakuna kilichotumwa na hakuna kilichohifadhiwa.
refused-text = Ili ushiriki, tungehitaji ndiyo kwa chaguo la kwanza. Uamuzi ni wako, leo au siku nyingine. Kadi yako inaendelea kufanya kazi.

## Draft
draft-title = Mpango
draft-heading = Mpango
draft-lead = Kila sehemu inaanza na maelezo mafupi kwa maneno rahisi. Maneno kamili ya mpango yanafuata, kando ya mstari wa kijani. Huhitaji kusoma yote.
draft-lead-easy = Hapa mpango umeandikwa kwa mistari mifupi. Maandishi kamili yana mengi zaidi. Huhitaji kusoma yote.
draft-next = Endelea kwenye maswali
draft-jump = Nenda kwenye sehemu
one-page = Maswali yote kwenye ukurasa mmoja
read-draft = Soma mpango
one-by-one = Swali moja kwa wakati mmoja
easy-read = Rahisi kusoma
full-read = Rudi kwenye maandishi kamili
easy-choose = Rahisi kusoma: mistari mifupi, wazo moja katika kila mstari
played = Sikiliza au tazama
played-quiet = Watu walio karibu nawe wanaweza kusikia. Nenda mahali patulivu, au tumia vipokea sauti vya masikioni.
played-voice = Sauti iliyorekodiwa
played-clip = Filamu ya lugha ya alama

## Questions
question-of = Swali la { $number } kati ya { $total }
change-title = Badilisha jibu
skip = Ruka swali hili
leave-empty = Acha wazi
keep-answer = Baki na jibu hili
save-answer = Hifadhi jibu hili
before-question = Kabla ya swali hili
skip-sensitive = Pita swali hili
skip-any = Unaweza kuliacha wazi na kulipita.
tick-up-to = { $count ->
    [one] Unaweza kuchagua { $count }.
   *[other] Unaweza kuchagua hadi { $count }.
}
tick-any = Chagua mengi kadiri unavyopenda.
rank-hint = Bonyeza 1 kando ya chaguo lako la kwanza, 2 kando ya chaguo la pili na 3 kando ya chaguo la tatu. Hata moja au mawili yanatosha. Ili kuhamisha namba, ibonyeze mahali pengine.
rank-1 = 1
rank-2 = 2
rank-3 = 3
rank-said = Chaguo la { $place }: { $option }
clear = Futa machaguo yangu
up-to-characters = { $count ->
    [one] Unaweza kuandika herufi { $count }.
   *[other] Unaweza kuandika hadi herufi { $count }, pamoja na nafasi za katikati.
}
parts-hint = Bonyeza sehemu ili kuifungua. Huhitaji kuangalia zote.
parts-hint-here = Jibu kuhusu sehemu yoyote. Huhitaji kuangalia zote.
parts-done = Nimemaliza kuangalia sehemu
part-said = { $count ->
   *[other] Mpango, sehemu ya { $count }
}
part-read = Soma maneno ya mpango
part-question = Sehemu hii ifanyweje?
part-comment = Ungebadilisha nini, na vipi?
part-comment-hint = Si lazima kuandika chochote. Tafadhali usiandike majina wala mahali.
part-write = Andika kuhusu sehemu hii
part-choose = Sema sehemu hii ifanyweje
part-wrote = Umeandika kuhusu sehemu hii
part-done = Weka hili na urudi kwenye orodha ya sehemu
part-done-draft = Weka hili na urudi kwenye mpango
part-done-one-page = Weka hili na urudi kwenye maswali yote
part-leave-out = Acha sehemu hii wazi
one-page-title = Maswali yote kwenye ukurasa mmoja
one-page-lead = Jibu yale unayotaka tu. Chochote kilichoachwa wazi kinarukwa.
to-check = Endelea na uangalie

## About you
about-heading = Kuhusu wewe
about-lead = Haya yanatusaidia kuona kama makundi ya watu yanafikiri tofauti. Jibu yale unayotaka tu.
about-small = Baadhi ya makundi ni madogo. Kama watu wanaofanana nawe waliojibu ni wachache, hatutaonyesha kundi hilo.
about-skip = Ruka ukurasa huu
rather-not-say = Sipendi kusema

## Check, code, send
check-title = Angalia majibu yako
check-lead = Bado hakuna kilichotumwa. Unaweza kubadilisha jibu lolote. Maswali uliyoruka yanaweza kubaki hivyo.
check-next = Hatua inayofuata ni kukuonyesha msimbo. Unatuma baada ya hapo.
feeling-heading = Ulijisikiaje kushiriki?
feeling-hint = Unaweza kuacha hili wazi. Linatusaidia kuuliza vizuri zaidi.
feeling-helpful = Imenisaidia
feeling-all-right = Ilikuwa sawa
feeling-harder = Imeniongezea ugumu
check-choices = Angalia machaguo yangu tena
check-go-on = Endelea kwenye msimbo wangu
skipped = Limerukwa
between = ;
answer = Jibu
change = Badilisha
code-title = Msimbo wako
code-lead = Kwa msimbo huu (code) unaweza kusoma, kubadilisha au kufuta majibu yako baadaye. *Majibu yako bado hayajatumwa.*
code-copy-letters = Bonyeza msimbo mara moja na wote utachaguliwa, tayari kunakiliwa. Au uandike kwenye karatasi: makundi matano, kila kundi lina herufi au namba tano.
code-copy-numbers = Bonyeza msimbo mara moja na wote utachaguliwa, tayari kunakiliwa. Au uandike kwenye karatasi: makundi kumi, kila kundi lina namba nne.
code-in-numbers = Rahisi zaidi kutamka: msimbo huo huo kwa namba
code-in-letters = Mfupi zaidi kuandika: msimbo huo huo kwa herufi na namba
code-keep = Uweke mahali unapoangalia wewe tu. Hatuwezi kuutuma kwako. Bila msimbo hakuna anayeweza kupata majibu yako, hata sisi. Yeyote aliye nao anaweza kuyasoma.
code-lead-take-back = Kwa msimbo huu (code) unaweza tu kuondoa kila kitu. Hauonyeshi majibu yako kamwe. *Majibu yako bado hayajatumwa.*
code-keep-take-back = Uweke mahali unapoangalia wewe tu. Hatuwezi kuutuma kwako. Atakayeupata hawezi kamwe kusoma majibu yako kwa msimbo huu, lakini anaweza kuyaondoa.
code-other = Msimbo wa aina nyingine, au bila msimbo
code-full = Msimbo unaofungua majibu yangu
code-full-text = Kwa msimbo wa kawaida unaweza kusoma, kubadilisha na kuondoa.
code-take-back = Msimbo wa kuondoa tu
code-take-back-text = Kama kuna mtu anayepekua karatasi zako, unaweza kuchagua msimbo ambao hauonyeshi chochote kamwe. Kazi yake ni kuondoa kila kitu tu.
code-none = Bila msimbo
code-none-text = Unaweza pia kutuma bila msimbo wowote.
no-code-heading = Kutuma bila msimbo?
no-code-lead = Ukishatuma, majibu yako hayawezi kupatikana, kubadilishwa wala kuondolewa. Wewe hutaweza, na sisi pia hatutaweza.
no-code-1 = Hutaweza kuyasoma tena.
no-code-2 = Hutaweza kuyaondoa ukibadilisha mawazo.
no-code-3 = Yanafutwa muda wake ukiisha, kama ya watu wote.
no-code-yes = Ndiyo, tuma bila msimbo
no-code-back = Rudi kwenye msimbo wangu
code-replaced = Huu ni msimbo mpya
code-replaced-text = Ulitumia kadi nyingine, kwa hiyo msimbo uliouona awali haufanyi kazi tena. Tafadhali weka huu badala yake.
send = Tuma majibu yangu
slip-heading = Karatasi ndogo ya mfukoni
slip-text = Haisemi chochote kuhusu mpango. Iandike kwa mkono, au chapisha ukurasa huu: karatasi ndogo tu ndiyo itakayotoka.
home-title = Mwanzo
home-heading = Maoni yako yana thamani hapa
home-lead = Chagua jina lililo kwenye kadi yako.
home-none = Kwa sasa hakuna kilichofunguliwa.
next-closes = Majibu yanakusanywa
next-closes-when = Hadi tarehe { $day }. Hadi wakati huo unaweza kubadilisha majibu yako kwa msimbo wako.
next-closes-day = Hadi tarehe { $day }.
next-panel = Kamati ya manusura inakagua yale yatakayosemwa
next-results = Matokeo yanatolewa
next-reply = Watu walioandika mpango wanajibu
next-reply-when = Kufikia tarehe { $day }. Wanasema watafanya nini na kila wazo.
no-results-title = Matokeo
no-results-lead = Bado hakuna matokeo.
no-results-closes = Majibu yanakusanywa hadi tarehe { $day }. Kisha kamati ya manusura inakagua yale yatakayosemwa kuhusu majibu hayo.
no-results-reply = Watu walioandika mpango watajibu kufikia tarehe { $day }.
done-title = Asante
done-heading = Asante. Majibu yako yamefika
done-lead = Yamefungiwa mahali salama. Unaweza kuyafungua kwa msimbo wako.
done-lead-take-back = Yamefungiwa mahali salama. Msimbo wako unaweza kuyaondoa, lakini hauyaonyeshi kamwe.
done-lead-no-code = Yamefungiwa mahali salama. Hayana msimbo. Yanafutwa muda wake ukiisha.
done-already = Tulikuwa tumeshapokea majibu yako
done-already-text = Yako salama. Kama ulibadilisha kitu tangu hapo, rudi kwa msimbo wako na ukibadilishe hapo.
done-already-safe = Yako salama. Huhitaji kufanya kitu kingine.
done-code = Onyesha msimbo wangu tena
done-code-text = Ili kuuficha tena, bonyeza mstari ulio juu.
done-next = Kitakachofuata
done-after = Sasa jitunze
done-after-text = Ukihisi moyo umetikisika au umechoka, hiyo inaeleweka. Huhitaji kubaki peke yako na hali hiyo.
done-leave = Unaweza kutoka kwenye ukurasa huu sasa. Hakuna kingine kinachohitajika.

## Stopping
stop-title = Unaweza kuishia hapa
stop-answered = { $count ->
    [0] Bado hujajibu swali lolote.
    [one] Umejibu swali { $count }.
   *[other] Umejibu maswali { $count }.
}
stop-lead = Hakuna kilichotumwa. Huhitaji kusema kwa nini unaacha.
stop-send = Tuma yale niliyojibu
stop-send-text = Kwanza tunakuonyesha msimbo. Maswali ambayo hukufikia yanahesabiwa kuwa yamerukwa.
stop-send-button = Endelea kwenye msimbo wangu
stop-drop = Futa yote
stop-drop-text = Hakuna kinachohifadhiwa. Kadi yako inaendelea kufanya kazi, kwa hiyo unaweza kuanza tena siku nyingine.
stop-drop-button = Futa yote
stop-save = Au hifadhi uliyo nayo hadi sasa, na uendelee ndani ya siku tatu:
save-title = Hifadhi na urudi baadaye
save-lead = Kwa msimbo huu (code) unaweza kufungua uliyo nayo hadi sasa na kuendelea. *Kuhifadhi hakutumi chochote.*
save-keep = Weka msimbo mahali unapoangalia wewe tu. Yeyote aliye nao anaweza kusoma ulichoandika. Baada ya siku tatu yote yanajifuta yenyewe.
save-button = Nina msimbo, hifadhi
saved-title = Imehifadhiwa
saved-lead = Ulichoandika kimehifadhiwa kwa siku tatu. Rudi kwa msimbo wako ili uendelee.
saved-text = Hakuna kilichotumwa. Baada ya siku tatu kinajifuta chenyewe.
stop-back = Rudi kwenye maswali
stop-tired = Ukihisi moyo umetikisika au umechoka, hiyo inaeleweka.
dropped-title = Yote yamefutwa
dropped-lead = Hakuna kilichotumwa na hakuna kilichohifadhiwa. Asante kwa muda wako.

## When a visit is over
expired-title = Ukurasa huu umejifunga wenyewe
expired-lead = Ulisubiri kwa muda, kisha ukajifunga kwa usalama wako. Kila kitu kiko sawa kwa upande wako.
expired-text = Hakuna kilichotumwa na hakuna kilichohifadhiwa. Kadi yako bado inafanya kazi.
expired-sent = Ulichokuwa umetuma kiko kama ulivyokiacha. Unaweza kukifungua tena kwa msimbo wako.
ended-title = Ukurasa huu umefungwa
ended-lead = Unaweza kuanza tena kutoka ukurasa wa kwanza.

## When a consultation rests
rest-title = Haipatikani leo
rest-lead = Ukurasa huu unapumzika. Kila kitu kiko sawa kwa upande wako.
rest-text = Hakuna kilichotumwa na hakuna kilichohifadhiwa. Kadi yako bado inafanya kazi. Tafadhali rudi siku nyingine.
not-yet-title = Bado haijafunguliwa
not-yet-lead = Ukurasa huu utafunguliwa hivi karibuni. Kadi yako itafanya kazi wakati huo.
not-yet-text = Huhitaji kufanya chochote hadi wakati huo.
closed-title = Imefungwa
closed-lead = Majibu mengine hayawezi kutumwa tena hapa. Asante kwa kila mtu aliyeshiriki.
closed-text = Kama ulituma majibu, msimbo wako bado unafanya kazi. Unaweza kuondoa majibu yako siku yoyote.
to-results = Soma watu walichosema
not-open-title = Ilifungwa ulipokuwa ukiandika
not-open-lead = Samahani. Majibu yako hayakuweza kutumwa tena, na hakuna kilichohifadhiwa.
not-open-change = Samahani. Badiliko lako halikuweza kuhifadhiwa tena. Ulichotuma awali kiko kama kilivyokuwa.
not-open-nothing = Asante kwa muda uliotoa.
not-open-words = Hiki ndicho ulichoandika, ili uweze kukinakili. Kitatoweka ukitoka kwenye ukurasa huu.

## Support
support-heading = Mahali unapoweza kupata msaada
support-lead = Unaweza kuomba msaada ukishiriki au usiposhiriki. Huhitaji kadi wala msimbo.
support-everywhere = Kila mahali
support-checked = Ilikaguliwa mara ya mwisho tarehe { $day }.
support-check-first = Tafadhali hakikisha kwanza: huenda hili limebadilika.
support-where = Uko wapi?
support-none = Kikundi kilichokupa kadi kinaweza kukuambia mahali pa kupata msaada.
support-danger = Kama uko hatarini sasa, nenda mahali ambapo watu wanaweza kukusaidia.
support-calls = Ukipiga simu au ukifungua tovuti nyingine, hilo linaweza kubaki kwenye historia ya simu yako.

## Staying safe
safety-lead = Mambo madogo yanayoweza kusaidia. Wewe unaijua hali yako kuliko mtu yeyote.
safety-leave = Kutoka haraka
safety-leave-1 = Bonyeza *Toka kwenye ukurasa huu* juu. Itakupeleka kwenye tovuti ya kawaida.
safety-leave-2 = Majibu ambayo hujatuma yanapotea. Hakuna mtu mwingine anayeweza kuyaona.
safety-leave-3 = Baadaye, funga pia dirisha. Hapo kitufe cha Nyuma hakiwezi kurudisha mtu hapa.
safety-device = Simu au kompyuta yako
safety-device-1 = Kama kuna mtu anayeiangalia au anayeitumia pamoja nawe, huenda ni salama zaidi kutumia nyingine.
safety-device-2 = Kuna programu zinazofuatilia simu. Zinaweza kuona unachofanya hapa. Hatuwezi kuzizuia.
safety-device-3 = Ukurasa ukiwa wazi, yeyote anayeshika simu anaweza kuuona. Unajifunga wenyewe muda wake wa kusubiri ukiisha.
safety-device-4 = Tumia vitufe vilivyo kwenye ukurasa. Kitufe cha Nyuma cha programu ya intaneti kinaweza kuomba kutuma ukurasa tena.
safety-history = Kinachobaki nyuma
safety-history-1 = Hatuweki vidakuzi (cookies) kwenye simu yako. Historia yako inaonyesha jina la tovuti hii tu.
safety-history-2 = Hatuwezi kufuta historia yako. Mtu anaweza kugundua kwamba historia yote imefutwa.
safety-history-3 = Dirisha la faragha (private) halihifadhi historia. Lakini halikufichi kwenye mtandao. Tor Browser hukuficha.
safety-code = Kadi yako na msimbo wako
safety-code-1 = Kadi haisemi chochote kuhusu mpango. Unaweza kuiacha baada ya kutuma.
safety-code-2 = Yeyote aliye na msimbo wako anaweza kusoma majibu yako. Uweke mahali unapoangalia wewe tu.
safety-code-3 = Ukifikiri kuna mtu aliye nao, fungua tovuti hii na uondoe kila kitu.

## What happens to answers
answers-lead = Majibu yako yanafungiwa mahali salama unapoyatuma. Kabla ya hapo hakuna kinachohifadhiwa.
answers-who = Nani anaweza kuona nini
answers-who-1 = Wewe, kwa msimbo wako.
answers-who-2 = Watunzaji wa majibu wanaweza kuhesabu majibu. Hawaoni kamwe majibu ya mtu mmoja peke yake.
answers-who-3 = Wasomaji wanaona maandishi moja moja, kama ulisema ndiyo. Hawaoni majibu yako mengine.
answers-who-4 = Watu wanaoandika mpango wanaona tu jumla zisizoonyesha mtu yeyote.
answers-keep = Yanahifadhiwa kwa muda gani
answers-keep-1 = Unaweza kuyaondoa siku yoyote. Huhitaji kusema kwa nini.
answers-keep-2 = Baada ya hapo yanaweza kubaki katika nakala za akiba zilizofungwa kwa siku 30 zaidi.
answers-keep-3 = Jumla zilizokwisha kutangazwa haziwezi kubadilishwa.
answers-limits = Tusichoweza kuahidi
answers-limits-1 = Hakuna anayesoma majibu papo hapo, kwa hiyo hatuwezi kutuma msaada.
answers-limits-2 = Mahakama inaweza kutuamuru tutoe tulicho nacho. Ndiyo maana tunauliza machache sana.
answers-limits-3 = Unachoandika kinaweza kuonyesha wewe ni nani. Tafadhali usiandike majina wala mahali.
answers-notice = Maelezo kamili
languages-lead = Chagua lugha unayopenda kusoma. Uliyojibu yanabaki.

## Coming back
return-title = Rudi
return-heading = Andika msimbo wako
return-hint = Huu ni msimbo (code) ulioonyeshwa kabla ya kutuma majibu yako. Herufi kubwa au ndogo, nafasi na vistari havileti tofauti.
return-open = Fungua majibu yangu
return-take-back = Ondoa kila kitu
return-private = Majibu yako yataonekana kwenye skrini. Je, uko mahali ambapo hakuna anayeona unachosoma?
return-take-back-text = Kuondoa hakuonyeshi chochote kwenye skrini. Tunauliza mara moja zaidi, na hatuulizi kamwe kwa nini.
return-lost = Bila msimbo hakuna anayeweza kupata majibu, hata sisi.
own-title = Majibu yako
own-until = Unaweza kuyabadilisha hadi tarehe { $day }.
own-frozen = Huwezi kubadilisha majibu tena, kwa sababu muda wa majibu umeisha.
own-take-back-any-day = Unaweza kuyaondoa siku yoyote.
own-themes = Kilichopatikana katika maneno yako
own-themes-text = Msomaji aliona mawazo haya katika ulichoandika.
own-choices = Machaguo yako
own-choices-text = Ndiyo inaweza kuwa hapana siku yoyote.
to-no = Badilisha kuwa hapana
to-yes = Badilisha kuwa ndiyo
own-download = Chukua nakala
own-download-text = Nakala ina majibu yako. Yeyote atakayeifungua anaweza kuyasoma.
own-download-txt = Kama maandishi ya kawaida
own-download-json = Kwa programu ya kompyuta
own-take-back-text = Majibu yako yote, maneno yako na machaguo yako yanafutwa.
own-papers = Ulichokubali
own-papers-text = Unaweza kusoma tena maneno uliyoyajibu ndiyo au hapana. Unaweza pia kupata risiti kamili. Yote mawili yanasema hili linahusu nini.
own-notice-open = Soma tena nilichokubali
own-notice-title = Ulichokubali
own-notice-lead = Haya ndiyo maneno hasa uliyosoma kabla ya kuchagua.
own-notice-version = { $count ->
   *[other] Toleo la { $count }
}
receipt-open = Risiti kamili
receipt-title = Risiti kamili
receipt-warning = Risiti kamili inasema ulichokubali, neno kwa neno. *Inasema hili linahusu nini na nani anauliza.* Yeyote atakayeiona atajua ulishiriki katika nini.
receipt-warning-pocket = Mfukoni msimbo peke yake unatosha. Hausemi chochote kuhusu mpango.
receipt-show = Ionyeshe kwenye ukurasa huu
receipt-download = Ihifadhi kama faili
receipt-record = Namba ya risiti hii
receipt-person = Namba yako hapa
receipt-collected = Majibu yako yalivyokuja
receipt-online = Kwenye tovuti hii
receipt-assisted = Kwenye tovuti hii, kwa kusaidiwa
receipt-paper = Kwa karatasi
receipt-by-her = mshiriki
receipt-by-her-helped = mshiriki, kwa kusaidiwa
receipt-done-with = Yanafanyiwa nini
receipt-counting = Kuhesabu, kwa jumla zisizoonyesha mtu yeyote
receipt-reading = Kusomwa na timu ndogo inayojulikana kwa majina, ukisema ndiyo tu
receipt-no-profiles = Hakuna maelezo yanayotengenezwa kuhusu mtu mmoja mmoja, na hakuna uamuzi unaofanywa na mashine
receipt-recipients = Nani anapokea nini
receipt-to-team = Watu wanaoandika mpango: jumla zilizotangazwa tu
receipt-to-custodians = Watunzaji wa majibu: hesabu, kamwe si majibu ya mtu mmoja peke yake
receipt-to-readers = Wasomaji: kilichoandikwa, ukisema ndiyo tu
receipt-to-panel = Kamati ya manusura: maneno yaliyokaguliwa, ukisema ndiyo tu
receipt-until = Yote yanafutwa kufikia tarehe
receipt-withdraw = Jinsi ya kuondoa
receipt-withdrawal = Kwenye { $address }, kwa msimbo wako
receipt-rights = Unachoweza kuomba
receipt-right-read = Kusoma majibu yako na kuchukua nakala
receipt-right-change = Kuyabadilisha hadi siku ya kufunga
receipt-right-erase = Kuondoa chaguo moja au kila kitu, siku yoyote
receipt-right-complain = Kulalamika, bila kutaja jina
receipt-given = Ndiyo, tarehe { $day }
receipt-refused = Hapana, tarehe { $day }
receipt-withdrawn = Ilibadilishwa kuwa hapana tarehe { $day }
receipt-notices = Maneno uliyosoma
own-finished = Ukimaliza, bonyeza kitufe kilicho juu ili kutoka.
purpose-add = Je, unataka kusema ndiyo kwa hili?
purpose-add-text = Unaweza kulibadilisha tena siku yoyote.
purpose-add-button = Ndiyo
purpose-remove = Je, unataka kubadilisha hili kuwa hapana?
purpose-also = Haya pia yatakuwa hapana pamoja nalo:
purpose-remove-text = Ulichotoa kwa ajili ya hili kinafutwa mara moja. Kinaweza kubaki katika nakala za akiba zilizofungwa kwa siku 30 zaidi. Huhitaji kusema kwa nini.
purpose-remove-button = Badilisha kuwa hapana
news-changed = Badiliko lako limehifadhiwa.
news-withdrawn = Imebadilishwa kuwa hapana. Vilivyohusiana nayo vimefutwa.
news-added = Imebadilishwa kuwa ndiyo.
take-back-title = Ondoa kila kitu
take-back-heading = Kuondoa kila kitu?
take-back-lead = Kila kitu kilicho chini ya msimbo huu kinafutwa. Huhitaji kusema kwa nini.
take-back-1 = Hatutaweza kuvirudisha baadaye.
take-back-2 = Jumla zilizokwisha kutangazwa zinabaki kama zilivyo. Hakuna jumla mpya itakayokuwa na majibu yako.
take-back-3 = Vinaweza kubaki katika nakala za akiba zilizofungwa kwa siku 30 zaidi.
take-back-yes = Ndiyo, ondoa kila kitu
taken-back-title = Imekamilika
taken-back-lead = Kama msimbo huo ulikuwa sahihi, majibu yameondoka.
taken-back-1 = Ukurasa huu unafanana kwa kila msimbo, ili mtu asiweze kugundua chochote kwa kutumia ukurasa huu.
taken-back-2 = Nakala za akiba zilizofungwa zitakuwa zimeondoka ndani ya siku 30.
taken-back-3 = Asante kwa muda uliotoa. Huhitaji kufanya kitu kingine.

## What can be put right
fault-code = Bado hatujaweza kutumia msimbo huo
fault-no-code = Tafadhali andika msimbo hapa. Chukua muda wako.
fault-misspelt = Herufi au namba moja inaonekana tofauti. Tafadhali angalia kila kundi tena. Unaweza kujaribu mara nyingi unavyohitaji.
fault-card = Kadi hii haiwezi kutumika hapa. Kama umetuma majibu kwa kadi hii, rudi kwa msimbo wako mwenyewe. Au omba kadi nyingine. Hakuna kilichopotea.
fault-nothing = Hatukupata chochote kwa msimbo huo
fault-nothing-text = Tafadhali angalia kila kundi tena. Kama uliondoa majibu yako, au kama muda wake umeisha, hayapo tena. Kama hukubonyeza Tuma, hakuna kilichohifadhiwa.
fault-no-room = Kwa sasa haiwezekani kuhifadhi
fault-no-room-text = Ulichoandika bado kiko hapa. Unaweza kujaribu tena baada ya muda mfupi, kukituma, au kutoka bila kuhifadhi chochote.
fault-too-many = Hayo ni zaidi kidogo ya tuliyoomba
fault-too-many-text = { $count ->
    [one] Tafadhali chagua { $count } tu, lile lenye umuhimu zaidi.
   *[other] Tafadhali chagua hadi { $count }, yale yenye umuhimu zaidi.
}
fault-too-long = Maandishi hayo ni marefu kidogo kuliko nafasi iliyopo
fault-too-long-text = { $count ->
    [one] Kuna nafasi ya herufi { $count }. Ulichoandika bado kiko hapa.
   *[other] Unaweza kuandika hadi herufi { $count }, pamoja na nafasi za katikati. Ulichoandika bado kiko hapa.
}
fault-ranked = Chaguo moja lina namba mbili
fault-ranked-text = Tafadhali lipe kila chaguo namba moja tu.
fault-unreadable = Baadhi ya alama haziwezi kuhifadhiwa
fault-unreadable-text = Tafadhali andika sehemu hiyo tena. Mengine bado yako hapa.
fault-holds-code = Msimbo wako mwenyewe uko katika maandishi haya
fault-holds-code-text = Tafadhali utoe hapo, ili mtu asipate majibu yako kwa msimbo huo.

## Rights, by the code
rights = Haki zako
rights-lead = Majibu yako ni yako. Unahitaji msimbo wako tu. Huhitaji kamwe kutaja jina lako au sababu.
rights-code = Kwa msimbo wako
rights-see = *Yaone.* Fungua majibu yako na usome yote tuliyo nayo.
rights-correct = *Yarekebishe.* Badilisha jibu lolote hadi siku ya kufunga.
rights-erase = *Yafute.* Ondoa kila kitu, au sehemu moja yake, siku yoyote.
rights-object = *Kataa matumizi fulani.* Badilisha ndiyo hiyo moja kuwa hapana. Mengine yanaweza kubaki.
rights-copy = *Chukua nakala.* Hifadhi majibu yako kama faili. Faili haisemi imetoka wapi.
rights-open = Tumia msimbo wangu
rights-where = Tumia msimbo wako kwenye tovuti hii, kwa anwani
rights-without = Bila msimbo
rights-without-1 = Hakuna anayeweza kupata majibu yako bila msimbo wako, hata sisi. Kwa hiyo hatuwezi kukuonyesha, kukubadilishia wala kukufutia majibu hayo.
rights-without-2 = Yanafutwa siku iliyotajwa katika maelezo, kama ya watu wote.
rights-complain = Kama kuna jambo ambalo si sawa
rights-complain-1 = Maelezo ya kila ukusanyaji wa maoni yanasema unaweza kulalamika kwa nani. Huhitaji kutaja jina lako.
rights-complain-2 = Malalamiko hayabadilishi chochote kuhusu majibu yako au msaada unaopata.

## A complaint, without a name
rights-complain-where = Unaweza kuandika malalamiko kwenye tovuti hii, bila jina, kwa anwani
rights-complain-form = Unaweza pia kuandika malalamiko hapa, bila jina. Fomu iko chini ya “Haki zako” kwenye kurasa za ukusanyaji huo wa maoni.
complaint-title = Tuambie ni jambo gani ambalo si sawa
complaint-lead = Unaweza kulalamika kama majibu hayatunzwi salama, au kama mambo yanayoweza kuonyesha watu ni nani hayatunzwi salama. Huhitaji kutaja jina, na hatukuulizi.
complaint-who = Watunzaji wa majibu wanayasoma. Wao ndio wanaotunza majibu, na hakuna mtu mwingine anayeweza kuyafungua malalamiko.
complaint-when = Ndani ya siku 30 wanasema kwamba wameyapokea. Baadaye wanajibu. Yote mawili unayasoma kwenye ukurasa huu, kwa msimbo tutakaokuonyesha.
complaint-apart = Malalamiko hayaunganishwi na majibu yoyote. Hayabadilishi chochote kuhusu majibu yako au msaada unaopata.
complaint-nobody = Hakuna anayeweza kuwasiliana nawe, kwa sababu hakuna anayejua nani aliandika.
complaint-begin = Andika malalamiko
complaint-back = Je, umeshaandika?
complaint-back-hint = Andika msimbo ulioonyeshwa wakati huo. Msimbo wa majibu yako haufanyi kazi hapa.
complaint-open = Soma jibu lao
complaint-others = Unaweza pia kuwaambia wengine
complaint-write = Ni jambo gani ambalo si sawa?
complaint-write-hint = Tafadhali usiandike majina, mahali wala misimbo, yako au ya watu wengine.
complaint-write-next = Hatua inayofuata ni kukuonyesha msimbo. Hakuna kinachohifadhiwa kabla ya kubonyeza Tuma.
complaint-empty = Bado hakuna kilichoandikwa
complaint-empty-text = Tafadhali andika kwa maneno machache jambo ambalo si sawa. Au rudi.
complaint-code-lead = Kwa msimbo huu (code) unaweza kusoma jibu lao, au kuondoa malalamiko yako. *Bado hayajatumwa.*
complaint-code-keep = Uweke mahali unapoangalia wewe tu. Hatuwezi kuutuma kwako. Bila msimbo huwezi kusoma jibu lao. Yeyote aliye nao anaweza kusoma ulichoandika.
complaint-where = Unaweza kusoma jibu lao kwenye
complaint-send = Tuma malalamiko
complaint-full = Kwa sasa hakuna nafasi
complaint-full-text = Hakuna kilichotumwa. Ulichoandika bado kiko hapa. Unaweza kujaribu tena baada ya muda mfupi, au kukinakili.
complaint-done = Malalamiko yako yamefika
complaint-done-lead = Yamefungiwa mahali salama. Ni watunzaji wa majibu tu wanaoweza kuyafungua, na wewe kwa msimbo wako.
complaint-done-reply = Kisha wanayachunguza. Unaweza kusoma jibu lao kwa msimbo wako.
complaint-already = Tayari tuna malalamiko kwa msimbo huu
complaint-already-text = Yako salama. Kama ulibadilisha kitu tangu hapo, badiliko hilo halikuhifadhiwa. Unaweza kuandika malalamiko mengine.
complaint-own = Malalamiko yako
complaint-received = Yalifika tarehe { $day }.
complaint-due = Kufikia tarehe { $day } watunzaji wa majibu watasema kwamba wameyapokea.
complaint-acknowledged = Tarehe { $day } watunzaji wa majibu walisema kwamba wameyapokea.
complaint-closed = Tarehe { $day } walijibu.
complaint-reply = Jibu lao
complaint-no-reply = Bado hakuna jibu lao. Unaweza kuangalia tena siku nyingine.
complaint-upheld = Ulikuwa sahihi.
complaint-partly-upheld = Ulikuwa sahihi kuhusu sehemu moja ya jambo hilo.
complaint-not-upheld = Walilichunguza na wakaona kwamba mambo yalifanywa inavyotakiwa.
complaint-elsewhere = Yanahusu jambo lingine, si ukusanyaji huu wa maoni.
complaint-not-content = Kama hukubaliani:
complaint-yours = Ulichoandika
complaint-take-back = Ondoa malalamiko
complaint-take-back-heading = Kuondoa malalamiko?
complaint-take-back-lead = Yanafutwa, pamoja na jibu lao. Huhitaji kusema kwa nini.
complaint-take-back-2 = Majibu yako yanabaki kama yalivyo.
complaint-take-back-yes = Ndiyo, yaondoe
complaint-taken-back = Kama msimbo huo ulikuwa sahihi, malalamiko yameondoka.
complaint-to-door = Nenda kwenye ukurasa wa malalamiko
complaint-nothing = Tafadhali angalia kila kundi tena. Kama uliyaondoa, hayapo tena. Kama hukubonyeza Tuma, hakuna kilichohifadhiwa. Msimbo wa majibu yako haufanyi kazi hapa.
complaint-expired = Ulichokuwa umetuma kiko kama ulivyokiacha. Kile ambacho hakikutumwa hakipo tena.

## What may show who somebody is
noticed = Hili linaweza kuonyesha wewe ni nani. Je, unataka kulibadilisha?
noticed-text = Tumeweka alama mahali hapo. Unaweza kupabadilisha, au kupaacha kama palivyo. Bado hakuna kilichotumwa.
noticed-change = Badilisha
noticed-keep = Acha kama ilivyo

## When something does not work
error-not-found = Hatuupati ukurasa huu
error-not-found-text = Huenda kuna herufi iliyobadilika kidogo kwenye anwani. Hakuna kilichopotea.
error-malformed = Hilo halikufika vizuri
error-malformed-text = Hakuna kilichohifadhiwa. Tafadhali anza tena kutoka ukurasa wa kwanza. Kadi yako bado inafanya kazi.
error-too-large = Hayo ni mengi kuliko nafasi iliyopo
error-too-large-text = Hakuna kilichohifadhiwa. Tafadhali rudi na ufupishe kidogo.
error-unavailable = Haiwezekani kwa sasa
error-unavailable-text = Kitu tunachohitaji kinapumzika. Kadi yako bado inafanya kazi. Tafadhali jaribu tena baada ya dakika moja.
error-internal = Kuna tatizo upande wetu
error-internal-text = Kila kitu kiko sawa kwa upande wako. Kadi yako bado inafanya kazi, isipokuwa kama ulikuwa umeshatuma.
error-number = Ukiomba msaada, unaweza kutaja namba hii:

## Leaving
exit-title = Ukurasa
exit-link = Endelea

### Results pages, and the sentences that are written down inside a release.

## Inside a release: frozen with the figures
release-rule-line = Hakuna takwimu inayowakilisha watu chini ya { $line }, na hakuna sehemu ya takwimu inayowakilisha watu chini ya { $cell }.
release-rule-hidden = Pale ambapo namba inaweza kumwonyesha mtu, inaunganishwa na nyingine, inasemwa kwa maneno, au haionyeshwi.
release-rule-mark = [c] maana yake namba haionyeshwi. Inaweza kuwa ndogo sana au kubwa sana.
release-rule-rounding = Kila namba imekadiriwa peke yake hadi { $step } iliyo karibu zaidi. Namba zimekadiriwa, kwa hiyo zikijumlishwa huenda zisilingane.
release-rule-percent = Asilimia zinatokana na namba zilizokadiriwa, na pale tu ambapo watu kama { $percent } au zaidi walijibu.
release-rule-skipped = Watu walioruka swali hawahesabiwi katika swali hilo. Idadi ya walioruka haisemwi kamwe.
release-rule-people = Takwimu hizi zinaeleza watu waliojibu, si manusura wote.
release-rule-protection = Hakuna anayeweza kugundua jibu la mtu mmoja kutoka takwimu hizi, hata kama anajua kanuni, nani alishiriki, na watu wengine { $others } walijibu nini. Kando ya takwimu iliyosemwa kwa maneno, ni watu wengine { $fewer }.
release-note-shown = Namba zimekadiriwa, kwa hiyo zikijumlishwa huenda zisilingane.
release-note-combined = Baadhi ya majibu au makundi yanaonyeshwa pamoja. Namba zimekadiriwa, kwa hiyo zikijumlishwa huenda zisilingane.
release-note-words = Hili linaonyeshwa kwa maneno, bila namba, ili kulinda watu waliojibu.
release-note-too-few = Watu waliojibu ni wachache mno, kwa hiyo hatuonyeshi hili.
release-note-withheld = Hatuonyeshi hili, ili kulinda watu waliojibu.
release-not-said = Haikusemwa
release-other-answers = Majibu mengine yote
release-other-groups = Makundi mengine yote
release-not-chosen = Halikuchaguliwa
release-small-letters = yes
release-nearly-everyone = Karibu watu wote walikubali.
release-most-people = Watu walio wengi walikubali.
release-nearly-everyone-other = Karibu watu wote walikuwa katikati au hawakukubali.
release-most-people-other = Watu walio wengi walikuwa katikati au hawakukubali.
release-idea = Wazo la kubuni { $count }

## The page
results-title = Matokeo
results-heading = Watu walichotuambia
results-closed = Majibu yalifungwa tarehe { $date }.
results-published = Matokeo yalitangazwa tarehe { $date }.
results-not-published = Matokeo haya bado hayajatangazwa.
results-number = Toleo la { $count }.
results-people = Takwimu hizi zinaeleza watu waliojibu, si manusura wote.
results-rounding = Namba zimekadiriwa, kwa hiyo zikijumlishwa huenda zisilingane.
results-hidden = Pale ambapo namba inaweza kumwonyesha mtu, tunaiunganisha na nyingine, tunatumia maneno, au hatuionyeshi.
results-contents = Kwenye ukurasa huu
results-in-short = Kwa ufupi
results-questions = Swali moja moja
results-draft = Mpango, sehemu kwa sehemu
results-draft-apart = Waliyosema watu kuhusu kila sehemu yako kwenye ukurasa wake, kando ya maneno ya mpango.
results-draft-go = Tazama waliyosema watu kuhusu kila sehemu
results-groups = Je, makundi yanatofautiana?
results-replies = Mlisema, tulifanya
results-quotes = Kwa maneno ya watu wenyewe
results-quotes-lead = Watu hawa walikubali maneno yao yanukuliwe. Wasomaji wawili walificha kile kinachoweza kuonyesha mtu ni nani, na walibadilisha namna ya kusema pale inapoweza kumwonyesha. Kamati ya manusura ilikubali kila nukuu. Aliyeandika nukuu anaweza kuirudisha, kisha inaondoka kwenye orodha hii.
results-how = Tunavyolinda watu
results-files = Takwimu kama faili

results-summary = Muhtasari
results-summary-by = Umeandikwa na timu ya sera pamoja na kamati ya manusura
results-statement = Tamko la kamati ya manusura
results-statement-by = Kwa maneno ya kamati yenyewe, bila kubadilishwa
results-dissent = Kamati haikukubali hili.
results-dissent-more = Ilikuwa na { $count ->
    [one] siku { $count } ya
   *[other] siku { $count } za
} kujibu. Tamko lake liko kando ya muhtasari.

results-read-bars = Kila mstari mnene umegawanywa kwenye jibu la katikati. Kadiri unavyofika mbali upande wa jibu la kwanza, ndivyo watu wengi zaidi walivyochagua jibu hilo au lililo karibu nalo.
results-read-marks = *[c]* maana yake namba haionyeshwi. Inaweza kuwa ndogo sana au kubwa sana.
results-read-draft = Kile watu wanataka kifanyike kwa kila sehemu. Rangi yenye nguvu zaidi, na mstari mrefu zaidi chini yake, maana yake watu wengi zaidi.
results-read-parts = Bonyeza jina la sehemu ili kusoma maneno yake.
results-read-groups = Kila mstari mnene ni kundi moja. Unaonyesha jinsi majibu ya kundi hilo yalivyogawanyika. Mstari wa vipande vipande ni kundi ambalo halionyeshwi.
results-bar = Mstari wa namba zilizo kwenye orodha hapa chini
results-bar-part = { $label }: { $number }
results-percent = { $count }%
results-others = { $label } ({ $count ->
    [one] chaguo { $count }
   *[other] machaguo { $count }
})
results-base = { $count ->
    [one] Mtu kama { $count } alijibu.
   *[other] Watu kama { $count } walijibu.
}
results-base-themes = { $count ->
    [one] Mtu kama { $count } aliandika kitu.
   *[other] Watu kama { $count } waliandika kitu.
}
results-themes-found = Wasomaji waliofunzwa walipata mawazo haya makuu.
results-band-base = { $count ->
    [one] mtu kama { $count }
   *[other] watu kama { $count }
}
results-words-answers = Majibu yanayohusika ni haya: { $answers }.
results-held = haionyeshwi
results-still-counts = Kisichoonyeshwa bado kina thamani: kamati na timu ya sera lazima wajibu yale ambayo watu waliandika.
results-tiers = Yaliyotakwa zaidi yako mwanzo. Yaliyo pamoja yalikuwa karibu mno kuweza kutofautishwa.
results-by-band = { $question }: { $band }
results-table = Kama jedwali
results-table-of = { $label }: namba zile zile kama jedwali
results-column-part = Jibu
results-column-group = Kundi
results-column-count = Watu, takriban
results-column-percent = Kwa asilimia
results-column-place = Nafasi
results-column-base = Waliojibu, takriban

results-replies-promised = Kila wazo kuu linapata jibu. Tarehe iliyoahidiwa ilikuwa { $date }.
results-you-said = Mlisema:
results-we-did = Tulifanya:
results-reply-accepted = Limekubaliwa
results-reply-partly = Limekubaliwa kwa sehemu
results-reply-not-accepted = Halikukubaliwa
results-reply-undecided = Bado halijaamuliwa
results-reply-none = Bado hakuna jibu
results-reply-by = Kufikia tarehe { $date }.
results-reply-late = Jibu hili limechelewa. Liliahidiwa kufikia tarehe { $date }.

results-csv = Jedwali la kufungua kwenye programu ya majedwali (CSV)
results-json = Yote, kwa programu za kompyuta (JSON)
results-signature = Sahihi ya faili ya JSON
results-fingerprint = Alama ya kutambua (SHA-256) faili ya JSON:
results-key = Sahihi inakaguliwa kwa ufunguo huu (Ed25519):
results-same-for-all = Kila mtu anasoma takwimu zile zile. Hazibadiliki kamwe.
results-xlsx = Kitabu cha majedwali chenye maelezo yake (XLSX)
results-package = Yote katika faili moja, pamoja na maelezo (data package, ZIP)
results-earlier = Soma mpango huu kando ya rasimu ya awali, sehemu kwa sehemu
two-title = Rasimu mbili
two-heading = Rasimu mbili, sehemu kwa sehemu
two-lead = Mpango ulibadilishwa baada ya rasimu ya awali. Hapa kila sehemu ya rasimu ya baadaye iko kando ya sehemu ambayo ilitokana nayo, pamoja na yale ambayo watu walijibu kuhusu kila moja.
two-groups = Haya ni makundi mawili ya watu. Huenda baadhi ya watu wako katika yote mawili.
two-no-difference = Tofauti kati ya namba mbili haisemi chochote kuhusu mtu yeyote. Haionyeshi kwamba mtu alibadilisha maoni yake.
two-earlier = Rasimu ya awali
two-later = Rasimu ya baadaye
two-asked = Watu waliulizwa nini kuhusu kila sehemu
two-results-earlier = Matokeo yote kuhusu rasimu ya awali
two-results-later = Matokeo yote kuhusu rasimu ya baadaye
two-parts = Sehemu kwa sehemu
two-part = Rasimu ya awali, sehemu ya { $number }: { $heading }
two-place-earlier = Rasimu ya awali, sehemu ya { $number }
two-place-later = Rasimu ya baadaye, sehemu ya { $number }
two-new = Sehemu hii ni mpya. Haikutokana na sehemu yoyote ya rasimu ya awali.
two-left-out = Zilizoachwa nje ya rasimu ya baadaye
two-left-out-lead = Hakuna sehemu ya rasimu ya baadaye iliyotokana na hizi.
two-read = Soma maneno ya rasimu zote mbili
two-read-one = Soma maneno ya sehemu hii
two-unchanged = Maneno ni yale yale katika rasimu zote mbili:
two-column = Rasimu
two-elsewhere = Rasimu ya awali haijaandikwa kwa lugha hii, kwa hiyo rasimu mbili haziwezi kuonyeshwa pamoja hapa.
two-languages = Unaweza kusoma zote mbili kwa:
two-nowhere = Hakuna lugha ambayo zote mbili zimeandikwa.
two-back = Rudi kwenye matokeo
results-sheet-figures = Takwimu
results-sheet-about = Maelezo
results-column-question = Swali
results-column-asked = Kilichoulizwa
results-column-paragraph = Sehemu ya mpango
results-column-themes = Mawazo makuu
results-column-band = Aina ya kundi
results-column-order = Mpangilio
results-column-status = Inavyoonyeshwa
results-column-note = Maelezo mafupi
results-about-columns = Maana ya safu
results-about-csv = Jina katika faili ya CSV
results-about-meaning = Maana
results-about-check = Jinsi ya kuhakiki kwamba hakuna kilichobadilishwa
results-about-check-how = Takwimu zote zinatoka katika faili ya JSON. Mwenye faili hiyo, sahihi yake na ufunguo anaweza kuhakiki kwamba hakuna aliyebadilisha namba.
results-means-question = Namba ya swali.
results-means-asked = Maneno ya swali. Hayapo katika faili ya CSV.
results-means-paragraph = Sehemu ya mpango ambayo swali linahusu. Ni tupu pale ambapo swali linahusu mpango wote.
results-means-themes = “true” pale ambapo wasomaji waliofunzwa walihesabu mawazo makuu katika yale watu waliyoandika.
results-means-band = Kilichotumika kugawa watu katika makundi, kama vile umri. Ni tupu pale ambapo takwimu inahusu watu wote waliojibu.
results-means-group = Kundi ambalo takwimu inahusu.
results-means-order = Mpangilio wa majibu, kuanzia 0. “others” maana yake ni majibu mengine yote pamoja. “tier 1” ni kile watu walichotaka zaidi.
results-means-part = Jibu. Pale ambapo namba hazionyeshwi, inaelezwa hapa.
results-means-status = Moja ya maneno yanayoelezwa hapa chini.
results-means-count = Takriban watu wangapi walitoa jibu hili. [c] maana yake ni kwamba namba haionyeshwi.
results-means-percent = Kati ya kila watu 100 waliojibu, ni wangapi walitoa jibu hili. Ni tupu pale ambapo asilimia hazionyeshwi.
results-means-base = Takriban watu wangapi walijibu swali.
results-means-note = Tulichofanya na namba za swali hili.

## The preview, before there is a release
results-preview-title = Matokeo yatakavyoonekana
results-preview-lead = Bado hakuna matokeo. Ukurasa huu unaonyesha sura yake, kwa namba za kubuni.
results-made-up = Namba za kubuni
results-made-up-all = Kila namba kwenye ukurasa huu ni ya kubuni. Hakuna hata moja iliyotoka katika jibu la mtu yeyote.
results-made-up-dates = Matokeo ya kweli yameahidiwa hivi.
results-made-up-closes = Majibu yanafungwa tarehe { $date }.
results-made-up-reply = Kila wazo kuu litakuwa na jibu kufikia tarehe { $date }.
results-made-up-between = Katikati ya hapo, wasomaji waliofunzwa wanasoma yale watu walioandika, mtunzaji wa majibu anatengeneza takwimu, na kamati ya manusura inazikagua.

### Words for whoever helps somebody take part, and for the paper form. The same rules as in en.ftl.

## Beside a page, for the person who helps
assist-notice = Soma ukurasa huu kwa sauti, neno kwa neno. Mtu huyo anaweza kuomba asaidiwe na mtu mwingine, wakati wowote na bila sababu.
assist-adults = Uliza, na ubonyeze kile anachosema.
assist-choices = Soma kila chaguo kwa sauti na ubonyeze kile anachosema. Acha wazi kama hasemi. Kilichoachwa wazi kinahesabiwa kuwa hapana.
assist-draft = Soma mpango kwa sauti kadiri mtu huyo anavyotaka kusikia.
assist-question = Soma swali na kila jibu kwa sauti. Bonyeza au andika kile anachosema, kwa maneno yake. Anaweza kuliruka.
assist-check = Msomee majibu yake, na ubadilishe kile anachotaka kibadilishwe.
assist-code = Msimbo huu ni wa mtu huyo. Msaidie kuuandika. Usibaki nao, usiupige picha, wala usiutaje mahali ambapo wengine wanasikia.
assist-card = Mtu huyo anahitaji kadi nyingine.
assist-done = Funga ukurasa huu mtu huyo akishapata anachohitaji. Ulichosikia kibaki kati yenu.
assist-next = Rudi kwenye ukurasa wako wa kusaidia
paper-adults = Bonyeza kilichowekwa alama kwenye fomu. Kama hakuna alama, bonyeza “Sipendi kusema”.
paper-choices = Bonyeza kilichowekwa alama kwenye fomu. Kama hakuna alama, acha wazi. Kilichoachwa wazi kinahesabiwa kuwa hapana.
paper-question = Andika kilicho kwenye fomu, kama kilivyo. Kama huwezi kutambua kilichowekwa alama au kilichoandikwa, kiache.
paper-check = Shika fomu kando ya skrini na ulinganishe, ukurasa kwa ukurasa.
paper-send-title = Tuma kilicho kwenye fomu
paper-send-lead = Ikishatumwa, fomu hii haiwezi kuingizwa tena. Msimbo wake uko kwenye karatasi ndogo ambayo mwenyewe aliikata, na si mahali pengine popote.
paper-done-title = Fomu
paper-done-kept = Fomu imeingizwa
paper-done-kept-text = Imefika na imefungiwa mahali salama.
paper-done-before = Fomu hii ilikuwa imeshaingizwa
paper-done-before-text = Hakuna kilichohifadhiwa mara mbili.
paper-done-used = Namba ya fomu hii imeshatumika
paper-done-used-text = Mwenye fomu alijibu kwa njia nyingine, na majibu hayo ndiyo yanayohesabiwa. Hakuna cha fomu kilichohifadhiwa.
paper-done-nothing = Hakuna cha fomu hii kilichohifadhiwa
paper-done-nothing-text = Bila ndiyo kwenye fomu, hakuna chochote cha fomu kinachoweza kuingizwa.
paper-done-shred = Sasa chana fomu vipande vidogo vidogo. Usibaki nayo, usiinakili wala usiipige picha.

## The paper form
paper-cover = Unaweza kutumia kijitabu hiki au kukiacha. Hakuna anayehitaji kujua umechagua lipi.
paper-cover-place = Kifungue mahali ambapo hakuna anayesoma juu ya bega lako.
paper-safe-heading = Kabla ya kuendelea kusoma
paper-safe-1 = Kurasa za ndani zinasema hili linahusu nini. Weka kijitabu mahali ambapo hakuna atakayekipata, au kirudishe mara moja.
paper-safe-2 = Unaweza kuruka swali lolote, kuacha wakati wowote, na kurudisha kijitabu kikiwa kitupu.
paper-safe-3 = Usiandike majina, mahali wala tarehe. Andika kuhusu mpango, si kuhusu yaliyokupata.
paper-safe-4 = Tumia kijitabu hiki au tovuti, si vyote viwili. Kitakachofika kwanza ndicho kinachohesabiwa.
paper-safe-5 = Mtu anaweza kukusomea au kukuandikia. Unaweza kuomba mtu mwingine wakati wowote.
paper-stop = Kama jibu lako si ndiyo, tafadhali ishia hapa na urudishe kijitabu. Hakuna chochote chake kitakachohifadhiwa.
paper-first-no = Bila ndiyo kwa chaguo la kwanza, hakuna chochote cha kijitabu hiki kinachohifadhiwa. Kinachanwa vipande vidogo vidogo.
paper-undo = Unaweza kubadilisha mawazo. Tumia msimbo ulio kwenye karatasi yako ndogo kwenye tovuti. Huhitaji kusema kwa nini. Jumla zilizokwisha kutangazwa haziwezi kubadilishwa, lakini majibu yako hayatakuwa katika jumla mpya.
paper-version = Toleo la { $version } la maneno haya
paper-one = Weka alama moja, au pita swali hili.
paper-rank = Andika 1 kando ya chaguo lako la kwanza, 2 kando ya chaguo la pili na 3 kando ya chaguo la tatu. Hata moja au mawili yanatosha.
paper-with-words = Ikiwa tu ulisema ndiyo kwamba timu ndogo isome unachoandika.
paper-with-about = Ikiwa tu ulisema ndiyo kwamba majibu kuhusu wewe yatumike.
paper-comment = Ungebadilisha nini, na vipi?
paper-end-heading = Ukishamaliza
paper-end-1 = Kata karatasi ndogo iliyo chini. Iweke mahali unapoangalia wewe tu.
paper-end-2 = Funga kijitabu na ukirudishe, ndani ya bahasha yake kama kina bahasha.
paper-end-3 = Kitaingizwa kwenye kompyuta ndani ya siku 7, kisha kitachanwa vipande vidogo vidogo.
paper-number = Namba ya kijitabu hiki
paper-number-for = Kwa ajili ya mtu atakayekiingiza kwenye kompyuta.
paper-slip = Msimbo huu unaweza kuondoa tu. Hauonyeshi chochote kamwe.
paper-tear = Kata hapa

## Countries, by their two letters: members and observers of the United Nations. Others are shown by their letters.
country-AD = Andorra
country-AE = Falme za Kiarabu
country-AF = Afghanistan
country-AG = Antigua na Barbuda
country-AL = Albania
country-AM = Armenia
country-AO = Angola
country-AR = Ajentina
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaijani
country-BA = Bosnia na Hezegovina
country-BB = Babadosi
country-BD = Bangladeshi
country-BE = Ubelgiji
country-BF = Burkina Faso
country-BG = Bulgaria
country-BH = Bahareni
country-BI = Burundi
country-BJ = Benin
country-BN = Brunei
country-BO = Bolivia
country-BR = Brazil
country-BS = Bahama
country-BT = Bhutan
country-BW = Botswana
country-BY = Belarus
country-BZ = Belize
country-CA = Kanada
country-CD = Jamhuri ya Kidemokrasia ya Kongo
country-CF = Jamhuri ya Afrika ya Kati
country-CG = Jamhuri ya Kongo
country-CH = Uswisi
country-CI = Cote d’Ivoire
country-CL = Chile
country-CM = Kameruni
country-CN = Uchina
country-CO = Kolombia
country-CR = Kostarika
country-CU = Kuba
country-CV = Cabo Verde
country-CY = Saiprasi
country-CZ = Chechia
country-DE = Ujerumani
country-DJ = Jibuti
country-DK = Denmaki
country-DM = Dominika
country-DO = Jamhuri ya Dominika
country-DZ = Aljeria
country-EC = Ecuador
country-EE = Estonia
country-EG = Misri
country-ER = Eritrea
country-ES = Uhispania
country-ET = Ethiopia
country-FI = Ufini
country-FJ = Fiji
country-FM = Mikronesia
country-FR = Ufaransa
country-GA = Gabon
country-GB = Uingereza
country-GD = Grenada
country-GE = Jojia
country-GH = Ghana
country-GM = Gambia
country-GN = Guinea
country-GQ = Guinea ya Ikweta
country-GR = Ugiriki
country-GT = Guatemala
country-GW = Guinea-Bissau
country-GY = Guyana
country-HN = Honduras
country-HR = Kroatia
country-HT = Haiti
country-HU = Hungaria
country-ID = Indonesia
country-IE = Ayalandi
country-IL = Israeli
country-IN = India
country-IQ = Iraki
country-IR = Iran
country-IS = Aisilandi
country-IT = Italia
country-JM = Jamaika
country-JO = Yordani
country-JP = Japani
country-KE = Kenya
country-KG = Kirigizistani
country-KH = Kambodia
country-KI = Kiribati
country-KM = Komoro
country-KN = Saint Kitts na Nevis
country-KP = Korea Kaskazini
country-KR = Korea Kusini
country-KW = Kuwait
country-KZ = Kazakistani
country-LA = Laos
country-LB = Lebanon
country-LC = Saint Lucia
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesoto
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-LY = Libya
country-MA = Moroko
country-MC = Monaco
country-MD = Moldova
country-ME = Montenegro
country-MG = Madagaska
country-MH = Visiwa vya Marshall
country-MK = Masedonia ya Kaskazini
country-ML = Mali
country-MM = Myanmar
country-MN = Mongolia
country-MR = Moritania
country-MT = Malta
country-MU = Morisi
country-MV = Maldivi
country-MW = Malawi
country-MX = Meksiko
country-MY = Malesia
country-MZ = Msumbiji
country-NA = Namibia
country-NE = Niger
country-NG = Nigeria
country-NI = Nikaragwa
country-NL = Uholanzi
country-NO = Norway
country-NP = Nepal
country-NR = Nauru
country-NZ = Nyuzilandi
country-OM = Oman
country-PA = Panama
country-PE = Peru
country-PG = Papua New Guinea
country-PH = Ufilipino
country-PK = Pakistani
country-PL = Poland
country-PS = Palestina
country-PT = Ureno
country-PW = Palau
country-PY = Paraguay
country-QA = Qatar
country-RO = Romania
country-RS = Serbia
country-RU = Urusi
country-RW = Rwanda
country-SA = Saudi Arabia
country-SB = Visiwa vya Solomon
country-SC = Ushelisheli
country-SD = Sudan
country-SE = Uswidi
country-SG = Singapore
country-SI = Slovenia
country-SK = Slovakia
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegali
country-SO = Somalia
country-SR = Suriname
country-SS = Sudan Kusini
country-ST = Sao Tome na Principe
country-SV = El Salvador
country-SY = Syria
country-SZ = Eswatini
country-TD = Chad
country-TG = Togo
country-TH = Tailandi
country-TJ = Tajikistani
country-TL = Timor-Leste
country-TM = Turkmenistan
country-TN = Tunisia
country-TO = Tonga
country-TR = Uturuki
country-TT = Trinidad na Tobago
country-TV = Tuvalu
country-TZ = Tanzania
country-UA = Ukraine
country-UG = Uganda
country-US = Marekani
country-UY = Uruguay
country-UZ = Uzibekistani
country-VA = Vatikani
country-VC = Saint Vincent na Grenadines
country-VE = Venezuela
country-VN = Vietnamu
country-VU = Vanuatu
country-WS = Samoa
country-YE = Yemeni
country-ZA = Afrika Kusini
country-ZM = Zambia
country-ZW = Zimbabwe
