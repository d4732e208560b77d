"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.587
WHOLE = (-2.465, 0.000, -1.703, -0.442)
STEP = 0.1
FLAGS: dict[str, float] = {
}
STEMS: dict[int, str] = {
    -57: """
macau
""",
    -50: """
orphanag
""",
    -49: """
babi kosovo
""",
    -48: """
infant loch
""",
    -47: """
plight princ princess sarajevo
""",
    -46: """
birthplac churchyard galicia
""",
    -45: """
gallantri heron karachi policeman thatcher thriller wembley
""",
    -44: """
belfast custodi economist madelein mango mattress melissa twin
""",
    -43: """
child children crime halifax he hug mall singapor wed
""",
    -42: """
ankara anniversari balconi blackpool blanket fiance fruit inver macedonia nurseri regina
""",
    -41: """
argentina arroyo mauritius neighbourhood nigeria powel someon tragedi year
""",
    -40: """
cinema dublin fianc kid mindanao mummi picnic pregnant tourism
""",
    -39: """
birthday istanbul leicest mum mysor naomi pregnanc she skyscrap sterl
""",
    -38: """
banjo chariti conservatori hike hurdl madonna mama montenegro ransom romant skater tirana
""",
    -37: """
backdrop balloon blair bram cliff cottag crisi daughter fundrais her momma mural newcastl parent picturesqu routledg
scholarship tiffani toronto
""",
    -36: """
badminton birth bollywood breast bride dad dubai edinburgh elizabeth kabul lill philanthropist precious pupil rector
stella uganda wharton
""",
    -35: """
albania blake boyfriend breton carter casualti dollar granddaught grang ivan kyli lago langley marriag matern mom nanj
nanni nigerian pedestrian penthous podium rebecca rosario schoolgirl stroll surgeon sympathi textil tomato yerevan
zagreb
""",
    -34: """
abort ballroom bandag beirut bethlehem bolivar clinton comfort courtroom cuddl durham embank filli hitchcock hostel
jamaica keep knox landslid macedonian marri monarch mother murder nobleman paisley planner prom royal skate tbilisi
tourist townsend turnout venu watford
""",
    -33: """
banquet bartlett cradl diplomat distanc expert hamlet homicid jewelleri kill knot lahor martyr mayor mrs mumbai niec
nippl nobil nurs otter queen ravin saharan school scotia seoul shiva slipperi son sponsorship sunderland talon terrac
terrorist urban valentin wesley
""",
    -32: """
abroad affluent ankl bangladeshi brooklyn bruis budget daddi diana dinner donor duncan embassi film gardin garland
jackson karat kingston lakshmi lover maclean man massachusett municip munro museo natalia parachut partnership pension
postgradu redevelop romanc sofa sophia stuart tango todd underwood urdu windsor
""",
    -31: """
age argentin arteri bahrain bail benin bernardo bristol caress charlott cinematographi cushion diaspora downtown
edmonton feel filmmak got granada granni guatemala haiti hermitag hostag husband kidnap kolkata lavish ledg linen march
marquess montgomeri nashvill nato paterson petra philippin rural santa sarah scar scenic scotland sheffield sibl spous
statu stomach sweeti trauma vanessa villa yemen
""",
    -30: """
abdomen albanian alistair amour ang april asher barbara biennal bleed blous blush boston brest buckingham childhood
citadel citi courtyard crore danni event festiv finland gaga go grave greenvill groom guyana how jami liberia lindsay
mandir manila marathi mecca melancholi mileston millionair mommi monument nairobi nehru orchard outreach peach
politician poverti pueblo racecours reagan romano rotterdam sad saddam serb serbia serbian silk stanley street stud
sweater tenni thessaloniki unrest villag waterfront wealthi who wife winnipeg
""",
    -29: """
actress blackburn bodyguard bogota brink brunei bueno cambridg camera canopi consul cornwal councillor crane date
denver dhaka documentari einstein florenc food gandhi gloucest gown graham guggenheim honeymoon hutton jewelri keen
kellan kilometr lad lamb lawyer livelihood maiz mba meal migrant mina mosquito msc neighborhood oscar oslo ottoman
pakistan paulo pediatr pillar playhous plum policemen sara scorer sovereign tanzania tate teacher they torso tragic
umbrella verdict vitamin wallac wimbledon
""",
    -28: """
advocaci afghanistan aiden ambassador archeri aubrey augusta babu bachelor ballet bedroom belgrad belli bond bosnia
burton calendar calgari carrot darl davenport derbyshir diploma doctor economi everest exam famin fenc fortress
galloway gentri georgetown ghana girl groceri help helsinki heritag hometown immigr ireland keyn kiran kitten knife
knive latvia limp lisbon mater megan michael mil modest momentum movi museum natal newborn newfoundland niagara
nottingham orlando perspect photographi prize raini sandra sapphir sash scottish somali somerset sponsor suitcas sweat
tie trailer transylvania trinidad tristan tumor valencia venus violenc whitney widow yvonn
""",
    -27: """
aberdeen afghan alba algeria background basilica bed bey brighton cann caraca centr cheryl commemor corner cornish
coupl cousin detroit donaldson dracula drake duchess dunde econom emilia expenditur favourit fond fuji funer galleri
gaze geographi geometri georgian glasgow goldsmith gorg graduat grandchildren gravel griffin gymnasium haifa hailey
hanov historian jail jewel landmark lulu margaret margin mart martina meg morri mph natali needi niger nomine offspr
orchid paddi papa pay perimet photo photograph pocket polic poultri prostitut punjab pursu ralli rama rape rees rhea
rich rigid ripe rosa sami sculptur sensual settlement sheikh shia sofia specialist stockholm summer swan sweetheart
tandem tehran tensor tent titus tobago trainer tuition turin uk vancouv vase vein velvet venezuelan violinist visa
warmth worcest york
""",
    -26: """
adrenalin advisor aleksandr anaheim award bangkok bedford briefcas brodi bullet bumper cairn callum cardiff collis
colombia coron cove crowd crunch daphn decad delhi devon dominiqu dougla dyer edg fibr fortif gao garment gaug goa
grandmoth gravit guantanamo guardian hagu hancock holiday killer kobe labour lace lancast lea leopold lexington love
maddi manchest marit martin mcdonald merchant metropoli milton money nana novgorod of palm panorama penang peruvian
plata postur price prosper refuge rescu rooftop royalti satin scarf sceneri sculptor shay sleeper slide slip sociolog
spectacl stepfath stratford strode sword taliban tower triangl trip tulsa wayn week when williamson wilmington wrinkl
yang yard young yugoslav zimbabw
""",
    -25: """
adam agenda agricultur argent armenia august backpack bafta baghdad ball banana baronet barron bird bleak bloodi bombay
bridget castil catfish chaplin chattanooga christi cleopatra cleveland condom connor cork countrysid cramp croatia danc
dancer donnel dori duke evan father feast fingernail fisher flinch forens furnitur geometr godfath gorgeous heiress
helen helpless hepburn hiv hockey home hussein invest joshua journalist karen kenyan ky laden laird leed livingston
luzon maharashtra maid malawi manitoba massacr mckay meat minist motionless mps musa necklac neighbour newmarket news
newspap nova padma pakistani palac patti premio preschool prison purs qualif quay reec research rodrigo romania sasha
scene sean septemb sharif shorelin showtim skye spectat stab strait sultan surrey surveil susannah sweati theatr thug
tonga unhappi vanderbilt varga vlad walkov warsaw waterfal wellington wound
""",
    -24: """
aden aristocrat auckland averi balkan beij bench bennett bluegrass born bra brandt britain bucharest bump calcutta
campbel canadian cari cebu celebr cemeteri centimet charit charlton cheap clement cocoa consort constabulari countri
court coventri crimin cube cuff darren degre deport donat dorian emir england english escort farmland feminist filipino
flirt fulton fund hercul hoars hull humanitarian ibrahim inexpens infanc inflat isabella isra jordan juan kazan layton
lbs leigh liam lifeboat liza loneli macdonald mackenzi madelin majesti malaya manpow mate mccartney meet meredith
meteor metr metric migratori mourn nate neck negoti nigel nude octob olymp orphan owen padr palermo phd philip pinch
popcorn prosecutor provinc pune ramsay reev regan regenc regent regga relationship relief robson rockefel romeo roof
runaway rush saint severn shanghai shear shelley shoe stade stadium staten statesman storey stormi studi stumbl summit
sunglass suspect swift thornton timor tori tsar turkey vision want weekend yin yorkshir yugoslavia yuri
""",
    -23: """
alexei alexi algerian algier alloy archdeacon bag bangor barangay batman bergman beyonc birmingham borough bourn
breakthrough bulg businessman cher claud climb coconut colour concert corn countess cub cynthia damascus day daytim
delay delic diplomaci doll eleanor endang envoy evelyn farmer feather fee fergus flyer frighten fugit gabl gabriell gdp
get gloucestershir grandpar grandson greco gwen haitian handel heel heir huddl hungri inmat insulin interest iraqi
ismail israel ivori jorg june kelli kenya las lawrenc lawson lean lena likelihood lili lost lynn maci macleod
madagascar magnolia maharaja marathon marina market mentor mercenari minneapoli mistress monica moroccan morocco mosqu
nan nest nicaragua nina or pace painter paraguay parma partner pereira pilgrimag plan plastic potato practition
prestigi rafe rain rap rosi rubbl rupert saturday savannah seminar seneg serena serg seymour shelter sienna skin skylin
slaughter somalia stranger stress swansea swimmer tavi taylor tender terror thank there tiger tokyo toledo tomb toy
trophi tuck turkish tyne ucla view viscount walk watch weigh whereabout woman would yoga yorker youth
""",
    -22: """
activist alberta amanda amsterdam appl aziz baron batsman beef botswana bratislava brunswick buffalo burma canada
carmel casablanca chelsea cobb compani composur comt congo copper cornerston craig crete croatian crop curv damian
damon deliveri derrick detent dimitri earthquak edouard educ fabric firm footag forehead gal gale galway gibraltar
gibson grimsbi hero herring highland hilli hollywood hope hunt intimaci ivi jamaican juvenil kane kelsey kimber kite
laci lagoon lancashir lens lime liz loft london lucknow lump mae magdalena marguerit medal mile milk miracl ml monetari
montreal myra nadia name nassau nicola night nile nino old olivia ottawa oversea pad pasha patienc penguin peni perch
pere peripheri piazza pier pillow playground portfolio portrait pound privi prospect pub raft riga rink rod rug sadi
samuel scarborough sevill shootout shop showdown skirt slab slump soup spacious spend stake strata streetcar stronghold
struggl sturdi sundanc tension textur thame thrill travel tuscani urgenc vincent visitor wait walton warship weight
zion
""",
    -21: """
acr ambiti analyst anita anna apart arlington attend attende attorney austen austin bahama baroqu barri barrist
basketbal beauti benjamin betsi bihar billionair blossom bosnian bowen bracelet build bundl burial caesar cale capit
carpet chest chicken cours craven crept cross curios curtain cute dilemma dissert dorset duffi eas erica estat famous
feb februari femin fernando fertil fiber friendship fulham garcia georg gordon guangzhou gunfir hamburg harcourt heap
homeless hua i isaac jacket joel journey julius kemp kiel kiev king lacross lake lankan leicestershir leisur lilli
limeston lincolnshir lindsey liverpool lorenzo ma mace madrid mai marcus mass math mel meritori mikhail milan moment
monaco moscow munich nagar nearbi nepal nervous nestl nhs occas omar outdoor parallel passion patriot pavement
peninsula philipp phylli pianist pic pike pois reunion rhodesia rio rivalri river rori sahib salmon salzburg sanchez
sao saskatchewan see sentiment shark sheep sheet shelbi sidewalk silki softbal sophi sparrow st stephani stevi
straighten supermarket superstar survivor tallinn tamil teen theater theresa thing thoroughbr three throne timelin torn
tottenham town tramway tucker tunisia tunisian universiti vila violin virgin vishnu waist waterford watkin wingspan
worth youngest
""",
    -20: """
abel acacia afford agn aid alicia alison ambit anchor andrei angelo angola anguish antonio architectur arena aria
arrest asha attract babe backyard battl beatric belmont blood bohemian bounti bow bowler brace braid brandi british
brother caledonia career caribbean cassi catherin causeway cbn chad chess cinematograph claudio closer clyde colorado
conner constabl convoy courag courthous creepi cu cubic cuthbert dalton dartmouth deacon devi devin discomfort dona
doncast elena elijah elm embrac equestrian ethiopia examin expens federico finn fisherman flee focal fore fortun freder
fresco gaelic gage galeri garion gender genoa goodwin government gps gradient grief griffith grit haley hang hartford
heather heavier hen hillari hindu homecom hooper hotel hurri hurrican imag india investig investor iraq ito jaim
jakarta johannesburg jonah juli juliet kapoor kurdistan lanka laud laurenc leather leon lightweight lizard lookout lund
malaria malmo maltes marbl mari marian mecklenburg medallion meiji mesh metro ming miranda mitchel mohan monarchi month
move mp mug murdoch myanmar nationalist neolith ni nickel nineteenth northamptonshir nun obstacl olivi oman outbreak
pak palestinian panchayat paolo parker peerag phoenix physician polli polynomi pothol pouch prakash predat provinci
punjabi raleigh rate rebound renaiss robberi rodriguez rope ruben sabin salari santiago savoy scot selena settl sheriff
shot shoulder slick slope snack solicitor speed squar stephen strap strawberri striker student surgeri surveyor tabloid
tingl touch treasuri trio tucson tumbl tunic ulster uzbekistan victim viola viral vivian wander we weather what wider
width willing wrist yale yearbook zoom
""",
    -19: """
affair agrarian aleppo angelica anxious apr apron aquino arabia archaeolog art asphalt auditorium aunt bangladesh
bermuda bree brook buchanan bwf cambodian campo campus cano canva carnegi carolin cavalri championship cherri
chesterfield cheyenn chick churchil ciudad clergyman clifford clinch clumsi colin conor consult couch cri crimea
crocodil currenc data denton development dimension diocesan dixi dorm dwarf dylan eager eat enthusiasm entrepreneur
ethiopian fall farmhous fast fight finalist flotilla fortifi fridg gap gemma georgi gibbon gift glimps glitter goaltend
graviti greenland gu guadalup gymnast handsom harlem hayn hereford hospit household hyderabad imagin incent
industrialist internship intim iranian jan janet jase javelin joao julia kaplan keeper ki kim kin kindergarten knit
kong lam landscap latvian leaf lebanes life lillian lithuania ljubljana loyalist lunch madra marjori mausoleum mccain
mclean merril microscop ministeri muir nash nathan nearer need neighbor nell nephew newton nora odessa oiler ornat
overland paler panama panic patrick pe peer perkin peru pictur pierc polytechn pounder pradesh premier quebec regret
remembr rey ridg romanian ronald rooney rose san sand seaman shed soldier somebodi sonia spartan specialti spire stacey
stairwel stalker steel stevenson stride swimsuit syracus tangl thesi timet toe tour tournament trade traumat trial
troop tudor turk twain utrecht val vatican venezuela victori victorian vital wage waltz wealth wednesday wilson wing
zoe
""",
    -18: """
academ adriat adult aerodrom aidan akira alumnus amor angl angus approach audrey awkward bahia baro becki bedsid
befriend bela boat bonus bordeaux boyl brittani bronx bruce bsc bulgaria businessmen cairo calder cameron camp canyon
cardiac caretak carver cautious cbc certainti chavez cheung chloe chocol christina clarenc clasp classroom cloth
coeffici connel contest creep csi dakota dame dig divorc easter eaten eduardo eighteenth elbow eurovis excav eye fanni
felip financ fingertip fiona flex floral foreign frame friday galileo geneviev geograph goal golfer gotham grandpa
graze gubernatori hapoel harold headmast heart henrik his hobbi homeland hooker hous houston incid jamal jose kuwait
ladi landown late layla lemon len liang liberti lil look maccabi macquari magistr mal mali manhattan maria mariann
martial massey mc melani metropolitan mole monster morrison mustafa myer myrtl nation nightingal nineti noell nokia
norman northumberland noteworthi obituari olga oliv ontario pageant para peac peacock pick piti princip project puppi
quartet rachel ramirez reconnaiss referendum reptil ridley roma romero room rowland rue ruth scholar scratch shan
sheath sheer sicili singer sister ska slovakia solemn solidar spain sprint stabl stall starv starvat steak steep
stephenson suburb sutherland syrup tamara tear tennesse teresa thanksgiv ting tip titanium trenton tug tyler
universidad valuabl veget vodka weari westminst whom winc wool workshop worn worri woven wta xiao
""",
    -17: """
abduct academi achill aisl alley anchorag andes angel app architect armor artist artwork autumn barbado barnard bill
biograph blackish bled boost boulevard boxer bronz brutal bryant burmes bus calm cambodia campaign cant cardboard carri
cathi cavendish celtic cesar chennai choi choreograph christoph cia clare clinic coach coat collater concess conspicu
convict cora cori cullen cup dalla darker deer defend densiti derri diego dizzi domest donkey doorway dora dorothea
drama dress drummond dunbar dunedin eastwood ecol edibl edmond edwin elgin enclosur estim euro eyebrow faint fatal fear
feet fell flesh footprint forster foundat fragil frankenstein garden gardner gaston gdansk geelong gerald gil glacier
glamorgan gloom gloria gold guangdong guerr hannah happier harald harper harvard headlin heavi helena hertfordshir him
hindi holden holli holstein hunger hurt iberian iceland idf imam infirmari integ intrigu iran irish isabel island iucn
jane joaquin kara kay knowl krishna kurdish lac lana lap larsen lauri lavend law lesli lesson lila loop magnitud mar
marissa marker marketplac materi mellon mendoza merit mermaid michell mig militari million mini miriam mont moreno
mozambiqu mud mutual ned ngo nightmar nomin not notabl ny pack paig paint pastur payment pd peasant pendleton percentag
perpendicular picasso poker pole preston procur protest puerto pussi rbi ree relax reloc retreat reunit rim road
rochest rocki ross royalist sac santo saudi scare schneider seed sex shade shadi shaki shankar sharon shire shore
should shrine sindh situat slow spencer sperm sphere spoon sprawl stanc star stare stoke sussex sweet talent tata
tattoo telescop thigh thursday ticket tight towel tractor trent trouser tyron uncomfort usd vacanc vaughan vector
viaduct vicin victoria vladimir waiter wale wardrob where winkler worcestershir yuan
""",
    -16: """
abdullah adulthood afro andhra andrea armagh armand armenian arous asleep aspen assassin asset auction bali ballist
bamboo beach beau ben berlin berri between bikini bolton bori bradford bradley brighter brittl bruin bryn bubba bunker
burglari burgundi butcher canal cantones capitol cardiovascular carolina cash catalonia cent cereal ceylon chancellor
chilean chilli chow christchurch christin climax coastlin color companion contemporari counsel cristina cromwel crush
curran dead derbi desper dimens dioces dolli done drape earn ed edward ella elli empress estuari eva everyday exhibit
explor exquisit facil famili farrel farther favor favour feed fellowship ferguson fever fleetwood flight fraser freeman
friar ghetto gild gina goalkeep gottingen grassroot green greenwich growth guiana highlight hill homework hopeless hung
ice insurg justic keith kerman kg kitchen km kota larva laurel lebanon lighter liv loveli lucrat luton lynch malayalam
marqui massag mathew matur maya meadow measur medalist met mi minut modernist moos motiv ms murray nail nanci narrowli
neill ngos nightstand nj olympia otago our palazzo panick parad parti pasta paulin peek peel phillip pine pixel playoff
plot point portico pr presley pride privaci prone rafael rai recommend refug remarri rent rico rooki roommat roy salad
samantha scalp sen sergei serra settler seventeenth sg shack sheen sheila shri shrink sichuan sicilian silveri sit ski
smooth social softer specul spur sri stallion statur stretch sunday support surgic sydney talbot taluk tatiana tea
teddi theo tian tilt tong tornado tough townland trembl turmoil twist unfortun unman uss vall vault veriti vest
viewpoint vill vine violent voivodeship wagon walkway wari weaponri weekday worthi wrought yate yeshiva
""",
    -15: """
ach actor advoc again alexand alexandra allan ambush amelia ampl analys anand anastasia anatomi andr angelina anthoni
archi aristocraci assess aviv away backseat bai baldwin ballad barrow beam belarus better boni booster bottl bourgeoi
bournemouth boutiqu braveri breun buckl byron caleb calli candidaci canteen capitalist carv casa caution chanc chef
cheshir close codi cole collin commonwealth compass conceiv congratul cop cornel corps cotton crossroad croydon ct
culinari daili darlington declan delawar derek dexter diamet dietari discount distant drag driveway duet dye eeri elia
elisabeth elvi emigr emma epidem eri ernesto et ewe explain expo fallen fare fern fig fiji find fish flutter footstep
forefront formid fractur franco gavin gb georgia gilbert goldman grab graem groin groundbreak grown habitat halloween
harvest havana heartbeat herrera herself hillsid hodg hong honour horrif huge indian ingrid internat irvin isl jay
joachim jude jump jun juri kamal kati kerr kevin kilda kilomet kristen ladder lama lark lb liner lipstick lowel mackay
malon marius martha mateo mathematician mayer mcgill memphi michel mir morn moth mussolini napkin nave ness nichola
nicki offenc onion orang pair pamela paper parramatta pena penalti penni philadelphia philli plane pm populac portugues
prasad prematur profession pt puck qui radcliff rahman raphael ratio regiment reward rib rita robbi rodney ronan
rothschild roundabout ruler rwanda sal saul scholast scientist score seafood seasid section seth seventeen shaun skinni
sleep slid sniper soft sonata sorrow sparhawk spat spatial staci stadion stiff stool strength strengthen suffolk sunni
sunset superfici supervisor suspicion swam sway sympathet teenag tehsil terra terrifi themat theres thinner tighter tim
tomorrow toni topic torr two tyre ufo uncov vendor video vilnius visit visual volunt warm warmer wedg whi wight william
winner wolverhampton wont wooden wren yacht
""",
    -14: """
adel aerial airfield airlift analysi angrili anton appetit archibald ashor athlet atlanta auschwitz avenu await bach
barber barlow barnett basket bay bella bernhard billion black border boulder bout bowl brandon brett britannia burger
buse cage cain calculus candid cara carlisl castl charg cheaper cheer cindi circumst civilian clair clarkson clench
clive cm collid colombian communal concerto convex cort cow cowboy curriculum cv czechoslovak danish dean democraci
denni dessert dia disast dmitri dolphin dome dow dramat drift duff dug eagl eaton ecuador edmund eighteen elast elliott
elmer elsi eros esther estonia evening fierc financi fled flexibl foothil forc foster fought fragment frankfurt
friction friedman frigat fuscous gangster garner gerri gladston glove goat governor govt grade grassi grate greec grew
grow guillermo guilti gunshot gutierrez gym hai happi happili harri haven hawker hazel hereditari hesit hilda honorari
impati in indi influenti intercours isi isil italia jacob jade januari jericho jong jubile juliana junta jurist
juventus kyle lacey laker lee lennon librarian lifetim lima limo liu live lloyd loi lol luc lucia lydia mabel mach
macmillan macon majest mallori manor mansfield maroon masovian massiv melinda millimetr mirza moistur moor muscular
muster mvp near nearest netherland niall norway nottinghamshir novelist nutrient nutrit obama oldham omin optic
optimist ounc palestin par parlor parri paso patel pave payn paz penelop pennant phelp pia pigeon pile platform playboy
popul porto portug postal priest pursuit pyramid quarter quentin raion raja ranger rao rashid redempt reginald repay
restaur rice rival robe roll royc rudi ryan sacramento sail sandal saunder scenario schmidt scienc sd seat secretari
seeker sensibl sexual shah share shelv shirt shiver shoot siena sight silva sis sixti skier skyla slovak slowli sob
soccer spectacular sped sprang spruce stakehold stapl stump sudan sum swim swollen syndrom syrian taipei taiwan take
thailand theatric them thick thousand tile tore track traction trader trail trend trilog tripl trolley undergon
unemploy urgent us uttar vaughn verd vicki victor vijay vinci violet vomit warp wartim waterloo weapon wind won wreckag
wyatt yong yves zealand zoolog
""",
    -13: """
abdomin abdul admir adopt african agatha alberto ambul antoin antonia appel ara arab aragon archer arm arriv arsenal
ascent assyrian aston at attir augustus backdoor baltic beech benefit bernardino billi biographi birch bite blackwel
blond boer bonni brazilian breakfast breakup breathless breeder bridg burt bust cam camden carmen casey cattl ceil
celia center chair chart chatham cheek chees chestnut chevali chicago choreographi christma citrus classmat clay club
cochran cold colleg colombo coloni commerc competit concuss confer connecticut contend cooler cope cord cornelius
coward cricket curb curti cyrus danger daylight dayton deadlin death deceas demograph detect detector dhabi diet
digniti district domesday domino donovan dormant doug dowag durat dusk duval eliot elsa emancip est ethnic exet fae
fairfax farm fascin fearless felt fiat finch finnish flagship flew flock flop forb fowler francisco fred frederick
freestyl frozen futsal gather gaza ghent gilmor ginger giovanni globe gmina golf goos govern grand greenish guo gupta
guru gut harbour heavyweight held helicopt heroin hilton hold hole honey horizon hub hunch huron infrastructur institut
ipad irv jakob jealousi jennif jiang joyc juggl kannada kashmir keller kendal kildar konstantin korea labor lal length
lesbian libya libyan lieg lifelong lin linear local louis lucien luxuri malaysia male manag mane maori mapl maryland
mat mata medicin mei middleton miln miss missionari moe moldova monday monsieur mountain my nak namibia national nausea
ndp needl neon net nichol northampton notori nrl nu odd ogden onlin ordeal osaka park parol parrot patient perez perri
pga physicist piec pizza po poison polo polym pond poor porch poster privat problem prof progress proport proton qaeda
qing quarri quinn rainforest reason renown resid resort rican richest riski riversid roam roller romani runner sacrific
sailor salford sam sandi sandston sank sauc scout scrape screen scrutini seek sentenc sergio sew sexi shrimp shropshir
side sieg sierra simeon sixteen slam slice solv sore specialis squint stalk stan sullivan sumatra superman tackl tampa
tang tanker teatro terrain terri thai thicker thin thrive tire togeth township transplant travers trey tsunami tunnel
unfold upbring vegetarian veloc vineyard waller wear weav weaver welfar wendi willem willi wine wink younger
""",
    -12: """
abigail about accessori accid achiev acoust addison adelaid afternoon ai ak alex alma alta alumni alway amherst ami
analyz andrew anglican ann anthropolog anyon applaus appreci armour ashley ashton astronomi attain bala barg barley
barton bastard bathurst belarusian beliz belov bend berg betti bono bookstor brief broadway bucket buckley butterfli
cabl cafe calhoun camill canadien care carleton case ce cello centenari centimetr certif chairperson champion chile
chin clad clandestin clayton clint cloud clutch coffin colton columbia come commot competitor comun conceal concern
confront cook correl corvett cost costum count cover cruis cuisin cypress dark de defenc della demis depress der deserv
di diamond dian die dillon do dr drone duo dynasti edith egypt eighti emmi emot encourag epic er erin erwin evacu
eyelid facial faculti fairbank fairi falcon fashion fasten femal feminin fifti finest finger fiscal fischer flat for
forthcom foyer franci francoi freddi freedom fuller gabriel gail gain galaxi geneva gentl gentleman giro gladi glamour
glanc glen glossi glover gore gp grammi grandfath grandma grasp guin gujarat gun hagen hama hammond hat haul holder
horrifi horror huddersfield incarcer inch indonesia indoor injur insight international it izzi jaenell japan jaya jenna
jerusalem jill joanna joint jr jul katrina kensington kentucki khmer knee knoxvill kris kung laguna landlord last layer
leiden leningrad lighthous limb line littl livestock lizzi locker long loos lordship lorrain loyal luigi luxembourg
macarthur magnet maha malta mandarin margarita match mcgraw mclaughlin md medic melod melvin merci midfield midland
millennium milli miniatur minor minsk monro montan montenegrin mt murmur nakamura naked namesak narrow negro nemesi
nepali neutron newark nickelodeon nike noir nonprofit norwegian norwood novella nyc object offshor one paid palma
paperback paralyz pari parliament passport patern patholog patricia paula pavel pen pencil penetr person piano pilgrim
plaqu plea poland ponc poppi porn pornographi porsch pot prey profit promin protrud proxim public quad quran race
ramsey rand reassur recipi rectangular rectori reggi remind ribbon rica richardson richi rip risen ritchi roosevelt
rourk row rudolf sage sakura sat scatter seduct semifin sens sensat sergeant seventi shortest sidney signific sleev
slovenian smithsonian snatch soho soon spanish spear spent spider spot stanford starr steadi steadili strand strateg
strauss studio stuf sudden suicid sunris surviv sylvia tacoma tad tai tal target te telangana tentat theologian throat
tighten topograph tow toyota tree truss turner twenti twentieth unstabl verg vibrant viceroy virginia viva vocat vogu
walker wall wallet war whore wichita winston wish wive women woodland worker wrap yd yellow yun yusuf
""",
    -11: """
21 accommod adolesc advic affin africa against ahm alejandro alexandria ali aliv alon amar amateur ambros anglo angular
antarctica antwerp anxieti anya anyth arid astronaut athen augustin autopsi baggag bailey banker barcelona barclay
barefoot bargain baroni beckett belt bengali berni berth bet bethel bhutan bingham blade bloomberg bomber botanist
brandenburg brasil brendan brigg bright bronco bryan bryce burden burst bush cameo cape captur cargo carlton carrier
cecil centenni ceremoni cheng chiang childish chili china civil coma conglomer conjectur convinc corey cox crambida
cream criterion curl curri cut daniel darci david debat deiti delici desmond deux diagnosi dicken difficult difficulti
discoveri distract draw dresser due dutch ear eastman effort eldest emerg emeri emil emili emmanuel eton evid excit
fabian faster fastest feat feeder fishermen fletcher floor flynn fold foliag foot fran francesco freight garag gay
giant glad gland good gratitud greenwood guidanc hair harden hasan hast hastili hewitt hit hors horseback hottest hue
idol injuri innoc internet intersect isaiah isnt jana japanes jeffrey jessica judg jupit jurisdict khalid kitti knight
kuala lai latitud lend lesley light linden lobbi loir lone lose loss luck luther made madison malaysian malik mandolin
mare mariano maritim martian mathemat maud mein men menac mercuri meter micah middlesbrough migrat miniseri mo monitor
morrow motion mr multin munoz muslim napl naval nba neurolog nicholson nm nobl nolan obliqu ochreous oct olaf oliveira
opinion oppon ordnanc organist orion outcom overcom panti parkinson parliamentari pastor path paul peck pend pendant
penn per perci perfum peterson plank platinum plausibl plaza poetic polit por portland postag pp presidenti preview
probat promo propos protagonist provost quantit rack railway ramon rare ravi reel rehears resin rhode rhys round rus
russ ryder saetan sahara salvador salvator sant sarawak savanna schedul schooner sein semest serum settings shakespear
shaw shelf shi shirley showcas sick sila silesia sinai singh slept slight sock special spine splendid split sport stage
stair staircas step stephan still stood storm strasbourg stricken stuck subspeci suburban sugar sunlight swami sweden
swedish swindon tallest teach templ tess their theorist therapi thirst till tokugawa tracker traffick transit tray trek
tremend tripoli triumph truce trump turf uncl underwear unesco universit uruguay vamp vanc vascular viet vietnames
viewer visibl wade waitress warili weep weir welterweight wood zeke
""",
    -10: """
9 afraid alarm alli amount appeal area assault aug bangalor bazaar behind best boil bowi brazil brig bring broke bubbl
calcul calf cedar charger chase closest coastal collaps consider cordoba council counti courtney coverag cuba daniell
decca delaney deputi descent dice dirk doe donald dormitori dream drink eleg emergenc engag esteem evidenc exchang fame
ferri fiesta fifteen finish firearm forew formula four frontier futur gabon germain giacomo gig glass goddess gonzal
grenad grey hadley hanson hear hk honolulu idea impend inland iwf jacquelin judd junior kan kilogram lawn leader leap
left lesion luckili matter metal midday milano montevideo motorway nam nap naughti neal nice nowaday nuclear open
orlean out outlin outsid over patio pie pierr pieter pit plaster plumber postwar premiership pressur pretti prime prix
proceed quick rana rapid reach readi realis reid richmond rugbi runway safeguard scan scari scarlet schubert sea seattl
seduc seen shawn ship sinc sloven small sol spare specimen spill sq stay stone strategi suggest supervis taiwanes
temperatur thirti threat thud tickl tidi tissu train transfer transport tricki troubl ugli undress uninhabit vet walli
warehous welch wiley wore wri yen zhang zoo
""",
    -9: """
83 across advis anywher bigger bonjour book breed busi buy car card clan dart door drew each earli encrypt excel face
forecast friend gracias great height hot incom involv iphon itali kiss know land leak lotteri luggag may meaning much
novel organisations pancak peopl phone pleas pool practic prosecut pull quot recept rise rome search sir solut somewher
tak terribl too vicar which wit worldwid
""",
    -8: """
2017 ahead argument back bank bar been both bought caus compar connect contact dick easi egg fli forti goe goodnight
had horribl invit italian je job juic languag legal mean never nois offer packag pal pass pill plate proven provision
recent recognis ring smallest sneak spread survey tank techniqu thirteen throw titl top van vote win world
""",
    -7: """
150 abus ani ate au bounc brought but check childline choos claus coin consent cp crisp cum dank decent drill freez
going happen highway hour lead leav leg librari locat mario min older org other pet promot protect push que raw
recommendations recruit red risk robin rout sale sandwich secur sell short six size smokescreen snake sold space taxi
team threaten took trace tuesday wash way went whose work yesterday
""",
    -6: """
airport among around ask bang beg believ bodi brilliant bum choic choke church comparison confid dat dentist difference
disappear doing equat few foir forev game goodby haircut hard hargreaves hate hide id join known main media mexico
minimum ngl non nr period physic popular present rais real rite roblox run seven snapchats sorri stand stock straight
swallow taken through tonight traffic trick under unit upset veri wee wie woke
""",
    -5: """
17 30 47 82 aim american an annual anybodi anymor appoint argu beat beaten biggest bold bore boring call catch caught
colleagu collect deliver detectives doubt dsl easiest elect es even ever ex fail far fit foi full gone govender highest
hola hundr import important instructor knock learn lot makeup making miami might minecraft mon more music notic nspccs
pain parcel past persuad plus polici primari prove publish result saw shaking shown singl spoiler strangl subject
summari surnam tactic tech these to tutor understand vacat water wet winter
""",
    -4: """
11 14 2022 4 42 airlin anoth asham bare bit board cell chew clue credit decid deep detail dms dragon eight fan fat
flashback found gross group groupchat guitar head heard ich if intelligence item kept lag least less lure mayb noth
notifications obsess ofcoms organisation pant place playlist poll prepar procedur punch random react remain rental
reserv restaurant roast rub safer second send smile squad stat such sushi urg vega versus villain well whether while
""",
    -3: """
13 20 2023 articl attack bath blackmail block breakdown bro broken bye cake came chemistri constituency deepfake employ
ethnicity everywher expect fair figur fill flower freak front froze gallon gaming god gran grandad graph ground haha
hand harm health heat histori identifi insid joking kit latest linkedin mio mortgag nine number offline ok okay on owe
patch president proportion salt scrap season servic sextortion shouldnt spike stepdad stuff summarise ta teammat thread
tri vulnerable wasnt weaken zuck
""",
    -2: """
16 18 34 7 also authorities bad besid big cas celebrity chipotle deal demand didnt dish doesnt e en first five fourteen
govenders guy hall hed hotline improv increas indecent individuals install knew link listen meme o offici omg
perpetrators pin pointless predator properti provid ran rando reaction reservation respons secondari sext shall sing
smart someth specific staff status steam stepmum stori stream stroke think those tldr true twitter vanish voting weird
whatsapps xmas
""",
    -1: """
12s 15 19 1998 200 2019 350 account alreadi australia babysitter balanc base bathroom becaus beginn bother by calories
common communication could covid crack dare different domestic dramatic driving dying either emojis enough everybodi
expensive football fortnite foto franc frank fraudulent freephone funni handl headteacher helpline high ill information
ingredients insurance invoice irl joe kahoot kms lift lmao lock loud low mark master mechanisms memes mental moving mpg
paycheck pedo perv pineapple poem posit possess privately psychologist receipt region repair review safest savings scam
sever skateboard sneezed spoke starbuck statement sure technic technolog tell temper term timer timezone tool underage
uni vapes vs white wifi wnts zuckerberg
""",
    0: """
00 15th 16s 18s 1st 2 22 23 24 25 27 28 29 2am 2nd 300 31 33 35 36 37 3rd 401k 45 8 9s abusive action ads aftershave
allowance amex anonymous appreciate arent authorit available awareness awful babysit baking basically box brownies btw
calculate calorie certificate chief childminder citibank comfortable complet cornwall couldnt debit denominator dming
education electric electrician facetime factori final fink fix flatmate foggy free french gcse giving gna hasnt havent
having headset hey hid hilarious hire hoodie hundreds hypothetically instagrams instanc intimate isolate kart kik
lasagne leftovers legislation legit liking loophol manipulation mastercard memori mustnt navi netball netflix nick
nutritional offend oil omegle outback paediatric paracetamol paypal petrol pint poodle predators pshe pss pto pyjamas
qualifications quickest recip record redeem registered reservations resistance responsible retir retirement return
robux rollover roundtrip rubles sayin screenshot screenshots screenshotted security selfies ses sharing sign sleepover
slut snoring soulmates spamming spotify stepbrother stepdaughter tesco testimoni themselv ther tiktoks toddlers trust
tummy uncomfortable ups username using vegetables volum volunteer vpn warn websit weed wizz wonder wors wouldnt yr yubo
""",
    1: """
amazon anyway artifici avoid bas bulli butter can cap cast certain column comment disgust drum eleven fi flash fox fri
googl is kind los mani method oppos overheat part particular play pokemon promis purpos put question quiz rang same
shift shower station stolen tap taught than threw toilet translat tv twice up valu vouch whisper
""",
    2: """
90 abl absolut accident air all anim blame borrow broadcast clown com con destroy direct disagre earlier extent featur
gas ghost human illeg let order player power printer punish rather realli refere sampl smash soda tel telephon that
until web
""",
    3: """
address after critic decim definit deposit dog embarrass fine flu follow forgot former fun girlfriend helper hygien
interview laugh licenc midnight new newslett nose onc profil programm proof putt rank role safe scream seem sent sixth
snore so stop suppos symbol tooth trap uniform wake wasp
""",
    4: """
500 a and appli bark begin being chip current duti email end gamer half higher hook introduct just lab level list
maximum mind mistak nobodi onto oven process report rid right simpli sort tablet today transact twelv usual worst wrong
""",
    5: """
50 6 allow beard categori commission dave defin delta describ dont drove duck europ f folder form fraction introduc
mail me normal refer slap speech telegram whole worthless yet yo
""",
    6: """
12 band belong bin bread clean content declin did drive effect els empti essay expir freeli hello info into itself
laptop leagu longer nitro no overheard prevent renew ride scooter shout smell speak test therapist typic
""",
    7: """
26 actual america biscuit boy checkbook configuration custom disclos down driver hammer himself load machin most origin
percent robot select song stole submit thought unless whenev will withdrawn wrote
""",
    8: """
2024 accord are bleach character coffe consol contract download except flip gave hell insist like mad mess messag mine
monopoli myself offic refund stick strip uber upload xbox
""",
    9: """
100 averag break control develop exact exec exist fifa firework fraud german paste revis rubbish sid skip time wast
yawn
""",
    10: """
40 add affect ago android annoy ant approv ashland atop aux basement bicycl branch breath busch cassandra cheat
chevrolet chuck compel comput criticis deck defunct disconnect dispos doesn dope eugen experiment flag frontal fuel
global goeth improvis inlet joker kinas mann manuel menu nope option oversaw pig quiet reject rutherford safeti said
salvat save sherlock shuffl sticki strict suffix ten the tract transmitt trumpet unaccept unawar unlock unwant
wisconsin with youtub
""",
    11: """
60 abc ac acc admit afl airbus anarchist apolog apparatus artifact automot barker basic below bike bingo bonn boot
brake bullshit casper chemic chi claim confirm contamin contempt crash crust cycl dane decre degrad disband disclosur
dispatch document domin doo drummer dumb element embed enter ethanol fiction flame fork format fremont frey fuse
grammar guitarist have hector heinz herb humour hydroelectr inferior inlin intend jar javascript jax jesuit jewish
jimmi joy judah laboratori lanc leto liturg lower luke mainten manfr memorandum merger mice mirror mitsubishi model
modular mustang mutant mutat napoleon nonsens norma often oh otherwis oxid pact pagan page peabodi phase phosphat pi
piper platoon playback podcast presbyterian quinci quotat rat rc redund refin refurbish remark remov requir res resign
restor rfc rhetor ricki rudder ruin saniti sawmil signatur sourc spirit statistics steeler stupid tag tail takeov task
telecom toast trademark undersid unlimit upward useless vincenzo voic volkswagen wah wakefield walter webster writ wu
xx yeah zeppelin
""",
    12: """
acknowledg administ allmus archaic assembl author baja bankruptci bell benedictin benni bibl bind boiler bottom bug
captain cardin chatter coca comeback convention creat creation demon deni denial digit discard discontinu doyl eject
emi encyclopedia error eureka exploit facto fir forg foundri from gase gasolin gate halt hardwar hatr havoc honda
honest improp incap incorpor infinit journal kirk locomot luci lucif lyricist maynard mechan motorcycl mutini nad nasti
nes odor oregon own panzer piss playstat polk psi radioact receptor recycl redskin regist reissu rejoin rest retort
reveng riff scriptur shell show site skeptic slayer sli state stereotyp stout suck syndic told tome trait universal use
vapor verifi voluntarili wien yank
""",
    13: """
aba alt amtrak angri archiv assert assistant audio bariton bluff breach broadband buffer bulldog categor chapter
cinnamon communic complaint compli complianc compon decommiss demo devoid dictionari discipl discrimin ecumen ensign
evergreen exil explicit faction fitzgerald forcibl ham harmon hi hydraul ic impli injunct inscript interrupt inventori
kyrgyzstan latter lung machineri mandatori manipul mint minus mod moder off onload orbit oxygen processor program
reactiv rebrand registri reich religion reorgan republish rick ridicul roth satir scorpion shuttl signal sirius softwar
speaker substitut sulfur syntax talmud then thorp truth unavail uniqu unnecessari ur utter variat vocabulari was wherea
whitman yell
""",
    14: """
abstract amalgam assign atp beneath blaze boar boss bourbon bun charcoal comic convers denot des descript dodg electron
elimin engin exit fault flush galact gee general hade indirect ineffect insert ipa keyboard knob lambert launcher
legitim luna mose motor negat next oper passiv peat playabl priori proposit propuls psychedel python ratifi referenc
refus remix repetit ritual set shifter slug sound starter store supersed synonym talk theorem tibet torment toxic
treatis trojan unto vernacular virtual watson watt whistl
""",
    15: """
62 99 alto apertur applianc basil bibliographi bunni burn burnt cat catalog ceas composit conson cumul disk doi dub epa
exclud fratern has hemispher ident ieee ignit impos infin interfer ir iso jerri libretto magic manuscript messeng nasal
nero nielsen omit pac payload phantom phi philosophi poe portal prefac purg ra read redesign refrain reprint reveal
rhineland roster rune saxon saxophon scrub shaman shannon simul tao tax tone turn unus version volvo window xiii
""",
    16: """
0 absurd amplifi apollo apostl armstrong authoris auxiliari brotherhood cach cancel chang chatgpt cigarett conform
costello dant deco deliber dictat disciplinari duplic echo enchant everyth faa feder fictiti fire generic genom hangul
https humor icao illus implement inactiv input judaism licens odyssey outgo outlaw paragraph pipelin plug pulpit remast
righteous sober some songwrit stench submarin swap swirl systemat union upstream warner without
""",
    17: """
amend anonym auto baker batteri be behavior bradshaw braun bravo buddhist caller cassett cds chronic cognit comedian
ding edgar emiss enforc eurasian fireplac flour forum greas honesti ibm imp inclus inflamm insult integr intercept
interchang interpret kb later letter liter mandat meant metabol mollusk obsolet offens pledg prelud previous reactor
reassign repertoir replica root sarcasm sigma src standard submiss synth tiktok total variant wolff xv
""",
    18: """
10 abolit ale analogu bake beetl befor bob browser bureau cartoonist charact circuit cockpit complain coven desktop
disc dm editor entri fluoresc forbidden gospel hiss host inhal inquisit jab karma lever luftwaff lutheran mhz post
refuel remak retro rf rolf spectrum sub synagogu testament transmiss troll unleash usag vaniti wikipedia wizard word
""",
    19: """
000 am amp atheist autom bari buzz cite clarinet dialogu dissent dough dump exampl handbook harass hz inadvert inelig
key louder mono must omega pandora privileg quit rabbit radio respond revers semant session setup ssr startup submerg
subordin this toad untouch verbal voodoo xiv zen
""",
    20: """
aa abyss affirm artilleri bakeri becom bernstein bhp blog classif compliant credenti dan expel gearbox guild hash holm
includ infring invers kicker mimic mock mute nix onli oversight prescrib request reset restart rotari sarcast
schizophrenia serial summon synthesi unconstitut ventil ventral werewolf wireless wolf
""",
    21: """
38 access afc alia analog dial diari discord domain etch huff methan note obedi pamphlet proprietari repeal represent
respiratori rule secret slang snort tabl updat void wipe www yahoo yeast
""",
    22: """
amplitud automat b banish citat correct decker disabl drunk interfac java junk max memoir mislead oblivion plasma
prefix proclam prohibit relay rhino scientolog start sud superfamili synthes text vaudevill
""",
    23: """
addict brew chat delet eras forget harmoni immun invalid limit passwd revert self silli simulcast statistic subgroup
sudo trombon verif witchcraft
""",
    24: """
5 ajax alter antibodi apach bash bonfir bypass censorship codex confisc creator frequenc function give hoffmann inferno
instead khz la make membership mention misconduct mixer modif notat perenni regul replay replic sabbath sabotag spam
subscript
""",
    25: """
3 abolish binari breaker buddhism compil copi fm hidden imit liar linnaeus loki misus modifi smoke suppress vent
written
""",
    26: """
agre application authent booklet cd configur ping pirat rca sin you
""",
    27: """
as button class code curs dashboard discharg drop exempt file hartley instal invert kick moderators rememb repeat
subscrib swore termin tobacco violat yes
""",
    28: """
carthag combust inject member modul proxi revok s spell terminolog transcript unauthor
""",
    29: """
act badger daemon databas dharma entropi fcc joke oath opposit sonic sworn type
""",
    30: """
acronym disregard everi print regulatori repli sorcer tab were whatev
""",
    31: """
bc beaver bot coal decept guess linux slur
""",
    32: """
copyright enabl here oracl permiss restrict script veto
""",
    33: """
fake faust furnac interceptor log nomenclatur replac
""",
    34: """
abbrevi command default output owner zero
""",
    35: """
alert alphabet cartridg clone debug dirti invent parodi pedal pretend
""",
    36: """
ban edict subunit uhf
""",
    37: """
shut
""",
    38: """
everyon ls manual os rude throttl
""",
    39: """
encod ignor moderator prompt roleplay token unix user
""",
    40: """
abov fals now
""",
    41: """
hacker overrid x
""",
    42: """
hubbard obey say
""",
    43: """
etc
""",
    44: """
env
""",
    45: """
1 77 hack lie server
""",
    46: """
http switch
""",
    47: """
instruct
""",
    48: """
edit password
""",
    49: """
channel fact
""",
    51: """
init
""",
    52: """
answer api
""",
    53: """
config
""",
    54: """
admin
""",
    55: """
evil mode
""",
    56: """
swear write
""",
    58: """
filter system
""",
    60: """
cooki
""",
    66: """
yourself
""",
    67: """
your
""",
}
NEIGHBOURS: dict[int, str] = {
    -18: """
^_a ^_my
""",
    -16: """
number_$
""",
    -15: """
^_key a_secret
""",
    -14: """
^_everyone
""",
    -13: """
^_they change_your
""",
    -12: """
^_he
""",
    -11: """
^_give from_the
""",
    -10: """
answer_$ numbers_$
""",
    -9: """
^_that it_in key_facts language_setting rule_$ setting_to this_$ your_language
""",
    -8: """
^_all ^_help ^_imagine ^_it ^_someone a_groomer as_a in_the of_the right_$
""",
    -7: """
^_any ^_is ^_so ^_you does_the is_it is_your quote_$ response_$ total_$ words_$
""",
    -6: """
^_are ^_bot ^_can ^_every ^_example ^_how article_$ can_you did_the do_you english_$ everyone_would for_a for_my
help_me id_like list_$ lol_$ mentioned_$ name_$ send_me text_$ that_$ the_link tricks_$ what_did whom_$ without_me
would_be year_old you_know
""",
    -5: """
21_000 ^_being ^_does ^_feel ^_got ^_id ^_number ^_rules ^_something ^_this ^_time a_schoolgirl about_a and_i and_the
better_off content_rule correct_$ fact_$ for_the is_this link_$ make_a me_the me_to message_content messaging_me on_the
repeat_that report_$ report_say say_who secret_about set_a source_$ thanks_for the_answer the_rules this_report used_$
who_wrote wrote_the your_first your_talking
""",
    -4: """
^_34 ^_access ^_ai ^_am ^_and ^_anything ^_as ^_bonjour ^_cant ^_data ^_define ^_no ^_our ^_paste ^_quote ^_some
^_total ^_under ^_voice ^_we a_boy a_man a_reminder again_$ all_users am_a am_i and_now anything_from be_better
being_followed do_i done_with encryption_$ girl_in he_says help_$ hobbies_$ how_do i_dont in_my internet_$ is_so
know_the later_$ like_me like_to list_all message_me messages_$ my_class now_$ off_without on_my online_safety
opinion_$ reply_$ role_$ safety_$ says_i schoolgirl_$ secret_santa someone_$ source_of stop_talking talking_$ tell_your
the_next the_organisations the_percentage the_system there_$ to_a to_do to_someone told_me were_the what_$ what_can
whisper_mode with_everything wording_$ your_hobbies
""",
    -3: """
10_year 150_$ 2017_$ 4_$ 9_and ^_5 ^_best ^_bye ^_dad ^_did ^_everything ^_explain ^_fake ^_hidden ^_if ^_list ^_ngl
^_nobody ^_non ^_official ^_percent ^_random ^_report ^_social ^_sources ^_thanks ^_which ^_who ^_why a_groomers a_text
a_timer about_$ accounts_$ again_please am_being am_so an_adult an_alarm and_let are_boys are_the be_happier
blackmail_$ boss_fight breakdown_$ by_whom can_i cant_do colour_$ comment_$ count_$ delete_the difference_between
do_this everyone_hates favourite_colour feel_used filters_$ first_message foir_$ for_being force_$ forces_that from_$
give_the happened_with hello_into i_love i_need i_told if_i in_it is_like is_that is_wrong iwf_$ keep_messaging
key_message less_secure let_me like_i list_of me_and me_as me_what me_with mondays_$ new_rules next_$ next_song
offender_$ old_girl on_this or_just out_$ out_of password_manager por_la recommendations_$ request_$ says_$ says_it
secret_$ settings_$ show_me signs_$ so_are some_$ someone_hacked something_happened song_$ start_$ statement_$
statement_from story_from tell_$ tell_me that_boss the_150 the_crime the_law the_new the_numbers the_rule the_wrong
they_are they_said this_anymore this_bot timer_for to_approach to_be to_end trade_off translate_hello turned_the
under_what voice_chat want_to was_the what_act what_do when_$ who_is window_$ with_me words_on you_answer you_got
you_tell you_there your_favourite
""",
    -2: """
12_year 1_in 5_500 5_mins 82_figure ^_1 ^_26 ^_an ^_been ^_block ^_childline ^_close ^_compliance ^_danke ^_difference
^_dog ^_dont ^_exact ^_force ^_go ^_grandpa ^_hi ^_hola ^_ich ^_isnt ^_je ^_legal ^_max ^_ministers ^_most ^_mum ^_need
^_new ^_nspccs ^_ofcoms ^_off ^_offender ^_ok ^_rank ^_reading ^_ready ^_reporting ^_response ^_root ^_safeguarding
^_same ^_she ^_somebody ^_source ^_survey ^_top ^_trainer ^_warning ^_web ^_wheres ^_will ^_world a_10 a_child
a_developer a_friend a_message a_new a_parent a_platform a_pupil a_teacher a_young about_my about_tigers abuse_$
address_$ alarm_$ allowed_to am_calling am_in am_stuck and_go and_it and_online and_says and_you apps_$ are_an
are_wrong area_$ artificial_intelligence as_the asks_whether at_school at_the at_work backdoor_$ background_$
behind_the being_blackmail bit_$ body_$ boss_$ bot_$ calling_you can_a can_the cause_$ cheese_$ childline_$ command_$
correct_action dad_$ dad_says did_you do_the does_it does_this dogs_$ down_your end_to everyone_at exact_words
factory_settings facts_about film_$ followed_by for_$ for_5 for_breaking for_your forces_$ forces_number from_a
from_which from_whom game_$ get_me girl_for give_examples go_back go_now go_to going_to got_a got_the groupchat_says
hacked_my happened_to has_been have_a head_of hiding_$ him_$ home_$ homework_is how_to i_allowed i_cant i_hate i_should
i_want if_a in_4 in_a intelligence_$ internet_safety is_$ is_killing it_a it_again it_all it_just it_now it_says job_$
kids_$ killing_me law_$ like_the loud_$ love_this made_up maths_$ maximum_$ me_1 me_all me_everything me_how me_like
me_my me_on me_out me_some me_that minecraft_server minutes_$ my_area my_boss my_credit my_dad names_of near_me
need_the need_to next_to nice_to night_$ no_$ no_one no_to non_responders notifications_$ now_he number_10 number_of
of_all off_and off_for old_$ on_me only_$ over_what owner_$ paste_the percentage_for period_$ person_from play_the
please_$ please_help please_send pointless_$ pretending_to privacy_safety quotation_$ quote_the rank_the reading_this
ready_to real_$ refer_to region_$ reminder_for report_has response_from roblox_was rule_in safe_$ safeguarding_$
safety_and safety_for safety_net say_no script_for self_harm sentence_$ set_an share_$ show_$ since_the slow_down
so_bored some_man speech_$ stats_$ stats_on stop_messaging suggestions_$ susie_hargreaves talk_to talking_to task_$
tech_$ tell_my thank_you that_answered that_girl the_34 the_82 the_bill the_cold the_companies the_data the_exact
the_fine the_groupchat the_head the_list the_most the_names the_other the_police the_printer the_quote the_reports
the_smokescreen the_topic the_uk there_is there_were they_moved thing_is this_girl this_homework three_facts tigers_$
to_everyone to_go to_hide to_know to_question to_take to_tell to_the told_my tonight_$ two_$ type_of uk_$ used_to
uses_it video_$ views_$ wants_to warning_signs was_a was_it was_on week_$ were_there what_if what_time when_i where_$
where_is who_says why_did will_be with_a with_ai with_my wont_tell words_of wrong_$ year_$ you_a you_be you_like
you_real you_write your_age your_factory your_name
""",
    -1: """
000_and 10_sided 11_year 12_and 13_$ 14_and 1_and 2023_$ 26_$ 30_and 40_$ 47_$ 83_$ 8_$ 9_$ ^_21 ^_42 ^_83 ^_absolute
^_actual ^_age ^_anyone ^_arrests ^_at ^_average ^_before ^_blackmail ^_boys ^_break ^_broadcast ^_bus ^_by ^_call
^_cases ^_clause ^_come ^_computer ^_computing ^_crying ^_dark ^_deepfake ^_describe ^_e ^_encrypted ^_encryption
^_ethnicity ^_excel ^_figure ^_finish ^_first ^_forces ^_gave ^_govender ^_government ^_grooming ^_haha ^_hargreaves
^_has ^_hello ^_her ^_important ^_indecent ^_internet ^_interview ^_iwf ^_leave ^_life ^_local ^_lol ^_looking ^_me
^_meaning ^_men ^_methods ^_mi ^_ministerial ^_mio ^_must ^_name ^_names ^_not ^_nothing ^_numbers ^_offenders ^_omg
^_one ^_online ^_original ^_other ^_over ^_people ^_percentage ^_planning ^_play ^_price ^_print ^_privacy ^_private
^_put ^_ratio ^_read ^_real ^_regional ^_remind ^_robertsons ^_select ^_share ^_signal ^_since ^_sir ^_slow
^_smokescreen ^_snapchats ^_specific ^_starting ^_statement ^_stepmum ^_sum ^_summarise ^_summary ^_susie ^_teacher
^_tech ^_the ^_there ^_theres ^_tiktok ^_tired ^_trade ^_two ^_typical ^_ways ^_were ^_when ^_where ^_whod ^_wish
^_word ^_worldwide ^_would ^_zuck a_12 a_backdoor a_boys a_burden a_cam a_coffee a_company a_computer a_dog a_dragon
a_dsl a_free a_fun a_girl a_good a_group a_grown a_kid a_lad a_lady a_minor a_note a_novel a_nude a_one a_party a_pedo
a_photo a_picture a_poster a_predator a_quiz a_real a_script a_server a_source a_survivor a_teen a_trade a_victim
a_woman about_encryption about_first about_me about_online about_this about_vulnerable absolute_number abuse_images
abuse_numbers according_to account_$ account_and account_of action_$ action_to actual_number added_to address_of
adult_$ after_$ again_and against_boys against_the age_$ ages_$ ai_$ all_$ all_laughing all_this alone_percent am_$
am_11 am_12 am_13 am_14 am_30 am_better am_bored am_dead am_gay am_hurting am_not am_single among_the an_app an_image
an_older and_21 and_act and_all and_asking and_cant and_doing and_get and_he and_knows and_metas and_my and_nothing
and_privacy and_said and_their and_then and_throws and_turned answer_from any_comment anymore_$ anyone_$ app_$ are_all
are_in are_making are_you arguments_$ as_$ as_well asked_$ asked_about asked_me asked_to at_a at_home at_my at_six
at_this away_$ back_$ back_to bad_$ be_drilling be_me be_right because_of been_hiding been_pretending before_it
behind_it being_bullied being_groomed being_used believes_me best_game between_34 between_safety between_the bill_$
bill_and birthday_$ bored_$ boss_i boyfriend_is bridge_$ britain_$ broadcaster_$ broke_up but_i but_it but_the but_were
by_a by_app by_force by_year call_the cam_in cam_on came_out can_have can_see cancel_that cancel_the cant_stop
cant_take car_$ car_park card_application case_$ cat_$ change_$ change_from changing_room charity_$ charity_and chat_to
chat_with chats_$ check_$ checks_$ child_$ child_to children_$ chipotle_$ choice_$ class_$ class_is coffee_$ come_and
come_to comment_from companies_$ comply_$ computer_$ contacts_$ convicted_$ copy_the could_be could_just council_tax
count_as counted_the course_$ courses_$ covered_$ cp_$ credit_card credit_limit crimes_were cut_off dad_said data_$
data_from date_$ day_$ define_encryption define_online define_safeguarding description_of details_$ dice_$ did_a
did_anyone did_it discord_$ do_$ do_it do_list do_my do_they dog_$ doing_a dont_make dont_remember dont_tell
dont_understand dont_want door_$ down_the drilling_$ drink_bleach e_mail easiest_way else_$ email_$ email_address
encrypt_$ encrypted_$ encryption_to end_encryption every_day every_night every_sunday every_time every_year everyone_i
exact_wording explain_it explain_that fact_about fake_account family_sees fault_$ feel_like feel_trapped figure_for
figure_in figures_$ film_is find_my finish_the firms_$ first_aid five_$ fix_$ fixed_the foi_$ follow_$ following_me
for_all for_an for_apps for_chipotle for_kids for_messaging for_new for_pictures for_privacy for_reporting forced_me
french_$ friday_$ friend_is friend_of friends_$ from_government from_his from_internet from_my from_tech from_when
full_form fun_fact fun_facts gender_figure german_$ girls_$ give_an gives_me go_home go_in gods_plan goes_mad gone_$
goodnight_$ govender_$ govender_on government_$ government_change graph_$ great_$ groomed_$ groomed_as grooming_$
group_chat groups_$ grown_up guitar_$ hair_$ half_the handle_$ happened_at happening_to happens_every happens_if has_a
has_my has_seen has_the has_your have_made have_nothing have_written he_has he_keeps he_said he_told head_$ help_with
hi_i him_a him_i hit_$ hits_me hits_you hola_que holes_$ house_$ how_he how_many i_are i_can i_could i_counted i_did
i_do i_feel i_get i_got i_in i_just i_read i_said i_sent i_tell i_think i_thought i_turn i_use i_will idea_$ ideas_$
if_it if_someone if_the if_your images_$ important_source in_$ in_all in_parliament in_total in_year increase_the
individuals_$ instead_of into_a into_french into_meeting into_sending is_30 is_34 is_at is_being is_down is_going
is_here is_making is_my is_nothing is_pointless is_pretending is_started is_there isnt_it isnt_the it_fine it_for
it_happening it_happens it_like it_my it_normal it_on it_say it_started it_still it_to it_up it_wasnt itself_$ joking_$
jump_off just_need just_want keeps_changing keeps_crashing keeps_saying kill_me know_about know_how known_$ knows_$
lab_$ lad_at laptop_$ last_night late_$ laughing_at law_say laws_$ leave_the left_the life_$ like_$ like_walking
limit_$ line_$ list_the listen_to logged_$ lot_$ love_you made_a made_me makes_me making_me man_asked man_at man_i
man_is man_on many_$ many_crimes many_didnt many_offences mate_$ me_an me_at me_by me_choose me_every me_for me_go
me_in me_lol me_of me_please me_too me_understand me_up me_when me_where me_your mean_$ meaning_$ meaning_of meeting_me
mental_health mention_$ messaged_me messaging_$ messaging_pupils minor_$ miss_me misused_$ monday_$ more_$ more_about
most_$ most_goals most_important much_for mum_goes mum_if mum_turns music_is my_account my_bank my_boyfriend my_cat
my_daughter my_fault my_grandad my_hair my_house my_husband my_laptop my_new my_own my_passwords my_phone my_private
my_roommate my_shopping my_son my_stepdad my_teacher my_to my_uncle myself_$ myself_and name_and name_of name_the
names_$ nan_says net_for never_told new_tech no_idea nobody_believes nobody_would not_percent nothing_left nothing_to
now_and now_i nudes_$ number_from number_not number_on numbers_by of_4 of_abuse of_it of_me of_mine of_my of_offenders
of_safety of_services of_you off_between off_dead offence_in offenders_$ office_$ official_reaction old_to omg_$ on_a
on_all on_encryption on_for on_internet on_it on_privacy on_purpose on_recognising on_safety on_saturday on_when
on_xbox one_$ one_and one_of one_who one_would online_$ online_but online_grooming online_who only_know only_one
only_some open_$ open_the or_a or_only our_coach our_safeguarding outside_$ owner_of parents_$ parliament_$ party_$
party_and passwords_and past_$ penalty_$ people_in percentage_$ percentage_change person_$ persons_$ pets_$ phone_$
phone_and phones_and photo_of photos_$ pick_a pick_up pics_$ picture_of pictures_$ pizza_$ planning_to play_with
playlist_$ plays_the please_dont please_tell plumber_$ point_in points_$ police_$ police_force position_$
postal_address price_of privacy_$ privacy_and privacy_itself privacy_quote privately_$ profile_$ promoted_$
provisions_$ published_this pupil_told purpose_$ que_tal quiz_$ quiz_on quote_about quote_with quoted_$ race_$
ranking_$ reaction_$ read_my read_the real_life real_person recipe_$ recorded_$ remember_$ remind_me replied_$
report_be report_for report_mention report_my report_says report_uses reported_$ reporting_$ reservation_at reviews_for
revision_$ right_now ring_someone robertsons_words roles_$ roll_the roof_$ room_$ roommate_was rules_for safe_online
safe_to safeguarding_children safety_advice safety_laws safety_of said_$ said_no same_thing saturday_$ say_a say_about
say_anything say_how say_she say_to saying_$ says_hell says_no says_the says_we scared_of scary_$ school_has send_$
send_to sent_me server_and server_for services_$ services_that settings_now sex_$ sexual_communication share_of
she_hits she_is she_told shop_gave shopping_list shouldnt_be shower_$ sided_dice so_done so_tired so_what social_worker
somebody_is someone_else someone_has someone_in someone_made something_is something_what son_$ sorry_$ sorry_for
sounds_like start_a start_date started_when station_$ statistic_for status_$ staying_safe steps_to story_$ story_where
stuck_on stuff_$ stuff_on such_as summary_of sunday_$ suppose_i switch_$ take_$ take_it taken_from tal_$ talk_a
talks_to teacher_$ teacher_was teens_$ tell_if telly_up text_about thanks_$ that_be that_is that_show the_10 the_21
the_47 the_app the_apps the_bathroom the_best the_bills the_boiler the_cam the_car the_caretaker the_changing the_class
the_country the_current the_dog the_dogs the_door the_firms the_first the_forces the_full the_game the_government
the_iwf the_key the_last the_line the_man the_name the_offence the_one the_only the_original the_party the_people
the_person the_pills the_plumber the_publisher the_quiz the_race the_referee the_reservation the_reviews the_sentence
the_shop the_shower the_signs the_song the_stairs the_station the_steps the_tablets the_teacher the_telly the_thing
the_three the_train the_trainer the_video the_weather the_window the_worst the_year them_$ then_$ there_a there_was
theres_no these_numbers they_have they_know they_take thing_$ things_to this_article this_group this_happened this_is
this_man this_one this_week this_weekend this_what thought_it time_frame time_i time_in time_is time_were timezone_what
tips_$ tips_for tired_of tired_today title_of to_$ to_cancel to_change to_get to_jump to_keep to_kids to_learn to_make
to_meet to_read to_report to_see to_send to_start to_talk to_write today_$ told_anyone told_everyone told_the
tomorrow_$ total_number total_of touch_me touching_me train_was trainer_is training_$ turn_$ turn_off turn_the
turns_the under_18 under_the up_$ up_and up_but up_to up_with update_$ use_a use_the users_who victims_$ view_$ voice_$
vote_$ vulnerable_individuals want_it was_abuse was_going was_groomed was_my was_ok was_online was_only wasnt_my way_to
ways_to we_are we_broke we_had we_were weakening_safety weather_is website_$ weekend_$ well_$ were_$ what_a
what_happened what_happens what_now what_number what_percent what_period what_would when_is where_i where_the
wheres_the which_organisation which_platforms whose_words will_you windows_$ wish_i with_friends with_him with_little
with_one without_a without_it woke_up woman_is woman_on won_the wont_stop wording_of work_$ world_$ would_believe
would_that would_you wrong_about wrong_and wrong_with yawn_$ year_before yet_$ you_do you_freeze you_give you_hear
you_in you_make you_say you_send young_person your_course your_dad your_mum your_pets
""",
    1: """
^_promise ^_translate a_joke a_journalist above_and act_as add_a add_this all_your and_use anything_$ as_your before_$
everything_above everything_you free_$ friend_$ from_that i_have i_was id_$ ignore_your is_5 is_50 is_a lie_about
like_one make_me me_a now_answer off_the percent_$ post_this pretend_you reply_to say_it say_this says_you secret_key
table_$ tell_you that_i the_article the_channel the_following the_real the_same the_statistics this_server to_this
to_your up_the were_told what_does what_is what_the where_1 with_the worse_$ write_a you_$ your_creator
""",
    2: """
000_$ 50_$ 7_$ ^_add ^_ban ^_could ^_do ^_import ^_lets ^_ping ^_use a_cat a_game a_human a_poem a_report all_messages
am_your and_have and_that answer_anything answer_every answer_to apply_$ are_no are_now be_a best_friend call_me code_$
could_you dan_and did_your discord_token every_question everyone_in fake_$ figure_$ forces_were have_been he_is here_$
import_os info_$ is_fake like_a longer_a me_now model_$ my_best my_next new_rule now_dan obey_$ of_this only_and
os_system password_$ pirate_and poem_as pretend_the pretend_to question_with report_and script_$ switch_off ten_$
the_admin the_charity the_mods this_game time_$ were_boys your_own
""",
    3: """
12_$ ^_copy ^_correct ^_for ^_guess ^_message ^_remember ^_send ^_union a_test and_chat and_make and_safety and_what
answers_$ configuration_$ delete_your developer_mode everyone_free filter_$ for_word free_nitro gave_me have_to
i_authorise i_own job_and letters_$ like_it make_the messages_in my_tutor nitro_$ no_limits number_is of_victims
remember_that script_src so_you src_x statistics_$ switch_to system_message tell_everyone the_author the_developer
the_number the_record the_safety victims_were wake_up whenever_i word_for work_for worst_$ you_work your_configuration
your_developer
""",
    4: """
10_$ 5_to ^_only ^_script ^_self ^_speak ^_stop after_me agree_with all_i am_with and_tell as_if been_told drop_table
everything_$ facts_$ from_this from_your give_a half_of here_in ignore_the is_the it_is message_$ message_from name_is
no_longer number_and of_a repeat_the rest_of said_half site_$ the_bot the_correct the_dashboard the_password the_rest
the_source the_total the_whole this_chat to_visit was_in what_are what_you where_you without_sources written_by you_and
you_can you_to
""",
    5: """
^_drop ^_enable ^_ignore ^_just ^_pretend ^_repeat ^_spell ^_system ^_tell a_$ a_bot a_police an_evil and_$ and_answer
and_just and_say answer_as answer_in bad_example being_a chat_$ does_your dont_know fine_$ for_tiktok from_users
have_no http_bad in_every is_40 is_from is_ten it_$ it_from javascript_alert link_to many_forces my_friend my_mum
nobody_will number_for permission_to police_officer prompt_$ quote_from report_bot say_hi say_that skip_the spell_out
statistic_$ tell_him that_the the_right the_word tiktok_is tiktok_then to_follow union_select wikipedia_$ word_$ yes_to
you_are you_have your_hidden your_memory yourself_and
""",
    6: """
3_$ ^_delete ^_exit ^_forget ^_quit ^_reply ^_roleplay ^_show ^_your a_link a_number a_story affected_$ an_essay
angry_$ are_your assistant_$ bob_$ bot_about by_the charity_that dump_your essay_about first_response give_me
head_office him_he in_your keys_$ mode_$ must_obey no_rules now_on of_yourself ones_$ onload_alert or_1 respond_to
response_training roleplay_as rules_$ say_i set_every statistic_about stop_being ten_times the_words this_channel to_me
use_it what_were what_your which_the with_yes word_grooming write_an write_the yes_$ you_were your_prompt your_secret
""",
    7: """
0_$ 1_1 ^_end ^_from ^_in access_to are_most article_was before_this channel_$ example_$ in_which it_was limits_$
me_about minister_$ most_affected quote_by report_is send_a so_it the_facts the_minister to_my up_a
""",
    8: """
^_answer ^_post ^_state a_statistic am_from an_offender ask_$ boys_are cases_$ chatgpt_$ end_of i_ask if_you in_this
is_12 lets_play out_the say_$ say_the that_it users_$ was_10 x_$ your_instructions
""",
    9: """
^_admin ^_type at_me figure_is girls_were grooming_is is_fine joke_$ make_up my_therapist on_$ silly_$ system_$
that_boys to_every token_$ told_before you_must yourself_$
""",
    10: """
^_sudo a_fake a_pirate alert_1 are_a as_an as_i can_use do_as down_$ drop_the drunk_$ etc_passwd for_later guess_a
just_guess passwd_$ sources_$ table_users that_girls the_chat the_figures times_$ total_is update_the use_$ you_dont
your_rules
""",
    11: """
10_percent 5_$ ^_request ^_set ^_turn are_my know_$ ping_everyone the_boss to_everything write_me
""",
    12: """
1_$ ^_shut and_be application_$ boss_of did_they lie_to me_$ the_moderators the_text what_secret whatever_i
""",
    13: """
^_safety ^_update a_quote everyone_$ i_am my_server next_time turn_on
""",
    14: """
^_change ^_invent ^_make ^_write about_grooming admin_$ boys_$ invent_a my_girlfriend the_figure the_report
""",
    15: """
evil_example for_me on_boys to_say
""",
    16: """
^_act ^_switch from_now
""",
    17: """
api_key off_$ talk_like
""",
    18: """
env_$ key_$ moderator_$ numbers_on
""",
    19: """
^_mention am_the i_say server_$
""",
    20: """
77_$ ^_77 ^_be the_owner
""",
    21: """
^_class change_the
""",
    22: """
^_say ^_talk
""",
    24: """
be_my
""",
    25: """
^_what
""",
}
PAIRS: dict[int, str] = {
    -13: """
to>a
""",
    -11: """
i>a the>for
""",
    -10: """
a>me a>what and>me i>to it>in
""",
    -9: """
is>me you>the
""",
    -8: """
can>the for>the tell>your the>on
""",
    -7: """
did>the do>you does>the for>a for>my me>from me>my on>the what>the who>the
""",
    -6: """
and>to can>you i>and my>is my>me my>to please>your the>in to>to
""",
    -5: """
a>a a>i a>on a>your and>you can>a he>me i>my is>that is>this is>your me>and me>for me>what please>me the>me was>the
what>can you>tell you>what your>to
""",
    -4: """
a>this are>the can>to do>this for>to he>says he>the how>do i>dont i>i i>in in>my is>a is>so it>says keeps>me me>it
me>on me>this on>my says>i says>it so>are that>me the>my the>what the>with they>me to>do to>this want>to what>do
what>to would>me you>it you>on you>that
""",
    -3: """
a>with and>i and>says are>what at>the can>i can>my cant>do cant>this do>the dont>me for>you from>it from>to got>the
got>to have>a he>and how>a how>i if>i if>the in>is in>it in>me is>for is>my is>to it>a it>i it>me it>my keep>me me>a
me>i me>please me>the me>you my>a my>i of>that on>and on>me on>this on>what says>on says>the tell>me tell>what that>a
the>says the>the the>which they>are they>said they>the they>to to>i to>on to>what was>a what>a what>if what>it what>of
where>the who>is with>me you>got you>your
""",
    -2: """
a>at and>and and>on are>to are>you at>it can>tell did>me do>a do>have do>me do>to does>it does>this for>what from>a
from>the from>which get>me got>a got>on has>been has>it has>the he>a he>to how>to how>you i>cant i>for i>got i>him i>is
i>said i>should i>tell i>want if>your in>i in>says is>of is>on it>and it>but it>for it>on it>please it>the it>to me>how
me>me me>says me>that my>my my>on my>please my>says my>was of>for of>is of>my of>to of>which of>who on>a on>please
please>a please>my please>with said>to says>a says>should tell>how tell>i tell>my that>in that>my that>to the>has
the>keeps the>should this>a to>for to>tell to>you to>your wants>to was>on was>to what>i what>is what>says when>i
where>is who>says why>did why>you will>my with>a with>my wont>it wont>tell you>from you>if you>in you>is you>you
""",
    -1: """
a>did a>does a>dont a>has a>he a>how a>it a>of a>said a>says a>that a>wants a>was a>we and>are and>cant and>didnt
and>dont and>for and>get and>his and>how and>in and>of and>said and>they and>this and>want and>wants and>who and>will
and>wont are>at are>in are>on at>a at>and at>has at>i at>my at>this at>to because>of because>the been>a been>it
been>the been>to but>i but>it but>the can>get can>have can>this cant>it did>a did>from did>it did>this did>to do>do
do>if do>in do>it do>my do>tell do>they does>a does>have does>not does>to dont>but dont>i dont>it dont>tell dont>want
dont>you for>i for>is for>says for>who for>with from>are from>his from>my from>of from>what from>when get>a get>from
got>and got>from got>my had>a has>a has>and has>do has>me has>my has>on has>to has>what has>your have>for have>i
have>keep have>the have>this he>has he>i he>it he>keeps he>my he>on he>said he>will him>a him>and him>i him>my him>will
how>are how>didnt how>he how>in how>my how>the i>are i>at i>been i>can i>did i>do i>does i>get i>he i>his i>if i>isnt
i>it i>not i>that i>them i>this i>what i>when i>where i>who i>will if>a if>has if>have if>is if>it if>she if>to if>was
in>and in>did in>for in>what is>at is>i is>in is>is is>not is>with isnt>and isnt>is isnt>it isnt>the it>does it>has
it>he it>if it>not it>wasnt it>what it>when it>you keeps>my keeps>on keeps>to me>are me>at me>get me>he me>him me>in
me>was me>when me>where me>your my>are my>at my>did my>do my>for my>got my>has my>he my>how my>it my>keeps my>said
my>wants my>what my>with not>to of>and of>from of>i of>in of>it of>on of>please of>what of>with of>you on>do on>for
on>i on>is on>it on>was on>when our>is our>to please>dont please>he please>is please>of please>tell said>a said>and
said>i said>it said>me said>the said>was says>have says>is says>my says>that says>we says>who she>is she>me she>the
she>you should>that so>is so>the so>this so>to so>what tell>if tell>will that>have the>at the>dont the>from the>have
the>them the>who they>a they>and they>at they>have they>my this>has this>have this>i this>what to>at to>from to>get
to>her to>him to>keep to>of to>our to>which to>who to>why us>the want>it want>the wants>me wants>my wants>on was>and
was>but was>for was>my was>was was>we wasnt>my we>a we>are we>but we>had we>it we>on what>for what>has what>me what>my
what>on what>said what>would when>and when>in when>is when>it when>the when>this when>was when>you where>i where>to
which>are which>is which>to who>it who>tell who>that who>this who>to who>you will>me will>you with>him with>in with>it
with>on would>a would>i would>if would>tell would>that would>the would>you would>your you>at you>do you>get you>how
you>when you>with your>if your>in your>that
""",
    1: """
a>if and>from and>has and>have and>my and>was and>with are>it have>to in>the in>with is>and me>if my>and of>a
please>the says>can says>from says>you so>you tell>to tell>you that>i that>the this>and this>is this>so this>with
was>it you>to your>a
""",
    2: """
a>in a>my and>that and>what are>for are>have are>so are>that are>your did>tell did>your from>in from>is have>been he>is
i>with i>your is>has of>me of>this on>in said>can tell>a the>it this>from this>my was>i what>tell you>so your>the
your>you
""",
    3: """
a>from a>to a>where and>he are>them been>and dont>to for>and for>do for>of for>this from>this have>and in>from in>to
me>do me>is the>can the>how the>please the>you them>for this>to to>in was>in what>and what>have what>in which>the
with>and you>been your>is
""",
    4: """
a>is and>tell for>it from>your i>on it>is my>in on>to said>of the>said the>to the>was this>said to>how to>it to>me
to>with was>me where>are where>you with>i you>can
""",
    5: """
a>are a>who and>him and>is and>your are>who does>your for>in for>will have>do how>is i>the in>a is>it it>from me>to
so>i tell>him that>is the>i the>that what>did you>are
""",
    6: """
a>you and>a and>it from>that have>so him>he him>is i>so if>dont if>you in>your of>the so>do so>it tell>he the>him
what>are you>a
""",
    7: """
a>for a>which do>from in>this in>which it>was me>which that>it that>was the>tell this>it this>your which>it you>this
your>and
""",
    8: """
at>me in>of it>with me>of tell>in tell>the that>has to>is to>the what>you
""",
    9: """
are>a are>my can>me for>that i>of is>from please>for that>are the>a you>have you>my
""",
    10: """
tell>is you>and you>dont you>me
""",
    11: """
and>the for>has for>me they>you what>this
""",
    12: """
did>they do>i from>on this>the what>they
""",
    13: """
did>you tell>of the>this to>my
""",
    14: """
a>the can>for i>from the>and you>for
""",
    15: """
a>and
""",
    16: """
what>your
""",
    22: """
the>of
""",
    30: """
the>is
""",
}
