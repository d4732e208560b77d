"""Numbers of `affinity`, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.683
ASKED, DOCUMENT, TOLD, LENGTH = -1.427, -1.911, -0.213, 1.236
SCALE = 0.5
FLAGS: dict[str, float] = {
    "I": 1.540,
    "ME": 2.242,
    "MY": 1.142,
    "HE": 2.232,
    "SOMEONE": 2.515,
    "ADULT": 1.522,
    "CARE": -0.065,
    "STAT": -1.024,
    "SOURCE": -1.451,
    "FRAME": 0.530,
    "ORDINARY": -2.880,
    "TOPIC": -1.450,
    "KIN": 0.563,
    "PEER": 0.595,
    "CHILD": 0.656,
    "CROWD": -0.258,
    "NEWS": -2.389,
}
STEMS: dict[str, str] = {
    "-30": """
caucus merchant monopoli
""",
    "-28": """
apr calendar racecours
""",
    "-26": """
courier linguist prelud simulcast trader
""",
    "-25": """
commerc conson licens patent piano proprietor refineri
""",
    "-24": """
certif commiss competitor isbn mozart prix raceway referendum warren
""",
    "-23": """
broadway chocol economist gardner golf golfer groceri licenc lotteri receipt salesman timet tournament utc
""",
    "-22": """
afl airlin alphabet analyst bariton berkshir broker canari cart clive columnist committe concord domino fiba freelanc
gateway jurisprud leicest mathematician newmarket octav olivi piedmont polytechn processor qatar reader sacramento
sonar subscript supermarket supplier thompson vendor verdi wholesal
""",
    "-21": """
airbus bakeri barrist ca cantata certifi charter court cypriot forecast goldman jurisdict jurist legisl lucknow mps pga
proprietari retail sensor soprano specialti surveyor the thoroughbr umpir
""",
    "-20": """
abc accordion afc are bestsel bing bookstor cartel chairman clerk coalit discount domingo ellington emmi faa gambl gps
hz icc juli leagu liveri marathon marketplac morrison newslett partnership pbs philharmon pie pilgrim pizza plaintiff
playback premium prescott prize pronounc regulatori semifin septemb smart sonata stockton su syndic thanksgiv trademark
wheeler wilkin
""",
    "-19": """
acoust algorithm basket bet bracket caravan catalyst cater cc chees colbert collector commut competit congress copa
cuisin din espionag expertis feb februari fisheri hartley keyston koch languag lausann lawsuit lobbi music my nielsen
nrl oracl paperwork ph pulitz racer shop speaker speedway tariff tenor tier traci variant vowel will
""",
    "-18": """
accuraci aggreg audio burlington california carrol cereal christchurch consortium contractor culinari cyprus dairi
dessert diner dish distributor editori ensembl fcc fischer fm friedman gladston gould joaquin legislatur libretto mara
mart motorsport mph novemb octob orchestra physician playwright poni purchas registri restaur robbin rockefel rugbi
sale sardinia satellit schubert seller solicitor specialist steiner stephen symphoni telecommun torino uefa unanim us
walnut weekday wellington weston
""",
    "-17": """
ada agreement apprenticeship audibl automot azerbaijan bertrand bias bilingu bill brent cantones card carol catchment
chandler che choral citat clever collier compos composit congressman constitu contest convex costa cricket criterion
currenc dealer dicken euro expert fda feasibl feder finalist flagship fraction galileo gillespi gloucest handicap
hartford holiday instrument intercollegi inventor jerom june leed letter lewi lp maci mediterranean merger mls month
newscast oversight parliament parrot parson payment pianist portfolio porto prioriti pronunci ptolemi qualif qualifi
revu rue salzburg senat sharehold shuffl sigma soda spectrum spi subsidi swiss switzerland syllabl talli telecom
throttl turnpik vocat vote wharton wiley
""",
    "-16": """
