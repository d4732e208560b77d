"""Calls for help in languages of which only whole phrases are known, accents folded away.

A phrase is a call wherever it stands, in a message of which hardly any word is English. `CRISIS` are those of who wants
to die; `HARM` are those of fear, of being touched, hit, pressed or blackmailed; `HELP` ask for help.
"""

from __future__ import annotations

from typing import Final

CRISIS: Final = """
vill do|vill inte leva|vill inte langre leva|orkar inte leva|ta livet av mig|ta mitt liv|lyst til a do|vil do
vil ikke leve|orker ikke leve|ta livet mitt|vil bare do|tage mit liv|gider ikke leve|haluan kuolla|en halua elaa
tapan itseni|langar ad deyja|vil deyja|vil ekki lifa|nechci zit|chci umrit|zabiju se|chcem zomriet|nechcem zit
zabijem sa|meg akarok halni|nem akarok elni|megolom magam|meghalni|zelim umrijeti|hocu da umrem|ne zelim zivjeti
ne zelim ziveti|necu da zivim|ubicu se|ubit cu se|nocem vec ziveti|hocem umreti|ubil se bom|ubila se bom
dua te vdes|nuk dua te jetoj|do te vras veten|thelo na pethano|noriu mirti|nebenoriu gyventi|nusizudysiu
gribu nomirt|negribu dzivot|tahan surra|ei taha elada|tapan end|iskam da umra|ne iskam da jiveq|muon chet
khong muon song|chan song|tu tu|mau mati|ingin mati|nak mati|pengen mati|bunuh diri|tak nak hidup
gusto ko nang mamatay|ayoko na mabuhay|magpapakamatay|nataka kufa|sitaki kuishi|nijiue|rabaa inaan dhinto
inaan dhinto|mo fe ku|so in mutu|ina so in mutu|achoro m inwu|chooro m inwu|marna man|marne ka man|marna chahta
marna chahti|morte chai|more jete chai|saga venum|chavali ani|vle mouri|vle touye tet|dwi eisiau marw
eisiau marw|ag iarraidh maireachtail|ba mhaith liom bas|bas a fhail|shinitai|jugo sip|xiang si|ani rotze lamut
rotza lamut|bidi amoot|badi moot|mikham bemiram|khochu umeret|hochu umeret|ne hochu zhit|hochu pomerty|wil dood
wil niet meer leven|nu mai vreau sa traiesc|vreau sa mor|chce umrzec|nie chce zyc|olmek istiyorum
yasamak istemiyorum
"""

HELP: Final = """
ingen hjalper mig|jeg er alene|jeg er et barn og|veszelyben vagyok|femije vetem|polis saya|tumutulong|pamoc
alene hjemme|hjalp mig|snalla hjalp|ring polisen|hjelp meg|ring politiet|hjaelp mig|ring til politiet|auttakaa
auta mua|auttakaa minua|soittakaa poliisi|hjalpadu mer|hjalpid mer|hringid a logregluna|pomozte mi|pomoz mi
pomozte prosim|zavolejte policii|pomozte mi prosim|pomoct mi|zavolajte policiu|segitsetek|segits|segitseg
hivjatok rendort|pomozite mi|pomozi mi|upomoc|zovite policiju|pomagajte mi|pomagaj mi|poklicite policijo
me ndihmoni|ndihme|thirrni policine|voithia|kaleste tin astynomia|padekit man|padek man|padekite
iskvieskite policija|palidziet|palidzi man|palidziet man|izsauciet policiju|aidake mind|aita mind
kutsuge politsei|pomogete mi|pomognete mi|obadete se na policiqta|pomogite mne|pomogi mne|spasite|dopomozhit
vyklychte politsiiu|ajutati ma|ajuta ma|chemati politia|polisi arayin|llamen a la policia|llama a la policia
chamem a policia|chiamate la polizia|zadzwoncie na policje|bel de politie|ruft die polizei|appelez la police
cuu em|cuu toi|giup em|giup toi|giup con|giup minh|khong ai giup|goi cong an|tolong aku|tolong saya|tolong bantu
panggil polis|panggil polisi|telepon polisi|tulungan nyo|tulungan mo|tulungan ninyo|tulong po|walang tumutulong
tumawag ng pulis|nisaidie|nisaidieni|naomba msaada|piga simu polisi|i caawi|i caawiya|fadlan i caawi|e gba mi
ran mi lowo|ku taimake ni|taimake ni|taimako|nyere m aka|nyeremaka|biko nyere|ede m|ede mwen|rele lapolis
helpwch fi|helpa fi|ffoniwch yr heddlu|cabhraigh liom|cuidigh liom|glaoigh ar na gardai|tasukete|dowajuseyo
jiu ming|bang bang wo|chuay duay|ta'azru li|ta azru li|taazru li|saaduni|sa3duni|sa3edoni|komak konid
komakam konid|meri madad|madad karo|bachao|maddad|amake bachao|amake sahajjo|ennai kapathunga|udhavi|kapadandi
malai bachaunu|bachaunus|ayuda po
"""

