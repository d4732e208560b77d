"""Texting short forms and the spellings that teenagers and hurried people use, with what they stand for."""

from __future__ import annotations

_ONE = """
u you | c see | hw how | duz does | dus does | doter daughter | sho show | camra cam | freinds friends | kil kill
snding sending | snd send | gc groupchat | meating meeting | tuk took | gettin getting | shoin showing
shoing showing | cumin coming | rum room | folowin following | foloing following | scaird scared | boyf boyfriend
girlf girlfriend | gts gets | pls please | hurtin hurting | lyf life | wiv with | thier their | becuse because
bein being | sumwun someone | sumbdy somebody | askd asked | trys tries | nobdy nobody | noone nobody
everythin everything | anythin anything | loosing losing | thretening threatening | thretning threatening
cr8py creepy | creppy creepy | meat meet | reel real | adress address | adres address | addres address | hitz hits
saf safe | frigtened frightened | nuds nudes | leav leave | lev leave | alon alone | stp step | wonts wants
hel he will | il i will | dnt dont | iz is | woz was | hu who | gona going to | evry1 everyone | enny any | ur your
r are | y why | n and | nd and | cuz because | coz because | cos because | bc because | becoz because | cus because
plz please | pleas please | pleez please | plis please | ppl people | peeps people | pple people | m8 mate | h8 hate
b4 before | l8r later | w8 wait | wid with | wif with | w with | da the | teh the | dis this | dat that | dem them
dey they | wat what | wot what | wut what | waht what | wen when | wer where | hav have | av have | skool school
mom mum | mam mum | mummy mum | mommy mum | mama mum | moms mum | daddy dad | pix pics | piks pics | pik pic
picz pics | pictur picture | msg message | mesg message | mssg message | msgs messages | msging messaging
msged messaged | messagin messaging | messge message | mesage message | txt text | txts texts | txting texting
txted texted | tlk talk | tlking talking | talkin talking | tld told | sed said | sez says | scard scared
skared scared | scarred scared | scraed scared | scurred scared | skerd scared | afriad afraid | sis sister
rly really | realy really | gud good | goin going | doin doing | comin coming | nuthin nothing | nothin nothing
sumthing something | smth something | sth something | sumfin something | sumthin something | somethin something
sum1 someone | some1 someone | sumone someone | smone someone | any1 anyone | every1 everyone | no1 noone
sumbody somebody | enuf enough | thru through | thx thanks | ty thanks | cud could | shud should | wud would
wuld would | shld should | cld could | hlp help | halp help | hepl help | hlep help | helpp help | 2day today
2moro tomorrow | 2morrow tomorrow | tmrw tomorrow | 2nite tonight | tonite tonight | fone phone | fon phone
fb facebook | ig insta | instagram insta | snapchat snap | snapchatted snap | sc snap | watsapp whatsapp
whatsap whatsapp | whatapp whatsapp | wa whatsapp | yt youtube | disc discord | tiktoc tiktok | bf boyfriend
bfs boyfriend | gf girlfriend | bff friend | frend friend | freind friend | frnd friend | friendz friends | luv love
luvs loves | wnt want | donot dont | dun dont | duznt doesnt | cnt cant | cannot cant | aint isnt | knw know
kno know | knos knows | noes knows | knoes knows | nvr never | evry every | evrything everything | ova over | frm from
fr from | gro grow | secrit secret | seacret secret | secert secret | secrets secret | kepp keep | kep keep
hous house | hom home | bby baby | cuting cutting | kild killed | dady dad | techer teacher | teachr teacher
sexting sext | sexts sext | sexted sext | nudez nudes | noodz nudes | nudies nudes | nood nude | noods nudes
nekkid naked | nakid naked | nakd naked | nake naked | neked naked | strangr stranger | stanger stranger | creap creep
creepin creepy | kreepy creepy | whos who is | whats what | wats what | wots what | thats that | its it | hows how
tel tell | telin telling | teling telling | liv live | livs lives | livin living | hapen happen | hapend happened
hapned happened | stil still | scul school | sista sister | brova brother | brotha brother | msgin messaging
watchin watching | wachin watching | slepin sleeping | bin been | wus was | sais says | onlin online | inet internet
tym time | giv give | fink think | hitin hitting | hiting hitting | shoutin shouting | lookin looking
howto how to | lil little | lttle little | gonna going to | gunna going to | wanna want to | wana want to
gotta got to | tryna trying to | lemme let me | gimme give me | kinda kind of | outta out of | im i am | iam i am
ive i have | hes he is | heis he is | shes she is | theyre they are | theyve they have | theyll they will
youre you are | youve you have | youll you will | weve we have | idk i dont know | idek i dont know | dunno dont know
dno dont know | wdid what do i do | wtd what to do | inreal irl | iwtd want to die | omfg omg | atm now
rn now | ftr for | alot a lot | abt about | bout about | urself yourself | myslef myself | meself myself
mysel myself | ma my | mah my | dads dad | stepdads stepdad | stepfather stepdad | stepdaddy stepdad | stuf stuff
thangs things | hert hurt | hirt hurt | safegarding safeguarding | vid video | vids videos | vidcall videocall
vc videocall | ft facetime | tut teach | fella man | blokes men | bloke man | dude man | dudes men | guy man
geezer man | creeper creep | creeps creep | weirdo creep | wierdo creep | weirdos creep | wierd weird | werid weird
pervert perv | perverted perv | pervy perv | pervs perv | paedo pedo | paedophile pedo | pedophile pedo | paedos pedos
peado pedo | nonce pedo | sexualy sexual | sexually sexual | rapped raped | molestered molested | abusd abused
abuseing abusing | kidnaped kidnapped | grooms groomed | groomd groomed | gromed groomed | groomin grooming
groming grooming | blackmale blackmail | blackmailin blackmail | blackmailing blackmail | blackmailed blackmail
blackmails blackmail | blakmail blackmail | sextorted sextortion | sextorting sextortion | sextort sextortion
threatning threatening | threatend threatened | suicidle suicidal | sucide suicide | suside suicide | suacide suicide
suicde suicide | depresed depressed | depresd depressed | deppressed depressed | anxity anxiety | anixety anxiety
mussnt must not | wrried worried | woried worried | worryed worried | worred worried | suposed supposed
dauther daughter | daugher daughter | dorter daughter | doughter daughter | dauhgter daughter | daughters daughter
sons son | nefew nephew | neice niece | stepdorter stepdaughter | granddaughters granddaughter | bruv mate
meetup meet up | metup met up | helpme help me | plshelp please help | helpus help us | killmyself kill myself
unalive kill | unaliving kill | unalived killed | s3x sex | seggs sex | secks sex | sx sex | p0rn porn | pron porn
webcam cam | camera cam | cams cam | roblocks roblox | vbuck vbucks | robucks robux | bobux robux
giv give | gv give | gve give | chating chatting | chatin chatting | chattin chatting | textin texting
sendin sending | askin asking | makin making | lookin looking | takin taking | tryin trying | meetin meeting
trik trick | triks tricks | childrens children | chldrn children | childern children | chilren children | kds kids
grl girl | grls girls | yng young | trst trust | lyk like | lke like | thm them | wht what | wich which | whch which
jst just | rlly really | tlkng talking | hv have | hve have | nite night | parnts parents | perents parents
delet delete | delte delete | polis police | polise police | plce police | underrage underage | frnds friends
frends friends | freindz friends | mesages messages | mesaging messaging | pikchers pictures | picturs pictures
vidoes videos | bday birthday
"""