ac acc accredit alia amazon api appoint banker beaumont boyer buy cadenc cafe carl catalan cho clarinet client coin
colombo commission commonwealth comput concerto conjectur consult convoy coverag crust deadlin deer district division
eclect equiti espana eu fresno gazett genius gilbert grade granit hamilton handwrit hardwar harrisburg hawk hawker iata
jockey journalist jubile lane lawyer lebanon lineup lisbon literaci litig lucia lunch magistr malta manufactur mclean
mercer monsoon motorway nash nomine notat oven paperback pas pedal pharmaci philipp phoenix physicist pietro playoff
podcast premier prescript price programm putnam quarter queue rpm saturday schedul semi sevill shirley shortag skier
slalom sort spokan subcommitte syntax thomson token trade tucson turk warrant weekend zurich
""",
    "-15": """
ace advisori alpin amplifi anthoni appel applianc apprentic april aragon aria arizona auditor authorit baker baldwin
bartlett basqu beckett berger bibliographi bonus bought brandt brewer butler buyer canterburi canyon cappella carniv
cartridg cassandra catalog categori cbe cello chairperson check chef chilean clarenc clarkson claus clergyman coffe col
compil congression conjunct convect coop coventri cpu creditor decemb devic dictionari diploma driver driveway el elk
ell eurovis exempt fair favourit fee fiat fiscal fisher flavor fluent flute foundri franco frequenc generic hbo ic
incom infring injunct intellig invent investor italia judici juri kat lamb lanc legal ljubljana logic maltes marc
market math mathemat mba meadow medley microsoft mini monday monograph musician nascar ncaa nich opera organist par
pascal pastur pearson penni philadelphia philli pivot planner polo portland postag postmast premio primal propheci
pseudonym quintet quiz rank refere regist reprint review roadway scholarship scholast score scorer sherri should ski
sound spain special specialis spectat stephenson steven steward stock sue suprem symmetri tast tax taxat technician
textbook ticket troup tune unfair vega verif vfl visa voic wage walli wednesday which written
""",
    "-14": """
aaron accent acid albuquerqu amar amp amtrak andrea articl asphalt astronomi attorney bacon barcelona bargain bart
bogota book bread cambridg campeonato catalogu catalonia cebu chip choir christma chrome cigar circuit clock coaster
collingwood colorado compet concert confer connecticut consensus conting copyright cr crossov davidson deputi devin
dinner disput duchi elector exam fairfield fare filter fisherman fraud fremantl furnac futsal genoa gibson gold gp
grammar grammat hear heard highway hoc holstein homer hopper hubert humboldt inning innov insur integ inventori jan
januari jefferson joyc kaplan kicker leon limo lombard los loyola luce manfr manila me merchandis metacrit microwav min
mlb monetari morgan nevada news newspap nike nina nomenclatur nov oceania odi ontario opt owl pac paraguay parcel
parliamentari pba phd phillip pipelin poker porter postgradu precis premiership preschool program provis psalm quartet
queri radar recip recommend roland rower saxophonist sbs scholar schuster season select seventeenth sheep silicon
simpson slot sonic soundtrack spanish speech stanford stefano sterl streetcar subscrib survey sweeney taxi tim traffic
trial trinidad trumpet tuna turkey tuscani uber verifi verona veto waiter wakefield walton week wichita wildcat
wilkinson wineri workforc writer you zealand zeppelin
""",
    "-13": """
abbrevi academ acronym adelaid ag ai al alberta alfonso ali alp amateur amo angelo anglia anthem antonio approv
aristotl arithmet astronom auckland augsburg august australian authoris automobil aux av aviat ballot barlow baronet
batsman bazaar belmont bengali blizzard bowler boyd breakfast brew breweri brewster broadcast calcium cale caribbean
carmel carpent cascad cbn championship cheltenham chemist chesterfield chosen cite clement coincid coke colombia
columbus comparison compat compulsori cordoba correl courthous craven crosbi cruz cuban curri delici denver depot dine
dissent divis dominion dual elig encyclopedia endors engrav envoy estonia etienn expo favorit felip fiesta fifa
fletcher flight freight friday gale gemma gertrud grass guernsey guild halifax hawaiian hearth hitter homework hondura
iberian icao index interchang interstat isabel itv jamal judiciari justic lan lark law luigi magna mainstream major
maker mason meal memphi middleton minor monitor moreno mp ms murphi nationwid nobel oct oliv orchard orchestr pacif
paid paradox pasadena pasha patronag peabodi pend peterson petrol phi philip philippin pilgrimag platinum play plc
postseason predict prima primetim propos prototyp provision python race rand read relianc repertoir revenu rf rfc rosi
rte sabha sampl samsung satir saudi scope sebastian secretari semant semest semiconductor skylin soccer spade squir
squirrel stratford strauss sweden symmetr tallinn tech technic telescop televis tenni terminolog they toronto tray
tribun tuesday turkish tv uci valencia varianc waitress webber webster where wine winner
""",
    "-12": """
