"""Numbers of `affinity`, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.714
ASKED, DOCUMENT, TOLD, LENGTH = -1.413, -1.880, -0.217, 1.305
SCALE = 0.5
FLAGS: dict[str, float] = {
    "I": 1.601,
    "ME": 2.305,
    "MY": 1.171,
    "HE": 2.323,
    "SOMEONE": 2.526,
    "ADULT": 1.476,
    "CARE": -0.046,
    "STAT": -1.057,
    "SOURCE": -1.446,
    "FRAME": 0.531,
    "ORDINARY": -3.184,
    "TOPIC": -1.620,
    "KIN": 0.719,
    "PEER": 0.545,
    "CHILD": 0.534,
    "CROWD": -0.298,
    "NEWS": -2.473,
}
STEMS: dict[str, str] = {
    "-31": """
caucus
""",
    "-30": """
merchant monopoli racecours
""",
    "-29": """
calendar
""",
    "-28": """
apr
""",
    "-27": """
courier linguist simulcast
""",
    "-26": """
conson prelud referendum
""",
    "-25": """
commerc licens lotteri patent piano proprietor raceway trader
""",
    "-24": """
broadway commiss committe competitor golf jurisprud mozart newmarket prix refineri timet warren
""",
    "-23": """
afl alphabet berkshir canari cart chocol columnist domino gardner golfer groceri isbn jurist legisl leicest licenc mps
qatar receipt thoroughbr tournament utc vendor
""",
    "-22": """
airlin are bariton cantata certif concord fiba freelanc gateway juli lucknow olivi piedmont prescott reader sacramento
salesman septemb subscript supermarket supplier the thompson umpir verdi wheeler
""",
    "-21": """
airbus bakeri barrist broker ca certifi chairman clerk clive coalit congress court cypriot discount domingo economist
februari forecast jurisdict koch leagu marathon mathematician newslett octav pbs pga philharmon pilgrim plaintiff
playback pronounc proprietari retail sensor sonar sonata soprano surveyor thanksgiv wholesal
""",
    "-20": """
abc accordion afc analyst basket bestsel bookstor caravan cartel charter chees colbert competit ellington faa fisheri
gambl goldman hartley legislatur liveri lobbi marketplac novemb octob pizza polytechn poni premium prize processor
schubert senat smart speaker specialti stockton su symphoni syndic tenor trademark weekday wilkin will
""",
    "-19": """
accuraci algorithm bet bing bracket california carrol cater cereal collector commut congressman constitu contest copa
deer din emmi ensembl espionag expertis feb fischer gps holiday hz languag lausann lawsuit libretto mara morrison mph
music my nielsen oracl paperwork parliament partnership physician pie playwright pulitz purchas racer regulatori rugbi
seller semifin shop shuffl solicitor speedway syllabl tariff tier traci unanim variant vote vowel
""",
    "-18": """
acoust aggreg agreement audio bias bill burlington carol cc choral christchurch citat collier compos concerto
consortium contractor cuisin cyprus dairi dessert diner dish distributor fcc fm fraction gladston gould icc joaquin
june juri keyston leed mart month motorsport nomine nrl orchestra parrot pastur pronunci rockefel sale satellit
spectrum subcommitte subsidi swiss switzerland throttl torino turnpik uefa us walnut weekend wellington
""",
    "-17": """
ada alia appoint audibl azerbaijan bertrand brent cadenc cantones card catalan catalyst catchment chandler che cho
clever composit congression conjectur conjunct costa cricket criterion culinari dealer dicken district division editori
feasibl feder finalist fisher friedman galileo gazett gloucest handicap harrisburg hartford hawker instrument jerom
jockey jubile lewi lineup lp maci magistr meadow merger mls monday newscast oversight parson payment ph philli pianist
podcast porto prescript propheci ptolemi quarter restaur revu rpm rue salzburg sardinia saturday sharehold sort
specialist spi spokan steiner stephen syntax talli tax telecom telecommun turk weston wiley zurich
""",
    "-16": """
