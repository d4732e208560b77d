"""Numbers of `affinity`, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.670
ASKED, DOCUMENT, TOLD, LENGTH = -1.419, -1.733, -0.195, 1.179
SCALE = 0.5
FLAGS: dict[str, float] = {
    "I": 1.517,
    "ME": 2.248,
    "MY": 1.167,
    "HE": 2.192,
    "SOMEONE": 2.487,
    "ADULT": 1.498,
    "CARE": -0.069,
    "STAT": -1.058,
    "SOURCE": -1.375,
    "FRAME": 0.454,
    "ORDINARY": -2.758,
    "TOPIC": -1.044,
    "KIN": 0.618,
    "PEER": 0.629,
    "CHILD": 0.578,
    "CROWD": -0.263,
    "NEWS": -2.352,
}
STEMS: dict[str, str] = {
    "-30": """
caucus merchant monopoli
""",
    "-28": """
apr calendar racecours
""",
    "-26": """
courier linguist patent prelud simulcast trader
""",
    "-25": """
commerc competitor conson licens piano refineri
""",
    "-24": """
certif commiss isbn mozart prix proprietor raceway referendum warren
""",
    "-23": """
economist gardner golf golfer licenc timet tournament utc
""",
    "-22": """
afl airbus airlin alphabet analyst bariton berkshir broadway broker canari cart chocol clive columnist committe concord
domino fiba freelanc gateway groceri jurisprud leicest lotteri mathematician newmarket octav olivi polytechn processor
qatar reader receipt sacramento salesman sonar subscript supermarket supplier thompson vendor verdi wholesal
""",
    "-21": """
barrist ca cantata certifi charter court cypriot forecast goldman jurist legisl lucknow mps piedmont proprietari retail
sensor septemb soprano specialti surveyor the thoroughbr umpir
""",
    "-20": """
abc accordion are bakeri bestsel bing bookstor cartel chairman clerk coalit discount domingo ellington emmi espionag
gps hz icc juli jurisdict leagu liveri marathon marketplac newslett partnership pbs pga philharmon pie pilgrim pizza
plaintiff playback premium prescott prize pronounc regulatori semifin smart sonata su syndic trademark wheeler wilkin
""",
    "-19": """
acoust afc algorithm basket bracket caravan catalyst cater cc chees colbert collector competit congress consortium copa
din expertis faa feb februari fisheri gambl hartley keyston koch languag lausann lawsuit lobbi morrison my nielsen
novemb nrl oracl ph physician pulitz racer shop solicitor speaker speedway stockton tenor thanksgiv tier traci variant
vowel weekday will
""",
    "-18": """
accuraci aggreg audio bet burlington california cereal christchurch commut contractor cuisin culinari cyprus dairi
diner dish editori ensembl fcc fischer fm friedman gould joaquin legislatur libretto mara mart motorsport mph music
octob orchestra paperwork playwright poni purchas qualif registri restaur robbin rockefel rugbi sale sardinia satellit
schubert seller specialist steiner stephen subsidi symphoni tariff telecommun torino uefa unanim wellington weston
wharton
""",
    "-17": """
ada agreement apprenticeship audibl automot azerbaijan bias bilingu brent cantones carol carrol chandler che choral
citat collier compos composit concerto congressman constitu contest convex costa cricket criterion currenc dealer
dessert dicken distributor euro expert feasibl feder finalist flagship fraction galileo gladston gloucest grade hardwar
hartford holiday instrument intercollegi inventor jerom june leed lewi lp maci malta mediterranean merger mls month
newscast oversight parliament parrot payment pianist portfolio porto prioriti pronunci ptolemi qualifi revu rpm rue
salzburg senat sharehold shuffl sigma spectrum spi swiss switzerland syllabl talli telecom throttl turnpik us vocat
vote walnut wiley
""",
    "-16": """