abel aerospac affirm afternoon alvarez ambigu anaheim antioch antoin arbitr arthur atkin audi autom award az
azerbaijani azur bach bafta bank behalf berkeley bernstein bike bird birthday bloomberg boe boycott breez broadband
bruno bwf caesar calib canberra candidaci carolyn carson carthag case categor cavalri celia centenni cheaper chico
choic cigarett cleric coca cocoa collegi collin colloqui column commod concacaf controversi cooper coral cours cox
credit crore cs custom cyclic darrel dash dell diari diet discoveri dot drive drove dyer edouard elm employ encrypt
enrol epa es exclus fabian fastest filipino fl formula freeway fruit garrett geoffrey gile glacier glider
gloucestershir goat goddard golden goldsmith guo hacker halftim hamlet handel hardcov harlan harvey her herd herring
hertfordshir hill hispan holder holt hooper horac how hub idaho implement incorpor inequ inexpens inscript intellectu
international interval joel johann journal judg kangaroo keyn latest laureat leas lehigh lesser lexi literari literatur
livestock llc ltd luther machin madelin madrid mail mandolin mango march marcus marino mario masovian matilda mcpherson
michel midday mileston mixer monaco monterey morri mortgag morton motorcycl murdoch musica naiv neoclass netflix nixon
nomin novel novelist omar operat optim orbit pakistani papa parodi penguin penn perth pia pilot piraci portabl powel
prestigi princeton profession proposit protocol provenc publish quarterfin quartermast quartz queensland random raymond
regul remark renault rick ricki rivalri road robust rocket rossi rothschild rout rover runoff sabah santo sarcasm
saskatchewan sat sc sci scientist sec secondari secretariat segunda sen sheldon showtim si simon slovakia snow softwar
sold songwrit southwest sped spell spoken spokesperson sponsorship stakehold strawberri summer sumner sunday sung
symposium synagogu tabl tabloid thessaloniki thornton townsend track tractor trenton triumph trust tuition tyre ulyss
una unoffici vacanc vall variat venu vincenzo vip vista voter waltz watson wharf windsor winger wolfgang workshop write
yamaha
""",
    "-11": """