ac alpin amazon api apprenticeship april arizona automot baker baldwin ballot beckett bilingu boyer butler buy canyon
cappella carniv chairperson chilean choir christma clarinet claus clergyman client coin colombo colorado commission
convex convoy currenc deadlin deputi dictionari driveway eclect elector elk espana euro eurovis expert fair fda fee
fiscal flagship flavor fresno genius gillespi grade hamilton handwrit hardwar hawk holstein iata injunct integ intellig
intercollegi inventor journalist judici lamb lawyer lebanon legal letter lisbon literaci litig lunch mclean
mediterranean mercer monsoon motorway nash organist par paraguay parcel pas pascal pedal penni philadelphia philipp
phoenix pietro pivot playoff polo postag postmast premier price primal prioriti psalm putnam qualif qualifi queue quiz
refere regist registri robbin schedul scorer semi sevill sheep shirley should sigma ski skier slalom soda sound spectat
suprem taxat ticket token trade tucson tune unfair vocat voic wage wednesday wharton wildcat
""",
    "-15": """
aaron accredit advisori amplifi appel apprentic aria articl bargain bartlett basqu beaumont belmont bibliographi bogota
bonus bought brandt brewer buyer cafe canterburi carl cartridg catalog catalonia categori cello check chef clarkson
clock col collingwood colombia commonwealth compil comput concert confer consensus consult conting coop coventri
coverag crust davidson decemb depot devic disput dissent driver el ell equiti estonia exempt favourit fisherman flute
franco frequenc generic gilbert grammar grammat granit grass hbo hear heard hitter hoc homer hopper humboldt infring
inning invent italia jan januari joyc kat lanc lane limo logic lucia malta maltes manufactur marc market me medley
microsoft mini mlb monograph musician nascar ncaa nevada news newspap nich nike notat nov ontario opera oven pac
paperback parliamentari pearson pharmaci planner portfolio portland precis premiership premio programm provis pseudonym
quintet radar rand reprint roadway score shortag spain special specialis speech stephenson steven steward stock
subscrib sue symmetri tast taxi thomson tractor trinidad troup trumpet tuesday turkey vega verifi veto vfl voter
warrant which wichita wineri written zealand zeppelin
""",
    "-14": """
acc ace acid afternoon albuquerqu alp amar amp amtrak anglia anthem anthoni aragon arithmet asphalt astronomi auditor
august authoris authorit bacon banker barcelona bart berger birthday bread breakfast breweri cambridg cascad cassandra
cavalri cbe cheltenham chip cigar circuit cite clarenc coaster coffe coincid comparison connecticut controversi convect
correl courthous creditor crosbi crossov cruz cuban denver devin dinner divis duchi eu exam fairfield fare fiat filter
flight fluent foundri fraud fremantl friday futsal gertrud herd herring highway ic icao incom inventori investor jamal
jefferson judiciari kicker lark law livestock ljubljana los luce magna manfr manila math mathemat mba meal merchandis
metacrit middleton min mp nina nomenclatur oceania oct odi opt orchard owl paradox pasadena pba peterson phillip
physicist pilgrimag pipelin poker porter preschool prima primetim propos provision quartet queri race rank recip
repertoir review rf rfc rosi rower sabha salmon sampl saudi saxophonist sbs scholast schuster season secretari select
seventeenth sherri simpson slot soundtrack spade spanish squir squirrel sterl strauss strawberri streetcar survey
sweden sweeney textbook tim traffic trial tribun uber varianc verif wakefield walli webster week wilkinson wine winger
you
""",
    "-13": """