ac acc accredit alia amazon api appoint bertrand bill boyer buy cadenc card carl catalan catchment cho clarinet clever
client colombo commission commonwealth comput conjectur consult convoy coverag crust deadlin deer eclect ell equiti
espana eu fda fresno gazett genius gilbert gillespi granit hamilton handicap handwrit harrisburg hawk hawker iata
intellig jockey journalist jubile lane lawyer lebanon letter lineup lisbon lucia lunch magistr manufactur mba mclean
mercer microsoft monsoon motorway nash nomine oven paperback parson pas pedal pharmaci philipp phoenix physicist pietro
podcast premier prescript price programm quarter saturday schedul semi sevill shortag skier slalom soda sort spokan
subcommitte syntax token trade turk voic warrant weekend zurich
""",
    "-15": """
ace advisori alpin amplifi anthoni appel applianc apprentic aragon aria authorit baker baldwin banker bartlett basqu
beaumont beckett berger bibliographi bonus brandt brewer butler buyer cafe canterburi canyon cappella carniv cartridg
cassandra catalog categori cbe cello chairperson check chef chilean clarkson claus clergyman coffe coin col compil
congression conjunct convect coop cpu devic dictionari diploma district division driver driveway el elk eurovis exam
fair favourit fee fiat fiscal fisher flavor fluent flute foundri franco frequenc generic hbo ic incom infring injunct
invent investor italia joyc judici juri kat lamb lanc legal literaci litig maltes marc market math mathemat meadow
medley mini monday monograph musician nascar ncaa nich notat opera organist par pascal pastur penni philli pivot
planner playoff polo premio primal propheci pseudonym putnam queue quintet quiz rank refere regist reprint review
roadway scholarship scholast score scorer sherri shirley should ski sound spain special specialis spectat stephenson
steven steward stock sue suprem symmetri tast tax technician textbook thomson ticket troup tucson tune unfair vega
verif vfl visa wage walli wednesday which written
""",
    "-14": """
aaron accent acid albuquerqu amar amp andrea april arizona articl asphalt astronomi auditor augsburg bacon barcelona
bargain bart bogota book bought bread cambridg campeonato cascad catalogu catalonia cebu chip choir christma chrome
cigar circuit clarenc clock coaster collingwood colorado compet concert confer connecticut consensus conting copyright
coventri cr creditor crossov davidson decemb deputi devin dinner disput duchi exempt fairfield fare filter fisherman
fremantl furnac futsal genoa gibson gold gp grammar grammat hear heard highway hoc holstein homer homework hopper
humboldt inning innov insur integ inventori jan januari jefferson kaplan kicker limo ljubljana logic lombard los loyola
luce manfr manila me merchandis metacrit microwav min mlb morgan news newspap nike nina nomenclatur nov oceania odi
ontario opt pac paraguay parcel parliamentari pasha pba pearson phd philadelphia phillip pipelin poker porter portland
postag postgradu postmast precis premiership preschool program provis psalm quartet queri race radar recip recommend
roland rower sbs scholar schuster season select seventeenth sheep silicon simpson slot spanish stanford stefano sterl
streetcar subscrib survey sweeney taxat taxi telescop tim trial trinidad trumpet tuna turkey uber verifi verona waiter
wakefield week wichita wildcat workforc writer you zealand
""",
    "-13": """
abbrevi academ acronym adelaid ag ai al alberta alfonso ali alp amateur amo amtrak angelo anglia anthem antonio approv
aristotl arithmet astronom attorney auckland august australian authoris autom automobil aux av aviat bach ballot barlow
baronet batsman bazaar belmont bengali blizzard bowler boyd breakfast broadcast calcium cale caribbean carmel carpent
cavalri cbn championship chemist chosen cite clement coincid coke colombia comparison compat compulsori correl craven
crosbi cruz cuban delici denver depot dine dissent divis dominion dual elector elig elm encyclopedia endors engrav
envoy estonia expo favorit felip fiesta fifa fletcher flight formula fraud freight friday gale gemma gertrud grass
guernsey guild guo halifax hawaiian hearth hitter hondura hub hubert iberian icao index intellectu interchang
international isabel itv jamal judiciari justic lan law leas leon luigi luther magna mainstream major maker mason meal
memphi middleton minor monetari monitor mp ms murphi nevada nobel oct oliv orchard orchestr owl pacif paid paradox
pasadena patronag peabodi pend peterson petrol phi philip philippin pilgrimag platinum play plc postseason predict
prima primetim propos prototyp provision python rand read relianc repertoir rf rfc rosi rover rte sabha sampl samsung
satir saudi saxophonist sci scope sebastian secretari semant semest semiconductor skylin soccer sonic soundtrack spade
speech squir squirrel stratford strauss sweden symmetr tallinn tech technic televis tenni terminolog they traffic tray
tuesday turkish tuscani tv uci valencia varianc veto walton webber webster where wilkinson wine wineri winner zeppelin
""",
    "-12": """
