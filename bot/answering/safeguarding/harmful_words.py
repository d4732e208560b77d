"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -7.483
WHOLE = (-0.257, -0.224, -1.382, 1.294)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.135,
    "ADULT": -0.060,
    "ASK": -0.242,
    "ASSAULT": -0.027,
    "BEING": -0.140,
    "BULLY": -0.121,
    "CARE": -0.589,
    "CHILD": 1.079,
    "CONTACT": -0.177,
    "CREEPY": 0.019,
    "CRISIS": -0.127,
    "CROWD": 0.046,
    "DESPAIR": -0.079,
    "DIRECT": -0.136,
    "DISTRESS": 0.044,
    "FAULT": -0.005,
    "FEAR": -0.122,
    "FORCE": -0.192,
    "FRAME": 0.294,
    "GIFT": -0.232,
    "GROOMED": -0.410,
    "HARMED": -0.023,
    "HE": 0.071,
    "HELPREQ": -0.561,
    "HYPO": 0.205,
    "I": -0.032,
    "KIN": 0.344,
    "KNOWS": 0.031,
    "LEAK": -0.034,
    "LOVE": 0.208,
    "ME": 0.001,
    "MEET": 0.076,
    "MINOR": 0.526,
    "MOVED": 0.129,
    "MY": -0.461,
    "NEAR": 0.045,
    "NEVERMET": -0.214,
    "NEWS": -0.346,
    "NUDE": -0.310,
    "OLDER": -0.413,
    "ONLINE": 0.440,
    "OPINION": 0.188,
    "ORDINARY": -0.374,
    "OTHER_ADULT": -0.057,
    "PAST": -0.280,
    "PEER": -0.295,
    "PIC": 0.523,
    "SECRET": 0.263,
    "SELF_ADULT": 0.248,
    "SELF_MINOR": -0.101,
    "SEND": 0.164,
    "SEX": -0.159,
    "SHAME": -0.192,
    "SOMEONE": -0.084,
    "SOURCE": -0.324,
    "STALK": -0.132,
    "STAT": -0.247,
    "THREAT": -0.045,
    "TOLD": -0.327,
    "TOPIC": -0.295,
    "TOUCH": -0.194,
    "VIOLENCE": -0.342,
    "WE": 0.107,
    "WORRY": 0.043,
    "YOU": -0.019,
}
STEMS: dict[int, str] = {
    -30: """
mani referendum
""",
    -29: """
inflamm sharehold
""",
    -28: """
swell swollen was
""",
    -27: """
tenant
""",
    -26: """
insur landlord proclam
""",
    -25: """
did happen
""",
    -24: """
has in is pension report were
""",
    -23: """
dentist injuri nomenclatur seizur who
""",
    -22: """
infirmari it plaintiff said surgeon terminolog they
""",
    -21: """
denot flood fractur healthcar injur kaiser lotteri notat now plural prussia stop su this trademark
""",
    -20: """
accord broke damag go hebrew inflammatori international koch medal munich overturn sue
""",
    -19: """
amnesti diseas division emerson german germani hampshir holocaust mls nazi ownership postmast spat speedway
""",
    -18: """
ambul buse compani earthquak elector epithet expressway famin fever football heal infect injunct jew lesion lisbon
massachusett maximum monopoli much noun organist percentag proposit statu struck subsidi tissu trauma webster
""",
    -17: """
articl bavarian be coliseum concuss entropi epidem equiti fascism freez invalid jewish latin lawsuit lombard norm
number riot statut token zurich
""",
    -16: """
accid amen ant archbishop augsburg beckett been brake brazilian caviti census corpor deiti ecclesiast economist epa
erupt forecast grammat headquart hectar holiday hurt insect intermitt koppen law leas lifetim meter mold mortgag nhs
panick pest portugues properti proprietor reinstat renam repair romanesqu salari semit socialist stadium stein surg
surveyor synagogu taxat upheld wasp wound
""",
    -15: """
achill ada agoni array basilica bayern brazil burnt cat catastroph citat club colon colonist compens disast etern evacu
fascist fiat gdp goeth got hospit immigr infinit judaism kern kilogram linguist ltd max maxi nationalist nrhp octagon
olymp owner pain patient plaqu quota quotat safeti secess semant silicon sore starvat swedish theologian told uefa
unconstitut uruguayan vermont yiddish
""",
    -14: """
10 abbrevi albert ale alexandria annual armenia at auschwitz azerbaijani bartlett bauer bergen bleed bruis bulb bus
businessmen call canton cavendish ceas cocoa crash currenc dairi dental die estonian explod franklin froze hitler
holder ici inscript insignia janeiro jurisdict katrina lincolnshir litig longer masonri medic michigan milan mn monday
municip mussolini nationwid ny organism outrag overtim per percent porcelain prevent pronounc psalm racist recur refund
resid restart restaur retir revenu sanction schizophrenia shatter statement sts sudden sweden temperatur ticket toll
unitari weep whi won worri
""",
    -13: """
adler alloc anchorag antarct antibodi apostol austria ballot bavaria beetl berkshir bmw bogota bolt boston broken capac
conglomer consumpt count crore diabet diesel dioces doctor drought edict einstein eliot everi expenditur fairbank flu
globe gould guernsey hazard hurrican imperi incom incorrect inequ influx interchang interval leipzig lifeboat liturg
loki math melt metr molten nh nordic nuremberg often overheat palatin payment pertain physician polici portug pronunci
protect quantiti rainbow rainfal rectori repeal rhineland rochest rust santa scar seneca sevill sinc slab spoke stung
surgeri sustain tariff testament theolog tooth toxic umbrella unlimit unrest violat vote wage wagner watt
""",
    -12: """
15 abus acut again alderman all amend amo anglican annal apartheid arbitr archdioces attorney banish bankruptci bart
bid bismarck blew bone brand brasil capitalist ceram christchurch cite claim colombia coloni commut concret continuum
converg copenhagen death declar denomin dent deutsch dietrich discomfort discontinu dissolut dortmund elast emeri
ferguson fixtur frequenc genocid gin god had health hugo humid incid index internat invest italia kidney kilomet
languag lans legal liabl lincoln lithuanian malmo medalist memorandum million morpholog norwegian nurs oakland occup or
ornament paradox penalti portland premio prohibit racism rebrand refriger relianc renew reopen revok safe salmon senat
servic shiva strasbourg symptom tax taxa tsunami tuesday uniform unlaw vascular vase victor vowel withdrew worship writ
""",
    -11: """
adelaid after aggreg airbus alaska allow amsterdam anderson aros arteri ask award bacteria bee benson berlin biennial
bill bishopr brandenburg breaker brewer burn busch capsul casualti chicago chocol collis coma communion complaint
compliant conson contact contract cri curs decre densiti dictionari dissip doe drove edibl eject emanuel english
eurovis evil fatal feder fluid frederick fridg gallantri genoa grimac grope grove hermann him holstein icc ice ill
indefinit industrialist infecti influenza inject integ jasper jersey keller kept largest licenc linnaeus liturgi
liverpool luxuri malta marathon measur med merger metric millimetr moldova monument mose mph nj norway nutrit olympia
ounc outbreak outlook paid perman phenomenon pmid politician prescript prussian pupil quot rate reed refer refineri
regener registrar registri regulatori reich rental republish residenti romanian rot rower santo saxon scandinavia
scandinavian seiz shaft slaveri snore sold spider sting sui sunday sunlight swiss the thousand today tray ukrainian
union veloc vila walter warrington withstand worker yokohama york
""",
    -10: """
aa aaa abraham activist adolf aftermath agreement alphabet anguish antarctica argentin argument augusta austrian
automobil azerbaijan baku bankrupt biblic blue boe bracket breakdown bremen burst busi businessman calder cane cardin
catalonia categori cbc cerambycida chew chronic citizenship classif commod concord congressman constitu consum contamin
danish decim demon destruct deterior dietari dog durat dusseldorf eat eaten eden elect emigr erich estadio estonia euro
europ europa everett exceed exodus expir farmland felix fell financi finnish fix fog formula fraud friedrich frozen
fungus governor greed greenish gustav handel hansen harm headach helsinki hispan hq hue iata industri infin interciti
juventus kg kilometr label larva leningrad letter litr liveri livingston llc logo lowel lund lviv lyricist magistr
maltes march mba medicin minnesota mississippi mono mortal nap neumann nors notifi notion numb obama obes offic ok
orang oslo paulo period phone plagu plasma plastic plate pleas poll porto precious prolifer radiat rain relat rent
repli resin reuben risk ritual roadway romani saxoni say seat serg settlement sheffield shift shifter slept sovereignti
spell stanton stay steel stella sterl stint suffer sunderland surgic tallinn tenur term these thing translat traumat
trump ukrain unchang unionist usa vacat vaccin valu varianc ventil voter walkway wolff word wrought
""",
    -9: """
absurd acronym addict address advocaci afl alloy aluminium america amherst ankl appel argent argu asylum ate atroc awok
badg baker bathroom believ belong berg berth billionair bing bologna bot bourgeoi brittl cadillac canberra carpent
catholic caus cede chair characteris chariti chilean coeffici collector commerci commission complianc continu
controversi cosmos crimea cuisin daylight debt deed defin disagre disord edison editori emiss england engrav entiti
entitl equal eri ernst estat eureka explain fatigu februari fee feloni finit firm food forgiven fri fuscous gambl gram
grammar greyhound hawker heat herald homer iberian improp incur inflict issn italian jammu jurgen keyn km lakshmi lamb
legisl lennon limit liter mainten mariana mass millionair mlb moistur mollusk multin napl newslett nhl nixon norma obo
occurr ochreous oct opera operat optic ordin organ orlean orthodox own patriarch paw pedest peerag persecut philharmon
pius pneumonia polar portsmouth premiership preval price prolong quinci ratio refuge repay repres resign revert right
rossi rye sabha salvador sar sardinia schmidt scriptur sector sensat sent share shoe simeon slain sloven slovenian snow
solicitor sox spire stamford storm supremaci swore symbol talbot teeth templ threaten timer tingl tore traffic trillion
unit vibrat vilnius volvo washington wheelchair wilhelm withdraw worcest workplac worldwid yellowish
""",
    -8: """
account affect agre agricultur albuquerqu alf altar angel angelica anglia anterior apolog arch archdeacon architect
architectur arnold ascens asleep assault assistant augustus aurora bakeri bari baronet barrist becaus bedford began
bern bernstein bitten bolivia bolshevik bought brick brownish bug bwv cal cancel car cardiovascular categor cbe
centimet centimetr centro ceo chapman chile christian churchyard cicero circul civic claus clement clergyman climat
clinic colchest columbia columnist commemor condemn cone confisc congression convex corona corros crisi debat denmark
deport destroy diagnost diamet disagr disband discharg disrupt district domain dome dorset dose drainag dream ecolog
eduard emeritus employe end endur engulf enrag environment etat feb finland fireplac fischer flare flicker foam forearm
fountain francisco freyja gaza gazett gerhard glacier goe going gomez gothenburg government granit guthri hal hancock
handkerchief hector homicid hotel howe hubert hydroelectr hygien if illinoi immun impact incumb inhal interrupt
interstat janata jesus landown larsen legislatur lenin lim limp lui lumber lutheran manfr mansfield marbl marino
martini mayor merced mercer mi microwav midday middlesex mil minist monetari more mozart my nacion name nepali neurolog
newspap newton nike norwood nut object off offend ogden omega ontario oven oxford passeng patio patriot perpetu phelp
plymouth polk pollut popul potteri precinct prefix prophet protest provis psychiatri psychiatrist racial rage rai rbi
rbis recal releg religion reloc remaind remembr restless rigid rockefel rod romano roosevelt rudolph rus sacr safeguard
sale salvat sax saxophon schwartz seafood seattl seller sentenc serra shepard siemen smash socket spa speak speaker
speech spheric sponsorship stainless stationari steak stockholm streetcar subscript suffolk syllabl symphoni synonym
tear timor titanium toast tomorrow torino torqu tourism treatment trophi uk undergon upset var warn warrant wavelength
went whenev winter wrath yellow yesterday
""",
    -7: """
abbot aberdeen abolish aerospac agenda alexandra alga alto aluminum american angri annex apart apertur ara are assyrian
atheist athen atletico ave averag bach bangor barclay baroni bartend bathurst beer belief benni beverag bibl biggest
bihar bile biomed bite blackish blacksmith boiler boulevard boyer brace brewster britain brunswick burlington burmes
but ca cain calcul calf california cambridg campeonato cardiac carl case cathedr cement certifi chavez chesterfield
christ cincinnati cinnamon clara class coaster cold colombian colour comment commonwealth condit congest connecticut
conting contractor convect councillor cox creatur crystal cup daniel degre deplet diagnos diagnosi disabl disciplinari
displac doctrin draper earn economi edmonton ein electrifi elk ellington elliot emergenc energi erwin eu exclaim expuls
fairfax fatti fda flesh flint flora fm forb forbidden frankfurt freiburg frequent furi gabriel gave glass gmbh goddamn
graham graveyard greek greenland grimm guarante hail hear hemispher hinduism hobart hold home horton hundr hyde ibm
icao impli infring intercollegi interior investor ironi iroquoi irrat irrig irvin isa itali jericho jolt judgement
judgment jurisprud justifi kernel kind labour latvian laureat liabil lithium livelihood longest luther magnitud maia
maintain manhattan manufactur market marlborough martinez mathemat maximilian mbe medallion melbourn messiah metal
meteorolog milo mitsubishi monster moos mortar morton mug multitud myth namesak nation nbc neurosci news nyc oath obe
opinion owe owl paradigm parcel pascal paus pave pavement pay perenni perish permit phenomena piss plumber poem poet
pontiac potato pothol pray predatori prescrib present priesthood prix rabbi radial recipi recount recoveri referenc
regardless regiment rehabilit relentless repeat reserv rest revolt revolut risen roe roman romney rosa rotat runoff
samson sanit sapphir scotia sensori shipbuild shrimp sick siren skelet sleepi southampton spenc spokesperson spore
stadion starv status steve sticki still street subsidiari sun sunris supersed theorem thermal titl toler treati turn
unaffect underwood universal usag vale vatican vendor venezuelan venom volcano volum walnut wealth wehrmacht wembley
wetland width window wolv wreck wrist wrong yanke yorker
""",
    -6: """
abc abe abnorm abolit about accumul aforement agit albani albion alert aliv ammunit amount amtrak anaheim anxieti
appendix appl applaus applianc april aqueduct ar arctic argentina aristotl arlington armenian asteroid au auckland
auction austro authoris avalanch az azur bacteri bacterium bahia baltic barlow barnard basebal beethoven bert bet big
billion bishop blanch bless blizzard bloodi bolivar boni britannia buddhist bundesliga calcium cale calvin
cambridgeshir candi card caucus cereal certif chant charley choral churchil cigar citadel clarinet color conceptu
concern concess consecr constel corp correct coventri cramp ct cylindr cyril daili damp dane david day demis denounc
deserv devon differ dish dispatch disput divis doc doi dow dr dreamer drown dutch easton eduardo employ endang endors
eponym er error ethiopia ethiopian european ev evangelist everyth eyelid fact figur fingernail fled flex forev freud
geelong gerri ghent gladston glare global govern greatest green greenhous groan gum hamilton hanson hapoel harass
heidelberg heinrich held herm hoffman honey honorari honour hous howard hudson humanitarian hymn idiot immort infrar
injustic insan intact ipswich iri issu ital jayn jerri jonathan josef juli karl kilda klein lac lantern latino lava
leed legion lieg lightn ligu limb linden lion liquor live lunch made man matteo mean meantim melvill mention met
metropolitan millennium miseri modernist money monstrous moran morn motorway mytholog narayan nerv nfl nico nielsen
nightmar northampton not nsw occupi octob ohio oiler ono oper ore oregon ornat pagan panic partit persist petersburg
pharmaceut pie piston pizza plantat pol polit populac powerpl premium preserv proclaim purchas purpl quo reactiv read
realiti reform registr regul religi remark reorgan reservoir reset respond rf riga rite roberto roma rotari ru rule
rumour sac safest saint salut samuel satan saul save sculptor sculptur secular sergey sheep shin shone shortag shut
siberian sic sin slalom slogan slovak slovakia soldier someth sovereign spacious spatial specialist spectral spike ss
ssr st stat state staten statewid statist steamship steeler stephen steven stock stress sturdi sunshin sweeney syndrom
syriac taft tag tavi tempor temporari tenor terrifi thanksgiv them throat tile timet total tragedi tribun tsar twitter
uhf until upris usc usd ut vacanc valv vancouv venezuela versus vicar vienna violenc visa vomit waiv wake walt war
warmer wartim weekend weimar westphalia whilst whitish wilcox winc woke wolfgang wrote yerevan zone
""",
    -5: """
20 abbott ac accommod answer appoint ban becom braun calendar came cancer cantata cathol chees clap close cooki costa
crack cream danger decad driver fan feed fifa frank furnitur gloom grew he henc highest hour hydraul increas item je
jose knee leav lethal liv lock mad mail might month national near new omaha overrid parliament pietro plc possess
postal postseason real receipt red replac return rome roof salti salzburg same sd servant sexual spanish starbuck
station statistic stole stone stood store surviv switzerland terror threw thursday tiger toilet toni twice violent
walker we weather wee when withdrawn
""",
    -4: """
1 31 40 5 absolut admin alarm appli benefit birmingham blame blood both break column definit dollar drive en enforc
everywher factori fault fifti flinch former hall having heard hell his husband isnt itself joe kill lobbi manag mark
may mein mile night oil oppos our park pend pet petrol proportion quit recent regist remain restrict safer scream shall
shout space taken telephon temper tire too two typic tyre uber updat wednesday well while whom yes your
""",
    -3: """
16 19 abl airlin airport anim anymor appeal arrest being biscuit black breakfast christma coffe communication compar
current decid descript different divorc duti even event everyon fallen felt fir fist follow fraction freak freedom
friday gas gold gps grandad greec hockey inch instanc januari joke journalist just lawyer left length life london long
memori milk minut misus ml moderator nine offenc onc person pound race ran recognis refere result ring road root
saturday scooter septemb shower sock stick stroke suicid support swim switch taxi than thank thread tonight transact
travel water wet wikipedia will wine written x yawn yen
""",
    -2: """
18 21 30 35 90 abroad actual against also alway among approv apr arent artifici august australia bad bath blade bowl
bread bridg brought brownies buy cas chatgpt childminder choic church coin comparison compli dad dan deepfake demand
detectives disconnect dont doubt drink drunk egg equat exit extent fals fat fear fire firework flash funni gallon gb
hit ich ingredients insist insurance judg kenya kitten leagu light loud luck mae meant minecraft mon normal note odd
offici okay onli onlin org out poodle post react recommendations rememb respons restaurant rise rose salt savings score
screenshot sign sir soon spent spoon statistics such suppos survivor system tattoo teacher vega vegetables vet wash
wont
""",
    -1: """
000 12s 17 3 34 38 500 82 across ads ai amazon anatomi anyth api b babysit babysitter backdoor base between bit bullet
canada capit childline chip chipotle concert cub custom dank denominator describ dinner dm doing dsl e easter eight
electrician email evening ever expect fail fine flag foto french gaming garden govender gross happier help highway
human important indecent instead jail job kitchen land lose machin main mastercard matter meal meaning member meme
memes mice ministeri mistak most mps nurseri obsess of other particular patel paycheck physic pill por pressur privat
prize realis redeem remind rice sandwich saw set seven sever shouldnt sid size smell smoke spain spam src stabl stand
stepdad strangl sudo swallow swear testimoni those threat tiktok time took trip us user volunteer vs warehous weird
""",
    0: """
0 00 100 150 15th 16s 18s 1998 1st 200 2017 2019 2022 2023 2024 22 23 24 26 27 28 29 2am 2nd 300 350 36 37 3rd 401k 42
47 6 60 62 7 77 83 99 9s abusive aftershave allowance amex and anonymous application appreciate arm attack author
authorities available awareness awful bake baking bank bas basically bigger bonjour boring boss bottl btw bye calculate
calorie calories care caretak cast celebrity cell certificate chang citibank config configuration confirm constituency
convention cornwall couldnt counti covid crime criticis databas debug deliver dick didnt difference disclos dming
domestic dramatic driving dying education electric emojis env ethnicity everybodi ex excel exec expensive f facetime
fink fish flatmate foggy foi foir forc fortnite fraudulent free freephone gay gcse general giving gna goodby govenders
gracias groupchat haha happi hargreaves hasnt hate havent headset headteacher hed helpline here higher hilarious hola
hoodie hotline hundreds id identifi individuals information init instagrams install intelligence intimate invoice iphon
irl iwf javascript joint joking kahoot kart kms las lasagne leftovers legislation legit lighter like linkedin lmao ls
marriag mechanisms mine mio moderators moving mpg mr mustnt netball ngl nitro notifications nspccs nutritional o obey
ofcoms offline omegle omg onload order organisation organisations outback paediatric paracetamol paragraph passwd
pastor patch paypal peel permiss perpetrators perv pineapple pint playlist president provid pshe pss pto put pyjamas
qualifications rando random rat realli registered reservation reservations responsible retirement robot robux rollover
roundtrip rubles s sayin scam scari screenshots screenshotted season ses settings shaking sharing side six sixth
skateboard sleepover slut smokescreen snapchats sneezed snoring soda some sorri soulmates spamming specific speed spend
split spotify spread steam stepbrother stepmum strength stupid sum summarise survey sushi tabl tesco text then theres
through tiktoks timezone tldr toddlers tummy uncl uncomfortable uni unless ups using vapes victim voting wasnt whatev
whatsapps whose wie wifi wizz world wors wouldnt xmas yubo zoo zuck zuckerberg
""",
    1: """
access accident act aid alreadi annoy anoth band bar batteri bodi boil broadcast butter certain chart chicken clan
comfortable council countri creator credit data dead due enabl enough exampl exist eye favourit feet fi finger five
flee flight floor flower frighten function grandpa great half handl horror hot iceland illeg includ insid la mcdonald
mental nail nam next part past pasta pm point posit power previous prosecut punch puppi putt reason room scare school
singer sport stab subject summer technic themselv thought true tv use usual veri verifi week willi worth yet
""",
    2: """
adult android area away babi back bin bother breath bro burglari cake chief collect come court cut de declin dice do
effect es evidenc exam final fox gone hammer headlin info internet jab known laugh leg lol mattress mexico nr origin os
page pedo primari problem provision reach recept ride run sat sit skin straight surnam tak tampa tea tickl touch
valentin vest websit whereabout wonder
""",
    3: """
anywher arriv balanc bark beaten bike bleach bra brilliant build carri charg children content cook dashboard dave deal
delta deposit diari direct disregard done each eleven essay fall far fast flip forgot forti four fourteen franc freeli
fuel gamer goodnight grand guess hid high himself hole key know lag last leak locat los marri match men miami mode nest
non offer on orlando parti pe piano plus pool privately promot push que qui request resistance revis rid rugbi scratch
secur selfies sell sext shelter silli sing skate slap sound spare star strict suspect swap tablet tank tech train truth
type understand voic wale walk wall wed wish
""",
    4: """
14 25 9 admit anyway as block borrow brain bubbl bulli burger campaign cash clock common complet con convict cours
curtain dat delay disgust door dragon earli els except father feel forget from gate goal grade grain head hi histori
import interest latest local mario nervous netflix noth notic pal piec plug prison promis prove public publish quiz
rather reaction region scienc scotland second section shove show sleev sofa sort special stolen summari tal their
transfer under vouch weaken worst
""",
    5: """
abov ago air alic am analyst ball beard bob bon breed burkina cap chichest coal coat convers crush damon determin
disappear doesnt drama drastic drew drill drop dyke ear edit encrypt famous faster fight friend garag genom googl grown
guilti hard hardcor holli hors html http humanist i indiana involv ipad iran jessi keep knife late later lawn magic
mead media midnight mina mind mindanao mori nato negoti nora oklahoma older padr painter partner pinyin place plata
pokemon popular psychedel pub purpos rais rang raw rebound repris review roast roll scotch self shop signatur singl
sleep slow slur someon sourc stack staff stafford statutori swimsuit tabloid team tortur town troubl tuberculosi turk
turkey van wait warship whistl woman
""",
    6: """
aden advis aesthet affin affluent africa algebra algerian ambient amir amour amplifi anatolia ancestr anthropolog
anticip antioch apach apprenticeship atp attach authorit averi babu balconi bald ballist bangladeshi barangay barg
barrel bc beacon beaumont bedroom belmont benin bermuda beth bethani betsi birthday blond blurt boat bonfir book born
bounti bourn bowler bragg breast brendan broadband bronco bros bucket buckinghamshir budapest bum byrd caden cambodia
cambodian cameron cannon cant captain captiv casablanca catch cathi cds ce cebu ceil celia cellar chairperson champ
chan chassi che chestnut chin chloe claremont claudia cleopatra clown cod cole colin colleg colt com communal commune
compact competit compound compromis conan condom conductor conjectur connect conservatori constabulari constraint corps
cort coup crawford creat credibl creep criteria critic crowley crumpl cs cu cum cur danni dark dart davi dawn dawson
declan defens deleg denver depict desk detach devi disciplin dismay disposit dissert dl dona dormant dramat duchi dumb
dusk dust edmund efficaci eliza emerg emot enemi envi envoy ep etc excit execut exhibit explan extern ezra fa faber
fairchild faith fake fellowship feminist feral finalist fingertip finish flavor flop flux foliag folk forum fourth
fragment freder frustrat futsal ga garrett gaston gavin geneviev gibbon gilmor gorg gotta graem gran grandchildren
greco grim ground guzman hand hanna hare harriet hart hbo heir helicopt helium heroin hey hiv hord host hottest hp hume
huntington hydrogen hypothesi iain identif illustr imp impati implement incent independ influenc ink inquiri intent
interceptor interview iranian irrelev isabell isolate iucn jade jamaican jami jeep jeremi jess joan johanna jr judici
juggl kai kashmir kathleen keith keyboardist kick kinas kiran knit ko kurdish laker lancashir lap laurenc lay lazarus
leap lectur lick lie lime liu liza lizard lizzi load louder luci lucknow luigi lyle madagascar mag maggi maharaja
malaysia mandal mandatori mango map mapl margaret marshal martian massag mcbride mcmahon megan melancholi melani merit
metabol middl midway mitch moham molli monasteri monk mont montan montgomeri mood moonlight move mu musa music mute
mutter nad nah nashvill nate nehru neighbour nicol nigeria nikki nippl nix nobleman noir novak nucleus oasi omar
opposit osaka outgo output overhead overheard overse oversight pablo paper paramet paranoid pari parker peabodi peach
pediatr perez perfect perform peru peterson phd phil phylli pictur plank plateau pocket pole policeman poster potenti
potomac prefect prelud pride primal princ principl privi proceed process progress proven proxim purdu puzzl pyramid
railway randi rank reacher reactor realiz recommend reconcili recreat regenc regina reinforc remov rep replica reprint
resist retro reward riski rita rodney rooftop ross rowland rpm rude rwanda sabah sabrina saetan salad samantha scarf
scrap scrutini sea sear seasid secondari secretariat select sermon sew shade shave sheer shelf shine shirley shorelin
sideway simultan slide sm snake sofia solomon somali song sour southern southward specialis spectacular spin sr stalker
stanc stapl start startl stereo stir storytel strawberri stream string stuf stun subdivid submarin subset succeed
suffici superfamili sweeti swing sylvest syn ta tacoma tale tao tap tel tell templat tenni tex therapist thigh thirteen
tier tilt togeth torpedo tough traitor trajectori transit treatis trevor tribut trigger trombon trough tube twelfth
twelv tyler ui undef underway unfair uninhabit unoffici unpublish unsur upgrad upper vacuum variant ventral veriti
vernon view vijay viktor virtual vivo vogu wagon warner welcom west wicket wilmington win wink wipe woodland xu yale yd
yer yi you yves zero
""",
    7: """
abandon abdullah aboard accompani action advantag afraid aidan aka alt ambros ami amid analysi ancestri anchor anita
apprentic archeri around arrog arrondiss art atmospher audio backward bailey banner bash becca benoit besid bever bind
biotechnolog blackburn bog bold bowi breez brighter brink brodi buff bulk burden burrow cabinet cactus caledonia callum
calm capabl capt carbon cargo carrot carson catherin cavern cecil charact cheaper cheek cheltenham cher chevali choir
choke chronolog clear clinch cock code combat comet communiti compet competitor conrad conscious consol consort contest
contra control copyright corn cost could counsel courtroom cradl craig cross curb dal dali dalton dame dar deck defeat
defenc delaney dell depress derbyshir despit dian diego dillon diploma donovan dorothi dub dublin dude dyer ebert
effici eighteenth elena elev embed embroid encount engag envis equatori evan exclud exercis fabul facad face famili
fantast fascin feud fey finest fleme flotilla focus forg format fratern fresno fuller fur garcia gemma gender generat
genuin gillian glenn gordon grab grassi grassland greenvill gregori grenad griffith grin guadalup guantanamo guidelin
guild guillermo gunner gwen hale handbook hash hassan have heap height helena helper henley hercul herd hero hideous
homo horribl ida illus imposs inappropri indirect input inspect interfac iona ip jacksonvill jaguar jana javier jay jem
joanna jone joshua judith jump juno ka kangaroo kannada kapoor kellan khalid kim kong ky ladi lara launcher layout lea
lead leader leah legend leicestershir lemon less levant lia libya lila limerick lin lineup link liz loi lynch maddox
mafia maid maiden malay malaya male manson marcel marilyn marin marker marti mauric maya mayb mccarthi mcgrath mckay
mediat melinda memor mesh michell mick mid model monitor moss motorcycl mtv mumbl museo mutat myra nativ nave nba nc
necklac negat nice nm nobl node noteworthi odi opportun orb outlaw outsid outspoken overcom overhaul packag papa
partial patrol payload peat peck penang perci perimet perri persian perspect peyton pier pike plane playstat plead
pluck posterior practic print printer pro profession propag proud proxi pump puppet radcliff raj ramon ramp rancho rare
realism redesign relax reminisc rendit reno replic reproduc retriev reveng rhythm rift rigor ron roommat rooney roster
runaway russ ruthless saunder scatter schooner seen selena selfish seminar serena seventeenth sha shea sheath shorten
shown sieg sis smoki sms social soho somebodi son sorcer soup sparkl specimen spray starr stevenson stomach striker
subgroup submerg submit successor suggest surfac susannah sweater swipe sword symmetri tabitha taiwan take tam tammi
tanya tbilisi technolog ted tehran telescop teller tempest that theater theori think tian tin tobago top topic tour toy
trade traffick trash treason treasur tropic unicorn upstream vanish verif vertex veto vishnu wal wan wang waterfal
waterfront wear wedg wesley wesleyan whisper widow wife wise witchcraft wonderland woodi worthi worthless zhang zhao
""",
    8: """
abba absenc add airplay akin alli amiga analyz antoni antrim anya arabia archaeolog archiv artemi artist attitud audrey
babe baden bala balloon barefoot barrow basketbal beat beau belinda berri bikini blain bleak blitz blow bo bomb booker
border bore bottom bounc boutiqu brenda brent brook brother bryan buckingham buster byrn cairn caldwel caress cari
caribbean carniv carr carrier cavalri cc ceylon character checkbook chen cheng clair classic closer closet coast
coastal cocktail comb compat complement composur compress configur confluenc conveni coop coordin core corvett couch
courthous cover crawl creol cricket crimin crisp critiqu curri cutter cv cy daemon darker darl davey deep deepen deepli
delhi delic demolit depriv deputi descend despair digniti directori distant doherti domenico dorm drape drawer drawn
dresden duct dull duran dusti dustin earlier edg eeri eileen eleanor elisabeth elit elizabeth elsi emma empir enjoy
enthusiast entrepreneur episod eras erica everest facial fair fearless fellow fernando fife fiona fitzgerald fli foley
foothil foreman foremost forgotten formid fossil foster frigat fuji funki gao garner geni genius gentleman geometri gig
giggl goalkeep goldsmith good graph greet griffin grumbl guardian guerrero guo guy ha hallway harri harrow hat haul
haunt hay hayden header heavyweight higgin hilton hollow hooper hopper hormon hug hurl hussain hypothetically inadequ
induct influenti inhibit instal instant introduc invent invert jack jaenell jamal jang jennif jiang jocelyn jordan
journey kendal kent kentucki khorasan kilkenni knock kung kuwait laci lamar leaf leari learn lee legendari legitimaci
lena libbi lillian linda lineback lip listen logist lola lordship lost louisa lowland luzon macarthur magician
mainstream mall mandi manifold manner marqui mccoy memphi mhz mic mirror mirza mix mod mongolian morrison mortim mother
mous mundan muscular must muster na narrow nas natali navi nero nestl never newborn newest nightstand none normandi
northernmost nose nottingham nuclear ocean olaf olga option pack paddi pair pant parodi particl passport pathet payn
pen pendleton penetr phantom philip philippin phoeb pianist pile pilot ping platoon playwright polo pregnanc pregnant
premier presbyterian presenc press prima prime processor prof psi puriti pyrene question rack rag rand reaper rebel
refus regan relationship render repuls residu reverend rhythmic river robbin role rori rough rover rowan rum russel
sack sad salisburi sand sandra savannah scent scholar scrape seldom seoul shack shane sheet shelton silesia simpli
sixteenth skipper skylin slade slit slower smile soil someday southernmost spine spoil stall stride sub suburban sunken
superstar surpris sy tall taller tate terra thatcher theatr themat thief thirti throw tight topolog transcript tri
tripoli truck tunisia turret twenti tyron uncommon uneasi unfortun unnecessari unpopular unsuccess upward usb veracruz
vhs voyag vulnerable walton waltz watford weak web wendi whitehead whore wren wrestler xbox xii xiii yong zack zeta
zimbabw zoe
""",
    9: """
4 abil advisor aim albanian algeria algier alicia altitud amelia analyt appear arid arthur ashley ass autom auxiliari
awar backbon bahrain balkan barbado barber barrier battl beach beauti berti bianca birth blunt bonnet booklet booth
botani boyl breathless brest brian bride brief briefli broom bryn budget buffer bump bust butt bwf byzantin cach camel
candac carthag carver casper cassidi cha charlott chatter cheryl chess chong christina circuit clayton clubhous coach
coastlin comedi command complic connector conner conor convoy cote crook cumberland custodi daisi darryl db decidu
desktop devis dewey dhabi dhaka dip diplomat dizzi don dorian dough drag drone drummond dunn durham eastwood educ ego
elabor electron endeavor essenti eton evolutionari extract fae fallon farther feat few fewer filipino flashback flatten
flynn forehead forward foul friar galleri galway gard gear geolog glanc goblin gorilla granada grandson gulf har
harmoni hast havoc hawkin hello helm highlight hindi homework hoover humili ignor initi insuffici intercours
interdisciplinari intric invas jacket jase jean joel joey join juic jumper kaplan kazakhstan kelsey kik kota kumar
lacey lagoon lark laura lawson layla leadership lesley leverag librari lift longitudin lopez love lust macleod madelin
manual mate mccormick mcdonnel mcgraw mediev menac minus mission mixtur mongol moreno motif museum myrtl mystic nair
nanci nape neck neighborhood northeastern norton novel nudg oldest onion open organic orgasm oti pact paint pale pan
pancak para patti pd peripheri petra pga picturesqu pipe pipelin planet plaza poor pow practis predators prematur prior
prompt qi quasi quick raider raleigh randal readi recognit record reduc reduct refuel rematch retrospect revu rhys
ricardo ridley riversid routin rpg rubbish rubbl saga saloon seem shake shaki sharon shootout should shreveport shrug
sienna sindh slick slung smaller solut somehow songwrit sonni sophist spice spiral squir stairwel steer stew stimul
straighten studi styliz substitut substrat sutherland swamp syke tau taught technician telugu texa theorist threshold
tie tighter timothi tirana tolkien tomb toronto tournament tram transmitt trek tribe trilog tristan tune underworld
unlik unlock urdu username versatil vicin viewer vip vpn want warden welterweight yao yugoslav yun yunnan zach
""",
    10: """
45 academ adopt adriat ahead albania amino andes annabell anybodi app archipelago asha asia assassin atom aziz backseat
bafta baja bangladesh basic becki beirut bela belli below benefici beyond bland blur box boyfriend brad cab caesar
canteen careless carnegi carriag catfish cd challeng channel charger ching chord chu cinderella clearer clever climax
cloud coars cocain collin complementari complex compton confidenti confront connor cooper cora corbin countess courtesi
cpu crane curl darius deadlin defici delilah delux detent dev diagon director disney dixon dodg doin dos down downhil
dubai dump dwarf earl edgar embarrass emili empti ensembl entertain equestrian essenc evelyn evolut explicit expos
fanni farmhous fastest fenc fifteen file fluent for found foundat foyer franki frontal funk gaga gage gather gemini
gene generous ghetto ghost gift glee gossip granni guard guitar gun gunther hair hangar harder haven hayn hereditari
hertfordshir hip hire hoc huddl humbl hunter inclin intellectu intermedi jam jaya jeff jessica johnston josh kali kang
keel kelli kevin kiss knew kuala laundri lawrenc lesbian libyan lissa loop loosen loung madelein mainlin marguerit
master masterpiec matilda mcgregor menu mess midfield midst miniseri mock modif modular monica mp muhammad myself nadia
nan nash nasti natalia nathan nearbi necess necessari neutral newer nightclub nmi norri novella oppon optim ottoman
paig panti path pickup picnic plausibl polish pouch poverti prentic presley pretti prioriti privaci project prospect
protein punk punt purs quran raja rape reec ricki rig robust rodrigo sail sampl scan scarc scarlett scheme scrambl
seeker sein seneg shaun shelbi shell shen sheridan shortlist shovel sight sinist slope smackdown smart smirk solitari
solvent sonar spencer springer sprint stacey stepdaughter stranger strap stud subordin suitcas sultan sumner supervisor
suppress sweep tae tamil task tempt textur thailand theatric theme toad tonga tor tow tribal turkic tx unarm undisclos
unleash unman unnam unoppos up vamp velvet via visibl visual weed western whitney wholesal wilson wit wwe wyom yeshiva
yoga yuan yugoslavia zane
""",
    11: """
50 accomplish accordion achiev acquaint acquisit admir advanc aerial aft age allegheni amanda an ancestor ankara apron
assembl assist atkin attempt bait bamboo barrack barren bed belt board boost botswana boxer bradley brow buck bun by
cadet camill carrol cartoon casey castl catalyst cautious charm cheroke cheung clark claud clumsi commot comput connel
connolli cord corey cork creek crucial cute daddi damian daphn darren decent demeanor dexter diagram diplomaci dirk
dirti disappoint dislik duck dun eas evid evolv exploit familiar fantasi farrel fit flick fool fumbl genet
gloucestershir gown gradual graffiti grandpar graphic gu gymnast handwrit hannah hardcov hardest harlan hedg herself
hesit hopkin huff imag inferior innov juliana juliet jurass karat kimber kobe kyrgyzstan lab langley lao lauren learnt
lesser liang liar lieuten likelihood limeston linux loir loveli loyalti lulu lydia lynn maddi manipul mccartney melissa
merlin messeng miss mistress modul mongolia morgan moroccan motown mustang mustard navig neighbor neolith net nod
notori obstacl pace pageant paperback paste patienc pawn perpendicular plan play player podcast ponc postgradu prairi
procedur quad qualiti quicker quinn rake remnant repertori requir roller rout sadi sasha savanna scenic scroll secreci
seek shard shed sheen shirt sierra silenc sincer slim sloop southeastern spawn squadron stair stairway stalk stallion
strateg struggl subfamili supervis sweet synth taipei tame thin tomato tone toro travi trim trunk tunisian turner
unawar unix uzbekistan vagu valley varieti vaughan ventur venus villain vinc vocalist void wander warsaw wast wilder
willow wrap zeppelin zhou zoom
""",
    12: """
2 actor advic algorithm allianc appalachian ashton atari audienc audit backup backyard bacon bahama bang batch batsman
battleship better bilater brandon bree bring bubba buddi butch bypass cabaret cann canva caravan catcher chain charcoal
chest childish chorus chun clari clone closest codi collater colleagu compil comt copper cori coupl csi curv cyber
dancer daughter deeper demonstr desir detail detector dialogu discipl discourag display ditch donna downward draft
dryli dudley duffi dug easili elder elementari elijah embark emir expedit eyebrow factor fashion fighter fletcher
fulton fun fuselag gal gang gape gari garment garri gaug genr gi glen gorgeous grang gravel guerrilla guis gupta guyana
halfway handi handsom hose hua hunt hutton hyderabad idea inhibitor inlet instituto investig islam isol jai jason joker
kabul karachi kati kenni khan knot kyle lad laden lam lean lookout loos louis lower loyal luggag makeshift mallori mane
manila mask mckenna melod metropoli middleweight mixer monast mud multimedia mutant naomi nautic needi neill neutron
omit outlin overland overlook pamela passion password persona pistol piti playabl pleasur poni portray primit profil
promo proto quarterback quest rashid reev remast ridg robbi rocki roug round rub ryu satisfactori sg sharif sheriff
shorter snatch snort sooner stephani strata strip style sundanc sure suspici tackl tai tanner tc tension tent terminus
test tong topograph trainer trial trio truce undersid underwear unreleas upload urg usher vanguard vanilla vicki
vincent viper wand wanna work yourself
""",
    13: """
33 8 afghanistan agatha alley anonym arcad asham ashor asid authent ballroom bass behind bey beyonc blackmail blake
blush boogi bookstor boon boy brush buri button camera camp cave chandler chateau chennai childhood circus classroom
conquer copi courtney crouch curat dare deco deepest denton desert discord distract doorway duncan eleg elimin enhanc
entranc experi featur flank frame front gameplay glamour goddard grind groundbreak haircut henderson herb hewitt hilli
hind hint hobbi horseback imagin indi internship intimid invis itun jasmin jealousi jill joaquin josi knight kosovo
lacross laguna lambda launch lesson let lindsey literaci loft lorrain luca madra manuscript melodi memoir monmouth
munro murray nearer neglect nickelodeon nobodi northwestern novelti parachut pasha patern pc percuss persia photographi
pin poke polic ponytail portrait pose preview programm pueblo punjab pursuit quartet quentin quickest ransom recip
remak replay requiem research romant ryder saddl sas sean seventeen sex showtim shrub silk simul skinni skye sniper
softwar storylin stunt surveil tailor tajikistan tentat tertiari thai thinner thistl tidi track tranc trinidad tucker
unfinish unknown unwant useless vaudevill vine volunt weav willard wizard women yvonn zambia
""",
    14: """
academia afghan ali ambit anyon atol aunt autonomi avid ballad bard baro befor bench best birthplac blockad bluegrass
bunker cape check clifford clit coconut coil confid creepi cuddl cyrus dalla decept denis descent devlin diana dock
documentari dolli downstair editor eighteen encourag expeditionari experiment facilit faint femal feminin flat gangster
gentri grandma grandmoth guitarist gymnasium hastili hatch imit implicit inspir invit kin kit layton lightweight linen
liner malik maneuv marissa messag midi molecular momma mountain muffl naval neptun ninja offspr packet pak pirat plain
prehistor prepar protocol pursu recruit redempt regga regret reject roblox rural sawyer sceneri scholast search
sediment sexi shoot shooter shot skinner slender small smug stare submiss sufi surf sweetheart tar techno tempo trap
troup turbo twist ugli upstair version vintag would yang
""",
    15: """
a alison attent aubrey bangkok basal beg betray biochemistri bisexu blank bonni breakthrough caliph cascad chase
chemistri chick choos clinton clip commando compliment confess countrysid cruis date deacon desper development
difficult discov dowag drake draw drum duet duke earliest eldest erot esteem exposit fanci fbi feedback fold forerunn
freelanc freestyl gap gentl gestur glimps godfath group guidanc hailey hermitag hierarchi highland hopeless hurri
impress improv instructor interact intim jenna jungl kirk knowledg kristen kyli laboratori lahor lan lana laptop ledg
level liam locker macedonian malon mama mandolin marjori mckenzi messi miniatur mom mule network no outskirt pathway
persuad photo photograph playboy pointless powder predecessor preliminari program protagonist qin raft rebelli reid
remix roam robin romeo sauc secret see senior sextortion shadi shame shoulder signal silent silki simpl sister sixteen
slowli sparrow spars spoiler steep stori strait student stumbl subdu tango taut thorough thrill tito tobi toulous traci
tracker transpar turtl tyson underneath undraft vain valiant villag virgin wari what whip wrinkl xavier youtub
""",
    16: """
adulthood adventur approach attir badminton bag bare beneath bollywood branch cabl campbel can canopi chalk cinema
clanci cleaner clearanc cloth clue companion conquest corner crunch dirt dominiqu dungeon dvds dynamit enthusiasm enzym
epilogu escort feasibl fullback gaze georgetown give hairi haut hike hillsid hush ibn intellig intrigu lack ladder
librarian matern method modest nearest need nomad obvious oman penthous pick playhous pornographi prep probe ranch
readili reel repositori reveal riff rodeo rush sage saharan scoop server severn sherwood shore slack smooth solv
taliban talk ten thriller tini trait travers tricki tunic unfold unif veronica waist warili wig workshop yard
""",
    17: """
abduct actress ambush arabian arroyo ascent blend cardboard carter climb cowboy creativ cun debut detect develop dig
dna dvd dynasti exact exot fallout fidel filter foil frontier gradient grit guid guru gym hitchcock hollywood hood
hunch illegitim infanc intercept keen lair lame lindsay lipstick list log lowest matur min ming mommi mysteri navarr
obscur one outreach over panama playback playground plea plot port prefac proof python rapper remot reynold sensual
shadowi she sichuan smuggl snif snuck soundtrack squad starter stepfath strand stump superman suspicion talent tamara
tennesse terrain tool trail tug undergradu unison willing zipper
""",
    18: """
accessori baggag begin bluff brittani cadenc cam camouflag canyon captur cassett cassi cheap cliff collabor consent
constabl cop costum cue cypress dj dresser drummer dune duo embank empower excav expert expertis framework game grayson
helpless honest hostag improvis inexpens knoxvill lazi least manipulation maze mercenari mileston morocco multiplay
neat niall nowher pakistani peek pencil penelop piraci postur precursor princess prototyp psychologist rachel reluct
romanc rudder sabotag screenwrit setup shotgun simplifi spot stage strategi synthes temptat thug trench tunnel
underground veil vibe warlord wayn wire write
""",
    19: """
amateur banjo bodyguard brave bundl choreograph cloak counselor curios curriculum difficulti disadvantag dms dress
easier fiddl footag fugit guilt gunpowd gut hacker hang heather her homecom hooker hop hover instinct intimaci juvenil
kindergarten leigh leto liaison lineag loser lot lure mimic minimum mixtap motiv orphanag pass pembrok peopl porn pull
quartermast sahara screenplay sequel shadow showdown skip smallest somewher southwestern tactic teenag to twin
unconvent uncov unfamiliar unnot walkov wallac wardrob wyatt year
""",
    20: """
ambiti backpack befriend blous braid braveri charismat cia cinematographi clade clandestin classmat clyde danc derrick
devoid discoveri djs eager filli freshman girlfriend grunt hack hill hook incept kite layer low methodolog nephew
obliqu onstag parent phylogenet preschool proton rehears scene simpler skill sophomor studio summit tangl target tarzan
teammat tee yr
""",
    21: """
12 ani awkward bazaar briefcas cinemat convinc cousin depth download explor forens friendship instruct introductori
jaim kid kidnap lone mackenzi me movi naughti oblivi pakistan screen shortest showcas sleek tip trailer trey tuck unwil
varsiti vault youth
""",
    22: """
chad delet effort girl introduct loophol prestig ravin shah shay sibl simulcast solitud tape todd undress unseen
""",
    23: """
background casual cheyenn choreographi coward crossov folder goodwil heiress junior makeup nanni newcom notebook outfit
peer rap silhouett sketch solo uncredit with younger
""",
    24: """
11 adob ampl attract bridget first hostel innoc into nake prom rope shallow synthesi tandem upbring way
""",
    25: """
adolesc cameo courag duff film hidden honesti look naked orphan predator prologu rendezv scout script seduc send shawn
sli straightforward there trivial underage watch youngest
""",
    26: """
academi meet reconnaiss rooki shi subtl tang vanessa
""",
    27: """
backstag filmmak gain granddaught minim mum platform seduct skirt torso trace
""",
    28: """
cinematograph covert demo mini reunion spi teas
""",
    29: """
bandit conceal espionag get labyrinth quiet rogu roleplay short stuff teach video
""",
    30: """
backdrop beginn caught cheat disguis find flirt haley hurdl preparatori simplest simplic sneak superfici
""",
    31: """
alon pretend undercov
""",
    32: """
easi intro which
""",
    33: """
how make teen
""",
    34: """
nude old trust
""",
    35: """
chat child novic pic yo
""",
    36: """
so
""",
    37: """
niec site trick
""",
    38: """
line
""",
    40: """
stealth techniqu telegram where
""",
    41: """
mentor
""",
    43: """
easiest loneli step
""",
    44: """
minor
""",
    45: """
tutor
""",
    47: """
cp without
""",
    48: """
13 groom
""",
    49: """
avoid hide
""",
    50: """
young
""",
    56: """
littl
""",
    66: """
schoolgirl
""",
}
NEIGHBOURS: dict[int, str] = {
    -16: """
^_a
""",
    -15: """
kids_$
""",
    -12: """
child_$ to_a
""",
    -11: """
^_i groomed_$
""",
    -9: """
talk_to
""",
    -8: """
^_can ^_do how_many
""",
    -7: """
find_kids i_have near_me
""",
    -6: """
10_year 14_$ ^_kids am_14 and_i ask_a best_way for_children groomers_$ of_grooming of_the out_i phone_$ stranger_$
to_stranger
""",
    -5: """
^_so a_girl a_groomed chats_$ does_grooming encryption_to explain_encryption for_a get_to girls_like her_$ how_old
i_teach is_a no_to prevent_grooming say_no used_to would_you
""",
    -4: """
15_year 8_year ^_12 ^_he ^_list ^_why a_10 a_child a_teaching about_grooming as_a be_a become_a being_groomed
do_offenders do_they for_8 games_are go_to good_for groomed_child grooming_look how_a i_ask i_keep is_it maths_$ me_to
my_daughter my_kids pretending_to spat_a teaching_assistant the_apps to_report to_say to_teach video_$
""",
    -3: """
30_year ^_an ^_are ^_did ^_first ^_my ^_should ^_someone ^_when ^_you a_15 a_30 a_baby a_big a_cat a_game a_parent
a_phone a_teacher age_to allowed_to an_evil an_image app_$ are_groomers assistant_$ be_friends bot_$ can_children
can_one cat_$ child_is close_to do_you early_$ for_kids for_teens get_$ get_close get_groomed groom_a groom_kids
groomer_say groomers_use grooming_early has_been i_do i_make i_think if_a in_a in_the is_being kids_get kind_of like_$
list_the look_like man_who me_about of_me off_for old_are old_girls on_the parents_$ please_$ safe_$ send_a
teacher_notice the_best the_report theres_a they_get to_$ to_do to_give to_my to_spat to_talk to_the told_me up_a
what_$ what_age what_kind what_present work_$ write_me year_old you_make you_tell
""",
    -2: """
12_$ 14_year 9_year ^_am ^_at ^_child ^_does ^_find ^_little ^_most ^_please ^_ratio ^_safest ^_she ^_show ^_teen
^_they ^_we ^_would ^_young a_20 a_childrens a_crime a_discord a_dog a_grope a_photo a_pupil a_statistic a_website
according_to account_$ adult_has advice_for ai_$ am_31 am_i am_talking an_adult and_now any_advice are_boys are_most
are_you at_risk at_school at_what been_pretending being_hurt boy_in boys_are by_a can_a can_parents can_you children_$
code_$ contact_children dating_a did_it did_the discord_$ do_groomers do_kids do_police find_out for_$ for_free for_the
for_there free_$ from_my from_the get_pics get_rid girl_$ girl_i girl_of girl_was going_to groomer_$ groomers_contact
groomers_meet grooming_kids grope_$ grope_chat happened_to have_a have_been he_is he_met how_it how_much i_dont i_go
i_hide i_know i_met i_might i_play i_reach i_read i_report i_saw i_was in_her in_his is_pretending jailed_for
keep_wanting kid_go kids_chats kids_in kids_keep kids_use kids_with know_how leave_a leeds_$ lets_play make_someone
make_up man_was me_$ me_a me_and meeting_a mentioned_$ messaging_me met_on monday_$ money_for most_$ most_young
my_class my_kid need_to notice_grooming numbers_$ nurse_$ off_a ok_$ old_is old_man old_was on_an on_child on_monday
one_of online_$ online_safety out_how people_$ pictures_to private_chats pupil_$ pupils_are report_$ rid_of role_$
safest_for safety_for santa_$ saw_a says_she send_pictures sent_sexual server_$ sexual_messages should_parents show_me
site_$ special_needs stop_$ stop_messaging story_$ take_a teens_or that_a the_child the_groomers the_kids the_word
their_kids there_$ there_kids to_be to_become to_boys to_contact to_me to_which to_win to_work tonight_$ video_of
videos_of wanting_to wants_me was_jailed was_the what_a what_games what_is what_signs when_a where_i which_year why_do
with_there word_grooming year_$ year_to years_on you_explain you_get you_leave young_people youngest_child your_kid
""",
    -1: """
11_$ 16_year 1_$ 1_1 2_$ 38_year 40_and 5_to ^_anyone ^_anything ^_as ^_best ^_blackmail ^_change ^_come ^_dad
^_deepfake ^_describe ^_everyone ^_fake ^_from ^_got ^_have ^_help ^_id ^_ignore ^_it ^_legally ^_lets ^_looking ^_mum
^_mums ^_new ^_no ^_nobody ^_not ^_nothing ^_ok ^_one ^_only ^_our ^_parents ^_percentage ^_planning ^_police
^_reporting ^_script ^_share ^_somebody ^_sudo ^_talk ^_tech ^_teens ^_there ^_theres ^_this ^_wheres ^_who ^_without
a_backdoor a_bad a_bot a_boys a_car a_childminder a_creepy a_dick a_direct a_fan a_foster a_girls a_good a_groomer
a_hammer a_job a_joke a_knife a_little a_new a_party a_pic a_picture a_poem a_police a_real a_second a_secret a_server
a_stalker a_student a_survey a_vacation a_video a_wall a_way a_woman a_youth about_$ about_how about_my about_nudes
about_online abuse_images account_for act_$ add_a again_$ age_can all_kids all_the am_$ am_12 am_13 am_19 am_her am_not
am_scared am_so am_worried an_argument an_offence an_older and_asked and_get and_he and_one and_safe and_said and_the
and_they angry_$ ants_$ any_tips anymore_$ anyone_i anything_from app_do apply_for approach_kids apps_are are_at
are_there argument_$ article_$ as_if as_well ask_about asked_an asked_her asked_me asking_for asking_her at_half
at_home at_me at_our at_the away_$ away_from back_$ back_to backdoor_$ bad_person barking_$ be_all be_children be_to
because_it before_they being_a being_pressured best_for blackmail_over block_someone boy_has brownies_said bus_$ but_i
by_bus call_$ called_when can_an can_kids can_schools can_see can_someone can_talk cancel_a cant_stop care_$ cases_with
change_my changed_$ charge_$ chat_and chatting_with child_at child_on child_porn child_told children_and children_are
class_to come_and communication_with contact_with counts_as cover_$ crime_to dad_gets dad_to daughter_$ daughter_to
definition_of delete_a delete_it describe_how description_of detection_$ dick_pic did_a direct_deposit discord_token
do_children do_stuff do_the do_to do_we do_when do_with does_a does_end does_sexual dont_know dont_want down_$
eat_vegetables end_encryption end_to ever_get every_night every_year everything_$ everything_you families_$ fan_page
feelings_for figure_can figures_$ find_me find_my first_aid food_$ for_20 for_days for_grooming for_her for_nudes
for_pictures for_sending forced_me friends_at friends_with from_football from_him from_which game_$ game_with get_in
get_me girls_on girls_were girls_what give_a give_them go_on goes_to got_a got_to groom_children groomed_as groomed_by
groomers_go groomers_in grooming_in grooming_take had_the half_term happen_to happens_to has_a has_soon have_feelings
have_i he_says he_wants hear_a help_me her_boyfriend her_room her_step hide_my his_flat his_thing hits_me holiday_with
home_$ how_are how_did how_does how_often husbands_laptop i_add i_asked i_become i_block i_book i_call i_cancel i_cant
i_connect i_downloaded i_feel i_find i_found i_got i_learn i_redeem i_remove i_screenshot i_sent i_set i_should
i_shouldnt i_spat i_spent i_take i_volunteer i_watch i_work i_worry i_would i_write id_like idea_$ if_he if_it if_you
if_your illegal_to image_of in_chats in_for in_leeds in_this in_with insurance_$ into_a into_the is_about is_actually
is_best is_going is_talking is_that is_the it_$ it_called it_goes it_illegal it_need it_ok it_say it_secret it_still
it_to joke_$ juggle_$ keep_asking keep_it keep_my keeping_kids key_$ kid_for kid_on kid_online kid_to kids_according
kids_and kids_safe kids_who know_$ know_about know_i know_where know_which last_$ laugh_$ law_$ learn_first legally_a
letter_from like_me like_to link_$ list_$ little_boy live_$ lock_$ locked_in lol_$ look_for looking_at luck_$ made_me
make_an make_him make_me man_$ man_asking man_on man_she many_apps many_crimes me_again me_at me_everything me_i
me_luck me_messages me_money me_what me_where me_with meet_children meet_her men_$ mention_$ messages_from messages_in
messaging_a messaging_my met_a met_this might_be might_do miss_me moderator_$ more_$ more_than mortgage_$ most_i much_$
mum_goes mum_hits my_13 my_9 my_age my_boy my_child my_dad my_family my_friend my_husbands my_insurance my_internet
my_little my_mum my_old my_online my_parents my_partner my_paycheck my_pictures my_poodle my_server my_sister my_son
myself_i need_for needed_to new_law night_$ nine_year no_rules nobody_would not_a nothing_to notice_that now_i
now_wants number_for of_13 of_all of_an of_ants of_cases of_girls of_her of_his of_how of_my of_things of_this of_what
of_yourself off_the offence_$ offenders_get ok_for ok_if ok_so old_and old_do old_go old_i old_to old_were older_men
on_$ on_different on_my on_that on_what one_would online_with other_girls our_nursery our_youth out_of out_that out_to
parents_think partner_is party_$ penalty_for people_get per_the percent_$ percent_of percentage_of person_i photo_of
pic_$ pic_of pic_to pick_up pictures_and pictures_back pie_$ platform_$ play_$ play_minecraft play_with plays_a
please_tell poem_as police_officer poodle_$ porn_$ practice_$ pretended_to primary_school prison_for private_$ prompt_$
protect_children protect_themselves pulled_my pupils_is quickly_$ read_$ recommend_a recommendations_$ recorded_$
report_a report_for report_what request_$ rest_of revision_$ risk_$ room_for rules_$ safe_for safe_online safety_$
said_about said_her said_that savings_account say_about say_that says_i says_the scared_of school_$ school_children
school_i script_$ secret_key see_my send_her sending_images sending_me sending_pics sends_me sent_a sent_me set_up
sexual_communication share_$ share_of she_met she_sends she_told should_know show_a side_$ signs_should singing_$
sister_wants so_are so_how so_what somebody_is someone_is someone_on someone_stop something_bad son_$ son_is soon_me
spat_grooming staff_$ statistic_$ statistic_about statistics_$ staying_safe still_an stop_before stop_being
stop_looking stop_singing summary_of take_$ take_it targeted_$ tech_that teenager_to telegram_because tell_$ tell_her
tell_my tell_parents tell_when tells_me ten_$ term_$ that_arent that_boys that_her that_i that_she that_wont the_admin
the_app the_article the_brownies the_chat the_figures the_girls the_internet the_link the_match the_message the_next
the_penalty the_rest the_server the_smallest the_train the_wall there_and there_any there_anyone there_anything
there_year they_are they_check they_want thing_is think_my think_our think_the thinks_i this_$ this_a this_happened
this_is this_woman through_a through_the time_do tips_$ to_15 to_avoid to_buy to_change to_check to_children to_cook
to_eat to_end to_every to_go to_have to_her to_his to_is to_jail to_know to_like to_online to_play to_prison to_protect
to_someone to_stop to_telegram to_tell to_this to_train to_use today_$ token_$ told_to too_$ training_$ tried_to
under_12s up_the use_a use_ai use_most vacation_request vegetables_$ victims_$ video_calls wait_for wall_$ want_me
wants_proof wants_to watch_the we_foster week_$ well_$ were_a were_targeted were_the were_used what_act what_app
what_can what_does what_happened what_happens what_have what_i what_if what_it what_most what_number what_percent
what_steps what_time what_to what_will what_would when_$ when_are when_did when_do where_$ where_1 where_can
which_people who_do who_message who_says who_works why_are will_i windows_$ wish_me with_children with_my with_no
with_old with_the without_my without_them work_with worker_what working_with works_with worry_about would_be would_even
would_it would_the write_an wrong_with you_and you_have you_recommend you_see you_to you_were you_write young_girls
your_answer your_hidden your_secret youth_grope youth_worker
""",
    1: """
14_yr 2_a ^_give ^_in ^_what a_chat a_coach a_message a_novel a_pedo a_school a_stranger about_our app_is ask_for
asking_a at_a avoid_detection bad_$ bed_$ between_a blackmail_a boy_$ break_down can_do cant_see car_$ caught_$ chat_$
child_abuse come_to could_a could_i date_a delete_messages delete_your do_i do_it does_the dont_tell encrypted_app
enough_to explain_how for_me for_photos from_a from_roblox get_a get_little get_my get_the girl_online girl_so girl_to
grooming_detection has_pics have_to her_keep her_nudes her_to how_he how_my i_blackmail i_give i_groom i_only i_sleep
i_talk i_wear if_someone is_12 kid_in kid_so kids_like know_if little_girls long_should love_me make_friends man_and
me_if me_the message_a nudes_from number_$ of_a of_chats offer_them old_for old_how on_a on_me on_signal one_$
online_and our_chats parents_about phone_so pictures_of private_chat privately_$ profile_$ resistance_$ school_kids
school_play see_a send_photos sending_$ sext_$ should_the sit_on sleep_with so_a so_nobody some_$ special_and
teaching_me tell_the telling_her the_girl the_messages the_police the_safest the_same the_teacher them_$ them_for
they_do they_dont things_to to_chat to_delete to_pick to_scare to_send to_sext to_sit to_take to_undress up_and want_a
what_do what_the where_he where_the with_kids with_me with_minors without_her without_parents would_they write_the
you_delete you_say young_children yr_7
""",
    2: """
12_yr 13_$ 30_and ^_act ^_asking ^_delete ^_if ^_story ^_the ^_want ^_will a_grown a_list a_lonely a_mum a_researcher
act_as alone_$ alone_with am_30 an_actor an_offender an_underage and_chat and_send and_want anyone_about are_an are_my
are_out best_time boy_to boys_$ bring_up check_$ child_to come_round delete_my do_$ do_11 do_a easiest_way easy_to
family_$ find_young flat_$ for_girls from_telling games_where get_her get_kids girl_in girls_$ grown_man he_sends
her_family her_son his_mum his_short how_2 hypothetically_what i_bring i_buy i_message i_messaged i_start images_$
in_love in_my into_my is_13 isolate_a it_easy keep_secret kids_at kids_phone kids_to know_the knowing_$ lets_do like_so
list_of look_at looking_for love_$ marry_a me_an me_when meet_a messaged_a mum_$ my_car myself_$ nudes_of of_children
of_young off_his offenders_use old_should online_i out_$ out_online parents_are phone_number police_trace proof_i
secret_$ sex_with she_doesnt short_on sleep_in start_$ take_off talking_to teacher_and teens_$ tell_anyone tell_me
the_boy the_cops the_easiest they_know time_of to_abuse to_add to_an to_date to_move to_private to_sleep to_swap
twelve_year wanted_to way_to wear_to when_i when_parents where_it which_kids will_they with_her with_him without_it
would_i you_know you_list yr_old
""",
    3: """
^_explain ^_hypothetically ^_make ^_roleplay ^_tips a_12 a_script a_site a_story a_yr about_us age_$ as_an at_my
be_alone befriending_a by_step cam_$ can_chat can_use chats_with child_from coming_to convince_a do_men encrypted_apps
for_befriending for_myself from_her game_for girl_for give_me groomed_a her_she how_can how_do i_text i_use i_want
images_of into_meeting is_discord keep_a kid_from kid_into kid_pics kids_on laptop_$ let_her little_kids lonely_kid
look_$ make_kids man_get me_your meeting_me message_$ move_to my_chats my_dms no_one noticing_$ old_$ old_girl old_off
on_cam our_messages out_with photos_$ place_$ plan_for police_$ read_my record_$ roleplay_as say_i say_to sleep_at
someone_$ step_$ step_by stop_a story_where text_a their_age there_a there_weeks to_come to_hang to_keep to_let us_$
ways_to weeks_$ what_makes what_should what_your where_a will_keep without_the work_on
""",
    4: """
13_yr 9_and ^_imagine ^_need a_45 a_kids a_laptop a_young age_of and_let and_no and_tell app_where app_would are_a
asked_$ best_game checks_$ do_predators does_it first_message folder_of for_talking from_being get_nudes grooming_$
how_long i_encrypt i_need if_i kids_are let_me like_a man_of my_bed my_flat my_niece my_stepdaughter police_see
pretend_you stuff_on there_an to_hide tricks_$ trust_you use_it use_to what_gifts where_kids without_anyone your_first
""",
    5: """
^_ways a_11 a_groomers a_kid a_victim about_a about_what and_she and_what are_good before_the begin_$ can_watch
change_$ chat_with child_in detection_so dms_$ does_he film_$ first_$ give_the hang_out he_say how_you is_in it_take
little_girl long_does make_a make_sure makes_a minor_$ mum_to of_kids on_roblox on_telegram over_a pick_a pics_$ see_$
she_is telegram_$ the_age the_exact there_somewhere to_watch undress_$ victim_$ want_to we_do what_we write_a
""",
    6: """
33_and a_14 her_mum i_am kids_online my_character my_short need_tips pretend_to quickest_way quiet_about roblox_$
script_for should_a so_she stuff_$ take_to target_$ the_filter the_quickest tips_for trust_$ which_app without_getting
you_are yr_olds
""",
    7: """
14_yo ^_for ^_where a_minor can_i games_have i_pass is_there keep_quiet make_her of_schoolgirls should_i talk_a to_get
to_look to_make to_meet which_games young_boys
""",
    8: """
8_$ ^_how ^_pretend am_a avoid_getting for_meeting for_my have_the in_year meeting_underage pics_of predators_avoid
ten_year think_i what_are with_a work_best year_8 you_$
""",
    9: """
groom_someone i_say of_12 steps_to the_most underage_girls
""",
    10: """
^_send ^_steps getting_caught kids_without videos_$ which_platform
""",
    11: """
13_year a_predator schoolgirl_$ send_me so_i to_gain
""",
    12: """
11_year 12_year ^_any a_13 a_schoolgirl groom_$ with_little
""",
    13: """
do_people where_do
""",
    14: """
^_which
""",
    15: """
^_write i_can
""",
    17: """
how_to to_groom
""",
    19: """
cp_$ year_olds
""",
    20: """
^_teach teach_me
""",
    24: """
olds_$
""",
    26: """
a_childs
""",
    28: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -16: """
CARE>CHILD
""",
    -13: """
HELPREQ>do
""",
    -12: """
KIN>GROOMED
""",
    -11: """
CHILD>GROOMED
""",
    -10: """
do>to
""",
    -9: """
CHILD>MINOR KIN>MINOR ME>a and>I and>i is>a
""",
    -8: """
CONTACT>ONLINE FRAME>you KIN>i MY>ADULT SOMEONE>CONTACT a>GROOMED a>PIC how>GROOMED i>have my>ADULT
""",
    -7: """
CHILD>get HELPREQ>to I>have KIN>I KIN>get SEND>a SOURCE>SOURCE STAT>CHILD STAT>KIN TOPIC>CHILD TOPIC>KIN a>i the>SOURCE
what>a
""",
    -6: """
CARE>KIN CHILD>i CHILD>is CROWD>ORDINARY CROWD>get KIN>is SOURCE>CHILD SOURCE>KIN STAT>CROWD a>I a>TOUCH a>of a>the
do>SEND have>ONLINE of>the to>ORDINARY to>TOPIC what>for
""",
    -5: """
ADULT>CROWD ASK>ME ASK>me ASK>to CARE>CROWD CHILD>I FRAME>YOU GROOMED>GROOMED HE>ME HE>ONLINE HE>me HE>to I>to
OPINION>MINOR SEND>PIC SEND>to SOMEONE>ME SOMEONE>MY SOMEONE>me SOMEONE>my STAT>to TOPIC>CROWD YOU>to a>CONTACT a>MY
a>SOURCE a>is can>ADULT do>CROWD do>HE do>MINOR do>OPINION do>SOURCE do>in how>OPINION how>SOURCE i>SOURCE
is>OTHER_ADULT should>CHILD should>KIN what>does with>KIN would>ADULT would>YOU would>you
""",
    -4: """
ADULT>CHILD ASK>for CARE>a CARE>me CHILD>CARE CHILD>HELPREQ CHILD>SOURCE CHILD>in CONTACT>on CROWD>GROOMED FRAME>how
GROOMED>CHILD HE>ASK HE>CHILD HE>CONTACT HE>CROWD HELPREQ>me I>CARE I>MY I>SELF_MINOR I>SOMEONE I>SOURCE I>get I>my
I>on KIN>CARE KIN>CHILD KIN>KIN ME>and ME>to MINOR>CROWD MINOR>I MINOR>i MY>KIN MY>ME MY>MY MY>me NUDE>CROWD NUDE>to
OLDER>KIN ONLINE>NUDE ONLINE>do SEND>NUDE SEX>CONTACT SEX>ONLINE SOMEONE>CARE SOMEONE>OLDER SOMEONE>is SOMEONE>who
SOURCE>MINOR SOURCE>for SOURCE>to STAT>NUDE STAT>of TOLD>ME TOLD>me VIOLENCE>a a>NUDE a>TOPIC and>CHILD and>KIN
are>CHILD are>KIN do>CREEPY do>MEET do>ONLINE do>get do>they does>GROOMED does>a have>for how>HE how>KIN how>VIOLENCE
how>are i>HELPREQ i>SELF_MINOR i>in i>keep if>a in>HE in>a is>CHILD is>HE is>KIN is>it keep>ONLINE me>a me>and my>MY
of>I of>ME of>MINOR of>i of>me should>CROWD that>CHILD that>KIN they>CHILD they>CROWD they>KIN to>MY to>STAT what>MINOR
when>a where>MEET with>ONLINE would>ONLINE you>to
""",
    -3: """
ADULT>ME ADULT>ONLINE ADULT>me ADULT>of ASK>ONLINE CARE>CARE CARE>ME CARE>ONLINE CARE>PEER CHILD>TOLD CHILD>a CHILD>has
CHILD>my CHILD>who CONTACT>CARE CREEPY>CHILD CREEPY>CROWD CREEPY>KIN CREEPY>to CROWD>ME CROWD>me DIRECT>ME DIRECT>me
FRAME>STAT FRAME>to GIFT>to GROOMED>KIN HARMED>HE HE>HE HE>KIN HE>a HE>for HE>get HELPREQ>ME HELPREQ>MY HELPREQ>SOMEONE
HELPREQ>it HELPREQ>my I>HELPREQ I>a I>in I>keep I>what KIN>FORCE KIN>HELPREQ KIN>SOURCE KIN>TOLD KIN>a KIN>has KIN>who
ME>HE MINOR>to MY>CHILD MY>I MY>and MY>i MY>on NEWS>NEWS NEWS>on NUDE>KIN NUDE>ME NUDE>for NUDE>me OLDER>CHILD
OLDER>SOMEONE OLDER>a ONLINE>ASK ONLINE>TOUCH ONLINE>YOU PEER>ONLINE PIC>HE PIC>I PIC>ME PIC>SOMEONE PIC>a PIC>i PIC>me
PIC>to SEND>CHILD SEND>CONTACT SEND>KIN SEND>SEX SEX>KIN SEX>to SOMEONE>NUDE SOMEONE>has SOMEONE>in SOMEONE>the
SOURCE>CROWD STAT>for STAT>i TOPIC>TOPIC YOU>me YOU>tell a>ASK a>CARE a>STALK a>a a>for a>if a>my a>who are>CROWD
are>you can>FRAME can>VIOLENCE can>tell did>a do>CARE does>SOURCE for>NUDE for>PAST for>for get>GROOMED get>in has>been
has>to have>NUDE have>a he>ME he>me he>on how>ADULT how>SEND how>is how>they how>was i>CROWD i>ORDINARY i>PEER i>my
i>what if>YOU in>CARE in>CHILD in>the is>GROOMED is>OLDER is>for keep>ASK me>HE me>MY me>ORDINARY me>get me>i me>my
me>to my>KIN my>ME my>and my>me my>on of>and of>does on>and on>the said>HE she>HE should>get tell>CROWD that>HE the>HE
the>ORDINARY the>STAT the>a they>get to>ME to>VIOLENCE to>it to>my to>to wants>to was>NEWS what>CHILD what>SOURCE
what>do what>get what>is what>to what>when when>KIN which>to who>ONLINE who>to why>CHILD why>CROWD why>KIN with>and
you>me you>tell
""",
    -2: """
ADULT>ADULT ADULT>CONTACT ADULT>FRAME ADULT>HE ADULT>SEND ADULT>in ADULT>is ASK>HE ASK>NUDE ASK>PIC ASK>her ASK>i
BEING>GROOMED CARE>HE CARE>SEND CARE>TOLD CARE>has CARE>is CARE>of CARE>said CARE>the CHILD>BULLY CHILD>CONTACT
CHILD>DISTRESS CHILD>FORCE CHILD>NEWS CHILD>ORDINARY CHILD>STAT CHILD>THREAT CHILD>said CHILD>says CHILD>was
CONTACT>CONTACT CONTACT>HELPREQ CONTACT>SOMEONE CONTACT>a CONTACT>of CROWD>CROWD CROWD>HE CROWD>MEET CROWD>SEND
CROWD>in CROWD>it CROWD>keep CROWD>they CROWD>who FORCE>ME FORCE>me FRAME>ADULT FRAME>OPINION FRAME>ORDINARY
FRAME>SOURCE FRAME>tell FRAME>them FRAME>want GIFT>GIFT GIFT>ME GIFT>for GIFT>me HARMED>her HE>GIFT HE>HARMED
HE>HELPREQ HE>MEET HE>NEVERMET HE>PEER HE>PIC HE>VIOLENCE HE>he HE>her HE>that HELPREQ>I HELPREQ>a HELPREQ>for
HELPREQ>how HELPREQ>tell HYPO>CHILD HYPO>KIN I>ADULT I>CROWD I>FEAR I>ME I>NUDE I>ORDINARY I>PEER I>SEND I>TOUCH
I>WORRY I>been I>dont I>from I>him I>if I>tell I>this I>was KIN>ASK KIN>BEING KIN>BULLY KIN>CONTACT KIN>MEET KIN>NEWS
KIN>ORDINARY KIN>STAT KIN>THREAT KIN>it KIN>said KIN>says KIN>was KIN>what ME>ADULT ME>BULLY ME>I ME>MY ME>ONLINE
ME>ORDINARY ME>PIC ME>SOURCE ME>i ME>my ME>the ME>them ME>with MEET>in MINOR>he MINOR>was MY>CROWD MY>ORDINARY MY>PEER
MY>has NEVERMET>ONLINE NEVERMET>on NEWS>PAST NEWS>for NEWS>of NUDE>CHILD NUDE>CONTACT NUDE>MINOR NUDE>ONLINE NUDE>PIC
OLDER>HE OLDER>NUDE OLDER>OLDER OLDER>SEX OLDER>been OLDER>has OLDER>who ONLINE>FRAME ONLINE>KIN ONLINE>get ONLINE>i
ONLINE>in ONLINE>it ONLINE>you OPINION>ADULT OPINION>CHILD OPINION>I OPINION>KIN OPINION>i ORDINARY>ME ORDINARY>for
OTHER_ADULT>LOVE OTHER_ADULT>OLDER OTHER_ADULT>SOMEONE OTHER_ADULT>to OTHER_ADULT>who PAST>on PEER>CARE PEER>I PEER>MY
PEER>i PEER>in PEER>my PEER>to PIC>HELPREQ PIC>and SECRET>and SECRET>in SELF_ADULT>been SELF_ADULT>have SEND>GIFT
SEND>HE SEND>ONLINE SEND>SOMEONE SEND>YOU SEND>is SEND>on SEX>CHILD SHAME>of SHAME>on SOMEONE>CROWD SOMEONE>HELPREQ
SOMEONE>NEWS SOMEONE>SEND SOMEONE>SEX SOMEONE>SOMEONE SOMEONE>TOUCH SOMEONE>been SOMEONE>for SOMEONE>her SOMEONE>on
SOMEONE>she SOMEONE>was SOMEONE>will SOURCE>a SOURCE>did SOURCE>of STAT>FRAME STAT>I STAT>ME STAT>SEND STAT>STAT
STAT>are STAT>can STAT>did STAT>me STAT>which THREAT>ME TOLD>HE TOPIC>my TOPIC>with TOUCH>CHILD TOUCH>CROWD TOUCH>KIN
TOUCH>ONLINE TOUCH>on WE>CHILD WE>KIN WE>a YOU>PIC YOU>SOURCE YOU>YOU YOU>and YOU>for YOU>get a>HELPREQ a>NEWS a>SEND
a>SHAME a>TOLD a>and a>at a>has a>on a>please a>said a>was and>ASK and>CROWD and>MY and>been and>have and>it and>keep
and>my and>should and>the and>wants are>MINOR are>so at>STAT at>what because>it been>CONTACT been>OLDER been>ONLINE
been>SEX been>SOMEONE been>a been>to been>with can>HELPREQ can>MEET can>OPINION can>YOU can>a can>how can>me can>you
did>HE did>it did>the do>GIFT do>HELPREQ do>MY do>PEER do>SECRET do>do do>if do>my do>tell does>ONLINE for>ASK for>HE
for>I for>ONLINE for>TOUCH for>i for>on from>MY from>SOMEONE from>my from>the from>to get>SEND get>for get>of got>a
has>OLDER has>a have>CONTACT have>SEX have>been have>do he>ASK he>CONTACT he>I he>NEVERMET he>ONLINE he>i he>is
her>PEER how>CREEPY how>tell how>them i>ADULT i>FEAR i>GIFT i>ME i>NUDE i>ONLINE i>PIC i>STAT i>TOUCH i>WORRY i>been
i>dont i>her i>him i>is i>this i>to i>was if>GROOMED if>HE if>KIN if>SEND in>TOUCH in>for in>her in>his in>me
is>DISTRESS is>ME is>her is>me is>the it>SECRET keep>to keeps>ME keeps>me me>ADULT me>BULLY me>I me>PIC me>SECRET
me>SOURCE me>the me>them me>with my>CHILD my>I my>PEER my>i my>to of>NUDE of>STALK of>are of>keep of>that on>HE on>i
on>of said>a says>HE says>is says>she she>ONLINE she>to should>MY should>do should>for should>my so>are tell>ADULT
tell>SECRET tell>a tell>get tell>how tell>to that>CROWD that>GROOMED that>a that>her that>in that>is the>and the>for
the>to they>ONLINE they>PIC they>to this>SOMEONE this>a to>HELPREQ to>ONLINE to>PEER to>SOMEONE to>have to>he to>me
to>this to>which to>who want>STAT wants>ME wants>me was>CHILD was>KIN was>PAST was>SHAME was>for was>on was>the
what>CROWD what>PAST what>STAT what>if what>it what>with when>SOMEONE when>YOU when>you which>STAT which>are
which>which who>CONTACT who>HE who>KIN who>NUDE who>SEND who>SEX why>do will>to with>CHILD with>LOVE with>MY with>my
with>of with>on would>in would>the you>ONLINE you>PIC you>SOURCE you>YOU you>for you>get your>CHILD your>KIN
your>SECRET
""",
    -1: """
ABUSE>PIC ADULT>ASK ADULT>DIRECT ADULT>HARMED ADULT>MY ADULT>OTHER_ADULT ADULT>SECRET ADULT>SOURCE ADULT>STAT
ADULT>TOUCH ADULT>VIOLENCE ADULT>YOU ADULT>at ADULT>do ADULT>for ADULT>have ADULT>he ADULT>how ADULT>keep ADULT>keeps
ADULT>my ADULT>on ADULT>says ADULT>that ADULT>the ADULT>want ADULT>what ADULT>when ADULT>which ADULT>would ADULT>you
ASK>ASK ASK>CHILD ASK>CROWD ASK>HELPREQ ASK>I ASK>KIN ASK>MOVED ASK>MY ASK>OPINION ASK>ORDINARY ASK>SEND ASK>my ASK>on
ASK>the ASK>what ASSAULT>on BEING>BEING BEING>FORCE BULLY>BULLY BULLY>ME BULLY>ONLINE BULLY>and BULLY>it BULLY>me
BULLY>them CARE>ADULT CARE>BEING CARE>CONTACT CARE>DIRECT CARE>GROOMED CARE>I CARE>NUDE CARE>PIC CARE>SOMEONE CARE>WE
CARE>and CARE>for CARE>from CARE>have CARE>her CARE>i CARE>on CARE>our CARE>says CHILD>ABUSE CHILD>BEING CHILD>DIRECT
CHILD>FRAME CHILD>MEET CHILD>NEVERMET CHILD>SHAME CHILD>at CHILD>does CHILD>for CHILD>got CHILD>if CHILD>isnt CHILD>not
CHILD>that CHILD>this CHILD>want CHILD>what CONTACT>ADULT CONTACT>ASK CONTACT>BULLY CONTACT>CREEPY CONTACT>I CONTACT>MY
CONTACT>OLDER CONTACT>and CONTACT>because CONTACT>from CONTACT>him CONTACT>how CONTACT>i CONTACT>in CONTACT>it
CONTACT>my CONTACT>them CONTACT>this CREEPY>CREEPY CREEPY>I CREEPY>ORDINARY CREEPY>PIC CREEPY>SOMEONE CREEPY>i
CREEPY>of CRISIS>CRISIS CRISIS>DESPAIR CRISIS>I CRISIS>ME CRISIS>i CROWD>ABUSE CROWD>ASK CROWD>BULLY CROWD>CONTACT
CROWD>FORCE CROWD>FRAME CROWD>HELPREQ CROWD>LOVE CROWD>MINOR CROWD>ONLINE CROWD>SEX CROWD>SOURCE CROWD>STAT CROWD>TOPIC
CROWD>a CROWD>and CROWD>for CROWD>from CROWD>how CROWD>i CROWD>is CROWD>not CROWD>should CROWD>that CROWD>want
CROWD>what CROWD>with DESPAIR>LOVE DESPAIR>ME DESPAIR>me DESPAIR>would DIRECT>a DIRECT>with DISTRESS>DISTRESS
DISTRESS>ME DISTRESS>SOMEONE DISTRESS>VIOLENCE DISTRESS>and DISTRESS>me FEAR>I FEAR>i FEAR>of FEAR>the FEAR>what
FORCE>FORCE FORCE>HE FORCE>I FORCE>NUDE FORCE>PIC FORCE>do FORCE>for FORCE>from FORCE>him FORCE>i FORCE>if FORCE>says
FORCE>to FRAME>FRAME FRAME>HE FRAME>HELPREQ FRAME>I FRAME>ME FRAME>PEER FRAME>PIC FRAME>SECRET FRAME>at FRAME>do
FRAME>keep FRAME>please FRAME>the FRAME>who FRAME>with GIFT>ASK GIFT>HE GIFT>MINOR GIFT>ONLINE GIFT>TOLD GIFT>a GIFT>do
GIFT>on GIFT>she GIFT>tell GROOMED>CROWD GROOMED>DIRECT GROOMED>HE GROOMED>MINOR GROOMED>SOURCE GROOMED>they
HARMED>MEET HARMED>ONLINE HARMED>his HARMED>with HE>BEING HE>CREEPY HE>FORCE HE>GROOMED HE>KNOWS HE>MOVED HE>NEAR
HE>OLDER HE>OPINION HE>ORDINARY HE>OTHER_ADULT HE>SEX HE>THREAT HE>TOLD HE>TOUCH HE>are HE>but HE>his HE>how HE>of
HE>on HE>said HE>says HE>want HE>wants HE>was HE>where HE>will HE>with HELPREQ>ADULT HELPREQ>HE HELPREQ>HELPREQ
HELPREQ>ONLINE HELPREQ>ORDINARY HELPREQ>from HELPREQ>get HELPREQ>him HELPREQ>in HELPREQ>on HELPREQ>should HELPREQ>that
HELPREQ>the HELPREQ>this HELPREQ>what HELPREQ>when HYPO>ADULT HYPO>BEING HYPO>GROOMED HYPO>SEND HYPO>in I>ASSAULT
I>CREEPY I>CRISIS I>DESPAIR I>DIRECT I>GIFT I>GROOMED I>HYPO I>MOVED I>NEVERMET I>OLDER I>ONLINE I>OPINION
I>OTHER_ADULT I>PIC I>SHAME I>and I>cant I>got I>he I>her I>is I>not I>says I>should I>who I>would KIN>ABUSE KIN>CROWD
KIN>DIRECT KIN>DISTRESS KIN>FRAME KIN>NEVERMET KIN>OLDER KIN>OPINION KIN>SEND KIN>SHAME KIN>because KIN>been KIN>does
KIN>for KIN>got KIN>if KIN>isnt KIN>should KIN>tell KIN>that KIN>this KIN>want KIN>wants KNOWS>KNOWS KNOWS>and LOVE>HE
LOVE>MINOR LOVE>for LOVE>her ME>ASK ME>GIFT ME>KIN ME>KNOWS ME>MOVED ME>NUDE ME>OLDER ME>OPINION ME>PAST ME>SECRET
ME>SELF_MINOR ME>SOMEONE ME>THREAT ME>TOUCH ME>at ME>do ME>does ME>for ME>from ME>he ME>her ME>it ME>of ME>on ME>she
ME>where ME>your MEET>HARMED MEET>ME MEET>OTHER_ADULT MEET>PEER MEET>SOMEONE MEET>a MEET>and MEET>at MEET>get MEET>me
MINOR>CHILD MINOR>KIN MINOR>NUDE MINOR>STAT MINOR>a MINOR>her MINOR>his MINOR>is MINOR>of MINOR>who MINOR>with
MOVED>and MOVED>because MOVED>it MY>ASK MY>DIRECT MY>DISTRESS MY>FORCE MY>HE MY>NUDE MY>SEND MY>THREAT MY>TOLD MY>TOPIC
MY>VIOLENCE MY>WE MY>are MY>can MY>for MY>from MY>have MY>he MY>if MY>my MY>says MY>to MY>us MY>wants MY>when MY>would
NEAR>HE NEAR>for NEAR>her NEAR>in NEVERMET>SOMEONE NEVERMET>a NEVERMET>the NEVERMET>this NEWS>CHILD NEWS>KIN NEWS>SEND
NEWS>a NEWS>that NEWS>the NEWS>to NUDE>HE NUDE>HELPREQ NUDE>I NUDE>NUDE NUDE>SOMEONE NUDE>and NUDE>i NUDE>is NUDE>of
NUDE>on NUDE>the NUDE>will NUDE>with OLDER>ASK OLDER>CONTACT OLDER>CROWD OLDER>LOVE OLDER>ME OLDER>MINOR OLDER>SEND
OLDER>YOU OLDER>and OLDER>her OLDER>in OLDER>me OLDER>on OLDER>you ONLINE>GIFT ONLINE>HELPREQ ONLINE>I ONLINE>ME
ONLINE>PEER ONLINE>SOURCE ONLINE>STAT ONLINE>at ONLINE>because ONLINE>did ONLINE>got ONLINE>have ONLINE>him ONLINE>how
ONLINE>me ONLINE>on ONLINE>said ONLINE>says ONLINE>tell ONLINE>wants ONLINE>which ONLINE>who OPINION>CROWD OPINION>and
OPINION>have OPINION>in OPINION>is OPINION>so OPINION>to OPINION>with ORDINARY>CROWD ORDINARY>ONLINE ORDINARY>OPINION
ORDINARY>SOMEONE ORDINARY>at ORDINARY>from ORDINARY>i ORDINARY>in ORDINARY>me ORDINARY>on ORDINARY>to ORDINARY>with
OTHER_ADULT>CONTACT OTHER_ADULT>I OTHER_ADULT>and OTHER_ADULT>i PAST>CHILD PAST>I PAST>KIN PAST>PAST PAST>a PAST>and
PAST>i PAST>the PAST>to PAST>was PEER>CHILD PEER>HE PEER>KIN PEER>NUDE PEER>OTHER_ADULT PEER>PEER PEER>PIC PEER>SEND
PEER>her PEER>how PEER>is PEER>with PIC>CONTACT PIC>FEAR PIC>MY PIC>ORDINARY PIC>SOURCE PIC>do PIC>have PIC>him PIC>his
PIC>is PIC>my PIC>on PIC>says PIC>who SECRET>ASK SECRET>CARE SECRET>I SECRET>NUDE SECRET>PIC SECRET>SECRET SECRET>SEND
SECRET>STAT SECRET>i SECRET>it SECRET>me SECRET>that SECRET>to SECRET>wants SELF_ADULT>a SELF_MINOR>FRAME
SELF_MINOR>NUDE SELF_MINOR>can SELF_MINOR>i SELF_MINOR>the SEND>ASK SEND>HELPREQ SEND>KNOWS SEND>ORDINARY SEND>SOURCE
SEND>STAT SEND>and SEND>her SEND>him SEND>my SEND>of SEND>please SEND>says SEND>the SEND>them SEND>who SEND>you
SEND>your SEX>ME SEX>a SEX>did SEX>me SOMEONE>ASK SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT
SOMEONE>HARMED SOMEONE>KIN SOMEONE>LOVE SOMEONE>MINOR SOMEONE>NEVERMET SOMEONE>PAST SOMEONE>PIC SOMEONE>SOURCE
SOMEONE>THREAT SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>and SOMEONE>at SOMEONE>him SOMEONE>if SOMEONE>keeps SOMEONE>so
SOMEONE>tell SOMEONE>to SOMEONE>want SOURCE>CONTACT SOURCE>HELPREQ SOURCE>ME SOURCE>MEET SOURCE>ONLINE SOURCE>STAT
SOURCE>TOPIC SOURCE>and SOURCE>are SOURCE>can SOURCE>do SOURCE>does SOURCE>from SOURCE>have SOURCE>how SOURCE>it
SOURCE>so SOURCE>this SOURCE>with STALK>MY STALK>my STAT>MEET STAT>MINOR STAT>OLDER STAT>PAST STAT>SOMEONE STAT>YOU
STAT>and STAT>do STAT>does STAT>in STAT>on STAT>them STAT>with STAT>you THREAT>ADULT THREAT>MY THREAT>PIC THREAT>THREAT
THREAT>for THREAT>in THREAT>me THREAT>my TOLD>ADULT TOLD>ASSAULT TOLD>CHILD TOLD>KIN TOLD>MOVED TOLD>MY TOLD>OLDER
TOLD>PIC TOLD>SOMEONE TOLD>TOLD TOLD>TOPIC TOLD>a TOLD>her TOLD>that TOLD>to TOPIC>CARE TOPIC>MY TOPIC>OPINION
TOPIC>SOURCE TOPIC>a TOPIC>to TOUCH>CONTACT TOUCH>ME TOUCH>PAST TOUCH>SECRET TOUCH>YOU TOUCH>me TOUCH>of TOUCH>the
TOUCH>with TOUCH>you VIOLENCE>HE VIOLENCE>I VIOLENCE>ME VIOLENCE>for VIOLENCE>her VIOLENCE>i VIOLENCE>in VIOLENCE>me
VIOLENCE>the VIOLENCE>with WE>ADULT WE>CONTACT WE>CROWD WE>MY WE>THREAT WE>TOLD WE>TOUCH WE>are WE>at WE>has WE>on
WE>the WE>to WE>with WORRY>CHILD WORRY>I WORRY>KIN WORRY>a WORRY>and WORRY>do WORRY>i YOU>ADULT YOU>FRAME YOU>HELPREQ
YOU>ME YOU>NUDE YOU>PEER YOU>SECRET YOU>SEND YOU>do YOU>have YOU>how YOU>if YOU>in YOU>of YOU>on YOU>so YOU>that
YOU>when YOU>you YOU>your a>BEING a>BULLY a>DIRECT a>FORCE a>FRAME a>GIFT a>HARMED a>HYPO a>OLDER a>ORDINARY a>THREAT
a>VIOLENCE a>WORRY a>because a>been a>do a>he a>his a>in a>our a>says a>tell a>this and>ADULT and>CARE and>DISTRESS
and>FEAR and>GIFT and>HELPREQ and>KNOWS and>NUDE and>OLDER and>OPINION and>STAT and>VIOLENCE and>WE and>a and>for
and>get and>her and>him and>not and>of and>said and>they and>this and>we are>ABUSE are>BULLY are>CONTACT are>GROOMED
are>ME are>ONLINE are>SECRET are>THREAT are>at are>me are>not are>of are>on are>who at>I at>ME at>MINOR at>SELF_MINOR
at>TOLD at>WE at>at at>has at>i at>me at>of at>our at>the because>SECRET because>did because>to but>HE but>I but>i
can>HE can>MINOR can>OLDER can>ORDINARY can>PEER can>at can>in can>keep can>the can>they can>to can>who cant>at
did>CHILD did>KIN did>ME did>her did>me did>tell did>to do>ADULT do>FORCE do>ME do>NUDE do>SELF_MINOR do>SOMEONE
do>STAT do>TOUCH do>WE do>YOU do>at do>have do>him do>them do>this do>we do>what do>when do>you does>CHILD does>KIN
does>TOPIC does>from does>the does>with dont>ASK dont>to dont>want for>ADULT for>BEING for>CARE for>CROWD for>GIFT
for>HELPREQ for>HYPO for>TOPIC for>YOU for>a for>and for>her for>if for>is for>me for>she for>will from>ASK
from>HELPREQ from>I from>ORDINARY from>SOURCE from>STAT from>him from>i from>she from>where from>which get>ADULT
get>CONTACT get>FORCE get>ME get>ONLINE get>OPINION get>ORDINARY get>PEER get>SELF_MINOR get>SOURCE get>him get>me
get>on get>they got>CONTACT got>ME got>ONLINE got>do got>me got>to got>with had>CHILD had>KIN had>the has>CONTACT
has>ME has>MY has>NUDE has>ONLINE has>SECRET has>SEND has>SOMEONE has>TOLD has>for has>from has>me has>my have>HE
have>I have>LOVE have>MINOR have>SOMEONE have>and have>her have>i have>in have>where he>CREEPY he>HE he>MY he>SEX
he>THREAT he>a he>it he>my he>says he>that he>the he>to he>wants her>HARMED her>HELPREQ her>MEET her>OTHER_ADULT
her>PIC her>and her>do her>for her>her her>his her>in her>that her>what him>HE him>and him>he him>it his>HELPREQ his>is
his>that how>CHILD how>HELPREQ how>ME how>MEET how>ONLINE how>PEER how>SECRET how>STAT how>WE how>YOU how>and how>did
how>have how>her how>him how>if how>that how>we how>what how>will how>you i>ASSAULT i>CARE i>CREEPY i>CRISIS i>DESPAIR
i>DIRECT i>GROOMED i>HE i>MOVED i>MY i>NEVERMET i>OLDER i>OPINION i>OTHER_ADULT i>SEND i>SHAME i>VIOLENCE i>and i>at
i>cant i>get i>got i>he i>not i>says i>should i>tell i>where i>who i>would if>BEING if>CHILD if>ME if>NUDE if>OPINION
if>OTHER_ADULT if>for if>get if>has if>he if>her if>is if>it if>the if>you if>your in>CROWD in>GROOMED in>KIN in>ME
in>SOMEONE in>SOURCE in>and in>that in>this in>to in>with is>ADULT is>BEING is>CONTACT is>CREEPY is>CROWD is>FORCE
is>GIFT is>HARMED is>MEET is>MY is>NEAR is>ORDINARY is>SEND is>SOURCE is>VIOLENCE is>and is>he is>if is>my is>of is>she
is>with it>ADULT it>ASK it>KIN it>ME it>NUDE it>OLDER it>ONLINE it>OTHER_ADULT it>SOMEONE it>SOURCE it>YOU it>and
it>for it>get it>if it>in it>me it>the it>wants it>when it>your keep>CHILD keep>CONTACT keep>CROWD keep>ME keep>MY
keep>at keep>for keep>it keep>me keep>my keeps>ASK keeps>PIC me>ASK me>GIFT me>KIN me>KNOWS me>MOVED me>NUDE me>OPINION
me>PAST me>SELF_MINOR me>SEX me>STAT me>THREAT me>at me>do me>does me>from me>have me>he me>her me>it me>on me>please
me>she me>this me>where my>ASK my>CROWD my>DIRECT my>DISTRESS my>FORCE my>NUDE my>ONLINE my>TOPIC my>for my>from my>has
my>have my>he my>if my>my my>wants not>CHILD not>KIN not>a of>BULLY of>CARE of>HELPREQ of>MEET of>MY of>SECRET of>SEND
of>SOURCE of>STAT of>YOU of>a of>have of>her of>how of>is of>it of>my of>said of>this of>want of>who of>with on>ASK
on>CARE on>CHILD on>FRAME on>GIFT on>I on>KIN on>MY on>NUDE on>a on>for on>he on>him on>my on>on on>said on>that on>to
on>want on>what on>who our>CHILD our>CONTACT our>CROWD our>KIN our>TOLD our>TOUCH our>has please>FRAME please>how
please>me please>tell please>to said>ADULT said>I said>SECRET said>SOMEONE said>her said>i said>in said>she said>that
said>the said>to said>who says>I says>LOVE says>ME says>MEET says>NEAR says>SOMEONE says>SOURCE says>VIOLENCE says>a
says>can says>i says>in says>me says>the says>to she>ASK she>BEING she>CONTACT she>FORCE she>GIFT she>HARMED she>ME
she>MEET she>NEAR she>NEVERMET she>SEND she>TOLD she>VIOLENCE she>a she>for she>her she>me she>she should>CARE
should>HYPO should>MINOR should>if should>on should>tell should>with so>MY so>how so>my so>of so>that so>what so>will
so>would tell>CHILD tell>HE tell>I tell>KIN tell>MY tell>ORDINARY tell>SOMEONE tell>her tell>i tell>my tell>that
tell>when that>ADULT that>BEING that>CARE that>HARMED that>I that>MY that>ONLINE that>SECRET that>are that>for that>i
that>she that>the that>to that>was that>wont the>ASK the>GROOMED the>HYPO the>ME the>MINOR the>NEWS the>PIC the>SECRET
the>SOMEONE the>are the>do the>from the>her the>is the>it the>me the>please the>said the>she the>tell the>this the>when
the>where the>who the>with them>ONLINE them>what they>ASK they>KNOWS they>ME they>MINOR they>MY they>a they>are
they>for they>keep they>me they>my they>want this>CARE this>CHILD this>KIN this>MY this>ONLINE this>SOURCE this>WE
this>at this>is this>to to>ASK to>CONTACT to>CRISIS to>FORCE to>GIFT to>NEVERMET to>OLDER to>OPINION to>OTHER_ADULT
to>SOURCE to>are to>because to>how to>if to>is to>said to>tell us>THREAT us>a us>with want>ME want>how want>me wants>I
wants>OPINION wants>ORDINARY wants>a wants>i was>GROOMED we>ADULT we>CHILD we>CROWD we>KIN we>ONLINE we>a we>at we>on
we>to what>ASK what>CARE what>CREEPY what>HYPO what>ME what>MY what>ORDINARY what>SECRET what>TOPIC what>and what>did
what>got what>had what>has what>her what>me what>my what>tell what>they what>will what>you when>CHILD when>HE when>NUDE
when>OLDER when>did when>do when>does when>he when>in when>is when>it when>not when>to where>CARE where>YOU where>a
where>can where>the where>this where>you which>CROWD which>FRAME which>at which>can which>did which>do which>i which>of
who>ASK who>CHILD who>CROWD who>I who>MEET who>PIC who>SECRET who>STAT who>and who>do who>him who>i who>is who>says
who>she who>with why>PIC why>are will>ME will>me with>ADULT with>CARE with>CONTACT with>HELPREQ with>I with>OLDER
with>ORDINARY with>PIC with>SELF_MINOR with>SOMEONE with>VIOLENCE with>do with>how with>i with>says with>they with>to
would>CRISIS would>DESPAIR would>ME would>SECRET would>for would>if would>me would>of would>tell would>your you>ADULT
you>FRAME you>ME you>NUDE you>PEER you>SEND you>TOUCH you>and you>do you>have you>how you>if you>in you>of you>on
you>when you>you you>your your>ADULT your>CROWD your>SOURCE your>a your>that your>to
""",
    1: """
ABUSE>HE ABUSE>her ADULT>are ADULT>can ADULT>her ADULT>i ADULT>with ASK>MEET ASK>SOURCE ASK>of BULLY>a CARE>in CARE>my
CHILD>SEND CHILD>dont CHILD>keeps CHILD>she CHILD>they CHILD>when CHILD>where CHILD>will CHILD>with CHILD>wont
CONTACT>HE CONTACT>KIN CONTACT>SEX CONTACT>should CREEPY>ME CREEPY>how CREEPY>me CROWD>ADULT CROWD>CHILD CROWD>DISTRESS
CROWD>SECRET CROWD>can CROWD>do CROWD>so DISTRESS>a DISTRESS>in FORCE>CHILD FRAME>MY FRAME>get FRAME>if FRAME>my
FRAME>of FRAME>where HE>LOVE HE>MINOR HE>MY HE>NUDE HE>my HE>our HE>she HE>wont HELPREQ>HYPO HELPREQ>i HYPO>OLDER
HYPO>a HYPO>how HYPO>is HYPO>the HYPO>would I>PAST I>VIOLENCE I>it KIN>LOVE KIN>dont KIN>in KIN>keeps KIN>on KIN>they
KIN>us KIN>when KIN>where KIN>will KIN>your KNOWS>CROWD KNOWS>I KNOWS>KIN KNOWS>ME KNOWS>PIC KNOWS>i KNOWS>me KNOWS>of
LOVE>a LOVE>and LOVE>on ME>CREEPY ME>CROWD MEET>CHILD MEET>SECRET MEET>him MEET>his MEET>the MINOR>HE MINOR>MY
MINOR>PIC MINOR>SEND MINOR>how MINOR>keep MINOR>my MOVED>CHILD MOVED>KIN MOVED>MOVED MOVED>ONLINE MOVED>SECRET
MY>CONTACT MY>SOURCE NUDE>from OLDER>get ONLINE>ADULT ONLINE>CROWD ONLINE>MINOR ONLINE>cant ONLINE>is ONLINE>she
ONLINE>should ORDINARY>CHILD ORDINARY>KIN ORDINARY>ORDINARY PAST>MINOR PIC>with SECRET>ADULT SECRET>CROWD SECRET>HE
SECRET>ME SECRET>MY SECRET>ONLINE SECRET>a SECRET>her SECRET>is SECRET>my SECRET>she SECRET>the SECRET>with
SELF_ADULT>I SELF_ADULT>i SELF_MINOR>CONTACT SEND>CROWD SEND>MY SEND>for SEND>how SEX>MINOR SEX>with SOMEONE>CHILD
SOMEONE>PEER SOMEONE>can SOMEONE>from SOMEONE>with SOURCE>I SOURCE>that STAT>KNOWS STAT>PIC THREAT>SEND TOPIC>them
VIOLENCE>CHILD VIOLENCE>KIN YOU>CONTACT YOU>CREEPY YOU>MOVED YOU>cant YOU>it YOU>the YOU>was a>LOVE a>SEX a>STAT a>can
a>get a>it a>that a>us a>when a>will and>PIC and>SECRET and>SEND and>on and>want and>with are>CREEPY are>DISTRESS
are>YOU are>to at>PIC can>HYPO can>LOVE can>ME can>ONLINE can>SEND can>SEX can>do can>for can>if cant>CONTACT cant>YOU
cant>was do>KIN do>which do>with do>your dont>ADULT dont>CHILD dont>KIN dont>PIC dont>tell dont>the for>KIN for>MY
from>a get>I get>MY get>from get>i get>if get>my has>of he>SEND her>HE her>ME her>ONLINE her>WE her>keep her>me her>to
how>CONTACT how>DISTRESS how>LOVE how>MINOR how>OLDER how>ORDINARY how>PIC how>of how>which i>PAST i>TOPIC i>YOU i>how
i>it i>you if>ASK if>SOMEONE if>keep if>will in>CREEPY in>MY in>ONLINE in>YOU in>my in>you is>MINOR keep>HE keep>is
me>CREEPY me>CROWD my>SOURCE of>ADULT of>his of>so of>to of>where on>MINOR on>ONLINE on>TOUCH our>ONLINE she>SECRET
so>CROWD so>ONLINE so>YOU so>do so>wont so>you tell>will that>ME that>MINOR that>me the>CONTACT the>DISTRESS the>MEET
the>how the>in the>my they>ADULT they>do they>dont they>tell they>the to>CREEPY to>I to>LOVE to>PAST to>SELF_MINOR
to>and to>from to>him to>his to>they want>PIC was>CONTACT was>to what>ADULT what>SOMEONE when>ADULT when>CROWD where>he
where>it which>KIN which>KNOWS which>PIC which>SECRET which>YOU which>you will>I will>i with>ME with>NUDE with>me
with>should with>so with>the with>what would>I would>i would>it would>they you>CONTACT you>CREEPY you>MOVED you>SECRET
you>it you>the your>TOUCH your>so
""",
    2: """
ABUSE>KIN ADULT>CARE ADULT>GROOMED ADULT>I ADULT>KIN ADULT>MINOR ADULT>WORRY ADULT>a ADULT>cant ASK>LOVE BULLY>to
CARE>at CHILD>LOVE CHILD>TOPIC CHILD>WORRY CHILD>are CHILD>do CHILD>her CHILD>his CHILD>keep CHILD>me CONTACT>SEND
CONTACT>her CONTACT>is CONTACT>she CONTACT>so CROWD>SOMEONE CROWD>WORRY CROWD>are CROWD>cant CROWD>on CROWD>the
FRAME>CHILD FRAME>me FRAME>your GROOMED>SOMEONE GROOMED>a HE>at HE>if HE>is HELPREQ>CARE HYPO>ASK HYPO>SOURCE HYPO>if
HYPO>to HYPO>what I>MEET I>TOPIC I>YOU I>how I>i I>you KIN>CREEPY KIN>TOPIC KIN>WORRY KIN>and KIN>have KIN>his KIN>how
KIN>would KNOWS>ONLINE KNOWS>if LOVE>CHILD LOVE>KIN ME>CHILD ME>ME ME>how ME>when MEET>HE MEET>how MEET>with MINOR>do
MINOR>get MINOR>in MY>MEET MY>WORRY MY>does MY>her MY>how MY>in MY>is MY>she ONLINE>CREEPY ONLINE>MEET ONLINE>MY
ONLINE>SECRET ONLINE>are ONLINE>for ONLINE>her ONLINE>want ONLINE>when OPINION>SOURCE OPINION>a OPINION>does
ORDINARY>will PAST>of PEER>CROWD PEER>MINOR PIC>YOU PIC>from PIC>you SECRET>CONTACT SECRET>us SELF_ADULT>to
SELF_ADULT>want SELF_MINOR>CROWD SELF_MINOR>KIN SELF_MINOR>and SEND>ADULT SEND>with SOMEONE>FRAME SOMEONE>I SOMEONE>get
SOURCE>FRAME SOURCE>SEND SOURCE>get SOURCE>me SOURCE>the STAT>CONTACT TOPIC>PIC VIOLENCE>DISTRESS VIOLENCE>ONLINE
WORRY>HE WORRY>him WORRY>with YOU>MY YOU>ORDINARY YOU>SELF_MINOR YOU>my YOU>where a>ONLINE a>OTHER_ADULT a>SECRET
a>cant a>dont a>to a>with and>LOVE and>MINOR and>MOVED and>SOMEONE are>MY are>SELF_MINOR are>a are>my at>MY can>CHILD
can>KNOWS can>where do>CONTACT do>DISTRESS do>LOVE do>SEX do>VIOLENCE does>get does>to for>CHILD for>ME for>PIC
for>does for>from for>how for>the for>to from>CHILD from>HE from>ME from>it from>me get>CROWD get>NUDE get>her
her>ADULT her>KIN her>at her>the his>NUDE his>PIC his>on his>the how>MY how>NUDE how>my how>the how>would i>MEET
i>MINOR i>for i>i i>them i>with if>MEET if>MY if>SECRET if>my is>I is>i is>where it>to keep>SECRET me>CHILD me>ONLINE
me>when me>your my>CONTACT my>does my>her my>how my>in my>she on>CROWD she>LOVE she>MINOR should>ASK so>CHILD so>KIN
so>LOVE so>dont so>the so>to tell>ME tell>WE tell>YOU tell>me tell>us tell>your that>when the>ADULT the>LOVE the>PEER
the>can they>I they>i they>if they>it to>BULLY to>CROWD to>DISTRESS to>FRAME to>SEND to>SEX to>YOU to>at to>on to>she
to>when to>you want>CHILD want>CROWD want>KIN want>LOVE want>MEET want>a want>of what>OLDER what>YOU what>can what>the
what>your when>CREEPY when>I when>are when>for when>i where>I where>MY where>PIC where>my where>to which>CONTACT
will>HE will>if will>they with>at with>her with>him with>is with>she would>do would>get you>MY you>ORDINARY
you>SELF_MINOR you>my you>where
""",
    3: """
ABUSE>a ASK>MINOR CHILD>ADULT CHILD>ASK CHILD>CREEPY CHILD>ME CHILD>MOVED CHILD>WE CHILD>have CHILD>our CHILD>the
CONTACT>CROWD CREEPY>a CREEPY>are CROWD>of CROWD>to DISTRESS>CROWD FRAME>CARE GIFT>CHILD GIFT>CROWD GIFT>KIN GIFT>YOU
GIFT>you HE>I HE>and HE>i HE>in HE>the HELPREQ>CHILD HELPREQ>CROWD HYPO>SOMEONE I>I I>when KIN>ADULT KIN>MOVED KIN>WE
KIN>at KIN>do KIN>her KIN>our KIN>so LOVE>ME LOVE>me ME>YOU MEET>MEET MEET>WORRY MINOR>ME MINOR>and MINOR>me
MOVED>SOURCE MOVED>to MY>TOUCH NEAR>MY NEAR>my NEAR>to ONLINE>MOVED ONLINE>of ONLINE>to OPINION>SOMEONE SOMEONE>MEET
SOMEONE>ONLINE SOMEONE>YOU SOMEONE>you STAT>ONLINE STAT>a YOU>what a>CREEPY a>OPINION a>are a>have a>they and>is
and>your are>what are>your at>my can>CARE can>MY can>my can>them do>of do>where does>have for>ORDINARY from>her
get>MEET get>MOVED get>with her>MINOR her>MY her>is her>my her>she his>ADULT how>ABUSE how>can how>do how>from
how>should i>I i>on i>when in>NEAR is>SOMEONE is>can keep>a me>ME me>for me>you my>ORDINARY my>is of>ONLINE of>on
on>DISTRESS on>ORDINARY on>PIC she>tell should>OLDER should>SOMEONE should>to so>CONTACT so>ME so>SECRET so>cant so>me
the>CROWD the>I the>ONLINE the>SEND the>WE the>i the>our the>so they>SECRET to>MOVED to>the to>what to>where want>to
what>DISTRESS what>GIFT what>HE what>SEND what>on what>should when>ONLINE will>SECRET will>keep with>HE would>SOURCE
you>what
""",
    4: """
ADULT>SOMEONE ADULT>to CARE>HARMED CARE>TOUCH CARE>to CHILD>so CONTACT>CHILD CROWD>KIN DISTRESS>ONLINE FRAME>a
GROOMED>YOU GROOMED>you HARMED>MY HARMED>my HE>SECRET HE>tell HE>what HYPO>YOU HYPO>you I>LOVE I>of I>them I>with
KIN>HARMED KIN>ONLINE KIN>TOUCH KIN>are KIN>me KIN>my ME>GROOMED ME>you MINOR>GROOMED MINOR>LOVE MINOR>SECRET MINOR>she
MINOR>so MY>HARMED MY>SECRET MY>of ONLINE>CHILD ONLINE>CONTACT ONLINE>ONLINE ONLINE>SEND ONLINE>my ONLINE>would
OPINION>of OPINION>the OTHER_ADULT>a SELF_MINOR>CHILD SEND>I SEND>i SOMEONE>do SOMEONE>he STAT>is STAT>should
TOUCH>HARMED TOUCH>MY TOUCH>TOUCH TOUCH>in TOUCH>my YOU>KIN a>KIN a>MEET a>she a>where a>which a>your and>FRAME and>ME
and>he and>tell and>what are>SOMEONE are>for can>get can>it do>from does>it for>MINOR for>SEND get>TOUCH her>I her>i
how>CARE how>it how>with i>CONTACT i>LOVE i>a i>the i>want if>CONTACT if>I if>i if>want is>HELPREQ is>in keep>from
me>GROOMED my>HARMED my>SECRET my>SEND my>TOUCH my>of of>ASK of>OTHER_ADULT of>PIC of>for of>what should>a so>it
so>tell tell>ONLINE tell>the the>KIN the>MY the>that to>HARMED to>TOUCH to>WORRY to>with want>SOMEONE what>are
what>would where>FRAME where>SOMEONE where>are would>a your>ONLINE
""",
    5: """
ADULT>MEET ASK>a CARE>SECRET CARE>keep CHILD>CHILD CHILD>and CHILD>to FRAME>for HE>ADULT HE>SOURCE HE>does HELPREQ>KIN
HELPREQ>SEND HELPREQ>can I>CONTACT I>KIN I>she I>that KIN>ME MINOR>ONLINE MINOR>for MY>SOMEONE MY>keep ONLINE>so
OPINION>ORDINARY OPINION>SEND PIC>of SECRET>we SECRET>what SELF_ADULT>and SOMEONE>OTHER_ADULT SOMEONE>how SOMEONE>i
SOMEONE>of SOURCE>HE SOURCE>he SOURCE>is STAT>HE STAT>would THREAT>CROWD WE>do YOU>CROWD YOU>a a>ADULT a>her a>keep
a>you and>SOURCE and>does and>in and>she can>KIN do>CHILD do>I do>a do>keep do>the does>HE does>he from>CROWD get>CARE
get>SECRET he>SOURCE he>and he>does he>what how>FRAME how>I i>she i>that if>ONLINE if>to is>STAT is>which keep>WE
keep>we my>keep my>the of>CROWD of>would she>in she>is should>SEND so>them we>do what>HELPREQ what>WE what>he what>we
which>HE which>is which>would would>CROWD would>and you>KIN
""",
    6: """
ABUSE>CROWD CHILD>CROWD CHILD>NUDE CHILD>SECRET CONTACT>MINOR CROWD>NUDE CROWD>PIC CROWD>YOU CROWD>you DISTRESS>CHILD
DISTRESS>KIN FRAME>KIN I>CHILD I>SELF_ADULT I>the I>want KIN>HE KIN>NUDE ONLINE>HE ONLINE>a ONLINE>with
OTHER_ADULT>MINOR SOMEONE>STAT SOMEONE>what SOMEONE>which STAT>he THREAT>CHILD and>HE and>ONLINE and>you from>ADULT
get>PIC get>to how>OTHER_ADULT how>does how>keep i>SELF_ADULT me>YOU my>SOMEONE my>with so>she to>MINOR to>get to>keep
to>of where>and where>i which>ONLINE which>a which>have would>HE would>SOMEONE you>CROWD you>a
""",
    7: """
CHILD>HE CHILD>KIN CHILD>from CHILD>on CONTACT>with FRAME>i I>MINOR KIN>MY KIN>YOU KIN>from KIN>keep KIN>you MY>a
MY>with ONLINE>he SECRET>WE SEND>ME SOMEONE>would STAT>SOURCE STAT>have YOU>are a>from a>how are>and can>i get>CHILD
how>i should>I should>i so>HE the>CHILD the>get to>THREAT what>I what>of where>get which>should you>are
""",
    8: """
CHILD>ONLINE ONLINE>and OPINION>my PIC>CROWD YOU>CHILD a>YOU a>so and>me do>PIC for>my get>MINOR have>of i>CHILD i>of
my>a of>CHILD that>on the>of to>ADULT to>KIN to>PIC to>SECRET to>her what>have what>i would>CHILD would>KIN
""",
    9: """
ABUSE>CHILD CHILD>you KIN>to PIC>KIN SEND>me SOMEONE>a SOURCE>should STAT>the a>HE a>what a>would for>CONTACT get>a
have>CHILD have>CROWD have>KIN is>ONLINE to>ABUSE which>SOURCE which>the you>CHILD
""",
    10: """
CHILD>YOU KIN>SECRET a>SOMEONE and>YOU how>CROWD so>I so>i to>MEET to>NUDE to>so with>a
""",
    11: """
KIN>PIC a>CROWD have>the how>a i>KIN so>can to>HE to>a
""",
    12: """
get>KIN how>to
""",
    13: """
where>do
""",
    14: """
with>MINOR
""",
    15: """
CHILD>PIC I>can PIC>CHILD i>can
""",
    16: """
to>CHILD
""",
    18: """
a>MINOR how>SOMEONE
""",
    19: """
a>CHILD
""",
}