affili agenda agent ala alain amnesti analogu ant ar arbitrari archeri array assess athena audit auxiliari avail bake
ban barber barclay bard barri bartholomew basebal bee bi bicycl biennial blackburn booklet boston boutiqu bowl
brunswick bunni bureau burnett burton busi businessmen cactus cafeteria cake cal calcul candid cara caraca carlo
carriag cash casino cass cassett cassidi cat ce cesar cfl chase cheap chestnut chile chimney chu clark classifi closest
codex cola comedian commentari commerci compani connolli conveni counter courtroom credibl crisp crook curriculum decis
degre delay detect dialect discrimin distribut dl dubious earthquak ecol edmond elect elis elliott ellison email enforc
entrepreneur entrust equestrian ernst event exot farmer fast favor fed feeder festiv fia fishermen forthcom francesca
franchis francisco fri fundrais garcia geelong geoff giro glide gmina gonzalez googl gospel gradient grang greek
greenvill guitar haa harrington hebrew hereford hess higgin hire hua humphrey huntington inquiri inspector interciti
intercontinent interim invest ipa ironi irvin isabell isabella issn itali kaiser kern kilda knowledg la lab labor lac
lap lebanes levin lexington lima limeston listen litr logist loir lorenzo louisa lui luzon lydia lyndon malik mandarin
marcel marquett marqui martian martina match may measur melissa melodi membership meteorolog midi milk minim miracl
mixtur montan mors mortar mt multimedia mute nadia narrowli nell nepali nes nichol niec northamptonshir notabl nova
novgorod npr nsw nut oakland omaha ore oriol outfield outlook palmer parallel particip paula pavement pawn pay peerag
pereira petit pick ping pitch platform plum podium poll portugues pot preced profit pyrene quarri quasi quebec radial
raja recess reef registrar remaind repeal report restrict rhythmic rica richardson rico roger romanian rosen roster
rotari rum salad sall salmon samoa saxophon seafood search seattl sector segreg seismic sell seneg sergei seri sg
shakespear shifter sicilian siemen silesia simpler sitcom slick sloven smallest so sophomor spacecraft spd spectral
speed spoke sport springer sprinter stein stockholm stout stove strateg strict subordin subsidiari suppli swedish
sydney symphon synod tailor techno technolog teller tensor test theater thiev thorp thursday timor tnt toulous tramway
transcript travel triangular tunisian unbeaten union uniqu usl valid vane vanguard varieti version victoria violin
violinist voltag walker ware watt web websit westwood wheat wheel william wimbledon won wong word wrote wta xii zoom
""",
    "-10": """
a aba acceler advantag advertis advocaci aisl alabama albion alexi alic allegheni allison alma alongsid alonso alta
altern alto amanda amir announc antarct arguabl ari artifici asa assign astro athlet attende attest au auction aug
australia austria auto autumn ax bachelor barbado bari basi basketbal bathurst beck bentley bernhard berth beverag bid
bis bose brilliant brisban browser bryant bsc buckley burgess butter byrd calder caleb calgari canadian capabl car
carnegi cbc ceo ceram certainti chalk chanc charlott chatham chess chi citrus classroom clifton cloak co colin collabor
colleagu combin combust comet compass compli compon compound comt comun concess conic constel contract cook cornish
corona correspond cove craft credenti crescent crypt ct cue cumul cycl czech date david debat declan della denot
dickson dioces dirk dispatch doctor dollar downhil drummer duet earlier easter econom economi edinburgh edmund effici
electron eliot employe enriqu enthusiast erik essay estonian europa excel exclud favour fernando fictiti financi finch
flock food francai franci freder fridg fugit fullback fusion fuzzi gail galicia gardin geo godfrey gonzal gottingen
grader grape grassi grassland gregg guillaum guyana guzman gypsi hammond hanov harlow harmon harmoni hawkin hayward
hellen hors hunt hypothesi ice iceland idf ieee incent indianapoli industrialist insight interest ir irish irv janata
java jen johnston jose journey judi judith ka karl keen khz kilometr kitchen kitten koppen kw laci lancashir landown
larsen late latin latino latvian lawn leisur liabil librari lieg lissa lund lviv maccabi macon maha manitoba maori
mariano maritim marquess marseill mathia matteo max mcbride mclaughlin median melbourn memorandum methan mexico miami
microphon miniseri mix monik mono monti moos motor mrs muir multin munoz mysteri na napier narrow nathan nato nba
nearest nicaragua nicola nino noel norwich noteworthi noun oblivi obsolet oclc oliveira olymp omega oregon orlando otto
ounc overturn packard palo pattern patterson peach pedro penang persian peruvian petersen piazza pigeon piston plate
player pm portion practition pratt prefer prefix pregnanc pregnant preliminari preseason primari prime printer pro
procur propon proton proxi quantit qui radio rainfal ralli rama rbi recal recent receptionist recogn recognis region
regular reliabl renaiss reserv ride rift ro round roundabout roy royalist runner salari savoy sax scheme schmidt
screenwrit script scrutini semit shipment sic sierra sim skate slovenia slovenian sm snack snowi sox specul spenc
sponsor ssr stanley stephan stew stewart storytel substitut summit suzuki switch synthes syracus taxa team tehsil
tentat theorem thump tobacco toni tour trip trivial turf uncertainti unconstitut unix upcom upheld usd util vacat
valentin vehicl venezuelan vermont versatil veterinari viewer vineyard viva vocabulari vocalist volvo wagon warner webb
wendi wherebi wild wireless yale yemen
""",
    "-9": """