abel aerospac afternoon agenda alvarez ambigu anaheim antioch antoin arthur audi award azerbaijani azur bafta behalf
berkeley bike bird birthday bloomberg boe boycott breez brew breweri brewster broadband bruno bwf caesar calib canberra
candidaci carolyn carson carthag case categor celia centenni cheaper cheltenham chesterfield chico choic cigarett
cleric cocoa collegi colloqui columbus column commod concacaf controversi cooper coral cordoba cours courthous cox
credit crore cs curri curriculum custom cyclic darrel dash dell diari diet discoveri dot drive drove edouard elliott
employ encrypt enrol epa es etienn exclus fabian fastest filipino fl freeway fruit garrett geoffrey gile glacier glider
gloucestershir goat goddard golden goldsmith hacker halftim hamlet handel hardcov harlan harvey herd herring hill
hispan holder holt hooper horac how idaho implement inequ inexpens inscript interim interstat interval joel johann judg
kangaroo keyn lark latest laureat lehigh lesser lexi literari literatur livestock llc ltd machin madelin madrid
mandolin mango march marcus marino mario martian masovian match matilda mcpherson michel midday midi mileston mixer
monaco monterey moreno morri mortgag morton motorcycl multimedia murdoch musica naiv nationwid neoclass netflix nixon
nomin novel novelist omar operat optim orbit pakistani papa parodi penguin penn perth pia pilot piraci portabl powel
prestigi princeton profession proposit protocol provenc publish quarterfin quartermast quartz queensland raymond regul
remark renault revenu rick ricki rivalri road robust rocket rossi rout sabah santo sarcasm saskatchewan sat sc
scientist sec secondari secretariat segunda sen sheldon showtim si siemen simon slovakia snow softwar sold songwrit
southwest spectral sped spell spoken spokesperson sponsorship stakehold stockholm strawberri subordin summer sumner
sunday sung symposium tabl tabloid thessaloniki thornton toronto townsend track tractor tramway trenton triangular
tribun triumph tuition tyre una unoffici vacanc vall variat venu vincenzo violin vip vista voter waitress waltz watson
wharf winger wolfgang workshop write yamaha
""",
    "-11": """
advocaci affili affirm agent ala alain amnesti analogu ant ar arbitr arbitrari archeri assess athena atkin audit
auxiliari avail az bake ban bank barber barclay bard basebal bee bernstein bi biennial blackburn booklet boston boutiqu
bowl brunswick bureau burton busi businessmen cactus cafeteria cal calcul cara caraca carnegi carriag cash casino cass
cassett cassidi cat ce cesar cfl chase cheap chestnut chile chimney chu clark classifi coca codex cola collabor collin
commentari commerci compani conveni counter courtroom credibl crisp crook decis degre delay detect discrimin dl dubious
dyer earthquak ecol edmond elect elis ellison email entrepreneur entrust equestrian ernst europa event exot farmer fast
favor fed feeder festiv fia fishermen forthcom francesca francisco fri fundrais geelong geoff giro glide gmina gonzalez
googl gospel gottingen gradient grassland greek greenvill guitar haa hebrew her hereford hertfordshir hess higgin hua
humphrey huntington ice iceland ieee incorpor inquiri inspector interciti intercontinent invest ironi irvin isabell
isabella issn itali journal kaiser kern kilda kilometr knowledg la lab labor lac lap lebanes levin lexington lieg
limeston listen lorenzo louisa lui luzon lydia lyndon mail malik mandarin marcel marqui martina mathia measur
membership meteorolog milk minim miracl mixtur montan mors mortar mt nadia narrowli nell nepali nes nichol niec
northamptonshir notabl nova novgorod npr nsw nut oakland omaha ore oriol outfield outlook packard palmer parallel
particip paula pavement pay peerag pereira pick ping pitch platform plum podium poll portugues pot preced profit propon
pyrene quarri quasi quebec radial raja random recess reef registrar remaind repeal report restrict rhythmic richardson
roger romanian rosen rotari rothschild runoff sall salmon samoa saxophon seafood search seattl sector segreg seismic
sell sergei seri sg shakespear shifter sicilian silesia simpler slick sloven so sophomor spacecraft spd spoke sport
springer sprinter stein stout stove strateg strict subsidiari summit suppli swedish sydney symphon synagogu synod
tailor techno technolog tensor test theater thiev thorp thursday timor tnt transcript trust tunisian ulyss unbeaten
union uniqu usl valid vane vanguard varieti version violinist voltag walker ware watt web websit westwood wheat wheel
william wimbledon windsor won wong word wrote wta xii
""",
    "-10": """
