"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.875
WHOLE = (-0.590, 0.096, -1.231, -0.315)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.641,
    "ADULT": 0.329,
    "ASK": 0.141,
    "ASSAULT": 0.814,
    "BEING": 0.030,
    "BULLY": 0.388,
    "CARE": -0.054,
    "CHILD": 0.686,
    "CONTACT": 0.040,
    "CREEPY": 0.221,
    "CRISIS": 1.834,
    "CROWD": -0.455,
    "DESPAIR": 1.686,
    "DIRECT": -0.030,
    "DISTRESS": 0.193,
    "FAULT": 0.069,
    "FEAR": 0.613,
    "FORCE": 0.195,
    "FRAME": -0.901,
    "GIFT": 0.718,
    "GROOMED": 0.563,
    "HARMED": 1.022,
    "HE": 0.790,
    "HELPREQ": 0.450,
    "HYPO": 0.171,
    "I": -0.237,
    "KIN": 0.074,
    "KNOWS": 0.462,
    "LEAK": -0.117,
    "LOVE": 0.669,
    "ME": 0.058,
    "MEET": 0.382,
    "MINOR": 0.380,
    "MOVED": -0.064,
    "MY": 0.036,
    "NEAR": 0.123,
    "NEVERMET": 0.204,
    "NEWS": -0.268,
    "NUDE": 0.741,
    "OLDER": 0.362,
    "ONLINE": 0.067,
    "OPINION": -0.307,
    "ORDINARY": -0.499,
    "OTHER_ADULT": 0.299,
    "PAST": 0.304,
    "PEER": 0.129,
    "PIC": 1.428,
    "SECRET": 0.477,
    "SELF_ADULT": -0.533,
    "SELF_MINOR": 0.487,
    "SEND": 0.273,
    "SEX": -0.340,
    "SHAME": 0.339,
    "SOMEONE": 0.622,
    "SOURCE": -0.217,
    "STALK": 0.776,
    "STAT": -0.833,
    "THREAT": 0.483,
    "TOLD": 0.147,
    "TOPIC": -0.481,
    "TOUCH": 0.282,
    "VIOLENCE": 0.783,
    "WE": 0.172,
    "WORRY": -0.008,
    "YOU": 0.054,
}
STEMS: dict[int, str] = {
    -149: """
cake
""",
    -127: """
crisp partridg
""",
    -125: """
monopoli
""",
    -123: """
mascot
""",
    -115: """
bakeri
""",
    -114: """
pennant
""",
    -112: """
pud
""",
    -111: """
biscuit paint
""",
    -110: """
goal
""",
    -109: """
lego peabodi sing
""",
    -108: """
bake vaudevill
""",
    -107: """
reindeer
""",
    -106: """
bingo olympiad
""",
    -104: """
dinosaur parrot
""",
    -103: """
cereal fish fisheri
""",
    -102: """
biodivers
""",
    -101: """
competitor
""",
    -100: """
carousel salesman trophi
""",
    -99: """
chip parodi
""",
    -98: """
ball bowl owl recip snail toad
""",
    -97: """
poni
""",
    -96: """
bee
""",
    -95: """
comedi dish pigeon salmon
""",
    -94: """
coffe drum
""",
    -93: """
competit snooker
""",
    -92: """
badminton syndic
""",
    -91: """
beaver bird gould snow
""",
    -90: """
fring libretto pastri
""",
    -89: """
knit surpris wonderland zoo
""",
    -88: """
liveri regatta simulcast soundtrack
""",
    -87: """
clown cricket franchis gees goos melodi penguin pulitz
""",
    -86: """
greenhous lobbi parcel pie season taxonom tortricida turf
""",
    -85: """
cheer fair haydn lark midsumm orchestra palett plumag popcorn strawberri
""",
    -84: """
cuckoo fern fix fox frog rabbit roast
""",
    -83: """
bunni emmi meadow nectar peacock
""",
    -82: """
carrol copyright ecosystem giggl glider pastur tomato
""",
    -81: """
badg broadway cooki dockyard egg glee jingl pebbl pheasant pond reprint sandwich scribbl sidekick thoroughbr
""",
    -80: """
circus concord fabl flour tune wildlif
""",
    -79: """
band cartoon crust finch houghton jockey luck pancak puppi score twinkl
""",
    -78: """
dolphin domino evolutionari fluffi henson pollock skylin tchaikovski thunder
""",
    -77: """
antholog bless bunt comic cornish cun glass grassland kitten medley peat quintet trademark
""",
    -76: """
baker carol catalog coalit contest duck ensembl fauna marsh siren snore squeak swarm thanksgiv turtl waffl won
""",
    -75: """
canari carniv cartoonist diversifi faeri feeder festiv innov ladder lobster pattern plymouth pumpkin reel wildcat
""",
    -74: """
bun captain cater choral clever creativ fraction grin mosaic nich panorama pizza refere repertoir replica salad snack
wilton
""",
    -73: """
bagpip breed cabaret clich conson cumberland darwin derbi dessert ecolog egghead joy keyston rain repeat robin symphoni
tile walkov zoolog
""",
    -72: """
coaster eclect fanci lace pegasus poppi portag schubert stitch trick unicorn wig win
""",
    -71: """
chees cinderella cloud dove evergreen fantasia jeopardi labrador lemon nickelodeon playoff pokemon potteri pun quay
repetit rivalri seedl seri symphon theme toy
""",
    -70: """
among cabbag columnist composit cook eleg herring leagu rainforest replay sitcom sonic symmetri toulon willow
""",
    -69: """
anthem basket beig birthday clarinet compos cring crosbi cuisin division gershwin habitat harmoni jolli linnaeus motif
netbal newfoundland noel plum scrambl shuffl sonar tuna
""",
    -68: """
banana bred brilliant carthag choir crop cute enigma fifa fife glide goofi joker penalti perenni philanthropi
philharmon pig playhous ponytail practis race traffic umpir veterinari watercolour
""",
    -67: """
bike carrot class crab flyer hypothesi invent kangaroo muddl perfect piraci puppet rosi spong squirrel stadium trumpet
unfair
""",
    -66: """
aggreg bass burnett butter camel candi chestnut chilli encyclopedia equestrian jelli picnic pirat prompt propos rhyme
shrimp tail turkey witti yarn
""",
    -65: """
accordion biennial bloom cassett championship dog doubl exemplari fit fitzgerald greyhound hive jazz juggl mors moth
snowfal speedway syrup thistl toast trombon wave zebra
""",
    -64: """
arsenal ballad bariton battleship camouflag fairi feather ferret fleet footbal hockey holstein homer hotspur hymn
laurel lynx memes mock mustard newmarket newspap orchard patent peach pilgrim playback playground premiership racetrack
replic santa scrap ski skipper sousa syllabl trout turnpik worm
""",
    -63: """
banjo berkshir botani brant choreographi equilibrium evolut flavor fuzzi garden gillespi horsesho intercollegi lullabi
novelti nrl onion persuas phonet pianist putnam racecours refurbish secretariat slalom squid subsidi wetland wheat
""",
    -62: """
afl anim ant ascot award burgess butterfli cartwheel centenni commentari compani crack crocodil finalist fisher floral
genr golden insect jubile kickoff laughter medallist playwright prairi prom quartet queen rana reptil revu rooster
rugbi sale seasid seminol sourdough sunshin tractor verv
""",
    -61: """
assort ban best bluegrass booklet cavali concess curri daisi drill flower flutter hedg herd hornet hound jam kellogg
legend leicest mclean moon ottawa paradox poem print printer racer rainbow recycl redskin reef robinson rook
saxophonist scroll soda sparrow stori tariff varsiti verona
""",
    -60: """
arthur bet biotechnolog blackpool blend bulldog cart chao concerto connolli deck delici fraud goalkeep halloween hearth
humboldt humour imit jamestown limerick marino masterpiec mixtur moos pacif potato prize promot racehors robbin
schoolhous spaniel spoil sportsman storytel superfamili symposium tournament transcript turquois
""",
    -59: """
afc antarct bribe buffet cat chess deer disqualif folklor forest grassi horticultur humor incent macbeth melod mimic
mlb mutini newslett oyster pageant pepper persuad podcast prank prey quartermast schooner seo short skier spectat
squash star tale theater theatric wasp
""",
    -58: """
basebal blossom breweri bubbl cavalri character charm coloni croft crossov flock gloucestershir hartford hoax infring
javelin loaf lotteri mozart nostalgia paddington pinto pivot plant pollen pomeranian proud quarter ratio reed regal
reproduc sail satir seafood semifin snowi sparkl stew superb susanna tray trolley troup typhoon umbrella wembley
""",
    -57: """
accuraci album americana barbado blanc bounc brew briberi chart cheerlead chirp chord commerci costa dash decept
disneyland duet earli entertain excel filter flatteri flute french galley guitar horn instrumentalist inventor
invertebr karaoke kat licenc literari lunch mail mapl marbl minecraft noctuida parochi poultri prix raceway red rodeo
rutherford salsa seed shetland skim softbal soup speci sponsor sprout strategi subtitl supermarket teaser torino trebl
uniqu updat volleybal yearbook
""",
    -56: """
admiralti ballast ballpark beak boot brentford cactus canberra cluster conjectur convex coral craft crochet cushion
delight dominion echo espionag falcon glue golf guernsey gum harp hay invit lineup liverpool livestock lizard noah oval
parad premier propheci prose rhythmic roger rule scienc simpson statist strateg sugarcan sunset unpredict varieti
vegetarian whitehead wilkinson
""",
    -55: """
acclaim agricultur auction bias blockbust bug cambrian cape cartridg cascad chocolate cinema clap commiss commonwealth
coop corrug dart decor divers duplic feasibl footnot forag funki grass great greedi headlin jem larva ledger liturg
luna mammal mario metacrit miracl montpelli novel optim orchestr oven pbs petal pitcher poker prelud pup reproduct
respit revenu roar rubbish sauc songwrit swing swirl synthesi tampa telltal treasur trend triumph tropic ture walton
wharf winner zone
""",
    -54: """
bonnet buggi catalogu colbert collier critiqu cup dairi defenc distributor faber farmer fiddl fiesta fletcher globe
guilti holiday jumbl lawn memorabilia newt ono prais programm puzzl rank refin releg remak rival robust sausag savanna
shini sloop squabbl subscript tabloid tast taxonomi thorp vibrant weasel whistl zip
""",
    -53: """
ador antarctica arcadia backstrok bracket calcium caravan categor censorship champion chaotic chocol chuckl classif
cloak cod column comedian commerc courier dictionari disney dough encrypt flicker fur garlic gastropod harmon homag
homogen hopper isbn lamp maiz mango manuscript operat orang pantri pepsi queue rink saratoga seat simplic slick song
splendid sponsorship stilt stout sugar sunris synthes throttl tier victori winter
""",
    -52: """
abc abund amus anzac balloon bear benedict benni blitz carmin catalan catalyst ceylon chalk cheat cochin constel crown
cruiser culinari dunk elf glaze glint goat hatch hemingway impress legendari madden majest medal monsoon montreal mule
napkin olivi oscar paperback pear petrifi postseason potomac purpl rhino rodger shelf simon slant smug spanish spi
spoiler submarin teaspoon teeth uni uruguay vase verdi versatil
""",
    -51: """
algorithm bacon barber booster botan brood burlington charter cinnamon classroom coca comet correct counterattack
distort divis foolproof general genius gravy groundbreak hat jurass kitti lasagne libel match mold mollusk nestl
odyssey panel parkrun play preschool prolif recommend regener rosett rudder salisburi sesam shamrock shirley showcas
squeal stereo stevenson streak sweet tapestri tel tempest tenni trenton unpreced
""",
    -50: """
amphibi aquarium armada artifici badger baking barrington bulletin caledonia canteen cantor chimney classic claud
coinag commission compet compil credibl darl dub endem experiment franci frigat gardner greas guinea haircut hawker
hoop improvis inventori jena machin manufactur mushroom naturalist nest orbit ornat overhaul penelop phase planet
plumber polish potion proport prototyp puck python reconnaiss reissu restaur rhubarb rye script snapdragon spectacular
speech stage swan theatr touchdown toulous trifl vignett web wicket yawn
""",
    -49: """
anaheim astonish baffl bell belmont botanist broom campfir cap cipher cooper cracker crate crescent crumb cyclic
davidson dino diplomaci ellington entropi exposit fiscal flavour fortun fruit futsal genera gloucest grape halftim
hamper highlight howe indi instruct ironi java keel kraft lakesid laureat lick linguist main market medalist merchandis
mischief monologu monti morgan multimedia napier narrat nash nutrit odd offside olympian parchment piper positiv punt
reorgan repertori revis rhythm rudolph scissor screenplay shepherd silli soccer somerset spain spin string sunderland
team tip tv vend wing woo
""",
    -48: """
accent adob allegro analog anglia appleton artifact barri bloomfield bonus bradi brillianc brittani cadenc canterburi
celer cello centenari charger choreograph churchil cole collector cork corn creed crew danc dexter dicken easter
economist elmer eurovis feedback fender ferri forestri foundri frequenc furri gaming geni gloomi glossi handwrit heron
hors hunt interview jaguar jule lawsuit lear luigi marathon marketplac merger mix nap olymp ontario organism pearl
perth peyton phylogenet plaid ramp redesign regga rematch rocket sampl saskatoon seam seller shire sli spiderman storm
stripe stuf style tavern tempera textbook trade valentin voyag waltz
""",
    -47: """
arena base blog bread cappella carriag climat colour commodor council creatur crest crossword decker dodg donkey drama
drought drummer duff fairfield fig firm fjord fluoresc fossil fremantl fundrais geometrida ghost glitter goaltend
government groov inning kite level librarian locomot lotus mercantil merri moss mysteri nbl neat octopus offspr oriol
outfield paste patch paw pembrok penni playabl polo pork portsmouth price qualiti ranch reid remot roundabout salt sang
saturn serial shop slater smart solut spawn spiral sport stamp stapl supplier surrey symmetr tanner televis tricki
utopia vancouv vineyard vultur wholesal wiltshir zeppelin
""",
    -46: """
absurd allig alphabet andersen ate atol audienc bafta beetl bermuda biolog bob book brand camden cartel castl chase
chatter commemor compressor concert conservatoir cornwal crush cumul defam dewey diner dragon dramat dy error extinct
eyr fetch flag florist flotilla flu frenzi frost furlong gloss gottfri guin hare harmonica helmet hurrican intrigu
irresist juri kepler layton legitimaci literatur modif monograph musician nielsen noteworthi oracl orchid philli pike
postag potter promo proprietor raf rbi remix reward rota rutland sardinia scan scandal scholast sequenc sermon sheep
skeptic smiley sophist sourc steamship stick styliz subcommitte sudoku surreal sweeney swept tab tax taxon telecast
tenor tobacco unanim universal versaill viceroy vinyl vowel warp watson weston whale wiggl worcestershir yokohama
""",
    -45: """
aesthet agenda applaus avocado barker bend bookcas build byrd canin champagn christma chromosom circular clade clement
color compliment conclus costum cow curat dant dashboard diamet dover envi expo favorit fiction flake folli forecast
franc fret fri gadget gallant geographi gill glacial glacier green gregg groceri guiana henderson hudson incompat ink
intellig intric ioc laps leaflet mandolin map mcdonald memoir metadata mischiev missil morton newcastl notabl ocean
optimist overrid overshadow pasta peanut picasso picturesqu pitch portfolio predatori preseason prolifer propaganda
prosper reader refriger roller roster satisfactori savoy saxophon scientif shipyard shrill skater soundproof spell
stereotyp stimulus sushi swift talli terrif thrill tooth unbeaten uneven wash whisk wild willard wri zealand
""",
    -44: """
acrobat align allianc almond archeri arctic atlant beef bibliographi bland bose boutiqu burrow cafeteria calf cantata
ceram chihuahua circl citat clive clone collingwood comed committe conglomer consensus conservatori controversi creami
crook curl econom exquisit fabric fantast faster fielder fleme generous greg halifax hamlet hereford hooper horseback
hubbard invert kindergarten laci lair lewi limousin logo maker mammoth mccarthi mcintosh mermaid mice moat mono
motorsport mud nes newscast oceania omnibus pang parachut patriot patter perch pet pip poetic re recount reliabl
rhapsodi riddl rotat rum scoop silesia snout stallion survey technic thornton thud toronto unif ventur vichi wheeler
windsor wineri wonder
""",
    -43: """
amazon api bard baroqu barrist benevol bernstein bison blizzard borneo boyer brewster brisk broadcast bulb cano
cardboard cardin cathedr cavendish comparison conform contenti crackl creas crystal databas dishwash distribut domingo
draper dupont dye economi eel eton expertis fabul fashion fictiti flip foreword fussi fuzz goddard graze knee knight
leger mansfield matilda mauric maxim mccormick microwav millionair mosquito octav omaha outcom patti pen petti piedmont
pitchfork precis prestigi proxi raven rebuild redistribut ref refund rendezv reorganis retribut review revolution ride
rotari rubber screenwrit shelley silki sky slate slogan soprano spacecraft specialti stack summar telescop templat
textual tide tidi tiger tonic tortoise treacher trustworthi upton walli writer zloti
""",
    -42: """
adapt admin ambassador annual apolog arcad australian awesom bandwidth banist berri bitter blackjack blogger boat
bowler brace breeder brewer buccan burger calai calendar categori cecil citrus clover code complementari convoy
costello coyot creol crutch dawson dorset dvd eagl eclips emerald eureka felic fiji fisherman flaw fork frozen gladston
halo ham hanoi hickori ict illus imperfect index instead interfer jasmin jock kirbi lattic lion lloyd mailbox massiv
mccann melvill mental merit milk miln morrison murdoch mutat nascar neoclass noisi nomine oakland opera pandora par
paraphras peter piazza poetri prescott profit prologu promenad prop prowess purcel rattl receipt ridley rude salvag
seattl secondari sentenc sequel shakespear slipper squeaki stamped stanley storylin su token tourism turner uncanni
undef uniti walnut wingspan woodward
""",
    -41: """
acoust advent agreement alpin amplifi anniversari aqua australia banquet baronetci batch beckett bellow brake brandi
breakthrough brett cameroon candidaci catalyt catchment causeway cherri chester chili coco confer conk convinc
countrysid creep cunningham cv dauphin depot dobson doyl eleph emblem encod ensign enthusiast exagger except eyebrow
feast flawless flog fluctuat football fraudul gardin genet global graem greed grill hill honorari ingredi jacqu
josephin kicker land licens mask math maud middl mint mixer mood mound mute novella oat patio patronag phoeb plastic
pollard postmast product proto provenc pump quarterfin quilt radial ralli rare recess referendum regi remark rendit
replac restor riff rower ruffl satellit sofa spur squadron stagecoach stain sussex swear sweep syntax system timet tobi
triumphant ulyss unusu volley vote widen wimbledon workshop xbox yukon
""",
    -40: """
90 adventur aerodynam amalgam antoin appeal array authorit bandit bargain beard bestow bing blackburn bradshaw brighton
bucket budget bull cannon cds cfl cheek chief chronolog cinematographi clark col collegi cool corrupt cours cue curious
custard custer defrost delay devon dipper disgrac ear ernest extraordinari fantasi fishermen flair flap gentri geoffrey
giddi glad grassroot grate graz handbook harold hartley howl hunan inequ ivori jacksonvill jasper jungl kilkenni kit
landscap launcher leed lexington librari lighthous lili lima lister logic louisvill lowland magic mare marley mayhem
method miocen misconduct mous music napoleon nonlinear norfolk occurr optic overlap oversight packer partnership peke
pest pittsburgh polli primer quarterback racket raid realism reconcili redempt resurg reviv rework roll ronni rosen roy
sawmil scale scarf sea seal sentiment settler sevill shear sheet smaller starter strain subdivis tabl tall tasmania
tornado townsend tribun uncertainti upbeat uruguayan vane variat venetian villain violet volcano wagon wakefield wavi
wool
""",
    -39: """
abl adject analyst apollo apparatus auditori backyard ballet bombardi boom boredom bricklay bristol brussel cadiz
canopi casey catastroph cd chesterfield christchurch clerk clube cocktail colloqui comeback cone conspicu copa coup
darryl diagram dine disagre disastr discount driveway dubious eater efficaci elvi enlarg epic evolv feud fin firework
fl flander fumbl fuming gazett giro gloom grang gym harvest headlines hen hine hog homemad honey horatio incred
interdisciplinari invas investor johnston judgement judgment judo justif keynot lagoon lake leaf linden magazin mara
marguerit meteorolog moonlight mural ncaa northumberland norwich open overturn panda pardon pawn pedant pine pioneer
plaza ponc power project quip quiz redeem regulatori reinforc repair retali rex rotor rowan royalti scholarship scorer
seton shaw shorelin simil similar smooth spitfir stewart supper swansea teddi thesi tilt toothpast tragedi tripl tumbl
uci upscal vagu valv vocabulari windi yacht
""",
    -38: """
abstract accredit adelaid amnesti anecdot aquat asiat athlet auckland audio averag bergman biographi boer bordeaux
bronco buse camper candl canva caucus chattanooga chemistri cheshir cinematograph circuit clamp classifi clue coat coke
commot content contract convect cost crawl creak cycl dame decad deportivo descript din ding disco discoveri diver
email endang essendon export flame flare fledgl flop foil framework gallantri gertrud giant ginger goldsmith gong grace
grimsbi grind harper hobbi hoov hum ice increas inevit inset inspir instabl isl jargon kaufman kindl landfal lei
leinster lemonad lexi liza lyricist manitoba media menu merg midfield misquot morri muddi mvp nut paisley palo panther
payrol pedal peerag percuss pitt playstat plush prefect pride proctor ptolemi puff quantit quantiti quarri rack ralph
ration reciproc redwood rees resolut reunif reveng rewrit rocker scarlet sci scooter sequenti sherman shimmer showdown
sierra sloppi slug smithsonian specialis suez tailor teatro tone traci unalter understand veget vt waterloo wax whip
windmil
""",
    -37: """
allmus alvin analysi appli aquitain archiv artwork autom axial banner basil bead berti betti binari binocular boiler
bologna bow brassi british built burnley cattl cheap chill coincid complic comprehens congratul copper correl cowboy
cox debat defianc delic dickson dome domesday duel duti engrav enhanc exchequ famin fan farm feed fen feroci fiba
flagship flinder florida flourish format frs fusion gnu golfer groan guild gunneri hack halv hitter influenc jefferson
jerri joe king lag leap limit lombard loophol lp mainstream maroon marylebon mathemat merchant mic montevideo movi
multipli murray museum musik mytholog newport norman obscur pagan paraguay pensacola polar pontiac prejudic proprietari
rainfal reconcil recreat refineri remodel renegad rippl robot safari scope shipment sneaker solar soloist spectacl
spice spokesman stanford steamboat steer stoog stratford strife subsidiari surpass synthet tate tc terra tini tower
tree tyre wallpap weav wellington winnipeg wood worksheet wwf yanke yarmouth yellow
""",
    -36: """
ag algebra alia alton antiqu arbitrari argu astronomi athena authorship baronet bash beatl bent berth bestsel bin
biomass botswana brambl bravo britain britannia brunswick cach calder cartwright celebr celest chico childish clariti
clubhous codex compat condor consolid consortium cosmos cougar creator cruelti czechoslovakia daphn dentist dietari
disc disput dozen dragoon dunedin edict editori elus encor equiti estadio expans fascin fcc februari fei fivb flea fool
formid fowler fresco funk fuse garri gee gene genom genus gmina guildford harbour hawaiian hawk herald huski idea
improv influenti instrument jar journal joyc keith knowledg kyoto latch layout limo logist lunar lure magna manfr
mayfair mcgraw mega mention mirag miscellan nan nomenclatur nomin northwest notorieti ought patrick pendulum
peterborough phosphat pickl pinnacl planetari porch program propel proportion psalm quebec raini reckless registri
renov repositori rhetor rift rna sandi satisfi savannah shade showtim slice smile sprinter squint stat steiner subdivid
sumatra sun superior surplus suspens swindl sydney taxat techno telegraph tinker togo trainer transcrib transvaal truce
uncertain uncommon unison victorian viola warden warner welsh whig willing winthrop
""",
    -35: """
adversari airship alarm albion amaz annoy aragon archipelago argument articl backlog balanc barbecu bark baroni baseman
basilica behaviour blackberri blink boogi breez buick burton cardiff carmichael casino catcher celesti centrifug charit
cheaper chef cheltenham cite clemen clinch cola colonist combust compliant conjunct constrain constraint cornerback
crank critic davenport decemb detail disagr discours dissert dolli durban effici enchant enforc everton exampl excit
exclus excurs exemplifi expedit explain eyelid farmland fitch flexibl fli frantic freelanc freighter gateway gel
generat genuin gibb gleam glu gossip grudg haiti hanson hardcov hierarchi hillsid horac horror horsemen hyster
inconsist innsbruck irish jersey jurisdict laboratori lanc lancashir leach learner link liszt loyalti magician marker
miniatur minion mixtap motorway multicultur murphi mustach narrow nineti nonfict ogden orr overwork pester phenomenon
philanthrop pigment plausibl polym predict primetim provinci pyrene redund relianc repris rfc rim rodent rover rpm
runner sabah saskatchewan satnav second selfie shipbuild sicilian simplifi smirk sodium softwar sonnet sox spaceship
spokesperson spring stella storag streetcar stunt sudburi swindon synchron technolog tendenc terrac theori thompson tom
unbeliev upgrad vet violinist vivid wed world youtub
""",
    -34: """
abbey advertis alfr approxim atmospher audibl auxiliari avalanch barley bartlett bazaar bench bengal benidorm bilingu
brazil brittl campeonato canadian canadien canyon carleton celtic chorus chow claim clumsi coastal coconut colin comb
communion complaint copi corros cosmopolitan criticis cypress dahl deliver disast dismay dodgeball draw drizzl dumont
easili eco edibl embarrass endeavour environment farrel faulti feat firth flew flint fm francoi frontier fun funnel
gibbon goalie grain grenada hamish hemispher hercul hodgson hostess incorpor indigo insult interspers iq irrelev keen
kidd kong loveli madagascar mainten majesti meteor middleton midi miracul mistak motto nag namibia netflix nutrient
obey obsess obsolet oclc oliv output parallel parliament peculiar perciv phenomena plaqu plot prodigi public quiver
radio recover recur redevelop related relaunch relentless remedi roosevelt routledg rumbl satisfact scheme scrutini
simeon sinclair sock sour space spars steamer sturdi subspeci sue summit sundial terribl tobago toe torpedo trivial
true unlik untitl vanilla vaughan violat wainwright wider wreck
""",
    -33: """
42 acronym affili agil alexa amp argyl armstrong art assent avon aztec balfour bassett bean beauti bookstor boon boost
boston bridesmaid bridgeport brighten brisban bullock camp cancel carl carrier char charg chatham chunk cincinnati
collabor combin compar conflict conting crawley creation cretac crumbl cultiv curt dane dave dayton defiant digit divin
dynam editor elk embroid faa faux fifti fixtur flick font foot forgotten formul freddi generic glossari gospel granvill
griffith growth guthri hamilton handbal harbor harpsichord higgin humili ici industri inspector inuit irregular issn
jamaica johnni junior jurisprud justic kean koch kochi lime lissa loom lyric mabel magistr malici marlin meaningless
memorandum messi meyrick microscopi microsoft middleweight mileston milton monarch motorcycl mythic nippon nsw obo olli
outrag overtur pantheon pari pasadena pascal patterson peg piano player poet polk predat preliminari profici provision
raider reaction recit reconstruct reminisc reopen ripe rockefel rooki rudolf rutger salli sarcast scientist seagulls
segreg select seneg shovel shrewsburi siberian simul smallpox snapchats spartan specimen speed spotlight stephenson
stretch subgenus summarise supersed suppli supremaci sutherland sutton terminolog ticket tyne usc vegan vendor vibrat
violin vitamin vittorio watersh wilkin winfield winston wordle
""",
    -32: """
acheron antoinett app ascrib aspen author banter bayer beethoven berkeley bertrand blame bliss brush busch caesar cafe
campaign cann cerambycida chant choi chronicl clash climax coe collid commend complianc confluenc conic contend convert
corona countless cream crowd cryptic data deacon decim defect defens democraci development dispers distrust dj dm dod
dribbl dummi easi eddi elector endors erin faust ferdinand final foolish footag formula francisco freight gag galileo
gambl garrison garth gass ghent gratitud greenland grim hallmark hamburg harley harlow hawkin helm hierarch hms http
humphrey illustr implement imposs incomplet intensifi jagger jim joey josi kitchen lambda lazi leopard liturgi loui
mackenzi maclean macmillan magnific major marquess mascara mislead mission molecul motown muir myriad nandos nelli nfl
nhl nitro oasi object obstacl octagon parc parish perro platinum plc pleasant podium portion porto postgradu preserv
pristin pro propuls quasi quot radar ramsay reelect relev renaiss renew revers revolut rhyl rice riot rooney rosenth
sabotag sarcasm scenic sega semant shrek singer smuggl smyth sol solv solvent sonata southland spruce statistician
steward stylist substitut success sucker suggest super tack taunton tome tough trajectori treati tremend triangular
twiddl vbucks version vocal wind wrath
""",
    -31: """
10k advic akin allegi ambiti american antenna apprenticeship apr assimil auditor ballroom basketbal beaumont beck
bergen beverag biennal blur brent bright butler byte caledonian calgari cameo caribbean carolina carp carson carver
causal cc center certif certifi chairman charlton christen clan claus clock cloudi coincident collag collat commonplac
concacaf confus congress continent convey cornic corsica creek crippl cynic darci dazzl delux dent design diagon
dialogu dice direct disguis dissent distinct dixi dodd during edison endgame enthusiasm environ equatori exot explan
extens facad fame fest field filli fine fordham franco furrow futil gerri gibson gm grammar greensboro grid grimac
grumbl gust hammond hash hectar herbert highest holt homecom huff icao incom indiffer indochina infrastructur injustic
introduc judith jupit kang keyboard lantern literaci loco mayor meme monstrous moreno muffl musa mustang nana nc nestor
nino noir objection oblivi ode outstand parkway parti peer pencil pentagon percentag pink pipelin pisa plume plural
porcelain pretoria ps pursuant questionnair ramsey rbis rectangular rediscov research ricki rider saloon salti sas
scribe seventeenth shaun signific sooth sovereign sql statistics sublim suitabl sung tackl taut teen terrain territori
thayer thiev thomson tolkien trader transluc treatis uefa veg venic vinegar walsh warren webster woodrow wryli www yale
""",
    -30: """
accolad accomplish achiev acid adjunct adverb affirm alban alumni ampl analyz arguabl auspic barney bautista beech
bernard bert bicycl blanch bon bonfir broad cambridg carey carnegi carolin cedar channel chelsea chuff claw cocki
compli consol contractor contradictori corpor couch cpc craftsman credit crib crumpl curios curtiss dartmouth delaney
desk destini digest disciplinari disregard document documentari dryli duchess durham embryo enrich estuari fda featur
flore foliag forerunn frankenstein franki freestyl fullback futurist gorgeous grade grader greenish greyish guest hardi
hayward heinz henri hideous hilarious holli hoover hostag hunter infer inscrib interceptor interest iroquoi iter
jealousi jong ketchup kildar kirk knot lacross lamb larg laugh lawrenc lesley lisbon lore lorries lucrat lyle mammalian
mathematician mayfield mckenzi methodolog misti modern modifi montagu multin myrtl narrowli naughti nbc nebula neptun
netball nonprofit omega onstag opin organis organiz outlook padr pamphlet panama paramount peak penang perform pga piec
planner plod popular prefectur prime propag provis qualifi rate rca refresh reput res restructur richmond roc royal
rustl samoa sax scoot sculpt settl sew shriek slid slipperi snapshot soap sonni springer stem stole straightforward
stranger subscrib subtrop superintend supervisori swamp syracus tactic theodor thousand tidal topic trailer tudor
turbul undermin velvet vice vincenzo vivian ware watermark weed widespread williamsburg wobbl woodstock
""",
    -29: """
aerial annapoli apocalyps appl applic ark arrang audit aux bangor blab blurry bolton braini bran bwf caldwel capabl
carlton cbc cellular cessna charl coastlin cobalt coher compel compost concurr contractu contribut corp corrie cyclon
cylind dal disqualifi doug duolingo eastward edgar effort enterpris entrepreneurship everett exempt fairbank faulkner
filler finest foreman forgiv fr frame fright furnitur garbl gari geoff gestapo gregori growl guarante hackney hampson
helicopt hondura hubert hybrid hydroelectr iata international invest itv jerom jigsaw journalist juici justifi juventus
kendal lab laff lebanon libbi limeston log ltd macarthur marlborough mayo mediterranean memor merton miniseri monik
moravian mph multiplay mx nashvill new nightingal nova offici paddi pagoda palmer particip pat pba peac peng penultim
pious plaits plank plata politician premio purchas pyramid quest raaf rainer random rebellion relic reset ribbon
roasties romanesqu sailor saturday scrape servic shaggi sheldon shepard silenc skill slime solubl spa spare spectrum
specul spencer spokan squir stagger stamford stein sticki straw superliga superman surg sync systemat tantrum tart
themat thump translat trilog tuscani unconvent varianc variant vermont vfl vhs victor virtu viscount warrant wesleyan
""",
    -28: """
6am aberdeen acquisit addit advert aerospac agatha alderman alfonso alter analogu analyt animals antigen applianc
archaeolog archibald astronom atkinson avid backbon bas bassist bewild bicker bill binder blew boar bourbon bratislava
buffer buster ca calv cantones carr catherin cayman cbe cebu checkbook checkout chemic chlorid chop chrome clanci
colchest commod composur conced condens coordin coverag criterion crucial ctv curriculum cutler deliber demo depict
dieter disbelief district divid doo doorbel dorchest dull dusk dwarf effect elast elton emil emphas endless enjoy
entourag entrepreneur ep equal expand exploit extra fa farmhous feder fifth flatter flex flora foam forget fountain
fragil fragment francais fuscous garland geraldin gift glori goldberg guis handicap happili hargreaves hari hasti
hearst hoffmann icc inaccur influenza introduct introductori invari ithaca kelli keyn larri launch lentil leonard
lifeboat lilli lipstick litig lopsid lush manual maxi maximum mcbride mcpherson mechan melancholi meridian mickey
microscop mis mls modul morley mp murder nike nj normandi novemb otto overtak pac paradigm parramatta penn perpetr
philadelphia photo pineapple pleasur powerhous precipit preparatori procreat procur puddl quotat raphael registrar
remembr resolv retro rig role sall sceptic schuster scotch scottish scrabble scuba selfish semi seychell shampoo
sharehold sharpli shi signal skate skateboarding sketch sorcer spade spatial sphere spire spot stabil standard stormi
stub subfamili subordin suit surf taft taipei taiwan telecommun thank thorough tiktok tipperari titan tobin tonga tori
townspeopl transform travel truck tunic twenti typo ufo upland useless walkway wiley winger wynn
""",
    -27: """
addict akron amateur amplitud ancestr annal archi ascens asda aspect barg bat beau benefactor benin benton beta bigger
bot boycott braid broadband cage canning carmel carpet casablanca caspian cave chandler charact characterist charleston
chew cholera clarkson clientel coli conspiraci contrast cottag courtyard criteria cs curti daft dawn dilemma disapprov
discret dispatch disrepair dissatisfi dissolv doha doubt draught dynamo ecumen elong epa factori feudal fill fluent
form fortnite freeman fritz further gala georg gild glorious goodwil grammat guardian haiku happier harlan harrington
holden hostil hover humbl icon infin inquiri intrins irwin island item jose lane larger latham lauderdal lawson leather
lesli lesson liabil ligament ligand lumber mackay madeira magma magnolia manageri mangl marvel mccall mercer
michelangelo minerva minim minimum mona monster morpholog mould mozambiqu navig nicholson nintendo noodl offenc
onslaught pact papaci parenthes partisan pasti pave peruvian pietro platt pois pole polytechn pool possibl postwar pr
practic premis present primal pronunci prosecut purdu rave recognit record reform rever rica rico rigid roanok roma
roofer royalist rs rusti rustic scatter schedul scorpion sensibl settings seventh shred shuttl simpler slide solomon
spamming specialist spectra spider spielberg sterl streetlight styx submerg summari sweeti switch talbot tara taxa tech
terenc threshold toothbrush topper traction trial tucker uk unoppos waiter wicked wifis wilbur william worthi woven
wrong yoga
""",
    -26: """
000 50 aggress agre alexand alik allot ambigu approv assign authent authoris autograph aviat baja ballard bankruptci
bao bar barn bartend beat beatric belgian benefici boulevard brenda brunei burnt calculus cale calhoun cameron canuck
careless cari cass catalina ce census chairperson chines choos churn clarenc clump cognit collis complex converg
correspond craven curran dalton dempsey department deploy dialect discuss dive dutton dynamit edinburgh eisenhow elit
elizabeth entrust erupt espn excus fals favourit fischer forgot franklin fray friedman fukuoka genealog geschicht
ghanaian gig gilbert giveaway godmother goodwin gradient graham gravel grew guillaum gustavo hacker half happi helix
heritag hillsborough histoir imprint indianapoli indonesian interchang interciti intermedi interven jen jet join joseph
jug karl kawasaki keeper kern kwan kyushu lorrain malaga manipul maori marriott mel melt meritori merlin mughal multipl
musiqu nanni naval navi nebraska newman nineteenth nose numer octob olson oregon origin outcri overwhelm pantomim parri
petition pierr polit poll poster prioriti protagonist protocol quaker quinn radius readili refuel regul reintroduc
relay remast restrict retract reus rms romeo rue ruth sabr salon sash sawyer seismic sensor seren setup shatter
sheffield siam simi skinner slack slough solidar somervill sophomor speaker speechless spoilt stakehold strata stump
sumner supplement tangibl tenerife terr textur thriller thwart tim towel trevor trondheim unlimit unreli unsuit user
valiant valid vassal verlag veto vita vocalist vortex vulcan walsal websit weep wessex wherebi wii wrought yahoo
yellowston zaragoza zenith
""",
    -25: """
100 90s albert ale alpha altern andi annabell annett antioch appreci arboretum archeolog argus aroma artist ashbi atkin
atp austria automat awkward baden ballot bedtim behavior beij besieg blond blue bolo boring bourn brat brown bryant
buck buena cambridgeshir canada catfish caviti cement certainti chapter charlott chore chrysler churchyard clay cn
compound connacht consequ cot crocs curv cuthbert deficit deiti detent deux develop dictat dictatorship director dna
dorothi dun eastbound elabor evangelist exhibit extent fact factual faz fireplac fontana forgiven fraser friction
furnish georgi ghana glare godfrey goo gottingen graf grammi grand greater greatest grow gubernatori gustav hackett
hadley hbo heel heroic highway histor hoc honour horizon hull improp integr itali italia jakob jensen jonathan kart
keyboardist kilda lafayett legitim liner lookout lori marin marqui mauritius mcguir mclaughlin merril meti mick
migratori mode modest monmouth multitud murmur myth nasa nassau nat nationwid nautic netherland neutral news noob nov
nurseri occas opaqu oppon ornament outnumb oxford ozon papua parasit pearson perkin phew phoenix plead pledg plug poke
pont prospect quarrel rambl rebrand rec recal renam rep reson respond retail retort revolutionari richard ritual rivera
roberto roch rochell sake sanctuari scranton screen sector shard sherlock sherri shortag silk silveri simplest simultan
sire skip slade slope smoking snoop spheric spp squad stabl static stockton stubborn suarez superstructur suprem
susquehanna swap tar teach templar terri test tianjin titl toddler tour tribut trio tuft unexpect urgenc ursula valuat
vari vertic wartim washington which width withstand wolv wrap yue
""",
    -24: """
7 900 ac acquit airlin albani alfredo alli anglican annex anyhow apertur apron apt arabian ascent autism autobiographi
autocorrect background banish banker baron battlefield bid big biggest billboard biograph bother bouquet brandt brawl
breaker bronz brow bryce bucharest buckley buff buffalo butch capac carpent cbn celia che coars coliseum compress
conquest contradict contributor corfu cosmet cotton could cozi creat crow cur cypriot darbi deleg deliveri denver dig
discrimin dissatisfact domain downhil drake drift druri dunn dynasti ecuador edouard elect enquir enrico entri enzym
episod escap esther expect extravag fade fertil fierc file fir fitzpatrick flounc fog fold fourier fran freder fresno
fuss galway gamer gap geelong gemini georgetown german gillian gloria gorman graphic guidanc gunter hampshir haunt
headshot heali holder hove how hz import inclus intellectu interval ipa iri irv japanes jean john judi jurist karma
kettl laker lavend lectur legal leisur litter lollipop loop louie louisa mack malon manner marg mat medium mend mini
minnesota misus motion moving must nato neolith nerf newark newtown nichol nonsens novelist observatori omg ounc
overheard palermo paperwork parker pieter pit politely pratt precious predators premium prepar presbyterian presley
prima princeton principl privaci propon provoc provost quak queri radiator reilli remaind resembl retent rf riski
rockwel rodney rout ruthless ryan sabl sanction saunder scent schneider secret selector settlement shale sheer sherwood
shopkeep sidney sneer sped spread ssr statement steak steve stimuli stoke studi succeed suffolk surveyor suspicious
takeaway tame taxpay tether than toro tracey transpar trooper troy typic ubiquit underwood unrel upheld upsid valuabl
var variabl verandah vine viva wagner walter war watford wick woodwork worship xii zinc
""",
    -23: """
academi acknowledg admir ads aeronaut airplay anchor andes angelo apostol apparel arc artisan arun auburn autonom awe
bamboo barclay bedrock belief bengali blank boast bori brian broker burgundi burpees california campbel capcom carbon
caveat ceasefir chariti checker chennai clifford coeffici columbus combo comprehend conceptu confirm construct consum
convention corinn cornwall coven crossroad crude cub cuddl cylindr devot dion dioxid discont doneg dorsey dortmund
doughnuts dug duran edit equat essex estim evalu exceed exclaim expert explor fabian fewer fitz forum forward franz
fresh frustrat gabbi gallo gareth gibraltar glamorgan grafton gutter havoc hawthorn hitchcock hobnobs host howi iihf
impromptu indigen inelig inexpens inflamm inflammatori injunct input intermitt internacion interrog intrus invers ital
johann juno juror langdon lawyer leftovers leith leon leonid lesser lester lionel loir london lost luce luci madrid
maltes mannheim mariano marjori martini mediev messeng messina metaphor miami minc moe molli monarchi moor moreov
mortgag munster nad naiv namesak napl neglig niagara nicaragua olsen ostens outburst outgrown overse pablo padlock
painter panick pearc percept perpetu pier plantat pleistocen pluck prayer precursor produc promin proven provid pseudo
puebla queensland raft rand ranger readabl reassign reduct represent resort revok revolv richardson rode roi rpg rug
saigon sandal satur scotia seahawk sediment seek sergei shield shin sichuan simmon singl size sous spanners spreadsheet
stammer stellar stolen submiss substrat sullivan sundanc tammi tangl tertiari thong toler tottenham tourist trier
tunnel twig unclear univers unsolv vanc vengeanc vintag vinted walker warn wile windshield witchcraft wizard wnba
wrapper xv yate zheng
""",
    -22: """
achill acr agen air alberto alien allegheni allison ammonia anita append arbitr archway arid asphalt austrian auto
baird barnsley beast beatti becca benign berger bernhard bismarck bloomberg bohemian bore brigad broke businessman
caden campground ceremoni cf chapman cheung chi chiang chopin cl cockpit communism compromis concours concret configur
conqueror counterpart cree cruis curricular cy cyprus db decent demot dime discus displeasur disrupt dodger dudley earl
eastman edmonton edna eek emerson emphasi empress enact encircl endeavor endow epidem epithet fargo favor ferrara fete
fieri figur filmmak fingerprint fitzroy focal forefront frenchman freshwat fudge fuller gasolin giacomo gladi glisten
glover glucos goggles gregorian griffin grove guzman hardin haribo hart hast hector hedgehog heller heroism hiss honor
horizont hue hugo huntington hutchinson hyde inquisit intro invad invalid italic jimmi juic julia juliet kevin kingdom
kruger lacey lambert larson later laundri legaci lordship luisa lyndon maccabi malabar maneuv margin marseill marvin
maximilian mcgrath mcmillan meet melbourn milford minni misread modular mohawk mojo morrow mortim motiv myle nant newel
newton nfc nicknam nil nixon none omin opportun ordinari organic oti outward pale paradis parliamentari paus pep peptid
perfum permit picker plagu plain prehistor prism privat profession protein pursuit rampant reassur reginald remind
repuls residu respons return rhys ringo roach rocki romantic rori russo seeker segunda shallow share shorter sieg
slower spec sprint staffordshir steadili steam stephan stirl strengthen strung subunit surfer susan swung synonym
takeov teammat tennesse tentacl thoma tht tint toddlers town trojan turin twentieth twist uninhabit unpack upload vacat
valor viabl vike vpn well westwood wilhelm wither workforc yamaha
""",
    -21: """
abil absolutely abyss ad adolph ai airplan alba alessandro alexandr andrew area aristotl arizona armistic ash astro
atari av axi backdoors bart basin battl baxter berwick bile bleak bloc bobbi bog booker bournemouth bradford brave
broughton bumper butcher candid cast centuri certificate champ champaign chariot chicken children cho ci cinemat cisco
claremont colonel columbian comfortable compens conclud constitu counter crusad czechoslovak darn davi deafen death
decommiss dentistri diamond dissemin distilleri dock donat downfal droplet duan dungeon dunlop dyer earlier eccentr
ecol eeri elm elv emerg england envis erwin eta evangel excerpt factor failur favour fell fide finer flatten folk
forbidden francai fungus gaston gather genoa gesellschaft gile giovanni goalscor god grandmast greer grover grunt gush
guyana hamster hancock harald harden hero higher honda honesti horton howel idol illustri immers indicate inscript
insert internship ipod itch ivi jake jenk joke kappa kazoo kebab kennedi kenton kinas kyli label lateral legislatur
libertador lindsay lockhe lola loyal lucill lvl macquari macro maddi madelin maestro manifesto manifold marta mattress
mccoy mcgee mcmahon merritt mighti mistaken misunderstood monument moran motor na nightfal nobil northampton
northamptonshir offens olaf opus outdat paragraph parisian passageway patrol percent permiss pillow portland portugues
prentic previous proclaim protector quad qualif rankin rebecca rebuilt redirect reflect regress regret regular reject
renault request resin retir retrain retrospect reunit ridg righteous roblox roxi ruler sammi samsung sap satin schmidt
septemb shadow shall shen shortstop sinatra sirius skateboard slow smackdown snitch sonora southeast spark spent spici
split springsteen stadion stale stanton sulfur sum surviv tap tea teas telecom templ ten tesco testament theorem
theoret thread thrive tight timelin tnt traitor transact treat tribe trident tsunami turbin twelfth unifi upset vacanc
vhf viaduct viper volta volum voodoo waterford waterfront wateri webber wilson witch woodland worldwid yeast yield
youngster zuckerberg
""",
    -20: """
6 aaron advantag agrarian aix alert alt alumnus analys apach archer arden arrow automobil azor babylon babysit barlow
barrel batavia bavarian bbq beeping bender bequeath betray blister boss brightest bronx businessmen calcul catch caught
ceo chassi chatbot cheddar chemist chevi clarissa claudio clifton coal coerc cold coleman columbia compact congreg
constabulari contin conway cort cosmic court covid cr craftsmen craze crimea croix crypt customari czech dammit davey
declan dens detroit discourag display domin doom doze dreamer dresden dublin eager edwin eight embark enemi enorm ensur
equival errat essay european evidenc extinguish extract facilit falkland fearless fergus ferrer fever francesco
franciscan fulfil gail galact gemma gilmor giusepp glamour glasgow graci grandkids guerr hairi hanov hazel headlight
hess hilari hind holm hysteria intellect italiana jame jett jiang jumper kemp kenni kunst laird leipzig lever leyt
lightn lucia magnat margarita mbc medallion metr metric monterey mps muse nagoya nasal nation negoti nobl notif olympia
opinion order outset pad papal particular paulin paxton peep place portal potent preced prefer presentation press
preview primat profound punk racism reiter renown reunion rev rise romanc romant ronald rot routin sacramento sbs scarc
sceneri scientolog session shapiro shelv sheriff shine silvia sincer ska slam slight slovakia sniper sort southend
southport spartak specif spectral spite stade stall starv strauss strict structur subsid subt sumo superhero swiss
tangent tanker tasmanian ted tentat tenth textil toppl trafford tragic trek trigger twelv ukulele understat unfold
unspecifi unsuccess utc utmost venu vidal vienna vitro vogel voltag wal warm waterfal what wheel whitman wie wwii x
xmas
""",
    -19: """
45 530 58 83 aaa accept accur adverts aerodrom ahead al alloc allowance almost armagh ashland aston atv aunties autumn
backward bathurst beal betsi bey billion blu bohemia both box br bremen brien bros butlins cashmer cassidi chancellor
characteris chopper chu collieri colon complet conductor consider contrari crayon crime cromwel croydon dado damp dank
danni declin decorating denton diari dignitari donna duke durabl dutch earth encourag estrada fajitas fallon fay
feldman felip ferreira fission flood flout foremost friedrich galleri game gamertag garfield gecko generos godfath gram
granada granni greenwood gut haggl hail haley handler hanna hawaii honeymoon hose hurdl illegitim infinit inflat insist
interrupt invok ip irrig issu jakarta januari jarrett jeremiah joggers juvenil kansa kc kippers koppen landmark
leadership learn liabl lindsey ljubljana loot lose lowel lucki m madelein madra magnitud malic mall mandarin manor
marko massimo materi mcconnel mckinley mechanisms mele merci mingl minibus mond monitor moustache nanci nathaniel nav
necklac novak novic offend okay ore oswald parson patienc pavilion pedest perci period pete peterson portrait portug
postman postpon pot pothol pounder powerpl precinct pretend primari procedur proclam profil psycholog purif raja rake
read reclam ree reev refus rein relax remad renumb repres resent reynold rich rollercoaster root rudd rush russ
safeguard salford salut sand sc scorch sculptur sellotape senat separation serra seven sever shoe shrub sideway sioux
sixteenth slay smoki snoring spectroscopi speedi stag state station steep stipul strang subset subterranean sui
sulawesi suzi sven tan teatime tess tramway truman turk universiti unsay vanuatu verg verif vime wari warmer warrington
weather webb westbound whitley wikipedia wrinkl yay yuan
""",
    -18: """
81 adjectiv ambit appal appoint armor assembl backdrop bailey barrow batsman blast blaze block bluff brass brute bulk
bunch bundl capitalis comment commut constabl coventri crunch cult curs deadlin defend deposit desert diabet diet
diminish discov eee eh eighti event explicit fc five fond futur geek gist goalpost grant halfway hate haul heck hing
historian homework hoodie huddersfield inch instanc insurance interpret jab ken laffin lawnmower lenni lightbulb
lincolnshir manila marshal matt meal micro microphon nerv nois notch obtain otter pavement pea photographi phrase pod
pulpit recogniz refrain regist rental repli resourc scam scanner serv setback severn smarter smokescreen soil sparta
spun stake straight straighten sunlight target taylor techniqu testimoni thai tipto top train ts tuba tube union
victoria voter wager warehous weaker welcom wifi
""",
    -17: """
43 9 ace admiss agent ail alto batman befriend belgium bishop booth broader bud carv chain chat chippy coast cockerel
combien dai dealt decis del difficulti dinner discord engagement eras eros etiquett explod flit ford fought fourth
fractur funni funniest gentl gloat govender grandparents gta guidelin hair hardest hardwar harm heal herebi hope
houseplant idiom innit intent jealous kik kneecap la landlord largest law leas less louis love max meaning measur
median michell mild mobil mop msn nam nitrogen noun nugget oldham overview paddl popup provok pug radiators ramadan
reduc rte ruff safest scenario should spaghetti stafford store sus symbol teks tetris tinder unchang unis vent vibe
villag volvo weaken welch weld wellies wrongdo zero
""",
    -16: """
11yo 400 abel age agenc america angl answer anti architectur armour assess attempt backlash bay beach bio blow bsf cabl
canon central chiefli coin consist contempt context counti courtroom cousin dioces draft drone earring eastend elsa
entir ethic exclud expressli gorilla grandma grenad hairdressing hank heartbroken hole holland hype ian identifi idiot
inform ipswich kam knock let lurk mainland mane mediat meredith mexico mill moan moistur msc mug nah natur nba network
north norway oak or outlet outlin owner panto patron pc per ph pilot pint plate pour prep process raisins referenc reg
rehears residents robb robert salari scene scones scot secur sharpen shudder sibl silver smallest smith sociolog solder
spar sprain stir studio tank thermostat tombola ton tradesman trot unreal unrestrict utter various versus volunteer
wale wank water wendi whether yorkshir yum
""",
    -15: """
20p 500 80 add announc anxious appear argentina attitud aug bandag basketball becom belfast bev blower borough broccoli
brownies chanc chatgpt chime churros clarifi cocoa concept consult continu coron damn dental diploma disk download drop
essenc fifteenth first fitba for framing free frequent gdp gearbox give gma gnome goblin gown gran grateful hairpin
harvard header html huge icloud illustrate inc incident intend jane jot ks leftover local manga metro miseri ness
newborn newcom nobel notifications offic orlean outing partial payroll pipe portray powder pragu raffle rational
remembered render resum revolt rock russian s saddl set shorten skint sling slip spray staffroom stock stud stung
subject sudo suitcas sweetheart swim taller technician th thatcher tug twice understood unicef untouch uppies verdict
view visual volunteering volunteers vor watcher weekend welfar who wise yell yo
""",
    -14: """
150 abov adolescence advanc afk alic annum are as barricad baselin beacon besid beth bibs bound bust cent charli
choirboy coldplay councillor currenc dagger deco def depth desktop detect dev diego dissertation distanc doe eighth
enlighten ethanol expel express extrem fastest feb feet finland fitbit flirt focus foir forg foster fund fx gettysburg
git graph guilt guten habe handshak healer henceforth herm highland honest hoodies hop iceland impos indian info
invoice iowa jail jajaja lame latest legoland mari monkey more mose mot notion occur oil overnight photocopier pimp
pouch preach preambl progress rag rais ray relatorio rememb restart rick risk scotland sec shell simpli skibidi slush
solid strip sweden tattoo teenag tellys therefor thief total valu vega visitor weddings western wide yank year you zoom
""",
    -13: """
2pm 36 47 accompani ach amend amendments arch assert aunt autistic available avatar backup bericht bk bowline breakdown
bring brit bruh budgies busi captur centr check citi closest common conduct constitut count cruel dc deviat di
distinguish distract dogg dri earplugs east elden elementari embargo engag english entiti everybodi exact fail fanfic
fiver forese friendzoned front function furious gave gem gfs good grope ground group haha hairdresser hairdressers
handel hazard holdup hopeless horrifi humberside hungover imagin inherit insid kayak lent liaison lilac login luggag
malta mann manni may met methodist mod moral mortified multi nappies nativ nspccs omegle orlando outdoor pace park pass
peek pharmaci pictur plateau prosecutor pub rear reckon recoveri regard rescu respect scholar screw self shaki sharp
shore signifi skye slim snowman snub spam specifi spill spotify stink striker student switzerland thame tighten tmi
twitter ugh unpublish unsaf unse uproar vegetables veil wedg weimar westminst whiski word worri write
""",
    -12: """
0 18 310 34k 350 4 accountant act admins ann appendix assigne attent awareness bandmate beginn beyond blazer bold
breakfast capacit career closur cockapoos command comms concern convers crypto dar david debbi decode decreas defin
demand den derri despit difficult dislik diss drip duvet envelop equip essenti flatmate flume foo fore forth four freak
gdansk graviti gypsi hangi harsh headquart heist hq https imageri impact ireland italian itun jumpscare jus kez kid
krakow leo les llama llamas lmaoo loving manuel midwife million mny nab nonstop oedd ofsted paper paramedic pdf peru
plaster platform polici potassium prefix prior probat proton punctur ransom receptionist relief repeal retriev richer
sank scaremongering seagull secreci seiz shock slave snorer soar strike stronger substanc summat surcharg surround
swore tamagotchi telt tin trace trampoline tub turkish ulster upward valorant verruca vocab vom vulnerable walsall
wisdom
""",
    -11: """
44 5 600 61 70 99 abolish access altogeth amsterdam application artefact asos austen backdoor barrier behalf bibl
bikini bind bizarr blight blindfold bottom break brief broken budgie bypass can cas childcare china club confidenti
connect cookbook courtesi cramp crane crete crimewatch dbs deepfakes default densiti devic devil dnd drive driven due
ebay engin europ exam expens fight flashcard flight foul founder fraudulent from frown gender glow gmail gpu greec grr
halt harass harmless hayfever haze headphones hottest imag iphon ir iwf jayden kahoot ki kick lancast lead lend lens
list lowest mams manchest maze memo michigan motorbike mt mumbl neighbor nel obvs ofcom page pair passcode perhap
pertain pfp pi pile plea plenti policemen poodle pope pos pronounc publish quit realistic rip rite rose rubi saber
samosa shape sharenting shaving signpost slat snowdon splinter standpoint steadi struggl subtract suspicion sympathise
thailand that thick thirteen throughout tow toxic tradit tram transit troll trouser tuck twitch undercov valley venus
vouch vox waving whatsoev whatve withhold work worthless xd york
""",
    -10: """
5pm 7am 93 95 admit affect aisl amber android anyting attribut bacterium baguette bala bankrupt bedbugs between bobble
breach bush buzz cal capt chem chocolates cholesterol coffin collect complain confidence cross cum dear dec degre deni
denot desir destroy dial doll doncast drastic edward elis ent euro exet exodus explos facetime fare ffs finnish
fleetwood folder forthcom galaxi gard gate gb gg guard headteacher henc hoeveel hook hunger ikea indent involv jacket
jollof khan knob kpop lengthen lid lin lockdown membership midland mind mindful moderator moodi neil neon notebook nr
omit onset oppos overheat overlook part passag pcs phd po politics posh postal postcard pre proceed publication quizzes
quota rarest rehab report reservoir result row rural sad sam school schoolbag seamen shortcut six sixth slang
smartwatches smelt snag sneezed starbuck stiff strap sub suzann talk taqreer temperatur they truli truste tweet unmute
uno unpopular usa vile virus wangl warpath whi while wigan wit worth wrexham yard yep
""",
    -9: """
2k 3 700 abusive acquir actor adjust against aid allerg apart autographs batteri beautiful bereal berlin bil bitmoji
bought bowlful bulli caffeine callum capitals cardigan certain chamber chickenpox client collar collie consign constant
crash creeper cromer date debug deutschland disnae disown dvla ella empir engineer est exaggerating examin executive
frank fundament gangster hargreavess harri harrow heap hub hungarian ii ile init instal institution iplayer jack josh
junk karachi kati kee kitna knick legislation light loft lokt lord louvr lyon magnum maintenance majority matur memori
messag migrat most mount mow myspac nativity ned nervous nutshell obligatori occasion outfit outright papa paypal
plughole poking posit predecessor pss pupil quieter racing rat recall recept reclaim recognis recomend registration
reliev requir robson safeti scout screentime sell seminar ship shootout shutter skating slagged societi statu stumbl
suppos swell the thee throne tickl toxteth trip twix two typing unreported usual vic vicar vicks viewer violent virtual
wan wardrob wept whatev wok wonderwall wow yubo zapomnij zombi
""",
    -8: """
11s 14yo 24 52 68 80th 91 accru advisori airpod alcohol alongsid alright ano anweisungen ap apostrophes apprehend
arested asylum babysitting bebo borrow buddi budg byline carpentri caution chang chickpeas chin christi clegg cleveland
clutch combat commas communiti condition confess coo dancer decoys desperate differ dim dougla downward dream dune
dyslexia eas emma end evacuated evil evri fee financi firewall float fridg friendship fume g gain gear genuinely
godchildren gold govern gracias hal headsets health heath hello hoars hola hot imaginari induct ja jay jog joint kommt
legit liberti linda loosen losche loser luton mafia mesh migraine mirror mite moja monsieur nightmar notifi nuggets
oblig os otherwis packag persona philippin piti playlist pleas pluto postcards postcode princ printout pronoun properti
qualification railcard rd recent recipient responsibility secondhand sensitive sextortion shortest sigh sign simpl
singapor skegness smother snake snowball spel stocktake stream support sure sworn tabby tempt tesla thort transfer
trash triangl truro turn ui unadd unblocks uniform unlock usd wapp were
""",
    -7: """
550 98 adorable artific baro basic beam beeb beings born bowi breaststrok briefli burglar burner busiest buy capybara
chameleons chapel childhood clip colleg confid dahlias danish daytim definit deodorant deram describ detector
disabilities disappoint disclosur disturb donuts doorbell dual dunde dust dv emot evict fae faith financ forcas
glastonbury guess guid hire hmrc hoo hopeful important in ing institut instrukcje inver investigates investigations
jailbreak kenya key laura leak linkedin liquid lollies lookup loudest lviv mag metropolitan minus miss moderation
necesary necessari neural newer onlin onward osb outer overtim paso past phasmophobia pierc playdate pointless
policiais princip promt qual quantas quantos reli right rm roleplay rotas rotten separate shave side signatur simulate
slab sleepless sod sold squat stark status stepson stern stockport sulli supervis tend thrust thumb ting torqu tread
unbanned uncov ups useful waren watch weak webinar weekday wiser workmate wtf zuckerbergs
""",
    -6: """
2nd 2yo 34 5k 9am abba adopt advocate afterward allegations anyth approach april armi awar bangalor batter bb bhai blah
brexit bro by capit capita captioned catan ceil cert charcoal choic clergi climb closing cluedo companion compulsori
congest courgettes devastated discontinu doi doing doughnut easiest els enrol entitl evanescence exploitation extend
fag follow gatwick gdpr gib goa godzilla googl gruming gt gwent gymnastics ha hall hangry helth hip hiring histori hut
ibuprofen information ingrown intern investigation isp istg itself japan jd kingston laser leylandii load loos los
lowther lump malamute marvellous mash minist mob moderate mountain mull nameless nearer nettle newsreader nod nspca nt
number old olvida op organisation overdoing ownership pa paintball para philosophi plane port proofread proofreader
protective qa qs quadratic raw recruit religion resign reveal ringtone rising rochdal rogu rotherham rust sacrific
sandbox scoring se senior shift shit skeleton sneeze softer soul southbound span speedos spreadsheets st startup
stockwell surfac swedish sysprompt talent tash tear theft therapi tit tl todo toenail tonsils tout tumblr type uber
unencrypted unplugged urgent vacuum volunt wellbeing wooden your yungest zuck
""",
    -5: """
31 3yo 50p 50th 55 60s 75 abid academic activate activist activity africa alguien assemblies avoid b bachelor barnardos
barr basea beep boil bonjour boyl burglari bylo calculate cam carlisl ceas cell cest chicago childminder chubby cid
conference config contact cpr csam daylight droseddau each eny ere ethnicity exec exlpain expir firefox flask formal
furthest generator grading grandchildren habbo height hermana hint homesick howev hundreds instrucciones job journos
june kent kettering kitkat klingon knackered korea led liter lolly londres loung madam madre mc mccartney meanwhil min
missus montage mort nearbi neath nick nits nor null numba of olympics ons oops oxfam pal participation penzance
perpetrators ping ppls preston privileg pushback pwned quadratics quantum quoi ran raporcie react realm receiv
recommendations reddit redo registered regulated relevant rewritten richest ruin rulebook ruls sarah scoff scrub
section smartest smartphon sneezing soni spat spilt spirit splash staf suck sword telford tension themselfs thi
thriving tiktoks tortoises tus underli undo uninstall unit vergiss vii volunteered werewolf whatll when whove winc wink
wortlich writ yes yoghurt zen zucks
""",
    -4: """
062 13th 15th 204 21k 23 40th 49 4am 612 73 77 79 8pm 998 abroad abseil accurate aget airport all aoife arabic argh
asia asian attach await bandwagon below bexley birmingham blaming bleep blown bluetooth bolt boop bracelet bride
britian calculator caseload casserole chatroom chidlren child chris christian citibank click cm comunication
configuration cosy countri cps criminology cuantos cumbria denmark derek designated didcot diving dread driling drove
ds duo dyou ee element emale entranc equivalent etymolog evening eventually existence faffing failin finish flash
freddo freedom gallon gen gether gil glazing graduat headach headlock heavili heddluoedd hollandaise hollow imessage
infographic informations initi innkeeper install is isolated journalism kac kharkiv labour languag lawmakers liability
ls maer mage maintain mitochondria moi move nabors napisz ncmec neighbourhood newry nineteen obligations oc ohio okafor
onload openai oublie outlaw overdue pack permanently phillip photosynthesis pilates placement pocket poor porter
previus prim przypadkow pshe pto realiti region reload river roam ronaldo saint scams scarecrow scone segun server
shaken shotgun shuld sleeper slit smartwatch smokescreens socket sohcahtoa somm specific spike spit stiffen stove
strength subheads suing taht tissu togeth translators trapdoor trig tum turnout turnov tutees typically unbeatable
uncomfortable unread unrelated unwilling url using vegetable vegging verb verbatim verifi verification vers video vis
vs ward warsaw waterstones whatsapps wheelie whichev workbook workplac yrs zaras zelda
""",
    -3: """
14th 16 412 420 4pm 4s 4th 5s 5yo 62 65 7yo abbreviation abbreviations about acess acton administ administrator
agencies am ankara aol appreciate aps arriv asid assistent association athen aw axolotls aye bagels bandana bcakdoor
becam beer ben blackspot bod bryson btwn bunk burst button cabbie case cataract catholic childminders cleaner comfy
commenc conocidas coworker criminals crossplay css cuantas culprit curdling custards depart despair detective dip
dislexic dissertations donts dr dwed ea eastwood education elo elon encripshun encryptoin establish estimate excess
expalin expensive extern eyfs ez facing fart film firefight foggy forbid foreign forgave foundat fuel gaslighting gcse
gestiegen gnna goalposts govt greet groom grumpy gymnast habit hamsters handout handprint har hdmi healthi hiccups
hikers hm hmu homepage hubo hugh hundr hyped iceberg individuals ingore ingredient insan investigators irland iwfs
kcsie kev klarna known lack leakier length letter lift livestream lmao loath longest lot lovd malware marshmallows
martin mch mechanism meltdown meow merseyside moderators moment movement musk nairobi nay nearest neednt nerds newli
next nice nur on osmosis overall ow pathetic paycheck paywall peel pend penfriend personally pixel pointer post
postmans potti prawn precisely presentations prof pythagoras ranting regim regras regulate regulators reponds republic
reserv resist restrung risen romanian run scariest schreib screenshot seafront segredo selfies separately sept shark
shoplifting shout sid site sleepover smoke snug sound src srsly stepmum stepmums stressin sumarise surnam swipe
swordfish tad tallest tape telegram termin tes text til tother trabajo transport tru tues tuesday ucas unnam
unsolicited usernames vanessa veri viele weight welp whetstone whiteboard wrestl wwe yea ym young ys zahlen
""",
    -2: """
10 10yo 11 120 15s 18s 18th 22mm 240 27 340 3d 40p 4yr 51 74 78 7s 800 84 97 9pm aberystwyth academics accordin
adoptive afford agaisnt agot alow ambidextrous ambulance apa archbishop argos asdfgh athrawes attendance authorities
awdubejlihlvdxigcnvszxm awful awfully backhand balm barca bednar blair boo border brick brochure btec bullet businesses
butt buxton calories calpol canal cardio celwydd chaplain chasing cheapest cheerful chiffrement childmind chromebook
circulate cockapoo comp comparative compnys comps consequences coppa cord corect corporations cotchin cpd crazi
cyberbullying darkroom darren declar deepfake denominator dept detectives did dissidents diy dms dofe dollar dowload
downside dreadful du dullest dumb dzieci electricity eli emojis emulsion env epidemic esports esquece esteem europol
evr exaggerate fenc fewest fiat filha fire flipchart florenc foe forc freeli frizzy gents gif gilrs godson gover
governor hamstring handful headcount headmast hebden help helpdesk hi hicups hua human hustings hwo hypothetical
icebreaker ie impossible infant instagrams insted instrucshuns insulation insur intelligence interviewees invoices
ironic json kayleigh keswick kiwi korean landline libary lidl liken locksmith lower lunchtime magnesium make marmite
mbs meatballs mechanic medcine meh mercia mere metaverse mileag minority mitosis moisturizer monk moot mortifying
narrowboat nei nemore newest nmbr northumbria numbrs nvq officially oh oi ombudsman ongo oof originally orignal ouch
overide oversea parlour passphrase passwd penpal percentuale perpetrator phishing physic pickup pinterest pog poodles
powiedz prac primry princess proposals protect psych qt qualifications quanti quel raporda redoing refer regeln regles
relatives reluctant remembering repeet responsibly retirement rhyming rizz rolo rp rspca satchel scammed sewer shove
shrink sixti smack smh smudged sole som soppy souffle steel sublet sup suport suspect t task taught tbf technically
technologies tha this though three toolbox torquay trelawny turnip txb typos ukrainian unacceptable uncensored
underestimate underreporting unknown vaka valencia verstappen viral vivaldi vlookup vow wanless warcraft warzone
watchdog whippets wirral woken worktop wouldve wrld xx yikes yoda yorker z zilch
""",
    -1: """
00 105 123 12k 141 144 146 151 169 16th 1s 260 2kg 30th 312 3x 403 40s 60 63 66 67 72 76 80s 82 a abs accessibility
acording acrostic activated addendum agie agoni aia ait alison alnwick alternative amex amongst anfield announcement
anthropic antibiotics aplications apologise appropriate arduino arr ascii audiobook aus aussie availability backstreet
baddies bak barista basildon bedeutet begun believable beti biro bitlocker bloodhound bobbles brum builder burrito bus
calc calculation calorie campain captioning cara catterick celeb celebrities chanel chatbots childminding choclate
chuck circulation civ clearanc clipboard clueless coercive combination commonest confin congratulations connor const
consultant conversations coordinator corporation cosines counsellors credentials crept csv cucumber cumulative cupcakes
cuppa curiosity cutoff cyberflashing dataset daycare decimalisation decimals decrypt deepli definitely democrat
demographics depriv devastating differently dinfractions disapearing disciplin discovered disord dissapear dob
doorbells doormat doxing dress dyfed ed ehyrf eid eis electronic electronically elli elsewher enabl enforcement
engineering enn entirely esl ess estimated evaluation everst exaggerated expiration explanation eyeballs factorise
faking fast federation find fingertip fireman flamingos flashcards footballs forklift gab gasket gateshead geht
generators geog germani gifs glitch goldfish govenders govinder gpt gren gromming guidence gumtree haaland had handi
handover hangman hargrieves harmful harrogate harvrd hashtags heathrow heatwave hebrides hevy hexagon hiden hmm
holliday homeschool hospitals huh hur iaahz ibadan icebreakers ico identity ids ielts ilkley illustrator imagination
immediately impli incripshun indicators individu infront ingredients inject innocent instalments instgram intens
interchangeable investigate invigilator invisible invitation isolate japanees javascript jestem jigsaws jok jude
justification kielbasa kieran kiosk kirkcaldy klub knwo ktog lanyard lap laut lbhe lean lettuce lib lifeguards
lifesaver liking lionesses loners loosely lough lraa lst lycee mac magistrate malarkey manipulate mantelpiece marmalad
mastercard maternity maureen meiosis memorise menac mentor miner moderating montessori monzo mosqu mother movin muppet
nationality nca neccesary negotiate newsnight ngl ngos nigeria northern noticeboard nought npm nsppc nsync nuber nubmer
numerals nummer objectors obs ofcoms ohms operator opponent opponents org ormskirk overreacted oxbow paediatric
pandemic pantone paprika paralegal participants partir paternity payment pcc pct peckham pedantic pedo personality
perspective photodna pikachu placard plait plasterboard playbook plss political population pram prcnt prem president
pretnd pretti pringles procurement profesor przestepstw psa psni psychologist pugh quicker rant rantzen raspberry readi
readin recap recod recommendation redcar referrals refusals regionals regulation regulator repainting repeatedly
replacement repotting requirements reservations resistance responsibilty rest resultant roku rozzers rprt russell
russells ryanair saddest safegaurding schreibe scool segfault ser servant sexist sfgrding sfty shadi shd shoebox shr
shrank sil simultaneous skipton skoda skools skyrim smokscreen snowden snpachat solihull soundbite soundbites spoke
spoon spuds starmer statutori step stroking strongest subheadings submit summarising superglue tablecloth tablespoon
tas tb teapot techie teck teesside tehy thatll thermodynamics thou tighter timer timezone tiniest tokio tokyo toll tos
tradeoff traine transparency trap trivia tuas twain uie uks undated undercounted underlin undetected unfiltered
unhinged unrecorded uphill uwu vagueness varnish vera vicitms viewpoint viking vikings vtaber wach walkin warmest
watchdogs watkin webcams webpage wednesday wetsuit wh wham whn whoever whr whts wiem wieviele wil witnesses wolf wrds
writen wuts wwi xtsxt yen yet
""",
    0: """
03 035 05 050 100k 100m 10th 110 114 115 122 12th 130 13yos 140 142 14k 156 168 16s 180 182 203 20k 20mm 20s 20th 210
214 21st 220 23rd 250 25s 280 289 28th 2d 2h 2x 301 305 30k 320 360 365 3k 3m 3s 401k 404 40k 41 430 450 48 492 4gb 4h
4k 501 524 54 555 56 57 59 5th 5x 5yr 60th 611 635 650 6k 6th 790s 7th 820 824 840 85 86 88 89 8am 8th 94 9k 9s aah
abilities abuja abusrs acceleration acceptable accessible accidentally accordingly accountants accreditation
accumulated accusations acknowledgements acktually acordin acounts acquaintances acquittals activities activsts actuary
acutally adamant adc additional adidas adjudicator administrative adolescents aes affiliation aftercare aggregate agm
aintree airbnb airfryer airpods airtime ais akela alevel algoritm alguem allegedly allergen allergens alltogether almst
alowed alp alphabetical altar alternatives altogther ambulances amendmants amendmnts amerika amount anagram andorra
anglesey ani anon anonymised anser answerable anyware anywere appearance applications approximate approximately
appstgamestsites aqa aqui archivist arest arestd arests arguement argumnts arithmetic arran arsnal articel artifishal
assessments assist assistants associates associations aswell atall atomic atwood augmentation augst august auntys aur
authoritys autocomplete automatic automatically avanti avec avg avoidance awear axolotl ayr azkaban babar babyish
backbencher baddie bakclash balayage bananna bankrolls barmouth barnacle basingstoke batana bcc bckdr bcome bcuz beagle
becum beebeesee beebs beekeeper beeps belo benchmark benifits bethan bicarb bigest bigwigs billionair bitesize blackest
blacklist blazing bleakest bletchley bll blurb boe boffin boffins bonkers bookkeeper bookkeeping bookmark bookshop
bootcamp bos boudicca bpm braille braverman brecon breif brightside britons broo brooklyn brunch bsl btp buckwheat
builth bungalow bursar bursary buttercream buttermilk buzzword byker caboodle cait calculated calculater calculators
calcultor callback calm calory calry campaing campainin campaining campaning carphone carriageway carta cartographer
casework cathcart cazuri cctv celebrate celebrates celebrity celebs chad chaperone characteristics charades charizard
checklist cheetah cheif chek chemicals cheques chidlcare chidren chiffre chipotle chorizo chromebooks churchwarden
circumstance circumstances citisen citizan citizenlab citizin citizn cityzen citzen cleanliness cleopatra clickbait
clio clippers cloning cme cmon cobbles cockatiel colander coldest colect colected colege coleslaw collective colr
columbo colur coment commencement communicate communicating communications comparable compatible completely complicated
components comprehensive compsci comput comunicashun concretely conditon conect confident confidentiality confirmation
confiscate congrats congregation coningsby conjugate conjugated consequence conservatives constituency constituents
constructive consultation contagious contain contct continuous convenient convincingly convo convos cookery cooperate
cooperating coordinates cornwalls coronation corporate correspondence correspondent cors cosplay couldve countable
countin coursework covalant covre craic craving crimestoppers criminalised criminologist criticism critisised crms
crossheads crosswords croupier cryptography cscs cse ctzn cuttings cybercrime cyberspace cyberstalking dancefloor dat
dateline dative dawdle dawdled dawdling day dcms deckhand ded deez defendant defendants definiton defnition
dehumidifier delaid delegate deliberate deliberately delict deliveroo delivr denominators descale despacito destory
deterrence devolved dfe diff differnce diffrence digger diligence directive disabilty disagreement discribe distress
dithering div diwali diz djokovic dla donelan doodle doomscrolling doorstop dor doreen dorries dosh dot downloadable
dozy dragn dramatis dreamt dril drilin drillin dsa dubble duckworth dud dum dunkelziffer duplicates duvets dwn easyjet
economics educated educational eevee effective eifel eiffel einen elecshun electrician electrics elevator eligible
ellipses embroidering emergencies emirates emotional employe encountered encripton encryptn encrypton encrytion
encrytped encrytpion encyrption endangered engineers englsh enormous enquiries enticement enumerate epigraph equality
equasions erratum es esafety espresso essentials esta establishments estat estimates etc ethnisity eurostar eus
evaluate eve everywher evidense evryone exacly exaggerates exaggeration exakt exampel exat exclusive execs executives
exhaustive expectations extt fabricated facbook fahrenheit faithfull fala falconry farrier fastnet fax felixstowe femi
fencepost ffnc ffncs fgm fib fighter finl firemen fisrt flak flase flunk fnaf fois fondation fones footballers
forensics fortnightly foundashun foundaton fourty fps fractoins frau fredom freebie freebot freedm freedum freefone
frree fudgy ful fundation futuristic gaffers gallipoli gander garda gav gavel gavender gazebo gchq gdynia gendr
generative genshin geographic geographical geographically geographicaly geordie germny getin ghostwritten gizmo gk
gluten godwins goku goodies goole govander govendar govendor govendr govendrs govinda govnder gps granda grandbairns
grandparent gratification gratis greediest grindr groomrs groundhog grp gruffalo grundschule grups gudance guesswork
guidnce guv guvnder gvndr h hackspace haddock hadrians haf hahaha halfords halverton hammock handbag handball handlin
handset handsets hapened hapens hapy harg hargraves hargreavs hargreeves hargreevs hargrevs hashtag headins
headmistress headteachers headwind heckler hedgehogs hedings heisst hexham hgh hier higer higest highst hihger hihgest
hii hiking hintertur histogram historic hitchhikers hmwk hmwrk hobbit hobbits hoels hogwarts hols homebrew homeschooled
homomorphic honcho hoom hoos hostility hotdog hotlines hotspots housemate houseplants howmany hrgrvs hubby humanity
humber humbersides humidity hummus hump huw hwich hyderabad hygeine hygene hygienically hygienist hygine hyperlink iaa
ick icos identical identities ilegal imbalance immediate immigrant immigrants imo impatient impersonating importance
importnt inappropriate incidence incl independent indicating indivduals individuls inernet infoafirstresponsetraining
infomation informashun informaton infosec inhabitants inno insecure insomnia instant instas instrukshuns intact intanet
inteligence inteligencia intelijence intenet intenret interlibrary interpol interrail interweb interwiew introdused
investigated investigator investigatory investin investments involvement ioft ios ipsos iran ish ishiguro itxe ixit
izmir j jaffa jaja jeez jittery journlists jurnalists kaet keir kennet kevs keyword kiddie kiddies kidron kilometr
kilos kilt kindergarden kirklees kitemark kk km knitters knowlege kohli kombucha kosa kse ksi kuenssberg labb
labradoodle laminator lampposts languge lanyards lassies latelies laughable lawmaking layover lbc lbw leaderboard leage
leasehold leev leeve legion legislative legislators legitimate legwork lenient lenth lern lerwick lesbian lf libs lie
lifeline likelier likly limitations line lino literaly litteraly littleuns littluns livestreamed llanelli llm lnk
loadout lobbyist lobbyists locat lockdowns lofi logbook lolita londn lotr lowdown lunchbox lwa lwas macbook mackerel
madchen magenta maghrib mak male malicious management mandatori manipulated manipulation manslaughter marshmallow
matchsticks materials mathematically mathematics mayday mcds mcuh measurement mecanisms mechanical mechanics mechanizms
mediator meen meening meens meerkats menlo menshun menshund menshuned mension ment merthyr mesengers mesures metal
metaphysics mewtwo middlemarch midjourney mindfull mindfulness minorities minoritys mishear misheard mismatch
mistreatment moderated moderates mombasa mothership motherwell mouthful mpg mrbeast mrng msgng mugshot mun musks mustve
nadine naems naff namez nance narrator nasuwt naturally naw ncpcc ncryptn nct nctj nea near necromancer needful
negative nerfed netherite netmums nev nevis newfangled newish newquay newsroom nicest nigerian ninjago nippers nln
nmbrs nmd nombers norn northants northumbrias nosebleed notepad nothern notorious npcc nspc nth nto ntrvw nubers
nubmers nudify nudity numbas numerically nutritional nxt nye oban obay obby obedience obituari objector observation
occupation oclock ocr oculus odeon ofenders offen offendrs officials offncs ofqual ofsteds oftn ogroats olympic
omelette operandi opinon oposition oppinion opportunity optimistic organisashun organisatons organist organization
organizations orginal orgnisations orientation originate orkney osei outback outlier ov overrated overstate overwatch
overwhelmingly owen ownz oxbootoost paella paladin palm pani paramedics parentel parentpay parlours participate
participating paving pb pedos peephole pegi penalised penetration pepperoni percantage percnt perforating periodic perp
perps persent persentage persents perverts pesto pf photoshop phrasing pickaxe pickleball pigpen pinapple piramid
plases platypus playdough playgroups playworker plough plumb plzz pms policewoman politic politicans polititians
pollster pollsters polyester poo pooed poof poplar popularity porridge portakabin portugese posible posing postcodes
postgrad postponements powerpuff pps practically precept premeir presidents pressur presum presumably preteen preteens
primark prise prisn priya prizon prmary probability probly procrastinating professionally professionals projector
projectors prominent protecshun protectin protecton provenance prune psnis psvr psychological psychologists psycology
publications publisht puddings puffins punishable punishmnt puppeteer pur purr put qr qualitative quango quantified
quantitative quater quietest quik quitters quizmaster qul quotable qurter radicalisation rainfall raj ranee rarer rash
reachable reaves rebook reboot rebuttal reciever redken redundancy redundant refrenced regex regulashun regulat
regulates regulating regulations rehearsals reheat reliability relocate reluctance reluctent remotely repaste repeatdly
repetedly repot representation representative req reqest requirement requst reservation resit respectfully respnse
responce respondents responsability responsibilities restaurants restring retaken reword rg ringmaster ripon rishis
riskiest risotto riten rl robberi robberson roberson roberston robertosn robertsen robertsn robetson robloks robloxs
robotics robretson robrtson rollover rool rools roomful roundtrip routinely rsa rsvp rti rubiks rubles rucksack ruels
rulez ruling rumour runescape runny ryt rzeszow sachar sadiq safegard safegardin safegrding safeguardin safeguardng
safgarding salaam salery salesperson samsng sandhurst sarcastic scari scc schadenfreude schoolkids schtum scientific
scools scwac scwc seaman sectons securely seesaw seiko seit senco sendr senoir sensitively sentance sentense seperate
seperately servises seson setlist sey sfgrdng sharpest shazam shebang sheeran shoreditch shorthand shre shudnt sickos
significance significant simpel simulation sistine sitizen sixthousand sixtieth sizeable skl skyrocketed slo slowest
slowmode slut smmry smokesceen smokescrean smoksceen sms smtb snapcaht snapcat snapchap snapchatt snapcht snapchta
snapmap snapstreak sneak snooze snpchat snpcht sociologist soft soho solushuns solutons southall speach speak special
specifically speedrun speedrunning spiegel spiegels spokespeople spokeswoman sposed sprite sprogs squeez sra srvc
stabilisers stajes stalk stallin standstill stansted starmers statistically stayin steepest stephanotis stickler
stockroom stonehenge strong stuck stuk subeditor subhead subjets subreddit successful successfully suffocating sulks
sumarize summarised sunburn sunflower sunglass superlative supportive supposedly surveillance suspend sweeten sweetener
syllabus synthetic sysadmin systematic takeaways tannoy tattooist teahc teamwork tec techies technologys technophobe
techuk tecnical tecnologies tecnology tectonics teechers tehc tek teknical telefon tellin temp tenby terrorism tetanus
texel thereabouts thirsk thorens thr threema ths tiebreak tightrope tihgter tihs tik timeframe timespan timestamp
tintin titanic tizzy tldr to tofu togehter togeter togetha togeva togheter toghether tok tokn topin toppings tor tote
toto tots totted towr tracing tradeof traditionally tradoff trainign trainspotting trampolines tranlate trapeze
travelodge trawler treatment triniti trnr trustpilot tshirt tups tweaked tween tweens tweeted twelvemonth typesetter
udner uea ugliest ultimate ultimatum unabridged unanimous unanimously unbelievable uncovered underfunded undergraduate
underrated underreported understudy undiscovered unedited unguarded unhappi unknwon unkown unnoticed unprecedented
unquote unreadable unreliable uns unstuck upon upskirting uptick upvc usher vacancies vaccination vaccinations vat veiw
veiws velocity vermeer vestry viber victimisation videocall viewable vigenere vim visa visit vitcims vitel vitle
vodafone voiceover volts vorderman voting vrchat vulnerability vulnrable vunerable wacth walkie wallpapering wann
warhammer waterline wch weakest weaknesses webinars webpages wechat wetherspoons whatnot whatsit whippet whist
whistleblowers whitehall whitlock whitstable whittaker whne whodunnit whoz wieviel wiht wilko windos wiring wk
wonderful wordsearch worum wotsap wpa wpae wrk wrks wroclaw wrod wrok ws wsa wth wun wyd wyh xact xactly xts yeh yio
yolk yougov youngst yoy ysgol zara zs zuckerburg zukerberg
""",
    1: """
13yr 17 1st 29 35 50s 9h 9yo abeg absolut altitud amen angel ankl anytim anywher asl assum audi axe barbi barmaid basi
belong birthplac brb cancer cashapp cliff co commit cyber daili danger daz deal depop diablo dimension drunk durat dw
eb eggshells eleven encount eu everest exchang execut ey fake flow forgiveness given gna gov gramps grandbaby heat hey
high hysterical incept inspect ipad it jetzt jewish jone jordan junction kp ladi lincoln loch long magnet majorca
marcus matrix model mumsnet nokia nos note nottingham och od onlyfans option overreact parent pas pints pm pose
radicalised rapper realli repay rod rucksacks russia schoolboy seventi shot shoulder show singular skull soak sting
strand summer takedown theresa thurs till tink tongu trim uis unban unhear usin vietnam vital void whole wireless with
worn zoe
""",
    2: """
20 40 9th allergic amenaza ancient anxieti apparently asham babi began behav beneficiari bhaiya biggie bond bt bum
buyer cab challeng chantelles civil condemn cop deli esol everyday extorted eye famly famous favs gey groupchat
handheld have hearsay heater held hindi hitch hotel housemates hrs inbox jade jan janet jewelleri judg labor lahor
leavin livestreams livid locker lowkey luxuri mad maintenant moz nachrichten neither net neway nhs nope nottinghamshir
nowt nuclear onto organisations p patient paul payday pgce physically prescript pri proper prove question railway robux
savile scammer scoutmaster scratch scum sens seventeen sin sink sometim soulmates sr stepsis sunday sur svp swimwear
texan third thorts threw tomorrow tool trail tran trust tu txtin urban vampir vigilant warrior whitby yh yn zdjeciami
zumba
""",
    3: """
20ish 30s 39 8yo activ af aftermath aim an apologised attend auf awa bestie bite bn browser budapest carnt compensation
constituent corby current damag dan dorm driver evilbot exhaust fam familiar fbi fe freakin gas gd greek grown handl
heard hungri hypothetically ideal ignor ins jackson kind las littlest maid margate matron mean ml mm mole monday nachts
nao nasti never obvious onli oslo over pee phoning poorer poss prevent processor promis ra rando religious ringleader
roastin rob robber ronin san shropshir sitter skatepark slag slaveri so spelt spotkac stab stalin stare strangl taxi
tens themself theoretically these today troop trop unseen unwant up via vpns wain whenc whose willi wiper woman yall
yoghurts
""",
    4: """
12s 6yo 71 8 accra accus adhd ae aff anger asleep babysitter barman befor board chosen church clapham clear clint cope
creepi dalla der derbyshir diesel dirti dizzi domestic dreigt earliest earnest exist fandom femal feminin froze goner
houston illeg isa johnson joking kidney killer kinship largent lat launderette loss matter mb ministri minor need
outliv pan pide poland powiedziec predator relat relationship releas schl smash south stepdaughter suffer sympathi term
texa thirti thoul tri trump truth ukrain umm undertak une unidentifi unsur use visibl vr was wine wizz yb yday yeovil
""",
    5: """
15m 19 26 30yo ahm aldi although attorney auntie back bilder bit blacksmith blind blunt branch call capitol cough
crimin cuarto disclos dismiss do drawn dsl entra everytime fav flashback foi gan goodnight hacer headscarf hurri includ
instructor irl kar kg knuckl lago last layer lefti lgbt liar lifetim lik like machen manag mate maw maya militari name
national notification nvm oder offline overreacting owt petit professor pts quezon rage razor reach referral retake
sergeant sext shed shelter slaughter slot spyware squar stairwell stanc still struck surgeri swede tag ugli unabl
undisclos uneasi vai vault virginia whore will window wor
""",
    6: """
24h 6s along aloud alreadi ammo anonymously babe babysitters bailiffs bang besties bi bleach bone brutal citizenship
contra core corner cure doorstep drew ec electric energi euphoria euston ever finks gaffer girlfriend grownup gulli
hold hygien indecent infect into kassel late leapt leav leonardo lido litr lol loneli longer loud ludlow making mamie
mani mar meantim ministeri noon off ourselv pe pingin pjs pop poverti pretendin punishments quickest reno responsible
roman rung save secretari silicon sir sister sob ste szantazuje teacher tick too unfollowed vigil wight yin
""",
    7: """
07 200k 212 764 abandon acount advis agora alzheim attack backpack bomb bookies brno centimet chloe cling consent
control curfew d dae dean era even everi exs finsta flee footstep forti gon grandchild india isolation jed learnt liam
magistrates master meant mid mister mr nowaday nurs onc oral overthinking piu prison pure quiero residenti romania sait
sheila siri soll somehow sophi soz start statut sunni tender tutee tutor walk wipe ya zdjecie
""",
    8: """
12yo 17yr 2 24yo 30 37 affair afraid anybodi asap bedroom benefit black bloodi cabinet caller chatrooms closer cupboard
difference dit dming doc don dt dying dyslexic epq exposur freephone gang handouts helpful hija initials inn jako
jemand juli kann laptop latin layman leccy made mehr moj monetari money neglect neighbour oldest organ pov pray probabl
protest publicar real rome sellin sicken slowli sober son sri stepp stress such swallow swat tal temper theyl toward
undercount underneath vapes voluntari wah whit workmates wrth xp youth
""",
    9: """
11pm 13yo 14s 21 32 64 6pm aadmi absenc abstent abus afternoon als at bare basically begin better bmw brother bulgaria
cadet camera cellar civic countdown curtain detach dhaka droht either emi emoji experienc floppi friday fulli gentleman
gn hard harder hartlepool hike hun immatur isnt ke kidnap kidnapp komische kys lone michael msgd much needi nerd noche
non perv pic pick purs putt qe resident roommat rundown safer schickt sharing shown spend spiel syria their through
time uma walkout way we wheelchair written
""",
    10: """
12ish 15 adam aidan ajuda beforehand breakup careful civilian com communication convict dick ditch divvent dos dramatic
em escort eva everyon exit food fourteen gerbils goddaughter gp hallway hammer her hood hotline hour internet karo kill
lash likkle linux manda meter nae num obe offer path peaceful powerpoint precaut reason relative road round sack saving
screenshots screwdriv sen sexual shh sight stupid them torn traffick una underage unplugs usb vaping voir wallet wire
wish within wld wore wos ye yk
""",
    11: """
70s 8s across ammi ayuda backstag bait bethani birth bitcoin cba choke classmat clinic csa custom dwin enough feart few
flush got grandmoth gtg habla hadnt handfuls headset hex hisnae hiya injuri intimate ji k lee louder mentees migrant
muscl nacktbilder nephew ngo noo notic packet phone playgroup polic quil robic smell snitching solo staff tenho tent
toca torch uios vector vodka voic voicemail where wherev whistleblower whom withdrew wolverhampton
""",
    12: """
1 46 92 accord aftershave bate boy cere corridor cover deaf depend dom done driving exercis filthi freed girl giving
grey gripe hidden his journo juego kane kept kerala le leg lover marriag mec member mess minhas minut mongolia ms
padrastro pcso punjabi ram remain roadie sab sagt scunnered sixteen spoken stan stepbrothers terrifi thursday timetable
translator troubl vivo wand wander want
""",
    13: """
13s absent abstain accident action alway awak brain chair conversation crech cubicle dd dealer deckhands deeper diffus
disability disgust divorc doorway efo ein epstein erpresst ethnic everyth evryfin flatmates going grasp grief has
heartbreak internal iron just keh llun mae mal marri measurements mes mile mio patel privately pt push rang sage scream
send settee sex sexi shame silent somebodi stroke thrown unblocked uncel username wi windscreen withdrawn withheld
worker
""",
    14: """
16m 1am 5am ade ask austin bredrins camhs carri dark dead delhi deserv dong feminist friendli granddaught grandson
hargreves holdin hung int kiss lb lit look madrasa maiden maisies milkins mit mum ni nighttim often owe own pakistan
panic paranoid person pornographi possess problem pune quiere rather rebel rough sachen sat sensei ses shirt slur snp
social stay suicid ta tho throwaway tracker val von west whilst yr
""",
    15: """
200 28 33 actual ago appointments barbat blanket bosch campsite collaps down dubai eaten fat fifteen grab grave having
head heavi hombre ib jess kms leotard lo lock maccies madad might naebodys nic nun oot passeng poza probs quer
restaurant safe say scare secours serious sh sick sleepovers slept soldier stair stepbro stepsister swollen tak under
upper voluntarili wall werent whereabout worst yrio
""",
    16: """
101 25 allen anatomi anos blackout deputi dire dmd drag entrenador fellow freez goalies hez hilfe household hs
individually live maisie march mor normal opposit painkillers parler pastor pere punch quiet schoolgirl shoot sim te
thigh unsign ve vest violenc wiecej wyslalam
""",
    17: """
10s 2am 3rd account allow and anonymous babysits baggag bank bataya bump ceop chose colleagu dangerous demon disconnect
domani donde dotyka doxxed dwi earn emergenc envoy famili fave hangout heaviest hem ist laid littl livestreaming
password paura policeman pomocy postie pregnant pta quick sleepi tell tochter um underground underwear verbal vip wife
without yapiyor yer
""",
    18: """
12 aa adult ahora anyon apprentic arrest assault candidate car cigarett coward cube cultur daughter deed deep dell
depress dump evan ewe fall fallen gangmaster glove grandad idc imprison knive least lithuania loo medication meri miedo
nail nicht no paid photograph poison pyjamas que sabe scab senor she shrug skinni stepsisters there think tot unprotect
waking week would youngest
""",
    19: """
14 adulteri anoth ans atom beaten brought buri card care cheque conceal confront dana dea delta drawer empti erot gal
geneva grandfath heart hide homem hussein inner jesus jimenez kany makeup manhattan mark mohan nadia neurolog nine
overdos paralysi pedestrian pneumonia prostat q remov saw serg sit situ skype statistic street swimmer tai tamil
telephon tibet touch unitari unnot urin v wang weapon widow women yi
""",
    20: """
300 advisor ah ahve ambient anna anymor baseball bath bed belli bisexu bosnian bottl buddhist coastguard das decid dem
departur die drain elder electromagnet fed frica galile goe handcuff iraq kbir khayfa lia limp luka maen maria marxist
penetr qi quran raul rhywun secretive sharon situat skin solicitor steal stone storey tbh themselv tocca tomb tummy
unarm until victim vishnu vomit wains wake workout yan zio
""",
    21: """
aka angri arnica arya autopsi bereav bridg caseworker chandra claudia complexion cri dirt dwell dyn eboni enter erect
fled frighten galician handgun hara hunch hush if ill juz kurdistan lassie lifeguard mali mfa moje mouth mrs nunca
oneself passport postur pound robe screenshotted seen shut supervisor unless wet wive wrote yasindayim yusuf
""",
    22: """
absente amin ar attract au bad been beg believ beyonc bodo brink caress caretak certificates clinton clit coach
constantin doesnt donor easier father flat flesh galicia ganga grandads heroin hidalgo horribl hr intimaci ismail itd
jk lazarus listen literally manson mass molest night one out parle piling pra priestess prob pussi radiat savings
search serbia shankar slash small sooner sos stand stepbrother steven stigma sudan track trading und veut wei zdjecia
""",
    23: """
afterlif again arent associate balconi beneath bled chest chopra compass con couldnt coupl cu delet detain diaz dirk
drown e eighteen f felicia fotograf gay goth grip guatemala haben hama hersel hubbys id immort initiation intim jej
jogo koi lay left lifeless mammy masculin mohammad noth olympus oman ordeal our peur privi renal rhine saul servicemen
sila tatiana toilet tore trauma traumat tung twin weightlift wrist younger yourself yuri
""",
    24: """
ab amman bald brandenburg cant counselor dad doctor employ fear found gmp gross hab highkey himalaya hoose inact iso ka
karat khorasan know magdalen muscular orthodoxi palestinian proof psychiatr psychiatri rope shook sikh silva some
swimsuit taken tensor tire urdu vreau woke
""",
    25: """
001 22 38 acc aryan assistant atm be braun childless choking comfort conscious daddi didnt downstair expos frts grandpa
here hit imi jakis jessi karta keep liu lorry medic mongol myanmar o pant pay peopl petrol punish qui quinlan rid sabin
seguir seizur sinai sleepin sore those throw told unsend varga viviendo white xi yesterday zu
""",
    26: """
abduct allah bail bangladeshi blackmail casualti clean counsellor de eat exhal far hij inhal li malik ok older other
resid said sanskrit schreibt serbian shay temporarili tirana vape wear willnae wont
""",
    27: """
address aguento come crisi felt friend go gofyn haji helpless ik itll micah nee partner pharmacist prostitut rap rent
sa thug tingl us went
""",
    28: """
adventist bodi cemeteri childline dementia different dir einem el garag hai hain helper helpline himalayan hostel
mandir mia mig mil muslim my point same shaking take tengo
""",
    29: """
after bag brownie childbirth choirmaster close custodi digniti dmed dose edin ediyor ele ex hilt hospic indo jammu
journey kabul linger liv mayb month morn needl nik outsid pin prosze rub runaway see seem sent stomach taliban tehdit
tenant theres tie unemploy waist wait whisper winchest wound yardim
""",
    30: """
arteri being bild bitten corps discharg drug fatima fault galen get gone groin hand het homicid irina jaw kin mea med
nie padrasto patriarch porn pull quelquun salman somalia sudden then van whenev wors zachari
""",
    31: """
abdomen becaus casa cok condom counsel eal ell et faint guantanamo gujarati guy ho infirmari lakshmi ma numb peni
priest salim survivor terrorist threaten tonight took tortur weigh
""",
    32: """
999 airdropped but came dare disabl disappear edg elbow face hang knew lena lust niec not now ou raha rail uranium
wasnt yeah
""",
    33: """
airtag bathroom boje burden casper cufflink finger hear holloway ia islamist je kyle loan lucian machete martial nake
paracetamol pinch pozele shiva shouldnt somali soon stood sweat throat vamp vuole wast wes
""",
    34: """
alon behind crianca drank fel forev frail gin hiv hous ibrahim islam lodg masjid me nu quando ring sinc skirt someon
torso
""",
    35: """
111 around burial mecca midnight mistress nausea neumann painless refuge saddam sayin scar serb stop uncl virgin
""",
    36: """
13 auschwitz away burn cloth corki deceas dont door een gun hid hindu hinduism ira isi jung l lad meni mojej rib sleep
somewher spous symptom threat tuition
""",
    37: """
anyway archangel bye cut dweller en floor gcses havent hed hell hindus hob home letterbox mir ootside plan
""",
    38: """
ana blade foto himself inmat jai ktos psycho shower sorri stuff vanish withdraw wo
""",
    39: """
ajutor albania aliv also deport healthcar istiyor knife lass life low mri mustnt nappy norma painful therapist thought
""",
    40: """
cannae childlines devi discomfort fist freud husband imam indoor medicin mujhe stalker thing upstair
""",
    41: """
belt des limb nippl purpos room sheikh wee ze
""",
    42: """
angst hasnt insulin iraqi ledg roof transgend urg
""",
    43: """
cash caus hospit mon nahi va vedic weird
""",
    44: """
former lighter nobodi physio rahman wage
""",
    45: """
bosnia bra breath fanni i md myself naked nowher pension por realis swami
""",
    46: """
baghdad bihar btw cuff feel him hurt meu rape someth
""",
    47: """
boyfriend leader man mans si
""",
    48: """
mummi pain tae
""",
    49: """
he mi sie tablet undress wouldnt
""",
    50: """
3am bodili er korkuyorum men mijn nude shia stepfath
""",
    51: """
hyn plus samaritans shake unmarri
""",
    52: """
drink heaven ko neck slap
""",
    53: """
chce happen homeless
""",
    54: """
emancip jump relapsed
""",
    55: """
bir mai maia stepdad
""",
    56: """
eldest
""",
    57: """
herself
""",
    58: """
wean
""",
    59: """
fiance hug ne
""",
    60: """
fi
""",
    61: """
albanian bleed goodby kosovo
""",
    62: """
forearm
""",
    63: """
arm
""",
    64: """
artik massag
""",
    65: """
unconsci
""",
    66: """
debt
""",
    67: """
lip sleev
""",
    68: """
blood
""",
    69: """
fotos funer mein
""",
    71: """
ich un
""",
    74: """
beni
""",
    75: """
bruis
""",
    81: """
flinch
""",
    83: """
bana
""",
    88: """
pill
""",
    90: """
mine
""",
}
NEIGHBOURS: dict[int, str] = {
    -46: """
^_say
""",
    -42: """
he_lives
""",
    -40: """
i_take
""",
    -34: """
lol_$
""",
    -33: """
help_i is_she it_say
""",
    -32: """
^_be is_it
""",
    -31: """
asked_her he_likes her_old
""",
    -30: """
blocked_me they_$
""",
    -29: """
are_they home_alone went_to
""",
    -28: """
^_and ^_stop ^_tell dad_has i_like moved_house what_did
""",
    -27: """
be_late be_my it_is killed_me late_$ lol_what said_$
""",
    -26: """
^_so a_living door_to has_locked he_asked i_see is_12 the_text wont_stop
""",
    -25: """
^_did brother_keeps her_dad him_a i_wrote my_stuff same_thing
""",
    -24: """
^_ok ^_since am_so cant_be dinner_$ i_pay it_happen me_the my_old out_i tea_$ to_walk what_do
""",
    -23: """
15_and ^_name ^_now a_brother from_uni i_locked know_man left_out leg_day myself_out read_it was_there
""",
    -22: """
^_girls ^_has ^_in am_going for_my hot_$ in_goal laugh_$ law_$ locked_myself made_up me_get my_keys my_year off_me
old_girl say_that says_my she_likes someone_else than_me the_film wedding_$ went_through
""",
    -21: """
13_$ ^_make all_day asked_the hand_so hide_and is_he it_myself like_mine of_mine see_it teacher_says the_article
the_coach the_crossword the_ending the_real the_till threatened_to told_him
""",
    -20: """
^_go ^_some a_shop am_13 and_he because_she car_again dont_believe driver_$ early_$ find_the give_it go_on haha_$
have_no hurts_when it_twice kissed_me lad_has man_$ man_next milk_$ mothers_day my_baby my_kid pick_a quote_$ send_help
send_my shed_and show_me the_way the_wrong under_12 want_one with_his year_7
""",
    -19: """
^_delete a_card a_spare am_back am_crying and_now article_$ ask_me be_the beat_me came_out cant_stop dont_know drive_if
estate_agent everyone_going gone_he goodbye_at he_blocked hits_sixes i_volunteer is_long long_over me_goodbye mums_mate
my_boyfriend my_car no_phone not_my numbers_$ on_it phone_they pushes_me real_uncle say_the see_saw show_$ shut_up
skateboard_$ sleeps_$ so_sore taken_my tells_me the_best the_see the_share to_delete to_hand turned_out were_girls
were_the win_$
""",
    -18: """
^_as ^_her ^_lets a_tie a_wee age_and among_us and_dad and_not are_my assembly_$ bag_on be_home boyfriend_asked
curtains_$ dad_burned day_i delete_my get_them hand_up hello_is her_teacher how_would i_help is_taken me_back mum_took
my_night new_game nicely_$ now_the on_about one_for only_joking owes_me power_cut said_id same_age says_no sent_pics
she_sent sister_got somebody_help somebody_in tell_her that_it the_timetable to_drive uncle_says was_it yes_$ you_take
""",
    -17: """
^_act ^_your a_heart after_leg again_send am_seventy am_well and_say asked_$ at_scrabble at_that blackmail_me bored_$
cant_sleep did_he does_he dont_even down_for first_day girl_her girls_are happen_$ hit_a is_an it_came killing_me
know_i like_i like_to many_kids me_is mum_and my_character my_messages my_turn no_that now_i old_car own_bed parcel_and
reading_$ running_$ say_if say_stop score_$ somebody_has the_rota the_uk thing_$ thinks_she til_saturday to_read
told_everyone told_the too_short washing_up what_can would_she year_and
""",
    -16: """
^_forget ^_girl ^_show a_seat always_on and_back and_wants ask_a baby_brother back_door calls_it card_$ chips_$
college_$ coming_in daughter_to day_it died_$ doing_her drawing_on email_$ eyes_$ favour_or girl_in going_up good_lad
hand_in has_it he_died helped_me her_mum her_new him_because his_old hours_$ how_can how_meny in_person is_sleeping
keys_in kid_is left_my long_does love_him man_says many_$ me_and mum_wants my_account my_broken my_charger my_late
my_notes my_tortoise nobody_could not_$ not_what only_asked over_my paid_him parents_i pe_$ says_one scouts_$ shame_$
she_said since_when someone_on the_answer the_dark the_films the_ghost the_tablet till_my tomorrow_and took_the walk_me
words_$ writing_a
""",
    -15: """
^_back ^_if ^_list ^_our ^_somebody ^_someone a_9 a_film a_mum a_parking after_me after_pe and_away and_how and_laptops
and_want and_we as_if at_him away_with baby_photos believe_it bus_stop by_my coach_and come_from coming_$
doesnt_believe everyone_has everyone_i except_me explain_it food_no friends_$ goodbye_to greggs_$ happened_to hates_me
have_an heads_$ her_if him_off him_the his_keys his_son home_he home_when i_dropped i_ring i_to is_actually is_got
it_be know_hell last_life left_and lives_he make_up man_named may_$ me_a me_pick mean_my mute_him my_hoodie my_neck
my_other my_pe need_the nine_and none_of off_my one_is our_school park_i passed_$ pen_$ phone_away pics_of pics_who
pictures_and plan_$ propose_he quid_$ really_is says_that scared_what school_it she_told some_man someone_from
starving_$ term_$ the_middle then_what think_he to_let to_wash tonight_propose too_hard trains_$ walk_$ wants_a
without_a wont_shut years_ago you_were young_for
""",
    -14: """
^_give ^_ignore ^_tbh a_crying a_drink a_sticker a_surprise actually_gone after_swimming again_this agent_about all_on
am_being am_bleeding am_dying am_hurting am_looking and_i and_seek and_tell any_of anyone_know at_five at_our
because_her been_following being_in bless_him boss_fight burned_the can_my cant_even childline_and come_up comes_to
coursework_$ cut_off day_another dont_they endgame_my exam_$ following_the for_children for_one forty_and go_online
go_up good_pay group_has hamster_died hasnt_seen he_drives he_left heart_on hides_his his_birthday hoover_$ hurt_from
i_asked i_lose i_right insurance_$ internet_$ is_my is_that it_home it_hurts it_i it_ok it_tell it_too joking_$
keep_getting kids_ever killed_by lie_in live_and locked_herself locked_himself lol_is love_it made_me make_friends
man_pulled meet_the milk_and miss_my model_railway my_father my_grandad my_lads my_toddler name_with need_a never_again
never_been next_week no_one not_stopped of_endgame once_$ one_flat one_line one_thing or_a or_just own_fringe paper_cut
parking_$ phone_because pineapple_on police_forces pulled_up read_me ready_for report_a right_that ring_me rota_$
same_as scrabble_$ sleeping_and slow_$ stop_it student_loan support_and tbh_i teenagers_$ tell_parents the_cinema
the_high the_old the_remote the_rugby the_second the_steps then_the they_see think_the to_bed to_know to_one to_trust
too_$ tutor_group uncle_hasnt vegan_$ wake_her wants_the we_got what_you wife_when with_one writes_to ya_$ you_put
""",
    -13: """
3_$ ^_bot ^_from ^_reply ^_text ^_uncle ^_write a_babysitter a_barrister a_book a_help a_kids a_takeaway a_violent
act_like actually_say addicted_to after_i am_pregnant am_stupid am_trapped and_be and_honestly and_nobody and_on
and_thinks and_what and_where anything_on are_attacking ashamed_to asks_my at_$ at_all at_mine attacking_my ball_$
bank_holiday beating_me benidorm_$ brothers_24 burnt_the but_me but_what buzzing_$ count_when cuts_hair cutting_her
dad_tracks dentist_$ did_she does_she dont_get down_in drunk_the figure_$ find_it followed_me for_you forgot_it
form_and four_years friends_dad get_a get_some goal_$ good_$ got_one got_three great_$ grooming_$ hair_for have_it
hell_tell help_with her_a her_bus her_notes here_does hide_my him_does his_air his_bag his_class house_again
hurting_kids i_dance i_miss i_moved ideas_$ ideas_for ill_die in_among in_from is_better is_so it_gone just_said
kids_on know_the lads_only liking_my man_tried man_writes me_40 me_feel me_laugh me_tea me_this moving_to mum_always
mum_made mum_pays my_clothes my_dad my_lasagne my_van neighbour_dog now_lol of_year off_his off_to ok_for on_her
on_that one_else only_a only_about or_is over_the own_kid packed_lunch parents_to passport_photo percent_was phone_for
price_$ pupils_told report_and report_it roasties_$ room_to round_mine safety_$ said_a said_the say_which says_hell
school_disco scout_camp seat_if shall_i she_tells sick_on snooker_and sofa_$ somebody_save something_behind son_lol
sore_after sorry_$ stop_saying stop_talking sushi_$ take_the teacher_her tell_him that_song the_apps the_biscuits
the_bus the_canteen the_caretakers the_end the_gym the_jigsaw the_name the_points the_server the_sofa the_swing
the_teacher the_tent the_trainers they_look to_because to_iron to_teach told_anyone too_long top_and train_set
trainers_and training_$ tutor_wants under_this victims_scared video_game voice_$ volunteer_and walk_it was_told
watch_the way_out we_went weird_to were_both who_asks wife_she with_blue wont_eat work_nights works_in you_want
""",
    -12: """
12_in 15_how ^_arrest ^_bye ^_coach ^_dont ^_first ^_five ^_grandad ^_leave ^_lie ^_online ^_sir ^_type ^_under
^_whisper a_footnote a_lad a_leg a_lift a_log a_stat about_in about_their also_$ am_27 am_bored and_chat and_cuts
and_do and_ran and_still and_touching animals_and anything_in arrest_my ask_for away_all baby_cousin baby_so be_13
be_on been_through bet_if bet_me between_a bike_and books_$ bot_$ break_a brother_thinks brother_with by_accident
calls_to cant_wait charger_$ chat_about collect_my come_out counted_in cringe_i crisps_$ daughter_phone day_my
dead_funny do_i done_and dont_understand down_my drink_$ ends_$ fancy_a fed_up food_is for_pizza fringe_again game_came
games_$ get_new get_their getting_married girlfriend_hits grandad_he guitar_$ hair_too half_of half_price hasnt_come
have_never he_held he_like he_right he_threatened hell_drive help_her her_age here_it his_sister hold_the holiday_pics
honestly_i how_the i_called i_collect i_cried i_foster i_left i_passed if_theres in_eight in_on in_there is_3 is_four
is_hitting is_hurt it_can it_from it_half it_there jokes_are just_say karaoke_$ keep_dying kids_and knew_the last_year
leader_here left_the life_out like_her likes_me location_on lol_he looking_after mad_at married_in me_1 me_home me_my
message_pupils messaged_see missed_the monday_to mother_says moved_to mum_found mum_put mum_said my_aunt my_lad
my_mates my_minecraft my_trainers my_way netball_$ never_off nights_when no_to not_being now_he off_for on_stage
on_this on_vinted one_about our_friend our_shed our_sons ours_$ party_$ pass_$ pe_said photos_like pizza_and queen_$
radio_in report_has right_to ring_for said_perfect samaritans_volunteer school_i school_told scratched_my
secret_handshake selfie_$ she_$ sign_$ sixth_formers slippers_$ so_much someone_left something_for son_to song_$
sons_not steps_$ straight_$ strange_message stuff_how sweets_$ talk_is tattoo_$ tell_if tell_us that_is that_one
the_actual the_charity the_climbing the_dance the_queue the_ring the_station the_things the_toilet think_it this_boss
til_friday tips_$ tired_today to_eat to_play to_spain to_tutor to_write toilet_wall tutor_me up_about us_all used_as
walk_his was_by was_done was_sick website_$ when_grandpa whether_the wife_thinks with_money without_me xmas_$
your_answer
""",
    -11: """
^_answer ^_babysit ^_goodbye ^_never ^_repeat ^_suppose ^_time ^_turn ^_was a_childminder a_crime a_dinner a_good
a_noob a_pen a_window able_to about_online about_this ages_$ all_go all_season allotment_and alone_i also_tell
always_says am_12 am_dead am_writing among_the are_kids as_an as_the asks_kids at_6am at_cubs baby_and back_on bad_back
badge_$ base_$ been_drawing been_emptied been_in behind_it being_told best_man better_than bins_havent block_the
boring_$ boyfriend_is brothers_been brought_the camp_$ captain_$ car_park case_study caught_me chooses_what
citizenship_$ coffee_$ comments_on communication_with cousins_wedding cried_at crossword_$ cutting_sugar dad_find
daughter_no didnt_it dinner_lady directions_$ disco_and do_groomers dog_is emptied_for escape_room even_have
ever_happened facts_$ feelings_$ fifa_$ fixed_my football_$ football_that for_being for_charity for_ten for_this
found_it found_your from_now get_it get_pictures getting_killed girl_from girl_say go_down goalkeeper_$ got_engaged
groomed_as happens_if he_fell he_keeps he_read he_saw hilarious_$ him_an him_up his_allotment his_car his_dad his_shed
holds_me husband_family i_coach i_find i_leave i_mute id_have in_town is_17 is_asked is_down is_fuel is_learning is_mad
is_next is_no is_starting it_a it_an it_lol it_makes it_said it_themselves it_touch it_wont jam_on just_one
keep_running lad_at lad_to late_he late_husband laughs_when leave_me left_back left_his left_it likes_him list_the
little_brothers make_me making_my man_and man_online man_telling married_$ me_again me_as me_every me_mams me_mum
me_out message_to met_my mum_from mum_keeps mums_doing must_he my_12 my_14 my_auntie my_bins my_chips my_citizenship
my_essay my_first my_friend my_glasses my_holiday my_queen my_tattoo name_of need_one never_had night_he nobody_under
not_the of_being of_offenders omg_my on_everything on_sundays one_to our_class out_there out_to out_when paid_me
parking_space parkrun_$ pay_for phone_since phones_dead piece_$ plan_my play_is question_$ really_about report_cover
ring_her said_yeah say_goodbye says_hed scared_the school_pictures school_play seconds_i secret_i see_my see_that
see_who sent_me share_a she_scratched shoes_off shopping_list shouting_at shouting_it sick_at since_she six_years
someone_save stairs_i stands_for start_and stop_people take_me take_to taken_down talking_of taxi_by teacher_a
teacher_or teacher_say tenerife_$ that_a that_going the_child the_childline the_main the_toast the_traffic the_victims
the_washing theres_jam these_figures they_can they_keep they_told thing_a thirty_years this_thing three_weeks tickets_$
til_monday to_cornwall to_wait traffic_$ unfollowed_me united_$ us_she valentines_card wanted_my wants_one was_his
wasnt_it watch_a water_temple we_shouldnt wearing_a were_they where_a which_ones who_pays who_says who_wrote why_are
will_read wont_get worth_it write_down wrote_my year_$ years_$ you_help you_like you_monday
""",
    -10: """
13_is 27_$ 4_viewers ^_anything ^_asking ^_hit ^_let ^_nan ^_scenario ^_stranger ^_talk ^_wouldnt a_90 a_b a_diary a_dm
a_fireman a_half a_headshot a_kazoo a_lost a_paper a_puppy a_robin a_tablet a_typo about_private about_stranger
about_to abroad_$ account_for ache_after address_a after_the air_fryer alton_towers always_shouting am_age am_nurse
an_account and_forgotten and_id anybody_$ anymore_how anyone_is arms_ache asked_about asked_i asked_where assaulted_by
at_asda at_darts at_fifa at_last ate_the autocorrect_i baby_pics be_done be_illegal be_right bear_$ because_the bed_by
being_late believes_it better_at between_the birthday_and blackmail_over blocked_him boyfriend_a boys_and break_it
breakdown_of breaks_it broke_it brother_gets bye_then call_me called_my calls_her cam_he came_to can_the can_we
cancelled_my cant_cook cant_find cant_mark car_keys cat_sits chair_by city_$ class_he cleaning_$ climbing_wall code_i
come_and cry_$ crying_when dad_died dad_takes delete_the did_police did_with died_when do_his does_one doing_a done_$
door_because drowning_in eek_$ everything_on falling_off feel_well fell_in find_a flat_he for_pictures for_teacher
friend_is from_another games_and get_an getting_better girls_$ good_luck good_place grabs_me grandkids_$ grooming_in
grooming_not had_one hand_it hard_i has_like hasnt_it hate_my have_died he_$ he_call he_gave he_laughs he_really
help_he her_aunt her_friend her_parents her_what here_from hiding_something him_win his_first his_gravy his_paper
hobnobs_$ i_check i_clean i_look i_really i_start i_thought id_tell if_we in_french in_how in_morning in_rhyl in_rugby
in_tenerife in_time is_16 is_9 is_cold is_drunk is_freezing is_hiding is_playing is_reading is_someone isnt_in
it_actually it_comes it_hell it_she jumped_out keep_it keeps_ringing kent_$ kids_at kitchen_behind know_this lad_from
lad_took laptops_$ lasagne_$ last_of layers_now leave_our left_$ leftovers_$ lego_$ lie_down lift_$ like_he locked_his
lol_does lollipop_man long_$ look_it macbeth_$ making_us mams_windows man_in man_mums marry_him mate_and me_asleep
me_doing me_never me_nothing me_uncles memes_$ men_or message_a message_with midnight_to monday_dentist money_what
month_and more_friends more_people much_of my_13 my_base my_cam my_crush my_grades my_mothers my_mum my_nan my_report
my_room my_slippers my_teenagers my_text need_id needs_a new_kitchen night_light nights_and nits_again not_wake nudes_$
of_fashion of_hobnobs of_marks of_pictures of_term off_we old_a one_lie ones_kids only_$ only_3 only_for only_wants
our_lollipop outside_school overheard_a own_satnav paper_$ parents_at partner_works pays_him pe_i penalties_$
people_here phone_at phone_is phone_number phone_too photo_by picked_for pics_in pictures_taken quiet_and read_her
ringing_about room_my run_a said_dad satnav_$ save_me say_no says_help shoe_$ shopping_$ should_my shut_down sister_at
sit_the slips_me someone_the someone_told someone_wrote something_on son_is sorry_i sorry_my split_and spring_$
stares_at stayed_at still_a still_an still_got stop_eating stopped_making suppose_a swear_at swimming_keeps takeaway_$
teacher_mum tell_them temple_$ text_out that_keeps that_was the_corner the_keys the_mods the_names the_other the_piece
the_pizza the_scope the_shed the_shopping the_state the_thing them_asked them_back there_a there_it they_like theyd_go
thing_to think_tonight thinks_i thirty_one this_office this_topic threw_me tiktok_$ time_of time_share to_alton
to_become to_death to_dms to_nap to_someone told_our tonight_might too_young took_his trapped_in try_harder uncle_so
uncles_flat up_my upstairs_and use_them want_the wants_layers was_15 was_hilarious was_jailed was_she wasnt_me well_so
what_day what_happens where_$ who_found whole_thing whom_$ why_not work_for work_from worried_sick would_walk
wouldnt_it years_on you_see you_think
""",
    -9: """
12_year 18_$ 19_and 24_and 2_yr 3_are 3_people 3am_with 6_530 ^_baby ^_family ^_gran ^_hide ^_may ^_night ^_nude ^_omg
^_sleeping ^_swear ^_take ^_translate ^_who a_bike a_dog a_heron a_mention a_new a_radio a_record a_rule a_see a_server
a_sign a_smokescreen a_soldier a_ukulele about_abuse after_she again_after all_in am_a am_home am_right am_sitting
and_eats and_in and_me and_need and_slipped around_for ask_again asleep_he at_netball awake_at b_$ babysitter_i bad_i
bad_man batman_$ be_allowed be_easier be_nice be_used been_and behind_to best_way birthday_present both_like bought_my
boyfriend_who brb_going breathe_laughing bridge_just brother_he brother_went bus_pass by_name cake_$ called_the
calls_about can_get cant_unsay cat_pics change_the channel_$ charge_$ child_it child_that chippy_is chocolate_in
chose_my clan_leader clothes_again coach_is coming_first could_do could_i cousin_put covered_$ covered_in cry_if
crying_because dad_hit dad_picking dance_on danger_i daughter_is deal_$ defence_and delete_what destroyed_me didnt_he
dm_from do_everything do_pe do_they do_what does_karaoke dozed_off drawing_$ drink_at easier_if eat_a electric_bill
english_with enough_for example_of figures_are first_boyfriend first_thing for_lunch for_money for_once for_running
for_summer for_the forces_not forget_my form_we forums_$ found_him friend_moved friend_told fringe_and from_next
fuming_$ funny_but game_is gamertag_$ garage_$ gassed_he gave_him get_food get_the get_trained getting_on go_quiet
gone_on gone_quiet gone_to got_boxes got_two grand_$ grandmother_i grandpa_$ groomed_once group_fell half_our half_time
happen_at has_my he_comes he_grabs he_liked he_messes he_moves he_pinned he_pushed he_swears he_tell health_and
hed_wait held_hostage helping_$ helpline_number her_does her_grandad her_hand her_life her_not here_i herself_in
hid_behind him_in him_outside his_cv his_gig his_minecraft his_nan his_shirt his_tablet his_teacher hoodie_$
hospital_car hotel_and how_come hurting_my i_actually i_drop i_exist i_felt i_knew i_open i_rang i_wait i_would id_to
if_child ignore_the images_$ in_bits in_for in_hide in_spanish indicate_$ into_it is_50 is_buzzing is_nearly is_never
is_tht is_under is_watching is_without it_anymore it_cant it_good it_hot it_keeps it_like it_mostly it_raining it_that
join_his join_the just_my just_now kebab_$ keep_his keeps_coming ketchup_on keyboard_$ kids_dont kind_$ know_which
known_to lad_wants lads_for left_at left_me lets_say library_books like_one liked_my line_from line_on list_so
little_brother lmao_$ locked_chats locked_out long_did look_up lovely_$ mad_on man_flu man_gave man_paid man_selling
mans_gassed many_arrests mates_and me_alone me_being me_something messaged_her messages_private messes_with met_at
mosquito_$ moved_out moves_$ moving_house my_bros my_favourite my_nails my_pass my_pen my_shampoo my_skateboard
my_teenager my_textbook my_ward need_2 neighbour_cat nerves_$ never_heard nine_of no_$ no_shame not_all not_bad
not_grooming notes_about now_asks now_or nude_pics of_12 offered_me ok_to old_bike old_school on_all on_at on_time
on_what once_i one_this one_too only_girls only_hits only_nice or_down or_not other_$ our_little our_mums our_teacher
our_youth out_that outside_but parents_and parents_in parents_what percent_in person_who phew_$ phone_24 pinned_me
pizza_man plane_$ police_take private_messaging pupils_on pupils_phone puppy_how put_in put_pineapple quiet_on quote_is
regret_it report_talk report_think route_$ sad_$ safe_on said_no same_mosquito say_hi say_you saying_my school_tomorrow
scout_leader secret_santa see_the see_your sellotape_$ send_him sending_me separation_stuff server_wants share_of
she_stayed shifts_$ shop_worker show_her shrek_$ since_half sister_a sister_hair sister_says sister_to sleeps_til
sleeves_$ small_girl smelling_at so_and so_well some_what someone_asked someone_put someone_their something_else
space_$ spanish_$ stabbed_me staff_and started_it stay_and stepdad_comes stepdad_is sticker_on stop_a stop_separation
stop_them streams_and tablet_$ tablet_and talk_at talk_me talk_with taller_than team_in that_fast that_kebab that_meme
that_nobody that_site the_ball the_bbq the_cheaper the_class the_electric the_estate the_families the_firms the_forces
the_invite the_kit the_last the_midwife the_paper the_parcel the_pc the_play the_seagulls the_snow the_telly the_year
the_yearbook their_child their_pictures them_the there_are these_days they_do they_jumped thing_happened thing_on
this_bad this_isnt this_offence tiktok_and time_in to_childline to_greggs to_hold to_their to_this to_us to_user
toddler_on took_over total_i train_they trained_one trainers_to twice_if unsay_it up_because up_who victim_get
voices_and wall_every was_i was_joking way_older we_know we_need were_at what_open what_should when_a when_is where_his
who_dont who_messaged whom_i will_be will_cry will_they with_food with_my wont_send wont_settle wont_sleep worker_a
works_at worse_now yay_$ yeah_and year_filmed you_and you_by you_not you_tell you_will your_hidden
""",
    -8: """
10_10 10_what 12_followers 12_how 12_times 13_old 15_are 15_my 21_thousand 3_up 4_year 6_recorder 7_all 9_in ^_any
^_disregard ^_email ^_kids ^_little ^_mans ^_phone ^_ping ^_put ^_quote ^_respite ^_same ^_summarise ^_whose ^_you
a_10k a_box a_boy a_chatbot a_crush a_dating a_door a_force a_hamster a_hedgehog a_line a_long a_minor a_nerf a_past
a_pss a_quote a_radiator a_refuge a_right a_run a_safety a_shed a_social a_story a_valentines about_all about_blackmail
about_one about_three act_as after_dinner against_girls age_in all_$ all_morning all_over all_this all_victims also_15
am_10 am_addicted am_au and_an and_carry and_who and_will another_$ another_one answer_with any_figure anymore_this
anyone_got are_bad are_heavy are_here are_these are_to arrests_$ arsenal_3 asking_where asleep_$ at_chess at_if at_this
away_at away_because away_from baby_next back_after back_is bathroom_for be_a be_her become_a been_crying behind_his
being_so big_dipper bill_and birth_i blame_her bleeding_the booted_it bot_thinks boyfriend_and boys_school breath_you
bridesmaid_dress bridge_in brilliant_$ bring_different brother_at brother_that brother_told building_a bullet_points
bus_is bus_someone by_his by_three call_home can_i canal_$ carer_the cases_$ chat_what chats_$ check_$ check_in
child_protection children_were chips_and class_wrote cleaners_van club_$ club_wants coach_station come_for cook_$
cooking_he cool_$ corner_and could_deliver counting_and cousins_and cousins_are creepy_voices cricket_$ crocs_$
cutting_it dance_and daughter_for daughter_pushes did_not disappearing_messages discord_wont do_adults do_boys
doctor_say does_creepy does_my does_the dog_mum dog_out doing_fajitas dont_blame dont_count dont_feel dont_say
dont_touch dont_want door_himself door_she door_when down_a dress_how drew_my drew_on drills_and driving_and drop_my
each_morning earring_$ embarrassing_$ encrypted_messages encryption_is ending_$ english_is english_not even_reply
every_breath every_time ex_police fajitas_$ fault_i favourite_show fell_out figure_to finally_$ fine_about fine_but
fine_in five_hours five_years flu_$ flying_$ follow_mine footnote_$ for_benidorm for_cleaning for_girls for_hours
for_me for_mum for_three forget_it forgotten_$ formers_is foster_girl found_$ french_$ friend_for from_home
from_nursery from_there fryer_$ gamer_$ gave_us get_hot get_more get_these gets_home getting_worse ghost_walk
girlfriend_$ give_a glasses_they go_mental goes_after goes_mad going_by got_2 got_killed grandson_says group_said
had_his had_kippers hair_$ happens_when has_ever has_lost has_no has_still hat_and have_12 have_i have_said have_two
hay_fever he_bring he_burns he_fixed he_found he_give he_hasnt he_posts he_pushes he_snores he_supports head_teacher
hear_the hell_post help_and help_moving her_bath her_curtains her_dog her_mother her_my her_name her_nan her_nicely
her_sweets her_tablet hiding_and him_he him_online his_eyes his_nans home_left home_she home_til hopes_for hostage_by
how_is hundred_and hurts_after husband_cooking husband_in husbands_driving i_booted i_broke i_burnt i_buy i_drew i_feed
i_followed i_game i_learn i_looking i_politely i_the i_turned i_use i_want i_will id_look if_something ill_scream
in_bruises in_general in_home in_joggers in_leicester in_lessons in_may in_report in_so is_20 is_4 is_beating is_behind
is_bereal is_blocked is_fuming is_getting is_obsessed is_signing is_taking isnt_it it_his it_own it_stands it_straight
it_your jailed_for joggers_this jumped_me jumper_$ just_has just_like just_stood keeps_liking keeps_logging kicked_off
kid_$ kids_with kill_$ killed_12 kippers_$ kit_$ knock_knock lad_i lad_said laffin_$ law_in leave_a leave_him
left_arsenal let_anyone let_us lets_go letters_on lie_to like_nobody liked_a likely_to likes_when link_to listen_to
little_life lives_on lobby_$ logging_me logs_$ lol_this looked_like looks_up lost_$ luton_and mad_where make_something
man_didnt manager_$ mark_$ massive_$ match_if mayor_$ me_everything me_memes me_wrong mean_by meet_since mine_out
money_back month_were more_fun morning_how mortgage_$ mother_of moved_away mum_asked mum_reads mum_who mums_$ must_have
my_2 my_coat my_code my_cousins my_garage my_girlfriend my_grown my_horse my_little my_man my_mate my_mortgage
my_phones my_router my_seminar my_sixth my_small my_snaps name_i names_please nan_in nans_old near_it need_$
need_someone neighbour_lads nerf_gun new_one nights_says no_joke no_phones no_time nobody_is not_like not_really
notes_and notes_of nothing_else nothing_wrong nothing_yet now_on nugget_$ nursery_and obsessed_with of_apps of_bad
of_every of_spiders of_those off_with ok_last ok_with old_wont on_duolingo on_hurting on_life on_monday on_one on_read
on_saturdays on_school on_something on_tiktok on_tonight one_back one_child one_lad one_more one_side online_wants
only_2 only_eleven only_sends open_it opens_the or_also or_she or_woman our_dog our_lad out_all out_he over_to
papers_for parking_fine parrot_has past_paper pe_tomorrow percent_please person_ever phone_how phones_at phones_died
phones_upstairs pics_and picture_of please_send police_come police_know pray_for probably_my pulled_my pupil_told
radiators_and rain_$ raining_$ reading_it reading_my recorder_solo red_$ relationship_with report_abuse report_him
respite_carer revise_$ rice_every risk_$ risks_$ robin_has round_opens rude_$ ruined_my safeguarding_is said_about
said_theres sandwich_in sat_nav say_something says_hi says_the says_you school_over school_sees screen_$ self_harm
sends_a set_the she_be she_hates she_knows she_put she_sees she_sorted she_still shell_pay should_it shouldnt_be
signed_it since_yesterday sir_said sleep_without small_$ smell_on snacks_$ snoring_$ so_bad so_bored so_do so_hard
so_how so_strict sold_out spain_$ starts_tonight stats_$ step_by stood_$ stop_snoring stop_taking stop_telling stuck_on
study_there sundays_$ supports_$ sure_$ surfing_her surprise_party survived_it swim_in swimming_is swing_$ talk_who
talked_about talking_since teacher_here tell_our telling_me text_count than_wear thank_you thanks_and that_bridesmaid
that_do that_trainer the_art the_author the_beach the_birth the_cases the_chair the_fingers the_funniest the_girl
the_hoover the_laptop the_mayor the_numbers the_offences the_percentage the_plumbers the_radiators the_reason the_rice
the_safest the_screen the_shame the_site the_speed the_squad the_toddler the_top the_turkey the_voice the_wardrobe
then_$ there_be there_something theres_only they_be they_cancelled they_hold they_need they_only they_wanted they_wave
thirteen_my thought_$ threat_to threaten_to three_things three_times throw_$ ticket_and tickled_the timer_$ times_by
to_gymnastics to_look to_man to_myself to_pick to_share to_year to_you told_someone too_shy took_it took_my top_one
touches_on tracker_on trials_$ two_$ uncle_tickled uncles_$ under_13 under_16 up_daughter up_early up_there us_my
us_parents us_round used_a uses_it very_happy vet_$ victim_go volunteer_for wait_$ walk_to was_14 was_grooming was_he
was_mature was_out wave_at we_lost wear_that wearing_it wee_boy week_no weeks_$ weird_i well_and went_up what_$
what_boots what_kind when_he where_in where_nobody which_$ which_signs whisper_to whispered_the who_i who_moved
who_used whole_report will_ask will_the window_cleaners with_$ wont_wear worked_in would_somebody wrong_i wrong_window
xbox_he ye_$ year_not years_since you_add you_been you_now you_to your_my your_nans your_rules
""",
    -7: """
100_victims 10_when 10_yr 13_how 13_year 14_does 23_and 2_100 2_pass 34_and 5_year 6_$ 8_on 8_where ^_adult ^_car
^_compose ^_en ^_guess ^_kindly ^_maybe ^_miss ^_mum ^_officers ^_one ^_out ^_paper ^_private ^_rape ^_ready ^_signs
^_start ^_stepdad ^_their ^_trampoline ^_watch ^_weird ^_wie ^_young a_back a_charity a_chef a_cold a_copper a_court
a_cry a_figure a_funny a_guitar a_hairpin a_hundred a_i a_legend a_lonely a_look a_month a_newborn a_nice a_paramedic
a_parcel a_pint a_pool a_six a_star a_student a_teen a_thing abba_$ about_an about_having about_insurance above_and
accept_it address_so admin_on advert_$ after_kids after_us age_as agree_with all_gone all_his allowance_hours
allowed_near alone_is already_$ am_71 am_absolutely am_an am_chatting am_even am_shaking am_six amazing_churros and_3
and_always and_barely and_called and_came and_daughter and_fifty and_fridays and_if and_last and_missed and_safety
and_social and_talk and_this and_white and_year answer_then anyone_under anyone_what anything_i app_and are_boys
are_good are_never are_so arent_in arms_$ as_they asks_a asks_how at_9pm at_easter at_films at_ours at_paddington
at_toddler aunties_$ baby_he back_with badly_$ band_and barely_talks bath_time be_around be_bothered be_reading be_sat
be_watching beat_us beaten_by because_i been_gaming before_collection behind_a being_funny being_groomed being_well
believe_him bend_my best_thing better_$ bingo_$ bins_out bled_a blindfolded_me borrowing_my boss_he boss_of bought_her
boy_to boyfriend_here boyfriend_so boys_then broke_my broke_up brother_from burnt_it bus_without but_mum buy_a by_now
by_post by_the by_this cafe_$ camping_$ can_all can_hang cant_keep canteen_$ care_about carer_and carers_allowance
case_closed chair_and changes_$ chapter_$ chat_but chat_if checked_by chest_hurt child_a child_alone chilli_$
churros_by clean_$ clothes_on club_now cn_i coat_off cold_tap collection_is combien_de come_into comes_home compose_a
cornwall_$ counted_$ counts_for counts_to course_for court_road cousin_to cries_all cries_at cuddle_$ curious_$
customers_little cut_and cute_$ dad_in dad_saw daddys_on dance_video date_$ daughter_4 daughter_and daughter_have
daughter_of daughter_school daughter_wants day_$ day_lol dead_than dead_that deaf_and deal_with deaths_$ degree_$
deleted_all den_$ desk_for did_for did_they dinosaur_$ dishwasher_$ disregard_the dming_me do_as do_that do_we
doctor_now does_his doesnt_it done_tell dont_laff door_my down_and drank_it dropped_me e_mail ears_pierced eat_meet
eat_snails eating_biscuits eats_$ else_from else_wants end_the even_asking even_text even_the ever_said ever_saw
every_answer every_group every_number every_other every_year everyone_knowing everyone_she everything_even
everything_hurts eyes_shut faint_o fair_$ fake_trainers fall_under family_has family_it family_will fast_but
faster_than feed_him feel_ashamed feel_sick feel_special feels_really figure_is figure_on first_i first_went
flatmates_boyfriend floor_and flowers_$ foir_$ follow_me followed_him foot_two for_all for_carers for_groomed for_her
for_next for_nice for_recycling for_revision for_sewing for_wales forces_$ forgetting_my forgot_my forty_pounds
forum_is foster_parent found_messages framing_shop freezing_$ friday_the friend_a friend_both friend_from friend_i
friend_sat friends_at friends_but friends_which from_college from_laughing from_outside from_this from_xbox games_to
gaming_all gaming_on garlic_$ gave_out german_$ get_$ get_for get_free get_good get_milk get_paid gets_away
girlfriend_at girls_one give_pay give_to go_again go_camping go_through goes_there going_down going_red gone_off good_i
goodnight_$ got_into got_it gran_keeps grandad_keeps groom_a groomed_years grooming_a grooming_means grooming_my
groups_$ gutted_they ha_$ had_that hairpin_bend happened_again hard_that has_bought has_pictures hash_matching have_a
have_just have_set he_blindfolded he_doesnt he_drew he_followed he_had he_paid he_picks he_pulled he_should he_show
he_swore heard_it heard_the hearing_aid heat_is helpline_about her_back her_birthday her_god her_mums her_own
her_sister her_sleep her_tells her_way here_and hidden_text high_score him_weekends himself_every his_ball his_caravan
his_cat his_chilli his_new his_phones home_on homework_i horse_threw hour_and house_now how_tall hungry_after i_dont
i_feel i_kicked i_overheard i_paid i_remembered i_rent i_show i_told id_need ill_lose ill_tell in_gta in_preston
in_school in_victims in_winter index_$ inset_day instead_and instructors_scared into_a is_10 is_deaf is_eighty
is_engaged is_friend is_gone is_grooming is_grounded is_hash is_heartbroken is_her is_his is_ill is_offside is_posting
is_proud is_quizzing is_said is_stalking is_worried it_dad it_flat it_football it_for it_has it_illegal it_most
it_nearly it_or it_rains it_three it_tidy it_what it_who itll_rain jobs_and joiners_says joke_on judgement_please
just_got keep_telling keeps_calling keeps_dropping keeps_sending keeps_wanting keepy_uppies kettle_$ kid_slipped
kid_who kidnapped_by kill_me king_$ know_a know_to know_you knows_i knows_nothing lady_from laff_but laptops_from
lass_on late_how leader_taught leaving_do legend_$ lessons_and life_after life_that lift_by light_$ like_crying
like_every little_cousin little_girl live_200 living_with locked_down lonely_kid looked_at looks_better lose_it
maiden_name make_her make_my make_sure make_them man_called man_or many_different many_my many_officers marks_and
mate_has me_all me_fake me_sweets me_then me_up mean_$ meet_my meeting_the memes_at messages_to meter_$ mi_in mi_perro
mi_uncle middle_$ miles_off mind_$ mine_every minecraft_account minutes_peace mondays_and morning_he mosque_$ much_for
mum_asks mum_shouts mum_takes mum_yum murder_me my_blood my_brother my_chest my_coffee my_driving my_hat my_high
my_instructors my_joiners my_kids my_last my_lobby my_loot my_lost my_lunch my_mock my_pals my_photos my_pokemon
my_site my_staff my_suitcase my_third my_toast my_train my_wisdom myself_how myself_till myself_toast name_all
name_today named_$ names_out nan_what near_the neighbour_lad neighbour_she never_bled new_baby new_bike new_wife
next_doors night_shift nights_at no_dad no_gaming no_judgement no_name no_potions no_rules nobody_counts nobody_gives
nobody_uses nobody_wants noon_$ nothing_on notice_it now_checks number_of number_please number_was numbers_in
nursery_with october_$ of_40 of_husband of_ten off_sick old_about old_ladies old_phone on_and on_fortnite on_he on_help
on_kids on_placement on_since one_does one_fact online_banking online_what only_english or_am or_did or_who order_$
other_one our_deal our_hamster our_holiday out_mums outside_with own_kids pair_and paper_is parent_if parents_can
parents_fault parents_if parents_see parents_split party_was pass_it pasta_$ pay_he pen_and people_dont people_worried
percent_is phone_which photo_with pic_from pics_from pin_it pinging_me pizza_$ please_everyone please_make police_dont
police_have pool_$ potions_$ pounds_normal practice_$ pretend_to project_on prom_$ prop_forward proper_$ proportion_of
proud_$ pull_out pupil_to pushed_me put_something question_just questions_$ questions_and quick_before quid_for
radiator_where radio_$ raid_$ ramadan_and rang_the ranked_$ reach_the register_as remembered_i remote_$ report_$
reported_a retired_$ rights_$ ring_his ringing_the rings_$ rings_and round_my run_i runs_away safe_for said_good
said_in said_my same_question say_6 say_it says_he says_her says_they school_nights school_nurse secret_he
sells_amazing send_a send_sexual sending_nudes sends_me sent_my sent_off server_who seventy_nine she_got she_meant
she_reported she_tell short_of shots_$ should_make should_the show_my show_the shut_will side_door since_he
since_monday single_$ sir_told sit_through six_foot skateboarding_$ sleeping_like sleeping_on slept_through snails_last
snitch_$ so_$ so_angry so_good so_keen so_say sold_as some_has somebody_asked somebody_said somebody_who someone_help
someone_said something_about something_funny something_up son_phone son_say sore_from sorted_he speak_in speaks_only
stand_still start_with started_wearing stat_on stay_for still_be still_go still_ring still_see still_take stop_laughing
stop_my stop_reading stopped_being story_of stuck_in student_teacher sum_it sunday_because sunday_i sure_the surprise_$
swap_$ tablet_when takes_him talk_about talk_on tap_when teacher_i teacher_maths teacher_told teammate_in teas_ready
teen_who teks_mi tell_me tells_the telly_since ten_minutes that_chapter that_isnt that_ones that_ride that_roast
that_so that_the the_admin the_age the_bot the_boy the_canal the_chips the_code the_count the_drill the_family the_file
the_framing the_government the_heating the_index the_king the_lobby the_model the_mouse the_net the_next the_photo
the_postman the_puppy the_report the_scouts the_secret the_side the_start the_survivor the_tombola the_trip the_under
the_us the_view the_whole the_worried the_xbox them_doing then_say there_but they_accept they_threw this_channel
this_for this_shirt those_$ three_shops three_years till_four time_tomorrow time_with tip_$ to_about to_beg to_carve
to_catch to_college to_daddys to_door to_each to_every to_heal to_is to_revise to_seconds to_stop to_try to_twenty
toddler_group tomorrows_assembly took_pictures traded_me trainer_a training_day turn_off turn_your turned_16
tutor_keeps twenty_quid two_jobs type_like typo_i uncle_teks unfair_$ uni_to up_if up_tomorrow up_what v_bucks
victim_is victim_quote victim_still victims_does volunteer_at walk_home wanted_to wants_$ ward_wants wardrobe_and
warm_$ warm_it was_6 was_82 was_found was_meant was_never was_shall was_this was_yesterday wash_up washing_this
watch_foundation watch_he we_broke we_call we_go we_moved we_play wee_girl weekends_$ weird_messages were_told
what_next what_our when_she who_collected who_cries who_gets who_reported who_sells who_washes whole_school why_dont
why_is why_they wifi_$ will_it will_make will_there winter_$ with_baby with_minecraft withering_and without_going
word_i work_and work_out workmate_asked worried_dad worry_it write_in written_it years_can you_card you_if you_no
you_seem you_turn you_where your_job your_numbers yr_$ yum_what
""",
    -6: """
000_victims 101_$ 101_or 12_who 12s_were 15_film 15_is 16_year 17_does 1_yr 20_a 24_7 24_year 2_$ 30_000 3_and 530_$
6_500 6_says 9_miles ^_34 ^_admin ^_age ^_all ^_anybody ^_arms ^_assembly ^_blackmail ^_body ^_bruise ^_cats ^_checking
^_daddys ^_dead ^_depression ^_discord ^_doctor ^_face ^_football ^_for ^_git ^_govender ^_hidden ^_keep ^_kidnapped
^_left ^_light ^_lol ^_met ^_ofsted ^_parking ^_quit ^_ref ^_remember ^_safe ^_shut ^_sounds ^_swap ^_tha ^_then
^_threat ^_took ^_victims ^_went ^_where ^_which ^_youngest a_24 a_bowline a_canadian a_caravan a_charge a_children
a_club a_coffee a_comment a_fox a_gift a_haribo a_hotel a_job a_kayak a_leak a_made a_midwife a_much a_normal a_nursery
a_part a_party a_plaster a_removal a_snowman a_telephone a_tooth a_tray about_everything about_girls about_locked
about_parking about_photo about_shifts about_training adult_with adverb_from after_an after_children after_training
age_both agen_lol all_hate all_men alone_at already_changed am_44 am_alone am_down am_late am_maya am_outside am_skint
am_thinking am_very am_your amber_light an_offence and_anxiety and_blocked and_boys and_breaks and_frightened and_girl
and_go and_hates and_loves and_none and_plan and_post and_proud and_read and_reading and_smile and_summarise and_tells
and_to answer_my anybody_home anyone_how app_now apparently_$ apps_and are_after army_$ article_a ashamed_$ asked_it
asks_it asleep_in asleep_on at_5 at_60 at_8 at_drop at_fourteen at_scout at_something at_teatime at_uno at_xmas
aunt_has away_to b_flat back_bedroom back_from back_in bakery_$ band_$ bandmate_and bath_with bathroom_tiles
bathroom_with be_about be_captain be_covered be_quiet be_rude because_we bedroom_door been_asking been_baking
been_dating been_painting been_sent been_talking been_touching before_any before_anyone before_me before_she
befriended_my began_$ begging_for begs_to behind_this being_made being_scared belt_is bill_or biting_my black_and
blood_boil book_i bot_and bot_be box_on boy_of boy_or boy_so boy_trainers boyfriend_put boyfriend_says boys_told
breathing_down bro_asking brother_lets brought_us buffering_$ built_you bum_$ but_how but_since buying_$ by_four
by_step by_video call_her can_$ can_anyone can_show cant_have cant_make cant_work car_and car_door car_how card_from
care_in cases_are cases_end cat_comes cause_$ cereal_$ chair_$ champion_$ changed_the chapter_two charity_that
check_what cheer_him chess_$ chess_and child_before child_here child_might child_safety child_tells child_to chill_$
class_i close_to cloud_can coach_said cold_$ cold_at coldplay_$ colleague_in come_on computers_in contacted_by
control_room copper_so could_he could_the counts_$ course_and cousin_wont cousin_works cousins_$ cousins_boyfriend
cover_it cried_after crime_to cross_country cross_that cruise_$ crush_$ crush_is crust_hell cry_for cumbria_and cut_it
cv_to dad_been dad_he dad_here dad_there dance_$ dating_site daughter_fell dave_and dead_lmao deadline_is dear_$
death_$ decorating_$ delete_your depression_and dhaka_$ did_i did_someone did_to did_what didnt_answer didnt_want
different_things dig_my dirty_after dissertation_$ do_plaits does_$ does_not dog_sleeps dog_to dont_check dont_follow
door_straight down_before downstairs_has driving_test drop_off dying_on e_a early_i eat_my eat_vegetables eating_cereal
eh_$ elden_ring end_in english_bad even_do ever_i every_adverb every_case every_morning everybody_who everyone_else
everyone_who everything_report explain_to face_to fall_for family_do family_link far_back father_say fathers_village
fed_the feel_great feel_so fell_down felt_$ felt_tip fight_is figures_cover file_my film_ends film_night filter_for
find_more finish_this first_phone five_and fiver_$ football_club for_$ for_900 for_calls for_it for_little for_secret
for_thirty for_under forces_because forgotten_the forty_two four_of free_entry friday_it fridays_$ friends_brother
frightened_you from_grandma from_her from_one from_spain funniest_thing funny_happened game_of gaming_$ get_behind
get_i get_into get_life gets_groomed getting_his girl_asked girl_at girl_downstairs girl_to girl_who girls_name
gives_her go_after go_next go_now go_past goalie_$ goblins_$ goes_with good_for good_life goodbye_sudoku got_blackmail
got_for got_friendzoned got_subbed gran_every granddaughter_on granddaughter_says grandma_is greece_$ groomed_half
grooming_or grown_a grown_ups gta_online had_no hair_and hall_$ hands_round hang_a happened_after happens_on
haribo_ring has_30 has_befriended has_different has_her has_more has_nits has_to hat_on have_cut have_discord
have_feelings have_the have_us havent_left havent_slept he_change he_could he_didnt he_do he_groomed he_holds he_jumped
he_knew he_runs he_seen he_thought he_use headache_$ heads_up hed_dig hell_$ hell_have hell_take help_she her_bestie
her_biscuits her_church her_drink her_driving her_elsa her_first her_games her_gran her_hell her_lunch her_man
her_mates her_tutor her_words here_says hi_to high_jump him_promise his_back his_bed his_cap his_carer his_club his_lad
his_parents his_thumb hit_the hitting_me hold_up hold_your holiday_$ home_address home_in home_schooling home_secretary
horror_film hot_in hour_anyway hours_of house_in housemates_crying how_make how_much hugged_me human_$ hurt_so hurts_so
husbands_a i_ask i_explain i_listen i_made i_moan i_phone i_say i_set i_survived i_teared i_with ich_habe if_kids
illegal_since in_cork in_debate in_dhaka in_german in_here in_internet in_lahore in_nurseries in_parliament in_ranked
in_see in_september included_$ influencer_she invited_to iphone_$ is_14 is_300 is_5 is_also is_blackmail is_breathing
is_building is_dead is_funny is_govender is_how is_living is_near is_ninety is_older is_passed is_possible is_purple
is_quoted is_right is_sat is_stopped is_their is_very isnt_he it_2am it_asking it_bath it_been it_cold it_due it_great
it_help it_hit it_hits it_lately it_made it_safe it_something it_talk it_the it_took it_want ivi_me je_suis joke_my
just_this keep_adding keep_forgetting keep_this keepers_dad keeps_borrowing keeps_crying keeps_hitting keeps_nicking
keeps_walking key_now kid_frightened kid_i kid_sexual kids_adore kids_how kids_i kids_number kids_say knee_is
know_where lad_doing lad_says lads_trip laff_$ landlord_$ last_magnum last_season last_text last_week laughing_$
law_says lawnmower_at leaks_$ leaving_the leeds_for lets_his lets_play library_and light_through light_will like_by
like_kids like_someone like_your line_is line_my listed_$ little_wife log_in log_since lol_id lol_nvm long_and
look_here looking_for lose_$ lost_a lost_her love_them loved_it loves_it make_room man_added man_juggling many_corners
many_people many_was many_women married_at married_with mate_got mate_just mates_been mates_cousin mates_it mattress_$
mature_he me_cry me_dad me_delete me_forget me_going me_have me_helpline me_more me_on me_over me_say me_someone
me_that me_trash me_your meet_her meet_his meet_up memory_$ men_is men_message mention_$ messages_can messenger_$
middle_box middle_of minecraft_all minutes_ago month_$ months_for more_at more_boys more_often mostly_$ mr_patel
much_older much_percent mum_he mum_lets mum_will mums_and mums_got murder_mystery my_bandmate my_brakes my_country
my_crisps my_curtains my_cv my_das my_english my_feelings my_friends my_gfs my_godmother my_good my_grade my_knee
my_lawnmower my_lesson my_login my_makeup my_marks my_niece my_nitro my_novel my_older my_phone my_reading my_server
my_sourdough my_tiktoks my_wife name_for name_please nan_asked nan_sends nearly_13 neck_and need_for need_is need_new
needs_it neighbour_for neighbour_has nephew_said never_meet never_talk never_tell new_followers new_friends
new_mattress new_phone newborn_i nicking_my niece_in night_before night_when night_yes no_homework no_no no_of
no_selling nobody_but nobody_gets nobody_in normal_my not_every not_have not_how not_know not_me not_number not_talking
notes_$ notes_at notes_what nothing_to notifications_$ now_by now_dan number_so numbers_on nurseries_for obvs_$ of_any
of_backdoors of_day of_geese of_his of_nothing of_police of_report of_results of_your off_on offence_came offences_i
office_is officer_in ok_that old_address older_bro older_than older_woman on_games on_level on_meets on_strike
on_wednesdays once_she one_after one_came one_figure one_life one_tonight one_where online_did online_stuff only_got
only_in only_talk only_want or_999 or_does or_in other_people our_cat our_church our_clan our_drama our_foster
our_keepers our_residents our_trainer out_first out_got over_a overdose_of owe_these owes_him pages_is panels_door
paper_and parcel_to parental_controls parents_make parents_would park_$ parking_ticket party_i passcode_$ passport_in
people_ask people_look percent_it percent_not percentage_for person_from persuade_a phone_died phone_knows pic_to
pics_have pics_numbers picture_who pictures_in ping_everyone place_for plaits_$ plaster_$ plate_$ platform_please
please_explain point_is poker_night police_keep policy_$ pool_with practise_$ pregnant_and present_is private_chat
private_stuff promise_to prove_me pudding_$ pupil_tells put_off question_4 question_why quoted_$ quoted_i quoted_my
rare_$ rather_just rather_than read_a read_more reading_and ready_to real_life record_$ referee_$ removal_man
report_counts report_does report_in report_saying reported_it residents_keeps right_bot roast_$ room_is round_money
round_since run_new sad_for said_nobody said_turn same_for say_good say_pay says_$ says_be says_give says_somewhere
says_tea says_theres scan_my school_at school_friends school_photographer school_with schools_$ screams_at search_for
search_my season_ends secret_is see_things seek_$ selling_solar send_pics send_the sext_a sexual_$ sexual_messages
share_and she_allowed she_beat she_forgets she_gets she_left she_needs she_thinks shell_throw shirt_and should_look
shut_so signs_a signs_that since_we sings_in sir_$ sister_here sister_is sister_was six_and skint_$ slammed_the slap_on
slides_$ smaller_$ sniper_$ so_done so_it so_over so_please so_tight social_care solar_panels sold_trainers som_man
some_kid someone_asks someone_had someone_threatened son_about son_chats son_get soon_itll sooner_$ sorry_about
sorry_or sort_them sources_and speaking_to spends_all staffroom_$ stamp_$ star_$ start_$ started_cutting started_doing
station_he stays_there step_dad still_legal stop_biting stop_coming stop_thinking stopped_going stopped_talking
stops_at stories_$ story_$ story_does strict_i strike_$ strip_the student_nurse students_and subscription_and
sudoku_just sugar_in summarise_it sunny_$ ta_$ tablet_at take_down take_no take_on taken_by taking_sugar taking_the
talent_show talking_about taught_us taxi_man teacher_is teared_up telegram_is tell_anyone tell_but tell_why telling_my
tells_her tellys_on tenner_and tent_just tests_$ text_mum text_my text_was that_advert that_came that_doesnt that_for
that_her that_horror that_locked that_offences that_video the_42 the_amber the_barbers the_bench the_big the_bottom
the_buttons the_ceiling the_children the_cloud the_country the_crust the_dentist the_dragon the_father the_five
the_folder the_forbidden the_form the_french the_fuel the_gist the_guardian the_helpline the_hidden the_homework
the_hospital the_ict the_instructor the_iphone the_leaving the_life the_netherlands the_newsletter the_oven the_panto
the_passcode the_photocopier the_photos the_post the_poster the_ref the_rigs the_sat the_slides the_slow the_smell
the_staffroom the_stream the_team the_thirds the_tomatoes the_two the_water the_woman the_wrist their_phone them_off
them_on them_to then_12 there_any there_lots there_my there_one there_should there_sir theres_more these_lads
these_things they_deleted they_go they_let they_met they_really they_scan they_tell they_went they_worth thick_$
thing_the things_he think_his think_of this_a this_boy this_law this_level tho_$ those_are though_$ thought_he
thousand_something threat_$ threatened_with threatens_to threw_her thriller_$ through_hell through_it through_me
thursdays_and tickets_to tight_it tiles_$ time_right times_in tip_on tips_do to_fathers to_greece to_how to_ivi
to_legoland to_quit to_scare to_see toast_$ toast_again today_it today_mondays told_does took_us top_platform total_and
towels_on town_$ trained_who trainer_is trainers_for trapped_and tray_$ tried_that trip_he true_$ turn_his turn_on
turned_against tutor_made tutor_sent two_hours typing_$ typing_now ugly_in uk_$ uncle_said under_those under_what
understands_me unless_she unless_you until_you up_i up_or up_till us_for us_got us_phone van_who victim_was
victims_number view_from voice_in voices_in vote_$ wales_i walking_$ want_your wants_his wants_mum was_about was_higher
was_home was_massive was_msn was_nurse was_odd was_older was_smaller was_that water_it way_for way_here way_to
we_buried we_send we_told wear_$ wear_anything wed_be well_$ well_he welling_up went_down went_fine went_mental
were_buying were_moving what_else what_it what_tips what_works what_worries what_would whatever_it whatever_you
when_are when_do when_does when_will where_he where_i where_is where_would which_number which_one who_brought who_built
who_in who_sent who_was who_works whole_of why_them will_get will_laugh wish_theyd with_computers with_disappearing
with_everyone with_f with_old with_school with_slime with_stranger with_three without_scaring women_do wont_buy
wont_open wont_start wordle_was work_with worker_and worries_about worries_me write_$ wrong_is wrote_6 wrote_the
yes_the you_answer you_he you_look you_ok you_recommend you_repeat you_told younger_then your_cam your_feet your_logs
your_mother zip_is
""",
    -5: """
000_can 000_children 000_is 11_i 12_was 12s_do 13_14 13_and 15_on 17_i 21_$ 26_be 2_is 34_but 350_$ 3_15 3_4 3_400
3_rings 400_and 43_$ 47_for 50_$ 50_is 6_350 6am_$ 71_i 9_999 ^_1 ^_150 ^_about ^_agency ^_around ^_boil ^_boss ^_cat
^_cn ^_confirm ^_correct ^_crimewatch ^_criticised ^_crypto ^_delivery ^_dm ^_drop ^_duolingo ^_end ^_erase ^_faint
^_fake ^_forces ^_headset ^_hypothetically ^_internet ^_landlord ^_law ^_leaving ^_measure ^_names ^_numbers ^_official
^_ought ^_post ^_right ^_sexual ^_sim ^_speak ^_spurs ^_step ^_supply ^_use ^_whatd ^_wipe ^_worst ^_years ^_youd a_3
a_4 a_45 a_badge a_baguette a_bakery a_bet a_birthday a_boys a_breakdown a_bug a_bus a_camper a_chart a_child
a_classroom a_crisis a_diesel a_dishwasher a_dry a_first a_forest a_goat a_goose a_grandmother a_haiku a_happy
a_headache a_hem a_hip a_loud a_million a_mistake a_motorbike a_parents a_pensioner a_petrol a_pfp a_picnic a_pillow
a_plumber a_pound a_primary a_proper a_questionnaire a_side a_smaller a_snorer a_sofa a_straight a_strange a_suspicious
a_system a_team a_two a_vet a_volcano a_vpn a_wall a_wank a_week a_yoga about_age about_food above_me accept_my
access_$ account_$ act_if add_it add_to address_do adult_$ afk_$ after_five after_police after_under again_last
again_says again_tonight age_kids age_limit age_of agency_man ago_what all_girls all_kids all_smiles all_then
allowed_at allowed_on also_ignore also_who always_forget am_50 am_counting am_fuming am_locked am_married am_meeting
am_nosy am_paranoid am_ready am_scared am_single am_teacher am_ten am_tired am_using am_worthless an_ad an_e an_email
an_exam an_internet an_interview an_older an_overdose an_uncle and_done and_following and_forgot and_lonely and_love
and_people and_police and_pushes and_she and_sleeps and_smells and_sold and_spends and_started and_yells angst_vor
annoying_$ annoying_he answer_a answer_he answered_the any_earplugs any_game any_girl any_numbers any_story
anybody_because anymore_goodbye anyone_would app_at applied_for apps_$ are_both are_dan are_laffin are_low are_most
are_nice are_watching arm_and arm_to armour_what arsenal_lost as_usual ask_the asking_a asking_if asks_$ asks_about
asks_tell assembly_is at_10 at_3am at_basketball at_college at_dinner at_eurovision at_everything at_home at_quizzes
ate_it ate_my ate_them attached_the attack_i auntie_in autistic_son baby_now babysit_wont back_but back_row back_till
backdoor_of backs_gone bad_guys bad_he bad_what banned_from barber_online barbers_in bbq_$ be_15 be_able be_afraid
be_elvis be_honest be_just be_kept be_locked be_something beach_$ beat_him beaten_the beatles_$ because_$ because_my
bed_when bed_with been_a been_around been_begging been_charged been_found been_hacked been_happening been_married
been_shouting been_taken been_ten been_this been_threatened been_up beeping_$ before_i before_lunch before_they
behind_them being_abused being_picked being_taken being_used bell_rings belt_yesterday bericht_$ best_$ best_builder
bill_was bill_which birthday_card bit_me bit_on bitcoin_going blackmail_a blackmail_after bleach_come blocked_$
bobble_hat boil_it books_in boots_$ boss_i boss_in bot_keeps bothering_me box_with boy_in boyfriend_bought
boyfriend_brother boyfriend_scared brain_has brakes_i brave_and bright_but bro_keeps broke_her brother_come
brother_hold brother_streams bug_in builder_$ bunk_bed burn_the burns_been bus_in but_lie but_ok but_quiet but_some
by_9 by_a by_how by_our by_these by_whom bye_bye call_a called_dave calls_and calls_his cam_for came_and camper_van
can_gmail can_if can_make can_one can_tick cant_get car_to caravan_in card_can card_not cards_off care_home care_last
carrot_by cat_just cat_stands cats_$ ceiling_and chairs_$ change_our changing_it charity_$ charity_only chat_without
chatbot_groom chats_what chatting_with check_it check_messages checking_a checking_if cheese_on chef_and child_about
child_be child_for chocolate_$ chocolate_at church_and cinema_$ class_does class_in class_wont club_and club_says
club_with coach_told coach_weighs coach_with colleague_thinks come_first come_off comes_from coming_i comment_section
complain_to comply_my confirm_so confusing_$ cook_like cost_me could_be couldnt_stop council_and count_among count_in
country_which counts_he course_do course_said cousin_small covered_by creators_mum crew_$ cried_because crimes_there
crying_child curtains_too custard_creams customer_said cut_our cut_the cv_$ dad_already dad_at dad_burns dad_did
dad_drives dad_goes dad_new dad_one dad_shouts dame_$ das_a das_got daughter_has daughter_he daughter_messages
daughter_met daughter_send daughter_slammed day_in days_hell days_only dealt_with decode_this delete_every deleted_my
describe_us described_in did_most didnt_get didnt_they die_i diesel_at diff_between dirty_to dm_my do_burpees
do_families do_fractions do_in do_me do_on do_our do_teacher do_these doctor_says does_bleach does_iwf does_pos
doesnt_hit doing_impressions done_by door_have door_key door_wont doorbell_$ doors_down doors_got down_on dragon_and
drop_in dropped_mums dungeon_again dying_my e_pedo earplugs_that eat_he eating_my eighties_and eleven_of elvis_at
email_says en_es end_of es_pee every_song everyone_be everything_you evidence_$ evidence_when ex_copper ex_husband
exactly_$ exam_at exams_and exist_at experience_$ explain_skibidi failed_my fan_$ fan_belt fanfic_the fast_$ fault_we
feel_awake feel_dead feel_guilty feel_sorry felt_sick figures_i file_can final_$ finished_with firms_but firms_check
firms_see fishing_$ five_a five_does fleeing_a flume_$ followers_and fond_of food_hygiene football_scout for_6 for_any
for_cam for_diamonds for_grandparents for_internet for_photo for_reporting for_schools for_thirds for_tiktok force_was
forces_that form_keeps form_right fortnite_account fought_it found_by found_guilty found_this founded_$ fox_$
freaking_out free_robux freephone_if friday_for friday_how friend_at friend_gets friend_got friend_of friend_stopped
friend_we from_gaming from_people from_police frts_phone further_$ game_he gardening_$ gave_my geese_and general_not
get_addicted get_another get_money get_named get_prison get_that get_to gets_in gets_weird getting_calls getting_gift
getting_put gift_$ giggles_when girl_begs girl_deletes girl_says girlfriend_ex girls_girls girls_somebody girls_stat
gist_$ give_up gives_names giving_away giving_your glasses_$ gmail_warn go_red goal_and goat_$ gone_very goose_last
gorilla_tag got_cut got_dropped got_my got_printed got_taken grandad_here grandad_meeting grandad_was grandma_$
groomed_myself group_partner grr_$ guilty_because guilty_on gun_$ hair_pink half_$ hand_over handy_$ happening_since
happy_friday happy_now has_about has_anyone has_autism has_changed has_done has_old hasnt_brought hat_off hate_mondays
have_applied have_beaten have_dropped have_got have_homework have_in have_made have_met have_ran have_three havent_sat
hayfever_and he_be he_burned he_check he_cried he_forgot he_killed he_or he_play he_stabbed he_wears headphones_on
heard_from hed_break helicopter_over hell_burn hell_with help_after help_the hem_$ her_bedroom her_bobble her_book
her_cruise her_eyes her_feet her_friends her_neighbour her_parrot her_photo her_vbucks here_how here_monday here_now
hidden_cases hide_me high_notes him_it him_photos him_since himself_on his_day his_kids his_secret his_tutor hit_more
hits_send hold_hands homework_tomorrow hotel_with hour_at how_mny hunting_me husband_said husband_thinks i_also i_care
i_come i_doubt i_fail i_hurt i_lead i_live i_play i_pulled i_put i_retired i_scratched i_study i_sympathise i_threw
i_train i_tutor i_were i_write id_now if_anything if_not impressions_what in_because in_bed in_book in_computers
in_contact in_elden in_every in_force in_games in_greggs in_last in_marking in_new in_pen in_reading in_schools
in_stitches in_urdu in_walsall instead_my internet_to interviewed_her iphone_or is_15 is_36 is_able is_allergic
is_attached is_bright is_drawing is_fake is_for is_helping is_omegle is_our is_pregnant is_really is_saturday
is_thirteen isnt_mine isnt_that it_always it_are it_boiling it_enough it_get it_hype it_mean it_mot it_starts it_turned
it_well it_worked jeans_are jk_it job_at job_is join_my joke_about jokes_$ jokes_on journalist_who jumper_with just_as
just_come just_left just_to keep_seeing keeps_beating kept_getting keys_$ kicked_it kicked_me kid_like kids_do kids_if
kids_phone kids_phones kms_this know_for knows_he knows_if lab_i lad_about lad_got lads_offering lads_phone lahore_i
lass_wi lasses_$ last_samosa late_again laughing_about lead_a leaflets_to learn_to least_bad leaves_notes leeds_she
left_care legal_$ lego_club less_of lesson_$ lesson_plan let_people letters_after library_what lightly_$ lights_on
like_4 like_him likes_of limit_$ line_leader link_$ listening_to literally_$ little_bro live_on living_and llama_spat
llamas_never locked_and locked_my log_flume login_and lol_got long_how look_after look_out loot_$ lost_school loving_it
lunch_and lunch_with made_you main_account make_bath make_that make_video man_all man_before man_dmd man_does
man_messaging manual_handling many_children many_men many_police many_websites many_years mark_it marks_are matches_$
mate_$ mate_in mate_kez mate_posted maths_at maths_teacher maths_with matter_if may_they maybe_it me_2 me_after me_are
me_be me_captain me_choose me_does me_everywhere me_having me_keep me_mad me_most me_move me_pics me_put me_saying
me_share me_talk mean_changing mechanisms_$ medal_$ meeting_$ meme_$ meme_every mental_said mercy_$ messages_somebody
met_sends mind_the mine_are mine_in mine_mae minecraft_$ minute_talk mistake_on model_trains monday_who mondays_$
money_before more_the morning_my mostly_boys mostly_stranger mot_$ motorbike_$ moustache_and move_the mug_$ mum_follows
mum_in mum_just mum_one mum_or mum_read mums_boyfriend mums_cat mums_number mums_proper mums_ring mushrooms_$
must_bring must_they mustard_$ my_11 my_acc my_apprenticeship my_arm my_article my_blind my_brain my_chats my_child
my_choir my_cooking my_day my_degree my_ears my_fanfic my_feet my_flat my_food my_garden my_governors my_hoodies
my_hour my_housemates my_keyboard my_line my_neighbour my_parcel my_place my_postcode my_private my_results my_revision
my_running my_sandwich my_scarf my_scout my_search my_team my_teen my_time my_toddlers my_toes my_two my_wont my_words
mystery_night name_real named_is names_to nandos_$ near_us neck_is neighbour_husband nel_report never_born
never_replied never_uses new_here new_kitten new_name newsletter_what nice_$ nicked_from night_how night_on night_that
nights_on nights_so nine_in no_armour no_chance no_i no_mercy no_sources no_such nobody_believes nobody_will
northern_ireland nose_$ not_just not_named not_open not_sleep not_so not_too notice_$ notice_something novel_a now_been
now_ok now_she now_tell now_than now_we now_you numbers_from numbers_i nvm_i odd_$ odd_i of_3 of_5 of_bath of_chocolate
of_everyone of_flying of_half of_questions of_someone of_teenagers of_thing of_victims off_and off_at off_cam off_did
off_him off_kids off_the off_too offence_and offence_what offenders_percent ok_bye old_number old_surname old_to
older_like oldest_victim omegle_in omg_$ omg_i on_child on_fire on_online on_private on_victims one_breath one_every
one_example one_jumper one_month one_on one_point one_roof one_sentence one_since one_victim ones_are ones_who
online_at online_keeps online_my only_fifteen only_go only_gone only_men only_to only_train open_up open_with or_1
or_are or_girl or_he or_under or_whatever order_or organ_$ ought_i our_first our_lego our_preschool our_student
our_water ours_at out_whether outside_my outside_tesco over_40 overnight_$ own_phone paddington_2 page_2 page_3 paid_to
paid_what paragraph_26 parcel_back parcels_$ parents_well parking_offence parliament_$ part_$ partner_wont party_is
party_with passport_back passport_out password_$ pay_a peace_with pee_see people_asked people_quoted percent_what
percentage_that phone_before phone_calls phone_charger phone_overnight phone_until photo_to photos_be pics_i
pictures_at pictures_to pictures_what pineapple_pizza pink_does planning_a please_ill points_would police_arrested
police_helicopter police_my police_trace police_were polite_way polling_card pool_table popcorn_$ pos_mean postcard_$
posts_my primary_pupils printed_$ private_under protect_me pumped_my puns_$ pupil_hid pupils_both purple_$ pushed_back
put_him put_himself put_petrol quarter_$ que_le quiet_which rang_his rarest_drop read_everything read_my reading_what
real_story reason_it recommend_for record_high red_every refuge_worker refuses_to remember_what rent_up reply_only
reply_to report_can report_grooming report_list reported_$ reporting_grooming research_it response_was retired_and
retired_so revision_$ revision_i rhyl_$ right_channel right_one ring_by ring_down roll_me room_it round_at round_it
rounds_$ rubbish_$ rule_if safe_i safe_online safety_net said_43 said_47 said_her said_if said_that same_dungeon
samosa_$ sang_in sat_one sausage_$ save_a save_what say_for say_goodnight say_her say_police say_so say_were
saying_things says_a says_his scared_is scarf_and school_gate school_just school_wants schooled_and schools_i
scouts_leaders second_hand seconds_and section_my see_deleted see_encrypted see_he see_online see_see seen_her sees_i
sees_my sell_me send_an send_before sender_and sending_her sending_messages sent_sexual sent_to sentence_$ server_owner
set_a settle_$ share_against she_beats she_have she_holds she_only she_say she_took she_water shelf_$ shift_and
short_can shoulders_shaking show_his shut_my sick_after sick_of signal_one simon_says since_march sink_how
sister_shoulders sits_on sitting_for sixes_$ skinny_jeans skins_is sleep_it sleeping_bags sleepover_at sleeps_on
small_world smiles_$ snapchats_share snorer_$ snores_any so_cute so_nice so_stranger so_what so_which socks_$ sold_it
soldier_$ soldier_i someone_and someone_anonymous someone_like someone_they someones_in something_terrible somethings_$
son_gave son_starts son_wants son_where son_wont soon_soon sort_of soul_who speaking_and spider_in squeal_$ staff_in
stand_$ start_at starting_with station_now statistic_about stats_and stay_anonymous step_out stepson_has still_plays
still_vote still_what stitches_$ stone_$ stop_asking stop_at stop_because stop_giving stop_replying stop_singing
stop_with story_about strange_man stranger_cant stranger_things stranger_writes streams_on strict_but student_visa
stuff_and style_$ such_mechanisms suitcase_is sunday_$ surname_on surprise_for survivor_$ suspicious_adult swimming_in
switch_$ system_for table_and table_doing tables_$ tablet_how take_home take_my taking_photos talk_i talk_too talks_$
talks_in tea_he teach_my teacher_about teacher_ask teacher_keep team_at team_that teams_call teenager_has tell_mum
ten_on ten_so tent_it term_and tesco_who tesco_with text_$ tha_knows than_30 that_anywhere that_app that_boss that_from
that_haircut that_i that_in that_jumpscare that_law that_no that_normal that_some that_stay that_were the_150 the_82
the_90s the_above the_admins the_and the_beatles the_bills the_birthday the_board the_body the_broken the_cam the_cause
the_coarse the_control the_diff the_driving the_eighties the_fan the_fox the_grandkids the_hall the_hold the_images
the_jump the_lad the_leavers the_left the_librarian the_lighting the_likes the_llamas the_manager the_meeting the_memes
the_methods the_monsters the_nspccs the_office the_original the_percentages the_plane the_polling the_prom the_question
the_rarest the_request the_safety the_satnav the_smokescreen the_spreadsheet the_study the_take the_thank the_three
the_trap the_vampire the_victim the_war the_yearly the_years the_yellow their_side them_out them_still then_is
then_nobody then_nothing therapy_and there_more there_training theres_an theres_nine theres_ten these_men these_people
they_actually they_are they_change they_chat they_deliver they_describe they_eat they_got they_love they_offer
they_pumped they_say they_used they_will they_work theyd_walk thing_has thing_kept thing_they thing_what thing_where
things_got things_the think_our thirds_$ thirds_they this_all this_bot this_charity this_heat this_in this_once
this_queue this_text this_traffic this_with those_that those_threatening thought_i three_apps three_in throw_at
throw_me tidy_my tiktok_dance till_3 till_ten time_is time_put to_40 to_build to_child to_cook to_court to_drink
to_face to_god to_make to_neighbour to_netball to_people to_pineapple to_prom to_rain to_roll to_sound to_squeal
to_take to_tesco to_tidy to_uni to_video today_my told_i tonight_and tonight_but too_hot too_i too_lazy topped_it
torture_$ touch_that trace_her track_me train_the trainer_man trainer_quoted trap_off trifle_$ try_the turn_$
tutor_sits twins_next twitch_$ two_girls two_i two_minutes two_what uncle_he uncle_look under_it under_one
unknown_number uno_$ up_his up_in up_more up_since up_then ups_$ us_but us_had us_the us_tickets us_up us_wants us_with
use_for username_$ usual_that vampire_is van_$ victim_in victims_is victims_under victims_were video_what visa_be
voices_for volcano_and wait_til waiting_on walsall_and wank_carrot want_parents wants_to warn_her was_46 was_angry
was_brave was_delayed was_four was_hell was_more was_their watch_is water_bill water_off waved_at waving_from way_in
way_round we_had we_make we_watch wearing_his weddings_$ weeks_do welsh_and were_cousins were_kids were_on what_comes
what_exactly what_goes what_helps what_kids what_law what_makes what_say what_shoes whatd_they when_all when_two
where_did where_parents whether_it which_form which_means while_he while_i who_and who_ate who_but who_came who_he
who_interviewed who_let who_likes why_wont wi_his wife_on wifi_is will_have window_it windows_has wipe_my
with_blackmail with_joy with_pictures with_someone with_something without_it woman_who won_$ wont_accept wont_forget
wont_listen wont_lock wont_try wor_burns work_at working_on working_with works_with worse_in worst_for worst_what
would_ask would_my write_i write_the written_$ wrong_house wrong_how wrote_that xd_$ year_i year_olds year_ten
years_back years_he years_then years_what yells_$ yet_my yoga_$ you_only you_order you_remember you_show you_start
your_creators your_name your_secret your_sister
""",
    -4: """
000_and 000_people 10_$ 10s_line 11_and 11_on 11_with 12_for 12_forces 12_minutes 12_my 12_so 12_victim 12s_$ 14_15
14_he 150_different 150_my 16s_$ 1_1 1_percent 20_and 20_years 25_$ 2_of 2_school 31_he 36_bus 3_different 40_days 42_$
45_and 50_50 50_but 50_ye 50_years 52_i 60_and 61_i 6_hours 6_thousand 6_yr 7_so 7am_$ 81_and 8_has 8_yr 999_calls
999_offences 9_yr 9s_$ ^_12 ^_30 ^_83 ^_a ^_abused ^_agree ^_also ^_app ^_before ^_blink ^_boyfriend ^_certificate
^_change ^_combien ^_come ^_computer ^_creep ^_cut ^_dad ^_date ^_de ^_define ^_dump ^_everyone ^_example ^_excuse
^_feeling ^_fine ^_finished ^_food ^_gender ^_get ^_grown ^_hand ^_hargreaves ^_high ^_hm ^_hoeveel ^_hola ^_home
^_ignor ^_imagine ^_insult ^_jesus ^_jus ^_just ^_kick ^_known ^_last ^_locked ^_more ^_of ^_once ^_other ^_override
^_passport ^_pics ^_published ^_rate ^_record ^_relation ^_respond ^_scout ^_seller ^_sending ^_single ^_sleepover
^_snaps ^_spel ^_taxi ^_tech ^_tips ^_watching ^_way ^_ways ^_whys ^_with ^_without ^_yo ^_younger a_13yo a_17 a_2 a_6
a_biscuit a_bit a_bowlful a_breach a_british a_cake a_caption a_certificate a_chip a_company a_cover a_dance a_deposit
a_detention a_do a_duvet a_flashcard a_fortune a_fraudulent a_friday a_girlfriend a_go a_head a_headteacher a_jumper
a_kee a_kind a_kitten a_leave a_lego a_lie a_map a_merit a_migraine a_mine a_mixtape a_nap a_nephew a_pain a_place
a_polite a_postcard a_potato a_private a_pub a_quick a_quiet a_reporter a_rubbish a_session a_show a_shower a_silly
a_size a_sprain a_stain a_talk a_tech a_teddy a_tip a_tired a_twix a_victims a_worker a_worrying a_wrong abandoned_by
about_42 about_apps about_boys about_carrier about_daughter about_drills about_homework about_i about_phones about_real
about_sextortion about_them about_trains abroad_in abroad_that abuse_of acc_to accident_i accountant_so accounts_are
activist_and actually_crying actually_like actually_read add_him add_up adding_me admit_it adore_him ads_$ adults_$
adults_messaging adults_to advice_$ advice_for advice_there advise_for af_$ afraid_of after_2 after_and after_grooming
after_rugby after_tell after_that again_at again_in again_so against_her against_primary age_i age_or age_range ago_a
aid_$ alive_now all_150 all_never all_or all_said all_saw all_sorted all_those all_under all_what almost_half
alone_after alone_what already_i already_to already_told also_womans always_ask always_brings always_other am_31 am_45
am_58 am_81 am_about am_abroad am_ashamed am_coach am_desperate am_getting am_not am_panicking am_proud am_stressed
am_supposed am_sure am_the am_told am_wrong amendments_to amount_of an_accountant an_activist an_appointment an_elderly
an_old an_online an_undercount and_about and_again and_any and_before and_blackmail and_child and_deaf and_dm
and_explain and_girls and_give and_help and_hurting and_lasses and_let and_living and_look and_loving and_online
and_present and_pretend and_private and_recipient and_ring and_seeing and_slept and_sos and_swear and_taller and_use
and_uses and_vapes and_wales and_wears and_were and_why angry_at animal_crossing another_black answer_the answers_the
any_$ any_better any_case any_number any_other any_platform any_way anymore_the anyone_called anything_about anyway_$
anywhere_that app_for app_store apps_i are_$ are_14 are_against are_away are_known are_late are_no are_on are_online
are_only are_safe are_safer arent_they argued_about arm_$ arm_would as_a as_young ask_because ask_here ask_i
ask_teacher ask_your asked_is asked_so asking_to asking_why asleep_at asleep_with at_17 at_58 at_5pm at_6 at_7am at_9
at_judo at_mario at_maths at_nandos at_nine at_spelling at_tea at_weddings at_what attacked_me aunt_only auntie_on
available_$ away_he away_out awful_$ baby_clothes baby_pictures babysit_at babysit_for back_did back_if backdoor_is
bad_in bad_mark bad_people bad_so banter_$ based_on be_$ be_being be_drilling be_grooming be_livid be_much be_offended
be_someone be_straight be_victim beaches_$ because_exams because_nobody bed_at bed_before bedbugs_what bedtime_lol
been_at been_day been_illegal been_invited been_like been_nodding been_putting been_taking been_waiting before_midnight
begin_$ behind_for being_chased being_locked believe_how believe_that believe_the beside_it bestie_i bet_a bet_is
between_grooming big_secret bigger_please bill_a bill_be bill_come bill_in bill_is bill_keeps birmingham_$ birthdays_$
bit_it bites_look bitmoji_looks bits_i bk_tonight blame_$ bless_$ blink_twice blisters_where block_ads block_them
blocked_the bodies_and boiler_is boiler_man boilers_on book_since books_and boot_with bored_talk born_in borrow_a
boss_say bosses_$ bot_in both_arms both_over bought_another bowlful_$ boy_is boy_with boyfriend_broke boyfriend_had
boys_lol boys_mostly brace_is breach_of breathe_for bring_up brings_chocolates brings_me bro_$ bro_sleeps broken_they
brother_cries brother_if brother_moved brother_show brothers_know brownies_$ bruh_$ bsf_is building_like built_this
burns_the but_is but_she but_still but_theres but_were but_who but_you button_does buy_her buy_my by_daylight by_one
by_people by_social cake_and call_999 called_me calling_me calm_down cam_and cam_off cam_on came_off cameras_on can_ai
can_cook can_fail can_he can_hide can_keep can_mind can_parents can_swear cancel_button cant_believe cant_breathe
cant_live cant_log cant_read cant_remember car_he car_revving card_says care_and carer_shouts carried_out carrier_bags
carry_for carry_my cars_tire cases_in cases_police cat_hasnt cat_out cat_she catch_$ catch_you caught_a caught_in
caveat_goes center_parcs change_my change_your changes_in charged_and charged_with chart_$ chased_by chat_friend
chat_on check_my check_the cheeky_so child_$ child_asking child_asks child_at child_discloses child_i child_need
child_once child_under childline_calls childline_founded childline_on children_being children_home chill_i chips_off
chocolates_to christmas_card claims_the clan_but class_asked class_sneezed clean_in client_in client_says closed_in
club_tomorrow club_tonight coach_do coaches_my cockerel_who collie_$ com_groups come_home come_they comes_off coming_bk
comment_$ comments_under committee_what compare_$ concealer_$ conductor_$ confirm_to conkers_when controller_$
convinced_nobody cooks_$ cop_and correct_$ correct_me correct_my counselling_$ counselling_offered counted_as counter_$
counting_out country_i county_$ cousin_broke cover_looked cover_roblox cover_scotland cracked_$ creep_in creepy_to
crewe_and crime_as crime_now crime_the crimes_since crimes_were cry_at crying_over curry_$ custard_$ cut_$ cuts_her
dad_50 dad_finds dad_gave dad_gives dad_have dad_i dad_plays dad_put dad_sent daddys_friend dan_do dan_now dancing_$
dared_me das_locked das_that date_on daughter_cried daughter_friend daughter_hides daughter_say daughter_sent
daughter_tablet day_at day_for day_he day_of day_since day_the day_to days_after days_because dead_by dead_tired
deaf_the dealing_with death_hasnt debate_club deepfake_nudes define_sexual define_the deleted_messages deleted_snaps
deleting_the delivery_man dent_in dented_the derby_$ described_$ describes_it did_her did_too didnt_stop died_last
dies_it disagree_$ disappear_i discontinued_the discord_with disnae_ken divorce_what dm_$ dms_$ dms_at dnd_group
do_abusers do_anyting do_list do_lunch do_parents do_so do_young doctor_i dodgy_$ does_child does_deleting does_eee
does_encrypted does_online does_vicks doesnt_even doesnt_want dog_has dog_if donate_$ done_anweisungen dont_finish
dont_mind dont_sleep door_but door_from door_in doors_cat doors_cockerel down_here downstairs_$ drill_is drilling_more
drills_$ dripping_it drives_a driving_lessons drums_at due_tomorrow during_my during_the dvla_if e_and each_of eat_hay
eats_beige eggs_all eight_jars eight_so eighty_and elderly_customer eleven_and elsa_dress else_does email_for
encrypted_chat engines_$ england_and english_$ english_how enough_i enquiry_desk esol_$ essay_but essays_due even_on
evening_i ever_been ever_go every_car every_evening every_kid every_reply every_user every_winter everyone_free
everyone_he everyone_tells everything_he everything_lol everything_since evidence_that ex_$ ex_turned exaggerating_$
exams_wheres excited_$ excuse_me expected_of expecting_i experience_lad face_he face_how faces_$ fact_$ family_i
family_of fantasy_football faster_$ father_$ fear_$ feel_ugly feet_do felt_my festival_$ few_signs ffs_$ fifteen_years
fifty_of fighting_over figure_in figures_at figures_please file_$ film_he final_he finale_$ finding_$ findings_$
finds_it fine_if finger_$ finish_me finish_work fire_safety first_date first_name first_round five_letters fiver_and
flat_for flat_she flatmates_took flinch_when foi_$ follow_$ footballer_which footnotes_$ for_boilers for_chips
for_christmas for_cumbria for_eating for_geography for_half for_insurance for_lads for_marriage for_nan for_numbers
for_our for_pics for_pshe for_robux for_so for_someone for_survivors for_their for_these for_tonight for_worried
force_by forces_i forces_reply forces_was forget_everything forget_to form_says forty_how found_nine
fraudulent_transaction friday_everyone friday_i friday_to friend_thinks friend_who frightened_my frightened_of
from_accounts from_brazil from_last from_mosque from_ours from_predators from_rhyl from_syria from_whose fuel_stop
fuming_what games_for gardening_videos gate_and gave_the gcse_results general_$ germany_$ get_back get_battered
get_counted get_found get_him get_mentioned get_our get_quoted get_robux get_therapy get_up get_what gets_boring
gets_messages gets_presents gets_to gets_up getting_a getting_purple getting_texts gg_$ ghost_train giggles_twice
girl_i girl_or girl_tell girlfriend_or girls_night girls_nobody girls_number girls_please girls_problem girls_story
girls_with give_her give_that give_the given_$ gives_$ glasses_so go_upstairs goes_at goes_in goes_red good_films
good_folk gossip_$ got_an got_anything got_caught got_conkers got_four got_her got_locked got_pics got_someone
got_through got_til got_time govender_say grabbing_at grade_$ gran_says grandad_adds grandad_says granddaughter_is
granddaughter_said granddaughter_sends grandma_used grandma_who grandmother_and grandson_$ grandson_hits gravy_and
grinning_what groomed_kids groomed_online groomed_what grounded_for group_$ group_at group_project groupchat_and
guess_what guitar_lessons gutted_$ gym_bag gym_selfie had_$ had_how had_it had_our had_two haha_what hai_$ haiku_$
half_sister halls_have hammer_it hand_luggage hand_under happening_$ harm_is harry_potter has_blisters has_downs
has_hidden has_kids has_learned has_screenshots has_she have_bedbugs have_been have_bruises have_dented
have_discontinued have_more have_not have_phone have_revised have_still have_threatened have_tiktok have_twenty
have_wanted having_thoughts hay_$ he_ate he_believed he_cant he_counts he_dared he_disnae he_ent he_fancies he_hides
he_kissed he_know he_never he_sees he_text he_touches head_does health_effects hears_a heating_what hed_be hed_rather
hed_want hello_$ help_before helpline_i helpline_please her_auntie her_convinced her_dancing her_ears her_face her_feel
her_glasses her_grandson her_job her_nephew her_over her_pictures her_post her_scones her_second her_something her_that
her_toast here_knows here_were hermana_sorry hey_$ hi_can hidden_eggs hide_nothing high_$ him_all him_as him_can
him_his him_stop him_to him_wrong himself_about his_bike his_card his_chat his_clan his_clothes his_cousins his_foster
his_model his_parcel his_pillow his_reading his_story his_tennis his_walk his_watch hit_his hit_me home_care home_early
home_knows hoovering_$ hotel_$ hotel_where house_friday house_what how_hard how_longs how_might how_this hug_his
human_rights hundred_victims hurt_her hurts_his husband_died husband_he husband_hurts husband_rings husband_was
husbands_been hypothetically_how i_add i_back i_beat i_bet i_borrow i_chew i_click i_ended i_expected i_gather
i_googled i_grew i_hug i_kept i_lokt i_manage i_meant i_need i_needed i_oil i_pass i_promise i_regret i_research i_sat
i_scribbled i_sold i_spent i_understood i_won ict_and id_i id_kill id_never if_$ if_his if_ill if_private if_two
ill_and ill_wake illegal_to in_40 in_any in_bother in_chess in_confidence in_coursework in_crewe in_dead in_greece
in_hand in_her in_is in_nursery in_primary in_shaking in_tomorrow in_two in_years init_$ innit_$ internet_watch
ipad_and iron_$ is_$ is_30 is_47 is_61 is_7 is_after is_almost is_been is_bitcoin is_cracked is_facetime is_fair
is_forty is_giving is_good is_hell is_keeping is_kik is_leaking is_real is_ringing is_rubbish is_sad is_six is_small
is_standing is_teething is_texting is_them is_tiktok is_twelve is_vinted isnt_really it_as it_asks it_by it_clean
it_cover it_ends it_face it_falls it_girls it_got it_hi it_leaves it_link it_maths it_matters it_mention it_no
it_percent it_plays it_please it_share it_six it_sorted it_stayed it_with it_worth it_you italy_$ itself_$ iwf_have
january_$ jars_to jayden_he jk_$ jobs_do jump_in jumps_on june_$ just_an just_bad just_better just_bored just_confirm
just_guess just_leave just_men just_picked just_sent just_stands just_started just_take just_tired just_what just_write
kee_$ keep_filming keep_hearing keep_him keep_washing keeper_$ keeping_secret keeps_forgetting keith_$ ken_the
kept_safe kept_us ketchup_$ keys_are kickoff_$ kid_from kid_got kid_might kid_so kids_a kids_accounts kids_ask
kids_chat kids_know kids_messages kids_off kids_where kill_for killed_on kind_way kindly_see kitchen_staff knee_every
knew_how knit_$ knocking_$ knowing_what knows_everything knows_how knows_what knows_who lad_if lad_lives lad_never
lad_wont lads_friend lady_in lags_$ landed_$ large_$ lasagne_tonight last_day last_years laugh_about laughed_like
laughs_about law_was learned_about learner_$ leave_this leave_without leave_your leavers_do leaves_when lecture_$
lemon_$ lessons_$ let_them lets_us level_at library_club life_gone lift_with light_and like_death like_mad like_no
like_other like_scaremongering like_she likes_$ lilac_weddings line_of line_please link_so little_boys little_thing
lives_two livid_can locate_my locked_away locked_chat locked_the lodgers_being lokt_the lol_she long_these longs_too
look_$ look_into looking_out looks_$ lose_at lost_all lost_property lot_have loud_i loud_the love_island mad_my
made_lasagne mail_address main_finding makes_my making_lasagne man_can man_for man_his man_it man_me man_on man_send
man_the manager_asked mans_been mans_or many_are many_got map_$ mario_kart marks_because married_a mate_gets mate_well
mates_$ mates_crying mates_have mates_keep maths_$ maths_if me_first me_four me_haha me_her me_in me_master me_or
me_reading me_running me_safe me_since me_till me_twenty me_undress me_while me_win me_yet mean_about mean_here mean_to
mean_under meets_apps members_$ men_do men_talk mention_how mentioned_anywhere menu_$ message_$ message_her message_in
message_when messaged_by messages_i messages_just messages_she messages_that met_has met_one mic_is midwife_notice
might_not migraine_but mind_what mine_any mine_get mine_has minecraft_castle minecraft_now mines_dripping mistaken_$
mixtape_in mod_i mode_$ modelling_agency moderator_here mods_i more_about more_gym more_he more_if more_of more_then
more_time morning_everyone mosque_is most_cases mother_was moths_$ motorway_$ move_house much_after much_at much_has
much_how much_in mum_married mum_roses mum_sits mum_still mum_was mums_says must_know must_play my_15 my_alarm
my_bitmoji my_brace my_calculator my_cars my_course my_doctor my_editors my_finger my_force my_fringe my_front
my_gardening my_gcse my_grandma my_half my_landlord my_lecturer my_list my_mic my_order my_parking my_physio my_pocket
my_presentation my_project my_recipe my_residents my_save my_screentime my_shopping my_skins my_soul my_spaniel
my_spreadsheet my_squad my_tinder my_to my_toe my_voice my_water my_wifi my_wits naked_gun name_ai name_should
named_anywhere named_did names_and nan_$ nan_can nan_said nans_got nav_says nearly_30 neck_for need_something
need_their needed_$ needed_the needing_this needs_the neighbor_old neighbour_and nephew_says nephew_stays nervous_about
never_happened never_met never_read never_refuse never_see never_victims never_went new_brother new_dad new_girl
new_owner new_pin new_shoes new_stepmum new_underwear newspaper_$ next_person next_series nice_but night_because
night_by night_carer night_scared night_they nights_in nine_times nineteen_$ nitro_$ no_address no_and no_cases
no_gravy no_nicely no_safety no_talking no_wifi nobody_can nobody_cared nobody_goes nobody_tells normal_friend
normal_temperature noses_$ not_do not_find not_get not_noted not_tell not_this note_$ note_saying noted_$ notes_are
notes_say nothing_about nothing_in now_do now_doesnt now_in now_make nudes_how number_about number_at number_in
number_now number_wrong numbers_to nurse_and nursery_what o_relatorio obey_the of_52 of_cases of_grooming of_known
of_mondays of_moths of_next of_seven of_sexual of_small of_their of_things of_three of_time of_yours off_a off_bad
off_our off_school off_today offence_exist offences_dont offences_last offences_there offences_used office_and
officers_do officers_work official_crime often_$ oil_it old_age old_baby old_have old_how old_in old_men old_mum
old_must old_say old_walk older_$ older_and older_online olds_$ olds_need omegle_when on_1 on_an on_android on_boys
on_discord on_ebay on_girls on_hotel on_or on_page on_pouring on_safe on_so on_these on_tinder on_tv on_videocall
on_which one_against one_argues one_cant one_get one_kid one_man one_number one_offence one_understands one_year
ones_whole online_crime online_does online_or only_get only_grandson only_like only_needs only_ring only_with only_you
open_$ or_pictures or_telly or_the or_was orange_ones orchestra_$ order_the organisation_$ other_dad other_ones
our_assembly our_children our_lass our_lot our_mp our_office our_parents our_wedding our_whole our_work out_as out_his
out_of out_run out_so out_their out_this out_til out_till outside_hers outside_of over_and over_his over_they
over_thirty over_which own_cooking own_marks own_time own_words oxford_$ packed_for page_8 painlessly_does paint_it
pair_i pals_in panic_when parent_$ parent_that parents_love parents_should parents_there parents_took parents_who
part_on parties_with party_a pass_and pay_fine pay_me paying_$ pc_$ people_and people_my people_report people_they
people_to per_month person_alive person_or phone_any phone_charged phone_fell phone_from phone_gets phones_$ phones_be
phones_in phones_one photo_friend photo_he photo_of photo_that picking_her picks_what pictures_on pigeons_$ pin_on
pizza_so placement_that plant_leaks plants_$ play_again play_cards play_chess play_roblox play_with plays_abba
please_give please_my please_now please_tell plughole_bless podcast_$ pokemon_cards police_academy police_at
police_caught police_count police_do police_it police_not police_our politely_ask poodle_and poor_thing post_the
posted_my posts_it posts_one pouring_$ practice_and present_it presents_from pressure_$ priest_when primary_i
primary_is prison_in privacy_what private_accounts private_chats prove_him publication_date published_1 pull_the
pupil_in pupil_is pupil_what pupils_blackmail pupils_i pupils_our put_names put_to putting_a quarter_final quarter_of
question_but queue_$ queue_cheeky quick_i quid_in quiet_so quit_gymnastics quiz_is quiz_night quote_by quote_for
race_as racing_$ radio_play rainy_day raising_the ran_after rather_play read_for read_out reading_these realistic_$
really_a really_gone really_make really_my really_worse recipe_$ recipe_what reckon_it red_when refuge_for
registration_$ remind_me replying_after report_actually report_anything report_back report_define report_look
report_mein report_people report_right report_would residents_is results_on review_$ revising_$ revving_it rhyl_my
richest_person right_$ right_with ring_them ring_to rings_when rite_$ rm_rf robux_without rolled_her rolls_his
room_with roses_it round_she row_i rugby_lol ruined_her run_laps rung_me sack_race safe_does safe_internet safety_for
safety_in safety_stuff safety_talk said_back said_come said_hi said_nah same_child same_dress same_time say_a say_and
say_cheese say_child say_hello say_snapchats say_we say_yes saying_bye saying_everyone says_itll says_only says_pay
says_read says_shell says_so says_without scaremongering_to school_alone school_got school_if school_jumper school_let
school_library school_report school_say school_sent scones_what scratches_her screaming_at screentime_and
second_helping seconds_so see_their see_you seen_$ seen_my selfie_i selling_sunglasses send_in send_money send_someone
sent_this series_$ serious_with set_family seven_letters seven_what seven_year sextortion_cases shaking_first shampoo_$
share_his share_on share_please she_asks she_believes she_calls she_comes she_fell she_found she_hears she_laughed
she_right she_scratches she_showed she_slapped shed_in shook_me shopping_for shorten_it shorter_$ shot_and should_like
should_phones shouts_at show_and show_id shutter_in side_only sign_it sign_up signs_and signs_has signs_my since_$
since_reception since_update since_year since_you sing_at sir_waits sister_and sister_next sister_told site_is sits_by
six_month size_12 size_of skegness_and skins_$ skip_training sleep_because sleep_so sleep_too sleepover_because
sleeve_$ slipped_last small_children small_teacher smartwatches_for smashed_every snapchats_safe snores_$ so_boring
so_embarrassing so_grateful so_high so_loud so_old so_only so_proud so_where social_media some_of some_would someone_at
someone_was someone_would someones_been someones_going something_something something_what son_a son_cant son_of
son_only son_rather song_about sort_out sorted_it sorts_on sound_as sounds_but source_for sourdough_starter
spaniel_when speak_about speaking_out speaks_in special_ed spend_it spoiled_the spreadsheet_and squash_now staff_i
staff_need staff_trained stance_$ stand_for start_a start_this start_to starter_is stat_i statistic_for statistics_$
stay_another stay_as stay_away stay_here stay_home staying_at stealing_my steam_$ step_brother stepbrothers_been
stepdad_he stepdaughter_$ stepdaughter_friend stepmum_and steps_to stepson_calls sticker_$ still_ok still_protect
still_says stinks_$ stockroom_do stole_my stood_behind stop_adults stop_being stop_doing stop_grinning story_where
straight_or stranger_asks stranger_helped stranger_how stranger_or streak_i streak_with stubbed_my student_halls
study_$ stuff_but stuff_hayfever stuff_it stuff_up stuff_when such_as sugar_out summer_i summer_when sunday_mines
sure_what survey_that survivor_speak survivor_speaking survivor_who susie_hargreaves sweets_at swim_$ swing_at sword_$
ta_and tablet_is tag_on take_999 take_this take_until takeaway_on taken_the takes_me taking_his talk_out talking_$
tea_break teach_at teach_esol teach_ict teach_us teacher_does teacher_first teacher_for teacher_hates teacher_have
teacher_made teacher_of teacher_online teacher_said teacher_thinks teacher_will team_hurt teammate_keeps tears_in
tell_dvla tell_kids tell_mine tell_somebody tells_everyone tells_my temperature_for ten_says ten_with tent_is
test_again than_do than_girls than_he than_that than_when thank_my thanks_$ thanks_bye thanks_that that_again that_come
that_common that_day that_film that_his that_job that_many that_our that_private that_quoted that_theres that_would
that_you the_21 the_36 the_abuser the_ads the_alarm the_assembly the_babysitter the_band the_bar the_barbecue the_bites
the_block the_boot the_boys the_bulb the_cancel the_council the_counts the_cousin the_dad the_dent the_desks the_drain
the_drama the_drum the_drums the_email the_ferry the_festival the_final the_finale the_force the_foxes the_freedom
the_gender the_good the_governors the_groom the_hairdressers the_hotel the_it the_keyboard the_known the_ladder
the_large the_leaflet the_leak the_manual the_map the_match the_mod the_month the_moon the_most the_motorway
the_nappies the_nativity the_news the_newsreader the_opposite the_orange the_organ the_percents the_pin the_pitch
the_plughole the_policeman the_quarter the_raffle the_raid the_rain the_rest the_richest the_river the_sack the_salon
the_sauce the_sausages the_score the_sims the_size the_slide the_source the_story the_surprise the_toaster the_tooth
the_uni the_university the_very the_warpath the_watch the_wok them_all them_bigger them_what them_without then_does
then_giggles then_how then_ill then_when therapists_on there_job there_when these_crimes these_trainers they_ask
they_call they_closed they_gave they_get they_hurt they_may they_notice they_offered they_paid they_ready they_slagged
they_write theyd_learned theyd_say thing_for thing_i thing_it thing_who things_get think_id thinks_the thinks_you
third_one thirteen_thirty thirteen_year this_about this_account this_desk this_did this_frightened this_meeting
this_stuff this_word this_worksheet those_apps those_left those_who thought_about thought_id thought_the thought_to
three_daughter three_different three_hours thrilled_$ through_a throw_her ticket_on tickets_come tidy_up time_$
time_theres time_this times_tables times_this tire_pressure tired_and title_for to_beat to_blame to_book to_church
to_everything to_fear to_feed to_feel to_float to_give to_grandma to_hear to_help to_himself to_it to_knit to_library
to_mark to_matches to_maths to_matter to_mute to_norwich to_obey to_ours to_parties to_plan to_plant to_privacy
to_search to_something to_threaten to_turned to_understand to_vote to_whisper today_but today_by today_she together_she
told_he told_somebody told_that told_them tom_but took_an took_up tooth_fairy top_ten touch_my touch_the touch_with
towers_$ traffic_is train_leaves trainer_that trainers_he training_do training_to training_who transaction_$ trial_with
trust_of trying_on tuesday_what tuesdays_$ turned_off tutor_set twelve_i twice_is twice_my twitch_and two_pupils
two_thirds uk_for unblocks_a uncle_always uncle_gave uncle_was uncles_her understand_it understand_the university_i
unmute_me unreal_$ until_i up_all up_got up_that update_$ upstairs_is us_girls us_what us_without use_instead use_you
using_$ van_outside very_badly vicks_on victims_and victims_had victims_not victims_or victims_was video_calls video_i
videos_says violent_husband visitors_since voices_it wait_to walker_$ walking_past wall_for want_from want_know
want_not want_revenge want_their wanted_the wants_evidence wants_money wardrobe_in warn_mine was_abandoned was_at
was_better was_childline was_little was_nine was_on was_picked was_snapchats was_under was_unreal was_waiting
wasnt_about wasnt_even watch_$ way_home we_come we_did we_laughed we_live we_lose we_sit we_split we_think we_watched
wear_a wear_lilac websites_$ wednesdays_i wee_how wee_ones week_because week_i week_late week_then weekly_$ weeks_old
weeks_what weighs_my well_i well_off went_$ were_against were_children were_what what_26 what_are what_documents
what_encryption what_foir what_game what_gives what_has what_jobs what_model what_page what_part what_questions
what_song what_sort what_their what_this what_time what_unblocks whatever_caveat whatever_happens when_start
whenever_they where_should where_was wheres_it which_app which_is which_month which_of which_page which_share
which_social whisper_so white_$ who_knocked who_only who_pinged who_put who_said who_you whose_daughter whose_mouth
whys_it wicked_$ wife_beats wife_i wife_weighs will_literally will_murder will_show win_at winter_when wisdom_teeth
wish_someone with_3 with_cat with_child with_different with_on with_police with_question with_smokescreen with_wearing
with_what with_whatever without_an without_cake without_paying wok_shell woman_she womans_$ won_a won_the wonderwall_$
wont_believe wont_care wont_fit wont_hear wont_hug wont_see wont_text work_has work_if work_sunday work_today
worked_for worker_have worker_why working_since worry_more worse_at worst_one would_he would_never would_rather
would_that would_you wouldnt_they wrist_$ write_about writing_down wrong_the wrote_$ wrote_so wrote_this xmas_gift
yeah_my year_11 year_about year_she yearly_count years_how yes_or yesterday_i yet_today you_back you_cards you_get
you_hammer you_move you_my you_panic you_please you_roll you_save you_should you_sleep you_so you_still you_suggest
you_werent young_as young_man young_men young_what younger_what youngest_keeps your_best your_homework your_kid
your_man your_memory your_number your_phone your_wrists youth_groups youth_worker yr_was
""",
    -3: """
000_for 000_my 100_percent 11_am 11_in 12_on 12_please 12_she 12_that 13_has 13_or 13_reasons 13_who 13_yo 14_and
14_how 14s_coach 15_an 16_and 16_in 17_nobody 18_before 200_pounds 20_mins 23_a 23_one 25_and 25_percent 2_marks
2am_and 2yo_to 31_years 34k_$ 3_apps 3_year 40_keeps 47_on 4_1 4_3 4_if 4_my 4_of 4_so 4_were 500_robux 500_words
550_against 5_000 5_facetime 5_yrs 6_year 70_and 7_$ 80_percent 82_$ 83_on 8_years 8s_$ 95_percent 98_percent 999_call
9_12 9_days 9pm_does ^_10 ^_34k ^_47 ^_550 ^_abuse ^_anyones ^_aunt ^_babysitter ^_backdoor ^_bashed ^_beat ^_black
^_break ^_broke ^_burnt ^_call ^_caretaker ^_cheap ^_childlines ^_children ^_cleaner ^_click ^_contact ^_crime ^_das
^_day ^_decode ^_difference ^_disabled ^_door ^_driving ^_elementary ^_exam ^_execute ^_finish ^_fire ^_four ^_free
^_freedom ^_fuel ^_gift ^_grandads ^_grooming ^_hacks ^_hang ^_hanging ^_howd ^_id ^_introduce ^_jumped ^_key ^_knock
^_labour ^_laws ^_liam ^_like ^_many ^_marvellous ^_maths ^_men ^_mijn ^_mine ^_model ^_most ^_mostly ^_nerf ^_next
^_nick ^_no ^_nope ^_notice ^_nutshell ^_och ^_olvida ^_over ^_packing ^_picture ^_porn ^_potty ^_pretend ^_punishment
^_push ^_quantos ^_rainy ^_recomend ^_ring ^_rip ^_robertsons ^_roblox ^_round ^_scary ^_self ^_share ^_shorten ^_sign
^_simulate ^_slap ^_slept ^_son ^_stupid ^_surely ^_survivors ^_swim ^_switch ^_sysprompt ^_tablets ^_tag ^_teenage
^_ten ^_touch ^_until ^_vera ^_washings ^_wasnt ^_youth a_$ a_2yo a_baby a_ball a_bow a_brain a_brew a_bucket a_burger
a_carer a_case a_chatroom a_chief a_christmas a_clerk a_cliff a_coat a_count a_course a_creep a_cube a_cushion
a_customers a_decent a_decoy a_demon a_dip a_doughnut a_drawer a_ferret a_filter a_find a_former a_freelance a_fussy
a_gentle a_gnome a_goal a_graph a_heavy a_high a_it a_law a_lecture a_lemon a_lesson a_link a_livestream a_moderator
a_mood a_necklace a_nightmare a_packed a_patient a_pet a_piano a_pirate a_plain a_poem a_prank a_premium a_present
a_public a_quarter a_railcard a_rap a_recorder a_river a_robot a_rough a_rumour a_sandwich a_secret a_senior a_sixth
a_sleeping a_smartphone a_starves a_statistics a_step a_sticky a_swap a_tattoo a_tin a_to a_trigger a_trust a_tunnel
a_tv a_tweet a_view a_wet a_word a_worksheet a_worry a_zombie about_child about_eating about_everyone about_football
about_horses about_it about_loneliness about_male about_mechanisms about_mine about_those about_twitter about_with
absence_$ abuse_all abuse_victims abusers_will academy_or access_to accident_at account_and account_to ace_$
across_hotel act_drunk act_i actual_numbers actually_left add_me added_all added_by adds_me admin_or adult_in adult_to
adverts_for advice_and advice_my after_a after_another after_because after_closing after_gym after_practice
after_primary after_those after_toddlers after_we after_work after_you again_by again_does again_for again_hell
age_check age_did age_does age_play age_the age_was age_we agen_and ago_he ago_in agree_on agrees_to agrees_with
ai_make aimed_at airpod_is alarm_upstairs alert_1 all_at all_bad all_facts all_going all_good all_see all_six all_they
all_use all_weekend allotment_she allotment_waiting allowed_that almost_three already_one also_statistic also_victim
always_grooming always_online always_when am_15 am_29 am_42 am_5 am_79 am_after am_babysitting am_coming am_embarrassed
am_fostered am_grandmother am_gutted am_lowkey am_minding am_mother am_moving am_okay am_revising am_rubbish am_sick
amazon_$ among_those an_abusive an_are an_invite an_invoice and_40 and_adults and_answer and_apps and_ask and_changed
and_everyones and_father and_felt and_furious and_gave and_going and_had and_hung and_is and_like and_lives and_locked
and_looking and_next and_nobodys and_out and_photo and_shame and_sign and_sites and_support and_that and_their
and_threatens and_title and_victims and_write android_were angry_that angry_why ankle_at anniversary_$ anonymous_$
another_coat another_teams answer_and answer_anything answer_everything answer_her answer_on answer_or answer_questions
answer_to answers_$ answers_me any_advice any_advise any_commoner any_mum any_parents any_stat anybody_actually
anyone_a anyone_asks anyone_seen anyones_mum anything_else anything_green anything_he anyway_does anyway_my
apostrophes_on app_do app_if app_keeps appear_$ apple_one apples_$ apply_to apps_does apps_my apps_on are_a are_asleep
are_done are_early are_games are_his are_looking are_loudest are_men are_nine are_now are_over are_parents are_playing
are_real are_right are_we are_with are_you argue_$ argument_are arms_and around_ten arsenals_front article_i article_is
as_authorised as_mine as_much as_that as_websites as_you as_your ask_another ask_her ask_his ask_in ask_of ask_parents
asked_this asking_$ asking_since asks_which asleep_when assignment_$ assistant_$ assistant_for at_13 at_15 at_30 at_7
at_boots at_brownies at_center at_football at_gatwick at_girls at_ikea at_orchestra at_people at_practice at_spawn
at_you ate_his attacked_by authorised_absence average_age awareness_course away_weekends awkward_$ b_my baby_sister
babysit_told babysitter_let babysitter_wants back_do back_down back_for back_once back_out back_up backstage_and
bad_and bad_did bad_experience bad_knee bad_ones bad_the bad_to badge_how bake_off ban_me bank_$ bank_client
bank_details bank_holidays barred_from basketball_can bath_$ bathroom_again batteries_$ be_among be_an be_caught
be_counted be_fair be_for be_had be_jailed be_kids be_made be_more be_moved be_out be_scanned be_seen be_steered be_up
beach_and beats_me because_he because_were because_you become_like been_messaged been_messaging been_moved
been_promised been_sleepless been_there been_together before_10 before_her before_that before_theyd before_you beg_$
begins_with begs_for being_contacted being_done being_encrypted being_promoted being_targeted being_the believe_her
believe_in believed_in believes_him believes_in belt_$ bench_$ benefits_from bereal_in besides_her best_airpod
best_game best_prank bestie_says better_in between_offence big_$ big_fluffy bike_for bill_has bill_how bill_kept
bill_make bill_my bill_passed bill_please bill_what bins_and birthday_she biscuit_tin biscuits_what bit_at bit_thick
bit_what bites_$ bits_for black_holes blackberries_$ blackmail_for blackmail_how blackpool_and blinking_right blue_from
bluey_on board_$ board_what boiling_$ book_it book_who books_a borrow_for bot_does bot_for bot_kindly bot_lol bot_my
bot_tell bot_to both_23 both_fifteen bought_nothing bow_arm bowl_best bowline_$ boy_hasnt boy_he boy_says boy_who
boyfriend_over boyfriend_wants boys_get boys_how boys_is boys_like boys_mine boys_number boys_or boys_share boys_so
boys_tell boys_tho bradford_is brain_$ brain_hurts brain_on brazil_$ break_and brick_phone british_gas british_passport
bro_goes brother_asked brother_for brother_got brother_hides brother_locked brother_owes brother_who brother_works
brothers_girlfriend bruises_and btw_what bucket_of build_$ burned_me bus_and bus_escort bus_when but_do but_not
but_nothing buttered_the buying_another buying_her by_age by_an by_choice by_coach by_me by_police by_stranger by_when
bye_all calculator_$ call_about call_if call_my call_now called_and called_miss calling_a calling_for calling_it
calm_about came_$ came_home came_of camp_having can_guess can_look can_scouts can_somebody can_stranger can_watch
cant_add cant_focus cant_give cant_they cap_$ car_insurance car_rental card_as card_for card_game card_through card_to
card_what care_being care_course care_has care_workers carer_comes carers_get cares_$ cars_been case_do case_from
case_the cases_22 cases_how cases_nobody cases_or cases_were cash_machine castle_and caught_$ cause_the ceiling_$
certificate_$ chameleons_are chance_$ changed_anything changed_in changed_it charity_behind charity_can chat_be chat_it
chat_room chat_with cheap_$ cheap_hotel cheaper_$ cheating_$ check_them check_who checking_our checks_the checks_your
cheer_her chemistry_$ chess_i chest_in chickenpox_$ chief_executive child_benefit child_but child_get child_like
child_may child_mean children_act children_are children_it children_of children_rights china_i chippy_back chirps_and
choir_now choose_a christmas_in chuffed_$ church_youth cite_the class_to classic_$ classroom_i cleaner_at cling_film
clocks_$ closed_$ closing_to clothes_to club_at club_lol coach_an coach_gives coach_i coach_makes coach_of coach_turned
coat_ha coat_it code_$ code_is colleague_keeps colleague_texted college_has college_she comes_$ comes_for coming_at
coming_round coming_saturday command_$ comments_off common_in commoner_than company_take company_that compare_two
concert_$ concert_last conkers_$ contact_abuse contain_survivors controls_on cook_on cook_quick cookies_for
cooking_what corrie_$ cost_too costs_money could_borrow could_not counselling_sessions count_a count_i count_of
count_the countdown_to counted_anywhere counted_here counted_is countries_$ country_is country_nobody counts_his
course_cover course_is course_on cousin_asks cousin_did cousin_for cousin_logged cousin_said cousin_say cousin_sent
cousins_mate cover_blackmail cover_for cover_to covers_what credit_them crime_number crimes_because crimes_from
crimes_was criminal_$ cringe_$ crochet_$ crush_on crying_reading csam_$ cube_$ cubs_pack cut_hair dad_but dad_cant
dad_goat dad_it dad_jokes dad_looking dad_neighbour dad_now dad_picks dad_sat dad_say dad_shouted dad_thinks
dad_turning dad_went dangerous_on dare_at dark_patches darts_what data_in data_is data_say date_there dating_app
daughter_do daughter_down daughter_find daughter_just daughter_new daughter_she daughter_who day_chameleons day_has
day_one day_or day_saving dbs_$ dead_he dead_lol dead_on deadline_what dear_and decorating_the define_grooming
definition_of delayed_to delete_all delete_everything delete_that dentist_i deposit_what deram_dados described_how
desk_my desk_with diary_i diary_private did_covid did_does did_kids did_some didnt_she died_on difference_between
different_apps dinosaur_hurts dirty_$ disappear_into disclosure_training discord_$ discord_account discord_keeps
discord_lol discord_on discord_wants discord_who disneyland_does dmd_my do_but do_by do_coaches do_e do_firms do_from
do_more do_most do_next do_not do_offenders do_puppies do_she do_some do_stocktake do_those do_two dodgeball_$ does_any
does_anything does_govender does_her does_know does_known does_likely does_lovely does_our does_zuck doesnt_work dog_in
dog_says dolls_$ dolly_got dont_ban dont_he dont_i dont_snitch dont_turn dont_write door_like door_they door_thing
door_whose doorway_at dorm_again dose_it double_chemistry double_pay double_physics double_up doubt_it doughnut_if
down_has down_into down_laughing downs_and drawer_and drawing_of draws_the dream_$ drink_had drives_the drop_everything
drop_the dropped_and dropping_$ drugged_up drugs_and drummer_$ drums_$ dsl_and due_at dump_all dunk_at during_it
duty_and dv_care dying_in dying_to dyslexia_$ e_safety e_who earlier_and earlier_it easier_that eat_anything eat_during
eat_her eaten_all eating_disorder eating_the eee_stand el_informe elementary_kids eleven_would email_at embarrassment_i
encrypted_and encrypted_even encrypted_means encrypted_messaging encryption_and encryption_asking encryption_matters
end_i ends_in engaged_and engaged_now english_since english_word enough_if episode_with essex_$ evacuated_in eve_and
even_get even_happen even_legal even_mean even_with ever_speak ever_used every_2 every_five every_force every_worker
everyone_got everyone_here everyone_only everyone_thinks everyone_wake everything_before everything_my everything_now
everything_with ex_for ex_got ex_teacher exact_wording executive_is exist_already expect_$ experience_at explain_how
explain_the eyes_when face_it face_school facebooks_been facetime_6 facts_from facts_in fair_enough fairy_$ falling_in
families_are family_friend family_hold family_room farm_life father_in favourite_goalie fear_they feel_attacked
feel_hungry feel_ill feel_ready feet_are feet_so fell_asleep felt_tips few_hundred fifteen_across fight_me figure_so
figures_$ figures_is figures_on files_and film_$ film_about film_is film_on film_with filming_a films_to find_about
find_friends find_thing finding_snails fine_do finish_at finish_my finished_a fire_$ firewall_$ first_aid first_in
first_step fiver_in flat_is fluffy_malamute follow_the following_me food_what for_300 for_abusers for_asking for_boxing
for_boys for_cheating for_county for_discord for_england for_getting for_grade for_id for_kid for_kingston for_laughing
for_making for_parish for_police for_pupils for_saying for_scotland for_selfies for_shoes for_tea for_that for_tighter
for_uno for_washing for_wedding forcas_policiais forces_is forces_please forces_with forget_that forgot_our form_i
fortnite_and foster_kids foster_son fostered_and four_with fox_shall fraud_$ freephone_number freezing_any
french_teacher friday_who fridge_at friend_met friend_never friend_said friend_this friends_i friends_little
friends_older friends_online friends_with fries_$ fringe_$ from_3 from_across from_british from_dad from_discord
from_doctor from_doncaster from_how from_just from_politicians from_scrambled from_victims from_where from_which
from_working front_three fuel_picture fun_$ fun_she funds_the funny_bone funny_name furious_$ game_ever game_my
game_than game_which games_before games_in gap_of garden_it gas_$ gate_asked gave_up gender_split gentle_way get_added
get_contacted get_hangry get_if get_messaged get_older get_online get_sick get_targeted get_unbanned gets_a gets_ubers
getting_groomed getting_sent ghost_keeps gift_for gifts_always gifts_is girl_called girl_came girl_out girl_tells
girl_that girl_thing girlfriend_sends girls_again girls_always girls_do girls_figure girls_gone girls_he girls_is
girls_like girls_made girls_mostly girls_parents girls_should girls_targeted give_ages give_an give_names giving_gifts
giving_them glasses_on go_fishing go_from go_new go_off go_pro go_she goat_kissed goddaughter_has goes_silent goes_up
goes_well goggles_$ going_round going_through golf_club gone_up gone_yet good_and good_boy good_username good_what
goodbye_i got_20 got_battered got_counselling got_hacked got_half got_nicked got_nobody got_off got_police got_stuck
got_worse governors_insists grade_8 gran_sends grandad_is grandma_and grandmother_is grandmother_what grandson_rang
grandson_set grandson_tablet granny_$ graph_$ grooming_i grooming_kids gross_$ group_i group_in group_talk group_we
group_work grow_out growing_up grown_men gruming_my guess_a guess_why guides_leader guinea_pigs gymnastics_after
had_never had_the hair_cut hair_very haircut_$ half_and half_nine half_to halfway_through halloween_costume hamster_is
hand_during hand_what handed_in hang_out hangry_if happen_more happened_i happened_next happened_then happens_$
happy_if has_200 has_any has_anything has_everything has_only has_room has_scratches has_that has_took hasnt_stopped
hate_her hates_it have_after have_and have_another have_ever have_kids have_lunch have_noticed have_one have_people
have_pictures have_son have_teacher have_they have_things have_told havent_read havent_revised havent_said he_cooks
he_is he_lets he_looked he_reckon he_walks he_will head_about heading_$ headings_$ headline_$ headsets_in
headteacher_who hear_all heard_that hearing_voices heart_$ heart_he hed_been hed_lose hed_say hell_is hell_out
hell_scream hell_send help_a help_give help_help help_my help_page helpline_$ helpline_for her_13th her_as her_bad
her_being her_braces her_chats her_comments her_heating her_his her_holiday her_interview her_nose her_phones
her_princess her_real her_records her_safeguarding her_sentence her_two her_uncles her_wear her_win here_10 here_all
here_are here_can here_grandson here_ill here_no here_said here_which hey_anyone hey_hey hi_and hi_it hi_sorry hid_in
hidden_door hidden_number hiding_from high_five higher_mean highest_$ him_i him_id him_straight his_and his_big
his_case his_das his_dinosaur his_hat his_heart his_leaflets his_mind his_mother his_opinion his_pe his_privacy
his_school his_team his_test history_teacher hit_most holds_the holes_if holes_that holiday_photos home_time
home_weekends homework_who hooked_on horses_$ hospital_$ hostel_and hour_when hours_a house_of house_rules how_does
how_get how_should human_beings hung_up hurt_by hurting_children hurts_my hurts_people husband_a husband_has
husband_investigates husband_online husband_push husband_runs husband_used i_arrange i_blanked i_book i_bowl i_brought
i_can i_copy i_die i_drank i_drink i_fancy i_groomed i_hand i_heard i_mend i_nod i_notice i_now i_ordered i_overdoing
i_owe i_prefer i_snore i_spell i_stubbed i_thort i_touch i_unplugged i_worked i_worry ice_lollies id_find id_jump
id_trust if_backdoor if_health if_no if_police ignore_me ill_tease imaginary_friend imessage_is in_10 in_after in_arms
in_bath in_bus in_capitals in_cardiff in_charge in_cornwall in_defence in_dms in_kids in_leeds in_maths in_minutes
in_my in_off in_own in_phasmophobia in_pints in_poland in_real in_sea in_sixth in_small in_something in_speedos in_sun
in_their in_truro in_what in_with in_york include_scotland include_the increase_my insists_three instructor_$
internet_law internet_secret interview_$ interview_on into_her into_town intro_says investigates_this invite_to
invoice_$ involved_sending iplayer_$ ireland_i is_42 is_70 is_91 is_a is_abuse is_abusing is_ace is_aimed is_annoying
is_answering is_any is_banging is_bluey is_brilliant is_burnt is_call is_childlines is_deciding is_english is_fine
is_go is_hard is_high is_higher is_highest is_hot is_into is_killing is_last is_late is_loud is_lovely is_married
is_mature is_money is_nine is_ours is_pain is_physical is_poisoning is_poorly is_scared is_shaving is_shut is_shy
is_signal is_singing is_stealing is_student is_terrible is_told is_took is_touch is_turned is_when is_which is_working
is_wrong is_x isbn_or isnt_done isnt_what it_10 it_400 it_adorable it_apart it_back it_best it_costs it_crimes
it_cringe it_cut it_driving it_fell it_have it_include it_lads it_meant it_names it_ofcom it_out it_reply it_rise
it_rude it_scared it_send it_slow it_snowing it_some it_somewhere it_sound it_they it_today it_up it_wants it_were
it_worse it_wreck itd_cost jake_a job_but job_on job_or job_with jump_bar jump_record jump_start jumpers_on just_apps
just_checking just_girls just_give just_protective just_put just_stops just_turned just_use justice_done kahoot_$
kart_and keep_talking keeps_crashing keeps_cutting keeps_dying keeps_getting keeps_killing keeps_leaving keeps_spamming
kenya_$ kept_and kettle_my kez_is kid_could kid_friendly kid_gets kid_off kid_she kid_that kids_any kids_bit
kids_friend kids_our kids_party kids_play kids_put kids_safe kids_safety kids_server kids_show kids_so kids_was
kids_went kids_who kik_still kill_him kindly_tell kindly_that kingston_my kitten_off knew_one know_3 know_about
know_and know_called know_everything know_he know_nothing know_ok know_them known_not known_ones knows_her knows_my
knows_of lab_and lad_can lad_keeps lad_off lad_told lads_at lads_been lads_just lads_my lads_of lady_said lady_who
landlord_wont language_$ last_q last_that late_because late_wife later_$ later_on laughed_when laughing_in law_been
law_called law_now leader_what leaflets_$ league_$ leaking_does learning_to leave_it leave_out leaves_$ left_off
left_that left_wing legal_lol legit_or lego_on lemon_and less_often lessons_for letter_e letters_begins level_$
lgbt_kids liam_says licence_$ lies_about life_eh lifts_to like_facts like_his like_ours like_secret like_with likes_on
likes_the liking_her limits_$ list_all list_em listened_to live_in live_there live_without lives_in lo_que
location_with lock_he lockdown_$ locked_messages lodgers_little log_of lol_and lol_jk london_and long_should long_until
loo_$ loo_roll look_4 look_at look_daft looked_after looking_back looks_offended looks_sick lost_again lost_how
lost_touch lot_$ lot_i loudest_when love_drawing love_me love_this love_with lovely_watercolours low_and lunch_from
machine_can made_forty made_myself made_of mae_fy magnesium_$ main_$ maisie_is majority_$ make_an makes_everyone
making_him making_those making_you malamute_and male_victims man_allowed man_at man_offered man_shouting manager_so
mans_coming many_a many_boys many_hours many_kid many_moderators many_offenders many_on many_others many_pages
many_sextortion many_where march_$ market_and marvellous_concert mate_buys mate_found mate_not mate_sells mates_being
mates_i maths_test matters_$ me_any me_away me_backstage me_bins me_counts me_each me_guitar me_lol me_mod me_need
me_ok me_one me_outside me_real me_sad me_says me_shorty me_swap me_system me_twice me_what me_when me_word
me_yesterday me_yours mean_do means_he means_help means_on means_what meant_for meant_it meeting_up meetings_$ men_did
men_does mental_health mental_helth mention_i mention_them mentioned_$ mentioned_in merit_and message_about
message_earlier message_i messages_back messages_go messages_on messages_too messaging_what messenger_kids messing_but
met_me met_online met_the meter_man mi_mate mice_and might_i mind_when mine_and mine_drew mine_off mine_too mine_who
minecraft_and minibus_and minimum_wage minion_memes minor_for minor_in minor_online minutes_what miss_a miss_says
missed_her missing_because mistake_$ mistake_so mocks_$ model_un model_you mods_and mondays_should mondays_so
money_from money_on money_over money_right month_is months_to mop_$ more_lessons more_thing morning_for most_kids
mother_$ moustache_$ mouth_farm move_from move_me move_my moved_$ moved_from moves_my moving_out mrs_lowther much_did
much_should much_water much_you much_younger mum_by mum_dont mum_i mum_isnt mum_kindly mum_saying mum_shell mum_what
mums_boiler mums_in music_$ music_room my_3 my_6 my_american my_ankle my_assistant my_autistic my_battery my_blog
my_bsf my_call my_carer my_chapter my_church my_clutch my_colleague my_cubs my_dahlias my_date my_dead my_deposit
my_dolly my_doorway my_dorm my_editor my_essays my_grandchildren my_headset my_hearing my_invoice my_ipad my_isp my_lap
my_law my_managers my_message my_microphone my_mind my_parrot my_patients my_personal my_pictures my_post my_printout
my_pupils my_radio my_right my_rights my_schools my_skirt my_slides my_stand my_stepson my_student my_tablet my_talk
my_teammate my_ten my_tent my_test my_texts my_therapists my_thirteen my_thumbs my_town my_trainee my_treasure my_uncle
my_wi my_with my_wrists myself_who nah_that name_3 name_is name_it name_off name_when nan_when nans_scared
national_figure near_done necesary_for need_every need_my need_our need_you neighbour_cockerel neighbour_said
nephew_been nephew_came nervous_for net_my nettle_stings never_go never_in new_boots new_gifts new_law new_teacher
new_years next_after next_open ngl_id nice_one nicer_without nick_clegg nicks_my night_under night_will night_with
nine_at nine_i nine_schools nine_years nineteen_years ninety_and no_date no_face no_he no_other no_reason no_seen
no_sense nobody_checks nobody_had nobody_loves nobody_notice nobody_recorded nobody_told nobodys_hit normal_i
normal_person not_answer not_english not_getting not_letting not_look not_mistaken not_offences not_only not_who
not_woke not_write note_from note_on notes_not nothing_like novel_about now_mum now_say now_was nowhere_near number_9
number_went numbers_as numbers_for numbers_likely numbers_make numbers_so numbers_whose nurse_$ nursery_takes nursing_$
object_because of_21 of_30 of_4 of_actual of_apostrophes of_blackberries of_bus of_cat of_date of_dog of_dv of_families
of_foi of_football of_little of_messenger of_mice of_money of_numbers of_old of_order of_safeguarding of_school
of_schools of_smoke of_survivors of_telling of_thieves of_thunder off_halfway off_location off_one off_that
offence_began offence_for offence_in offence_my offence_the offences_$ offences_on offered_to often_than ok_how ok_if
old_are old_go old_lady old_need old_online old_pics old_primary old_these older_man older_the olds_got omg_how on_air
on_bank on_children on_domestic on_habbo on_i on_iplayer on_kik on_linkedin on_mental on_phones on_question on_quick
on_sexual on_someone on_sorry on_sounds on_telegram on_tell on_telly on_them on_then on_thursday on_womans once_how
once_the one_a one_and one_asking one_awake one_by one_crime one_letter one_paragraph one_what one_when ones_nobody
ones_quiet ones_they online_means online_without only_do only_england only_knew only_listen only_locks only_messing
only_object only_on only_out only_says only_talks only_us only_watches only_where open_the opposite_of or_contact
or_eat or_girls or_gruming or_i or_lads or_must or_out or_people or_ring or_stay or_stop or_suicide or_would or_young
order_can order_has order_you other_person others_were our_anniversary our_deputy our_french our_group our_groupchat
our_kids our_number our_pcso our_shifts our_shoes our_six our_textbook our_trustees ours_asked ours_monday out_like
out_over out_three out_why out_your outside_your over_nudes over_pics over_text over_this overdoing_it override_from
own_advice own_goal own_i own_tho own_when owner_now owner_of pack_draws package_and packed_$ packet_of packing_up
paddington_$ pads_$ page_numbers page_one pages_i pages_long paid_off pain_about panicking_$ paper_at paper_round
paranoid_about parcel_for parcs_she parent_i parental_control parents_$ parents_check parents_keep parents_still
parents_that parents_think parish_council park_at parking_tickets part_in partner_13 partner_only party_for pass_to
patches_on patel_isnt patient_told patients_husband pay_my paypal_$ payroll_$ pc_dont pc_out pcso_said peaked_$ pen_so
pencil_$ pending_did penguins_$ people_lol people_what people_with people_your percent_means percent_then percentage_is
percentages_$ perfect_$ person_it person_my person_that petrol_in phd_$ phone_contract phone_of phone_one phone_she
phone_who phones_away phones_charging photo_day photo_for photo_from photos_of physical_pain pic_or picked_if picked_on
picks_me picks_on pics_off picture_a picture_day pictures_does pictures_of piece_is piece_on piece_say pigs_away
pin_this pinged_me pizza_now place_if plan_for platform_$ platforms_$ platforms_are play_fortnite playground_$
playlist_$ please_act please_and please_be please_for please_name please_please please_remove please_somebody
please_teacher pleased_$ plumber_$ pointing_at police_before police_cadet police_data police_found police_never
police_read police_record police_stuff police_the policiais_deram politicians_my porter_here post_about post_pictures
postcode_$ potter_all potty_training prank_$ prank_to predator_where priest_he primary_school prime_minister
privacy_has privacy_screen privacy_the private_from private_message private_messages promise_did promised_a
promised_not prompts_at prompts_to proofreader_and protect_her protective_he providers_my pshe_lesson pta_has
pupils_about pupils_are pupils_who puppy_is pushed_the put_$ put_cling put_me put_one put_salt put_their
quadratic_equations qual_e qualification_do quantas_forcas quantos_cases quarter_on question_5 quick_is quick_way
quiet_for quiet_when quite_calm quiz_$ quoted_besides race_$ railcard_$ ran_away ran_through randoms_$ rang_from
rang_it rate_my rather_about rather_not read_on read_private reading_harry reading_her readings_online real_case
real_number real_numbers real_one real_ones real_quick really_an really_upset reasons_why reception_$ recomend_phone
record_at record_for record_i record_if record_player records_at relatorio_$ remember_$ remember_it remember_that
remove_them repeat_the replies_with report_admit report_blame report_contain report_first report_from report_include
report_stuff report_tells report_with reporter_with reports_$ reports_a reports_grooming reports_line researcher_here
reset_$ rest_of revised_since right_after right_thing ring_i ring_party rise_$ risen_$ risk_or robertsons_bit
roblox_one robux_to roleplay_you roll_an room_asked room_had rope_he rope_scouts rotten_$ roughly_$ round_and round_me
ruining_my rules_$ rules_and rules_now run_this running_and running_at running_away runs_a s_$ sad_what safe_according
safe_way safeguarding_governor safety_advice safety_tips safety_training said_goodbye said_on said_see salt_in
salute_six same_count same_in same_joke same_word sandwich_$ saturday_is saturdays_at save_files save_my saved_my
saving_$ saw_$ say_all say_children say_daddys say_first say_he say_here say_lads say_many say_number say_ok say_our
say_parents say_pending say_safeguarding say_sorry say_theyd say_where saying_this says_6 says_boys says_if says_in
says_most says_people says_staff says_what says_who scared_he scared_my scared_on scaring_her school_age school_for
school_governors school_has school_how school_monday school_of school_office school_paper school_photo school_shoes
school_yr schools_any schools_where scones_$ scotland_yard scout_leaders scouts_badge scrambled_chats scratches_up
scream_how screams_if screen_for screens_and sea_has sea_of seagull_then seat_$ secondary_in seconds_my
secret_boyfriend secret_door secret_if secret_to see_how see_in seen_in seen_them selfie_for sell_his sell_old
send_nudes sending_pics sends_his sends_pictures sensitive_$ sent_more server_with services_with session_$ set_for
set_i set_me set_us sex_ed sextortion_counted sexual_assault shakes_$ shaking_taylor share_i share_is share_there
share_under shared_her shaved_my she_brought she_call she_make she_means she_need she_on she_read she_reckon she_says
she_scared she_screams she_unadd she_wasnt she_wont shed_been shed_like shin_pads shop_at shop_online shop_we short_my
shorty_every shots_before should_be should_get should_she should_teacher should_tell shouting_up show_him show_is
show_them show_your showed_him shows_the shy_to sick_ate sick_who side_say sign_is sign_or signs_off simply_$ since_4
since_covid since_his since_it since_last since_lockdown since_then since_thursday since_uni singing_$ single_dad
single_time sings_like sir_peter sister_does sister_gets sister_have sister_laughed sister_living sister_looks
sister_on sister_talks sister_threw sister_wedding sit_in sitting_down skin_that sleep_alone sleep_does sleep_well
sleeping_at sleepless_for slept_like smells_$ smokescreen_mean snails_on snapchats_fault snoop_if snooping_$ so_cool
so_dead so_dont so_funny so_hit so_many so_not so_now so_sad so_to so_when so_why so_you social_network
sociology_teacher solicitor_and some_advice somebody_fleeing somebody_what someone_explain someone_keep someone_parked
someone_reports someone_talk something_it something_my something_nasty something_worrying something_you son_asked
son_has son_takes son_talks son_turned song_by song_in sorry_in sorry_you sort_the sorted_now sos_my sos_sos
source_whose spam_$ spanish_again spawn_$ speak_only speak_out speak_spanish speak_up spel_necesary spell_it
spelling_what spelt_with spin_class split_of split_what spoiling_the spoke_$ spoken_to spot_abuse spotify_$ spots_that
spy_$ stabbed_in staff_room stand_partner standing_for stands_in stands_on start_time starts_secondary starves_$
statistics_class stats_my stay_calm stay_private stayed_the stayed_with step_so step_what stepbrother_wont stepdad_made
sticky_note still_buttered still_call still_dunk still_make still_not still_remember still_wants stings_$ stop_calling
stop_following stop_hitting stop_pinging stop_posting stop_sitting stop_the stop_to stop_told stopped_drinking
store_what story_from story_out straight_answer stranger_get street_say street_says stuck_what student_said
students_mum studies_$ sugar_bowl suicide_content summarise_this sun_cream sun_when sunday_is sundays_i supervisor_and
support_when sure_any survivor_in survivors_account survivors_accounts survivors_group swap_shifts swimming_and
swimming_that system_prompts tabby_$ table_tennis tablet_he tablet_off tablet_wants takeaway_menu taken_to taking_her
talk_like talking_until targeted_more taylor_tickets teach_a teach_computing teach_him teacher_how teacher_husband
teacher_notice teacher_one teacher_report teacher_something teacher_use teacher_was team_$ teammate_said tease_him
teatime_$ tech_person teen_accounts teen_spends teeth_$ telephone_$ telephone_i tell_no tell_of tell_when tell_whether
tell_your tells_a telly_$ telly_on ten_happened ten_then test_i text_about text_is text_when texts_be than_1
thanks_mate that_47 that_almost that_bad that_cars that_case that_china that_could that_count that_door that_fox
that_ill that_joke that_lad that_left that_legal that_much that_off that_offence that_police that_report that_said
that_seagull that_shift that_sign that_true that_tutor that_twig that_wanted that_wont that_wrong that_young the_26
the_actor the_against the_ai the_air the_appendix the_army the_bath the_bedroom the_biggest the_biscuit the_boilers
the_bottle the_call the_campaign the_cash the_catch the_channel the_church the_clocks the_concert the_county
the_cricket the_crime the_dishes the_dishwasher the_dj the_dog the_drawer the_drummer the_feeling the_fifties
the_findings the_fire the_flower the_footnote the_free the_games the_highest the_ladies the_lake the_licence the_log
the_majority the_meaning the_mental the_met the_meter the_minibus the_nephew the_never the_parking the_parts
the_password the_penalty the_per the_planet the_plants the_platforms the_plug the_pond the_pothole the_printer
the_prison the_pub the_publication the_pupils the_race the_radio the_readings the_receipt the_risk the_scary
the_section the_semi the_sender the_shelf the_silent the_snooker the_split the_support the_sweets the_talk the_tills
the_training the_trampoline the_trick the_trusted the_typical the_vending the_welsh the_wet the_women the_words
the_worm their_bedroom theirs_$ them_if them_laugh them_safe them_then then_nicks then_tell there_back there_for
there_in there_just there_need there_now there_numbers there_on there_re there_the there_what theres_got
theres_something theres_two these_kids these_stats they_answer they_began they_fall they_hacked they_knew they_leave
they_left they_lose they_loved they_meet they_run they_snoop they_take thieves_$ thing_and thing_if thing_is thing_or
thing_till things_every think_safeguarding think_you thinks_everythings thinks_he thinks_they third_kettle thirty_$
this_afternoon this_do this_font this_how this_instead this_lad this_lol this_lot this_message this_never this_new
this_private this_right this_some this_subject this_too this_uk this_was tho_miss thought_she thought_this threat_or
threaten_them three_$ three_are three_granddaughter three_he three_jumpers three_names through_quickly throw_my
thunder_$ thursday_teatime tick_them tie_a tiktok_then till_14 till_eight till_then tin_$ tin_can tip_by tired_i tl_dr
to_admit to_back to_bake to_being to_blackpool to_change to_collect to_correct to_disconnect to_disneyland to_fit
to_follow to_game to_granny to_has to_kenya to_london to_lure to_me to_much to_nandos to_notice to_now to_please
to_practise to_prison to_private to_quote to_randoms to_rate to_salute to_show to_sing to_skip to_strip to_study
to_thank to_thursday to_tie to_town to_travel to_under to_visit to_york toast_with today_they todays_number toddlers_at
toddlers_watching together_since together_without told_before told_not told_three told_us told_you tomato_seeds
tonight_arsenals tonight_what tonsils_$ too_cold too_small took_a took_out tooth_and topic_$ topping_up torch_in
total_again totally_fine touch_her tour_$ town_with tractor_$ train_ha trainer_says trainers_out training_free
training_near training_on trains_with tram_to treasure_chest trip_to truro_and trust_no tuesday_best tuesday_he
tuesdays_and tune_it tunnel_$ turn_round turned_11 turned_into turned_it turning_60 tutor_is tv_show twelve_a
twelve_was twice_a twig_one twin_says twins_have twitter_$ two_boys two_here two_there two_views type_everyone
typical_groomer typo_in ubers_paid ugh_pe uk_report unadd_me unbanned_from uncle_collects uncle_sends uncle_wants
under_18 under_200 under_8s under_his under_i undress_the uni_application unicorns_$ unsee_my until_friday up_80
up_cause up_does up_from up_how up_say up_three up_two up_when up_without upset_my upstairs_chirps upstairs_when
urges_to us_a us_every us_i us_read us_run us_see us_share us_tips us_tonight us_we use_discord used_abroad used_three
user_on username_for van_what vape_thing vegetarian_$ vending_machine very_fast very_loud very_short victim_speak
victims_age victims_ever victims_for victims_how victims_i victims_mean victims_please victims_wait victims_who
video_off view_five views_$ violent_ex violent_partner voice_and voice_chat voice_with volunteer_with volunteering_$
vpn_hide vr_headsets wait_before wait_it wait_on walk_into walks_my wall_to wall_with wallpaper_for want_any want_is
want_meet want_parkrun want_protect want_somebody want_tablet want_telephone want_topping wanted_me wants_15
wants_cameras wants_me war_$ was_30 was_actually was_an was_asked was_assaulted was_born was_boys was_called was_doing
was_evacuated was_fortnite was_grand was_hurt was_laughing was_law was_like was_nobody was_right was_stalked was_twelve
wash_is washes_up washings_out wasnt_blinking wasnt_there wasting_away watch_that water_because water_should
watercolours_$ we_blocked we_looked we_met we_see we_started we_want wear_shoes webinar_$ websites_is wedding_and
wee_man week_so weekends_says weeks_in well_done well_she welsh_$ went_missing went_out were_approached were_as
were_ever were_friends were_given were_late were_still were_there were_waiting were_younger what_came what_cant
what_date what_does what_film what_have what_headline what_normal what_off what_percent what_points what_qualification
what_reason what_share what_written what_your wheel_since when_anyone when_crime when_should when_somethings when_this
whenever_i whenever_we where_boys where_could where_does where_known where_this wheres_that which_course which_gpu
which_office which_part which_sites which_statistic which_yr whisper_mode who_benefits who_calls who_does who_finish
who_funds who_gathered who_look who_message who_need who_not who_sits who_spoke who_teacher who_then who_they
who_wanted who_won who_worries whole_allotment whole_class whole_familys whole_lemon whose_argument whose_report
why_isnt why_it why_shouldnt why_was wi_fi wife_$ wife_looks wife_says will_cut will_ever will_finish will_know
will_not will_pick will_stop will_you wing_double wipe_the wisdom_tooth wise_$ with_2 with_another with_are with_bad
with_disabilities with_eleven with_every with_exams with_friends with_got with_grandma with_only with_parking
with_paypal with_problems with_s with_two with_unicorns without_dropping without_knocking without_knowing
without_limits without_tears wits_end woman_$ woman_fleeing woman_my womans_hour wont_load wont_pass wont_they
wont_turn wont_wash word_a word_and word_smokescreen word_with words_on work_how work_laptop work_next work_now
worker_in worker_should workers_$ works_on worm_how worried_$ worried_parents worried_that worst_app would_anyone
would_check would_cheer would_give would_we wouldnt_hand wreck_your written_in written_off wrong_isnt wrong_numbers
wrong_on wrong_person wrote_83 wrote_for wtf_$ year_above year_comes year_do year_got year_number year_so year_when
yearbook_$ years_do years_eve years_providers years_saturday yo_$ yo_how yo_yo you_always you_before you_dont you_guess
you_hold you_it you_keep you_must you_mute you_open you_pick you_single you_store you_word youd_make young_carers
young_people young_person youngest_child youngest_victim your_birthday your_manager your_not your_now your_password
your_prompt your_settings your_uncle your_whole your_with your_working yours_$ yr_6 yr_mine
""",
    -2: """
000_about 000_isnt 000_since 000_staff 10_000 10_mins 10_says 10s_football 11_plus 11_says 11_too 12_do 12_has 12_month
12_one 12_or 12_were 12_when 13_4 13_just 13_what 14_too 14_with 14_years 15_apps 15_does 15_i 16_count 16_on 16_or
16_soon 17_18 17_and 17_go 17_what 18_or 18_to 19_drives 1_000 1_998 1_or 1_to 204_with 20_$ 20_quid 20_year 22_years
23_does 26_i 26_mean 26_on 26_percent 27_percent 29_and 2_000 2_and 2_how 2_mins 2_when 2_young 2nd_$ 30_$ 30_wash
30_years 34k_is 350_34 350_right 3_2 3_brothers 3_girls 3_months 3_what 400_metres 40_and 40_of 40_people 41_and 42_but
42_forces 43_forces 45_an 47_and 47_bit 47_lot 4_50 4_months 4_or 4_pages 4_people 4_to 500_is 500_times 50_percent
50p_$ 52_do 58_and 5_mins 60_$ 60_quid 62_i 6_i 6_is 6_weeks 79_and 7_062 7_told 7_years 80th_on 82_per 83_$ 83_but
900_day 900_days 900_people 90_percent 998_words 99_percent ^_$ ^_26 ^_42 ^_77 ^_acces ^_according ^_across ^_activate
^_address ^_advertise ^_apparently ^_associate ^_aunties ^_ban ^_bath ^_become ^_beep ^_bereal ^_bill ^_bitten ^_block
^_bodies ^_bonjour ^_bruh ^_but ^_calculate ^_calls ^_care ^_carried ^_cases ^_changes ^_check ^_chief ^_childcare
^_cite ^_clues ^_compliment ^_confirmed ^_consider ^_copy ^_counsellor ^_count ^_crash ^_cried ^_cry ^_daily ^_debug
^_deepfake ^_deleting ^_dog ^_doing ^_dose ^_drove ^_dying ^_e ^_effect ^_electric ^_enter ^_escape ^_experience
^_expiry ^_faces ^_fear ^_fell ^_figure ^_fill ^_firms ^_foi ^_followed ^_forgot ^_fortnite ^_forward ^_frightening
^_frts ^_gist ^_gone ^_grandma ^_great ^_groomers ^_hamster ^_hands ^_havent ^_hay ^_health ^_helpline ^_hid ^_honestly
^_house ^_ice ^_internets ^_iwf ^_jump ^_leading ^_link ^_lots ^_maintenance ^_makes ^_mark ^_meet ^_meeting ^_message
^_missed ^_mods ^_moja ^_must ^_nobody ^_noted ^_old ^_oops ^_oublie ^_ow ^_party ^_pastor ^_peers ^_percentage
^_physics ^_pigeons ^_pin ^_placements ^_point ^_poor ^_postponed ^_primary ^_pupils ^_pythagoras ^_real ^_reason
^_reasons ^_restart ^_roleplay ^_running ^_safeguarding ^_school ^_see ^_servers ^_sextortion ^_shall ^_shoot
^_shouldnt ^_simon ^_smoke ^_sore ^_spanish ^_spell ^_starting ^_steps ^_strange ^_substitute ^_sudo ^_system ^_ta
^_tax ^_teach ^_testimony ^_testing ^_things ^_those ^_tighter ^_tl ^_track ^_trainers ^_trap ^_truth ^_turning
^_twenty ^_ugh ^_unknown ^_up ^_us ^_user ^_valentines ^_vergiss ^_vet ^_voice ^_welp ^_whatll ^_when ^_whered ^_words
^_wow ^_writing ^_youtube ^_yungest ^_zucks a_10 a_999 a_banana a_bar a_battle a_been a_blank a_blessing a_blister
a_boat a_bouncer a_brick a_cartwheel a_cat a_check a_cheque a_chess a_clown a_coke a_controlling a_cool a_cup
a_definition a_discord a_double a_drama a_fact a_fish a_flag a_four a_freddo a_fridge a_funeral a_gamer a_games a_great
a_groomers a_guide a_headline a_headlock a_ia a_kahoot a_ladder a_lawyer a_licence a_lifeguard a_lollipop a_lolly
a_lorry a_lunchtime a_manual a_marathon a_minute a_mother a_museum a_nail a_name a_no a_nokia a_nosy a_novel a_one
a_padlock a_pair a_parrots a_partner a_passport a_percent a_phd a_pigeon a_platform a_playgroup a_porter a_poster
a_prefect a_professional a_pug a_question a_red a_referral a_refund a_relationship a_rematch a_residential a_retired
a_rise a_roof a_roofer a_root a_saturday a_scary a_scone a_seagull a_sensible a_seven a_singers a_sister a_skin
a_sneeze a_speech a_stop a_subscription a_survivors a_swim a_template a_tenor a_text a_therapist a_three a_thumb
a_ticket a_title a_towel a_tractor a_trainee a_trainer a_trapdoor a_trip a_vampire a_vape a_wave a_weekend a_welsh
a_white a_yearly a_youngster a_youtube about_$ about_200 about_anyone about_at about_every about_games about_going
about_here about_images about_internet about_maths about_men about_more about_other about_people about_picture
about_privacy about_recognising about_reporting about_safeguarding about_secret about_steam about_twelve about_two
about_under about_why about_windows above_this abused_and abused_at abuser_and abuser_to abusers_$ abusers_hide
abusers_pretend academic_sounding acces_to access_at accident_can account_back account_forever account_that accounts_or
accurate_$ accused_of act_and act_law acting_$ action_to activity_on actual_children actual_number actual_thing
actually_$ actually_he actually_is actually_stop add_a add_them added_up address_and address_please address_to
admit_that admit_the adopted_and adopted_kids adore_it adult_offenders adults_as adults_can adults_in adults_out
advertise_my adverts_$ adverts_are advise_taking affected_too afraid_to after_900 after_college after_little
afterwards_$ again_but again_is again_lol again_tomorrow again_we against_or against_punching against_whom age_any
age_it age_makes age_verification ages_ago ages_would agony_from ai_behind ai_being ai_going air_she airport_set
al_previus alarm_clock alarm_how alarm_threatens album_$ aldi_hungry aliens_are all_cases all_children all_coming
all_game all_gangs all_have all_if all_is all_it all_love all_members all_people all_share all_that all_there all_to
all_together all_told all_uk allowed_in allowed_when alone_bot already_if already_what also_a also_does also_from
also_how also_says always_a always_get always_getting always_go always_the always_thought am_35 am_adopted am_allowed
am_broken am_carer am_chairing am_driving am_ever am_exchange am_failin am_father am_grounded am_hacked am_head am_her
am_hiding am_ill am_it am_knackered am_literally am_made am_marking am_missing am_now am_pretty am_ringing am_screaming
am_selling am_shook am_sorry am_start am_support am_sweating am_wondering american_cousin ammo_$ an_a an_alarm an_anime
an_assignment an_assistant an_average an_easy an_extra an_hour an_inch an_instruction an_ipad an_oil an_out an_she
and_$ and_12 and_14 and_21 and_5 and_6 and_8 and_also and_and and_apple and_asked and_b and_babys and_bad and_been
and_begged and_bored and_comments and_d and_doesnt and_donts and_eat and_exploitation and_forget and_game and_gone
and_happy and_having and_hid and_jobs and_just and_learning and_liam and_lose and_made and_meet and_more and_name
and_new and_night and_once and_ones and_raised and_reporters and_school and_sextortion and_someone and_something
and_stayed and_t and_too and_twelve and_typed and_whom and_wonder angry_dad angry_from ankle_$ another_tomorrow
another_which answer_an answer_from answer_is answer_lol any_cop any_data any_figures any_idea any_jokes any_offences
any_one any_statistic any_survivor any_survivors any_that any_women anybody_below anyone_get anyone_here anyone_left
anyone_online anyone_this anyone_where anyone_who anything_at anything_out anything_since anything_up anything_without
anything_you app_they app_wants apps_being apps_for apps_from apps_is apps_number apps_should apps_someone apps_stop
april_fools arabic_$ are_4 are_42 are_and are_any are_arguing are_asking are_dead are_doing are_eating are_end
are_grown are_hidden are_included are_journalists are_killing are_locked are_made are_married are_messages are_missing
are_often are_ok are_open are_our are_politicians are_recorded are_schools are_sending are_shut are_ten are_their
are_there are_those are_traveller are_up are_what are_written areas_have arested_$ arested_for argh_$ argued_over
arguing_$ arguing_with argument_is arm_for arms_from around_in arrested_in article_my article_on article_was as_anyone
as_child as_ever as_evidence as_her as_mum as_people as_printed as_though as_to asda_what ashamed_i ask_any ask_can
ask_is ask_us asked_first asked_in asked_of asking_her asking_me asking_my asking_so asks_is asks_she asleep_so
assembly_for associate_degree at_2 at_31 at_4am at_8pm at_bowls at_different at_guides at_half at_karaoke at_morrisons
at_percentages at_prom at_ten at_tennis at_their at_thirty at_training at_valorant at_waterstones at_your attempts_$
aunt_$ auntie_is aunties_getting autism_and autistic_in aware_of away_and away_last baby_doll baby_girl baby_group
baby_upstairs babysit_to babysitters_dog babysitting_for back_as back_doing back_line back_me back_the back_were
backdoor_in backdoor_my backdoors_are background_of backwards_and bacon_where bad_before bad_dread bad_who bad_word
bag_of bag_to bak_$ baking_$ ball_at ban_phones banana_help band_wants bank_wants banned_for banned_is barbecue_$
barks_how bath_does bath_just bath_the bathroom_he battered_wives battery_is be_18 be_driling be_expected be_from
be_gentle be_grateful be_messi be_named be_nervous be_of be_our be_ready be_real be_sacked be_safe be_saved be_several
be_stored be_switched be_this beat_my beaten_in beaten_since because_messages because_mum because_they become_my
bed_lol bed_nights bedrooms_when bedtime_$ bedtime_what been_bullying been_counted been_dead been_gether been_getting
been_hiding been_higher been_hit been_lost been_made been_making been_napping been_nice been_online been_promoted
been_reported been_rewritten been_shut been_since been_staying been_that been_to been_trained been_vegging
been_watching been_weeding been_working beep_boop bees_$ before_a before_mine before_or before_then before_which
begun_$ behind_you being_counted being_exploited being_left being_mean being_most being_my being_punished being_safe
being_secretive being_wrong believe_$ bells_about belong_to below_eighteen best_friends bestie_is better_since
better_they between_abuser between_being between_two between_us big_rollercoaster big_school big_slide big_tech
bigger_every biggest_group biggest_jump bike_he bikes_$ bikini_$ bill_coming bill_delayed bill_does bill_he
bill_mention bill_next bill_then bills_date bills_message birds_$ birthday_cake birthday_is birthday_on birthday_what
biscuit_$ biscuits_left bit_but bit_hun bit_low bits_he bits_of bitter_out black_pudding blackmail_in blame_lockdown
blames_parents blank_$ bleep_test bless_her blessing_and blister_any block_every block_my blocks_is boarders_says
boat_$ boat_is bodies_in bodies_named body_in bonfire_$ book_and book_me book_so book_the bookies_says books_for
books_i boot_$ bored_of boring_i boss_keeps boss_on bot_do bot_just bot_or bot_with both_13 both_14 both_asleep
both_mine both_mums both_on bother_looking bother_to bottle_of bought_the bought_us bowl_ok boxes_without boxing_club
boy_10 boy_by boy_has boy_i boy_plays boy_victim boy_which boy_wont boyfriend_are boyfriend_he boyfriend_holds
boyfriend_takes boys_11 boys_affected boys_always boys_going boys_isnt boys_it boys_my boys_never boys_of boys_percent
boys_walk braces_hurt brave_or brb_$ break_who brew_$ bride_and bridge_bit bridge_the bring_nothing bring_snacks
bring_to britain_over bro_he bro_says bro_told broken_out broken_umbrella brother_19 brother_callum brother_did
brother_swears brother_wont brothers_back brothers_say brothers_school brought_up bruh_i bruises_all bucks_$ budge_what
builder_says bullying_in burned_all burnley_$ burnt_rice bus_drivers bus_where business_in but_basically but_cant
butt_$ button_$ buy_$ buy_for by_bus by_eight by_next by_over by_then by_year byline_$ call_his call_last call_them
call_to call_us call_with called_smokescreen calls_on calm_$ calm_nerves came_from came_on camp_wont campaign_started
campaigning_$ campfire_and can_ask can_check can_company can_compare can_explain can_it can_message can_name can_old
can_read can_send can_sort canal_tomorrow cant_block cant_feel cant_recall cant_speak cant_stand capitals_with
caption_for caption_under car_battery car_in car_is car_or car_scraped car_slowed car_wait car_what card_i cards_for
care_as carer_for caretaker_asked caretaker_in carvery_$ case_about case_have case_to cases_and cases_does cases_had
cases_it cases_where casserole_dish cat_from cat_knows cat_pic cat_video cat_videos cat_was catch_it caught_on
caught_out caused_the causes_$ ceop_where cert_results certificate_last chance_shortcuts change_out change_something
change_their change_to change_which changed_$ changed_after changed_phones changing_rooms channel_for charge_from
charge_of charger_and charity_abseil charity_has charity_run charity_want charity_wrote charitys_own chat_off chat_or
chat_says chat_you chatroom_i chats_are check_if checking_messages checklist_$ checks_for cheddar_is chef_$ chem_mock
chest_what chief_exec child_as child_gets child_how child_lied child_online child_or child_twice childminder_$
children_charitys children_my children_they children_who childs_phone chilli_again choice_my choir_$ choir_bit
choking_every chop_them chopping_onions church_hall cinema_want circle_has cite_a clap_when class_gave class_how
class_it class_since class_that class_what classes_is clean_and clean_four click_through clicked_on clients_$
climbing_frame clocks_go closer_to clown_$ clowns_$ club_how club_what clubs_are clubs_in clues_that cm_and coach_has
coach_moved coach_says coach_takes coach_under coaches_have coaching_the cod_$ code_wont cold_and cold_pack collar_$
colleague_insists colleague_sleep collected_the come_before come_dine come_three come_through come_with comes_after
comes_before comes_through coming_friday coming_into commit_it commits_it common_it companies_dont companies_say
company_see compliment_me computer_made computers_and computing_and conclusion_already confess_i config_$ cons_$
consent_form contact_if contacted_$ context_$ contract_$ controls_since controls_who convicted_$ cooks_daughter
copied_$ cops_dont cops_find copy_$ copy_everything copy_out copy_your cornwall_for corridor_knitting cost_$ cost_money
costume_since cosy_for couch_to could_cry could_have could_read could_somebody could_tell council_$ counsellor_$
counsellor_in count_attempts count_to counted_twice counted_under country_where countrys_police counts_calls
counts_every counts_in course_be course_she course_the courses_$ court_and court_in cousin_$ cousin_made cousin_says
cover_all cover_letter cover_suicide cover_wales covid_$ covid_that crashing_$ crazy_$ cream_van creams_$ credit_card
creepy_message cried_a crime_isnt crime_so crime_thing crimes_i crimes_what cross_a crossword_seven crying_about
crying_for crying_laughing cuantos_cases cup_final cup_of curious_about curious_how curious_if curious_really
curious_whether current_is cushion_under cut_500 d_$ d_d d_of dad_80th dad_allowed dad_birthday dad_for dad_going
dad_help dad_home dad_made dad_makes dad_meant dad_promised dad_reading dad_with dad_works daft_$ daft_aunt damp_$
dan_can dan_you dance_when danke_$ dare_you dark_web dark_what data_my data_on date_does date_for date_ideas date_if
date_it date_of daughter_asked daughter_asks daughter_doesnt daughter_gets daughter_how daughter_rang daughter_run
daughter_start daughter_than daughter_thinks daughter_underlined daughter_wears daughter_would dawn_and day_3 day_are
day_did day_do day_does day_figure day_stuff day_that day_was day_why days_he days_i days_training dead_grandma
deaf_grandson dear_i death_in death_of debate_in decide_what deepfakes_in define_it defined_in definition_the degree_vs
delayed_and delete_$ delete_old deleted_from delivered_$ demand_to dentist_hurt deodorant_$ derry_girls deserves_a
destroy_young detective_$ detention_for detention_with dial_up diary_in dick_pics dictionary_$ did_anyone did_apple
did_eny did_lots did_victims didnt_consent didnt_turn died_after difference_$ different_$ different_from different_hat
different_numbers different_services dig_for dig_it dine_with dinner_will dipper_$ dirty_old disabled_kids
disconnect_from discord_ask discord_messages discord_says discord_staff discovered_the discuss_$ dishes_if display_what
dissertations_on distract_me divorced_parents dm_to do_bacon do_disappearing do_drama do_experts do_fire do_food
do_glasses do_is do_mental do_my do_nails do_onions do_online do_phone do_politics do_smartwatches do_stranger do_taxi
do_their do_under do_who do_your doctor_friend doctor_is does_all does_anybody does_childline does_foi does_for
does_fortnite does_safeguarding does_smh does_so does_their does_three doesnt_$ doesnt_answer doesnt_get doesnt_reply
doesnt_squeak dog_by dog_groomer dog_on dog_pics dog_was dogs_by doing_an doing_his doing_pilates doing_that doing_the
doing_to doll_same domestic_abuse done_an done_before done_or done_the dont_answer dont_apps dont_bother dont_budge
dont_copy dont_just dont_leave dont_likes dont_look dont_you door_it door_over door_three door_today door_we doors_dog
doors_never dos_and double_glazing down_the down_when down_you draft_$ drama_piece drama_we drama_where dramatic_i
drawing_class drawn_the dread_all dread_home drink_tea drinking_tea drive_in driver_said drivers_left drives_me
dropped_his drops_$ droseddau_oedd drove_a drum_kit dudley_and due_back due_friday due_to duke_of dull_$ duties_would
duty_of dying_at dying_for dyou_do e_g e_learning e_to each_$ each_one each_person ear_$ ear_piercing earn_my easier_$
easter_eggs easy_words eat_veg eating_a eating_chips eats_the edges_$ edinburgh_volunteering editor_wants editor_what
effect_on effects_are effects_on egg_$ egg_whites eggs_$ eight_in eighty_something eighty_what electric_car
elsa_costume else_at else_do else_put else_should else_so em_are em_were email_account email_and email_that email_the
email_to embarrassed_i emojis_$ employed_since empty_$ encrypt_who encryption_does encryption_keeps end_a end_and
end_business ended_in ending_with enforce_it engines_he england_my enlighten_me envelope_to equal_for equal_i
equations_please essay_1 essays_to even_allowed even_counted even_got even_know even_say evening_about ever_had
ever_happens ever_meet ever_show everton_$ every_adult every_member every_message every_penalty every_police every_stat
every_summer every_yr everybody_in everybody_is everyone_asked everyone_goes everyone_how everyone_pays everyone_simon
everyone_with everyones_fighting everything_about everything_can everything_does everything_gets everything_it
everything_that everything_up everything_why evidence_before evidence_how evil_twin ex_gives ex_he exactly_my exam_in
exam_paper exam_question example_$ exams_are exchange_student excuse_that exec_of existence_is expalin_$ expected_who
experts_like expiry_date explain_like explaining_it explaining_the exploitation_$ f_are f_o face_mask face_only fail_$
failin_$ fair_to fake_$ family_believes family_center family_dont family_group family_she family_they family_took
famous_case far_but fastest_way father_from father_he father_want fear_for fear_is feeds_it feel_at feel_daft feel_my
feel_safe feel_unsafe feeling_in feeling_that feet_after fence_$ fever_$ fever_is fever_pills fi_$ fifa_and fight_$
fighting_about figure_about figure_please figure_they figures_from figures_say files_on films_are films_in filters_that
find_children find_him find_private find_us fine_just fine_right finger_chopping finger_has finish_it fire_drill
firefox_$ firm_$ firm_has firms_are firms_stay first_but first_crush first_lesson first_message first_person
first_place first_year fish_$ fit_it fits_in five_$ five_soon five_what fixed_$ flag_and flash_cards flat_$ flat_out
flat_pack flatmate_who flatmates_locked flight_from flour_$ flour_any flyers_$ foi_means follow_pupils follow_them
followed_from font_is food_bank football_scores football_stuff for_12 for_28 for_30 for_9 for_anyone for_big for_boy
for_change for_coffee for_d for_encryption for_friday for_game for_giving for_grooming for_heavens for_helping
for_herself for_him for_hitting for_if for_kent for_ketchup for_kik for_last for_mums for_music for_netball for_no
for_not for_nursing for_on for_online for_other for_privacy for_sext for_social for_something for_sports for_spurs
for_staff for_tuesday for_updates for_youth force_in force_is force_on force_since force_that forces_are forces_came
forces_or forces_tell forces_tho foreign_gangs forget_$ form_has form_of formers_$ fortnite_come fortnite_with forum_in
forward_for foster_carers foster_girls fostered_nineteen fosters_so found_i foundation_lady four_fifths four_in
four_miles four_rooms four_the fourteen_which frame_$ france_$ free_trial free_v freedom_of freelance_reporter
freshers_week friday_in fridge_as friend_asked friend_asks friend_he friend_last friend_requests friends_got friends_is
friends_on friends_tutor friends_would frightened_to fringe_brave from_adults from_anything from_bristol from_glasgow
from_i from_india from_it from_leg from_page from_see from_somewhere from_town from_tram from_tuesday from_ukraine
from_us from_year from_yorkshire from_you front_$ frts_clients fryer_and fuel_list fuel_marks fun_is fun_my fun_run
fun_what funeral_$ funeral_speech game_but game_companies game_money game_over game_wont game_you games_does games_is
games_like games_on games_that gaming_chair gangs_or garden_again gas_bill gather_$ gathered_the gave_nothing gave_you
gay_dad gdpr_$ gender_$ gender_not general_chat geography_teacher get_abused get_any get_asked get_closer get_convicted
get_groomed get_locked get_lonely get_no get_parents get_phones get_read get_round get_talking get_this get_why
gets_caught gets_gifts gets_hurt gets_reported gets_taken getting_delayed getting_her getting_it getting_out gfs_dad
ghosted_by ghosted_me gift_card gift_from gift_ideas gifts_from gig_$ girl_guides girl_told girl_upstairs girl_whod
girls_aloud girls_being girls_boys girls_more girls_school girls_share girls_were girls_what girls_where gist_of
give_for give_his give_numbers given_for gives_all gives_cover giving_all glasgow_say glasses_count gm_everyone go_what
go_yellow god_help god_i goes_from goes_home going_mad going_nowhere golf_$ gone_already gone_hot gone_mad
good_babysitter good_bot good_guys good_listener good_morning got_another got_arested got_beaten got_better got_called
got_ghosted got_hammered got_his got_kicked got_long got_marker got_new got_phones got_pushed got_stabbed got_touched
got_us got_your govender_a govender_isnt govender_quote govender_said government_say government_will governor_nobody
governors_$ grabbed_my grade_five grading_tomorrow gran_$ gran_in gran_only grandad_i grandad_makes grandad_wants
grandads_mind grandchildren_on granddaughter_cries granddaughter_pulls grandson_14 grandson_and grandson_has
grandson_uses grans_funeral graph_i grateful_if groomed_according groomed_is groomed_via groomer_asks groomer_but
groomers_$ groomers_pretend groomers_say groomers_use grooming_for grooming_needs grooming_report grooming_should
grooming_to ground_me ground_would groupchat_says groups_for groups_like groups_on grown_and guardian_instead guess_for
guess_it guess_the guesses_what guidance_$ guidance_on guidance_to guide_to guidelines_to guitar_song gum_out gun_in
guys_$ guys_who gym_is habbo_hotel hacked_$ hacked_and hacked_my had_been had_gone had_not had_tears haha_no hair_need
half_asleep half_life half_men half_past ham_$ hand_me handbook_quiz handed_what handling_course handwriting_$
handwriting_looks happen_in happen_last happen_on happened_and happened_when happening_more happens_online happens_with
happy_$ happy_with hard_$ hard_and hard_by hargreaves_speak hargreavess_job harm_after harm_and harms_$ harry_styles
has_$ has_6 has_flu has_guidance has_left has_nobody has_not has_nothing has_our has_six has_somebody has_spotted
has_started hasnt_gone hat_$ hate_everyone hates_her have_10 have_3 have_all have_chat have_drawn have_fever have_for
have_fostered have_guessed have_help have_hit have_left have_less have_locked have_looked have_on have_patched have_six
have_social have_some have_spent have_spilt have_talked have_their have_time have_year havent_even havent_seen
havent_started having_a having_to having_two he_always he_attacks he_barks he_breaks he_commented he_drove he_gets
he_kicked he_loses he_lost he_messaged he_met he_shouts he_sits he_slapped he_talks he_teacher he_times he_told
he_undress he_wishes he_wrote head_asked head_for head_has head_hurts head_i head_office head_said head_the head_wants
heading_and headline_and headline_what headset_$ headset_on health_courses health_social healthy_$ hear_about hear_it
hear_of heart_i heart_that hearts_$ heavens_sake heavy_boxes hed_cut hed_leave hedgehog_in height_limit heights_this
hell_ask hell_want hello_anyone help_from help_how help_me help_menu help_not help_or help_protect help_someone
help_what help_who help_women helping_me helpline_calls helpline_does helpline_in helpline_no henrys_wives her_address
her_baby her_business her_car her_day her_documents her_door her_headphones her_husband her_i her_knitting her_mobile
her_names her_netball her_no her_poster her_room her_round her_salary her_shoes her_stories her_surprise her_test
her_up her_working here_asking here_is here_like here_need here_we hers_has hey_what hi_is hi_mum hid_under hidden_bit
hidden_instructions hidden_prompt hide_this hides_behind hiding_behind high_before high_did high_for high_my high_note
high_they higher_$ higher_at higher_i highest_year hillsborough_$ him_feel him_she him_that him_three him_without
himself_in himself_to hinges_so his_50th his_arms his_charger his_coat his_gaming his_insurance his_nose his_piano
his_privates his_surprise his_voice his_wrist hit_three hits_so hits_you hogs_the hola_que hold_on holding_his holes_$
holiday_lol holiday_pictures holidays_are holidays_is home_after home_manager home_or home_they homes_$ homework_lol
homework_with honestly_gutted hoo_said hopes_$ horse_$ hospital_for hospital_start host_brother hot_or hour_in hour_on
hours_do hours_is hours_on house_from house_prices hove_and how_bad how_big how_current how_delete how_good how_it
how_question how_to how_urgent how_will how_young hrs_sleep hun_my hundred_of hundreds_of hungover_and hungry_$
hungry_i hurry_up hurt_as hurt_before hurt_his hurt_their hurt_us hurt_what hurts_$ hurts_dont hurts_from husband_car
husband_is husband_telt husband_works hygiene_rating i_as i_ate i_babysit i_break i_burn i_chair i_complain i_could
i_couldnt i_counted i_debate i_decide i_demand i_fall i_follow i_forgot i_honestly i_just i_know i_lack i_laugh
i_legally i_loved i_moderate i_mow i_nearly i_nurse i_ought i_pick i_posted i_practise i_quit i_raise i_recall
i_reference i_remove i_repeat i_search i_secretly i_shut i_slept i_spot i_stop i_track i_translate i_tuck i_uninstall
i_updated i_volunteered i_wipe i_wonder i_wrong ice_$ ich_been ict_mine id_always id_for id_just id_like id_met id_sell
id_what if_an if_kid if_our if_poss if_report if_that ignor_al ignore_tus ikea_$ ill_give ill_post ill_put illegal_in
illegal_when images_found images_or imagine_a important_$ in_20 in_204 in_agony in_april in_article in_asda in_belfast
in_bexley in_brazil in_daily in_did in_easy in_france in_gwent in_health in_hove in_ict in_id in_in in_it in_itself
in_just in_kettering in_kid in_klingon in_lake in_london in_mm in_monopoly in_neath in_newcastle in_newry in_northern
in_not in_numbers in_other in_penzance in_perth in_physics in_safeguarding in_slough in_swansea in_telford in_three
in_toronto in_touch in_toxteth in_ukrainian in_us in_voice in_warsaw in_you inch_$ includes_$ increase_over india_my
info_$ information_thing informations_$ ingrown_toenail innkeeper_and inside_for inside_out insists_that instruction_$
instructions_$ instructor_is insult_me insurance_plan int_shed interesting_$ internet_for internet_how internet_in
internet_is internet_provider into_$ into_in inverted_commas investigation_take invite_my ireland_my is_35 is_52 is_ai
is_alright is_always is_annoyed is_anybody is_apple is_away is_basically is_being is_cancelled is_chat is_coming
is_creepy is_cross is_different is_due is_encrypted is_everyone is_fortnite is_free is_girl is_google is_healthy is_hit
is_increase is_known is_live is_london is_marrying is_massive is_mates is_meant is_moved is_named is_nineteen
is_nonsense is_not is_nothing is_paid is_paracetamol is_police is_presenting is_prime is_punching is_relevant
is_revising is_ruining is_same is_seen is_sextortion is_sir is_speaking is_stalled is_talking is_tall is_ten
is_thinking is_torture is_true is_unbeatable is_unsure is_up is_why is_won isa_$ isnt_about isnt_there it_15 it_advise
it_age it_anyway it_at it_august it_banned it_bitter it_call it_carries it_closed it_concern it_could it_covers it_day
it_did it_do it_doing it_early it_easier it_equal it_ever it_everyones it_give it_harder it_hilarious it_hinges
it_includes it_invented it_knows it_lasts it_mainly it_my it_needs it_never it_official it_one it_politely it_prompt
it_protects it_put it_rare it_really it_risen it_rose it_run it_sayin it_seriously it_someone it_sunny it_taking
it_tens it_true it_usually it_vital it_weird it_wheres it_why it_worries it_would it_yeah iwf_how iwf_it iwf_see
iwf_stand jail_or jail_you jailbreak_you jeans_$ jeans_and jelly_babies job_title job_would jobs_$ joke_$ journalist_at
journalist_husband journalists_mentioned jump_since jumper_from just_be just_blocks just_discovered just_does just_for
just_hand just_his just_makes just_nosy just_safeguarding just_something just_that just_uk just_wanted karaoke_how
karate_grading kayak_do keep_banging keep_bringing keep_in keep_kids keep_reading keep_ringing keep_sending keep_the
keeping_kids keeps_bees keeps_begging keeps_following keeps_grabbing keeps_her keeps_losing keeps_on keeps_secret
keeps_taking kent_my kept_it kept_quiet key_points keys_and keys_to kicked_down kicked_from kicking_it kid_a kid_also
kid_can kid_not kid_or kid_this kid_typing kids_be kids_carrying kids_choir kids_classes kids_did kids_games kids_go
kids_has kids_herself kids_into kids_it kids_lie kids_name kids_not kids_out kids_report kids_school kids_tho kids_to
kids_version kids_were kik_$ kik_is killed_eleven kilometres_$ kissed_my kit_every kitchen_with kitkat_$ kittens_$
klingon_$ knee_and knees_$ knew_it knife_that knight_$ knitting_foir knock_on knocked_this knots_$ know_but know_from
know_their knowing_who known_from known_gender knows_every knows_more kyles_got lab_it lab_over lab_partner lab_was
label_on lack_is lad_begged lad_begs lad_starts lad_talks ladies_$ ladies_in lads_being lads_from lads_got lads_i
lads_is lads_took lady_and lag_is landlord_keeps language_in lap_$ lap_and laptop_died last_before last_biscuit
last_bit last_bus last_kitkat last_line last_ones last_section late_with later_it latin_for laugh_on law_come law_go
law_going law_has law_name law_ready law_wont law_yet laws_came laws_in lawyer_and le_report leader_in leader_is
leader_would leaders_in leaflet_told least_moderation leave_his leave_if leave_my leaving_britian leaving_cert
leaving_my leeds_and left_by left_handed left_on left_or left_over left_socks legs_are lemons_for less_like lesson_to
lessons_what let_mine let_someone lets_her letter_a letter_for level_50 leylandii_$ liam_from librarian_a
library_because lie_and life_drawing life_i life_of life_on lifeguard_with lift_heavy lift_to light_or like_2 like_30
like_any like_em like_last like_our like_those like_who limit_for limit_how limit_of lincoln_and line_ending line_help
lines_$ link_on link_the list_them listens_i literally_die literally_in literally_shaking little_one living_on
local_news local_number location_$ lock_on locked_bathroom locked_for locked_messaging locks_and locks_his lol_fastest
lol_just london_bridge lonely_ones long_message long_they long_time long_was long_will longer_one longer_this look_the
look_when looked_18 looked_up looks_more looks_smug loses_at lost_in lot_in lot_more lot_on loud_alarm lovely_funeral
lovely_really loves_dinosaurs loves_his low_because lowkey_scared ls_la lucky_cause luggage_in lump_in lunch_duty
lunch_i lunch_until lunchtime_supervisor made_the made_us made_whose madre_$ main_in main_point make_his making_flash
making_out making_the mammy_told man_came man_followed man_keeps man_messaged man_say man_sends manage_a manager_and
manager_here manager_what manager_wont many_do many_hrs many_i many_lads many_months many_sweets many_victim many_were
map_show mark_zuckerberg marked_me marker_pen marketplace_man marks_in married_20 married_now mate_asked mate_gave
mate_took mate_zaras mates_all mates_dad mates_posted mates_round mates_say maths_mum matter_in me_500 me_angry me_bot
me_both me_clap me_egg me_friday me_hanging me_hed me_jump me_just me_know me_log me_night me_odd me_only me_page
me_pay me_read me_sit me_socks me_some me_sound me_take me_taken me_through me_touch me_want me_wheres me_windows
me_with me_would mean_boys mean_crimes mean_how mean_in mean_only mean_what means_does means_here means_nobody
means_safeguarding means_which meant_the measures_$ meet_$ meet_an meet_kids meeting_is meeting_with meh_today
members_at memory_right mention_people mentioned_as mentioned_i meny_boys meny_in meny_kids message_every message_girls
message_or message_rule messages_about messages_being messages_by messages_now messages_should messaging_me
messaging_pupils messaging_service messenger_is messi_than messy_$ met_him met_in met_is met_someone metres_$
mi_hermana mi_madre microphone_is microwave_is middle_can midnight_asking might_a might_say miles_a million_and
million_since mind_wanders mine_$ mine_asked mine_i mine_what minecraft_base minor_is mins_i mins_need minutes_that
minutes_to miss_he missing_something mitochondria_$ mix_up mixed_up moaning_about mobile_off mobile_phones mock_$
mock_and mock_i mode_on moderate_a moderator_$ moderator_on mods_are mods_please mods_spot moja_mum molested_$
money_every money_in money_or money_put monopoly_$ monster_and month_in month_old months_till months_what mood_and
more_big more_citations more_common more_going more_holes more_i more_ill more_it more_kids more_like more_likely
more_money more_we most_$ most_at most_grooming most_i mostly_games mostly_men mother_answers mother_does mother_from
moved_me moved_my mow_the mp_$ mr_bot mr_okafor mr_smith ms_is mugs_$ mum_a mum_answers mum_came mum_cant mum_every
mum_need mum_sat mum_sent mum_shouted mum_that mum_two mum_understand mum_wont mums_a mums_back mums_coming mums_put
mums_way must_ask must_do must_police my_14yo my_17 my_3yo my_8 my_accountant my_air my_airpods my_app my_auntys
my_backs my_bad my_balcony my_banks my_barber my_biology my_boiler my_boy my_braces my_bus my_cake my_chair my_chin
my_citibank my_classroom my_conclusion my_copy my_county my_credit my_culture my_daft my_data my_deaf my_desk
my_dissertations my_elbow my_electric my_email my_exam my_eyes my_favour my_gas my_gran my_grans my_hay my_joke
my_journalist my_lawyer my_listeners my_local my_mosque my_mouth my_oc my_passenger my_pencil my_pens my_period
my_planning my_players my_playstation my_posh my_professor my_questions my_roses my_sat my_screenshot my_set my_shop
my_show my_slave my_smoke my_socks my_speaking my_station my_students my_subscription my_suit my_surname my_table
my_tax my_teaching my_teenage my_tutees my_villager my_visa my_wallet my_whites my_xbox myself_if myself_so myself_to
myself_what myspace_$ nail_gun name_em name_online name_them name_who named_after named_i named_in names_what
naming_the nan_keeps nan_wants nan_wont napping_been naughty_step nearly_14 nearly_all nearly_finished neath_$ need_1
need_ammo need_any need_off need_private need_that needs_to neighbour_are neighbour_little neighbour_says
neighbour_teenage nephew_set nephew_stop nephew_wants nervous_before nervous_what net_i net_under netball_so
network_had networks_are never_answer never_before never_comes never_counts never_doing never_fed never_finish
never_happens never_hurt never_leave never_so never_stood new_accounts new_doctor new_offence new_piano new_rule
new_rulebook new_rules new_teaching news_$ next_day next_is next_message next_one next_to nice_line nice_since nice_so
niece_at niece_has niece_lives niece_to niece_turns niece_wont night_class night_friday night_please night_running
nine_$ nine_quid nines_has no_age no_bot no_comment no_discord no_filter no_games no_good no_kids no_longer no_mention
no_need no_offence no_problem no_secret no_smartphone no_source no_spoilers no_tech no_this no_wait no_wonder
nobody_cares nobody_ever nobody_home nobody_picked nobody_understands non_uniform none_$ noob_$ normal_and
normal_people nosy_but not_43 not_asking not_change not_crimes not_eaten not_even not_everything not_felt not_good
not_heard not_illegal not_law not_made not_out not_pass not_paying not_people not_reply not_understand not_upset
not_yours note_what notes_that nothing_bad nothing_gets nothing_happens notice_in notice_of noticed_the now_her now_is
nspccs_helpline nudes_being nudes_in nudes_on numb_you numba_$ number_again number_bigger number_come number_from
number_just number_keeps number_not number_one number_only number_or number_you numbers_count numbers_only
numbers_which numbers_with nurse_in nurse_says o_$ o_droseddau o_heddluoedd odd_messages odd_shoes odd_socks of_200
of_31 of_45 of_a of_abuse of_ai of_bed of_birth of_care of_crimes of_customer of_e of_each of_edinburgh of_good
of_heights of_henrys of_hers of_i of_in of_kids of_latin of_lockdown of_milk of_missing of_names of_nearly of_popular
of_recorded of_shoes of_sixteen of_skin of_susie of_tea of_thirteen of_thousands of_trouble of_twelve of_use
of_vacation ofcom_my off_every off_if off_it off_ours off_roblox off_which off_work offence_begin offence_it
offence_still offence_to offences_happen offences_happened offences_or offences_were offenders_sent offenders_were
offer_at offerings_is office_chairs officer_who official_$ ofsted_in often_didnt oil_change ok_say ok_which old_apps
old_be old_chats old_enough old_from old_messages old_people old_put old_wants old_was old_were older_i older_lad
on_age on_apps on_average on_because on_bonfire on_deepfakes on_earth on_end on_fake on_fifa on_hinge on_leave on_like
on_messages on_offer on_panorama on_penalties on_police on_recovery on_reddit on_roundabouts on_safeguarding
on_sextortion on_shift on_staying on_steam on_sudoku on_surely on_switch on_tea on_trig on_two on_where on_who on_xbox
once_more once_twice once_what once_which once_you one_$ one_adult one_again one_become one_before one_car one_ear
one_finger one_friend one_from one_girl one_hand one_i one_investigation one_lady one_like one_listens one_names
one_night one_poem one_police one_q one_sent one_sex one_summer one_true one_under one_wear one_word ones_against
ones_being ones_do ones_friday ones_from ones_gone ones_he ones_how ones_hurt ones_in ones_just ones_were onions_$
onions_is online_$ online_a online_abuse online_friends online_from online_harm online_harms online_more online_now
online_seller online_shop online_stranger online_that online_then online_things online_to online_was onload_alert
only_1 only_4 only_across only_as only_been only_just only_know only_let only_lost only_need only_or only_people
only_said only_see only_sender only_sent only_sister only_social only_took only_use only_week only_what onto_a
oot_again open_24 open_and open_at open_for opens_is opinion_$ opinion_of opposite_day or_47 or_after or_at or_by
or_ceop or_children or_cold or_daft or_dont or_five or_has or_have or_if or_kids or_lone or_months or_much or_one
or_only or_phones or_sixth or_someone or_still or_wait or_were or_where or_women order_books order_what orders_on
original_would other_than other_year others_so our_16 our_age our_apps our_back our_beths our_care our_coach our_cooks
our_discord our_editor our_figures our_floor our_head our_intern our_keeper our_kyles our_local our_maths our_next
our_old our_phones our_policy our_regulars our_sixth our_social our_staff our_step our_swimming our_trust our_way
out_at out_by out_her out_here out_she outfits_and oven_$ oven_on over_18 over_chat over_christmas over_five
over_nerves over_on over_that overtime_over ow_my owe_him owe_my own_a own_biscuits own_sister owned_by owns_the pa_$
pack_$ pack_their paddling_pool page_have page_to pages_should paint_$ paintball_bruises painting_the pair_of
pair_sings pair_the pan_$ panel_and panorama_and paper_says paracetamol_ok paragraph_$ parallel_parking parcel_$
parent_asks parent_group parent_id parent_reports parent_whether parents_could parents_does parents_every parents_get
parents_group parents_here parents_like parents_quoted parents_tonight park_for park_with parking_app parrot_$
parrots_voice part_was partner_school parts_in passed_her passed_his passed_in passed_my passed_out passenger_from
passes_$ passport_do password_manager password_the past_me past_with pasties_$ pastor_say pastoral_care patched_like
patio_which pay_to paying_her pe_because pedo_me pen_marks penalty_for penalty_how pencil_case pending_$ penguin_$
pens_$ people_be people_find people_i people_on people_please people_say people_see people_start people_that
people_told people_went people_work per_hour percent_are percent_one percent_or percent_wasnt percentage_were
percentages_please period_and period_in permission_to person_get person_he person_says person_to personal_trainer
peter_$ petty_$ phase_$ phd_on phone_after phone_please phones_about phones_being phones_now phones_tonight
phoning_what photo_consent photo_it photo_mums photo_my photo_one photos_without physics_$ physics_homework piano_for
pic_of pick_between pick_my pick_which picture_i picture_off pictures_$ pictures_from piece_about pieces_with
piercing_$ pigeons_are pike_$ pilates_again pint_in pitch_at place_to placement_in places_online plain_wall
planned_internet plans_$ plant_and platforms_it play_her play_i play_where player_from playgroup_in plays_it
please_aget please_before please_do please_id please_pretend please_read please_the pleased_to plug_turn pocket_money
poem_about point_me point_of points_in police_and police_can police_car police_could police_dealt police_decide
police_figure police_find police_from police_get police_hear police_how police_just police_need police_only police_or
police_published police_see police_wrote policeman_he politely_get politics_what pool_by popular_ones porn_sites
portion_of posh_voice poss_$ possible_to post_so postal_address poster_is posters_at postponed_again posts_on
potatoes_$ pothole_$ potholes_$ potty_$ practice_what pram_$ predator_in predators_and predators_use prefer_writing
present_who presentation_to presentation_tomorrow presenting_on pretend_that primary_head primary_schools print_your
printer_$ prison_does prison_for privacy_and privacy_i privacy_who private_room private_school private_tutor
private_who prize_at probation_officer problem_only problems_at profile_is profile_of programmed_you prom_and
prom_dress prom_right promised_hell prompt_$ proper_spirit propose_tonight protect_children protection_i protects_kids
proud_my prove_it provider_$ pss_$ published_$ publisher_take pulled_a pumpkins_in punching_the punching_through
punishment_do punishment_if pupil_asks pupil_has pupils_as pupils_has pupils_keep pushback_from put_his put_into
put_life put_out put_phones put_them put_those put_your putting_this putting_up quadratics_and que_es que_tal
question_again question_how question_i question_in question_who questions_is questions_should questions_you quick_one
quick_the quick_what quickly_$ quickly_i quid_on quiet_because quit_$ quit_being quit_britain quiz_master quiz_name
quiz_team quiz_what quote_her quote_me quote_where quoted_by raised_in ran_me rang_to range_$ range_of rap_for
rape_cases ray_ban re_$ reach_down read_all read_but read_chapter read_one read_something read_the reading_is
reading_love reading_up reading_who reading_with reads_evryfin real_child real_stat really_delete really_her really_it
really_just really_leave really_she really_well reason_given reasons_for reception_and reckons_you recommend_a
recommendations_$ record_number record_time record_was record_year recorded_crime recovery_$ red_light redo_it
reference_the refund_$ refused_my register_at registered_$ relative_$ relevant_for repeat_after replied_$ replied_all
reply_when reply_with report_agrees report_ask report_bot report_card report_cards report_doesnt report_find
report_follow report_found report_go report_isnt report_let report_like report_make report_mine report_more report_out
report_pics report_put report_recommends report_say report_scared report_suggest report_support report_theres
report_this report_use report_want report_was report_we report_you report_your reported_does reported_him
reported_these reporter_so reporter_who reporting_$ reporting_to reports_advice reports_from request_what request_which
respond_with restart_yourself results_are results_day revision_and revision_he rhyl_in ribs_never rice_is ride_$
right_and right_arm right_as right_away right_before right_for right_the right_they right_tho right_way right_what
ring_on ring_us ringing_his rings_up rip_my rise_and rise_i risk_and risk_is risk_too roblox_$ role_play ronaldo_which
roof_when roofer_on room_for room_of roommate_is rooms_and root_canal rose_by rough_week roughly_how round_when
rounders_$ rows_and rubbish_i rubbish_with rugby_in rule_i rule_you rules_about rules_please rules_you run_childline
run_through run_which running_any running_late safe_in safe_is safe_putting safeguard_$ safeguarding_adults
safeguarding_at safeguarding_children safeguarding_in safeguarding_like safeguarding_the safer_than safer_to safety_act
safety_filter safety_laws safety_measure safety_off safety_so safety_team said_6 said_and said_before said_bring
said_delete said_did said_end said_for said_known said_nine said_read said_show sake_$ salad_so salary_in same_but
same_form same_of same_way same_with samsung_$ santa_$ santa_is sat_with saturday_hell saturday_night saturday_nobody
saturday_we saw_me saw_stars saw_them say_26 say_90 say_against say_anyone say_apple say_be say_boys say_encryption
say_girls say_happened say_help say_ill say_less say_not say_nothing say_once say_only say_per say_same say_susie
say_theres say_up say_whatever saying_soon says_18 says_34 says_42 says_43 says_83 says_9 says_about says_backdoors
says_dont says_everybody says_family says_hello says_hold says_hurry says_id says_kids says_none says_nothing says_or
says_quick says_sell says_send says_social says_where scales_$ scam_$ scanned_$ scanning_messages scared_that
scaring_them scary_$ scary_stuff school_council school_did school_hell school_here school_in school_kid school_knows
school_letter school_loos school_rang school_said school_secretary school_three schools_number schools_shut science_$
scotland_and scotland_i scouts_keeps scraped_mine scratch_the scratched_his scratched_the scream_$ screenshots_of
seat_in seat_on sec_and second_half secondary_and seconds_$ secret_and secret_are secret_code secret_friend
secret_recipe secret_that secret_the secret_till secret_way secret_weapon section_about see_if see_one seen_as
seen_that segun_el self_employed sell_it seller_has selling_$ semi_final send_$ send_message send_our send_out send_to
send_you sending_him sending_my sends_vbucks sent_a sent_it sent_stuff sentence_in sentence_into sergeant_in
serious_about seriously_i server_for server_has server_how server_keeps server_so server_we servers_are servers_down
service_has service_my services_is set_an set_is set_my set_parental settings_now settle_it seven_hours sex_of
sextortion_i sexual_comunication shakes_before share_her share_photos share_the share_would shares_in sharing_$
she_always she_and she_ask she_ate she_blocked she_didnt she_dont she_felt she_guesses she_hasnt she_just she_moved
she_saw she_sends she_sings she_ten she_the she_too she_use she_wanted she_wears she_who she_will she_would shed_$
shed_twice sheet_$ sheet_with shoes_at shootout_$ shop_fuel shop_one shops_and short_for short_quote shortcuts_$
should_encrypted should_he should_recognise should_ring should_worry show_at show_you showed_the showing_me shut_if
shy_$ shy_kid siblings_in sick_it sick_so sick_what side_does side_for side_in side_of side_with sides_$ sign_every
signs_do signs_too simple_$ since_dawn since_february since_morning since_six singers_been singing_at sir_kept
sir_wants sister_blocked sister_fosters sister_her sister_hit sister_husband sister_over sit_and sit_still site_what
sits_next six_my six_weeks ski_$ slapped_sun sleep_better sleep_for sleep_in sleep_read sleep_through sleep_would
sleepin_int sleeping_over slept_for slice_of slides_are slimming_world smartphone_$ smh_mean smoke_from smoke_something
smokescreen_for smokescreen_i smokescreen_thingy smokescreen_who smug_how snaps_number snaps_share sneeze_$
sneezing_can snitch_but snores_she snow_for snowman_and so_as so_ashamed so_at so_both so_cringe so_depression so_fuel
so_happy so_id so_late so_mean so_nervous so_of so_police so_prove so_so so_sweet so_unfair so_weird social_networks
social_secret social_work sociology_$ socks_been sofa_i sofa_in software_$ sohcahtoa_$ sold_his sold_me solo_$ som_lads
some_companies some_people some_said somebody_else somebody_get somebody_than somebody_was somebodys_messaging
someone_hurt someone_messages someone_or someone_spots someone_stole someone_touched someone_traded someone_with
someones_being something_because something_called something_eighty something_odd something_of something_off
something_who something_with somethings_off somewhere_are son_13 son_been son_birthday son_coach son_grew son_home
son_ipad son_put son_said song_is song_touched sooner_go sooner_speak sore_throat sorry_if sorry_long sorry_which
soul_for sound_less sound_like sounding_voice sounds_made source_and sources_$ sourdough_$ space_and spam_is
spamming_the spaniel_$ spanish_oral spat_at speak_wiped speak_with speaking_$ speaking_exam speaking_in special_school
speech_what spelling_on spiders_there spilt_tea spirit_level spoilers_$ spoils_the sponsor_her spot_$ spot_a spot_them
spotify_playlist spots_all spots_something spurs_they spying_on staff_have staff_should staff_want stag_do stage_$
stage_does stage_is stairs_and stalking_part stall_is stalled_$ stalled_means stand_the standing_$ standing_at
stands_behind stare_at stars_$ start_campaigning start_of start_over start_system start_tomorrow started_calling
started_this starting_at starting_now starting_point stat_for state_of station_and statistic_i statistics_i
statistics_then stats_is stats_reach stay_safe stay_up stayed_flat staying_safe steam_engines stepbrother_and
stepdad_been stepdad_of stepdad_takes stepmum_wont stickers_$ still_faffing still_isnt still_know still_life still_love
still_need still_sneezing still_the still_waiting stood_in stop_i stop_me stop_spamming stored_$ stories_they
straight_at straight_with stranger_add stranger_can stranger_see stranger_what streak_$ streak_because streak_died
street_is street_party street_whenever stress_$ stressed_$ stressed_about stressed_i stretches_help student_journalist
student_not studio_$ study_with stuff_about stuff_like stuff_too stuff_what stuff_who subject_is such_crime sudoku_and
suffering_$ sugar_and suit_$ summarise_everything summarise_the sunday_a sunday_we sunday_with supper_$ supply_teacher
support_said sure_of surely_$ surely_it surely_they surname_has surprise_do survivor_advocate survivors_$ susie_in
swallow_me swap_jobs swear_to sweating_$ sweet_$ swindon_$ switch_off switched_off system_$ t_and table_is tablets_and
tablets_or tag_go tag_here tagged_$ take_calls take_is take_phones take_their take_translators taking_a taking_forever
tal_$ talking_what talks_like tall_and tantrum_in tash_asked task_force tasks_on tax_due tax_return tea_is tea_since
tea_tonight teach_citizenship teach_has teach_maths teach_me teacher_among teacher_calls teacher_follows teacher_grade
teacher_mr teacher_on teacher_out teacher_spot teacher_takes teacher_the teacher_wrote team_a team_how team_photo
team_told teams_$ tech_support technician_and teenage_daughter teenage_lad teenager_$ telford_$ tell_an tell_in
tell_sir tell_there tell_which tell_you telling_a telling_everyone telt_her template_letter ten_and ten_are ten_i
ten_is ten_out ten_words tenants_has tenner_to tenor_$ tens_of terrified_to tesco_$ test_tomorrow testimony_of
testing_if testing_you text_can text_first text_for text_give text_her text_message text_say text_to texted_bye
tha_stepdad than_12 than_our than_ronaldo than_the than_type thanks_you that_26 that_83 that_are that_assembly
that_bill that_called that_cant that_caused that_children that_companies that_did that_dont that_ever that_firm
that_fixes that_freephone that_gave that_get that_go that_got that_half that_headline that_hit that_illegal that_kids
that_never that_not that_of that_opens that_order that_pic that_please that_point that_primary that_say that_sentence
that_show that_signal that_sleepover that_small that_sort that_stick that_still that_team that_threatened that_training
that_use that_walk that_will that_youd that_youtube the_13 the_15 the_34k the_60s the_adverts the_advice the_agency
the_ages the_album the_amazon the_ashes the_authors the_backdoor the_bad the_beeb the_bells the_bikes the_bingo
the_bleep the_boarders the_bodies the_books the_bowl the_bride the_cake the_calls the_campfire the_ceo the_change
the_chaplain the_cheddar the_chippy the_clear the_clock the_companies the_conductor the_controller the_crisps
the_culprits the_current the_cut the_daily the_damp the_dead the_death the_deposit the_dictionary the_disco the_drivers
the_duty the_ear the_easiest the_evidence the_exact the_face the_fact the_filter the_fish the_following the_food
the_four the_general the_go the_grandchildren the_groomed the_groomers the_handbook the_harm the_headline the_height
the_home the_increase the_ipad the_keeper the_knight the_label the_lady the_lamp the_lasagne the_lawn the_laws
the_limits the_loft the_lonely the_longer the_longest the_margin the_mat the_member the_mens the_menu the_microwave
the_minister the_mocks the_modelling the_modern the_more the_mouth the_mud the_naughty the_navy the_neighbour
the_netball the_o the_odds the_off the_osb the_panel the_papers the_parents the_parrot the_passport the_patio the_pdf
the_period the_phrase the_posters the_potholes the_potty the_presentation the_project the_proper the_pss the_pta
the_publisher the_punishment the_queen the_quiz the_range the_raw the_referee the_rules the_salad the_sales
the_scarecrow the_scones the_servers the_show the_shower the_smartest the_song the_soul the_speech the_spelling
the_squash the_stag the_stat the_statistics the_studio the_subheads the_supermarket the_survivors the_takeaway the_taps
the_taxi the_tell the_term the_threats the_tide the_tip the_topic the_trombone the_truth the_tudors the_tv the_type
the_tyre the_update the_user the_vase the_volunteers the_waltzers the_wash the_web the_weekend the_what the_wheels
the_wizard the_wording the_world the_youngest their_address their_apps their_bags their_bedrooms their_certificate
their_messages their_number their_phones their_site their_thirties them_150 them_as them_come them_i them_kids them_of
them_roughly them_so them_too them_up them_you themselves_and then_as then_not then_told theory_why therapist_friend
therapist_i there_advice there_an there_data there_hidden there_if there_money there_number there_quote there_teacher
there_think there_who there_wifi theres_videos these_investigations these_rules these_three they_been they_bother
they_claim they_counted they_cut they_deal they_dont they_ever they_had they_havent they_just they_kicked they_listed
they_moved they_note they_numb they_pretend they_refuse they_smashed they_spoke they_started they_teach they_threaten
they_threatened they_too they_train they_worried theyd_quit thing_even thing_never thing_right thing_say thing_so
things_can things_like things_so things_were thingy_it think_dad thinks_everyone thinks_only thirds_girls thirds_were
thirty_four this_as this_august this_cat this_come this_context this_crime this_crimes this_dissertation this_end
this_every this_group this_guitar this_haircut this_happens this_has this_heading this_hits this_if this_kind this_lag
this_laptop this_link this_makes this_may this_my this_numbers this_ours this_say this_scared this_secret this_slow
this_so this_sounds this_team this_term this_up this_upsets this_wrote this_years those_crimes those_they
those_trainers though_i thought_itd thought_there thousand_since thousands_lol thousands_of threat_they threatened_us
threatening_snow three_a three_down three_essays three_facts three_foster three_headings three_letters three_on
three_women through_computers through_games through_right through_something thumb_$ thumb_hurts tick_off ties_$
tiktok_even tiktok_is tiktok_she till_6 till_bed till_march till_midnight time_and time_but time_does time_ever
time_should time_who times_did times_does times_me times_no times_was title_$ to_15 to_300 to_5k to_adults to_aldi
to_babysit to_believe to_cheer to_chop to_coach to_commit to_comply to_confess to_earn to_embarrass to_even
to_everybody to_everyones to_families to_grind to_groups to_hillsborough to_hit to_internet to_iwf to_kids to_lads
to_lift to_light to_lisbon to_listen to_mine to_miss to_model to_official to_parallel to_phoning to_prepare to_present
to_primary to_propose to_protect to_pupils to_recognise to_remember to_schools to_sleep to_staff to_switch to_today
to_track to_training to_vanish to_wake to_wales to_wednesday to_z today_about today_is toddler_$ toddler_makes
toddler_swallowed toddlers_asleep toes_since together_and told_anybody told_everybody told_school tomorrow_do tonight_i
tonight_weird too_ashamed too_far too_high too_or took_ages tooth_hurt top_four toronto_and tortoise_and total_$
touch_on touched_me touched_up touching_up towel_$ toxteth_and track_my tracks_his tracks_my trade_pokemon train_again
trainee_here trainee_teacher trainer_he trainer_want trainers_are trainers_i trainers_on training_for training_lot
training_people training_so trampoline_park translators_jobs trap_door travel_half traveller_kids treat_$ trial_is
trick_$ trick_to trig_next trouble_$ trouble_if true_figure trust_and try_$ ts_who tube_$ tuesday_do turn_them
turning_13 turning_16 turns_16 tus_instrucciones tutees_gets tutor_for tutor_marked tutor_shuts tutor_texts tutor_wont
tweet_from twenty_questions twice_in twice_this twitter_and two_biscuits two_cats two_daughter two_doors two_facts
two_people two_ts two_where type_$ type_with typed_that typed_this typing_this tyre_place uk_because uk_or uk_this
ukrainian_my umbrella_$ unbeatable_at uncle_raj uncle_say under_10 under_11s under_5 under_an under_eighteen
under_privacy under_ten underlined_it understand_this uniform_day uniform_is unplugged_the until_when up_eighty
up_first up_is up_it up_just up_now up_one up_online up_watching up_where updates_it upsets_me urdu_and urgent_is
us_behind us_by us_dont us_here us_how us_lol us_or us_stay us_treat us_use use_$ use_a use_apps use_i use_to use_your
used_dad useful_for uses_a using_his using_your vacation_days valorant_than vanished_$ vase_$ vegging_been version_$
version_for very_end very_quiet very_shy vet_says victim_blaming victim_have victims_keep victims_known victims_that
victims_the victims_then victims_there victims_told victims_what video_call video_with videocall_$ videos_how voice_so
volunteering_at volunteers_have vote_and vote_for vpn_and vulnerable_people waiting_teacher wake_the wales_only
walk_anyone walk_the walking_the wall_$ wall_the walls_what waltzers_$ wanders_to wank_$ want_200 want_all want_id
want_me want_people want_sleep wants_an wants_nine war_years warn_my was_34 was_40 was_above was_autistic was_closed
was_counted was_female was_girls was_good was_holding was_is was_no was_or was_pleased was_primary was_put was_raised
was_really was_somebody was_thrown was_tiktok was_up was_written was_younger wash_where washing_machine wasnt_scared
wasnt_what watch_frozen watch_something watch_thing watched_a watched_by watching_so wave_can way_been way_does
way_from way_how way_more way_on we_all we_arent we_both we_caught we_laugh we_let we_owe we_report we_said we_saw
we_vote we_won weapon_in wear_for wearing_odd web_my wedding_i wedding_saturday wedding_the wedding_what wednesdays_$
wee_one weeding_since week_$ week_anyone week_two week_volunteering week_which weekend_in weigh_flour weird_also
well_how well_my well_sponsor welsh_figure were_about were_any were_asked were_counted were_harmed were_having
were_hurt were_it were_many were_most were_no were_oot were_primary were_some were_under were_used were_victims
were_you westerns_$ what_21 what_34 what_actually what_advice what_again what_amount what_an what_being what_bill
what_childline what_duties what_dyou what_everyone what_figures what_films what_for what_gets what_good what_grandad
what_grounds what_happened what_hargreavess what_might what_police what_punishment what_said what_shall what_slice
what_snaps what_sohcahtoa what_stalled what_thing what_three what_trending what_warning what_worth whatever_$
whatever_there whatve_they wheelie_bins wheels_on when_$ when_and when_can when_her when_kids when_nobody when_people
when_rice when_someones whenever_someone where_are where_id where_on where_there where_were whered_they wheres_guidance
wheres_this wherever_the whether_their whether_to which_bodys which_class which_clubs which_country which_countrys
which_day which_exercises which_game which_group which_kids which_parental which_person which_secret which_side
which_stage which_stretches which_they which_two which_week whitby_$ white_car whites_feel who_all who_commits
who_doesnt who_fear who_fears who_finds who_hides who_loves who_made who_mind who_my who_programmed who_reckons
who_rings who_scared who_snores who_think who_told who_took who_turned who_updates who_went who_wouldnt whod_enforce
whole_street whose_house whose_job whose_name whose_payroll whose_quote whose_warning whose_website whose_words why_am
why_might why_my why_tho wife_and wife_said wife_sends wife_was wifi_at wigan_$ will_appear will_find will_only win_and
window_by windows_every windows_keys wiped_it wishes_hed wishes_she with_6 with_all with_coffee with_divorced
with_facts with_granny with_he with_help with_homework with_i with_it with_kids with_mine with_other with_overtime
with_percentages with_quadratic with_quadratics with_sad with_those with_water with_without with_youth without_giving
without_parents without_safety without_them without_what wives_$ women_hiding women_in women_who wonder_$ wondered_if
wondering_about wondering_what wont_add wont_charge wont_give wont_weigh wont_you word_backdoor word_forever word_limit
word_to wording_$ wording_i wording_you words_and words_for words_i words_not words_of words_to work_anyway work_sorry
work_there work_when worked_hard worker_on working_in works_nights works_there worksheet_and worksheet_anymore
worry_like worse_has worse_or worst_case worst_i worst_year worth_4 would_believe would_go would_i would_leave
would_like would_say would_scanning would_this would_those would_throw wouldnt_give wouldnt_stop write_back
write_everyone writing_that writing_this written_by written_on wrong_6 wrong_answer wrong_bridge wrong_bus
wrong_channel wrong_one wrote_down wrote_encryption wrote_her wrote_up x_one yeah_right year_11s year_8 year_after
year_all year_alone year_are year_for year_if year_nines year_our year_rise year_six year_tash year_then year_they
year_to year_told yearly_numbers years_for years_i years_is years_later years_my years_right years_they yellow_$ yes_i
yes_my yesterday_and yesterday_morning yet_and yet_the york_$ yorkshire_pudding you_allowed you_carried you_change
you_correct you_cross you_cut you_dare you_didnt you_dig you_drop you_lie you_lot you_may you_message you_missed
you_more you_properly you_really you_run you_screenshot you_she you_shorten you_sing you_spot you_sue you_thank
you_type you_was you_work you_would youd_say young_adult young_kids young_mum young_to young_was younger_if
youngest_age youngest_kid youngest_of youngest_person your_answers your_both your_data your_day your_developer
your_evil your_house your_link your_next your_previous your_promt your_record your_reports your_safety your_saying
your_sentence your_setup yourself_and yourself_as youth_clubs youtube_figure youtube_how yrs_in yubo_and yungest_kid
zaras_not zoom_i
""",
    -1: """
000_are 000_crimes 000_followers 000_how 000_known 000_last 000_offences 000_on 000_or 000_over 000_per 000_steps
000_to 000_who 062_in 100_quid 100_to 100_what 10_and 10_is 10_min 10_minute 10_on 10_or 10_percent 10_please 10_so
10_year 10k_$ 10k_followers 10s_$ 11_going 11_nearly 11_now 11_of 11_when 11_year 12_000 12_but 12_does 12_large
12_months 12_percent 12_share 12_stone 12_the 12_then 12_x 12s_figure 12s_i 13_does 13_ok 13_we 13_weeks 14_august
14_likes 14_yo 14th_and 150_and 150_for 150_games 150_on 150_saw 15_a 15_doing 15_like 15_miles 15_tiny 15_years 15s_$
15th_$ 16_the 16_what 17_times 17_x 17_yr 18_for 18_included 18_is 18_now 18_on 18_was 18_what 18th_$ 19_year 1_2 1_4
1_50 1_for 1_in 1_say 1_year 200_$ 200_known 200_people 200_percent 20_kids 20_minutes 20_of 20_settle 20_then 20_times
21k_what 22_$ 22mm_compression 23_alone 23_my 23_the 23_was 24_forces 24_he 25_a 25_today 26_47 26_in 26_who 28_days
28_kids 28_or 28_years 2_i 2_kids 2_months 2_more 2_on 2_out 2_quid 2_quotes 2_year 2_yrs 2am_on 300_bots 300_or
30_copies 30_enough 31_percent 33_$ 34_degrees 34_of 34_thousand 34k_and 34k_what 350_a 350_for 350_include 350_is
350_stands 35_$ 35_now 35_she 36_$ 38_or 38_weeks 3_bullet 3_hours 3_how 3_is 3_marks 3_reasons 3_sections 3_so 3_stats
3_vouchers 3_with 400_in 40_degrees 40_percent 41_$ 42_and 42_on 42_schools 42_what 44_$ 47_bus 47_but 4_0 4_000
4_about 4_am 4_for 4_hours 4_is 4_marks 4_mens 4_teething 4_the 4_victims 4_years 4yr_old 500_and 500_by 500_offences
500_on 500_primary 500_who 50_a 50_and 50_year 50_yr 51_and 52_$ 530_in 58_$ 5_0 5_500 5_bullet 5_for 5_hours 5_i
5_what 5_which 5_yr 5am_$ 5k_week 5s_will 61_and 62_percent 6_000 6_and 6_in 6_so 73_percent 77_$ 78_and 7_year 800_and
80_$ 82_a 82_is 82_to 83_from 83_what 8_000 8_in 8pm_$ 8s_keep 90_$ 90_and 90s_$ 9_a 9_form 9_here 9_how 9_mins 9_to
^_20 ^_25 ^_5 ^_73 ^_abusers ^_access ^_acknowledge ^_actual ^_admit ^_adoptive ^_advice ^_afk ^_afraid ^_amend
^_amendments ^_amount ^_anthropic ^_apps ^_april ^_arrests ^_asdfgh ^_ask ^_assistant ^_assume ^_attribute ^_avatar
^_average ^_ayes ^_babysitters ^_babysitting ^_backing ^_backpack ^_bad ^_balance ^_battered ^_because ^_begin
^_benefits ^_besides ^_birmingham ^_birthday ^_bitcoin ^_blame ^_bloody ^_boiling ^_both ^_brands ^_broken ^_bullet
^_calm ^_cam ^_cancel ^_capital ^_carol ^_charity ^_citizens ^_classmates ^_clean ^_clear ^_client ^_close ^_co
^_college ^_compare ^_complete ^_config ^_consent ^_context ^_continue ^_controller ^_convert ^_conviction ^_cops
^_corect ^_crimes ^_criminology ^_cuantos ^_customer ^_dan ^_dare ^_deadline ^_delayed ^_deliver ^_describe ^_dev
^_disappearing ^_discords ^_domestic ^_dos ^_drastic ^_drowning ^_each ^_earlier ^_eastenders ^_echo ^_edward ^_elon
^_emergency ^_emial ^_enable ^_encrypted ^_encryption ^_english ^_enn ^_env ^_esquece ^_ethnicity ^_europol ^_even
^_exact ^_exaggerate ^_exit ^_exposed ^_ez ^_failing ^_female ^_find ^_flashcards ^_flip ^_fog ^_foir ^_foster
^_freephone ^_function ^_furious ^_games ^_gcse ^_giving ^_google ^_govenders ^_grandmother ^_grant ^_groomings ^_group
^_gtg ^_guide ^_guten ^_hdmi ^_headings ^_heartbreaking ^_hedgehog ^_hell ^_helping ^_here ^_heres ^_highest ^_hmu
^_hold ^_hoo ^_horror ^_hospital ^_huh ^_human ^_hundred ^_hurt ^_hurts ^_hwo ^_ideas ^_ile ^_imam ^_indecent ^_ingore
^_interviewees ^_into ^_iron ^_jail ^_k ^_keeping ^_kept ^_ktos ^_lab ^_legal ^_legislation ^_lesson ^_librarian
^_likely ^_limerick ^_line ^_literally ^_lmaoo ^_load ^_lock ^_lodger ^_lollipop ^_longer ^_look ^_ls ^_lyrics ^_m
^_massage ^_mates ^_mb ^_mention ^_messages ^_meu ^_minimum ^_monday ^_move ^_moved ^_mp ^_mr ^_national ^_needles
^_nei ^_neighbourhood ^_neither ^_nine ^_none ^_novel ^_nr ^_nudes ^_numb ^_nun ^_nvm ^_off ^_offences ^_offer ^_oldest
^_oof ^_or ^_osb ^_overall ^_pack ^_partner ^_pass ^_passenger ^_password ^_pc ^_pe ^_peer ^_pension ^_per ^_percent
^_period ^_person ^_personal ^_persons ^_phishing ^_phones ^_photo ^_photographer ^_photos ^_plenty ^_poem ^_pog
^_policy ^_popular ^_postal ^_postcode ^_practical ^_price ^_print ^_privacy ^_probation ^_proofread ^_pros ^_prove
^_pshe ^_pta ^_publisher ^_pull ^_purpose ^_quanti ^_quarter ^_que ^_quiz ^_rail ^_ranis ^_rank ^_rap ^_recognise
^_regulate ^_remind ^_remote ^_remove ^_repeet ^_reset ^_responsibility ^_resultant ^_retired ^_riddle ^_rise ^_roast
^_roll ^_room ^_roughly ^_sad ^_scroll ^_seating ^_secure ^_seems ^_sender ^_senior ^_serious ^_server ^_sex ^_sext
^_shame ^_shh ^_silent ^_simultaneous ^_size ^_skin ^_skip ^_smokescreen ^_snooping ^_snp ^_som ^_somethings ^_speaking
^_spoiler ^_sports ^_stay ^_stepmums ^_street ^_stressed ^_stuck ^_study ^_subtract ^_suddenly ^_sum ^_sumarise
^_sunday ^_sup ^_symptoms ^_t ^_tantrum ^_task ^_teen ^_telegram ^_test ^_theres ^_thing ^_threatened ^_threats ^_till
^_times ^_to ^_toddler ^_toddlers ^_toilet ^_tooth ^_top ^_tot ^_trading ^_train ^_trainer ^_training ^_trying ^_uncles
^_undo ^_unlock ^_upper ^_urgent ^_url ^_usually ^_van ^_volume ^_vote ^_walking ^_wallpaper ^_wasp ^_watched ^_water
^_website ^_welsh ^_werent ^_west ^_whend ^_whereabouts ^_whod ^_why ^_wifi ^_wikipedia ^_word ^_working ^_written
^_wrong ^_yikes a_12k a_14yo a_150 a_19 a_5 a_app a_babysitting a_bacon a_bad a_band a_beach a_bedroom a_best a_bigger
a_blog a_body a_bone a_boss a_breakup a_budget a_building a_bunch a_business a_busy a_butter a_byline a_capital
a_capybara a_cardiff a_care a_carpentry a_cast a_cataract a_catfish a_change a_chapter a_cheese a_chemistry a_choir
a_citizenship a_class a_clip a_cockapoo a_cockapoos a_coin a_come a_complaint a_compliment a_computer a_concern
a_concert a_conference a_control a_conversation a_conviction a_corner a_council a_country a_couple a_cracking a_cream
a_cruise a_crumble a_csam a_curry a_custody a_cut a_dad a_daft a_dare a_dark a_data a_dbs a_deaf a_dear a_debate
a_decade a_delivery a_desk a_detective a_developer a_diet a_diff a_diploma a_direct a_dirty a_dodgy a_donation a_dozen
a_dsl a_duck a_factory a_fair a_false a_fence a_field a_fifteen a_fight a_fine a_firm a_fishing a_fiver a_flow a_food
a_for a_foreword a_foster a_foul a_foundation a_friends a_fringe a_gap a_general a_ghost a_ginger a_goalpost a_gp
a_grandfather a_hamstring a_handful a_handprint a_hard a_hat a_heading a_health a_healthy a_hole a_hook a_hustings
a_jab a_jury a_kitchen a_kiwi a_lads a_lay a_lead a_leading a_leaflet a_leaking a_leaving a_librarian a_limerick a_lock
a_locksmith a_low a_mac a_magistrate a_massive a_maths a_mature a_mcdonalds a_medal a_meeting a_minimum a_missing
a_mock a_moment a_monster a_moth a_mouldy a_mug a_muslim a_my a_nan a_narrowboat a_national a_nervous a_netball a_non
a_nutshell a_paid a_paralegal a_parrot a_particular a_pass a_password a_paywall a_pcso a_petite a_picture a_placard
a_plant a_play a_point a_police a_position a_post a_presentation a_press a_pro a_pudding a_rabbit a_rape a_rapper
a_rash a_reader a_reading a_realistic a_recipe a_recipient a_regional a_regular a_responsibility a_rig a_role a_sad
a_samsung a_sarah a_say a_scab a_sec a_section a_sentence a_separate a_serious a_sermon a_set a_shareholder a_she
a_sheep a_sheet a_shelf a_shove a_simple a_skateboard a_snack a_sock a_source a_spa a_speeding a_sponsor a_sponsored
a_sport a_spreadsheet a_staff a_state a_stats a_stick a_stupid a_sum a_summary a_surname a_survey a_swing a_switch
a_teammate a_telly a_tenner a_terminal a_terrible a_third a_thought a_thread a_thriller a_tiktok a_timer a_total
a_trustee a_tuesday a_turnip a_uk a_us a_vicar a_vote a_wales a_war a_ward a_warrant a_weather a_wetsuit a_whetstone
a_whistle a_wizard a_world a_worried a_worse a_wreck a_yes a_youth a_zero abandoned_me abba_the aberdeen_and about_3
about_5 about_abusers about_awareness about_back about_bad about_bedtime about_bins about_brushing about_cases
about_damp about_destroy about_discord about_dms about_everyones about_exams about_face about_fake about_first
about_forty about_four about_gaming about_getting about_hell about_help about_keeping about_noise about_nudes
about_numbers about_off about_only about_over about_prices about_primary about_prom about_protecting
about_responsibility about_right about_roblox about_safe about_saying about_screen about_self about_sentencing
about_signs about_slugs about_smokescreen about_smokescreens about_snapchats about_some about_survivors about_telegram
about_these about_unknown about_victims about_vr about_vulnerable about_wales about_whatever about_where about_young
abroad_and abroad_for abroad_with absolutely_dead abuse_charities abuse_does abuse_in abuse_offline abuse_pictures
abuse_signs abuse_the abuse_who abusers_do abusers_hiding abusers_no academics_i accordin_to account_i account_in
account_right accounts_get accounts_is accounts_on accrue_leave acess_to acknowledge_with act_$ act_by act_covers
act_now acting_as acting_for acting_like action_who activists_$ actual_law actually_do actually_give actually_in
actually_name actually_need add_10 add_my add_that add_this address_can admin_give admin_here admin_i admin_password
admit_but adopt_a adopted_children adopted_me adoptive_dad adult_at adult_forty adult_human adult_online adult_sends
adult_sext adults_being adults_or advice_available advice_from advice_guidance advice_on advice_online advice_to
advice_where advise_how aerial_$ affairs_$ affected_$ affected_how afraid_from africa_from after_9 after_all after_bank
after_double after_here after_lockdown after_lunch after_midnight after_minors after_running after_six after_taking
after_watching afternoon_the again_anyone again_are again_begging again_cant again_he again_how again_on again_please
again_to against_a against_ai against_any against_little against_scanning against_us agaisnt_the age_11 age_a age_are
age_band age_checks age_dont age_figure age_for age_how age_now age_offences age_should age_since age_youd aged_13
agen_where agent_want ages_4 ages_are ages_coming ages_for ages_in ages_mine ages_of ages_on ago_she agot_$
agree_whether agreed_that agrees_in ai_chatbots ai_generated ai_images ai_in ai_is ai_left ai_my ai_should ai_that
ai_the ai_to aid_and aid_at aid_course aid_for aid_one aid_with alarm_rings alarms_$ aldi_$ alert_my algorithm_$
all_because all_before all_blame all_boys all_caps all_chat all_cut all_down all_evening all_firms all_forces all_from
all_happy all_hype all_just all_lie all_messages all_numbers all_off all_offences all_old all_parties all_rowing
all_sides all_so all_three all_time all_ukrainian all_which all_you allotment_has allowance_$ allowed_hair alone_by
alone_in alone_up alone_was alone_yes along_in along_was already_and already_crying already_dont already_gone
already_how already_knew already_left already_or already_work also_an also_any also_do also_in also_like also_the
also_where also_which altogether_$ always_been always_girls always_gives always_late always_like always_looks
always_read always_said always_stranger always_tell always_this always_two am_14 am_61 am_62 am_68 am_78 am_actually
am_arguing am_best am_boring am_bricking am_building am_bursting am_calling am_checking am_childminder am_cutting
am_deleting am_dislexic am_drive am_drowning am_dumb am_exposing am_family am_famous am_feeling am_haunted am_hopeless
am_hungover am_hunting am_just am_lazy am_live am_lucky am_man am_mod am_montessori am_off am_older am_over am_painting
am_parked am_picking am_plotting am_prepping am_press am_relieved am_reporting am_retired am_retiring am_running
am_scare am_setting am_taxi am_teaching am_their am_traveling am_typing am_wanting am_working ambidextrous_like
ambulance_thing amend_a among_offenders an_11 an_abuser an_address an_administrator an_advert an_ambulance an_answer
an_article an_author an_award an_egg an_envelope an_epidemic an_essay an_estate an_example an_eye an_idea an_image
an_imaginary an_important an_international an_interpreter an_it an_mp an_official an_open an_opinion an_orchid an_order
an_organisation an_s an_under an_underestimate an_when analyst_$ ancient_$ and_16 and_17 and_21k and_26 and_34 and_9
and_activists and_age and_agree and_already and_am and_amended and_become and_behind and_black and_bodies and_both
and_bullying and_by and_carrying and_changes and_clear and_cousins and_dance and_different and_doubts and_drove
and_each and_end and_every and_everybody and_fear and_fire and_follow and_friend and_fuel and_games and_govender
and_green and_grooming and_hand and_hear and_hed and_her and_hidden and_hide and_hugged and_ill and_isnt and_itll
and_job and_juniors and_keeping and_kids and_know and_late and_liked and_likes and_location and_lost and_loved and_mean
and_meets and_miss and_month and_must and_my and_nans and_never and_off and_offline and_pays and_percentage and_phone
and_place and_puts and_really and_reply and_responsibility and_robbers and_safer and_saying and_screens and_sell
and_sent and_sexual and_short and_should and_shy and_since and_sings and_speak and_speaks and_starting and_steam
and_stole and_stopped and_suport and_then and_threw and_throwing and_titles and_took and_type and_undated and_under
and_wheres and_whod and_whoever and_whose and_work and_worries and_wouldve and_yours angry_about angry_because
announce_they annoying_me anonymous_in another_article another_pic another_word answer_about answer_as answer_every
answer_how answer_it answer_like answer_must answer_needed answer_that answer_what answer_when answer_who answer_yes
answered_my answers_from answers_on answers_to anti_bullying ants_$ anweisungen_$ anxious_about any_app any_are
any_books any_cheap any_child any_companies any_company any_count any_firm any_from any_games any_girls any_help
any_new any_rise any_rules any_safety any_specific any_such any_thoughts any_training any_trick any_tricks any_under
any_victim any_warning anybody_it anybody_know anybody_there anybody_want anymore_does anyone_be anyone_done
anyone_from anyone_have anyone_identified anyone_it anyone_prac anyone_read anyone_say anyone_selling anyone_wants
anyone_watch anyone_watching anyone_when anyone_working anything_except anything_from anything_hopeful anything_is
anything_now anything_positive anywhere_$ anywhere_for anywhere_my aoife_$ apa_style apart_from api_key apologise_$
app_as app_came app_companies app_does app_from app_gets app_going app_has app_in app_makes app_my app_not app_part
app_she app_took app_with app_would apparently_when appeal_$ appendix_out apple_say apples_dont apply_$ appointment_to
approached_through apps_according apps_because apps_do apps_figure apps_games apps_get apps_help apps_in apps_it
apps_just apps_list apps_the apps_to apps_total apps_what apps_where apps_will apps_yeah april_i are_15 are_30 are_6
are_9 are_alive are_always are_asked are_behind are_bleeding are_child are_disabled are_discord are_drunk are_due
are_dying are_easily are_eight are_everything are_fake are_falling are_fine are_firms are_five are_foster are_free
are_g are_groomers are_grooming are_having are_hiding are_how are_idiots are_left are_like are_listed are_long
are_meeting are_offences are_phones are_platforms are_police are_puffy are_quoted are_revising are_running are_scared
are_smartwatches are_soaked are_sore are_strict are_survivors are_teacher are_teens are_three are_too are_under
are_vulnerable are_why are_worried are_worth are_wrong are_younger area_$ arent_counted arent_we argue_back argument_$
argument_for argument_i armed_forces army_my arnica_do around_the around_youngsters arrange_a arrest_$ arrest_people
arrests_and arrests_i arrests_in arrive_$ arrive_at arsenal_on art_$ art_club art_hums article_at article_do
article_for article_go article_has article_it article_just article_means article_mention article_or article_take
article_tell article_that article_think article_what article_with articles_$ artificial_intelligence as_children
as_every as_five as_grooming as_head as_in as_needing as_neglect as_of as_ours as_per as_sexual as_she as_somebody
as_teacher as_their as_things as_told as_victims asda_$ asda_and asdfgh_$ ask_do ask_does ask_if ask_kids ask_on
ask_police ask_says ask_somebody ask_someone ask_that ask_to ask_who asked_before asked_my asked_on asking_i
asking_them asking_who asking_you asks_and asks_that asks_what asks_whether asks_why asleep_post assemblies_$
assembly_script assembly_tomorrow assistant_in assisted_dying assistent_new assume_i at_11 at_26 at_29 at_34 at_47
at_another at_any at_assembly at_b at_baby at_badminton at_bowling at_breaking at_dance at_deaf at_discord at_each
at_everyone at_grans at_here at_in at_induction at_leeds at_lidl at_monopoly at_more at_mosque at_nans at_over
at_parties at_preston at_primary at_reception at_refugee at_running at_scouts at_sea at_sign at_sixth at_somebody at_st
at_talking at_university at_us at_which attacks_on attempt_$ attendance_$ au_pairs audition_first august_$ aunt_in
aunt_sends aunt_works auntie_beeb aunties_and aussie_chalk australia_$ author_$ author_a author_is author_just
author_of authors_say available_for average_$ awake_$ awake_wondering award_for awareness_i away_together
awdubejlihlvdxigcnvszxm_$ awful_since axolotls_i ayes_and b_go b_in b_q babies_come baby_are baby_at baby_keeps
baby_one baby_reindeer baby_weigh baby_wont babysit_begged babysit_in babysitter_for babysitter_here babysitter_is
babysitter_says babysitter_to babysitters_$ babysitting_family babysitting_my babysitting_tonight babysitting_two
back_about back_exactly back_him back_late back_them back_they backdoor_mean backdoor_thing backdoor_what
background_what backhand_one backlash_from backlash_in bacon_roll bad_as bad_because bad_bot bad_english bad_mother
bad_one bad_review bad_this badly_how badly_what bag_got bag_i bags_and bake_$ bake_one bake_with baker_$ baking_and
balanced_$ bald_$ ball_and ball_back ball_comes ball_what ballet_teacher ban_a ban_my ban_on ban_user bananas_$
banging_on bangor_and bank_app bank_know bank_of banking_app banned_$ banned_in barca_stream bargains_$ barry_she
basea_and basically_every basket_$ basketball_damn bass_$ bath_nice bath_so baths_$ battered_and battery_which be_14
be_25 be_4 be_abused be_all be_ambidextrous be_and be_ashamed be_aware be_banned be_behind be_called be_charged
be_chatgpt be_children be_clocking be_clued be_cross be_exempt be_experiencing be_fluffy be_given be_gutted be_held
be_hurt be_interested be_left be_less be_like be_me be_near be_no be_nosing be_open be_or be_prepared be_private
be_prosecuted be_protected be_regulated be_said be_sent be_travelling be_treated be_trusted be_what be_who be_wrong
be_younger beach_all beach_in beans_are bear_that beard_$ beat_a beats_that became_a because_all because_more
because_our because_ours because_some because_why become_an become_illegal become_it become_law becomes_of bed_and
bed_flat bed_he bed_how bed_what bedroom_it beeb_about beef_in been_$ been_34 been_an been_approached been_arguing
been_awake been_awful been_banned been_born been_campaigning been_carried been_cleared been_collection been_counting
been_deleted been_done been_eight been_giving been_herding been_hurt been_kidnapped been_knocking been_locked
been_meeting been_nagging been_pressing been_sat been_sleeping been_staring been_walkin been_worse bees_i before_bed
before_going before_leaving before_nine before_school before_there before_this before_tiktok before_what beg_you
began_pushing begin_with begins_at behind_26 behind_all behind_encryption behind_several behind_that behind_what
being_alone being_at being_covered being_dramatic being_harassed being_mindful being_on being_private being_put
being_quoted being_restrung being_shared being_silly being_urged being_worked bell_for bell_is belong_with belongs_to
below_12 belt_illegal bench_by benefits_$ benefits_of berlin_wall beside_herself best_at bet_on bet_with bet_you
betrayal_$ better_from better_not better_nothing better_or better_the between_percent between_privacy between_pupils
between_safety bibs_i big_letters big_numbers bigger_group bigger_than bill_actually bill_after bill_also bill_become
bill_cover bill_covers bill_doesnt bill_done bill_explain bill_from bill_go bill_got bill_had bill_held bill_here
bill_it bill_law bill_let bill_like bill_over bill_put bill_some bill_still bill_that bill_thing bill_this bill_thrown
bill_to bill_with bill_you bills_been bingo_and bins_so bio_$ biology_$ birmingham_how birth_$ birthday_he birthday_i
birthday_lol birthday_my birthday_party biscuit_after biscuits_$ biscuits_and bit_i bit_nervous bit_scared bit_stressed
bit_the bit_then bit_these bit_with bitcoin_i bitcoin_worth biting_everything black_friday black_i blackburn_$
blackmail_cases blackmail_of blackspot_my blame_parents blame_the blame_them blank_under blanked_$ bleed_a
bleeding_from blink_since blinked_both blinked_since block_it block_someone block_with blocked_for blog_about
blood_pressure blue_tick board_and board_before bobbles_in bobs_your body_$ body_is body_just body_obtained body_that
body_the boil_an boil_what boilers_in boiling_point bolted_himself bones_is bonjour_je book_club book_day book_does
book_for book_her booked_them boop_are boots_hurt boots_so boots_when bored_and bored_at bored_entertain bored_on
bored_out bored_sitting bored_tell boring_and borrow_my borrowed_my boss_asked boss_made boss_thinks boss_wants
boss_will boss_with boss_wont bosses_go bot_crashed bot_groom bot_how bot_i bot_no bot_now bot_on bot_quick bot_save
bot_so bot_yes both_and both_our both_times bots_$ bots_all bots_have bots_on bottle_$ bottle_with bottom_line bowl_a
bowling_$ bowling_club bowls_and bowls_with box_above boy_asking boy_band boy_got boy_organ boy_talks boyfriend_10
boyfriend_burn boyfriend_mates boyfriend_they boys_are boys_football boys_just boys_more boys_on boys_right boys_say
boys_stats boys_suffer boys_tonight boys_under boys_what boys_where boys_who braces_off brains_gone brand_new
bread_since break_bednar break_cant break_character break_covered break_is break_on break_the break_what breakdown_$
breaking_point breaks_my breathe_in bricking_it bridge_if bridge_st bridge_what brief_me briefing_$ briefing_at
briefing_what brighton_$ brilliant_day bring_this bringing_it bringing_up brings_them bristol_my britain_is
british_transport bro_deleted broadband_keeps broads_then broken_on brother_11 brother_comes brother_made brother_reads
brother_will brothers_$ brothers_and brothers_at brought_this brown_or brownie_leader browser_history btwn_crimes
buggy_would build_in building_sites builds_$ built_a bullets_$ bullying_and bullying_week bunch_of bunting_$ buried_our
burn_be burpees_$ bursting_$ bus_42 bus_for bus_goes bus_i bus_times bus_was bus_who business_card business_is
business_too but_26 but_every but_her but_here but_id but_isnt but_it but_keep but_nobody but_of but_say but_srsly
but_tell but_this but_which but_why butter_knife buy_him buy_more buzzes_because by_300 by_ai by_app by_chance by_chat
by_children by_county by_date by_first by_force by_groomers by_grooming by_home by_law by_listing by_locked by_month
by_period by_platform by_their by_themselves by_there by_tomorrow by_train by_what by_which by_who bye_uk cake_then
cakes_in calendar_for call_at call_out call_themselves call_you called_again called_bill called_i called_it
called_mexico called_out called_peter called_rain called_something called_what calling_on calling_you calls_does
calm_her camden_$ came_about came_after came_here came_the came_top camp_and campaign_begin campaigning_on
campaigning_since camps_on can_answer can_book can_bosses can_call can_change can_give can_have can_ignore can_juggle
can_me can_mods can_nag can_not can_only can_pass can_people can_print can_pupils can_quote can_reed can_swap can_take
can_teach can_teacher can_trust can_under can_what canada_$ cancel_that cancel_the cancelled_and cancelled_for
candles_$ cant_agree cant_finish cant_fly cant_hear cant_how cant_marry cant_open cant_spell cant_swim capital_of
captain_at caption_$ caption_the captions_for capybara_$ car_test card_declined card_got card_set card_was card_who
cardiff_and cards_he cards_in cards_to cards_what cards_where care_homework care_i care_is care_leavers care_order
care_unit cared_about carer_here carer_i carer_is carer_of carer_two carers_$ carers_group caretaker_at caretaker_says
carried_away carrier_since carry_$ carry_his carry_it carry_out cars_$ cartoon_came cartwheel_$ cartwheel_at
case_behind case_for case_in case_of case_or case_that cases_at cases_began cases_came cases_did cases_for cases_get
cases_go cases_got cases_happen cases_hubo cases_stay cases_that cases_the cases_then cases_was cases_went cases_with
cash_in cash_waiting cast_list castle_$ cat_came cat_follows cat_has cat_how cat_shed cat_wont cataract_but cats_into
caught_up causes_of cebu_how celery_near cent_over centre_boy centre_of certificate_at certificate_for
certificate_lasts certificate_that certificate_valid cest_pour cest_quoi chain_of chair_a chalk_here chance_what
change_82 change_from change_of change_so change_two changed_has changed_how changed_since changed_to changes_did
changing_the channel_about channel_is channels_$ chapter_4 chapter_on character_$ character_in character_says charged_$
charged_if charges_for charities_that charity_all charity_and charity_as charity_asking charity_begins charity_doing
charity_expects charity_get charity_i charity_made charity_please charity_puts charity_shop charitys_after
charitys_demands charitys_position chart_by chart_of chat_$ chat_according chat_app chat_apps chat_asked chat_asking
chat_control chat_going chat_keeps chat_my chat_of chat_sorry chat_that chat_wants chat_who chatbots_like chatgpt_$
chatgpt_and chats_all chats_from chats_have chats_if chats_is chats_like chats_of chats_or chats_to chats_under
chats_were chats_when chats_who chats_will chatting_$ chatting_up cheap_his check_ages check_for check_is check_that
check_their check_up checking_account cheeky_sod chemist_on chemistry_mock chemistry_on chemistry_teacher chess_what
chest_compressions chewing_gum chicken_$ child_after child_can child_come child_cover child_defined child_die
child_ever child_fare child_friendly child_isnt child_knows child_loves child_now child_on child_please child_ring
child_sends child_sexual child_speak child_the child_without child_witness childcare_in childcare_providers
childline_get childline_mentioned childline_run childmind_is childminder_in childminder_on children_about
children_chats children_does children_from children_had children_have children_he children_keep children_learn
children_more children_safe children_safety children_say children_shoes children_still children_swimming children_tell
children_themselves children_under children_up children_when children_youd childs_being childs_family childs_school
chillies_is chills_on china_$ chippy_and chippy_in chips_in choose_between choose_the chris_brown christmas_presents
chuffed_to church_magazine cite_it citizens_advice citizenship_and citizenship_how citizenship_project citizenship_to
city_are claim_$ claims_to clash_royale class_lol class_of class_on class_read class_ring class_says class_we clean_at
clean_forgotten clear_$ clear_of clear_off clear_writing cleared_of cleared_up client_side client_sits climbed_$
clock_$ clocking_in close_the closed_and club_book club_i club_leader club_needs club_welfare club_which club_wont
clubs_$ clubs_do clubs_dont clubs_get clubs_got clue_$ clue_what clued_up clues_please cm_$ co_host co_to coach_a
coach_asked coach_in coach_now coach_picked coach_shouted coach_text coach_texts coach_touched coached_texted
coaches_and coaches_be coaches_i coat_$ coat_makes cockapoos_face cod_says coding_$ coffee_morning cold_honey cold_is
collapsing_any colleague_$ colleague_asked colleague_calls colleague_of colleague_says colleague_showed collected_them
college_course come_down come_each come_my come_nobody come_si come_there comes_down comes_first comes_he comes_round
comic_relief coming_for coming_from coming_here coming_this coming_tonight commands_$ common_$ common_now comms_with
communication_is communication_my companies_have companies_mad companies_named companies_that company_$ company_and
company_as company_does company_one compared_to compiled_these complaint_and comply_with compression_elbow
compressions_on computer_he computers_this comunication_with concern_$ concern_about concerns_$ conference_in
confidence_intervals configuration_$ configuration_file confirm_$ confirm_that connection_$ conocidas_hay consent_$
consent_for consent_to console_$ consoles_$ contact_days contact_the contact_visit contacted_on contain_the contest_$
context_assistant continue_to continue_without contract_says contract_with contradicts_the control_app control_is
control_on control_since controller_drift controls_for controls_in convention_$ convention_on conversation_starters
convert_12 convert_15 conviction_rate convictions_were convince_a convinced_and cook_and cool_a cope_been copied_the
copies_$ coppa_$ copper_and copper_he copper_in cops_and cops_get copy_what corect_action corner_$ cornwall_did
correct_him corridor_how corridor_what cot_since cotchin_at could_look could_scream could_they could_we couldnt_read
couldnt_sleep council_tax councillor_wants counsellor_planning count_and count_at count_behind count_meeting count_not
count_this count_what counted_five counted_i counting_start countries_have countries_in countries_or country_in
counts_800 counts_these couple_$ couple_of course_$ course_about course_cost course_given course_have course_he
course_if course_in course_of course_online course_people course_that course_what course_why courses_are courses_at
coursework_at coursework_my court_usher court_ushers cousin_and cousin_sends cousins_in cousins_what cover_ai cover_and
covered_is covered_or covered_this covers_two cpd_$ cpr_step cracked_and crash_$ crashing_on cream_$ cream_carpet
cream_for cream_place creche_keeps credit_file credited_her cried_$ crime_before crime_here crime_i crime_numbers
crime_or crime_police crime_since crime_too crime_under crime_what crime_when crimes_a crimes_against crimes_and
crimes_are crimes_before crimes_could crimes_did crimes_have crimes_hit crimes_involved crimes_not crimes_recorded
crimes_registered criminal_record criminology_essay crisp_packet crisps_what critics_say crop_it cross_platform
cross_when crossword_clue crossword_with croydon_$ crumble_do crush_liked crush_likes crush_said cry_quot crying_with
css_wont cuantas_victims curdling_can curry_is custards_curdling custody_$ custody_of customer_ask customer_service
customer_support customers_$ cut_myself cut_on cut_them cut_tomatoes cuts_off cyber_secret d_game d_group dad_an
dad_asked dad_asks dad_company dad_dont dad_had dad_mums dad_of dad_over dad_til dad_typed daft_if daft_with dahlias_do
daily_average daily_mail damn_right dan_dan dan_has dan_mode dan_no dance_i dancing_is danger_is danger_of
danger_online dare_i dared_ask dark_at dark_room darkroom_how darts_$ data_about data_analyst data_be data_by data_i
data_it data_left data_over data_show data_so data_were date_is date_night date_was dates_$ dating_apps dating_sites
daughter_10 daughter_13 daughter_8 daughter_a daughter_age daughter_been daughter_broke daughter_contact daughter_dance
daughter_does daughter_form daughter_homework daughter_lad daughter_lies daughter_loves daughter_off daughter_picture
daughter_uses dave_is day_a day_bless day_from day_going day_grooming day_how day_just day_mostly day_number day_same
day_singing day_there day_tomorrow day_too day_were day_what day_when days_do days_drafting days_rip days_what
dbs_check dead_absolutely dead_no dead_now dead_things deadline_4pm deaf_kids death_she debate_on debate_partner
debug_$ debug_mode decade_$ december_shops decent_yorker decide_for decide_if declined_$ declined_at decoy_$ deeds_and
defends_it define_encryption degrees_and delayed_again delays_$ delays_on deletes_everything deleting_it deliver_the
delivery_driver demands_$ denominator_behind department_i deposit_$ derby_day derry_and describe_the deserve_a
designated_leads desk_asks desk_too destroyed_$ detail_$ detail_what details_of detective_inspector detention_$
detention_just developer_message devil_mum devils_work dice_called did_3 did_cases did_childline did_counting did_first
did_govender did_grooming did_half did_hargreaves did_his did_how did_lockdown did_nobody did_northern did_one did_open
did_so did_their did_those did_three did_west didnt_do didnt_hand didnt_say didnt_see didnt_send didnt_you die_of
died_at diet_is diff_btwn different_answers different_child different_kids different_number different_people
different_places different_platforms different_thing dinner_dad dinners_at diploma_$ diploma_in direct_debate
director_$ disagree_with disappear_and disclose_i disclose_the discloses_$ disco_she discord_and discord_do discord_for
discord_gg discord_i discord_say discord_servers discord_told discord_trust discuss_i discussed_$ disgusting_pineapple
dishes_$ display_$ diss_$ dissidents_and distance_in district_and divide_the divided_$ dms_from dms_when do_11 do_an
do_apps do_cases do_cpr do_critics do_dishes do_do do_does do_frts do_girls do_hamsters do_help do_her do_iwf
do_labradors do_lads do_laps do_lasses do_lol do_lonely do_many do_need do_new do_night do_one do_others do_owt
do_phones do_platforms do_presentation do_research do_single do_snaps do_sunday do_video do_women do_wrong doc_about
docks_and doctor_told dodgy_knee dodgy_online does_6 does_ai does_backdoor does_barnardos does_csam does_encryption
does_end does_every does_first does_good does_grooming does_joe does_last does_legislation does_life does_manual
does_mean does_now does_ofcom does_offence does_panel does_reluctant does_rice does_section does_signal does_sound
does_susie does_this does_yours doesnt_exist doesnt_feel doesnt_make doesnt_she doesnt_speak doesnt_stop dog_bit
dog_goes dog_got dog_parlour dog_what dogs_being dogs_better dogs_i doing_about doing_assembly doing_both
doing_homework doing_now doing_ok doing_on doing_pizza doing_well done_a done_about done_already done_his done_is
done_since done_something done_what done_yet donegal_and dont_be dont_break dont_find dont_guess dont_it dont_lie
dont_listen dont_lose dont_mate dont_name dont_obey dont_panic dont_share dont_sound dont_the dont_tiptoe dont_work
door_a door_handle door_has door_locked door_man door_one door_plays door_since door_was doors_$ dorm_is dos_$ dos_it
double_buggy double_chem doubts_the dowload_in down_$ down_every down_from down_i down_is down_or down_since down_your
downing_street download_$ downside_of dr_$ dr_the draft_a draft_and drag_on dragged_into dragging_on dragon_$ drama_and
drama_class drama_i drama_teacher drama_with dramatic_what draw_a drawing_and dream_it drew_15 dried_out drill_at
drill_in drink_do drink_more drinks_$ drinks_so drive_taxi driver_20 driver_a driver_at driver_is driving_$
driving_school drop_your dropped_a dropping_in drove_off drum_through drunk_on dsl_do dsl_is dubai_$ duck_$ duck_in
due_in dumb_it dump_$ dump_your dumped_by dundee_$ duolingo_owl duty_to dw_in dye_my dying_bill dying_here e_$
each_crime each_offence each_others each_time each_year early_they early_tomorrow earn_$ earn_the earplugs_$ ears_$
earth_is easier_words easily_hurt eastenders_who easy_$ easy_read easy_to eat_at eat_cant eat_lemons eat_the
eaten_bread eating_crisps eating_lunch eating_once eating_their eating_these ed_teacher edited_my ee_encryption eee_$
eight_cheap eight_days eighteen_themselves eighty_three either_or either_what elbow_nr eleven_he elon_musk else_it
else_needs else_on elsewhere_$ em_i em_together em_wrong email_missing emails_$ embarrassing_him emergency_not
emergency_police emial_address emoji_as emojis_from empty_i empty_inside encryption_as encryption_dumb
encryption_explain encryption_for encryption_help encryption_helps encryption_hurts encryption_i encryption_if
encryption_in encryption_make encryption_on encryption_the encryption_will end_about end_anonymous end_encrypted
end_every end_or end_so end_someone end_talking end_that end_what ender_dragon ending_explained ends_with energy_drinks
enforcement_$ england_is england_will english_coursework english_have english_in english_people english_the english_yes
enn_ess enough_what enter_$ enters_the entertain_me env_$ episode_five equations_$ erase_the es_$ es_para escapd_agen
escape_the escort_for esports_clubs ess_pee essay_$ essay_he essay_i essay_with est_de estate_behind estate_cash
esther_rantzen estimate_the etc_passwd ethanol_anyone ethnic_background ethnicity_of eu_law even_$ even_a even_is
even_mention even_my evening_at evening_course evening_in evening_my evening_on evening_talk evening_what evenings_what
ever_dropped ever_for ever_my ever_or ever_seen ever_talks ever_win every_child every_figure every_four every_fourth
every_game every_hour every_hundred every_last every_leader every_mum every_netball every_platform every_roundabout
every_saturday every_selfie every_third everybody_$ everybody_the everybody_to everyone_does everyone_elses
everyone_hates everyone_in everyone_is everyone_it everyone_keeps everyone_please everyone_says everyone_today
everyones_safety everyones_seen everything_literally everything_or everything_so everything_the evr_$ ex_gets ex_has
ex_never ex_wants exact_figure exact_number exact_offence exact_words exactly_did exactly_does exactly_where
exactly_would exam_board exam_is exam_stress exam_tell examples_$ excel_$ except_a exchange_is excited_about
excited_for excuse_to exempt_i exist_$ existing_tools exists_$ expect_of expected_$ expected_to expects_of expensive_$
experience_so experiencing_abuse expert_$ expires_in explain_encryption explain_grooming explain_in explain_offside
explain_osmosis explain_photosynthesis explain_please explain_that explain_this explain_trade explained_$
explained_where explanation_of exposed_to exposing_a exs_name extended_$ extinguishers_$ eyes_are eyes_at eyes_of
eyes_what eyes_whom ez_$ f_what f_word face_be face_from face_id face_in face_onto faces_in facetime_$ fact_about
fact_for factor_30 factors_$ factory_settings facts_about faffing_about fail_exam fail_this failed_$ failed_maths
fails_with fair_for fake_news fake_pics fake_profile fake_profiles falling_by families_$ families_did family_chat
family_court family_knew family_only family_when family_with famous_for fan_how fancy_knowing far_along far_enough
far_in far_more fart_$ fast_did fast_the fat_$ father_did fathers_and fault_the favourite_app favourite_off
favourite_singer fear_encryption fed_to feeds_eight feeds_you feel_$ feel_afterwards feel_ancient feel_awful feel_empty
feel_included feel_numb feel_small feeling_$ feelings_about feels_$ fell_i fell_off fell_over fell_through fell_to
female_$ fence_a fever_tablets few_lines field_does fierce_$ fifa_packs fifty_$ fifty_i fifty_if fifty_is fifty_kids
fight_about fight_for fight_the fight_to fighting_who figure_does figure_include figure_just figure_out figure_the
figure_was figures_before figures_by figures_does figures_in figures_or figures_show figures_this figures_to
figures_went figures_with figures_would file_by file_one file_please fill_and fill_in fill_me filled_in film_that
film_what filter_$ final_on final_with finally_did find_advice find_an find_if find_them find_there find_this
find_where find_who find_your finds_the fine_as fine_for fine_they fine_to fined_under finish_course finish_every
finish_in finish_what finished_it finished_my finishes_$ fire_and fire_brigade fire_extinguishers fire_marshal
fire_tablet firm_be firm_closed firm_that firms_give firms_have firms_keep firms_mention firms_might firms_not
firms_only firms_quit firms_threaten firms_wont first_car first_contact first_count first_for first_frost first_go
first_if first_language first_line first_or first_outing first_paragraph first_period first_put first_response
first_smartphone first_tell first_telly first_three first_try fishing_licence fit_$ fitted_$ five_in five_mins five_or
five_today fiver_it fixed_the fixing_the flashcards_are flatmate_hasnt flatmate_never flatmate_says flatmates_not
flights_to flinch_whenever flip_a flips_in floor_again floor_i flow_chart fluffy_for flute_which fog_machine foggy_$
foi_what foir_is foir_what folk_do folks_are follow_any follow_it followed_the followed_this followers_all
following_and following_my following_your food_how foolproof_$ football_and football_goals footballs_on for_0 for_10
for_4 for_a for_abuse for_age for_ai for_and for_april for_babysitters for_bad for_biscuits for_bridge for_burpees
for_cat for_changing for_chatting for_class for_cpd for_designated for_disabled for_each for_eight for_eleven for_every
for_families for_fifty for_first for_foster for_french for_games for_gcse for_greggs for_grown for_guidance for_head
for_here for_hiccups for_highlights for_hikers for_himself for_home for_how for_ireland for_journalists for_keeping
for_known for_later for_library for_light for_lmao for_male for_measuring for_meets for_minecraft for_nail for_offences
for_open for_or for_passing for_pe for_poland for_porn for_primary for_protection for_reading for_recording for_report
for_safer for_sale for_sexual for_single for_slide for_small for_somebody for_spelling for_starting for_stuff
for_sweeties for_throwing for_twenty for_use for_using for_valorant for_volunteers for_where for_whom for_window
for_work for_world for_xmas for_youngsters forbidden_$ force_and force_answer force_be force_i force_said force_to
force_who forced_$ forces_answered forces_does forces_give forces_how forces_say forces_so forces_were forces_which
foreword_by forget_what forgive_me forgot_his forgot_to forgot_what forgotten_if form_in form_signed form_what
former_pupil former_writing fortnite_at fortnite_in fortnite_is fortnite_servers forty_messages forty_of forty_pages
foster_and foster_care foster_daughter foster_kid foul_if found_every found_safe found_something found_two
foundation_do foundation_i foundation_who four_filled four_i four_is four_known four_letter four_screws four_thousand
four_victims four_were four_what fourth_victim fox_in fraction_of fractions_$ frank_$ freaked_$ freaks_me free_lesson
free_me free_nitro free_of free_or free_skin free_so free_time free_to freedom_thingy freely_$ freephone_is friday_just
friday_what friend_does friend_her friend_needs friend_paid friend_plays friend_request friend_that friend_to
friend_wants friend_what friend_whispers friend_word friends_all friends_from friends_girl friends_off friends_that
frighten_ends frogs_$ from_100 from_after from_before from_being from_child from_climbing from_communication from_court
from_england from_first from_fortnite from_going from_google from_head from_hello from_his from_hr from_hull from_in
from_kent from_kerala from_kids from_manila from_mum from_parents from_primery from_richmond from_romania from_schools
from_sheffield from_somebody from_staring from_tea from_them from_these from_three from_too from_uk from_unknown
from_using from_wales from_wham from_what from_who from_whom from_your frome_$ front_seat frost_$ frozen_who
frts_customers frts_trainers fuel_configuration fuel_form fuel_number fun_does funded_$ funny_ones funy_$ furious_they
fuss_$ gain_or gal_$ game_for game_made game_the game_was games_are games_developer games_so games_tho games_used
gaming_is gaming_platforms ganged_up gangs_and gap_year gate_said gathered_these gave_evidence gave_this gay_teens
gcse_citizenship gcse_drama gcse_timetable gcses_in geht_es gel_rings gender_in gender_reveal gender_was
general_assistant general_i general_what gentle_$ genuinely_asking geography_$ gestiegen_$ get_10k get_about get_access
get_advice get_bored get_close get_cross get_dropped get_em get_hair get_hold get_killed get_less get_lost get_one
get_permission get_quiet get_safety get_sent get_seven get_shut get_so get_training get_worse gets_hot gets_lost
gets_the gets_told gets_turned getting_expensive getting_kicked getting_more getting_pushed getting_trapped
gettysburg_address ghent_$ ghost_one gifts_in giggling_since gilrs_$ gin_$ ginger_cat girl_as girl_got girl_groomed
girl_names girl_victims girl_wanting girlfriend_threw girls_about girls_bike girls_for girls_from girls_have girls_hit
girls_how girls_id girls_it girls_mate girls_of girls_part girls_teams girls_then girls_to gist_please git_commit
give_about give_any give_certificate give_data give_em give_examples give_figures give_gifts give_i give_number give_or
give_their give_them give_us give_victims given_access given_his given_in given_up gives_no gives_the giving_us glass_$
glasses_and glue_sticks glued_to gnna_say go_alone go_at go_by go_does go_is go_lighter go_live go_offline go_or
go_right go_unreported go_which go_who goalpost_$ goalposts_every goals_has godfather_got godmother_what goes_down
going_and going_away going_into going_like going_so going_to gone_black gone_down gone_into gone_orange gone_wrong
good_answer good_as good_friday good_grades good_is good_moisturizer good_news good_on good_openings good_quote
good_thing good_this good_times goodbye_everyone goodnight_to google_it google_messages got_12 got_about got_advice
got_arrested got_banned got_barca got_cancelled got_chips got_compensation got_dad got_detention got_dumped got_earlier
got_enough got_forty got_free got_hundreds got_invited got_loads got_lost got_more got_mugged got_no got_online
got_prison got_rejected got_scammed got_sent got_stolen got_to got_upset govender_and govender_disagree govender_for
govender_says govender_see govender_she government_get governor_at governor_id governors_but governors_meeting
gp_surgery gracias_$ grade_images gradient_of grammar_$ gran_and gran_asks gran_got gran_here gran_used grand_on
grand_total grandad_at grandad_doesnt grandad_the grandads_stopped grandchildren_i granddaughter_been granddaughter_to
granddaughter_word grandmother_used grandpa_keeps grandparents_ask grandparents_we grandson_a grandson_calls
grandson_he grandson_told grandson_wont grans_any grans_booked grant_me graphic_$ grass_$ great_line great_so
greater_manchester green_coat greggs_by greggs_rude grew_up grey_$ grins_what groom_$ groom_each groom_has
groomed_badly groomed_does groomed_every groomed_from groomed_her groomed_i groomed_more groomed_pupil groomed_speech
groomed_the groomer_say groomer_write groomers_ask groomers_for groomers_only grooming_case grooming_chats
grooming_different grooming_does grooming_every grooming_explained grooming_gangs grooming_happen grooming_happened
grooming_here grooming_how grooming_isnt grooming_law grooming_look grooming_mean grooming_offences grooming_on
grooming_online grooming_only grooming_please grooming_the grooming_usually grooming_went grooming_without grooming_you
ground_floor grounded_$ grounds_$ grounds_does group_about group_does group_have group_how group_ironic group_of
group_streams group_to groupchat_sending groups_and groups_it groups_of groups_such groups_to grownups_$ gta_rp
guardian_and guess_how guess_if guess_they guessed_twelve guidance_website guide_$ guide_for guide_leader guilt_$
guilty_$ guitar_where gum_in gumtree_$ guten_tag gutted_what gwent_and h_$ ha_i hacked_by hackers_in had_47 had_cake
had_most had_police had_problems had_said had_seen had_sex had_therapy had_this had_us hair_bobbles half_hour
half_marathon half_thousand halfway_$ hall_which halloween_skeleton halls_$ hamster_escapd hamster_escaped hamster_how
hamster_in hamstring_$ hand_at hand_before hand_down hand_or hand_out hand_the handed_$ handling_do handling_is
handout_says hands_on hands_out hanging_by happen_to happen_without happend_$ happend_on happened_before happened_here
happened_over happened_the happened_what happened_where happening_in happening_with happens_every happens_next
happens_there happy_does happy_tears harassed_every harder_to hardest_for hardly_any hargreaves_$ hargreaves_a
hargreaves_first hargreaves_in hargreaves_say hargreaves_still hargreaves_who harm_as harm_i harm_if harm_my harm_what
harmed_and harmed_as harmless_$ harms_which harms_who harvard_$ has_ai has_em has_fear has_he has_joined has_ms
has_muted has_named has_new has_none has_online has_paint has_recorded has_ruined has_shown has_taken has_this
hasnt_had hasnt_left hat_trick hate_this haunted_by have_11 have_200 have_212 have_6 have_advice have_always
have_become have_blackspot have_both have_children have_clean have_credited have_daughter have_eight have_encryption
have_enough have_figures have_five have_free have_fun have_happened have_how have_killed have_little have_misread
have_muted have_nowt have_numbers have_old have_opinions have_panic have_permission have_phones have_pushed have_school
have_signed have_small have_sold have_something have_spotted have_suffered have_switched have_them have_voted have_weak
have_wedding havent_gone havent_told having_me having_my having_the he_ask he_bites he_brings he_broke he_brought
he_came he_cries he_destroyed he_dropped he_edited he_find he_grabbed he_guessed he_hide he_hit he_in he_lovd
he_murdered he_need he_neednt he_practise he_ran he_scared he_squeaks he_study he_touched he_want he_wrong head_asks
head_at head_boy head_count head_from head_here head_it head_of head_round headaches_been headcount_of heading_with
headings_in headline_about headline_gave headline_i headsets_$ health_$ health_in health_one health_training
health_visitor healthy_swap hear_every heard_is heard_nothing hearing_about heart_drop heart_kane heating_is
heaven_help heavy_is hebden_bridge hed_send heights_the held_a held_my held_online held_up hell_stop hell_throw
hello_to help_abusers help_is help_kids help_math help_of help_them helped_by helps_me hence_the her_any her_art
her_bike her_books her_children her_cooking her_cot her_down her_family her_game her_he her_heart her_husbands her_ipad
her_isa her_lifts her_little her_lol her_mug her_nursery her_partner her_piano her_plate her_police her_poodle
her_presents her_project her_pup her_quote her_side her_stop her_surname her_title her_trust her_tyres her_wifi
her_wrong herding_the here_20 here_30 here_34 here_came here_did here_doing here_hi here_id here_if here_lol here_on
here_please here_since here_someone here_wake here_was here_with herself_what herself_wont het_report hi_bot hiccups_$
hicups_fast hid_a hidden_from hidden_message hidden_messages hidden_ones hide_behind hide_from hide_what hide_who
hides_abusers hides_in high_again high_like high_when highest_it highlights_$ highlights_and him_first him_home
him_make him_reads him_tonight him_when him_working his_best his_break his_company his_cousin his_daughter his_finger
his_fishing his_glasses his_grans his_hair his_key his_leylandii his_odd his_printer his_pyjamas his_quiz his_special
his_speech his_stuff his_talk his_way history_$ history_on hit_40 hit_harder hit_my hit_primary hitting_the ho_$
hoarse_at hold_a hold_for hold_ups hold_with hole_$ holes_in holiday_club holiday_do holiday_in holiday_is holiday_with
home_crying home_i home_lol home_offices home_secretarys home_since home_tonight home_who homepage_$ homes_on
homework_at homework_but homework_name homework_on homework_qs homework_says honest_$ honest_i honestly_it honestly_the
honey_or hoover_keeps hopeful_$ hoping_for horrible_cold horror_game hostage_$ hostel_in hot_sauce hotel_room
hotline_from hour_after hour_how hour_once hours_in hours_to house_and house_does house_door house_every house_football
house_how house_i house_points house_so house_without how_about how_abusers how_are how_fast how_heavy how_kids
how_late how_mch how_normal how_on how_predators how_safe how_say how_short how_they how_were how_you how_your hr_has
huh_$ hull_$ hull_in human_skeleton human_with humberside_for humberside_i hums_over hundred_cases hundred_different
hundred_fifty hurry_the hurt_all hurting_since hurts_in husband_$ husband_loses husband_of husband_swears husband_tell
husband_to husbands_mindful hut_$ hwo_many hygiene_$ hygiene_with hype_and hypothetically_what i_accept i_agot i_agree
i_allow i_allowed i_always i_and i_appeal i_assume i_avoid i_become i_begin i_blink i_blinked i_booked i_changed
i_charge i_childmind i_climb i_closed i_coached i_contact i_convince i_copied i_counsel i_dare i_declined i_deleted
i_dial i_donate i_download i_dress i_dyed i_e i_earn i_eat i_fix i_gave i_get i_grade i_handed i_hang i_hardly i_hate
i_hung i_killed i_kissed i_level i_mistaken i_noted i_noticed i_panicked i_peeled i_picked i_played i_present i_print
i_proofread i_pull i_rap i_reading i_recognise i_recover i_redirect i_reset i_respond i_restore i_seem i_sell i_shouted
i_smell i_started i_stayed i_sublet i_suppose i_swap i_switch i_swore i_taught i_tidy i_trusted i_undo i_unsend
i_walked i_what ice_rink iceberg_$ icebreaker_for icon_$ id_been id_better id_feel id_get id_murder id_no id_put idc_$
idea_for idea_of ideas_that identified_just idiots_$ if_26 if_anybody if_boy if_gaming if_given if_law if_messages
if_most if_mum if_one if_only if_safeguarding if_so if_someone if_there if_they ignor_all ignor_your ignore_my
ignore_previous ignore_what ikea_last ile_bylo ill_cry ill_did ill_find ill_go ill_miss ill_report illegal_now
image_did image_the images_and images_for imagine_it imagine_my imam_says impossible_$ impression_$ in_2 in_25 in_6
in_aberdeen in_adopt in_all in_animal in_anything in_arabic in_art in_australia in_bangor in_barnsley in_barry
in_before in_bibs in_bio in_black in_blackburn in_bolton in_boots in_boston in_both in_bradford in_briefing in_brighton
in_bullet in_caps in_car in_care in_catterick in_cebu in_character in_clash in_custody in_december in_delhi in_derby
in_derry in_devon in_discord in_donegal in_dublin in_dudley in_dundee in_during in_easier in_eastenders in_education
in_emojis in_episode in_essex in_euston in_exeter in_fifa in_fife in_four in_frome in_glasgow in_grimsby in_grooming
in_harrogate in_hartlepool in_hebden in_hotel in_ikea in_instalments in_irish in_irland in_kassel in_kates in_kent
in_keswick in_kharkiv in_kindergarten in_known in_leith in_lidl in_line in_list in_lyon in_malta in_manchester
in_meeting in_meetings in_meltdown in_messages in_nappies in_need in_norwich in_november in_oldham in_outlook
in_paintball in_per in_peterborough in_pirate in_place in_plain in_points in_primry in_public in_recorded in_redcar
in_rhyme in_risk in_rome in_rows in_salford in_silly in_since in_singing in_solihull in_some in_spain in_spring in_sql
in_squash in_such in_supported in_sweden in_tesco in_text in_theory in_thinking in_tokio in_torquay in_traffic in_trust
in_under in_university in_valorant in_victim in_warzone in_whatever in_white in_why in_without in_wrld in_yes in_youth
in_yr in_zelda inbox_is include_adults include_cases include_indecent include_it include_northern included_in
including_hidden increase_since indicate_a infant_school infographic_i information_$ informe_$ ingore_your
ingredient_is inquiry_that inset_$ inside_$ inside_the insist_on insists_it inspector_and instagrams_share insted_of
instructions_does insult_the interest_$ interested_in international_visa internet_day internet_or intervals_$
interview_what interview_with interviewed_that interviewees_and into_eating into_existing into_force into_is
into_kilometres into_listening into_net into_polish into_pupils into_that into_what introduced_$ invented_$ involved_$
involved_a ip_$ ip_for ipad_$ ipad_does ipad_limit iphone_8 iphone_come ireland_$ ireland_the irish_$ iron_pan ironic_i
is_13 is_18 is_60 is_80 is_abused is_around is_banned is_bare is_bath is_beside is_best is_bill is_biting is_bleeding
is_bolted is_bought is_breaking is_brought is_bullying is_can is_cheerful is_chess is_closed is_come is_counted
is_curious is_custody is_dangerous is_delighted is_depression is_difference is_dull is_dumb is_easiest is_easy
is_eating is_email is_empty is_everything is_evil is_expecting is_face is_factor is_fierce is_fighting is_fire is_foir
is_foolproof is_forever is_frts is_great is_groomed is_gutted is_held is_help is_hers is_hilarious is_hoarse is_holding
is_illegal is_impossible is_instagrams is_kevin is_kids is_life is_little is_lonely is_low is_manual is_meets is_milk
is_moaning is_more is_mr is_nervous is_now is_of is_ofcom is_offence is_ofsted is_old is_open is_other is_passing
is_paying is_perfect is_personal is_planning is_problem is_pushing is_rain is_raising is_ready is_reported is_retiring
is_richest is_rite is_saying is_seven is_sext is_since is_skint is_slow is_snapchats is_spamming is_special is_start
is_staying is_stop is_stressin is_strict is_supposed is_swordfish is_taht is_taught is_telegram is_there is_thrilled
is_today is_twitch is_txb is_unnamed is_unreported is_upstairs is_urdu is_urging is_used is_useful is_victims is_vpn
is_warmest is_xbox isa_or isa_sensible isnt_either isnt_herself isnt_meets isnt_on isnt_only isnt_she isnt_working it_1
it_100 it_11 it_14 it_17 it_21 it_28 it_34 it_47 it_82 it_90 it_admit it_advice it_annoying it_apply it_ask it_awkward
it_bear it_became it_bingo it_bot it_boys it_brand it_breaks it_bring it_broke it_calls it_change it_chat it_chief
it_childline it_children it_climbed it_concerns it_cops it_correct it_covered it_data it_deletes it_does it_dont
it_double it_drives it_e it_end it_finish it_five it_flips it_follow it_gave it_guess it_honestly it_in it_into it_keep
it_kept it_kind it_known it_late it_lets it_life it_long it_man it_mentions it_must it_named it_nan it_numbers
it_offences it_okay it_open it_opposite it_other it_parents it_part it_passed it_pay it_per it_pizza it_plainly
it_point it_police it_posted it_privately it_progress it_question it_quotes it_rather it_read it_recommend it_reports
it_rising it_sailed it_sat it_sent it_seven it_short it_site it_smells it_somebody it_spelt it_spying it_stand
it_status it_sunday it_supposed it_surely it_talking it_team it_tech it_tru it_upsets it_wording it_working it_wouldnt
it_written itd_make itll_be itself_i itself_or itv_wasnt iwf_about iwf_analysts iwf_and iwf_as iwf_in iwf_is iwf_lady
iwf_remove iwf_short iwf_who iwfs_position jabs_$ jacks_off jades_lad jail_$ jail_if jail_under jailed_in jake_$
jam_sandwich jammed_$ janet_from jeans_with jelly_after jelly_sorry ji_$ jk_does job_has job_twins job_what john_lewis
join_in joke_in journalist_asks json_$ juggle_$ july_theres jump_off jump_out jump_so jump_what jumped_on jumping_into
june_and jus_me just_26 just_added just_back just_because just_bought just_cant just_died just_doing just_fancy
just_feel just_finished just_grooming just_have just_heard just_held just_kidding just_kids just_lie just_make
just_messages just_more just_ones just_online just_primary just_read just_says just_scaremongering just_sell
just_sighed just_sits just_testing just_vibes just_want just_watched just_with k_$ k_are kac_vaka kane_missing karma_or
kart_$ kates_words kcsie_$ keep_an keep_bees keep_for keep_giving keep_messages keep_ours keep_photos keep_turning
keep_up keeping_a keeping_children keeping_my keeping_safe keeping_them keeping_things keeps_buying keeps_changing
keeps_collapsing keeps_it keeps_missing keeps_raising keeps_safe keeps_showing keeps_skipping keeps_snapping
keeps_trying keeps_winning kept_being kept_me keswick_$ kevin_$ key_figures keys_do kg_$ khan_is kharkiv_maybe kid_are
kid_for kid_here kid_home kid_knew kid_my kid_never kid_rolls kid_through kid_to kid_told kid_wants kid_was kid_with
kidnapped_in kidnapped_my kids_about kids_after kids_also kids_before kids_being kids_by kids_does kids_doing kids_fall
kids_game kids_genuinely kids_got kids_hide kids_hit kids_hurt kids_ipad kids_like kids_live kids_make kids_more
kids_next kids_rite kids_sailing kids_says kids_science kids_see kids_send kids_sent kids_should kids_smart kids_stay
kids_themselves kids_think kids_want kids_whose kids_wont kik_in killed_off killed_the killer_in killing_us kilos_$
kilos_and kind_as kindergarten_$ kindly_advise kindly_and kinds_of kingston_at kinship_carer kitchen_how kitchen_what
kitten_$ kitten_case kiwi_$ klarna_does knee_hurts knees_and knees_gone knees_hate knew_a knitting_circle knock_$
know_$ know_according know_an know_any know_as know_do know_does know_every know_gender know_only know_then know_was
knowing_$ knowing_the knowing_your known_about known_at known_for known_in known_my known_total knows_about korean_$
la_police lab_report lab_what labour_tory labradors_calm labs_researcher lad_is lad_pretends lad_watches ladder_$
ladies_and lads_about lads_anyone lads_are lads_do lads_doing lads_get lads_getting lads_had lads_like lads_party
lads_school lady_came lady_how lady_name lady_of lady_say lady_says lady_that lady_want lady_what lady_with lahore_and
lamb_$ lamp_$ lamp_on lamps_$ land_on landlord_he landlord_of landlord_wants language_we languages_$ laps_in laptop_$
laptop_and laptop_fan laptop_in laptop_says laptop_what large_clear lasagne_is lasagne_recipe lasses_get lasses_that
last_$ last_august last_boss last_i last_it last_lot last_more last_orders last_paragraph last_rolo last_seen
last_thursday last_was last_weeks last_wish late_and late_but late_gran laugh_at laugh_when laughed_at laughed_till
laughs_till laundry_$ law_also law_and law_began law_came law_coming law_essay law_first law_for law_homework law_like
law_not law_of law_pass law_passed law_so law_started law_the law_they law_what law_when law_where lawns_behind laws_of
laws_on laws_stalled laws_without lawyer_friend lawyers_as lay_by lay_out lazy_but lead_in leader_and leader_how
leader_need leader_one leader_trained leaders_$ leaders_are leaflet_in leaking_roof learn_the learning_disabilities
learning_or lease_three least_twice leather_$ leave_can leave_early leaves_dead leaving_because leaving_card
leaving_correct leeds_on left_can left_if left_till left_trying leg_in leg_is legal_age legal_to legislation_at
legislation_in legit_$ lego_how legs_like leith_not lend_me length_$ leonardo_$ les_mis less_and less_safe less_secure
less_shy lesson_on lesson_tues lesson_with lessons_how lessons_made lessons_or lessons_this let_him lets_imagine
lets_the lets_you letter_and letter_from letter_home letter_i letter_of letter_thing letting_my level_4 level_the
lewis_advert leylandii_have libary_and library_card library_desk licence_and lid_off lie_a lie_i lie_so lie_that
life_do life_does life_if life_mean life_over life_the life_this life_was lift_my lifted_$ lifting_and lifting_at
light_what lighter_i like_90 like_axolotls like_cheese like_jelly like_leonardo like_marmite like_on like_primary
like_reading like_somebody like_theres like_these like_why like_yoda liked_the likely_score likes_everything likes_it
likes_my limerick_about limit_13 limit_thing limits_now line_do line_graph line_how line_manager line_nobody line_open
line_something line_that line_up line_what line_when lines_for lines_i lines_on link_and link_i link_is link_it link_me
list_for list_frts list_i list_in list_please list_then list_to list_what listening_what listing_all lists_$
literally_a litter_picking little_lads little_league little_mans little_secret little_she little_sister live_at
live_near live_swindon live_who lived_in lives_being lives_destroyed lives_who lives_would livestream_wont lmaoo_$
load_$ loads_$ loads_but loads_more loads_we local_$ local_police location_of lock_it lockdown_make locksmith_so
lodgings_and loft_conversion login_$ lol_in lol_probs lol_the lol_which lol_why lol_you lol_your lollipop_lady
london_only lonely_kids long_ago long_answer long_block long_can long_division long_do long_for long_have long_is
long_jump long_on long_one long_sir long_sleeve long_stuff long_victims long_would loo_with look_as look_dumb
look_inside look_stupid look_tidy look_tired looking_before looking_to looks_into loose_$ lord_of lorry_$ lorry_driver
lose_my lose_the lose_their lose_them losing_his losing_my losing_the lost_bless lost_card lost_on lost_track lost_what
lost_with lot_at lot_do lot_got lot_of lot_then lot_who lovd_my love_then love_to loved_him lovely_people lovely_voice
loves_football loves_this low_i low_surely lowest_age luck_$ ludlow_my luggage_$ lump_sum lunch_does lunches_$
lure_kids m_$ m_is m_southbound machine_for machine_ha mad_about mad_for mad_i made_$ made_by made_godmother made_i
made_illegal made_maths made_what magazine_$ magazine_and magnolia_in mail_to main_points mainly_girls mainly_young
majority_of make_$ make_first make_more make_one make_pictures maker_or makes_dad makes_great makes_sense makes_things
male_child malta_$ malware_$ mams_boyfriend man_come man_just man_quoted man_speech man_taking man_there man_wrote
manage_two manager_liability manager_needs manager_told manchester_$ mans_cotchin mantelpiece_$ many_14 many_adults
many_answered many_app many_calls many_childs many_convictions many_crime many_did many_dont many_go many_groomers
many_grooming many_just many_messages many_miles many_percent many_places many_planets many_pounds many_reports
many_secret many_services many_since many_staff many_suspects many_weeks many_went many_would many_yrs map_and map_of
maps_of marathon_legs marathon_what march_is march_should mark_and mark_my mark_this marking_it marking_throw marks_off
marmalade_$ married_friday mars_bars massive_spot master_$ master_and match_at match_finishes mate_can mate_on mate_so
mate_that mate_the mate_works mates_can mates_filmed mates_tied math_is math_xtsxt maths_fun maths_it maths_paper
matter_here matters_and matters_to mature_$ mature_for mature_student max_$ maximum_penalty may_need may_now may_open
may_say may_the may_we maybe_she mcdonalds_$ mcdonalds_if mch_of me_12 me_20 me_3 me_5 me_access me_ages me_another
me_baby me_because me_boss me_bro me_buy me_carry me_christmas me_drunk me_either me_exactly me_find me_guess
me_hargreaves me_hypothetically me_id me_into me_joke me_keys me_lies me_long me_luck me_malware me_messages me_name
me_near me_nmbr me_otherwise me_permission me_personally me_safeguarding me_same me_saved me_shed me_shoes me_shopping
me_should me_speak me_teacher me_threatening me_three me_understand me_verbatim me_walking me_well me_whether
mean_adults mean_an mean_chuffed mean_for mean_he mean_is mean_not mean_theres mean_when means_about means_how means_to
means_trade meant_by meanwhile_what mechanic_$ medcine_$ media_$ media_how medicine_or meet_someone meet_tonight
meeting_about meeting_an meeting_and meeting_at meeting_in meeting_my meeting_tonight meeting_what meetings_at meets_$
meets_do meets_role meets_stuff meh_$ member_have members_are members_get memes_on memory_and memory_when men_actually
men_arent men_ending men_on men_which mend_$ mens_grooming mention_gaming mention_girls mention_religion mentioned_at
mentioned_it mentioned_my mentor_in mentor_says mentor_to meny_got meny_parents meny_victims meny_was meny_years meow_$
merit_$ message_after message_and message_for message_if message_kids message_my message_now message_of message_on
message_the message_under messages_dont messages_exist messages_for messages_have messages_keep messages_mum
messages_out messages_please messages_sarah messages_started messages_under messages_vanish messages_were messages_work
messaging_a messaging_services messaging_stuff messaging_them messenger_keeps met_give met_police mexico_what mid_$
midnight_about midnight_i might_cause might_some might_you miles_into miles_to milk_any million_$ mind_about
mind_awfully mind_do mind_it mind_with mindful_my mindful_of mindful_something mine_filha mine_for mine_from
mine_laughed mine_so mine_wears mine_works minecraft_world mines_7 mines_on minimum_age minister_$ minister_i
minister_is minister_said minister_say ministers_$ ministers_act minor_burn mins_on mins_what minute_and minute_is
minutes_before minutes_for minutes_i minutes_on mis_$ misquote_the misread_$ misread_the miss_cross miss_is
miss_shouted miss_the miss_wants missed_$ missed_this missing_at missing_girl missing_it missing_that ml_$ mny_in
mod_here mod_in mod_pinned mod_role modelling_clay moderators_$ moderators_at moderators_do moderators_does mods_$
mods_cant mods_do mods_said mods_that moisturizer_4 monday_can monday_the money_for money_is money_man
montessori_teacher month_how month_please month_will months_can months_left mood_off moon_$ mor_then more_cases
more_checkbooks more_how more_in more_now more_police more_reporting more_reports more_risk more_says more_water
more_what more_which morning_bot morning_i morning_in morning_into mornings_do mornings_with mortified_$ mortifying_$
mosque_told most_children most_dangerous most_my most_offenders most_risk most_safe most_they most_used most_whose
mostly_at mostly_girls mostly_happens mostly_lads mostly_lasses mostly_of mostly_the mostly_young moth_$ moth_in
mother_doesnt mother_it mother_keep mother_to mother_who mothers_at mouldy_great mouse_$ move_a moved_here moves_on
moving_and mow_lawns mp_in mp_said mp_wants mp_what mps_to mr_trelawny ms_hargreaves ms_robertsons much_can much_coffee
much_have much_homework much_more much_my much_on much_pocket much_screen much_sleep much_tea much_time much_what
mum_are mum_cry mum_disagree mum_first mum_freaked mum_how mum_id mum_met mum_only mum_sees mum_went mum_when mum_which
mum_with mums_already mums_baby mums_crying mums_dog mums_no must_a must_be must_read must_see must_teacher must_tell
must_the mustnt_caption mute_it muted_me muted_them my_5yo my_7 my_7yo my_accent my_answer my_appendix my_apprentice
my_area my_art my_assignment my_badge my_banking my_broadband my_cable my_calendar my_calf my_caption my_card
my_caseload my_chat my_checking my_childminder my_co my_controller my_coworker my_criminology my_crossword my_css my_d
my_days my_debate my_dentist my_depth my_divorce my_draft my_dying my_evaluation my_exchange my_fear my_firm my_five
my_flight my_football my_gaffer my_geography my_goal my_grandparents my_headaches my_health my_hedge my_highlighter
my_hoover my_icloud my_internet my_jeans my_jotter my_kitten my_lass my_leaders my_lessons my_lip my_lodgers my_luggage
my_mams my_masters my_media my_money my_monitor my_mouse my_mug my_my my_neon my_netflix my_oil my_oven my_penpal
my_pin my_ping my_plants my_playlist my_podcast my_politics my_presentations my_presents my_pride my_privacy my_profile
my_pub my_real my_record my_reference my_region my_retirement my_riding my_roblox my_salon my_savings my_scones my_seat
my_share my_shift my_sociology my_sofa my_soup my_special my_speech my_streak my_sums my_sweets my_swimmers my_teams
my_teens my_theory my_tongue my_tooth my_total my_trains my_tyre my_uncles my_uni my_uniform my_vbucks my_village
my_violins my_volunteers my_vpn my_wardrobe my_washing my_worksheet my_wrist nag_about nah_because nail_job nailed_$
nails_a name_after name_at name_grooming name_how name_id name_next name_one name_or name_stands name_two name_was
named_a named_and named_as names_from names_i names_of names_that nan_cant nan_gives nan_knows nan_she nan_thinks
nan_which nans_$ nans_mates nappies_at narrow_stairs nasty_$ national_one native_$ nav_do navy_$ ncmec_$ near_$
near_diss near_how near_my nearly_12 nearly_died nearly_done nearly_doubled nearly_half nearly_the need_all need_an
need_cash need_hargreaves need_how need_names need_quote need_robertsons need_urgent need_when need_your needed_a
needed_i needing_private neednt_go needs_$ needs_help needs_one needs_this needs_training neglect_$ nei_got neighbour_a
neighbour_had neighbour_halloween neighbour_hid neighbour_lets neighbour_old neighbourhood_watch nemore_gnna
nervous_wreck net_for net_secret netball_coach netball_match netflix_$ netflix_does netflix_password netflix_show
never_come never_did never_done never_forgive never_found never_going never_know never_lets never_looked never_mention
never_reported never_say never_turned never_washes new_builds new_car new_country new_figures new_girls new_haircut
new_insurance new_laws new_neighbour new_playlist new_puppy new_question new_season new_terms new_to new_tyres new_what
new_york new_zelda newest_number newry_and news_and news_but news_my newsletter_$ newsletter_and newspaper_sold
next_answer next_command next_in next_iphone next_month next_on next_question next_reply next_report next_step
next_year ngl_$ ngl_just ngl_that nice_about nice_in nice_thing nice_young nicked_$ nicked_in nicked_the niece_12
niece_wrote night_bot night_does night_great night_mum night_my night_shifts night_should night_to night_today
night_watching nights_with nine_minutes nineteen_but nineteen_kids nitro_if nmbr_of no_but no_clue no_data no_fan
no_figure no_friends no_headings no_hurry no_internet no_is no_label no_law no_long no_matter no_milk no_nuts no_ok
no_page no_picture no_plan no_please no_pool no_real no_right no_signal no_sound no_stats no_the no_tiktok no_will
no_words no_worries nobody_looking nobody_minded nobody_noticed nobody_replies noise_$ noise_council nokia_and
non_emergency none_say noodles_$ nope_$ norfolk_broads normal_in normal_to normally_$ norwich_with nose_and nosing_in
not_1 not_allowed not_and not_at not_be not_bothered not_dowload not_encrypted not_fair not_finish not_found not_girls
not_go not_hand not_her not_in not_included not_kids not_last not_make not_much not_native not_offence not_percent
not_playing not_police not_ready not_report not_ring not_sending not_talk not_teens not_that not_there not_turned
not_under not_victims not_yet note_say note_that note_to noted_the notes_she notes_with nothing_beside nothing_going
nothing_has nothing_more nothing_of nothing_serious nothing_too notice_a notice_me notice_must notice_that noticed_when
notification_sound notifications_on november_$ now_$ now_answer now_at now_double now_give now_got now_just now_no
now_research now_silver now_study now_talk now_that now_want now_which now_who nowadays_$ nr_for nr_of nr_the nspccs_a
nspccs_hotline nspccs_name nspccs_policy nspccs_training nudes_does number_1 number_150 number_3 number_a number_behind
number_but number_fell number_given number_higher number_innit number_it number_likely number_lol number_same
number_should number_the number_what number_why number_with numbers_a numbers_are numbers_came numbers_change
numbers_leave numbers_not numbers_of numbers_take numbers_through numbers_turn numbers_what nun_of nurse_gave
nurse_here nurse_i nurse_so nursery_how nurses_station nuts_$ nvm_$ o_i oak_units obey_$ obey_it oc_please of_11 of_17
of_50 of_6 of_82 of_about of_abusers of_academics of_africa of_america of_another of_ants of_app of_backlash of_baking
of_because of_big of_bill of_body of_bones of_books of_bots of_brazil of_bullying of_calls of_carbon of_cards of_chips
of_contact of_covid of_discord of_duty of_eleven of_email of_encrypted of_english of_ethanol of_fireworks of_five
of_frogs of_frts of_getting of_hicups of_house of_hundreds of_information of_internet of_keys of_law of_long of_look
of_lord of_magnolia of_men of_mines of_mr of_myself of_number of_paper of_person of_peru of_phones of_photos of_plain
of_platforms of_pokemon of_primary of_pto of_repainting of_rust of_sister of_six of_statistics of_stats of_stranger
of_suspects of_switch of_teen of_text of_theirs of_then of_thought of_trust of_uno of_us of_which of_who of_whom
of_windows of_writing of_zuckerbergs ofcom_$ ofcom_and ofcom_be ofcom_do ofcom_is ofcom_the off_after off_between
off_encryption off_here off_last off_minecraft off_tiktok off_till off_time off_when off_wheres offence_against
offence_apply offence_but offence_called offence_carry offence_count offence_counted offence_counts offence_has
offence_if offence_made offence_or offence_start offence_taken offences_against offences_did offences_for offences_not
offences_parents offences_rose offences_was offences_went offences_what offender_$ offender_ages offenders_are
offenders_as offenders_ask offenders_get offenders_go offenders_have offenders_is offenders_under offenders_use
offenders_usually offense_start offer_it offer_them offered_a office_address office_give office_line officer_and
officer_at officer_i officer_what offline_abuse offline_and offside_to often_the often_they often_victims often_was
oil_changed oil_in ok_but ok_from ok_go ok_thanks ok_then ok_these ok_whatever okay_in old_beat old_before old_cat
old_cheap old_dancing old_dogs old_friend old_games old_girls old_granddaughter old_laptop old_man old_neighbour
old_nokia old_nothing old_photos old_says old_sofa old_talks old_xbox old_you older_cousin older_data older_kids
older_sister olds_about olds_hang olds_have olds_or on_21 on_4 on_a on_abuse on_adults on_again on_ai on_bebo on_being
on_bot on_break on_bridge on_building on_camp on_chats on_childcare on_cod on_coming on_consoles on_court on_dating
on_deadline on_derby on_diversion on_each on_eee on_essay on_everyone on_floor on_forces on_fractions on_fridays
on_grooming on_groups on_health on_holiday on_internet on_iphone on_is on_itv on_just on_klarna on_knowing on_last
on_line on_local on_mac on_macbeth on_mario on_messaging on_netflix on_nudes on_ofcom on_omegle on_photos on_picture
on_planes on_prevention on_radio on_safety on_secret on_sext on_show on_stream on_suicide on_tech on_trade
on_underreporting on_voice on_vr once_a once_it once_staff once_they one_are one_bigger one_bus one_but one_case
one_comes one_delay one_emoji one_fence one_force one_give one_going one_had one_has one_isnt one_jam one_just one_long
one_name one_part one_perform one_phone one_quote one_real one_say one_selfie one_she one_sorry one_stat one_still
one_tells one_up one_woman one_you ones_didnt ones_does ones_for ones_i ones_leaving ones_not ones_police
ones_screaming ones_share ones_too ones_where online_advice online_bullying online_dangers online_line online_might
online_risk online_said online_sexual online_team online_thing online_whose only_15 only_21 only_550 only_after
only_answer only_bad only_by only_caught only_count only_eats only_emojis only_four only_goes only_how only_jumped
only_little only_made only_name only_noticed only_please only_police only_problem only_quote only_read only_right
only_six only_somebody only_talked only_teacher only_teens only_threatened only_two only_under only_went only_whether
only_your onto_the oof_$ open_day open_good open_them open_wine opened_the opener_$ openings_$ opinion_about opinions_i
options_$ or_13 or_15 or_6 or_62 or_82 or_83 or_against or_an or_apple or_because or_blackmail or_can or_cant or_cash
or_chat or_coaches or_could or_dad or_do or_face or_grown or_had or_history or_internet or_isnt or_jus or_lamb
or_lasses or_lemon or_let or_more or_mostly or_normal or_now or_of or_older or_on or_parents or_plain or_private
or_proper or_samsung or_school or_self or_send or_should or_six or_social or_some or_somebody or_stranger or_take
or_telegram or_two or_up or_villages or_which or_with or_years orange_what orchid_$ order_of orders_forty
ordinary_people organ_lessons organisation_with organisations_$ organisations_in organisations_list osb_stands
osmosis_$ other_27 other_articles other_bill other_bot other_children other_clubs other_end other_every other_parents
other_pupils other_quote other_times other_users other_way others_and others_who otherwise_what oublie_tes ouch_$
our_actual our_allotment our_board our_boiler our_boys our_briefing our_chair our_charitys our_council our_dms our_dsl
our_flat our_force our_garden our_guide our_jacks our_jades our_knitting our_lads our_lessons our_line our_messages
our_mum our_new our_parent our_play our_police our_primary our_pupils our_reading our_rota our_safeguarding our_schools
our_support our_ted our_teen our_temp our_trainee our_village our_volunteer our_website our_wi our_windows ours_have
ours_now ours_or ours_said out_anything out_both out_could out_every out_for out_free out_house out_online out_then
out_was out_worst outfit_at outfits_does outsider_$ over_12 over_16s over_20 over_30 over_an over_as over_but over_does
over_four over_from over_half over_here over_i over_in over_me over_one over_pictures over_their over_there over_where
over_who over_your owe_still owe_two own_accord own_account own_age own_case own_handwriting own_ip own_now own_number
own_parcel own_server own_share own_site own_thirty owned_the owner_at owner_gave owner_who pack_four pack_which
packing_their packs_$ paddington_gets page_6 page_9 page_called page_what page_with page_wont paid_50 paid_by
paid_someone paid_the pair_from pair_in pakistan_i pals_ex panel_b panel_on panic_$ panto_$ pants_off paper_about
paper_deadline paper_for paper_in paper_on paper_printed paper_to para_un paragraph_12 paragraph_about parcel_is
parcels_and parcs_$ parent_and parent_at parent_controls parents_ask parents_asked parents_before parents_forum
parents_have parents_know parents_letter parents_notice parents_or parents_read parents_the parents_usually parents_was
parish_magazine park_and park_wasps parrot_says parties_to partner_rang partner_wants party_does party_six pass_a
pass_how pass_in pass_on pass_the passed_did passenger_told passing_my passing_out passport_expires passwd_$
password_again password_for password_is password_to passwords_$ paste_it paste_the patch_notes patient_of patient_with
patients_group patter_$ paw_$ pay_300 pay_as pay_not pay_on pay_rise paying_before pays_the pc_in pc_wont pcso_and
pe_what peak_in peas_three peeled_chillies peer_pressure pen_do pen_is pen_when penalty_$ penalty_shootout penfriend_in
penpal_from pension_day people_always people_around people_at people_can people_did people_doing people_fleeing
people_for people_got people_have people_help people_how people_lie people_make people_need people_not people_off
people_pay people_rather people_sent people_think people_up people_use people_want people_when people_writing
per_capita per_force per_person per_this percent_from percent_happend percent_how percent_just percent_lads
percent_left percent_right percent_rite percent_show percent_since percent_to percent_under percentage_on
percentage_points percentage_rise percentages_in perform_chest period_$ period_3 period_cramps period_for
permission_before perpetrator_$ person_$ person_a person_and person_at person_behind person_named person_online
person_our person_say person_sleep person_with personal_statement personality_$ personally_$ peru_$ peter_wanless
petite_$ phone_cases phone_does phone_first phone_have phone_i phone_maker phone_screen phone_when phone_where
phone_with phone_without phones_allowed phones_already phones_can phones_downstairs phones_for phones_off phones_or
phones_to photo_on photo_should photo_taken photographer_in photographs_of photos_by photos_in photos_is photos_round
photos_was photosynthesis_to phrase_$ physics_teacher piano_what piano_which pick_$ pick_for pick_it pick_the
picking_his picking_me picks_my picks_out picks_up pics_$ pics_after pics_they pics_what picture_is picture_on
picture_say pictures_is pictures_vanish pictures_with pie_$ piece_came pies_left pillow_my pills_on ping_all ping_here
ping_is ping_the pinned_something pirate_$ pirate_with pitch_$ pivot_table pizza_in place_after place_at place_do
place_does place_in place_it place_left place_on place_when place_where places_this plain_$ plain_english plan_to
planets_$ planning_our plants_are platform_in platform_was platforms_act platforms_and platforms_come platforms_fined
platforms_in platforms_what play_$ play_about play_valorant players_told playing_football playing_roblox playing_the
plays_chess plays_drums plays_the please_any please_bot please_change please_convert please_first please_in please_just
please_let please_not please_on please_only please_ping please_print please_swap please_there please_to
please_translate please_use please_what please_which please_with please_write plenty_of plot_is plotting_a plug_on po_$
pockets_$ podcast_has podcast_on podcasts_on pog_$ point_do point_for point_it point_nobody point_to point_with
point_you pointless_and points_behind points_come points_for points_is points_of points_off points_please points_the
pokemon_$ poland_$ poland_also poland_how poland_what police_any police_are police_areas police_arent police_auction
police_body police_cant police_de police_grooming police_has police_havent police_knows police_no police_number
police_of police_office police_officer police_records police_recover police_scotland police_so police_statistics
police_unit police_which police_who police_write polices_the policy_adviser policy_person policy_template politely_as
politicians_$ politicians_to politics_quiz poll_$ poll_in pool_what poor_family poor_kid poses_as posh_gin position_$
position_of possible_$ post_discord post_photos post_pics post_please post_this postcode_lookup posted_a poster_about
poster_what poster_without posters_for postman_$ potato_$ prac_tomorrow practical_help practice_on practise_on
practise_the precise_day precisely_$ precisely_did predator_is predators_usually prepping_a present_day present_for
present_on presentation_$ presentation_about presentation_i presentations_in presenter_$ presents_and presents_do
press_i press_officer press_release pressure_and pretend_it pretend_the pretends_he prevention_$ previous_years
price_for price_of prices_for prices_in primary_and primary_or primary_scool primary_three primary_what primery_in
primry_i print_$ print_30 print_it print_the printed_my prison_or privacy_in privacy_itself privacy_vs private_and
private_person private_server private_still pro_side problem_in problems_$ procedure_a profile_$ profile_pic progress_$
promised_my promised_to promoted_$ prompt_a prompt_and prompt_injection proofread_this proper_source properly_number
proposals_$ protect_kids protect_my protect_them protecting_kids protecting_them protection_and protection_from
protection_officer protects_children prove_her prove_that providers_$ provides_it pshe_by pshe_homework pshe_teacher
pta_meeting pto_have pub_said public_$ published_on published_the publisher_of pudding_next puffy_and pulled_by
pulling_out punishment_for pup_is pupil_calls pupil_showed pupil_usually pupils_ask pupils_does pupils_how pupils_in
pupils_phones pupils_say pupils_that pupils_will puppy_and puppy_next pushes_her put_5 put_as put_back put_for put_i
put_money put_that puts_a puts_in puts_it python_$ q_does q_which qs_i qt_$ qualifications_do quarter_were queen_vic
question_ab question_and question_are question_he question_time question_with questions_for questions_to questions_were
questions_what queue_and queue_for queue_was quick_recap quicker_than quickly_when quiet_afternoon quiet_does
quiet_whenever quit_the quiz_machine quiz_me quiz_question quot_about quotation_from quotation_marks quote_a quote_can
quote_of quote_saying quote_this quote_to quote_we quoted_from quoted_here quoted_near quotes_$ quotes_a quotes_about
quotes_for quotes_from rabbit_$ radiator_$ radio_4 raffle_$ rain_all raining_and raise_the raised_by raises_her
raising_instead rando_tried ranked_tonight rape_crisis raporda_kac rate_$ rate_for raw_data ray_pinches reach_$ reach_a
react_$ read_6 read_aloud read_everyones read_forty read_in read_is read_long read_otherwise read_our read_that
read_their read_these read_up read_version reading_about reading_glasses reading_group reading_messages reading_over
reads_it reads_out reads_the ready_before real_cold real_figures real_from real_help real_kids real_off real_or
real_rise real_stuff real_with really_cared really_go really_good really_kids really_mature really_the really_think
reason_does reason_offences reason_they reasons_$ reasons_and reasons_do recall_what receipt_$ receiving_end recently_$
reception_had reception_then receptionist_we recipient_is recipient_see recipient_simply reckon_police reckon_the
reckons_the recognise_$ recognise_a recognise_that recognise_the recognising_abuse recognising_signs recomend_$
record_a record_in record_low record_on record_one record_since record_so record_still recorded_cases recorded_crimes
recorded_i recorded_number recording_practice records_$ recover_deleted recover_my red_it redcar_$ reddit_says
redirect_it reed_the ref_$ referee_for reference_letter reference_list referral_$ refers_to refresher_$ refugee_centre
refuse_to regeln_$ region_$ regrets_$ regulars_came regulated_$ regulators_name relapsed_again relates_to
relationship_between release_$ released_$ released_the relief_$ relieved_it religion_$ reluctant_mean rely_on
remaining_17 remedies_$ remember_for remember_how remember_me remember_nothing remove_my remove_the rent_house rent_so
rent_what repainting_the repeat_my replaced_$ replied_and replied_so replies_$ reply_done reply_in reply_must reply_my
reply_ok reply_quick reponds_en report_82 report_anonymously report_assistant report_at report_be report_because
report_come report_dont report_due report_e report_even report_explain report_gives report_got report_have report_just
report_lol report_mean report_names report_never report_now report_online report_page report_please report_point
report_published report_real report_reckon report_so report_still report_then report_till report_told report_touch
report_uses report_why reported_by reported_in reported_them reporter_first reporter_what reporting_what reports_as
reports_been reports_came reports_does reports_figure reports_figures reports_main reports_number reports_own
reports_the reports_total republic_i request_i request_were requests_from requests_on rescue_me research_$ research_in
research_on researcher_so researcher_think reset_a reset_it reset_yourself residential_$ respond_and respond_as
respond_to response_$ response_an response_says responsible_for rest_were restaurant_$ restrictions_$
restrictions_lifted restrung_my resultant_force retired_head retired_postman retiring_in returns_and reveal_for
reveal_on revising_the revision_cards rewards_points rewritten_a rice_work richest_man richmond_to riding_on right_does
right_isnt right_mood right_my right_not right_on right_or right_so right_this right_where ring_my ring_that ring_with
rings_any rings_extended rink_does rip_$ rise_because rise_but rise_is rise_letter rise_was rising_$ risk_in risk_my
risk_only risk_than risky_$ rite_now rite_since rite_that road_what roast_me roast_my rob_$ robertsons_employer
robertsons_three roblox_and roblox_so roblox_with robot_who robux_is robux_with rocket_league rods_is role_$ role_for
role_in role_of roleplay_i roles_of roll_$ roll_a rolls_her rolo_which roof_in roof_with room_12 room_lol room_service
room_shelf room_someone room_that room_was rooms_$ root_of rose_82 roses_have rote_it rotherham_$ round_all round_does
round_here roundabout_$ row_in row_over row_what row_with rowing_about royale_$ rubber_duck rubbish_at rude_about
rude_stuff rude_to rugby_and ruined_the rule_1 rule_about rule_comes rule_in rule_is rule_like rule_of rules_are
rules_do rules_dont rules_my rules_or rules_say rules_then rules_with rules_without ruls_and run_an run_and run_for
run_on runs_on runs_you rushed_my rust_$ s_h s_he sad_because safe_as safe_chats safe_if safe_mode safe_one safe_so
safe_the safe_what safeguarding_certificate safeguarding_include safeguarding_mean safeguarding_means safeguarding_only
safeguarding_part safeguarding_poster safeguarding_rep safeguarding_stuff safeguarding_training safely_$ safer_in
safer_internet safest_for safety_are safety_as safety_can safety_evening safety_first safety_guidance safety_help
safety_i safety_if safety_law safety_man safety_on safety_razor safety_settings safety_what safety_who said_18 said_5
said_all said_ask said_backdoor said_by said_encryption said_every said_five said_only said_she said_shed said_six
said_they said_up said_who said_you sailed_through sailing_school sale_in salon_takes salt_$ same_boss same_bus
same_class same_company same_excuse same_heading same_kid same_old same_page same_phone same_problem same_report
same_since same_site same_train same_year santa_for santa_hat santa_he santa_list sarah_the sat_across sat_up
saturday_can sauce_$ sauce_bottle save_battery save_this savings_and saw_her saw_him saw_this say_1 say_21 say_34 say_5
say_anywhere say_bad say_boss say_confirmed say_everyone say_exactly say_from say_kids say_known say_me say_mines
say_much say_mum say_one say_online say_over say_private say_record say_report say_sender say_smokescreen say_thank
say_tiktok say_victims say_way say_well say_when say_would say_xbox sayin_i saying_encryption saying_his
saying_safeguarding saying_six saying_tell saying_then saying_you says_13 says_14 says_150 says_17 says_26 says_82
says_all says_always says_best says_bill says_dinner says_encryption says_every says_how says_is says_mum says_nobody
says_of says_offences says_signal says_training says_two says_yeah scab_just scams_$ scare_myself scare_them scare_to
scared_it scarf_$ scary_film scheme_for school_and school_asked school_asks school_before school_came school_children
school_every school_exchange school_he school_lesson school_my school_not school_numbers school_read school_send
school_sports school_starts school_teacher school_to school_was school_when school_where school_would schools_have
schools_in schools_to science_project scone_left scool_$ scooter_$ score_tonight scored_$ scores_$ scotland_one
scout_district scout_to scouts_on scouts_parents scraps_$ screaming_lol screams_with screen_smashed screen_time
screen_with screenshot_$ screenshot_and screenshot_on screwdriver_$ screws_left sea_most seafront_and search_the
season_$ season_does season_of seat_for second_case second_hamster second_quote second_time second_year secondary_$
secret_chats secret_from secret_ingredient secret_instructions secret_key secret_number secret_of secret_settings
secret_were secret_who secretary_$ secretary_asked secretary_in secretary_is section_$ section_67 section_headings
section_isa section_on sections_how secure_$ secure_for secure_with see_at see_for see_kids see_last see_pupils
see_when see_which see_with seeing_that seem_to seems_a seen_and seen_both seen_near seen_the self_raising selfies_$
sell_courses sell_something sellin_a selling_a selling_it seminar_at send_dog send_kids send_them sending_photos
sends_robux sends_you senior_manager senior_policy senior_research senior_something sense_of sensible_$ sensible_to
sent_about sent_eight sent_home sent_out sent_someone sentence_i sentence_on sentence_she sentence_the sentence_with
sentencing_$ separate_$ separately_$ september_$ september_does serious_how seriously_what sermon_$ server_about
server_all server_asked server_do server_in server_what servers_$ servers_dead service_$ service_at services_are
services_disappear services_they session_be session_on set_every set_it set_to set_two setting_$ setting_for setting_up
settings_$ settings_should settings_to seven_down seven_so several_$ sext_between sextortion_in sextortion_included
sextortion_numbers sextortion_of sextortion_or sextortion_our sexual_abuse sexual_comms sexual_to shaking_lol
shaking_my shame_and shame_if shame_the shame_what share_alone share_baby share_boys share_half share_was share_without
shared_a shares_pictures she_a she_been she_chats she_exaggerating she_explain she_from she_go she_grins she_in
she_insists she_know she_like she_made she_misread she_owes she_really she_seems she_speak she_spoke she_start
she_stopped she_stops she_take she_wear she_wishes she_worries sheep_in shift_on shift_saturday shift_starts shifts_at
shifts_till shoes_are shoot_me shop_gave shop_hidden shop_once shopping_and shopping_lists shops_work short_$
short_film short_number short_should shortcut_$ should_ask should_ban should_coaches should_go should_mods should_one
should_read should_stay should_they should_volunteers should_vote should_youth shoulder_$ shoulder_and shoulder_how
show_a show_all show_as show_hidden show_how show_now show_once show_what shown_to shows_up shows_us shut_$ shut_ji
shuts_at sick_for sick_if sick_with side_i side_scanning side_what side_which sighed_$ sign_on signal_as signal_is
signal_threatened signed_$ signed_the signed_up signs_is signs_of signs_teacher signs_the signs_to silicon_valley
silly_$ silly_question silly_voice silly_voices silver_3 sim_only simply_i simulate_a simultaneous_equations since_17
since_5 since_before since_brexit since_day since_decimalisation since_four since_january since_nine since_whens
since_which sing_$ sing_me singer_$ singing_abba singing_and singing_who single_and single_app single_case single_mum
single_mums single_out single_person single_year sings_and sings_when sink_and sir_how sir_i sir_the sister_11
sister_asks sister_borrowed sister_crossword sister_friend sister_hasnt sister_homework sister_isnt sister_keeps
sister_promt sister_she sit_$ sit_beside sit_together sit_with sites_does sites_how sites_is sites_what sitting_sources
six_again six_clues six_i six_lines six_little six_of six_people six_seven six_so six_teddies six_thousand six_times
six_which sixty_thank size_for skeleton_divided ski_slopes skin_care skin_in skins_and skip_the skip_your skull_$
slash_commands sleep_after sleep_bot sleep_lol sleep_over sleep_she sleep_thinking sleepover_what sleeve_on
slept_because slide_$ slide_4 slide_for slide_says slide_to slides_on slow_down slur_$ small_at small_car small_church
small_do small_girls small_key small_kids small_primary small_print small_room smart_watch smell_$ smells_off smoke_and
smoke_thing smokescreen_as smokescreen_but smokescreen_exact smokescreen_line smokescreen_remark smokescreen_thing
smokescreen_we smokescreens_$ snacks_do snapchats_my snaps_bit snooping_on snore_$ snow_$ so_5 so_ai so_are so_big
so_creepy so_crimes so_did so_dull so_excited so_forgive so_from so_i so_important so_in so_keep so_kids so_kindly
so_nothing so_or so_parents so_safeguarding so_slow so_someone so_staff so_stressed so_there so_under so_write so_your
soaked_and sociology_is sock_drawer socks_and socks_for socks_what sofas_coming solicitor_wants solutions_are some_boy
some_creep some_firms some_forces some_kind some_messaging some_more some_my some_numbers some_older some_on
some_police some_say some_training somebody_elses somebody_explain somebody_put somebody_remind somebody_says
somebody_sent somebody_the somebodys_dad someone_a someone_always someone_can someone_hacked someone_is someone_noticed
someone_pick someone_reported someone_rescue someone_saying someone_this someone_took someone_will someones_pretending
someones_threatening something_cheaper something_dodgy something_does something_foggy something_general
something_happens something_no something_officer something_sensible something_similar something_since something_the
something_thousand somewhere_else somewhere_has somewhere_in somewhere_is somewhere_it somewhere_what son_10 son_15
son_bought son_did son_first son_he son_homework son_keeps son_laptop son_loves son_not son_sock son_teacher son_too
son_turns son_what son_with song_again soon_and soon_i soon_the soon_will sorry_bad sorry_how sos_need soup_$ source_i
source_is source_list source_please source_so sources_i sourdough_is sourdough_keeps sourdough_tonight southbound_still
spa_day spaghetti_$ spain_i spain_living spain_the spare_22mm speak_as speak_freely speak_like speak_louder speak_my
speak_plainly speaking_as speaking_at speaks_about special_about special_boy special_girl specific_shots specs_$
speech_is speech_marks speech_on speed_up speeding_fine spell_out spend_on spends_ages spent_60 split_between spoil_the
spoke_about spoke_last spoke_to spoken_of sport_$ spot_anything spot_the spotify_wrapped spots_it spotted_the
spreadsheet_$ sprouts_$ spying_$ sql_$ square_root squeaks_how squirrels_$ srsly_how st_is stables_wont staff_briefing
staff_do staff_meeting staff_member staff_on staff_training stairs_tuesday stall_in stand_on stapler_$ start_asking
start_before start_on start_school start_talk start_talking start_then started_campaigning started_in started_my
started_secondary started_working starter_$ starters_for starting_secondary starting_year starts_$ starts_it
starts_monday stat_that state_$ state_your station_said statistic_on statistic_please statistic_what statistic_which
statistics_for stats_are stats_for stats_from stats_in stats_nerd stats_no stats_please stats_would status_$ statute_$
stay_$ stay_hidden stay_silent stayed_silent stayed_up steak_or steam_my step_1 step_of step_one stepdad_teacher
stepdad_took steps_a steps_today stepson_to steve_$ sticker_and stiffen_$ still_accrue still_allowed still_at
still_couldnt still_counts still_dragging still_had still_havent still_no still_nothing still_of still_pending
still_right still_shaking still_shut still_standing still_talking stolen_$ stone_in stood_out stood_up stop_arguing
stop_here stop_hurting stop_on stop_playing stop_sign stopped_biscuits stopped_coming stopped_giggling stopped_working
stored_and story_so story_that straight_face strange_$ stranger_messaging stranger_online stranger_write stream_$
stream_is stream_link streaming_service streams_$ street_address street_and stressed_what stressin_so stretch_leather
strict_about strict_he strictly_last student_$ student_flowers student_is student_my student_of student_paper
students_$ students_are students_ask students_in study_computer study_recording stuff_all stuff_before stuff_is
stuff_my stuff_the stuff_where stupid_in style_guide style_wants sub_wants subject_the sublet_$ subs_on such_messages
such_things sudo_show suffer_$ suffer_if suggest_a suicide_$ sum_from sum_the sum_up summary_in summary_of summer_of
sums_$ sums_up sunday_lol sunday_who sunset_$ sup_$ supervisor_$ supervisor_what support_her support_in supported_by
supported_lodgings supports_arsenal suppose_$ suppose_what suppose_you sure_i sure_theres surely_not surgery_$
surname_and surname_in surprised_$ survey_of survivor_say survivor_turned survivor_write survivors_are sus_$ susie_said
suspected_abuse suspects_$ suspects_were suspended_$ suspicion_$ swamp_where swansea_for swap_all swap_offences
swap_pokemon swap_shift swap_the swap_with swear_you swears_he sweden_$ sweep_the sweeties_$ sweets_so swim_and
swim_club swimmers_wont swimming_$ swimming_badge swimming_clubs swimming_lessons swimsuit_size swing_actually
switch_it switch_that switch_you switched_my swordfish_now swore_at sworn_to symptoms_of system_message system_you t_f
ta_what tab_what table_for tablet_a tablet_that tablet_what tablets_in tackle_$ tag_wie take_all take_and take_away
take_children take_in take_old take_out take_part take_photos take_sides take_that take_them take_these taken_away
taken_for taken_into taken_mate takes_a takes_on takes_place taking_all taking_over taking_pictures talk_for talk_only
talking_as talking_dirty talking_does talking_like talking_sexual tamagotchi_died targeted_$ targeted_is targeted_three
targeted_what task_$ taught_$ taught_that tax_$ taxi_here taxi_how tbh_is tea_so teach_$ teach_her teach_on teach_the
teacher_am teacher_do teacher_doesnt teacher_gave teacher_in teacher_look teacher_mentioned teacher_must teacher_my
teacher_not teacher_pension teacher_reception teacher_recognise teacher_retired teacher_so teacher_that teacher_think
teacher_touched teacher_wanted teacher_who teaching_assistent team_and team_are team_goes team_i team_lost team_of
teams_going teams_messages tears_over tears_what tech_and tech_bosses tech_comps tech_vs technical_solutions
technically_$ ted_$ teddies_in teen_on teen_says teen_wants teenager_and teenager_who teenagers_any teenagers_i
teenagers_is teens_$ teens_get teens_hang teens_in teens_online teething_again telegram_$ telegram_in telephone_number
tell_a tell_anybody tell_fast tell_i tell_my tell_one tell_to tell_where telling_mum telling_people tells_him
telly_part telly_so telly_with temp_turned template_for temple_and temps_is ten_percent ten_sections ten_thousand
tennis_$ tennis_every term_effects term_of terms_$ terrified_any tes_regles tesco_again test_and test_at test_is
test_on test_thursday testing_testing text_above text_by text_everyone text_help text_him text_lol text_me text_one
text_please text_saying text_speak text_that texted_goodbye texted_thanks texts_dont texts_from texts_if than_$ than_11
than_all than_boys than_daughter than_in than_lads than_last than_obey than_one than_six than_son thank_god thank_her
that_3 that_34k that_6 that_82 that_9 that_accurate that_against that_album that_anyone that_bakery that_before
that_begin that_boys that_bracket that_breaks that_changes that_course that_didnt that_drum that_encryption that_figure
that_figures that_four that_girls that_goes that_have that_helped that_here that_indicate that_just that_karma
that_keep that_known that_laws that_legit that_lot that_lovely that_messages that_most that_new that_noise that_only
that_pay that_pen that_people that_platforms that_realistic that_really that_replied that_safe that_safety that_someone
that_sounds that_speak that_spin that_stand that_starts that_stranger that_summer that_supported that_supposed
that_tackle that_teacher that_tech that_there that_they that_this that_users that_watch that_way that_week that_wouldnt
that_year the_14th the_15th the_2 the_3 the_4 the_abbreviation the_absentees the_abusers the_ac the_account the_aerial
the_aisle the_algorithm the_all the_amount the_answers the_apples the_apr the_archive the_armed the_arrow the_articles
the_assisted the_authorities the_average the_backlash the_bake the_bakery the_banister the_bare the_basket the_battery
the_beginning the_berlin the_bigger the_blank the_blue the_bowls the_briefing the_cabinet the_canteens the_capital
the_carrier the_cartoon the_castle the_centre the_chemist the_chief the_christmas the_clever the_clown the_commands
the_cones the_conference the_config the_cop the_cot the_councillor the_course the_courses the_courts the_creepy
the_crisp the_cup the_currys the_custards the_dangers the_darkroom the_denominator the_depot the_deputy the_details
the_developer the_developers the_devil the_devils the_devs the_dial the_dialogue the_doc the_docks the_downside the_dsl
the_dullest the_early the_east the_easy the_egg the_elderly the_ender the_escape the_ethnic the_eu the_evenings the_ex
the_eye the_eyes the_f the_fair the_fake the_feels the_feet the_fewest the_fines the_finish the_flipchart the_flute
the_foir the_font the_footnotes the_foundation the_fun the_gap the_gas the_geography the_goalposts the_gradient
the_grandparents the_groups the_grown the_guard the_guidance the_half the_handout the_hargreaves the_hay the_heading
the_headings the_headlines the_health the_heart the_hedgehog the_higher the_highlights the_hole the_holes the_hoovers
the_horse the_hours the_housing the_hundred the_iceberg the_idea the_impression the_info the_infographic the_inquiry
the_inspectors the_instructions the_interest the_invigilator the_ironing the_iwfs the_jobs the_john the_killer
the_knees the_labs the_lamps the_largest the_late the_latest the_lead the_league the_legal the_legislation the_lego
the_lessons the_libary the_lid the_likely the_limit the_lords the_lowest the_lump the_mail the_mantelpiece the_marathon
the_maths the_maximum the_means the_meet the_members the_meme the_metaverse the_milk the_minimum the_ministers
the_minute the_missing the_morse the_mother the_mower the_mp the_museum the_named the_nearest the_night the_non
the_norfolk the_notes the_nr the_offense the_official the_oil the_oldest the_ombudsman the_online the_open
the_opposition the_orders the_organisations the_orignal the_outfit the_pair the_pandemic the_para the_parent the_parish
the_peak the_peas the_people the_person the_photographer the_places the_players the_pm the_polite the_politicians
the_poll the_pope the_portion the_posh the_postal the_precise the_present the_press the_printers the_pro the_prompt
the_proposals the_pulpit the_quoted the_raf the_receiving the_recorded the_register the_regulators the_relationship
the_remaining the_reports the_republic the_researcher the_rings the_role the_roles the_round the_row the_run the_salt
the_scariest the_science the_scottish the_scout the_seafront the_sections the_senate the_send the_senders the_senior
the_setting the_sex the_shakes the_sheet the_shortest the_six the_sixth the_sofas the_sources the_speaker the_starting
the_statute the_stepdad the_stickers the_strongest the_surgery the_surname the_sushi the_suspect the_swamp the_system
the_tab the_tallest the_teens the_temps the_thermostat the_thread the_tick the_tiny the_tools the_trolley the_true
the_trust the_tutor the_un the_unions the_universe the_unknown the_unnamed the_unpublished the_unreported the_up
the_urgent the_url the_village the_walls the_warden the_watchdog the_weather the_whistle the_white the_whiteboard
the_wi the_win the_with the_woods the_zoo their_$ their_a their_age their_ball their_book their_bow their_campaign
their_care their_chats their_children their_childs their_e their_first their_form their_kid their_names their_part
their_point their_really their_reason their_responsibility their_worst them_about them_are them_do them_eat them_for
them_from them_happened them_he them_help them_here them_is them_it them_know them_love them_please them_say
them_together them_tonight them_two them_where them_who themselves_was then_act then_answer then_boys then_cite then_do
then_gave then_give then_if then_in then_let then_lost then_never then_no then_obey then_or then_police then_says
then_they then_wiped then_zoom theory_test therapist_says there_21 there_about there_anyone there_anywhere there_been
there_every there_fewer there_have there_how there_like there_loads there_must there_no there_really there_research
there_rules there_say there_some there_stuff there_to there_victims there_wording theres_always theres_beef theres_just
theres_online theres_six thermostat_$ these_$ these_150 these_and these_apps these_assemblies these_crisps these_i
these_monsters these_new these_was they_added they_admit they_allowed they_blame they_called they_come they_cover
they_didnt they_drag they_even they_fancy they_fear they_going they_happened they_hiring they_i they_interviewed
they_kick they_laughed they_listen they_looked they_mostly they_move they_must they_or they_play they_read they_reckon
they_recomend they_saw they_sayin they_seem they_send they_stiffen they_switch they_that they_threatening they_what
they_when they_word theyd_not thief_$ thing_anywhere thing_at thing_foir thing_forty thing_mentioned thing_my
thing_newspaper thing_off thing_one thing_tech thing_work things_do things_does things_have things_it things_staff
things_they things_to things_what things_worse think_but think_encryption think_england think_we think_what thinks_a
thinks_ai thinks_theres third_$ third_in third_language third_on third_person third_year thirteen_how thirty_seconds
thirty_what this_an this_basea this_between this_bill this_bug this_by this_car this_coat this_count this_counted
this_coursework this_curry this_deadline this_diet this_down this_freaks this_grooming this_had this_half this_happened
this_happening this_hour this_lease this_line this_math this_meme this_month this_one this_photo this_pray
this_properly this_published this_puppy this_que this_rain this_rule this_servers this_she this_song this_sort
this_sourdough this_summary this_their this_update this_we this_weeks this_what this_wheres this_which this_why
this_work this_worries this_written tho_isnt tho_what those_course those_families those_gel those_in those_nobody
those_offences those_two those_whod those_with though_it though_there thought_of thousand_a thousand_in thousand_of
thousand_three thousand_victims threaten_if threatened_by threatened_our threats_by three_bullet three_forces
three_initials three_lads three_people three_percent three_phrases three_quotes three_under three_was thriller_where
throat_our through_$ through_in through_so through_that through_them through_this throwing_a thrown_in thumbs_up
thursday_what thursday_where tick_$ ticket_at tickets_got tidy_$ tidy_what tidy_when tighter_control tiktok_for
tiktok_how tiktok_on til_midnight till_after till_christmas till_sunday till_when time_again time_ago time_as time_at
time_for time_my time_not time_on time_or time_paddington time_she time_somebody time_something time_span time_that
time_tips timeline_$ timer_for times_$ times_last times_on times_to times_what timetable_for tiny_phones tip_of tips_to
tiptoe_what tired_mum title_i titles_in tldr_$ to_1 to_10 to_11 to_13 to_17 to_2 to_28 to_5 to_achieve to_aoife
to_argue to_attend to_audition to_auntie to_ban to_bild to_bits to_bond to_caption to_charge to_choose to_cite to_cry
to_decide to_denmark to_disclose to_e to_email to_enter to_expire to_facetime to_factory to_file to_fill to_forty
to_france to_gain to_german to_google to_grandads to_groom to_head to_hull to_ice to_in to_inform to_invite to_juggle
to_just to_kilometres to_kingston to_learn to_list to_low to_march to_mean to_message to_messages to_misquote to_more
to_nanas to_nearly to_need to_new to_offenders to_own to_paint to_pause to_phone to_phones to_pin to_ping to_police
to_pounds to_pull to_qe to_register to_remove to_repeat to_reply to_respond to_scan to_school to_secrecy to_self
to_sell to_snow to_speed to_sprouts to_stranger to_suicide to_then to_think to_trick to_tweet to_two to_verify to_voice
to_volunteer to_wasnt to_watch to_wear to_where to_which to_whitby to_whoever to_wipe to_with toast_and today_no
today_says today_that today_was toddler_for toddlers_$ toddlers_and toddlers_or toes_$ together_as together_did
together_in together_me toilet_he token_$ tokio_now told_about told_at told_first told_most told_no tomatoes_how
tomorrow_it tomorrow_on tomorrow_please toner_do tongue_on tonight_because tonight_for tonight_need tonight_on
tonight_politely tonight_steak too_good too_graphic too_heavy too_how too_low too_near too_scary too_soft too_whom
took_him took_part took_place took_so tools_$ top_in tos_$ total_an total_for total_is total_of total_offences
total_that touch_wood touched_on touched_the touching_my tout_le town_to track_$ track_when tracking_her tracking_my
trade_offs trading_standards traffic_whole train_foster train_line train_our train_school train_us trained_in
trained_would trainee_reporter trainee_sleeps trainer_expect trainer_give trainer_have trainer_in trainer_of
trainer_quote trainer_said trainer_think trainer_who trainers_background trainers_bit trainers_eyes trainers_line
trainers_name trainers_quote trainers_second trainers_take trainers_the trainers_words training_about training_arm
training_be training_count training_does training_from training_how training_ill training_in training_man
training_outfit training_per training_would trains_my trampoline_$ transactions_$ translate_everything translate_good
translate_this translate_your translation_of transport_police trapped_under trauma_$ trauma_informed traveling_to
travelling_$ treated_at tree_$ tree_for trelawny_says trick_for trick_or tricks_$ tried_the trip_tomorrow trip_with
trolley_$ troop_is trouble_for tru_$ true_number true_or true_to trust_bots trust_it trust_the trust_you trusted_$
trusts_nothing truth_and try_i tuba_$ tudors_first tues_how tuesday_my tuesday_this turn_16 turn_a turn_what
turned_researcher turnip_$ turns_the tutor_helped tutor_here tutor_in tutor_says tutor_time tutoring_a tv_remote
twelve_years twelves_$ twelves_we twice_by twice_says twin_boys twin_wont twins_are twins_how two_alarms two_camps
two_care two_days two_different two_grand two_ladies two_leaders two_nappies two_new two_numbers two_or two_pies
two_points two_quid two_rods two_under two_words txb_i type_for type_to type_up types_of typing_not typo_$ tyres_$
ucas_points ugh_$ ugh_i ugly_and uk_does uk_i uk_number uk_only uk_say uk_since uk_which uk_who uk_would
ukrainian_people un_convention un_trabajo unacceptable_$ uncle_bert uncle_of uncle_ray uncle_steve uncle_taught
uncle_works uncles_a uncles_in under_100 under_10s under_14 under_18s under_five under_gdpr under_orders under_section
under_tens under_these under_twelves under_which under_zuckerbergs underestimate_$ underneath_it underreporting_bit
understand_encryption understand_what understand_why understood_$ understood_that underwear_$ uni_in uniform_for
unions_$ unit_isnt unit_what units_$ units_in university_question unknown_$ unknown_people unlock_$ unnamed_in uno_an
unreported_$ unreported_ones unsafe_or until_he until_she until_what up_20 up_28 up_8 up_against up_as up_battered
up_by up_family up_girl up_he up_here up_like up_loads up_narrow up_nights up_north up_parental up_per up_poor
up_record up_sent up_show up_these up_too up_whispered up_wrong updates_$ updates_how updates_what updating_$
updating_my upper_age ups_and ups_in upset_i upset_the upset_with upside_down urdu_some urge_$ urged_to urgent_need
urgent_passport us_4 us_anything us_cell us_do us_figures us_is us_keep us_moves us_sat us_so us_that us_two us_who
use_ai use_by use_fake use_only use_signal use_telegram use_that use_the use_these use_what use_when used_against
used_all used_for used_in used_my used_so useful_$ useless_$ user_has user_is user_the users_$ users_dont uses_$
uses_the ushers_daughter using_you usual_fails usually_are usually_chat usually_make vacation_request valid_in valley_$
valorant_$ valorant_tonight vanish_$ vanish_how vaping_in var_$ vbucks_and vegetables_$ verbatim_what vergiss_done
verify_age version_of very_first very_nervous very_nice very_strict vibes_$ vic_$ vicar_i vicar_said vicar_wants
victim_count victim_legally victim_or victim_support victim_that victim_twice victims_all victims_as victims_at
victims_by victims_conocidas victims_count victims_family victims_from victims_girls victims_got victims_have
victims_more victims_on victims_only victims_share victims_so victims_start victims_they victims_waited victims_why
victims_younger video_for video_version videos_is viele_falle view_$ view_in views_on village_hall violins_being
visa_to visit_today vital_what vivaldi_$ vlookup_returns voice_is voice_message voice_of voice_tells voices_$
volunteers_$ volunteers_asked volunteers_must volunteers_so vote_in voted_for vpn_slow vr_in vs_safety vs_sexual
vulnerable_individuals wage_for wait_at wait_she wait_the wait_until wait_was waited_to waiting_$ waiting_for
waiting_in waiting_room wales_alone wales_figure wales_in wales_please walk_for walkin_round walks_home wall_brilliant
wallet_on want_a want_an want_bath want_bitcoin want_celery want_done want_every want_for want_he want_her want_marry
want_money want_mps want_number want_send want_understand want_what wanted_ai wanted_back wanted_for wanting_the
wanting_to wants_2 wants_50 wants_ai wants_my wants_only wants_parents wants_privacy wants_that war_in war_zone
ward_fuel ward_wont wardrobe_against warehouse_$ warm_up warmest_$ warning_is warning_sign warrant_to was_26 was_3
was_62 was_affected was_against was_agaisnt was_always was_any was_apple was_bullied was_changed was_cleared
was_contacted was_drugged was_from was_harmed was_hoping was_how was_ill was_known was_last was_launched was_mostly
was_off was_over was_playing was_quoted was_rather was_released was_robbed was_sacked was_said was_scotland was_set
was_shocked was_shut was_something was_still was_stolen was_targeted was_top was_used was_wearing was_when
was_wondering wash_$ wash_my wasnt_always wasnt_in wasnt_she wasps_over watch_dont watch_in watch_strictly watched_her
watched_the watched_through watches_everything watching_adolescence watching_bake watching_for watching_me
watching_that water_bottle water_under wave_$ way_i way_over we_$ we_always we_ask we_be we_came we_cover we_cried
we_even we_foster we_learn we_link we_made we_mostly we_must we_no we_rent we_run we_sang we_say we_set we_still
we_talking we_teach we_use we_video we_were we_wondered we_work we_worry weak_backhand wearing_trainers weather_$
web_and web_page website_for website_i website_on websites_and websites_that wedding_of wedding_speech weds_$ wee_$
week_3 week_at week_for week_how week_is week_of week_over week_three weekend_what weekend_who weeks_no weeks_of
weeks_she weigh_said weird_man welfare_lady well_enough well_is welp_i welsh_how welsh_mum went_at went_quiet
were_among were_blackmail were_charged were_convicted were_doing were_fine were_his were_involved were_known were_lads
were_left were_like were_making were_more were_over were_reading were_recorded were_reported were_said were_so
were_taken were_targeted were_teacher were_teenagers were_themselves were_these were_thinking were_throwing were_up
were_very were_we were_with were_young werent_there west_mercia west_midlands wet_$ wet_paint wetsuit_in wham_in what_1
what_12 what_17 what_3 what_act what_and what_becomes what_budget what_build what_cam what_changed what_checks
what_come what_could what_crime what_cut what_dont what_each what_ee what_eee what_even what_expected what_feeds
what_foi what_force what_fraction what_games what_govender what_groomers what_heights what_help what_hidden what_image
what_instructions what_is what_iwf what_kinds what_left what_lessons what_mate what_matters what_may what_medcine
what_mindful what_month what_needed what_not what_notice what_of what_offence what_order what_organisation what_out
what_papers what_paragraph what_parents what_platforms what_please what_point what_portion what_precisely what_presents
what_qualifications what_reasons what_report what_rules what_sent what_settings what_shouldnt what_size what_snacks
what_songs what_special what_staff what_starter what_stats what_swimsuit what_taking what_toner what_two
what_underneath what_up what_went what_without what_yr whatd_it whatever_anyone when_child when_has when_messages
when_no when_ones when_somebody when_that when_theres when_was whens_it where_1 where_babies where_each where_gender
where_hat where_most where_pictures where_that where_theres where_under whereabouts_is wheres_she whether_girls
whether_most whether_roblox whether_they whetstone_$ which_a which_abbreviations which_act which_and which_are
which_bit which_bits which_body which_book which_case which_countries which_county which_does which_expert which_figure
which_gift which_girl which_messenger which_mp which_numbers which_paragraph which_party which_people which_phone
which_photo which_platform which_point which_room which_rules which_school which_settings which_stats
which_technologies which_three which_was which_we which_white which_words which_would while_it while_kids while_the
whispered_it whistle_round whitby_once white_is whiteboard_$ whites_since who_agrees who_at who_beats who_compiled
who_counted who_defends who_demanded who_exactly who_first who_founded who_had who_holds who_it who_leaves who_like
who_met who_noted who_on who_ought who_paid who_picks who_polices who_poses who_pretend who_provides who_read
who_really who_remembers who_replaced who_report who_reports who_rote who_sell who_speak who_spots who_stood
who_survived who_talk who_teach who_threatened who_trained who_trains who_use who_wins who_work whod_be whod_get
whod_suffer whoever_runs whoever_wrote whole_family whole_friend whole_lot whole_m whole_packet whole_server
whole_staff whole_way whole_years whom_and whom_does whom_should whom_to whose_line why_1 why_any why_arent why_bill
why_but why_cant why_children why_doesnt why_english why_has why_he why_just why_so why_that why_there why_you wi_in
wie_viele wife_is wife_teacher wife_writes wifes_away wifi_in wifi_name wifi_so wikipedia_$ wikipedia_says will_apps
will_ofcom will_post will_pull will_see will_social will_vanish will_watch will_we win_it win_over wind_$ window_i
window_seat window_small winning_at wins_$ wipe_your wiped_the wish_is wish_me wishes_id with_14 with_34 with_40 with_5
with_7 with_at with_autism with_big with_both with_come with_dice with_family with_football with_fractions with_free
with_good with_grooming with_having with_her with_hot with_humberside with_in with_laughter with_learning with_love
with_minors with_more with_nearly with_numbers with_oak with_ok with_others with_paint with_parents with_pizza
with_pupils with_ramadan with_real with_roblox with_safety with_schools with_self with_six with_small with_snake
with_trains with_under with_victims with_words with_year with_years with_young with_yours within_20 without_asking
without_dates without_embarrassing without_his without_reason without_teeth without_the without_their without_who
wives_and wives_when woman_and woman_dont woman_from woman_is woman_of woman_put woman_quoted woman_said woman_say
woman_want womans_name women_$ women_named won_4 wonder_if wonder_what wondering_how wonders_if wont_answer wont_cut
wont_leave wont_mind wont_post wont_read wont_share wont_use word_banana word_child word_counts word_in word_nothing
word_so word_that word_what worded_$ wording_in wording_of wording_on words_are words_in words_please words_the
words_they words_you work_asking work_because work_degree work_did work_messages work_so work_toilets work_what
worker_asked worker_here worker_how worker_i worker_is worker_report workers_know working_at worksheet_the worktop_$
world_book world_of world_where worried_and worried_i worried_mums worries_$ worry_as worry_mine worry_what worse_and
worse_off worse_than worse_the worst_ever worst_force worst_police worst_thing worst_time worth_money worth_now
worth_the would_allow would_any would_doctors would_exit would_firms would_interest would_offenders would_one
would_shock would_some would_susie would_teach would_they would_turn wouldnt_run wreck_about wrecked_me wrist_at
wrist_or write_500 write_half write_out write_sixty write_so write_teacher write_that writes_and writes_the
writing_about writing_an writing_for writing_helps writing_i writing_in written_between wrld_$ wrong_again wrong_file
wrong_just wrong_my wrong_number wrong_report wrong_she wrong_so wrong_way wrong_who wrote_28 wrote_42 wrote_before
wrote_i wrote_it wrote_on wrote_ran x_$ x_12 x_23 x_in x_squared xbox_called xbox_so xtsxt_0 yard_last year_1 year_4s
year_5s year_7s year_a year_at year_before year_by year_came year_does year_in year_is year_mean year_my year_on
year_since year_tell year_that year_wasnt year_were yearly_figure years_a years_and years_as years_go years_hence
years_jail years_married years_older years_or years_our years_seen years_so years_somebody years_which yellow_for
yer_man yes_from yes_if yes_to yes_you yet_according yet_at yet_or yet_so yoda_$ yoghurt_is yorker_$ you_again
you_alive you_anywhere you_are you_as you_bake you_believe you_block you_boil you_but you_cant you_chatgpt you_cool
you_deleted you_did you_divide you_does you_down you_for you_forget you_gave you_gift you_guys you_had you_her
you_kindly you_land you_last you_learn you_list you_made you_mind you_never you_nitro you_notice you_obey you_off
you_paste you_quote you_rap you_real you_refuse you_remind you_round you_seen you_set you_settle you_shed you_skip
you_smell you_spell you_state you_stop you_stretch you_sum you_summarise you_support you_text you_they you_today
you_why you_your youd_better youd_tell youd_think young_driver young_lads young_lady young_victim younger_$
younger_brother youngest_victims youngest_was youngsters_$ your_a your_age your_brain your_checks your_configuration
your_context your_credit your_fuel your_guidelines your_head your_health your_help your_kids your_knowledge your_mate
your_mind your_mums your_new your_nose your_orders your_reply your_role your_ruls your_so your_status your_system
your_work yours_together yourself_in yourself_without youth_council youth_hostel youth_workers youtube_$ yr_4 yrs_$ z_$
zelda_$ zero_$ zoom_asks zoom_do zuckerbergs_three
""",
    1: """
10_in 10_said 10_who 10_years 11_is 11_she 11_years 12_ans 12_like 12_why 13_man 13_not 13_to 13_which 13_years 14_i
14_it 14_no 14_now 14_she 14_so 15_said 15_yr 15_yrs 16_he 16_i 16_is 16_she 17_now 18_at 18_but 18_in 19_but 200_or
20ish_dead 21_000 22_she 22_the 22_wants 22_with 23_count 23_only 24_$ 26_and 26_he 27_yr 29_$ 29_he 29_she 30_i 30_yrs
31_i 31_what 38_and 3_i 40_she 40_year 44_and 46_and 4_2 50_or 58_i 5_minutes 6_boy 6_to 7s_$ 80_be 82_whose 83_per
8_what 9_can 9_man 9_what 9_year 9th_$ ^_6 ^_abeg ^_agent ^_an ^_asl ^_bet ^_bhaiya ^_brb ^_bullied ^_called ^_chapter
^_child ^_custody ^_dissertations ^_drinking ^_dw ^_ed ^_fam ^_forty ^_friends ^_gd ^_gives ^_gramps ^_guides ^_gutted
^_guys ^_heard ^_hearing ^_holiday ^_homework ^_honest ^_hr ^_karate ^_lad ^_lifeguard ^_lights ^_local ^_lorry ^_meant
^_morning ^_naw ^_noticed ^_number ^_oh ^_overheard ^_paramedic ^_parent ^_parental ^_play ^_prob ^_probably ^_set
^_shift ^_sick ^_sofa ^_solicitor ^_someones ^_streamer ^_supervisor ^_talking ^_theoretically ^_turns ^_typing ^_using
^_very ^_whenever ^_whom ^_yeah ^_yh a_12yo a_20 a_21 a_40 a_and a_backdoor a_bill a_brand a_calculator a_caller
a_certain a_checklist a_cigarette a_clinic a_competition a_condom a_constituent a_counsellor a_debt a_deepfake a_dress
a_face a_family a_free a_groupchat a_habit a_hairdresser a_hold a_homework a_hoodie a_horrible a_hotline a_laptop
a_leeds a_leisure a_levels a_load a_lobby a_lodger a_master a_mate a_member a_minister a_newsreader a_notification
a_old a_pan a_pedo a_perv a_podcast a_porn a_privacy a_producer a_profile a_random a_safeguarding a_schoolgirl a_selfie
a_shame a_share a_shift a_slot a_snitch a_solicitor a_strong a_study a_sudden a_swear a_ta a_table a_torch a_very
a_videocall a_virgin a_younger about_1 about_bath about_doing about_fourteen about_gifts about_gymnastics about_holes
about_myself about_photos about_predators about_secrecy about_sex about_someones about_walking above_a abuse_images
abuse_to abused_if abusive_relationship accepted_the account_every accounts_with acting_strange actually_being add_the
added_me address_from address_i admitted_he adult_i adult_who adults_argue adults_be adults_use advise_parents aff_$
afraid_my after_camp after_chat after_last after_our after_pill after_please after_record after_saying after_someone
after_zumba again_the again_three against_$ against_each age_gap age_off age_so age_then age_when agency_$ agency_say
agent_and ago_$ ago_i ai_on ai_pics aims_$ air_that airpods_and alive_anymore all_chats all_do all_for all_mine
all_online all_right all_rubbish all_years all_your allotment_friend allowed_online alone_can alone_how alone_now
alone_with along_with already_have also_have also_me also_so always_goes am_11 am_23 am_46 am_67 am_dirty am_eleven
am_fifteen am_five am_healed am_i am_jealous am_mad am_reading am_seventeen am_sixty am_waiting am_washing am_year
ambassador_and among_them an_8 an_agent an_allotment an_altar an_art an_english an_evening an_expert an_foi an_hides
and_13 and_7 and_abuse and_auntie and_better and_bleeding and_blue and_broke and_burnt and_calls and_counts and_crying
and_didnt and_down and_emptied and_everything and_food and_for and_lied and_live and_man and_messages and_mum and_of
and_over and_pics and_posts and_pulls and_put and_rubs and_running and_saw and_send and_showed and_sneaks and_strokes
and_take and_they and_told and_walk anonymous_and another_coach another_leader another_night answer_always answer_at
answer_him answer_me answering_since answers_and answers_my anti_privacy any_and any_evidence any_good anybody_i
anymore_i anyone_about anyone_and anyone_answer anyone_at anyone_finds anyone_help anyone_still anyone_well
anything_but anything_so anything_who anywhere_else anywhere_to aoife_has app_to app_what appear_on apps_have are_12
are_5 are_afraid are_counted are_daring are_fighting are_frts are_fuel are_gay are_getting are_happy are_her are_more
are_nspccs are_reported are_saying are_selling are_soulmates are_things are_thrilled are_when arent_any arent_there
argue_for argument_and army_and army_cadets arriving_in article_about as_bad as_long ask_one ask_whether ask_why
asked_an asked_him asked_us asked_which asking_on asks_every asks_if asks_only asks_the assault_$ assembly_on
assembly_they assembly_to assistant_and at_1 at_dentist at_eight at_images at_it at_mum at_skegness at_teenage at_them
at_young attack_from aunt_is aunt_she auntie_shared auntie_wont author_researching autistic_does awa_tae awake_my
away_a away_or aye_it b_a b_gone baby_is baby_with babys_not babysit_my babysit_two babysitter_$ babysitter_did
babysitter_makes babysitter_seventeen back_and back_off backdoor_$ bad_about bad_but bad_if bad_place bad_right
bad_stuff bad_thorts bak_i bak_to balcony_when banging_and banned_if banter_but bark_at basically_the batana_$
bathes_with bathroom_what be_12 be_angry be_by be_cured be_dropped be_fired be_fixed be_funny be_glad be_good be_his
be_killed be_looking be_off be_paid be_scared be_split beach_pics beaten_every beats_him because_last because_someone
bed_all bed_for bed_or bed_she bed_since been_acting been_feeding been_finding been_going been_put been_receiving
been_robbing been_self been_signed been_stuck been_written began_and behind_every behind_on being_extorted being_gay
being_held being_messaged being_paid being_sextortion belgium_$ believe_adults believes_the belt_for bench_since
best_customers best_to bet_my between_ai between_feeds between_him big_ones bike_to bill_about bill_going bins_on
bit_in bit_late blackmail_her blackmail_or blackpool_$ blades_in bleed_when bleeding_and block_a block_all block_had
bluffing_$ bodies_are body_isnt body_when book_that boots_for borrowed_$ boss_does boss_makes boss_puts bot_about
bot_are bot_he bot_is bot_watching both_15 both_16 bothered_$ boy_11 boy_aged boy_it boy_shared boyfriend_at
boyfriend_checks boyfriend_from boyfriend_messages boyfriend_told boyfriend_tracks boyfriend_wont boys_be boys_because
boys_does boys_has boys_were brazil_wants break_$ break_up breaks_the bring_her bring_shame britain_$ bro_9 bro_got
bro_wont broke_$ broke_the brother_film brother_out brother_sells brothers_ankle brothers_garage brought_back
bruise_from bruises_shaped bullied_into bullied_so burned_my bus_because bus_here bus_route bus_to but_dont but_honest
but_i but_like but_only but_somethings but_then but_tonights buy_me buying_my buys_me by_$ by_christmas by_grown by_in
by_kindergarten by_lidl by_mistake by_moz by_older by_those by_zoom bye_everyone cable_street calendar_with call_anyone
call_from call_he call_is called_dean called_steve calling_himself calls_$ calls_me calls_the cam_i cam_that cam_to
came_round camhs_wait camp_one camp_who can_adults can_boys can_feel can_grooming can_prove can_report can_speak
can_still can_view cant_hide cant_i cant_let cant_lift cant_reach cant_type cant_unhear car_because car_outside
car_seat car_so car_with card_in card_so cards_with caretaker_keeps carried_it carrying_this carve_the case_was
cases_is cases_they cat_on caught_my caught_the cause_my cba_to ceo_of chain_on change_i change_it changed_and
changed_for channel_sorry chantelles_man character_ai charity_help chat_does chat_i chat_in chat_said chat_thing
chats_and chce_sie check_every checkout_said cheers_the childminder_one children_that choirboys_wont choirmaster_did
christmas_and church_$ church_wont church_write cigarette_$ class_$ class_got class_is classmate_cried clean_offices
cleaners_is clear_the click_it cliff_path clothes_i club_a club_the club_was club_who coach_at coach_here coach_keeps
coach_messaging coach_on coach_the coach_was coins_if cold_with colleague_at colleague_takes collect_her colour_my
come_at come_downstairs come_monday come_outside come_to comes_and comes_if coming_same comments_from company_a
competition_on computer_and computer_in computers_every computers_i confided_that confidence_$ constituent_has
control_$ controls_are cooking_for cope_with cough_$ could_see could_someone counsellor_and count_as count_it
counted_the country_$ counts_it county_lines course_but courses_but court_hell court_next court_says cousin_got
cousin_he cousins_husband cover_disability cover_food crashes_at crazy_how credit_for creep_he creep_what crewe_$
cried_and crime_begin crime_it crimes_$ cross_at cry_every cry_he cry_on cubs_$ cult_at culture_i cured_my
customer_slid customers_lad cut_her cut_my cuts_on d_says dad_a dad_asking dad_came dad_come dad_gets dad_hurt
dad_messages dad_offered dad_see dad_think dad_wants dad_who dae_$ dae_something dais_been danger_if danger_or
danger_to dare_eat dare_on dares_and dares_on daring_each das_left data_from date_he daughter_14 daughter_about
daughter_again daughter_as daughter_ask daughter_can daughter_deleted daughter_doing daughter_flinches daughter_from
daughter_isnt daughter_keeps daughter_netball daughter_pal daughter_says daughter_talk daughter_with dave_who day_and
day_she day_will days_have days_till days_to de_13 de_la dead_quiet deaf_daughter deal_but dean_$ dear_helper dear_sir
decide_who deep_but deep_with def_not definition_in delete_them deletes_messages dementia_and depot_every des_photos
diary_packing dick_$ did_bad did_consent did_cry did_forces did_my did_we didnt_ask didnt_believe didnt_wake died_i
different_children different_ones dinner_at dinner_for dirty_messages dirty_now disability_$ disappear_like
disappearing_kind discipline_but discord_if discord_messaged discord_works discuss_it disgusted_by disown_me
dissertations_nothing dms_every dms_what do_carry do_for do_gymnastics do_himself do_jobs do_safeguarding do_talks
do_things do_voice do_you doctor_about documents_$ does_everyone does_homework does_i does_sextortion doesnt_care
doesnt_look doesnt_show dog_a dog_died dogs_at doing_and doing_nothing done_nothing dont_care dont_dare dont_do
dont_judge dont_matter dont_pay dont_wish door_gives door_says door_via door_what doorbell_got doors_and doors_boy
doors_little down_of down_theres downstairs_i drama_club dramas_going drink_bleach drinks_taste driver_same drives_$
drop_$ dropped_the due_and e_diz e_i each_friday eating_and eats_from eats_weighs ed_psych eight_what eighteen_a
either_$ eldest_is eleven_is eleven_years else_i else_what email_address embarrassed_to emptied_his en_internet en_mi
encryption_hide encryption_mine end_his england_lose english_for english_i enough_of erase_it essay_due et_un euros_$
even_about even_care even_for evening_tomorrow ever_come ever_does ever_gets every_line every_lunch every_one every_pic
every_question every_tuesday everybody_loves everyone_for everyone_laughs everyone_soz everyones_asleep
everyones_phones everyones_sharing everyones_telling everything_what evidence_and evidence_she evil_$ ex_did ex_said
ex_wait exact_same exactly_she example_in except_her exchange_partner excuse_for experience_with explain_at explain_me
explain_what exploited_$ exs_new fake_ai fake_girl fall_asleep fam_they family_is family_read family_sees family_want
famly_$ far_behind fares_is father_beat father_come father_comes father_hit fault_but fault_if fault_is favor_mi
favor_un favourite_youtuber feeds_i feel_gross feel_lucky feel_physically feel_such feeling_sleepy feelings_i feet_and
feet_pics fell_but felt_a felt_safe fence_dont fiance_wants fight_in film_the films_her find_her find_i fine_now
finish_or firms_say first_and first_girlfriend five_days five_is five_pound fiver_that fix_the fixed_by flat_to
flatmate_has flats_above fly_in fool_i footballs_lost for_about for_an for_case for_crying for_explain for_four
for_lessons for_messaging for_photographs for_texts for_them for_uk for_us for_weeks for_younger forgive_i form_time
formula_$ fortnite_mum fortnite_what forty_now foster_who found_in found_me found_our four_girls four_pounds four_under
four_year fourteen_he freakin_out free_food free_skins friday_he friday_night friday_same fridge_when friend_82
friend_if friend_it friend_made friend_makes friend_ok friend_sends friend_the friend_walks friend_wont friend_wrote
friends_come friends_for friends_not friends_she friends_so frightened_for from_1 from_boots from_dramas from_game
from_ireland from_man from_no from_old from_pakistan from_stranger front_he frts_freephone funny_i funny_way game_asked
game_in game_it game_say game_that game_wants game_what games_what gareths_on gate_has gates_$ gates_and gave_her
gave_his gave_it gd_bye get_angry get_beaten get_from get_my get_picked get_urges gets_blackmail gets_cross gets_filmed
gets_his gets_upset getting_into getting_my getting_picked getting_to gg_everyone ghana_$ gifts_and gifts_by girl_13
girl_14 girl_by girl_for girl_he girl_keeps girl_now girl_sent girl_there girl_this girl_whispered girlfriend_and
girlfriend_in girlfriend_locks girlfriend_of girlfriend_on girlfriend_slaps girlfriend_threatens girls_answer
girls_dont girls_got girls_has girls_only girls_privately give_3 given_to glad_of glasgow_$ go_2 go_along go_bak go_i
go_near go_of go_outside go_private go_straight go_the go_tonight goalie_cries going_on going_quiet gone_all gone_by
gone_dark gone_from gone_i gone_just gone_through gone_too good_day good_english good_girls good_lesson goodbye_and
goodnight_every google_maps got_anywhere got_asked got_catfished got_holes got_kids got_mates got_mum got_round
got_videos gramps_here gran_asked gran_thinks grandad_gives grandad_in grandad_of grandads_anymore granddaughter_asked
granddaughter_class granddaughter_friend granddaughter_has grandma_till grandson_12 grandson_robux grans_refusing
graph_on groomed_she groomed_through groomer_in grooming_be grooming_but grooming_her grooming_me group_called
group_chat group_posted groupchat_with groups_got grown_woman guides_says guild_is gun_and gym_corners habit_$ had_a
had_an had_me had_some had_something haha_it hair_done hair_has hairdresser_said hairdresser_she half_his halls_says
handed_me hands_her hands_where hang_on happened_but happens_after happens_at happens_in happy_it happy_so hard_drive
hargreaves_is has_access has_become has_blue has_brought has_child has_dementia has_eleven has_gone has_in has_met
has_moved has_offered has_photos has_sent has_us hasnt_let hate_him haunts_me have_13 have_carried have_fallen
have_friend have_gone have_heard have_paid have_photo have_pills have_read have_run have_sex have_stuff have_such
have_thought have_what have_wrote havent_ate havent_had havent_stopped having_read he_abused he_come he_going he_have
he_helped he_hits he_hurts he_leaves he_look he_make he_making he_meant he_not he_pinches he_pretended he_punches
he_shakes he_shoved he_sleeps he_smashed he_spent he_squeezed he_stares he_take he_tells he_threw he_throws he_tried
he_uses he_weighs he_wil head_girl head_writing headline_number heads_a heads_gone heads_not healed_mostly hear_him
hear_his hear_them heard_$ heard_him heard_of heart_because heart_sank hearts_and heating_$ hed_go hed_spot hell_break
hell_leak hell_leave hell_share hell_show hello_bot help_last help_on help_people help_run help_to helper_my her_before
her_boys her_cam her_cash her_daddys her_dms her_inbox her_landlord her_laptop her_mans her_messages her_money
her_number her_pension her_phone her_saturday her_sleeve her_sleeves her_socials her_some her_through her_timetable
her_today her_tummy her_turn her_without her_wrist here_not here_one here_same here_so here_then here_they
here_tomorrow herself_if herself_tonight hez_30 hi_teaching hid_all hid_mums hid_my hidden_cam hide_her hide_the
hides_it hiding_at high_record hija_de him_alone him_arrested him_at him_away him_every him_from him_go him_money
him_my him_one him_right him_saturday him_their him_tomorrow him_twice him_was him_will himself_he himself_if his_arm
his_belt his_body his_calendar his_fist his_fists his_grandad his_lap his_nails his_neck his_own his_pants his_pictures
his_pupils his_server his_tea hit_at hit_her hits_us hmm_$ hold_over holes_i hombre_le hombre_me home_drunk home_not
home_what homework_about honestly_they honestly_this hope_so horrible_to hospital_and host_family host_father
hostel_says hotline_$ hour_if hour_or hours_with house_alone house_any house_because house_if house_that house_we
how_common how_discord how_nobody how_reliable how_soon how_these hug_him human_about hurry_he hurt_anyone hurt_at
hurt_herself hurt_our hurting_myself hurts_you husband_brother husband_looks husband_makes husband_read husband_that
husband_who hypothetically_if i_accepted i_agreed i_been i_beg i_bite i_bleed i_bother i_calm i_carnt i_carried i_cook
i_dangerous i_dated i_fancied i_fear i_fit i_from i_give i_grabbed i_hope i_interviewed i_introduced i_led i_may
i_message i_met i_mustnt i_overreact i_pray i_promised i_replied i_save i_shall i_sign i_signed i_stack i_throw i_trace
i_try i_typed i_very i_wanted i_went i_wet ice_cream id_$ id_love id_only id_read idea_what if_all if_he if_i if_people
if_she if_somebody if_those if_youd ignore_your ill_$ ill_never illegal_for imagine_being in_america in_bad in_bathroom
in_belgium in_changing in_chapter in_class in_court in_deadlines in_detention in_florida in_form in_front in_gift
in_halls in_harvard in_he in_january in_japan in_laws in_less in_like in_months in_of in_ohio in_passing in_placement
in_places in_police in_poole in_prison in_room in_six in_someones in_sunderland in_tech in_then in_wrexham in_yb
info_from info_request inquiry_into instructor_puts interesting_i internet_tomorrow internet_what into_your invoice_or
iphone_and is_26 is_37 is_40 is_41 is_79 is_acting is_against is_angry is_asleep is_awa is_awake is_because is_begged
is_calling is_coaching is_covering is_def is_every is_filming is_forcing is_foreign is_freaking is_gey is_girls is_home
is_huge is_laughing is_leaving is_locking is_making is_measuring is_messaged is_monday is_mostly is_normal is_offering
is_out is_parked is_parking is_picking is_posted is_privacy is_put is_putting is_quiet is_researching is_roblox
is_safest is_saving is_scaring is_selling is_send is_sitting is_spinning is_stupid is_suicidal is_torturing is_trapped
is_unfair is_upset is_usin is_wetting is_who is_woman is_you isnt_her isnt_much isnt_nice isnt_the it_500 it_according
it_also it_basically it_began it_cause it_class it_crazy it_cuts it_dead it_discipline it_exactly it_feels it_felt
it_go it_haunts it_hearsay it_here it_hurt it_interesting it_kicking it_law it_literally it_make it_means it_minus
it_more it_name it_next it_nice it_roastin it_round it_says it_seems it_stopped it_taken it_time it_usual it_will
iwf_do jai_12 je_ne job_i jokes_for jokes_i journalist_i journalists_and jumped_off just_being just_between just_found
just_going just_how just_moved just_normal just_stay just_their just_us just_wont just_yes keep_cutting keep_going
keep_hurting keep_that keep_us keeps_him keeps_me keeps_quiet keeps_talking kept_going kicking_the kid_and kid_bought
kid_go kid_has kid_just kid_wont kids_find kids_get kids_home kids_my kids_still kids_the kids_under kill_herself
kill_himself killed_our kind_to kiss_me kissed_him kisses_$ kisses_him knew_$ knew_she knife_out know_all know_our
knowing_it knows_but knows_only knows_our knows_your ko_mat koi_uncle lad_all lad_for lad_saves lad_ten lad_thinks
lads_and lads_came lads_gone lads_mates lads_or lads_picked lads_think lads_up lady_so lake_$ language_class
language_for language_same language_what laptop_who lashes_out lass_who last_two late_at late_two later_he laughs_and
law_have law_here law_if law_is law_protect law_still law_then law_to le_pide leader_a leader_the leaf_me leaked_$
learn_about leave_them leave_when leaves_grandad leaves_him leaves_uk leavin_her lecture_i led_him lee_$ leeds_figure
leeds_i leeds_is left_what leg_at legally_$ lent_me leotard_$ less_clothes lessons_with let_a let_on letter_saying
letterbox_and letters_to levels_$ lidl_i lied_and lied_it life_in lifted_his lifted_the light_goes lighter_to lights_go
like_10 like_a like_forever like_we liked_him liked_it likes_all likes_her line_in lined_up lines_my link_between
list_has listens_to literally_my little_man live_no lives_at living_$ living_in load_of loads_and lobby_and local_paper
location_all location_can lock_door lock_for lock_her locked_room locked_up locking_the locks_us lol_mine lol_ok
lonely_and lonely_i long_the long_you look_what looks_is looks_scared lorry_boss lorry_on lose_everything lose_her
lost_at lost_someone lot_bigger love_hearts love_my lovely_has low_that lunch_$ lunch_that mad_he made_new made_one
majorca_friday make_another make_i make_of makes_it making_a male_$ man_31 man_about man_bathes man_found man_give
man_how man_looked man_should man_sits man_tell man_want man_was mans_flat mans_mates many_accounts many_under mark_is
marker_and marry_me marry_my marry_she mat_batana mate_aged mate_bet mate_fell mate_hasnt mate_last mate_of mate_went
mate_what mates_a mates_brother mates_cutting mates_is mates_made mates_moved mates_phone mates_said mates_think
matter_what matters_i maybe_what me_19 me_admin me_adopt me_amenaza me_ask me_childline me_dinner me_drive me_everyone
me_gifts me_give me_gross me_heart me_honestly me_if me_irl me_loads me_love me_making me_maybe me_miss me_money
me_nick me_online me_passed me_pictures me_private me_quit me_said me_sexy me_show me_shower me_sick me_they me_touched
me_unless me_work me_you mean_a mean_and measuring_everything meet_their meeting_a meme_about men_and men_come men_to
mention_teacher mentor_asked mes_photos mess_i message_he message_you messages_all messages_are messages_at
messages_before messages_her messages_is messages_or messages_our messages_say messaging_does messaging_her
messaging_him messaging_one messaging_some messaging_someone met_and met_her met_that might_$ mind_if minded_her
mine_all mine_got mine_only mine_or mine_says minecraft_with minutes_late minutes_till mir_nachts miss_her missing_is
mobile_data mock_exam model_but monday_they monday_which money_he money_off money_she mood_because more_after more_goes
more_they morning_after morning_or most_mornings mostly_adults mother_and mother_knew move_it moving_on moz_neway mr_d
mr_k much_says mum_about mum_if mum_it mum_left mum_see mum_shed mum_should mums_are mums_car mums_hiding mums_on
mums_out mums_page mums_tablets my_13th my_4 my_and my_belt my_boss my_brownies my_captain my_care my_children
my_choirmaster my_classmate my_client my_clients my_costume my_coursework my_dinner my_doorbell my_employee my_fiance
my_flatmate my_flats my_fortnite my_fourteen my_goalie my_gold my_grandbaby my_gym my_gymnastics my_gymnasts my_hair
my_hard my_hubbys my_left my_library my_mans my_miles my_nude my_nurse my_party my_reception my_regular my_role
my_scouts my_screen my_sharpener my_shoulders my_stairs my_statement my_stepmum my_stepsis my_study my_therapist
my_timetable my_warehouse my_window my_wiper my_worry myself_again myself_and myself_every myself_when nails_never
naked_body name_my name_the named_my names_my nan_i nans_hair nans_i nans_stopped naughty_$ naw_he ne_says near_her
nearly_dead need_consent need_proof neighbour_$ neighbour_daughter nephew_mates nephew_was never_a never_acted
never_agreed never_believe never_does never_hit never_shows never_touched never_wrote new_$ new_father new_flat
new_iphone new_kid new_pair neway_$ news_i news_since nice_and nice_man nice_she nick_stuff niece_for night_all
night_if night_saying no_bus no_cap no_contact no_jokes no_know no_leavin no_limits no_on no_ones no_police no_proof
no_use no_word nobody_left nobody_says nobody_spoke noo_an normal_after normal_if normal_right not_16 not_after
not_deleted not_from not_funny not_if not_mind not_on not_rung not_spoke not_wanting not_your note_i notes_breathing
nothing_but nothing_even nothings_happened notice_if noticed_a now_someone now_to nspccs_aims nude_$ nudes_and
nudes_for nudes_or nudes_to number_14 number_do number_plate numbers_cover numbers_include nursery_has nursery_said
of_10 of_14 of_24 of_32 of_80 of_blackmail of_child of_children of_embarrassment of_fingers of_info of_iwf of_love
of_man of_marriage of_maths of_meets of_messages of_plants of_some of_two of_where off_dead off_discord off_her
off_nonstop off_please off_someone off_your offence_cheers offence_name offences_then offenders_start offered_$
offering_her officer_if officer_is officer_said offices_in ok_after ok_dont old_can old_does old_guys old_his old_is
old_please older_brother older_brothers older_but older_on older_player on_3 on_after on_another on_cable on_chat
on_checkout on_deli on_eggshells on_hers on_him on_minecraft on_nights on_politicians on_site on_teams on_till
on_tuesday on_tuesdays on_wall on_yubo once_then one_app one_be one_day one_gets one_go one_knows one_little one_meant
one_my one_said one_try ones_sat ones_to ones_what online_as online_coach online_courses online_first online_has
online_he online_only online_when only_8 only_and only_five only_friend only_from only_gives only_some only_this
only_told only_words or_call or_course or_delete or_give or_it or_leave or_live or_pay or_sleep order_an order_he
other_app other_is other_to ou_est our_assistant our_au our_babysitter our_band our_been our_block our_chantelles
our_computers our_county our_dais our_gareths our_grandson our_landlord our_mosque our_pay our_receptionists our_stes
our_sub our_thing our_vicar our_wee out_before out_crying out_tonight outside_mine outside_or outside_the over_or
overreact_but overreacting_but owe_them owes_someone own_$ own_for own_front own_in own_mum own_the own_with owner_$
owner_doesnt owns_me owt_$ packing_she page_handout page_is pal_in pal_online parent_of parents_being parents_finding
parents_first parents_not parents_ok parents_they parents_where park_in park_make park_top parties_in partner_has
party_had passcode_and passes_mine path_and patient_asked patient_begged pay_her pay_if pay_what paying_for pays_my
pc_what pe_teacher pen_pal people_already people_today per_day percent_of person_do person_doing person_have
person_without peur_$ phone_as phone_case phone_goes phone_has phone_if phone_or phone_pings phone_rules phone_the
phone_while phones_nearly photo_in photo_what photo_without photographer_and photographs_$ photographs_and photos_he
physically_ill picked_me picked_out picked_the picks_him pics_are pics_back pics_does pics_if pics_it pics_just
pics_round picture_by picture_in picture_she pill_and pills_here pinches_me place_and place_now place_that
placement_with plants_he play_in play_on playlist_and playstation_$ please_b please_it please_some please_someone
podcast_and point_what points_i points_to poison_$ police_he police_i police_stats police_thing police_wont
polish_little politicians_what pomocy_ktos poor_sod porn_on porn_site pose_$ post_if post_my posted_where posting_me
postman_comes posts_me pound_$ pounds_$ pounds_a power_$ practice_for prank_ideas presentation_on presents_in pretty_$
priest_told primary_a primary_again primary_when princess_and prison_and prison_if privacy_bit privacy_would
private_account private_just private_parts privately_i probation_my promise_not promised_me proper_funny protect_you
protection_do prove_my psych_cant pta_wants publish_intimate published_this pupil_and pupil_asked pupil_handed pupil_i
pupil_isnt pupil_on pupil_wont pupils_wrote put_everything put_so put_this puts_them q_but q_is question_from quid_to
quiet_lately quiet_since quit_my quoted_in radio_here ran_the random_number random_q rather_go read_and read_news
read_page read_so reads_your real_but real_profile real_that really_not reason_just reason_not receptionists_daughter
recipient_alone reckons_his recognise_me record_is refusing_her regional_figures regular_fares reliable_are remove_a
rent_upstairs reply_for report_an report_bad report_broke report_help report_makes report_on report_or reported_last
reported_to reports_publisher researching_a revenge_porn right_he right_it ring_back ring_first ring_him ring_somebody
ringing_from ringing_is ringing_saying rings_the risk_do road_since roastin_$ roblox_know roblox_wants robux_and
robux_every roof_on roof_what room_does room_he room_on room_since room_who round_her round_year rubs_my rules_at
rules_so rumour_that run_off rung_my rung_the running_to sad_and sad_news safe_he safe_or safe_with safeguarding_and
safeguarding_do safeguarding_trainer safety_cover safety_week said_12 said_but said_daddys said_get said_ill said_keep
said_look said_not said_off said_our said_them said_then said_there said_yes same_$ same_bench same_week sank_at
saturday_and saturday_if saved_$ saved_me saves_half savile_documentary saw_he saw_his saw_it say_back say_delete
say_more say_my say_nowt say_please say_secret say_who say_wife saying_i saying_she says_1 says_and says_anything
says_can says_get says_go says_good says_it says_our says_someone says_stuff says_this says_yes scared_stiff scared_us
school_again school_any school_cant school_made school_name school_need school_photos school_ring school_saw school_she
school_so school_two school_will schoolgirls_go schools_the scotland_$ scotland_count scout_told scratching_till
screaming_and screen_hands screen_what screenshot_it screenshots_$ screenshotted_everything sea_with second_account
secret_like see_anyone see_i see_myself see_those see_young seeing_has seeing_his seeing_is seeing_the seen_it seen_me
sees_it selfie_he selling_me sells_her sells_them seminar_says send_photo send_photographs send_photos sending_$
sending_dirty sending_money sent_an sent_before sent_his sent_pizzas sent_things sent_what sent_you september_and
serious_question server_and seventeen_$ seventeen_lovely seventy_one sex_$ sex_with sexual_communication sexual_i
shakes_the shakes_when shaking_a shall_be shame_for share_it shared_it shared_this she_12 she_begged she_cant
she_deleted she_drinks she_eats she_hits she_isnt she_keep she_lashes she_loves she_rang she_shouldnt she_stand
she_stop she_talk shed_never shell_send shop_just shop_schoolgirls should_just should_of should_stop should_we
shoulders_$ shouldnt_and shouldnt_i shout_go shoved_me shoves_me shower_$ shown_me shows_her shows_him shows_it
shut_and shy_she sick_because side_has sie_spotkac signed_off signed_something signs_not since_her since_jean
single_night sir_has sir_that sister_came sister_every sister_he sister_hides sister_lets sister_messages sister_phone
sister_school sister_too sister_went site_named site_took six_a six_theres sixth_form sixty_and skin_$ skin_crawl
slams_doors slaps_me sleep_from sleep_he sleep_outside sleepy_$ sleepy_is sleeves_and slept_since slid_me slip_that
small_one small_place smokescreen_that so_1 so_dramatic so_if so_long so_random so_whod socials_have sofa_from sold_a
solicitor_my some_guys some_one some_pics some_place some_rando some_random some_video somebody_from somebody_on
somebody_she someone_but someone_gave someone_got someone_has someone_in someone_leaked someone_my someone_none
someone_posting someone_sends someone_so someone_there someone_used someones_found someones_got something_back
something_daft something_special something_today somewhere_my somewhere_nobody son_autistic son_believes son_best
son_from son_hits son_laughed son_lifted son_play son_things son_tutor son_uses son_wrote sore_feet sorry_but
sorry_that sound_$ sounds_way soz_4 spare_key spare_room speak_english speak_polish speak_when speaking_since
special_secret speech_$ split_the spoke_of sports_hall spots_$ spyware_on squad_has squeezed_my stack_shelves
staff_here staff_is stage_door stalked_by stalking_my stall_$ standing_in stares_and staring_at started_again
started_getting started_hiding started_messaging started_shaking starve_$ stat_$ station_$ statistic_$ stats_question
stay_quiet stays_in step_father stepdad_put stepdad_says stepmum_burned stepmum_makes stepmum_says stes_on sticks_$
stiff_$ still_$ still_check still_comes still_finds still_hear still_only still_out still_say still_they stop_but
stop_him stop_she stop_today stop_when stopped_speaking stopped_taking story_i story_short straight_back straight_to
stranger_car stranger_got stranger_keeps stranger_she stranger_should stream_and street_i street_that strict_no
strip_on study_buddy stuff_or stupid_for subs_and sudden_$ sugars_sore suicidal_$ sunday_she support_a support_him
support_worker suppose_i sure_it suspicious_$ swat_my swear_word sweep_up swelled_up szantazuje_zdjeciami ta_in
tablet_from tablet_while tablets_at tae_dae take_him take_phone take_photo take_police take_too take_your taken_all
taken_and takes_this taking_one talk_long talked_into talking_with talks_on targeted_i taste_weird taxis_to tea_it
tea_on tea_time teach_little teacher_dms teacher_followed teacher_help teacher_kissed teacher_only teacher_what
teacher_with team_got team_says tears_about teen_and teenage_son teenagers_roll teens_who telegram_i telegram_with
telephone_and tell_and tell_grandma tell_he tell_ill tell_miss tell_mums tell_nan tell_she tell_what telling_dad
telling_someone telling_the tells_$ ten_begs tenner_every tens_have text_the texting_a than_his than_let than_other
than_what that_deletes that_discord that_down that_frightened that_grandad that_hasnt that_little that_now that_older
that_other that_school that_shows that_tell that_tv that_wasnt that_with the_9 the_9th the_abuse the_act the_adults
the_asks the_bike the_bins the_bit the_blackmail the_book the_business the_care the_carer the_carpet the_chain
the_chess the_chickens the_choirboys the_cliff the_codes the_company the_deadline the_disappearing the_figures the_foi
the_football the_footballs the_formula the_funeral the_guards the_guild the_hairdresser the_headset the_hospice
the_industrial the_job the_judge the_kiss the_lass the_law the_lesson the_letter the_local the_m the_minutes the_moment
the_mosque the_motor the_music the_neck the_notification the_number the_outside the_power the_pram the_privacy
the_rabbit the_recipient the_recording the_rise the_roll the_self the_showers the_skatepark the_society the_sports
the_stall the_stranger the_sun the_talent the_threat the_tortoise the_totals the_tuck the_vet the_warehouse the_wife
the_wifi the_will the_worlds their_game their_name their_parents them_2 them_after them_at them_but them_in them_money
them_or them_should them_talking them_through themselves_i then_his then_isnt then_she then_started then_tea then_we
then_went then_who theoretically_what therapy_that there_arent there_asking there_she there_they theres_never
these_children these_older they_beg they_decide they_found they_hung they_not they_phone they_scared they_set
they_shouldnt they_spread they_stopped they_use they_would theyl_send thing_going thing_with thing_you things_and
things_are things_away things_up think_$ think_everyone think_everything think_is think_like think_she think_someone
think_theres thinking_it thinking_theyd thinks_hed thinks_that third_school thirty_odd this_also this_counts
this_discord this_evening this_happen this_minute this_or this_out this_picture this_summer this_training this_user
this_while thorts_about those_pictures those_things threatened_online threatening_messages threatening_my three_boys
threw_a through_an through_when thrown_out thumb_and til_4 til_6 till_2am time_alone time_limit time_to time_today
times_now times_since title_my to_by to_crewe to_download to_dye to_family to_find to_finish to_governors to_massage
to_normal to_our to_out to_pose to_publish to_punish to_really to_says to_shut to_some to_start to_starve to_sweep
to_teacher to_teens to_tell to_throw to_turn to_want to_when today_because toddler_bites toilets_every told_it told_mum
told_police tomorrow_first tonight_a tonight_at tonight_if tonights_the too_early too_fond too_thing too_we too_what
took_pics tool_to top_floor topic_what tortoise_is torturing_me touched_et town_on trace_the tracks_me train_i train_it
train_people trainee_social trainers_a trainers_who training_or training_with trains_and trampoline_coach trial_at
tried_my tripped_in trouble_and trouble_he trouble_i trouble_too true_that trust_$ trust_him trusted_adult trusted_him
truths_and try_it try_to trying_to tuck_shop tummy_on turned_her turned_twelve tutor_20ish tutor_a tutor_groups
tutor_he twenty_five twenty_years twice_her twice_i two_and two_lines two_men two_of two_seconds two_sugars two_truths
two_weeks txtin_me type_this typing_quiet typing_to uber_to ugly_$ uk_and uk_if uk_then un_mec uncle_bought uncle_dave
uncle_isnt uncle_keeps uncle_who und_ich under_16s under_80 under_fives understand_is uneasy_$ uniform_i unit_and
until_someone until_this up_cant up_hurt up_next up_not up_once up_please up_properly up_said up_says up_somewhere
up_than up_were upstairs_below upstairs_cries us_because us_dig us_doing us_drink us_free us_hell us_know us_now
us_sleep use_it use_report used_ai used_sexual uses_an uses_one usin_my vapes_and very_much via_the victim_so
victim_who victims_nobody victims_stay video_from video_one videocall_because vietnam_he violent_or virgin_$ visit_the
visitor_saw voice_calls voice_i voir_$ volunteers_only wages_$ wages_and wait_in waits_in waits_outside wake_up
wales_police walking_on wall_in want_i wanting_a wants_cash wants_them warehouse_give was_13 was_added was_blackmail
was_blood was_down was_eight was_happening was_lonely was_looking was_my was_reported was_scared was_sent was_special
was_tired was_to was_wrong wasnt_$ wasnt_a wasnt_around wasnt_just wasnt_the watch_and watches_$ water_down way_because
way_online way_past ways_$ we_feed we_move we_shut we_take wear_my wednesday_$ wee_aoife weed_and week_a weekends_are
weeks_since weighs_the weight_$ weird_at weird_message went_back went_in were_14 were_home were_made were_scared
wetting_the what_150 what_about what_ages what_am what_apps what_colour what_govenders what_mean what_mr what_my
what_sexual what_source what_then what_they what_uncle what_will what_years when_england when_father when_one
when_police whenever_the whens_the where_do where_our whether_she which_bodies which_cases which_law which_percent
which_questions which_train which_training whispered_to white_and who_arent who_cant who_discovered who_drives
who_films who_get who_gives who_hates who_must who_needs who_posts who_runs who_sends who_should who_texts who_the
who_threatens who_touched who_want who_write whose_son why_and why_should why_the why_un whys_he wife_has wife_who
wifes_nephew will_$ will_anyone will_b will_beat will_bring will_come will_do will_kill will_my will_she will_stab
will_want window_cleaner wish_to with_80 with_boys with_burns with_children with_has with_less with_messages
with_nothing with_same with_tasks with_teens woman_tried won_and wont_$ wont_come wont_hand wont_leaf wont_play
word_blackmail words_about words_as words_she words_with work_again work_agency work_do work_keeps work_more work_to
worker_$ works_and worried_about worried_what worry_but worry_that worth_of would_$ would_care would_encryption
would_miss would_understand would_your wouldnt_be wouldnt_tell write_here write_my write_she write_to write_with
writes_that writing_$ writing_it written_that wrong_at wrong_for wrong_to wrong_what wrote_back wrote_you xbox_and
xbox_now xbox_said yard_he yeah_$ year_get year_groups year_tens year_what year_with years_have years_it yes_because
yesterday_he you_advise you_also you_every you_find you_from you_how you_love you_one you_pay you_promise you_rather
you_say you_that you_there you_tomorrow you_undo you_use youd_be young_boys young_clients young_lives young_patient
younger_players younger_than youngest_in your_13 your_83 your_boss your_dad your_foster your_messages your_nan
your_photos your_pics your_real your_safeguarding yourself_somewhere yr_8 yr_9 zoom_someone zumba_i
""",
    2: """
000_kids 000_our 10_i 11_has 11_or 12_he 12_help 12_to 12_years 13_but 13_it 13_keeps 13s_join 14_ans 14_paid 14_we
14_yr 15_but 15_year 16_old 17_so 18_so 19_$ 19_i 19_is 19_strangles 1_hour 200_miles 200_quid 27_subs 27_year 28_is
300_euro 300_quid 30_and 30_quid 30_yr 32_$ 33_and 34_$ 350_uk 3_begs 3_yrs 40_quid 4_being 4_in 4am_$ 500_$ 500_all
500_or 500_what 50_euro 5_$ 5_days 5_is 5_min 6_years 7_asked 7_to 8_$ 8_that 8_year 9_$ 9_has 9_when 9_years ^_added
^_ah ^_are ^_auntys ^_ayuda ^_booked ^_buried ^_casting ^_changed ^_chatbots ^_cold ^_cool ^_counselling ^_court
^_curry ^_cutting ^_daughter ^_essay ^_fi ^_friend ^_gp ^_headteacher ^_imams ^_journalist ^_madam ^_modelling
^_nowhere ^_nu ^_panic ^_producer ^_rain ^_reporter ^_settle ^_soz ^_stepmum ^_teaching ^_terrified ^_thoul ^_trade
^_tutor ^_what ^_whoever ^_wor ^_works a_100 a_30yo a_38 a_better a_chippy a_college a_confidential a_cop a_dick
a_drawing a_fan a_fortnite a_fuss a_girls a_google a_grand a_greyhound a_groomed a_house a_husband a_lass a_mates
a_memory a_mortgage a_naked a_night a_patients a_price a_register a_reply a_researcher a_residents a_screenshot a_shy
a_sixteen a_sleepover a_sore a_stalker a_statement a_support a_threat a_usb a_video a_voice a_wheelchair a_young a_yr
about_13 about_hiding about_journalists about_man about_not about_pressure about_something about_taking about_than
about_us about_younger above_never abuse_$ abused_me access_course account_is account_saying add_kids address_on
address_online address_with adhd_and admin_for admin_of adult_asking adult_but adult_has adult_survivors affected_and
afraid_$ after_class after_he after_him after_it again_over against_it age_go age_there age_they aged_9 aged_ten
agency_wants agree_$ ah_canny ai_$ ai_does ai_who airing_cupboard alive_$ alive_at all_forgotten all_he all_how
all_left all_like all_now all_older all_stopped allowed_$ allowed_for allowed_to alone_to along_$ already_did
already_got also_is also_on always_different am_30 am_38 am_41 am_bad am_covered am_disgusted am_dizzy am_failing
am_for am_frozen am_having am_hungry am_petrified am_sleepin am_sort am_special am_twelve an_au an_illness an_lgbt
and_being and_buys and_cant and_chats and_comes and_doing and_e and_encryption and_feel and_from and_gives and_have
and_hits and_leaves and_needs and_nothing and_only and_ringing and_sending and_slapped and_talking and_turned and_well
and_woke and_worse angri_and angry_$ angry_when another_account another_day another_girl another_lad ans_$ answer_i
answer_in answered_$ answers_every any_examples any_ideas any_jobs any_regional any_stats anymore_and anymore_he
anyone_elses anyone_ever anyone_so anyone_there anyone_want anything_she app_a app_it app_will apps_that apps_were
april_$ are_people are_still are_victims argue_about arm_she arm_where arm_with arms_is arrested_he arriving_$ as_dad
ask_at ask_him asked_can asking_again asking_before asking_stuff asking_the asking_till asks_him assembly_a assembly_at
associate_mean at_after at_clapham at_eleven at_nursery at_radio at_seventy at_some at_youth audi_picks aunt_who
auntie_$ auntie_makes aunty_brought aunty_tonight auntys_been autistic_daughter awake_i away_but away_what baby_has
babysit_said babysitters_boyfriend babysitting_job back_that back_what back_who bad_is bad_person bad_picture
bad_saying band_is banned_i barman_says bathroom_door bathroom_to baths_running be_alone be_boys be_changed be_coming
be_deleted be_friends be_too beating_my because_a because_every because_his because_is because_one because_theres
because_your been_affected been_arrested been_beaten been_chatting been_home been_lured been_me been_on been_parked
been_pretendin been_ringing been_scared been_threatening before_and before_his begging_me begun_sleeping begun_to
behind_alone being_alive being_stalked being_weird believe_me bell_goes benched_me bestie_for better_with
between_customers big_brother big_brothers big_eyes big_friend big_lad big_people biggest_platform bike_$ bilder_von
bill_change bill_for birthday_cards bites_me blackmail_$ blackmail_lol blackmail_now blade_in blame_or blank_what
blanket_down bleeding_a bleeds_$ blocks_a bond_$ booked_for boots_off boring_but born_$ boss_found boss_grabbed bot_can
both_are bought_me bought_them box_$ boy_online boy_said boy_seems boy_there boyfriend_answers boyfriend_controls
boyfriend_decides boyfriend_for boyfriend_if boyfriend_of boys_been boys_confided boys_too brawl_stars breakdown_by
breakfast_is brief_which brightness_down bro_i bro_on broken_down brother_broke brother_does brother_forces brother_how
brother_tidy brother_to brothers_mate brothers_phone brought_in brownies_said bruises_again bruises_everywhere btw_how
buddy_is burned_his burns_him burns_me burns_on bus_ticket busy_with but_from but_says but_that but_wants but_with
but_wont button_on buying_one buys_her buys_him buzzes_and by_five by_her by_ours by_region by_ten cadets_no
cadets_says call_while called_$ caller_id campaign_$ campaign_for campaign_my can_an can_write canada_and canny_stop
cant_all cant_help cant_ignore cant_think cant_trust cant_walk cant_wash car_at caravan_my cards_or care_homes
care_what carer_has carer_keeps caretaker_and carry_the case_as cash_gives cat_we caught_because caught_myself cell_$
ceop_$ chair_for changed_any channel_has chat_and chats_on check_me checked_her checks_every chef_says chemistry_and
chess_club chest_$ child_abuse child_porn child_rang child_tell child_told child_was child_who children_always
children_in children_should children_with childs_life chippy_they chippy_two choose_which christmas_how church_group
church_said circle_time city_he claim_my clapham_$ class_are class_said client_is closed_it clothes_and club_but
club_on club_or cn_you coach_benched coach_she coach_swimming coach_touches coaches_do coarse_$ coast_with coats_still
cold_again colleague_drives colleague_with collection_$ college_in college_work come_here comes_out companies_does
company_i complain_$ computer_after contact_is contacting_my controls_everything cops_can copy_it corridor_$ could_that
could_this couldnt_speak count_16 count_for count_if counting_who counts_how course_does course_had court_i
cousin_beats cousin_came cousin_gets cousin_minds cousin_showed cousins_been cover_$ crash_the creepy_messages
creepy_stuff cried_all cried_for cried_in crime_in crossed_a cry_so cubs_leader culture_the curry_night customer_in
customers_say customers_which cut_herself dad_back dad_card dad_coming dad_funeral dad_if dad_looks dad_my dad_online
dad_phone dad_scared dad_sits dad_what dad_when dad_wont daily_and dance_said dangerous_for dares_are daughter_cries
daughter_diary daughter_said daughter_showed daughter_since daughter_spends daughter_through day_streak days_it days_no
days_where de_11 de_largent dead_and deadline_but debate_squad define_a deleted_his deletes_all deletes_every
demande_des deputy_did deserves_to desk_at developed_feelings dick_pic did_any did_anything did_susie did_this did_time
did_two didnt_buy die_and die_on disappear_he discord_let discord_she dizzy_and dms_just do_a do_actually do_apparently
do_at do_before do_children do_dares do_quick do_school do_tasks doctor_and doctor_he does_a does_is does_research
does_something does_to doesnt_feed doesnt_need doesnt_understand dog_down dogs_the donates_to dont_$ dont_hear
dont_laugh dont_need dont_post dont_send dont_trust dont_use door_i door_so door_that down_properly download_it
dramatic_$ dramatic_but drawer_$ drawing_account draws_manga dreigt_mijn drew_me drinks_with drive_a drop_for
drops_report dumped_on duties_$ each_evening earlier_but eat_lunch eat_me editor_i eight_months eight_my eight_year
ein_mann elder_at eldests_climbed eleven_weeks eleven_year else_can else_gets email_with emailed_me emoji_$
encryption_$ encryption_a encryption_kept encryption_protects encryption_would ended_with entra_en essay_and essay_is
essay_on essay_she et_jai even_now ever_get ever_wants every_app every_chat every_sunday every_thursday everyone_drinks
everyone_get everyone_loves everyone_sees everything_for everything_went ex_i ex_lets ex_wife exactly_the exam_tomorrow
examples_of exams_he exs_daughter eye_on eyes_but face_on facetime_and facetime_does failing_and fails_$ faire_$
fake_nude fake_pic fall_$ fallen_for falling_out families_in families_of family_send family_we famous_if fan_found
fandom_server fast_she fat_and father_my fault_right favourite_band feel_it feel_the feel_things feel_to feels_weird
few_years fiance_$ fiction_$ fifty_years fighting_again figure_if figures_and figures_include film_himself film_it
filmed_in filming_the films_them final_stages find_you fine_here fine_really fine_with fingers_cold firms_object
first_when fit_and five_my five_year fives_and flagged_it flatmate_is flatmates_found flatmates_too flies_$
flowers_again foir_meaning follower_list for_14 for_another for_both for_college for_dogs for_fun for_images for_just
for_laughs for_looking for_meeting for_more for_of for_older for_saturday for_sitting for_talking for_teen for_young
forces_have forces_replied forum_for foster_mum fosters_and fotos_$ found_my found_pictures found_things fourteen_year
freaked_out freaking_me free_$ freezer_$ friday_and friend_called friend_just friend_or friend_says friend_sent
friend_slipped friend_took friend_went friendly_with friends_because friends_have friends_holding friends_in
friends_ipad frightened_the from_all from_cadets from_church from_fear from_new from_training fuel_$ fuel_of game_chat
game_has game_who game_with gang_but garage_in gate_do gates_now gave_numbers gave_them get_20 get_anyone get_brave
get_called get_days get_feelings get_hurt get_justice get_message get_your gets_$ gets_angry gets_boots gets_hit
gets_trains getting_beaten getting_robux getting_switched gfs_little gifted_everyone gifts_$ girl_come girl_next
girl_tonight girl_whose girl_wrote girlfriend_brother girlfriend_online girlfriend_she girls_changing girls_get
girls_online give_advice give_you given_us gives_us giving_me giving_out go_$ go_cadets go_hotel go_out goes_$
goes_into goes_on goes_quiet goes_white gold_$ gone_cold good_just good_or got_30 got_a got_drunk got_leaked got_lines
got_mad got_nowt got_really got_the govender_$ govender_want govenders_job grabbing_me grabs_the grand_and
grandchild_told granddaughter_$ granddaughter_aged grandma_now grandmother_of grandpa_gave greyhound_and groomed_he
groomed_how groomed_in groomer_he groomer_i grooming_called grooming_has grooming_right grooming_start grow_up
guess_who gutted_that guys_and gym_and hacer_$ had_him had_made had_tea hadnt_seen hadnt_the haha_imagine hair_in
hair_off hairs_falling half_her hall_since hand_and hands_all hands_off hands_shake hands_up happen_if happened_he
harming_since harris_likes has_27 has_adhd has_admitted has_disclosed has_happened has_me has_noticed has_rung
has_turned has_two has_written hat_bilder hate_going hate_me hating_me have_9 have_developed have_flagged have_found
have_friends have_her have_hidden have_lost have_nightmares have_ruined have_sent have_taken have_used have_worked
having_dark he_actually he_already he_apologised he_bought he_coaches he_controls he_crushes he_drinks he_gifted
he_kept he_lent he_lock he_means he_messages he_might he_owns he_post he_pure he_put he_sounds he_turned he_twisted
he_would head_$ head_in head_told headmaster_an headscarf_on health_a health_first hear_$ heard_a hearts_at hed_come
hed_have hell_jump hell_know help_but help_him help_so help_without helped_my helps_$ helps_and helps_the her_account
her_against her_because her_body her_boss her_bottom her_brother her_card her_come her_dirty her_drawer her_essay
her_grandfather her_guinea her_hating her_help her_it her_nans her_now her_screen her_shell her_stepdad her_top
her_videos her_wage here_but here_come here_my here_off here_she here_two here_where hers_and hey_so hi_i hidden_what
hide_a hide_marks hide_messages hiding_the high_since higher_than hij_dreigt him_but him_finding him_how him_master
him_mum him_now him_once him_seeing him_they him_with himself_since his_address his_coach his_coats his_computer
his_debt his_father his_fault his_game his_gran his_jacket his_knee his_little his_mate his_online his_temper his_the
his_thing his_trainers his_xbox hit_by hits_him hits_mum hits_where hold_parcels hold_stuff holding_a holding_up home_a
home_before home_how home_this homework_club hook_three horrible_$ horse_game hospice_garden hot_chocolate hot_to
hot_tub hotel_he hour_$ hours_i house_he housemates_boyfriend how_$ how_do how_parents how_she hrs_$ hugs_from
hungry_and hunting_for hurt_himself hurt_if hurt_mum hurts_her hurts_me hurts_to husband_goes husband_on husband_say
husband_wont hygiene_i i_act i_answered i_believe i_bring i_cite i_claim i_email i_flinch i_hadnt i_have i_inform
i_joined i_kill i_meet i_mentor i_mod i_nanny i_order i_overreacting i_push i_reckon i_recorded i_remember i_screenshot
i_sing i_sit i_skip i_so i_stand i_support i_supposed i_swear i_talked i_took i_tried i_wake i_walk i_watched
ich_machen id_ask id_not id_send idiot_$ if_boys if_encryption if_some if_what ignore_all ill_have illegal_$
illegal_pictures illness_the images_on in_accra in_again in_ages in_casualty in_chemistry in_corby in_dubai in_england
in_final in_homework in_if in_kitchen in_nottingham in_pa in_residential in_secret in_set in_swindon in_tears in_they
in_through in_too in_total in_uni in_video in_vr in_which in_yeovil inbox_$ increase_$ info_thing information_request
inside_and instructions_and instructor_says insulin_when insurance_to internet_if internet_my internet_on internet_she
intimate_pictures into_our into_room ipad_says is_19 is_23 is_33 is_34 is_44 is_big is_collecting is_deep is_driving
is_finished is_first is_fourteen is_friday is_frightened is_grown is_hargreaves is_hunting is_hurting is_is is_joined
is_joining is_kicking is_lies is_mental is_missing is_only is_picked is_private is_scary is_seventeen is_some
is_somebody is_straight is_sweet is_terrified is_they is_three is_tired is_total is_trash is_twenty is_typing is_victim
is_worst is_writing isles_small isnt_here it_26 it_anywhere it_because it_brought it_calm it_coming it_deep it_fake
it_frightened it_fuel it_going it_grown it_helps it_list it_locked it_messed it_published it_start it_stop it_sweet
it_then it_warm it_work jai_14 job_for jobs_a joined_my joining_her joke_he joke_i joke_way josh_14 journalist_and
journalist_here journalist_on journey_is judge_me jump_me june_i juniors_$ just_do just_doesnt just_flirting
just_friends just_mine just_so just_some just_stopped justice_because kar_raha keep_asking keep_being keep_messaging
keep_only keeps_moving keeps_pinching keeps_running kept_$ kept_asking kept_id kept_saying kept_silent kept_talking
key_for kicking_off kid_delete kid_keeps kid_on kid_sent kids_back kids_can kids_keep kids_of kids_sweets kids_these
kill_us killed_her kind_man kiss_$ kiss_ko kitchen_and kitchen_not kitchen_things knife_and knock_at knocks_on
know_when know_who know_whom know_why ko_nahi lab_partners lad_and lad_asked lad_broke lad_so lads_say lads_thirteen
lads_watching lady_$ lady_keeps landlord_says laptop_at laptop_is laptop_with largent_$ last_month lately_how
laughed_now laughing_it laughs_$ launderette_again law_hasnt law_keeps law_locks law_sorry law_took lawn_$ lead_at
leader_still leader_wants learned_that learning_disabled learnt_to leave_is leaves_us leaving_her lectures_$ leeds_he
left_after left_school legs_i less_if lesson_i let_go let_gran let_under life_story lift_home lifts_and lights_$
like_35 like_6 like_are like_can like_do like_just like_what likes_them line_hands line_went line_with little_ones
littlest_hides lobby_was location_24 locked_$ locked_account locked_musics locked_us locking_up locks_over lodger_keeps
log_if logged_into lol_i lol_who long_he long_term looked_about lorry_comes lose_he loses_his love_or loved_me
lured_into machen_$ made_like made_nine made_them makes_her makes_the makes_them man_asked man_asking man_comes
man_each man_got man_he man_hides man_nobody man_outside man_pays man_recorded man_see man_takes man_to man_twice
man_who mann_schreibt many_15 many_cases many_games many_get mark_on marks_he mate_keeps mate_messages mates_are
mates_in mates_streaks mates_when mates_wont matters_who maw_pit me_100 me_4 me_50 me_against me_anymore me_call me_end
me_fat me_forty me_free me_goodnight me_has me_locked me_look me_menace me_photos me_please me_stuff me_tell me_these
me_was me_weird me_where me_words means_it meet_at meet_in meets_are meiner_tochter mention_primary messaged_a
messages_a messages_after messages_do messages_it messages_read messages_the messages_when messages_with
messaging_players met_gaming mi_cuarto midnight_or mijn_fotos miles_$ min_i mind_i minds_kids mine_gets mine_had
minecraft_offline minister_why mins_$ mins_till minus_two mirror_and mod_$ mod_a modelling_and monday_does money_to
monkey_app monster_$ month_ago moody_since more_so more_with morning_to mostly_but mother_do mother_has mother_if
mouth_$ moved_the mr_h much_paracetamol much_was mum_died mum_gets mum_goes mum_leaves mum_owes mum_since mums_friend
mums_how mums_pills mums_work mumsnet_thread music_master musics_loud must_report my_12yo my_access my_babysitting
my_boots my_bra my_bruises my_childs my_club my_coach my_deputy my_dissertation my_dms my_eleven my_fathers my_form
my_four my_grandchild my_group my_guides my_hairdresser my_headscarf my_heating my_history my_homework my_hostel
my_hours my_inhaler my_language my_learning my_littlest my_location my_manager my_maw my_moje my_mp my_neighbor
my_office my_priest my_regulars my_science my_stage my_stepdaughter my_street my_teddys my_tenants my_twelve my_tyres
my_uios my_under my_youtube myself_around myself_at myself_with name_here name_tattooed nan_fosters nan_goes nan_here
nanny_asked near_me nearly_threw need_know need_saving need_them neighbour_children neighbour_keeps neighbour_plays
neighbour_pushed nephew_has nephew_in nervous_$ netball_team never_counted never_wants new_auntie new_online news_the
nice_for nicked_my nieces_$ nieces_flatmates night_after night_an night_at night_calls night_man night_staff
night_where night_would nights_my nine_accounts no_at no_caller no_cause no_it no_key no_report no_shifts no_theres
nobody_believed nobody_speaks nobodyd_believe nobodys_asked nobodys_heard nobodys_in nobodys_met not_an not_eat
not_give not_meant not_paid not_picking not_proud not_said not_see not_stop not_training nothing_changes nothing_he
nothing_my now_evilbot now_randoms now_says nowhere_is nowt_in nude_is number_by number_off number_whatever number_when
numbers_also numbers_is nursery_drew nursery_owner nursery_told nursery_worker o_que o_time object_to odd_in of_13
of_20 of_9 of_boys of_domestic of_done of_ending of_fifty of_four of_governors of_her of_my of_our of_pressure
of_smokescreen of_views off_about off_amazon off_but off_chat off_dms off_fortnite off_he off_is off_so offence_cover
offences_and offences_per office_know officer_texts offline_but oh_and ok_funny ok_no ok_serious old_home old_money
old_ones old_pupils old_scout old_son old_teacher old_woman older_boyfriend older_guys older_swimmers omegle_type
on_adult on_balcony on_brawl on_but on_encryption on_facetime on_here on_imessage on_privacy on_skype on_staff on_tills
on_twitter on_warning on_while on_work one_do one_first one_helps one_told one_whod one_without ones_heard ones_of
online_all online_ask online_boyfriend online_call online_the online_thought online_told only_10 only_14 only_an
only_asks only_drinks only_found only_going only_had only_thing only_uses open_my opened_and or_12 or_all or_anything
or_bad or_everyone or_hell or_keep or_no or_owt or_use or_what or_younger other_countries others_$ our_choir our_form
our_game our_hall our_members our_mumsnet our_night our_own our_postcode our_scouts our_special our_strikers
our_trainees our_young ours_and ours_just out_a out_because out_josh out_loud out_me out_our out_the out_with
outside_for outside_now over_eid owe_this owes_somebody own_at own_kitchen own_thoughts owner_makes owner_shakes
owns_her owt_just pa_says packed_her padrastro_entra paid_in painlessly_$ pakistan_in pal_from panicked_$ papers_and
papers_tonight parents_cope parents_fight parents_no parents_seeing parents_we park_on park_since parked_at partner_$
partner_is parts_$ party_at party_chat password_saying pastor_says pay_in pay_more pay_please pay_the pe_is pedo_$
peed_herself people_come people_comment people_online people_recognise per_cent per_the percent_and percent_can
percent_for percent_girls percent_i percent_my percent_thing percent_up person_got person_has person_if petrol_station
phone_a phone_dies phone_every phone_last phone_not phone_shop phone_unlocked photos_et photos_on pic_taken picked_up
picks_her pics_at pics_because pics_got pics_how pics_without pictures_by pictures_i pictures_now pide_fotos pills_and
pinches_my place_everyone plan_which plates_$ platform_at play_all play_truth played_it players_at plays_roblox
please_can please_does please_say plenty_$ podcast_producer point_$ point_and point_anymore points_$ poland_14
police_she police_themselves policeman_$ policy_intern porn_$ porn_and porn_if porter_brings post_$ post_a
post_something posted_the poster_on pounds_or powiedziec_mamie pregnant_from present_this pressure_on pretend_your
pretending_$ price_on privacy_$ private_photographs prize_he prob_my probably_being producer_says project_is promise_i
promised_him promised_hotel proof_for property_$ protects_a prove_a pshe_and pta_chair publisher_$ punches_walls
pupil_said pupil_with pupils_asked pupils_wont pupils_written pure_grabbed purse_$ pushed_into put_on q_what que_hacer
question_for question_now quick_a quick_please quick_question quickly_please quiet_after quiet_but quitting_$ quiz_with
quoi_faire random_but rang_about rap_about raw_$ razor_blades reach_her reach_him reach_me read_$ read_i read_this
reading_that reads_all reads_every reads_over real_no real_question real_reason really_bad really_scared reason_that
receipts_$ receptionist_a region_not register_for register_i regulars_slipped remember_theres reply_from report_as
report_brought report_call report_count report_ever report_he report_if report_made report_said report_speak
report_talks report_that report_who report_without reported_the reporter_here reports_no researcher_i residential_care
rest_$ rest_what restaurant_chef retail_park retake_since retired_headmaster return_for rib_if riding_school
ring_unless ripped_my risk_for roblox_who robux_off role_played room_in room_nine room_so rope_in round_ones round_with
router_so rules_on run_by safeguarding_i safest_$ safety_measures said_age said_an said_drilling said_everyone said_i
said_itd said_one said_please said_something said_sorry said_stay said_their said_to said_tonight same_one same_school
same_topic saturday_job saturday_never saved_the saved_up savings_$ saw_a saw_another saw_that saw_the saw_what
say_because say_gym say_id say_is say_of say_somebody say_there say_they say_victim say_your saying_$ saying_please
saying_they says_age says_police says_sorry says_talk says_wait scary_things school_but school_gives school_had
school_lol school_receptionist school_since school_what schools_do schreibt_meiner science_teacher score_lol
scotland_report scout_wants scouts_told scratching_my scream_at se_que search_history secret_account secret_between
secret_on see_dms see_messages see_us seeing_it seems_well seen_by seen_everything seen_his self_harming seminar_on
send_me send_more send_pictures sends_half sends_pics sent_flowers sent_pictures sent_some sent_us sentence_for
server_he server_on server_says server_she services_come set_3 settle_this seventeen_and seventies_the shaped_like
shd_i she_asked she_changed she_covers she_deletes she_finish she_get she_goes she_guess she_must she_puts she_screamed
she_walked she_writes sheet_and shell_hate shell_post shift_$ shoes_on shop_a shot_me should_say should_staff
showed_them showed_us shown_his shuts_the sick_from sick_reading sie_powiedziec signal_so signs_are signs_should
silent_when silly_isles since_five since_i since_one since_they since_what singing_teacher single_monday sir_at
sir_keeps sir_my sister_already sister_cut sister_when sit_next sites_$ sites_and sits_$ six_be six_he six_who
sixteen_year ski_trip skin_for skype_and slapped_my sleep_and sleep_forever sleep_i sleeping_bag sleeps_here slip_in
slipper_and small_sister small_so smokescreen_mine sneak_out so_82 so_a so_before so_brief so_can so_far so_kind
so_quickly so_tell so_that soll_ich some_lad some_stranger some_that somebody_about somebody_he somebody_told
somebodys_put someone_does someone_he someone_made someone_ring someone_threatens someone_you something_awful
something_by something_nice something_or something_personal something_weird sometimes_$ somewhere_that son_11 son_12
son_19 son_8 son_messages son_who soon_after sorry_not source_of speak_for speaks_for spell_hargreaves sports_day
spot_on spy_on squad_gets stage_of stages_$ stairwell_$ stand_outside start_there started_following started_giving
started_i started_on started_the started_wetting starting_to starts_a stat_about statistics_but stats_but stats_lol
stay_with staying_in staying_with stays_$ step_mum stepbrother_put stepdad_and stepdad_has stepdad_reads
stepdad_watches stepdad_would still_find still_going still_have still_with sting_in stockroom_i stop_every stop_looking
stop_someone stop_this stopped_and stops_in story_but story_has straight_away stranger_asking stranger_on stranger_our
stranger_we stranger_who streaks_all stream_her strikers_been stuck_a student_emailed student_wrote students_says
studies_secret stuff_if stuff_with stupid_i subscription_$ sum_old summary_$ summary_for sun_$ supervisor_keeps
surname_$ swallowed_a swallowed_something swear_a swim_coach swimmers_held swimming_baths swimming_watches switched_on
ta_is take_does taken_in takes_half takes_photos taxi_$ teach_it teach_mental teach_reception teach_year teacher_dont
teacher_know teacher_like teacher_lose teacher_makes teacher_she teacher_texts teacher_they teacher_touch teaching_$
team_wont teammate_on teas_gone teddys_the teen_$ teenager_on telegram_because telegram_so tell_his tell_school
tell_someone tells_dad tells_them ten_has ten_he ten_year ten_years tent_$ term_i terrified_he terrified_of text_you
texting_me texts_him than_a than_i than_police that_allowed that_call that_car that_exactly that_happen that_if
that_itd that_kid that_lesson that_line that_make that_netflix that_nothing that_out that_room that_uncle that_unless
that_wants the_14 the_1st the_adult the_airing the_battle the_blame the_bread the_brightness the_burns the_cable
the_car the_cat the_charger the_childs the_close the_cops the_covers the_crypto the_cupboards the_customers the_date
the_editor the_elder the_exam the_figure the_footballer the_freephone the_girls the_heatings the_hook the_hot the_hymns
the_journey the_juniors the_knife the_knock the_knows the_launderette the_logs the_long the_loos the_market the_newest
the_older the_pastor the_phones the_pic the_picture the_private the_proportion the_restaurant the_retail the_rounds
the_sentence the_sign the_silly the_sink the_stairwell the_student the_ties the_total the_tram the_tree the_tube
the_uncle the_wee the_windows their_stuff their_wages them_boys them_did them_dont them_get them_knowing them_now
them_put them_sleepy them_they then_wants there_another there_anybody there_because there_campaign there_has there_says
there_such there_wont theres_men theres_ones these_last they_catch they_caught they_delete they_film they_flatter
they_grow they_laugh they_might they_plan they_promised they_sell they_stuck they_talk thing_would things_i think_ill
think_mr thirteen_and thirteen_i thirteen_new thirty_five this_country this_grown this_homework this_job this_me
this_report this_road this_server this_the this_today this_town tho_he those_men those_photos thoul_not threaten_me
threatened_$ threatening_me threatens_me threatens_you threw_the throat_$ through_her through_his through_i through_to
tighter_controls tiktok_live till_at till_breakfast till_class till_i tills_sends time_about time_one times_has tip_off
tired_$ tired_if to_16 to_agree to_also to_buy to_consent to_copy to_date to_erase to_film to_first to_hang to_harm
to_i to_jump to_manchester to_others to_pakistan to_retake to_shame to_she to_six to_sneak to_spy to_swallow
to_swimming to_tea to_translate to_worse today_$ toddler_i together_but told_hed told_her told_one tomorrow_lol too_and
too_deep too_fast too_friendly total_in totals_$ touch_it touch_me touched_her touched_what touched_you town_it
trade_offer trainer_advise trainer_any trainer_at trains_to tram_again trip_and trouble_with tub_$ tuesday_and turn_my
turned_the tutor_said tutor_to tutor_who twelve_that twisted_it two_are two_children two_mins two_small two_things
type_pineapple type_site uncle_at uncle_comes uncle_tickles uncle_will und_will under_12s under_twelve undress_for
uni_$ uni_and unlocked_$ until_a until_tuesday up_an up_before up_late up_paying up_screaming up_so up_tonight upset_$
us_get us_he us_this vapes_$ very_sad vicar_$ vicar_has victim_at victim_from victim_of video_$ video_and video_on
video_to videos_of vote_on vpns_my wage_to wait_that waiting_and waiting_list walk_off walking_round walls_next
want_300 want_live want_them wants_encryption wants_hugs wants_pictures wants_two wants_you warehouse_says was_12
was_25 was_bill was_caught was_coming was_dead was_eleven was_funny was_me was_sad was_so was_soll was_tied
wasnt_allowed wasnt_her wasnt_here wasnt_ok watch_me watch_on watches_her watches_me watches_them way_theyd we_adopted
we_contact we_didnt we_eat we_meet we_role wear_long wear_school wear_to wee_lad weekend_he weekend_i weeks_ago
weird_text weird_thing weird_when well_till went_dead went_too were_12 were_talking wets_himself what_at what_end
what_id what_ill what_in what_protection what_sentence what_stage what_town what_words whatever_that wheel_when
wheelchair_and when_an when_dad when_did when_nan when_nobodys wheres_the whether_encryption which_age which_ai
which_asks which_companies which_do which_lady which_town while_she whisper_$ whispering_$ whits_the who_believes
who_buys who_cut who_draws who_feeds who_for who_gave who_isnt who_make who_protects who_she who_walks who_writes
why_no wide_the wife_found wife_what will_die will_he will_hurt will_leak will_pay will_put will_veut win_back wipe_a
with_4 with_cash with_girl without_clothes without_shaking without_telling without_your woman_in woman_online wont_make
wont_name wont_show wor_lass wor_neighbour words_but words_if work_$ work_are work_she work_they works_given works_or
worried_me worry_about worrying_about would_a would_come would_fall would_frts would_hurt would_look would_love
would_someone would_sooner would_stop wouldnt_know wrappers_$ writing_as writing_the wrong_and wrong_if xbox_in yb_with
yeah_i yeah_what year_12 year_13 year_4 year_but year_group year_he year_said years_in years_number yer_the yes_what
yesterday_$ you_about you_awake you_count you_eat you_have you_hide you_into you_lock you_loved you_mine you_need
you_pictures you_remove you_right you_sent you_what you_when you_who young_and young_barman young_ones younger_girls
younger_ones your_being your_boyfriend your_cat your_course your_creator your_daughter your_dog your_mum your_rent
your_stats your_stepdad your_teacher your_text yrs_and zdjecia_i
""",
    3: """
000_the 100_and 10_can 10_mock 10s_is 11_do 12_is 12_make 13_a 13_for 13_gets 13_he 13_i 13_in 13s_$ 13yo_to 14_do
15_he 17yr_old 18_my 1am_and 200_words 20_is 20_yr 25_i 26_but 26_is 26_or 27_and 27_but 28_percent 2am_thanks 30_on
31_was 34k_since 350_my 35_yr 37_and 38_year 3_weeks 4_boys 4_under 5_so 6_what 71_if 7_i 7_my 83_percent 8_for
8_homework 8_is 9_and 9_he ^_43 ^_82 ^_ai ^_anyway ^_bins ^_blocked ^_brownie ^_btw ^_bus ^_chair ^_concerned ^_cousin
^_dentist ^_doesnt ^_drummer ^_ex ^_explain ^_farm ^_granddaughter ^_happy ^_head ^_hens ^_his ^_how ^_husband
^_hypothetical ^_judge ^_kms ^_lecturer ^_lmao ^_love ^_ms ^_nearest ^_nice ^_non ^_older ^_pay ^_please ^_promise
^_save ^_secret ^_shed ^_support ^_susie ^_swimming ^_them ^_thirty ^_thursdays ^_tonight ^_trapped ^_tripped ^_wait
^_wheres ^_will ^_window a_11 a_16 a_17yr a_26 a_27 a_barbecue a_bed a_bond a_boyfriend a_bruise a_bully a_caution
a_clock a_colleague a_colleagues a_copy a_cupboard a_curfew a_dealer a_finish a_fit a_friend a_gypsy a_little
a_magistrates a_man a_married a_mattress a_mess a_message a_page a_paragraph a_parish a_pilot a_report a_ring a_scam
a_sergeant a_sexual a_short a_tag a_teenager a_throwaway a_tick a_trusted a_walk a_website a_wooden about_grooming
about_is about_leaving about_staff about_the about_you about_your abuse_and abuse_if abuse_never account_on
accounts_and accounts_of acount_$ across_from across_the actually_want address_he adult_and adults_are advantage_of
after_her after_one afternoon_wheres again_from age_group age_my age_to aged_nine agency_and ago_but agreed_to ai_and
ai_fake ai_mean all_got all_message all_say all_songs all_wet alone_he along_the also_someone am_22 am_24 am_40 am_52
am_all am_attracted am_cornered am_forty am_fourteen am_losing am_nearly am_numb am_sad am_seeing am_sixteen
ambulance_$ amount_and an_assembly an_audi an_eight an_empty an_ending an_idiot an_incident an_instructor an_mps
and_another and_are and_call and_cash and_copies and_film and_filmed and_found and_getting and_hasnt and_hold and_jeans
and_men and_ride and_shouldnt and_sit and_sits and_somebody and_texts and_there and_thought and_throws and_whether
and_written angry_if anonymously_$ answering_and any_man anymore_everyone anymore_it anymore_so anyone_but anyone_in
anyone_up anyway_when app_deletes app_is app_that apps_did are_alone are_at are_backdoors are_cases are_children
are_coming are_family are_jealous are_out are_proud are_shit are_supposed are_taking are_thinking are_waiting arent_for
arrested_$ article_describes article_talks as_abuse as_soon ask_about ask_how ask_where asked_who asleep_and
assembly_and assembly_three assistant_coach at_3 at_71 at_bath at_church at_comic at_ellies at_euston at_grandads
at_her at_pe at_pictures at_tesco at_wrk au_pair awake_over baby_if babysit_has babysitter_has back_again back_because
back_by back_of back_without backdoors_$ bad_according bad_enough bad_it baking_my banned_now barbecue_on batsman_12
be_bad be_destroyed be_mad be_polite be_read be_sad be_silent be_taken be_talking be_which because_people bedtime_at
been_6 been_buying been_having been_missing been_playing been_pretending been_saving been_sending been_so been_told
been_wearing before_$ before_something before_tea before_when beg_for begging_you begs_not behind_one being_bullied
being_frightened being_nice being_pimped being_proper being_really believe_what believes_that belt_i bet_the beti_ko
between_warriors big_is bill_due bill_mine bill_why bins_tuesday birthday_it birthday_money bit_gloomy bit_much
bite_marks bitten_by black_box blackmail_is blackmail_with blackmailing_me blade_out blades_out blue_and board_want
bot_that bots_keep bought_flowers bought_twenty box_under boy_told boyfriend_how boyfriend_on boyfriend_online
boyfriend_say boyfriend_she boys_at boys_cant boys_stopped bra_off breakfast_$ breathe_when bro_has broken_and
bros_judo brother_makes brother_now brother_said brother_stays brother_was brothers_ipad brought_a builders_who
bullying_$ bump_on burden_$ burner_phone burns_your bury_me bus_driver bus_run bus_shelter but_also but_first
but_really but_when buying_boots buys_you buzzes_i by_2 by_6 by_girls by_heart by_it by_midnight by_monday cadets_has
call_for call_when called_dan called_her called_them called_work calls_every calls_him calm_now cam_with can_ring
can_see can_they cant_sit cant_take car_after car_by car_last card_he carer_says carve_his cases_from cases_never
cash_and cat_a cats_are caution_and centre_$ channel_and chat_after chat_is chat_where chats_in chats_with cheat_on
checklist_of chess_app chess_coach child_of child_pour childminder_i children_for children_homes children_is
children_what choir_man choirmaster_$ chooses_when cite_$ class_a cleaned_every cleaner_says clerk_minutes clicked_the
climb_$ clothes_so club_makes club_said coach_online coaches_$ colleagues_been come_by comes_up comic_con
committee_meets common_is communication_mean compare_it computers_$ con_publicar concerned_about connor_keep contact_$
controls_what conversation_$ cool_and coping_$ copy_them cot_at could_meet could_model couldnt_breathe count_repeat
countdown_$ counts_down counts_when course_has course_theres court_$ cousin_stays cousin_who cover_her cover_me
cover_the cover_vpns cream_on creep_messaged creepy_$ cries_when crime_he crying_all cupboard_because cupboard_where
curate_takes customers_bought cut_his dad_computer dad_drinks dad_like dad_reckons dad_the dad_to dad_watches dad_whips
damage_$ dan_and dance_class dance_girls dance_videos dangerous_to data_and daughter_9 daughter_bed daughter_best
daughter_chose daughter_didnt daughter_every daughter_photos daughter_so day_nobody day_so day_which days_so dead_$
dead_if deal_or debt_is deepfake_of define_at deleted_everything deletes_it deletes_the dentist_the dentist_wednesday
describe_$ devon_and did_all did_every didnt_tell die_because died_in difficulties_and dinner_and disappear_as
disappear_forever discord_is discord_server divorce_$ dms_and do_about do_after do_another do_bad do_homework do_if
do_with does_an does_anyone does_nobody does_privacy does_under doesnt_come doesnt_do dog_and doing_great done_he
dont_make dont_marry dont_play door_just down_after down_as down_because down_who dramatic_about drawings_of dread_it
dream_about drink_and drinks_and drive_me driver_and driver_asked drummer_in drunk_he easier_than eat_an eat_in
eaten_at eating_with eats_when either_how ellie_is else_my else_to else_would emailed_at embarrassing_but emoji_for
encrypt_$ encrypted_app encryption_thing ended_my ending_up england_$ english_class erpresst_er et_i euro_or euston_$
even_go even_illegal even_tho evening_which ever_asked ever_thinks ever_wanted every_birthday every_man everyone_a
everyone_about everyone_that experience_who explain_82 explain_and explain_why eyes_i facetime_me fake_name
families_dont family_lock farm_and farm_boss father_only fav_teacher favourite_$ favourites_i feel_bad feel_funny
feel_nothing feel_used feeling_about feelings_for felt_so female_victims fifteen_and figures_count films_$ films_and
films_on films_the films_us find_puppy finds_her fine_what finish_her finished_for finks_it firms_dont firms_reply
first_a first_came first_week first_what fists_$ five_baking flashbacks_are flat_since floor_not floor_plan fly_like
foi_request foi_thing folder_on followed_$ follows_me football_team for_13 for_20 for_3 for_asked for_before for_care
for_data for_debate for_encrypt for_feet for_footnote for_gift for_hugs for_losing for_nine for_sunday for_thinking
for_xbox force_cause force_over forced_to forces_my form_hasnt form_tutor forty_one forty_quid forum_$ foster_brother
foster_lad foster_lass foster_two fosters_keeps found_chats found_stuff foundation_in four_hours four_minutes
fridays_and friend_keeps friend_looks friend_whispered friends_big friends_boyfriend friends_house frightened_in
frightened_me from_a from_care from_different from_eight from_nowhere from_our from_roblox from_school from_work
frts_subjects fuel_i funny_story fuss_but future_$ game_will games_my gaming_given garage_door get_at get_banned
get_changed get_fixed get_help get_left get_messages get_on get_reported get_singled get_there gets_paid gets_through
getting_letters girl_on girl_said girl_she girlfriend_i girlfriend_is girlfriend_wants girls_after girls_or girls_too
give_one give_your giving_her gloomy_after gm_from go_and go_anywhere go_as go_he go_hospital go_my go_over go_that
go_together god_$ goes_without going_past gold_and gone_for good_one got_300 got_62 got_none got_nothing got_on
got_paid got_read got_shared got_spiked grandads_friend grandkids_facetime grandma_here grandson_7 grandson_aged
green_$ groomed_at groomed_on groomed_while grooming_also grooming_he grooming_when group_and group_fuel group_had
group_leader group_with grown_mans guess_he guess_my gym_$ gymnastics_coach gypsy_family had_favourites had_six
hadnt_she hand_for hargreaves_my has_begun has_builders has_come has_girls has_learning has_rules has_shut has_the
has_things has_told have_bad have_bought have_caught have_changed have_exam have_fear have_learnt have_nothing
have_this have_those have_voice have_work have_your he_buys he_deleted he_filmed he_get he_gives he_laughed he_live
he_pays he_plays he_poured he_promised he_rite he_sat he_screen he_sent he_shot he_strangled he_wakes he_wants head_on
hear_any hear_if heard_my heart_and heart_pills heat_$ held_me help_families help_it help_most helpline_and
helpline_have helps_victims hens_laid her_and her_brothers her_costume her_every her_ex her_fat her_homework her_neck
her_off her_one her_out her_passport her_pics her_picture her_pills her_proper her_rabbit her_speak her_stepfathers
her_swimming her_teddy her_wages her_went her_when here_next here_theres here_third here_who hidden_folder hides_her
hides_my high_number him_blue him_coming him_out him_something him_telling himself_when his_brother his_dinner his_farm
his_kid his_kneecaps his_lunch his_niece his_on his_private his_stop his_wall his_wife hits_her hm_$ hold_me hold_of
holding_it holes_and home_my home_office home_today home_two homework_my host_language hot_tea hotel_for hotel_key
hour_til hour_what hours_and hours_when house_at house_lol how_i how_was hugs_me hull_and hun_$ hurt_me hurt_my
hurt_myself hurting_himself hurting_his husband_what husbands_out hypothetically_a i_blocked i_caught i_change
i_clicked i_died i_fight i_found i_havent i_hit i_if i_iron i_isnt i_kind i_lock i_mind i_on i_reach i_skipped i_spoke
i_touched i_used i_wasnt id_do id_give id_pass if_dinner if_nobody if_ones if_secret if_the ignoring_me illegal_i
images_i images_were in_at in_august in_children in_germany in_hospital in_ludlow in_mums in_order in_return
in_revision in_romania in_simple in_stoke in_them in_while in_whitby include_attempts indecent_pictures indoors_$
inform_$ instead_$ instructor_who internet_why interviewed_for into_sending ipad_that iron_i iron_it is_32 is_34k is_38
is_adult is_at is_begging is_blackmailing is_chatting is_child is_cleaned is_cutting is_easier is_eaten is_embarrassing
is_even is_exactly is_fresh is_gaming is_happy is_having is_i is_kind is_moody is_new is_number is_ok is_sellin
is_sharing is_therapy is_tied is_to is_tracking is_training is_wasting isnt_an isnt_picking isnt_real ist_das it_abuse
it_any it_define it_ended it_getting it_happend it_happens it_ill it_only it_our it_painlessly it_possible it_should
it_simply it_stalking it_stealing it_told it_tomorrow it_we it_yet jail_because jealous_and jeans_granddaughter job_was
joke_and joke_between joking_this judge_wont judo_and july_$ jump_from jumping_in just_about just_asked just_been
just_britain just_dont just_go just_if just_last just_messaged just_once just_send keep_calling keep_ending keep_making
keep_what keep_your keeps_a keeps_dming keeps_phoning keeps_texting key_at key_card kick_off kid_fly kid_online
kid_says kidnapping_$ kids_12 kids_told kids_when kik_that kissed_her kitchen_because knees_they knife_at knife_in
knitting_squares knocking_on know_me know_of know_with knows_a knows_all knows_which la_noche lad_came lad_was lads_$
lads_asked lads_sent lady_is lady_online laid_five landlord_want language_students laptop_kids lass_came last_but
last_chat last_five last_summer last_three last_til lately_a laugh_i law_insists law_on law_who lead_and leader_after
leader_asked leader_drives leader_keeps leave_that leave_you leaving_$ lecturer_said left_alone left_him left_is
left_she let_his letting_me liar_$ library_in life_and lift_the like_all like_ever like_going like_how like_if like_us
limit_because line_and line_out listen_about literally_what little_girls little_kid little_lad live_here lmao_my
loads_of lock_a locks_him lol_if lol_so look_for look_thing looked_through looks_after loos_at losing_it losing_their
love_you loves_him low_$ lunch_again made_ai made_it mae_o magistrates_clerk main_one make_myself make_someone make_ten
make_you makes_a makes_new making_her making_them mamie_$ man_calling man_every man_here man_off man_saw man_showed
man_sir man_waiting man_we man_what man_which manda_fotos many_parents many_units marriage_$ marry_now marrying_in
mate_connor mate_he mates_mum maths_so mcdonalds_he me_about me_ajuda me_alive me_an me_at me_crying me_demande
me_enough me_five me_flowers me_good me_hiding me_hurt me_new me_promise me_ring me_sleep me_two me_under me_whispering
mean_because mean_like mean_people medicine_for meeting_some meeting_someone meets_i member_to men_are men_who
message_was messages_kids messaging_our met_a met_i met_on met_up midnight_for miles_and miles_away mine_keeps
mine_szantazuje minecraft_chat mins_and minutes_of mistake_and mock_tomorrow mod_on model_scout mods_in mon_prof
money_i months_i more_because more_by more_is morning_all morning_so morning_with most_fridays mother_no moved_twice
mps_surgery much_asking much_i much_it mum_but mum_checks mum_counts mum_finds mum_is mum_so mums_asleep mums_carer
my_13yo my_batsman my_besties my_board my_bro my_chess my_city my_counsellor my_customers my_disabled my_exs my_fav
my_girls my_grandpa my_great my_guild my_karate my_kitchen my_laptop my_lot my_main my_nose my_nursery my_only
my_photographs my_picture my_podcasts my_question my_rabbit my_roommate my_saturday my_sister my_skin my_spelling
my_stepsister my_teacher my_tenant my_tennis my_thing my_ticket my_tutee my_uncel my_videos my_workplace myself_does
myself_is nah_it name_be name_hell name_theres named_because names_all nan_died nan_he nan_says nasty_when nearly_a
neck_$ need_date need_three neighbour_foster neighbour_gives neighbour_shout neighbour_threatened nephew_streams
never_knew never_looks new_jersey new_nike newsletter_a next_years nice_till niece_$ niece_said night_about night_now
night_of night_say nine_days nine_plays no_even no_help no_speak no_three nobodys_come not_coping not_got not_need
not_read not_told not_waking note_and note_phones nothing_then noticed_$ noun_for now_isnt now_with nowhere_to
nspccs_report nspccs_view nudes_what number_and number_then numbers_please numbers_say nursery_$ of_15 of_all of_apple
of_by of_coins of_consent of_everything of_just of_offences of_other of_prevention of_signs of_tablets of_them
of_thirty of_threats of_warning of_young of_yourself off_again off_because off_same off_was offence_brought offence_is
offence_mean offenders_$ office_$ often_should ok_and ok_cool ok_in ok_not old_and old_asked old_boys old_do old_get
old_has old_he old_that old_tiktok old_what old_who older_friend olds_what on_anyway on_christmas on_friday on_if
on_money on_mum on_night on_phone on_there on_three on_thursdays on_tour on_video on_you once_and one_did one_doesnt
one_less one_particular one_reason one_report one_uncle one_would ones_son ones_that online_dad online_even
online_girlfriend online_how online_with only_has only_i only_me only_my only_sixteen only_stay only_watch open_from
open_i or_34 or_get or_ill or_shell or_worse other_men other_mums others_he otherwise_$ our_chat our_cousin our_curate
our_daughter our_family our_football our_kid our_leaders our_letters our_nursery our_pastor our_playground our_side
our_tennis our_winger our_year ours_has out_does out_how out_now out_through over_fridays overheard_two owe_$
own_daughter own_father own_house own_picture own_safety packed_under packs_of padrasto_me page_$ pages_$ paid_on
paid_them pal_is paper_boys paragraph_on paramedic_and parcels_from parent_governor parent_wrote parents_argue
parents_cant parents_on parents_report parish_clerk parked_up part_that partner_in partner_says pass_if passing_round
past_third pastor_and patients_son pay_them pay_up paying_my pedo_fotos pen_went people_are people_round people_why
percent_battery percent_rise percentages_as person_in phone_about phone_against phone_he phone_repair phone_twice
phones_called phoning_my photo_i photo_she photo_the pic_got pic_in picks_who pics_she picture_from picture_taken
picture_to pills_are pilot_would pingin_me pjs_$ plan_of plan_the planned_a plant_$ plants_in plate_and play_minecraft
play_who plays_secret please_i police_in police_think police_to police_what polite_$ pool_today por_internet posts_are
pounds_for pounds_i pour_water poured_hot pram_what pretended_to pretendin_to priest_and priest_did prison_but
prison_friday privacy_mean privacy_truth privately_$ prize_and prob_nothing problem_with project_how promise_you
proportion_were protects_people protocol_$ pta_$ published_i pupil_came pupil_this pupils_like purple_what push_the
pyjamas_and q_$ question_about question_can question_it question_what questions_i quickest_way quid_what quiet_by
quiet_one quiet_ones quit_and rabbit_i rabbit_with railway_lately rain_govender rain_stopped raise_it rang_and
read_them real_$ real_age really_as really_but reason_i receptionist_$ reckon_a reckons_i record_it recorded_of
recorded_our red_and refuge_in refuse_$ refusing_to removed_$ repair_shop reply_$ report_advise report_called
reports_end reports_title reports_view rhywun_yn ride_it ring_$ ring_someone ringing_a ringing_my rise_in rite_on
roblox_asked roof_$ roof_and room_every room_or room_the roses_and rota_for round_in round_our run_me run_to running_in
sad_when safe_here safety_is said_earlier said_send sait_ou same_lot same_song same_van sat_next saw_my say_grooming
say_in say_on say_primary sayin_he saying_hed saying_hell saying_her saying_keep saying_pay saying_that says_copy
says_dad says_delete says_she says_there says_things scared_and school_a school_dinners school_newsletter
school_project school_says school_see school_who scout_and screams_when screen_keeps screen_recorded sea_$ secret_games
see_also seeing_things seen_their self_$ sell_my send_ten send_things sending_people sending_stuff sending_the
sending_them sends_my sensei_says sent_round sent_something sent_the sentence_do serious_q shared_$ shared_my she_burst
she_could she_cover she_finks she_hide she_hides she_keeps she_lets she_lives she_locks she_meets she_paid she_promised
she_runs she_unfollowed she_works shed_be shed_ever shed_i shell_be shelter_with shit_thursdays shook_the shop_i
shops_back shops_today short_on shorts_$ should_do should_know should_run should_too should_write shout_$ shout_through
show_it show_then shut_herself side_is sign_a sign_that signs_does simple_words since_does since_someone since_tea
singled_out sink_$ sir_and sister_i sister_just sister_show sister_so sister_they sister_wont sit_across sit_at
sit_there site_$ site_i sits_too sitting_on six_does six_in six_year size_5 slept_with slipped_me small_club
smashed_the smell_of snaps_and so_alone so_am so_annoying so_awkward so_hypothetically so_lovely so_sleepy so_they
so_theyd so_yeah sofa_and some_and some_tablets somebody_and somebody_at somebody_called somebody_there somebody_want
someone_followed someone_if someone_she someones_dad someones_giving something_$ something_a something_like
something_silly something_to something_very son_14 son_and son_close son_does son_have son_says son_showed
son_timetable songs_about soon_as sorry_autocorrect sorry_he speak_good spiked_$ spiked_and spoken_in squares_and
staff_duties standing_reading start_telling stay_in stay_over stay_till stays_over stealing_if step_grandson
stepbrother_does stepdaughter_and stepdaughter_got stepdaughter_is stepfathers_$ stepmums_brother stepsister_is
still_abuse still_dream still_feel still_gets still_hasnt still_lives still_report stoke_and stood_at stood_there
stop_long stop_pingin stopped_play stopped_training stopped_what stopped_whistling story_got story_my story_what
stranger_at stranger_knew streak_is streamer_my streamers_are strict_$ student_from student_landlord students_emailed
students_this study_english stuff_away stuff_in stuff_to subjects_$ such_an sum_man summer_is sunday_dinner support_for
sure_my surgery_on susie_say swear_not switch_and tablets_for take_another take_before take_it take_so takes_her
taking_me talk_in tap_water taxi_driver tea_and tea_what teacher_allowed teacher_but teacher_left teacher_locks
teacher_wont teaching_me teams_and teenage_girls teenagers_and telegram_group tell_it tell_that tell_will telling_her
tells_kids tells_us ten_at tengo_12 term_harm text_a text_i text_or texts_to that_be that_bit that_burns that_counted
that_girl that_hands that_hed that_how that_id that_online that_pe that_somebody that_to that_too that_we that_why
that_worries the_37 the_5 the_afternoon the_argument the_attention the_bestie the_blanket the_bookies the_brother
the_browser the_chances the_chosen the_coaches the_committee the_drive the_facts the_flashbacks the_fosters the_front
the_internets the_kids the_leccy the_lido the_light the_line the_message the_noun the_ones the_part the_percent
the_petrol the_presents the_primary the_receptionist the_reference the_shop the_smoke the_spoon the_sugar the_swimming
the_ta the_trains the_undercount the_vicar the_videos the_wallpaper the_wheel the_yard their_kids their_youngest
them_films them_lot them_says them_was them_when then_more there_$ there_figures there_first there_he there_last
there_medicine there_nobody there_somewhere theres_blood theres_one theres_rules theres_thumps they_arrested they_asked
they_count they_lied they_name they_post they_pull they_record they_wrote theyd_do theyd_never thing_saying thing_that
thing_was things_online third_pupil this_anymore this_because this_can this_essay this_go this_made this_open this_our
this_stranger this_world those_chats those_kids those_numbers threatens_my three_is three_posts threw_my throat_so
through_and throwing_up throws_things thumps_after thursday_$ thursday_i thursdays_are tickles_her tied_up til_i til_my
till_nan till_the tills_$ time_he time_what timetable_off title_writing to_accept to_ask to_but to_cuddle to_dark
to_fail to_fix to_frighten to_get to_if to_ignore to_instead to_keep to_kms to_last to_leeds to_mum to_mums to_never
to_next to_nursery to_open to_other to_pray to_random to_save to_set to_sign to_train to_uk to_use to_who today_he
together_$ toilet_and toilets_because told_if told_they told_to tomorrow_nan tongue_would tonight_he too_from too_it
took_all took_them took_too total_number touch_$ touches_her tracker_under tracking_me train_was train_we trainer_do
trainers_size training_company training_firm training_since translate_the trip_where try_again trying_my
tuesday_dentist turned_up twenty_packs two_hundred two_in two_miles two_teenagers type_and type_here type_it uber_$
uk_how uncle_makes underage_girls understand_us uni_now up_mine up_year upstairs_with us_both us_from us_on us_watch
us_were us_would uses_my using_it using_our van_keys van_three very_sure vest_$ veut_me vicar_have victim_but
victims_are victims_of video_in visa_and visa_card voices_are volunteer_there wages_to wait_he wait_so wait_what
waits_for walks_past wall_that want_500 want_die want_go want_jump want_kill want_locking want_you wants_different
wants_him wants_or wants_out wants_proof warm_so warriors_my was_long was_lovely was_messaging was_not was_ok
was_proper was_pushed was_screaming was_short was_spiked was_thirteen was_victim washing_but wasnt_an watch_films
watching_my water_on we_get we_hear we_host we_just we_planned we_ring we_turn we_write wear_so wed_just wedding_is
wee_lads week_the weighs_her weird_von went_off went_red went_she went_wrong were_$ were_11 were_getting were_knitting
wet_anyway wet_the what_82 what_encrypted what_happening what_was when_mums where_else where_people wherever_i
which_games which_organisation which_streamers which_years whips_us whisper_will whispers_on whistling_he who_$ who_am
who_do who_have who_now who_speaks who_taught whoever_reads whole_time why_can why_tengo wife_if wifes_family
will_break will_sait will_tell will_to window_and window_with winger_has with_ai with_and with_bruises with_clothes
with_cubs with_dad with_four with_how with_is with_out with_sen with_somebody with_white without_making woman_did
wont_close wont_put wont_ring wont_sit word_it word_lonely word_then work_before work_like work_which worker_comes
worker_does workplace_$ worry_$ worry_over worse_things worth_seeing would_an would_carry would_do would_let write_on
writes_$ writing_from writing_with written_everyone wrong_that wrote_in year_3 year_6s year_covered year_had yet_what
yn_gofyn you_ask you_at you_describe you_got you_live you_reckon you_through you_unsend young_persons youngest_is
your_debt your_friend your_husbands your_login your_reading your_throat yourself_if yr_11 yrs_ago
""",
    4: """
000_in 11_how 12_gets 12_lat 12_yr 12ish_posts 12s_and 12s_is 12s_she 13_she 14_my 15_what 17_but 18_and 18_months
1_what 1_who 1am_$ 20_000 24_hours 24_hrs 26_what 26_years 27_my 2_child 2_if 300_worth 31_and 34_now 38_bus 3_30 3_in
3_percent 4_quid 50_of 5_and 5_months 64_now 6_how 6_teacher 7_has 7_in 8_i 8_percent 9_assembly 9_is 9_lol 9_says
9pm_$ ^_4 ^_64 ^_aa ^_add ^_behind ^_boys ^_bro ^_butt ^_chess ^_childminder ^_choirs ^_clock ^_council ^_dance ^_data
^_deleted ^_devon ^_good ^_goodnight ^_grandpas ^_ha ^_hez ^_instructor ^_joined ^_mate ^_might ^_moj ^_nanny ^_normal
^_not ^_offence ^_on ^_planning ^_police ^_pov ^_proud ^_referral ^_reported ^_shaking ^_sister ^_social ^_soup
^_started ^_suicide ^_these ^_thought ^_tidy ^_true ^_well ^_while ^_wld ^_wo ^_work ^_worried a_24yo a_35 a_7 a_bat
a_belt a_bench a_bra a_calendar a_chemist a_contact a_dead a_fall a_flight a_gig a_grandad a_later a_level a_lovely
a_nude a_pizza a_player a_predator a_resident a_rota a_scarf a_seminar a_spade a_streamer a_sunny a_swimming a_teaching
a_teenage a_ten a_wife aa_divvent about_children about_minors about_page about_pictures about_someone abuse_i abuse_id
action_$ admirer_at admit_you adult_is after_26 after_something after_their age_he ages_and ago_my ai_bot ai_girlfriend
alarms_free all_about all_but all_recorded allotment_$ allowance_i alone_all alone_on alone_outside already_there
altos_wears always_alone always_waits am_9 am_afraid am_blocking am_compiling am_crazy am_dyslexic am_fine am_his
am_holding am_making am_new am_no am_pure am_quiet am_saying am_staying america_$ an_actual an_employer an_sits
an_unknown and_47 and_at and_children and_clean and_cornwall and_dan and_did and_dms and_dont and_films and_get
and_hell and_hiding and_money and_parents and_plays and_start and_watching and_wish and_wouldnt anos_$ anos_ta
another_fact another_tooth answers_for any_point anyone_can anyone_to anything_just anything_with app_isnt app_of
app_shows app_where are_17 are_back are_black are_chats are_down are_fixed are_frightened are_just are_off are_told
are_worse arm_in arms_are arms_till as_being as_far as_i as_pdf as_there as_we ask_two ask_what ask_you asked_four
asked_whether asking_what asks_us asks_who asleep_upstairs assistant_what at_11pm at_5am at_bedtime at_camp at_care
at_christmas at_hers at_parents at_six at_table auntie_taking b_i baby_she back_room back_then backs_the bad_feeling
bad_my bad_way banks_notice banter_how bar_$ bare_pics barn_$ bat_$ bathroom_$ be_broken be_forced be_higher be_needing
be_pregnant be_sick be_that be_told be_under be_weighed beat_$ beats_$ bedroom_window been_15 been_abused been_asked
been_drinking been_good been_holding been_kind been_living been_long been_outside been_sellin been_sneaking
been_texting been_thinking before_the being_asked being_kind being_sick bet_$ better_if big_boy big_for bill_comes
bill_do bill_get bill_i bill_pass bit_by black_$ blazer_fourth bleed_$ bleeding_$ blood_on blue_round bone_like
book_because bored_in both_be both_my bother_$ box_at boy_$ boyfriend_comes bra_size break_down breakfast_club breath_$
bring_it brings_it brother_$ brother_hasnt brother_i brother_in brother_plays brother_soon brothers_group brothers_on
btw_so burnt_$ burnt_me bus_every but_can but_grandad but_honestly but_sounds butt_hilfe by_3 by_bit by_itself by_text
bye_forever cadets_asked call_back call_or called_kev called_to called_uncle calm_a campaign_of campaign_start can_do
can_eat can_find can_live can_reach can_save can_that canal_paths cant_talk cant_unsee cant_write car_every card_is
care_$ care_for career_$ carnt_tell cars_at case_studies cat_up caught_how cba_with change_job character_is
charity_collected chat_because chat_dares chats_before chats_by check_a chef_burns chemist_girl chess_com chicken_shop
child_and child_coming child_does child_have child_screaming child_there child_whom children_charity children_school
childs_at chip_shop choirs_at christmas_$ church_he church_that cigarette_burns class_because clean_for clear_my
close_at close_up closes_the clothes_off club_keeps clumps_missing coach_drives coach_wants cold_does collected_by
com_man come_back come_it come_the coming_home coming_on comment_from committee_and communication_offence
compensation_for compiling_dates comply_$ confided_in controlling_$ conversation_with convicted_the cooking_$ cope_any
copy_of correct_action could_my council_say count_me counted_ours counted_them country_my country_the counts_my
court_case court_to cousins_making cover_families cover_that cover_voice covers_the creepy_he cries_if crimes_my
crossings_till cup_$ dad_checks dad_friends dad_hurts dad_she dad_we dare_but dares_kids data_$ data_for data_gathered
data_go date_did date_i dates_dates daughter_chats daughter_moves daughter_needs daughter_soon day_they daylight_$
days_in dealer_$ dealer_and debt_$ define_safeguarding delete_our deleted_$ desk_to destroyed_by did_the did_you
difference_ok dinner_with disabled_brother disabled_children disclosed_contact discord_in divvent_want do_$ do_banks
do_better do_calls do_debate do_helpline do_mods do_now do_this do_when doctor_for doctor_who does_isolation does_magic
doesnt_count doesnt_give doesnt_have doesnt_like doesnt_listen doesnt_wake doing_gcse doing_stuff doing_tea doing_this
domestic_violence done_for done_gone dont_bring dont_drive dont_go dont_worry door_are door_neighbour door_open
door_who down_what doxxed_me drafting_a drains_are dress_$ drew_a drink_to driver_knows drives_him driving_me due_my
duvet_$ dying_and easier_for eat_on ed_wants ein_bild email_my employer_houses encrypted_$ encryption_also
encryption_good end_me engaged_$ english_got english_set enough_to epq_on er_will even_joking even_start even_when
evening_and ever_$ ever_since everyone_types everything_from everything_in everywhere_$ fact_is failed_and fake_nudes
fall_in family_father father_is fault_because fave_fact fave_is fear_to fear_what feed_my feeds_the feel_dirty
fifteen_i fifteen_what fight_with figure_of figures_then fingers_so finish_the fire_to firm_i firms_$ first_night
fix_that fixed_but flat_in flatmate_screams flight_$ folder_with food_in football_cards for_11 for_2 for_anybody
for_dad for_doing for_girl for_i for_in for_live for_marks for_ranked for_rent for_sad for_says for_those for_two
for_who force_do force_has forced_me form_are foster_placement found_where four_$ four_and four_or fourteen_and
fourth_pack free_lessons free_rides freephone_my friday_at friday_she friend_and friend_in friend_online friend_posted
friend_takes friends_and from_hockey from_is from_ohio from_patches from_someone from_under from_when fuel_and game_and
game_she game_we game_where gamer_friend gang_$ gap_is garage_to gas_is gate_$ get_every get_his get_rid get_us
gets_back gets_called gets_like getting_weird girl_counts girl_my girl_quoted girl_school girl_wants girl_wont
girlfriend_when girls_been girls_lost girls_percentage girls_vs give_$ give_evidence give_in give_me give_percent
gives_you go_mad go_where goalie_in going_in going_out gone_and gone_blue gone_silent good_but good_with googles_how
got_all got_burns got_groomed got_hold got_me got_till grade_i gran_had grandad_who grandpas_gone grandson_been
green_dot groomed_child groomed_now groomed_that groomed_when groomer_$ grooming_as group_got group_says group_tells
group_what groups_that grown_$ gym_i ha_he had_to had_your hand_where handouts_due hands_$ happened_as happens_to
happy_birthday hargreaves_please harm_$ has_a has_been has_burns has_convinced has_found has_his has_shared
has_thoughts hasnt_blinked have_age have_already have_any have_asked have_blocked have_brought have_deleted have_had
have_is have_me have_nice have_problem have_screenshots have_urges having_nightmares he_deletes he_films he_just
he_keep he_minds he_mustnt he_needs he_proposed he_said he_set he_shouldnt he_speeds he_starves he_unplugs head_again
head_chef hear_anything hearing_aids hearts_on hed_delete hed_know height_and hell_go hello_this help_asap helps_my
helps_people her_about her_all her_an her_coach her_diary her_drawing her_father her_for her_gcse her_go her_hamster
her_have her_keep her_kids her_lads her_legs her_location her_or her_send her_uncle her_violin here_ha here_the here_to
here_too hers_when hidden_in him_before him_happy him_help him_if him_keep him_knowing him_sweets him_who his_boss
his_four his_hands his_life his_messages his_mum hit_$ hit_with hiya_just holding_the holiday_and holidays_$ home_by
home_schooled home_than homes_they homework_is hope_they hostels_and houses_six how_a how_did how_he how_offence
how_worried i_a i_answer i_clear i_close i_escaped i_ever i_missed i_own i_prove i_read i_realised i_scream i_sent
i_stood i_teach i_wish i_wont i_word ich_will id_say if_tea images_how immature_so in_5 in_an in_boys in_deep in_house
in_india in_minecraft in_percent in_private in_punjabi in_sociology in_stockport in_training in_videocall in_village
in_weeks in_welsh into_something into_trouble irl_$ is_24 is_25 is_8 is_999 is_and is_broken is_by is_called is_ceop
is_deleted is_discord is_do is_doctor is_maybe is_one is_packed is_pointless is_responsible is_school is_sexual
is_shook is_stood is_susie is_teaching is_two is_wearing is_weird is_where isolation_mean it_3am it_again it_being
it_bleeds it_called it_count it_depression it_everywhere it_evil it_free it_friday it_gets it_how it_legit it_lights
it_lovely it_nothing it_off it_once it_rape it_real it_safer it_sexual it_shouldnt it_simple it_ten it_third it_uk
job_$ job_and job_now journalist_get jump_when just_ask just_block just_end just_goes just_not just_talk just_teacher
just_them just_waiting just_walked just_wondering keep_doing keep_her keep_secret keeps_adding keeps_sayin
keeps_telling kens_my key_stats key_to kid_brother kid_should kid_sister kids_never kids_parties kids_would
kids_younger killing_my kit_man kitchen_floor knife_to know_because know_it know_your knows_it komische_sachen lad_in
lads_campaign landlord_comes laptop_i lass_has last_yr laugh_but law_call law_hits law_sits leader_i leader_made
leaflet_$ leak_my learning_difficulties least_$ least_fave leave_hell leave_home leave_with left_their leg_under
legal_he legs_and less_$ lessons_if let_her lets_himself letter_with letters_for lie_$ lie_awake lied_$ life_now
lights_are like_200 like_3 like_break like_fingers like_my like_this like_walking like_when like_you likkle_sister
line_about line_it list_is list_were list_with literally_he little_bros live_location live_stream lock_my lock_up
lol_help long_a long_before long_to looks_terrified lost_my lost_two love_but lovely_too loves_her low_in mad_when
magic_for make_a makes_one makeup_for man_calls man_has man_one man_wait man_waits man_write manager_wants manager_who
many_crimes many_crossings many_days many_is many_victims married_man match_$ mate_says mate_to mates_to maths_and
maths_got maths_how me_anything me_asks me_dirty me_getting me_here me_late me_left me_nans me_once me_police me_porn
me_right me_snaps me_stay me_voir me_wine me_write mean_the mean_this medicine_$ men_have men_like mess_$
message_children message_from messages_every messages_my messages_rule messaging_kids mi_hija middle_one mine_would
minors_and missing_for moderator_what monday_and money_at money_by more_does morn_$ mother_what mother_with moved_back
moved_us moves_in mp_about much_$ mum_at mum_boyfriend mum_earns mum_gives mum_has mum_on mum_says mum_threw mums_about
mums_hid mums_name mustnt_see my_accounts my_actual my_assembly my_aunties my_aunty my_bank my_bedroom my_book
my_cadets my_career my_cats my_churchs my_comment my_drawers my_drinks my_ellie my_fave my_fingers my_flatmates
my_goddaughter my_grandkids my_grandmother my_hot my_least my_nickname my_nieces my_paper my_partner my_password
my_pastor my_piano my_poem my_shower my_stepbrother my_twins my_workmates myself_as nails_and naked_photo named_one
names_$ nans_boyfriend nearly_18 need_3 need_em need_safeguarding neighbour_boy neighbour_girl neighbour_screams
nephew_gamer netball_club never_felt never_gets never_once never_stops nicht_mehr niece_told night_in nightmares_about
no_actually no_answer no_clothes no_jogo no_kid no_le no_pe no_se no_voice nobody_came nobody_has nobody_know
nobody_talks nobody_to noche_$ noo_$ normal_$ norwich_$ not_coming not_counted not_gym not_making not_of not_one
not_priority not_slept note_so noticed_i now_because now_but now_one now_scared now_then number_can number_since
numbers_all numbers_he of_dad of_gas of_going of_homework of_lads of_pills of_scared of_sextortion of_speech
of_tomorrow off_all off_before off_by off_does off_even off_screen off_this off_topic offence_i offence_spelt
offence_started offences_since offering_to ok_he ok_it old_allowed old_boy old_foster old_gets old_read old_volunteer
older_boy on_both on_every on_live on_long on_things on_wednesday on_without on_wizz on_your once_shown one_ever
one_how one_now one_off one_photo one_so one_that one_wee ones_whod online_i online_is online_tomorrow only_12 only_ask
only_play only_when other_17 other_peoples other_two others_about our_altos our_call our_canal our_caretaker our_desk
our_girls our_lodger our_lunch our_scout out_$ out_again out_hell out_which outside_in outside_our over_for
over_something owes_people own_address own_hair own_he own_pic pack_of package_to page_where paid_up pal_keeps
paper_but parent_look parent_squeezed parents_do parents_find parents_how parents_knowing parents_will parents_wont
parties_takes partner_reminds pastor_said patches_if paths_had pay_day pay_every pdf_$ pe_at people_get people_keep
per_year percent_boys periods_$ person_can personal_$ phone_call phone_should phone_under phones_on photo_and pic_i
pick_me pick_up picked_a picture_and picture_removed pills_in plates_and plays_$ please_every please_he please_madam
please_mums podcast_with poisoning_her poland_landlord police_ask police_figures post_office poster_$ posting_about
posts_a pounds_to pregnant_by pretend_you priest_i prints_$ private_photos privates_$ proof_$ proof_i properly_$
proposed_and protection_$ pub_quiz punjabi_my pupil_at pupil_discloses pupil_drew pupil_keeps pupil_who puppy_every
pure_done purpose_before put_her put_it puts_something putting_the question_2 question_really queue_at quick_who
quid_of quiet_i quote_please radio_at radio_off rain_i ran_out rang_$ rape_if raped_at rate_per reach_one read_after
read_by reading_your reads_as real_mum real_my realised_i realised_it really_$ really_at really_immature really_post
reception_to recognise_signs recorded_it reference_for refuge_and reply_by reply_if report_are report_by report_do
report_give report_here report_is report_someone report_take report_them ribs_hurt rid_of ring_anyone ring_doorbell
ringing_round rings_our rings_reception roblox_in romanian_my room_no rule_on rule_the rung_back runs_the sacked_$
sad_teens safeguarding_essay safeguarding_from safeguarding_lead sage_$ said_1 said_do said_freephone said_god
said_this said_when same_lad same_older sat_on saved_it say_quote saying_he saying_prove says_10 says_free says_girls
says_keep says_much says_parents says_something says_uncle scare_me scared_i scarf_in schickt_mir school_blazer
school_by school_gets school_keeps school_likes school_put school_we schools_and screenshot_of secret_do secretly_$
see_$ see_and send_proof sending_a sends_it sense_$ sent_him sent_one sent_them server_12ish server_if server_said
server_where seven_and seven_is seventy_four sextortion_$ sexy_$ shakes_a shaking_it shame_on she_flinches she_gave
she_love she_started she_used shed_with shifts_an shirt_$ shoe_size shoes_$ shoes_have shop_and shopping_centre shot_at
should_a should_use shouts_$ show_this shower_and shy_lol signing_the silly_with since_a since_dinner singing_coach
sir_in sister_back sister_boyfriend sister_for sister_has sister_said sister_teacher sit_for sit_up sits_outside
six_days six_lads slapped_a sleep_very smashed_all smell_him smells_like snake_$ sneaking_out so_basically so_low
so_nobody so_the so_tired so_typing so_were sold_$ some_old some_website somebody_be somebody_shakes somebody_threaten
somehow_$ someone_about someone_i someone_online someone_posted someone_something someone_what someone_without
someones_hurting something_and something_they something_wrong son_employer son_friend son_googles son_got son_plays
son_school soon_he soon_holiday soul_till soup_for source_$ spade_$ spat_on speak_which speaker_$ speaks_polish
special_$ speeds_to spelt_i spiders_$ spiel_$ spill_$ spoon_and stables_gives stalking_me stand_and starts_again
starves_the station_got station_with stats_at stats_what stay_behind step_$ step_grandad stick_$ still_believe
still_get still_on still_writing stood_across stop_and stop_for stop_going stop_men stop_messaging straighteners_$
stranger_from stuck_upstairs student_social students_brother stuff_online summary_to summer_and summer_holiday sure_if
survivor_how survivor_id swear_on sweets_for switch_to ta_for tablet_this taken_off takes_my takes_pictures takes_to
talk_he talking_so tea_for tea_grandson tea_has tea_i teach_stats teacher_$ teacher_being teacher_go teacher_half
teacher_if teacher_it teacher_knows teacher_miss teacher_wants tears_$ teenagers_what tell_nobody tell_someones
tell_the telling_us telling_you temper_$ ten_times tenants_paid text_in texts_$ than_going that_at that_cold
that_foundation that_has that_headset that_him that_home that_makes that_mr that_phone that_she that_stuff
that_takeaway that_time that_upset the_38 the_83 the_airpods the_background the_barn the_blackmailed the_blade the_boss
the_bullying the_case the_chat the_chicken the_chip the_college the_correct the_data the_deal the_desk the_doors
the_drains the_firm the_friend the_goalie the_groupchat the_intro the_kettle the_leisure the_library the_lodger
the_lollipop the_morn the_mums the_offenders the_pe the_plates the_police the_policy the_rope the_rule the_safe the_sea
the_services the_sharp the_shutter the_sister the_skin the_sleepover the_sleepy the_slipper the_stables the_staff
the_street the_stuff the_switch the_unit the_viewers the_waters the_youth their_last them_$ them_my them_she them_this
them_told themselves_$ then_burst then_go then_took therapy_for there_anything there_not there_since there_too
theres_nothing these_reports they_close they_held they_make they_pay they_recorded they_strip they_think they_tie
thing_as thing_but thing_he thing_ill thing_up things_at things_behind things_for things_is things_of things_off
think_are third_week this_app this_chat this_flat this_girl this_i this_trainer this_weekend this_year those_cases
those_messages those_of those_six thoughts_$ thoughts_and thoughts_around thousand_children thousands_and til_mums
til_she till_10 till_he time_hell time_his time_now time_they times_can to_america to_another to_bath to_birmingham
to_borrow to_choir to_clean to_drop to_football to_jail to_leak to_little to_love to_mind to_overdose to_park to_pass
to_raise to_recruit to_romanian to_run to_shout to_sit to_telegram to_touch to_type to_win to_younger toddler_wont
together_i together_just toilet_$ toilets_at tomorrow_in tonight_one too_close too_fat too_loud took_her took_money
tooth_gone topic_but torch_$ touched_my tournament_$ tracker_app trainer_named trainer_please training_cover true_crime
trusting_him truth_is tutor_makes twelve_$ twice_now twin_has two_got two_months two_nights two_stone types_lol
typing_with uma_foto un_adult un_monsieur uncle_from uncle_is under_14s under_9s undress_$ unit_next unplugs_the
up_being up_the up_with upset_me us_it us_out us_play us_since us_vapes uses_both victim_as victim_now victims_go
video_he violin_tutor visitors_come voice_behind vs_boys wait_by wait_for wait_till waits_til wales_$ walk_away
walking_along walking_home want_everything want_my want_te wants_another wardrobe_typing was_1 was_2 was_47 was_all
was_asleep was_beaten was_cross was_drunk was_due was_fake was_happy was_just was_made was_passed was_reading was_round
was_sage was_too was_upset watch_whatever water_they waters_not we_dont we_speak wear_his wears_a wears_long week_since
weekend_so weeks_he weird_if weird_texts weird_that weird_with well_a went_for went_round were_abused were_groomed
were_my were_twelve what_47 what_another what_her what_on what_other what_primary what_proportion what_signs what_tobys
what_training what_undercount what_what whatever_in when_to when_visitors whether_my which_date which_firms
which_platforms while_parliament while_they whispered_that who_hits who_knew who_looks who_pay who_worry whod_feed
whod_i whole_country whole_pension whom_can whose_$ why_we wide_$ wife_hasnt will_believe wish_the with_alzheimers
with_man with_marks with_me with_men with_their without_being woke_up wont_delete wont_tell words_would work_he
work_says worked_off worker_doesnt working_for workmates_husband worried_ill worried_my worse_mine would_help would_it
would_police wouldnt_see wrist_again write_200 write_he written_about wrote_a year_9s year_it year_made
years_difference years_of yet_$ you_admit you_away you_bot you_can you_come you_drink you_havent you_hear you_his
you_left you_let you_read you_translate you_wait young_carer your_coach your_cousin your_fault your_figures your_going
your_nudes your_school your_son your_time youth_club
""",
    5: """
000_$ 11_yr 12_ani 12_packed 12_yo 13_ans 13_no 14_has 16_my 16_says 212_has 26_per 2_1 2_facts 31_$ 38_$ 400_day
4_times 50_times 6pm_wear 71_$ 7_yr 8_she 92_yesterday ^_ammi ^_asked ^_at ^_can ^_cba ^_documentary ^_ein ^_evening
^_ever ^_fixing ^_fun ^_grandpa ^_hello ^_hiya ^_ironing ^_lowkey ^_me ^_meine ^_mi ^_nursery ^_only ^_packed ^_story
^_student ^_sugar ^_trainee ^_waiting ^_wanted ^_whens ^_wish ^_would ^_ya a_broken a_church a_crossword a_cv
a_disclosure a_five a_grey a_hacker a_home a_label a_leader a_lump a_mod a_music a_nurse a_panic a_passenger
a_percentage a_pic a_priest a_real a_roadie a_safe a_school a_shared a_soul a_warning a_wheel a_whole a_widower
about_and about_destroyed about_grandad about_her about_messages about_teacher about_women abuse_at abused_as
account_after account_because actually_come actually_i actually_mean address_by address_of adult_on adult_what advise_$
after_lights after_mum after_rehearsal after_so after_sunday after_tea aftershave_$ again_i age_7 age_she airtag_in
all_after all_come all_know all_laugh all_lovely all_marks all_through all_up all_week alone_who already_said
already_sent also_run always_messages always_sleep am_bruised am_deaf am_drafting am_drinking am_feart am_from am_gone
am_here am_lost am_prettier am_standing am_thirteen ammi_ko an_animal an_iwf and_bought and_counted and_gets and_goes
and_has and_hate and_him and_keep and_knows and_parks and_pe and_posted and_rings and_somebodys and_think and_wanted
and_which and_would animal_$ another_country another_way ans_et answer_back any_food any_platforms any_support
anyone_believe anything_or app_dont app_nobody app_or arcade_$ are_blue are_from are_girls are_pictures are_useless
argument_with around_kids arranged_to article_could as_proof as_punishment asap_$ ashamed_them ask_anyone ask_as
asked_by asked_why asking_cause asks_for asleep_every assembly_one at_children at_jacks at_noon at_risk at_rugby at_uni
aunt_i awake_3 away_before ayuda_por baby_in baby_to back_home back_when background_then bad_for bad_with bag_packed
bags_$ bail_and barber_in baths_the be_careful be_happy be_touched beating_his because_dad because_everyone because_no
because_says because_that bed_i been_beating been_bitten been_blackmail been_doing been_dry been_fed been_grooming
been_sext been_sick been_targeted been_writing before_parents being_crushed being_your believes_a believes_me beside_me
bets_$ between_offences bins_the birth_certificate bit_where bits_on blackmailed_$ blinds_$ block_$ blue_on bobby_my
bookies_$ borrow_sugar boss_has bot_but both_of bother_you bought_it boyfriend_24 boyfriend_has boyfriend_i
boyfriend_looks boys_$ boys_gone boys_i brain_is brave_enough break_havent breakfast_again breathing_$ bridge_every
bring_your bro_deletes broke_down broke_so broken_wrist brother_hisnae brothers_got brothers_little brought_shame
bruised_all bruises_i build_trust burden_to bus_what but_$ but_asking but_asks but_feeling but_for but_they by_ofcom
by_somebody by_summer by_weekend calendar_of call_and called_that calls_for calls_from callums_at calmer_today cam_$
camp_was can_bots can_stop can_tell can_text cant_prove cant_shift car_for car_when care_she careful_$ carer_first
carer_leaves caretaker_has carry_on case_with cases_of cat_$ catfished_and caught_by cellar_when cello_case cent_$
chair_at chapter_3 chapter_is charity_for charity_got charity_is chat_just chat_to chats_every check_i chess_a
child_should child_wont children_not citizenship_homework clear_a client_hasnt climbed_the clings_and close_$ co_robic
coach_did coach_what coach_who cold_most colleague_wont colleagues_daughter collecting_hid college_wifi come_alone
coming_over comment_in communication_$ con_un confirm_who contact_in contact_named convictions_did cook_say cost_to
cough_the could_just counter_and course_called coursework_and cousin_has cousin_shows covers_$ cream_man cries_every
crimes_again crimes_in crimes_the crimes_total crisis_text crushed_by cry_in crying_after crying_and curious_what
cut_of cutting_and cv_i dad_hits dad_says daddys_rule daily_handing dangerous_$ dark_$ dark_in dass_ich data_nerd
date_a daughter_i daughter_on daughter_wont day_you days_with dead_so debate_$ decided_$ decides_if deep_$ deletes_his
delivery_round depend_on depression_or destroyed_young did_and did_things didnt_i die_than dirty_all disability_my
discord_friend dissertation_on dit_quil dms_girls do_lines do_little do_men do_room do_victims documentary_last
does_can does_foir does_off does_stuff does_what does_with does_your dog_for dog_gets dogs_lol dogs_name
doing_citizenship done_in done_one dont_come door_he door_is doorstep_$ down_it down_offenders down_says drama_$
drawing_app dread_the drinking_to drives_for dropped_it dry_six dumb_but dumped_me each_hour early_years ediyor_$
else_$ employer_holding end_to end_up england_for english_homework english_isnt envoye_une envoyer_a esol_class
essay_how essay_that essay_what essay_who et_je even_that evening_done ever_ask ever_yes every_family ex_sends
exactly_what facetime_him facts_on fake_of fakes_injuries family_if family_in family_member family_or fat_my
favourite_and feart_tae feel_uneasy feeling_quite felt_ashamed felt_like fi_ar fifteen_with figures_come film_me
find_deleted find_somewhere find_what fine_it finish_now finished_me firms_threatened first_does first_he first_says
five_girls five_seconds fixing_my flat_next floor_which fly_to folk_$ food_for footsteps_on for_advice for_bath
for_bread for_cardiff for_couples for_esol for_everyone for_face for_female for_six for_uni for_what for_your force_$
force_me forces_did forces_me forgot_$ form_have fortnite_$ forty_shirts found_out found_someone four_times french_and
friday_anyway fridge_so friend_hasnt friend_on friend_only friends_are friends_round from_husband from_leeds
from_meeting from_monday from_online from_rain from_vietnam fun_fact game_i game_keeps game_said games_i games_where
gay_$ gcse_computing gentleman_whose gerbils_fat get_arrested get_away get_someone get_told get_wrong gets_it
gets_jealous gifts_are gifts_on girl_do girl_give girl_jumps girlfriend_both girls_a girls_did girls_not girls_say
girls_who given_a gives_one go_back go_if go_school go_swimming goes_away goes_off goes_through going_pakistan got_3
got_sextortion got_this govender_is gran_found gran_from grandads_poorly granddaughter_she granddaughter_tablet
granddaughter_wont grandson_pulls great_and great_niece groomed_but groomer_first groomer_is groomer_on grooming_essay
gtg_$ guys_car ha_maybe habla_con hacker_and hand_to handing_the handle_$ hang_up happened_on hard_it has_be has_got
has_list has_marks has_said has_secret has_your hate_when have_booked have_four have_new have_nobody have_seen
havent_been he_calls he_carried he_dont he_finds he_inspects he_knows he_recorded he_say he_see he_shows he_shuts
he_sold he_spat he_starts he_talk he_thinks he_walked he_wasnt he_write hear_a hear_me hear_such heard_her hearts_to
heatings_been hed_hurt hell_come hell_teach hello_my help_at helpful_baths helpline_is helps_with her_again her_child
her_clothes her_eat her_fathers her_food her_how her_is her_last her_online her_pokemon her_say her_see her_step
her_stepbrothers her_stuff her_the her_voice hers_$ hide_an hiding_$ hiding_my hija_habla him_$ him_and him_last
him_too him_where hired_online his_account his_aftershave his_favourite his_headset his_hoodie his_ipad his_lips
his_number his_office his_real his_sitter his_tablets his_whole history_and holding_your hombre_mayor home_knowing
home_which home_with homework_what homework_when honestly_what hoodie_and hot_water house_for house_fuel house_is
how_my hurt_yourself husband_and husband_i i_ashamed i_being i_build i_carry i_chat i_didnt i_got i_hear i_hired i_lay
i_reported i_said i_scratch i_shouldnt i_showed i_stream i_swallowed i_understand i_wouldnt idea_who if_my if_shed
ignore_$ imi_cere in_and in_canada in_english in_handfuls in_maccies in_nail in_night in_no in_phone in_summary
in_sunglasses in_wigan in_work in_your injuries_so inside_since inspects_collars internet_dad internet_with iron_go
ironing_forty is_27 is_absent is_already is_among is_asking is_barricaded is_calmer is_childline is_crime is_disgusting
is_drove is_end is_finish is_following is_fried is_hidden is_meaning is_most is_on is_pineapple is_run is_showing
is_sixteen is_tidied is_worse isnt_home isnt_ours isnt_right it_150 it_allowed it_criticise it_down it_first it_forever
it_four it_kids it_left it_matter it_speak it_this it_whatever it_worst jai_envoye jail_again january_i joined_a
jumped_$ just_froze just_he just_i just_in just_me just_passed just_rang just_sat keep_looking keep_writing keeping_the
keeps_asking keeps_saying kept_replying kettles_on key_and kid_does kid_said kids_alone kids_cut kids_names
kill_themselves killed_if kind_of kms_not knee_$ knocks_at know_anything knowing_how knows_and ko_koi ktos_mine
label_and lad_he lad_she lads_has last_essay last_message last_time late_by late_for late_night late_so law_a
law_keeping lay_drives lead_who leader_says leak_it leak_you leaked_me learning_disability leave_and left_every
left_home left_in leisure_centre lessons_are letters_my light_bulb light_on lighter_$ like_11 like_homework like_me
like_unicorn line_again lips_are listen_i little_mate live_together lives_with location_off locked_me loft_i lol_anyway
long_has longer_i loo_every looking_up lost_his lot_is loud_at loud_he lounge_and love_a love_he lovely_girl
lovely_weather mad_but mad_if made_this make_such makes_fake makes_him man_do man_filming man_gives man_knows man_now
man_started manager_is many_it many_known many_sections map_says mark_the market_a marry_$ master_asked mate_never
mate_sent maths_tutor may_and may_be maybe_the me_60 me_bad me_before me_dead me_fight me_half me_ill me_not me_of
me_stop me_straight me_swear me_things me_toca me_today me_watch me_why me_without mean_coercion means_of meet_a
meine_tochter member_$ member_is men_$ mentees_new mention_it mes_parents messaged_me messages_$ messages_disappear
mi_padrastro midnight_and mind_off mine_did minutes_and miss_things mods_see monday_i monday_like month_that mor_$
more_or morning_what most_offences most_victims mr_b much_does much_this mum_92 mum_here mum_knew mum_mustnt mum_passed
mum_seeing mum_the mum_to mum_told mum_works mum_would mums_partner mums_phone mustnt_know my_400 my_battle my_bestie
my_bum my_cell my_colleagues my_computer my_delivery my_doorstep my_eldest my_epq my_gerbils my_grandads my_lab my_legs
my_locker my_lounge my_maths my_mentees my_nine my_pc my_periods my_placement my_shoulder my_sim my_social my_swim
my_things my_thoughts my_thumb my_wedding my_workmate myself_a myself_in nail_shop name_do name_out name_what
nans_address nearly_double need_by needles_$ neighbour_beats neighbour_kid neighbour_pays neighbour_router nerd_here
netball_and never_asked never_do never_got never_rang new_club new_lodger new_trainers next_room next_steps ngl_this
nice_til nickname_$ niece_staying night_is night_mind night_porter night_she night_through night_was night_what
nightmares_$ nights_i no_food no_heating no_pay no_top nobody_believe nobody_knew nobody_reads nobody_with nobody_would
nobodys_been not_want note_under nothing_$ nothing_after now_a now_for nowhere_$ nudes_are numb_and number_my
number_that numbers_went of_communication of_hours of_life of_meet of_music of_sites of_twins of_when ofcom_or off_some
off_without offence_commenced offering_me officer_never officer_quoted offline_$ often_are ok_bot old_$ old_alright
old_beside old_daddys old_gentleman old_if old_like older_girls on_$ on_8 on_film on_putting on_she on_speaker on_their
on_us once_so one_believes one_clings one_contact one_girls one_lass one_mum one_pupil one_with one_years ones_and
ones_got ones_under online_in online_mean online_which only_26 only_eight only_left only_now only_touched only_wears
oot_$ opened_her opens_$ opposes_the opposite_hasnt or_28 or_anywhere or_family or_ruin or_something or_speak other_not
other_who our_chats our_dad our_heatings our_private our_server our_street our_town our_wardrobe out_and out_or out_two
out_where outside_all over_by over_zoom owe_for own_and own_boys own_cousin own_dad own_every own_husband own_up page_4
pakistan_$ pakistan_for panic_attacks paracetamol_is parents_evening parents_wouldnt park_because parliament_back
pass_me pass_out passes_hell pay_but pen_friend people_like people_still people_the percent_like person_noticed
phone_all phone_no phone_now phone_num phone_what photo_et photographs_what picked_$ picture_$ picture_that
pictures_asked pictures_he piece_of pillow_$ pin_number pineapple_and pitch_daily pizza_place place_$ place_i
placement_and play_games play_scrabble playing_at plays_dead please_answer please_is police_dropped police_force
police_here police_when pony_club poorly_and poorly_my popped_up por_favor porter_do post_them posted_goodbye
posted_them powerpoint_what present_$ pretending_to pretending_you prettier_than primary_age princess_$ private_lessons
private_what prize_$ pro_ana promise_$ proportion_under proud_of pupil_disclosed pupils_and pupils_private purpose_and
purpose_for quid_by quiet_about quietly_$ quil_va quiz_host random_men rang_my rank_$ rather_die read_first reads_i
really_know recipe_for reckon_$ reckons_it recorded_in recorded_offences refuge_$ refuge_is rent_can replying_$
report_but report_had report_open report_tell report_the report_to revising_i rides_and right_in ring_or ringing_$
road_is robic_$ roblox_he robust_safety roof_at room_212 room_at room_how round_$ round_is round_mouthed router_her
rugby_$ rule_how runs_$ sab_ko sad_so safe_at said_be said_it said_so said_theyd said_trade same_pitch save_it saved_as
saw_in say_how say_keep say_know say_teacher say_tonight say_type saying_ill says_2 says_gifts says_nice says_not
says_rent says_school says_shifts says_your school_about school_after school_allowed school_bag school_on school_out
school_the school_website schools_it scout_hut scrabble_online screenshotted_$ scunnered_wi seating_plan seconds_of
secret_about secret_cause secret_what sections_$ see_her see_him seen_a sees_the sell_on send_her send_stuff
sends_flowers sends_hearts sends_him sent_$ server_a service_for services_take set_$ set_of set_smells sextortion_mean
shared_care shared_of she_14 she_come she_is she_looks she_reads she_willnae shed_have shell_take shift_at shift_them
shift_this shifts_depend shirts_he shoot_$ shop_so should_anyone should_see shoulder_not shouldnt_$ shouts_and
showing_my shut_the shuts_me sign_my simple_i since_easter since_tuesday sing_him sister_of sitting_up six_or size_$
skirt_on slaps_$ sleep_all sleeve_pulled slide_year slow_typing small_art smiley_$ smother_my so_34 so_close so_gran
so_helpful so_we social_services some_account some_girls some_lads some_men someone_elses someone_just someone_makes
someone_not someone_older someone_recorded someone_sent someones_told something_isnt something_tonight somethings_wrong
sometimes_how somewhere_i son_answers son_when song_down soon_$ sry_slow staff_must staff_what stands_against
stands_over start_in started_$ station_by station_tomorrow staying_lovely stepdad_my steps_as still_does still_has
still_owe stomach_and stop_sending stops_$ stops_talking story_last story_time strange_men stranger_$ stranger_asked
stranger_he stream_chess streets_away strict_says student_and students_texts study_is stuff_at such_stories
summary_please summat_and sure_this swallow_it swapped_pics sweets_to tablet_has tablets_just tae_go take_pics
takes_his taking_turns talk_just talk_of talks_of tape_$ taxi_drivers tea_at teacher_be teacher_read teacher_strict
teacher_year teaching_assistant teammate_fakes technique_$ teens_and telegram_channel telephone_for telly_and ten_to
tesco_car textbook_$ texts_her that_an that_far that_gone that_happening that_old that_part that_says that_studies
the_70s the_address the_anonymous the_arcade the_babysitters the_bank the_bits the_black the_blinds the_bobby
the_bruises the_cab the_changing the_character the_cleaner the_cliffs the_coast the_cook the_cough the_curtains
the_danger the_darts the_difference the_dinners the_doctor the_floor the_funny the_garage the_gates the_gift the_hair
the_internet the_kettles the_lab the_leaders the_least the_lifeguard the_mans the_mileage the_moderators the_ms
the_quotes the_recipe the_rent the_right the_ruler the_screenshots the_small the_spare the_stats the_strong the_uniform
the_vapes the_vigil the_wifes the_work their_no their_own them_has then_my there_6pm there_also there_and there_by
there_is there_or there_said there_was theres_no these_is they_all they_bark they_feel they_have they_know they_never
they_pass they_shut they_trace theyd_send thing_of things_in think_that this_$ this_any this_at this_it this_man
this_morning this_on this_ones this_took this_very tho_is thought_grooming three_and three_phones three_what ticket_in
tidied_her tidy_lad till_now till_six till_you time_a timetable_$ tired_what title_of to_all to_bother to_call
to_compare to_contact to_england to_fall to_kill to_kiss to_lahore to_put to_underage toca_$ toddler_screams
toilets_again tomorrow_how tongue_$ too_at too_big too_scared too_the took_our took_some top_on topped_up tout_envoyer
train_on train_will trainee_solicitor trainer_come trainer_i trainers_new training_well training_what trouble_you
trust_my trust_myself trust_them trust_with tuesday_but turns_my turns_sitting tutor_allowed two_pieces two_questions
two_streets type_small typing_on typing_wrist uk_to uncle_did uncle_does under_her une_photo uni_housemates unless_he
unless_i until_it up_again up_did up_some urges_$ us_back us_fags us_which useless_i va_tout vicar_the victim_$
victims_in videos_and viewer_sends village_i wages_till wait_is waiting_outside waits_at wake_$ wakes_up walked_into
wall_and wall_when want_end want_him want_training want_where wants_collecting ward_and wardrobe_tuesday was_7 was_8
was_amazing was_basically was_being was_convicted was_finished was_kind was_love was_most was_now was_touched
wasnt_going watch_for watch_my way_he we_ran we_share we_should weather_in website_and wedding_her wedding_they
wee_callums week_last week_on week_to weeks_or weird_since well_can went_silent were_13 were_8 were_sat were_taking
what_2 what_convictions what_dad what_lesson what_meets what_whatsapps whatever_i whatsapps_share when_both
when_grandads when_my when_told whens_parliament where_messages where_the which_apps which_bus which_forces
which_organisations which_site which_window whistleblower_$ who_can who_dms who_falls who_got who_groomed who_is
who_never who_opposes who_phones who_reads who_take who_thinks who_were who_wont who_would whose_grandson whose_mum
why_were why_what wi_my widower_he wife_came wife_for will_answer will_dass will_dit will_end will_go willnae_let
wish_dad with_grown with_images with_just with_like with_names with_people with_that with_this with_threats with_you
withdrawing_$ wont_pick word_on worst_in would_happen would_kill would_make would_the wouldnt_let wrist_he write_for
writes_it wrote_about year_did year_the years_data years_old yes_it yes_once yesterday_she yo_who you_all you_already
you_check you_i you_pass you_said your_body your_child your_little your_passport your_wages youtuber_i
""",
    6: """
000_what 12_i 12_thousand 12_what 13_because 14_her 15_who 16_finally 16m_what 1_i 2_one 2_the 2_things 2_what 3_times
43_or 46_$ 4_i 4_on 4_pics 50_quid 82_from 8_or ^_allergic ^_ana ^_anyone ^_asks ^_au ^_better ^_bredrins ^_brother
^_choir ^_crying ^_deputy ^_ele ^_every ^_gas ^_going ^_grew ^_grounded ^_have ^_hey ^_hiding ^_lass ^_listening ^_meri
^_mio ^_peas ^_pro ^_revision ^_rubys ^_samaritans ^_section ^_seventy ^_sry ^_throwing ^_tidied ^_total ^_vinted
^_want ^_white a_13 a_brownie a_castle a_chi a_cub a_folder a_freedom a_grown a_guys a_hidden a_holiday a_hour a_hunch
a_judge a_kindness a_laugh a_lighter a_mes a_mi a_neighbour a_nine a_pdf a_penny a_playlist a_policy a_powerpoint
a_problem a_room a_scar a_season a_slide a_swimsuit a_taxi a_thank a_time a_trade a_trampoline a_tutor a_twelve
a_voicemail a_woman a_youtuber about_meeting above_$ abused_by abused_in account_got account_just act_can act_normal
admin_$ advice_about after_dark after_reading afternoon_i again_$ again_because again_raining again_third age_on
ai_pictures aid_were all_and all_hours all_police all_school allergic_to allow_to allowed_the alone_till always_$
am_always am_away am_comparing am_long am_meant am_nice am_nineteen am_old am_out am_probably am_scunnered am_to
am_under am_unsure am_used am_walking am_wearing amended_in amended_my an_he an_iron an_uber ana_coach and_couldnt
and_cried and_does and_drops and_everythings and_four and_idc and_it and_jump and_looked and_says and_screams
and_shouts and_shuts and_stay and_study and_taken and_takes and_throw and_young and_your another_christmas another_town
answer_fast any_tips anything_for anyway_homework anyway_who anywhere_do appointments_at apprentice_at approached_on
are_cut are_engaged are_everywhere are_in are_named are_sorted argue_against arm_so art_server as_he ask_others
ask_them ask_which asked_a asked_to asking_how asking_in asking_kids asks_where assembly_fact at_1am at_aldi
at_breakfast at_city at_dad at_greggs at_once at_things at_year away_fae baby_cries baby_not babysit_asked back_last
back_never back_so bad_things barn_if basically_i basically_my bathing_my bathroom_and battery_$ be_brave be_close
be_opened beating_the bed_again bedroom_$ been_off been_offered been_shot been_tied being_got being_sold best_mates
bill_means bill_passes bill_stalled bit_my blackmail_by block_is bluff_$ boat_no body_and booked_me bot_drop bot_name
bot_says both_$ both_parents both_work boy_comes boyfriend_gets boyfriend_reads breakfast_or breathe_$ bredrins_got
bridge_is broken_the brother_his brothers_for brothers_see brownie_pack btw_love burns_in but_his by_different
by_himself by_sunday by_wrong call_in call_what callums_been can_chat can_help can_social cant_leave cant_turn car_a
car_i cara_do caravan_$ card_a card_at care_if caretaker_follows carrying_on case_on cash_$ cat_and cause_i centre_on
chair_with change_her changed_her changing_room charge_it charity_trying chat_by chats_as check_on check_she
checking_my checking_the child_said childline_free children_at children_go childs_voice choir_master city_i close_my
club_in coach_be coach_does coach_to cold_i college_got colour_$ com_um come_$ come_round comes_into comes_on
coming_she common_for comparing_two complained_about contact_on contact_with contacts_$ cook_in cop_so could_an
could_live country_if counts_what cousin_was covers_reading cries_and cries_stops crime_$ crimes_on cross_$ cry_all
customer_$ cut_from cut_to dad_comes dad_locks dad_mate dad_reads dad_that dad_uses dad_walks dad_would daily_which
dan_$ dance_he dark_thoughts daughter_alone daughter_at daughter_go daughter_mate daughter_was day_anyway days_is
deaf_$ dear_bot deckhands_is deeper_than definition_$ delete_a desk_i did_something die_from different_cars
different_man dinner_is dms_me do_first do_jogo do_nothing do_pupils do_staff do_stuff doesnt_hurt done_that done_with
dont_ask dont_show dont_speak door_again door_shut door_with doors_locked down_last down_so drain_me drive_the
drivers_$ drops_me drunk_again drunk_and dye_$ dyslexic_and each_week earlier_$ earrings_to eating_is eating_since
efo_llun else_has email_from english_book english_daughter er_hat even_what every_month every_night every_week
everyone_$ everyone_knows everyone_thanks ex_wont example_that excited_by experts_argue experts_fear extended_project
eyes_only fact_2 fae_the fail_and fail_french fake_account fake_accounts fake_photo family_beat family_too famous_on
famous_people far_as far_can favourites_and feeds_my feel_like feel_right feeling_at figure_i figures_it film_we
find_my find_one find_out finds_out fine_$ fine_he fingers_$ fish_at floppy_$ foil_$ foir_stand follower_asks
following_her food_and food_i for_ages for_assembly for_dinner for_english for_ever for_free for_his for_law
for_leaving for_maths for_media for_months for_photos for_points for_seminar for_teens for_telling for_videos for_voice
for_years force_covers force_us forces_of forces_sent forget_the forty_years found_them freephone_for freezer_ring
frica_de friend_did friend_goes friends_nan friends_parents from_an from_and from_here from_internet from_lithuania
from_their from_today fuel_name fun_in funny_about funny_when game_friend game_knows garage_engine garden_in gave_data
get_believed get_excited get_me get_police get_started gets_asked gets_calls gets_funny gets_lead gets_mad getting_in
girl_12 girl_was girls_but giving_the go_away go_id go_into go_meet going_missing gold_earrings gone_bad good_teacher
got_at got_followed got_hot got_used grandma_went grandmother_from grandson_was grannys_been greenhouse_all grey_coarse
groomed_and groomed_last group_makes group_that grown_man gun_to guys_it had_breakfast had_nine hai_ke half_my hands_me
happend_to happened_yet has_anybody has_finished has_risen hasnt_been hate_what have_amended have_learning have_nine
have_outlived have_picked having_flashbacks he_asks he_beat he_booked he_break he_looks he_saved he_ses he_shut
he_started he_stops he_takes he_went head_after head_will heads_soup hear_that heart_is hell_marry her_alone her_bank
her_boy her_chair her_cousin her_english her_gold her_hair her_hands her_head her_safe her_so her_stepbrother her_swim
here_found herself_when hi_so hides_when hiding_under him_no him_there his_cam his_children his_driving his_flat
his_laptop his_shoes his_tent his_willy home_any hoose_three horrible_stuff horse_riding horses_and hotline_number
hour_from hours_or house_rule how_list how_long hull_my hundred_$ hundred_pounds hurt_a hurt_them hut_in i_be i_bought
i_checked i_deserve i_downloaded i_dread i_finish i_fish i_going i_learned i_liked i_log i_mention i_post i_recognised
i_reply i_speak i_starve i_text id_go if_milkins if_you if_your in_circle in_fortnite in_hull in_ireland in_jersey
in_me in_pieces in_pshe in_south instructor_and insulin_$ int_barn internet_it into_me is_6 is_awful is_beaten
is_breached is_checking is_choking is_crying is_lost is_made is_mine is_over is_pretending is_sending is_sick is_sorry
is_spending is_stressed is_trying is_your is_yours isnt_a isnt_for isnt_my isnt_safe it_$ it_60 it_83 it_against
it_buzzes it_common it_had it_hasnt it_her it_if it_instead it_just it_mine it_need it_so it_take it_them it_till
it_tradition it_until it_used itd_be itself_and job_my job_to joke_account july_and jump_$ jump_if just_curious
just_had just_step just_words kebab_shop keen_on keep_a keep_quiet keep_taking keeps_the keh_raha kids_arent
kids_online kids_or kids_too kindness_to knew_and know_what know_whose lab_is lab_tech lad_goes lads_on lass_at
last_thing law_holds law_isnt learn_english leaves_me leeds_in left_her left_i lets_me letter_so letter_to letters_$
library_to library_which life_$ life_list life_what light_comes lights_off lights_up like_26 like_being like_jumping
likes_a list_$ list_of list_people list_which lithuania_and lives_there living_off loan_man lock_and lock_me
lock_studio locker_had lockers_$ lodgers_given lol_do lol_that look_if love_horses loves_me lump_on lunch_so machine_$
made_fake make_kids makes_people mammy_wont man_so man_with man_wont mans_name mans_put mans_voice many_girls
many_primary married_and marry_in mate_from mate_reckons mate_she me_awake me_can me_change me_different me_down me_got
me_holdin me_leave me_see me_skins me_so meal_for mean_if mean_on mean_she meaning_of media_studies meet_him meet_to
meeting_him mention_disabled met_$ mi_dad might_do milkins_slow mind_three mine_just minutes_$ miss_gives miss_me
missing_two mistake_i model_agency money_where mornings_$ mornings_late mother_she mothers_partner move_in move_to
move_us mum_didnt mum_she mum_sold mums_not must_recognise my_9 my_apps my_aunts my_boys my_cousin my_debt my_extended
my_game my_godfather my_grannys my_hands my_husbands my_letter my_live my_mums my_outfits my_pants my_pss my_story
my_support my_switch my_throat my_username my_windscreen my_yard nails_are name_any nan_is necklace_and neighbour_baby
never_get never_hear new_babysitter new_school next_door night_a night_and night_for night_lol night_we nightly_$
nightly_anyway nine_has nine_is nineteen_now no_child no_idea no_without nobody_$ nobody_asks nobody_listens non_verbal
none_go normal_that not_allow not_live not_right not_speak not_working nothing_happened nothing_helps notification_$
now_theres nude_of number_4 o_my of_43 of_crime of_dance of_em of_girls of_hospital of_nowhere of_shame off_$ off_from
off_what offences_please offences_vs offenders_in offered_five officer_does ok_so old_my on_40 on_bereal on_by on_in
on_tomorrow once_do one_answers one_can one_if one_in one_says one_sees one_sending one_was ones_it online_says
online_who only_asking only_gets only_her only_march only_person only_talking open_on opened_his or_45 or_boys or_calls
or_crimes or_dinner or_recording organisations_are others_this our_apprentice our_callums our_culture our_deckhands
our_house our_road out_if out_just out_last out_things outlived_my over_her over_him over_third own_or pack_the
page_and paid_and paid_for pain_$ pair_be panic_attack parents_both parents_dont parents_of park_again park_like
partners_a passwords_and passwords_for patches_where pay_or peas_in pen_what people_hurt phones_been photo_$ photo_all
photos_are photos_with pic_off picking_up picks_favourites pictures_down pills_$ pills_lined pings_$ play_therapist
please_reply poland_living police_for police_numbers post_from posts_her powder_$ pregnant_$ primary_$ private_number
problem_for project_i properly_this prove_i pta_and pupils_essay pupils_go pushing_me questions_about quicker_$ quiz_at
quote_in quote_police quote_the quoting_the raining_could random_added rang_us rape_$ read_about reading_because
reads_at real_and real_dad realised_my really_14 really_need really_want reason_to record_figure recorded_me
regret_sending reminds_me rent_$ rent_and report_life report_quote reports_all reports_by rhywun_efo ribbons_and
right_at ring_at risen_or robertsons_age roblox_knows roommate_at round_the rubys_gone ruin_$ run_$ sachen_$ safe_word
safety_lesson said_his said_ok said_pay said_tell said_what saturday_i save_him saw_amended say_2 say_she say_whether
saying_sorry says_after says_ill says_just says_now says_take says_theyd scared_me scared_now scared_of school_have
school_toilets section_3 see_everything seeing_a selling_my seminar_leader send_picture sending_pictures sergeant_and
server_$ sexual_abused shaking_after shaking_and shape_of shark_is shaved_her she_can she_hands she_laughs she_met
she_screenshotted she_wrote shoes_i shook_her shop_gives show_anyone showed_my shows_my shut_in sign_the signs_what
silly_i simply_she since_our since_reading since_september single_day sister_15 sister_kid sister_now sister_shaved
site_was six_months sixteen_$ sleep_at sleeping_with sleepovers_at sleeps_in sleeps_with sleeves_even small_my
smashed_my smoke_alarm snaps_$ so_called so_daily so_hed so_quiet somebody_filmed somebody_is somebody_with
someone_abroad someone_for someone_tell someone_typed someone_wants someones_only someones_selling something_is
something_she son_in soon_it sorted_so soul_$ sound_dumb soup_since south_africa spending_the split_in spoon_$
stalled_why stands_with started_sleeping starving_myself stay_on steam_cards steamed_up step_off step_on
stepdad_threatened stockport_and stop_if stop_waiting stopped_from stopped_getting stops_very stories_and studio_when
study_for stuff_that suddenly_then summer_$ sunday_he support_group swimsuit_shots take_our taken_too takes_them
taking_too talk_without talking_in tea_every tea_first teach_and teacher_asks teacher_counts teacher_put tech_companies
tech_has teenage_boy teens_need that_boy that_charity that_coach that_grooming that_staff that_tells the_3rd the_47
the_baby the_boat the_cafe the_calculator the_card the_choir the_cleaners the_clip the_corridor the_counter the_court
the_days the_dress the_game the_gate the_gear the_greenhouse the_hitting the_kebab the_language the_lips the_lockers
the_once the_parcels the_past the_pharmacist the_piano the_questions the_quiet the_rate the_seminar the_settee
the_seventies the_shape the_steamed the_sums the_ticket the_tournament the_trainer the_twins the_usual the_warning
the_weddings the_worry their_shoes them_one then_put they_came they_changed they_did they_start they_were theyd_be
thing_does thing_which things_when think_itd thinks_her this_family this_house this_no this_you those_21 those_words
thought_it three_points tidied_my till_thursday time_no to_cover to_crash to_dig to_fly to_lie to_mornings to_print
to_ribbons to_ring to_those today_and today_i today_so toes_over tomorrow_16 total_since touches_me town_i
trainer_right trainer_they training_i true_what tuesday_$ tutor_and tutor_asked tutor_asks tutor_touches twice_and
twice_nightly two_reports uk_wide um_cara un_barbat uncle_gets under_13s undercount_$ understand_that unsure_what
up_and up_outside up_wherever up_window us_too use_an use_with using_my usual_for very_suddenly victim_for victims_ages
victims_figure videocall_was view_on vinted_buyer visa_$ vs_primary want_$ want_it want_mum wants_all wants_her
wants_pics wants_something wants_steam ward_$ warn_the warning_signs was_and was_approached was_only water_plants
way_or way_up we_been we_can we_havent we_keep we_pack we_pick we_played we_talk we_tell wearing_$ wee_cousins week_as
week_it weeks_i well_if went_deeper wets_the what_a what_action what_online what_percentage what_robust what_school
what_steps what_tighter what_were when_parents when_were when_you where_my which_ages which_changing which_helpline
who_checks who_did who_makes who_rain who_to whole_football whom_do why_a wifes_phone will_jump will_now will_send
window_ledge with_daddys with_everything with_worry with_your wont_look word_you words_mean work_experience work_in
work_is work_late worker_but worry_box worse_then would_be would_just wouldnt_understand wrists_$ writing_my writing_to
wrote_me year_thinks year_which years_still yer_mans yet_he you_alone you_delete you_ever you_once you_walk young_girls
young_lad youngest_$ youngest_asked your_children yr_olds
""",
    7: """
10_seconds 12s_how 13_yr 150_apps 18s_$ 22_and 3_facts 47_$ 52_and 6_percent ^_21 ^_3 ^_bought ^_boy ^_by ^_cleaned
^_done ^_feels ^_mod ^_mother ^_need ^_pomocy ^_pretty ^_scarf ^_tengo ^_tried ^_twitch ^_victim ^_weighs ^_yer ^_yrio
a_bank a_bottle a_break a_burner a_chat a_deputy a_different a_discount a_few a_form a_goodbye a_kid a_niece a_plane
a_prize a_qui a_relative a_rope a_small a_smiley a_soft a_students a_training about_12 about_764 about_ai about_wanting
action_staff actual_school adds_all ade_asleep advice_in after_4 after_every after_school afternoon_could again_since
again_today age_can ai_what aldi_can all_planned all_their allotment_lads allowed_out am_admin am_doing am_finally
am_more am_safe am_sofa am_spared am_student am_suffering an_anonymous and_asking and_cries and_half and_mums and_see
and_two and_was and_when angry_what another_kid anyway_the anyway_what app_on app_was apps_was are_illegal are_inside
are_part are_sharing are_six are_the arent_real arrest_me as_rape ask_before asked_and asking_for asks_her asks_me
asleep_again assaulted_at at_and at_every at_kids at_on at_pick at_seven at_sports attack_mostly au_secours
audio_version august_she aunts_got aw_$ awake_till away_$ away_his away_if away_in baby_slept babysits_$ back_before
back_it backdoor_they bathroom_as battle_pass be_added be_arrested be_away be_i be_normal be_nothing be_worried
beach_ones because_mine because_of been_four been_googling been_looking been_out beer_and before_someone being_too
belly_is big_deal big_sister bill_$ birthday_to birthday_tomorrow bitcoin_or boiler_$ both_sides bought_from box_out
boy_and boy_on boy_showed boyfriend_just boys_in bread_and breaking_$ bring_a bro_is broke_his brother_of brother_says
brothers_friend brought_me btw_$ burns_$ burnt_my burst_into bus_same but_one but_there buyer_wants by_little by_some
cage_$ call_him call_someone called_max cam_light came_across came_in can_go can_pay can_run can_talk cant_eat cant_pay
card_and card_every carer_reads case_never cats_had cause_mine chair_all changing_$ chapel_and charges_her
charity_advise charity_then chased_with chat_open chat_up chats_private chce_wiecej checks_where children_i
children_like childs_photos choosing_it class_drew class_told class_who cleaned_a club_feels club_has co_op coach_sends
coins_$ come_upstairs comes_too company_writes computer_this confirm_the convicted_in could_fall counselling_ended
count_lads count_my countries_does country_for country_two course_i cousin_is cousins_face crime_novels cry_and
crying_on cupboard_$ cut_their dad_charges dad_so darts_team date_picked daughter_they daughter_told day_now day_this
deals_with delayed_$ described_my did_$ didnt_know die_if difference_26 dinner_again dinner_she disclosed_abuse
discord_even discount_on dming_the do_all do_today does_and does_school does_sir doesnt_know dogs_gone done_bye
dont_wash door_at down_not drowning_here em_$ encryption_ill encryption_my entrenador_me even_come ever_feel ever_so
every_ping every_single everybody_and everyone_gets everyones_away everything_to ex_keeps face_for facts_for
family_members far_$ fear_about fears_smaller feel_weird feels_giving fine_or fine_then firm_our firms_that first_one
first_she flat_fuel flats_$ for_buying for_hiding for_learn for_private for_quiz for_results for_safety for_school
for_some force_feeds forces_didnt forget_your foster_carer friend_off frighten_me from_govender from_prison function_$
funny_how gay_and get_counselling get_sacked gets_into gets_shouted getting_changed getting_mad girl_sell girls_no
give_him given_the gives_just gloves_and goalies_got god_wants got_$ got_7 got_chased got_convicted got_hackd got_hurt
got_put grabbed_me grandkids_over groomed_not groomers_get group_for guess_$ had_enough had_for had_her had_kittens
had_nothing half_a half_what hammer_$ hamster_$ happens_now happy_about hargreves_my has_set hat_gloves have_his
have_put have_sorted have_started have_stopped he_cut he_described he_got he_isnt he_kicks he_moved he_owes he_rings
he_texted he_used head_down head_is hear_what hell_batter hell_hold hello_dear help_through helpline_tell her_arms
her_foster her_hoodie her_id her_manager her_passwords her_saddle her_secret her_tongue her_wardrobe here_any
here_because here_in hide_in hides_from him_again him_trainers himself_i his_age his_chats his_door his_family
his_girlfriend his_nappy his_stepdad his_top his_vans history_is ho_paura holds_my holes_thing holiday_let home_at
home_to hoodie_off horse_girl how_strict husband_sell i_ban i_block i_deliver i_dream i_drive i_end i_grass i_had i_hid
i_mark i_rather i_serve i_stopped i_tears i_woke id_a id_planned if_this in_bitcoin in_by in_caravan in_fear in_game
in_hereford in_rain in_reception in_summer in_trouble in_when include_kids inside_every inside_my into_tears is_29
is_about is_alone is_boring is_but is_cooking is_cut is_doing is_eleven is_from is_off is_outside is_primary is_pure
is_smashed is_tomorrow it_6 it_already it_funny it_legal it_likely it_now it_on it_paragraph it_private it_their
it_tonight it_vanished it_went it_which itd_help iwf_boss iwf_stands job_in joke_mum jump_it just_banter just_get
just_need just_really karate_sensei keep_them keeps_turning kicks_the kid_know kids_room kids_up kill_myself kissing_a
kitchen_porters kittens_my knew_what knew_which know_his know_that known_victims lad_next lads_in lads_rugby lads_want
laptop_cam last_question last_what laughed_what laughing_at law_say let_with letterbox_$ like_$ like_40 like_50
like_dogs listen_$ listens_in little_$ little_by little_many locked_in lol_any lol_how lol_it long_i long_queue
longer_$ look_good lot_which louder_$ luton_$ mad_and madam_my made_some man_follows manager_at manager_has many_shops
marks_round mate_did mate_is mate_wants mates_sofa mates_who mature_so max_is may_i me_abroad me_from me_how me_manda
me_now me_presents me_send me_thanks me_there me_typing me_wash me_which means_comply means_in message_saying
messages_from messaging_my mi_entrenador mine_be mine_hasnt minute_$ miss_him missing_and moaning_$ more_and
more_photos most_common most_the mostly_theyd mother_is msn_$ mum_hits mums_man my_bag my_belly my_drama my_fears my_gp
my_job my_leotard my_loft my_netball my_passport my_rugby my_safeguarding my_shirt my_singing my_stepbro my_stepdad
my_stream my_three my_trolleys my_tuition my_tummy my_unit my_wall myself_for myself_i myself_sick nae_coat name_a
name_to nan_and nan_gets nans_new national_children need_somewhere neighbour_to neighbour_toddler nephew_asked
never_act new_address new_childminder new_friend new_in new_lads new_people news_when next_if next_what niece_and
no_mouth nobody_asked not_back not_been not_doing not_exactly not_happy notes_saying nothing_since novels_and
now_anyway now_his now_like now_my numb_all number_i number_like nurse_a nursery_nurse of_forces of_how of_is of_not
of_online of_pe of_prison of_stuff of_you off_as off_i off_like off_or offence_come officer_policy ok_at ok_now
old_want older_lads on_6 on_bail on_day on_game on_hold on_mums on_no on_parents on_roblox on_saturday on_toast
once_this one_answer one_asked one_message one_minute one_will online_games online_she only_he oot_the ootside_greggs
op_$ open_a opposite_what or_another or_dare or_police or_to order_in orders_$ our_estate our_girl our_goalies our_gym
our_nans our_neighbour our_youngest ours_does out_who outside_and over_he paper_i papers_when paragraphs_and parcels_i
parent_to parler_$ part_of partner_keeps pas_a pass_round passed_round password_because pe_kit pension_and people_from
percent_on percent_were percentage_was pick_and picks_the pics_down pictures_every pictures_they pinches_her ping_makes
plan_on planned_out planned_to planning_to played_truth playing_a plays_online please_where point_reporting
police_station police_tell police_would policy_at porters_tried privacy_function pronounce_govender pupil_says put_the
quarter_or question_when qui_parler quick_he quote_it quoting_paragraphs rabbit_to railway_line rain_when rather_hope
read_report reading_lol reads_everything reads_there real_name really_what red_lion repaired_and reply_can report_all
report_for report_one report_remove report_what reported_mine rewrite_the rice_till right_back right_report rings_at
road_again room_i running_the sacked_for saddle_and said_10 said_next said_were same_car same_lass same_number
say_schools say_to says_come says_discord says_leave says_we says_were scarf_hat school_club school_counsellor
school_showed school_uniform schools_should searched_how secret_my see_what see_where sell_her selling_pictures send_or
senor_me seriously_$ serve_them seven_$ share_$ share_my share_with shared_our she_called she_cry she_doesnt she_force
she_leaves she_opened she_sleeps shell_do shoes_for shook_when should_die should_have shut_now sick_every sides_of
signs_for sim_card since_dad since_lunch single_one sir_is sister_from sister_if sister_in six_they sleep_since
sleep_with smaller_it smokescreen_$ smokescreen_in sneaks_out so_just so_mad so_thick social_club sock_and sofa_till
soft_play some_$ some_days somebody_took someone_stop someone_who something_in something_that son_searched songs_are
sorry_and sorry_what sorted_out speak_at speak_of special_and spell_susie spelling_and staff_$ staff_at staff_take
start_i started_as step_nan stepbro_put stepdad_who still_here still_shake still_smell still_want stock_room
stop_ringing stop_through strongest_$ stuck_$ stuff_i sums_what sunday_his susie_hargreves swap_to swear_down
swimming_coach tablets_are tablets_is tagged_my take_you takes_the talk_and talks_to teacher_asked teacher_get
teacher_keeps teacher_messages teacher_want teenager_over tells_on tenner_a tennis_coach term_everyones texting_under
than_her thanks_i that_$ that_according that_does that_house that_list that_means that_ok that_social that_tonight
that_womans the_6 the_app the_been the_belt the_cards the_chapel the_co the_curtain the_definition the_drilling
the_drop the_evening the_freezer the_ice the_iron the_letters the_lifts the_lights the_lock the_locks the_lough
the_prevent the_red the_seating the_ski the_songs the_stick the_stock the_stop the_sub the_title the_vets the_young
them_down then_her then_it then_sit there_fault there_isnt there_with theres_nobody these_articles they_already
they_always they_give they_live they_report they_said they_spat they_stop thing_actually thing_any thinking_$
thirteen_$ this_before those_children threaten_my through_our ticket_she tickets_for til_the tins_of tips_for to_act
to_be to_before to_ceop to_check to_cut to_draw to_explain to_like to_swear told_$ told_my tonight_she took_me
took_photos took_something total_recorded touched_by trade_off train_to trainer_$ trainer_schreibt training_but
trolleys_half truth_or tuesday_does tuition_sir turns_out tutor_did twenty_two type_of un_hombre un_tip una_foto
unsee_it until_$ up_any us_and us_when use_his used_by vans_at vets_id victim_here victim_not victims_we voice_note
voice_says voice_that von_einem waiting_at waits_by walking_into wanted_$ wants_it warning_$ was_10 was_11 was_as
was_for was_fourteen was_in was_ten was_your wash_her washing_$ water_his way_and ways_to we_found we_sleep week_what
weekend_$ weeks_now weird_$ weird_ones welsh_my were_in were_meant what_going when_am when_only which_children which_i
white_as who_come who_didnt who_havent who_takes whod_believe whod_care whole_team whose_kid why_did wi_nae wiecej_$
wife_in wife_signs wiped_my with_50 with_anyone with_little with_questions with_them without_breaking without_getting
without_water wont_do work_my work_then work_who worker_the works_$ would_take write_crime write_his writes_news
wrong_age wyslalam_zdjecie yard_$ year_2 year_nine you_do you_just you_next you_pronounce you_report you_rewrite
you_wear young_ade young_girl your_face your_page your_the youtube_channel yr_7 yrio_citizenship zdjecie_i
""",
    8: """
000_cover 14_or 150_websites 200_in 22_23 24_too 25_year 2_people 2_weeks 4_days 764_is 9_which ^_after ^_england
^_everyones ^_father ^_jai ^_jams ^_mams ^_merry ^_prosze ^_random ^_should ^_sitting ^_six ^_smh ^_thinking ^_trials
^_tuesday ^_wee ^_whole a_25 a_browser a_call a_cam a_cousin a_creepy a_customer a_grooming a_mark a_plumbing a_postie
a_row a_tool a_trim a_weird about_home about_jumping about_offenders accident_$ act_that actually_would after_everyone
after_how again_what again_who against_that agency_lad agent_say ages_the air_$ alarm_$ all_her all_out all_these
allowed_a also_said always_waiting always_wants am_18 am_19 am_also am_choosing am_gay am_skipping am_stuck amount_for
an_apprentice an_audio and_apparently and_drives and_heard and_his and_lifts and_logged and_louder and_moved and_paid
and_pinches and_so and_tonight and_wont and_yesterday any_use anyone_i anything_after anything_even app_$
apparently_how apparently_i apps_or are_private as_it as_me at_least at_playgroup at_swimming at_train attracted_to
avoid_the away_i babysit_and back_like backdoor_means backlash_$ bad_that bag_and bag_at bank_and bath_and
bathroom_floor be_before be_famous beat_her beat_the because_same because_then been_delayed been_seen before_anybody
before_sleeping bigger_$ blackmail_my blinds_down block_or bolts_on booked_us borrowed_this boss_says bot_you bought_$
boy_from brave_$ break_his break_in brother_wants bus_with busy_so but_now by_friday by_noon by_that by_your called_so
calls_with came_for can_put candidate_stopped cant_call cant_cope cant_ring car_$ car_slows carry_packages case_what
cat_deleted cat_in cause_he chat_every chat_for child_is child_keeps child_not child_two choice_$ choirmaster_only
chokes_me chose_the church_says class_has cleaner_$ come_after come_get coming_up companies_hate compost_bins could_put
couldnt_say couldnt_talk cousin_in crimes_or crying_in curtain_is curtains_shut dad_and dance_revision day_40 day_is
days_and days_lol deal_he deputy_head diary_$ diary_and did_an did_stuff died_what dinner_if disgusting_$ do_dogs
do_tech do_the does_someone dog_first dogs_get dogs_life donde_vivo dont_plan dont_save down_lots down_outside
down_there downstairs_is dragged_out dream_to drinking_since drugs_to dsl_in e_twice easter_and eating_$ eating_me
eats_lunch elses_phone encryption_any encryption_to england_lost estate_$ every_friday everyones_on exams_$ exams_were
eyes_swollen fact_1 falls_asleep fast_i fault_for fell_and fifteen_$ figures_but film_do find_help find_these
finish_year fire_i first_job first_my five_minutes follows_my food_from for_coursework for_days for_drama for_men
for_people for_please for_when force_does form_paper forty_$ foster_child foto_e four_days friend_gave friend_write
friends_do from_me from_my from_not front_door gaffer_keeps gave_a gcses_candidate get_caught get_home get_used gets_me
gets_my getting_parcels gift_cards girl_ever girls_at given_her gives_out go_when going_cold good_now got_bruises
got_hit got_maths got_out got_their got_train govender_please grandmas_the groomer_and groomers_act grooming_and
grooming_crimes group_is had_any half_ten half_the happen_again happening_again has_already has_an has_asked
has_bruises has_had has_put has_something hasnt_got hasnt_spoken have_buy have_cancelled have_gambled have_given
have_thoughts have_took havent_$ he_lied he_loves heavy_$ hell_do hell_find hell_put help_if her_at her_by her_coat
her_will here_a here_as here_what hers_it high_the him_do home_is home_say hospital_my hours_so house_where house_with
how_cold hurt_people husband_counts i_borrowed i_call i_chose i_keep i_never i_phrase i_share i_shared i_waited
i_whisper i_wore id_pay if_anyone if_being if_both if_id ill_get in_3 in_4 in_earnest in_july in_pe in_pyjamas in_seven
include_a include_lockdown into_his is_1 is_200 is_22 is_bigger is_early is_encryption is_half is_kept is_logged is_pub
is_safe is_sent is_slide is_walked isnt_$ isnt_known it_blackmail it_dangerous it_dark it_eating it_prob it_saved
it_through it_under it_wrong jams_setting job_he just_a keep_my keeps_all keeps_giving kent_police kept_on key_child
kids_call kids_clothes kids_for kill_my kind_at knew_my knife_$ know_she knows_the lad_sleeps lad_who lads_tablet
lass_in laugh_and law_hides left_no left_us left_with letter_$ library_till lifes_ruined lifted_my like_doing like_they
line_for line_was lines_left link_in list_my little_because live_under livestreaming_a lock_you lockdown_that locks_me
lol_nobody looked_$ lose_his lovely_walk low_or lunch_is made_her make_the mams_sugar man_not man_of man_she mark_gcses
massage_or mate_at mate_i maths_first maths_is maybe_i me_babysit me_isnt me_lifts me_like me_nobody me_sorry
me_tomorrow me_tonight me_too me_type me_vapes mean_you medication_against mein_trainer member_of men_keep mention_of
merry_xmas message_me messages_he messages_like mid_sentence might_as might_be mine_dotyka minecraft_server moan_about
modelling_scout monday_id months_now morning_and most_of mr_harris multi_storey mum_because mum_had mums_who
music_locks must_i must_work mustnt_tell my_address my_agent my_breath my_case my_girl my_grandmas my_key my_next
my_nudes my_online my_passwords my_stepsisters my_throats my_trousers my_wee my_wills my_work name_and national_charity
necklace_$ neighbour_need never_let never_seen never_told new_lad new_partner next_$ nice_weather night_need no_for
no_job no_money normal_amount nose_to not_abuse not_joking not_their not_to nothing_i number_include number_to
numbers_and numbers_people o_poza of_first of_nine of_ours of_parents of_the offence_do offences_is offenders_how
offered_money officer_$ old_dog old_said old_told older_friends on_bathing on_sunday on_to once_does one_eye one_hour
ones_is ones_told only_once only_put only_seven opposite_blinds or_150 or_without order_is other_survivors our_baby
our_bedroom our_choirmaster our_code our_papers our_stevens our_window out_today out_without outside_doing packages_for
parent_in parent_know parents_after parents_whose park_every pass_by pass_yet passport_and past_$ pay_$ pe_which
people_being people_in people_opposite people_or percent_include percent_more phone_in phone_just phone_lights phone_my
photo_off phrase_safeguarding piece_and pizza_what playgroup_a plumbing_job pointless_$ police_did popular_$ poster_you
pretend_i pretty_sure promised_her prove_you pull_my put_please put_us quiz_i really_eat regional_numbers
remote_controls report_about report_describes report_me report_most report_something request_$ results_$ revision_dance
revision_then ringtone_$ roll_and roll_her round_a round_his rows_$ rule_$ sabe_donde safe_to safeguarding_per said_bye
said_hell said_we saw_on say_his saying_shell says_15 scared_to school_bus school_dont scout_wrote screenshotted_it
secret_it seen_since send_what sending_sexual sends_her sent_win sentence_and servant_$ server_i setting_how shaking_he
shame_i shared_the shares_me sharing_a she_deserves she_knew she_makes she_not she_threw she_weighs shed_rather
shop_asked shot_my shouldnt_have shouldnt_tell shouted_at sim_$ since_my since_ten sir_on sister_jumped sits_in
skipping_because sleep_$ sleeping_rough slide_1 slides_with slows_down smashing_the smells_of so_he so_hell so_mum
so_she so_whatever social_worker sold_to somebody_to somebodys_livestreaming someone_check someones_blackmail
someones_shot son_told split_up spoken_since staff_to starts_in stay_there step_3 stevens_got stick_my stop_after
stopped_mid stopping_$ store_room storey_is strict_and stuff_from sub_asked surfing_at swear_$ swimming_club
swollen_shut tablets_out takes_food talked_$ teach_comes teas_going teenager_to tell_on telling_him tells_you ten_what
ten_when tengo_miedo text_if text_line texts_and that_article that_even that_everything that_low that_server
the_allotment the_break the_choirmaster the_compost the_computer the_computers the_dare the_debate the_essay
the_example the_gaffer the_grooming the_holiday the_miles the_multi the_nurses the_offence the_offender the_page
the_pier the_price the_priest the_quote the_reservoir the_social the_solicitor the_store the_test the_third the_walk
their_grandad their_problem them_a them_how them_talk then_lunch then_pe there_medication there_stats theres_150
they_arrest they_lost they_mean they_still they_wouldnt thing_about this_and this_but this_off this_online this_phone
this_type this_week tho_does those_stats thought_they thought_theyd threatening_to three_days three_months thrown_my
tied_to till_they times_my times_then to_3 to_avoid to_carry to_children to_die to_go to_heaven to_post to_sext
to_spell to_stand to_stick to_swap to_them to_undress toast_fed told_nobody too_he train_tickets trials_monday
trim_with tuesday_is turning_up tutor_moved tutor_started twelve_and two_phones um_homem un_senor undo_it unsend_a up_$
up_at up_her up_this upstairs_$ use_against use_my vanish_it vape_shop vapes_for version_my victims_asking victims_do
von_mir waited_til waking_up walk_i walk_past walked_out wall_he wants_500 wants_more wants_photos was_fun was_her
was_offered was_raped was_recorded was_sold watched_$ watches_my water_$ water_at we_could we_hide weather_do weighs_me
well_it well_read went_from went_on were_all were_done were_our what_app what_backdoor whatever_which when_his when_we
when_your wheres_a which_staff who_asked who_eats who_else who_from who_hasnt who_tell who_wants why_didnt why_o
wills_done win_i win_trust with_drinks with_grandad with_older without_one wont_have wont_roll word_is work_this
worked_out worker_without worse_to would_even writes_about written_my year_8s year_of yes_and you_be you_confirm
you_feel you_freeze you_or you_reply your_address your_bot your_own your_teeth yr_old zoom_$
""",
    9: """
0_$ 11_$ 12_$ 12_and 1_and 2_days 3am_$ 6_of 7_and ^_ahve ^_babys ^_best ^_came ^_camhs ^_dropped ^_had ^_ik ^_man
^_midwife ^_mrs ^_pan ^_piano ^_rugby a_burden a_fast a_football a_gang a_headset a_journalist a_minecraft a_modelling
a_number a_package a_piece a_poll a_project a_statistic a_stone a_suitcase a_suspect a_telegram a_tent a_tot a_viewer
a_waste a_wedding act_on advertised_on after_friday again_and again_with against_me against_this ago_it all_our
already_paid also_one always_and always_say am_$ am_asking am_really am_small am_terrified am_trying an_agency
ana_khayfa and_15 and_all and_asks and_bone and_got and_hit and_hubbys and_makes and_realised and_sends and_sleep
and_stands and_turn and_worried ani_$ another_app answers_which any_mention any_victims anybody_ever anything_$
anything_my anyway_how are_for are_sewing are_shaking are_women arent_about article_and as_missing as_someone
asleep_hoping at_three at_weekends ate_since attraction_to baby_my baby_on babys_milk back_every back_he bacon_$ bad_at
bag_$ batter_me be_cut be_groomed be_next be_to bed_so been_caught behind_$ behind_after behind_me being_a being_called
being_followed being_watched big_girls bit_lol bit_that blanket_$ boiler_house booked_the boss_is bot_a bot_forget
both_i both_in boy_next boyfriend_$ boyfriend_keeps brother_has brother_on bus_station by_foi by_him by_someone
calling_her came_forward came_up camhs_waiting canny_see cant_tell car_since caretaker_gives carried_on cases_on
chair_against checks_on child_with children_on class_want client_came club_never cocoa_$ cold_no collects_her
controls_my cops_on corners_me couples_do cousins_gone crossed_out cry_after cutting_again dad_keeps dad_laptop
dad_said dad_threw dare_or daughter_12 daughter_got days_of days_off days_on dead_to deadline_at deserves_it
different_men dinners_$ dinners_in discord_mod do_kids do_people doctor_$ does_34 does_arnica does_sexual doing_my
done_like door_eats down_images down_to draw_the drilling_holes drinking_and drive_to drop_it e_frica each_other
each_term eat_i eldest_$ eleven_in engine_on english_what evening_retired ever_got every_lesson every_meal everyone_on
everyone_would exam_hall explain_end face_tomorrow fail_me family_and family_here fare_$ fast_he feed_the
feel_disgusting feel_ok feel_trapped fell_$ figures_as figures_were find_me five_hundred flowers_to foi_yes follow_him
for_by for_different for_food for_myself for_now for_parents for_victims for_year forces_42 forces_gave form_under
foster_home foundation_$ free_if from_bradford from_wedding gaming_friend garden_$ get_done get_kids get_stabbed
getting_blackmail getting_messages girl_gets girls_make girls_on girls_right giving_my go_country going_back going_home
going_slow good_my good_way goodbye_$ goodbye_in goodbye_on got_by got_jumped got_that grandad_drank granddaughter_rang
groomed_themselves groomers_are grooming_because grooming_is grooming_question grooming_victim guild_leader
had_children hair_when hall_wrote hand_$ hand_waves happened_with has_cuts has_stuff hasnt_$ hate_maths have_expected
have_you havent_eaten he_screenshotted he_still he_tortures he_tracks hell_kill helper_has her_cat her_from her_school
her_tablets her_with here_reading herself_with his_football his_guitar his_last his_room hits_the hitting_$ hiya_is
home_from home_the homework_$ house_when hubbys_at hugs_$ hurts_what husband_times i_$ i_cant i_google i_lifted
i_parked i_quote i_smile i_spend i_stay i_wear if_a ill_see in_assembly in_coats in_garage in_love in_luton in_march
in_next in_one in_ours in_that in_wales insists_on is_advertised is_bunking is_given is_hungry is_seeing is_skin
is_smashing is_sorted is_swallowed is_thirty is_using isnt_answering it_after it_done it_every it_fair it_online
it_probably it_probs it_quieter it_turns job_if job_where joke_or joke_please jumper_do just_posted keep_having
keep_logs keep_their keep_wanting keeps_offering kid_after kids_without kill_the know_if know_they lads_have
language_exchange late_now leaving_home left_two legs_$ let_it let_out lied_to lift_and lights_out like_for like_the
likely_much lingers_round lock_old lodger_is lol_my long_drive looking_over make_fake makes_you making_new man_did
man_lives manager_says many_paracetamol many_teacher marks_for marmalade_on married_when mate_said me_block me_eat
me_realise me_stand me_tho mi_e mi_tocca midwife_gave miles_on milk_how milk_until mine_have mio_zio money_and more_who
most_crimes most_days mouthed_help move_$ much_higher mug_i mum_again mum_canny mum_let mummys_friend mums_at
murder_her my_back my_ex my_granddaughter my_heads my_jumper my_light my_mother my_nephew my_number my_partners
my_peace my_refs my_secret my_sir my_tablets my_tea my_teas name_$ name_in need_this neighbour_lock neighbour_shows
neighbour_wife new_cleaner new_manager new_number new_nursery nice_at night_who nights_lingers nine_grand no_14
normal_for not_13 not_anywhere not_eating not_here not_known number_he number_is nurse_on nursery_on of_encryption
of_groomers of_offence of_paracetamol of_these of_this off_early off_in offer_$ old_off old_on olds_on on_home once_he
one_boy one_marmalade one_room online_and online_for only_have only_school only_stranger only_the or_both or_for
or_lose or_so other_side our_address our_pta our_sunday ours_is out_it owner_has page_5 pan_z parent_asked parent_is
part_where passports_$ pay_back pc_and percentage_$ percentage_of pet_$ phone_on phone_that phones_because photos_$
pics_for pier_$ ping_$ plane_ticket play_the point_in postie_at properly_done published_it pulled_out pulls_her
pupil_of pupils_at questions_left quick_$ quiet_at quote_any rang_shed read_his read_to reading_how reporting_it
response_training revision_is ring_999 ring_it road_and room_and round_one row_$ rules_for safeguarding_$ said_use
same_girl say_bye saying_it says_burn says_pas says_to school_helper school_now schooled_kids schreibt_mir screams_for
secret_game see_why seeing_spiders seen_before sent_figures serious_$ server_now sewing_the sext_$ share_were she_cries
she_had she_has she_tried she_whispered shed_drawn shed_kill signs_on silent_$ since_nan since_the sir_also
sister_limps sit_down site_she sits_so six_questions slow_past small_ones small_weekday smile_at so_maybe so_this
so_will someone_called someone_counts someone_says someone_to something_i sorry_to sort_it sorted_his sources_sir
stabbed_$ started_a started_saying started_to still_miss stop_before stop_cant stuff_$ stuff_for such_a sunday_school
supposed_to suspect_$ taken_something teach_piano teacher_added teacher_gives teacher_he teacher_rang tech_firms
teddy_$ tell_how tell_is ten_in term_a text_it that_age that_every that_happened that_hard the_17 the_attack the_bell
the_brain the_coastguard the_cold the_conversation the_creche the_criminal the_engine the_fence the_fireman the_group
the_handle the_head the_joke the_kid the_lads the_national the_owner the_pool the_quickest the_says the_solo
the_statistic the_tech the_timer the_urges the_vicars the_wains the_website their_fault their_head them_were them_which
then_me they_could they_filmed they_find they_hear they_publish theyd_ring thing_in thirty_in this_article this_from
this_to those_figures those_police thousand_to three_nights thursdays_$ till_monday times_today timetable_so to_as
to_her to_hide to_live to_marry to_minors to_pretend to_prove toast_now toilets_and told_their tonight_how
too_embarrassed tortures_the touches_my trainer_from trains_for tried_to turn_it tutor_$ tutor_on twelve_year twin_is
twins_in typed_it under_reason until_the up_82 up_every up_she urges_are use_sources usual_$ vicars_son victim_if
victims_id video_is voted_$ wahed_kbir wains_next walked_off walks_in want_more wanted_it wants_run was_$ was_18
was_arrested was_such was_thirty was_twenty was_two waste_of watches_things waves_from websites_or wee_brother
weekday_mornings were_got what_frts what_safeguarding what_those what_to where_can where_it where_mum where_they
where_to where_we whether_we white_van who_walked whole_form why_i will_sort window_is with_ana with_life with_o
with_petrol with_some with_the wondering_if wont_need words_no words_what worst_bit write_from wrote_please yeah_how
yes_id you_ring your_parents yourself_$ youth_pastor z_internet zio_mi
""",
    10: """
000_start 10_minutes 10s_a 12_a 16_yr 17_$ 17_percent 28_and 2_hours 30_year ^_chef ^_feds ^_gave ^_hed ^_hi ^_le
^_lost ^_mammy ^_new ^_nothing ^_ou ^_people ^_profile ^_quick ^_ran ^_read ^_scared ^_seeing ^_something ^_standing
^_three ^_too ^_trial ^_um ^_were a_backlash a_bot a_cannae a_casting a_client a_code a_day a_hammer a_hug a_human
a_risk a_talent about_his about_mr abroad_to academy_and accidents_began account_with act_in after_10 age_is airport_$
all_my all_the all_winter allowed_friends am_child am_engaged am_falling am_ok am_that an_aw an_emergency and_checks
and_lately and_left and_maisie and_save and_thinking and_top and_wets answering_the any_comment any_law apart_$
are_covered are_driving are_names as_accidents as_one asking_about assembly_about at_4 autumn_$ away_so babies_$
back_to batman_and be_gone be_looked because_it been_clean been_stalking before_mum began_when being_hit
being_threatened best_customer bike_is bike_sheds bill_say bill_when bit_about black_square bottles_of boy_keeps
boy_stayed boyfriend_with boys_one boys_to brother_and brothers_are bruises_$ buried_my bus_a bus_fare button_for
buying_a by_men cadets_always call_i call_that camp_forgot can_play cancelled_everything cannae_feed cards_and cat_to
certificates_nits changed_my chef_pins child_when children_and choked_me christmas_is closer_$ clothes_were computer_$
controls_all corner_shop cousin_makes cover_i creche_$ crime_is crossword_i crying_at customer_eighty dad_does
daughter_this day_still de_30 deadline_$ decent_where degrees_$ did_online didnt_$ dmd_me do_and doesnt_matter
doing_something dont_have drew_something drive_back due_$ easier_to eighty_four eldest_wont enough_$ even_bad
even_count ever_says everything_after everything_and ex_victim face_my falling_apart family_say far_up feel_about
few_weeks fight_other figure_again filmed_us films_every first_like first_so first_then flinched_when football_academy
for_hating for_nothing form_wears fotograf_istiyor found_her four_says fourth_$ free_and friday_$ friday_nobody
frts_safeguarding funny_$ get_pregnant gets_off girls_in gone_half goodbye_like google_how got_any got_flashed
got_raped got_up grandad_does grandpas_game great_a hair_out happened_$ has_just has_makes hasnt_eaten hasnt_opened
hate_myself have_named he_choked he_wont her_fault her_quit her_tea her_to him_by him_for his_dog his_phone his_shop
hold_my home_$ home_for home_like home_so homework_and homework_server hotels_$ hour_ago house_has house_over how_far
how_old hurt_to husband_checks i_already i_came i_confront i_cut i_did i_finally i_love i_vanish i_work id_rather
ill_do ill_ruin illegal_if images_of imagining_the in_a in_autumn in_dark in_different in_fridge in_socks in_to
in_uniform indoors_again internet_i invites_him is_28 is_31 is_found is_losing is_messaging is_telling is_too it_before
it_it it_right it_til it_together it_werent jai_peur jk_jk just_log just_swallowed just_the keep_our keep_picking
keep_spare keeps_making keeps_my kept_out kid_one kids_is kids_what knew_about knocked_asking know_some knowing_i
lady_on lately_$ lately_i law_start leaving_and left_half liar_how lifts_$ like_not limit_on literally_the long_after
long_it long_way loo_at lot_and lucky_$ lunch_in maisie_says man_buys man_my man_over man_said many_times me_funny
me_go me_round me_slowly meet_me meet_them mention_ai mention_staff messaged_my messages_me mine_with miss_$ mod_of
month_the months_and more_for more_girls mother_in move_out moving_$ mrs_patel much_longer mum_no mums_been mums_new
my_birthday my_diary my_exams my_music my_new my_six my_stomach my_supervisor my_tutor my_wages my_will neck_the
need_advice neighbour_au neighbour_child never_wake nine_knows nits_reading no_day no_like no_nine no_papers
nobody_answers not_fine now_three number_five of_air of_cars of_gin of_what off_their office_will ofsted_next often_do
ok_i old_for old_the omg_this on_indoors on_mondays on_msn on_some one_person online_safety only_ten our_club our_door
ours_was out_from outfits_$ packed_behind pair_knocked pants_as papers_in parents_are party_and past_the patel_hasnt
pay_him people_$ phone_and phone_bill phone_down photos_to piano_a picking_the piling_up platform_and play_a plays_a
please_how police_if police_recorded police_took policy_officer published_my puppies_$ puts_his quiet_$ quiet_in
quit_netball radios_decent ran_a reading_records reason_for records_and register_and remember_all remember_the rent_was
report_get report_only right_up road_$ rough_$ ruin_you ruined_$ safer_$ said_dont said_he said_shell same_shirt
same_words say_dont say_tell says_40 says_grandpas says_please says_shed screams_and see_a seeing_$ sees_what sell_$
sending_it seventies_and sheds_$ shifts_gone shook_$ should_$ since_camp since_nursery sister_new sit_on sites_did
slept_in slowly_$ small_boy socks_in some_site son_class son_football son_took sore_and spare_pants square_and stand_in
start_from start_the started_with statistic_in stayed_behind still_invites stone_gone stopped_eating story_in
straight_after strokes_my student_at student_in sub_editing summer_holidays supervisor_shares survivor_of swim_teacher
swimming_certificates swimming_the taken_$ taxi_for teacher_are teacher_at teacher_to team_is teeth_are term_great
that_looks that_mean that_right that_statistic that_works the_1 the_12th the_bridge the_cadets the_cats the_chats
the_crane the_experts the_flats the_frost the_garden the_link the_list the_loo the_new the_note the_nurse the_others
the_packet the_shoot the_summary the_times their_numbers them_since these_thoughts they_force they_lock they_put
they_sent they_took things_1 things_that things_with think_and think_my this_does this_game this_ill threatened_me
threatening_$ through_my tiktok_account time_you times_how to_an to_his to_neck to_speak told_and too_old took_off
twins_at two_bottles type_so uncle_and uncle_there uniform_$ up_a up_on ups_for upstairs_now us_at used_the
viewer_found walked_in want_help wants_us was_17 was_abused was_busy was_going was_online was_taken wears_the week_with
went_into were_three were_wrong werent_for what_grade what_grooming where_you whether_a which_police who_just will_i
window_since with_mum without_her wolfs_his wont_change wont_speak wont_talk world_sorry worried_how write_it
write_this written_to year_was yet_i you_could your_batman youth_group
""",
    11: """
11_revision 15_it 18_asking 200_by 23_$ 23_i 2am_$ 30_degrees 3_years 6_times 82_percent ^_ashamed ^_church ^_didnt
^_felt ^_gmp ^_gymnastics ^_is ^_kid ^_lads ^_said ^_summer ^_swapped ^_unpopular a_12 a_ballet a_burn a_date a_doctor
a_flat a_liar a_limit a_model a_punishment a_stepdad a_tracker a_user a_way about_that abroad_on account_as age_do
ages_does agreed_$ alone_for always_asks am_20 am_and am_sleeping am_watching an_act and_breathes and_locks and_our
and_privacy and_sat and_some and_someones and_talks and_waits and_writes any_force app_i are_about are_ready arent_from
article_says ashamed_of ask_something asleep_what away_my ballet_dancer be_back be_married be_quick be_victims
beaten_up bed_$ been_gone been_starving being_here believe_a believed_me bill_been bit_of boarding_school body_was
booked_a boss_$ boys_being bradford_for bread_$ break_my bring_me by_another cam_is can_be can_say cant_look cards_$
challenges_and chosen_the class_after closing_up club_is comes_at costume_$ cries_in crying_$ cut_again cuts_all
dad_got dancer_$ dare_with dating_a daughter_came delete_it describes_my didnt_report do_lessons does_frts dont_like
dont_ring drank_bleach drive_$ driving_up easter_$ eight_$ eighteen_$ ellies_$ ever_be every_match fall_out families_we
family_$ fast_pizza feeling_really figure_for figures_begin figures_my five_months flinches_when followed_home
for_anything for_having for_life for_old for_real four_about friend_taught froze_$ frts_course gambled_the game_coins
gets_out girl_and girl_is got_five grades_$ guides_$ gymnastics_hurts haha_i hamster_at handy_for have_chosen
have_lived have_only he_go he_rang he_sells he_sends hell_hurt hello_i help_line her_savings here_by here_for hey_bot
him_getting him_or him_round him_what his_chair his_channel his_drawer his_friends his_house his_van hit_again home_and
how_offenders hurry_$ husbands_started i_cry i_even i_laughed i_pretended i_slipped i_still i_think id_sooner ill_be
in_22 in_cars in_fuel in_good is_82 is_afraid is_counting is_dming is_dying is_enough is_had is_left is_looking
is_moving is_split it_30 it_42 it_show it_wasnt it_where it_without jakis_fast keeps_posting kids_birthday kill_her
kind_i know_is known_$ knows_words lad_on lady_at landlord_lets late_to learning_about left_for lie_about lied_about
like_now link_for lived_on log_off lot_for mad_$ many_forces many_sites many_told mates_got matter_$ me_for me_names
me_no me_play me_skateboard mean_nobody meant_$ mine_didnt minutes_please mum_hasnt my_babys my_because my_bed
my_gaming my_grandson my_leg my_ribs my_shifts my_son my_top nail_bar names_on net_$ never_mind night_the no_grown
no_quiero no_sleep not_around not_going not_moving not_supposed nothing_and now_18 number_$ of_anyone of_challenges
of_forty of_home of_it of_that offender_is offenders_think old_at old_mother old_one old_phones on_everyones on_ice
on_paper on_zoom once_for one_at one_each one_messaging only_say or_his or_will our_secret ours_that owns_him packet_$
parents_mine park_roof passed_around peas_and pieces_$ plays_with please_$ police_by police_catch police_on predator_$
pulls_my quiero_seguir quiz_in reading_the really_low report_button report_though ring_police room_$ said_24
same_person say_about say_i says_an says_do says_name says_tell scenario_it school_or scout_for secret_with
seguir_viviendo send_it she_never shoes_and shows_me signs_$ since_wednesday sister_wants six_$ skateboard_tricks
sleepover_$ slide_about someone_that son_picks sorry_wrong staff_tell stats_on stepdad_$ stop_crying sunday_what
sweets_and takes_it talks_about taught_me teacher_picks term_good than_here thanks_bot that_and that_arent that_as
the_bathroom the_chance the_ground the_hoose the_iwf the_milks the_morning the_nail the_scenario the_teas the_tickle
the_video then_said there_help there_someone theres_a theyd_get think_i thinks_it thirty_a ticket_$ to_have to_lose
to_send to_that to_work today_the told_id tonight_is top_$ touched_$ trap_$ trip_$ turns_up tyres_have uk_my
unpopular_opinion us_like van_and victim_and victims_like victims_my visits_$ viviendo_$ vreau_sa wanted_a wants_200
was_9 watching_the we_have wednesday_what weeks_and were_going were_their what_counts what_half what_number what_we
when_i when_the when_they where_am which_chapter who_published will_this windows_are with_a with_pics wont_go wont_wake
word_grooming works_for worse_$ wrote_help yorkshire_$ you_a
""",
    12: """
16_$ 3_kids 4_and 6_old 999_$ 999_or ^_always ^_another ^_bots ^_christmas ^_happened ^_he ^_jk ^_mae ^_nao ^_sixth
a_14 a_15 a_30 a_choirboy a_coach a_countdown a_d a_deadline a_gun a_person a_site a_split a_van a_volunteer about_him
acting_out adults_who after_can again_that aguento_mais already_happened already_know always_hungry am_frightened
an_adult and_can and_laughs and_no and_pregnant and_stop anything_to are_forces are_trading arrested_and arrested_for
as_known at_2am at_lunch ate_nothing auntie_says back_there bag_for balcony_$ be_in been_groomed before_it being_passed
bill_an bins_$ boards_$ brother_came brother_is brother_safe but_a call_the call_without came_back cameras_in
can_police cant_go captions_$ cause_it charity_takes chest_is choirboy_the coach_allowed come_if come_in come_online
controls_$ count_or course_say cousin_does cover_what covered_and covers_it cut_in dad_broke dad_friend dad_is
dance_teacher daughter_now day_off deleted_the did_a did_that didnt_come dmed_me do_swimming down_if drank_something
drinking_$ early_to else_is emergency_but employer_keeps end_$ end_encryption english_small face_and finished_$
flat_and flight_is for_always for_child for_easter for_help for_kids for_modelling forces_named forgets_to friday_so
friend_$ friend_cuts friend_has friend_was from_$ from_poland from_six from_yesterday games_with garage_with girl_has
girl_online goes_to gofyn_am gone_since good_at good_report grandson_takes grooming_was grounded_in hain_$ have_to
havent_got he_can he_makes he_only he_posted he_took he_waits hed_find hell_finish her_arm hid_it hides_under himself_$
his_will home_again home_last hoover_pipe how_many hurt_themselves husbands_laptop i_am i_forget i_freeze i_hold i_lie
i_sick i_turn ignore_it in_june irelands_number is_2 is_ever is_meeting it_fine it_grooming it_him it_love it_shuts
it_sounds it_takes iwf_$ jk_unless keep_thinking kids_in kids_need kids_tell kids_that killed_my leader_$ left_a
left_he level_is library_$ like_an like_properly lit_$ live_for lock_the logged_off looks_at loud_and love_her
mae_rhywun maid_$ man_from man_is many_of many_platforms march_and me_voice messages_what messed_up mine_should
moved_on mum_forgets my_blocks my_contacts my_dogs my_duo my_employer my_fuel my_guitar my_hairs my_own my_shoe
my_video name_now nan_went nao_aguento nephew_$ never_have night_$ night_again no_parents nobody_else northern_irelands
not_homework not_ok nudes_of of_$ of_minors of_under off_an ok_what old_should on_his one_he one_they ones_$
online_grooming or_101 or_offences our_under out_my over_how paid_$ papers_$ parked_by pays_me people_who person_you
phone_says plan_and please_hurry point_tbh policeman_and primary_kids private_$ problem_$ problem_does put_a
put_cameras quid_and reads_this recorded_$ relate_to report_name report_says ring_in robux_$ rope_$ round_school
round_to safe_from safeguarding_course same_account says_i says_ignore school_they school_trip secret_phone server_is
set_fire shaking_$ shares_a showed_me side_$ signs_in sixth_former so_does so_theres something_stupid somewhere_$
somewhere_for son_was songs_playing spot_it stay_after stop_drinking stopped_answering stopped_washing story_too
taken_out taken_them teacher_from tell_their texting_$ that_mine that_removes that_thing the_$ the_babies the_booking
the_cupboard the_day the_graph the_gun the_hob the_house the_mirror the_puppies the_spring the_week the_window
the_worst then_he there_i there_this there_will they_check they_quote things_about things_on think_about this_songs
thoughts_are through_with throw_the thursday_and ticket_to tied_in tiktok_dances time_i to_disappear to_girls to_not
to_somebody to_spot told_his took_$ train_ticket us_about van_keeps victim_how video_of was_asking was_late was_number
we_only went_white were_boys what_charity which_charity which_force which_offence who_are who_sees whole_year
wife_where will_take with_an with_these without_my work_does year_10s year_has you_agreed you_give you_go you_on
you_talk young_$ your_brothers your_report
""",
    13: """
12th_$ 47_percent 6_when ^_er ^_everything ^_ho ^_ich ^_looking ^_mon ^_report ^_theyd ^_timer ^_tuition a_battery
a_big a_blade a_governor a_months a_next a_plate a_sim a_teacher about_hidden about_little above_the accounts_$ age_13
ago_and all_are all_dad all_laughing am_16 am_up an_accident an_app anyone_actually as_kids asked_like asked_you
associate_i at_12 at_four at_me at_work babysitter_used be_alive be_at be_believed be_stopped behave_$ being_hurt
being_touched believe_my believed_$ belt_marks book_groups boyfriend_friends buy_the by_kids bye_to call_it called_when
can_hear can_kids case_is cat_if cat_scratch cat_scratches channel_with chat_private child_in class_and college_to
commented_on cries_$ d_in dad_again dad_just dad_on doctor_gave dont_let dont_reply eat_and eaten_since eleven_$
every_home file_i finding_out fine_i finger_marks floor_with for_homework for_west forever_$ former_sells foster_dad
foto_$ friend_today frightened_$ from_that from_the get_her get_in get_through gives_my good_to got_everything got_left
group_it guitar_and guitar_teacher harder_$ has_2 has_stopped have_known he_checks heating_off hed_do hell_see her_son
him_on his_footsteps his_mums hold_$ how_often hurt_the husband_buried i_behave i_hide i_make i_ran i_should i_talk
in_$ in_another in_mocks in_roblox in_till into_the is_83 is_anyone is_bad is_in is_me is_part is_sore is_started
it_even it_still it_to join_her just_figures just_pay keeps_going key_in kitchen_$ last_one lesson_and lessons_in
let_down let_the letters_from lifts_home like_actually lines_what live_$ loan_shark lol_not love_$ made_a made_three
makes_us matter_that me_behind me_off me_who men_at men_in messages_in mine_was months_worth much_is mum_thinks
must_pay my_discord my_file my_heart my_pal my_pics my_shoes my_step my_whole need_to not_exist not_let not_sure now_it
number_for nurse_asked of_college officer_was on_2 one_keeps one_last only_did only_ever only_one or_phone out_since
outside_again page_12 parents_right park_gives peace_$ people_tell phone_$ photographer_at pic_$ pics_to pillow_near
platform_did probably_a punishment_$ pupil_$ purpose_$ raha_hai raped_$ read_your ready_$ recording_$ right_since
ring_childline roof_of safety_bill sat_there says_report school_because scratch_$ sells_it send_one sick_in
since_friday six_to skate_park sleep_on sleepin_in small_and so_be so_is so_my social_workers something_at son_$
songs_for split_$ started_what still_messaging stop_quoting street_name sunglasses_on survivor_i team_captain
tehdit_ediyor test_$ than_before that_last that_quote that_that that_when the_assistant the_balcony the_boiler
the_flight the_messages the_pen the_pills the_research the_room the_shops the_skate them_and then_asked there_people
they_cant they_follow they_turn thing_do think_there third_night this_who three_more throw_up til_it times_and to_clear
to_come to_do to_lock to_the to_your try_a two_lads uncle_$ under_my user_who victim_what voices_say was_dropped
was_stood was_worst we_leave we_never website_of wee_sister were_alone west_yorkshire what_age what_he what_means
when_it who_helps why_$ why_does wifi_password window_$ with_no without_saying wont_take word_$ work_on workmate_keeps
worth_at wrote_to yardim_edin
""",
    14: """
101_for 1_$ 2_years 4_mins ^_being ^_bricks ^_got ^_groomed ^_it ^_lady ^_page ^_says ^_staff ^_two ^_wrote ^_year
a_bath a_e a_hand a_loan a_lot a_photographer a_reason a_sugar about_our accs_$ add_one age_15 all_of also_what am_done
am_worried and_20 and_you answering_her anymore_$ anymore_what anyone_else app_so are_going at_14 at_midnight at_my
away_it back_i bad_idea bank_account be_10 be_ok be_with been_3 been_let before_friday before_we biscuit_and boje_sie
boss_at bye_$ call_$ called_biscuit cant_$ cant_see car_an catch_people chair_under children_$ clothes_$ collapsed_in
could_you counts_the cure_for dad_was day_on didnt_reply died_and dogs_$ doing_$ door_and down_by driver_i eaten_in
eats_out even_in eye_$ finds_me flask_for flat_above for_childline for_word form_$ fridge_and from_him game_every
gave_away go_to good_afternoon half_term half_where hands_are happened_at hate_it have_moved have_my he_goes he_has
he_pulls he_writes help_in her_bed his_legs his_side hit_if hour_to i_froze i_guess if_someones in_our in_this
is_dating is_locked is_still is_threatening is_walking it_goes it_happening it_isnt it_look it_over it_was joking_about
just_on keeps_joking kid_in kids_use let_me like_it listening_$ lol_no lost_the made_my make_him makes_me me_it me_til
messaging_$ meu_padrasto mirror_$ missed_it much_and mum_used my_carers my_daughter my_papers my_tiktok night_i
nights_what nobody_at nobody_sees not_answering now_how number_12 number_nine of_living of_one only_reason only_write
out_what over_at people_do petrol_$ phone_so pictures_back platforms_does police_$ police_about police_actually pops_up
posted_it pyjamas_$ quote_about ran_off rather_be rather_sleep reads_my reason_$ report_mention report_somebody
research_associate rugby_club run_the safe_$ school_$ sees_$ she_went so_who sofa_surfing sold_my somebody_$ someone_it
something_without sooner_be spend_anything spoon_in squad_$ starving_on stats_i takes_$ teacher_sent tell_people ten_$
than_my that_21 the_back the_club the_deaf the_husband the_leader the_lorry the_men the_money the_stairs the_voices
the_weans the_wine the_worksheet they_made they_wait things_no thinking_about third_time this_will three_of
threw_boiling till_she to_bring to_pay too_much total_go us_in victims_$ volunteer_is was_crying we_cant we_love
whole_bus why_me wife_died wife_puts window_to work_i worksheet_says wrote_goodbye you_call you_know you_up your_list
""",
    15: """
000_includes ^_auntie ^_je ^_mums ^_survivor a_cure a_groomer a_machete a_phone a_pupil a_survivor after_my all_i
all_night am_eating am_only an_airtag and_deleted asked_if asking_as at_a be_better be_doing carer_$ carers_shout
cat_is change_$ checks_my counselling_for day_by days_ago de_12 deleted_it did_nothing eats_what era_crianca
every_monday filmed_it finish_$ first_time floor_$ for_everything for_sending forgot_the found_the friend_she
from_maths go_without got_in governor_$ grandad_plays hand_on has_for he_beats he_shared he_turns he_was head_says
hed_kill hell_be help_for hot_and i_do i_fi i_pretend i_run i_shower if_it in_his is_booked is_harder is_the
isnt_allowed it_when kid_tells knows_$ lad_$ last_night left_to little_cousins love_and love_each many_apps
many_tablets me_but midnight_$ monday_$ more_to my_abuser my_door my_insulin my_photo my_poster my_road my_route my_the
my_twin myself_$ new_man no_electric not_hers note_in now_they of_himself offence_$ offences_in on_cam on_with or_go
outside_$ own_all own_mother packed_a pain_to papers_are police_first put_up rang_me right_place said_grandad say_$
say_this say_what secretary_two shake_$ shout_and show_on slap_$ so_no solicitor_$ somebodys_watching stand_up
standing_on stood_on stopped_$ stranger_has sunday_and take_her than_go that_party the_34 the_bill the_marks the_pillow
the_platform the_thoughts these_numbers they_want they_watch this_after threats_$ three_kids to_text told_she
tonight_about too_many trapped_$ under_the up_3 urgent_$ us_to voices_tell walk_in was_fuel was_groomed was_the
wasnt_for watching_what what_wrong whenever_a with_foundation work_it written_the wrong_side year_6 you_$ you_something
you_wont
""",
    16: """
15_$ 3_days 3_of ^_am ^_does ^_feel ^_my a_black a_blackmailed a_horse a_photo a_special a_train about_how about_safety
about_when after_ten against_the alone_and am_next and_reads and_the and_theres and_wrote are_new around_$ ask_$
asked_how at_boarding at_the behind_and best_friend bit_$ box_of but_the by_myself can_a cant_explain case_$ checks_$
cuts_$ dad_do do_mojej done_it dont_remember dying_$ favour_$ food_$ game_$ get_better girls_i gone_$ he_does hide_$
him_is his_bank his_face hits_me honestly_$ i_messed in_chat in_uk is_five is_running is_this it_not it_urgent
just_tell keeps_touching kids_$ kids_from liking_kids long_about long_till me_by mojej_corki more_$ mum_$ mum_can
mum_doesnt mum_of my_brothers my_dog my_hamster need_support not_about now_so of_here off_now on_how only_messages
only_text or_your painful_$ passport_$ password_of pe_net plate_at presents_$ put_an quick_q ring_the run_from
school_is school_run seems_like shop_$ sick_$ signs_i skin_and sleeves_in stay_at stupid_$ sure_how survivor_here
teach_how tent_with terrified_$ text_back that_my that_where the_dogs the_little the_lot the_nursery the_party
the_railway the_step the_table the_train then_i they_beat thoughts_about to_leave tonight_or tracker_in train_tracks
under_$ us_are way_is week_and where_she whispered_help with_him without_pain you_die
""",
    17: """
^_life ^_sorry ^_sos ^_there ^_used a_childs a_favour a_knife a_spoon accounts_to all_be also_my am_still anyone_$
are_meant asking_which at_number at_two bad_thing be_dead be_over beaten_$ before_he behind_the black_eye bus_$
cant_say closed_the course_teach disappear_$ done_so empty_it every_shift everything_$ gave_me gives_me go_in
gone_missing good_idea grown_up happened_in here_he hurts_and i_sleep is_done is_family is_here is_just is_turning
is_with it_all it_quiet just_listen just_told law_cover leg_$ life_is lifes_over look_in look_like made_to marks_on
me_he more_than most_nights moving_with mum_laughed my_dance my_family no_dinner no_point of_him of_me one_way our_team
phone_off pictures_for real_person she_came sleeping_in sounded_like speak_to still_grooming stop_answering tea_again
texts_me the_exams the_letterbox the_loan the_road theyd_all things_$ tickle_game til_this till_it time_the toast_for
tomorrow_$ train_$ two_year up_after used_$ washing_and we_are what_she which_way wife_left wish_i with_new word_for
year_10 year_how you_make younger_kids
""",
    18: """
1_of ^_could ^_former ^_relapsed ^_safety ^_teacher ^_thanks ^_tired a_lady a_plan a_policeman a_scout a_second
a_toddler about_dad all_back and_yeah are_one at_his away_after biscuits_she bleach_$ block_him broken_$ brought_it
calling_$ came_with car_wash child_whose childlines_number crisis_team daughter_case discord_pings do_any dog_$
dont_mean edge_of explain_$ fault_$ for_liking head_under help_please helpline_do her_in her_since hiding_in high_and
house_$ how_groomers i_in i_saw ignore_that in_the into_care is_all is_eight is_like it_he it_normal it_stops
know_before know_how know_my little_boy long_sleeves looks_like my_age my_bike my_fault my_followers my_life my_school
my_swimming nans_carer never_paid new_accs niece_is on_my one_who over_$ parents_were pension_$ people_it person_is
pizza_do quote_from report_my right_now saturday_$ say_anything searching_for set_up shops_$ since_sunday something_bad
step_in stuff_on talking_to telling_$ the_edge the_organist the_pain the_pictures the_skirt the_van the_ward
through_the times_a to_end to_meet under_a what_year wrong_$ wrong_chat you_even
""",
    19: """
^_cant ^_crisis ^_found ^_grans ^_haha ^_kicked ^_saw ^_somebodys a_joke a_list a_stranger address_$ am_at and_three
asked_for back_$ better_after between_three bill_have bridge_$ by_tonight childline_$ daughter_in did_other does_that
even_tell for_after from_library have_decided have_done have_protected her_she high_does hours_left i_must i_nick in_i
is_back is_nice is_what it_started lab_$ leave_the little_kids locks_the lost_it many_offences mate_wont me_i months_$
moved_in my_body my_nans my_pupil need_help not_for now_and of_8 other_girls post_it protected_me reads_these same_man
sat_in says_on school_timetable share_one show_up since_that sister_$ something_happened stop_searching tasks_and tbh_$
team_has tell_who that_he that_number that_what the_caretaker the_eldest the_kitchen the_physio the_pics the_same
the_tracks these_would this_normal to_a to_anyone tracks_$ turn_up want_out watching_$ which_year year_5 you_wouldnt
""",
    20: """
4_percent ^_999 ^_half ^_neighbour a_girl a_key a_mans a_year about_a age_$ and_today as_well baby_$ being_blackmail
better_off blood_$ change_in coming_back did_in do_other dont_really everyone_and f_$ for_5 get_out get_over girl_$
have_as have_written his_job hurt_$ i_was in_law in_scotland in_those it_and it_doesnt laughed_it literally_me me_last
minors_$ missing_since my_babysitter my_cat my_house nine_year on_our on_the one_doing one_tin or_they over_it
please_dont please_help police_said said_smokescreen see_me she_was something_from sos_$ stairs_$ take_$ tell_police
than_it the_cellar the_flat the_fridge the_memories the_order the_phone the_refuge the_samaritans the_signs to_say
was_one watches_us were_a what_now what_rights will_and wont_be wouldnt_get years_does
""",
    21: """
2_lines ^_long ^_sat ^_we a_letter a_quiz about_ending alone_$ am_telling answer_please are_being be_asleep be_there
best_mate cant_face code_word daughter_$ day_after did_it do_anything dropped_$ eat_$ everyone_laughed fridge_$
her_story his_uncle i_count is_waiting it_about it_happened kicked_out live_with looking_at making_me meant_to my_arms
my_face named_the new_ones no_really not_lol not_safe phones_and question_is sounds_like swimming_teacher talent_scout
talk_to that_all the_officer the_olders these_messages to_b to_these top_off turning_blue twice_$ up_high used_it
what_i wont_let worst_$ you_trust
""",
    22: """
^_un a_car a_game a_test again_it asking_because club_secretary danger_$ does_being ending_it existing_$ found_a
get_taken got_told groomed_by hairs_coming has_seen he_works his_name how_high human_answer i_lied i_tell i_water
in_year key_$ line_$ money_$ my_trainer my_youth new_account old_i on_call page_for phone_buzzes say_why table_$
the_door the_insurance the_man the_problem the_time this_time timer_is voice_notes way_$ were_not what_that wrong_with
""",
    23: """
40_$ ^_keeps at_school bad_$ birthday_$ buzzes_$ childline_number counts_as does_things everything_is followers_$
happening_to id_be idea_$ ill_say laughed_$ man_wants mate_who music_teacher my_head need_out no_shoes report_i
safety_and secret_$ speak_$ street_$ supports_the talk_$ the_toilets theres_this thinking_of tired_of told_a what_the
who_supports
""",
    24: """
^_bored ^_reading about_me am_mature and_one at_first bot_keep delete_this dont_think former_victim had_toast he_reads
her_boyfriend his_hand i_might is_fifteen is_literally it_hard now_wants physio_$ piano_teacher quiz_on scared_$
support_$ three_year too_late took_more was_nice what_childlines
""",
    25: """
a_bridge after_$ answering_$ comes_in coming_out cutting_$ days_$ go_with her_on i_report like_that marks_$ mean_it
my_funeral reading_this take_his the_only the_park to_everyone to_him to_my year_9
""",
    26: """
^_they a_parent about_dying am_in blue_$ coach_$ dont_see door_$ ex_is grooming_if he_made i_fell it_bad my_foster
name_on ok_$ safety_pin send_police tablets_$ tell_$ tell_about the_bed to_move us_$
""",
    27: """
^_she a_chair any_more be_one cam_in do_something first_$ for_good on_me on_purpose or_my sorry_for still_count stop_$
this_is to_hurt tonight_$ what_if without_him would_notice
""",
    28: """
^_artik ^_counting ^_noone am_on and_hides and_laughed die_$ many_in my_lifes my_pension nothing_left other_kids put_my
second_phone someone_$ sugar_dad that_man the_key to_$ to_report to_talk
""",
    29: """
about_my am_good and_a football_coach me_$ mine_is my_best need_it or_else percent_$ the_babys used_to
""",
    30: """
^_nearly ^_told a_bag at_night going_$ make_it someone_please the_box
""",
    31: """
a_group about_what am_one bank_card dad_$ end_it hard_to in_case never_said now_what the_point the_roof
""",
    32: """
^_wants added_to nearly_told no_more the_tablets the_wall their_mum
""",
    33: """
be_here count_$ that_me
""",
    34: """
^_been ^_childline ^_help ^_i counting_down do_it his_$ leave_$ year_old
""",
    35: """
^_made and_said every_day it_me
""",
    36: """
get_hit
""",
    37: """
a_victim
""",
    38: """
doing_it wont_say
""",
    39: """
help_$
""",
    40: """
^_the run_away
""",
    42: """
a_note one_of only_wanted thanks_for
""",
    45: """
her_$ my_name
""",
}
PAIRS: dict[int, str] = {
    -39: """
FEAR>HELPREQ
""",
    -37: """
of>ORDINARY
""",
    -33: """
PIC>the
""",
    -32: """
was>said
""",
    -31: """
they>to
""",
    -30: """
DIRECT>at
""",
    -29: """
CHILD>STAT FEAR>ORDINARY VIOLENCE>of and>SOURCE this>ORDINARY
""",
    -28: """
ADULT>he SECRET>when would>SOMEONE
""",
    -27: """
SELF_MINOR>and SHAME>to VIOLENCE>is at>ORDINARY at>with she>her that>ORDINARY what>should
""",
    -26: """
ONLINE>CARE ONLINE>does SECRET>to cant>ONLINE it>do
""",
    -25: """
FORCE>CONTACT GIFT>dont me>it this>ASK
""",
    -24: """
KIN>VIOLENCE KIN>he OPINION>was SOURCE>who does>HE have>for why>not
""",
    -23: """
KIN>PIC SEND>HELPREQ SOURCE>so a>do and>STAT and>tell at>which get>to if>SOURCE not>SOMEONE she>ASK she>OTHER_ADULT
tell>HE the>said was>with where>a why>CROWD
""",
    -22: """
CREEPY>was DISTRESS>what HELPREQ>is HELPREQ>she KIN>MINOR OLDER>the PEER>LOVE SOMEONE>his SOURCE>her at>do do>them
how>a if>SOMEONE the>MINOR the>ORDINARY will>if will>the
""",
    -21: """
CHILD>how HE>get LEAK>the ME>ORDINARY ME>do MY>MEET MY>ORDINARY ONLINE>SELF_MINOR PAST>PAST PAST>in SEX>a SOMEONE>PEER
THREAT>I TOLD>his TOLD>it are>they at>OTHER_ADULT because>is can>CROWD did>HE didnt>HE dont>her him>is his>when how>was
my>was said>if says>that tell>to they>from what>this
""",
    -20: """
CHILD>GROOMED ME>YOU MINOR>so OLDER>at ORDINARY>did SECRET>but SEND>of STAT>please VIOLENCE>a because>her can>them
have>MINOR him>a if>WORRY my>she on>at says>SOMEONE says>on tell>when this>in to>has wants>ORDINARY was>CARE what>would
wont>get
""",
    -19: """
ASK>HE CROWD>CROWD HELPREQ>cant ONLINE>WORRY PAST>my SHAME>the SOMEONE>wants THREAT>GIFT THREAT>in WE>so do>OPINION
dont>CONTACT dont>for had>it him>LOVE if>dont is>WE is>do is>so it>MINOR my>it not>HE of>WORRY says>have that>so
what>and wont>HELPREQ
""",
    -18: """
CONTACT>in CRISIS>ASK CRISIS>want CROWD>with DISTRESS>me HELPREQ>and HELPREQ>them I>ORDINARY KIN>FEAR LEAK>NUDE MY>her
NUDE>this OTHER_ADULT>SELF_ADULT PAST>a STALK>on THREAT>to and>HELPREQ did>not do>CHILD for>how from>GIFT how>her in>we
is>was keep>this keeps>ADULT me>he me>with not>OPINION on>she to>SOURCE was>she we>got what>can where>that your>on
""",
    -17: """
ABUSE>SOURCE ASK>LOVE ASK>a CHILD>can CROWD>GIFT FEAR>what FRAME>them GIFT>at GIFT>said HE>HELPREQ HELPREQ>WORRY I>YOU
LEAK>PIC MINOR>OLDER NUDE>in PIC>our SECRET>FRAME SECRET>his SEND>ONLINE SHAME>in STAT>and YOU>my a>was and>so can>her
cant>that did>SOMEONE dont>SOMEONE has>STAT her>WE not>the of>ONLINE of>got on>PAST said>CROWD she>a tell>been tell>him
the>she to>MY to>STAT wants>CROWD what>HE what>her which>HE wont>CONTACT wont>SEND
""",
    -16: """
ADULT>SOURCE ADULT>your ASK>what CARE>it CHILD>PAST CONTACT>her CRISIS>WE CRISIS>we CROWD>a FEAR>that HE>SOURCE
HELPREQ>CHILD HELPREQ>will I>PEER KIN>ME KIN>SECRET LOVE>CARE MY>WORRY MY>get NEAR>he NUDE>because NUDE>is NUDE>the
OLDER>SEX ONLINE>VIOLENCE ONLINE>but ORDINARY>ONLINE PAST>MY PEER>the SEND>her SOMEONE>CHILD SOMEONE>does SOURCE>has
SOURCE>was WE>ORDINARY a>SOURCE at>does at>says at>what because>WORRY can>it can>on cant>I didnt>the do>i for>do for>is
get>CHILD get>what got>CONTACT got>it he>ADULT i>MY i>ORDINARY if>CHILD if>GROOMED if>get in>but in>says it>GIFT it>who
my>do of>FRAME please>the said>DESPAIR she>him so>have that>it want>MEET want>a what>FRAME who>for with>SOURCE
""",
    -15: """
ADULT>from ADULT>got ASK>SOURCE BEING>keep BULLY>for CARE>VIOLENCE CARE>keeps CHILD>CROWD CHILD>DIRECT CHILD>got
CONTACT>ORDINARY CRISIS>if DESPAIR>to DISTRESS>a FAULT>ME FAULT>me FRAME>CARE GIFT>ADULT GIFT>his HELPREQ>ASK
HELPREQ>have HELPREQ>says I>because KIN>HE KIN>can KNOWS>from KNOWS>he ME>i ME>of ME>this MEET>ADULT MINOR>at MINOR>do
MINOR>tell MY>OTHER_ADULT ONLINE>she PEER>how SECRET>CONTACT SELF_MINOR>MINOR SEND>OPINION SEND>a SOURCE>with STAT>are
THREAT>i TOUCH>how a>BEING and>FORCE and>your because>this cant>the cant>this did>PAST do>GIFT do>tell does>a does>in
has>it have>SOURCE have>do her>CROWD him>his his>it if>MY if>was in>TOUCH it>ASK it>CROWD it>TOUCH keep>and of>he
on>THREAT on>TOPIC on>so said>PIC she>of the>SOMEONE they>of to>his us>is wants>is wasnt>it what>has what>it what>says
when>get when>it where>his will>in with>ORDINARY wont>MY would>ONLINE
""",
    -14: """
ABUSE>STAT ABUSE>the ADULT>LEAK ADULT>keeps ASK>ADULT ASK>STAT CONTACT>ADULT CREEPY>MEET CREEPY>in CROWD>DIRECT
CROWD>MINOR CROWD>VIOLENCE DIRECT>to FORCE>who FRAME>this HE>PAST HE>WE HELPREQ>has HELPREQ>that HYPO>a HYPO>is KIN>so
KNOWS>ADULT ME>your MY>ASK MY>how MY>why NUDE>PIC ONLINE>for OPINION>who PAST>that PIC>ADULT PIC>cant PIC>does
SECRET>at SELF_MINOR>STAT SOURCE>HYPO SOURCE>keep STAT>ADULT STAT>when TOLD>HE TOPIC>KIN VIOLENCE>ME WE>HE WE>says
WORRY>it a>are and>PAST at>at at>when because>for can>CARE can>ORDINARY cant>at cant>i cant>my cant>what do>at dont>MY
dont>so for>MEET for>PEER had>that her>got her>you his>THREAT his>i how>them in>did isnt>in it>tell keep>in my>on
not>HELPREQ not>him not>in not>tell on>CROWD said>would says>at she>PEER so>his so>not tell>ONLINE tell>he that>are
the>LOVE the>wants they>get to>MINOR want>this was>who what>them when>ASK when>NEAR when>that wont>ORDINARY your>is
""",
    -13: """
ASK>FRAME ASK>ORDINARY ASK>who CARE>can CONTACT>because CROWD>please CROWD>should FEAR>do FRAME>me GIFT>KIN GIFT>the
HE>us HE>was I>OPINION I>you KIN>GROOMED KIN>cant LOVE>KIN LOVE>ORDINARY LOVE>SOURCE ME>I ME>said MINOR>in MY>SOURCE
OLDER>her ONLINE>STAT ONLINE>can ORDINARY>not PAST>SELF_ADULT PEER>VIOLENCE PIC>his PIC>who SELF_ADULT>the
SELF_MINOR>SOURCE SELF_MINOR>on SEND>please SEND>when SOURCE>PIC STAT>that TOLD>got TOLD>he VIOLENCE>SOURCE VIOLENCE>at
WE>to WORRY>do WORRY>in a>DISTRESS a>get a>should and>CRISIS and>keep are>in are>the because>are because>do because>she
but>STAT but>what can>for did>get do>ORDINARY does>CROWD does>them dont>YOU for>NEAR for>does for>will from>get
get>GIFT get>STAT get>they have>ASK he>NEVERMET her>can her>said her>what him>does his>wont i>ADULT i>HE i>because
i>when if>CROWD in>so in>wants is>his it>from me>SOURCE me>your my>at not>MY not>because not>he of>did our>says
said>STAT says>cant says>of she>TOLD she>do should>if should>the tell>not that>CROWD that>was to>my to>of to>she
to>with us>the want>her wants>a was>is what>WE what>his when>should where>my where>was who>FAULT why>ONLINE why>they
would>her would>it
""",
    -12: """
ABUSE>PIC ABUSE>a ABUSE>in ADULT>LOVE ADULT>his ASK>OPINION ASK>me BULLY>on CARE>had CARE>i CARE>says CHILD>LOVE
CHILD>NEWS CONTACT>HELPREQ CREEPY>ME CROWD>ADULT CROWD>him CROWD>is CROWD>that DISTRESS>CONTACT DISTRESS>this FORCE>WE
FORCE>his FRAME>for FRAME>was HE>TOLD HE>can HE>how HELPREQ>STAT I>ASK KIN>NEVERMET KIN>ORDINARY KIN>PEER KIN>said
KIN>wants LOVE>at ME>got MEET>CROWD MINOR>CROWD MINOR>his MINOR>wants MOVED>for MY>ME NEAR>it OLDER>my OLDER>wont
ONLINE>i OPINION>WE ORDINARY>HYPO ORDINARY>in PAST>SOMEONE PEER>with SEND>CHILD SEND>CONTACT SEND>from SOMEONE>ADULT
SOURCE>CHILD SOURCE>FEAR SOURCE>MINOR STAT>this THREAT>CROWD TOLD>ME TOPIC>CHILD TOPIC>with TOUCH>do VIOLENCE>he
VIOLENCE>was VIOLENCE>what WE>PIC WE>him WE>of WE>this YOU>me a>tell a>which and>ADULT and>but and>got and>which
are>for are>what at>OPINION at>SOURCE at>we but>i cant>WE do>MINOR do>she does>get dont>HE for>can for>they from>SOURCE
from>THREAT get>ONLINE has>his he>GIFT he>KIN he>because he>but he>me her>it how>PIC i>FRAME i>her if>CARE in>FRAME
in>can in>she is>LEAK isnt>SOURCE it>CARE keep>on me>HE me>said my>is my>said my>you not>me of>cant of>if on>MEET
on>the said>KIN says>had says>should she>YOU so>SECRET so>TOLD so>on so>why tell>us that>BEING that>TOLD that>do
the>TOPIC the>you they>CHILD they>not they>that this>of this>says this>tell to>ORDINARY to>a to>can to>how to>where
us>she want>CROWD wants>ONLINE was>CREEPY we>so we>to when>because where>in where>would which>would who>this why>are
will>CARE with>did with>for wont>i would>NUDE would>get would>if you>CHILD your>SECRET your>he
""",
    -11: """
ADULT>wasnt ASK>BULLY BEING>BEING CARE>CARE CARE>CONTACT CARE>at CARE>been CHILD>NEVERMET CHILD>PEER CONTACT>his
DISTRESS>ADULT FEAR>me FEAR>on FEAR>tell FORCE>ASK FORCE>MY FORCE>want FRAME>the GIFT>do GIFT>that GIFT>this GROOMED>HE
HE>DESPAIR HELPREQ>my I>for I>from KIN>MY KNOWS>CONTACT KNOWS>is MEET>CHILD MEET>from MINOR>ADULT MINOR>ME MINOR>my
MINOR>when MY>HELPREQ MY>for NEVERMET>a NEWS>NEWS NEWS>SEND NEWS>SOURCE NUDE>ASK OLDER>it ONLINE>the OPINION>he
ORDINARY>DISTRESS ORDINARY>THREAT ORDINARY>he PEER>SOMEONE PEER>from PEER>of PIC>TOLD PIC>he PIC>of SECRET>ORDINARY
SECRET>in SECRET>want SELF_MINOR>ONLINE SOMEONE>that SOURCE>WE SOURCE>can SOURCE>wasnt STALK>ADULT STAT>CROWD TOLD>GIFT
TOLD>YOU TOLD>was TOUCH>if TOUCH>with VIOLENCE>does WE>but WE>they WORRY>ORDINARY YOU>so a>MOVED a>OPINION and>him
at>CARE at>and at>so can>SOMEONE can>have did>the dont>HELPREQ dont>I for>CONTACT for>FRAME get>ASK get>ORDINARY
has>ADULT has>DISTRESS has>on he>DESPAIR he>FORCE he>keeps he>with her>YOU her>her her>not his>HELPREQ his>KIN how>PEER
i>ASK i>HYPO if>GIFT if>we in>do in>this is>with it>PIC it>keeps keep>NUDE keeps>CROWD me>the me>this my>we not>ME
of>which on>OPINION on>get our>have our>in said>HE said>not says>get she>SOURCE she>does she>got should>CHILD should>HE
should>OPINION should>SOURCE so>DISTRESS so>KIN tell>CHILD tell>I tell>where tell>you that>isnt that>keeps the>didnt
the>had the>how them>have they>MY they>can this>we this>wont wants>SOURCE wants>on was>HE was>OLDER was>him we>him
what>not what>she when>CHILD when>this where>and which>this who>and why>in will>CROWD with>STAT with>cant wont>I
wont>ONLINE you>KIN you>her you>me you>want
""",
    -10: """
ADULT>want ADULT>why ASK>her ASK>if BEING>because BEING>for CARE>DISTRESS CARE>the CHILD>WORRY CHILD>dont CROWD>NEAR
FORCE>our FRAME>PIC FRAME>your GIFT>SOURCE GIFT>is HE>didnt HE>from HELPREQ>ONLINE HELPREQ>if HELPREQ>when HELPREQ>wont
I>HYPO I>MY I>please I>what I>where KIN>CRISIS KIN>HYPO KIN>keeps KIN>says KNOWS>HE MEET>MY MINOR>I MINOR>SEND MINOR>it
MY>HE MY>me MY>wont NEAR>HE NEAR>SOMEONE NUDE>KIN NUDE>he NUDE>what OLDER>KIN ONLINE>his ONLINE>keeps ONLINE>please
ONLINE>so ONLINE>them ONLINE>us OPINION>MY OPINION>SEND OPINION>we ORDINARY>ME ORDINARY>VIOLENCE PAST>for PEER>me
PIC>OPINION PIC>SOURCE PIC>wont SELF_MINOR>CHILD SELF_MINOR>SELF_ADULT SEX>ONLINE SEX>so SEX>to SOMEONE>I SOMEONE>said
SOURCE>ADULT SOURCE>NEWS STAT>with THREAT>CHILD THREAT>KIN TOPIC>a VIOLENCE>ONLINE VIOLENCE>in WE>at WE>do WE>on
WORRY>OLDER WORRY>not YOU>CHILD YOU>TOLD a>he a>her a>said and>a and>me are>CHILD at>ONLINE at>how because>SOURCE
because>didnt because>got because>with been>he been>it been>so but>how can>PEER cant>MY cant>it did>HELPREQ did>he
do>SOURCE do>get does>ONLINE dont>BULLY dont>FRAME dont>STAT dont>the got>was had>at have>of have>they he>SOURCE he>he
he>was her>ORDINARY her>on her>we how>GIFT how>I how>do how>the i>GIFT in>CHILD in>WE in>him in>i in>with is>GIFT
is>SELF_ADULT is>THREAT is>of is>us it>did keep>NEWS keep>it keeps>at me>YOU me>because me>not my>how my>why not>ONLINE
not>of of>in on>MINOR on>please please>SOURCE please>from please>it please>who said>CRISIS said>OPINION said>SOURCE
said>us she>BULLY she>SEND should>MINOR so>ME so>how tell>YOU tell>has tell>how tell>i tell>in tell>me tell>that
tell>them that>GROOMED that>dont that>had that>would the>ABUSE the>LEAK the>TOLD the>have the>isnt them>what they>MOVED
they>ONLINE they>SECRET they>keep this>KIN this>OPINION this>if this>what to>CROWD to>are us>at us>for want>ONLINE
wants>CHILD was>WE was>the we>PIC what>GIFT what>got what>him what>us when>SELF_MINOR which>for who>CONTACT who>STAT
why>is with>his with>is with>my wont>ME wont>TOUCH wont>a wont>this would>CROWD would>SECRET would>is you>will
your>CONTACT
""",
    -9: """
ASK>MEET ASK>was BULLY>GIFT BULLY>HELPREQ BULLY>KNOWS BULLY>do CARE>BULLY CARE>MINOR CARE>PEER CARE>PIC CARE>but
CARE>if CARE>we CHILD>CONTACT CHILD>CRISIS CHILD>tell CONTACT>SEND CONTACT>STALK CONTACT>of CREEPY>I CREEPY>for
CREEPY>i CROWD>CHILD CROWD>KNOWS CROWD>LOVE CROWD>SOMEONE DESPAIR>so DIRECT>that DISTRESS>because DISTRESS>her
DISTRESS>the FEAR>does FEAR>for FEAR>how FEAR>i FEAR>them FRAME>CHILD FRAME>DISTRESS GROOMED>the HARMED>she HE>SHAME
HE>because HELPREQ>VIOLENCE HYPO>SOMEONE KIN>CHILD KIN>SOURCE KIN>but KIN>got KIN>my KIN>that KIN>wont LOVE>NEAR
LOVE>with ME>SELF_ADULT ME>because ME>for MEET>her MEET>is MEET>who MINOR>DISTRESS MINOR>to MY>a MY>will NEAR>OPINION
NEAR>and NEAR>but NEWS>with NUDE>MY OLDER>what ONLINE>OPINION ONLINE>wont ONLINE>your OPINION>have OPINION>keeps
OTHER_ADULT>do PAST>to PEER>KIN PEER>ORDINARY PEER>YOU PIC>MINOR PIC>at PIC>from PIC>she PIC>so SECRET>HELPREQ
SECRET>THREAT SECRET>VIOLENCE SECRET>so SELF_MINOR>FEAR SELF_MINOR>does SEND>his SHAME>ADULT SHAME>ASK SHAME>dont
SHAME>when SOMEONE>CONTACT SOMEONE>GROOMED SOMEONE>MEET SOMEONE>and SOURCE>HE SOURCE>said SOURCE>says SOURCE>which
SOURCE>your STALK>HELPREQ STAT>SEND STAT>WORRY STAT>the THREAT>HELPREQ THREAT>WE THREAT>dont TOLD>been TOLD>me
TOUCH>that TOUCH>the VIOLENCE>that VIOLENCE>the WE>got WORRY>to YOU>DISTRESS YOU>GIFT YOU>ORDINARY YOU>her and>on
at>TOLD at>this because>SHAME but>SOURCE can>PIC can>if cant>SECRET cant>us cant>want did>THREAT do>ASK do>my do>on
does>PIC dont>your for>MINOR for>because for>of from>PIC from>YOU from>you get>not get>them got>CROWD got>OPINION
got>are got>from got>has have>ADULT have>HE have>PAST have>that he>DISTRESS he>TOUCH he>if he>keep her>DISTRESS
her>FRAME her>GROOMED her>STAT her>at her>if her>this him>got him>he his>SOURCE his>STAT his>got how>who i>a if>LEAK
if>have if>him if>keep in>LEAK in>does in>how in>tell in>was in>who is>our is>who is>wont isnt>it isnt>them it>ME
it>please it>where keep>of me>ORDINARY me>SELF_ADULT me>WE my>NEVERMET of>SOURCE of>please of>they of>who on>ADULT
on>CREEPY on>did on>my our>so please>a said>ME said>ONLINE said>VIOLENCE said>in said>the says>HELPREQ says>NEAR
says>STAT says>where she>CARE she>this she>you should>ADULT should>KIN should>at should>for so>me so>when that>ONLINE
that>VIOLENCE that>not that>on that>who the>CREEPY the>SEX the>his they>us this>for this>isnt this>should to>CONTACT
to>NEWS to>WORRY to>her to>they to>this was>have wasnt>me we>on what>KIN what>WORRY what>want when>NUDE when>PAST
when>do where>SOMEONE where>from which>YOU which>of which>should who>it who>said who>when why>have why>it will>ADULT
will>have will>on with>WE with>if wont>MEET wont>but wont>his would>the you>ORDINARY you>SOURCE you>STALK you>TOLD
you>have you>not you>to you>where your>i
""",
    -8: """
ABUSE>for ADULT>and ADULT>said ADULT>that ADULT>which ASK>tell ASK>we BEING>STAT CARE>a CARE>did CHILD>KNOWS
CHILD>SOURCE CHILD>what CONTACT>OPINION CONTACT>does CREEPY>PIC CROWD>FEAR CROWD>dont CROWD>in CROWD>isnt DIRECT>HE
DIRECT>if DISTRESS>LOVE DISTRESS>PEER DISTRESS>wants FORCE>get FORCE>got FORCE>this GIFT>STAT GIFT>VIOLENCE
GROOMED>PAST HE>ASK HE>a I>FRAME I>a I>are KIN>KIN KIN>LEAK KIN>had KIN>if KNOWS>of LEAK>CROWD LOVE>CHILD ME>ASK
ME>HELPREQ ME>not ME>please ME>who MY>FRAME MY>OLDER MY>wants NEAR>a NEAR>to NEVERMET>ME NEVERMET>PAST NEVERMET>in
NEVERMET>me NEWS>this NUDE>CHILD NUDE>STAT NUDE>cant NUDE>isnt NUDE>our NUDE>with OLDER>DIRECT OLDER>DISTRESS
OLDER>STAT OLDER>please ONLINE>KIN ONLINE>how ONLINE>is OPINION>SECRET OPINION>STAT OPINION>cant ORDINARY>it
ORDINARY>me ORDINARY>wants ORDINARY>will ORDINARY>you OTHER_ADULT>SOURCE OTHER_ADULT>her PAST>HE PAST>can PAST>on
PEER>can PEER>where PIC>DISTRESS PIC>GIFT PIC>PIC PIC>isnt PIC>me SECRET>can SECRET>that SELF_ADULT>is SELF_ADULT>said
SELF_MINOR>I SELF_MINOR>when SEND>PIC SEND>it SEND>this SEND>us SEND>who SEX>and SHAME>a SHAME>get SHAME>if SHAME>me
SOMEONE>MY SOMEONE>VIOLENCE SOMEONE>get SOMEONE>the SOURCE>dont SOURCE>our SOURCE>she SOURCE>should SOURCE>to SOURCE>us
SOURCE>where SOURCE>will STALK>ONLINE STAT>CHILD STAT>PAST STAT>PEER STAT>SOMEONE STAT>of STAT>them THREAT>STAT
THREAT>is THREAT>that TOLD>WORRY TOLD>tell TOLD>you TOUCH>from VIOLENCE>CRISIS VIOLENCE>been WE>it WE>that WE>want
WORRY>this YOU>FEAR YOU>ONLINE YOU>keeps YOU>want YOU>where a>they and>WE and>we and>with are>WE are>this at>for at>her
at>him at>i at>want because>GIFT been>STALK been>a but>NUDE but>is can>tell can>this cant>ORDINARY cant>SOMEONE
cant>WORRY cant>keep do>ABUSE do>not does>CARE does>SECRET does>SOMEONE dont>what for>WORRY from>ABUSE from>she get>did
get>for get>the get>we had>SOURCE had>on has>is has>my has>wants has>which have>NEVERMET have>THREAT have>been have>in
have>she have>with he>they he>why her>CARE him>at him>because him>has him>the his>ABUSE his>FORCE his>HARMED his>LOVE
how>CARE how>can i>was if>MINOR if>TOUCH in>HELPREQ in>OTHER_ADULT in>keeps in>which is>because is>when isnt>FEAR
isnt>YOU it>are it>can it>her keep>CREEPY keep>PIC keep>so keeps>PEER keeps>his my>ORDINARY my>WE my>cant my>would
not>CHILD not>OLDER of>CARE of>MINOR of>my on>that our>ORDINARY our>it our>they please>I please>my please>wont said>had
said>his said>keep said>said said>your says>OTHER_ADULT says>PIC says>if says>who she>HELPREQ she>how should>get
so>WORRY so>are so>said tell>LOVE the>SEND the>but the>do the>does the>we the>when the>will them>STAT they>NUDE
they>OLDER they>so this>BEING this>did to>TOPIC us>CROWD us>HE want>KIN want>ORDINARY want>YOU wants>KIN was>because
wasnt>i we>HE we>VIOLENCE what>LOVE what>a what>to when>ABUSE when>BULLY when>FORCE when>HELPREQ when>PEER where>i
where>of which>CROWD which>if which>she who>CHILD who>GIFT who>SOMEONE who>but why>dont will>DISTRESS will>LOVE will>to
with>can with>from with>got wont>MOVED wont>our would>ORDINARY would>and you>ADULT you>ME you>keeps you>my your>my
""",
    -7: """
ADULT>HYPO ADULT>MY ADULT>says ADULT>will ASK>SOMEONE ASK>can ASK>dont ASSAULT>on BEING>to BULLY>ORDINARY CARE>ABUSE
CARE>FEAR CARE>FORCE CARE>dont CARE>has CARE>he CARE>where CHILD>LEAK CHILD>NEAR CHILD>SOMEONE CHILD>but CHILD>our
CHILD>was CHILD>when CONTACT>PAST CONTACT>the CONTACT>we CONTACT>with CREEPY>is CRISIS>at CRISIS>her CRISIS>how
CROWD>OPINION CROWD>TOLD CROWD>got DESPAIR>HELPREQ DESPAIR>SEND DESPAIR>do DIRECT>SOURCE DISTRESS>HELPREQ DISTRESS>at
DISTRESS>if DISTRESS>when FEAR>ME FEAR>PIC FEAR>you FORCE>CROWD FORCE>FRAME FORCE>TOLD FRAME>CROWD GIFT>does GIFT>it
GIFT>will GROOMED>a GROOMED>and GROOMED>because HARMED>a HE>NEVERMET HE>ORDINARY HE>TOUCH HE>on HELPREQ>PAST
HELPREQ>been HELPREQ>did HELPREQ>was I>NEAR I>keeps I>on I>she KIN>CONTACT KIN>DISTRESS KIN>LOVE KIN>PAST KIN>STALK
KIN>STAT KIN>TOPIC KIN>TOUCH KIN>are KNOWS>and LEAK>LEAK LEAK>of LOVE>on ME>cant ME>how ME>she MEET>SOURCE MEET>how
MINOR>get MINOR>i MOVED>CONTACT MOVED>OPINION MOVED>WE MOVED>we MY>ONLINE MY>PAST MY>PIC MY>THREAT MY>the MY>want
MY>when NEVERMET>him NEWS>PAST NEWS>from NEWS>it NEWS>what NUDE>me OLDER>CONTACT OLDER>MY OLDER>OPINION OLDER>is
OLDER>not ONLINE>NEWS ONLINE>PAST ONLINE>SEX ONLINE>my ONLINE>should ONLINE>to ONLINE>was ONLINE>what ONLINE>would
OPINION>MEET OPINION>MOVED OPINION>YOU OPINION>does OPINION>you ORDINARY>HE ORDINARY>NEAR ORDINARY>NUDE ORDINARY>TOUCH
ORDINARY>cant ORDINARY>how OTHER_ADULT>what PAST>do PAST>they PAST>want PAST>when PAST>who PEER>DISTRESS PEER>because
PIC>HE PIC>ONLINE PIC>ORDINARY SECRET>LOVE SECRET>of SELF_MINOR>CARE SELF_MINOR>KIN SELF_MINOR>are SELF_MINOR>the
SELF_MINOR>want SEND>CROWD SEND>at SEND>that SEX>ME SEX>been SEX>me SHAME>FORCE SHAME>she SOMEONE>cant SOMEONE>of
SOMEONE>them SOURCE>that SOURCE>want STALK>the STAT>had THREAT>how THREAT>our THREAT>she TOLD>CARE TOLD>SOURCE
TOLD>STAT TOPIC>the TOUCH>and TOUCH>is VIOLENCE>OTHER_ADULT VIOLENCE>it VIOLENCE>keep VIOLENCE>to WE>SOURCE WE>did
WE>in WE>keep WE>who WORRY>ME WORRY>YOU WORRY>does YOU>LEAK YOU>ME YOU>at YOU>is a>CONTACT a>been a>for and>MY and>do
and>was are>OLDER are>so are>you at>DESPAIR at>MY at>if at>keeps been>HE been>MY been>of but>FEAR but>I but>YOU but>are
but>did but>them but>wants but>you can>MINOR can>me cant>have cant>in did>SEND did>my did>to didnt>he didnt>her
do>CROWD do>WORRY do>her does>GIFT does>not dont>GIFT dont>is for>GIFT for>MOVED for>SOURCE for>this from>this
from>would get>MINOR get>at get>my get>on get>you got>KIN got>PAST got>PIC had>ME have>STALK have>if have>is have>our
have>was he>HE he>ORDINARY he>cant her>has her>how her>my him>BULLY his>ADULT his>but his>he how>ASK how>PAST
how>SECRET how>my how>where i>NEAR i>ONLINE i>PEER i>SOURCE i>of i>where if>SEND if>TOPIC if>didnt if>me if>they in>ASK
in>PIC in>for is>CHILD is>PIC is>SOURCE is>and is>said isnt>PIC isnt>WORRY isnt>at isnt>of isnt>that isnt>your
it>SELF_MINOR it>STAT it>WE it>wont keep>his keep>that keeps>DISTRESS keeps>STALK me>ADULT me>got me>have my>MINOR
my>dont my>from my>in my>should not>DESPAIR not>DIRECT not>MEET not>NEAR not>at of>MY of>does of>should on>LOVE on>from
on>says on>when on>where our>keep our>not our>this please>ASK please>CROWD please>FORCE please>ORDINARY please>WORRY
please>and said>MINOR said>get said>he said>her says>KNOWS says>because says>i says>they says>wont she>ME she>VIOLENCE
she>and she>for she>my she>said should>CARE should>i should>this so>MY so>had so>what tell>SOURCE tell>but tell>do
tell>with that>KNOWS that>and that>our the>cant them>do them>please they>how they>on they>the they>was this>HE
this>SEND this>are this>i this>it to>i to>if to>to us>STAT want>BULLY want>GIFT want>in want>of wants>FORCE
wants>VIOLENCE wants>his wants>what was>CONTACT was>SOMEONE wasnt>ME we>ORDINARY we>SOURCE we>STAT we>said we>want
we>who what>CROWD what>LEAK what>OPINION when>FRAME when>GIFT when>PIC when>STAT when>wants where>VIOLENCE where>how
where>the which>CHILD which>ONLINE who>SECRET why>this will>ASK will>ONLINE will>THREAT will>him with>FRAME with>i
with>will wont>HE wont>he wont>if would>CONTACT would>PAST would>SOURCE would>who you>CROWD you>DISTRESS you>GIFT
you>LEAK you>VIOLENCE you>are your>FEAR your>I your>can
""",
    -6: """
ABUSE>GIFT ABUSE>had ABUSE>who ADULT>MEET ADULT>because ADULT>if ASK>CONTACT ASK>HYPO ASK>SEND ASK>has ASK>it
BEING>FORCE BEING>on BULLY>but BULLY>the BULLY>to CARE>GIFT CARE>my CARE>not CHILD>GIFT CHILD>WE CHILD>her CHILD>please
CHILD>so CHILD>us CHILD>wants CONTACT>SECRET CONTACT>at CONTACT>can CONTACT>i CONTACT>she CONTACT>who CREEPY>ORDINARY
CREEPY>WE CREEPY>if CREEPY>us CRISIS>did CROWD>LEAK CROWD>NEWS CROWD>and CROWD>my DESPAIR>me DESPAIR>that DIRECT>he
DISTRESS>HARMED DISTRESS>KIN DISTRESS>YOU DISTRESS>you FEAR>STAT FORCE>VIOLENCE FRAME>MY FRAME>have FRAME>our
GIFT>CROWD GIFT>i GIFT>my GIFT>should HARMED>is HARMED>tell HE>GROOMED HE>at HE>but HE>if HELPREQ>PIC HELPREQ>SOMEONE
HELPREQ>SOURCE HELPREQ>her HELPREQ>tell HYPO>he HYPO>would I>STALK I>THREAT I>VIOLENCE I>her I>wont KIN>GIFT KIN>NEWS
KIN>OPINION KIN>at KIN>do KIN>have KIN>please KIN>the KIN>to KNOWS>HELPREQ KNOWS>she KNOWS>so KNOWS>to LEAK>CHILD
LEAK>KIN LEAK>SOURCE LEAK>is LOVE>PEER LOVE>in ME>SOURCE ME>keeps ME>that ME>what ME>you MEET>GIFT MEET>LOVE MEET>WE
MEET>she MINOR>SELF_MINOR MINOR>does MINOR>this MOVED>at MY>HARMED MY>and MY>are MY>because MY>i MY>my MY>with
NEAR>this NEVERMET>OPINION NEVERMET>SOMEONE NEVERMET>he NEWS>SOMEONE NEWS>for NUDE>PEER NUDE>SOURCE NUDE>WE NUDE>have
NUDE>please NUDE>wants OLDER>OTHER_ADULT OLDER>VIOLENCE ONLINE>if ONLINE>that OPINION>her OPINION>is ORDINARY>TOLD
ORDINARY>a ORDINARY>isnt ORDINARY>so OTHER_ADULT>and OTHER_ADULT>have PEER>HE PEER>our PEER>to PEER>we PEER>your
PIC>should PIC>this SECRET>MY SECRET>and SECRET>dont SECRET>is SECRET>where SECRET>which SELF_ADULT>at SELF_MINOR>ABUSE
SELF_MINOR>HE SELF_MINOR>in SELF_MINOR>is SELF_MINOR>they SELF_MINOR>to SELF_MINOR>with SEND>KNOWS SEND>PEER SEND>STALK
SEND>keeps SHAME>but SOMEONE>had SOMEONE>if SOMEONE>on SOMEONE>was SOMEONE>which SOMEONE>why SOURCE>ASK SOURCE>FRAME
SOURCE>LEAK SOURCE>MOVED SOURCE>SHAME SOURCE>YOU SOURCE>how SOURCE>not SOURCE>them SOURCE>wont STALK>HE STALK>for
STALK>him STAT>THREAT STAT>at THREAT>PEER THREAT>didnt THREAT>who THREAT>would TOLD>HELPREQ TOUCH>PAST TOUCH>said
VIOLENCE>FRAME VIOLENCE>PAST VIOLENCE>how WE>KNOWS WE>said WE>them WORRY>FRAME WORRY>GIFT WORRY>I WORRY>a WORRY>had
WORRY>want YOU>STALK YOU>will a>MY a>SEX a>SHAME a>our and>ASK and>I and>LOVE and>the and>would are>is are>when
at>BEING at>ME at>PEER at>but because>ONLINE because>SEX because>we been>ASK been>LOVE been>PAST been>do been>is
but>KNOWS but>PIC but>SOMEONE but>do but>had but>have can>CHILD can>MEET can>and can>do cant>CONTACT cant>who did>ADULT
did>PIC did>VIOLENCE did>did did>her did>they did>what did>with didnt>for didnt>in didnt>on didnt>they didnt>want
do>NEWS do>WE do>they does>LOVE does>SHAME does>her does>so does>want dont>DIRECT dont>it from>LEAK from>but from>his
from>so from>when get>OLDER get>SELF_MINOR get>are get>got get>of get>that got>does got>he got>wants had>LOVE had>been
had>have had>me had>she had>they has>MINOR has>he have>CONTACT have>KNOWS have>MY have>NUDE have>PEER have>SELF_MINOR
have>does have>not he>GROOMED he>HELPREQ he>PAST he>didnt her>GIFT her>had her>i her>should her>tell him>KIN
him>VIOLENCE his>CRISIS his>can his>which how>ADULT how>CHILD how>CREEPY how>ORDINARY how>are how>had how>i how>keep
how>will i>KIN i>OPINION i>STALK i>VIOLENCE i>YOU i>are i>but i>me i>please i>so i>want i>wont if>CONTACT if>NEWS
if>ONLINE if>WE if>wants if>will in>NEWS in>SEX in>WORRY in>a in>and in>his in>it is>does is>has is>in is>keep is>keeps
isnt>NUDE isnt>have isnt>what it>HYPO it>SOURCE it>been it>didnt keeps>ORDINARY keeps>SOURCE keeps>STAT keeps>VIOLENCE
keeps>have me>from me>keeps me>we me>when my>CHILD my>NEAR my>OLDER not>get not>my not>that not>when of>HARMED of>TOLD
of>at of>had of>her of>keeps on>CARE on>if on>them on>why our>ASK our>SOURCE our>did our>he our>her our>when please>of
said>SHAME said>WE said>to says>OPINION says>VIOLENCE says>been says>from says>said says>tell says>will she>LOVE
she>OLDER she>STALK she>on should>CROWD should>of so>CARE so>CREEPY so>you tell>CONTACT tell>SEND tell>VIOLENCE
tell>her tell>want tell>wasnt that>did that>says the>want them>ADULT them>ORDINARY them>SEND them>is they>CROWD
they>SEND they>SOMEONE they>WE they>at they>his they>will this>NEAR this>NUDE this>his to>CHILD to>DISTRESS to>HELPREQ
to>I to>SEX to>wants to>when us>KNOWS us>PIC us>can us>got us>keep us>where want>CARE want>CHILD want>MY want>dont
want>your wants>HELPREQ wants>with was>ADULT was>BULLY was>I was>KNOWS was>SEND was>get was>tell was>wasnt was>you
wasnt>CARE wasnt>I we>KIN we>ONLINE we>WE we>WORRY we>at we>been we>we what>ASK what>ONLINE what>SHAME what>where
when>FEAR when>OLDER when>SOMEONE when>have when>he when>she when>will where>ABUSE where>get which>they who>DISTRESS
who>FEAR who>THREAT who>dont who>our why>SECRET why>got why>the why>them will>VIOLENCE will>from will>when with>CROWD
with>PEER with>and with>us with>which wont>PIC wont>WE wont>the wont>which would>GIFT would>HE would>a would>in you>how
your>HELPREQ your>OLDER your>ONLINE your>has your>so
""",
    -5: """
ABUSE>YOU ABUSE>and ABUSE>you ADULT>ME ADULT>should ADULT>us ASK>DIRECT ASK>KIN ASK>ONLINE BEING>TOPIC BEING>so
CARE>LEAK CARE>TOLD CARE>TOPIC CARE>TOUCH CARE>from CARE>his CARE>wants CHILD>are CHILD>had CHILD>keep CHILD>they
CONTACT>OTHER_ADULT CONTACT>did CREEPY>GIFT CREEPY>the CREEPY>when CRISIS>STAT CRISIS>to CROWD>CONTACT CROWD>HARMED
CROWD>SEND CROWD>can CROWD>had DESPAIR>my DIRECT>a DIRECT>him DISTRESS>CHILD DISTRESS>FRAME DISTRESS>PAST DISTRESS>from
DISTRESS>said FAULT>WE FAULT>it FAULT>we FEAR>CROWD FEAR>GIFT FEAR>I FEAR>of FEAR>this FORCE>NEWS FORCE>where FRAME>KIN
FRAME>PEER FRAME>do GIFT>CONTACT GIFT>to GROOMED>ASK GROOMED>CHILD GROOMED>WORRY GROOMED>him GROOMED>said GROOMED>tell
HARMED>SECRET HARMED>VIOLENCE HE>FAULT HE>his HELPREQ>CONTACT HELPREQ>MY HELPREQ>not HELPREQ>said HELPREQ>you HYPO>CARE
I>HELPREQ I>KIN I>MINOR I>NEWS I>got I>how I>that I>wants KIN>ADULT KIN>DESPAIR KIN>SEX KIN>and KIN>me KIN>tell
KNOWS>can KNOWS>on KNOWS>wont LEAK>CONTACT LOVE>I LOVE>i LOVE>is LOVE>what ME>MY ME>STALK ME>been ME>but ME>to ME>was
MEET>WORRY MEET>and MEET>his MEET>the MEET>with MINOR>DIRECT MINOR>got MINOR>us MINOR>will MOVED>have MOVED>they
MY>CHILD MY>DESPAIR MY>SEX MY>STALK MY>TOUCH MY>do MY>his MY>it MY>says NEAR>ADULT NEAR>ONLINE NEAR>i NEVERMET>ASK
NEVERMET>HE NEVERMET>SEND NEVERMET>i NEWS>ABUSE NEWS>THREAT NEWS>a NEWS>been NEWS>in NEWS>on NEWS>the NUDE>OPINION
NUDE>THREAT NUDE>didnt NUDE>from NUDE>that NUDE>they OLDER>CARE OLDER>SOURCE OLDER>been ONLINE>FRAME ONLINE>YOU
ONLINE>keep OPINION>ADULT OPINION>FRAME OPINION>HYPO OPINION>SHAME OPINION>do OPINION>said OPINION>us ORDINARY>FEAR
ORDINARY>GROOMED ORDINARY>I ORDINARY>PIC ORDINARY>SHAME ORDINARY>WE ORDINARY>been ORDINARY>dont ORDINARY>us
OTHER_ADULT>SOMEONE OTHER_ADULT>a OTHER_ADULT>it OTHER_ADULT>so OTHER_ADULT>who PAST>SELF_MINOR PAST>said PEER>CONTACT
PEER>FEAR PEER>GROOMED PEER>didnt PEER>dont PEER>had PEER>have PEER>would PIC>FRAME PIC>HELPREQ PIC>NEVERMET PIC>can
PIC>tell PIC>wants SECRET>for SECRET>from SECRET>i SECRET>would SELF_MINOR>CROWD SELF_MINOR>WE SELF_MINOR>for
SELF_MINOR>our SEND>ADULT SEND>in SEND>what SEX>he SHAME>I SHAME>WE SHAME>for SHAME>should SHAME>we SOMEONE>OLDER
SOMEONE>ORDINARY SOMEONE>SHAME SOMEONE>SOURCE SOMEONE>a SOMEONE>do SOMEONE>he SOMEONE>how SOMEONE>us SOURCE>BULLY
SOURCE>THREAT SOURCE>have SOURCE>isnt SOURCE>keeps SOURCE>my SOURCE>please STAT>NUDE STAT>OTHER_ADULT STAT>can STAT>has
STAT>wasnt STAT>where STAT>your THREAT>got THREAT>had THREAT>so THREAT>they THREAT>this THREAT>when TOLD>ASK TOLD>and
TOLD>does TOLD>will TOPIC>ME TOPIC>me TOUCH>for WE>MY WE>PAST WE>SEX WE>her WE>my WORRY>because WORRY>he WORRY>keeps
WORRY>tell WORRY>who YOU>FORCE YOU>HE a>GROOMED and>PIC and>it are>SHAME are>SOURCE are>VIOLENCE are>are are>at are>do
at>NUDE at>STAT at>got at>will because>WE because>so because>when been>SOURCE been>her been>my but>CHILD but>keep
can>ONLINE can>OPINION can>my cant>ASK cant>PIC cant>STAT cant>for cant>get did>CONTACT did>YOU did>from did>have
did>says didnt>ASK didnt>OPINION didnt>at didnt>get do>I do>SEND do>keep do>our do>which do>you do>your does>ABUSE
does>CREEPY does>OPINION does>ORDINARY does>PAST does>and does>has does>he dont>CHILD dont>FEAR dont>MEET for>from
from>NEWS from>cant from>did from>on from>they get>NEAR get>YOU get>who got>CHILD got>LOVE got>WE got>his got>i got>us
had>PIC had>SEND has>PEER has>SOURCE has>at has>the has>to have>DIRECT have>HYPO have>NEAR have>ORDINARY have>her
have>isnt have>to he>CARE he>LOVE he>ME he>MOVED he>PEER he>PIC he>do he>him he>tell her>FAULT her>because her>our
her>they him>ADULT him>when him>who his>in his>to his>us how>CONTACT how>GROOMED how>HE how>MEET how>MY how>TOUCH
how>it how>want how>with i>CROWD i>DESPAIR i>from i>get i>him i>wants i>would i>your if>OLDER if>and if>which in>HYPO
in>MOVED in>is in>should in>wont is>MINOR is>cant is>wants isnt>I isnt>my isnt>on isnt>to it>DIRECT it>MEET it>MOVED
it>NUDE it>TOLD it>a it>he it>wants keep>CHILD keep>from keep>my keeps>been keeps>he keeps>of keeps>will me>LOVE me>MY
me>STALK me>been me>do me>how me>my me>was my>CARE my>DESPAIR my>LOVE my>OTHER_ADULT my>VIOLENCE my>been my>for my>i
my>tell not>CROWD not>STALK not>what not>which of>his on>WE on>want on>we our>at our>but our>from our>that our>us
please>KNOWS please>me said>CHILD said>from said>i said>what said>will says>CHILD says>SEX says>are says>wants she>PAST
she>our she>which she>who she>will should>MY should>him should>keep so>SEND so>keep tell>ASK tell>GROOMED tell>KIN
tell>SECRET tell>WE tell>WORRY tell>and tell>got tell>keeps tell>our tell>so tell>will tell>wont that>FRAME that>but
that>in the>CARE the>DESPAIR the>been the>get the>me them>are them>of they>STAT they>TOLD they>them this>HELPREQ
this>MINOR to>DIRECT to>FEAR to>ME to>OTHER_ADULT to>because to>but to>do us>FEAR us>but us>does us>had us>his us>my
want>PEER want>at want>for want>that want>to want>who wants>ADULT was>MY was>NEWS was>a was>dont was>from was>we
was>where wasnt>HELPREQ wasnt>that wasnt>was wasnt>who we>I we>MINOR we>do we>i what>PAST what>get what>why
when>VIOLENCE when>was when>wont where>CROWD where>NEAR where>SOURCE where>did where>he where>keeps where>wont which>I
which>SECRET which>SEND which>you who>ONLINE who>PAST who>PEER who>a why>YOU why>for why>of why>wont why>you with>ABUSE
with>HARMED with>says with>with wont>FORCE wont>GIFT wont>did wont>got wont>me wont>my wont>says wont>should wont>what
would>KNOWS would>PIC would>WE would>she you>but you>do your>HE your>at your>of
""",
    -4: """
ABUSE>ADULT ABUSE>does ABUSE>should ABUSE>what ADULT>MINOR ADULT>STAT ADULT>a ADULT>get ADULT>wants ASK>DISTRESS
ASK>GIFT ASK>ME ASK>cant ASK>had ASK>how ASK>keep ASK>should ASK>them ASK>where ASK>would BEING>GROOMED CARE>I
CARE>NUDE CARE>ORDINARY CARE>SELF_MINOR CARE>cant CARE>which CHILD>STALK CHILD>he CONTACT>have CONTACT>tell CONTACT>us
CREEPY>LOVE CREEPY>PAST CREEPY>VIOLENCE CREEPY>says CREEPY>so CRISIS>MY CRISIS>a CRISIS>does CRISIS>have CRISIS>my
CROWD>PEER CROWD>at CROWD>it DESPAIR>ADULT DESPAIR>SOURCE DESPAIR>for DIRECT>so DIRECT>this DISTRESS>ASK DISTRESS>CARE
DISTRESS>ORDINARY DISTRESS>PIC DISTRESS>SEND DISTRESS>isnt FEAR>FRAME FEAR>is FORCE>cant FRAME>GIFT FRAME>ME
FRAME>because FRAME>him FRAME>says FRAME>want FRAME>who GIFT>CREEPY GIFT>I GIFT>MEET GIFT>YOU GIFT>can GIFT>he
GIFT>says GIFT>you GROOMED>TOPIC GROOMED>has GROOMED>keeps GROOMED>was HARMED>when HARMED>with HE>FRAME HE>OTHER_ADULT
HE>PEER HE>got HE>i HE>keeps HE>this HE>wont HELPREQ>HARMED HELPREQ>which HELPREQ>with I>NUDE I>ONLINE I>SOURCE I>WORRY
I>but I>if I>your KIN>NUDE KIN>her KIN>we KIN>with KNOWS>SEND KNOWS>a KNOWS>in KNOWS>that LEAK>ASK LEAK>his LEAK>in
LEAK>was LOVE>does LOVE>if ME>NEWS ME>OLDER ME>had ME>wont MEET>KIN MEET>a MEET>our MEET>says MEET>want MEET>where
MINOR>KIN MINOR>PAST MINOR>TOUCH MINOR>on MINOR>would MOVED>ORDINARY MOVED>his MOVED>if MY>GIFT MY>SELF_MINOR MY>cant
MY>have MY>keep MY>which MY>you NEAR>if NEAR>our NEVERMET>CONTACT NEVERMET>for NEVERMET>who NEWS>CONTACT NEWS>GROOMED
NEWS>how NUDE>CONTACT NUDE>FRAME NUDE>HARMED NUDE>MINOR NUDE>and NUDE>do NUDE>tell NUDE>would OLDER>ADULT OLDER>CROWD
OLDER>ORDINARY OLDER>WE OLDER>got ONLINE>ME ONLINE>MEET ONLINE>of OPINION>BULLY OPINION>CROWD OPINION>TOPIC OPINION>she
OPINION>will OPINION>with ORDINARY>ABUSE ORDINARY>BULLY ORDINARY>CREEPY ORDINARY>FORCE ORDINARY>HELPREQ ORDINARY>LOVE
ORDINARY>SELF_MINOR ORDINARY>WORRY ORDINARY>had ORDINARY>she OTHER_ADULT>GIFT OTHER_ADULT>KIN OTHER_ADULT>OPINION
OTHER_ADULT>OTHER_ADULT OTHER_ADULT>but OTHER_ADULT>not OTHER_ADULT>the OTHER_ADULT>with PAST>ABUSE PAST>TOLD PAST>did
PAST>if PAST>was PAST>you PEER>ABUSE PEER>BULLY PEER>ONLINE PEER>are PEER>been PIC>HARMED PIC>MEET PIC>TOPIC
PIC>because PIC>did PIC>have PIC>how PIC>please PIC>which SECRET>ASK SECRET>how SECRET>tell SELF_ADULT>HE
SELF_ADULT>OPINION SELF_ADULT>says SELF_MINOR>how SELF_MINOR>says SELF_MINOR>she SELF_MINOR>would SEND>but SEND>was
SEX>CONTACT SEX>MINOR SHAME>ME SHAME>SOMEONE SHAME>VIOLENCE SHAME>do SHAME>which SHAME>would SOMEONE>NEAR
SOMEONE>OTHER_ADULT SOMEONE>SEX SOMEONE>STAT SOMEONE>my SOMEONE>tell SOURCE>LOVE SOURCE>NEVERMET SOURCE>SELF_MINOR
STALK>NUDE STALK>get STAT>GROOMED STAT>from STAT>my STAT>says STAT>should STAT>tell STAT>which THREAT>SOURCE THREAT>at
TOLD>OTHER_ADULT TOLD>wont TOPIC>ASK TOPIC>OPINION TOPIC>them TOUCH>which VIOLENCE>ABUSE VIOLENCE>HARMED
VIOLENCE>ORDINARY VIOLENCE>SECRET VIOLENCE>SOMEONE VIOLENCE>can VIOLENCE>us WE>WORRY WE>get WE>how WE>is WE>where
WORRY>WE WORRY>WORRY WORRY>me WORRY>what WORRY>you YOU>I YOU>had a>CRISIS a>is a>would and>at and>did and>his and>how
and>will are>ABUSE are>DESPAIR are>FAULT are>GIFT are>MINOR are>OTHER_ADULT are>but are>does are>have are>our are>we
at>CREEPY at>GIFT at>GROOMED at>WE at>didnt at>the at>wants at>why because>ASK because>HARMED because>I because>STAT
because>did because>have been>DIRECT been>NEAR been>NEWS been>WE been>on been>that been>this but>does but>has but>our
but>they can>FRAME can>HYPO can>she can>which cant>SEND cant>but cant>isnt cant>please did>SOURCE did>keep did>she
did>them didnt>MINOR didnt>did do>HE do>did do>didnt do>we does>FRAME does>MINOR does>does does>she does>why dont>CROWD
dont>ORDINARY dont>SECRET dont>does dont>has dont>my dont>them dont>you for>NEWS for>ONLINE for>at for>isnt for>that
for>which from>LOVE from>MY from>because from>is from>want get>ADULT get>TOUCH get>WE get>WORRY get>how get>this
got>ABUSE got>ASK got>her got>when had>ABUSE had>CREEPY had>CRISIS had>HE had>THREAT had>WE had>do had>how had>not
had>tell had>to had>who has>MY has>and has>got has>of has>we have>STAT have>are have>had have>has have>tell have>what
he>SEND he>how he>in he>said he>says her>BEING her>HELPREQ her>NEWS her>SHAME her>but her>me her>she her>was
him>CONTACT him>PAST him>YOU him>and him>that him>to him>we him>wont his>OPINION his>SECRET his>did his>do his>how
how>HYPO how>but how>did how>has how>on i>MEET i>MINOR i>THREAT i>with if>ASK if>NEAR if>TOLD if>in if>isnt if>it
if>our in>CRISIS in>to is>CROWD is>would isnt>so it>we keep>ME keep>SOURCE keep>are keep>dont keep>me keep>who
keeps>FORCE keeps>SEND keeps>tell keeps>when keeps>why me>HELPREQ me>NEWS me>OLDER me>a me>has me>wont my>DISTRESS
my>didnt my>please my>when my>wont not>ADULT not>CONTACT not>SEND not>said not>them of>HELPREQ of>LOVE of>OPINION
of>SEX of>STALK of>been of>can of>do of>get of>the of>why on>ASK on>CONTACT on>GIFT on>SOURCE on>can on>wont on>would
our>HARMED our>PAST our>SEX please>SEND please>in please>keeps please>what said>FRAME said>I said>MEET said>SEX
said>THREAT said>YOU said>but said>didnt said>who says>CONTACT says>DISTRESS says>MOVED says>but says>got says>this
she>DESPAIR she>DIRECT she>at she>me she>wasnt should>FEAR should>TOPIC should>VIOLENCE should>a should>does
should>from should>my should>she so>BULLY so>STALK so>is so>so tell>from tell>have tell>if tell>is tell>she tell>which
that>DIRECT that>GIFT that>LEAK that>with the>FAULT the>ME the>MOVED the>OPINION the>PAST the>SOURCE the>THREAT the>WE
the>of the>wasnt the>which them>CROWD them>TOPIC they>SHAME they>it they>our they>what this>ADULT this>CONTACT this>her
this>is this>not this>please this>that this>why to>GROOMED to>NEAR to>in to>the to>which us>SEND us>YOU us>do us>of
us>on want>DISTRESS want>WE want>but wants>which wants>who was>STALK was>TOLD was>has was>our was>when wasnt>the
we>DISTRESS we>did we>how we>my we>of we>our we>them what>CARE what>GROOMED what>NEWS what>VIOLENCE what>at what>been
what>i what>who when>I when>LEAK when>NEWS when>ONLINE when>SEX when>from when>in when>my when>so where>on where>should
which>MINOR which>did which>dont which>have which>me which>said who>MEET who>do who>she who>they who>with why>but
why>cant why>so why>that why>to why>was will>BULLY will>CHILD will>I will>because will>he will>i will>is will>they
will>was with>MY with>NEWS with>at with>do wont>have wont>was would>SEND would>him would>keep would>my would>we
you>ONLINE you>had you>so you>they your>SOMEONE your>it your>with
""",
    -3: """
ABUSE>CHILD ABUSE>NUDE ABUSE>are ABUSE>cant ABUSE>him ABUSE>it ABUSE>they ABUSE>when ADULT>HE ADULT>PAST ADULT>SEND
ADULT>had ADULT>how ADULT>i ADULT>we ASK>in ASK>she ASK>your ASSAULT>MY ASSAULT>for ASSAULT>how ASSAULT>my BEING>ME
BEING>me BEING>wont BULLY>are BULLY>him BULLY>is BULLY>wont BULLY>you CARE>CHILD CARE>HARMED CARE>MY CARE>OTHER_ADULT
CARE>because CARE>got CARE>so CARE>that CHILD>OPINION CHILD>TOPIC CHILD>you CONTACT>LOVE CONTACT>MY CONTACT>SEX
CONTACT>TOLD CONTACT>TOPIC CONTACT>my CREEPY>CHILD CREEPY>SOURCE CREEPY>YOU CREEPY>said CREEPY>she CREEPY>this
CREEPY>with CRISIS>FRAME CRISIS>YOU CRISIS>from CRISIS>tell CRISIS>you CROWD>STALK CROWD>keep CROWD>not CROWD>said
CROWD>she CROWD>which DESPAIR>I DESPAIR>ME DESPAIR>MY DESPAIR>i DESPAIR>was DIRECT>GROOMED DIRECT>ONLINE DIRECT>PIC
DIRECT>can DIRECT>got DIRECT>have DIRECT>how DIRECT>said FEAR>CONTACT FEAR>from FEAR>so FEAR>which FORCE>ADULT
FORCE>YOU FORCE>are FORCE>us FORCE>you FRAME>HYPO FRAME>MEET FRAME>SHAME FRAME>STAT FRAME>did FRAME>why GIFT>SECRET
GIFT>SEND GIFT>but GIFT>if GIFT>us GIFT>would GROOMED>SEND GROOMED>from GROOMED>got GROOMED>of GROOMED>please
GROOMED>they GROOMED>would HARMED>BEING HARMED>MINOR HARMED>to HARMED>wasnt HE>CARE HE>TOPIC HE>he HELPREQ>BEING
HELPREQ>CARE HELPREQ>FEAR HELPREQ>MOVED HELPREQ>OTHER_ADULT HELPREQ>how HELPREQ>keep HELPREQ>to HELPREQ>why HYPO>ABUSE
HYPO>CHILD HYPO>GROOMED HYPO>TOLD HYPO>does HYPO>if HYPO>me HYPO>of HYPO>you I>OTHER_ADULT I>SEND I>SOMEONE I>me I>not
I>they I>to I>us KIN>a KIN>i KIN>not KIN>want KNOWS>NUDE KNOWS>OPINION KNOWS>his LEAK>does LOVE>PAST LOVE>him LOVE>said
LOVE>the ME>have ME>they MEET>ASK MEET>ME MEET>SOMEONE MEET>my MEET>us MEET>wont MINOR>CHILD MINOR>and MINOR>but
MINOR>he MINOR>we MINOR>where MOVED>because MY>SECRET MY>had MY>keeps MY>our MY>please MY>wasnt NEAR>ME NEAR>me
NEAR>who NEAR>with NEVERMET>I NEVERMET>did NEVERMET>has NEVERMET>my NEVERMET>said NEVERMET>says NEVERMET>wants
NEWS>SHAME NEWS>of NUDE>CARE NUDE>HELPREQ NUDE>SELF_MINOR NUDE>her NUDE>to OLDER>of OLDER>our ONLINE>HYPO ONLINE>ONLINE
ONLINE>THREAT ONLINE>didnt ONLINE>get ONLINE>have ONLINE>why OPINION>GIFT OPINION>PIC OPINION>been OPINION>in
OPINION>to OPINION>when ORDINARY>FRAME ORDINARY>MINOR ORDINARY>ORDINARY ORDINARY>STALK ORDINARY>if ORDINARY>keeps
ORDINARY>says ORDINARY>this ORDINARY>when ORDINARY>would OTHER_ADULT>DISTRESS OTHER_ADULT>been OTHER_ADULT>has
OTHER_ADULT>how OTHER_ADULT>my OTHER_ADULT>them PAST>YOU PAST>got PAST>had PAST>she PAST>them PAST>we PAST>which
PEER>at PEER>got PEER>isnt PEER>wasnt PEER>you PIC>been PIC>her PIC>keeps PIC>why SECRET>CHILD SECRET>MINOR SECRET>YOU
SECRET>get SECRET>if SECRET>us SECRET>why SECRET>will SECRET>wont SECRET>your SELF_ADULT>do SELF_ADULT>dont SEND>ME
SEND>WE SEND>YOU SEND>can SEND>for SEND>she SEND>tell SEND>your SEX>ASSAULT SEX>HARMED SEX>her SEX>it SEX>of SEX>they
SHAME>HARMED SHAME>ONLINE SHAME>PEER SHAME>SOURCE SHAME>her SHAME>his SOMEONE>CRISIS SOMEONE>him SOMEONE>would
SOURCE>CREEPY SOURCE>SEND SOURCE>cant STALK>WE STALK>a STALK>have STALK>of STALK>this STALK>was STAT>ASSAULT STAT>MEET
STAT>PIC STAT>SELF_MINOR STAT>TOPIC STAT>do STAT>does STAT>to STAT>we STAT>what THREAT>MY THREAT>PIC THREAT>him
THREAT>not THREAT>should THREAT>with TOLD>KIN TOLD>MEET TOLD>keep TOLD>us TOLD>your TOPIC>CARE TOPIC>my TOPIC>not
TOPIC>says TOPIC>they TOPIC>when TOPIC>which TOUCH>PIC TOUCH>he TOUCH>she VIOLENCE>I VIOLENCE>OPINION VIOLENCE>his
VIOLENCE>which WE>CROWD WE>HARMED WE>STAT WE>TOPIC WE>YOU WE>our WE>wants WE>your WORRY>ONLINE WORRY>PEER WORRY>did
WORRY>i WORRY>your YOU>VIOLENCE YOU>a YOU>didnt YOU>has YOU>him YOU>who YOU>with YOU>you a>KIN a>LEAK a>TOUCH a>at
a>how a>of a>want a>when a>where and>PEER and>can and>has are>DIRECT are>GROOMED are>NEAR are>ONLINE are>PAST
are>SOMEONE are>YOU are>and are>can are>them are>to at>because at>isnt at>said at>that at>would because>wants
because>you been>BULLY been>MOVED been>NUDE been>SEND been>TOLD been>because been>from been>has been>our been>what
but>CARE but>FRAME but>HE but>OLDER but>WE but>that but>was but>wasnt but>would can>TOPIC can>says can>your did>said
did>wasnt did>when did>which did>you didnt>ONLINE do>CREEPY do>LOVE do>ONLINE do>SELF_MINOR do>TOPIC do>because do>his
do>wont does>GROOMED does>NUDE does>they does>will dont>ADULT dont>OTHER_ADULT dont>TOUCH dont>get dont>he dont>me
dont>tell for>CREEPY for>THREAT for>TOLD for>didnt for>has for>her for>our for>where for>you from>BULLY from>I
from>MOVED from>NEVERMET from>my from>us from>was from>where from>will from>with get>FEAR get>KIN get>LEAK get>MOVED
get>PAST get>TOPIC get>if get>why got>BULLY got>CREEPY got>PEER got>SEX got>but got>did got>said got>says got>the
got>want got>what got>with had>NEVERMET had>WORRY had>cant had>did had>does had>our has>HE has>how has>them has>this
has>want has>would have>CREEPY have>KIN have>OTHER_ADULT have>how he>SOMEONE he>want he>where her>ME her>TOUCH her>us
her>would him>please his>FRAME his>KNOWS his>SELF_MINOR his>WE his>and his>at his>him his>if how>KIN how>NEVERMET
how>ONLINE how>TOPIC how>WE how>at how>dont how>how how>if how>not how>please how>should how>we how>when i>NUDE
i>OTHER_ADULT i>SELF_ADULT i>has i>keeps i>my i>that i>them i>us i>we if>at if>he if>how if>please in>CARE in>GROOMED
in>HE in>LOVE in>SOMEONE in>because in>didnt in>from in>in in>my in>said in>why is>dont is>you isnt>STAT isnt>is
isnt>was it>PEER it>SEND it>WORRY it>in it>of it>that it>us it>would it>your keep>SELF_MINOR keep>TOPIC keeps>ASK
keeps>DIRECT keeps>MY keeps>my keeps>us keeps>where me>ABUSE me>MOVED me>NEAR me>for me>his me>says my>ADULT my>HELPREQ
my>KIN my>SELF_ADULT my>YOU my>because my>had not>GROOMED not>had not>i not>where not>your of>me of>she of>that
on>ABUSE on>FORCE on>HYPO on>OTHER_ADULT on>are on>her on>how on>on our>MY our>are our>get our>i our>of our>wants
our>would please>ADULT please>OPINION please>please said>ABUSE said>SELF_MINOR said>SOMEONE said>and said>been
said>have said>me says>DIRECT says>GIFT says>GROOMED says>HE says>KIN says>MINOR says>PEER says>he says>us she>CHILD
she>STAT she>been she>did should>HYPO should>PIC should>is should>said so>CONTACT so>LEAK so>because so>but so>my
so>our so>should so>where tell>FEAR tell>OPINION tell>OTHER_ADULT tell>a tell>dont tell>get tell>keep tell>was tell>why
that>FEAR that>from that>them the>OLDER the>can the>them the>to them>ME them>MEET them>ONLINE them>been them>he them>so
them>the them>us them>with they>BEING they>DIRECT they>HARMED they>MEET they>isnt this>FEAR this>LEAK this>MOVED
this>WORRY this>a this>do this>on this>this this>want to>SELF_MINOR to>from to>had to>is to>on to>please to>why
us>ADULT us>CARE us>CONTACT us>NUDE us>SECRET us>SOMEONE us>they us>this want>get want>have want>what want>why
wants>STAT wants>did was>do was>his was>should was>will wasnt>OPINION wasnt>not wasnt>on wasnt>what we>CHILD we>CONTACT
we>LOVE we>TOPIC we>this what>BEING what>CHILD what>we what>your when>GROOMED when>SECRET when>TOLD when>him when>i
when>if when>want where>FRAME where>HE where>I where>OPINION where>SEND where>not which>CARE which>has which>he
which>keep which>that which>what which>your who>NEVERMET who>NEWS who>OLDER who>ORDINARY who>them why>CHILD why>PAST
why>SOURCE why>get why>her why>keep why>tell will>WE will>at will>dont will>for will>how will>says will>which will>who
with>HYPO with>ONLINE with>PIC with>SEX with>he with>how with>our with>where wont>they would>HARMED would>MOVED
would>PEER would>TOPIC would>been would>where you>FORCE you>STAT you>did you>didnt you>in you>keep you>she you>who
your>FRAME your>KNOWS your>OPINION your>please your>said
""",
    -2: """
ABUSE>LOVE ABUSE>PAST ABUSE>has ABUSE>of ABUSE>so ABUSE>would ADULT>CRISIS ADULT>FAULT ADULT>didnt ADULT>is
ADULT>please ASK>TOPIC ASK>do ASK>says ASK>us ASK>why ASSAULT>OPINION ASSAULT>to BEING>BULLY BEING>NEAR BEING>it
BEING>when BULLY>ASK BULLY>DIRECT BULLY>SOURCE BULLY>THREAT BULLY>YOU CARE>ADULT CARE>ASK CARE>HYPO CARE>NEVERMET
CARE>OPINION CARE>STALK CARE>WE CARE>YOU CARE>and CARE>didnt CARE>me CARE>your CHILD>NUDE CHILD>cant CHILD>should
CONTACT>GIFT CONTACT>HYPO CONTACT>WORRY CONTACT>got CONTACT>isnt CONTACT>wants CREEPY>his CRISIS>DESPAIR CRISIS>PAST
CRISIS>she CRISIS>so CROWD>KIN CROWD>NUDE CROWD>OLDER CROWD>PAST CROWD>SEX CROWD>keeps CROWD>wants DIRECT>ASK
DIRECT>FRAME DIRECT>in DIRECT>she DISTRESS>BULLY DISTRESS>HE DISTRESS>NEAR DISTRESS>STALK DISTRESS>we FAULT>the
FEAR>SHAME FEAR>at FEAR>did FEAR>have FORCE>HELPREQ FORCE>can FORCE>has FORCE>how FORCE>says FORCE>to FORCE>with
FORCE>wont FRAME>SELF_MINOR FRAME>are FRAME>been FRAME>does FRAME>had FRAME>his FRAME>it FRAME>so FRAME>would
GIFT>HELPREQ GIFT>ORDINARY GIFT>for GIFT>him GIFT>not GROOMED>wont HARMED>MOVED HE>HYPO HE>SELF_MINOR HE>the
HELPREQ>DISTRESS HELPREQ>STALK HELPREQ>had HELPREQ>i HELPREQ>of HELPREQ>where HYPO>BEING HYPO>FRAME HYPO>WE
HYPO>because HYPO>cant HYPO>had HYPO>our HYPO>the HYPO>this HYPO>where I>DESPAIR I>GIFT I>KNOWS I>SELF_ADULT I>has
KIN>ABUSE KIN>HELPREQ KIN>KNOWS KIN>SEND KIN>because KIN>for KIN>us KNOWS>KNOWS KNOWS>was KNOWS>when LEAK>HELPREQ
LEAK>STAT LEAK>to LEAK>want LOVE>DESPAIR LOVE>FRAME LOVE>GIFT LOVE>her LOVE>my LOVE>of LOVE>so ME>ADULT ME>FEAR
ME>SOMEONE ME>TOPIC ME>a ME>can ME>he ME>keep ME>we MEET>FORCE MEET>STAT MINOR>BULLY MINOR>CARE MINOR>CREEPY
MINOR>GROOMED MINOR>ORDINARY MINOR>me MINOR>wont MINOR>your MOVED>HE MOVED>YOU MOVED>can MOVED>should MOVED>so
MOVED>the MOVED>your MY>LOVE NEAR>THREAT NEAR>did NEAR>does NEAR>get NEAR>that NEVERMET>CARE NEVERMET>ORDINARY
NEVERMET>SECRET NEVERMET>tell NEWS>DISTRESS NEWS>MEET NEWS>ONLINE NEWS>VIOLENCE NEWS>our NUDE>MEET NUDE>MOVED NUDE>how
NUDE>want NUDE>we NUDE>when NUDE>who NUDE>wont OLDER>OLDER OLDER>PAST OLDER>SEND OLDER>TOLD OLDER>but OLDER>can
OLDER>does OLDER>have OLDER>so OLDER>to OLDER>with ONLINE>CREEPY ONLINE>MINOR ONLINE>got ONLINE>has ONLINE>with
OPINION>OLDER OPINION>can OPINION>if OPINION>tell OPINION>want ORDINARY>CHILD ORDINARY>PEER ORDINARY>SOMEONE
ORDINARY>TOPIC ORDINARY>them ORDINARY>was ORDINARY>with OTHER_ADULT>CHILD OTHER_ADULT>MY OTHER_ADULT>ORDINARY
OTHER_ADULT>SEND OTHER_ADULT>i OTHER_ADULT>please PAST>ADULT PAST>CONTACT PAST>HARMED PAST>OTHER_ADULT PAST>get
PAST>keep PAST>of PAST>says PAST>so PAST>what PAST>why PEER>CARE PEER>PEER PEER>is PEER>said PEER>she PIC>ABUSE
PIC>BULLY PIC>MY PIC>SEX PIC>VIOLENCE PIC>WE PIC>but PIC>i PIC>you SECRET>ONLINE SECRET>she SECRET>this SECRET>who
SECRET>you SELF_ADULT>CROWD SELF_ADULT>DISTRESS SELF_ADULT>NEVERMET SELF_ADULT>PEER SELF_ADULT>SOURCE SELF_ADULT>cant
SELF_ADULT>it SELF_ADULT>she SELF_ADULT>they SELF_ADULT>to SELF_MINOR>ORDINARY SELF_MINOR>SELF_MINOR SELF_MINOR>TOLD
SELF_MINOR>got SELF_MINOR>i SELF_MINOR>where SEND>DISTRESS SEND>HE SEND>HYPO SEND>SOMEONE SEND>didnt SEND>got
SEND>which SEND>will SEX>PEER SHAME>ABUSE SHAME>MY SHAME>ORDINARY SHAME>it SHAME>want SOMEONE>NEWS SOMEONE>PAST
SOMEONE>dont SOURCE>GIFT SOURCE>MEET SOURCE>OLDER SOURCE>at SOURCE>on SOURCE>what STALK>it STALK>your STAT>GIFT
STAT>been STAT>didnt STAT>how STAT>keep STAT>keeps STAT>so STAT>why STAT>will THREAT>CREEPY THREAT>DISTRESS THREAT>PAST
THREAT>SECRET THREAT>SEX THREAT>TOPIC THREAT>VIOLENCE THREAT>are THREAT>for THREAT>his THREAT>keep THREAT>of THREAT>was
TOLD>NEVERMET TOLD>SEND TOLD>do TOLD>for TOLD>the TOLD>they TOLD>we TOPIC>SOMEONE TOPIC>but TOPIC>in TOPIC>should
TOPIC>this TOPIC>who TOUCH>NEWS TOUCH>our TOUCH>them VIOLENCE>PEER VIOLENCE>TOPIC VIOLENCE>dont VIOLENCE>she
VIOLENCE>them WE>BEING WE>DIRECT WE>OPINION WE>SHAME WE>does WE>have WE>i WE>not WE>will WORRY>GROOMED WORRY>STALK
WORRY>got WORRY>of WORRY>our WORRY>so WORRY>was WORRY>we YOU>BEING YOU>BULLY YOU>HELPREQ YOU>MOVED YOU>did YOU>on
YOU>which a>ABUSE a>FORCE a>KNOWS a>STAT a>got and>DESPAIR and>HYPO and>KNOWS and>ORDINARY and>SELF_ADULT and>TOPIC
are>CONTACT are>HELPREQ are>cant are>keep at>BULLY at>CRISIS at>I at>WORRY at>tell at>to at>us because>LOVE because>at
because>but because>from because>said because>will been>CREEPY been>DISTRESS been>WORRY been>but but>get but>this
but>which can>ASK can>NUDE can>SELF_MINOR can>but cant>CARE cant>MEET cant>did cant>says cant>we cant>which cant>with
did>ABUSE did>FRAME did>GIFT did>ME did>TOPIC did>at did>because did>if did>me did>tell did>us did>we didnt>STAT
didnt>YOU didnt>she didnt>you do>DISTRESS do>GROOMED do>MOVED do>SEX do>said do>says do>should do>why do>would
does>CHILD does>CRISIS does>HELPREQ does>KNOWS does>NEAR does>got dont>GROOMED dont>MOVED dont>PIC dont>TOPIC dont>but
dont>i dont>isnt dont>our dont>that dont>which for>SELF_MINOR for>us for>would from>NUDE from>SECRET from>are from>can
from>dont from>have from>wont get>HELPREQ get>have get>so got>this had>BULLY had>DISTRESS had>NEAR had>ORDINARY
had>TOLD had>a had>is had>them has>FRAME has>STALK has>WORRY has>dont has>not has>tell has>who have>WORRY have>want
have>wants have>would he>ASSAULT he>MINOR he>SHAME he>TOPIC he>get he>not he>would her>CREEPY her>KNOWS her>NEAR
her>been her>did her>is him>CROWD him>KNOWS him>SOURCE him>do him>get him>in him>so him>you him>your his>DIRECT his>I
his>PAST his>TOPIC how>OPINION how>STAT how>tell how>us i>DISTRESS i>i i>it i>she i>who if>FEAR if>MEET if>from if>had
if>them in>ABUSE in>CROWD in>KNOWS in>PEER in>of is>ASSAULT is>BEING is>BULLY is>DISTRESS is>GROOMED is>YOU is>a is>at
is>from is>her is>will isnt>ME isnt>ORDINARY isnt>PAST isnt>WE isnt>from isnt>how isnt>me isnt>our isnt>said isnt>wont
it>CREEPY it>I it>NEWS it>has it>want it>with keep>CARE keep>CONTACT keep>MY keep>SOMEONE keep>because keep>but
keep>him keep>they keep>we keeps>CONTACT keeps>CREEPY keeps>NUDE keeps>cant keeps>not me>CHILD me>TOPIC me>had me>him
me>us me>will my>I my>PEER my>SECRET my>SOMEONE my>STAT my>get my>keeps not>NUDE not>she not>they of>CREEPY of>isnt
of>says of>wants of>where of>you on>BULLY on>DESPAIR on>HARMED on>NUDE on>PEER on>SELF_ADULT on>SEX on>but on>isnt
on>said on>to on>wants on>who our>BEING our>DIRECT our>FRAME our>I our>ME our>OTHER_ADULT our>SHAME our>a our>has
our>our our>them our>which our>will please>ABUSE please>NEAR please>NEWS please>her please>so please>that please>them
please>your said>LOVE said>NEWS said>PAST said>wont says>FAULT says>NEVERMET says>was she>are she>cant she>didnt
she>get she>what she>with she>would she>your should>ORDINARY should>PEER should>SHAME should>he should>our should>so
should>that so>DIRECT so>GROOMED so>ORDINARY so>can so>get so>would tell>HARMED tell>PIC tell>SELF_MINOR tell>at
tell>cant tell>did tell>says that>CRISIS that>I that>her that>him that>please that>should that>tell that>this
that>which the>HE the>where them>OLDER them>for them>get them>how them>if them>them them>this they>KNOWS
they>OTHER_ADULT they>a they>does they>dont they>please they>tell they>they they>this they>where they>wont this>LOVE
this>NEWS this>THREAT this>TOPIC this>was this>your to>ASSAULT to>does to>isnt us>ORDINARY us>get us>how us>says
us>that us>who us>you us>your want>HE want>PAST want>SEND want>TOPIC want>are want>i want>is want>she want>they want>us
want>we want>you wants>BULLY wants>CARE wants>SECRET wants>are wants>how wants>not wants>when wants>your was>DIRECT
was>KIN was>SELF_ADULT was>YOU was>at was>can was>got was>had was>keeps was>please was>that was>us was>what wasnt>ASK
wasnt>FEAR wasnt>MY wasnt>at we>ABUSE we>MY we>PEER we>SEX we>THREAT we>from we>in we>that we>the we>was what>FAULT
what>but what>in what>keep what>please what>so what>which when>cant when>did when>not when>where when>which where>ASK
where>MOVED where>OLDER where>PIC where>SECRET where>does where>keep where>them where>to where>your which>GIFT
which>PIC which>had which>i which>them which>why who>OPINION who>have who>he who>so who>which who>why why>LOVE why>PIC
why>SHAME why>TOPIC why>from why>has why>isnt why>us why>who why>with will>CONTACT will>GIFT will>SOURCE will>not
will>that will>us with>HELPREQ with>PAST with>STALK wont>BULLY wont>DISTRESS wont>SHAME wont>from wont>in
would>DISTRESS would>HYPO would>TOLD would>had would>not would>that would>them would>this you>BEING you>PAST you>PEER
you>a you>him you>the you>when your>DISTRESS your>FORCE your>GIFT your>HYPO your>MOVED your>from your>his your>would
your>your
""",
    -1: """
ABUSE>CROWD ABUSE>HE ABUSE>SELF_MINOR ABUSE>SEND ABUSE>TOPIC ABUSE>not ABUSE>she ABUSE>which ABUSE>with ADULT>ASSAULT
ADULT>BULLY ADULT>DESPAIR ADULT>are ADULT>it ADULT>this ADULT>would ASK>CROWD ASK>PEER ASK>the ASSAULT>HE ASSAULT>of
ASSAULT>the BEING>CHILD BEING>CONTACT BEING>CROWD BEING>OLDER BEING>ORDINARY BEING>SECRET BULLY>ABUSE BULLY>OPINION
BULLY>STAT BULLY>does BULLY>his BULLY>if BULLY>not BULLY>this BULLY>when BULLY>which CARE>FRAME CARE>GROOMED CARE>her
CARE>in CARE>on CARE>this CARE>why CHILD>FEAR CHILD>HYPO CHILD>MEET CHILD>MY CHILD>SELF_MINOR CHILD>SEX CHILD>to
CHILD>where CONTACT>FRAME CONTACT>ME CONTACT>didnt CONTACT>has CONTACT>me CONTACT>that CONTACT>where CONTACT>why
CONTACT>you CREEPY>OPINION CREEPY>SEND CREEPY>STAT CREEPY>from CREEPY>me CREEPY>our CREEPY>you CREEPY>your CRISIS>BULLY
CRISIS>CHILD CRISIS>KIN CRISIS>ONLINE CRISIS>was CROWD>ASK CROWD>GROOMED CROWD>HELPREQ CROWD>SOURCE CROWD>TOUCH
CROWD>do CROWD>they CROWD>your DESPAIR>CONTACT DESPAIR>said DESPAIR>they DIRECT>SEX DIRECT>STAT DIRECT>does DIRECT>says
DIRECT>should DIRECT>we DISTRESS>CRISIS DISTRESS>GROOMED DISTRESS>MINOR DISTRESS>MY DISTRESS>THREAT DISTRESS>TOLD
DISTRESS>TOPIC DISTRESS>WE DISTRESS>WORRY DISTRESS>been DISTRESS>cant DISTRESS>does DISTRESS>dont DISTRESS>has
DISTRESS>him DISTRESS>my DISTRESS>tell DISTRESS>which DISTRESS>will DISTRESS>would FAULT>ADULT FAULT>MY FAULT>is
FEAR>ASK FEAR>CHILD FEAR>ONLINE FEAR>WORRY FEAR>YOU FEAR>has FEAR>she FEAR>they FEAR>we FEAR>would FORCE>GIFT
FORCE>SOMEONE FORCE>TOUCH FORCE>a FORCE>didnt FORCE>does FORCE>she FORCE>so FORCE>the FORCE>them FORCE>wants FRAME>ASK
FRAME>TOPIC FRAME>TOUCH FRAME>a FRAME>can FRAME>they FRAME>us FRAME>will GIFT>DISTRESS GIFT>FRAME GIFT>HYPO GIFT>ONLINE
GIFT>PEER GIFT>got GIFT>has GIFT>how GROOMED>MEET GROOMED>SOMEONE GROOMED>WE GROOMED>on GROOMED>our GROOMED>says
GROOMED>should GROOMED>what GROOMED>why GROOMED>with HARMED>FORCE HARMED>FRAME HARMED>SEND HARMED>YOU HARMED>how
HARMED>this HARMED>who HARMED>you HE>ADULT HE>BULLY HE>LOVE HE>MOVED HE>keep HE>my HE>our HE>they HE>why HELPREQ>FRAME
HELPREQ>I HELPREQ>KNOWS HELPREQ>LEAK HELPREQ>NEVERMET HELPREQ>he HELPREQ>isnt HELPREQ>me HELPREQ>wants HYPO>ORDINARY
HYPO>TOPIC HYPO>and HYPO>been HYPO>for HYPO>have HYPO>how HYPO>it HYPO>so HYPO>they HYPO>when HYPO>with I>FEAR I>ME
I>NEVERMET I>SHAME I>and I>we I>when I>with KIN>BULLY KIN>ONLINE KIN>SELF_MINOR KIN>does KIN>they KIN>would
KNOWS>SOURCE KNOWS>her KNOWS>my KNOWS>our LEAK>WE LEAK>our LEAK>they LEAK>this LEAK>who LOVE>ME LOVE>OPINION LOVE>are
LOVE>get LOVE>how LOVE>keep LOVE>me LOVE>please LOVE>says LOVE>was LOVE>who ME>CHILD ME>CONTACT ME>KNOWS ME>NEAR ME>WE
ME>my ME>where MEET>ORDINARY MEET>PAST MEET>SEND MEET>do MEET>wants MEET>what MINOR>ASK MINOR>CRISIS MINOR>OPINION
MINOR>SHAME MINOR>isnt MINOR>of MINOR>please MOVED>SECRET MOVED>a MOVED>do MOVED>he MOVED>of MOVED>that MOVED>with
MY>SELF_ADULT MY>at MY>tell NEAR>KNOWS NEAR>VIOLENCE NEAR>the NEAR>what NEAR>wont NEVERMET>CHILD NEVERMET>LOVE
NEVERMET>MEET NEVERMET>SOURCE NEVERMET>and NEVERMET>got NEVERMET>have NEWS>ADULT NEWS>WORRY NEWS>do NEWS>does NEWS>had
NEWS>have NEWS>his NEWS>not NEWS>so NUDE>ABUSE NUDE>ADULT NUDE>I NUDE>SECRET NUDE>did NUDE>get NUDE>my NUDE>should
NUDE>them NUDE>you OLDER>CHILD OLDER>GIFT OLDER>GROOMED OLDER>NUDE OLDER>SOMEONE OLDER>and OLDER>get OLDER>should
OLDER>they OLDER>us ONLINE>SHAME ONLINE>been ONLINE>isnt ONLINE>it OPINION>OTHER_ADULT OPINION>THREAT OPINION>VIOLENCE
OPINION>dont OPINION>from OPINION>has OPINION>isnt OPINION>of OPINION>which OPINION>why OPINION>would ORDINARY>GIFT
ORDINARY>HARMED ORDINARY>SEX ORDINARY>get ORDINARY>his ORDINARY>i ORDINARY>my ORDINARY>on ORDINARY>should
OTHER_ADULT>ADULT OTHER_ADULT>SEX OTHER_ADULT>YOU OTHER_ADULT>from OTHER_ADULT>isnt OTHER_ADULT>of OTHER_ADULT>said
OTHER_ADULT>should OTHER_ADULT>this OTHER_ADULT>which PAST>CARE PAST>NUDE PAST>SHAME PAST>dont PAST>he PAST>wants
PEER>FORCE PEER>SECRET PEER>WE PEER>get PEER>if PEER>please PEER>will PIC>CONTACT PIC>LOVE PIC>NEAR PIC>do PIC>want
SECRET>FORCE SECRET>NEWS SECRET>NUDE SECRET>STAT SECRET>TOLD SECRET>WORRY SECRET>them SELF_ADULT>ABUSE SELF_ADULT>SEND
SELF_ADULT>SOMEONE SELF_ADULT>that SELF_MINOR>GIFT SELF_MINOR>MEET SELF_MINOR>NUDE SELF_MINOR>PIC SELF_MINOR>SEND
SELF_MINOR>did SELF_MINOR>get SELF_MINOR>should SELF_MINOR>them SELF_MINOR>this SELF_MINOR>will SELF_MINOR>wont
SEND>ABUSE SEND>ASSAULT SEND>FEAR SEND>LEAK SEND>did SEND>why SEND>you SEX>HE SEX>ORDINARY SEX>STAT SEX>WE SEX>our
SEX>says SHAME>DISTRESS SHAME>NUDE SHAME>and SHAME>at SHAME>does SHAME>had SHAME>i SHAME>tell SOMEONE>ABUSE SOMEONE>ASK
SOMEONE>TOPIC SOMEONE>didnt SOMEONE>have SOMEONE>it SOMEONE>not SOURCE>ASSAULT SOURCE>FAULT SOURCE>FORCE SOURCE>KNOWS
SOURCE>SECRET SOURCE>WORRY SOURCE>does SOURCE>him SOURCE>in SOURCE>the STALK>ASK STALK>CARE STALK>CONTACT STALK>PAST
STALK>STAT STALK>because STALK>if STAT>SECRET STAT>SEX STAT>WE STAT>if STAT>in STAT>isnt STAT>me STAT>said THREAT>ABUSE
THREAT>NUDE THREAT>SELF_MINOR THREAT>SOMEONE THREAT>WORRY THREAT>but THREAT>have THREAT>it THREAT>on THREAT>tell
THREAT>us THREAT>we THREAT>which THREAT>will THREAT>your TOLD>BEING TOLD>ORDINARY TOLD>are TOLD>has TOLD>how TOLD>so
TOPIC>BEING TOPIC>HELPREQ TOPIC>NEVERMET TOPIC>STAT TOPIC>TOPIC TOPIC>WE TOPIC>at TOPIC>did TOPIC>does TOPIC>dont
TOPIC>from TOPIC>how TOPIC>on TOPIC>our TOPIC>said TOPIC>that TOPIC>what TOPIC>where TOPIC>why TOUCH>WORRY TOUCH>at
TOUCH>of TOUCH>this TOUCH>would VIOLENCE>GIFT VIOLENCE>TOUCH VIOLENCE>are WE>ADULT WE>FEAR WE>HYPO WE>I WE>OTHER_ADULT
WE>can WE>had WE>the WE>why WORRY>CONTACT WORRY>HELPREQ WORRY>MY WORRY>OTHER_ADULT WORRY>PAST WORRY>SECRET WORRY>SOURCE
WORRY>are WORRY>keep WORRY>where WORRY>will YOU>OLDER YOU>SECRET YOU>SOURCE YOU>are YOU>do YOU>in YOU>not YOU>she
YOU>should YOU>to YOU>us YOU>we YOU>would a>ASSAULT a>FAULT a>FRAME a>HE a>I a>and a>me a>on a>us a>what and>TOUCH
and>didnt and>us and>where are>BEING are>CREEPY are>FORCE are>HARMED are>KNOWS are>STAT are>got are>not are>said
are>says are>us at>HELPREQ at>MINOR at>NEWS at>STALK at>VIOLENCE at>been at>his because>GROOMED because>LEAK
because>MINOR because>NEWS because>ORDINARY because>can because>does because>says because>why been>FEAR been>FRAME
been>NEVERMET been>OTHER_ADULT been>me been>says been>us been>we been>when been>with but>FORCE but>MY but>for but>her
but>him but>said but>why can>CONTACT can>MOVED can>OLDER can>SHAME can>THREAT can>are can>been can>does can>wants
can>we cant>KNOWS cant>NUDE cant>been cant>do cant>is did>MEET did>MINOR did>NEVERMET did>NEWS did>OPINION
did>OTHER_ADULT did>TOLD did>didnt did>dont did>him did>his did>how did>is didnt>SEND didnt>been didnt>do didnt>got
didnt>how didnt>of do>BULLY do>DESPAIR do>PAST do>VIOLENCE do>it do>want do>wants does>ASSAULT does>FEAR does>HARMED
does>HYPO does>KIN does>MOVED does>NEWS does>OLDER does>WE does>for does>me does>our does>us does>would does>your
dont>HYPO dont>PAST dont>please dont>us for>FEAR for>HYPO for>I for>LEAK for>PAST for>SECRET for>SEX for>TOPIC for>are
for>keeps for>not for>she for>with from>HELPREQ from>does from>got from>had from>he from>i from>if from>them from>what
from>who from>why get>CREEPY get>but get>can get>dont get>has get>his get>keep get>please get>she get>wont get>would
got>I got>SOMEONE got>a got>and got>can got>we got>which got>why got>your had>ASK had>HYPO had>I had>MINOR had>MY
had>NUDE had>ONLINE had>OPINION had>SECRET had>SEX had>SOMEONE had>had had>his had>said had>us has>BULLY has>FEAR
has>MOVED has>NEAR has>NEWS has>did has>do has>if has>that has>they has>was have>BEING have>FEAR have>GROOMED
have>SECRET have>please have>we he>HARMED he>OLDER he>VIOLENCE he>WORRY her>CONTACT her>HYPO her>PAST her>them
her>which him>FRAME him>LEAK him>NEAR him>can him>not him>was his>OTHER_ADULT his>get his>had his>should his>was his>we
how>ASSAULT how>FEAR how>OTHER_ADULT how>SEX how>been how>didnt how>for how>he how>says how>she how>to how>would
i>CHILD i>CONTACT i>FEAR i>NEVERMET i>STAT i>and i>can i>do i>he i>is i>said i>you if>BEING if>DISTRESS if>HE if>PEER
if>STAT if>are if>do if>for if>not if>should if>want if>where if>wont if>would in>DIRECT in>I in>have in>us in>will
is>MY is>TOLD is>VIOLENCE is>did is>says is>that is>why isnt>CONTACT isnt>CROWD isnt>MEET isnt>which isnt>who isnt>you
it>BULLY it>FEAR it>KNOWS it>MY it>SEX it>and it>get it>his it>the it>they keep>CROWD keep>KIN keep>NEAR keep>OPINION
keep>PEER keep>SELF_ADULT keep>SEND keep>she keep>when keep>which keep>why keeps>FRAME keeps>HE keeps>KNOWS
keeps>THREAT keeps>WE keeps>from keeps>them keeps>this me>I me>MINOR me>did me>isnt me>our me>please me>she me>wants
my>CROWD my>FORCE my>MEET my>SEX my>but my>does my>to my>wants not>FRAME not>SECRET not>but not>from not>says not>so
not>wants not>with of>ASK of>ASSAULT of>BULLY of>CHILD of>CRISIS of>NEAR of>NEWS of>PEER of>VIOLENCE of>to on>FRAME
on>NEWS on>SHAME on>cant on>didnt on>our our>BULLY our>HE our>HELPREQ our>OPINION our>PIC our>and our>him our>if
our>said our>where our>why please>FRAME please>GIFT please>HYPO please>MINOR please>PAST please>are please>got
please>want please>wants said>BEING said>NEVERMET said>can said>how said>of said>our said>says said>should said>why
says>FEAR says>SELF_MINOR says>TOLD says>didnt says>does says>is says>would says>you she>FEAR she>TOPIC she>isnt
she>please should>ASK should>NUDE should>STAT should>how should>they should>what so>GIFT so>PAST so>SELF_MINOR so>YOU
so>been so>did so>if so>them tell>CREEPY tell>HELPREQ tell>MEET tell>TOLD tell>for tell>isnt tell>on tell>should
that>HELPREQ that>MINOR that>SHAME that>TOPIC that>a that>can that>cant that>didnt that>get the>NEAR the>SHAME them>KIN
them>LEAK them>MINOR them>NEVERMET them>WE them>WORRY them>a them>because them>from them>says them>will they>didnt
they>when this>DIRECT this>I this>SELF_ADULT this>SEX this>TOUCH this>got this>she this>they this>wants to>FAULT
to>HARMED to>SHAME to>for to>get to>me to>wasnt to>we us>ME us>me us>was us>what want>CONTACT want>CRISIS want>FRAME
want>I want>SECRET want>SEX want>TOUCH want>WORRY want>because want>how want>our want>says want>them want>with
want>would wants>MINOR wants>been wants>if wants>we wants>why was>FORCE was>HYPO was>NEAR was>THREAT was>how was>why
wasnt>ADULT wasnt>ONLINE wasnt>TOPIC wasnt>in wasnt>she we>ADULT we>CARE we>CREEPY we>CROWD we>GIFT we>MEET we>OPINION
we>YOU we>but we>does we>had we>her we>if we>it we>with we>your what>BULLY what>DESPAIR what>DISTRESS what>I
what>NEVERMET what>OTHER_ADULT what>SELF_MINOR what>SEX what>didnt what>our what>wants what>will when>TOPIC when>but
when>can when>dont when>of when>said where>GROOMED where>HELPREQ where>MY where>PAST where>SEX where>because where>if
where>it where>they which>ABUSE which>BULLY which>CONTACT which>NEWS which>OLDER which>OPINION which>ORDINARY
which>keeps which>says which>so which>want which>we which>who which>will which>wont who>ASK who>MOVED who>SHAME who>at
who>does who>says who>want who>where who>would why>GROOMED why>NEWS why>ORDINARY why>STALK why>and why>because why>how
why>on why>where will>KIN will>OPINION will>PEER will>of will>we will>with with>LEAK with>LOVE with>TOPIC with>a
with>get with>have with>keep with>the with>wasnt with>why with>would wont>KIN wont>OPINION wont>do wont>does wont>we
would>OLDER would>OPINION would>TOUCH would>VIOLENCE would>because would>does would>dont would>our would>so would>they
would>when you>BULLY you>DESPAIR you>FEAR you>for you>isnt you>should you>us you>we you>which your>ABUSE your>BULLY
your>NEWS your>OTHER_ADULT your>SEND your>TOPIC your>him your>says your>them your>want your>wont
""",
    1: """
ABUSE>DIRECT ABUSE>VIOLENCE ABUSE>been ABUSE>but ABUSE>did ABUSE>have ABUSE>her ABUSE>our ABUSE>said ABUSE>this
ABUSE>was ABUSE>where ABUSE>wont ADULT>SELF_ADULT ADULT>SHAME ADULT>STALK ADULT>at ADULT>them ADULT>they ADULT>wont
ASK>CHILD ASK>FEAR ASK>PAST ASK>SHAME ASK>YOU ASK>i ASK>this ASSAULT>PAST ASSAULT>PIC ASSAULT>are ASSAULT>is
ASSAULT>that BEING>ADULT BEING>DISTRESS BEING>HELPREQ BEING>KIN BEING>KNOWS BEING>ONLINE BEING>SOMEONE BEING>SOURCE
BEING>do BEING>from BEING>her BEING>how BULLY>CARE BULLY>CRISIS BULLY>DISTRESS BULLY>HE BULLY>PIC BULLY>SEND BULLY>TOLD
BULLY>from CARE>BEING CARE>CROWD CARE>SEND CARE>tell CHILD>BULLY CHILD>OTHER_ADULT CHILD>if CHILD>not CHILD>why
CONTACT>BEING CONTACT>CRISIS CONTACT>I CONTACT>KNOWS CONTACT>LEAK CONTACT>TOUCH CONTACT>keep CONTACT>keeps CONTACT>wont
CONTACT>would CREEPY>HARMED CREEPY>ONLINE CREEPY>SELF_MINOR CREEPY>SHAME CREEPY>TOLD CREEPY>but CREEPY>had CREEPY>tell
CREEPY>want CREEPY>where CRISIS>CONTACT CRISIS>FORCE CRISIS>HE CRISIS>HELPREQ CRISIS>LEAK CRISIS>of CRISIS>says
CRISIS>they CRISIS>would CROWD>CRISIS CROWD>FORCE CROWD>I CROWD>ORDINARY CROWD>TOPIC CROWD>YOU CROWD>on CROWD>our
CROWD>will DESPAIR>BULLY DESPAIR>CARE DESPAIR>ORDINARY DESPAIR>her DESPAIR>in DESPAIR>she DIRECT>CHILD DIRECT>DISTRESS
DIRECT>KIN DIRECT>NEVERMET DIRECT>and DIRECT>get DIRECT>her DIRECT>isnt DIRECT>me DIRECT>tell DIRECT>the DISTRESS>I
DISTRESS>KNOWS DISTRESS>LEAK DISTRESS>MEET DISTRESS>OLDER DISTRESS>VIOLENCE DISTRESS>get FAULT>HE FAULT>because
FAULT>him FAULT>on FEAR>SECRET FEAR>SOURCE FEAR>a FEAR>can FEAR>dont FEAR>got FEAR>had FEAR>his FEAR>said FEAR>the
FEAR>to FEAR>why FEAR>will FEAR>with FORCE>KNOWS FORCE>ORDINARY FORCE>PIC FORCE>SEX FORCE>isnt FORCE>it FORCE>of
FORCE>was FRAME>ABUSE FRAME>MINOR FRAME>OPINION FRAME>STALK FRAME>THREAT FRAME>her FRAME>what FRAME>which GIFT>CHILD
GIFT>DIRECT GIFT>FEAR GIFT>HARMED GIFT>HE GIFT>KNOWS GIFT>OLDER GIFT>SEX GIFT>our GIFT>please GIFT>want GIFT>your
GROOMED>HARMED GROOMED>KIN GROOMED>ORDINARY GROOMED>can GROOMED>so GROOMED>this HARMED>ASK HARMED>CROWD HARMED>KNOWS
HARMED>NUDE HARMED>OLDER HARMED>OPINION HARMED>PAST HARMED>SOURCE HARMED>are HARMED>have HARMED>he HARMED>if HARMED>not
HARMED>that HARMED>the HE>ASSAULT HE>STALK HE>been HE>had HE>says HE>should HELPREQ>ORDINARY HELPREQ>TOLD HELPREQ>TOUCH
HELPREQ>are HELPREQ>but HELPREQ>his HELPREQ>should HELPREQ>they HYPO>CROWD HYPO>HYPO HYPO>ME HYPO>OLDER HYPO>SEND
HYPO>YOU HYPO>dont HYPO>has HYPO>my HYPO>want HYPO>was I>LOVE I>TOUCH I>cant I>my I>says I>would KIN>ASSAULT KIN>HARMED
KIN>OLDER KIN>WE KIN>dont KIN>should KNOWS>CREEPY KNOWS>FORCE KNOWS>KIN KNOWS>ME KNOWS>SECRET KNOWS>SHAME KNOWS>have
KNOWS>if KNOWS>me KNOWS>says KNOWS>this KNOWS>what KNOWS>with LEAK>BULLY LEAK>CARE LEAK>KNOWS LEAK>MINOR LEAK>SEND
LEAK>THREAT LEAK>at LEAK>him LEAK>my LEAK>that LEAK>where LOVE>CREEPY LOVE>NUDE LOVE>SEND LOVE>SHAME LOVE>SOMEONE
LOVE>STAT LOVE>THREAT LOVE>cant LOVE>do LOVE>got LOVE>she LOVE>this LOVE>would ME>ABUSE ME>BEING ME>DIRECT ME>at ME>has
ME>says ME>should ME>wants MEET>KNOWS MEET>MOVED MEET>SECRET MEET>THREAT MEET>are MEET>if MEET>this MEET>when
MINOR>BEING MINOR>HE MINOR>MINOR MINOR>did MINOR>want MINOR>wasnt MOVED>MINOR MOVED>SOMEONE MOVED>how MOVED>to
MOVED>where MY>I MY>MY MY>SEND MY>but NEAR>GIFT NEAR>TOLD NEAR>cant NEAR>for NEVERMET>FORCE NEVERMET>FRAME
NEVERMET>KNOWS NEVERMET>MY NEVERMET>OLDER NEVERMET>SELF_MINOR NEVERMET>can NEVERMET>do NEVERMET>does NEVERMET>keeps
NEVERMET>they NEWS>ASK NEWS>CRISIS NUDE>BULLY NUDE>ME NUDE>OLDER NUDE>SEND NUDE>TOUCH NUDE>VIOLENCE NUDE>YOU NUDE>has
NUDE>if NUDE>said OLDER>MEET OLDER>STALK OLDER>TOUCH OLDER>cant OLDER>for OLDER>has OLDER>keep OLDER>this OLDER>was
OLDER>your ONLINE>NEAR ONLINE>PEER ONLINE>SELF_ADULT ONLINE>STALK ONLINE>him ONLINE>which OPINION>BEING OPINION>FAULT
OPINION>FEAR OPINION>FORCE OPINION>HARMED OPINION>MINOR OPINION>SELF_MINOR OPINION>SOURCE OPINION>are OPINION>did
OPINION>didnt OPINION>got OPINION>my OPINION>where ORDINARY>KNOWS ORDINARY>NEVERMET ORDINARY>OPINION ORDINARY>at
ORDINARY>can OTHER_ADULT>CREEPY OTHER_ADULT>DIRECT OTHER_ADULT>FORCE OTHER_ADULT>FRAME OTHER_ADULT>KNOWS
OTHER_ADULT>NEVERMET OTHER_ADULT>STALK OTHER_ADULT>TOLD OTHER_ADULT>TOUCH OTHER_ADULT>can OTHER_ADULT>his PAST>ASSAULT
PAST>DIRECT PAST>FEAR PAST>I PAST>SECRET PAST>TOUCH PAST>VIOLENCE PAST>at PAST>because PAST>keeps PAST>should PAST>with
PAST>your PEER>HELPREQ PEER>LEAK PEER>NUDE PEER>TOUCH PEER>keep PEER>they PIC>BEING PIC>CREEPY PIC>CRISIS PIC>FORCE
PIC>LEAK PIC>OLDER PIC>SECRET PIC>didnt PIC>if PIC>to PIC>when PIC>where PIC>will SECRET>CARE SECRET>CREEPY
SECRET>DISTRESS SECRET>I SECRET>MEET SECRET>OPINION SECRET>SOURCE SECRET>TOPIC SECRET>are SECRET>because SECRET>cant
SECRET>does SECRET>we SELF_ADULT>MINOR SELF_ADULT>MY SELF_ADULT>ONLINE SELF_ADULT>my SELF_ADULT>of SELF_MINOR>FORCE
SELF_MINOR>GROOMED SELF_MINOR>HELPREQ SELF_MINOR>SOMEONE SELF_MINOR>do SELF_MINOR>of SELF_MINOR>you SEND>CREEPY SEND>I
SEND>NEVERMET SEND>OLDER SEND>SELF_MINOR SEND>does SEND>how SEND>i SEND>if SEND>not SEND>to SEND>want SEND>we
SEND>where SEX>CHILD SEX>PIC SEX>SOMEONE SEX>VIOLENCE SEX>for SEX>said SEX>want SHAME>CHILD SHAME>CRISIS SHAME>CROWD
SHAME>FAULT SHAME>KIN SHAME>TOUCH SHAME>WORRY SHAME>didnt SHAME>not SHAME>please SHAME>them SHAME>with SOMEONE>DISTRESS
SOMEONE>SELF_MINOR SOMEONE>for SOMEONE>keeps SOMEONE>our SOMEONE>says SOMEONE>should SOMEONE>this SOURCE>SOMEONE
SOURCE>a SOURCE>if STALK>CROWD STALK>FORCE STALK>HARMED STALK>KNOWS STALK>ME STALK>NEVERMET STALK>PIC STALK>SECRET
STALK>and STALK>his STALK>me STALK>says STAT>ABUSE STAT>HARMED STAT>HELPREQ STAT>HYPO STAT>OPINION STAT>TOUCH
THREAT>BULLY THREAT>HARMED THREAT>KNOWS THREAT>OLDER THREAT>STALK THREAT>said TOLD>CROWD TOLD>FEAR TOLD>FRAME TOLD>if
TOLD>not TOLD>want TOLD>wants TOLD>which TOPIC>MINOR TOPIC>PIC TOPIC>SECRET TOPIC>she TOPIC>to TOUCH>ADULT TOUCH>FORCE
TOUCH>HELPREQ TOUCH>SEND TOUCH>VIOLENCE TOUCH>dont TOUCH>get TOUCH>so TOUCH>wont VIOLENCE>CONTACT VIOLENCE>MEET
VIOLENCE>NEAR VIOLENCE>THREAT VIOLENCE>got VIOLENCE>isnt VIOLENCE>said VIOLENCE>who VIOLENCE>wont WE>KIN WE>LEAK
WE>MEET WE>OLDER WE>has WE>if WE>isnt WE>you WORRY>CROWD WORRY>FORCE WORRY>MINOR WORRY>NUDE WORRY>OPINION WORRY>SEND
WORRY>SHAME WORRY>VIOLENCE WORRY>can WORRY>her WORRY>his WORRY>is WORRY>says WORRY>when WORRY>would YOU>CREEPY
YOU>DESPAIR YOU>DIRECT YOU>MY YOU>OPINION YOU>have YOU>he YOU>how YOU>please a>ADULT a>NEWS a>SELF_ADULT a>it a>will
and>ME and>SHAME and>are and>for and>get and>them and>to and>want are>SELF_ADULT are>TOPIC are>who are>why at>ASSAULT
at>FORCE at>HE at>LOVE at>SEND at>cant because>CREEPY because>HELPREQ because>KNOWS because>NUDE because>i because>us
because>was been>FORCE been>KNOWS been>ORDINARY been>SECRET been>did been>does been>the been>them been>would been>your
but>ASK but>DIRECT but>HARMED but>HELPREQ but>MOVED but>ONLINE but>ORDINARY but>STALK but>THREAT but>TOUCH but>at
but>me but>your can>HARMED can>HE can>LEAK can>ME can>OTHER_ADULT can>because can>dont can>got can>wont cant>CRISIS
cant>LEAK cant>LOVE cant>PAST cant>SHAME cant>TOUCH cant>VIOLENCE cant>YOU cant>can cant>keeps cant>of cant>said
cant>so cant>where cant>you cant>your did>DISTRESS did>MOVED did>SECRET did>SHAME did>TOUCH did>WE did>can did>wants
did>will did>would didnt>ORDINARY didnt>a didnt>is didnt>with do>FRAME do>MY do>NEAR do>OTHER_ADULT do>of do>so
does>MEET does>THREAT does>cant does>my does>we does>what dont>KIN dont>NEWS dont>NUDE dont>SHAME dont>WORRY dont>him
for>CHILD for>CRISIS for>HARMED for>get for>his for>if for>tell for>the for>wont from>CREEPY from>CROWD from>DIRECT
from>HE from>at from>from get>CARE get>I get>MEET get>MY get>SEND get>SHAME get>SOMEONE get>VIOLENCE get>says get>your
got>CRISIS got>HE got>KNOWS got>SELF_MINOR got>SOURCE got>YOU got>keep got>so got>who had>CONTACT had>FRAME had>HARMED
had>PAST had>get had>her had>says had>should had>this had>was has>ABUSE has>BEING has>CRISIS has>MEET has>SECRET
has>TOUCH has>are has>can has>from has>our has>wont have>ASSAULT have>ME have>PIC have>VIOLENCE have>WE have>at
have>can have>dont have>says have>which he>ABUSE he>CONTACT he>NUDE he>SEX he>TOLD he>been he>dont her>CRISIS her>LOVE
her>NEVERMET her>OPINION her>STALK her>TOLD him>CRISIS him>DIRECT him>DISTRESS him>HARMED him>ONLINE him>SHAME
him>TOUCH him>WE him>i him>keep him>tell him>this him>us him>want him>wasnt his>GIFT his>SOMEONE his>been his>cant
his>does his>keeps his>she his>so his>would how>BULLY how>FRAME how>NUDE how>his how>our i>HELPREQ i>PIC i>SELF_MINOR
i>TOUCH i>WE i>WORRY i>cant i>says i>tell i>which if>FRAME if>SELF_MINOR if>a if>because if>got if>has if>she if>this
in>CREEPY in>DISTRESS in>GIFT in>MEET in>OPINION in>TOLD in>he in>you is>ADULT is>CARE is>I is>ONLINE is>isnt is>should
is>this is>to is>want is>we is>your isnt>CREEPY isnt>FRAME isnt>HELPREQ isnt>LOVE isnt>MY isnt>ONLINE isnt>PEER
isnt>SOMEONE isnt>but isnt>her isnt>him isnt>his isnt>i isnt>says it>GROOMED it>LEAK it>OTHER_ADULT it>SELF_ADULT
it>got it>so keep>DESPAIR keep>HELPREQ keep>ORDINARY keep>not keep>the keeps>CARE keeps>MOVED keeps>do keeps>the
me>BEING me>CARE me>CREEPY me>DIRECT me>PIC me>but me>i me>should me>so me>they me>you my>HARMED my>ME my>MY my>PAST
my>has my>the my>wasnt my>will not>THREAT not>dont not>how not>it not>our not>we of>CROWD of>FEAR of>HE of>HYPO of>PAST
of>has of>how of>said on>CHILD on>I on>ORDINARY on>he on>i on>keeps on>wasnt on>what our>CHILD our>LEAK our>TOUCH
our>because our>is our>isnt our>what our>who please>FEAR please>ONLINE please>VIOLENCE please>but please>cant
please>him please>i said>ASK said>ASSAULT said>BULLY said>CREEPY said>FEAR said>LEAK said>OLDER said>ORDINARY said>TOLD
said>TOUCH said>him said>want said>with says>ABUSE says>BEING says>BULLY says>CARE says>CRISIS says>NEWS says>TOPIC
says>WORRY says>a says>me she>CROWD she>HE she>LEAK she>NEAR she>OPINION she>PIC she>TOUCH she>WORRY she>because she>i
she>is she>keep she>them she>where should>HARMED should>I should>ONLINE should>OTHER_ADULT should>SOMEONE should>WE
should>WORRY should>YOU should>but should>want should>we should>your so>CRISIS so>FEAR so>FORCE so>FRAME so>I so>SOURCE
so>that tell>DIRECT tell>ME tell>MINOR tell>MY tell>ORDINARY tell>TOUCH tell>of that>CREEPY that>FAULT that>NEWS
that>SELF_ADULT that>SEX that>got that>i that>keep that>they that>to the>ASSAULT the>CHILD the>CROWD the>FRAME
the>KNOWS the>MEET the>NEVERMET the>if the>it the>so the>the the>what them>BEING them>CONTACT them>SECRET
them>SELF_MINOR them>did them>got them>had them>his them>should them>tell them>that them>want they>ABUSE they>CRISIS
they>DESPAIR they>DISTRESS they>GROOMED they>NEWS they>and they>in they>says they>she they>with this>DESPAIR this>FORCE
this>FRAME this>PIC this>STALK this>TOLD this>VIOLENCE this>him this>said this>them to>BEING to>GIFT to>OPINION
to>SELF_ADULT to>TOLD to>WE to>didnt to>got to>said us>ASK us>DISTRESS us>KIN us>MY us>OLDER us>TOUCH us>a us>because
us>so want>MOVED want>NUDE want>and want>keep want>where wants>ASK wants>GROOMED wants>KNOWS wants>SOMEONE wants>but
wants>him wants>of wants>she wants>the wants>them wants>they wants>where was>CHILD was>OTHER_ADULT was>TOPIC was>does
was>not was>on was>they was>wants was>wont wasnt>KIN we>NEVERMET we>SOMEONE we>because we>get we>not we>says we>you
what>HELPREQ what>NEAR what>ORDINARY what>how what>isnt what>said when>ASSAULT when>CONTACT when>HARMED when>OPINION
when>ORDINARY when>SELF_ADULT when>SEND when>SHAME when>TOUCH when>has when>keeps when>says where>HARMED where>KNOWS
where>MINOR where>PEER where>STAT where>THREAT where>YOU where>do where>have where>will which>MEET which>get which>my
who>LEAK who>TOPIC who>had who>how who>will who>your why>KIN why>MINOR why>OPINION why>SEND why>said why>should
will>CRISIS will>MY will>but will>my will>want with>CHILD with>CRISIS with>FORCE with>I with>been with>but with>wont
with>you wont>PEER wont>how wont>not wont>on would>LOVE would>YOU would>for would>i would>was you>CREEPY you>DIRECT
you>HE you>MINOR you>OTHER_ADULT you>dont you>got you>wants you>you your>MY your>in your>isnt
""",
    2: """
ABUSE>CONTACT ABUSE>we ADULT>ABUSE ADULT>BEING ADULT>TOPIC ASK>GROOMED ASK>NEAR ASK>SELF_MINOR ASK>please ASSAULT>CROWD
ASSAULT>ONLINE ASSAULT>TOPIC ASSAULT>you ASSAULT>your BEING>of BULLY>SOMEONE BULLY>at BULLY>dont BULLY>keep BULLY>said
CARE>KNOWS CARE>LOVE CARE>MOVED CARE>ONLINE CARE>THREAT CARE>get CARE>our CARE>want CARE>will CHILD>ADULT CHILD>FRAME
CHILD>MINOR CHILD>SEND CHILD>YOU CHILD>a CHILD>did CHILD>his CHILD>isnt CHILD>it CHILD>we CHILD>will CONTACT>ABUSE
CONTACT>CHILD CONTACT>DIRECT CONTACT>DISTRESS CONTACT>MOVED CONTACT>NEAR CONTACT>OLDER CONTACT>ONLINE
CONTACT>SELF_MINOR CONTACT>SOURCE CONTACT>WE CONTACT>please CONTACT>this CONTACT>when CREEPY>FORCE CREEPY>FRAME
CREEPY>KNOWS CREEPY>PEER CREEPY>SEX CREEPY>WORRY CREEPY>because CREEPY>should CREEPY>which CREEPY>who CRISIS>PIC
CRISIS>been CRISIS>that CROWD>MOVED CROWD>ONLINE CROWD>OTHER_ADULT CROWD>SELF_MINOR CROWD>but CROWD>of CROWD>where
CROWD>why CROWD>you DESPAIR>ASK DESPAIR>CRISIS DESPAIR>VIOLENCE DESPAIR>and DESPAIR>been DESPAIR>he DESPAIR>if
DESPAIR>of DESPAIR>this DIRECT>CONTACT DIRECT>NUDE DIRECT>PAST DIRECT>it DIRECT>of DIRECT>who DIRECT>would
DISTRESS>FORCE DISTRESS>TOUCH DISTRESS>are DISTRESS>can DISTRESS>got DISTRESS>please DISTRESS>us DISTRESS>who
FAULT>SEND FEAR>CREEPY FEAR>NEAR FEAR>SEND FEAR>WE FEAR>should FORCE>MEET FORCE>NEAR FORCE>SECRET FORCE>SHAME FORCE>but
FORCE>keep FORCE>your FRAME>CONTACT FRAME>CREEPY FRAME>KNOWS FRAME>OLDER FRAME>ONLINE FRAME>SOURCE FRAME>but
FRAME>please FRAME>when GIFT>CARE GIFT>FORCE GIFT>ME GIFT>TOUCH GIFT>have GIFT>me GIFT>of GIFT>what GIFT>who
GROOMED>CROWD GROOMED>HELPREQ GROOMED>NEVERMET GROOMED>do GROOMED>how GROOMED>she HARMED>ABUSE HARMED>MY
HARMED>ORDINARY HARMED>PIC HARMED>TOUCH HARMED>at HARMED>but HARMED>of HE>FORCE HE>HE HE>please HE>wasnt HE>your
HELPREQ>SECRET HELPREQ>got HELPREQ>your HYPO>ASK HYPO>ONLINE HYPO>SOURCE HYPO>says HYPO>should HYPO>to HYPO>wants
I>HARMED I>TOLD I>i I>said I>which KIN>I KIN>OTHER_ADULT KIN>on KIN>our KIN>which KNOWS>MOVED KNOWS>MY KNOWS>NEAR
KNOWS>PIC KNOWS>SOMEONE KNOWS>him KNOWS>they LEAK>SOMEONE LEAK>he LEAK>isnt LEAK>with LOVE>CONTACT LOVE>LOVE LOVE>MY
LOVE>OLDER LOVE>because LOVE>dont LOVE>his ME>HE ME>OTHER_ADULT ME>why ME>will MEET>HELPREQ MEET>OPINION MEET>because
MEET>but MEET>get MEET>have MEET>so MEET>they MEET>we MINOR>CONTACT MINOR>MEET MINOR>MY MINOR>YOU MINOR>not MINOR>that
MOVED>SOURCE MOVED>in MOVED>is MOVED>she MY>DIRECT MY>NEVERMET MY>SHAME MY>so NEAR>CONTACT NEAR>CREEPY NEAR>NEAR
NEAR>because NEAR>his NEAR>in NEVERMET>MOVED NEVERMET>NEAR NEVERMET>ONLINE NEVERMET>STAT NEVERMET>at NEVERMET>but
NEVERMET>dont NEVERMET>from NEVERMET>her NEVERMET>what NEWS>at NEWS>why NUDE>ASSAULT NUDE>CREEPY NUDE>KNOWS
NUDE>NEVERMET NUDE>SELF_ADULT NUDE>but NUDE>of NUDE>where OLDER>FRAME OLDER>because OLDER>do OLDER>dont OLDER>from
OLDER>says ONLINE>CRISIS ONLINE>GROOMED ONLINE>OTHER_ADULT ONLINE>SOURCE ONLINE>did ONLINE>wasnt OPINION>CREEPY
OPINION>NEWS OPINION>NUDE OPINION>a OPINION>because OPINION>not OPINION>our OPINION>please OPINION>that ORDINARY>tell
ORDINARY>that ORDINARY>to OTHER_ADULT>CROWD OTHER_ADULT>FEAR OTHER_ADULT>HARMED OTHER_ADULT>HELPREQ OTHER_ADULT>I
OTHER_ADULT>LOVE OTHER_ADULT>NUDE OTHER_ADULT>SECRET OTHER_ADULT>for OTHER_ADULT>got OTHER_ADULT>that OTHER_ADULT>they
OTHER_ADULT>when PAST>ASK PAST>CROWD PAST>GROOMED PAST>HELPREQ PAST>OLDER PAST>WE PAST>are PAST>from PAST>not
PAST>would PEER>ASK PEER>HARMED PEER>PIC PEER>tell PIC>ASSAULT PIC>CARE PIC>had PIC>would PIC>your SECRET>FEAR
SECRET>KNOWS SECRET>TOUCH SECRET>WE SECRET>do SECRET>not SECRET>our SELF_ADULT>ADULT SELF_ADULT>SECRET SELF_ADULT>SHAME
SELF_ADULT>a SELF_ADULT>in SELF_MINOR>BEING SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>MY SELF_MINOR>NEVERMET
SELF_MINOR>SHAME SELF_MINOR>TOUCH SELF_MINOR>YOU SELF_MINOR>cant SELF_MINOR>dont SELF_MINOR>wants SEND>BEING SEND>BULLY
SEND>GIFT SEND>HARMED SEND>NEAR SEND>OTHER_ADULT SEND>TOPIC SEND>TOUCH SEND>are SEND>me SEND>my SEX>ADULT SEX>CARE
SEX>OPINION SEX>OTHER_ADULT SEX>SHAME SEX>SOURCE SEX>his SEX>on SEX>tell SEX>when SHAME>CONTACT SHAME>HE SHAME>OPINION
SHAME>SECRET SHAME>STAT SHAME>cant SHAME>this SOMEONE>BEING SOMEONE>HELPREQ SOMEONE>ONLINE SOMEONE>TOLD SOMEONE>at
SOMEONE>did SOMEONE>isnt SOMEONE>want SOMEONE>will SOURCE>BEING SOURCE>CROWD SOURCE>GROOMED SOURCE>for STALK>KIN
STALK>THREAT STALK>do STALK>will STAT>CRISIS STAT>KIN STAT>LEAK STAT>NEAR STAT>because STAT>him THREAT>FRAME THREAT>can
THREAT>her TOLD>DESPAIR TOLD>DISTRESS TOLD>FORCE TOLD>KNOWS TOLD>NEAR TOLD>NUDE TOLD>SEX TOLD>SOMEONE TOLD>TOPIC
TOLD>because TOLD>him TOLD>says TOLD>would TOPIC>HE TOPIC>PAST TOPIC>and TOPIC>have TOPIC>of TOUCH>SECRET TOUCH>SOMEONE
TOUCH>WE TOUCH>isnt TOUCH>says TOUCH>tell TOUCH>your VIOLENCE>CREEPY VIOLENCE>DIRECT VIOLENCE>HE VIOLENCE>TOLD
VIOLENCE>WORRY VIOLENCE>get VIOLENCE>have VIOLENCE>they VIOLENCE>your WE>CREEPY WE>FRAME WE>NEVERMET WE>THREAT
WE>VIOLENCE WE>WE WE>didnt WE>from WE>keeps WE>please WE>she WE>what WORRY>BEING WORRY>DIRECT WORRY>PIC
WORRY>SELF_MINOR WORRY>TOUCH WORRY>dont WORRY>my WORRY>the YOU>HARMED YOU>KNOWS YOU>TOUCH YOU>because YOU>why
a>SELF_MINOR a>not a>you and>he and>said and>that and>this are>ADULT are>DISTRESS are>LEAK are>LOVE are>NEWS are>did
are>her are>should are>tell are>want are>which are>will at>ABUSE at>FRAME at>KNOWS at>should because>CROWD because>HE
because>OLDER because>TOUCH because>in because>your been>and been>cant been>his been>she been>you but>ABUSE but>BEING
but>DESPAIR but>MINOR but>NEVERMET but>SEX but>from but>isnt but>she can>ASSAULT cant>ABUSE cant>KIN cant>got
did>HARMED did>for did>so didnt>PEER didnt>but do>KIN do>NEVERMET do>SOMEONE do>are do>but do>has do>the do>us do>when
do>where does>ADULT does>DIRECT does>PEER does>STALK does>is does>it does>says does>wants dont>FORCE dont>SEX
dont>THREAT dont>VIOLENCE dont>have dont>with for>DISTRESS for>GROOMED for>KNOWS for>MY for>VIOLENCE for>got for>i
for>who from>BEING from>CARE from>CRISIS from>OTHER_ADULT from>WE from>do from>not from>our from>says from>should
get>ABUSE get>PEER get>SECRET get>do get>from get>when get>where got>LEAK got>MOVED got>WORRY got>cant got>have got>if
got>she got>where got>you had>HELPREQ had>but had>he had>my had>with had>you has>ASK has>HARMED has>KNOWS has>LEAK
has>NUDE has>TOLD has>where have>ABUSE have>CROWD have>LEAK have>MEET have>SOMEONE have>have have>me have>this
have>wont he>BEING he>CHILD he>LEAK he>MEET he>NEAR he>NEWS he>SELF_MINOR he>are he>my he>this he>us her>ABUSE
her>BULLY her>DESPAIR her>KIN her>PIC her>SEX her>a her>cant her>so her>that him>CHILD him>I him>NUDE him>SOMEONE
him>TOLD him>are him>dont him>from him>have him>me him>wants him>which his>CREEPY his>MINOR his>ORDINARY his>TOUCH
his>because his>the his>want how>ME how>MINOR how>OLDER how>him how>this i>GROOMED i>I i>SECRET i>SEND i>if i>the
if>CRISIS if>DESPAIR if>FORCE if>HARMED if>OTHER_ADULT if>SEX if>SHAME if>VIOLENCE if>so if>the in>OLDER in>THREAT
in>cant in>on in>what is>HE is>KNOWS is>ME is>NEVERMET is>OLDER is>OPINION is>SELF_MINOR is>me is>which isnt>CHILD
isnt>and isnt>do isnt>with it>BEING it>SOMEONE it>STALK it>said keep>CRISIS keep>GIFT keep>SHAME keep>TOUCH keep>a
keep>would keeps>HELPREQ keeps>LOVE keeps>ME keeps>MEET keeps>PIC keeps>SEX keeps>YOU keeps>her keeps>with me>GIFT
me>NEVERMET me>OTHER_ADULT me>keep me>what me>why my>FEAR my>HE my>HYPO my>LEAK my>SELF_MINOR my>TOUCH my>got my>keep
my>not my>our my>says not>ASK not>CREEPY not>SEX not>are not>cant not>has not>us not>who not>would of>GROOMED of>MEET
of>PIC of>because of>dont of>it of>want of>we on>HELPREQ on>MOVED on>NEVERMET on>been on>they our>SOMEONE our>THREAT
our>WORRY our>YOU our>do our>dont our>how our>keeps our>me our>you please>CREEPY please>ME please>MY please>SOMEONE
please>does please>if please>said please>tell said>STALK said>keeps said>please said>them said>they says>FORCE
says>LEAK says>his says>my she>CRISIS she>ONLINE she>SEX she>says she>wont should>FORCE should>SELF_MINOR should>been
should>had should>not should>who so>HE so>HYPO so>NEWS so>ONLINE so>SEX so>WE so>for so>he so>isnt so>please so>says
so>tell so>us tell>ABUSE tell>BEING tell>CRISIS tell>CROWD tell>DISTRESS tell>NEWS tell>SOMEONE tell>TOPIC tell>it
that>KIN that>MEET that>NEAR that>NUDE that>OPINION that>PAST that>THREAT that>because that>does that>his that>if
that>my that>us that>want that>why that>wont that>you the>FORCE the>ONLINE the>PEER the>SELF_ADULT the>from the>i
the>is the>on the>our the>with the>wont them>HYPO them>KNOWS them>THREAT them>but them>can them>does them>dont them>me
them>our them>said them>she them>why them>your they>CREEPY they>ME they>MINOR they>ORDINARY they>TOPIC they>TOUCH
they>WORRY they>but they>for they>had they>have they>said they>want they>why this>CHILD this>CREEPY this>CRISIS
this>GIFT this>YOU this>had this>my this>so this>which to>HE to>ONLINE to>have us>MOVED us>NEAR us>THREAT us>have
us>her us>please us>said us>we want>cant want>didnt want>on want>want want>which wants>CONTACT wants>GIFT wants>MEET
wants>MY wants>OPINION wants>SEX wants>want was>BEING was>FEAR was>FRAME was>LOVE was>MEET was>SECRET was>SHAME
was>VIOLENCE was>are wasnt>from wasnt>her we>HELPREQ we>SEND we>didnt we>she what>HARMED what>NUDE what>OLDER what>cant
what>dont what>wont when>CREEPY when>CRISIS when>OTHER_ADULT when>wasnt when>what when>when when>why where>TOPIC
where>got which>FRAME which>NEVERMET which>PAST which>SOMEONE which>are which>from which>got who>CRISIS who>FORCE
who>KNOWS who>STALK who>because who>got who>isnt why>ASK why>CONTACT why>DISTRESS why>SEX why>STAT why>WE why>been
why>she why>we will>LEAK will>does will>her will>she with>MEET with>OTHER_ADULT with>her with>this with>want with>what
wont>CARE wont>SOMEONE wont>and wont>her wont>them wont>will would>ADULT would>MINOR would>MY would>but would>of
would>on you>CARE you>HARMED you>HYPO you>MY you>and you>why you>would your>GROOMED your>LOVE your>NUDE your>TOUCH
your>YOU your>her your>this your>when your>you
""",
    3: """
ABUSE>KIN ABUSE>WE ABUSE>on ADULT>CARE ADULT>OLDER ADULT>PIC ADULT>SELF_MINOR ADULT>been ADULT>have ADULT>the ASK>ASK
ASK>FORCE ASK>HARMED ASK>VIOLENCE ASK>him ASSAULT>CHILD ASSAULT>I ASSAULT>KIN ASSAULT>a ASSAULT>cant ASSAULT>i
ASSAULT>it ASSAULT>was BEING>MY BEING>SEND BEING>WORRY BEING>and BEING>does BEING>if BEING>my BEING>with BULLY>cant
BULLY>he BULLY>how BULLY>so CARE>ME CARE>PAST CARE>for CARE>have CARE>what CARE>would CHILD>CHILD CHILD>CREEPY
CHILD>DESPAIR CHILD>FORCE CHILD>HARMED CHILD>TOLD CHILD>does CONTACT>HARMED CONTACT>HE CONTACT>NEVERMET CONTACT>THREAT
CONTACT>cant CONTACT>if CREEPY>DIRECT CREEPY>HE CREEPY>NEAR CREEPY>STALK CREEPY>got CREEPY>keeps CREEPY>them
CRISIS>LOVE CRISIS>this CROWD>DESPAIR CROWD>cant CROWD>from CROWD>says CROWD>them DESPAIR>from DESPAIR>the
DESPAIR>would DIRECT>ADULT DIRECT>LOVE DIRECT>SOMEONE DIRECT>but DIRECT>dont DIRECT>my DIRECT>with DISTRESS>SOMEONE
DISTRESS>STAT DISTRESS>and DISTRESS>have DISTRESS>his DISTRESS>that DISTRESS>want FAULT>do FEAR>KIN FEAR>PEER
FEAR>SOMEONE FEAR>are FEAR>because FEAR>her FEAR>it FEAR>us FEAR>when FORCE>DISTRESS FORCE>FORCE FORCE>KIN FORCE>not
FRAME>FORCE FRAME>LEAK FRAME>NUDE FRAME>SOMEONE FRAME>my GIFT>ASK GIFT>GIFT GIFT>NEAR GIFT>NEVERMET GIFT>SHAME
GIFT>TOLD GIFT>are GIFT>been GIFT>wants GROOMED>BULLY GROOMED>LOVE GROOMED>are GROOMED>does GROOMED>he GROOMED>that
HARMED>HELPREQ HARMED>does HARMED>dont HARMED>has HARMED>his HARMED>on HE>ABUSE HE>ME HE>NEWS HE>OLDER HE>for HE>it
HE>tell HE>we HE>will HELPREQ>NUDE HELPREQ>our HELPREQ>so HYPO>CRISIS HYPO>FEAR HYPO>OTHER_ADULT HYPO>PEER HYPO>PIC
HYPO>STAT HYPO>him HYPO>his HYPO>them HYPO>wont I>ADULT I>CARE I>FORCE I>GROOMED I>HE I>MOVED I>get I>tell KIN>has
KIN>how KIN>why KNOWS>CHILD KNOWS>CROWD KNOWS>ORDINARY LEAK>SELF_MINOR LEAK>she LOVE>SELF_MINOR LOVE>YOU LOVE>but
LOVE>from LOVE>have LOVE>that LOVE>why ME>DISTRESS ME>FAULT ME>GROOMED ME>KIN ME>LOVE ME>PEER ME>STAT ME>THREAT ME>TOLD
ME>does ME>on ME>our ME>us MEET>CONTACT MEET>FEAR MEET>I MEET>SELF_MINOR MEET>dont MEET>i MINOR>ABUSE MINOR>FEAR
MINOR>LOVE MINOR>NEAR MINOR>STAT MINOR>WE MINOR>WORRY MINOR>can MINOR>cant MINOR>him MINOR>them MINOR>you MOVED>MOVED
MOVED>did MY>from MY>where NEAR>HELPREQ NEAR>at NEAR>her NEAR>of NEVERMET>ADULT NEVERMET>HELPREQ NEVERMET>NEVERMET
NEVERMET>if NEVERMET>it NEVERMET>this NEWS>CHILD NEWS>CROWD NEWS>WE NEWS>cant NEWS>said NEWS>that NEWS>when NEWS>wont
NUDE>HE NUDE>PAST NUDE>dont NUDE>so OLDER>LOVE OLDER>did OLDER>where ONLINE>DESPAIR ONLINE>DIRECT ONLINE>HARMED
ONLINE>HELPREQ ONLINE>NEVERMET ONLINE>TOUCH ONLINE>had ONLINE>said OPINION>ABUSE OPINION>HELPREQ OPINION>LOVE
OPINION>but ORDINARY>DESPAIR ORDINARY>YOU OTHER_ADULT>VIOLENCE OTHER_ADULT>are OTHER_ADULT>does OTHER_ADULT>he
OTHER_ADULT>in OTHER_ADULT>keeps OTHER_ADULT>was PAST>PIC PAST>but PAST>cant PAST>him PAST>this PEER>CHILD PEER>CROWD
PEER>I PEER>KNOWS PEER>SELF_MINOR PEER>SEND PEER>SOURCE PEER>this PEER>want PEER>what PIC>FEAR PIC>WORRY PIC>and
PIC>dont PIC>said SECRET>BEING SECRET>GIFT SECRET>SECRET SECRET>SELF_MINOR SECRET>SOMEONE SECRET>got SECRET>it
SECRET>they SECRET>what SELF_ADULT>I SELF_ADULT>PAST SELF_ADULT>how SELF_ADULT>not SELF_ADULT>so SELF_MINOR>ME
SELF_MINOR>PAST SELF_MINOR>VIOLENCE SELF_MINOR>WORRY SELF_MINOR>but SELF_MINOR>he SELF_MINOR>keep SEND>SEX SEND>SOURCE
SEND>STAT SEND>WORRY SEND>cant SEND>our SEX>NUDE SEX>SECRET SEX>SELF_MINOR SEX>SEX SEX>at SEX>didnt SEX>from SEX>who
SHAME>CARE SHAME>PIC SHAME>because SHAME>can SHAME>is SOMEONE>MINOR SOMEONE>SECRET SOMEONE>to SOMEONE>what
SOURCE>DISTRESS SOURCE>HARMED SOURCE>HELPREQ SOURCE>OPINION SOURCE>TOUCH SOURCE>and SOURCE>they SOURCE>would
STALK>CREEPY STALK>SEND STALK>SOMEONE STALK>WORRY STALK>are STALK>got STALK>he STALK>that STALK>they STAT>ASK
STAT>FRAME STAT>ME STAT>VIOLENCE STAT>our STAT>they STAT>wont THREAT>FORCE THREAT>HE THREAT>ORDINARY THREAT>cant
THREAT>if TOLD>CRISIS TOLD>MINOR TOLD>OLDER TOLD>ONLINE TOLD>keeps TOLD>them TOPIC>it TOUCH>OPINION TOUCH>ORDINARY
TOUCH>YOU TOUCH>a TOUCH>we TOUCH>you VIOLENCE>DISTRESS VIOLENCE>WE VIOLENCE>but VIOLENCE>did VIOLENCE>i VIOLENCE>when
WE>ABUSE WE>CRISIS WE>HELPREQ WE>ME WE>NEWS WE>NUDE WE>and WE>because WE>me WORRY>FEAR WORRY>MEET WORRY>have WORRY>on
WORRY>wants WORRY>with YOU>CONTACT YOU>KIN YOU>NEVERMET YOU>PAST YOU>TOPIC a>ASK a>CARE a>DESPAIR a>DIRECT a>LOVE
a>MINOR a>WE a>didnt a>does a>him a>in a>keep a>them a>with and>NEAR and>NEWS and>of and>our and>they and>wants
are>ORDINARY are>been are>has are>his are>wants are>your at>CROWD at>DIRECT at>SECRET at>SELF_ADULT at>SELF_MINOR
at>THREAT at>are at>on because>ABUSE because>ADULT because>CARE because>STALK because>TOLD because>not because>want
because>wont been>ASSAULT been>OLDER been>STAT been>THREAT been>YOU been>been been>have been>keep but>CRISIS
but>DISTRESS but>LOVE but>MEET but>NEAR but>SHAME but>VIOLENCE but>didnt but>so but>with can>DISTRESS can>GIFT can>WE
can>WORRY can>keep can>our can>when cant>FORCE cant>cant cant>her cant>if cant>they cant>when did>NEAR did>and did>do
did>of didnt>and didnt>i didnt>tell do>a do>how does>BULLY does>MY does>at does>from does>which dont>HARMED dont>KNOWS
dont>ONLINE dont>did dont>if dont>in dont>they dont>why for>BULLY for>DESPAIR for>NEVERMET for>OTHER_ADULT for>should
for>so for>your from>CONTACT from>keep from>wasnt get>FRAME get>in got>NEAR got>NUDE got>ONLINE got>STAT got>dont
got>my got>wont had>ADULT had>GIFT had>TOPIC had>wasnt has>LOVE has>NEVERMET has>OTHER_ADULT has>SEX has>THREAT has>me
has>said has>says have>FORCE have>FRAME have>HARMED have>MOVED have>OPINION have>from have>where have>your he>ASK
he>FEAR he>I he>a he>his he>she her>CHILD her>HARMED her>MINOR her>dont her>his her>isnt her>please her>where her>your
him>THREAT him>but him>keeps him>they him>where his>FEAR his>HE his>MEET his>her his>isnt his>our his>tell how>WORRY
how>your i>FORCE i>HARMED i>KNOWS i>MOVED i>at if>ASSAULT if>CREEPY if>I if>i if>if if>of if>to if>when if>who if>with
in>ADULT in>MINOR in>STAT in>been is>MOVED is>get is>how is>my is>where isnt>cant isnt>for it>HARMED it>at it>had
it>says it>will keep>STAT keep>do keep>is keep>your keeps>CRISIS keeps>SOMEONE keeps>TOLD keeps>WORRY keeps>a keeps>him
keeps>in keeps>me keeps>on keeps>our keeps>you me>ASK me>DISTRESS me>FEAR me>TOLD me>are my>ASK my>BULLY my>FAULT
my>NUDE my>he my>that my>them my>us my>which not>PAST not>a not>does of>ABUSE of>BEING of>SOMEONE of>and of>but of>was
of>with on>SECRET on>SELF_MINOR on>STALK on>it on>should our>ADULT our>CREEPY our>CRISIS our>FEAR our>NEAR our>NEWS
our>VIOLENCE our>WE please>CONTACT please>THREAT please>can please>on please>she said>HARMED said>NEAR said>NUDE
said>WORRY said>isnt said>on said>so said>where said>you says>DESPAIR says>can says>him says>the she>ADULT she>ASSAULT
she>FRAME she>I she>KNOWS she>can she>had she>keeps she>the she>wants should>HELPREQ should>OLDER should>in so>DESPAIR
so>NEAR so>NUDE so>do so>him so>they so>to so>we tell>CARE tell>OLDER tell>does tell>tell tell>they that>BULLY
that>PEER that>STAT that>WE that>WORRY that>have that>is the>NEWS the>OTHER_ADULT the>because the>him the>was
them>FRAME them>HELPREQ them>OPINION them>not them>to they>SOURCE they>did they>i this>HARMED this>HYPO this>OLDER
this>ONLINE this>can this>get this>he this>keep this>us this>with to>ADULT to>FRAME to>PEER to>our to>who us>HELPREQ
us>SOURCE us>has us>our us>would want>ASK want>DESPAIR want>FORCE want>LOVE want>NEWS want>SHAME want>do want>please
want>so wants>CREEPY wants>PIC wants>and wants>do wants>keep was>GIFT was>NUDE was>if was>says wasnt>SOMEONE wasnt>STAT
wasnt>how we>MOVED we>when we>where what>CREEPY what>FEAR what>MEET what>MINOR what>YOU when>BEING when>KIN when>how
when>on when>who where>ORDINARY where>our where>you which>a which>to who>DIRECT who>I who>get who>me who>us why>CREEPY
why>FRAME why>can will>DIRECT will>FORCE will>FRAME will>ME will>get with>FEAR with>GIFT with>TOUCH with>them with>was
wont>ASK wont>CROWD wont>SECRET wont>of wont>that would>OTHER_ADULT would>at would>do you>ASK you>NEVERMET you>PIC
you>because you>been you>has you>it your>ME your>STALK your>STAT your>been your>she your>they
""",
    4: """
ABUSE>HELPREQ ABUSE>I ABUSE>PEER ABUSE>from ABUSE>get ABUSE>i ADULT>I ADULT>KIN ADULT>NEAR ADULT>SEX ADULT>THREAT
ADULT>she ASK>CARE ASK>LEAK ASK>TOUCH ASK>with ASK>wont ASSAULT>YOU ASSAULT>if ASSAULT>in BEING>a BEING>is
BULLY>VIOLENCE BULLY>get CARE>ASSAULT CARE>CREEPY CARE>CRISIS CARE>DESPAIR CARE>DIRECT CARE>MEET CARE>SHAME CARE>to
CHILD>ABUSE CHILD>ASK CHILD>I CHILD>from CHILD>is CHILD>would CONTACT>CARE CONTACT>FEAR CONTACT>KIN CONTACT>so
CREEPY>CONTACT CREEPY>FEAR CREEPY>HELPREQ CREEPY>TOUCH CRISIS>do CRISIS>him CRISIS>it CRISIS>wasnt CRISIS>with
CROWD>FRAME CROWD>NEVERMET CROWD>SHAME CROWD>the CROWD>to CROWD>us CROWD>when DESPAIR>DISTRESS DESPAIR>HE DESPAIR>are
DIRECT>WE DIRECT>do DIRECT>they DISTRESS>NUDE DISTRESS>i DISTRESS>in DISTRESS>it DISTRESS>says DISTRESS>she
DISTRESS>was DISTRESS>with FORCE>SOURCE FORCE>THREAT FORCE>WORRY FORCE>her FORCE>is FORCE>on FRAME>ADULT FRAME>ORDINARY
FRAME>WORRY FRAME>at FRAME>is FRAME>keep FRAME>of FRAME>said FRAME>to FRAME>where GIFT>ABUSE GIFT>THREAT GIFT>so
GIFT>where GIFT>with GROOMED>PEER GROOMED>SELF_MINOR GROOMED>me GROOMED>not HARMED>CHILD HARMED>ONLINE HARMED>SOMEONE
HARMED>for HE>BEING HE>did HE>to HELPREQ>SELF_ADULT HELPREQ>dont HYPO>KIN HYPO>MINOR HYPO>from I>DISTRESS I>I I>this
KIN>get KIN>this KNOWS>WE KNOWS>how KNOWS>it LEAK>got LEAK>if LEAK>me LEAK>on LOVE>HE LOVE>SECRET LOVE>WE LOVE>did
LOVE>we ME>GIFT ME>did ME>isnt ME>the ME>want ME>with MEET>FRAME MEET>ONLINE MEET>YOU MEET>for MEET>got MEET>of
MEET>was MEET>you MINOR>ONLINE MINOR>have MINOR>the MINOR>which MOVED>MY MOVED>ONLINE MOVED>SELF_MINOR MY>FAULT MY>KIN
MY>LEAK MY>can MY>got MY>he MY>not MY>of MY>on MY>to NEAR>CHILD NEAR>CROWD NEAR>KIN NEAR>MY NEAR>ORDINARY NEAR>we
NEVERMET>is NEVERMET>should NEWS>TOLD NEWS>him NEWS>says NEWS>they NUDE>GIFT NUDE>NEAR NUDE>OTHER_ADULT NUDE>SHAME
NUDE>WORRY NUDE>a NUDE>does NUDE>him NUDE>us OLDER>FORCE OLDER>KNOWS OLDER>ME OLDER>MINOR OLDER>isnt OLDER>on
ONLINE>FEAR ONLINE>HE ONLINE>because ONLINE>not ONLINE>says ONLINE>when ONLINE>you OPINION>TOLD OPINION>him OPINION>how
OPINION>me OPINION>wont ORDINARY>BEING ORDINARY>CARE ORDINARY>OLDER ORDINARY>STAT ORDINARY>but ORDINARY>him PAST>CREEPY
PAST>the PEER>CREEPY PEER>THREAT PEER>and PEER>cant PEER>he PEER>which PIC>CROWD PIC>KNOWS PIC>SELF_MINOR PIC>YOU
PIC>my PIC>them SECRET>HE SECRET>NEVERMET SECRET>has SECRET>have SECRET>says SECRET>with SELF_ADULT>CHILD
SELF_ADULT>GROOMED SELF_ADULT>KIN SELF_ADULT>TOLD SELF_ADULT>i SELF_ADULT>if SELF_ADULT>this SELF_ADULT>what
SELF_MINOR>ASK SELF_MINOR>FRAME SELF_MINOR>LOVE SELF_MINOR>SECRET SELF_MINOR>a SELF_MINOR>from SELF_MINOR>if
SELF_MINOR>said SELF_MINOR>tell SEND>MEET SEND>has SEND>isnt SEND>says SEND>should SEND>with SEX>OLDER SEX>will
SHAME>FRAME SHAME>SEX SHAME>has SOMEONE>FEAR SOMEONE>i SOMEONE>wasnt SOMEONE>we SOURCE>ME SOURCE>TOLD SOURCE>we
STALK>MINOR STALK>ORDINARY STALK>YOU STALK>isnt STAT>DESPAIR STAT>FORCE STAT>did STAT>get STAT>have STAT>want
THREAT>LEAK THREAT>OPINION THREAT>and THREAT>my TOLD>MOVED TOLD>dont TOLD>should TOLD>with TOPIC>because TOPIC>he
VIOLENCE>LOVE VIOLENCE>MINOR VIOLENCE>our VIOLENCE>says VIOLENCE>we VIOLENCE>where WE>BULLY WE>MOVED WE>been WE>us
WE>we WORRY>ADULT WORRY>ASK WORRY>from WORRY>isnt YOU>MEET YOU>PEER YOU>SELF_MINOR YOU>THREAT YOU>WE YOU>can YOU>i
YOU>of YOU>said YOU>wants a>NUDE a>SEND a>THREAT a>can a>did a>so a>we and>ASSAULT and>HE and>KIN and>ONLINE and>been
and>i and>please and>she and>when are>ME are>MEET are>NUDE are>WORRY are>a are>my are>she at>NEAR at>PAST at>PIC
at>SOMEONE at>did at>have at>please because>FEAR because>SECRET because>get because>isnt because>my because>that
because>who been>HELPREQ been>SHAME been>at been>i been>not been>will but>BULLY but>CROWD but>KIN but>OTHER_ADULT
but>SELF_MINOR but>because but>cant but>tell can>NEWS can>at can>i can>is cant>HELPREQ cant>THREAT cant>because
cant>his cant>them cant>was cant>would didnt>ME didnt>MY didnt>SOURCE didnt>me didnt>my didnt>to do>CRISIS do>NUDE
do>OLDER do>THREAT do>was do>who does>can does>dont does>have does>this does>to dont>CRISIS dont>WE dont>can dont>his
dont>wont for>HE for>KIN for>ORDINARY for>SEND for>WE for>YOU for>me for>please from>FRAME from>OLDER from>OPINION
from>PEER from>SEND from>WORRY from>a from>has from>it from>tell from>we get>BULLY get>HE get>NEVERMET get>NEWS
get>SOURCE get>a get>because get>does get>him get>tell get>us get>with got>ADULT got>GROOMED got>SHAME got>TOUCH got>of
got>that had>FEAR had>from had>in had>your has>HYPO has>WE has>a has>but has>cant has>does has>her has>so has>when
have>DESPAIR have>HELPREQ have>I have>OLDER have>cant have>on have>you he>FRAME he>isnt he>on he>should her>LEAK
her>OLDER her>he her>keeps him>CARE him>HE him>NEWS him>how him>our him>she his>ASK his>ME his>OLDER his>TOLD
his>VIOLENCE his>YOU his>is his>please his>you how>CROWD how>LEAK how>that i>BEING i>does i>why if>KIN if>ORDINARY
if>but if>why in>BULLY in>MY in>PAST in>SEND in>SOURCE in>YOU in>me is>FAULT is>is is>it is>on is>the isnt>TOUCH
it>CRISIS it>FAULT it>HELPREQ it>NEVERMET it>them it>which keep>HE keep>YOU keep>us keeps>I keeps>SECRET keeps>TOUCH
keeps>i keeps>says keeps>should me>ASSAULT me>SHAME me>THREAT me>me me>of me>on me>where me>who my>ABUSE my>CONTACT
my>WORRY not>DISTRESS not>I not>PEER not>WE not>got not>have not>this of>FORCE of>THREAT of>TOPIC of>TOUCH of>this
of>your on>BEING on>dont on>for on>is on>was on>with our>CROWD our>SECRET our>does our>had our>on please>CHILD
please>STAT please>been please>get please>this said>CONTACT said>FORCE said>HELPREQ said>dont said>my says>I says>PAST
says>has says>how she>CREEPY she>HARMED she>MY she>dont she>that she>want she>we should>CRISIS should>SECRET should>and
should>to should>where so>ASK so>HELPREQ so>MINOR so>OPINION so>PIC so>does so>with so>wont tell>FORCE tell>THREAT
that>ABUSE that>HARMED that>MOVED that>OTHER_ADULT that>SECRET that>TOUCH that>at that>will the>I the>NUDE the>says
them>PIC them>SOMEONE them>at them>it them>they them>who them>wont they>FORCE they>HELPREQ they>KIN they>is they>your
this>PEER this>been this>cant this>does this>keeps this>you to>ABUSE to>us to>will us>GIFT us>ONLINE us>did us>if
us>not us>with want>SELF_MINOR want>STAT want>VIOLENCE want>he want>wont wants>I wants>ME wants>NUDE wants>SEND
wants>have was>ORDINARY was>TOUCH was>did was>i was>was was>your wasnt>to we>ASK we>BULLY we>TOUCH we>a we>can we>dont
we>he we>should we>us what>FORCE what>of when>DIRECT when>MINOR when>and when>are when>at when>for when>the when>they
where>CARE where>where which>LOVE which>ME which>does who>HARMED who>LOVE who>been who>did who>has who>his who>please
who>that who>wont why>CRISIS will>HE will>PIC will>STAT will>them will>what with>DISTRESS with>GROOMED with>NEVERMET
with>SELF_MINOR with>in with>said wont>THREAT wont>is wont>us would>ME would>NEWS would>how would>which you>HELPREQ
you>MEET you>OPINION you>TOPIC you>WE you>what your>VIOLENCE your>a your>do your>does your>wants your>will
""",
    5: """
ABUSE>THREAT ADULT>FRAME ADULT>GIFT ADULT>SOMEONE ADULT>TOLD ADULT>keep ADULT>what ASK>SEX ASK>TOLD ASK>at ASK>been
ASK>does ASK>that ASK>want BEING>GIFT BEING>HARMED BEING>I BEING>at BEING>but BEING>i BEING>the BULLY>FORCE BULLY>have
BULLY>in CARE>keep CARE>should CARE>us CHILD>HE CHILD>ME CHILD>PIC CHILD>SHAME CHILD>for CHILD>him CHILD>your
CONTACT>CROWD CONTACT>DESPAIR CONTACT>for CONTACT>on CONTACT>which CREEPY>on CREEPY>that CRISIS>cant CRISIS>said
CROWD>MEET CROWD>THREAT CROWD>have CROWD>this CROWD>wont DESPAIR>keep DIRECT>THREAT DIRECT>for DISTRESS>CROWD
DISTRESS>ONLINE DISTRESS>SOURCE DISTRESS>how FEAR>OPINION FEAR>get FEAR>if FORCE>CREEPY FORCE>I FORCE>at FORCE>i
FORCE>that FRAME>NEWS FRAME>SECRET FRAME>WE FRAME>from FRAME>has FRAME>tell FRAME>with GIFT>BULLY GIFT>MY GIFT>OPINION
GIFT>PIC GIFT>WORRY GROOMED>CONTACT GROOMED>I GROOMED>MY GROOMED>ONLINE GROOMED>SOURCE GROOMED>YOU GROOMED>at GROOMED>i
GROOMED>your HARMED>HARMED HARMED>MEET HARMED>and HARMED>him HARMED>what HE>CROWD HE>SEX HE>does HE>him HE>when
HELPREQ>BULLY HELPREQ>CRISIS HELPREQ>GIFT HELPREQ>SEX HELPREQ>for HELPREQ>we HYPO>HE HYPO>NEAR HYPO>do HYPO>who I>BEING
I>LEAK I>have I>his I>isnt I>them KIN>FORCE KIN>YOU KIN>is KIN>of KIN>will KNOWS>ONLINE KNOWS>VIOLENCE KNOWS>got
KNOWS>the KNOWS>we LEAK>CRISIS LEAK>ME LEAK>ONLINE LEAK>are LEAK>i LEAK>them LEAK>what LOVE>FORCE LOVE>OTHER_ADULT
LOVE>not LOVE>you ME>DESPAIR ME>MINOR ME>NEVERMET ME>PIC ME>didnt ME>her MEET>CARE MEET>OTHER_ADULT MEET>said
MINOR>THREAT MINOR>because MINOR>her MINOR>how MINOR>if MOVED>ADULT MOVED>and MY>ADULT MY>CREEPY MY>HYPO MY>dont MY>she
MY>them NEAR>I NEAR>MEET NEAR>SOURCE NEVERMET>why NEWS>CARE NEWS>MY NEWS>her NEWS>to NEWS>we NEWS>who NUDE>LEAK
NUDE>can NUDE>for NUDE>his OLDER>NEVERMET OLDER>PIC OLDER>SECRET OLDER>he OLDER>if OLDER>wants OLDER>who ONLINE>GIFT
ONLINE>MOVED ONLINE>and ONLINE>on ONLINE>where ONLINE>who OPINION>ASK OPINION>ME OPINION>ONLINE OPINION>SEX
ORDINARY>CRISIS ORDINARY>DIRECT ORDINARY>PAST ORDINARY>are ORDINARY>from ORDINARY>have ORDINARY>said OTHER_ADULT>CARE
OTHER_ADULT>OLDER OTHER_ADULT>ONLINE OTHER_ADULT>PEER OTHER_ADULT>WE OTHER_ADULT>dont OTHER_ADULT>want OTHER_ADULT>we
PAST>has PAST>our PAST>please PEER>GIFT PEER>a PEER>has PEER>should PIC>I PIC>KIN PIC>PEER PIC>THREAT PIC>a PIC>in
PIC>they SECRET>didnt SECRET>her SECRET>me SELF_ADULT>CONTACT SELF_ADULT>WE SELF_ADULT>been SELF_ADULT>but
SELF_ADULT>on SELF_ADULT>we SELF_MINOR>ADULT SELF_MINOR>DIRECT SELF_MINOR>has SELF_MINOR>not SELF_MINOR>so
SELF_MINOR>what SEND>LOVE SEND>dont SEND>would SEX>ABUSE SEX>HELPREQ SEX>him SEX>is SHAME>HELPREQ SHAME>him SHAME>how
SHAME>my SHAME>was SHAME>what SOMEONE>HYPO SOMEONE>ME SOMEONE>MOVED SOMEONE>WORRY SOMEONE>been SOMEONE>when
SOURCE>ABUSE SOURCE>PAST SOURCE>STALK SOURCE>VIOLENCE STALK>FRAME STALK>MY STALK>OPINION STALK>can STAT>CONTACT
STAT>YOU STAT>for STAT>would THREAT>YOU TOLD>ASSAULT TOLD>PAST TOLD>PEER TOLD>SHAME TOLD>THREAT TOLD>TOUCH TOLD>from
TOLD>on TOLD>when TOLD>where TOLD>why TOPIC>ONLINE TOUCH>CROWD TOUCH>HARMED TOUCH>MINOR TOUCH>NUDE TOUCH>him TOUCH>his
VIOLENCE>SELF_MINOR VIOLENCE>want VIOLENCE>you WE>NEAR WE>TOUCH WE>for WE>he WE>should WORRY>CREEPY WORRY>DISTRESS
WORRY>HYPO WORRY>NEWS WORRY>SOMEONE WORRY>but WORRY>cant YOU>NEWS YOU>but YOU>keep YOU>our YOU>says a>because a>that
and>BULLY and>OTHER_ADULT and>STALK and>cant and>isnt are>BULLY are>OPINION are>SELF_MINOR are>get are>if are>would
at>CONTACT at>KIN at>a at>can at>get at>them at>where at>you because>how because>it been>CONTACT been>CRISIS been>ME
been>SEX been>VIOLENCE been>him been>they but>ADULT but>PEER but>SECRET but>SEND but>a but>can but>he but>keeps
but>when can>ADULT can>how can>in can>said cant>NEWS cant>a cant>does cant>why did>CROWD did>FEAR did>are did>our
did>was didnt>KIN didnt>from didnt>it do>ADULT do>SHAME do>from do>that do>to does>CONTACT does>ME does>WORRY does>i
does>the does>with dont>DISTRESS dont>are dont>says for>SELF_ADULT for>and for>cant for>him for>was from>ASK from>CHILD
from>DISTRESS from>HYPO from>KIN get>and get>is got>at got>him had>him had>the has>CROWD has>have has>i has>in has>keep
has>what have>CRISIS have>ONLINE have>and have>did have>him have>it have>will he>did he>i he>so he>wants he>wasnt
her>ADULT her>FORCE her>MY her>THREAT her>get her>the her>want her>when her>wont him>FEAR him>ORDINARY him>SEND
him>STALK him>if him>my him>what his>CARE his>CROWD his>DISTRESS his>MY his>has his>keep his>says how>DESPAIR how>SHAME
how>get i>ME if>LOVE if>OPINION if>been if>can if>her if>his if>is in>CONTACT in>FEAR in>NEVERMET in>ONLINE in>TOPIC
in>got in>isnt in>they in>want in>when is>HYPO is>STALK is>but is>please is>they isnt>she it>my it>she keep>at
keeps>wont me>DESPAIR me>KNOWS me>PAST me>at me>didnt me>if me>want me>would my>SEND my>his my>of not>CRISIS not>FEAR
not>her not>is of>KIN of>YOU of>tell of>when on>CRISIS on>DISTRESS on>KIN on>ME on>NEAR on>TOLD on>tell on>your
our>ABUSE our>GIFT our>NUDE our>tell our>to our>with please>PIC please>how please>which said>OTHER_ADULT said>are
said>that said>wants says>CREEPY says>SHAME says>YOU says>our says>says she>ABUSE she>NUDE she>if she>not she>should
she>when should>MOVED should>it should>tell so>CHILD so>your tell>my that>ADULT that>FORCE that>NEVERMET that>OLDER
that>said the>HELPREQ the>YOU the>us the>your them>I them>which they>ASK they>I they>PAST they>been they>do they>which
this>KNOWS this>ME this>STAT this>but this>dont this>when to>FORCE to>OLDER to>STALK to>keep to>tell to>what to>wont
us>FRAME us>LOVE us>MINOR us>WE us>us us>which want>CREEPY want>from want>not wants>LEAK wants>THREAT wants>me
was>SOURCE was>and was>it wasnt>he we>NUDE we>and we>tell we>what what>CONTACT what>CRISIS what>PEER what>SEND
what>THREAT what>had what>on what>the what>they what>you when>DISTRESS when>WORRY when>been where>GIFT where>is
where>tell where>this where>what where>which which>ADULT which>NUDE which>STAT which>THREAT which>can which>didnt
which>with who>SEX who>VIOLENCE who>WE who>YOU who>was who>you why>HELPREQ why>MY why>PEER why>if why>what will>SEND
will>a with>ASK with>MINOR with>not with>please with>should with>your wont>HARMED wont>LOVE wont>to would>ABUSE
would>BULLY would>CARE would>THREAT you>I you>KNOWS you>OLDER you>THREAT you>our you>this your>PAST your>PEER
your>SOURCE your>if your>me your>what
""",
    6: """
ABUSE>at ABUSE>because ABUSE>his ABUSE>how ADULT>FEAR ADULT>so ADULT>when ASK>DESPAIR ASK>KNOWS ASK>but ASK>they
ASK>when BEING>she BULLY>it CARE>she CHILD>HELPREQ CHILD>SELF_ADULT CONTACT>PEER CONTACT>and CONTACT>but CONTACT>want
CONTACT>was CREEPY>ADULT CREEPY>KIN CREEPY>him CREEPY>it CROWD>BULLY CROWD>HYPO CROWD>been CROWD>so DESPAIR>LOVE
DESPAIR>ONLINE DESPAIR>how DIRECT>HELPREQ DIRECT>MY DIRECT>cant DIRECT>what DISTRESS>keep FAULT>I FAULT>i FEAR>your
FORCE>CARE FORCE>for FORCE>if FORCE>tell FORCE>when FRAME>and FRAME>she GIFT>NUDE GIFT>get GIFT>she GIFT>they
GROOMED>CARE GROOMED>STAT GROOMED>but GROOMED>for GROOMED>in HARMED>was HE>CREEPY HE>KNOWS HE>and HE>is HE>isnt HE>she
HE>them HELPREQ>HE HELPREQ>NEAR HELPREQ>OPINION HELPREQ>a HELPREQ>from HELPREQ>get HELPREQ>him HELPREQ>would HYPO>your
I>MEET I>PAST I>PIC I>SELF_MINOR I>did KIN>DIRECT KIN>SELF_ADULT KIN>his KIN>where KIN>your KNOWS>ASK KNOWS>for
KNOWS>wants LEAK>I LEAK>a LEAK>for LOVE>CROWD LOVE>ONLINE ME>NUDE ME>SECRET ME>his ME>which MEET>NEVERMET MEET>at
MEET>would MINOR>PEER MINOR>VIOLENCE MINOR>she MINOR>who MOVED>ME MOVED>him MOVED>me MOVED>says MY>CROWD MY>DISTRESS
MY>FEAR MY>PEER MY>WE MY>YOU MY>didnt MY>if MY>this NEAR>CARE NEAR>my NEVERMET>of NEWS>if ONLINE>BEING ONLINE>LOVE
ONLINE>are ONLINE>our ONLINE>want OPINION>GROOMED OPINION>on ORDINARY>CROWD ORDINARY>SECRET ORDINARY>keep
OTHER_ADULT>on OTHER_ADULT>wants PAST>ME PAST>is PAST>wasnt PEER>ASSAULT PEER>ME PEER>NEVERMET PEER>OLDER PEER>PAST
PEER>her PEER>him PEER>in PEER>my PEER>so PEER>was PIC>got PIC>was PIC>with SECRET>CROWD SECRET>MOVED SECRET>SEND
SECRET>SHAME SECRET>said SELF_ADULT>and SELF_MINOR>OLDER SELF_MINOR>PEER SELF_MINOR>at SELF_MINOR>was SEND>have
SEND>him SEND>the SEX>ASK SEX>KIN SHAME>of SHAME>that SOMEONE>FRAME SOMEONE>HARMED SOMEONE>HE SOMEONE>WE SOMEONE>keep
SOURCE>DIRECT SOURCE>are SOURCE>didnt SOURCE>i SOURCE>is SOURCE>you STALK>her STALK>to STALK>with STALK>you STAT>OLDER
THREAT>CONTACT THREAT>THREAT THREAT>a THREAT>you TOLD>CONTACT TOLD>LOVE TOLD>her TOPIC>ABUSE TOPIC>BULLY TOPIC>are
TOPIC>is TOUCH>MY TOUCH>SOURCE TOUCH>on TOUCH>when VIOLENCE>CROWD VIOLENCE>me VIOLENCE>on VIOLENCE>so WE>CARE WE>PEER
WE>SECRET WORRY>that YOU>ABUSE YOU>GROOMED YOU>NEAR YOU>SEND YOU>been YOU>from YOU>his YOU>was a>NEVERMET a>ORDINARY
a>from a>she a>wasnt a>wont and>CHILD and>GIFT and>GROOMED and>LEAK and>NEVERMET and>VIOLENCE and>if are>I are>how
are>on are>where at>TOPIC at>YOU at>our at>she because>KIN because>PAST because>a because>has because>of been>I
been>OPINION been>TOUCH been>dont but>CREEPY but>TOLD but>WORRY but>been but>says but>the can>VIOLENCE can>he cant>he
did>STAT did>but did>why didnt>ADULT didnt>CARE do>BEING do>in does>ASK does>FORCE does>TOPIC does>VIOLENCE dont>ASK
dont>OPINION dont>and dont>of dont>on dont>said dont>she dont>we for>NUDE for>on for>said for>says from>NEAR from>TOLD
get>DISTRESS get>her get>i get>said got>DIRECT got>MINOR got>MY got>THREAT got>VIOLENCE got>get had>CARE had>CHILD
had>PEER had>YOU has>HELPREQ has>has have>them her>FEAR her>OTHER_ADULT her>are her>have him>FORCE him>HELPREQ
him>MOVED him>did him>him him>on him>with his>his his>that his>wants his>what his>with how>CRISIS how>from how>so
i>isnt i>not if>DIRECT if>SELF_ADULT if>STALK if>cant if>says if>wasnt if>you in>NEAR in>keep in>our in>them in>where
in>your is>HELPREQ is>KIN is>ORDINARY is>WORRY is>him isnt>KIN isnt>OPINION isnt>the it>DESPAIR it>DISTRESS it>FORCE
it>NEAR it>dont it>have it>not it>this it>why keep>her keep>how keeps>BULLY keeps>KIN keeps>MINOR keeps>NEAR
keeps>OPINION keeps>she me>and me>tell me>which my>CRISIS my>GROOMED my>ONLINE my>TOLD my>so not>PIC not>TOLD
not>VIOLENCE not>his not>want of>GIFT of>OLDER of>SEND of>SHAME of>a of>on of>so on>OLDER on>because on>do on>does
on>had on>has on>have on>will our>PEER please>SECRET please>to please>was said>MY said>for said>has says>THREAT
says>dont says>want she>THREAT she>it she>why should>MEET should>do should>have should>her so>ADULT so>SHAME so>at
so>of so>the tell>because tell>said that>CHILD that>that that>wants the>CRISIS the>DISTRESS the>FEAR the>a the>and
the>for them>has them>i them>in them>on them>when they>CARE they>CONTACT they>PEER they>are they>if they>we they>who
this>CARE this>MY this>the to>DESPAIR to>KIN to>LEAK to>says us>I us>VIOLENCE us>and us>i us>in us>to want>me
wants>CRISIS wants>MOVED wants>PEER wants>for wants>from wants>he was>isnt was>them wasnt>HE we>ME we>his what>ABUSE
what>MOVED what>SOMEONE what>TOLD what>are what>did what>from what>is what>that when>had when>them where>CONTACT
where>NUDE where>WE where>him which>WE which>at which>is which>not which>which who>HELPREQ who>NEAR who>TOUCH who>can
who>not who>of why>FEAR why>HE why>a will>do with>CONTACT with>HE with>NEAR with>NUDE with>YOU with>are with>me
with>wants with>when with>who wont>at would>CRISIS would>KIN would>has would>he would>to would>want you>GROOMED
you>NEAR you>NEWS you>does you>is you>please you>said you>says your>MINOR
""",
    7: """
ABUSE>MINOR ADULT>ORDINARY ADULT>was ASK>from ASK>get ASK>have ASK>is ASK>wants BEING>ABUSE BEING>HE BEING>PIC
BEING>STALK BEING>THREAT BEING>VIOLENCE BEING>in BULLY>ME BULLY>MY CARE>HELPREQ CARE>NEAR CARE>NEWS CARE>SEX CARE>how
CARE>isnt CARE>said CARE>who CHILD>DISTRESS CHILD>KIN CHILD>and CHILD>been CHILD>do CHILD>my CHILD>want CHILD>which
CONTACT>a CONTACT>not CONTACT>says CONTACT>they CREEPY>ASK CREEPY>a CREEPY>have CREEPY>my CREEPY>what CRISIS>me
CRISIS>what CROWD>ABUSE CROWD>PIC CROWD>does CROWD>get CROWD>if CROWD>me CROWD>was DESPAIR>had DIRECT>I DISTRESS>DIRECT
FEAR>who FORCE>LOVE FORCE>NUDE FORCE>in FORCE>my FORCE>will FRAME>YOU FRAME>i FRAME>in FRAME>on GIFT>MINOR
GIFT>SELF_MINOR GIFT>WE GIFT>wont HARMED>CARE HARMED>my HARMED>them HE>are HE>cant HE>would HELPREQ>FORCE HELPREQ>OLDER
HELPREQ>PEER HELPREQ>does HELPREQ>the HYPO>i HYPO>that I>ABUSE I>CROWD I>WE I>at I>didnt I>does I>in I>is I>so I>wasnt
KIN>THREAT KIN>she KNOWS>STAT KNOWS>are KNOWS>because LEAK>do LOVE>ASK LOVE>BULLY LOVE>a ME>CARE ME>SEND ME>VIOLENCE
ME>WORRY ME>so MEET>PEER MEET>it MINOR>OTHER_ADULT MINOR>should MINOR>they MOVED>KIN MOVED>my MY>ABUSE MY>who
NEVERMET>how NEWS>and NUDE>FORCE NUDE>she NUDE>was OLDER>HE OLDER>his OLDER>which ONLINE>FORCE ONLINE>WE ONLINE>cant
ONLINE>me ONLINE>they ONLINE>will OPINION>DIRECT OPINION>HE OPINION>NEAR OPINION>TOUCH OPINION>WORRY OPINION>the
OPINION>they ORDINARY>KIN ORDINARY>SEND ORDINARY>her ORDINARY>of ORDINARY>they ORDINARY>wont OTHER_ADULT>CONTACT
OTHER_ADULT>HE OTHER_ADULT>is OTHER_ADULT>says PAST>TOPIC PAST>WORRY PAST>me PEER>DESPAIR PEER>NEAR PEER>SHAME
PEER>STAT PEER>i PIC>ASK PIC>SEND PIC>SHAME PIC>get PIC>not PIC>on PIC>us SECRET>KIN SECRET>he SECRET>was
SELF_ADULT>YOU SELF_ADULT>had SELF_ADULT>have SELF_ADULT>was SELF_ADULT>your SELF_MINOR>my SEND>because SEND>on
SEND>them SEND>they SEND>wants SEX>CROWD SHAME>SHAME SHAME>he SOMEONE>BULLY SOMEONE>because SOURCE>CONTACT SOURCE>NEAR
SOURCE>from STALK>I STALK>i STALK>in STALK>is STAT>DISTRESS STAT>she THREAT>do TOLD>CHILD TOLD>that TOLD>this
VIOLENCE>CHILD VIOLENCE>STAT VIOLENCE>YOU VIOLENCE>because WE>CHILD WE>FORCE WE>GIFT WE>SOMEONE WORRY>at WORRY>she
YOU>ADULT YOU>MINOR YOU>that a>keeps and>BEING and>MOVED and>TOLD and>have and>is and>should and>what and>who are>FRAME
are>KIN are>MOVED are>him are>was at>me because>keeps because>the been>MINOR but>PAST but>in can>SOURCE can>a cant>ME
cant>how cant>tell did>KIN did>in did>on do>FEAR do>HYPO do>LEAK do>TOLD do>please does>YOU dont>SOURCE dont>when
for>OLDER for>SHAME for>STALK for>have for>we from>MINOR from>TOUCH from>been from>wants get>FORCE get>he got>DESPAIR
got>ORDINARY got>will had>CROWD has>I has>PIC has>us have>SEX have>YOU have>keep he>does he>it he>our he>will her>HE
her>of him>ME him>SECRET him>of his>NUDE his>PIC his>me how>FORCE i>NEWS i>didnt i>for i>our i>they i>wasnt if>SECRET
if>my if>us is>ASK is>CREEPY is>can is>had is>have is>them is>what isnt>HE isnt>VIOLENCE it>KIN it>THREAT it>isnt
it>should keep>DISTRESS keep>our keep>them keeps>are keeps>it keeps>which me>PEER me>SOMEONE me>cant me>dont my>MOVED
my>STALK my>a my>her not>been not>if not>was of>didnt of>our on>ONLINE on>which on>you our>CONTACT our>KIN our>his
please>CARE please>PEER please>YOU please>is please>with said>DISTRESS said>got said>was says>MEET says>her says>keep
says>them says>your she>CONTACT she>FORCE she>GIFT she>GROOMED she>NEVERMET should>when so>VIOLENCE so>i so>it so>keeps
so>want so>wants tell>HYPO tell>PEER tell>his tell>please that>DISTRESS that>LOVE that>for that>she the>ASK the>CONTACT
the>WORRY the>tell the>they them>GIFT they>ADULT they>FRAME they>my this>SELF_MINOR this>have this>to to>SECRET to>SEND
to>want us>CHILD us>FORCE us>he want>OPINION want>PIC wants>to was>HARMED was>PEER wasnt>because wasnt>of we>keep
what>ME what>PIC what>do what>me what>my when>CARE when>HE when>WE when>got when>we where>when where>who which>MY
who>BULLY who>MINOR who>are who>didnt who>her who>him why>did will>ORDINARY will>his will>me will>tell with>ME
with>TOLD with>dont with>she with>that wont>NUDE wont>WORRY wont>it wont>tell would>DESPAIR would>says would>tell
would>your you>ABUSE you>SELF_MINOR you>SEND you>YOU your>SHAME your>how your>to your>was
""",
    8: """
ADULT>CREEPY ADULT>dont ADULT>has ASK>I ASK>and ASK>did ASK>said BULLY>me CARE>HE CARE>does CARE>him CHILD>OLDER
CHILD>THREAT CHILD>at CHILD>has CHILD>have CHILD>me CHILD>with CONTACT>CONTACT CONTACT>CREEPY CONTACT>VIOLENCE
CONTACT>said CONTACT>them CREEPY>CREEPY CREEPY>and CROWD>BEING CROWD>HE CROWD>SECRET CROWD>WORRY CROWD>did CROWD>would
DESPAIR>what DIRECT>from DIRECT>i DIRECT>on DISTRESS>OPINION DISTRESS>not DISTRESS>them FEAR>ADULT FORCE>ONLINE
FRAME>if GIFT>cant GIFT>from GROOMED>my GROOMED>when HE>in HELPREQ>CROWD HELPREQ>DIRECT HELPREQ>LOVE HELPREQ>SELF_MINOR
HELPREQ>WE HYPO>I I>ASSAULT I>CHILD I>had I>why I>will KIN>ASK KIN>MEET KIN>from KIN>isnt KNOWS>GIFT KNOWS>I KNOWS>i
KNOWS>where LEAK>YOU LEAK>you LOVE>PIC ME>HARMED ME>HYPO ME>dont MEET>OLDER MEET>in MINOR>HARMED MINOR>PIC MINOR>SEX
MINOR>been MINOR>is MOVED>CARE MOVED>on MY>BULLY MY>did MY>him MY>what NEAR>not NEVERMET>to NEWS>was NUDE>CROWD
NUDE>FEAR NUDE>are NUDE>it OLDER>CREEPY OLDER>ONLINE OLDER>YOU OLDER>keeps OLDER>you ONLINE>BULLY ONLINE>CROWD ONLINE>I
ONLINE>dont ONLINE>in OPINION>CARE OPINION>KNOWS OPINION>PAST OPINION>had ORDINARY>and ORDINARY>because
OTHER_ADULT>MEET OTHER_ADULT>she PAST>DISTRESS PAST>have PAST>how PEER>ADULT PEER>MOVED PEER>TOLD PEER>did PEER>his
PIC>NUDE PIC>has SECRET>the SELF_MINOR>OPINION SELF_MINOR>isnt SEND>FRAME SEND>do SEND>get SEND>so SEX>I SEX>i SEX>my
SEX>with SOMEONE>KIN SOMEONE>NUDE SOMEONE>wont SOURCE>I SOURCE>SEX SOURCE>it STALK>so STAT>BULLY STAT>STAT THREAT>MINOR
THREAT>the TOLD>ABUSE TOLD>HARMED TOLD>I TOLD>a TOLD>have TOLD>i TOLD>what TOPIC>I TOPIC>i TOUCH>KIN TOUCH>her
VIOLENCE>FORCE VIOLENCE>him VIOLENCE>if WE>a WE>dont WE>his WE>when WE>with WORRY>KIN WORRY>if WORRY>said YOU>CRISIS
YOU>and YOU>this a>ME a>had a>isnt a>your and>WORRY and>and are>CROWD because>DISTRESS because>SELF_MINOR because>to
been>PIC been>for but>ME but>dont but>my can>FORCE can>PAST can>get can>who cant>GIFT cant>SOURCE did>ONLINE didnt>I
didnt>does didnt>so do>CONTACT do>FORCE do>MEET do>for do>me do>what does>please does>who does>you dont>SEND dont>was
for>ABUSE for>BEING for>FORCE for>HELPREQ for>LOVE for>a for>wants from>ME from>SHAME from>STALK from>and from>keeps
get>ME get>THREAT got>CARE got>DISTRESS got>on got>they had>and has>CHILD has>ME has>had have>CHILD have>DISTRESS
have>SHAME have>so have>when her>ASK her>MOVED her>WORRY him>MY him>said his>CHILD his>from his>my his>who his>will
how>DISTRESS how>me i>ASSAULT i>SOMEONE i>TOLD i>had i>keep if>NUDE if>that in>ORDINARY in>had is>DESPAIR is>NEAR
is>PAST isnt>ADULT isnt>when it>ADULT it>ASSAULT it>CONTACT it>ONLINE it>TOPIC it>VIOLENCE it>YOU it>what keep>WE
keeps>LEAK keeps>and me>FORCE me>HARMED me>KIN me>MEET me>SEND me>is my>FRAME my>THREAT my>have my>where my>with
not>ABUSE not>MINOR not>can not>for not>not of>for of>us on>GROOMED on>HE on>SOMEONE on>TOUCH on>not our>LOVE our>MINOR
our>STAT our>my please>for said>SEND said>did said>when says>ADULT says>FRAME says>LOVE says>SEND says>SOURCE
says>keeps says>please says>to says>which should>CONTACT so>NEVERMET so>THREAT so>TOPIC so>and so>cant so>from so>this
tell>wants that>HYPO that>we the>BEING the>GROOMED the>MY the>keeps the>who the>why them>and them>her them>you they>got
this>has to>BULLY to>LOVE to>been to>cant to>them to>was us>are us>dont want>ME wants>YOU we>SECRET we>have we>is
what>SOURCE what>have what>was what>with where>are where>but where>we which>SOURCE which>us who>GROOMED who>HE who>ME
who>PIC who>SOURCE who>we why>OTHER_ADULT why>didnt why>him will>SECRET will>are with>it with>they wont>him
would>HELPREQ you>CRISIS you>LOVE you>from you>his you>if you>of you>that you>your your>got your>tell
""",
    9: """
ADULT>FORCE ADULT>KNOWS ADULT>did ADULT>tell ASK>MINOR ASK>MY ASK>THREAT ASK>WE ASK>are ASK>didnt BEING>CREEPY
BEING>what BULLY>KIN BULLY>a BULLY>my CARE>OLDER CARE>SECRET CARE>are CARE>do CHILD>because CHILD>them CONTACT>NUDE
CONTACT>YOU CONTACT>dont CREEPY>OLDER CRISIS>ME CROWD>MY CROWD>didnt CROWD>for CROWD>his DESPAIR>DESPAIR DIRECT>OPINION
DIRECT>ORDINARY DIRECT>VIOLENCE DIRECT>us DISTRESS>ME DISTRESS>SHAME DISTRESS>of FEAR>and FEAR>he FEAR>him FORCE>me
FORCE>what FRAME>SEND FRAME>get GIFT>her GIFT>them GIFT>was GIFT>we GROOMED>is HARMED>KIN HARMED>ME HARMED>in HARMED>me
HE>CHILD HE>MY HE>NEAR HE>OPINION HE>STAT HE>said HE>so HE>what HE>you HELPREQ>ASSAULT HELPREQ>MINOR HELPREQ>SHAME
HELPREQ>YOU HYPO>CONTACT HYPO>in I>BULLY I>OLDER I>STAT KIN>BEING KIN>CARE LOVE>and LOVE>he ME>CRISIS ME>FORCE ME>SHAME
ME>and ME>from ME>when ME>would MINOR>said MINOR>says MY>NUDE MY>OPINION MY>SOMEONE MY>should MY>us MY>was MY>we
MY>would NEVERMET>she NEWS>did NEWS>he NUDE>got OLDER>I OLDER>him OLDER>i ONLINE>DISTRESS ONLINE>ORDINARY ONLINE>we
OPINION>OPINION OPINION>them ORDINARY>MOVED OTHER_ADULT>ME OTHER_ADULT>MINOR PEER>MEET PEER>SEX PEER>wont PIC>for
PIC>him SECRET>PEER SECRET>PIC SECRET>him SELF_ADULT>with SELF_MINOR>OTHER_ADULT SELF_MINOR>it SELF_MINOR>that
SEND>FORCE SEND>SEND SEX>MY SHAME>on SHAME>said SOMEONE>so SOURCE>KIN SOURCE>NUDE SOURCE>ORDINARY SOURCE>but
SOURCE>this SOURCE>wants STAT>NEWS STAT>he STAT>on THREAT>ADULT TOLD>PIC TOLD>is WE>DISTRESS WORRY>CHILD WORRY>him
YOU>FRAME YOU>PIC YOU>got YOU>them YOU>what a>PEER a>dont and>ABUSE and>CREEPY and>OLDER are>HE are>from at>had at>not
at>was because>been but>got but>of can>KNOWS can>YOU can>what cant>DESPAIR did>I do>PEER do>will does>are does>that
does>where dont>CARE for>CARE for>ME for>did for>dont from>ADULT from>FEAR from>SELF_MINOR from>STAT from>the
get>OPINION got>FRAME got>ME got>MEET got>NEWS got>SEND had>VIOLENCE has>GROOMED has>KIN has>PAST has>VIOLENCE have>us
he>OPINION he>THREAT he>got he>have he>we he>when he>who her>and her>him her>with his>CONTACT his>NEAR his>WORRY
his>have his>not how>HELPREQ how>SEND how>and how>what i>ABUSE i>BULLY i>CARE i>LEAK i>OLDER i>should i>will if>PAST
if>PIC if>on if>tell is>PEER is>been is>for isnt>CARE it>HE it>cant it>does keep>BULLY keep>I keep>he keep>i keeps>GIFT
keeps>how keeps>to me>CRISIS my>CREEPY my>KNOWS my>me my>my my>they my>who my>your not>STAT of>ME of>are of>of on>FEAR
on>a our>we please>have please>he please>where said>SECRET said>this said>we says>NUDE says>TOUCH says>we says>with
she>from she>she she>tell should>SEND so>has so>she tell>what the>DIRECT the>SELF_MINOR the>STALK the>he the>in
this>DISTRESS this>from this>our to>CRISIS to>NUDE to>PAST to>he to>it to>you us>from want>does want>it want>my
want>the wants>her wants>it was>her was>me was>which wasnt>a when>MY when>me when>to where>ME where>dont which>and
which>how who>WORRY who>on who>tell who>wants why>SOMEONE why>my wont>FRAME would>have you>NUDE your>CROWD your>and
your>not
""",
    10: """
ADULT>CONTACT ADULT>VIOLENCE ADULT>isnt ADULT>me ADULT>with ASK>for ASK>my ASSAULT>ASSAULT BEING>ASK BEING>LOVE BULLY>I
BULLY>i CARE>KIN CARE>SOMEONE CARE>STAT CARE>them CHILD>ONLINE CHILD>this CONTACT>from CONTACT>it CONTACT>your
CREEPY>CROWD CREEPY>he CRISIS>ORDINARY CRISIS>SOURCE CRISIS>on DESPAIR>is DIRECT>ME FEAR>CARE FORCE>from FORCE>they
FRAME>we GIFT>in HARMED>I HARMED>i HARMED>they HE>FEAR HE>want HE>which HELPREQ>HYPO HELPREQ>ME I>the KIN>SHAME KIN>was
LEAK>and LEAK>it ME>it MEET>HE MINOR>LEAK MINOR>SECRET MINOR>TOLD MINOR>a MINOR>are MINOR>was MY>your NEAR>how
NEVERMET>on NEVERMET>the NEWS>my NUDE>at NUDE>on ONLINE>CHILD ONLINE>PIC ONLINE>SEND OPINION>I OPINION>and OPINION>this
ORDINARY>ASK OTHER_ADULT>me PAST>tell PEER>MINOR PEER>OPINION PEER>keeps PEER>says PIC>CHILD PIC>says PIC>we PIC>what
SECRET>HARMED SELF_MINOR>who SEND>MY SEND>SECRET SOMEONE>GIFT SOMEONE>LOVE SOMEONE>PIC SOMEONE>can SOURCE>OTHER_ADULT
SOURCE>TOPIC SOURCE>me SOURCE>why THREAT>because THREAT>them THREAT>what TOLD>ADULT TOLD>WE TOUCH>ONLINE TOUCH>to
VIOLENCE>CARE WE>LOVE WE>MINOR YOU>NUDE YOU>does a>CREEPY a>cant a>if a>this a>wants and>FRAME and>SECRET are>that
at>ASK at>dont at>from at>of because>CHILD because>SEND been>SOMEONE been>how but>to but>who can>SECRET can>SEX can>so
cant>are cant>on didnt>HELPREQ do>is does>TOLD does>TOUCH does>do does>how dont>do for>been from>VIOLENCE from>of
get>SEX get>me got>HELPREQ got>OLDER got>SECRET got>STALK got>for got>to had>so has>CARE has>SEND has>him have>GIFT
have>TOLD have>TOUCH he>STALK he>for he>the her>do her>keep her>will him>PIC him>her his>dont his>of how>SOMEONE
how>THREAT how>VIOLENCE i>how i>to if>ABUSE if>does in>BEING in>NUDE in>SHAME in>has in>her in>please in>the is>DIRECT
is>HARMED is>SEX it>CHILD it>OLDER it>him it>how it>wasnt keep>ASK keeps>what me>FRAME me>GROOMED my>OPINION my>and
my>did of>SELF_MINOR of>WE of>wont on>WORRY on>his on>me our>CARE our>been our>she please>KIN please>not please>you
said>TOPIC said>at says>ONLINE says>WE says>in she>BEING she>ORDINARY she>in she>to so>CROWD so>SOMEONE so>dont so>who
tell>this that>been that>your the>GIFT the>TOUCH the>please the>should them>MY this>PAST this>how this>where to>HYPO
to>TOUCH to>dont wants>HE wants>i wants>us wants>you was>FAULT was>MINOR was>PAST when>CROWD when>does when>his
where>KIN where>can where>me where>she where>so which>TOPIC who>TOLD who>if you>SECRET you>them your>ASK your>but
your>keep
""",
    11: """
ABUSE>ME ABUSE>if ABUSE>me ADULT>CROWD ADULT>OPINION ADULT>PEER ADULT>but ADULT>in BULLY>has CHILD>of CONTACT>do
CONTACT>how CROWD>tell DISTRESS>but DISTRESS>for FORCE>and FRAME>CRISIS FRAME>GROOMED FRAME>HELPREQ FRAME>SEX
GROOMED>if HARMED>HE HE>MINOR HE>SEND HE>VIOLENCE HE>who HYPO>she I>CREEPY I>keep I>of I>our KIN>FRAME KIN>WORRY
LOVE>MINOR LOVE>for ME>BULLY ME>get ME>if ME>in MEET>that MINOR>our MY>ASSAULT MY>BEING MY>MINOR MY>been MY>is OLDER>in
ONLINE>SECRET ONLINE>TOLD ONLINE>a ONLINE>this OPINION>SOMEONE OPINION>at OPINION>i OPINION>says ORDINARY>MEET
ORDINARY>who PAST>GIFT PAST>i PAST>it PEER>BEING PEER>not PIC>PAST PIC>it SEND>PAST SEND>SHAME SEND>he SOMEONE>NEVERMET
SOMEONE>TOUCH SOMEONE>are SOMEONE>where SOURCE>PEER STAT>MINOR STAT>SOURCE STAT>but STAT>who TOLD>at TOLD>my
TOUCH>CREEPY TOUCH>in TOUCH>it VIOLENCE>KIN VIOLENCE>VIOLENCE VIOLENCE>cant VIOLENCE>from WE>SEND WE>tell WE>was
YOU>LOVE YOU>your a>CHILD a>OLDER a>PAST a>SOMEONE and>MEET and>her are>ASK are>PIC are>SEND are>me at>he because>PIC
because>cant been>to can>KIN can>STAT can>not cant>to did>CARE did>i do>HELPREQ do>SECRET do>does do>this dont>ME
dont>where for>in for>it for>when from>me from>that get>GROOMED get>NUDE got>me got>them had>KIN have>BULLY have>my
he>CROWD he>MY he>ONLINE he>YOU he>is he>them her>SOURCE her>in him>ASK him>STAT him>for his>SEND his>a his>this
his>where i>CREEPY i>have if>NEVERMET in>SELF_MINOR in>are is>ABUSE is>CRISIS is>FRAME is>SOMEONE is>are it>LOVE it>i
it>on me>BULLY me>NUDE me>ONLINE me>that me>to my>ASSAULT my>GIFT of>SECRET of>is of>them on>LEAK our>DISTRESS our>SEND
please>HE please>do said>does says>STALK says>for she>DISTRESS she>KIN she>so she>they should>GIFT so>TOUCH so>which
tell>STAT that>wasnt the>SECRET the>dont them>HE them>PAST them>PEER them>SOURCE them>my they>VIOLENCE they>cant
they>he this>who to>ASK to>MEET to>did to>that want>if want>tell wants>WE wants>in was>ABUSE was>ASK was>GROOMED
was>OPINION was>PIC wasnt>SOURCE what>TOPIC where>with which>do which>the who>KIN who>OTHER_ADULT who>is who>what
why>CARE with>BULLY with>CARE with>because wont>CREEPY would>CHILD would>FRAME would>STAT would>what you>CONTACT
you>SHAME you>tell
""",
    12: """
ABUSE>that ADULT>for ADULT>who BEING>DIRECT BEING>NUDE BEING>got BULLY>and CARE>wont CHILD>the CHILD>who CONTACT>FORCE
CONTACT>PIC CONTACT>to CREEPY>MY CROWD>DISTRESS CROWD>STAT DIRECT>is DISTRESS>DESPAIR FAULT>for FORCE>ME GIFT>on
GROOMED>ADULT GROOMED>OPINION HE>CRISIS HE>KIN HE>SOMEONE HE>YOU HE>me HE>where HELPREQ>NEWS HELPREQ>because
HELPREQ>who HYPO>on I>CRISIS I>FAULT I>should KIN>CROWD KIN>who KNOWS>at LEAK>her ME>CROWD ME>tell MEET>on MY>CONTACT
MY>CRISIS MY>KNOWS MY>NEAR MY>in NEWS>PIC NEWS>i ONLINE>do OPINION>KIN ORDINARY>ADULT ORDINARY>does ORDINARY>got
ORDINARY>is ORDINARY>please ORDINARY>what ORDINARY>your OTHER_ADULT>ASK OTHER_ADULT>at PEER>on PEER>wants
SELF_MINOR>CONTACT SEND>CARE SEND>and SEX>in SHAME>so SOMEONE>SOMEONE SOURCE>DESPAIR SOURCE>when STALK>at STALK>my
STAT>CARE STAT>HE STAT>got STAT>you THREAT>he THREAT>please TOUCH>CHILD TOUCH>CONTACT TOUCH>my VIOLENCE>ASK YOU>SEX
YOU>WORRY YOU>YOU YOU>get YOU>if YOU>wont a>i a>my and>SOMEONE and>had are>MY are>it are>of are>with at>FEAR at>OLDER
at>TOUCH at>in because>CONTACT because>SOMEONE been>ADULT been>PEER but>CONTACT cant>HE did>this didnt>was do>dont
do>if do>with does>I does>because dont>to for>ADULT for>CROWD for>keep for>my for>them from>for from>how has>ONLINE
has>ORDINARY have>his he>you her>ONLINE her>PEER her>SEND how>is how>of i>CRISIS i>FAULT i>did i>what if>ADULT in>ME
in>VIOLENCE in>at in>dont is>TOUCH is>not is>tell it>but me>HYPO me>SELF_MINOR of>DESPAIR on>DIRECT on>PIC on>got
our>TOLD said>PEER says>did says>what so>FAULT so>PEER so>got that>MY the>at the>got the>keep the>would they>THREAT
they>you this>SHAME this>because to>THREAT to>so to>would to>your us>when wants>get wants>so was>DISTRESS was>ME was>he
wasnt>for we>are what>for when>her which>it who>DESPAIR who>NUDE why>he why>want with>SECRET would>ASK you>SEX
you>WORRY you>can you>get your>CARE
""",
    13: """
ABUSE>MY ABUSE>do ADULT>DISTRESS ADULT>HARMED ADULT>ONLINE ADULT>cant ASK>MOVED ASK>to ASK>which CARE>SOURCE CARE>of
CARE>they CHILD>VIOLENCE CHILD>says CONTACT>him CONTACT>our CREEPY>CARE CROWD>has CROWD>want FEAR>VIOLENCE FORCE>do
FRAME>LOVE GROOMED>DIRECT HE>wants HE>with HELPREQ>ABUSE HELPREQ>can I>DIRECT I>do I>who LEAK>HE LOVE>to ME>ASSAULT
ME>FRAME ME>MEET ME>ONLINE ME>are MY>they NEAR>STAT NEAR>is NEAR>on NEWS>I OLDER>ASK OLDER>SELF_MINOR ONLINE>OLDER
PAST>CHILD PIC>OTHER_ADULT PIC>are PIC>is SECRET>OLDER SHAME>SEND SOMEONE>from SOURCE>CARE STAT>I STAT>it TOLD>in
TOUCH>CARE TOUCH>HE TOUCH>ME TOUCH>STAT TOUCH>me VIOLENCE>this VIOLENCE>with WE>ONLINE WE>TOLD WE>cant YOU>ASK
and>because and>my are>CARE are>THREAT at>it because>and because>him because>his because>what been>ABUSE but>and
can>GROOMED can>I can>his can>to can>you cant>ADULT cant>CROWD do>YOU does>keep does>on dont>how dont>will for>ASK
for>SOMEONE get>didnt got>is has>FORCE has>OLDER has>she he>CRISIS he>KNOWS he>what he>wont her>NUDE her>wants
his>ONLINE i>DIRECT i>PAST if>what in>SECRET in>get isnt>a it>ORDINARY it>because it>to it>was it>you keep>to keep>what
keeps>that me>SECRET my>what not>CARE of>not on>and our>the our>was please>HELPREQ said>tell says>she says>when she>but
she>he she>his so>STAT that>YOU that>of that>what that>when that>where the>HARMED the>not they>because this>SOMEONE
to>NEVERMET to>VIOLENCE to>him wants>our was>of we>which what>because what>what when>with where>cant where>for
who>FRAME who>my who>to why>does will>HELPREQ will>this wont>with would>his would>me you>he your>PIC your>are
""",
    14: """
ADULT>NEWS ADULT>not ADULT>where ASK>SECRET CARE>WORRY CARE>is CARE>when CHILD>ORDINARY CHILD>she CONTACT>ASK
CONTACT>STAT CREEPY>at CRISIS>CRISIS DESPAIR>with FEAR>FEAR GROOMED>it HARMED>it HE>CONTACT HE>DIRECT HE>ONLINE HE>PIC
HE>SECRET HELPREQ>in KIN>TOLD KIN>in ME>SELF_MINOR MEET>he MINOR>SOMEONE MINOR>has MY>STAT NEVERMET>that OTHER_ADULT>if
PAST>OPINION PEER>STALK PEER>them SECRET>my SEND>MINOR SEND>MOVED SEND>THREAT SOURCE>ONLINE SOURCE>because SOURCE>tell
STALK>STALK THREAT>CARE TOLD>she VIOLENCE>not WORRY>HE WORRY>how YOU>CARE YOU>SOMEONE a>HARMED a>NEAR a>a a>to a>who
at>ADULT at>CHILD at>has because>he can>him can>with cant>and cant>from for>but for>he from>her from>to got>ASSAULT
got>GIFT got>in he>BULLY he>can he>to her>to if>said is>SEND is>TOPIC is>got is>she it>SHAME it>for it>if me>CROWD
me>her me>in my>if of>STAT of>from of>what on>YOU said>do she>MEET so>a so>will tell>the that>ASK that>the they>LEAK
they>him they>me they>would this>ABUSE this>SECRET this>will wants>at was>ASSAULT was>my we>cant what>HYPO when>ME
which>in who>CARE who>CROWD with>of you>wont your>have
""",
    15: """
ADULT>OTHER_ADULT ADULT>WORRY ADULT>do ADULT>him ASSAULT>at BULLY>BULLY CHILD>didnt CREEPY>are CRISIS>not CROWD>CARE
CROWD>he CROWD>we DIRECT>when DISTRESS>he FRAME>FRAME FRAME>you HE>I HE>dont HELPREQ>it I>SEX KIN>it ME>ME ME>SEX
MINOR>FRAME MINOR>SELF_ADULT MINOR>what MY>MOVED MY>that ONLINE>MY PEER>WORRY PEER>us SECRET>ME SECRET>on SEX>the
SOMEONE>LEAK SOMEONE>her SOURCE>CRISIS SOURCE>his TOPIC>SOURCE WE>which a>BULLY a>FEAR a>STALK and>DISTRESS and>OPINION
and>in and>why and>you at>is at>who been>CROWD can>HELPREQ do>CARE does>SOURCE dont>dont for>OPINION from>MEET
from>ORDINARY from>PAST has>for he>which how>SOURCE i>SEX i>his if>HELPREQ if>ME in>that is>NUDE is>SHAME it>it me>SEX
my>BEING my>DIRECT my>PIC my>SOURCE my>him of>DISTRESS on>SEND on>STAT our>ONLINE our>for our>got said>is says>HARMED
says>it she>SOMEONE tell>who that>CARE that>SOMEONE that>me the>ADULT the>has the>her was>STAT when>a when>you
when>your where>CHILD who>MY who>i with>THREAT wont>who you>FRAME you>i your>KIN
""",
    16: """
ABUSE>ONLINE ADULT>ADULT ADULT>you CHILD>CARE CONTACT>MINOR CONTACT>is CREEPY>of CROWD>ME DESPAIR>a DISTRESS>do FEAR>in
FRAME>I HE>GIFT HE>MEET HELPREQ>GROOMED I>was LOVE>ADULT MEET>MEET MEET>them MY>CARE OLDER>HELPREQ ONLINE>ASK
OPINION>it OTHER_ADULT>SELF_MINOR SOURCE>do SOURCE>had STAT>is TOLD>to TOUCH>I TOUCH>i WORRY>should YOU>tell a>SECRET
a>TOLD a>YOU a>his and>DIRECT and>dont and>not and>wasnt are>FEAR are>because at>they because>OPINION can>please do>ME
dont>a for>for get>CROWD got>how has>GIFT he>WE he>has her>SECRET her>VIOLENCE her>does how>because how>in how>they
if>THREAT in>not is>FEAR it>OPINION me>ME of>CONTACT of>NUDE please>dont said>ADULT that>HE that>ME that>how the>did
this>and to>CARE to>SOMEONE to>YOU was>ONLINE when>ADULT will>SHAME wont>why you>SOMEONE you>on
""",
    17: """
ABUSE>my ADULT>GROOMED ADULT>of ASK>NUDE ASK>not CARE>was CRISIS>for DISTRESS>DISTRESS GROOMED>GROOMED HE>her HE>that
I>it KIN>SOMEONE KIN>been MINOR>GIFT NEWS>KIN OLDER>a ONLINE>he OPINION>ORDINARY OPINION>his OPINION>what PAST>KIN
PEER>does PEER>it PEER>when SECRET>ADULT SOMEONE>she SOURCE>he STAT>ONLINE VIOLENCE>for WORRY>CARE WORRY>and YOU>SHAME
YOU>the and>CONTACT and>keeps and>says because>MY because>them been>CHILD do>PIC does>when for>TOUCH has>CONTACT have>a
have>the he>from her>says him>GIFT his>said how>does is>LOVE it>SECRET keep>ONLINE keep>SECRET my>can my>isnt on>of
said>GIFT said>it says>MY says>OLDER tell>ADULT that>he the>BULLY the>KIN the>are them>YOU they>YOU they>her to>CREEPY
want>ADULT was>CROWD was>to what>ADULT which>because who>SEND with>ADULT with>OPINION wont>for
""",
    18: """
ADULT>HELPREQ ADULT>NEVERMET ASK>CREEPY CHILD>in CREEPY>SOMEONE CRISIS>the CROWD>i CROWD>who GIFT>SOMEONE HE>NUDE
HE>THREAT HE>WORRY HELPREQ>on KIN>CREEPY KIN>didnt MY>isnt ONLINE>SOMEONE ONLINE>tell OPINION>DESPAIR ORDINARY>has
PEER>OTHER_ADULT PEER>do SOMEONE>OPINION SOMEONE>YOU SOMEONE>you WE>are a>HELPREQ and>wont do>him for>PIC for>what
have>who he>OTHER_ADULT him>it if>your it>me keep>ADULT me>STAT me>TOUCH me>get my>this not>SOURCE not>YOU of>him
on>him says>do so>in want>SOURCE what>if when>SOURCE which>was with>SEND
""",
    19: """
ABUSE>CARE ADULT>CHILD ADULT>DIRECT ADULT>TOUCH ASK>got ASK>our CROWD>WE CROWD>how DESPAIR>it GIFT>and HE>have
HELPREQ>do HELPREQ>this KIN>him ME>TOUCH MINOR>from MY>GROOMED MY>does MY>said NUDE>ONLINE NUDE>SOMEONE OLDER>PEER
ORDINARY>SOURCE PAST>SOURCE PEER>for SELF_MINOR>me SEND>NUDE SOMEONE>THREAT SOURCE>been SOURCE>get VIOLENCE>ADULT
VIOLENCE>and a>CROWD a>has and>SELF_MINOR and>THREAT are>he cant>me dont>at he>at he>of his>on in>FORCE is>OTHER_ADULT
it>is not>and said>a says>SECRET so>was that>PIC what>he why>i will>and with>OLDER your>ADULT your>the
""",
    20: """
ADULT>our ASK>on CRISIS>and CROWD>are CROWD>because FEAR>HE GROOMED>which HE>LEAK HELPREQ>please ME>them NEWS>HE
OLDER>me OPINION>PEER ORDINARY>which OTHER_ADULT>to PAST>STAT SEND>ASK SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>who
TOLD>MY a>OTHER_ADULT a>but a>have and>FEAR but>it do>STAT for>to is>STAT me>them of>have on>KNOWS that>SOURCE
them>CARE they>LOVE wants>WORRY where>ADULT
""",
    21: """
ABUSE>to ADULT>her ASK>because ASK>of CONTACT>he FEAR>MY MEET>him MINOR>SOURCE NUDE>NUDE ONLINE>ADULT ONLINE>CONTACT
ORDINARY>the PAST>SEND SOMEONE>KNOWS SOURCE>of STALK>from a>MEET been>CARE been>GROOMED been>KIN from>ONLINE from>him
he>DIRECT he>that how>YOU how>you in>KIN is>MEET not>you she>was the>HYPO the>VIOLENCE want>him what>does what>when
""",
    22: """
ADULT>NUDE ADULT>SECRET ASK>CRISIS ASK>WORRY CHILD>keeps FEAR>my FRAME>that MEET>to ONLINE>KNOWS OPINION>CHILD
PAST>MINOR STAT>ORDINARY VIOLENCE>HELPREQ VIOLENCE>her are>i at>wont because>me does>SEND does>if from>in his>PEER
of>would to>MOVED to>not was>so was>this what>STAT when>is with>VIOLENCE with>him
""",
    23: """
ABUSE>ABUSE ASK>PIC ONLINE>NUDE ONLINE>wants PAST>does SOMEONE>with STAT>a a>please and>does at>DISTRESS been>in
can>LOVE did>that have>CARE he>her if>YOU says>not was>but what>MY who>ADULT why>I
""",
    24: """
ADULT>does ORDINARY>do PIC>SOMEONE STAT>MY YOU>for because>ME he>STAT is>CONTACT not>ORDINARY not>to
""",
    25: """
ADULT>MOVED ASK>so HELPREQ>HELPREQ LOVE>it OPINION>for SOMEONE>CARE SOMEONE>FORCE SOMEONE>please TOLD>TOLD does>STAT
had>for in>if she>MINOR was>SELF_MINOR why>ADULT with>WORRY your>for
""",
    26: """
CROWD>what and>from get>CONTACT
""",
    27: """
a>PIC a>VIOLENCE did>ORDINARY has>SOMEONE is>SECRET it>PAST want>HELPREQ why>ME why>me
""",
    28: """
SOMEONE>has STAT>i TOUCH>TOUCH it>ABUSE
""",
    29: """
I>he MY>VIOLENCE PEER>who a>ONLINE when>YOU with>has with>on
""",
    30: """
KIN>them do>do this>CROWD
""",
    31: """
STAT>was they>HE
""",
    32: """
and>NUDE from>SOMEONE
""",
    33: """
CONTACT>what PEER>that SOMEONE>is
""",
    34: """
ORDINARY>MY is>if this>at with>SOMEONE
""",
    35: """
HELPREQ>ADULT get>PIC
""",
    36: """
SOURCE>MY
""",
}