abbrevi accent acronym adelaid agenda al alberta alfonso ali amateur ambigu amo anaheim andrea antioch applianc approv
astronom attorney auckland augsburg australian automobil aux av aviat baronet batsman bazaar bernstein bird blizzard
book bowler boyd breez brew brewster broadcast byrd calcium cale calib campeonato candidaci carmel carolyn carpent
carson carthag cat catalogu categor cbn cebu chesterfield chestnut chosen chrome clement colloqui column compat compet
compulsori copyright cordoba cpu cr craven dash delici dine diploma dominion dot drive drove dual elect elig elm
encyclopedia endors engrav envoy etienn event farmer fastest favorit feeder felip festiv fiesta fifa fletcher freeway
freight garrett genoa gile glider goat goddard gold gp guernsey guild halftim halifax hamlet hawaiian hearth hill
homework hondura how hubert humphrey iberian idaho innov insur interchang interstat interval isabel itv judg justic
leon lombard loyola luigi mail mainstream major march marino mario mason midday minor monitor moos moreno morgan morton
murdoch murphi naiv nationwid nobel nomin orchestr pacif paid papa parodi pasha patronag peabodi peerag pend penguin
petrol phi philip philippin pia play plc poll postseason powel predict program proposit protocol prototyp random read
recommend relianc revenu rick rivalri rocket roland rosen rover rte runoff satir scholar scholarship scope semant sen
sheldon skylin slovakia snow soccer sold songwrit sonic southwest sped spell stanford stefano stratford summer sunday
sung symmetr symposium synod tallinn technician telescop tenni terminolog they thorp toronto townsend track tray tuna
turkish tuscani uci valencia venu visa waiter walton waltz winner workforc writer
""",
    "-12": """
abel affirm ag ai albion alvarez angelo ant antonio arbitr arbitrari archeri aristotl array autom auxiliari az
azerbaijani azur bach barlow basebal bee behalf bengali berkeley bike blackburn bloomberg boe boston boycott bruno
bunni cactus caesar canberra candid caraca caribbean carriag case cassett cassidi celia championship cheap cheaper
chemist chico chile choic cleric cocoa coke collin columbus comet commod concacaf cooper counter courtroom credibl
credit crore crypt curri custom cyclic darrel debat dialect diet discoveri discrimin dl dyer easter edouard elis employ
encrypt epa equestrian exclus expo fabian fast favor finch fishermen fl flock formula francisco fruit fundrais furnac
gale geoffrey gibson glacier gloucestershir golden gospel grassi grassland guo hacker handel hardcov harlan harvey
hebrew her hereford hertfordshir hess hispan holder holt hooper horac hors hub implement inequ inexpens inscript
intellectu international ironi joel johann kangaroo kaplan keyn lan latest lawn leas lehigh lesser lexi lexington
listen literari ltd luther lydia lyndon madelin madrid maker mango martian matilda microwav mileston milk miracl mixtur
monaco monetari montan monterey morri mors motorcycl ms narrowli nell nepali netflix nichol nixon novgorod nut oblivi
oliv omar operat orbit oriol outfield pakistani penn perenni phd pick pigeon pilot piraci platform platinum portabl
postgradu pot pregnanc pregnant preseason prime proton publish pyrene python quartermast queensland regul remark
renault rhythmic rico road robust romanian rossi rothschild rout rum sabah samsung santo sarcasm saskatchewan sat
schmidt sci seafood seattl sebastian secretariat segunda semest semiconductor showtim si silesia silicon simon slick
spoke spoken spokesperson springer stakehold stein stockholm stout sumner swedish symphon synagogu tabl tabloid taxa
technic televis thessaloniki thornton thursday trenton triangular turf tv tyre una unconstitut union unoffici vane
variat varieti verona violin violinist vip waitress walker webber wharf wheat windsor wolfgang won workshop write
""",
    "-11": """