a aba acceler advantag advertis aisl akin alabama albion alexi alic allegheni allison alma alongsid alonso alpha alta
altern alto amanda amir antarct arguabl ari array artifici asa assign astro athlet attende attest au auction aug
australia austria auto autumn ax bachelor bari barri bartholomew basi basketbal bathurst beck bentley bernhard berth
beverag bicycl bid bis bose brilliant brisban browser bryant bsc buckley bunni burgess burnett butter byrd cake calder
caleb canadian candid capabl car carlo cbc ceo ceram certainti chalk charlott chatham chess chi citrus classroom
clifton cloak closest co colin colleagu combin combust comedian comet compar compass compli compon compound comt comun
concess cone conic connolli constel contract cook cornish corona correspond cove craft credenti crescent crypt ct cumul
cycl czech date david debat declan della denot dialect dickson dioces dirk disagr dispatch distribut doctor dollar
downhil drummer duet earlier easter econom economi edinburgh edmund effici electron eliot employe enforc enriqu
enthusiast erik essay estonian excel exclud favour ferdinand fernando fictiti financi finch flock food francai franchis
freder fridg frost fugit fullback fusion fuzzi gaelic gail galicia garcia geo godfrey gonzal grader grang grape grassi
gregg guillaum guzman gypsi hammond hanov harlow harmon harmoni harrington hawkin hayward hellen hire hors hunt
hypothesi idf incent industrialist insight interest ipa ir irish janata java jen johnston journey judith ka karl keen
keyboardist khz kitchen kitten koppen kw laci lambda lancashir landown larsen late latin latino latvian lawn leisur
librari lima linnaeus lissa litr logist loir lund lviv maccabi maha mandat manitoba marathi mariano maritim marquess
marquett marseill matteo max may mcbride mclaughlin median melissa melodi memorandum methan miami microphon miniseri
mix monik mono monti moos motor msc muir multin munoz mute mysteri na napier narrow nathan nato nearest nicaragua
nicola nino nordic norwich noteworthi noun oblivi obsolet oclc oliveira olymp omega orlando otto ounc overturn palo
pattern patterson pawn peach pedro penang persian peruvian petersen petit piazza pigeon plate player pm portion
practition pratt prefer prefix pregnanc pregnant preliminari preseason primari prime printer pro procur proton proxi
quantit qui radio ralli rama recal recent receptionist recogn recognis region regular reliabl renaiss research rica
rico ride rift ro roster roundabout rowan roy royalist rum runner salad salari sax scheme schmidt scienc screenwrit
script scrutini semit seneg sic sierra sim sitcom skate slovenia slovenian sm smallest snack snowi somalia sox specul
speed spenc sponsor ssr stanley statist stella stephan stew stewart storytel substitut suzuki switch synthes syracus
taxa team tehsil teller tentat theorem thump toni toulous travel trip trivial turf unconstitut upcom upheld usd util
vacat valentin vehicl venezuelan vermont versatil veterinari victoria viewer vineyard viva vocabulari vocalist volvo
wagon webb wendi wherebi wild wireless yale yemen zoom
""",
    "-9": """