accid acclaim acquisit addit adel adrian aforement agenc airplay airway akin alarm albert alec alessandro alexand alf
alpha altogeth analog android anita ankara anniversari anton app appl argument arroyo atlanta atlas attend austrian
automat autonom avalanch avid bahn bandwidth bangladeshi batch bauer beaufort beliz bell bergman bern bernardino berti
bile bitter blackwel blanc boulevard brand bravo bred breed brett brick bucharest burr buse cab cach caden cambodian
candi carey carolin carpet carver catherin cbs cds cent chevrolet chili chord choreograph chronolog chuckl chung circus
cl claim classif claud claudio clifford coach cobb cochran colombian compar complaint comprehens compris cone confirm
congest conglomer conspiraci consum contend convey cooki cooler cop cosmic cosmos costello councillor courtyard cow
creami cu cup cuthbert cyclist damian dani databas dave decre deliveri detector deux dietari digit dilemma dimitri
disagr disagre discov disqualifi divid djs document dodd dorset drama due duel dunn duo duran dusk dynamo earn
eastbound ec ecuador edgar edmonton ein elia elliot emir enterpris ernest est ethiopian eton eugen eureka evening
examin expedit expens experiment fa facto feat federico fei ferdinand fernandez fest fianc financ fleet flyer font ford
forefront fortun framework francesco frost function gaelic game gasolin gearbox geographi georgian germain giacomo
graem grand granddaught grant graviti greg grill guarante guess guest guido haifa half hanson helium hole honda hound
hutchinson idea igor imprint incumb indonesian industri inelig inspect intak intermedi internet internship io ion iona
ionic ital item itun janet jarvi jasmin jerri jona judgment jun jupit juventus kara katz keyboard keyboardist kg
kilomet kitti kurdistan label labrador lambda las lauderdal launcher laurel lawrenc layn leach lemon lesli lester levi
lilli lime linnaeus lion lisa lizard longitud lookout luca maclean madison magician maiz mal mandat marathi marker
mathew matrix matthia mca mccarthi meat mick milan milano millionair minimum mississippi mitsubishi ml mm moran morley
msc multi multiplay musa nad nanni nbc nc neal negoti nelson neon newest nfc nfl nichola nineteenth nissan nme noisi
nonprofit nordic northampton note notifi novella nutrit obo observatori optimist order orthodox outcom oval pa packer
pakistan panchayat paolo paper parlor partial partner paso passeng pave perenni perhap permit perri peru peter
petroleum phil phone pieter pig pipe pitcher planetari plasma playabl plus politician polynomi popular portug potteri
premis prescrib print professorship prolif prop proport prose prospect ps pt quad quick quinci rabbit rachel randolph
rate raven recipi recognit recur reelect refin refuel reg regga regina registr reid releg replica represent research
revok riaa richmond ritter rival rotat rotor rowan rubi rudolph rumbl rutherford rye san santana santiago sapphir
sausag sawyer schumach scienc seater sedan sens sep sept shapiro share sharpli shaw shelf shepherd shift shire
shortlist siena sinclair siren skeptic skipper slate slice slight slovak solomon somalia song sorcer speak spencer
stadion staff stainless station statist stella student subset suitabl sumatra summon superb superintend tablet taiwanes
tale tavern teacher teatro telegraph terenc tex text theatr thoma tobago toyota trolley trombon twain umbrella uncommon
uncredit unemploy unincorpor univers uruguayan usag veracruz vernacular vicker vie viscount volkswagen volleybal volum
vortex wah wal walsh warehous warwickshir welsh westward whistl wigan win winter wonderland woo worcestershir worker
xiii yanke yukon
""",
    "-8": """