academ advocaci aerospac affili agent aisl alic allegheni amnesti analogu antoin ar arthur assess athena atkin attende
auction audi audit autumn avail award bafta ban bank basketbal beck berth berti bi bid biennial booklet bose boutiqu
bowl broadband brunswick bryant bureau burgess burnett busi bwf cafeteria cake cal calcul canadian carlo cash casino
cass centenni cfl chase chess chimney chu cigarett clark classifi cloak coca combin commentari commerci compass concess
connolli constel coral cornish cours cox crisp crook czech date decis delay dell detect diari dioces disagr dispatch
distribut drummer dubious duet earthquak edmond elliott ellison email enrol es estonian exot fed fia fictiti filipino
forthcom fri garcia geelong gemma geoff giro glide gmina goldsmith gonzalez grang grape guzman gypsi haa hammond hanov
harmoni higgin hua hunt huntington hypothesi iceland incorpor index inquiri interciti interim ipa ir isabell isabella
issn journal judith kaiser karl keen kern kilda kitten koppen la labor lac landown late latvian laureat lebanes levin
lima literatur litr llc loir lorenzo louisa lui lund luzon lviv machin maiz malik mandarin mandolin manitoba marcel
marcus marquess marqui martina masovian match mathia may mcbride mccarthi measur median melissa melodi membership
memorandum memphi meteorolog michel microphon midi mixer mortar mortgag mt munoz musica nadia narrow neoclass nes
nicaragua niec nino northamptonshir notabl noun novel novelist npr nsw oakland omaha optim ore oregon orthodox outlook
palmer palo particip pattern patterson paula pavement pawn pay pereira perth peruvian petit pitch player plum pm podium
politician portion portugues preced preliminari prestigi princeton profession profit propon provenc quarri quarterfin
quasi quebec radio ralli raymond rbi reef registrar reid remaind repeal report restrict rica richardson ricki ride
roster rotari roundabout roy royalist runner sall saxophon scheme scientist sec secondari segreg sell sergei shifter
shipment sinclair skate sloven slovenian snack so softwar sox spacecraft spd spectral specul speed sport stew storytel
strateg strict subordin suffrag summon suppli tailor team tech tehsil tentat test theorem thiev timor tnt tramway
transcript travel triumph trust tuition tunisian ulyss uniqu usl vacanc valentin valid vall vanguard venezuelan vermont
veterinari victoria vincenzo vineyard vista voltag wagon ware watson watt websit westwood wheel where wild william
wimbledon wong word wrote wta yamaha yanke zoom
""",
    "-10": """
a advent agricultur akin ala alain alarm alexi allison alma alongsid alonso altern alto amanda ankara announc antarct
arguabl argument ari artifici asa assign astro athlet attest australia austria auto avalanch ax bake bandwidth barber
barclay bard barri bartholomew basi beaufort bentley bern bernhard beverag bicycl bis boulevard bred breed brett brick
brilliant brisban buckley burton businessmen cab caden calder caleb calgari camel candi capabl car cara carnegi carpet
catherin cbc ce ceram certainti cesar chanc chatham chi chuckl circus citrus classif clifford clifton closest co cobb
cochran codex cola colin collabor collegi colombian comedian compani compar compli compon compris comun cone congest
conic conspiraci contract conveni cook corona correspond councillor courtyard cow coyot craft crescent cs ct cue
curriculum cycl databas david declan decre deleg deliveri della denot dewey dickson disagre divid doctor dodd donkey
dorset downhil draft duel dusk dynamo earlier ecuador edmund effici eliot employe enforc enthusiast entrepreneur
entrust ernst essay est evening facto favour fei flyer food fox francesca freder frost fugit fusion gaelic gail galicia
game gardin geo germain gonzal googl gottingen grader gradient graem grant greek greenvill gregg guess guest guillaum
guyana harlow harmon harrington hayward helium hellen hire hound hutchinson ice idf ieee incent insight interest irish
irv irvin itali item janata jasmin java jen johnston jose journey judgment judi jun ka kennedi khz kilomet kilometr
kitti knowledg kurdistan laci lancashir lap larsen latin latino leisur levi liabil libertarian librari lieg lime
limerick limeston linnaeus lizard logist longitud maccabi magician mammal mandat maori mariano marker marquett matteo
max mclaughlin mcpherson mexico minim mix mono monti moran morrow motor mrs muir multimedia multin murmur mute mysteri
nad nathan nato ndp neal nearest neon nfc nfl nichola nicola noel noisi nordic northampton norwich noteworthi notifi
nova obsolet oliveira olymp omega order otto outcom overturn pa packard panchayat parallel paso pave peach pedro
pennsylvania persian petersen phone piazza pig ping piston plasma plate playabl polynomi potteri pratt prefer prefix
prescrib primari printer pro procur prolif prop prose proxi pt quartz qui rabbit radial rainfal raja randolph recal
recent receptionist recess recipi recogn recognis reelect refuel region regular releg represent reserv rhyme rift ro
roger round rubi rudolph rutherford salad salari samoa santiago sax sc scrambl script scrutini search sector seismic
semit seneg seri shakespear sharpli shepherd sic siemen sierra simpler sitcom skeptic slice slovak smallest snowi song
speak spenc sponsorship sprinter stanley stanton station statist stella stephan stewart stove subsidiari substitut
summit sydney synthes syracus techno technolog teller tensor testifi theater thump tobacco tobago trip trivial umbrella
unbeaten uncertainti unincorpor upcom upheld util vacat vehicl veracruz versatil version viewer viva vocabulari
vocalist volleybal volum vortex walsh web wendi wherebi winter xii yale yemen yukon
""",
    "-9": """