accid acclaim acquisit addit adel adrian advent aforement agenc airplay airway alarm albert alec alessandro alexand alf
altogeth analog android anita ankara anniversari announc app appl arroyo atlas attend austrian automat autonom avalanch
avid awesom bandwidth bangladeshi barbado batch bauer beaufort beliz bell bern bernardino berti bitter blackwel blanc
boulevard brand bravo bred breed brett brick bucharest burr buse cab cach caden calgari cambodian candi carey carolin
carpet carver catherin cbs cds cent chanc chevrolet chili chord choreograph christoph chronolog chuckl chung circus cl
claim classif claud claudio clifford coach cobb cochran colombian comprehens compris confirm congest conglomer
conspiraci consum contend convey cooki cooler cop cosmic cosmos costello councillor courtyard cow creami cu cue
cuthbert damian dani databas dave decre deliveri detector deux dietari digit dilemma dimitri disagre discov disqualifi
divid document dodd dorset drama due duel dunn duo duran dusk dynamo earn ec ecuador edgar edmonton ein elia elliot
emir enterpris ernest est ethiopian eton eugen eureka evalu evening examin expedit expens experiment fa facto feat
federico fei fernandez fest fianc financ fleet font ford forefront framework francesco franci function game gardin
gasolin gearbox geographi georgian germain giacomo graem grand grant graviti greedi grill guarante guess guest guido
guyana haifa half hanson helium hole honda hound hutchinson idea igor imprint incumb indianapoli indonesian industri
inelig inspect intermedi internet internship io ion iona ionic irv ital item itun janet jarvi jasmin jerri jona jose
judgment judi jun jupit juventus kara katz keyboard kg kilomet kitti kurdistan label labrador las launcher laurel
lawrenc layn leach lemon lesli lester liabil lime lion lisa lizard longitud lookout luca lucrat macon madison magician
magnus maiz mal mammal mane maori marker mathew matrix matthia mca mccarthi meat melbourn mexico mick milan milano
millionair minimum mississippi mitsubishi ml mm moran morley mrs multi multiplay musa nad nanni nba nc neal negoti
nelson neon newest nfc nfl nichola nineteenth nissan nme noel noisi nonprofit northampton note notifi novella nutrit
obo observatori optimist order oregon orthodox outcom oval pa pakistan panchayat paolo paper parlor partial partner
paso pave perenni perhap permit perri peru peter petroleum phil phone pieter pig pipe piston planetari plasma playabl
plus politician polynomi popcorn popular portug potteri premis prescrib print professorship prolif prop prose prospect
ps pt quad quick quinci rabbit rachel rainfal randolph rate rbi recipi recognit recur reelect refin refuel reg regga
regina registr reid releg replica represent reserv riaa richmond ritter rival roar robot rotat rotor round rubi rudolph
rumbl rutherford san santana santiago sapphir sausag savoy sawyer schumach seater sedan sens sep sept sesam shapiro
share sharpli shaw shelf shepherd shift shipment shire shortlist siena sinclair siren skeptic skipper slice slight
slovak solomon song sorcer speak spencer stadion staff stainless station student subset suitabl sumatra summon superb
superintend tablet taiwanes tale tavern teacher teatro telegraph terenc tex text theatr thermal thoma tobacco tobago
toro tour toyota trolley twain umbrella uncertainti uncommon uncredit unemploy unincorpor univers unix uruguayan usag
veracruz vernacular vicker vie viscount volatil volkswagen volleybal volum vortex wah wal walsh warner warwickshir
welsh westward whistl wigan win winter worcestershir worker xiii yanke yukon
""",
    "-8": """