aaa abdul abroad account accur acquit advent advoc agricultur ahead ahm ahmad airplan akron alan alberto aleksandr
alistair allianc allmus aluminum alvin amend ana andersen andes andrew anglican antarctica ao approxim arab archer
archibald arrang aspect aviv awesom bahrain baja banana bangladesh banish banquet barley barnett barney bartend baseman
bat beef beethoven beirut belarus best bestow bethlehem bever blacksmith blanco blog bluegrass bmw board boiler bologna
bon bordeaux bratislava bristol budget bulldog bundesliga busch busiest businessman cabaret cairn calculus caller camel
canada canton cao carmichael carolina carr cd cecil centenari charl chemistri cheshir christi christoph chrysler
clariti clown cluster com commemor comment communic compel complementari complianc compliant confidenti continent
contrari cool coordin corpor counterpart coyot creol croatia croydon cruiser crusad cumberland cun daili darl davenport
decid decker declar delaney deleg depart departur deportivo derrick design dewey dia diplomat discret distinct dog
dominican donnel dora doubl doug dow draft driven drum dub durham earnest eastward echo edison edit educ einstein eki
electr eleg eli elit elizabeth elton emanuel english erica espn et european evalu exchang exet expressway extra fact
fan farrel feed ferrari feud fish fitzroy flour focal formul fox franc francais franciscan franz fremont fund fuse
galway gareth gas genr gerri gmbh gomez grammi greater greec greedi gregori greyhound grid griffin grimsbi groundbreak
grove gustav gustavo hadn hagen hamburg hancock heat hectar henc hoffman holden hong hour huddersfield hymn illeg inc
indi influenti infrastructur ingredi input intel internat intrigu iron isl isra italian jana jay jazz job johanna
judgement jul julian junior kendal kennedi kensington ko kurt labour laird lana laptop lara latitud lauri lawson
leinster lesley liabl liaison libertarian lieu limerick list lithuanian liza local lorrain lucrat lutheran lyle mabel
macau macmillan magazin magnet magnus mainten mammal mane manni mapl marco margarita marguerit maria marissa
marlborough marta martha maxim mcdonald mcgraw medalist memor mercuri merlin meteor meter mexican mic michell micro
milton miniatur mint minut mla mold molten mona montana moor moreov moroccan morrow murmur mvp name nathaniel ndp
nearer neill newman nicknam nikola nikolai ninth nj nord nrhp nsa observ occurr odd onlin optic opus otago ottawa our
overtim overview packag pact paig pak pal palermo paramount parchment patio paz pdf peanut pediatr pembrok pennsylvania
perez petti pickup picturesqu pioneer pirat plan playhous playstat plural poem polar polici pool popcorn powerpl
pradesh precious professor proto psychic puck puerto punjab quaker rai raider rainbow rbis rca recogniz reconnaiss rees
regi remot renam renown rent rental replac replay repres republish reput rey rhyme rhythm rider roar robert roberto
robot ronni rooki routledg royalti ru rule sa safari sage sail salvador samuel sarcast sas sasha saturn school scot
scott scrambl second seeker selena serial sesam shard sheila shortest showcas shu signatur silver simeon simmon sis
sixteenth ska skill sms sneak sofia sol soloist someone soni sovereign sparhawk specif specifi standard stanton
statewid stationari statutori steak stefan stellar striker stroll suarez subway suffrag supervisor supper surg surplus
surrey susan susannah suspicion sweet swirl taipei talent task tel telephon territori tertiari testifi testimoni texan
theatric therebi thermal thief thirteenth threshold tome torah toro treati treatis trek trend triniti tripl truste
tunisia twitter tx type uk ulrich unclear unlaw unpredict unusu utrecht vagu valv vancouv var vari venetian ventur verd
verdict verlag versa versus vibrant victor vin visit vita vladimir vocal volatil voyag warrington washington waterloo
watford weber wendel wholli wicket willem willing www xiv xv yacht yesterday yorker
""",
    "-7": """
