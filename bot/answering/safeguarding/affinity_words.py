"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.593
WHOLE = (-0.493, 0.160, -1.144, -0.941)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.829,
    "ADULT": 0.231,
    "ASK": 0.150,
    "ASSAULT": 0.871,
    "BEING": -0.041,
    "BULLY": 0.330,
    "CARE": 0.041,
    "CHILD": 0.731,
    "CONTACT": 0.053,
    "CREEPY": 0.239,
    "CRISIS": 1.678,
    "CROWD": -0.479,
    "DESPAIR": 1.609,
    "DIRECT": -0.350,
    "DISTRESS": 0.226,
    "FAULT": -0.130,
    "FEAR": 0.333,
    "FORCE": 0.036,
    "FRAME": -0.852,
    "GIFT": 0.688,
    "GROOMED": 0.543,
    "HARMED": 1.005,
    "HE": 0.707,
    "HELPREQ": 0.390,
    "HYPO": 0.118,
    "I": -0.273,
    "KIN": 0.028,
    "KNOWS": 0.404,
    "LEAK": -0.038,
    "LOVE": 0.498,
    "ME": -0.089,
    "MEET": 0.340,
    "MINOR": 0.396,
    "MOVED": 0.023,
    "MY": -0.057,
    "NEAR": -0.054,
    "NEVERMET": 0.175,
    "NEWS": -0.303,
    "NUDE": 0.647,
    "OLDER": 0.217,
    "ONLINE": 0.082,
    "OPINION": -0.211,
    "ORDINARY": -0.530,
    "OTHER_ADULT": 0.121,
    "PAST": 0.024,
    "PEER": 0.156,
    "PIC": 1.327,
    "SECRET": 0.334,
    "SELF_ADULT": -0.613,
    "SELF_MINOR": 0.417,
    "SEND": 0.272,
    "SEX": -0.459,
    "SHAME": 0.416,
    "SOMEONE": 0.347,
    "SOURCE": -0.162,
    "STALK": 0.528,
    "STAT": -0.677,
    "THREAT": 0.494,
    "TOLD": 0.237,
    "TOPIC": -0.426,
    "TOUCH": 0.107,
    "VIOLENCE": 0.541,
    "WE": 0.228,
    "WORRY": -0.032,
    "YOU": -0.101,
}
STEMS: dict[int, str] = {
    -157: """
cake
""",
    -133: """
monopoli partridg
""",
    -127: """
mascot
""",
    -125: """
crisp
""",
    -118: """
pud
""",
    -117: """
peabodi
""",
    -116: """
bakeri
""",
    -115: """
goal
""",
    -114: """
paint reindeer
""",
    -113: """
lego pennant
""",
    -112: """
bake
""",
    -110: """
bingo biscuit sing vaudevill
""",
    -109: """
parrot
""",
    -108: """
olympiad
""",
    -107: """
competitor
""",
    -105: """
cereal chip fish fisheri salesman
""",
    -104: """
dinosaur domino trophi
""",
    -103: """
parodi pie
""",
    -102: """
biodivers bowl carousel snail toad
""",
    -100: """
bee coffe snooker
""",
    -99: """
poni salmon
""",
    -98: """
dish fair roast
""",
    -97: """
surpris
""",
    -96: """
liveri syndic
""",
    -95: """
ball comedi libretto owl
""",
    -94: """
competit drum pigeon recip simulcast soundtrack wonderland
""",
    -93: """
beaver fox regatta
""",
    -92: """
badminton bird franchis gees orchestra pastri zoo
""",
    -91: """
melodi pulitz snow strawberri
""",
    -90: """
dockyard duck goos season
""",
    -89: """
cuckoo gould lark midsumm rabbit sidekick
""",
    -88: """
clown nectar penguin score tomato turf
""",
    -87: """
badg cricket haydn knit lobbi palett peacock
""",
    -86: """
carrol emmi parcel popcorn
""",
    -85: """
bless bunni concord copyright egg fring glee jingl plumag reprint
""",
    -84: """
jockey meadow pastur tchaikovski
""",
    -83: """
circus ecosystem fabl fern greenhous pebbl scribbl taxonom tortricida twinkl
""",
    -82: """
cartoon cheer coalit finch frog giggl medley siren thoroughbr tune
""",
    -81: """
cooki dolphin pheasant pollock pond pun sandwich skylin spaniel
""",
    -80: """
cabaret canari carol comic cornish cun dessert fix horn pumpkin quintet replica schubert thanksgiv
""",
    -79: """
baker broadway cater choral cumberland evolutionari flour glider plymouth seri swarm trademark trick turtl
""",
    -78: """
accordion captain carniv contest crust diversifi festiv fluffi fraction glass grin innov ladder lobster luck mosaic
pancak peat pizza waffl
""",
    -77: """
catalog clever ensembl faeri feeder henson houghton nich piraci quay symphoni thunder wildlif won
""",
    -76: """
bunt conson grassland harmoni joy lemon moth puppi rivalri robin rook snack wildcat
""",
    -75: """
anthem antholog cabbag creativ fauna fifa jeopardi lace nickelodeon pattern salad sitcom squeak win
""",
    -74: """
bagpip band carthag cartoonist caterpillar chees coaster derbi eclect keyston labrador mario marsh penalti perenni
philharmon poppi potteri puppet repertoir symphon walkov wig
""",
    -73: """
basket bun cinderella crosbi dove egghead fife herring pegasus philanthropi pirat portag potion reel repeat snore sonar
theme
""",
    -72: """
bariton beig breed candi cloud columnist composit cuisin darwin division ecolog eleg fanci mors mustard newfoundland
noel panorama repetit replay seedl sonic toy unicorn wilton
""",
    -71: """
best brilliant cassett clich compani compos enigma evergreen fantasia fleet goofi habitat hymn jelli joker jolli jubile
kangaroo pig playoff shuffl tile
""",
    -70: """
among arsenal banjo battleship cook greyhound hockey leagu prompt refere subsidi turkey unfair watercolour
""",
    -69: """
banana bike birthday crab cring jazz motif onion ponytail quartet refurbish rhyme rosi sousa spong stadium syllabl
thistl trumpet tuna veterinari willow witti
""",
    -68: """
aggreg bass bred carrot centenni flavor hornet invent netbal picnic platinum playhous pokemon propos santa scrambl
sourdough syrup tail toast trombon umpir yarn zoolog
""",
    -67: """
bloom bluegrass camel clarinet crop cute equestrian exemplari gershwin glide hive jam lynx orchard pianist playback
practis rainforest secretariat ski skipper speedway star sunshin symmetri tariff toulon traffic
""",
    -66: """
ascot award berkshir brant brew burnett cart championship chilli crack equilibrium feather fitzgerald flyer holstein
hum hypothesi incent juggl lullabi memes newmarket perfect potato premiership replic trolley tv wheat worm
""",
    -65: """
ballad biennial camouflag chestnut concess delici encyclopedia fairi fuzzi homer horsesho hotspur linnaeus machin
medallist moon muddl mutini novelti peach persuas phonet pilgrim prairi putnam race racetrack rain sale saxophonist
seasid shrimp tractor wave
""",
    -64: """
blanc buffet cavali cavalri choreographi class crocodil daisi deck dog drill finalist intercollegi jamestown kitten
laurel licenc luigi masterpiec mclean melod mock nostalgia paradox pbs pepper prey promot queen rainbow schooner scrap
sparrow squirrel teaspoon tel thrill transcript turnpik turquois verv zebra
""",
    -63: """
admiralti afl ant blackpool blend botani breweri bribe briberi butter cat commentari concerto delight evolut fisher
imit insect kellogg laughter legend mixtur patent playground premier prize reptil sail shetland snowfal soda stew
sunset trout varsiti
""",
    -62: """
afc assort butterfli cartwheel choir courier cow cup curri cushion deer disqualif flatteri galley genius gillespi
golden great hedg instrumentalist karaoke kat lasagne oyster pacif plum pomeranian printer prom quartermast racehors
recycl redskin reef revu robbin rooster seo simpson susanna tournament wasp
""",
    -61: """
antarct ban bear booklet bulldog burgess chao cloak commerci connolli dash dominion doubl echo espionag floral footbal
genr herd lotteri moos newspap nrl ottawa pageant playwright poem prelud print prix propheci puzzl racecours racer reed
reviv scroll seafood spectat squid stitch symposium theater updat verona wembley wharf
""",
    -60: """
acclaim arthur ballast bubbl cartridg charm chord coloni commonwealth conservatori crossov entertain excel flutter
fraud guernsey hartford hearth horticultur humboldt inventori kickoff loaf mimic operat oven pear persuad pinto pivot
raceway rana rank regal respit revenu robinson rubbish rugbi seed sparkl sponsor sportsman squash storytel strateg
submarin subtitl superb supermarket theatric triumph troup umbrella wetland
""",
    -59: """
arcadia barbado benedict biotechnolog cactus chess cluster colbert commiss cruiser decept duet ferret folklor forag
grassi greedi guitar halloween harp hay humour infring jem mapl marino marketplac optim orchestr podcast rodeo
rutherford satir schoolhous semifin seminol slalom song sprout strategi tale torino victori winner yearbook
""",
    -58: """
americana beak blockbust bonus brentford cassock castl comet commerc craft croft dairi defenc distributor feasibl fiddl
frigat hoax homag humor javelin lamp limerick literari mail marbl mozart orang paddington parad parochi queue red
reproduc sauc sloop soup spoil sponsorship subscript teaser thorp throttl trebl ture typhoon uniqu volleybal whitehead
""",
    -57: """
accuraci agricultur auction base benni bias blossom boat canberra caravan character chirp coop coral costa disneyland
earli filter flock flute gastropod glue guest hat hopper inventor invertebr leicest level liturg luna metacrit mlb
noctuida novel pepsi piper prais programm proud ratio refin releg rival roger rota salsa sausag simon snowi stick
sunris tast uni varieti vegetarian weasel wilkinson
""",
    -56: """
album anzac blink bonnet boot calcium cape catalyst champion chart cheerlead chuckl churchil cinema collier conjectur
crew crown divers encrypt faber falcon farmer footnot funki gloucestershir goalkeep grass highlight invit keel larva
lineup liverpool lizard match medal memorabilia miracl mule napkin newslett odyssey ono oval plant prose regener remak
rhythmic rink saratoga sentenc skier skim softbal speci stereo superfamili telltal treasur vend verdi walton whistl
""",
    -55: """
abund amphibi ballpark brand bug corrug counterattack critiqu culinari danc decor divis duplic fiesta flavour fletcher
flicker forest garden gardner glint gum harmon headlin howe jumbl ledger livestock macbeth minecraft petal polish pup
quarter reconnaiss reid roar rosett rule saskatoon shini short simplic smug splendid stori sugarcan tampa tempest tier
tray unpredict vibrant
""",
    -54: """
ador amus antarctica balloon basebal booster bounc buggi cap ceylon charger clap cod coinag cooper crochet diplomaci
doom dub fig flower fruit globe green groundbreak gullibl holiday isbn lawn merchandis mission montpelli pantri pitcher
plumber positiv poultri puck refund reissu reproduct restaur rhubarb rubber shamrock showcas songwrit spi squabbl
sunderland swirl synthesi tabloid utopia vase versatil vowel
""",
    -53: """
abc algorithm allegro artifici bandit barber botan bracket broadband cadenc catalogu chaotic chocol chocolate cipher
claud cochin column correct crumb dicken dictionari disney dy elf ellington experiment fiscal fortun french fundrais
fur geni ghost glaze halftim jena legendari majest mammal mango manufactur medalist mercantil monti montreal nash noah
orbit ornat parkrun pearl penni pollen potomac recommend rudolph salisburi savanna sesam shelf statist stilt stout
supplier swing synthes tapestri theatr trend vineyard voyag zip
""",
    -52: """
aquarium armada backstrok belmont blitz brillianc brood burlington cambrian canteen carmin cascad celer censorship
compet convex council crate credibl creed crescent dough firm fjord foolproof garlic goat golf grape gravy halo hawker
hoop hors knight lear madden market neat nutrit offside olivi oscar overhaul paperback planet poker polo python regga
rematch reward roller rye saxophon shepherd shipyard shirley smart spectacular stevenson storm streak surrey sweet
tavern televis tenor tropic typewrit vinyl winter woo zone
""",
    -51: """
accent adob appleton baffl bet byrd caledonia canterburi cappella catalan categor charter classif coca collector
comedian constel convoy cyclic dant darl davidson donkey dunk fender fetch flotilla folli foundri franci general guilti
haircut halifax hatch impress indi keith kitti kraft laureat linguist lotus manuscript merger merri mollusk nap nestl
newt octopus olympian oracl patriot peanut pembrok penelop perth play postseason prank prolif proport prosper prototyp
ranch ref rendezv repertori retribut robust rodger seat slick spacecraft spoiler stamp starter steamship style tempera
trade unpreced waltz wholesal
""",
    -50: """
anglia artifact astonish atol bacon baking botanist brittani campfir cantor centenari chalk chase cheat christma
commission commodor cracker dart depot diamond diner dino easter economist eurovis feedback futsal gallant genera
gottfri guinea homogen improvis instruct intellig intrigu ironi java jurass kepler lakesid layton lexington limousin
locomot main melon monologu monsoon multimedia mushroom narrat nemesi pallet patch petrifi pike portsmouth predatori
purpl reader rocket rudder script serial sermon silli slant squeal stripe stuf swan taxonomi touchdown toulous trifl
vancouv vichi vignett web wheeler wineri
""",
    -49: """
applaus arena bermuda berri bob boiler bose carriag cartel cello champagn clark classic clement clive compil dashboard
dexter dover duff envi eureka favorit fremantl glitter gloomi gloss glossi greas ink irresist jaguar juri legitimaci
maiz mandolin microwav misquot mix morton napier optimist paw peyton pip plaid playabl pork postag promo propaganda
punt redesign remix reorgan revis rhino rhythm roundabout salt satisfactori shire skeptic sli solut somerset spawn
stapl stimulus string token trenton unanim watson windsor yawn
""",
    -48: """
absurd alphabet anaheim analog arcad badger bafta barrington bell benevol brewer built bulletin cafeteria chimney
cinnamon circular colour compressor conservatoir corn creatur crest decker defam discount distort dodg dye econom elmer
endem entropi exposit flag frequenc frozen gadget gill goaltend groceri hamlet harmonica hartley helmet jule land libel
librarian louisvill lunch marathon mcintosh merit mischief missil morgan moss nbl olymp ontario overshadow pandora
panel patter proctor profit qualiti raf remot rotari sardin sardinia saturn savoy scandal screenplay seller soprano
soundproof tanner team telecast tenni tidi toffe versaill viceroy walli yokohama yukon
""",
    -47: """
admin aesthet allianc anim archeri arctic bitter bloomfield boyer build camden canin chatter cherri citrus color
commemor complementari conclus cork costello creami crush dupont dvd economi evil exquisit extinct fabric farm felic
football fork furri generous geometrida greed guin ham hare hemingway horseback hubbard hudson kite lawsuit leger
merchant mermaid modif murdoch naturalist noteworthi offspr oriol pardon paste patronag patti petti preschool prescott
proprietor pundit raid re rebuild redempt reliabl riddl rum sang scholast sequenc sheep shrill skater smiley soccer
spanish spin squadron stage subcommitte sweeney tonic tricki trustworthi universal valentin ventur vinegar vultur
weston wicket worcestershir
""",
    -46: """
acrobat amazon andersen aqua ate awesom banquet bard barker barri barrist bland boutiqu bradi brandi broadcast brussel
burrow cantata ceram citat cole collingwood comparison compliment consensus cornwal cumul curat disco dragon drama
dramat drummer ensign fairfield fantast fluoresc franc frenzi frost fusion gloucest government hamper handwrit hanoi
henderson honorari incompat ioc jasmin lighthous logo millionair mischiev mixer moat mold neoclass nes nest newscast
nielsen nomine oceania omaha parchment perch phase phylogenet pitchfork prestigi price reconcili recount redistribut
refriger restor rutland salvag sampl satellit sequel slater slipper slogan snapdragon stamped styliz sudoku sun surreal
swift symmetr talli tax terrif thornton tip treacher tripl triumphant uniti waterloo whale whisk wiltshir wing
""",
    -45: """
advent agenda allig almond ambassador batch beef boom boredom bradshaw brewster broom causeway cds choreograph
chromosom clerk comed concert conglomer coyot creep creol crook dauphin decad dewey drought duti eel emblem eton
expertis expo feast ferri fiction fiji fisherman florist fossil furlong geographi gladston ingredi intric invert
judgement lair lemonad literatur maker mansfield maxim mccarthi metadata mono morrison musician mute mysteri ocean
octav omnibus outfield parachut philli pitt poetic prolifer promenad prop prowess purcel ramp rbi resurg rhapsodi
ridley scoop scorer seam seattl silki sophist sourc specialti stain stereotyp tab teeth telescop textual thud unbeaten
uruguay venetian villain wild wri zeppelin
""",
    -44: """
align amalgam amnesti amplifi bandwidth bargain beetl bernstein bibliographi book bookcas bread buccan bucket bulb calf
cameroon cardboard catalyt catchment cavendish chester chihuahua circl clade classroom climat clone clover col
controversi convinc costum cox crossword crutch dawson diamet doyl eyebrow eyr fictiti fielder foil forestri foreword
fret gallantri gentri glacier glad goddard greg gregg grind guiana harvest heron hooper index inning jasper judgment
kindergarten kirbi laps lewi lloyd mammoth marley memoir mint monograph motorsport nascar newcastl norfolk notabl oat
optic organism outcom partnership pasta peerag peter picturesqu pitch portfolio potter preseason pride psalm radial
raven refineri rendit retali ride roster rower royalti secondari sentiment shakespear snout soap sofa spell spitfir
stallion sushi tooth tribun uncanni undef unif warp woodward
""",
    -43: """
accredit adapt algebra alpin apolog audienc australian averag avocado berth blizzard brassi breakthrough brett calai
cannon cano cardin cd chesterfield cocktail committe contenti copper cours crystal cunningham curious defianc din
dishwash distribut dobson eater emerald encod enthusiast error fabul feud final flake flander flawless fleme flip flu
fuzz glacial graz graze groov gunneri hereford hickori hurrican imperfect jacqu josephin kaufman laci leaflet licens
limo liza loyalti mcdonald melvill moonlight napoleon noisi northumberland opera orchid overrid pang par paraphras pawn
pedal pen pet picasso piedmont pinnacl pioneer polli prejudic primer product quarri receipt redeem reinforc reorganis
revolution rex rover rowan scientif scissor seal seton settler sky spain speech spiderman spiral stagecoach stanley
storylin superior taxon technic textbook tide tobacco tobi toronto ulyss violet wakefield wash wiggl zealand
""",
    -42: """
adventur adversari annual api appeal atlant audio auditori baroqu beard bing bison blackburn blackjack bologna borneo
bowler brighton brisk britain budget burger butler campaign candidaci cecil chattanooga cheek chief chili clue coco
collegi confer conform conspicu corrupt crackl crawl dave ding disc dorset duel eagl eclips enjoy exchequ fashion
faster fishermen flagship fledgl forecast fraudul freighter fuse gaming geoffrey gleam goldsmith grassroot hen honey
hound illus instead interfer interview ivori jock johnston jungl justic kicker launcher leed lili lister lowland map
mare marguerit mauric mayhem miln mud newport oakland packer palo patio peke phoeb pittsburgh power precis prologu
provenc puddl pump quip rattl ree referendum replac reunif ronni rosen rotat rotor shipbuild silesia slate spaceship
squeaki su swear system tini tourism uneven upbeat upscal valv vane violinist wagon walnut willard wool workshop yacht
zloti
""",
    -41: """
agreement albion alexa antoin apparatus apprais baronetci bean bellow bestow binari blot boer bombardi bow brace brake
breeder bristol calendar cancel canva cathedr charit cola conk countrysid custer defrost dine disagre domingo efficaci
elvi enemi epic evolv export extraordinari firework flair fussi gari ginger gong grace grate grimsbi harbour harold
hawaiian hill hog hoov horatio howl hunan incred interdisciplinari invas king lagoon leaf lei lexi librari liszt
mailbox manitoba mask math matilda method milk mood mound panda pedant plastic plaza poetri postmast proxi quarterfin
quilt quiz ralli ralph rare recess reciproc review rework riff robot rpm ruffl scan scholarship scooter scrabble
sherman shop showdown simil stack steamer stewart subsidiari sugar summar supper syntax tasmania templat tiger
toothpast townsend vegan velvet violin volley wax wimbledon wingspan winnipeg wonder writer yarmouth
""",
    -40: """
acoust airship antiqu apollo aquat array asiat australia autom auxiliari backyard bash beckett bend bergman berti
biolog britannia cadiz candl categori caucus centrifug cfl cinematographi clube code colloqui comeback constabl cosmos
cream creas crumbl cue cv darryl databas delay dickson disastr disgrac dome dubious encor engrav enhanc essendon
exagger expedit fifti flame flaw flourish gee global gloom graem grenada grill hine homemad ict idea increas inspir
jacksonvill jefferson joe justif landscap lick lima lime lion logic mainstream majesti maroon massiv mccann mice miocen
misconduct mural nut olli oversight panther pat payrol polar pollard ponc poster proprietari proto ptolemi remark
renegad repair repositori roll roy rude saskatchewan satisfact sea sevill shimmer shipment sneaker soloist spartan
spectacl sudburi surplus sussex techno thompson timet tinker tone turner uncertainti unusu upton viola vt wainwright
willing wood wordle xbox yellow
""",
    -39: """
abl adject ag allmus alvin authorit axial balfour banist basil bazaar bin blackberri brass bricklay bronco brunswick
bull cartwright catastroph celest cheshir chico communion cone conjunct consolid content convect cost coup curl daphn
davenport defiant dentist deportivo dipper dixi draper effici eleph elus endeavour fascin faust fen fin fit fli flinder
garri garrison genuin gertrud giant gratitud horac hunt ice inevit investor jar keynot kindl kirk lanc lattic leach
linden logist lp lunar magazin maud mccormick merg mic midi mous museum musik ncaa netflix nomin novella overlap pagan
pensacola pest piazza pigment planetari playstat plush polk puff quantiti quarterback quebec radio realism reconcil
regi relianc repris reveng sawmil scale scarlet screenwrit sequenti slice smirk solar sonnet sour specialis spice spur
stanford steamboat stratford strife success surpass survey tack taxat tc teatro technolog teddi terra terribl timepiec
torpedo tragedi uci unalter unison vagu veget vendor warden wellington whip wilkin windmil
""",
    -38: """
abbey alfr alia analyst archiv asda athena ballet basilica beatl beverag binocular bliss blogger blurry brambl bravo
burnley camper canopi cheap cheaper childish chronolog cinematograph circuit commot contract corros cowboy cruelti
custard dane devon disast dismay diver dm draught driveway dungeon duolingo endang enlarg ernest everton excit fcc
feroci fiba fitch fl flea fm formid freight fumbl fuming gardin gnu grang groan grudg guildford handbook harper
headlines hobbi huski improv influenc instrument inuit iq isl jargon kart kilkenni lag leap loveli lyricist magic
magistr magna mara marquess middl miniatur mistak morri motto multicultur multipli murray music mvp northwest obscur
orr patrick philanthrop phosphat project racket ration reckless recreat redund remedi renew resolut rhetor rift rim
rocker sabotag sampler satisfi sci scienc shade shaw sheet shelley shorelin showtim similar smithsonian southland
spokesman sport steer strain suez sutherland swindl synthet tall thesi tilt tortoise transcrib tree truce truck tumbl
tyre variat vaughan victorian volcano weav
""",
    -37: """
90 adelaid advertis affili alton anecdot apprenticeship aquitain argu armstrong artwork assent avon banner barley
benidorm boon boost botswana brent brighten bullock buse canadien carnegi casey casino celebr celesti celtic charg
chatham chemistri chow clan clariti clinch coincid colonist complic condor congratul consortium conting copa cycl debat
delic destini diagram disput dod dummi ear edict equiti exclus expans fantasi fei flare flog flop font foot forerunn
freelanc fresco frontier frs funk gambl gateway gazett generat giddi golfer grr guthri hanson harbor hawk heinz helm
herald hms hostess indigo inequ inset instabl irrelev jerri kidd laboratori lantern mayfair media mega middleton
miracul mirag motown mp muddi mutat mytholog nonlinear norman notorieti obsolet occurr overturn paisley peac pendulum
pickl pontiac porcelain program propel quantit raider rees refuel regulatori rippl roosevelt rumbl runner sabah salli
scotch shear sierra smaller smooth smuggl snapchats spokesperson spotlight stoog subdivis sumatra suspens synchron
tailor tart tate telegraph tower transvaal true uncertain uncommon upgrad vanilla vitamin vocabulari vote war warner
widen wwf
""",
    -36: """
acheron amp anniversari archipelago argyl ark astronomi athlet balanc baroni bayer beethoven benefactor betti bilingu
biomass bolton bridgeport caesar cameo canadian canyon carmichael cattl chill claim classifi clubhous coconut coke
compat compliant comprehens convert cool cornerback correl crawley creak dame deacon decemb democraci dietari discours
discoveri distrust divin dolli dragoon dumont elk embroid enforc excurs exemplifi famin feat firth flint fluctuat fool
forgotten fri funnel genet gibb giro gospel granvill haiti hamilton happier homecom horsemen hyster incorpor industri
influenti irish jamaica jersey judo jumpi ketchup kong lake lancashir landfal leinster limit liturgi lombard mainten
manfr marylebon midfield milton montagu mosquito movi musa nomenclatur nutrient obey obsess oclc odd output overtur
parallel parliament pasadena pascal patterson peg perciv percuss pester peterborough plausibl pleasant polym postgradu
predat primetim propuls provinci provision rack recit recur redwood renaiss rewrit savannah sax siberian simplifi
sinclair sloppi slug sodium sprinter squint stat steiner stella storag subdivid summarise sundial supremaci sweep
tendenc togo traci trivial unbeliev understand unlik wavi wed whig winfield winthrop yanke
""",
    -35: """
abstract agil apr audibl authorship avalanch baronet bead bertrand bestsel biographi blog bordeaux bourbon british
brittl burton busch calder caribbean carleton chairman cheltenham christchurch clash clemen codex combin combust commod
conflict constrain contend corp cosmopolitan cougar crank credit critic cultiv czechoslovakia defens delux descript
disagr dissent dissert dodgeball domesday dozen durban eco edibl embarrass enchant endors enterpris environment eyelid
farmland faux fivb flap foolish format framework frantic furlough futurist gel ghent gibson glu gmina goalie gossip
guild hardcov herbert hierarchi higgin hillsid humili injustic insult judith junior jupit keen knee knowledg latch
leopard lissa magician magnific melt mileston mixtap murphi mustach noir norwich oasi overwork pantheon phoenix pine
podium politician preliminari pristin pro prodigi quiver raini registri relaunch relentless relic reminisc renov ripe
rooki rutger sailor saloon salti sas satnav scheme second shrek sol solvent sovereign spring stole substitut summit
sung superman suppli sutton swindon sydney territori tobago trader usc version vittorio wallpap winston wrath youtub
""",
    -34: """
adverts aerodynam akin alarm allegi amaz annoy antenna approxim arbitrari arguabl articl assimil atmospher auckland
author aux barbecu beat beauti behaviour berkeley blanch boogi buick cach campeonato carolin carolina catcher cayman
certif char choi chorus cincinnati climax collabor comb commend contractor copi criticis curt cypress darci dayton
dazzl deliver diagon duchess dull dusk enrich enthusiasm estadio exampl fairbank fan fixtur fowler futil garth genus
glori gym halv hamish harlow hawkin hemispher huff humbl ici incom inconsist interspers jerom jurisdict jurisprud kean
layout link loui lucrat mackenzi malici marlborough mascara mcgraw meaningless meme menu meteor microsoft miscellan
monarch nan neptun newman nineti nonprofit nova obstacl ode ogden oliv paramount parkway peculiar penang penn
phenomenon pipelin preserv profici rainfal redevelop remodel rfc richmond rna rockefel rudolf sarcast scarf scrutini
select seneg shepard sicilian snoring sock softwar sonata sooth sox spa space spars speed spokan squir streetcar
stretch styx suggest supersed swansea taunton thayer thiev ticket tobin toe trainer treati tremend ufo venic vet vice
vivid vocal webster
""",
    -33: """
10k acronym affirm ambiti aragon art ascrib bark bassist beaumont bengal bergen bookstor boston brazil bright brisban
cafe caledonian calgari cc certifi chef chelsea chunk cite clamp claus clock coastal cocki coe colin compar confluenc
congress constraint couch craftsman creation creator cretac curios cynic decim detail dialogu digest digit dispers easi
ecumen editori effect elector email erin exot explain faulti ferdinand fine flexibl florida forgiv formul gibbon
glossari grain greensboro grim harley harpsichord hectar hercul hitter hodgson horror http humphrey imposs indiffer
innsbruck inspector intensifi interceptor issn jagger juic kang koch kochi lambda laugh libbi lifeboat loom lyric
macarthur maclean macmillan marker memorandum mercer meritori merton messi meteorolog minion montevideo moravian
motorcycl mythic namibia nashvill nc nestor nightingal normandi obo outlook outrag outstand perro pineapple pink pious
plc plume plural porch pothol predict prime quest quot quotat rate reconstruct recover rediscov reelect refresh related
relev reput seagulls segreg seventeenth shrewsburi silenc skate smile solv steam super theori transluc twiddl untitl
uruguayan vibrat virtu warren watermark world wreck
""",
    -32: """
accolad adjunct american analysi app ascens auspic backlog ballroom barney bartlett baseman benton bridesmaid brush
byte cantones capabl cardiff carl carp carrier carson carver casablanca causal cbc channel charl charlton christen
chronicl claw coat collat complaint complianc conic corona creek crippl dartmouth dice disguis dispatch disregard dj
dock document documentari dribbl dunedin dwarf dynam easili edison editor elden elit entourag environ everett except
faa fame farrel fest fiftieth filli finest flew fordham formula fountain francisco francoi franklin freddi gene generic
genom gilbert gorgeous greenland griffith growl growth hammond helicopt holli hoover hostag hybrid hydroelectr icao
implement incomplet infrastructur inscrib ithaca jim johnni josi journal joyc juici kettl lafayett lawrenc lazi loophol
mabel mathemat mayor mental meyrick mislead morley multin mustang myriad nbc nelli netball nhl nippon nonfict oblivi
octagon ought padr palmer pari parish parri partisan pentagon percentag piano piec pleasur plot portion porto present
primal procur ps public purchas qualifi radar ramsey rca revers revolut ribbon riot rodent routledg safari sanctuari
scrape sega semant signific singer smallpox solomon solubl specimen sphere stem sterl steward sturdi stylist sublim
subscrib subspeci sucker superintend supervisori surg tabl tactic terminolog tom tornado translat veg vhs vulcan ware
watersh weed welsh wind worksheet yale
""",
    -31: """
42 accomplish agen alderman alumni antioch antoinett apocalyps auditor aztec barg basketbal bassett beck bicycl biennal
boycott breez caldwel cambridg camp carlton caspian center chant charact chuff clanci clumsi coincident collag collid
colonel commonplac compli compost concacaf consol contradictori corpor countless cpc ctv cutler dahl dal demo design
distinct dodd drizzl durham entrepreneur equatori exploit extens facad featur field footag frankenstein franki fright
fun galileo gass gestapo gift goldberg goodwil greenish grid gut hack hallmark hash hayward holt icon indochina intrins
invest jealousi joey jug keyboard lab lamppost larg larri lawson learner loco major mckenzi mcpherson meti middleweight
miniseri modern monik monstrous muir multiplay murder nag narrow nfl opin otto pac paraguay parc penultim petition
phenomena pisa poet popular powerhous precious premio provis pursuant quasi rainer ramsay rbis rebellion remembr reset
restructur retro rhyl ricki rooney royal rustl sandi sarcasm scope seek selfish settl shaun sheldon sherri shriek
simeon simul smyth sonni spot sql stamford statistician statistics stopper streetlight stunt sue suitabl sullivan
sumner tackl talbot tesco theodor thomson tidal tolkien tough town townspeopl trailer treatis trial undermin upland
valor valuat vbucks vfl victor violat viscount wryli www yue
""",
    -30: """
achiev acquisit addit aerial aerospac agre alban alexand ampl appl appli applianc archibald aspen atkinson audit banter
bartend bas beatric belgian bench bernard bert bewild blab blur braini burnt bwf cage calhoun cass charleston checkout
chew chlorid cobalt coher colchest compel continent contrast contribut convey corsica crowd crumpl cryptic cylind daft
decent defect dent development disapprov disbelief disqualifi dissatisfi dissolv doorbel eddi edgar effort endless
entrepreneurship ep estuari explan faulkner feder flick flore fullback furnitur gag garland geoff gerri grimac grumbl
guarante guardian hamburg handbal harlan hideous hierarch highest hilarious hobnobs hostil hunter icc illustr inquiri
interest international irregular item iter jigsaw jong juror justifi juventus kendal khan knot kwan laff lamb lane
leather lesley lisbon literaci lore lorries lush lyle madagascar marin marlin mayfield mccall melancholi mention
meridian minerva misti moreno mx myrtl nandos narrowli nato naughti naval navi neutral nitro novemb nsw object offenc
omega origin pact paddi pamphlet pba peer peng perform perpetr pga platt plod pole polytechn postmans postwar premium
pretoria procreat pronunci protagonist pyrene raaf radiator reaction rectangular reopen res retail retract rice rider
rosenth sall samoa saturday scenic scientist scoot scribe selfie shaggi sherwood shuttl skip sniper sorcer speaker
spectrum speechless spencer spider spire stabil stein stephenson stockton straw subgenus suit swamp sync teen
telecommun tenerife terrac terrain thank themat titan titl tome trajectori triangular trilog tyne unoppos vincenzo vita
vivian waiter walsh warrant wesleyan wiley williamsburg wobbl woodstock worthi wynn
""",
    -29: """
advic akron analogu annapoli applic appreci approv aroma arrang artisan astronom authent avid bankruptci baron bautista
benefici bill bon bonfir bran bratislava ca canuck carey carpet catherin chairperson cloudi composur conced concurr
contradict corrie cyclon data depict deploy dilemma direct discov disrepair district dryli during dynamo eastward
eisenhow emphas epa exempt expand factori farmhous filler foam foliag forget fragil francais freestyl friedman fritz
fuscous garbl gather giveaway glare glorious gm grade grader greyish gta handicap happi happili hargreaves hari hasti
heel holder hover hubert iata imprint introduc irwin itv keeper keyn kit kyoto lacross latham lebanon lesli lilli
limeston lipstick ltd lvl mackay manual marqui mayo mcbride mediterranean mel memor mend mick minim mls modest modifi
muffl nana nanni nasa nebraska nebula nintendo objection offici onstag oregon organis organiz paus peak pencil perkin
pietro plank plaqu plata pool possibl precipit preparatori propag prosecut quaker questionnair raphael research rever
rico roanok roasties roc role roofer rusti ruth sawyer scene scorpion sculpt sensibl seren settlement seventh sew
seychell shard shortag siam sirius skill spade spectra specul spielberg straightforward subordin supplement syracus
systemat taft tar templ terr thorough thump tiktok tori tudor tuscani uefa useless valiant valuabl variant vassal
vermont vine wartim weep wessex wider widespread wilbur woodrow zenith
""",
    -28: """
7 80 albert ale alli alpha analyt ancestr antigen apt archaeolog archi argument ballard bangor bao battlefield beau
besieg bicker bid big bismarck boring braid bronz brunei buffer buster calv cann carmel carr catfish cave cbe ce cedar
chariot chariti charlott chines chrome clarenc clarkson coliseum condens confus cornic cottag courtyard craven crib
criterion cs curti cypriot cyprus dahlias deliveri desk deux distilleri divid doha dorchest doubt doug draw dun dutton
earl emil entrust episod extra fa fifth flatter flora fontana foreman forgiven fr fragment frame furrow gala georg
georgetown geraldin ghanaian gild godfrey greatest gregori guis gunter gust gustavo hacker haiku half hampson hardi hbo
heal hearst hoffmann hondura honour horizon indianapoli indonesian inexpens introductori iroquoi kawasaki keyboardist
kilda kildar kippers launch lentil leonard luce madeira mammalian manageri manner marriott marvel mathematician maxi
maximum methodolog michelangelo mickey mini modul mona motiv moving mph nautic navig nichol nicholson nike nino
onslaught overwhelm paradis parti particip philadelphia pit prefectur presbyterian presley propon prospect radius
ranger readili rebrand recognit reform reintroduc remaind remast rep resolv retort roma royalist rs rue rustic sake
sash scuba semi servic sharehold sheffield shi signal silveri simi skinner slade solidar springer spruce stellar sticki
stolen stormi submerg subtrop superliga superstructur taut teach tech terenc textur thwart tipperari tonga topper
transpar travel tribut trooper tuba tunic typo ukulele unconvent unreli urgenc user varianc vengeanc verlag veto viva
vocalist volta wicked william wolv worship woven wrong xii xv
""",
    -27: """
6am aberdeen addict advert aggress alien allot alter amateur ammonia analyz apron ashbi aspect auburn authoris awe
backbon baden blu boar buckley canning caviti cement cerambycida cessna chandler checkbook choos clientel cockpit
coeffici cognit concours conquest consequ consum contractu contributor corfu crimea crucial curran curriculum curtiss
dawn defi delaney deliber department dialect disciplinari discret doo dri druri eastman elizabeth elton embryo endgame
equal evalu extravag fab favourit februari feed feudal fischer fitzpatrick flex form fourier fray fresno fukuoka
furnish georgi gig goalpost gottingen graf grammar grammat hackney hallelujah hast henri heritag hoc hue hyde inaccur
infer interciti intermedi interven invari island journalist jurist kebab kern larger lavend learn legitim lesson ligand
litig lorrain loyal mack maestro marg marseill martini mclaughlin mechan merlin microscopi mis molecul morrow murmur
naiv nam new news nightfal nineteenth nov opaqu open oppon overtak pagoda papaci papua paradigm patrol pave pier pierr
plead pois polit pont portland pr practic premis prima protocol provost pyramid rave rec recept reduct remind reus
richardson ritual roch romanesqu ruthless salon scent schedul scottish scranton senat sensor seven sharpli silk simpler
slid slide slime slipperi snapshot somervill spare sparta spatial spoilt stakehold stub stubborn swap sweeti swept
taipei taiwan taxa templar terri tertiari test textil threshold tim towel traction trondheim tucker turbul unlimit
unsuit valid view walkway washington watcher watford wii winger wrought
""",
    -26: """
acid acknowledg acr admir ads agatha airplay altern apertur apparel ascent assign automat autonom aviat ballot banker
beij benin bent beta blame blond blue bori brandt brat breaker broad broker buck cale cameron careless cellular
certainti champaign characterist chemic cheung churn clay clifford combo complex compound confirm conqueror conspiraci
converg coordin correspond cotton criteria crusad dalton decommiss deiti demot dempsey denver dig director discont
displeasur dive dortmund duke duran eastbound edinburgh emerson empress endeavor enquir espn esther evangelist exhibit
fabian factual favor fda fill fitz fluent forgot franco freeman further gloria goo goodwin gorman grafton gravel
greater griffin guillaum hackett halfway heroic histoir honor insignia integr intellectu interchang introduct ipod iri
jen jet join jose joseph kappa karl label laker legaci liabil lookout lopsid lordship lori louie luci magma maltes
mangl manipul mannheim mauritius metro moor motorway mozambiqu munster musiqu namesak nat nav nobil nobl nonsens opus
outcri outnumb overse oxford ozon parenthes parramatta pea pearson phew photo planner player pledg poke pot prioriti
produc proportion protector pursuit reilli reson respond retent revolutionari rica rms rodney salut scatter schuster
sec sector settings setup shampoo shatter sherlock shopkeep shred sidney skateboarding slack sort stabl stagger
standard static station stimuli strata subfamili succeed suprem switch tangibl tanker tantrum tara tennesse tether
thrive toothbrush toro transform trier trio underwood univers vike vintag wagner wherebi which
""",
    -25: """
900 absolutely abyss achill acquit adverb aerodrom alfonso alik allison ambigu amplitud anchor andi anglican animals
annabell annett annex arabian arc argus artist awkward barclay barlow battl behavior billboard binder bishop blew boast
bobbi bois bolo boss bot boulevard brawl brigad brown buena burgundi butch cambridgeshir cari catalina ceasefir
ceremoni chop chopin chrysler coastlin compens compress connacht corinn cosmet counterpart coven coventri cozi
crossroad deafen deleg develop devot dictat dieter discrimin dissatisfact downfal drake dresden dunn dynamit dynasti eh
elabor elast elect elong emphasi exclaim explor fact fierc fission forefront fortnite freder frustrat gabbi gallo gap
gear geelong generos german ghana gillian gradient grammi grew grow gubernatori gustav hampshir harrington haunt heali
heartbroken hector heroism hillsborough hiss histor holden hove howi hz illustri import infin inquisit internacion
interrog invad invers ipa irv italia jonathan juno kansa karma kelli kennedi kenton kitchen knoxvill kyushu lauderdal
leon leonid lesser liner log maori mccoy mediev messina microscop minc minimum minnesota mughal multitud must nassau
nation nationwid negoti northampton numer nurseri oblivion observatori occas ornament oti pantomim pasti pearc pedest
perpetu peruvian pieter plaits pli pluck plug portal pratt promin quarrel rand rankin recal registrar regret relay
repuls rev revok richard rig righteous ringo roberto rochell rockwel rout sabr saigon sanction satin sceptic schmidt
seeker seismic selector sergei sheer shin simplest sire size smoking sophomor spartak spectral sped spheric spp ssr
steak stirl stranger suffolk susan suzi tame tammi taxpay tea tenth testament tint tnt toler topic tour traitor trevor
trident ubiquit ugh uk uninhabit unrel ursula vanc var viabl viper walsal warehous warship witchcraft withstand wnba
workforc wrap
""",
    -24: """
50 90s advantag ai airlin alfredo annal apostol append appoint arbitr arboretum archeolog archer arid armor ash aurora
autograph babylon baja barn bart bavarian bay beast beech belief bouquet bourn brightest brow bruno bryant bucharest
butcher campbel canada capac cbn chanc chapman chapter che chi chore cn coars collieri communism comprehend concret
constabulari counter coverag crocs crow crude cruis cuthbert darbi davi dictatorship dime dion discuss display distract
dna doughnuts downhil edmonton edouard elv endow enrico erupt escap extract factor faz fearless fieri finer fingerprint
fir fireplac focal fourth fraser freshwat galact gamer gasolin gemini genealog gibraltar gladi godmother grandmast
greer guard guilt hadley hancock havoc headlight helix higher hitchcock hope host how howel hutchinson inclus indigen
input intro irrig issu japanes jean john kevin kruger lambert later lectur leith leylandii lieg litter lollipop louisa
lumber maccabi magnolia malon manor maritim marvin maverick melbourn merril metropoli mighti mode moe mojo monarchi mps
multipl myle nanci nerf netherland nfc nil nixon nj noob noodl olaf olson omg opportun ounc outgrown pad panama papal
parliamentari patienc paulin pep percent percept potent precursor princeton proven pseudo purdu quad queensland queri
quinn reactor rebuilt reclam regul renam resembl resort restrict retrain return reunit rf riski roi romeo rpg rug
sacramento salford sandal satur scarc schneider scientolog seahawk shale share sieg simultan ska sketch slow snake
spamming spark spite steve strengthen strung substrat sulfur sundanc suspicious tentacl than thong thousand tianjin
toddler treat tuft turin turk typic unexpect upheld upsid vacanc vortex wager wick wifis x yamaha yate yellowston zheng
""",
    -23: """
000 abil ac airport aix albani allegheni anita ardent aristotl arizona arun asphalt auto background bailey banish bat
beatti bender benign bethel bey bile biograph blank bloomberg bohemian booker bore bournemouth bradford bremen brenda
broke buff buffalo businessman byzantin calculus california capcom capsul carpent cassidi celia cent chancellor chassi
checker churchyard ci cinemat cl clump coli collis columbus compromis conclud conductor consul convention cornwall
creat croix cy cylindr dai desert detroit dodger dorothi dreamer drift dyer eeri entri envis enzym epithet erwin estim
evangel extent favour ferrara fertil fete fewer ford fran franciscan frenchman friction fuller fuss gareth geschicht
goggles grand grover grunt guerrilla guidanc gutter harald haribo hedgehog hero hind hitman honda honesti horton
huntington idol immers imperi impromptu inelig inflammatori inscript intellect intrus ital italic ivi jakob julia
kingdom larson legal leipzig leisur lester lill loir love luisa lyndon malic mandarin margin mat maximilian mcguir
mcmahon mcmillan medallion medium mercenari meredith metaphor metr migratori milford milkman mobil moreov morpholog
mortim motion mould myth nant neglig newel niagara northamptonshir offens omin ordinari ostens otter outlet overheard
pablo panzer paragraph parisian parker perfum picker plantat politely politics polynomi powerpl prefer prepar principl
prism privat proclaim profound provoc purif rambl reassign rebecca reev rein relax renault represent retrospect reunion
rigid rori russo sabbath session shen sheridan sheriff shorter silvia simmon sincer sneer southport specialist spici
spreadsheet stammer statement store stump submiss surf susquehanna takeov target thoma tht tracey trek twelfth twenti
unsolv vari variabl vertic vhf viaduct walter wateri well westwood what whitley wile wilson wither yahoo yield
youngster yuan zinc
""",
    -22: """
academi air anyhow arrow astro austria axi barnsley barrow bedtim beeping betray biggest billion bog brian bros bumper
candid cargo catan cebu census centr centuri champ chennai claremont construct crime crypt deficit dioces dioxid domain
donat doneg dorsey eager earth encircl encourag essex european evidenc exceed excus extinguish failur fargo fee flounc
fog fold framing fudge gg glisten graphic haha hairi hardin highway iihf improp internship interval itali juliet kazoo
laundri ljubljana lockhe london loop maneuv mart mcgee merci microphon misus molli monster nativity nose octob outdat
padlock painter pale pavilion peep platoon pod presentation psycholog punk quak raft readabl reassur redirect reflect
refus regular residu resin revolv romantic russian sabl saunder shield silver skateboard slower smackdown spanners
springsteen sprint stale starv stephan stoke strict studi subterranean synonym takeaway tank teammat teatime tottenham
tourist troll turbin twentieth unpack vacat verg vinted volum webber wilhelm windshield wizard wrapper xiv xmas yoga
""",
    -21: """
31 ahead al alert alto anti armour aston autism backdoors backward beacon belgium bluff bother burpees carbon caveat
ceo certificate chatbot complet cruel cub cur currenc dagger darn diminish doze drone dug emerg enact ensur equat
essenc eta ethanol facetime fell fever file folk geek gilmor granni gush hail hamster haul headshot horizont hull hurdl
infinit insert jab jumper leadership lincolnshir lost m meal messeng miami micro minibus monument mortgag napl newton
nicknam novelist organic outset paperwork patron permit poll postman predators previous provid random record rehears
reject rental resent retir rich roblox safeguard secret sellotape septemb serv shine shoe sibl slight slope snitch
snoop spec spent spread sulked sulking tangl tap telecom tempo testimoni tetris thread tight timelin transact tribe
trigger trojan tunnel unclear venu verdict victoria villag walker wari warmer weaken welcom witch wwii yubo zuckerberg
""",
    -20: """
6 83 accept alt ambit area babysit bar blast booth bundl carv caught caution chemist comfortable comment consider
contempt contrari cot crayon cuddl curricular curs dank declin defend edit eek expect fals figur flatten forbidden
forward galway glasgow godfath grant grove indicate jame ks liabl lightn loot louis malta materi matt mill misread
mistaken monitor motor na phrase place plagu portugues profession render root ruff rush ryan samsung separation sever
slay slough smarter soften sole squad stall steep sunlight surveyor teas ted thriller thumb toddlers tow transpos tube
twelv upload upset utter voltag volvo warm weaker websit woodwork yeast
""",
    -19: """
20p 400 530 58 ad agent allowance autocorrect backdoor batteri bbq besid blaze blister breakfast broccoli brute catch
chagrin children chime cold could courtroom covid cult curv customari deadlin dec decis dentistri detent dudley dutch
elm engagement eras ethic expert explod fajitas fc flout forum galleri game gamertag gecko gettysburg god grandkids
hart healer heck huddersfield hysteria inflat interpret interrupt itch jake jill juvenil knock lawnmower lawyer leas
leftovers lend lenni lose macro madrid mainland malaga marrow marshal miseri moustache msc mug nick obtain oldham opt
panick panto particular permiss pete pickaxe pipe potassium powder procedur read recogniz reduc repli resident resourc
ridg rise robert romanc ruler sand scam seagull setback shelv soil split state strang sui symbol teenag tradesman
tragic understat unis universiti unspecifi vibe voter vpn water welfar wie worldwid yay zero
""",
    -18: """
100 81 ail alic andrew annum appal backdrop bk block box brave bud bunch butlins canon cashmer cast characteris cheddar
chippy commut crunch dado deco deposit disk england essay five flit fond fought funniest futur gentl gerald gist gnome
gown haggl hair handler hate herebi houseplant ikea immun inch instanc iowa ip joke largest less mall mattress median
mond mop noun okay ph pillow pint plain portrait postpon pounder pretend primari privaci process protein provok
radiators refrain rocki rot safest scanner scarborough scones singl smith solder soul spar stake suitcas surviv taylor
teks thatcher tin tipto total turnips twig ultra union unsay vega versus vienna wheel wise
""",
    -17: """
11yo 21k admiss attitud aug aunties autumn bebo befriend bigger boundari broader bsf cabl capitalis chatgpt coerc
collin cort croydon dealt decorating desktop devil diet dinner exclud expressli finland forg gemma gloat gma graph
gymkhana hardwar harvard hayfever henceforth historian honest hose hungover identifi idiom innit intent ipswich kam ken
la lever lightbulb max mechanisms mediat meet mild nba necklac nerv nitrogen nois none norway notch nugget opinion
orlean overtim paddl phasmophobia portug pour preach press proton pulpit quiche ray recoveri referenc rescu robb
rollercoaster routin rte salari scorch scot sextortion shudder slush staffroom stag stock studio subset sum surcharg
sweetheart swiss taller tan ten thief train trot twist unchang unfold violent vulnerable whiski wikipedia wrongdo yell
yorkshir zigzag zumba
""",
    -16: """
350 ace adjectiv advanc agenc aisl almost analys anxious appendix assess aunt available avatar bandag batsman beach
belfast bos both breakdown central chiefli combien common consist coron cousin decode dislik diving download eee entir
etiquett explicit fastest feet first fitba fitbit fiver flood four fund funni gearbox glow gorilla gram graviti grenad
ground hairdressing hank hardest harm headquart hire homework hoo hq iceland idiot insurance intend jealous laffin law
levin liaison lucki luggag lurk mane mansion meaning methodist michell millennium moan moonwalked nah nathan ness
network newborn newcom north overnight pavement payroll per pharmaci photographi pimp portray pragu preston profil pub
regist resum rick rubi saddl secur set shave sideway slam slave sling smallest spaghetti spill spreadsheets spun
stafford stung sweden sword tabby technician techniqu tellys thai therefor ton ts tug turkish uav unse untouch uproar
valu visual waitress warn welch weld wellies whether worth worthless yum
""",
    -15: """
18 43 45 500 9 accountant amend america angl ann architectur as assembl awareness backlash beth between bio blindfold
bowline brit bulk chamber chat coast cocoa continu cross damn def del derri desperate detect dev diari difficulti
discord drop dublin dumplings eastend elsa enlighten envelop euro event extrem fifteenth fractur freak free fx gave
gdansk gdp gif goblin handshak harmless header headphones herm holland hoodie hop html huge ian icloud illustrate inc
insist invoice ir jane joggers lancast livid local manga manila measur milli mirror moistur mot nobel oak obvs offend
oil or order owner pace pair pi pilot platform plea policemen polici pouch prep probat progress prosecutor pug rais
raisins ransom rational rear reckon reg request reservoir restart revolt richer risk shall sharpen ship shorten should
slim spotify stir structur sudo sus th thermostat tinder tombola trampoline tub uppies various vile visitor
volunteering weather weimar wendi western wifi wisdom
""",
    -14: """
0 abel abolish accompani act age amendments announc backup bankrupt baro batman becom bev beyond bibs bold busi bust
captur charli choirboy closest cockerel command conduct consult context councillor david dbs dc death dental despit
diploma dissertation dogg dunde earplugs east eighth eighti equip eros espressos exact express fail flatmate flirt foir
forese foyer git gold govender grandparents guidelin habe hairdressers halt harsh headteacher highland hing hoodies
hopeless https hub imageri impos indian itun jajaja ki kik landlord latest legoland levi lyon mann mari moral mose
natur notion npc oedd ofcom offic overview partial pc period philosophi photocopier pluto popup pronounc quota ramadan
relatorio remembered residents respect scholar seamen severn simpli skye skyrim smokescreen spam straight straighten
subject swim tamagotchi tattoo ulster undercov unicef unrestrict valley vegetables veil vicar volunteers vor wale wank
wedg whatsoev yank yo yoo zoom
""",
    -13: """
24 2pm 310 99 add adolescence afk alcohol appear are armi artefact asos assert attempt attribut barrier baselin
basketball behalf bericht bitmoji blight blower bowi bring bruh clarifi closur coin coldplay concept count counti
courtesi crane dar decreas deviat devic diabet diego diss distanc distinguish edward embargo empir entiti expel expens
eyesight fanfic flask forth founder frequent friendzoned function furious g genuinely good googl grading gran grateful
hairdresser hairpin hal handel harri harrow heist hidin humberside hunger incident inform insid jack jot kick kneecap
lame les let list lure magnum mny moderator monkey more nonstop notifications occur oppos payment perhap pile prefix
pupil reclaim regard relief rememb result retriev roleplay self sharp shovel signifi skint sneezed snowman sociolog
solid spray standpoint starbuck stiff strike stronger substanc summari summat thame thriving titrat tradit transit
understood unreal upward valorant venus verruca volunteer volunteered weddings wept westminst word write yep
""",
    -12: """
36 5 61 95 abov aia alfie alright android assigne attent autistic barricad bibl blow borough brasil buddi budgies bush
bypass capacit cas chicken childcare churros collar collect combat companion connect constitut court desir dnd doe doll
draft earring eight elementari elis engin ent essenti exodus finnish foo for fore fresh frown gain gfs give grope guten
gypsi hangi harass hazard henc holdup horrifi hottest impact induct info institution iwf januari kent kid krakow learnt
lens lent liberti llama lmaoo loos lord loving lowest mafia manchest manni membership michigan midland mod monsieur
moodi msn mumbl nappies neil ocado outing outlin paramedic park passag pdf peek pfp plaster pope postcard preambl
predecessor prior pronoun quieter quit raffle receptionist reliev repeal rite rotherham rust s screen screw shaki
sharenting shock shore sixth snub souffle splinter stacey statu stocktake student subtract supervis suppos surround
suspicion swore thee therapi tmi top toxic tram trouser truli uno vent vocab vom who year yoghurts
""",
    -11: """
312 34 47 5pm 600 70 acquir amsterdam answer asylum baguette bandmate beginn bottom bound broken brownies can capt cb
china citi club cockapoo comms concern convers cope crete crypto deepfakes default deni depth difficult dream due europ
everywher exet explos feb financ flashcard fleetwood flume focus folder forthcom fridg front gard gb gem hook hp hrs
imagin instal italian jenni jollof jumpscare jus kahoot kayak laser lead leftover lid lilac lockdown majority maze
mexico middlemarch million mite mortified most mush nab nationality nativ neighbor neon norwegian nxt oh otherwis
overlook pack past pcs pcsos peru phd phil pixar pleas plenti poor port pos proceed publish punctur rehab rock rose
saber sacrific sad scaremongering scenario sell seminar servant skegness skibidi slang slip snorer snowball snowdon
soar specifi steadi struggl stud sub sworn temperatur throne tickl truste twitter unpublish unsaf usa vic virtual vouch
vox warpath were wide withhold work worri wreath xd you
""",
    -10: """
60s 9th admins admit affect amber apostrophes application arch austen bassoon bizarr bought budgie buzz capit cardigan
career check chickenpox climb coffin condition cookbook cramp creeper cum debug degre demand densiti detector
devastated di dial dim disown doncast drastic drip drive dune ella est exam examin faith ffs financi float foreign
foster foul frank fraudulent from galaxi gpu greec group guess haze hoars hoeveel hype inherit involv iphon jacket jail
karachi kati kennel kitna liquid llamas login maintenance manuel may metropolitan mindful missus nearer ninetieth nod
nspccs omit onset onward orlando outdoor outright pal papa pass persona pertain playlist pointless poodle posit pre
princ pss publication quizzes realistic reli rip robson rogu rural sank schoolbag sensitive shaving sixtieth
smartwatches smelt sprain stink stream striker strip support tend tesla thick throughout thrust tweet two uber ui usd
usual viewer virus wangl waving wigan windi wine wooden
""",
    -9: """
3 4 55 67 700 91 aboard abusive actor ah airpod altogeth ankara anyting apologised autographs awful bailiff bala
beautiful bedbugs bereal berlin bikini bil bind blazer boyl brief budg caffeine callum charades chem chile chocolates
cleans clergi closing clueless communiti confidence confidenti consign coo danish ded den denot descale disappoint
driven dvla earlier eas encripton evanescence fade fundament gangster gender gracias holi ile indent ion ja josh june
junk kenya key kez knick knob kommt kpop legit letter loser luton lviv mams matur mccartney meatballs memo met midwife
motorbike mount mow mt myspac naff nay ned nel newer nr nutshell obligatori ofsted omegle outfit paypal pictur piti po
poodles posh rarest rat rd recomend registration respons row safeti samosa scotland screentime senior separately shift
shootout sigh simulate six slat smother snag stark status stern stumbl sulli suzann swedish taqreer telt tempt that
theft thirti thort trace trampolining turn twitch twix unmute vers wan wardrob whatsit whatve whi wow yes york zapomnij
""",
    -8: """
11s 150 16 18s 2k 44 7am access advocate afterward aid alongsid ano ap apprehend await aye b bacterium barbi basea beam
beer birmingham bobble born boxset breach burner busker capybara carlisl carpentri certain chapel chin chuck client
clip cockapoos collie confess constant crimewatch cromer damp daytim debbi definit despair dollar downward duvet
evacuated everybodi evict firewall fuel gallon gmail grandma heap heath hola hole hot hungarian ii imag imaginari
important in ing institut itself jayden kayleigh laura legislation lengthen leo locksmith losche louvr madam mag mash
mentor migrat min mind minist moderation mull nt nuggets occasion op os overheat page parishion paso pend pierc pixel
plateau postal pray pref prefect printout properti qualification quantos railcard recall reddit refer report requir
reveal school scoring scout secondhand secreci seiz shadow shape shell shortcut shortest sia slagged spel spirit st
strap stuck talent thailand thi tighten tl tout toxteth trap tuck typing unlock unplugged unpopular vacuum verifi vicks
vii walsall wapp warzone watch werewolf while
""",
    -7: """
14yo 27 34k 41 4am 550 68 80th 82 accru adjust adopt adorable allegations anweisungen argentina artific awar
babysitting banquos beings ben blair breaststrok bullet busiest button byline capitals captioned ceas cert chameleons
chaplain christi commas countri dear deutschland differ disabilities disnae disturb donuts dyslexia ebay engag engineer
english entitl esa exaggerating executive expir garige gatwick godchildren haddock hargreavess hello hmrc homesick
howev hut ibuprofen imessage individuals instrukcje iplayer jailbreak jay jd joint kee leak led legion light lin loft
lokt loudest meanwhil migraine miss moderators nameless necesary necessari negative neural nits nor notifi null osb
outer ownership oxfam paintball para photosynthesis plate poking postcards primry privileg promt proofread quantum
realm receiv recent recipient recruit right rochdal rotten saint separate shutter sign signpost simpl singapor skating
sneezing societi socket sod sound southbound span startup swede switzerland sympathise sysprompt tash the ting toni
tread truro tumblr twice unadd unencrypted uniform unwilling volunt waren webinar wok wolf wonderwall yoghurt zuck
""",
    -6: """
2nd 52 5k 93 98 9am abba academic advisori afford africa all apart approach arested avoid aw awdubejligfsbcbydwxlcw
bachelor bangalor basic beeb boil borrow bowlful bracelet briefli bunk capita charcoal chickpeas chris cid clegg
cleveland clutch compulsori comunication conference crash decoys denmark deodorant depart deram derek destroy
discontinu doi doing dual dv ee emot entranc estimate exploitation extend fae famous fantastic fiat finish fire
flashcards foe forcas friendship fume gdpr glastonbury govern grandchildren hamsters hangry headsets helth hint hip
hopeful init initi inver investigates investigation investigations isp jordan journos kingston klingon languag linda
linkedin liter lollies lolly lowther marvellous mc memori minus moderate nearbi neath neednt nervous oblig olvida on
onto organisation overall overdoing paediatric paper philippin policiais prayer princip protective qual quantas rag
recommendations regulated richest rising rm rotas sandbox shadi shit shrunk signatur sixti slab sleepless sneeze soni
speedos splash staf swell telegram termin they tiktoks tonsils transfer trash tuesday type uncov unreported useful veri
vs ward warsaw whatev wheelie wink wiser workmate yungest z zuckerbergs
""",
    -5: """
204 212 2yo 50p 50th 612 64 77 7pm abid activist alguien anglesey anyth archbishop argh arr asian bb beep bhai blah
blaming bolt bonjour brexit buy bylo cal calculate captioning cest cheapest choic cholesterol christian chubby civil
cluedo confid config congest contact corse cosy courgettes coworker cps criminology dancer democrat describ dot
doughnut dougla droseddau duo dust easiest element els enrol ethnicity exec exlpain film generator gib godzilla gruming
guid gwent ha har hermana hm hollow information ingrown install intern invisibility ireland is jude known labour lack
lawmakers loath lookup loosen lurch mage magnesium maintain malamute martin mere meter mob moi mort muppet nettle
nightmar notebook numba of old outlaw pa participation paul penfriends perpetrators phillip pickup placement plane
playdate plughole pocket pointer potti ppls proofreader psych pushback qa qs quadratic quadratics quatro raw react
readi realiti redo relatives reload requiem reserv resign resist responsibility ringtone risen ronaldo rulebook sam
seaman shotgun shout sid sitter skeleton sleeper smack softer somm spelt spoken stockport stockwell sure talk tear tit
todo toenail torqu traine trapdoor turnov tutees tyler unbanned uncomfortable underli uninstall unread using vegging
vera verb vergiss vis wellbeing whatll whichev whove wortlich wrexham wtf yen yet zen zombi
""",
    -4: """
3yo 49 4pm 5g 5s 63 65 73 75 abbreviations abseil activate activity aget ani appreciate arabic arriv asid assemblies
bandwagon barnardos barr bicarb bleep bloodhound boo britian bulli burglar burglari by calculator cam ceil chang
chidlren childminder citibank comfy commenc cord cpr criminals crossplay csam css cuantos cumbria curdling custards
daylight designated did digger disabeld dr drove ea education eli emma end eny epilepsy equivalent ere etymolog
eventually evri exaggeration existence expensive extern faffing fast fighter firefight firefox forc formal furthest gen
gil graduat gt heavili heddluoedd help helpdesk hiccups hiring histori hollandaise hr hua huh hyped infographic
innkeeper instrucciones isolated istg japan journalism kac kennels kettering kilometr kitkat km knackered korea lanyard
lift liken londres loung lower ls madre maer meh messag miner mitochondria nairobi ncmec neighbourhood newest
newsreader ninth nspca number oc olympics onlin onload ons osmosis oublie overdue peel penzance photocopiers pilates
ping postcode prim przypadkow pshe pto quoi raporcie region relevant repay rewritten ruls run scams scoff scrub se
seafront section segun sept sewer shaken shuld smartest smartwatch soft sohcahtoa sold spilt spit subheads suck taht
telford themselfs thirteen thou tortoises tother translators transport triangl trig triniti tum tus ukrainian unblocks
undo url verification waterstones weekday whetstone winc wit wwe yea zelda zucks
""",
    -3: """
062 10 12th 14th 15th 40 40th 412 420 4s 4th 5yo 60 74 7yo 84 998 9pm abbreviation about accurate administ adoptive
alison ambidextrous aol aps assistent athen attendance audi bagels balm bandana batter bedfordshir below bexley biro
blackspot blown bluetooth boop bowser bride brochure bryson cabbie caseload catholic cell chicago child childminders
clear cm configuration contain couldve crashin crossheads crumpets cuantas cure date deepfake denominator depriv dept
detective disclosur dislexic donts doorbell doreen dullest durat dwed dyou eastwood electricity elo emulsion env
epidemic establish esteem exaggerate exchang eyfs eyse ez facing failin fart forti freedom frige gcse gether glazing
goa greet groom grumpy gymnastics handout harrogate hdmi headach headlock hikers hmu homepage hubo hugh hundreds
hyderabad icing ie imposter instagrams iwfs jog kev kiwi ladi length liability liking livestream longest los malware
marshmallows matrix mbs mechanism meow mercia mesh moisturizer moment monk montage mosqu mountain nabors napisz nearest
newli newry nmbr numbrs obligations officially oi okafor oof oops openai organisations oversea packag part pathetic
paycheck paywall penfriend permanently perpetrator pinterest plait pog pome porter prawn presentations presum previus
princess prof promis pwned pythagoras quicker racing ran ranting registered regulate regulators reponds restrung river
roam robotics rollercoasters romanian rspca ruin scarecrow schreib scone seperately server shoplifting smartphon
smokescreens specific squat srsly stove strength sup surfac swordfish sympathi tad tension tes three timer trabajo tru
turnip twain typically typos ucas underestimate unrelated ups vanessa vegetable viele vlookup vow welp whiteboard woken
woman workbook worktop wouldve yoda yonks ys zaras
""",
    -2: """
00 10yo 120 12k 13th 15s 18th 1k 22mm 23 240 260 340 40p 51 56 97 aberystwyth academics accordin acess acording acton
administrator against agencies agoni allerg allotments alow amongst ankl antibiotics aoife apa april argos asdfgh asia
association aswell athrawes authorities awdubejlihjibgvz awfully axolotls backhand barca barista bednar bod border
boredum break btec btwn buxton buyer calculators calm calories calpol case casserole cataract cataracts celwydd chasing
cheerful chiffrement choclate chromebook circulate clearanc cleopatra colleg comp comparative comput confin conocidas
consequences coppa cotchin counsellors cpd crept culprit cuppa cyberbullying darkroom dataset deckchair definitely
detectives diabetic didcot disciplin diwali dofe doorbells dreadful ds du dumfries dzieci elon emojis enabl encripshun
esports esquece europol eve excess explanation fbi fewest fingertip flash flight florenc foggy forbid forgave forklift
freddo gaslighting gents gestiegen gnna goalposts godson govenders governor govt griev habbo hamstring handful handover
handprint hargrevs headcount hebden height hi hiden hmm holliday housemate human hustings hwo hypothetical ibiza
iceberg identity ignor impossible infant ingore ingredient insan instant instrucshuns intelligence interviewees
invoices iob ironic json kcsie kharkiv kirkcaldy klarna klub korean lap libary lidl lot lovd luxuri magaluf maid
marmite mch mechanic medcine meltdown memorise menshun merseyside metaverse mid mileag minority mitosis mortifying move
musk narrowboat nei nerds northern northumbria noticeboard nuclear nur oban ohio ombudsman originally ouch overide ow
pandemic paralegal passphrase passwd percentuale personally phishing playdough plumb population post powiedz prac
pringles protect qualifications quanti raporda recap recognis redcar redoing regeln regim regles regras reluctant
remembering repeet republic reservations retirement riddance rizz rofl rp runescape sarah scariest segredo semicolon
shark sir slit snowden soppy spoon steel stepmums stressin strongest stuk sublet suing sweepstake swipe t tartan tbf
technically technologies terrazzo theresa thyroid tissu tongu tonsillitis toolbox torquay tradeoff treatment trelawny
tues txb uie uncensored undercounted underreporting unit unnam unsolicited urgent urn usernames vaka verbatim verbose
visit vivaldi warcraft watchdog wetsuit when whn whole wiem woggle workplac wrld xx yard yikes ym your yrs zahlen zilch
""",
    -1: """
105 123 13yos 140 141 144 146 169 16s 16th 17 1s 1st 214 2kg 30th 34f 3x 403 40s 480 4yr 555 60th 635 66 72 76 78 80s
8pm abs absolut accessibility accusation ach acrostic agaisnt agie agot ait alguem alnwick alternative am amen amex
ancient anfield announcement anthropic anytim aplications apologise appropriate aqui ascii asham assist attach
audiobook aussie authoritys availability awdubejlihlvdxigcnvszxm baddies bagel bak basildon bcakdoor becam bedeutet
beeps beet begonias behav believable beti bichon billionair biskits bitlocker blacksmith bobbles boe bookkeeping bord
brb brick bro brum bungalow burrito businesses buton byker calc calculation campain cardio carphone catterick cctv
celeb celebrating celebrities chanel chatroom cheesecake childmind circulation civ clappers click clipboard clipboards
coleslaw combination commonest complain compnys comps congratulations const consultant consultation conversations
coordinator corect corporation corporations corses cosines crazi credentials csv cucumber cumulative cupcakes curiosity
cyberflashing day daycare daz decimals declar decrypt deepli defendant defin demographics differently dinfractions dip
disapearing discovered dissapear dissidents diy dowload doxing dril driling eech ehyrf eis electronic elli elsewher
emale encryptoin encyrption enforcement engineering erratum esl estimated estimates evaluation everst evr exaggerated
expalin expiration ey eyeballs factorise faking fala farrier federation filha fireman flamingos flipchart foi footballs
freedum freeli frise gab gasket gateshead geht geog germani gifs gilrs glitch goldfish govinder gps gpt gren gromming
groomrs guidanse guidence gumtree haaland hall hangman hargrieves harmful hashtags heathrow heatwave hevy hexagon hey
hicups homeschool hur iaahz icebreaker icebreakers ico ids ielts ilkley illustrator imagination indicators infomation
informations infront ingredients instalments insted instgram insulation insur intens interchangeable investigate
investigators invigilator invisible irland isolate istruzioni jade jailbroken japanees javascript jestem jigsaws
keswick keybord kielbasa kieran killin kiosk kk knwo kurs landline laughable laughin lbc lbhe leakier lern lettuce lib
lie lifesaver lionesses lmao loners lraa lst lunchtime lycee magistrate mak make mantelpiece mastercard meiosis menac
ment metal metronome midday ml mobility monetari montessori monzo moot movement movin mpg narnia nca near neccesary
negotiate nemore newsnight nigeria nope notise nought nowt nsppc nsync nuber nubmer numerals nummer objectors ofcoms
ohms ongo operator opponents organist ormskirk orthodontist overreacted oxbow paist panini paprika parlour participants
partir paternity pcc pct peckham persent personality perverts photodna pikachu playbook plss plzz political porque
postnatal pox practically precisely president pretnd priya processor procurement profesor prog proposals przestepstw
psa psni psychologist pugh qt qualitative quantitative quel quickest raj rant rantzen recod recommendation refusals
regulation regulator reheat repainting repeatedly repot repotting requirements resistance respnse responsibilities
responsibilty responsibly resultant rhyming ridiculous robberi roku rolo rool rozzers rprt rulez rumour russell
russells ryanair saddest safegard safegaurding satchel scammed schreibe scool screenshot segfault senco sens ser
seventi sfgrding sfty shoebox shr shrank shrink sil simultaneous singular skoda skools smokscreen smudged snooze
snpachat snug solihull soundbite soundbites spuds src starmer stiffen strictlys stroking subheadings suffragettes
sumarise sumary summarising superglue suport tablespoon tallest tannoyed tas teapot teck tehy texan text tha thatll
thermodynamics theropy this though tik timezone tiniest tokio tos trainign transparency trapeze trivia tuas turist
turnout uks ultimatum unacceptable unbeatable undated underlin underpass undetected unfiltered unhinged unrecorded
unstick uphill upon uwu vagueness varnish venn verstappen vicitms videocall viking villa vlog vtaber wach walkin
wanless warmest watchdogs weaknesses webcams webpage wh wham whippets whoever whr whts wieviele wireless wirral
witnesses wpa wrds wrestl writen wrk wuts wwi xtsxt young
""",
    0: """
02 03 035 05 050 07 100k 100m 10th 11 110 114 115 122 130 142 14k 151 156 168 180 182 19th 203 20k 20mm 20s 20th 210
21st 220 23rd 250 25s 280 289 28th 2d 2h 2x 301 305 30k 30kg 31k 31st 320 346 360 365 380 3d 3k 3m 3pm 3s 401k 404 40k
430 450 456 48 492 4gb 4h 4k 501 524 53 54 57 59 5th 5x 5yr 611 650 6k 6th 70th 777 790s 7th 800 820 824 82nd 840 85 86
88 89 8am 8th 94 96 9k 9s a aah abilities abuja abusrs acceleration acceptable accessible accidentally accordingly
accountants accreditation acctually accumulated accusations acknowledgements acktually acordin acounts acquaintances
acquittals activated activities activsts actuary acutally adamant adc addendum additional adidas adjudicator
administrative adolescents aes affiliation afta aftercare agencys aggregate agm aim aintree airbnb airfryer airsoft
airtime ais akela alevel algoritm allegedly allergen allergens alltogether almst alowd alowed alphabetical alternatives
altogther ambulances amendmants amendmnts amerika anagram andorra announcements anon anonymised anser answerable
antidepressants anyfink anyware anywere anywher aplication apologies appearance applications approximate approximately
appstgamestsites aqa archivist arduino arest arestd arests arguement argumants argumnts arithmetic arran arsk arsked
arsnal artic articel artifishal ashtray assessments assistants associates associations assum atall atomic attendant
atwood augmentation augst auntys aur autocomplete automatic automatically avanti avg avoidance awear axolotl ayr
azkaban babar babyish backbencher backlsah backstreet baddie bakclash balayage bananna bankrolls barmouth barnacle
basingstoke batana bathrom bcc bckdr bcome bcos beagle becum beebeesee beebs beekeeper belo benchmark benifits
bereavement bethan bigest bigwigs bitesize blackest blacklist blazing bleakest bletchley bll blok blurb boath boffin
boffins bonkers bookkeeper bookmark bookshop bootcamp boudicca bpm braille brainbox braverman brecon breif brightside
britons brokd broo brummie brunch bsl btp buckwheat builder builth bursar bursary bus butt buttercream buttermilk
buzzword caboodle caff cait calculated calculater calcultor callback calligrapher calorie calory calry campaing
campainin campaining campaning capitel carriageway carta cartographer casework cathcart cazuri ceilidh celebrate
celebrates celebrity celebs chad chaperone characteristics charizard chatbots checklist cheetah cheif chek chemicals
cheques chidlcare chidren chiffre childminding chipotle chorizo chromebooks churchwarden circumstance circumstances
citisen citizan citizenlab citizin citizn cityzen citzen cleanliness clickbait clio clippers cloning cloze cme cmon
cobbles cockatiel coercive colander coldest colect colected colege collective colr columbo colur coment commencement
communicate communicating communications comparable compatible complane completely complicated components comprehensive
compsci comunicashun concretely condemn conditon conect confident confidentiality confirmation confiscate congrats
congregation coningsby conjugate conjugated consequence conservatives constituency constituents constructive contagious
contct continuous controll convenient convincingly convo convos cookery cooperate cooperating coordinates cop cornwalls
coronation corporate correspondence correspondent cors cosplay countable countin courgette coursework covalant covre
craic craving crimestoppers criminalised criminologist criminologists criticism critisised crms crosswords croupier
crumpet cryptography cscs cse ctzn cumbrian cutoff cuttings cuver cybercrime cyberspace cyberstalking dalla damour
dancefloor darren dateline dative dawdle dawdled dawdling dcms decimalisation deckhand deez defendants deffo definiton
defnition dehumidifier delaid delegate deli deliberate deliberately delict deliveroo delivr demonstration denominators
despacito destory deterrence devastating devloper devolved dfe diablo diff differnce diffrence diligence directive
disabilty disagreement discribe dissertations distress dithering div djokovic dla dms dob donelan doodle doomscrolling
doormat doorstop dor dorries dosh downloadable downside dozy dragens dragn dramatis dreamt drilin drillin dsa dubble
duckworth dud dum dumb dunkelziffer dunnit duplicates duvets dwn dyfed earnest easyjet economics educated educational
eevee effective eg eifel eiffel einen elecshun electrician electrics electronically elevator eligible ellipses
embroidering emergencies emirates emotional employe encount encountered encryptn encrypton encrytion encrytped
encrytpion endangered engineers englsh enn enormous enquiries enticement entirely enumerate epigraph equality equasions
esafety escrow espresso ess essentials esta establishments estat ethnisity eurostar eus evaluate evening evidense
evryone evrywhere exackt exacly exaggerates exakt exampel exat excatly exclamation exclusive execs executives exel
exhaustive expectations extt fabricated facbook fahrenheit faithfull falconry famus fastnet faures fax felixstowe
femail femi fencepost fer fertiliser ffnc ffncs fgm fib fieldwork finl firemen fisrt flak flase flunk fnaf fois
folkestone follow fondation fones footballers forensics fortnightly foundashun foundat foundaton fourty fps fractoins
fracton frau fredom freebie freebot freedm freefone frizzy frree fud fudgy ful fundation funerals futuristic gallipoli
gandalf gander garda gaurding gav gavel gavender gazebo gchq gdynia gendr gendre generative generators genshin
geographic geographical geographically geographicaly geordie germny getin ghostwritten gizmo gk gluten godwins goku
goodies goole govander govendar govendor govendr govendrs gover goverder govinda govnder grafic granda grandbairns
grandparent gratification gratis greediest grindr groats groundhog grp gruffalo grundschule grups gudance guesswork
guidnce guv guvnder gvndr hackspace hadrians haf hahaha halfords halverton hammock handball handheld handi handlin
handset handsets hapened hapens hapy harg hargraves hargreavs hargreeves hargreevs harvrd hashtag headins headmast
headmistress headteachers headwind healthi hebrides heckler hedgehogs hedings heisst hexham hgh hier hiest higene higer
higest highst hihger hihgest hii hiking hintertur histogram historic hitchhikers hmwk hmwrk hobbit hobbits hoels
hogwarts holyhead homebrew homeschooled homomorphic honcho honourable hoom hoos horsebox hospitals hostility hotdog
hotdogs hotlines hotspots houseplants houston howmany hrgrvs hubby humanity humber humbersides humen humidity hummus
hump huw hwich hygeine hygene hygienically hygienist hygine hyperlink iaa ibadan ick icos identical identities ilegal
imbalance immediate immediately immigrant immigrants imo impatient impersonating impli importance importnt
inappropriate incidence incl incripshun independent indicating indictable indivduals individu individuls inernet
infoafirstresponsetraining informashun informaton infosec inglish inhabitants inn inno innocence innocent insecure
insomnia instagarm instagrm instas instergram instrukshuns intact intanet inteligence inteligencia intelijence intenet
intenret interlibrary interpol interrail interweb interwiew introdused investigated investigating investigator
investigatory investin investments invitation involvement ioft ios ipsos iran ish ishiguro itxe ixit izmir j jaffa jaja
jale japn jeez jewelleri jewish jittery job jok jone journlists jumpr jurnalists justification kaet keir kempton kennet
kerb kevs keyword kichen kiddie kiddies kidron kilt kindergarden kindom kirkby kirklees kitemark knitters knowlege
kohli kombucha kosa kp kse ksi ktog kuenssberg labb labor labradoodle laminate laminating laminator laminators
lampposts languge lanyards lassies latelies laut lawmaking layover lbw leaderboard leage leasehold leev leeve
legislative legislators legitimate legwork lenient lenth lerning lerwick lettuces lf liar libs lifeguards lifeline
likelier likly limitations line lino literaly litr litteraly littleuns littluns liverpol livestreamed llanelli llm lnik
lnk loadout lobbyist lobbyists locat lockdowns lofi logbook lokdown lolita londn loosely lotr loughborough lowdown luk
lunchbox lwa lwas macbook mackerel madchen magenta maghrib magnet malarkey malicious malton management manchestr
mandatori manipulate manipulated manipulation manslaughter marshmallow matchsticks materials maternity mathematically
mathematics mayday mcds mcuh measurement mecanisms mechanical mechanics mechanizms mediator meen meening meens meerkats
megabus menlo menshund menshuned mension menton merthyr mesengers mesures metafor metaphysics mewtwo midjourney
militari mindfull mindfulness ministri minor minorities minoritys mishear misheard mismatch mistreatment moanin
moderated moderates moderating mombasa mother mothership motherwell mouthful mrbeast mrng msgng mugshot mun musks
mustve nadine naems namez nance narrator nashunal nasuwt naturally ncpcc ncryptn nct nctj nea necromancer needful
neither nerfed netherite netmums nev nevis newfangled newish newquay newsroom next ngos nice nicest nineteen ninjago
nippers nln nmbrs nmd nokia nombers norn northants northumbrias nosebleed notepad nothern notorious nottingham npcc npm
nspc nth nto ntrvw nubers nubmers nudify nudity numbas numbres numerically nummbers nursry nutritional nvq nye obay
obby obedience objector obs observation occupation oclock ocr oculus odeon ofenders offcom offen offendrs officials
offishally offncs ofqual ofsteds oftn ogroats olympic omagh omelette operandi opinon opning oposition oppinion opponent
opportunity optimistic option org organisashun organisashuns organisatons organization organizations orginal
orgnisations orientation originate orignal orkney osei otley outback outlier ov overrated overstate overtaken overwatch
overwhelmingly ovr owen ownz oxbootoost paella paladin pancras pani pankake pantone paramedics parentel parentpay
parliamentarians parlours participate participating participle paving payday pb pccs pedantic pedos peephole pegi peice
penalised penetration penpal penrith pepperoni percantage percnt perforating periodic perp perps persentage persentages
persents perspective pesto pf photocopy photoshop phrasing piccadilly pickleball pierogi pigpen pinapple pints piramid
placard placards plases plasterboard platypus playgroups playin playstaton playworker ples plough pms policewoman
politic politicans polititians pollster pollsters polyester poo pooed poof poplar popularity porridge portakabin
portobello portugese posible possessive postcodes postgrad postponements pourquoi powerpuff pps pram prcnt precept prem
premeir presidents presumably preteen preteens pretti primark primray prise prisn prizon prmary probability probly
procrastinating professionally professionals projector projectors prominent prosecco proseccos protecshun protectin
protecton provenance prune psnis psvr psychological psychologists psycology publications publisht puddings puffins
punishable punishmnt puppeteer pur purr pusht put qr quango quantified quater quietest quik quitters quizmaster qul
quotable qurter radicalisation rainfall raku ranee rarer raspberry reachable readership readin reaves rebook reboot
rebuttal reciever redken redundancy redundant reedin referrals refill reflective refrenced regex regulashun regulat
regulates regulating regulations rehearsals reliability relocate reluctance reluctent remotely renovation repaste
repeatdly repete repetedly replacement representation representative req reqest requirement requst reservation
residence resit respectfully responce respondents responsability restaurants restring retaken reword rg ringmaster ripa
ripon rishis riskiest risotto riten ritten rl robberson roberson roberston robertosn robertsen robertsn robertsun
robetson robloks robloxs robretson robrtson rollover rools roomful roundtrip routinely rsa rsvp rti rubiks rubles ruels
rul ruling runny russia ryt rzeszow sachar sadiq safegardin safegrding safeguardin safeguardng safgarding safist salaam
salery salesperson samsng sandhurst sarcastic scc schadenfreude schoolboy schoolkids schtum scientific scools scwac
scwc sectons securely seesaw seeson sefgarding seiko seit selfies sendr senoir sensitively sentance sentanse sentense
senyor seperate servis servises seson setlist sexist sey sfgrdng sharpest shazam shcool shebang sheeran shoplifters
shoreditch shorthand shre shudnt sickos side sidse significance significant simpel simulation sistine sitizen
sixthousand sizeable skipton skl skyrocketed slidin slo slowest slowmode slut smaler smear smmry smoak smokesceen
smokescrean smoksceen smoothie smtb snapcaht snapcat snapchap snapchatt snapcht snapchta snapczat snapmap snapstreak
sneak snpchat snpcht sociologist solushuns solutoins solutons southall sparkhill speach speak specifically speedrun
speedrunning spiegel spiegels spike spokespeople spokeswoman sposed sprite sprogs sra srvc stabilisers stajes stallin
standfirst standstill stansted starmers statistically stayin steepest stephanotis stepson stickler stonehenge strong
subbin subeditor subhead subjets submit subreddit successful successfully suffocating sulks sumarize summarised sunburn
suncream sunday sunflower sunglass superlative supportive supposedly surveillance suspect sweeten sweetener syllabus
synthetic sysadmin systematic tablecloth takeaways tannoy tattooist tb teachrs teahc teamwork tearoom tec techie
techies technologys technophobe techuk tecnical tecnologies tecnology tectonics teechers teesside tehc tek teknical
telefon tenby terrorism tetanus texel thereabouts these thirsk thorens thr threema ths tiebreak tightrope tihgter tihng
tihs till timeframe timeshare timespan timestamp tintin titanic tizzy tldr tofu togeda togehter togeter togeth togetha
togeva togheter toghether tok tokn tomoz topin toppings tork tote toto tots totted towr tracing tradeof traditionally
tradoff trainspotting trampolines tranlate travelodge trawler trawlerman trnr troop trustpilot tshirt tups tusday
tweaked tween tweens tweeted twelf twelvemonth typesetter udner uea ugliest ukrain ultimate umm unabridged unanimous
unanimously unban unbelievable uncovered underfunded undergraduate underrated underreported understudy undiscovered
unedited unguarded unhappi unknwon unkown unnoticed unprecedented unquote unreadable unreliable uns unstuck unsurpassed
upskirting uptick upvc urbanisation usefull utd vacancies vaccination vaccinations valencia varifocals vat veggie veiw
veiws velocity vermeer vestry viber victimisation viewable viewpoint vigenere vikings vim viral vitcims vitel vitle
vodafone voiceover volts vorderman voting vrchat vulnerability vulnrable vunerable wacth walkie wallpapering wann
warhammer waterline watkin wch weakest webinars webpages wechat weight wetherspoons whast whatnot whcih whippet whist
whistleblowers whitehall whitlock whitstable whittaker whne whodunnit whoz wieviel wiht wilko wimmin windos wiring wk
wonderful wordsearch worn worum wpae wrks wroclaw wrod wrok ws wsa wth wun wurks wurth wyd wyh xact xactly xts yeh yio
yolk yor youf yougov youngst yoy yrb yrt ysgol yuth zara zs zuckerburg zukerberg zukerbergs
""",
    1: """
13yr 50s 9h 9yo abeg alight ambulance amount angel asl august aus avec barmaid bcuz begun beneficiari blind bt cancer
cara cashapp commit concentrate connor corner deal depop derbyshir diz dramatic eb eggshells eleven etc execut familiar
fight find forgiveness froze gaffers gamertags gateline gov gramps gymnast h handbag high hitch hols hurri incept
inject ins it jami janet jetzt johnson junction lean leavin lesbian lincoln littlest lol loud majorca marmalad mister
mumsnet naw never nhs nottinghamshir od onlyfans oslo overreact p palm parent passcode pee physically pop posing pri
punjabi question radicalised regionals rest ringleader roastin robber ronin rucksacks scratch sergeant shd shirt
shoulder show shropshir sight sin slaveri sms sob soho som sometim soulmate stare statutori stepmum sting struck such
suspend svp swimwear taught tellin texa thurs tink tokyo tran trim trip txtin uis unhear unknown unsur usher vampir
vigilant virginia visa void whatsapps wil wiper with yh zoe
""",
    2: """
5am accus af aldi aloud amenaza basi belong bhaiya biggie brooklyn chain childhood clint constituent cyber dan
dimension dress drunk dw ed epileptic es extorted famly favs flow freakin gate gd gna grandbaby habit hormon
hypothetically hysterical inbox includ kilos lago lifetim livestreams long lowkey mac maintenant marcus matron maureen
mm moz nachrichten neway ngl note obvious over pedo pgce pm powiedziec prescript prevent pure rage railway rapper rob
robux rucksack savile scammer scari scoutmaster scum shove site skull smh smoke so soulmates spat sr step stepsis
strand sur takedown tape task theoretically thorts to tor trust tu unseen usin vault via video vital vol vr whitby
window wipe wor wotsap yin yn yorker
""",
    3: """
12yr 20ish 8yo ae aftermath airpods altar an anger anxieti attend awa axe birthplac bn bond brutal bulgaria burst
capitol challeng chloe chosen crimin diesel dismiss earliest escort esol eu evilbot exhaust fake fare fav fe gang gey
greek groundsman have hindi hotel housemates illeg iron jackson jan judg kinship las load loneli mad margate mate
miscarriage nachts need nigerian och onc pas phoning poorer poss ra releas religious san shot sister skatepark slag
sleepover special spotkac squeez stalin tens tho tighter trail undertak up urban use vest visibl vodka wain warrior
wednesday whenc whose willi writ yall zdjeciami
""",
    4: """
20 29 30s 30yo 39 62 6yo 71 activ adhd aff allergic although altitud asleep attack auf bestie bum bys call carnt
chantelles citizenship cling corby damag danger dean der detoxing doorstep dreigt dt dump ec euphoria euston even exist
fag fenc footstep goner groupchat hard hearsay heater horoscop hundr ideal irl kg kidney kind knuckl largent loch loss
lough male mb meantim model moja monday nao nasti patient pide proper pts rando rod roman secretari sharing silicon
sink slowli sober spyware squar stairwell stepdaughter strangl suffer sunni surgeri temper themself toll tri trop trump
unbearable vietnam vpns was weekend yday yeovil
""",
    5: """
2 26 35 8 abandon abus accra ahm babi babysitters back bang benefit better blunt board bomb brain cadet campus clapham
core cough creepi cuarto current daili disord domestic dorm dread eid either entra everi everyday everytime exs fandom
finks flashback freephone got hacer headscarf indecent inspect isa kar kassel killer lahor latin launderette leapt leav
lik locker ludlow lump machen mamie mar matter maya ministeri mole mrs multi newsdesk noon nos nvm obituari onli oral
outliv owt pose poverti professor razor reach relationship reno retake rung sack save schl seventeen sext slaughter
slot south spoke stalk temporari thoul through tool truth undisclos une uneasi unfollowed unidentifi unwant vai vigil
weak youth
""",
    6: """
15m 764 abroad acount advis alreadi anonymously anybodi apparently attorney auntie bailiffs barman basement bi bilder
bone brno cleaner cliff compensation control d deaf dirti disclos do doc drawn energi ever everest fam feminin finsta
given goodnight gp grownup gulli had handouts ipad isolation lgbt liam lido like mani maw mean neglect net notification
off overreacting overthinking pe physic pingin predator pressur pretendin probabl putt realli referral relat sait sen
sheila shelter soz sri stanc summer surnam szantazuje tablit teacher temp third til too unabl underage wah wallet way
we whore will ye
""",
    7: """
12yo 19 6s absenc alp ammo bara bare bite bmw bookies browser budapest cab cabinet centimet church civilian contra
curfew cuzn dae dat disgust dsl epq era escribe eye gan gas gon grown hadnt health held hex hungri initials jed joking
layer linux louder name needi non num ourselv pjs poland punishments quiero rome shouldve sik soll son statut ste
swallow swat tal taxi tender them threw tick time where windscreen withheld yb
""",
    8: """
12s 14s 24yo abstent affair agora asap babe befor began besties bit bleach bloodi branch canal careful chatrooms civic
conversation convict countdown curtain detach dhaka divorc each electric emoji fat femal flee freed friday gentleman
grey gtg hour internet into kann last leccy lee lefti leonardo lone longer magistrates mehr michael mongolia msgd much
nephew noche oder offer offline petit piu prison prove publicar punch quezon roommat soldier somehow stab stepp
stockroom syria toward tutee underneath usb voicemail voluntari walk walkout wherev whit wire wish wizz workmates xp
""",
    9: """
12ish 17yr 24h 30 46 6pm aadmi afraid awak backpack backstag basically brother buri closer cupboard dark depend dit don
escalator flatmates fulli godparent grandchild having helpful hood infect jemand jess k ke kidnap kidnapp komische late
layman made march nowaday nurs often organ packet pan phone pov purs real residenti safer screenshots sellin shown
sicken siri small soak spiel tag theyl tomorrow ugli uios unplugs wheelchair withdrew within wrth ya zdjecie
""",
    10: """
1 101 11pm 13yo 1am 200k 21 32 37 70s 8s absent across adam ajuda als alzheim apprentic bait bate bedroom bosch cba csa
dealer deputi dick divvent driver droht dyslexic emi enough eva exit exposur fifteen flush food gerbils girlfriend gn
goddaughter habla hallway hartlepool heard household hygien instructor isnt jako juli karo likkle manag meant mentees
minut moj national nerd obe pcso perv polic pta qi religion round rundown schickt screwdriv send shed shh sim solo
staff start still stress term toca traffick uma una voir whom wight wolverhampton yk
""",
    11: """
15 79 7s abstain afternoon allen ammi austin ayuda beforehand bethani bitcoin black blanket co difference dos dwin
experienc fall few fourteen giving grandson hammer handl heat her hija hotline hun hush immatur immigration india
intimate ji kys lash loo lover making manda measurements migrant money mr nae neighbour ngo oldest peaceful pick
playgroup powerpoint precaut protest qe quil slur smell snitching sophi spend terrifi their translator tutor undercount
val vapes vector voic withdrawn wld wore wos
""",
    12: """
10s 13s 92 ask at breakup caller camera cellar chose custom diffus disability ditch dom drew driving em ethnic everyon
feart feminist girl godsons grandmoth headset hidden hike hiya hold itd journo just laptop mit mo nacktbilder ni noo
padrastro paranoid path pune rebel relative remain responsible romania sab sage sat shame silent smash social stan
street stupid tenho tent vaping vip want whereabout
""",
    13: """
2am accord ade aidan along camhs cere chair classmat consent cover cubicle dd dead deserv done dong down dubai dying
efo ein epstein filthi grave harder head heartbreak hisnae kerala kill llun maisies mal marri master mec minhas nine
opposit own person poison pt quiere sagt sarge scunnered sex sexi stroke timetable torch username wander west whilst
whistleblower worst
""",
    14: """
33 aftershave and babysitter begin birth choke dotyka envoy erpresst evryfin exercis fellow freez goalies going grab
gripe handfuls hangov hargreves has his imprison internal juego keh le leg limbo lit mae member mes mio naebodys nic
nighttim nun pakistan pic possess prenda problem rather reason rent roadie rough sachen savag saving ses settee
sleepovers sniff snp stair stepbrothers stepsister suicid throwaway unsign upper verbal vivo voluntarili wand written
yr yrio
""",
    15: """
16m action actual alway barbat colleagu coward deckhands depress die dire dizzi earn grasp heavi hung kane lb leotard
lo madad madrasa marriag mile milkins normal notic policeman pornographi qui quiet ram schoolgirl secours sixteen
sleepi stepbro ta thursday today torn tracker troubl unblocked von wi
""",
    16: """
14 absente anyon appointments bank blackout boy bredrins communication corka crech deep disconnect dming donde doorway
entrenador everyth hez holdin ib int karat kms lithuania look maccies maisie mess ms muscl nail owe paid painkillers
passeng patel photograph poza privately quer restaurant safe scare sexual shoot sit somebodi statistic steal supervisor
underground underwear violenc werent wiecej wife worker wyslalam
""",
    17: """
12 200 3rd anonymous anoth arrest assault babysits baggag campsite clinic coastguard com conceal dell departur domani
eaten fallen friendli gal grandad granddaught handcuff hangout hombre ist live lock maiden mor oot passport paura pere
probs push road say scream sensei stay stepsisters tak te tochter uncel under ve wains would yapiyor
""",
    18: """
ago allow asthma atom baseball bataya beaten blackmail bottl corridor daughter deeper delhi dwi emergenc empti evan
gangmaster goe grandfath grief grip hilfe hs laid lat least lifeguard livestreaming medication meri miedo might mum
nicht no nocy overdos parler pastor pay pomocy postie q sabe senor thigh think victim waking weapon without
""",
    19: """
aa accident ahora beg carri cheque compass cri cube decid delta donor elder ewe fave fled floppi frts hide homem
individually injuri jesus lassie littl luka panic pregnanc que quick serious sh shrug slept solicitor tell there tomb
unless wall week yer
""",
    20: """
account aka anos associate attract bath bed bump candidate care caseworker confront cultur deed dem dmd doxxed eighteen
famili frica heaviest hem hubbys idc juz kbir khayfa knive maen makeup mark mil password pound remov rhywun robic scab
sikh situat steven stone tenant tocca um unprotect v white youngest zio
""",
    21: """
25 adult ahve anatomi angri anna au believ car card ceop clean couldnt dangerous demon different drag drain drawer
enter gaffer glove heroin hunch id if inner jej ka kept kiss listen medic moje out postur rang search seen she skype
slash sooner swimmer tamil tbh telephon throw widow women yasindayim
""",
    22: """
ans ar arnica assistant belli beneath bodo certificates collaps cu detain employ flesh helpless ill ismail jk masculin
mouth ordeal orthodoxi pregnant proove pyjamas rid sick stepbrother touch track trading until went wet xi
""",
    23: """
anymor bad balconi be been beyonc brink caress concuss counselor doesnt dyn e eat expos fotograf found gmp goth haben
haji horribl inact intimaci koi li molest noth nunca ok olympus one peur pra quinlan raul santiago screenshotted
shaking shankar shut skinni sos tatiana those toilet told und uranium urdu veut woke zdjecia
""",
    24: """
300 again bald bangladeshi bereav bisexu brought conscious das delet drown easier f gross hersel hidalgo highkey jessi
jogo keep lifeless liu liv mammy micah night oman our piling prob saw silva stand stigma thrown trauma vape wake wrote
""",
    25: """
001 22 ab acc aryan autopsi childless chopra downstair far fed hab heart hoose intim karta khorasan magdalen mass nee
older other parle prostitut psychiatr resid secretive seem seguir shook sore stomach temporarili thug tire viviendo
vreau willnae wive workout yourself
""",
    26: """
28 bridg close coach comfort con counsellor diaz digniti dirt dose father felt frighten grandads hand here imi journey
know muslim o partner petrol pin point punish rap rope runaway savings schreibt serbian shay skin tensor took traumat
unemploy unsend wear whenev
""",
    27: """
38 abduct aguento bled caretak casper come coupl didnt dir discharg flat galicia go hij hilt hostel lay left myanmar
outsid pant peopl psychiatri said same sanskrit seizur sinai sleepin swimsuit tirana tore twin varga weightlift
winchest wont
""",
    28: """
adventist bag bitten cant casualti cigarett counsel crisi custodi daddi de drank einem gofyn grandpa hain hit hospic ik
indo infirmari lena numb proof rash some taliban terrorist zu
""",
    29: """
choirmaster dementia edin ediyor el ele exhal fatima friend galen garag guantanamo kabul kin month patriarch porn sa
saddam see sent tehdit tengo tie tortur wait wors yardim younger
""",
    30: """
999 after brownie burden cemeteri childline dad disabl doctor ex face guatemala hai helpline het himalaya inhal irina
jaw literally lucian mayb mecca mig muscular needl nik pharmacist priest prosze ring rub salim soon stood taken then
tonight whisper wrist
""",
    31: """
airdropped anyway arent casa chest childbirth cok corps dmed edg fear groin gujarati hang helper holloway hous ia
ibrahim isi jammu life linger ma martial mea med mia morn nu padrasto shower somalia sudden take theres us vamp yeah
""",
    32: """
around bathroom but condom cufflink dare eal ell galician get gin himalayan ho homicid islam islamist lakshmi machete
mandir masjid mistress my nie niec now pozele quelquun raha rail salman sinc skirt somali survivor waist wasnt wast
weigh wound
""",
    33: """
13 abdomen auschwitz becaus bild came elbow et fault finger forev frail gay hear hid lorry not painless peni pull sweat
tot van vuole wes zachari
""",
    34: """
archangel arteri baghdad bodi choking corki kyle loan lust midnight mojej nake ou somewher sorri themselv vanish
yesterday
""",
    35: """
away boje crianca deport door fel guy iraqi itll je quando spous threaten tingl torso tummy virgin
""",
    36: """
address airtag behind being bye dweller een hob imam initiation jung l letterbox limp lodg neumann paracetamol pinch
refuge roof sayin scar serb shiva threat withdraw
""",
    37: """
alon breath burial cash cloth deceas disappear dont gun hell indoor inmat ira knew nausea ootside sheikh shouldnt stop
storey tuition
""",
    38: """
bail blade cut en gcses gone hiv home lad lass me meni mir mri physio sleep therapist throat upstair
""",
    39: """
111 albania childlines faint hed husband jai jakis painful rib stepfath
""",
    40: """
ajutor cannae devi floor healthcar hindu istiyor ktos ledg lighter mujhe nappy plan someon thought
""",
    41: """
also belt foto knife low nippl norma thing uncl wee weird
""",
    42: """
aliv ana bosnia des discomfort drug hinduism urg va wo
""",
    43: """
fist freud havent hindus limb mans mon naked psycho rahman room stuff symptom
""",
    44: """
burn feel him himself i nobodi purpos realis stalker swollen transgend vedic wouldnt
""",
    45: """
caus cuff fanni hasnt hospit mustnt nahi pension wage
""",
    46: """
former hurt md medicin meu shia someth ze
""",
    47: """
insulin man sie
""",
    48: """
angst boyfriend btw leader nowher por swami tablet
""",
    49: """
bihar he mi mummi
""",
    50: """
bra drink korkuyorum si undress
""",
    51: """
er heaven mijn pain plus rape unmarri
""",
    52: """
3am arm hyn samaritans tae
""",
    53: """
bodili chce emancip happen jump ko myself nude shake stepdad
""",
    54: """
mai men
""",
    55: """
eldest homeless relapsed slap
""",
    56: """
bir maia neck
""",
    57: """
bleed fiance kosovo
""",
    58: """
hug
""",
    59: """
albanian goodby
""",
    60: """
fi ne wean
""",
    63: """
artik
""",
    64: """
herself massag
""",
    65: """
unconsci
""",
    67: """
forearm
""",
    68: """
fotos
""",
    69: """
sleev
""",
    71: """
blood lip mein
""",
    72: """
debt funer un
""",
    73: """
beni ich
""",
    79: """
bruis
""",
    84: """
bana
""",
    86: """
flinch
""",
    89: """
mine
""",
    97: """
pill
""",
}
NEIGHBOURS: dict[int, str] = {
    -48: """
^_say
""",
    -42: """
i_take
""",
    -41: """
he_lives
""",
    -37: """
help_i
""",
    -33: """
be_my it_say
""",
    -32: """
her_old is_she
""",
    -31: """
asked_her blocked_me is_it lol_$ they_$ went_to
""",
    -30: """
^_and ^_tell are_they he_likes
""",
    -29: """
^_be her_dad home_alone killed_me moved_house
""",
    -28: """
^_stop be_late i_like it_is
""",
    -27: """
^_did dad_has has_locked he_asked me_the the_text
""",
    -26: """
it_happen late_$ leg_day lol_what off_me said_$ same_thing what_do
""",
    -25: """
15_and ^_so a_mum after_me cant_be dinner_$ door_to him_a i_wrote in_goal my_keys out_i send_help told_him what_did
""",
    -24: """
^_since ^_some a_living is_12 she_likes shed_and tea_$ teacher_says the_article
""",
    -23: """
^_has ^_name ^_now ^_ok find_the for_my hot_$ i_locked i_pay know_man law_$ my_stuff myself_out read_it the_crossword
the_ending want_one were_the
""",
    -22: """
^_go ^_make a_brother am_13 am_so brother_keeps dad_i dont_believe from_uni give_it hide_and is_he laugh_$ left_out
locked_myself my_year old_girl someone_else the_film
""",
    -21: """
24_and ^_girls ^_in am_back because_she dont_know girls_are hurts_when i_see it_twice killed_by lad_has like_mine
made_up milk_$ mum_took numbers_$ of_mine say_that see_saw send_my sleeps_$ taken_my than_me the_real the_share
the_wrong to_walk was_there wedding_$ wont_stop
""",
    -20: """
are_my ask_me assembly_$ bag_on car_again dad_burned estate_agent for_children hand_so have_no is_living is_taken
it_myself kissed_me me_a mothers_day my_boyfriend my_clothes my_kid pick_a power_cut quote_$ real_uncle see_it tells_me
the_dance the_see threatened_to with_his would_she
""",
    -19: """
13_$ 2_$ ^_lets a_card a_heart a_tie after_leg am_well among_us article_$ asked_the be_the burned_the cant_sleep
cant_stop curtains_$ daughter_to delete_my did_he drawing_on drive_if driver_$ early_$ followed_me get_a goodbye_at
he_blocked hits_sixes i_volunteer is_long like_i love_him me_goodbye mums_mate my_car my_grandad my_man next_week on_it
one_for police_forces show_me skateboard_$ so_sore tell_her the_till thing_$ to_hand tutor_group under_12 went_through
win_$ year_and yes_$
""",
    -18: """
^_delete ^_somebody ^_your a_shop age_and always_on am_crying am_going and_now and_say be_home bored_$ boyfriend_asked
door_himself down_in everyone_going eyes_$ go_on go_up grandad_he haha_$ hates_me her_mum her_teacher here_does
his_keys hit_a how_would is_an killing_me know_i me_get my_night new_game not_my old_car on_about only_joking owes_me
own_bed parcel_and pray_for say_stop says_my sent_pics she_sent she_tells show_$ sister_got sister_was some_man
somebody_help sweets_$ the_answer the_uk the_way told_the
""",
    -17: """
^_act ^_her ^_show a_9 a_spare a_wee and_seek and_we asked_$ away_with baby_brother coursework_$ day_i died_inside
doing_her eats_all everyone_has get_them grr_$ hand_up him_because home_when i_help ideas_$ is_sleeping it_came
left_back like_to long_does long_over man_next me_and me_feel my_account my_charger my_food my_late my_old no_phone
now_the older_woman ours_$ over_the paid_him pays_no pizza_and pushes_me same_age says_no says_one score_$ shut_up
six_years somebody_in that_it that_was the_coach the_sofa the_timetable time_of tired_today to_one washing_up were_both
words_$ writing_a you_take
""",
    -16: """
27_$ ^_forget ^_girl ^_if ^_list ^_someone am_seventy am_trapped am_writing and_he and_how and_id and_tell and_want
any_of ask_a at_asda at_our at_that beat_me beating_me being_in blackmail_me boss_fight card_$ come_from comes_to
does_he dont_even down_for email_$ favour_or first_day four_years girl_her good_lad goodbye_to group_has happen_$
heads_$ hell_tell her_new how_meny is_beating is_that it_hurts it_touch keys_in left_my like_every man_tried many_$
mean_my my_attack my_broken my_character my_father my_hoodie my_other my_turn never_again nicely_$ no_that not_$
one_line only_about passed_$ phone_they pineapple_on potion_and really_is running_$ say_the says_hell sick_on
since_when someone_on stuck_on support_and the_best the_dark the_films the_ghost tiktok_$ to_delete tomorrow_and
too_short took_it training_$ walk_me we_got what_can wont_shut work_for works_in you_were
""",
    -15: """
^_as ^_from ^_give ^_ignore a_dm a_film a_thing after_pe all_day and_away and_back and_laptops and_not anything_on
asks_my at_five baby_photos back_door burnt_the by_my came_out cant_even coming_$ cut_off except_me explain_it for_one
for_you get_it going_up grabs_me hand_in happened_to has_it he_drives hello_is helped_me her_if his_old how_can
hurt_from in_among in_person it_be it_too know_hell last_life leader_here lives_he make_friends man_$ may_$ me_doing
me_is me_pick model_railway mum_and mum_wants mute_him my_baby my_lad my_neck my_notes my_pe need_id need_the
never_been nine_and now_i on_her parents_i pe_$ pics_who pictures_and plan_$ propose_he reading_$ resident_evil ring_me
room_to say_no says_that scared_what school_play scouts_$ she_said slow_$ somebody_has someone_from sorry_i starving_$
strange_man student_loan the_charity the_middle the_rota the_teacher then_the there_at they_look thinks_she this_boss
til_saturday till_my to_drive to_know tonight_propose trains_$ turned_out up_til wants_the was_it with_one ya_$ year_7
years_ago you_put
""",
    -14: """
^_leave ^_our ^_sir ^_under a_barrister a_lamppost a_sign a_tablet act_like again_send all_on am_hurting am_looking
and_smells and_thinks ask_for at_him at_mine at_scrabble bank_holiday been_through best_man bet_if brother_told
brother_with but_me buzzing_$ can_my cant_find car_park chips_$ coach_and coming_in count_when counted_in day_it
dead_funny dentist_$ died_$ elden_ring every_note exam_$ falling_off fell_in for_girls forty_and friends_$ from_home
girlfriend_hits go_online good_pay greggs_$ hamster_died he_died he_grabs he_right he_threatened help_with her_bus
here_it hiding_something him_up his_bear his_birthday his_son hours_$ how_come how_the i_dropped i_left i_look i_to
in_from into_a is_starting jokes_are just_say keep_getting lad_i left_the lego_$ light_$ liking_my locked_himself
lol_does make_up me_again me_home monday_to my_messages my_nan my_toddler my_van need_a neighbour_dog nemesis_in
no_thanks no_to not_stopped not_what of_year on_read on_this on_what one_about one_flat only_a only_asked paper_cut
park_i pen_$ percent_was quid_$ report_a right_that said_id said_the say_if scared_the school_i scout_camp shame_$
sleeping_and snoring_$ someone_left sorry_$ still_got stop_saying stop_talking tbh_i the_apps the_biscuits the_cinema
the_high the_old the_points the_swing the_telly the_trainers the_victims the_water them_every they_see til_friday
til_monday to_beat to_bed to_read to_wash too_hard top_and town_$ victims_scared voice_$ wants_a watch_the water_temple
who_wrote will_cry with_blue without_a without_me writes_to
""",
    -13: """
2_and 3_$ ^_back ^_bot ^_coach ^_lie ^_reply ^_talk ^_tbh ^_text a_book a_childminder a_crying a_drink a_good a_kids
a_parking a_seat a_takeaway after_i after_swimming all_$ allotment_and am_12 am_bleeding am_pregnant am_shaking
am_stupid and_be and_chat and_do and_i and_nobody and_what anything_in as_an as_if away_from badge_$ ball_$ be_done
because_her been_following bet_me better_at books_$ boyfriend_is brother_small brother_thinks brothers_24 calls_it
college_$ communication_with cousins_wedding cry_at cuts_hair cutting_her did_she dinner_lady do_they does_she
doesnt_believe dont_they dont_understand ever_happened every_morning every_potion fancy_a fed_up find_it for_being
for_the forgot_it friends_dad getting_married girl_in girl_say gone_he good_$ got_one hair_for have_an he_like he_named
heart_on her_a her_notes hides_his him_off him_the his_air his_class his_shed hobnobs_$ home_he hoover_$ house_again
i_felt i_foster i_lose i_moved i_right ideas_for in_on insurance_$ internet_is is_asked is_better is_four is_got is_my
it_you joking_$ just_throws kid_is kids_ever lad_from lads_only left_and lie_in likes_him locked_herself lol_he lol_is
looking_after love_it man_pulled man_telling man_writes me_laugh me_my meet_the milk_and mine_tbh missed_the
mother_says moved_to much_for mum_always mum_made mum_said my_base my_lads my_mates my_room my_trainers name_with nan_i
netball_$ never_off nights_when off_his off_since on_duolingo once_$ one_is or_a or_is our_friend our_school our_youth
over_my own_fringe own_kid parking_$ passport_photo person_who phone_away phone_for phone_since pics_of price_$
pulled_up pupils_told radio_in reading_it report_and report_cover roasties_$ rota_$ safety_$ school_disco scratched_my
see_who selfie_$ sent_me sign_$ small_town something_behind still_put stopped_feeding sushi_$ take_me tell_if tell_us
that_one the_jigsaw the_last the_numbers the_postmans the_ring the_rugby the_second the_server the_station the_tablet
the_things then_what think_he tips_$ to_play to_us too_$ took_all total_$ train_set turned_it tutor_wants uncle_says
under_this vegan_$ video_game volunteer_and was_sick we_shouldnt website_$ week_i were_girls were_they when_grandpa
who_asks wife_when woman_keeps wont_eat work_nights xmas_$ you_want young_for your_answer
""",
    -12: """
^_arrest ^_bye ^_dont ^_goodbye ^_type ^_who ^_whose ^_write a_footnote a_help a_leg a_log a_record a_stat a_sticker
about_this actually_say addicted_to again_tonight also_tell am_31 am_being am_bored am_dead am_not and_cuts and_on
and_wants and_where anyone_know are_kids around_for arrest_my as_the ashamed_to at_cubs at_ours attacking_my
baby_cousin back_on be_13 be_on been_asking been_in believe_it between_a bike_and bless_him boring_$ brain_$ break_a
broke_it but_what by_accident car_keys case_study charger_$ childline_and collect_my comments_on cringe_i crossword_$
cut_and cutting_sugar dad_tracks daughter_no day_my does_my drink_$ endgame_my ends_$ even_the every_round figures_are
fixed_my following_the for_me for_ten form_and fringe_again game_came get_new get_their go_down goalkeeper_$ got_three
guitar_$ hair_too half_price has_my hasnt_come hasnt_seen hat_and have_it have_told he_held he_keeps he_left help_her
her_age her_aunt her_my her_what hide_my hilarious_$ him_photos hurting_kids husband_died i_check i_dance i_knew i_miss
i_mute i_open i_passed i_thought in_gta internet_$ is_3 is_hiding is_mad is_no is_so is_someone it_does it_home
it_makes it_ok it_tell it_there it_wont just_one keep_running kids_on knew_the last_year leave_me like_nobody list_the
made_me man_named many_kids mario_kart me_1 me_40 me_back me_sweets me_tea messaged_see met_my miss_my morning_at
moved_out moving_to mum_pays mum_who my_dahlias my_friend my_glasses my_tortoise my_way never_heard next_doors night_he
nights_and nobody_could none_of not_being of_endgame of_offenders off_to offered_me ok_for on_reception on_saturdays
on_stage on_sundays on_that one_else one_thing only_$ our_shed our_sons packed_lunch pass_$ phone_because photos_like
put_pineapple rain_$ ready_for really_about round_mine samaritans_volunteer same_as say_which says_hed says_you
school_it school_told scrabble_$ secret_handshake send_him shall_i she_hates she_scratched shoes_off shopping_list
sister_says slippers_$ something_for son_lol sons_not sore_after started_it stayed_at stop_it take_the tattoo_$
teacher_her tell_him tell_parents the_canteen the_caretakers the_climbing the_end the_gym the_name the_paper the_piece
the_remote the_steps the_tent them_back these_figures they_can thing_to think_the this_for three_times to_because
to_cornwall to_dms to_eat to_iron to_let to_spain to_trust to_tutor to_you told_everyone too_long trainers_and tutor_me
two_girls uncle_hasnt us_she wake_her walk_$ wants_one was_done was_his way_out we_went weird_to what_day when_is
where_a which_ones who_says whom_$ wife_thinks will_read with_money years_since you_help
""",
    -11: """
12_year 15_how 18_$ ^_answer ^_babysit ^_first ^_nan ^_quote ^_sleeping ^_uncle ^_was ^_whisper a_lad a_noob a_paper
a_radiator a_surprise a_violent able_to about_in about_stranger about_their abroad_$ account_for ache_after address_a
agent_about ages_$ airport_spaniel all_go alone_i also_$ am_a am_sitting among_the and_in animals_and are_attacking
arms_ache asks_kids back_from being_late benidorm_$ birthday_present boss_in bot_$ both_like break_it breakdown_of
breaks_it bus_stop called_my calls_to camp_$ cant_mark cases_$ chair_by chooses_what citizenship_$ clan_leader
clothes_airport coach_is come_out come_up coming_first cried_at crisps_$ daughter_phone day_another disco_and do_adults
do_groomers does_one does_the dog_is done_$ done_and dont_get escape_room even_have every_time everything_on fifa_$
first_thing flat_he food_no for_pictures for_pizza for_this foster_$ found_your freaking_out friend_told from_now
games_$ games_and get_an get_pictures get_some getting_better goal_$ gone_quiet great_$ guest_$ gutted_$ half_of
hang_the hasnt_it he_cried he_fell he_gave he_read hell_drive her_friend here_from him_an him_win his_car his_dad
his_paper his_sister hold_the holiday_pics i_buy i_called i_collect i_cried i_find i_leave i_really id_never ill_die
images_$ in_elden in_rhyl is_blocked is_hurt is_learning is_watching it_can it_from it_gone it_hurting it_like it_said
it_themselves just_my just_said karaoke_$ keep_dying keep_it keeps_sending kids_and know_the laptops_$ laughs_when
layers_now left_his left_it lie_down life_out lift_$ like_her like_one liked_my little_brother live_and locked_his
loo_$ mad_at man_and man_flu man_it man_just married_in me_mams me_something me_uncles me_want message_pupils
message_to message_with messaged_her met_at month_and mum_put must_he my_14 my_auntie my_citizenship my_crush my_dad
my_girlfriend my_guest my_lasagne my_queen name_is nans_old need_one of_being of_those off_my old_school on_school
on_vinted one_this only_wants other_$ our_class out_there out_when paper_$ parents_at parents_to parkrun_$ pe_i pics_in
pictures_taken plan_my plane_$ play_is please_make queen_$ question_$ report_has report_it ring_her said_a said_perfect
same_boss sat_nav saved_my says_hi school_pictures school_tomorrow scout_leader seconds_and send_a server_wants
seven_he share_a share_of she_$ she_be she_stayed shopping_$ sick_at sister_to sixth_formers sleep_tonight smells_my
snooker_and so_hard sofa_$ somebody_save someone_help someone_save son_to sorry_my spaniel_fell speak_in stop_laughing
stop_my taken_down talk_is teacher_a teacher_or teacher_say teenagers_$ that_going that_is that_meme the_actual the_age
the_bus the_childline the_fire the_firms the_kit the_left the_main the_mods the_pizza the_queue the_shopping the_sims
the_start the_toast the_traffic these_days they_like they_told thing_a thing_on this_thing this_topic threw_me
thrilled_$ time_how to_hold to_nap to_teach to_write took_everything traffic_$ try_harder two_$ uncles_flat
unfollowed_me up_i up_my us_my walk_his walk_it want_the wanted_my wants_layers watch_a wearing_a went_up what_you
where_$ whether_the whole_report with_my wont_listen wont_sleep write_down years_on
""",
    -10: """
101_or 13_is 19_and 1_percent 4_viewers ^_anything ^_asking ^_hit ^_kick ^_let ^_never ^_online ^_repeat ^_scenario
^_suppose ^_take ^_their ^_translate a_bunk a_fireman a_headshot a_kazoo a_lift a_look a_lost a_new a_pen a_robin
a_rule a_see a_server a_story a_student a_two a_typo a_window about_all about_online about_private air_fryer all_said
all_season all_that always_says always_shouting am_27 am_age am_home am_nurse an_offence and_forgotten and_me and_ran
and_read and_still and_this and_touching anymore_how anyone_is are_here are_these arm_to asked_about at_6am at_fifa
autocorrect_i awake_like away_all away_at baby_pics be_bothered be_her be_illegal be_used bed_by been_drawing
been_emptied before_anyone before_i behind_it being_groomed being_killed being_told believe_them best_thing better_than
between_the bins_havent block_the blocked_him boyfriend_a buried_it bus_pass bye_then calls_her came_and can_get can_we
cancelled_my cant_cook caught_me chat_about chat_what cheat_and city_$ class_he cleaning_$ climbing_wall club_he code_i
coffee_$ couldnt_cope cousins_are covered_$ crying_when dad_find dad_hit dad_made dad_takes dahlias_says daughter_for
did_to died_when disappearing_messages do_his do_i doesnt_it doing_a drink_at drowning_in drunk_the emptied_for
ending_$ every_dad everyone_i evil_is facts_$ feel_well feelings_$ fire_$ first_boyfriend food_is football_that
for_charity for_lunch for_no for_seconds for_teacher forget_it found_it fuming_$ funny_but game_turned gave_him get_the
girls_$ going_by gone_off gone_to good_place got_boxes got_engaged got_into grandmother_i groom_a groomed_as grooming_$
grooming_not half_$ hand_it happened_again happens_if has_like hay_fever he_call he_laughs he_messes he_moves he_paid
he_really he_saw helpline_number her_hand her_life her_name her_parents hid_behind him_weekends his_allotment his_bag
his_cv his_first his_tablet holds_me hoodie_$ hotel_and husband_family i_broke i_train i_wait id_have if_theres if_we
in_bruises in_eight in_french in_morning in_preston in_rugby in_there internet_since is_17 is_50 is_9 is_buzzing
is_down is_fine is_freezing is_fuel is_getting is_next is_reading is_under is_without isnt_in it_a it_actually
it_anymore it_comes it_hot it_raining it_the jam_on join_the just_drive keith_$ kids_with kit_$ lad_at lad_took last_of
leave_him leave_our left_$ likes_me look_it loved_it make_her mams_windows man_messaging man_mums many_different
married_$ mate_and me_as me_being me_share me_then memes_$ message_a messages_private messes_with miss_the more_friends
more_people morning_how moves_$ mum_found mum_from mum_keeps mums_$ mums_doing my_bins my_bros my_chips my_essay
my_first my_grades my_holiday my_minecraft my_mum my_nails my_pen my_tattoo nephew_hasnt never_had night_light
nits_again no_it nobody_under not_the nothing_else now_lol obsessed_with of_marks of_pictures of_term off_for
office_any old_a one_fact one_lad one_lie one_myself one_too ones_kids only_3 only_done only_for only_hits or_999
or_just our_dog our_lollipop our_mums out_that overheard_a own_satnav paid_me parents_what partner_works pe_said
people_dont phone_once photo_by picked_for piece_$ pizza_$ put_in quiet_on right_to ring_for ring_please risk_$ roof_in
safe_on said_yeah satnav_$ say_you says_help seat_if seconds_i secret_santa see_that sellotape_$ she_knows shirt_and
should_my shouting_it shrek_$ sister_a slept_through slips_me small_girl so_and so_dont so_much someone_the
someone_told something_on son_is spanish_$ split_and spring_$ stepdad_comes steps_$ still_a still_an still_dirty
still_see stop_eating stop_thinking stopped_making straight_$ stuff_how swear_at swing_$ takeaway_$ talk_at talking_of
talking_since taller_than tell_our tell_them term_$ that_song the_bot the_dad the_invite the_names the_parcel the_play
the_squad the_state the_toilet the_view the_washing them_asked them_the them_three they_only think_it think_tonight
thirty_years this_office tickets_$ to_every to_wait toilet_wall told_them told_you tomorrows_assembly tonight_might
took_the trainers_to trials_$ uncle_so united_$ up_about use_them used_as valentines_card wait_$ was_hilarious
was_jailed was_joking was_told wash_his wasnt_it weekends_$ well_so went_mental when_he who_found who_messaged whom_i
why_are why_not wife_she wife_wouldnt will_it window_it with_food worth_it would_walk wouldnt_believe wrong_house
wrote_my year_$ you_by you_like you_monday you_not you_stop you_tell you_think your_hidden
""",
    -9: """
12_followers 12_how 21k_kids 3_are 3_people 3am_with 4_year 9_in ^_baby ^_five ^_hide ^_nude ^_phone ^_private
^_wouldnt ^_youngest a_90 a_b a_back a_bike a_chatbot a_cold a_diary a_heron a_normal a_passport a_primary a_puppy
a_quote a_radio a_run a_shed a_smokescreen a_week about_abuse after_she again_this alton_towers am_addicted am_au
am_dying am_the and_dad and_honestly and_if and_who are_bad are_heavy arm_before arrests_$ as_they ask_again ask_him
asleep_in assaulted_by at_adverts at_all at_darts at_easter at_fourteen at_last awake_at away_because baby_and baby_so
babysitter_i bath_time be_right been_crying behind_his behind_to being_so bill_and blackmail_over bought_my
boyfriend_and boyfriend_here brb_going brother_gets brought_the by_his cake_$ called_the cam_for cam_he came_to
cant_get captain_$ cash_machine cat_pics cat_sits charge_$ chat_me check_in child_it chippy_is chocolate_in chose_my
class_goes clothes_again club_wants cold_$ comes_home comment_$ cool_$ cope_with counting_and crying_because dad_in
dad_picking dad_were dance_$ danger_i date_$ days_over deal_$ delete_the did_police did_with didnt_it directions_$
dm_from do_everything do_we doctor_say does_karaoke door_because door_she dozed_off drew_on drop_my eek_$
embarrassing_$ english_with enough_for everything_he example_of feel_sick fell_out figure_$ films_it find_a footnote_$
for_all for_any for_mum for_next forces_$ forgotten_$ forums_$ foster_girl found_him friend_for friend_is friend_moved
from_another from_next from_nursery get_food get_more get_paid get_trained gets_home getting_on getting_worse girl_from
girl_to girlfriend_$ girlfriend_at glasses_they go_quiet goes_there going_is good_luck got_it grandad_keeps grandkids_$
groomed_once grooming_in had_no hair_$ half_our hall_$ happen_at happens_when hard_i hate_my have_12 have_died
have_time have_two he_give he_hasnt he_liked he_pushed he_sulked he_supports he_swears health_and held_hostage
helping_$ her_grandad her_mother her_nan her_not hiding_and him_he him_outside his_eyes his_gig his_gravy his_leylandii
his_nan home_she home_til how_you hr_wont hurts_my i_asked i_coach i_drop i_exist i_feed id_left id_to if_child
ignore_the in_for in_hide in_how in_spanish in_time is_16 is_actually is_behind is_bereal is_cold is_drunk is_funny
is_her is_signing is_tht isnt_it it_an it_cant it_good it_hell it_keeps it_mean it_she itll_rain join_his jumped_out
jumper_$ just_stood kebab_$ kent_$ kids_dont kids_makes kill_$ kind_$ kitchen_behind knock_knock know_this know_which
known_to knows_i knows_what lad_said lad_wants late_he laughing_$ let_us lets_say lie_to like_he like_she line_from
link_to little_cousin live_on lmao_$ locked_chats locked_out lollipop_man long_did look_up looked_like looking_back
looks_better lost_$ lost_a mad_on mad_where make_that man_gave man_online man_paid man_watching many_arrests many_boys
me_asleep me_mum me_nothing me_this mean_by monday_dentist months_for more_fun moved_away moving_house much_of
mum_asked mums_out must_have my_13 my_aunt my_code my_favourite my_garage my_horse my_mate my_mothers my_pass my_report
my_sixth my_slippers my_teenager my_text my_textbook my_uncle need_2 needs_a new_kitchen new_shoes night_shift
nights_at nobody_gives not_all not_bad not_brain not_grooming not_really notes_about nothing_wrong now_asks now_or
nude_pics of_fashion of_spiders off_we old_so omg_my on_at on_monday on_tonight one_came one_child one_more one_to
only_girls only_got only_nice or_down our_little out_all out_to outside_school over_to parents_and parents_can
parents_in parking_space pay_for pays_him penalties_$ people_ask phew_$ phone_too phones_at phones_dead photos_every
pics_and pupil_tells pupils_on puppy_how pushed_back quote_is radio_$ raining_$ read_her regret_it revise_$ risks_$
room_with run_a run_i safe_for said_about said_no same_question save_me say_goodbye say_hi see_my see_your self_harm
separation_stuff she_told shell_pay shouldnt_be shouting_at show_her shut_down since_half since_she since_we sister_at
sit_the sleep_without sleeping_on sleeps_til snacks_$ so_loud so_now so_well someone_asked someone_their
something_about son_say song_$ space_$ stabbed_me staff_and stands_for start_and starts_tonight stats_$ stay_and stop_a
stop_people stop_separation stop_taking stop_them streams_and study_there stuff_and sulking_$ supports_$ suppose_a
sure_$ sure_the swimming_keeps talk_me taxi_by teacher_here teacher_i teacher_is teacher_mum team_in tenerife_$
text_out that_21k that_keeps that_site the_20p the_beach the_big the_cash the_cheaper the_child the_class the_corner
the_families the_hospital the_offences the_other the_safest the_seagulls the_snow the_years their_pictures then_$
there_it theres_jam they_hold they_tell theyd_go thinks_i this_bad this_offence thought_itd tickled_the to_alton
to_greggs to_hug to_myself toddler_on told_anyone too_young took_his touches_on train_they turn_on twice_if
uncle_tickled under_13 under_16 up_in upstairs_and us_parents victim_get volunteer_for wall_every wanted_to was_this
wasnt_me watching_me wave_at we_had wee_boy were_told what_else when_a where_his where_in whispered_the who_dont
who_gets without_cake without_it wont_get wont_send wont_settle work_from works_at worried_sick wouldnt_it yay_$
year_filmed years_is you_and you_miss you_to your_my
""",
    -8: """
12_who 13_old 15_are 15_my 2_yr 50_is 6_530 ^_adult ^_all ^_arsenal ^_body ^_bruise ^_cut ^_depression ^_disregard
^_email ^_family ^_gran ^_mans ^_may ^_maybe ^_miss ^_old ^_out ^_respite ^_scout ^_signs ^_stranger ^_summarise
^_swear ^_took ^_turn ^_victims a_10k a_badge a_bit a_court a_crush a_dinner a_force a_graph a_half a_hamster
a_hedgehog a_lonely a_long a_mention a_minor a_nerf a_past a_pint a_pool a_refuge a_safety a_social a_soldier a_teen
a_valentines about_blackmail about_to accept_it act_as actually_gone after_dinner after_us against_girls ago_what
agree_with all_in all_morning all_this all_victims alone_at always_comes am_71 am_an am_right an_account an_older and_3
and_an and_anxiety and_eats and_gran and_made and_need and_safety and_slipped and_that and_will another_$ answer_with
anymore_this anyone_got anyone_under app_now are_there are_to arsenal_are art_room asked_i asking_where asks_a
asleep_he at_chess at_netball at_uno ate_the b_$ baby_next back_bedroom back_is bad_back banging_on base_$
bathroom_with be_allowed be_around be_easier be_nice be_reading be_sat bear_$ because_i because_my become_a bed_when
been_a been_and been_hit been_waiting being_made being_well believes_it big_dipper birth_i birthday_and blackmail_in
bleeding_the bless_$ booted_it boy_to boys_school boys_then bridge_just brilliant_$ broke_up brother_at brother_from
brother_that brother_went building_a bus_someone but_who button_last buy_another by_this by_three call_home calls_about
camping_$ canal_$ cant_unsay cant_wait care_about carer_the change_the channel_$ chats_$ check_$ child_alone
child_protection child_that children_home children_were christmas_do class_wrote cleaners_van clothes_on club_$
club_and coat_off come_and come_boys come_on cook_$ corner_and cornwall_$ could_i court_road cousin_put cousins_and
cricket_$ crocs_$ cross_country cry_$ cry_if cut_$ dad_he daughter_4 daughter_farm daughter_have daughter_school
dead_than dead_that defence_and delete_what destroyed_me did_for discord_wont do_boys do_in do_pe do_what doctor_now
doing_fajitas doing_the dont_follow dont_say door_shouting door_when down_and down_my dramatic_i drawing_$ drills_and
e_mail each_morning ears_pierced easier_if eat_a eh_$ electric_bill else_from else_wants encrypted_messages end_the
explain_to faint_o fajitas_$ fault_i favourite_show feel_ashamed feel_so figure_to first_phone flowers_$ flying_$
football_$ for_her for_hours for_money for_nice for_once for_sewing for_summer for_thirty forget_my form_we found_$
friday_which friend_a friend_both friend_got friends_but fringe_and from_college fryer_$ game_but gamertag_$ games_to
garage_$ gassed_he gave_out gave_us get_hot get_these get_up gets_away getting_killed girls_where go_again go_camping
goes_after gone_by gone_gutted gone_on got_shot grand_$ grandpa_$ grandson_says graph_$ group_fell groups_$ had_kippers
had_the hargreaves_$ has_bought has_lost has_she has_still have_just have_set he_$ he_could he_fixed he_had he_pinned
he_pushes he_should hed_wait help_moving helpline_about her_baby her_bath her_birthday her_does her_dog her_first
her_mums her_sister her_sweets here_i him_dad him_does him_in him_online his_chilli his_minecraft his_nans his_teacher
hit_the hits_every hits_so honestly_i hospital_car hostage_by house_now how_is i_ask i_booted i_clean i_drew i_hurt
i_looking i_ring i_show i_the i_use i_would id_tell if_something ill_lose illegal_since in_home in_school in_schools
in_tenerife in_two in_victims indicate_$ instead_and into_it is_4 is_eighty is_fuming is_grand is_hitting is_nearly
is_not is_offside is_playing is_quizzing is_really is_taking it_bath it_been it_hits it_illegal it_last it_lol
it_straight joke_on jump_in jumped_me just_got just_has keep_his keeps_calling keyboard_$ kidnapped_by kids_at
kippers_$ know_a know_you lad_is lad_says lasagne_$ last_week late_husband leader_taught leave_a left_at leftovers_$
legend_$ lets_go letters_on library_books like_him liked_a likes_when line_on list_so listen_to lives_on lonely_kid
long_$ looks_up lovely_$ luton_and make_my make_room make_sure make_them man_didnt man_offered man_selling manager_$
mans_gassed many_officers mark_$ married_with match_if mates_and mayor_$ me_does me_everything me_never me_out
me_whenever me_wrong meet_since men_or message_in message_on mi_in mi_perro mi_uncle middle_$ midnight_to mine_out
money_back money_in month_were mortgage_$ mother_of mrs_khan much_percent mum_isnt mum_one mum_reads mum_will my_arm
my_ears my_ladder my_lunch my_mortgage my_pals my_phones my_router my_shampoo my_site my_skateboard my_staff my_team
my_teenagers my_ward myself_till name_of names_out near_it neighbour_cat neighbour_lads neighbour_she nerf_gun nerves_$
new_one night_school nights_says nine_in nine_of no_joke no_phones no_rules no_shame norwich_away not_like not_wake
notes_and nothing_on now_checks now_does now_on now_tell nudes_$ nugget_$ nursery_and of_bad of_every of_everyone
of_hobnobs off_with office_is ok_with old_bike old_ladies old_phone old_wont on_all on_help on_kids on_meets on_time
once_i one_back only_eleven only_sends or_also or_did or_not our_deal our_foster outside_but over_a over_but
parents_fault park_at party_$ pass_it past_paper pay_and people_here percent_in percent_is phone_24 phone_at
phone_battery phone_is pic_from pics_from pinging_me pinned_me pizza_man place_for police_come police_dont police_have
police_know pretend_to private_messaging probably_my pull_out pupils_phone pushed_me quiche_rota quiet_and quiz_night
radiators_and reach_the read_again reading_my record_$ regretting_it relationship_with report_abuse report_say
report_think respite_carer ring_his robin_has room_my rota_again round_it route_$ ruined_my sad_$ safeguarding_is
said_dad said_nobody said_theres say_so saying_my says_theres school_over school_sees school_with seats_and secret_i
sends_a server_who set_the she_meant she_sees she_still she_tell shifts_$ shoe_$ shots_$ should_it should_look
shouting_my shower_so signed_it sir_said sister_hair sit_in slides_$ smell_on smelling_at so_bored so_do so_how
sold_out some_what someone_put someone_wrote someones_banging something_else something_going soon_itll stand_still
start_$ start_with station_on step_dad stepdad_is sticker_on still_ring stood_$ stop_snoring stop_telling stuck_in
sunday_because surprise_party swim_in swimming_is tablet_$ tablet_when take_to talk_on talk_with talked_about talking_$
teen_who teks_mi tell_me telling_me tesco_$ text_count thanks_and that_fast that_in that_kebab that_nobody the_author
the_ball the_bbq the_bills the_birth the_cases the_count the_dentist the_fingers the_forces the_funniest the_laptop
the_mayor the_midwife the_panto the_plumbers the_quiche the_radiators the_scope the_shower the_speed the_survivor
the_turkey the_wardrobe therapy_and there_can theres_only these_people they_cancelled they_go they_wave thing_happened
think_of thirteen_my this_a this_isnt thought_$ threat_to three_things three_weeks throw_$ ticket_and tickets_and
tiktok_and time_in timer_$ to_become to_childline to_college to_give to_gymnastics to_is to_man to_pick to_revise
to_share to_someone to_their to_user tonight_i too_soon took_over top_one total_i trained_one trainer_is tram_how
turn_off turned_16 twenty_quid uncle_teks unsay_it up_because up_if up_there up_tomorrow up_what us_every uses_it vet_$
victim_go victim_is victims_does voices_and walk_to was_15 was_gone was_known was_out was_she way_older we_know we_lost
wear_$ wearing_it week_he weird_i what_are what_boots what_happens what_kind what_open when_does whenever_mums
where_would which_$ which_signs who_used who_washes whole_thing why_dont widow_and will_ask will_be window_cleaners
with_laughing with_three wont_fit wont_wear worked_in worse_now wrong_i wrong_window ye_$ yeah_and year_not years_$
you_been you_get you_now you_see
""",
    -7: """
10_10 11_and 12_hrs 12_times 13_how 14_does 16_quiet 17_i 21_thousand 23_and 2_pass 2_streaming 3_up 50_$ 5_year
6_recorder 8_on 8_where ^_age ^_anybody ^_blood ^_car ^_define ^_en ^_fake ^_for ^_govender ^_grandad ^_guess ^_hr
^_left ^_night ^_ping ^_put ^_ready ^_safe ^_same ^_stepdad ^_swap ^_threat ^_trampoline ^_ugh ^_weird ^_wie ^_young
a_babysitter a_bowline a_box a_boy a_boys a_breakdown a_caravan a_charity a_chef a_children a_christmas a_course
a_crime a_cry a_dating a_dinosaur a_first a_i a_legend a_line a_newborn a_parcel a_parents a_part a_pound a_pss a_side
a_six a_size a_ukulele a_villager about_having about_insurance about_three about_training adult_with advert_$
again_after again_hell again_in again_why age_as agen_lol all_to allowed_near also_15 am_10 am_alone am_chatting
am_desperate am_even am_late am_maya am_six am_ten am_tired am_your an_exam and_boys and_fridays and_girl and_missed
and_private and_spends and_summarise and_tells and_white and_year answer_my answers_$ any_figure anybody_$
anything_else apps_and are_evil are_good are_never are_so are_watching arent_in arsenal_3 ask_because asked_where
asleep_$ at_10 at_8 at_9pm at_dinner at_films at_paddington at_peace at_xmas aunties_$ awful_everywhere b_flat back_has
bad_man band_$ bath_with bathroom_for be_a be_covered be_punished beat_us because_the been_16 been_painting behind_this
being_funny best_way bins_out blindfolded_me blood_boil blood_everywhere boat_and book_i boss_he bot_thinks boy_crying
boyfriend_brother boyfriend_says boys_and breath_you breathe_laughing bridesmaid_dress bro_$ bro_keeps brother_come
brother_he brother_streams brought_us bruised_bum buffering_$ bullet_points bus_is bus_without but_mum buy_a by_name
by_post call_me can_if can_the cant_keep canteen_$ car_door car_how card_what care_home care_in case_closed cases_go
cause_$ chair_$ chair_and champion_$ changes_$ chapter_$ chat_if checked_by chess_$ chest_hurt child_for child_might
child_tells child_to chill_$ chilli_$ chips_and close_to club_now cn_i coach_said combien_de computers_in control_room
cooking_he could_deliver could_the counted_$ counts_to cousin_to cousin_wont cousin_works cousins_boyfriend cover_it
cover_man creepy_voices crush_is customers_little cut_it cute_$ cutting_it cv_$ dad_drives dad_saw dad_shouts daddys_on
dance_and dance_on daughter_and daughter_fell daughter_of daughter_wants deadline_is deaf_and deal_with deaths_$
degree_$ delete_your den_$ depression_and desk_for dhaka_$ did_cases did_not did_rise didnt_answer different_life
dinosaur_$ disappear_i dishwasher_$ disregard_the distract_me dm_to do_that does_creepy does_foi does_his doing_his
dont_touch doughnuts_$ down_lad dress_how drew_my drives_off driving_and dropped_me eat_meet eat_snails eating_biscuits
eight_and enemy_uav english_bad english_is english_not enough_gg even_asking even_reply ever_said every_answer
every_breath every_group every_year everyone_knowing everyone_who everything_hurts everything_report everything_so
ex_police eyes_shut face_at fair_$ fair_and family_it family_will fast_but father_say fathers_village fed_the feed_him
feels_really file_my find_more fine_about fine_now finish_this finishes_12 five_hours flat_upstairs flatmates_boyfriend
flu_$ follow_me foot_two for_chips for_cleaning for_little for_revision for_secret forces_not forgot_my form_keeps
formers_is french_$ fridge_send friend_from friend_i friend_said friend_sat friends_at friends_which from_34
from_laughing from_xbox game_is gaming_on garlic_$ german_$ get_past gets_in gg_all ghost_walk girl_asked girl_at
girls_please give_her give_pay give_to give_up go_past go_through goes_mad going_down going_for going_red goodnight_$
got_four got_killed got_nicked got_pics got_subbed got_us grandad_$ groomed_years grooming_means grooming_my ha_$
had_that hair_on half_time hard_he has_downs has_ever has_no have_cut have_discord have_they havent_slept having_her
he_blindfolded he_doesnt he_drew he_holds he_picks he_posts he_runs he_seen he_show he_swore he_will head_teacher
hearing_aid heart_i heat_is hello_$ help_he her_bestie her_curtains her_eyes her_feet her_games her_god her_mates
her_nicely her_own her_way here_how hidden_text hide_under high_jump higher_i himself_every his_ball his_cap
his_caravan his_game hold_your home_address home_left home_on hopes_for horse_threw hot_in housemates_crying how_tall
hrs_is hugged_me hundred_and hurt_me hurts_after hurts_so husband_cooking husbands_been husbands_mother i_actually
i_burnt i_care i_dont i_explain i_game i_gather i_kicked i_learn i_made i_overheard i_politely i_start i_told i_turned
i_with id_for id_look if_anything if_kids ill_scream in_bed in_bits in_dhaka in_every in_general in_joggers in_lessons
in_phasmophobia in_report in_round in_town included_$ index_$ inset_day iphone_$ is_10 is_7 is_also is_deaf is_friend
is_grounded is_heartbroken is_never is_obsessed is_stalking is_supposed is_their is_yubo it_cold it_get it_haha it_has
it_i it_made it_out it_own it_rains it_runs it_stands it_that it_tidy it_what itd_never jailed_for jobs_and
joggers_this joiners_says judgement_please keep_hearing keep_telling keepers_dad keeps_liking keepy_uppies ketchup_on
kettle_$ key_now kicked_off kid_$ kid_got kid_sexual kids_how killed_12 king_$ know_$ know_to knows_nothing lad_to
lads_$ laff_$ laffin_$ lands_on lass_on late_how law_in learn_$ leaving_do leeds_and left_arsenal left_that legs_going
lessons_and let_anyone level_and life_after life_to life_what like_by like_someone lines_$ little_brothers living_in
lobby_$ location_on location_the locked_down logs_$ lol_this long_lost loo_is lost_family macbeth_$ machine_took
make_something make_very makes_my man_followed man_his man_says many_people marry_him massive_$ mate_has mates_it
maths_teacher me_after me_falling me_forget me_memes me_over me_up mean_$ mean_in meet_her meet_his meet_up men_message
meter_$ mind_$ mine_every minecraft_account minutes_peace mondays_$ mondays_and moonwalked_out mosque_$ mosquito_$
mother_burned mum_she mum_shouts mum_takes mum_yum mums_got mums_in murder_me my_2 my_brother my_coffee my_friends
my_good my_hat my_joiners my_knee my_lobby my_parking my_physio my_seminar my_small my_snaps my_sourdough my_steps
my_suitcase my_tiktoks my_train my_yoghurts myself_how myself_laughing name_for name_please nan_in near_the neck_for
need_$ need_is neighbour_has never_be never_meet new_friends new_here newborn_i nice_$ niece_in night_it nine_years
no_$ no_gaming no_judgement no_name nobody_counts nobody_is nobody_uses nobody_wants not_me notes_of nothing_yet
now_dan number_of numbers_likely numbers_on nursery_with obvs_$ of_12 of_apps of_backdoors of_ten of_tesco off_a
off_having off_sick ok_last ok_to old_about omg_$ on_bebo on_fortnite on_hurting on_life on_one on_online on_placement
once_thought ones_who online_did online_my online_what only_english only_in only_talk only_want open_it opens_the
or_she or_who order_$ other_one other_people others_what our_cat our_hamster our_holiday our_keepers our_politics
our_teacher out_bit out_mums owe_my own_tiktok own_uncle pair_and pan_and parcel_to parental_controls parents_see
parents_split parking_fine party_was pasta_$ pay_he pe_tomorrow people_worried percent_it person_ever phone_how
phone_like phone_number phones_died phones_upstairs photo_with photos_of pics_numbers pics_off pictures_at pictures_to
please_explain police_sorted politics_teacher pool_$ practice_$ pregnant_and prom_$ prop_forward proper_$ proud_$
pupil_in pupil_to pupil_told put_me put_something questions_$ questions_and quiet_years rang_the ranked_$ read_more
recorder_solo red_$ register_as repeat_what report_does report_him retired_$ revive_me rice_every rights_$ rings_and
rise_snake room_is round_opens rude_$ runs_a runs_awful said_in said_sit same_mosquito sandwich_in say_6 say_a say_good
say_her say_something says_$ says_her says_his school_how school_nights school_ten second_hand secret_he send_sexual
sending_me sending_nudes sentenced_in server_and sexual_$ share_and she_moonwalked she_sorted she_uses shot_14
should_make should_the show_the shut_my shut_so shut_will sick_of signs_a single_$ single_round sir_told size_12
slap_on sleeping_like sleeves_$ snails_last snake_comment snitch_$ so_keen so_tight sold_trainers somebody_asked
someone_asks someones_got something_funny something_terrible something_up son_chats sooner_$ sore_from sorted_he
sorted_it spain_$ speaks_only staffroom_$ stairs_i stalker_2 stalker_once stares_at started_wearing stat_on
stay_anonymous stay_for steam_fair still_be still_go still_take stop_reading stopped_going story_of streaming_on
streams_on student_nurse student_visa students_and sum_it summarise_it sundays_$ surfing_her survived_it tablet_and
tablet_at tablet_how talking_over taxi_man teach_my team_at teammate_in tellys_on temple_$ temple_and tent_just
terrible_and than_wear that_a that_bridesmaid that_came that_chapter that_ones that_video the_art the_chair the_country
the_cover the_dancing the_drill the_dungeon the_electric the_enemy the_estate the_fifties the_final the_gist
the_government the_gymkhana the_hidden the_hoover the_ict the_index the_iphone the_keys the_king the_model the_net
the_next the_oven the_pan the_pc the_photo the_pipes the_platforms the_rice the_sat the_scouts the_shame the_snooker
the_staffroom the_thing the_toddler the_tomatoes the_tombola the_under the_us the_voice the_whole the_wrist
the_yearbook their_child them_doing them_to there_any there_be there_but theres_more theres_something they_accept
they_are they_be they_closed they_got they_keep they_need they_threw they_wanted they_went thing_i think_his third_one
this_channel this_lot tho_$ thought_he threat_$ threaten_to three_years threw_her ties_did tight_it till_four
time_tomorrow times_by tip_$ to_about to_catch to_daddys to_each to_fathers to_how to_look to_seconds to_this to_twenty
to_whisper to_year today_mondays too_shy towels_on true_$ try_the turn_his tutor_sent two_jobs two_ties type_like
typo_i uav_every ugh_my ugly_in uncles_$ unfair_$ up_early up_who upstairs_all us_round used_a username_$ v_bucks
very_good very_happy victim_quote victim_still victims_were visa_be voices_in wall_for wants_to ward_wants warm_$
warm_it was_14 was_grooming was_i was_mature was_sentenced was_violent was_yesterday way_in way_she we_broke we_buried
we_go we_need we_play wear_that wears_two week_no week_or weird_messages weird_wears well_$ were_at were_on what_comes
what_goes what_our what_should what_your where_does where_nobody whisper_to who_brought who_collected who_cries who_i
who_reported whole_school why_they wifi_$ will_make will_they winter_$ with_disappearing with_f with_school
with_stranger withering_and without_going work_phone work_with worries_about worry_it write_in written_it wrote_the
xbox_he year_11 year_ten years_can you_card you_no your_job your_nans yr_$ yum_what
""",
    -6: """
000_is 101_$ 10_when 10_yr 12_in 13_year 14_months 16_year 17_does 1_yr 20_a 30_000 30_secs 3_15 3_and 43_$ 530_$ 6_350
6_500 6_says 8_has 9_miles ^_150 ^_34 ^_an ^_assembly ^_cats ^_checking ^_compose ^_correct ^_crypto ^_daddys ^_dead
^_discord ^_faint ^_football ^_git ^_hidden ^_hoo ^_keep ^_kidnapped ^_kindly ^_last ^_light ^_mum ^_omg ^_paper ^_post
^_quit ^_rape ^_ref ^_ring ^_sexual ^_shut ^_speak ^_start ^_step ^_taxi ^_tha ^_then ^_time ^_use ^_watch ^_whatd
^_where ^_which ^_worst ^_years a_bet a_canadian a_charge a_club a_copper a_corner a_creep a_decent a_figure a_forest
a_gift a_goalpost a_goose a_guitar a_hairpin a_haribo a_hat a_headache a_hotel a_hundred a_job a_kebab a_kind a_leak
a_made a_nice a_nursery a_paramedic a_party a_plaster a_proper a_rabbit a_refund a_removal a_right a_ruler a_snowman
a_strange a_tin a_tooth a_vet abba_$ about_an about_everything about_photo above_and above_me address_so admin_on
adult_has adverb_from after_children after_football after_kids after_training age_both all_bad all_girls all_gone
all_men allowed_at already_$ already_changed always_forget am_absolutely am_famous am_paranoid am_ready am_single
am_thinking amber_light and_always and_barely and_blocked and_both and_breaks and_called and_came and_carry
and_daughter and_fifty and_following and_forgot and_go and_hates and_ill and_last and_plan and_proud and_pushes
and_smile and_talk and_yells answer_a answer_then anybody_because anybody_home apologised_$ apparently_$ applied_for
apps_$ are_both are_nice are_nine arm_on arms_$ army_$ article_a ask_the asking_me assembly_is at_5 at_9 at_if at_mario
at_scout at_something at_teatime ate_my aunt_has away_out baby_he baby_now babysit_wont back_after back_if back_till
back_with bad_i bad_so badly_$ band_and banned_from barely_talks base_and batman_$ battery_dramatic be_15 be_captain
be_fair be_quiet be_watching beaten_by beating_my bed_he bed_if bedroom_door bedtime_$ been_dating been_gaming
been_locked been_off beeping_$ befriended_my began_$ being_abused being_scared believe_him bend_my between_pizza
bill_keeps bill_or bingo_$ biscuits_when biting_my blame_her boss_of bot_and bot_be bought_her box_on boy_is boy_of
boy_or boy_trainers boyfriend_bought boyfriend_put boyfriend_scared boyfriend_so boyfriend_who boys_so boys_told
brakes_i breathe_for breathing_down bridge_in bring_different bring_up brother_lets bum_$ burn_the burnt_it bus_and
but_how buying_$ by_four by_now by_one by_step by_these by_video call_her calls_and cam_off came_off can_all can_feel
can_hang can_have can_make can_mind can_show cant_make car_to card_says carers_allowance cases_are cases_end cases_in
cat_stands cereal_$ chance_of charity_that chat_but checking_a cheer_him chess_and child_about child_safety church_and
church_in class_does class_in class_sneezed clean_it coach_station coach_weighs cold_tap coldplay_$ come_home
complain_to compose_a copper_so corner_mid could_do country_i course_for court_in cousins_$ creators_mum creepy_to
cries_at crime_to cross_that cruel_man crush_$ crying_over cumbria_and curious_$ dad_did dad_here dad_plays dad_says
dance_video das_locked daughter_pushes day_$ days_because days_only dead_again dead_lmao death_$ decode_this deleted_my
did_i didnt_he didnt_they different_things dirty_after do_as do_make do_on do_our do_two dog_mum dog_out dog_sleeps
done_a done_tell dont_blame dont_feed dont_it dont_laff dont_want door_have door_straight doors_cat doors_got down_a
down_before down_since downstairs_has dragon_and drank_it drives_a driving_test duck_three earring_$ eat_vegetables
eating_cereal eats_$ encryption_is end_in espressos_never even_do even_text even_to every_30 every_adverb every_case
everybody_who everyone_else everyone_she everywhere_we ex_copper ex_husband face_the fake_trainers fall_for fall_under
family_do family_has family_link fan_$ fanfic_the far_back faster_than feel_great feel_it feel_special fell_down felt_$
felt_sick felt_tip fight_is figure_is figure_on figures_cover film_ends film_night finally_$ fine_but fine_in firms_see
first_i first_man first_went five_a five_and fiver_$ foir_$ follow_$ follow_mine followers_and for_6 for_benidorm
for_eating for_groomed for_hitting for_marriage for_recycling for_their for_three for_tiktok for_under for_wales
forces_because forgetting_my found_messages four_espressos four_months four_of fox_$ free_kicks freezing_$ friday_the
friend_of frightened_you from_grandma from_there from_this gamer_$ gaming_$ gaming_all get_$ get_for get_free get_good
get_milk gets_groomed gets_rid getting_his girl_deletes girl_downstairs girls_one gist_$ gives_her go_after go_mental
go_next go_red goalie_$ goblins_$ goes_in good_i goodbye_sudoku google_street got_2 got_blackmail got_dropped
got_friendzoned gran_every gran_keeps grandad_here great_i greece_$ groomed_half group_$ grown_a gta_by guilt_if
gutted_they had_his haha_is hairpin_bend hang_a happened_after happening_$ hard_that haribo_ring has_30 has_befriended
has_changed has_different has_her has_learned has_more has_nits has_pictures hash_matching hat_on haunted_house
have_applied have_feelings have_never have_said have_us he_always he_bring he_cant he_change he_did he_didnt he_found
he_jumped he_knew he_pulled he_snores he_tell he_use head_for headache_$ heads_up heals_me heard_from heating_what
hed_break hell_$ hell_post help_after help_and help_me help_she her_bedroom her_book her_church her_drink her_driving
her_elsa her_hell her_lunch her_nana her_neighbour her_parrot her_sleep her_tablet her_tells her_vbucks her_words
here_every here_says hi_to hiding_behind high_score him_keith him_promise him_snoring his_back his_badge his_cat
his_club his_feet his_new his_parents his_phones his_shirt his_thumb his_tutor hitting_me holiday_$ home_do home_off
home_secretary home_that horror_film hour_and hour_at hours_of house_on how_mny how_to human_$ hungry_after hurt_so
hurting_my husband_in husband_locks husband_tell husbands_a husbands_driving i_drank i_listen i_manage i_moan i_named
i_paid i_rang i_remembered i_set i_survived i_teared i_took i_tutor ich_habe id_need if_yes ill_give in_because in_cork
in_debate in_german in_ikea in_internet in_need in_primary in_ranked in_see in_september in_skyrim in_so in_winter
influencer_she instead_i instructors_scared is_20 is_24 is_300 is_5 is_80 is_able is_been is_breathing is_building
is_drawing is_govender is_hash is_how is_keeping is_near is_older is_passed is_possible is_proud is_quite is_said
is_sextortion is_thirteen is_x it_2am it_as it_by it_dad it_dont it_enough it_flat it_football it_for it_hit it_lately
it_mention it_mostly it_safe it_something it_starts it_talk it_three it_who it_your je_suis joke_my jokes_on
journalist_who just_an just_like just_tired kart_$ kart_and kebab_cruel keep_forgetting keep_him keep_seeing keep_this
keeps_coming keeps_crying keeps_dropping keeps_hitting keeps_logging keeps_messaging keeps_walking keeps_wanting
kid_frightened kid_slipped kids_i kids_phone kids_phones kinder_$ knee_is knife_round know_for knows_he knows_where
lad_doing lads_trip lady_from lady_in laff_but landlord_$ last_magnum late_every leave_us leaving_the left_me
lesson_plan lessons_started lets_his lets_play library_and life_that lift_by light_through light_will like_crying
like_your likely_higher likely_to likes_the line_is line_my listed_$ listening_to literally_$ little_girl little_life
little_wife log_in logging_me lol_id long_ago look_$ lose_$ lose_it love_them lunch_and lunch_with main_account
man_added man_on man_or many_corners many_men many_was married_at mate_in mate_just maths_with mattress_$ mature_he
me_admin me_alone me_be me_dad me_delete me_fake me_helpline me_lol me_master me_message me_on me_reading me_that
me_worst me_your mean_about medic_ever meet_my meeting_$ memes_at mental_said mention_$ messages_can messages_i
messenger_$ met_one mid_oh middle_box mine_he mine_instead mine_lol mission_gets model_trains money_what month_$
months_old more_at more_boys more_he morning_he mostly_stranger moved_things much_has much_how much_older mum_2
mum_asks mum_he mum_lets mums_and mums_cat murder_my mustard_$ my_brakes my_cam my_cars my_child my_cousins my_curtains
my_das my_drink my_driving my_fanfic my_godmother my_grade my_grandma my_grown my_high my_hour my_instructors my_last
my_lesson my_little my_login my_loot my_lost my_marks my_mock my_parcel my_photos my_pokemon my_private my_revision
my_rook my_third my_wife my_wisdom myself_toast name_all named_$ named_him names_please nan_sends nan_what need_for
need_new neighbour_lad nephew_said never_born never_came never_talk never_tell new_bike new_followers new_girl
new_mattress new_wife nice_but niece_has night_reading night_yes no_dad no_homework no_i no_no no_of no_one no_time
nobody_gets nobody_heals nobody_will normal_temperature northern_ireland not_even not_have not_number not_sleep
note_wrong notes_$ notes_at notes_what notice_something now_also now_been now_we npc_which number_please numbers_i
numbers_in of_40 of_following of_husband of_nothing of_report of_your off_at off_cam off_on off_our off_too
offence_came offences_i offenders_percent oh_great ok_that old_address old_are old_number older_like on_since
on_something on_strike once_she one_does one_on one_victim one_where ones_are online_at online_stuff only_gone
only_like only_men open_the or_am or_does or_i or_woman other_person our_church our_drama our_first our_lad our_trainer
out_til outside_my outside_with owes_him own_kids own_phone pages_is paper_and paper_is papers_for parents_if
parents_make parking_ticket parrot_has passport_back passport_in pen_and people_look people_my percent_not persuade_a
phone_1 phone_died photo_to pic_to picture_who ping_everyone planning_a plaster_$ plate_$ platform_please please_send
point_is poker_night police_arrested police_keep police_take police_were policy_$ pool_table pool_with postcard_$
pothole_in practise_$ primary_is private_chat private_chats private_stuff project_on promise_to proportion_of pulled_my
puns_$ pupil_hid pupil_is put_himself question_just question_why quick_before quid_for quiet_which raid_$ ramadan_and
rare_$ rather_just rather_than read_a read_for read_my reading_and reading_what ready_to real_life really_a red_every
remembered_i removal_man replied_to report_saying reported_$ right_and right_bot ring_by ringing_the rolled_her room_it
room_like round_money round_my rule_if run_new rung_me running_i runs_away sad_for said_good said_goodbye said_that
said_turn same_duck say_goodnight say_he say_it saying_lol says_be says_give says_itll says_most says_people says_the
scan_my school_friends school_night school_nurse school_photographer school_wants schooled_and search_for secret_that
secs_and see_encrypted see_things seeing_the seen_the sees_my send_money send_pics send_the sending_messages sent_off
seventeen_minutes seventy_nine sexual_messages shaking_the she_beat she_laughed she_left she_needs she_reported
shell_throw short_of shot_down side_door sign_saying signs_that since_march since_monday singing_in sings_in sister_and
sister_here six_and six_foot size_of skateboarding_$ skins_$ skint_$ small_$ sniper_$ so_$ so_angry so_done so_fast
so_good so_only so_over so_say so_strict so_what so_which social_care sold_as some_has somebody_said somebody_who
someone_had someone_like someone_they someone_threatened someone_was son_about son_get son_phone son_wants son_where
sorry_or speaking_to stairs_with stamp_$ star_$ start_at started_cutting started_doing stays_there step_by
stepbrother_wont stole_my stop_asking stop_biting stop_coming stopped_being story_does stranger_cant stranger_or
street_view strike_$ subscription_and sudoku_just sugar_in sunday_i surprise_$ survivor_$ swap_$ swimming_pool sword_$
take_down take_my take_on taken_the takes_him taking_photos taking_sugar talent_show talk_about talk_too talking_about
talks_$ tap_when taught_us teacher_maths teared_up teas_ready tell_mum tell_somebody tell_why tells_her tells_the
telly_since temperature_for tenner_and term_and tesco_with tests_$ text_my thanks_i thanks_that that_do that_doesnt
that_for that_horror that_not that_npc that_offences that_our that_ride that_seagull that_so that_trainer that_you
the_admin the_amber the_and the_bench the_board the_bottom the_bride the_broken the_chips the_cloud the_code
the_control the_council the_dent the_dragon the_five the_forbidden the_fox the_fuel the_gender the_good the_haunted
the_helpline the_instructor the_ironing the_leaving the_life the_lighting the_lobby the_meeting the_month the_mouse
the_netherlands the_original the_penalty the_postman the_reason the_request the_secret the_side the_site the_size
the_slides the_surprise the_thirds the_trip the_vampire the_xbox their_phone them_off then_say there_a there_lots
there_one there_should there_sir there_something these_things they_come they_do they_jumped they_let they_met they_scan
thick_$ thing_the thing_they thing_what things_he thirds_$ thirty_one this_all this_boy this_law this_queue this_server
this_shirt this_up this_was those_are those_that three_shops through_as through_hell through_me throws_up tickets_to
tidy_my till_3 time_here time_is time_with tip_on to_beg to_bits to_carve to_door to_everything to_feel to_greece
to_heal to_learn to_legoland to_netball to_ours to_stop to_tesco to_trial to_try toast_$ today_my told_does told_he
told_someone tonight_but took_pictures top_platform total_and touch_the traded_me trainer_a trainer_man trainers_for
training_day trouble_for turned_against tutor_made twins_next two_thirds type_four uncle_said understands_me uni_to
unless_she until_you up_daughter up_or up_tho up_till us_got us_mario us_tonight us_wants usual_that vampire_is
victims_not victims_number victims_under view_and volunteer_at vote_$ wait_til waiting_on walk_home walking_$ want_be
wants_$ wants_mum was_6 was_82 was_an was_by was_found was_google was_he was_msn was_nurse was_older was_on was_shall
was_shot was_when wash_up washing_this watch_foundation watch_he watch_is way_for way_to way_with we_call we_moved
we_see we_told we_watch wear_anything weekly_$ well_and went_down were_buying were_most were_under what_$ what_helps
what_kids what_next what_percent what_say what_share what_worries whatever_it when_are when_will whens_it whether_it
which_means which_mission which_number who_a who_in who_likes who_pays who_pinged who_put who_sells who_works whole_of
why_is wi_his wife_says wifi_is will_get will_there wish_theyd with_$ with_another with_baby with_child with_computers
with_minecraft with_slime without_scaring wont_buy wont_forget wont_open wont_try wordle_and wordle_was work_has
work_out working_with workmate_asked worried_dad worries_me worst_medic would_i would_somebody wrong_is wrote_6
years_he years_sober years_what yells_$ yes_the yet_my you_add you_answer you_he you_if you_need you_ok you_only
you_recommend you_repeat you_seem you_told you_where you_will your_creators your_feet your_mother your_numbers
your_rules your_sister your_whole zip_is
""",
    -5: """
000_can 000_children 000_since 000_victims 100_victims 10_$ 10_what 11_i 11_with 12_so 12s_do 12s_were 13_14 14_times
150_different 15_apps 15_film 15_on 16s_$ 23_my 24_7 24_year 26_be 2_100 2_is 2_school 41_years 42_$ 47_for 64_diamonds
6_he 6_hours 6am_$ 71_i 7_all 7_so 82_my 8_who 9_999 9_yr ^_1 ^_a ^_abused ^_admin ^_agency ^_arms ^_around ^_before
^_blackmail ^_boyfriend ^_cat ^_change ^_confirm ^_das ^_de ^_delivery ^_doctor ^_dogs ^_drop ^_e ^_end ^_erase
^_everyone ^_face ^_frts ^_grooming ^_hand ^_headset ^_imagine ^_kids ^_leaving ^_little ^_locked ^_measure ^_met
^_nationality ^_of ^_officers ^_official ^_ought ^_parking ^_pics ^_pretend ^_remember ^_sounds ^_supply ^_theres
^_threats ^_went ^_wipe ^_with ^_you a_13yo a_17 a_24 a_3 a_bad a_baguette a_birthday a_breach a_bug a_bus a_case
a_chart a_coat a_cockapoo a_coffee a_crisis a_diesel a_dishwasher a_drawer a_friday a_funny a_girlfriend a_goat
a_grandmother a_haiku a_happy a_kayak a_kitten a_midwife a_million a_mistake a_month a_much a_name a_necklace a_petrol
a_pfp a_picnic a_postcard a_potato a_questionnaire a_quick a_secret a_snorer a_sofa a_star a_straight a_suspicious
a_system a_talk a_team a_tired a_tray a_vegan a_volcano a_wank a_wet a_word a_yoga about_age about_calling about_girls
about_locked about_one about_parking about_shifts about_taking abroad_in abuse_of account_$ accounts_are act_if
actually_crying actually_he actually_read add_it address_do adult_$ af_$ afk_$ after_an after_five after_police
after_that after_under again_at again_so against_her against_primary age_limit age_of agency_man ages_in aimed_at
alfie_and all_foreigners all_hate all_kids all_over all_smiles all_under allowance_hours allowed_on alone_is
already_told also_ignore also_who always_ask am_50 am_58 am_counting am_down am_fuming am_locked am_married am_meeting
am_nosy am_now am_outside am_skint amazing_churros an_e an_email an_online an_overdose and_blackmail and_dave and_give
and_hurting and_let and_loves and_none and_online and_police and_post and_rang and_reading and_sites and_started
and_then angry_and angst_vor annoying_$ annoying_he another_black another_one answer_he answer_the answers_the
any_advice any_number any_numbers anybody_on anymore_goodbye anymore_the anyone_how anyone_would anything_i anyway_can
anywhere_that app_and apps_i apps_is are_confusing are_dan are_heartbroken are_no are_safer argued_about arsenal_lost
article_is asked_it asking_if asks_about asks_how asks_it asleep_on at_5pm at_6 at_60 at_drop at_eurovision
at_everything at_maths at_quizzes at_toddler ate_his ate_it ate_them aunt_only available_$ baby_in back_but
backdoor_make backs_gone bad_men bad_people bad_press bandmate_and barber_online bathroom_tiles bbq_$ be_$ be_about
be_afraid be_elvis be_frightened be_kept be_offended be_rude be_victim beach_$ because_$ because_nobody because_we
been_at been_baking been_charged been_found been_happening been_illegal been_this before_any before_collection
before_lunch before_me before_midnight before_she begging_for begs_to behind_them being_one being_picked believe_the
belt_is belt_yesterday bericht_$ beside_myself best_$ bestie_i bet_is better_$ big_secret bill_come bill_was
birthday_card bit_me bitcoin_going blackmail_a bled_a bleed_a blocked_$ blocked_the boots_$ borrowing_my boss_i
bot_does bot_keeps bothering_me bottle_$ boy_so boys_mostly brain_has brave_and bro_asking broke_her brother_hold
brothers_been bruises_and bug_in built_you bunk_bed burns_the but_is but_lie but_ok but_she button_does buy_my by_how
by_parents by_police by_whom cafe_$ call_with called_alfie called_it calling_someone cameras_on can_$ can_anyone can_he
can_i can_tick cancel_button cant_have cant_live cant_read cant_type cant_work card_can card_from cards_off care_and
care_last carer_and cares_how carried_out carrot_by carry_for cat_comes cat_gets cat_hasnt cat_just cats_$ caught_what
chairs_$ changed_the changing_it chapter_two chased_by chat_without chatbot_groom chatting_with check_messages
check_the check_what checking_if chef_and child_a child_asking child_be child_before child_here child_i childline_calls
chocolate_$ choose_a churros_by cinema_$ class_i class_wont clean_$ cloud_can club_with coach_an coach_told coach_with
cold_at colleague_in collection_is com_groups come_into comes_from coming_i comply_my concealer_$ confirm_so
confusing_$ conkers_when contacted_by controller_$ cook_like cook_quick correct_me could_be could_he council_says
count_among counts_$ counts_for course_and course_do course_said cover_him covered_by creep_in cried_because
crimes_since crimes_there cry_for crying_child cuddle_$ cup_of custard_creams cut_our cuts_her dad_burns dad_but
dad_died dad_guns dad_have dad_looking dad_new dad_of dad_put dad_there dan_now dare_at dark_souls dating_site
daughter_he daughter_if daughter_messages daughter_met daughter_say daughter_sent dave_wont day_at day_lol dealt_with
dear_$ death_hasnt decorating_$ delayed_to delete_every dent_in describe_us described_in diamonds_then did_all did_her
did_my did_someone did_they did_too did_what didnt_get didnt_want die_i dig_my dirty_to dissertation_$ dnd_group
do_families do_fractions do_love do_plaits do_teacher doctor_says does_encrypted does_pos dog_to done_by dont_check
dont_count dont_feel dont_finish dont_put door_my door_wont drop_in dropped_and dropped_mums dumped_him dying_on e_a
e_learning e_pedo early_i eat_my eating_my eh_how eleven_of else_does elvis_at email_for email_says en_es english_$
es_pee even_turn ever_i ever_saw every_christmas every_number every_other every_person every_song every_winter
everyone_be everything_even everything_you evidence_that evidence_when exam_at exams_and excited_$ experience_$
face_how face_to failed_my family_i famous_$ fan_belt fast_$ father_$ fault_we fee_by feel_dead feel_ugly fever_pills
fifteen_because fifty_quid fighting_over filter_for final_i finding_$ fine_if finished_with firms_but firms_check
first_sun fishing_$ flask_in flat_she flume_$ foi_mean fond_of food_hygiene football_club football_scout for_$ for_900
for_calls for_cam for_carers for_cumbria for_grandparents for_half for_internet for_nan for_our for_photo for_pshe
for_reporting for_robux for_running for_tonight forces_answered forget_to forgot_where forgotten_the fortnite_account
forty_pounds forum_is foster_parent fought_it found_by found_guilty found_this founded_$ framing_shop free_entry
freephone_if friday_for friday_it friday_to fridays_$ friend_at friend_stopped friends_brother frightened_us
from_everyone from_gaming from_his from_one from_people from_spain frts_phone funniest_thing funny_happened funny_ones
further_$ game_he game_of gardening_$ gate_and gave_up general_not get_another get_i get_into get_money get_named
get_sick gets_to gets_up getting_calls getting_gift getting_texts ghost_train gift_$ giggles_twice girl_begs girl_who
girlfriend_ex girls_figure girls_girls girls_name girls_number given_$ gives_names giving_away glasses_$ glasses_so
goat_$ goes_at goes_with gone_up good_for good_night gorilla_tag gossip_$ got_conkers got_for got_my got_off
got_printed got_someone got_til grandad_got granddaughter_on granddaughter_said grandma_$ grandma_is grandma_who
grandson_and green_flask grooming_or group_partner group_project group_said gta_online guilty_because guilty_on gun_$
guns_are gym_bag had_it had_one haha_we haha_what haiku_$ hair_and hair_pink half_sister hand_over hands_on handy_$
happening_since has_about has_autism has_hidden has_old hasnt_brought hasnt_stopped hate_mondays have_dropped
have_homework have_i have_in have_met have_ran hayfever_and he_came he_comes he_do he_ent he_forgot he_groomed he_hates
he_hit he_hurts he_sees he_stabbed he_text he_thought he_wears headphones_on health_effects hears_a heart_he heart_that
heartbroken_$ hed_dig hed_lose hedge_is hell_burn her_biscuits her_feel her_friends her_job her_man her_over her_photo
her_toast her_tutor here_and here_is here_knows here_monday hey_$ hidden_cases hidden_number hide_me high_notes
him_about him_back him_it him_since his_bed his_best his_carer his_clothes his_daughter his_day his_kids his_lad
his_marrows his_model his_reading his_score his_secret his_tennis his_watch hit_his hit_more hitting_the hold_hands
home_dad home_in home_schooling home_without homework_i homework_tomorrow hoo_says hotel_with hour_anyway house_in
how_hard hurts_from hurts_his husband_hurts husband_said husband_thinks i_add i_also i_brought i_buried i_dumped i_fail
i_followed i_fought i_gave i_hand i_lead i_live i_meant i_pulled i_say i_scribbled i_sold i_started i_study i_threw
i_want i_were i_will id_feel id_now if_his if_two in_book in_chess in_computers in_games in_greggs in_lahore in_last
in_leicester in_marking in_nurseries in_parliament in_pen in_stitches in_urdu in_what internet_to interviewed_her
invited_to is_14 is_15 is_36 is_47 is_after is_annoying is_bitcoin is_blackmail is_dead is_engaged is_fake is_good
is_grooming is_ill is_ninety is_posting is_pregnant is_purple is_right is_ruined is_saturday is_teething is_texting
is_very is_worried is_wrong isnt_he isnt_mine it_boiling it_due it_ends it_got it_leaves it_most it_mot it_seems
it_stayed it_theres it_want it_yr itself_$ ivi_me jeans_are jk_it job_is joke_about jokes_$ jumper_with just_done
just_picked just_take just_this keep_adding keeping_secret keeps_beating keeps_nicking keeps_putting kept_safe
kicked_it kid_like kid_might kid_who kids_accounts kids_adore kids_do kids_if kids_know kids_number kids_say kids_was
kids_who kill_for kill_him kill_me kind_and kind_way kms_this knee_every knows_how knows_if knows_my lab_i lad_about
lad_if lads_friend lads_offering lady_saw laptops_from large_$ lass_wi lasses_$ last_season last_text late_again
later_on laughing_about laughs_about law_yet lawnmower_at lead_a leaflets_to leaks_$ learn_to least_bad leave_without
leaves_notes leaves_when leeds_for left_care less_of lesson_$ lets_us library_what lightly_$ lights_on like_4
like_everyone like_kids like_pizza limit_$ line_after little_boys live_200 living_and llama_spat llamas_never
locked_and locked_my locked_the locked_up lodgers_being log_flume log_since login_and lol_nvm london_and long_how
longs_too look_here look_out looked_at loot_$ lose_at lost_her lost_property lot_$ lot_i loud_i loves_it loving_it
mad_overtime made_this made_you maiden_name mail_address main_finding make_bath make_video man_all man_before
man_called man_dmd man_i man_juggling man_you manager_asked manual_handling many_my many_pages many_police married_41
marrows_$ matches_$ mate_posted mates_been mates_cousin mates_crying maths_at matter_if may_they maybe_it me_2
me_choose me_cry me_every me_first me_keep me_letters me_mad me_put me_say me_someone me_take me_talk me_trash me_while
me_yet mean_changing meeting_the meets_apps members_$ meme_$ memory_$ men_is mentioned_anywhere menu_$ message_$
message_her message_is messages_about messages_somebody messages_that met_sends middlemarch_$ miles_off mind_the
mine_are mine_mae minecraft_$ minecraft_all minutes_late missed_us mistake_on mobile_phones mocks_$ mod_i mods_i
months_to more_of more_often more_then more_time mot_$ moths_in motorway_$ move_my move_the mp_which mr_patel mug_$
mum_follows mum_got mum_sits mum_was mums_boyfriend mums_number mums_ring murder_mystery mushrooms_$ must_bring
must_know my_11 my_12 my_accordion my_bandmate my_bitmoji my_blind my_calculator my_chats my_choir my_coachs my_cooking
my_country my_cv my_degree my_doctor my_english my_eye my_feelings my_front my_gfs my_governors my_hay my_hoodies
my_lawnmower my_makeup my_mind my_neighbour my_nitro my_novel my_phone my_reading my_results my_running my_save
my_search my_server my_shopping my_souffle my_time my_toast my_voice my_wont naked_gun nan_asked nandos_$
nationality_of nav_says nearly_13 nearly_30 neck_is need_someone neighbour_and neighbour_frightened neighbour_husband
never_bled never_uses new_baby new_fifa new_kitten new_name new_phone new_stepmum newsletter_what nicked_for nicking_my
night_how nights_on nights_so nineteen_years no_and no_safety no_selling no_talking nobody_64 nobody_but nobody_ever
nobody_goes nobody_got noon_$ normal_friend normal_my not_do not_every not_how not_just not_know not_offences not_tell
not_too notes_say nothing_to notice_it notifications_$ now_by now_ok now_than now_you number_now number_so number_was
nurseries_for nvm_i october_$ odd_$ odd_i of_any of_bath of_day of_duty of_flying of_geese of_police of_questions
of_results of_tea of_victims off_did off_kids offence_began offence_what officer_in ok_bye old_in old_surname
older_than olds_$ on_average on_boys on_domestic on_first on_games on_girls on_hotel on_or on_telly on_tiktok
on_victims on_videocall on_wednesdays on_which one_after one_breath one_figure one_handed one_jumper one_roof one_since
one_what ones_does online_banking online_does only_2 only_fifteen only_grandson only_know only_talks only_to only_you
open_up open_with or_1 or_are or_do or_girl or_in or_telly orange_juice order_or order_the organ_$ our_kids our_office
our_parents our_residents our_tabby our_whole ours_at out_every out_got out_he out_their out_this out_vest out_whether
overdose_of overnight_$ overtime_in owe_these own_sister own_time paddington_2 page_says paid_to pair_i panels_door
paragraph_26 parcel_back parent_if parents_keep parents_should parliament_$ party_with passcode_$ pay_fine pay_me
paying_$ paying_back pee_see pending_$ people_report percent_please percent_what person_and phasmophobia_and
phone_anybody phone_calls phone_knows phone_overnight phone_until phone_which phones_even phones_one photo_he photos_be
photos_what pics_have pics_i pictures_of pictures_what piece_say pin_it pinged_me places_online plaits_$ playground_$
please_everyone please_ill please_the points_would police_helicopter police_my police_trace polling_card popcorn_$
pos_mean post_the posts_it posts_my pounds_normal present_is press_$ pressure_$ primary_i primary_pupils primary_school
prison_does private_accounts private_under promised_but prompts_to prove_me pudding_$ pulling_out pumped_my
punished_with purple_$ pushed_the put_him putting_his quarter_$ que_le question_4 quote_for quoted_i quoted_my
rabbit_what radiator_$ radiator_where rang_back rang_his read_everything read_me read_on reading_spreadsheets
real_story recommend_for referee_$ refuses_to remember_it remember_what reply_only reply_to report_$ report_can
report_counts report_grooming report_in report_list report_mein report_out report_people report_right reported_a
reported_it reporting_grooming residents_keeps results_day retired_and revision_$ revision_i ring_about ring_down
ringing_about rings_$ rings_me roast_$ roblox_$ rolls_his room_every room_when round_at rubbish_$ ruined_her rules_$
safe_i safe_online said_be said_her said_if said_nothing same_child sandwich_$ saturdays_$ sausage_$ save_a save_what
say_cheese say_snapchats say_were saying_everyone saying_things says_backdoor says_boys says_ring says_tea says_with
scared_is scared_my scarf_and school_at school_gate school_if school_just schools_$ schools_i scouts_leaders screams_at
search_my season_ends second_helping secret_from secret_is see_deleted see_online see_see see_the see_their seek_$
seen_her sees_i selling_solar sells_amazing sending_her sent_my server_owner set_a set_for settle_$ sext_a
sextortion_in shaking_so share_against share_there shaved_my she_allowed she_asks she_beats she_gets she_hears she_only
she_put she_right she_say she_slapped she_water shelf_$ shift_to shop_worker shopping_for show_his show_id shut_him
sick_after side_only simon_says since_a since_how since_year since_yesterday sing_at sink_how sir_$ sit_through sits_on
six_month sixtieth_$ skinny_jeans skins_is slammed_the sleep_because sleeping_bags sleepover_at sleeps_on smaller_$
smashed_every smiles_$ snapchats_safe snapchats_share snorer_$ so_please so_stranger so_sus so_where socks_$
solar_panels sold_it soldier_$ soldier_i som_man some_kid somebody_what someone_anonymous someone_cover someone_is
someone_said somethings_$ son_starts son_wont song_about soon_soon sorry_about sort_them soul_who souls_$ sources_and
speaking_and spends_all spreadsheets_to squeal_$ staff_trained stand_$ stand_for stars_$ statistic_about stats_and
stay_home step_mum step_out stepdad_he stepdaughter_$ stepmum_and stepson_has still_legal still_plays still_vote
still_what stitches_$ stop_at stop_because stop_giving stop_replying stop_singing stops_at stories_$ story_$
story_where stranger_asks streak_$ streak_with streamer_i strict_but strict_i strip_the stuff_hayfever style_$
sudo_tell sugar_out summarise_the sun_of sure_what surname_on sus_he suspicious_adult swimming_in switch_$ system_for
ta_$ tabby_has tables_$ tablets_or tag_on take_home take_no taken_by taking_the talk_i talk_out talk_who talks_in
tea_break tea_he teacher_about teacher_ask teacher_because teacher_have teacher_of teacher_told team_that
teammate_keeps teams_$ teenager_has telegram_is tell_anyone tell_but tell_no telling_my ten_so tenant_says tent_it
text_$ text_mum text_was tha_knows than_30 that_advert that_boss that_common that_goes that_haircut that_her that_isnt
that_job that_jumpscare that_law that_locked that_no that_private that_roast that_some the_21 the_60s the_abuser
the_ads the_birthday the_body the_boy the_buttons the_cam the_campaign the_canal the_cancel the_cause the_ceiling
the_coarse the_diff the_disco the_dog the_driving the_eighties the_email the_fan the_ferry the_file the_folder
the_force the_form the_framing the_girl the_grandkids the_green the_groom the_guardian the_heating the_homework
the_images the_jump the_large the_leak the_llamas the_methods the_newsletter the_nspccs the_office the_ones
the_passcode the_pitch the_plane the_polling the_post the_prom the_question the_raid the_ref the_refs the_report
the_rigs the_rules the_safety the_satnav the_score the_shift the_slide the_slow the_smell the_song the_spreadsheet
the_stream the_study the_take the_thank the_toaster the_trap the_uni the_update the_warpath the_worried the_year
the_yellow their_number their_side them_on them_still then_forgot then_giggles then_is then_nothing then_when
therapists_on there_more there_training theres_an theres_nine theres_ten these_lads they_actually they_chat
they_deliver they_describe they_eat they_love they_notice they_play they_pumped they_ready they_really they_teach
they_used they_worth theyd_walk thing_where things_got things_the thinks_he thinks_the thinks_you this_bot this_charity
this_heat this_once this_text this_traffic this_word those_$ those_threatening though_$ thought_i thought_to
thousand_something threatens_to three_apps three_different three_hours through_it throw_at throw_her thumb_on
thursdays_and tie_a tiktok_dance tiles_$ till_ten tills_has time_right time_share time_to times_in times_last tips_do
title_for to_bleed to_build to_change to_child to_church to_death to_grandma to_ivi to_make to_phone to_plan to_prom
to_quit to_rain to_revive to_scare to_see to_sound to_squeal to_uni to_video to_visit to_wipe toast_again today_but
toddler_group told_not told_our told_somebody too_hot too_lazy took_my took_us topped_it torture_$ touching_my track_me
tracker_on train_leaves trained_who trap_off trapped_and trapped_if tray_$ tried_that trip_he turn_your tutor_set
tutor_sits twelve_years twitch_$ two_minutes two_what typing_$ typing_now uk_$ uncle_he uncle_look under_one
under_those unless_you up_his up_that up_then ups_$ upstairs_is us_as us_but us_for us_i us_phone us_the use_$ use_for
van_$ van_who vegan_and vest_on victim_in victims_girls victims_is video_calls view_$ view_from vinegar_$ voice_in
volcano_and wales_i wall_$ wank_carrot want_from want_know want_parents want_your wants_evidence wants_his wants_paying
warn_mine was_46 was_about was_angry was_brave was_delayed was_home was_meant was_more was_odd was_smaller was_that
watch_$ waved_at waving_from way_here way_round we_come we_make we_sit wearing_his websites_$ wed_be wee_girl wee_how
wee_ones well_he well_off welling_up went_fine were_cousins were_moving were_victims what_documents what_does
what_exactly what_has what_hed what_law what_makes what_model what_part what_sort what_their what_tips what_works
what_would whatd_they when_all when_do when_she where_is where_lol where_parents which_one which_page while_he who_and
who_ate who_built who_but who_interviewed who_moved who_only who_owns who_said who_you wife_hits wife_on will_hang
will_have will_the will_you windows_has with_blackmail with_cat with_everyone with_old with_police without_paying
woman_$ women_do won_$ wont_lock word_i work_at work_sunday worker_a worker_he working_on works_with worse_in
worst_what would_ask would_my would_never would_one would_say wrist_$ write_$ write_i write_that write_the written_$
wrote_$ wrote_this xd_$ year_above year_someone years_back yet_today you_look you_order you_remember you_sleep
you_start you_suggest you_turn you_word young_man your_kid your_logs your_memory yr_8
""",
    -4: """
12_for 12_forces 12_minutes 12_one 12_were 13_and 14_15 150_my 16_count 16_or 17_18 18_before 1_1 1_spot 200_for
212_thumbs 21_$ 22_years 34_and 34_but 350_$ 3_rings 4_of 4_were 500_words 50_50 50_but 50_ye 52_i 60_$ 61_i 6_$
6_thousand 6_yr 82_$ 8_years 91_and 999_calls 9s_$ ^_about ^_agree ^_any ^_app ^_babysitter ^_boil ^_but ^_caretaker
^_children ^_click ^_cn ^_combien ^_come ^_creep ^_criticised ^_dad ^_day ^_decode ^_duolingo ^_example ^_feeling
^_food ^_forces ^_fortnite ^_grandads ^_hargreaves ^_high ^_hm ^_hoeveel ^_hola ^_home ^_hypothetically ^_insult
^_internet ^_just ^_law ^_liam ^_men ^_model ^_mostly ^_names ^_next ^_nudes ^_numbers ^_ofsted ^_once ^_one ^_passport
^_punishment ^_rate ^_relation ^_respond ^_right ^_send ^_sending ^_sextortion ^_sim ^_single ^_slap ^_sleepover
^_someones ^_spurs ^_surely ^_ta ^_tips ^_watching ^_way ^_ways ^_when ^_whod ^_without ^_writing ^_youd ^_younger
^_youtube a_45 a_bailiff a_biscuit a_brew a_cake a_camper a_caption a_carer a_certificate a_child a_clerk a_company
a_computer a_cover a_customers a_cut a_dance a_detention a_do a_door a_draught a_dry a_duvet a_flashcard a_forty a_fox
a_fraudulent a_gnome a_go a_grip a_head a_headteacher a_high a_jumper a_lie a_loud a_merit a_mine a_mixtape a_moderator
a_motorbike a_nephew a_pain a_pensioner a_pillow a_pirate a_place a_plumber a_polite a_pub a_public a_quiet a_recorder
a_reporter a_sandwich a_set a_show a_sleeping a_smaller a_step a_sticky a_tech a_telephone a_tip a_twix a_victims a_vpn
a_worrying abandoned_by about_42 about_apps about_boys about_daughter about_everyone about_homework about_i
about_phones about_sextortion about_then about_those about_trains abused_at abusing_me accept_my account_to
accountant_so ace_$ act_drunk act_i act_surprised activist_and actually_like add_him add_up address_and ads_$ adult_to
adults_$ adults_messaging advice_and advice_for advice_there advise_for afraid_my after_2 after_a after_and after_rugby
again_our again_says age_kids age_offences age_or age_range ages_ago ago_a aid_for algebra_$ all_grown all_put
all_sorted all_talking all_then all_those all_three alone_after already_i already_to also_womans always_knows am_44
am_45 am_about am_abroad am_after am_ashamed am_babysitting am_coach am_ded am_fat am_fostered am_minding am_panicking
am_reading am_rubbish am_stressed am_teacher am_told am_using am_very am_worthless am_wrong amendments_to an_accountant
an_activist an_ad an_appointment an_i an_internet an_interview an_uncle an_undercount and_bad and_before and_bored
and_deaf and_dm and_done and_explain and_felt and_given and_had and_help and_hits and_lasses and_lives and_lonely
and_look and_love and_loving and_ones and_people and_pretend and_ring and_sign and_sleeps and_slept and_sold and_swear
and_taller and_told and_trolls and_wales and_wears and_why angry_at answered_the answers_me anxiety_is any_case
any_game any_girl any_platform any_victim any_way anyone_what apples_$ apply_to apprenticeship_$ are_after are_away
are_boys are_known are_laffin are_late are_looking are_low are_most are_online are_only are_safe arm_would armour_what
around_ten as_she as_that as_you as_young ask_here ask_his ask_why asked_is asked_so asking_a asking_to asks_tell
asleep_at at_13 at_17 at_30 at_fifteen at_girls at_nandos at_schools at_spelling at_weddings at_what attacked_by
attacked_me attacked_my auntie_in aunty_pat autistic_son away_he baby_came baby_clothes baby_sister babysit_at
babysitter_let back_did back_fat back_me back_row backdoor_i backdoor_is backdoor_of backed_up bad_and bad_in bad_what
bag_and bailiff_pushed bake_off bakery_$ bakes_$ bank_details based_on bath_does be_able be_an be_caught be_counted
be_grooming be_honest be_just be_locked be_more be_out be_put be_someone be_something be_straight beach_and beaches_$
beaten_the bed_before bedbugs_what bedtime_lol been_around been_born been_day been_hacked been_hiding been_hurting
been_married been_putting been_taking been_talking been_there before_10 before_they begin_$ behind_a behind_for
being_chased being_done being_promoted being_taken being_the believe_how believes_him bell_rings belt_$ bench_$
beside_it bet_a better_i between_grooming between_us big_in bigger_please bigger_than bill_a bill_which birmingham_$
biscuits_away bit_at bit_on bites_look bitmoji_looks bits_$ bk_tonight blackmail_after blame_$ bleach_come
blisters_where block_them board_what bobble_hat bodies_and boil_it book_since books_and books_in boot_with bored_talk
born_in borrow_a boss_by bosses_$ both_over bowline_$ box_with boy_he boy_says boy_with boyfriend_broke boyfriend_had
boyfriend_hit boys_like boys_lol boys_or boys_share boys_tell brace_is brazil_$ breach_of bright_but brings_me
bro_sleeps broken_they brother_asked brother_for brother_locked brother_tried brother_works brothers_know bruh_$
bruise_on bsf_is built_it built_this bullying_mine burns_been bus_in busker_what but_quiet but_since but_some but_then
but_theres but_were but_you button_$ by_friday by_our bye_bye cake_and calculator_by call_999 call_a call_now call_of
called_dave calling_a calls_his camper_van can_ai can_hide can_keep can_look can_one can_parents cant_believe
cant_count cant_focus cant_log cap_$ car_revving caravan_in card_not carer_shouts carers_get carrier_bags carry_my
cars_tire cases_nobody cases_were cat_she catch_$ caught_in ceiling_and change_my change_our change_your charades_they
charged_and charged_with charity_$ chart_$ chat_an chat_called chat_friend chat_with chats_what cheating_$ check_it
check_them cheese_on child_asks child_at child_discloses child_get child_like child_need child_once child_under
childline_on children_act children_are children_being children_it children_would chippy_in chocolate_at christmas_card
christmas_film church_has claims_the clan_but clean_in clean_the client_says closed_in club_tomorrow club_tonight
clueless_$ coach_do coach_says cockerel_who colleague_thinks collie_$ come_first come_for come_off comes_$ coming_bk
comments_under company_but compare_$ computer_thing computing_club confirm_9 confirm_to conkers_and contact_after
convinced_nobody cooking_what cop_and correct_$ cost_me council_and counselling_offered counselling_sessions count_how
count_i count_in count_one counted_as counted_separately country_which counts_he county_$ cousin_broke cousin_logged
cousin_small cover_looked cracked_$ credit_$ creep_and crew_$ crewe_and cries_all crime_as crime_now crime_number
crime_the crimes_were crust_hell curry_$ custard_$ customer_said cv_to dad_already dad_been dad_cooking dad_gave
dad_gives dad_goes dad_it dad_one dad_say daddys_friend dame_$ dan_do das_a daughter_cried daughter_friend daughter_has
daughter_hides daughter_slammed daughter_tablet daughter_thriving daughter_who dave_and day_did day_does day_for day_he
day_the days_after days_he days_hell dbs_$ dead_battery dead_tired deaf_the dealing_with ded_that define_grooming
define_the delete_everything deleted_all deleted_messages deleted_snaps deleting_the delivery_man described_$
described_how describes_it devastated_$ dial_up did_most didnt_stop die_at die_hard died_last diesel_at diff_between
different_places discontinued_the discord_keeps discord_who discord_with divorce_what dm_$ dming_me dms_$ do_abusers
do_anyting do_burpees do_by do_her do_me do_mental do_most do_not do_parents do_so do_young doctor_friend doctor_i
does_$ does_bleach does_deleting does_eee does_govender does_online does_our does_this does_vicks doesnt_hit dog_has
doing_impressions donate_$ dont_mind dont_sleep dont_tell dont_turn door_from door_thing doorbell_$ doors_cockerel
doors_down double_physics down_has down_here down_on downs_and downstairs_$ draught_from drill_is drink_had
driving_lessons drop_off dropping_$ drums_at due_tomorrow dungeon_again dungeon_healer during_my during_the dying_my
e_and earplugs_$ ears_$ easy_for eat_hay eat_he eat_her eaten_all eating_a eating_the eats_beige egg_$ eight_jars
eighteen_took eighties_and eighty_and eleven_at elsa_dress else_about encrypted_chat engines_$ england_and enough_if
enquiry_desk esol_$ essays_due essex_$ even_$ even_legal even_my even_on evening_i every_car every_kid every_reply
everyone_free everyone_here everyone_only everyone_wake everything_lol everything_since evidence_$ exist_at expecting_i
experience_lad explain_skibidi eyes_when fact_$ fantasy_football faster_$ fat_$ fat_pigeon father_in fear_$ feel_awake
feel_guilty feel_less feel_sorry feet_do felt_numb festival_$ few_signs ffs_$ figures_go figures_please file_$ film_he
films_are final_$ find_us findings_$ finish_at finish_it finish_my fire_safety first_line first_name first_place fit_it
five_does fiver_and fiver_in flat_white fleeing_a flinch_when foi_$ follow_the followed_him followed_same for_a
for_abusers for_cheating for_discord for_fifty for_geography for_grade for_how for_insurance for_lads for_numbers
for_schools for_scotland for_so for_survivors for_these for_thirds for_worried force_in force_was forces_i forces_was
forget_everything form_i form_right form_says forty_how forum_where fostered_and fourth_floor fraudulent_transaction
free_robux freephone_number friday_how friday_i friday_who friend_gets friend_met friend_thinks friends_older
friends_online frightened_of from_doctor from_doncaster from_her from_i from_mine from_mosque from_ours from_outside
from_police from_predators from_syria from_us from_which from_whose from_year fuming_what fun_she game_got games_before
games_for gardening_videos gather_it gave_my geese_and germany_$ get_away get_back get_battered get_behind get_counted
get_him get_locked get_mentioned get_our get_prison get_quoted get_robux get_that get_therapy get_what gets_a
gets_boring gets_ubers gets_weird getting_a getting_purple gifts_is giggles_when girl_came girl_i girl_it girl_or
girl_that girlfriend_or girls_again girls_he girls_is girls_made girls_problem girls_somebody girls_stat girls_story
give_a give_for give_that given_me giving_your go_by go_from go_home go_upstairs goal_and goes_hallelujah goes_red
gone_very good_films good_folk good_life good_username goodbye_i goose_last got_beaten got_caught got_cut got_her
got_locked got_sent got_taken got_through got_time grade_$ grandad_was granddaughter_is granddaughter_sends grandson_$
grandson_rang grinning_what grip_on groomed_kids groomed_what grounded_for group_at group_in groups_for growing_up
grown_ups guides_leader had_$ had_been had_our hai_$ hallelujah_with halloween_costume halls_have hand_out hand_what
happen_on happened_then happy_friday happy_now harry_styles has_anyone has_blisters has_done has_everything has_found
has_kids has_nothing has_stalker hasnt_gone hat_off have_and have_beaten have_bedbugs have_discontinued have_more
have_phone have_pictures have_promised have_revised have_some have_son have_still have_tiktok have_volunteered
have_wanted havent_sat hay_$ he_apologised he_be he_called he_check he_counts he_fancies he_followed he_forced he_never
he_or he_play he_told head_does head_wants healer_pref health_courses hear_about hear_the heard_that heard_the hed_be
hed_been hed_love hed_rather hed_want held_up helicopter_over hell_have hell_with help_before help_the her_as her_best
her_bobble her_car her_convinced her_face her_glasses her_gran her_heating her_i her_netball her_pictures her_pocket
her_post her_princess her_safeguarding her_something her_uncles here_can here_grandson here_now here_since herself_in
hi_and hidden_door hide_nothing highest_$ highlighters_$ him_as him_his him_wrong himself_about himself_on his_bike
his_chat his_clan his_cousin his_cousins his_foster his_lego his_mind his_parcel his_pillow his_story his_team his_test
hold_up holds_the home_early home_weekends homework_who hotel_$ hotel_where house_since house_tonight how_make
how_might how_this hug_his human_rights hundred_victims hurt_her hurting_$ hurting_me hurting_since husband_online
hypothetically_how i_back i_bet i_borrow i_break i_built i_chew i_complain i_doubt i_ended i_kept i_lodged i_pass
i_phone i_promise i_regret i_rent i_retired i_sang i_sat i_shut i_slept i_snore i_spent i_thort i_understood i_won
i_write ict_and id_i if_$ if_health if_ill if_not if_private ignore_me ill_tell ill_wake illegal_to impressions_what
in_any in_choir in_contact in_crewe in_force in_greece in_hand in_her in_is in_london in_new in_nursery in_own
in_poland in_reading in_real in_with inside_i instead_my into_my iphone_or is_$ is_55 is_61 is_absolutely is_aimed
is_allergic is_banned is_bright is_cracked is_facetime is_fair is_forgotten is_giving is_hell is_helping is_hidin
is_highest is_internet is_killing is_late is_nxt is_our is_quoted is_real is_rubbish is_sat is_stopped is_student
is_terrible is_them is_through is_up is_vinted isnt_really isnt_that isnt_there isnt_what it_34 it_400 it_age it_are
it_asks it_clean it_cringe it_cut it_ever it_face it_fell it_great it_half it_hi it_link it_maths it_matters it_nearly
it_no it_or it_percent it_plays it_please it_send it_share it_six it_snowing it_sunny it_took it_well it_were it_worked
italy_$ jake_a jars_to jk_$ job_but job_has join_my joke_$ jumps_on just_about just_as just_bad just_bored just_called
just_come just_confirm just_eat just_guess just_kidding just_leave just_let just_men just_started just_turned just_what
just_write keep_in keep_talking keeps_borrowing keeps_dying keeps_forgetting keeps_getting keeps_leaving keeps_ringing
keeps_taking kept_and kept_getting ketchup_$ keys_are kickoff_$ kid_and kid_could kid_friendly kid_from kid_so kids_a
kids_bit kids_chat kids_messages kids_off kids_party kids_went kids_write killed_on kitten_$ kitten_off knee_so
knew_one knife_and knowing_what knows_of lab_partner lad_can lad_got lad_keeps lad_wont lads_of lags_$ lahore_i
lasagne_can last_day last_samosa last_years late_because laugh_about laugh_at law_has law_was laws_are learned_about
learning_or leave_he leave_your leavers_do leaving_card ledge_same leeds_she left_on legal_$ lend_me less_clueless
less_often lessons_$ level_212 level_at liam_says library_club lies_about life_gone light_and like_death like_no
likes_of lilac_weddings line_of line_please link_$ link_so listened_to little_thing lives_two livestream_is living_with
locate_my locked_away lodged_with lodger_asked lol_got lol_she long_and long_until look_into looked_after looking_out
looks_sick lost_all lost_school lot_of loud_the love_she mad_i made_myself magnesium_$ makes_everyone making_those
making_us man_at man_does man_for man_me man_really man_send man_the manage_a mans_or many_a many_are many_offenders
many_on many_websites many_women many_years map_$ mark_it marks_are married_a mate_$ mate_gets mate_got mate_kez
mate_well mates_dad mates_i maths_if matters_$ me_captain me_each me_everywhere me_going me_haha me_having me_more
me_most me_move me_or me_running me_saying me_says me_touch me_twenty me_win mean_do mean_only mean_to mean_under
means_he means_on meant_it meatballs_$ mechanisms_$ medal_$ meet_$ meetings_$ meme_every meme_killed men_do mention_how
mention_them mentioned_$ mercy_$ message_when messaged_by messages_go messages_she met_me met_someone mi_mate mic_is
middle_of midwife_notice mind_what mind_when mine_any mine_but mine_get mine_in mine_too minecraft_now minibus_and
minor_fall minute_i minute_talk missing_the mixtape_in mode_$ model_un model_you modelling_agency moja_mum monday_who
mop_$ more_about more_if more_the more_thing morning_everyone morning_my mosque_is mostly_$ mostly_boys mother_was
motorbike_$ moustache_$ moustache_and much_at much_in mum_just mum_married mum_read mum_still mum_tell mum_what music_$
must_play must_they my_acc my_air my_apprenticeship my_article my_bad my_battery my_brace my_brain my_chest my_coat
my_course my_crisps my_day my_dead my_deposit my_editors my_essays my_finger my_force my_gardening my_gran
my_grandchildren my_guinea my_housemates my_keyboard my_kids my_landlord my_lap my_mic my_niece my_older my_order
my_patients my_place my_postcode my_presentation my_project my_recipe my_residents my_right my_scarf my_schools
my_screentime my_spreadsheet my_student my_teen my_tie my_toe my_toes my_water my_wi my_wifi my_words myself_if
mystery_night naff_$ name_ai name_real name_roblox name_should named_anywhere named_is names_to nan_said nans_cat
need_something need_their need_you needed_$ needed_the needing_this needs_it needs_the neighbor_old neighbour_for
nel_report nephew_came nephew_who never_read never_replied never_victims new_brother new_gifts new_law new_owner
new_underwear newspaper_$ next_person next_series next_to nicer_without nicked_my night_carer night_on night_scared
night_since night_they night_to night_when nineteen_$ no_address no_armour no_cases no_mercy no_nicely no_seen
no_sources no_such no_wifi nobody_believes nobody_in nobody_tells normal_person noses_$ not_answer not_find not_get
not_named not_noted not_open not_put not_so not_talking not_this noted_$ nothing_about notice_$ novel_a now_1 now_he
now_is now_make now_she nudes_how numb_after number_about number_wrong numbers_for numbers_to nurse_and nursery_what
nxt_man o_relatorio of_3 of_5 of_52 of_chocolate of_football of_grooming of_his of_mondays of_next of_order of_pigeons
of_school of_someone of_teenagers of_their of_thing of_things of_thunder of_time off_and off_bad off_today
offence_exist offence_here offence_my offence_we offences_dont offences_happened offences_last offences_not
offences_there offences_used office_and officers_do officers_work official_crime often_$ often_than ok_how old_age
old_baby old_go old_have old_lodger old_men old_must old_pics old_say old_to old_walk older_$ older_and older_online
older_the olds_need omegle_in omg_i on_a on_again on_an on_child on_discord on_everything on_floor on_him on_just
on_level on_mental on_page on_private on_series on_sextortion on_sounds on_tills on_tuesdays one_and one_argues one_by
one_cant one_every one_example one_finger one_kid one_man one_month one_number one_offence one_point one_side
one_tonight one_understands one_year ones_share ones_whole online_crime online_friends online_or only_go only_knew
only_listen only_needs only_ring only_says only_with open_$ opposite_of or_at or_four or_people or_pictures or_under
or_was or_whatever orange_ones order_has ought_i our_anniversary our_children our_group our_headteacher our_lot our_mp
our_student our_water our_work ours_monday out_as out_first out_his out_run out_so out_the out_till over_40 over_nudes
over_thirty over_what over_which own_words packed_for page_2 page_3 page_8 paid_off paid_what painlessly_does paint_it
pals_in panic_when panto_$ paper_round parcel_for parcels_$ parent_$ parents_about parents_that parents_there
parents_well parents_who parking_offence parties_with partner_only partner_wont party_i pass_and passport_out past_my
patel_isnt patients_husband pay_a payroll_$ pc_dont pen_so pencil_$ people_quoted people_to people_with people_your
percentage_for percentage_next percentage_that person_from person_or person_that phone_charger phone_fell phone_from
phones_$ phones_away phones_be phones_in phones_my photo_that picking_her picture_day picture_of pigeon_same pigeons_$
pink_does placement_that plan_for plant_leaks plants_$ platforms_with play_cards play_i play_on play_with playlist_$
plays_abba please_act please_do please_now please_teacher please_tell podcast_$ police_academy police_and police_at
police_caught police_count police_do police_hear police_it police_not polite_way poodle_and poor_thing posted_my
practice_and pref_$ present_it presents_from presents_it priest_when printed_$ prison_my privacy_what protect_me
prove_him publication_date pull_the pupil_what pupils_i pupils_who pushed_past put_off put_petrol put_to putting_a
quarter_of question_but queue_$ quick_i quick_what quiet_for quiet_so quit_gymnastics quiz_is quote_by quoted_$ race_as
racing_$ raising_the ran_after rang_from rarest_drop rate_my rather_play read_one reading_over reading_these
real_number real_one realistic_$ really_gone really_make really_my reason_it recipe_what reckon_it record_i red_when
refuge_for refuge_worker refund_on registration_$ remind_me rent_up reply_all replying_after report_actually
report_admit report_back report_from report_look report_start report_talk research_it residents_is retired_so
revving_it right_channel right_one right_with ring_to rite_$ rm_rf robux_without roll_me room_since rope_again
roughly_$ round_and round_i round_she round_since rounds_$ rugby_lol run_laps sack_race safe_internet safety_for
safety_net safety_talk said_43 said_47 said_hi said_sorry salute_six same_dungeon same_ledge same_stare sang_in sat_one
say_and say_child say_parents say_pay say_police say_we say_yes saying_bye says_ask says_he says_if says_only says_read
says_so says_somewhere says_they says_without scam_$ scary_$ school_age school_alone school_got school_let school_of
school_report school_say school_sent schools_does schools_would scout_leaders screentime_and sea_has secondary_in
seconds_so see_he see_in seek_and seen_my send_me sender_and sensitive_$ sent_more sent_sexual sent_this sent_to
sentence_$ sentences_$ separately_my series_$ series_2 services_with set_family setting_for seven_year
sextortion_numbers shakes_$ shaking_a shaking_first shampoo_$ share_i share_on share_the share_under she_comes
she_hasnt she_means she_misses she_screams she_showed she_starts she_wont shed_$ shed_in shift_and shook_me shop_at
shorter_$ shot_and should_be should_he should_phones should_tell shoulders_shaking show_and show_my show_you sick_who
sick_with side_in sign_is sign_it signal_one signs_and signs_has signs_my signs_off since_17 since_4 since_lockdown
since_mum since_six since_thursday since_you singing_$ sir_grabbed sister_shoulders sister_told sits_by sitting_for
six_charades sixes_$ skegness_and skip_training sleep_it sleep_now sleep_too sleepover_because sleeve_$ small_children
small_teacher small_world smartwatches_for smells_$ snooping_$ snores_$ so_boring so_cute so_embarrassing so_i so_nice
so_old so_proud so_why so_you solicitor_and some_of some_would someone_and someone_hurt someone_parked someone_stole
someones_going something_my son_of son_only son_rather song_that soon_what sort_out sorts_on sound_as sounds_but
source_for spam_$ spawn_$ speaks_in special_ed spelling_what spelt_with spend_it spider_in split_of spoiling_the
spot_left spots_that staff_in staff_need stance_$ stands_on stare_$ start_a start_this start_to starts_secondary stat_i
statistic_for statistics_$ stay_another stay_as stay_here stealing_my steam_$ stepbrothers_been stepdaughter_friend
stepson_calls sticker_$ sticky_note still_ok still_protect still_remember stood_behind stood_there stop_adults
stop_again stop_being stop_grinning stop_him stop_pinging stop_with stopped_coming story_about straight_answer
stranger_helped stranger_things stranger_writes streak_i stream_$ student_halls student_teacher students_mum study_$
stuff_but stuff_it stuff_up stuff_when subs_$ such_mechanisms suitcase_is summer_i sunday_help sunny_$ surprise_for
survivor_speaking survivors_$ susie_hargreaves swallowed_a sweets_at swim_$ ta_and table_doing take_999 take_until
takeaway_on taking_his teach_at teach_esol teach_ict teacher_and teacher_does teacher_for teacher_got teacher_keep
teacher_made teacher_notice teacher_online teacher_report teacher_said teacher_something teacher_thinks teacher_will
teacher_wrote team_leader teams_call tears_in teatime_$ tell_kids tell_so tell_when tells_everyone ten_and ten_on
ten_says ten_then ten_with tent_is test_again than_girls than_he than_the than_when thank_my that_anywhere that_app
that_busker that_door that_film that_freephone that_from that_his that_i that_joke that_many that_normal that_police
that_quoted that_report that_say that_small that_theres that_true that_would the_150 the_26 the_82 the_90s the_9th
the_above the_admins the_ashes the_babysitter the_band the_bar the_barbecue the_barbers the_biggest the_bites the_block
the_boot the_boxset the_bulb the_christmas the_computing the_county the_cousin the_crime the_crust the_dishes the_drama
the_drum the_exact the_festival the_foxes the_governors the_hairdressers the_hall the_hotel the_it the_keyboard
the_known the_lasagne the_leavers the_librarian the_likes the_majority the_manager the_manual the_map the_mental
the_minor the_mod the_monsters the_moon the_most the_nativity the_nephew the_opposite the_orange the_organ the_outside
the_password the_percentages the_percents the_photocopier the_pie the_plate the_poker the_policeman the_pta the_pub
the_puppy the_raffle the_rain the_rarest the_risk the_river the_sack the_salon the_sauce the_section the_sender
the_smokescreen the_source the_talk the_team the_term the_tooth the_tudors the_very the_war the_watch the_wet
the_yearly their_is theirs_$ them_about them_at them_bigger them_from them_laugh them_safe then_12 then_does then_how
then_says there_job there_own there_re there_scared there_when these_crimes these_kids these_men these_trainers
they_answer they_ask they_change they_deleted they_gave they_get they_hurt they_leave they_offer they_shaved
they_slagged they_will they_with they_work theyd_learned theyd_say thing_has thing_who things_every think_a think_id
think_our thirds_they thirteen_year thirty_$ this_about this_account this_crime this_did this_has this_meeting
this_message this_stuff this_with this_worksheet those_eyes those_left thought_about thought_she threat_or
threatened_with three_in thriller_$ thriving_when through_a throw_me thumbs_hurting thunder_$ thursday_teatime
tickets_come till_14 till_eight time_capsule time_put tire_pressure tired_and tl_dr to_40 to_aldi to_blame to_book
to_chat to_cook to_drink to_fear to_find to_fit to_float to_god to_grandad to_help to_himself to_it to_kids to_library
to_lure to_mark to_matches to_maths to_mine to_neighbour to_parties to_pineapple to_plant to_police to_roll to_salute
to_search to_something to_take to_thursday to_tidy to_turned to_understand to_vote toast_with today_$ today_by
today_she today_with together_she tom_but tonight_and tonight_level too_cold too_i took_up tooth_fairy top_ten
total_offences total_over touch_that towers_$ trace_her traffic_is trainer_quoted trainer_that trainer_think
training_people training_to training_who transaction_$ tried_it trip_to tuesdays_$ turned_off tutor_keeps twice_my
twitch_and two_hours two_i two_nil typo_in ubers_paid uncle_always uncle_was uncles_her under_it undress_the
university_i unmute_me uno_$ until_i up_all up_are up_as up_cause up_does up_more up_say update_$ us_had us_tickets
us_up us_without use_instead use_you username_for using_$ velvet_$ very_badly very_kind vicks_on victim_was victims_and
victims_how victims_i victims_was video_i video_what videos_says violent_partner voice_chat voices_for voices_it
volunteered_in wait_to waiting_for walk_into walker_$ wall_to want_not want_telephone wants_cameras wants_money
was_abandoned was_boys was_doing was_eighteen was_four was_hell was_higher was_massive was_picked was_snapchats
was_their was_waiting washes_up wasnt_even water_bill water_it way_does we_did we_looked we_lose we_met we_put we_send
we_think wear_lilac wear_shoes weddings_$ week_at week_because week_late weekends_says weeks_$ weeks_do weeks_what
weighs_my weird_way well_i welsh_and went_$ were_against were_as were_children were_kids were_nice were_primary
were_waiting what_bad what_foir what_jobs what_page what_questions what_shoes what_time whatever_happens whatever_you
when_anyone when_crime when_should when_start whenever_we where_i wheres_it which_form which_laws which_month
which_share which_social while_i whisper_so white_$ who_cares who_finish who_he who_let who_look who_sent who_sits
who_spoke who_teacher who_was who_went who_worries whole_class whole_company whose_daughter whose_mouth why_was
wife_and wife_weighs will_all will_in will_laugh will_literally will_murder will_show win_at winter_when wipe_my wise_$
with_are with_aunty with_he with_joy with_something with_two without_an without_dropping without_hurting woman_who
womans_$ won_a won_the wont_accept wont_care wont_hear wont_hug wont_load wont_see wont_turn wont_use wood_and
wor_burns word_the work_if work_now worked_for works_nights works_on worry_more worry_too worse_at worst_for
would_check wouldnt_they write_about write_your writing_down wrong_how wrong_lol wrong_on wrote_that year_about
year_she years_old years_then yes_or yesterday_i yesterday_morning yo_$ yoga_$ you_back you_cards you_game you_my
you_panic you_please you_roll you_save you_show you_so you_werent young_as young_carers young_men young_people
young_what younger_then younger_what youngest_keeps youngest_kid youngest_victim your_cam your_homework your_man
your_name your_now your_number your_phone your_secret your_uncle your_with your_wrists youth_clubs youth_groups
youth_worker yr_13
""",
    -3: """
000_and 000_for 100_percent 10_and 10_were 10s_football 10s_line 11_am 11_in 11_on 12_my 12_on 12_victim 12_was
12s_figure 12yr_olds 13_has 13_or 13_reasons 13_who 13_yo 14_my 14_years 14s_coach 15_an 15_is 16_in 16_on 16_so 18_is
20_mins 20_years 23_a 23_one 25_$ 25_and 26_i 2_marks 2_of 2am_and 2nd_$ 34k_$ 350_children 350_in 36_bus 3_4 3_400
3_year 400_and 40_a 40_days 40_now 45_and 4_1 4_3 4_if 4_my 4_pages 4_so 500_is 550_against 5_000 60_and 7_$ 7_does
7_told 7am_$ 80_percent 81_and 83_days 83_on 8_all 8s_$ 95_percent 98_percent 999_call 999_offences 9_12 9pm_does ^_12
^_30 ^_47 ^_550 ^_83 ^_address ^_also ^_anyones ^_ban ^_bashed ^_bill ^_black ^_blink ^_boss ^_break ^_call
^_certificate ^_cheap ^_check ^_childlines ^_cleaner ^_close ^_computer ^_contact ^_copy ^_crash ^_crimewatch ^_daily
^_date ^_deepfake ^_difference ^_disabled ^_dm ^_door ^_driving ^_dump ^_dying ^_electric ^_exam ^_excuse ^_fear ^_fine
^_finish ^_finished ^_fire ^_freedom ^_gender ^_get ^_grown ^_hacks ^_hands ^_hanging ^_havent ^_howd ^_ignor
^_indecent ^_introduce ^_iwf ^_jesus ^_jumped ^_jus ^_key ^_known ^_labour ^_landlord ^_like ^_link ^_lots ^_makes
^_mark ^_marvellous ^_maths ^_message ^_mijn ^_more ^_most ^_nerf ^_nick ^_nope ^_notice ^_nutshell ^_off ^_olvida
^_other ^_override ^_packing ^_party ^_picture ^_porn ^_potty ^_published ^_purpose ^_push ^_quantas ^_quantos ^_rainy
^_reasons ^_recomend ^_record ^_rip ^_robertsons ^_roblox ^_roleplay ^_round ^_scary ^_school ^_self ^_seller ^_servers
^_share ^_shorten ^_sign ^_simulate ^_snaps ^_son ^_spel ^_spider ^_stupid ^_survivors ^_switch ^_sysprompt ^_tag
^_taken ^_tech ^_teenage ^_ten ^_things ^_tl ^_trainer ^_truth ^_usually ^_vera ^_voice ^_washings ^_wasnt ^_yo ^_youth
a_2 a_4 a_6 a_bakery a_ball a_been a_bow a_bowlful a_british a_bucket a_burger a_chip a_classroom a_cliff a_comment
a_count a_cruise a_cube a_cushion a_dad a_decoy a_definition a_demon a_deposit a_disaster a_discord a_dodgy a_filter
a_find a_former a_fortune a_fourth a_freelance a_gamer a_gp a_hem a_hip a_kee a_leave a_lecture a_lego a_lemon a_lesson
a_link a_livestream a_locksmith a_map a_migraine a_minute a_mood a_nap a_nasty a_no a_novel a_petition a_piano a_plain
a_poem a_prank a_rubbish a_scotch a_senior a_session a_silly a_sixth a_speech a_sprain a_staff a_stain a_stuck
a_subscription a_swap a_sword a_tattoo a_template a_tiny a_to a_trainee a_trifle a_trigger a_triple a_trumpet a_trust
a_tweet a_vape a_weekend a_worker a_worksheet a_worry a_wrong about_$ about_carrier about_child about_drills
about_eating about_games about_loneliness about_male about_mine about_more about_nudes about_orchestra about_people
about_real about_recognising about_them about_two about_vulnerable about_with abroad_that absence_$ absolutely_abusing
abuse_all abuse_just abuse_victims abusers_$ abusers_will academy_or acc_to access_$ access_to accident_i account_that
accounts_or act_three actual_numbers actually_left add_them add_to added_all added_me adding_me address_for adds_me
admin_or admit_it adore_him adults_to afraid_to after_another after_because after_gym after_little after_practice
after_primary after_tell after_those after_toddlers after_you again_by again_for again_lol again_son against_whom
age_check age_did age_for age_in age_makes age_the age_was agen_and agent_i agree_on agrees_to agrees_with ai_being
ai_in ai_make aid_$ airpod_is airport_secret alarm_upstairs alert_1 alive_now all_150 all_at all_facts all_have all_his
all_never all_or all_saw all_see all_use all_weekend all_what allotment_waiting allowed_$ allowed_that almost_half
almost_three alone_bot already_one alright_what also_how also_statistic also_victim always_a always_brings
always_getting always_grooming always_jumps always_other always_think always_thought always_when am_42 am_5 am_67 am_81
am_alright am_beside am_embarrassed am_fantastic am_father am_feeling am_grandmother am_gutted am_killing am_lowkey
am_marking am_moving am_okay am_proud am_responsible am_scared am_shy am_start am_supposed american_cousin amount_of
an_abusive an_assistant an_average an_elderly an_invite an_invoice an_order an_out and_40 and_6 and_7 and_about
and_adults and_again and_answer and_any and_apps and_ask and_buy and_carrying and_child and_coped and_father
and_furious and_gave and_girls and_hung and_is and_like and_next and_nobodys and_obsessed and_out and_photo and_present
and_recipient and_rent and_shame and_shows and_slams and_social and_sos and_stayed and_support and_threatens and_use
and_uses and_victims and_whod and_write android_were animal_crossing ankle_six anniversary_$ another_coat
another_tomorrow answer_anything answer_everything answer_her answer_is answer_questions answer_to any_$ any_advise
any_better any_commoner any_earplugs any_mum any_other any_parents any_stat any_story any_tricks anybody_is anyone_a
anyone_called anyone_pick anyone_seen anyone_this anyone_who anyones_mum anything_up anyway_does apostrophes_on app_at
app_for app_if app_keeps app_they are_4 are_5 are_a are_against are_always are_arguing are_asleep are_early are_games
are_grown are_his are_loudest are_married are_men are_messages are_not are_now are_ok are_over are_parents are_playing
are_real are_right are_schools are_who area_i arent_they arguing_$ arguing_with arm_and as_a as_authorised as_child
as_much as_sexual as_usual as_your ask_another ask_i ask_in ask_parents ask_teacher asking_i asking_why asks_$
asks_which asleep_with assignment_$ assistant_$ assistant_for at_3am at_4am at_58 at_7 at_7am at_83 at_basketball
at_boots at_brownies at_crewe at_football at_guides at_judo at_nine at_people at_sign at_spawn at_their at_this
at_valorant at_you at_your attached_the authorised_absence average_age average_was awareness_is away_weekends awful_$
awkward_$ ayes_and b_my baby_pictures baby_upstairs babysit_for babysitter_wants back_do back_down back_him back_in
back_out back_up backstage_and bad_did bad_experience bad_guys bad_mark bad_news bad_ones bad_the badge_if bag_of
ban_me bank_$ bank_client bank_holidays banquos_son banter_$ barbers_in barred_from bath_$ batteries_$ battery_is
be_being be_clued be_drilling be_for be_had be_jailed be_livid be_moved be_much be_scanned be_several be_steered
be_this be_up be_what be_wrong beat_him beat_that beatles_$ because_exams because_more because_were bed_and bed_nights
been_begging been_burned been_eight been_invited been_making been_messaged been_moved been_nodding been_online
been_promised been_reported been_sent been_sleepless been_ten been_threatened been_together been_touching been_up
before_mine before_or before_then beg_$ begs_for behind_on being_encrypted being_mean being_moved being_my being_used
believe_$ believe_in believe_that believed_in believes_in benefits_from bereal_in besides_her best_airpod best_builder
bestie_says better_in between_safe big_man big_one bigger_every biggest_group biggest_jump bill_be bill_does bill_how
bill_is bill_kept bill_law bill_make bill_my bill_passed bill_please bill_what bins_and birthday_she birthdays_$
biscuit_tin biscuits_what bit_low bit_thick bit_what bites_$ bits_for black_holes blackberries_$ blackmail_for
blackpool_and blink_twice blinking_right block_ads blu_tack blue_from board_$ boiler_is boilers_on boiling_$ book_it
book_who books_a books_i borrow_for boss_say bosses_go bot_do bot_for bot_in bot_kindly bot_tell bot_to both_fifteen
both_want bought_another bought_him bought_nothing bow_arm bowlful_$ boy_10 boy_by boy_hasnt boy_victim boy_who
boyfriend_he boyfriend_holds boys_11 boys_get boys_how boys_is boys_it boys_mine boys_never boys_number boys_percent
break_and breathes_and brick_phone bring_my brings_chocolates british_passport bro_goes bro_told broken_out broken_so
brother_cries brother_got brother_hides brother_moved brother_owes brother_show brother_swears brother_who btw_what
bucket_of budge_what build_$ builder_$ building_like bullying_in buried_our burning_up bus_escort bus_when but_mature
but_our but_still buttered_the buy_$ buy_her buying_another by_9 by_age by_area by_bedtime by_choice by_coach
by_daylight by_eight by_law by_me by_people by_social by_the bye_all calculator_$ call_about call_his call_my
called_and called_dont called_miss calling_for calling_me calls_on calls_where calm_about calm_down camp_having
campfire_and can_cook can_fail can_gmail can_men can_message can_not can_scouts can_somebody can_stranger can_swear
cant_add cant_give cant_remember cant_they canteen_is capital_of car_2 car_he car_insurance car_or car_rental car_what
card_as card_for card_game card_through cards_are care_course carer_for cars_been case_about case_do case_the
cases_police cat_out cat_what catch_you catfished_at cats_are caught_$ caught_a cause_the causes_$ caveat_goes
center_parcs cert_results certificate_$ chameleons_are change_something changed_$ changed_anything changed_in
changes_in charity_behind charity_can charity_only charity_stream chat_$ chat_be chat_it chat_on chat_room chat_she
chats_are chats_to cheap_$ cheap_hotel cheaper_$ check_if check_my check_who checking_our cheeky_so chef_$ chemistry_$
chickenpox_$ chief_executive child_being child_benefit child_but child_may child_twice childline_founded children_of
children_rights chill_i china_i chips_off chirps_and chocolates_to choir_now choose_between chuffed_$ church_youth
cite_the class_asked class_since class_to cleaner_at cleaners_on click_the client_in cling_film clocks_$ closing_to
club_says clued_up coach_gives coach_has coach_of coach_takes coach_turned coached_texted coaches_my coat_ha cod_says
collapsed_and colleague_says colleague_texted colleague_that college_she come_before come_they comes_off comes_through
coming_saturday command_$ comment_section committee_what common_in commoner_than companies_was company_take
company_that concert_last conductor_$ conkers_$ contact_abuse contain_survivors contract_$ controls_on controls_since
cook_on cookies_for cooks_$ coped_fine cops_find copy_$ copy_everything correct_my corridor_knitting corrie_$ cost_too
costs_money could_borrow could_not could_read counselling_$ count_a count_of count_the countdown_to counted_anywhere
counted_here counted_is counted_twice counted_under counting_out country_did counts_his course_40 course_cover
course_is course_on cousin_$ cousin_did cousin_keeps cousin_made cousin_said cousin_say cousin_says cousin_sent
cousins_mate cover_blackmail cover_for cover_roblox cover_rotherham cover_to covers_what crashing_$ cried_after
crime_isnt crimes_because crimes_was criminal_$ cringe_$ crochet_$ cruise_$ crush_on crying_about csam_$ cube_$
cubs_pack cupboard_how curious_now curtains_too cut_down cut_hair cut_the d_of dad_finds dad_makes dad_neighbour
dad_now dad_picks dad_sat dad_sent dad_thinks damp_$ dancing_$ dangerous_my dared_me dark_patches darts_what das_got
das_that data_is data_say date_there daughter_asked daughter_been daughter_do daughter_find daughter_is daughter_just
daughter_new daughter_page daughter_rang daughter_send daughter_she daughter_wears daughter_would day_chameleons
day_has day_in day_of day_one day_saving day_since days_does days_i days_old dead_by dead_grandma dead_he dead_lol
deadline_what dear_and debate_club define_it definition_the delete_that delivery_and dented_the dentist_i deposit_what
deram_dados derby_$ derry_girls desk_page desk_with detention_again diary_i diary_private did_anyone did_covid did_kids
did_lots did_some died_at dies_it difference_between dinner_every dinosaur_hurts disagree_$ disappear_into
disclosure_training disco_$ discord_account discord_lol discord_on discord_wants discount_$ disnae_ken disneyland_does
divorced_parents dm_my dms_at do_can do_coaches do_drama do_firms do_food do_from do_half do_list do_lunch do_more
do_nails do_next do_offenders do_puppies do_she do_stocktake do_these do_under doctor_is dodgeball_$ dodgy_$ does_child
does_first does_her does_iwf does_know does_not does_safeguarding does_sia does_zuck doesnt_answer doesnt_even
doesnt_want doesnt_work dog_groomer dog_he dog_if dog_in dog_on dog_says dogs_been doing_an doing_to dolls_$
done_anweisungen done_before done_or done_this dont_ban dont_budge dont_i dont_leave dont_snitch door_but door_key
door_secret door_they door_whose doors_never dorm_again dose_it double_chemistry double_pay doubt_it down_into
down_laughing drank_my drank_the drawers_and drawing_of draws_the dream_$ dressed_as drilling_more drills_$ drink_tea
dripping_it drives_me drives_the drop_everything dropped_them drops_$ drove_us drugged_up drummer_$ drums_$ dsl_and
due_at duty_my dv_care dvla_if dying_for dyslexia_$ e_again e_safety e_who each_$ each_of earlier_and early_ones
earplugs_that easter_in eat_during eating_disorder eee_stand effects_are effects_on eggs_all eight_days eight_so
el_informe elderly_customer else_at em_are email_at embarrassment_i encrypted_and encrypted_even encrypted_means
encryption_asking encryption_does encryption_helps encryption_matters end_of ends_in engaged_now english_how
english_word enough_i episode_with essay_but evacuated_in eve_and even_get even_happen even_mean ever_been ever_go
ever_show every_2 every_door every_five every_user every_worker everyone_does everyone_got everyone_he everyone_tells
everything_before everything_my everything_now everything_off everything_with ex_for ex_gives ex_teacher ex_turned
exactly_$ exactly_my exaggerating_$ exams_are exams_wheres excuse_me exist_already expect_$ expected_of experience_at
explain_how explain_the face_another face_anybody face_he face_it facts_about facts_in failed_$ family_friend
family_hold family_just family_of family_room family_they family_took fantastic_got farm_and father_from fear_for
feeds_it feel_hungry feeling_that feet_so fell_asleep felt_my felt_tips few_hundred fi_$ fifteen_years fifty_of fight_$
fight_me fighting_the figure_does figure_in figure_so figures_at figures_i file_can files_and film_about film_is
film_on film_with films_to final_he finale_$ find_friends find_thing finding_snails finds_it fine_do fine_great
fine_these finger_$ finger_in finish_me fire_drill firewall_$ firms_give first_and first_date first_in first_round
first_step first_year five_$ five_letters five_years fiver_you flatmate_who flatmates_locked flatmates_took flyers_$
follow_them food_what football_ankle footballer_which footnotes_$ footsteps_in for_boilers for_boxing for_boys
for_christmas for_county for_d for_diamonds for_england for_getting for_it for_kid for_kingston for_laughing for_making
for_mums for_nursing for_on for_police for_privacy for_pupils for_stepfathers for_tighter for_updates for_washing
for_wedding for_weeks for_whom forcas_policiais force_by forces_are forces_is forces_please forces_reply forces_that
forces_tho forces_with forget_that forgot_our fortnite_and fortnite_was forty_two foster_carers foster_kids foster_son
found_nine four_thousand four_with fraud_$ freezing_any french_teacher friday_everyone fridge_at friend_asked
friend_asks friend_this friend_wants friend_we friend_who friends_i friends_little fries_$ frightened_my fringe_$
from_3 from_accounts from_brazil from_how from_just from_politicians from_scrambled from_sixth from_somewhere
from_where from_working fryer_and fuel_marks fuel_picture fuel_stop fun_$ furious_$ g_$ game_have game_how game_money
game_over game_than game_which games_does games_in gap_of garden_it gas_$ gave_in gave_the gcse_results gender_reveal
gender_split general_$ genuinely_asking get_addicted get_asked get_contacted get_found get_groomed get_hangry get_if
get_life get_messaged get_no get_notes get_older get_parents get_passed get_targeted gets_caught gets_hurt
gets_messages gets_presents gets_told getting_groomed getting_her getting_one getting_out getting_pushed getting_put
ghost_keeps ghosted_by ghosted_me gift_for gifts_always girl_called girl_guides girl_tell girl_tells girl_told
girlfriend_sends girls_always girls_do girls_gone girls_hit girls_mostly girls_night girls_nobody girls_should
girls_targeted girls_what girls_with give_ages give_an give_names give_the give_us given_drink gives_$ giving_gifts
glasses_on gmail_warn go_fishing go_live go_new go_now go_off go_pro go_she go_what goes_through goes_up goggles_$
good_and good_boy good_morning got_20 got_about got_battered got_chickenpox got_counselling got_ghosted got_hacked
got_half got_headphones got_nobody got_police got_stuck got_the got_them got_two got_you governors_insists grabbing_at
grade_8 gran_says grand_is grandad_adds grandad_meeting grandad_says grandchildren_on granddaughter_monopoly
granddaughter_says grandma_and grandma_used grandmother_and grandmother_what grandson_hits grandson_tablet granny_$
grans_funeral gravy_and great_family groomed_before groomed_is groomed_myself groomed_online groomer_asks grooming_a
grooming_i grooming_kids grooming_poodles gross_$ group_call group_i group_talk group_we group_work groupchat_and
grow_out grown_men guard_licence guess_what guidance_$ guidance_on guidance_to guinea_pigs guitar_lessons guys_$
gym_selfie had_how had_something had_thirty had_two haddock_$ hair_very haircut_$ half_nine half_or hammer_it
hamster_is hand_during hand_luggage hand_me handed_plasters hands_round hang_out hangover_and hangry_if happened_anyway
happened_i happened_next happened_where harm_is harry_potter has_200 has_any has_anything has_only has_our has_room
has_scratches has_screenshots has_started has_that has_took hate_everyone hate_her hates_it have_3 have_a have_after
have_another have_been have_bruises have_dented have_kids have_lunch have_one have_people have_pushed have_swallowed
have_teacher have_things have_thrown have_trained have_twenty have_with havent_read havent_revised havent_said
having_the having_thoughts he_ate he_believed he_breaks he_burns he_cooks he_dared he_disnae he_drinks he_films
he_hides he_is he_kissed he_know he_lets he_licks he_the he_times he_touched he_want he_wishes head_asked head_of
headings_$ headline_$ headset_$ healthy_$ hear_all hear_of heard_it hearing_footsteps hearing_voices heart_$ hearts_$
hed_given held_a hell_is hell_out hell_take hello_there help_a help_elden help_give help_my help_page help_what
helpline_for helpline_i helpline_please hem_$ her_13th her_address her_auntie her_bad her_chat her_cruise her_dancing
her_day her_dinner her_door her_ears her_favourite her_grandson her_help her_holiday her_interview her_knitting
her_nephew her_real her_records her_scones her_second her_sentence her_stories her_that her_two her_wear her_win
here_10 here_all here_no here_on here_said here_were here_which hermana_sorry hey_anyone hey_hey hi_$ hi_can hi_is
hi_sorry hid_in hidden_eggs high_$ high_five high_for him_can him_id him_so him_straight himself_i his_bedroom his_big
his_card his_case his_dinosaur his_heart his_metro his_mother his_pe his_privacy his_sight his_walk history_teacher
hit_harder hits_send hits_you hiya_my hogs_the hold_a holes_if holes_that holiday_photos holidays_are home_after
home_care home_or home_we homework_over honestly_does hooked_on hoovering_$ hopes_$ hospital_$ hospital_start hour_wait
hour_when house_and house_friday house_he house_rules how_good how_much how_should human_beings hundred_days hung_up
hungry_$ hurry_up hurt_as hurting_children hurts_$ hurts_people husband_$ husband_a husband_he husband_investigates
husband_is husband_push husband_rings husband_runs husband_used husband_was i_adopted i_always i_arrange i_ate i_beat
i_book i_bowl i_chair i_changed i_click i_coached i_couldnt i_counsel i_debate i_drink i_expected i_follow i_get
i_googled i_grew i_groomed i_know i_lokt i_mend i_mow i_nearly i_needed i_nod i_notice i_now i_oil i_overdoing i_owe
i_prefer i_put i_reference i_research i_scratched i_search i_stubbed i_supervise i_switch i_sympathise i_terrified
i_touch i_unplugged i_used i_worked i_worry ice_lollies id_jump id_met id_trust if_backdoor if_kid if_no if_only if_our
if_police ignore_what ill_and ill_tease imessage_is in_40 in_act in_after in_arms in_bath in_bolton in_brazil
in_capitals in_confidence in_cornwall in_coursework in_dead in_dms in_doncaster in_dundee in_id in_in in_kids in_leeds
in_like in_my in_neath in_numbers in_off in_shaking in_small in_speedos in_sun in_tomorrow in_walsall in_years in_york
in_yr include_the including_the increase_my increase_since india_my init_$ innit_$ innit_they insists_three
instructor_$ instructor_is insult_me interesting_$ internet_in internet_secret internet_watch interview_$ interview_on
into_in into_town intro_says investigates_this invite_to invoice_$ ipad_and ireland_i iron_$ is_11 is_42 is_91 is_a
is_abuse is_ace is_answering is_any is_anybody is_attached is_banquos is_brilliant is_bullying is_burning is_call
is_chat is_childlines is_creepy is_encrypted is_english is_for is_girl is_go is_healthy is_high is_higher is_into
is_kik is_last is_leaking is_loud is_married is_nine is_nothing is_omegle is_open is_orange is_ours is_paid
is_poisoning is_presenting is_sad is_scared is_section is_shut is_shy is_signal is_speaking is_standing is_stealing
is_talking is_tiktok is_used is_which is_why is_working isbn_or isnt_about isnt_done issue_$ it_10 it_15 it_adorable
it_anyway it_apart it_broke it_costs it_covers it_crimes it_do it_driving it_dry it_falls it_girls it_hype it_id
it_lads it_meant it_my it_ofcom it_put it_quite it_reply it_rude it_run it_sent it_seriously it_sir it_slow
it_snapchats it_sound it_today it_turned it_two it_wants it_why it_with it_worries it_worth itd_cost iwf_have iwf_it
jailbreak_you jam_$ jelly_babies job_at job_or job_used jobs_do joking_he juice_any juice_in jump_bar jump_record
jump_start jumps_out june_$ just_apps just_better just_breathes just_girls just_give just_his just_protective
just_stands just_stops just_use justice_$ kahoot_$ kee_$ keep_filming keep_hurting keep_messages keeper_$
keeps_crashing keeps_cutting keeps_killing keeps_losing keeps_me keeps_on ken_the kenya_$ kept_us kettle_my key_points
keys_to kez_is kicking_it kid_also kid_my kid_or kid_reckons kid_she kid_texts kid_that kid_this kids_ask kids_carrying
kids_does kids_go kids_id kids_our kids_play kids_put kids_safe kids_safety kids_server kids_show kids_where kindly_see
kindly_tell kingston_my kitchen_staff kitchen_with knee_and knew_how knife_that knit_$ knitting_foir knocking_$
know_and know_everything know_has know_nothing know_ok know_them know_where knows_everything lab_and lab_do lad_lives
lad_never lad_off lad_we ladies_$ ladies_in lads_about lads_been lads_for lads_got lads_just lads_my lads_phone
lady_said lady_who landed_$ landlord_wont language_$ lasagne_tonight last_q late_grandad late_wife later_$ laughed_like
laughing_in law_come law_now leader_he leader_what leaking_does learner_$ leave_this leaves_$ leaving_cert lecture_$
left_handed left_off left_over left_socks legal_lol legit_or lego_club lego_on lemon_$ let_people let_them lets_her
lets_see letters_after letters_already level_$ lgbt_kids library_because licence_$ licence_how life_over lift_with
like_any like_facts like_his like_mad like_ours like_scaremongering like_secret like_with liking_her limits_$
line_leader list_em list_every listen_i literally_die little_bro little_secret live_chat live_there live_without
lived_through livid_can lo_que loads_$ location_with lock_he locked_chat locked_for locksmith_called lodgers_little
log_of lokt_the lol_and lol_jk lol_nicks long_should long_these longer_this loo_door look_4 look_daft look_this looks_$
lost_again lost_touch lot_but lot_have loud_$ loudest_when love_drawing love_island love_this low_and lump_in
lunch_from lunch_i mad_my made_forty made_lasagne made_of mae_fy maisie_is majority_$ make_me making_him making_lasagne
making_my manager_so mans_been mans_coming many_do many_hours many_kid many_months many_others many_sextortion
many_sweets many_weeks many_where mark_zuckerberg market_and marks_because marks_to marvellous_concert mate_found
mates_brother mates_have mates_keep mates_now mates_round maths_test matter_in me_any me_are me_backstage me_bins
me_counts me_four me_guitar me_have me_her me_mod me_nine me_one me_outside me_read me_real me_sad me_safe me_somebody
me_swap me_taken me_undress me_when me_windows me_word me_would me_yesterday mean_crimes means_safeguarding measures_$
meh_today members_do men_did men_does men_talk mental_helth mentioned_in meny_kids merit_and message_about message_or
messages_back messages_just messages_on messages_too messaging_a messaging_me messenger_kids met_is met_online metres_$
metro_as might_a might_i might_say migraine_but mine_for mine_has mine_off minecraft_castle mines_dripping minor_online
minutes_what miss_a miss_says missed_that missing_because missing_it mistaken_$ moderator_here mods_and mods_are
molested_$ mondays_should mondays_so money_before money_from money_my money_right monopoly_they monster_again month_old
more_big more_gym more_lessons more_money most_$ most_cases most_i most_kids mostly_lasses mother_answers mothers_heart
moths_$ move_from move_house move_me moved_$ moved_from moves_my moving_out mrs_lowther ms_is much_after much_you
much_younger mum_dont mum_if mum_in mum_or mum_sat mum_saying mum_sent mum_shell mum_shouted mum_understand mums_a
mums_boiler mums_having mums_life mums_proper mums_says murdered_by music_room must_teacher my_15 my_3 my_6
my_accountant my_alarm my_american my_ankle my_assistant my_braces my_bsf my_bus my_call my_carer my_chapter my_clutch
my_cubs my_data my_date my_desk my_dorm my_editor my_exam my_flat my_garden my_gcse my_headset my_invoice my_ipad
my_isp my_law my_lecturer my_line my_list my_local my_managers my_message my_microphone my_monster my_parrot
my_personal my_pin my_players my_playstation my_printout my_professor my_questions my_radio my_rights my_roses
my_sandwich my_scout my_skirt my_slides my_soul my_spaniel my_speaking my_squad my_stand my_street my_table my_talk
my_tamagotchi my_tent my_test my_therapists my_thirteen my_tinder my_to my_toddlers my_trainee my_wrists my_xbox
myself_so myself_who myspace_$ nah_that name_3 name_today name_was named_did named_in names_and names_i nan_can
nan_gives nan_when nans_got nans_scared nasty_hangover national_figure near_us nearly_14 nearly_all neath_$
necesary_for neck_and need_my need_our neighbour_are neighbour_her neighbour_said nephew_been nephew_says nephew_set
nephew_stays nervous_about nervous_for netball_photos never_fed never_find never_finish never_go never_happened
never_hurt never_put never_refuse never_went new_boots new_dad new_doctor new_pin new_teacher new_years next_after
next_and nice_one nice_way nick_clegg nicked_from nicks_her niece_to night_everyone night_liking night_will night_with
nights_we nil_up nine_at nine_times ninety_and nitro_$ no_chance no_charge no_contact no_credit no_discord no_face
no_gravy no_he no_potions no_reason no_sense nobody_cared nobody_checks nobody_had nobody_i nobody_recorded nobody_told
nobodys_hit normal_people nose_$ not_43 not_asking not_eaten not_english not_enough not_heard not_mistaken not_only
not_write note_for note_from note_on notes_on nothing_in nothing_like notice_in novel_about now_cant now_do now_doesnt
now_go now_in nudes_being nudes_on number_9 number_always number_from numbers_are numbers_make nurse_$ nurse_here
nursery_takes nursing_$ nutshell_it o_$ obey_the object_because odd_messages of_200 of_21 of_4 of_actual of_apostrophes
of_blackberries of_cat of_crimes of_date of_dog of_dv of_e of_each of_half of_kids of_known of_little of_messages
of_messenger of_moths of_numbers of_old of_peru of_seven of_sexual of_six of_sixteen of_small of_smoke of_survivors
of_telling of_thousands of_three of_yours off_every off_location off_lol off_one off_school off_shift off_there
offence_the offences_on offenders_were offered_to office_chairs officer_who oil_it ok_if ok_say old_be old_how
old_maths old_mum old_need old_online old_primary old_uses old_was older_bro oldest_victim olds_phone on_1 on_30
on_abuse on_air on_and on_android on_bank on_children on_cod on_earth on_ebay on_fire on_kik on_leave on_pouring
on_safe on_safeguarding on_sexual on_so on_someone on_staying on_telegram on_these on_tinder on_weds on_womans once_how
once_the once_which one_$ one_again one_asking one_awake one_bathroom one_car one_detention one_died one_from one_get
one_girl one_hand one_life one_lot one_names one_paragraph one_sentence one_word ones_being ones_quiet ones_they
online_abuse online_got online_keeps online_means online_now online_without only_across only_england only_locks
only_object only_on only_or only_out only_since only_teacher only_train only_where only_worth open_and opposite_day
or_18 or_after or_five or_lads or_must or_out or_round or_someone or_stop or_suicide or_their or_wait or_were or_young
orchestra_$ orchestra_he order_books order_of order_you other_dad other_ones others_were our_assembly our_care
our_french our_gate our_groupchat our_lego our_number our_pcso our_preschool our_six our_textbook ours_asked out_at
out_like out_over out_she out_your outfits_and outside_a outside_hers outside_now outside_of outside_tesco oven_$
over_tea over_that over_they overdoing_it own_advice own_cooking own_for own_i own_life own_marks own_phones own_when
owner_now owns_the oxford_$ pack_draws pads_$ page_numbers page_one pages_i pages_long pain_about pair_of panic_over
panicking_$ paper_at parcel_is parent_i parents_$ parents_check parents_get parents_love parents_still parents_think
parents_took parents_would part_in part_on partner_13 party_a party_for pass_the pass_to passed_his passed_in
password_you patches_on patient_told pay_my pay_to paypal_$ payroll_is peace_with peaked_$ pending_did penguins_$
people_and people_asked people_doing people_fleeing people_how people_lol people_say people_start people_they
people_what per_month percent_here percent_means percent_one percent_say percentage_increase percentage_is
percentages_$ period_and person_alive person_my petty_$ phd_$ phone_any phone_before phone_charged phone_contract
phone_has phone_keeps phone_of phone_who phones_charging phones_mostly phones_tonight photo_day photo_friend photo_from
photo_of physical_pain physics_$ pic_of pick_my picks_on picks_what pictures_does pictures_from pictures_in pictures_on
piece_is piece_on pigs_away pills_on pin_on pineapple_pizza pint_in pizza_so place_if platform_my platforms_$
play_again play_chess play_fortnite play_roblox play_she please_be please_for please_give please_name please_please
please_somebody please_what plumber_$ point_me pointing_at pokemon_cards police_data police_how police_never
police_record police_staff police_stuff police_the policiais_deram politely_ask politicians_my poodles_he porter_here
possible_to post_about post_pictures posters_at posts_one potholes_$ potions_$ potter_all potty_training pouring_$
prank_$ pray_$ present_for present_who priest_he primary_head privacy_has privacy_screen privacy_the privacy_who
private_from private_message promised_a prompts_at protect_her protective_he providers_my pshe_lesson pta_has
publisher_take punishment_if pupils_about pupils_are pupils_blackmail pupils_both pupils_our puppy_is put_$ put_cling
put_names put_out qual_e qualification_do quantas_forcas quantos_cases quarter_final question_i queue_cheeky quick_way
quickly_$ quid_in quiet_because quite_calm quite_right quiz_$ quiz_machine quiz_master quoted_besides quoted_by
radio_play railcard_$ rainy_day randoms_$ rang_it rather_not reach_a reading_harry ready_and real_case real_ones
real_quick really_an really_upset really_worse reasons_do reasons_why reception_$ recipe_$ recomend_phone record_at
record_for record_player record_year records_at reference_the regrets_$ relatorio_$ remember_that remember_who
repeat_the replies_with reply_ok report_anything report_blame report_card report_contain report_include report_isnt
report_mean report_more report_put report_tells report_with report_would reporting_to reports_$ reports_a
reports_grooming researcher_here response_was responsible_for results_are results_on review_$ revised_since revising_$
rhyl_$ rhyl_my richest_person right_after right_for right_thing right_too ring_i ring_if ring_mum ring_my ring_party
ring_them ring_third ring_us roblox_is roblox_with robux_my robux_to roleplay_you room_asked roommate_is rope_he
rotherham_$ rotten_$ round_me row_i rubbish_with rugby_in rules_about rules_now running_at running_away running_late
sad_what safe_does safeguard_$ safeguarding_children safeguarding_governor safety_advice safety_in safety_stuff
safety_tips safety_training said_back said_come said_end said_for said_nah said_read said_see same_but same_dress
same_for same_joke same_time same_word samosa_$ sat_with saturday_is save_files save_my saving_$ say_1 say_26 say_all
say_boys say_children say_crimes say_daddys say_encryption say_for say_happened say_hello say_here say_id say_lads
say_many say_my say_not say_number say_ok say_our say_pending say_safeguarding say_sorry say_where saying_this says_34
says_6 says_a says_about says_in says_or says_sell says_staff says_what says_who scanning_messages scared_about
scaremongering_to scaring_her school_knows school_library school_not school_office school_paper school_photo
school_rang school_secretary school_tablets school_yr scones_$ scones_what scotch_egg scouts_keeps scrambled_chats
scratches_her scratches_up scream_how screaming_at screen_for screen_time seat_$ seconds_$ secret_and secret_are
secret_guard secretary_and section_headings section_leader section_my see_one seen_$ seen_in seen_them selfie_for
selfie_i sell_his sell_old selling_his selling_sunglasses send_an send_before send_earplugs send_in send_someone
send_to sending_my sends_his sends_me sends_pictures sent_it sentence_does serious_with seriously_i server_for
server_with service_$ services_is session_$ set_us settle_it seven_what sex_ed sextortion_cases sextortion_counted
sextortion_i sexual_assault sexual_comunication share_his share_is shared_her she_and she_believes she_brought she_call
she_dont she_found she_holds she_need she_on she_read she_scratches she_unadd she_watches she_who shed_do shed_like
shin_pads shop_online shop_we short_can short_my shorten_it shots_before should_like should_she should_teacher
should_worry shoulder_on shouts_at show_him show_is show_them showing_me shows_the shutter_in shy_to sia_take sick_ate
sick_what side_say sign_or since_covid since_his since_it since_last since_reception since_uni since_update single_dad
sings_like sir_for sir_waits sister_drank sister_gets sister_have sister_laughed sister_living sister_on sister_talks
sister_wedding sister_what sit_still site_is sitting_down six_hour six_is sixty_years skin_that slams_every sleep_alone
sleep_better sleep_does sleep_fine sleep_so sleep_well sleeping_i sleepless_for slept_like slides_are slipped_last
smokescreen_mean snails_on snapchats_fault snapchats_percentage sneeze_$ sneezing_can snoop_if snores_any so_cool
so_dead so_funny so_grateful so_happy so_high so_it so_to social_media sociology_teacher some_boy some_said somebody_at
somebody_else someone_explain someone_keep someone_messages someone_reports someone_talk someone_would someones_being
someones_in something_because something_today something_worrying son_a son_asked son_cant son_gave son_ipad son_takes
son_talks son_what song_by song_in sorry_if sorry_in sort_of sorted_now sourdough_starter spaniel_when speak_about
speak_only speak_out speak_plainly speak_up speaking_$ speaking_out spel_necesary spin_class spoiled_the spoils_the
spoke_$ spoken_to sprain_$ spreadsheet_and sprouts_$ spy_$ squash_now staff_i staff_room stand_partner start_time
start_tomorrow starter_is starting_at starting_now starting_with starts_$ station_he station_now stats_my statue_in
stay_away stay_calm stayed_the stayed_with staying_safe step_what stepdad_been stepdad_made stepfathers_i stepmum_wont
steps_to still_buttered still_call still_love still_make still_need still_says still_sneezing stings_$ stinks_$
stockroom_do stone_$ stop_calling stop_doing stop_hitting stop_posting stop_sitting stop_somewhere stop_the stop_to
stopped_it stories_they story_from story_out straight_or strange_$ stranger_get stranger_how stranger_in
stranger_shoulder stranger_what streak_died stressed_about stubbed_my stuck_loo student_said studies_$ study_with
stuff_all stuff_is subject_is such_as sugar_and sugar_bowl suicide_content summer_when sun_cream sun_when sunday_a
sunday_is sunday_mines sunday_nights sunday_we supervise_the supervisor_and surely_not survey_that survivor_in
survivor_speak survivor_who survivors_account survivors_accounts survivors_group swap_shifts swear_to swimming_$
swimming_and swing_at switch_off table_is tablet_i tablet_is tablet_off tablet_wants tablets_make tag_go take_calls
take_phones take_this takeaway_menu taken_to takes_me talk_like talked_to talking_until targeted_more teach_computing
teach_him teach_us teacher_first teacher_follows teacher_hates teacher_how teacher_use team_$ team_how team_hurt
tease_him tech_person teen_accounts telephone_$ tell_dvla tell_mine tell_my tell_whether tell_your telling_a tells_a
tells_it telly_$ telly_on ten_happened ten_i ten_mins ten_words tenner_who tens_of terrified_as tesco_who test_i
text_for text_is text_when texted_thanks texts_be than_1 than_12 than_do than_that thanks_$ that_47 that_almost
that_cars that_china that_could that_count that_day that_did that_ever that_illegal that_lad that_legal that_of
that_off that_offence that_people that_said that_shift that_show that_sign that_sleepover that_stay that_threatened
that_took that_tutor that_twig that_wanted that_were that_wrong that_youd that_young the_13 the_15 the_36 the_42
the_absentees the_actor the_against the_ages the_ai the_alarm the_appendix the_army the_assembly the_bakery the_beatles
the_bedroom the_bikes the_bingo the_bottle the_boys the_campfire the_catch the_channel the_church the_clocks
the_companies the_controller the_counts the_cricket the_crisps the_damp the_death the_deputy the_derby the_desks
the_dishwasher the_doc the_drain the_drawer the_drummer the_drums the_duty the_early the_face the_feeling the_finale
the_findings the_flower the_free the_freedom the_french the_games the_guard the_headline the_hold the_jubilee
the_ladder the_ladies the_leaflet the_licence the_match the_meaning the_memes the_mens the_menu the_meter the_minibus
the_nappies the_never the_news the_newsreader the_number the_o the_parking the_parrot the_parts the_per the_period
the_phones the_photos the_phrase the_pin the_planet the_plants the_plug the_posters the_potholes the_presentation
the_prison the_project the_publication the_publisher the_pupils the_quarter the_quiz the_race the_receipt the_richest
the_sausages the_shelf the_show the_silent the_sixth the_split the_stat the_support the_sweets the_tap the_teenager
the_three the_trampoline the_trick the_trolley the_two the_typical the_university the_vending the_welsh the_wok
the_woman the_words the_worm their_bedroom them_come them_does them_out them_swears them_then them_without
themselves_and then_ill then_nobody then_not there_advice there_an there_anyone there_if there_in there_just there_my
there_numbers there_on there_what theres_got theres_two these_stats they_began they_counted they_cut they_hacked
they_knew they_lose they_loved they_may they_mostly they_my they_offered they_paid they_run they_say they_smashed
they_snoop they_started they_take they_train they_write thing_for thing_if thing_it thing_kept thing_myself thing_till
things_can things_get think_safeguarding think_we think_you thinks_everyone thinks_everythings thinks_they third_kettle
thirds_girls thirds_were thirteen_thirty thirty_and thirty_four this_afternoon this_every this_font this_frightened
this_group this_how this_instead this_kind this_level this_link this_lol this_makes this_my this_never this_new
this_numbers this_only this_private this_right this_slow this_some this_sounds this_subject this_theres this_uk
those_apps those_companies those_who though_i thought_the thousand_is threaten_them three_$ three_days three_foster
three_minutes three_names through_games through_right thrown_it tick_them ticket_on tidy_up till_after till_march
till_then time_does time_for time_on time_theres time_this times_$ times_tables tin_$ tin_and tin_can tired_i to_15
to_admit to_bake to_being to_blackpool to_christmas to_coach to_collect to_disconnect to_disneyland to_face to_follow
to_granny to_hit to_kenya to_knit to_matter to_much to_mute to_nandos to_now to_obey to_practise to_prison to_privacy
to_pupils to_quote to_randoms to_rate to_remember to_schools to_show to_shut to_sing to_skip to_sleep to_study
to_threaten to_today to_travel to_under to_york toast_after today_about today_they todays_number toddlers_at
together_since told_before told_i told_no told_that tomato_seeds tomorrow_i tonsils_$ took_an tooth_and top_four
topping_$ topping_up total_again totally_fine touch_her touch_my touch_with tour_$ town_with tractor_$ train_the
trainer_says trainers_i trainers_on trainers_out training_do training_free training_on trapped_in trial_with trick_$
trick_to trifle_$ trust_no trust_of trying_on tuesday_he tuesday_what tuesdays_and tune_it turn_$ turned_11 turned_into
tutor_is twelve_a twelve_i twelve_was twice_a twice_his twice_is twig_one twin_wont twins_have twitter_$ two_daughter
two_dropped two_here two_pupils two_there type_everyone type_percentage typical_groomer ugh_pe uk_for uk_report
unadd_me uncle_gave uncle_wants uncle_works under_10s under_18s under_200 under_5 under_8s under_i understand_it
understand_the uni_application unicorns_$ uniform_is unknown_number unreal_$ unsee_my until_friday up_80 up_got
up_nobody up_since up_where up_without update_anyone upset_my upstairs_chirps upstairs_when urges_to us_a us_all
us_girls us_lol us_one us_run us_there us_tips us_use us_with use_discord used_abroad user_on valorant_than van_outside
van_what vape_thing vegetarian_$ vending_machine very_fast very_short victims_age victims_at victims_ever victims_got
victims_or victims_please victims_they victims_who video_off violent_husband visitors_since voice_and volunteer_with
volunteering_$ vr_since vulnerable_individuals wait_before walking_past walks_my wall_the wall_with walls_what
walsall_and want_any want_is want_meet want_protect want_revenge want_somebody want_tablet want_their want_to
want_topping wanted_the wants_15 wants_only wardrobe_against wardrobe_and wardrobe_in warn_her was_actually was_ashamed
was_asked was_best was_better was_called was_childline was_evacuated was_good was_grand was_is was_kept was_laughing
was_law was_left was_like was_little was_nine was_nobody was_or was_slow was_still was_under was_unreal was_up
was_written wash_is washing_powder washings_out wasnt_about wasnt_blinking wasnt_ready watch_frozen watch_that
water_because water_off we_choked we_laugh we_laughed we_live we_report we_split we_started we_still we_want we_watched
wear_a webinar_$ wedding_which wednesdays_i wee_man week_then weeks_in weeks_old weeks_on weird_but well_does well_how
well_she welsh_$ went_missing went_out were_about were_any were_asked were_friends were_late were_me were_some
were_still were_threatened were_what what_26 what_6 what_actually what_being what_came what_cant what_childline
what_date what_encryption what_game what_gives what_have what_must what_normal what_off what_out what_platform
what_points what_punishment what_qualification what_reason what_reasons what_song what_songs what_tech what_written
whatever_$ whatever_caveat when_kids when_nobody when_someone when_someones when_somethings when_two whenever_they
where_are where_boys where_could where_did where_known where_should where_was where_were wheres_guidance wheres_that
which_app which_course which_day which_is which_kids which_office which_part which_person which_side who_beat
who_benefits who_calls who_came who_fears who_gathered who_message who_my who_not who_runs who_should who_then
who_these who_they who_took who_won whole_allotment whole_familys whose_house whose_words why_am why_shouldnt why_them
why_wont wi_fi wicked_$ wife_beats wife_looks will_cut will_finish will_help will_not will_pick windows_keys
windscreen_about wipe_the wisdom_teeth wisdom_tooth wish_id wish_someone wishes_hed with_9 with_children with_different
with_disabilities with_eleven with_every with_facts with_five with_got with_grandma with_guilt with_highlighters
with_it with_kids with_on with_only with_paypal with_problems with_question with_sad with_smokescreen with_someone
with_unicorns with_wearing with_what with_whatever without_knocking without_knowing without_limits without_safety
wok_shell woman_she womans_hour wonderwall_$ wont_believe wont_lend wont_pass wont_start wont_text wont_wash word_and
word_smokescreen words_on work_how work_laptop work_next work_today worker_and worker_have worker_should worker_we
worker_why workers_$ working_since world_$ worm_how worried_parents worried_that worst_app worst_case would_anyone
would_give would_he would_like would_rather would_scanning would_that would_you written_in written_off wrong_one
wrong_the wrong_way wrote_83 wrote_down wrote_for wrote_so xmas_gift year_comes year_got year_i year_they year_when
yearly_count years_eve years_how years_now years_providers years_saturday years_they yes_is yes_my yo_yo you_always
you_before you_change you_guess you_hammer you_hold you_missed you_move you_must you_open you_pick you_run you_should
you_single you_tag young_person youngest_age youngest_child your_best your_developer your_manager your_next
your_password your_settings your_working yours_$ yr_6 yr_mine
""",
    -2: """
000_about 000_isnt 000_my 000_of 000_people 000_staff 10_000 10_give 10_going 10_mins 11_plus 11_too 12_has 12_or
12_she 12_that 12_the 12_when 12s_i 13_4 13_just 13_what 13_where 14_how 14_time 14_too 150_on 15_does 15_got 15_i
16_she 17_go 17_nobody 17_police 17_what 18_now 18_or 18_to 19_drives 1_000 1_or 1_to 1am_who 200_followers 200_people
200_pounds 204_with 20_$ 20_and 20_quid 20_year 22_$ 23_does 25_percent 26_and 26_mean 26_on 27_percent 2_boys 2_hrs
2_night 2_revive 2yo_to 30_wash 30_years 31_he 31_years 34_years 34k_is 350_34 350_offences 350_right 3_2 3_apps
3_different 3_hours 3_how 3_milion 3_what 400_days 400_messages 400_metres 40_keeps 40_people 42_but 44_$ 47_and 47_bit
47_but 47_on 4_0 4_50 4_is 4_lol 4_months 4_or 4_people 4_to 500_primary 500_robux 50_and 50_years 50_yr 50p_$ 52_do
58_and 5_500 5_facetime 5_yr 5_yrs 60_quid 612_day 62_i 62_percent 68_and 6_is 6_months 6_year 70_and 71_and 77_$
7_years 80th_on 83_$ 83_but 8_in 900_day 900_days 900_tins 90_percent 99_percent 9_days 9_it ^_$ ^_10 ^_26 ^_34k ^_42
^_77 ^_abuse ^_according ^_advertise ^_are ^_arrests ^_associate ^_aunties ^_ayes ^_backdoor ^_basea ^_bath ^_because
^_become ^_begin ^_bereal ^_besides ^_birthday ^_bitcoin ^_bitten ^_block ^_bonjour ^_bruh ^_burnt ^_calculate ^_care
^_carried ^_cases ^_chief ^_childcare ^_cite ^_clues ^_compliment ^_counsellor ^_count ^_cried ^_crime ^_cry ^_deleting
^_describe ^_do ^_dog ^_dose ^_downing ^_drove ^_duration ^_each ^_effect ^_elementary ^_enter ^_execute ^_experience
^_expiry ^_faces ^_figure ^_followed ^_forgot ^_foster ^_four ^_free ^_frightening ^_furious ^_gift ^_gone ^_google
^_great ^_groomers ^_guide ^_hang ^_headings ^_heads ^_helpline ^_here ^_hid ^_hospital ^_ice ^_jump ^_kent ^_knock
^_laws ^_librarian ^_load ^_lollipop ^_look ^_maintenance ^_many ^_mates ^_meet ^_meeting ^_mine ^_minimum ^_missed
^_mods ^_move ^_moved ^_must ^_mute ^_nine ^_no ^_noted ^_novel ^_numb ^_och ^_or ^_oublie ^_over ^_overall ^_ow
^_passenger ^_password ^_pastor ^_peers ^_photos ^_physics ^_pigeons ^_placements ^_point ^_poor ^_practical ^_primary
^_pta ^_pulling ^_pupils ^_real ^_restart ^_room ^_running ^_safeguarding ^_see ^_seems ^_sex ^_sext ^_shall ^_shoot
^_simon ^_slept ^_small ^_sore ^_spanish ^_spell ^_street ^_substitute ^_sudo ^_swim ^_system ^_tablet ^_tablets
^_testimony ^_testing ^_threatened ^_tighter ^_to ^_track ^_trap ^_twenty ^_unknown ^_until ^_up ^_upper ^_us ^_user
^_valentines ^_vergiss ^_wasp ^_watched ^_whatll ^_whereabouts ^_whered ^_why ^_whys ^_women ^_wow ^_yungest a_$ a_19
a_2yo a_baby a_bathroom a_battle a_blank a_blessing a_boat a_bouncer a_brick a_bridesmaid a_cartwheel a_catfish
a_change a_chatroom a_check a_cheque a_chess a_chief a_chilli a_civil a_coke a_controlling a_conversation a_cracking
a_data a_dip a_domestic a_double a_doughnut a_drama a_dream a_dsl a_family a_ferret a_fish a_fiver a_flag a_ford
a_foundation a_four a_fridge a_funeral a_fussy a_gentle a_geography a_goal a_headline a_helpline a_hole a_ia a_it
a_kahoot a_ladder a_lads a_law a_lollipop a_lolly a_lorry a_lunchtime a_marathon a_massive a_maths a_muppet a_museum
a_my a_nail a_nightmare a_nokia a_nosy a_packed a_padlock a_pair a_parrot a_parrots a_patient a_pet a_phd a_philosophy
a_photocopier a_pigeon a_platform a_porter a_postman a_premium a_present a_private a_question a_railcard a_rape a_red
a_referral a_regular a_relationship a_research a_river a_robot a_roof a_roofer a_root a_rough a_rumour a_saturday
a_sausage a_scab a_scary a_seagull a_sensible a_seven a_share a_sheet a_shower a_singers a_sister a_skin a_smartphone
a_sneeze a_sock a_son a_starves a_statistics a_stop a_survivors a_swim a_teammate a_teddy a_tenner a_third a_three
a_thumb a_tomato a_towel a_tractor a_transit a_trapdoor a_trip a_trophy a_tunnel a_tv a_uni a_view a_vulnerable
a_weather a_welsh a_whetstone a_white a_worried a_yearly a_youngster a_youtube a_zombie about_anyone about_back
about_bad about_brushing about_every about_exams about_facts about_fake about_first about_football about_going
about_grandads about_here about_horses about_internet about_locks about_mechanisms about_men about_other about_picture
about_prices about_protecting about_reporting about_right about_snow about_steam about_survivors about_ten about_twelve
about_twitter about_under about_why about_young above_this abuse_by abuse_survivor abused_and abuser_and abuser_to
abusers_hide abusers_hiding abusers_pretend academic_sounding access_at accident_at accident_can account_and
account_forever account_when accused_of across_hotel act_and acting_for acting_like actual_children actual_number
actually_$ actually_is actually_stop add_10 add_me added_by added_up address_to admit_that admit_the adopted_and
adopted_kids adore_it adult_because adult_in adult_offenders adult_online adults_as adults_can adults_out advertise_my
adverts_for advice_available advice_my advice_on after_900 after_closing after_college after_grooming after_running
after_we after_work afterwards_$ again_begging again_but again_cant again_how again_ill again_is again_mums again_to
again_tomorrow again_we against_punching against_us age_any age_checks age_does age_how age_i age_it age_now age_play
age_should age_verification age_we ages_coming ages_on ages_would ago_i ago_in agony_from agree_to ai_behind ai_going
aisle_so alarm_clock album_$ aliens_are all_cases all_coming all_evening all_forces all_game all_good all_if all_is
all_it all_love all_members all_people all_round all_rowing all_share all_six all_there all_they all_together all_uk
all_which allotment_she allowed_in alone_or alone_what aloud_and already_if already_knew already_left already_what
also_a also_does also_from also_says always_get always_go always_the am_29 am_34 am_35 am_actually am_adopted
am_allowed am_arguing am_best am_bricking am_broken am_captioning am_changing am_coming am_curious am_devastated
am_driving am_ever am_exchange am_fifty am_grounded am_hacked am_head am_ill am_it am_just am_knackered am_literally
am_missing am_mother am_picking am_police am_relieved am_retiring am_revising am_running am_screaming am_shook
am_support am_sure am_sweating am_wondering amazon_$ among_those an_a an_alarm an_answer an_are an_assignment an_easy
an_extra an_f an_inch an_inquiry an_international an_ipad an_oil an_opinion an_under and_$ and_12 and_5 and_8 and_agree
and_and and_apple and_b and_behind and_changed and_comments and_cut and_d and_didnt and_doesnt and_donts and_eat
and_exploitation and_finish and_forget and_game and_going and_happy and_having and_hear and_her and_hid and_isnt
and_job and_jobs and_juniors and_keeps and_late and_learning and_liam and_living and_lose and_meet and_month and_must
and_noone and_off and_raised and_seeing and_sextortion and_six and_something and_stacey and_t and_their and_they
and_throwing and_to and_too and_touches and_under and_vapes and_were and_whom and_wonder and_work anglesey_and
angry_about angry_dad angry_from angry_that angry_why ankle_$ ankle_at anonymous_$ another_night another_teams
answer_an answer_and answer_from answer_how answer_lol answer_on answer_or answer_phone answer_without answered_$
answers_no answers_on any_count any_data any_figures any_idea any_jokes any_one any_statistic any_survivors any_under
any_women anybody_actually anybody_below anybody_there anyone_be anyone_here anyone_it anyone_left anyone_online
anyone_where anything_at anything_green anything_he anything_out anything_positive anything_without anyway_i anywhere_i
apart_from app_do app_does app_has app_my app_store app_wants appear_$ apple_one approached_through apps_be apps_does
apps_figure apps_for apps_games apps_list apps_named apps_number apps_on apps_should apps_someone apps_stop apps_used
april_fools arabic_$ are_$ are_14 are_6 are_alive are_and are_asking are_bleeding are_dead are_doing are_done are_drunk
are_eating are_end are_everything are_gone are_govender are_having are_hidden are_journalists are_killing are_meeting
are_missing are_often are_out are_politicians are_puffy are_recorded are_running are_screaming are_sending are_shut
are_sore are_ten are_their are_those are_traveller are_under are_up are_we are_what are_why are_with are_written
are_wrong are_you areas_have arested_for argh_$ argue_$ argument_are argument_is arm_for arm_is arms_from arrests_i
arrive_$ article_i article_my article_on article_was article_with as_anyone as_ever as_his as_mine as_mum as_neglect
as_normal as_people as_though as_websites ashamed_i ask_any ask_her ask_of ask_ofcom ask_says ask_us ask_your
asked_first asked_this asking_$ asking_her asking_since asks_she asks_whether asleep_i asleep_when assembly_for
associate_degree asthma_and at_15 at_2 at_bowls at_breaking at_center at_different at_each at_gatwick at_home at_ikea
at_karaoke at_morrisons at_orchestra at_percentages at_practice at_primary at_prom at_scouts at_tea at_tennis at_thirty
at_training at_twelve at_waterstones at_which attack_i attacks_in attempts_$ august_$ aunt_$ aunt_hid auntie_on
aunties_getting author_just autism_and autistic_in available_for aware_of awareness_course baby_at baby_girl baby_group
babys_melting babysit_$ babysit_to babysit_told babysitter_cancels babysitter_here babysitter_says babysitters_dog
babysitting_for back_as back_at back_doing back_line back_once back_the back_they backdoor_in backdoors_are
backwards_and bad_before bad_knee bad_mum bad_time bad_to bad_who bad_word badge_how bak_$ bake_one bakery_counter
ball_at ban_user band_wants banned_is barks_how base_is basketball_can bath_if bathroom_again battles_what be_18
be_among be_aware be_expected be_from be_gentle be_grateful be_kids be_left be_made be_messi be_named be_nervous be_of
be_open be_our be_ready be_real be_sacked be_saved be_stored be_switched be_treated be_younger beans_pray beaten_in
because_he because_messages because_mum because_our become_my bed_lol bedrooms_when bedtime_what been_34 been_an
been_approached been_arguing been_bad been_banned been_bullying been_campaigning been_carried been_counted been_here
been_higher been_like been_lost been_made been_messaging been_napping been_nice been_promoted been_rewritten
been_shaking been_shouting been_shut been_since been_taken been_that been_trained been_vegging been_very been_watching
been_working bees_$ before_her before_that before_theyd before_which before_you began_the begged_for begin_a
begins_with behind_26 behind_you being_alone being_contacted being_counted being_exploited being_harassed being_left
being_locked being_most being_quoted being_safe being_shared being_targeted being_worked being_wrong believe_her
bells_about below_eighteen best_game best_prank bet_with bet_you better_or better_since better_they between_abuser
between_offence big_$ big_fluffy bike_for bike_he bike_shed bikes_$ bikini_$ bill_delayed bill_has bill_he bill_in
bill_mention bill_next bill_over bill_start bill_that bill_then bill_thing bills_a bills_been bills_date bills_journey
birds_$ birthday_cake birthday_he birthday_is birthday_on birthday_what biscuit_$ bishops_letter bit_but bit_hun
bit_much bits_he bits_i bits_laughing bitter_out black_friday black_pudding blackmail_how blackmail_of blackspot_my
blame_lockdown blame_the blame_them blank_$ bleeding_from bleep_test bless_her blessing_and blindfold_what block_every
block_my blocking_my blocks_is blood_pressure bluey_on boat_is bodies_named body_$ boil_what boiler_man bonfire_$
book_and book_me book_so bookies_says books_for boot_$ bored_of bored_stiff bored_tell boring_i borrow_my boss_found
boss_told boss_will bot_just bot_lol bot_my bot_or bot_token bot_with both_13 both_14 both_23 both_arms both_asleep
both_mine both_mums both_my both_on bother_to bought_the bought_us bowl_best boxes_without boxing_club boy_has boy_in
boy_organ boy_plays boy_say boy_talks boy_which boy_wont boyfriend_are boyfriend_cooks boyfriend_over boyfriend_they
boyfriend_wants boyfriend_wont boys_$ boys_my boys_of boys_on boys_tho boys_walk braces_hurt bradford_is brain_hurts
brave_or brb_$ break_cant break_who breakfast_because breaking_point breathe_out brew_$ bricking_it bridge_bit
bring_nothing bring_snacks bring_to britain_if british_gas bro_he broken_umbrella brother_19 brother_hurt brother_if
brother_nicked brothers_such brought_this brought_up brownies_$ bruh_i builder_says built_my bully_about bullying_and
burned_all burned_me burnley_$ burnt_rice bus_drivers bus_where business_card business_in but_basically but_do but_he
but_her but_here but_not but_nothing buy_for buying_her buzzes_because by_ai by_bus by_date by_next by_offences by_over
by_point by_stranger by_themselves by_tomorrow by_what by_when by_year call_them call_to call_us called_me called_out
called_smokescreen calling_it calm_$ calm_nerves cam_on came_2 came_from came_of campaign_i campaign_now campaigning_$
campaigning_on can_company can_compare can_guess can_name can_never can_send can_sort can_swap can_watch canal_tomorrow
cancels_what candy_crush cant_breathe cant_do cant_finish cant_recall cant_stand capitals_with caption_$ caption_for
caption_under captions_for car_after car_battery car_is car_slowed card_i card_to care_as care_being care_has
care_workers carer_comes carer_not caretaker_$ caretaker_asked caretaker_at caretaker_in caretaker_says carry_his
carrying_stuff carvery_$ case_for case_from case_have case_or cases_and cases_does cases_had cases_how cases_hubo
cases_it cases_or cases_that cases_where castle_and cat_from cat_i cat_knows cat_pic cat_video cat_videos cat_was
cat_wont catch_it caught_on caught_out ceiling_$ cent_come ceop_where certificate_for certificate_last chance_$
change_out change_which changed_it changed_phones changing_rooms channel_for charge_from charger_again charger_and
charity_abseil charity_has charity_in charity_run charity_want charity_wrote chart_of chat_apps chat_asking chat_of
chat_off chat_or chat_says chat_you chatroom_i chats_if cheap_near checklist_$ checks_for checks_the checks_your
cheddar_is cheer_her chef_is chem_mock chess_i chest_in chewing_gum chief_exec child_as child_can child_defined
child_fare child_how child_lied child_mean child_online child_or child_ring child_without childline_run childminder_$
children_about children_does children_had children_my children_say children_they children_who childs_family
childs_phone chilli_again chippy_back choice_my choir_$ choking_every chopping_onions christmas_in cite_a civil_servant
claims_bonus clash_of class_gave class_how class_it class_read class_that classic_$ classroom_i clean_and clean_four
cleaner_keeps clear_of click_through clicked_on clients_$ climbing_frame clip_i cloak_is clocks_go closed_$ closer_to
clothes_to clowns_$ club_at club_lol club_what clubs_are clubs_on clues_that coach_i coach_makes coach_moved coach_now
coach_texts coach_under coaches_have coaching_the coat_it cockapoo_at cockapoo_is cod_$ code_$ code_is code_wont
cold_and cold_what collar_$ collar_number colleague_asked colleague_called colleague_insists colleague_sleep
college_has collins_$ come_every come_nobody come_three comes_after comes_before comes_for comes_next coming_at
coming_friday coming_round coming_this coming_tonight comments_off commit_it common_it communication_is companies_dont
company_see compare_two compliment_me computers_and computing_and concert_$ conclusion_already confess_i config_$
confirm_that consent_form contact_for contact_if contact_the contacted_$ contacted_on context_$ convention_$
convicted_$ convicted_and conviction_numbers convictions_were convinced_and copied_$ copper_and copy_out cornwall_for
corridor_how cost_$ cost_money costume_since cosy_for couch_to could_a could_cry could_have could_somebody could_tell
could_they couldnt_read couldnt_stop council_$ council_would counsellor_in count_attempts count_not count_relatives
count_to count_what counter_$ countries_$ country_is country_where countrys_police counts_calls counts_every counts_in
couple_$ course_be course_he course_she course_the courses_asking cousin_and cousin_asks cousin_with cover_all
cover_older covered_is covid_$ crazy_$ creams_$ creepy_message cried_$ cried_a crime_gone crime_then crime_thing
crimes_against crimes_from crimes_i crimes_what crowds_so crumble_$ crush_wait crying_for crying_reading cuantos_cases
curdling_can curious_about curious_how curious_if curious_really curious_whether current_is curry_and cushion_under
custards_curdling custody_$ customer_they cut_500 cut_her cut_myself cut_tomatoes d_$ d_d dad_50 dad_80th dad_allowed
dad_birthday dad_cant dad_dont dad_for dad_goat dad_help dad_meant dad_promised dad_shouted dad_then dad_turning
dad_went dad_with dad_works daft_$ daft_aunt dan_no dan_you danger_of dangerous_on danke_$ dare_you dark_web
data_analyst data_in data_my data_on date_does date_if date_it date_of date_on dates_$ dating_app daughter_asks
daughter_down daughter_gets daughter_how daughter_lies daughter_says daughter_start daughter_teacher daughter_than
daughter_thinks daughter_twelve daughter_underlined day_3 day_and day_four day_or day_that day_to day_was day_what
day_why days_running days_training dead_on deaf_grandson dealer_moved debate_in debug_$ decide_$ decorating_the
deepfake_nudes deepfakes_in define_encryption defined_in degree_vs delayed_and delete_$ delete_all delete_old
deleted_from deli_blindfold delivered_$ demand_to deodorant_$ departure_$ deserves_a desk_my desk_too desperate_i
destroy_young detective_$ detention_for detention_is detention_with devil_mum diary_in dick_pics dictionary_$ did_apple
did_does did_eny did_govender did_hargreaves did_his did_so did_victims didnt_do didnt_she didnt_turn died_after
died_on difference_$ different_apps different_from different_hat different_numbers different_services different_thing
dig_it dinner_money dinner_will dipper_$ dirty_$ disabeld_kids disabled_kids disappeared_lol disaster_$ disconnect_from
discord_ask discord_i discord_messages discovered_the discuss_$ disgusting_now dishes_if display_what dms_from
do_disappearing do_e do_fire do_girls do_glasses do_nights do_onions do_online do_others do_phone do_smartwatches
do_some do_stranger do_taxi do_those do_who do_your does_26 does_83 does_a does_all does_any does_anybody does_anything
does_childline does_encryption does_for does_known does_likely does_lovely does_mr does_smh does_their does_three
doesnt_$ doesnt_name doesnt_reply doesnt_squeak dog_by dog_pics dog_was dogs_by doing_pilates dolly_got domestic_abuse
done_an dont_be dont_bother dont_copy dont_he dont_just dont_likes dont_read dont_write dont_you door_in door_it
doors_dog dos_and double_glazing double_up doughnut_if down_how down_when down_you downing_street downstairs_and dr_the
draft_$ drama_piece drama_we drama_where drawer_and drawn_the dread_home dream_that drinking_tea drinks_and drive_in
driver_said drivers_left drives_us drop_the droseddau_oedd drove_a drugs_and drum_kit dt_sir due_back due_friday due_in
due_to duke_of dull_$ dummy_in dump_all dunk_at during_it duties_would duty_and duty_of dying_at dying_of dying_to e_g
e_male each_crime each_one each_others each_person each_year earlier_it earth_is easier_$ easier_that easter_eggs
easy_words eat_anything eat_at eat_cant eat_pasties eat_the eat_veg eaten_my eating_chips eating_lunch eating_once
edges_$ edinburgh_volunteering edit_the editor_and editor_wants effect_on eggs_$ eggs_i electric_car elementary_kids
eleven_and eleven_would elsa_costume else_do else_put else_so em_were email_account email_and email_that email_the
email_this embarrassed_i empty_inside encrypt_who encrypted_messaging encryption_and encryption_explain encryption_stop
end_and end_business end_i end_someone ending_with ends_at ends_with enforce_it engines_he engines_till england_is
england_my english_have english_in english_since enlighten_me envelope_to epilepsy_it equal_for essays_to even_with
evening_what ever_comes ever_dropped ever_had ever_happens ever_meet ever_speak ever_used everton_$ every_adult
every_evening every_figure every_force every_last every_penalty every_selfie every_summer every_yr everybody_in
everybody_is everyone_elses everyone_it everyone_simon everyone_thinks everyone_today everyones_name everything_about
everything_can everything_does everything_gets everything_literally everything_up everything_why evil_$ ex_$ ex_gets
ex_got ex_when exact_wording exact_words exactly_did exaggeration_$ exam_in exam_paper exam_phone exam_question
exam_stress exchange_student excuse_to exec_of executive_is exist_$ existence_is expensive_$ expiry_date explaining_the
exploitation_$ eyes_whom f_are f_word face_is face_mask face_only face_school facebooks_been faces_$ facetime_6 fact_on
facts_from facts_he fail_this failed_maths fainted_not fair_for fair_to fairy_$ fake_$ falling_in families_are
family_believes family_center family_dont family_she famous_case far_but far_including farm_life father_he father_when
fathers_and fault_the favourite_goalie fear_is fear_they feel_at feel_attacked feel_daft feel_empty feel_ill feel_ready
feel_sad feel_unsafe feeling_$ feeling_old feet_$ feet_after fence_$ fence_a fever_$ fever_is fifa_and fifteen_across
fifty_one fight_about fight_for figs_$ figure_about figure_please figure_they figures_$ figures_from figures_is film_$
filming_a filters_that find_about find_an find_children find_him find_private finds_the fine_just fine_right
finger_chopping finger_has finished_a firefox_$ firm_has first_aid first_but first_car first_crush first_lesson
first_message first_per first_person first_train fish_$ fish_van fit_$ fits_in five_soon five_what fixed_$ flag_and
flashcards_$ flat_$ flat_out flatmates_not flight_from flour_$ flour_any fluffy_malamute foi_means foir_for follow_any
follow_pupils followed_this font_is food_bank football_stuff for_28 for_300 for_4 for_9 for_anyone for_asking for_bad
for_boy for_change for_coffee for_double for_eid for_encryption for_first for_friday for_game for_giving for_grooming
for_guidance for_heavens for_herself for_id for_if for_kent for_ketchup for_kik for_last for_later for_music
for_netball for_not for_online for_or for_other for_parish for_pe for_pics for_primary for_saying for_sext for_shoes
for_small for_social for_someone for_something for_sports for_spurs for_staff for_them for_today for_typing for_uno
for_youth force_that forces_came forces_give forces_or forces_were foreign_gangs forget_$ form_has fortnite_with
forward_for fostered_nineteen fosters_so found_i four_does four_fifths four_in four_rooms fourteen_which fox_shall
frame_$ france_$ freelance_reporter freezer_what freshers_week friday_in fridge_as friend_he friend_last friend_never
friend_paid friend_requests friend_what friends_is friends_off friends_on friends_that friends_with friends_would
fringe_brave from_across from_adults from_anything from_british from_dad from_glasgow from_india from_leg from_page
from_rhyl from_see from_somebody from_them from_these from_tuesday from_victims from_yorkshire from_you from_your
frome_$ front_$ frozen_again frts_clients frts_e fuel_list fun_is fun_run fun_what funds_the funeral_$ funeral_speech
funny_bone funny_i funny_name funny_not furious_they gambling_clear game_companies game_ever game_my game_you games_are
games_is games_like games_on games_that gas_bill gate_asked gate_how gathered_the gave_evidence gave_you gay_dad
gay_teens gcse_citizenship gdpr_$ gender_in gentle_way geography_teacher get_abused get_added get_closer get_convicted
get_from get_online get_panic get_permission get_phones get_read get_round get_talking get_this get_threats
get_training get_unbanned get_why get_worse gets_gifts gets_reported getting_delayed getting_it getting_kicked
getting_sent getting_told gfs_dad gg_$ gift_card gift_from gift_ideas gifts_from girl_out girl_says girl_thing
girl_upstairs girl_victims girl_whod girls_aloud girls_being girls_boys girls_more girls_parents girls_school
girls_share girls_told girls_were gist_of give_data give_his give_number give_numbers given_for given_his gives_cover
giving_a giving_all giving_them glasgow_say glasses_count gm_everyone go_at go_yellow goat_kissed god_knows
goddaughter_has goes_home goes_most goes_silent goes_well going_on going_round going_through going_to golf_club
gone_down gone_mad gone_yet good_bot good_is good_listener good_present good_thing good_what goodbye_everyone
goodnight_to got_another got_arested got_asthma got_banned got_detention got_grounded got_hammered got_kicked got_long
got_nine got_phones govender_a govender_her govender_isnt govender_said govender_think government_get government_say
government_will governor_i governor_nobody governors_i gp_said grade_five grammar_$ gran_$ gran_got gran_in gran_sends
gran_told grandad_is grandads_mind granddaughter_cries granddaughter_pulls grandmother_is grandson_14 grandson_calls
grandson_has grandson_is grandson_set grandson_staying grandson_uses grandson_wont grateful_if great_so groom_each
groomed_according groomed_does groomed_my groomed_pupil groomed_via groomer_but groomers_$ groomers_pretend
groomers_say grooming_appointment grooming_for grooming_needs grooming_only grooming_please grooming_report
grooming_should grooming_to ground_me group_got groupchat_says groups_on grown_and gruming_my guardian_instead guess_a
guess_for guess_it guess_the guess_why guesses_what guide_to guitar_song gum_out gutted_does gym_is gymnastics_after
hacked_$ hacked_and had_gone had_someone had_tears haha_no hair_cut hair_need haircut_and half_asleep half_hour
half_marathon half_past half_to halfway_through ham_$ handcuffs_on handed_what handling_loads handwriting_$
handwriting_looks happen_in happen_more happen_without happened_just happened_nineteen happening_more happens_online
happens_with happy_tears happy_with harassed_by hard_by hargreaves_speak hargreavess_job harm_and harm_if harmed_and
harms_$ has_$ has_6 has_begged has_broken has_flu has_guidance has_left has_moved has_nobody has_somebody has_spotted
has_this has_to has_vanished hates_her have_10 have_accepted have_advice have_blackspot have_chat have_daughter
have_drawn have_encryption have_for have_fostered have_good have_got have_guessed have_happened have_help have_hit
have_inherited have_left have_less have_looked have_made have_not have_six have_spilt have_talked have_the
have_threatened have_three have_we have_year havent_even havent_seen havent_started having_two he_barks he_burned
he_cries he_ghosted he_looked he_messaged he_practise he_reckon he_says he_shouts he_sings he_touches he_walks he_wrote
head_about head_and head_has head_i head_office head_round head_said head_the heading_$ heading_and headline_what
headset_on headsets_in headteacher_wants headteacher_who healers_gone health_one health_social hear_from heart_those
heavens_sake hed_cut hed_say hed_send hedgehog_in held_my held_the hell_bury hell_get hell_scream hell_send hell_want
hello_anyone help_an help_from help_help help_is help_menu help_or help_who helpline_does helpline_no her_being
her_braces her_business her_comments her_documents her_headphones her_knee her_names her_no her_nose her_nursery
her_poster her_shoes her_surprise her_suzi her_test her_title here_3 here_anymore here_are here_asking here_if
here_like here_need here_we heres_my herself_wont het_report hey_quick hey_what hi_bot hi_it hid_a hid_me hid_the
hidden_instructions hidden_prompt hidden_the hide_this hides_behind hiding_from high_did high_my high_they higher_at
higher_mean him_all him_any him_first him_three him_to him_when hinges_so hip_day his_50th his_arms his_charger
his_coat his_desk his_fishing his_hat his_leaflets his_nose his_opinion his_piano his_privates his_scarf his_school
his_stuff his_surprise his_way his_wifi hit_by hit_most hiya_it hola_que hold_for hold_on holder_$ holding_his hole_in
holes_$ holiday_lol holiday_pictures holidays_is home_knows home_manager home_they home_time home_unless homes_$
homes_on homework_with hope_$ hope_in horse_$ horses_$ hospital_for host_brother hostel_and hostel_cheap hot_or hour_on
hour_shift hours_a hours_do hours_is hours_on hours_sleep house_down house_from house_i house_of hove_and how_big
how_current how_delete how_get how_they how_urgent how_will hr_lady hrs_i hun_my hungover_he hurt_his hurt_their
hurt_tonight hurt_what hurting_him hurting_their husband_has husband_how husband_works hygiene_rating hygiene_with
i_act i_allow i_as i_begin i_blanked i_burn i_come i_copy i_cross i_demand i_die i_dress i_fall i_fancy i_feel i_forgot
i_fundraise i_groom i_heard i_honestly i_hug i_just i_lack i_legally i_moderate i_need i_nurse i_once i_ordered i_pick
i_play i_practise i_print i_proofread i_raise i_recover i_remove i_repeat i_reset i_sobbed i_spell i_spot i_stop i_swap
i_track i_translate i_trusted i_tuck i_uninstall i_updated i_volunteered i_wake i_walked i_wept i_wipe i_wonder ice_$
ich_been id_always id_find id_just ideas_under if_an if_messages if_poss ignore_tus ikea_$ ill_leave ill_post
imaginary_friend imagine_a important_$ imposter_and in_10 in_2 in_20 in_204 in_about in_agony in_arabic in_bother
in_britain in_bus in_cardiff in_charge in_crowds in_daily in_defence in_did in_dt in_everything in_france in_freezer
in_frome in_gwent in_harrogate in_hartlepool in_health in_here in_hove in_itself in_jail in_kettering in_kid
in_kindergarten in_klingon in_lagos in_lake in_locker in_manchester in_may in_mm in_monopoly in_newcastle in_newry
in_northern in_not in_penzance in_perth in_physics in_pints in_rust in_sea in_something in_spring in_ten in_textiles
in_their in_theory in_three in_truro in_ukrainian in_us in_voice in_vr in_warsaw in_you inch_$ include_scotland
increase_over individuals_$ info_$ ingrown_toenail injuries_and innkeeper_and inside_for inside_out insists_that
instructions_$ instructions_what insurance_plan international_visa into_$ into_kilometres inverted_commas
investigation_take invisibility_cloak invite_my involved_sending ip_$ iplayer_$ iron_is is_35 is_70 is_abusing is_again
is_ai is_almost is_alright is_annoyed is_apple is_away is_banging is_being is_best is_bluey is_bought is_burnt
is_cancelled is_closed is_cross is_dangerous is_deciding is_delighted is_depression is_everyone is_face is_fortnite
is_forty is_free is_gone is_hard is_his is_increase is_kids is_london is_massive is_mates is_mature is_meant is_money
is_ofsted is_old is_op is_pain is_perfect is_porn is_prime is_ready is_retiring is_revising is_ruining is_same
is_saying is_seen is_shaving is_sir is_six is_small is_snapchats is_stalled is_stop is_taht is_tall is_there is_took
is_touch is_true is_unsure is_victims is_when is_won isa_$ isnt_covered isnt_herself isnt_on it_1 it_14 it_82 it_always
it_ask it_at it_august it_awkward it_back it_banned it_best it_bitter it_boring it_break it_call it_carries
it_childline it_children it_concern it_did it_double it_early it_end it_harder it_help it_hilarious it_hinges it_his
it_include it_invented it_knows it_lasts it_mainly it_men it_mr it_names it_needs it_official it_okay it_one
it_opposite it_other it_point it_politely it_posted it_progress it_prompt it_rare it_since it_some it_somewhere
it_sorted it_sunday it_tech it_tens it_they it_usually it_vital it_weird it_wheres it_wreck iwf_how iwf_see iwf_stand
jabs_$ jail_for jail_if jail_or jammed_$ jayden_he jeans_$ jeans_and job_on job_title job_would jobs_$ joke_every
journalist_at journalists_mentioned jump_off jump_since jump_what jumpers_on june_who just_26 just_blocks just_checking
just_discovered just_does just_hand just_him just_left just_make just_makes just_put just_safeguarding just_sings
just_something just_to just_uk just_wanted justice_done karaoke_how keep_banging keep_kids keep_reading keep_ringing
keep_washing keeping_kids keeps_bees keeps_begging keeps_her keeps_photographing keeps_skipping keeps_spamming kent_my
kept_happening kept_it kettle_on keys_and kicked_down kicked_from kicked_me kid_a kid_are kid_can kid_gets kid_not
kid_off kid_starts kids_any kids_be kids_did kids_friend kids_friends kids_games kids_herself kids_hit kids_lie
kids_made kids_not kids_report kids_science kids_see kids_should kids_stuck kids_version kids_whose kids_wont kik_$
kik_is kik_still killed_eleven kindly_that kit_every kitkat_$ klingon_$ knee_hurts knees_$ knight_$ knock_on knock_who
knocked_this knots_$ know_3 know_called know_do know_from know_he know_their know_then knowing_who known_from
known_gender known_not known_ones knows_every knows_her knows_more knows_who kyles_got lab_over lab_was label_on
lack_is lad_begged lad_begs lad_conkers lad_needs lad_starts lad_told lads_being lads_from lads_i lads_is lads_took
lady_and lady_outside lag_is lagos_is landlord_keeps language_in lap_$ lap_and laptop_died laptop_what lass_is
last_before last_bit last_bus last_imposter last_kitkat last_line last_october last_paragraph last_section last_that
last_wish late_what late_with later_it latin_for laugh_on laughed_when laughing_my law_been law_called law_go
law_started law_wont lawns_behind laws_came le_report leader_in leader_one leader_was leader_would leaflet_told
leaflets_$ league_$ learning_to least_moderation leave_my leave_out leaving_britian left_by left_or left_wing lemon_and
lemons_for lesson_to lessons_for lessons_how lessons_what let_mine let_my let_someone lets_the letter_a letter_e
letter_says letters_begins letters_in level_2 level_50 leylandii_$ liam_from librarian_a library_card lie_and life_does
life_eh life_of life_on lift_heavy lift_my lift_to lifts_any lifts_to light_or like_last like_other like_our
like_primary like_who likes_$ likes_on liking_all limit_for limit_how limit_of line_ending line_help link_and link_on
list_all list_them literally_dying literally_in literally_shaking little_one little_what live_in lives_being lives_in
living_on lmaoo_$ local_news location_$ lockdown_$ lockdown_was locked_messages locked_messaging locker_obvs locks_and
lol_i lol_invisibility lol_warzone lol_your lonely_ones long_dealt long_do long_message long_stuff long_they long_time
long_was long_will loo_roll look_at look_the look_tidy look_when looked_in looked_up looks_more looks_odd
looks_offended looks_smug losing_the lost_how lost_in lot_do lot_in lot_more lot_on loud_alarm love_with lovely_funeral
lovely_people lovely_really lovely_watercolours loves_dinosaurs loves_her low_because lowkey_scared ls_la lucky_cause
luggage_in lump_sum lunch_does lunch_until lunchtime_supervisor machine_can made_an made_by madre_$ main_$ main_in
main_point make_an make_his making_the making_you malamute_and male_victims mammy_told man_allowed man_can man_every
man_in man_say man_shouting manage_two manager_and manager_here manager_wont many_childs many_convictions many_did
many_got many_moderators many_percent many_phones many_reports many_victim many_yrs map_and march_$ march_in
march_should marks_and marks_in married_20 master_and mate_buys mate_can mate_gave mate_not mate_over mate_sells
mate_took mates_all mates_posted maths_$ maths_mum me_12 me_all me_angry me_away me_baby me_bot me_both me_egg me_find
me_friday me_frts me_hanging me_hed me_jump me_know me_log me_long me_need me_night me_page me_pay me_pics me_shed
me_shorty me_socks me_some me_system me_twice me_wear me_well me_wheres me_yours mean_boys mean_he mean_not mean_what
means_does means_help means_here means_how means_nobody means_trade means_what means_which meant_the media_how
meds_because meet_an meet_kids meeting_in meeting_is meeting_my meeting_tonight meeting_up meeting_with meets_$
meets_stuff melting_down member_have members_at meme_finished memory_right men_mostly mend_$ mention_children mention_i
mention_older mention_people mentioned_as mentioned_i mentor_says meny_crimes meny_victims message_earlier
message_every message_girls message_if message_the messages_being messages_by messages_genuinely messages_started
messages_to messaging_pupils messaging_service messaging_what messenger_is messi_than messing_but messy_$ met_has
met_in met_the meter_reader mi_hermana mi_madre mice_and middle_can midnight_asking miles_a miles_into million_since
mind_wanders mine_and mine_drew mine_laughed mine_were mine_who minecraft_and minimum_wage minion_memes ministers_$
minor_for minor_in mins_need mins_on minutes_that minutes_to miss_cross miss_he missed_her misses_me missing_something
mistake_$ mistake_so mixed_up moaned_about moaning_about mock_$ mock_i mock_papers mode_on moderate_a moderator_$
money_for money_on money_put monopoly_$ monster_and month_in month_please months_till months_what months_without
mood_and more_citations more_holes more_i more_ill more_in more_it more_like more_walls more_what morning_$ morning_for
most_at most_grooming mostly_games mostly_like mother_from mothers_at mouse_$ mouth_farm moved_me moved_next mow_lawns
mp_$ mr_smith much_should much_water mugs_$ mum_a mum_are mum_by mum_every mum_kindly mum_makes mum_need mum_now
mum_roses mum_two mums_back mums_coming mums_crying mums_curry mums_way mums_what murder_him must_tell my_30 my_3yo
my_airpods my_app my_apprentice my_assignment my_auntys my_autistic my_backs my_badge my_bag my_balcony my_banks
my_barber my_biology my_blog my_caption my_card my_carrots my_chin my_church my_citibank my_classroom my_cleaners
my_collar my_colleague my_conclusion my_copy my_coursework my_daft my_dinner my_dolly my_elbow my_electric my_epilepsy
my_favour my_fringe my_gas my_grans my_hearing my_hedge my_highlighter my_hip my_husband my_idea my_kitten my_lip
my_listeners my_media my_mosque my_mouse my_mouth my_mp my_no my_oc my_oven my_passenger my_penfriends my_pens
my_planning my_pocket my_posh my_post my_presents my_profile my_sat my_screenshot my_shop my_show my_station
my_subscription my_suit my_tablet my_tank my_tax my_teaching my_teammate my_texts my_therapy my_thumbs my_treasure
my_tutees my_villager my_vpn my_wallet my_whites my_with my_yoghurt myself_to myself_what nail_gun nails_a name_each
name_i name_ideas name_it name_off name_online name_when named_after named_i names_what naming_the nan_keeps
napping_been nations_does naughty_step ncmec_$ near_done near_station nearly_fainted nearly_finished nearly_one
nearly_the need_1 need_an need_more need_private need_some needed_i neednt_choose needs_one needs_to neighbour_cockerel
neighbour_hid neighbour_lets neighbour_says neighbour_teenage nephew_stop nervous_before nervous_what net_i net_my
net_under netball_so netflix_does nettle_stings network_had networks_are never_answer never_comes never_counts
never_doing never_see new_piano new_policy new_puppy new_rule new_rulebook new_rules new_safeguarding new_teaching
new_to new_york news_$ next_day next_in next_is next_message next_one next_open next_question next_step ngl_id nice_i
nice_line nice_so nicks_my niece_at niece_lives night_by night_class night_friday night_please night_this night_under
nights_in nights_quiet nine_i nine_quid nine_schools no_all no_are no_bot no_claims no_date no_filter no_games
no_justice no_kids no_longer no_need no_offence no_other no_problem no_regrets no_right no_secret no_smartphone
no_sound no_source no_spoilers no_stats no_the no_this nobody_can nobody_home nobody_loves nobody_notice
nobody_understands none_$ noone_came normal_i normal_to normally_$ nosy_but not_allowed not_change not_children
not_daughter not_everything not_felt not_found not_good not_had not_illegal not_included not_kids not_letting not_look
not_made not_offence not_pass not_paying not_percent not_reply not_scary not_she not_staff not_talk not_understand
not_who not_woke not_yet not_yours note_$ note_saying notes_not notes_that nothing_bad nothing_happens nothing_has
nothing_how nothing_now notice_a noticed_the now_mum now_say now_talk now_was nowhere_near numb_you numba_$ number_a
number_at number_bigger number_come number_fell number_it number_just number_lol number_one number_only number_or
number_should number_the number_went number_with number_you numbers_as numbers_count numbers_from numbers_so
numbers_which nurse_does nurse_in nvm_$ o_droseddau o_heddluoedd obey_it odd_shoes odd_socks of_30 of_45 of_abuse of_ai
of_because of_britain of_bullying of_bus of_care of_clans of_curtains of_customer of_departure of_edinburgh of_eleven
of_families of_fighting of_foi of_girl of_good of_guilt of_haribo of_i of_ice of_latin of_league of_mice of_milk
of_missing of_money of_popular of_recorded of_safeguarding of_schools of_service of_shoes of_skin of_thieves of_trouble
of_trust of_twelve of_two of_us of_use of_victim of_water of_ways ofcom_my ofcom_when off_do off_halfway off_him off_if
off_last off_minecraft off_roblox off_that off_they off_tiktok off_which off_work offence_apply offence_count
offence_for offence_it offence_made offence_start offence_still offence_to offences_against offences_happen offences_or
offences_reported offences_were offenders_get offer_at offerings_is officer_and officer_at official_$ ofsted_in
often_didnt oil_change ok_which okay_in old_apps old_chats old_enough old_from old_messages old_put old_sergeant
old_these old_wants old_were older_cases older_cousin older_data older_girl older_i older_survivors olds_about olds_got
omegle_when omg_how on_13 on_ai on_anglesey on_apps on_because on_blackmail on_bonfire on_break on_candy on_deepfakes
on_end on_fractions on_habbo on_he on_hinge on_i on_indecent on_internet on_iplayer on_like on_linkedin on_messages
on_offer on_penalties on_phones on_pick on_picture on_police on_quick on_recovery on_reddit on_roundabouts on_shift
on_spotify on_steam on_sudoku on_switch on_tea on_tell on_them on_then on_thursday on_trig on_tv on_xbox once_got
once_more one_a one_adult one_against one_become one_but one_crime one_ear one_fence one_friend one_has
one_investigation one_lady one_lessons one_letter one_noticed one_poem one_police one_q one_sent one_sex one_summer
one_take one_true one_under one_wear one_when one_wont ones_do ones_doing ones_from ones_gone ones_he ones_how
ones_hurt ones_just ones_nobody ones_were online_a online_advice online_harm online_more online_risk online_seller
online_shop online_stranger online_that online_then online_things online_to online_wants onload_alert only_1 only_4
only_answer only_as only_been only_do only_five only_funny only_just only_let only_lost only_messing only_money
only_people only_see only_sender only_sent only_us only_watches only_week only_what onto_a oot_again open_at open_for
open_my open_them opens_is opinion_$ opposite_nothing options_$ or_47 or_because or_by or_cant or_ceop or_cold
or_contact or_daft or_dont or_eat or_girls or_gruming or_had or_has or_he or_if or_kids or_much or_one or_only or_other
or_phones or_ring or_sixth or_stay or_still or_the or_would order_can order_what organ_lessons organisation_$
original_would other_year others_and others_so otter_meme our_16 our_age our_back our_clan our_deputy our_figures
our_head our_hr our_keeper our_kitchen our_kyles our_local our_maths our_messages our_old our_phones our_play
our_policy our_regulars our_shifts our_shoes our_social our_son our_staff our_step our_swimming our_teen our_temp
our_trustees our_way our_wedding ours_asking out_about out_been out_haha out_her out_here out_twice out_why
outside_your over_12 over_18 over_an over_and over_chat over_five over_nerves over_on over_text over_who override_from
ow_my owe_still owed_when own_age own_biscuits own_goal own_handwriting own_homework own_number own_success own_tho
owner_of pack_$ pack_their package_and packed_$ packed_it packet_of packing_up paddington_$ paddling_pool page_to
pages_should paid_someone paint_$ paintball_bruises painting_the pair_from pair_sings pair_the panel_and paper_for
paper_if paper_says para_17 paragraph_$ parallel_parking paranoid_about parcel_$ parcs_she parent_asks parent_group
parent_id parent_reports parent_that parent_whether parental_control parents_ask parents_could parents_group
parents_here parents_letter parents_like parents_tonight parish_council park_and park_for park_rev park_with
parking_app parking_tickets parrot_$ parrots_voice part_was party_does party_in party_is passed_her passenger_from
passenger_told passes_$ passport_do password_$ password_again password_for password_manager password_the passwords_$
pasties_$ pastor_say pastoral_care patched_$ patient_with patio_which paying_her pc_$ pc_out pcso_said peace_i
penalty_for penalty_how penfriends_in pens_$ people_find people_for people_i people_please people_see people_told
people_work per_force per_hour per_this percent_are percent_battery percent_or percent_refer percent_then percent_wasnt
percentage_on percentage_were percentages_please perfect_$ period_3 period_for permission_before permission_to person_$
person_as person_he person_it person_say person_says person_to personal_trainer peru_$ peter_$ petrol_in phase_$ phd_on
phil_collins phone_broke phone_gets phone_one phone_please phone_the phone_when phone_with phones_being phones_for
phones_now phoning_what photo_consent photo_for photo_it photo_my photo_one photographing_my photos_in photos_without
piano_for piano_what pic_or pick_between pick_which pick_your picked_if picked_on picking_me picks_me picks_my
picture_a picture_is picture_off pictures_is pictures_need pictures_vanish piece_about pieces_with piercing_$
pigeons_are pigeons_they pilates_again pin_this pirate_and pitch_at pizza_now place_he place_in place_to placement_in
plain_wall plans_$ platform_$ play_her play_where plays_it please_aget please_and please_before please_bot
please_convert please_id please_my please_pretend please_remove pleased_$ pleased_to plug_turn plughole_bless
plumber_and plumber_to poem_about poem_my point_by point_of points_in police_before police_cadet police_can police_car
police_could police_dealt police_figure police_find police_found police_from police_get police_id police_need
police_our police_published police_records police_see police_wrote policeman_he policy_i politely_get politics_what
pool_by poor_girls popular_ones porn_sites portion_of posh_voice poss_$ post_for post_so postal_address poster_is
posts_on pothole_$ practical_help prank_to predator_in predator_where predators_and predators_use prefer_writing
premium_bonds presentation_$ presentation_i presentation_to presentation_tomorrow presenting_at pretend_that priest_$
priest_groomed primary_in primary_schools prime_minister primry_school print_your printer_$ prison_in privacy_and
privacy_i privacy_in private_and private_messages private_school private_tutor prize_at probation_officer problem_only
problems_at programmed_you project_has prom_and prom_dress prom_right promise_did promised_hell promised_not
promised_to promoted_$ prompt_$ prompt_a prompt_i prompt_it proofread_this proofreader_and proper_spirit
propose_tonight protect_my protecting_them protection_and protection_i protects_kids proud_my prove_it pss_$
pta_meeting published_$ published_1 puffy_and pumpkins_in punching_through punishment_do punishment_for pupil_asks
pupil_has pupils_as pupils_ask pupils_in pupils_keep pushback_from put_into put_life put_one put_parental put_salt
put_their put_your puts_it puzzle_$ q_does q_how quadratic_equations quadratics_and quarter_on quatro_$ que_es que_tal
question_5 question_ab question_again question_how question_in question_who questions_should questions_to
questions_were questions_you queue_and quick_game quick_is quick_the quicker_than quickly_i quiet_aisle quiet_when
quit_being quiz_team quiz_what quote_and quote_me quote_where race_$ railway_bridge raise_money ran_away ran_me
ran_through range_$ range_of rap_for rape_crisis rash_on ray_ban ray_pinches re_$ reach_down read_anything read_but
read_chapter read_long read_out read_private read_that read_up reading_her reading_is reading_up reading_with
reads_evryfin reads_out real_child real_numbers real_stat real_with really_delete really_good really_her really_just
really_she really_well reason_given reasons_for reception_she reckon_police reckon_they reckons_you recognise_a
recognise_the recognising_signs recommend_a recommendations_$ record_if record_number record_time record_was
recorded_crime recorded_these records_$ recovery_$ red_light reddit_says redo_it refer_to referee_for refund_$
refused_my register_at relative_$ relatives_$ relieved_it remote_$ remove_them rent_a repeat_after replied_all
reply_quick reply_when reply_with report_because report_bot report_explain report_find report_first report_follow
report_found report_go report_let report_like report_make report_mine report_pics report_please report_reckon
report_recommends report_scared report_stuff report_suggest report_support report_theres report_want report_was
report_we report_you report_your reported_does reported_him reporter_so reporter_with reports_advice reports_as
reports_been reports_figure reports_line reports_main request_what requests_on reset_$ respond_with response_teach
responsible_now rest_of restart_yourself retiring_in return_eggs rev_their reveal_in revision_he rhyl_and ribs_never
rice_is ride_$ right_$ right_arm right_as right_away right_before right_i right_my right_there right_they right_tho
right_what ring_that ring_who ringing_his rings_when rip_my rise_and rise_because rise_i risen_$ risk_is risk_or
rite_that road_what robertsons_bit roblox_one role_in role_play roleplay_time roll_a roll_an ronaldo_which roofer_on
room_for room_had room_last rooms_and root_canal rope_scouts roses_have roses_it rough_week roughly_how round_when
rounders_$ rowing_about ruby_wedding rugby_and ruining_my rule_you rules_and rules_are rules_dont rules_please run_and
run_childline run_this run_through run_which running_any s_$ safe_and safe_in safe_is safe_way safeguarding_adults
safeguarding_at safeguarding_certificate safeguarding_the safeguarding_training safer_in safer_than safer_to safest_app
safety_laws safety_man safety_measure safety_off safety_so said_18 said_6 said_and said_before said_bring said_did
said_go said_known said_my said_nine said_on sake_$ salad_so salt_in same_count same_excuse same_form same_in same_with
santa_$ santa_he santa_is sat_across saturday_hell saturday_night saturday_we saturdays_at saw_me saw_them say_16
say_90 say_anyone say_apple say_at say_bad say_be say_everyone say_first say_help say_ill say_one say_only say_per
say_susie say_their say_theres say_theyd say_today say_when sayin_they saying_soon says_14 says_18 says_42 says_83
says_backdoors says_everybody says_family says_hold says_hurry says_id says_kids says_none says_of says_pay says_quick
says_social says_where scab_just scales_$ scanned_$ scare_myself scared_he scared_on scared_that scaring_them
scary_stuff school_for school_governors school_has school_here school_jumper school_kid school_letter school_mag
school_monday school_my school_said school_shoes schools_any schools_number schools_where science_$ science_project
scooter_$ scotland_and scotland_i scotland_yard scouts_badge scouts_how scratch_the scratched_the scream_who screams_if
screens_and sea_of seafront_and seagull_then search_hostel season_$ seat_in second_half second_hamster secondary_and
seconds_my secret_boyfriend secret_code secret_door secret_friend secret_she secret_the secret_till secret_to
secret_way secret_weapon secretary_$ secretive_and section_isa see_for see_how see_if see_kids see_you seeing_that
seen_both sell_something seller_has semi_final seminar_$ send_$ send_message send_nudes send_our send_out send_you
sender_always sending_letters sending_pics sends_and senior_research sense_hungover sent_for sent_in sent_out
sent_photos sent_stuff sergeant_in serious_about server_asked server_has server_how server_keeps server_so server_we
servers_are servers_dead servers_down service_has set_an set_i set_is set_me set_my settings_now seven_hours
seven_letters sex_of sext_between shaking_since shaking_taylor shame_the share_her share_lifts share_photos
share_please share_was share_would sharing_$ she_always she_ask she_ate she_been she_begged she_calls she_didnt
she_fell she_felt she_go she_got she_guesses she_just she_make she_moved she_reckon she_saw she_scared she_sells
she_skipped she_sounds she_stopped she_ten she_the she_too she_took she_use she_wanted she_wasnt she_will she_would
shed_been sheet_$ sheet_with shoes_at shop_fuel shop_one shops_and short_for short_quote shorty_every should_encrypted
should_get should_mums should_recognise should_ring shouldnt_of show_your showed_him showed_the shy_$ sick_if sick_it
side_does side_last sides_$ sign_every sign_up signs_do signs_of signs_to silly_me simply_$ since_$ since_forever
since_may since_tuesday singer_$ singers_been singing_at single_and sings_phil sings_when sir_kept sir_nearly sir_peter
sir_wants sister_11 sister_fosters sister_her sister_hit sister_husband sister_looks sister_next sister_over
sister_promt sister_threw sit_and sit_together sites_are sits_next six_of six_so six_thousand six_weeks six_what
skating_$ ski_$ skipped_in slapped_sun sleep_bot sleep_would sleeping_over slice_of slide_at slide_says slimming_world
slippers_no small_garden smartphone_$ smh_mean smoke_from smokescreen_for smokescreen_i smokescreen_who smug_how
snaps_share snitch_but snores_she so_ashamed so_at so_big so_creepy so_cringe so_explain so_far so_helpless so_late
so_many so_mean so_nothing so_of so_one so_prove so_sad so_so so_stressed so_sweet so_unfair so_weird so_when sobbed_by
sober_in social_network social_networks social_work sociology_$ sofa_he sofa_in sohcahtoa_$ solo_$ som_lads some_advice
some_companies some_creep some_firms some_more somebody_fleeing somebody_get somebody_like somebody_says somebody_tell
somebody_than somebody_was someone_hacked someone_or someone_traded someone_will something_called something_does
something_happens something_it something_nasty something_odd something_of something_off something_something
something_what somethings_off somewhere_are son_15 son_been son_birthday son_coach son_home son_not son_put son_said
son_turned son_turns son_voice sooner_go sooner_speak sore_throat sorry_long sorry_you sort_the sorts_$ sos_my sos_sos
sounding_voice source_and source_whose sources_$ sourdough_$ spaghetti_$ spam_is spamming_the spanish_again
spanish_oral speak_spanish speak_wiped speaking_exam speaking_in special_school speech_what speed_up spell_it
spelling_on spends_ages spiders_lol spiders_there spilt_tea spirit_level split_what sponsor_her spot_$ spot_them
spotify_$ spotify_playlist spots_all spots_something spurs_they spying_on stabbed_in staff_fridge staff_hit
staff_meeting staff_member staff_on staff_should staff_want stage_$ stairs_and stalking_part stall_is stalled_$
stalled_means stand_on stand_the standing_$ standing_for stands_in stare_at start_as start_campaigning start_over
start_system start_talking start_then started_calling started_my started_this starts_reception starves_$ stat_for
state_of station_2 station_that statistic_what statistics_class statistics_then stats_is stats_reach stay_private
stay_safe stay_up stayed_flat stayed_silent staying_at steam_engines step_brother step_of step_so stepson_to stiff_what
still_at still_dunk still_faffing still_isnt still_know still_not stocktake_900 stop_following stop_i stop_on
stop_playing stop_police stop_spamming stop_told stopped_drinking stopped_my stopped_talking store_what stored_$
story_were straight_at stranger_add stranger_online stranger_see stream_is street_address street_is street_party
street_say stress_$ stressed_$ stressed_i stretches_help strict_he struck_off stuck_what student_journalist student_my
student_not student_paper studio_$ stuff_about stuff_like stuff_my stuff_should stuff_too stuff_what stuff_where
stuff_who such_things sudoku_and suffer_if suffering_$ suicide_$ suit_$ sum_from summarise_everything summarise_this
summary_of sunday_with sundays_i supervisor_$ supervisor_threatened supper_$ support_when sure_any surely_$ surely_it
surely_they surprise_do survivor_advocate survivor_want survivors_charity susie_in susie_said suzi_quatro swallow_me
swap_jobs swap_with swears_at sweating_$ sweet_$ swimming_that swindon_$ switched_off system_$ system_prompts t_and
tabby_$ table_and tablet_a tablet_he tablets_and tackle_$ tag_here tagged_$ take_away take_is take_that take_their
take_translators taken_into taking_a tal_$ talks_on talks_too tall_and tank_has tap_$ tap_on tash_asked task_force
tasks_on taught_$ taylor_tickets tea_is tea_since tea_tonight teach_a teach_citizenship teach_has teach_maths
teacher_among teacher_calls teacher_grade teacher_husband teacher_not teacher_on teacher_one teacher_out
teacher_pension teacher_spot teacher_takes teacher_that teacher_was team_are team_photo team_told teammate_said
technician_and teen_i teen_on teen_spends teen_wants teenage_daughter teenage_lad teenager_and teens_in teeth_$
telegram_$ telephone_i tell_a tell_any tell_in tell_of tell_sir tell_there tell_this tell_which telling_everyone
tells_him tells_jokes tells_my temp_turned template_letter temps_is ten_are ten_is ten_of ten_out tenner_to
tent_collapsed term_foir term_in terrified_for terrified_to test_on testimony_of testing_if testing_you text_about
text_can text_first text_him text_message text_one text_say text_to texts_from than_daughter than_our than_ronaldo
than_two than_type thanks_bye thanks_mate that_26 that_34k that_bill that_called that_cant that_case that_children
that_come that_companies that_dont that_fixes that_fox that_get that_go that_got that_half that_have that_headline
that_ill that_left that_much that_never that_only that_order that_otter that_pic that_please that_primary that_sentence
that_shed that_signal that_someone that_sort that_still that_tackle that_teacher that_team that_the that_they that_told
that_use that_walk that_week that_will that_work that_year that_youtube the_34k the_a the_advice the_agency the_air
the_album the_amazon the_authors the_battery the_beeb the_bells the_biscuit the_bishops the_bleep the_blue the_bodies
the_boilers the_bosses the_cabinet the_cake the_calls the_cheapest the_cheddar the_clear the_coffee the_concert
the_conductor the_conservatory the_course the_creepy the_current the_custards the_deli the_deposit the_devil the_dial
the_dictionary the_dj the_documents the_drivers the_dummy the_easiest the_easy the_f the_father the_figs the_filter
the_fish the_following the_footnote the_foundation the_four the_fun the_gas the_grandchildren the_groomed the_groomers
the_hamster the_healers the_health the_heart the_horse the_hours the_ipad the_keeper the_kings the_knees the_knight
the_label the_lad the_lady the_lake the_lamp the_late the_law the_laws the_limits the_loft the_log the_lonely
the_longest the_loos the_lump the_marathon the_margin the_mat the_met the_mick the_microwave the_minister the_modelling
the_modern the_more the_mother the_mud the_museum the_naughty the_odds the_open the_osb the_paediatric the_panel
the_papers the_passport the_patio the_pdf the_percentage the_pigeons the_plughole the_plumber the_pond the_poster
the_pothole the_potty the_premier the_printer the_proper the_punishment the_queen the_radiator the_raw the_recorded
the_referee the_remotes the_rest the_salad the_sales the_scary the_scones the_seafront the_semi the_skirting
the_smartest the_soul the_speech the_spelling the_squash the_statistics the_stocktake the_studio the_subheads
the_supermarket the_survivors the_tell the_temps the_thermostat the_threats the_tide the_tills the_tip the_topic
the_total the_tracking the_trombone the_trouble the_trusted the_type the_unnamed the_vase the_victim the_volunteers
the_walls the_waltzers the_wash the_weather the_web the_what the_with the_wizard the_womans the_women the_youngest
the_zoo their_address their_age their_apps their_backs their_bags their_bedrooms their_certificate their_engines
their_online their_site their_thirties their_wellies them_150 them_all them_as them_if them_kids them_mostly them_of
them_up them_what then_as then_because then_delete then_nicks then_police then_since theory_why therapist_friend
there_anywhere there_back there_data there_for there_have there_hidden there_hope there_money there_need there_now
there_quote there_the there_think there_were these_for these_investigations these_new these_offences these_rules
these_three they_allowed they_block they_bother they_claim they_cover they_deal they_ever they_fall they_fear
they_found they_had they_happened they_havent they_i they_kicked they_left they_listed they_looked they_meet they_moved
they_note they_numb they_reckon they_refuse they_saw they_sayin they_threaten they_threatened they_too they_use
they_worried thieves_$ thing_and thing_at thing_even thing_from thing_how thing_is thing_never thing_off thing_or
thing_right thing_say things_have things_so things_staff things_were think_encryption think_so think_they thinks_only
third_in this_as this_by this_cat this_crimes this_desk this_dissertation this_do this_end this_guitar this_happen
this_heading this_hour this_if this_in this_lad this_lag this_meme this_one this_rain this_say this_sofa this_sourdough
this_team this_too this_update this_upsets this_wrote this_years tho_miss those_nobody those_poor those_they
those_trainers thought_there thought_this thousands_lol threatened_by threats_from threats_off three_a three_daughter
three_down three_essays three_facts three_granddaughter three_he three_jumpers three_letters three_women
through_quickly through_something through_that throw_my tick_off tidy_when tiktok_is tiktok_then till_1am till_6
till_bed till_midnight till_when time_$ time_but time_last time_should time_so time_somebody time_someone times_do
times_does times_me times_the times_this tip_by title_$ to_5k to_adults to_babysit to_back to_believe to_cheer
to_commit to_confess to_correct to_cry to_dad to_descale to_embarrass to_everyones to_families to_feed to_four to_game
to_grandads to_groups to_has to_hear to_internet to_iwf to_just to_lads to_laugh to_lift to_lisbon to_message
to_messages to_miss to_model to_murder to_nights to_notice to_official to_parallel to_people to_phoning to_please
to_prepare to_present to_primary to_private to_propose to_protect to_recognise to_return to_school to_scream
to_skegness to_speed to_staff to_strip to_thank to_think to_tie to_town to_track to_training to_vanish to_voice
to_wales to_wednesday to_z toast_and today_it today_was today_what toddler_$ toddler_swallowed toddlers_$
toddlers_watching toes_since together_and together_me together_without told_anybody told_everybody told_first told_us
tomatoes_how tomorrow_do tonight_need tonight_so tonight_weird tonight_what too_ashamed too_does too_far too_high
too_near too_or too_small took_ages topic_$ torch_in tortoise_and total_of touch_on towel_$ toxteth_and track_my
tracking_her tracks_his trade_pokemon train_again train_ha trainee_opposite trainer_he trainer_want trainers_are
trainers_he trainers_words training_does training_for training_from training_in training_near trains_with trampoline_$
trampoline_park translators_jobs trap_door trapped_my travel_half traveller_kids treasure_chest treat_$ tricks_for
trig_next trip_tomorrow trolley_and trouble_but true_or true_to truro_and trust_me try_$ tuesday_best tunnel_$ turn_16
turn_round turn_what turned_on turned_up turning_13 turning_60 turns_16 turns_that tus_instrucciones tutees_gets
tutor_shuts tutor_wont tweet_from twelve_mine twenty_one twenty_questions twice_in twice_this twin_says twins_are
twitter_and two_care two_doors two_people two_views two_where type_for type_with typed_that typing_this tyre_place
uk_because uk_does uk_or uk_since uk_this ukrainian_my umbrella_$ unbanned_from unblocks_a uncle_collects uncle_raj
uncle_ray uncle_sends uncles_a under_10 under_11s under_18 under_60 under_8 under_his under_privacy under_ten
under_which underlined_it understand_this uniform_for units_in unplugged_the until_when up_bless up_for up_from up_here
up_it up_just up_now up_online up_reading up_the up_three up_two up_when updates_$ upper_age upsets_me urdu_and
urgent_is us_before us_behind us_dont us_have us_here us_how us_or us_read us_see us_share us_stay us_treat use_apps
use_to use_your used_in used_most used_three useful_for user_id using_his using_your vanished_$ vase_$ vegging_been
version_$ version_and version_for very_end very_loud very_strict vicar_said victim_a victim_blaming victim_have
victim_legally victim_myself victim_please victim_speak victim_twice victim_under victims_for victims_from victims_had
victims_keep victims_known victims_mean victims_that victims_the victims_then victims_there victims_told victims_wait
victims_what video_call video_with videocall_$ videos_how view_five viewed_one views_$ violent_ex visa_to voice_so
voice_tells voice_with volunteering_at volunteers_have vote_and vote_for vpn_and vpn_hide vr_headsets vulnerable_adult
wait_2 wait_it wait_on waiting_room walk_anyone wallpaper_for walls_$ waltzers_$ wanders_to wank_$ want_200 want_ai
want_all want_done want_me want_parkrun want_people want_private want_sleep wanted_me wants_50 wants_an wants_parents
wants_privacy war_$ war_years ward_wont warehouse_$ warm_up warn_my warning_is warning_sign warzone_$ was_30 was_34
was_40 was_62 was_anyone was_autistic was_beside was_born was_caught was_charged was_closed was_contacted was_drugged
was_female was_fortnite was_gambling was_harmed was_holding was_how was_no was_pleased was_primary was_put was_really
was_right was_somebody was_stalked was_thrown was_tiktok was_twelve was_younger wash_my wasnt_there wasnt_what
wasting_away watched_by water_a water_bottle water_should water_the watercolours_$ way_home way_how way_more way_on
we_blocked we_get we_let we_neednt we_owe we_raise we_said we_saw we_video we_won wear_for wearing_odd web_my
websites_is wedding_i wedding_saturday wedding_speech wedding_what wednesdays_$ wee_$ wee_boys week_$ week_anyone
week_is week_of week_over week_two week_which weekend_in weekend_who weeks_to weigh_flour weird_also well_done
well_sponsor wellies_on welsh_figure went_after went_green were_among were_approached were_buzzing were_counted
were_ever were_given were_harmed were_having were_hurt were_it were_like were_many were_more were_no were_older
were_oot were_over were_said were_taken were_targeted were_you were_younger westerns_$ what_21 what_34 what_advice
what_again what_duties what_figures what_film what_films what_gets what_good what_grounds what_hargreavess
what_headline what_is what_it what_iwf what_level what_may what_might what_name what_needed what_of what_parents
what_please what_report what_shall what_slice what_snaps what_sohcahtoa what_staff what_thing what_three what_times
what_trending what_two what_unblocks what_warning what_worth when_and when_people when_rice when_this when_was
whenever_i whenever_someone where_he where_id where_on where_pictures where_someone where_there where_this
whereabouts_is whered_they wheres_the wheres_this wherever_the whether_girls whether_they whether_to whetstone_$
which_and which_body which_bodys which_country which_countrys which_exercises which_game which_gift which_gpu
which_group which_nations which_of which_outside which_parental which_people which_secret which_sites which_statistic
which_stretches which_they which_two which_week while_it whisper_mode whitby_$ whites_feel who_all who_doesnt who_funds
who_had who_hides who_knocked who_made who_need who_programmed who_report who_scared who_snores who_survived
who_threatened who_wanted who_work who_wouldnt whod_be whod_enforce whod_suffer whole_family whole_lemon
whole_playground whole_street whole_youth whom_to whose_argument whose_job whose_payroll whose_quote whose_warning
whose_website why_exam why_isnt why_might why_my why_you whys_it whys_my wife_i wife_said wife_sends wife_told wife_was
wifi_at wikipedia_$ will_appear will_apps will_ever will_find will_leave will_only will_stop win_and window_by window_i
wine_with wing_double wiped_it wishes_id wishes_she with_2 with_3 with_6 with_autism with_divorced with_exams
with_friends with_girls with_granny with_help with_homework with_in with_mine with_nearly with_other with_others
with_parking with_percentages with_quadratic with_quadratics with_s with_when with_without with_young with_youth
without_his without_parents without_tears without_the wives_$ woman_fleeing woman_my womans_words women_$ women_in
wondered_if wondering_about wonders_if wont_add wont_cut wont_give wont_leave wont_they wont_weigh word_a word_backdoor
word_forever word_limit word_to word_with wording_$ words_and words_i words_not words_to work_anyway work_because
work_keeps work_sorry work_there work_what work_when worked_hard worker_in working_in works_there worksheet_and
worksheet_anymore world_like worried_$ worried_about worry_like worry_what worse_has worse_off worse_or worse_than
worst_mum worst_one would_any would_believe would_care would_cheer would_hide would_interest would_they would_this
would_those would_we wouldnt_give wouldnt_hand wouldnt_stop wreck_your write_500 write_everyone writes_and writing_that
written_by written_on wrong_6 wrong_answer wrong_bus wrong_file wrong_isnt wrong_numbers wrong_person wrong_when
wrote_28 wrote_her wrote_up wtf_$ x_one xbox_if yeah_my yeah_right year_11s year_5s year_all year_alone year_do
year_for year_in year_number year_rise year_six year_tash year_to year_told yearbook_$ yearly_numbers years_a years_do
years_for years_my years_right yellow_$ yes_i yet_and yet_it yo_how yorkshire_pudding you_again you_agree you_allowed
you_carried you_cut you_dare you_didnt you_dig you_dont you_drop you_have you_it you_last you_learn you_lost you_lot
you_may you_message you_more you_mute you_properly you_quote you_rap you_really you_say you_screenshot you_she
you_shorten you_still you_store you_thank you_today you_trade you_type you_work youd_make youd_say young_adult
young_kids young_mum young_to young_was younger_if youngest_of youngest_person youngsters_$ your_answers your_battles
your_birthday your_both your_day your_house your_instructions your_message your_not your_prompt your_record
your_reports your_saying your_setup your_username yourself_and youth_club youtube_comments youtube_figure youtube_how
yungest_kid zoo_$
""",
    -1: """
000_are 000_cases 000_followers 000_from 000_got 000_how 000_known 000_offences 000_on 000_or 000_per 000_please
000_steps 000_thank 000_to 000_who 100_quid 100_to 100_what 10_40 10_is 10_min 10_minute 10_on 10_or 10_percent 10_says
10_so 10k_$ 10k_followers 10s_$ 11_12 11_nearly 11_now 11_says 11_when 11_year 11s_in 12_000 12_15 12_do 12_does
12_large 12_month 12_months 12_ok 12_percent 12_please 12_quid 12_stone 12k_minecraft 12s_$ 12s_in 12s_what 13_but
13_does 13_we 13_weeks 13s_girls 14_august 14_with 14_yo 14th_and 150_and 150_for 150_games 150_pounds 150_saw 150_what
15_a 15_doing 15_like 15_miles 15_percent 15_tiny 15_told 15_year 15s_$ 15th_$ 16_same 16_soon 16_the 17_and 17_now
17_on 17_times 17_yr 18_for 18_in 18_included 18_on 18_right 18_was 18_what 18th_$ 19_year 1_4 1_998 1_for 1_hr 1_if
1_say 1_year 20_kids 20_minutes 20_of 20_settle 20_then 20_times 20_yrs 21_22 21_million 22mm_compression 23_alone
23_the 24_forces 24_he 25_today 26_47 26_in 26_percent 26_who 28_000 28_days 28_kids 28_years 29_and 2_000 2_how 2_i
2_kids 2_mins 2_months 2_on 2_out 2_police 2_quid 2_quotes 2_when 2_year 2_young 2am_on 300_or 30_copies 30_enough
31_percent 33_$ 34_degrees 34_of 34k_crimes 34k_what 350_a 350_does 350_for 350_include 350_stands 35_she 36_$ 38_or
3_brothers 3_bullet 3_hour 3_is 3_mins 3_months 3_reasons 3_sections 3_so 3_stats 3_vouchers 3_with 3am_every
400_pieces 40_kids 40_metres 40_mins 40_of 40_percent 41_$ 41_and 42_all 42_and 42_on 42_what 43_and 45_an 45_now
47_bus 47_down 47_lot 47_makes 4_$ 4_000 4_am 4_for 4_kids 4_marks 4_mens 4_mums 4_no 4_refers 4_teething 4_victims
4_years 4yr_old 500_and 500_kids 500_on 500_times 500_who 50_a 50_percent 52_$ 530_in 56_what 58_$ 5_0 5_bullet
5_counted 5_foot 5_for 5_hours 5_in 5_mins 5_of 5_to 5_what 5_which 5am_$ 5k_week 5s_ones 5s_will 60_percent 65_miles
6_000 6_8 6_and 6_so 6_weeks 73_percent 7_062 7_year 7am_what 800_and 80_$ 82_a 82_i 82_is 82_or 82_per 82_the
82_thousand 82_to 83_from 83_is 84_percent 8_000 8_dont 8_group 8_yr 8s_has 8s_keep 900_people 90_$ 90_keeps 90s_$
998_words 9_a 9_form 9_here 9_how 9_mins 9_to ^_20 ^_25 ^_5 ^_6 ^_73 ^_abusers ^_access ^_acknowledge ^_across
^_activate ^_actual ^_admit ^_adoptive ^_advice ^_afk ^_afraid ^_afternoon ^_amend ^_amendments ^_amount ^_apart
^_apparently ^_apps ^_april ^_army ^_asdfgh ^_assistant ^_assume ^_attached ^_attribute ^_aunt ^_avatar ^_average
^_babysitters ^_backing ^_backpack ^_bad ^_baggage ^_balance ^_barista ^_beat ^_beep ^_benefits ^_big ^_birmingham
^_bit ^_blame ^_bodies ^_boiling ^_both ^_broken ^_bullet ^_calls ^_calm ^_cam ^_cancel ^_carol ^_carry ^_caught ^_ceop
^_changes ^_charity ^_chat ^_chicken ^_classmates ^_clean ^_client ^_co ^_college ^_compare ^_complete ^_config
^_confirmed ^_consider ^_context ^_continue ^_controller ^_convert ^_corse ^_crimes ^_criminology ^_cuantos ^_customer
^_dan ^_dare ^_deadline ^_debug ^_delayed ^_delays ^_deliver ^_derry ^_dev ^_diabetic ^_disappearing ^_discords
^_domestic ^_dos ^_drastic ^_drowning ^_earlier ^_eastenders ^_echo ^_edward ^_either ^_elon ^_embarrassing ^_emial
^_enable ^_encrypted ^_encryption ^_english ^_env ^_escape ^_esquece ^_ethnicity ^_europe ^_europol ^_even ^_exact
^_exit ^_exposed ^_ey ^_ez ^_failing ^_female ^_fifteen ^_fill ^_firms ^_flashcards ^_flights ^_flip ^_foi ^_foir
^_forward ^_fox ^_freedum ^_freephone ^_fuel ^_function ^_games ^_gcse ^_genuinely ^_getting ^_gifts ^_gist ^_given
^_giving ^_govenders ^_grandmother ^_grant ^_green ^_groomings ^_group ^_gtg ^_guten ^_hamster ^_hay ^_hdmi ^_heading
^_health ^_heartbreaking ^_hedgehog ^_held ^_helping ^_heres ^_highest ^_hmu ^_horror ^_house ^_huh ^_human ^_hungover
^_hurt ^_hwo ^_idc ^_ideas ^_ile ^_ill ^_imam ^_imessage ^_ingore ^_institutions ^_internets ^_interviewees ^_into
^_iron ^_jail ^_k ^_keeping ^_ktos ^_lab ^_lad ^_late ^_leading ^_legal ^_legislation ^_likely ^_literally ^_lmaoo
^_lock ^_lodger ^_longer ^_ls ^_lyrics ^_m ^_male ^_marking ^_massage ^_mb ^_mean ^_meets ^_memory ^_mention ^_messages
^_meu ^_mind ^_monday ^_month ^_mr ^_national ^_needles ^_nei ^_neighbourhood ^_neither ^_nightmares ^_nitro ^_nobody
^_number ^_nursing ^_nvm ^_offences ^_offer ^_oldest ^_oof ^_oops ^_open ^_opposite ^_osb ^_pack ^_parents ^_partner
^_pass ^_pc ^_pe ^_peer ^_pension ^_per ^_percent ^_percentage ^_period ^_person ^_personal ^_persons ^_phishing
^_phones ^_photo ^_photographer ^_physical ^_pin ^_plenty ^_poem ^_pog ^_policy ^_popular ^_postal ^_postponed ^_print
^_privacy ^_proofread ^_pros ^_prove ^_publisher ^_pull ^_pythagoras ^_quanti ^_quarter ^_que ^_quiz ^_quoting ^_rail
^_ranis ^_rank ^_rap ^_rather ^_reason ^_recognise ^_recorded ^_regulate ^_remind ^_remote ^_remove ^_repeet ^_replace
^_reset ^_responsibility ^_resultant ^_retired ^_riddle ^_rise ^_rite ^_roast ^_roll ^_romeo ^_roses ^_roughly ^_sad
^_scouts ^_screen ^_scroll ^_seating ^_secure ^_sender ^_senior ^_serious ^_server ^_shame ^_shh ^_shouldnt ^_side
^_silent ^_simultaneous ^_size ^_skin ^_skip ^_slay ^_smoke ^_smokescreen ^_snakes ^_snapchats ^_somethings ^_speaking
^_spoiler ^_sports ^_spot ^_starting ^_stay ^_stepmums ^_steps ^_still ^_stressed ^_stuff ^_subtract ^_suddenly
^_sumarise ^_sunday ^_sup ^_supporters ^_sure ^_sus ^_symptoms ^_t ^_table ^_tantrum ^_task ^_tax ^_teach ^_teen
^_telegram ^_test ^_thank ^_that ^_thing ^_think ^_those ^_threads ^_till ^_toddler ^_toddlers ^_toilet ^_top ^_tot
^_touch ^_trading ^_train ^_trainers ^_training ^_trying ^_turning ^_uk ^_undo ^_unlock ^_urgent ^_url ^_van ^_vet
^_vpn ^_walk ^_walking ^_wallpaper ^_water ^_weather ^_website ^_welp ^_welsh ^_weres ^_west ^_whatever ^_whom ^_wifi
^_wikipedia ^_word ^_words ^_working ^_yesterday ^_yikes ^_zucks a_10 a_12k a_14yo a_150 a_5 a_999 a_app a_as
a_babysitting a_bacon a_bake a_baker a_banana a_bar a_beach a_bigger a_blazer a_blind a_blister a_blog a_bone a_boss
a_bots a_boundary a_brain a_breakup a_briefing a_bristol a_bt a_budget a_building a_bunch a_business a_busy a_byline
a_capital a_capybara a_cardiff a_care a_carpentry a_cataract a_channel a_chapter a_cheese a_choir a_citizenship a_class
a_clip a_clipboard a_clown a_cockapoos a_coin a_come a_complaint a_compliment a_concern a_conference a_conviction
a_cool a_country a_couple a_crumble a_csam a_cup a_cuppa a_curry a_daft a_dark a_days a_dbs a_deaf a_dear a_debate
a_decade a_deep a_delivery a_dentist a_desk a_detective a_developer a_diet a_diff a_diploma a_direct a_display
a_donation a_dozen a_dragon a_duck a_dwarf a_fact a_factory a_fair a_fence a_field a_fifteen a_fine a_firm a_fishing
a_flow a_foot a_for a_foreword a_foster a_foul a_freddo a_friends a_fright a_fringe a_fruit a_fuel a_gap a_general
a_ghost a_ginger a_giveaway a_grandfather a_grandmothers a_great a_grinding a_groomers a_guide a_haircut a_hamstring
a_handful a_handprint a_hard a_headlock a_healthy a_hen a_hook a_hot a_hurry a_hustings a_jab a_jury a_kiss a_kitchen
a_kiwi a_lawyer a_lay a_leading a_leaflet a_leaking a_librarian a_library a_licence a_lifeguard a_limerick a_low
a_lurcher a_magistrate a_manual a_mature a_mcdonalds a_medal a_meeting a_memoir a_missing a_mock a_moment a_moth
a_mouldy a_mug a_muslim a_nan a_narrowboat a_national a_nervous a_netball a_non a_nutshell a_one a_paid a_paralegal
a_particular a_partner a_pass a_pasty a_paywall a_pcso a_percent a_petite a_pivot a_plant a_play a_playgroup a_point
a_pointer a_pome a_position a_post a_pot a_pothole a_presentation a_press a_pro a_professional a_pudding a_pug a_pupils
a_rapper a_reader a_reading a_realistic a_recipe a_recipient a_regional a_rematch a_residential a_retired a_rise a_role
a_safeguarding a_samsung a_say a_scam a_scone a_section a_separate a_serious a_sermon a_shareholder a_she a_sheep
a_shove a_simple a_skateboard a_smart a_snack a_solid a_song a_spa a_speeding a_sponsor a_sponsored a_sport
a_spreadsheet a_stamp a_stats a_stolen a_strap a_stupid a_sum a_summary a_surname a_survey a_swing a_switch a_synonym
a_technical a_teenager a_telly a_temper a_tenor a_tenth a_terminal a_terrazzo a_terrible a_text a_therapist a_thought
a_thousand a_thread a_thriller a_ticket a_tiktok a_timer a_title a_toaster a_tradeoff a_trainer a_trustee a_turnip a_us
a_vampire a_vicar a_virus a_wales a_ward a_warrant a_wasp a_wave a_wetsuit a_whistle a_wizard a_wobble a_womens
a_wooden a_world a_worse a_wreck a_yes abba_the about_200 about_400 about_5 about_abusers about_at about_awareness
about_bedtime about_bins about_cases about_destroy about_destroying about_discord about_dms about_effects about_end
about_everyones about_exchange about_fire about_forty about_getting about_hell about_help about_images about_keeping
about_knowing about_lego about_maths about_numbers about_ofcom about_off about_parents about_percentages about_phone
about_porn about_primary about_prom about_rain about_roblox about_safe about_safeguarding about_saying about_screen
about_secret about_self about_six about_smokescreen about_smokescreens about_some about_sources about_stuff
about_telegram about_telling about_these about_tiktok about_unknown about_victims about_wales about_whatever
about_windows above_our abroad_for abroad_with absolutely_dead abuse_does abuse_for abuse_journalists abuse_offline
abuse_pictures abuse_signs abuse_the abuse_what abuse_who abusers_and abusers_do abusers_would academics_i accepted_the
acces_to accordin_to account_back account_i account_in account_right accounts_did accounts_for accounts_get accounts_is
accounts_on accurate_$ acess_to acknowledge_that acknowledge_with acording_to acrostic_of act_$ act_by act_covers
act_law act_now acting_$ acting_as action_to activists_$ activity_on actor_who acts_like actual_law actual_thing
actually_about actually_been actually_catch actually_do actually_give actually_have actually_in actually_true add_a
add_my add_that add_this adding_up address_can address_first address_please admin_give admin_here admin_i
admin_password admit_but admit_encryption adopt_a adopted_children adopted_me adoptive_dad ads_and adult_at adult_forty
adult_human adult_life adult_sends adult_sext adults_being adults_in adults_or adverts_$ adverts_are adverts_on
adverts_these advice_$ advice_from advice_online advice_to advice_where advise_taking advocate_$ aerial_$ affairs_$
affected_$ affected_how affected_too affected_what afraid_of africa_from after_400 after_9 after_all after_break
after_double after_here after_lunch after_midnight after_minors after_six after_smokescreen after_taking after_they
after_three after_watching after_who afternoon_all afternoon_the afternoon_with again_anyone again_are again_on
again_paintball again_penalties again_please again_tell against_ai against_bill against_little against_or
against_primry against_scanning against_under age_a age_are age_at age_band age_figure age_my age_youd aged_13
agen_please agen_where ages_4 ages_for ages_mine ages_of ago_how ago_lovely ago_we agot_$ agree_whether agrees_in
ai_abuse ai_chatbots ai_generated ai_images ai_is ai_left ai_my ai_should ai_that ai_the ai_they ai_to aid_and aid_at
aid_course aid_with air_in air_she airport_set al_previus alarm_how alarm_rings alarm_threatens alarm_wont alarms_$
aldi_$ aldi_hungry alert_my algorithm_$ all_because all_before all_blame all_boys all_caps all_chat all_children
all_fake all_firms all_from all_gangs all_gave all_going all_grans all_just all_lol all_messages all_numbers
all_offences all_one all_parties all_she all_sides all_teenagers all_time all_told all_you allotment_in allowance_$
allowed_hair allowed_to alone_by alone_my alone_online alone_reports alone_up alone_was alone_with alone_yes along_was
aloud_to already_bought already_dont already_on already_or already_out also_an also_any also_do also_in also_like
also_the also_where also_which altogether_since always_girls always_late always_leave always_looks always_recorded
always_said always_someone always_stranger always_tell always_this am_14 am_15 am_40 am_56 am_68 am_boring am_building
am_bursting am_calling am_carer am_chairing am_checking am_cleaning am_deleting am_dirty am_dislexic am_drive
am_drowning am_dumb am_exposing am_failin am_fairly am_family am_giving am_haunted am_hopeless am_hungover am_hunting
am_live am_made am_man am_mod am_montessori am_officially am_older am_over am_painting am_parked am_plotting
am_prepping am_presenting am_press am_pretty am_quoting am_reporting am_ringing am_selling am_setting am_taxi
am_teaching am_their am_trainer am_traveling am_working am_yr ambidextrous_like amend_a ammo_$ among_offenders an_11
an_abuser an_acrostic an_address an_administrator an_advert an_age an_ai an_android an_anime an_author an_egg
an_envelope an_epidemic an_essay an_estate an_estimate an_example an_excuse an_idea an_image an_imaginary an_important
an_instruction an_interpreter an_official an_open an_s an_she an_underestimate analyst_$ ancient_$ and_10 and_16 and_17
and_21 and_34 and_4 and_82 and_activists and_against and_age and_also and_am and_amended and_around and_ate and_babys
and_become and_begged and_black and_bodies and_by and_calls and_clear and_cousins and_dance and_denies and_different
and_doubts and_drove and_each and_end and_every and_everybody and_find and_fire and_follow and_friend and_frightened
and_fuel and_games and_gcses and_gone and_good and_govender and_groom and_grooming and_handling and_hed and_hidden
and_hide and_hugged and_initial and_itll and_keeping and_kids and_leave and_liked and_likes and_location and_locked
and_lost and_loved and_make and_mature and_mean and_meets and_miss and_more and_name and_nans and_new and_number and_of
and_offline and_omegle and_pays and_percentage and_phone and_place and_puts and_really and_reply and_robbers and_run
and_safer and_scared and_school and_scrubbed and_self and_sell and_sells and_sent and_sex and_sexual and_she and_shell
and_short and_should and_show and_shy and_sings and_skip and_small and_smokescreen and_someone and_sounds and_speak
and_starting and_steam and_stopped and_such and_tag and_title and_titles and_twelve and_type and_typed and_waiting
and_washed and_websites and_wheres and_whoever and_whose and_worries and_wouldve and_yours angry_because annes_infants
anonymous_in another_article another_pic another_which another_word answer_$ answer_about answer_as answer_every
answer_like answer_needed answer_shorter answer_so answer_that answer_what answer_when answer_who answer_yes
answered_my answers_to anti_bullying antibiotics_for ants_$ anweisungen_$ anxiety_loads anxious_about any_app any_books
any_cheap any_child any_companies any_company any_cop any_firm any_from any_games any_girls any_help any_mother any_new
any_offences any_real any_rise any_rules any_specific any_such any_that any_thoughts any_training any_trick any_warning
anybody_but anybody_in anybody_know anybody_opposed anybody_safe anymore_does anyone_ask anyone_asks anyone_but
anyone_done anyone_from anyone_get anyone_have anyone_identified anyone_notices anyone_prac anyone_read anyone_reads
anyone_say anyone_says anyone_see anyone_selling anyone_that anyone_there anyone_wants anyone_watching anyone_when
anyone_working anything_about anything_ever anything_except anything_from anything_hopeful anything_is anything_now
anything_since anything_you anyway_my anyway_was anywhere_for anywhere_my anywhere_with aoife_$ apa_style apart_every
app_as app_came app_cant app_companies app_gets app_in app_makes app_not app_part app_people app_she app_took app_with
app_wont app_would appendix_out apple_say apple_tree apples_dont application_$ apply_$ appointment_to apps_according
apps_altogether apps_asking apps_because apps_being apps_do apps_from apps_help apps_in apps_it apps_just apps_keep
apps_only apps_the apps_themselves apps_then apps_to apps_total apps_what apps_where apps_will are_42 are_7 are_9
are_allowed are_any are_behind are_better are_by are_called are_child are_disabled are_discord are_due are_dying
are_eight are_fake are_falling are_firms are_five are_foster are_free are_g are_groomed are_groomers are_hiding are_how
are_idiots are_if are_included are_jelly are_left are_locked are_long are_made are_older are_open are_our are_phones
are_platforms are_police are_primary are_quoted are_red are_revising are_rubbish are_scared are_smartwatches are_soaked
are_strict are_survivors are_targeted are_teacher are_teens are_that are_three are_too are_used are_vulnerable are_well
are_worried are_younger area_$ areas_in arent_counted arent_we arested_$ argue_back argued_over arguing_it argument_$
argument_for ark_is armed_forces arms_about army_lad army_my arnica_do around_a around_in around_it around_since
around_the around_youngsters arrange_a arrest_$ arrest_people arrested_in arrests_and arrests_in arsenal_on
arsenals_front art_$ art_club art_hums article_at article_can article_do article_give article_go article_has article_it
article_just article_lol article_means article_mention article_or article_say article_take article_tell article_that
article_think article_what articles_$ artificial_intelligence as_any as_bullets as_children as_evidence as_head as_her
as_in as_lost as_many as_of as_ours as_printed as_teacher as_things as_to as_told as_victims asda_$ asda_and asda_what
asdfgh_$ ask_can ask_do ask_does ask_kids ask_my ask_next ask_police ask_somebody ask_someone ask_teenagers ask_that
ask_to ask_who asked_in asked_of asked_on asking_him asking_so asking_them asking_you asks_always asks_is asks_that
asks_why asks_you asleep_post asleep_so assemblies_$ assembly_tomorrow assistant_id assistant_in assistant_sure
assistant_who assistent_new assume_each at_11 at_26 at_29 at_34 at_47 at_5am at_8pm at_again at_any at_army at_assembly
at_b at_baby at_badminton at_bowling at_boxing at_college at_discord at_dominoes at_either at_everyone at_grans at_half
at_handover at_here at_hull at_in at_induction at_leeds at_meals at_mosque at_nans at_ofcom at_parties at_phones
at_preston at_running at_secret at_seven at_sixth at_somebody at_staff at_talking at_university at_us at_watford
attack_when attacks_on attempt_$ attendance_$ attribute_it audition_first aunt_in aunt_sends aunt_works auntie_beeb
auntie_is aussie_chalk australia_$ author_$ author_a author_is author_of authors_say average_before average_i awake_$
awake_wondering awareness_i away_and away_last away_together awdubejlihjibgvz_$ awful_since axolotls_i b_and b_go b_in
b_q babies_come baby_are baby_doll baby_keeps baby_reindeer baby_weigh baby_wont babys_due babysit_begged babysit_in
babysit_the babysitter_for babysitter_is babysitter_to babysitters_$ babysitting_family babysitting_my babysitting_two
babysitting_what back_about back_and back_exactly back_for back_her back_them back_were backdoor_like backdoor_my
backdoor_thing backdoor_what backed_by background_of background_what backhand_one backlash_from backlash_in backlash_is
bacon_roll bacon_where bad_as bad_because bad_bot bad_cramps bad_dread bad_english bad_husband bad_marriage bad_nerves
bad_one bad_review bad_this badly_how badly_what badminton_strap bag_i bag_that bag_to bag_with bags_and bags_now
bake_$ baker_$ baking_$ baking_and balance_$ balanced_$ bald_$ ball_and ball_back ball_comes ball_what ballet_teacher
balm_$ ban_a ban_him ban_it ban_my ban_phones banana_help bananas_$ bangor_and bank_app bank_holliday bank_in
bank_jigsaw bank_know bank_of bank_wants banking_down banned_for bar_chart barbecue_$ barca_stream barely_out
bargains_$ barista_in barks_at barry_she basea_and basea_this based_i basically_it basically_said basketball_damn
bass_$ bath_just bath_so bath_the bathroom_he baths_$ battered_wives battery_which bay_3 be_14 be_25 be_4 be_all
be_ambidextrous be_and be_ashamed be_banned be_behind be_called be_charged be_chatgpt be_children be_clocking
be_driling be_exempt be_experiencing be_exposed be_false be_fluffy be_given be_gutted be_held be_hurt be_interested
be_kind be_less be_like be_me be_or be_prepared be_prosecuted be_protected be_quoted be_regulated be_safe be_said
be_seen be_so be_sorry be_tannoyed be_trained be_travelling be_trusted be_who be_worse beach_all beach_in beans_are
beans_this beard_$ beat_a beaten_again because_all because_his because_ours because_some because_they because_why
because_you become_an become_illegal become_it become_like becomes_of bed_flat bed_how bed_what bedroom_it beeb_about
beef_in been_attacked been_awful been_calling been_cleared been_collection been_contacted been_counting been_dead
been_deleted been_done been_dumped been_fostering been_gether been_getting been_giving been_half been_herding
been_himself been_kidnapped been_knocking been_lorry been_meeting been_nagging been_paying been_pressing been_sleeping
been_sold been_staying been_to been_tricked been_tried been_walkin been_weeding been_worse beep_boop bees_i before_a
before_bed before_going before_half before_leaving before_nine before_pe before_telling before_there before_this
before_what beg_you begged_me begging_through begin_each begin_with begins_at begun_$ behind_closed behind_encryption
behind_several behind_that behind_what being_at being_charged being_covered being_on being_private being_put
being_restrung being_secretive belfast_how believe_i bell_is belong_to belong_with belongs_to below_12 belt_illegal
benefits_$ benefits_of berlin_wall beside_herself besides_the best_at best_day best_friends best_opening best_point
best_teacher bestie_is betrayal_$ better_for better_from better_nothing better_the between_12 between_being
between_percent between_pupils between_safety between_two bibliography_$ bibliography_what bibs_i big_boys big_letters
big_rollercoaster big_school big_slide big_tech big_then bike_chain bikes_fine bill_also bill_apart bill_become
bill_covers bill_doesnt bill_explain bill_faced bill_from bill_go bill_had bill_here bill_it bill_let bill_like
bill_mean bill_of bill_put bill_since bill_still bill_to bill_too bill_with bills_message bingo_and bins_so bio_$
biology_$ birmingham_how birthday_i birthday_lol birthday_my birthday_party biscuit_after biscuits_$ biscuits_and
biscuits_left biscuits_to bit_i bit_nervous bit_says bit_stressed bit_the bit_then bit_these bit_with bitcoin_i
bitcoin_worth biting_everything bits_anyway bits_lol bits_of black_and black_i black_tights blackmail_cases
blacksmith_$ blame_parents blames_parents blank_under blanked_$ bleeding_edge blind_that blinked_$ blinked_both
blister_any block_all block_it blocked_all blocked_for blog_about blue_thumb blue_tick board_before board_of
boarders_says boarding_schools boat_$ boat_for bobbles_in bobs_your bodies_in body_is body_just body_obtained body_that
boil_an boil_down boilers_in boiling_point bolted_himself bolton_$ bones_is bonjour_je book_club book_day book_does
book_for book_her book_the boop_are boots_how boots_hurt boots_so boots_when bored_and bored_at bored_entertain
bored_on bored_out bored_sitting boredum_rofl boring_and borrowed_my boss_it boss_made boss_on boss_wants boss_wont
bot_crashed bot_groom bot_haha bot_how bot_no bot_now bot_on bot_quick bot_save bot_say bot_so bot_this bot_where
bot_yes both_our both_since both_times bother_looking bother_with bots_$ bots_all bots_have bottle_of bottle_with
bottom_line bought_a bowl_a bowl_ok bowling_$ bowls_$ bowls_and bowser_again box_above box_set boxes_badly boxing_keeps
boy_asking boy_band boy_got boy_that boyfriend_16 boyfriend_burn boyfriend_mates boyfriend_takes boyfriend_was
boys_affected boys_always boys_football boys_going boys_isnt boys_just boys_right boys_say boys_stats boys_suffer
boys_under boys_was boys_what boys_where boys_which boys_why braces_off brand_new bread_since break_bednar
break_character break_covered break_is break_on break_the break_this break_what breakdown_$ breaks_my breath_for
breathe_in bricks_$ bridge_on bridge_st bridge_the bridge_what briefing_$ briefing_and briefing_at briefing_i
brighton_$ brilliant_day bring_this bring_two bringing_it bringing_up bristol_my britain_is britain_over bro_deleted
broads_then broken_my broken_tooth brother_11 brother_about brother_callum brother_comes brother_hit brother_made
brother_the brother_will brothers_and brothers_at brothers_back brothers_eh brothers_girlfriend brothers_say
brothers_school brown_or brownie_leader bruise_every bruise_like bruise_the bruises_all bt_hub btwn_crimes bucks_$
buggy_would build_in building_sites builds_$ built_a bulletin_and bullets_$ bullets_please bullying_week bunch_of
bunting_$ burn_be burn_from burn_my burn_under burpees_$ bursting_$ bus_all bus_do bus_for bus_goes bus_times bus_was
bus_whens business_is but_26 but_are but_cant but_every but_id but_ill but_isnt but_keep but_nobody but_say but_srsly
but_tell but_this but_which butt_$ buy_him buy_more buzzing_about by_28 by_300 by_about by_app by_bowser by_chance
by_chat by_children by_computer by_county by_direct by_first by_force by_grooming by_hand by_home by_internet
by_listing by_locked by_looking by_lunch by_mistake by_month by_period by_phone by_section by_their by_then by_there
by_train by_which by_who byline_$ byline_is cake_then cakes_in calculators_in call_at call_last call_out
call_themselves call_you called_before called_bill called_encryption called_i called_in called_mexico called_peter
called_rain called_something called_what calling_on calling_you callum_keeps calm_her calories_$ cam_and came_$
came_after came_before came_here came_home came_on came_the came_third came_top cameras_at camp_and camp_wont
campaign_begin campaign_started campaigning_since camping_with can_answer can_anybody can_ask can_book can_bosses
can_call can_change can_check can_fine can_give can_juggle can_me can_mods can_old can_pass can_people can_print
can_pupils can_read can_ring can_shut can_stick can_take can_teach can_teacher can_trust can_under can_warn canada_$
canal_boat cancel_that cancelled_and cancelled_for candles_$ cant_agree cant_block cant_fly cant_how cant_marry
cant_open cant_run cant_speak cant_spell cant_swim capital_b captain_at caption_the capybara_$ car_in car_mot car_says
car_scraped car_test car_wait card_declined card_got card_set card_was card_who cardiff_and cards_for cards_he cards_in
cards_to cards_what care_does care_i care_leavers care_mean care_more care_order cared_about carer_here carer_i
carer_is carer_of carer_two carers_$ carers_group carphone_place carried_away carrier_since carry_out carrying_the
cars_$ cartwheel_$ cartwheel_at case_behind case_like case_of case_to cases_22 cases_at cases_began cases_came
cases_for cases_get cases_happen cases_have cases_stay cases_the cases_then cases_was cases_went cash_waiting
casserole_dish castle_$ cat_at cat_came cat_follows cat_has cat_how cat_shed cataract_but catch_my cats_into caught_up
caused_the causes_of celery_near cent_over certificate_at certificate_lasts certificate_valid cest_pour cest_quoi
chain_of chain_slips chair_a chair_of chalk_here chance_shortcuts chance_what change_82 change_from change_of change_so
change_their change_to change_two changed_how changed_since changing_the channel_is channels_$ chaplain_at chapter_4
chapter_on character_$ character_in character_says charge_of charged_$ charged_for charged_if charges_for
charities_that charity_all charity_and charity_as charity_asking charity_begins charity_expects charity_gave
charity_get charity_i charity_night charity_offer charity_over charity_please charity_puts charity_say charity_shop
charitys_after charitys_demands charitys_own chart_by chat_app chat_asked chat_control chat_going chat_i chat_keeps
chat_my chat_runs chat_sorry chat_that chat_wants chatbots_like chatgpt_$ chatgpt_and chatgpt_is chats_all chats_from
chats_help chats_is chats_like chats_of chats_or chats_under chats_were chats_when chats_will chatting_$ chatting_up
check_for check_is check_that check_their check_up checking_account checking_messages cheeky_sod chemist_on
chemistry_mock chemistry_on chemistry_teacher chess_what chest_compressions chest_hurts chest_what chicken_$
chicken_pox child_abduction child_after child_begging child_cover child_ever child_friendly child_gets child_isnt
child_knows child_loves child_my child_now child_on child_safeguarding child_sends child_sexual child_speak child_the
child_witness childcare_$ childcare_in childcare_providers childline_about childline_get childline_isnt
childline_mentioned childmind_is childminder_in childminder_on childminder_who children_already children_charitys
children_chats children_dont children_from children_have children_he children_if children_keep children_knew
children_learn children_means children_online children_safe children_safety children_said children_shoes children_so
children_still children_swimming children_tell children_themselves children_told children_trust children_up
children_where children_youd childs_being childs_in childs_school chills_on china_$ chips_in choir_and choir_bit
choir_is choose_the chop_them chris_brown christmas_tree chuffed_to church_$ church_hall church_magazine cinema_want
circle_has cite_it citizenship_and citizenship_how citizenship_project city_are claim_$ claim_i claims_to clans_make
clap_when class_$ class_lol class_now class_of class_on class_plays class_ring class_says class_what classes_is
clean_forgotten clear_$ clear_writing cleared_of click_$ client_side client_sits climbed_$ climbing_club clocking_in
close_the closed_and closed_it closed_tomorrow closing_section clothes_out clown_$ club_book club_for club_how
club_needs club_that club_welfare club_which club_wont clubs_do clubs_dont clubs_get clubs_got clubs_have clubs_in
clue_$ clue_what clues_please cm_$ cm_and co_to coach_a coach_for coach_fuel coach_in coach_sent coach_shouted
coach_text coach_touched coaches_and coaches_be coat_makes cockapoos_face coding_$ coffee_morning cold_honey cold_in
cold_is cold_pack cold_water collapses_every collapsing_any colleague_$ colleague_keeps colleague_of colleague_showed
collected_them college_bus college_course colleges_youth come_dine come_each come_si come_there come_through come_with
comes_down comes_first comes_he comes_last comes_round comes_with comic_relief coming_for coming_from coming_here
coming_into coming_what commands_$ commits_this common_$ common_are common_now comms_with communication_as
communication_my communication_offences companies_$ companies_mad companies_say companies_that company_as compare_with
compared_to compensation_and complaint_and comply_with compression_elbow compressions_on computer_he computer_made
computer_science comunication_$ comunication_with concern_about concerns_$ conference_has conference_in
confidence_intervals configuration_file confirm_$ confirm_you connection_$ conocidas_hay cons_$ consent_$ consent_for
consent_forms console_$ consoles_$ contact_visit contain_the content_with contest_$ context_assistant continue_to
continue_without contract_says contract_with contradicts_the control_app control_is control_on controller_drift
controlling_and controls_for controls_in controls_who conversation_starters convert_15 convert_65 convicted_back
convicted_out conviction_rate convince_a convince_me cook_and cooking_third cooks_daughter cooks_stuff cool_a
cope_anymore cope_in copied_the copies_$ coppa_$ copper_he copper_here copper_in cops_and cops_dont cops_get copy_what
copy_your corridor_what cot_since cotchin_at could_look could_scream could_we couldnt_sleep council_tax
counselling_after counselling_afterwards counsellor_$ counsellor_myself counsellor_what count_and count_at count_behind
count_scotland count_this count_up count_victims counted_it counted_my counted_someone counties_$ counting_$
counting_start counting_the countries_have countries_in countries_or country_and country_in counts_800 counts_does
couple_of course_$ course_about course_cost course_given course_if course_in course_level course_near course_of
course_online course_people course_that course_what course_why courses_are courses_at coursework_at coursework_my
court_and court_usher court_ushers cousin_12 cousin_for cousin_sends cousin_texted cousins_in cousins_what cover_$
cover_ai cover_and cover_letter cover_moving cover_scotland cover_suicide cover_wales covered_or covered_this
covers_two covid_that cpd_$ cpr_step cracked_and cramps_and cramps_before crash_$ crashin_when cream_$ cream_for
cream_place creams_working creche_keeps credit_card credit_file credit_them crime_before crime_i crime_if crime_or
crime_police crime_since crime_so crime_under crime_when crimes_a crimes_altogether crimes_and crimes_are crimes_before
crimes_did crimes_have crimes_hit crimes_involved crimes_not crimes_registered criminals_use criminology_essay
crisis_line crisps_what critics_say crop_it cross_a cross_out cross_platform cross_when crossed_the crossword_clue
crossword_seven croydon_$ croydon_and cruel_$ crumble_do crumpets_$ crush_liked crush_likes crush_said cry_it cry_quot
crying_i crying_laughing css_wont cuantas_victims cup_final cushion_$ custody_of customer_ask customer_service
customer_support customers_$ cut_my cut_them cuts_off cyber_secret d_game d_group dad_an dad_asking dad_deckchair
dad_found dad_going dad_home dad_jokes dad_mums dad_over dad_reading dad_swears dad_til dad_typed dad_used daft_if
daft_with dahlias_$ dahlias_do daily_$ daily_average daily_mail damn_right dan_can dan_dan dan_has dan_mode dance_i
dance_when dancing_is danger_is danger_online dare_i dare_they dared_ask daring_my dark_at dark_room dark_what
darkroom_how darts_$ data_about data_be data_by data_come data_i data_it data_left data_so data_were date_at date_for
date_ideas date_is date_night date_was dating_apps dating_sites daughter_10 daughter_8 daughter_age daughter_broke
daughter_coach daughter_dance daughter_does daughter_doesnt daughter_homework daughter_lad daughter_netball
daughter_off daughter_only daughter_picture daughter_run daughter_uses daughter_were dave_is dave_wanting dawn_and
day_do day_figure day_going day_grooming day_how day_just day_mostly day_number day_singing day_streak day_stuff
day_there day_tomorrow day_too day_were day_when days_do days_let days_rip days_what dbs_check dead_absolutely dead_no
dead_now dead_things deadline_4pm deaf_kids dear_i death_in death_she debate_on debate_partner debate_was debug_mode
decade_$ decent_karaoke decent_yorker decide_for decide_if decide_what deckchair_collapsed declare_it declined_$
declined_at decoy_$ deep_voice defends_it definition_of degrees_and delayed_again delays_$ delays_on delete_paragraph
delete_them deletes_everything deleting_a deleting_it delivery_driver demands_$ dementia_reads denies_it
denominator_behind dentist_hurt dentist_lol deposit_$ depot_$ depot_what depression_reading derby_day derry_and
describe_the describe_what deserve_a designated_lead designated_leads desk_and despair_$ desperate_how destroying_young
detail_$ detail_what details_of detect_grooming detention_$ detention_just developer_message devices_$ devils_work
dice_called did_3 did_at did_childline did_counting did_edward did_first did_grooming did_half did_how did_lockdown
did_northern did_one did_only did_open did_our did_people did_thank did_their did_those did_west did_wrong did_your
didnt_consent didnt_hand didnt_see didnt_send didnt_you diet_and diet_is diff_btwn different_$ different_answers
different_case different_child different_kids different_people dig_for dine_with dinners_at diocese_paid diploma_$
direct_debate directly_$ director_$ dirty_now dirty_old disagree_with disappear_and disappear_if disappearing_pics
disclose_the discloses_$ disco_she discord_$ discord_and discord_before discord_bot discord_for discord_say
discord_says discord_servers discord_staff discord_told discord_trust discuss_i discussed_$ disgusting_pineapple
dishes_$ display_$ diss_$ dissertation_i dissertations_on distance_in district_and divide_the divided_$ divided_by
diwali_to dmd_my dms_in dms_when do_1 do_11 do_1st do_apps do_bacon do_big do_but do_cases do_cpr do_critics do_dad
do_dishes do_does do_experts do_finished do_frts do_hamsters do_is do_iwf do_labradors do_lads do_lasses do_lonely
do_many do_need do_new do_nurseries do_owt do_platforms do_politics do_presentation do_read do_research do_runners
do_single do_snaps do_sooner do_sunday do_their do_them do_video do_websites do_women do_wrong docks_and doctor_told
documents_were dodgy_knee dodgy_online does_6 does_ai does_backdoor does_barnardos does_csam does_each does_end
does_every does_fortnite does_good does_grooming does_hargreaves does_health does_joe does_last does_life does_manual
does_now does_ofcom does_offence does_panel does_reluctant does_rice does_signal does_so does_sound does_stalled
does_susie does_yours doesnt_exist doesnt_go doesnt_she doesnt_speak doesnt_stop dog_ate dog_barks dog_bit dog_goes
dog_got dog_parlour dog_summat dog_what dog_which dogs_being dogs_better dogs_i dogs_in doing_about doing_both
doing_computer doing_homework doing_now doing_ok doing_on doing_pizza doing_that doing_well doll_same done_about
done_already done_since done_something done_the done_to donegal_and dont_allow dont_answer dont_apps dont_break
dont_find dont_guess dont_lie dont_listen dont_name dont_obey dont_panic dont_police dont_share dont_the dont_tiptoe
dont_work door_like door_on door_one door_only door_over door_plays door_three door_today door_was door_we doors_$
doorway_and doorway_at dorm_is dos_$ double_buggy double_chem double_maths doubts_the dowload_in down_at down_every
down_from down_the down_with download_$ draft_a draft_actually drag_on dragged_me dragon_$ drama_and drama_class
drama_i drama_with dramatic_what drawing_and drawing_class dread_all dream_it drew_15 dried_out drill_at drill_in
drill_this drills_for drink_in drink_more drinks_$ drinks_so drive_and drive_how drive_nights drive_taxi driver_a
driver_at driver_is driver_told driving_school driving_us drop_her drop_your dropped_his dropping_in drops_out
drove_off drugs_$ drunk_$ drunk_on dsl_do dubai_$ duck_in dudley_and due_7am dumb_it dump_$ dump_your dumped_by
dundee_and dundee_with duolingo_owl dw_in dye_my dying_here dying_in dying_this dying_wish dyou_do e_$ e_kit e_to
each_answer each_offence each_time ear_piercing earlier_you earliest_age early_they early_tomorrow earn_$ earn_my
earn_the easier_words eastenders_who easy_read easy_to eat_lemons eaten_bread eaten_two eating_crisps eating_their
eating_these eats_the ed_teacher edition_of editor_what edward_snowden ee_encryption eee_$ egg_whites eight_cheap
eight_in eighty_something eighty_what either_end either_or either_safe either_what elbow_nr eldest_hit eleven_he
elon_musk else_are else_can else_could else_it else_on else_or else_should elsewhere_$ em_wrong email_i email_is
email_missing email_to emails_$ embarrassing_him emergency_not emergency_police emial_address emma_or emoji_as emojis_$
emojis_from employed_since empty_$ empty_i encrypted_according encrypted_can encrypted_mean encrypted_message
encrypted_my encrypted_ones encryption_dumb encryption_help encryption_hiding encryption_hurts encryption_i
encryption_if encryption_in encryption_keeps encryption_make encryption_matter encryption_some encryption_the
encryption_will end_about end_all end_do end_encrypted end_every end_for end_or end_that end_what end_with ended_in
ending_explained ends_i ends_when enforcement_$ engaged_and england_have english_coursework english_people english_the
english_yes enter_$ enters_the entertain_me env_$ episode_five epq_$ equal_i equations_$ equations_please erase_the
es_$ es_para escapd_agen escape_the escort_for esol_gave esports_clubs essay_$ essay_1 essay_he essay_i essay_says
essay_with essays_late est_de estate_behind estate_cash esther_rantzen estimate_$ estimate_the etc_passwd
ethanol_anyone ethnicity_of eu_law europe_wide even_12 even_counted even_got even_is even_know even_mention
even_possible even_say evening_about evening_at evening_course evening_in evening_is evening_my evening_on evening_talk
ever_for ever_happen ever_met ever_my ever_or ever_since every_child every_four every_game every_hundred every_leader
every_member every_parent every_police every_roundabout every_second every_stat every_third everybody_to everyone_asked
everyone_fog everyone_for everyone_goes everyone_how everyone_my everyone_pays everyone_with everyones_fighting
everyones_responsibility everyones_safety everyones_trying everything_above everything_aloud everything_it
everything_please everything_that everything_the everything_what everywhere_and evidence_before evidence_from
evidence_how evidence_my evil_twin ex_about ex_he ex_never ex_should ex_wants exact_figure exact_number exact_offence
exact_quote exactly_does exactly_would exam_board exam_if exam_is exam_on exam_tell example_$ examples_$ excel_how
except_a exchange_girl exchange_is exchange_rate excited_about excited_for excuse_that exempt_i existed_and
existing_tools expect_of expected_$ expected_who expects_of experience_so experiencing_abuse experiment_for expert_$
experts_$ experts_like experts_think expires_in explain_grooming explain_like explain_offside explain_osmosis
explain_photosynthesis explain_please explain_that explain_this explained_$ explained_where explaining_it explains_it
explanation_of exposing_a exs_name extended_$ ey_up eyes_at eyes_on eyes_what ez_$ f_what face_be face_id face_just
faced_a faces_in fact_for factor_30 factorise_x factors_$ factory_settings faffing_about fail_$ fail_exam failin_$
failing_to fails_with fairly_sure fake_news fake_number fake_pics fake_profiles fall_$ fallen_asleep falling_by
families_did family_chat family_court family_knew family_knows family_only family_when family_with famous_for fan_how
fancies_it fancy_knowing far_along far_enough fart_$ fast_did fast_the fastest_way father_of father_says father_want
fault_so fav_mug favourite_app favourite_jumper favourite_off favourite_singer fear_abusers fear_encryption fed_to
feed_her feeds_eight feel_$ feel_afterwards feel_ancient feel_included feel_numb feel_safe feel_small feeling_guilty
feeling_in feeling_it feeling_meh feelings_about feels_$ fell_i fell_off fell_over fell_to felt_naked female_$
fever_tablets few_i field_does fierce_$ fifa_packs fifteen_apps fifth_or fifty_i fifty_if fifty_is fifty_kids fight_to
fighting_about fighting_for figure_just figure_out figure_the figure_was figures_about figures_before figures_by
figures_do figures_does figures_in figures_on figures_or figures_say figures_show figures_this figures_to figures_went
figures_with figures_would file_it file_one files_on fill_in fill_me fill_the filled_in film_for film_that film_was
film_what film_where films_in filter_$ final_on finally_did find_advice find_if find_them find_this find_who finding_me
fine_as fine_for fine_how fine_out fine_they fine_to fined_under finish_course finish_every finished_it fire_and
fire_marshal fire_tablet fire_who firm_$ firm_be firm_closed firm_that firm_what firms_are firms_bring firms_have
firms_keep firms_mention firms_might firms_not firms_object firms_only firms_stay firms_threaten first_contact
first_count first_draft first_forget first_frost first_go first_how first_if first_language first_or first_outing
first_paragraph first_period first_smartphone first_tell first_telly first_three first_try fish_tank fish_when
fishing_licence fitted_$ five_bullet five_i five_kids five_mins five_or five_today fiver_it fiver_on fives_but fix_$
fixed_the fixing_the flash_cards flashcards_are flat_hormones flat_how flat_is flat_pack flatmate_never flatmate_says
fled_a flights_to flights_tomorrow flinch_whenever flip_a flips_in floor_again floor_does floor_for flow_chart
fluffy_for flute_which fog_so foggy_$ foi_data foi_stand foir_is foir_what folder_losing follow_it follow_up
followed_from followed_the followers_all following_my following_your foolproof_$ foot_1 football_and football_goals
football_kit football_on football_scores football_side football_totally footballs_on footy_$ for_0 for_10 for_12 for_3
for_30 for_abuse for_age for_ai for_allotments for_apps for_april for_attendance for_babysitters for_big for_biscuits
for_bridge for_broadband for_burpees for_car for_cat for_changing for_chatting for_childcare for_class for_crisps
for_designated for_disabled for_disclosure for_donations for_each for_eight for_eleven for_every for_families for_forty
for_foster for_french for_games for_gcse for_greggs for_grown for_head for_helping for_hiccups for_hide for_highlights
for_hikers for_him for_himself for_home for_important for_ireland for_journalists for_keeping for_know for_known
for_leeds for_library for_light for_lmao for_measuring for_meets for_minecraft for_nail for_open for_over for_passing
for_pointers for_potassium for_protection for_reading for_recording for_report for_safer for_sale for_selfies
for_sexual for_single for_slide for_spam for_spelling for_stuff for_such for_tax for_tea for_throwing for_tuesday
for_twenty for_using for_valorant for_volunteers for_watching for_wee for_where for_window for_world for_xmas
forbidden_$ force_and force_be force_i force_is force_on force_or force_said force_since force_to forces_count
forces_does forces_how forces_number forces_so forces_tell forces_which foreword_by forget_what forgive_me forgot_her
forgot_his forgot_to forgot_what forgotten_if form_for form_in form_of former_pupil former_writing formers_who forms_$
fortnite_at fortnite_come fortnite_in fortnite_is fortnite_keep fortnite_says fortnite_servers forty_minutes forty_of
forty_pages forty_times forum_in foster_and foster_care foster_daughter foster_girls foster_kid foul_if found_15
found_safe found_something found_two foundation_lady foundation_what foundation_who four_filled four_how four_i four_is
four_known four_letter four_miles four_people four_screws four_the four_victims four_was four_were four_what fox_in
fraction_$ fraction_of fractions_$ fractions_and frank_$ freaked_$ free_me free_nitro free_or free_so free_time free_to
free_trial free_v free_vbucks freedom_of freedom_thingy freedum_of freely_$ freephone_is freephone_line freephone_will
freeze_the friday_is friday_just friday_should friday_what friend_does friend_her friend_plays friend_says friend_word
friends_all friends_from friends_girl friends_got friends_stopped friends_tutor fright_what frighten_ends frogs_$
from_100 from_abroad from_after from_before from_being from_bristol from_child from_climbing from_communication
from_court from_discord from_every from_first from_football from_fortnite from_four from_gdansk from_girls from_going
from_head from_kent from_kerala from_limbo from_manila from_richmond from_schools from_sheffield from_staring from_tea
from_teacher from_three from_too from_town from_tram from_uk from_ukraine from_using from_wales from_what from_who
from_whom front_room front_seat front_three frost_$ frozen_$ frozen_who frts_customers frts_email fuel_number fun_does
fun_my funded_$ funeral_is funy_$ fuss_$ gain_or gal_$ game_are game_for game_has game_made game_was game_wont
games_developer games_so games_tho games_used gaming_chair gaming_is gaming_platforms ganged_up gangs_and gangs_or
gap_year garden_again garden_i gardening_and gardening_club gate_said gates_$ gather_$ gathered_these gave_nothing
gave_this gay_kids gcse_drama gcse_timetable gcses_in gcses_they gdansk_$ gear_was geht_es gel_rings gender_not
gender_was general_assistant general_chat general_i generated_abuse generation_honestly gentle_$ gentle_i geography_$
geography_is gestiegen_$ get_10k get_access get_advice get_any get_bored get_carried get_chewing get_close get_cross
get_dropped get_em get_grass get_hold get_killed get_lonely get_lost get_one get_sent get_seven get_shut get_so get_to
get_two gets_an gets_lost gets_married gets_taken gets_targeted gets_turned getting_expensive getting_nasty
getting_trapped gettysburg_address ghent_$ ghost_one gifting_me gig_$ giggle_then giggling_since gin_and girl_as
girl_got girl_groomed girl_names girl_since girl_wanting girlfriend_threw girls_15 girls_about girls_football girls_for
girls_have girls_hockey girls_how girls_id girls_it girls_mate girls_of girls_part girls_teams girls_that girls_then
girls_to girls_under git_commit give_about give_any give_certificate give_em give_examples give_figures give_gifts
give_me give_mine give_their give_victims give_you given_access given_and given_before given_in given_that gives_all
gives_no giving_up glitter_in gnna_say go_alone go_does go_is go_offline go_out go_travelling go_unreported go_which
go_who goalpost_$ goalposts_every goals_has god_help god_i godfather_got godmother_what goes_back goes_down goes_for
goes_from goes_wrong going_and going_as going_away going_mad going_nowhere going_online golf_$ gone_already gone_ark
gone_black gone_brown gone_do gone_hot gone_in gone_into gone_orange gone_so good_answer good_as good_babysitter
good_first good_friday good_grades good_guys good_job good_moisturizer good_news good_on good_openings good_quote
good_riddance good_times google_drive google_it google_messages goose_at got_1 got_12 got_21 got_anything got_bad
got_barca got_better got_called got_cancelled got_catfished got_chips got_compensation got_dad got_done got_dumped
got_earlier got_forty got_free got_from got_help got_him got_his got_like got_loads got_lost got_marker got_more
got_mugged got_new got_online got_prison got_shut got_six got_stabbed got_there got_to got_touched got_upset got_wet
got_your govender_and govender_disagree govender_for govender_go govender_quote govender_says govender_see govender_she
governor_at governor_id governors_$ governors_but governors_in gp_surgery gracias_$ grade_images gradient_of
grading_tomorrow gran_and gran_here gran_only gran_used gran_with grand_on grandad_at grandad_doesnt grandad_i
grandad_makes grandad_wants grandads_stopped grandchildren_i granddaughter_a granddaughter_been granddaughter_friend
granddaughter_in granddaughter_to granddaughter_word grandmother_used grandmothers_question grandpa_keeps
grandpa_taught grandparents_we grandson_a grandson_asked grandson_he grandson_told grandson_wants grans_any
grans_booked grans_is grant_me graph_i graphic_$ grass_$ grass_stains gravy_what great_line greater_manchester
green_coat green_screen greggs_rude grew_up grief_she grimsby_and grinding_noise grins_what groom_$ groom_has
groomed_badly groomed_every groomed_her groomed_like groomed_more groomed_speech groomed_the groomer_get groomer_say
groomer_who groomer_write groomers_ask groomers_do groomers_for groomers_use grooming_actually grooming_case
grooming_chats grooming_different grooming_does grooming_every grooming_explained grooming_happen grooming_here
grooming_how grooming_isnt grooming_law grooming_look grooming_mean grooming_meant grooming_messages grooming_offences
grooming_on grooming_the grooming_usually grooming_went grooming_you ground_and ground_to ground_would grounded_$
grounds_$ grounds_does group_a group_about group_did group_does group_have group_how group_of group_streams group_to
groups_and groups_like groups_of groups_such growing_or grownups_$ gta_rp guardian_and guess_how guess_if
guessed_twelve guide_4 guide_for guide_leader guidelines_to guild_$ guild_and guilty_$ guilty_for guitar_where gum_in
gum_off gun_in guten_tag gutted_what guys_in guys_who gwent_and h_$ h_said ha_i ha_what habbo_hotel hacked_by
hackers_in had_47 had_cake had_most had_never had_not had_only had_police had_problems had_seen had_this had_us
had_years hadnt_reached hair_bobbles hair_dye haircut_lol half_and half_happened half_life half_men half_thousand
halfway_$ hall_and hall_at hall_which halloween_skeleton halls_$ hamster_escapd hamster_escaped hamster_how hamster_in
hand_at hand_down hand_lawnmower hand_list hand_or hand_the hand_under handbook_quiz handed_$ handed_their handling_$
handling_course handling_do handling_is handout_says handover_swore hands_out hanging_by hangs_over happen_does
happen_i happen_last happen_most happen_my happen_to happend_$ happend_on happened_before happened_here happened_there
happens_$ happens_next happens_on happens_there happy_$ happy_diwali happy_does happy_if hard_$ hard_and hard_things
harder_than harder_to hardest_for hardly_any hargreaves_first hargreaves_runs hargreaves_say hargreaves_still
hargreaves_think hargreaves_use harm_after harm_as harm_i harm_my harm_or harm_what harmed_as harmless_$ harmless_he
harms_which harms_who harrogate_$ harvard_$ harvard_reference has_blocked has_eaten has_emptied has_fear has_he
has_joined has_named has_new has_none has_online has_paint has_recorded has_ruined has_shares has_shown has_threatened
has_views hasnt_had hasnt_returned hasnt_the hat_$ hat_trick hat_what hate_this hate_to hates_gravy haunted_by have_$
have_11 have_212 have_40 have_6 have_all have_become have_begun have_bet have_both have_clean have_computers
have_counselling have_dyslexia have_enough have_ever have_fever have_figures have_free have_gained have_how have_killed
have_lapsed have_little have_messages have_minecraft have_misread have_mixed have_nowt have_numbers have_old have_older
have_on have_panic have_papers have_patched have_period have_permission have_phones have_school have_scrubbed
have_several have_signed have_social have_sold have_spent have_stuff have_suffered have_their have_them have_twelve
have_voted have_weak havent_gone havent_they having_a having_me having_to he_ask he_attacks he_bites he_brought he_cry
he_destroyed he_dragged he_gets he_grabbed he_guessed he_hide he_kicked he_killed he_logs he_loses he_lost he_lovd
he_meant he_met he_passed he_poisoned he_ran he_scared he_sits he_squeaks he_stopped he_study he_teacher he_threw
he_wrong head_all head_at head_count head_from head_here head_it head_thinks headache_every headaches_been headcount_of
headings_i headings_in headline_about headline_and headline_gave headline_i heads_on headsets_$ healer_i health_in
health_training health_visitor healthy_swap hear_every hear_it heard_of heard_on hearing_the heart_drop heating_is
heaven_help heavy_boxes heavy_is hebden_bridge hed_kick hed_leave hedge_$ height_limit heights_this held_online
hell_ask hell_lose hell_stop hell_throw help_abusers help_how help_kids help_not help_protect help_some help_someone
help_them help_too help_us help_when help_women helpline_calls helpline_in helpline_or helps_me helps_quickly hen_do
henrys_wives her_80th her_are her_art her_bike her_books her_children her_choir her_cooking her_cot her_down her_family
her_fav her_heart her_hooked her_house her_husbands her_ipad her_isa her_lifts her_little her_memory her_mobile her_mug
her_partner her_piano her_plate her_police her_poodle her_position her_project her_pup her_quote her_round her_salary
her_side her_speech her_stop her_surname her_training her_trust her_who her_wifi her_working her_wrong herding_the
here_20 here_30 here_34 here_ask here_came here_doing here_hi here_ill here_please here_redoing here_say here_someone
here_wake here_was here_when here_with hers_has herself_what hi_do hi_mum hiccups_$ hicups_fast hid_from hid_under
hidden_bit hidden_from hidden_messages hidden_my hidden_ones hide_behind hide_for hide_what hides_abusers
hiding_abusers hiding_what high_again high_because high_before high_in high_like high_note high_when highest_year
highlights_and hillsborough_$ him_at him_feel him_home him_i him_make him_reads him_stop him_that him_working
himself_in hip_my his_and his_beard his_break his_essay his_finger his_gaming his_glasses his_grans his_hair
his_homework his_hoover his_insurance his_key his_meds his_odd his_place his_printer his_pyjamas his_quiz his_shoulder
his_speech his_talk his_voice his_wife his_woggle his_wrist history_$ history_i history_on hit_my hit_primary hit_us
ho_$ hogging_the hold_ups hold_with hole_$ holes_in holes_who holiday_club holiday_in holiday_is holiday_with
holliday_$ home_crying home_i home_lol home_offices home_secretarys home_who homepage_$ homesick_already homework_lol
homework_name homework_on homework_says homework_the honestly_gutted honestly_how honestly_it honestly_the honey_or
hoo_said hoover_back hoover_keeps hoovers_400 hopeful_$ hoping_for hormones_and horrible_cold horror_game horse_for
hospital_because hospital_new hostage_$ hostage_in hostel_in hot_sauce hotel_room hotline_from hour_after hour_how
hour_i hour_in hour_my hours_in hours_kids house_does house_every house_football house_points house_prices house_so
house_three house_without housemate_says how_about how_abusers how_are how_bad how_common how_heavy how_it how_kids
how_late how_longs how_mch how_normal how_predators how_question how_safe how_say how_short how_strong how_were
how_your hrs_sleep hub_$ hug_and huh_$ hull_in human_skeleton human_with humberside_for humberside_i hums_over
hundred_cases hundred_of hundred_photos hundreds_of hungover_and hungry_i hurry_the hurt_all hurt_before hurt_children
hurt_myself hurt_us hurts_dont hurts_in husband_car husband_did husband_for husband_of husband_telt husbands_mindful
husbands_phone hut_$ hygiene_$ hygiene_too i_accept i_agot i_agree i_and i_argued i_assume i_assumed i_attribute
i_avoid i_barely i_become i_blame i_blinked i_booked i_bring i_campaign i_charge i_childmind i_closed i_contact
i_copied i_couldve i_counted i_cover i_decide i_declined i_deleted i_dial i_disappeared i_download i_dyed i_e i_earn
i_failed i_genuinely i_grade i_handed i_hang i_hung i_join i_killed i_let i_literally i_misquote i_not i_noted
i_noticed i_owed i_panicked i_picked i_played i_posted i_present i_presume i_protect i_pull i_rap i_reading i_recall
i_recognise i_redirect i_respond i_restore i_secretly i_seem i_seen i_shouted i_sit i_smell i_sound i_stayed i_sublet
i_suspect i_thank i_tidy i_type i_undo i_unsend i_went i_wrong ice_rink iceberg_$ icing_what id_and id_like id_murder
id_no id_put id_sell id_what idc_$ idea_for idea_we ideas_that identified_just idiots_$ if_26 if_anybody if_discord
if_forced if_given if_most if_new if_report if_so if_someone if_that if_there ignor_al ignor_all ignor_your ignore_le
ikea_for ile_bylo ill_ask ill_cry ill_did ill_find ill_miss ill_put ill_report illegal_in illegal_now illegal_only
illegal_when image_did image_the images_and images_for images_found images_or imagine_it imam_says important_that
impossible_$ impression_$ in_25 in_6 in_adopt in_adult in_all in_animal in_anything in_april in_art in_article in_as
in_asda in_australia in_bangor in_barnsley in_barrow in_barry in_before in_belfast in_bexley in_bibs in_bio
in_birmingham in_biro in_black in_boots in_boston in_both in_bradford in_briefing in_brighton in_bullet in_bullets
in_caps in_car in_carphone in_character in_childcare in_church in_clash in_cod in_croydon in_derry in_devon
in_diplomacy in_discord in_donegal in_dudley in_dumfries in_during in_easier in_eastenders in_easy in_education
in_emoji in_emojis in_episode in_excel in_exeter in_fact in_fifa in_fife in_floods in_geography in_glasgow in_grimsby
in_grooming in_hebden in_hotel in_irish in_just in_kassel in_kates in_keswick in_kharkiv in_known in_late in_leaked
in_leith in_lidl in_line in_list in_liverpool in_love in_maths in_meeting in_meltdown in_messages in_minutes in_munster
in_nappies in_nice in_nine in_norfolk in_norwich in_november in_oban in_october in_oldham in_other in_outlook
in_paintball in_per in_peterborough in_photos in_place in_plain in_primry in_public in_redcar in_risk in_rome in_rows
in_runescape in_safeguarding in_silly in_singing in_sixth in_spain in_sql in_squash in_staff in_such in_supported
in_swansea in_sweden in_telford in_text in_thinking in_toronto in_torquay in_touch in_toxteth in_traffic in_trust
in_under in_university in_utter in_valorant in_warzone in_white in_without in_wrld in_yeah in_yes in_youth in_zelda
inbox_is include_adults include_cases include_county include_indecent include_it include_northern included_in
includes_$ including_hidden indicate_a infants_and infographic_i infomation_thing information_$ information_thing
informe_$ ingore_your ingredient_is innit_what inquiry_that inset_$ inside_the insist_on insists_it inspection_folder
inspector_and instagrams_share instead_he insted_of institutions_in instruction_$ instructions_does instructions_into
instructions_to instructions_with insult_the int_shed internet_day internet_for internet_how internet_law internet_or
internet_provider internet_tonight intervals_$ interview_what interviewees_and into_custody into_eating into_existing
into_internet into_is into_listening into_messages into_pupils into_that into_what introduced_$ invented_$ invite_link
invoice_for involved_$ involved_a iob_ok ipad_$ ipad_does ipad_limit iphone_come ireland_and ireland_my irish_$
iron_pan ironic_i is_27 is_52 is_60 is_abused is_access is_arguing is_around is_autistic is_bare is_basically is_beside
is_bill is_biting is_black is_bleeding is_bolted is_breaking is_brought is_can is_cheerful is_chess is_come is_cruel
is_curious is_custody is_difference is_digging is_does is_due is_dull is_dumb is_easy is_eating is_email is_every
is_everything is_expecting is_factor is_famous is_fierce is_fighting is_foir is_foolproof is_forever is_google is_great
is_groomed is_growing is_gutted is_harmless is_held is_help is_hers is_hilarious is_hit is_hogging is_holding
is_illegal is_impossible is_instagrams is_jammed is_kevin is_known is_leaving is_life is_little is_live is_low
is_making is_manual is_marrying is_meets is_minecraft is_more is_mr is_named is_nervous is_nonsense is_of is_offence
is_often is_only is_other is_paracetamol is_paranoid is_passing is_planning is_police is_poorly is_problem is_pulling
is_punching is_quiet is_raising is_record is_relevant is_richest is_ringing is_roblox is_scam is_senior is_served
is_sext is_since is_singing is_slow is_special is_spiders is_staying is_stressin is_strict is_sure is_swordfish
is_taught is_telegram is_ten is_thinking is_thrilled is_top is_torture is_touching is_trolling is_twitch is_txb
is_unbeatable is_unnamed is_upstairs is_urdu is_urging is_useful is_vpn is_warmest is_weird is_xbox isa_sensible
isnt_meets isnt_she isnt_working it_21 it_47 it_admit it_advice it_advise it_al it_annoying it_apply it_apps it_became
it_between it_bingo it_bot it_boys it_brand it_breaks it_change it_chat it_chief it_climbed it_closed it_could
it_covered it_data it_dave it_day it_deletes it_didnt it_doing it_drives it_easier it_embarrassing it_encryptd it_equal
it_everyones it_exact it_flips it_follow it_gave it_guess it_hangs it_have it_honestly it_includes it_info it_into
it_keep it_kept it_killing it_kind it_known it_late it_leader it_lets it_long it_looks it_man it_menshun it_mentions
it_must it_named it_nan it_nearer it_never it_number it_numbers it_offences it_only it_open it_originally it_ours
it_passed it_pay it_per it_pizza it_plainly it_police it_privately it_properly it_protects it_public it_question
it_read it_really it_recommend it_regulated it_relate it_reports it_rise it_risen it_rising it_rose it_sayin it_short
it_sister it_sit it_site it_smells it_somebody it_someone it_spelt it_spying it_stand it_stuck it_taking it_talking
it_team it_tends it_thought it_time it_upsets it_us it_wording it_working it_worse it_would it_wouldnt it_written
it_yeah it_yourself itself_i iwf_about iwf_analysts iwf_and iwf_got iwf_in iwf_lady iwf_phone iwf_remove iwf_short
iwf_what iwf_who jacks_off jades_lad jail_under janet_from january_$ jeans_with jelly_after jelly_sorry ji_$
jigsaw_apart jk_does job_interview job_twins job_what john_lewis join_$ join_in joke_but joke_in journalist_asks
journalist_husband json_$ jump_so jumper_and jumper_from jumping_into juniors_what jus_me just_5 just_added just_back
just_be just_bought just_by just_cant just_died just_doing just_england just_fancy just_feel just_grooming just_have
just_held just_kids just_lie just_made just_messages just_more just_nosy just_primary just_qualified just_read
just_reading just_sent just_testing just_that just_under just_vibes just_watched just_with k_$ k_are kac_vaka
karaoke_in karate_grading karma_or kates_words kayak_do kcsie_$ keele_$ keep_bees keep_bringing keep_crashin keep_for
keep_giving keep_going keep_remembering keep_sending keep_the keep_turning keep_up keeping_a keeping_children
keeping_my keeping_them keeps_attacking keeps_buying keeps_changing keeps_collapsing keeps_gifting keeps_grabbing
keeps_hunting keeps_it keeps_missing keeps_raising keeps_showing kept_being kept_me keswick_$ kevin_$ key_facts
key_figures keys_do keys_left keys_on kg_$ khan_says kharkiv_maybe kid_do kid_for kid_here kid_home kid_knew kid_never
kid_next kid_rolls kid_through kid_to kid_told kid_twice kid_typing kid_wants kid_with kidnapped_in kidnapped_my
kids_about kids_according kids_all kids_been kids_before kids_being kids_by kids_came kids_chats kids_choir
kids_classes kids_doing kids_fall kids_game kids_genuinely kids_got kids_has kids_hide kids_hurt kids_ipad kids_it
kids_just kids_klub kids_last kids_like kids_live kids_lost kids_more kids_name kids_no kids_one kids_out kids_rite
kids_sailing kids_says kids_send kids_sent kids_sexual kids_smart kids_spend kids_stay kids_stop kids_themselves
kids_think kids_tho kids_want kik_in killed_off killed_the killer_in killing_us kilometres_$ kilometres_for kilos_$
kilos_and kind_about kind_as kindergarten_$ kindly_and kinds_of kingston_at kinship_carer kiss_on kitchen_for
kitchen_girls kitchen_how kitten_case kiwi_$ klarna_does knees_and knees_hate knew_i knew_it knew_of knitting_circle
knock_$ know_an know_any know_as know_but know_does know_gender know_in know_only knowing_$ knowing_the knowing_your
known_about known_at known_count known_for known_in known_my known_total knows_about la_police lab_it lab_report
lab_the label_$ labour_tory labradors_calm lad_going lad_pretends lad_talks lad_watches ladder_$ ladies_and lads_12
lads_anyone lads_do lads_get lads_had lads_like lads_party lads_school lads_the lads_wont lady_hear lady_how lady_of
lady_say lady_want lahore_and laid_out lamb_$ lamp_$ lamp_on land_on landlord_about landlord_hasnt landlord_of
language_we languages_$ laps_in lapsed_$ laptop_and laptop_has laptop_in laptop_says laptops_the large_clear
lasagne_recipe lasses_get last_$ last_august last_biscuit last_boss last_it last_job last_lot last_more last_ones
last_rolo last_seen last_spring last_was last_weeks late_gran late_i later_anyone latest_year laughed_at laughed_till
laughin_at laughing_at laughing_on laughs_till laundry_$ law_also law_and law_began law_by law_did law_essay law_first
law_going law_homework law_if law_name law_not law_of law_pass law_passed law_reach law_ready law_so law_the law_they
law_thing law_thinks law_under law_what law_when law_where law_while law_works law_would lawmakers_to laws_come laws_in
laws_of laws_what laws_without lawyer_and lawyer_friend lawyers_as lay_by lead_in leader_and leader_at leader_how
leader_need leader_trained leaders_in leaflet_for leaflet_in leak_the leaked_police leaking_roof learn_the lease_three
least_a least_twice leather_$ leave_can leave_her leave_his leave_if leave_missing leave_they leavers_hoodies
leaves_dead leaving_a leaving_because leaving_my lecturer_asked lecturer_in leeds_dad left_can left_if left_till
left_trying leg_in leg_is legal_age legal_to legislation_$ legislation_in legit_$ lego_how legs_have legs_like
leith_not length_$ leonardo_$ les_mis less_like less_safe less_secure less_shy lesson_about lesson_is lesson_on
lesson_tues lessons_made lessons_or lessons_this let_him let_our let_that lets_imagine lets_you letter_about letter_and
letter_for letter_home letter_of letter_thing letting_my level_4 level_90 lewis_advert libary_and library_desk
licence_and lid_off lie_a lie_so lie_that life_by life_do life_drawing life_i life_if life_lol life_mean life_the
life_this lifeguard_with lift_boxes lifted_$ lifting_and lifting_at like_17 like_30 like_90 like_axolotls like_bricks
like_cheese like_em like_got like_hers like_jelly like_leonardo like_marmite like_on like_reading like_somebody
like_theres like_these like_those like_what like_yoda liked_the likes_everything likes_my likes_talking limbo_at
limit_13 limit_thing lincoln_and line_do line_how line_manager line_nobody line_open line_says line_something line_that
line_under line_what line_when lined_up lines_for lines_on link_i link_is link_it link_me link_the lions_how list_for
list_frts list_in list_please list_then list_what list_your listening_what listing_all lists_$ literally_abuse
literally_want litter_picking little_bit little_lads little_league little_mans little_she little_sister live_at
live_near live_streamed live_swindon live_what live_who lived_in lived_with lives_$ lives_abroad lives_our lives_who
lives_would livestream_wont load_$ loads_better loads_more local_$ local_mp local_number local_police location_of
lock_it lock_on lockdown_make locked_apps locked_bathroom locks_frozen locks_his locksmith_so lodgings_and loft_and
loft_conversion login_$ logs_off lol_fastest lol_good lol_in lol_just lol_probs lol_the lol_their lol_which lol_why
lol_you lollipop_lady london_$ london_bridge lonely_kids long_answer long_can long_division long_for long_gone
long_have long_is long_jump long_on long_one long_sir long_sleeve long_victims long_would longer_one loo_with look_as
look_dumb look_inside look_stupid look_tired looked_18 looking_before looking_for looks_into looks_scared loose_$
lord_of lose_again lose_my lose_their lose_them loses_at losing_his lost_card lost_for lost_him lost_nine lost_on
lost_suitcase lost_track lost_with lot_then lot_who lovd_my love_me love_that love_then lovely_morning lovely_voice
loves_football loves_his loves_this low_surely lower_the lowest_age luck_$ ludlow_my luggage_$ lunch_$ lunch_duty
lunch_what lunches_$ lurcher_$ lure_kids luton_i m_$ m_is m_southbound machine_ha mad_about mad_for mad_is made_$
made_godmother made_him made_i made_illegal made_maths made_the made_these made_us made_whose magazine_and magnolia_in
mail_to main_points mainly_girls majority_of make_$ make_first make_more make_one make_pictures maker_or makes_73
makes_great makes_it makes_things making_flash making_flashcards making_it making_out malware_$ man_came man_come
man_goes man_messaged man_saying man_sends man_shouted man_taking man_there manager_i manager_liability manager_needs
manager_told manager_what manchester_$ mans_cotchin many_adults many_answered many_app many_calls many_crime many_dont
many_ended many_go many_groomers many_grooming many_hrs many_i many_just many_known many_lads many_messages many_miles
many_minutes many_persons many_places many_planets many_pounds many_schools many_secret many_sexual many_since
many_staff many_suspects many_went many_would map_of map_show marathon_legs marathon_what march_is mark_and mark_my
mark_this marked_me marker_pen market_$ market_stall marketplace_man marking_it marking_throw marks_off marmalade_$
marriage_in married_friday married_now marry_her marry_who massive_spot master_$ match_finishes mate_asked mate_daz
mate_on mate_so mate_that mate_the mate_works mate_zaras mates_being mates_can mates_gone mates_online mates_tied
math_is maths_fun maths_homework maths_paper maths_sheet maths_then matter_here matter_to matters_and matters_to
mature_for mature_student max_$ maximum_penalty may_depend may_need may_now may_open may_say may_the may_we maybe_$
mcdonalds_$ mcdonalds_if mch_of me_20 me_3 me_5 me_500 me_access me_against me_ages me_another me_boss me_bro me_buy
me_called me_clap me_did me_do me_dog me_either me_hargreaves me_hypothetically me_id me_inspection me_jk me_joke
me_just me_keys me_lies me_luck me_malware me_name me_near me_nmbr me_odd me_ok me_otherwise me_permission
me_personally me_same me_shoes me_shopping me_sir me_sit me_somewhere me_sound me_teacher me_threatening me_tied
me_walking me_whether meals_turns mean_according mean_adults mean_chuffed mean_for mean_is mean_theres mean_when
meaning_here means_about means_to meant_for meanwhile_what measures_i mechanic_$ medcine_$ media_$ meet_other
meet_someone meet_tonight meeting_about meeting_an meeting_and meeting_at meeting_what meetings_at meets_do meets_role
meh_$ members_get members_with memes_on memoir_by memory_and memory_when men_actually men_arent men_ending men_how
men_which mend_does mens_grooming mention_gaming mention_girls mention_here mention_religion mention_schools
mention_that mentioned_at mentioned_it mentioned_my mentor_in meny_$ meny_boys meny_got meny_in meny_victim meny_was
meow_$ meri_beti merit_$ message_after message_and message_each message_for message_kids message_now message_rule
message_that message_under messages_allowed messages_dont messages_exist messages_have messages_keep messages_mum
messages_not messages_now messages_out messages_please messages_really messages_sarah messages_should messages_thing
messages_under messages_vanish messages_were messages_work messaging_services messaging_them messenger_keeps met_give
met_police met_says met_through meter_man metres_of mexico_what microphone_is microwave_is mid_$ middle_what
midnight_about midnight_i might_cause might_you miles_to million_$ million_and mind_about mind_awfully mind_do mind_if
mind_it mind_with mind_your mindful_my mindful_of mindful_something mine_$ mine_from mine_so mine_the mine_wears
mine_what mine_works minecraft_at minecraft_base minecraft_world mines_10 mines_7 minimum_age minister_$ minister_is
minister_said minister_say ministers_act minor_burn minor_is mins_i mins_late mins_what minute_is minutes_ago
minutes_before minutes_for minutes_of minutes_on minutes_say minutes_summary mis_$ misquote_it misquote_the misread_$
misread_the miss_mum miss_school miss_shouted miss_wants missed_a missed_this missing_$ missing_at missing_from
missing_girl missing_her missing_me missing_my mitochondria_$ mix_up mixed_them ml_$ mobile_off mock_and mod_here
mod_pinned mod_role model_are model_child modelling_clay moderator_on moderators_$ moderators_at moderators_do
moderators_does moderators_who mods_$ mods_can mods_cant mods_do mods_please mods_said mods_spot mods_that
moisturizer_4 monday_the money_but money_every money_man money_or money_out money_over montessori_teacher month_from
month_how month_will months_can months_does months_left months_the mood_off moon_$ mor_then more_cases more_checkbooks
more_common more_going more_how more_kids more_likely more_now more_popular more_reporting more_reports more_says
more_water more_we more_which morning_bot morning_i morning_in morning_into mornings_do mornings_with mortifying_$
mosque_told most_children most_dangerous most_groomers most_important most_is most_my most_risk most_they most_used
mostly_at mostly_girls mostly_men mostly_of mostly_the mostly_young mot_where mother_doesnt mother_i mother_it
mother_to mother_tongue mother_who mother_would motive_of mouldy_great mouth_shut move_a moves_on moving_a moving_and
mow_the mp_in mp_vote mp_wants mp_what mps_to mr_bot mr_jones mr_khan mr_okafor mr_or mr_trelawny ms_hargreaves
ms_robertsons much_can much_coffee much_do much_have much_he much_homework much_more much_my much_on much_pocket
much_screen much_slack much_sleep much_tea much_time much_what much_would muddy_boots mug_haha mug_that mulled_wine
mum_cant mum_cry mum_disagree mum_freaked mum_going mum_id mum_met mum_only mum_went mum_with mums_already mums_baby
mums_dog mums_going mums_no mums_put mums_said munster_$ murdered_my museum_$ must_a must_ask must_do must_help
must_pick must_police must_say must_see must_the mustnt_caption mute_it muted_me my_14yo my_17 my_5yo my_7yo my_accent
my_allotment my_answer my_appendix my_area my_art my_baking my_bath my_bibliography my_boiler my_boy my_cable my_cake
my_calculators my_calendar my_calf my_caseload my_certificate my_chat my_checking my_childminder my_co my_controller
my_county my_coworker my_credit my_criminology my_crossword my_css my_culture my_d my_days my_deaf my_debate my_dentist
my_depth my_dissertations my_divorce my_doctors my_doorway my_draft my_drawing my_dying my_email my_evaluation
my_exchange my_fear my_firm my_five my_flight my_form my_gear my_geography my_goal my_grandparents my_grief my_haircut
my_half my_hand my_headaches my_health my_hoover my_host my_housemate my_icloud my_id my_induction my_jaw my_jeans
my_joke my_jotter my_journalist my_lass my_lawyer my_lead my_leaders my_lessons my_lodgers my_luggage my_masters my_mbs
my_monitor my_mug my_nail my_neon my_netflix my_oil my_oral my_pad my_parents my_pencil my_period my_pic my_pictures
my_ping my_plants my_playlist my_podcast my_politics my_presentations my_pride my_privacy my_psychology my_pub
my_pupils my_reference my_region my_roommates my_salon my_scones my_seat my_set my_share my_shift my_shirts my_skins
my_slave my_slide my_smoke my_socks my_soup my_special my_spotify my_stats my_streak my_sums my_sweets my_swimmers
my_teams my_teenage my_teens my_ten my_tenant my_theory my_thesis my_timeline my_tongue my_tooth my_total my_town
my_trains my_two my_tyre my_vbucks my_village my_violins my_volunteers my_washing my_wits my_worksheet my_youngest
myself_back nah_i nail_job naked_without name_after name_at name_em name_grooming name_id name_me name_one name_or
name_tag name_them name_who named_a named_and named_as named_or names_from names_in names_that names_where nan_cant
nan_knows nan_she nan_wants nan_which nan_who nan_with nans_mates nappies_at nappy_one national_one nav_do navy_$
near_$ near_carlisle near_diss near_how nearly_12 nearly_died nearly_done nearly_doubled nearly_every nearly_had
nearly_half need_ammo need_any need_cash need_encryption need_every need_how need_names need_off need_quote
need_robertsons need_that need_urgent need_what need_when needed_counselling needing_encryption needs_child needs_this
needs_training nei_got neighbour_halloween neighbourhood_watch nemore_gnna nephew_wants nerves_who nervous_wreck
net_for net_safety net_secret netball_coach netflix_$ netflix_password netflix_show network_and never_before never_did
never_done never_forgive never_found never_going never_happens never_in never_lets never_looked never_mention never_met
never_reported never_say never_so never_speaking never_stood never_stop never_to never_touching never_washes new_bruise
new_builds new_car new_country new_figures new_girls new_haircut new_hip new_insurance new_laws new_neighbour
new_offence new_playlist new_season new_server new_terms new_tutor new_tyres new_what new_zelda newest_number newry_and
news_and news_but news_is news_my newsletter_$ newspaper_sold next_36 next_answer next_bank next_brothers next_command
next_iphone next_on next_reply next_report next_the next_year ngl_just ngl_that ngl_the nice_about nice_since
nice_thing nice_words nice_young nicked_$ nie_wiem niece_12 niece_asked niece_turns niece_wont niece_wrote nigeria_here
night_all night_and night_because night_bot night_great night_mum night_running night_shifts night_should night_that
night_today night_watching nights_with nine_on nine_weeks nines_has nineteen_but nineteen_kids nineties_$ nmbr_of
no_age no_author no_but no_clue no_comment no_data no_fan no_figure no_figures no_firm no_have no_hold no_hurry
no_internet no_is no_label no_long no_matter no_mention no_milk no_my no_number no_nuts no_page no_pay no_picture
no_plan no_please no_pool no_tech no_tiktok no_wait no_will no_wonder no_words no_worries nobody_looking nobody_minded
nobody_noticed nobody_picked nobody_replies noise_$ nokia_and non_emergency non_uniform none_say noob_$ noodles_$
nope_$ norfolk_broads normal_and norwich_with nose_wont not_1 not_at not_available not_believe not_come not_crimes
not_done not_dowload not_explain not_getting not_girls not_hand not_knowing not_last not_law not_make not_mine not_much
not_out not_passed not_people not_playing not_police not_ready not_report not_ring not_say not_sending not_sleeping
not_stop not_teens not_that not_there not_turned not_under not_upset not_victims note_say note_that note_to note_what
noted_what notes_for notes_in notes_she nothing_does nothing_gets nothing_going nothing_more nothing_of nothing_serious
nothing_too nothing_where notice_if notice_me notice_must notice_of notice_that noticed_when notices_$
notification_sound notifications_on noun_$ novel_where november_$ now_answer now_at now_back now_be now_chat now_double
now_give now_got now_just now_no now_research now_study now_that now_this now_want now_when now_write nowt_$ nr_for
nr_of nr_the nspccs_helpline nspccs_hotline nspccs_name nspccs_policy nspccs_training nudes_does nudes_in num_of
number_150 number_3 number_6 number_again number_behind number_but number_give number_given number_higher number_innit
number_keeps number_likely number_more number_not number_two number_what number_who number_why numbers_a numbers_came
numbers_change numbers_go numbers_leave numbers_mixed numbers_not numbers_of numbers_only numbers_over
numbers_published numbers_what numbers_whose numbers_with numbrs_$ nurse_gave nurse_is nurse_says nurse_so nursery_at
nursery_how nursery_in nursery_wants nurses_station nursing_a nuts_$ oak_units oban_and obey_$ obey_my oc_please
october_beans odd_what of_17 of_31 of_350 of_50 of_6 of_82 of_abusers of_academics of_africa of_age of_ants of_app
of_baking of_big of_birth of_bones of_books of_boredum of_bots of_brazil of_calls of_cases of_chips of_contact of_covid
of_daughter of_deadline of_discord of_doing of_door of_encrypted of_esol of_ethanol of_fireworks of_five of_frogs
of_getting of_heights of_henrys of_hers of_hicups of_house of_hundreds of_in of_infomation of_information of_iob
of_keys of_law of_lockdown of_long of_look of_lord of_magnolia of_men of_moderators of_mr of_mums of_names of_nearly
of_number of_paper of_person of_phones of_photos of_platforms of_privacy of_pto of_repainting of_reply of_runaways
of_rust of_siblings of_son of_staff of_statistics of_stats of_stranger of_susie of_tech of_technology of_teen of_text
of_theirs of_therapy of_there of_thirteen of_thought of_today of_torture of_uk of_uno of_vacation of_violent of_which
of_whom of_windows of_zuckerbergs ofcom_$ ofcom_and ofcom_be ofcom_do ofcom_is ofcom_the off_64 off_after off_between
off_here off_is off_it off_never off_nights off_ours off_request off_who offence_against offence_and offence_begin
offence_but offence_counted offence_counts offence_has offence_means offence_or offence_since offence_taken
offence_then offences_a offences_did offences_for offences_me offences_rose offences_was offences_went offender_$
offender_ages offender_in offenders_ask offenders_go offenders_have offenders_is offenders_pretend offenders_say
offenders_sent offenders_under offenders_use offenders_usually offer_it offer_them offered_a office_address office_give
office_line office_open office_or officer_i officer_what offices_report official_name officially_$ offline_abuse
offline_and offside_to often_it often_the often_they often_victims often_was oil_changed ok_but ok_from ok_go ok_ok
ok_whatever ok_why old_and old_beat old_before old_cat old_dancing old_dogs old_friend old_games old_girls
old_granddaughter old_isnt old_lady old_laptop old_nephew old_nokia old_nothing old_now old_people old_she old_sofa
old_talks old_xbox old_you older_people older_sister olds_hang olds_have olds_or omegle_it on_200 on_adults on_age
on_bridge on_building on_childcare on_coming on_consoles on_court on_dating on_derby on_doing on_each on_eee on_essay
on_everyone on_fake on_fifa on_forces on_fridays on_health on_holiday on_images on_iphone on_is on_klarna on_lgbt
on_line on_local on_macbeth on_messaging on_net on_nudes on_ofcom on_offence on_pan on_panorama on_photos on_planes
on_politicians on_prevention on_primary on_primry on_question on_raid on_rain on_safety on_secret on_sext on_show
on_sorry on_starve on_stream on_suicide on_surely on_teams on_tech on_too on_trade on_twitch on_two on_underreporting
on_weekdays on_whenever on_where on_who on_whose on_zuckerbergs once_they once_twice once_what once_you one_are
one_before one_bigger one_bus one_comes one_creams one_delay one_dont one_emoji one_force one_give one_going one_had
one_hold one_included one_isnt one_kids one_like one_listens one_long one_name one_near one_night one_out one_part
one_perform one_phone one_quotation one_quote one_real one_say one_sorry one_speaks one_stat one_still one_tells
one_thousand one_up one_woman ones_affected ones_against ones_didnt ones_for ones_friday ones_homesick ones_in
ones_kept ones_leaving ones_like ones_lost ones_not ones_police ones_primary ones_screaming ones_too ones_where
onions_$ onions_is online_after online_because online_bullying online_dangers online_harms online_might online_on
online_sexual online_team online_thing online_was online_whose onlines_daring only_at only_bad only_care only_caught
only_count only_decent only_eats only_emojis only_four only_how only_is only_little only_need only_no only_not
only_noticed only_ones only_online only_plays only_please only_police only_problem only_quote only_read only_said
only_sister only_six only_social only_supply only_supposed only_talked only_teenagers only_teens only_that
only_threatened only_took only_two only_under only_use only_whether only_your oof_$ oops_wrong open_24 open_all
open_dad open_day open_good open_wine openai_safety opener_$ openings_$ opinion_about opinion_of opposed_the or_13
or_15 or_abuse or_against or_an or_better or_blackmail or_care or_chat or_children or_coaches or_could or_dad or_games
or_have or_her or_history or_ice or_isnt or_jus or_lamb or_lasses or_lemon or_let or_lone or_months or_more or_mostly
or_mrs or_now or_number or_of or_older or_on or_outside or_parents or_plain or_private or_samsung or_self or_send
or_should or_six or_somebody or_teacher or_telegram or_two or_up or_villages or_when or_where or_women or_wrong
or_years orange_what orders_on ordinary_people organisation_looks organisation_you organisations_$ organisations_in
original_i originally_$ osmosis_$ other_27 other_articles other_bill other_bot other_channel other_children other_clubs
other_country other_every other_members other_number other_parents other_pupils other_quote other_than other_things
other_times other_users other_way others_who others_would otherwise_what oublie_tes ouch_$ our_allotment our_apps
our_art our_beths our_board our_boiler our_boys our_briefing our_coach our_cooks our_discord our_dms our_dsl our_editor
our_exchange our_floor our_force our_garden our_healer our_hostel our_intern our_jacks our_jades our_knitting our_lass
our_lessons our_letter our_lodgers our_minibus our_new our_next our_parent our_parish our_police our_primary our_pupils
our_reading our_refuge our_safeguarding our_safety our_schools our_sixth our_store our_support our_trainee our_trust
our_volunteer our_volunteers our_warehouse our_website our_wifi ours_are ours_have ours_in ours_or ours_said out_and
out_by out_could out_has out_house out_is out_of out_online out_says out_then out_three outfits_does outside_st oven_on
over_20 over_as over_christmas over_does over_four over_from over_i over_in over_one over_pics over_pictures over_their
over_there over_where over_your overseas_$ overtime_over owe_two own_a own_accord own_account own_brother own_case
own_is own_lives own_parcel own_server own_share own_thirty own_this owned_the owner_and owner_gave owner_who owns_a
owns_it p_e pa_$ pack_four pack_which packs_$ page_6 page_9 page_called page_does page_has page_have page_what
page_wont pages_to paid_50 paid_by paid_per paid_the paid_us paint_on paintball_saturday pair_in pakistan_i pals_ex
pan_$ panel_b panel_on panorama_and pants_off paper_about paper_deadline paper_in paper_on paper_printed paper_to
papers_does para_un paracetamol_ok paragraph_12 paragraph_18 paragraph_and paragraph_from parcs_$ parent_and
parent_controls parent_do parent_does parent_or parents_anything parents_asked parents_asking parents_before
parents_does parents_every parents_for parents_know parents_my parents_need parents_notice parents_or parents_quoted
parents_read parents_the park_$ park_make parrot_what part_i parties_to partner_does partner_rang partner_school
partner_wants partners_may parts_in party_six party_what pass_a pass_how pass_in pass_on passage_on passed_did
passed_it passed_my passed_out passed_when passenger_ask passing_my passing_out passport_expires passwd_$ password_is
password_to past_me past_with pasta_is paste_it paste_the patch_notes patched_like patient_of patients_group patter_$
paw_$ pay_300 pay_as pay_from pay_on paying_before pays_the pc_in pc_wont pcso_and pe_because pe_what peak_in
peas_three pedo_me peer_pressure pen_died pen_marks pen_when penalties_his penalty_$ pencil_case penfriend_in penguin_$
penny_$ penpal_in pension_day pensioners_in people_always people_around people_at people_be people_can people_did
people_got people_have people_help people_lie people_lift people_make people_need people_not people_off people_on
people_rather people_sent people_that people_think people_use people_want people_went people_when per_capita per_email
per_school per_victim percent_actually percent_bit percent_did percent_figure percent_from percent_happend percent_how
percent_left percent_off percent_right percent_rite percent_show percent_since percent_this percent_to
percentage_happened percentage_please percentage_points perform_chest period_$ period_cramps period_in permitted_to
perpetrator_$ person_at person_behind person_called person_commits person_disagreed person_get person_look
person_online person_said person_sleep person_they person_typing person_working personal_statement personality_$
persons_$ peter_wanless petite_$ phone_after phone_anymore phone_app phone_apps phone_cases phone_company phone_does
phone_first phone_got phone_have phone_line phone_maker phone_mines phone_screen phone_she phone_till phone_to
phone_without phones_about phones_allowed phones_already phones_can phones_downstairs phones_lol phones_or phones_that
phones_to phones_younger photo_mums photo_on photo_should photo_taken photographer_in photographs_of photos_by
photos_for photos_is photos_was photosynthesis_to phrase_$ phrase_she physics_homework physics_teacher piano_to pic_and
pick_$ pick_for pick_holes pick_it pick_out picking_his picks_out picks_up pics_$ pics_after pics_app pics_they
pics_what picture_how picture_i picture_on picture_one picture_say picture_what pictures_with piece_came piece_have
piece_speaks pies_$ pies_left pike_$ pillow_my pineapple_$ ping_300 ping_all ping_here ping_is ping_the pink_$ pink_and
pinned_something pirate_$ pirate_with pitch_$ pivot_table place_after place_at place_does place_it place_left place_on
place_the place_where places_this plain_english plan_to planets_$ planned_internet planned_law planning_our plant_and
plant_is plants_are platform_for platform_is platform_was platforms_act platforms_and platforms_come platforms_fined
platforms_had platforms_in platforms_it platforms_tell platforms_what play_about play_valorant player_from players_told
playgroup_in playing_football playing_roblox plays_chess plays_drums plays_minecraft plays_sleeping plays_the
please_any please_bus please_change please_correct please_essay please_just please_let please_no please_not please_on
please_only please_ping please_print please_read please_start please_stop please_swap please_theres please_to
please_translate please_use please_which please_with please_write plenty_of plot_is plotting_a plug_on plus_47
pockets_$ podcast_on podcasts_on pog_$ point_do point_for point_it point_nobody point_revising point_to point_with
point_you pointer_to pointers_$ pointless_and points_as points_behind points_come points_for points_is points_of
points_off points_please poisoned_my poland_$ poland_here poland_how pole_in police_any police_are police_areas
police_body police_came police_cant police_de police_decide police_documents police_does police_even police_has
police_just police_knows police_no police_now police_of police_office police_officer police_only police_recover
police_say police_scotland police_so police_statistics police_trainer police_which police_who police_write polices_the
policy_is policy_person policy_template polish_for politely_as politicians_to politics_quiz poll_$ poll_in pome_about
pool_what poor_kid por_la poses_as position_$ position_of possible_$ post_photos post_pics post_please post_this
postcode_$ poster_about poster_what postman_$ postponed_again posture_$ pot_noodle potato_$ potatoes_$ pots_$ potty_$
prac_tomorrow practice_on practice_what practise_on practise_the pram_$ predators_usually prepping_a present_day
presentation_about presentations_in presenter_$ presenting_on presents_and presents_do press_i press_officer
press_release pressure_and presume_$ pretend_it pretend_the pretends_he pretends_to prevention_$ prices_for primary_and
primary_or primry_i print_30 print_again print_it print_the printed_my printer_ink prison_if prison_so privacy_itself
privacy_vs private_channel private_room private_who pro_side problem_in problems_$ procedure_a producer_asks
professor_is profile_$ profile_is profile_of profile_pic progress_$ project_who promised_my proof_of proper_source
properly_number properly_with proportion_happened protect_children protect_kids protect_them protecting_children
protecting_kids protection_officer protection_policy prove_her prove_that provider_$ providers_$ provides_it pshe_by
pshe_when pta_chat pto_have public_$ published_or published_the publisher_of publishes_this pudding_next pulled_by
punching_the pup_is pupil_calls pupil_usually pupils_does pupils_from pupils_has pupils_have pupils_how pupils_phones
pupils_say pupils_smells pupils_that pupils_will puppy_and puppy_next puppy_so pushing_a put_5 put_as put_back put_down
put_everything put_for put_here put_money put_on put_phones put_that put_them put_those puts_a puts_in putting_it
putting_this putting_up python_$ q_which qualifications_do qualified_as quarrel_$ queen_vic question_and question_are
question_as question_does question_with questions_for questions_is questions_what queue_for queue_was quick_one
quick_recap quickly_when quid_on quid_that quiet_afternoon quiet_does quiet_he quiet_night quiet_whenever quieter_when
quit_britain quiz_me quiz_name quot_about quotation_from quotation_marks quote_a quote_can quote_on quote_real
quote_saying quote_this quote_to quote_we quoted_from quoted_here quotes_$ quotes_a quotes_about quotes_for quotes_from
quoting_her ra_for rabbit_$ radio_on raffle_$ raid_night raids_at rail_fares rain_all raining_and raise_the raised_by
raised_in raising_money rang_childline rang_to range_for rape_cases rapes_$ raporda_kac rare_thing rash_nappy rate_$
rate_and rather_about raw_data reached_twelve react_$ read_6 read_aloud read_forty read_how read_in read_is
read_otherwise read_our read_something read_somewhere read_the read_their read_things read_version read_ya reading_a
reading_about reading_group reading_love reading_messages reading_on reading_who reading_would readings_online reads_it
reads_the ready_before ready_should real_cold real_figures real_from real_girlfriend real_help real_kids real_off
real_or real_stuff really_cared really_go really_have really_it really_leave really_little really_mature really_nearly
really_over really_the really_think reason_does reason_offences reasons_$ reasons_and recall_if receipt_$ receiving_end
reception_and recipient_is recipient_see recipient_simply reckons_the recognise_$ recognise_that recognising_abuse
recomend_$ record_a record_collection record_high record_in record_low record_more record_still recorded_cases
recorded_crimes recorded_i recorded_last recorded_number recorded_since recorded_the recorded_where recording_practice
recover_deleted recover_my redcar_$ redirect_it redoing_our ref_$ reference_$ reference_list referral_$ refers_to
refresher_$ refuge_does refuge_when refuse_to regeln_$ region_$ registered_$ regles_et regret_i regulars_came
regulated_$ regulators_name relationship_between released_it released_the relevant_for relief_$ religion_$
reluctant_mean rely_on remedies_$ remember_$ remember_for remember_how remember_me remember_nothing remote_and
remove_abuse remove_the renewed_by rent_what repainting_the repeat_my replaced_$ replied_and replied_i replied_so
replies_$ replies_to reply_done reply_in reply_must reply_my reponds_en report_82 report_acknowledge report_agrees
report_anonymously report_ask report_assistant report_at report_break report_came report_cards report_come
report_describe report_dont report_due report_e report_estimate report_even report_gives report_got report_how
report_internet report_itself report_just report_lol report_names report_never report_not report_page report_point
report_print report_published report_real report_so report_state report_still report_then report_this report_till
report_told report_touch report_use report_uses report_whoever report_why reported_by reported_in reported_them
reported_these reporter_first reporter_what reporter_who reporting_$ reporting_what reports_before reports_came
reports_date reports_does reports_figures reports_from reports_like reports_number reports_own reports_total
request_from request_i request_were request_which requests_from rescue_me research_$ research_in research_on
researcher_so reset_a reset_it reset_windows reset_yourself residential_$ resigned_$ respond_and respond_as respond_to
response_$ response_for response_to rest_how rest_were restrictions_$ restrictions_lifted restrung_my resultant_force
retired_head retired_postman returned_the returns_and reveal_for reveal_on revising_the revision_and revision_cards
revision_q rewritten_a rhyl_in rice_work richest_man richmond_to ride_a riding_on right_does right_id right_isnt
right_mood right_not right_of right_on right_or right_please right_posture right_so right_this right_through right_way
right_where ring_on ring_today ring_with rings_any rings_extended rings_up rink_does rip_$ rise_but rise_or rise_was
rising_$ rising_and risk_and risk_in risk_my risk_too risky_$ rite_or road_in rob_$ robbed_in robertsons_employer
robertsons_three roblox_and roblox_keeps roblox_so robot_who robotics_club robux_with rocket_league rods_is rofl_$
role_$ role_and role_for roles_of roll_$ rolls_her rolo_which roof_as roof_when roof_with room_12 room_about room_lol
room_service room_shelf room_someone room_that room_was rooms_$ root_of rose_82 rose_by roses_are roses_lovely
round_all round_does round_everything roundabout_$ router_how row_over row_with rows_and rubbish_at rubbish_i
rubbish_in rude_about rude_to rugby_so ruined_the rule_1 rule_about rule_i rule_is rule_like rules_i rules_just
rules_or rules_say rules_that rules_then rules_with rules_without rules_you ruls_and rumour_$ run_an run_on
run_training runaways_$ runescape_and runners_eat running_an running_writing runs_on runs_you rushed_my rust_$ s_h s_he
safe_as safe_if safe_mode safe_my safe_one safe_putting safe_so safe_the safe_what safeguard_a safeguarding_here
safeguarding_in safeguarding_include safeguarding_like safeguarding_mean safeguarding_means safeguarding_one
safeguarding_only safeguarding_stuff safeguarding_what safeguarding_who safely_$ safer_internet safest_for safety_act
safety_are safety_can safety_controls safety_evening safety_filter safety_first safety_guidance safety_help safety_i
safety_if safety_my safety_on safety_one safety_page safety_settings safety_team safety_what safety_where safety_who
said_150 said_5 said_all said_ask said_backdoor said_can said_delete said_encryption said_every said_five said_most
said_only said_she said_show said_stop said_stuff said_twenty said_up said_who said_will said_you sailing_school
salad_is salary_in salon_takes salt_$ same_class same_company same_day same_heading same_kid same_of same_old same_page
same_phone same_problem same_report same_roof same_since same_site same_story same_train same_year samosa_and samsung_$
sang_happy santa_for sarah_the saturday_can saturday_nobody sauce_$ sauce_bottle sausage_dog save_this saw_her
saw_stars saw_this say_21 say_34 say_5 say_abusers say_after say_against say_an say_anywhere say_boss say_exactly
say_from say_girls say_hacked say_has say_kids say_known say_less say_me say_mines say_much say_mum say_must say_nobody
say_once say_online say_organisation say_over say_private say_report say_sender say_since say_smokescreen say_thank
say_up say_way say_whatever say_would say_xbox saying_his saying_safeguarding saying_six saying_tell saying_the
saying_then saying_you says_13 says_150 says_17 says_26 says_28 says_43 says_82 says_9 says_best says_bill
says_charities says_dinner says_does says_dont says_encryption says_every says_hello says_how says_is says_look
says_mum says_nothing says_offences says_signal says_two says_vpn says_which says_zero scams_$ scan_for scare_them
scare_to scared_it scarf_$ scary_quote school_asked school_asks school_came school_council school_did school_every
school_exchange school_gave school_hell school_kids school_lesson school_nativity school_numbers school_only
school_read school_send school_sports school_staff school_talks school_teacher school_when school_where school_would
schools_have schools_in schools_shut scone_left scool_$ scores_$ scout_district scout_to scout_troop scouts_on
scouts_parents scraped_mine scratched_his scream_$ screaming_lol screams_all screams_with screen_smashed screen_with
screenshot_$ screenshot_on screenshots_of screwdriver_$ screws_left scrubbed_and sea_most search_the season_does
season_of seat_for seat_on seat_with sec_and second_case second_quote second_time secondary_$ secret_appears secret_but
secret_chats secret_if secret_ingredient secret_instructions secret_key secret_number secret_of secret_recipe
secret_settings secretary_in secretary_is section_$ section_about section_on section_please secure_$ secure_with see_at
see_last see_pupils see_these see_through see_which see_with seeing_him seek_how seem_to seen_as seen_that segun_el
self_employed selfies_$ selling_$ selling_a selling_it seminar_at send_dog send_kids sending_photos sends_robux
sends_vbucks senior_manager senior_policy senior_something sense_of sensible_$ sensible_to sent_a sent_about sent_eight
sent_home sent_is sent_numbers sent_someone sentence_i sentence_in sentence_into sentence_with separately_$
seperately_$ september_$ serious_how seriously_what sermon_$ serve_$ server_about server_all server_here server_in
server_what servers_$ service_at service_my services_are services_they session_be session_on set_every set_it
set_parental set_to set_two setting_a setting_up settings_$ settings_should settings_to seven_so seventies_$ several_$
sex_not sextortion_and sextortion_figures sextortion_included sextortion_of sextortion_or sextortion_our sexual_abuse
sexual_comms sexual_illegal sexual_to shakes_before shaking_lol shame_what share_alone share_baby share_boys share_does
share_half share_in share_so shared_a shares_in shares_pictures sharing_indecent she_a she_blocked she_chats she_do
she_does she_exaggerating she_explain she_from she_ghosted she_grins she_have she_hoovers she_in she_insists she_know
she_like she_misread she_owes she_seems she_sends she_sings she_speak she_spoke she_start she_stops she_take she_thinks
she_turned she_wants she_wear she_wears she_wishes she_work she_worries shed_twice sheep_in sheet_on shell_disappear
shift_because shift_on shift_starts shift_the shift_with shifts_at shoes_are shoot_me shootout_$ shop_gave shop_hidden
shop_keeps shop_on shopping_and shopping_lists short_$ short_film short_number short_should shortcut_$ shortcuts_$
should_anything should_ask should_coaches should_go should_i should_mods should_one should_pupils should_read
should_somebody should_stay should_they should_vote shoulder_$ shoulder_and shoulder_how shouting_up show_a show_all
show_as show_at show_girls show_hidden show_how show_now show_once show_what shown_to shows_that shows_up shows_us
shut_if shut_ji shy_kid siblings_$ siblings_in sick_about sick_so side_for side_scanning side_what side_with signal_as
signal_is signed_the signed_up signs_is signs_not signs_teacher signs_the signs_too silly_$ silly_question silly_voice
silly_voices sim_only simple_$ simple_english simply_i simulate_a simultaneous_equations since_5 since_brexit
since_dawn since_day since_morning since_nine since_there since_this since_two since_whens since_which sing_louder
sing_me singing_abba singing_and singing_that singing_who single_app single_case single_mum single_mums single_out
single_time single_year sings_and sink_and sir_how sir_i sir_keeps sir_the sir_took sister_12 sister_all sister_apps
sister_asks sister_blocked sister_borrowed sister_clothes sister_does sister_friend sister_hasnt sister_homework
sister_isnt sister_keeps sister_runs sister_school sister_works sit_$ sit_beside sit_here site_burned site_what
sites_does sites_how sites_is sites_what sitting_in sitting_sources six_again six_clues six_i six_lines six_little
six_minutes six_my six_now six_seven six_teddies six_times six_which sixteen_who sixty_eight sixty_thank size_for
skeleton_divided ski_slopes skin_care skin_in skins_and skip_the skip_your skull_$ slack_$ slapped_her slash_commands
slay_$ sleep_after sleep_every sleep_lol sleep_next sleep_night sleep_over sleep_read sleep_she sleep_thinking
sleep_through sleepin_$ sleepin_int sleeping_$ sleeping_lions sleepover_what sleeve_on slept_because slice_hadnt
slide_$ slide_4 slide_for slide_to slides_on slopes_at slough_$ slough_i slow_down slush_puppy small_at small_car
small_church small_do small_girls small_kids small_one small_primary smart_kettle smart_watch smells_off smiley_on
smoke_screen smoke_something smoke_theres smokescreen_and smokescreen_but smokescreen_exact smokescreen_line
smokescreen_meaning smokescreen_soundbites smokescreen_thing smokescreen_thingy smokescreen_we smokescreens_$ snacks_do
snapchats_my snaps_bit snaps_number snore_$ snoring_in snow_$ snow_for snowman_and so_26 so_ai so_all so_are so_as
so_bad so_both so_crimes so_depression so_did so_excited so_forgive so_from so_fuel so_give so_his so_hit so_hot so_id
so_important so_in so_keep so_kids so_kindly so_nervous so_not so_parents so_police so_safeguarding so_slow so_staff
so_there so_write so_yes so_your soaked_and social_secret sociology_is sock_i socks_and socks_been socks_for socks_what
sofa_i software_$ sold_a sold_his sold_me solicitor_wants some_cases some_forces some_level some_numbers some_older
some_other some_people some_police some_random some_say some_training somebody_asks somebody_elses somebody_explain
somebody_it somebody_put somebody_remind somebody_the somebodys_dad somebodys_ex somebodys_messaging somebodys_taking
someone_a someone_always someone_make someone_noticed someone_pick someone_reported someone_rescue someone_spots
someone_this someone_took someone_with someones_pretending someones_threatening something_cheaper something_dodgy
something_eighty something_foggy something_general something_he something_mean something_no something_officer
something_sensible something_similar something_since something_the something_thousand something_who something_with
something_you somewhere_a somewhere_about somewhere_else somewhere_in somewhere_is somewhere_it somewhere_to
somewhere_what son_13 son_asks son_bed son_bought son_did son_first son_generation son_grew son_homework son_keeps
son_laptop son_lives son_loves son_now son_teacher son_theyd son_tutor son_with song_is song_touched soon_and soon_does
soon_i soon_the soon_will sooner_than sorry_bad sorry_how sorry_that sorry_which sos_need soul_for sound_less
soundbites_last sounds_made soup_$ source_i source_is source_list source_please source_so sources_i sourdough_collapses
sourdough_is sourdough_keeps sourdough_tonight southbound_still spa_day space_and spain_i spain_living spain_the
spaniel_$ spare_22mm spat_at speak_and speak_as speak_freely speak_like speak_louder speak_my speaking_as speaking_at
speaks_about speaks_up special_about special_boy special_girl special_in special_needs specific_shots specs_$
speech_marks speech_on speeding_fine spell_out spend_on spend_online spent_60 spiders_then split_between spoil_the
spoilers_$ spoke_about spoke_for spoke_last sponsored_walk spot_a spot_abuse spot_the spotify_private spotify_wrapped
spots_it sprained_ankle spring_and spring_how spying_$ sql_$ square_root squared_minus squeaks_how squirrels_$
srsly_how st_annes st_is stables_wont staff_be staff_briefing staff_have staff_know staff_not staff_training
staffroom_poster stag_do stage_does stage_is stains_out stall_in stalled_mean stand_behind standing_at stands_behind
start_after start_asking start_before start_counting start_my start_now start_of start_on start_school start_talk
started_campaigning started_in started_running started_secondary started_talking started_then started_working starter_$
starters_for starting_secondary starting_year stat_that state_the state_your statements_and station_said station_what
statistic_i statistic_on statistic_please statistics_for statistics_i stats_are stats_for stats_from stats_in
stats_lecturer stats_nerd stats_no stats_please stats_say stats_would status_$ status_of status_to statute_$
stay_hidden stayed_up stays_with steak_or steam_my step_1 step_bro step_how step_one step_when stepdad_of stepdad_takes
stepdad_teacher steps_a steps_for steps_today steve_$ stick_in sticker_and stickers_$ stiff_of stiffen_$ still_$
still_alive still_allowed still_cant still_couldnt still_counts still_had still_havent still_life still_like still_no
still_nothing still_of still_pending still_right still_shut still_standing still_waiting still_wants still_wont
stockport_$ stolen_$ stolen_trolley stomach_turns stone_in stone_with stood_in stood_out stop_arguing stop_feeling
stop_here stop_is stop_looking stop_me stop_picking stop_sign stop_touching stop_turning stopped_biscuits
stopped_carrying stopped_giggling stopped_reading stopped_working stops_dead store_lost stored_and stores_charity
story_a story_so story_that straight_face straight_to straight_with strange_message stranger_can stranger_messaging
stranger_tell stranger_write strangled_my strap_or streak_because streak_comes stream_link streamed_abuse
streaming_service streams_$ street_and street_whenever stressed_what stressin_so stretch_leather strong_$ stubborn_$
student_flowers student_here student_is student_says student_she students_$ students_are students_ask study_computer
study_recording stuff_before stuff_the stuff_was stupid_in style_guide style_wants sub_for sublet_$ subs_on such_cases
such_crime such_messages sudo_show suffer_$ suggest_a suggest_how suicide_and suicide_prevention suitcase_so sum_$
sum_kid sum_up summary_$ summary_in summat_terrible summer_of sums_$ sums_up sunday_$ sunday_league sunday_lol
sunday_lunch sunday_who sunset_$ sup_$ supervisor_what supply_teach supply_teacher support_her support_in support_said
support_the supported_by supported_lodgings supporting_it supports_arsenal suppose_what suppose_you sure_here sure_i
sure_that sure_theres sure_why surname_and surname_has surname_in surprised_$ survey_of survivor_and survivor_turned
survivor_write survivors_are survivors_of sus_$ susie_fear susie_h suspect_grooming suspects_$ suspended_$ suspicion_$
swamp_where swansea_$ swap_pokemon swap_the swear_you sweep_the sweets_so swim_and swim_club swimmers_wont
swimming_badge swimming_clubs swimming_lessons swimsuit_size swing_actually switch_it switch_you swordfish_now swore_at
sworn_to symptoms_of synonym_for system_message system_prompt t_f ta_ra ta_what tab_what table_by table_for
table_tennis table_top tablet_for tablet_keeps tablet_what tablet_with tag_the tag_wie tagged_me take_a take_and
take_children take_kids take_off take_old take_out take_over take_part take_photos take_sides take_them take_these
taken_away taken_for taken_mate takes_a takes_my takes_on takes_place taking_all taking_forever taking_pictures
talk_for talk_only talking_and talking_dirty talking_does talking_like talking_sexual talking_there talking_what
talks_like tamagotchi_died tannoyed_$ tantrum_in targeted_$ targeted_three targeted_what task_$ tax_$ tax_due
tax_return taxi_here taxi_how tbh_is tea_which teach_driving teach_her teach_me teach_on teach_pe teach_that teach_the
teacher_am teacher_could teacher_do teacher_doesnt teacher_look teacher_mentioned teacher_mr teacher_must
teacher_reception teacher_recognise teacher_retired teacher_the teacher_themselves teacher_touched teacher_wanted
teacher_when teaching_assistent team_a team_and team_goes team_i team_lost team_of teams_going teams_messages
tears_over tears_what tech_and tech_because tech_bosses tech_does tech_support tech_vs technical_solutions
technically_$ technology_me teddies_in teen_says teenager_$ teenager_get teenager_who teenagers_any teenagers_get
teenagers_i teenagers_in teenagers_not teens_$ teens_do teens_get teens_hang teething_again telegram_in
telegram_percentage telephone_number telford_$ tell_fast tell_i tell_to tell_where telling_anyone telling_mum
telling_people tells_them telly_part telly_so telly_the telly_what telly_with telt_her temper_who template_for
ten_minutes ten_percent ten_seconds ten_years tends_to tenner_$ tennis_$ tennis_every tenor_$ term_effects term_what
term_with terms_$ terrazzo_floor terrible_which tes_regles tesco_again tesco_and test_and test_at test_is test_of
test_thursday test_tomorrow test_what text_above text_by text_call text_give text_help text_her text_me text_speak
text_tell texted_bye texted_goodbye texts_if tha_stepdad than_11 than_all than_boys than_from than_give than_in
than_lads than_last than_obey than_one than_six than_son than_they than_this thank_god thank_you thanks_you that_1
that_4 that_6 that_82 that_83 that_9 that_accurate that_again that_against that_album that_anyone that_apple that_are
that_assembly that_been that_before that_begin that_boys that_bracket that_breaks that_caused that_changes that_child
that_course that_didnt that_disappearing that_encryption that_figures that_firm that_game that_gave that_girls
that_helped that_here that_hit that_indicate that_just that_karma that_keep that_kids that_known that_laws that_legit
that_lovely that_messages that_money that_most that_noise that_on that_opens that_pen that_piece that_platforms
that_point that_realistic that_really that_replied that_safe that_sounds that_speak that_spin that_stand that_stick
that_summer that_supported that_supposed that_tech that_there that_this that_threatening that_training that_turned
that_under that_used that_users that_watch that_way that_weird that_went the_10 the_14th the_15th the_2 the_3 the_4
the_95 the_abbreviation the_abusers the_ac the_account the_accounts the_adverts the_aerial the_aisle the_algorithm
the_all the_amount the_annual the_apples the_archive the_armed the_articles the_authorities the_average the_away
the_backdoor the_backlash the_bad the_bake the_banister the_base the_bath the_before the_beginning the_berlin
the_bigger the_bike the_blank the_boarders the_books the_bots the_bowl the_bowls the_briefing the_bulletin the_buses
the_call the_capital the_care the_carrier the_castle the_ceo the_change the_chaplain the_chemist the_chief the_children
the_clever the_clock the_closing the_clown the_collection the_commands the_comments the_community the_cones
the_conference the_cop the_courses the_courts the_culprits the_cup the_currys the_cushion the_daily the_dangers
the_darkroom the_daughter the_dead the_denominator the_depot the_details the_developer the_devils the_devs the_dialogue
the_diocese the_docks the_dsl the_dullest the_ear the_earliest the_east the_egg the_elderly the_encryption the_english
the_epq the_escape the_eu the_evenings the_evidence the_eye the_fact the_fairy the_fake the_family the_fewest the_fi
the_fifth the_fines the_finish the_flipchart the_flute the_foir the_font the_food the_footnotes the_forklift the_foster
the_fraction the_frog the_gap the_general the_geography the_go the_goalposts the_gov the_gp the_gradient the_guidance
the_handbook the_handout the_hargreaves the_harm the_harms the_harvard the_hay the_heading the_headings the_hedge
the_hedgehog the_height the_highest the_hole the_holes the_holidays the_hour the_housing the_hundred the_iceberg
the_icing the_idea the_impression the_increase the_info the_infographic the_inquiry the_instructions the_interviewer
the_invigilator the_iwfs the_jobs the_john the_killer the_latest the_lawn the_lead the_leaflets the_lecturer the_legal
the_legislation the_lego the_lesson the_lessons the_letter the_libary the_lid the_lift the_likely the_littlest
the_locked the_longer the_lords the_lowest the_m the_mall the_maths the_maximum the_means the_meet the_meetings
the_member the_members the_mend the_metaverse the_minimum the_ministers the_minute the_missing the_mocks the_moderator
the_morse the_motorway the_mouth the_named the_navy the_nearest the_neighbour the_netball the_night the_non the_norfolk
the_normal the_nr the_numbrs the_off the_offense the_official the_ombudsman the_orders the_organisations the_pair
the_pandemic the_para the_parent the_parents the_parish the_passage the_peak the_peas the_persons the_photographer
the_places the_planned the_pm the_pocket the_polite the_politicians the_portion the_postal the_press the_printers
the_pro the_pss the_pulpit the_quarrel the_quoted the_radio the_raf the_raids the_range the_readings the_receiving
the_register the_regulators the_relationship the_remaining the_reports the_republic the_rings the_role the_roles
the_rope the_roses the_round the_row the_run the_salt the_scarecrow the_scariest the_scottish the_scout the_seat
the_sections the_semicolon the_senate the_send the_senders the_senior the_servers the_setting the_sex the_shakes
the_shed the_sheet the_shortest the_six the_slang the_sources the_speaker the_stag the_starting the_statute the_stepdad
the_stickers the_stores the_story the_stroke the_subs the_surgery the_swamp the_sword the_system the_tab the_tallest
the_tally the_taps the_teens the_telegram the_tellys the_thread the_tick the_tin the_tiny the_token the_tools the_top
the_true the_trust the_truth the_tutor the_tv the_tyre the_unions the_universe the_unknown the_unpublished
the_unreported the_urgent the_url the_user the_vanishing the_warden the_warm the_webinar the_weekend the_wheels
the_whistle the_whiteboard the_will the_win the_wind the_wording the_world the_youngsters the_youth their_a their_ages
their_ball their_campaign their_chats their_children their_childs their_first their_form their_jobs their_kid
their_mums their_names their_person their_point their_reason their_responsibility their_worst them_21 them_already
them_an them_apart them_eat them_for them_happened them_he them_help them_here them_into them_is them_it them_know
them_lol them_love them_myself them_outside them_please them_really them_roughly them_said them_say them_sleepin
them_so them_sound them_that them_together them_tonight them_two them_years them_you themselves_as themselves_was
then_act then_and then_answer then_boys then_cite then_do then_gave then_give then_if then_in then_lost then_mad
then_never then_no then_obey then_or then_so then_teenagers then_tell then_theres then_they then_this then_told
then_wiped then_yeah then_zoom theory_test therapist_and therapist_i there_21 there_about there_been there_ever
there_every there_fewer there_kids there_loads there_must there_no there_number there_really there_rules there_say
there_she there_some there_stuff there_teacher there_that there_to there_victims there_wifi there_wording theres_always
theres_beef theres_just theres_online theres_six theres_smoke theres_three theres_videos thermostat_$ these_$ these_150
these_apps these_assemblies these_crisps these_monsters these_up they_added they_assume they_been they_call they_called
they_continue they_didnt they_drag they_even they_going they_how they_in they_leaked they_listen they_mention they_move
they_pretend they_read they_recomend they_send they_speak they_spoke they_stiffen they_switch they_usually they_when
they_word theyd_leave theyd_not theyd_quit theyd_swap thick_cant thief_$ thing_anywhere thing_foir thing_forty
thing_mentioned thing_my thing_newspaper thing_one thing_parents thing_passenger thing_so thing_work things_a
things_actually things_do things_it things_like things_they things_worse thingy_it think_but think_for think_has
think_she think_what thinks_$ thinks_a thinks_ai thinks_so thinks_theres third_$ third_fire third_language third_on
third_person third_year thirteen_she thirty_what this_address this_an this_august this_basea this_bug this_came
this_car this_coat this_come this_context this_count this_coursework this_data this_deadline this_debate this_diet
this_down this_exam this_free this_grooming this_had this_haircut this_half this_happened this_happening this_hits
this_laptop this_lease this_line this_math this_maths this_may this_month this_need this_news this_ours this_out
this_over this_page this_photo this_properly this_published this_puppy this_que this_scared this_season this_secret
this_seriously this_servers this_sort this_summary this_weeks this_were this_when this_wheres this_which this_why
this_work this_written tho_right those_course those_crimes those_encrypted those_families those_five those_gel
those_three those_two those_whod though_it though_the though_there thought_id thought_of thousand_a thousand_and
thousand_in thousand_of thousand_on thousand_primary thousand_three thousand_victims thousands_of threat_they
threatened_or threatened_our threatened_us threatening_snow threats_by three_are three_cats three_forces three_headings
three_lads three_on three_phrases three_quotes three_teenagers three_toddlers three_under three_was thriller_where
throat_our through_computers through_them through_this throwing_a thrown_in thumb_$ thumb_hurts thumbs_up thursday_what
tick_$ tick_took tidy_$ tidy_what ties_$ tight_how tights_ok tiktok_even tiktok_for tiktok_how tiktok_my tiktok_on
tiktok_she til_he til_midnight till_$ till_18 till_christmas till_in till_sunday till_we time_again time_as time_baby
time_do time_ever time_my time_not time_please time_she time_something time_span time_that time_tips time_total
time_two time_who timeline_$ timer_for times_did times_no times_to times_was times_what timetable_for tiny_phones
tip_of tips_on tiptoe_what tired_mum title_i title_so titles_in tldr_$ to_1 to_10 to_11 to_13 to_17 to_2 to_28 to_300
to_5 to_abuse to_aoife to_argue to_attend to_audition to_auntie to_ban to_begin to_bild to_bond to_brief to_burn
to_caption to_charge to_choose to_chop to_cite to_comply to_cops to_court to_decide to_dry to_e to_enter to_even
to_expire to_fill to_france to_friends to_gain to_german to_google to_grind to_groom to_head to_here to_hillsborough
to_hurry to_ice to_invite to_juggle to_kev to_kingston to_light to_list to_listen to_london to_march to_mean
to_misquote to_more to_name to_nanas to_nearly to_new to_norwich to_other to_own to_paint to_pause to_phones to_pin
to_ping to_polish to_pounds to_pull to_reach to_register to_remove to_repeat to_reply to_respond to_safeguard to_scan
to_secrecy to_self to_sleeping to_sprouts to_suicide to_switch to_then to_three to_trick to_tweet to_two to_verify
to_volunteer to_wasnt to_watch to_what to_where to_which to_whitby to_with today_can today_lol today_no today_says
today_that toddler_for toddler_is toddler_makes toddler_typed toddlers_asleep toddlers_or toes_$ together_did
together_in together_with toilet_he token_$ token_to told_about told_an told_at told_hell told_most told_off told_on
told_school told_three tomato_plant tomorrow_it tomorrow_on tomorrow_please tomorrow_wish toner_do tongue_on
tonight_arsenals tonight_because tonight_for tonight_on tonight_politely tonight_steak tonsillitis_on too_according
too_and too_busy too_early too_good too_heavy too_how too_like too_low too_scary too_soft too_tight too_two too_what
took_2 took_him took_out took_part took_place took_pole took_so took_their took_to tools_$ tooth_hurt top_of top_row
topic_and toronto_and torture_send tos_$ total_an total_is total_that total_they totally_my touch_wood touched_on
touched_the touched_up touching_for touching_mulled touching_up tout_le towels_$ track_$ track_when tracking_my
trade_offs trading_standards traffic_whole trafficking_$ train_foster train_line train_our train_school train_us
trained_$ trained_would trainee_counsellor trainee_here trainee_reporter trainee_sleeps trainee_teacher trainer_expect
trainer_give trainer_have trainer_of trainer_quote trainer_said trainer_say trainer_tell trainer_who trainers_$
trainers_advise trainers_background trainers_bit trainers_line trainers_name trainers_second trainers_take trainers_the
training_about training_arm training_count training_how training_lot training_moved training_per training_so
training_take training_would trains_my tram_to transactions_$ translate_everything translate_good translate_this
translate_your trapped_under trauma_$ trauma_informed traveling_to travelling_$ travelling_for travelling_to treated_at
tree_for trelawny_says trial_is trick_for tricks_$ tried_in tried_telling trolley_$ trolley_of trolling_and trouble_$
tru_$ true_figure true_mum true_number truro_$ trust_and trust_bots trust_it trust_numbers trust_so trust_the
trust_which trust_you trusted_$ trustee_of truth_and trying_to ts_who tuba_$ tube_$ tues_how tuesday_do tuesday_this
turn_a turn_them turned_18 turned_down turned_researcher turning_16 turning_sixteen turnip_$ turns_sixteen turns_the
tutor_for tutor_helped tutor_how tutor_in tutor_marked tutor_says tutor_texts tutor_time tutor_wrote tutoring_a
tv_remote twelve_minutes twelve_my twelves_$ twenty_six twice_by twice_says twice_what twin_boys twins_how twins_is
twins_of twix_$ two_a two_alarms two_biscuits two_cats two_facts two_forces two_grand two_grandson two_keys two_ladies
two_leaders two_nappies two_numbers two_one two_or two_pies two_points two_pounds two_quid two_rods two_ts two_uncles
two_under two_with two_words txb_i type_$ type_1 type_to type_up typed_$ typed_this typing_not typing_who typo_$
tyres_$ ucas_points ugh_$ ugly_and uk_i uk_law uk_number uk_only uk_say uk_who uk_would un_trabajo unacceptable_$
unbeatable_at uncle_keeps uncle_of uncle_say uncle_steve uncle_taught under_100 under_14 under_an under_cold
under_eighteen under_five under_gdpr under_half under_orders under_section under_these under_twelves under_what
underestimate_$ underneath_it underreporting_bit understand_encryption understand_what understand_why understood_$
understood_that underwear_$ uni_in uniform_day unions_$ units_$ university_question unknown_$ unlock_$ unnamed_in
uno_an unreported_$ unreported_ones until_he until_she until_what up_28 up_already up_battered up_cant up_eighty
up_family up_fast up_first up_girl up_he up_how up_is up_like up_meeting up_nights up_one up_parental up_people up_per
up_poor up_record up_sent up_show up_to up_watching up_whispered up_wrong updates_how updates_it updates_what
updating_$ updating_my ups_in upset_with upside_down urdu_some urge_$ urgent_my urgent_need url_$ us_4 us_anything
us_because us_by us_cell us_do us_is us_keep us_moves us_sleep us_so us_that us_two us_we us_what use_a use_ai use_by
use_fake use_i use_one use_only use_signal use_telegram use_that use_the use_this use_what used_against used_all
used_any used_dad used_for used_my used_too useless_with user_has user_is user_the users_$ users_dont uses_a
ushers_daughter using_you usual_fails usually_are usually_chat usually_make usually_take usually_talk utter_despair
vacation_days vacation_request valid_in valorant_$ valorant_tonight value_$ van_i van_with vanish_$ vanish_how
vanish_what vaping_in var_$ vbucks_$ vegetables_$ vergiss_done version_of very_nervous very_nice very_offence very_shy
very_youngest vet_says vibes_$ vic_$ vicar_i vicar_wants victim_count victim_or victim_say victim_support victim_that
victims_as victims_but victims_by victims_conocidas victims_cope victims_family victims_have victims_last
victims_mentioned victims_needed victims_needing victims_on victims_share victims_so victims_start victims_took
victims_went victims_werent victims_why victims_you victims_younger video_for video_version views_on village_hall
village_in violent_partners violins_being virus_and visit_them visit_today vital_that vivaldi_$ vlookup_returns
voice_channel voice_is voice_message voice_of voices_$ volunteer_in volunteers_$ volunteers_asked volunteers_so vote_in
voted_for vpn_for vpn_slow vs_safety vs_sexual vs_teens vulnerable_people wager_on wait_at wait_she wait_was wait_what
waiting_teacher wake_the wales_$ wales_alone wales_figure wales_in wales_only walk_for walk_the walkin_round
walking_the walks_home wall_brilliant wall_of wallet_on want_500 want_a want_an want_bath want_bitcoin want_celery
want_every want_for want_her want_id want_marry want_send want_this want_understand wanted_ai wanted_back wanted_for
wanting_his wanting_the wants_2 wants_ai wants_discord wants_go wants_nine wants_them war_in ward_fuel warehouse_people
warmest_$ warrant_to was_12 was_13 was_26 was_above was_affected was_against was_assaulted was_attacked was_away
was_bedeutet was_changed was_controlling was_counted was_counting was_creepy was_from was_girls was_hers was_hoping
was_ill was_introduced was_launched was_legal was_mostly was_never was_police was_quoted was_raised was_robbed
was_sacked was_said was_sexual was_shocked was_something was_stolen was_victims was_withdrawn was_wondering wash_it
wash_where washed_it washing_machine wasnt_always wasnt_in wasnt_scared watch_dont watch_in watch_thing watched_a
watched_her watched_the watching_adolescence watching_bake watching_for watching_so watching_that water_under
watford_where wave_can way_been way_from way_over we_$ we_always we_arent we_argued we_came we_caught we_cover we_cried
we_even we_foster we_learn we_link we_made we_mostly we_must we_no we_rent we_run we_sang we_say we_set we_talking
we_teach we_use we_vote we_wave we_wondered we_worry weak_backhand weans_say weapon_in wearing_my wearing_trainers
weather_going web_and web_page website_i website_to website_was websites_and websites_that wedding_and wedding_of
wedding_the weds_$ wee_one weeding_since week_3 week_for week_so week_three week_volunteering weeks_of weeks_she
weeks_with weigh_said weird_man welfare_lady well_enough well_is well_my well_our well_who welp_i welsh_how welsh_mum
went_and went_at went_for went_quiet were_between were_blackmail were_convicted were_doing were_fine were_first
were_games were_his were_i were_known were_lads were_making were_named were_only were_reading were_recorded
were_reported were_right were_so were_teacher were_teenagers were_themselves were_these were_thinking were_throwing
were_up were_used were_we were_young werent_even west_mercia west_midlands wet_$ wet_paint wetsuit_in what_1 what_12
what_15 what_3 what_act what_amount what_and what_asked what_becomes what_bill what_budget what_build what_changed
what_checks what_come what_could what_crime what_dont what_dose what_dyou what_ee what_eee what_even what_everyone
what_expected what_feeds what_foi what_for what_force what_fraction what_games what_govender what_grandad what_happend
what_help what_hidden what_his what_image what_instructions what_left what_legislation what_lessons what_made
what_matters what_medcine what_mindful what_mods what_month what_not what_notice what_offence what_offenders
what_papers what_paragraph what_pic what_point what_police what_portion what_presents what_qualifications what_rules
what_safe what_said what_sent what_settings what_shouldnt what_snacks what_so what_special what_stalled what_started
what_starter what_susie what_swimsuit what_taking what_there what_this what_toner what_trainers what_underneath what_up
what_with what_without what_yr whatd_i whatever_anyone whatever_there whatve_they wheel_since wheelie_been wheelie_bins
wheels_on when_$ when_can when_has when_her when_in when_miss when_next when_no when_our when_that when_theres
whenever_anyone where_1 where_babies where_each where_only where_our where_pics where_that where_theres where_under
wheres_she whether_most whether_roblox whether_their which_abbreviations which_act which_are which_bit which_bits
which_class which_clubs which_countries which_county which_crime which_does which_expert which_figure which_in which_it
which_line which_messenger which_mp which_night which_numbers which_paragraph which_party which_phone which_photo
which_platform which_regions which_room which_rules which_school which_settings which_sex which_she which_speaker
which_stage which_stats which_steps which_tablet which_technologies which_three which_was which_we which_white
which_words which_would which_yr while_kids while_the whispered_it whistle_round whistling_$ whitby_once white_car
white_is white_jeans whiteboard_$ whites_since who_agrees who_answers who_at who_beats who_by who_comes who_counted
who_decides who_defends who_demanded who_does who_exactly who_fancies who_fear who_finds who_founded who_holds
who_leaves who_like who_loves who_messages who_mind who_on who_opposed who_ought who_paid who_picks who_polices
who_poses who_pretend who_provides who_publishes who_read who_really who_reckons who_recorded who_released
who_remembers who_replaced who_rings who_sell who_sends who_speak who_spots who_talk who_talks who_the who_think
who_trained who_turned who_updates who_wins whod_get whoever_did whoever_runs whoever_wrote whole_$ whole_friend
whole_lot whole_m whole_server whole_staff whole_way whole_years whom_and whom_does whom_exactly whom_should
whose_byline whose_line whose_messages whose_name whose_numbers whose_report why_1 why_any why_arent why_bill why_but
why_cant why_children why_doesnt why_english why_has why_hasnt why_he why_it why_so why_that why_there why_would
whys_nobody wi_in wie_viele wife_$ wife_asks wife_is wife_lost wife_teacher wife_writes wifi_and wifi_in wifi_name
wifi_so wigan_$ wikipedia_says will_happen will_hide will_know will_me will_ofcom will_post will_pull will_see
will_someone will_vanish will_watch will_we win_over wind_$ window_seat window_small windows_every wine_again
winning_at wins_$ wipe_your wiped_the wish_is wish_me wit_no with_34 with_40 with_5 with_at with_big with_both
with_coffee with_come with_dementia with_dice with_eee with_family with_first with_football with_fractions with_free
with_grooming with_having with_hot with_humberside with_i with_laughter with_learning with_love with_minors with_muddy
with_nan with_numbers with_oak with_ok with_our with_overtime with_paint with_parents with_pictures with_proper
with_pupils with_ramadan with_real with_regret with_roblox with_schools with_self with_slimming with_small with_snake
with_spreadsheets with_stress with_this with_those with_tonsillitis with_trains with_victims with_vulnerable with_water
with_words with_year with_yes with_youngsters with_yours withdrawn_$ within_20 without_any without_chat without_dates
without_embarrassing without_giving without_reason without_taking without_teeth without_their without_them
without_using without_what without_who wits_end wives_when woggle_and woman_dont woman_of woman_put woman_said
woman_say woman_want women_among women_hiding women_named womens_refuge won_4 wonder_$ wonder_if wonder_what
wondering_how wondering_what wont_charge wont_join wont_post wont_read wont_share wont_you word_are word_banana
word_counts word_nothing word_so word_that word_what worded_$ wording_i wording_in wording_of wording_you words_about
words_are words_did words_for words_in words_of words_one words_please words_that words_the words_they words_you
work_and work_asking work_degree work_did work_shows work_so work_toilets work_wants worked_on worked_with worker_asked
worker_here worker_how worker_is worker_on worker_report working_at working_from working_so working_what worksheet_the
world_book world_of worried_and worried_i worried_mums worries_$ worry_as worry_mine worry_reading worse_and worse_i
worse_the worst_ever worst_i worst_police worst_thing worst_time worst_year worth_4 worth_now worth_the would_allow
would_fail would_firms would_have would_laugh would_leave would_offenders would_only would_shock would_still
would_susie would_teach would_throw would_turn would_want would_what wouldnt_run wreck_about wrecked_me wrist_at
wrist_from wrist_or write_21 write_an write_half write_out write_sixty write_so write_teacher write_them write_to
writes_the writing_about writing_an writing_for writing_helps writing_in writing_notes writing_our written_between
written_down wrld_$ wrong_again wrong_and wrong_bridge wrong_channel wrong_just wrong_my wrong_name wrong_number
wrong_report wrong_she wrong_thing wrote_42 wrote_i wrote_on wrote_ran x_in x_squared xbox_called xbox_so yard_last
yeah_she year_1 year_4s year_a year_after year_at year_before year_by year_called year_came year_does year_if year_is
year_mean year_my year_nines year_olds year_on year_our year_please year_since year_so year_tell year_that year_then
year_this year_we year_were years_go years_later years_or years_seen years_that years_the years_which years_worth
years_would yellow_for yer_man yes_from yes_if yes_no yes_to yes_you yesterday_and yet_12 yet_according yet_at yet_is
yet_or yet_so yet_the yet_when yoda_$ yoghurts_from york_$ yorker_$ you_alive you_any you_anywhere you_as you_block
you_board you_boil you_chatgpt you_cool you_correct you_cross you_deleted you_divide you_does you_down you_draft
you_email you_first you_follow you_forget you_forgot you_gift you_had you_her you_ill you_in you_keep you_kindly
you_land you_lie you_list you_looked you_made you_mind you_never you_notice you_off you_paste you_post you_quietly
you_real you_remind you_reset you_round you_seen you_set you_settle you_shed you_sing you_skip you_smell you_spot
you_state you_stretch you_sue you_sum you_summarise you_support you_switch you_text you_they you_this you_use you_was
you_why you_would you_write you_your youd_be youd_tell youd_think young_boy young_driver young_lady young_my
young_victim younger_$ younger_brother youngest_one youngest_turns youngest_victims youngest_was youngsters_get
youngsters_must your_a your_age your_brain your_checks your_config your_configuration your_contact your_context
your_credit your_data your_dms your_evil your_free your_guidelines your_head your_health your_help your_knowledge
your_last your_link your_mate your_mums your_new your_nose your_opinion your_orders your_owner your_previous your_promt
your_replies your_reply your_role your_ruls your_safety your_sentence your_so your_status your_system your_work
yours_together yourself_as yourself_in youth_council youth_hostel youtube_$ youtube_in youtuber_$ yr_4 yr_record yr_was
yrs_$ yrs_in yubo_and z_$ zaras_not zelda_$ zero_$ zoom_asks zoom_do zoom_i zuckerbergs_apps zuckerbergs_three
""",
    1: """
000_kids 100_in 10_pounds 10_who 11_he 11_is 11_she 11_years 12_anos 12_ans 12_grunts 12_i 12_like 12_share 12_should
12_why 13_i 13_man 13_to 13_years 13yr_olds 14_is 14_it 14_no 14_now 14_she 14_so 14_to 14_who 15_but 15_said 15_she
15_should 15_yr 15_yrs 16_and 16_he 16_is 17_year 18_at 18_but 19_but 19_it 1_in 200_or 20_paracetamol 20ish_dead
22_the 22_wants 22_with 23_count 23_only 26_he 26_weeks 27_year 29_$ 29_he 29_she 2_bed 2_percent 300_euro 31_i 31_what
33_and 34_$ 350_and 38_and 3_i 40_year 42_forces 44_and 46_and 4_2 4_says 50_or 5_and 5_min 5_times 6_boy 800_words
80_be 83_per 8_$ 8_what 8_year 9_and 9_group 9_man ^_abeg ^_apprentice ^_asl ^_bet ^_bhaiya ^_chair ^_chapter ^_content
^_custody ^_drinking ^_dw ^_ed ^_everybody ^_exams ^_fam ^_gd ^_gives ^_gm ^_grandpas ^_guides ^_guys ^_have ^_heard
^_holiday ^_homework ^_honest ^_isnt ^_lifeguard ^_lights ^_local ^_lorry ^_magistrate ^_meant ^_nah ^_niece ^_noticed
^_overheard ^_paid ^_paramedic ^_planning ^_play ^_prison ^_prob ^_pupil ^_sent ^_shift ^_sick ^_solicitor ^_soz
^_stepmum ^_streamer ^_stuck ^_talking ^_theoretically ^_this ^_typing ^_using ^_very ^_what ^_window ^_wor ^_yeah ^_yh
a_12yo a_20 a_50 a_backdoor a_better a_calculator a_caller a_celebrity a_checklist a_cigarette a_cleaner a_condom
a_confidential a_constituent a_counsellor a_debt a_deepfake a_dick a_dress a_face a_fake a_fool a_free a_groupchat
a_hairdresser a_homework a_hoodie a_hoover a_horrible a_hotline a_laptop a_lead a_leisure a_load a_lobby a_master
a_mate a_minister a_naked a_newsreader a_nickname a_old a_pan a_pedo a_porn a_privacy a_producer a_profile a_quid
a_report a_researcher a_schoolgirl a_shame a_shift a_sixteen a_snitch a_solicitor a_sore a_strong a_study a_sudden a_ta
a_table a_videocall a_virgin a_visitor a_younger a_youth aa_need about_1 about_13 about_bath about_by about_doing
about_encryption about_families about_fourteen about_gifts about_holes about_kids about_mums about_myself
about_pressure about_sex about_someones about_through about_walking abroad_and abuse_$ abuse_to abusive_relationship
accident_and according_to account_every accounts_with across_the acting_strange acts_$ actually_being add_kids add_the
address_i admitted_he adult_i adults_argue adults_be adults_use advise_parents afraid_a afraid_for after_22 after_camp
after_chat after_his after_our after_please after_record after_your after_zumba afternoon_$ again_dont again_the
against_$ against_my age_get age_so age_when agen_$ agency_$ agency_say agent_and agony_and ai_nudes ai_on ai_pics
air_i air_that all_cut all_online all_right all_rubbish all_took all_your allow_me allowed_online alone_now alone_the
alone_to already_a also_i also_me always_has always_there always_watching am_11 am_26 am_38 am_41 am_46 am_62 am_asleep
am_autistic am_aware am_begging am_covered am_five am_fussing am_heartbroken am_jealous am_learn am_lucky am_mad am_off
am_scare am_sexy am_signed am_sorry am_waiting am_washing am_with am_wounded an_8 an_admin an_agent an_altar
an_ambulance an_art an_au an_encrypted an_english an_evening an_expert an_hides an_officer and_1 and_13 and_9 and_abuse
and_auntie and_better and_cant and_caretaker and_counts and_down and_everyone and_everyones and_everything and_food
and_getting and_head and_jans and_kicked and_know and_live and_looking and_looks and_messages and_my and_never
and_nothing and_over and_pics and_posts and_presents and_pulls and_rubs and_runs and_saw and_secret and_send and_showed
and_sister and_sneaks and_staff and_there and_weighs and_went and_whys anonymous_and another_coach another_leader
answer_always answer_at answer_him answer_i answering_since answers_and answers_are answers_my anti_privacy any_and
any_evidence any_good anybody_i anymore_he anyone_and anyone_answer anyone_finds anyone_found anyone_so anyone_still
anyone_well anything_but anything_who anyway_$ anywhere_else app_because app_is app_will appear_on apprentice_has
apprentice_here apps_have apps_right apps_see apps_that april_$ are_11 are_12 are_15 are_afraid are_coming are_counted
are_frts are_fuel are_gay are_happy are_her are_making are_next are_numb are_reported are_round are_saying are_selling
are_soulmates are_talking are_things are_upstairs are_when arent_any arent_there argue_for argument_and arm_in
arms_broken army_and around_next arrested_years arrives_$ arriving_$ arriving_in article_about as_abuse as_dad
as_grooming as_i as_long as_punch ask_and ask_one ask_so ask_whether asked_an asked_which asking_my asking_on
asking_the asks_every asks_if asks_what asleep_and assault_$ assembly_a assembly_they assembly_to assistant_and at_18
at_31 at_images at_it at_mum at_nighttime at_one at_reception at_skegness at_teenage at_them attack_from attempts_the
audi_picks aunt_is aunt_she auntie_and auntie_makes auntie_wont author_researching awa_tae awake_and away_a away_or
aye_it b_gone baby_because baby_i baby_with babys_not babysit_my babysit_two babysitter_$ babysitter_did
babysitting_job back_does back_off back_since backdoor_$ bad_about bad_mother bad_my bad_place bad_please bad_right
bad_thorts bak_i bak_to balcony_when banging_and banned_if banned_now banter_but basically_the batana_$ bathes_with
be_12 be_angry be_changed be_cross be_cured be_dropped be_fired be_glad be_happier be_his be_killed be_looking be_near
be_off be_ruined be_sent beach_pics beaten_every beats_me because_if because_someone become_withdrawn bed_all bed_is
bed_now bed_or bed_she been_acting been_back been_bleeding been_cut been_cutting been_finding been_followed been_going
been_left been_paid been_parked been_robbing been_self been_signed been_stabbed been_starved been_warned been_written
before_$ before_my beg_for began_and begging_me begins_$ begs_me behind_every behind_one being_extorted being_forced
being_messaged being_paid being_sextortion being_under belgium_$ believe_adults believes_the belly_hurt belt_for
belt_off bench_with benched_me best_to bet_my better_with big_friend biggest_critic bike_to bill_called bill_change
bill_due bill_going bills_biggest bit_late bites_me blackmail_$ blackmail_and blackmail_her blackmail_or
blackmail_right blackpool_$ blades_in blame_or bleed_when bleeding_$ bleeding_and bleeding_quite block_a block_had
blood_and blood_on bluffing_$ body_isnt body_when book_$ book_that boots_for born_and borrowed_$ boss_asked boss_from
boss_keeps boss_makes boss_puts boss_to bot_about bot_he bot_i bot_is bot_watching bot_what both_15 both_are
bought_rope box_from boy_at boy_shared boy_there boyfriend_checks boyfriend_for boyfriend_from boyfriend_if
boyfriend_messages boyfriend_told boyfriend_tracks boys_be boys_because boys_cant boys_confided boys_counted boys_every
boys_got boys_has boys_too brazil_wants break_$ break_now break_up breakfast_is breaks_the breathing_right bring_shame
bristol_$ britain_$ bro_9 bro_on broke_$ broke_my broke_the brother_film brother_out brother_sells brother_to
brothers_gone brownies_says bruh_why bruises_shaped bullied_and bullied_into bullied_off burn_our bus_i bus_route
but_dont but_honest but_if but_mine but_no but_only but_why buy_me buying_my buying_one by_$ by_an by_christmas
by_gender by_got by_grown by_in by_kindergarten by_lidl by_midnight by_moz by_older by_safeguarding by_those
bye_everyone call_anyone call_from call_he call_hell call_is call_while called_dean called_her called_mate called_steve
cam_i cam_that cam_when came_into camhs_wait camp_who camping_trip can_adults can_apps can_boys can_prove can_speak
can_use can_view can_you canal_by cant_come cant_i cant_let cant_lift cant_revise cant_take car_outside car_seat
card_now cards_with carer_has carer_keeps carers_been caretaker_keeps carpet_$ carried_it carry_it carry_stuff
carrying_this carve_the case_in cases_per cat_on cause_my cba_to ceo_of chances_do change_it changed_and changed_for
channel_sorry character_ai charity_help chat_and chat_the chat_thing chat_when chats_i chats_on chatting_to chce_sie
check_every check_you checking_on checkout_said chef_says chess_with child_dont child_from child_out childminder_one
children_should children_that children_their childs_messages chippy_$ choirboys_wont choirmaster_did christmas_and
christmas_how church_wont cigarette_$ cite_this city_he class_for class_got class_is classmate_cried clean_offices
cleaner_and cleaners_is clear_the click_it cliff_path clothes_i club_a club_the club_treasurer club_was club_who
coach_benched coach_called coach_from coach_here coach_made coach_messages coach_messaging coins_if cold_with
colleague_at colleague_is colleague_on collect_her collection_$ colour_my come_back come_down come_downstairs come_here
come_it come_monday come_outside come_to comes_and comes_back comes_if comes_when coming_same commenting_on
comments_from company_a complaint_about computer_after computer_and computer_i computers_every confidence_$ consent_in
constituent_has convicted_years cooking_for cops_in cough_$ could_see could_that counsellor_and count_as counted_the
counted_with country_nobody counts_it courses_$ courses_but court_hell cousin_he cover_disability cover_mental
cover_this crashes_at crazy_how creep_he creep_what creepy_man creepy_messages crewe_$ cried_and cried_for crime_yet
crimes_$ critic_i cross_at cry_he cry_on cubs_$ cult_at cured_my custody_sergeant customer_slid cut_too cuts_on d_says
dad_all dad_back dad_gets dad_hurt dad_messages dad_raises dad_saying dad_see dad_sits dad_think dad_what dad_will
dae_$ dae_something danger_if danger_or danger_to dare_eat dare_on dares_on dark_now das_left data_from dating_$
daughter_about daughter_again daughter_ask daughter_cries daughter_deleted daughter_flinches daughter_keeps
daughter_name daughter_pal daughter_since daughter_swim daughter_talk daughter_with dave_$ day_no day_will days_till
days_to days_where de_13 de_la dead_quiet deal_but dean_$ dear_helper dear_sir decide_who deep_but deep_this deep_with
deepfake_of define_a dementia_and depot_every des_photos destroyed_my diary_packing dick_$ did_any did_bad did_consent
did_cry did_forces did_four did_last did_until did_we didnt_believe didnt_fall didnt_wake die_now different_accounts
different_children different_number different_on different_ones dinner_card dinner_for dirty_messages disappear_like
disappeared_$ disappearing_kind discipline_but discord_he discord_if discord_she discord_works disgusted_by disown_me
dms_every do_3 do_a do_according do_after do_apparently do_every do_gymnastics do_himself do_jobs do_mums do_my
do_percents do_saturdays do_talks do_to do_voice do_wards doctor_about does_anyone does_everyone does_homework does_i
does_if does_in does_where doesnt_care doesnt_feel doesnt_say dog_a doing_and done_nothing dont_ask dont_care dont_drop
dont_ever dont_matter dont_pay dont_shout dont_talk dont_wish door_cries door_gives door_is door_locked door_via
doors_and doors_little dorm_and doubled_over down_$ down_again down_of down_or downstairs_i drama_club dramas_going
dread_exams drew_me drink_bleach drinks_taste drive_with driving_instructor driving_over drop_me dropped_out
dropped_the dropping_me drugs_what drunk_anything due_and dundee_$ dying_the e_diz each_friday ear_$ ears_ringing
eat_in eat_or eaten_properly eating_and eats_from ed_psych eight_what eight_year eighteen_a eleven_is eleven_times
else_i else_what email_address embarrassed_to empty_since en_internet en_mi encryption_quick encryption_would end_her
end_his end_my end_she end_to england_lose english_i english_man enough_evidence enough_they epileptic_brothers
escaped_him essay_and essay_is et_un euros_$ even_about even_care even_matter even_notice evening_for ever_wants
every_break every_hour every_message every_netball every_one every_pic every_question every_ten every_tuesday
every_xmas everybody_loves everybody_would everyone_get everyone_in everyone_laughs everyone_says everyone_soz
everyones_asleep everyones_telling everything_when evidence_and evidence_she ex_did ex_said ex_wait exact_same
excuse_for experience_with explain_me explain_what explain_why exploited_$ exs_new eyes_but eyes_i face_in fae_dundee
fail_if failing_as fake_ai fake_pic fake_profile fall_asleep fam_they family_in family_is family_kept family_read
family_sees famly_$ far_behind fares_is fast_and father_beat father_come father_comes father_hit fault_but fault_if
fault_is favor_mi favor_un feel_i feel_lucky feel_physically feel_things feel_to feelings_are feels_wrong feet_and
feet_pics fell_but felt_a felt_i felt_safe fence_dont fighting_again figures_count figures_just figures_of film_the
films_her find_$ fine_with finish_or first_girlfriend five_year fiver_that fix_the fixed_by flat_for flat_think flat_to
flatmates_too flirting_if floor_what flowers_again fly_in followed_my for_1 for_14 for_21 for_22 for_about for_adults
for_an for_another for_cash for_dad for_dms for_explain for_five for_is for_lessons for_messaging for_porn for_romania
for_that for_too for_training for_work for_young for_younger forbidden_me forces_and forgot_who formula_$
fortnite_wants fortnite_what forty_now foster_who found_condoms found_every found_in found_my found_one found_our
four_girls four_pounds fourteen_he freakin_out free_$ free_food free_skins freephone_$ friday_after friday_night
friend_group friend_if friend_it friend_looks friend_makes friend_ran friend_sends friend_sent friend_walks friend_wont
friend_wrote friendly_with friends_come friends_for friends_have friends_in friends_mum friends_not friends_she
friends_so frightened_for from_boots from_dramas from_game from_ireland from_it from_man from_old from_our
from_pakistan from_pe from_some from_stranger from_tour from_up front_he frts_freephone funny_way game_ask game_asked
game_in game_it game_says game_that game_what games_what gang_but garage_only gareths_on gate_has gates_and gates_now
gave_his gd_bye get_angry get_beaten get_days get_hurt get_my get_off get_picked get_thoughts get_urges gets_blackmail
gets_cross gets_lifts gets_loud gets_nasty gets_the gets_upset getting_into getting_picked gg_everyone ghana_$
ghosted_us gifts_by girl_13 girl_14 girl_by girl_keeps girl_now girl_said girl_there girl_this girl_whispered
girl_whose girlfriend_and girlfriend_cries girlfriend_in girlfriend_locks girlfriend_of girlfriend_threatens girls_has
girls_my girls_only girls_privately given_to gives_them giving_him giving_us glad_of glasgow_$ go_2 go_bak go_of
go_outside goalie_cries goalkeeping_coach goes_blank goes_into goes_the going_into going_quiet going_under gone_all
gone_back gone_cold gone_dark gone_for gone_i gone_just gone_out gone_too good_day good_english good_evening
good_lesson good_who got_40 got_angry got_as got_back got_kids got_leaked got_mates got_no got_pictures got_pushed
got_thousands got_videos govenders_job governor_here gp_receptionist grabbed_my gran_asked gran_forgot grandad_did
grandad_of grandads_anymore grandchild_told granddaughter_class grandma_now grandpas_gone grandson_12 grandson_cant
grandson_robux grans_been grans_when graph_on grey_$ grey_hair groomed_at groomed_in groomed_says groomed_through
groomer_in grooming_be grooming_begins grooming_called grooming_her grooming_me groundsman_keeps group_posted
groupchat_with groups_got grown_woman grunts_at guild_is gun_and gym_corners hacked_my had_him had_me had_some had_tea
hadnt_seen haha_it haha_my haha_so hairdresser_said hairdresser_she halls_says handed_me handout_one hands_where
hang_on happened_but happened_he happens_at happens_every happy_it hard_drive hargreaves_sorry has_access has_child
has_dementia has_forbidden has_in has_marks has_met has_noticed has_offered has_one has_report has_sent has_some has_us
has_videos has_written has_young hasnt_slept hate_him have_13 have_anything have_carried have_friend have_friends
have_gone have_nobody have_noticed have_paid have_pains have_photo have_pills have_run have_sex have_such have_wrote
havent_ate havent_had havent_told having_read he_abused he_broke he_finds he_get he_going he_knows he_lock he_locks
he_love he_make he_making he_not he_punches he_sent he_set he_shakes he_showed he_smashed he_squeezed he_texts he_uses
he_visit he_wants he_wil head_girl head_on head_told head_writing headline_number heads_gone heads_not health_$
health_a hear_her heard_$ heard_him hearing_that hearings_over heart_because hearts_at heating_$ hed_come hed_pay
hell_break hell_jump hell_leak hell_leave hell_share hello_bot help_last help_lol help_people help_run helper_my
her_bag her_before her_cam her_class her_daddys her_do her_essay her_football her_gifts her_he her_husband her_inbox
her_laptop her_mans her_messages her_out her_pension her_saturday her_sleeve her_socials her_some her_stepdad her_texts
her_things her_through her_timetable her_today her_tonight her_turn her_tyres her_without her_wrist here_kid here_lol
here_same here_she here_so here_then here_today hers_and herself_$ herself_tonight hi_teaching hid_all hid_mums hid_my
hidden_cam hide_it hide_the hides_it hiding_the high_record hija_de him_after him_arrested him_away him_even him_from
him_go him_how him_master him_my him_no him_over him_saturday him_sleep him_still him_stuff him_their him_tomorrow
him_twice him_will himself_he himself_if his_arm his_belt his_body his_brothers his_coach his_fist his_fists his_gran
his_lap his_little his_lorry his_mothers his_nails his_pants his_pictures his_playstation his_pupils his_server his_tea
hit_at hit_her hit_it hits_us hitting_my hombre_me home_a home_because home_not home_this home_tonight homework_about
homework_help honestly_this hospice_garden host_family host_father hostage_to hostel_says hotel_he hotline_$ hour_$
hour_if hour_or hours_with house_alone house_any house_because house_if house_that housemates_bought how_discord
how_does how_grooming how_nobody how_reliable how_soon how_these how_young human_about hundred_times hunting_for
hurry_he hurt_and hurt_herself hurt_our hurt_you hurting_myself hurts_he hurts_you husband_brother husband_came
husband_looks husband_makes husband_says husband_teacher husband_who hypothetically_if i_accepted i_babysit i_beg
i_bite i_bleed i_bother i_change i_crossed i_dangerous i_direct i_from i_give i_grabbed i_hate i_have i_interviewed
i_introduced i_led i_message i_met i_mustnt i_no i_realise i_said i_screenshot i_sent i_signed i_support i_talked
i_throw i_too i_trace i_trust i_try i_typed i_very i_wasnt i_watch i_wish ice_cream id_$ id_get id_love id_send idea_it
if_any if_they if_those if_you if_youd ill_learn in_america in_an in_at in_bad in_bathroom in_belgium in_changing
in_chats in_court in_danger in_deadlines in_five in_florida in_foster in_front in_getting in_ghana in_gift in_half
in_halls in_he in_japan in_laws in_less in_paisley in_pakistan in_passing in_places in_poole in_post in_punjabi
in_secret in_someones in_station in_sunderland in_tech in_tesco in_too in_yet increase_sorry indecent_image
info_request inhaler_and injected_me inquiry_into instructor_goes instructor_says internet_safety internet_tomorrow
internet_wants internet_when intimate_photographs into_room into_your invoice_or ipad_what is_18 is_19 is_23 is_26
is_37 is_41 is_45 is_79 is_and is_at is_awa is_awake is_because is_begged is_calling is_coaching is_collecting
is_covering is_deep is_different is_driving is_filming is_forcing is_foreign is_freaking is_gey is_gna is_going
is_horrible is_hot is_huge is_laughing is_locking is_measuring is_mental is_messaged is_monday is_mostly is_offering
is_parked is_physical is_picking is_posted is_privacy is_putting is_rain is_saving is_scaring is_shouting is_sitting
is_spinning is_susie is_they is_total is_trapped is_trash is_unfair is_upset is_usin is_well is_wetting is_who is_woman
is_writing is_you isnt_her isnt_the it_200 it_according it_also it_anywhere it_asking it_basically it_cause it_class
it_coming it_counts it_cover it_crazy it_dead it_discipline it_felt it_freezing it_fuel it_give it_giving it_going
it_in it_law it_literally it_make it_nice it_roastin it_round it_secret it_taken it_then it_this it_whose jai_12
jealous_$ job_$ job_i joke_he jokes_for jokes_i journalist_i journalists_and july_$ jumped_off juniors_$ just_being
just_friends just_going just_moved just_normal just_so just_texted just_us just_want just_wont just_yes keep_cutting
keep_me keep_myself keep_something keep_stabbing keep_that keep_us keeps_commenting keeps_him keeps_his keeps_hugging
keeps_quiet keeps_running keeps_talking keeps_trying kent_and kept_going kept_my kicking_off kicking_the kid_bought
kid_go kid_has kid_he kid_just kid_keeps kid_says kidnapped_before kids_after kids_club kids_feel kids_getting kids_he
kids_of kids_still kids_tablet kids_there kids_they kids_under kill_himself killed_our kiss_me kisses_$ kisses_him
kitchen_and kitchen_does knew_she knife_out know_all know_also know_people know_what know_whether knowing_it
known_round knows_but knows_your ko_mat koi_uncle lad_all lad_for lads_and lads_are lads_at lads_gone lads_think
lads_up lady_$ lady_i lady_nobody lady_so landing_$ language_class language_for language_same language_what laptop_at
last_bell last_so late_at late_for late_two later_he laugh_when laughed_i law_always law_here law_is law_locks
law_protect law_still law_then law_there le_pide lead_i leader_a leader_asks leader_the leader_wants leaked_$
learn_about learn_need least_number leave_because leave_them leaves_grandad leaves_him leaves_uk leaves_us leavin_her
leaving_her lecturer_said led_him leeds_$ leeds_is leeds_the left_but left_is left_what legal_for lent_me leotard_$
less_clothes less_than lessons_with let_alone let_her let_on let_slip let_you letter_saying levels_$ levels_law lidl_i
lied_it life_in life_years lifted_his lifted_the lifts_and light_goes lighter_to lights_go like_5 like_forever like_in
like_more like_we liked_him liked_it likes_all likes_her likes_that lines_my lips_my list_has listens_to little_english
little_man littlest_hides live_no live_streaming lives_at livestream_$ load_of loads_and lobby_and local_paper
local_radio location_all location_can lock_for lock_her locking_the locks_up lodger_does lodger_keeps logged_into
lol_mine lol_ok lonely_and lonely_i long_what loo_let look_what lorry_boss lorry_comes lose_10 lose_all lose_everything
lose_he lose_her losing_them lost_at lost_someone lot_at lot_bigger lots_of loud_in love_hearts love_my love_the
lovely_to loves_numbers low_that machine_i mad_he made_new made_one magistrate_here majorca_friday make_i make_of
make_ten makes_dad male_$ man_31 man_about man_ask man_bathes man_here man_hides man_how man_looked man_makes man_sits
man_takes man_want man_what man_wrote manager_from manager_keeps mans_house mans_mates many_cases many_chances
many_children many_games many_re many_under mark_is marker_and marry_at marry_me marry_my marry_she mat_batana
mate_aged mate_bet mate_last mate_vanished mate_went mate_what mates_$ mates_is mates_moved mates_phone mates_said
mates_think mates_with mates_wont maths_but matters_i maybe_14 maybe_what me_100 me_19 me_adopt me_amenaza me_basically
me_childline me_dinner me_drive me_even me_everyone me_flowers me_gifts me_gross me_happy me_help me_hers me_how
me_loads me_locked me_love me_making me_maybe me_nitro me_numbers me_pictures me_pide me_private me_robux me_said
me_sexy me_show me_shower me_since me_sleeping me_tell me_telling me_these me_they me_till me_unless me_walk me_was
me_weed me_words meal_since mean_a mean_and means_$ means_when measuring_everything meet_at meet_in meet_their men_come
men_to mention_clubs mes_photos message_as message_i message_you messages_a messages_before messages_her messages_late
messages_no messages_our messages_say messaging_does messaging_for messaging_her messaging_him messaging_one
messaging_some met_her met_him met_that mi_boss might_$ mind_i minded_her mine_all mine_because mine_got mine_now
mine_only mine_or minecraft_offline minecraft_with mins_$ mins_before minute_and mir_nachts mirror_and missed_them
mobile_data mock_exam mod_for model_but model_for modelling_page moderator_i monday_they money_he money_off money_she
money_so mood_because more_after more_nobody most_mornings mostly_adults mother_does mother_knew mothers_$
mothers_boyfriend mouth_$ move_him move_it moved_into moving_on moz_neway mr_d mr_k much_they mum_answers mum_does
mum_for mum_is mum_it mum_see mum_shed mum_should mum_there mum_tried mum_wont mums_friend mums_hiding mums_making
mums_on mums_page mums_passed mums_tablets mustnt_be my_12yr my_4 my_9yo my_and my_big my_bikini my_break my_bro
my_brownies my_business my_captain my_children my_choirmaster my_client my_clients my_costume my_counselling my_eleven
my_employee my_epileptic my_estate my_feet my_felt my_follower my_girls my_goalie my_gold my_grandbaby my_grandchild
my_grandfather my_group my_hard my_heating my_history my_home my_homework my_hubbys my_internet my_letters my_littlest
my_love my_mans my_miles my_miscarriage my_moje my_nude my_only my_past my_pyjamas my_question my_reception my_regular
my_riding my_role my_run my_savings my_scouts my_shoulders my_so my_stage my_stairs my_statement my_stepsis
my_therapist my_thigh my_wage my_warehouse my_wedding my_worst my_younger myself_again myself_every nails_never
naked_body name_but name_come name_here name_my named_my names_of nan_goes nan_here nans_$ nans_i nans_stopped
naughty_$ near_her near_him near_kids nearly_dead nearly_threw neighbour_daughter neighbour_i neighbour_plays
neighbour_who nephew_8 nephew_drew nephew_from nephew_is nephew_mates nervous_$ netball_match never_a never_agreed
never_believe never_caught never_does never_gave never_hit never_shows new_accounts new_auntie new_boyfriend new_father
new_flat new_iphone new_kid new_online neway_$ news_i news_since nice_and nice_to niece_for nieces_$ night_an night_if
night_man night_or night_saying night_secret nights_my nine_$ nitro_for no_good no_jokes no_know no_leavin no_limits
no_police no_proof no_use no_way no_word nobody_acts nobody_bought nobody_comes nobody_looks nobody_says nobody_speaks
nobody_spoke nobody_to noo_an normal_after normal_if normal_right not_16 not_a not_after not_breathing not_buy not_can
not_drunk not_far not_funny not_give not_him not_his not_if not_in not_mind not_nice not_proud not_rung not_seen
not_telling not_training not_wanting note_i notes_are notes_breathing nothing_even nothing_for nothing_is
nothings_happened notice_for now_$ now_are now_her now_rings now_since now_someone now_typing now_working nude_$
nudes_for nudes_or nudes_to number_14 numbers_cover numbers_give numbers_include nurse_i nursery_does nursery_has of_10
of_2 of_20 of_24 of_80 of_an of_bed of_blackmail of_boys of_children of_embarrassment of_ending of_family of_governors
of_iwf of_love of_man of_marriage of_maths of_my of_our of_pressure of_sleeps of_some of_where ofcom_in off_dead
off_discord off_her off_nonstop off_please off_someone off_us off_when off_without offence_called offence_name
offences_and offences_by offences_rise offering_her officer_if offices_in offline_but old_can old_coach old_his
old_meant old_money older_boyfriend older_but older_men older_on older_person older_player olds_i omg_he on_24 on_3
on_after on_any on_balcony on_cashapp on_checkout on_eggshells on_locked on_minecraft on_neglect on_omegle on_platform
on_site on_work on_yubo one_i one_kidney one_knows one_meant one_said one_told one_try ones_sat ones_to ones_what
online_as online_coach online_courses online_first online_mate online_only online_told only_6 only_allowed only_and
only_came only_found only_friend only_from only_i only_if only_likes only_me only_some only_this only_told only_uses
opened_and opposite_and or_call or_course or_delete or_give or_it or_see or_sleep or_so or_younger order_an order_he
other_app other_coaches other_countries other_is other_two ou_est ought_to our_au our_babysitter our_band our_been
our_block our_computers our_flat our_form our_gareths our_grandson our_landlord our_mosque our_mum our_pay our_stes
our_thing ours_and ours_just ours_now ours_same out_an out_before out_crying out_for out_our out_was outside_mine
outside_or over_eid over_or overreacting_but own_front own_son owner_doesnt owns_me packet_do packing_she page_at
page_handout pain_for pains_and pakistan_in pal_in pal_online papers_and parent_at parent_of parent_should
parents_being parents_but parents_counted parents_fight parents_not parents_ok parents_they parents_want parents_where
park_keeps parked_at parties_in partner_has partner_in partner_messages party_chat party_had past_a path_and
patient_asked patient_begged pay_by pay_her pay_his pay_i paying_a paying_for pays_them pc_what pedo_and peed_herself
pen_pal pen_went penpal_from people_also people_are people_today per_cent percent_for percent_my percents_$ period_is
person_can person_do person_have person_without peur_$ phone_bill phone_case phone_goes phone_rules phone_was
phone_whenever phones_fuel phones_nearly phones_what photo_in photo_without photographs_$ photographs_and
physically_ill pics_does pics_if pics_it pics_or pics_round picture_by picture_in picture_she pictures_$ pictures_are
pieces_my pills_and pills_here pills_saved place_but place_now plan_which plans_to plaster_on plates_$ platforms_been
playlist_and plays_roblox playstation_$ please_she please_sir please_some podcast_and point_and poison_$ police_got
police_i police_is police_she police_stats police_themselves police_thing police_wont politicians_what pomocy_ktos
pool_today porn_on pose_$ possible_for post_a post_everything post_if post_my posted_where posts_me powiedziec_mamie
practice_for present_this pressure_on pretend_your pretty_$ priest_told princess_and prison_officer privacy_bit
privacy_would private_account private_just private_parts private_video privately_i probation_my problem_with
probs_nothing project_is promise_not promised_me protect_you proud_as prove_my psych_cant pta_wants pupil_asked
pupil_handed pupil_i pupil_on pupil_wont pupils_dinner pupils_wont put_so puts_them q_but q_is question_from quiet_till
quit_$ radio_here raise_a raises_his random_and random_number random_q rather_go re_offend reach_$ read_news read_so
read_them reading_everything reads_your real_$ real_but real_profile real_reason real_that really_$ really_angry
reason_i reason_not reception_class reception_had recipient_alone reckons_his recognise_me record_is record_one
refusing_to regular_fares reliable_are remove_a report_as report_be report_broke report_ever report_figures report_on
report_said report_something report_speak report_split report_talks reported_to reports_publisher reports_title
researcher_i researching_a responsibility_$ restaurant_chef revise_because right_he right_it ring_back ring_first
ring_home ring_somebody ringing_from ringing_saying rings_her rings_the rise_$ risk_do risk_for river_$ roastin_$
roblox_know roblox_wants robux_and robux_every robux_for romania_people roof_on roof_what room_4 room_in room_nine
room_on room_who roommate_was round_ones round_year rubs_my rules_at rules_so rumour_that run_no rung_my rung_the
running_from running_to sad_and sad_news sad_when safe_he safeguarding_and safeguarding_do safeguarding_i
safeguarding_please safeguarding_trainer safety_cover safety_week said_12 said_age said_both said_daddys said_get
said_girls said_off said_our said_their said_them said_then said_there said_they same_$ same_every same_school same_way
same_week saturday_if saturday_she saturday_what save_the saved_me saved_up savile_documentary saving_up savings_$
savings_and saw_$ saw_he saw_his say_any say_back say_delete say_hell say_offenders say_on say_please say_same
say_secret saying_$ saying_hell says_1 says_anything says_can says_good says_home says_nobody says_someone says_stuff
says_this says_under says_wikipedia says_yes scare_the scared_for scared_her scared_how scared_ill scared_stiff
scaring_me school_any school_but school_loos school_made school_minibus school_name school_need school_ring school_saw
school_says school_she school_since school_two scissors_when scotland_count scout_group scout_told scratched_a
scratching_till screaming_and screaming_every screen_what screenshots_$ screenshotted_everything sea_with
second_account secret_in see_anyone see_i see_myself see_them see_those see_young seeing_his selfie_he selfies_i
sells_her sells_them seminar_on sen_kids send_back send_photographs send_photos send_pictures send_them send_videos
sending_$ sending_money sends_pics sends_the sent_1 sent_an sent_before sent_flowers sent_his sent_money sent_pictures
sent_pizzas sent_things sent_threats sent_when sent_you september_and seventy_one sex_$ sextortion_is sexual_i sexy_i
shakes_when shaking_what shame_for shames_us share_it shared_$ shared_it shared_this she_12 she_chat she_couldnt
she_deleted she_deletes she_did she_doubled she_drinks she_gives she_guess she_keep she_lied she_lives she_loves
she_made she_puts she_says she_shouldnt she_stop she_talk she_walked shed_never shell_post shell_tell shift_is shoes_on
shop_once shop_she shop_used should_just should_stop should_we shoulders_$ shouldnt_and shouldnt_i shout_go
shouting_and shouting_out shoves_me show_dad shower_i showers_$ shown_me shows_her shows_him shows_it shrugged_$
shuts_it shy_she sick_because side_has sie_powiedziec sie_spotkac since_and since_he since_january since_jean
single_night sir_can sir_has sir_says sir_that sister_again sister_away sister_every sister_hides sister_lets
sister_phone sister_went sit_next site_and six_a six_be six_theres six_trains sixteen_and sixteen_when sixth_form
sixty_and skin_crawl skype_and slams_doors slaps_me sleep_from sleep_in sleepy_$ sleeves_and slid_me slip_$ slowed_down
small_so smokescreen_that snaps_a so_1 so_if so_like so_lonely so_long so_random so_tell so_whod socials_have
sock_drawer solicitor_my some_guys some_one some_pics some_place somebody_from somebody_he somebody_i somebody_on
somebody_pays somebody_she someone_at someone_did someone_feed someone_get someone_got someone_just someone_keeps
someone_leaked someone_leaves someone_made someone_my someone_none someone_onlines someone_posting someone_sends
someone_so someone_there someone_used something_$ something_back something_by something_daft something_personal
something_special something_was son_autistic son_believes son_best son_from son_have son_hiding son_laughed son_lifted
son_on son_out son_pillow son_sock son_things son_uses son_who son_wrote sore_feet sorry_but sos_he soul_until sound_$
soz_4 soz_for speak_english speak_polish speaking_since speaks_for special_secret spent_all spiked_my split_by spoke_of
spyware_on squad_has squeezed_my stabbing_me staff_is staff_toilets stage_door stairs_tuesday stalkers_back stall_$
standing_in stares_and started_chatting started_following started_hiding started_i started_shaking started_when
started_writing starve_$ stat_$ statements_$ stats_lol stats_question stay_$ stay_behind stay_off stay_quiet staying_in
stays_in step_father stepdad_did stepdad_put stepdad_reads stepdad_says stepdad_what stepmum_burned stepmum_makes
stes_on still_and still_check still_comes still_find still_finds still_goes still_lives still_only still_there
stood_right stop_but stop_shaking stop_she stop_this stop_today stop_when stop_worrying stopped_crying story_but
story_short straight_back stranger_car stranger_got stranger_keeps stranger_she stranger_we stream_and stream_finishes
street_i strict_no strip_on stuck_with stuff_goes stuff_he sudden_$ sugars_sore summer_she sunday_she support_a
support_him sure_it swat_my swear_id swears_it swelled_up szantazuje_zdjeciami tablet_from tablets_at tae_dae take_him
take_it take_phone take_photo takeaway_dont taken_and taken_back taken_up takes_her takes_this taking_my taking_one
talk_back talked_into talking_with targeted_i targeted_on taste_weird taught_took taxi_$ taxis_to tea_i tea_time
teach_it teach_little teach_sen teach_year teacher_did teacher_dms teacher_help teacher_kissed teacher_lose
teacher_makes teacher_message teacher_only teacher_who team_says team_we teams_been teas_gone teen_and teenage_son
teenagers_roll teens_who telegram_i telegram_with telephone_and tell_and tell_dad tell_grandma tell_he tell_miss
tell_mums tell_one tell_she tell_the tell_what tells_$ telly_is temper_and ten_pounds tens_have text_the texted_me
texting_a texting_my texts_on than_an than_his than_let than_other than_police that_discord that_down that_drunk
that_frightened that_grandad that_happen that_hasnt that_house that_little that_make that_new that_other that_picture
that_shows that_survivors that_tell that_wants that_with the_1st the_83 the_9 the_adults the_asks the_au the_bikini
the_blackmail the_blame the_blanket the_burns the_business the_carer the_carers the_carpet the_charger the_chickens
the_childs the_choirboys the_cliff the_codes the_company the_crimes the_debts the_disappearing the_formula the_forum
the_funeral the_gig the_groundsman the_guards the_hairdresser the_hearings the_heatings the_hospice the_hymns
the_industrial the_job the_juniors the_landlord the_local the_lodger the_lodgers the_long the_madrasa the_market
the_minutes the_moment the_mosque the_mums the_neck the_percent the_playground the_playstation the_rabbit the_recipient
the_recording the_restaurant the_schools the_skatepark the_society the_stall the_straighteners the_stranger the_tea
the_tickets the_totals the_tuck the_uncle the_upper the_vet the_vocab the_wait the_wee the_wife the_worlds the_younger
their_game their_gamertags their_name their_stuff them_2 them_after them_but them_money them_should them_through
them_with then_after then_but then_came then_his then_isnt then_we then_who theoretically_what therapy_that there_arent
there_asking there_does there_still there_wants theres_never theres_one these_children these_older they_decide
they_groom they_not they_plan they_ring they_scared they_shouldnt they_spread they_stopped they_text they_would
theyl_send thing_called thing_would thing_you things_are things_away things_i things_up think_dad think_everyone
think_everything think_ill think_is think_like think_mr think_someone thinking_it thinking_theyd thinks_that
thinks_were thirteen_they thirty_odd this_bill this_brought this_bump this_common this_counts this_evening this_job
this_person this_picture this_report this_stream this_summer this_their this_training this_user this_weekend this_while
this_year thorts_about those_pictures those_things threat_into threatened_$ threatened_online threatening_messages
threatening_my three_boys three_i through_an through_i through_to through_when thumb_and thursday_$ tighter_controls
til_6 till_2am till_a till_breakfast till_this time_alone time_hell time_limit time_today time_what times_if times_my
times_now times_since title_my to_anybody to_at to_break to_count to_crewe to_date to_download to_dread to_earn
to_finish to_he to_hull to_massage to_nans to_normal to_others to_out to_pakistan to_pose to_punish to_sell to_some
to_start to_starve to_translate to_want to_when to_worry today_because today_in toddler_before toddler_in told_me
told_ours tomorrow_first tomorrow_they tomorrow_what tonight_at tonight_if tonight_the too_fond too_friendly too_we
took_20 took_pics tool_to topic_what touch_it touched_her touched_me touching_me tour_and town_i trace_the tracks_me
train_and train_at train_i train_it train_people train_times trainee_social trainer_advise trainer_in trainers_a
training_as training_or training_with trains_and tram_and translate_the trial_at tried_my trip_and trip_with trouble_he
trouble_too true_they trust_keep trusted_adult trustee_here try_it try_to tuck_shop turn_if turned_nasty turned_nine
turned_twelve tutor_20ish tutor_groups tutor_he tutor_locks twice_her twice_i twins_$ two_and two_lines two_sugars
txtin_me typing_quiet typing_to uk_and uk_as uk_then uk_total un_adulte un_mec uncle_i uncle_is uncle_isnt uncle_will
und_ich under_80 under_fives under_twelve underage_girls understand_is uni_now uniform_i unknown_man until_this
until_tonight until_tuesday up_both up_has up_hurt up_not up_properly up_said up_says up_somewhere up_than up_were
ups_dont upstairs_cries us_drink us_free us_from us_has us_hell us_know us_this use_report used_ai uses_one usin_my
vapes_and vapes_he via_the vicar_$ victim_so victim_who victims_nobody video_from video_one video_to videocall_because
videos_$ videos_he violent_or virgin_$ visit_the vocab_list voice_calls voice_i voir_$ volunteers_only vr_and wages_and
waiting_to waits_in waits_outside walked_into walked_past walking_on walking_round wall_a want_300 want_changed want_i
want_money wanted_money wanting_a wanting_to wants_3 wants_cash wants_help wants_me wants_robux wants_you wards_let
warehouse_give was_19 was_7 was_added was_all was_blackmail was_blood was_down was_eight was_given was_happening
was_hit was_hostage was_lonely was_our was_reported was_sixteen was_special was_tell was_tied was_wrong wasnt_$
wasnt_around wasnt_just wasnt_my wasnt_on wasnt_the watch_and watched_it water_down way_because way_online way_theyd
ways_$ we_do we_feed we_move we_take we_text wear_my wear_school wears_to weed_and week_a week_about week_mum
weekend_and weekend_i weekend_what weekends_are weeks_is weeks_since weird_at weird_stuff well_be well_known went_back
were_14 were_16 were_babies were_gone were_home were_made were_off were_out were_scared wetting_the what_am
what_another what_at what_behind what_colour what_govenders what_ill what_mean what_mr what_ought what_sextortion
what_then what_uncle what_will whatever_he whatever_they wheelchair_girl when_an when_did when_england when_man
when_one when_police when_uncle whenever_her where_do whether_she which_cases which_has which_law which_mans
which_train while_she whispered_to whispering_$ white_and who_always who_discovered who_do who_drives who_feeds who_has
who_hates who_have who_hurt who_hurts who_keeps who_must who_posts who_tells who_threatens who_touched who_walks
who_want who_writes whom_she why_and why_do why_girls why_should why_the why_un whys_he wife_wont wifes_away wifes_been
wifes_nephew wifes_waters wikipedia_is will_b will_beat will_come will_do will_lose will_put will_she will_to will_want
wine_$ winked_at wish_to with_80 with_all with_brothers with_downs with_her with_less with_messages with_nothing
with_same with_teens wont_$ wont_ask wont_bring wont_come wont_hand wont_name wont_play wont_put wor_lass wor_neighbour
words_she words_with work_aa work_again work_all work_do work_got work_she work_the work_would worker_first works_or
worried_what worry_anyone worry_but worry_day worry_my worry_that worst_fear worth_of would_die would_find
would_understand would_your wouldnt_tell wrist_hurts write_here write_my write_she write_with writes_that writing_$
writing_it written_that wrong_at wrong_for wrong_to wrong_what wrote_back wrote_it wrote_letters xbox_now xbox_said
yard_he yeah_what year_13 year_8 year_get year_groups year_or year_said year_tens year_with years_have years_it
yes_because yes_who yesterday_the yesterday_theres you_advise you_also you_are you_because you_cant you_cite you_every
you_from you_hear you_hide you_how you_pay you_phone you_promise you_rather you_remove you_the you_there you_undo
you_when young_boys young_clients young_patient younger_than youngest_apprentice youngest_you your_13 your_83
your_account your_article your_foster your_kids your_mates your_messages your_nan your_photos your_pics your_real
your_safeguarding your_stats zumba_i
""",
    2: """
100_and 10_i 10_times 10s_is 11_or 12_he 12_is 12_to 12_told 12_years 13_it 13_keeps 13_not 13s_join 14_and 14_paid
14_we 14_year 15_he 16_but 16_i 16_old 17_so 18_i 19_$ 19_i 19_is 19_strangles 1_hour 1_is 20_is 21k_$ 22_she 24_$
27_yr 30_and 30_of 30_quid 32_$ 34k_or 350_uk 3_begs 3_yrs 40_an 40_quid 40_she 4_being 4_in 500_$ 500_all 500_or
500_what 50_euro 58_i 5_$ 5_days 5_is 5_so 5_weeks 6_what 7_asked 7_to 8_for 8_that 9_can 9_has 9_what 9_when 9_year
9th_$ ^_16 ^_agent ^_auntys ^_ayuda ^_booked ^_buried ^_called ^_casting ^_changed ^_chatbots ^_court ^_cousin
^_cutting ^_dissertations ^_essay ^_fi ^_friend ^_gp ^_gutted ^_head ^_hearing ^_id ^_imams ^_journalist ^_karate
^_lecturer ^_madam ^_modelling ^_naw ^_nowhere ^_nu ^_oh ^_parent ^_rain ^_reporter ^_save ^_set ^_settle ^_sofa
^_supervisor ^_support ^_terrified ^_thoul ^_trade ^_whenever ^_whoever ^_works a_11 a_30yo a_38 a_40 a_and a_bill
a_bomb a_brand a_bruise a_certain a_cheap a_chippy a_college a_competition a_cop a_drawing a_fit a_football a_fuss
a_google a_grand a_greyhound a_groomed a_husband a_locked a_mates a_mattress a_member a_meme a_memory a_notification
a_nude a_paragraph a_password a_percentage a_perv a_price a_priest a_prisoner a_reply a_residents a_slap a_slot
a_statement a_support a_swear a_threat a_usb a_video a_voice a_wall a_young a_yr about_domestic about_gymnastics
about_hiding about_man about_not about_photos about_predators about_secrecy about_something about_step about_than
about_the about_you about_younger above_never abuse_images access_course account_is account_saying address_does
address_on address_online address_what address_with adhd_and adult_asking adult_the advise_$ aff_$ affected_and
afraid_$ after_class after_last after_one after_reading after_saying after_someone after_what again_over again_three
again_which again_who age_but age_go age_group age_there age_they aged_9 aged_ten agency_wants ago_$ ago_now agree_$
ai_does ai_who aims_$ airing_cupboard airpods_and alive_at all_chats all_do all_forgotten all_he all_how all_left
all_like all_mine all_stopped all_week all_with all_years allowed_for alone_can alone_in alone_on alone_since along_$
along_with already_did also_have also_on also_so altogether_$ always_different am_17 am_23 am_30 am_7 am_attracted
am_disgusted am_eleven am_every am_for am_forty am_healed am_hiding am_hungry am_sat am_seventeen ambassador_and
among_them an_allotment an_audi an_eight an_foi an_illness an_lgbt an_old and_47 and_are and_being and_bleeding
and_burns and_buys and_chats and_crying and_doing and_feel and_filmed and_from and_hardly and_have and_knew and_leaves
and_man and_moved and_ringing and_slapped and_start and_strokes and_thought and_turned and_walk and_well and_whether
and_woke and_worse angry_$ angry_when another_account another_girl another_lad ans_$ answer_does answers_every
any_children any_examples any_ideas any_regional any_stats anymore_since anyone_about anyone_at anyone_elses
anyone_help anyone_want anything_she anything_so aoife_has app_it app_to apps_were are_at are_children are_fighting
are_flying are_hurting are_keeping are_more are_nspccs are_people are_still are_taking are_thrilled argue_about arm_she
arm_where arms_what arrested_$ article_describes article_talks as_bad ashamed_them ask_is ask_you asked_can asked_him
asked_my asking_before asking_stuff asking_till asking_who asks_him asks_me asks_only asks_who assembly_at assembly_on
associate_mean at_1 at_3 at_bath at_clapham at_nursery at_radio at_seventy at_some at_thirteen aunt_who aunty_tonight
auntys_been autistic_daughter awake_i away_but away_what b_a baby_bro babysit_said babysitters_boyfriend
babysitting_and back_it bad_if bad_person bad_reaction bad_saying bad_stuff band_is banned_i banned_in bark_at
bathroom_door bathroom_to bathroom_what baths_running be_alone be_beaten be_boys be_coming be_deleted be_good be_ours
be_paid be_split be_too beats_him because_is because_theres because_your become_secretive bed_for been_affected
been_given been_home been_lured been_me been_pretendin been_put been_ringing been_so begun_sleeping being_alive
being_bullied being_held being_proper being_really bell_$ bell_goes best_customers bestie_for bestie_gave
better_without between_ai between_customers between_feeds big_brother big_brothers big_eyes big_ones bill_got bill_mine
bitten_by blackmail_is blackmail_lol blackmail_now blackmail_with blackmailing_me blade_in blame_themselves blames_me
blank_what blazer_$ bleeds_$ blocks_a blue_and bodies_are booked_for boots_off boring_but boss_does boss_grabbed
boss_killed bot_can bot_that both_have bothered_$ bought_flowers bought_me bought_them boy_$ boy_11 boy_i boy_it
boy_seems boyfriend_controls boyfriend_decides boyfriend_did boyfriend_in boyfriend_makes boyfriend_of boyfriend_online
boys_at boys_been boys_were brawl_stars breakdown_by breakfast_club breath_$ breathe_when bride_and brightness_down
bring_her bro_drank broken_down broken_in brother_forces brothers_ankle brothers_garage brothers_in brothers_phone
brought_a brought_back brought_in brownies_said bruise_easy bruises_again btw_how buddy_is builders_who bullied_so
burned_my burns_him burns_on bus_run busy_with but_from but_honestly but_says but_somethings but_tonights but_wants
but_with button_on buys_me buys_you buzzes_and buzzes_i by_2 by_a by_five by_herself by_ours by_region cadets_says
call_when called_dan called_them called_to called_work calling_himself calls_every calls_the calm_when cam_to came_at
camp_one campaign_for campaign_my can_an can_hardly can_she can_still canada_and cant_help cant_hide cant_ignore
cant_move cant_think cant_walk car_at car_because car_last car_so car_three caravan_my card_he card_in card_so
cardigan_on cards_or carry_a carry_the carve_his case_as cases_is cases_they cash_and cash_gives cat_we cat_when
caught_because caught_my caught_myself caught_the chair_has changed_any changes_what chantelles_man chat_does chat_in
chat_privately chat_who check_me checked_her checks_our chemistry_and chess_club child_of child_porn child_rang
child_tell child_was child_who childminder_i children_homes children_in children_is children_what children_with
childs_been childs_life chippy_they chippy_two choirmaster_$ choose_which chooses_when church_group church_said
class_said clothes_and club_but club_i club_or clubs_$ coach_at coach_checks coach_keeps coach_on coach_she coach_that
coach_touches coach_was coaches_do coarse_$ coast_with coat_$ coats_still coercion_in cold_again colleague_drives
colleague_takes college_in college_work come_at come_by coming_to common_is companies_does company_i competition_on
complain_$ computer_in computers_i control_$ controls_everything convictions_$ cops_can copy_it copy_them could_meet
could_someone could_this couldnt_breathe couldnt_speak count_16 count_it counter_and country_$ counts_when
couple_opposite course_does course_has cousin_beats cousin_gets cousin_minds cousin_showed cousin_who cousins_been
cousins_husband cover_food creepy_stuff cried_all cried_in crime_begin crime_in crime_it cross_if crossed_a cubs_leader
culture_the customer_in customers_lad customers_say customers_which cut_herself cycle_and dad_a dad_came dad_card
dad_funeral dad_if dad_like dad_my dad_offered dad_online dad_phone dad_scared dad_when dad_wont daily_and dan_and
dance_said dance_videos danger_her dangerous_and dangerous_for dares_and dares_are data_$ daughter_14 daughter_as
daughter_can daughter_chats daughter_chose daughter_diary daughter_doing daughter_isnt daughter_said daughter_showed
daughter_spends daughter_through day_nobody days_it de_11 de_largent dead_inside deadline_but death_of debate_squad
debts_and deleted_his deletes_all deletes_every deletes_the demande_des deputy_did describe_$ desk_at dick_pic
did_anything did_the did_two didnt_ask didnt_buy didnt_know die_and die_if die_on different_times dirty_and
disappear_forever disappear_he discord_let discord_messaged discord_server dissertations_nothing do_actually do_at
do_before do_carry do_nothing do_sports do_things doctor_and doctor_he doctor_who documents_$ does_is does_research
does_sextortion does_something does_to doesnt_feed doesnt_need doesnt_show doesnt_understand dog_died dogs_at dogs_the
donates_to dont_$ dont_dare dont_hear dont_judge dont_look dont_make dont_worry door_handle door_just door_open
door_shut door_what doorbell_got doors_boy double_$ down_as down_properly download_it dramatic_$ drawing_account
draws_manga dreigt_mijn drink_problem drinks_with driver_asked driver_same drop_$ drop_for drops_report due_my
dumped_me dumped_on e_i earlier_but easy_that eat_lunch eat_me eats_weighs editor_i eid_$ eight_months ein_mann
elder_at eldest_is eldests_climbed eleven_weeks eleven_year else_gets email_with embarrassing_but emoji_$
encryption_hide encryption_kept encryption_mine ended_my ended_with english_for entra_en essay_due essay_on essay_she
et_jai euston_$ even_allowed even_now even_real evening_tomorrow ever_come ever_does ever_gets every_app every_chat
every_man every_place every_room everyone_$ everyone_a everyone_about everyone_drinks everyone_loves everyone_sees
everything_for everything_from everything_went evidence_as ex_and ex_i ex_put ex_wife exactly_she exactly_the
examples_of except_her exchange_partner experience_who exposed_to exs_daughter eye_on face_$ face_him facetime_$
facetime_and facetime_does failing_and fails_$ faire_$ fake_nude fake_nudes fallen_for falling_out families_in
family_for family_send family_we famous_if fan_found fandom_server father_my father_only fault_right fav_teacher
favourite_band favourite_youtuber feeds_i feel_calm feel_such feel_the feel_used feels_weird few_years fiance_$
fiction_$ fifties_and figure_if figures_and film_it filmed_in filmed_me films_$ final_stages find_you fine_really
fine_what fingers_cold finish_her finish_the finks_it firms_reply firms_say first_the first_when five_my fives_and
flagged_it flatmate_is flies_$ fly_from foir_meaning food_poisoning fool_i for_both for_case for_college for_four
for_images for_just for_looking for_nudes for_of for_older for_saturday for_sitting for_sunday for_teen for_texts
for_uk for_us force_$ forces_an forces_have forgive_i fortnite_one forum_$ forum_for foster_lad fosters_and
fosters_keeps fotos_$ found_things foundation_in four_hundred four_under fourteen_year freaked_out freezer_$
fridays_and fridge_when friend_called friend_just friend_keeps friend_made friend_ok friend_slipped friend_went
friends_because friends_holding friends_ipad frightened_me frightened_the from_1 from_cadets from_care from_eight
from_fear from_new from_no from_school from_training fuel_and game_chat game_from game_i game_say game_wants game_who
gangs_$ garage_door garage_in gate_do gates_is gave_her gave_numbers get_20 get_anyone get_at get_brave get_feelings
get_fixed get_left get_message get_your gets_boots gets_filmed gets_really gets_trains getting_beaten getting_my
getting_robux getting_to gfs_little gifts_$ gig_by girl_come girl_deleted girl_he girl_if girl_next girl_tonight
girl_wrote girlfriend_brother girlfriend_on girlfriend_online girlfriend_she girls_answer girls_changing girls_dont
girls_got girls_online girls_too girls_up girls_walk girls_was give_3 give_advice give_i give_one given_us gives_it
gives_us giving_me go_$ go_along go_and go_back go_for go_hotel go_i go_mad go_near go_private go_the goes_white
gone_who good_girls good_just goodbye_and goodnight_every google_maps got_30 got_dragged got_drunk got_gifts got_mad
got_nowt got_round govender_say govender_want grabs_the grandad_and grandad_gives granddaughter_$ granddaughter_aged
grandma_till grandmother_of grandpa_gave grandson_7 grans_refusing greyhound_and groom_them groomed_she groomed_while
groomer_$ groomer_he groomer_i groomers_and grooming_but grooming_has grooming_right grooming_start groove_for
group_and guides_says gutted_that guys_and gym_and gymnastics_and gymnastics_coach hacer_$ had_a had_an had_made
had_six hadnt_the haha_imagine hair_done hairs_falling half_her half_his hall_since hand_and hand_for hands_off
happens_in happy_so hardly_type hargreaves_can harming_since harris_likes has_a has_adhd has_admitted has_become
has_been has_blue has_brought has_builders has_collapsed has_disclosed has_girls has_hacked has_me has_rung
has_thoughts has_two hasnt_let hate_going hating_me have_2 have_already have_bad have_fallen have_fear have_flagged
have_food have_heard have_hidden have_ms have_read have_ruined have_sent have_those have_turned have_work have_your
havent_stopped he_actually he_answers he_coaches he_come he_controls he_corners he_dumped he_flinches he_have he_helped
he_kept he_messages he_owns he_pinches he_post he_poured he_put he_say he_screen he_shot he_sleeps he_spent he_stares
he_strangled he_take he_tells he_tried he_turned he_wakes he_would head_aches head_hurts head_in headmaster_an heads_a
headscarf_on healed_mostly health_first hear_$ hear_his hear_me heard_my heart_and heart_tablets hearts_and
hearts_going heat_$ heaven_$ hed_go hed_have hed_spot held_against hell_come hell_show help_it help_on help_to
helped_my helpline_and helps_and helps_people helps_the her_account her_against her_airpods her_because her_body
her_boss her_bottom her_boys her_brother her_cardigan her_come her_dirty her_drawer her_ex her_grandfather her_guinea
her_guitar her_hating her_have her_home her_it her_medicine her_money her_nans her_now her_number her_phone her_pics
her_proper her_shell her_stepfathers her_the her_top her_videos her_wage here_but here_come here_not here_off
here_theres here_third here_where herself_and hey_so hez_30 hi_i hidden_what hiding_at hij_dreigt him_another him_are
him_but him_every him_hell him_loads him_one him_right him_she him_they him_was him_with his_address his_coats
his_computer his_debt his_father his_fault his_grandad his_hands his_jacket his_knee his_online his_princess his_stop
his_temper his_trainers his_xbox hits_her hitting_them hmm_$ hold_it hold_of hold_stuff holding_a holding_up holes_i
holiday_and hombre_le home_before home_if home_office home_today honestly_my honestly_they hoodie_her hook_three
horrible_$ horrible_to hospital_and hot_chocolate hot_tea hot_to hot_tub house_we housemates_boyfriend how_else
how_parents hugs_from hungry_and hurt_anyone hurt_at hurt_himself hurt_if hurting_so hurts_her husband_goes
husband_read husband_that hygiene_i i_agreed i_answered i_ashamed i_been i_breathe i_bruise i_build i_calm i_carnt
i_cite i_dated i_email i_flinch i_found i_groove i_hope i_if i_inform i_iron i_joined i_jump i_kill i_lock i_looked
i_may i_meet i_mind i_mod i_nanny i_on i_only i_overreacting i_plan i_push i_read i_reckon i_recorded i_replied i_skip
i_skipped i_so i_speak i_stack i_stand i_viewed i_watched i_wet ich_machen id_ask id_do id_give id_pass idea_what
idiot_$ if_all if_parents if_people if_she if_somebody if_what ignore_your ill_never illegal_$ illness_the images_on
in_accra in_again in_ages in_casualty in_chapter in_chemistry in_corby in_england in_harvard in_homework in_kent in_lay
in_ludlow in_months in_nottingham in_now in_ohio in_residential in_room in_set in_sick in_six in_swindon in_tears
in_through in_video in_which in_wrexham in_yb in_yeovil inbox_$ include_gangs increase_$ inside_and instructor_parks
insulin_when interesting_i internet_if internet_my internet_why interviewed_for intimate_pictures ipad_says ipad_that
iron_i is_150 is_32 is_44 is_acting is_against is_always is_barricaded is_big is_blackmailing is_child is_coercion
is_coping is_drove is_embarrassing is_exactly is_fourteen is_frightened is_grown is_hargreaves is_joined is_joining
is_kicking is_lies is_normal is_ok is_parking is_promised is_put is_safest is_scary is_seventeen is_sharing is_somebody
is_straight is_stupid is_suicidal is_sweet is_terrified is_tired is_to is_told is_torturing is_tracking is_worst
isles_small isnt_here isnt_nice it_26 it_500 it_abuse it_allowed it_brought it_calm it_down it_exactly it_fake it_feels
it_frightened it_go it_hearsay it_helps it_here it_hurt it_ill it_interesting it_kicking it_list it_locked it_making
it_means it_messed it_need it_our it_small it_start it_tomorrow it_warm it_we it_went it_yet iwf_take je_ne job_for
job_was joined_my joining_her joke_i joke_way josh_14 journalist_and journalist_on judge_me july_to june_i just_a
just_britain just_do just_doesnt just_flirting just_heard just_laughed just_messaged just_mine just_not just_some
just_stay just_stopped just_teacher just_their kar_raha keep_coming keep_making keep_messaging keep_only keeps_moving
keeps_pinching kept_$ kept_asking kept_id kept_saying kept_talking key_at keys_$ kicked_in kid_at kid_delete kid_on
kid_sent kid_wont kids_back kids_can kids_find kids_get kids_have kids_sweets kids_the kids_to kids_were kill_us
killed_her killed_himself kind_man kiss_$ kiss_ko kitchen_not knees_they knife_in knocking_on knocks_on know_are
know_when know_whom know_with knows_only knows_our ko_nahi lab_partners lad_asked lad_broke lad_saves lad_so lad_ten
lad_thinks lad_was lads_picked lads_say lads_thirteen lads_watching lake_$ laptop_is laptop_with largent_$ last_chat
last_summer last_til last_two late_and laughed_now laughs_$ launderette_again law_hasnt law_have law_keeps law_sorry
law_took law_who lawn_$ lay_bys leader_after learned_that lee_$ leeds_he leeds_i left_after left_school legs_are legs_i
let_a let_go let_gran let_under letting_me lie_awake like_10 like_2 like_35 like_6 like_all like_are like_asking
like_can like_do like_just like_walking likes_them line_went link_between literally_my lives_left living_$ location_24
lock_door lock_who locked_account locked_room locked_us locking_up locks_over lol_if lol_who london_alone long_he
long_term looks_is love_or lunchtime_and lured_into machen_$ made_ai made_like made_nine make_another makes_them
making_her mamie_$ man_asking man_been man_comes man_each man_got man_off man_pays man_saw man_see man_should man_sir
man_tell man_to man_twice man_which man_who manager_now mann_schreibt mans_flat many_get many_parents many_units
mark_on marks_he mate_fell mate_keeps mate_told mates_a mates_made mates_streaks mates_when matters_who mature_$ me_50
me_about me_an me_anymore me_ask me_asking me_because me_call me_dont me_end me_from me_gone me_his me_honestly me_irl
me_look me_marry me_nick me_now me_only me_passed me_police me_right me_strip me_stuff me_touched me_weird me_will
me_work me_write meeting_one meeting_somebody meets_are meets_share members_12 meme_about men_and men_going men_on
mention_primary mention_teacher mess_i message_he messaged_a messages_after messages_all messages_are messages_at
messages_it messages_kids messages_read messages_with messaging_our messaging_players met_gaming met_she met_up
mi_cuarto midnight_or midwife_$ mijn_fotos miles_$ min_i minds_kids mine_gets mine_had mine_keeps mine_says
minister_why missing_is mod_a mod_wants model_scout monday_and monday_does money_at month_ago months_gone moody_since
more_those more_with morning_from morning_or morning_to morning_with mother_and moved_the ms_and much_$ much_it
much_paracetamol mum_at mum_died mum_gets mum_gives mum_knows mum_owes mum_since mums_are mums_carer mums_detoxing
mums_grief mumsnet_thread music_master my_12yo my_13th my_anxiety my_aunty my_babysitting my_bra my_bruises my_city
my_coach my_deputy my_dissertation my_dms my_ear my_exs my_fathers my_fav my_flatmates my_four my_fourteen my_gate
my_grandpa my_great my_gymnastics my_hairdresser my_headscarf my_hearts my_hostel my_hours my_inhaler my_kitchen
my_language my_main my_middle my_nurse my_office my_officer my_podcasts my_regulars my_roof my_science my_sharpener
my_sister my_stepdaughter my_study my_surname my_teddys my_tennis my_thing my_thumb my_timetable my_twelve my_tyres
my_uios my_youtube myself_around myself_at myself_does name_discord name_she nan_$ nan_fosters nanny_asked naw_he
ne_says near_me neck_what need_know need_proof need_somebody need_them neighbour_$ neighbour_hasnt nephew_in
netball_team never_acted never_looks never_touched new_job news_the next_who nice_she nick_stuff niece_said niece_would
night_about night_after night_before night_calls night_now night_so night_where night_would nine_accounts nine_plays
nineteen_and no_cause no_lives no_on nobodyd_believe nobodys_asked nobodys_heard nobodys_in nobodys_met normal_$ not_an
not_deleted not_i not_need not_on not_paid not_picking not_play not_read not_said not_see not_some not_told not_waking
not_your note_and note_phones nothing_changes nothing_dramatic nothing_he noticed_i now_evilbot now_to nowhere_is
nowt_in nspccs_aims nude_is nudes_and number_by number_in number_off number_plate number_then numbers_also nursery_drew
nursery_told nursery_worker o_que of_13 of_14 of_15 of_32 of_9 of_child of_coins of_fingers of_info of_other of_plants
of_prevention of_smokescreen of_taking off_about off_before off_chat off_dms off_fortnite off_he off_your offence_cover
offences_then offenders_start offered_$ office_wants officer_my officer_one officer_said officer_texts ok_dont old_home
old_man old_manager old_neighbour old_please old_pupils old_son old_teacher older_brothers older_friend older_guys
older_lad older_swimmers olds_tablet omegle_type on_brawl on_but on_deli on_encryption on_for on_friday on_harm on_here
on_hers on_if on_imessage on_privacy on_skype on_staff on_three on_tour on_twitter on_warning on_while once_then
one_app one_be one_day one_do one_gets one_helps one_parent one_particular one_picture one_some one_wants one_whod
one_without one_would ones_did ones_heard ones_under online_ask online_boyfriend online_he online_it online_the
online_thought online_who only_10 only_an only_ask only_feel only_get only_going only_place only_saying only_tell
only_telling only_words open_from open_i opposite_are or_12 or_21k or_everyone or_hell or_live or_pay or_shell or_use
or_what or_worse others_$ others_i our_chantelles our_county our_game our_gates our_hall our_members our_mumsnet
our_own our_scouts our_special our_sub our_trainees our_wee our_younger ours_has out_because out_how out_in out_josh
out_me out_tonight outside_for owe_them owe_this owes_somebody owes_someone own_$ own_boy own_house own_in own_with
owner_$ owner_makes owns_her padrastro_entra page_her page_is painlessly_$ pal_from pal_is papers_tonight paragraph_on
parents_argue parents_blame parents_cope parents_first parents_no parents_report parents_seeing park_in park_on
park_since part_$ partner_$ partner_is partner_reads parts_$ party_at pass_if passed_between passes_mine
password_saying pastor_and pay_if pay_more pay_please pay_what paying_my pays_my pe_is pe_teacher pedo_$ people_comment
people_does people_recognise per_day percent_and percent_can percent_girls percent_of percent_thing percent_up
period_stopped person_has person_if phone_a phone_dies phone_every phone_if phone_last phone_not phone_unlocked
phone_while phones_called photo_is photo_the photo_what photos_et photos_on pic_got pic_taken pick_up picked_me
picked_out picks_who pics_back pics_because pics_got pics_how pics_just pics_without picture_from pictures_by
pictures_i pictures_now pide_fotos pills_are pinches_me place_everyone place_with plan_the planned_for plants_he
play_all play_minecraft played_it players_at plays_that please_can please_say please_someone plenty_$ podcast_producer
point_$ point_anymore points_i points_to poisoning_i police_for police_think police_what policy_intern polish_little
polite_$ poor_sod poorly_and por_internet porn_and porn_if post_$ post_something posted_the posting_me postman_comes
pounds_$ pounds_a pounds_or poured_hot power_$ prank_ideas presents_in pressured_by price_on primary_again primary_when
prize_and prize_he prob_my probably_being problem_after promised_hotel proof_for property_$ protection_do protects_a
protocol_$ prove_a pshe_and pta_chair published_this publisher_$ pulled_a punches_walls punishment_does pupil_and
pupil_said pupil_this pupil_with pupils_confided pupils_written purse_$ push_the pushed_into put_his put_this q_what
que_hacer question_now quick_my quick_question quickly_please quid_to quiet_after quiet_but quiet_lately quoi_faire
random_but random_man rang_about raw_$ reach_her reach_him reach_me reaction_to read_all read_i read_page reading_that
reads_all reads_over real_no real_question really_bad really_mums really_nothing reason_she reason_that receptionist_$
receptionist_a reckons_i recorded_our refusing_her region_not regional_figures register_for register_i regulars_slipped
remember_theres rent_upstairs reply_$ reply_from report_brought report_he report_makes report_that report_without
reported_the reporter_here reports_no request_is residential_care retail_park retired_headmaster revenge_porn rib_if
right_about ring_him ring_unless ripped_my roblox_who robux_off role_played rough_with round_$ round_her round_ours
round_with router_so run_by run_me run_to safe_with safest_$ safety_is said_an said_but said_drilling said_earlier
said_everyone said_ill said_keep said_not said_one said_please said_shed said_stay said_tonight same_topic saves_half
saw_a saw_that say_anybody say_because say_gym say_male say_of say_primary say_there say_wife say_your saying_i
saying_that says_copy says_girls says_not says_our says_police says_talk says_wait scare_me scared_shell scared_us
school_again school_asking school_cant school_gives school_had school_in school_photos school_receptionist school_will
schools_do science_teacher scouts_told scratching_my scream_at screaming_$ screams_when screen_and screen_recorded
se_que secret_account secretive_has see_dms see_double see_messages see_us seeing_it seems_well seen_by seen_everything
seen_him sees_it self_harming sell_my send_photo sending_dirty sends_half sent_her sent_some sent_what server_he
server_on server_says server_she services_come set_3 settle_this seventeen_$ seventies_the sex_with shake_when
shakes_the share_for shd_i she_9 she_asked she_changed she_eats she_finks she_get she_goes she_meets she_must she_paid
she_screamed shed_i sheet_and shell_be shell_hate shelves_with shift_$ shop_just shops_back shot_me should_do
should_meet should_of should_run should_say should_too show_in show_then showed_them showed_us shown_his sick_from
sick_reading side_of sign_that signal_so signed_off signed_something signs_are signs_does signs_should silly_isles
since_october since_one singing_teacher sir_and sir_at sir_from sir_my sister_already sister_has sister_he sister_is
sister_show sister_take sister_too sister_when sit_by site_took site_with sites_$ sites_and six_does six_in six_who
skin_for slapped_me sleep_for sleep_forever sleep_he sleep_i sleeping_bag slipper_and small_place smokescreen_mine so_a
so_alone so_before so_can so_dramatic so_hypothetically so_kind so_they soll_ich some_lad some_rando some_stranger
some_that somebody_and somebody_called somebody_told somebodys_put someone_come someone_does someone_gave someone_has
someone_he someone_in someones_dad something_awful something_or something_to something_weird sometimes_$ somewhere_my
somewhere_nobody somewhere_that son_$ son_11 son_12 son_19 son_8 son_and son_for son_messages son_says son_school
sorry_not sounds_way source_of spare_key speak_for speak_when speak_with spiked_$ sports_clubs spot_on spots_$ spy_on
squad_gets stack_shelves stage_of stairwell_$ staring_at start_there started_$ started_being started_giving started_the
started_wetting starting_to stat_about statistics_but stats_but stay_with stays_$ stays_over step_grandson step_parents
stepdad_has stepdad_would stepfathers_$ stiff_$ still_abuse still_going still_he still_hear still_out still_say
still_the still_they still_with stockroom_i stood_outside stop_for stop_someone stopped_speaking stopped_taking
story_got story_has straight_away stranger_house stranger_our stranger_should streaks_all stream_her streamer_my
student_emailed student_from student_wrote study_buddy stuff_away stuff_if stuff_in stuff_or stuff_under stupid_i
subs_and subscription_$ such_person suicidal_$ suicide_over sum_old summary_for supervisor_keeps support_for suppose_i
sure_my suspicious_$ swallowed_something swear_word sweep_up swim_coach swimmers_held swimming_baths swimming_watches
ta_is take_another take_does take_pictures take_your takes_half takes_photos talk_in tattoo_of tea_and teach_mental
teacher_dont teacher_followed teacher_hell teacher_in teacher_know teacher_left teacher_like teacher_texts
teacher_touch teacher_what teacher_with team_got teammate_on teddys_the teenager_on teenagers_and telegram_because
telegram_so tell_his tell_ill tell_nan telling_dad telling_her telling_someone tells_dad ten_begs ten_has ten_he
tenner_every term_i text_you texts_him that_call that_car that_counted that_exactly that_girl that_has that_itd
that_netflix that_nothing that_now that_online that_school that_sound that_tv that_unless that_wasnt that_we the_abuse
the_act the_airing the_battle the_bestie the_brightness the_cable the_chess the_close the_committee the_cops the_couple
the_covers the_crypto the_date the_demon the_dinner the_divorce the_dorm the_driver the_elder the_exam the_football
the_footballer the_foreman the_fosters the_friend the_gates the_guild the_guilty the_headset the_hook the_hot
the_internet the_internets the_judge the_kiss the_knows the_launderette the_lido the_light the_logs the_motor the_music
the_newest the_notes the_notification the_noun the_picture the_power the_pram the_primary the_private the_receptionist
the_retail the_rise the_roll the_screen the_self the_showers the_sign the_silly the_sleepy the_smoke the_staff
the_stairwell the_sugar the_sun the_talent the_tree the_wedding the_wifi the_windows the_workshop their_father
their_own their_parents them_boys them_did them_dont them_get them_or them_put them_says them_sleepy them_something
them_talking them_was themselves_$ there_another there_campaign there_he there_last there_such there_they there_who
theres_blood theres_men these_last they_beg they_catch they_caught they_film they_flatter they_hung they_name they_post
they_promised they_sell they_talk they_wrote thing_going thing_saying thing_was things_behind things_she think_straight
think_theres thinks_hed third_pupil third_school thirteen_i thirteen_new this_grown this_i this_made this_me this_open
this_or this_phone this_stranger this_term this_today tho_i those_boys those_men those_numbers those_photos thoul_not
threaten_me threatens_my three_and three_people threw_a threw_my throat_$ through_and through_my tiktok_live til_i
til_my till_at tills_sends time_one tip_off tired_$ tired_if title_writing to_also to_boys to_clean to_consent to_copy
to_dye to_erase to_family to_first to_hang to_harm to_last to_leeds to_manchester to_mum to_mums to_next to_nothing
to_nursery to_random to_shame to_she to_smile to_spy to_swallow to_sweep to_swimming to_tea to_tell to_throw to_worse
toddler_bites together_but toilet_and toilets_$ told_hed told_if told_it told_police told_to tomorrow_lol tonight_he
tonights_the too_thing top_apps torturing_me total_34k total_in totals_$ touched_et touched_what touched_you
trade_offer trainer_any trainer_at trainers_who trains_to tram_again trip_where trouble_and trouble_with trust_$
truths_and tub_$ tuesday_$ turn_my turned_her tutor_said tutor_who twelve_that two_are two_days two_men two_new
two_seconds two_small two_truths two_weeks type_he type_here type_pineapple type_site type_they uber_$ ugly_$ uncle_at
uncle_bought uncle_came uncle_comes uncle_dave uncle_on uncle_tickles und_will under_9s uneasy_$ uni_and unlocked_$
until_a up_an up_before up_by up_paying up_please up_theres up_tonight upstairs_below urdu_my us_dig us_doing us_get
us_he us_now us_on us_some use_it used_sexual uses_an using_it using_our very_much very_sad vicar_has vicar_have
victim_at victim_from victim_of video_$ video_on vietnam_he visa_card visa_is visit_i voices_are vote_on vpns_my
wage_to wait_in waiting_and wake_up wales_police walking_into wall_in walls_next want_die want_locking want_them
wants_encryption wants_my wants_out wants_photos ward_$ wardrobe_they warehouse_says was_always was_bullied was_coming
was_dead was_eleven was_funny was_lovely was_sad was_so was_soll was_spiked was_tired was_to was_touched was_victim
wasnt_a wasnt_allowed wasnt_ok watch_on watches_her watches_them way_forward way_i way_past we_adopted we_change
we_contact we_didnt we_eat we_fly we_meet we_role we_turn wear_long wedding_is wednesday_$ wee_aoife weekend_he
weeks_ago weighs_the weird_when well_till went_dead went_in went_off went_too were_getting were_left wets_himself
what_82 what_about what_ages what_end what_happened what_id what_platforms what_protection what_signs what_stage
what_town what_was what_words what_years wheelchair_and when_father when_mums when_nan whenever_the where_else
whether_encryption which_age which_ai which_apps which_asks which_bodies which_companies which_do which_girls
which_lady which_organisation which_percent which_questions which_town whisper_$ whits_the who_$ who_believes
who_bought who_draws who_films who_gave who_gives who_needs who_protects who_say who_scores whole_country why_no
wide_the wife_cries wife_found wife_what will_break will_he will_hurt will_kill will_leak will_pay will_veut win_back
with_boys with_cash with_four with_girl with_hearts with_mums with_sen with_somebody with_that without_clothes
without_shaking without_your woman_did woman_in woman_on won_and wont_answer wont_make wont_sit words_as words_but
words_if work_agency work_are work_more work_they work_to work_which worked_off works_given worried_me worse_things
would_$ would_an would_fall would_frts would_hurt would_someone would_sooner would_stop wouldnt_be wouldnt_know write_a
write_me writing_as writing_from writing_the writing_this writing_with written_everyone wrong_if wrong_that wrote_in
wrote_you xbox_and xbox_in yeah_i year_12 year_3 year_but year_group year_he years_and years_number years_older yer_the
you_awake you_eat you_fall you_find you_into you_lock you_love you_mine you_one you_pictures you_right you_send
you_through you_tomorrow you_who young_and younger_girls younger_players your_boyfriend your_cat your_daughter your_dog
your_friend your_picture your_rent your_stepdad your_teacher your_text your_thing yourself_somewhere yr_9 zdjecia_i
""",
    3: """
000_our 000_the 10_hours 10_in 10_mock 10_years 11_do 11_has 11_how 12_help 12_make 13_gets 13_he 13_she 13s_$ 13yo_to
14_$ 14_ans 14_do 14_yr 150_$ 18_my 18_so 1am_and 200_quid 20_000 20_yr 23_he 26_but 26_is 26_per 27_and 27_subs
2am_thanks 300_quid 30_on 30_yr 34k_since 35_yr 37_and 4_boys 4am_$ 500_by 5_months 6_years 71_if 7_he 82_whose 8_and
8_homework 8_is 9_is 9_she 9_years 9pm_$ ^_43 ^_added ^_ah ^_anyway ^_behind ^_bins ^_boys ^_brownie ^_bruises ^_btw
^_concerned ^_counselling ^_curry ^_daughter ^_dentist ^_fell ^_good ^_goodnight ^_granddaughter ^_grandma
^_headteacher ^_heart ^_hens ^_honestly ^_hypothetical ^_instructor ^_kms ^_love ^_moja ^_ms ^_nearest ^_nice ^_normal
^_not ^_pay ^_producer ^_ra ^_secret ^_started ^_suicide ^_swimming ^_teaching ^_them ^_thursdays ^_tripped ^_turns
^_tutor ^_will ^_work a_100 a_24yo a_26 a_27 a_barbecue a_boyfriend a_bully a_cab a_clinic a_clock a_colleague
a_colleagues a_copy a_curfew a_dealer a_dog a_fan a_flight a_friend a_gas a_girls a_gypsy a_habit a_home a_lass
a_little a_lovely a_marriage a_married a_monster a_mortgage a_neighbour a_parish a_patients a_pic a_podcast a_random
a_register a_ring a_room a_school a_selfie a_seminar a_short a_sleepover a_tag a_teenage a_throwaway a_tick a_torch
a_trusted a_walk a_wheelchair about_grandad about_is about_journalists about_us about_your abuse_and abuse_if
abuse_never abused_me account_on accounts_he accounts_of aches_reading acount_$ across_from action_$ address_he
admin_for admin_of adult_and adult_but adult_survivors advantage_of after_he after_him afternoon_wheres again_from
against_it age_he age_she age_to aged_nine agency_and ages_and agreed_to ah_canny ai_$ ai_and ai_fake ai_girlfriend
ai_mean aid_courses all_floppy all_got all_her all_message all_my all_now all_older all_say all_wet allotment_friend
allowance_i alone_he alone_how already_been already_got already_sent also_is also_someone am_52 am_9 am_all am_dizzy
am_failing am_fifteen am_fine am_fourteen am_frozen am_grieving am_having am_living am_losing am_making am_new am_no
am_petrified am_saying am_seeing am_sleepin am_special am_twelve ambulance_$ america_$ amount_and an_ending an_idiot
an_incident an_instructor an_mps and_broke and_burnt and_children and_copies and_e and_encryption and_films and_hold
and_jeans and_keep and_money and_no and_pe and_posted and_ride and_sending and_shouldnt and_sit and_somebody and_tagged
and_take and_texts and_wish angri_and anonymously_$ answer_in answers_for any_food any_jobs anymore_and
anymore_everyone anymore_it anymore_so anyone_ever anyone_up anything_not anything_with anyway_he anywhere_to app_a
app_deletes app_that are_alone are_backdoors are_cases are_family are_frightened are_from are_in are_inside are_jealous
are_off are_proud are_shit are_supposed are_thinking are_waiting are_worse area_manager arm_what arm_with arms_is
arrested_he as_being as_my as_pdf as_under ask_as ask_what ask_where asked_us asked_who asking_again assembly_three
assistant_coach at_71 at_after at_camp at_comic at_ellies at_euston at_grandads at_hers at_pe at_tesco at_uni at_wrk
au_pair aunt_took auntie_$ aunty_brought autocorrect_$ awake_for baby_if babys_in babysitter_does babysitter_has
back_again back_because back_grey back_how back_of back_she back_that backdoors_$ bad_according bad_enough bad_feeling
bad_it bad_picture bad_she baking_my barbecue_on barman_says barricaded_herself bat_$ batsman_12 be_mad be_polite
be_sad be_sick be_silent be_talking be_which because_a because_every because_people bed_at bedtime_at been_$
been_arrested been_beaten been_behind been_buying been_chatting been_good been_held been_long been_playing
been_pretending been_scared been_threatening been_wearing before_and before_his before_something before_tea before_the
begging_you begun_to being_frightened being_kind being_nice being_weird believe_what believes_that belt_i bench_since
bet_$ bet_the beti_ko better_because big_is big_lad big_people biggest_platform bike_$ bilder_von bill_for bill_stop
bill_why bins_on bins_tuesday birthday_it bit_gloomy bite_marks blade_out blades_out blocking_him blue_round board_want
bond_$ book_because born_$ bots_keep bottle_in bought_it boy_online boy_said boy_told boyfriend_answers boyfriend_comes
boyfriend_how boyfriend_knows boyfriend_on boyfriend_say boys_stopped bra_off breakfast_$ breathe_he brief_which
bring_it bro_has bro_i brother_$ brother_broke brother_does brother_it brother_now brother_plays brother_stays
brother_tidy brother_was brothers_group brothers_ipad bruises_everywhere bruises_on burden_$ burned_by burns_your
bus_because bus_driver bus_ticket but_first but_really but_wont buying_boots buys_her by_6 by_heart by_it by_monday
by_ten cab_$ cable_street cadets_asked cadets_has cadets_no call_for caller_id calls_him calm_now cam_with came_in
campaign_$ can_do can_reach can_write canny_stop cant_all cant_hold cant_sit cant_talk cant_unsee cant_wake cant_wash
cant_write car_and care_for care_what carer_says caretaker_and caretaker_here carnt_tell cases_from cell_$ ceop_$
chair_for channel_and channel_has chat_after chat_dares chat_is chat_where chats_in chats_with check_a checklist_of
checks_every cheers_the chef_burns chef_on chess_app chest_$ child_abuse child_next child_pour child_screaming
child_told childhood_and children_always children_charity children_i church_that circle_time cite_$ claim_my clapham_$
class_a class_are class_because cleaner_says clerk_minutes clicked_the client_is club_makes club_on cn_you coach_online
coach_swimming coaches_$ coat_and collapsed_$ colleague_with colleagues_been colleagues_daughter comes_out comes_up
comic_con coming_on coming_over committee_meets communication_mean concerned_about confided_in confided_that
connor_keep contact_$ contact_is contacting_children contacting_my controls_what conversation_$ cooking_$ cool_and
cope_since coping_$ correct_action cot_at could_model couldnt_live count_for count_repeat counting_who counts_down
counts_my course_called course_had court_i cover_families cover_her cover_vpns creep_messaged creepy_he cries_if
crime_he cry_every cry_so crying_all culture_i cup_$ cupboard_because cupboard_where curate_takes curry_night cut_for
dad_checks dad_computer dad_drinks dad_looks dad_reckons dad_the dad_took dad_watches dad_whips damage_$ dance_girls
dangerous_to dares_kids date_i daughter_9 daughter_barricaded daughter_bed daughter_didnt daughter_every
daughter_photos daughter_wont day_which days_have days_no days_so dead_$ dead_and dead_if deal_or debt_is
deleted_everything deletes_it dentist_the dentist_wednesday deserves_to desk_$ developed_feelings did_$ did_me
did_something did_susie die_because digging_$ disabled_children disclosed_contact discord_is dizzy_and dms_and dms_just
do_bad do_better do_dares do_homework do_if do_police do_quick do_school do_tasks doctor_for does_nobody does_privacy
does_report doesnt_come doesnt_have doesnt_hurt doesnt_look doesnt_wake dog_down dog_for doing_i done_for done_got
done_he dont_eat dont_laugh dont_marry dont_need dont_play dont_post dont_send dont_trust dont_use door_are door_for
door_says door_so door_that down_after down_because down_theres dramatic_but drawings_of drive_me driver_and drives_$
drives_her drunk_he duties_$ easier_for easier_than eat_since eaten_at eating_with eats_when eight_my either_how
ellie_is else_my else_to else_would emailed_at emoji_for encryption_a encryption_protects encryption_thing end_like
end_me england_$ english_class english_no er_will erpresst_er et_i euro_or even_go even_illegal even_when evening_and
ever_$ ever_asked ever_get ever_thinks ever_wanted every_birthday every_line every_sunday every_thursday everyone_that
everything_i ex_says exam_tomorrow exams_he explain_82 explain_and eye_for eyes_wont face_and face_on fake_name
families_of family_are family_father family_lock fast_she fat_and favourite_$ fear_to feed_my feed_us feeds_my feel_bad
feel_dirty feel_funny feel_nothing feel_ok feel_sik feeling_about feelings_for feels_like fifty_years figure_i
figure_of figure_our figures_include film_himself filming_the films_and films_the films_us finds_her fine_here
finished_for finished_me firms_$ first_a five_baking fix_that flashbacks_are flat_since flatmates_found flight_$
flinches_whenever floor_and floor_not floor_plan foi_request foi_thing folder_on follower_list for_11 for_13 for_20
for_asked for_before for_care for_data for_debate for_dogs for_doing for_footnote for_fun for_gift for_hugs for_in
for_laughs for_meeting for_more for_nine for_photographs force_do force_has force_over forces_my form_hasnt form_tutor
foster_lass foster_placement foster_two found_chats found_pictures found_stuff found_where four_and four_who
freaking_me free_lessons friday_he friday_same friend_82 friend_or friend_takes friend_took friends_are friends_big
friends_boyfriend friends_house friends_or frightened_in frightened_to from_hockey from_monday from_nowhere from_roblox
from_someone from_work fuel_of fuss_but future_$ game_will gaming_given garage_he gave_them get_banned get_called
get_in get_justice get_messages get_reported get_singled get_us gets_$ gets_angry gets_back gets_hit gets_paid
gets_through getting_letters getting_switched getting_weird gifted_everyone girl_she girlfriend_i girlfriend_says
girlfriend_wants girls_after girls_get give_convictions give_my give_your gives_the giving_her giving_out gloomy_after
gm_from go_anywhere go_cadets go_he go_hospital go_my go_that go_together god_$ goes_$ going_past going_the gold_$
gone_2 gone_blue good_or good_with got_3 got_300 got_a got_anywhere got_burned got_burns got_hold got_none got_nothing
got_on got_paid got_read got_really got_shared got_so got_spiked govender_$ grabbed_me grabbing_me grand_and grandad_in
granddaughter_has grandma_here grandson_aged grandson_through green_$ groomed_he groomed_how groomed_now grooming_also
grooming_he group_fuel group_had group_leader group_says group_with groups_that grow_up guess_he guess_my guess_who
guilt_i gym_i gypsy_family habit_$ had_my hadnt_she hair_in handouts_due hands_all hands_tingling happen_if
happened_and happened_as happens_to hargreaves_is hargreaves_my has_27 has_begun has_come has_his has_things has_three
hat_bilder have_9 have_caught have_changed have_deleted have_developed have_had have_nice have_nothing have_problem
have_urges have_voice having_dark he_already he_bought he_burnt he_buys he_filmed he_gifted he_gives he_leaves he_lent
he_might he_needs he_pay he_proposed he_pure he_rite he_sat he_shouldnt he_shoved he_sold he_sounds he_starves
he_twisted he_weighs head_chef hear_any hear_if heart_aches heart_pills heart_racing heart_sank hell_know help_but
help_families help_him help_so help_without helpline_have helpline_is hens_laid her_and her_back her_card her_drawing
her_gcse her_go her_homework her_kids her_landlord her_legs her_or her_passport her_photos her_picture her_rabbit
her_screen her_send her_skins her_sleeves her_speak her_swimming her_teddy her_wages her_was her_went here_too here_two
hers_$ hidden_folder hide_her hide_messages hides_her high_since higher_than him_blue him_coming him_finding him_keep
him_mum him_now him_once him_who his_cam his_dinner his_friend his_kneecaps his_life his_niece his_on his_the his_thing
his_username his_wall his_year hit_me hits_him hits_the hits_where hm_$ hold_me hold_parcels holes_and home_how
home_will homework_club homework_my homework_what hope_so horse_game hospital_i host_language hot_water hotel_for
hour_til hour_what hours_i hours_when house_what how_$ how_a how_he how_offence how_she how_was hug_him hugs_me hun_$
hurt_mum hurts_me hypothetically_a i_claim i_clicked i_fight i_hit i_isnt i_keep i_kind i_log i_mean i_pray i_promised
i_realised i_remember i_save i_shall i_shouldve i_sign i_spoke i_supposed i_swear i_teach i_walk id_kill id_only
if_boys if_encryption if_he if_secret if_some if_the ignore_all ignoring_me ill_have illegal_i illegal_pictures
images_i images_were in_5 in_august in_boys in_deep in_does in_dubai in_final in_it in_january in_kitchen in_mums
in_order in_pa in_romania in_simple in_since in_stoke in_summary in_them in_these in_they in_uni in_while in_whitby
indecent_pictures indoors_$ info_thing information_request inside_all instead_$ instructions_and instructor_who
insurance_to internet_on internet_she interview_monday into_our into_sending into_something ireland_$ is_33 is_6 is_8
is_adult is_angry is_asleep is_begging is_begun is_changed is_chatting is_childline is_choosing is_cutting is_discord
is_doctor is_easier is_eaten is_even is_finished is_first is_fresh is_gaming is_happy is_is is_kind is_made is_moody
is_now is_off is_one is_private is_secret is_sexual is_some is_therapy is_tidied is_tied is_training is_twenty
is_typing is_victim is_wearing isnt_an isnt_picking isnt_real ist_das it_3am it_banter it_began it_but it_cool it_daily
it_deep it_define it_ended it_grown it_job it_legit it_minus it_nothing it_of it_off it_painlessly it_possible
it_published it_real it_sexual it_simply it_stalking it_stealing it_ten it_told it_work jai_14 jealous_and
jeans_granddaughter job_now jobs_a joke_and joke_between jokes_about joking_this journalist_here journey_is jump_from
jump_me just_asked just_dont just_found just_go just_if just_last just_saw just_seen just_them justice_because
keep_asking keep_what keep_your keeps_saying keeps_telling keeps_texting kept_quiet kept_silent kev_in key_to
kid_online kid_said kid_sister kidnapping_$ kids_12 kids_fault kids_these kids_told kids_too kids_when kik_that
kill_you kind_to kissed_her kitchen_got kitchen_things knew_$ knife_to knitting_squares knock_at know_kids know_me
knows_a knows_all knows_everywhere knows_which la_noche lad_and lads_asked lads_or lads_sent lads_who lady_keeps
laid_five landlord_comes landlord_want language_students laptop_kids last_but last_five last_month last_yr late_lol
lately_how laughing_it laughs_and law_insists law_on lead_and lead_at leader_drives leader_still leak_my
learning_disabled leave_that leaves_for leaving_$ lectures_$ left_alone left_she left_their lesson_i lessons_if
letter_with liar_$ library_computer library_in lift_home lifts_so lighter_$ lights_$ like_ever like_fingers like_going
like_how like_teacher limit_because line_about line_hands line_in line_it list_were list_with literally_what little_kid
little_lad live_here lobby_was lock_a locked_$ locked_musics locks_my log_if long_before long_to longs_the look_thing
looked_about looks_after lorry_$ loses_his losing_it losing_their lost_so loved_me lunch_again mad_when made_them mae_o
main_one make_a make_police make_someone makes_a makes_new man_asked man_calling man_nobody man_recorded man_showed
man_waiting man_was man_we man_with manager_wants manda_fotos many_15 many_end marriage_$ marry_now mate_connor
mate_messages mate_they mate_to mates_cutting mates_in mates_mum matter_what maw_pit mcdonalds_he me_ajuda me_alive
me_crying me_dead me_demande me_enough me_fat me_forty me_good me_hurt me_menace me_money me_nan me_new me_not
me_online me_photos me_sacked me_two me_what me_where me_whispering me_why me_you mean_like mean_the mean_this
medical_$ medicine_for meeting_some meets_i meiner_tochter men_who mental_health mention_and mentor_asked message_was
messages_and messages_do messages_every messages_my messages_the messages_when met_a met_i met_on midnight_and
midnight_for might_not miles_and miles_away mind_my mine_szantazuje minecraft_chat mins_till minutes_a miss_what
mock_tomorrow mod_$ mod_on moderator_what mods_in money_i monkey_app monster_$ month_i more_by more_does more_is
more_so more_they morning_does morning_so mostly_but mother_do mother_has mother_if mother_no mother_what mother_with
moved_twice moved_us mps_surgery mr_h much_asking much_i much_was mum_finds mum_has mum_kicked mum_left mums_asleep
mums_gone mums_hid mums_how mums_name mums_work musics_loud must_report my_access my_batsman my_belt my_blood my_board
my_cadets my_cuzn my_documents my_drawers my_grandkids my_grandmother my_guides my_hot my_interview my_learning
my_light my_location my_lot my_maw my_neighbor my_nose my_nursery my_password my_photographs my_priest my_real
my_roommate my_shower my_skin my_spelling my_stepsister my_teacher my_teeth my_ticket my_tutee my_twins my_under
my_videos my_wifes my_windscreen my_workplace myself_with nah_it name_and name_hell name_tattooed name_theres names_all
nan_he nan_wont nasty_when near_his nearly_a nearly_there need_date need_em need_saving neighbour_children
neighbour_foster neighbour_gives neighbour_pushed neighbour_shout nephew_has never_counted never_knew never_stopped
never_wants new_jersey newsletter_a next_years nieces_flatmates night_at night_of night_say night_staff night_what
nightmares_about nine_days no_actually no_at no_caller no_help no_report no_shifts no_theres no_three nobody_came
nobody_has nobody_leaves nobodys_come norwich_$ norwich_and not_got nothing_$ nothing_my nothing_then now_isnt now_who
now_writing nowhere_to nspccs_report nspccs_view nudes_what number_and number_do number_my number_whatever numbers_is
nurse_why nursery_owner o_time of_about of_apple of_by of_fifty of_four of_just of_pills of_signs of_them of_threats
of_tomorrow of_views of_warning of_young off_again off_amazon off_does off_same off_screen off_so off_was
offence_brought offence_cheers offence_i offence_mean offence_spelt offences_altogether offences_per office_know
often_should ok_and ok_cool ok_funny ok_in ok_no ok_not ok_serious old_asked old_boy old_boys old_get old_has old_he
old_ones old_scout old_shouldnt old_that old_tiktok old_what old_who old_woman older_boy olds_what on_adult on_anyway
on_cable on_christmas on_money on_night on_nights on_video on_you once_and one_doesnt one_first one_go one_less
one_reason one_uncle ones_of online_call online_even online_girlfriend online_how online_tomorrow online_with only_14
only_asks only_drinks only_has only_my only_play only_sixteen only_thing only_watch or_34 or_all or_anything or_bad
or_boys or_keep or_no or_owt others_he otherwise_$ our_call our_chat our_choir our_cousin our_curate our_football
our_house our_kid our_letters our_night our_nursery our_pastor our_postcode our_road our_side our_strikers our_tennis
our_young out_does out_now outside_the over_by over_fridays owe_$ owes_people own_address own_at own_father own_fault
own_hair own_kitchen own_my own_safety own_thoughts own_two owner_shakes owt_just pa_says packed_her padrasto_me page_$
pages_$ paid_for paid_in paid_on paid_them panicked_$ paper_boys paramedic_and parcels_from parent_governor
parent_wrote parents_cant parents_evening parents_on parents_we parish_clerk parked_up partner_reminds partner_says
passcode_and past_third past_tonight pastor_says pay_in pay_ticket pay_up pays_for pedo_fotos people_already
people_come people_making people_online people_the percent_boys percent_i percent_rise percentage_rise percentages_as
person_got person_i petrol_station phone_about phone_as phone_call phone_he phone_pings phone_repair phone_shop
phone_twice photo_and photo_she physical_abuse pics_at pics_on pics_she picture_taken pills_in pills_out pimped_out
pin_number pingin_me pjs_$ plan_of plant_$ plate_and platform_at play_in play_truth play_who plays_$ plays_secret
please_does please_he please_i poisoning_her poland_14 poland_landlord police_figures police_he police_report
policeman_$ porter_brings poster_on pounds_for pounds_i pounds_to pour_water pregnant_from pretended_to pretendin_to
pretending_$ priest_and prison_but privacy_truth private_photographs privates_$ prob_nothing producer_says promised_him
proper_funny protects_people pub_quiz published_i pupil_came pupil_discloses pupils_asked pupils_like pure_grabbed
purpose_before pyjamas_and question_about question_can question_for question_it question_what quick_a quick_please
quiet_by quiet_one quiet_ones quitting_$ quiz_with ra_man rabbit_i rabbit_with racing_hands rain_stopped raise_it
rang_$ rang_and rang_just raped_at raw_where razor_blades real_age real_mum real_my realised_i realised_it really_as
really_but really_not really_scared receipts_$ record_it red_and refuge_and refuse_$ repair_shop replied_$
report_advise report_an report_called report_define report_have report_is report_made report_them report_who
reports_end rest_$ rest_what retake_since rhywun_yn ribs_hurt ride_it ringing_my rise_in rite_on room_no room_so
roses_and round_one ruined_if rule_on rules_on run_off safe_here safe_it safety_measures said_do said_itd said_next
said_send said_this said_to sait_ou same_bench same_lot same_one same_van sank_at saturday_and saturday_job
saturday_never saved_the saw_another saw_what say_come say_grooming say_somebody say_they say_victim saying_hed
saying_keep saying_pay saying_please saying_they says_10 says_2 says_act says_age says_and says_dad says_free says_go
says_it says_just says_keep says_something says_sorry says_things scared_and scary_things school_a school_and
school_dinners school_lol school_newsletter school_project school_see school_website schools_and schreibt_meiner
scotland_$ scout_and scout_wants screen_keeps search_history secret_between secret_games secret_on see_$ see_also
seeing_is seen_his seen_their self_$ seminar_says send_more send_ten send_things sending_a sending_stuff sending_the
sends_my sent_back sent_something sent_the sentence_for server_said server_where services_say seventeen_and shall_be
shame_on shaped_like she_burst she_cant she_could she_cover she_covers she_finish she_games she_heard she_hide
she_hides she_is she_isnt she_lets she_rang she_stays she_unfollowed she_works she_writes shed_be shed_ever
shelter_with shift_at shit_thursdays shoes_have shook_the shop_a shop_i shops_today short_on shorts_$ should_use
should_write shouldnt_see shout_through shoved_me show_it shut_and shuts_the shy_lol sick_before side_is sign_a
signing_the silent_when silly_with simple_words since_does since_five since_her since_my since_someone since_tea
since_the since_they single_monday singled_out sister_back sister_cut sister_just sister_or sister_rang sister_wont
sit_across sit_at sit_there site_$ site_i sits_$ six_year skins_raw slapped_my sleeps_here slip_in slipped_me
small_club small_sister smell_$ smell_him smell_of smells_like smile_and sneak_out so_82 so_am so_brief so_dizzy
so_lovely so_quickly so_sleepy so_theyd so_typing so_yeah social_worker sofa_and some_and some_website somebody_about
somebody_something somebody_want someone_about someone_if someone_online someone_ring someone_she someone_something
someone_threatens someone_what someone_without someone_you someones_been someones_giving something_and something_like
something_silly son_close son_got son_hits son_timetable soon_after sorry_he soul_$ speak_at speak_good speak_what
speaks_polish special_$ spell_hargreaves spelt_i spiked_and squares_and staff_duties staff_here stages_$ stalker_stuff
stand_outside standing_outside standing_reading starts_a starves_the station_$ stats_what stealing_if stepbrother_put
stepdad_used stepdad_watches stepdaughter_got stepmums_brother stepsister_is sticks_$ still_do still_dream still_gets
still_hasnt still_have still_in still_on sting_in stone_and stop_every stop_going stop_long stop_messaging stop_pingin
stop_that stopped_play stopped_whistling stops_in story_my story_what stranger_at stranger_knew stranger_on
stranger_who streak_is strikers_been stuck_a student_landlord students_emailed students_says students_this stuff_online
stuff_to stuff_with such_an summer_is surgery_on susie_say swear_a switched_on table_how tagged_the take_before take_so
takes_pictures takes_to taking_me talk_he talks_of tap_water taxi_drivers tea_it tea_on tea_what teach_reception
teacher_be teacher_but teacher_miss teacher_she teacher_they teaching_$ teaching_me team_wont teams_and teen_$
teenagers_what teeth_hurt telegram_group tell_it tell_school tell_someone tell_that tell_will telling_the tells_kids
tells_us temp_is temper_$ ten_at ten_times tengo_12 tent_$ term_harm terrified_he text_a text_or than_a that_allowed
that_at that_be that_bit that_burns that_headset that_hed that_him that_home that_id that_if that_kid that_lesson
that_line that_makes that_room that_she that_somebody that_takeaway that_too that_uncle that_why that_worries the_37
the_5 the_afternoon the_answers the_area the_black the_bookies the_bread the_brother the_case the_chances the_charitys
the_chef the_chosen the_coaches the_correct the_crowd the_cupboards the_customers the_facts the_figures the_flashbacks
the_freephone the_front the_guys the_home the_journey the_knock the_landing the_leisure the_line the_mileage the_one
the_person the_pic the_proportion the_rounds the_safe the_safeguarding the_sentence the_services the_seventies the_sink
the_skin the_spoon the_stats the_student the_ta the_tape the_taxi the_temp the_ties the_training the_tube the_videos
the_village their_dad their_last their_messages their_youngest them_films them_knowing them_now them_they then_burst
then_go then_more then_she then_started then_wants there_$ there_anybody there_because there_has there_medicine
there_nobody there_says there_somewhere there_wont theres_ones theres_pictures they_asked they_delete they_grow
they_laugh they_lied they_might they_pay they_pull they_record they_start they_stuck theyd_do thing_about thing_as
things_and things_by things_of things_off thinking_i thirteen_and this_app this_because this_essay this_flat
this_happens this_homework this_our this_road this_the this_town this_what this_world those_chats those_six
thousand_children threatens_me threatens_you three_is throat_so through_her through_his thursday_i thursdays_are
tickles_her tickling_$ tidied_her til_mums till_10 till_class till_the time_about time_it times_can times_has
timetable_off to_16 to_accept to_agree to_america to_any to_bingo to_block to_borrow to_but to_dark to_drop
to_everybody to_facetime to_film to_fix to_frighten to_if to_ignore to_kms to_me to_overdose to_pass to_retake to_save
to_six to_sneak to_stay to_telegram to_things to_warn to_who to_win today_so toilets_at toilets_because told_her
told_they tomorrow_nan tongue_would tonight_a tonight_does too_deep too_fast too_from took_a took_too touch_$
touched_by touches_her tournament_$ town_it tracker_under tracking_me train_was train_we trainer_do training_and
training_company training_firm tried_to trusting_him try_again trying_my tuesday_dentist tutor_to twins_i twisted_it
two_boys two_children two_miles two_mins two_nights two_teenagers type_and type_it type_this typing_with uk_how
uncle_makes understand_us undress_for until_someone up_did up_late up_mine up_next up_screaming up_so up_year us_since
us_watch us_were us_would uses_my vapes_$ very_sure vest_$ victim_but victims_of video_and video_in videos_of visa_and
volunteer_there wages_$ wait_he wait_till waiting_list waits_at waits_til walk_off walks_past wall_that want_go
want_jump want_kill want_live want_you wants_different wants_him wants_hugs wants_or wants_pictures wants_two warm_so
was_25 was_asleep was_at was_banned was_bill was_cross was_exposed was_fake was_hurt was_just was_long was_not was_ok
was_pushed was_short was_thirteen wasnt_her watch_films watching_my water_on way_are we_dont we_hear we_host we_just
we_ring we_tell we_write wear_so wear_to wears_long wed_just wee_lad wee_lads week_does weekend_so weighs_her weird_if
weird_message weird_text weird_that weird_thing weird_von went_red went_wrong were_$ were_11 were_12 were_groomed
were_knitting were_talking wet_anyway what_all what_apps what_happening what_in what_on what_training what_what
whatever_that wheel_when when_nobodys whenever_that where_people wherever_i which_games whips_us whispers_on
whistling_he who_am who_buys who_can who_counts who_cut who_for who_isnt who_knew who_make who_speaks who_take
who_taught who_thinks whose_son why_did why_tengo wife_if will_call will_go will_my will_sait will_say will_talk
window_and wipe_a with_4 with_alzheimers with_and with_bruises with_burns with_clothes with_dad with_how with_is
with_me with_out with_people with_scissors with_tasks without_asking without_being without_making without_telling
woke_up woman_tried wont_focus wont_ring wont_show wont_tell word_lonely word_then work_before work_like worker_comes
workplace_$ worry_$ worry_about worry_over worrying_about would_a would_carry would_come would_do would_look would_love
would_miss would_the wrappers_$ writes_$ written_letters wrong_they wrote_and yb_with year_4 year_6s year_covered
years_i years_married yes_what yesterday_he yet_what you_about you_alone you_at you_bot you_come you_count you_describe
you_his you_liked you_loved you_sent you_survive you_unsend young_barman young_persons younger_ones youngest_is
your_being your_course your_going your_husbands your_throat yourself_if youth_leader yr_10 yr_11 yrs_ago yrs_and
""",
    4: """
10_can 12_gets 12_talk 12_yo 12_yr 12ish_posts 12s_and 12s_she 13_a 13_for 13_in 14_i 15_missed 15_what 16_says 17_but
17yr_old 18_and 18s_$ 1_what 1_who 1am_$ 200_miles 200_words 212_has 26_or 26_what 26_years 27_but 27_my 28_percent
2_if 2_periods 30_yrs 31_was 34_now 350_my 38_$ 38_bus 3_30 3_myself 3_percent 3_weeks 4_mean 64_now 6_how 6_teacher
6pm_wear 7_has 7_my 8_percent 8_she 9_he 9_lol 9_says ^_15 ^_4 ^_64 ^_82 ^_aa ^_add ^_ai ^_better ^_blocked ^_bus
^_butt ^_by ^_camp ^_choirs ^_clock ^_cold ^_cool ^_dance ^_doesnt ^_drummer ^_ever ^_ex ^_farm ^_fixing ^_happy ^_hez
^_his ^_how ^_joined ^_judge ^_me ^_nanny ^_non ^_offence ^_older ^_police ^_pov ^_promise ^_proud ^_reported ^_shed
^_smells ^_soup ^_story ^_student ^_sugar ^_susie ^_these ^_thirty ^_thought ^_tonight ^_trapped ^_waiting ^_well
^_while ^_worried a_16 a_17yr a_35 a_bond a_bra a_calendar a_call a_church a_contact a_cupboard a_different a_fall
a_false a_ferry a_finish a_five a_fortnite a_games a_gig a_godparent a_grandad a_hacker a_hold a_later a_leader a_level
a_lighter a_magistrates a_mess a_message a_offence a_pilot a_pizza a_predator a_real a_rota a_screenshot a_season
a_sexual a_shy a_stalker a_swimming a_teaching a_website aa_divvent about_children about_grooming about_leaving
about_offenders about_page about_pictures about_privacy about_someone about_teacher about_websites about_women abuse_at
abuse_i abuse_id abuse_in abused_as actually_come actually_i actually_want address_by address_of admirer_at admit_you
adult_who adults_are advice_in after_26 after_her after_rehearsal after_something after_their again_$ again_like
age_with agent_has ago_but ai_bot alive_$ all_but all_recorded all_songs allotment_$ alone_outside alone_who
already_there altos_wears always_odd always_waits am_22 am_24 am_79 am_afraid am_bad am_blocking am_compiling
am_cornered am_crazy am_his am_holding am_i am_lost am_more am_numb am_pure am_sad am_sick am_sixteen am_sort an_actual
an_animal an_employer an_they an_unknown and_another and_at and_big and_cash and_clean and_dan and_did and_dms and_does
and_eating and_found and_hasnt and_hate and_hell and_it and_men and_mum and_only and_plays and_sits and_talking
and_throws and_wanted and_watching and_would and_written animal_$ anos_ta another_day another_fact another_tooth
answer_back answer_it answering_and answers_back any_platforms any_support anyone_believe anyone_can anyone_in
anyone_to anything_just anyway_when app_dont app_i app_isnt app_of app_shows app_was app_where apps_did arcade_$
are_back are_chats are_down are_girls are_just arent_for arms_are arms_till as_soon as_there ask_two asked_whether
asking_cause asking_what asks_us asleep_upstairs assembly_and assistant_what at_$ at_11pm at_care at_children at_her
at_mass at_parents at_pictures at_risk at_six at_youth b_here b_i baby_has baby_isnt back_room back_what back_when
bad_for bad_is bad_way bail_and banks_notice banter_how bar_$ be_broken be_careful be_cut be_destroyed be_forced
be_friends be_needing be_pregnant be_read be_taken be_that beat_$ beats_$ because_dad because_one because_says
because_shed bedroom_window been_15 been_6 been_abused been_asked been_beating been_bitten been_drinking been_encrypted
been_grooming been_having been_holding been_offered been_on been_saving been_sneaking been_thrown before_parents
before_when began_writing begs_not being_crushed being_pimped being_your believe_me beside_me better_if
between_warriors bill_comes bill_do bill_get bill_pass birthday_money bit_by bit_where black_$ black_box bleed_$
bleeding_a bobby_my bone_like bother_you bought_twenty box_$ box_at box_under boy_comes boy_what boyfriend_looks
boyfriend_she boyfriend_watches boys_gone boys_i brain_is break_down bridge_every brings_it bro_deletes broke_so
broken_and broken_the bros_judo brother_hasnt brother_how brother_makes brother_said brother_says brother_soon
brothers_for brought_shame btw_so bump_on burden_to burnt_$ bus_every bus_shelter but_sounds butt_hilfe buys_him by_bit
by_girls by_her by_known by_that by_weekend calendar_of call_back call_or called_$ called_kev called_uncle calm_a
calmer_today camp_was campaign_start can_eat can_live can_report can_save can_that car_by car_every card_a care_homes
careful_$ cares_$ caretaker_has cars_at case_studies cases_never cases_of cat_a cba_with centre_$ change_job chapter_is
character_is chat_because chats_and chats_before chats_by cheat_on child_coming child_does child_should child_talk
child_there child_whom child_wont children_for children_school childs_at childs_name choir_man choirs_at christmas_$
church_he cigarette_burns cleaned_every clear_my client_hasnt climb_$ clings_and close_at close_up closes_the
clothes_so club_keeps club_said clumps_missing coach_wants cold_does come_the comes_on comes_top coming_home
committee_and communication_offence compare_it comply_$ computers_$ con_publicar contact_named conversation_with
cope_any copy_of corner_$ could_just countdown_$ countdown_with counted_ours counts_how course_theres court_case
court_to cousin_stays cover_me cover_that cover_the cover_voice covers_the crash_the cream_man cream_on creepy_$
cries_when crushed_by crying_after crying_and crying_it crying_she cupboard_door customers_bought cut_his cut_to
dad_coming dad_hurts dad_to dad_we damp_and dance_class dangerous_people dare_but data_and data_for data_gathered
date_did daughter_friends daughter_from daughter_moves daughter_so day_are day_so day_they day_you dead_so dealer_$
debt_$ define_at define_safeguarding define_sexual delayed_i delete_our deleted_$ deletes_his desk_he desk_to
destroyed_by devon_and didnt_tell died_i difficulties_and dinner_and dinner_with dinners_in disabled_brother
disappear_as discord_in divorce_$ divvent_want do_about do_banks do_calls do_debate do_for do_he do_mods do_now do_room
do_when do_with does_1 does_an does_can does_does does_isolation does_magic does_off does_under does_what doesnt_count
doesnt_do doesnt_give doesnt_like dog_and doing_gcse doing_stuff doing_tea done_gone dont_bring dont_go door_i down_it
down_offenders down_who drafting_a dramatic_about dread_it dread_the dream_about drink_to drive_$ driver_knows
drives_him driving_me dropped_it drummer_in dying_and dying_i eat_an eat_on ed_wants ediyor_$ eleven_years else_$
email_my employer_houses encrypt_$ encrypted_$ encrypted_app encryption_also ending_up english_set enough_to
escaped_and even_joking even_start evening_$ evening_which ever_feel everybody_$ everyone_thanks everyone_types
everyones_gone ex_keeps ex_lets ex_sends facetime_me fact_is families_dont farm_boss fat_my father_is fault_because
fave_fact fave_is favourites_i fear_what feeds_the feel_responsible feel_uneasy feet_are felt_so female_victims
fifteen_and fifteen_what fight_with figures_then film_me films_on films_them find_deleted find_puppy fingers_so
finish_work firm_i firms_dont first_came first_night first_week first_what fists_$ fixing_my flat_next flatmate_screams
flinches_every fly_like folder_with folk_$ followed_$ following_her follows_me football_team for_bath for_encrypt
for_feet for_girl for_i for_live for_losing for_rent for_sad for_says for_who for_xbox force_cause forced_to fortnite_$
forty_one foster_mum found_someone four_hours four_or freephone_my friday_she friend_in friend_online friend_posted
friend_whispered friends_and from_a from_different from_ohio from_patches from_prison from_under frts_subjects fuel_$
fuel_i funny_story game_friend game_we game_where game_with gamer_friend gap_is gerbils_fat get_every get_help
get_there get_told get_wrong gets_better gets_like gifts_on girl_my girl_quoted girl_wants girl_wont girlfriend_both
girlfriend_is girlfriend_when girls_and girls_been girls_in girls_now given_up go_over godparent_i goes_without
going_in going_out going_pakistan gone_silent good_how good_one got_lines got_me got_this got_till govender_is
gran_found gran_had grandad_who grandads_poorly granddaughter_tablet grandkids_facetime grandson_been great_niece
green_dot groomed_child groomed_that grooming_when group_home group_tells grown_$ gtg_$ guys_car gym_$ ha_he hacker_and
had_favourites had_your hand_where hands_up happened_on happening_with harm_$ has_all has_be has_burns has_convinced
has_learning has_rules has_shut hasnt_blinked hate_me hate_when have_age have_asked have_booked have_brought have_exam
have_is have_me have_screenshots have_seen have_used having_nightmares he_blames he_crushes he_deleted he_deletes
he_hits he_keep he_live he_looks he_means he_minds he_pays he_plays he_promised he_shuts he_speeds he_takes he_thinks
he_unplugs he_write head_$ hear_a hear_anything hear_him heart_tonight hearts_on heavy_heart hed_delete hed_drive
hed_know height_and held_me hello_this help_asap help_most helps_my helps_victims her_an her_clothes her_costume
her_diary her_dinners her_discord her_every her_fat her_fathers her_game her_keep her_neck her_necklace her_pills
her_say her_violin here_ha here_my here_nan here_next here_who hers_when hide_a high_number high_still hija_habla him_$
him_out him_seeing him_something him_sweets him_telling his_brother his_farm his_favourite his_four his_kid his_lunch
his_messages his_neck his_own his_pills his_private his_sitter his_tablets his_whole history_and hits_mum hiya_just
hold_over holding_it holding_the holidays_$ hombre_mayor home_it home_my home_schooled home_than home_two home_with
homes_they homework_is homework_when hoodie_and hours_and house_at house_lol houses_six how_my how_worried hull_and
hurt_by hurting_himself hurting_his hurts_to husband_say i_answer i_believe i_blocked i_bought i_chat i_clear i_close
i_go i_lost i_missed i_prove i_reach i_send i_sing i_swallowed i_touched i_tried ich_will id_go id_not idea_who
if_dinner if_i if_my if_ones if_tea immature_so in_children in_class in_germany in_if in_india in_ireland in_nail
in_percent in_phone in_private in_return in_revision in_total in_videocall in_welsh inform_$ into_trouble irl_$ iron_it
is_34k is_38 is_40 is_999 is_absent is_broken is_by is_calmer is_cleaned is_deleted is_disgusting is_do is_fried
is_hunting is_i is_new is_non is_number is_odd is_packed is_picked is_pineapple is_pointless is_raging is_run is_school
is_sellin is_sick is_stood is_teaching is_thrown is_two is_wasting is_where isnt_a isolation_mean it_bleeds it_called
it_criticise it_everywhere it_free it_happend it_happens it_just it_lights it_matter it_rape it_safer it_should
it_shouldnt it_speak it_whatever it_worst jail_because job_and journalist_get judo_and jumping_in just_block just_end
just_had just_send just_talk just_walked keep_doing keep_ending keep_her keep_writing keeps_a keeps_adding
keeps_finding keeps_phoning kept_replying kid_fly kid_should kids_are kids_keep kids_parties kids_would kids_younger
kill_themselves killing_my kit_man kitchen_because kitchen_what knee_$ know_it know_of knows_it komische_sachen
lad_came lad_he lad_of lads_has lady_is laptop_i lass_came lass_has last_three lately_a laugh_but laugh_i laughed_he
law_call law_hits law_sits lead_who leader_asked leader_keeps leaflet_$ leaked_me least_fave leave_and leave_is
leave_with leaves_the leaving_i left_him left_in left_your legal_he legs_and less_if let_his lets_himself letters_my
letters_to lie_$ life_and life_story lift_the light_on like_3 like_a like_before like_break like_homework like_if
like_unicorn like_us likkle_sister line_again line_and line_out line_with list_is listen_about literally_he
little_girls live_location live_stream live_together lock_my lock_up locked_me locker_and locks_him long_a long_has
look_i looks_terrified loos_at lost_my lot_is love_but loves_him loves_me low_$ mad_but magic_for magistrates_clerk
makes_her makes_one making_them man_calls man_do man_keeps man_outside man_waits man_wont manager_who many_crimes
many_it mark_the married_man master_asked mate_he mate_says mates_are mates_to maths_and maths_tutor me_4 me_60 me_asks
me_fight me_free me_goodnight me_got me_half me_has me_here me_hiding me_ill me_in me_late me_left me_nans me_once
me_porn me_so me_speak me_stop me_ten me_things me_today me_tonight me_under me_voir me_watch mean_because mean_people
means_it means_of medicine_$ meeting_someone member_to men_have men_like mentees_new mess_$ messages_disappear
messages_rule messaging_kids might_do mine_would mins_and minus_two missed_2 mistake_and modelling_and mon_prof
money_by morn_$ morning_all morning_is morning_what most_fridays mother_$ move_on moves_in mum_boyfriend mum_checks
mum_counts mum_cries mum_earns mum_goes mum_i mum_to mum_works mums_ex mums_partner mums_pills my_13yo my_accounts
my_actual my_assembly my_babies my_bedroom my_besties my_boots my_breath my_cats my_chess my_childhood my_club
my_colleagues my_comment my_counsellor my_customers my_disabled my_ellie my_fave my_fingers my_gerbils my_grandads
my_guild my_gym my_knees my_lab my_laptop my_least my_lips my_maths my_mentees my_nieces my_paper my_partner my_pastor
my_pc my_periods my_piano my_picture my_poem my_pss my_rabbit my_saturday my_stepbrother my_stepmum my_story my_swim
my_three my_throat my_workmates my_wrist myself_as myself_is nail_shop naked_photo name_any name_be named_because
named_one names_$ nan_died nan_says nans_boyfriend nearly_18 nearly_double neck_$ need_3 need_three neighbour_boy
neighbour_girl neighbour_keeps neighbour_router neighbour_screams neighbour_threatened nephew_gamer nephew_streams
netball_club never_gets never_once new_club new_nike new_trainers nice_for nice_til nice_till nicht_mehr niece_$
niece_told night_$ no_answer no_even no_jogo no_key no_kid no_le no_se no_top no_visa no_voice nobody_believed
nobody_knew nobody_know nobody_talks noche_$ noo_$ not_be not_brought not_coming not_coping not_counted not_making
not_meant note_so noun_for now_for now_my now_randoms now_says now_with nudes_are number_does number_since number_that
numbers_all numbers_he numbers_please numbers_say odd_with of_communication of_consent of_dad of_domestic of_done
of_everything of_gas of_her of_homework of_lads of_music of_offences of_scared of_speech of_tablets of_thirty
of_washing of_when of_yourself off_because off_but off_by off_some off_the offence_started offences_please
offenders_are offenders_mostly office_$ oh_and old_$ old_allowed old_beside old_gets old_if older_man on_8 on_both
on_facetime on_from on_mum on_she on_thursdays on_to on_tuesday on_wednesday once_he once_shown one_clings one_did
one_off one_photo one_report one_so one_that ones_and ones_it ones_son ones_whod online_all online_dad online_has
online_i online_mean online_which only_12 only_8 only_left only_stay only_the only_when opened_her opened_his
opened_the opposite_hasnt or_anywhere or_get or_ill or_leave other_17 other_men other_mums other_peoples our_altos
our_desk our_family our_girls our_leaders our_lodger our_playground our_sam our_scout our_winger out_a out_if
out_through out_which out_with outside_all over_for overheard_two owe_dangerous own_cousin own_daughter own_money
own_mum own_picture packed_under packs_of page_where pakistan_for pal_keeps panic_attacks paper_but parent_look
parents_how parents_knowing parties_takes partner_was passing_round past_$ pastor_said patches_if patients_son pay_or
pay_the pay_them people_get people_money people_round people_why per_the percent_all percent_like periods_$
person_doing personal_$ phone_against phone_num phone_or phone_should phones_on phoning_my photos_that pic_in picked_a
picked_up picture_and picture_to piece_of pillow_$ pilot_would pinches_my pineapple_and place_and placement_and
plates_and player_told plays_dead please_madam please_mums podcast_with police_to poorly_my porn_$ porter_do poster_$
posting_about posts_a posts_are pram_what pregnant_by pretend_you priest_did princess_$ privacy_mean private_number
private_photos private_what privately_$ project_how proof_$ proof_i properly_$ properly_this proposed_and protection_$
prove_his pta_$ punjabi_my pupil_at pupil_disclosed pupil_drew pupil_keeps pupil_was pupils_and pure_done purple_what
puts_something q_$ question_really questions_i quid_what quiet_eleven quit_and quote_please quoted_in raging_he
railway_lately rain_i ran_out random_added rap_about rape_if rash_off read_by read_this reads_as really_i
really_immature really_post reckon_a recorded_it recorded_of refuge_in removed_$ reply_if report_are report_call
report_help report_here report_someone report_take report_to reports_view return_for ribbons_and riding_school
right_behind right_in ringing_a rings_our roblox_asked romanian_my room_212 room_again room_how room_or room_the
rope_in rota_for round_in round_is round_our round_the router_her rugby_$ run_out running_in runs_to sacked_$ sad_teens
safeguarding_essay safeguarding_lead sage_$ said_freephone said_god said_i said_trade said_when sam_was same_older
sat_next saw_in saw_the say_is say_nothing say_quote say_teacher say_who sayin_he saying_he saying_her saying_ill
says_gifts says_much says_school says_shell says_there says_trade says_uncle scared_of scarf_in schickt_mir
school_after school_by school_gets school_put school_the school_we school_who schools_name score_lol scotland_report
sea_$ season_ticket secret_about secretly_$ see_and seen_it sees_the send_and send_stuff sending_people sensei_says
sent_one sent_round sentence_do serious_q server_12ish server_if set_smells seven_and seven_is seventy_four sexy_$
shaking_it shared_my sharing_it she_can she_flinches she_gave she_keeps she_locks she_love she_promised she_runs
she_started shed_tell shoe_size shoes_for shop_so shopping_centre should_a should_anyone shouldnt_$ shouts_$ shouts_and
show_this showed_up shower_and shut_herself shut_in since_dinner since_i singing_coach sir_in sister_for sister_said
sister_scars sister_so sister_teacher sister_they sit_up sits_outside sits_too sitting_up six_he six_lads sixteen_year
size_5 slapped_a sleep_very slept_for slept_with slow_typing small_my smashed_all smells_burning smother_my snake_$
snaps_and sneaking_out so_awkward so_basically so_close so_quiet so_the so_we sold_$ some_old some_tablets somebody_be
somebody_there somehow_$ someone_followed someone_not someone_older someone_posted someones_hacked something_a
something_is something_isnt something_very somethings_wrong son_14 son_does son_employer son_friend son_showed
songs_about soon_$ soon_as soon_he soup_for spat_on speeds_to spiel_$ spill_$ spoken_in spoon_and sports_hall sry_slow
stand_and stands_right start_telling started_messaging starts_again starving_myself stats_at stay_over step_sister
stepbrother_does stepdad_and stepdaughter_and stepdaughter_is still_believe still_feel still_report still_writing
stoke_and stood_across stop_men stopped_training stopped_what story_time straighteners_$ stranger_from streamers_are
strict_$ student_and students_brother studies_secret study_english stuff_down subjects_$ summary_please summary_to
summat_and summer_and sun_$ sunday_dinner survivor_id swear_not swear_on sweets_for switch_and switch_to tablet_has
tablet_this tablets_for take_turns takes_his taking_stuff taking_turns talking_so tea_for tea_grandson tea_has
teach_stats teacher_allowed teacher_go teacher_half teacher_if teacher_knows teacher_locks teacher_wants teacher_wont
tears_$ teenage_girls tell_someones telling_us ten_to text_in texting_me than_going that_far that_foundation that_gets
that_hands that_how that_mans that_mr that_night that_out that_pe that_says that_stuff that_time that_upset the_38
the_47 the_address the_adult the_airpods the_anonymous the_arcade the_attention the_background the_bins the_blackmailed
the_bobby the_browser the_chat the_cleaners the_college the_deal the_dinners the_doors the_doorway the_drive
the_escalator the_firm the_first the_hair the_intro the_leccy the_library the_locks the_message the_morn the_ms
the_older the_petrol the_plates the_presents the_quotes the_reference the_right the_sea the_sharp the_shop the_shutter
the_sister the_slipper the_stockroom the_swimming the_texts the_trains the_undercount the_unit the_vapes the_vicar
the_vigil the_wallpaper the_wheel their_kids them_lot them_she them_this them_told therapy_for there_6pm there_anything
there_figures there_first there_not there_said there_too theres_nothing theres_rules theres_thumps these_reports
they_all they_arrested they_close they_recorded they_set they_tie theyd_move theyd_never thing_he thing_ill thing_with
things_for things_is things_online think_something this_$ this_at this_can this_country this_girl this_go this_he
this_on this_ones this_party this_trainer tho_he those_cases those_messages thoughts_$ three_posts throws_things
thumps_after ticket_in til_she till_i till_nan tills_$ time_and time_his time_now to_another to_answer to_bath
to_birmingham to_bother to_choir to_contact to_cover to_cuddle to_england to_fail to_fall to_football to_i to_instead
to_jump to_keep to_leak to_never to_our to_park to_post to_pray to_recruit to_ribbons to_romanian to_sign to_train
to_type to_uk to_underage to_use to_younger toddler_wont together_i together_just toilet_$ told_by told_mum told_one
tonight_one too_big too_is too_it too_scared took_money took_our took_them tooth_gone top_in top_on topped_up
total_number tracker_app trainer_come trainer_named trainers_size training_cover training_since training_well true_that
trust_a trust_them trust_with turned_the turns_sitting tutor_makes twelve_she twenty_packs twice_now twin_has
two_hundred two_months types_lol typing_quietly typing_wrist uma_foto un_adult un_monsieur uncle_from uncle_has
under_12s under_14s undress_$ unless_i unplugs_the unsure_what up_being up_some upset_$ upset_me upstairs_with urges_$
us_both us_until us_vapes uses_both van_keys van_three veut_me video_he videos_and village_was violin_tutor
visitors_come vs_boys wages_to wait_for wait_so wake_$ walk_away walking_home wall_on want_my want_te wants_her
wants_proof wardrobe_typing warriors_my was_2 was_47 was_beaten was_happy was_messaging was_most was_my was_only
was_passed was_proper was_sage was_screaming was_used washing_but wasnt_an we_lock we_planned wear_his wears_a
website_and websites_taking week_on week_since week_the weird_texts well_a well_can went_round went_she were_abused
were_pictures were_taking were_twelve wet_the what_47 what_encrypted what_my what_other what_whatsapps whatever_i
whatsapps_share when_to when_told when_visitors where_it where_messages whether_my which_date which_organisations
which_platforms which_streamers while_parliament while_they whisper_will who_filmed who_hits who_now who_pay who_she
whod_i whoever_reads whole_time whom_can whose_$ whose_mum why_can why_we wi_my wife_has wifes_family will_answer
will_believe will_burn will_end will_marry window_with winger_has wish_the with_ai with_cubs with_images with_man
with_marks with_myself with_names with_phone with_white with_you with_your wont_close wont_delete word_it word_on
word_you words_would worker_does working_for workmates_husband worried_ill worst_in worth_seeing would_help would_it
would_let would_police wrist_again wrist_he wrists_$ write_he write_on written_about wrote_a wrote_me year_did
year_made yesterday_they yet_$ yn_gofyn you_admit you_ask you_away you_ever you_havent you_left you_let you_lift
you_live you_reckon you_translate young_carer young_ones your_coach your_cousin your_creator your_debt your_fault
your_figures your_little your_login your_nudes your_time
""",
    5: """
000_in 12_ani 12_packed 12s_is 13_ans 13_no 18_months 19_how 1_i 24_hours 25_i 2_child 300_worth 31_$ 31_and 34_000
38_year 3_in 47_$ 4_quid 50_of 71_$ 7_i 7_in 83_percent 8_i 8_or 92_yesterday 9_$ 9_assembly ^_ammi ^_asked ^_at ^_boy
^_bro ^_brother ^_can ^_cba ^_chess ^_childminder ^_council ^_data ^_deputy ^_devon ^_documentary ^_evening ^_explain
^_forty ^_fun ^_grandpa ^_grew ^_lmao ^_meine ^_moj ^_nursery ^_only ^_packed ^_panic ^_referral ^_revision ^_sister
^_social ^_sry ^_tidy ^_true ^_wait ^_wld ^_wo ^_ya a_7 a_bank a_bed a_belt a_bench a_builder a_caution a_chat
a_chemist a_cv a_dead a_grey a_guys a_hunch a_mod a_music a_panic a_plum a_policy a_prefect a_problem a_scan a_sergeant
a_shared a_single a_spade a_sunny a_swimsuit a_trampoline a_voicemail a_warning a_weird a_widower about_destroyed
about_her about_minors above_$ abused_by abuser_was account_after account_because accounts_and actually_mean
adult_knows adult_on adult_what after_lights after_mum after_school after_tea again_because again_does again_last
again_third age_7 age_can age_on airtag_in alarms_free all_after all_come all_lovely all_marks allow_to alone_all
alone_till along_the already_said also_run always_alone always_messages always_sleep am_2 am_bruised am_drafting
am_dyslexic am_feart am_here am_long am_meant am_old am_prettier am_quiet am_staying am_student am_thirteen am_to
am_under am_unsure am_walking amended_in amended_my ammi_ko an_assembly an_eye an_iron an_sits and_bought and_comes
and_corners and_cornwall and_counted and_dont and_drops and_get and_gets and_has and_hiding and_his and_left and_mums
and_parents and_parks and_screams and_shouts and_since and_somebodys and_taken and_takes and_trying and_which
and_wouldnt angry_if anos_$ another_country another_town any_man any_use anything_or app_comes app_nobody applied_to
are_17 are_all are_engaged are_fixed are_getting are_pictures are_sorted are_streaming are_told arranged_to as_we
ask_about ask_anyone ask_at asked_and asked_by asked_four asked_why asking_how asks_for asks_where assembly_one
at_church at_jacks at_noon at_pick at_rugby at_year aunt_i auntie_taking awake_3 away_before ayuda_por baby_she baby_to
back_by back_last back_so background_then backs_the bags_$ barber_in bare_pics barn_$ baths_the be_bad be_fixed
be_opened be_touched be_under be_weighed because_everyone because_no bed_since been_blackmail been_doing been_dry
been_fed been_kind been_living been_outside been_sellin been_sending been_shot been_sick been_targeted been_texting
been_thinking been_writing being_asked being_followed being_kicked being_punished being_sold believes_a between_him
between_offences big_boy big_for bill_about bill_coming bill_i bill_means bill_stalled bins_are birth_certificate
bit_it bit_my blackmailed_$ blazer_fourth blue_on body_and bookies_$ bored_in borrow_sugar boss_has bot_says both_be
both_does both_of both_parents bother_$ boyfriend_gets boyfriend_i boys_tonight bra_size brave_enough break_havent
breakfast_over bridge_is broke_down broken_wrist brother_i brother_wants brothers_little brothers_mate brothers_on
bruised_all bruises_i build_trust burner_phone burns_in bus_what but_$ but_also but_asking but_asks but_can but_feeling
but_for but_grandad but_i but_they but_when by_itself by_ofcom by_somebody by_text bye_forever cage_$ call_and
called_that calls_for callums_at callums_been cam_$ campaign_of can_find can_help can_stop can_text canal_paths
cant_feel cant_prove cant_turn car_for car_i car_when card_is care_$ career_$ carer_first caretaker_follows cat_in
caught_by caught_how caution_and cellar_when cent_$ chair_at change_her chapter_3 charity_collected charity_for
charity_got chats_every check_i checking_my chemist_girl chess_a chess_coach chess_com child_and child_bride child_have
child_said childline_free children_abroad children_at children_go children_not christmas_does church_told
citizenship_homework cleaner_that climbed_the close_$ clothes_off club_in coach_did coach_drives coach_who cold_most
collapsed_on colleague_wont collected_by collecting_hid college_wifi colour_$ com_man come_round comes_into coming_she
comment_from comment_in compensation_for compiling_dates computing_what con_un confirm_who convicted_the
convictions_did cook_say cost_to could_live could_my council_say count_me country_my country_the counts_what cousin_got
cousin_has cousin_shows cousins_making cover_ireland covers_$ cries_every crimes_again crimes_in crimes_the crisis_text
cross_$ crossings_till cry_and curious_what customer_waits cut_of cuts_up cutting_and cv_i dad_comes dad_friends
dad_mate dad_smashed dad_walks daily_handing dance_coach dass_ich data_go data_nerd dates_dates daughter_best
daughter_go daughter_needs daughter_on daughter_soon days_in days_with dealer_and debate_$ decided_$ decides_if deep_$
delete_their depend_on depression_or did_every did_when didnt_i difference_ok dirty_all disability_my disclosed_abuse
discord_friend dissertation_on dit_quil dms_me do_another do_helpline do_pupils do_staff do_this do_you
documentary_last does_stuff doesnt_listen dog_gets dogs_gone doing_great domestic_violence done_one done_with
dont_drive door_he door_neighbour door_who doorstep_$ down_what doxxed_me drains_are drama_$ drawer_$ drawing_app
dread_going dress_$ drew_a drink_and drink_he driver_took drivers_$ drives_for drops_me dry_six dumb_but each_hour
earlier_$ early_years ein_bild employer_holding end_up engaged_$ england_for english_daughter english_homework
envoye_une envoyer_a epq_on essay_that essay_what essay_who even_that even_tho evening_done ever_ask ever_yes
every_family every_weekend everything_in ex_has ex_wont exactly_what eye_like failed_and fake_account fake_accounts
fake_of fakes_injuries family_and family_if family_or far_$ favourite_and feart_tae feel_like feel_my feel_right
feeling_quite felt_ashamed fi_ar fifteen_i fifteen_with figures_come find_out find_somewhere fingers_$ finish_now
first_does first_he fish_at five_girls five_seconds fixed_but flat_in floor_i floor_which fly_to food_in football_cards
for_2 for_anybody for_assembly for_bread for_cardiff for_couples for_dinner for_does for_everyone for_face for_his
for_marks for_maths for_months for_ranked for_seminar for_two for_videos for_your force_me force_us forced_me
forces_did forces_me forces_replied forces_sent forgot_$ form_are form_have forty_$ forward_i foster_brother
foster_carer foundation_my fourteen_and fourteen_i fourth_pack frica_de friday_and friday_at friend_and friend_did
friend_goes friend_only from_husband from_internet from_online from_rain fun_fact funny_about funny_when game_keeps
game_said games_figure games_my games_where gang_$ garage_to gas_is gay_$ gcse_computing get_arrested get_changed
get_his gets_called gets_funny gets_it gets_jealous gets_mad gifts_are girl_counts girl_jumps girl_on girl_school
girls_a girls_did girls_not girls_percentage girls_say girls_vs girls_who give_evidence give_in give_percent gives_one
gives_you go_as go_into go_meet go_school go_swimming go_where goalie_in goes_away goes_off goes_quiet gold_and
gone_and good_but got_62 got_hot got_mum got_our grade_i grandad_cant granddaughter_asked granddaughter_she
granddaughter_wont grandma_forgot grieving_and groomed_and groomed_on groomed_when groomer_is grooming_as group_what
grown_mans guess_$ habla_con had_enough half_brother half_my handing_the happy_birthday hargreaves_please has_finished
has_list has_made has_risen has_said has_shared has_swallowed have_amended have_any have_blocked have_kept
have_nightmares have_picked have_stopped he_asks he_carried he_goes he_laughed he_recorded he_said he_see he_shows
he_shut he_stands he_starts he_talk he_walked he_wasnt he_watches head_after head_again hear_screaming heard_her
hearing_aids hearts_to heavy_$ hed_hurt hell_go hell_teach hello_my helpful_baths her_again her_all her_brothers
her_child her_coach her_eat her_food her_hair her_hamster her_location her_off her_one her_see her_so her_step
her_stuff her_swim her_tummy her_uncle here_the here_to hidden_in hide_an hides_my hides_when hiding_my high_the
him_before him_help him_if him_knowing him_last him_where his_account his_boss his_mates his_mum his_office his_real
hits_my holding_your home_any home_by home_late home_which hope_they hostels_and hot_third hotel_key house_for how_did
how_i how_long hurt_my hurts_every husband_and husbands_out i_a i_be i_carry i_caught i_didnt i_died i_escaped i_fear
i_fish i_going i_got i_lay i_own i_scratch i_scream i_shouldnt i_showed i_stood i_stream i_word id_say if_shed ignore_$
images_how in_by in_canada in_detention in_english in_house in_hull in_jersey in_maccies in_no in_one in_plaster
in_sociology in_training in_village in_weeks in_work in_your include_attempts injuries_so insulin_$ internet_dad
internet_with iron_go is_25 is_alone is_among is_checking is_contacting is_crime is_emailing is_end is_enough is_finish
is_following is_having is_hurting is_lost is_maybe is_meaning is_most is_responsible is_seeing is_shook is_showing
is_three is_trying is_worse is_your isnt_right it_because it_depression it_evil it_first it_gets it_hasnt it_how
it_kids it_simple it_so it_sweet it_third it_till it_uk jai_envoye january_i jaw_wired joined_a judge_wont jump_$
jumped_$ just_ask just_curious just_froze just_goes just_me just_passed just_rang keep_calling keep_secret keeps_asking
keeps_sayin kens_my kept_in kettles_on key_card key_stats kid_does kids_arent kids_cut kids_names kids_never
kids_online killed_if knees_gone knew_and knife_on knocks_at know_anything know_because know_your ko_koi lad_fight
lads_campaign lads_in lady_online landlord_says late_by late_night late_so law_a law_holds law_says lay_drives leader_i
leader_made leak_you least_$ left_her left_home leg_under leisure_centre less_$ lessons_are letters_for library_which
lied_$ life_now like_11 like_200 like_the like_this like_when like_you likes_a listens_$ little_bros little_mate
lmao_my loan_man lock_and lock_off locker_had lockers_$ loft_i lol_help look_after look_for look_if looked_through
lost_everything lost_his lost_two lot_since loud_at loud_he lovely_girl lovely_too lovely_weather low_in machine_$
mad_if made_it make_kids make_myself make_such make_you makes_him makeup_for making_sense mammy_wont man_gives man_is
man_one man_stands man_wait man_write manager_is many_crossings many_days many_is many_sections many_victims market_a
marrying_in mate_from mate_never mate_sent maths_how maths_so may_be me_babysit me_bad me_before me_change me_dirty
me_down me_drink me_getting me_if me_promise me_ring me_skins me_snaps me_stay me_straight me_swear me_thanks me_toca
me_wine me_without mean_coercion meant_by meds_and meine_tochter member_$ member_is men_are mention_disabled mention_it
mes_parents message_children met_$ mi_hija mi_padrastro middle_one mind_off mind_three minors_and miss_him miss_things
missing_for missing_she month_that mor_$ more_because more_or mr_b much_does mum_92 mum_about mum_but mum_didnt
mum_mustnt mum_on mum_passed mum_seeing mum_so mum_threw mum_would mums_about mums_phone my_apps my_aunties my_bank
my_battle my_boss my_career my_cell my_churchs my_computer my_doorstep my_drinks my_epq my_goddaughter my_godsons
my_hands my_job my_nickname my_nine my_pants my_passcode my_placement my_shoulder my_tenants my_things my_uncel
my_workmate my_yard myself_a nails_and nails_are name_what nan_is nans_address need_by needles_$ neighbour_kid
neighbour_pays nerd_here never_bought never_do never_felt never_get never_got never_stops new_babysitter next_room
next_steps ngl_this niece_and niece_staying night_a night_mind night_she night_through night_was night_we nightmares_$
nights_i nine_is nineteen_now no_child no_clothes no_doctor no_pe no_speak nobody_$ nobody_asked nobody_asks
nobody_believe nobody_cares nobody_knows nobody_reads nobody_would nobodys_been non_verbal normal_that not_eat not_gym
not_of not_priority not_want note_under nothing_after nothing_helps noticed_$ now_a now_because now_but now_found
now_then nowhere_$ nude_of numb_and number_can number_i number_when numbers_went of_all of_hours of_meet of_sextortion
of_sites of_twins ofcom_or off_all off_from off_this off_topic offence_commenced offences_$ offering_to officer_does
officer_quoted often_are ok_he old_do old_read old_volunteer older_girls older_ones on_film on_live on_long on_speaker
on_things on_train on_us on_wizz on_your once_so one_girls one_how one_in one_lass one_mum one_wee one_with only_eight
only_had only_march only_touched only_was only_wears op_$ open_on opens_$ opposes_the or_28 or_recording or_something
organisations_are other_not other_who our_apprentice our_callums our_canal our_dad our_girl our_lunch our_private
our_street our_wardrobe our_year out_where outside_in outside_our over_something over_third owe_for own_and own_every
own_pic pack_of page_4 paid_up pakistan_$ paracetamol_is parent_squeezed parents_do parents_dont parents_find
parents_will parents_wont parents_wouldnt parliament_back pass_me passes_hell passwords_for passwords_it paths_had
pay_but pay_day pay_every pe_at pe_kit people_hurt people_still percent_were person_noticed phone_again phone_all
phone_under phone_what photo_et photo_i photographs_what photos_are pic_i picked_$ picking_up picture_removed
picture_that pictures_asked pills_lined pills_she pitch_daily pizza_place planned_a planning_to plants_in platform_edge
play_games play_scrabble player_to playing_at please_every please_is police_ask police_dropped police_when
policeman_what pony_club popped_up por_favor post_office post_them posted_goodbye pretending_you prettier_than prints_$
private_lessons pro_ana promise_$ promise_you proportion_under proud_of punished_if pupil_who pupils_go puppy_every
put_her putting_the question_2 queue_at quick_who quid_by quid_of quil_va radio_at radio_off random_men rank_$ rape_$
rate_per reach_one read_after read_first reading_your reads_at reads_i real_and real_dad really_14 really_at
really_know really_need really_want reason_to reception_to recipe_for reckons_it recorded_in refuge_is regret_sending
replying_$ report_by report_count report_had report_if report_open report_the revising_i ring_anyone ring_doorbell
ring_someone ringing_$ ringing_round rings_reception rink_and risen_or road_is roof_$ roof_and roof_at rule_the
rung_back running_and running_the runs_$ sab_ko said_1 said_hed said_so said_yes same_lad same_pitch same_song saved_it
saw_amended say_2 say_keep say_tonight saying_prove saying_sorry says_delete says_get says_nice says_parents says_she
says_shifts scan_today scared_i scared_now school_blazer school_have school_likes school_out school_uniform
scrabble_online screenshot_of screenshotted_$ seating_plan seconds_of secret_do secret_what sections_$ see_her seeing_a
sell_on seminar_leader send_her send_proof sends_flowers sends_hearts sent_them set_$ sextortion_$ sexual_abused
sexual_communication shakes_a shaking_in share_with shared_of shaved_her she_14 she_come she_reads she_willnae
she_wrote shed_have shell_take shift_this shifts_an shifts_depend shirt_$ shoot_$ should_have should_know should_see
show_anyone shower_$ shows_my shut_the shuts_me sick_for sign_my simply_she since_christmas since_easter sink_$
sister_15 sister_of sister_shaved sit_for site_was sites_in six_months six_or sixteen_$ size_$ slaps_$ sleep_all
sleepover_and sleepovers_at sleeve_pulled slide_year small_art smashed_the so_34 so_annoying so_helpful so_ill so_low
some_account some_girls some_men somebody_is somebody_shakes somebody_threaten someone_abroad someone_now
someone_recorded someone_sent someone_wants someone_who someones_hurting someones_only someones_selling someones_told
sometimes_how son_answers son_plays son_when songs_are soon_holiday sorry_autocorrect sorted_so soul_till source_$
spade_$ speak_of speak_which speaker_$ spiders_$ split_in spoon_$ stables_gives staff_do staff_must staff_what
stalled_why stands_against stands_with start_in station_got station_with stay_in stay_till staying_lovely step_$
step_grandad stepson_pulled stick_$ still_get still_owe still_teaching stomach_and stood_at stop_bleeding stops_$
stops_talking storey_is strange_men stranger_he stream_chess streaming_sites strict_says stuck_upstairs student_social
students_texts such_a summer_holiday support_group supposed_to sure_if surname_$ swallow_it swapped_pics sweets_to
tablets_just tae_go taking_it talk_just talk_of talk_without talking_in tape_$ teacher_$ teacher_being teacher_counts
teacher_he teacher_messages teacher_read teacher_strict teacher_year teaching_assistant teammate_fakes technique_$
teens_and telegram_channel telephone_for telling_you telly_and ten_year tenants_paid text_i texts_her texts_to than_i
that_coach that_cold that_happening that_old that_part that_tells that_word the_70s the_allotment the_app the_argument
the_babysitters the_bank the_barn the_bits the_blade the_boss the_bruises the_bullying the_cage the_car the_character
the_cook the_curtain the_danger the_data the_days the_desk the_difference the_drains the_gift the_girls the_goalie
the_groupchat the_ice the_kettle the_kettles the_lab the_letters the_lifeguard the_lips the_lockers the_lollipop
the_mans the_moderators the_nice the_once the_pe the_policy the_questions the_recipe the_ruler the_seminar the_spare
the_stables the_strong the_stuff the_sums the_switch the_throat the_tournament the_twins the_viewers the_waters
the_wifes their_no their_shoes their_wages them_too them_when then_my then_took there_also there_by there_isnt
there_was they_bark they_never they_pass they_stop they_strip they_took they_were theyd_send thing_but thing_of
thing_that thing_up things_at think_are think_that think_theyd thinking_$ third_floor third_lot third_week this_any
this_anymore this_before this_it those_kids those_of thoughts_and thoughts_around thousands_and tidy_lad till_six
time_they times_he timetable_$ tired_what title_of to_all to_compare to_dig to_foster to_get to_hide to_jail to_kill
to_kiss to_lahore to_little to_love to_raise to_ring to_run to_shout to_those to_touch to_turn to_undress toca_$
today_i toddler_screams toes_over toilets_again told_nobody tomorrow_how tomorrow_in tongue_$ too_at too_close too_fat
too_loud topic_but torch_$ tout_envoyer train_will trainee_solicitor trainer_i trainer_please training_what true_crime
truth_is tuesday_and tuesday_but turn_the tutor_allowed twelve_$ twenty_years two_got two_stone typing_on uk_to
uncle_gets under_her under_in une_photo uni_$ uni_housemates unit_next unless_he unsee_it up_$ us_back us_fags us_out
us_play us_when us_which use_my use_with usual_for va_tout very_secretive victim_$ victim_as victim_for victims_figure
victims_go viewer_sends voice_behind voice_note wages_till wait_by wait_is waits_for wakes_up walking_along wall_when
want_end want_everything want_training wants_all wants_another wants_collecting wardrobe_tuesday was_1 was_8
was_basically was_convicted was_due was_finished was_kind was_last was_now was_ten was_too was_upset watch_for watch_my
watch_whatever waters_not way_he ways_to we_ran we_speak we_were weather_in wedding_her wedding_they wee_callums
weekend_because weekend_is weeks_i weeks_or weird_since weird_with went_silent were_13 were_8 were_together wets_the
what_convictions what_lesson what_meant what_online what_steps what_tobys whatever_in when_both when_grandads
whens_parliament where_my which_forces which_site which_window which_years whispered_that who_did who_dms who_offenders
who_opposes who_reads who_worry whole_pension why_what wide_$ widower_he wife_came wife_hasnt will_dass will_die
will_dit will_now will_send willnae_let window_at with_grown with_like with_six with_threats with_worry withdrawing_$
work_$ work_is work_says work_set work_who worker_doesnt worried_my worry_i worse_mine worse_then would_kill
wouldnt_see wrist_is write_200 write_crime write_his writes_it year_7s year_9s year_had year_it year_thinks
years_difference years_in years_of years_to yes_once yesterday_she yo_who you_all you_already you_check you_drink
you_pass you_said you_wait young_girls youngest_asked your_child your_children your_passport your_reading your_school
your_wages youtuber_i
""",
    6: """
000_what 11_yr 12_a 12_thousand 14_her 16_finally 16_my 16m_what 23_figure 2_1 2_facts 2_one 2_the 400_day 46_$ 4_i
4_on 4_pics 4_times 7_yr 82_from ^_allergic ^_asks ^_au ^_choir ^_deleted ^_done ^_ein ^_ele ^_gas ^_ha ^_hiya
^_ironing ^_listening ^_lowkey ^_meri ^_merry ^_mio ^_on ^_peas ^_please ^_pro ^_rubys ^_samaritans ^_shaking ^_tidied
^_total ^_trainee ^_vinted ^_wanted ^_weak ^_wheres ^_would a_bat a_broken a_brownie a_castle a_chi a_customer
a_disclosure a_folder a_hour a_judge a_kid a_label a_laugh a_mes a_mi a_nine a_number a_page a_passenger a_playlist
a_powerpoint a_princess a_resident a_roadie a_smiley a_ten a_thank a_twelve a_wheel a_wife a_youtuber about_and
about_meeting about_messages about_staff account_just actual_school ade_asleep adult_is advice_about after_dark
after_every after_so after_sunday afternoon_i aftershave_$ again_he again_since against_a ago_my ai_pictures air_$
alive_for all_and all_hours all_know all_up allergic_to allowed_the am_$ am_comparing am_drinking am_from am_getting
am_nice am_nineteen am_probably am_scunnered am_sofa am_suffering am_used an_he an_iwf an_uber ana_coach and_asking
and_blue and_cried and_drives and_everythings and_four and_goes and_got and_havent and_jump and_knows and_looked
and_makes and_rings and_stay and_study and_two and_young and_your another_christmas ans_et answer_fast anyone_i
anything_for anyway_homework anyway_who app_or apprentice_at approached_on apps_was are_enough are_everywhere are_part
are_useless argue_against argument_with around_kids arrest_me art_server as_far as_proof as_punishment asap_$
ashamed_of ask_before ask_others ask_them asked_to asking_in asking_kids asleep_again asleep_every assembly_fact at_1am
at_and at_city at_dad at_greggs at_me at_on at_once at_table at_ten at_to aunts_got aw_$ awake_every awake_over away_$
away_fae away_his baby_cries baby_not baby_slept back_home bad_things bad_with basically_i basically_my be_close
be_happy be_higher be_nothing be_told be_worried beat_her beating_his beating_the because_that bed_i been_out been_tied
being_got belly_is bill_passes bins_the bits_on blackmail_by blinds_$ block_is bluff_$ booked_me boss_says bot_but
bot_name both_sides both_work boy_and boy_each boy_stopped boyfriend_24 boyfriend_drives boyfriend_has breakfast_or
breathing_$ bring_a bring_your bro_hasnt brother_his brother_hisnae brothers_got brownie_pack btw_love burns_me
burst_into bury_me bus_same but_there buyer_wants by_3 by_himself by_summer by_sunday call_in call_what calls_from
can_bots can_go can_social cant_leave cant_shift cant_trust car_a car_with card_at care_if care_she carer_leaves
carry_on carrying_on case_never case_on case_with cash_$ cat_up cause_i cello_case centre_on changed_her charge_it
charity_is charity_trying chased_with chat_for chat_just chat_to chats_as check_she checking_the children_how
children_like childs_photos childs_voice chip_shop chloes_been city_i class_drew class_who clean_for clear_a close_my
club_feels coach_to college_got com_um come_$ come_alone come_get comes_too common_for comparing_two complained_about
contact_in contact_on contact_with controlling_$ cough_the could_an count_bullying countries_does country_two
coursework_and cousin_in cries_and cries_stops crime_novels crimes_on crimes_total cry_all crying_in cupboard_$
dad_drunk dad_hits dad_locks dad_uses daddys_rule daily_which dance_he dangerous_$ dark_$ dark_in dark_thoughts date_a
date_picked daughter_at daughter_i daughter_mate day_anyway day_this daylight_$ dear_bot definition_$ delayed_$
delete_a desk_i destroyed_young did_and did_rain did_you difference_26 different_man dinner_is dming_the dms_girls
do_lines do_little do_stuff do_victims does_with dogs_lol dogs_name doing_citizenship done_bye done_in done_that
dont_show down_says dragging_her drain_me drinking_to drowning_here drunk_again drunk_and duvet_$ dye_$ dyslexic_and
earrings_to eating_is eating_since efo_llun eight_does eight_who email_from encryption_good english_book english_got
english_isnt enough_and esol_class essay_how et_je even_what every_month every_week everyone_knows everyone_would
example_that experts_argue extended_project eyes_only fact_2 facts_on fae_the fail_and fail_french fall_in
family_member family_members family_too famous_on far_can father_has father_hits feeling_at feels_giving felt_like
figures_it film_we find_my find_one find_what finding_reasons fine_he fine_it firm_our first_response first_says
flat_fuel flats_$ foil_$ food_i for_advice for_ages for_english for_esol for_ever for_female for_law for_leaving
for_media for_photos for_points for_school for_some for_teens for_telling for_thinking for_those for_uni for_what
force_feeds forty_shirts foster_child found_them four_minutes free_rides freezer_ring french_and fresh_she
friday_anyway fridge_so friend_hasnt friends_nan friends_parents friends_round from_30 from_govender from_here from_is
from_lithuania from_me from_meeting from_their game_she games_i gay_and gentleman_whose get_believed get_rid
get_someone gets_asked gets_calls gets_lead gets_shouted getting_changed getting_in getting_mad getting_threats girl_do
girl_give girls_but girls_lost girls_no giving_the goalies_got goes_on going_missing gold_earrings gone_bad good_title
goodbye_in googles_how got_all got_at got_chased got_followed got_groomed gran_from granddaughter_rang grandma_went
grandson_pulls grandson_was grannys_been great_and greenhouse_all grey_coarse groomed_but groomed_last groomer_first
groomer_on grooming_essay group_for group_makes group_that gun_to ha_maybe had_breakfast had_for had_her had_stitches
had_to hai_ke hall_does hamster_$ hand_$ hands_$ hands_me hang_himself hang_up happend_to happened_what happy_about
hard_it has_anybody has_booked has_got has_run has_secret has_the has_your hasnt_spoke hate_what haunts_me have_bought
have_counted have_his have_lost have_nine have_outlived havent_been he_booked he_dont he_inspects he_moved he_mustnt
he_ses he_spat head_down head_will heads_soup hear_such hear_that heart_is heatings_been hell_batter helps_with
her_about her_alone her_by her_chair her_coat her_cousin her_english her_for her_gold her_online her_pokemon her_room
her_stepbrother her_stepbrothers her_wardrobe here_any here_because here_tomorrow herself_when hi_so hide_in
hiding_under him_happy him_there him_too his_aftershave his_children his_driving his_headset his_hoodie his_laptop
his_number his_shoes his_tent his_top his_weekend his_willy hit_$ hits_to hitting_her home_knowing honestly_what
hoose_three horrible_stuff horse_riding horses_and hour_from hours_or house_fuel house_rule how_list hrs_$ hull_my
hundred_pounds hurt_a hurt_people hurt_them hurt_yourself hurts_where husband_i husband_what i_checked i_deserve
i_downloaded i_ever i_forget i_had i_learned i_mention i_post i_reported i_sended i_share i_starve i_text i_understand
i_woke ill_be imi_cere in_circle in_fear in_handfuls in_hospital in_me in_minecraft in_night in_pieces in_pshe
in_slippers in_some in_south in_stockport in_sunglasses in_wigan inside_my inspects_collars instructor_and internet_it
into_me ironing_forty is_2 is_34 is_asking is_breached is_ceop is_hidden is_locked is_mine is_on is_ordering is_sending
is_sixteen is_stressed is_yours isnt_ours isnt_safe it_$ it_60 it_83 it_against it_already it_any it_buzzes it_common
it_forever it_friday it_haunts it_left it_likely it_lovely it_on it_once it_their it_them it_tradition it_under
it_until it_used it_vanished it_which jail_again job_in job_to joke_account july_and jump_if jump_when just_banter
just_been just_he just_i just_in just_once just_online just_really just_sat just_step just_waiting just_wondering
keep_a keep_looking keep_my keep_taking keeping_the keeps_the keh_raha kent_police kept_out key_and kick_off kicks_the
kids_alone kids_room kissing_a kitchen_porters kms_not knife_at know_that know_why knowing_how ktos_mine lab_tech
label_and lad_in lad_she lahore_$ last_essay last_on last_thing late_alone laughed_what law_isnt law_keeping law_say
leak_it learning_difficulties learning_disability learnt_to leave_home leeds_in left_every left_i left_with let_it
letter_so life_list light_bulb lights_off limps_my lips_are list_people lithuania_and little_$ location_off lock_studio
lol_any lol_anyway lol_do lol_so longer_i loo_every looking_up lose_his louder_$ lounge_and love_$ love_he love_horses
lump_on lunch_so madam_my makes_people man_filming man_has man_knows man_now man_so man_started manager_at mans_name
mans_put many_hits many_primary map_says marks_round married_and marry_$ master_picks match_$ mate_is mate_reckons
mate_was mates_sofa maths_got may_i maybe_the me_anything me_can me_different me_five me_give me_of me_see me_send
me_than meal_for mean_if mean_on mean_she meaning_of media_studies meet_to mention_signs merry_xmas message_from
messaging_my mine_be mine_dotyka mine_just miss_gives mistake_i mods_see monday_i monday_like money_where more_photos
mornings_$ mornings_late most_offences most_the move_in move_to move_us mp_about much_this mum_here mum_sold mums_not
mustnt_know mustnt_see my_400 my_aunts my_book my_cousin my_debt my_eldest my_extended my_eyes my_game my_girl
my_godfather my_grannys my_hair my_legs my_live my_lounge my_outfits my_rugby my_sim my_switch my_thoughts my_wages
name_do name_out nan_and nan_gets nannies_say need_safeguarding neighbour_baby neighbour_beats neighbour_toddler
netball_and never_hear never_rang new_choir new_lads new_school next_door next_what nickname_$ nightly_anyway no_mouth
no_without nobody_help nobody_with none_go not_allow not_happy not_here not_live not_one not_right not_speak not_to
notes_they notes_to nothing_since novels_and now_anyway now_scared number_4 o_my of_a of_crime of_dance of_girls
of_hospital of_is of_life of_nowhere of_primary of_shame off_even offence_is offences_since offenders_in offered_five
offering_me officer_never offline_$ ok_bot old_alright old_daddys old_gentleman old_like older_is on_40 on_bail on_by
on_mums on_parents on_putting on_their once_do one_answers one_believes one_contact one_pupil one_sees one_sending
one_will online_games online_is online_says only_26 only_gets only_now only_person only_talking oot_$ open_a or_calls
or_crimes or_dinner or_family or_police or_ruin or_speak order_in other_nannies others_about others_this our_chats
our_chloes our_estate our_goalies our_gym our_heatings our_town out_again out_hell out_last out_two out_without
outlived_my over_he over_zoom own_boys own_he own_or own_up pack_the package_to page_and paid_and pair_be panic_attack
paper_i papers_when parents_both park_again park_because parks_up pass_out password_because patches_where pdf_$ peas_in
pen_friend pen_what people_being people_in people_keep per_year person_in phone_no phones_been photos_with pick_me
picks_one picture_$ pictures_he pills_$ pinches_her pings_$ place_$ plan_on play_therapist plays_online please_answer
please_reply point_reporting police_here police_in police_numbers police_tell porters_tried posted_them posts_her
powerpoint_what prefects_lock present_$ priest_i primary_$ prison_friday privacy_$ privacy_function prize_$ problem_for
project_i prove_i pta_and pulls_the punished_for pupil_says pupils_essay pupils_private purpose_and pushing_me put_it
quicker_$ quiet_i quiz_host quote_it quote_the quoting_the rang_my rang_us read_about reads_everything realised_my
really_eat reasons_to reckon_$ recognise_signs reference_for rent_can reply_by reply_can reply_tomorrow report_but
report_life report_only report_quote report_tell reports_by response_training rhywun_efo rides_and right_26 right_at
ring_monday ring_or rings_at robertsons_age roblox_he roblox_in robust_safety rubys_gone rule_how sachen_$ sad_so
safe_at safe_word safeguarding_from safety_lesson said_his said_ok said_pay said_tell said_theyd said_what same_lass
same_number sat_on saturday_i save_him save_it saved_as say_how say_know say_schools say_type say_whether says_after
says_bring says_now says_rent says_take says_your school_allowed school_bag school_keeps school_on school_toilets
schools_it schools_should scout_hut scunnered_wi secret_cause secret_it see_everything seeing_things seen_a selling_my
selling_pictures sending_pictures sends_him sends_it sense_$ sent_him seriously_$ servant_$ server_a service_for
services_take set_of sextortion_mean shape_of shared_care shares_me she_called she_cry she_force she_hands she_laughs
she_looks she_met she_used she_weighs shift_them shirts_he shook_her shook_when shoulder_not shout_$ showed_my shut_now
signs_what silly_i simple_i since_lunch since_september sister_kid sit_down sitting_on skirt_on sleep_$ sleep_since
sleep_with sleeping_with sleeves_even smiley_$ smoke_alarm snaps_$ sneaks_out so_daily so_gran so_reading so_she
so_tired social_club sofa_till soft_play some_$ some_days some_lads somebody_filmed somebody_took someone_i
someone_makes someone_tell something_in something_they something_tonight son_googles soon_it sound_dumb soup_since
south_africa stalking_me stands_over started_sleeping station_by station_tomorrow stay_late step_nan step_off step_on
stepdad_my stepdad_threatened steps_as stockroom_$ stop_and stop_if stop_ringing stop_sending stop_through stop_waiting
stopped_from stopped_getting stops_very stories_and stranger_$ stranger_asked streets_away strongest_$ studio_when
study_for study_is stuff_$ such_stories suddenly_then sum_man summer_$ sunday_he support_worker sure_this survivor_how
swimsuit_shots tablets_is tagged_my take_our take_pics taken_off taken_too taking_too talking_after tbh_what tea_at
tea_first teach_and teacher_asked teacher_it teacher_put tech_has teenage_boy teens_need ten_does tesco_car textbook_$
texts_$ than_her that_an that_charity that_gone that_phone that_social that_studies that_wont the_3rd the_airport
the_blinds the_boiler the_cab the_calculator the_card the_chance the_chip the_choir the_cliffs the_clip the_coast
the_corridor the_cough the_doctor the_funny the_garage the_greenhouse the_hitting the_kids the_knives the_leaders
the_least the_limps the_note the_parcels the_pharmacist the_piano the_police the_prefects the_quickest the_quiet
the_reservoir the_rule the_sarge the_screenshots the_seating the_settee the_shape the_stop the_title the_uniform
the_usual the_walk the_warning the_weddings the_work them_has them_in them_one them_there then_put there_or there_since
these_is they_believe they_changed they_did they_feel they_filmed they_held they_know they_shut they_trace
thing_actually thing_any thing_does things_when thinks_her this_family this_no this_took this_you tho_is those_21
those_children those_words thought_grooming three_phones three_points three_what threw_the ticket_she tidied_my till_he
till_now till_thursday time_a to_act to_before to_call to_explain to_lie to_mornings to_that today_and tomorrow_16
too_the took_some trainer_mention trainer_they trouble_you true_what trust_my trust_myself turns_my tutor_and
tutor_asked tutor_asks twelve_and twice_and twice_nightly two_pieces two_questions two_reports two_streets type_small
un_tip uncle_did uncle_does under_13s understand_that until_it up_every us_and us_too use_an useless_i using_my
very_suddenly vicar_the victim_now victims_we videocall_was village_i vinted_buyer wall_and want_mum want_where
warning_$ warning_signs was_amazing was_approached was_being was_drunk was_made was_your wash_her wasnt_going
water_they way_up we_been we_can we_could we_found we_havent we_keep we_pack we_played we_share we_should we_sleep
we_talk wee_cousins week_as week_last weeks_he weird_$ weird_ones were_my were_sat wet_themselves what_2 what_a
what_dad what_her what_school what_tighter what_undercount when_am when_his when_only when_parents where_the which_bus
which_changing which_children which_firms which_helpline whistleblower_$ who_falls who_groomed who_is who_looks
who_phones who_were who_wont who_would whose_grandson why_were wife_for wifes_phone will_jump wish_dad with_anyone
with_daddys with_men with_the without_getting woman_online wont_do wont_have words_mean work_he work_late worker_$
would_happen would_make wouldnt_let wouldnt_understand write_for writes_about writing_my wrote_about year_the year_was
year_which yer_mans yes_it you_delete you_got you_walk young_ade young_lad your_body your_bot your_son
""",
    7: """
10_seconds 12_what 12s_how 14_has 1_how 25_year 2_things 2_what 3_facts 3_times 40_times 43_or 4_under 50_times
6_percent 7s_in 8_have ^_21 ^_ana ^_bought ^_bredrins ^_crying ^_everyones ^_going ^_hey ^_hiding ^_husband ^_lads
^_lass ^_mams ^_mi ^_mother ^_need ^_new ^_read ^_section ^_seventy ^_six ^_tengo ^_throwing ^_tried ^_twitch ^_weighs
^_white ^_wish ^_yer a_13 a_break a_burner a_cam a_cousin a_cub a_few a_form a_freedom a_goodbye a_holiday a_kindness
a_niece a_nurse a_penny a_prize a_relative a_safe a_scar a_soft a_students a_taxi a_time a_tutor about_764 about_ai
abused_in account_got act_can action_staff address_is adds_all admin_$ advertised_on after_tonight again_raining
age_groups age_is agency_lad agent_say ai_what aid_were all_laugh all_planned all_police all_through allotment_lads
always_$ always_waiting always_wants am_always am_away am_deaf am_gone am_nearly am_safe am_spared am_stuck am_wearing
an_apprentice an_audio and_call and_couldnt and_cries and_half and_heard and_him and_idc and_logged and_louder
and_shuts and_think and_throw and_was and_when and_worried angry_what another_kid any_mention any_point any_tips
anyway_the anywhere_do app_$ appointments_at are_blue are_six are_the arent_real article_could ask_how ask_which
asked_a asks_her assaulted_at at_4 at_aldi at_eight at_kids at_least at_playgroup at_sports at_those at_weekends
attracted_to au_secours audio_version august_she away_if away_in babysit_and babysit_asked babysits_$ back_before
back_like back_never back_seat back_then back_without backdoor_they bail_ended barn_if bathing_my bathroom_$
bathroom_and bathroom_as bathroom_floor battery_$ be_added be_before be_next be_normal beach_ones because_it
because_then been_drugging been_four been_sext been_told beer_and before_school before_someone being_too believes_me
bet_on big_deal bitcoin_or boat_no boiler_$ booked_us bot_drop bought_$ boy_from boy_showed boyfriend_just
boyfriend_reads boys_in break_his breakfast_again bredrins_got brother_in brother_of brother_wont brothers_friend
brothers_see brought_me btw_$ burning_my burnt_me bus_fare bus_with but_one by_different by_little by_some by_wrong
by_your cafe_what call_him call_someone called_max came_across can_chat can_tell cant_eat cant_pay cant_ring car_slows
cara_do caravan_$ card_and card_every carer_reads catfished_and cause_mine chair_with changing_$ chat_by chat_up
chats_private chce_wiecej check_on child_is child_keeps class_told coach_does coach_sends coach_what cold_i come_after
come_upstairs coming_cant coming_up company_writes computer_this confirm_the contacts_$ cop_so country_if cousin_was
covers_reading crimes_my crossed_out curtains_shut cut_their dad_and dad_reads dad_so dad_that dad_threw dad_would
dan_$ daughter_alone daughter_they daughter_told daughter_was day_friday day_now days_off days_on deaf_$ deal_he
deals_with deckhands_is deeper_than delivery_round did_things died_in dinner_if dinners_$ discord_even discord_mod
do_jogo do_kids do_men do_people do_today does_foir does_school does_someone doesnt_know dont_plan dont_speak
doors_locked down_last down_not down_outside down_so drinking_since drive_the drugging_my drugs_to each_evening
else_has empty_and encryption_ill encryption_my ended_today entrenador_me er_hat ever_so every_ping every_single
everybody_and everyones_away everything_to everywhere_$ excited_by experts_fear eyes_are eyes_swollen facetime_him
fact_1 fainted_twice family_beat famous_people favourites_and fear_about fears_smaller feel_weird figures_but films_my
fine_or finish_year finishes_$ firms_that firms_threatened first_one first_part flowers_to foir_stand follower_asks
food_and food_or for_buying for_free for_learn for_private for_safety for_talking for_voice for_when for_years
force_covers forces_didnt forces_of forget_the forget_your forty_i forty_years four_$ freephone_for friend_off
friend_the friend_write frighten_me from_an from_and from_any from_leeds from_today from_vietnam front_door fun_in
function_$ funny_how gaffer_keeps game_and game_the garage_engine garden_in gave_a gave_data get_excited get_home
get_police get_sacked get_started gets_into gets_me gets_too girl_was given_the gives_just go_id go_if go_when
god_wants going_back gone_again good_in good_now got_$ got_7 got_bruises got_hackd got_hit got_sextortion got_used
grandkids_over grandmother_from groomed_themselves groomers_are grooming_crimes group_is groups_does guys_it had_nine
had_nothing half_a half_what hammer_$ hand_to happened_$ happened_yet happens_now hargreves_my hasnt_been have_four
have_learning have_learnt have_new have_sorted have_thoughts havent_$ having_flashbacks he_beat he_break he_calls
he_isnt he_kicks he_rings he_saved he_started he_still he_stops he_texted he_used he_went heating_no hell_find
hell_hold hello_dear help_at her_bank her_boy her_head her_is her_passwords her_safe her_secret her_voice her_wedding
here_found here_in hiding_$ hired_online his_door his_family his_girlfriend his_lips his_mate his_nappy his_room
holds_my holes_thing home_to hoodie_off hotline_number how_id how_old how_strict hundred_$ hut_in i_ban i_being i_block
i_chose i_deliver i_did i_dream i_drive i_end i_fainted i_hired i_liked i_rather i_recognised i_reply i_serve i_stopped
i_tears i_wouldnt id_planned if_both if_milkins if_your in_bitcoin in_bites in_caravan in_earnest in_fortnite
in_hereford in_rain in_trouble include_kids inside_since int_barn into_tears is_28 is_advertised is_awful is_beaten
is_boring is_but is_crying is_home is_pretending is_primary is_religion is_spending is_still is_tomorrow is_too
is_walked isnt_for isnt_my it_6 it_behind it_being it_blackmail it_count it_four it_had it_her it_instead it_mine
it_paragraph it_tonight itll_be itself_and iwf_boss iwf_stands job_my joke_mum jump_it just_swallowed kebab_shop
keen_on keep_checking keep_quiet keeps_dming key_child kid_brother kid_know kids_call kids_for kids_or kids_up kind_of
kindness_to knew_what know_his know_they know_whose known_$ lab_is lad_goes lad_next lads_want laptop_cam last_one
last_question last_time last_what lead_on leave_hell leaves_me letterbox_$ library_till library_to life_$ light_comes
lights_are like_26 like_dogs like_jumping like_my line_was list_which little_because little_by little_many lives_there
lock_me log_off look_good looked_$ looking_over lot_which love_a lunch_is made_fake made_some makes_fake man_he
mans_voice many_shops marriage_and marry_in mate_did mate_i mate_if mates_who max_is me_awake me_block me_holdin
me_leave me_manda me_tomorrow me_typing me_vapes me_wash means_comply meet_a meeting_him men_$ mention_of
message_saying messaged_me messages_$ messages_from mi_dad mi_entrenador milk_until milkins_slow mine_did minute_$
minutes_$ minutes_and miss_me missing_two moan_about model_agency most_common mother_is mother_she mothers_partner
moved_back msn_$ mum_had mum_knew mum_the mums_at mums_who must_recognise my_9 my_bestie my_childs my_delivery my_fears
my_gp my_key my_leotard my_letter my_loft my_mother my_nephew my_netball my_singing my_stepbro my_support my_throats
my_unit my_username my_wall my_wills myself_for myself_i myself_in myself_sick nae_coat name_to nans_new necklace_and
need_somewhere neighbour_to never_asked never_let new_childminder new_lad new_lodger new_partner next_if nice_at
nice_man night_lol night_porter nightly_$ no_for no_hospital nobody_listens not_back not_been not_exactly not_moving
not_working notes_saying notification_$ now_his now_theres numb_all numbers_people nursery_nurse of_43 of_em of_forces
of_how of_online of_ours of_you off_$ off_like off_or offence_come offences_vs offenders_how officer_$ ok_it old_foster
old_is old_my old_want on_6 on_bereal on_every on_sunday on_there on_without once_this one_can one_eye one_minute
one_was one_years ones_that online_for online_she only_asking only_he only_her only_school only_seven only_ten
ootside_greggs or_45 or_another or_dare or_for or_to our_baby our_culture our_deckhands our_nans out_$ out_on out_or
out_things over_him owes_a own_husband pain_$ paragraphs_and parent_asked parent_in parent_to parents_of park_like
partner_keeps partners_a pass_round passport_and pe_how pension_and people_from percentage_$ phone_now pic_off pick_and
picks_favourites picks_the pics_down pictures_they ping_makes plan_how planned_out planned_to played_truth playing_a
please_where police_force police_would powder_$ pretend_i put_the question_when questions_about quiet_at quote_police
quoting_paragraphs railway_line rain_when raining_could rang_shed rather_hope read_report reading_because reading_lol
reads_every record_figure recorded_me refuge_$ relax_$ religion_in reminds_me rent_and report_all report_describes
report_give report_one report_remove reported_mine reports_all rewrite_the rice_till right_report ring_at road_again
roblox_knows roommate_at round_mouthed row_$ ruin_$ run_$ sacked_for said_10 said_bye said_it said_itll saw_on say_in
saying_shell says_15 says_discord says_ill says_theyd says_we says_were scared_me school_about school_club scout_wrote
searched_how secret_my section_3 see_him see_where send_or send_picture senor_me sent_$ sergeant_and serve_them
shaking_after share_$ share_were shared_our she_has she_help she_leaves she_not she_opened she_screenshotted
shed_rather shell_do shell_drive shoes_$ shoes_i shop_gives shot_my should_die shouted_at showing_my sick_every
sides_of signs_for sim_card since_dad since_reading sing_him sir_on sister_from sister_if sister_in sister_now six_they
sleep_at slows_down smaller_it smells_of smokescreen_$ so_called so_he so_hed so_just so_mad so_thick so_were sock_and
sold_by someone_for someone_stop someone_to someones_shot something_she somewhere_i son_covered son_searched song_down
sorry_to sorted_out special_and spell_susie spelling_and spending_the staff_$ staff_take stalkers_bail start_i
started_as starts_in stay_there steam_cards stepbro_put stepdad_who stick_my still_has still_here still_smell
still_want stock_room stockport_and stopped_and story_last street_that stuff_that sums_what sunday_it susie_hargreves
swap_to swear_down swimming_club swimming_coach tablets_are take_you taken_loads taken_something takes_them taxi_driver
tea_every teacher_asks teacher_keeps teacher_rang teacher_want tech_companies tech_firms teenager_over tell_nobody
tells_on term_does term_everyones terrified_of that_according that_age that_article that_boy that_does that_grooming
that_long that_means that_staff the_cafe the_conversation the_counter the_court the_curtains the_darts the_debate
the_drilling the_drop the_essay the_evening the_familys the_favourite the_freezer the_gaffer the_gear the_kebab
the_language the_miles the_nurses the_offender the_offenders the_past the_pool the_quote the_rate the_rent the_ski
the_social the_sports the_stock the_store the_street the_tech the_ticket the_vets the_window the_worry them_down
them_talk there_fault theres_150 theres_no these_articles they_arrest they_count they_give they_live theyd_be
thing_which think_itd think_my thirteen_$ this_but this_game this_type this_very threaten_my threatening_me
threatening_to tickets_for tied_to till_you time_he time_no tins_of to_ceop to_crash to_fly to_like to_live to_print
to_put to_stick today_we together_$ took_photos touched_my trainer_$ trainer_right trainer_schreibt trainers_new
training_but training_i truth_or tutor_touches twice_today type_of uk_wide um_cara un_barbat una_foto under_and
undercount_$ until_$ up_a up_any up_wherever use_his vape_shop vapes_for version_my vets_id victim_if victims_ages
view_on voice_says voice_that von_einem vs_primary waiting_at waiting_outside want_$ want_him want_it wants_something
wants_steam ward_and warn_the was_$ was_for was_going was_her was_over was_raped was_round watched_$ water_at way_or
we_hide we_pick week_it weeks_now well_if went_deeper went_on were_in were_meant were_of what_action what_percentage
what_robust what_were when_were when_your whens_the which_i which_police white_as who_come who_havent who_makes
who_never who_rain who_takes who_tell who_to who_wants whod_care whole_football whole_team whose_kid why_a why_o wi_nae
wiecej_$ wills_done window_ledge wiped_my with_drinks with_everything with_just with_questions with_their with_them
without_breaking wont_look wont_need wont_pick work_experience work_my worked_out worker_but worker_the works_$
worry_box would_just would_take writes_news written_my wyslalam_zdjecie years_data years_still yet_he you_can
you_confirm you_do you_for you_i you_next you_once you_pronounce you_report you_rewrite your_page your_the yr_7 yr_olds
zdjecie_i
""",
    8: """
000_$ 0_$ 11_$ 12_$ 13_because 13_yr 14_or 150_websites 15_who 1_and 200_in 23_$ 24_hrs 2_people 52_and 6_of 764_is
9_which ^_3 ^_anyone ^_babys ^_cleaned ^_grounded ^_hed ^_hello ^_is ^_jai ^_jams ^_kill ^_mate ^_mod ^_pomocy ^_pretty
^_prosze ^_random ^_scarf ^_thinking ^_tuesday ^_yrio a_25 a_burden a_crossword a_deputy a_discount a_gang a_grooming
a_grown a_hidden a_journalist a_lodger a_mark a_pdf a_plane a_plumbing a_qui a_row a_scarf a_statistic a_trim a_viewer
about_12 about_his about_home about_jumping about_wanting acid_on actually_would after_4 after_everyone afternoon_could
again_today against_that ages_the alarm_$ aldi_can all_our all_their all_these allowed_a always_in am_admin am_also
am_skipping am_standing am_tbh am_terrified an_agency and_15 and_apparently and_hubbys and_lifts and_pinches and_so
and_stands and_tonight and_took and_turn and_wont another_way anything_my apparently_i apps_or are_private arent_about
arm_so as_he as_kids as_missing as_rape as_someone asking_for at_breakfast at_christmas at_things at_train
attack_mostly avoid_the awake_till away_so baby_on babysit_has back_every bad_that bag_at banged_it bath_and batter_me
battle_pass be_arrested be_away be_brave be_gone be_groomed be_i because_mine because_of because_same bed_again
bedroom_$ been_googling been_looking been_seen before_sleeping behind_after best_mates big_sister bigger_is bill_$
birthday_to birthday_tomorrow bit_in blackmail_my blanket_$ blinds_down block_or body_was bolts_on borrowed_this
both_in bought_from boyfriend_keeps boys_one brave_$ bread_and break_in broke_his brother_has bruises_$ bullying_$
burns_$ bus_station busy_so but_his by_noon bye_2 calling_her cam_light can_pay can_put can_run can_talk canny_see
cant_call caretaker_gives carried_on carry_packages case_what cat_deleted cat_to cats_had cause_he chapel_and
charges_her charity_advise chat_every checks_where child_not chokes_me chose_the class_want cleaned_a cleaner_$
club_has club_never co_op coach_be coins_$ compost_bins cook_in could_fall could_put counselling_ended count_lads
count_my country_for course_i court_$ cousins_face crime_$ cry_after cry_in crying_on curtain_is customer_$ dad_charges
dad_keeps dad_locked dad_she dance_revision darts_team days_is deputy_head described_my diary_$ diary_and did_stuff
die_from die_than died_what dinner_again dinner_she discount_on disgusting_$ do_dogs do_the does_and does_your
dog_first dog_how dogs_get donde_vivo done_like dont_come dont_like dont_ring dont_wash door_at door_with down_lots
down_there dream_to drilling_holes drop_it eating_me eats_lunch eldest_$ eleven_in elses_phone em_$ encryption_any
england_lost even_come every_friday everyone_gets everyones_on exams_$ exams_were facts_for fail_me falling_apart
falls_asleep family_here fast_i fifteen_$ fight_each film_do find_help finds_out fire_i first_job first_she
footsteps_on for_by for_men for_myself for_now for_parents for_please for_results form_paper foto_e found_out
four_times friend_gave friend_on from_bradford from_last from_not from_the from_when fuel_name get_counselling get_kids
get_me get_on getting_parcels gift_cards girl_sell girls_at girls_right give_$ give_him given_her glass_$ gloves_and
go_away go_country good_my good_teacher got_convicted got_hurt got_jumped got_maths got_put got_that govender_please
grandads_friend groomed_not groomer_and groomers_get grooming_is had_any had_kittens half_the handle_$ happening_again
has_already has_an has_something has_stuff hat_gloves have_buy have_cancelled have_taken havent_got he_described
he_just he_lied he_loves he_screenshotted he_tortures he_was hear_what hell_marry help_if helpline_tell her_at
her_foster her_id her_last her_manager her_saddle her_tongue her_when her_will here_a here_as here_reading herself_with
hides_from himself_when his_chats his_flat his_guitar his_ipad his_shop his_stepdad his_vans history_is hits_them
ho_paura holiday_let home_at home_is home_like home_phone home_the horse_girl hospital_my hounding_me house_is
house_when house_where how_cold how_many hubbys_at husband_counts husband_sell i_borrowed i_hear i_hid i_mark i_parked
i_shared i_stay i_waited i_wear i_wont i_wore i_work if_being if_this ill_do ill_get in_dark in_game in_seven
include_lockdown inside_every is_1 is_200 is_29 is_already is_bigger is_doing is_early is_half is_kept is_logged is_out
is_over is_pub is_pure is_safe is_slide is_smashed is_using isnt_$ it_150 it_after it_dark it_done it_eating it_getting
it_if it_legal it_private it_prob it_quieter it_saved it_through it_together it_turns itd_be itd_help jams_setting
job_where jumper_do just_get just_need just_the just_thrown just_words karate_sensei keeps_all keeps_making
keeps_touching keeps_turning kept_on kill_my kind_at kittens_$ kittens_my knew_which know_she lad_sleeps lads_rugby
lass_at late_now lately_$ law_start learn_english left_side left_us legs_$ let_with lets_me letter_to letters_$ lied_to
lifes_ruined lifted_my like_50 like_being like_doing like_me like_they line_for lines_left link_in list_$ listening_for
listens_in lives_with livestreaming_a living_off lock_you lockdown_that lodgers_given lol_how lol_it lol_that long_i
long_my long_queue longer_$ looks_at lovely_walk low_or luton_$ made_her mams_sugar man_follows many_girls married_when
massage_or mate_at mate_she mate_wants maths_first mature_so me_abroad me_behind me_for me_lifts me_off me_please
me_presents me_realise me_stand me_which means_in medication_against mein_trainer message_me messages_like might_as
might_be miles_on mine_hasnt mine_have minecraft_server miss_$ missing_and moaning_$ model_and more_and most_of
mostly_theyd move_$ mr_harris mum_because mum_canny mum_hits mum_let mum_told mummys_friend murder_her music_locks
must_i must_work mustnt_tell my_agent my_belly my_bum my_drama my_ex my_gaffer my_granddaughter my_heart my_jumper
my_mums my_next my_nudes my_online my_passwords my_poster my_safeguarding my_secret my_social my_speech my_stepsisters
my_trolleys my_tuition my_tutor my_wee name_a national_charity need_this neighbour_shows nephew_asked never_act
never_have never_seen new_cleaner new_friend new_in new_manager new_people news_when next_$ night_for night_is
night_who nine_has no_idea nose_to not_doing not_their now_how number_include number_is number_like number_on number_to
numbers_and nurse_a of_encryption of_first of_groomers of_not of_pe of_the of_what off_as offered_money officer_policy
ok_at ok_i old_said old_told older_friends omg_this on_$ on_bathing on_hold on_no on_phone on_tomorrow on_with
one_answer one_asked one_hour one_if one_says ones_is ones_told online_safety only_once only_put only_stranger oot_the
opposite_blinds opposite_what or_150 or_lose or_without order_is orders_$ other_side our_daughter our_neighbour
our_papers our_pta our_server our_stevens ours_does out_just outside_and outside_doing over_her packages_for parcels_i
parent_know parents_after parents_are parler_$ part_of part_where pas_a pass_by pass_yet passwords_and pcso_in pe_which
peace_$ people_$ people_like people_opposite people_or percent_include percent_on percentage_of phone_just photo_off
pictures_down ping_$ plasters_on play_the playgroup_a plumbing_job poland_living policy_at popular_$ post_from
poster_you pregnant_$ pretending_to pretty_sure promised_her pronounce_govender properly_done proportion_were
published_it pull_my purpose_for put_please put_us quarter_or qui_parler quick_$ quiet_about quietly_$ quiz_at quiz_i
quote_in rather_die reads_there really_what regional_numbers remote_controls repaired_and report_about report_do
report_me report_name report_what request_$ results_$ revision_dance revision_then right_back roll_her room_at room_he
room_i round_a rule_$ sabe_donde saddle_and said_we said_were say_go say_to says_children scarf_hat school_counsellor
school_dont school_now school_or school_showed screenshotted_it seen_since sees_what sell_$ sell_her send_what
sending_sexual sends_her sent_be sent_win setting_how shaking_he shame_i share_my shared_the sharing_a shark_is
she_deserves she_had she_knew she_whispered shed_drawn shop_asked shouldnt_have sign_the since_ten single_one sir_is
sister_jumped site_she sits_in skipping_because sleeping_rough sleeps_in slide_1 slides_with slowly_$ smashing_the
smokescreen_in so_hell so_mum so_whatever so_will social_services somebody_to somebodys_livestreaming someone_counts
someone_elses someone_says someone_typed someones_blackmail something_i something_that somewhere_$ son_told sorry_and
sorry_what speech_is split_up staff_at staff_to started_again started_to statistic_in stay_on steamed_up stepmum_says
stevens_got still_am still_shake stop_after stop_before stop_cant store_room strict_and stuck_$ stuff_from sugar_is
sunday_his swear_$ tablets_out talk_and teach_comes teacher_added teacher_get teenager_to tell_how tell_is tells_you
ten_what ten_when tengo_miedo tenner_a tennis_coach text_if text_it text_line texting_under texts_and that_and
that_everything that_list that_low that_ok that_server that_tonight that_womans the_17 the_been the_belt the_break
the_cards the_chapel the_choirmaster the_co the_coastguard the_compost the_computer the_computers the_creche the_dress
the_engine the_example the_game the_glass the_grooming the_group the_holiday the_joke the_knife the_lifts the_lock
the_lough the_offence the_page the_pier the_prevent the_price the_red the_shadows the_sleepover the_small the_solo
the_songs the_steamed the_stick the_sub the_test the_timer the_trainer the_wains the_yard the_young their_grandad
their_problem them_how then_her then_lunch then_me then_pe there_medication there_with theres_a theres_nobody
they_already they_came they_force they_have they_hear they_on they_report they_spat they_still they_wouldnt things_in
this_and this_house this_man this_off this_online those_stats thought_they thought_theyd threats_in three_nights
through_our throwing_up tied_up til_the till_monday times_today tips_for to_3 to_avoid to_carry to_check to_children
to_cut to_die to_draw to_sit to_stand toast_fed today_he tomorrow_so tonight_how tonight_she too_he too_my took_her
tortures_the total_recorded touches_me train_to trains_for trim_with trolleys_half trying_the tuesday_is tuition_sir
turns_out tutor_did tutor_moved tutor_started twenty_two twins_in two_phones typed_it um_homem un_hombre un_senor
uncle_$ uncle_and undo_it unsend_a up_outside up_this up_window us_it use_against vans_at victim_here victim_not
victims_do victims_in visa_$ wains_next waited_til waits_by waking_up walk_i walked_out walks_in wall_he wanted_$
wants_it wants_pics was_11 was_abused was_and was_as was_fourteen was_love was_offered was_two washing_$ water_his
water_plants well_it well_read welsh_my were_all were_done were_going were_our what_app what_counts what_going
what_meets what_proportion whatever_which when_dad when_my when_you wheres_a who_asked who_checks who_didnt who_eats
who_from who_got who_hasnt whod_believe why_didnt wife_in wife_signs will_$ win_i win_trust with_50 with_grandad
with_nocy with_o with_older with_some without_one wont_go wont_roll word_is work_then work_this worse_to would_be
write_from wrong_age yeah_how year_2 year_8s you_freeze you_just you_reply young_girl youngest_$ your_address your_face
yrio_citizenship zoom_$
""",
    9: """
000_cover 12_lat 22_23 22_and 4_days 50_quid 7_and ^_after ^_bleeding ^_camhs ^_didnt ^_dropped ^_england ^_every
^_father ^_feels ^_midwife ^_might ^_nothing ^_pan ^_piano ^_rugby ^_seeing ^_smh ^_something ^_want ^_wee ^_whens
^_whole a_browser a_code a_headset a_model a_piece a_poll a_postie a_shovel a_slide a_small a_smell a_stone a_suspect
a_telegram a_tent a_tool a_trade a_training a_waste about_that accidents_began act_normal act_that after_friday
again_with against_this ages_are ages_does ago_it all_out all_school alone_for already_paid also_said also_what
always_and am_18 am_19 am_asking am_choosing am_doing am_finally am_that am_trying amount_for an_anonymous ana_khayfa
and_bone and_breathes and_film and_paid and_realised and_says and_see and_sleep and_someones and_writes another_app
any_victims anybody_ever anything_$ anything_after anything_even anyway_how apart_$ app_on apparently_how are_black
are_for are_illegal are_shaking are_women as_accidents as_it as_me asked_you asleep_hoping at_bedtime at_swimming
away_i baby_my backdoor_means backlash_$ bacon_$ bank_and battery_just be_famous be_looked bed_so bedtime_about
been_starving before_anybody behind_$ behind_me being_called being_threatened being_watched bets_$ bigger_$ bike_sheds
bit_lol black_square boiler_house booked_the bot_a bot_you both_i box_out boy_next boy_stayed boyfriend_$ breathe_$
brother_on brothers_are burnt_my button_battery call_i called_so calls_with cam_is came_forward camhs_waiting
camp_forgot can_be candidate_stopped car_since cat_and chair_against chair_all charity_then checks_on chicken_shop
child_two child_with choice_$ choirmaster_only class_has client_came club_is co_robic cocoa_$ comes_at companies_hate
computer_$ controls_my convicted_in cops_on couldnt_say couldnt_talk couples_do cousin_is cousins_gone creche_$
crime_is crying_$ dad_laptop dad_where dare_or daughter_12 day_40 day_still days_lol days_of deadline_at degrees_$
deserves_it did_online different_cars do_first doctor_$ does_34 does_sexual does_sir dog_went doing_my doing_this
dont_save door_eats downstairs_is dragged_out dsl_in e_frica e_twice each_week easter_and eat_i eldest_wont
encryption_to end_$ english_what estate_$ evening_retired ever_got every_meal everything_and exam_hall explain_end
face_for fake_photo far_as feel_about feel_disgusting fell_$ figures_as find_these fine_$ fine_then first_my
five_hundred five_minutes five_months floppy_and follow_him follows_my food_from for_bets for_drama for_people for_quiz
for_victims for_year force_does forces_42 forces_gave free_and free_if friends_do froze_$ frts_safeguarding gaffer_hit
game_knows gcses_candidate get_caught get_done get_stabbed get_used gets_my getting_messages girl_12 girl_and girl_ever
girl_gets girl_is girls_on given_a gives_out giving_my going_cold going_slow gone_half good_way goodbye_$ goodbye_on
got_any got_their got_train grandmas_the groomers_act grooming_and grooming_because grooming_question grooming_victim
grown_man had_children hair_when half_ten hall_wrote hand_waves happen_again has_asked has_bruises has_had has_set
hasnt_$ hasnt_got have_lived have_only have_took havent_eaten he_cut he_got he_tracks head_is hell_kill help_through
her_father her_fault her_from her_hands her_hoodie her_tablets here_for hers_it him_by him_trainers his_football
hold_my home_say homework_$ hours_so house_has hugs_$ i_cant i_grass i_lifted i_phrase i_quote i_ran i_sick id_a id_pay
if_anyone if_id ill_see illegal_if images_of in_and in_assembly in_coats in_july in_next in_pyjamas in_to include_a
insists_on internet_i is_bunking is_cooking is_dying is_given is_hungry is_looking is_missing is_skin is_smashing
is_sorted is_thirty it_dangerous it_funny it_it it_online it_probably it_probs it_show it_take it_wasnt jai_peur job_he
job_if joke_or keep_having keep_logs keep_spare keep_their keep_them keep_wanting keeps_giving kids_clothes kids_into
kids_without kitchen_$ kitchen_floor knew_about known_victims knows_the lads_have lads_on lads_tablet language_exchange
lass_in last_message law_hides left_half left_no let_out letter_$ lift_and lights_out lights_up like_$ like_40
likely_much listen_$ live_under loads_of locked_in lodger_is lol_nobody long_after long_drive long_it long_way
make_fake make_the make_us man_lives man_she many_forces many_of many_paracetamol many_recorded many_teacher mark_gcses
mate_said maths_is maybe_i me_isnt me_like me_nobody me_play me_round me_slowly me_too mean_you member_of men_keep
messages_me mi_e mi_tocca mid_sentence midwife_gave milk_how minutes_he mio_zio modelling_scout money_and more_girls
more_who most_crimes mother_in mug_i mums_man my_address my_babys my_birthday my_boys my_case my_grandmas my_left
my_locker my_refs my_sir my_six my_stalkers my_stream my_supervisor my_teas my_trousers my_work national_children
neck_the neighbour_need neighbour_wife new_nursery nice_weather night_in night_need no_money normal_amount not_abuse
not_eating not_known now_like number_five nurse_on nursery_on o_poza of_beans of_gin of_going of_nine of_offence
of_parents of_this off_early off_i off_what offence_do offences_in offences_is ofsted_next ok_so old_dog old_for
old_off olds_on on_in on_mondays on_toast once_does one_message one_now one_room online_and online_in or_both other_and
our_bedroom our_choirmaster our_code our_window ours_is out_today out_who own_dad owner_has page_5 pan_z pants_as
parents_whose park_every party_and pc_and percent_more percentage_was phone_in phone_on phones_because photo_$
photo_all photos_$ phrase_safeguarding pictures_every piece_and pier_$ pizza_what place_i pointless_$ police_did
police_station police_took policy_officer postie_at prove_you pulled_out pulls_her pupils_at quick_he quiet_in
quote_any rabbit_to read_to red_lion register_and report_most revision_is ring_$ ring_from ringtone_$ road_$ road_and
robic_$ roll_and room_$ rough_$ rows_$ safeguarding_per said_he said_hell say_his saying_it says_burn says_come says_to
scared_to school_bus school_trip schreibt_mir screams_for secret_game seen_before sent_figures sentence_and server_$
server_i server_now seventies_and sext_$ shaking_and she_doesnt sheds_$ shop_and should_$ shovel_$ side_and signs_on
silent_$ sim_$ since_camp since_nursery since_our sir_also sister_limps sits_so sleepover_$ sleeps_with slept_in
slow_past small_boy small_weekday smashed_my smile_at somebody_with someone_called someone_check son_football son_in
sore_and sorted_his sources_sir spare_pants square_and stabbed_$ stand_in started_saying stayed_behind step_3
still_miss stone_gone stopped_eating stopped_mid stuff_for stuff_i sub_asked summer_holidays surfing_at suspect_$
swim_teacher swimming_the ta_for takes_food talked_$ talks_to taxi_for teacher_gives teas_going teddy_$ teeth_are
tell_on telling_him ten_in that_$ that_hard that_looks that_mean that_right that_statistic that_to the_bell the_chicken
the_dare the_definition the_garden the_iron the_loo the_money the_morning the_new the_owner the_packet the_says
the_science the_statistic the_third the_times the_vicars the_website the_wine their_fault their_head them_$ them_a
then_it then_sit there_stats they_always they_could they_find they_lost they_publish theyd_get theyd_ring thing_in
think_i thirty_in this_from this_ill tho_does those_figures those_police thousand_to threatening_$ thrown_my
thursdays_$ til_2 times_then timetable_so tired_miss to_as to_be to_her to_marry to_minors to_neck to_pretend to_sext
to_spell to_swear to_them toilets_and told_$ told_dad told_his told_my told_their tomorrow_you too_embarrassed too_old
took_me touches_my trade_off train_tickets trainer_from tuesday_does tutor_on twin_is twins_at uniform_$ up_82 up_and
up_her up_with upstairs_$ us_fight use_sources used_by usual_$ vanish_it victims_asking victims_id video_is von_mir
wahed_kbir walk_past walked_in walked_off wanted_a wanted_it was_18 was_fun was_online was_reading was_recorded
was_such was_taken was_thirty waste_of watches_me watches_my watches_things waves_from wearing_$ weather_do websites_or
weekday_mornings weighs_me were_three what_backdoor what_safeguarding what_those where_we whether_a whether_we
which_staff whole_form why_i with_a with_ana with_little with_petrol wondering_if worried_how worst_bit would_even
wrote_please year_has year_nine year_of yes_and you_be you_feel you_or you_wear your_teeth yourself_$ youtube_channel
zio_mi
""",
    10: """
000_start 10_minutes 17_percent 24_too 2am_$ 30_degrees 30_year 3am_$ 999_$ ^_ahve ^_came ^_does ^_everything ^_feds
^_felt ^_gave ^_ik ^_le ^_mrs ^_profile ^_quick ^_ran ^_scared ^_standing ^_summer ^_too ^_trials ^_victim a_12 a_15
a_bottle a_burn a_cannae a_casting a_client a_creepy a_doctor a_fast a_flat a_hammer a_house a_human a_mental
a_minecraft a_modelling a_player a_rope a_suitcase a_talent a_user a_way a_wedding a_whole about_mr abroad_on
accident_$ account_with act_in after_10 after_how all_of all_winter also_one always_asks always_say am_child am_engaged
am_falling am_small an_act an_aw an_emergency and_checks and_maisie and_our and_privacy and_save and_shut and_thinking
and_wets ani_$ answers_which any_comment anything_to apps_are are_covered are_driving are_new are_sewing are_sharing
article_brought article_says asking_about at_2am at_four at_three ate_since attraction_to auntie_says autumn_$ bad_at
bag_packed batman_and be_over be_victims beat_the beaten_up bed_$ been_caught been_delayed been_stalking before_mum
began_when being_a being_here being_sick believe_a best_customer big_girls bike_is bill_say bill_when bit_that
boss_keep bot_forget bottles_of boy_keeps boyfriend_with bradford_for bread_$ bro_is brother_came but_now buying_a
by_foi by_men came_back came_for can_play cancelled_everything cannae_feed cant_look car_$ cases_on certificates_nits
child_when children_$ children_need closer_$ closing_up collects_her controls_all counted_them cousin_makes crimes_or
crying_at customer_eighty cut_again dad_friend dad_gun day_is de_30 deadline_$ decent_where did_an different_men
dinner_since dmd_me do_$ do_all do_tech does_arnica doesnt_matter dogs_life dont_let door_again down_images draw_the
drinking_and drive_back drive_to driving_up each_term eight_$ eighty_four engine_on even_count every_lesson
everything_after face_my fall_out fast_he feel_trapped fell_and figure_again figure_for figures_were find_me fire_to
first_like first_then flinched_when foi_yes food_for for_anything for_coursework for_different for_food for_hating
for_hiding form_under form_wears foster_home fotograf_istiyor foundation_$ four_days four_says fourth_$ friday_$
friday_nobody friend_taught friend_today friend_was from_my from_six from_wedding from_yesterday gaming_friend gets_off
gets_out getting_blackmail girls_make gives_my goodbye_like got_by got_out got_raped grades_$ grandad_does
grandpas_game great_a guides_$ guild_leader gun_is happened_with has_just hasnt_eaten hate_maths have_expected
have_gambled he_owes health_bit hell_do hell_finish helper_has her_arms her_cat her_quit her_school her_to him_again
his_age his_drawer his_house his_last his_phone hiya_is homework_and hotels_$ hurt_to hurts_what i_already i_call
i_dread i_smile i_spend i_vanish i_whisper id_rather if_a ignore_it in_3 in_different in_luton in_ours in_pe
in_reception in_socks in_summer in_that in_wales in_when indoors_again into_his invites_him is_22 is_82 is_about is_bad
is_cut is_encryption is_fitting is_had is_left it_30 it_fair it_now it_takes it_til it_werent it_without it_wrong jk_jk
joke_please jumper_off just_figures keep_picking kid_after kid_one kids_is kids_what kind_i knew_my know_is know_some
lat_i laugh_and learning_about leaving_home left_two legs_with liar_how lifts_$ like_for like_not like_would limit_on
lingers_round link_for list_my list_of little_ones lock_old lucky_$ lunch_in maisie_says makes_you making_new man_did
man_from man_not man_over manager_says many_told marmalade_on mates_got may_and me_at me_eat me_funny me_go
me_skateboard me_sleep me_sorry me_there me_type me_who mean_nobody meet_him meet_them men_in mention_staff monday_id
month_the months_and most_days mrs_patel much_higher mum_forgets my_because my_diary my_exams my_guitar my_heads my_new
my_own my_peace my_shirt my_son my_tea my_tummy nail_bar name_in necklace_$ need_advice need_breaking neighbour_lock
never_mind never_wake new_number next_time nights_lingers nits_reading no_14 no_day no_job no_sleep not_13 not_anywhere
not_fine not_joking not_slept nothing_i of_cars of_him of_home of_paracetamol of_prison of_under off_their office_will
often_do old_on old_the old_tutor older_lads on_day on_game on_his on_home on_indoors on_roblox on_saturday
one_marmalade one_messaging only_one open_what or_will other_survivors our_secret our_sunday our_youngest ours_was
out_from out_it outfits_$ papers_in parent_is parents_mine park_roof passed_around passports_$ pay_back peas_and pet_$
phone_and phone_down phone_lights phone_my phone_that photos_to picking_the pics_for pics_to plane_ticket platform_and
play_a please_how police_on police_recorded predator_$ published_my pupil_of puppies_$ puts_his questions_left
quit_netball radios_decent rain_govender ran_a reading_how reading_records real_name reason_for recorded_$ records_and
rent_was reporting_it response_number right_up ring_999 ring_it round_to ruined_$ safe_to said_shell said_use same_car
same_girl same_shirt say_i say_she say_tell says_40 says_grandpas says_i says_ignore says_pas school_because
school_helper school_what schooled_kids screams_and see_a see_what seeing_$ seeing_spiders send_it sending_it serious_$
seven_$ seven_months sewing_the she_never she_sleeps shed_kill shifts_gone shook_$ should_staff shouldnt_tell shows_me
side_$ since_nan six_questions skateboard_tricks sleep_is small_ones so_maybe so_this socks_in something_wrong
son_class son_picks son_took sort_it start_from started_a started_on started_with stepdad_$ still_does still_invites
straight_after strokes_my student_at student_in sunday_school sunday_what swimming_certificates taken_$ teach_piano
term_a term_good term_great that_every the_12th the_baby the_cat the_changing the_crane the_criminal the_fireman
the_ground the_head the_lights the_nail the_national the_nurse the_priest the_shoot the_solicitor the_urges
their_numbers them_were them_which there_is these_thoughts they_mean they_put things_with think_about think_and
this_does this_week threatened_me time_you times_how to_an to_go to_heaven to_open to_send to_swap to_work toast_now
today_does told_and took_off top_$ top_bit trap_$ trials_monday twelve_year two_bottles uk_my uncle_there under_reason
until_the up_on up_she urges_are us_at vicars_son viewer_found voted_$ wait_that wants_more wants_run wants_us was_10
was_arrested was_busy was_twenty water_$ we_have wears_the wee_brother week_to week_what went_from went_into were_got
werent_for what_frts what_grooming what_to where_mum where_they where_to which_ages which_chapter white_van who_else
who_sees whom_do will_sort window_is with_mum with_pics without_water wolfs_his wont_change wont_speak wont_talk
words_no worker_without write_it write_this wrote_to yard_$ yes_id yorkshire_$ you_a you_could you_something
your_batman youth_group z_internet
""",
    11: """
10s_a 11_revision 12_and 150_apps 16_yr 2_days 3_days 4_and ^_always ^_being ^_best ^_bots ^_chef ^_gmp ^_gymnastics
^_happened ^_he ^_lost ^_mammy ^_ou ^_people ^_said ^_should ^_sitting ^_sixth ^_swapped ^_um a_backlash a_coach a_day
a_liar a_limit a_lump a_package a_project a_punishment a_rash a_risk a_site a_split academy_and account_as act_on
age_do ago_and agreed_$ all_off already_happened am_20 am_and am_thirty an_adult and_all and_asks and_hit and_lately
and_laughs and_stop and_talks and_the and_top and_waits answering_the any_force any_law anymore_what anyone_else
are_named are_names are_ready are_trading arrested_and asleep_what at_every at_lunch ate_nothing babies_$ babys_milk
bag_$ be_both be_married be_to been_clean been_gone behave_$ bill_an blood_sugars boards_$ booked_a boss_is both_$
boy_on boyfriend_friends boys_being boys_to buried_my bus_a button_for by_someone bye_$ cadets_always call_that came_up
cant_cope cant_go cant_tell cards_and cat_scratches changing_room channel_with chat_private chef_pins choked_me
choosing_it chosen_the christmas_is church_says class_after cold_no corner_shop costume_$ count_or counts_the cover_i
cries_in cutting_again dad_is dad_said dating_a daughter_got daughter_this day_off describes_my didnt_$ do_and
do_swimming does_frts doing_something drew_something drinking_$ drive_us due_$ easier_to easter_$ eighteen_$ ellies_$
emergency_but employer_keeps end_encryption even_bad ever_be ever_says everyone_on eye_$ face_tomorrow far_up
fast_pizza feeling_really few_weeks figures_begin figures_my films_every finds_me finished_$ first_so flinches_when
floor_$ followed_home football_academy for_child for_days for_life for_nothing for_real found_her friend_cuts from_$
frts_course get_pregnant getting_attacked girl_online gone_since gone_with google_how got_five got_flashed
grandad_drank gymnastics_hurts haha_i hamster_at handy_for has_cuts has_makes hasnt_opened hate_myself have_chosen
have_given have_my he_checks he_choked he_rang he_sends he_waits heating_off hello_i her_savings her_tea her_with
hey_bot him_and him_do him_for him_on him_round his_dog his_friends hit_again hitting_$ home_so homework_server
house_over how_far how_offenders how_often how_victims hurt_themselves husband_checks husband_times i_behave i_confront
i_cut i_finally i_finish i_google i_laughed i_lie i_love i_slipped if_someones ill_ruin imagining_the in_22 in_a
in_autumn in_cars in_fridge in_garage in_march in_our in_uniform irelands_number is_afraid is_choking is_counting
is_dming is_drinking is_eleven is_in is_losing is_sorry is_swallowed is_telling isnt_known it_before it_every
jakis_fast just_log just_posted keep_our keeps_my keeps_offering keeps_posting kids_birthday kill_her kill_the
knocked_asking know_if knowing_i knows_and lad_$ lad_who lady_at lately_i leaving_and letters_from lie_about
like_properly literally_the live_for logged_off lol_my lot_for makes_us man_buys man_said manager_has many_sites
many_times marks_for meant_$ meet_me mention_ai message_thank messaged_my mod_of months_now morning_and move_out
much_longer mum_again mum_no mum_says mums_new my_discord my_employer my_kit my_music my_number my_partners my_passport
my_ribs my_stomach my_top my_will named_the names_on need_to neighbour_au neighbour_child net_$ night_the nine_grand
nine_knows no_food no_heating no_like no_nine no_quiero nobody_answers normal_for northern_irelands not_around
not_going not_supposed now_one number_he of_$ of_air of_anyone of_these offender_is offer_$ on_some on_zoom one_person
ones_$ only_say or_his our_address ours_that over_how owns_him packed_behind packet_$ pair_knocked parents_right
parked_by past_the patel_hasnt pay_$ piano_a piling_up plan_and plays_a police_by police_catch police_if posted_it
primary_kids problem_$ pulls_my purpose_$ quiero_seguir quiet_$ quiz_in rang_me read_his reading_the really_low
reason_$ recording_$ remember_all remember_the report_says report_though ruin_you rules_for safe_$ safeguarding_$
safer_$ said_dont say_$ say_bye say_dont says_do says_next says_please says_shed says_tell science_block scout_for
secret_phone secret_with see_why seguir_viviendo she_cries she_threw she_tried she_went shoes_and since_wednesday
sit_on sites_did six_to sleeps_at social_workers sold_to some_site spoke_since staff_tell start_the still_messaging
stopped_washing story_in stuff_at sub_editing supervisor_shares survivor_of swallowed_bleach talks_about taught_me
teacher_at team_is tell_people thanks_bot that_even that_last that_works the_1 the_6 the_babies the_brain the_bridge
the_cadets the_cold the_experts the_frost the_hob the_hoose the_iwf the_kid the_link the_milks the_others the_puppies
the_shops the_teas the_tickle them_since there_and there_this they_lock they_said they_sent things_1 things_on
things_that this_article thought_it thoughts_are time_itll to_bring to_disappear to_girls to_have to_not to_somebody
to_speak to_spot tummy_hurts turn_it turning_up tutor_$ tyres_have ups_for us_like used_the van_and van_keeps
victim_and victim_how victims_like video_of visits_$ viviendo_$ vreau_sa want_more wants_200 was_17 was_asking was_in
was_number was_sold watching_the wednesday_what week_with were_boys what_grade what_half when_the when_they when_we
where_am who_just who_published who_walked why_does wife_where will_i will_take will_this window_since windows_are
with_life words_what work_i workmate_keeps world_sorry writing_to written_the written_to yet_i you_ring your_brothers
your_parents youth_pastor yr_old
""",
    12: """
10_days 15_it 16_$ 18_asking 200_by 23_i 3_years 6_old 6_times 6_when ^_ashamed ^_christmas ^_jk ^_mae ^_nao ^_report
^_trial ^_unpopular a_30 a_ballet a_countdown a_d a_date a_deadline a_e a_gun a_hand a_hug a_photographer a_van
about_little abroad_to accounts_$ address_$ after_my again_that aguento_mais all_the allowed_friends allowed_out
already_know am_really am_watching am_worried an_app and_gives and_locks and_yesterday are_about are_cut article_and
as_one ask_something assembly_about at_a away_my back_he back_there back_to balcony_$ ballet_dancer be_10 be_at be_back
be_in be_stopped being_hit being_passed believe_my bins_$ bit_about bit_of break_my bring_me brother_safe by_another
by_him call_without called_when captions_$ cause_it chair_under challenges_and change_$ changed_my chest_is
children_and children_on choir_master coach_allowed collapsed_in college_to come_if come_in come_online communication_$
controls_$ course_say covered_and crossword_i cuts_all dad_again dad_does dancer_$ dare_with daughter_now day_0 dead_to
did_a didnt_come didnt_report do_lessons dogs_$ dont_have down_if down_to drank_bleach driver_i dying_$ each_other
early_to eat_and eating_$ eleven_$ else_is english_small even_in every_lunch every_match ex_victim families_we family_$
fault_for fight_other file_i filmed_us floppy_$ forces_named found_the four_about friday_so friend_$ frightened_$
gambled_the garage_with garden_$ go_to goes_to going_home gone_$ good_at good_report got_everything grounded_in hain_$
hair_out has_put has_stopped have_named have_put have_started have_this he_go he_has he_posted he_wont hed_find
hell_put help_line here_by here_what hides_under him_or himself_$ his_chair his_channel his_van home_again home_for
hoover_pipe hurry_$ husbands_started i_$ i_cry i_hold i_make i_never i_pretended i_still i_talk i_turn in_4 in_good
is_31 is_anyone is_ever is_from is_sent is_split is_started is_this it_42 it_he it_shuts it_sounds it_to it_where iwf_$
jk_unless join_her joking_about just_on kids_in kids_need kids_that knows_words landlord_lets left_for left_he
lied_about like_an like_now lived_on loo_at lot_and mad_$ mae_rhywun maid_$ many_platforms matter_$ me_names me_tho
me_voice messages_what mine_didnt mine_should mine_with minutes_please more_for mouthed_help my_blocks my_duo my_file
my_gaming my_hairs my_leg my_pal my_step my_stepdad my_tablets my_video myself_$ nao_aguento new_uncle niece_left
not_exist not_homework nothing_and nothing_happened now_18 now_it now_three number_for number_nine nurse_asked
of_challenges of_college of_forty of_that off_in offenders_think old_at old_mother old_one old_phones old_should
on_everyones on_ice on_msn one_each online_grooming only_ever only_reason only_write our_cards our_club out_since
park_gives pay_him people_do people_tell phone_so photographer_at pieces_$ pillow_near point_tbh policeman_and
probably_a problem_does pupil_$ put_cameras raped_$ reads_this relate_to report_button report_for report_get
right_since ring_police rope_$ round_school safe_from same_person same_words says_an says_leave says_name says_report
server_is sick_in signs_in single_day sister_new sister_wants six_$ sixth_former slide_about so_is so_theres
someone_that something_stupid songs_for sorry_wrong spot_it started_what stats_on stay_after stopping_$ summary_my
sunday_and sweets_and taken_out taken_them takes_it takes_the teacher_are teacher_from teacher_to team_captain
tell_their texting_$ than_go than_here that_as that_happened that_mine that_removes the_$ the_attack the_balcony
the_bathroom the_booking the_cats the_chats the_cupboard the_fence the_list the_stairs then_asked there_help
they_follow they_quote they_turn they_watch thinking_about third_time thirty_a this_to three_months through_with
thursday_and ticket_$ ticket_to tiktok_account tiktok_dances till_they to_his to_mind to_prove today_the told_id
tomorrow_$ too_much took_$ took_something touched_$ turns_up two_lads type_so unpopular_opinion up_again up_at
upstairs_now us_about victims_fare victims_my want_help wants_500 was_9 was_dropped was_late wee_sister weeks_and
went_white were_alone were_their were_wrong what_charity what_means what_number what_primary where_can where_you
which_force whole_year with_these without_her without_saying word_grooming work_does work_in year_10s years_never
your_own
""",
    13: """
12th_$ 17_$ 2_hours 2_weeks 3_kids 82_percent ^_am ^_another ^_er ^_groomed ^_hi ^_ho ^_ich ^_looking ^_theyd ^_three
^_tuition a_bath a_battery a_blade a_bot a_choirboy a_governor a_months a_next a_person a_plate a_pupil a_reason a_sim
a_soul a_stepdad a_teacher a_volunteer a_woman about_hidden accs_$ add_one adults_who after_can against_me am_gay am_ok
am_sleeping am_up and_pregnant and_sat and_some are_forces are_going arrested_for as_known associate_i at_12 at_the
babysitter_used bad_idea bag_for be_alive be_believed been_groomed before_we being_hurt being_touched believed_$
believed_me biscuit_and boss_$ brother_and but_a but_the bye_to call_$ called_biscuit cameras_in can_kids can_police
can_say cards_$ carer_$ cat_if cat_is cat_scratch charity_takes choirboy_the cigarette_marks class_and clothes_were
cover_what covers_it cut_from cut_in d_in dad_got deleted_the dmed_me doctor_gave enough_$ every_night figures_you
filmed_it finding_out finish_$ flight_is floor_with for_always for_easter for_help for_homework for_modelling for_old
for_six for_west forgets_to former_sells friend_has from_him from_poland game_coins games_with get_through girl_has
gofyn_am good_to got_left grey_and grooming_was guitar_teacher has_2 have_known have_to have_you he_can he_does he_only
he_pulls he_sells hed_do hell_hurt hell_see help_for her_how hid_it him_getting him_what his_legs his_mums his_side
his_will hold_$ home_$ home_last hour_to husband_buried husbands_laptop i_am i_came i_even i_froze i_hide i_should
in_june in_mocks in_this in_till is_grey is_messaging is_moving is_part is_sore isnt_answering it_again it_happening
it_right just_pay keeps_joking lady_on late_to lessons_in let_the library_$ lifts_home lines_what lit_$ lost_the
loud_and mad_and made_a made_three making_me man_my man_of march_and matter_that men_at messages_in messed_up
months_worth much_is mum_used mums_been my_brothers my_contacts my_daughter my_door my_fuel my_goodbyes my_grandson
my_pics my_shifts my_shoe my_shoes my_twin never_told night_again nights_what no_grown no_papers no_parents nobody_else
nobody_sees not_ok not_sure nudes_of number_$ of_it of_minors of_stuff off_an ok_what once_for one_at one_boy one_he
one_last one_they only_have or_101 or_offences our_caretaker our_under out_my over_like page_12 pain_to person_you
phone_$ phone_says pictures_back platform_did please_$ please_hurry point_in police_$ police_about private_$
punishment_$ put_a rather_be rather_sleep ready_$ report_mention research_associate ring_in robux_$ rugby_club
say_about scenario_it school_is scratch_$ shed_with showed_me since_friday six_days sleep_on so_be so_does sold_my
somebody_$ somewhere_for son_was songs_playing stand_up stop_crying stop_drinking stop_quoting stopped_answering
story_too street_name teacher_picks tehdit_ediyor than_before that_party that_that that_thing the_day the_flight
the_gun the_husband the_leader the_messages the_pen the_research the_scenario the_spring the_week then_he then_said
there_someone there_will they_cant they_check things_about think_there this_chat this_songs this_who this_will
three_more throw_the throw_up tied_in time_the to_do to_lose tonight_about train_ticket us_to user_who victim_what
we_love website_of west_yorkshire what_we when_i which_offence who_helps wife_died window_to wont_take works_for
worth_at wrote_goodbye wrote_help yardim_edin you_agreed you_go you_on you_read you_talk
""",
    14: """
4_mins 999_or ^_auntie ^_bricks ^_cant ^_church ^_je ^_man ^_mon ^_page ^_timer ^_were ^_wrote a_14 a_machete about_him
about_our acting_out again_what age_13 airport_$ all_are all_dad all_laughing always_hungry and_20 and_sends and_you
answering_her app_so at_14 at_midnight away_it back_i bank_account be_ok before_friday behind_and bell_went belt_marks
bill_been boarding_school book_groups boss_at buy_the by_kids call_the came_with can_hear cant_$ cant_face cat_$
checks_my commented_on cousin_does cries_$ deleted_it dog_$ doing_$ door_and drank_something eaten_in eats_out
every_home finger_marks first_time for_childline for_having for_kids for_word form_$ foto_$ friend_she from_that
get_better get_her go_in good_afternoon got_up grandson_takes group_it guitar_and hand_on hands_are happened_at
harder_$ has_for has_seen help_please her_arm her_bed her_son his_footsteps hit_if home_and home_from hot_and
husband_reads i_do i_freeze i_guess id_sooner in_another in_fuel in_his in_roblox is_booked is_dating is_meeting
is_walking it_even it_grooming it_him it_love keep_thinking keeps_going key_in kids_tell knife_$ knows_$ leader_$
lesson_and let_down like_actually like_it little_cousins lol_not love_each love_her me_no me_til messages_he
messaging_$ meu_padrasto mine_was must_pay my_face my_insulin my_nans my_route my_whole nan_went nephew_$ new_address
not_answering note_in number_12 of_living of_one officer_was on_2 on_paper ones_got only_did or_phone outside_again
own_mother papers_are passed_round pic_$ platforms_does police_actually primary_age quote_about raha_hai ran_off
roof_of safeguarding_course said_24 same_account sat_there school_they shake_$ shaking_$ shares_a she_makes shop_$
show_on signs_$ skate_park sleepin_in so_my so_who somebodys_watching something_at split_$ starving_on stood_on
stopped_$ stupid_$ sunglasses_on survivor_i test_$ than_my that_21 that_when the_assistant the_dogs the_fridge
the_graph the_handle the_lads the_little the_men the_pillow the_pills the_room the_skate the_thoughts the_video
the_weans then_i there_i these_numbers they_make they_wait third_night threats_$ three_kids threw_boiling til_it
times_and to_a to_clear to_come to_lock to_your total_go try_a under_my us_in was_stood was_worst wasnt_for we_leave
what_age what_he when_it which_charity who_are whod_feed wife_left wifi_password with_no wont_wake word_$ work_it
wrong_side year_10 you_give young_$ your_list
""",
    15: """
000_includes 101_for 15_$ 3_of 47_percent ^_kid ^_my ^_two ^_year a_big a_groomer a_knife a_sugar a_tracker
about_safety about_when age_15 am_16 am_done an_accident and_can and_deleted and_reads anymore_$ anyone_$
anyone_actually around_$ asked_like at_work baby_$ be_quick be_with beaten_$ been_3 been_let bit_$ boje_sie brother_is
bus_$ call_it can_a car_an carers_shout case_is catch_people checks_$ child_in corners_me could_you cuts_$ dad_broke
dance_teacher daughter_came day_by day_on did_that didnt_reply do_mojej dont_remember family_say fine_i fitting_$
flat_above for_sending forever_$ forgot_the foster_dad from_maths game_$ gave_away girls_i governor_$ half_where
have_moved he_makes he_writes head_says held_down hide_$ him_is house_with hurt_the i_pretend i_run is_five is_me
is_the is_threatening it_fine it_goes it_isnt it_look it_quiet it_sounded it_was kid_in kids_$ kids_from killed_my
lad_on let_me level_is listening_$ live_$ loan_shark long_about made_my makes_me many_tablets me_but me_he missed_it
mojej_corki more_to much_and multi_storey mum_$ mum_of my_bed my_carers my_family my_tiktok name_now no_electric
not_let now_so now_they of_himself of_me offence_$ only_text or_your our_door out_what own_all packed_a paid_$
passport_$ pays_me people_who pictures_for police_first pyjamas_$ quick_q quid_and rent_$ report_somebody
ring_childline ring_the room_and run_from run_the safety_bill saturday_$ say_this secretary_two sees_$ sells_it
she_came shout_and skin_and slap_$ sleeves_in small_and sofa_surfing someone_it sounded_like spend_anything standing_on
stats_i stop_fitting ten_$ that_he that_quote the_back the_caretaker the_cleaner the_club the_deaf the_flat the_floor
the_gate the_lot the_marks the_mirror the_multi the_platform the_train there_people they_want thing_do things_$
things_no three_of till_she to_say to_the told_she too_many total_since train_$ train_tracks two_year under_the used_$
voices_tell volunteer_is walk_in was_crying watching_what we_cant we_never what_wrong whispered_help whole_bus why_me
with_an with_foundation without_my work_on worse_$ your_report
""",
    16: """
1_$ 2_years ^_could ^_it ^_says ^_sos ^_staff ^_thanks ^_used a_cure a_loan a_lot a_plan a_special a_survivor a_tot
a_wreath above_the accounts_to after_ten against_the all_be alone_and an_airtag and_theres are_meant asked_how at_two
be_doing being_blackmail best_friend block_$ calling_$ cant_say clothes_$ counselling_for cure_for dad_was days_ago
days_and de_12 did_in died_and disappear_$ dont_really eaten_since eats_what era_crianca every_monday flask_for
fridge_and go_without gone_missing got_in grandad_plays hate_it he_shared he_turns hed_kill help_in her_she his_bank
hits_me hour_ago i_messed i_shower i_think in_uk is_found is_running it_over it_urgent kid_tells kids_use left_to
lol_no long_sleeves long_till looks_like love_and made_to many_offences marks_on me_i me_it midnight_$ mirror_$
monday_$ mum_can mum_hasnt mum_thinks my_abuser my_back my_dogs my_hamster my_photo my_road my_the name_$ need_support
new_man new_ones not_hers of_here on_cam on_how one_keeps only_messages or_go painful_$ pe_net petrol_$ phone_off
plate_at pops_up put_an read_your reads_my real_person recorded_offences right_place round_his said_grandad say_what
school_$ send_one shops_$ since_sunday so_no solicitor_$ something_bad something_happened something_without sooner_be
spoon_in squad_$ stay_at still_grooming stranger_has take_her takes_$ teach_how teacher_sent texts_me that_my
that_number the_letterbox the_loan the_railway the_signs the_worksheet them_and thinks_it time_i to_end to_leave to_pay
to_text tonight_or under_$ up_3 urgent_$ us_are was_groomed was_the way_and week_and whenever_a wife_puts with_new
worksheet_says year_6 you_call you_know you_up you_wont younger_kids
""",
    17: """
^_feel ^_had ^_tired a_blackmailed a_favour a_horse about_dad again_and all_night am_eating am_frightened am_only
and_wrote arent_from asked_for asking_as at_my bad_thing be_better before_he bill_have black_eye by_myself cant_explain
chat_open childlines_number dad_do dad_just dad_on delete_it did_nothing done_so eat_$ edge_of everyone_and explain_$
fare_$ favour_$ flat_and food_$ funny_$ game_every gate_$ get_out he_beats he_took hell_be hurts_and i_fi i_sleep i_was
if_it in_$ in_chat is_83 is_back is_done is_family is_harder is_here is_turning is_with isnt_allowed it_all it_when
just_told kill_myself leave_the leg_$ lifes_over liking_kids little_kids lock_the look_in look_like missing_since
most_nights moving_$ moving_with my_bike my_body my_dog my_fault my_followers my_life my_papers new_accs niece_is
nobody_at off_now on_my one_way outside_$ password_of post_it presents_$ put_up quote_from report_my say_anything
see_me sleeping_in sure_how tbh_$ tent_with terrified_$ that_arent that_where the_door the_flats the_pain the_party
the_step they_made this_after this_morning thoughts_about til_this till_it tonight_is tracker_in trapped_$ trip_$
up_after victims_$ was_fuel washing_and way_is were_being what_she what_year with_him without_pain word_for year_how
you_die
""",
    18: """
^_got ^_mums ^_safety ^_sorry a_black a_childs a_spoon a_toddler a_train all_i also_my am_at ask_$ asked_if at_boarding
away_after be_dead before_it being_shot best_mate box_of breaking_$ cant_see childline_$ closed_the course_teach
daughter_case daughter_in dont_mean dropped_$ everything_is fault_$ found_a from_library half_term happened_in
have_protected helpline_do her_in her_since high_and high_does honestly_$ how_groomers into_care is_eight it_not
it_started know_how lab_$ last_night left_a little_boy lost_it make_him me_by me_last meant_to more_$ moved_in moved_on
mum_doesnt mum_laughed my_school my_swimming nans_carer no_point not_about on_our one_who our_team over_at papers_$
people_it person_is protected_me says_on scars_are set_fire set_up something_from take_$ talking_to tea_again team_has
text_back the_bill the_edge the_eldest the_exams the_lorry the_pictures the_skirt the_ward the_worst they_beat
theyd_all tickle_game toast_for twice_$ under_a was_one watches_us we_are where_she which_way which_year why_$ wish_i
year_5 you_make you_trust
""",
    19: """
1_of 28_and ^_999 ^_half ^_long ^_relapsed ^_there a_lady a_photo a_policeman a_stranger about_how all_back am_still
and_today and_yeah are_being as_well asking_which bleach_$ bridge_$ broken_$ car_wash case_$ change_in child_whose
discord_pings do_any do_anything dont_reply down_by empty_it every_shift everything_$ feed_the for_liking gave_me
got_told grown_up have_decided have_done here_he how_high i_in ignore_that in_i is_nice is_what it_doesnt it_normal
it_still it_stops just_listen just_tell know_before law_cover live_with mate_wont my_babysitter my_cat my_house
my_pupil never_paid night_i on_call pension_$ plays_with right_now sat_in school_timetable searching_for seems_like
share_one show_up sick_$ signs_i step_in stop_answering stop_searching stuff_on survivor_here swollen_shut tell_police
tell_who telling_$ than_it the_34 the_man the_phone the_refuge the_summary the_tracks the_van these_would times_a
to_anyone to_meet tracks_$ voices_say want_out watching_$ we_only window_$ wont_be wrong_chat you_$ you_even
""",
    20: """
^_crisis ^_former ^_kicked ^_lady ^_life ^_neighbour ^_saw ^_somebodys ^_survivor a_joke a_mans a_phone a_scout
a_second a_year age_$ am_next are_one at_first be_asleep birthday_$ biscuits_she brought_it crisis_team did_other
do_other does_being dog_does even_tell f_$ followers_$ girl_$ gives_me good_idea happening_to have_as hours_left
i_count i_saw in_scotland is_like key_$ laughed_it life_is literally_me locks_the many_apps my_age my_dance nine_year
not_for now_and now_what of_8 old_i or_they over_$ parents_were please_dont please_help police_said question_is
reads_these said_smokescreen she_was sos_$ speak_to table_$ talent_scout tasks_and the_nursery the_organist the_physio
the_pics the_samaritans the_time these_messages were_a what_rights will_and wrong_$ years_does
""",
    21: """
2_lines 4_percent ^_found ^_grans ^_haha ^_sat a_list am_telling and_three answer_please at_his at_number back_$
be_there better_after better_off between_three block_him blood_$ code_word coming_back done_it for_5 for_after fridge_$
groomed_by hairs_coming head_under her_story hiding_in his_face his_job hurt_$ i_lied i_might in_law in_the in_those
it_and it_happened know_my looking_at minors_$ months_$ my_trainer need_help new_account no_really not_lol over_it
pizza_do school_run shot_at sister_$ sounds_like stairs_$ the_bed the_house the_memories the_problem the_same
the_toilets the_voices this_normal this_time to_hurt top_off turning_blue up_high used_it way_$ wont_let wouldnt_get
you_wouldnt
""",
    22: """
^_they again_it alone_$ and_one childline_number counts_as cutting_$ daughter_$ everyone_laughed existing_$ get_over
get_taken have_written his_uncle human_answer i_must i_nick ill_say into_the is_all is_just is_waiting kicked_out
mate_who need_out no_dinner one_tin safety_and since_that street_$ swimming_teacher talk_to the_insurance the_officer
the_olders the_order the_road through_the timer_is to_b to_these were_not what_now worst_$ year_9
""",
    23: """
40_$ ^_reading ^_teacher ^_un a_game a_girl a_key a_letter a_quiz a_test about_ending am_mature asking_because bad_$
be_one club_secretary danger_$ day_after did_it does_that his_name i_water id_be in_year is_fifteen it_about line_$
man_wants my_head my_youth no_shoes not_safe one_doing page_for phones_and report_i say_why someone_$ stop_$ that_all
the_kitchen the_only the_table theres_this thinking_of three_year tired_of told_a turn_up voice_notes
""",
    24: """
^_keeps a_car about_a bot_keep by_tonight delete_this ending_it go_with going_$ he_works her_on house_$ i_report i_tell
is_literally it_hard money_$ more_than music_teacher my_foster on_the other_girls phone_buzzes same_man scared_$
support_$ supports_the talk_$ the_cellar this_is to_him took_more used_to what_childlines what_i who_supports
""",
    25: """
a_bridge a_chair buzzes_$ cam_in coach_$ coming_out does_things dont_think former_victim had_toast her_boyfriend idea_$
laughed_$ my_arms need_it now_wants other_kids physio_$ sorry_for speak_$ tell_about too_late was_nice what_if what_the
""",
    26: """
^_bored ^_she ^_we about_dying am_in at_school ex_is first_$ grooming_if his_hand like_that make_it marks_$ my_funeral
name_on piano_teacher quiz_on safety_pin still_count take_his that_what the_park the_roof wrong_with
""",
    27: """
a_parent about_me after_$ and_laughed blue_$ comes_in days_$ do_something door_$ he_reads i_fell reading_this tell_$
the_key to_$ to_everyone to_move to_talk what_that would_notice
""",
    28: """
^_artik ^_counting ^_noone and_hides behind_the dont_see my_pension nothing_left ok_$ or_my send_police sugar_dad
to_report
""",
    29: """
^_nearly about_my am_one answering_$ count_$ for_everything for_good he_made it_bad my_lifes on_me secret_$ tablets_$
that_man the_wall to_my
""",
    30: """
^_been am_good at_night many_in me_$ mean_it mine_is my_name put_my second_phone someone_please the_tablets us_$
without_him
""",
    31: """
^_childline a_bag a_group am_on bank_card dad_$ die_$ end_it football_coach hard_to never_said no_more on_purpose
percent_$ the_babys tonight_$
""",
    32: """
^_wants any_more his_$ in_case nearly_told the_box wont_say
""",
    33: """
^_help added_to and_a the_point their_mum year_old
""",
    34: """
^_i counting_down get_hit or_else that_me
""",
    35: """
^_told and_said do_it doing_it every_day my_best
""",
    36: """
^_made
""",
    37: """
a_victim about_what be_here leave_$
""",
    38: """
^_the help_$
""",
    39: """
a_note it_me only_wanted run_away
""",
    44: """
her_$ one_of
""",
    49: """
thanks_for
""",
}
PAIRS: dict[int, str] = {
    -39: """
of>ORDINARY
""",
    -37: """
FEAR>HELPREQ
""",
    -33: """
SECRET>to
""",
    -31: """
this>ORDINARY
""",
    -30: """
FEAR>ORDINARY
""",
    -29: """
ADULT>he DIRECT>at and>SOURCE at>do they>to was>said will>the
""",
    -28: """
CHILD>STAT SECRET>when TOLD>his she>OTHER_ADULT tell>HE
""",
    -27: """
GIFT>dont PIC>the at>ORDINARY at>which cant>ONLINE she>her the>said would>SOMEONE
""",
    -26: """
FORCE>CONTACT ONLINE>CARE PEER>LOVE SHAME>to SOMEONE>PEER SOMEONE>his if>SOURCE is>so says>on what>should
""",
    -25: """
OPINION>was SOURCE>who VIOLENCE>of because>is that>ORDINARY
""",
    -24: """
KIN>VIOLENCE ME>do NUDE>in SELF_MINOR>and SOURCE>her STALK>on does>HE it>do me>it she>ASK
""",
    -23: """
KIN>PIC LEAK>the ME>YOU ONLINE>does SEND>HELPREQ didnt>HE dont>SOMEONE says>that the>ORDINARY they>from why>CROWD
why>not
""",
    -22: """
ADULT>got CHILD>GROOMED ME>ORDINARY OLDER>the PAST>PAST PAST>in STAT>please TOLD>it a>do at>with do>them him>a in>so
me>he my>she on>PAST this>ASK was>with
""",
    -21: """
CROWD>CROWD HELPREQ>is HELPREQ>she MY>MEET MY>ORDINARY ONLINE>SELF_MINOR PAST>my SEND>of SEX>a VIOLENCE>is and>STAT
at>what do>OPINION had>it have>MINOR how>a if>WORRY me>with not>SOMEONE of>did to>MY wants>ORDINARY was>have
""",
    -20: """
ASK>HE CREEPY>was MEET>ADULT MINOR>so MY>get OTHER_ADULT>SELF_ADULT SEND>ONLINE SHAME>the SOURCE>so YOU>my because>her
can>CROWD do>CHILD have>for he>ADULT it>tell my>was of>ONLINE said>if tell>he tell>to what>this where>a will>if
""",
    -19: """
CONTACT>in CRISIS>ASK CRISIS>want GIFT>at I>PEER LEAK>NUDE LEAK>PIC MY>her ONLINE>but PIC>ADULT SECRET>CONTACT
THREAT>GIFT THREAT>I a>was and>tell at>OTHER_ADULT can>them did>PAST did>SOMEONE do>at dont>her if>SOMEONE in>but
not>HE on>at says>have tell>when we>got what>can what>her wont>get
""",
    -18: """
ADULT>LEAK FEAR>that FORCE>his FRAME>them GIFT>is HE>HELPREQ HELPREQ>them KIN>MINOR LOVE>CARE ORDINARY>did PIC>our
SECRET>but SOURCE>with a>SOURCE and>keep and>your for>how him>LOVE if>dont in>how is>WE is>do it>MINOR please>the
she>of that>CROWD that>was they>not to>his what>would where>and wont>SEND your>on
""",
    -17: """
ADULT>SOURCE ASK>what CARE>it CHILD>how CREEPY>in HE>get HELPREQ>WORRY HELPREQ>cant KIN>he MY>OTHER_ADULT PAST>MY
SOMEONE>CHILD THREAT>in VIOLENCE>he WE>so and>but and>so are>they can>it cant>what did>HE dont>CONTACT for>do from>GIFT
get>to got>CONTACT has>DISTRESS his>when how>was in>him it>who not>OPINION not>the of>WORRY on>THREAT on>so she>do
they>get this>says to>STAT where>that which>HE will>in wont>HELPREQ wont>I wont>i
""",
    -16: """
ABUSE>in ASK>LOVE CARE>VIOLENCE CARE>keeps CHILD>PAST CHILD>PEER CHILD>can CREEPY>MEET CRISIS>WE CRISIS>if CRISIS>we
CROWD>ADULT CROWD>please DISTRESS>what FRAME>CARE FRAME>for GIFT>said HE>SOURCE HELPREQ>and HELPREQ>has KIN>SECRET
KNOWS>from ME>your MINOR>OLDER MINOR>it MINOR>tell NEWS>in NUDE>because NUDE>is OLDER>SEX OLDER>at ONLINE>WORRY
ONLINE>she ORDINARY>in PEER>the SELF_MINOR>ONLINE SEND>OPINION SEND>her SOURCE>PIC SOURCE>has STAT>and THREAT>i TOLD>HE
TOPIC>KIN VIOLENCE>a YOU>me and>HELPREQ at>does because>WORRY because>for can>ORDINARY can>her cant>the did>not do>i
dont>so get>GIFT get>you have>do he>DISTRESS how>her i>ADULT i>HE i>MY if>CHILD in>we it>TOUCH keep>this my>do of>he
on>TOPIC on>she said>CROWD said>KIN says>cant she>him so>DISTRESS so>have tell>ONLINE the>LOVE the>MINOR the>wants
to>has want>MEET wants>CROWD what>HE what>and when>ASK where>was wont>CONTACT
""",
    -15: """
ADULT>from ASK>a BULLY>for CONTACT>ADULT CONTACT>her CROWD>DIRECT CROWD>MINOR CROWD>VIOLENCE DIRECT>that FEAR>what
HELPREQ>CHILD HELPREQ>will I>are KIN>GROOMED KIN>ME KIN>can KIN>wants KNOWS>he ME>because ME>i NEVERMET>a NEWS>SEND
OLDER>my OPINION>who ORDINARY>VIOLENCE ORDINARY>not PAST>a PIC>does SECRET>FRAME SECRET>his SECRET>so SELF_MINOR>MINOR
SEND>when SOMEONE>wants SOURCE>HYPO SOURCE>keep SOURCE>was STAT>when THREAT>to VIOLENCE>at VIOLENCE>was WE>ORDINARY
a>are and>CRISIS and>FORCE at>him at>so because>are cant>I for>MEET get>CHILD get>STAT have>ASK have>SOURCE he>SOURCE
her>got her>you him>his if>GROOMED if>have if>was is>his me>HE my>at my>it not>HELPREQ not>he of>FRAME of>got of>if
said>DESPAIR said>would should>the so>TOLD that>so the>she to>DIRECT to>ORDINARY to>SOURCE to>can was>CARE what>FRAME
what>them when>SELF_MINOR when>get where>SOMEONE where>his who>for would>ONLINE
""",
    -14: """
ABUSE>STAT ABUSE>the ADULT>your CHILD>CROWD CHILD>DIRECT CONTACT>PAST CROWD>him CROWD>is CROWD>should DESPAIR>to
FAULT>ME FAULT>me FORCE>ASK FORCE>get FRAME>this GIFT>ADULT HELPREQ>SOURCE HELPREQ>says I>ORDINARY I>YOU I>because
KIN>cant LOVE>KIN LOVE>at ME>got MEET>MY MINOR>my MINOR>wants MY>WORRY NEAR>he NUDE>cant NUDE>this ONLINE>STAT
ONLINE>VIOLENCE PAST>SELF_ADULT PIC>cant SEND>from SOURCE>WE THREAT>CROWD THREAT>that TOPIC>CHILD TOPIC>with
VIOLENCE>ME WE>this WORRY>it and>a at>at at>says at>when because>do because>she been>so but>STAT can>have can>on
didnt>the do>ORDINARY do>tell does>a dont>HE dont>HELPREQ for>is from>get get>YOU got>it her>WE i>FRAME if>CARE if>get
in>can in>do in>she keep>in keeps>PEER me>YOU me>said me>your my>said not>because our>says said>PIC said>STAT says>of
she>TOLD she>a so>SECRET so>why tell>been tell>him tell>not the>SOMEONE they>CHILD they>of they>that this>in this>we
want>a wants>is was>CONTACT wasnt>it what>WE what>has what>his what>us when>CHILD when>PAST when>should when>that
where>would who>STAT who>this why>in will>DISTRESS wont>MY wont>ORDINARY your>is
""",
    -13: """
ABUSE>SOURCE ASK>SOURCE BEING>keep CARE>can CHILD>LOVE CHILD>got CONTACT>ORDINARY CROWD>GIFT CROWD>a CROWD>that
DIRECT>if DIRECT>to DISTRESS>me FORCE>who FRAME>me GIFT>KIN GIFT>his HE>PAST HE>WE HE>was HELPREQ>STAT HELPREQ>that
HYPO>a HYPO>is I>OPINION KIN>FEAR KIN>PEER KIN>got LOVE>SOURCE ME>said ME>this MINOR>I MINOR>at MINOR>when MY>HELPREQ
MY>why NEWS>SOURCE OLDER>what ORDINARY>ONLINE ORDINARY>so OTHER_ADULT>KIN PAST>on PEER>how PEER>with PIC>OPINION
PIC>his PIC>who SECRET>THREAT SECRET>at SELF_ADULT>the SELF_MINOR>SOURCE SELF_MINOR>STAT SHAME>in STALK>and STALK>the
THREAT>WE TOPIC>a VIOLENCE>SHAME WE>HE WE>they WORRY>ORDINARY YOU>ORDINARY a>get a>should been>is but>SOURCE can>CARE
can>for cant>WE did>get did>what do>GIFT do>she does>them dont>for for>PEER from>so get>they got>PAST got>was has>STAT
has>it her>CROWD her>can her>it her>not her>what him>is his>wont how>PIC how>them i>ORDINARY i>are i>when in>tell
is>was isnt>in it>ASK it>DIRECT it>PIC keep>NEWS my>on on>CROWD on>the says>SOMEONE she>BULLY she>SEND so>his tell>them
to>of want>CROWD want>this was>him what>says when>because when>it when>was which>of who>FAULT why>ONLINE with>ORDINARY
with>if wont>ME wont>TOUCH would>it your>he
""",
    -12: """
ASK>ORDINARY ASK>who BULLY>on CARE>CARE CARE>i CHILD>WORRY CREEPY>says CRISIS>at CROWD>with DISTRESS>because
DISTRESS>if DISTRESS>this FEAR>do FEAR>does FORCE>want FRAME>HE GIFT>do GROOMED>the HELPREQ>have HELPREQ>if I>from
I>you KIN>MY KIN>so KNOWS>ADULT KNOWS>and ME>for ME>of MEET>CROWD MINOR>do MY>ASK MY>will NEAR>NEAR NUDE>the NUDE>what
OLDER>wont ONLINE>i ONLINE>my OPINION>is ORDINARY>he OTHER_ADULT>SOURCE PIC>of SECRET>VIOLENCE SELF_MINOR>to SEND>a
SHAME>if SOMEONE>VIOLENCE SOMEONE>does SOURCE>MINOR SOURCE>said SOURCE>she STAT>SEND THREAT>KIN TOLD>got TOLD>he
TOUCH>how TOUCH>with VIOLENCE>what WE>at WE>of WE>on WE>says WORRY>OLDER a>DISTRESS a>OPINION a>they and>which
are>CHILD are>at are>for can>SOMEONE cant>at did>my do>SOURCE does>in dont>MY for>NEAR for>does for>of for>they
for>will from>SOURCE from>THREAT get>ORDINARY get>what had>at have>in he>because he>he he>keeps he>me he>was her>FRAME
her>HELPREQ her>at her>her him>does his>KIN i>because if>MY in>HELPREQ in>i isnt>SOURCE it>GIFT it>ME it>didnt
keep>NUDE keep>and keep>are keep>of me>the my>we my>why not>ME not>at not>him of>cant of>which on>get should>CHILD
should>OPINION should>if so>not tell>I tell>us that>BEING that>TOLD that>VIOLENCE that>had that>not the>LEAK the>do
they>ONLINE they>can they>was this>tell to>MINOR to>a to>how to>my to>where to>with us>HE us>the want>MY wants>ONLINE
wants>a was>SOMEONE was>is was>she was>who what>GIFT when>NEAR where>in where>my which>for which>would who>it why>are
with>his wont>have wont>his would>NUDE would>if you>me
""",
    -11: """
ABUSE>PIC ADULT>get ADULT>his ASK>MEET BEING>BEING CARE>dont CHILD>NEWS CHILD>tell CONTACT>because CONTACT>does
DIRECT>CREEPY DISTRESS>CONTACT DISTRESS>at FEAR>CROWD FEAR>for FEAR>i FEAR>on FEAR>tell FORCE>the FRAME>DISTRESS
GIFT>MEET GIFT>i GIFT>this GROOMED>HE HE>OTHER_ADULT HE>TOLD HE>a HE>us HELPREQ>ONLINE I>ASK I>where KIN>HE KIN>HYPO
KIN>NEVERMET ME>was MEET>CHILD MINOR>CROWD MY>TOUCH NEAR>OPINION NEVERMET>SOMEONE OLDER>TOUCH OLDER>her ONLINE>can
OPINION>WE ORDINARY>DISTRESS ORDINARY>HYPO ORDINARY>a PAST>CONTACT PAST>SOMEONE PAST>want PEER>KIN PIC>ORDINARY
SECRET>want SELF_MINOR>CHILD SELF_MINOR>in SELF_MINOR>on SEND>us SHAME>ASK SOMEONE>I STAT>SOMEONE STAT>my THREAT>CHILD
TOLD>ME TOLD>was VIOLENCE>PAST VIOLENCE>SOMEONE WE>PIC WE>him WORRY>do WORRY>not WORRY>this YOU>CHILD a>BEING a>GROOMED
a>he are>DIRECT at>MY at>OPINION been>ASK but>how but>i cant>i do>CROWD do>MINOR do>her dont>is from>KNOWS got>PIC
got>does had>that has>SOURCE has>the have>with he>FORCE he>KIN he>NEVERMET he>with her>YOU her>said him>ADULT his>FORCE
his>HELPREQ his>THREAT his>it how>are i>a i>where if>GIFT in>did is>us it>CROWD keeps>ADULT keeps>his me>ORDINARY
me>SOURCE my>cant not>CHILD not>ONLINE not>me of>she on>MINOR on>when our>it please>my said>ONLINE says>STAT says>at
says>had she>PEER she>YOU she>got should>SOURCE tell>i that>do that>dont that>keeps the>SEND the>didnt the>isnt the>we
they>SECRET this>of to>NEWS to>she us>for us>is want>her wants>CHILD wants>on was>CREEPY was>NEWS wasnt>i we>him we>so
we>to what>it who>CONTACT who>SOMEONE why>they will>CARE with>cant with>did with>got wont>ONLINE wont>this would>CROWD
would>get you>ORDINARY you>my you>not your>i
""",
    -10: """
ADULT>MEET ADULT>please ASK>FRAME ASK>OPINION ASK>STAT ASK>was CARE>CONTACT CARE>FEAR CARE>did CARE>had CARE>has
CARE>says CARE>where CHILD>SOURCE CONTACT>his CONTACT>the CREEPY>I CREEPY>i CROWD>LOVE DESPAIR>ME DESPAIR>NUDE FEAR>ME
FEAR>me FORCE>HELPREQ FORCE>WE FORCE>them FRAME>PIC FRAME>your GIFT>he GIFT>that GIFT>the GROOMED>PAST HE>because
HE>from HELPREQ>VIOLENCE HELPREQ>my HELPREQ>when I>MY KIN>DISTRESS KIN>LOVE KIN>STALK KIN>had KIN>said KNOWS>CONTACT
MEET>is MINOR>SEND MINOR>his MINOR>i MY>ONLINE MY>do MY>how MY>me MY>want MY>wont NEAR>SOMEONE NEVERMET>KNOWS NEWS>NEWS
NEWS>and NUDE>CHILD NUDE>KIN NUDE>PIC ONLINE>NEAR ONLINE>the ONLINE>them OPINION>STAT OPINION>her ORDINARY>BULLY
ORDINARY>ME ORDINARY>THREAT OTHER_ADULT>my PAST>for PAST>that PEER>SOMEONE PEER>of PIC>MINOR PIC>SOURCE PIC>TOLD PIC>he
PIC>me PIC>wont SECRET>of SECRET>that SELF_MINOR>SELF_ADULT SEND>CONTACT SEND>PEER SEND>in SEND>please SEX>ME SEX>me
SEX>so SHAME>me SOURCE>CHILD SOURCE>FEAR SOURCE>HE SOURCE>NEWS STALK>ADULT STALK>HELPREQ STAT>ADULT STAT>this TOLD>GIFT
TOUCH>from TOUCH>that VIOLENCE>ONLINE VIOLENCE>OTHER_ADULT WE>in WE>to YOU>TOLD a>MOVED a>which and>BULLY and>got
are>in are>what at>TOLD at>how at>we because>GIFT because>this but>what can>PIC cant>SECRET cant>that cant>this cant>us
cant>want did>THREAT does>ONLINE dont>FRAME for>because from>NUDE from>PIC from>but got>OPINION has>his has>is
have>they he>DESPAIR he>GIFT he>but her>this her>we him>he his>he his>i his>in his>them how>ASK how>CARE how>GIFT how>I
how>the i>ASK i>her if>CROWD if>we in>says in>this is>SELF_ADULT is>THREAT isnt>I it>are it>keeps keep>from keeps>at
me>ADULT me>because my>ORDINARY my>VIOLENCE my>WE not>of not>tell of>please on>CREEPY on>MEET on>did on>my our>in
said>MINOR said>SOURCE said>in said>your says>get says>should she>LOVE she>ME should>KIN should>MINOR should>get so>on
tell>CHILD tell>a tell>and tell>has tell>me tell>that that>GROOMED that>it that>on that>would the>will them>is
they>MOVED this>KIN this>if this>should to>are to>if us>CROWD us>at want>ONLINE wants>KIN wants>SOURCE was>OLDER
was>VIOLENCE we>PIC what>she what>want when>PEER when>my who>said who>when why>is with>ONLINE with>SOURCE with>for
with>is wont>MEET wont>a would>is you>CHILD you>KIN you>TOLD you>her your>SECRET
""",
    -9: """
ABUSE>a ADULT>LOVE ADULT>if ADULT>keeps ADULT>want ADULT>wasnt ADULT>which ADULT>why ASK>ADULT ASK>if ASK>it ASK>me
BEING>because BULLY>KNOWS CARE>BULLY CARE>PEER CARE>but CARE>if CHILD>NEVERMET CHILD>are CHILD>so CHILD>what
CONTACT>SEND CONTACT>STALK CREEPY>ME CREEPY>PIC CREEPY>for CREEPY>so CROWD>CHILD CROWD>KNOWS CROWD>dont CROWD>my
DESPAIR>me DISTRESS>ADULT FEAR>CHILD FEAR>she FORCE>got FORCE>our FRAME>STAT FRAME>him HARMED>she HE>SHAME HE>can
HE>didnt HELPREQ>ASK HELPREQ>CONTACT HELPREQ>at HYPO>SOMEONE I>HYPO I>OTHER_ADULT I>for KIN>CHILD KIN>CONTACT
KIN>ORDINARY KIN>but KIN>do KIN>keeps KIN>the LOVE>ORDINARY LOVE>does ME>ASK ME>HELPREQ ME>SELF_ADULT MEET>from
MEET>her MINOR>ME MINOR>he MINOR>us MOVED>for MY>FRAME MY>for MY>wants MY>when NEAR>HE NEAR>KNOWS NEVERMET>NEAR
NEWS>this NUDE>ASK NUDE>STAT NUDE>he OLDER>MY OLDER>STAT OLDER>been OLDER>it ONLINE>KIN ONLINE>is ONLINE>so ONLINE>us
ONLINE>your OPINION>MEET OPINION>SEND OPINION>cant OPINION>have ORDINARY>cant ORDINARY>wants ORDINARY>will
OTHER_ADULT>do PAST>ADULT PEER>VIOLENCE PEER>from PEER>me PEER>where PIC>GIFT SECRET>DESPAIR SECRET>in SELF_MINOR>FEAR
SELF_MINOR>KIN SELF_MINOR>says SEND>this SEND>who SEX>ONLINE SEX>to SHAME>HARMED SHAME>dont SOMEONE>CONTACT SOMEONE>get
SOURCE>can SOURCE>dont SOURCE>isnt SOURCE>our SOURCE>should SOURCE>to SOURCE>will STAT>CROWD STAT>of THREAT>dont
TOLD>me TOUCH>do TOUCH>if VIOLENCE>does VIOLENCE>in VIOLENCE>it WE>but WE>do WE>got WORRY>ME WORRY>a YOU>DISTRESS
YOU>ONLINE YOU>so a>got a>her a>said a>tell and>WE and>do and>was and>we and>with at>BEING at>GIFT at>SOURCE at>i
because>SHAME because>didnt because>got because>with been>he been>it but>did can>PEER can>if can>tell can>this cant>get
cant>my did>HELPREQ did>he did>her did>the didnt>he do>ASK do>my do>not do>you does>CROWD does>PIC does>SOMEONE dont>I
dont>ORDINARY dont>your for>FRAME for>GIFT for>MINOR for>SOURCE for>can from>she get>NEAR got>CROWD got>KIN got>are
got>has got>i had>on has>ADULT has>he has>which have>ADULT have>THREAT have>that he>PIC he>do he>if he>keep her>GROOMED
her>if him>because him>got him>has how>do how>who i>HYPO i>OTHER_ADULT i>PEER if>LEAK if>will in>LEAK in>OTHER_ADULT
in>TOUCH in>WE in>wants in>was is>because is>with is>wont isnt>at isnt>it isnt>them it>NEWS it>SOURCE it>STAT it>from
it>please keep>ME keep>it keep>that me>SELF_ADULT not>MY not>in of>they on>please our>ORDINARY our>have our>when
please>a please>from please>who said>CRISIS said>HE said>OPINION said>VIOLENCE said>had said>his said>keep said>not
said>will says>DISTRESS says>OPINION says>PIC says>if she>CARE she>and she>has should>for should>this so>KIN so>WORRY
so>how so>what so>when tell>YOU tell>did tell>in tell>where that>FRAME that>isnt the>ABUSE the>NEAR the>TOPIC the>been
the>you them>do them>have they>so they>the this>OPINION this>wont to>CROWD to>her to>which want>KIN wants>with was>that
wasnt>I wasnt>me we>KIN what>KIN what>WORRY what>got when>NUDE when>SOMEONE where>from which>should who>ONLINE who>a
why>this will>CROWD will>THREAT will>have will>to with>WE with>my you>how you>want your>CONTACT your>I
""",
    -8: """
ASK>CONTACT ASK>has ASK>her ASK>them ASK>we BULLY>ADULT BULLY>GIFT BULLY>HELPREQ CARE>DISTRESS CARE>I CARE>PIC
CARE>TOLD CARE>been CARE>he CARE>the CHILD>CONTACT CHILD>GIFT CHILD>LEAK CHILD>had CONTACT>HELPREQ CONTACT>MY
CONTACT>OPINION CONTACT>of CONTACT>we CREEPY>is CRISIS>a CROWD>FEAR CROWD>NEAR DESPAIR>my DESPAIR>on DISTRESS>a
DISTRESS>the FEAR>PIC FEAR>how FEAR>so FEAR>them FORCE>this FRAME>CHILD FRAME>our GIFT>VIOLENCE GIFT>it HELPREQ>wont
I>FRAME I>HELPREQ I>keeps I>what KIN>CRISIS KIN>LEAK KIN>please LEAK>CROWD LEAK>LEAK LEAK>of LOVE>CHILD LOVE>the ME>I
ME>PAST MEET>and MEET>his MINOR>ADULT MINOR>DISTRESS MY>ME MY>SOURCE MY>STALK MY>a NEAR>VIOLENCE NEAR>a NEAR>but
NEAR>to NEVERMET>ME NEVERMET>he NEVERMET>me NEVERMET>who NUDE>isnt NUDE>me NUDE>our ONLINE>OPINION ONLINE>how ONLINE>if
ONLINE>of ONLINE>should OPINION>SECRET OPINION>does OPINION>keeps OPINION>we ORDINARY>you PAST>SELF_MINOR PAST>was
PEER>ORDINARY PEER>YOU PEER>because PEER>can PIC>PIC PIC>isnt PIC>she SECRET>ORDINARY SECRET>can SECRET>from
SELF_ADULT>said SELF_MINOR>want SEND>at SEND>that SEX>and SHAME>SOMEONE SHAME>WE SHAME>when SOMEONE>ADULT
SOMEONE>GROOMED SOMEONE>the SOURCE>ADULT SOURCE>LEAK SOURCE>keeps SOURCE>us SOURCE>wasnt SOURCE>where SOURCE>which
SOURCE>your STAT>CHILD STAT>PAST STAT>PEER STAT>WORRY STAT>that THREAT>HELPREQ THREAT>our THREAT>when TOLD>CARE
TOLD>SOURCE TOLD>WORRY TOLD>been TOLD>tell TOUCH>the VIOLENCE>keep WE>PAST WE>how WE>want WORRY>because WORRY>did
WORRY>in WORRY>to YOU>FEAR YOU>at a>KIN and>ADULT and>MY are>OLDER are>WE are>the are>this at>for at>her at>keeps
at>want been>PAST but>are cant>WORRY cant>it did>SEND did>to dont>STAT dont>YOU dont>the dont>who from>YOU from>his
get>ASK get>ONLINE get>did get>if get>my get>on get>the get>we got>his had>MY had>of has>my has>wants have>DIRECT
have>been have>she he>CARE he>they he>why her>DISTRESS him>OTHER_ADULT him>at i>GIFT i>SOURCE i>but i>of if>TOPIC
if>for if>him if>keep if>me in>CHILD in>FRAME in>WORRY in>does in>should is>GIFT is>LEAK is>has isnt>FEAR isnt>WORRY
isnt>YOU it>can keep>CREEPY keep>me keeps>CROWD keeps>SOURCE keeps>have me>been me>got me>have me>this me>when
my>NEVERMET not>DESPAIR not>MEET of>SOURCE of>in of>who on>GIFT on>LOVE our>so our>they our>this please>me said>said
said>the says>got says>i says>where says>you she>STALK she>how she>my she>you should>ADULT should>HE should>at
so>DIRECT so>ME so>are so>had so>me tell>SEND tell>want tell>with tell>you that>PAST that>our that>which that>who
the>CREEPY the>SEX the>but the>his they>CROWD they>MY they>NUDE they>OLDER they>keep this>did this>for this>isnt
this>what to>TOPIC to>the to>they us>his us>she want>YOU was>TOLD was>WE was>the was>we we>STAT what>not when>GIFT
when>HELPREQ when>STAT when>do where>i where>of which>if which>she who>they why>dont why>have will>ASK will>on
with>HELPREQ with>PEER with>STAT with>can wont>MOVED would>CONTACT would>ORDINARY would>PAST would>SECRET would>the
you>have you>to you>will your>my
""",
    -7: """
ABUSE>and ABUSE>for ABUSE>who ADULT>HYPO ADULT>us ASK>SEND BEING>STAT BEING>to BULLY>do BULLY>him CARE>ABUSE CARE>at
CARE>his CHILD>CRISIS CHILD>KNOWS CHILD>but CHILD>dont CHILD>he CHILD>please CHILD>us CHILD>wants CHILD>where
CONTACT>SECRET CONTACT>got CRISIS>her CRISIS>how CROWD>LEAK CROWD>SOMEONE CROWD>in DESPAIR>HELPREQ DESPAIR>that
DISTRESS>KIN DISTRESS>LOVE FAULT>it FEAR>I FEAR>is FEAR>you FORCE>FRAME FRAME>have FRAME>who GIFT>STAT GIFT>does
GIFT>to GIFT>will HE>ASK HE>TOUCH HE>i HELPREQ>did HELPREQ>to I>KIN I>NEAR I>STALK I>please KIN>DESPAIR KIN>PAST
KIN>TOPIC KIN>are KIN>at KIN>if KIN>my KIN>says KIN>want KIN>wont KNOWS>HE KNOWS>of KNOWS>she LOVE>NEAR LOVE>in ME>MY
ME>can ME>to ME>you MEET>SOURCE MEET>she MINOR>PAST MINOR>get MINOR>we MOVED>WE MY>PAST MY>PIC MY>and NEAR>him
NEVERMET>OPINION NEVERMET>PAST NEVERMET>in NEWS>with NUDE>MY NUDE>SOURCE NUDE>wants NUDE>with OLDER>DISTRESS ONLINE>SEX
ONLINE>THREAT ONLINE>for ONLINE>got ONLINE>his ONLINE>please ONLINE>wont OPINION>ADULT OPINION>YOU OPINION>when
OPINION>you ORDINARY>HELPREQ ORDINARY>TOLD ORDINARY>how ORDINARY>me PAST>ONLINE PAST>can PAST>do PAST>got PAST>his
PAST>who PEER>PEER PEER>are PEER>have PEER>our PEER>to PEER>your PIC>DISTRESS PIC>from PIC>so PIC>tell SECRET>ASK
SECRET>HELPREQ SECRET>LOVE SECRET>would SELF_ADULT>is SELF_MINOR>I SELF_MINOR>his SELF_MINOR>she SEND>ADULT SEND>CHILD
SEND>his SEND>is SEX>been SHAME>did SHAME>get SHAME>she SHAME>would SOMEONE>MY SOMEONE>NEAR SOMEONE>if SOMEONE>my
SOMEONE>said SOURCE>have SOURCE>my SOURCE>not STAT>THREAT STAT>had STAT>with THREAT>PAST THREAT>PEER THREAT>STAT
THREAT>VIOLENCE THREAT>she TOLD>CREEPY TOLD>YOU TOPIC>the TOUCH>PAST TOUCH>and TOUCH>is VIOLENCE>CREEPY VIOLENCE>CRISIS
VIOLENCE>HARMED WE>SOURCE WE>it WE>that WE>who WORRY>GIFT YOU>GIFT YOU>her a>CONTACT a>SEX and>didnt and>me are>but
are>have are>so are>you at>because been>DIRECT been>SEND been>SOURCE been>from been>of but>I but>NUDE but>is but>wants
can>HARMED can>MINOR can>ONLINE can>do cant>CONTACT cant>MY cant>him cant>keep did>did didnt>her didnt>they do>on do>we
does>GIFT does>OLDER does>OPINION does>SECRET does>get does>has dont>BULLY dont>GIFT dont>has for>this from>ABUSE
from>because from>us from>you get>MINOR get>not get>them got>CREEPY got>from got>us got>wants had>ME had>SOURCE
had>been has>PEER has>at has>to have>KNOWS have>ORDINARY have>not have>of have>our have>was he>NEWS he>SOMEONE he>cant
he>him her>CARE her>on her>should her>tell his>HARMED his>SOURCE his>STAT his>if how>ORDINARY how>PEER how>can how>had
how>where i>NEAR i>STALK i>would if>OLDER if>PEER if>wants in>CARE in>HYPO in>NEWS in>SEX in>who is>SOURCE is>and is>of
is>our is>said isnt>of isnt>what isnt>your it>CARE it>SELF_MINOR it>been it>wont keep>on keep>so keeps>DISTRESS
keeps>ORDINARY keeps>VIOLENCE keeps>when me>WE me>do me>not me>wont my>SELF_ADULT my>been my>does my>from my>how my>is
my>should my>when my>would not>CROWD not>when of>MY of>does of>her of>my on>ABUSE on>ADULT on>says on>wants on>where
our>PAST our>SOURCE our>a our>keep our>not please>SOURCE please>WORRY please>and please>it said>ME says>CONTACT
says>OTHER_ADULT says>are says>from says>tell says>will she>DIRECT she>PAST she>are should>MY should>i so>CREEPY so>MY
tell>ASK tell>CONTACT tell>have tell>if tell>so tell>wasnt that>ONLINE that>says the>TOLD the>get the>had them>MINOR
them>please them>what they>at this>BEING this>HE this>SEND this>are to>ME to>NEAR to>SEX us>STAT us>got us>keep us>on
want>GIFT want>ORDINARY want>dont want>in wants>FORCE wants>his wants>what was>HE was>I was>SEND was>because was>do
was>get was>when was>you wasnt>ME we>MINOR we>ONLINE we>VIOLENCE we>at we>on what>LOVE what>a what>him what>to
what>where when>ABUSE when>BULLY when>FRAME when>OLDER when>PIC when>have when>he when>this when>wont where>NEAR
which>YOU who>PAST who>and who>but why>the will>ONLINE will>got with>FRAME with>which with>will wont>BULLY wont>TOLD
wont>but wont>if wont>my would>SOURCE would>and would>her would>in would>who you>DISTRESS you>SOURCE you>STALK you>are
you>where your>FEAR your>ONLINE your>can
""",
    -6: """
ABUSE>GIFT ABUSE>had ADULT>and ADULT>said ADULT>that ASK>BULLY ASK>DIRECT ASK>GIFT ASK>HYPO ASK>dont ASK>tell ASK>with
BEING>for BULLY>HE BULLY>LOVE BULLY>ORDINARY BULLY>to CARE>FORCE CARE>MINOR CARE>and CARE>cant CARE>wants CARE>we
CARE>with CHILD>WE CHILD>keep CHILD>was CHILD>when CONTACT>can CONTACT>i CONTACT>she CONTACT>who CONTACT>with CREEPY>WE
CREEPY>when CRISIS>did CROWD>CONTACT CROWD>KIN CROWD>SEND CROWD>and CROWD>got DESPAIR>SEND DESPAIR>at DESPAIR>do
DISTRESS>CHILD DISTRESS>HELPREQ DISTRESS>is FEAR>ASK FEAR>a FORCE>MY FORCE>on FRAME>MY FRAME>the GIFT>CROWD GROOMED>and
GROOMED>because HARMED>BEING HARMED>a HE>DESPAIR HE>FAULT HE>GROOMED HE>he HE>his HE>how HELPREQ>PAST HELPREQ>was
HYPO>CARE HYPO>he I>on I>she KIN>GIFT KIN>KIN KIN>have KNOWS>HELPREQ KNOWS>so LEAK>SOURCE LEAK>is LOVE>my LOVE>what
ME>OLDER ME>STALK ME>not ME>please ME>she MEET>GIFT MEET>LOVE MEET>NEAR MEET>WE MEET>WORRY MEET>with MINOR>DIRECT
MINOR>got MINOR>in MINOR>will MOVED>CONTACT MOVED>OPINION MOVED>at MOVED>we MY>GIFT MY>HE MY>OLDER MY>had MY>his MY>it
MY>my MY>says MY>the NEAR>i NEVERMET>SEND NEVERMET>SOURCE NEVERMET>said NEWS>it NEWS>the NEWS>what NUDE>CARE
NUDE>THREAT NUDE>they OLDER>DIRECT OLDER>OPINION OLDER>OTHER_ADULT OLDER>not OLDER>of OLDER>please ONLINE>NEWS
ONLINE>have ONLINE>keeps ONLINE>that ONLINE>was ONLINE>would OPINION>FRAME OPINION>MOVED OPINION>he ORDINARY>ABUSE
ORDINARY>FORCE ORDINARY>SHAME ORDINARY>WE ORDINARY>us ORDINARY>when OTHER_ADULT>her OTHER_ADULT>what PAST>TOLD PAST>she
PAST>to PEER>CONTACT PEER>DISTRESS PEER>FEAR PEER>said PEER>would PIC>HE PIC>this SECRET>i SECRET>which SECRET>will
SELF_ADULT>CROWD SELF_ADULT>at SELF_MINOR>CARE SELF_MINOR>TOLD SELF_MINOR>does SELF_MINOR>our SELF_MINOR>when
SEND>KNOWS SEND>if SHAME>ME SHAME>should SOMEONE>MEET SOMEONE>would SOURCE>ASK SOURCE>MOVED SOURCE>SEND SOURCE>THREAT
SOURCE>YOU SOURCE>at SOURCE>please SOURCE>them STALK>ONLINE STALK>for STAT>NUDE STAT>are STAT>at STAT>the STAT>them
STAT>your THREAT>got THREAT>with THREAT>would TOLD>HELPREQ TOLD>STAT TOLD>and TOPIC>ASK TOUCH>for VIOLENCE>been
VIOLENCE>how VIOLENCE>the WE>HARMED WE>did WE>i WE>keep WORRY>I WORRY>does YOU>HE YOU>LEAK YOU>is YOU>keeps YOU>want
YOU>where a>our a>would and>I and>SELF_ADULT and>would are>is are>when at>CARE at>ME at>ONLINE because>SEX
because>SOURCE because>WE been>LOVE been>NEAR but>KNOWS but>PIC but>been but>had can>CHILD can>MEET can>my cant>have
cant>who did>MINOR did>VIOLENCE didnt>in do>ABUSE do>I do>LOVE do>NEWS do>WORRY do>can do>get do>our do>they does>LOVE
does>PAST does>SHAME does>and does>want dont>SECRET dont>what for>CONTACT for>MOVED for>ONLINE from>they from>this
from>would get>at get>for had>me had>she had>they has>MINOR has>STALK has>and has>was have>NEVERMET have>SELF_MINOR
have>STALK have>her have>to he>MINOR he>TOUCH he>didnt he>tell her>GIFT her>because her>had him>KIN him>the his>ADULT
his>LOVE his>WE his>at his>but his>can his>got his>how his>us his>which how>MEET how>MY how>has how>it how>keep
how>will how>with i>ONLINE i>OPINION i>him i>so i>want if>CONTACT if>CRISIS if>MINOR if>TOUCH if>WE if>didnt if>it
if>they in>because in>for in>my in>wont is>VIOLENCE is>cant is>dont is>keep is>keeps is>wants is>when is>who isnt>PIC
it>PEER it>TOLD it>WE it>a it>her keep>PIC keep>his keeps>SEND keeps>STALK keeps>says me>STALK me>can me>from my>CHILD
my>MINOR my>SOMEONE my>for my>in my>tell my>you not>DIRECT not>FORCE not>NEAR not>OLDER not>get not>my of>MINOR of>do
of>keeps of>that of>the on>CONTACT on>OPINION on>VIOLENCE on>WE on>we on>why our>at our>did our>has please>ASK
please>FORCE please>ORDINARY please>of please>that please>wont said>get said>he said>her said>how says>HE says>KNOWS
says>NEAR says>because says>was says>who she>HELPREQ she>does she>on she>said should>CARE should>CROWD should>him
so>CONTACT so>SEND so>said so>should tell>DESPAIR tell>SOURCE tell>VIOLENCE tell>but tell>her tell>our that>KNOWS
that>are the>cant the>have them>ADULT them>ONLINE them>ORDINARY they>WE they>his they>how they>our they>us this>NEAR
this>his this>i to>i to>me to>please to>wants to>when us>PIC us>but want>CHILD want>have want>who want>your
wants>HELPREQ wants>VIOLENCE wants>who was>ADULT was>his was>how was>tell wasnt>CARE wasnt>OPINION we>HE we>ORDINARY
we>SOURCE we>WORRY we>been we>of we>said we>want we>who what>LEAK what>ONLINE what>OPINION what>get when>FEAR
when>FORCE when>ONLINE when>TOLD when>wants which>CHILD which>ONLINE which>did which>they which>this who>CHILD
who>DISTRESS who>FEAR who>SECRET who>THREAT who>our why>SECRET why>to will>ADULT will>LOVE will>because will>from
with>i wont>FORCE wont>GIFT wont>PIC wont>says wont>which would>GIFT would>PIC would>she you>CROWD you>LEAK you>ME
you>keeps your>HE your>at your>has
""",
    -5: """
ABUSE>CHILD ABUSE>you ADULT>MY ADULT>because ADULT>i ADULT>wants ADULT>will ASK>ONLINE ASK>can ASK>keep ASK>should
ASSAULT>on BEING>TOPIC BEING>on BEING>so BULLY>but BULLY>the CARE>GIFT CARE>LEAK CARE>SELF_MINOR CARE>STALK CARE>TOPIC
CARE>a CARE>my CARE>not CHILD>her CONTACT>OTHER_ADULT CONTACT>did CONTACT>us CONTACT>where CREEPY>ORDINARY CREEPY>the
CREEPY>us CRISIS>STAT CRISIS>in CROWD>HARMED CROWD>NEWS CROWD>PEER CROWD>TOLD CROWD>at CROWD>can CROWD>isnt CROWD>it
CROWD>which DESPAIR>MY DIRECT>CROWD DIRECT>SOURCE DIRECT>a DIRECT>him DISTRESS>FRAME DISTRESS>ORDINARY DISTRESS>PAST
DISTRESS>PEER DISTRESS>PIC DISTRESS>SEND DISTRESS>YOU DISTRESS>from DISTRESS>her DISTRESS>wants DISTRESS>when
DISTRESS>you FAULT>WE FAULT>we FEAR>SHAME FEAR>cant FORCE>ADULT FORCE>BULLY FORCE>CROWD FORCE>PEER FRAME>CROWD FRAME>he
FRAME>says FRAME>they GIFT>CONTACT GIFT>ORDINARY GIFT>SOURCE GIFT>my GIFT>should GROOMED>ASK GROOMED>WORRY GROOMED>him
GROOMED>said GROOMED>tell HARMED>SECRET HARMED>VIOLENCE HE>CARE HE>ORDINARY HE>PEER HE>at HE>if HELPREQ>CARE
HELPREQ>PIC HELPREQ>been HELPREQ>tell HELPREQ>you HYPO>would HYPO>you I>MINOR I>but I>her I>how I>if KIN>NEWS KIN>NUDE
KIN>OPINION KIN>SEX KIN>STAT KIN>tell KNOWS>is LEAK>CHILD LOVE>I LOVE>PEER LOVE>i LOVE>is LOVE>she LOVE>with ME>SOURCE
ME>keeps MEET>who MINOR>SELF_MINOR MINOR>does MINOR>had MINOR>of MINOR>on MINOR>to MY>CHILD MY>DESPAIR MY>SELF_ADULT
MY>SEX MY>keep MY>our MY>which MY>you NEAR>get NEAR>it NEAR>this NEVERMET>for NEVERMET>him NEWS>ABUSE NEWS>THREAT
NEWS>a NEWS>been NEWS>from NUDE>PEER NUDE>do NUDE>dont NUDE>from NUDE>have NUDE>her NUDE>please OLDER>KIN OLDER>SEND
OLDER>has ONLINE>FRAME ONLINE>ME ONLINE>YOU ONLINE>keep OPINION>HYPO OPINION>SHAME OPINION>said OPINION>she OPINION>us
OPINION>will ORDINARY>FEAR ORDINARY>I ORDINARY>NEAR ORDINARY>NUDE ORDINARY>SOMEONE ORDINARY>WORRY ORDINARY>if
ORDINARY>it ORDINARY>was OTHER_ADULT>CARE OTHER_ADULT>MY OTHER_ADULT>OTHER_ADULT OTHER_ADULT>a OTHER_ADULT>and
PAST>from PAST>you PEER>BULLY PEER>HE PIC>FRAME PIC>MEET PIC>NEVERMET PIC>ONLINE PIC>at PIC>how PIC>should SECRET>dont
SECRET>for SECRET>if SECRET>where SELF_MINOR>ABUSE SELF_MINOR>HE SELF_MINOR>WE SELF_MINOR>for SELF_MINOR>the
SELF_MINOR>with SEND>PIC SHAME>ADULT SHAME>we SOMEONE>and SOMEONE>cant SOMEONE>us SOURCE>BULLY SOURCE>SHAME SOURCE>does
SOURCE>how SOURCE>wont STALK>CROWD STALK>PIC STAT>GROOMED STAT>OTHER_ADULT STAT>do STAT>does STAT>from STAT>has
STAT>how STAT>to STAT>which THREAT>DIRECT THREAT>had THREAT>how THREAT>they TOPIC>ME TOPIC>me TOUCH>said VIOLENCE>FRAME
VIOLENCE>MY VIOLENCE>my WE>BEING WE>KNOWS WE>SEX WE>SHAME WE>them WORRY>FRAME WORRY>YOU WORRY>had WORRY>want WORRY>who
YOU>with a>MY and>LOVE and>PEER and>PIC and>TOUCH and>on are>GROOMED at>CREEPY at>HE at>NUDE at>PEER at>us at>wants
because>ASK because>ONLINE because>STAT because>said because>we because>when been>BULLY been>HE been>STALK been>do
been>with but>FEAR but>YOU but>does but>have but>our but>said but>that but>them but>you can>OPINION can>and can>me
can>which cant>ASK cant>CARE cant>FORCE cant>in did>FRAME did>have did>them did>us did>with didnt>OPINION didnt>get
didnt>on didnt>want do>WE do>which does>CARE does>FRAME does>MINOR does>ORDINARY does>her does>she does>so dont>CHILD
dont>CROWD dont>MEET dont>PEER dont>it dont>them for>WORRY for>from for>which from>LEAK from>MY from>NEAR from>had
from>on from>want get>FEAR get>got get>that got>ASK got>WE had>ABUSE had>LOVE had>PIC had>SOMEONE had>do had>have
had>my has>WORRY has>on has>we have>CONTACT have>HE have>HYPO have>NEAR have>PEER have>is have>tell he>HARMED
he>HELPREQ he>ME he>ORDINARY he>PAST he>PEER he>where her>FAULT her>been her>i her>they him>CONTACT him>so him>that
him>when his>she his>so his>to how>CHILD how>CREEPY how>HE how>HYPO how>PAST how>TOUCH how>WE how>but how>i how>on
how>want i>DESPAIR i>KIN i>YOU i>from i>get i>it i>please i>was if>ASK if>ONLINE if>do if>isnt if>which in>ASK in>PEER
in>PIC in>a in>and in>dont in>his in>is in>to in>why in>with is>you isnt>NUDE isnt>do isnt>have isnt>on isnt>that
it>FEAR it>HYPO it>MEET it>has it>where keep>SEND keep>SOURCE keeps>FORCE keeps>STAT keeps>been keeps>of me>HELPREQ
me>OLDER me>for me>keeps me>us my>CARE my>had not>KIN not>that not>which of>HARMED of>HELPREQ of>LOVE of>had of>should
on>CARE on>OTHER_ADULT on>want our>ASK our>BEING our>he our>us please>CROWD please>what said>ABUSE said>CHILD
said>FRAME said>MEET said>SHAME said>THREAT said>but said>have said>i said>me said>to said>us says>FORCE says>HELPREQ
says>VIOLENCE says>said says>wont she>OLDER she>SOURCE she>STAT she>for she>will should>a should>does should>of
should>she so>CARE so>my so>says so>so so>you tell>GROOMED tell>LOVE tell>OPINION tell>SECRET tell>WE tell>WORRY
tell>get tell>got tell>how tell>keeps that>STAT that>with the>SOURCE the>WE the>can the>want the>when them>STAT
them>TOPIC them>the they>DIRECT they>SOMEONE they>STAT this>ADULT this>MINOR this>STAT this>WE this>WORRY this>got
this>her this>not to>CONTACT to>FEAR to>I to>on to>this to>to us>KNOWS us>can us>does us>they us>where want>CARE
want>PEER want>SEND want>WE want>at want>but want>to wants>ADULT was>BULLY was>KNOWS was>MY was>got was>wasnt was>where
wasnt>that wasnt>who we>I we>WE we>did we>i we>we what>ASK what>been what>please when>from when>in when>she when>will
where>ABUSE where>CROWD where>I where>get where>how where>the which>MINOR which>SECRET which>SEND which>you who>ASK
who>dont why>YOU why>cant why>for why>it why>was why>why why>you will>I will>WE will>him will>i will>is will>they
with>ABUSE with>do with>us with>where wont>HE wont>did wont>got wont>our wont>should would>SEND would>WE would>a
would>keep would>of would>they you>ADULT you>GIFT you>VIOLENCE you>but you>do you>in you>so you>they your>HELPREQ
your>OLDER your>of your>with
""",
    -4: """
ABUSE>NUDE ABUSE>are ABUSE>does ABUSE>him ABUSE>of ADULT>HE ADULT>should ASK>DISTRESS ASK>SOMEONE ASK>cant BEING>FORCE
BEING>GROOMED BULLY>at CARE>ASK CARE>HARMED CARE>MY CARE>because CARE>from CARE>which CHILD>NEAR CHILD>OPINION
CHILD>cant CONTACT>SOMEONE CONTACT>SOURCE CONTACT>TOPIC CONTACT>at CREEPY>CHILD CREEPY>GIFT CREEPY>LOVE CREEPY>SOURCE
CREEPY>VIOLENCE CREEPY>if CRISIS>PAST CROWD>not CROWD>she DIRECT>got DIRECT>was DISTRESS>CARE DISTRESS>isnt
DISTRESS>tell FEAR>STAT FORCE>are FORCE>has FORCE>says FRAME>GIFT FRAME>KIN FRAME>PEER FRAME>SELF_MINOR FRAME>because
FRAME>his FRAME>was FRAME>why GIFT>ONLINE GIFT>says GIFT>you GROOMED>CHILD GROOMED>a GROOMED>has GROOMED>of
GROOMED>please GROOMED>was HARMED>CROWD HARMED>WE HARMED>is HARMED>to HARMED>us HE>NEVERMET HE>our HELPREQ>FEAR
HELPREQ>I HELPREQ>MY HELPREQ>her HELPREQ>his HELPREQ>keep HELPREQ>which HELPREQ>with I>ME I>SOMEONE I>SOURCE I>THREAT
I>a I>got I>to I>wants I>wont KIN>ABUSE KIN>ADULT KIN>KNOWS KIN>and KIN>i KIN>that KIN>us KIN>we KIN>with KNOWS>a
KNOWS>that KNOWS>to KNOWS>wont LEAK>KIN LEAK>his LOVE>was ME>NEWS ME>WE ME>been ME>but ME>how ME>what MEET>ASK MEET>how
MEET>says MEET>us MEET>want MEET>where MINOR>CHILD MINOR>HE MINOR>KIN MINOR>TOUCH MINOR>wont MINOR>would MOVED>ORDINARY
MOVED>have MOVED>if MOVED>they MY>HARMED MY>MY MY>SECRET MY>i MY>keeps MY>tell NEAR>THREAT NEVERMET>ASK NEVERMET>has
NEVERMET>i NEWS>GROOMED NEWS>PAST NEWS>SOMEONE NEWS>at NEWS>does NEWS>for NEWS>on NUDE>CONTACT NUDE>OPINION NUDE>WE
NUDE>didnt NUDE>tell NUDE>to NUDE>would OLDER>CARE OLDER>CROWD OLDER>VIOLENCE OLDER>got OLDER>is OLDER>keep ONLINE>HYPO
ONLINE>ONLINE ONLINE>PAST ONLINE>get ONLINE>her ONLINE>to ONLINE>what OPINION>BEING OPINION>BULLY OPINION>CROWD
OPINION>TOPIC OPINION>been OPINION>can ORDINARY>CREEPY ORDINARY>HE ORDINARY>STALK ORDINARY>TOUCH ORDINARY>been
ORDINARY>dont ORDINARY>isnt OTHER_ADULT>DISTRESS OTHER_ADULT>OPINION OTHER_ADULT>have OTHER_ADULT>how OTHER_ADULT>so
OTHER_ADULT>the PAST>ABUSE PAST>YOU PAST>said PAST>them PAST>we PEER>been PEER>didnt PEER>had PEER>isnt PEER>we
PIC>HARMED PIC>HELPREQ PIC>MY PIC>STAT PIC>TOPIC PIC>have PIC>which SECRET>MY SELF_ADULT>says SELF_MINOR>got
SELF_MINOR>have SELF_MINOR>how SELF_MINOR>is SEND>HE SEND>YOU SEND>was SEND>you SEX>MINOR SEX>it SHAME>FORCE
SHAME>ONLINE SHAME>VIOLENCE SHAME>been SHAME>but SHAME>it SHAME>us SHAME>which SOMEONE>ORDINARY SOMEONE>SEX
SOMEONE>SHAME SOMEONE>SOURCE SOMEONE>him SOMEONE>that SOMEONE>why SOURCE>SELF_MINOR SOURCE>says SOURCE>what STALK>him
STAT>ASSAULT STAT>MEET STAT>PIC STAT>TOPIC STAT>can STAT>says STAT>should STAT>tell STAT>wasnt STAT>where THREAT>SOURCE
THREAT>for THREAT>is THREAT>so THREAT>this THREAT>we TOLD>OTHER_ADULT TOLD>cant TOLD>does TOLD>keep TOLD>wont TOLD>your
TOPIC>OPINION TOPIC>them TOUCH>MY TOUCH>which VIOLENCE>ABUSE VIOLENCE>I VIOLENCE>can VIOLENCE>that VIOLENCE>us WE>I
WE>STAT WE>our WE>wants WORRY>keeps WORRY>me WORRY>tell WORRY>what YOU>I YOU>ME YOU>him YOU>who YOU>will a>DIRECT
a>FAULT a>LEAK a>for a>is a>keep a>where and>how are>FAULT are>SHAME are>SOURCE are>can are>do are>to at>DESPAIR
at>GROOMED at>I at>didnt at>if at>that at>why because>at been>WE been>and been>her been>what but>CARE but>do but>keep
but>they but>this can>TOPIC cant>SOMEONE cant>STAT cant>TOLD cant>but cant>please cant>with did>CONTACT did>PIC
did>SOURCE did>from did>how did>keep did>said did>says did>they didnt>MINOR didnt>at didnt>for do>HE do>did do>didnt
do>that do>wont does>CREEPY does>he does>not does>they does>why dont>DIRECT for>her for>isnt for>she for>with for>you
from>LOVE from>NEWS from>dont from>if from>what from>will get>OLDER get>SELF_MINOR get>WE get>are get>his get>how
get>this get>who got>can got>he got>says got>this got>when had>CREEPY had>DISTRESS had>NUDE had>SEND had>SEX had>THREAT
had>WE had>cant had>does had>how had>not had>tell had>who has>been has>that has>this have>CREEPY have>MY have>but
have>had have>if have>isnt have>we he>MOVED he>how her>BEING her>ORDINARY her>SHAME her>but her>my him>BULLY him>PAST
his>CRISIS his>OPINION how>CONTACT how>GROOMED how>ONLINE how>SECRET how>TOPIC how>my i>MINOR i>my i>them i>wants
i>with i>wont if>SEND if>our if>them in>ABUSE in>MOVED in>it in>keeps is>BEING is>KNOWS is>MINOR is>in isnt>ORDINARY
isnt>i isnt>to it>MOVED it>MY it>WORRY it>us it>wants it>we it>with keep>CONTACT keep>dont keep>him keep>my keep>who
keeps>ASK keeps>MY keeps>them keeps>will me>MY me>NEAR me>NEWS my>CROWD my>DISTRESS my>HELPREQ my>because my>please
my>wont not>STALK not>said of>CARE of>OPINION of>get of>has of>his of>to of>was of>why on>HYPO on>ORDINARY on>can on>if
on>in on>isnt on>that on>them on>would our>HARMED our>from our>i our>that our>wants please>KNOWS said>I said>SEX
said>been said>didnt said>from said>what said>wont says>GROOMED says>MOVED says>SEX says>been says>is says>this she>me
she>our she>this she>wasnt she>which should>TOPIC should>VIOLENCE should>my should>on should>said so>STALK so>because
so>him so>keep so>our so>where tell>FEAR tell>KIN tell>is tell>will tell>wont that>but that>can that>did that>her
that>in that>them the>FAULT the>ME the>OLDER the>me them>NEWS them>SEND them>from them>so they>SEND they>SHAME
they>TOLD they>does they>isnt they>it they>will this>that this>wasnt this>why to>CHILD to>DISTRESS to>GROOMED
to>OTHER_ADULT to>because to>but to>do us>ADULT us>CONTACT us>FEAR us>do us>had us>my us>of want>BULLY want>OLDER
want>for want>get want>is want>of want>them wants>how wants>of was>NEVERMET was>STALK was>YOU was>dont was>what
wasnt>HELPREQ wasnt>the wasnt>was wasnt>what we>CONTACT we>do we>had we>how we>my we>our we>them we>this what>CARE
what>CHILD what>NEWS what>PAST what>at what>who what>why when>GROOMED when>LEAK when>NEWS when>SEX when>did when>our
where>he where>it where>keeps where>not where>on where>should where>wont which>CROWD which>I which>dont which>have
which>me which>said which>that which>why who>GIFT who>MEET who>PEER who>do who>she who>should why>her why>of why>so
why>that will>CHILD will>VIOLENCE will>says will>us with>CROWD with>HARMED with>SELF_ADULT with>SHAME with>from
with>our with>says with>was with>with wont>DISTRESS wont>he wont>was would>HYPO would>KNOWS would>been would>him
would>my you>ONLINE you>him your>SOMEONE your>so your>would
""",
    -3: """
ABUSE>CROWD ABUSE>PAST ABUSE>SOMEONE ABUSE>cant ABUSE>it ABUSE>should ABUSE>what ABUSE>with ADULT>ME ADULT>PAST
ADULT>SEND ADULT>YOU ADULT>how ADULT>it ASK>ME ASK>had ASK>how ASK>you BEING>ME BEING>me BEING>where BEING>wont
BULLY>ABUSE BULLY>SOMEONE BULLY>STAT BULLY>THREAT BULLY>what CARE>BEING CARE>CHILD CARE>CROWD CARE>NEVERMET
CARE>ORDINARY CARE>OTHER_ADULT CARE>YOU CARE>got CARE>that CHILD>SECRET CHILD>STALK CHILD>our CHILD>should CHILD>they
CONTACT>SEX CONTACT>TOLD CONTACT>have CONTACT>isnt CONTACT>tell CREEPY>said CREEPY>she CREEPY>this CREEPY>with
CRISIS>FRAME CRISIS>YOU CRISIS>does CRISIS>from CRISIS>have CRISIS>my CRISIS>you CROWD>NUDE CROWD>OPINION CROWD>had
CROWD>keeps CROWD>where DESPAIR>so DESPAIR>this DIRECT>BULLY DIRECT>PIC DIRECT>SEND DIRECT>SOMEONE DIRECT>said
DISTRESS>VIOLENCE DISTRESS>WORRY DISTRESS>we FAULT>the FEAR>FRAME FEAR>GIFT FEAR>PAST FEAR>at FEAR>this FORCE>FORCE
FORCE>MEET FORCE>NEAR FORCE>TOLD FORCE>cant FORCE>does FRAME>ADULT FRAME>HYPO FRAME>MEET FRAME>are FRAME>us GIFT>CREEPY
GIFT>NEAR GIFT>OPINION GIFT>can GIFT>if GROOMED>SEND GROOMED>TOLD GROOMED>TOPIC GROOMED>did GROOMED>keeps GROOMED>they
GROOMED>would HARMED>FORCE HARMED>MINOR HARMED>wasnt HARMED>with HE>DISTRESS HE>HYPO HE>but HE>keeps HE>on HE>wont
HELPREQ>HARMED HELPREQ>MOVED HELPREQ>SOMEONE HELPREQ>isnt HELPREQ>said HYPO>ABUSE HYPO>CHILD HYPO>GROOMED HYPO>cant
HYPO>does HYPO>for HYPO>if I>HARMED I>NUDE I>SELF_ADULT I>SEND I>WORRY I>that I>your KIN>a KIN>because KIN>her KIN>me
KIN>when KNOWS>NUDE KNOWS>OPINION KNOWS>SEND KNOWS>my LEAK>ASK LEAK>CONTACT LEAK>HELPREQ LEAK>STAT LEAK>was LOVE>LOVE
LOVE>if LOVE>on LOVE>so ME>TOPIC ME>at ME>me ME>want ME>we ME>who MEET>our MEET>the MEET>wont MINOR>CREEPY MINOR>for
MOVED>because MOVED>his MY>because MY>please MY>wasnt NEAR>if NEAR>that NEAR>who NEVERMET>did NEVERMET>is NEVERMET>says
NEVERMET>wants NEWS>ADULT NEWS>CONTACT NEWS>ONLINE NEWS>how NEWS>of NUDE>FRAME NUDE>HARMED NUDE>a NUDE>said NUDE>that
NUDE>wont OLDER>ADULT OLDER>CHILD OLDER>PAST OLDER>WE ONLINE>MINOR ONLINE>didnt ONLINE>had ONLINE>why OPINION>MY
OPINION>do OPINION>in OPINION>tell OPINION>to ORDINARY>GROOMED ORDINARY>PEER ORDINARY>PIC ORDINARY>had ORDINARY>this
OTHER_ADULT>GIFT OTHER_ADULT>ORDINARY OTHER_ADULT>SOMEONE OTHER_ADULT>been OTHER_ADULT>it OTHER_ADULT>not
OTHER_ADULT>please OTHER_ADULT>them OTHER_ADULT>us OTHER_ADULT>who OTHER_ADULT>with PAST>NEVERMET PAST>did PAST>had
PAST>her PAST>they PAST>when PAST>which PAST>with PEER>at PEER>wasnt PIC>ABUSE PIC>LEAK PIC>because PIC>been PIC>can
PIC>her PIC>keeps PIC>please PIC>why PIC>you SECRET>MINOR SECRET>because SECRET>get SECRET>is SECRET>tell SECRET>us
SECRET>why SECRET>your SELF_ADULT>DISTRESS SELF_ADULT>PEER SELF_ADULT>SOURCE SELF_ADULT>do SELF_ADULT>does
SELF_ADULT>dont SELF_MINOR>NUDE SELF_MINOR>SOMEONE SELF_MINOR>they SELF_MINOR>would SEND>WE SEND>are SEND>but
SEND>didnt SEND>tell SEX>ASSAULT SEX>CONTACT SEX>HARMED SEX>PEER SEX>he SEX>her SEX>of SEX>they SHAME>DESPAIR SHAME>I
SHAME>PEER SHAME>does SHAME>want SOMEONE>DISTRESS SOMEONE>he SOMEONE>how SOMEONE>keeps SOMEONE>on SOMEONE>them
SOURCE>FRAME SOURCE>GIFT SOURCE>on SOURCE>want STALK>WE STALK>a STAT>not STAT>so STAT>we STAT>will THREAT>ABUSE
THREAT>PIC THREAT>TOPIC THREAT>didnt THREAT>him THREAT>his THREAT>keep THREAT>not THREAT>should THREAT>was THREAT>who
TOLD>ASK TOLD>KIN TOLD>you TOPIC>CARE TOPIC>but TOPIC>on TOPIC>says TOPIC>they TOPIC>which TOUCH>PIC TOUCH>she
TOUCH>them WE>GROOMED WE>OPINION WE>TOPIC WE>WORRY WE>YOU WE>said WE>where WE>your WORRY>PEER WORRY>STALK WORRY>got
WORRY>i WORRY>was WORRY>you YOU>STALK YOU>didnt YOU>had YOU>has YOU>in YOU>you a>I a>at a>been a>from a>us a>want
and>NEWS and>PAST and>YOU and>did and>him and>us are>ABUSE are>CONTACT are>GIFT are>MINOR are>PAST are>YOU are>cant
are>does are>our are>them are>us are>we at>MINOR at>WE at>isnt at>my at>tell at>will at>would because>HARMED
because>NUDE because>ORDINARY because>so because>wants because>will been>CREEPY been>MOVED been>NEWS been>TOLD been>a
been>because been>has been>our been>that been>this but>CHILD but>DESPAIR but>HE but>OLDER but>WE but>wont can>HYPO
can>SELF_MINOR can>but can>says cant>OPINION cant>PIC cant>SEND cant>did cant>do cant>isnt cant>says cant>we did>ABUSE
did>TOPIC did>a did>she did>wasnt did>which didnt>ASK didnt>GIFT didnt>ONLINE didnt>did didnt>what do>CREEPY do>GROOMED
do>ONLINE do>SEND do>TOPIC do>your does>ABUSE does>CHILD does>WE does>of does>will dont>ADULT dont>FEAR dont>my
for>CREEPY for>NEWS for>THREAT for>didnt for>has from>MOVED from>NEVERMET from>did from>does from>where from>with
get>HE get>LEAK get>MEET get>PAST get>TOPIC get>TOUCH get>VIOLENCE get>from get>of get>why got>BULLY got>LOVE got>SEX
got>did got>do got>her got>said got>we had>CRISIS had>TOLD had>WORRY had>did had>our has>them has>would
have>OTHER_ADULT have>has have>how he>GROOMED he>HE he>LOVE he>VIOLENCE he>want her>ME her>NEWS her>TOUCH her>me her>us
him>in him>please him>we him>who him>wont his>SECRET his>SELF_MINOR his>do his>him how>OPINION how>at how>dont how>if
how>not how>please i>MEET i>NUDE i>SELF_ADULT i>THREAT i>has i>keeps i>me i>who i>your if>FEAR if>MEET if>NEAR if>TOLD
if>and if>at if>from if>he if>how if>please in>DIRECT in>GROOMED in>HE in>LOVE in>THREAT in>which is>CROWD is>PIC
is>YOU is>at is>from is>her is>would isnt>PAST isnt>STAT isnt>is isnt>me isnt>my isnt>so isnt>was it>he it>in it>would
keep>CHILD keep>SOMEONE keep>TOPIC keep>VIOLENCE keep>is keep>where keeps>CONTACT keeps>TOUCH keeps>cant keeps>my
keeps>tell keeps>where keeps>why me>MOVED me>TOPIC me>him me>his me>we my>DESPAIR my>KIN my>MEET my>NEAR my>TOUCH
my>didnt not>ADULT not>GROOMED not>SECRET not>from not>i not>them not>they not>what of>CREEPY of>LEAK of>SEX of>wants
on>ASK on>he on>who on>wont our>FRAME our>GROOMED our>I our>ME our>SEX our>get our>her our>how please>MY
please>SELF_MINOR please>please please>them please>your said>SELF_MINOR said>YOU said>should said>who says>FAULT
says>GIFT says>MINOR says>PEER she>VIOLENCE she>with should>FEAR should>ORDINARY should>SHAME should>from should>keep
should>that so>BULLY so>he so>is tell>HARMED tell>HELPREQ tell>PIC tell>do tell>dont tell>for tell>from tell>why
that>FEAR that>GIFT that>LEAK the>MOVED the>of the>that the>to the>wasnt the>which them>CROWD them>ME them>MEET
them>been them>of them>us them>with they>BEING they>KNOWS they>MEET they>and they>dont they>for they>on they>please
they>they they>when this>LEAK this>OTHER_ADULT this>SEX this>THREAT this>do this>it this>on this>please this>this
this>want this>was to>HELPREQ to>SELF_MINOR to>from to>had to>why us>HARMED us>YOU us>this us>was want>CONTACT
want>SECRET want>that want>what want>why wants>CARE wants>SECRET wants>did wants>when was>from was>has was>keeps
was>will we>CARE we>DESPAIR we>DISTRESS we>GIFT we>MY we>SHAME we>TOPIC we>her what>BEING what>SHAME what>your when>I
when>SECRET when>so when>want when>where where>HELPREQ where>PIC where>did where>your which>has which>them which>what
who>OLDER who>have who>how who>who who>why who>with why>PAST why>but why>get why>got why>them why>wont will>for
will>how will>was will>which will>who with>HYPO with>NEWS with>PAST with>a wont>WE would>DISTRESS would>HARMED would>HE
would>did would>does would>we would>where would>you you>DESPAIR you>didnt you>had you>she you>the your>KNOWS
your>OPINION your>it your>please your>said
""",
    -2: """
ABUSE>ASK ABUSE>HE ABUSE>MOVED ABUSE>SECRET ABUSE>SEND ABUSE>YOU ABUSE>is ABUSE>they ABUSE>want ABUSE>would
ADULT>CRISIS ADULT>DESPAIR ADULT>FAULT ADULT>PIC ADULT>a ADULT>had ADULT>is ADULT>this ADULT>we ASK>KIN ASK>TOPIC
ASK>he ASK>him ASK>says ASK>she ASK>why ASK>would ASSAULT>ABUSE ASSAULT>MY ASSAULT>OPINION ASSAULT>for ASSAULT>my
ASSAULT>of BEING>it BEING>when BULLY>DIRECT BULLY>SEND BULLY>are BULLY>her BULLY>is BULLY>you CARE>NUDE CARE>TOUCH
CARE>WE CARE>didnt CARE>her CARE>this CARE>your CHILD>BEING CHILD>HYPO CHILD>NUDE CHILD>TOPIC CHILD>i CHILD>to
CHILD>you CONTACT>FRAME CONTACT>GIFT CONTACT>HYPO CONTACT>WORRY CONTACT>had CONTACT>has CONTACT>wants CREEPY>NUDE
CREEPY>PAST CREEPY>from CREEPY>his CREEPY>our CRISIS>MY CRISIS>she CRISIS>so CRISIS>tell CROWD>ASK CROWD>SEX CROWD>said
CROWD>wants DESPAIR>ADULT DESPAIR>CONTACT DESPAIR>SOURCE DESPAIR>have DESPAIR>was DIRECT>STAT DIRECT>does DIRECT>have
DIRECT>he DIRECT>how DIRECT>keep DIRECT>this DISTRESS>NEAR DISTRESS>STALK DISTRESS>cant DISTRESS>his DISTRESS>my
DISTRESS>said DISTRESS>to FAULT>at FAULT>is FEAR>KIN FEAR>WE FEAR>did FEAR>from FEAR>have FEAR>us FEAR>which
FORCE>CHILD FORCE>TOUCH FORCE>can FORCE>him FORCE>it FORCE>so FORCE>us FRAME>SHAME FRAME>been FRAME>did FRAME>do
FRAME>does FRAME>had FRAME>want FRAME>what GIFT>CARE GIFT>FORCE GIFT>SECRET GIFT>SEND GIFT>YOU GIFT>but GIFT>us
GIFT>would GROOMED>got HARMED>YOU HARMED>her HARMED>tell HARMED>you HE>BULLY HE>MOVED HE>STALK HE>TOPIC HE>got HE>my
HE>of HELPREQ>BEING HELPREQ>DISTRESS HELPREQ>OTHER_ADULT HELPREQ>how HELPREQ>not HELPREQ>should HYPO>BEING HYPO>FRAME
HYPO>WE HYPO>because HYPO>me HYPO>of HYPO>our HYPO>the HYPO>this HYPO>where HYPO>with I>DESPAIR I>NEWS I>ONLINE I>been
I>has I>not I>us I>want KIN>SOURCE KIN>TOUCH KIN>did KIN>dont KIN>not KIN>to KIN>what KIN>would KNOWS>can KNOWS>the
KNOWS>when LEAK>WE LEAK>in LEAK>to LEAK>we LOVE>DESPAIR LOVE>HELPREQ LOVE>PAST LOVE>are LOVE>keep LOVE>of LOVE>said
LOVE>says ME>CREEPY ME>NEAR ME>had ME>keep ME>they ME>where MEET>FORCE MEET>ME MEET>SOMEONE MEET>a MEET>has MEET>what
MINOR>ASK MINOR>CARE MINOR>GROOMED MINOR>MY MINOR>ORDINARY MINOR>and MINOR>but MINOR>him MINOR>isnt MINOR>this
MINOR>where MOVED>ASK MOVED>HE MOVED>I MOVED>a MOVED>can MOVED>i MOVED>the MY>THREAT MY>are MY>cant MY>has MY>have
NEAR>ADULT NEAR>ONLINE NEAR>and NEAR>did NEAR>she NEAR>wont NEAR>would NEVERMET>CARE NEVERMET>HE NEVERMET>ORDINARY
NEVERMET>and NEWS>DISTRESS NEWS>MEET NEWS>WORRY NEWS>do NEWS>so NUDE>ABUSE NUDE>HELPREQ NUDE>I NUDE>MINOR NUDE>SECRET
NUDE>SELF_MINOR NUDE>TOLD NUDE>how NUDE>so NUDE>we NUDE>when NUDE>who OLDER>ORDINARY OLDER>SOURCE OLDER>but OLDER>can
OLDER>our OLDER>so ONLINE>it ONLINE>says OPINION>DISTRESS OPINION>PIC OPINION>VIOLENCE OPINION>dont OPINION>has
OPINION>if OPINION>of OPINION>want OPINION>with ORDINARY>CHILD ORDINARY>FRAME ORDINARY>LOVE ORDINARY>MINOR
ORDINARY>ORDINARY ORDINARY>OTHER_ADULT ORDINARY>SELF_MINOR ORDINARY>TOPIC ORDINARY>keeps ORDINARY>our ORDINARY>says
ORDINARY>she ORDINARY>would OTHER_ADULT>STAT OTHER_ADULT>but OTHER_ADULT>has OTHER_ADULT>of PAST>I PAST>MOVED PAST>if
PAST>says PAST>why PEER>CARE PEER>GROOMED PEER>a PEER>is PEER>they PEER>you PIC>SEX PIC>VIOLENCE PIC>WE PIC>but PIC>did
PIC>i PIC>want PIC>wants SECRET>YOU SECRET>she SECRET>them SECRET>this SECRET>wont SELF_ADULT>ABUSE SELF_ADULT>HE
SELF_ADULT>NEVERMET SELF_ADULT>OPINION SELF_ADULT>SOMEONE SELF_ADULT>cant SELF_ADULT>they SELF_MINOR>are
SELF_MINOR>been SELF_MINOR>him SELF_MINOR>i SELF_MINOR>them SELF_MINOR>this SEND>DISTRESS SEND>HYPO SEND>for SEND>got
SEND>it SEND>what SEND>will SEX>STAT SEX>said SHAME>his SHAME>them SOMEONE>CRISIS SOMEONE>OLDER SOMEONE>OTHER_ADULT
SOMEONE>PAST SOMEONE>do SOMEONE>had SOMEONE>have SOMEONE>of SOMEONE>was SOURCE>LOVE SOURCE>MEET SOURCE>NEVERMET
SOURCE>WORRY SOURCE>that STALK>NUDE STALK>get STALK>have STALK>of STALK>this STALK>your STAT>BEING STAT>GIFT STAT>SEX
STAT>didnt STAT>dont STAT>isnt STAT>keep STAT>keeps STAT>said STAT>why THREAT>DISTRESS THREAT>SEX THREAT>been
THREAT>from THREAT>of THREAT>tell TOLD>NEVERMET TOLD>ORDINARY TOLD>has TOLD>the TOLD>us TOLD>we TOPIC>NEVERMET
TOPIC>STAT TOPIC>TOPIC TOPIC>does TOPIC>from TOPIC>not TOPIC>should TOPIC>this TOPIC>to TOPIC>what TOPIC>when TOPIC>who
TOUCH>got VIOLENCE>MOVED VIOLENCE>PEER VIOLENCE>TOPIC VIOLENCE>she VIOLENCE>to VIOLENCE>which WE>ADULT WE>DIRECT WE>MY
WE>have WE>her WE>is WE>will WORRY>GROOMED WORRY>WE WORRY>he WORRY>our WORRY>so WORRY>your YOU>FORCE YOU>HELPREQ
YOU>did YOU>on YOU>she YOU>they YOU>to a>ASSAULT a>CRISIS a>STAT a>WE a>on a>them and>ASK and>HYPO and>TOPIC and>are
and>can and>he and>to are>DESPAIR are>HARMED are>been are>keep are>not at>BULLY at>CRISIS at>CROWD at>HELPREQ at>and
at>are at>been at>got at>said at>this because>HE because>I because>LOVE because>from because>have been>FEAR been>FRAME
been>GIFT been>MY been>NEVERMET been>NUDE been>WORRY been>but been>my been>when but>FORCE but>FRAME but>wasnt but>which
but>would can>CONTACT can>FRAME can>NUDE can>SHAME can>THREAT can>been can>she can>the can>your cant>FRAME cant>MINOR
cant>for cant>which did>CHILD did>GIFT did>YOU did>because did>can did>is did>tell did>you didnt>STAT didnt>YOU
didnt>do didnt>she didnt>you do>DISTRESS do>FRAME do>PAST do>SELF_MINOR do>SEX do>because do>his do>keep do>wants
do>why do>would does>CRISIS does>GROOMED does>NUDE does>got does>me does>this does>us does>would dont>GROOMED
dont>MOVED dont>OTHER_ADULT dont>TOPIC dont>but dont>does dont>get dont>him dont>i dont>isnt dont>our dont>tell
dont>that dont>which for>HARMED for>SELF_MINOR for>TOLD for>TOPIC for>at for>had for>our for>that for>where for>would
from>BULLY from>HELPREQ from>SECRET from>are from>can from>have from>is from>them from>when from>which from>wont
get>ADULT get>KIN get>MOVED get>but get>has got>I got>SELF_MINOR got>been got>not had>ASK had>BULLY had>NEAR
had>NEVERMET had>ONLINE had>ORDINARY had>his had>them has>ASK has>FRAME has>MOVED has>MY has>TOPIC has>because has>dont
has>not has>they has>want has>who have>NUDE have>WORRY have>at have>does have>please have>want have>wants he>FAULT
he>SHAME he>TOPIC he>in he>says he>would her>CREEPY her>HYPO her>KNOWS her>NEAR her>STAT her>has her>she her>which
her>would him>KNOWS him>SOURCE him>get his>ABUSE his>FRAME his>MY his>OTHER_ADULT his>TOPIC his>had how>ADULT how>BEING
how>KIN how>NEVERMET how>OLDER how>did how>didnt how>got how>how how>our how>she how>should how>us how>we how>would
i>HARMED i>on i>she i>that i>the i>this i>us i>you if>BEING if>DISTRESS if>NEWS if>why in>ADULT in>CRISIS in>KNOWS
in>didnt in>of in>said is>ASSAULT is>CHILD is>FORCE is>GROOMED is>says is>why isnt>CONTACT isnt>ME isnt>wont it>NUDE
it>that it>your keep>CARE keep>DIRECT keep>PAST keep>SELF_MINOR keep>does keep>they keep>when keep>which keeps>DIRECT
keeps>FRAME keeps>HE keeps>MEET keeps>he keeps>not keeps>us me>ABUSE me>CHILD me>LOVE me>PAST me>how my>LOVE my>OLDER
my>SEX my>are my>dont not>NUDE not>SEND not>but not>where not>will not>your of>ASK of>CRISIS of>been of>i of>you
on>DESPAIR on>FORCE on>FRAME on>HARMED on>SELF_ADULT on>SEX on>SHAME on>said on>with our>DIRECT our>SHAME our>are
our>but our>of our>our our>which our>will our>would please>ABUSE please>DISTRESS please>GIFT please>MINOR please>NEWS
please>OLDER please>SEND please>are please>her please>in please>keeps please>so said>PAST said>and says>DIRECT says>KIN
says>NEVERMET says>a says>and says>they says>wants she>DESPAIR she>SECRET she>been she>did she>didnt she>the she>your
should>HYPO should>ME should>PIC should>me should>our should>so so>HARMED so>LEAK so>OLDER so>ORDINARY so>SOURCE so>get
tell>OTHER_ADULT tell>are tell>cant tell>keep tell>of tell>says tell>which tell>your that>I that>cant that>got that>has
that>him that>please that>should that>tell the>DESPAIR the>KNOWS the>ONLINE the>OPINION them>KIN them>OLDER them>how
them>she them>them them>will they>tell they>them they>this they>what they>wont this>CONTACT this>DIRECT this>FEAR
this>GROOMED this>LOVE this>MOVED this>NEWS this>NUDE this>SOURCE this>TOPIC this>had this>is this>they this>your
to>ASSAULT to>FRAME to>WORRY to>for to>get to>in to>is us>CARE us>KIN us>PAST us>SECRET us>SEND us>SOMEONE us>how
us>who us>your want>DISTRESS want>PAST want>she want>us want>we want>you wants>MINOR wants>NUDE wants>them wants>your
was>KIN was>a was>can was>in was>our was>please was>should wasnt>ASK wasnt>and wasnt>at wasnt>in wasnt>not wasnt>on
we>ABUSE we>CHILD we>HARMED we>OPINION we>PEER we>SEX we>THREAT we>that we>the we>with what>BULLY what>CRISIS
what>CROWD what>FAULT what>GROOMED what>i what>keep what>which when>TOPIC when>but when>dont when>if when>said
when>which where>ASK where>FRAME where>MOVED where>OPINION where>SECRET where>SEND where>keep where>them where>to
which>BULLY which>CARE which>GIFT which>OLDER which>OPINION which>keep which>your who>NEVERMET who>NEWS who>OPINION
who>ORDINARY who>cant who>so who>the who>them who>which why>ABUSE why>CHILD why>LOVE why>ORDINARY why>PIC why>SHAME
why>TOPIC why>VIOLENCE why>from why>keep why>tell why>us why>who will>BULLY will>CONTACT will>YOU will>dont will>not
will>that will>you with>SEX with>STALK with>this wont>SHAME wont>do wont>the wont>they would>MOVED would>PEER
would>SELF_ADULT would>SHAME would>TOPIC would>VIOLENCE would>YOU would>had would>not would>so you>PEER you>STAT
you>did you>who your>ABUSE your>CHILD your>DISTRESS your>FRAME your>GIFT your>MOVED your>ORDINARY your>because
your>from your>says your>who
""",
    -1: """
ABUSE>CONTACT ABUSE>DISTRESS ABUSE>LOVE ABUSE>SELF_MINOR ABUSE>TOPIC ABUSE>has ABUSE>he ABUSE>not ABUSE>so ABUSE>we
ABUSE>which ADULT>ASK ADULT>WE ADULT>didnt ADULT>wont ASK>CROWD ASK>NEWS ASK>this ASK>us ASSAULT>HE ASSAULT>how
ASSAULT>the ASSAULT>to BEING>BULLY BEING>CHILD BEING>CONTACT BEING>CROWD BEING>ORDINARY BULLY>NUDE BULLY>WE BULLY>YOU
BULLY>cant BULLY>does BULLY>if BULLY>not BULLY>that BULLY>this BULLY>we BULLY>when BULLY>which BULLY>who BULLY>wont
CARE>ADULT CARE>HYPO CARE>ME CARE>SHAME CARE>me CARE>on CARE>so CARE>why CHILD>FEAR CHILD>FRAME CHILD>SELF_MINOR
CHILD>that CONTACT>DISTRESS CONTACT>ME CONTACT>didnt CONTACT>get CONTACT>me CONTACT>my CONTACT>wasnt CONTACT>why
CREEPY>OPINION CREEPY>SELF_MINOR CREEPY>SEND CREEPY>STAT CREEPY>YOU CREEPY>does CREEPY>me CREEPY>tell CREEPY>they
CREEPY>your CRISIS>BULLY CRISIS>CHILD CRISIS>DESPAIR CRISIS>KIN CRISIS>ONLINE CRISIS>to CROWD>FORCE CROWD>GROOMED
CROWD>HELPREQ CROWD>PAST CROWD>SOURCE CROWD>STALK CROWD>TOUCH CROWD>her CROWD>of DESPAIR>I DESPAIR>i DESPAIR>if
DESPAIR>said DIRECT>ASK DIRECT>GROOMED DIRECT>ONLINE DIRECT>SEX DIRECT>can DIRECT>me DIRECT>says DIRECT>should
DIRECT>so DISTRESS>BULLY DISTRESS>GROOMED DISTRESS>HARMED DISTRESS>I DISTRESS>SELF_MINOR DISTRESS>THREAT DISTRESS>TOLD
DISTRESS>TOPIC DISTRESS>WE FAULT>ADULT FAULT>MY FAULT>so FAULT>with FEAR>CONTACT FEAR>YOU FEAR>has FEAR>it FEAR>they
FEAR>wont FEAR>would FORCE>HE FORCE>NEWS FORCE>PIC FORCE>YOU FORCE>at FORCE>didnt FORCE>he FORCE>in FORCE>wants
FORCE>with FORCE>wont FRAME>ASK FRAME>DESPAIR FRAME>FORCE FRAME>ME FRAME>TOPIC FRAME>TOUCH FRAME>can FRAME>will
GIFT>FRAME GIFT>HELPREQ GIFT>HYPO GIFT>a GIFT>for GIFT>got GIFT>has GIFT>keep GROOMED>SOMEONE GROOMED>WE GROOMED>from
GROOMED>our GROOMED>says GROOMED>should GROOMED>what GROOMED>why GROOMED>with GROOMED>wont HARMED>LOVE HARMED>MOVED
HARMED>SEND HARMED>how HARMED>of HARMED>when HARMED>who HE>HE HE>NEWS HE>SELF_MINOR HE>do HE>had HE>should HE>the
HELPREQ>FRAME HELPREQ>KNOWS HELPREQ>SEND HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>had HELPREQ>i HELPREQ>of HELPREQ>us
HELPREQ>wants HELPREQ>where HELPREQ>why HYPO>ORDINARY HYPO>TOLD HYPO>TOPIC HYPO>TOUCH HYPO>YOU HYPO>and HYPO>at
HYPO>been HYPO>had HYPO>how HYPO>it HYPO>said HYPO>so HYPO>they I>KNOWS I>SHAME I>TOPIC I>TOUCH I>VIOLENCE I>my I>they
I>when I>would KIN>SELF_MINOR KIN>SEND KIN>WE KIN>for KIN>should KIN>they KIN>where KIN>you KNOWS>CARE KNOWS>his
KNOWS>was LEAK>SEND LEAK>does LEAK>they LEAK>this LEAK>want LEAK>who LOVE>FRAME LOVE>GIFT LOVE>ME LOVE>MY LOVE>OPINION
LOVE>do LOVE>get LOVE>how LOVE>me LOVE>please LOVE>who ME>ABUSE ME>CONTACT ME>FEAR ME>MOVED ME>SOMEONE ME>STAT ME>cant
ME>have ME>him ME>my ME>that ME>wont MEET>do MEET>my MEET>should MEET>wants MINOR>CRISIS MINOR>FEAR MINOR>FORCE
MINOR>OPINION MINOR>STALK MINOR>have MINOR>please MINOR>why MINOR>your MOVED>CHILD MOVED>CROWD MOVED>YOU MOVED>of
MOVED>should MOVED>so MOVED>what MOVED>when MOVED>with MOVED>your MY>FORCE MY>I MY>SELF_MINOR MY>but MY>with NEAR>ME
NEAR>me NEAR>our NEAR>the NEAR>with NEVERMET>CHILD NEVERMET>CONTACT NEVERMET>I NEVERMET>MEET NEVERMET>SECRET
NEVERMET>my NEVERMET>tell NEVERMET>which NEWS>SHAME NEWS>VIOLENCE NEWS>had NEWS>his NEWS>them NUDE>MEET NUDE>MOVED
NUDE>get NUDE>i NUDE>if NUDE>should NUDE>want NUDE>you OLDER>CONTACT OLDER>GROOMED OLDER>NUDE OLDER>TOLD OLDER>are
OLDER>get OLDER>have OLDER>they OLDER>to OLDER>us ONLINE>CREEPY ONLINE>SHAME ONLINE>from ONLINE>has OPINION>CONTACT
OPINION>GIFT OPINION>STALK OPINION>THREAT OPINION>TOLD OPINION>a OPINION>get OPINION>isnt OPINION>my OPINION>so
OPINION>wants OPINION>which OPINION>why OPINION>would ORDINARY>GIFT ORDINARY>HARMED ORDINARY>OPINION ORDINARY>SEX
OTHER_ADULT>DIRECT OTHER_ADULT>SEX OTHER_ADULT>cant OTHER_ADULT>from OTHER_ADULT>isnt OTHER_ADULT>said
OTHER_ADULT>should OTHER_ADULT>this OTHER_ADULT>when OTHER_ADULT>which OTHER_ADULT>wont PAST>CARE PAST>NEAR PAST>NUDE
PAST>OTHER_ADULT PAST>PEER PAST>get PAST>wants PEER>ABUSE PEER>FRAME PEER>ONLINE PEER>SECRET PEER>dont PEER>get
PEER>please PEER>she PEER>will PIC>BULLY PIC>CONTACT PIC>LOVE PIC>NEWS PIC>do SECRET>CHILD SECRET>HYPO SECRET>NEWS
SECRET>NUDE SECRET>ONLINE SECRET>OPINION SECRET>TOLD SECRET>please SECRET>who SECRET>you SELF_ADULT>KIN SELF_ADULT>MY
SELF_ADULT>ONLINE SELF_ADULT>SEND SELF_ADULT>for SELF_ADULT>me SELF_ADULT>my SELF_ADULT>she SELF_ADULT>that
SELF_ADULT>to SELF_MINOR>ADULT SELF_MINOR>CROWD SELF_MINOR>NEVERMET SELF_MINOR>ORDINARY SELF_MINOR>SELF_MINOR
SELF_MINOR>SEND SELF_MINOR>get SELF_MINOR>had SELF_MINOR>where SELF_MINOR>why SELF_MINOR>will SEND>ABUSE SEND>ASSAULT
SEND>FEAR SEND>ME SEND>SELF_ADULT SEND>SOMEONE SEND>STALK SEND>can SEND>did SEND>does SEND>she SEND>where SEND>which
SEND>why SEND>wont SEND>your SEX>ORDINARY SEX>WE SEX>not SEX>on SEX>our SHAME>ABUSE SHAME>DISTRESS SHAME>PAST SHAME>do
SHAME>her SHAME>tell SOMEONE>ABUSE SOMEONE>NEWS SOMEONE>a SOMEONE>got SOMEONE>me SOMEONE>tell SOMEONE>they SOMEONE>your
SOURCE>FAULT SOURCE>KNOWS SOURCE>OLDER SOURCE>a STALK>CARE STALK>PAST STALK>STAT STALK>because STALK>if STAT>DIRECT
STAT>HARMED STAT>SECRET STAT>SELF_MINOR STAT>been STAT>her STAT>if STAT>me STAT>us THREAT>ASK THREAT>CREEPY THREAT>MY
THREAT>ONLINE THREAT>SECRET THREAT>SELF_MINOR THREAT>WORRY THREAT>are THREAT>at THREAT>have THREAT>if THREAT>us
THREAT>wants THREAT>which THREAT>will THREAT>your TOLD>BEING TOLD>HYPO TOLD>MEET TOLD>SECRET TOLD>do TOLD>for TOLD>of
TOLD>so TOLD>they TOPIC>BEING TOPIC>HELPREQ TOPIC>SOMEONE TOPIC>WE TOPIC>at TOPIC>did TOPIC>dont TOPIC>for TOPIC>how
TOPIC>my TOPIC>our TOPIC>said TOPIC>that TOPIC>why TOUCH>FRAME TOUCH>NEWS TOUCH>NUDE TOUCH>WORRY TOUCH>he TOUCH>of
TOUCH>our TOUCH>this TOUCH>what TOUCH>would VIOLENCE>CONTACT VIOLENCE>GIFT VIOLENCE>SOURCE VIOLENCE>got VIOLENCE>had
WE>ASK WE>CONTACT WE>DESPAIR WE>FEAR WE>HYPO WE>can WE>get WE>not WE>the WE>why WE>wont WORRY>MY WORRY>ONLINE
WORRY>OTHER_ADULT WORRY>PAST WORRY>SECRET WORRY>SOURCE WORRY>TOLD WORRY>WORRY WORRY>are WORRY>of WORRY>where WORRY>will
YOU>BEING YOU>BULLY YOU>DESPAIR YOU>MOVED YOU>OLDER YOU>VIOLENCE YOU>a YOU>are YOU>it YOU>not YOU>us YOU>we YOU>which
a>HYPO a>NEVERMET a>TOUCH a>WORRY a>me a>not a>of a>when a>with and>get and>his and>it are>ADULT are>CREEPY are>KNOWS
are>ONLINE are>OTHER_ADULT are>SOMEONE are>are are>dont are>got are>please are>said are>says are>who at>NEVERMET
at>NEWS at>SELF_MINOR at>STALK at>WORRY at>but at>on at>your because>LEAK because>but because>can because>had
because>our because>the because>why been>DISTRESS been>VIOLENCE been>does been>got been>if been>says been>us been>we
been>which but>SOMEONE but>TOPIC but>has but>her but>him but>want but>was can>ASK can>MOVED can>MY can>are can>does
can>that can>they can>us can>wants can>we can>wont cant>KNOWS cant>MEET cant>NUDE cant>can cant>is cant>so did>ASK
did>ME did>MEET did>MY did>NEVERMET did>NEWS did>OPINION did>OTHER_ADULT did>PEER did>TOLD did>at did>dont did>his
did>if didnt>FRAME didnt>SEND didnt>been didnt>got didnt>how do>BULLY do>MOVED do>SOMEONE do>cant do>how do>said
do>says do>should do>want does>ASSAULT does>DIRECT does>DISTRESS does>FEAR does>HARMED does>KIN does>KNOWS does>MOVED
does>NEAR does>NEWS does>VIOLENCE does>our does>tell does>what dont>HYPO dont>PAST dont>PIC dont>THREAT dont>TOUCH
dont>me dont>please dont>us for>DISTRESS for>HYPO for>LEAK for>SEX for>VIOLENCE for>keeps for>us from>FAULT from>FORCE
from>I from>WE from>from from>got from>please from>why from>your get>CREEPY get>can get>him get>it get>keep get>please
get>wont get>would got>CHILD got>FORCE got>HE got>TOPIC got>and got>but got>isnt got>keeps got>my got>the got>want
got>which got>why got>with had>HYPO had>MINOR had>OPINION had>a had>had had>the had>to had>us had>which has>BULLY
has>FEAR has>HE has>MEET has>THREAT has>did has>from has>got has>how has>if has>of has>our has>tell have>BEING
have>PAST have>TOPIC have>get have>i have>said have>what have>would he>ASSAULT he>OLDER he>WORRY he>had her>MEET her>a
her>did her>dont her>his her>is her>our her>who him>CROWD him>NEAR him>SOMEONE him>VIOLENCE him>did him>not him>to
him>was him>would him>your his>HYPO his>KNOWS his>NEVERMET his>NUDE his>PAST his>because his>for his>should how>ASSAULT
how>FEAR how>LOVE how>OTHER_ADULT how>SEX how>TOLD how>for how>he how>says how>to i>CROWD i>DISTRESS i>SHAME i>TOPIC
i>TOUCH i>VIOLENCE i>been i>cant i>is i>said if>had if>should if>want if>wont in>MEET in>MINOR in>OLDER in>cant in>in
in>wasnt in>will in>would is>KIN is>ONLINE is>does is>get is>will isnt>MEET isnt>WE isnt>can isnt>from isnt>how
isnt>our isnt>said isnt>who isnt>you it>I it>KNOWS it>SEND it>and it>did it>get it>keep it>they it>want it>when
keep>NEAR keep>PEER keep>SELF_ADULT keep>she keep>we keep>why keeps>CREEPY keeps>KNOWS keeps>THREAT keeps>because
keeps>from keeps>if keeps>this me>CREEPY me>a me>had me>i me>my me>want my>ADULT my>PEER my>STAT my>get my>i my>keeps
my>them my>to my>wants my>will not>BULLY not>CONTACT not>FRAME not>did not>had not>on not>says not>wants not>why
of>ADULT of>ASSAULT of>STALK of>at of>can of>it of>where of>will of>with on>ASSAULT on>BULLY on>NEWS on>from on>how
our>BULLY our>HE our>MY our>OPINION our>OTHER_ADULT our>PIC our>and our>cant our>if our>is our>said our>them our>why
our>wont please>ADULT please>HYPO please>ME please>at please>but please>got please>want please>wants said>BEING
said>LOVE said>NEWS said>ORDINARY said>can said>cant said>of said>why says>CARE says>TOLD says>WORRY says>to says>why
says>would she>CHILD she>TOPIC she>at she>who she>would should>ASK should>NUDE should>PEER should>STAT should>he
should>how should>is should>they so>ASK so>GIFT so>MEET so>OPINION so>SELF_MINOR so>but so>if so>wasnt so>would
tell>MEET tell>ORDINARY tell>SELF_MINOR tell>TOLD tell>isnt tell>on tell>she that>CRISIS that>TOPIC that>didnt
that>does that>i that>they that>this the>CARE the>THREAT the>how the>my the>wont them>LEAK them>NEVERMET them>TOLD
them>get them>he them>if them>says them>this them>your they>NEAR they>OPINION they>didnt they>wants they>where
they>with this>BULLY this>FORCE this>a this>said this>would to>FAULT to>HARMED to>OPINION to>PIC to>SHAME to>at to>isnt
to>wasnt us>MEET us>NUDE us>ORDINARY us>because us>get us>you want>FRAME want>I want>MOVED want>SOMEONE want>TOPIC
want>WORRY want>are want>because want>how want>i want>our want>says want>would wants>BULLY wants>GIFT wants>STAT
wants>are wants>been wants>for wants>if wants>not wants>she wants>should wants>which wants>why was>DIRECT was>HYPO
was>MEET was>SHAME was>had was>i was>why wasnt>ADULT wasnt>FEAR wasnt>MY we>CROWD we>LOVE we>SOMEONE we>YOU we>but
we>does we>from we>if we>in we>was we>your what>DESPAIR what>DISTRESS what>NEVERMET what>OTHER_ADULT what>SELF_MINOR
what>SEX what>VIOLENCE what>didnt what>in what>our what>wants what>we when>SELF_ADULT when>him when>i when>of
where>GROOMED where>MEET where>PAST where>SEX where>SOURCE where>VIOLENCE where>WORRY where>her where>says where>want
which>CONTACT which>ORDINARY which>PIC which>SEX which>he which>him which>keeps which>says which>so which>want which>we
which>who which>will who>ABUSE who>BEING who>CREEPY who>HYPO who>MOVED who>SHAME who>at who>does who>want who>where
why>BULLY why>DISTRESS why>GROOMED why>SOURCE why>STALK why>and why>because why>has why>on why>where why>with why>would
why>your will>GIFT will>KIN will>OPINION will>PEER will>SOMEONE will>SOURCE will>do will>has will>my will>we will>with
with>LEAK with>LOVE with>MY with>TOPIC with>at with>get with>have with>keep with>so with>wasnt with>why with>would
wont>ADULT wont>OPINION wont>STAT wont>from wont>her wont>in wont>me wont>of wont>on wont>we wont>what wont>when
would>OLDER would>OPINION would>TOLD would>TOUCH would>because would>dont would>our would>that would>them would>this
would>us you>BEING you>BULLY you>FEAR you>FORCE you>PAST you>a you>isnt you>keep you>us you>was you>we your>BULLY
your>FORCE your>HYPO your>NEWS your>OTHER_ADULT your>THREAT your>TOPIC your>his your>them your>what your>wont your>your
""",
    1: """
ABUSE>NEVERMET ABUSE>been ABUSE>but ABUSE>did ABUSE>our ABUSE>said ABUSE>this ABUSE>where ABUSE>wont ADULT>BULLY
ADULT>SHAME ADULT>are ADULT>can ADULT>says ADULT>the ADULT>they ASK>FEAR ASK>OLDER ASK>PAST ASK>SHAME ASK>do ASK>his
ASK>please ASSAULT>CARE ASSAULT>CROWD ASSAULT>PAST ASSAULT>PEER ASSAULT>and ASSAULT>are ASSAULT>that BEING>ADULT
BEING>FRAME BEING>KIN BEING>KNOWS BEING>SOURCE BEING>can BEING>do BEING>he BEING>her BEING>his BULLY>CRISIS
BULLY>DISTRESS BULLY>PEER BULLY>SOURCE BULLY>TOLD BULLY>been BULLY>dont BULLY>got BULLY>of CARE>KNOWS CARE>LOVE
CARE>PAST CARE>for CARE>how CARE>please CARE>want CHILD>BULLY CHILD>MOVED CHILD>did CHILD>does CHILD>it CHILD>not
CHILD>we CHILD>will CONTACT>BEING CONTACT>CHILD CONTACT>CRISIS CONTACT>HE CONTACT>KNOWS CONTACT>LEAK CONTACT>NEVERMET
CONTACT>OLDER CONTACT>keeps CONTACT>should CONTACT>when CONTACT>would CREEPY>FORCE CREEPY>FRAME CREEPY>HARMED
CREEPY>MINOR CREEPY>ONLINE CREEPY>OTHER_ADULT CREEPY>PEER CREEPY>TOLD CREEPY>but CREEPY>can CREEPY>dont CREEPY>where
CRISIS>HELPREQ CRISIS>LEAK CRISIS>TOLD CRISIS>his CRISIS>is CRISIS>says CRISIS>they CRISIS>when CRISIS>would
CROWD>CRISIS CROWD>FRAME CROWD>MOVED CROWD>ORDINARY CROWD>been CROWD>cant CROWD>on CROWD>was CROWD>why DESPAIR>BULLY
DESPAIR>CARE DESPAIR>OPINION DESPAIR>VIOLENCE DESPAIR>her DESPAIR>she DESPAIR>would DIRECT>ADULT DIRECT>DISTRESS
DIRECT>HE DIRECT>NUDE DIRECT>SECRET DIRECT>TOLD DIRECT>get DIRECT>her DIRECT>isnt DIRECT>of DIRECT>she DIRECT>tell
DISTRESS>GIFT DISTRESS>HE DISTRESS>LEAK DISTRESS>MEET DISTRESS>OLDER DISTRESS>SECRET DISTRESS>TOUCH DISTRESS>does
DISTRESS>get DISTRESS>has DISTRESS>him DISTRESS>i DISTRESS>that DISTRESS>us DISTRESS>who DISTRESS>with DISTRESS>wont
FAULT>because FAULT>he FAULT>him FAULT>on FEAR>CREEPY FEAR>SECRET FEAR>can FEAR>dont FEAR>his FEAR>said FEAR>should
FEAR>was FEAR>why FORCE>KNOWS FORCE>MINOR FORCE>ORDINARY FORCE>PAST FORCE>SEX FORCE>SHAME FORCE>SOMEONE FORCE>dont
FORCE>have FORCE>how FORCE>isnt FORCE>was FORCE>where FRAME>ABUSE FRAME>MINOR FRAME>PAST FRAME>SOURCE FRAME>THREAT
FRAME>a FRAME>is GIFT>CHILD GIFT>DIRECT GIFT>FEAR GIFT>I GIFT>MY GIFT>OLDER GIFT>PAST GIFT>PEER GIFT>are GIFT>have
GIFT>him GIFT>in GIFT>not GIFT>please GIFT>want GIFT>wants GIFT>when GROOMED>CROWD GROOMED>FRAME GROOMED>HARMED
GROOMED>KIN GROOMED>ME GROOMED>NEVERMET GROOMED>ORDINARY GROOMED>SECRET GROOMED>SELF_MINOR GROOMED>this GROOMED>to
GROOMED>you HARMED>ASK HARMED>OLDER HARMED>PIC HARMED>at HARMED>did HARMED>have HARMED>if HARMED>not HARMED>this
HE>ASSAULT HE>not HE>will HELPREQ>MEET HELPREQ>ORDINARY HELPREQ>STALK HELPREQ>TOLD HELPREQ>TOUCH HELPREQ>me
HELPREQ>they HYPO>ADULT HYPO>CROWD HYPO>OLDER HYPO>SEND HYPO>but HYPO>dont HYPO>has HYPO>her HYPO>my HYPO>them
HYPO>want HYPO>was I>CONTACT I>GIFT I>GROOMED I>I I>NEVERMET I>TOLD I>and I>at I>dont I>isnt I>me I>them I>with
KIN>MOVED KIN>ONLINE KIN>how KIN>why KNOWS>CREEPY KNOWS>FORCE KNOWS>KIN KNOWS>MY KNOWS>NEAR KNOWS>SHAME KNOWS>have
KNOWS>if KNOWS>in KNOWS>says KNOWS>this KNOWS>which KNOWS>with LEAK>BULLY LEAK>KNOWS LEAK>MINOR LEAK>THREAT LEAK>at
LEAK>isnt LEAK>that LOVE>CONTACT LOVE>CREEPY LOVE>HE LOVE>NUDE LOVE>SEND LOVE>SHAME LOVE>STAT LOVE>THREAT LOVE>his
LOVE>keeps LOVE>will LOVE>would ME>KNOWS ME>wants ME>why MEET>CONTACT MEET>HARMED MEET>KNOWS MEET>MOVED MEET>THREAT
MEET>VIOLENCE MEET>are MEET>because MEET>does MEET>have MEET>we MEET>when MINOR>did MINOR>keep MINOR>me MOVED>SOMEONE
MOVED>how MOVED>she MOVED>that MY>LOVE MY>he MY>so MY>to NEAR>CREEPY NEAR>FORCE NEAR>GIFT NEAR>TOLD NEAR>cant NEAR>does
NEAR>so NEAR>what NEVERMET>ABUSE NEVERMET>FORCE NEVERMET>FRAME NEVERMET>OLDER NEVERMET>SELF_MINOR NEVERMET>but
NEVERMET>do NEVERMET>keeps NEVERMET>what NEVERMET>when NEWS>ASK NEWS>BEING NEWS>CRISIS NEWS>has NUDE>ADULT NUDE>BULLY
NUDE>GIFT NUDE>LEAK NUDE>SELF_ADULT NUDE>TOUCH NUDE>VIOLENCE NUDE>YOU NUDE>has NUDE>my NUDE>which OLDER>ME OLDER>MEET
OLDER>NEAR OLDER>OLDER OLDER>cant OLDER>does OLDER>how OLDER>this OLDER>want OLDER>was OLDER>with OLDER>your
ONLINE>LEAK ONLINE>PEER ONLINE>SELF_ADULT ONLINE>STALK ONLINE>dont OPINION>ASSAULT OPINION>FEAR OPINION>SELF_MINOR
OPINION>are OPINION>because OPINION>but OPINION>didnt OPINION>got OPINION>keep OPINION>please OPINION>should
OPINION>that OPINION>where ORDINARY>NEVERMET ORDINARY>at ORDINARY>for ORDINARY>get ORDINARY>on OTHER_ADULT>FORCE
OTHER_ADULT>FRAME OTHER_ADULT>KNOWS OTHER_ADULT>NEVERMET OTHER_ADULT>NEWS OTHER_ADULT>TOLD OTHER_ADULT>TOUCH
OTHER_ADULT>can OTHER_ADULT>does OTHER_ADULT>for OTHER_ADULT>get OTHER_ADULT>that OTHER_ADULT>where PAST>DIRECT
PAST>FEAR PAST>GROOMED PAST>HE PAST>HELPREQ PAST>WE PAST>because PAST>keeps PAST>should PAST>what PAST>your PEER>DIRECT
PEER>LEAK PEER>NEWS PEER>TOUCH PEER>but PIC>BEING PIC>CARE PIC>FORCE PIC>OLDER PIC>if SECRET>CREEPY SECRET>DIRECT
SECRET>DISTRESS SECRET>FORCE SECRET>KNOWS SECRET>MEET SECRET>SOMEONE SECRET>TOPIC SECRET>got SECRET>how SECRET>keep
SECRET>me SECRET>should SECRET>wants SELF_ADULT>ASK SELF_ADULT>MINOR SELF_ADULT>in SELF_ADULT>of SELF_MINOR>MY
SELF_MINOR>but SELF_MINOR>keeps SELF_MINOR>of SELF_MINOR>wants SELF_MINOR>we SELF_MINOR>wont SELF_MINOR>you SEND>BULLY
SEND>TOPIC SEND>VIOLENCE SEND>have SEND>want SEND>we SEX>ADULT SEX>CHILD SEX>PIC SEX>for SEX>have SEX>want
SHAME>CONTACT SHAME>CRISIS SHAME>FAULT SHAME>MY SHAME>ORDINARY SHAME>SECRET SHAME>TOLD SHAME>TOUCH SHAME>not
SHAME>please SHAME>this SHAME>with SOMEONE>ASSAULT SOMEONE>FEAR SOMEONE>HELPREQ SOMEONE>ONLINE SOMEONE>SELF_MINOR
SOMEONE>STAT SOMEONE>been SOMEONE>but SOMEONE>will SOURCE>ASSAULT SOURCE>BEING SOURCE>ME SOURCE>SECRET SOURCE>SOMEONE
SOURCE>SOURCE SOURCE>did SOURCE>for SOURCE>him SOURCE>if STALK>FORCE STALK>HARMED STALK>HE STALK>KNOWS STALK>NEVERMET
STALK>SECRET STALK>SOMEONE STALK>SOURCE STALK>TOLD STAT>HELPREQ STAT>HYPO STAT>KIN STAT>LOVE STAT>NEVERMET
STAT>SELF_ADULT STAT>SHAME STAT>WE STAT>in STAT>what THREAT>HARMED THREAT>KNOWS THREAT>NEVERMET THREAT>OLDER
THREAT>STALK THREAT>but THREAT>can THREAT>does THREAT>her THREAT>me THREAT>said TOLD>FEAR TOLD>FRAME TOLD>SEND
TOLD>SOMEONE TOLD>are TOLD>can TOLD>not TOLD>want TOLD>wants TOLD>which TOPIC>MINOR TOPIC>MY TOPIC>SECRET TOPIC>she
TOPIC>was TOUCH>HELPREQ TOUCH>OLDER TOUCH>SEND TOUCH>TOLD TOUCH>at TOUCH>get TOUCH>so TOUCH>was TOUCH>wont TOUCH>your
VIOLENCE>FEAR VIOLENCE>KNOWS VIOLENCE>MEET VIOLENCE>NEAR VIOLENCE>NUDE VIOLENCE>THREAT VIOLENCE>TOUCH VIOLENCE>have
VIOLENCE>his VIOLENCE>isnt VIOLENCE>your WE>FRAME WE>KIN WE>LEAK WE>MEET WE>OLDER WE>THREAT WE>VIOLENCE WE>because
WE>has WE>isnt WORRY>CONTACT WORRY>FORCE WORRY>HELPREQ WORRY>NUDE WORRY>OPINION WORRY>SHAME WORRY>STAT WORRY>VIOLENCE
WORRY>been WORRY>has WORRY>have WORRY>her WORRY>my WORRY>says WORRY>with WORRY>would YOU>CREEPY YOU>CROWD YOU>DIRECT
YOU>OPINION YOU>SECRET YOU>SELF_ADULT YOU>TOPIC a>ABUSE a>LOVE a>and a>how a>the a>what and>SEND and>at and>the
and>want are>BEING are>ORDINARY are>SELF_ADULT are>should are>wants at>ASSAULT at>KNOWS at>SECRET at>SEND at>STAT
at>his at>where because>BULLY because>CARE because>CREEPY because>DIRECT because>FORCE because>HELPREQ because>KNOWS
because>PAST because>dont because>says because>they been>FORCE been>KNOWS been>ONLINE been>SECRET been>did been>me
been>who been>would been>your but>DIRECT but>HARMED but>HELPREQ but>MINOR but>MOVED but>MY but>STALK but>at but>for
but>his but>will but>your can>LEAK can>ME can>OTHER_ADULT can>because can>dont can>from can>got can>keep can>was
cant>CRISIS cant>FEAR cant>LEAK cant>PAST cant>SELF_MINOR cant>SHAME cant>TOUCH cant>VIOLENCE cant>keeps cant>said
cant>where did>CREEPY did>DISTRESS did>MOVED did>NUDE did>SHAME did>TOUCH did>WE did>cant did>him did>it did>me
did>want did>we did>would didnt>ORDINARY didnt>a didnt>him didnt>is didnt>with do>MY do>NEAR do>OTHER_ADULT does>PEER
does>it does>says dont>NUDE dont>SHAME dont>if dont>should dont>you for>BULLY for>CRISIS for>WE for>and for>have
for>his for>said from>CONTACT from>CRISIS from>HE from>my from>not from>our from>we from>who get>HELPREQ get>MY
get>SEND get>SHAME get>TOLD get>dont get>have get>in get>says get>where get>with got>ABUSE got>CARE got>HARMED got>PEER
got>cant got>tell had>FRAME had>HARMED had>HE had>STAT had>is had>should had>when has>ABUSE has>BEING has>CRISIS
has>DIRECT has>SECRET has>TOUCH has>YOU has>are has>can has>wont has>your have>ASSAULT have>CRISIS have>LEAK
have>OPINION have>are have>dont have>from he>CHILD he>NUDE he>SECRET he>did her>CHILD her>CRISIS her>HARMED her>KIN
her>NEVERMET her>OPINION her>TOPIC her>for her>that her>was him>CREEPY him>CRISIS him>DESPAIR him>DISTRESS him>TOUCH
him>WORRY him>can him>cant him>i him>keep him>keeps him>me him>tell him>them him>this him>want him>wasnt him>which
him>you his>GIFT his>I his>TOUCH his>and his>did his>keeps his>want how>MOVED how>NEWS how>tell i>FEAR i>I i>NEVERMET
i>SECRET i>SELF_MINOR i>STAT i>dont i>i i>isnt if>has if>she if>where in>CROWD in>DESPAIR in>OPINION in>from is>ADULT
is>FRAME is>MY is>he is>how is>that is>the is>want isnt>CHILD isnt>CREEPY isnt>FRAME isnt>HELPREQ isnt>LOVE isnt>but
isnt>her isnt>him isnt>his isnt>want it>FRAME it>GROOMED it>LEAK it>his it>of it>so it>will keep>CROWD keep>GIFT
keep>OPINION keep>for keep>have keep>not keep>with keeps>CHILD keeps>ME keeps>MOVED keeps>ONLINE keeps>WE keeps>WORRY
keeps>is keeps>with me>I me>does me>so me>they me>was me>what me>why my>FORCE my>OTHER_ADULT my>PAST my>YOU my>got
my>has my>not my>the my>wasnt not>DISTRESS not>GIFT not>dont not>is not>she not>we of>CROWD of>DIRECT of>HE of>MEET
of>NEWS of>PIC of>a of>said on>DISTRESS on>because on>but on>tell on>this on>us on>wasnt on>what our>LEAK our>MEET
our>VIOLENCE our>YOU our>because our>isnt our>on our>you please>CHILD please>DIRECT please>I please>NEAR please>if
please>keep said>ASSAULT said>BULLY said>CARE said>FORCE said>MOVED said>OLDER said>TOLD said>TOUCH said>my said>want
says>ASK says>NEWS says>he says>isnt says>us she>CROWD she>FEAR she>SEX she>TOUCH she>can she>had she>keep she>them
she>wont should>HARMED should>I should>OTHER_ADULT should>SOMEONE should>TOLD should>WE should>YOU should>had
should>want should>we should>who should>your so>CRISIS so>FEAR so>NEWS so>YOU so>does so>tell so>that so>this
tell>CROWD tell>DIRECT tell>FRAME tell>MINOR tell>MY tell>NUDE tell>TOPIC tell>TOUCH tell>they that>CONTACT that>DIRECT
that>FAULT that>SELF_ADULT that>SEX that>WE that>a that>and that>get that>keep that>want the>CROWD the>FORCE the>MEET
the>PIC the>STAT the>does the>it the>says them>BEING them>FEAR them>HARMED them>NUDE them>but them>did them>had
them>his them>keep them>our them>should them>that them>want them>we them>would they>ABUSE they>CRISIS they>DESPAIR
they>ME they>a they>she they>want they>who this>CHILD this>NEVERMET this>PIC this>STALK this>he this>me this>she
this>which to>have to>we us>ASK us>MOVED us>OLDER us>THREAT us>her us>in us>so us>what want>HE want>NUDE want>his
want>keep want>please want>where wants>ASK wants>GROOMED wants>KNOWS wants>ME wants>SOMEONE wants>says wants>where
was>OTHER_ADULT was>SELF_ADULT was>not was>wants was>was was>wont we>NEVERMET we>OTHER_ADULT we>PAST we>because what>I
what>NEAR what>NUDE what>OLDER what>dont what>how what>so what>wont when>CONTACT when>CREEPY when>HARMED when>OPINION
when>ORDINARY when>SHAME when>TOUCH when>has when>not where>HARMED where>HE where>KNOWS where>OLDER where>ONLINE
where>STAT where>THREAT where>if which>CREEPY which>HELPREQ which>MEET which>SOMEONE which>WORRY who>LEAK who>because
who>from who>in who>keeps who>your why>FORCE why>MINOR why>OPINION why>SEND why>STAT why>WE why>been why>said why>she
will>CRISIS will>MY will>but will>does will>get will>her will>our will>she will>tell will>want will>why with>CREEPY
with>want with>we wont>KNOWS wont>PEER wont>how wont>not wont>them wont>you would>but would>i would>with you>CREEPY
you>DIRECT you>HE you>MOVED you>MY you>OTHER_ADULT you>SELF_ADULT you>TOUCH you>for you>got you>wants your>MEET
your>SEND your>TOUCH your>isnt your>she your>that your>when your>where
""",
    2: """
ABUSE>HELPREQ ABUSE>THREAT ABUSE>VIOLENCE ABUSE>please ABUSE>when ADULT>OLDER ADULT>SELF_ADULT ADULT>SELF_MINOR
ADULT>been ADULT>have ASK>GROOMED ASK>NEAR ASK>SELF_MINOR ASSAULT>ONLINE ASSAULT>PIC ASSAULT>TOPIC ASSAULT>a ASSAULT>is
ASSAULT>you ASSAULT>your BEING>HELPREQ BEING>STALK BEING>THREAT BEING>from BEING>how BEING>in BEING>of BULLY>because
BULLY>from BULLY>said CARE>GROOMED CARE>MEET CARE>ONLINE CARE>OPINION CARE>our CARE>us CARE>will CARE>would CHILD>FORCE
CHILD>HE CHILD>OTHER_ADULT CHILD>SOMEONE CHILD>TOLD CHILD>TOUCH CHILD>YOU CHILD>a CHILD>his CHILD>if CHILD>isnt
CHILD>would CONTACT>ABUSE CONTACT>DIRECT CONTACT>I CONTACT>MOVED CONTACT>TOUCH CONTACT>cant CONTACT>for CONTACT>keep
CONTACT>that CONTACT>wont CREEPY>KNOWS CREEPY>SEX CREEPY>because CREEPY>do CREEPY>had CREEPY>have CREEPY>should
CREEPY>want CREEPY>we CREEPY>which CREEPY>who CRISIS>HE CRISIS>PIC CRISIS>SOURCE CRISIS>i CRISIS>that CROWD>CREEPY
CROWD>SELF_MINOR CROWD>YOU CROWD>have CROWD>keep CROWD>our CROWD>they CROWD>will CROWD>you DESPAIR>DISTRESS DESPAIR>and
DESPAIR>he DESPAIR>when DIRECT>I DIRECT>MY DIRECT>NEVERMET DIRECT>would DISTRESS>CROWD DISTRESS>MY DISTRESS>SOURCE
DISTRESS>can DISTRESS>dont FAULT>HE FAULT>SEND FEAR>NEVERMET FEAR>SEND FEAR>SOURCE FEAR>are FEAR>got FEAR>if
FORCE>DISTRESS FORCE>KIN FORCE>VIOLENCE FORCE>but FORCE>keep FORCE>of FORCE>tell FORCE>your FRAME>CONTACT FRAME>ONLINE
FRAME>OPINION FRAME>ORDINARY FRAME>STALK FRAME>at FRAME>but FRAME>her FRAME>how FRAME>it FRAME>my FRAME>of FRAME>when
GIFT>ASK GIFT>HARMED GIFT>HE GIFT>ME GIFT>NEVERMET GIFT>get GIFT>me GIFT>of GIFT>they GIFT>your GROOMED>MINOR
GROOMED>can GROOMED>on GROOMED>so HARMED>NUDE HARMED>OPINION HARMED>ORDINARY HARMED>PAST HARMED>but HARMED>for
HARMED>has HARMED>he HARMED>on HARMED>that HARMED>the HE>they HE>wasnt HELPREQ>SELF_ADULT HELPREQ>but HELPREQ>he
HELPREQ>your HYPO>HYPO HYPO>ME HYPO>ONLINE HYPO>OTHER_ADULT HYPO>SOURCE HYPO>him HYPO>says HYPO>should HYPO>to
HYPO>wants I>said I>says KIN>BULLY KIN>our KNOWS>PIC KNOWS>SOMEONE KNOWS>him KNOWS>what LEAK>SOMEONE LEAK>him LEAK>on
LEAK>where LOVE>MEET LOVE>OLDER LOVE>YOU LOVE>because LOVE>have LOVE>should LOVE>that ME>BEING ME>DIRECT ME>GIFT
ME>GROOMED ME>TOLD ME>on MEET>FEAR MEET>I MEET>OPINION MEET>SECRET MEET>SEND MEET>but MEET>i MEET>if MEET>me MEET>so
MEET>tell MEET>they MINOR>ABUSE MINOR>dont MINOR>not MINOR>want MINOR>wasnt MOVED>ONLINE MOVED>SOURCE MOVED>in MOVED>is
MOVED>to MOVED>where MY>CREEPY MY>LEAK MY>NEVERMET NEAR>ASK NEAR>because NEVERMET>MY NEVERMET>ONLINE NEVERMET>STAT
NEVERMET>at NEVERMET>dont NEVERMET>from NEVERMET>her NEVERMET>they NEVERMET>this NEWS>but NEWS>cant NEWS>that NEWS>why
NUDE>ASSAULT NUDE>CREEPY NUDE>KNOWS NUDE>ME NUDE>NEVERMET NUDE>but NUDE>for NUDE>says NUDE>where OLDER>GIFT OLDER>STALK
OLDER>did OLDER>do OLDER>keeps OLDER>that ONLINE>CRISIS ONLINE>FEAR ONLINE>GROOMED ONLINE>OTHER_ADULT ONLINE>wasnt
OPINION>LOVE OPINION>ME OPINION>NEWS OPINION>NUDE OPINION>did OPINION>from OPINION>our ORDINARY>DESPAIR ORDINARY>KNOWS
ORDINARY>can ORDINARY>have ORDINARY>his ORDINARY>that ORDINARY>we OTHER_ADULT>CROWD OTHER_ADULT>HARMED OTHER_ADULT>NUDE
OTHER_ADULT>SECRET OTHER_ADULT>STALK OTHER_ADULT>WE OTHER_ADULT>got OTHER_ADULT>he OTHER_ADULT>they PAST>CROWD
PAST>VIOLENCE PAST>of PAST>would PEER>CRISIS PEER>THREAT PEER>tell PIC>ASSAULT PIC>CREEPY PIC>DESPAIR PIC>didnt
PIC>dont PIC>for PIC>had PIC>them PIC>will PIC>would SECRET>and SECRET>does SECRET>her SECRET>our SECRET>we SECRET>with
SELF_ADULT>SECRET SELF_ADULT>SHAME SELF_ADULT>he SELF_MINOR>BEING SELF_MINOR>DISTRESS SELF_MINOR>GROOMED
SELF_MINOR>HELPREQ SELF_MINOR>ME SELF_MINOR>SHAME SELF_MINOR>STALK SELF_MINOR>YOU SELF_MINOR>did SELF_MINOR>dont
SEND>BEING SEND>CREEPY SEND>NEVERMET SEND>OLDER SEND>OTHER_ADULT SEND>TOUCH SEND>to SEX>CARE SEX>OTHER_ADULT SEX>SHAME
SEX>SOURCE SEX>his SEX>tell SEX>when SHAME>HE SHAME>didnt SHAME>is SOMEONE>ASK SOMEONE>BEING SOMEONE>SECRET
SOMEONE>WORRY SOMEONE>dont SOMEONE>it SOMEONE>not SOURCE>HELPREQ SOURCE>we STALK>KIN STALK>ME STALK>do STALK>it
STALK>me STALK>will STAT>ABUSE STAT>CRISIS STAT>FEAR STAT>FRAME STAT>LEAK STAT>ME STAT>him THREAT>SHAME THREAT>it
THREAT>on THREAT>the TOLD>DESPAIR TOLD>FORCE TOLD>KNOWS TOLD>NEAR TOLD>ONLINE TOLD>SEX TOLD>because TOLD>this TOLD>who
TOPIC>HE TOPIC>PAST TOPIC>PIC TOPIC>have TOUCH>FORCE TOUCH>SOMEONE TOUCH>WE TOUCH>are TOUCH>but TOUCH>isnt TOUCH>says
VIOLENCE>MINOR VIOLENCE>SECRET VIOLENCE>SEND VIOLENCE>WORRY VIOLENCE>said VIOLENCE>so VIOLENCE>want WE>BULLY
WE>NEVERMET WE>didnt WE>please WE>she WORRY>FEAR WORRY>SELF_MINOR WORRY>can WORRY>his WORRY>is WORRY>on WORRY>they
WORRY>wants YOU>CRISIS YOU>KNOWS YOU>TOUCH YOU>because YOU>dont YOU>he YOU>i a>ADULT a>HE a>TOPIC a>does a>she a>we
a>will and>MINOR and>NEVERMET and>ORDINARY and>TOLD and>for and>them are>DISTRESS are>LOVE are>NEWS are>PEER are>SECRET
are>VIOLENCE are>WORRY are>tell are>which are>will at>MEET at>SHAME at>VIOLENCE at>cant at>have at>please at>should
because>ADULT because>OLDER because>VIOLENCE because>YOU because>i because>my because>want because>your been>ASSAULT
been>MEET been>YOU been>cant been>she been>the been>them been>you but>ABUSE but>BEING but>GIFT but>NEVERMET but>ONLINE
but>OPINION but>SEX but>THREAT but>from but>if but>isnt but>she but>tell can>ASSAULT can>OLDER can>SEND can>how
can>when cant>LOVE cant>NEAR cant>because cant>got cant>if cant>when did>ADULT did>HARMED did>KIN did>for did>so
did>wants did>will didnt>PEER didnt>but didnt>i do>a do>and do>are do>got do>has do>was do>who does>ADULT does>HELPREQ
does>MEET does>STALK does>THREAT does>cant does>is does>wants does>your dont>ASK dont>FORCE dont>NEWS dont>ONLINE
dont>did dont>of dont>she dont>they dont>want dont>with for>DIRECT for>I for>NUDE for>ORDINARY for>get for>got for>i
for>if for>not for>who from>ASK from>BEING from>DIRECT from>SEND from>has from>should get>ABUSE get>I get>SECRET
get>SOMEONE get>WORRY get>do get>your got>CRISIS got>FEAR got>KNOWS got>LEAK got>SOMEONE got>have got>keep got>she
got>so had>HELPREQ had>I had>PAST had>get had>i had>in had>was had>you has>HARMED has>LEAK has>NEAR has>WE has>said
has>where have>ABUSE have>FRAME have>HELPREQ have>LOVE have>ME have>MEET have>OLDER have>SEND have>and have>because
he>BEING he>MEET he>SELF_MINOR he>been he>dont he>his he>my he>not he>said her>BULLY her>CONTACT her>DESPAIR her>I
her>LEAK her>SEX her>SOMEONE her>TOLD him>CHILD him>DIRECT him>HARMED him>TOLD him>WE him>and him>dont him>from
him>have him>says him>us him>wants him>will his>DIRECT his>FEAR his>ORDINARY his>SOMEONE his>get his>says his>the
his>would how>BULLY how>been how>from how>have how>him i>KNOWS i>SEND i>and i>got i>says i>why if>FORCE if>HARMED
if>KIN if>OTHER_ADULT if>SEX if>SHAME if>STAT if>are if>not if>says if>the in>GIFT in>PAST in>SOMEONE in>TOLD in>you
is>NEWS is>SELF_MINOR is>can is>i is>to is>we is>which isnt>says isnt>she isnt>with it>CREEPY it>HARMED it>STALK
it>VIOLENCE it>how it>my it>our it>said keep>CRISIS keep>DESPAIR keep>HELPREQ keep>ORDINARY keep>SHAME keep>a
keep>would keeps>LOVE keeps>NUDE keeps>PIC keeps>SEX keeps>TOLD keeps>do keeps>her keeps>me keeps>the me>BEING
me>CONTACT me>DIRECT me>TOLD me>but me>keep me>please me>where me>will me>would my>HARMED my>HE my>HYPO my>LEAK
my>SELF_MINOR my>TOLD my>keep my>which not>ASK not>CREEPY not>SEX not>THREAT not>are not>does not>has not>his not>would
of>CHILD of>FEAR of>GROOMED of>NEVERMET of>SELF_ADULT of>how of>keep on>MOVED on>SECRET on>SOURCE on>does on>keeps
our>CHILD our>FEAR our>SOMEONE our>THREAT our>TOUCH our>WORRY our>do our>me our>should our>what please>FEAR
please>NEVERMET please>VIOLENCE please>how said>ASK said>FEAR said>NUDE said>SOMEONE said>STALK said>keeps said>on
said>please said>where says>BEING says>BULLY says>CRISIS says>CROWD says>FRAME says>ORDINARY says>me says>our
she>ASSAULT she>FRAME she>WORRY she>cant she>i she>isnt she>where should>FORCE should>ONLINE should>SELF_MINOR
should>been should>his should>not so>FORCE so>HYPO so>ONLINE so>SEX tell>ABUSE tell>BEING tell>CRISIS tell>DISTRESS
tell>FORCE tell>SHAME that>CREEPY that>KIN that>MEET that>NEAR that>NEWS that>OTHER_ADULT that>SHAME that>to that>us
that>why that>you the>CHILD the>FRAME the>NEWS the>OTHER_ADULT the>from the>i the>if the>in the>is the>on the>this
them>CHILD them>CONTACT them>KNOWS them>SELF_MINOR them>THREAT them>can them>dont them>got them>in them>me them>not
them>said them>tell them>why they>CREEPY they>HARMED they>NEWS they>ORDINARY they>PAST they>TOPIC they>TOUCH they>WORRY
they>but they>i this>GIFT this>TOLD this>VIOLENCE this>them this>wants to>BEING to>FORCE to>HE to>ONLINE to>PEER
to>SELF_ADULT to>STALK to>and to>said to>will us>NEAR us>ONLINE us>if us>we want>ASK want>cant want>didnt want>do
want>so want>which wants>CONTACT wants>MEET wants>OPINION wants>PIC wants>SEX wants>my wants>said wants>want was>BEING
was>LOVE was>ORDINARY was>TOUCH was>are was>been was>does was>if was>they was>us was>want wasnt>STAT wasnt>from
we>HELPREQ we>NEAR we>SEND we>didnt we>not we>says we>she we>would what>HELPREQ what>SECRET what>isnt when>CRISIS
when>KIN when>OTHER_ADULT when>THREAT when>WORRY when>keeps when>wasnt when>when when>why where>MINOR where>do
where>got where>our where>they where>will which>FRAME which>KIN which>SOURCE which>a which>get which>got which>my
who>CRISIS who>been why>CONTACT why>should why>we will>DIRECT will>FRAME will>HE will>LEAK will>of with>CRISIS
with>DESPAIR with>FEAR with>FORCE with>KIN with>MEET with>TOUCH with>but with>does with>her with>how with>the
wont>CROWD wont>SOMEONE wont>that wont>will would>LOVE would>MY would>on would>was you>CARE you>CRISIS you>HARMED
you>HYPO you>PIC you>been you>dont you>when your>STAT your>YOU your>in your>you
""",
    3: """
ABUSE>ADULT ABUSE>DIRECT ABUSE>PEER ABUSE>your ADULT>CARE ADULT>SEX ADULT>STALK ADULT>STAT ADULT>THREAT ADULT>TOLD
ADULT>TOPIC ADULT>did ADULT>was ADULT>what ASK>HARMED ASK>TOUCH ASK>i ASK>when ASK>wont ASSAULT>CHILD ASSAULT>KIN
BEING>ABUSE BEING>MY BEING>SEND BEING>a BEING>at BEING>does BEING>if BEING>my BEING>with BULLY>ONLINE BULLY>keep
BULLY>me BULLY>so CARE>ASSAULT CARE>DIRECT CARE>MOVED CARE>get CHILD>ABUSE CHILD>ADULT CHILD>DESPAIR CHILD>HARMED
CHILD>SHAME CHILD>get CHILD>him CHILD>on CHILD>said CONTACT>HARMED CONTACT>NEAR CONTACT>THREAT CREEPY>CONTACT
CREEPY>CREEPY CREEPY>keeps CREEPY>them CREEPY>would CRISIS>I CRISIS>LOVE CRISIS>of CROWD>I CROWD>SHAME CROWD>from
CROWD>them CROWD>us DESPAIR>CRISIS DIRECT>HELPREQ DIRECT>but DIRECT>my DIRECT>they DIRECT>with DISTRESS>ABUSE
DISTRESS>FORCE DISTRESS>on FEAR>OPINION FEAR>PEER FEAR>because FEAR>of FORCE>OLDER FORCE>SECRET FORCE>SOURCE
FORCE>WORRY FORCE>she FORCE>to FRAME>CREEPY FRAME>LEAK FRAME>NUDE FRAME>OLDER FRAME>WE FRAME>and FRAME>which
GIFT>OTHER_ADULT GIFT>SHAME GIFT>TOUCH GIFT>so GIFT>who GROOMED>BULLY GROOMED>HELPREQ GROOMED>are GROOMED>do
GROOMED>does GROOMED>how GROOMED>she HARMED>ABUSE HARMED>HELPREQ HARMED>TOUCH HARMED>dont HARMED>his HE>FORCE HE>SEX
HE>did HE>it HE>keep HE>said HE>tell HE>your HELPREQ>HE HELPREQ>NUDE HELPREQ>OLDER HELPREQ>got HELPREQ>what HYPO>CRISIS
HYPO>FEAR HYPO>PEER HYPO>PIC HYPO>STAT HYPO>his HYPO>wont I>MOVED I>get I>him I>i KIN>ASK KIN>HARMED KIN>NEAR KIN>OLDER
KIN>OTHER_ADULT KIN>does KIN>on KNOWS>KNOWS KNOWS>ME KNOWS>MOVED KNOWS>does KNOWS>me KNOWS>they LEAK>CARE LEAK>ONLINE
LEAK>SELF_MINOR LEAK>he LEAK>with LOVE>SELF_MINOR LOVE>but LOVE>dont LOVE>from LOVE>this LOVE>why LOVE>you ME>DISTRESS
ME>FAULT ME>KIN ME>OPINION ME>PIC ME>THREAT ME>should MEET>SELF_MINOR MEET>for MINOR>BEING MINOR>CONTACT MINOR>MEET
MINOR>NEAR MINOR>THREAT MINOR>WORRY MINOR>because MINOR>can MINOR>is MINOR>them MINOR>which MOVED>MOVED
MOVED>SELF_MINOR MY>TOLD MY>from MY>of MY>this NEAR>CONTACT NEAR>MEET NEAR>MY NEAR>for NEAR>from NEAR>my NEVERMET>ADULT
NEVERMET>MOVED NEVERMET>NEVERMET NEVERMET>if NEWS>SECRET NEWS>said NEWS>when NUDE>PAST NUDE>SHAME OLDER>FORCE
OLDER>FRAME OLDER>LOVE OLDER>dont OLDER>says ONLINE>DESPAIR ONLINE>HARMED ONLINE>HELPREQ ONLINE>SOURCE ONLINE>TOUCH
ONLINE>cant ONLINE>did ONLINE>said ONLINE>who ONLINE>with OPINION>CREEPY OPINION>HARMED OPINION>SOURCE OPINION>me
OPINION>wont ORDINARY>BEING ORDINARY>CRISIS ORDINARY>are ORDINARY>but ORDINARY>her OTHER_ADULT>HELPREQ OTHER_ADULT>LOVE
OTHER_ADULT>PAST OTHER_ADULT>VIOLENCE OTHER_ADULT>are OTHER_ADULT>his OTHER_ADULT>i PAST>ASK PAST>ASSAULT PAST>PIC
PAST>SECRET PAST>SHAME PAST>TOUCH PAST>are PAST>how PAST>not PAST>the PEER>FORCE PEER>HELPREQ PEER>KNOWS PEER>and
PEER>has PEER>want PEER>what PIC>FEAR PIC>a PIC>said PIC>when PIC>your SECRET>FEAR SECRET>SELF_MINOR SECRET>SOURCE
SECRET>WE SECRET>a SECRET>not SELF_ADULT>PAST SELF_ADULT>a SELF_ADULT>not SELF_ADULT>so SELF_MINOR>TOUCH
SELF_MINOR>WORRY SELF_MINOR>cant SELF_MINOR>do SEND>CROWD SEND>HARMED SEND>KIN SEND>NEAR SEND>SOURCE SEND>WORRY
SEND>cant SEND>on SEND>should SEX>OPINION SEX>SECRET SEX>SELF_MINOR SEX>SOMEONE SEX>from SEX>will SHAME>CARE
SHAME>CHILD SHAME>CROWD SHAME>KIN SHAME>PIC SHAME>because SHAME>cant SHAME>have SOMEONE>CROWD SOMEONE>STALK SOMEONE>for
SOMEONE>in SOMEONE>isnt SOMEONE>keep SOMEONE>our SOMEONE>when SOURCE>GROOMED SOURCE>HARMED SOURCE>TOUCH SOURCE>and
SOURCE>the SOURCE>would STALK>SEND STALK>THREAT STALK>got STALK>her STAT>NEAR STAT>because STAT>did STAT>have STAT>wont
THREAT>FORCE THREAT>FRAME THREAT>HE THREAT>LEAK THREAT>ORDINARY THREAT>TOLD THREAT>and THREAT>cant THREAT>has
TOLD>CRISIS TOLD>DISTRESS TOLD>MINOR TOLD>MOVED TOLD>TOPIC TOLD>dont TOLD>them TOLD>would TOPIC>and TOPIC>because
TOUCH>ORDINARY TOUCH>SECRET TOUCH>cant TOUCH>dont TOUCH>tell TOUCH>we TOUCH>you VIOLENCE>DIRECT VIOLENCE>TOLD
VIOLENCE>but VIOLENCE>did VIOLENCE>get VIOLENCE>should VIOLENCE>they WE>ABUSE WE>CARE WE>CREEPY WE>ME WE>WE WE>keeps
WE>would WORRY>DIRECT WORRY>MEET WORRY>MINOR WORRY>PIC WORRY>SEND WORRY>SOMEONE WORRY>TOUCH WORRY>dont YOU>HARMED
YOU>MY YOU>PAST YOU>PEER YOU>cant YOU>please YOU>says YOU>when a>ASK a>DESPAIR a>ME a>SELF_MINOR a>SEND a>you and>LEAK
and>ME and>has and>i and>isnt and>they are>LEAK are>ME are>MEET are>has are>if at>DIRECT at>to at>was because>ABUSE
because>PEER because>TOLD because>TOUCH because>in because>not been>CONTACT been>HELPREQ been>OLDER been>SHAME
been>STAT been>keep but>ASK but>CRISIS but>DISTRESS but>ORDINARY but>SECRET but>me but>not but>so but>us can>WE
can>WORRY can>our cant>ABUSE cant>DISTRESS cant>ORDINARY cant>PEER cant>THREAT cant>cant did>CROWD did>and did>do
did>your didnt>MY didnt>me do>KIN do>NEVERMET do>have do>in do>to does>WORRY does>can does>have dont>CRISIS dont>HARMED
dont>KNOWS dont>SEX dont>can dont>have dont>says for>GROOMED for>HE for>KNOWS for>MY for>NEVERMET for>OTHER_ADULT
for>PAST for>SEND for>YOU for>me for>please for>should for>we from>CROWD from>KIN from>MINOR from>OLDER from>OPINION
from>WORRY from>cant from>keep from>says from>tell get>us get>when got>MOVED got>NEAR got>WORRY got>a got>dont got>if
got>please got>should got>what got>where got>who had>ADULT had>TOPIC had>but has>CROWD has>HELPREQ has>KNOWS
has>NEVERMET has>NUDE has>OTHER_ADULT has>a has>cant has>i has>says have>CROWD have>STAT have>VIOLENCE have>can
have>have have>me have>will have>wont have>your he>CONTACT he>LEAK he>a he>and he>are he>does he>should he>us he>will
her>ABUSE her>LOVE her>cant her>isnt her>keeps her>please her>when her>your him>ONLINE him>ORDINARY him>THREAT him>but
him>him him>our him>they his>CREEPY his>HE his>MINOR his>OLDER his>VIOLENCE his>isnt how>FRAME how>ME how>NUDE
how>WORRY i>BEING i>LOVE i>MOVED i>WORRY i>does i>if i>we if>DESPAIR if>VIOLENCE if>i if>if if>so if>this if>to if>when
if>with if>would in>CONTACT in>I in>SEND in>been in>isnt in>them in>they is>I is>OLDER is>TOLD is>they is>this is>your
isnt>SOMEONE isnt>TOUCH isnt>cant it>BEING it>OTHER_ADULT it>dont it>have it>says it>she it>the it>them keep>TOUCH
keep>do keep>the keep>us keep>your keeps>CARE keeps>CRISIS keeps>SOMEONE keeps>a keeps>him keeps>our me>DISTRESS
me>NUDE me>OTHER_ADULT me>did me>if me>on me>should my>BULLY my>FAULT my>NUDE my>SECRET my>SHAME my>THREAT my>his my>of
not>FEAR not>cant not>so not>with of>ABUSE of>BEING of>HYPO of>THREAT of>because of>dont of>tell on>MY on>NEVERMET
on>PEER on>SELF_MINOR on>STALK on>are on>been on>i on>it on>to on>was our>ADULT our>NEAR our>WE our>keeps please>CREEPY
please>ONLINE please>OPINION please>said said>HARMED said>NEAR said>so said>that said>they says>DESPAIR says>LEAK
says>LOVE says>PAST says>does says>says says>with she>I she>NEAR she>PIC she>because she>is she>says she>wants
should>OLDER should>have should>where so>FRAME so>HE so>NEAR so>NUDE so>VIOLENCE so>WE so>do so>her so>isnt so>please
so>to so>us so>we tell>NEWS tell>does tell>my that>BULLY that>NUDE that>WORRY that>because that>my that>that that>will
the>PEER the>SELF_ADULT the>for them>CREEPY them>FRAME them>HYPO them>OPINION them>SECRET them>it they>CONTACT
they>DISTRESS they>FORCE they>MINOR they>have they>says they>why they>your this>CREEPY this>CRISIS this>FRAME
this>HARMED this>HYPO this>OLDER this>PEER this>TOUCH this>YOU this>been this>can this>cant this>does this>him
this>keep this>us to>KNOWS to>WE to>got to>who us>HELPREQ us>MY us>a us>been us>our us>please us>said us>would
want>FORCE want>NEWS want>SHAME want>he want>want want>wont wants>CREEPY wants>MY wants>keep wants>me wants>the
was>FRAME was>GIFT was>HELPREQ was>says was>which was>your wasnt>SOMEONE wasnt>her wasnt>how we>ASK we>BULLY we>MOVED
we>can we>get we>tell we>where what>ABUSE what>CREEPY what>PEER what>tell when>ASSAULT when>BEING when>are when>at
when>the where>ORDINARY where>TOPIC where>YOU which>NEVERMET which>are which>does which>from which>to who>FORCE
who>STALK who>WE who>get who>got who>had who>his who>please why>CREEPY why>KIN why>SEX why>did will>ME will>at will>it
with>I with>OTHER_ADULT with>should with>you with>your wont>ASK wont>SECRET wont>SOURCE wont>THREAT wont>and wont>she
wont>us would>CARE would>DESPAIR would>ME would>MINOR would>OTHER_ADULT you>ASK you>HELPREQ you>NEVERMET you>TOPIC
you>cant you>has you>this you>you your>GROOMED your>LOVE your>NUDE your>SOURCE your>STALK your>her your>this your>wants
""",
    4: """
ABUSE>from ABUSE>get ABUSE>on ADULT>ABUSE ADULT>FRAME ADULT>KIN ADULT>at ADULT>she ADULT>them ASK>ASK ASK>CARE
ASK>FORCE ASK>MY ASK>TOLD ASK>VIOLENCE ASK>does ASK>that ASSAULT>YOU ASSAULT>cant ASSAULT>if ASSAULT>it ASSAULT>was
BEING>SOMEONE BEING>WORRY BEING>and BEING>is BULLY>ME BULLY>he BULLY>how CARE>DESPAIR CARE>THREAT CARE>tell CARE>to
CHILD>CREEPY CHILD>ME CHILD>PIC CHILD>for CHILD>want CHILD>your CONTACT>FEAR CONTACT>which CREEPY>ADULT CREEPY>DIRECT
CREEPY>HE CREEPY>KIN CREEPY>NEAR CREEPY>SECRET CREEPY>STALK CREEPY>TOUCH CREEPY>WORRY CREEPY>got CRISIS>do CRISIS>him
CRISIS>it CRISIS>me CRISIS>this CRISIS>wasnt CROWD>ABUSE CROWD>DESPAIR CROWD>MEET CROWD>OTHER_ADULT CROWD>but CROWD>get
CROWD>so CROWD>to CROWD>when CROWD>wont DESPAIR>ASK DESPAIR>but DESPAIR>from DESPAIR>keep DESPAIR>of DIRECT>his
DIRECT>i DIRECT>in DIRECT>on DISTRESS>NUDE DISTRESS>are DISTRESS>how DISTRESS>in DISTRESS>says DISTRESS>they
DISTRESS>want FAULT>do FEAR>NEAR FEAR>the FORCE>SEND FORCE>from FORCE>not FORCE>when FRAME>WORRY FRAME>i FRAME>said
GIFT>TOLD GIFT>WORRY GIFT>been GIFT>where GROOMED>CONTACT GROOMED>I GROOMED>LOVE GROOMED>in GROOMED>me GROOMED>not
GROOMED>that HARMED>FRAME HARMED>ONLINE HARMED>SOMEONE HE>LOVE HE>ME HE>OLDER HE>been HE>for HE>says HELPREQ>KIN
HELPREQ>NEAR HELPREQ>SECRET HELPREQ>SEX HELPREQ>him HELPREQ>our HYPO>from I>CROWD I>HE I>LOVE I>PIC I>didnt I>tell I>we
KIN>I KIN>YOU KIN>his KIN>is KIN>this KIN>which KIN>will KNOWS>CHILD KNOWS>CROWD KNOWS>ORDINARY KNOWS>VIOLENCE KNOWS>WE
LEAK>got LEAK>if LEAK>me LEAK>she LEAK>what LOVE>SECRET LOVE>did ME>OTHER_ADULT ME>he ME>is ME>isnt ME>our ME>says
ME>which ME>with MEET>FRAME MEET>YOU MEET>of MEET>you MINOR>YOU MINOR>cant MOVED>did MY>ADULT MY>DISTRESS MY>NEWS
MY>SHAME MY>if NEAR>I NEAR>ORDINARY NEAR>her NEVERMET>HELPREQ NEVERMET>should NEVERMET>why NEWS>CARE NEWS>MY NEWS>TOLD
NEWS>WE NEWS>him NEWS>says NEWS>they NEWS>we NEWS>wont NUDE>HE NUDE>NEAR NUDE>WORRY NUDE>does OLDER>KNOWS OLDER>isnt
OLDER>where ONLINE>DIRECT ONLINE>HE ONLINE>are ONLINE>at ONLINE>because ONLINE>on ONLINE>you OPINION>ABUSE
OPINION>GROOMED OPINION>how ORDINARY>CROWD ORDINARY>OLDER ORDINARY>PAST ORDINARY>YOU ORDINARY>and ORDINARY>him
ORDINARY>them ORDINARY>with OTHER_ADULT>ADULT OTHER_ADULT>FEAR OTHER_ADULT>want OTHER_ADULT>was OTHER_ADULT>we
PAST>cant PAST>our PEER>HARMED PEER>NUDE PEER>SELF_MINOR PEER>SOURCE PEER>cant PEER>her PEER>if PEER>which PIC>WORRY
PIC>YOU PIC>they SECRET>BEING SECRET>CARE SECRET>GIFT SECRET>SEND SECRET>TOUCH SECRET>they SECRET>what SELF_ADULT>ADULT
SELF_ADULT>CONTACT SELF_ADULT>GROOMED SELF_ADULT>STAT SELF_ADULT>TOLD SELF_ADULT>WE SELF_ADULT>how SELF_ADULT>if
SELF_ADULT>this SELF_ADULT>what SELF_MINOR>CREEPY SELF_MINOR>PAST SELF_MINOR>VIOLENCE SELF_MINOR>from SELF_MINOR>if
SELF_MINOR>said SELF_MINOR>so SELF_MINOR>what SEND>I SEND>ORDINARY SEND>SEX SEND>STAT SEND>has SEND>how SEND>i
SEND>isnt SEND>our SEND>says SEND>they SEND>would SEX>HELPREQ SEX>NUDE SEX>OLDER SEX>SEX SEX>at SEX>didnt SEX>is
SEX>who SHAME>HELPREQ SHAME>SEX SHAME>at SHAME>can SHAME>has SHAME>of SOMEONE>MINOR SOMEONE>MOVED SOMEONE>i
SOMEONE>want SOMEONE>wasnt SOURCE>OPINION SOURCE>TOLD SOURCE>in STALK>WORRY STALK>YOU STALK>are STALK>isnt STALK>they
STAT>FORCE STAT>get STAT>they STAT>want STAT>would THREAT>THREAT THREAT>my TOLD>SHAME TOLD>TOUCH TOLD>her TOLD>him
TOLD>keeps TOLD>should TOPIC>he TOPIC>it TOUCH>MINOR TOUCH>OPINION TOUCH>YOU TOUCH>him VIOLENCE>DISTRESS VIOLENCE>says
VIOLENCE>will VIOLENCE>wont WE>CRISIS WE>MOVED WE>NEWS WE>NUDE WE>for WE>me WE>us WORRY>ASK WORRY>CREEPY WORRY>CROWD
WORRY>DISTRESS WORRY>NEWS WORRY>isnt YOU>CONTACT YOU>FRAME YOU>KIN YOU>MEET YOU>NEVERMET YOU>SEND YOU>WE YOU>wants
a>CARE a>MINOR a>STALK a>didnt a>him a>it and>ASSAULT and>HE and>KNOWS and>ONLINE and>been and>cant and>please and>said
and>she and>that and>wants are>I are>OPINION are>and are>did are>get are>his are>want at>CONTACT at>YOU at>did at>you
because>FEAR because>STALK because>how because>it because>on because>was because>who because>wont been>ME been>OPINION
been>been been>him been>his but>BULLY but>LOVE but>MEET but>NEAR but>PEER but>SHAME but>VIOLENCE but>because but>didnt
but>with can>DISTRESS can>NEWS can>at can>i can>in can>said cant>was cant>would did>NEAR did>our didnt>KIN didnt>ME
didnt>SOURCE didnt>and didnt>my didnt>so didnt>tell didnt>to do>CRISIS do>THREAT do>he do>me do>of do>the do>where
does>dont does>from dont>VIOLENCE dont>WE dont>his dont>why dont>wont for>KIN for>LOVE for>SHAME for>your from>CHILD
from>DISTRESS from>HYPO from>OTHER_ADULT from>been from>he from>it get>PEER get>does get>her got>SHAME got>of had>CARE
had>FEAR had>GIFT had>SHAME had>wasnt had>your has>HYPO has>LOVE has>but has>does has>her has>in has>when have>FORCE
have>HARMED have>I have>SECRET have>SOMEONE have>on have>them have>this have>you he>ASK he>i he>isnt he>this he>wants
her>OLDER her>are her>get her>want her>where her>with him>are him>how him>where his>ASK his>MEET his>been his>wants
how>LEAK how>MINOR how>SEND how>that i>WE i>didnt i>our if>ASSAULT if>CREEPY if>ORDINARY if>SELF_MINOR if>but if>who
in>have in>want is>CARE is>FAULT is>HE is>MOVED is>NEAR is>have is>me is>on isnt>and isnt>he it>BULLY it>CRISIS
it>FAULT it>THREAT it>had it>not keep>HE keep>STAT keeps>HELPREQ keeps>I keeps>YOU keeps>and keeps>for keeps>i
keeps>should keeps>you me>ASK me>ASSAULT me>FEAR me>NEVERMET me>OPINION me>are me>me me>of my>NEWS my>STALK my>WORRY
my>he my>our not>I not>WE not>a not>got not>how not>if not>our not>who of>TOPIC of>TOUCH of>and of>are of>want on>BEING
on>not on>should our>CREEPY our>CRISIS our>GIFT our>NEWS our>dont our>had please>CONTACT please>STAT please>THREAT
please>been please>can please>does please>get please>i please>this said>CONTACT said>them says>ADULT says>CREEPY
says>SEND says>TOPIC says>can says>how says>my she>CREEPY she>HARMED she>KNOWS she>dont she>if she>not she>please
she>should she>want she>we should>CRISIS should>MOVED should>and so>HELPREQ so>I so>PIC so>SHAME tell>ME tell>THREAT
tell>it tell>tell that>ABUSE that>CHILD that>DISTRESS that>HARMED that>MOVED that>OPINION that>PEER that>TOUCH that>if
the>ASK the>DISTRESS the>I the>PAST the>our the>us the>was the>with them>to them>wont they>I they>KIN they>SOURCE
they>do they>had this>KNOWS this>dont this>get to>SEND to>TOLD to>didnt to>says to>that to>wont us>I us>LOVE us>SOURCE
us>VIOLENCE us>cant us>did us>i us>not want>CREEPY want>DESPAIR want>LOVE want>SELF_MINOR want>and want>from want>not
wants>I wants>THREAT wants>have was>FEAR was>NUDE was>PEER was>isnt was>it was>on we>TOUCH we>a we>us we>what we>when
what>CONTACT what>FEAR what>FORCE what>HARMED what>ME what>MEET what>SOMEONE what>YOU what>cant what>from what>had
what>the what>you when>DISTRESS when>been where>GIFT where>what which>LOVE which>ME which>on who>HARMED who>HE who>did
who>you why>CRISIS why>FRAME why>PEER why>can why>what will>STAT will>a will>them with>CHILD with>GIFT with>GROOMED
with>that wont>at wont>dont wont>it wont>where would>ABUSE would>ADULT would>CRISIS would>THREAT would>do would>how
would>wasnt would>which you>MEET you>OLDER you>OPINION you>SEND you>WE you>would your>MY your>VIOLENCE your>a your>been
your>if your>they your>will
""",
    5: """
ABUSE>I ABUSE>at ABUSE>his ABUSE>i ADULT>FEAR ADULT>tell ASK>LEAK ASK>been ASK>but ASSAULT>in BEING>GIFT BEING>HARMED
BEING>I BEING>PIC BEING>i BULLY>CARE BULLY>MY BULLY>VIOLENCE BULLY>get BULLY>have CARE>keep CARE>what CHILD>ASK
CHILD>CHILD CHILD>and CHILD>from CONTACT>CARE CONTACT>KIN CONTACT>PEER CONTACT>from CONTACT>if CONTACT>said
CONTACT>this CREEPY>that CREEPY>to CRISIS>with CROWD>HYPO CROWD>MY CROWD>NEVERMET CROWD>if CROWD>me CROWD>the
CROWD>this DESPAIR>HE DESPAIR>are DESPAIR>the DIRECT>LOVE DIRECT>do DIRECT>dont DIRECT>has DIRECT>it DIRECT>who
DISTRESS>did DISTRESS>got DISTRESS>please DISTRESS>was FEAR>get FORCE>CREEPY FORCE>NUDE FORCE>for FRAME>has FRAME>on
FRAME>please FRAME>tell GIFT>BULLY GIFT>GIFT GIFT>THREAT GIFT>what GIFT>wont GROOMED>PEER GROOMED>SOURCE GROOMED>STAT
GROOMED>at GROOMED>i GROOMED>your HARMED>KIN HARMED>MEET HARMED>MY HARMED>what HE>OPINION HE>him HE>she HE>we
HELPREQ>OPINION HELPREQ>dont HELPREQ>so HYPO>HE HYPO>KIN HYPO>MINOR HYPO>NEAR HYPO>who I>CARE I>does I>his I>why
KIN>DIRECT KIN>SHAME KIN>get KIN>has KIN>she KIN>your KNOWS>SOURCE KNOWS>got KNOWS>how KNOWS>we LEAK>CRISIS LEAK>ME
LOVE>FORCE LOVE>a LOVE>not ME>MINOR ME>didnt ME>does ME>get ME>her ME>when MEET>dont MEET>got MEET>it MEET>was
MINOR>LOVE MINOR>how MINOR>that MINOR>you MOVED>ADULT MOVED>ME MOVED>MY MOVED>and MOVED>him MOVED>me MOVED>on MY>FAULT
MY>KIN MY>can NEAR>HELPREQ NEAR>WE NEVERMET>it NEWS>CROWD NEWS>to NUDE>OTHER_ADULT NUDE>can NUDE>him NUDE>his NUDE>of
OLDER>NEVERMET OLDER>PIC OLDER>if ONLINE>MOVED ONLINE>NEVERMET ONLINE>in ONLINE>not OPINION>ASK OPINION>CARE
OPINION>SEX OPINION>him OPINION>not OPINION>on OPINION>they ORDINARY>DIRECT ORDINARY>SECRET ORDINARY>STAT ORDINARY>said
ORDINARY>to OTHER_ADULT>PEER OTHER_ADULT>in OTHER_ADULT>keeps PAST>CREEPY PAST>have PAST>this PEER>ASSAULT PEER>CHILD
PEER>CROWD PEER>I PEER>PIC PEER>SEND PEER>SHAME PEER>in PEER>should PEER>so PEER>this PEER>wont PIC>CROWD PIC>KNOWS
PIC>SELF_MINOR PIC>THREAT PIC>in PIC>was SECRET>NEVERMET SECRET>PAST SECRET>do SECRET>it SECRET>the SELF_ADULT>but
SELF_ADULT>on SELF_ADULT>we SELF_MINOR>DIRECT SELF_MINOR>FRAME SELF_MINOR>LOVE SELF_MINOR>SECRET SELF_MINOR>a
SELF_MINOR>has SELF_MINOR>keep SELF_MINOR>not SELF_MINOR>tell SELF_MINOR>was SEND>GIFT SEND>MEET SEND>dont SEND>he
SEND>not SEX>ABUSE SEX>him SHAME>FRAME SHAME>OPINION SHAME>SOURCE SHAME>he SHAME>my SHAME>that SHAME>was SOMEONE>HYPO
SOMEONE>ME SOMEONE>TOLD SOMEONE>TOUCH SOMEONE>did SOMEONE>we SOURCE>ABUSE SOURCE>CONTACT SOURCE>NEAR SOURCE>PAST
SOURCE>are SOURCE>from SOURCE>i SOURCE>you STALK>FRAME STALK>MINOR STALK>can STAT>DESPAIR STAT>YOU STAT>for STAT>our
THREAT>YOU TOLD>ASSAULT TOLD>PAST TOLD>SELF_MINOR TOLD>when TOLD>why TOPIC>ABUSE TOPIC>ONLINE TOUCH>ADULT TOUCH>HARMED
TOUCH>VIOLENCE TOUCH>a VIOLENCE>SELF_MINOR VIOLENCE>our WE>HELPREQ WE>a WE>and WE>from WE>what WORRY>BEING WORRY>cant
WORRY>from WORRY>she WORRY>that YOU>NEWS YOU>THREAT YOU>but YOU>of YOU>our YOU>said a>NEWS a>isnt and>CROWD and>HARMED
and>of and>our and>what and>when are>NUDE are>where are>would are>your at>NEAR at>THREAT at>can at>me at>of at>them
because>SECRET because>get because>isnt because>that been>SEX been>at been>dont been>not been>will but>CROWD but>KIN
but>ME but>OTHER_ADULT but>SELF_MINOR but>TOLD but>WORRY but>a but>can but>cant but>dont but>keeps but>says can>ADULT
can>HE cant>CHILD cant>NEWS cant>a cant>his cant>them cant>why did>FEAR did>in did>on did>was didnt>ADULT didnt>from
do>ADULT do>FEAR do>OLDER do>VIOLENCE do>but do>for does>ASK does>MY does>which dont>OPINION dont>SOURCE dont>are
for>SECRET for>SELF_ADULT for>are for>it for>the for>them from>PEER from>TOLD from>wasnt get>BULLY get>FRAME get>NEWS
get>a get>because get>said got>DIRECT got>MINOR got>NUDE got>STAT got>TOUCH got>at got>our had>YOU had>and had>from
had>with has>I has>have have>DESPAIR have>MOVED have>did have>where he>FEAR he>FRAME he>on he>wasnt her>ADULT her>MINOR
her>THREAT her>WORRY him>CARE him>FEAR him>HE him>MINOR him>MOVED him>do him>on his>TOLD his>YOU his>cant his>his
his>please his>tell his>you how>CROWD how>SHAME how>your i>HELPREQ i>had i>which if>I if>STALK if>his if>of if>on
if>tell in>SELF_ADULT in>SOURCE in>TOPIC in>VIOLENCE in>our is>DESPAIR is>DISTRESS is>HELPREQ is>HYPO is>it is>where
isnt>KIN isnt>MY isnt>for it>NEVERMET it>SELF_ADULT it>at it>this keep>YOU keep>her keeps>get keeps>in keeps>wont
me>KNOWS me>THREAT me>didnt my>ABUSE my>ASK my>FEAR not>CRISIS not>PAST not>PEER not>PIC not>can not>it not>want
of>OTHER_ADULT of>SOMEONE of>on of>your on>CRISIS on>FEAR on>for on>will on>your our>ABUSE our>NUDE our>she our>with
please>PIC please>is please>on please>tell said>HELPREQ said>dont said>has said>was says>her she>MY she>NUDE she>ONLINE
she>it she>keeps should>SECRET should>it should>tell so>CHILD so>DESPAIR so>MINOR so>at so>i tell>OLDER tell>his
tell>was tell>what that>HELPREQ that>SECRET that>from that>is that>said that>wants the>HELPREQ the>NEVERMET the>SHAME
the>WORRY the>because the>him the>the the>what them>HELPREQ them>PIC them>SOMEONE them>they them>who they>BULLY
they>CARE they>HELPREQ they>are they>been they>we they>which this>DESPAIR this>have this>keeps this>my this>so
this>when this>with this>you to>ABUSE to>ADULT to>KIN to>SECRET to>does to>our to>tell to>us to>was us>FRAME us>GIFT
us>MINOR us>it us>to us>us us>which us>with want>STAT want>VIOLENCE want>on wants>LEAK wants>do wants>from wants>him
was>SECRET was>did wasnt>he wasnt>to we>NUDE we>dont we>he we>should what>MINOR what>of what>on what>with when>DIRECT
when>had when>they when>what where>CONTACT where>WE where>this where>when where>where where>which where>you which>ADULT
which>NUDE which>PAST which>STAT which>can which>didnt which>which which>with who>LOVE who>NEAR who>TOUCH who>YOU
who>of who>that who>us who>was who>we who>wont why>FEAR why>HELPREQ why>MY why>if will>PIC with>DISTRESS with>NEVERMET
with>SELF_MINOR with>in with>it with>please with>said with>them with>what with>when wont>CARE wont>HARMED wont>LOVE
wont>NEAR wont>VIOLENCE wont>to would>NEWS would>for would>has would>to you>KNOWS you>NEWS you>THREAT you>because
you>our you>says your>ME your>PAST your>PEER your>do your>does your>me
""",
    6: """
ABUSE>KIN ABUSE>was ADULT>isnt ADULT>on ASK>at ASK>from ASK>have ASK>want ASSAULT>I ASSAULT>i BEING>but BEING>she
BULLY>FORCE CARE>CRISIS CARE>HE CARE>said CARE>should CHILD>SELF_ADULT CHILD>do CHILD>is CHILD>which CONTACT>DESPAIR
CONTACT>SELF_MINOR CONTACT>but CONTACT>they CREEPY>FEAR CREEPY>HELPREQ CREEPY>him CREEPY>it CRISIS>cant CRISIS>said
CRISIS>what CROWD>BEING CROWD>BULLY CROWD>THREAT CROWD>for DESPAIR>STAT DESPAIR>YOU DESPAIR>how DESPAIR>you
DIRECT>THREAT DIRECT>WE DIRECT>for DISTRESS>DIRECT DISTRESS>ONLINE DISTRESS>for DISTRESS>it DISTRESS>keep DISTRESS>she
DISTRESS>so FAULT>I FAULT>i FEAR>when FORCE>LOVE FORCE>THREAT FORCE>that FRAME>KNOWS FRAME>NEWS FRAME>YOU FRAME>from
FRAME>get FRAME>to FRAME>with GIFT>ABUSE GIFT>MINOR GIFT>with GROOMED>MY GROOMED>ONLINE GROOMED>YOU GROOMED>for
HARMED>ME HARMED>was HE>BEING HE>and HE>please HE>to HE>you HELPREQ>CRISIS HELPREQ>GIFT HELPREQ>for HELPREQ>we HYPO>do
I>ADULT I>BEING I>DISTRESS I>FORCE I>LEAK I>PAST I>STAT I>had I>wasnt KIN>SELF_ADULT KIN>of KNOWS>are KNOWS>because
KNOWS>for KNOWS>it KNOWS>where LEAK>I LEAK>are LEAK>for LEAK>i LEAK>them LOVE>BULLY LOVE>CROWD LOVE>OTHER_ADULT
ME>DESPAIR ME>LOVE ME>NEVERMET ME>SECRET ME>WORRY ME>so ME>will MEET>HELPREQ MEET>NEVERMET MEET>ONLINE MEET>OTHER_ADULT
MEET>said MEET>would MINOR>NUDE MINOR>ONLINE MINOR>PEER MINOR>if MINOR>was MOVED>KIN MOVED>my MY>HYPO MY>WE MY>YOU
MY>him MY>she NEAR>CHILD NEAR>CROWD NEAR>KIN NEAR>at NEAR>of NEAR>we NEVERMET>how NEWS>if NUDE>ORDINARY NUDE>them
NUDE>us OLDER>MINOR OLDER>SECRET OLDER>he OLDER>wants ONLINE>GIFT ONLINE>ORDINARY ONLINE>me OPINION>ONLINE OPINION>this
ORDINARY>CARE ORDINARY>keep ORDINARY>of ORDINARY>please ORDINARY>wont OTHER_ADULT>I OTHER_ADULT>ONLINE OTHER_ADULT>dont
PAST>OLDER PAST>has PAST>he PAST>him PAST>please PAST>wasnt PEER>CREEPY PEER>GIFT PEER>NEAR PEER>PAST PEER>got PEER>he
PIC>I PIC>KIN PIC>and PIC>got SECRET>MOVED SECRET>STAT SECRET>has SECRET>have SECRET>says SELF_ADULT>been
SELF_MINOR>ASK SELF_MINOR>OLDER SELF_MINOR>he SEND>LOVE SEND>because SEND>with SEX>where SOMEONE>because SOMEONE>to
SOURCE>CROWD SOURCE>DIRECT SOURCE>didnt SOURCE>is SOURCE>it SOURCE>me STALK>OPINION STALK>ORDINARY STALK>with STALK>you
STAT>DISTRESS STAT>OLDER THREAT>CONTACT THREAT>you TOLD>CHILD TOLD>NUDE TOLD>OLDER TOLD>PEER TOLD>THREAT TOLD>a
TOLD>from TOLD>where TOLD>with TOPIC>BULLY TOPIC>i TOPIC>is TOUCH>CREEPY TOUCH>CROWD TOUCH>SOURCE TOUCH>his
VIOLENCE>CHILD VIOLENCE>WE VIOLENCE>because VIOLENCE>has VIOLENCE>we VIOLENCE>when VIOLENCE>you WE>GIFT WE>PEER
WE>SOMEONE WE>TOUCH WE>been WE>he WE>we WE>when WORRY>ADULT WORRY>HYPO WORRY>but WORRY>him WORRY>the YOU>NEAR YOU>been
YOU>this YOU>why a>CREEPY a>FORCE a>can a>had a>in a>says a>wasnt and>GROOMED and>is and>who are>BULLY are>CROWD
are>KIN are>SELF_MINOR at>TOPIC because>a because>cant because>has because>of been>have been>they but>SEND but>he
but>who can>GIFT can>VIOLENCE can>is cant>does cant>from cant>her cant>of did>are did>but did>of did>why didnt>CARE
didnt>it do>MEET do>NUDE do>SHAME do>us does>CONTACT does>FORCE does>ME does>at does>the dont>SEND dont>and for>DESPAIR
for>says from>FRAME get>NEVERMET get>THREAT get>and get>cant get>tell got>GROOMED got>ONLINE got>him got>will had>CHILD
had>VIOLENCE had>him has>ME has>keep has>so have>keep he>OPINION he>for he>have he>it he>she he>the he>you her>have
her>so her>the him>FORCE him>ME him>MY him>NUDE him>PIC his>CROWD his>DISTRESS his>does his>her his>keep how>CRISIS
how>DESPAIR i>FORCE i>keep i>wasnt if>been if>can if>you in>DISTRESS in>ONLINE in>the in>your is>NEVERMET is>WORRY
is>are is>had isnt>OPINION isnt>the it>CHILD it>ONLINE it>which keep>at keeps>BULLY keeps>MINOR keeps>OPINION
keeps>SECRET keeps>she me>DESPAIR me>MEET me>PEER me>SHAME me>and me>at me>which my>CONTACT my>CRISIS my>FRAME
my>ONLINE my>SOURCE my>a my>her not>TOLD not>have not>this of>KIN of>YOU of>but of>for of>our of>so on>GROOMED on>NEAR
on>cant on>is our>PEER our>SECRET our>tell please>to please>was please>which said>MY said>OTHER_ADULT said>are said>you
says>I says>ME says>ONLINE says>THREAT says>what she>CRISIS she>GIFT she>THREAT she>that she>why should>HELPREQ
should>her should>to should>when so>from so>want so>wont so>your tell>said that>FORCE that>OLDER that>for that>when
the>a the>they the>who the>why the>your them>MY them>has them>my them>wants they>ASK they>PEER they>did they>in they>my
this>CARE this>ME this>our this>to to>LEAK to>keep us>CHILD us>WE us>he want>me wants>PEER wants>he was>SOURCE was>at
we>SECRET we>and what>SEND what>is what>my what>they what>was when>MINOR when>how when>them where>CARE where>are
where>him where>is where>tell which>THREAT which>and which>at which>not who>SEX who>me why>a will>SEND with>ASK
with>CARE with>CONTACT with>me with>not with>she with>wants with>wont wont>is would>at would>he you>NEAR you>does
you>is you>why you>your your>MINOR your>SHAME
""",
    7: """
ABUSE>because ABUSE>how ADULT>OPINION ADULT>keep ASK>DESPAIR ASK>KNOWS ASK>SEX ASK>wants BEING>DIRECT BEING>the
CARE>CREEPY CARE>NEAR CARE>NEWS CARE>OLDER CARE>SECRET CARE>SEX CARE>STAT CARE>does CARE>him CARE>isnt CHILD>been
CHILD>me CHILD>my CONTACT>CROWD CONTACT>a CONTACT>it CONTACT>not CONTACT>on CONTACT>so CONTACT>want CREEPY>ASK
CROWD>PIC CROWD>SECRET CROWD>does CROWD>says CROWD>tell DESPAIR>DESPAIR DESPAIR>LOVE DESPAIR>had DIRECT>cant DIRECT>the
FEAR>her FEAR>to FEAR>your FORCE>I FORCE>her FORCE>i FORCE>my FORCE>what FORCE>will FRAME>she FRAME>where GIFT>NUDE
GIFT>PIC GIFT>SELF_MINOR GROOMED>CARE HARMED>CARE HARMED>HARMED HARMED>him HE>CREEPY HE>CROWD HE>KNOWS HE>MY
HELPREQ>CROWD HELPREQ>SELF_MINOR HELPREQ>a HELPREQ>does HELPREQ>would HYPO>that HYPO>your I>CHILD I>did I>have I>this
I>which KIN>MEET KNOWS>ASK KNOWS>STAT KNOWS>wants LEAK>YOU LEAK>do LOVE>ASK LOVE>MINOR LOVE>WE LOVE>he LOVE>we ME>did
ME>from ME>his ME>if ME>would MEET>CARE MEET>PEER MEET>at MINOR>HARMED MINOR>PIC MINOR>VIOLENCE MINOR>been MINOR>her
MINOR>said MINOR>should MINOR>who MOVED>CARE MOVED>says MY>ABUSE MY>DIRECT MY>PEER MY>didnt MY>got MY>on MY>we MY>where
NEAR>SOURCE NEAR>in NEVERMET>MINOR NEVERMET>of NEWS>CHILD NEWS>her NEWS>was NEWS>who NUDE>CROWD NUDE>are NUDE>it
NUDE>she NUDE>was OLDER>CREEPY OLDER>which ONLINE>BEING ONLINE>LOVE ONLINE>PIC ONLINE>SECRET ONLINE>and ONLINE>want
ONLINE>we ONLINE>when ONLINE>where OPINION>DIRECT OPINION>KNOWS OPINION>PAST OPINION>WORRY OPINION>at ORDINARY>MOVED
ORDINARY>SEND ORDINARY>from ORDINARY>they OTHER_ADULT>CONTACT OTHER_ADULT>on OTHER_ADULT>wants PAST>TOPIC PAST>WORRY
PAST>and PAST>but PEER>DESPAIR PEER>ME PEER>NEVERMET PEER>was PIC>PEER PIC>SEND PIC>SHAME PIC>get PIC>us PIC>what
PIC>with SECRET>said SELF_ADULT>I SELF_ADULT>was SELF_MINOR>OPINION SELF_MINOR>PEER SELF_MINOR>at SELF_MINOR>it
SELF_MINOR>my SEND>them SEND>wants SEX>ASK SEX>KIN SEX>my SHAME>and SHAME>him SHAME>how SOMEONE>HARMED SOMEONE>HE
SOMEONE>NEVERMET SOMEONE>NUDE SOMEONE>says SOURCE>I SOURCE>ORDINARY SOURCE>VIOLENCE SOURCE>but SOURCE>this STALK>MY
STALK>that STALK>to STALK>was STAT>CONTACT STAT>she THREAT>ADULT TOLD>ABUSE TOLD>CONTACT TOLD>HARMED TOLD>is TOLD>what
TOPIC>I TOUCH>when VIOLENCE>YOU VIOLENCE>from VIOLENCE>me VIOLENCE>where WE>CHILD WE>FORCE WE>NEAR WE>SECRET WE>should
WORRY>at WORRY>said YOU>ABUSE YOU>GROOMED YOU>MINOR YOU>can YOU>his YOU>keep YOU>was YOU>what a>THREAT a>because a>so
and>BEING and>GIFT and>SHAME and>STALK and>should are>FRAME are>MOVED are>him are>how are>my at>PIC at>get at>he at>our
because>KIN because>SEND because>keeps been>CRISIS been>MINOR been>THREAT been>i but>ADULT but>the can>FORCE can>a
cant>KIN cant>ME cant>they did>CARE did>ONLINE do>BEING do>CONTACT do>HYPO do>LEAK do>TOLD do>when does>i does>with
does>you dont>DISTRESS dont>do dont>said dont>we dont>when for>CARE for>OLDER for>dont for>tell from>ME from>SHAME
from>VIOLENCE from>for from>keeps from>wants get>DISTRESS get>SOURCE get>i got>DESPAIR got>ME got>THREAT got>get got>on
got>they had>CROWD had>PEER has>CHILD has>has have>TOUCH have>YOU have>it have>when he>CRISIS he>YOU he>our her>MOVED
her>and her>of him>NEWS him>STALK him>if him>she his>CARE his>ME his>are his>from his>have his>they his>was his>who
how>FORCE how>so i>they if>SELF_ADULT if>cant if>is if>us if>wasnt in>BULLY in>MY in>YOU in>on in>when is>STALK is>but
is>please isnt>VIOLENCE isnt>when it>ADULT it>ASSAULT it>DESPAIR it>isnt it>on it>what it>why keep>I keeps>NEAR
keeps>are me>FORCE me>VIOLENCE me>cant me>to me>who my>SEND my>me my>so not>STAT not>been of>FORCE of>GIFT of>SEND
of>SHAME of>didnt on>OLDER on>had on>which our>STAT our>does our>his please>CARE please>for please>not please>with
said>SEND said>TOPIC said>for said>got said>this said>wants said>when says>has says>him says>keep says>keeps says>them
says>which she>ADULT she>GROOMED she>NEVERMET she>tell should>MEET should>SEND so>of so>the so>wants tell>HYPO
that>LOVE the>BEING the>GIFT the>he the>tell them>I them>PAST them>which they>FRAME they>got they>he they>is this>MY
this>ONLINE this>SELF_MINOR this>but to>GIFT to>OLDER to>them us>FORCE us>and us>has want>PIC wants>CRISIS wants>MOVED
wants>SEND wants>YOU wants>and was>HARMED was>of was>them wasnt>because wasnt>of we>ME we>keep what>MOVED what>THREAT
what>TOLD what>me what>that when>MY when>WE when>and when>got where>NUDE where>PEER where>but where>who which>MY
which>WE who>I who>KNOWS who>SOURCE who>VIOLENCE who>can who>has will>ORDINARY will>are will>what with>HE with>NEAR
with>TOLD with>YOU with>are with>dont wont>NUDE wont>WORRY would>tell would>want you>GROOMED you>YOU you>and you>please
you>said you>that your>not your>to
""",
    8: """
ABUSE>MINOR ABUSE>that ADULT>CONTACT ADULT>CREEPY ADULT>GIFT ADULT>OTHER_ADULT ADULT>me ADULT>when ASK>WE ASK>are
ASK>did ASK>they BEING>HE BEING>LOVE BULLY>KIN BULLY>in CARE>HELPREQ CARE>do CARE>she CARE>who CHILD>I CHILD>ONLINE
CHILD>them CONTACT>VIOLENCE CONTACT>and CONTACT>was CREEPY>CROWD CREEPY>my CREEPY>on CREEPY>what DIRECT>OPINION
DIRECT>and DISTRESS>OPINION DISTRESS>SOMEONE FEAR>and FEAR>in FORCE>ONLINE GIFT>WE GIFT>cant GIFT>was GROOMED>but
HE>CHILD HE>STAT HE>does HE>is HE>isnt HE>so HE>want HE>when HE>which HE>would HELPREQ>SHAME HELPREQ>from HYPO>i
I>ABUSE I>ASSAULT I>BULLY I>CREEPY I>MEET I>SELF_MINOR KNOWS>GIFT LEAK>it LEAK>you LOVE>ONLINE LOVE>PIC ME>HYPO ME>has
ME>in MEET>OLDER MEET>in MINOR>are MINOR>she MINOR>they MY>NUDE MY>OPINION MY>is NEAR>not NEAR>on NEWS>he NUDE>FEAR
NUDE>FORCE NUDE>got OLDER>his OLDER>on ONLINE>CROWD ONLINE>I OPINION>I OPINION>NEAR OPINION>TOUCH OTHER_ADULT>MEET
OTHER_ADULT>OLDER OTHER_ADULT>she PAST>ME PAST>is PAST>me PEER>MOVED PEER>STAT PEER>him PEER>my PIC>NUDE PIC>it PIC>my
PIC>not SECRET>CROWD SECRET>HE SECRET>SHAME SECRET>he SECRET>was SELF_ADULT>YOU SELF_ADULT>and SELF_ADULT>had
SELF_ADULT>have SELF_ADULT>i SELF_ADULT>with SELF_ADULT>your SELF_MINOR>CONTACT SEND>FRAME SEND>him SEND>the SEX>CROWD
SEX>I SEX>i SEX>with SHAME>on SOMEONE>BULLY SOMEONE>LOVE SOMEONE>so SOMEONE>what SOURCE>KIN SOURCE>STALK STAT>CARE
STAT>MINOR STAT>VIOLENCE THREAT>a THREAT>do TOLD>I TOLD>i TOLD>that TOUCH>her TOUCH>my TOUCH>on VIOLENCE>CROWD
VIOLENCE>him VIOLENCE>them WE>DISTRESS WE>MINOR WE>his WE>with WORRY>if YOU>ADULT YOU>SELF_MINOR YOU>from YOU>that
a>that and>MOVED and>VIOLENCE and>had and>this are>THREAT at>KIN at>SOMEONE at>she because>CONTACT because>DISTRESS
because>SELF_MINOR because>to been>PIC but>CREEPY but>and can>get can>he cant>DESPAIR cant>how did>STAT didnt>I do>if
do>please does>BULLY does>TOUCH for>ABUSE for>BEING for>FORCE for>him for>in for>on for>wants from>STAT from>a got>NEWS
got>ORDINARY has>SEND has>us have>GIFT have>ONLINE have>SEX have>cant have>him he>I he>NEAR he>what her>FEAR her>HE
him>STAT him>for him>it him>of him>said his>CHILD his>ONLINE his>dont his>has his>my his>that his>what his>will
his>with how>DISTRESS i>ASSAULT i>BULLY i>CREEPY i>TOLD i>for if>DIRECT if>LOVE if>NUDE if>her if>that in>keep is>ASK
is>ORDINARY is>SEX is>is is>tell isnt>ADULT isnt>a it>DISTRESS it>wasnt keep>DISTRESS keep>how keep>i keep>them
keeps>LEAK keeps>it keeps>which me>SEND me>SOMEONE me>is my>GROOMED my>did my>have my>my my>with my>your not>MINOR
not>her not>not not>was of>them of>us of>when on>HELPREQ on>ME on>SOMEONE on>TOLD on>do on>have on>they our>CONTACT
our>LOVE our>MINOR our>been our>to please>PEER please>SECRET please>SOMEONE please>YOU please>have said>DISTRESS
said>at says>MEET says>SHAME says>TOUCH says>she says>want she>ABUSE she>FORCE so>NEVERMET so>TOPIC so>and so>cant
so>it tell>PEER tell>please tell>wants that>HYPO that>NEVERMET that>at that>we that>your the>NUDE the>YOU the>dont
the>keep the>please them>SOURCE them>on them>when this>DISTRESS this>has this>the to>cant to>dont to>want want>OPINION
want>the was>OPINION was>me wasnt>HE what>are what>did what>do when>CARE when>does where>we which>is which>us who>BULLY
who>MINOR who>TOLD who>didnt who>her who>if who>is who>not why>HE why>OTHER_ADULT why>didnt why>him will>his with>ME
with>NUDE with>they wont>him would>KIN would>says would>your you>I you>what your>got your>tell your>was
""",
    9: """
ADULT>ORDINARY ADULT>SOMEONE ADULT>but ADULT>dont ADULT>with ASK>I ASK>THREAT ASK>and ASK>didnt ASK>get BEING>ASK
BEING>VIOLENCE BULLY>has BULLY>it CHILD>HELPREQ CHILD>THREAT CHILD>because CHILD>have CHILD>who CONTACT>YOU CONTACT>do
CONTACT>them CRISIS>on CROWD>HE CROWD>didnt CROWD>his CROWD>would DESPAIR>ONLINE DESPAIR>what DIRECT>ME DIRECT>ORDINARY
DIRECT>from DIRECT>what DISTRESS>have DISTRESS>not FEAR>ADULT FEAR>him FEAR>who FORCE>CARE FORCE>if FRAME>SECRET
FRAME>if FRAME>we GIFT>from GIFT>she GIFT>we GROOMED>ADULT GROOMED>my HARMED>in HARMED>them HE>dont HE>in HE>wants
HE>what HELPREQ>BULLY HELPREQ>LOVE HELPREQ>MINOR HELPREQ>PEER HELPREQ>WE HELPREQ>YOU HELPREQ>because HELPREQ>get
HYPO>CONTACT HYPO>I HYPO>in I>in I>our I>so KIN>THREAT KIN>isnt LEAK>a LOVE>and ME>CARE ME>HARMED ME>HE ME>NUDE ME>it
ME>the MINOR>SEX MINOR>says MY>BULLY MY>CROWD MY>FEAR MY>MINOR MY>dont MY>was MY>what NEAR>CARE NEVERMET>the NEWS>my
NUDE>on OLDER>ASK OLDER>HE OLDER>him OLDER>who OLDER>you ONLINE>BULLY ONLINE>they ONLINE>will OPINION>HE
OPINION>HELPREQ OPINION>and OPINION>had ORDINARY>KIN ORDINARY>MEET ORDINARY>because OTHER_ADULT>ME PAST>i PEER>ADULT
PEER>BEING PEER>MEET PEER>OLDER PEER>OPINION PEER>TOLD PEER>his PEER>on PIC>has PIC>on SELF_MINOR>isnt SEND>SEND
SEND>do SEND>get SEND>so SEX>MY SHAME>said SOMEONE>FRAME SOMEONE>GIFT SOMEONE>PIC SOMEONE>WE SOMEONE>wont SOURCE>CARE
SOURCE>NUDE SOURCE>SEX SOURCE>when SOURCE>why STAT>I STAT>SOURCE STAT>cant STAT>he STAT>who THREAT>MINOR THREAT>them
TOLD>WE TOLD>on TOUCH>ONLINE VIOLENCE>STAT VIOLENCE>if WE>tell YOU>PIC YOU>WORRY YOU>got YOU>them YOU>your a>PEER
a>dont a>my and>CHILD and>OTHER_ADULT and>SECRET are>she are>that at>ADULT at>a at>in at>not because>and because>him
been>I been>to but>PAST but>in but>when can>PAST can>YOU can>not can>what cant>GIFT cant>he cant>tell did>I didnt>does
do>from do>what do>will does>TOLD does>YOU does>are does>please does>that dont>a dont>on dont>was for>HELPREQ for>ME
for>STALK for>a for>cant for>was from>TOUCH from>of get>ME get>OPINION get>is got>DISTRESS got>FRAME got>OLDER
got>SECRET got>for got>them got>to had>he had>so has>GROOMED has>PAST has>PIC has>should have>SHAME have>so he>BULLY
he>THREAT he>got he>we he>who her>ASK her>FORCE her>OTHER_ADULT her>PEER her>SOURCE her>he her>in her>wont him>what
him>with his>PIC his>not how>SOMEONE how>and how>me i>ABUSE if>ABUSE if>does if>my in>ORDINARY in>me in>where is>ABUSE
is>not isnt>CARE isnt>HE it>HELPREQ it>KIN it>YOU it>does keep>BULLY keep>our me>GROOMED me>KIN my>CREEPY my>MOVED
my>OPINION my>they my>what not>ABUSE not>CARE not>VIOLENCE of>SELF_MINOR of>this of>wont on>HE on>KIN on>WORRY on>a
on>dont on>you our>CARE our>CROWD our>we please>HE please>where said>we says>did says>dont says>please says>your
she>ORDINARY she>she she>to should>CONTACT so>THREAT so>dont so>who that>been that>she that>what the>FEAR the>GROOMED
the>MY the>SELF_MINOR the>and the>should them>her them>i they>if this>from this>how to>DESPAIR to>LOVE to>THREAT
to>what us>are us>dont us>from want>ME wants>her wants>to wants>you was>GROOMED was>her we>have we>his we>is what>PIC
when>his when>me where>dont who>DIRECT who>GROOMED who>are who>on who>wants why>TOUCH will>me would>BULLY you>ABUSE
you>LOVE you>WORRY you>his you>if your>how
""",
    10: """
ABUSE>if ADULT>in ASK>for ASK>said BEING>CREEPY BULLY>a BULLY>and BULLY>my CARE>KIN CARE>is CHILD>KIN CHILD>OLDER
CHILD>at CHILD>has CHILD>this CONTACT>dont CONTACT>how CONTACT>to CONTACT>your CREEPY>OLDER CREEPY>he CROWD>STAT
CROWD>WORRY CROWD>did DESPAIR>is DIRECT>us DISTRESS>but DISTRESS>do DISTRESS>them FORCE>is FORCE>me FORCE>they
FRAME>HELPREQ FRAME>SEND FRAME>in GROOMED>when HARMED>my HE>ABUSE HE>YOU HELPREQ>ASSAULT HELPREQ>ME HELPREQ>the I>OLDER
I>is I>of KIN>CARE KIN>from KIN>was KNOWS>I KNOWS>i ME>BULLY ME>CRISIS ME>FORCE ME>MEET ME>SEND ME>and MEET>that
MINOR>LEAK MINOR>SECRET MINOR>a MY>BEING NEVERMET>she NEVERMET>to NEWS>I NEWS>did NEWS>i OLDER>YOU ONLINE>CHILD
ONLINE>him ONLINE>this OPINION>them OTHER_ADULT>HE OTHER_ADULT>is OTHER_ADULT>says PAST>DISTRESS PEER>MINOR PEER>SEX
PEER>did PEER>i PEER>keeps PEER>not SECRET>HARMED SECRET>PEER SELF_MINOR>OTHER_ADULT SEND>FORCE SEND>MY SEND>SECRET
SHAME>SHAME SHAME>so SOURCE>OTHER_ADULT SOURCE>wants STALK>I STALK>i STALK>in STALK>so STAT>NEWS STAT>STAT STAT>got
THREAT>OPINION THREAT>because THREAT>what TOLD>LOVE TOLD>PIC TOLD>have TOPIC>are VIOLENCE>ASK VIOLENCE>FORCE
VIOLENCE>with a>BULLY a>NEAR a>NUDE a>ORDINARY and>ABUSE and>SOMEONE and>WORRY and>if and>not are>of at>had
because>been been>TOUCH been>for been>how but>got can>I can>KNOWS can>SEX can>who cant>ADULT cant>are did>i
didnt>HELPREQ do>HELPREQ do>PEER do>YOU does>do does>where does>who dont>CARE for>CROWD from>STALK from>in from>the
got>SEND got>VIOLENCE had>KIN has>CARE has>KIN has>had has>what have>CHILD have>my he>STALK he>so he>wont her>do
her>keep her>will him>SECRET him>her him>my his>CONTACT his>NEAR his>me his>this how>what i>CARE i>LEAK i>NEWS i>OLDER
i>SOMEONE i>to if>PAST if>PIC if>what in>BEING in>NEAR in>SECRET in>SHAME in>STAT in>get in>her is>PEER is>for is>him
is>them it>HE it>NEAR it>OLDER it>SECRET it>TOPIC it>cant it>him it>i it>should keep>WE keeps>GIFT keeps>what me>BULLY
me>CRISIS my>GIFT of>OLDER of>WE of>of on>LEAK on>ONLINE on>TOUCH our>SEND our>my please>KIN please>do said>SECRET
said>did says>SOURCE says>in she>CONTACT she>from she>in she>they so>ADULT so>CROWD so>STAT so>has so>keeps so>which
tell>STAT that>ADULT that>the that>wont the>CONTACT them>GIFT them>and them>you they>ADULT they>THREAT they>you
to>CRISIS to>VIOLENCE us>when want>does wants>i wants>us was>and wasnt>SOURCE wasnt>a what>SOURCE when>HE when>on
when>to where>KIN where>ME where>me where>so which>how which>it who>HELPREQ who>PIC who>WORRY who>him why>SOMEONE
why>my will>FORCE with>SECRET would>HELPREQ would>have would>what you>NUDE you>SELF_MINOR you>from you>them your>ASK
your>CROWD your>and your>but
""",
    11: """
ABUSE>ME ABUSE>me ADULT>CROWD ADULT>KNOWS ADULT>NEAR ADULT>has ADULT>you ASK>is ASSAULT>ASSAULT BEING>what CARE>SOMEONE
CARE>are CARE>them CARE>they CONTACT>STAT CONTACT>says CREEPY>at CREEPY>of CROWD>DISTRESS CROWD>ME CROWD>has CROWD>want
DIRECT>VIOLENCE DISTRESS>and FEAR>CARE FEAR>ONLINE FORCE>and FRAME>CRISIS FRAME>GROOMED FRAME>SEX HARMED>they HE>CRISIS
HE>MINOR HE>SEND HE>SOMEONE HE>are HE>cant HE>that HELPREQ>DIRECT HELPREQ>FORCE HYPO>she I>WE I>the I>will KIN>BEING
KIN>FRAME KIN>WORRY KIN>in KIN>it KNOWS>ONLINE ME>CROWD ME>FRAME MEET>HE MINOR>the MY>did MY>should MY>your NEVERMET>on
OLDER>I OLDER>i ONLINE>DISTRESS ONLINE>FORCE ONLINE>TOLD ONLINE>WE ONLINE>a OPINION>KIN OPINION>OPINION OPINION>SOMEONE
OPINION>i ORDINARY>ADULT ORDINARY>ASK OTHER_ADULT>MINOR PAST>it PAST>tell PEER>says PIC>ASK PIC>CHILD PIC>PAST PIC>him
PIC>says PIC>we SECRET>KIN SECRET>ME SECRET>on SELF_MINOR>who SEND>SHAME SEX>in SOMEONE>SOMEONE SOMEONE>can
SOMEONE>where SOURCE>DISTRESS TOLD>ADULT TOLD>my TOUCH>CONTACT TOUCH>I TOUCH>KIN TOUCH>i TOUCH>in TOUCH>to VIOLENCE>do
VIOLENCE>on WE>LOVE WE>dont WE>was WORRY>CHILD YOU>does YOU>get a>i a>keeps a>wants a>your and>and and>dont and>have
and>her and>my are>ASK are>CARE are>with at>from at>it because>CHILD because>PIC been>PEER been>SOMEONE but>CONTACT
can>SECRET can>SOURCE can>STAT can>so cant>SOURCE cant>on didnt>was do>FORCE does>TOPIC does>on does>to dont>where
for>OPINION for>been for>when from>ADULT from>FEAR get>FORCE get>GROOMED get>SEX get>he got>HELPREQ got>MEET got>STALK
got>me has>ORDINARY has>him have>DISTRESS have>us he>CROWD he>them her>MY her>ONLINE her>wants him>HELPREQ his>a his>is
his>of how>HELPREQ i>not i>should i>will in>FEAR in>ME in>at in>had in>has is>CREEPY is>NUDE is>PAST is>been is>what
keep>ASK keep>he me>ONLINE me>dont me>that my>ASSAULT my>KNOWS my>who of>CONTACT of>ME on>his our>DISTRESS our>TOLD
please>you says>NUDE says>for says>we says>when she>BEING she>KIN should>do so>PEER so>SOMEONE so>they tell>this
that>YOU that>wasnt the>at the>did the>keeps them>HE them>PEER they>cant they>me this>where to>ASK to>HYPO to>NUDE
to>he to>so to>you to>your want>it wants>WE wants>in was>ASSAULT was>DISTRESS was>MINOR was>PIC was>STAT when>CROWD
when>for when>her when>we when>who where>with which>TOPIC which>do which>the why>does why>want will>SECRET with>BULLY
wont>CREEPY wont>tell would>FRAME would>STAT you>SECRET you>SHAME you>get you>of your>keep
""",
    12: """
ADULT>NEWS ADULT>PEER ASK>MINOR ASK>to CARE>WORRY CARE>when CHILD>of CHILD>she CONTACT>NUDE CONTACT>PIC CREEPY>a
DISTRESS>DESPAIR DISTRESS>ME DISTRESS>SHAME FAULT>for FEAR>SOMEONE FEAR>he FORCE>do FRAME>I GIFT>her GROOMED>if
GROOMED>is HARMED>HE HARMED>I HARMED>and HARMED>i HE>PIC HE>who HE>with HELPREQ>HYPO HELPREQ>can HELPREQ>who I>CRISIS
I>FAULT KIN>who LEAK>and LEAK>her LOVE>for LOVE>to ME>ME ME>ONLINE ME>VIOLENCE ME>tell MINOR>OTHER_ADULT MINOR>TOLD
MY>CONTACT MY>SOMEONE MY>us MY>who MY>would NEAR>how NEWS>PIC NUDE>at ONLINE>our ONLINE>tell OPINION>says OPINION>the
ORDINARY>who ORDINARY>your OTHER_ADULT>me PAST>CHILD PEER>wants PIC>OTHER_ADULT PIC>are SECRET>PIC SECRET>him SEND>CARE
SEND>MINOR SEND>THREAT SEND>and SHAME>what STALK>at STALK>he STALK>is STAT>HE STAT>but THREAT>he TOLD>she TOUCH>CHILD
TOUCH>STAT VIOLENCE>KIN WE>SEND WE>TOLD WORRY>KIN a>cant and>CREEPY and>FRAME and>OLDER and>wasnt are>me are>was at>ASK
at>FEAR at>who because>OPINION but>my but>of can>please can>you cant>and cant>to do>SECRET does>because does>keep
for>ADULT for>but for>keep for>my for>what from>SELF_MINOR from>how from>that get>me got>ADULT has>OLDER have>BULLY
have>TOLD have>a have>his he>KNOWS he>MY her>SEND her>him her>to his>WORRY his>where how>in i>CRISIS i>FAULT i>did
i>have i>what if>SECRET in>are is>CRISIS is>DIRECT is>SOMEONE is>she it>LOVE keep>ONLINE keep>what keeps>how me>CROWD
me>FRAME me>HARMED me>tell my>PIC my>if on>DIRECT on>STAT on>of our>KIN our>the please>he says>STALK says>WE she>he
should>GIFT so>FAULT so>got so>she tell>who that>MY the>CRISIS the>STALK the>would they>VIOLENCE this>who to>BULLY
to>MEET to>PAST to>TOUCH to>been to>did to>it want>my wants>HE wants>at wants>get wants>so was>FAULT was>ME wasnt>for
what>TOPIC what>for when>with when>you where>cant where>she who>KIN who>ME who>OTHER_ADULT will>HELPREQ with>because
would>ASK you>CONTACT you>FRAME your>CARE your>are
""",
    13: """
ABUSE>do ADULT>DISTRESS ADULT>ONLINE ADULT>WORRY ADULT>for ADULT>so ASSAULT>at BEING>NUDE BULLY>I BULLY>i CARE>of
CARE>wont CHILD>VIOLENCE CHILD>the CONTACT>ASK CONTACT>CONTACT CONTACT>CREEPY CONTACT>FORCE CONTACT>our CREEPY>MY
CROWD>are CROWD>who DESPAIR>with FEAR>FEAR FEAR>VIOLENCE FORCE>ME GIFT>on GROOMED>OPINION HARMED>it HE>CONTACT HE>NUDE
HE>ONLINE HELPREQ>ABUSE HELPREQ>NEWS HELPREQ>in HYPO>on I>do I>should I>who KIN>CROWD KIN>FORCE KNOWS>at ME>dont
MEET>on MINOR>FRAME MY>CRISIS MY>been MY>they NEAR>is OLDER>ONLINE OLDER>SELF_MINOR OLDER>in ONLINE>SEND ORDINARY>does
ORDINARY>got ORDINARY>is OTHER_ADULT>ASK OTHER_ADULT>at PAST>GIFT PIC>is SECRET>OLDER SEND>MOVED SOMEONE>are
SOURCE>ONLINE SOURCE>PEER SOURCE>had SOURCE>tell STALK>my STAT>BULLY STAT>is STAT>on STAT>you THREAT>CARE TOLD>in
TOPIC>SOURCE TOUCH>ME TOUCH>me VIOLENCE>CARE VIOLENCE>VIOLENCE WE>ONLINE YOU>ASK YOU>LOVE YOU>NUDE YOU>SEX YOU>YOU
YOU>if YOU>wont a>CHILD a>PAST a>his a>if a>this a>to and>MEET and>keeps are>SEND are>on at>CHILD at>dont at>has
because>his but>to can>his can>with cant>CROWD did>this do>does do>dont do>is do>this dont>ME for>ASK for>for for>he
get>NUDE got>ASSAULT got>GIFT got>MY got>in got>that got>wont has>VIOLENCE have>the he>ONLINE he>to her>NUDE him>ASK
his>SEND his>said how>VIOLENCE i>PAST if>ADULT in>SELF_MINOR is>FEAR is>HARMED is>TOPIC it>OPINION it>ORDINARY it>to
keep>to keeps>to me>HYPO me>ME me>in of>from of>is of>not on>me please>HELPREQ said>PEER said>does says>it she>DISTRESS
she>his she>so so>TOUCH that>CARE that>me that>of that>where the>DIRECT the>SECRET the>TOUCH the>not this>ABUSE
this>will to>CARE to>NEVERMET want>if want>tell wants>it wants>our was>ONLINE was>he we>are when>ME where>can
who>DESPAIR who>FRAME who>NUDE who>tell who>to who>what why>CARE why>he with>THREAT wont>with would>me you>SEX you>tell
""",
    14: """
ADULT>VIOLENCE ADULT>do ASK>MOVED ASK>my BEING>got CHILD>didnt CREEPY>CARE CREEPY>are CRISIS>ORDINARY DIRECT>when
DISTRESS>he DISTRESS>of GIFT>and GIFT>them GROOMED>it HARMED>me HE>DIRECT HE>where I>keep KIN>SOMEONE KIN>TOLD
ME>ASSAULT ME>SHAME ME>are MEET>MEET MEET>he MINOR>our MY>ASSAULT MY>KNOWS MY>MOVED MY>in MY>that ONLINE>do ONLINE>he
OTHER_ADULT>if PEER>WORRY PEER>them SECRET>my SELF_MINOR>that SEND>PAST SOMEONE>from STAT>it VIOLENCE>this WORRY>HE
YOU>CARE YOU>and YOU>the a>SOMEONE a>did a>who and>CONTACT and>says are>it at>TOUCH because>he been>ABUSE can>KIN
do>CARE does>SOURCE dont>will for>SOMEONE from>ORDINARY get>didnt got>is has>CONTACT has>FORCE has>ONLINE has>for he>is
he>which how>THREAT how>is i>his if>NEVERMET in>NUDE in>that it>FORCE it>but it>you keeps>that me>SELF_MINOR my>and
my>him my>where not>for of>DESPAIR of>SECRET on>KNOWS on>PIC on>and our>for said>do said>tell says>HARMED says>do
she>MEET that>HE that>ME the>BULLY the>HARMED the>KIN they>LEAK they>would this>SHAME to>would was>CROWD was>PAST
was>my was>to we>which what>because what>what where>CHILD where>for who>CROWD with>ADULT wont>for would>CHILD would>his
you>can you>wont your>PIC your>have
""",
    15: """
ABUSE>MY ABUSE>ONLINE ADULT>ADULT ADULT>GROOMED ADULT>HARMED ADULT>cant ADULT>where ASK>NUDE ASK>SECRET ASK>of
CARE>SOURCE CHILD>CARE CHILD>ORDINARY CHILD>says CONTACT>him CRISIS>CRISIS CRISIS>ME CROWD>we FRAME>LOVE HE>FEAR HE>I
HE>KIN HE>me LEAK>HE LOVE>ADULT ME>SELF_MINOR ME>SEX MY>isnt NEAR>STAT OLDER>me ONLINE>OLDER OPINION>what PAST>OPINION
PEER>do PEER>us SOMEONE>KIN SOURCE>DESPAIR SOURCE>TOPIC TOLD>to TOUCH>CARE TOUCH>it WORRY>should YOU>tell a>OLDER a>but
a>wont and>DIRECT and>OPINION and>you are>HE are>he been>CROWD can>GROOMED can>him cant>HE did>that does>I does>how
dont>how dont>to for>did from>me he>that how>because how>of how>they i>how if>said is>SEND is>SHAME is>TOUCH it>for
it>if it>was keeps>KIN me>SECRET me>SEX my>this not>YOU of>STAT of>him on>got our>ONLINE said>a says>MY she>but so>will
the>ADULT the>has they>YOU this>PAST this>SECRET this>because we>cant what>HYPO when>a who>CARE who>my will>this
wont>FRAME wont>who you>he
""",
    16: """
ADULT>HELPREQ ASK>got ASK>not CARE>was CHILD>with CONTACT>MINOR CRISIS>for CRISIS>not CROWD>he FRAME>you GROOMED>DIRECT
HE>MEET HE>NEAR HE>SECRET HE>have HELPREQ>on HELPREQ>please I>SEX MEET>him MEET>them MINOR>what NEVERMET>that
ONLINE>ADULT SHAME>SEND SOMEONE>YOU SOURCE>do TOUCH>HE VIOLENCE>not WE>cant WE>which WORRY>how and>because are>MY
are>PIC at>OLDER at>they because>SOMEONE because>what been>ADULT can>HELPREQ can>to do>PIC does>when dont>dont
from>PAST from>and from>to get>CROWD got>how has>she he>when her>SECRET her>VIOLENCE him>GIFT how>does i>SEX if>HELPREQ
if>ME if>THREAT it>SHAME it>it it>me keep>SECRET me>get me>her me>them my>BEING not>SOURCE of>NUDE of>what on>SEND
on>YOU on>him our>was says>OLDER says>SECRET so>was tell>the that>SOMEONE the>got them>YOU they>because they>him to>him
was>ABUSE was>ASK when>your who>MY with>of wont>why you>i you>on your>KIN
""",
    17: """
ABUSE>CARE ADULT>FORCE ADULT>who ASK>CREEPY ASK>our CHILD>in CREEPY>SOMEONE CROWD>i DISTRESS>DISTRESS GROOMED>GROOMED
HE>VIOLENCE HELPREQ>it I>DIRECT KIN>didnt MINOR>SELF_ADULT MINOR>from MY>CARE OLDER>HELPREQ ONLINE>MY OPINION>DESPAIR
OTHER_ADULT>SELF_MINOR PAST>SEND PAST>STAT PEER>STALK PEER>it PEER>when SEX>the SOMEONE>LEAK SOMEONE>you SOURCE>because
SOURCE>he SOURCE>his STAT>ONLINE WORRY>CARE YOU>SHAME YOU>SOMEONE a>HARMED a>SECRET a>a and>why are>FEAR because>them
been>CHILD but>it do>ME do>STAT for>TOUCH from>MEET from>her he>WE her>does his>on i>DIRECT me>STAT not>and not>you
of>DISTRESS our>got please>dont said>is she>SOMEONE tell>ADULT that>ASK they>her this>SOMEONE to>YOU want>SOURCE
what>ADULT who>SEND who>i with>OPINION
""",
    18: """
ADULT>NEVERMET ADULT>does ADULT>him ADULT>not ASK>which BULLY>BULLY CROWD>CARE CROWD>WE DESPAIR>a DIRECT>is FEAR>my
FRAME>FRAME HELPREQ>GROOMED ME>them MINOR>SOMEONE MY>GROOMED MY>NEAR NEWS>KIN OLDER>PEER ONLINE>KNOWS OPINION>ORDINARY
ORDINARY>has ORDINARY>what PAST>KIN SECRET>ADULT SELF_MINOR>me SOMEONE>KNOWS SOMEONE>she SOURCE>CRISIS STAT>ORDINARY
STAT>a TOLD>at a>have and>DISTRESS and>wont at>is because>MY been>CARE do>him for>PIC for>to from>ONLINE have>who
he>can he>from he>has how>you in>FORCE is>LOVE is>got my>can my>isnt said>ADULT said>it so>a that>PIC that>he that>how
the>HYPO the>her to>CREEPY what>STAT what>he when>is which>in will>SHAME with>SEND you>SOMEONE your>ADULT your>the
""",
    19: """
ABUSE>my ADULT>CHILD ADULT>her ADULT>of CONTACT>he CROWD>how GIFT>SOMEONE HE>GIFT HE>LEAK HE>her HELPREQ>this I>it
KIN>been MINOR>GIFT MY>STAT MY>does NUDE>SOMEONE OLDER>a ONLINE>ASK ONLINE>NUDE OPINION>PEER ORDINARY>SOURCE
PAST>SOURCE PEER>for SEND>NUDE SOMEONE>DIRECT SOMEONE>THREAT SOURCE>of STALK>STALK THREAT>please TOLD>MY
VIOLENCE>HELPREQ VIOLENCE>cant a>YOU a>has he>OTHER_ADULT he>at he>of her>says it>because keep>ADULT me>TOUCH so>in
to>SOMEONE want>ADULT what>MY which>because which>was why>i
""",
    20: """
ADULT>DIRECT ADULT>our ASK>because CHILD>keeps FEAR>HE FEAR>MY FRAME>that GROOMED>which I>was KIN>CREEPY KIN>him
ME>TOUCH MEET>to MINOR>SOURCE MINOR>has OPINION>CHILD OPINION>his OPINION>it ORDINARY>which SOMEONE>OPINION SOURCE>get
STALK>from VIOLENCE>for WE>are a>CROWD a>FEAR a>TOLD and>in are>because are>i cant>me do>with dont>at from>him has>GIFT
how>YOU is>MEET not>to of>have said>GIFT says>not she>was that>SOURCE this>and to>not want>him wants>WORRY what>when
will>and with>OLDER
""",
    21: """
ASK>on CONTACT>is CRISIS>the CROWD>because DESPAIR>it HE>THREAT HE>WORRY HELPREQ>do MY>said NUDE>ONLINE OPINION>for
ORDINARY>the PAST>does PEER>OTHER_ADULT SOMEONE>her STAT>i VIOLENCE>ADULT WORRY>and a>HELPREQ a>please and>THREAT
at>DISTRESS been>GROOMED been>in does>SEND how>SOURCE if>your in>KIN in>not is>OTHER_ADULT my>DIRECT them>CARE to>MOVED
was>so what>if who>ADULT
""",
    22: """
ABUSE>ABUSE ADULT>MOVED ADULT>NUDE ADULT>SECRET ASK>CRISIS ASK>PIC CRISIS>and HELPREQ>HELPREQ LOVE>it NEWS>HE NUDE>NUDE
ONLINE>SOMEONE OTHER_ADULT>to SOMEONE>who SOMEONE>with SOURCE>been STAT>MY and>SELF_MINOR and>does been>KIN he>DIRECT
is>STAT it>is they>LOVE what>does with>VIOLENCE
""",
    23: """
ABUSE>to CROWD>what ONLINE>CONTACT PEER>does PIC>SOMEONE SEND>ASK SOMEONE>please VIOLENCE>and VIOLENCE>her YOU>for
at>wont can>LOVE does>STAT does>if get>CONTACT he>STAT not>ORDINARY the>are was>but when>ADULT when>SOURCE where>ADULT
with>him your>for
""",
    24: """
ASK>WORRY SOMEONE>CARE SOMEONE>CREEPY and>FEAR are>from because>me did>ORDINARY have>CARE his>PEER if>YOU of>would
she>MINOR the>VIOLENCE this>CROWD was>this why>I
""",
    25: """
ADULT>TOUCH ASK>so ONLINE>wants TOLD>TOLD a>OTHER_ADULT and>from in>if was>SELF_MINOR with>WORRY
""",
    26: """
SOMEONE>FORCE a>ONLINE a>PIC because>ME had>for he>her is>CONTACT is>SECRET it>ABUSE it>PAST why>ADULT
""",
    27: """
I>he ORDINARY>do PAST>MINOR SOMEONE>has a>MEET with>on
""",
    28: """
PEER>who they>HE when>YOU why>ME why>me
""",
    29: """
PEER>that STAT>was a>VIOLENCE and>NUDE
""",
    30: """
want>HELPREQ
""",
    31: """
MY>VIOLENCE do>do has>SOMEONE
""",
    32: """
KIN>them with>has
""",
    33: """
CONTACT>what SOMEONE>is SOURCE>MY TOUCH>TOUCH this>at
""",
    34: """
ORDINARY>MY is>if
""",
    36: """
get>PIC
""",
    37: """
HELPREQ>ADULT from>SOMEONE
""",
    38: """
with>SOMEONE
""",
}