acceler accur acquisit addit adel adrian advantag advertis aforement agenc airplan airplay airway alabama albert
alexand alf alpha alta altogeth amend amir analog andes android anita anniversari antarctica appl archer arroyo attend
au aug automat autonom avid awesom bachelor bangladeshi banquet barbado barley barney baseman bat batch bathurst beef
beethoven belarus beliz bell bergman bernardino bethlehem bile bitter blackwel blanc bluegrass bravo browser bsc
bucharest budget burr buse butter caller cambodian campaign canada canton carey carmichael carolin carver cbs cds cent
chalk charlott chevrolet chili chord choreograph chronolog claim classroom claudio clown coach colleagu combust
commemor comment compel compound comprehens comt confidenti confirm conglomer consum contend contrari convey cooki cop
cosmic cosmos costello cove creami credenti croatia cumul cun daisi dani dave degre derbi detector dia dietari digit
dilemma dimitri dirk discours discov discret disqualifi distinct djs document dog dollar dominican donnel dora dove
drama drum due dunn duo duran earn earnest eastbound echo ecol econom economi edgar edibl edinburgh edmonton electron
elia enriqu erica erik ethiopian eton eugen europa examin excel exclud expedit expens experiment fact fairi feat feed
ferdinand fernandez fernando fest fianc financi fish fleet flour focal ford fortun francai franchis franci franciscan
fremont fridg fullback function fungi fungus fuzzi galway gasolin geographi georgian gerri godfrey grammi grand
granddaught grassroot greyhound griffin grimsbi guarante guitar gustavo half ham hancock hare hawkin hectar hole honda
huddersfield hymn idea imprint incumb indianapoli indonesian industrialist inelig inspector intak intercontinent
intermedi invest io iona itun janet jarvi jerri jet jona julian juventus kara katz kendal keyboard keyboardist kitchen
kw lab labrador laird lambda las lauderdal launcher laurel lauri lawrenc leach leipzig lemon lesley lesli lester lilli
lion lisa lissa lithuanian locomot lookout luca lucrat maclean macon madison maha mal manni mapl marathi maria maritim
marseill marta matthia mca mcgraw meat melbourn meteor methan miami mic mick miniseri minut missil mississippi
mitsubishi ml mm mold monik montana multi multiplay musa na nanni napier navajo nba nc negoti nelson newest nikolai
nineteenth nissan nonprofit note novella nrhp nutrit obo observatori oclc optimist orlando ounc our packag packer
pakistan paolo parad parlor partial partisan passeng pdf peanut penang perez perhap permit perri peru peter phil pieter
pipe pitcher plan planetari playhous playstat plural pool popcorn popular portug poultri practition premis proport
prospect proto ps psychic puerto quad quaker quantit quick quinci rachel rate raven recognit recogniz recur rees reg
regga regi regina registr reliabl remot renaiss replica revok rey rhythm riaa rival roar robot rotat rotor rourk rowan
rule rye sage sail san sausag savoy scienc seater sens sep sept sesam sg shapiro share shaw shift shire shortlist
siberian sicilian siena signatur sim siren sis skipper slight slovenia sm sneak solomon somalia sophomor sorcer
sovereign spencer sponsor ssr stadion staff statutori steak striker stroll subdivid subset suitabl sumatra sunderland
superb superintend susan suspicion suzuki swirl switch tale talent telegraph telephon terenc testimoni theatr theatric
toni tori toro toulous tour toyota trolley unclear uncommon uncredit underwood unix unlaw unpredict uruguayan usag usd
utrecht vagu vernacular vicker vie viscount vocal volatil volkswagen volvo wah wal warner warwickshir washington
watford webb welsh westward whistl wigan win wireless wonderland woo worcestershir xiii yesterday
""",
    "-8": """