aa abdullah access ad adob advanc adventur affluent alex alexandr alexandra alicia ambassador amherst amus andrei
annual aquino arabia argentin armagh arsenal aston atlant augusta author ave badminton baha bangkok barangay baroni bce
benson betsi bluff br breakthrough breeder broader brussel bryce bryn bulletin burnley campaign canadien cathedr
central cf cha chapman chart chlorid chris claremont clarifi clue cocktail code collect colleg comed conductor consider
consort constraint contributor copper cora coron corpus correct council croatian curios cy dalla damien darius day deaf
dealt dec def defect deliber delight derbi desk devon dhabi diabet discours discuss diver divin dj dmitri dodger donkey
dove doyl dr dryli dupont dwarf eagl eddi elain enrico ep equival estim ethanol ethiopia expans faculti fairi felix
fifteenth flank flew fluid footbal forb foreman forgot fountain fourteenth fr fran frankfurt frey futur fx galen garlic
gil giusepp global gma goeth gothenburg government grassroot grate greenwich grind gujarat hale ham hansen harley haul
hc henrik hierarchi hobbi honorari horizon host hostess http hudson humour hybrid improvis includ inclus infrar iran
ireland issu ivori jace jacqu jamaica jane jasper jessica jet julius kc keller kilkenni kirk km laboratori lafayett
lang larri lau leicestershir leiden li libr liga likelihood ling liquor liturg livingston locomot loi lopez lore loud
lowest loyal lublin lucian luck lynx macquari madelein mar marbl markus marley masonri maxi maximilian media mediev
merit messiah metr meyer meyrick mid midwest mile mindanao minneapoli minsk minus missil mock monica montgomeri morocco
municip nagar natali navajo navig nestl neutral newfoundland nobleman nokia northeast northward notebook novak ny
option oricon outstand owner palma parish parma particular patricia patrick pc pere perform perkin peterborough
placement planet pontiac portal poultri pragu prasad profess pseudo radcliff railroad rare rebrand recept record refer
refriger relev reopen richard rink robin roc rourk rpg rudolf rural ryder sabbath sabl sang sato sawmil scan
scarborough seat seneca senior shale sherlock siberian sicili signific simplic sir skater sloop slower smaller smith
smoke sooner southbound southeast stairway stori stream stride strode studi sub subdivid subject sullivan sunderland
supersed suv swansea swung synthet taiwan taluk tandem teammat tehran tempest terra togo tone traction trajectori
transact transport trevor uae uncertain underwood universal universit unman updat uss va vaudevill vegetarian venic
victorian vienna vijay vivian vol warp warwick wavelength weaver wide wit yate yuan
""",
    "7": """
abyss adult alon arlington attach backstag backyard barrack bedsid bladder branch brock brownish button chad cloth
clyde coil condom cult dad dalton detent devast devil dick dictatorship dip dirti dismantl dolli dona dungeon ecstasi
embank emblem empir engulf etern evil famin farewel fiber fighter fingertip flashlight forev galleri gao gel graphic
gym halt hatch human inadequ instabl isi killer lenin lift mao mess mil mormon mud navi neumann overcom pixel plantat
poster posterior prefac prestig raft rag ram ransom reaction rebound regent reinforc relax reveng rhine rhineland rib
rotten rwanda sanskrit satan savannah sediment seduc sex shaken sheath sheridan shove shudder skinni skyscrap societ
soviet spiritu splash sprawl spray stick stir subunit sunken tang therapeut thou tie torpedo unarm urin vengeanc wax
weapon wipe woke
""",
    "8": """
adolesc aftermath amino and atroc attitud awaken ballroom bare bathroom bud canva castl clasp climax climb cling
condemn conscious constantin crane cri cring curtain dakota damp dana demeanor destroy deterior discard disord dna
donor doom dowag drape drown dude edo empti enlighten entranc esteem expos facial fang fearless feet fight film finger
flap flash forc gabl gamma garbag ghetto glen glow gore grandpa graveyard grenad hahn harm heal help herself hip
holocaust horror hostel humanist hurt hutton indo infirmari insult iraq iraqi joshua kin knock lagoon legion leningrad
leonardo logan loosen massacr mattress medit mongol monument myanmar nausea nee nerv normandi orb orphanag overrun pad
parachut patern pee photograph picasso priesthood privi rash rebelli recoveri resurrect selfish shack shore societi
solitari spine spirit starvat tape tear temptat thorn tighter tingl tissu tow trench turmoil undead underwear
underworld unhappi unpleas unwil uv vicious warfar wehrmacht weimar wrist zero
""",
    "9": """
