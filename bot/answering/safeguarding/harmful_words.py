"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -6.695
WHOLE = (-0.214, -0.250, -1.410, 0.783)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.079,
    "ADULT": -0.050,
    "ASK": -0.309,
    "ASSAULT": -0.022,
    "BEING": -0.174,
    "BULLY": -0.151,
    "CARE": -0.548,
    "CHILD": 1.156,
    "CONTACT": -0.162,
    "CREEPY": 0.126,
    "CRISIS": -0.146,
    "CROWD": 0.118,
    "DESPAIR": -0.086,
    "DIRECT": -0.096,
    "DISTRESS": 0.031,
    "FAULT": -0.003,
    "FEAR": -0.111,
    "FORCE": -0.207,
    "FRAME": 0.434,
    "GIFT": -0.210,
    "GROOMED": -0.401,
    "HARMED": -0.016,
    "HE": 0.089,
    "HELPREQ": -0.552,
    "HYPO": 0.141,
    "I": -0.066,
    "KIN": 0.397,
    "KNOWS": 0.010,
    "LEAK": -0.029,
    "LOVE": 0.175,
    "ME": 0.000,
    "MEET": 0.054,
    "MINOR": 0.563,
    "MOVED": 0.022,
    "MY": -0.425,
    "NEAR": -0.074,
    "NEVERMET": -0.218,
    "NEWS": -0.371,
    "NUDE": -0.317,
    "OLDER": -0.390,
    "ONLINE": 0.527,
    "OPINION": 0.180,
    "ORDINARY": -0.399,
    "OTHER_ADULT": -0.151,
    "PAST": -0.291,
    "PEER": -0.286,
    "PIC": 0.493,
    "SECRET": 0.090,
    "SELF_ADULT": 0.182,
    "SELF_MINOR": -0.063,
    "SEND": 0.169,
    "SEX": -0.168,
    "SHAME": -0.206,
    "SOMEONE": -0.058,
    "SOURCE": -0.308,
    "STALK": -0.105,
    "STAT": -0.322,
    "THREAT": -0.059,
    "TOLD": -0.324,
    "TOPIC": -0.411,
    "TOUCH": -0.199,
    "VIOLENCE": -0.376,
    "WE": 0.172,
    "WORRY": 0.037,
    "YOU": -0.028,
}
STEMS: dict[int, str] = {
    -32: """
mani referendum
""",
    -30: """
sharehold swell swollen
""",
    -29: """
inflamm tenant were
""",
    -28: """
landlord was
""",
    -26: """
lotteri
""",
    -25: """
in is
""",
    -24: """
did happen insur much notat proclam who
""",
    -23: """
coliseum flood has munich pension plaintiff postmast prussia report spat
""",
    -22: """
accord dentist division infirmari international monopoli nomenclatur stadium this
""",
    -21: """
broke buse cat denot go hampshir inflammatori koch lisbon mls organist overturn plural seizur stop su zurich
""",
    -20: """
array compani elector equiti famin headquart healthcar hebrew injur injuri kaiser now statu subsidi sue terminolog
trademark
""",
    -19: """
archbishop earthquak expressway fiat fractur german intermitt leas lesion lombard meter ownership proprietor riot said
salari speedway
""",
    -18: """
ambul ant augsburg canton damag diseas emerson erupt evacu fever forecast germani holiday hurt injunct inscript invalid
jew koppen latin massachusett medal mortgag nazi octagon owner portugues pronounc sudden surgeon surveyor synagogu
ticket uefa webster
""",
    -17: """
agoni ale amen articl bavarian bayern beckett been bishopr bus census concuss corpor count deiti ecclesiast football
goeth got infect it jewish kern lawsuit math maximum municip my nationwid noun overtim palatin panick percentag phone
plaqu proposit refund reinstat renam revenu schizophrenia struck surg taxat toll
""",
    -16: """
alexandria amnesti archdioces at ballot bergen bogota businessmen club compens conson dairi dioces economist epidem
epithet etern expenditur fascism fascist heal hectar holocaust infinit influx invest jurisdict liturg longer ltd mn
mold monday mussolini nationalist nhs ny olymp pain per pest portug pronunci rectori resid romanesqu secess semit
socialist sore the tissu token tuesday unrest vowel won
""",
    -15: """
10 abbrevi accid again alderman alloc amsterdam antibodi apostol bauer berkshir bid brazilian burnt capac catalonia
caviti christchurch colombia colonist commut conglomer crash currenc die dortmund eliot epa estadio flu freez frequenc
gould grammat guernsey hospit humid incom insect insignia interchang interval judaism kilogram law linguist masonri max
merger metr moldova newslett oakland payment properti quota rainbow rainfal recur repair restart restaur retir rochest
seneca sevill silicon statut stein stung sunday swedish symptom they trauma unlimit upheld uruguayan vermont wagner
wasp watt whi withdrew yiddish
""",
    -14: """
achill ada adler albert alphabet anderson annal auschwitz austria azerbaijani bartlett basilica bee bill blew bologna
boston brake call cardin catastroph cavendish cocoa colon consumpt crore disast drove dusseldorf entropi feder franklin
froze fungus gdp genoa holder hurrican incorrect interciti italia janeiro katrina kilomet languag legal leipzig lifetim
litig litr liverpool loki malmo maxi medic michigan milan million mono napl nh nj norm nrhp number nurs outrag overheat
paid patient physician poll quantiti racist rain registrar renew reopen repeal revok romanian sardinia semant shatter
simeon sold sts sweden theolog theologian told tsunami ukrainian unconstitut union varianc victor wage worship writ
""",
    -13: """
absurd adelaid afl aggreg airbus amend anglican annual are armenia attorney bavaria be beetl bone brand brazil broken
businessman cbc ceas cede chicago claim communion complaint concret contract densiti dental diabet dissolut doctor
drought durat emanuel estonian euro eurovis explod fee financi gambl god greenish him hitler holstein hugo immigr
imperi indefinit inequ inject internat jersey lans lincolnshir liturgi liveri lviv malta marathon mba memorandum midday
monument nordic notifi occup offic often ounc paradox phenomenon politician portland premiership premio price quinci
rate rebrand reed reloc rent rental residenti rhineland salmon senat servic sinc slept spoke starvat subscript
sunderland sustain swiss syllabl tax testament thousand toxic traffic ukrain uniform vacat vote warrington weep wembley
worri york
""",
    -12: """
aa abus acut anguish apartheid appel arbitr banish bankruptci barclay berlin bismarck bleed blue brandenburg brasil
bremen bruis bulb burst busi canberra cancel capitalist ceram cerambycida chant cicero coloni congest congressman
connecticut copenhagen crimea decim declar demon deutsch dictionari diesel dietrich discomfort discontinu dissip
district edict eject elect emigr english estat europ ever farmland fatigu ferguson firm fixtur fm fog frederick gazett
governor granit greed grove hawker hermann hq hue iberian ici if ill incid index influenza juventus kidney licenc
lincoln lithuanian llc logo lowel magistr marino measur might millionair mlb monetari mose mph multin newspap norwegian
nuremberg olympia opera orang organism outlook percent pertain philharmon plagu porcelain porto pupil racism relianc
resign restless ritual roadway romani rower rust santa santo sar settlement shift siren slab sloven snore solicitor
spell stanton statement stint today torino translat trillion trump unionist unitari vaccin vascular voter washington
wound yellowish yokohama
""",
    -11: """
aaa acronym address affect after aftermath alaska albani allow amo anchorag anglia archdeacon aros ask asleep ate
austrian averag azerbaijan bari bart bern bet billionair bmw brewer brick busch cadillac calder capsul casualti cathedr
catholic chair chronic collis commerci commission concord constitu continuum cosmos cri cuisin curs death deed denomin
deterior dose dream eat eaten editori einstein emiss end england entitl evil exceed expir fairbank fatal fell fluid
foam former fountain fraud fuscous gallantri gin globe had headach health hear helsinki iata incumb infecti infin integ
interstat investor jurgen kept keyn kg khz landown leningrad letter lifeboat linnaeus liter luxuri market mayor meantim
med medalist metropolitan millimetr mississippi moistur mozart nacion nap news northampton norway obo operat or
ornament owl peerag penalti plymouth pmid polk portsmouth precinct premium prescript prolong prussian psalm radiat rbi
read reich releg repay repli repres republish runoff rye sabha sale sanction seat seiz sensat sent sheffield shifter
shortag sox speaker spider spore stamford stay sting stock storm strasbourg street suffolk sui sunlight swore symbol
tallinn tariff taxa tenur timer tooth unchang unlaw valu vibrat violat weekend withdraw yesterday
""",
    -10: """
aberdeen account activist adolf advertis advocaci agricultur amherst architectur argent argentin argu argument arteri
asylum atletico auction automobil ave award awok bakeri bangor bankrupt barcelona bariton baronet baroni bathroom
bedford being believ belong benson berth biennial bishop boe bolivia bolshevik bolt bought boulevard bourgeoi bracket
breakdown breaker brunswick bug burlington burn calf cane catalan categori cbe ceo chariti chavez churchyard citat
civic clergyman collector columbia columnist constel consum continu ct danish day debt decre dent deport dietari
disband dish dog domain drainag edibl elast emeri equal eri erich etat eu exodus finit finnish fireplac fix flicker
food francisco fridg fungi ghent gothenburg government grimac grope gustav hansen hazard heard herald homer hotel hour
icc illinoi inhal intercollegi interrupt iroquoi irvin janata jericho kilometr label largest larsen legislatur lent
lyricist mainten man manfr march mass medicin melbourn melt metric mi microwav middlesex minist minnesota mollusk
molten more morpholog multitud myth nausea neumann nfl nhl nors norwood notion nutrit obama ochreous oct ontario optic
ordin oslo outbreak owe pascal patio pay perman pius plasma plate polici potteri protest rbis recount refriger refuge
regener regulatori remaind revert rf rockefel rossi rot safe safeti salzburg saxoni saxophon scandinavia scandinavian
scar seattl seller share shiva sick slaveri slovenian spa stadion staten stationari steak sterl streetcar suffer
surgeri sweeney symphoni temperatur tingl tomorrow trophi uk umbrella usa ut var vase vatican venom ventil vila volum
walkway went worker workplac
""",
    -9: """
15 abc abraham ad addict albuquerqu all altar aluminium america amount annex anterior anthem applaus aqueduct architect
ascens atheist athen augusta baku barrag barrist berg bernstein biblic bitten blackish blizzard bloodi borough brownish
burmes bwv ca cal cambridg cambridgeshir car caraca carl case caucus caus centimetr cereal chapman chocol christian
cinnamon clarinet clinic colombian colour commod commonwealth congression contamin converg coverag cow creatur crystal
cypriot cyril daili damp daniel daylight deplet destruct diagnost disagr disagre discharg disord displac disrupt dorset
dreamer dutch earn economi ein emeritus employe endur engulf estonia europa everett everyth exclaim exet fairfax fan
fischer flare forearm formula fri friedrich frozen gaza genocid gerhard gerri gram grammar graveyard greek greyhound
groan hail hancock handel hartford hoffman hous howard hubert hundr improp incur industri industrialist infring inn
interior irrat isa italian jammu jesus keller km leed legisl lenin liabl lion lobbi lumber lunch madrid mail mansion
marbl maryland met mil milo money monster mortal mortar morton motorway name nbc numb obe obes occupi occurr ok orlean
orthodox oven oxford palermo pantheon patriarch patriot paulo period petersburg plastic pneumonia pollut popul potato
pray prefix prohibit prolifer prophet provis psychiatrist purpl rabbi racecours receptionist refer refineri relat
relentless religion repeat revolt risen roe roma roman rumour russia russian sake saratoga sax saxon scream seafood
siemen slain sleepi slovakia smash snow soprano southbound sovereignti spatial speak specialist sponsorship st stat
station steel stephen steve stockholm subscrib surgic talbot templ term timet tore tourism traumat tray trumpet tsar
turn turnov unit upset usd veloc vendor vilnius volcano walter warrant wavelength weekday wetland wheelchair whenev
whitish wilhelm window wolff worcest word yellow yorker
""",
    -8: """
30 abbot ac accommod accumul acr admiralti agreement ak albion alert alexandra alf ammunit angelica anxieti apart
apolog ara argentina aristotl arsenal assault assyrian atroc auckland auditor austro az bacteria badg badger baker
barnard basebal becaus beer benni beverag boyer britain broadway burnley busiest cafeteria campeonato casino categor
cathol centro characteris chees chesterfield chew chilean choral christ circul citadel cite clap coaster coeffici
colbert colchest color coma comment compliant concess confisc contractor controversi corona costa councillor crab cramp
cumul cup czechoslovakia debat denmark denounc devon differ dispatch drown ecolog eden edison edmonton eduard employ en
entiti environment eponym ernst expuls fcc feb februari felix feloni financ finland fled footbal forb foundri frankfurt
franz freiburg frequent freyja gave glass goddamn graham green greenland guthri hamburg hannib hanov hapoel harm he
heat hector hinduism hispan hitter holland home honorari ice il impli inconsist increas inflict ironi itali jasper
jerri kilda lamb legion leinster lennon lieg ligu lim limit limp linden livestock livingston luftwaff lui lund maia
mainz maltes manhattan manor mariana mascot mason matteo maximilian membership metro meyrick militia mitsubishi
modernist monstrous moos moran morn mytholog nation national nepali neurolog neurosci newark nike nsw nyc oath offend
omega orchestra oriol overnight own pagan panic parcel passeng paus pavement pedest piedmont pietro plc poem pollen
pontiac poppi populac postag postal preval priesthood prix rage rai ralli ramsey ran refurbish regardless regiment
registri replac reserv resin rest reuben rhino rhyme right risk romano rome roosevelt salti sanctuari satan say schmidt
scorpion scriptur sector serra shaft shrimp slalom slovak spacious spanish speech spenc spike spire sporad statewid
status still subsidiari supremaci switzerland synonym tear telephon temporari tenor thessaloniki threaten throat
thursday timor titanium titl toast total treatment tribun twice twitter uhf unaffect undergon underwood unemploy urban
usc vacanc vancouv venezuela venezuelan venu volvo vomit warn wealth westphalia widen width withstand woke wolfgang
wolv worldwid wrong wrought yanke yerevan your zoolog
""",
    -7: """
abbott abnorm abolish ach aerodrom aerospac afc aforement afternoon agit airlin akron alfonso alga alloy american amp
amtrak angri announc antarct antibiot apertur appendix ar arch arlington armenian armori artilleri asa audi augustus
aurora avalanch avenu aviv awak bach bahia banana barlow bartend began belief bennett bibl big billion bing blink boni
bot breweri brewster britannia brittl brooklyn bundesliga burk bye cafe calcul cale california cancer card
cardiovascular carey carlton carpent cas causeway celtic cement centimet certif certifi charter chelsea cincinnati citi
citizenship citrus clash class cold commemor condemn cone consecr contact conting convect copa cordoba correct cough
crescent crisi czechoslovak dartmouth defin dens departur derbi destroy dia diagnos diagnosi diamet disciplinari
dispers distribut doctrin dome dow dr drank driver eastbound electrifi elk ellington endors engrav enrag episcop est
eureka european evangelist everywher faa fatti fauna fda feed fifa flex flute font forgiven freeway friedman fund
gabriel geelong gettysburg gladston glare global gloom gmbh goddess goe gomez gottingen govern grape hal hall harass
held homicid horn horton howe hutchinson hydroelectr hymn idiot ile immun impact infrastructur injustic insan insult
ipswich irrig issn issu jelli jolt jonathan jose josef judgement judgment jurisprud karl labour lac lakshmi larger
larva latvian laughter laureat left live livelihood longest longtim lord loss loud lutheran manchest marquett martinez
martini mathemat mbe mean medallion melvill merced messiah metacrit metal meteorolog mike missil mosquito mourn ms mug
multipl napoleon near nerv netherland new newton nielsen nightmar nixon nois norma northbound norwich novi nut obituari
object octob odor ohio omaha ono opinion oracl organ ornat ottawa outnumb paperwork parliament parlor patronag pave
pend perenni perish perpetu persecut pharmaceut phelp phenomena phosphat pink piss pizza plantat poet pol polit
potassium precious present proclaim protect provost psychiatri putin quartz quay quo racial reappear recal receipt
recipi reclaim red reelect refere remembr reservoir reset retain return riga roberto rosen royal rus sac sacr same
samson samsung sapphir saturday saturn save schedul schuster schwartz scotia sd sensor sentenc sep serg sergey sexual
sheep shipbuild shoe shone shut siberian sigma skelet slogan soldier someth southampton spectral spit spokesman
spokesperson statist steeler steven stood stuttgart sud sunris supersed swindon syrian talli taluk tavi taxi teacher
telecommun terrifi thanksgiv thermal threw thunder toni trojan turnpik upris usag usl versus wake walnut war waterloo
wednesday wehrmacht westward wharton whilst wi wilcox winc winner winter wisconsin withdrawn woken wrath wrote yeast
zone
""",
    -6: """
abe abolit addison advoc ag agenda agre airport ajax al alarm aliv allot alto aluminum amc anaheim analog andersen ang
angola angrili answer apocalyps appeal appoint april arnold asteroid authoris autonom av ba baltic baroqu bathurst
belfast berkeley bertrand biggest bile bilingu biomed birmingham blacksmith bless blown boiler bolivar bonapart brace
brigadi bull burgundi but buyer cain calcium candi cardiac cartel centenni cfl chairman charley chile christi chrysler
cigar clara classif claus clement climat collid collingwood column commodor compar complain concert condit congress
constanc constant constantin corp correl cove coventri crown cyclon dane dealt degre demis democrat deserv detain
dickson dinner diocesan disput disqualifi divert divis doc doe dollar dominion draper drive easton econom eduardo eleph
elliot emergenc emi emmanuel endless energi enrico er error erwin espana ethiopia ev everton excess exchang exhal exil
exit fact factori fare felt ferdinand fifti fiji fiscal flesh flinch flora florida forev fought fowler franchis frank
friday funni furnac furnitur gearbox geo geograph geographi georgian giant gland gloucest golden govt gp greec
greenberg greenhous grimm guarante gubernatori guerra gum ham hamilton handkerchief hanson hearth heck heidelberg
heinrich henrik hold honour howl hudson hunger hungri hydraul hz ibm inactiv inc incorpor inde inflat infrar int intact
intensifi intercontinent intrus irish irrit ital iv jameson je johann joyc justifi kane kappa kc kernel kiev kitti
krakow latino latvia lausann lawyer leav levin liabil licens liquor lithuania liv loan lodg london long luck macau mad
magnus maintain malaria marketplac marlborough marta massiv md mercer mg miller minh minut moment month narayan nassau
nes newscast nico night nonsens northward novgorod oblast off oh oper orchestr otto outcom overrid paradigm parasit
parma partit peanut peculiar permit persist pet peterborough possess postseason poultri powerpl poznan prayer predatori
prescrib profit proportion provinci pseudo purchas qatar quit raf raini raion realiti reassign rebirth recent recoveri
reform rehabilit religi remain reorgan res respond resum resurrect revolut rey rfc rhetor rio rite road rod roof rosa
rudolph rule saint salvador salvat sank scarborough sculptor sculptur secular sen sensori serv shipment shout shriek
sic sign sire sixth sky slaughter slayer sovereign sprang ss ssr staf staffordshir stainless stan starbuck starv state
steamship stella sticki stone stormi subcommitte subway suffix syracus syriac tasmanian tempor tens termin terrestri
terror thame thing throb tiger tile tire tobacco tonn tornado tottenham tower township toyota tragedi treasuri trenton
tumor uber ulster umpir unanim unbeliev uncertainti une universal until updat use utc vale verdi vernacular vicker
vienna viola violent visa vodka volatil volleybal waiv ward wartim wasn wc weather weimar welfar well wellington wherea
while wigan will windshield wine wineri wouldn wreck wrist xi yes
""",
    -5: """
1 20 abroad adrian affirm aleppo alpin angel appl appli apr arena athena attend attende au audibl autopsi azur baird
baltimor barker baseman bedsid ben benefit benito biscuit bite black bloomberg both breach bread break breakfast
british bruin buy buzz came cantata canterburi capit catchment chapel church churchil co cochran communication
comparison complianc comun conceptu concern consid cooki cream creed current cylindr dammit danger david daytim deem
dei diamond discours domingo drift drunk easter ecol emit endang enslav estim ethiopian evening everi fals farmer
feeder figur fraction francais franco freddi gaelic ge gigant ginger giusepp given goat godfrey gold graf grammi greg
heaven hell henc highest hobart honey hygien ia ic idf idol inch inhabit interpret isnt isra javelin joe joke journal
knee lantern leagu length lester lieu lifeless lightn liquid lose lot luther magnitud manufactur median millennium
misunderstand mon munoz myer namesak nikolai nissan nrl ogden oppos out overs oz panther park patron paw petrol pie
pierr piston plumber prosper race radio reactiv real reflex regain regist represent republican restructur richest rigid
ring royalti royc ru samuel san school seaman servant shepard sirius slot smell space spain spd spent sponsor sprinter
statistic stefano stool store sturdi sun surviv swim switch tag than thoma thorp time toilet toler tonight torqu travel
truste tuition turin tyre universiti vicar volkswagen wa wakefield webber wet wooden written yemen yep yorkshir
""",
    -4: """
16 31 40 admin assistant bank becom bigger blood bowl calendar chang chip close coffe counti crack dan dank decid
demand disabl disconnect doubt drink egg email even expect fat fir firework fist flag flash freak gb going goodby gps
having his husband januari journalist just kitten lag land made mae manag mark may mile milk ml nine not odd offici onc
pleas post pothol pound re recommendations result rice savings score soda stole such support survey tattoo transact tv
vega water wee yawn yen
""",
    -3: """
19 about accent across actual anim anymor arrest bath brought canada chicken choic christma coin com databas decad
divorc do duti ethnic event everyon fargo gas grandad here highway hit hockey item itself jail light like meal meant
mein member memori mistak moderator move mps normal offenc oil our poodle privat random recept remind restrict rise
room salt sandwich septemb shower size sound spend spread suicid sum suppos swear tabl taken thank these took trip two
user vegetables warehous week weird whom
""",
    -2: """
38 5 500 90 abl ai aid also alway api arent august australia bad bake ban band between bit blame boss bridg brownies
childminder council court custom dad declin definit deliver detectives dice dm dont eight enforc ex exam explain fallen
fire follow fox french garden general happier hate higher ich id ingredients insert instead iphon jab job kenya kill
kitchen lgbt life main mcdonald minecraft mr note novemb obsess oliv person pill por prize put putt rat react realli
recognis restaurant root rugbi run scari scooter sell sever shouldnt sir soon speed split spoon sport stack stand
statistics strangl stupid temper vs wash we whereabout wont wors worth x zoo
""",
    -1: """
0 000 12s 17 18 21 3 34 35 6 accident ads against amazon among android annoy artifici attack b babysit babysitter back
bar batteri cell certificate chatgpt childline chipotle clan confirm cub data dead dick different doing drip dsl due e
electrician enough es exist fear fi fine five flee flight floor free frighten gallon gamer gaming gay gone govender
gross help iceland illeg important indecent insid insist insurance kind las later laugh machin mastercard matter
meaning meme memes men mention miami mice nam nurseri offer onli onlin order other past pasta paycheck paypal place pm
previous primari provid realis redeem rememb rid rose sat saw screenshot set seven sid six some someon sorri spam stabl
stepdad stick stroke sudo sushi swallow system tampa their then thread tickl tiktok vet volunteer wale when
""",
    0: """
00 100 150 15th 1998 1st 200 2017 2022 2023 22 23 24 26 27 28 29 2am 2nd 300 350 36 37 3rd 401k 47 60 62 7 77 82 83 99
9s abusive access act adult aftershave allowance alreadi amendments amex and anonymous anoth application appreciate
area arm assistants author available awareness awful backdoor baking basically beaten blade bonjour boring bother bottl
bro btw bubbl calculate calorie calories care catch charg chocolate citibank clown collect compli config configuration
cornwall couldnt countri de debug delay denominator didnt difference disclos domestic dragon driving dying each
electric emojis env equat everybodi excel exec expensive expiration facetime fail feel fink fish flatmate foggy foi
forc fortnite foto four fraudulent gcse giving gna gracias great groupchat haha half happi hargreaves hasnt havent
headlin headset hed helpline hilarious hola hoodie horror hundreds includ individuals info information install
intelligence intimate invoice irl iwf javascript joking kahoot kart kebab kms korea la lasagne last leftovers
legislation legit linkedin lmao ls majority mexico mine minorities mio mode moderators moving mpg mustnt netball ngl
nitro notic notifications nspccs nutritional omegle omg onload os outback overall paediatric paracetamol passwd pastor
patch patel permiss perv pineapple pint playlist plus politics president pshe pss pto pyjamas rando reason registered
reservation reservations respons responsible retirement robux rollover roundtrip rubles safest sayin scale scam scams
scare screenshots screenshotted season ses settings shaking sharing shark sing skateboard sleepover slut smokescreen
snapchats sneezed snoring sock soulmates spamming specific spotify src steam stepbrother stepmum strength summarise
survivor suspect swap tablet tea technic tenni tesco tiktoks timezone too train transfer true tummy uncomfortable uni
ups us using vapes veri verifi wall wasnt wie wifi wonder world wouldnt xmas yet yubo zuckerberg
""",
    1: """
add air arriv away bin bleach boil borrow breath build butter campaign caretak certain chart chief comfortable con
convention creator dat dave deposit disappear disgust eleven evidenc exampl experienc fake far fast favourit feet final
forgot fourteen have human locat lol los marri match mattress most next obey part peel piano promot que quiz rang
request revis ride rock safeguard shelter show side silli singer sit snake spare subject summer surnam tank text them
thought threat through touch town uncl unless usual valentin victim voic websit whatev whose willi wish
""",
    2: """
anyth anyway as balanc ball bark bedroom bounc bra brain burger cake cash clock cook cover credit deal delta describ
done drama drop enabl eye fight flip flower forti franc friend goodnight grain guess handl hid high himself hors hot i
interest internet know leak leg load local mario media mental mute nervous non obtain on orlando output overheard
paragraph parti plug pokemon power pressur pub public publish punch push qui resistance roommat rude scotland selfies
slap slow sofa sort stab star straight stream ta tel truth turkey vest vouch worst
""",
    3: """
am analyst beard bike brilliant burglari cap carri cheaper chess come common complet content convict cours discord
disregard door edit els essay except excit fall faster finger freeli gate gig grade grand guilti hard host ipad isolate
john juggl latest lock magic music neighbour nest origin page pe pedo pool prevent privately promis rais rank rather
record robot scratch second seem sext shove singl skin sleep song soup stalker start stolen strict swimsuit tal team
theres trade under wait walk whisper
""",
    4: """
25 abov admit app block bodi bonfir breed bulli bum coach cricket crisp curtain dart dashboard direct doesnt ear fair
finish forget fuel goal grandpa guild import key kick lap lawn less lie listen lost mayb midnight navi netflix noth
outsid pictur piec point policeman possibl poster print prison problem prove purpos remov review roll rubbish sampl
scienc sea secondari section seen shop sleev south submit summari tell type understand van wed wipe you zero
""",
    5: """
14 aboard aesthet ago aidan alexi along amiga analys atmospher beat biennal blog blow bob bog bold booth bore
breathless browser bwf calm carpet catherin cavalri cecil ceil ceylon channel clean compet consort convers cum cut dark
depress diego dillon diploma disposit drew dusk earl earlier elmer embed encount enjoy entertain ezra faber fantast
father fellowship fianc fleme fli focus forum garag garcia gemma ghost gran guangdong guy hallway hammer harvest hassan
height hercul hertfordshir hey hi histori hole hypothesi illustr inventor involv ip iranian irrelev javier jem joanna
jone judd jump kuala late legaci legend levant libya lineback logan macarthur madonna magician maharaja mainstream map
matthew mcgregor midfield midst minus mitch mix mock molli montan morgan moss mumbl museo muster nana natal nba nice
nich nightstand of older option parri partner peabodi perfect peterson plane plaza pocket polic premier presenc printer
proceed protector puppi puzzl raider rare reach rebecca redesign rees remedi reward rift roast rug scrutini seal secur
select seventeenth shelf shini skate slur smoki sociolog sourc southward specialis stew strawberri successor susannah
tech technolog ted tess theatric themselv thigh throw toad topolog trajectori troubl turret twelv tx tyler vanish verif
veriti vulnerable win winkler wit woman woodland worthi worthless yi yong zip
""",
    6: """
9 action adjunct advis afraid africa alic amino amour an anastasia angela angelina anita ankara apach arabia archeri
around art arthur ass attach avatar averi babi bahrain bald barbado barbi barren bash basketbal battleship bc beach
beacon bend besid bever biograph bomb book bow brook bryn buckingham budget buff burden buster byrd byzantin cab cairn
cameron cannot cant canteen capabl captiv cargo caribbean carmen carrot cavern chemist cheng children choke chromosom
chuck claudia click clinch closer coal coastal coat cocain cock code cole collin comedi commit commot compound conform
connect conscious conveni convoy coordin corvett cost cote cradl craig creat creation crime criterion critiqu crop
crush curri daemon dar darker demolit depriv deputi determin dewey dhabi dismay dizzi document dodg doll domenico
donovan dorothi dos dump dunn duran dusti elev elit embroid emerg empir empti ensembl entrepreneur envis envoy equatori
esther exclud explan face famous farrel fellow femin feminist feud fiance fifteen fitzgerald for foreword forg format
fossil freder from frustrat gabriell gaston generous giggl good googl gossip granada grasp grassi greet grown grumbl
guadalup guerrero guitar guo ha hand harriet harrow havoc hay heir helena helium hello hideous hilton honeymoon hooper
hopper horribl http hume humili huntington hurl iain inadequ inappropri indiana indirect influenc insight instal
interview invas invert jack jake jang jeann jeremi jessi journey jr judith kai kali kangaroo karachi kellan khalid
kiran known krishna laker lark lawson lea lead leader lee legendari lemon lid lin linux liu liz loch logist lola lopez
lyle madagascar maddox maiden male mandatori mango manson margaret marshal mauric mausoleum mcdonnel mckay mediat
melancholi merci metabol methan michell mixtur moham monasteri mongolian mont mood moonlight mtv mundan muscular nail
nasti nativ nave nearbi nicol nikki nobl none nora nose notch noteworthi nottingham omar oppon orgasm overcom overhaul
oversight pack painter paper parker parodi patrol pawn payload peach peggi pendleton perkin perri peru philip phoenix
phylli pickup pier pierc pike pile pilot ping plead polo poor portal practic primal pro prof punk pyrene quaker quantum
quarterback question quot raja rancho randi reactor rebel reconcili reduc refuel regan regenc reinforc relax reminisc
render reno repress resist rhea ridley rita river riversid rough rpg rpm russel rwanda salad salisburi saunder schooner
secretariat seldom self seminar sermon sha shea sheath sheila shelton shine shirley shootout should shown shreveport
sideway silenc silesia sixteenth skylin sloop smaller soil southern special spin spray stall starr steal stevenson stir
stomach subgroup succeed suggest surpris sutherland sword sy sylvest tabitha tail taipei tall tap tau tc tehran telugu
terra textil thesi thirti tiffani timothi toe togeth tolkien tone torpedo tough tournament traffick treasur trevor
trigger tripoli tube tunisia twelfth twilight uncommon undisclos unnecessari unpopular unsuccess upstream upward urdu
usb vein vhs view viewer viewpoint vip viper virtu waterfal weak wedg wendi wesleyan wife wise wonderland wwe xbox xii
xiii yugoslav yuri yves zeta zhang zhao
""",
    7: """
45 abba aim akin albanian algier altitud ami anya appear apprentic archipelago arid artist aspect assassin audienc
authorit backseat baden bailey baja bangladesh barrow beau becca beirut benoit bethani better biotechnolog blain bleak
blur border boutiqu bowi brent brest briefli brodi bump burrow bust butt byrn caesar callum camel caravan carbon carr
carrol casey catfish cathi cd charact charger chatter checkbook chen cheryl chico chloe clair clasp classic clearer
cloud clubhous coastlin communiti complement complementari compress compromis conceiv condom configur connel coop cork
cornerston couch could countess cpu creol criteria critic cur curb custodi daisi darius darryl davey decent deep deepli
derbyshir despair detent dev devi diagon dip director disciplin dissert dough drape drawer drawn drill drone dubai duct
eastwood ebert eighteenth eileen elena eliza elsa elsi embarrass emot encrypt engag eras etc eton everest fabul faint
fallon famili fantasi fascin fastest fenc fernando few fey file filipino finest foley formid foul fragment friar gaga
gard gather genius ghetto gillian gilmor goblin goldsmith gordon gorg grab graph graphic greenvill gretchen guerrilla
gwen handwrit hanna hare harri haul head heavyweight helper higgin hindi hire hollow hormon hottest html hug hydrogen
hypothetically identif ignor implement imposs insuffici jamaican jamal jana jiang jocelyn joey join juic juno jurass
kelli kendal kent kevin kim knife knit knock kong kota kung ky laci lacross ladi lamar lara lawrenc leaf leah learn
legitimaci lesser lia libbi librari lick lieuten louisa maggi mainlin mall manner marilyn marin marit marker marti
martian massag maya mcgraw mckenna mediev megan melani menu miniseri mirror mirza miss mod model modul modular mongol
moral moreno museum myra nair narrow necklac newest nina nippl node normandi norri novel ocean olga olivia open orb
organic outlaw packag padr pair pale pancak pant papa paul paulin pd pen percuss perimet pga play playabl ponc porter
posterior pride prima prime process processor propag proud qi quad quiet rag raj rama realiz reaper reduct refus replay
reproduc repuls residu retriev revu ricardo ricki rig rigor riski rodney rooney runaway ruthless sad saetan samantha
scent scheme scrambl scrap sein selfish serena shade shake shaki shane shed sienna simpli sindh slade slide slim slung
smackdown snort somali son sonar sonni southernmost sparkl specimen spice spine squadron stapl statutori stimul
stranger substrat sumner sunken superstar syke tae take taller tammi tanya tate technician templat texa thailand
thatcher therapist theta think tian tilt timelin tomato top treatis tri tristan tropic underworld unfortun unlik upload
vacuum versatil vertex vicin visibl vocalist vogu wal wang want wear yuan
""",
    8: """
4 8 accordion adriat affin ahead aka albania algeria alicia alli allianc analysi analyz anchor annabell anthropolog
anybodi archiv arrog asia atkin backup bafta bala balkan balloon bamboo bangkok barrack barrel berti board booklet
bottom box brief brink cabaret cach caldwel cann careless cari carriag casablanca cc cha character cheek cher ching
circuit circus clayton clever climax closet clumsi coars comet command complic compton confront conner connor conrad
control cora counsel darren deepen dian diplomat directori disappoint dixon doherti doin don down dresden dyer educ
elabor electron elizabeth emma endeavor evan facial farmhous fearless fighter flashback flatten fluent fool foreman
foremost forgotten forward frontal fumbl fundament game gear gemini generat genom gentleman glanc gloucestershir
graffiti griffin guidelin gulf gun hale haven hawkin hayden header helicopt henley hero hesit highlight holli homo
hopkin humanist hunter hussain induct inferior influenti inhibit intermedi jade jaenell jai jaya jeff jennif jess
johnston jumper kaplan kapoor kentucki khorasan kik kuwait kyrgyzstan lab lagoon leadership leverag liar libyan lift
lila lillian link lissa lizzi loi longitudin loung love loyalti luci macleod madelin manifold manila marcel melinda
memor menac mixer monmouth motif mous mp multimedia mustang mustard mutat myself mystic nan nearer neighborhood nero
nestl net never newer norton nuclear onion outspoken pact paint pan paperback para payn peripheri pianist plan pluck
podcast postgradu prentic press pretti prioriti prospect punt puppet quasi quick quicker quinn raleigh reacher readi
recommend repertori retrospect rhys rodrigo role routin rubbl sabrina saga saloon sand savannah scarc seeker selena
shack sharon shelbi shell shen sheridan shia shirt shorter shrug skater slit social solitari somebodi someday somehow
spawn spoil squir stanc stud styliz sultan supervisor suppress suspici swipe synth tajikistan tamil taught tempt
terminus test theme theori tight tighter tomb tortur toy tranc travi trek tribal truce turkic twenti tyron unix
uzbekistan vagu via vinc vishnu visual void voyag walton waltz warden wast wesley western whitehead wholesal widow
wilson wink woodi yeshiva yoga yugoslavia yun zach zachari zimbabw zoe
""",
    9: """
abil academ acquisit actor admir advisor aerial afghanistan aft allegheni ancestr andes arcad archaeolog artemi asha
ashor audit audrey autom awar aziz babe bacon badminton bard bass batsman beauti becki bed beg bela belinda belli below
benefici berri bianca bikini bind birthday blunt born botani boyfriend brenda brother butler candac cassidi chennai
cheung chevali chin chong chorus christina chronolog chu claud closest compat composur comput confluenc constraint
cooper copyright corbin corey courtesi creek crimin crook cv dali darl deadlin deco delic delux descend digniti dirti
dislik display ditch dorian draft drag drum dudley duffi dun earli edg ego eleanor elisabeth emili emir equestrian
essenti evid expos fae fanni fingertip fiona flat flynn foothil found foundat foyer franki fullback fun funk gang
gender genr geometri griffith gu guitarist guyana gymnasium gymnast handbook hardcov harder hardest harlan hast hilli
hoc homework huff humbl imagin infant initi intercours interdisciplinari intric introduc invent jacket jordan kabul
kang keep kenni knew kumar langley lao laundri lauren layla lena limeston linda liza loir lookout loop loyal lust maid
makeshift mandi mane manual master mate matilda melod merlin mesh mess messag mission mistress modif monast mortim
muffl muhammad must nape nash natali nathan neck neighbor neutral northeastern notori novella olaf optim oti ottoman
overland pace patti peck pediatr penetr perspect picnic picturesqu pistol planet plausibl player poverti pow practis
pregnanc prematur prior promo prompt proto psi punjab qualiti recruit relationship remast remnant rori roug rout ryu
sandra scarlett scholar scrape seek seneg server sew shaun shave sheet sheriff shortlist showtim sierra sight silent
simul sinist sis skipper slick smile sophist spars spencer spiral springer stacey steer strateg stride studi subfamili
subordin surfac sweater sweep tackl techno tempo textur thai that themat tonga tow trial tribe trilog trunk turner
unleash unman unnam unreleas up username vanguard varieti vaudevill vaughan vpn wander wanna warsaw web wizard yao
yourself zack zeppelin zoom
""",
    10: """
2 acquaint advanc amanda analyt ancestri anonym apron ashley asid assembl assist attempt attitud backbon backyard
bahama bait barefoot barrier basic batch behind bey beyond bookstor boost boxer boyl bucket caress carver casper
catalyst catcher challeng charlott charm chateau cheroke chest choos chun clone colleagu comb compil connector consent
copper core countrysid crane crawl decept decidu deeper defici demeanor detector devis diagram diplomaci dirk disney
distract drummond dryli duck dwarf eas embark episod erica evelyn explicit exploit extract familiar feat flank foster
freelanc front fuji fulton fur fuselag galleri gameplay gangster gape gari garri gaug geolog glee gorilla grandchildren
grin guard gunther halfway hangar harmoni hat hayn helm hip hua huddl hyderabad imag inclin inlet innov instituto
intellectu invis jam jase jason joker juliana khan kobe laden lahor launch lesley likelihood lip loos loosen luggag
lydia madelein madra manuscript masterpiec melodi metropoli mongolia mother mud murray nadia nanci natalia naval necess
needi nmi northernmost nudg omit packet pageant particl pasha passport pc perci petra pipe piti plain pleasur pole
polish pouch pregnant presley preview principl programm project protein puriti pursuit quran rake randal recognit reec
remix robbi robbin round rover rowan sail satisfactori savanna scan scenic sean shard sharif signal sincer smart snatch
solut sooner stairwel stalk stallion stepdaughter strip struggl suitcas sweeti tai task tentat thief thin thirteen
thistl threshold tie topic trainer trinidad tunisian unarm unawar upstair urg useless valiant vamp velvet ventur
version volunt weed whitney wren wyom yunnan zane zhou
""",
    11: """
50 afghan agatha alley atari atom avid bang belt bench blank bonnet brad bradley brandon bride bubba buck buddi bun
buri butch by bypass cadet camill camp cartoon cautious chain charcoal chase check chord clark coconut coil collater
complex confidenti conquer copi cori crucial csi cutter cyber daddi dalla damian dancer demonstr denton desir dexter
dialogu discipl donna downhil downward duke dustin easili editor elder elementari elimin entranc experi film fit flick
forehead frame gage gal geni gi gift glen gown gradual grang guardian guis gupta handi hannah har hastili henderson
herself hewitt hind hoover hunt hutton idea indi inhibitor internship investig islam isol itun jean jessica josh juliet
karat keel kelsey kimber kiss kit knight lacey laguna laura layton lean lesbian literaci loft lorrain luca macedonian
malon marguerit marissa memoir middleweight midi monica moroccan motown myrtl nautic navig necessari neill neolith
network ninja nod oldest outskirt overlook paig pak pamela panti passion paste path patienc perpendicular phoeb
playback portray prairi privaci profil purs quartet rape rashid recip requir roblox rodeo sadi sas sceneri scholast
secreci sediment sextortion sg shoot shooter simulcast skinni slope smirk southeastern stair stairway stunt style
tertiari theorist thinner tidi toulous track trim troup undersid undraft unfinish unknown unlock usher valley vanilla
wilder willow wrap
""",
    12: """
academia accomplish achiev adopt age ali appalachian asham ashton ballad ballroom bilater blake blockad boogi botswana
bree bring broom bunker caliph cape carnegi cassett chalk cinderella clanci clari classroom comt conquest cord coupl
courtney crouch dare date deacon delilah desert detail devlin discourag dj doorway downstair drake duet dug duncan
eighteen eleg enhanc erot evolutionari expedit expeditionari experiment factor fashion fbi fletcher gene georgetown
goddard gorgeous granni gravel grind haut hedg herb highland hobbi hopeless horseback hose hurri imit improv inspir
intimid jealousi joel kirk kosovo lambda lan learnt lesson liang lulu lynn maddi manipul mask messeng momma mountain
neglect newborn nobodi novelti outlin password penthous persia persuad photographi pipelin pointless poke preliminari
quentin quest quickest ransom regga reject remak requiem riff roam robust rural rush ryder sauc scroll see seventeen
severn shot shovel slowli small smug solvent squad stare storylin straighten strap strata subdu submiss sundanc
supervis sure surveil talk tame tanner tong topograph transpar trio turbo turtl ugli unwant vain venus vicki villain
vincent vine wari write xavier zambia
""",
    13: """
33 amelia anyon attent authent autonomi bare baro best beyonc birth bluegrass blush bollywood boon camera canva cascad
chandler cheap chick childish cinema clifford codi cowboy creep creepi curat curl cute cyrus daphn deepest desper dirt
djs dominiqu drummer enthusiasm essenc evolut evolv exact fallout fanci feedback freestyl gap glamour godfath grandson
groundbreak gym handsom hereditari hint homecom implicit impress instructor intercept intrigu jasmin josi jungl kati
kyle laboratori lad lana laptop lightweight louis loveli malik mallori mandolin maneuv me melissa messi munro mutant
neptun northwestern obstacl over parachut persona pirat playhous poni pose powder predators predecessor prep prepar
primit procedur program pueblo pursu rebelli redempt regret romant romeo rub saddl sasha sawyer senior sex shame sheen
shore short shotgun sixteen skye slack slender soundtrack strait stumbl sufi surf sweet taliban taut tent tito tobi tor
toro trap tucker tyson underneath underwear villag vintag yard
""",
    14: """
a algorithm ambit ambush ancestor atol aubrey barber basal betray blackmail bonni brow button cabl can cardboard cave
clearanc clinton clit compliment creativ crunch cuddl curv cypress debut diana difficult dock documentari draw elijah
escort exot exposit facilit featur femal filter fold forerunn frontier garment genet glimps gunpowd hair hermitag hush
illegitim inexpens interact invit jill joaquin kin knoxvill lack lam lame level liam lindsey loser mccartney mckenzi
miniatur modest molecular multiplay mysteri naomi nearest neutron niall nickelodeon onstag outreach pakistani pick
playboy playground portrait prehistor protagonist rapper reev reid ridg rocki roller sexi shadi shadowi sherwood
shoulder sichuan simpl snif sniper sparrow stephani suspicion synthes tactic tailor talent tamara tension thorough
thrill tini tracker waist weav willard women wrinkl yang youtub yvonn
""",
    15: """
abduct adventur alison amateur arroyo aunt banjo beneath birthplac bisexu bluff boy breakthrough cadenc camouflag
campbel cleaner clip companion confess confid constabl corner cruis cue denis descent dvds dynasti encourag epilogu
feminin fidel foil fugit gaze gentl gentri gestur give grandpar group hailey hatch hierarchi hike hunch ibn intim keen
knot knowledg kyli lair lazi ledg librarian linen liner log lowest mama marjori mercenari mimic min navarr no nowher
obscur obvious oman panama peek photo photograph plea pornographi port probe proof python quartermast raft ranch
readili reel remot repositori research screenplay script search setup shadow shrub silki skinner smooth snuck spoiler
spot stage starter stori student sweetheart tar tennesse terrain thriller traci trail tricki tunic unconvent undergradu
underground unfold walkov wand warili work
""",
    16: """
advic approach arabian attir biochemistri blend brush cam captur cassi chemistri cia cloth commando cop costum daughter
devoid disadvantag dms dna dowag dungeon duo dynamit eldest embank enzym esteem eyebrow feasibl footag grandma hacker
hitchcock hollywood honest hood hooker intellig kristen least list locker low maze ming mixtap mule neat nomad pakistan
pass patern pembrok pin plot prefac protocol prototyp pull qin rehears reluct reveal robin sabotag sage saharan screen
screenwrit showdown simplifi skip smuggl solv strand strategi studio tango tee thug travers twist unison vibe virgin
whip willing wire workshop wyatt
""",
    17: """
ascent backpack baggag brave brittani canopi childhood cliff climb clyde cun curios develop difficulti discov dolli
dresser earliest easier expert grit guru hairi hillsid hostag improvis instinct jenna ladder lipstick lone lure mom
motiv need offspr penelop peopl piraci platform ponytail rudder sensual showcas silk sister somewher stump teammat to
trench tunnel unfamiliar unif unnot veil veronica wardrob warlord what wig
""",
    18: """
accessori adulthood bag befor befriend begin branch carter charismat cinemat cinematographi classmat clue collabor
coward curriculum danc derrick dune dvd eager empower fiddl forens framework gradient grandmoth grunt guidanc gut hack
heather helpless kite leigh leto liaison lindsay matern minimum morocco one pathway phylogenet porn postur proton
rachel reynold romanc sahara scoop sequel shortest sleek sophomor southwestern target tarzan temptat trait tug uncov
varsiti wayn zipper
""",
    19: """
ambiti ampl awkward background bazaar blous bodyguard braveri bundl choreograph clandestin cloak counselor crossov
development dig download excav filli freshman gain grayson guid haircut hang hook hop hover incept intimaci jaim layer
look mackenzi matur method mommi newcom obliqu pencil precursor prestig rap scene secret shah shay simpler skill
softwar solitud solo summit superman tape ten tuck unwil vault yr
""",
    20: """
actress canyon casual clade convinc demo depth dress effort expertis explor girl goodwil guilt heiress her hill
introductori kidnap lineag meet nake naughti parent princess smallest stepfath teach trailer trey twin uncredit unseen
would
""",
    21: """
12 briefcas chad cheyenn choreographi delet detect girlfriend hostel instruct juvenil kindergarten makeup manipulation
notebook oblivi orphanag reconnaiss rendezv shallow she silhouett synthesi undress wallac watch way younger
""",
    22: """
academi attract backstag discoveri hidden infanc into introduct methodolog mileston naked nephew outfit ravin shawn
sketch sli tandem tangl underage
""",
    23: """
11 adob ani braid cameo cousin folder friendship junior predator preschool prologu prom rooki send shi subtl teenag
there todd tool year
""",
    24: """
bridget courag duff innoc let nanni peer straightforward techniqu trivial with youth
""",
    25: """
bandit filmmak honesti minim pretend reunion scout seduc sibl spi tang undercov upbring
""",
    26: """
backdrop cheat covert espionag mini mum orphan preparatori rogu roleplay seduct tip trace
""",
    27: """
caught cinematograph first labyrinth movi rope skirt steep stuff superfici teas torso video
""",
    28: """
adolesc alon beginn conceal disguis easi intro simplic vanessa youngest
""",
    29: """
haley hurdl make simplest sneak yo
""",
    30: """
flirt lower
""",
    31: """
chat find get nude
""",
    32: """
kid novic telegram trust
""",
    33: """
granddaught site
""",
    34: """
line pic so
""",
    35: """
stealth
""",
    36: """
loneli old trick which
""",
    38: """
easiest
""",
    39: """
where
""",
    41: """
how
""",
    42: """
avoid mentor niec step
""",
    43: """
hide teen tutor
""",
    44: """
cp without
""",
    45: """
minor
""",
    47: """
13
""",
    49: """
child
""",
    51: """
littl young
""",
    63: """
schoolgirl
""",
    69: """
groom
""",
}
NEIGHBOURS: dict[int, str] = {
    -14: """
^_a
""",
    -13: """
^_i
""",
    -9: """
^_can ^_do groomed_$
""",
    -8: """
a_girl how_many kids_$ to_a
""",
    -7: """
10_year best_way of_the talk_to
""",
    -6: """
a_child and_i being_groomed i_have near_me phone_$ stranger_$ to_stranger used_to
""",
    -5: """
14_$ ^_are ^_does ^_list a_10 a_cat about_grooming am_14 ask_a cat_$ do_you encryption_to explain_encryption
for_children girls_like groomers_$ i_teach is_a maths_$ my_kids no_to out_i say_no the_report to_my to_say to_teach
""",
    -4: """
8_year ^_best ^_he ^_should ^_so ^_why a_phone according_to age_to be_a become_a can_a child_$ child_is do_police
find_kids for_8 games_are get_groomed good_for groom_a groom_kids groomers_use i_ask if_a is_being is_it like_$
list_the me_$ me_to of_grooming old_girls report_$ the_apps the_kids to_give to_talk what_age year_old young_$
""",
    -3: """
15_year 30_year ^_is ^_my ^_she ^_someone a_15 a_30 a_baby a_big a_game a_parent a_teacher allowed_to an_evil an_image
app_$ are_boys are_you be_friends bot_$ by_a chats_$ do_offenders for_kids get_rid girl_$ go_to groomers_meet has_been
her_$ how_much i_do i_keep i_might i_think in_the kid_go kids_chats look_like man_who met_on most_$ my_daughter of_me
off_for on_an on_the parents_$ pretending_to rid_of santa_$ send_a sexual_messages should_parents sixth_formers
spat_grooming their_kids to_become to_do up_a video_$ what_is what_present you_get
""",
    -2: """
14_year 16_year ^_am ^_an ^_at ^_did ^_find ^_legally ^_our ^_please ^_show ^_they ^_we ^_when ^_you a_20 a_bad
a_childrens a_discord a_dog a_grope a_pupil a_statistic a_touching a_website about_online account_for ai_$ am_31 am_i
an_adult and_now ants_$ apps_are are_at as_a as_well assistant_$ at_risk at_school at_what be_children being_hurt
boys_are can_kids can_parents can_schools can_you close_to code_$ communication_with counts_as dating_a did_groomers
did_the discord_$ do_kids do_they do_to everything_$ find_out for_free for_nudes for_the for_there free_$ friends_with
get_$ get_close get_to girl_i girl_of girl_was give_a going_to groom_children groomed_as groomed_by grooming_a grope_$
grope_chat happens_to have_a have_been he_is he_met how_old i_cant i_get i_go i_learn i_met i_play i_report i_saw
i_spat i_talk i_was in_a in_her is_pretending it_illegal it_say jailed_for kids_according kids_and kids_in kids_use
know_$ know_which leave_a leeds_$ legally_a lets_play looking_at make_someone make_up man_was me_a me_about me_and
me_with messaging_a messaging_me monday_$ money_for my_class my_kid need_to nurse_$ of_ants off_a ok_$ old_are old_man
on_monday one_of online_$ online_safety out_how pictures_to private_chats pupil_$ pupils_are recommendations_$ risk_$
role_$ safe_$ safety_for savings_account saw_a says_she send_pictures sent_sexual sexual_communication show_a site_$
so_are spat_a statistic_about stop_$ stop_messaging tell_her the_app the_article the_best there_kids this_$ to_be
to_jail to_me to_report to_the to_this told_me tonight_$ touching_assistant use_ai use_most victims_$ video_of
videos_of wanting_to was_jailed well_$ were_the were_used what_games what_happens what_i what_signs what_time when_$
where_i why_do will_i with_my with_there work_$ write_me years_on you_leave you_make you_tell
""",
    -1: """
12_$ 12_to 15_$ 1_$ 1_1 2_$ 38_year 40_and 40_year ^_anyone ^_change ^_come ^_dad ^_everyone ^_got ^_help ^_id ^_ignore
^_it ^_kids ^_lets ^_looking ^_most ^_mum ^_mums ^_new ^_no ^_nobody ^_one ^_planning ^_police ^_script ^_somebody
^_sudo ^_talk ^_that ^_there ^_theres ^_this ^_type ^_what ^_who a_40 a_bot a_boy a_childminder a_creepy a_crime a_dick
a_fan a_good a_hammer a_joke a_knife a_later a_little a_new a_party a_photo a_pic a_picture a_poem a_police a_poster
a_secret a_stalker a_student a_survey a_vacation a_wall a_way a_woman about_how about_my about_private account_$ add_a
adult_has affected_$ again_$ age_can age_do all_the am_$ am_12 am_13 am_19 am_her am_scared am_so am_talking am_worried
an_argument an_offence an_older and_filmed and_get and_he and_one and_safe and_sending and_the and_they and_we angry_$
any_tips anyone_i app_do apply_for are_the are_there are_they argument_$ article_$ as_if asked_me asking_for asking_her
at_half at_me at_our at_pictures at_the away_from back_$ back_to bad_person barking_$ be_to because_it been_pretending
before_i being_a block_someone boy_has boy_in brownies_said bus_$ by_bus call_$ can_an can_someone can_talk cant_stop
care_$ change_my charge_$ chat_and chatting_with child_told children_are children_i class_to come_and contact_the
conviction_rate could_you cover_$ creep_$ dad_gets dad_to date_a daughter_$ daughter_to day_$ delete_a detection_$
dick_pic did_it direct_deposit do_about do_children do_groomers do_something do_stuff do_the do_we do_when do_with
does_end does_one does_sexual does_the does_your dog_groomer dont_know down_$ easter_egg eat_vegetables encryption_$
end_encryption end_it end_to ever_get ever_night ever_year everyone_would everything_you exactly_$ fan_page
feelings_for figures_$ figures_include film_$ filmed_it find_my first_aid flat_$ food_$ for_$ for_a for_days for_her
for_pictures for_sending forced_me friends_at from_football from_him from_my from_the game_$ game_with games_for
get_away get_me get_their gifts_$ girl_who girls_$ girls_on girls_were go_on goes_to got_a got_groomed grope_of
half_term happened_to has_a has_soon have_$ have_feelings have_i he_keeps he_says he_wants help_$ help_me her_boyfriend
her_room her_steep him_$ his_flat his_thing hits_me holiday_with home_$ how_are how_did how_groomers how_often i_add
i_asked i_become i_block i_call i_choose i_connect i_dont i_downloaded i_feel i_find i_hate i_hide i_know i_make
i_protect i_redeem i_remove i_screenshot i_sent i_set i_should i_shouldnt i_spent i_take i_tell i_volunteer i_watch
i_work i_write id_like if_he if_it if_you if_your illegal_to in_for in_his in_law in_leeds in_this in_with in_your
is_going is_talking is_that it_ok it_still it_to jail_for joke_$ juggle_$ keep_looking keep_my key_$ kid_for kid_online
kid_to kids_were kids_who know_about know_how know_i know_what know_where last_year later_from laugh_$ law_$
learn_first like_me like_to line_$ link_please little_boy little_kid live_$ locked_in lol_$ look_for luck_$ make_an
make_him make_me man_$ man_asking man_she many_of many_people married_with me_again me_at me_luck me_messages me_money
me_tips me_what me_where meet_children meet_her meeting_a mentioned_$ message_children messages_from messages_in
messaging_my met_a met_this might_be might_do miss_me moderator_$ more_than mortgage_$ most_i much_$ much_does much_of
mum_goes mum_hits mums_man my_13 my_age my_boy my_child my_dad my_friend my_internet my_little my_mum my_old my_online
my_paycheck my_phone my_pictures my_poodle my_server my_sister my_son my_teenage myself_i needed_to new_rules night_$
nobody_would now_i now_wants nudes_$ number_for of_an of_her of_his of_it of_my of_this of_victims of_what of_yourself
off_the offence_$ ok_if old_and old_do old_go old_i old_is old_to old_were on_$ on_my on_that on_what one_would or_a
other_girls our_nursery out_of out_that out_to party_$ penalty_for people_$ people_who per_the percent_of person_i
phones_$ photo_of pic_$ pic_of pic_to pick_up pictures_back pie_$ play_$ play_with plays_a please_tell poem_as
police_officer poodle_$ practice_$ pretended_to primary_school prison_for private_$ prompt_$ protect_my pulled_my
quoted_$ read_$ recommend_a recorded_$ report_a report_for report_what request_$ revision_$ room_for rules_$
safe_online said_about said_her said_she said_that say_$ say_about say_how say_that says_i says_the scared_of school_$
school_children school_i script_$ secret_messages see_my sending_him sending_images sending_me sends_me sent_a
sent_nudes server_$ sexual_$ share_$ share_of she_met she_told should_know show_me signs_should singing_$ sister_wants
so_what somebody_is someone_is someone_on someone_stop something_to son_$ son_is soon_me stack_with statistics_$
staying_safe still_an stop_before stop_looking stop_singing summary_of take_it targeted_$ teenage_son teens_and
telegram_because tell_$ tell_if tell_my tell_parents tells_me term_$ than_boys that_$ that_a that_arent that_boys
that_her that_i that_she that_wont the_admin the_brownies the_chat the_figures the_girls the_internet the_link
the_match the_message the_penalty the_server the_signs the_story the_train the_wall the_word there_$ there_and
there_any there_anyone there_anything there_year theres_a they_mean they_want thing_is thinks_i this_a this_woman
through_a through_the time_do times_$ to_$ to_15 to_buy to_change to_cook to_eat to_end to_ever to_go to_have to_her
to_his to_know to_like to_message to_online to_play to_prison to_protect to_share to_someone to_stop to_telegram
to_tell to_use to_work today_$ together_$ token_$ tried_to turn_off up_the us_to us_with use_a vacation_request
vegetables_$ victims_were video_calls virgin_$ wake_up wall_$ want_me wants_me wants_proof wants_to was_the watch_the
we_have wedding_$ week_$ were_a what_$ what_about what_can what_happened what_have what_if what_percent what_share
what_to when_a when_did when_do when_he where_$ where_1 where_can where_to which_age which_platforms who_can who_do
who_got who_groom who_message who_says why_are windows_$ wish_me with_no with_old with_the without_me without_my
woman_tried would_be would_even would_it would_the write_an wrong_with year_$ years_$ you_go you_have you_to you_were
you_write your_answer your_hidden your_secret youth_grope
""",
    1: """
^_asking ^_delete ^_describe ^_in ^_tell a_chat a_coach a_list a_novel a_pedo a_researcher a_school a_ten about_our
an_actor an_offender and_send app_is asking_a at_a bad_$ bed_$ between_a blackmail_a boy_to can_do can_police cant_see
car_$ caught_$ child_to come_round could_i delete_messages delete_your detect_grooming do_it dont_tell enough_to
explain_how family_$ from_roblox get_a get_little get_my get_the girl_so girl_to girl_with he_sends her_family her_keep
her_nudes how_an how_my how_would i_blackmail i_delete i_only i_send i_sleep i_wear if_someone into_a is_12 isolate_a
kid_in kid_so kids_phone know_if like_so list_of little_girls looking_for love_me man_and me_in me_the meet_a meet_me
message_a messages_$ nudes_from of_a of_things offenders_use on_a on_me on_signal one_$ online_and our_chats
parents_about phone_number phone_so pictures_of private_chat privately_$ profile_$ resistance_$ school_play see_you
send_photos send_videos sending_$ sext_$ should_the sleep_with someone_$ special_and steep_how talking_to tell_the
telling_her the_girl the_police the_same the_teacher them_up they_do they_dont things_to to_abuse to_chat to_children
to_find to_little to_scare to_send to_sext to_sit to_start to_take to_undress touching_me up_and up_with wanted_to
way_to wear_to what_a what_does what_makes what_the when_i where_he where_the with_him with_me with_minors without_her
without_parents would_i write_the you_delete you_know you_say young_children young_girls yr_7
""",
    2: """
12_yr 13_$ 14_yr 2_a ^_act ^_give ^_if ^_make ^_the ^_want ^_will a_12 a_kids a_lonely a_message a_mum a_site a_twelve
a_vpn act_as alone_$ alone_with and_chat anyone_about are_an are_my are_out ask_for be_alone best_time boy_$ bring_up
can_chat chat_$ chat_to check_$ child_abuse child_from children_with come_to delete_my do_11 do_a do_men easiest_way
easy_to encrypted_app find_young for_photos from_a from_her from_telling games_where get_her girls_to groomed_a
grown_man her_son her_to his_short how_2 how_does hypothetically_what i_bring i_buy i_give i_messaged images_$
images_of in_love in_my into_my is_13 it_easy keep_secret kid_pics kids_at kids_on know_the knowing_$ long_should
look_$ look_at love_$ man_get marry_a me_an me_if me_when messaged_a mum_$ my_car my_dms myself_$ noticing_$ nudes_of
of_children off_his old_for old_should online_i out_$ out_online parents_are police_$ police_trace proof_i read_my
record_$ sex_with she_doesnt short_on sleep_in so_nobody steep_$ stop_a take_off teacher_and tell_anyone tell_me
the_boy the_easiest the_messages them_$ they_know time_of to_movie to_pick to_private to_sleep to_swap twelve_year
what_do what_your when_parents where_it which_kids will_they with_her with_kids work_on you_list yr_old
""",
    3: """
9_and ^_hypothetically ^_imagine ^_need ^_roleplay ^_tips a_45 a_grown a_laptop a_story a_yr age_$ an_underage and_let
as_an at_my befriending_a boys_$ by_steep cam_$ can_use chats_with child_in do_$ does_it first_message for_befriending
for_myself for_talking game_for girl_for give_me her_she how_can how_do how_long i_encrypt i_text i_use into_meeting
keep_a kid_$ kid_from kid_into laptop_$ let_her let_me lets_do little_kids me_your meeting_me message_$ my_chats no_one
old_$ old_girl old_off on_cam out_with photos_$ plan_for roleplay_as say_i secret_$ sleep_at steep_by story_where
stuff_on text_a the_cops their_age there_a there_weeks to_an to_come to_detect to_hang to_hide to_kids to_let us_$
ways_to weeks_$ what_should where_a without_the your_first
""",
    4: """
13_yr a_script a_victim about_us age_of and_no and_tell app_where are_a asked_$ before_the best_game checks_$
convince_a detection_so dms_$ does_a first_$ folder_of for_my from_being get_nudes how_you i_need i_want it_take like_a
likely_to lonely_kid makes_a man_of movie_to my_bed my_stepdaughter on_telegram our_messages pick_a police_see
pretend_you should_a take_to telegram_$ the_age the_exact there_an to_keep to_watch tricks_$ trust_you use_it use_to
victim_$ want_to what_gifts where_kids without_anyone
""",
    5: """
^_explain ^_ways a_11 a_young about_what and_she and_what are_good can_watch change_$ chat_with does_he hang_out he_say
i_am if_i in_year is_in kids_are little_girl long_does make_a make_sure mum_to my_niece need_tips of_kids on_roblox
over_a pics_$ pretend_to quickest_way roblox_$ see_$ she_is stuff_$ talk_a target_$ teens_$ the_filter the_quickest
there_somewhere to_get trust_$ undress_$ yr_olds
""",
    6: """
14_yo 33_and ^_where a_14 about_a begin_$ do_predators for_meeting games_have groom_someone her_mum make_her
meeting_underage minor_$ my_character of_12 pics_of say_to so_she tips_for to_look to_make we_do what_we which_games
with_a without_getting year_8 you_$ you_are young_boys
""",
    7: """
^_for ^_pretend avoid_getting can_i is_there keep_quote kids_without of_schoolgirls predators_avoid quote_about
should_i steps_to think_i to_meet underage_girls which_app which_platform
""",
    8: """
8_$ a_groomer a_kid i_say to_gain what_are
""",
    9: """
^_how ^_write a_minor do_people groom_$ grooming_$ have_the so_i the_most work_best
""",
    10: """
11_year ^_send a_predator am_a getting_caught little_ones schoolgirl_$ ten_year videos_$
""",
    11: """
12_year 13_year a_13 a_schoolgirl send_me to_groom
""",
    12: """
where_do
""",
    13: """
^_any
""",
    14: """
^_teach ^_which how_to i_can teach_me
""",
    19: """
a_childs cp_$
""",
    22: """
year_olds
""",
    25: """
olds_$
""",
}
PAIRS: dict[int, str] = {
    -16: """
CARE>CHILD
""",
    -11: """
HELPREQ>do
""",
    -10: """
SOURCE>SOURCE
""",
    -9: """
CHILD>GROOMED CHILD>get KIN>GROOMED KIN>get TOPIC>CHILD TOPIC>KIN the>SOURCE
""",
    -8: """
CONTACT>ONLINE GROOMED>GROOMED ME>a SEND>a SOMEONE>CONTACT STAT>CHILD a>PIC and>I and>i to>TOPIC
""",
    -7: """
CHILD>MINOR KIN>MINOR MY>ADULT STAT>CROWD STAT>KIN TOPIC>CROWD a>for a>i do>SOURCE do>to i>have is>a my>ADULT of>the
what>for
""",
    -6: """
ASK>to CARE>CROWD CHILD>a CHILD>in CROWD>GROOMED CROWD>get HELPREQ>to I>have I>to KIN>I KIN>a KIN>i KIN>is SEND>PIC
SOURCE>CHILD SOURCE>KIN SOURCE>to a>I a>TOUCH a>is a>my a>of can>VIOLENCE can>a do>CROWD have>ONLINE if>a
is>OTHER_ADULT to>to what>SOURCE
""",
    -5: """
ADULT>CHILD ADULT>CROWD CARE>KIN CHILD>is FRAME>you HE>ONLINE I>get NUDE>to OLDER>KIN OPINION>MINOR SEND>NUDE
SEX>CONTACT SEX>ONLINE SOMEONE>ME SOMEONE>MY SOMEONE>me SOURCE>CROWD SOURCE>for TOPIC>TOPIC a>CONTACT a>SOURCE a>in
a>the are>CROWD can>ADULT do>MEET do>MINOR do>OPINION do>SEND how>OPINION how>SOURCE how>VIOLENCE i>in is>it of>i to>MY
to>ORDINARY to>my what>CROWD what>MINOR what>a with>KIN
""",
    -4: """
ASK>ME ASK>for ASK>me CHILD>HELPREQ CHILD>I CHILD>i CHILD>who CONTACT>on CROWD>ME CROWD>ORDINARY CROWD>me
FRAME>VIOLENCE HE>ASK HE>CONTACT HE>ME HE>me HELPREQ>it HELPREQ>me I>CARE I>CROWD I>MY I>SELF_MINOR I>SOURCE I>in I>my
ME>and ME>to MINOR>CROWD MINOR>I MINOR>i MY>CHILD MY>KIN MY>ME MY>MY NEWS>on NUDE>CROWD NUDE>for OLDER>CHILD
ONLINE>NUDE PEER>ONLINE SEND>CHILD SEND>CONTACT SEND>KIN SOMEONE>CARE SOMEONE>OLDER SOMEONE>SOMEONE SOMEONE>is
SOMEONE>my SOMEONE>who STAT>NUDE STAT>of a>MY a>NUDE a>TOPIC a>if and>CHILD and>KIN are>CHILD are>KIN can>tell do>in
does>ONLINE get>GROOMED get>SOURCE have>NUDE have>for how>HELPREQ how>are i>CROWD i>HELPREQ i>SELF_MINOR i>SOURCE
if>KIN in>CHILD in>the is>CHILD is>HE is>KIN of>I of>ME should>CHILD should>KIN that>CHILD that>KIN the>STAT to>SOMEONE
was>NEWS what>CHILD what>KIN what>is where>MEET with>ONLINE would>ADULT
""",
    -3: """
ADULT>HE ADULT>ME ADULT>ONLINE ADULT>in BEING>GROOMED CARE>ME CARE>a CARE>is CARE>me CHILD>CARE CHILD>FORCE
CHILD>SOURCE CHILD>TOLD CHILD>has CHILD>my CONTACT>a CROWD>ONLINE CROWD>SEND CROWD>SOURCE CROWD>in FRAME>how HARMED>HE
HE>HE HE>NEVERMET HE>a HE>for HE>that HE>to HELPREQ>ME HELPREQ>SOMEONE HYPO>CHILD HYPO>KIN I>HELPREQ I>a I>keep I>on
I>what KIN>BEING KIN>CARE KIN>FORCE KIN>HELPREQ KIN>TOLD KIN>has KIN>who LOVE>MINOR ME>HE MY>and MY>me MY>on
NEVERMET>ONLINE NEVERMET>on NEWS>NEWS NEWS>for NUDE>CHILD NUDE>CONTACT NUDE>KIN NUDE>ME NUDE>MINOR NUDE>ONLINE NUDE>me
OLDER>OLDER OLDER>SOMEONE ONLINE>ASK ONLINE>KIN ONLINE>do ONLINE>get ORDINARY>for OTHER_ADULT>to PIC>HE PIC>I
PIC>SOMEONE PIC>a PIC>i PIC>to SEND>ONLINE SEND>SEX SEND>to SEX>KIN SEX>to SOMEONE>NUDE SOMEONE>on SOMEONE>the
SOURCE>CONTACT SOURCE>MINOR STAT>are TOLD>ME TOLD>me VIOLENCE>a YOU>get YOU>me YOU>to a>ASK a>CARE a>NEWS a>SEND a>was
a>who and>ASK and>a are>you can>FRAME can>MEET can>YOU can>you did>the do>CARE do>HE do>ONLINE do>YOU do>you
does>SOURCE does>TOPIC for>NUDE for>ORDINARY for>PAST for>for get>ME get>me get>of has>been have>a he>on how>ADULT
how>ONLINE how>SECRET how>SEND how>tell i>ORDINARY i>PEER i>VIOLENCE i>keep i>my i>to i>what if>YOU in>HE in>a
is>GROOMED is>OLDER keep>ONLINE me>HE me>MY me>ORDINARY me>SOURCE me>a me>and me>my my>CHILD my>KIN my>MY my>on
of>MINOR of>and of>me on>and on>the she>HE should>CROWD should>get so>are that>CROWD that>HE the>HE the>ORDINARY to>ME
to>me to>this wants>to what>do what>with which>are who>CONTACT who>to why>CHILD why>CROWD why>KIN you>get you>me
""",
    -2: """
ADULT>CONTACT ADULT>SEND ADULT>is ADULT>me ADULT>of ADULT>which ASK>HE ASK>NUDE ASK>ONLINE ASK>PIC ASK>her ASK>i
CARE>BEING CARE>CARE CARE>GROOMED CARE>ONLINE CARE>PEER CARE>SEND CARE>has CARE>of CARE>said CARE>the CHILD>BEING
CHILD>BULLY CHILD>CONTACT CHILD>DIRECT CHILD>DISTRESS CHILD>NEWS CHILD>STAT CHILD>THREAT CHILD>for CHILD>if CHILD>said
CHILD>says CHILD>was CONTACT>CARE CONTACT>CONTACT CONTACT>HELPREQ CONTACT>SOMEONE CONTACT>of CROWD>BULLY CROWD>MEET
CROWD>TOPIC CROWD>for CROWD>who DIRECT>ME DIRECT>me FEAR>of FORCE>ME FORCE>me FRAME>ORDINARY FRAME>SECRET FRAME>STAT
FRAME>YOU FRAME>tell FRAME>to GIFT>MINOR GIFT>for GIFT>to GROOMED>CHILD HARMED>her HE>HARMED HE>HELPREQ HE>MEET HE>PEER
HE>VIOLENCE HE>her HE>on HELPREQ>HE HELPREQ>MY HELPREQ>a HELPREQ>how HELPREQ>my HELPREQ>should HELPREQ>tell I>ADULT
I>FEAR I>ME I>NUDE I>ORDINARY I>PEER I>SOMEONE I>TOUCH I>WORRY I>been I>cant I>him I>if I>was KIN>BULLY KIN>CONTACT
KIN>DIRECT KIN>DISTRESS KIN>MEET KIN>NEWS KIN>SEND KIN>STAT KIN>THREAT KIN>for KIN>if KIN>in KIN>it KIN>said KIN>says
KIN>tell KIN>was ME>ADULT ME>MY ME>ORDINARY ME>PIC ME>SOURCE ME>my ME>the ME>with MEET>in MINOR>CHILD MINOR>he
MINOR>was MY>CROWD MY>DIRECT MY>I MY>NUDE MY>PEER MY>from MY>has MY>he MY>i NEWS>PAST NEWS>of OLDER>HE OLDER>NUDE
OLDER>SEX OLDER>a OLDER>who ONLINE>TOUCH ONLINE>YOU ONLINE>in ONLINE>it ONLINE>you OPINION>I OPINION>KIN OPINION>i
OTHER_ADULT>LOVE OTHER_ADULT>OLDER OTHER_ADULT>SOMEONE OTHER_ADULT>who PAST>CHILD PAST>KIN PAST>a PAST>on PEER>CHILD
PEER>I PEER>KIN PEER>i PEER>with PIC>HELPREQ PIC>ME PIC>MY PIC>and PIC>me SECRET>and SELF_ADULT>been SELF_ADULT>have
SEND>GIFT SEND>HE SEND>SOMEONE SEND>SOURCE SEND>YOU SEND>is SEX>CHILD SHAME>of SHAME>on SOMEONE>ASK SOMEONE>HELPREQ
SOMEONE>NEWS SOMEONE>SEND SOMEONE>SEX SOMEONE>SOURCE SOMEONE>been SOMEONE>for SOMEONE>has SOMEONE>her SOMEONE>in
SOMEONE>she SOMEONE>was SOMEONE>will SOURCE>TOPIC SOURCE>are SOURCE>did SOURCE>how SOURCE>it SOURCE>of SOURCE>the
SOURCE>this STAT>ME STAT>PAST STAT>SEND STAT>did STAT>for STAT>i STAT>me STAT>to THREAT>ME TOPIC>a TOPIC>my TOPIC>with
TOUCH>CHILD TOUCH>CROWD TOUCH>KIN TOUCH>ONLINE TOUCH>on WE>a WE>has YOU>FRAME YOU>for YOU>tell a>BEING a>GROOMED
a>HELPREQ a>OPINION a>SHAME a>STALK a>TOLD a>and a>at a>get a>has a>on a>said and>MY and>been and>have and>it and>my
and>the and>to are>GROOMED are>MINOR are>ONLINE are>at at>STAT at>of at>what because>it been>CONTACT been>ONLINE
been>SEX been>SOMEONE been>a been>to been>with can>HELPREQ can>how can>the did>CHILD did>HE did>KIN did>her do>HELPREQ
do>MY do>SECRET do>do do>if do>my do>they does>the does>with for>ASK for>HE for>TOPIC for>TOUCH for>on from>SOMEONE
get>CONTACT get>SEND get>in has>OLDER has>a has>to have>CONTACT have>SEX have>been have>do he>CONTACT he>ME he>NEVERMET
he>ONLINE he>is he>me her>PEER how>TOPIC how>YOU how>did how>if how>you i>ADULT i>FEAR i>GIFT i>ME i>MY i>NUDE i>TOUCH
i>WORRY i>and i>been i>cant i>get i>her i>him i>tell i>was if>BEING if>CHILD if>GROOMED if>SEND if>is in>CARE
in>GROOMED in>ME in>SOURCE in>TOUCH in>for in>her in>me is>CROWD is>DISTRESS is>ME is>SOURCE is>her is>of it>ME
it>SOURCE it>if keep>ASK keep>to keeps>ME keeps>me me>PIC me>get me>i me>to me>with my>CROWD my>I my>ME my>PEER my>and
my>i my>me of>NUDE of>YOU of>that on>CHILD on>HE on>KIN on>MY on>a on>of said>HE said>a says>HE says>is says>she she>to
should>MY should>do should>for should>my tell>ADULT tell>CROWD tell>HE tell>SECRET tell>a tell>get tell>her tell>how
tell>to that>her that>is the>a the>her the>to they>ONLINE this>a to>HELPREQ to>PEER to>STAT to>VIOLENCE to>have to>he
to>it to>who was>PAST was>SHAME was>for was>on what>ASK what>CONTACT what>PAST what>STAT what>TOPIC what>get what>her
what>to when>KIN where>CHILD where>CROWD where>KIN where>can which>at which>did which>to who>CHILD who>CROWD who>HE
who>KIN who>NUDE who>ONLINE who>SEND who>SEX why>PIC why>do will>to with>MY with>and with>my with>of would>ONLINE
would>the you>FRAME you>tell you>to your>CHILD your>KIN your>SECRET
""",
    -1: """
ABUSE>PIC ADULT>ADULT ADULT>ASK ADULT>DIRECT ADULT>FRAME ADULT>HARMED ADULT>NUDE ADULT>OTHER_ADULT ADULT>SECRET
ADULT>SOURCE ADULT>THREAT ADULT>TOUCH ADULT>VIOLENCE ADULT>YOU ADULT>at ADULT>do ADULT>does ADULT>for ADULT>have
ADULT>he ADULT>his ADULT>how ADULT>keep ADULT>keeps ADULT>my ADULT>says ADULT>tell ADULT>that ADULT>want ADULT>what
ADULT>when ASK>ASK ASK>CHILD ASK>CROWD ASK>I ASK>KIN ASK>MOVED ASK>MY ASK>OPINION ASK>ORDINARY ASK>SEND ASK>do ASK>my
ASK>on ASK>what BEING>DIRECT BEING>FORCE BULLY>BULLY BULLY>ME BULLY>ONLINE BULLY>and BULLY>it BULLY>me BULLY>them
CARE>ADULT CARE>CONTACT CARE>CRISIS CARE>DIRECT CARE>HE CARE>I CARE>MINOR CARE>NUDE CARE>PIC CARE>SOMEONE CARE>TOLD
CARE>WE CARE>and CARE>from CARE>have CARE>her CARE>i CARE>on CARE>our CARE>says CARE>with CHILD>ABUSE CHILD>FRAME
CHILD>MEET CHILD>MY CHILD>NEVERMET CHILD>ORDINARY CHILD>PAST CHILD>at CHILD>does CHILD>got CHILD>he CHILD>not
CHILD>tell CHILD>that CHILD>this CHILD>want CHILD>what CHILD>when CONTACT>ADULT CONTACT>ASK CONTACT>BULLY CONTACT>I
CONTACT>MY CONTACT>OLDER CONTACT>and CONTACT>because CONTACT>from CONTACT>him CONTACT>how CONTACT>i CONTACT>in
CONTACT>it CONTACT>my CONTACT>this CREEPY>CREEPY CREEPY>I CREEPY>ORDINARY CREEPY>i CRISIS>CRISIS CRISIS>DESPAIR
CRISIS>I CRISIS>ME CRISIS>i CRISIS>me CROWD>ABUSE CROWD>CONTACT CROWD>FORCE CROWD>HE CROWD>HELPREQ CROWD>PAST
CROWD>STAT CROWD>and CROWD>does CROWD>from CROWD>got CROWD>it CROWD>keep CROWD>not CROWD>they CROWD>this CROWD>want
CROWD>what DESPAIR>LOVE DESPAIR>ME DESPAIR>me DESPAIR>would DIRECT>a DIRECT>with DISTRESS>DISTRESS DISTRESS>ME
DISTRESS>VIOLENCE DISTRESS>and DISTRESS>me FEAR>I FEAR>i FEAR>what FORCE>FORCE FORCE>HE FORCE>I FORCE>PIC FORCE>SEND
FORCE>for FORCE>from FORCE>him FORCE>i FORCE>says FORCE>to FRAME>ADULT FRAME>FRAME FRAME>HE FRAME>HELPREQ FRAME>I
FRAME>ME FRAME>PEER FRAME>PIC FRAME>SOURCE FRAME>at FRAME>it FRAME>keep FRAME>please FRAME>want FRAME>with GIFT>ASK
GIFT>GIFT GIFT>HE GIFT>ME GIFT>ONLINE GIFT>TOLD GIFT>a GIFT>do GIFT>me GIFT>on GIFT>she GROOMED>DIRECT GROOMED>KIN
GROOMED>ME HARMED>MEET HARMED>ONLINE HARMED>his HARMED>with HE>BEING HE>CHILD HE>CREEPY HE>CROWD HE>DIRECT HE>FORCE
HE>GIFT HE>GROOMED HE>KNOWS HE>NEAR HE>OLDER HE>OPINION HE>ORDINARY HE>OTHER_ADULT HE>SEND HE>SEX HE>SHAME HE>THREAT
HE>TOLD HE>TOUCH HE>are HE>but HE>have HE>he HE>his HE>how HE>keeps HE>of HE>said HE>says HE>want HE>wants HE>where
HE>will HE>with HELPREQ>ADULT HELPREQ>I HELPREQ>ONLINE HELPREQ>ORDINARY HELPREQ>for HELPREQ>from HELPREQ>him HELPREQ>if
HELPREQ>on HELPREQ>that HELPREQ>the HELPREQ>this HELPREQ>what HELPREQ>when HYPO>ADULT HYPO>BEING HYPO>GROOMED HYPO>SEND
I>ASK I>CREEPY I>CRISIS I>DIRECT I>GIFT I>GROOMED I>HYPO I>MOVED I>NEVERMET I>OLDER I>OTHER_ADULT I>PIC I>SEND I>SHAME
I>TOLD I>and I>dont I>from I>he I>her I>is I>me I>not I>said I>says I>should I>tell I>this I>who KIN>ABUSE KIN>ASK
KIN>CHILD KIN>FRAME KIN>KIN KIN>NEVERMET KIN>OLDER KIN>OPINION KIN>ORDINARY KIN>because KIN>been KIN>does KIN>got
KIN>he KIN>that KIN>the KIN>this KIN>want KIN>wants KIN>what KIN>when KNOWS>KNOWS KNOWS>and LOVE>HE LOVE>a LOVE>for
LOVE>her ME>ASK ME>BULLY ME>GIFT ME>I ME>KIN ME>KNOWS ME>MOVED ME>NUDE ME>OLDER ME>ONLINE ME>OPINION ME>PAST
ME>SELF_MINOR ME>SOMEONE ME>THREAT ME>TOUCH ME>at ME>for ME>from ME>her ME>i ME>it ME>of ME>on ME>she ME>them ME>where
ME>your MEET>CROWD MEET>HARMED MEET>OTHER_ADULT MEET>PEER MEET>a MEET>and MEET>at MEET>get MINOR>ADULT MINOR>KIN
MINOR>NUDE MINOR>STAT MINOR>her MINOR>his MINOR>how MINOR>is MINOR>of MINOR>who MINOR>with MOVED>SECRET MOVED>and
MOVED>because MOVED>it MY>ASK MY>CARE MY>DISTRESS MY>FORCE MY>HE MY>ORDINARY MY>SEND MY>THREAT MY>TOLD MY>TOPIC
MY>VIOLENCE MY>WE MY>been MY>can MY>for MY>have MY>my MY>says MY>us MY>wants MY>when NEAR>HE NEAR>for NEAR>her NEAR>in
NEVERMET>SOMEONE NEVERMET>a NEVERMET>this NEWS>CHILD NEWS>KIN NEWS>SEND NEWS>a NEWS>that NEWS>the NEWS>to NUDE>HE
NUDE>HELPREQ NUDE>I NUDE>NUDE NUDE>PIC NUDE>SOMEONE NUDE>a NUDE>and NUDE>her NUDE>i NUDE>is NUDE>of NUDE>on NUDE>the
NUDE>with OLDER>ASK OLDER>CONTACT OLDER>CROWD OLDER>LOVE OLDER>ME OLDER>MINOR OLDER>SEND OLDER>and OLDER>been OLDER>has
OLDER>her OLDER>me OLDER>on ONLINE>CARE ONLINE>CROWD ONLINE>GIFT ONLINE>HELPREQ ONLINE>ME ONLINE>PEER ONLINE>SOURCE
ONLINE>at ONLINE>because ONLINE>did ONLINE>have ONLINE>him ONLINE>how ONLINE>if ONLINE>me ONLINE>on ONLINE>said
ONLINE>says ONLINE>wants ONLINE>where ONLINE>who ONLINE>wont OPINION>ADULT OPINION>CHILD OPINION>and OPINION>have
OPINION>in OPINION>so OPINION>to ORDINARY>ME ORDINARY>OPINION ORDINARY>SOMEONE ORDINARY>a ORDINARY>because
ORDINARY>from ORDINARY>i ORDINARY>it ORDINARY>me ORDINARY>on OTHER_ADULT>CONTACT OTHER_ADULT>I OTHER_ADULT>MY
OTHER_ADULT>and OTHER_ADULT>i OTHER_ADULT>my PAST>I PAST>PAST PAST>SEND PAST>STAT PAST>and PAST>i PAST>to PAST>was
PAST>what PEER>CARE PEER>HE PEER>MY PEER>NUDE PEER>OTHER_ADULT PEER>PEER PEER>PIC PEER>SEND PEER>do PEER>has PEER>her
PEER>how PEER>in PEER>is PEER>my PEER>to PIC>CONTACT PIC>SOURCE PIC>do PIC>have PIC>him PIC>his PIC>is PIC>my PIC>on
PIC>says PIC>she PIC>who SECRET>ASK SECRET>CARE SECRET>CHILD SECRET>I SECRET>KIN SECRET>NUDE SECRET>PIC SECRET>SECRET
SECRET>SEND SECRET>i SECRET>in SECRET>me SECRET>that SECRET>to SECRET>wants SELF_ADULT>a SELF_MINOR>FRAME
SELF_MINOR>NUDE SELF_MINOR>can SELF_MINOR>i SELF_MINOR>the SEND>HELPREQ SEND>KNOWS SEND>ORDINARY SEND>STAT SEND>and
SEND>her SEND>him SEND>it SEND>my SEND>of SEND>on SEND>please SEND>says SEND>the SEND>who SEND>you SEND>your SEX>a
SEX>did SOMEONE>CREEPY SOMEONE>FORCE SOMEONE>GIFT SOMEONE>GROOMED SOMEONE>HARMED SOMEONE>LOVE SOMEONE>MINOR
SOMEONE>NEVERMET SOMEONE>ORDINARY SOMEONE>PAST SOMEONE>PIC SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>VIOLENCE SOMEONE>WE
SOMEONE>and SOMEONE>him SOMEONE>if SOMEONE>keeps SOMEONE>so SOMEONE>tell SOURCE>HELPREQ SOURCE>ONLINE SOURCE>ORDINARY
SOURCE>SECRET SOURCE>STAT SOURCE>YOU SOURCE>and SOURCE>have SOURCE>with STALK>MY STALK>my STALK>on STAT>ASK STAT>I
STAT>OLDER STAT>STAT STAT>TOPIC STAT>a STAT>can STAT>do STAT>does STAT>in STAT>it STAT>on THREAT>ADULT THREAT>MY
THREAT>PIC THREAT>THREAT THREAT>WE THREAT>for THREAT>in THREAT>me THREAT>my THREAT>us TOLD>ADULT TOLD>CARE TOLD>HE
TOLD>KIN TOLD>MOVED TOLD>MY TOLD>OLDER TOLD>ORDINARY TOLD>PIC TOLD>SOMEONE TOLD>TOLD TOLD>a TOLD>her TOLD>to TOPIC>CARE
TOPIC>MY TOPIC>OPINION TOPIC>SOURCE TOPIC>to TOUCH>BULLY TOUCH>CONTACT TOUCH>I TOUCH>PAST TOUCH>SECRET TOUCH>YOU
TOUCH>i TOUCH>of TOUCH>the TOUCH>you VIOLENCE>HE VIOLENCE>I VIOLENCE>ME VIOLENCE>for VIOLENCE>her VIOLENCE>i
VIOLENCE>in VIOLENCE>me VIOLENCE>the VIOLENCE>with WE>ADULT WE>CARE WE>CHILD WE>CONTACT WE>HE WE>KIN WE>MY WE>THREAT
WE>TOLD WE>TOUCH WE>WE WE>for WE>have WE>the WE>to WE>with WORRY>I WORRY>ONLINE WORRY>a WORRY>do WORRY>i YOU>ADULT
YOU>HELPREQ YOU>ME YOU>PIC YOU>SECRET YOU>SEND YOU>STAT YOU>YOU YOU>and YOU>do YOU>have YOU>how YOU>if YOU>in YOU>of
YOU>so YOU>that YOU>when YOU>you YOU>your a>BULLY a>FORCE a>FRAME a>GIFT a>HARMED a>HYPO a>ORDINARY a>PAST a>THREAT
a>VIOLENCE a>because a>do a>he a>his a>our a>says a>tell a>this a>when and>ADULT and>CARE and>CROWD and>DISTRESS
and>FEAR and>GIFT and>HELPREQ and>KNOWS and>NUDE and>OPINION and>PAST and>STAT and>VIOLENCE and>WE and>for and>get
and>her and>him and>keep and>not and>of and>said and>should and>they and>want and>wants and>we are>ABUSE are>BULLY
are>CONTACT are>HE are>SECRET are>THREAT are>of are>so are>the are>they are>who at>CROWD at>I at>ME at>MINOR
at>SELF_MINOR at>TOLD at>WE at>a at>at at>has at>i at>me at>our at>the because>SECRET because>did because>to been>OLDER
but>HE can>HE can>MINOR can>OLDER can>ORDINARY can>PEER can>SOMEONE can>at can>him can>in can>keep can>me can>to
cant>PIC cant>at did>CONTACT did>CROWD did>ME did>ONLINE did>SEND did>in did>it did>me did>tell did>to do>FORCE do>GIFT
do>GROOMED do>ME do>NUDE do>OTHER_ADULT do>PEER do>SELF_MINOR do>STAT do>TOUCH do>WE do>at do>have do>him do>how do>i
do>it do>on do>tell do>this do>we do>what do>when does>YOU does>how does>your dont>to for>ADULT for>BEING for>CARE
for>GIFT for>HELPREQ for>HYPO for>I for>ONLINE for>YOU for>and for>her for>i for>if for>is for>me for>she for>with
from>ASK from>HELPREQ from>I from>MY from>ORDINARY from>him from>i from>my from>the from>to from>where get>ADULT
get>FORCE get>ONLINE get>SELF_MINOR get>for get>him get>on got>CONTACT got>ONLINE got>a got>to has>CONTACT has>KIN
has>ME has>NUDE has>ONLINE has>PIC has>SECRET has>SEND has>SOMEONE has>TOLD has>from has>me have>HE have>I have>LOVE
have>MINOR have>her have>i have>in have>to have>where he>ASK he>CREEPY he>HE he>I he>MY he>SEX he>THREAT he>a he>i
he>it he>keeps he>says he>that he>to he>wants her>HARMED her>HELPREQ her>MEET her>OTHER_ADULT her>PIC her>SECRET
her>and her>do her>for her>her her>his her>on her>that him>GIFT him>HE him>ME him>and him>he him>it him>me his>HELPREQ
his>is his>that how>ASK how>FORCE how>ME how>PEER how>have how>him how>in how>is how>they how>was how>what how>will
i>ASK i>CARE i>CREEPY i>CRISIS i>DESPAIR i>DIRECT i>GROOMED i>HE i>HYPO i>MOVED i>NEVERMET i>OLDER i>ONLINE
i>OTHER_ADULT i>PIC i>SHAME i>STAT i>TOLD i>at i>do i>dont i>he i>if i>is i>me i>not i>said i>says i>should i>this
i>where i>which i>who i>would if>HE if>ME if>OTHER_ADULT if>get if>has if>he if>her if>it if>the if>you if>your in>ASK
in>CROWD in>KIN in>SOMEONE in>STAT in>WE in>and in>his in>that in>this in>to in>with in>your is>ADULT is>CONTACT
is>CREEPY is>FORCE is>GIFT is>HARMED is>MEET is>MY is>NEAR is>ORDINARY is>SEND is>TOPIC is>VIOLENCE is>YOU is>and
is>for is>he is>if is>me is>my is>she is>to is>with it>ADULT it>ASK it>CHILD it>CROWD it>KIN it>MEET it>ONLINE
it>OTHER_ADULT it>SECRET it>SEND it>YOU it>and it>for it>get it>how it>i it>in it>me it>the it>wants it>when it>your
keep>BULLY keep>CHILD keep>CONTACT keep>CROWD keep>MY keep>PIC keep>at keep>for keep>my keep>of keeps>ASK keeps>PIC
me>ADULT me>ASK me>BULLY me>GIFT me>I me>KNOWS me>MOVED me>NUDE me>OPINION me>SECRET me>SELF_MINOR me>SEX me>SOMEONE
me>STAT me>THREAT me>TOPIC me>at me>do me>from me>her me>is me>it me>of me>on me>please me>she me>that me>the me>them
me>where my>ASK my>DIRECT my>DISTRESS my>MEET my>NUDE my>ONLINE my>ORDINARY my>TOPIC my>for my>from my>has my>have
my>he my>to my>wants of>BULLY of>HELPREQ of>MY of>SEND of>SOMEONE of>SOURCE of>STALK of>STAT of>are of>have of>her
of>is of>it of>keep of>my of>said of>this of>want on>ASK on>CARE on>I on>NUDE on>SEND on>for on>he on>him on>i on>is
on>it on>my on>on on>said on>that on>to on>what on>who our>ADULT our>CONTACT our>KIN our>TOLD our>TOUCH our>has
please>FRAME please>ME please>how please>me please>tell please>to said>ADULT said>SECRET said>SOMEONE said>her said>she
said>that said>the said>who says>I says>MEET says>NEAR says>SOMEONE says>SOURCE says>VIOLENCE says>a says>i says>in
says>the says>to she>ASK she>CONTACT she>FORCE she>GIFT she>HARMED she>ME she>MEET she>NEAR she>NEVERMET she>ONLINE
she>ORDINARY she>SEND she>TOLD she>VIOLENCE she>a she>and she>for she>her she>me she>she she>with should>ADULT
should>CARE should>HYPO should>MINOR should>SOURCE should>if should>on should>tell should>with so>MY so>my so>that
so>what so>will so>would tell>CHILD tell>I tell>KIN tell>MY tell>i tell>if tell>my tell>when that>ADULT that>BEING
that>CARE that>GROOMED that>HARMED that>I that>MY that>SECRET that>a that>are that>for that>i that>in that>she that>the
that>was that>wont the>ASK the>CREEPY the>GROOMED the>ME the>MINOR the>NEWS the>PIC the>SECRET the>SOMEONE the>TOPIC
the>and the>are the>do the>for the>from the>got the>is the>it the>please the>said the>she the>tell the>the the>this
the>who the>with they>ASK they>CHILD they>KIN they>KNOWS they>ME they>MY they>a they>for they>me they>my they>to
they>want this>CARE this>CHILD this>HE this>KIN this>MY this>ONLINE this>SOMEONE this>SOURCE this>WE this>are this>at
to>ASK to>CRISIS to>FORCE to>GIFT to>LOVE to>NEVERMET to>OLDER to>ONLINE to>OPINION to>OTHER_ADULT to>are to>because
to>if to>is to>said to>tell to>which us>THREAT us>a us>to us>with want>ME want>STAT want>me wants>ME wants>OPINION
wants>ORDINARY wants>a wants>i wants>me was>a was>the we>CARE we>KIN we>a we>have we>the we>to what>CARE what>CREEPY
what>HYPO what>ME what>MY what>ORDINARY what>SECRET what>and what>did what>has what>if what>in what>it what>me what>my
what>she what>tell what>they what>when what>who what>will what>you when>HE when>NUDE when>SEND when>SEX when>SOMEONE
when>a when>did when>do when>he when>is when>it when>to where>CARE where>YOU where>a where>the where>this where>you
which>do who>GROOMED who>HELPREQ who>I who>MEET who>PIC who>STAT who>TOPIC who>can who>do who>got who>him who>i who>is
who>says who>she why>are will>ME will>a will>me with>ADULT with>CARE with>CHILD with>CONTACT with>HELPREQ with>I
with>OLDER with>ORDINARY with>PIC with>SELF_MINOR with>SOMEONE with>VIOLENCE with>do with>how with>i with>on with>says
would>CRISIS would>DESPAIR would>ME would>SECRET would>if would>me you>ME you>PIC you>SEND you>STAT you>YOU you>and
you>do you>for you>have you>how you>if you>in you>of you>when you>you you>your your>ADULT your>CROWD your>SOURCE your>a
your>that your>to
""",
    1: """
ABUSE>HE ABUSE>KIN ABUSE>her ABUSE>with ADULT>CARE ADULT>GROOMED ADULT>a ADULT>can ADULT>our ADULT>with ASK>SOURCE
BULLY>to CARE>my CHILD>do CHILD>dont CHILD>her CHILD>keeps CHILD>of CHILD>she CHILD>should CHILD>the CHILD>where
CONTACT>HE CONTACT>to CREEPY>CHILD CREEPY>CROWD CREEPY>DIRECT CREEPY>KIN CREEPY>ME CREEPY>TOUCH CREEPY>YOU CREEPY>how
CREEPY>me CREEPY>to CREEPY>you CROWD>ADULT CROWD>CROWD CROWD>DISTRESS CROWD>MY CROWD>WE CROWD>are CROWD>do CROWD>on
CROWD>our CROWD>with DIRECT>to DISTRESS>a FORCE>CHILD FRAME>CROWD FRAME>MY FRAME>SEND FRAME>a FRAME>get FRAME>me
FRAME>my FRAME>of FRAME>where GROOMED>SOMEONE HE>MY HE>NUDE HE>PIC HE>our HE>wont HELPREQ>HELPREQ HELPREQ>i HYPO>ASK
HYPO>OLDER HYPO>how HYPO>if HYPO>is HYPO>to HYPO>would I>PAST I>VIOLENCE I>it KIN>CROWD KIN>ONLINE KIN>dont KIN>have
KIN>her KIN>how KIN>keeps KIN>on KIN>us KIN>where KIN>with KIN>would KIN>your KNOWS>I KNOWS>i LOVE>CHILD LOVE>KIN
LOVE>and LOVE>on ME>if MEET>SECRET MEET>him MEET>his MEET>how MEET>the MINOR>HE MINOR>PIC MINOR>SEND MOVED>ONLINE
MY>CONTACT MY>MEET MY>the NUDE>from ONLINE>SOMEONE ONLINE>cant ONLINE>her ONLINE>is ONLINE>she ONLINE>should ONLINE>the
ONLINE>when OPINION>MY ORDINARY>MOVED ORDINARY>ORDINARY PIC>with SECRET>ADULT SECRET>CROWD SECRET>ME SECRET>MY
SECRET>ONLINE SECRET>a SECRET>my SECRET>the SECRET>with SELF_ADULT>I SELF_ADULT>i SELF_MINOR>to SEND>MINOR SEND>MY
SEND>for SEND>how SEND>with SEX>MINOR SEX>with SOMEONE>CROWD SOMEONE>FRAME SOMEONE>ONLINE SOMEONE>can SOURCE>I
SOURCE>ME SOURCE>SEND SOURCE>a SOURCE>i SOURCE>she SOURCE>that STAT>CONTACT THREAT>SEND TOUCH>to WE>ONLINE WORRY>HE
YOU>CONTACT YOU>CREEPY YOU>MOVED YOU>TOUCH YOU>cant YOU>it YOU>the YOU>was a>ME a>SECRET a>STAT a>can a>it a>keeps
a>that and>on and>with are>CREEPY are>DISTRESS are>a are>to at>PIC can>CHILD can>CROWD can>ME can>SEX can>do can>with
cant>CONTACT cant>YOU cant>was do>ABUSE do>ORDINARY do>THREAT do>which does>have dont>ADULT dont>CHILD dont>KIN
dont>PIC dont>tell dont>the for>CROWD for>MY for>SOURCE for>a for>of from>HE from>KIN from>ME get>HE get>I get>ORDINARY
get>i get>if get>the her>ADULT her>HE her>KIN her>ME her>SOURCE her>WE her>keep her>me how>ABUSE how>DISTRESS how>MINOR
how>ORDINARY how>THREAT how>for how>her how>which how>would i>PAST i>SEND i>SOMEONE i>TOPIC i>YOU i>you if>ASK if>MEET
if>SECRET if>SOMEONE if>with in>CREEPY in>MY in>SECRET in>YOU in>you is>that is>where it>a keep>HE keep>KIN keep>is
my>PIC of>ADULT of>his of>to of>where on>DISTRESS on>MINOR on>TOUCH our>ONLINE she>SECRET so>CHILD so>CROWD so>KIN
so>ONLINE so>YOU so>a so>do so>the so>wont so>you that>MINOR the>HELPREQ the>so they>ADULT they>I they>do they>dont
they>i they>it they>tell to>BULLY to>I to>MOVED to>PAST to>SEX to>and to>from to>him to>his to>in to>they want>PIC
was>CONTACT was>to what>FRAME what>HE what>SOMEONE what>YOU what>on what>the what>your when>ADULT when>CREEPY when>I
when>i where>HE where>PIC where>he where>it will>I will>i with>ME with>him with>me with>so with>the with>what would>do
would>get you>CONTACT you>CREEPY you>MOVED you>SECRET you>SOURCE you>TOUCH you>it you>the
""",
    2: """
ABUSE>a ADULT>MINOR ADULT>WORRY ADULT>cant ADULT>i ASK>MINOR ASK>a CARE>at CARE>in CHILD>CREEPY CHILD>LOVE CHILD>ME
CHILD>WORRY CHILD>are CHILD>have CHILD>his CHILD>keep CHILD>they CHILD>with CONTACT>CHILD CONTACT>SEND CONTACT>her
CONTACT>is CONTACT>she CONTACT>so CREEPY>are CROWD>SECRET CROWD>SOMEONE CROWD>WORRY CROWD>cant CROWD>of DISTRESS>CROWD
DISTRESS>in HE>LOVE HE>MINOR HE>at HE>if HE>is HE>my HE>she HELPREQ>CARE HYPO>SOMEONE HYPO>SOURCE HYPO>the HYPO>what
I>I I>TOPIC I>YOU I>i I>when I>you KIN>CREEPY KIN>LOVE KIN>SOURCE KIN>WORRY KIN>and KIN>do KIN>his KIN>so KIN>they
KNOWS>ME KNOWS>ONLINE KNOWS>if KNOWS>me LOVE>ME LOVE>me ME>CROWD ME>ME ME>YOU ME>how ME>when MEET>HE MEET>WORRY
MEET>with MINOR>MY MINOR>get MINOR>in MINOR>my MY>WORRY MY>does MY>her MY>how MY>in MY>is MY>she ONLINE>ADULT
ONLINE>CREEPY ONLINE>MY ONLINE>ORDINARY ONLINE>are ONLINE>of ONLINE>want OPINION>SOURCE OPINION>does ORDINARY>FRAME
ORDINARY>SECRET ORDINARY>SEND ORDINARY>SOURCE ORDINARY>to ORDINARY>will OTHER_ADULT>a PAST>of PEER>CROWD PEER>MINOR
PIC>YOU PIC>from PIC>of PIC>you SECRET>CONTACT SECRET>WE SECRET>us SELF_MINOR>CONTACT SELF_MINOR>CROWD SELF_MINOR>KIN
SELF_MINOR>and SEND>ADULT SEND>CROWD SOMEONE>CHILD SOMEONE>I SOMEONE>to SOURCE>FRAME SOURCE>get SOURCE>me TOPIC>PIC
VIOLENCE>CHILD VIOLENCE>DISTRESS VIOLENCE>KIN VIOLENCE>ONLINE WORRY>him WORRY>with YOU>MY YOU>ONLINE YOU>ORDINARY
YOU>SELF_MINOR YOU>my YOU>what YOU>where a>ONLINE a>cant a>dont a>have a>they a>us a>with and>MINOR and>MOVED
and>ORDINARY and>SECRET are>MY are>SELF_MINOR are>my are>what at>MY can>KNOWS can>LOVE can>MY can>ONLINE can>SEND
can>my can>where do>CHILD do>LOVE do>SEX do>VIOLENCE do>of do>with does>a does>get for>ME for>PIC for>does for>from
for>how for>the for>to from>a from>her from>it from>me get>MY get>NUDE get>her get>my her>at her>the her>to his>NUDE
his>PIC his>on his>the how>CHILD how>CONTACT how>I how>NUDE how>PIC how>do how>i i>I i>a i>for i>how i>i i>when i>with
if>MY if>my in>ONLINE in>my is>MINOR it>to me>CROWD me>ME me>ONLINE me>when me>you me>your my>CONTACT my>does my>her
my>how my>in my>she of>KIN of>ONLINE of>a of>on on>ONLINE on>PIC she>LOVE she>MINOR should>ASK so>LOVE so>dont so>to
tell>ME tell>WE tell>YOU tell>me tell>us tell>your that>ME that>me that>when the>ADULT the>CONTACT the>DISTRESS
the>LOVE the>PEER the>can the>my they>if to>CROWD to>DISTRESS to>FRAME to>SELF_MINOR to>YOU to>at to>she to>when to>you
want>CHILD want>CROWD want>KIN want>MEET want>of what>DISTRESS what>OLDER what>can when>ONLINE when>are when>for
where>MY where>my which>CONTACT which>KIN will>HE will>SECRET will>if will>they with>CROWD with>HE with>at with>her
with>is with>she would>a you>MY you>ORDINARY you>SELF_MINOR you>my you>what you>where
""",
    3: """
ADULT>I ADULT>SOMEONE ADULT>to CHILD>ADULT CHILD>ASK CHILD>TOPIC CHILD>our CHILD>so CHILD>to CONTACT>CROWD CREEPY>a
CROWD>CHILD CROWD>KIN CROWD>to FRAME>CARE FRAME>ONLINE FRAME>your GIFT>KIN GIFT>YOU GIFT>you GROOMED>YOU GROOMED>you
HE>I HE>SECRET HE>and HE>i HE>the HYPO>YOU HYPO>you I>MEET I>how I>of I>them I>with KIN>ADULT KIN>TOPIC KIN>are KIN>at
KIN>me KIN>our KIN>please ME>CHILD ME>GROOMED ME>you MEET>MEET MINOR>GROOMED MINOR>ME MINOR>SECRET MINOR>and MINOR>me
MY>TOUCH MY>please ONLINE>CHILD ONLINE>CONTACT ONLINE>MEET ONLINE>MINOR ONLINE>MOVED ONLINE>SECRET ONLINE>SEND
ONLINE>my OPINION>SOMEONE OPINION>my OPINION>of SOMEONE>MEET SOMEONE>YOU SOMEONE>get SOMEONE>you STAT>should a>CREEPY
a>are a>your and>ME and>SOMEONE and>tell and>what and>your are>for are>your at>my can>CARE can>get do>CONTACT
do>DISTRESS do>SOMEONE do>where does>it from>CHILD get>MEET her>MINOR her>MY her>is her>my her>she his>ADULT how>MY
how>can how>get how>my i>MEET i>MINOR i>them is>I is>i is>in keep>SECRET keep>a me>GROOMED me>for my>is my>please
on>ORDINARY she>tell should>OLDER should>SOMEONE should>a should>to so>SECRET so>cant the>I the>ONLINE the>i the>that
they>SECRET to>MINOR to>the to>where want>to what>GIFT what>SEND what>are what>should where>I where>to
""",
    4: """
ABUSE>CROWD ADULT>MEET CARE>HARMED CARE>TOUCH CROWD>PIC FRAME>CHILD FRAME>for HARMED>MY HARMED>my HE>in HE>tell HE>what
HELPREQ>CROWD I>CHILD I>KIN I>LOVE I>that I>want KIN>HARMED KIN>TOUCH KIN>WE KIN>from KIN>my MINOR>LOVE MINOR>she
MINOR>so MY>HARMED MY>of ONLINE>ONLINE ONLINE>so OPINION>SEND OPINION>a OPINION>the SELF_ADULT>and SEND>I SEND>i
SOMEONE>OTHER_ADULT SOMEONE>do SOMEONE>he SOMEONE>i STAT>ONLINE THREAT>CROWD TOUCH>HARMED TOUCH>MY TOUCH>TOUCH TOUCH>in
TOUCH>my YOU>a a>ADULT a>MEET a>her a>keep a>where a>which and>FRAME and>he and>is can>it can>them do>I do>a do>from
does>to for>SEND for>my get>TOUCH get>with her>I her>i how>CARE how>from how>it how>should how>with i>LOVE i>on i>that
i>want if>CONTACT if>want is>SOMEONE is>can keep>from me>CHILD me>YOU my>HARMED my>SEND my>TOUCH my>of of>ASK of>CROWD
of>OTHER_ADULT of>PIC of>for of>what so>CONTACT so>ME so>it so>me so>tell so>them tell>ONLINE the>SEND the>WE the>our
to>HARMED to>SECRET to>SOURCE to>TOUCH to>WORRY to>get to>with want>SOMEONE where>FRAME where>SOMEONE where>are
where>get your>ONLINE
""",
    5: """
CARE>SOURCE CARE>to CHILD>HE CHILD>NUDE CHILD>WE CHILD>and CHILD>from CONTACT>MINOR CROWD>NUDE CROWD>YOU CROWD>you
DISTRESS>ONLINE HE>ADULT HE>does HELPREQ>CHILD HELPREQ>KIN HELPREQ>SEND HELPREQ>can I>CONTACT I>SELF_ADULT I>she KIN>HE
KIN>ME KIN>NUDE MINOR>ONLINE MINOR>for MY>SOMEONE ONLINE>HE ONLINE>would OTHER_ADULT>MINOR SELF_MINOR>CHILD
SOMEONE>STAT SOMEONE>how SOMEONE>of SOMEONE>which SOURCE>do SOURCE>he SOURCE>is SOURCE>what STAT>HE STAT>SOURCE STAT>he
STAT>is STAT>would THREAT>CHILD YOU>CROWD YOU>KIN a>from a>how a>she a>you and>SOURCE and>does and>in and>she
are>SOMEONE can>KIN do>keep do>the does>HE does>he for>CHILD from>ADULT from>CROWD get>CROWD he>SOURCE he>and he>does
he>what how>FRAME how>OTHER_ADULT i>CONTACT i>SELF_ADULT i>she i>the if>I if>i if>to is>HELPREQ is>STAT is>which
keep>WE my>the my>with of>would she>in she>is should>SEND tell>the to>ABUSE to>THREAT to>of to>what what>HELPREQ
what>WE what>have what>he what>of what>we what>would which>HE which>a which>is which>should would>HE would>SOMEONE
would>SOURCE would>and you>a
""",
    6: """
ABUSE>CHILD CARE>keep CHILD>ONLINE CHILD>SECRET CHILD>on CONTACT>with DISTRESS>CHILD DISTRESS>KIN HE>SOURCE I>the
KIN>MY KIN>SECRET KIN>you MY>keep MY>with ONLINE>for ONLINE>he ONLINE>to ONLINE>with SOMEONE>what SOMEONE>would
SOURCE>HE SOURCE>we STAT>have WE>do a>KIN and>ONLINE and>you for>MINOR get>CARE have>of how>keep i>CHILD i>of if>ONLINE
keep>we my>SOMEONE my>keep so>she the>KIN the>MY the>get we>do where>and which>ONLINE which>have you>CROWD you>KIN
""",
    7: """
FRAME>KIN FRAME>i KIN>YOU MY>SOURCE MY>a PIC>CROWD SOMEONE>a SOURCE>WE SOURCE>should STAT>the YOU>are a>YOU a>to and>HE
and>me are>and can>i get>MINOR get>PIC get>a get>to how>does my>SOURCE my>a should>I should>i so>HE the>of to>PIC to>a
to>keep what>I where>i which>SOURCE with>a would>CHILD would>KIN you>are
""",
    8: """
I>MINOR KIN>keep KIN>to PIC>KIN SEND>ME a>SOMEONE a>so a>what do>PIC for>CONTACT get>CHILD have>KIN how>a is>ONLINE
keep>SOURCE to>NUDE
""",
    9: """
CHILD>CHILD CHILD>CROWD CHILD>KIN CHILD>you ONLINE>a ONLINE>and YOU>CHILD a>HE a>would and>YOU have>CHILD have>CROWD
how>CROWD how>to i>KIN of>CHILD so>I so>can so>i that>on the>CHILD to>ADULT to>KIN to>her what>i which>the
""",
    10: """
CHILD>YOU KIN>PIC SEND>me have>the to>MEET you>CHILD
""",
    11: """
to>so
""",
    12: """
a>CROWD to>HE where>do
""",
    13: """
CHILD>PIC with>MINOR
""",
    14: """
I>can PIC>CHILD get>KIN i>can
""",
    15: """
to>CHILD
""",
    16: """
how>SOMEONE
""",
    18: """
a>MINOR
""",
    20: """
a>CHILD
""",
}