aaa aba abdul abdullah abroad accid acclaim account acquit advoc ahead ahm alan alec alessandro alex alfa alistair
ammunit ana andersen andrew anglican annual antholog anton ao app approxim aquino arab arabia archibald arrang aspect
atlanta atlas aurora austrian author bahn bahrain banana bangladesh banish bari barnett bauer benson bestow betsi
blacksmith blog bluff board bologna bon bordeaux bradford brand bratislava breeder brennan bryn bulldog bulletin
bundesliga burnley busch busiest cabaret cach cairn calvert canadien carolina carr cathedr centenari ceo chant chapman
chicken christi chung cl clariti claud cluster cocktail collect com communic complaint complementari compliant consider
coordin cora corn coron corpor corpus counterpart croatian cruiser crusad cu cumberland cunningham cup cuthbert cyclist
daili damian darl day dec decid deck decker declar delaney deliber denomin depart departur deportivo derrick deux devon
diabet diplomat discuss diver dj dodger doubl doug dow doyl driven dryli dub durham dwarf eagl eastward ecumen edison
ein eki eleg eli elizabeth elliot elton emir english enterpris ernest espn et eureka evalu expressway extra fa fan farm
farrel faust federico felix ferrari feud financ fitzroy flew fli font footbal forefront formul framework francais
francesco franklin franz fund fuse gareth gas gearbox gemini genr giacomo goeth gomez gothenburg government graviti
greater greedi greenwich greg grid grill grove guido hadn hagen haifa hamburg hansen hanson haul hoffman holden hour
hudson huski hybrid igor illeg improvis inc includ indi industri ingredi input inspect internet intrigu ion ionic iran
isl ital italian jana jasper jay jazz job johanna judgement jul keller kensington kilkenni label labour lana landslid
lara larri latitud lawson layn leinster li liabl liaison lieu likelihood liquor list liza local lore lorrain loud
lowland loyal lublin luck lutheran lyle lynx mabel macau madelein magazin magnet magnus mane marco margarita marguerit
marlborough martha masonri mathew matrix maxim melod memor merit merlin messiah meter mexican meyrick michell milan
milano millionair milton mindanao miniatur minimum minneapoli mint mla mock mona monica moor moreov morley moroccan
moss municip mushroom mvp natali nathaniel nbc nearer newfoundland newman nhl nicknam ninth nj nme nois nord northeast
nsa ny observ occurr odd opus otago oval overtim pact paig pak pal paper parchment parish partner patio paz pediatr
pennant pere peterborough petroleum petti pickup picturesqu pioneer pirat pittsburgh plus poem polar potato powerpl
pradesh pragu precious print professorship propel puck punjab rai raider railroad rainbow rama rbis rca recept
reconnaiss record refin renam rent rental replac replay repres republican reput research richmond rider rink ritter
rivera robert roberto ronni rooki rowland royalti ru rudolf rumbl rural russian safari salvador samuel sang santana
sapphir sarcast sasha sawyer scarborough schumach scot screenwrit seat sedan seeker selena seneca shard sheila shelf
shoe shortest showcas sidewalk simeon simmon sixteenth ska slate slower smith sms snail sofia soloist someone soni
southbound sparhawk sparrow specif specifi squash staircas stairway standard statewid stationari stori stream stride
strode suarez subway supper surg surplus surrey susannah synthet tablet taipei taiwanes tandem task tavern teacher
teatro tel territori text therebi thief thoma tome torah traction treati treatis trek trend triniti tripl trombon
truste tunisia twain twitter tx type uk ukrain univers unman unusu valv vancouv var vari vaudevill vegetarian ventur
verd verdict versa versus vibrant victor victorian vin vladimir warehous warrington weaver wendel wholli wildlif willem
willing wit worker www xv yacht yiddish yorker
""",
    "-7": """