aaa abdul abroad account accur acquit advoc agricultur ahead ahm ahmad airplan akron alan alberto aleksandr alistair
allianc allmus aluminum alvin amend ana andersen andes anglican antarctica anton ao approxim arab archer archibald
argument arrang aspect atlanta aviv bahn bahrain baja banana bangladesh banish banquet barley barnett barney bat beef
beethoven beirut belarus bergman best bestow bethlehem bile blacksmith blanco blog bluegrass bmw board boiler bon
bordeaux bratislava bristol budget bulldog bundesliga busch busiest businessman cairn calculus caller camel canada
canton cao carmichael carolina carr cd cecil centenari cheshir christi chrysler clown cluster com commemor comment
communic compel complaint complementari complianc compliant confidenti continent contrari cool coordin corpor
counterpart coyot croatia croydon cruiser crusad cumberland cun cup cyclist daili darl decid declar delaney deleg
depart departur deportivo derrick design dewey dia diplomat discret distinct djs dog dominican donkey donnel dora doubl
dow draft driven drum dub earnest eastbound eastward echo edison edit educ einstein eki electr eleg eli elit elizabeth
elton emanuel english erica espn et ethiopia european exchang exet expressway extra fact fan farrel feed ferrari feud
fish fitzroy flour flyer focal formul fortun fox francais franciscan franz fremont fund fuse galway gareth gas genr
gerri gmbh gomez grammi granddaught greater greec greg greyhound grid griffin grimsbi groundbreak grove gustav gustavo
hadn hagen hancock heat hectar henc hoffman holden hong hour huddersfield hymn inc indi influenti infrastructur ingredi
input intak intel internat intrigu iron italian jana jay jazz job johanna judgement julian junior kennedi kensington ko
kurt labour laird lana laptop lara latitud lauderdal lauri lawson leinster lesley levi liabl liaison lilli limerick
list lithuanian liza local lorrain lutheran lyle macau maclean macmillan magnet mainten manni mapl marco marguerit
maria marissa marlborough marta martha maxim mcdonald mcgraw medalist memor mercuri merlin meteor meter mexican mic
michell micro milton mindanao miniatur mint minut missil mla mold molten mona montana moor moreov moroccan morrow
murmur mvp name nathaniel nbc ndp nearer neill newman nicknam nikola nikolai ninth nj nord nrhp nsa observ occurr onlin
optic opus otago our overtim overview packag packer pact paig pak pal palermo paramount parchment passeng patio paz pc
pdf peanut pediatr pembrok perez petti pickup pioneer pirat pitcher plan playhous playstat plural poem polar polici
pool poultri powerpl pradesh precious profess professor proport proto psychic puck puerto punjab quaker rai raider
rainbow raven rbis rca recogniz reconnaiss rees regi remot renam renown rent rental replac replay repres republish
reput revok rey rhyme rhythm rider robert roberto ronni rooki routledg royalti rule ryder rye sa safari sage sail
salvador samuel sang sarcast sas sasha saturn school scot scott scrambl second seeker selena serial shard sheila
shortest showcas shu siberian sicili signatur silver simeon simmon sis sixteenth ska skill slate sms sneak sofia sol
soloist soni sovereign sparhawk specif specifi standard stanton statewid stationari statutori steak stefan stellar
striker stroll suarez subway suffrag supervisor supper surg surplus surrey susan susannah suspicion sweet swirl taipei
talent task tel telephon tertiari testifi testimoni texan theatric therebi thief thirteenth threshold tome torah
traction treati treatis trek trend triniti tripl trombon truste tunisia twitter tx type uk ulrich unclear unlaw
unpredict unusu vagu valv vancouv vari venetian ventur verd verdict versa versus vibrant victor vin visit vita vladimir
vocal voyag warehous warrington washington waterloo watford wendel wholli willem willing wonderland woo www xiv xv
yacht yesterday
""",
    "-7": """