SHORT_FORMS: dict[str, tuple[str, ...]] = {}
for _entry in _ONE.replace("\n", "|").split("|"):
    _short, *_meaning = _entry.split() or [""]
    if _short:
        SHORT_FORMS[_short] = tuple(_meaning)

_KNOWS = frozenset("where were what wat wot how who my if about abt wer wot whot".split())
_VERBS = frozenset(
    """
do talk tell meet go see send be b get my me him her say make come live help stop keep speak show give chat die kill
kil hurt groom trust message text hide convince persuade befriend trick touch kiss cry leave run sleep eat end cut know
write read find look learn become add ask answer use take put try start report block delete buy sell share post pay
play pretend act win lure hit punch call ring meat mt gt sed send sendin have hav want feel think let believe lie flirt
move switch bring break choose pick check watch follow join become contact approach reach access avoid dodge bypass
escape harm abuse rape threaten blackmail control spot recognise recognize prevent protect save teach explain describe
remember forget change open close happen wait stay sit stand walk hang invite visit marry love hate like impress please
scare calm cope deal handle od overdose disappear
""".split()
)
_THEM = frozenset(
    "me him her them em us my his their your ur you u someone somebody anyone any a the this that it".split()
)
_TOWARDS = frozenset(
    """
talk talks talking talked tlk talkin speak speaking spoke chat chatting chattin lie lies lying listen happen happens
happened said how hw where going trying tryna tryin tried able used next close due thanks thx access up way ways wat
""".split()
)
_BEFORE_FOR = frozenset(
    "looking lookin ask asks asking asked waiting searching script tips ways trick tricks here".split()
)
_COUNTED = frozenset("in of year yr stage aged age are is level part chapter".split())
"""What a number four follows: "1 in 4 the same"."""
_DOING = frozenset(
    """
chatting chating chattin talking talkin texting textin messaging grooming groomin getting gettin meeting sending sendin
finding making looking lookin contacting asking adding hiding touching real free fun ever life help ages
""".split()
)

CONTEXT_FORMS: dict[str, tuple[tuple[str, frozenset[str], str], ...]] = {
    "no": (("after", _KNOWS, "know"), ("before", frozenset({"dont", "didnt", "doesnt", "to"}), "know")),
    "now": (
        ("before", frozenset({"dont", "didnt", "doesnt"}), "know"),
        ("after", frozenset({"where", "were"}), "know"),
    ),
    "nos": (("after", _KNOWS, "knows"),),
    "new": (("after", frozenset({"where", "were"}), "knew"),),
    "2": (("after", _VERBS | _THEM, "to"), ("before", _TOWARDS, "to")),
    "4": (("before", _COUNTED, "4"), ("after", _THEM | _DOING, "for"), ("before", _BEFORE_FOR, "for")),
    "were": (
        ("before", frozenset({"know", "knows", "no", "find", "out", "knew", "nos"}), "where"),
        ("after", frozenset({"can", "could", "do", "does", "did", "is"}), "where"),
    ),
    "ware": (("before", frozenset({"know", "knows", "no", "find", "out"}), "where"),),
}