HARM: Final = """
pisze do niej|pisze do mojej corki|pisze do mojego syna|escribe a mi hija|escribe a mi hijo|ecrit a ma fille
ecrit a mon fils|schreibt meiner tochter|schreibt meinem sohn|scrive a mia figlia|scrive a mio figlio
escreve para a minha filha|escreve a minha filha|mensagens para a minha filha|scrie fiicei mele|scrie fiului meu
kizima yaziyor|kizima mesaj|schrijft mijn dochter|appt mijn dochter
chce fotky|otec ma bije|me xtypaei|dare tahdidam|humki dey|wuu i garaac|wuu i garaacaa|taɓa ni|meturu m
jag ar radd|radd for min|ar sa radd|tagit pa mig|tog pa mig|rort mig|slar mig|hotar att|hotar mig
vill ha nakenbilder|jeg er redd|tok pa meg|tatt pa meg|slar meg|truer med|truer meg|jeg er bange|rorte ved mig
slaar mig|afpresser mig|truer mig|pelkaan|koski minuun|koskee minuun|lyo minua|lyo mua|kiristaa
pyytaa multa kuvia|uhkaa|eg er hraedd|eg er hraeddur|snerti mig|lemur mig|hotar mer|bojim se|bojim sa
sahal na me|na me sahal|na mne sahal|mlati me|me mlati|me bije|ma bije|vydira|vydiera|chce po mne fotky|felek
hozzam nyult|megver|ver engem|apam ver|zsarol|megfenyeget|kepeket ker|me dirao|dira me|dotikal se|dotika se
me tepe|tepe me|me tuce|tuce me|ucenjuje|ucjenjuje|izsiljuje|prijeti mi|preti mi|bojim se oca|kam frike|me preku
me rreh|me rrah|me kercenon|me shantazhon|fovamai|me htypa|me xtypa|me agg|bijau|mane liete|mane musa|santazuoja
man ir bail|baidos|mani aiztika|mani sit|santaze|draud|ma kardan|puudutas mind|peksab mind|lood mind|santazeerib
ahvardab|me bie|me pipa|strah me e|uplashva|mne strashno|on mne ugrozhaet|bet menya|trogal menya|meni strashno
mene chipa|bye mene|em so lam|con so|so lam|so vao nguoi|danh em|danh con|doa dang|doi anh|aku takut|saya takut
takut banget|pegang pegang aku|raba aku|raba saya|pukul saya|pukul aku|dipukul|ngancam|mengancam|ancam sebar
minta foto|minta gambar|natatakot ako|hinawakan ako|hinipuan|binubugbog|sinasaktan ako|tinatakot|pinipilit ako
humihingi ng picture|naogopa|amenishika|ananishika|ananipiga|ananitisha|anataka picha|waan baqayaa|i taabtay
i garaac|i hanjab|eru n ba mi|eru ba mi|fi owo kan mi|n lu mi|jin tsoro|ya taba ni|yana dukana|barazana
ujo na atu|metu m|eti m ihe|eyi m egwu|mwen pe|manyen m|bat mwen|fe m chantaj|dwi ofn|mae ofn|cyffwrdd|fy nharo
fy mwrw|ta eagla orm|leag lamh orm|lamh orm|mo bhualadh|ag bagairt|ani mefached|ani mefachedet|noge'a bi
makeh oti|khayef|khayfa|yhadedni|byhadedni|byhaddedni|byidrabni|mitarsam|tahdid|mizane|mara mare|mane mare che
bik lage|dar lag raha|dar lagta|mujhe dar|mujhe marta|mujhe chhu|bhoy korche|amake mare|gaye hat|adikkiraru
miratturan|payama irukku|bhayamga|kodutunnadu|bhayanga undi|dar lagyo|kutnu huncha|kowai|naguru|museowo|ttaeryeo
ik ben bang|om fotos vragen|blijft maar om fotos|raakt me aan|slaat mij|slaat me|ho paura|mi picchia|mi tocca
mi ricatta|tenho medo|to com medo|com medo dele|mexe comigo|me bate|me ameaca|estou em perigo|mi e frica|ma bate
ma atinge|ma santajeaza|boje sie|bije mnie|dotyka mnie|szantazuje|korkuyorum|bana dokun|beni dov|tehlikedeyim
yimetagnal|yasferaragnal
"""