aa abdullah access ad adob advanc adventur affluent alba alex alexandr alexandra alicia ambassador amherst amus andrei
andrew annual aquino arabia argentin armagh arsenal aston atlant author ave badminton baha bangkok bangor barangay
baron baroni bartend baseman bce belov benson betsi bever bluff bologna br breakthrough breeder broader brussel bryce
bryn bulletin cabaret campaign canadien cathedr cf cha chapman charl chart chemistri chlorid chris claremont clarifi
clariti class cocktail code collect colleg comed conductor consider consort constraint contributor copper cora coron
corpus correct council craig creol croatian curios cy dalla damien darius davenport day deaf dealt dec decker def
defect deliber delight delux derbi desk devon dhabi diabet discours discuss diver divin dj dmitri dodger doug dove doyl
dr drill dryli dso durham dwarf eagl easton ecumen eddi elain enrico ep equival estim ethanol expans faculti fairi
felix fifteenth fireplac flank flew fluid footbal forb foreman foremost forgot fr franc frankfurt frey fungus futur fx
galen garlic gerard gil giusepp global gma godfath goeth gothenburg government grassroot grate gregori grind gujarat
hale ham hamburg hansen harley haul hc henrik hierarchi hindi hobbi honorari horizon host http hudson hybrid illeg
improvis includ inclus infrar iran ireland isaiah isl isra issu ivori jace jacqu jane jasper jet jul julius kappa kc
keller kendal kilkenni kirk km laboratori lang larri lau leicestershir leiden li libertarian lieu liga likelihood ling
liturg livingston locomot loi lopez lore loud lowland loyal lu lucian lynx mabel madelein magazin mar margarita markus
marley masonri maxi maximilian media mediev merit messiah metr meyrick mid midwest mile minneapoli minsk minus mock
monica montgomeri morocco municip nagar natali navig nestl neutral newfoundland nobleman nokia northeast northward
notebook novak odd odyssey olaf option oricon ottawa outstand palma parma particular patricia patrick pennsylvania pere
perform perkin peterborough picturesqu placement planet pontiac pragu prasad propel pseudo radcliff railroad rare
rebrand recept record refer refriger relev reopen repertori richard rink roc rourk rpg ru rudolf rural sabbath sabl
sato sawmil scan scarborough seat seneca senior shale shear sherlock signific simplic sir skater sloop slower smaller
smith smoke someone sooner sought southbound southeast squash stairway stori stream stride strode stuart studi sub
subdivid subject sullivan sunderland supersed suv swansea swung synthet taiwan taluk tandem teammat tempest terra
territori thai titus togo tomato tone transport trevor uae ul uncertain undergradu underwood universal universit unman
updat uss utrecht va var vaudevill vegetarian venic verlag victorian vienna vijay vision vivian vol warp warwick watch
wavelength weaver weber wicket wide widen wit yorker yuan
""",
    "7": """
adult alon attach awaken backstag backyard barrack bedsid brock brownish bust button chad cloth coil condom cotton dad
dalton detent deterior devast devil dick dictatorship dip dirti dismantl dungeon ecstasi empir etern evil facial fang
farewel fiber fighter forev galleri gao gel graphic gym halt happen hatch inadequ inappropri instabl isi killer lenin
lift mess mil mormon mud nagoya navi nerv neumann overcom pad plantat poster posterior raft rag ram ransom reaction
rebound regent reinforc relax reveng rhine rhineland rotten rude rwanda sabin satan sediment seduc sex shaken sheridan
shook shove shudder skyscrap societ soviet spine spiritu splash sprawl squeez stick sticki stir subunit tang thou tie
tissu torpedo urin warfar waterfront wax weapon woke
""",
    "8": """
adolesc aftermath aggress amino and arlington armament atroc attitud ballroom bare bladder branch bud canva castl
citadel clasp climax climb cling clyde condemn conscious constantin crane cri cring curtain dakota damp dana demeanor
destroy discard disord dna dolli dona donor doom dowag drape drown dude edo embank empti enlighten entranc esteem expos
fearless feet fight film finger fingertip flap flash forc furrow gabl gamma ghetto glen glow gore grandpa graveyard
grenad harm heal help herself hip holocaust homo horror hostel humanist hurt hutton ideolog indo infirmari insult iraq
iraqi joshua kin knock legion leningrad leonardo logan loosen massacr mattress medit mein mongol monument myanmar nee
normandi orb orphanag overrun parachut patern pee photograph picasso priesthood privi rash rebelli recoveri restrain
resurrect rib savannah selfish shack shore skinni societi solitari spirit spray starvat sunken tape tear temptat terror
thorn tighter tingl tow trench turmoil undead underwear underworld unhappi unpleas unwil uv vicious wehrmacht weimar
wipe wrist zero
""",
    "9": """