access adventur affluent ahmad aircraft allmus alvin amus argentin arsenal aviv badminton baha bandit banjo barangay
baroni beirut best boiler br broader bryce calf cattl cd cha charl cheshir christoph chrysler claremont clarifi comed
constraint cooler cuba cube curios dalla davenport dayton def delight delux democraci design divers dmitri donaldson dr
drill duffi dunbar easton electr enrico ethiopia european exchang exclaim field flank fluid fountain fourteenth
frankfurt futur galen generous gift gmbh granada greec gunpowd gustav hari henderson henrik hobbi hong host houghton
http influenti infrastructur invari ireland iron isra issu jace jaguar kg kildar ko liga liturg lopez macmillan maid
marissa medalist mediev mid midwest mile minsk mir montgomeri name nestl neutral nightingal noon northward offici onlin
optic option ottawa overview pageant patrick perform perkin pike polici postal precinct probabl pseudo radcliff rang
rare reed refer renown rochest routledg rpg sahib sander sarajevo saturn scott second serial shu sip sire sloop smaller
smoke softbal sooner stamp sub swansea sweet swung talmud taluk tehran tertiari thirteenth threshold togo tomato
tottenham trajectori transport ulrich uncertain unemploy unison utter va veloc verlag visit vita vivian voyag wagner
wicket wide widen xiv yate yorkshir
""",
    "7": """
backstag bladder cloth curtain dakota dick engulf etern eyebrow farewel fingertip flush halt insult jackson mess mil
mosquito navi pad panic prefac ransom resist ridg sabin sediment shack silhouett splash sprawl therapeut thorn torpedo
tow tyler underwear vicious warfar
""",
    "8": """
abyss adult afro aftermath alon amino armament atroc awaken baptism bedsid bomb botan branch brig brock bulg buri
button camp canva clasp claw climax climb cling condemn conscious cure dad dalton damp destroy deterior devast discard
disord donor doom dowag drape drown dude ecstasi embank emblem empti enlighten fang fearless feral fight finger flash
forc forev forrest frighten furrow gabl galleri gamma gao garbag gel ghetto glen glow gore gym hahn hairi headach heal
herself hip holocaust horror hurt inadequ indo innoc instabl interfac iraq iraqi joachim joshua karma killer kin knock
legion lift logan loosen massacr mattress mein milit missionari mongol monument nausea nerv normandi orb orphanag
overcom panzer parasit patern picasso privi propaganda rag rash reaction rebelli rebound regent reinforc relax restrain
reveng rhineland rwanda sack selfish shaken skinni skyscrap soap societ solitari spine spirit starvat stepfath stick
subunit sunken tame tangl tarzan temptat terri terror therapist tighter tingl topolog trash trench troll tuberculosi
tug turmoil undead unwil vengeanc wax wipe woodi wrist zombi
""",
    "9": """