abolit absorb aggress amber ancestor armament armi arrog backdrop baptism baptiz bastard bite bled bomb boni brig bulg
buri butt camp can charismat citadel claw cliff clone commune confront contamin desper detach die disconnect dock dwell
ego epilogu escap excess eyelid feral filthi flung forrest freud frighten furrow genesi ghost glori goodby grasp grip
gut hair hairi he headach heaven hindus hindw hollywood homo hook ideolog imperi inabl inmat innoc invas jung karma
kill kosovo lay life loch man manson mein men milit militari missionari mortal mosquito nape never noth oblivion paint
palac panzer paradis photo pictur propaganda punish push rap regener restrain rid rod sack savag scari sculptur shake
skelet superfici symptom tame tangl tender terror textur themselv threaten tor tram trash troll tuberculosi tug unleash
urg violent voluntarili vulner waist warmth wast waterford woodi zombi
""",
    "10": """
abbey abduct abus adrenalin aliv banner bedroom blanket bond bone botan breakup bruce burial burma canopi cant chancel
chaplain choke citizenship coffin comfort compress cultur death denial depress doorway fascism flesh forehead gi
graffiti havoc hinduism horrif instinct jail japan jaw mansion masculin mast mausoleum monast nail nervous ninja
nuremberg oxygen parasit penetr peni penthous poison porch raphael rooftop rot sabotag sanit saniti sculptor sein self
sexual shed sieg sleep smack snarl soak stiff stuck sword tan tap them threat tokyo transplant trembl unmarri unwant
vain ventral violenc vomit would wrath
""",
    "11": """
addict anger anxieti armistic bacteria bikini brest ceil clit demolit destruct dharma disciplin eject fist geneva
genocid glove glu graci hilton himself hume invad jerk knot limp mitochondri mohawk nippl oppress orgasm paralyz pathet
peck peel physiolog playboy pressur protein rebel righteous robe roof ruthless sacrific scare scientolog shoulder shrug
sin slaveri stab strand strangl stretch sweat taliban tent therapi thug tomb trap trunk vault venom virgin wash wound
wrap zipper
""",
    "12": """
adulthood arm assault baghdad bandag bead brandenburg bulli canal clung daddi discomfort disgust distress dont dump
exposur flinch foam fortif garrison haunt hell hygien imag intimid lash loneli martial menac neck ordeal outstretch
pose psycho punk resin rub saddam scar shame shin soldier sorrow soul spinal sting tai tore touch ugli uncomfort
upbring whitney wont wrestl
""",
    "13": """
afraid altar anatomi attic bacterium been bodi bodyguard braveri caress cemeteri commit creepi despair emot erot groin
has him imageri intimaci lethal luke mankind moral motionless muscl nazi numb pierc porn psychiatri repress restraint
rust sacrif samurai seduct shower stress torment transgend yourself
""",
    "14": """
avatar bed blair bodili bra brink bruis brutal buddha buddhism confess courag demon detain discharg elbow emancip
emperor erect estuari fear handkerchief hangar humili hung knuckl lifeless mutant osaka prison psychiatr rehabilit
rubbl shelter skeleton skin skull stalin tattoo tentacl torso trauma vamp wolverin
""",
    "15": """
auschwitz bail bitten clench coward cradl embrac forearm guilt hilt imprison krishna locker lust massag miseri
pornographi postur remors shrine vishnu
""",
    "16": """
asham bath bombard cuff daemon fingernail hulk rape sheen slap stiffen towel traumat tub yoga
""",
    "17": """
agoni because buddhist embarrass hade helpless muscular okinawa rebirth shiver wrinkl
""",
    "18": """
dam dorsal hang hiroshima hitler immort limb nake salvat suicid surrend
""",
    "19": """
corps eden homeless
""",
    "20": """
guantanamo judo rope tension unconsci
""",
    "21": """
truss
""",
    "22": """
digniti mummi nude wand
""",
    "24": """
hug if
""",
    "33": """
tortur
""",
}
