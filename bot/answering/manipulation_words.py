"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -1.597
WHOLE = (-2.817, 0.000, -1.779, -1.137)
STEP = 0.1
FLAGS: dict[str, float] = {
}
STEMS: dict[int, str] = {
    -54: """
macau sarajevo
""",
    -51: """
kosovo
""",
    -50: """
orphanag princess
""",
    -49: """
babi twin
""",
    -48: """
heron infant
""",
    -47: """
churchyard mall princ
""",
    -46: """
anniversari balloon birthplac hug picnic thriller wed
""",
    -45: """
he madelein zagreb
""",
    -44: """
ankara children melissa nurseri plight prom ransom wembley
""",
    -43: """
bethlehem birthday hurdl kid
""",
    -42: """
arroyo balconi ballroom bride child fruit pregnant someon
""",
    -41: """
banjo belfast cuddl custodi fiance gallantri halifax istanbul loch macedonia montenegro mummi romant stroll
""",
    -40: """
blanket chariti galicia granddaught honeymoon inver mango mattress parachut rebecca she tourism tragedi year
""",
    -39: """
argentina blackpool cliff dinner donor grang hamlet leicest madonna mural policeman pregnanc regina tirana todd
""",
    -38: """
conservatori danc daughter downtown economist fianc filli hike mama marri mrs mum niec santa serb thatcher villa
""",
    -37: """
ballet breast bruis cinema cradl dollar durham feel gloucest her knot macedonian marriag melancholi neighbourhood
parent playhous powel precious pupil skater sterl valentin
""",
    -36: """
bail bandag blake bram bristol charlott comfort cottag dublin embank festiv fundrais garland greenvill guatemala
karachi mauritius mayor momma naomi newcastl paterson petra pueblo redevelop serbian skyscrap slipperi stella toronto
vanessa vase walkov watford
""",
    -35: """
banquet belgrad birth bolivar bosnia budget caress dad diana dracula edinburgh elizabeth got granada granni hostel
jackson kidnap lill nurs penthous picturesqu rector rotterdam sad schoolgirl sibl singapor skate son stomach tandem
tango townsend turnout urdu wife wilmington
""",
    -34: """
augusta badminton bartlett bleed caraca carter crisi davenport dubai hermitag keep kyli lamb landslid leigh limp maiz
meal mindanao mom pension queen racecours seoul serbia sweat sympathi tate tent textil underwood violinist wharton
yerevan
""",
    -33: """
abdomen age bedroom beirut blackburn brighton cramp diaspora exam gymnasium help husband jewelleri lago man matern
metropoli monarch montgomeri mysor nanni nashvill necklac nippl orchard paisley pedestrian planner raini ravin romanc
rosario school silk sophia summer talon tenni thessaloniki they tiffani titus tomato tourist transylvania urban
valencia vein waterfront
""",
    -32: """
abort affluent albanian amsterdam april arteri asher backdrop bangladeshi biennal bond daddi denver dhaka feast
georgetown go hitchcock hostag ivan jewelri kellan kite ljubljana lulu martyr mater meg mosquito mother natali natalia
nigeria oslo piazza podium raft scenic shiva statu stockholm suitcas surgeon teacher terrac tragic tumor uganda
yugoslav
""",
    -31: """
adrenalin albania barbara bollywood boyfriend brest breton caesar calendar cardiff casualti childhood citi courtroom
courtyard crunch dancer distanc emilia fond gardin goldsmith guyana holiday hometown inexpens karat keen keyn kill
kolkata lavish lindsay lisbon march momentum mommi monument mourn nobleman offspr postgradu reunion romeo sarah sevill
spous sweeti tomb trailer trip tulsa vanderbilt venu venus villag wrinkl
""",
    -30: """
algier amour ang archeri benin blair blush bracelet brooklyn canopi chattanooga cheap condom coupl crime croatia daphn
derbyshir duncan florenc grave groom hancock hanov helsinki hope how hungri lakshmi lancast liberia linen loneli lost
lover magdalena maid manila meredith michael mumbai nanj nobil novgorod palac palm pilgrimag ralli rama rebound royal
rush saddam sami scar scorer sculptur sensual shelbi sleeper stud sunderland sweati tie wallac wesley widow yoga
""",
    -29: """
aiden ankl bachelor bag bed bernardo bey bogota boston brandi brandt bratislava bridget brink bucharest burton cann
christi cleveland cornish cousin cushion danni detroit doll duchess dyer fisher gorg grandmoth gravit haifa helpless
hoars ibrahim ivi jamaica jewel kingston kobe lahor lea ledg maddi manchest marathi migrant mileston millionair
motionless mph munich murder museum natal nottingham orphan padr papa paulo penang philanthropist pinch pocket prize
reagan riga ripe rosa sandra sapphir sara scholarship street swan trauma triangl tuition turin unhappi violin waterfal
who windsor would yemen yvonn
""",
    -28: """
adam alloy anaheim argentin backpack bangkok belli bohemian bosnian bourn brunei buckingham cemeteri cheryl cleopatra
collis consort consul cornwal coventri crane croatian cub darl diplomat doctor easter edmonton famin fenc finalist gabl
gaga graduat grandchildren grandson groceri guggenheim haiti haley home homecom homeless huddl isabella june kabul
lexington lucknow magnolia malmo mandir marina martin massachusett mecca milan money nana nato newborn nigerian night
nina otter ottoman pay pediatr perimet pillar popcorn prostitut raleigh refuge regret romano rooftop rural sheffield
shelley slip somerset spend sponsorship stadium stumbl tender there umbrella velvet verdict vitamin walk wander weekend
winnipeg worcest yugoslavia
""",
    -27: """
anna baghdad ball banana basilica bergman blossom bueno carrot celebr chesterfield clinton concert cork cuff cynthia
damascus damon day delay diploma donat dori duke dunde economi expenditur finland frighten gabriell gentri gift gown
graham grandpar hamburg hiv homicid hull jami jordan juli kiel kiran ky labour latvia love madelin marathon margaret
martina mate meteor mina monetari mont municip museo needi nehru neighborhood nervous nomine old pace palermo parma
patienc peach polynomi price prison pursu rachel rees regent rescu rodrigo routledg saint salzburg sculptor septemb
settlement sofia softbal spartan stade stratford stuart sweater tangl tbilisi thank theatr torn tristan turkey varga
venezuelan viola wagon waterford week whereabout wimbledon
""",
    -26: """
abroad alba algeria archdeacon asleep batman beatric bedford belmont birmingham bloodi bluegrass bra braid briefcas
bump cairn camp carmel carolin casablanca castil chelsea commemor corn councillor crete cross dizzi dominiqu dona
donaldson elijah embassi faint flirt funer gale gloucestershir gravel greco hailey heavier hercul heritag hilli inflat
jan javelin joel joshua juliet karen kilometr lad las layton lean leed lili lump madrid maharashtra marcus mba
migratori milk miracl mistress modest morri nairobi nan neighbour neolith nest octob orchid oscar painter partnership
peni philipp philippin phoenix pianist plum poultri prosper quay rain reev rigid rim roof runaway shay showdown slide
snack sofa somali taylor tingl toledo torso tower town toy travel trembl trinidad trophi tuck tunisia unrest virgin
wait waltz want warmth wealthi weigh worth young
""",
    -25: """
actress adriat afford alistair anxious arlington aubrey august autumn babu bahrain basketbal bench benjamin bleak
bodyguard bombay bow cambridg cari chicken chocol choreograph cinematographi clement climb colombia corner coron cove
cri dalton darren daytim delhi devon donnel dorm eas econom edg einstein elbow elena escort everest expert favourit feb
film flee fortif fresco gaug gaze gemma genoa get girl griffin hang heap helen highland hotel insulin jail jakarta
johannesburg journey kazan kelli killer kitten lace leisur lightweight lime loop mae marian mart meat medallion megan
memphi milton minneapoli monaco move movi munro musa negoti orlando parker peruvian pillow plata potato poverti premio
preschool purs rape relief remembr rey rich river roma romania romanian sabin sac saharan sasha satin saturday scarf
see serena serg severn shaki shia slump sponsor stab stormi stress strode struggl sultan survivor susannah swansea
sweetheart sword tallinn tavi tehran tensor thoroughbr thrill timor trainer turkish utrecht victori vincent visa vlad
walton warsaw watch wayn whitney williamson youth
""",
    -24: """
aden alexi ambassador argent aunt austin averi balkan bangor blood born bowler brodi bulg bullet bumper cale camden
cassi catfish causeway cavalri cello chad chess citadel clifford clumsi colour crore curios date detent duet eleanor
enthusiasm equestrian evelyn event father finn flinch food fortun friendship fulton furnitur gandhi garion geometri
ghana gibson goa godfath gorgeous grandpa gymnast heir hooker hurri i infanc isra ivori juan jubile juvenil
kindergarten knox lac lancashir langley leiden liam maccabi mari maria marit marquess mckay meritori mil moroccan msc
nanci nate nausea need newfoundland newmarket nile nova outreach padma panic passion pasta philip poker polic policemen
politician pune punjab punjabi rafe rap reec rope ruth sadi samuel sanchez sand savannah selena settl sharif shelter
shootout sienna ska sophi stanley starv staten stephani streetcar swimmer tension tour towel tunic vila vodka warship
weight wilson youngest zion
""",
    -23: """
aberdeen ach algerian amanda anguish aristocrat auditorium award bennett bird blous brace bus callum camera casa centr
claud clinch cobb cocoa coconut cora countess court crowd damian decad derbi diego dilemma dimitri dorset dwarf dylan
elm embrac farmer felip fertil fibr fingernail flyer fortress fuji gal galleri galway geometr georgian glitter grief
gwen hartford hen hereford herring hopeless hunger hutton immigr isaac ito jase jonah knit knive kota lagoon landmark
lbs lena lighter limo livingston loft macdonald maclean mai malaria malaya maltes mccartney mecklenburg mentor mile
ming mini monica mosqu mug myrtl nagar neck nephew nicola nino noell olivia olymp olympia ornat owen paddi pageant
paint paler palestinian parallel patti pereira philadelphia phylli pier plan playground playoff pound presley regga
renaiss retreat romero room roommat rori rubbl rug sacramento sash scotia sharon shire shop showtim sidewalk sleep
sonata soup sperm sprint stabl stall strait sturdi sundanc suspect tattoo textur thame thinner tire tobago tokyo tudor
tug tumbl twain vine vision vomit we wednesday wrist yard yin
""",
    -22: """
alumnus ambiti amor angelica arena attend auckland basket battl bedsid bled boxer boyl breakthrough brighter bronz
brother brunswick buffalo calm cano canva caravan carnegi carpet cebu celia centimet charlton chavez choi closer
companion concess countrysid craig craven crept cube curtain dayton delic dorian dougla drag eager edouard eeri elvi
emir erica euro evan fabric fall farmhous feather federico fiesta flex fragil friday fugit garcia garment ghetto
glasgow goodwin guardian hagu haitian halloween handel hapoel heiress hepburn historian holstein hussein interest
intimaci ismail israel joachim juggl julia julius juventus kane kimber knife laud laurel leaf lebanes lemon leopold
lesli lifeboat lilli limeston lincolnshir lindsey liza lunch luzon lynn ma mali malon mapl marbl margin marguerit
massacr math meet mel mercenari mermaid metro month morrison mps nadia nash nathan nestl nigel niger nightingal
nightmar northamptonshir nun obstacl of overland paraguay pasha pavement pendleton phd plastic postur prospect quartet
ramirez ramsay regan regenc relax rent rhea robberi rod rodney rosi royalti santiago savoy sceneri scotland sheep
sheikh shrink sister skye slaughter slick slow spectat squar st stake steep stepfath stevenson straighten stride studi
suburb surrey sydney terrorist theater thornton throne tiger tori tornado tottenham touch trenton trio tucker tucson
tyne ucla vacanc victor wage watkin weari wine wound yuri zoe
""",
    -21: """
abduct acr again agricultur aleksandr amelia anita antonio apart apr archaeolog augustus aziz baron barri barron
batsman beauti becki bela betsi bonus borough bowen bowl bryn burial buse cambodian campbel canyon cardiac carver
catherin chees cher chick chloe choreographi christina climax connor copper cort creepi crossroad currenc dalla darker
deer deport depress derrick desper dexter divorc donkey dora drake drift duffi envoy estat eurovis expens fanni fast
fatigu fear fee fellowship fernando fever filmmak flutter fore friar gaelic galen galloway gaston guadalup guangzhou
helena hero hill hous imagin impati inmat iraqi ireland jaim janet jorg jun kemp kevin lacross lam lap lauri lawson
lawyer layla likelihood livelihood lowel lund maci maharaja malayalam manpow medal mendoza merchant mesh microscop
miranda mitchel mole moreno morocco my myer nearbi ned nell neon newton nickel nora nude olga oliv pakistan paolo
partner penelop penguin peninsula philli photo photographi picasso pick pierc pizza pothol pouch privi prone proton
raphael research reunit rodriguez rooki rue sacrific scarborough scare scene scottish sean sentiment shack shanghai
shed shiver shoulder skylin slab slope slovakia spacious spain sparrow spectacl speed sprawl starvat stiff stoke
stranger stretch striker student sunglass surgeri syracus tamara tear teen thursday titanium transplant tunisian
tuscani twist tyler urgenc vall vamp vancouv violenc viscount vivian voivodeship waist weav willing winc wingspan
winkler winner workshop yale yearbook
""",
    -20: """
abel academi accent advisor aleppo alicia andrea angelo armand art athena attract auschwitz babe backyard bafta
barangay barcelona baroqu beef bihar boat boost bordeaux boulevard bradley breathless bridg bronx brook build bulgaria
bwf calcutta caleb calgari cant capit caretak carlton carri cash castl cautious ceil celtic chalk championship chaplin
charit cheer chest cheung christma christoph ciudad clasp claudio comt congo constabl contest cori courag cullen cup
curv deacon dead development discomfort dixi documentari doncast dunbar dye earthquak eat edmond elli farmland februari
fight filipino floral flotilla franco frankenstein fund fuscous gdansk geneviev gibraltar gilbert gold grandma graviti
griffith gunfir happier harcourt his hobbi holden hospit household hurrican iberian integ isabel joao joaquin juliana
jump kamal kaplan kay kiev kin king kurdistan laci laird late leicestershir lithuania littl liverpool london luca lydia
mace mackenzi macleod madra mal manitoba massag maya mccain mcdonald metr ml montreal mud myra nearer netherland
niagara nicaragua nineteenth odessa optimist or pad pakistani panorama pavilion pd pere piti pois polli porto
practition puppi rack rbi repay reward rink rio rivalri riversid robson rochest romani ross ruben sahib santo sao
schubert scout seaman seasid seed seymour shake shear sheila shoe shrine skirt slept sloven sonia sorrow specialist
stacey stairwel stallion star stephen stephenson strawberri summit sunday superstar sway talent tamil tanzania tennesse
teresa thanksgiv theresa thigh thirst ting tip tomorrow tonga tractor trail trent trial tyre val van visitor volunt
warmer wellington wind wing woman worri woven yang york yorker yorkshir zimbabw
""",
    -19: """
aid alexei andrei angola ann anthoni appetit apron architect armenia asha athen austen await backseat ballad beij ben
bend berlin bet better beyonc booster bounti bowi bradford breakfast bree brittani brittl bruce burgundi byron
caledonia campo campus canteen capitol cardboard carniv carolina cavendish cesar chanc chennai cherri christin
classroom clay coach coeffici colorado compass congratul conrad constabulari convoy corvett cotton cu cute czechoslovak
danish dartmouth degre delawar deliveri denton devin dia dig discount dolli done doorway drama eastwood eaten ecol educ
edwin ella endang english esther eva examin felt fergus fiber firm fischer forens fortifi freder freestyl fulham fuller
gage galileo gap gild gillespi giro gloom gotham gottingen grimsbi grit guantanamo gym happi harvest heart heather
heavi heel helium hockey holli hooper hung hunt hurt hyderabad irvin jade joint jose kelsey ki labyrinth laden lavend
lawrenc lens lent leon lesson libbi lila limb liz lookout lorenzo lose loyalist luck macon madagascar malawi mar
marissa marker mat mausoleum meiji melod micah mohan monday morn morrow moscow name napkin needl neighbor nichola
nightstand nj northampton omar ottawa panick para parramatta paso paulin payment pe peac pendant perch peripheri
photograph physician piano prematur preston pub quad rafael rand reloc richardson ridley road roll ronald rooney rose
salari scratch sein sen seneg shark shorelin shot should silki skin skinni slovak softer spent stevi supper sussex
swift swim three thug ticket toe tournament tram traumat trolley troop tsar turmoil two ulster viaduct vijay warp
wealth weather weekday when width won wool worthi zoom
""",
    -18: """
acacia achill adel afghanistan afro agn aisl alison angel appl ara architectur aria arous aspen asphalt attende
augustin awkward bach blackish bonni boulder breun brussel bundl calli camill caribbean carmen carv cereal chair
champagn cheaper cheyenn chicago clair clare classmat clinic clyde cole coliseum connel conner couch cours creep crimin
cristina ct cubic curti dame darlington david despair dessert devi dirk dome domino dream ed edibl elgin elisabeth er
eros ethiopia excav fell fig finch find fisherman gardner gil glamorgan goat graze harald harlem hatch haven heartbeat
henrik herrera hillari him hindi hindu hua humanitarian iceland in internship invest isaiah jacket jacob jerusalem
joanna jong keith kenyan kim knowl kristen ladi lankan laurenc lazarus liang lil lillian liner liv lyon maia majesti
marjori masovian mass massey matur meadow melani minut moistur monster mozambiqu mustafa nepal ni norman not oman
outdoor pack pair palazzo parti pastur patrick paz pen pencil pennant penni perci perkin perspect plato plot pole ponc
prakash prosecutor pt qui raja ree refug relationship rib richmond robe roller ronan roundabout rowland royc runner
saigon salford san sandal saul scot seizur semifin settler seventeen sex shan shri sicili silva sit slid slovenian
slowli sore sovereign spur statesman stool strata strauss strength stronghold sum surgic sweet swimsuit sympathet
syndrom syrup tata tatiana telescop templ terrifi terror tight tighter tile timet tramway travers trilog unemploy
universidad valuabl vampir vaughan vault venezuela veriti vineyard violet vishnu walker waller wari whore wider wish
wont wren yuan
""",
    -17: """
abigail about acoust adelaid afghan afraid agrarian aidan albuquerqu alexandria algebra alley ambit andhra andr antwerp
approach arsenal artist artwork ashton auction bali barley baro barrow beach befriend berri botswana bottl brandenburg
brandon broadway bryant buchanan burmes butterfli cairo calder canal cardiovascular carlisl casey cent citrus clench
cloth clutch coffin collater collid colombian composur concerto concuss conor cordoba counsel cow crocodil crop cruis
csi cuthbert cypress dakota delaney densiti derek derri diamond doe dorothea drape drink driveway drummond duff dunedin
eighteenth eliot elmer emancip emili ethiopian evacu evening exet explor famili farther favor fender flesh flew flight
fold fought frame frigat gabriel galeri gambl gao garden geelong gemini gender geographi georg glad glove golfer grab
gradient grandfath grate gratitud greec grenad groin gubernatori hagen hannah happili harold harri helicopt
hertfordshir hesit hollywood houston incent intim jamal jay jenk jenna jill jude jurass juri kapoor kenya knee kurdish
kyle labor lama larva latvian lb leather lee life look lorrain loser loss madison mandolin manhattan mansion margarita
marius market marqui mateo mathematician mayer meantim medalist mei mellon mercuri merril metropolitan michell
middleton mikhail miln minist miriam miss mp murray muscular mvp nap nomin northumberland occas oiler oldham onion
organist our pak panama parad paralyz parkinson pawn perez pike pile pine polym polytechn portugues prestigi protest
puck pyramid qualif quarter rai rate rave reel reptil resort rhine roam robbi rocki roy rupert ryder sail salad salmon
sandston schneider scholast seafood seat seventeenth sg shirt shrimp shudder sis ski soldier solv somalia somebodi
spare sparta spencer sphere stadion stair steak steel storey strand strasbourg strengthen stuf styx superman
supermarket sutherland swam talbot terri therapi theres tim tough tow traction truss tunnel turk uncomfort unfortun
universiti unman unstabl veget verona victorian vilnius wale warm what willem willi wooden worcestershir wta
""",
    -16: """
adult afternoon alexandra allan alonso alzheim ampl angelina anya applaus aquino archi armenian aston atlanta audrey
away background bahia baldwin barg barnard beam benefit berg bill boil bolton bournemouth brig bronco bruin bubbl
burglari burma cain calculus calf calhoun cambodia cameron candi career catalonia centenni certainti chariot cheshir
chevali chico clarenc clarkson clayton club coin colin color conceiv convex convict corps costum coward curran
czechoslovakia dart de declan delight denni diamet dissert district domesday dormant dormitori doug draw dungeon duo
dutch eaton edward elv empress entrepreneur envi erin ewe excit explain exquisit fallen fare farrel fatal feminist
finish fled flexibl flock focal footag forehead forew formid forster foyer frankfurt fridg gain garag gaza geneva
gerald gibbon glen glimps gloria glover gmina goal gordon grassi guiana gutierrez hai handsom haul hawkin hayn headmast
heidelberg heroin hilda hillsid hilton honey horrif imag india infirmari ingrid intrigu jakob jamaican januari jealousi
jericho jolt jupit kara kg khmer kilda kitchen km kong kris krishna kuwait lacey ladder laguna lake laker lal lana
lanka lark larsen leap lebanon lesion lieg lizard lloyd local loi lol lotteri louis luc lucien luton lynch magnet malik
manor mariann maryland maximus md medina medley merit messiah mi michel midfield milwauke monarchi motiv muir mutual
nail nak napl nassau news newspap noir odd orang overcom paig palestin palma pamela park peek pena perpendicular
phillip pia pictur pierr plane plea polo pool poor portrait poster pot pradesh priest project prolong psychic raul
recommend reconcili recov redempt rehears rematch remind rice rita rockefel runoff ryan samantha sandi score sergio
serra sheath sheet shore shropshir sick silveri simeon sixti slade slight smooth snatch sob soft solemn sparhawk specul
sped spoon staci stare still strap sylvia syrian tad tal taliban tea tempt tentat them thicker tilt toni tore torr
township transfer transit treasuri tripl trouser truce undergon uzbekistan vascular vaughn vector vest victim victoria
vill viral vital vocat walkway wardrob weep wichita wight win worn wrought wyatt yate younger yves zombi
""",
    -15: """
abdullah activist addison adulthood advocaci agatha alexand anand anchor angus antonia anxieti appreci archer arid arm
ascent ashor asteroid athlet atkin aviv baggag bamboo bangladesh baptism bargain barlow beau beech beg bella bengali
bent bermuda bethel betti bever billi both bounc bourgeoi bout brett broke businessman butcher cage canadian cape car
cara card cedar chapel chestnut chilli chow cinematograph coat cocktail codi collin colton coma connecticut convinc
cornelius courthous courtney crush cuisin daze demis deux dice die diet difficulti dimension diner dip diplomaci dixon
dowag drew dri dug dune dusk duval eagl earn eighteen elia emigr england estuari et ethan exhibit eye fabian facil
fairi falcon famous fascin fastest favour feet ferri fiat fifti financ fingertip finnish fiona fleetwood floor flop
foster frantic frederick freeman friction fumbl futsal gentl gerri ghent ginger gladi goaltend goodby grape harlan
heavyweight hoc hodg hondura huge hunch hungarian indian indiana industrialist insurg iranian iraq isl jaenell jane jed
jennif jul kerr kildar knight landscap left len lesbian liberti lima live lone loos loveli luigi luka luxembourg
macarthur martial materi mc mesa met mia midday middlesbrough mig migrat miniatur mir modernist moment ms myanmar
navarr near neurolog nhs nichol nightclub nineti nuclei octav olivi omin ordeal ounc overnight pancak panchayat pari
parrot path patient peacock peasant pedro peel penalti penn phoeb pic pigeon plaza poppi porsch portico portug prasad
predat probat progress pull pussi quarri quebec radcliff radius ramon reid remarri resin rico rival rover rum sacrif
sakura sal salvador sam sat scari scarlet seduct seeker sensat seth seventi sexual shakespear sheer shi shortest
sicilian sidney siena silesia sixteen skyla sleepi sloop sociolog solidar spanish spectacular spider spire springer
steadi stump suburban sudden suffolk sugar sunni sunset surveyor swollen taluk teatro teddi teenag tens terrain thin
throat thud tighten togeth tong toyota tranc transport trey triangular tripoli triumph tyron undead unfold uttar
vatican vegetarian venic verd vicki viet viktor vinci vinyl virginia visit visual viva vladimir vortex wade waiter
westminst wheel wolverhampton xiao yacht yellow yeshiva
""",
    -14: """
abdomin abdul aerodrom airlift akira alma amar ambros ambush andrew angl antioch anton appeal aragon ari armor assassin
assyrian at attic attorney au aug baltic bandit barnett beaumont beliz bernhard bikini billionair black blackwel blanc
boni boogi bori braveri brazilian breakup breeder breez bubba bunker burger calvert cameo campaign candid candidaci
cantones casino cathi ce ceylon chancellor chandler charg chase chef cheltenham childline cindi clubhous cochran cold
collaps cooler corbin cord corey cornel cornerston coup croydon culinari curb cure cyrus czech daili dank danub darken
daylight deceas defeat defend defici delici delilah departur desmond detector diabet difficult dine diocesan disappoint
distant dj dolphin downhil dramat drank dress drone durat ear eduardo egg elder eleg elliott ellison elsi emeri
encourag enriqu estonia eton europa everyday exercis fairfax faster femin fern fiji flemish fli foothil footstep fowler
fragment fran fred freddi freshman frozen gavin georgi giggl gile gina glee goddess golf gps grayson grew gu
guadalajara gut hama hammond handicap hast hastili havana heal herself herzegovina highlight homework horror hors
horseback indoor intercours italia jana jaya jeann jerom josh judd juic junior junta justic keeper kerman knoxvill lans
last lego lesley lifetim lin lipstick litr liu louisa luckili lucrat luggag mabel mackay macquari made magnus majest
mallori malta mandi maori marcel martha match mathia measur medicin missionari mitch monro monsieur moor motel moth mr
muster nearest newark niall nocturn noisi nokia nomad norwegian norwood novemb nutrient obituari oct one orion outbreak
outstretch oversea pa paid paralymp parlor parol paul pave peck perfum peru peter phelp pie pieter pilgrim pit plaster
playboy pleas pm po point porch pounder pray premier preparatori preview princip puerto pursuit quartz quran race
rashid rebirth reconnaiss rectori restaur rhys richi ring rip roman rothschild round rourk row rudi sack saskatchewan
sauc savanna scatter schedul scholar sd seduc seek seminar senat sergei shade shadi shah shaken shaun shelv singer soak
soccer soften sol solvent sprang squash squint sri staircas stationari stay steadili stein step storm stricken sudan
superfici swedish tacoma tai take tang tara taxi te tess theatric theo thousand thrive townland tree turner turret
tyson uncl urgent usd vacat vale veloc vietnames view wagner waterloo weaver weir wheelchair whi wood worker
""",
    -13: """
acceler admir adopt agenda alain alumni alway ambul amir anastasia anatomi andersen andes anticip antoin arabia
archibald aristocraci armagh arriv assess baden ballist barbado barber baronet basebal bastard beckett belov bernardino
berth bite blond boca bomber bonjour booth brenda britain britannia brutal bryan bsc buckl bulgarian bust cadet
carleton castro cbn celest cerebr chilean chili christensen churchil clifton cling cm coleman colleg collier colombo
columbus compound confer contend convect cook cop cope cox crambida cream crimea crippl cromwel curri cyclist dani
daniel darci dark deadlin death der desert deserv diagnosi dietari disast disord dmitri domingo dortmund dresden
dresser drought due eel effort elast elsa emmanuel energet epic ernesto ev expo fade fasten fearless feed finger fiscal
fish footprint foreign fractur francesca futur gala garner gather gilmor glacier glass goblin good goodnight gore
gothic gracias grasp grassroot green greenish grow growth guerr guido habitat had halv handbal harvard hasan hawker
hazel hem hereditari hindw hip hold hole holland horizon huddersfield hue humid hurl indianapoli inning investor iona
iran irish isi island johnson jr ka kannada kati kendal kilomet kuala lane lattic lend length lennon lifelong linear
linger lizzi lucia luther marketplac maroon marseill martian mata mcgill mclean mein merci metric midland milano
millennium minsk mirza moldova moos motorway mt munoz murmur namibia nape national nave nc neal neill nemesi nice
nicholson nicki nissan nm nobl nolan norway noteworthi novelist novella nu nutrit obliqu ochreous olaf open optim osaka
outcom patriot patterson paula pavel peer physicist pickup piedmont pietro platform platinum plausibl poland portland
potassium pragu prayer problem procur protagonist provinc ptolemi quarterfin raceway ramsey ravi reassur regiment
requiem resid rhodesia riski ritchi robin rome rufus sage salvag sank sant scalp scarc schleswig schmidt schooner
scienc sebastian sens sensibl serum sew shankar shawn sheriff sherri shook sieg sierra skier slalom slavic solut soon
soto southampton spine splendid stalker stellar stephan stiffen stone stuck suit sumatra supervisor surviv sweden
swindon tar teach telangana thesi thing thirti throw tian timelin tolkien too torino track train trek tricki triniti
trunk turbin tutor twenti uk underworld uninhabit valiant vane vernon vicin video vintag violent waitress wall weimar
wicket wineri wink wive woodland wrap wreckag yen zach
""",
    -12: """
abandon academ accessori achiev aerial affair airfield albani albert alberto allegheni amherst ami amo amount ana
angela angrili anyon app ark arrest ashley asset astronomi ate avalanch back bahama bailey bala bangalor bathurst bay
belgium benson bentley benton berni bigger birch bison boer brasil bright bryce budapest bum burst butler cadillac cafe
canberra cargo carmin carol carolyn carson cass cassidi cattl center chatham childish cho clergyman clint clock compani
compar comparison competit comun conjectur conquest conspicu consult contempl conway cost counti countri crater cricket
crisp crumpl curl cv daniell debt deiti della descent detect di dicken digniti distract dna do domest donovan dr duel
dynasti ecuador eden egyptian elis elong enclosur energi epidem eve eyebrow fae farm felix femal ferguson fest fiba
fierc fighter flat forearm fountain francesco galaxi game garlic gentleman giacomo giant gladston gland goalkeep goe
graci grade graem grammi grand greenwood grip groundbreak grown guillermo guitar gypsi harrisburg hassan headach healer
hear held hiatus hidalgo hong honorari horribl horrifi horsesho hover hub hulk hutchinson ice idol imam ingram injur
instinct izzi jiang josiah jungl kan kashmir katrina kc kentucki kinet kingsley kira kung linda loan locker loir long
loom loyal lurch lust luxuri magistr magnitud magnum mahogani male mane mansfield mare mariano massiv mathew matilda
matthew may medic medit melvin metal mickey mill million minor mississippi mist mo montan montenegrin mori mosaic
motion mozart muddi murdoch mussolini mv nakamura naked narrowli natasha nationalist ness neutron nguyen nickelodeon
nike nottinghamshir ny ode ogden orlean oval overtim palatin parri payn pembrok pend percentag piec plaqu poetic
pomerania portabl portfolio pride prix probabl proport putnam quentin quick raf rahman rancho ratio reason referendum
reggi reginald rendezv reuben rhode rhythm rican ridg risen royalist runway rust saetan sailor salesman salvator
sarawak saudi scenario scientist settings sheen sherwood shimmer shoot sila sinc sindh situat slam sleev slovenia
slower solicitor sooth spat specialti specimen split sporad spot spring spruce sprung stage studio suicid sullivan sung
suspicion tackl tampa tanker tau tehsil teller tenor terra terribl thick took traci trader troup tuesday turf twilight
uefa uncov underwear vanc venetian verg vibrant vita vu wallet wand war warili wash wavi wedg welterweight wendi weston
widen william wri yield yong zinc zoo
""",
    -11: """
abd abraham accommod african ai ak alarm albion alderman alex alexandr ali alli alp analyst anchorag antiqu appel
appendix arch astronaut attain aurora avon barbi barclay barefoot barrist barton bass bath bavaria bead belarusian
benoit best bianca bono border bore botanist bought boutiqu breed brendan brian bring brisban british burden buy bye
caden calai cam canada capitalist captur care cell centenari challeng champion charger chiang choic chosen christ
christchurch chromosom chu clad clung cock cola come confederaci congest constantin cote crawl criterion cruz cyclic
davidson deaf dean decor deficit deputi deterior dhabi dian dietrich dillon disappear dominican door doubt drawer drawn
dun eighti eileen elf emma emmi erect erwin est ethnic etienn feeder feud fifteen flashback forerunn formula four
francoi freez freight freyja gabon gdp georgia gertrud giovanni graf grain greenwich guilti gupta guru hahn hanson
harper harrington hay hayward heav hind hit holloway honour hotter hottest hour hussain idea impend indi investig irv
isil jacquelin jai je jeffrey jelli jersey joan join josi joyc jumper junction justin kansa kaufman keller khalid kiss
knelt konstantin korea krakow kumar languag laundri laura leningrad leroy lublin maha maiden malaysia manag mathemat
matteo maud mcgraw mckenna melbourn melinda mer meter miguel militari millimetr min miniseri miseri mob much muller
munster nam napier narrow naughti naval net nmi noah nois noon obama odisha older oliveira optic oriol panti paranorm
patel patricia perri pga phone pond por portsmouth posterior pp pressur prey prime pronounc propos protrud provenc
quinn rainbow rainfal raion ramo rana randolph rao rapid rare rash ration reach reacher readi recept rectangular regain
regal republ reverend reynold ribbon rica robbin rusti sander santana saunder saxoni shirley shortag simplifi singh
skeleton skill small sock soundtrack speedway sq stabil stafford staffordshir stain starr statur sting stir stuttgart
suffer suggest support surveil suv swami syria tabloid tae taipei thai their thorn tidi tito trade tremend trick twitch
undraft undress universit ursula vacant vet viabl vicker vie vote walli warwick weapon wear webber welsh woodstock zip
""",
    -10: """
2017 9 aliv bank belt between blade call close council easi es fargo for forecast forti gay gb gone gun hall hate it
journalist lag landlord leg light might novel pain paper pass pill random rugbi scale scan seen shaking side sky snake
sneak sport sure tickl ugli warehous wit woke wore work yesterday
""",
    -9: """
actor alon an anymor bad beat been brought but cabl case choos closest cp cut danger earli fail flower foi forev
foundat gig governor great happen hard hat invit itali law lawn learn leav line mayb men offer plate plumber practic
pretti recommendations recruit rite screen sexi share smallest somewher special stroke team temperatur thirteen till
tonight troubl vega wee went where
""",
    -8: """
across ahead airport ani anybodi area ask balanc bang bar beaten book brazil brilliant check chemistri connect cum
decent engag evidenc forc friend heard highway hola hot inch italian kit know land leak mario matter mean miami music
ngl outsid past pastor per pet plus pointless possibl realis recent red rental result roast run salt saw seven singl
six smile social sorri stalk swallow to upset us veri way wet while
""",
    -7: """
82 cake chart chew choke claus concern cover debat detectives drill drum each easiest elect excel expect experienc fan
gallon heat improv incom increas instructor job kent knock least lobbi mexico minecraft mon more never object obtain
pant peopl push que reno roblox rout rub sandwich sentenc size sold stat straight target whether wie women
""",
    -6: """
30 anoth bare believ board borrow can clan dick difference dsl en even ever ex few final fit froze fun guidanc hair
headlin ipad iphon lure meaning minimum offenc ok owe parliament persuad poll punch rais ran react real retir return
sale sea season second sell shelf short spoiler squad strangl tank trace tri urg villain wasp water which winter
""",
    -5: """
advis airlin around assault behind boring bro broken cas church clown dare dentist dish doing dragon eight face fix
frank freak funni ghost going government hand if is john leader lift making mortgag obsess onlin outfit oven overheat
passport patch person playlist porn prepar privat prove remain repair reserv restaurant risk scrap send shown sing soda
sushi ta taken teammat threat vanish vicar weed weird well
""",
    -4: """
13 14 advic alreadi argument asham bacon beginn busi catch collect con could count credit dat decid deep enough fair
far fat franc french front god govender gross groupchat hargreaves hid hide hundr ich important international involv
isnt kept knew known lab laugh lead linkedin listen locat lord lot main memori mental mio nine notic omg parcel place
politics present public recip recognis rise shower smart snore space spread these think those tracker traffic true
""",
    -3: """
11 20 350 4 abl also bathroom big blackmail bold built butter came caught colleagu communication crack delta drove
either equat fewer flip free full gas gran grandad ill install insurance iwf joking librari loud map noth notifications
nspccs other over packag petrol printer procedur promis scream secondari sir specific spike spoke stepdad stepmum
stream stuff that thread threaten threw through timezone topic understand wasnt white wonder worthless xmas zuckerberg
""",
    -2: """
15 18 2022 2023 23 against appoint biggest chipotle commit contact deposit differ doesnt dying e five fri graph haha
health hed hey indecent irl kind less lock low meme memes minorities nick out pin pokemon predator primari provid put
rando reservation ride rock same sextortion smokescreen snapchats stand symbol timer trap twice up volum wast whisper
wors
""",
    -1: """
12s 150 16 17 19 1998 200 21 25 27 28 7 8 air ant anyth anyway argu babysitter bother calories chip citibank common
complet content current declin deliver destroy didnt disgust driving earlier electric eleven expensive flu follow
football forgot fortnite foto found fourteen fraudulent gaming gram guy half hire id individuals ingredients invoice
joe kms lasagne lmao makeup master me midnight moving mpg non oil on overall paycheck pedo perv pineapple play poem
privately process promot proportion pto rather redeem reservations resistance retirement safest savings sayin scam
scams screenshot sever shift shouldnt skateboard smell sneezed steam stock stop surnam tap tech tel test than therapist
titl translat underage uni valu vapes vulnerable wake whom wifi will wnts
""",
    0: """
00 15th 1st 2 22 24 29 2am 2nd 300 31 33 35 36 37 3rd 401k 45 47 83 9s a abusive ads after aftershave allowance
amendments american amex anonymous appreciate arent assistants attack available awareness awful babysit backdoor baking
basically being bit bodi box bread brownies btw bulli calculate calorie certificate childminder chocolate comfortable
cornwall couldnt data dave deal debit demand denominator different dms domestic electrician emojis encrypt everybodi
everywher expiration facetime fink flash flatmate foggy gcse german giving gna ground haircut hasnt havent having
headset helpline high highest hilarious hoodie hook hundreds hypothetically import information intelligence intimate
isolate item kahoot kart kebab kik leftovers legislation legit liking los majority manipulation mastercard mix mustnt
netball netflix nutritional omegle outback paediatric paracetamol part paypal pint poodle predators president properti
protect pshe pss pyjamas quickest re registered responsible rid robux rollover roundtrip rubles screenshots
screenshotted select selfies ses sext sharing skip sleepover slut smash snoring someth soulmates south spamming spotify
status stepbrother stepdaughter such summarise tablet taught tell temper tesco ther tiktoks toilet tool tummy
uncomfortable until ups username using vegetables volunteer vouch vpn withdrawn wouldnt yr yubo
""",
    1: """
90 abus accident among articl avoid bark becaus bike bingo biscuit by cap certain decim dog fi fox hell histori latest
load mad mani mark mistak no power quiz rat review robot sampl scooter section seem sent serv stolen subject suppos top
trust under unit vs whose yawn
""",
    2: """
6 bleach caus drive embarrass factori first given group head higher insid lgbt navi realli receipt revis ruin sign
starbuck station summari tabl tooth whenev world worst
""",
    3: """
12 are artifici australia block cancel clean com direct disagre duck expir former fraction girlfriend hello helper
leagu legal longer onc opinion oppos overheard player proof punish putt question quot refere safe sid simpli sixth
staff strip survey swap themselv today tv twelv wrong
""",
    4: """
50 anim appli band breakdown chief column did driver europ gamer handl human into let machin media new nobodi order
reject said shell show slap stori technolog yet yo
""",
    5: """
bin crash disconnect dont els end gave hammer hygien itself mess mice normal nose onto rang refund rest right safeguard
save so sort speak stick transact with wrote
""",
    6: """
34 account allow boy checkbook configuration confirm featur freeli fuel just laptop later level like link method mine
nitro purpos remov set song stole tail telephon thought uber warn whole
""",
    7: """
100 40 500 add android begin blame breath definit describ exec fine firework folder harm issu polici programm quiet
rubbish shout technic ten term uniform usual
""",
    8: """
ac ago amazon assembl averag belong break bug coffe contract detail drunk exit form illeg internet interview lower menu
newslett offend prevent refer telegram the
""",
    9: """
accord action affect bake batteri beard boiler burnt character develop error exist flag gate himself introduc introduct
javascript mail messag monopoli next profil record stupid twitter unless upload voic
""",
    10: """
60 actual annoy burn cheat commission down download duti email exact except fir licenc magic myself nasti offici submit
time use was
""",
    11: """
aba accredit amplifi anarchist antholog arbitrari atop autobiographi autonomi avatar aviat bankruptci began belief
beyond bibl boot boss brand cardin cds client comment compel compulsori consensus declar deco denounc domin dump ecumen
exclus express flame fratern harmon have heinz hq interchang interrog ip jerri kirk knob kyrgyzstan lambert latter llc
manipul messeng misunderstand mollusk negat nes nonsens number onload op oregon paperwork phosphat playback
presbyterian previous proper proprietor reactiv redskin replica retro revers role rolf samsung satir sli some sometim
speaker speech src statistics steeler sulfur tag talk task taxat tenur then turn unwant upheld valid vaudevill version
voluntarili volvo walter wherea wikipedia without xbox yeast zen
""",
    12: """
0 access aggreg amalgam analogu angri antibodi audio audit auditor authorit auto baird basi basic becom beetl braun
bravo brotherhood buzz captain chapter characterist chronic classifi constitut contempt control corrupt courtesi custom
dan deploy duplic emi engin entiti essay fifa fireplac forcibl forget foundri global hatr hemispher humour infin inher
inlin intend interrupt launcher layout lutheran lynx manifesto manuscript model mose most napoleon norma oblig offic
pacif paramet passiv pc persona pitchfork publish rabbit reactor read refus reorgan reprint ridicul scriptur silli
sound spokesman starter stout synagogu synonym tao told unavail unlock verifi websit werewolf wipe writ writer xiii xv
yank yell
""",
    13: """
26 62 99 administr admit afl ajax america apparatus atheist attitud bind bottom cach ceas chang chatter cognit
contributor convers creat deni digit ding disc discours doi exploit fiction fidel fluoresc gearbox hi hierarchi hiss
hoffmann humor imp imper initi insist intent issn karma lyricist malici mask maynard mimic mixer narrat nasal nix nsa
oppress ordin origin pandora petroleum portal postmast privaci python radio reassign reg res reset session signatur
snort syntax taxa trait unawar union unpublish unus variant ventil watson watt web window wizard
""",
    14: """
aa amp amplitud analog apostl assistant attribut bari behaviour below bradshaw broadband broadcast buddhist carthag
charter circuit costello creation criticis cumul disk dispatch fda gospel greas has header holm honest huff impli
improp ineffect jab liabl luftwaff mhz monik off often omit outspoken payload poe processor program propaganda protocol
religion remark replay requir reveal revert riaa rotari shannon site slug snout specifi store tax telecom testament
tibet treatis unnecessari ur
""",
    15: """
allmus baker be behalf beneath bob cat catalogu categori claim composit convention decre embed enchant ensign ethic
faction format hangul host ic inferno info inhal internal label louder metabol mod oblivion obsolet own piraci plasma
plug proposit quit quota registr restart rf rfc sabbath servic stereotyp strict submarin summon superfamili supersed
theorem this undersid uniqu unleash utter vaniti vocabulari void webster wolff xiv
""",
    16: """
administ am and archiv assert assign chatgpt comedian comput conspiraci contamin distributor dm evergreen exclud fault
figur fitzgerald general guidelin ident ignit input interfer intrus invers iso la lever liter maximum meant moder mute
oper outgo philosophi rebrand repertoir republish rhetor righteous root roster sarcasm songwrit submerg toad transmiss
unaccept universal upstream ventral warner wolf
""",
    17: """
abstract acknowledg afc affili alter bakeri bonfir breach brew cartoonist charact cockpit compon confidenti conform
disclos emiss eras etch eurasian expel explicit fire foreword fraud hardwar harmoni hz immun includ inelig inquisit
insult keyboard mandatori memorandum methan must nielsen omega page percent referenc relianc sanction signal spectrum
sub submiss systemat tiktok truth unto updat verbal
""",
    18: """
abolit addict all amend autom bhp caller communic compil complain decker diari epithet facto gee generic guild hash
implement incorpor indirect inflamm inform integr intercept interpret inventori legitim letter onli outlaw oversaw
paste pirat rank refrain regist repeal replic simulcast sud untouch vernacular wireless youtub
""",
    19: """
10 alia author bash bibliographi buddhism cd defin delet deliber denot dictionari discrimin encyclopedia espionag
everyth fictiti forbidden forum inadvert inclus java journal junk moderators modif obedi overview passwd pipelin post
respiratori sarcast setup softwar spam state syndic toxic troll yes
""",
    20: """
abyss address affirm apertur applianc automat banish befor bypass complaint descript desktop dial dialogu dictat disabl
drop edgar fm genom ibm ieee imit injunct insert khz kicker licens note notorieti prescrib scientolog slang veto
witchcraft
""",
    21: """
3 38 5 application artilleri b behavior bernstein browser categor codex correct entri faust give https impos ir kb
legitimaci limit list loki modifi pledg prefac relay rhino secret sin ssr subgroup termin tobacco
""",
    22: """
agre apach binari catalog chat curs dissent document editor epa faa fals from hartley instead invalid invert kick make
max ping privileg repeat replac report represent serial subordin sudo vent verif
""",
    23: """
abolish citat coal discharg disciplinari discord inject memoir oracl pamphlet paragraph pulpit revok sabotag semant
slur startup statement trademark usag
""",
    24: """
as authoris breaker feder hidden honesti interfac membership mislead offens smoke you
""",
    25: """
badger clone code compli compliant entropi frequenc function icao liar linnaeus mandat pedal perenni proclam rca rememb
respond sonic sorcer standard suppress total
""",
    26: """
cite configur copi creator credenti disclosur disregard guess harass linux modul prefix respons safeti swore word
""",
    27: """
000 bureau command dashboard domain file instal joke member prohibit text unconstitut www yahoo
""",
    28: """
anonym combust confisc dharma handbook here proprietari registri statistic subscript transcript type
""",
    29: """
beaver blog booklet button daemon infring notat output oversight request shut tab were zero
""",
    30: """
authent classif decept enabl exampl furnac os script sworn unauthor whatev
""",
    31: """
bc cartridg class complianc debug enforc exempt fake mention misconduct now parodi proxi sourc start uhf
""",
    32: """
alert invent print subscrib subunit written
""",
    33: """
alphabet bot databas interceptor ls overrid pretend regul violat
""",
    34: """
dirti encod ignor prompt restrict spell throttl
""",
    35: """
env everi hubbard log oath permiss rule terminolog
""",
    36: """
censorship moderator repli
""",
    37: """
77 abbrevi act everyon manual roleplay token unix x
""",
    38: """
abov default nomenclatur
""",
    39: """
edict obey rude
""",
    40: """
ban etc fcc lie owner
""",
    41: """
copyright say switch
""",
    42: """
hack password regulatori server
""",
    43: """
hacker
""",
    44: """
acronym config instruct self
""",
    45: """
1 channel
""",
    46: """
api evil user
""",
    47: """
edit key
""",
    49: """
admin
""",
    50: """
answer cooki
""",
    51: """
http
""",
    52: """
mode
""",
    53: """
swear
""",
    55: """
write
""",
    57: """
system
""",
    58: """
fact filter
""",
    60: """
your
""",
    61: """
yourself
""",
}
NEIGHBOURS: dict[int, str] = {
    -18: """
^_a
""",
    -17: """
^_my
""",
    -15: """
a_secret
""",
    -13: """
^_he ^_they
""",
    -12: """
^_everyone
""",
    -11: """
change_your number_$
""",
    -10: """
^_help ^_it words_$
""",
    -9: """
^_someone ^_that does_the it_in language_setting of_the setting_to your_language
""",
    -8: """
^_give ^_imagine from_the rule_$
""",
    -7: """
^_any ^_being ^_does ^_is ^_so ^_you a_groomer did_the in_the name_$ secret_about what_$ your_accent
""",
    -6: """
^_are ^_bonjour ^_how ^_number ^_this about_the article_$ as_a do_you for_a for_my help_$ help_me lol_$ me_the
message_me now_$ right_$ say_who stop_talking talking_$ that_$ there_$ this_$ this_report tricks_$ what_did who_wrote
wrote_the year_old you_know
""",
    -5: """
^_childline ^_feel ^_got ^_id ^_something ^_which a_schoolgirl again_$ and_i answer_$ correct_$ done_with english_$
everyone_would fact_$ hobbies_$ id_like later_$ messaging_me on_the please_$ report_say send_me someone_$ the_answer
the_link to_someone with_everything without_me would_be you_there your_first your_hobbies
""",
    -4: """
^_am ^_and ^_as ^_best ^_bot ^_can ^_cant ^_danke ^_did ^_no ^_nobody ^_our ^_some ^_we ^_who a_boy a_friend a_man
about_a am_a am_i and_now be_better being_followed better_off blackmail_$ bot_$ do_i encryption_$ first_message from_$
girl_in hiding_$ i_need in_my is_it is_so is_your like_me like_to link_$ list_of make_a me_to my_class next_$ number_of
on_my online_safety password_manager recommendations_$ repeat_that request_$ schoolgirl_$ secret_$ tell_your thanks_for
that_please the_next the_percentage the_system the_wrong this_bot to_be to_do told_me two_$ what_can your_talking
""",
    -3: """
10_year 2017_$ 82_figure 9_and ^_ai ^_an ^_bye ^_call ^_dad ^_explain ^_hola ^_ich ^_je ^_mum ^_new ^_ok ^_percent
^_random ^_report ^_she ^_somebody ^_thanks ^_why a_child a_parent a_reminder a_teacher a_text a_timer about_tigers
ai_$ am_being an_alarm and_let and_the and_you answer_from are_wrong be_$ be_happier being_blackmail can_you cant_do
childline_$ delete_the do_this does_it everyone_hates feel_used figure_in followed_by for_your force_$ german_$
happened_with he_says hello_into home_$ how_do i_dont i_told in_a is_like is_that is_this it_just keep_messaging kids_$
let_me limit_$ me_and me_as me_that minecraft_server mondays_$ my_credit need_the next_song old_girl opening_times
out_$ out_of police_$ por_la refer_to roblox_was safety_for said_$ says_i says_it secret_santa set_a settings_$ so_are
some_man someone_hacked something_happened song_$ source_of stats_$ tell_$ tell_me thank_you the_82 the_exact
the_police the_quote the_rules there_were they_said tigers_$ timer_for to_a to_approach to_end to_german to_know
to_whisper total_$ translate_hello used_to voice_chat want_to was_the were_there what_would when_i whisper_mode who_is
with_ai with_me wont_tell year_$ you_answer you_got your_favourite your_name
""",
    -2: """
12_and 12_year 5_mins ^_anyone ^_average ^_been ^_come ^_crying ^_difference ^_dog ^_dont ^_every ^_flip ^_go ^_grandpa
^_hello ^_hi ^_i ^_mio ^_morning ^_name ^_need ^_offenders ^_omg ^_online ^_play ^_put ^_reading ^_same ^_select
^_share ^_social ^_their ^_total ^_were ^_where a_10 a_12 a_coin a_dsl a_message a_new a_platform a_poster a_pupil
about_my about_online ages_$ alarm_$ all_$ allowed_to am_calling am_so am_stuck an_adult an_image an_important and_get
and_go and_it and_says and_turned app_$ are_boys are_the are_you area_$ as_well asked_about at_school at_the at_work
back_to be_right bill_$ boss_fight by_year call_the calling_you can_a can_i can_the cheese_$ colour_$ come_and
command_$ convicted_$ cp_$ credit_limit crimes_were dad_says data_$ deposit_$ did_you difference_between direct_deposit
do_list does_this dogs_$ down_your encryption_to end_encryption end_to every_night every_time everyone_at
factory_settings facts_about favourite_colour flip_a for_5 for_being for_kids for_sure for_the from_a fun_facts game_$
get_me girl_for give_an go_back go_in go_to going_to got_a got_the groomed_$ groomed_as hacked_my happens_every
has_seen have_a him_$ homework_is how_many how_to i_allowed i_cant i_got i_hate i_love i_sent i_should ideas_$ if_i
in_total invented_$ is_killing is_wrong it_a it_again it_all it_happens it_now it_started job_$ killing_me know_about
know_the like_i list_$ listen_to love_this made_a made_up man_asked many_crimes me_how me_like me_my me_on me_out
me_some me_what me_with me_your messages_$ minutes_$ my_area my_to name_the near_me need_to net_for new_rules next_to
night_$ no_one nothing_left now_he numbers_$ of_me off_for old_$ omg_$ outside_$ penalty_$ percentage_for play_the
playlist_$ please_help please_send plumber_$ pointless_$ pretending_to reading_this real_$ remind_me reminder_for
report_for report_my right_now safe_$ safety_net said_what say_a say_about say_how scale_$ school_has sentence_$
server_and set_an shopping_list show_me slow_down so_bored social_worker sorry_$ started_when stat_$ steps_to
suggestions_$ summary_of suppose_i sure_$ task_$ tell_my text_$ that_be that_boss that_from that_girl the_bill the_cold
the_current the_door the_forces the_groupchat the_law the_list the_new the_numbers the_one the_other the_person
the_plumber the_printer the_reports the_researcher the_steps the_three the_topic they_are this_anymore this_homework
to_everyone to_keep to_report to_tell today_$ tonight_$ update_$ used_$ victims_$ video_$ view_$ was_a was_on we_are
well_$ were_made what_do what_if where_is with_a with_my wording_of wrong_and yawn_$ you_a you_real you_tell you_write
your_age
""",
    -1: """
10_sided 11_year 13_$ 14_and 15_$ 18_to 1_in 2017_18 2022_23 21_000 23_$ 30_and 40_$ 4_$ 8_$ ^_1 ^_2017 ^_asking ^_at
^_bill ^_bus ^_by ^_clause ^_describe ^_e ^_everything ^_excel ^_firms ^_gender ^_haha ^_hargreaves ^_hey ^_if ^_isnt
^_life ^_linkedin ^_lol ^_looking ^_mi ^_minecraft ^_most ^_not ^_nothing ^_on ^_planning ^_price ^_quote ^_ready
^_remind ^_scared ^_see ^_sitting ^_skip ^_slow ^_small ^_specific ^_stepmum ^_teach ^_teacher ^_text ^_there ^_theres
^_three ^_tired ^_true ^_want ^_was ^_ways ^_when ^_will ^_wish ^_wording a_burden a_burger a_coffee a_dog a_dragon
a_free a_fun a_girl a_good a_group a_grown a_kid a_lad a_list a_minor a_novel a_one a_party a_photo a_picture
a_predator a_real a_researcher a_script a_survivor a_victim a_woman a_young about_$ about_encryption about_me
about_this abuse_$ abuse_to according_to account_$ account_and account_of account_right act_on adults_$ after_$
again_and age_$ alarm_for all_about all_back all_day all_laughing all_sides am_$ am_13 am_14 am_bored am_hurting am_in
am_not am_scared am_single an_app an_older and_asking and_cant and_doing and_he and_my and_said and_then and_throws
and_want android_$ anymore_$ anyone_$ anything_about apps_$ are_all are_an are_going are_making are_meeting argument_$
asked_$ asked_me asked_to assaulted_at at_a at_home at_my at_this average_of away_$ back_$ banned_for be_late be_me
beaten_up been_cutting been_groomed been_hiding been_pretending being_bullied being_groomed being_used believes_me
benefits_$ best_game birthday_$ bit_$ block_my book_report bored_$ boss_$ boss_i bot_you boyfriend_is bridge_$ broke_up
brought_it but_i but_it but_the but_were by_a call_$ calls_from cam_on campaign_$ can_see can_we cancel_that cant_take
car_$ cases_were cat_$ cell_phone change_$ changing_my charity_$ charity_tell chat_to chat_with chats_$ chats_with
check_$ child_$ child_to children_$ chipotle_$ choice_$ class_is coffee_$ come_to companies_$ could_be could_just
council_tax count_as course_$ credit_card credit_score cutting_again dad_$ day_$ did_a did_anyone disappear_$
disclosed_abuse discord_$ do_$ do_a do_stuff do_the do_they dog_$ doing_a dont_remember dont_tell dont_understand
down_the drink_bleach else_$ else_has email_for ethnic_minorities ever_$ every_day every_single every_sunday everyone_i
everything_about everything_on exactly_$ existing_$ explain_$ fact_about fake_account family_sees fault_$
feel_disgusting feel_like feel_trapped feeling_$ film_is find_my firms_$ first_aid five_$ fix_$ fixed_the following_me
for_$ for_childline for_chipotle for_messaging for_pictures for_someone for_tech for_you forced_me forced_to forces_$
french_$ friday_$ friend_is friend_of friends_$ from_his from_my fun_fact girls_$ gives_me go_$ go_now gods_plan
goes_mad gone_$ goodnight_$ graph_$ great_$ grooming_$ group_chat groupchat_says grown_up guitar_$ hair_$ happened_$
happened_at happened_to happening_to happens_if has_a has_been has_my has_the has_your have_made have_written he_has
he_keeps he_said he_told help_with her_$ hi_i him_i hit_$ hits_me hola_que house_$ how_he i_can i_could i_did i_do
i_feel i_get i_in i_just i_like i_open i_read i_said i_starve i_think i_took i_turn i_use i_want i_will if_a if_someone
if_the if_your in_$ in_4 in_calls in_it increase_the indecent_pictures info_for into_french into_meeting into_sending
is_$ is_30 is_34 is_at is_being is_down is_going is_happening is_in is_making is_my is_pointless is_pretending
is_quoted is_right is_started is_there it_fine it_like it_my it_not it_on it_say it_still it_wasnt iwf_$ joking_$
just_need just_want keeps_changing keeps_crashing keeps_saying kill_me kinds_of know_how know_which known_$ lad_at
laptop_$ last_night late_$ laughing_at law_$ law_say left_the like_$ like_the line_$ line_with link_please little_ones
loud_$ love_you made_me make_myself makes_me making_me man_is man_on many_cases many_offences marry_me mate_$ maths_$
me_all me_an me_by me_down me_for me_if me_in me_lol me_please me_right me_tips me_today me_too me_understand me_when
me_where me_who mean_$ meaning_of meeting_me memes_all mental_health mentioned_$ messaged_me messaging_pupils minor_$
minorities_$ miss_me more_$ more_about most_goals much_for mum_goes mum_turns music_is my_account my_boss my_boyfriend
my_cat my_dad my_daughter my_fault my_grandad my_hair my_head my_house my_husband my_laptop my_location my_online
my_passwords my_phone my_private my_rock my_shopping my_son my_stepdad my_teacher my_uncle myself_$ myself_and name_of
names_of need_you nice_to nine_$ no_$ no_idea no_to no_way nobody_believes nobody_would not_even note_$ notifications_$
now_it nudes_$ of_cases of_mine of_my of_origin of_things of_what of_you offence_$ offenders_$ offenders_use on_a
on_all on_for on_it on_me on_this on_what one_of one_who one_would online_$ online_but only_know only_one open_$
open_the or_only or_what origin_$ our_coach our_safeguarding parents_$ party_$ party_and passwords_and past_$ person_$
person_from pets_$ phone_$ phone_and phone_number phones_and photo_of photos_$ pick_a picture_of pictures_$ pizza_$
plan_$ planning_to platforms_$ plays_the please_tell point_$ point_in points_$ police_data politicians_on post_it
price_$ price_of private_photos profile_$ promoted_$ provider_of pupil_told put_the que_tal quiz_$ quote_$ quote_about
quoted_$ race_$ read_my read_the ready_to real_person recipe_$ recorded_$ remember_$ report_be report_it report_mention
reviews_for revision_$ right_away ring_someone rock_playlist roles_$ roll_the roof_$ room_$ safe_online said_about
said_no same_thing savings_account say_anything say_no say_to says_hell says_no says_we scared_of scary_$ score_$
see_you seeing_that sent_me server_for settings_now sex_$ sexual_communication share_$ share_of share_the she_is
she_told shop_gave should_$ show_$ showed_me shower_$ sided_dice since_$ since_the sitting_on six_$ so_tired so_what
somebody_is someone_else someone_has someone_in someone_made something_is son_says sorry_for special_and speech_$
star_wars start_$ start_a starts_at starve_myself status_$ staying_safe stop_messaging story_where stuck_on stuff_$
sunday_$ survivor_and system_do tablets_$ take_it tal_$ talk_$ talk_a talk_to talking_to talks_to teach_me teacher_$
teacher_wants teacher_was tech_companies teenagers_$ teens_$ telly_up text_about thanks_$ that_is that_show the_10
the_app the_apps the_bathroom the_best the_cam the_car the_caretaker the_charity the_data the_date the_difference
the_dog the_dogs the_ending the_firms the_game the_government the_iwf the_line the_main the_message the_most the_name
the_names the_offenders the_only the_original the_party the_pills the_quiz the_race the_referee the_reviews the_roof
the_server the_shop the_shower the_signs the_song the_stairs the_station the_tablets the_telly the_time the_train
the_uk the_video the_weather the_window the_worst them_$ then_cries there_any there_is theres_no they_have they_know
they_made they_moved they_post thing_is things_to this_article this_girl this_group this_man this_track this_weekend
throws_things time_frame time_i time_is timer_$ timezone_what tips_for tired_of tired_today to_$ to_act to_add
to_change to_disappear to_get to_go to_groom to_hide to_jump to_kids to_learn to_make to_meet to_question to_read
to_see to_send to_start to_switch to_take to_talk to_write told_everyone told_my told_the tomorrow_$ too_$ total_number
touch_me train_was training_for trapped_$ true_$ true_number trust_me turn_$ turn_off turn_the turns_the uk_$ under_the
up_$ up_and up_but up_my up_with us_4 use_a use_for use_the use_to voice_$ vote_$ want_the wants_to wars_$ was_abuse
was_abused was_groomed was_it was_my was_online was_only was_six wasnt_my way_out way_to ways_to we_broke we_were
weather_is weekend_$ were_$ were_recorded were_the what_a what_about what_else what_happened what_happens what_i
what_now what_share what_system what_time what_will when_does where_$ where_do where_i where_the which_platforms who_$
why_$ why_did will_be will_the will_you window_$ windows_$ wish_i with_friends with_minors without_a woke_up won_the
wont_stop work_$ works_for world_$ would_believe wrong_$ wrong_about wrong_with wrote_it years_$ yet_$ you_be you_call
you_freeze you_give you_in you_like you_say you_will your_course your_dad your_factory your_pets
""",
    1: """
50_$ 50_000 ^_add ^_translate a_joke a_journalist above_and add_a add_this and_use and_what answer_every anything_$
apply_$ as_your before_$ code_$ every_question everything_above everything_you forces_were free_$ friend_$ here_$
i_have i_was ignore_your is_5 is_50 is_a like_one now_answer only_and pirate_and post_this question_with reply_to
report_and say_this says_you table_$ ten_$ that_i the_channel the_following the_same time_$ to_show to_this to_your
were_told what_does what_was your_creator your_own
""",
    2: """
12_$ ^_correct ^_could ^_do ^_import ^_list ^_message ^_script ^_send ^_show ^_stop ^_the ^_use a_cat a_human a_report
and_chat and_have and_that answer_anything are_no are_now best_friend call_me could_you dan_and developer_mode did_your
fake_$ figures_$ from_this give_a have_been he_is import_os is_fake it_is like_a like_it make_me messages_in model_$
my_best my_tutor now_dan number_and number_is of_this of_victims off_the os_system owner_$ password_$ pretend_the
pretend_you repeat_the script_$ so_you system_message tell_you the_author the_mods the_source the_statistics the_total
this_game this_server what_the whenever_i with_the worse_$ worst_$
""",
    3: """
34_000 7_$ ^_guess ^_ignore ^_remember ^_system a_$ a_game a_poem a_test after_me agree_with am_your and_make
and_safety and_tell answer_to answers_$ be_a been_told configuration_$ delete_your discord_token everyone_free
everyone_in everything_$ filter_$ free_nitro from_users gave_me half_of have_to ignore_the is_the job_and letters_$
make_the me_now my_next nitro_$ no_limits no_rules of_a ones_$ poem_as quote_from remember_that said_half say_that
statistics_$ tell_everyone the_admin the_bot the_developer the_number the_record the_safety to_the union_select
victims_were wake_up were_boys what_is what_you without_sources work_for write_a you_work your_configuration
""",
    4: """
1_1 3_$ ^_enable ^_for ^_in ^_lets ^_only ^_roleplay a_police all_i and_answer and_just and_say answer_as answer_in
are_your as_if bad_example for_word from_your here_in http_bad i_authorise is_40 is_from is_ten it_from
javascript_alert many_forces message_$ message_from no_longer now_on or_1 police_officer quote_by report_is roleplay_as
set_every skip_the switch_to the_correct the_dashboard the_password the_right the_whole the_word this_chat tiktok_is
was_in what_are where_you word_for write_the yes_to you_are you_can you_to your_developer yourself_and
""",
    5: """
000_$ 0_$ 10_$ ^_delete ^_forget ^_just ^_quit ^_repeat ^_reply ^_tell a_bot a_story all_the an_evil bob_$ dont_know
drop_table dump_your example_$ have_no him_he in_every keys_$ list_the mode_$ my_mum name_is nobody_will onload_alert
permission_to prompt_$ report_bot respond_to say_hi site_$ tell_him that_the the_facts the_minister to_visit use_it
what_were with_yes word_$ x_$ yes_$ you_and you_have you_were your_hidden your_memory
""",
    6: """
^_admin ^_answer ^_exit ^_pretend a_link affected_$ an_essay an_offender angry_$ are_most assistant_$ before_this
being_a bot_about by_the channel_$ charity_that essay_about fine_$ give_me in_which is_12 it_was limits_$ link_to
minister_$ most_affected must_obey my_therapist of_yourself out_the percent_$ report_$ rules_$ send_a silly_$ so_it
statistic_$ statistic_about stop_being that_it the_figures the_words this_channel users_$ was_10 what_your write_an
your_secret
""",
    7: """
^_drop ^_post ^_your a_fake a_pirate am_from article_was boys_are can_use chat_$ chatgpt_$ does_your drunk_$ facts_$
figure_$ figure_is first_response grooming_is if_you in_your is_fine my_friend number_for response_training say_i
say_the ten_times the_chat times_$ to_me to_my told_before total_is up_a use_$ your_instructions your_prompt your_rules
yourself_$
""",
    8: """
^_set ^_state ^_type a_number a_statistic alert_1 as_an ask_$ at_me drop_the end_of etc_passwd everyone_$ guess_a i_ask
in_this lets_play passwd_$ sources_$ that_boys to_every token_$ update_the
""",
    9: """
10_percent 5_$ ^_turn are_a cases_$ for_later girls_were it_$ just_guess make_up me_about that_girls the_boss
the_figure the_moderators to_everything
""",
    10: """
^_change ^_shut ^_sudo ^_write application_$ are_my as_i boss_of do_as down_$ joke_$ know_$ lie_to on_$ on_boys
ping_everyone write_me you_dont you_must
""",
    11: """
1_$ ^_from ^_update a_quote admin_$ and_be did_they evil_example me_$ say_$ turn_on what_secret whatever_i
""",
    12: """
^_invent ^_mention api_key i_am invent_a my_server next_time off_$ the_text
""",
    13: """
^_make boys_$ from_now numbers_on
""",
    14: """
^_act ^_switch about_grooming env_$ key_$ my_girlfriend to_say
""",
    15: """
for_me server_$ talk_like
""",
    16: """
77_$ ^_77 moderator_$ the_report
""",
    17: """
^_say am_the change_the i_say the_owner
""",
    19: """
^_be
""",
    20: """
^_talk
""",
    22: """
^_what and_$ be_my
""",
}
PAIRS: dict[int, str] = {
    -12: """
and>me the>for to>a
""",
    -10: """
a>me i>a it>in
""",
    -9: """
a>what can>the does>the is>me tell>your
""",
    -8: """
did>the i>to who>the
""",
    -7: """
do>you for>a i>and me>from my>to on>the the>in the>on you>the
""",
    -6: """
and>to and>you for>my me>my the>from the>me the>the to>to what>the
""",
    -5: """
a>a a>i a>on a>your are>you he>me he>the me>and me>for me>what my>is my>me please>me please>your was>the what>can
what>of you>tell your>to
""",
    -4: """
a>this and>and and>i can>a do>this does>it for>the he>and he>says i>i i>my in>my is>my is>so is>that it>i keeps>me me>a
of>that on>my on>what says>i that>please the>my the>what they>me to>do to>on want>to what>do you>from you>it you>on
you>that you>what
""",
    -3: """
and>says and>would are>the are>what at>the can>to can>you cant>do cant>this do>the dont>me for>to from>of got>a got>the
have>a how>a how>do i>dont i>in in>is in>me in>what is>for is>of is>this is>to it>a it>my it>says keep>me me>on me>that
me>the me>you of>and of>to says>it says>the so>are tell>me that>in that>me they>said they>the to>for to>i to>this
to>what was>on what>a what>if what>would when>i where>the who>is with>me wont>tell would>me you>got you>you
""",
    -2: """
a>at a>of a>with and>cant and>from and>get and>his and>on are>at are>from are>to at>has at>it can>i can>my can>tell
can>your did>me do>a do>have do>me do>to does>this for>is for>what from>a from>please from>to get>a get>me got>on
got>to has>been has>it he>a he>to how>i how>the how>to how>you i>cant i>for i>got i>him i>is i>should i>tell i>want
i>where if>i if>the if>will if>your in>i in>says is>a is>in is>on is>the is>your it>but it>me it>please it>the it>to
it>when me>how me>i me>it me>me me>please me>your my>a my>did my>do my>for my>i my>my my>on my>please my>says my>the
my>what of>for of>my on>a on>and on>for on>me on>please please>a said>what says>a says>on tell>how tell>i tell>my
tell>what that>from that>my the>keeps the>says the>with they>are they>to to>keep to>tell to>you wants>to was>a we>are
what>i what>it what>to where>is with>a with>my with>on would>that you>in you>is
""",
    -1: """
a>did a>does a>dont a>has a>her a>how a>it a>says a>that a>want a>wants a>was a>we a>will and>are and>dont and>for
and>in and>said and>they and>this and>want and>wants and>will and>wont are>in are>on are>our are>this at>a at>and at>i
at>my at>this been>a been>at been>it been>to but>i but>it but>the can>we cant>it did>a did>from did>this did>to do>do
do>for do>if do>in do>it do>my do>tell do>they do>your does>a does>have does>to dont>for dont>i dont>tell dont>you
for>from for>i for>with for>you from>and from>his from>it from>my from>what get>from get>this got>and got>from got>my
has>a has>and has>me has>my has>the has>to has>your have>for have>have have>i have>keep have>the have>this he>has he>i
he>it he>keeps he>my he>on he>our he>said him>a him>i him>my him>will how>are how>he how>in how>it how>with i>at i>been
i>can i>did i>do i>does i>get i>he i>not i>said i>that i>this i>what i>when i>who i>will i>you if>has if>is if>it
if>was in>and in>did in>for in>how in>it in>on is>at is>i is>is is>what is>with is>you isnt>the it>and it>does it>for
it>he it>if it>not it>wasnt it>wont it>you keeps>my keeps>on me>at me>get me>have me>he me>him me>this me>was me>when
me>where me>who my>and my>are my>at my>got my>has my>he my>how my>it my>keeps my>said my>wants my>was my>with of>i
of>in of>is of>on of>what of>you on>do on>i on>is on>it on>should on>this on>was our>to please>is please>my please>of
please>tell please>with said>a said>and said>i said>it said>me said>the said>to said>was says>have says>is says>my
says>should says>that says>we she>is she>me she>the should>that so>is so>the so>to so>what tell>if tell>that tell>will
that>a that>have that>to that>what the>are the>at the>dont the>has the>have the>should the>who them>where they>a
they>and they>at they>have they>my they>us this>a this>for this>i this>is this>on to>and to>are to>at to>from to>get
to>him to>of to>which to>who to>your want>the wants>me wants>my was>and was>but was>for was>my was>to was>we wasnt>my
we>a we>at we>but we>it we>on we>our what>for what>from what>has what>is what>me what>my what>on what>said what>we
what>will when>does when>in when>it when>the when>this when>was when>will where>do where>i where>your which>are
which>is which>to who>it who>of who>tell who>this who>you why>did why>you will>me will>my will>the will>you with>from
with>it with>please would>a would>i would>if would>the you>do you>how you>if you>will you>your your>in your>of
""",
    1: """
a>if a>in and>have and>my and>was and>with are>for are>it are>me are>your for>and from>in from>the have>to i>was if>a
in>the in>with me>with on>in says>can says>you so>me tell>to tell>you that>i this>in this>me this>with was>it what>was
with>the your>a
""",
    2: """
and>has and>that and>your are>have are>so are>that been>and did>tell did>your dont>to from>this have>and have>been
he>is i>with is>has it>is me>if me>is of>me of>this said>can said>you this>my this>so was>i what>have what>tell you>so
your>the
""",
    3: """
a>from a>my a>to a>where and>he and>it and>tell are>them for>it for>of for>this from>is i>your in>a in>from me>do on>to
said>of that>the the>can the>how the>it them>for this>said this>to to>how to>it to>me was>in what>in where>you with>and
with>i you>been you>to your>you
""",
    4: """
a>is a>who and>him for>do from>your how>is i>on i>the in>to it>from my>in that>is the>i the>said the>that the>was
this>from to>in to>with was>me what>and where>are you>are you>can
""",
    5: """
and>a and>is are>who for>will have>do him>he him>is if>dont is>it it>was me>to of>the so>i tell>he tell>him that>it
that>was the>him the>to the>you what>did which>the you>this your>is
""",
    6: """
a>are a>which a>you and>the for>in from>that have>so i>of if>you in>of in>which is>from me>which so>do so>it that>has
the>a the>tell this>it this>your which>it
""",
    7: """
do>from does>your i>so in>your tell>in tell>the what>you your>and
""",
    8: """
a>for at>me for>that in>this it>with tell>is that>are to>is what>are you>a
""",
    9: """
a>the are>a are>my me>of please>for the>and this>the what>this you>and you>have
""",
    10: """
a>and can>me for>has from>on you>dont you>my
""",
    11: """
did>they they>you what>they you>me
""",
    12: """
for>me i>from to>my to>the
""",
    13: """
did>you do>i tell>of
""",
    14: """
can>for the>this you>for
""",
    16: """
what>your
""",
    18: """
the>of
""",
    27: """
the>is
""",
}