abbey abduct adolesc aggress amber ancestor armi arrog attitud bare bastard bathroom bite bled bone butt canopi
chaplain charismat choke citadel cliff clone coffin commune confront cri cring demeanor detach die disconnect dwell edo
empir entranc escap esteem excess expos facial film filthi flap flung genesi ghost glori grandpa graphic grasp grip gut
harm he help hindus hindw homo hook humanist hutton instinct kill lay leonardo life loch mausoleum militari monast
mortal myanmar nail nape noth nuremberg oblivion paint palac peni photograph pictur porch prestig punish push rap
resurrect rid rod savag scari sculptur shake shore skelet sleep societi symptom taliban tap tape tear themselv tor tram
underworld unhappi unleash unpleas urg uv voluntarili waist wast waterford wehrmacht would wrath zero
""",
    "10": """
abolit armistic backdrop bedroom blanket bond boni brest burial citizenship clit compress constantin contamin cultur
death denial desper dharma dock dont doorway ego epilogu fascism fist flesh freud geneva goodby hair heaven hilton
hinduism hostel hume imperi inabl infirmari inmat invas jerk jung knot kosovo lagoon man mansion manson masculin men
mitochondri nervous neumann never ninja nippl oxygen paradis peck penetr penthous photo poison rebel recoveri regener
rooftop rot sabotag saniti scare sein self sexual shed shoulder smack snarl soak stiff superfici sword tender tent
textur them threat threaten tokyo tomb transplant trembl trunk unmarri unwant vain vault violenc violent vomit vulner
warmth zipper
""",
    "11": """
absorb abus adrenalin aliv anger banner breakup bruce burma ceil chancel comfort destruct disciplin eject eyelid
forehead garrison genocid gi glove graci graffiti haunt havoc hollywood horrif invad jail japan jaw limp mast mohawk
oppress orgasm outstretch paralyz pathet physiolog playboy pressur protein punk raphael righteous robe roof sacrific
sanit scientolog sculptor sieg slaveri strand strangl stretch stuck tan trap venom ventral whitney wound wrap
""",
    "12": """
addict anxieti arm assault bacteria baghdad bandag bead bikini braveri buddha bulli cemeteri clung demolit demon
depress discomfort disgust dump erot flinch fortif glu groin hell himself imag imageri intimid lash martial menac muscl
nazi ordeal peel pose rust ruthless sacrif saddam shame shin shrug sin soldier sorrow soul stab stalin sting sweat tai
therapi thug tore touch uncomfort virgin wash wont
""",
    "13": """
adulthood afraid altar anatomi attic blair bodi bodyguard bra brandenburg buddhism canal cant caress creepi daddi
discharg erect exposur foam handkerchief has humili hygien intimaci lethal luke mankind moral motionless neck numb
pierc psycho repress resin restraint rub samurai seduct shower spinal tentacl torment transgend ugli wolverin wrestl
yourself
""",
    "14": """
bacterium bed been bodili bruis commit confess coward despair detain distress elbow emancip emot estuari fear hangar
hung knuckl lifeless loneli mutant porn prison psychiatr psychiatri rubbl scar shelter shrine skeleton skull stress
torso upbring vamp
""",
    "15": """
avatar bail bitten brink brutal buddhist courag cradl cuff embrac emperor guilt hilt him imprison osaka rape rehabilit
skin tattoo trauma
""",
    "16": """
asham auschwitz bath because bombard clench daemon fingernail forearm krishna limb locker lust massag miseri okinawa
pornographi postur rebirth slap stiffen yoga
""",
    "17": """
agoni dam dorsal embarrass hiroshima hitler hulk muscular remors shiver towel traumat tub vishnu
""",
    "18": """
corps hang helpless nake salvat sheen suicid surrend wrinkl
""",
    "19": """
guantanamo hade immort
""",
    "20": """
homeless rope tension unconsci
""",
    "21": """
eden judo truss wand
""",
    "22": """
mummi nude
""",
    "23": """
digniti if
""",
    "25": """
hug
""",
    "32": """
tortur
""",
}