abolit absorb amber ancestor armi arrog backdrop baptism baptiz bastard bathroom bite bled bomb boni brig bulg buri
butt camp can charismat claw cliff clone commune confront desper detach die disconnect dwell ego epilogu escap excess
eyelid feral filthi flung forrest freud frighten garbag genesi glori grasp grip gut hahn hair hairi he headach hindus
hindw hollywood hook imperi inabl innoc invas jung karma kill kosovo lagoon lay life loch man manson milit militari
missionari mortal mosquito nausea never noth oblivion paint panzer parasit photo pictur propaganda punish push rap
regener rid rod sabotag sack savag scari sculptur shake skelet sleep superfici symptom tame tangl tender textur them
themselv threaten tor tram trash trembl troll tug unleash urg violenc violent voluntarili vulner waist warmth wast
waterford zombi
""",
    "10": """
abbey abduct abus adrenalin aliv anger banner bedroom blanket bond bone botan breakup bruce burma canopi chancel
chaplain choke citizenship coffin comfort compress contamin cultur death dock doorway fascism flesh forehead geneva
ghost goodby havoc heaven hinduism horrif inmat instinct invad japan jaw masculin mast mausoleum men monast nail nape
nervous ninja nuremberg oxygen palac paradis peel penetr peni penthous poison porch raphael rooftop rot sanit saniti
sculptor sein self sexual shed sieg smack snarl soak stiff stuck sword tan tap threat tokyo transplant tuberculosi
unmarri unwant vain vault ventral woodi would wrath
""",
    "11": """
addict anxieti armistic bacteria bikini brest burial ceil clit demolit denial depress destruct dharma disciplin
discomfort eject fist genocid gi glove glu graffiti hilton himself hume jail jerk knot limp mansion mitochondri mohawk
nippl oppress orgasm paralyz pathet peck physiolog playboy pressur protein rebel righteous robe roof ruthless sacrific
scare scientolog shoulder slaveri stab strand strangl stretch sweat taliban tent therapi thug tomb trap trunk venom
virgin vomit wound wrap zipper
""",
    "12": """
adulthood arm assault baghdad bandag bead bodyguard braveri bulli canal cant clung daddi disgust distress dont dump
emot exposur flinch foam fortif garrison graci haunt hell hygien imag imageri intimid lash loneli mankind martial menac
muscl neck numb ordeal outstretch pose psycho punk resin rub sacrif saddam scar shame shin shrug sin soldier sorrow
soul spinal sting stress tai tore touch ugli uncomfort upbring wash whitney wont wrestl
""",
    "13": """
afraid altar anatomi attic bacterium been bodi brandenburg caress cemeteri commit creepi despair erot groin has him
intimaci lethal luke moral motionless nazi pierc porn psychiatri repress restraint rust samurai seduct shelter shower
torment transgend yourself
""",
    "14": """
avatar bed blair bodili bra brink bruis brutal buddha confess courag demon detain discharg elbow emancip embrac emperor
erect estuari fear handkerchief hangar humili knuckl lifeless mutant prison psychiatr rehabilit remors rubbl skeleton
skin skull stalin tattoo tentacl torso trauma vamp wolverin
""",
    "15": """
bail bitten buddhism clench coward cradl forearm guilt hilt hung imprison krishna lust massag miseri osaka pornographi
postur rape shrine vishnu
""",
    "16": """
agoni asham auschwitz bath cuff daemon fingernail hulk locker muscular sheen shiver slap stiffen towel traumat tub yoga
""",
    "17": """
because bombard buddhist dorsal embarrass hade helpless okinawa rebirth wrinkl
""",
    "18": """
dam hang hitler immort limb nake salvat suicid surrend
""",
    "19": """
corps eden hiroshima homeless tension
""",
    "20": """
guantanamo judo rope unconsci
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
    "32": """
tortur
""",
}
