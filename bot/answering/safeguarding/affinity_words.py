"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.116
WHOLE = (-1.561, -0.142, -0.889, 2.302)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.028,
    "ADULT": 0.339,
    "ASK": 0.496,
    "ASSAULT": 0.939,
    "BEING": -0.034,
    "BULLY": 0.791,
    "CARE": 0.076,
    "CHILD": 0.277,
    "CONTACT": 0.263,
    "CREEPY": 0.231,
    "CRISIS": 2.219,
    "CROWD": -0.622,
    "DESPAIR": 1.704,
    "DIRECT": 0.386,
    "DISTRESS": 0.384,
    "FAULT": 0.649,
    "FEAR": 1.094,
    "FORCE": 0.732,
    "FRAME": -0.681,
    "GIFT": 0.692,
    "GROOMED": 0.975,
    "HARMED": 1.357,
    "HE": 0.618,
    "HELPREQ": 1.157,
    "HYPO": -0.091,
    "I": -0.233,
    "KIN": 0.196,
    "KNOWS": 0.447,
    "LEAK": 0.321,
    "LOVE": 0.181,
    "ME": 0.688,
    "MEET": 0.463,
    "MINOR": 0.432,
    "MOVED": 0.085,
    "MY": -0.133,
    "NEAR": 0.423,
    "NEVERMET": 0.533,
    "NEWS": -0.048,
    "NUDE": 1.100,
    "OLDER": 0.738,
    "ONLINE": -0.037,
    "OPINION": -0.280,
    "ORDINARY": -0.660,
    "OTHER_ADULT": 0.710,
    "PAST": 0.740,
    "PEER": 0.129,
    "PIC": 1.461,
    "SECRET": 0.594,
    "SELF_ADULT": -0.428,
    "SELF_MINOR": 0.759,
    "SEND": 0.682,
    "SEX": -0.065,
    "SHAME": 0.583,
    "SOMEONE": 0.709,
    "SOURCE": -0.755,
    "STALK": 0.572,
    "STAT": -0.799,
    "THREAT": 0.756,
    "TOLD": 0.611,
    "TOPIC": -0.756,
    "TOUCH": 1.201,
    "VIOLENCE": 0.932,
    "WE": 0.019,
    "WORRY": 0.442,
    "YOU": -0.193,
}
STEMS: dict[int, str] = {
    -105: """
monopoli
""",
    -103: """
bakeri
""",
    -102: """
cake
""",
    -97: """
partridg
""",
    -96: """
salesman
""",
    -95: """
competitor
""",
    -94: """
biscuit
""",
    -93: """
cereal fisheri
""",
    -89: """
toad
""",
    -86: """
coffe
""",
    -85: """
crisp parodi
""",
    -84: """
hors salmon strawberri syndic
""",
    -82: """
dinosaur franchis pennant reindeer
""",
    -81: """
pud sidekick
""",
    -80: """
gees mascot
""",
    -78: """
biodivers pastur
""",
    -77: """
dish houghton poni
""",
    -76: """
fish snail
""",
    -75: """
columnist dolphin greenhous lobster piraci rain
""",
    -74: """
ban beaver carol carousel comedi cun frog peabodi
""",
    -73: """
print score
""",
    -72: """
copyright fair fanci fern fraction lark philanthropi reprint thoroughbr waffl
""",
    -71: """
bingo clerk competit meadow olympiad owl trademark vaudevill
""",
    -70: """
cornish duck fraud pancak pilgrim recip roast sing toast
""",
    -69: """
footnot libretto penguin sale wildlif
""",
    -68: """
baker dog equilibrium gould horsesho perenni simulcast sitcom supermarket
""",
    -67: """
bee bunni cartel domino emmi glider grassland liveri mute plymouth prompt repeat salad
""",
    -66: """
cart clown goos holstein melodi moos paperback patent pond rabbit revenu throttl turtl
""",
    -65: """
bass bird canari captain class cooki distributor ecosystem ensembl fix flower newfoundland novel peat pig popcorn
pulitz soundtrack stilt thanksgiv wildcat
""",
    -64: """
ate bake basebal camel cheer cook farm feeder herring homer jockey kangaroo lobbi pastri pirat red soda taxonom
textbook
""",
    -63: """
aggreg beef boat broadway bun cabbag catalog compani concord cring cuisin deer dinner economist encrypt fabl fda glee
jingl keyston rivalri robust turf win
""",
    -62: """
bacon censorship concess conson curri daisi disqualif ecolog fitzgerald loaf mlb rainforest regatta roger schoolhous
schooner seminol shoe snowfal tv zoo
""",
    -61: """
amazon analyst bagpip banana bradi briberi chestnut coalit cricket diner investor jeopardi marsh nectar nich replica
skylin stori tomato tortricida trade trophi trout tuna zebra zoolog
""",
    -60: """
chees chess clich farmer herd innov newspap plum pumpkin quay rosi sandwich scribbl shrimp ski skipper sofa sportsman
squash stout supplier tariff tobi tractor unfair
""",
    -59: """
antholog berkshir bluegrass burger butter carrol cinderella coca commerc contest crush division dockyard pantri payrol
pebbl pie prank restaur rule scrambl sonic squirrel stew unicorn wharf
""",
    -58: """
babi bariton breweri candi column courier cuckoo diversifi evergreen fleet hypothesi kellogg knit livestock luck marino
mock nickelodeon peacock pivot playoff pollock seafood seller slant sourdough subsidi walkov wig witti
""",
    -57: """
arthur ballad basket beat bookcas botani bowl bribe buffet carrot clever connolli crab crosbi dove equestrian espionag
fauna glide grass hack hound isbn jamestown lego literari manuscript mutini nrl nutrit peach phonet pigeon poppi potato
quintet ratio reel rye snow squeak tabloid transcript trend veterinari winter yardstick
""",
    -56: """
best blockbust cartridg choral cow darwin dessert drum gregg guitar handwrit hartford hemingway hopper hunt lineup lost
newmarket persuas privaci pun rana repertoir scroll shelf snack stevenson strateg surpris tail willow won
""",
    -55: """
agreement americana auction barn biotechnolog book booklet brilliant cabaret canadian cancel counterattack dietari eleg
fisherman galley gastropod gershwin goofi groceri hickori incent juggl kicker kraft laurel leagu lizard mammal mario
market milk pegasus pike plumag ponytail prairi puppet quiz reef skier sli snowi soup sourc sparrow statist strategi
submarin thistl tune turnpik umpir weasel
""",
    -54: """
accuraci battleship birthday bloom bulldog burgess chef citat discount fisher flock habitat haydn hymn kat knee lawsuit
midsumm muddl order parochi pattern postseason proport proprietor regal rhyme seo slalom smaller speech sunset thunder
""",
    -53: """
afc afl assort ball bargain brant broke cassett coat coinag comic commerci cowboy crack cute davidson delici economi
egghead firm floral fruit genr greedi harmoni intercollegi invit jolli keel limerick mercantil mushroom newslett penni
play pokemon potteri prey punt sail seasid season seedl seri simpson sousa spi subtitl superfamili swarm talli tampa
teaser trader
""",
    -52: """
bread breed bug cafe cartoon cavali clarinet consensus crook culinari dairi decept defam eater excel exemplari frost
henson humboldt infring joker ledger lotteri lunch match mclean medley memes merchant metacrit motif netbal parrot
philli pinto pitch pitchfork positiv putnam racehors redskin refineri roar rodeo saratoga satir siren slug snore squid
style syrup trombon unpredict whale wheat wilton yanke
""",
    -51: """
agricultur audio badminton banjo baronetci bean bestsel biennial calcium ceylon charger commiss composit creativ
crocodil dictionari dodg echo flavor gambl guernsey hereford inequ millionair monograph novella ottawa pacif palett
phosphat podcast pork portag rank regulatori repetit replic robbin robinson rocket rook salsa shetland shuffl soprano
sunshin sushi tale tast tchaikovski tech twinkl wetland
""",
    -50: """
adversari aquarium barbado base brew camouflag carniv chatter cheerlead coke collier comparison complianc crop cushion
delay dicken diet duet eclect equiti evolutionari farrel fife finch fiscal flagship fundrais gazett greyhound hat
kitten lab lynx mail nutrient paradox patti pepper pianist pitcher plumber prize prose puppi ranch reptil research
rewrit seat secretariat shi sort subscript summari tobacco toulon verv vet vitamin waiter yacht
""",
    -49: """
advertis ascot authorit banter bookstor bred cat championship chimney cinnamon commentari coop copi corn critiqu danc
doubl egg fielder fli goal grassi greed guin halloween hitter hoax invent inventori lasagne lawn legitimaci linnaeus
marketplac middleton murder noel nonfict partnership predatori promot quartet rbi reader refin refriger riff rodger
scranton screenplay shirley sneaker storytel sugarcan sweeney theme vegetarian walton wonderland writer
""",
    -48: """
alphabet amphibi ant backlash badger beak boston breakthrough burnett butterfli canberra chew coaster compos credibl
cruiser dash dewey econom enigma error explain faeri flaw fleme fletcher flour gillespi gloomi gunneri hawker holiday
horticultur jam libel mcgraw merchandis mimic mischiev mors moth music orchestra overturn pea pepsi poem portfolio
postag profit racer receipt refund rendezv revu rubbish script sharehold skeptic skim slick spong squabbl stapl susanna
televis toronto treacher updat vend websit wheeler
""",
    -47: """
benni bet blend bracket brisk broker catcher cattl circus classif clover cod contract coral corrupt deck derbi
embarrass feasibl flatteri fluffi folklor fox fraudul generous graze greas ham hearth inventor jelli jena jurisprud
laughter maiz media mice napkin olivi ono optim peerag piper potomac prelud premier printer rhino rival rutland
safeguard scholarship schubert serial snout sonar songwrit spade stock su symphon tavern tea teeth thornton typhoon
vendor weston
""",
    -46: """
abc abov band baseman bench bias brewer budget cafeteria calf cascad chart chili cipher coloni comedian commodor
cracker divis driveway effect encyclopedia faber flyer forag foreword freighter fri funki gallant giggl gloucestershir
grin hive horseback lexington merger mixtur murdoch oriol patter penelop philanthrop playback premiership prix prolifer
proprietari quarter rate reissu relianc rhubarb rutherford scienc scientif scoop seattl sloop sock softbal speci
spokesman stack stagecoach summar switch tax terminolog theatric tom tropic unanim vineyard violat what wholesal wild
wineri winner yearbook
""",
    -45: """
abund acid anaheim anim authorship belmont brand brett broom burrow buy cadenc cap cater chip choreographi cite colbert
compil compressor contenti cornwal crust cumberland decker drill editori ellington elmer exampl except expert eyr famin
feather feedback fiddl filter flog forestri franci frigat garden gill hornet hudson hurrican inning java landfal
literatur mammoth marquess mccarthi mcintosh mention minion miracl mischief napier newscast novelti overhaul par
prescott prolif quot race replay rockefel rudder rugbi rum sequenc sermon shrill sloppi sour spell steamship syllabl
theater tidi tournament treasur trenton tricki ture varsiti vote zealand
""",
    -44: """
accent album amplifi analog anecdot antarct anthem applaus bandit baronet bat bitter botanist brittani caravan carriag
chuckl circuit collector committe conjectur convoy costello defenc dieter diplomaci dissert dominion donkey easter
email enforc evolut falcon feroci ferret fiction fishermen forecast gardner gentri golden green guilti hacker hardcov
hotspur how incompat joe kickoff kitti manufactur mapl memoir missil monti morrison moss motorsport must nomenclatur
nose ontario oracl outcom outfield parcel patronag pbs pet planet poker racecours racetrack reciproc repertori reproduc
retribut savanna scale scan sheep simplic spectat stick streak sunris tabl taxonomi thesi triumph trumpet web yarn
""",
    -43: """
acclaim algorithm allig apr armada audienc ballet banker benedict berri between beverag bibliographi biomass bombardi
brick cano cartoonist catastroph charter cherri classroom climat comeback conclus contractu controversi cork correct
criticis crochet dauphin decim depot dexter din dino endem experiment export extinct fashion fl florida foundri fridg
frozen gottfri gum harmon hooper humor humour indi instrumentalist jaguar kyoto laps limousin lion loophol luigi marlin
mccormick melod memorabilia memorandum misconduct montpelli mortgag motorcycl mustard nash oversight pageant porter
precis prosper quantiti refuel refurbish rematch robin rotari roundabout rude sausag saxophonist scooter scrap
screenwrit shale shipyard sox speaker sponsorship stephenson strict sturdi symmetri syntax thorp titl toe vocabulari
wagon willard worksheet
""",
    -42: """
admiralti anglia atlant ballpark banquet barbecu bonus botan boutiqu brace buccan canteen cape cardboard casino categor
cavalri charm clade classic coconut cole colloqui commission compost concerto coyot crime croft crossov databas disagr
distort divers drought dubious exagger exchequ expertis factori footbal fork freight glass gnu graz greg harper
hawaiian headlines henderson hockey hungri incom invert invest jazz journalist jule laci ladder leicest lullabi majest
marguerit masterpiec melvill modif nelli neoclass newt ocean orchard overrid parchment peanut perfect peyton phylogenet
pittsburgh pizza polo programm promo ralli recess refere referendum retail rower rustic salli scandal scholast sci
shamrock shotgun solut spokesperson stitch sue supper symphoni trick upton version wicket
""",
    -41: """
acoust acronym adob analysi anzac australian award baffl bafta banish bankruptci bike boiler booster brave caledonia
carmin carthag catalyst chao cheat chester chocol choir chord clumsi cocktail cola combust commonwealth cooper couch
council craft crate creol crumb cup curat disast disastr doyl drama dupont endang entertain fact faux fen fifa freelanc
fremantl genius gloucest goaltend groundbreak haircut harvest headlin heel hog homag horatio huski ice imit ingredi
johnni journal joyc judgment leach leather limit linguist lister liturg liverpool loan lp marbl math matilda merri mic
minecraft mold monologu monsoon montreal morgan motorway mule narrat noah notorieti omaha or oyster packer patrick
patriot pear pedant perro peter petti pharmaci pomeranian porch potter poultri propaganda python quarterback
quartermast reconnaiss redistribut regul remak rudolph saddl scientist seal simpler smug spoil sponsor spoon steak
stereotyp swindl synthes tasmania taxat tenor thump tragedi umbrella vibrant victori voyag whig woo yarmouth
""",
    -40: """
adject allegro backstrok barker batch beckett beig biolog blog blossom bot bradshaw brewster britain burlington
businessmen cactus campaign cellar checkbook chunk cloud cluster cochin col collingwood colonist compar corrug crank
cunningham cyclic darryl dave dramat dryli duti edict edit eleph fairfield fairi fender feud flask flop folli forest
fortun furnitur glint goddard grape haiti handbook hostag improvis insect josephin judith jurass keyboard leinster less
lifeboat lima logist machin mansfield marathon metadata misquot morton naturalist nes nestl nonsens overshadow padlock
parish paste paw pen phoeb polici polk price pulpit queue ration recommend redempt retali rhythmic ricki rooster roster
royalti sentenc shortag simplifi specialti spectacular stimulus storylin styliz technolog textual tier token tori
trustworthi uk varieti veget ventur verdi walnut wellington whistl youtub
""",
    -39: """
align appleton archeri argu australia balanc ballast barrel barrington beard benevol breakfast brentford buick cannon
canterburi cantor carmichael ceram chemistri chill clemen clientel cloak cold compliant compliment convex crown cumul
dentist desk dine ding disgrac disney disput dissent efficaci entrepreneur epa expo fail fare faulti finalist fitch
flip fossil fumbl gadget goalkeep goat grassroot grill hamlet increas industri intro ironi irresist jem lakesid latch
lazi legend lowland madden mainstream mandolin mask maxim mccann method mustach nick operat optimist oscar paddi palo
panda pawn peak pensacola petal pier pipelin plant playhous poster pounder prestigi product protocol prototyp puck
purpl quantit raini reliabl revolution risk rodent rpm sabotag sauc schmidt scissor scuba semifin sharpli shepherd
shipbuild shipment shorelin showtim skinner slice sodium somerset speedway squeaki stadium sunderland superb supremaci
swan sweet tank tanker telecast thomson tiger tilt tome torpedo troup undermin unusu villain vowel waltz warren whip
wilkinson workforc
""",
    -38: """
accordion ador agenda ambassador app aquitain arctic arsenal artifici baroni bernstein berth bicker blue brandi brent
bright bull busi byrd canin cann casey chairman charg cheap christchurch clap claud client compli conglomer contractor
cool crackl creed cruel data defianc diamet dobson dough dummi dunedin entourag fig flander flawless font foreman
friedman fullback fuzzi general glue great guinea hearst howe irish ital jacksonvill jasper jefferson jerri jumbl
kendal kennedi kilkenni labrador lanc lear licens medallist methodolog mph mutat nonlinear offenc onion orchid ounc
overwork panorama paraphras pat peg persuad philharmon picturesqu pilot playwright preseason primer primetim prom pub
qualiti quasi rainfal recount reed reid reject reorgan revers revis rf rfc rotat royalist ruffl salisburi sawmil
schuster scotch scrape secondari seton shini shovel showdown silli song splendid stanley stole subcommitte substitut
team thud toothpast touchdown toulous transact unpreced upscal veto vultur wager worm
""",
    -37: """
accredit allianc alpin american among api auditori backbon bazaar beetl bland blogger bog boom boost bounc bourbon
boycott bradford breez brittl bronco burnt cappella catalogu catherin centenni champagn chase citrus consolid constrain
correl countrysid creami credit cryptic dant dawson defiant document documentari dodd draught dub duel editor epidem
ernest faa fantasia fluctuat flutter foil forgot fring frs furlong geoffrey gertrud glossi graem grimac grind halftim
harold hasti hate heinz hobbi holden huff hutchinson imposs influenc influenti instruct insult javelin jock john joy
kaufman keith kern kirbi knight legendari litig locomot loyalti luna mabel manfr mara mayfair mint mollusk morri mozart
norfolk oakland obscur output packet pamphlet paper parad pardon patch perch phase picnic piedmont pine plantat
playground plc prologu pronounc purchas rbis reckless recover releg review rick riski rocker rosen ruthless salvag
santa sea sequenti settler shop simon slate squint starvat swift swirl tanner technic tempera tendenc thiev tile tonic
treati tree tripl unbeaten uniform upbeat vinyl volleybal walli wasp water weaker weather which yukon
""",
    -36: """
absurd advic alexa annual articl assent astonish atkin avocado barber barg barney bash bermuda bless buck bulletin
camden carp castl caucus clubhous cocki code colin collegi commod communion compet complementari compromis conform
conspicu costa costum cours creak creep darl decad deficit diver draper duff duplic exposit farmhous farmland feast
fjord flame fledgl flute folk fool formid frenzi fret funnel gag gaming garth gasolin golf government grandma harbor
hare hartley hole hoov horror host hostess hubbard hunter inaccur injunct instabl jargon jasmin jubile juri jurisdict
kepler kindergarten kindl koch lancashir larva leaf leger lotus madagascar magna mainten manual mcdonald miami mislead
multipli nap navi nicholson nike noisi nonprofit novelist odyssey orang orbit ornat overtak pact pearl pip plume prais
proctor profici prohibit proxi public publish quaker rainbow realism rees remedi renegad repair respit rhythm ruth
sailor sampl scenario scheme scrutini septemb sequel shark shear sherri showcas shred similar spanish specialist sport
springer sprout squir stage stallion starter steamer stereo steward straightforward supplement surplus synthesi system
tate ten terrif thompson thousand townsend tumbl turquois uncertainti uruguayan valentin viceroy vinegar wakefield
wimbledon
""",
    -35: """
90 aggress agre alia antoin aquat bent berti betti bison blackberri bob boon both bucket businessman buster canadien
carey carl catalyt catfish cayman chemist clive comed commot complic composur corros cosmopolitan cpc craftsman crumbl
digest direct distribut dorset edibl english enlarg enterpris enthusiast faster favourit feed fell ferdinand feudal
fictiti financi flavour flicker food foolish football franc fresh fur gamer generos geometrida glaze gossip grim groov
gust harp higgin horsemen horsepow hyster imperfect interfer intrigu jack jim kirk lag librarian licenc lick literaci
major map max microsoft mono moon mud multimedia musician narrow neat neglig nielsen noctuida norman nostalgia notabl
obey omega omnibus opera paperwork parenthes perpetr piec plaqu pollard portsmouth postmast powerhous predict prejudic
preliminari prioriti proportion radial raid ramp rat redesign reform resurg reviv revolut rode roi rubber rubi rusti
sang saskatoon ship shortstop silki singl slogan snooker solicitor solv sophomor spaceship spawn spring spruce starv
statistician steam steer storm stuf surpass surrey swear swing symposium techno ted tempest terenc theatr toy trailer
trolley uncanni unconvent uniqu uruguay verona versatil victorian waitress wed welsh whitehead windsor winger
worcestershir workshop wwf
""",
    -34: """
addict almond amend amnesti amus analogu andersen antoinett applianc approxim auditor awkward backyard batteri bid
biographi blanc blizzard bose boyer broadcast butcher calai capitalist cecil chattanooga checkout chop choreograph
claim clan clanci clark clinch collid consortium conspiraci consum contempt contradict corpor cougar creatur crippl
cruelti curt custer dashboard defect detail digit disrepair domingo dvd eco eel elk endors essendon exquisit fabul
failur favorit festiv fin financ flora formula foundat francisco frantic gardin gateway genera generic geni giant
giveaway glacial gladston grammar hamish hamper handicap hastili hectar horn hostil humphrey idea indiffer interceptor
italic itv jacqu jersey justif layton lemonad limo lloyd lucrat lure magistr mailbox maker malici marg marley massiv
mauric medalist merril meteorolog middleweight minim monik muzzl nah napoleon narrowli negoti new newcastl noir nomine
nut outnumb oval paradigm penalti penn period pest plastic player premis propheci propuls protagonist proto prowess ps
quotat random recycl redeem reduct regress remark rhetor roll rosenth rowan roy salt sarcasm sarcast scribe secret seed
sentiment seven sherman shire shrub silenc smiley smooth smuggl snoop softwar soloist southland spaniel sparkl spars
spoiler sql stamped standard statement stool suit surg suspens symmetr terribl trivial tyne typic undef unison unlik
valv vignett wallpap warehous warrant wax widen wider wri
""",
    -33: """
adelaid admin aerodynam annett antarctica appeal argument arrang auckland autom averag axial baltimor bark bartend
beech behaviour bellow bestow bing bloomfield boer bonnet build bypass calv canning cantones carpent catchment categori
cd char charit chicken chilli chronolog clamp coffin coin collabor comet confus congress constraint contend contribut
cornerback critic crouch debat diabet disapprov disciplinari discours dive dod drummer effici elvi environment erin
everton exemplifi extraordinari fals fantast feder feloni flatter flout fluoresc foot gerri gestapo gig global grenada
growth guiana harbour harley hing humili hunan influenza inspector invers joey kit lafayett launcher lime linden
mackenzi magazin mango maroon mega metabol meyrick miniatur minimum misus mix mood moonlight movi mysteri nascar nbl
newport noteworthi occurr outrag oven padr panther paragraph parliament parliamentari parri patio ph pioneer plank
plausibl playstat plump podium poetic polli portion potion propel pup raceway ralph reconcili regga regi reinforc
reproduct republican reput reservoir restrict rumbl rustl safari saloon satisfactori sawyer scarlet scorer semi
settlement shift siam signific skater smart smirk sonni sophist spice spit split spur squadron stab stamp stump stylist
subsidiari superior susan sutherland sutton tailor takeov taxon thayer thief tornado transcrib translat treatis tribun
truce uci uneven vichi william wiltshir wine wynn
""",
    -32: """
aaron acrobat aesthet agenc analyz annoy apocalyps apolog appetit ascrib athlet author barley beck benefactor bleak
bologna borrow bravo breach brute buffer burr calder calendar camp cave cavendish ceo chaotic character chihuahua
chorus clariti classifi claw codex concert condor conjunct contradictori converg copa coup creek crew crystal cuba
curious dahl dane dart delic democraci dent department dilemma disguis disqualifi duchess dye easi easili exclus explan
fei fitzpatrick framework franki fright fritz furri gari gibson glacier goldsmith gospel grace groan grumbl guthri half
hammond harlow hedg homemad homogen ici inconsist infrastructur introduct invas invertebr irrelev jet juici key keynot
landscap launch layout lectur legisl lend lexi liabil link lyndon macbeth magnitud mare maud mayfield mayhem mckenzi
meat microphon mis moat molli muffl mustang nest nfl noob notat octav odd open oppon organism paddl paraguay pasta
pedal phosphorus piston pontiac porto predat primari probabl pursuant rack ramsay re read rebecca reconcil reduc
registri restor retort reveng revok revolutionari reward rex rise roosevelt run sall sanction scoot senat shallow
shorter siberian sicilian sierra simplest smallpox snapshot sociolog spin steve straighten stranger straw studi stunt
subscrib sum sumatra sydney tackl tactic tapestri tara taxpay tc tenni terra thwart tinker tone traci tray triumphant
uncertain uncommon upsid user vagu vane vaughan vocal wainwright watson webster wiley wobbl wool wordle yale
""",
    -31: """
adapt advent adverb agatha alpha ascent atp audibl authent baroqu bautista beer bergman bigger blackpool blur boar
boring bow break breeder brillianc brood candl carolin catalan cbc centenari cessna cfl chanc chapman cheek chuff cigar
clone clue cocain conced conflict conservatoir contributor convect convinc creas crunch curl dancer defens delight
dioxid dipper dishwash dismay distrust dolli dynamit ecuador elus england ensign envelop eton excerpt felic fewer fide
fiesta fischer fit flick flint florist fluent format formul frequenc further futsal garri gene genuin gloom gorman gran
ground gulp hbo heller herb hideous hodgson holt honey hunger improv inevit inhibitor injustic instead intellig
interview issn ivori iwf jail jamaica job kill kitchen knowledg lagoon landlord leaflet leed lesley leverag libbi
lighthous lilli loco ltd macmillan martini mathemat mcmillan median mermaid microwav miocen multiplay ncaa nitro oliv
orchestr outlook pang payment pembrok perth pharmaceut phenomenon phrase picasso pitt planetari plaster pledg polar pot
powder precipit prentic program propos provis raf rare rebuild redund relaunch relentless renaiss replac repositori
resolut rider rink rna robb rocki rover samsung saunder savoy segreg shaggi slater stakehold stall star steamboat
steiner stella sterl stewart stolen stormi stripe subdivid submerg sucker sudoku suitcas summarise sussex systemat tall
telecommun than theft third thirsti tini tobin toler twelv ulyss unif utopia vanc vice victor viscount warner wesleyan
wheel whiski widespread wiggl willing wood workplac wryli
""",
    -30: """
abstract ag agil agrarian airlin allegheni alter alvin apparatus aroma background backlog barri bartlett bear blackburn
blew blockad bobbi bullock butler canada candidaci capitalis cardin catalina catch cbn cheshir chevi christma clement
coastal coe collat colonel commonplac compat compens cone contrari convert crawl creditor crest crude currenc cuthbert
cylind daphn decreas dickson disco distilleri donnel doo dragoon estuari evangelist exceed excurs expedit eyelid fcc
fine firework firth fought four french fungus gap gdp georgi geraldin globe gloss golfer granni guarante gunfir hamburg
harrington herbert hine honda hoop hop horac hot hum hydraul incomplet ink input interest ipa jimmi jonathan karl keyn
kinas kyli larri latham lawrenc leap leonard lever lili lipstick liturgi lopsid main manipul mariano marjori mart meal
mickey mixer moe motown mound mous multin murphi narcot nashvill nat nationwid netflix nhl objection oblivi oceania
offspr onslaught outset packag paint paramilitari penultim perciv pious plaid playabl pollen potent procur puff puzzl
radio reflex refus regener remaind remington remix repris restructur rich rico rodney ronni rudolf rue satellit sceptic
scientolog sega seventeenth sheffield sherwood short silesia skip slump snarl sneer spar spat specialis stagger stat
station steadili stockton streetcar subordin sudburi sullivan supervisori survey sweep synthet tack techniqu templar
templat thoma threshold ticket tip toothbrush torqu tough tourism trondheim turner twice typo tyre unreli valuat
vanguard variat vase warp wembley winthrop
""",
    -29: """
achill adventur alderman alfredo amateur ambigu andi anglican approv arcadia arithmet array atmospher badg baja bend
bide big billboard bolt bon borneo bowler brush calculus carlton carr carrier causeway chalk charl chronicl chrysler
cigarett cinematographi clube collag colleg combin complaint congressman content contrast crucial cv dentistri descript
devon dialogu disagre disbelief discret dispatch disregard dissatisfact dissolv dorothi doug downhil due duran eagl
elector elf emerald endeavour engin engrav enhanc enthusiasm entrepreneurship evangel everybodi expans fidel fiji
finest finish fireplac flare flight flotilla flu fragil frankenstein frontier furious fuse futurist galileo gee ghost
gratitud greater grimsbi guest guild gunpowd halifax handshak hank hargreaves harm hawaii hay holli humbl illegitim
incred indonesian insurance introductori inuit kawasaki kong laird landown lauderdal lawyer lemon lester let lissa logo
loud mafia manner margin martha mccall mcpherson mercer meteor mick miniseri miscellan mistak mode molecul mosaic
moving nanni nineteenth nintendo nixon novemb nsw oat obsolet oclc olsen onstag opin oppos organic overheard overlap
paisley palmer panick parallel parti peculiar peer philanthropist pickl politician popular practis primal prop quarrel
quinn quip raaf raider ramsey ranger rca reaction rebellion recur remot retract return rever ridley robberi rooki
rothschild rural salari sammi saskatchewan sector semant seminar sheriff sitter slipperi slope spacecraft specul
speechless speed spici spiral spotlight spp stabil stanford stanton sugar sumner tenth tin torino townspeopl traction
trilog unbeliev universal usc vertic violet walsh watermark weaken weekday wendi windi wingspan wolv wonder woodward
woodwork wrongdo yokohama
""",
    -28: """
accolad acquisit affili alarm allison ambiti amp annapoli anniversari aristocraci astronomi backward bankrupt bart
bassett berkeley betray blond bone booker booth botswana bourn brake british bros brow brunswick brussel bryce buchanan
buffalo bunk calvin cambridg cantata caribbean cds cebu chairperson chandler charact cheltenham chore churn claus
cleric climax coars coincid coli color concurr confirm consequ constel continent convention copper courtroom cox crowd
curran cynic danni declin decor defici deliver detriment dialect discoveri disdain disrupt domesday dumont eat elabor
ep extravag fantasi februari fiba fierc fowler fractur fran futil fuzz gail gallantri genet genom glucos gmina gorgeous
grain gram grang greet growl guis hair hanson hardwar hash heali helmet hierarchi hoc holdup horton iata improp
incorpor irv isl jake jakob johnston josi judi laboratori larger later legal liza llc log lombard lori louisa madeira
madelin mammalian manifesto maori meaningless mechan menu minc mini miracul mission mistaken misunderstand modifi
mohawk moreno moreov mortar motor nell nicknam nino nippon nj northumberland norway noun nov obliqu olli oregon organis
organiz oswald ought overtur pave pearson pga platinum platt plot plush polish preced pro pronunci prosecut prospect
proud pseudo puddl quebec reagan recit ref rendit reopen reorganis reset respons ride rigid robot roller romanc rooney
rot routin scof scowl select sharp shelley simil sinatra slack slid slow snitch solvent somervill sorcer spear spider
sprint stein stem string sublim subtract success summit surreal swindon tantrum tasmanian teach telegraph telescop thai
theodor thick thorough timet traitor tremend trim tuesday turkey unclear understand uni unsuit vancouv variabl verlag
vermont vernacular vicar vivid volum voodoo vt wari wash whiskey wii winfield withstand work wrath www zip
""",
    -27: """
150 6 ad addit ahead ai akin ale alfonso aqua arguabl atol audit autobiographi avalanch aviat bamboo becca bertrand
berwick bilingu blind blitz bordeaux boss brien bureaucraci busch butch cambrian captiv carleton carson cello centrifug
chatham circular clarkson collaps communism compel comprehens confer cosmet cozi crawford cree crumpl darci db dealer
destini diagon difficult difficulti dime disneyland dispers displeasur divid dorsey drive dusk edison emma entropi envi
enzym estrada ethanol extinguish facto factor fairbank fame fascin ferri field filli finer fingerprint flap flew
franciscan franco francoi fund furrow gabbi gallo gangster genus gm govender grade greenland griffith gruff grunt
hammer hanoi happili hardi heal higher highway hms hondura http illus inch inquiri intak intric jagger jar joke
keyboardist kochi lamp land lesser leyt lisbon luisa macleod magnat majesti manageri manni marin maximum mediev melt
minni misunderstood mojo mould mps nebraska newborn newtown nineti northwest notch obstacl octopus oti outstand pac
patterson pdf peasant petroleum practic pratt preschool produc project projectil provost pump raven redwood reelect
related request revolv rework rms rochell royal salti sank sardinia sas savannah saxophon shaki shatter simultan sky
slang slide soccer sooth sous specimen spread staunch steep stoog stuart stub studio supersed swamp swept synonym tab
teammat teatro tighten tooth tragic transvaal trident tudor understat underwood valet vanilla varianc variant velvet
venetian vicious vivian warili washington wherebi whether wick wicked wrapper wreck
""",
    -26: """
airplan airway allmus alt ampl angelica angus annal antagonist antiqu apprenticeship aragon artifact atkinson azor
balloon ballroom bandwidth bangor barricad baselin bassist bay bbq behav behavior bert bloomberg brat brawl breaker
brighten britannia buckley buena burgundi calcul caledonian cari casablanca cathedr ceasefir celest celtic channel chow
clad clock collis commemor commend compound congression conic connecticut consol convey coverag craig crane criterion
ctv cue cultiv cur cycl cypress dalton dazzl deafen dear decemb deliber dental dev discourag dock dover downfal
downward drake drastic duolingo durham dy eddi encor equat erupt estim evensong excit exot explicit extra factual
faulkner feat fergus filipino flank flore flourish foliag fordham fr franz fuller geoff geographi geschicht gibb gibbon
gin ginger gradient gregori grow guidelin guildford harlan hast haul helicopt heroic horizont hp hubert hydroelectr
implement infer inspir intermitt interven invalid ioc ipod irregular item iter jame japanes jealousi jenk join
judgement kathi kean kebab kelli ken kincaid lace lair laureat lawson learner legitim lesli librari logic lumber lush
lyle lyricist mackay maggi magic mahogani manila marijuana marylebon maxi melancholi merg michell mild minus misread
modest monstrous mp muddi murmur murray musik myrtl naval nc nichol nightingal nitrogen nobil norwich nova npr offici
op opus overs ozon pari parlor partisan paus peke peng per percuss perpetu peruvian peterborough philip piano piazza
picker plagu postgradu postwar pr prescript press prime pristin profession punch purdu ransom record recreat relev
renault rep revolt rigor ripe ro routledg roxi rs rte runner russ ryan schneider scot scottish shakespear shaw sheldon
sherlock shifter shriek shutter sire slower smithsonian snuggl solidar spectacl squeal stabl streetlight strode
subdivis subdu subtrop suffolk suggest suitabl sunglass susquehanna sylvi synchron taunton telecom tim tipperari town
trajectori treasuri trooper turbul unexpect unrestrict unsaf vike violin wage walter warden wolf yank yawn
""",
    -25: """
000 abl academ accid affirm affluent alfr allegi amaz andrew apparel arbitr archer archi aristocrat aspect atv authoris
automobil baird ballard bar baron battl benefici benign biplan bold bolton braini brass brown bryant bud byte cach
cambridgeshir careless carnegi carolina cassidi cellular certif certificate che chesterfield chieftain cholera cisco
combo concacaf confidenti consult cost countri court crawley crescent curriculum cypriot dai deacon dealt demot dempsey
design discont dixi dozen dutch edna effort eisenhow elton emil emphas emphasi englishman enrico environ espn everett
extract fa fabric faust featur floppi fm forb francais freddi freshwat fungi funk fuscous gilbert glare glossari
grammat gregorian gubernatori guerra guidanc gush guzman hackett halt hampson handi hobb holder hose howi hugo idiom
incorrect inexpens inferior insignific insurrect international introduc issu jab jenni jerom johann knob knock
legislatur leisur leopard level liar lip lordship lose lowest loyal lucill maclean magnolia maid maneuv manitoba marqui
mcgrath mcguir mclaughlin merlin mixtap moran most motto munster mvp mx myth mythic nad namibia nanci nasti naughti
nervous nomin novo nurseri obsess outburst outlaw overwhelm pagan particular patsi penang peterson philadelphia plaza
polym polytechn ponc populac portland portrait portugues pothol pretend propon pseudonym pyrene qualifi quarri quit
rainer readili rec repeal repuls reunif rhapsodi richard roberto rourk rpg russo sandi satisfi seiz sell sergei servic
sesam setup sevill shapiro shuttl sideway simpl sinclair sixteenth sizabl slam spamming sped spill spite spitfir
staffordshir stephan strang strife struggl submiss substanti subt sung suppli sven tammi teas testimoni theori tiktok
tonn transplant trevor unaccept unsuccess untitl upland useless vassal vengeanc verdict virtu vocalist waterloo weak
wealth wednesday windmil wing winnipeg wisconsin wreckag wrong yue
""",
    -24: """
42 abbey abrupt advantag advert alcohol altern ammunit analys appli arbitrari arcad archipelago argyl artwork assimil
attempt bard basin beau beaumont beauti bergen beta biochemistri block bluff bori bratislava bumper bush cabinet
cameron canuck capcom cargo cartwright causal caveat certifi chain chariti cheekbon children chippy choi chrome
churchil clash clergyman coastlin coher comb compress condens connacht constitu corp cottag crib customari cutler damag
delaney demo denounc deportivo dice disposit divin dodger domin donna dragon duan dynam earlier ebook edouard enemi
enrich episod equal escal eurovis expenditur exploit extent fargo featherweight fernandez fir flair flex flexibl
fontana forgiv fortnite freder georg giro give given goalscor grader grew greyish grid grover guardian guerr gunshot
gustavo hadley hallmark halo halv hampshir hari harsh harvard hatr hawk herald hierarch highlight honesti huf idol
ignor impos impromptu infin inflat inhibit intensifi jacki jane jen juic jungl lamb landslid lavish leas lebanon legaci
leon lincolnshir livelihood lola lore loui louisvill lyric macarthur macro malabar margaret margarita mascara maverick
mayor mele messi milford mop musa nautic nestor newark news newton nobl obstruct offset olympian omin orr ostens otto
outcri pak pandora papaci patrol pba pencil perform permiss petition phenomena photo pilgrimag pinnacl plaintiff
planner platoon pleasant plod plural poetri porcelain possibl prefac prefect prefix prepar preserv presley profil
propag proven purcel pursuit queri railroad rampant reassur reconstruct recoveri rediscov remodel renov repli respond
rig rivera roach robert roch roe roland role root row sabr satur scarborough schedul scorpion screw seneg sensor
setback shaun shelv shepard shrewsburi simpli size slip smallest smarter smyth snub solubl space spec spencer spend
spokan spoke spot stomp stove straight stubborn sub subspeci summat super suppos suppress swung syracus taft taxa
technician tennesse territori thriller tiffani tnt tobago ton traffic trio truman truste unspecifi upgrad upheld upward
urgenc valid vernon volley wal warm wartim width winston woodrow yate
""",
    -23: """
530 7 aaa accur acr aerospac agent al alexand alumni amalgam ammonia analyt annabell applaud are arena assign athena
automat auxiliari awesom barrist bas batsman bayou betsi biggest birch blanch blank bought breakdown bret brian bulk
bunker burglari caldwel california cameo camper campground capabl capac carbon cc cent certainti champion cholesterol
chu clarifi clench closet cn cockpit coerc coincident concentr concepcion constabulari convent correspond counterpart
covert cromwel cy dark davey desktop develop diagram diari dictatorship diminish disc discord discrimin distinct
district dollar doom draw dream dun dwarf eastbound elit embark entrust epic expel extrem eyebrow fearless fein fetch
fieri figur flounc foam foremost fragment fraser friar friction garrison gas gerald glamorgan glu gold goodwil gorilla
grant granvill grate gretchen grove guerrilla guillaum hackney hamilton happi harden heavyweight henri hillsid hiss
honest housekeep huge hull hundr illicit impact incumb indigen indochina industrialist info instrument
interdisciplinari intermedi intrus ipad iroquoi jacket jill jolt judici kettl larson lateral lead lei letterman liabl
ligament limeston linear list lockhe lot louie lower mayo mcintyr measur medium merritt midfield mighti miln mod modern
moistur moor mort multipl myle myriad na national nbc neal neutral newel nfc nightfal northampton norwegian omg opium
oricon palermo particip passageway patienc patron paula pedro peep pendulum percentag perri peshawar pete pietro pluck
plung pois principl prodigi promenad provision racism rais raymond readabl realist recoil relic reluct reminisc renam
resolv rhys riddl rift robbi romanesqu romant rose rotor rout runway russian rutger sabah scam scent scott seahawk sear
share sheer shell shortcut shorten siegel skill slime small smashword soy spare spatial sprinter squat stammer steadi
steal strain stride strike subsid sundial sunk surf surveyor suspicion swap sweeti taiwan tentat terr tide topper
tourist tracey tradit transform tremor tucker two ultimatum undercov unharm unicef union usaf uss verandah vhs vigor
vin vita voltag ware watt wealthi weed weep wide wikipedia wilkin xbox yamaha
""",
    -22: """
acknowledg adjunct admir airplay aisl albert alexandr algebra alik alli amtrak appl arabian artilleri artisan asiat
asphalt autocorrect aux aveng axl bailey baldwin bao barefoot basketbal bayer benton bertram bicycl biker binari bio
blous blush boast breakout brennan brighter brighton bristol bronx brunett burnley cadet callum carver cdc centuri cf
chassi checker chemic chemotherapi chief childish chocolate chopper ci cinematograph clarenc clay closer coast colombo
communal communic congreg conting corbett criteria crusad curti dawn death degre deni detent development deviat dictat
dignitari discuss dissatisfi dissemin dj dna doha donaldson download dunn earl edgar elizabeth encod endow energet
escap expand explod fete fifteenth fivb flatten footag ford forg forgotten fragranc franklin freestyl frown frustrat
fulbright function funni furnish galway gareth ghent gigant gleam godfrey goldman grit gustav gym haggl hansen hardwood
harpsichord havoc highest hire honolulu horrifi https icao illustr impati impress indonesia ineffect inelig inscrib
interciti interrupt investig irrig ithaca jillian jot jug juliet jurist justic kati kemp kenni kildar kimbal kowalski
larsen late lavend lenni limp lindsay lineback lineman loosen lowri lump lurk madam maddi madelein magnific marcia
margot marriott mcbride mcconnel meaning mechanisms medal meet messina metaphor mileston minnesota momentum monarchi
nathaniel neighbor nora northamptonshir nudg offens opportun overnight parc parker parkway parol pep perfum pieter
pillow plug pollut pont poor porsch powerpl preacher premium preparatori prima queensland quota ramon rampag rebelli
recal recept rectangular rectori redevelop regular reilli reiter renew repay res rescu resort retent retro reuter
revert rica ronald rotten samoa scarc seismic sensibl settings shaman shard shelli shove simeon sinist sip six sixth
sketch smith sol spectra spine spoilt stephen striker strong subgenus subsist suburban sulli sun sunken taylor the
thread thrill thrive thumb tolkien tonga trek true twelfth ubiquit unauthor uninhabit unix unoppos unrel upset versaill
vfl viabl volcano voter vs vulcan walkway war wealthiest welch wilk woodland write zeppelin zinc
""",
    -21: """
100 6am aberdeen ac academia acceler accomplish achiev adjust age alberto alert alto america anita apollo apostol appel
applic aquino ardent arroyo ascens astro auto avid balfour beatl becki belief berger bever bhp bind blame blink blow
broad broadband broader brunei bulb burt buyer bwf calgari callahan cannabi canva carmel caspian celebr chant chapter
charli churchyard cincinnati cobalt cobb coco cocoa complement conceptu congratul cora corinn countless covid cr
credenti cretac cross cult cyclon czech czechoslovakia dame date dea decre defin denver deploy deux dig diplomat dm
doll domain dorchest draft dri drift dublin dull dutton dwight eccentr eclips enclosur eric errat evolv exclud excus
fenc ferreira fia filler fitz forbid forgiven fresco from fuel fuming gallon garcia garlic gear genealog gift gillian
giovanni glamour glanc glitter gloria glover goodwin grammi gravel greasi greensboro gun hairi harald heiress hepburn
herbal hitchcock hollywood hoodie hydro illustri inquisit insert interval ip jacquelin jong jose joseph julien junior
lantern lauri leadership lean lebanes lesson lieuten ligand lindsey liquor luci lunar luzon magician manag mandi mari
marta marvin mauritius mccoy mcnamara mel melani meti milton mirag misti monarch montagu montevideo move multi musiqu
nag nasal netherland nobleman nod novic numer olaf ordinari outdat outlet overthrow papa parisian parramatta pasadena
pascal pathogen pavement pedest perkin perspect pew pigment pink plate pod poke politely poverti pp privat
professorship provenc psalm pulp quest rapid reactor rebrand recipi refrain refug richer richi rifl rite roanok rolf
rosemari roth rupert ruse sag salut sanctuari sandra satisfact saturn seam secur serv sew sharpen sheet shooter
signatur simi sincer sink site skate skateboard skeleton slim smoki sonora spa spark specif speedi springsteen squad
ssr starbuck startl startup stiffli stipul stun subfamili subset subterranean suez sulfat surcharg sweden sync taipei
tangibl teddi temptat tenur terrac terrain terri tesco thailand thank tht togeth togo tongu tracker twig twist unlimit
upload upstream usd utmost vari vincenzo vine vittorio vogel vpn walker watersh westbound wiener willoughbi woodstock
word year yield zero
""",
    -20: """
310 4 43 47 90s abbrevi aid aircraft airship annum anybodi archiv aristotl armstrong art arun as ashbi ashor autism
autonom aw axi backseat ballot bangkok barclay beach beast beatti besid bile bishop blast boredom boulevard br browser
bubbl bulli bureau burner burton by cale calhoun calib cardiff career carpet casket cathi caution cerambycida cesar
charlott chico chiefli christoph chuck clarissa cleanup colbi collin colour commando compuls comt corona counter courag
courtesi craven custom dal damian dayton decent decis decommiss defend delux denial denton devot dioces disadvantag
dissolut dmitri domest doneg doorbell dori dunlop during dyer edwin elect elong employe enact enorm equatori erik erni
evad evening evid exempt facad fake falter fan fatti feldman felip fever fifth flag francesca frenchman gather geelong
gentl gerard germain giacomo gild gmbh governor graf grafton greenfield greenish greenwood gregor guyana hail happier
harmonica harrisburg hawkin height hemispher hillsborough hoffman holm honorari honour html hub huffington hurri index
inflict inspect intellectu interpret interrog intervent invad invari januari kang kansa ki kinet lacross lake lambda
langdon larg laugh laundri laurenc law leith loot los louisiana loyalist mack macquari marina maritim marlborough
marmalad martina matt mckinley menac merit methodist mexican moist monterey mozambiqu mughal multicultur naiv nathan
navig negat neill newman ninja obes odi offshor oil olson optic osborn otter outing overview owner pablo pcs phillip
picket pierr pit plenti plumb policemen portug prescrib prevent pride profess prosecutor provinci qb quak quarterfin
questionnair rake recognit redhead referenc registrar reintroduc residu retrospect rev revel ribbon rice rip ritchi
ritter roc runoff salon saturday sbs sec seek set seventh should signal simmon sleek slight slot slovakia slowli
smackdown smartphon smile smoking soap sonata spain stake starboard stare stimuli stir strengthen subtl sulfur
superintend suscept suspici suzuki synod tar target teen tertiari thermostat thirst timber toppl toxic transatlant
triangular tsunami tuft twentieth unlock unreason unsolv uphold ursula utter vacat valor vaniti vaughn verif versus
view viewer violinist waterfal weld welfar who whose wilbur wind witch witchcraft wnba wyli yard yellowston youngster
zoom
""",
    -19: """
45 abnorm academi acheron adopt advanc advoc afghanistan alic alien ambit ambush angl anti apach apocalypt apparently
apt armagh ash astronom bahn bandag bartholomew battlefield bericht bernard bernhard bill billionair boot brazil
breaststrok brianna brigadi bring brisban bruin buckl bullshit ca cage camilla campbel campeonato canon cas cass
cassandra cast cathol cbe challeng characterist charlton check clip coa columbian confess connel conserv copeland
craftsmen crise crocs cutter daniell declan deepen def deleg demand denni dens despis dfb dougla drip drug dung earth
edinburgh edmond eileen elimin elliott endless equival esq etiquett expens fade fed fertil fifti flea foir foo
forefront funniest galact garfield gaston gearbox generat georgetown gradual graham greatest guitarist gunmen gut haha
hancock hatch headlight helm histor horizon howel howl huddl huntington hurdl hut hysteria import incid indianapoli
institution insuffici insulin interspers iren iri jakarta jameson jay journey justifi juvenil kidney killer kobayashi
kristina lacey lane lentil leonid lookout lou lucia maestro malaga malic mandat mathematician matthew mckenna meath
meme memor mercenari migratori miseri mls momentarili moral mumbl muster mytholog nail napl nix nonstop norm northeast
novak np obo octob ode oh oklahoma ortiz otago outbreak outward overheat papua partial philippin postpon power prayer
preach premio preview problemat procedur proclam profound promin pss psychedel psycholog queer quieter quilt radcliff
raja ratifi rational reassign reddi rei republish resist result ringo roadsid robber rogu ruler rust safeti sc scalp
scanner scari scenic scholar schultz scotia seamen shade shaken shore silvia singer skelet smell snug soak sober soften
soil sovereign splinter sprung squeez stainless stale stamford stirl strangl strikeout stronger substant sud sunlight
suprem sweetheart swiss taut themat theoret thicker tighter tissu toro trickl truck ts tulsa twitter ufo underwat uniti
unstabl usag util valiant valuabl verg vertebra vibrat vintag warrington wateri welterweight wie wigan wilhelm
williamsburg wwii yemen
""",
    -18: """
10 10k abbott aboard ace acquit adolph afk airlift akron ancestr appal appreci apprehens arid arizona ashland aug avon
backdoor bane barbara barrack bauer beethoven belfast belgian bengal besieg billion biograph blurt bound brenda
bridgeport brit broken bullet cameroon canyon captur carpentri ce celesti celia ceremoni chelsea chevrolet cinemat
claudio cloudi coeffici colon conclud concret conquest consider consign coordin coron coventri crazi cuban cumbria
curios curs cylindr damon danger dani dank davenport dc deadlin decca densiti depict deposit devast dial differenti
dion doherti duli dynasti eastward eighth eighti eleven elv emerson employ endeavor engag enlighten ensur epithet
eponym estadio esther ethic evidenc evil expect facilit faculti fallout fasten fat favor feb fest fetal file filippo
flinder footstep for forbidden forens forward foul frazier fusion fuss fx gg girlfriend gladi glorious godmother gogh
gong googl gunner gypsi habit hanna harass herebi hilari hoars hoffmann homecom huron hz inadequ integr interchang
irwin isol joann judiciari julia juventus kaiser kappa karen kathleen kevin kid kilda knockout kuala lifestyl lift
likelihood liner liszt litter loft loir loung luciano mane marek mcmahon melbourn michelangelo micro miser mla mobil
moder moravian mortim motion nassau neolith netball oct ofcom okay opinion opposit pa pale panama parasit pathway pearc
peggi penal peptid permit pharmacist phoenix photographi pickup plead potassium predators presbyterian prevail previous
proposit provok ptolemi punk quad queen rankin ratif rear reclam refresh reg regenc reginald remast remind resembl
resent resourc responsibility richmond ridicul rim riot rudd rumor sax scoff selfish servant shawn sheila shock
shortest shot shreveport sidewalk slave snort sparhawk spectroscopi spielberg sticki stil subunit subway succeed
sulawesi superhuman superman suzi takahashi tame tee thong tinder tombston toyota tr train trigger trot truncat turn
uncredit uneas unoffici unpopular unrest unspoken unwilling vaccin vega veloc vhf vime viola vocat warmer warship
warwickshir watch wave wavi wilson worldwid worship writh yellow zenith zombi zone
""",
    -17: """
50 900 abil abolit adequ ads advocaci affect aft afternoon aggrav aix alaska alban albani alessandro alloc anchor
andersson andes angelo angrili ani anomali answer apertur arthriti aspen asshol assur attitud audrey augment auspic
automot aztec bank batavia bb beatric bedrock bell bequeath billi blanco blaze blight blu bobo boni boogi bounti bp
britney bunch calm capacit cement census charleston chavez cheaper cheryl cheung chines christi circul clegg clockwis
cochran colchest cologn commut conan configur control convers cornwall craze crossword crow cruis cs curb curricular
cyprus damien danish dar darbi debt defeat demolish denot deport depth detect devin dia dillon dislik disown donald
doorbel doorstep dr drainag duc duffi duo dysfunct eager easiest ed eighteenth elain electric emblem emerg enchant
entireti eras erica eureka evalu event excess exponenti express fastest fc fire fitzroy fixtur focal fountain frame
fred fulfil garner gel gemini gesellschaft ghanaian goddamn godfath goo gpu gradi grand greer griffin grope gta hart
heighten helmut henrik heresi heroism hind historian hobart honor hopeless illeg implicit in inclus inflammatori inset
instanc insur insurg intellect intercept involuntari iq italia itch jarrett jett johanna josef jupit kc konstantin kw
label labor lack lana languag latest lattic leicestershir lookup loop loretta macintosh mainlin manor marissa marko
marvel maui mcgill melvin mendez mer merton metric middl mildr million min molina monmouth montana muir multitud nam
nativ nato ndp ninth nobel normandi oasi obedi occas onset os outlin outreach overse oxford pace pad pantheon
pennsylvania percent percept petersburg phd pineapple pipe plata poet pool potti pour precursor prefer prestig prior
protector prove puget qaeda radius rave rb regim remembr renumb rippl rockwel ruin rush ryder sabbath sabl safest sal
sandal scarf scatter sculpt seater self seren session shimmer shit shri shrink shudder side sioux slade slash snuck
spam spectrum spenc splash spontan spray stain statewid statistics stealth stellar stud sui superhero susannah
suspicious sway swipe tehsil tesla th theorem they thrust tidal tight timelin timothi tong transmitt trial trillion
turnov twain typing ultra underway unionist unleash unnecessari unreleas vent vile visitor vogu volvo vox wagner weav
whitman williamson windshield winslow wolfgang world wouldn x zane zaragoza
""",
    -16: """
abolish aeronaut affair alan albion allevi amanda amar anarchi anson antenna antonio arden armistic arrow asean
asteroid austrian av baba babylon baccalaur bald beaufort bedford behalf belov bikini bore bother bouquet boxer boyd
brad braid bran breakaway brightest bruh buff cab cabin caden cal cane carolyn cedar cede characteris chet cho chosen
clandestin climb coal cognit coleman collect complet comprehend confluenc conni conqueror conscript cornelius couldn
councillor courtyard cowan cramp crypt crypto curtiss dammit darrel definit degrad deliveri denomin desert devoid
disclosur diseas distanc dogg doubt downstream druri ecumen elm envis epilogu eta eurasian european explos expressli
fabian facial fae fallon farther fiat fight finland finn finnish flanagan focus forcibl forget forum fourth fray
frederick fredrik furthermor galloway garbag garrett gerhard gile giusepp gloat goalie gottingen gown groom gurney hale
hangi hardest harvey hazel heath heck help hirsch hope hyde iaaf ian icc iceland ict iihf immers imprint incap incident
indict infecti insight instal integ intimid invok island jarvi jennif jonah jonni josh jr kannada kazakh keen kenneth
kgb kidd kind kruger ks kyushu lame lennon lewi libr lineag lionel liter louder magnum mainland mallori malon mantl
maryland maximilian mcdowel mcgregor meredith microscopi mile mindanao monetari monster montan montros moscow mrna nasa
nebula newcom nickel nicola norri notebook obama obscen ofsted oldi opaqu ordin origin orlando ornament ownership ox
palm palma panel parachut paramount passag paxton pediatr petersen phi phil pisa pl popup practition presidenti pressur
punta purif recaptur rein relinquish rental retrain richardson righteous ritual rob roblox rodriguez rori sami sap
schumach scope secondhand secreci seeker segunda serra settl shannon shave shine shootout shout shrek sixti ska slit
slur snapchats societi socio sonnet southbound spearhead specifi spiderman sporad staircas stairway starr static
strength strongest student stumbl styx submit sunday swell sympathet synth taiwanes tap tb tel teller thatcher tianjin
tn trait transluc transvers travel treason trent trip tsar tt turnout unconstitut unfortun unlaw usl vanderbilt vehicl
vienna vietnam vito vodka vu walsal warfar waterfront wedg whirl wholli worri wrap wta xv yamamoto yu zuckerberg
""",
    -15: """
34k 81 abel affection affin aforement agit airpods alabama alistair allot alyssa amnesia anni anthropolog antioch anton
archaeolog archibald armor arrog asid assess austria babu banda beginn bessi bliss blister blunt bmg boca bonfir bottl
brendan breun brigad bsf byrn byzantin cabl caesar caf caller candid caviti cell center charismat chateau chesapeak
chiang choirboy chopin chris clutch columbus compact complex conk constitut corpus crash crore ct czechoslovak
dartmouth default deform delgado deliv demograph devic director discreet dreamer duboi dudley duke durban embroid
embryo entri erwin etienn eucalyptus evict ewe exclaim explor fatal fate fee feet ferrari finley first flood forerunn
forth forthcom fugit fun gaa gameplay gape geek german giorgio git glisten glori govern gunsling hall harmless hartman
hayward header heidi hess high histoir historia homestead ign ii ile imper impetus inappropri indian indigo inscript
intent internacion intrins invinc ir iucn jamaican jog karma katherin keenan kellan khz kimberley king knuckl ku kwan
laker lambert lankan leung lev levin locat loi lollipop longev loom loyola mana manuel martian marxism massimo mbc
mediat membership messeng meyer mid middletown mingl mob modernist molecular momma monkey monsieur mundan mundo mush
musica nan nation neil nevill nhs niagara nicaragua nightstand nits nocturn noodl nordic norma nouvell oak olymp oper
ordain ore orlean outgo outright overrun paig pair pakistani papal past patricia pedersen pereira persecut physician
port precinct prehistor primarili proclaim protein provid provoc qualif quinci rag rand react rebuilt recognis ree reev
reggi registr rehab relay remors renown repres represent reserv reson restraint reynold rocco roleplay roofer rt sakura
salford sam saudi scaremongering screen screenshot se selangor sgt shiver sibl sieg sign sixteen skateboarding skirmish
slay sleepover slender smack smokescreen snag snatch socket southeast speak spent spire sprain stade stafford stench
stern stoke stronghold suarez subject suffer suffrag supplementari surviv sustain swedish takeoff talent taller tandem
td though throb thursday toss trampoline tramway transmiss trinidad tuck turbin uefa ufc ulster underlin undraft
unpleas unse ups valu venic vigil walden wong worsen worthi wrench writ yahoo yong yoo zheng
""",
    -14: """
11yo abyss access accustom aden admiss adorn advers afford alba aleksandr alley amiga appropri argus arkansa artist asa
atari attribut augustin austen authoritarian avila avoid ballist banner baro basil bedtim bela below bewild beyond bien
binocular bizarr blazer bloc blower bourgeoi bowman boyl brandt budg burnham cadiz cara carnag cautious cha charcoal
cheroke chilean choke chromosom cia cindi clair clare claremont clergi clermont clifford closest combat commenc compon
compris condition confid conner consecut construct contain context cooler corsica cosmos courtship covet cpi creator
crossbow cruz cupboard curv cyril daili damp debbi demolit derelict desmond destruct di disturb dominiqu drop dug
duncan earli earring earthquak eastman edmonton elast engulf enjoy ensu equip erebida essex est euro exam falkland
firearm firefight five fold formal freedom friendzoned front gabriell gilmor gonzal graphic graviti grime grupo guam
guo hahn handel hardin healthi heartland hector hogan hokkaido holland hook huddersfield hurst hypnot iberian icon ieee
illustrate impair inaccess intend intrud intuit involv irrit is italiana jamal jana johor joint jona julio junk juror
kala karachi kazakhstan kenya kia kingdom knoxvill ladi lengthi lex lid lisa loos lorenzo lorrain loss loveli lowel
luce luggag machineri madison mama mann marco mariann mash massachusett mcgee medicar melissa meritori modul mona mond
moodi mother moustache mouth mow namesak nant nas natur nearest nerf newsweek nexus niall nigel nikolai nois nolan
northward notr nspccs oath object ochreous opt overal overlook pathet persona peru phylli pictori pierc pleasur pol
pole polit pretoria probat proceed puls punctur purport purs push pyramid quiver raft randi receptionist regain regard
regina regist remarri respect restless rm rq ruben rundown saber saga saigon saliva sb sceneri seaman selector seychell
shape shelbi signpost simul sleeper sloven smash so soft somewhat southend spore sprang spreadsheet stalk standpoint
stifl stink stockport stratford substanc suffici superfici surfer suzann sw tangent tend thrash timmi tobia topic
tottenham traver treat tribe trier troy tulli tunic tuscani unbear unchang underli undo unicod univers unpublish usa
vacanc vantag venu vinted vision vitro viva vor ward warn webber weddings weekend welcom wendel westward wexford
whitley wife winni wizard worth wrinkl wrought yiddish
""",
    -13: """
0 36 52 80 aborigin accumul adjut advis aerial alexandra alright announc anterior antic antill anyth ap arch ark asylum
attende avenu babysitting backsid barrier bathurst bel bianca bjorn boil bolshevik brief calderon capsul case catholic
champ chang chatgpt chin chlorid clapton classmat clearer coldplay combien connor constabl contemporari contin corey
cough cousin creation crech crossroad cuddl cw daft dagger dbs decatur deepest deepli del depriv deserv desperate
despit dharma discus dnd doesn donnelli donni dress driven dusti ear earnest eas eireann emeri emin encourag enlist
enrag epsilon essay estrang foi forese founder foyer freshman friendli futur gala gall galleri gang giving gma gordon
guard gulf harri hazard headshot heavili hesit hill hmm hoo hopkin hotel hq huh idf inc inclin infam infinit inflamm
inward joking jumper jus kathryn kentucki khyber kik knick knive la labour landau laura loser louis lsu lund maci marc
marker masteri merci methan mexico michel midwest mill missionari more morpholog mrs msc mural mv myra nab ned nelson
nz occasion offic ogden oiler outspoken paddington parson paso payload pendleton perish pile plasma platform playdate
prc prep present princ priori priscilla process protect proteg puebla rachel radar rattl rehears requiem reus ruiz
russel sanford santana sat scene schwartz selfie sewer shuld sichuan sidney skibidi slaughter soho sovereignti spartan
sri staff stanc stark strauss succumb superliga surgeon surgeri sus swallow sweater temper tempt terrifi tex toxin
transpar trojan tx ugli uncov understood uno untouch uproar vulner watcher wean werewolf willem worcest yell
""",
    -12: """
2pm 70 abid actor adverts advisori alongsid anxious anyhow appear appendix bereal beth bournemouth briefli built capit
chamber chatbot chem cinema command companion concern continu cort culprit david daylight daytim deco deeper depress
destroy dip display dread exchang fag fear flirt frequent ghana glad grandchildren group guten halfway headach heritag
hero howev inform insist internship japan jayden jealous kick letter liquid m madrid memo midwife miss nearer network
newest notion nr null number nvm obituari occur omegle omit pass peek pension pertain portray posit postal presentation
progress properti raw region resin restart resum retir rewritten risen sacrific sand senior sever signifi skint sniper
softer solar stiff strip teenag thi throat toddlers total towel traine treatment tribut troll universiti veg verb
violent volunteers wile yes zuck
""",
    -11: """
34 800 acquir admit air along android anyting application aunt backdoors backup balconi bloodi bohemian box brownies
bundl bust capybara child cleaner cliff comment compulsori concept confin could depart devil discov doc dot drank end
enrol entir essenti examin exodus faith ffs float fraudulent gfs gist goodnight govt guilt head health hello hen hidden
hm identifi idiot ie inherit itself kart keeper kent kiss known learn legit lent liberti lightn litr liver mac materi
matrix metr midland motiv motorbike mug nameless north oblig obligatori obtain of org organisations pack paid paypal pc
pe peel plea pleas poll recogniz releas reli requir retriev ridg rota saint sake school scotland scrub sens shall
shield shook sling sole spaghetti spike staf statutori suck swansea switzerland swollen symbol tag taught thigh trap
trash tube type uber ugh unmute unreal various vault victoria vigilant walkout whatev xd yay
""",
    -10: """
3 400 83 acton admins all altogeth alton annex ano append attorney babysit bibl blackout boe borough brutal builder
carv chat chi chime clearanc communiti connect contact cotton counti coupl creat davi dec differ donuts drown ebay
edward eight enquir essenc etymolog fighter film foreign frank frts fulli gate gb generator gnome handl highland hitch
hola inject innit itun jan kidnapp knot krakow largest legislation les load lockdown mall minut mm mole monitor mount
mt nairobi nana nba neptun nightmar none nor notifications oedd onward outdoor painter panic pfp pick plain postcard
princip proton recent reckon rememb report rock ronin scream second sept sextortion shadi soar sob solid stag stepson
structur sworn tallest task that throughout tickl tout trainer tread trust ui unabl unhappi venus videocall villag
visual vouch wale wardrob whatsoev when window woken yer zoe
""",
    -9: """
2 26 71 absolutely abusive act activity amendments anywher appoint apprentic attent available avatar backdrop basic
batter benefit bit bottom burglar bus can capita ceas centr christen conduct consent consist current dead denmark diego
distinguish dump extens facetime fast foe fog gave gcse gentleman god graph haribo headquart henc histori hoeveel
icloud important information italian jean khan leg length leo liaison linda lmaoo local losche loving lucki madre
minibus mny movement museum neural never ngl ngos nokia note offend oral oversea owe phasmophobia pictur plateau po pre
prim prise processor question rail realistic realiti recall receiv reliev richest sensitive sergeant shirt silent silk
slat smoke snake spel status stepmums stone storag texa therefor throne tie today todo twenti unfold unknown unless
valorant var vbucks veil virus vow wangl waving whatve wipe wireless wtf yorkshir you your
""",
    -8: """
11 5 50th 9 95 abstain activate afterward amsterdam an apprehend approach attack belgium bil bin bitmoji bonjour bt
buddi burst calculate cancer capitals capt central chancellor closing closur co collar colleagu congest cpr damn derri
dim diss driving drone drove dumb eastwood elis elsa enough entitl escort even expir eye fill final free gain gard gem
good gp gracias grateful grenad gt ha hadnt haiku handout haze headteacher heist hide hilarious household infant injuri
invoice iowa iphon ivi ja jk ketchup kitkat kommt kpop lap leak longer mag mattress may mend mentor messag met mindful
moja monday money name nandos necesary nt nuggets numba outfit part pi piti plane pointer pointless pouch prison
privileg promt quantos radiator ramadan recomend reflect relatorio reunion s safe scout scratch simulate sneak sod
sometim soul span spoken spun squar suspend tad tamagotchi tender term termin therapi trace transport verbal vergiss
via wander waren warpath wheelchair wifi wight wise withdrawn wooden xmas yo york
""",
    -7: """
16s 29 350 55 82 9pm a abstent accountant adoptive advocate afraid aftermath against aget ail allegations almost ankl
audi autistic autumn beam befriend blacksmith bro butt byline certain chapel childcare chocolates circl commit config
countdown cuantos cub cube cum decode diploma dismiss dungeon dyslexia eastend eee entiti eros exlpain fingertip
firewall flush follow fundament gamertag glove godzilla had handler heap heartbroken homesick hungarian imagin indent
insan institut instrucciones jumpscare karaoke laser layman line linux low ls mere michigan ncmec neon non notification
nutshell obvious offside otherwis pakistan participation perhap pos printout problem pronoun qa quadratic realli reddit
religion roma section shelter sick sleepi sp spotify steel sure surround tear telegram through too transit turkish
twitch unread vacuum vegetables vibe viewpoint vital vlookup wallet were westminst whi worker wrestl
""",
    -6: """
16 340 58 77 adolescence anger aoife armour asda asleep axe bacterium bare beautiful becom beeb bryson bum busiest
camera click cluedo clueless constant cpd crayon cream d devastated disabl dofe domestic donat drunk either elli elo
enter establish europ exet exhaust eyfs far fbi freephone gender glasgow gov grandparents grown habbo heat helpdesk
hiccups hollow houston induct initi insid intens jed lat leav like loath lock lord lowkey mae maintain maintenance
mandatori manga marri need neither newer newsreader page pant patient pee petit place poorer portal presum prof protest
pta quicker rising robson robux russia satnav schoolgirl seventeen shoulder skating skye src st store stretch struck
stuck sudo suspect talk temperatur tension test their toddler torch torn tow trop truli trump tus unacceptable unbanned
whore wisdom worthless wwe young
""",
    -5: """
120 13yos 18 3yo 4th 500 700 aa about absent accus ae altitud amount announcements aps aye bachelor barnsley barr beep
blaming blanket brb bremen call chidlren choos cid cleveland clint contra courgettes cyber dalla declar decoys despair
donts dust elementari enabl ever executive existence exposur fall femal fifteen fireman florenc gdpr genuinely gripe
gymnastics hairdressers hal homework hopeful hugh hwo hype ibuprofen imessage impossible intact into iron jaw kahoot kg
klingon korea lawnmower led livestreams login luxuri mage magnesium malta mccartney meanwhil narnia nay nine nineteen
nuclear onlin onload ons openai overall overslept park password paycheck pope postcards pri pshe publication pupil
pwned qualification reach refer registration relevant reveal rod rough ruls scrapbook ser sext shadow skin sneeze
snowball stung texan thirteen thirti this top tortoise tran triangl tunnel unrelated url vanessa vegan vic viral visa
vivo volunteering welp wept whatll whit whn wi widow willi withdraw ys
""",
    -4: """
10yo 12s 14th 18th 412 5yo 8pm agen anfield animals apart aplications area arested artific asl assum attend aus await
awak barnardos bi blurry boy brexit bride bronz cam cardio caught cest childhood church clear cockapoo conference
confidence consultation cope crept curfew describ desir detectives die disappoint doe dose drag dual dyslexic education
engagement exact facing g gether graduat har hdmi headmast hey hi hint homepage iceberg impli indecent ingore inver
isolated itali journos judg kac kilometr lens liability liam light lunchtime majority mar martin mbs mechanism memorise
mental meow ministeri moderation moderator mountain ms nabors nappies nav next noticeboard oi option oublie outer
overdos philosophi placement policeman pose postcode postman pound precaut prick psych rage railcard railway readi
recipient regles regras relax rent right rotherham sad sandbox sarah schoolboy screenshots shampoo shin sigh singapor
skirt slaveri somehow specific subheads suport tes thee themselfs thriving to toll tower traffick tumblr ucas uneasi
uninstall unreported unwant upon urgent vaka vampir vaping verbatim verifi verification virtual void vulnerable wan
warsaw weigh weight well whistleblowing whitby wink wis withdrew z
""",
    -3: """
062 13th 15th 21k 27 2k 44 49 5k 98 academic accurate action aim ambulance ann april architectur artefact asian
authorities awareness b backpack bandwagon basea basically batman began beneficiari bhai bite blair bn boop cheapest
citibank civic common comms configuration cosy coward cps cri criminals croydon css debug deepfakes den deodorant
diamond difference discovered ditch doi doorbells drawer dreadful driling elden empir env eny everi execut ez fanfic
fart firefox fiver fond forc friendship gaslighting gettysburg govenders gover hamster happiest have hedgehog hiya
hoodies hrs hunch hypothetical imag individu install instant intelligence irl jackson javascript johnson json kyle
lanyard lawmakers leakier leftovers lin livestreamed lmao london longest love makeup male malware master mate matter
mean medicin metropolitan michael militari mitochondria nearbi necessari neednt neighbourhood ness ngo nos nurs
obligations ofcoms officially ohio old over paramedic parent pas payroll penpal perpetrators pinterest pluto poison
poland pray prem proficiency pto pythagoras qt rapper rash recommendations redo referral regeln registered regulate
relatives repeet rulebook scammed scams schoolbag seagulls secretari separate sexi sexist shed sicken smartwatch
smartwatches snoring sold sr sumarise supervis taht takeaway tenant thort tl tour trouser turnip tweet typically
undated undercounted undisclos usernames varnish violenc vis wapp waterstones webpage wellbeing wetin wherev whoz
wieviele wrds yubo yungest zdjecie
""",
    -2: """
123 14yo 240 2kg 2nd 2yo 31 3k 40s 8 80s 8s 93 abbreviation abeg acutally agencies agot airpod ait aldi allowance
amongst anthropic apologise apologised appreciate arabic archbishop arduino arr associate auntie babysitters back basi
basketball batana bcakdoor bednar beings bibs campain capitol caseload cash checklist christian clinic combination comp
comparative compnys comunication convict coppa cot cupcakes deal decimalisation deepfake diesel dirt disord diving
dodgeball don east elon encount encripshun engineer epq estimate etc ethnicity eu europol evanescence everyday everyon
exaggerated exaggerating exampel expalin expensive exploitation fav favour fe feminin few fnaf freeli gab geht gen
gilrs goggles goldfish grief grownup grumpy hamsters handheld hangout hapen hargreavess headsets helpful heron hike hip
hmrc hoover hospitals ielts infect informations initials instrucshuns insulation intern interviewees investigate irland
isolate isp jailbreak jess jok kcsie keswick kidnap kilos knackered knwo korean learnt lib locker loners magistrate
malarkey march marshal mat mb meh meltdown ment minist ml mortified musk mustve nativity newli nope nought nsync
numerals nummer obe off offline olympic oof oops originally osmosis ouch overide owen oxfam passwd paywall penfriend
personality personally perspective phew phishing photosynthesis pocket pog powerpoint prac practically president
previus probs proofread qual quoi rantzen razor rebel rebuttal regret regulated relat republic requirements
reservations resign resultant retirement rizz rollercoaster rool rp scone securely separately sexual sfty sid sight
skyrim smoksceen sneezed solushuns stalin state strap stream stress sup sur sympathi tablecloth teapot teck text
tiktoks tldr tos tradeoff transfer trivia troubl tru tub txb undercount unhinged unnam unseen unsolicited uphill vera
viele vitel vivaldi voicemail wanless wh where whichev whisper whove wit with witnesses wore wrok yen yikes yoda zelda
zilch zuckerbergs
""",
    -1: """
00 11s 141 144 15s 169 203 2d 312 35 37 3x 403 48 50s 5am 5s 5x 5yr 600 60th 64 67 74 78 7s 99 9s abbreviations
abilities abs absolut accidentally acess acording activ activated activist ade airfryer aloud alowed alternative am
amex answerable aol apa argh asham attendance attrit august availability awar baddies bananna bedeutet beekeeper befor
beg believable belong ben blackest bond bookshop brain branch britian broccoli brum brunch btec buri bursary buse
businesses calculation calorie calories careful carri ceil cert chaplain chatbots cheque childminders chromebook chubby
circulate com comfy commas condemn consequences conversations convincingly corect corporation corporations counsellors
criminology crossplay csam cultur curiosity custard cyberbullying cyberspace dataset dateline dd decrypt denominator
designated differently disabilities disability disapearing dissidents diy donor drain dramatis dullest durat each eb
ein eis equivalent esl estimated eurostar evidense evr ex exat exec explanation factorise fahrenheit fax feminist
fewest find flamingos flashcard fones fudge game geog gil glastonbury glitch gmail godson godwins gpt granddaught
grandmoth grandparent gromming h hangman hapend hargreavs harmful haunt headcount headset healer hedings helth hexagon
hiden hiring homeschool hustings hygien iaahz icebreaker identity ikea imagination immediately indicate indicators
individuals ingredient ingredients init innocent instagrams instalments insted investigation investigations invisible
ironic iwfs japanees jigsaw journalism km leev lesbian lf lifeguards lifesaver littl littlest llama lotr lst manipulate
marshmallow medcine merseyside metaverse mindfull minority moderated moderators moisturizer moment moot mot nationality
naturally neccesary needi needl negotiate newsnight nightclub nmbr northumbria nowt npm nubmer numbrs objectors offer
ohms olympics onli onlyfans operator opponent organist organizations orignal osb overreacted owt pandemic paprika
paramedics parkrun participants passcode pct perpetrator petrol phoning photoshop pickleball pikachu playgroup poking
political politics poo poodle poodles population portugese ppls pram precisely preston primry procurement projector
protectin psni pt purr qe qualifications quanti ranting raspberry realm reboot recap recommendation regulation
regulations regulator regulators reluctant repainting repeatedly replacement repotting residents responsibilty rest
restaurant retaken robotics rprt runescape ryanair safegaurding safer scoring scrabble seagull segfault sentance shazam
shd shorthand shown shr shrank simultaneous singular skoda slowmode sms snowdon snpachat soppy sound srsly stair
stansted starmer step subeditor suicid swim swordfish t tablespoon tae taxi tbf technically technologies tehy telford
tetris theresa tit titanic tokio tool tot trail tram tranlate truro uia uks uncensored under underestimate undetected
unfiltered unit up upvc use useful usual uwu vapes vegetable vermeer victimisation volts volunt walk wank wann warzone
was watchdog webcams webinar webinars whatsapps whatsit whiteboard whr whts wonderwall written wrk wrld wth wuts xx
yoghurt yr yrs zucks
""",
    0: """
050 100m 105 10th 110 115 122 12k 12th 130 146 156 16th 180 182 1st 200 20k 20mm 20s 20th 210 220 250 256 25s 289 2x
301 305 30k 365 3s 401k 404 40k 492 4am 4k 4pm 4s 50p 550 57 5pm 5th 61 63 635 650 66 6k 6pm 6th 72 73 7am 7th 7yo 80th
824 84 840 85 88 89 8am 8th 8yo 91 9am 9th 9yo abi abuja abusrs academics acceleration acceptable accessible accordin
accordingly accreditation acctually accumulated accusation accusations acknowledgements acktually acordin acounts
acquaintances acquittals acrostic activities activsts actuary adc add additional adidas administrative administrator
adolescents aes affiliation aftercare agaisnt aggregate agm airbnb airdropped airtime ais algoritm allegedly allergic
alltogether almst alphabetical alternatives altogther ambulances amendmants amendmnts amerika annotate anonymised
anonymously anser antibiotics anyware anywere appearance applications appropriate approximate approximately
appstgamestsites aqa archivist arest arestd arests arguement argumnts articel artifishal ascii asia asos assemblies
assessments assignmnt assistants associates association associations aswell atall atomic atwood audiobook augmentation
augst aussie authoritys automatic automatically avanti avg avoidance awear awfully azkaban bab babyish backbencher
bakclash baking balm bankrolls barista bcc bckdr bcome beagle becum beebeesee beebs beeps benchmark benifits
bereavement bhaiya bibliografy bicarb bigwigs bitesize bitlocker bleakest bleep bletchley bll bluetooth blurb bod
boffin boffins bonkers bookkeeper bookkeeping bookmark boriss bos boudicca bowline bpm braille braverman breif
bridesmaid britons brochure broo brownie brung burrito bursar buttermilk buzzword cabbie caboodle calculated calculater
callback calory calpol calry campaing campainin campaining campaning captioning carriageway carta cartographer casework
caseworker catan cathcart cazuri celeb celebrates celebrating celebrities celebs certificates chair characteristics
cheetah cheif chek chemicals chicago chidlcare childminding chipotle choclate chromebooks churchwarden circumstance
circumstances citisen citizan citizenlab citizin citizn cityzen citzen civ cleanliness clickbait clippers cloning club
cm cme cobbles cockatiel coercive colander coldest colected coleslaw collective colr columbo colur coment commencement
commonest communicate communicating communication communications comparable compatible completely complicated
components comprehensive comps comput comunicashun concretely conditon conect confident confidentiality confiscate
congregation conjugate conjugated consequence conservatives const constituency constituent constituents constructive
contagious contct continuous convenient convo convos coo cookery cooperate cooperating coordinates corporate
correspondence correspondent corridor cosines couldve count countin covre craic credentials creuset crimestoppers
criminalised criminologist criticism critisised crms crossheads croupier cryptography cse csv ctzn cucumber cumulative
cure cutoff cybercrime cyberflashing cyberstalking dative dawdle dawdled dawdling dcms decorating defamation defendant
defendants definitely definiton defnition dehumidifier delegate deliberate deliberately delict deliveroo delivr
demographics denominators der descale destory deterrence devolved dfe diffrence diligence directive disabilty
disagreement discribe dissapear dithering div diwali diz dob doctor donelan doodle dor dorries dosh downside doxing
doxxed dragn dreamt dril drilin drillin dsa dt dubble duckworth dum dunde dune dunkelziffer duvets dwn dyfed ea easyjet
economics educational eevee effective eifel eiffel elecshun electrician electricity electrics electronic electronically
elevator embroidering emirates emotional encripton encryptn encryptoin encrypton encrytion encrytped encrytpion
encyrption endangered enforcement engineering engineers englsh enn enquiries enticement entranc enumerate epidemic
equality erratum esafety esol esports espresso ess essentials establishments estimates estimation ethnisity eus
evaluate evaluation everst evryone exaggerates exaggeration exakt exclusive execs executives exhaustive expectations
expiration extend extt fabricated facbook faithfull faking falconry famly favs federation fencepost ffnc ffncs fgm finl
fisrt flak flase flashcards flow foggy fois fondation footballers forensics forklift forti fortnightly foundashun
foundaton fourty fps fractoins framing frau fredom freebie freedm freedum freefone frree fudgy ful fundation futuristic
gaffer gander garda gav gavel gavender gchq gd gdansk gendr generative generators geographic geographical
geographically geographicaly germny getin ghostwritten gif gis gizmo gk gluten gna goku goodies govander govendar
govendor govendr govendrs govinda govinder govnder gps grandson gratification gratis grindr groomrs groundhog grp grr
gruffalo gruming grundschule grups gudance guess guesswork guidence guidnce guv guvnder gvndr gwent haaland hackspace
hadrians haf hairdresser hallway hammock hand handball handful handlin handset handsets hapened hapens hapy harg
hargraves hargreeves hargreevs hargreves hargrevs hargrieves harrogate hashtag hashtags headins headmistress headphones
headteachers headwind heard heathrow hebrides heckler hedgehogs heisst hevy hgh hicups hier higer higest highst hihger
hihgest hiking hintertur histogram historic hitchhikers hmu hmwk hmwrk hobbit hoels hogwarts holliday homebrew
homeschooled homomorphic honcho hood hoom hoos hostility hotdog hotlines hotspots housemates houseplants howmany hrgrvs
hubby humberside humbersides humidity hummus hump hun hundreds huw hwich hygeine hygene hygienically hygienist hygine
hyperlink ico icos identical identities ids ilegal illustrator imbalance immediate immigrant immigrants imo impatient
impersonating importance importnt inbox incidence incl independent indicating indivduals individually inernet
infoafirstresponsetraining infographic infomation informashun informaton insecure insomnia instas instgram instrukshuns
intanet inteligence intelijence intenet intenret interchangeable interpol interrail interweb interwiew introdused
investigated investigates investigators investigatory investin investments invitation involvement iob ioft ios iplayer
ipsos ish ishiguro it itxe ixit jaffa jeez jordan journlists journo jurnalists justification kaet kane keir kennet
keyword kiddie kiddies kidron kindergarden kiwi knitters knowlege kombucha kosa kse ksi labb labradoodle lah landline
languge las lassies latelies laughable lawmaking lbc lbw leaderboard leage leavin leeve leftover legislative
legislators legitimate legwork leipzig lenient lenth lern lettuce lido lifeline likelier likley likly limitations
linkedin literaly litteraly littleuns livestream llm lnk loadout lobbyist lobbyists lockdowns locksmith lofi logbook
lolita londn lorry loudest lowdown ludlow lunchbox luton lvl lwa lwas macbook mad madchen magenta magistrates mak
malicious mams manipulation manslaughter mastercard matchsticks materials mathematics mcds mch mcuh measurement
mecanisms mechanic mechanical mechanics mechanizms mediator meen meening meens meerkats meiosis menlo menshun menshund
menshuned mension mesengers mesures metaphysics metioned middlemarch midjourney mind mindfulness minorities minoritys
misheard mismatch mistreatment mitosis moderating moi montage monzo mothership mouthful mpg mrbeast msgng mugshot
mumsnet mun musks myspac nadine naff namez nao narrator nca ncpcc ncryptn necromancer needful neglect neighbour nerds
nerfed nev nevis newfangled newish newquay newsroom nicest nippers nln nmbrs nmd nombers norn northumbrias notepad
nothern notorious npcc nspc nsppc nth nto ntrvw nuber nubers nubmers nudify nudity num numbas numerically nun
nutritional nxt nye obay obedience objector obs observation occupation oculus odeon ofenders offen offendrs officials
offncs ofqual oftn ogroats omelette on operandi opinon oposition oppinion opponents optimistic organisatons
organization orginal orgnisations orientation originate orkney outback overdue overstate overwatch overwhelmingly ownz
oxbootoost paediatric paladin pani panto para paralegal parentel parlour participate participating passphrase pathetic
paving pb pcc pcso pedantic pedantry pedos peephole penalised pepperoni percantage percnt perforating periodic perks
permanently perp perps persent persentage perverts pesto pf photodna physic pickaxe pigpen pikin ping pint piramid
placard plait plases plasterboard platypus playbook playgroups playin pms polic policewoman politic politicans
polititians pollster pollsters polyester pooed poof poplar popularity porridge posh posible posing postponements
powerpuff pps prcnt premeir presidents presumably preteen preteens pringles prisn priya prizon prmary probability
professionally professionals prominent proper proposals protecshun protective protecton protestors provenance prune
psnis psvr psychological psychologist psychologists pts publications publisht puffins punishable punishmnt puppeteer
pur pushback putt qr qs quadratics qualitative quango quantified quantitative quater quietest quik quitters quizmaster
quotable qurter racing radicalisation raffle rainfall ranee rang rarer rarest reachable readin reason reaves reciever
recod recruit referat referrals refrence refusals regex regulashun regulat regulates regulating rehearsals reheat
relocate relocating reluctance reluctent remembered remotely repaste repeatdly repetedly repot representation
representative req reqest requirement requst reservation resistance respnse responce respondents responsability
responsibilities restaurants rishis riskiest risotto riten rl roam robberson roberson roberston robertosn robertsen
robertsn robetson robloxs robretson robrtson rollover ronaldo roomful rotas roundtrip routinely rozzers rsa rspca rsvp
rti rubiks rubles rucksack ruels ruling runny russell russells ryt sabi sachar saddest sadiq safegard safegardin
safegrding safeguardin safeguardng salery salesperson samsng sandhurst sarcastic savings scammer scc schoolkids schtum
scientific scones scool scools scwac scwc sectons seiko seit selfies sen sendr senoir sentense seperate servises seson
setlist sey sfgrding sfgrdng sharenting sharpest she shebang shre shudnt shut sickos sidebar significance significant
simpel sistine sitizen sixthousand sixtieth sizeable skatepark skl skools skyrocketed slo slowest slut smh smmry smok
smokesceen smokescrean smokescreens smokscreen smudged snapcaht snapcat snapchap snapchatt snapcht snapchta snapmap
snooze snowden snpchat snpcht sociologist solutons soundbite soz specifically speedrun spelt spiegel spiegels spilt
spokespeople spokeswoman sposed spreadsheets sprite sprogs spyware sra srvc stabilisers staffroom stajes stallin
standstill starmers statistically statu stayin steepest stickler stonehenge stroking stuk subhead subheadings subjets
successful successfully sumarize summarised summarising sunburn sunflower supervisor supportive supposedly surveillance
sweetener swimwear sword swore syllabus synthetic systematic tabby takeaways tal tape tas te teahc teamwork tec techie
techies technologys technophobe techuk tecnical tecnologies tecnology tectonics teechers teesside tehc tek teknical
telefon terrorism tetanus tf tha thatll them thereabouts thermodynamics thorens thr three threema ths tightrope tihgter
tihs tik timeframe timespan timestamp timezone tiniest tink tintin tofu togehter togeter togetha togeva togheter tok
toolbox topin toppings tortoises tother toto tots totted towr tradeof traditionally tradoff trainign translators
transparency trapdoor trapeze trnr trustpilot tutees tweaked tween tweens tweeted twelvemonth txtin typesetter udner
ugliest uie uis ukulele ultimate una unanimous unanimously unban unbelievable uncomfortable uncovered underfunded
undergraduate underneath underreported undiscovered une unencrypted unguarded unknwon unkown unnoticed unprecedented
unquote unreadable unrecorded uns unstuck upskirting uptick vacancies vaccinations vape vat veiw veiws velocity veri
vers viber vicitms viewable vigenere vikings vim vitcims vitle vocab voluntari volunteered vorderman voting vrchat
vulnerability vulnerble vulnrable vunerable wach wacth wallpapering warhammer warmest watchdogs waterline wch
weaknesses wechat whatnot wheelie whistleblower whistleblowers whitehall whittaker whne whodunnit wieviel wiht windos
withheld wk wonderful workbook worn worum wotsap wow writen wrks wrod ws wsa wun wwi wyd wyh xact xactly xts yeh yh yio
yk yolk yougov youngst yoy zs zuckerburg zukerberg
""",
    1: """
23 2am 60s abroad ach adhd arriv awful bcuz beforehand biggie bitcoin bomb breakup brother camhs cashapp casualti
celebrity chatroom citi coursework depend depop detective dick du element emojis evilbot exit ey faint fam grandad
harder helper hr human id incept instructor ireland jone juli just liken make manchest matur metal mr nachrichten
nigeria od oder onto organisation paul pixel princess promis rando residenti rochdal sack savile senco server slag som
soulmates sparta special start stroke stupid temp thame theoretically thurs tokyo tor triniti umm underwear unsign
using vr wah whenc whoever woman wrist
""",
    2: """
13yr 1s 24h 30s 40 764 9h abus accept accident agoni allerg allow altar although amber amenaza anatomi assembl auf avec
babe bak begun boo bowi brooklyn centimet childminder dat deep down duvet earn ee eh energi era extorted fave flash
flee freak froze gone grandbaby groupchat hearsay hold hols hush imaginari jemand k ke lago leapt lidl lie maccies
mamie manipulated mister nottinghamshir oclock ourselv overreacting pal passport patel physically pide playlist pm
pretti relative river scum skinni social spirit stepsis surfac swat takedown themself thou throwaway troop urban usb
valley vector while will wire wor zen
""",
    3: """
15m 300 30yo 39 68 anxieti at au babysitter beaten begin black card cardigan choic complain confront creepi cuarto day
dean diablo dimension dirti dos earliest eid elsewher entra estat everest filha flatmate folder foster gn gon gramps
grave heartbreak hospit imageri lass loch lover machen mas mass medic mirror moderate msgin near nil oslo outsid
overreact p path peac pend perv reno rid rung sage schl scoutmaster sellin shoot silver sleep son stepmum such tattoo
teacher tens toward tri ukrainian unhear username vii visit voluntarili wors yall
""",
    4: """
13yo 17 200k abandon account acount af ankara anyway ayuda bait birmingham civil cover dan did diffus disclos drawn
dreigt drink eighteen emi fist her housemate hs immatur june lgbt lifetim lik lone marriag mite muscl nowaday piu pjs
possess post punishments quantum quiero quiet ran regionals road roommat rumour san ses sharing sin skype statut surnam
thrown ukrain unsur upper video within wizz
""",
    5: """
32 6s anos asap car china choirmaster compensation crete csa deputi dissertation do dom dramatic dying eaten emoji
everywher famous gay healthcar heavi homem hypothetically imprison india intimate judo kev largent loneli manda meant
measurements mehr mesh moan much no onc pan pedo pic predator pure ray real romeo round silicon soll taken threw til
time uncel val virginia visibl vpns wee wil workout xp
""",
    6: """
10s 18s accra airport ask babysits basement becam chatrooms chest cop crimin disgust dms droht epstein experienc fink
flesh goblin grab grasp horribl ill juego karat knife kys laid laptop latin long lyon msn noon own pinch pomocy
professor ram relationship religious ringtone show sudden szantazuje ta touch uma unidentifi wake wet
""",
    7: """
24 62 6yo aadmi abba adam and anyon anytim austin baggag blade bleach bmw bosch breath clapham dangerous dare done dong
driver dubai elbow eva everyth exist father finsta flashback frighten gal gcses gtg hour hung ideal includ jewish jude
junction last lay least lee left live lo nerv ni noche noth person pornographi put pyjamas raj sait schickt sh shh
sister snitching somebodi south spiel sting summer swimmer tbilisi theyl toilet uios underground until volunteer week
whom wos ya yn
""",
    8: """
21 accord africa aka ammi besties blackmail bump derbyshir divorc es euphoria euston exercis fellow flat fled girl got
greec guid habla hija indoor isa leccy leotard liv magnet me meter midnight migrant moj morn nerd pastor pere phone
pune remain save saving sensei sir snp somm stepsister support telephon throw tick tortur truth tutee unprotect voir
way weightlift yet
""",
    9: """
11pm 19 41 absente across alway armi athen cere clean daughter detain disconnect dit easier fallen goe going heart if
kms lash making matron minhas ministri molest poza publicar punish responsible send shrug sit situat swimsuit tenho
translator unblocked unfollowed voic waking west whilst worst ye yoga yourself
""",
    10: """
1am 33 60 70s berlin border care cba doing efo erpresst expos fourteen freez germani grandfath itd keh liking llun mani
maya mio mongolia msgd mustnt numb ordeal organ photograph robic seen sex statistic sunni toca underage wei werent yb
""",
    11: """
20 3rd 46 aftershave ah ancient arent bail bed bedroom bestie button caretak crisi departur diff envoy goddaughter
gulli gymnast handcuff hit hombre ist lit loo mec med mum necklac nephew nice northern notic paranoid partner que quil
say scare serious slept stepbrother tochter trauma vest von we wiecej without wyslalam yapiyor youth yrio
""",
    12: """
12 14s 30 attach bataya bate birth conversation cu custodi deaf dming domani exs greek has hospic isnt masculin month
older paura pov qui quick sent seventi stalker stepdaughter these till van wive wolverhampton youngest
""",
    13: """
abdomin ahmedabad allen alreadi angel anna anymor augustus aviv be blanca canal clayton corner decid dem demi deutsch
dmed downstair dsl elder els em erasmus evan friday gutierrez hard held hidalgo hussain inact internal internet intim
islamist ka kept klaus kurdish landon literally lol lu malvern mes minor model nacktbilder nee normal obsidian our out
parler planck poznan privately rus screenshotted somalia some stood tbh thessaloniki tian tomorrow whereabout white
whole
""",
    14: """
12yo again ans anwar architect argent arya assault aunties behind bracelet brink burma came cleopatra dam dementia diaz
dmd dusseldorf dwell entrenador ethnic famili flatmates gora grandkids haji hebrew hem hotline idc il jaipur ji jogo
logan lok louvr mandal manson mayb mia mika mohan net nunca padrastro pendant pregnant proof quer rebirth resident
roman romney rope sd seizur senor sore still stomach sweat terrorist timer traumat vale vanish want
""",
    15: """
1 22 28 abe address ago ain alon alp belgrad bisexu bradley btw cervic chopra chose comfort cortex dei donde dotyka
eboni elijah emergenc foothil fotograf hyun internment islam joshua kin made madman magdalen mali mina mit moje nicht
nile often primit quickest rayon sabin sanskrit sergey slovenia slovenian somali soon sooner stand syria tatiana there
those tummy tyler um unitari wang would wound younger yugoslav zdjecia
""",
    16: """
abduct adult adventist aiden arrest bag balkan barbat beneath brought burial caress chen citadel citizenship con dali
damascus danub deed dustin ganga guantanamo haben hang helpline herzegovina infirmari inmat inner ismail isolation
israel juarez judah lakshmi maen malmo medication meri nazi nec nietzsch oldest oneself osaka parana petra priestess qi
quelquun raul riga rosari same sim sleepovers solo street themselv threaten tung twin voss wont
""",
    17: """
13s 14 abraham angri ava away belt calculator condom delet dell devi dwi eden edg ell ethiopia frica ghetto grandads
gross hab hex hostel husband ix jesus kbir khayfa lassie loki mausoleum member mira mor muslim nagar nagasaki niec one
pasha pull romania salman search sharon sila soldier sudanes symptom templ think tore torso track vip vishnu weird
yesterday yin zeus
""",
    18: """
aachen abdomen acc armenian bad birthplac board bodi bodo budapest buzz caucasus cok conscious demon dir f fanni friend
goeth hiv irina kassel koi kumar lama lia life lifeguard lodg look memori miedo mu nake orb ortega pay peur raha rather
rhywun sabe sai silva stay tell tensor tocca uranium vamp vertex vila wand wes zio
""",
    19: """
38 born bulgarian cant ceop counsellor crimean de einem emmanuel floor galile gmp immort keep le lena mei meu mig mil
mosqu my patriarch peopl porn psycho quinlan saul schreibt socrat stepfath trading und unsend us victim wall xavier
yugoslavia zachari zee
""",
    20: """
15 amin anoth assistant atom bulgaria childline curtain delta dweller dyn egypt einstein et face grandchild guy hade
hain hilt ho iraq layer maiden martial md ming mistress mohammad nakamura nepal nik paracetamol parle peni prob remov
robe secretive serg shouldnt sofia thor valkyri varga veut villa women
""",
    21: """
ab allah amman barak believ better campsite chandra childbirth claudia counselor daddi deceas delhi different dinamo
discharg dont found gaddafi geneva get heidelberg hussein imi isra je kurdistan lifeless mongol nadia nausea o oman pra
resid saxoni serbian shaking sinc spous tai thierri threat tibetan truss urdu v va vreau woke wrote xinjiang
""",
    22: """
ar atrium bosnian clit close coach conceal gujarati hous karta know luka lux nuremberg radiat room rwanda sa sayin scar
shay sorri stop sudan take tengo tho timetable
""",
    23: """
after aguento aryan attract bang bild burn casa danzig didnt discomfort e edin ediyor empti fault forev galicia gaul
groin having hinduism hindus his hurt ik indo jessi khorasan lazarus legion limb listen lust mea micah ou priest rome
see seem shake sikh sinai slap tak tehdit tingl tire yardim yuri
""",
    24: """
afterlif aliv anonymous bangladeshi bath cairo electro go het hij jammu malik mujhe night not ok other por purpos q
seguir shame shankar then therapist tomb urg viviendo wasnt wast wear zhu zu
""",
    25: """
101 actual angst boje burden cemeteri compass constantin drew ele fiance gofyn guatemala hannov hid himalaya jai lad
palestinian pin pop realis shiva someon sos thought tibet wish
""",
    26: """
ana anhalt bodili couldnt eldest hindu holloway itll leader liu mri nu rap refuge said salim serb serbia yi
""",
    27: """
brandenburg crianca een el electromagnet finger goth grandpa grey hama here hob lighter lucian mecca myanmar quando
tuition tutor
""",
    28: """
been dhaka doesnt guangzhou hear istanbul massag mess nowher pozele salvador swami told went
""",
    29: """
25 bled disappear foto hasnt isi ko ktos mandir survivor tablet tent vuole yunnan
""",
    30: """
assyrian come cut fatima freud myself naked padrasto rub sleev unconsci whenev
""",
    31: """
also bc being homeless mark might neck nippl nude palestin plan saddam saw tirana uncl undress virgin
""",
    32: """
but cuff dad emancip en goodby home painless sheikh unmarri wo wouldnt
""",
    33: """
13 door er garag hai havent himalayan istiyor men neumann now wait xi
""",
    34: """
bra forearm herself ia mesa mon nie relapsed somewher thing transgend
""",
    35: """
blood counsel das jump olympus shower sie someth took yeah
""",
    36: """
around boyfriend i imam l mir nahi roof theres upstair
""",
    37: """
archangel auschwitz bleed mummi point stuff
""",
    38: """
3am bye flinch former masjid vedic
""",
    39: """
albania bruis feel himself jung man nobodi rape rhine ring shia
""",
    40: """
bathroom becaus bihar childlines iraqi mi plus ze
""",
    41: """
999 des si
""",
    42: """
mijn
""",
    43: """
bir caus felt ibrahim pain painful
""",
    44: """
baghdad korkuyorum
""",
    45: """
physio
""",
    46: """
funer pill
""",
    47: """
bosnia fi heaven mans rahman
""",
    48: """
chce kosovo tonight
""",
    49: """
bridg mai maia
""",
    50: """
cloth him
""",
    51: """
hyn
""",
    52: """
albanian arm hed
""",
    53: """
ne
""",
    54: """
happen
""",
    55: """
he hell knew
""",
    56: """
artik
""",
    57: """
hug
""",
    58: """
ich stepdad
""",
    60: """
mein
""",
    61: """
beni un
""",
    64: """
fotos
""",
    67: """
samaritans
""",
    69: """
bana
""",
    83: """
mine
""",
}
NEIGHBOURS: dict[int, str] = {
    -41: """
he_lives
""",
    -40: """
^_say
""",
    -35: """
help_i
""",
    -33: """
is_it
""",
    -31: """
it_say see_it
""",
    -30: """
i_take
""",
    -29: """
he_asked i_like lol_$
""",
    -28: """
a_mum it_happen late_$
""",
    -26: """
i_see said_$
""",
    -25: """
read_it report_it what_do
""",
    -24: """
^_be ^_tell is_12 see_my
""",
    -23: """
be_my know_man locked_myself my_boyfriend what_did
""",
    -22: """
^_and ^_name happen_$ is_that send_help they_$
""",
    -21: """
^_forget ^_ok ^_our and_want door_to man_$ me_out tells_me that_was the_teacher was_there
""",
    -20: """
^_did article_$ at_mine have_no her_mum him_a is_so know_the my_mum myself_out pics_of went_to
""",
    -19: """
^_in ^_so beat_me is_she
""",
    -18: """
^_delete ^_go ^_stop all_day am_back asked_her does_he dont_know her_dad laugh_$ like_he likes_me me_again my_charger
my_dad my_phone pics_who some_man sorry_$ thing_$ was_it
""",
    -17: """
^_you and_dad ask_me day_$ for_my here_anymore it_cold my_car skateboard_$ someone_else
""",
    -16: """
card_$ dad_burned dad_hit good_$ has_it hates_me home_alone how_would i_lose i_meant killed_me me_laugh mum_and
my_husband my_knee need_the number_please on_tiktok say_it scout_leader sister_got somebody_help talk_about
talking_about tbh_i teacher_is tell_her that_it tomorrow_and with_my ya_$
""",
    -15: """
13_$ ^_act ^_bye ^_coach ^_make ^_show ^_tbh cant_be didnt_it found_it grooming_$ hand_it here_does it_the left_out
made_me me_is my_account no_to now_the rain_$ report_a stop_talking the_gym the_other to_know
""",
    -14: """
^_a ^_asking ^_lol a_kids a_noob age_and all_$ among_us be_a blocked_me cant_even cringe_i dont_even drink_$
everyone_going get_a get_the goodbye_at have_been he_keeps her_out how_can i_mute it_twice leader_here make_friends
me_get me_goodbye mum_keeps my_kid or_a pretend_to report_abuse says_no show_me since_when something_to tell_if
the_article the_bus the_report the_wrong thinks_she threatened_to to_school too_long wall_$ wants_a you_if you_tell
""",
    -13: """
^_from ^_may ^_some a_typo again_send am_off ask_a at_$ blackmail_me brother_he brother_thinks cake_$ cause_$ club_$
coach_is dont_get figure_$ get_it girl_from great_$ he_killed he_left he_like he_likes her_age him_he his_own
hurts_when i_to it_be it_touch keys_$ leave_me lol_what long_$ many_kids me_feel me_with mine_mae mums_and my_brother
my_keys my_kids my_last my_photos my_year nights_at numbers_$ on_it over_my parents_i phone_at report_him score_$
so_much so_what somebody_save someone_told sushi_$ than_me the_dog the_tablet they_look to_hand was_joking went_through
what_would who_gets without_me year_7
""",
    -12: """
3_$ 3_and ^_any ^_first ^_girls ^_her ^_since ^_somebody ^_text a_9 a_babysitter a_crime a_heart after_that always_on
am_13 am_so and_do are_they be_late charger_$ covered_$ did_he dinner_$ do_they for_me for_pictures get_them give_it
hasnt_it he_read he_right i_left i_ring i_write i_wrote if_the in_there it_tell kid_is kill_me left_my life_out lol_he
me_back mi_perro moved_house my_day my_first my_lasagne my_messages my_uncle not_$ of_his ok_for one_about only_about
our_teacher phone_away pick_a pupils_told report_$ same_thing sat_with she_sent so_bored son_is take_it talked_about
the_best the_most the_text the_whole thinks_i this_thing to_about to_one to_try to_use training_$ want_one wants_one
watch_a we_shouldnt who_said yes_$ young_for
""",
    -11: """
10_when ^_has ^_scout ^_someone ^_your a_footnote a_little act_like am_crying am_writing and_thinks are_bad asks_my
beats_me better_than bored_$ broke_up calls_to cancelled_my daughter_for daughter_no did_someone did_they directions_$
done_$ dont_touch door_key even_have ever_happened everyone_has ex_police except_me fancy_a figures_are first_went
footnote_$ for_hours for_this get_for girls_are gone_up hamster_died has_no he_found heads_$ hot_$ i_broke i_called
i_care in_yr it_for it_hurts it_mostly it_themselves joking_$ just_said kissed_me law_$ leg_day like_i made_us make_me
mates_and may_they me_nothing mothers_day mum_took my_favourite my_lad my_lads my_room my_wife name_of not_the of_those
on_vinted one_for only_joking own_bed pen_$ phone_24 phone_because pool_$ roblox_with say_that secret_handshake
she_laughed she_likes shoe_$ something_behind split_and stay_up step_dad taken_the takes_my the_bath the_bbq
the_childline the_trainers tiktok_and to_rain to_someone to_spain told_him under_12 voice_$ wanted_my weird_to were_the
what_can when_he where_he where_would which_one will_be will_the win_$ years_ago you_are you_say you_to your_answer
""",
    -10: """
12_followers 15_and 6_530 ^_age ^_bot ^_cut ^_five ^_leave ^_list ^_nude a_drink a_force a_funny a_tattoo a_teenager
addicted_to after_leg am_addicted am_hurting am_literally and_be and_he and_seek and_tell and_what anyone_got ask_the
at_9 at_all baby_pics babysitter_i bad_i bad_man be_the best_way breaks_it brother_keeps chippy_is danger_i
daughter_phone delete_my did_what died_$ discord_wont email_$ explain_it flying_$ from_now gave_him glasses_$ have_12
have_died he_know he_liked he_saw he_tell he_thought heard_of help_me her_sister hide_and his_back his_dog his_first
his_nan hours_$ i_made i_told if_something in_hide in_person insurance_$ is_gone is_he is_someone it_myself it_ok
it_too joke_$ keep_getting keep_it know_$ little_cousin location_on lunch_$ made_up me_40 me_and me_by me_pick meet_the
met_at missed_the monday_to more_friends mum_from my_baby my_base my_father my_glasses my_grandad my_mate my_nan my_pen
my_text need_2 never_heard no_and not_really now_i nude_pics of_results of_victims off_me omg_$ one_is out_i outside_my
overheard_a parent_i pictures_taken pin_it pizza_$ quid_$ quiet_on right_to rite_$ rugby_lol said_about said_the
say_stop secret_he see_that share_of she_said she_told sir_$ so_sore someone_on stepdad_is still_a stop_it stop_singing
sure_$ swear_at teacher_says text_out the_bot the_chippy the_invite the_iwf the_last the_share the_uk these_days
thought_she to_drive too_$ up_since valentines_card victims_scared was_older was_that was_told we_need well_$
were_girls what_is what_was when_is which_of whole_thing wont_open wont_send words_$ would_a you_were
""",
    -9: """
15_are 3_are ^_arrest ^_back ^_lets ^_lie ^_little ^_never ^_put ^_repeat ^_reply ^_ring ^_sleeping ^_swear ^_write a_b
a_diary a_sticker about_insurance about_stranger about_their all_over always_says am_down am_stupid an_old and_3
and_blocked and_we anybody_$ are_here are_my arrest_my ashamed_$ asked_the at_fifa autocorrect_i back_and band_$ base_$
be_bothered bed_since bericht_$ burned_the but_me but_what call_me called_me can_the cant_cook caught_$ child_that
code_i coffee_$ come_out comments_on cousins_are date_$ daughter_to dirty_after disco_and dont_tell everything_on
example_of fake_trainers figures_$ followed_me found_$ friend_got friends_$ fries_$ from_this fuming_$ gamer_$ girls_$
go_on goalkeeper_$ groomed_$ groomed_years grooming_not haha_$ happen_at happens_if have_the he_$ he_doesnt he_drives
he_knows he_paid help_with helpline_i him_an his_teacher hit_a home_for home_when hoover_$ i_leave i_looking i_manage
i_wait id_look images_$ in_five invited_to is_down it_down it_like it_safe it_with jokes_are keep_dying kid_at kids_are
knows_i late_he like_death like_is like_to locked_chats looked_after make_up man_telling manage_a many_$ me_alone
me_fake me_her me_when means_$ message_to mondays_$ mum_wants my_14 my_arm my_horse my_notes my_toddler nights_and
now_lol old_girl older_$ on_something one_but one_side one_thing online_friend only_girls other_$ out_of out_the
paid_me parents_and pe_$ pics_numbers question_$ ready_for rude_$ safety_tips save_me say_how say_the says_$ says_they
school_disco slips_me snitch_$ someone_asked son_says spain_$ station_$ teach_me teacher_mum ten_minutes that_going
that_meme that_one the_address the_app the_figures the_helpline the_mayor the_victims the_youngest their_child this_bot
to_bed to_death to_delete to_hold to_join to_put to_read to_take to_whom to_you touch_me trained_who trapped_in turn_$
up_till victim_get want_to well_so were_both were_they what_should when_does where_$ where_a who_wants will_share
would_she would_somebody you_not your_memory
""",
    -8: """
13_and 15_is 21_thousand 24_7 50_is 8_and ^_around ^_duolingo ^_if ^_met ^_mine ^_nick ^_number ^_ping ^_signs ^_talk
^_translate ^_wie a_bakery a_dm a_fringe a_headshot a_line a_party a_pillow a_rule a_see about_200 about_everything
advert_$ alone_i also_tell am_15 am_single am_sure and_how and_in and_say and_smells anymore_this anyone_know
anything_on arsenal_lost ask_because asked_$ asks_kids asleep_he at_6am at_9pm at_him away_at away_with bakery_$ be_13
be_covered be_reading being_abused being_so book_$ bot_thinks bought_my boyfriend_asked broke_my burnt_the by_a by_post
calls_about can_anyone can_use chess_$ cold_$ come_from coming_first could_i count_as crocs_$ cry_$ crying_when curry_$
cut_myself dad_gave day_my did_not did_she dinosaur_$ dm_from do_as does_she ears_pierced ex_$ feelings_$ fell_asleep
felt_$ film_$ find_the first_aid for_$ for_all for_our for_ten forget_it games_$ gave_us get_more get_their girl_say
going_down good_luck goodnight_$ greggs_$ grooming_my group_fell happened_to headshot_$ her_life her_old her_teacher
hide_my him_and him_how himself_in hit_the how_meny hurts_$ i_drop i_exist i_look i_overheard i_pay i_politely i_right
i_screenshot i_stop i_turned if_an in_cornwall in_town is_better is_hiding is_no is_posting is_starting is_tht
isnt_mine it_anymore it_is it_sorted just_me kebab_$ keep_seeing kids_how kids_on know_this lasagne_$ lasagne_tonight
leave_my line_in lmao_$ locked_out lol_this looking_for making_lasagne mark_$ me_because me_that me_the meet_his menu_$
messages_to met_my more_boys more_time mother_$ mother_says much_for mum_asked mum_takes my_12 my_bros my_cam my_code
my_crush my_friend my_girlfriend my_gran my_old my_other my_staff my_texts need_id neighbour_$ nick_clegg night_yes
no_phones notes_about obsessed_with off_him offered_me on_about on_that online_abuse only_for only_want our_school
paid_him parents_make parents_to phone_number photo_of proud_of pupils_on read_the reading_my regrets_$ report_and
right_$ ring_$ said_a say_no say_you scan_my scared_the school_tomorrow scream_$ sexual_messages should_my show_$
show_my sister_in sister_threw sleepover_because somethings_$ son_a sorted_he space_$ stats_$ stop_eating take_down
teacher_of teammate_in that_a that_trainer the_dark the_end the_film the_funniest the_home the_pub the_sofa
the_survivor there_lots theres_only they_do think_he thinks_he till_3 till_i to_follow to_greggs to_let to_look
to_murder to_scare to_their took_his touch_that touches_my trainer_man trains_$ tutor_group typo_i under_this
unfollowed_me up_is use_them victim_was wait_til was_jailed was_more who_reported who_sent with_me wont_eat wont_start
wont_stop work_in work_with worry_it you_will
""",
    -7: """
10_what 12_were 26_and 2_pass 2_yr 4_viewers 530_$ 6am_$ ^_anything ^_arms ^_blackmail ^_come ^_de ^_effect ^_email
^_everyone ^_hide ^_home ^_hypothetically ^_last ^_now ^_summarise ^_suppose ^_testimony ^_that ^_then ^_type ^_ways
a_coffee a_figure a_mate a_newborn a_part a_pupils a_room a_seat a_shy a_sign a_sock a_spare a_third a_valentines
about_$ about_locked about_to above_and account_for all_kids all_on am_50 am_doing am_dying am_looking am_maya am_new
and_asked and_chat and_need and_still and_where anonymous_$ answer_$ app_and are_there as_an ask_again asking_$
at_something ate_my back_door bath_with be_something been_crying been_invited been_like been_through being_late bike_$
boring_$ break_it but_how but_ok by_my cant_stop captain_$ car_in case_study chats_$ child_a come_on cute_$ cv_to
dad_in dad_tracks dance_$ daughter_and daughter_slammed daughter_teacher day_to death_hasnt defence_and did_something
dms_$ do_boys do_coaches dog_and dont_follow dont_they door_it down_$ down_for early_$ effect_on electric_bill
everything_you favourite_show fell_out fifa_and final_$ find_a five_years followers_and for_schools for_that forgot_my
forum_is found_guilty found_me free_$ friend_sat game_is gaming_on get_good gets_caught getting_killed getting_married
gg_$ girls_number giving_me go_online going_up gone_on gorilla_tag got_caught got_it got_my got_three grandad_here
groomed_as happening_$ happens_to happens_when hard_i has_like have_an he_bought he_gets heart_on help_page her_not
here_now hides_his him_up his_class holiday_pics how_long how_much hurting_my i_add i_buy i_fancy i_got i_help i_really
i_typed i_use id_to ideas_$ in_because in_gta in_here in_morning in_tesco into_it is_17 is_brilliant is_long is_lovely
is_watching is_worried isnt_it isnt_there it_a it_as it_from it_mean it_there it_wont just_one just_this keep_telling
keep_this keeps_crying kicked_off kid_who kids_when know_i leeds_$ lets_go lie_to life_after like_nobody liked_my
liking_my line_my logs_$ lose_it make_her make_my man_named marry_him mates_$ maths_$ me_choose me_friday me_jump
me_most me_on me_one me_say me_she me_to mean_$ met_one milk_$ more_people mostly_boys moved_to mum_found mum_made
mum_she must_have my_cousins my_cv my_hoodie my_location my_parcel my_site my_train name_with need_$ need_a new_baby
new_owner new_school no_$ no_dad no_gaming no_such nobody_under not_grooming not_me not_what now_on of_bad of_flying
of_my of_ten off_the off_to ok_if old_man older_than on_help one_under online_what or_is or_only our_holiday out_with
over_a packed_$ paper_cut parents_split parking_space past_the people_worried photo_by photos_of planning_a police_come
police_forces police_helicopter police_see politely_ask practice_$ privacy_$ pupil_tells pupil_told rather_than read_me
real_story really_about register_as report_think ring_for ring_to room_with safety_$ said_and said_no same_age says_in
says_that school_i send_more sent_my she_calls she_sees shirt_and shoes_off shouldnt_be sick_after sick_on sign_$
signed_it sister_on sit_in six_and six_years slammed_the sleeping_bags sleeping_on sleepover_at so_hard someone_left
song_$ spawn_$ stares_at started_it stay_and story_does stranger_things stuck_in take_the teach_my teacher_gave
telegram_is tell_him tell_the testimony_of text_my that_doesnt that_the the_actual the_bad the_coach the_crossword
the_guardian the_instructor the_motorway the_rise the_safest there_at there_sir there_was these_figures they_cancelled
they_tell they_wanted thing_on think_the this_boy this_level those_left thought_he three_$ to_babysit to_catch
to_childline to_every to_heal to_nap to_prom to_run told_you towels_on twelve_was under_twelve up_to want_your wants_to
was_13 was_15 was_better was_found was_sick we_had we_moved where_does while_i who_asks who_used whom_$ why_not
with_one wont_leave work_and work_out wrote_6 year_above year_and you_and you_by you_think your_logs your_mother zip_is
""",
    -6: """
10_10 11_i 12_year 13_is 14_years 15_film 15_how 27_$ ^_answer ^_as ^_bruise ^_calls ^_compose ^_correct ^_define
^_disregard ^_dont ^_driving ^_en ^_git ^_gran ^_grandad ^_headset ^_hit ^_internet ^_kids ^_kindly ^_miss ^_nah ^_nice
^_officers ^_omg ^_phone ^_post ^_ready ^_remember ^_sister ^_sleepover ^_step ^_take ^_trampoline ^_turn ^_uncle
^_whatd ^_whisper ^_worst ^_young a_book a_bug a_case a_child a_course a_first a_job a_month a_nursery a_plumber a_pss
a_sleepover a_suspicious about_abuse abused_$ add_him ads_$ advice_$ after_a after_an again_after again_in again_the
agree_with all_victims also_15 am_10 am_11 am_12 am_27 am_29 am_about am_bored am_desperate am_going am_her am_just
am_wrong an_uncle and_missed and_ran and_talk and_wales and_wants and_who and_will answer_me any_of any_way anything_in
apps_$ are_kids are_never arm_and asked_about asks_$ asks_how at_chess at_home at_three ate_the b_$ back_from badly_$
banned_from be_15 be_allowed be_good be_illegal beating_me because_my been_dating belt_$ big_brother bill_is bit_thick
blackmail_over bot_$ both_like boy_at boy_in boys_and boys_so bright_but brilliant_$ bro_keeps brother_from
brother_gets buffering_$ bug_in bullet_points but_like but_quiet by_the by_this bye_then called_dave called_the can_i
can_someone cant_find cases_$ cases_in catch_you cereal_$ chapter_$ cheating_$ child_about child_it child_might chill_$
clan_but clothes_in coach_moved coach_under coldplay_$ college_$ combien_de come_they come_up comes_to compose_a
counted_$ course_cover cousin_was cousins_$ covered_in crying_$ curious_$ cv_$ dad_jokes dad_plays dad_works dance_and
daughter_cried daughter_have deaths_$ delete_your deleted_messages deleted_my desk_$ did_police do_groomers do_i
do_with does_my dont_say dont_worry door_because down_my drew_on dropped_the eating_cereal embarrassing_$ end_$
england_and enlighten_me even_get even_reply everyone_$ everything_hurts ex_has explain_to facetime_$ fair_$ faster_$
father_say feel_special fine_if fixed_my follow_$ follow_mine for_cheating for_children for_survivors for_thirty
for_tiktok for_under for_work force_$ forces_$ forget_that foster_son friend_both friend_on friends_in from_$ from_his
from_just from_work funniest_thing further_$ get_back get_groomed getting_a girls_girls girls_should give_to go_$
goat_$ going_by got_engaged got_friendzoned got_into got_police got_told got_your graph_$ groomed_kids grooming_a
grooming_in gta_online hand_up handy_$ has_ever has_left has_more have_2 have_discord have_worked he_always he_believed
he_broke he_touches he_watches helicopter_over help_moving helpline_number her_birthday her_brothers her_new her_son
here_from hiding_something him_back him_i him_my his_clan his_kids his_tablet hold_my hotel_and how_come hurts_my i_as
i_ask i_dropped i_feel i_looked i_say i_volunteer i_walk i_will id_like ideas_for if_kids if_theres in_greece in_leeds
in_nurseries in_september in_spanish in_victims inside_$ internet_$ into_her is_10 is_14 is_3 is_36 is_4 is_bereal
is_bright is_funny is_late is_obsessed is_online is_ringing it_are it_carries it_football it_got it_hot it_lol it_that
just_now just_say keeps_beating keeps_leaving keeps_messaging keyboard_$ kid_$ kid_from kid_might kids_be kindly_see
know_her lab_partner lad_has lad_wants laptops_from later_$ leader_taught least_bad legend_$ library_$ lie_down light_$
like_every like_him link_$ little_bro live_in lock_on locked_himself lol_nvm long_does lot_$ love_with made_you
make_something making_us man_all man_in man_juggling man_sends mate_gets me_my me_someone mechanisms_$ meme_$ memes_at
message_with messaged_her messages_go mine_i mine_in minion_memes mod_i mortgage_$ moving_house much_of mum_put mum_who
mum_wont must_he my_class my_driving my_feelings my_lab my_mates my_minecraft my_mortgage my_personal my_pupils
my_sister my_suitcase my_teenager my_way name_all near_it need_is need_someone never_been new_teacher newborn_i
nicely_$ nine_and nits_again no_rules no_trouble nobody_gets nobody_told normal_i normal_my not_allowed not_like
now_dan now_you nurseries_for nursery_$ of_everyone of_fashion of_grooming of_thing of_time off_at old_a old_enough
on_an on_and on_girls on_school on_strike on_tonight on_videocall one_example one_where online_keeps only_$ open_the
or_just our_class over_this parental_controls parents_in parents_what party_for party_is passport_photo pasta_$ pay_a
pay_fine pays_for pe_kit peaked_$ people_here people_report person_ever phone_in photo_day pics_in pinging_me plane_$
please_make police_know police_stuff private_chats prove_it pub_$ pupils_mum pupils_phone put_in race_$ reading_and
red_$ remember_that report_look reported_a reported_it ringing_the robux_to roof_when run_a said_back said_good said_my
say_a say_goodbye say_something says_the says_yes scared_on school_how school_nights schools_to second_account seen_my
server_$ she_$ she_allowed she_tells should_look shrek_$ shut_up smaller_$ so_cool so_do so_they somebody_in
somebody_who someone_parked someone_wrote something_on something_up son_say son_wants sore_after spanish_$
staff_trained stand_for still_be still_in stop_people stop_them stop_told stop_with story_of strict_but strike_$
style_$ such_mechanisms sum_it summarise_it suppose_a surely_it suspicious_adult tablet_when talk_me tattoo_$ tea_$
teacher_hates teacher_maths teacher_report teacher_said tell_me tell_when tesco_$ thank_you that_$ that_boss that_is
that_keeps that_show that_wanted the_ball the_big the_bills the_canteen the_car the_cases the_charity the_child
the_children the_group the_homework the_manual the_meeting the_net the_piece the_race the_second the_stream the_team
the_thing the_victim the_wedding the_yearbook their_pictures them_all them_back them_to then_nobody there_something
there_stuff they_go they_scan they_work thick_$ thing_a thing_has thing_in this_all this_isnt this_once this_was
those_that through_hell through_quickly tiktok_dance time_but tips_$ tired_today to_believe to_grandma to_pick to_sell
to_stay to_this to_uni to_vote today_i too_hard total_$ trainers_and trampoline_park trying_to turn_on turned_out
twins_$ typing_now ugly_in uncles_$ up_more us_a us_do victims_were video_call walk_in want_a want_me was_6 was_afk
was_smaller way_to we_broke we_told weekly_$ what_about what_must when_a when_was which_is who_and with_$ with_child
wont_come wont_sleep wont_wear worked_in works_nights would_go would_you write_$ wrote_my yearbook_$ years_on you_my
you_take your_hidden your_my your_name yr_8
""",
    -5: """
101_$ 11_and 12s_do 15_she 17_does 1_yr 20_and 2_is 30_and 34_000 4_year 50_and 5_year 70_and 9_in 9_yr ^_30 ^_best
^_call ^_car ^_contact ^_creep ^_crypto ^_day ^_deleting ^_discord ^_dose ^_drop ^_explain ^_for ^_foster ^_hanging
^_hola ^_honestly ^_imagine ^_keep ^_kick ^_let ^_lost ^_message ^_model ^_ngl ^_online ^_other ^_ought ^_parking
^_pretend ^_reasons ^_scenario ^_set ^_spurs ^_stepmum ^_teen ^_ten ^_to ^_victims ^_whens ^_youngest a_$ a_10k a_baby
a_chart a_club a_court a_crying a_dating a_film a_goal a_legend a_lollipop a_minor a_mood a_motorbike a_nice a_parcel
a_responsibility a_sandwich a_single a_six a_sofa a_story a_straight a_surprise a_tip a_victims a_vpn a_worker a_youth
able_to about_drills about_sextortion abuse_in account_and acting_like actually_get actually_like add_me add_up
address_of adult_$ after_kids after_me after_pe after_under again_how age_in ago_what alert_1 all_girls am_a am_home
am_meeting am_skint am_thinking an_a an_ad an_hour and_8 and_anxiety and_daughter and_forgotten and_girl and_i and_if
and_ill and_next and_post and_use and_why answer_a any_numbers apparently_$ are_$ are_nice are_these are_we article_say
as_evidence as_grooming as_the asking_if asking_me asking_why asks_tell assembly_$ at_10 at_16 at_17 at_lunch at_mario
at_one at_weddings babysit_at back_when bad_one based_on be_being be_done because_$ because_he become_like bed_at
been_hacked been_rewritten been_waiting behind_this being_chased being_groomed being_left believe_in believe_that
between_the bike_and bill_a books_$ boys_tell brave_and brother_told bruh_$ bus_and bus_escort bus_stop but_since
but_were bye_all call_999 called_my calls_me came_and came_out can_go can_he can_make can_read cares_$ cause_the
changed_it channel_$ chart_$ chased_by chat_what check_$ cheer_him chess_club child_get child_safety child_to
claims_the class_does class_to clean_$ cn_i coach_an coaches_and coming_into communication_with cook_$ cookies_for
cooking_$ counted_in countrys_police coursework_$ cousin_$ cousin_to cried_because dad_made dad_says damage_$
daughter_fell daughter_has day_can day_off dead_that deadline_is delivered_$ depression_and did_the dirty_to
disregard_the dm_$ dming_me do_a do_about do_anyting do_more do_not do_puppies does_anyone does_zuck doesnt_answer
doesnt_it doing_my dont_want door_plays door_she dose_it drawing_of drawing_on drive_$ driving_test during_it dying_in
dying_to either_$ else_$ email_says english_$ ever_said every_month everyone_at everyone_free everyone_i everyone_in
everyone_who everyones_seen everything_i ex_copper exactly_$ exist_already explain_skibidi fact_$ fair_enough feed_him
feel_great feel_sorry feels_like ffs_$ figure_to find_it five_$ five_minutes flat_since for_900 for_england
for_geography for_girls for_groomed for_making for_training for_wales forget_$ forgotten_$ four_years
fraudulent_transaction freedom_of friday_who friend_a friend_at friend_i friend_moved friends_brother friends_but
from_brazil front_of games_for garden_$ german_$ germany_$ get_$ get_on get_prison get_therapy gets_home gets_presents
gift_for girl_it girl_to girlfriend_$ girls_is girls_night give_that given_$ giving_away go_after go_now goal_$
goes_after got_time grandma_and grandson_wants groomed_and group_work guess_a guilty_on guitar_$ hand_over hard_$
has_30 has_anyone has_my hash_matching hate_my have_it have_met have_taken have_three he_ate he_breaks he_just
he_kissed he_met he_threatened he_touched hell_is help_and help_menu help_my helped_me helping_$ her_back her_bedroom
her_bestie her_friend her_holiday her_notes her_own her_parents her_words here_can here_grandson him_no his_day
his_keys his_mates his_new hold_hands home_on hoodie_$ horror_film hot_in hypothetically_how i_ate i_cried i_die
i_expected i_feed i_hurt i_lost i_open i_play i_pulled i_slept i_wanted i_wasnt i_would i_wrong id_now illegal_since
in_all in_among in_german in_how in_see in_their in_toronto in_total influencer_she instead_$ internet_watch is_16
is_30 is_47 is_50 is_70 is_9 is_angry is_asleep is_cracked is_for is_hash is_hurt is_never is_omegle is_reading
is_right is_under it_400 it_by it_i it_illegal it_or it_probably it_raining it_taking it_time it_worse jail_if jake_a
just_like just_passed just_started keep_washing keeps_coming kept_us keys_in kid_sexual kids_ask kids_server kids_to
kids_with knocking_$ know_when know_which known_to known_victims landed_$ last_years late_again law_was league_$
learning_to leaving_the left_the less_often let_her let_them let_us lets_say lets_us letters_after lift_$ like_mine
like_one liked_a likes_him list_the listening_to little_thing log_in lollipop_man long_do look_into lost_$ loves_his
make_bath make_that man_and manager_$ manager_and many_years mario_kart married_$ married_with mate_just mates_it
me_all me_another me_his me_memes me_this me_trash me_up me_win mean_the meeting_$ meeting_is meets_$ memes_$
memory_right mental_health message_a messages_about met_online middle_$ minecraft_account minecraft_castle model_un
mods_and money_to month_and more_at more_he more_thing mostly_$ motorbike_$ mum_a mum_asks mum_was my_11 my_13 my_age
my_calculator my_church my_force my_gfs my_history my_mind my_nitro my_period my_report my_shopping my_skins my_squad
my_textbook name_for near_me need_every never_leave never_replied nice_one no_he no_phone nobody_goes normal_and
not_every not_number not_ready not_tell not_too note_$ notes_$ nothing_on notice_it now_checks now_ok number_again
number_at number_now nursery_and nvm_i of_a of_ai of_report of_your off_as off_did off_for off_her offences_i
often_than old_bike old_in old_school old_wont older_brother omegle_in omegle_when omg_i on_everything on_her on_life
on_meets on_online on_phones on_read on_their on_this on_tinder once_i one_came one_fact one_in one_line one_number
one_point one_understands only_3 only_like only_talked only_talks only_wants or_down or_i or_was ought_i our_son
our_swimming out_for out_it out_there out_which owe_him owner_now parents_group parents_still parents_well passed_his
percent_girls percent_in percent_not perfect_$ period_and person_my photo_for pic_from pic_to picked_for
pineapple_pizza ping_everyone pizza_so plays_roblox plumber_$ point_is police_caught police_my police_they postcard_$
posters_at presents_from private_chat private_messages protect_me pushed_me raining_$ read_everything read_her ready_to
real_$ real_life really_a reason_it reasons_for remember_it report_has results_day ride_$ right_channel right_with
risks_$ rm_rf room_is room_to rotten_$ safe_for said_nobody same_question same_time sandwich_$ saved_me saw_the say_id
say_kids says_his says_my says_who school_do school_play seat_$ self_harm send_a send_him send_me send_to sending_me
sends_me sent_me sexual_$ shall_i share_a she_brought she_got she_only she_tell she_thinks should_do should_it
shouted_at signs_a since_we single_$ sister_says sister_was ski_trip skint_$ sleep_without slow_$ snoop_if so_bad
so_good sofa_$ some_would somebody_has something_else something_for something_worrying son_school son_starts son_where
stand_still stat_on statistics_$ sticker_on still_isnt still_make still_says stop_him stop_my stop_pinging stop_posting
stories_$ stuck_on student_nurse stuff_about stuff_up swimming_and swing_$ tablet_$ take_home take_my teacher_a
teacher_about teacher_wants tell_a tell_but tell_which tells_her ten_years test_tomorrow texts_to that_law that_no
that_nobody that_offences that_out that_said that_some that_sort that_will that_you the_airport the_apps the_bench
the_count the_grooming the_known the_life the_memes the_mods the_next the_nspccs the_pitch the_plane the_planet
the_posters the_real the_take the_top the_typical the_view the_wash the_window there_in there_one these_things they_got
they_hold they_keep they_moved they_say they_see they_snoop thing_that thing_to things_get think_it think_of
this_channel this_for this_offence this_what tho_$ threw_me through_$ ticket_and tidy_my time_is time_of tip_$ tips_do
to_auntie to_beat to_become to_give to_nans to_people to_user to_warn to_work today_she toilet_wall told_police
tonight_i too_good too_hot took_her took_pictures toronto_and torture_$ touched_the town_$ tracks_my transaction_$
true_$ try_again two_phones typical_groomer uk_$ uncle_look under_13 understands_me until_i up_about up_here up_my
up_so up_there us_be use_$ use_for v_bucks victim_go victims_of video_calls view_from walk_to wanted_to wants_mum
warn_mine was_brave was_grooming was_late was_picked wash_$ watch_that we_got we_know wee_boy weird_messages well_off
were_kids were_told what_happens what_tips whatever_it which_age which_countrys which_ones which_page whisper_to who_do
who_in whole_of whom_i why_do why_is whys_it wife_thinks will_know with_food with_his with_minecraft with_old
with_three without_her words_on work_now work_says works_at write_me writing_a wrote_that xd_$ yay_$ year_alone
year_not years_right yet_$ you_been you_have you_now you_seem you_so you_want your_mum
""",
    -4: """
000_isnt 000_last 100_percent 12_do 12_times 13_how 13_yo 14_does 15_my 16_does 19_and 19_drives 29_and 31_he 34_and
42_forces 4_to 5_500 5_bullet 8_on 9pm_does ^_1 ^_47 ^_abuse ^_adult ^_boil ^_children ^_computer ^_dm ^_end ^_faint
^_gender ^_grandads ^_hand ^_hoeveel ^_ignore ^_indecent ^_jus ^_kidnapped ^_landlord ^_locked ^_measure ^_mods ^_moja
^_nan ^_next ^_official ^_ofsted ^_okay ^_old ^_out ^_paper ^_party ^_quantos ^_quit ^_rainy ^_relation ^_respond
^_self ^_seller ^_sextortion ^_share ^_sim ^_sounds ^_spel ^_stupid ^_survivors ^_symptoms ^_tech ^_threat ^_tips
^_trainer ^_under ^_wait ^_watching ^_whod ^_whose ^_whys ^_with ^_youth a_back a_backdoor a_boys a_broken a_brother
a_canadian a_card a_certificate a_chatbot a_clerk a_crush a_day a_deposit a_detention a_dog a_family a_fraudulent
a_happy a_i a_living a_lost a_name a_nerf a_new a_nurse a_paper a_parrot a_pfp a_postcard a_private a_rap a_river
a_shed a_silly a_slap a_source a_tenner a_tired a_vet a_violent a_word a_zombie about_being about_daughter about_every
about_shifts about_someones about_training access_$ accident_can add_it adore_him adult_with adults_to adverts_for
advice_for afk_$ after_children after_five after_police after_practice after_she again_i against_girls against_it
ago_he agrees_with all_people all_years allowed_near allowed_out always_the am_after am_always am_an am_dead
am_embarrassed am_fuming am_paranoid am_too amazon_$ among_those an_email and_40 and_answer and_ask and_cant
and_everybody and_games and_hates and_having and_honestly and_is and_learning and_made and_me and_on and_online
and_private and_school and_their and_thought and_to annoying_$ annoying_he answer_with anything_about anything_but
anyway_what app_for are_all are_boys are_coming are_more are_most are_only argued_about arguing_all arms_$ as_me as_my
as_usual ask_another ask_her asked_i asked_me asking_a asks_a at_58 at_once at_this attacked_by available_$ away_and
away_because b_my babysitter_let back_but back_did back_in backdoors_are bad_who batteries_$ bbq_$ be_able be_afraid
be_cross be_on be_rude be_someone because_more bed_he been_arguing been_charged been_feeling been_illegal before_i
being_picked better_at bikini_$ bill_come bill_please birthday_card bit_me biting_my blackmail_after blackmail_for
bless_$ block_ads body_$ boil_it bored_talk boring_but boss_fight bot_lol both_14 bought_another box_on boy_of
boyfriend_in boyfriend_over boyfriend_scared boyfriend_so boyfriend_wants boys_school boys_share breath_you brother_19
brother_out brother_that brothers_and brownies_$ bsf_is building_a bum_$ but_her but_is but_mum but_she but_somebody
but_still by_$ by_accident by_how by_name by_social by_these by_your call_now called_$ called_that calling_a cam_and
came_to can_ai can_look can_mind cant_see cant_work canteen_$ caravan_$ card_not care_about carry_my cases_are catch_$
caught_on chair_$ charge_of charged_with chat_it chat_room chat_with checking_our child_at child_discloses
childline_calls children_of children_rights children_were chill_i chips_$ choose_a chopping_onions christmas_presents
classic_$ click_through club_now club_with coach_made coach_makes coach_said committee_what common_in compare_$
confusing_$ consent_$ controls_on cop_and cornwall_$ cornwall_did correct_my could_have council_and count_of counted_as
covered_by cracked_$ creep_in cries_all cross_$ cross_that cry_if crying_child crying_over cut_her cut_off dad_finds
dad_have dad_new dad_reading dance_video dating_site daughter_4 daughter_find days_after deal_with dear_and define_the
delete_the deleted_all described_$ destroyed_me detention_for did_with didnt_say died_and discord_$ dms_at do_adults
do_his do_offenders do_our do_she do_these does_any does_childline does_grooming does_it does_one dont_answer
dont_snitch dont_turn doors_down drawing_$ dress_$ drills_$ duolingo_owl e_a eat_a eight_so em_are even_do even_happen
ever_go ever_i every_breath every_other every_year everything_he evidence_before ex_teacher expected_$ f_o faint_o
family_she father_of feel_sick feel_so feel_ugly fight_me figures_please file_$ film_is film_with find_friends
findings_$ finger_chopping firm_and firm_i firm_right first_message following_the football_$ for_2 for_6 for_asking
for_being for_discord for_internet for_laughing for_pshe for_secret for_tea for_their for_them for_three for_worried
for_you forget_everything fraud_$ free_to french_$ french_teacher friday_how friend_is friend_we friend_who friends_at
friends_which from_fortnite from_here from_one game_my get_another get_any get_counted get_targeted gets_a gets_hurt
getting_worse ghost_keeps gift_$ girls_do girls_mostly girls_what go_down go_i go_past god_$ gone_and good_babysitter
good_for goodbye_everyone got_his got_new got_one got_sent got_taken got_through got_to got_two govender_a gran_says
grandad_says granny_$ greece_$ grew_up groomed_according grooming_even gross_$ grounded_for group_about groupchat_says
guide_to guidelines_to had_been had_the half_an half_our hands_at happen_in happen_more happened_after harm_is
has_everything has_locked has_nits hat_$ have_3 have_smartphones have_they have_two havent_read hay_fever he_do
he_loves he_offered he_scared he_use head_teacher hear_about heart_he heat_is hell_tell help_him help_the help_us
her_ears her_friends her_mates her_name her_real here_10 here_are here_is hey_$ hid_behind high_score hilarious_$
him_because him_his his_bed his_cat his_old his_paper his_reading hold_a home_about home_then house_in how_make how_mny
how_the how_will hug_his human_$ husband_hurts i_actually i_babysit i_contact i_download i_forgot i_googled i_hug
i_hung i_lack i_miss i_notice i_played i_promise i_quit i_sat i_share i_were i_won if_anything if_child if_she if_they
in_charge in_dms in_french in_front in_games in_general in_late in_new in_phasmophobia in_ranked in_school in_ten
innit_$ inside_does instead_my is_actually is_an is_blackmail is_cross is_dead is_friend is_govender is_held is_helping
is_ill is_killing is_mad is_making is_married is_nearly is_old is_pregnant is_quiet is_really is_singing is_terrible
is_their it_actually it_an it_back it_being it_came it_can it_cost it_early it_embarrassing it_get it_give it_gone
it_help it_makes it_name it_prompt it_said it_says it_she it_something it_weird jailed_for je_suis juggle_$ jumper_$
just_being just_bored just_guess just_leave just_what kart_and keeps_cutting keeps_nicking keeps_spamming keeps_wanting
kid_and kid_friendly kid_got kids_into kids_is killing_me kindly_that kit_$ kitkat_$ kms_this knee_is lack_is lad_wont
lads_$ lads_got lads_only law_stop left_me legit_$ lesson_$ let_my lie_about lights_on like_90 like_does like_her
like_your liking_her literally_shaking live_without lol_same long_and long_did long_is look_at look_for look_it look_up
looked_at looking_after lose_marks lost_again love_drawing loving_it lunch_and mad_at made_of madre_$ make_a
makes_great man_here man_i man_was many_crimes many_times map_$ mate_has me_a me_about me_away me_captain me_carry
me_dad me_find me_going me_haha me_helpline me_pics me_sweets me_wrong me_your me_yours mean_by mean_in mean_my mean_to
members_$ mention_sextortion messages_back mi_madre mind_what mine_be minecraft_$ miss_my mode_$ model_trains
moderator_here moja_mum more_of more_often moved_my much_in mugs_$ mum_follows mum_i mum_in mum_kindly mums_on
murder_me mushrooms_$ my_article my_big my_book my_chats my_choir my_club my_coach my_county my_dinner my_essay
my_finger my_grades my_high my_holiday my_host my_ipad my_landlord my_laptop my_loot my_money my_mothers my_novel
my_private my_save my_scout my_skirt my_soul my_stepson my_teammate my_teen my_tiktoks my_van my_voice my_wisdom
name_should nan_$ nan_keeps nandos_$ nans_$ neck_is need_for nerf_gun netball_and never_again never_talk new_boyfriend
new_followers new_piano new_puppy nicking_my night_light nights_$ nitro_$ no_nicely no_safety nobodys_in
northern_ireland nose_$ not_all not_have not_in not_understand notes_she notes_what nothing_else nothing_to notice_in
notifications_$ now_$ now_is now_my numba_$ number_wrong numbers_in numbers_to nurse_says o_i of_12 of_4 of_cases
of_half of_kids of_six of_thunder off_and offenders_percent office_is ok_but ok_thanks old_about old_boy old_can
old_chats old_phone omg_my on_children on_ebay on_fifa on_grooming on_holiday on_nights on_then one_still ones_in
only_asked only_been only_eight only_gone only_if only_me only_you or_1 or_did or_not other_countries other_person
our_french our_number our_office out_how out_that over_40 over_nudes over_text overnight_$ own_$ own_kids own_sister
page_2 page_9 paid_50 paper_$ parcel_is parent_whether parents_see parents_took park_and parking_offence part_on
pass_it pay_me paypal_$ pc_dont pe_teacher people_$ people_go people_on people_to percentage_were person_can
phone_calls phone_died phone_or phone_overnight phones_$ phones_and photo_from photo_one pics_$ pics_from pitch_at
play_chess play_in play_with plays_drums please_everyone please_explain please_stop police_dont police_even police_have
police_it posted_a power_and pray_for present_for printed_$ private_stuff prom_and promoted_$ prompt_$ pshe_lesson
pull_out pupil_to puppy_and put_those question_why quiet_$ quote_$ quote_is quote_it rainy_day rare_$ read_private
read_up reading_it real_name really_make remember_what replies_with report_talk reported_$ reporting_$ right_after
right_if right_that ring_about ring_if rise_$ river_$ room_asked rounds_$ rules_now runs_on sad_$ safe_on said_hi
said_theres same_but say_my saying_my says_backdoors says_give says_i scam_$ school_council school_is school_just
seat_on secondary_in secret_i secret_if secret_is see_you sell_his send_$ send_pics send_sexual sending_a september_and
set_a seven_year sext_a sexual_assault shaking_taylor should_i should_the show_and show_her shy_kid sick_of side_for
side_only since_covid sister_been skins_is slap_on small_my so_cute so_happy so_if so_over so_she so_stranger so_strict
someone_as someone_asks someone_explain someone_took someone_was son_about son_cant son_rather sooner_$ sort_them
sos_my spamming_my speaking_to spends_all spin_class spot_$ stabbed_me starts_$ stats_and stay_home stay_private
stepmum_and stepson_calls sticker_and still_protect still_remember still_take stole_my stop_asking stop_being
stop_biting stop_thinking stranger_cant stranger_helped stranger_in stranger_writes student_loan studies_$ stuff_it
such_as sure_why surely_$ surprise_for surprise_party survivor_$ survivor_in symptoms_of table_tennis take_until
taken_down taking_me tasks_on taught_us taylor_tickets teach_him teacher_have teacher_i teacher_keep team_$
teenager_has tel_me tell_mum tell_no tell_us tenner_and than_1 than_girls than_he than_i thanks_$ that_came that_cant
that_common that_girls that_her that_normal the_42 the_82 the_abuse the_admin the_agency the_and the_answer
the_appendix the_authors the_barbecue the_birthday the_boss the_cam the_chair the_code the_concert the_country
the_doctor the_final the_fingers the_fuel the_gist the_hoover the_lighting the_main the_name the_netherlands
the_newsreader the_offence the_offences the_old the_one the_policeman the_prison the_project the_record the_shower
the_spreadsheet the_station the_statistics the_swimming the_swing the_things the_toilet the_trainer the_training
the_trusted the_two the_uni the_war the_warpath the_way the_words the_wrist them_i them_kids them_you then_$ then_is
then_nothing then_what then_when there_it there_what they_ask they_closed they_dont they_hacked they_need they_only
they_wont thing_for thing_is thing_it thing_right thing_where this_do this_heat this_lol this_no this_phone this_server
thought_i thought_the threat_to threaten_to three_things three_weeks three_years through_it thunder_$ tickled_the
tidy_up tiktok_$ till_a till_we time_tomorrow tired_and tired_mum to_answer to_child to_cornwall to_each to_granny
to_help to_is to_ivi to_man to_mark to_marry to_myself to_open to_play to_police to_quit to_share to_sign to_teach
to_tidy to_training to_us to_write todays_number told_before told_i tonight_what too_shy too_young total_i
trainers_background training_do tuesday_what turn_off turn_your turned_it tv_show twelve_a twitch_$ two_doors typing_$
uk_for uncle_always uncle_tickled uncle_was under_16 understand_the uni_application until_someone up_does up_if up_or
up_what update_$ us_what use_discord use_instead username_$ uses_it version_$ victim_is victim_quote victims_and
victims_not victims_number victims_or victims_was views_on volunteer_at volunteer_with walk_home want_is want_number
want_their war_$ was_actually was_called was_he was_his was_launched was_she was_twelve was_under we_lost we_make
we_won wear_anything wedding_$ weddings_$ week_because went_up were_any what_am what_comes what_exactly what_game
what_happened what_law what_page what_worries what_years what_you when_mum when_only when_will where_could where_did
where_the wheres_it whether_their who_but who_came who_message who_pinged who_took who_was who_wrote wicked_$ wife_says
wifi_is wikipedia_$ will_cry will_make winter_$ wisdom_teeth with_blackmail with_f with_other with_paypal with_their
without_scaring won_a won_the wonders_if wont_do wont_hug wont_shut words_to work_i worker_why working_with worried_$
worried_parents worries_me worse_now worst_case worst_one worth_it would_believe would_rather would_they wrist_and
write_the wrong_i wrote_the wrote_this xmas_gift ye_$ year_$ year_11 year_is years_he years_inside yes_i you_actually
you_answer you_help you_look you_off you_panic you_put you_read you_repeat you_see you_sleep you_suggest you_turn
you_write young_what your_next your_prompt yours_$
""",
    -3: """
000_crimes 0_at 10_$ 10_000 10_yr 12_grunts 12_how 12_please 12s_$ 14_he 14_how 15_i 17_and 1_1 21_$ 2_young 340_000
34k_$ 350_$ 350_right 400_metres 43_$ 44_$ 47_on 4_if 4_of 4_victims 500_robux 50_50 50_ye 5_yrs 6_350 6_thousand 6_yr
80_percent 95_percent 9_0 ^_about ^_abused ^_adoptive ^_advertise ^_agree ^_an ^_anybody ^_anyones ^_app ^_aunt
^_avatar ^_babysitter ^_between ^_bonjour ^_boss ^_boy ^_bruh ^_bus ^_calculate ^_certificate ^_child ^_cite ^_click
^_clues ^_cn ^_confirm ^_count ^_criticised ^_cuantos ^_dan ^_dead ^_dying ^_example ^_experience ^_fake ^_family
^_fill ^_fire ^_give ^_giving ^_govender ^_guess ^_hargreaves ^_hay ^_hm ^_ideas ^_insult ^_jesus ^_known ^_law
^_leaving ^_ls ^_many ^_meet ^_mijn ^_missed ^_new ^_nope ^_notice ^_nutshell ^_of ^_once ^_over ^_parents ^_passport
^_photo ^_photographer ^_pics ^_potty ^_private ^_quote ^_ranis ^_rape ^_record ^_remote ^_running ^_seating ^_shall
^_shut ^_simulate ^_smoke ^_stepdad ^_substitute ^_sudo ^_sum ^_switch ^_system ^_thank ^_things ^_trainers ^_us ^_use
^_valentines ^_vergiss ^_wee ^_weird ^_wipe ^_yesterday a_13yo a_17 a_45 a_blackmail a_box a_burger a_cat a_charity
a_chess a_clown a_coat a_company a_computer a_conversation a_dance a_dip a_drama a_drawer a_drawing a_giveaway a_go
a_hammer a_head a_heavy a_high a_lesson a_lift a_list a_lonely a_long a_medal a_mention a_mistake a_parents a_poem
a_prank a_privacy a_pub a_quiet a_refuge a_robot a_server a_session a_speech a_talk a_thing a_thread a_timer a_tv a_wee
a_window a_youngster a_youtuber about_blackmail about_football about_images about_nudes about_prices about_teacher
about_who above_me according_to account_$ account_that act_as act_normal acting_$ activity_on actual_number actually_he
address_please adoptive_dad adult_in adults_$ advertise_my af_$ after_closing after_how after_i after_toddlers
again_lol age_as age_at age_check age_did age_group age_limit age_of all_see all_this all_use alone_on already_one
already_what always_brings am_31 am_42 am_44 am_71 am_81 am_counting am_ill am_nervous am_pregnant am_right am_sick
am_supposed am_trapped am_wondering amendments_to amount_of an_interview an_offence an_out and_16 and_always and_at
and_b and_been and_called and_child and_doing and_explain and_following and_forgot and_help and_like and_locked
and_lonely and_month and_never and_nobody and_read and_saying and_someone and_spends and_started and_swear and_whom
and_work animal_crossing ankle_at anniversary_$ answer_lol answer_my answer_on any_advice any_better any_girl
any_number anybody_home anyone_asks anyone_is anywhere_that app_has app_keeps apple_one apples_$ apply_to apps_and
apps_i are_down are_making are_missing are_not are_out are_the arent_in argued_over article_a as_if as_mine ashamed_to
ask_$ ask_for ask_here ask_says asked_for asked_who asking_her asking_to asleep_in assignment_$ assistant_$ at_5
at_drop at_spawn at_what baby_brother baby_cousin baby_sister babysit_wont back_if back_of back_out bacon_$ bad_guys
bad_people bake_$ ban_me bathroom_for be_18 be_about be_among be_captain be_for be_gentle be_honest be_nervous be_right
be_victim be_watching because_her because_nobody because_she because_why become_a bed_before been_himself been_hurt
been_reported been_sent been_together before_a before_bed before_the before_they being_held being_my being_safe
being_silly belfast_does believe_it believe_the belong_to best_$ bestie_is better_since better_they big_school
big_secret bill_does bill_mention bin_day birthday_is bit_about bit_on bitcoin_going bitcoin_i bits_$ blackmail_a
blackmail_how blink_twice blocked_$ bodies_and books_for bored_at bored_entertain boss_keeps bot_and bot_be both_mums
boy_has boy_wont boyfriend_10 boyfriend_makes boys_lol boys_my bread_$ bring_snacks brings_chocolates broken_and
brother_$ brother_beat burnt_rice but_why button_$ buy_a by_9 by_now by_step by_whom bye_bye call_her call_with
called_out calling_me calls_from came_home can_do can_my can_one can_only can_somebody can_we cant_focus cant_have
cant_live cant_read cant_recall cant_show cant_sleep card_from card_to care_home care_homes cars_tire case_in cases_22
cases_was cat_just chairs_$ change_my change_the changed_to changes_in channel_for charge_$ charity_$ charity_only
chat_on chat_without chatting_to chatting_with chem_mock child_from child_here child_online child_protection
child_tells childline_founded chocolates_to cite_the clan_leader class_how class_it class_she class_what clown_$
clues_that coach_and coaches_have coat_$ coat_off collect_my comes_after comes_off coming_to command_$ company_is
company_that computer_made concert_$ config_$ contact_$ contact_for contacted_by contract_$ controller_$ controls_for
cooks_$ cool_$ correct_$ cost_me could_do could_he could_read council_$ counselling_$ counselling_sessions count_here
count_in counted_is course_$ courses_$ cousin_logged cousin_says cousin_sent cover_blackmail cover_roblox crazy_$
creepy_message crisps_$ cross_country crush_$ crush_is cry_on cuantos_cases cup_$ dad_asked dad_looking dad_meant
dad_takes dad_wont dan_do dan_mode dancing_on dared_ask dared_me daughter_do daughter_friend daughter_is daughter_of
daughter_sent daughter_tablet day_for day_has day_lol day_one day_stuff day_there day_tomorrow dbs_$ dead_lmao dead_lol
deaf_grandson death_$ decide_for decode_this delete_everything deleted_snaps did_her did_most did_you didnt_they die_of
difference_between director_$ discord_i discord_messages discord_wants discord_with do_abusers do_after do_at do_in
do_next do_parents do_so doctor_says does_anything does_being does_deleting does_pos doesnt_reply doing_a doing_an
dont_be dont_finish dont_likes dont_understand doors_cat down_the down_when drop_off dropping_$ drops_$ e_mail
ear_piercing eat_vegetables eating_my el_informe else_at else_does email_that embarrassed_i encryption_$ encryption_is
end_someone english_not entertain_me equations_please escape_room even_$ even_legal everton_$ every_answer every_case
every_kid every_number every_summer every_sunday everybody_who everyone_else everyone_goes everything_report evil_$
exact_words explain_how explain_offside eyes_$ face_like failed_my families_$ family_link family_room fast_$ father_$
father_did father_he fault_i feel_attacked feel_ill fell_in fifa_$ fight_is fighting_over figure_but figures_for
figures_would filming_a find_about finds_it fine_but finish_this firewall_$ first_date first_name first_response
first_step first_thing fishing_$ flatmate_never fleeing_a follow_me footnotes_$ for_10 for_an for_any for_eating
for_eleven for_half for_if for_kid for_little for_scotland for_such forces_because forgot_our forty_how foster_carers
foster_child foster_kids founded_$ four_of fourteen_months fractions_$ free_robux freezing_$ freshers_week friend_and
friend_of friend_request friend_that friend_to from_outside from_predators from_when fun_she funny_name furious_they
game_of gamertag_$ games_does games_is gap_of gate_and gave_out gender_not general_$ get_an get_found get_if get_paid
get_pictures get_sent get_that get_unbanned gets_in gets_it getting_groomed girl_problem girl_says girl_so girl_tells
girls_figure girls_name gist_$ give_his gives_$ gives_the go_from go_if go_pro go_up god_help goes_it goes_mad
goes_only goes_quiet going_round gone_quiet good_and good_i good_username goodbye_to got_hammered got_killed got_no
grandad_was grandma_$ grandson_uses graph_i groom_a groomed_online groomed_what grooming_means grooming_what group_how
group_in groupchat_sending grunts_at guidance_$ guys_$ hacked_my had_$ had_her had_one halloween_costume
handwriting_looks hanging_by has_a has_autism has_changed has_his has_nothing has_screenshots has_to have_a have_and
have_cancelled have_deleted have_for have_guessed have_help have_left have_more have_noticed have_phone have_phones
have_pictures he_dont he_filmed he_had he_hit he_play he_proposed he_pushed he_sees he_took he_will hed_rather
held_hostage help_how help_what helpline_$ her_a her_do her_does her_ex her_face her_feel her_grandad her_have
her_husband her_phone her_piano her_pictures her_room her_sleep here_as hey_hey hi_$ hi_and hid_in hidden_text
hiding_and high_five him_photos him_without himself_since his_big his_life his_minecraft his_mother his_nose his_school
his_secret hitting_me holiday_photos home_after honestly_i hope_they host_brother hotel_room hours_of house_again
house_i how_i how_might hugged_me hung_up hurt_so i_also i_asked i_back i_been i_begin i_bet i_check i_counted
i_explain i_knew i_lead i_live i_mend i_need i_nod i_once i_ordered i_owe i_paid i_picked i_posted i_set i_spent
i_taught i_teach i_went i_with i_wonder id_get id_have if_police if_someone ignore_tus ill_and ill_tell in_after
in_animal in_bath in_belfast in_bits in_by in_capitals in_contact in_every in_four in_grooming in_i in_kent in_physics
in_real in_why in_you include_the included_$ indecent_images informe_$ instructor_$ internet_to interview_on into_in
into_one invoice_$ iphone_or ireland_$ is_11 is_20 is_26 is_and is_answering is_apple is_bitcoin is_bleeding is_blocked
is_call is_called is_can is_cold is_creepy is_different is_fine is_forty is_fuel is_hitting is_hot is_keeping is_kik
is_last is_moving is_normal is_older is_pain is_perfect is_planning is_rubbish is_sick is_tiktok is_torture is_very
isnt_about isnt_the it_6 it_again it_always it_awkward it_did it_didnt it_does it_gives it_happend it_happens it_helps
it_hit it_hits it_hurt it_in it_lads it_list it_made it_more it_most it_on it_please it_scared it_some it_stop it_what
it_who it_whole it_written it_you itself_$ ivi_me iwf_it job_at job_how join_my journalist_who just_an just_as
just_better just_girls just_says just_write keeping_secret keeps_calling keeps_following keeps_giving keeps_hitting
keeps_liking kept_safe kid_i kid_like kid_off kids_chat kids_dont kids_got kids_messages kids_where killed_12 kit_every
knots_$ know_to knows_of lad_in lad_lives lads_and lads_has lady_in lag_is language_$ last_bus last_one late_because
laughed_at lead_a leader_would leave_his leave_your lecture_$ leeds_and leeds_for left_on left_their legs_are let_him
lets_play letters_f lie_$ like_how like_no likes_on link_to listen_to listened_to little_life little_one lobby_$
local_radio logged_in lol_is lol_my lonely_kid lonely_ones long_ago look_4 loot_$ lot_have lovely_to loves_football
ls_la lunch_with mae_fy mail_address make_these make_video male_victims many_different many_offenders many_was mark_it
mark_zuckerberg matches_$ mates_all mates_have matter_in me_500 me_are me_as me_everywhere me_guitar me_hed me_look
me_master me_mod me_saying me_tea me_three me_under me_where medal_$ meet_$ meeting_my meets_do memory_$ men_or men_the
message_$ message_in messages_just messages_now messages_private messenger_$ met_says met_the metres_$ mice_and might_i
minor_online miss_said miss_school missing_$ missing_the mistake_on mistaken_$ mock_$ moderator_$ mods_can mods_i
money_on month_$ month_old more_about more_if most_$ mostly_men mouse_$ moustache_$ moustache_and move_you moved_me
moving_to mow_the much_did much_percent much_younger mug_$ mum_about mum_has mum_he mum_if mum_or mum_said my_15 my_acc
my_accent my_accountant my_alarm my_american my_ankle my_app my_art my_aunt my_back my_bank my_barber my_bitmoji my_bsf
my_card my_cars my_child my_children my_chin my_cooking my_copy my_dead my_deaf my_elbow my_football my_godmother
my_gym my_half my_invoice my_keyboard my_makeup my_managers my_mouse my_nails my_nose my_older my_printout my_schools
my_shop my_show my_sim my_snaps my_therapist my_toe my_two my_wifi my_with my_wits my_wrist myself_a myself_so
nah_because nah_that name_how name_please named_$ names_to nan_in navy_$ ncmec_$ near_the necesary_for need_new
need_you net_my netball_team never_did never_meet never_victims never_washes new_game new_girlfriend new_name
new_stepmum new_underwear next_time niece_she night_about night_friday night_how nine_of no_filter no_games no_i no_of
no_sense no_wifi nobody_cares nobody_is nobody_loves nobody_notice nobody_spoke nobody_uses nobody_will noob_$ noon_$
not_come not_find not_illegal not_law not_need not_noted not_working noted_$ notes_say nothing_like notice_$
noticed_the novel_a now_no now_or now_than nudes_on number_was number_you numbers_i nursery_how o_relatorio of_6
of_among of_an of_any of_covid of_her of_in of_mice of_offenders of_old of_people of_school of_seven of_sexual
of_someone of_spiders of_thirteen off_kids off_school off_this off_with offence_in official_crime offside_to often_$
old_age old_messages old_online old_say old_to old_was older_online olds_have on_boys on_habbo on_level on_mine
on_question on_safe on_sextortion on_so on_someone on_stage on_thursday on_thursdays on_tv on_what once_$ once_a
once_got one_boy one_figure one_get one_hand one_roof one_what one_year ones_how ones_nobody online_does only_answer
only_on only_said only_to only_with open_it open_up open_with opened_the opinion_$ or_do or_does or_leave or_someone
or_something or_the or_what or_woman organisation_$ other_people our_anniversary our_clan our_kids our_lot
our_neighbour out_and over_thirty over_who own_time owner_$ oxford_$ page_3 paid_$ paint_$ paper_is parent_is
parents_at parents_can parents_could parrot_$ part_$ part_in parts_in party_$ party_because party_with pay_back pay_her
pay_my pay_to paying_$ pe_i penalty_for people_and people_doing percent_is percent_it percentage_for percentages_$
period_in person_$ person_at personal_statement personal_trainer petty_$ phase_$ phone_for phone_she phone_too
phone_until photo_the photos_in physics_$ pick_up picture_day pictures_$ pictures_and pictures_at pictures_what piece_$
piercing_$ pinged_me plan_for plan_to plans_$ plate_$ platform_please platforms_are play_where playlist_$ please_aget
please_remove point_me points_off police_academy police_arrested police_count police_find police_is police_keep
police_or police_trace pos_mean post_a post_pics posts_on pothole_$ potty_training prank_$ pregnant_and present_perfect
pressure_$ private_messaging private_parts project_on promise_did prompts_at proposed_$ protect_children prove_me
pupil_what put_names put_on put_one quadratic_equations quantos_cases question_but questions_$ queue_$ quick_$ quote_by
raid_$ ran_through ranked_$ read_$ read_about read_out read_this reading_what real_case real_one realistic_$
really_dont really_just really_upset really_well reckon_it record_high relationship_with relative_$ remind_me
repeat_after replied_$ reply_only report_can report_cover report_find report_go report_quote report_someone report_this
report_with reported_these rescue_me reset_$ results_on returns_and review_$ right_one risk_$ roast_my ruined_her
rules_please run_laps run_new running_$ running_a runs_a safe_internet safe_to safeguarding_is safety_off safety_stuff
safety_training said_43 said_in said_nah said_read said_sorry said_turn said_you same_joke saturday_night save_what
say_34 say_anywhere say_boys say_first say_her say_here say_if say_ok say_safeguarding says_a says_pay scales_$
scared_for scaremongering_to school_at school_got school_if school_in school_it school_monday school_photo
school_pictures school_see school_wants school_what scouts_$ search_for seating_plan seconds_$ secret_santa see_who
see_your seeing_that selfie_$ semi_final send_you sender_and sending_messages sense_of sensitive_$ sent_sexual sent_to
sentence_$ server_for session_$ settings_now seven_and seven_what sex_ed sextortion_cases share_is share_it share_there
she_blocked she_didnt she_hates she_moved she_need she_right she_seems she_wanted shorter_$ should_get should_make
shut_down sick_it side_of sign_or signs_that silly_$ since_uni since_update singing_that sir_wants sister_has
sister_told sits_next six_people skins_and sleep_too small_$ small_girl smells_of snacks_$ snapchats_fault snooping_$
snores_$ so_boring so_like so_many so_mean so_that so_who so_you solar_panels some_creep some_kid some_more
somebody_said someone_like someone_my someone_rescue someone_said someone_will someones_being something_about
something_what something_who son_from son_of son_to song_about sorry_i sound_like source_$ spam_is speak_about
spel_necesary split_of split_what spoke_of spot_them spots_all stage_$ stairs_i start_and start_time statistic_about
stay_as steam_$ step_bro step_by stepdad_he still_$ still_go still_wont stop_a stop_calling stop_following stop_giving
stop_me stop_saying story_where straight_answer stranger_on stranger_online stubbed_my study_$ stuff_in such_cases
sugar_and sunset_$ supper_$ support_said support_worker supports_arsenal survivor_speaking suspicion_$ swear_to
switch_you sword_$ table_and tablet_at tagged_$ take_on take_pictures take_them take_this taken_by taking_forever
talk_like talking_in taller_than teacher_one teacher_or teacher_spot teacher_thinks teacher_told team_got team_photo
team_told tech_support teen_wants tell_parents tell_someone tell_your tells_the terrified_any test_i text_can
text_first text_is text_saying texted_me texts_the than_our thanks_and thanks_you that_3 that_about that_dont that_film
that_from that_isnt that_jumpscare that_just that_new that_police that_someone that_too the_150 the_90s the_abuser
the_actor the_admins the_age the_all the_author the_bit the_body the_cake the_calls the_catch the_ceiling the_ceo
the_charitys the_christmas the_controller the_counts the_county the_cup the_dentist the_difference the_easiest
the_exact the_findings the_food the_forces the_ghost the_images the_intro the_lawn the_league the_lobby the_lonely
the_middle the_navy the_news the_older the_organisations the_original the_page the_parts the_penalty the_percentages
the_photo the_pond the_privacy the_prom the_question the_reason the_rota the_sauce the_scary the_semi the_sender
the_site the_smokescreen the_stranger the_supermarket the_support the_talk the_tech the_timetable the_toddler the_wet
the_woods the_year their_ball them_for them_on them_what then_as then_it then_say there_advice there_more there_re
there_think therefore_i theres_more these_offences they_be they_chat they_describe they_had they_in they_laugh
they_mean they_mostly they_never they_own they_teach they_threaten they_use they_used thing_and thing_they things_can
thirty_four thirty_years this_bad this_boss this_did this_how this_in this_meeting this_my this_text this_update
those_are those_they thousand_something threat_$ tiktok_then time_i time_now timer_$ times_by tire_pressure title_for
to_11 to_aoife to_attend to_bake to_book to_build to_buy to_change to_cry to_eat to_everybody to_everything to_feel
to_god to_listen to_matches to_me to_please to_remove to_see to_sound to_swallow to_thursday to_trust to_understand
to_video to_watch today_mondays toddlers_$ toddlers_at together_and together_since told_anyone told_everyone told_me
told_off tonight_folks too_heavy too_scared too_small took_my took_place top_platform totally_fine touch_with town_with
track_my training_who tricks_$ turn_the tus_instrucciones tutor_is tutor_keeps tutor_sits twice_a twice_if twitter_and
two_girls two_thirds typo_in ugh_pe unacceptable_$ unbanned_from under_10s under_11 under_16s under_5 under_one
unfair_$ until_you up_80 up_anywhere up_cause up_that up_who urges_to us_stay us_that username_for uses_my van_$ vet_$
victim_count victim_still victims_count victims_how victims_who video_version vlookup_returns voices_for voices_in
vote_for wait_$ waiting_for want_bitcoin want_meet want_you wanted_for wants_$ wants_the was_against was_angry was_at
was_childline was_fortnite was_four was_from was_higher was_like was_little was_never was_on was_six was_this
was_waiting washes_up wasnt_even wasnt_it wasnt_scared watch_foundation watches_$ watching_the way_i way_in way_round
we_really we_sit we_want wee_one week_$ weird_i were_throwing what_$ what_advice what_day what_documents what_figures
what_gives what_has what_have what_his what_in what_makes what_normal what_percent what_say what_sort whatd_it
whatever_$ whatever_happens when_can when_did when_should when_someones when_theres when_two whenever_someone
whenever_they whens_it where_boys wherever_the whether_it whether_the which_$ which_gpu which_share which_signs
whisper_mode who_collected who_doesnt who_isnt who_just who_need who_only who_spoke who_teacher who_went who_works
whole_$ whom_should whose_daughter why_are why_but why_dont why_might wife_beats wifi_drops will_ask will_murder with_2
with_all with_eleven with_i with_pizza with_quadratic with_school with_someone with_something with_trains without_it
without_knowing without_telling without_them wits_end wondering_what wont_add wont_get wont_text worker_is
working_since works_with worse_or worst_app worst_for would_ask would_like would_we write_down write_i write_in
write_on wrong_answer wrong_is wtf_$ xmas_$ year_olds year_or years_can years_do years_later years_my years_older
yesterday_$ yesterday_he yesterday_i you_back you_hold you_leave you_message you_missed you_need you_remember
you_should you_show you_the you_told young_adult young_to younger_$ your_best your_job your_link your_now your_number
your_rules your_settings youth_clubs youth_worker yr_$
""",
    -2: """
000_and 000_for 000_i 000_on 000_steps 000_to 000_victims 100_what 10_mins 10_year 10_years 10k_followers 11_am 12_my
12_share 12_when 13_just 13_reasons 13_to 13_who 13_year 14_$ 14_with 150_different 15_years 16_and 16_the 16_year
16s_$ 17_what 18_is 18_to 18th_$ 1_or 20_year 20_years 23_does 25_$ 25_a 26_47 26_percent 2_$ 2_1 2_on 30_copies 3_apps
3_months 45_and 4_0 4_months 4_so 4_years 60_min 60_quid 6_$ 6_hours 6_so 7_$ 81_and 82_$ 83_the 8_percent 8_years 8_yr
8pm_$ 900_day 9_12 ^_12 ^_20 ^_acknowledge ^_activate ^_actual ^_admin ^_adults ^_advice ^_all ^_also ^_amount
^_announce ^_average ^_babysitting ^_backdoor ^_ban ^_beaten ^_because ^_become ^_big ^_bill ^_bit ^_blink ^_block
^_bloody ^_body ^_boyfriend ^_brb ^_broadband ^_broken ^_burnt ^_but ^_care ^_change ^_check ^_childlines ^_close
^_comic ^_compliment ^_confirmed ^_cried ^_crime ^_cutting ^_date ^_describe ^_different ^_doctor ^_dog ^_doing ^_door
^_dos ^_dump ^_e ^_each ^_erase ^_escape ^_exact ^_face ^_finished ^_foi ^_football ^_forces ^_fortnite ^_free
^_freedom ^_get ^_gift ^_good ^_goodbye ^_grandma ^_grooming ^_grounded ^_hang ^_hdmi ^_high ^_horror ^_hwo ^_ignor
^_ile ^_ill ^_ingore ^_introduce ^_isnt ^_jump ^_knock ^_lesson ^_like ^_link ^_loads ^_lollipop ^_male ^_mark
^_morning ^_most ^_names ^_nerf ^_night ^_nobodys ^_numbers ^_off ^_offences ^_oh ^_oublie ^_packing ^_pass ^_persons
^_picture ^_point ^_porn ^_pupils ^_rate ^_recomend ^_right ^_roast ^_roleplay ^_round ^_safe ^_scam ^_send ^_sexual
^_shouldnt ^_sign ^_sir ^_snapchats ^_spanish ^_spell ^_sports ^_sry ^_start ^_starting ^_supporters ^_swim ^_ta ^_task
^_testing ^_their ^_till ^_too ^_truth ^_trying ^_twenty ^_up ^_voice ^_welp ^_went ^_whatll ^_whereabouts ^_whered
^_whoever ^_without ^_words ^_wrong ^_yeah ^_yer ^_youd a_10 a_2 a_4 a_6 a_60 a_900 a_bar a_battle a_bill a_bin
a_birthday a_biscuit a_bouncer a_caption a_charge a_cheese a_chef a_chief a_childminder a_classroom a_cockapoo a_coke
a_concern a_consultation a_copper a_cover a_cruise a_dad a_dark a_dead a_decoy a_definition a_dirty a_do a_dry a_face
a_fall a_false a_four a_freedom a_friend a_gift a_grandmother a_great a_guitar a_half a_home a_ia a_lad a_law a_lecture
a_link a_livestream a_log a_lunchtime a_made a_massive a_mature a_message a_million a_minute a_monster a_non a_parking
a_particular a_passage a_pensioner a_piece a_plant a_platform a_point a_pool a_potato a_prefect a_presentation
a_question a_quote a_record a_refund a_removal a_reporter a_risk a_rubbish a_safeguarding a_safety a_saturday
a_scrapbook a_selfie a_similar a_sister a_smartphone a_son a_speaker a_spreadsheet a_stat a_survey a_switch a_telephone
a_ticket a_tiktok a_to a_tractor a_trip a_turnip a_wall a_wardrobe a_week a_weekend a_worried a_youtube about_age
about_anyone about_apps about_at about_brushing about_encryption about_games about_girls about_homework
about_mechanisms about_more about_other about_photo about_private about_rain about_real about_survivors about_telegram
about_trains about_where about_whether about_with abuse_does abuse_if abused_by abuser_and abuser_to abusers_pretend
acc_to account_right accounts_are accounts_for act_and act_if action_to actual_thing actually_is actually_left
actually_say added_all adds_me admin_i admin_or adult_i adult_offenders adults_being adults_messaging advice_about
afraid_of afraid_to after_another after_grooming after_gym after_like after_minors after_primary after_the again_but
again_cant again_on against_$ against_my age_a age_checks age_does age_gap age_play age_range age_the age_verification
ages_ago ages_to agree_on ai_$ ai_being ai_what aid_$ album_$ algorithm_$ alive_now all_her all_if all_men all_off
all_then all_there all_those all_under all_week allowed_at allowed_in allowed_on alone_in alone_is along_with
already_how already_told always_grooming always_thought always_when am_45 am_alone am_ashamed am_babysitting am_begging
am_done am_driving am_dyslexic am_grounded am_hunting am_joking am_locked am_married am_missing am_mod am_moving am_not
am_now am_older am_panicking am_revising am_seventy am_sitting am_start am_stressed am_sweating am_teacher am_ten
am_tired am_told am_wanting am_your american_cousin an_abusive an_anime an_assignment an_imaginary an_internet an_own
ancient_$ and_$ and_21 and_about and_agree and_barely and_boys and_carrying and_children and_doesnt and_donts and_drove
and_eats and_everyone and_fifty and_follow and_furious and_game and_gave and_girls and_give and_go and_going and_had
and_hed and_hour and_kids and_likes and_mechanisms and_must and_name and_numbers and_obsessed and_once and_only and_pe
and_pretend and_privacy and_raised and_recipient and_start and_stayed and_suport and_tells and_were and_when and_write
and_year and_your angry_about announcements_dont another_which answer_about answer_from answer_questions answer_the
answer_to answer_who ants_$ any_bit any_data any_figure any_good any_parents any_real any_specific any_tricks
anyone_get anyone_here anyone_it anyone_seen anyone_under anyones_mum anywhere_$ anywhere_i aoife_the apart_from
apps_is apps_stop apps_who aps_and are_30 are_against are_dan are_dead are_dying are_gone are_meeting are_no are_now
are_often are_online are_over are_real are_right are_safe are_scared are_still arent_they arested_$ arguing_with
arrange_a arrests_$ article_has as_$ as_much as_theirs as_though ask_him ask_his ask_my ask_of asked_where asleep_and
asleep_post at_3 at_6 at_8pm at_dance at_deaf at_easter at_nandos at_orchestra at_practice at_spelling at_university
at_valorant at_your attend_in august_$ aunt_sends authors_say autistic_and awake_wondering aware_of away_his away_to
awkward_$ ayes_and babysit_$ babysit_in babysitter_here babysitting_family babysitting_tonight back_after back_down
back_is back_me back_that back_up bad_and bad_at bad_in bad_what bad_word bag_for ball_at bank_$ barbecue_$
barely_talks barred_from be_aware be_her be_kept be_locked be_more be_named be_quiet be_saved be_seen be_so be_steered
be_this be_up be_with bear_that beaten_by beaten_in because_half because_kids because_the become_my bedtime_what
beef_in been_delayed been_found been_gether been_locked been_pressing been_this before_my before_netball before_she
beg_$ began_$ begging_you begin_$ behind_it being_in being_mean being_private being_secretive believe_him bereal_in
best_present bestie_i bet_you between_a between_abuser between_grooming between_you big_slide bill_going bill_if
bill_keeps bills_been bio_$ birthday_party birthday_present birthday_she birthday_what blackmail_of block_my
bloody_hell blue_tick board_$ boat_$ bored_tell boring_i borrow_a borrow_my boss_i boss_of boss_wants bot_do bot_does
bot_keeps bot_my bot_tell bot_to bot_token bothered_$ boy_10 boy_got boy_he boy_just boy_or boy_to boy_was boy_who
boy_with boyfriend_and boyfriend_are boyfriend_bought boyfriend_has boyfriend_is boys_is boys_like boys_mostly
british_gas bro_he bro_wont broke_the broken_by brother_hit brother_streams brother_swears brought_us brown_or bruh_i
bruises_and build_$ built_a built_you bullying_in bus_in bus_is but_basically but_cant but_does but_not but_which
but_who buy_my by_that byline_$ cafe_$ call_his call_them call_to called_smokescreen calling_film calling_for
calling_it calm_down cam_light can_ask can_check can_explain can_they cant_believe cant_remember car_$ car_keys
car_rental car_seat cards_where care_as care_for care_in carers_$ caretaker_in case_do case_from case_since cases_end
cases_of cases_were cat_and cat_how cat_on cat_video cat_videos cats_$ caught_up causes_$ ceiling_$ certificate_that
chair_of change_your charity_has charity_who chat_you chats_if chats_were cheaper_$ check_if check_is check_it check_on
check_what check_who chess_and chief_executive child_$ child_defined child_for child_has child_how child_i child_lied
child_may child_need child_once childline_and childline_get children_charity children_who chris_brown church_$
class_asked clean_forgotten cloud_$ clubs_are clubs_count coach_sent coach_touched coat_it code_$ code_is coding_$
colleague_insists colleague_say collected_the come_$ come_for come_here come_off come_theres come_to comes_$ comes_home
comic_con coming_at coming_in comment_$ companies_and compliment_me connection_$ contact_if contain_survivors
control_on conversation_starters copied_$ copy_of correct_me corridor_what cost_money could_not could_one could_the
counselling_offered count_i count_not count_the counted_the counting_up countries_in counts_but county_$ course_be
course_for course_that cover_for cover_looked covid_$ cpd_$ cpr_step creepy_to cricket_$ cried_at cries_at crime_as
crime_the crime_thing crime_to crimes_$ crimes_there crimes_was crimes_were cringe_$ cruise_$ cry_always cry_for
crying_because curious_about cut_hair cut_it cut_my d_d dad_and dad_card dad_comes dad_home dad_my dad_thinks dad_took
dad_went dad_will daily_$ dan_now dan_you dance_i dangerous_$ dare_at dare_you dark_web data_in data_is data_on
data_say date_there dating_app daughter_coach daughter_dance daughter_say daughter_she daughter_thinks daughter_wants
daughter_would day_did day_is day_it day_on day_so day_that day_what day_why dbs_check deaf_and deaf_kids dealt_with
dear_$ debate_$ decide_what deepfake_nudes define_grooming define_sexual defined_in degrees_in delayed_to delete_all
delete_that derry_girls described_how describes_it details_of devastated_$ diary_i diary_private dick_pics
did_childline did_covid did_eny did_kids didnt_ask didnt_get didnt_she died_last diff_between different_$
different_things dirty_old disaster_$ discord_account discord_ask discord_keeps discord_lol discord_on discord_she
discord_who do_children do_cpr do_fire do_first do_her do_lads do_laps do_list do_mental do_most do_need do_now
do_others do_some do_staff do_youth does_anybody does_foir does_legislation does_not doesnt_get doesnt_say doesnt_stop
doesnt_work dog_$ dog_died doing_great domestic_abuse dont_believe dont_do dont_go dont_i dont_you door_in door_they
door_thing dos_and down_again down_here down_how down_i down_in down_you dragon_$ drawing_and dream_$ drive_in driver_$
drives_the driving_$ driving_lessons drop_$ drop_in drove_off due_$ due_friday due_to due_tomorrow during_my
duties_would e_learning each_time ear_$ easy_$ easy_to eat_at eat_her eaten_since eats_$ eighty_something else_or
email_and embarrassing_him emojis_from encrypted_like end_about end_i end_in ender_dragon ends_in english_with
enough_to enters_the equal_for essay_is essex_$ even_counted even_with evening_$ evening_in ever_had ever_happens
ever_since ever_so every_five every_force every_member every_message every_selfie every_user everyone_for
everyone_knowing everything_even everything_since everything_that evidence_that ex_for ex_got ex_lets ex_says
exactly_would exam_$ exams_$ executive_is exist_$ exist_at existence_is expect_$ expires_in explain_encrypted
explain_like eyes_are face_to fair_for falling_off family_believes family_center family_friend family_with fast_and
fear_of fear_they feel_$ feel_ancient feel_at feeling_$ felt_sick fever_$ fi_$ fifa_packs fight_about fight_for
figure_on figures_at figures_cover figures_on film_on finally_$ find_children find_my fine_and fingers_in finish_me
fire_drill firms_but first_boyfriend first_crush first_day first_phone first_to first_was first_year fit_it five_mins
foir_stand folder_$ folks_$ follow_the following_me football_club for_22 for_apps for_babysitters for_big for_boy
for_coffee for_cpd for_game for_getting for_giving for_guidance for_helping for_lessons for_lunch for_mums for_one
for_pics for_police for_report for_running for_so for_talking for_teacher forbidden_$ force_and force_in force_that
forces_is forces_that foreign_gangs forgot_it forgot_to forgotten_if fortnite_$ found_something four_$ four_hundred
four_thousand four_times four_year france_$ free_me free_nitro friday_i friend_asked friend_gets friend_group friend_he
friend_says friend_this friend_told friends_i frightened_my from_3 from_bristol from_british from_discord from_home
from_leeds from_people from_spain from_syria from_where from_working fuel_list fuel_picture fuel_stop funny_bone
furious_$ game_dev game_money game_where games_on gaming_$ gave_nothing gcse_results gdpr_$ gender_$ get_10k get_him
get_into get_life get_off get_robux get_some get_tired get_to get_told get_why get_you gets_blackmail gets_groomed
gets_reported gets_to gets_weird getting_her ghosted_by gifts_always girl_at girl_came girl_guides girl_he girl_tell
girl_thing girl_whod girlfriend_and girls_from girls_one girls_or girls_parents girls_story girls_targeted girls_then
girls_were give_in give_one gives_them giving_gifts giving_them glued_to go_along god_i godfather_got goes_through
going_as going_at good_boy good_life good_morning good_people got_anything got_detention got_dumped got_help got_nobody
got_notes got_rejected got_worse govender_$ govender_said grade_$ grammar_$ gran_$ gran_keeps gran_sends grandad_adds
granddaughter_is grandma_is grandmother_and grandmother_is grandmother_what grant_me graphic_$ groomed_does groomed_is
groomed_speech groomer_asks groomers_$ groomers_only groomers_say grooming_for grooming_has grooming_here grooming_how
grooming_kids grooming_law grooming_usually grooming_you group_chat group_project group_we group_without growing_up
guess_it guidance_on guide_$ guides_leader guilty_$ guys_who habbo_hotel hair_for hair_very half_the handed_in
happen_on happening_more happening_with happens_online happy_$ happy_friday harms_who has_6 has_one has_only has_put
has_spotted has_that hasnt_come hate_him hate_mondays have_after have_clean have_dyslexia have_in have_looked
have_photos have_revised have_some have_threatened havent_slept havent_started having_the having_to he_get he_has
he_have he_loses he_never he_reckon he_showed he_spent health_courses health_effects heard_it heart_$ hearts_$ hed_sent
help_after help_protect help_women helpline_no her_church her_diary her_hair her_heart her_interview her_it her_mother
her_no her_sentence here_anything here_kids hey_anyone hi_to hidden_instructions hidden_prompt hiding_behind
hiding_from hiding_the high_$ high_jump him_does him_id him_she him_three him_wrong his_best his_birthday his_card
his_daughter his_ex his_ipad his_mum his_pe hit_me hit_more hit_my hits_her hits_the hola_que hold_on holes_in
holiday_in home_manager home_office homework_i honest_$ hoo_mony hoo_said hope_it horror_game hostage_by hour_i hour_in
hour_of hour_on how_$ how_is how_it how_to how_urgent humans_$ hundred_and hundred_victims hunting_for hurt_my
hurt_their hurting_kids hurts_after husband_$ husband_has husband_says husband_thinks hwo_many i_arrange i_become
i_blanked i_borrow i_bring i_chew i_coach i_counsel i_deal i_decide i_dial i_doubt i_failed i_follow i_gather i_grew
i_groom i_hadnt i_hardly i_have i_listen i_nearly i_needed i_overslept i_pick i_post i_prefer i_print i_promised i_put
i_recover i_reset i_search i_spend i_stayed i_suspect i_swear i_thort i_track i_translate i_type i_understood i_want
i_win id_kill id_need id_never id_put id_trust idc_$ if_no if_one if_private ignore_me illegal_when image_abuse
images_found imaginary_friend important_$ impossible_$ in_anything in_arms in_bio in_caps in_chess in_court in_defence
in_during in_emojis in_force in_fuel in_home in_it in_itself in_january in_kindergarten in_klingon in_lagos in_mm
in_nappies in_northern in_percent in_public in_rugby in_seminar in_sql in_tears in_thinking in_us in_warsaw in_which
in_whitby in_york increase_over ingore_your instructions_$ instructor_is interesting_$ interview_$ involved_sending
ipad_morning is_21 is_35 is_40 is_6 is_62 is_7 is_83 is_against is_asked is_behind is_boys is_broken is_chat is_closed
is_dangerous is_deciding is_due is_easy is_everyones is_fair is_giving is_hilarious is_his is_impossible is_learning
is_loud is_meaning is_meant is_money is_nineteen is_ofcom is_other is_possible is_ruining is_sad is_today is_turning
is_usually is_x isbn_or isnt_that it_10 it_28 it_82 it_boys it_chief it_concern it_do it_fell it_five it_freezing
it_gave it_have it_include it_let it_mention it_minus it_ofcom it_one it_only it_part it_point it_protects it_rise
it_send it_slice it_slipped it_somewhere it_spying it_starts it_takes it_they it_usually it_vital it_wheres it_why
it_worst it_would iwf_$ iwf_who jailed_in jayden_$ jk_$ joking_before jump_since just_1 just_bad just_my
just_scaremongering just_sent just_turned kac_vaka kahoot_$ keep_deleted keep_in keeps_borrowing keeps_crashing
keeps_killing kent_$ keys_and khan_is kicked_me kid_can kid_not kid_so kid_this kid_to kidnapped_my kids_do kids_for
kids_has kids_make kids_my kids_next kids_play kids_safe kids_safety kids_think kids_went kids_were kik_is kik_still
kill_for kind_$ kindergarten_$ klingon_$ knock_on know_a know_everything know_he know_nothing knowing_what knowing_your
known_ones knows_$ knows_my lab_was lads_i lads_just lads_of lady_online lady_said language_in laptop_at laptops_$
last_it last_kitkat last_wish late_husband laugh_at laughed_so laughing_about law_go law_started law_teacher law_where
leader_is leader_said learnt_to leave_out leaves_$ legal_$ legal_lol legally_$ lego_$ les_mis less_like less_of
lesson_on lessons_were let_someone letter_$ letter_e level_$ level_at lgbt_kids lies_about life_on light_and light_on
like_crying like_scaremongering like_what likes_of limit_$ limit_for limits_$ line_about line_graph line_of line_on
link_and link_on list_and list_em little_brother little_ones lives_$ loads_more location_with locked_away locked_me
log_of lol_and lol_i lol_just lol_your lollipop_lady long_has long_until loo_roll look_$ looked_for looking_back
looks_into lose_their loses_at lost_in lost_property loud_the love_me love_this loves_dinosaurs loves_this luck_$
lucky_cause lunchtime_supervisor lure_kids made_her made_lasagne magic_tricks main_in main_points makes_her makes_it
making_a making_you man_asked man_called man_came man_does man_for man_send manager_here manual_handling many_apps
many_case many_children many_childs many_others many_people many_points many_police map_show map_shows marks_off
massive_spot master_and mate_and mates_older maths_teacher maths_test mature_student max_$ me_after me_each
me_hargreaves me_lol me_luck me_mum me_only me_over me_page me_read me_real me_system me_talk me_their me_twice
me_understand me_want me_wear me_went me_wheres meant_for meant_the measures_$ mechanisms_in meet_me meet_my meet_up
meeting_up meetings_$ members_at men_actually mention_how mention_i mentioned_it meow_$ message_every message_kids
message_my message_or message_the messages_i messages_too messaging_pupils messaging_services messaging_what
messenger_kids met_on methods_$ mic_is million_$ mind_if mindful_and mine_and mine_who minecraft_and minute_talk
minutes_before minutes_to mis_$ miss_her miss_says missing_because mistake_$ moaning_about mod_here modelling_agency
mods_are mods_spot mods_that money_every money_in money_over monopoly_$ month_please month_the months_can months_what
mood_because more_checkbooks more_common more_how more_money more_now more_right morning_and morning_for morning_til
most_cases most_safe mother_in mother_of move_me moved_out moving_out mr_khan much_after much_at much_homework
much_what mum_at mum_but mum_just mum_shouted mum_understand must_be must_help must_read my_17 my_1st my_3yo my_5yo
my_airpods my_bot my_calendar my_clothes my_clutch my_coffee my_country my_cousin my_date my_dentist my_doctor my_email
my_favour my_feet my_gcse my_governors my_grade my_grandma my_grandmother my_highlighter my_id my_late my_line
my_little my_local my_lunch my_mic my_microphone my_mp my_plants my_players my_presentation my_rabbit my_sat
my_screenshot my_seat my_soup my_stuff my_switch my_teams my_teenage my_teens my_tent my_test my_thirteen my_tinder
my_to my_town my_tutor my_tyre my_volunteers my_vpn my_wedding myself_if name_a name_it name_me name_one name_real
name_the named_person names_of names_please nan_she national_figure nearly_half neck_and need_1 need_any need_three
needed_$ needs_it neighbour_says nephew_is nervous_$ nervous_about nervous_before nervous_for never_had never_happened
never_refuse never_reported never_tell new_haircut new_law new_one new_playlist new_rules news_and next_$ next_command
next_doors next_message next_one next_reply ngl_i nicked_from niece_to niece_who night_all night_sat no_age no_other
no_please no_signal no_time nobody_$ nobody_had nobody_rang nobody_tells non_uniform normal_in normal_people not_26
not_answer not_being not_by not_fair not_included not_last not_my not_offence not_offences not_one not_proud not_reply
not_sending not_sleep not_so not_talk not_that not_this note_that nothing_so nothing_wrong notice_something now_just
now_tell now_there now_we now_which nudes_being nudes_how number_and number_do number_have number_on number_only
number_so numbers_are numbers_as numbers_on numbers_only nurse_and obey_the of_11 of_40 of_45 of_ants of_apps of_bed
of_birth of_bullying of_cats of_crimes of_date of_dog of_doing of_duty of_fireworks of_information of_money of_nine
of_parents of_phones of_rust of_small of_somebody of_survivors of_things of_twelve of_year off_because off_discord
off_roblox off_time offence_and offence_count offenders_$ offenders_ask offered_to official_$ offline_abuse often_didnt
ok_go ok_say ok_to old_are old_asked old_car old_go old_have old_how old_men old_mum old_nokia old_these old_wants
old_were old_xbox older_sister olds_about on_child on_earth on_encryption on_here on_i on_internet on_kik on_phone
on_pizza on_private on_sext on_staying on_telegram on_these on_victims on_womans on_xbox once_how once_the one_after
one_against one_back one_breath one_child one_crime one_day one_do one_else one_from one_have one_letter one_man
one_offence one_on one_out one_sex one_the one_to one_too one_victim one_word ones_where onions_$ online_friends
online_stranger online_team online_without onload_alert only_an only_do only_english only_get only_how only_meant
only_men only_right only_say only_sender only_talk only_us only_watch only_watches only_went only_your open_$ or_am
or_dad or_if or_one or_people or_stay or_telly or_wait or_whatever or_whether order_$ other_children other_families
other_i other_one other_year others_$ others_were oublie_tes our_cat our_dog our_figures our_six our_staff our_vicar
out_as out_at out_here out_in out_over out_their out_tonight out_without out_your outside_school outside_tesco over_18
over_five over_i over_on over_what own_a own_friend own_fringe own_goal own_words packing_up page_6 page_8 page_numbers
page_with paragraph_26 paranoid_about parent_$ parental_control parents_does parents_fault parents_if parents_should
parents_think parents_who parking_app parking_ticket part_about pass_the pass_to passage_with passed_$ passport_expires
patch_notes pay_for pc_out people_find people_have people_i people_just people_my people_told people_want people_what
people_with percent_for percent_more percent_was permission_to person_alive person_it person_or person_that person_to
phone_$ phone_but phone_charger phone_fell phone_first phone_how phone_is phone_please phone_to phone_which phones_be
phones_for phones_is phones_younger photo_on photographer_and photos_by photos_is photos_to photos_was phrase_$ pic_of
pic_or pick_the picked_on picks_on pics_off pics_they picture_a pictures_from piece_on piece_say pineapple_on ping_here
place_on place_where plan_$ plants_are play_roblox players_told playground_$ please_be please_do please_ill please_not
please_now please_ping please_teacher please_tel pleased_$ pockets_$ point_$ points_come points_for points_i police_and
police_came police_could police_decide police_found police_hear police_not police_still police_these police_turned
portion_of possible_to post_the potato_$ practice_what predator_where predators_use pretend_i price_$ prices_for
priest_he primary_$ primary_is print_30 printer_$ prison_for privacy_has privacy_i privacy_is private_from profile_$
prom_$ promised_not protect_her protecting_them protection_$ protection_i proud_$ ps_and pss_$ publication_date
published_this pupils_as pupils_asked pushed_back put_calling put_money put_these python_$ qualification_do quarter_of
question_4 questions_you quiet_at quit_the quiz_with quote_can quote_for quote_her quoted_$ quotes_a ran_away
rando_tried rang_the rap_for rate_it rather_about rather_not re_$ reach_a read_one real_figures real_help real_quick
real_stat really_an really_gone really_need really_worse reasoning_$ reasons_why recall_if recipe_$ recomend_phone
recommend_for record_$ record_but record_number record_player record_time recorded_is refuge_and refund_$ refuse_$
registration_$ rejected_from relapsed_again remote_$ remove_my reply_ok reply_to reply_with report_anonymously
report_anything report_back report_blame report_bot report_card report_cards report_contain report_define report_does
report_from report_include report_isnt report_list report_only report_or report_stuff report_support reported_does
reported_them reports_$ researcher_here reset_it respond_with response_training richest_person right_about right_and
right_as right_away right_for right_going right_or ring_them ringing_my rings_and rise_i risky_$ robux_with
robux_without roll_a room_id rota_for rote_it roughly_$ round_and rubbish_$ rude_stuff rude_to ruined_my ruining_my
rule_you rules_about ruls_and run_$ rust_$ safe_online safeguard_$ safeguarding_thing safety_is safety_measure
safety_measures safety_net safety_team said_keep said_money said_that said_who same_class same_with santa_is sat_nav
satnav_$ saturday_$ save_a save_my saved_$ say_child say_girls say_happened say_he say_hi say_nothing say_there say_we
say_where says_14 says_26 says_34 says_42 says_6 says_83 says_boys says_every says_hi says_most says_nothing says_on
scaring_her scaring_them scary_$ school_$ school_age school_did school_friends school_gate school_here school_minibus
school_of school_photos school_report school_with schools_number scrapbook_of screams_when screen_$ screen_with
screenshots_of second_hand secret_but secret_recipe see_deleted see_if see_in see_online sees_my selfie_for sell_me
send_money send_our sending_nudes sending_photos sent_it sent_more sent_stuff sent_the seriously_i server_has
server_how server_now server_owner servers_are service_has services_is set_parental set_us settle_it sextortion_our
shame_$ share_and share_photos share_please share_was she_asked she_asks she_be she_called she_felt she_read she_send
she_will shed_$ shop_i short_$ shot_me should_be should_phones should_worry shouldnt_i show_config shut_$ sick_if
sides_$ signs_and signs_has signs_my sim_only similar_report simple_as singer_$ single_dad sir_the sister_keeps
sister_promt sister_wont sitting_sources sixth_formers size_of slaps_$ sleep_because sleep_for sleep_lol sleep_well
slept_through slide_$ slide_says slipped_my slow_down small_children smokescreen_line smokescreen_who snapchats_share
so_$ so_ashamed so_confused so_creepy so_dead so_how so_loud so_me so_nothing so_only so_please so_police so_proud
so_say so_sweet so_which some_really someone_from someone_hacked someone_has someone_help someone_hurt someone_or
someone_spots someone_stole someone_there someone_traded something_does something_funny something_nice
something_percent somethings_off son_birthday son_did son_four son_ipad song_is sorry_if sorry_or sorry_wrong
sound_less sound_right sources_$ spam_$ speak_in speak_out speak_with speaking_$ speaks_only specific_shots speech_$
spend_it spent_60 spoke_$ spoken_to spotify_playlist spreadsheet_$ sql_$ staff_$ staff_need stands_for start_asking
start_of start_system start_to started_in started_ps starters_for starting_now starting_point starting_with starts_at
statistic_for statistic_i statistics_i stats_are stay_calm stay_safe stayed_up staying_safe stepdad_teacher steps_to
steps_today still_cant still_not still_read stone_$ stop_here stop_playing stop_telling stops_at story_a story_from
story_out strange_man stranger_get streak_$ streak_i streak_with streaming_service stress_$ student_in style_guide
sudo_show suffering_$ suggest_a suit_$ summarise_the summarise_this sunday_is sure_i sure_what survivor_write
survivors_accounts survivors_group susie_hargreaves suspect_grooming sweating_$ swimming_$ switch_$ system_$
system_prompts ta_$ tablet_how take_part taking_ages taking_her talk_i talk_too talked_to talking_like talks_in
tantrum_in targeted_more taught_her tax_return teach_at teacher_ask teacher_cried teacher_do teacher_first
teacher_follows teacher_has teacher_made teacher_mentioned teacher_was teacher_will teacher_wrote team_a team_lost
teammate_keeps tears_in tech_firms teen_daughter teenage_daughter telegram_$ telephone_i telephone_is tell_everyone
tell_in tell_our tell_them telling_a telling_everyone telling_my ten_out ten_words terrible_$ tes_regles tesco_again
test_again testing_if tests_$ text_for text_say text_to than_12 than_all than_it than_when thanks_a thanks_that that_82
that_9 that_again that_app that_being that_called that_company that_count that_course that_did that_do that_door
that_game that_gave that_go that_goes that_have that_legal that_lists that_messages that_much that_platforms
that_report that_say that_so that_teacher that_theres that_they that_thing that_threatened that_when that_wont
that_would that_wrong that_young the_15 the_3 the_34k the_5 the_algorithm the_biggest the_board the_boiler the_boy
the_boys the_cause the_channel the_chess the_class the_community the_companies the_conference the_council the_counting
the_current the_dance the_date the_daughter the_details the_developer the_diff the_dishes the_earth the_ender
the_ending the_fence the_filter the_five the_footnotes the_freephone the_games the_gender the_good the_groom the_hall
the_headline the_high the_hours the_humans the_iceberg the_increase the_inquiry the_it the_keyboard the_kids the_lab
the_likes the_limits the_map the_margin the_maths the_mental the_menu the_met the_minibus the_minister the_modern
the_month the_moon the_names the_national the_netball the_never the_off the_pictures the_policy the_printer the_pss
the_publication the_queue the_radio the_raid the_rain the_receipt the_remote the_richest the_risk the_rule the_safety
the_secret the_server the_shop the_sims the_six the_size the_slide the_song the_source the_split the_start the_stat
the_study the_stuff the_subheads the_tallest the_telly the_touching the_twins the_update the_url the_us the_wheel
the_wording the_years their_side their_stuff their_twenties theirs_$ them_as them_being them_if them_it them_the
themselves_and then_12 then_how then_police then_that there_back there_hoo there_number there_really there_somebody
there_training theres_an theres_beef these_men these_people these_rules these_stats these_three they_added they_allowed
they_call they_counted they_literally they_may they_met they_not they_note they_refuse they_saw they_write theyd_go
theyd_leave theyd_say thing_or thing_the things_every things_to think_safeguarding think_we thinks_ai thinks_only
thinks_the thinks_they thirds_girls thirteen_year this_a this_at this_cat this_charity this_come this_contract
this_coursework this_debate this_frightened this_hour this_instead this_kind this_lag this_law this_link this_message
this_never this_new this_rain this_right this_slow this_song this_stuff this_term this_uk this_with those_$ those_34
those_nobody those_threatening though_$ thought_$ thought_there three_different three_times three_under through_a
through_games tick_$ ties_$ tiktok_she til_night till_when time_that times_to tired_i tl_dr to_15 to_5 to_add
to_because to_blame to_break to_check to_choose to_collect to_contact to_correct to_disconnect to_dye to_face
to_facetime to_family to_find to_game to_go to_greece to_groom to_happen to_hear to_how to_internet to_learn to_lure
to_message to_neighbour to_now to_obey to_online to_parents to_prepare to_present to_pretend to_private to_quote
to_reach to_save to_scan to_search to_shut to_something to_them to_town to_track to_turn to_under to_verify to_voice
to_walk today_about today_my toddler_in tom_but tomatoes_$ tomorrow_i tonight_need too_early too_fast too_graphic
too_high took_2 took_him tools_$ top_3 total_that touch_my town_is tractor_$ traded_me trainer_of trainer_said
trainer_says trainers_name trainers_on trainers_the training_count training_day training_to trains_my translate_good
trip_to tripped_in trouble_$ trust_of turned_twelve turnip_$ tutor_says tutor_wont twenty_questions twice_is twice_once
twice_this twitch_and two_boys two_here two_hours two_pupils two_questions two_weeks type_everyone type_like type_stuff
typing_to typo_$ ucas_points uncle_gave uncle_is uncle_steve under_12s under_200 under_25 understand_it understand_why
understood_that underwear_$ uni_and uniform_day unless_she until_a up_8 up_all up_cant up_i up_in up_sent up_then
up_too up_where up_without ups_$ urgent_is us_4 us_all us_has us_here us_lol us_read us_she us_so us_the us_there us_up
us_we use_a use_my use_the use_to use_you valorant_than vergiss_done very_short very_shy vicar_said victim_blaming
victim_now victim_speak victims_at victims_feel victims_is victims_share victims_there video_for videocall_$ view_$
violent_partner volcanos_$ volunteering_$ vpn_does wait_on walk_me want_bath want_send wants_an wants_discord
wants_evidence wants_parents warm_up warn_my was_10 was_34 was_82 was_about was_always was_an was_born was_boys
was_contacted was_forty was_girls was_her was_i was_meant was_or was_robbed was_top was_wrong wasnt_here watch_dont
watch_frozen watch_the watched_a way_on way_with we_buried we_call we_come we_learn we_live we_must we_pay we_said
we_see we_worry wear_$ wear_a wear_to wedding_the weddings_and wee_man well_i welp_i went_missing were_a were_at
were_more were_some were_still were_victims were_younger what_caused what_childline what_duties what_else what_for
what_games what_happend what_helps what_kids what_kind what_matters what_our what_part what_point what_qualification
what_shall what_song what_swimsuit what_they what_thing what_this what_were what_works whatd_they when_and when_do
when_kids when_she whens_the where_known where_on whereabouts_is whered_they whether_kids whether_they which_charity
which_month which_percent which_they which_town who_actualy who_built who_cant who_does who_found who_he who_it
who_likes who_made who_met who_my who_needs who_not who_paid who_published who_says who_thinks who_told who_work
whole_report whom_to whose_argument why_isnt why_shouldnt why_they why_tho why_wont wifi_$ will_answer will_kill
windows_$ wipe_the wish_me with_everyone with_fractions with_friends with_got with_homework with_messages with_mindful
with_ok with_parents with_question with_real with_stranger with_us with_wearing with_what with_young
without_embarrassing without_limits without_paying without_safety woman_$ woman_and woman_is woman_on womans_hour
women_hiding wonder_if wondering_about wondering_whether wont_believe wont_light wont_share wont_you word_in word_with
wording_you words_and words_of worker_and worker_does workers_$ works_on worried_about worried_sick worst_police
would_i would_one would_teach would_that would_this wouldnt_they writes_to written_$ written_by written_down
wrong_again wrong_file wrong_the wrong_to wrote_her wrote_so x_$ x_one yeah_right year_3 year_after year_comes year_do
year_for year_number year_rise year_to years_and years_how years_married years_number years_or years_since yer_man
yes_or york_$ you_add you_always you_block you_cant you_dare you_didnt you_explain you_find you_forget you_gave
you_groom you_hear you_in you_keep you_lie you_open you_rap you_really you_save you_shorten you_single you_type you_use
you_wait youd_be youd_better youd_say young_man young_men young_people younger_then youngest_child youngest_in
youngest_one youngest_victim your_developer your_manager your_new your_numbers your_phone your_reports your_ruls
your_secret your_setup your_so yourself_and youth_council yr_6 zoom_i
""",
    -1: """
000_from 000_in 000_of 000_people 000_since 062_in 101_does 10_min 10_minute 10_percent 10k_$ 10s_football 11_12
11_going 11_how 11_it 11_so 11_too 123_$ 12_15 12_and 12_forces 12_has 12_like 12_minutes 12_month 12_number 12_ok
12_one 12_or 12_rite 12_the 12_then 12_to 12_today 12_who 12_yeah 12s_i 13_14 13_4 13_has 13_ok 13_or 13_too 13_what
13th_and 14_and 14_but 14_like 14_what 150_$ 150_apps 150_my 150_of 150_websites 15_boy 15_has 15_miles 15_percent
15th_$ 16_is 16_or 16_soon 16_still 16_what 17_18 17_times 17_x 17_yr 18_22 18_are 18_for 18_included 18_now 18_or
18_what 19_20 1_4 1_500 1_case 1_for 1_to 200_pounds 20_$ 20_kids 20_percent 20_quid 20_then 20_times 21_million
21_thou 21k_what 22_$ 23_alone 23_number 23_the 23_was 23_what 26_to 27_percent 2_000 2_how 2_more 2_of 2_percent
2_police 2_school 2nd_$ 2yo_to 30_years 33_$ 34_thou 34_thousand 34k_and 350_came 350_children 350_include 350_victims
35_$ 36_$ 37_and 38_percent 3_0 3_2 3_400 3_is 3_sections 3_things 3_year 3_yr 40s_$ 41_$ 42_$ 42_and 42_of 45_$ 46_and
47_and 47_i 47_is 4_1 4_hours 4_in 4_is 4_kids 4_mens 4_on 4_pages 4_refers 4_were 500_by 500_is 500_on 500_who
50_percent 50_what 50_words 52_$ 55_000 5_0 5_000 5_years 60_$ 60_percent 6_000 6_500 6_about 6_and 6_what 6_year 6_yrs
77_$ 7_062 7_how 7_years 80_$ 80_and 82_in 82_next 83_$ 83_but 83_in 83_turned 8_for 8_in 8s_$ 93_$ 98_percent 9_days
9_how 9_to ^_$ ^_10 ^_150 ^_34 ^_34k ^_5 ^_77 ^_83 ^_acces ^_according ^_action ^_add ^_address ^_admit ^_afraid ^_air
^_almost ^_amend ^_anonymous ^_anthropic ^_apparently ^_april ^_arduino ^_asl ^_associate ^_ayes ^_baby ^_backing
^_backpack ^_bad ^_balance ^_bashed ^_beep ^_bereal ^_bills ^_birthday ^_bitcoin ^_boiling ^_break ^_breakdown ^_by
^_byline ^_cancel ^_candle ^_capital ^_caretaker ^_cases ^_ceop ^_charity ^_cheapest ^_childcare ^_clear ^_college
^_compare ^_complete ^_consider ^_context ^_continue ^_convert ^_cops ^_copy ^_council ^_crash ^_cry ^_customer ^_daily
^_danke ^_dbs ^_decode ^_deepfake ^_deliver ^_delivery ^_dev ^_difference ^_disabled ^_dnd ^_doesnt ^_double ^_early
^_echo ^_ee ^_elementary ^_emergency ^_emial ^_enable ^_enter ^_europol ^_even ^_everyones ^_excuse ^_execute ^_expiry
^_explane ^_extra ^_ez ^_faces ^_facing ^_female ^_fighting ^_figure ^_find ^_fine ^_finish ^_fog ^_foir ^_fox
^_frightening ^_frts ^_game ^_gg ^_girl ^_godwins ^_gov ^_grandmother ^_grant ^_great ^_groomers ^_group ^_guide
^_hamster ^_hands ^_harms ^_head ^_headteacher ^_hedgehog ^_helmet ^_helpline ^_hiccups ^_hid ^_hidden ^_highest ^_hiya
^_hmm ^_hold ^_hoo ^_howd ^_human ^_hundred ^_hurts ^_image ^_institutions ^_interviewees ^_iphone ^_ireland ^_iwf
^_jog ^_judge ^_just ^_key ^_kid ^_lab ^_labour ^_laws ^_leading ^_leak ^_leaked ^_left ^_legal ^_legislation ^_likely
^_live ^_livestreamed ^_lmaoo ^_load ^_lock ^_lockdown ^_longer ^_longest ^_look ^_lower ^_lyrics ^_main ^_maintenance
^_making ^_mb ^_meeting ^_men ^_mental ^_mention ^_mind ^_minecraft ^_minimum ^_monday ^_mor ^_more ^_morse ^_mostly
^_mp ^_mrs ^_must ^_my ^_national ^_nephew ^_netball ^_nine ^_noted ^_nothings ^_nspccs ^_nursery ^_ofcoms ^_offer ^_oi
^_oldest ^_olympic ^_oof ^_oops ^_open ^_or ^_overall ^_override ^_pack ^_paint ^_paramedic ^_pc ^_pe ^_peer ^_percent
^_percentage ^_period ^_person ^_peter ^_phishing ^_photos ^_physics ^_pin ^_pinterest ^_place ^_pog ^_poor ^_postcode
^_potholes ^_proofread ^_pta ^_punishment ^_pythagoras ^_qual ^_quanti ^_que ^_rank ^_rap ^_ratio ^_recommend
^_regulate ^_remind ^_remove ^_repeet ^_reporting ^_requirements ^_researchers ^_reserve ^_reset ^_restart ^_resultant
^_results ^_reveal ^_revision ^_rise ^_roblox ^_role ^_roll ^_romeo ^_room ^_root ^_router ^_safeguarding ^_sales
^_same ^_scary ^_school ^_search ^_see ^_seems ^_segfault ^_select ^_sender ^_senior ^_sent ^_serious ^_server
^_servers ^_sex ^_sext ^_shoot ^_simon ^_sing ^_sixth ^_skip ^_slay ^_smokescreen ^_snaps ^_snp ^_son ^_sore ^_speak
^_speaking ^_spot ^_stage ^_stats ^_stay ^_steps ^_stings ^_stressed ^_sumarise ^_sunday ^_sup ^_surely ^_sus ^_swap
^_t ^_tablets ^_tag ^_tantrum ^_tax ^_teach ^_technical ^_teck ^_tel ^_test ^_thames ^_threatened ^_tiktok ^_time ^_tl
^_tldr ^_toddler ^_toll ^_top ^_track ^_trading ^_trainee ^_training ^_trivia ^_turning ^_tweet ^_two ^_typical ^_ugh
^_uk ^_underlying ^_undo ^_unknown ^_until ^_urgent ^_usually ^_van ^_walk ^_wallpaper ^_wasnt ^_wasp ^_water ^_way
^_weight ^_west ^_wetin ^_wh ^_whatever ^_whend ^_whenever ^_whoz ^_wieviele ^_wifi ^_wikipedia ^_windows ^_word
^_working ^_wow ^_written ^_yikes ^_yo ^_yr ^_yungest ^_zuckerberg a_20 a_2yo a_7 a_and a_app a_backlash a_badge
a_baker a_beach a_bedtime a_bet a_blank a_block a_body a_boss a_breakdown a_breakup a_budget a_bunch a_byline a_cake
a_capybara a_care a_carer a_catfish a_change a_chapter a_cheap a_citizenship a_clueless a_coin a_cold a_concert
a_controlling a_conviction a_cool a_corner a_councillor a_creche a_crisis a_crossword a_cry a_cube a_cup a_cushion a_d
a_data a_dbs a_dear a_decade a_decent a_dentist a_dinner a_disaster a_discord a_dragon a_drill a_driver a_fact
a_factory a_fair a_fan a_fart a_fight a_fine a_finish a_firm a_fiver a_fix a_football a_foreword a_former a_forum
a_fraction a_fuel a_gamer a_games a_general a_ghost a_girls a_goldfish a_goose a_governor a_grandad a_graph a_grey
a_groomers a_grumpy a_hard a_hat a_haunted a_headteacher a_help a_helpline a_house a_hundred a_hustings a_jok a_jury
a_knitting a_leaflet a_leaky a_level a_lib a_lie a_limerick a_look a_mac a_magistrate a_majority a_map a_meltdown
a_middle a_missing a_mod a_moment a_monthly a_moth a_mug a_nap a_nervous a_niece a_nightclub a_nightmare a_no a_one
a_pair a_patients a_paywall a_pen a_petition a_picture a_pirate a_place a_post a_press a_pro a_problem a_proper
a_public a_puppy a_quarter a_quick a_radiator a_radio a_rape a_rapper a_realistic a_recipe a_referral a_roblox a_role
a_rough a_sad a_safe a_santa a_say a_scary a_schedule a_school a_screen a_sealed a_sec a_secret a_senior a_set a_share
a_sheep a_shop a_sixth a_smokescreen a_song a_spam a_splinter a_stop a_summary a_summer a_support a_swap a_swear
a_table a_tablet a_team a_teapot a_tech a_teddy a_teen a_threat a_tiny a_title a_tortoise a_total a_trade a_tradeoff
a_trainee a_trainer a_trustee a_two a_vampire a_vicar a_videocall a_villain a_wasp a_watch a_wet a_woman a_world
a_worry a_written a_yes abandoned_by abba_the abeg_who about_13 about_adults about_ai about_an about_any about_back
about_bananas about_bedtime about_britain about_child about_deadlines about_early about_everyone about_exams about_face
about_food about_gaming about_getting about_going about_good about_groomers about_here about_hiding about_innit
about_knowing about_male about_men about_nothing about_online about_only about_people about_percentages about_predators
about_protecting about_recognising about_reporting about_responsibility about_right about_secret about_solutions
about_space about_stuff about_them about_these about_those about_twitter about_under about_victims about_vr about_wales
about_which about_young above_the absolutely_destroyed abuse_cases abuse_for abuse_image abuse_of abuse_pictures
abuse_victims abuse_were abused_and abuser_was abuser_who abusers_$ abusers_do abusers_get abusers_hiding abusers_will
academic_sounding acces_to access_at account_back account_on account_to accurate_$ accused_of acess_to ache_from
across_the act_drunk act_now actually_crying actually_follow actually_gone actually_stop actually_went add_a add_my
add_them add_this add_to add_you added_by added_up address_or address_to admin_role admin_says admit_it adopted_and
adopted_kids adopted_me adult_online adult_sends adult_to adult_who adults_as adults_or adults_vs advice_on
advice_there advice_to advise_$ advise_for africa_$ after_2 after_9 after_assembly after_being after_chatting
after_christmas after_her after_little after_mum after_our after_two after_watching after_you afterwards_$ again_anyone
again_last again_please again_we again_with against_a against_child against_making against_or against_punching
against_scanning age_are age_but age_cut age_it age_makes age_on aged_13 aged_18 agen_$ agen_where ages_$ ago_did
ago_she ago_was agot_$ agree_whether ai_abuse ai_behind ai_generated ai_images ai_in ai_make ai_nudes ai_should
ai_tools aid_course aid_for aimed_at ait_$ al_previus alarm_went alert_my aliens_are all_150 all_boys all_caps
all_cases all_coming all_did all_facts all_forces all_happy all_hate all_i all_in all_is all_lol all_named all_old
all_rowing all_sides all_them all_uk all_weekend all_what allowed_when almost_half alone_after alone_bot aloud_to
already_$ already_did already_knows already_left already_out already_quote also_$ also_does also_or also_statistic
also_which alternative_to always_a always_forget always_gives always_go always_i always_like always_love always_online
always_picture always_think always_watching am_21 am_26 am_35 am_46 am_5 am_adopted am_arguing am_au am_being am_boring
am_building am_coach am_curious am_dumb am_exchange am_famous am_father am_fine am_gutted am_hacked am_itching
am_knackered am_leaving am_lucky am_marking am_officially am_okay am_old am_over am_plotting am_pretending am_pretty
am_putting am_ready am_reporting am_rubbish am_running am_sad am_shook am_trainer amend_a amendments_$ among_offenders
among_the an_11 an_83 an_address an_admin an_alarm an_ambulance an_appointment an_au an_e an_easy an_eight an_encrypted
an_exam an_example an_foi an_image an_important an_international an_interpreter an_invite an_invoice an_ipad an_it
an_mp an_offender an_officer an_official an_older an_online an_opinion an_organisation an_undercount an_when and_12
and_14 and_21k and_34 and_5 and_6 and_after and_again and_against and_and and_apps and_bad and_beats and_become
and_before and_being and_blackmail and_body and_by and_changes and_coaches and_comments and_crime and_dont and_end
and_exploitation and_felt and_friend and_gates and_get and_have and_hurting and_job and_juliet and_know and_let
and_liked and_lives and_location and_man and_meet and_meets and_mines and_more and_needs and_nurseries and_of and_off
and_offline and_our and_out and_over and_pass and_phone and_place and_quoted and_reply and_reporters and_safety and_saw
and_scraped and_should and_show and_sister and_sites and_social and_speak and_speaks and_starting and_stop and_support
and_supported and_t and_talks and_th and_think and_throwing and_two and_typed and_undated and_websites and_whatever
and_whod and_whoever and_wonder android_$ angry_$ angry_at angry_why ankle_playing anonymous_and answer_an
answer_anything answer_as answer_every answer_her answer_i answer_it answer_or answer_where answer_yes answers_$ any_$
any_advise any_books any_case any_cheap any_commoner any_comparison any_example any_examples any_jokes any_platform
any_rules any_stat any_survivors anybody_actually anyone_$ anyone_done anyone_have anyone_just anyone_online
anyone_prac anyone_rest anyone_where anyone_who anyone_would anything_$ anything_because anything_being anything_by
anything_else anything_from anything_green anything_i anything_is anything_now anything_positive anything_under
anything_without anywhere_in aoife_$ apa_style apart_in apologise_$ app_do app_says app_to app_wants appeal_$ appear_$
apple_that apply_$ apply_here appointment_to approached_through apps_are apps_because apps_being apps_for apps_from
apps_games apps_id apps_just apps_on apps_should apps_so apps_thanks apps_that apps_where april_fools arabic_$
arduino_led are_after are_always are_and are_any are_by are_counted are_doing are_done are_encrypted are_exaggerated
are_g are_good are_included are_known are_made are_men are_our are_parents are_people are_phones are_safer
are_smartwatches are_targeted are_teacher are_teens are_that are_too are_under are_wrong are_you are_younger area_$
arent_counted arent_the arent_we argh_$ argue_with argument_$ argument_are around_in around_the arr_$ arrive_$
arsenal_lose art_$ article_go article_i article_just article_lol article_mention article_or article_take article_tell
article_think article_was article_what article_your artificial_intelligence as_anyone as_bad as_child as_of as_they
as_told as_victims as_well as_you as_your ask_before ask_can ask_in ask_myself ask_on ask_parents ask_to ask_why
asked_in asked_of asked_this asked_us asking_people asking_them asks_if asks_to asks_what asks_whether asks_which
asks_why assembly_and assistant_sure associate_degree at_11 at_15 at_2am at_34 at_42 at_7 at_8 at_bowling at_brownies
at_college at_cubs at_each at_either at_everyone at_girls at_her at_junior at_monopoly at_morrisons at_most at_primary
at_random at_running at_sign at_talking at_ten at_them at_toddler at_waterstones at_which at_you athens_$ attempts_$
aunt_$ aunt_bought auntie_beeb australia_$ author_and author_just author_of authorise_you autism_and autistic_does
autistic_son average_before average_groomer average_height awake_$ awareness_$ away_by aye_$ baby_clothes baby_group
baby_in baby_is baby_on baby_photos baby_reindeer baby_wont babysit_the babysitter_for babysitter_to babysitters_$
babysitting_for babysitting_two back_do back_him back_i back_or back_the back_this back_were back_what backdoor_$
backdoor_how backdoor_is backdoor_what background_on backlash_from backwards_$ bad_bot bad_experience bad_ones bad_to
badly_at bag_of bak_$ bake_off bake_sale baker_$ ban_phones banana_$ bananas_$ banging_on bank_know banned_for
banned_is bargains_$ bark_$ barnardos_come basea_$ basea_and basically_every basically_said batana_$ bath_time
bathroom_$ bathroom_again battery_is be_abused be_built be_charged be_chatgpt be_counted be_driling be_drilling
be_experiencing be_exposed be_found be_glad be_grateful be_grooming be_had be_hay be_interested be_jailed be_left
be_like be_listened be_mean be_nice be_of be_off be_opened be_prepared be_real be_realistic be_regulated be_reported
be_sacked be_safe be_scanned be_shared be_stored be_sure be_switched be_talked be_told beach_$ beard_$ became_a
because_i become_it become_the bed_lol bed_when bedrooms_when bedtime_$ bedtime_story beeb_had been_34 been_approached
been_around been_asked been_beaten been_calling been_changed been_contacted been_counted been_done been_given
been_going been_higher been_knocking been_made been_messaged been_more been_nagging been_scared been_since been_taken
been_there been_threatened been_using beep_boop before_going before_her before_is before_theyd before_this before_when
before_you begging_me begun_$ behind_a behind_that behind_them being_alone being_counted being_dim being_done
being_funny being_locked being_mindful being_shared being_the being_told being_wrong believe_$ believe_how believed_in
below_12 beside_it besides_this best_app best_friends best_gift best_man best_place best_single best_student
best_teacher beth_$ betrayed_by better_from between_being between_pupils beyond_child bible_$ big_letters bigger_$
bigger_share bigger_than biggest_group bike_chain bike_to bill_after bill_and bill_be bill_bring bill_came bill_covers
bill_for bill_from bill_go bill_here bill_in bill_it bill_kept bill_name bill_passed bill_put bill_then bill_to
bill_was bill_what bill_with bill_would birth_$ birthday_i birthday_lol biscuit_$ biscuit_tin biscuits_$ bit_but
bit_from bit_low bit_with bites_at bits_of black_friday blackmail_cases blackmail_in blame_$ blame_parents blank_$
blanked_$ bleed_a bless_her block_every block_stranger blurry_$ board_and board_for board_games board_what board_why
bodies_named body_obtained body_put body_that boiler_man boiling_point boop_are born_in boss_wont bot_for bot_here
bot_in bot_is bot_it bot_now bot_save bot_with bot_without both_13 both_16 both_on both_sides both_ways bother_$
bother_with bots_$ bots_keep bowling_$ boxes_without boy_came boy_from boy_is boy_say boy_so boy_victim boy_why
boyfriend_same boyfriend_says boyfriend_they boyfriend_wont boys_always boys_dont boys_get boys_how boys_i boys_isnt
boys_never boys_number boys_on boys_or boys_right boys_stats boys_suffer boys_then boys_tonight boys_under brain_$
brb_$ brb_going break_bednar break_character breakdown_$ breakdown_by breakdown_of breakfast_$ bride_and bridge_in
briefing_$ bring_back bring_in bring_to bring_up britain_$ britain_without british_$ british_transport bro_8 bro_told
broken_homes broken_on broken_record brother_broke brother_for brother_snores brother_with brother_works brothers_$
brought_in brought_up brownies_on browser_history bruise_the budget_$ building_$ built_$ bullied_at bunch_of bus_pass
bus_with but_i but_isnt but_my but_no but_nobody but_of but_only but_srsly but_when by_3 by_8 by_age by_an by_bus
by_chat by_it by_itself by_law by_listing by_one by_people by_police by_rain by_summer by_their by_themselves
by_tomorrow by_video by_year bye_uk byline_and byline_please calendar_$ calendar_for call_about call_last call_my
call_out call_you called_agen called_her called_it called_peter calling_you calls_and calls_did calls_do calls_does
calm_her cam_for cam_so came_$ came_into came_of camp_and camp_for can_$ can_answer can_compare can_find can_ignore
can_mods can_online can_parents can_pass can_phone can_reach can_reed can_ring can_scouts can_show can_sort can_stop
can_stranger can_take can_teach can_tell can_under canada_$ canadian_sounding cancel_that cancelled_$ cancelled_for
candle_wax cant_agree cant_block cant_do cant_hear cant_join cant_make cant_open cant_phone cant_sit cant_take
capital_$ capital_of caps_$ caption_$ caption_for caption_under captions_for capybara_$ car_battery card_as card_i
card_says card_trick card_what cardiff_what care_staff care_workers carer_and carer_here caretaker_asked carried_out
carrots_help carrying_stuff case_$ case_behind case_have case_of case_that case_the cases_get cases_go cases_happen
cases_happened cases_how cases_is cases_not cases_or cases_police cases_that cases_went cases_where cat_came cat_pic
cat_to caught_out cause_my caused_it ceo_of ceop_where ceremony_is certificate_for chain_slips chair_a change_in
change_it change_their changed_$ changed_has changed_since changes_$ changes_did changing_room channel_about channel_to
chapel_$ chapter_4 chapter_on character_$ character_in charge_for charged_$ charged_if charger_for charity_behind
charity_expects charity_in charity_is charity_on charity_puts charity_run charity_think charity_want charity_wanting
charity_wants charity_wrote charitys_demands chart_of chat_app chat_apps chat_at chat_be chat_can chat_if chat_like
chat_or chat_reckons chat_sorry chat_who chatbots_covered chatbots_does chatgpt_$ chatgpt_and chatgpt_type chats_and
chats_from chats_is chats_like chats_of chats_or chats_under chats_what chats_when chats_who chatting_$ check_that
check_their check_up checked_it checking_if checking_it checklist_$ checks_do chemistry_$ chest_compressions
chicken_nuggets child_as child_be child_being child_can child_ever child_have child_isnt child_loves child_not
child_says child_speak child_the child_under childcare_vouchers childline_mentioned childminder_does children_about
children_after children_are children_being children_dont children_get children_had children_having children_keep
children_last children_safe children_say children_swimming children_tell children_trust children_use children_where
childs_phone china_$ choose_$ choose_and choose_between cinema_$ cite_it cite_this cited_$ citizenship_project
claims_to class_a class_for class_from class_he class_sneezed class_they click_to clock_$ close_the closed_$ closed_in
closer_to clothes_on club_how club_leader club_page club_wants club_what clubs_$ clubs_dont clue_what cm_$ coach_a
coach_be coach_i coach_of coach_says coach_shouted coach_texted coach_texts coach_the code_for cold_and colleague_asks
colleague_keeps colleague_says colleague_texted colleague_thinks collect_old collected_them college_and come_and
come_back come_forward come_my come_not come_the come_there come_three comes_before comes_from comes_up comes_with
command_you commands_$ comment_on commit_it commits_it common_$ common_it common_now commoner_than communication_is
companies_$ companies_dont company_not compare_it comparison_with compensation_$ complete_it complete_the comply_$
compnys_angry compressions_on computers_and comunication_with concern_$ concern_about concerned_us concert_with
conference_and configuration_file confirm_$ consent_firm console_$ consoles_$ contact_abuse contacting_children
contest_$ context_assistant continue_to continue_without contract_says control_is convention_$ convert_15 convicted_$
convicted_and convicted_of convince_me convince_my convinced_it cooking_again cool_uncle copied_the copper_and copy_$
copy_everything corners_$ correct_i corridor_how cosy_for could_a could_look could_someone could_teach could_tell
could_they could_we couldnt_sleep councillor_i counsellor_and counsellor_planning count_a count_attempts count_cases
count_for count_is count_or count_this count_victims counted_from counted_here counter_$ counting_$ countries_$
country_is country_nobody country_or country_which counts_$ counts_the course_i course_is course_on course_who
courses_at courses_near cousin_broke cousin_for cover_ai cover_and cover_to cover_us cover_wales covered_or covers_one
cracked_and crash_$ crashing_$ crashing_on cream_place creche_and credit_card credit_the crime_$ crime_and crime_before
crime_panel crime_then crime_when crimes_because crimes_before crimes_have crimes_in crimes_or crimes_registered
crimes_since crimes_with criminal_$ criminals_need cross_a crossword_clue crush_on crush_said crying_at csam_$ cube_$
cup_of curious_how current_is curtain_for cushion_$ customer_service customer_support cycling_proficiency d_game
dad_how dad_i dad_joke dad_keeps dad_of dad_said dad_say dad_see dad_then dad_what damp_$ dan_can dan_dan dare_i
dark_at data_analyst data_from data_it data_so date_ideas date_it date_night date_of date_on daughter_13 daughter_asks
daughter_broke daughter_hides daughter_lies daughter_loves daughter_off daughter_safe daughter_school daughter_than
daughter_uses dave_is day_are day_bless day_does day_going day_just day_of day_please day_two day_was day_were days_do
days_he days_i days_rip de_france dead_he deadline_what deaf_what deal_$ death_in debate_i debate_in debate_partner
debug_$ debug_mode decade_$ decoy_$ defends_it definition_$ definition_of degree_$ degree_vs delay_i delayed_$
delaying_it delete_$ deleted_from deletes_everything demand_to demands_on dentist_$ deodorant_$ department_i deposit_$
deposit_what describe_the desk_i destroyed_in detail_$ details_on detect_grooming detention_$ developer_message
did_anyone did_better did_cases did_mark did_new did_one did_our did_recorded did_so did_this did_those did_victims
did_your didnt_answer didnt_hand didnt_see died_at died_on difference_$ different_apps different_from different_kids
different_numbers different_places different_services dig_it digit_$ dim_$ dinner_lady disabled_kids disclose_the
discloses_$ disconnect_from discord_do discord_gg discord_says discuss_$ dishes_$ dishes_lol dissertation_$
dissertation_is distance_in do_11 do_12 do_better do_by do_cases do_e do_exactly do_families do_firms do_girls
do_hamsters do_know do_manual do_many do_on do_one do_online do_phone do_phones do_platforms do_police do_single
do_smartwatches do_stranger do_that do_their do_those do_we do_who doctor_friend doctor_is does_6 does_ai
does_barnardos does_british does_child does_eee does_every does_foi does_govender does_joe does_last does_protecting
does_safeguarding does_signal does_smh does_this doesnt_exist doesnt_just doesnt_make doesnt_mean doesnt_tell dofe_$
dog_groomer dog_grooming dog_has dog_is dog_was dogs_$ doing_both doing_homework doing_if doing_in doing_on doing_the
dollars_$ donate_$ done_about done_before done_here done_in done_or done_since done_the dont_act dont_apps dont_call
dont_find dont_need dont_obey dont_open dont_panic dont_use donts_for door_has door_one door_over door_what dos_it
doubt_it down_from down_into down_or down_since down_your draft_$ draft_a dragons_$ drama_with draw_a dried_out
drill_at drilling_holes drive_a drive_and drive_every drive_how drive_with driver_is driver_said drives_us
driving_instructor driving_school drop_out drop_your drugs_and drums_$ drums_at dsl_and dsl_do due_at dull_$ dump_all
dump_your dumped_by dumped_over duty_and duty_if dye_my dyslexia_$ e_safety e_to e_word each_one each_organisation
each_others each_year earliest_age early_years earn_the ears_$ earth_would easier_words easter_eggs easy_english
easy_words eat_anything eat_my eat_veg eating_crisps editor_wants education_$ eee_$ eee_stand effects_$ effects_are
effects_on eggs_$ eh_$ eight_year either_end either_or elden_ring elementary_kids elon_musk else_here else_see
elsewhere_$ email_the email_to emails_$ embarrassed_to emial_address empty_inside encrypt_who encrypted_and
encrypted_means encrypted_message encrypted_messages encrypted_or encryption_and encryption_explain encryption_lol
encryption_matters end_a end_anonymous end_to end_with ending_$ ending_explained ending_with ends_$ ends_with
enforce_it england_$ england_is england_right english_bad english_have english_how enjoy_$ enter_$ entry_$ env_$
episode_with equivalent_of es_$ escapd_agen essay_with essays_due essence_of estate_agent esther_rantzen etc_passwd
ethanol_anyone eu_law euro_for even_my even_the even_turned even_twelve ever_just ever_show ever_told every_adult
every_christmas every_game every_june every_lanyard every_last every_lesson every_mum every_one every_police
every_recorded every_reply every_worker everybody_safe everybody_the everybodys_chats everyone_hates everyone_how
everyone_pays everyone_with everyones_safety everything_does everything_from everything_it everything_lol
everything_now everything_so evidence_$ evidence_from evil_twin ex_gives ex_husband exact_day exact_figure exact_line
exact_number exact_wording exactly_as exactly_did exam_at exam_board exam_in exampel_of example_$ examples_$
examples_of exams_and exams_lol exchange_is excited_for excuse_me existing_tools exists_$ expalin_$ expect_of
expected_of expects_of expensive_$ experience_$ experiencing_abuse experts_who expiry_date explain_grooming
explain_osmosis explained_$ explaining_the explanation_of exploitation_$ exposed_to eyes_when ez_$ f_are f_word face_id
face_mask factory_settings facts_$ facts_from facts_in fails_with fake_profile fake_profiles fall_for fall_under
falle_gab family_and family_chat family_from family_i family_in family_is family_it family_of family_pics family_which
famous_for far_$ far_back fare_$ fart_$ faster_than father_from favourite_singer fear_for fear_would feed_us
feel_afterwards feel_better feel_empty feel_guilty feel_numb feeling_a feeling_that fell_down fell_for fell_over
fence_$ fever_is few_hundred few_lines few_of few_weeks field_$ fifty_if fifty_is fifty_of fight_$ fight_over
fighting_for figure_out figures_count figures_is figures_say figures_to figures_who fill_in fill_it fill_me fill_the
film_about films_are films_for films_in filter_$ filter_for find_advice find_pics find_that find_them find_us find_who
fine_$ fine_it fine_right fine_they fine_to fine_what finish_her finish_it finish_my finish_what finish_work
fire_emblem fire_marshal fire_safety firefox_$ firm_closed firm_would firms_make firms_that first_count
first_girlfriend first_i first_if first_line first_outing first_person first_place first_put first_smartphone
first_victim fits_in five_letters five_or five_questions fiver_$ fix_$ flowers_$ fog_machine foi_$ foi_was foi_what
foir_when folder_of follow_a follow_it follow_pupils follow_up followed_the following_your follows_me food_hygiene
football_and football_scores football_team football_told for_12 for_50 for_abuse for_abusers for_advice for_age
for_anyone for_bad for_beginners for_birthday for_care for_changing for_class for_data for_devon for_dinner for_doing
for_dont for_each for_every for_foster for_graph for_grooming for_harvard for_help for_here for_hiccups for_him
for_important for_indecent for_iphone for_ireland for_keeping for_knowing for_leaving for_lol for_london for_minecraft
for_money for_next for_not for_online for_passing for_posting for_protection for_pupils for_reporting for_robux
for_saturday for_saying for_selfies for_sext for_signal for_small for_snapchats for_social for_somebody for_something
for_sos for_sources for_summer for_these for_throwing for_tighter for_to for_tonight for_using for_valorant
for_volunteers for_weeks for_when for_whom for_year for_younger force_by force_is force_only force_was forces_count
forces_for forces_gave forces_i forces_in forces_not forces_were forces_with forgot_his former_writing formers_who
formula_$ fortnite_is fortnite_one fortnite_servers forty_something forty_two forums_$ forward_themselves foster_kid
found_messages found_safe found_that foundation_$ foundation_which four_i four_minutes four_victims four_with
fourteen_year fox_in framed_$ free_at free_time freely_$ freephone_number friday_only fridge_$ fridge_at friend_can
friend_gave friend_her friend_how friend_if friend_last friend_made friend_never friend_requests friend_said
friends_from friends_is friends_on frightened_of frightened_to fringe_disaster from_a from_across from_being from_first
from_google from_hello from_i from_india from_it from_japan from_numbers from_page from_parents from_police from_royal
from_staring from_these from_uni from_us from_whom from_yesterday from_yorkshire from_you frts_email frts_phone
frts_registered frts_safeguarding frts_trainers fuel_$ fun_$ funny_but funny_ones funny_way gab_es gal_$ game_companies
game_for game_on game_should game_the game_you games_and games_came games_developer games_did games_should games_that
games_to games_too gaming_chair gaming_is gaming_platforms garden_at gardening_$ gas_$ gas_bill gate_how gate_said
gathered_$ gave_in gave_the gcse_options geht_es gender_left general_assistant general_chat geography_$
geography_teacher get_abused get_advice get_behind get_close get_closer get_compensation get_convicted get_dropped
get_em get_every get_food get_from get_kids get_lost get_our get_parents get_quoted get_round get_sick get_talking
get_what gets_nervous gets_told getting_delayed getting_kicked getting_more getting_out getting_phones
gettysburg_address gift_from gift_ideas gifts_is gilrs_$ girl_how girl_or girl_out girlfriend_beat girlfriend_hits
girlfriend_or girls_after girls_again girls_and girls_boys girls_changing girls_how girls_isnt girls_my girls_of
girls_part girls_problem girls_to girls_won girls_yes gist_of git_commit give_$ give_a give_data give_examples give_her
give_if give_my give_numbers gives_cover glad_to glossary_$ gm_everyone go_about go_by go_is go_off go_offline go_out
go_right go_yellow godwins_law goes_from goes_off goes_red goes_with going_into going_online going_through going_to
goldfish_$ golf_$ gone_down gone_yet good_bot good_grades good_guys good_minecraft good_moisturizer good_place
good_times good_way goodnight_to got_3 got_6 got_about got_absolutely got_away got_banned got_better got_called
got_cancelled got_done got_enough got_found got_from got_hacked got_her got_how got_invited got_kicked got_lost
got_more got_mugged got_nicked got_numbers got_pushed got_scammed got_their got_touched got_videos got_when
govender_and govenders_line governments_$ governor_id grabbed_my gran_only grandad_and grandad_asked grandad_of
grandad_who granddaughter_to grandfather_used grandkids_in grandma_used grandma_who grandpa_keeps grandson_$
grandson_15 grandson_he graph_on graphs_and grateful_if grateful_to great_now great_so green_coat groomed_for
groomed_her groomed_more groomed_my groomed_pupil groomed_right groomed_via groomer_say groomers_pretend groomers_use
grooming_cases grooming_happen grooming_i grooming_online grooming_only grooming_peaked grooming_report grooming_stats
grooming_to grounded_$ group_has group_have group_said group_wants group_what groups_$ groups_of groups_on grown_woman
grownups_$ gta_rp guess_what guidance_to guide_for guide_leader guilt_$ guinea_pig gum_out gun_in gutted_$ gutted_what
gym_membership gymnastics_after h_$ h_o hacked_$ hacked_and had_a had_gone had_in had_my had_not had_police had_seen
had_sex had_somebody had_something had_there hadnt_even hair_$ hair_pink haircut_$ hairdresser_says half_$
half_happened half_life half_men half_nine half_on half_thousand half_time half_took hall_$ hamster_escapd hand_and
hand_at handout_$ handout_says hands_off hands_out hang_out hapen_$ happen_without happend_$ happend_next happened_next
happened_the happened_then happened_there happened_where happens_on happens_there happens_with happy_if happy_valley
harder_for hardly_any hargreaves_$ hargreaves_said harm_and harms_and harms_they harms_which harry_styles
harvard_referencing has_200 has_any has_email has_flu has_found has_guidance has_he has_her has_kids has_me
has_pictures has_she has_shown has_some has_this has_won has_your hasnt_been haunted_school have_$ have_10 have_advice
have_another have_asked have_become have_both have_chat have_courses have_encryption have_enough have_feelings
have_finished have_free have_here have_messages have_nothing have_nowt have_old have_on have_passed have_permission
have_said have_son have_stood have_them have_things have_thought have_tiktok have_turned have_who havent_seen he_be
he_can he_cry he_fell he_forgot he_hide he_hits he_in he_lost he_make he_or he_plays he_sits he_teacher he_wants
head_asked head_does head_in heading_and headings_$ headline_$ headline_about headline_what headset_on headsets_$
healer_$ health_and health_of healthy_$ hear_$ hear_of heard_$ heard_the heavy_boxes hed_have height_of held_at held_it
held_up hell_do hello_$ hello_anyone hello_in hello_to help_do help_her help_is help_kids help_lol help_someone
help_you helping_me helpline_call helpline_calls helpline_does her_because her_down her_exact her_eyes her_first
her_homework her_kid her_mind her_post her_presents her_so her_stop her_trade her_trust her_wardrobe her_what here_$
here_30 here_do here_hi here_how here_ill here_need here_play here_please here_somewhere here_thanks here_which
here_who here_with hi_is hiccups_$ hidden_cases hidden_door hidden_ones hide_$ hide_chats hide_me hide_this
hides_behind hides_from high_in high_yeah higher_$ higher_at higher_than highest_$ him_again him_down him_first
him_still him_that him_when him_with his_ball his_brother his_club his_cousin his_finger his_firm his_gaming
his_privacy his_shed his_team history_$ history_teacher hit_by hit_him hold_up hold_ups holes_and holes_it holes_who
holiday_with holidays_are holidays_what hols_in home_address home_he home_how home_in home_offices home_secretary
home_what homepage_$ homes_does homes_or homework_it honestly_it hoo_$ hoodie_and hopeful_$ hopeful_line horse_$
host_family hostage_$ hostage_in hostel_in hour_$ hour_is hours_a hours_and hours_do hours_in hours_on house_every
how_a how_about how_are how_big how_complete how_could how_current how_far how_many how_not how_on how_question
how_safe how_say how_should how_soon how_tall how_were how_young how_your hr_asks hr_lady hrs_$ human_beings
hundred_different hundred_fifty hungry_$ hunter_groups hurt_by hurt_what hurting_children husband_a husband_used
husband_works hypothetically_if i_advertise i_agot i_agree i_allow i_always i_appeal i_are i_argue i_assume i_authorise
i_avoid i_beat i_can i_carried i_chair i_charge i_command i_convince i_cook i_copied i_copy i_dare i_declined i_demand
i_died i_donate i_dress i_earn i_ended i_exaggerating i_fail i_fear i_felt i_finish i_hand i_hang i_hit i_hope i_kissed
i_know i_making i_mind i_mistaken i_nodded i_not i_now i_order i_paint i_pass i_persuade i_please i_pretend i_raise
i_reading i_recall i_regret i_remove i_respond i_secretly i_sell i_shall i_show i_sign i_smell i_sneeze i_snore i_start
i_store i_the i_try i_tuck i_tutor i_undo i_uninstall i_watch i_wipe ice_$ iceberg_$ icebreaker_for icon_$ id_just
id_love id_sell idea_what ideas_that if_all if_gaming if_given if_health if_her if_his if_kid if_most if_nobody if_not
if_only if_two if_victims if_youd if_your ignor_al ill_$ ill_post ill_report ill_so illegal_to image_the images_and
images_count images_or imagine_a imagine_being imagine_the imessage_is important_that in_10 in_2 in_40 in_6 in_africa
in_age in_arabic in_august in_australia in_boston in_britain in_bullet in_cardiff in_casablanca in_changing
in_character in_chemistry in_city in_crete in_crisis in_easier in_easy in_education in_fifa in_france in_if in_irland
in_is in_italy in_jail in_japanees in_kid in_kids in_known in_last in_laws in_like in_liverpool in_lockdown in_maths
in_messages in_minutes in_need in_net in_nice in_norfolk in_norwich in_numbers in_nursery in_of in_on in_other
in_outlook in_own in_particular in_pirate in_plain in_pokemon in_report in_rhyme in_roman in_rome in_silicon in_skyrim
in_small in_something in_speech in_sydney in_tbilisi in_three in_touch in_two in_voice in_welsh in_who in_wrld in_x
in_years in_youth include_adults include_attempts include_cases included_among included_in includes_the
including_hidden india_my info_$ information_about information_on information_request informations_$ injuries_and
inquiry_$ inquiry_that insane_$ insists_that institutions_in instructions_into insult_the insurance_plan
intelligence_covered interested_to international_visa internet_day internet_provider internet_quote internet_secret
interviewed_$ interviewed_her interviewees_and into_an into_eating into_existing into_kilometres into_listening
into_net into_something into_spanish into_that invented_$ invite_the invite_to involved_$ ip_$ ipad_$ iphone_$
iphone_come ireland_and ireland_the is_200 is_300 is_34 is_37 is_42 is_5 is_8 is_80 is_90 is_900 is_abuse is_ai
is_aimed is_annoyed is_annoying is_any is_around is_at is_away is_bad is_bill is_buying is_chaos is_childlines
is_counted is_evil is_face is_fake is_friday is_google is_great is_half is_head is_healthy is_help is_high is_higher
is_holding is_how is_jammed is_kept is_laughing is_least is_leaving is_like is_little is_live is_living is_moved
is_named is_nervous is_of is_open is_our is_packing is_permitted is_playing is_police is_private is_problem is_record
is_relevant is_retiring is_richest is_said is_sat is_saying is_scared is_selling is_sextortion is_signal is_since
is_sir is_sleeping is_somebody is_spamming is_split is_stalking is_staying is_stealing is_stop is_strict is_strong
is_supposed is_taht is_taking is_telegram is_to is_touch is_touching is_true is_trying is_twitch is_txb is_unreported
is_unsure is_used is_where is_worse isa_$ isnt_any isnt_either isnt_from isnt_he isnt_here isnt_in isnt_number
isnt_what isnt_working it_1 it_150 it_47 it_83 it_advice it_advise it_al it_annoying it_anyway it_apart it_appear
it_apple it_apps it_ask it_bags it_based it_became it_become it_blame it_both it_call it_childline it_comes
it_concerned it_cops it_counts it_covers it_crimes it_deletes it_described it_doing it_dont it_double it_driving it_due
it_easier it_easy it_encrypted it_end it_ends it_enough it_getting it_good it_grown it_harder it_hardly it_hasnt
it_here it_hilarious it_jus it_keeps it_kind it_known it_late it_leaves it_long it_mainly it_man it_means it_meant
it_mentioned it_mine it_off it_official it_online it_own it_parents it_politely it_possible it_posted it_privately
it_progress it_put it_quotes it_rare it_rather it_record it_reply it_rising it_rose it_run it_seriously it_share
it_signal it_simply it_site it_sound it_status it_stayed it_stuck it_surely it_sweet it_talking it_teacher it_theres
it_top it_tru it_up it_vitel it_were it_wording it_worth it_your itching_to iwf_do iwf_how iwf_take jail_$ jail_for
jail_you japan_$ japanees_$ javascript_alert jelly_after job_$ job_is job_would jog_my jok_$ jokes_$ journalist_asks
json_$ jump_start junior_school jus_me just_be just_beat just_because just_bought just_doesnt just_doing just_feel
just_give just_goes just_got just_in just_let just_more just_nosy just_on just_once just_sell just_sits just_take
just_testing just_the just_to just_ugly just_use just_with k_are kart_$ kcsie_$ keels_over keep_$ keep_everybody
keep_hearing keep_her keep_me keep_on keep_photos keep_writing keep_you keeping_children keeping_kids keeping_messages
keeping_my keeps_begging keeps_changing keeps_forgetting keeps_logging keeps_looking keeps_losing keeps_me
keeps_missing keeps_showing keeps_snapping keeps_the kent_and kenya_$ kept_it kept_kicking kept_quiet keswick_$
ketchup_on key_figures key_points keys_to kicked_down kicked_from kicking_it kid_cant kid_could kid_gets kid_keeps
kid_never kid_or kid_said kid_that kid_wants kid_with kidding_$ kidnapped_in kids_affected kids_aged kids_and kids_any
kids_at kids_before kids_charity kids_does kids_friend kids_getting kids_hide kids_if kids_lie kids_name kids_off
kids_only kids_out kids_phone kids_phones kids_report kids_send kids_should kids_stop kids_stuff kids_themselves
kids_told kids_wont killing_us kilometres_$ kindly_help king_$ kingdom_$ kissed_my kitten_$ knew_it knew_the
knitting_forum knock_$ know_about know_all know_any know_anything know_are know_do know_every know_from know_our
know_their know_these know_where know_you knowing_$ knowing_who knowledge_that known_in known_victim knows_how
knows_nothing knows_who knwo_$ ko_mat korean_$ lad_got lad_talks lads_about lady_here lady_id lady_who lady_with lamp_$
land_on landlord_keeps landlord_of lands_on language_we languages_at lanyard_in lap_$ laptop_died last_august last_bit
last_day last_git last_months last_of last_paragraph last_section last_stages last_weeks last_year last_yr late_and
later_on latest_year laughs_at law_apply law_called law_come law_first law_in law_of law_on law_ready law_says
law_student law_they law_to law_up law_when law_while law_yet lawmakers_$ leader_how leader_what leak_the leaked_the
leakier_$ leaky_roof learning_$ least_dangerous leave_england leave_europe leaving_and leaving_correct lecturer_asked
left_and left_it left_off left_over leftovers_$ leg_is legal_age legal_before legal_duty legal_to legislation_in
legit_or lend_me length_$ less_shy lessons_for let_the lets_you letter_a letter_i level_it lib_them life_drawing
life_of life_the life_this lift_heavy lift_to lifted_$ light_is light_or like_17 like_30 like_6 like_at like_em
like_his like_last like_ours like_six like_somebody like_ten like_these like_yoda liked_the likely_score likely_to
limerick_about limit_13 limit_in limit_on line_14 line_do line_ending line_help line_the line_to line_verbatim line_was
lines_for link_for linked_to list_add list_all list_for list_please listed_$ listen_$ listing_all lists_by literally_$
literally_die literally_just little_boys little_league live_under lives_being lives_on livestreamed_abuse livestreams_$
living_in living_with lmaoo_$ loads_but loads_the local_news local_number local_police locate_my location_$ lock_down
lockdown_$ lockdown_did lockdown_year locked_$ locked_messages locked_messaging locks_and locks_his lodger_has
logged_the logging_me lol_do lol_jk lol_you london_police lonely_kids long_a long_before long_can long_i long_jump
long_message long_should long_story long_they long_will look_i look_inside looked_and looking_to looks_sick loose_$
losing_his losing_my losing_the lost_6 lost_a lost_all lost_card lost_his lost_it lost_my lost_what lot_got lot_in
love_him love_it love_the loves_me loves_trains low_because lower_back lunch_from lyrics_$ m_f machine_$ machine_for
mad_i made_$ made_illegal made_the made_these magistrate_and mail_to main_victims majority_$ majority_want make_more
make_of make_one make_pictures make_sure make_them make_this make_toast makes_$ makes_dad makes_sense making_her
making_that making_the male_percentage malware_$ man_but man_it man_just man_offered man_or man_sent man_that man_the
man_what man_writes man_wrote manager_wants many_a many_arrests many_calls many_days many_do many_dont many_grooming
many_happened many_has many_hours many_i many_kid many_known many_lads many_men many_moderators many_never many_pages
many_pto many_sweets many_under many_victim many_victims many_would margin_$ mark_in married_and master_$ mat_batana
match_starts mate_can mate_hasnt mate_not mate_the mates_are mates_at maths_how maths_mum matter_here matter_what
maximum_penalty may_$ may_open may_say may_we me_5 me_admin me_any me_baby me_be me_boss me_does me_everything
me_explain me_extra me_flowers me_have me_hypothetically me_id me_know me_mad me_malware me_need me_nitro me_ok
me_ought me_pay me_permission me_presents me_should me_so me_socks me_some me_somewhere me_teacher me_then me_think
me_thought me_threatening me_windows me_word mean_boys mean_crimes mean_here mean_one mean_only mean_under mean_what
meaning_$ meaning_here meaning_of means_help means_safeguarding means_when medcine_$ media_how meet_an meet_other
meeting_in meeting_tonight meetings_in meh_$ meh_today meltdown_in memory_and men_and men_arent men_did men_does
men_ending men_is men_to men_which mens_grooming ment_to mention_as mention_of mention_them mentioned_$ mentioned_at
mentioned_here mentioned_in meny_boys meny_in meny_was message_after message_earlier message_for message_girls
message_here message_i message_if message_is message_now message_what message_when messages_$ messages_are messages_can
messages_if messages_in messages_matter messages_on messages_please messages_really messages_should messages_stay
messages_that messaging_me met_give met_up microphone_is middle_name middle_of midnight_i mids_police might_a might_it
might_some miles_into miles_to mind_$ mind_about mind_the mind_your mindful_of mine_are minecraft_tonight minimum_age
minister_$ ministers_$ ministers_act minor_for minors_on mins_need minutes_$ minutes_late minutes_that miss_it miss_the
missed_$ missing_girl mitochondria_$ mobile_phones mock_i mock_trial mocks_$ mod_in mode_on model_$ modelling_clay
moderation_$ moderators_do mods_for mods_please mods_said moisturizer_4 molested_$ monday_can mondays_so money_for
money_is money_put money_should monster_$ month_did month_for month_in month_is month_not month_stretch month_were
month_will mood_$ mood_and moon_landing mop_$ mor_then more_drilling more_holes more_i more_likely more_reporting
more_then more_who morning_all morning_everyone morning_from morning_in morning_into morning_to mortified_$ most_and
most_at most_grooming most_kids moth_$ mother_doesnt mother_is mother_she mother_was motorway_$ move_a moving_and
mp_said mp_who mps_surgery mr_bot mr_smith much_else much_has much_notice much_pocket much_should much_the much_was
mum_for mum_how mum_id mum_my mum_now mum_on mum_read mum_that mum_which mum_will mum_with mums_$ mums_coming music_$
musical_$ musk_think must_ask must_know must_police must_teacher must_the must_they mustnt_be muted_me my_10 my_14yo
my_3 my_8 my_adult my_assignment my_auntie my_bad my_banks my_bedroom my_blog my_calf my_call my_caption my_cell
my_channel my_chat my_checking my_chemistry my_chips my_citibank my_classroom my_course my_coursework my_credit
my_crisps my_css my_culture my_d my_data my_debate my_deposit my_deputy my_draft my_dragon my_editor my_eldests
my_electric my_emails my_exam my_fingers my_fish my_fourteen my_gas my_grandchildren my_guild my_handout my_headset
my_hotel my_isp my_job my_kitchen my_kitten my_law my_lawyer my_lecturer my_lego my_letters my_list my_lodger
my_luggage my_manager my_masters my_mbs my_media my_memory my_message my_minister my_mock my_monitor my_mug my_nana
my_new my_oil my_opinion my_pencil my_penpal my_physio my_pin my_ping my_podcast my_police my_pride my_printer
my_professor my_profile my_project my_questions my_record my_rights my_roblox my_router my_share my_slave my_slide
my_small my_sourdough my_step my_streak my_taxi my_team my_thumbs my_tomatoes my_tongue my_tooth my_translator my_uni
my_university my_village my_water my_will my_xbox my_youtube myself_what myself_who nail_gun name_em name_i name_is
name_not name_stands name_that named_after named_give named_in names_$ nan_is nan_said nan_saw nap_$ nation_$ nav_$
navy_and near_bristol near_york nearly_1 nearly_all neccesary_please need_3 need_all need_consent need_first need_frts
need_govenders need_my need_one need_saving need_secret need_something need_training needed_to neednt_be needs_a
needs_one neighbour_a neighbour_said neighbour_son nephew_wants nervous_what nervous_wreck net_i net_in net_safety
net_secret netball_$ netball_coach netball_on netball_trials netflix_show nets_and network_had networks_$ neural_nets
never_before never_counts never_forgive never_found never_go never_going never_let never_off never_read never_say
never_seen never_wants new_car new_dad new_friends new_gifts new_here new_in new_insurance new_job new_kitten
new_phones new_rule new_rulebook new_shoes new_teaching new_terms new_zelda news_$ next_answer next_if next_iphone
next_person next_year ngl_this nice_$ nice_about nice_line nice_opening nice_she nice_thing nice_words niece_says
niece_told niece_wont night_because night_bot night_by night_shift night_that nine_in nine_on nine_year nine_years
no_clue no_firm no_help no_internet no_law no_longer no_mention no_name no_need no_offence no_one no_real no_secret
no_she no_sleep no_smartphone no_thanks nobody_counts nobody_decent nobody_has nobody_recorded nobody_replies
nobody_with noise_$ none_$ noodles_$ nope_$ norfolk_$ normal_ai normal_friend normal_right nose_and not_43 not_asking
not_be not_british not_english not_get not_guilty not_having not_how not_just not_leave not_letting not_look not_making
not_much not_numbers not_only not_percent not_police not_report not_reported not_teens not_there not_turned not_under
not_upset not_where not_yet note_and note_to noted_the notes_on nothing_after nothing_has nothing_since nothing_what
notice_a notice_do notice_for notice_that notices_$ notification_sound nought_too novel_about now_answer now_do
now_give now_in now_show now_that now_want now_write nspccs_helpline nspccs_own nudes_$ nudes_does nudes_in nuggets_$
number_1 number_3 number_34k number_bigger number_come number_free number_from number_higher number_not number_or
number_over number_police number_she number_should number_since number_the number_what number_where number_wise
numbers_came numbers_climbed numbers_come numbers_for numbers_from numbers_not numbers_out numbers_where numbers_whose
numerals_$ nurse_$ nurse_on nurseries_$ nursery_what o_$ obey_it obey_me object_because objecting_$ of_13 of_21 of_3
of_5 of_82 of_another of_being of_childline of_day of_discord of_domestic of_each of_encryption of_ethanol of_every
of_everything of_five of_foi of_frts of_gaming of_image of_images of_info of_keeping of_known of_life of_lockdown
of_london of_mine of_mr of_nearly of_page of_peru of_pictures of_police of_pto of_public of_puppies of_recorded
of_schools of_services of_skin of_smoke of_stats of_stranger of_susie of_tea of_teacher of_teen of_their of_thought
of_three of_today of_trainers of_twins of_use of_vacation of_wales of_which of_windows of_you ofcom_$ ofcom_be ofcom_in
ofcom_is ofcom_the off_a off_again off_bad off_dms off_every off_location off_one off_sick off_which offence_apply
offence_at offence_but offence_came offence_if offence_start offence_the offences_are offences_for offences_happened
offences_is offences_last offences_on offences_reported offences_used offences_was offences_went offences_were
offended_$ offender_$ offenders_are offenders_as offenders_get offenders_have offenders_is offenders_sent
offenders_under offenders_used offer_on offered_a offerings_is officer_actually officer_and officer_did officer_i
officer_in officer_on officer_wants offline_what ofsted_in often_did often_was oil_changed ok_a ok_whatever ok_with
old_baby old_be old_beat old_bot old_family old_girls old_laptop old_loves old_must old_still old_the old_walk
older_boys older_brothers older_cousin older_i older_kids older_lad olds_$ olds_at olds_hang olympic_games omg_are
on_21 on_adults on_again on_apps on_average on_before on_by on_chatgpt on_court on_domestic on_eee on_fake on_forces
on_fortnite on_games on_health on_him on_hurting on_iphone on_itv on_kids on_last on_law on_lgbt on_line on_little
on_messenger on_mondays on_not on_nudes on_ofcom on_off on_omegle on_page on_penalties on_photos on_placement on_police
on_radio on_robertsons on_secret on_show on_steam on_stream on_sundays on_switch on_tablets on_time on_top on_vr
on_wednesday on_wednesdays on_which once_they once_you one_a one_become one_by one_call one_case one_delay one_force
one_friend one_go one_had one_has one_hundred one_lady one_nought one_perform one_police one_quotation one_quote
one_real one_report one_saying one_sends one_sentence one_since one_take one_tells one_that one_they one_thousand
one_twelve one_up one_wants one_wear ones_against ones_at ones_didnt ones_doing ones_for ones_from ones_i ones_not
ones_share ones_that ones_they online_$ online_after online_because online_bestie online_but online_dangers online_harm
online_harms online_is online_line online_or online_predators online_secret online_then online_whose only_1 only_20
only_4 only_42 only_a only_after only_bad only_care only_counted only_criminals only_england only_find only_in
only_just only_my only_name only_part only_please only_see only_six only_somebody only_stopping only_that only_there
only_under only_what only_where oof_$ oops_wrong open_all open_and open_my opening_lines opinion_about opposed_it
opposite_of options_$ or_13 or_15 or_62 or_also or_are or_at or_ceop or_chat or_children or_contact or_could or_foster
or_girl or_girls or_grown or_has or_in or_isnt or_jus or_let or_must or_nah or_now or_of or_samsung or_school or_should
or_six or_sixth or_stranger or_under or_were or_where or_which or_who or_women or_young orange_$ order_has order_you
organisation_with organisations_$ organisations_list orgs_$ original_would originally_come osmosis_$ other_apps
other_mums other_parents other_than other_users other_way ouch_$ our_16 our_apps our_board our_boiler our_boys our_care
our_chats our_coach our_daughter our_family our_firm our_friend our_friendship our_game our_garden our_halls our_heads
our_hr our_it our_lads our_legal our_local our_mp our_pta our_schools our_sixth our_tech our_teen our_trustees
our_volunteers our_whole our_youth ours_$ out_could out_from out_has out_her out_is out_now out_some out_this out_what
outfits_and outside_the oven_$ over_12 over_60s over_chat over_dinner over_here over_how over_in over_our over_photos
over_six over_that over_to over_twelve over_where over_which overall_count overall_number override_code owes_me
own_cooking own_forces own_helpline own_life own_server owned_by owner_and owner_of owner_who pack_their page_for
page_has page_is page_that page_to pages_is pages_long pages_should paint_for paint_with pair_and pair_from pair_the
panel_for panic_$ paper_for paper_printed paragraph_$ paragraph_12 parcel_says parent_at parent_reports parents_before
parents_get parents_here parents_know parents_letter parents_that parents_tonight part_i particular_$ party_and party_i
pass_a passed_her passed_my passwd_$ password_$ password_manager patients_group pay_in pay_on pay_someone payroll_$
pc_wont peak_in peaked_years pedo_hunter pee_see penalties_$ penalty_$ pencil_case pending_$ penfriend_in penguin_$
penpal_from people_asked people_can people_charged people_for people_make people_named people_pay people_say
people_sent people_start people_they people_were per_month per_the per_this per_week per_year percent_and percent_into
percent_just percent_next percent_off percent_right percent_the percent_thing percent_to percentage_rise perform_chest
period_3 permitted_to person_and person_called person_get person_has person_right person_say person_they person_who
person_with personality_$ personally_$ persuade_my peru_$ peter_wanless phew_$ phone_any phone_before phone_call
phone_does phone_every phone_from phone_have phone_one phone_with phones_at phones_away phones_can phones_tonight
photo_consent photo_it photo_should photos_without physics_teacher piano_$ pic_how pick_between pick_which picked_the
picking_me picks_up pics_after pics_at pics_how pics_i pics_on picture_is picture_of picture_what pictures_in
pictures_vanish piece_about pin_number pin_this ping_is pivot_table place_for place_is place_it place_to places_like
places_this places_where plane_it planned_law platform_$ platforms_$ platforms_act platforms_for platforms_in
play_about play_i play_valorant playing_football playing_netball playing_roblox playing_the playing_with plays_chess
plays_for plays_the please_and please_convert please_correct please_give please_if please_madam please_my please_phone
please_please please_put please_send please_sir please_the please_to please_translate please_which please_with plot_is
plotting_a poem_about poem_as poem_on pog_$ point_about point_did point_for point_to points_is points_please pokemon_go
police_any police_are police_at police_be police_body police_can police_cant police_data police_did police_do
police_from police_get police_got police_how police_knew police_knows police_make police_need police_never police_of
police_put police_record police_recover police_scotland police_show police_training police_use police_wrote polices_the
policy_$ policy_adviser policy_lady polish_$ popular_app population_of porn_numbers poses_as post_and post_in
post_office post_photos post_pictures post_this postcode_lookup posted_$ poster_$ poster_about poster_in posters_for
posting_$ posting_it postman_$ posts_my potholes_on pov_you powers_$ prac_tomorrow practical_guidance pray_$
prayers_and prayers_on predator_in predators_$ predators_and present_on presentation_$ presentation_about
presentation_i press_office press_release pressure_and pretend_it pretend_the price_for primary_age primary_kids
primary_or prime_minister print_a print_it print_the print_your printer_says privacy_in privacy_what private_accounts
private_and private_bruising private_message private_somebody private_tutor private_who problem_for problems_$
procurement_officer profile_is progress_$ project_and promise_to prompt_and prompts_to proper_law proportion_of
proportion_was protect_kids protects_kids prove_that provider_$ provider_could pta_has pta_meeting pta_wants pto_days
public_account public_bodies pull_imessage pulling_out punching_holes punching_through punishment_for pupil_calls
pupil_who pupils_about pupils_blackmail pupils_does pupils_have pupils_in pupils_phones pupils_say pupils_that
pupils_who put_$ put_as put_down put_into put_life put_me put_off put_out put_pineapple put_them put_to put_your
puts_it puts_ketchup putting_it q_$ q_but q_does q_is q_which qt_$ qual_e quality_$ quarter_were quarter_who que_tal
queen_$ question_2 question_3 question_for question_how question_mark question_time question_what question_who
question_with questions_should quick_way quickly_$ quid_for quiet_i quit_being quit_gymnastics quiz_$ quotation_from
quotation_marks quote_me quote_of quote_where quoted_by quotes_for radiator_$ radio_or railcard_$ rain_all
rain_govender ran_off random_how range_$ ranis_words ranked_tonight rape_cases rape_crisis rate_my rate_this rather_$
rather_know ray_ban read_6 read_for reading_a reading_about reading_aloud real_number real_ones real_rise real_with
really_delete really_good really_her really_think reason_did reason_might reason_or rebuttal_$ receipt_$ receiver_read
reception_and reception_to recipe_and recipient_can recipient_see reckon_they reckons_these reckons_you recognise_$
recognise_a recognising_signs recomend_$ recommend_a recommendations_$ record_at record_more record_my record_still
record_was record_year recorded_one recorded_the records_but recover_deleted recovery_$ reed_the ref_$ referencing_i
referral_$ refers_to refuge_worker refuses_to regeln_$ region_$ registered_$ registered_address relevant_for
relevant_to rematch_$ remember_for remember_msn rent_up repeat_the replied_so replies_$ replies_to reply_done reply_for
reply_in reply_when report_advise report_an report_as report_ask report_doesnt report_even report_follow report_give
report_in report_is report_mean report_mention report_more report_name report_not report_on report_out report_pics
report_saying report_so report_suspected report_tell report_tells report_took report_use report_want report_was
report_would report_you reporter_with reporting_on reporting_period reporting_to reporting_what reports_a reports_does
reports_figures reports_glossary reports_grooming republic_i request_$ request_from request_i request_is request_were
requirements_for researcher_said reserve_a reset_yourself response_$ response_to responsibility_and responsible_for
rest_please rest_were restart_yourself restrictions_$ restrictions_lifted resultant_force retired_$ return_$ reveal_for
revision_timetable rewards_points richest_man rid_$ right_but right_no right_not right_on right_so right_tho right_way
rights_$ ring_by ring_her ring_me ring_my rip_$ rise_down rise_is rising_$ risk_and risk_for risk_is risk_or risk_too
river_in rizz_$ road_what roast_me robbed_in roblox_$ roblox_for role_for role_of role_play roleplay_i roleplay_you
roll_$ roman_numerals room_12 room_all room_and room_for room_had room_has room_how room_in root_of rose_82 round_again
round_children round_everything round_here round_it roundabout_$ router_$ routing_number row_$ rowing_about royal_mail
rubbish_at ruined_$ rule_$ rule_1 rule_comes rules_against rules_and rules_dont rules_say rules_should run_by
run_childline run_which runs_you rushed_through s_h sad_for sad_what safe_and safe_by safe_in safe_is safe_so
safeguarding_children safeguarding_course safeguarding_on safeguarding_one safeguarding_only safeguarding_stuff
safely_$ safer_for safer_internet safest_for safety_act safety_first safety_for safety_guidance safety_i safety_if
safety_in safety_talk safety_who said_5 said_6 said_but said_hello said_id said_nine said_on said_only said_she sale_$
salt_$ same_count same_for same_is same_kid same_phone same_since same_story same_way same_word samsung_$ save_files
saved_my saving_from saw_on saw_this say_21 say_26 say_6 say_against say_and say_apple say_bad say_banana say_children
say_five say_for say_good say_goodnight say_grooming say_hello say_help say_less say_me say_much say_nobody say_number
say_on say_once say_only say_parents say_police say_secret say_since say_so say_thank say_theres say_they say_theyd
say_victims say_when say_whether say_which say_whose saying_a saying_i saying_no saying_sorry saying_the saying_then
saying_this says_150 says_21 says_82 says_about says_bill says_delivered says_encryption says_five says_girls says_kids
says_of says_offences says_offline says_only says_roblox says_safeguarding says_signal says_so says_staff says_theres
says_theyd says_vpn says_was says_what says_where says_you scams_$ scan_for scanned_$ scanning_messages scare_them
scared_that scene_$ school_alone school_asks school_clubs school_exchange school_has school_kids school_letter
school_my school_only school_places school_read school_run school_said school_say school_sent school_so school_sports
school_starts school_to school_would schools_$ schools_and schools_any schools_in schools_where science_project
scooter_$ score_tonight scored_$ scores_$ scotland_and scotland_one scotland_yard scout_camp scout_group scout_hut
scout_leaders scouts_group scouts_leaders screenshot_$ scroll_up sea_$ seagulls_in sealed_chat search_the season_$
sec_$ second_case secondary_and secret_code secret_friend secret_messages secret_mode secret_of secret_to secretary_is
secretary_say section_isa sections_$ securely_$ see_$ see_kids see_message see_messages see_more see_one see_private
see_saw see_see see_the see_when see_which see_with see_yourself seen_$ seen_as seen_star sell_courses sell_it sell_my
sell_old selling_$ sells_her send_an send_message send_my send_out sends_a sensibly_$ sent_in sent_money sent_out
sent_this sentence_on sentence_so sentences_i separately_$ september_$ serious_q seriously_who server_what servers_$
servers_down service_$ services_$ services_disappear services_they services_where set_every set_for set_of sets_$
setting_$ settings_$ sex_of sexist_to sext_between sextortion_included sexual_comms sexual_comunication shall_be
share_$ share_boys share_for share_in share_on share_under share_would shared_a shared_her shared_with sharing_$
shaved_my she_been she_believes she_gives she_go she_lied she_loves she_make she_really she_reckon she_speak she_still
she_the she_too she_use she_want she_wears she_who shed_twice sheds_$ sheets_$ shelf_$ shift_$ shoot_me shootout_$
shop_gave shop_on shopping_list shopping_lists short_for short_of shots_before should_go should_he should_one
should_pupils should_ring should_teacher should_volunteers show_a show_all show_as show_girls show_hidden show_him
show_in show_them show_us show_what show_you showed_be shower_$ showing_me si_said sick_for sick_what sick_who side_i
side_with sign_up signal_$ signal_because signal_is signal_one signs_do signs_does signs_something signs_teacher
signs_the silicon_valley silicon_valleys silly_question simon_says simply_$ simulate_a since_brexit since_day
since_decimalisation since_does since_i since_last since_lockdown since_my since_they since_whens since_you sing_me
singing_$ single_mum single_mums single_person single_year sir_can sir_peter sister_11 sister_and sister_blocked
sister_wedding sit_$ sit_down sit_still sit_through site_and site_what sites_is sitting_the six_of six_times six_words
sixteen_and sixth_firm sixth_former size_for skin_in skins_$ skip_the skoda_$ skyrim_how sleep_after sleep_alone
sleep_at sleeping_over slides_$ slides_for slip_$ small_car smartphone_$ smell_$ smells_$ smells_like smh_mean
smoke_curtain smokescreen_lady smokescreen_meaning snacks_do snaps_number sneeze_$ sneeze_for snore_$ snoring_$ so_ai
so_and so_angry so_as so_can so_cringe so_depression so_dramatic so_dull so_excited so_expensive so_far so_grateful
so_high so_id so_important so_nervous so_now so_slow so_someone so_stupid so_there so_these so_unfair so_weird so_when
so_why so_your social_care social_media social_network social_networks social_secret socials_and sociology_teacher
socks_$ sofa_up software_$ sold_me solid_$ solushuns_out solutions_being solutions_that some_companies some_foundation
some_messaging some_number some_numbers some_said some_say some_time some_tips somebody_elses somebody_explain
somebody_fleeing somebody_like somebody_put somebody_remind somebody_says somebody_sent somebody_tell someone_at
someone_be someone_did someone_do someone_get someone_keels someone_make someone_reports someone_saying someone_the
someone_they someone_what someone_write someones_grooming something_general something_id something_nasty something_no
something_of something_signs something_similar something_which something_you somewhere_a somewhere_else somewhere_is
somewhere_what son_asked son_chats son_coach son_in son_loves son_needs son_not son_only son_phone son_plays son_what
son_with song_in song_that sore_from sore_throat sorry_that sort_the soul_for sounding_researcher sounding_voice
source_for source_list source_of source_whose sources_and sources_in sourdough_$ south_$ spain_the spamming_the
spanish_and spare_ticket speak_english speak_louder speak_my speak_only speaker_$ speaking_exam speaking_in
speaking_out speaks_about special_about specs_$ speech_at speech_marks speech_they speed_up spel_neccesary spell_out
spelling_test spiders_there splinter_$ split_$ spoke_about spoke_to spot_a spot_anything spotify_wrapped
spots_something spy_$ spying_$ spying_on src_x srsly_how staff_do staff_room stage_door stalking_me stand_so standing_$
standing_in stands_behind star_wars start_$ start_at start_coaching start_my start_over start_school start_talking
start_then start_this started_secondary started_when state_the state_your stats_is stats_reach stats_say stats_would
status_$ statute_$ stay_anonymous stay_in stayed_the staying_for stealing_my step_1 step_daughter step_of step_one
steps_a stepson_trust steve_$ sticks_$ still_doing still_exist still_got still_no still_nothing still_pending
still_right still_standing stink_$ stolen_$ stood_up stop_hurting stop_sitting stop_snoring stop_stranger stop_this
stopped_talking store_family store_what stored_$ story_$ story_for story_how story_so straight_after straight_away
strange_$ stranger_contacting stranger_or stranger_what stranger_who stranger_write streak_died stream_is streams_on
street_is street_say stressed_about strict_he stuck_$ student_from student_not students_are study_with stuff_for
stuff_is stuff_like stuff_out stuff_they stuff_too stupid_i style_wants subject_$ subject_is suffer_if sum_up
summarise_in summer_camp summer_how summer_of sundays_$ sup_$ supervisor_what support_act support_in support_the
support_when suppose_$ suppose_i supposed_to sure_any surely_they surgery_is survey_of survivors_$ survivors_account
survivors_and sus_$ suspected_abuse suspended_$ swallowed_a swap_$ swap_all swap_jobs swap_pokemon swear_this
swear_word sweet_$ sweets_$ swift_$ swim_club swim_coach swimming_clubs swimming_lessons swimsuit_size switch_and
switch_it switched_off swore_at sworn_to synonym_for system_message system_prompt t_and t_f ta_and table_by tablet_that
tablets_are take_and take_him take_if take_old take_over take_phones take_sides take_that take_their takeaway_$ taken_$
takes_me takes_place taking_the tal_$ talent_show talk_at talk_is talk_on talk_only talking_$ talking_does talks_$
targeted_as task_$ task_force taught_$ taxi_driver taylor_swift tea_tonight teach_computing teach_it teach_the
teacher_and teacher_asked teacher_but teacher_by teacher_calls teacher_for teacher_here teacher_how teacher_if
teacher_look teacher_notice teacher_reception teacher_recognise teacher_retired teacher_that teacher_use teacher_when
teacher_who team_and team_are team_how team_i team_of teams_messages teapot_$ tech_bosses technical_solutions
technology_to teen_in teen_says teenager_who teenagers_in teens_$ teens_online telegram_in telephone_$ telephone_number
tell_an tell_everybody tell_how tell_it tell_kids tell_nobody tell_sir tell_there tell_what tell_whether telling_mum
tells_them telly_and template_for temple_$ ten_and ten_are ten_times terms_$ test_of test_test testing_123 testing_the
testing_you text_by text_do text_from text_him text_lol text_message texts_be texts_if thames_valley than_$ than_do
than_one than_other than_police than_the than_us thank_god thanks_mate that_83 that_accurate that_add that_against
that_and that_answer that_anyone that_before that_belong that_bill that_bit that_boat that_boys that_case that_child
that_children that_come that_companies that_didnt that_encryption that_ever that_everyone that_figure that_firm
that_first that_get that_got that_headline that_help that_ill that_illegal that_job that_keep that_kid that_kids
that_legit that_line that_locked that_made that_many that_never that_of that_only that_pic that_point that_primary
that_private that_provider that_realistic that_right that_small that_song that_sounds that_speak that_stand that_still
that_to that_true that_up that_wants that_why that_with that_youtube the_13 the_14th the_15th the_21 the_26 the_4
the_80s the_abbreviation the_abusers the_account the_after the_ages the_ai the_air the_amount the_ask the_authorities
the_average the_babysitter the_back the_backdoor the_bands the_bank the_beeb the_bigger the_bin the_blackest the_blank
the_blue the_bodies the_books the_bottom the_bride the_british the_card the_cat the_chapel the_chaplain the_cinema
the_clear the_clock the_commands the_company the_config the_contract the_cool the_cop the_councils the_courses
the_courts the_crime the_culprits the_dad the_damp the_dangers the_deposit the_devs the_dishwasher the_dm the_drums
the_dsl the_dullest the_duty the_duvet the_e the_ear the_earliest the_early the_easy the_elderly the_email the_essence
the_exam the_experts the_f the_face the_fake the_famous the_father the_file the_firm the_firms the_following the_font
the_force the_forum the_freedom the_general the_government the_governments the_governors the_groomed the_growth
the_handout the_happiest the_harm the_health the_heating the_height the_hidden the_holes the_hopeful the_hospital
the_hundred the_info the_instructions the_jump the_lady the_landlord the_laptop the_late the_latest the_laws
the_leavers the_lecturer the_legal the_lessons the_lifts the_look the_lords the_lot the_mail the_majority the_male
the_mall the_match the_maximum the_mean the_meaning the_means the_meet the_members the_meme the_metaverse the_minimum
the_ministers the_mod the_moderator the_more the_mps the_ms the_musical the_nativity the_nearest the_nineties the_notes
the_noticeboard the_o the_odds the_opposite the_orignal the_overall the_papers the_parking the_password the_patch
the_payroll the_pdf the_peak the_percentage the_picture the_pizza the_places the_platforms the_poem the_portion
the_postman the_precise the_present the_presentation the_press the_proper the_pta the_punishment the_pupils the_puppy
the_quarter the_raw the_really the_reasoning the_receiver the_ref the_reference the_rent the_reporting the_reports
the_republic the_request the_role the_salt the_says the_scanner the_science the_scottish the_screen the_sea the_section
the_senders the_sensible the_service the_sex the_sexual the_shelf the_shortest the_show the_snp the_soul the_speaker
the_spring the_squad the_statistic the_statute the_step the_street the_strong the_takeaway the_technology the_ten
the_term the_thermostat the_third the_three the_till the_title the_tools the_topic the_town the_trio the_trip
the_trophy the_trust the_universe the_unknown the_vampire the_vase the_very the_vet the_vicar the_voice the_washing
the_water the_weather the_web the_wee the_what the_wi the_woman the_writer the_writing the_yearly the_zoo their_a
their_apps their_bags their_bedroom their_book their_bow their_dad their_e their_firm their_messages their_number
their_part their_phone their_phones their_role their_site them_already them_apps them_are them_but them_got them_help
them_here them_know them_knowing them_men them_my them_off them_out them_said them_so them_together them_too them_where
them_which then_boys then_do then_explain then_half then_ill then_no then_says then_she then_there then_yeah theory_$
therapist_says there_21 there_about there_any there_anyone there_anywhere there_are there_be there_e there_email
there_ever there_fewer there_for there_have there_loads there_must there_neednt there_now there_numbers there_on
there_school there_teacher there_who there_wifi theres_a theres_anything theres_been theres_free theres_no
theres_nothing theres_something theres_two these_$ these_150 these_are these_arent these_cases these_creep these_crimes
these_in these_kids these_new these_outfits these_shores these_trainers these_up they_act they_actually they_also
they_always they_and they_asked they_been they_called they_claim they_could they_deal they_didnt they_done they_fear
they_found they_gathered they_going they_kept they_knew they_listen they_logged they_meet they_notice they_object
they_or they_pretend they_print they_read they_recomend they_serve they_start they_started they_threatened they_train
they_worried theyd_be thing_at thing_never thing_say thing_she thing_what thing_which thing_who things_do things_the
think_or think_our think_you thinks_theres thinks_you third_person third_time thirteen_what thirty_$ thirty_seconds
this_about this_apply this_basea this_between this_bug this_company this_crime this_every this_feature this_graph
this_grooming this_happened this_happens this_has this_internet this_job this_laptop this_lot this_math this_may
this_meme this_numbers this_person this_please this_put this_rule this_scared this_secret this_seriously this_so
this_subject this_than this_the this_their this_too this_topic this_trainer this_up this_upsets this_which this_who
this_woman this_word this_wrote this_years tho_right those_trainers those_who though_i though_it though_the thought_itd
thoughts_and thousand_of threat_or threatened_$ threatened_with threatening_my threatens_me three_apps three_biggest
three_daughter three_facts three_hours three_i three_initials three_letters three_quotes three_that three_women
threw_the through_how through_i throwing_the thumbs_up thursday_$ tick_off ticket_to tighter_controls tiktok_for
tiktok_is til_i till_$ till_6 till_then time_axis time_does time_he time_please time_should time_tips time_what
time_you timer_for times_$ times_and times_did times_tables tin_$ tin_can tip_of tips_page tires_$ tldr_please to_1
to_17 to_24 to_adults to_advice to_back to_borrow to_cite to_commit to_complain to_cook to_dance to_door to_draw
to_drink to_e to_embarrass to_enter to_everyones to_factory to_france to_going to_groups to_hapen to_hit to_in
to_investigate to_invite to_iwf to_kenya to_kilometres to_last to_lawmakers to_lift to_light to_list to_march to_matter
to_miss to_need to_offenders to_ordinary to_own to_places to_print to_protect to_pull to_pupils to_question
to_recognise to_register to_remember to_repeat to_reply to_ruin to_screens to_secrecy to_set to_signal to_smile
to_speed to_state to_step to_switch to_tell to_two to_up to_vanish to_wales to_why to_win today_because today_so
toddler_$ toddler_group toddler_i told_$ told_at told_first told_most tomorrow_help tomorrow_what tongue_on tonight_how
too_ashamed too_far too_scary took_ages took_part tool_$ tooth_hurt top_all top_of top_tips topic_$ tories_$ tos_$
total_for total_from total_is total_since touch_on touching_for tough_protections towels_$ trade_off traffic_on train_a
train_on train_our train_people trained_$ trainee_teacher trainer_about trainer_expect trainer_he trainer_quoted
trainer_was trainers_are trainers_know trainers_words training_firm training_for training_how training_i training_in
training_lot training_near training_on trainings_$ trains_where transactions_$ translate_for translate_the
translate_this translate_your transport_police trauma_$ tree_$ triangle_$ trick_$ trick_kids trick_or trip_with
trophy_$ trouble_for trust_$ trust_and trust_i trust_the trust_them trust_you trusted_adult trusts_nothing try_$
tuesday_and turn_them turned_11 turned_into turned_off turning_13 turning_16 tutor_helped tutor_how tutor_in
tutor_wants tutoring_a tweet_about twelve_$ twelve_month twenty_one twenty_quid twice_and twins_of twitter_$ two_at
two_days two_i two_little two_men two_minute two_other two_points two_quid two_things txb_i type_for type_in type_to
typed_this types_in types_of tyre_$ ugh_$ ugly_and uk_i uk_on uk_this unable_to uncle_at uncle_bert uncle_dave uncle_he
uncle_raj uncles_a under_10 under_14 under_8s under_five under_gdpr under_it under_nines under_ten under_those
under_what understand_$ understand_this understand_what uni_in unit_2 unknown_$ unknown_number unless_you unreal_$
until_he until_when up_20 up_as up_first up_his up_just up_late up_loads up_north up_one up_show up_this up_tho
up_tomorrow up_when up_why ups_and ups_in upsets_me urgent_in us_and us_but us_how us_i us_in us_later us_run us_theyd
us_this us_who use_i use_that use_these use_what use_your used_against used_for used_if user_has user_is users_$
uses_nothing usually_go vacation_days vacation_request valley_had valorant_$ vanish_how vanished_$ variables_$ vase_$
vegan_$ verbatim_for verify_age version_for vibes_$ vicar_i victim_in victim_legally victim_number victim_support
victims_12 victims_ages victims_as victims_by victims_come victims_do victims_does victims_get victims_girls
victims_got victims_keep victims_known victims_last victims_more victims_over victims_please victims_since victims_the
victims_under victims_what video_at video_games video_unless videocall_because videos_how viele_falle view_it
villain_who violent_ex violent_husband visa_to visit_my visit_them vital_for voice_and voice_in voice_is volunteer_for
volunteer_in volunteers_$ volunteers_so vote_on vpn_and vpn_hide vpn_slow wait_at wait_for wait_was wales_in wales_only
walked_in walls_$ wanless_$ want_an want_chatbots want_done want_from want_give want_guidance want_her want_him want_in
want_know want_make want_pizza want_practical want_protect want_some want_tablet want_that wanting_to wants_every
wants_his wants_it wants_only wants_privacy wants_training warning_sign wars_$ was_16 was_40 was_abandoned was_amazing
was_apple was_below was_between was_blackmail was_brought was_cancelled was_closed was_delayed was_gender was_highest
was_is was_ist was_just was_lasses was_legal was_named was_no was_nobody was_our was_over was_put was_rather was_right
was_robertsons was_rushed was_said was_set was_somebody was_someone was_still was_thrown was_when was_withdrawn
was_written was_yesterday was_younger washing_machine washing_up wasnt_there wasnt_what watch_$ watch_thing water_bill
water_temple way_home way_more way_of way_what we_ask we_both we_doing we_even we_heard we_let we_link we_met we_no
we_say we_share we_split we_started we_stop we_teach we_video wear_my web_and webinar_$ website_i websites_that
wedding_in wedding_speech wedding_what wednesday_$ wee_ones week_and week_is weekend_in weeks_in weeks_might well_how
welsh_$ went_after went_down went_quiet were_34 were_against were_approached were_children were_doing were_having
were_it were_like were_many were_on were_over were_so were_you werent_there west_mids wh_s what_1 what_12 what_17
what_action what_actually what_again what_amount what_and what_apps what_asked what_being what_best what_bird what_cam
what_caveat what_checks what_does what_each what_eee what_elon what_encrypted what_encryption what_expected what_films
what_foir what_frts what_fun what_gets what_good what_happening what_id what_medcine what_meets what_might what_model
what_month what_needed what_on what_organisation what_ought what_paragraph what_pic what_police what_questions
what_reason what_rules what_said what_shouldnt what_si what_size what_snacks what_special what_their what_up what_went
what_words what_your whatever_anyone whatve_they when_are when_child when_messages when_somethings when_start when_this
when_to when_told where_1 where_are where_in where_nobody where_only where_parents where_pictures where_theres
where_this where_were where_you whered_the wheres_advice wheres_good wheres_guidance wheres_that wheres_the wheres_this
whether_a whether_girls whether_roblox whether_this whether_to which_ai which_birthday which_bit which_bits which_body
which_cam which_club which_clubs which_day which_exercises which_game which_gift which_house which_it which_kids
which_lady which_messenger which_messengers which_number which_organisations which_phone which_planned which_reason
which_rules which_settings which_social which_stats which_three which_to which_we which_words which_would which_you
while_cases while_kids while_this who_all who_commits who_defends who_dont who_fears who_finds who_first who_founded
who_get who_had who_hides who_interviewed who_leaves who_like who_look who_messages who_mind who_never who_noted
who_opposed who_pays who_picks who_polices who_poses who_pretend who_put who_read who_reckons who_replaced who_rote
who_signs who_sings who_speak who_survived who_tells who_they who_to who_use who_votes who_wins who_you whod_be
whod_enforce whod_go whod_suffer whoever_runs whole_lot whole_server whole_way whom_and whose_job whose_payroll
whose_report why_1 why_arent why_children why_company why_did why_it why_on why_that why_there why_was wi_fi wie_viele
wife_and wife_i wife_sends wife_she wife_teacher wifi_in wikipedia_says will_$ will_actually will_go will_literally
will_not will_now will_ofcom will_post will_pull will_quit will_someone will_stop will_there will_watch will_we
will_you win_my win_over windows_keys wine_$ wins_$ wipe_my wipe_your wise_$ wish_is with_4 with_5 with_7 with_83
with_another with_bad with_big with_both with_chat with_computers with_downs with_drilling with_facts with_family
with_girl with_girls with_grooming with_having with_he with_kids with_lights with_mates with_maths with_messaging
with_mine with_minors with_more with_mums with_nothing with_only with_our with_police with_pupils with_sources
with_victims with_without with_words with_year with_yours without_a without_an without_asking without_being
without_chat without_reason without_tears without_the woman_fleeing woman_from woman_said woman_was women_$ women_among
women_who won_$ won_4 wonder_what wonders_what wont_boot wont_give wont_listen wont_load wont_lock wont_read wont_turn
word_a word_and word_forever word_please word_that words_against words_for words_i words_it words_not words_please
words_that work_for work_next work_sunday work_to worker_how worker_in worker_should working_on works_in works_there
world_in world_of world_where worried_dad worried_mum worried_mums worried_that worries_$ worries_about worry_me
worry_more worry_that worse_in worse_is worst_thing would_abusers would_an would_and would_anyone would_exit would_he
would_interest would_my would_need would_our would_pull would_scanning would_shock would_some would_still wrappers_$
wreck_about write_about write_my writer_please writes_it writing_$ writing_an writing_in written_i written_on wrld_$
wrok_with wrong_but wrong_channel wrong_chat wrong_number wrong_person wrong_way wrong_window wrote_up x_23 xbox_and
xbox_is yeah_but year_1 year_7s year_at year_didnt year_got year_mean year_on year_only year_she year_that year_the
year_were yearly_count years_$ years_am years_are years_count years_doesnt years_for years_is years_they years_to
years_what years_which years_yet yellow_$ yes_from yes_if yes_to yet_12 yet_another yet_so yet_what yo_$ yo_how yoda_$
yorkshire_police you_again you_allowed you_as you_ask you_before you_believe you_change you_chatgpt you_confirm
you_correct you_cross you_cry you_deleted you_dig you_dont you_down you_drop you_follow you_from you_gift you_guys
you_havent you_how you_looked you_lot you_made you_may you_must you_never you_note you_obey you_ok you_only you_pick
you_prove you_recommend you_refuse you_roll you_set you_skip you_sound you_store you_summarise you_that you_today
you_what you_work you_would you_your youd_make young_is young_kids young_person young_was younger_brother younger_than
youngest_age youngest_girl youngest_person youngest_was your_answers your_bot your_configuration your_data your_day
your_dms your_evil your_fav your_first your_head your_kid your_kids your_knowledge your_mind your_money your_nose
your_private your_promt your_responsibility your_role your_saying your_status your_system your_token your_whole
yourself_in youth_groups youth_hostel youtube_how youtube_in yrs_$ yubo_and yungest_kid zelda_$ zero_$ zoo_$
""",
    1: """
10_said 11_when 12_a 12_girls 12_years 12_yr 13_a 13_he 13_i 13_it 13_keeps 13_not 13_years 13s_join 13yr_olds 14_ans
14_do 14_it 14_she 14_to 15_said 15_year 17_$ 17_now 18_and 18_but 18_my 18_so 19_$ 19_it 200_of 200_quid 200_words
20_is 22_the 23_and 23_i 26_i 27_but 27_yr 29_$ 29_i 300_euro 300_or 34_$ 3_times 40_year 44_and 4_2 4_days 4_figure
50_or 5_min 6_months 83_per 83_percent 8_she 8_year 9_and 9_when 9_years 9pm_$ ^_4 ^_43 ^_another ^_aye ^_bullied
^_came ^_court ^_cousin ^_cub ^_deleted ^_exam ^_exams ^_fi ^_friends ^_gramps ^_granny ^_grown ^_guides ^_hearing
^_holiday ^_hr ^_hypothetical ^_jk ^_kill ^_local ^_love ^_might ^_moved ^_noticed ^_overheard ^_paid ^_parent
^_probably ^_proud ^_pupil ^_settle ^_sick ^_stuck ^_suicide ^_supply ^_taxi ^_theoretically ^_tripped ^_very ^_window
^_wor ^_work ^_worried ^_years a_100 a_30yo a_38 a_40 a_belt a_better a_bruise a_caller a_certain a_checklist a_church
a_clinic a_danger a_dare a_deepfake a_detective a_door a_dream a_dress a_dsl a_foster a_free a_fuss a_gig a_hacker
a_hand a_homework a_husband a_kiss a_laptop a_liar a_lock a_lodger a_master a_mates a_meeting a_member a_memory
a_mortgage a_mother a_naked a_novel a_page a_parent a_percentage a_perv a_porn a_priest a_profile a_reply a_rumour
a_scam a_schoolgirl a_sexual a_shame a_she a_short a_statement a_study a_swimming a_ta a_teaching a_ten a_therapist
a_virgin a_voice a_younger about_children about_doing about_gifts about_gymnastics about_page about_photos
about_secrecy about_sex about_us about_when about_younger abuse_$ abuse_and abuse_to abused_at abused_me abuser_$
access_to account_saying account_with accounts_with acts_$ acts_like actually_a actually_being add_the address_for
address_he adhd_and adult_and adult_asking adult_but adult_has adult_keeps afraid_$ after_chat after_class after_please
after_so again_or age_off age_then age_we age_when aged_9 agency_and ago_but all_chats all_his all_hours all_message
all_say all_these alone_online already_got already_have also_have also_how always_alone am_22 am_23 am_34 am_allowed
am_autistic am_better am_deaf am_five am_frightened am_head am_hiding am_losing am_making am_mother am_seventeen
am_sorry am_special am_the am_turning an_ending an_ex an_excuse and_13 and_7 and_begged and_begs and_buys and_crying
and_didnt and_feel and_films and_from and_gets and_gives and_hits and_hung and_id and_isnt and_just and_lets and_lied
and_looks and_mum and_mums and_not and_paid and_pics and_plays and_posted and_put and_screams and_secret and_slapped
and_sneaks and_so and_somebody and_stops and_tonight and_wanted and_wears and_went and_wish angri_and angry_and
angry_if another_$ another_girl any_food any_tips anyone_and anyone_in anyone_still anyone_up anywhere_to app_it
apps_with are_5 are_fighting are_free are_getting are_jealous are_killing are_named are_reported are_soulmates
are_things are_threatening are_told are_when are_worse arms_are article_they as_somebody ask_about asked_by asked_him
asking_where asks_about asks_every asks_him assistant_coach assistant_is at_1 at_18 at_christmas at_comic at_eight
at_eleven at_last at_scouts at_tea at_young au_pairs auntie_shared away_i aye_it babysit_has babysitter_did
babysitter_has back_at back_he back_on back_unless back_who bad_about bad_for bad_he bad_saying bad_stuff bag_to
banter_but be_boys be_easier be_forty be_groomed be_happier be_his be_looking be_mad be_made be_polite be_scared
be_sick be_split because_every because_people because_they bed_and bed_or bedroom_window been_6 been_at been_blackmail
been_chatting been_getting been_making been_pretending been_sleeping beer_$ beginning_to begs_not behind_on being_a
being_alive being_asked being_exploited being_extorted being_manipulated being_paid being_sent believes_it bestie_for
better_$ big_for big_friend big_is big_lad birthday_money birthday_to bit_late bit_my bit_scared blackmail_and
blackmail_is blackmail_lol blackmail_she blackmail_with blackmailing_me block_a body_and body_isnt bond_$ book_that
booked_a boss_$ boss_asked boss_to bot_about bot_are both_$ both_my both_of bother_you bothers_me bought_a bought_them
boy_shared boy_showed boy_told boyfriend_at boyfriend_for boyfriend_from boyfriend_reckons boys_because boys_has
boys_were bra_size brawl_stars brazil_$ breakfast_club breathe_$ bring_her bring_my bristol_$ bro_says bro_the
broke_down brother_came brother_did brother_i brother_said brothers_garage brothers_phone bruise_from bruises_on
bullied_online bullied_so burns_on bus_i bus_route but_dont but_his but_really but_right but_says but_then but_wants
but_you button_on buys_her buys_him by_another by_friday by_midnight by_our by_ten call_anyone call_at call_him call_i
call_what called_dean called_steve called_where calls_her calls_him cam_i cam_on cam_with came_with camp_one can_feel
can_get can_it can_report canada_and cant_unhear cant_unsee card_and card_for cards_or care_and career_$ caretaker_and
carpet_$ carrying_this case_as cash_in cent_$ change_with changed_her changing_rooms channel_and character_ai
chat_thing chats_a chats_private chess_with chest_$ child_gets child_of child_out child_rang childline_i children_in
children_she children_that children_what chip_shop choir_and choked_me christmas_$ class_because class_i class_put
close_to club_takes club_tonight club_who coach_at coach_did coach_gives coach_keeps coach_messaging coach_picked
coach_touches colleague_to colleague_who come_into come_outside come_round comes_out coming_for coming_over
committee_meets complaint_about computer_after computer_in computers_$ computing_homework confided_that contacting_my
couldnt_get count_it countdown_$ country_for country_police counts_when cousin_he cousin_is cover_that covers_the
crazy_how cream_van creep_what creepy_$ creepy_in crewe_$ cried_when crime_he cub_leader cut_again cutting_and
dad_asking dad_friends dad_has dad_not dad_online dad_reckons dad_scared dad_the dan_and dance_class danger_to dare_on
dares_and dares_on data_$ date_and daughter_came daughter_can daughter_doing daughter_flinches daughter_go daughter_now
daughter_on daughter_or daughter_picture daughter_says daughter_showed daughter_since daughter_talk daughter_that
daughter_through daughter_wont dave_$ day_a day_at day_i day_she days_till deal_but dean_$ definition_in deleted_the
deletes_messages demande_des developed_feelings did_all did_anything did_i did_online did_only did_we didnt_buy die_and
different_ones dinner_for dirty_messages disappearing_messages discord_bot discord_if discord_let discord_messaged
disgusted_by disown_me dms_just do_another do_bad do_before do_dares do_he do_then do_victims do_what does_i
does_school doesnt_believe doesnt_feed doesnt_happen doesnt_need doesnt_understand dogs_at doing_something doing_with
done_for done_to dont_bring dont_care dont_send dont_sleep dont_tel dont_wake door_are door_gives door_open
down_because down_of down_so download_it downstairs_i drama_club drawer_$ drawing_account dream_about drew_me
drink_bleach drinks_and dropped_a dropped_off drunk_and dumb_$ earns_money easier_if easier_than eat_or eating_and
eating_so editor_i eight_months else_is else_to email_with embarrassing_but en_mi end_mean end_my ended_in engaged_$
english_message enough_$ entra_en epq_on essay_i essay_kills et_un even_about ever_asked every_birthday every_line
every_question every_time every_xmas everybody_loves everybody_would everyone_acts everyone_likes everyone_today
evidence_and evidence_she ex_did exact_same exam_tomorrow except_her explain_me facetime_me faire_$ fake_$ fake_girl
family_$ family_are family_sees family_so father_beat father_come father_hit father_my fault_right favor_un feed_the
feel_physically feel_safe feel_something feel_things feel_weird feelings_for feels_weird felt_a felt_i few_years
fiction_$ fifty_was fighting_again figure_i figures_i film_it films_$ find_him find_i finding_me fine_here finish_or
five_girls five_is fiver_that fix_the flat_by flatmate_is flirting_if followed_by fond_of food_and for_1 for_14 for_20
for_and for_both for_crying for_different for_english for_extra for_feet for_hugs for_marks for_mum for_nine for_no
for_of for_photos for_porn for_sleep for_teen for_texts for_years for_young forgot_the forty_$ foster_two fotos_$
found_condoms found_in found_my found_pictures four_hours fourteen_and fourteen_he freaked_out freaking_me free_now
fridays_$ friend_called friend_from friend_or friend_posted friend_ran friend_what friends_because friends_dad
friends_so from_all from_church from_her from_new from_stranger future_$ game_from game_in game_say game_says game_that
game_who game_will games_are gates_and gave_it gay_and get_20 get_arrested get_away get_beaten get_called get_feelings
get_lonely get_message get_money get_rid get_so get_someone get_something gets_his gets_me gets_on gets_picked gets_the
gets_violent getting_into getting_robux getting_to gfs_dad gift_card gifts_$ gig_$ girl_keeps girl_now girl_of
girlfriend_of girlfriend_she girlfriend_turned girls_a girls_dont girls_has girls_like girls_online girls_too give_the
give_them give_you given_a given_me gives_free glasgow_$ gm_from go_2 go_hotel go_live go_private go_quiet go_there
goes_into going_quiet gone_$ good_afternoon good_day good_english good_girls good_my good_one good_report google_maps
got_all got_another got_anywhere got_arrested got_five got_jumped got_off got_stuff governor_here grabs_me gramps_here
granddaughter_says grandkids_facetime grandson_is granny_here groomed_but groomed_how grooming_but grooming_he
grooming_or grooming_right group_and group_where group_with grown_mans guild_is gym_$ hacker_and had_eight had_some
haha_imagine haha_my hair_in handed_me happened_and happens_after happens_every happens_next happy_it has_adhd has_blue
has_got has_grown has_let has_noticed has_set has_told hate_going hate_to hating_me have_13 have_already have_carried
have_developed have_fear have_gone have_got have_kept have_locked have_promised have_such have_wrote havent_been
havent_stopped he_answered he_came he_carried he_choked he_counts he_deleted he_drinks he_goes he_got he_hurts he_knew
he_making he_means he_minds he_post he_puts he_recorded he_rings he_take he_texted he_tracks he_turned head_girl
head_of head_wants head_writing hear_a heart_sank hearts_and hed_be hed_been hed_delete hed_know hed_lose hed_spot
hed_wait hell_post hell_share hello_bot hello_i help_at help_families help_it help_last help_on helped_my helpline_for
helpline_have helpline_in her_abuser her_address her_and her_baby her_bed her_before her_bottom her_class her_coach
her_costume her_game her_hand her_hating her_help her_house her_laptop her_messages her_money her_number her_passport
her_photo her_princess her_screen her_send her_sexual her_top her_tummy her_vapes her_videos her_went here_any
here_know here_not here_on here_one here_the here_then hers_$ hide_with him_alone him_before him_but him_go him_help
him_once him_something him_was him_what himself_and his_address his_arm his_babysitter his_computer his_headset
his_knee his_last his_online his_picture his_playstation his_switch his_voice his_wife hit_$ hit_at hits_you hols_and
hombre_me home_drunk home_is homework_but homework_server honest_question horrible_feeling hospital_$ hot_to hotel_he
hour_til hours_to house_if house_is house_that how_bad how_common how_my how_nobody how_these hug_him hugs_from
hull_and hundred_times hurt_and hurt_at hurt_each hurt_herself hurt_in hurt_me hurting_myself hurts_and husband_and
husband_i i_agreed i_allowed i_am i_answer i_answered i_blocked i_came i_chose i_come i_dated i_delete i_deleted
i_downloaded i_email i_foster i_give i_going i_joined i_keep i_kind i_love i_mean i_message i_mod i_mow i_overreact
i_overreacting i_passed i_read i_run i_send i_turn i_very i_walked i_wet i_work idea_i idea_it if_he if_id if_there
ignore_all ignore_it ignore_my ignore_the ill_get ill_go illegal_pictures images_how images_on in_at in_bed in_canada
in_chapter in_glasgow in_his in_hull in_india in_manchester in_prison in_return in_romania in_room in_so in_summer
in_to in_too in_uni in_video instructions_and instructor_who internet_if internet_my internet_safety internet_where
intimate_photographs into_a into_force invoice_or irl_$ is_15 is_33 is_9h is_abusing is_adult is_begged is_big
is_blackmailing is_calling is_depression is_do is_downstairs is_drunk is_dying is_easier is_embarrassing is_family
is_far is_four is_girls is_grooming is_grown is_having is_home is_i is_kind is_moody is_mostly is_now is_parking
is_real is_saving is_sharing is_shut is_talking is_teaching is_thirty is_twelve is_two is_who is_writing isnt_allowed
isnt_an isnt_and isnt_his isnt_my it_2 it_500 it_asking it_class it_cover it_crazy it_dangerous it_ever it_fake
it_feels it_giving it_hearsay it_making it_messed it_need it_nothing it_stops it_telling it_went jai_14 january_$ je_ne
jk_jk jk_unless job_if joke_i judge_who jump_off jumped_by june_$ june_i just_ask just_asked just_banter just_between
just_block just_chat just_curious just_do just_dropped just_for just_going just_had just_some just_that just_tired
just_us just_want keep_asking keep_coming keep_cutting keep_him keep_looking keep_messaging keep_that keeps_dming
keeps_finding keeps_going keeps_hiding keeps_quiet keeps_taking keeps_talking kev_$ kid_sent kid_told kid_was
kids_after kids_being kids_by kids_get kill_himself kills_me kiss_$ kiss_me kissed_him kissed_you kisses_her kit_man
knew_$ knew_about knew_she knocks_on know_because know_whom know_whose knows_about knows_her knows_it knows_online
knows_only knows_where knows_words lad_at lad_for lad_is lad_says lad_thinks lads_on lads_say lady_and lady_asked
lake_$ language_for laptop_who lass_is last_summer last_time last_week laugh_about laughed_it laughing_it laughs_$
law_have law_keeps leader_a leader_asks leader_has leader_one leader_the leader_wants leak_it leave_her leave_them
leaves_uk left_alone left_his lesson_and lesson_i let_under letter_from letters_from letters_to life_story lift_and
lift_home lifts_to like_35 like_can like_now like_theres like_unicorn like_when liked_him lines_my literally_crying
little_girls little_sister live_by live_no lives_at lives_in lobby_was lock_me lock_my locked_the locking_the locks_him
lodger_and lol_ok lonely_i long_he looking_$ lose_he loses_his losing_it lost_her lot_bigger loves_her lunch_that
mad_about mad_but mad_when makeup_for making_excuses making_it mamie_$ man_ask man_gave man_give man_knows man_next
man_of man_saw man_shouting man_sits man_twice man_wait man_who man_write manager_i mans_flat mans_voice many_girls
many_got many_little many_percent marriage_$ married_in marry_a marry_in mate_aged mate_my mate_to mates_being
mates_brother mates_getting mates_say me_against me_amenaza me_call me_crying me_drinks me_eat me_end me_free
me_getting me_gross me_hiding me_if me_into me_irl me_keep me_late me_love me_names me_of me_or me_pide me_private
me_show me_shower me_sorry me_straight me_swear me_today me_touch me_touched me_unless me_weed me_weird means_it
measure_i meet_at meet_her meet_someone meeting_some meeting_with meets_i memory_of men_are mes_photos message_he
message_saying message_that message_you messaged_a messaged_by messages_at messages_before messages_her messages_is
messages_or messages_say messaging_him messaging_someone met_$ met_a met_and met_gaming mi_cuarto midnight_and
mine_gets mine_has minecraft_offline minibus_and missing_since mobile_data mod_$ mod_a mod_on mods_but moment_$
money_at months_with months_without more_because more_is morning_or most_groomers most_nights mostly_adults mother_has
mother_knew mr_h mum_$ mum_gets mum_sold mums_friend mums_pills mums_work mustnt_tell my_13th my_7 my_and my_assembly
my_bra my_captain my_career my_chest my_choirmaster my_city my_colleagues my_fathers my_fave my_flatmate my_friends
my_front my_garage my_girls my_grandbaby my_grandpa my_group my_gymnastics my_icloud my_language my_leg my_life
my_lobby my_moje my_neighbour my_nursery my_only my_password my_pc my_pe my_picture my_place my_placement my_riding
my_route my_screen my_sergeant my_shift my_stepsis my_swim my_teenagers my_timetable my_uios my_window my_worry
myself_around myself_i naked_photo names_and names_i names_my ne_sais near_$ neighbour_gives neighbour_he
neighbour_pays neighbour_plays nephew_$ never_a never_acted never_any never_hit never_met never_mind new_accounts
new_country new_father new_jersey new_trustee next_month ngl_kind nice_man niece_said night_$ night_he night_is
night_or night_saying night_so night_who night_would no_cause no_good no_know no_matter no_ones no_question no_speak
no_way nobody_asked nobody_asks nobody_believed nobody_ever nobody_know nobodys_met not_deleted not_from not_funny
not_good not_right not_wake not_want not_wanting note_at note_i note_with nothings_happened notice_if noticed_my
now_but now_does now_one now_so now_theres nudes_for nudes_got nudes_what number_off nursery_drew nursery_has
nursery_manager oclock_and odd_one of_2 of_blackmail of_children of_coins of_man of_messages of_mums of_our off_but
off_from off_i off_in off_it off_some off_someone off_we offence_$ offences_$ offered_$ office_$ officer_said ok_funny
old_should old_sister old_woman older_but older_friend older_guys older_men older_player omegle_$ on_after on_brawl
on_calls on_cashapp on_discord on_game on_rent on_shift on_some on_sunday on_tuesday on_tuesdays on_twitter on_work
on_you once_someone one_app one_at one_be one_believes one_gets one_how one_if one_more one_said one_told one_uncle
one_was one_way ones_get ones_to online_call online_first online_girlfriend online_has online_he online_name only_13
only_6 only_friend only_from only_gets only_her only_hits only_knows only_online only_this only_when open_in or_come
or_course or_hell or_ring or_we others_and ou_est ought_to our_assistant our_baby our_cousin our_messages our_scouts
our_sub our_year out_crying out_his out_me out_our out_so out_today outside_or overreact_but own_at own_fault own_for
own_house own_phone owns_her packages_for padrastro_entra parcel_$ parcels_from parents_check parents_dont parents_for
parents_how parents_seeing parents_want park_on park_saturday park_who parties_in parts_$ party_had party_on pass_and
passcode_and password_saying pay_300 pay_by pay_the pay_up pc_$ pdf_i peace_with people_online people_recognise
people_today percent_were phone_pings phone_the phones_in photo_she photographs_of photographs_what photos_et photos_on
photos_so pics_back picture_$ picture_and picture_in picture_round pictures_by pictures_he pide_fotos pills_$ pills_and
place_what placement_a play_all play_on player_in players_at plays_secret please_he please_say please_what please_write
point_i poland_14 police_say police_staff police_take police_would polite_$ pool_today porn_if post_$ post_my
posting_me posts_me pounds_or power_$ practice_for prank_ideas pregnant_$ present_this pretend_your pretends_to
priest_and primary_when prison_and prison_if private_photographs probably_being probably_nothing project_is promise_not
promised_me protect_my protocol_$ prove_i publish_intimate pulled_a pupil_is pupil_on pupil_with pupil_wrote
purpose_and put_her put_it put_their question_from quid_and quid_of quid_to quoi_faire radio_here random_but raw_$
reach_her read_and read_that real_no really_i receptionist_a reckons_i recognise_me recorded_me recorded_of reminds_me
removed_$ replied_to reply_from reply_if replying_after report_about report_bad report_brought report_count report_like
report_made report_makes report_where rest_of retail_park revenge_porn rid_of right_is right_the ring_in ring_on
rings_$ roblox_asked roblox_is roblox_wants robux_every robux_for robux_off roof_on room_of room_on room_when rooms_$
round_for round_her round_year rumour_that run_from rung_the sad_news safeguarding_and safety_week said_age said_an
said_delete said_her said_off said_ok said_police said_tell said_their said_we said_why same_and same_girl same_older
same_to sank_at sat_in saturday_what saving_up saw_$ saw_he saw_his say_because say_come say_his say_in say_more
say_somebody say_teacher say_victim say_your saying_hell saying_her saying_she saying_that saying_they says_17 says_be
says_can says_copy says_first says_hed says_ill says_people says_reach says_talk says_were says_when scared_and
scared_i scaring_me scary_things school_but school_gives school_governor school_had school_he school_need school_nurse
school_the school_today schools_the screamed_when screaming_and screams_every screenshot_it seconds_of secret_about
secret_do secret_games secret_in secret_phone secret_what self_$ selfies_$ sellin_a send_nudes send_pictures send_stuff
send_ten sending_$ sending_dirty sending_her sending_him sending_stuff sending_things sends_him sends_it sends_pics
sends_pictures sends_voice sent_his sent_pictures sent_things server_asked server_he server_wants server_with set_me
settle_this seventeen_$ sex_with shared_it shared_this she_12 she_come she_do she_ever she_gave she_hides she_hits
she_left she_made she_meets she_never she_not she_showed she_took she_wasnt she_wont she_write shell_hate shirt_$
shook_$ should_just should_know should_of should_say should_stay should_stop should_you show_it show_this showed_my
shower_and sick_every sick_reading side_and side_has signs_of silly_but since_a since_sunday since_tea single_night
sir_my sir_that sister_already sister_every sister_to sit_for sit_with sits_in sitting_in six_months six_year sixteen_$
skin_$ sleep_outside sleep_over sleep_with sleeping_in sleepover_and slept_with slip_that smell_of snake_$ snaps_and
sneak_out so_done so_here so_in so_the so_theyd so_tired social_work some_guys some_lad some_pills some_random
some_site somebody_at somebody_he somebody_on somebody_she somebody_want someone_followed someone_got someone_he
someone_leaked someone_off someone_ring someone_sent someone_so someone_talk someone_touched someone_wants someone_with
someone_you someones_dad someones_got someones_threatening something_but something_by something_is something_she
something_something something_stupid sometimes_$ somewhere_to son_and son_does son_messages son_play son_showed
son_splits son_wrote sorry_autocorrect sorry_but special_secret splits_weeks spot_on spots_$ squeezed_for stables_gives
staff_meeting started_getting started_i started_on stat_$ statistic_$ stats_lol stay_here stayed_behind step_brother
step_father stepbrother_put stepdad_and stepdad_did stepdad_has stepdad_watches stepdaughter_and stepmum_makes
still_check still_counts still_dream still_out stop_crying stop_on stop_today story_i stranger_at stranger_for
stranger_got stranger_should street_i student_is student_of student_on students_says students_texts stuff_and stuff_i
stuff_or stuff_where stuff_with sum_old summary_$ summer_hols sunday_dinner sunday_she suspicious_$ swears_it
swimming_coach take_a take_before take_i take_police takes_photos takes_the takes_this taking_one talk_he talk_in
targeted_i targeted_on teach_little teach_reception teacher_dms teacher_dont teacher_followed teacher_knows
teacher_makes teacher_my teacher_she teacher_texts teacher_with teacher_wont teaching_me tears_$ technique_$ teen_$
teenage_girls telegram_and telegram_i tell_anybody tell_grandma tell_i tell_one tell_people tell_school tell_somebody
tells_$ tells_kids tells_you ten_is ten_or text_you texting_me that_call that_deletes that_discord that_does that_hed
that_if that_little that_makes that_netflix that_old that_our that_room that_stops the_9 the_battle the_beach
the_bestie the_blackmail the_box the_bread the_call the_carpet the_character the_chickens the_chip the_coaches
the_committee the_corner the_corridor the_deal the_doors the_driver the_editor the_figure the_footballer the_holidays
the_hotel the_industrial the_judge the_kit the_lake the_language the_lights the_lodger the_message the_moment
the_notification the_nurses the_oven the_pic the_playground the_procedure the_quiet the_retail the_rope the_rounds
the_schools the_self the_shopping the_sign the_smell the_society the_sort the_sports the_stables the_steps the_summary
the_truth the_xbox their_names their_point them_at them_down them_get them_is them_who themselves_$ then_a then_he
then_isnt then_my then_they then_we then_who theoretically_what there_another there_but there_figures there_said
there_that there_they theres_always these_children they_beg they_caught they_count they_flatter they_get they_just
they_know they_lose they_might they_post they_put they_scared they_send they_talk they_text they_were they_would
theyd_send theyl_send thing_called thing_was thing_with things_are things_does things_for think_a think_like
think_someone think_that think_theres thinks_hed thirty_odd this_after this_allowed this_bill this_can this_common
this_grown this_he this_it this_me this_month this_ones this_our this_picture this_private this_summer this_they
this_training this_week tho_he those_things through_an through_this tiktok_live time_alone time_do time_it time_one
time_they time_this timetable_$ to_3 to_block to_bother to_but to_by to_court to_crewe to_heaven to_leeds to_lose
to_mine to_mum to_new to_pose to_publish to_sneak to_strip to_tea to_teacher to_throw to_visit to_wake to_wear
to_whoever today_a today_he today_in today_that toddler_bites toddler_has toilet_$ toilet_and told_by told_in told_it
told_on told_somebody told_the told_them told_this tongue_$ tonight_a tonight_she too_and too_asking too_fond too_we
took_photos tool_to touch_it touched_et trainer_at trouble_and trouble_he trouble_i trouble_with true_that trust_him
trustee_here truth_$ truths_and turn_16 turn_my turned_her turning_sixteen tutor_said tutor_to twenty_years twice_her
two_$ two_and two_children two_seconds two_truths type_$ type_it uk_how uk_then un_mec uncle_bought uncle_does
uncle_makes uncle_says und_ich uni_now unsee_it up_for up_how up_please up_said up_says up_she up_than up_the
up_tonight upset_$ us_both us_fags us_on us_were used_my used_sexual uses_an uses_the van_with vanish_$ vbucks_and
victim_at victim_i victim_of victim_so victim_twice victims_in victims_nobody video_and video_he video_on video_to
videos_$ videos_and virgin_$ visit_$ visit_the voir_$ vouchers_and wait_what walk_his walked_out wall_and wall_in
wanted_it wants_him wants_hugs warn_the was_14 was_coming was_dead was_done was_down was_going was_happening was_lonely
was_looking was_nine was_not was_offered was_sent was_small was_special was_targeted was_thirteen was_victim was_with
washing_$ wasnt_a wasnt_around wasnt_just wasnt_ok watch_me watches_her we_all we_didnt we_get we_go we_just we_send
we_still we_turn wear_his wearing_$ weed_and week_about weekends_are weeks_between weeks_she weird_man weird_message
weird_when well_he went_back went_in went_too were_$ were_11 were_12 were_scared were_twelve wetting_the what_came
what_grooming when_an when_police when_we whenever_i where_i where_kids where_most where_my where_someone whether_she
which_helpline who_discovered who_fear who_hates who_knew who_loves who_owns who_texts who_the who_threatens who_turned
who_writes whole_packet why_and why_girls why_the why_un whys_he will_come will_ever will_get will_help will_just
will_tell will_to will_veut window_cleaner with_boys with_four with_most with_myself with_no with_out with_sen
woman_with wont_accept wont_see word_then words_but work_are work_student worker_i worried_me worry_$ worry_but would_$
would_be wouldnt_tell write_english writing_as writing_it written_it wrong_and wrong_what wrote_$ wrote_on year_a
year_asked year_get year_groups year_in years_i years_it years_old years_somebody yesterday_the you_also you_be you_can
you_could you_every you_hide you_into you_like you_love you_mine you_owe you_pictures you_promise you_quote you_send
you_still you_tomorrow your_a your_age your_article your_being your_child your_creator your_dog your_nan your_pics
your_stats your_stepdad your_uncle your_video youth_club youtuber_i yr_7 zdjecia_i
""",
    2: """
10_can 11_or 12_gets 12_make 12_yo 13_for 13_no 14_her 14_my 14_yr 16_old 17_year 1am_$ 20_000 22_wants 25_and 26_but
26_is 26_years 27_and 27_year 28_is 29_she 2_tel 2am_$ 300_quid 30_i 30_on 32_$ 35_yr 3_30 3_weeks 5_is 6_times 7_and
7_has 7_i 7_my 7_to 8_that 9_he 9_lol ^_added ^_am ^_aunty ^_author ^_broke ^_camhs ^_caught ^_changed ^_chatbots
^_clock ^_counselling ^_dance ^_goodnight ^_grandpa ^_gutted ^_haha ^_heard ^_homework ^_honest ^_journalist ^_kms
^_lowkey ^_makes ^_mr ^_non ^_nu ^_planning ^_pro ^_secret ^_sofa ^_somebodys ^_started ^_sugar ^_teaching ^_think
^_tonight ^_took ^_waiting ^_well ^_when ^_where ^_while a_35 a_boyfriend a_calendar a_children a_cub a_deadline a_dick
a_flight a_food a_good a_google a_horrible a_label a_leader a_load a_mark a_meme a_minecraft a_newsreader a_nickname
a_pizza a_plate a_prize a_register a_skin a_social a_soul a_strange a_sunday a_talent a_username a_video a_volunteer
a_website about_and about_is about_minors about_not about_someone about_this abroad_$ abroad_to accounts_and acount_$
actually_want address_with admin_$ adults_are adults_be after_26 after_lights again_over age_go age_he age_she age_with
ages_and agree_$ ai_bot ai_fake all_fine all_he all_know all_left all_recorded all_through allowed_for alone_for
alone_with already_said always_been always_messages am_17 am_18 am_24 am_40 am_disgusted am_drowning am_fifteen
am_forty am_it am_jealous am_lost am_nearly am_nineteen am_only am_out am_saying am_sixteen am_sixty am_standing
america_$ an_he an_lgbt ana_coach and_already and_an and_cried and_down and_drives and_filmed and_lately and_money
and_new and_parks and_posts and_woke anos_$ another_kid answers_every any_and any_evidence any_ideas anymore_i
anyone_elses anyway_my apart_$ app_$ app_of app_so apps_were are_11 are_16 are_a are_afraid are_alone are_asking
are_covered are_family are_from are_in are_new are_part are_sharing are_some are_useless arent_for arrested_in
arriving_in as_abuse as_punishment ask_as ask_so asked_how asked_if asked_what asking_again asking_for asks_me asks_the
assault_$ assembly_a assembly_at assembly_on at_2 at_after at_every at_football at_four at_our author_researching
away_together awful_$ b_i baby_i back_it back_with bad_feeling bad_is bad_my bad_person bag_and bank_and banned_i
bathes_with bathroom_and bathroom_to be_alive be_alone be_back be_broken be_by be_coming be_deleted be_fine be_forced
be_next be_sent because_dad because_his because_is because_one bed_for been_acting been_asking been_buying
been_drinking been_having been_messaging been_on been_sext been_so been_texting before_and before_tea being_forced
being_messaged being_sick being_weird believe_a believes_me bench_with best_mates big_ones bill_make blackmail_right
bleeding_$ block_someone board_want body_just boots_for bot_can boy_and boy_keeps boyfriend_he boyfriend_if
boyfriend_looks boys_in break_up bridge_is bring_your bro_$ brother_cries brother_is brother_makes brother_to
brother_who brothers_in brothers_ipad bus_$ but_first but_from but_some but_that buying_boots by_some calendar_of
call_and call_back call_for calls_a can_adults can_be can_grooming can_kids can_not can_prove cant_breathe cant_prove
car_at car_last cards_with carried_on case_on case_studies cases_they cat_if caught_because cba_to ceop_$ changed_for
changed_my chapter_3 charity_help chat_i chat_in chat_said chat_to chat_where chats_by cheat_on chicken_shop child_dont
child_porn child_was child_wont childminder_i children_home children_should childs_life class_are class_says class_told
clicked_the close_$ closes_the club_but club_keeps club_makes cn_you coach_has coach_online coach_sends coaches_do
colleague_drives collection_$ colour_my come_alone come_upstairs comes_on coming_$ coming_out committee_and company_a
cons_$ could_that county_lines court_and cover_vpns covered_and cried_and cries_$ crime_i cry_at crying_after cub_pack
cuts_on dad_at dad_been dad_is dad_locks dad_watches dance_videos daughter_9 daughter_ask daughter_asked daughter_bed
daughter_best daughter_diary daughter_isnt daughter_photos daughter_spends daughter_told daughter_with de_largent
deal_he deepfake_of delete_them delete_what deleted_it deletes_all describe_$ dick_$ did_and didnt_do die_if
difficulties_and dinner_and discord_server dms_what do_$ do_debate do_homework do_tasks do_this do_voice doctor_$
doctor_about doctor_who does_and does_encryption does_sextortion does_your doesnt_come doesnt_listen done_so dont_$
dont_laugh dont_pay dont_play dont_show dont_trust doors_and down_if down_it down_last drama_teacher dramatic_about
drawings_of dreigt_mijn drink_and driver_asked drives_a drives_me drunk_again dying_and each_hour easter_$ eight_and
eighteen_a ein_mann eleven_year else_gets email_address email_from emoji_$ emoji_for encryption_good end_of ended_up
enough_of erpresst_er essay_she et_i euro_or even_now even_when ever_says every_app every_friday every_hour every_match
every_thursday everyone_loves everyone_sees exactly_the explain_and explain_what explain_why exploited_$ exs_new
eyes_but face_$ face_on family_read far_too fat_and father_comes father_in fault_because feel_the fell_off fifteen_if
films_on films_them finds_out firm_has first_a first_and first_job first_one first_then five_year followed_$ food_bank
for_11 for_a for_another for_boys for_dogs for_gift for_images for_just for_messaging for_more for_six for_the
for_those for_uni for_xbox forces_have forget_what foster_carer found_out found_stuff found_where free_rides friend_ok
friend_sent friend_she friend_took friendly_with friends_come friends_older friends_she frightened_me from_1
from_hockey from_me from_monday from_no from_roblox from_romania fuss_but games_where gate_$ gave_away get_banned
get_believed get_changed get_justice get_my get_wrong get_your gets_$ gets_angry gets_calls gets_mad getting_my
gfs_little gifts_in girl_12 girl_14 girl_for girl_next girl_sent girl_wants girlfriend_on girlfriend_says girls_who
give_evidence gives_one gives_us go_in go_meet go_my goes_white going_home going_missing good_lesson google_docs got_40
got_an got_blackmail got_kids got_leaked got_lines got_locked got_really got_sextortion got_this gp_receptionist
grandchild_told grandma_here grandson_to great_and groom_another groomed_he groomed_that groomed_through groomer_$
groomer_on grooming_be grooming_because grooming_me group_called groups_that guess_he gutted_that gymnastics_coach
had_him hai_$ hands_up hands_where happened_when harm_$ has_$ has_access has_begun has_come has_learning has_marks
has_not has_said hates_what have_9 have_all have_friends have_just have_nightmares have_read have_run have_those
have_to having_nightmares he_buys he_coaches he_could he_described he_finds he_gave he_hasnt he_leaves he_makes
he_messages he_picks he_pretended he_ran he_see he_ses he_started he_strangled he_talks he_turns he_write head_$
head_is hear_the hell_find hell_hurt hell_take help_asap help_before help_not help_people help_to helper_did her_about
her_again her_daughter her_every her_for her_kids her_last her_online her_or her_phones her_pics her_shell
her_stepbrother her_up her_when here_and here_because here_but here_come here_i here_she hide_the hij_dreigt him_as
him_at him_finding him_happy him_home him_in him_so him_there him_where himself_to himself_when his_father his_flat
his_girlfriend his_gran his_hoodie his_messages his_parents his_server his_stepdad hold_me holding_up holidays_$
home_every home_today home_without homes_$ homework_about homework_club horrible_stuff hospital_and hot_and hotline_for
hour_ago house_any house_for house_or how_does how_you hugs_me human_i hun_$ hundred_pounds hurt_from hurt_her
hurting_his hurts_her hurts_me i_believe i_brought i_if i_interviewed i_kill i_laugh i_led i_must i_mustnt i_reach
i_realised i_saw i_skipped i_supposed i_survived i_touched i_trace i_trust i_wake i_word i_wouldnt ich_machen id_do
idea_who if_anyone if_people ill_be images_were in_5 in_america in_brazil in_bristol in_children in_deadlines
in_english in_for in_jersey in_me in_minecraft in_ohio in_one in_pe in_pieces in_some in_tomorrow in_training
indecent_pictures inside_out instead_of internet_i interviewed_for is_24 is_31 is_32 is_44 is_allowed is_alone is_been
is_crying is_cut is_driving is_encryption is_exactly is_going is_left is_me is_next is_picking is_roblox is_stopped
is_taken is_texting is_twenty is_typing is_worst is_written isnt_one it_$ it_against it_all it_anywhere it_frightened
it_happening it_ill it_make it_painlessly it_rape it_real it_really it_should it_since it_so it_through it_told
it_tomorrow it_werent itd_help job_he job_in joke_and joke_he joking_this journalist_and journalist_here july_$
july_and just_a just_found just_messaged just_mine just_rang just_talk justice_because keep_being keep_calling
keep_going keep_our keeps_a keeps_asking kept_saying kid_a kid_bought kid_groom kid_on kid_sister kids_12 kids_never
kids_say kids_sweets kik_that kill_my kind_of kissed_her kitchen_floor know_whether know_with knows_but knows_what
la_noche lad_from lads_think lady_at lady_on laptop_and laptop_kids largent_$ last_month lately_how laughs_about
law_came law_here law_insists leader_after leader_made leaf_me leak_you leaked_$ learning_difficulties leaves_me
led_him left_a left_after legs_and lets_her letter_with lie_that lied_$ lied_and lifts_and lifts_home light_bulb
lights_out like_10 like_28 like_and like_forever like_going like_in like_other like_she like_the like_this list_$
list_i list_is literally_what little_secret live_$ live_stream lives_with load_of local_paper locks_me logged_into
lol_so lol_that long_term long_the look_after looks_terrified lot_since loud_$ love_$ love_you loves_him machen_$
madam_my made_them makes_new makes_them man_asking man_bathes man_from man_on man_said man_say man_showed man_waiting
mann_schreibt many_get many_were marry_my mate_got mate_he mate_in mate_of mate_says mates_dad matters_$ me_abroad
me_anything me_asks me_at me_dirty me_everyone me_fat me_goodnight me_has me_lifts me_maybe me_messages me_no me_porn
me_realise me_snaps me_till me_watch me_words mean_no mean_people meet_their meeting_a men_message mess_$ message_from
message_on message_was messages_after messages_vanish messaging_my mijn_fotos mine_did mine_filha mine_now minors_and
mins_till modelling_and moderator_what money_from more_after moved_on mr_patel mum_again mum_hasnt mum_locks mum_to
mum_what mums_boyfriend mums_how music_master must_do my_4 my_board my_boots my_boss my_brain my_chess my_comment
my_das my_drama my_drink my_eleven my_english my_ex my_food my_grandchild my_housemate my_internet my_legs my_main
my_mosque my_mother my_netball my_paper my_poem my_pokemon my_post my_priest my_question my_role my_science my_scouts
my_shoulders my_skin my_student my_uncel my_under my_uniform my_videos my_wifes myself_in myself_is named_because
nan_says nans_boyfriend near_kids nearly_a need_em need_them neighbour_beats neighbour_is nephew_from netball_club
never_hurt never_knew never_stops new_friend new_iphone new_partner new_trainers news_the next_years niece_$ night_what
night_with no_limits nobody_acts nobody_knows normal_that not_around not_even not_fine not_her not_your nothing_and
nothing_changes nothing_my now_and now_says now_she nude_$ number_is numbers_also numbers_include nurse_i nursery_told
nursery_worker o_que of_14 of_15 of_24 of_9 of_child of_dad of_eleven of_embarrassment of_forty of_just of_online
of_ours of_something of_staff of_that of_views of_when of_who off_amazon off_by off_chat off_dead off_till officer_is
often_should ok_and ok_dont ok_it ok_no old_home old_ones old_says old_son old_tiktok on_bereal on_every on_fridays
on_minecraft on_mums on_one on_till on_to on_us on_video one_asked one_did one_each one_he ones_who online_all
online_dad online_how online_i online_with only_10 only_26 only_messages only_sent only_thing or_12 or_call or_delete
or_everyone or_give or_ill or_police or_see or_worse other_side our_address our_boy our_call our_choir our_county
our_group our_own our_re our_special our_team ours_does ours_has out_he out_or out_she out_who over_eid owes_someone
own_and own_in own_mum paid_and painlessly_$ pakistan_in panic_attacks parcels_and parents_cant parents_evening
parents_find parents_ok parents_would park_$ part_that partner_$ pass_$ passwords_and pay_please pdf_$ pedo_fotos
percent_on person_i pet_$ phone_a phone_about phone_case phone_last phone_my phone_not phones_fuel photo_i photo_what
photos_with pic_got pic_i pic_taken picks_her picks_me pics_and pics_it pics_just pics_she picture_that pictures_to
pieces_$ pill_and pizza_place pjs_$ play_games playstation_$ please_can point_anymore points_to poison_$ police_figures
police_number police_tell police_themselves porn_$ post_something posted_my pounds_i pregnant_from primary_school
prison_$ privately_i prize_$ pro_ana profile_of promise_$ promised_him protection_do prove_my pshe_and punishment_$
pupil_in pupil_wont put_something put_the question_about quiet_but quiet_by quiet_lately quit_and quitting_$ quote_in
ran_the rang_$ rank_$ rap_about re_teacher read_after read_i read_them reads_everything realised_i really_not
reason_that recorded_it refer_to refusing_to register_and register_for replying_to report_are report_have report_take
researching_a rides_and ring_999 roblox_in roll_their roof_of rubs_my rules_at runs_the safe_at safeguarding_$
said_come said_dont said_goodbye said_hell said_ill said_next said_they same_as same_school sat_next saturday_and
saturday_i saved_it saw_that say_1 say_is say_smokescreen sayin_he saying_he saying_hed says_age says_all says_delete
says_her says_it says_not says_things scared_me scared_of scared_stiff school_allowed school_any school_have
school_keeps school_made school_or science_teacher scotland_report scouts_told secret_and secret_cause see_anyone
see_but see_dms see_those see_what see_where seeing_the send_her send_them sending_money sending_pics sending_pictures
sent_her sent_nudes sentence_do server_if server_says server_where seventies_the seventy_nine sextortion_mean sexy_$
shaking_$ shaking_a shaking_it shame_i shaped_like shares_a she_cries she_did she_isnt she_lives she_promised
she_wishes shell_take shoot_$ shop_gives should_run should_we shouldnt_$ shouldnt_have shouting_and show_his shows_it
signs_for signs_should since_he since_it single_day sir_is sir_says sister_i sister_just sister_lets sister_started
site_i site_with sites_and sits_$ size_$ skirt_on slams_doors slipping_$ small_sister smokescreen_that so_annoying
so_funny so_long so_nobody so_not so_tell so_theres sofa_surfing soll_ich some_and somebody_from somebody_told
someone_and someone_recorded someone_sends someone_something someone_tell someone_to something_a something_awful
something_could something_in something_they something_with son_11 son_friend son_has son_uses sorry_my speak_good
speak_of speaks_polish split_the staff_is stalked_by started_shaking starting_to stay_quiet staying_at staying_in
step_grandad stepbrother_does steps_$ still_abuse still_believe stock_room stop_i stop_someone stopped_coming stops_$
story_has story_what stranger_asking stranger_from streamers_are student_$ stuff_at stuff_online sum_man summer_and
sunday_$ sunday_and support_him swat_my swear_a take_pills talk_and tea_and teach_year teacher_at teacher_kissed
teacher_messages teacher_read teacher_say teacher_they teacher_touch teacher_want teaching_assistant teenagers_and
teenagers_roll telegram_group telephone_for tell_his tell_on tell_that telling_me telling_the text_$ text_the
texts_from texts_her than_before that_even that_grandad that_id that_in that_make that_nothing that_pe
that_safeguarding that_time that_upset that_way that_weird the_60s the_act the_adult the_adults the_brother the_canal
the_charger the_chicken the_comments the_computers the_debate the_first the_gates the_girl the_internets the_leaders
the_letter the_lifeguard the_light the_link the_local the_loos the_moderators the_mother the_night the_numbers
the_oldest the_part the_pe the_power the_questions the_recording the_safeguarding the_sentence the_social the_stock
the_subject the_sugar the_tournament the_will their_eyes their_hands their_own them_$ them_boys them_did them_dont
them_has them_in them_or then_his therapist_i there_anybody there_because there_too there_wont they_all they_arrested
they_came they_come they_filmed they_gave they_hear they_listed they_lock they_nicked they_shouldnt they_take
they_think thing_going things_behind things_online things_when think_$ think_she thirteen_$ thirty_five this_afternoon
this_article this_country this_evening this_game this_homework this_might this_or this_out this_today this_weekend
this_world thousands_of threatened_online threatening_me three_hundred throw_me thrown_out tickles_her till_class
time_a tips_for tired_$ to_accept to_agree to_america to_before to_boys to_chat to_consent to_date to_dig to_download
to_first to_ignore to_it to_kms to_lie to_never to_other to_pakistan to_post to_random to_shout to_telegram to_touch
to_who told_his told_us tonight_if too_deep too_friendly took_the took_them touch_$ touched_her touched_me tournament_$
trace_the trainer_any trainers_who training_and training_as training_with true_what truth_is turned_up twelve_that
twenty_minutes two_kids two_mins two_teenagers ugly_$ um_homem uma_foto und_will under_her uni_$ up_again up_from
up_were upset_me us_with use_it useless_i uses_one using_it using_our vapes_and very_sad vicar_$ victim_but victims_i
victims_kill video_$ videos_of voice_calls voice_chat wait_in wait_till waiting_and waiting_list waits_by walking_home
walks_in wall_with want_$ want_300 want_the want_them wants_cash wants_her wants_more wants_you wardrobe_$ was_25 was_7
was_all was_asleep was_assaulted was_caught was_eight was_eleven was_long was_love was_only was_passed was_reading
was_soll was_to washing_but watched_$ way_he way_out ways_$ we_been we_dont we_meet we_play we_take we_were wear_long
wed_just week_it weekend_i weight_$ weird_if went_off went_round were_14 were_used what_behind what_colour what_her
what_percentage what_protection what_sentence what_sextortion what_sexual what_share what_then what_time whatever_that
where_they which_asks which_streamers whisper_$ white_$ who_2 who_buys who_else who_for who_hurt who_must who_pay
who_runs who_she who_takes who_taught who_touched why_no why_should why_tengo wife_found wife_what wifes_nephew
will_anyone will_believe will_find will_hurt will_show window_$ with_a with_bruises with_burns with_is with_o
with_tasks woman_did woman_who wont_delete wont_leaf wont_make wont_show wont_talk word_blackmail word_it words_if
words_with work_at work_he worker_$ worker_doesnt working_$ world_$ worse_and worse_than write_200 write_a write_she
write_with writing_to wrong_that wrote_down wrote_it year_12 year_6s year_group year_has year_made you_already
you_awake you_fall you_got you_there you_wear young_and younger_girls youngest_is your_coach your_sister
""",
    3: """
100_and 11_$ 11_has 13_because 13yo_to 14_year 15_yr 16_she 17_but 21_000 24_hours 25_i 2_in 2am_and 31_$ 38_$ 38_and
3am_$ 400_day 40_and 40_quid 41_and 47_$ 47_percent 50_of 52_and 71_and 8_i 9_says ^_6 ^_ammi ^_ana ^_at ^_blocked
^_chess ^_daughter ^_dear ^_drinking ^_friend ^_fun ^_gp ^_granddaughter ^_have ^_hell ^_imams ^_karate ^_lifeguard
^_meri ^_moj ^_offence ^_pomocy ^_random ^_save ^_student ^_thanks ^_thirty ^_total ^_trade ^_tried ^_was a_12yo a_27
a_bond a_bottle a_boy a_bra a_bully a_burner a_bus a_client a_cop a_counsellor a_few a_five a_floor a_folder a_groomed
a_horse a_leisure a_locked a_man a_minister a_nude a_plane a_player a_predator a_present a_quiz a_relative a_screenshot
a_shared a_split a_tent a_text a_throwaway a_time a_tutor a_usb a_warning about_boys about_kids about_meeting
about_walking about_women account_is actually_come actually_i adding_me admin_of adult_is after_rehearsal age_$ age_to
aged_ten ago_my ai_girlfriend alarm_$ all_and all_are all_come all_to already_and already_sent also_on always_say am_20
am_52 am_fourteen am_having am_holding am_scared am_terrified am_typing am_under am_watching am_wearing an_answer
an_incident and_are and_deleted and_did and_dms and_ended and_for and_her and_hides and_hold and_looked and_reads
and_sits and_there and_took and_which and_wouldnt answer_when anymore_and anyone_believe anyone_so anyone_to
anything_with anyway_how are_at are_chats are_children are_engaged are_thinking arranged_to arrested_and article_about
article_could article_talks as_in as_proof asap_$ ask_how at_3am at_breakfast at_camp at_children at_clapham at_it
at_mcdonalds at_nursery at_risk at_things at_thirteen aunt_who awake_over babysit_and back_like back_then bad_picture
bad_way bad_with be_arrested be_nothing be_pregnant be_that because_then bed_i been_clean been_counting been_doing
been_good been_playing been_saving been_targeted been_to been_told been_writing before_he begun_to behind_after
behind_and behind_every being_hit being_stalked being_watched better_if bill_i birthday_and bit_in blackmail_my
blade_in blazer_$ booked_us bottle_of boy_i boyfriend_of boyfriend_on boyfriend_online boys_be boys_does bra_off
breathe_when brother_his brother_now brothers_mate burns_me but_asking but_grandad but_sounds buys_me buys_you
by_mistake by_somebody by_text call_while called_a called_uncle calm_a came_back camp_was can_an can_boys can_help
can_she can_write can_you cant_say car_with cards_and care_$ carrying_on case_was case_with cases_on cash_$ cat_$
cat_in catfished_and caught_how cause_of cba_with changed_the charity_advise chat_and chat_is chat_up chats_as chats_i
check_a checklist_of chess_coach chess_com child_does child_tell child_there childline_free childminder_$ christmas_and
class_has class_said class_who clothes_off clothes_were club_and com_man come_at come_home coming_on common_is
contact_in controls_all convicted_in coping_$ cops_can cops_on costume_$ count_16 count_me country_$ country_if
court_case cousin_makes cousin_shows cover_$ cover_families crashes_at cries_every cry_and cubs_$ cut_herself
dad_computer dad_gets dad_on dad_reads dangerous_to dare_but dares_are daughter_at daughter_been daughter_chats
daughter_i daughter_so days_$ days_so deadline_but deal_or dear_sir debate_squad delete_our desk_at did_my did_nothing
did_stuff did_to didnt_know different_children disappear_forever divorce_$ dms_girls do_for do_mods do_stuff do_teacher
doctor_for does_can does_report doesnt_count doesnt_know dogs_lol doing_stuff dont_listen dont_reply dont_wish door_for
door_i door_shut door_that down_by down_who drama_$ dramatic_but drawing_app dread_the drew_a dumb_but dye_$ each_week
ein_bild eleven_$ else_can encryption_mean er_will essay_and essay_on et_je ever_been every_morning everyone_that
exams_are fake_of favourite_and feel_bad feel_uneasy fifty_years figure_for figures_include find_help fink_i flight_$
fly_to folder_on folder_with for_13 for_bath for_four for_girl for_good for_her for_in for_mine for_ranked for_uk
for_videos forces_replied foster_brother foster_placement found_an fourteen_$ fourteen_what friend_just friend_online
friend_today friend_wants friends_house friends_mum friends_with from_and from_nowhere from_online from_poland fun_fact
funny_story game_said game_what games_i garage_door gave_a gave_her get_messages gets_taken getting_blackmail
getting_calls getting_messages getting_parcels gifts_are girl_and girl_said girl_told girlfriend_i girls_in girls_share
give_me giving_her giving_out go_and go_of go_school go_to going_back good_but got_any got_spiked got_till grabbed_me
gran_and grandma_now grandmother_of green_$ groomed_child groomed_last groomed_on grooming_also group_had group_leader
group_tells gtg_$ guess_who had_it had_nothing hadnt_she hair_out hand_$ happened_again happened_as happened_with
has_an has_convinced has_just has_stopped hate_me have_bad have_caught have_is have_screenshots have_sex have_your
havent_$ havent_eaten havent_had having_thoughts he_cant he_controls he_cries he_follows he_gives he_looks he_messaged
he_said he_show he_tells he_told he_wil head_told hear_if heard_my hed_kill help_but help_he help_if helps_the her_boss
her_brother her_by her_child her_cousin her_drawing her_father her_mums her_picture her_see her_step her_with here_same
herself_in hey_so hidden_folder hidden_in hide_her him_it him_the him_who his_coach his_face his_guitar his_hands
his_mate his_mums his_number his_wall his_willy hits_mum holding_it home_before home_id home_this honestly_$
horrible_to horse_game hotel_$ hotel_for hours_or house_and house_with how_he how_parents how_worried hurt_anyone
husband_is husband_makes i_being i_calm i_change i_crossed i_dont i_dread i_end i_even i_fight i_fink i_heard
i_moderate i_remember i_scare i_sleep i_text i_tried i_whisper ice_cream ignore_your ill_do illegal_i images_i in_accra
in_and in_assembly in_cars in_game in_homework in_law in_may in_night in_pakistan in_private in_since in_spain in_these
in_videocall in_what internet_on into_sending is_23 is_27 is_38 is_999 is_acting is_afraid is_eleven is_frightened
is_her is_horrible is_hurting is_meeting is_nothing is_number is_scaring is_seeing is_sending is_sent is_seven is_small
is_some is_training is_using is_weird isnt_known it_already it_called it_free it_friday it_it it_legit it_literally
it_out it_together it_used january_and job_and join_her joking_about journalist_i journalist_on jumping_in just_about
just_been just_dont just_flirting just_teacher keep_talking keep_the keeps_adding keeps_my kid_for kid_go kid_has
kid_says kids_go kids_he kids_keep kids_who kill_her knee_$ knew_and knife_$ knife_in know_your lad_who lads_been
lady_$ laptop_is last_message late_night laughing_$ leader_asked leader_i leak_my leaves_us left_$ legs_i
leisure_centre let_gran liar_$ lie_awake lie_i lied_to lifts_$ like_200 like_fingers liked_it line_it list_to
literally_about little_kid live_and live_streaming location_24 locked_in lol_any looking_up looks_after lovely_$
made_an made_this mae_o main_one make_someone makes_him man_gives man_she man_wants man_we man_when man_wont many_15
mark_on marks_and master_asked mate_keeps mate_she mates_to may_and maybe_$ me_can me_demande me_dinner me_for me_from
me_half me_honestly me_nobody me_promise me_right me_send me_share me_sleep me_there me_things me_why mean_because
mean_if message_children message_me messages_disappear messages_my messages_so messages_when messages_with
messaging_does met_is middle_one might_do mine_just mine_says mine_szantazuje minecraft_chat minutes_i moderate_a
mon_prof month_ago morning_he mother_what mr_b mr_d mum_boyfriend mum_had mum_knows mum_says mum_see mum_thinks mums_a
mums_at must_i must_report my_12yo my_400 my_battle my_bed my_dissertation my_fringe my_live my_nurse my_pants
my_passwords my_pastor my_son my_stepbrother my_story my_ten my_top my_twelve my_twins my_username my_youngest
need_somebody needs_to nephew_streams never_do never_have never_told never_touched new_childminder nicked_my night_for
night_i night_in night_where nightmares_$ nightmares_about no_actually no_clothes no_friends no_heating no_report
no_three no_top nobody_believes nobody_knew nobody_says noche_$ not_a not_coping not_done not_on not_said not_speak
not_told not_training nothing_for noticed_$ notification_$ now_they now_with nowhere_$ nudes_to number_by number_that
numbers_is numbers_went of_$ of_apple of_consent of_it of_offence of_prevention of_prison of_these of_thirty of_us
of_warning off_his off_topic off_what offence_started offender_is offering_to offline_$ ok_so ok_what old_and old_money
old_that old_what older_lads olds_what omegle_type on_christmas on_for on_leave on_live on_saturday on_them on_things
on_three on_with on_wizz one_contact one_doesnt one_first one_helps one_lad one_lass one_little one_or one_says
one_will ones_told online_and only_ever only_now only_play only_some or_47 or_anything or_lose or_ruin other_peoples
others_about our_au our_girl our_girls our_leaders our_pastor our_scout our_town ours_and out_a out_if outside_our
over_or overheard_two own_daughter own_pic page_4 page_where paid_by pakistan_$ paragraphs_and parents_cope parents_do
parents_fight parents_knowing parents_will parents_wont partner_is passed_round passport_and pastor_says pay_them
people_comment person_doing person_without person_you photo_in pic_off pics_got picture_removed picture_taken
pictures_on pills_here place_i plate_at play_a play_therapist please_is please_where pocket_money police_force
police_what post_them pounds_$ pretending_you priest_did private_photos privately_$ privates_$ prob_nothing project_$
pupil_at pupil_of pupils_and put_this pyjamas_$ quick_one quick_question quid_what quiet_about quoting_paragraphs
raise_it random_added rather_go razor_blades reach_one read_first real_age real_reason recipe_for register_$ register_i
regret_sending reply_$ report_all report_how report_who reported_the right_in rings_at ringtone_$ roblox_he roblox_who
room_since room_so ruin_$ run_the sage_$ said_1 said_god said_he said_one said_this sait_ou saturday_job saved_as
saved_the saw_it say_i say_know say_sorry sayin_i saying_pay saying_please says_anything says_gifts says_please
says_send says_your scare_me scare_myself schickt_mir school_a school_and school_counsellor secret_from secret_game
secret_my see_a see_also see_her seeing_$ seeing_it seen_the send_one sending_it sent_a sent_them sentence_for
server_and server_keeps seven_$ shame_on sharing_a she_begged she_burst she_changed she_cry she_flinches she_knows
she_sleeps shell_be should_anyone should_use should_write showing_my shows_my sign_my silent_$ since_our sister_from
sister_hides sister_now sister_said six_hours size_5 skin_for sleeps_in small_and so_am social_services social_workers
solo_$ somebody_be someone_abroad someone_does someone_made someone_not someone_online someone_posted someone_says
someone_she someones_blackmail something_personal something_tonight something_very somethings_wrong somewhere_i soul_$
spiel_$ spiked_and split_in sports_day staff_here started_giving stay_on stay_over staying_with steam_cards still_there
stop_if stop_looking stopped_replying story_my stranger_$ stranger_he stream_her student_emailed student_she
supply_teacher support_group sure_my sure_this surname_$ swapped_pics sweets_and sweets_to tablets_and take_our take_so
talks_of teacher_in teacher_lose teacher_must teacher_year teammate_on teenagers_what telling_her tells_us tent_with
term_harm term_i text_i texts_$ texts_and that_bad that_be that_counted that_happened that_lesson that_not that_says
that_uncle the_47 the_blackmailed the_choir the_crimes the_cupboard the_data the_desk the_divorce the_football
the_front the_game the_ice the_internet the_library the_long the_milk the_minecraft the_neighbour the_offender
the_phones the_recipe the_staff the_story the_talent the_tent the_ticket the_tube the_weekend the_wifi the_youth
their_grandad their_name them_they them_when then_burst then_go there_and there_my there_since there_somewhere
these_reports they_already they_cut they_film they_give they_lied they_stopped theyd_never think_ill this_happen
this_man this_one this_took this_type this_very this_year those_cases those_kids thought_grooming thought_id thought_it
thoughts_$ threats_$ through_the thursday_and tickets_for time_limit to_16 to_at to_burn to_children to_fly to_football
to_forget to_get to_leak to_massage to_pay to_pray to_prove to_the to_train to_type to_undress to_what to_younger
together_$ told_mum tomorrow_lol tonight_is too_big took_money top_on topped_up total_recorded touches_her tracker_on
trade_offer trainer_$ trainers_size training_company tried_the trouble_if trust_my trust_myself trust_with trusting_him
twelve_year twenty_two twice_now two_years type_of type_site uk_if uncle_did uncle_from under_18 under_18s until_it
up_next up_screaming up_with us_play us_to us_too us_when vapes_for veut_me victims_are voice_note voice_that
volunteer_there waits_for wales_$ wall_again want_go want_live wants_different wants_photos wants_pics wants_steam
wardrobe_typing was_and was_convicted was_for was_fourteen was_good was_messaging was_sage was_so wasnt_$ watch_for
week_the weeks_ago weird_since weird_texts weird_with went_white were_all were_in were_talking were_wrong wet_the
what_counts what_means what_school what_teacher whatever_they when_her when_mums when_were where_people which_app
which_bus which_cases which_do which_police which_questions while_they who_films who_gave who_gives who_have who_hits
who_i who_speaks who_tell whole_football whole_year whom_can why_$ wife_for wife_has wil_kill will_he will_it will_sait
will_this wish_to with_ai with_and with_clothes with_cubs with_little with_some without_making woman_tried wont_hand
wont_need wont_tell words_as work_it worrying_about would_kill would_someone write_it writing_this written_about yeah_$
year_i year_of year_what year_which yet_and yo_who you_about you_count you_describe you_one you_ring your_fault
youth_leader youtube_channel yrs_ago
""",
    4: """
13_gets 18s_$ 26_or 2_months 300_worth 30_yr 34_now 38_year 40_times 500_or 50_quid ^_82 ^_behind ^_choir ^_cool ^_data
^_had ^_hello ^_his ^_lmao ^_me ^_meine ^_merry ^_meu ^_mio ^_ms ^_on ^_one ^_social ^_something ^_story ^_thought
^_white ^_wo a_26 a_bench a_blade a_castle a_creepy a_doctor a_gun a_hidden a_hunch a_journalist a_lady a_laugh
a_married a_music a_package a_policy a_relationship a_streamer a_taxi a_tracker a_whole a_wooden a_yr about_grooming
about_live adds_all adult_what after_he after_pill again_today again_who age_is alive_$ all_right allowed_online
alone_till also_my always_$ am_14 am_admin am_attracted am_getting am_i am_really am_safe am_thirteen am_twelve
among_them an_ai an_apprentice an_uber and_asking and_breathes and_his and_keeps and_pregnant and_sent and_strokes
and_takes and_texts and_throw and_worse another_one answering_$ any_point anything_just anyway_$ anywhere_else are_17
are_cases are_everywhere are_off are_pictures argue_about arrest_me asked_my asked_which asking_cause asks_who at_11pm
at_church at_dad at_euston at_parents at_uni babysit_for back_again back_they bad_it bail_and be_bad be_dead be_married
be_touched beaten_up been_arrested been_looking been_sending before_it begged_me being_here being_really believe_what
bill_change bill_do blackmail_$ blackmailed_$ bleeding_a blocked_him blue_$ bored_of bot_but bot_that bot_watching
both_are box_at boyfriend_how boys_cant brain_is breakfast_or bro_i brother_forces brother_got brother_has build_trust
bus_every but_also but_can but_honestly by_five calculator_$ called_dan called_kev calling_her calls_$ came_forward
cant_explain cant_ring car_and car_park card_in cases_from chapter_is chat_by chats_to child_screaming child_when
children_at children_not choir_man choir_master circle_time clapham_$ class_$ club_in co_robic coach_wants cold_again
colleague_messages con_publicar con_un contact_with conversation_$ conversation_with convicted_the could_be could_meet
couldnt_talk counts_as coursework_and cousin_and cousin_stays cream_man crossed_a crying_and cupboard_$ dad_a dad_broke
dad_drinks dad_friend dad_makes dad_mate dass_ich data_nerd daughter_needs day_and did_any did_every didnt_come
didnt_tell difference_ok different_man discord_works dmd_me dming_the do_helpline do_if do_lines do_my do_things do_you
does_sexual doesnt_give doing_to dont_judge dont_make door_neighbour down_and drives_$ driving_me dropped_and eat_with
efo_llun eight_$ eldest_is emailed_me encryption_would ended_with envoye_une er_hat essay_that euston_$ even_for
even_start evening_and every_evening face_in families_of favourites_i feel_right feel_used felt_like fight_with
figures_then filmed_us fine_he fine_really fingers_$ finished_$ firm_are flat_$ floor_plan for_child for_looking
for_private for_someone for_what forced_me forced_to forget_your friend_did friend_wont friend_write friend_wrote
from_an from_the game_and game_keeps gay_$ get_done get_me get_up girl_do girl_on girl_there girlfriend_online girls_no
gives_you go_where gone_to got_$ got_a got_asked got_paid got_train gran_found grandad_$ groomed_at groomed_in
groomed_not groomed_when group_$ group_for group_that guess_my guys_and guys_car habla_con had_an had_favourites hai_ke
half_and happened_$ happened_yet happens_at has_gone has_moved has_three has_written hasnt_got have_had have_never
havent_got havent_told he_asks he_laughed he_pays he_reads he_really he_say he_screen he_sends he_shows he_sold
he_takes he_would hear_any hear_anything hear_me heard_a hearts_at hell_put help_so helps_with her_alone her_boy
her_husbands her_i her_is her_legs her_swim here_lol here_my here_no hers_when hi_i hidden_what hides_her hija_habla
him_for him_if him_is him_on him_to himself_$ his_dad his_house hombre_mayor home_the home_to home_with homework_and
honestly_what hot_tub hotel_key house_lol how_discord how_do how_they hurt_myself hurts_what hypothetically_a i_already
i_ban i_bought i_build i_chat i_dangerous i_didnt i_hate i_inform i_isnt i_kept i_let i_loved i_mention i_missed i_only
i_scratch i_stopped i_swallowed i_understand i_woke i_worry if_both if_my imi_cere in_again in_boys in_circle in_danger
in_detention in_england in_fortnite in_germany in_hospital in_july in_this in_uk in_yb inform_$ inside_my is_$ is_2
is_25 is_always is_being is_ceop is_collecting is_deleted is_done is_fourteen is_fried is_missing is_new is_on
is_pretending is_safeguarding is_showing is_therapy is_tomorrow isnt_for isnt_home isnt_right it_allowed it_at it_but
it_buzzes it_ended it_even it_first it_has it_her it_isnt it_love it_safer it_saved it_sounds it_usual it_whatever
jai_envoye jealous_$ judge_me just_need keep_quiet keeps_texting keh_raha kept_silent key_and key_card kid_my
kid_online kid_wont kids_cut kids_like kids_tell knew_what know_of knows_all language_exchange lass_in last_$ law_is
leave_a lights_are like_$ like_my likely_much limit_because line_for link_in listens_to little_because little_boy
lmao_my loads_of lodgers_daughter lol_how lol_who long_way loved_him making_him making_them man_did man_every man_has
man_off manager_at married_man mates_think mature_for mcdonalds_he me_4 me_60 me_enough me_every me_it me_online
me_stuff me_taken me_too me_voir me_was me_which me_without meet_a meeting_him meine_tochter member_$ mention_it
merry_xmas messaged_me messages_me messaging_a messaging_kids met_him met_onlin mi_hija minded_her minecraft_server
minute_$ missing_and mistake_and money_and money_by month_that more_and morning_after mostly_girls moved_back msn_$
much_higher mum_earns mum_is mum_seeing mum_the mums_partner my_13yo my_besties my_boys my_bum my_dms my_eldest my_eyes
my_godfather my_granddaughter my_hand my_jeans my_leotard my_lodgers my_nephew my_partner my_rugby my_saturday my_shirt
my_social my_teacher my_tennis my_third my_tutee myself_for myself_when name_be neck_$ neighbour_boy nerd_here new_$
next_room next_to next_week night_the no_se nobody_at nobody_would normal_to not_an not_going not_meant now_isnt
nude_of nudes_or numb_and number_can number_of numbers_please of_pills of_scared of_stuff of_what of_yourself off_even
off_my offence_mean often_are ok_i old_boys old_do old_for old_is old_told old_volunteer old_who older_boyfriend
on_putting one_ever one_person one_reason onlin_$ online_games online_grooming online_she only_and only_has only_he
only_touched only_uses open_on or_dinner or_it or_sleep or_your our_football our_gym our_lad our_private our_secret
outside_of over_and owe_them paid_for paid_in parent_look parents_$ parents_argue parents_no pass_me pay_but people_are
people_from people_in people_the petrol_$ phone_against phone_if phone_that photo_et pick_me pictures_asked pinches_my
plan_of platform_at played_truth plays_online police_numbers policy_officer poster_on presents_$ priest_i prove_you
pupil_drew pupils_essay put_a put_his question_can questions_about quietly_$ random_men rape_if raped_at reading_that
real_mum realised_it really_14 really_post recorded_offences recorded_our report_that report_them report_what
reported_him rhywun_efo right_at right_back robic_$ rough_$ round_$ run_off safe_$ safeguarding_lead safer_$ said_24
said_bye said_pay said_please said_so said_what said_yes same_one save_the saw_her say_$ say_she saying_prove says_1
says_do says_if says_parents says_shed says_tell school_because school_on school_says school_uniform school_we
school_who schools_it scout_wants screen_recorded screenshot_of send_someone sending_my sent_something server_i
sextortion_$ sexual_abused shared_$ she_lets she_met she_says shoes_on show_anyone showed_them showed_us shut_the
shuts_the since_january since_she sir_in sister_of sister_she sit_next sits_so sleep_on slowed_down snaps_$ so_a
so_before so_close so_hypothetically so_i so_mad so_mum so_my some_lads some_of some_old somebody_about somebody_called
someone_is someone_without someones_hurting something_isnt something_weird sound_dumb square_and start_telling
started_$ started_the started_to station_by stay_$ stay_behind stays_$ step_on stepdad_reads still_lives stop_sending
stopped_eating story_time stuff_that such_an summer_$ survivor_and switch_to take_me take_no talk_without talks_to
tape_$ teacher_allowed teacher_asks teacher_be teacher_being teacher_miss teddy_$ telling_him ten_has terrified_of
than_my that_hasnt that_him that_mr that_safe the_70s the_caretaker the_cops the_deadline the_dinners the_facts
the_friend the_funny the_gift the_girls the_groomer the_head the_hot the_leccy the_lips the_presents the_quiz the_right
the_rules the_shed the_sister the_student the_tickle the_under the_young them_now them_something then_said then_went
therapy_for there_is there_isnt they_cant they_delete they_pass they_said thing_happened things_at things_i think_are
think_my thinking_$ thinks_that this_app this_before this_essay this_town those_numbers those_of thought_they
thousand_children threaten_my three_boys three_days threw_my through_to ticket_in till_midnight time_my to_another
to_ask to_avoid to_carry to_girls to_have to_i to_instead to_keep to_kids to_like to_love to_manchester to_next
to_raise to_recruit to_swimming to_that to_underage to_wait to_worse today_and told_anybody took_it top_$ topic_and
topic_but touches_me train_ticket train_tickets training_cover tub_$ turn_it turned_the turning_up tutor_allowed
un_monsieur uncle_$ uncle_and underage_girls understand_that une_photo up_being up_by up_did up_her us_at us_it vapes_$
victim_from victims_$ victims_go video_in von_einem waiting_outside waking_up wants_me wants_proof warning_$ was_18
was_being was_crying was_finished was_me was_such was_too was_twenty watched_the watching_$ we_could we_played we_talk
we_write week_as weird_that went_silent were_13 were_groomed were_meant were_my what_a what_goes what_grandad what_mean
when_someone when_you where_it whether_encryption which_law while_it who_did who_groomed who_has who_makes who_now
whole_class whole_school whole_time why_we will_dass will_jump will_send win_trust with_50 with_grown with_it with_like
with_man with_mum with_somebody work_the worked_out works_and worried_my would_come would_just would_make would_miss
would_the write_here written_to yb_with yeah_i years_difference years_of yesterday_and yet_he you_come you_get you_give
you_rather you_who young_girls young_ones youngest_$ your_boyfriend your_course your_cousin your_daughter your_school
your_the yr_11 yr_olds
""",
    5: """
13_ans 13s_$ 14_is 16_my 18_asking 18_months 19_is 1_who 200_in 20_yr 22_and 24_too 40_mins 4_boys 4_i 4_under 50_times
6_how 71_$ 9_$ 9_year ^_ai ^_asks ^_concerned ^_joined ^_lad ^_mum ^_pov ^_reported ^_rugby ^_said ^_shaking ^_smh
^_sorry ^_terrified ^_thinking ^_twitch ^_whole ^_yrio a_bank a_bedroom a_chi a_cv a_disclosure a_fake a_lass a_mes
a_model a_necklace a_neighbour a_panic a_pic a_playlist a_police a_policeman a_poll a_real a_report a_rope a_scout
a_sugar a_training a_user a_way a_wedding a_year about_12 about_man about_mr about_the abused_as account_just act_can
adult_on adult_survivors advice_in after_something after_their aftershave_$ again_since age_7 ages_does ago_and all_got
also_what am_afraid am_staying am_unsure ammi_ko an_actual and_asks and_cornwall and_dan and_found and_nothing
and_parents and_sends and_then and_threatens and_today and_turned and_was ans_et answering_and any_support app_that
app_was app_where apprentice_at apps_have are_girls are_illegal are_victims art_server as_rape as_there asked_why
asks_for asks_where at_1am at_hers at_least at_sports away_for away_if ayuda_por babysit_asked babysitter_$ back_by
bad_enough bad_things bag_packed basically_i battle_pass be_$ be_higher because_no bed_$ before_we being_nice bin_$
bitcoin_or black_eye bot_drop bought_me boys_are bread_and breathing_$ brother_of brought_a burst_into but_for by_6
by_her by_monday by_myself by_sunday call_a call_in called_max called_to can_speak cant_get cant_turn car_for cards_$
cases_never chat_because chce_wiecej checks_$ child_said children_homes chokes_me coach_who cocoa_$ collected_by
communication_offence concerned_about controls_$ correct_action could_fall counts_what cousin_does cover_voice
cries_when crying_all customers_say cut_in cv_i dad_laptop dad_to dad_was dangerous_for day_40 days_in deleted_$
devon_and dirty_$ dirty_all dit_quil dms_and dms_me does_nothing does_the doesnt_wake dog_to dont_let door_and
door_handle door_just drinks_$ eat_$ eat_lunch else_has english_homework english_my envoyer_a even_come even_joking
even_tho everyone_says everyones_on everything_in exactly_what fake_nudes fall_asleep family_if family_member
famous_people favourites_and fi_ar find_deleted fine_then finish_now firm_$ firm_tutor first_does follows_my for_ages
for_kids for_meeting for_old for_sad for_teens force_has force_me forever_$ foster_mum frica_de from_internet
from_meeting from_ohio from_their from_today fun_in funny_about game_she game_we game_with gave_my get_counselling
get_picked get_police get_reported get_started gets_called girl_quoted go_into goes_away going_on good_night goodbye_on
got_62 got_flashed got_hackd got_shared grooming_as group_got guess_$ had_enough had_to hamster_$ hand_where
hands_shake has_bruises has_new has_sent has_things hasnt_$ hate_it have_his have_seen have_started have_stopped
have_told he_booked he_shared he_thinks he_wasnt he_wrote hear_him hell_drive hello_my helpline_is helps_people her_all
her_arm her_arms her_essay her_how hide_a him_knowing him_or him_stop him_trainers his_aftershave his_children his_hand
his_room his_shoes his_sister his_tent his_top ho_paura homework_is hoover_pipe hurt_a hurting_me i_carry i_checked
i_get i_learned i_liked i_ran i_save i_shared i_speak i_tears i_tel i_thought i_wont i_wore if_somebody if_someones
ignore_$ in_ireland in_no in_pshe in_them instructor_puts into_tears is_18 is_among is_childline is_crime is_discord
is_even is_fifteen is_finish is_good is_got is_not is_one is_pointless is_responsible is_ten is_threatening is_told
isnt_$ isnt_picking it_fine it_forever it_gets it_go it_goes it_legal it_my it_of it_shouldnt it_to it_without itd_be
jail_because job_for jump_$ just_wondering keen_on keep_my keep_their keep_wanting keeps_sayin keeps_touching
keeps_turning key_to kid_brother kids_in kill_themselves kitchen_$ knocks_at know_my know_that knows_the lads_in
last_thing laugh_i laughing_at lead_who leaked_me leave_it leave_you legal_for legs_$ lessons_are letters_$ like_11
like_all like_that list_of listen_i little_girl living_$ lock_a lol_anyway lol_nobody long_you lot_is love_my lunch_in
made_fake makes_us man_calling man_do manager_keeps manager_who mans_name maths_and maths_so me_do me_got me_isnt
me_manda me_money me_now me_outside me_round me_skins me_tell me_through me_write mean_coercion member_is member_of
mes_parents midnight_$ mine_with mods_see more_she most_victims mother_no much_$ mum_because mum_checks mum_here
mum_knew mums_man mums_name my_apps my_bike my_bus my_churchs my_door my_exs my_goddaughter my_nudes my_online
my_outfits my_passport my_phones my_road my_six my_stream my_street my_thoughts my_work myself_at nearly_dead
need_somewhere neighbour_shows never_got new_babysitter next_steps niece_and niece_has night_lol night_my no_answer
no_money nobody_came nobody_listens not_answering not_eating not_live not_of note_in nothing_but nothing_i now_18 now_a
now_he nudes_are number_to o_my of_em of_forces of_not of_offences offences_please officer_does ok_at ok_bot ok_he
old_if older_boy olds_on on_40 on_adult on_day on_hold on_tour on_your once_and one_$ one_doing one_now one_would
ones_$ ones_and online_wants only_one only_put only_the opened_and opens_$ other_17 our_chat our_door our_foster
our_road our_server out_$ out_last own_cousin own_dad own_son own_thoughts paid_them panic_attack paper_round
parents_are parents_of parents_on people_it percent_of percentage_of person_in personal_$ phone_and phone_just
phone_should phone_so phones_nearly phones_off picks_favourites picture_to pictures_of planning_to play_truth
plays_with please_answer point_of pointless_$ police_here police_station popped_up popular_$ por_favor posted_goodbye
posting_about posts_her pretend_you pretended_to private_lessons proof_$ proof_i pupil_came pupils_$ quick_he quid_by
quiet_for quil_va quit_$ quote_about quoted_in rain_i reads_all reads_my reads_these realised_my really_but recorded_in
remote_controls report_but report_if report_without reports_view ring_someone round_is round_to run_to sad_teens
safeguarding_i said_hed said_shed saw_in saw_my say_dont say_to say_who says_15 says_hell says_keep says_nobody
says_our says_she says_something scared_to school_club school_gets scout_wrote scream_at screaming_$ screenshotted_it
secret_boyfriend see_everything see_why sees_it send_it send_picture senor_me sent_$ sent_one server_a services_take
set_$ set_up seventies_and shared_our shared_the she_hasnt she_is she_love she_makes she_unfollowed she_went she_works
shed_be shed_have should_have showed_me shows_me signs_in since_$ six_or sleep_and sleeps_with small_art small_club
smoke_alarm sneaks_out so_alone so_basically so_this so_we some_account somebody_filmed someone_i someone_if
someone_makes someone_older son_$ son_14 son_told special_$ special_and started_a started_as stay_after still_messaging
still_report stop_after stop_and stop_going stopped_going stranger_has stranger_knew sure_if tagged_my take_pics
takes_half teach_and teacher_counts teacher_get teacher_keeps teacher_picks tell_my telling_someone telling_you
ten_year tent_$ than_a thanks_i that_an that_at that_grooming that_i that_she that_stuff that_tells the_83
the_attention the_case the_clip the_counter the_court the_customers the_days the_kid the_lad the_lesson the_letters
the_morning the_music the_paper the_parents the_party the_percent the_price the_stairs the_stats the_stop the_thoughts
the_warning the_worry their_parents then_asked there_were they_have they_leave they_stop thing_actually this_go
this_report this_stranger those_21 those_chats threatens_to three_phones till_the till_you time_his to_anyone to_as
to_clear to_end to_little to_not to_prison to_ring to_send to_those told_to too_old took_a took_some tout_envoyer
train_to trip_where trust_me tutor_did two_lads un_hombre unsure_what up_some va_tout victim_as victim_for victims_we
video_of view_on wait_is waits_at want_200 want_not wanted_$ wants_another was_1 was_arrested watches_me we_do we_found
we_should weeks_i were_abused were_going were_under what_all what_going what_number what_to whatever_i when_dad
when_his when_my where_else wheres_a which_ages which_organisation white_van who_asked who_from who_havent who_looks
who_reads why_i wiecej_$ will_dit with_children with_her with_people with_questions wont_look work_experience
worker_but works_for worry_box worse_things wouldnt_get wouldnt_let wrote_in wrote_me wyslalam_zdjecie year_2 year_4
you_lock you_report young_lives youngest_asked your_nudes your_time yrio_citizenship zdjecie_i
""",
    6: """
12_ani 12_what 12s_how 13_yr 15_what 1_$ 22_23 25_year 3_in 3_of 4_pics 5_and 5_months 8_or ^_3 ^_asked ^_auntie
^_bought ^_brother ^_cba ^_devon ^_ein ^_ele ^_felt ^_half ^_hi ^_id ^_long ^_mod ^_neighbour ^_packed ^_pan ^_pay
^_profile ^_samaritans ^_survivor ^_swapped ^_three ^_victim ^_vinted ^_wheres ^_who ^_whom ^_writing a_12 a_13 a_25
a_calculator a_chat a_countdown a_cupboard a_date a_grooming a_guys a_passport a_pdf a_qui a_resident a_row a_small
a_stalker a_statistic a_thank a_weird about_something act_on after_it after_reading ago_it ai_pictures all_knew all_up
already_know already_paid also_run always_wants am_9 am_and am_comparing am_gone am_prettier am_reading am_stuck
am_used am_year and_15 and_call and_hate and_hiding and_laughs and_logged and_told and_yesterday answer_fast answer_in
answering_the anyone_what approached_on are_about are_women around_kids as_being as_far as_her as_it as_someone ask_one
asking_as asking_because asking_in asking_kids asks_her assaulted_at at_midnight at_youth bank_account bathing_my
be_added be_close be_friends be_me be_over be_stopped be_taken before_that behind_me being_bullied bell_$ best_friend
big_sister bill_get bit_$ bit_much blackmail_by bluff_$ boss_is bought_the boy_on boyfriend_i bring_a broke_$ but_now
but_one by_2 by_different came_across can_pay can_police cant_go cant_write car_i caught_by charity_for chat_every
child_should children_and children_is children_on choosing_it coach_or colleague_is coming_up company_writes
comparing_two contacts_$ court_$ covers_reading crimes_the crying_in cut_their dad_threw dark_$ daughter_12 deals_with
delete_a deleted_everything did_$ did_it didnt_i different_men disclosed_contact disgusting_$ dissertation_on dmed_me
do_all do_and do_today does_$ dont_really drive_to driver_knows eat_me eating_$ england_for entrenador_me even_count
ever_$ every_night everyone_and everything_and everywhere_$ extended_project eye_$ far_as fast_he fault_for
feel_disgusting feel_ok fiance_$ fifteen_$ figures_it find_these fine_i firm_have followed_home for_coursework for_ever
for_face for_five for_having for_thinking for_your force_covers forces_42 forces_didnt foster_dad foto_e four_and
four_or free_and free_if friend_in front_door funny_how get_taken girl_was girl_who god_wants goes_on goodbye_in got_7
groomed_she groomers_are grooming_victim grown_man guild_leader guys_it handle_$ happy_about has_burns hate_maths
have_done have_not have_problem have_urges he_go he_is he_lied he_might he_put he_sent he_was hell_marry helps_$
her_school her_the her_voice hide_in hiding_$ him_by him_do his_laptop his_whole hold_$ home_like hotline_number
hours_when how_strict husbands_laptop i_a i_act i_break i_clicked i_drive i_lock i_reply i_skip i_starve if_a if_we
if_you in_an in_class in_deep in_luton in_south in_with invites_him is_19 is_22 is_asking is_back is_doctor is_here
is_messaging is_packed is_waiting it_because it_every it_he it_him it_how it_this it_til it_turns joined_a just_froze
just_wanted keep_making keep_secret keep_them keeps_offering kent_police kid_delete kids_arent kids_i kill_myself
kms_not knew_which know_his know_why knows_our knows_your ktos_mine lad_on laughed_when law_say law_start leader_says
leave_home left_for leg_$ let_go lets_me letting_me lighter_$ like_40 like_50 lives_there lol_not lot_of luton_$
man_filming man_keeps many_teacher march_$ marks_for marks_on mate_sent maybe_i me_an me_before me_in me_more me_please
meeting_someone men_keep messaged_my messages_he messaging_$ mi_entrenador mi_padrastro modelling_scout monday_and
money_where mor_$ more_than most_days move_$ move_in move_to much_older mum_works my_aunties my_backs my_computer
my_extended my_grandkids my_hands my_homework my_light my_piano my_pics my_roommate my_shoes my_stepdaughter my_tummy
my_uncles my_wee name_now need_advice never_act new_man nice_but no_child no_without nobody_else nobody_talks
normal_for not_doing not_happy not_here nothing_happened now_because now_his nudes_of number_five numbers_say o_poza
of_girls of_gone of_groomers of_himself of_sextortion of_shame of_under offer_$ old_$ old_has old_off old_phones
old_want on_bail on_bathing on_how on_msn on_roblox on_zoom one_can one_girls one_hour one_last one_messaging one_sees
ones_it online_for only_ten or_keep or_no or_younger our_club our_street our_under out_again out_loud out_things
outside_$ over_for over_something over_zoom page_and pan_z paper_i parents_about parler_$ pas_a people_get percent_rise
percentage_was phone_has phone_i pic_$ pic_in picked_$ picking_up pills_in plane_ticket police_recorded prettier_than
problem_with project_i pupil_says pupils_like puppies_$ q_what qui_parler quiet_and reading_because reading_lol
really_know reason_to remember_the reply_can replying_$ report_most ring_childline roommate_at rope_$ round_a
said_theyd said_when save_it say_2 say_yes saying_bye says_40 says_after says_we school_bus screenshotted_$ secret_it
seen_it sees_the send_proof send_the sends_her server_is she_keeps shop_$ shouldnt_of signs_what single_one sister_so
site_$ sitting_on six_thousand so_maybe somebody_is someone_called someone_in someone_stop something_like somewhere_for
son_have south_africa staff_at staff_to statistic_in stepdaughter_is still_invites still_miss stopped_$ stuff_$
stuff_to swimsuit_shots taken_off talked_$ talks_about taxi_for teenager_to teens_need tel_$ telegram_channel tell_who
tell_you terrified_$ that_charity that_coach that_exactly that_girl that_happening that_ok that_somebody that_statistic
the_34 the_anonymous the_club the_correct the_course the_fridge the_garden the_kitchen the_lads the_loo the_mans
the_mirror the_money the_note the_nursery the_photos the_piano the_pics the_road the_shoot the_shops the_sleepover
the_vicars their_no them_and them_were there_fault there_help there_such theres_one they_are they_feel they_lost
they_still they_want thing_as thing_he thing_up things_in thinks_it this_$ this_cold this_group tho_does those_six
thoughts_around threatening_to three_and times_then to_all to_an to_bring to_drop to_fail to_kill to_our to_sext
to_your toilets_because told_my too_close too_much top_off touching_my tutor_$ tutor_and two_months two_reports
type_here un_senor un_tip uncle_there under_14s undo_it up_at used_a videocall_was vinted_buyer voice_says voted_$
want_it wants_us warning_signs was_12 was_17 was_approached was_fun was_my was_raped was_recorded was_ten was_two
we_tell weird_$ well_a went_$ were_8 what_we when_your where_can where_do where_messages which_chapter which_forces
which_staff whispered_that who_are who_worry whole_team why_a why_didnt wife_$ with_just with_these without_getting
woke_up work_$ worried_ill would_even would_have would_help would_it would_take writes_news wrote_to year_did
you_delete you_stop young_persons your_body your_page youth_pastor
""",
    7: """
000_$ 10_seconds 12_i 15_who 2_days 30_year 4_and 4_times 9_which ^_after ^_are ^_england ^_father ^_he ^_hey ^_jai
^_le ^_looking ^_not ^_police ^_pretty ^_promise ^_quick ^_report ^_section ^_someones ^_tengo ^_wish a_burden a_cam
a_gang a_kid a_lighter a_mess a_modelling a_normal a_project a_stepdad a_telegram about_destroyed about_his about_one
about_wanting abuse_at abused_in action_$ actually_$ after_my again_because also_one am_19 am_gay am_here am_late
an_adult an_animal and_does and_half and_idc and_makes and_save and_see and_some and_that animal_$ another_country
answered_$ app_i app_on arent_real article_and ask_which asleep_upstairs at_12 at_4 at_me at_number attracted_to
away_from back_there be_worried because_mine been_caught been_sneaking being_threatened believe_me best_mate big_deal
bill_$ bits_on block_him boss_at boy_next boys_to breaking_$ burns_$ but_the but_they button_for buyer_wants bye_$
call_if call_it call_someone call_the came_in can_say can_talk cat_is children_$ childs_photos class_and coach_what
comes_back complained_about controls_my cop_so corners_me could_you count_if cover_the crying_on date_a daughter_got
daughter_was day_now days_of deep_$ destroyed_young didnt_reply die_from die_than discord_is discord_mod do_nothing
do_the do_when does_isolation drive_the e_frica early_to eating_me end_it england_lost ever_get every_single
everyone_would ex_wont fail_french fell_$ figures_but file_i filmed_me food_in for_dad for_hiding for_modelling
for_nothing for_now for_results for_us force_cause forces_answered forgot_$ fotograf_istiyor french_and frightened_$
from_him from_taking fuel_of funny_$ game_friend games_with gaming_friend garage_$ get_her get_these get_through
gets_off getting_mad girl_has go_away go_back goodbye_$ got_convicted got_me group_makes guides_$ had_children half_my
hang_up happening_again has_seen has_started have_known have_my having_flashbacks he_isnt he_saved he_wont he_works
hed_hurt help_in her_in her_manager her_uncle him_$ him_round his_uncle home_by hour_to how_old i_hide i_met i_reckon
i_reported i_said i_stay i_used illegal_if in_another in_care in_march in_our insists_on into_me is_29 is_but is_eight
is_logged is_only is_pure is_smashing is_sore is_started is_your is_yours isolation_mean it_blackmail it_count it_dark
it_eating it_right it_start it_wasnt joke_account joke_please just_log just_not keep_a keeps_getting kid_in kids_have
kids_online knows_and learning_about let_it lied_about like_being like_jumping like_us like_walking likes_it line_with
list_my little_$ lockers_$ log_off lol_it low_in lucky_$ lunch_is made_him made_some make_kids make_such make_you
makes_the makes_you man_says manager_is mate_i mate_is me_babysit me_but me_go me_last me_like me_not me_stay me_til
me_voice means_in medication_against mein_trainer mi_e mine_dotyka mine_hasnt mins_and money_$ morning_$ mum_so
mum_would my_birthday my_bro my_childs my_contacts my_dance my_ears my_file my_gaming my_house my_number my_parents
my_supervisor my_three my_unit name_in never_get no_like no_parents not_13 not_exist not_gym not_to now_it number_i
number_include numbers_and of_how of_young off_an off_early offences_since offenders_in ok_now old_one old_said on_cam
on_our on_parents on_twitch once_so once_what one_message one_minute online_in online_who only_stranger only_text
open_a or_dare our_bin our_house outfits_$ own_brother own_up page_$ pain_$ parent_to parents_after pay_day pc_and
people_hurt phone_down phone_under phones_because photo_$ photo_and photos_are ping_$ point_in police_about police_if
police_officer police_when pretty_sure proportion_were pulls_my pupil_$ put_an quickest_way rape_$ rather_die read_your
real_and reason_$ reason_i recorded_$ report_something rules_$ safety_bill said_grandad said_his sais_pas says_burn
says_to scared_now school_by school_now see_him selling_my seriously_$ service_for sext_$ share_my she_has shops_$
side_$ signs_i sim_$ since_reading sneaking_out so_is so_low someone_elses someones_selling something_and something_i
something_that something_wrong split_up stand_up start_i start_the stepdad_my steps_as still_smell still_want
store_room stranger_asked street_name swear_$ swear_on swim_teacher take_her taking_too teacher_$ teacher_are
teacher_go teacher_it teacher_locks teacher_put teacher_to teens_and tells_on tennis_coach text_if that_as that_boy
that_means that_that the_$ the_14 the_17 the_bits the_bridge the_bruises the_chats the_flat the_law the_lockers the_men
the_messages the_number the_offenders the_once the_owner the_people the_pills the_puppies the_quickest the_seventies
the_store the_threat the_timer the_toilets the_usual the_van the_word there_$ there_a there_anything there_i
there_medication they_check they_will theyd_get things_on this_but this_chat this_house those_police three_kids
throwing_up time_$ time_and times_a to_ceop to_do to_sit to_stand tonight_or total_number touched_by trainer_schreibt
truth_or un_barbat una_foto uniform_$ used_the usual_$ van_and victim_$ victim_here victim_if want_more wanted_a
wants_500 was_8 was_touched was_your ways_to we_can we_never went_from when_they where_to where_we who_can who_keeps
who_take who_wont who_would whose_kid with_an with_everything with_this without_breaking wont_put word_$ worry_about
wouldnt_understand writing_my you_just you_next you_reply you_run z_internet
""",
    8: """
10_minutes 12_$ 14_i 15_$ 1_in 23_$ 3_days 46_$ 4_$ ^_bots ^_do ^_every ^_lads ^_ran ^_sitting ^_swimming ^_turns
^_were ^_why a_15 a_16 a_bad a_childs a_cousin a_different a_goodbye a_special a_teenage about_her about_how
about_offenders about_our accounts_$ act_that added_me after_10 after_they against_me against_this age_13 ago_$
all_night all_of am_16 am_asking am_mature am_more am_still am_trying ana_khayfa and_calls and_now and_scared
and_theres and_this and_turn anyone_else are_going arrested_for ask_you asking_my asking_what asleep_$ at_my
attraction_to back_so bath_$ batman_and be_normal before_$ being_passed believed_me bit_where body_was both_in
both_work boyfriend_friends brother_and brother_does brother_in brother_safe but_a cam_in can_put cant_look cant_talk
carry_on cause_i chat_for chat_open child_and childs_at club_has coach_allowed come_get come_in commented_on cry_after
cut_$ dan_$ dare_with date_did day_anyway de_30 deadline_$ delete_this discord_even does_sir does_someone donde_vivo
done_it dont_save down_as drew_something dsl_in each_other em_$ essay_$ ever_feel eyes_only face_and fake_accounts
family_members famous_on figure_again find_me find_out finds_me for_homework for_myself for_school for_telling
forces_me forget_the forty_years fridge_and friend_keeps from_school get_caught get_pregnant girl_gets girl_online
give_him gives_me giving_my go_with gone_bad got_beaten got_out grandad_does grandkids_over groomer_and groomers_act
grooming_was hands_$ happen_to has_already has_cuts has_stuff hate_what he_calls he_screenshotted he_still he_used
he_went hed_find help_a her_stepdad hiding_under him_getting his_cam his_job how_did how_groomers i_fell i_had i_own
i_phone i_talk in_earnest include_kids is_13 is_28 is_coming is_famous is_looking is_losing is_mine is_still is_there
isnt_a it_after it_coming it_had it_kids it_now it_once it_prob it_under jai_peur keep_having kid_after kids_call
kids_clothes kids_need kind_at knowing_i late_so level_is little_brothers little_kids little_wife live_with loo_at
lose_his making_me man_my many_forces marry_me mate_from maths_tutor me_good me_leave me_off me_skateboard mi_tocca
mio_zio mod_of monday_$ months_and morning_what most_the much_this mum_told mums_new mums_who my_9 my_case my_flatmates
my_grandson my_music my_next my_pic my_stepdad my_tablets my_the name_$ nice_to nine_$ no_for normal_$ not_abuse
not_exactly not_their note_saying of_hours of_is of_one of_tablets of_two old_on on_my on_paper one_keeps one_with
only_12 only_have out_to owner_has page_5 pal_keeps paper_and parent_know parents_both parents_right parents_whose
park_roof part_where people_who percent_boys phone_off pic_and picked_up pillow_$ pings_$ plan_and plan_on play_the
please_$ please_how please_i police_took posted_it predator_$ princess_$ promise_you properly_$ pupil_disclosed
quote_from quoting_the raha_hai rang_me read_to reading_the ready_$ remember_all report_button report_describes
report_do report_for report_somebody results_$ robux_$ room_i rugby_$ sabe_donde safe_from safety_and said_10 said_it
same_$ sat_there say_why school_after school_they schreibt_mir section_3 serious_$ shaking_and she_came shop_and
signs_on sit_on skateboard_tricks slept_in so_kind so_sleepy so_were someone_it sore_and speak_$ stairs_$ stepdad_$
still_grooming stop_messaging street_$ strokes_my stuff_from summer_holidays taken_something taking_my talent_scout
taught_me teacher_he telling_$ tengo_miedo than_go that_article that_gone that_how that_list that_removes that_where
the_calculator the_chat the_cold the_computer the_essay the_example the_nurse the_online the_same the_table the_time
the_voices the_wardrobe their_problem them_how there_stats they_arrest they_find they_made theyd_ring thing_about
think_about think_i this_any this_because this_i this_to those_stats throw_up ticket_$ tickle_game till_it to_disappear
to_his to_jump to_mind to_minors to_swear touched_$ touched_my tutor_on twelve_and under_$ under_13s up_$ urges_$
vicars_son victim_not victims_asking wahed_kbir wake_up want_help was_a was_number was_online was_the watches_my way_$
weekend_$ wets_the what_my which_platforms which_window which_years who_got whom_do why_o window_is wish_i with_ana
with_new with_pics work_late world_sorry worse_$ would_happen write_his yeah_how year_10s years_does you_alone you_ever
you_freeze your_address your_batman your_figures your_own your_parents zio_mi
""",
    9: """
000_cover 28_and 2_weeks 2_years 3_years 40_$ 82_percent ^_anyone ^_being ^_better ^_deputy ^_gmp ^_happened ^_ik ^_man
^_mate ^_mon ^_nobody ^_ou ^_saw ^_summer ^_there ^_tuition ^_um ^_unpopular a_big a_colleague a_headset a_lot a_reason
a_second a_slide a_tool about_dad adults_who after_everyone again_that agreed_$ all_about all_be all_laughing all_my
all_the am_his am_that an_anonymous an_assembly and_can and_comes and_heard and_realised ani_$ anyone_i anyone_there
anything_for are_on arent_about arm_$ article_says asked_a asking_how at_first at_the babysitter_used bank_card be_i
be_in be_under because_same being_followed being_too believe_my bike_is bill_comes block_or bot_forget boy_$ boys_$
bus_driver by_kids by_someone by_tonight called_when cam_is can_play cause_it chair_against checks_my come_online
comes_at comes_too computer_$ could_my cousin_who crimes_my curious_what cuts_all dad_does daughter_this days_ago
days_and days_on deputy_head did_that disclosed_abuse do_men does_34 doesnt_matter dont_ask dont_think easier_to
elses_phone even_in fall_in feel_trapped films_the for_childline for_everything for_parents for_victims friend_takes
friend_taught from_our from_that get_help girl_in gives_my go_home go_without good_to got_everything got_hurt
grandad_plays great_a hain_$ hand_on has_been hasnt_eaten he_checks he_posted he_says he_waits head_on helpline_tell
here_a history_is home_and hurt_themselves i_confront i_ever i_forget i_froze i_havent i_just i_lie i_sent i_started
i_wear id_sooner if_i ill_ruin in_a in_june in_roblox include_a instructor_and is_walking isnt_safe it_grooming joke_or
just_posted kick_off kids_from know_it know_she known_$ lad_$ lads_are leave_$ left_i let_me little_cousins logged_off
long_after long_sleeves mad_$ make_fake man_lives matter_$ matter_that me_home me_stand me_who mean_nobody men_$
men_who messages_from mine_should miss_me monday_i months_i months_now more_for mum_threw my_dogs my_duo my_followers
my_husbands my_niece my_pictures my_real my_stepmum my_stomach my_tuition my_video myself_$ name_on neighbour_kid
new_nursery night_and nobody_sees nobody_to number_like of_the off_their old_at omg_this on_$ once_for only_did out_my
passed_around pay_$ pics_to pictures_back pictures_for plays_a police_catch police_on put_up puts_his ran_a reckon_$
refuge_$ relate_to report_get report_me report_one report_to reported_mine round_the rugby_club ruin_you rules_for
school_about school_toilets search_history shoes_$ sister_wants sleeves_in some_$ something_at son_for son_he son_was
sooner_be squad_$ stand_in stop_before stop_ringing story_in story_too such_a swimming_club tablets_for takes_pictures
teacher_from team_has team_is teenage_boy ten_$ than_here that_works the_assistant the_baby the_changing the_house
the_leader the_marks the_park the_solo the_test the_total the_video the_worst they_report theyd_all thing_do things_no
things_that things_with till_monday to_cover to_die to_speak to_stop too_embarrassed train_tracks trip_$ tuition_sir
twin_is unpopular_opinion upstairs_now us_are us_which video_is von_mir vreau_sa walking_into was_9 we_only weeks_and
went_into were_boys were_three what_age what_steps when_the which_date who_were with_him with_life wont_let wrote_a
wrote_goodbye year_10 year_5 you_feel your_list yourself_$ yr_old
""",
    10: """
0_$ 15_it 3_kids 999_$ 999_or ^_dad ^_er ^_going ^_ho ^_listening ^_mae ^_mi ^_nao ^_piano ^_read ^_seeing ^_standing
^_theyd ^_throwing ^_would a_14 a_30 a_choirboy a_groomer a_grown a_photographer a_plan a_suspect add_one after_every
aguento_mais already_happened am_choosing am_long an_app and_got and_they and_thinking and_wont are_trading as_one
asked_like at_kids back_to bad_that be_asleep be_at be_ok bed_again been_3 been_holding before_friday blood_$ boje_sie
booked_the bridge_$ brothers_friend bye_to came_up captions_$ child_is choirboy_the clothes_$ come_if covers_it
cry_every cutting_again dead_and describes_my doing_$ doing_it done_bye eaten_in edge_of every_meal everyone_knows
everyone_thanks everything_$ ex_is fake_account favour_$ figures_my five_months for_months for_people for_sending
from_not from_someone fuel_name gave_me get_in girls_at girls_on got_groomed got_the groomer_is happened_in happened_on
hate_myself he_comes he_writes here_for his_channel his_friends his_little i_be i_cry i_messed i_still id_be idea_$
if_this in_chat in_my in_your is_booked is_most is_nice is_too isnt_answering it_before it_doesnt it_just it_over
it_private it_work it_wrong keep_thinking keeps_saying key_in kids_that kissing_a knew_my know_what last_question
late_by laughed_$ leader_$ lock_you looking_over looks_like made_to mae_rhywun make_the many_is many_paracetamol
me_tomorrow men_in messed_up mine_$ most_of mum_it mummys_friend my_address my_firm my_game my_trainer nao_aguento
net_$ new_ones no_food no_quiero not_known number_my nursery_on of_all officer_$ on_a on_there or_101 other_survivors
part_of peace_$ pics_for place_$ platform_and points_$ police_actually policeman_$ present_$ pushing_me quiero_seguir
right_place same_words school_trip seguir_viviendo shares_me since_nursery slide_about slipped_me social_worker
someone_who something_happened son_football stats_on stomach_dropped stupid_$ survivor_i survivor_of take_his
teacher_sent tehdit_ediyor tell_police test_$ that_arent that_looks the_edge the_garage the_least the_little the_others
the_person the_priest there_someone theres_blood theres_nobody thing_does this_and this_does those_figures three_of
tiktok_dances to_call told_a tuesday_$ up_a up_and up_on upstairs_$ us_$ viviendo_$ was_11 was_abused was_asking
was_made was_one watches_things we_have went_on what_proportion what_she where_am which_force will_i with_the
wondering_if wont_go wont_take write_to writes_about yardim_edin you_do you_talk you_trust you_wont youth_group
""",
    11: """
16_$ ^_always ^_didnt ^_gave ^_page ^_we a_black a_human a_knife a_pupil about_it address_$ after_school again_and
age_do alone_$ am_ok and_also and_has and_it and_wets and_wrote another_app anyone_actually anything_after are_one
as_kids at_boarding be_there be_victims boarding_school broke_his bus_a calls_with cant_$ cant_eat catch_people
channel_with child_told choice_$ cover_what cure_for dad_found dance_teacher daughter_$ daughter_in diary_$ did_a
did_an didnt_report disappear_$ dont_remember figures_as finding_out first_time flat_in for_men foto_$ found_the
friday_so gift_cards go_for gofyn_am got_in got_raped groomed_by grown_up happens_now harder_$ he_did held_my her_on
his_$ his_side holding_the home_$ how_offenders i_couldnt i_freeze in_the is_all is_dating is_dming is_doing is_just
is_off is_telling is_the is_with it_funny it_if it_quiet it_take it_urgent just_pay keeps_making keeps_posting know_how
know_some late_to life_$ like_a like_actually like_you lit_$ love_each love_her made_a make_him makes_me making_new
many_of me_funny me_he me_how me_play mine_was mirror_$ missed_it moaning_$ more_to move_out much_is my_pal my_peace
my_tiktok neighbour_child number_$ of_them often_do on_call on_in online_safety only_reason or_so our_youngest page_12
park_gives pay_him pays_me people_do photographer_at photos_$ platform_did please_help police_$ police_by pretending_to
reading_how really_$ report_remove says_he says_leave says_report secret_with sees_$ share_were she_doesnt since_that
skate_park sleep_$ sold_my sorry_for sounds_like stats_i still_here suspect_$ table_$ take_$ taken_away text_line
texting_$ than_her that_21 that_mean that_quote the_6 the_bell the_conversation the_criminal the_graph the_organist
the_past the_problem the_skate they_sent they_took this_morning thoughts_about threatening_$ three_more through_my
til_this till_they to_a to_cut to_hurt to_lock to_meet to_somebody to_spot told_her told_their train_$ tutor_asked
under_my urgent_$ was_groomed we_love west_yorkshire what_app when_i who_didnt work_on you_on you_said young_$
""",
    12: """
000_includes 16_yr 17_percent 2_lines ^_21 ^_ashamed ^_boys ^_everything ^_got ^_ich ^_need ^_older ^_only ^_sos a_cure
a_favour a_stranger accs_$ against_the all_dad always_asks am_meant am_telling an_emergency and_my and_no and_the
anything_to are_names ashamed_of assembly_about at_work autumn_$ bad_thing be_doing beaten_$ bill_say bleach_$
boys_being call_without cam_$ cause_he cause_mine child_in club_is dad_got dating_a de_12 do_kids do_people
drinking_and era_crianca for_days for_life for_west found_a froze_$ garden_in get_better goes_to going_out grades_$
grooming_and grooming_if half_term has_2 have_made have_named have_nobody her_story here_by hey_bot his_age his_phone
homework_$ how_often i_gave i_lied i_make i_never i_report i_tell in_autumn in_trouble in_wales is_1 is_about is_out
is_this kids_use kids_what know_before lines_what lock_the look_in made_my mine_didnt months_$ most_common mum_hits
mum_no my_bestie my_diary my_face my_fault my_foster my_fuel named_the need_it not_for nothing_$ of_him offenders_think
officer_was one_and or_go or_my or_they packed_a past_$ pay_or phone_buzzes police_first put_my raped_$ room_at
safe_here see_me show_up since_the sister_$ sleep_since so_no someone_for something_bad somewhere_$ spot_it standing_on
stop_quoting that_age the_day the_list the_room the_school them_a theres_this think_and tiktok_account to_come
to_explain under_a up_3 victim_and was_$ was_nice week_with who_helps word_grooming yorkshire_$ you_make
""",
    13: """
^_je ^_mums ^_nothing ^_please ^_says ^_want a_girl a_site a_toddler about_him am_worried and_someones app_is asked_and
bad_$ bag_$ be_one been_groomed bruises_$ but_he but_it club_secretary coach_to comes_in course_teach done_with
emergency_but ever_be first_so flinches_when found_her friday_$ girl_is girls_i go_when good_at heavy_$ help_for her_to
his_name i_fi i_guess i_pretended i_should i_think in_3 in_scotland is_part it_normal it_show it_shuts it_still it_when
just_told kid_tells late_for letter_to like_me may_i me_down me_tho meet_him meu_padrasto mostly_what mum_of my_body
my_heart my_photo my_youth name_and no_point of_this or_else or_will other_girls parents_were passport_$ pe_net
phone_bill point_tbh police_in probably_a purpose_$ real_person recording_$ report_say roof_$ say_anything scared_$
searching_for shake_$ sim_card sleepover_$ so_it somebody_to sugar_dad talking_to teach_how texts_me the_1 the_officer
the_wall then_i these_numbers thinking_about to_everyone to_sleep up_82 victims_like want_my want_out was_dropped
when_it whenever_a where_she year_was you_$ you_a you_go
""",
    14: """
2_hours 6_when ^_christmas ^_it ^_staff ^_timer ^_tired ^_wrote a_game a_letter a_mans a_number a_photo a_teacher
about_me accident_$ again_it am_good am_probably amount_for asking_about at_school be_to being_hurt bill_have
birthday_$ bot_keep cant_tell childline_$ closed_the delete_it didnt_$ does_that even_tell everyone_laughed ex_keeps
friend_$ friend_cuts friend_was game_every going_$ got_hit happened_at have_only have_protected he_made he_sells
hell_be her_boyfriend here_what i_shower in_22 is_five is_in it_started like_an liking_kids listening_$ live_for
looking_at man_is mate_who miss_him my_daughter my_discord my_family my_girl my_hair my_whole need_support new_accs
not_about not_joking not_sure now_wants on_his protected_me quiz_on right_now right_since ring_the school_timetable
second_phone secretary_two sells_it should_$ show_on something_from sorry_to started_what that_last the_key the_new
the_only the_platform time_the to_hide tonight_$ took_me total_go trapped_$ we_are what_he what_year which_way
which_year why_does written_the wrong_$ year_6 you_call you_up
""",
    15: """
1_of ^_former ^_relapsed ^_safety ^_sat a_bag a_bath a_blackmailed a_bot a_code a_joke a_phone about_a about_that
accounts_to acting_out again_$ all_back always_and an_accident and_left at_14 be_here behind_the better_after
brought_it buzzes_$ coming_back dad_$ dad_do door_is down_images dying_$ every_day explain_$ for_liking happening_to
have_written have_you help_line her_she here_he hiding_in hits_me i_call i_cant i_shouldnt in_that into_the is_anyone
is_over is_what it_and it_not key_$ last_night left_to locks_the long_till looks_at my_abuser my_dog my_hamster
need_help niece_is of_me of_minors offences_in over_at password_of people_tell piano_teacher pops_up private_$
problem_$ road_$ sat_on somebody_$ still_count stop_searching stuff_on talk_$ tell_about tell_their text_back that_all
that_he the_bill the_pool they_follow they_make this_will through_with to_him to_live tomorrow_$ until_the up_after
who_sees wifi_password works_$ worst_$ year_9 you_die younger_kids
""",
    16: """
^_scared ^_teacher ^_theres ^_will about_what alone_and and_yeah and_you around_$ ask_something away_$ boyfriend_$
can_hear case_is counselling_for cuts_$ dad_again did_in feel_like floor_$ football_coach for_word high_does how_high
i_did i_in i_telephone it_look it_was just_figures just_swallowed just_tell kids_$ law_cover leave_the line_$ look_like
me_behind might_be music_teacher my_babysitter need_to new_account not_ok of_here of_living on_me on_purpose pain_to
quick_q seems_like stay_at survivor_here tasks_and the_deaf the_memories the_pain the_police three_year to_b under_the
used_$ wee_sister were_not what_charity what_i what_the why_me year_how you_something your_report
""",
    17: """
^_bored ^_could ^_crying ^_ex ^_groomed ^_kicked ^_nearly a_coach a_group am_$ and_one anymore_$ are_meant at_a be_10
be_better because_it broken_$ call_$ calling_$ change_$ chat_private childline_number code_word danger_$ do_any
do_anything do_it does_things dont_have dont_like dropped_$ finger_marks followers_$ good_idea he_only help_please
i_block i_might i_sick is_cutting literally_me lol_no long_about many_in many_tablets marks_$ my_head my_own over_$
painful_$ people_like physio_$ post_it reading_this say_this say_what she_was so_does that_man that_number the_man
these_would victim_what was_worst wasnt_for way_is what_wrong word_for
""",
    18: """
4_percent ^_should ^_un ^_used a_note a_survivor a_test a_train allowed_to are_being asked_you baby_$ being_blackmail
better_off childlines_number did_other discord_pings do_something dont_see existing_$ f_$ for_5 former_victim girl_$
have_as he_does images_of in_those into_care kicked_out life_is like_it my_swimming not_lol not_safe of_8 pizza_do
please_dont police_said so_he songs_for supports_the swimming_teacher the_bathroom the_physio the_tablets to_leave
turns_out victim_how voice_notes what_now what_rights who_supports without_him without_pain year_old you_even
""",
    19: """
^_feel ^_keeps ^_life ^_made ^_which a_bridge a_car about_ending about_my am_at am_on down_to ending_it game_$ get_hit
get_out home_from house_$ id_rather ill_say me_i my_mums nearly_told nothing_left one_who rather_be report_says room_$
run_away someone_$ speak_to support_$ tbh_$ the_tracks the_train thinking_of this_normal this_time to_report to_talk
to_these tracks_$ used_it wants_my
""",
    20: """
^_cant ^_the a_chair answer_please daughter_case day_after die_$ everything_is her_$ i_do it_bad it_me no_really old_i
question_is sos_$ that_my the_roof to_move to_text too_many what_that without_my wrong_with
""",
    21: """
^_crisis ^_is ^_noone ^_she a_key and_said and_says cutting_$ hours_left i_go is_literally mean_it minors_$ mum_doesnt
my_arms my_school no_more now_what other_kids person_is say_about secret_$ stop_$ these_messages timer_is
what_childlines what_if
""",
    22: """
^_999 ^_can do_other it_happened it_tonight many_offences my_brothers my_twin never_said number_for over_it percent_$
talk_to the_phone the_signs things_$ this_is to_my would_notice
""",
    23: """
^_does ^_found about_dying any_more at_night can_a fault_$ in_year make_it more_$ my_best my_nans my_pupil report_my
too_late was_in you_know
""",
    24: """
get_over i_was meant_to mine_is off_$ on_the to_$
""",
    25: """
^_artik am_one coach_$ first_$ ok_$ report_i sick_$ thanks_for used_to
""",
    26: """
^_i count_$ hurt_$ if_it it_about it_hard need_out the_door tired_of to_say twice_$ wont_be
""",
    27: """
^_wants added_to send_police the_bed the_point
""",
    28: """
^_been door_$ tablets_$ tell_$
""",
    29: """
^_counting ^_reading after_$ i_count only_wanted safety_pin
""",
    30: """
^_they and_a wont_say
""",
    31: """
^_told ^_what hard_to me_$ someone_please
""",
    32: """
that_me
""",
    33: """
^_childline their_mum
""",
    34: """
^_how
""",
    35: """
back_$
""",
    36: """
a_victim
""",
    40: """
^_help am_in help_$ my_name
""",
    47: """
one_of
""",
}
PAIRS: dict[int, str] = {
    -35: """
PIC>the
""",
    -31: """
is>SOURCE
""",
    -29: """
tell>HE
""",
    -27: """
i>ORDINARY
""",
    -26: """
HE>SOURCE SELF_MINOR>and and>SOURCE the>said
""",
    -25: """
ONLINE>SELF_MINOR she>OTHER_ADULT
""",
    -24: """
and>STAT get>to they>to to>ORDINARY what>should
""",
    -23: """
ADULT>he I>ORDINARY KIN>VIOLENCE ME>ORDINARY a>get what>would
""",
    -22: """
CHILD>STAT KNOWS>HE MY>ORDINARY to>his wants>ADULT
""",
    -21: """
ASK>STAT DIRECT>at KIN>he MINOR>it SOMEONE>CHILD didnt>HE dont>SOMEONE it>do my>do of>ORDINARY
""",
    -20: """
ADULT>says HELPREQ>at HELPREQ>is if>WORRY in>what it>who to>how to>of
""",
    -19: """
CONTACT>in SEND>HELPREQ TOLD>his at>SOURCE do>CHILD for>that i>her it>TOUCH she>her tell>ONLINE
""",
    -18: """
ASK>ADULT CARE>at CHILD>how GIFT>dont KIN>MINOR SELF_MINOR>I SELF_MINOR>MINOR SHAME>to VIOLENCE>ME dont>the me>SOURCE
me>with the>been this>in was>CARE what>can where>the with>is
""",
    -17: """
ASK>a CHILD>CROWD FEAR>tell HELPREQ>have I>from KIN>her ONLINE>so PAST>HE SECRET>but SEND>ONLINE TOLD>he and>PAST
and>tell at>do dont>ADULT get>CHILD how>ADULT how>can i>because is>at is>his it>STAT on>she said>the she>ME that>is
what>HE
""",
    -16: """
ADULT>SOURCE ASK>who CARE>my CROWD>him HELPREQ>CHILD KIN>ORDINARY KIN>PIC KIN>SECRET ONLINE>CARE OPINION>was
OPINION>who PAST>in PIC>HELPREQ SOURCE>who TOLD>it WORRY>ORDINARY a>should and>so can>CROWD did>HE do>at does>in
dont>MY get>them got>it he>ADULT he>CARE his>i how>a in>does is>CHILD it>wont of>to so>what this>ORDINARY to>MINOR
to>she what>and will>if
""",
    -15: """
ADULT>if CARE>ADULT CARE>PIC CHILD>GROOMED CHILD>can CONTACT>ADULT FEAR>ORDINARY HE>ASK HELPREQ>to I>because KIN>KIN
KNOWS>ADULT KNOWS>he ME>I ME>i MY>why OLDER>at ONLINE>can ORDINARY>ME SEND>of SOMEONE>the WE>on a>on a>they did>SOMEONE
did>not has>PEER has>SOURCE have>SOURCE have>been how>I if>CROWD if>SOMEONE in>my is>GIFT on>PAST please>the
that>ONLINE that>it that>was this>ASK to>I what>FRAME what>him who>CONTACT with>PEER
""",
    -14: """
ADULT>have CARE>he CHILD>LOVE CRISIS>ASK CRISIS>want CROWD>CROWD CROWD>TOLD HE>get I>YOU KIN>GROOMED KIN>ME KIN>PEER
KNOWS>from LEAK>KIN MEET>CROWD MINOR>so MY>wont NUDE>CHILD ONLINE>SOURCE ONLINE>was ONLINE>what OPINION>MY ORDINARY>a
OTHER_ADULT>SELF_ADULT PAST>he PEER>how PIC>FRAME PIC>his SECRET>his SEND>CONTACT SHAME>the VIOLENCE>what YOU>CHILD
YOU>my and>HELPREQ for>MINOR he>HE he>LOVE he>keeps him>is his>THREAT how>her how>the is>WE is>us it>PIC it>so
me>ORDINARY me>have my>at not>OPINION not>what our>it tell>is the>LEAK the>SEND the>she the>so the>with to>have to>with
when>should who>CHILD who>said wont>get
""",
    -13: """
ASK>FRAME ASK>can CHILD>CONTACT CROWD>with FEAR>HELPREQ FORCE>ASK FORCE>MY FORCE>my FRAME>CARE FRAME>the FRAME>this
HE>ORDINARY HELPREQ>WORRY I>PEER I>a KIN>not LEAK>PIC ME>YOU ME>because ME>of MINOR>do MINOR>wants ONLINE>OPINION
ORDINARY>SEND ORDINARY>me PAST>PAST PAST>a PIC>who SECRET>CONTACT SECRET>HELPREQ SECRET>in SECRET>to SEND>CHILD SEND>ME
SEX>a SOMEONE>ORDINARY STAT>not THREAT>I TOLD>me WORRY>to a>BEING a>of can>her cant>the do>ASK do>i do>tell does>DIRECT
does>KIN does>TOUCH for>GIFT for>ONLINE for>the has>his has>the have>what he>SOURCE he>tell his>what i>SOURCE i>from
i>him i>who if>GROOMED if>SOURCE is>so keep>this me>because of>was on>at says>on she>OLDER should>KIN tell>KIN to>my
wants>CROWD what>SOURCE what>a where>he where>would why>CROWD why>not wont>HELPREQ wont>SEND you>ME
""",
    -12: """
ASK>HE CARE>CARE CARE>TOUCH CARE>on CHILD>PAST CROWD>a CROWD>should DISTRESS>me HE>NEVERMET HELPREQ>has HELPREQ>with
I>her KIN>FEAR KIN>GIFT KNOWS>is LEAK>of ME>do ME>have MINOR>ASK MY>OTHER_ADULT MY>TOLD MY>her MY>how NUDE>KIN NUDE>in
OLDER>SEX OLDER>my ONLINE>for ORDINARY>ORDINARY ORDINARY>in OTHER_ADULT>do PIC>from SELF_MINOR>CHILD SELF_MINOR>i
SEND>CROWD SEND>a SEND>his SEX>to SOMEONE>SOURCE SOMEONE>it SOURCE>ASK SOURCE>said STALK>ONLINE THREAT>GIFT THREAT>that
TOLD>HE VIOLENCE>ORDINARY WE>ORDINARY WORRY>is YOU>are a>for can>CARE can>this cant>ONLINE do>them does>a for>do
get>KIN get>on has>STAT have>for have>in he>NEVERMET he>PEER he>if her>said his>HELPREQ his>and if>CHILD if>she in>can
is>do it>CROWD it>from keep>in my>ORDINARY of>ONLINE on>ASK said>ME says>that says>who she>me tell>to that>CONTACT
that>ORDINARY the>MINOR the>how they>SECRET to>SOURCE to>has we>on what>CHILD what>her what>she when>ASK who>when
wont>HE would>SOMEONE you>are
""",
    -11: """
ADULT>want ADULT>which ADULT>your ASK>how CARE>NUDE CARE>PEER CHILD>got CHILD>his CREEPY>PAST CREEPY>when FEAR>for
GIFT>i GIFT>says GROOMED>PAST GROOMED>and HE>how HELPREQ>my I>if KIN>ABUSE KIN>ADULT KIN>HE KIN>if LEAK>NUDE ME>GIFT
ME>SOURCE ME>said MINOR>does MY>ASK MY>will OTHER_ADULT>what PAST>when PIC>how SECRET>FRAME SELF_ADULT>HE
SELF_MINOR>the SEND>please SEND>to SOMEONE>I SOURCE>SHAME STALK>on STAT>can THREAT>the TOLD>ME TOLD>was TOUCH>that
VIOLENCE>a VIOLENCE>to WORRY>GIFT WORRY>who YOU>ME and>him at>MY at>ONLINE at>for at>says because>her but>i can>it
did>the did>what does>HE does>me does>tell dont>what get>not has>it he>him her>WE him>a him>he how>PIC how>on in>FRAME
is>THREAT is>wont it>did keep>MY keep>my me>LOVE of>did on>the said>STAT said>me says>my she>my that>TOLD that>what
the>didnt the>want they>at this>HELPREQ was>HE was>OLDER was>SOMEONE was>is we>to what>this when>CARE why>is wont>MOVED
would>if you>CHILD you>my your>ONLINE
""",
    -10: """
ABUSE>ADULT ABUSE>STAT BEING>keep CARE>BULLY CARE>FEAR CARE>MY CARE>it CARE>says CARE>the CHILD>GIFT CREEPY>was
CROWD>CHILD CROWD>can CROWD>isnt DISTRESS>this FEAR>that GIFT>I HE>OPINION HELPREQ>FEAR HELPREQ>SOMEONE HELPREQ>SOURCE
HELPREQ>them HYPO>a I>my KIN>LEAK KIN>SEND KIN>had KIN>wants ME>for MEET>ADULT MINOR>to MY>his NEWS>NEWS ONLINE>WORRY
ONLINE>does ONLINE>it ONLINE>of ONLINE>should OPINION>he ORDINARY>how PEER>at PIC>does PIC>of SECRET>and SECRET>when
SELF_ADULT>is SELF_MINOR>KIN SEND>me SEND>was SHAME>a SHAME>and SOMEONE>on SOMEONE>that SOURCE>CHILD SOURCE>FRAME
SOURCE>please SOURCE>with STAT>that TOUCH>with WORRY>a WORRY>in YOU>ORDINARY a>GIFT a>was and>he are>STAT at>because
at>does can>HE can>on did>they do>GIFT do>it dont>I dont>YOU dont>get for>FRAME for>PAST for>WE for>this from>they
get>ONLINE get>STAT got>with he>he him>that his>OPINION how>PAST how>if how>my how>them how>to i>your if>didnt if>dont
in>CHILD in>HELPREQ in>a in>in in>is in>to is>TOLD is>said is>that isnt>it it>CARE it>didnt keep>PIC me>WE me>been
me>said my>i my>she my>why not>HELPREQ not>me of>TOLD of>got on>NUDE on>what please>it said>had said>in says>are
says>will she>TOLD she>how she>on should>CHILD so>SECRET so>TOLD tell>CHILD tell>he tell>the they>NUDE this>for
to>CROWD to>does to>where want>YOU want>is want>of we>HE we>been what>CROWD what>WORRY when>he where>if who>SOURCE
who>a who>it will>CROWD with>he with>the wont>CONTACT wont>ONLINE would>that your>is
""",
    -9: """
ADULT>THREAT ADULT>is ADULT>why BEING>GROOMED CARE>not CHILD>ADULT CHILD>CRISIS CHILD>he CHILD>him CHILD>when
CONTACT>because CREEPY>in CROWD>MINOR CROWD>NUDE CROWD>PAST DESPAIR>me DESPAIR>the DIRECT>MY DIRECT>the FEAR>does
FORCE>this FORCE>want FRAME>PIC FRAME>them HE>keeps HELPREQ>STAT HELPREQ>if HELPREQ>she I>SOURCE I>does I>not I>to
I>your KIN>can KIN>says KIN>with KNOWS>CONTACT LOVE>with ME>been ME>your MY>HELPREQ MY>ME MY>SOURCE MY>because MY>me
NEAR>OPINION NEAR>SOMEONE NEAR>to OLDER>please OPINION>WE OPINION>YOU ORDINARY>DISTRESS ORDINARY>not PAST>my PEER>LOVE
PEER>the PIC>HE PIC>can SECRET>HE SECRET>will SELF_MINOR>HE SELF_MINOR>when SEND>your SEX>ONLINE SOMEONE>SEX
SOURCE>SEND SOURCE>her STAT>are STAT>does THREAT>CROWD THREAT>i TOLD>HELPREQ WE>HE WE>PIC WE>do WE>got WE>of WE>to
YOU>me YOU>will YOU>with a>SOURCE a>not and>ORDINARY and>how and>would and>your are>they at>but because>STAT
because>are but>I but>STAT but>was can>CONTACT can>SOMEONE can>for can>have cant>SOMEONE did>SOURCE did>THREAT did>get
did>her did>to do>CROWD do>ORDINARY do>SEND do>a do>his do>my do>on does>ME does>he dont>CONTACT dont>so for>our
from>this get>GIFT has>HE has>he has>to have>he her>they him>how his>the how>GIFT how>ONLINE how>STAT how>was i>ADULT
i>FRAME i>HE i>is if>him in>ASK in>PIC in>of is>SELF_ADULT it>VIOLENCE keep>of keeps>VIOLENCE keeps>the me>WORRY me>he
me>your my>I my>MINOR my>because my>is my>it my>wont not>NEAR not>SHAME of>do of>in of>please on>MINOR our>ORDINARY
said>CHILD said>not says>KIN she>ASK she>ORDINARY she>for she>said should>MINOR should>OPINION should>get tell>not
that>VIOLENCE the>ABUSE the>DISTRESS the>FORCE the>does the>had the>have the>this the>you they>ONLINE this>what to>ME
us>do want>the was>from was>that was>the what>not when>GIFT where>that which>for who>for who>this why>in will>HE
will>the with>STAT with>does wont>I wont>MY wont>her wont>i wont>my would>NUDE would>ONLINE would>it you>ORDINARY
you>me you>will
""",
    -8: """
ABUSE>GIFT ABUSE>PIC ABUSE>the ADULT>didnt ADULT>said ADULT>should ASK>SOURCE ASK>me BEING>because BEING>the BULLY>GIFT
BULLY>for CARE>LEAK CARE>got CARE>me CARE>we CHILD>LEAK CHILD>NEWS CHILD>SOURCE CHILD>are CHILD>so CONTACT>ORDINARY
CONTACT>on CREEPY>ORDINARY CROWD>got DISTRESS>a FORCE>CONTACT FRAME>HE HE>he HE>tell HELPREQ>cant HELPREQ>he HELPREQ>i
HELPREQ>says I>ADULT I>OPINION I>where KIN>for LEAK>CHILD LEAK>CROWD LOVE>I LOVE>i LOVE>the ME>STAT ME>a ME>cant
ME>will MEET>the MOVED>CONTACT MY>for MY>it NEVERMET>CHILD NEWS>a NUDE>STAT NUDE>for NUDE>is NUDE>to OLDER>STAT
ONLINE>him ONLINE>when OPINION>you ORDINARY>ONLINE OTHER_ADULT>and PAST>was PEER>BULLY PEER>can PEER>they PIC>STAT
PIC>isnt PIC>tell PIC>want SELF_ADULT>he SELF_MINOR>how SELF_MINOR>in SELF_MINOR>on SEND>OPINION SEND>for SEND>where
SOMEONE>CONTACT SOMEONE>OLDER SOMEONE>dont SOURCE>ADULT SOURCE>THREAT SOURCE>can SOURCE>has STAT>CROWD STAT>PAST
STAT>SEND THREAT>KIN THREAT>a THREAT>when TOLD>WORRY VIOLENCE>of WE>at WE>him WE>so WORRY>OLDER WORRY>do WORRY>not
YOU>STALK a>SHAME a>said a>says and>MY and>at and>on and>them are>for are>what are>who at>GIFT at>how at>is at>with
because>didnt because>with been>HE been>this but>SOURCE but>have but>how can>ABUSE can>WE can>do cant>CONTACT cant>it
did>HELPREQ did>at didnt>he do>I do>SOURCE do>not does>CARE does>CHILD does>OPINION does>PIC does>them for>CONTACT
for>WORRY for>at for>how for>on from>GIFT from>YOU from>on get>HE get>MINOR get>ORDINARY get>my got>PAST have>MINOR
have>SELF_MINOR he>me he>she he>was her>not him>on his>GIFT how>got how>has how>with i>but i>on if>do in>WORRY is>WORRY
isnt>in it>MEET it>WE it>tell it>them keep>it keeps>ADULT me>YOU me>my my>ASK my>CHILD my>NEVERMET my>how my>says
my>would not>CROWD not>ME not>because of>FRAME on>CROWD on>THREAT on>TOPIC our>ASK our>have said>OPINION said>didnt
said>said says>ASK says>STAT says>they she>SOURCE should>if so>YOU so>because so>had tell>I tell>SOURCE tell>a tell>but
tell>her tell>will that>BEING that>SEND that>and that>had that>would the>LOVE the>for the>from they>MOVED they>of
they>us this>BEING to>been want>a want>this want>to wants>on was>CONTACT was>SOURCE was>WE was>said wasnt>was we>him
what>get what>has what>want when>have when>to when>want where>SOMEONE where>does where>is which>are which>of who>ASK
who>SOMEONE who>do why>they will>ADULT will>his with>ORDINARY wont>do you>STALK you>have you>with
""",
    -7: """
ABUSE>HE ABUSE>SOURCE ADULT>MY ADULT>because ADULT>wont ASK>it ASK>she ASK>that ASK>your CARE>ORDINARY CARE>TOLD
CARE>for CHILD>NEVERMET CHILD>WORRY CHILD>dont CONTACT>HELPREQ CONTACT>WORRY CONTACT>the CREEPY>PIC CREEPY>is
CROWD>FEAR CROWD>HARMED CROWD>LOVE CROWD>MY DESPAIR>I DESPAIR>i DIRECT>my DISTRESS>PEER DISTRESS>PIC FEAR>i FEAR>them
FRAME>CONTACT FRAME>him FRAME>me GIFT>OPINION GIFT>SOURCE GIFT>his GIFT>is GROOMED>the HE>STAT HE>are HELPREQ>CARE
HYPO>SOMEONE I>FRAME I>SELF_ADULT I>but I>on I>that KIN>CRISIS KIN>are KIN>got KIN>please KNOWS>KNOWS LEAK>HELPREQ
LEAK>LEAK LOVE>ORDINARY LOVE>in ME>ASK ME>HELPREQ ME>says MEET>CHILD MINOR>and MINOR>get MY>ONLINE NEAR>a NEVERMET>I
NEVERMET>KIN NEVERMET>i NEWS>SHAME NEWS>of NEWS>on NUDE>WE NUDE>this OLDER>KIN ONLINE>FRAME ONLINE>MEET ONLINE>the
OPINION>HE OPINION>MOVED OPINION>STAT OPINION>have OPINION>her ORDINARY>NUDE OTHER_ADULT>he PEER>HELPREQ PEER>ONLINE
PEER>WE PEER>are PEER>have PEER>we PIC>ORDINARY PIC>me PIC>please PIC>should PIC>wont SECRET>that SEND>in SEND>what
SHAME>SOMEONE SOMEONE>GROOMED SOMEONE>STAT SOMEONE>get SOURCE>our SOURCE>want STAT>the STAT>them STAT>what STAT>when
STAT>your THREAT>dont TOLD>YOU TOUCH>said VIOLENCE>ONLINE VIOLENCE>in YOU>GROOMED YOU>TOLD a>SEX a>can a>he a>which
and>I and>but and>do and>which are>CONTACT are>VIOLENCE are>is at>ORDINARY at>have because>do can>if can>in do>MINOR
do>OPINION do>her does>LOVE does>get does>it dont>HE dont>TOUCH dont>WORRY dont>he dont>tell for>MOVED for>because
for>can for>does from>LEAK from>SOURCE from>his get>at get>they got>KIN had>and had>on had>what have>HE have>PAST
have>SEND have>at have>but have>does have>of he>TOLD he>his her>CROWD her>GROOMED her>STAT her>we him>LOVE him>get
his>it how>ASK how>did how>keep how>we how>who i>SELF_ADULT i>YOU i>get i>please i>this i>was i>where if>ASK if>FEAR
if>ONLINE if>get if>was in>LEAK in>says is>CARE is>FORCE is>VIOLENCE is>and is>on isnt>FEAR isnt>MY isnt>them it>DIRECT
it>SEND it>SOURCE it>WORRY it>at it>please it>which keep>CREEPY keep>KIN keep>that keeps>DISTRESS me>it me>says me>the
my>OTHER_ADULT my>WE my>her my>we not>HE not>SOMEONE not>of of>BULLY on>please on>to our>WE please>SOURCE please>a
please>my said>KIN said>SOMEONE said>VIOLENCE said>but says>CHILD says>PIC says>had says>him she>BULLY she>does
she>what should>CROWD should>him so>KIN so>SOURCE so>they so>who so>you tell>got tell>i tell>when that>are that>keeps
that>on the>TOLD the>her the>of they>CROWD they>WE they>it they>not this>CARE this>do this>my this>should this>wont
to>CONTACT want>CROWD want>KIN want>your wants>ONLINE wants>his was>SEND was>him wasnt>CARE wasnt>MY wasnt>my
wasnt>that we>CONTACT we>I we>KIN we>for we>got we>i what>GROOMED what>who when>HELPREQ when>PAST when>because when>get
when>in where>ABUSE where>they which>CHILD which>HE which>should which>would who>and why>ONLINE why>the with>SOURCE
with>how with>if with>my wont>ME wont>but would>in would>is would>the you>CROWD you>GROOMED you>TOLD
""",
    -6: """
ABUSE>does ADULT>ABUSE ADULT>LEAK ADULT>LOVE ADULT>get ADULT>this ADULT>wants ADULT>was ADULT>will ASK>CHILD ASK>CROWD
ASK>LOVE ASK>ORDINARY ASK>dont ASK>if ASK>would CARE>FORCE CARE>ME CARE>where CARE>would CHILD>DIRECT CHILD>PEER
CHILD>SOMEONE CHILD>had CHILD>not CHILD>tell CHILD>with CONTACT>of CREEPY>said CROWD>DIRECT CROWD>that DESPAIR>do
DISTRESS>the DISTRESS>what FEAR>CROWD FEAR>I FEAR>on FORCE>ORDINARY FORCE>dont FRAME>MY FRAME>who GIFT>if
GROOMED>because HE>CARE HE>LOVE HE>SHAME HELPREQ>MOVED HELPREQ>MY HELPREQ>get HYPO>the HYPO>would I>KNOWS I>MY I>SEND
I>please I>wasnt KIN>CONTACT KIN>LOVE KIN>STAT KIN>at KIN>but KIN>have KIN>should KIN>which KNOWS>on LOVE>CARE LOVE>at
ME>SELF_ADULT ME>him ME>this ME>who MEET>ASK MEET>GIFT MINOR>ORDINARY MOVED>at MY>SELF_MINOR NEAR>it NEAR>the
NEVERMET>a NEWS>from NUDE>CONTACT NUDE>a NUDE>how NUDE>isnt NUDE>our OLDER>DISTRESS OLDER>is ONLINE>ONLINE ONLINE>PEER
ONLINE>how ONLINE>keeps ONLINE>says ONLINE>that ONLINE>to OPINION>ADULT OPINION>DISTRESS OPINION>said OPINION>we
ORDINARY>BULLY ORDINARY>HYPO ORDINARY>at ORDINARY>did ORDINARY>for ORDINARY>wants OTHER_ADULT>my OTHER_ADULT>with
PAST>if PEER>GIFT PEER>KIN PEER>STAT PEER>me PEER>of PIC>MINOR PIC>OPINION PIC>SOURCE PIC>why SECRET>CHILD
SECRET>ORDINARY SELF_MINOR>CARE SELF_MINOR>ONLINE SELF_MINOR>he SELF_MINOR>to SEND>STAT SEND>this SEX>CHILD SHAME>FORCE
SHAME>in SHAME>when SOMEONE>PAST SOMEONE>PEER SOMEONE>SEND SOMEONE>SHAME SOMEONE>his SOMEONE>my SOMEONE>wants
SOURCE>STAT SOURCE>should SOURCE>to STAT>OTHER_ADULT THREAT>CREEPY THREAT>PAST THREAT>she THREAT>would TOLD>got
TOPIC>CHILD TOPIC>KIN TOPIC>a TOUCH>and TOUCH>for TOUCH>he TOUCH>the VIOLENCE>PAST WE>been WE>get WE>that WORRY>HELPREQ
WORRY>he WORRY>on WORRY>this YOU>GIFT YOU>has YOU>keep a>KNOWS a>SEND and>i and>me and>what are>SHAME are>SOURCE
are>her are>the at>TOLD at>VIOLENCE at>at at>him at>want at>what because>this been>DISTRESS been>LOVE been>of but>what
can>HYPO can>THREAT can>and can>tell can>them cant>I cant>SEND did>she do>ABUSE do>get do>keep do>they does>ABUSE
does>SECRET does>SHAME does>of dont>for dont>my dont>they dont>your for>we from>because get>MEET get>it get>says
get>the get>this got>CONTACT got>her got>his got>your had>PIC had>a had>do has>with have>HYPO have>is have>she he>MINOR
he>PAST he>SEND her>so him>does him>when his>but his>can how>CHILD how>PEER how>will i>KNOWS i>my i>wasnt i>would
if>CONTACT if>it if>of in>DISTRESS in>OPINION in>but in>tell is>ONLINE is>did is>from is>wants it>she it>the it>us
it>where keep>CHILD keep>and keeps>when me>CARE me>SELF_ADULT me>his me>we me>will my>CROWD my>KIN my>SECRET my>his
my>should my>to my>was my>will my>you not>CHILD not>ONLINE not>SEND not>the of>HELPREQ of>MY of>he of>her of>it of>me
of>should of>they of>which of>you on>CONTACT on>LOVE on>MEET on>does on>from on>of on>so our>so said>SOURCE said>what
says>have says>of she>CHILD she>HE she>PEER should>SHAME should>at should>that so>CONTACT so>can so>not tell>CROWD
tell>GROOMED tell>and tell>me tell>on that>CROWD that>GROOMED that>LEAK that>can that>so that>wont the>MOVED the>NEAR
the>ORDINARY the>SOMEONE the>which them>got them>have they>PIC this>SEND this>how this>isnt this>it to>SEX to>STAT
us>the want>ONLINE want>SEND want>STAT want>for want>with was>ADULT was>BULLY was>NEWS was>a was>on wasnt>ME wasnt>it
we>and we>of what>SHAME when>GROOMED when>WORRY which>STAT which>YOU which>this which>you who>she who>the why>YOU
why>you with>MY wont>WE would>CROWD would>PIC would>YOU would>you you>SOURCE you>to your>CHILD your>SECRET your>can
""",
    -5: """
ABUSE>for ABUSE>our ADULT>my ASK>ME ASK>WE ASK>YOU ASK>he ASK>us BEING>got BEING>wont BULLY>but CARE>I CARE>OTHER_ADULT
CARE>because CARE>have CARE>if CHILD>YOU CHILD>but CHILD>for CHILD>from CHILD>please CHILD>should CHILD>where CHILD>you
CONTACT>BULLY CONTACT>MY CONTACT>SOURCE CONTACT>with CREEPY>I CREEPY>i CREEPY>so CRISIS>STAT CROWD>KIN CROWD>LEAK
CROWD>NEAR CROWD>VIOLENCE CROWD>our DESPAIR>ME DIRECT>him DISTRESS>WE DISTRESS>because DISTRESS>if DISTRESS>you
FEAR>CHILD FEAR>YOU FEAR>how FEAR>it FEAR>of FEAR>the FEAR>what FEAR>you FORCE>PEER FORCE>so FRAME>CROWD FRAME>DISTRESS
FRAME>STAT FRAME>for FRAME>it GIFT>do GIFT>she GROOMED>CHILD GROOMED>tell HE>DISTRESS HE>PAST HE>TOUCH HE>didnt HE>had
HE>please HELPREQ>CONTACT HELPREQ>ONLINE HELPREQ>a HELPREQ>your HYPO>how I>says I>what I>you KIN>BULLY KIN>TOUCH
KIN>because KIN>cant KIN>his KIN>keeps KIN>that KIN>what KIN>wont KIN>would KNOWS>CARE KNOWS>KIN LOVE>GIFT LOVE>PAST
LOVE>do LOVE>my ME>SOMEONE ME>WORRY ME>how MEET>her MEET>my MEET>want MINOR>BULLY MINOR>MINOR MINOR>got MINOR>his
MINOR>when MINOR>wont MOVED>WE MOVED>because MOVED>the MOVED>we MY>MEET MY>PIC MY>do NEAR>i NEWS>ABUSE NUDE>CROWD
NUDE>MEET NUDE>MINOR NUDE>SELF_MINOR NUDE>wont OLDER>CREEPY OLDER>OTHER_ADULT ONLINE>LEAK ONLINE>VIOLENCE ONLINE>keep
ONLINE>your OPINION>SEND OPINION>is OPINION>keeps ORDINARY>SHAME ORDINARY>had ORDINARY>it OTHER_ADULT>SOMEONE PAST>YOU
PAST>can PAST>for PAST>has PAST>they PAST>want PAST>you PEER>MY PEER>didnt PEER>got PEER>our PEER>so PEER>where
PIC>GIFT PIC>they PIC>this SECRET>ONLINE SECRET>OPINION SECRET>of SECRET>she SECRET>which SECRET>your SELF_MINOR>STAT
SEND>from SEX>CONTACT SEX>it SHAME>VIOLENCE SHAME>if SHAME>me SOMEONE>ADULT SOMEONE>OTHER_ADULT SOMEONE>TOLD
SOMEONE>does SOMEONE>i SOMEONE>not SOURCE>FEAR SOURCE>HELPREQ SOURCE>HYPO SOURCE>dont STALK>ME STALK>SOURCE STALK>have
STALK>it STALK>me STAT>did STAT>has STAT>my STAT>please STAT>where STAT>with THREAT>HELPREQ THREAT>SOURCE THREAT>does
THREAT>how THREAT>me THREAT>on THREAT>our THREAT>to TOLD>ASK TOLD>keep TOLD>who TOLD>you TOPIC>with TOUCH>WE TOUCH>is
VIOLENCE>YOU VIOLENCE>want WE>I WE>VIOLENCE WE>this WORRY>ONLINE WORRY>it YOU>ONLINE YOU>is a>MOVED a>OPINION a>are
a>the a>when a>where and>ASK and>CONTACT and>LOVE and>a and>get and>want and>was are>we are>you at>CREEPY
at>OTHER_ADULT at>WE at>when because>SOURCE because>said been>BULLY but>ONLINE but>me can>OPINION can>ORDINARY can>PIC
can>they can>with cant>a cant>at cant>i cant>my cant>that cant>this cant>which did>VIOLENCE did>did did>have did>it
did>said did>with do>LOVE do>WE do>she does>CROWD does>FRAME does>ONLINE does>keep dont>FRAME dont>STAT for>BULLY
for>they for>where from>PIC from>of get>OLDER get>WE get>WORRY get>and get>what get>who got>STAT got>a got>was got>when
had>at had>been has>how has>is have>ASK have>CONTACT have>MEET have>PEER he>ASK he>ME he>SHAME he>why her>my him>ONLINE
him>got him>in his>ABUSE his>I his>was how>KIN how>tell i>ASK i>DESPAIR i>DISTRESS i>MEET i>does if>MINOR if>SELF_MINOR
if>TOUCH if>and in>NEWS in>him in>keeps in>we in>which is>he is>in is>when is>you isnt>to it>GIFT it>MINOR it>MOVED
it>would it>your keep>HELPREQ keep>NUDE keep>YOU keeps>at keeps>his keeps>why me>GIFT me>does me>him me>not me>this
my>FEAR my>HELPREQ my>NEAR my>TOLD my>are my>cant my>didnt my>has my>my not>i not>tell not>that not>them of>MEET
of>isnt on>OTHER_ADULT on>did on>was on>we our>SOURCE our>get please>ASK please>ORDINARY said>should says>CARE
says>OTHER_ADULT says>because says>his says>should says>was she>MY she>SEND she>STAT she>him she>them should>ADULT
should>HE should>a should>for should>i so>did so>when tell>CONTACT tell>SECRET tell>WORRY tell>YOU tell>did tell>has
that>does that>will the>STAT the>WE the>me them>ME them>TOLD they>get they>keep this>I this>KIN this>YOU this>did
this>i this>if to>MY to>NEAR to>PIC to>WE to>a to>at to>but to>is to>me to>said to>what to>when us>his us>is us>that
want>CHILD want>ORDINARY want>PEER want>because want>dont want>get want>that wants>SOURCE wants>VIOLENCE was>HELPREQ
was>MY was>TOLD was>we was>where we>LOVE we>with what>SECRET what>it when>SELF_MINOR when>SOMEONE when>did when>it
when>this where>FRAME where>PIC where>a where>her where>them which>CROWD which>KIN which>has which>they who>SECRET
why>SECRET why>SEND why>are why>but why>to will>who with>can wont>MEET wont>should would>PAST would>SECRET would>get
would>her you>keep you>not your>HE your>he your>i
""",
    -4: """
ABUSE>NUDE ABUSE>WE ABUSE>YOU ABUSE>you ADULT>ORDINARY ADULT>got ADULT>keep ADULT>us ASK>CONTACT ASK>OPINION ASK>at
ASK>has ASK>should ASK>this ASK>why BEING>for CARE>DIRECT CARE>GROOMED CARE>MINOR CARE>ONLINE CARE>STALK CARE>are
CARE>been CARE>but CARE>cant CARE>had CARE>in CHILD>DISTRESS CHILD>MEET CHILD>MINOR CHILD>OPINION CHILD>us
CONTACT>CHILD CONTACT>SEND CONTACT>at CONTACT>can CONTACT>they CONTACT>you CRISIS>BULLY CRISIS>ORDINARY CRISIS>did
CROWD>HELPREQ CROWD>NEWS CROWD>do CROWD>for CROWD>is CROWD>them CROWD>where DESPAIR>HELPREQ DESPAIR>SEND DESPAIR>to
DESPAIR>what DIRECT>ASK DIRECT>to DISTRESS>FRAME DISTRESS>KIN DISTRESS>YOU DISTRESS>at DISTRESS>in DISTRESS>so
DISTRESS>when FORCE>FRAME FORCE>LOVE FORCE>his FRAME>ME FRAME>because FRAME>have GIFT>CROWD GIFT>SECRET GIFT>but
GIFT>that GROOMED>has GROOMED>to HARMED>SECRET HARMED>VIOLENCE HE>GROOMED HE>OLDER HE>at HE>his HE>should HE>that HE>us
HELPREQ>I HELPREQ>PIC HELPREQ>THREAT HELPREQ>VIOLENCE HELPREQ>dont HELPREQ>him HELPREQ>of HELPREQ>us HELPREQ>when
HELPREQ>which HELPREQ>will HYPO>GROOMED HYPO>is I>ASK I>CROWD I>FORCE I>got I>him I>i I>so I>want KIN>DISTRESS KIN>MY
KIN>SOURCE KIN>where KIN>your KNOWS>OPINION KNOWS>him KNOWS>that LEAK>CARE LEAK>is LEAK>was LOVE>not LOVE>what ME>OLDER
ME>PAST ME>but ME>can ME>got ME>his ME>on ME>we MEET>MY MEET>SEND MEET>his MINOR>OLDER MINOR>not MINOR>please
MINOR>this MOVED>I MOVED>have MOVED>his MOVED>i MY>CHILD MY>SELF_ADULT MY>says MY>want MY>wants NEAR>ORDINARY
NEAR>THREAT NEVERMET>they NEWS>CONTACT NEWS>SOMEONE NEWS>THREAT NEWS>been NEWS>in NEWS>this NEWS>with NUDE>FRAME
NUDE>please OLDER>SOMEONE OLDER>the ONLINE>SEX ONLINE>is ONLINE>my ONLINE>not ONLINE>she ONLINE>them OPINION>CROWD
OPINION>FRAME OPINION>been OPINION>cant OPINION>get OPINION>how OPINION>wants ORDINARY>FEAR ORDINARY>MINOR
ORDINARY>have OTHER_ADULT>OPINION OTHER_ADULT>OTHER_ADULT OTHER_ADULT>SEND OTHER_ADULT>it PAST>SELF_MINOR PAST>do
PAST>got PAST>that PAST>them PAST>to PEER>ABUSE PEER>FEAR PEER>SECRET PEER>YOU PEER>dont PEER>which PIC>at PIC>have
PIC>i SECRET>YOU SECRET>if SECRET>want SECRET>wont SELF_ADULT>at SELF_ADULT>cant SELF_MINOR>SOURCE SELF_MINOR>of
SELF_MINOR>want SELF_MINOR>with SEND>ADULT SEND>when SEX>ASSAULT SEX>so SHAME>ADULT SHAME>WE SOMEONE>CRISIS
SOMEONE>ONLINE SOMEONE>cant SOMEONE>he SOMEONE>should SOURCE>SOMEONE SOURCE>isnt SOURCE>so SOURCE>us SOURCE>wasnt
STALK>CARE STALK>WE STALK>WORRY STAT>LOVE STAT>at STAT>didnt STAT>so THREAT>NUDE THREAT>him THREAT>of THREAT>with
TOLD>MEET TOLD>ORDINARY TOUCH>MY TOUCH>PIC VIOLENCE>SOMEONE VIOLENCE>at VIOLENCE>that VIOLENCE>was WE>STAT WE>YOU
WE>for WE>i WE>keep WE>want WORRY>for WORRY>i YOU>do YOU>her YOU>on YOU>want a>MINOR a>isnt and>FORCE and>NEVERMET
and>are and>been and>with are>ABUSE are>YOU are>but are>have are>him at>CARE at>ME at>MINOR at>WORRY at>not at>so at>we
at>which at>wont because>ASK because>I because>ORDINARY been>DIRECT but>CARE but>did but>is can>MEET can>MINOR
can>ONLINE can>our can>we can>which can>your cant>ORDINARY cant>STAT cant>YOU cant>what did>ASK did>SEND did>is did>you
do>MOVED do>WORRY do>our do>the does>GROOMED does>PAST does>she does>what does>where dont>PIC dont>SECRET dont>because
dont>that dont>you for>HE for>PEER for>SECRET for>SELF_MINOR for>is for>she for>will from>CONTACT from>would from>you
from>your get>I get>NEAR get>PAST get>YOU get>he get>his get>with get>you got>CHILD got>CROWD got>SEX got>YOU got>how
got>i got>she got>that had>ABUSE had>HE had>her had>not had>who has>can have>and have>on have>that he>MOVED he>ORDINARY
he>TOUCH he>so her>BEING her>NEAR her>SOMEONE her>can her>have her>tell her>when him>KIN him>SOURCE him>at him>cant
him>has him>not him>wont his>HARMED his>ORDINARY his>because his>for his>should his>when his>wont how>HYPO how>MY how>i
how>it how>where i>FORCE i>HYPO i>MY i>ONLINE i>can i>if i>it i>says i>so i>want i>with if>CARE if>PIC if>TOLD if>me
in>NEAR in>ORDINARY in>SEX in>and in>for in>she in>want in>with is>TOPIC is>can is>how is>them isnt>my it>ASK it>TOLD
it>says it>they it>why keep>STAT keep>your keeps>DIRECT keeps>ORDINARY keeps>STALK me>PAST me>got me>how me>on
my>SELF_ADULT my>STALK my>of my>on my>that my>want not>DESPAIR not>GROOMED not>MY not>at of>SEX of>his of>who of>why
on>which on>why our>PIC our>our our>us our>wants please>and please>that said>ABUSE said>CRISIS said>I said>been said>he
said>was said>who said>wont says>SEND says>VIOLENCE says>does says>get says>isnt she>do should>PIC should>of
should>this so>ASK so>are so>get so>isnt so>she so>why tell>ASK tell>PEER tell>how tell>she tell>they tell>us
tell>which that>DIRECT that>FRAME that>KNOWS that>dont that>get that>if that>isnt the>OLDER the>SOURCE the>our
them>ORDINARY them>STAT they>DISTRESS they>had they>tell this>NEAR this>a this>are this>her this>tell this>we this>you
to>GIFT to>OTHER_ADULT to>SELF_MINOR to>SEND to>got to>her to>them to>this to>to to>which us>MEET us>NUDE us>ONLINE
us>ORDINARY us>SECRET us>SOMEONE us>STAT us>YOU us>a us>in us>this want>MEET want>OPINION want>how want>she wants>STAT
wants>a wants>and wants>how wants>with was>CREEPY was>KNOWS was>ORDINARY was>because was>has was>it wasnt>HELPREQ
wasnt>I wasnt>i we>PIC we>at we>our we>want what>ASK what>FEAR what>ONLINE what>at what>from what>got what>to
when>ABUSE when>I when>can when>for when>from when>where when>will where>did where>get where>was which>PIC which>she
who>NEVERMET who>PAST who>THREAT who>but why>KIN why>OPINION why>SOURCE why>do why>for why>that why>this will>ASK
will>DISTRESS will>ONLINE will>YOU will>she will>to will>when will>you with>ABUSE with>DISTRESS with>HELPREQ with>WE
with>got with>it with>where wont>PIC wont>us would>SEND would>him would>they you>ADULT you>KIN you>PEER you>STAT
you>want
""",
    -3: """
ABUSE>CROWD ABUSE>LOVE ABUSE>SEND ABUSE>has ABUSE>him ADULT>HYPO ADULT>SEND ADULT>how ASK>KIN ASK>does ASK>had ASK>says
ASK>tell ASK>what ASSAULT>HE BEING>STAT BULLY>ABUSE BULLY>ORDINARY BULLY>do BULLY>on CARE>ABUSE CARE>ASK CARE>CROWD
CARE>NEVERMET CARE>TOPIC CARE>can CARE>i CARE>keeps CARE>wants CHILD>HARMED CHILD>ME CHILD>SEND CHILD>wants
CONTACT>SECRET CONTACT>get CONTACT>his CREEPY>NUDE CREEPY>ONLINE CREEPY>VIOLENCE CREEPY>for CRISIS>I CRISIS>a
CRISIS>his CRISIS>she CRISIS>was CRISIS>what CROWD>FRAME CROWD>GIFT CROWD>ORDINARY CROWD>PEER CROWD>on CROWD>please
CROWD>which DESPAIR>ORDINARY DESPAIR>my DESPAIR>so DIRECT>ADULT DIRECT>have DIRECT>it DIRECT>of DIRECT>said DIRECT>that
DIRECT>we DISTRESS>HELPREQ DISTRESS>LOVE DISTRESS>how DISTRESS>is DISTRESS>our FEAR>FORCE FEAR>GIFT FEAR>OPINION
FEAR>STAT FEAR>will FORCE>STAT FORCE>didnt FORCE>in FRAME>GIFT FRAME>MEET FRAME>did FRAME>why FRAME>would GIFT>CHILD
GIFT>CREEPY GIFT>KIN GIFT>said GIFT>should GIFT>the GIFT>you GROOMED>ASK GROOMED>CROWD GROOMED>TOPIC HARMED>ADULT
HARMED>who HE>TOLD HE>but HE>on HE>so HELPREQ>and HELPREQ>how HELPREQ>wants HYPO>ABUSE HYPO>TOLD HYPO>if HYPO>this
I>DESPAIR I>HYPO I>are I>can I>get I>is I>this I>with KIN>FORCE KIN>STALK KIN>TOPIC KIN>YOU KIN>we KNOWS>her LEAK>WE
LEAK>our LOVE>ME LOVE>MY LOVE>does LOVE>him LOVE>me ME>LOVE ME>NEWS ME>SECRET ME>STALK ME>WE ME>if ME>is ME>please
ME>with ME>you MEET>LOVE MEET>get MEET>with MINOR>I MINOR>NUDE MINOR>PAST MINOR>SEND MINOR>SHAME MINOR>because
MINOR>for MINOR>i MINOR>of MINOR>on MINOR>tell MY>SECRET MY>STALK MY>cant MY>i MY>keeps MY>on MY>the MY>we MY>which
NEAR>FORCE NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>SOURCE NEAR>if NEAR>what NEAR>with NEVERMET>SOMEONE NEVERMET>and
NEWS>PAST NEWS>SEND NEWS>for NEWS>how NEWS>what NUDE>HELPREQ NUDE>OPINION NUDE>SECRET NUDE>SOURCE NUDE>THREAT NUDE>get
NUDE>should NUDE>the NUDE>us OLDER>ADULT OLDER>CHILD OLDER>CROWD OLDER>that ONLINE>NEWS ONLINE>STAT ONLINE>THREAT
ONLINE>but ONLINE>got ONLINE>please ONLINE>with ONLINE>wont OPINION>ASK OPINION>CONTACT OPINION>LOVE OPINION>SECRET
OPINION>because OPINION>has OPINION>in OPINION>of OPINION>that OPINION>want ORDINARY>SOMEONE ORDINARY>TOLD
ORDINARY>VIOLENCE ORDINARY>cant ORDINARY>us OTHER_ADULT>ADULT OTHER_ADULT>DISTRESS OTHER_ADULT>MY OTHER_ADULT>been
OTHER_ADULT>her OTHER_ADULT>how OTHER_ADULT>i OTHER_ADULT>them OTHER_ADULT>who PAST>SOMEONE PAST>which PEER>ASK
PEER>FRAME PEER>HE PEER>PIC PEER>SOMEONE PEER>VIOLENCE PEER>been PEER>but PEER>he PEER>is PEER>with PEER>you PIC>ABUSE
PIC>CARE PIC>TOPIC PIC>but PIC>her PIC>keeps PIC>my PIC>our PIC>that PIC>when PIC>where SECRET>FORCE SECRET>LOVE
SECRET>NUDE SECRET>TOLD SECRET>VIOLENCE SECRET>do SECRET>dont SECRET>for SECRET>so SELF_ADULT>she SELF_MINOR>CROWD
SELF_MINOR>ME SELF_MINOR>WORRY SELF_MINOR>got SELF_MINOR>was SEND>KNOWS SEND>YOU SEND>but SEND>it SEND>that SEND>us
SEND>why SEX>of SHAME>STAT SHAME>her SHAME>on SHAME>she SHAME>we SOMEONE>MY SOMEONE>NEWS SOMEONE>didnt SOMEONE>had
SOMEONE>was SOURCE>FORCE SOURCE>LEAK SOURCE>got SOURCE>had SOURCE>how SOURCE>where STALK>CONTACT STALK>is STALK>was
STAT>GROOMED STAT>NUDE STAT>SOMEONE STAT>VIOLENCE STAT>cant STAT>from STAT>him STAT>to STAT>we THREAT>DISTRESS
THREAT>FORCE THREAT>MY THREAT>PEER THREAT>STAT THREAT>for THREAT>got THREAT>tell TOLD>SEND TOLD>do TOLD>does TOLD>if
TOPIC>TOPIC TOPIC>WE TOPIC>for TOPIC>is TOPIC>the TOPIC>we TOUCH>PAST TOUCH>us VIOLENCE>NUDE VIOLENCE>do VIOLENCE>on
VIOLENCE>the VIOLENCE>them VIOLENCE>your WE>ABUSE WE>GIFT WE>PAST WE>SOMEONE WE>TOPIC WE>WE WE>a WE>but WE>does WE>her
WE>if WE>is WE>it WE>our WE>wants WE>who WE>your WORRY>CONTACT WORRY>OPINION WORRY>WE WORRY>YOU WORRY>had WORRY>keeps
WORRY>want YOU>FEAR YOU>HYPO YOU>a YOU>at YOU>because YOU>have YOU>him YOU>how a>ADULT a>CONTACT a>do a>in a>me a>our
a>would and>ADULT and>HYPO and>SELF_ADULT and>not and>wants and>where and>will are>FEAR are>HE are>are are>can
at>GROOMED at>NUDE at>PEER at>tell at>will at>your because>HELPREQ because>at because>on because>she because>wants
because>when because>why been>STAT been>he but>FORCE but>MY but>OLDER but>her but>not but>our but>she but>wasnt but>why
can>DISTRESS can>FRAME can>MY can>but cant>PIC cant>but cant>have cant>was cant>your did>had did>my did>says did>us
didnt>the didnt>they do>FRAME do>HE do>how do>in do>we do>which do>would does>NUDE does>want does>with does>your
dont>HYPO dont>does dont>on for>STALK for>THREAT for>if for>me for>not from>does from>if get>SELF_MINOR get>TOLD
get>but get>does get>if get>she get>so get>that get>we get>why got>BULLY got>OPINION got>SOURCE got>my got>said
got>this got>want got>what got>why had>CREEPY had>LOVE had>THREAT had>she had>so has>ADULT has>BULLY has>DISTRESS
has>MINOR has>SEX has>YOU has>do has>does has>my has>your have>ADULT have>CREEPY have>NEVERMET have>OTHER_ADULT
have>STAT have>WORRY have>are have>do have>her have>how have>was he>DISTRESS he>FORCE he>GIFT he>MY he>OLDER he>are
he>the he>will her>CREEPY her>PAST her>PIC her>and her>are her>for her>got her>how her>it her>us her>was her>with
her>you him>CARE him>PEER him>and him>i him>with his>him his>his how>CONTACT how>CREEPY how>GROOMED how>MEET
how>NEVERMET how>SECRET how>WE how>are how>didnt how>had how>not i>GIFT i>PEER i>them if>GIFT if>MY if>please if>should
if>want if>which if>will in>MEET in>OTHER_ADULT in>cant in>didnt in>how in>not in>this in>wants in>would is>BULLY
is>STALK is>because is>with isnt>SOURCE isnt>on isnt>that isnt>what isnt>with it>DESPAIR it>I it>ME it>OTHER_ADULT it>a
it>are it>been it>of keep>CROWD keep>but keep>dont keeps>SEND keeps>in me>ADULT me>NEWS me>STALK me>a me>can me>did
me>isnt me>what me>where my>LOVE my>a my>dont my>for my>keeps my>please my>us my>wants not>DIRECT not>PAST not>does
not>he not>him not>in not>when not>why of>ABUSE of>ASSAULT of>CARE of>FEAR of>GROOMED of>LOVE of>NEWS of>OLDER
of>OPINION of>PIC of>VIOLENCE of>WORRY of>has of>said of>that on>ME on>do on>in on>is on>it on>that on>this on>us
on>where on>would our>HELPREQ our>MEET our>PAST our>SOMEONE our>VIOLENCE our>do our>is our>this our>what please>SEND
please>from please>me please>of please>so please>them said>CROWD said>HELPREQ said>would says>OPINION she>CONTACT
she>DIRECT she>WORRY she>are she>didnt she>of she>this she>wants she>will should>do should>she so>CHILD so>CROWD so>ME
so>OPINION so>PAST so>SEND so>STALK so>that tell>CARE tell>FORCE tell>HELPREQ tell>MY tell>OPINION tell>TOLD
tell>VIOLENCE tell>have tell>where that>OPINION that>PAST that>keep that>with the>DESPAIR the>FEAR the>MEET
the>NEVERMET the>PAST the>PIC the>why them>OLDER them>SOMEONE them>are them>do them>for them>it them>me them>so
they>CHILD they>HARMED they>HELPREQ they>SOURCE they>and they>did they>from they>isnt they>them they>what this>FEAR
this>NUDE this>PIC to>CHILD to>DIRECT to>FEAR to>HARMED to>HELPREQ to>NEWS to>PEER to>TOPIC to>get to>please us>CONTACT
us>HE us>at us>keep us>you want>HE want>PAST want>THREAT want>are want>he want>who want>you wants>of was>THREAT was>got
was>he was>how was>our was>who wasnt>ASK wasnt>FEAR wasnt>on wasnt>the we>ABUSE we>CHILD we>DISTRESS we>MY we>TOPIC
we>VIOLENCE we>YOU we>who what>FORCE what>GIFT what>LOVE what>OPINION what>how what>was what>we when>CONTACT when>FRAME
when>NEWS when>ORDINARY when>PEER when>TOLD when>my when>said when>that when>was when>who where>SOURCE where>VIOLENCE
where>from which>CARE which>I which>ME which>SEND which>said which>them who>DISTRESS who>SEX who>if who>isnt who>on
who>they who>want why>CHILD why>LOVE why>PIC why>STAT why>cant why>get why>have why>her why>tell will>GIFT will>I
will>LOVE will>dont will>have will>i will>says with>NEWS with>at with>cant with>for with>so with>us with>which
wont>SHAME wont>VIOLENCE wont>a wont>he wont>of wont>this would>CARE would>HARMED would>MY would>WE would>keep
would>she would>we you>FEAR you>FORCE you>MY you>because you>has you>her you>him you>how you>who your>a your>do
your>has your>his your>on your>what
""",
    -2: """
ABUSE>a ABUSE>are ABUSE>he ABUSE>tell ABUSE>they ABUSE>with ADULT>NEAR ADULT>SELF_MINOR ADULT>had ADULT>please
ADULT>she ADULT>wasnt ADULT>we ASK>BULLY ASK>PEER ASK>SOMEONE ASK>VIOLENCE ASK>on ASK>the ASK>them ASSAULT>that
BEING>TOPIC BEING>so BULLY>ASK BULLY>NUDE BULLY>WE BULLY>at BULLY>she BULLY>that BULLY>this BULLY>to BULLY>we
CARE>CONTACT CARE>FRAME CARE>LOVE CARE>SELF_MINOR CARE>should CARE>tell CARE>want CARE>why CHILD>BULLY CHILD>at
CHILD>that CONTACT>GIFT CONTACT>LOVE CONTACT>NEAR CONTACT>OTHER_ADULT CONTACT>SEX CONTACT>STAT CONTACT>a CONTACT>are
CONTACT>her CONTACT>she CREEPY>WORRY CREEPY>YOU CREEPY>if CREEPY>she CREEPY>the CRISIS>HE CRISIS>ONLINE CRISIS>SOURCE
CROWD>MEET CROWD>OLDER CROWD>SEX CROWD>STALK CROWD>but CROWD>not CROWD>said CROWD>wants CROWD>will DESPAIR>and
DESPAIR>was DIRECT>DISTRESS DIRECT>SELF_MINOR DIRECT>SOURCE DIRECT>how DIRECT>tell DIRECT>was DISTRESS>ADULT
DISTRESS>CARE DISTRESS>CHILD DISTRESS>NUDE DISTRESS>SOMEONE DISTRESS>STAT DISTRESS>him DISTRESS>we FAULT>the FEAR>FEAR
FEAR>FRAME FEAR>KIN FEAR>SOURCE FEAR>at FEAR>do FEAR>is FEAR>our FEAR>to FORCE>SECRET FORCE>SEND FORCE>SOURCE
FORCE>TOUCH FORCE>him FORCE>to FRAME>CREEPY FRAME>OPINION FRAME>PEER FRAME>SELF_MINOR FRAME>are FRAME>her FRAME>my
GIFT>CARE GIFT>STAT GIFT>for GIFT>him GIFT>it GIFT>my GIFT>on GIFT>this GIFT>us GROOMED>SOMEONE GROOMED>a GROOMED>of
GROOMED>please GROOMED>said GROOMED>was GROOMED>wont HARMED>his HARMED>is HARMED>tell HARMED>that HE>HELPREQ HE>MOVED
HE>PEER HE>him HELPREQ>ASK HELPREQ>BEING HELPREQ>LEAK HELPREQ>NUDE HELPREQ>ORDINARY HELPREQ>PAST HELPREQ>did
HELPREQ>got HELPREQ>his HELPREQ>said HELPREQ>that HELPREQ>why HYPO>ADULT HYPO>BEING HYPO>CARE HYPO>WE HYPO>at HYPO>me
I>KIN I>MINOR I>SOMEONE I>at I>me KIN>ASK KIN>DIRECT KIN>NEVERMET KIN>PAST KIN>and KIN>do KIN>how KIN>so KIN>the
KIN>when KNOWS>ORDINARY KNOWS>at KNOWS>for KNOWS>his LEAK>SOURCE LEAK>in LOVE>FORCE LOVE>HE LOVE>OPINION LOVE>PEER
LOVE>he LOVE>of LOVE>on ME>DIRECT ME>OTHER_ADULT ME>TOLD ME>does ME>he ME>keep ME>my ME>the ME>to MEET>NEAR MEET>a
MEET>what MINOR>CROWD MINOR>DISTRESS MINOR>GROOMED MINOR>KIN MINOR>OPINION MINOR>are MINOR>can MINOR>the MINOR>want
MOVED>ORDINARY MOVED>a MOVED>for MOVED>he MOVED>says MY>FEAR MY>GIFT MY>a MY>and MY>are MY>she MY>to NEAR>CHILD
NEAR>CROWD NEAR>KIN NEAR>at NEVERMET>at NEVERMET>can NEVERMET>did NEVERMET>in NEVERMET>said NEVERMET>says
NEVERMET>wants NEWS>DISTRESS NEWS>GROOMED NEWS>SOURCE NEWS>STAT NEWS>he NUDE>ABUSE NUDE>MY NUDE>SEND NUDE>from NUDE>her
NUDE>tell NUDE>that NUDE>what NUDE>with OLDER>CONTACT OLDER>MY OLDER>NUDE OLDER>ORDINARY OLDER>PAST OLDER>SOURCE
OLDER>but OLDER>of OLDER>us OLDER>which ONLINE>FEAR ONLINE>GROOMED ONLINE>HYPO ONLINE>KIN ONLINE>NEAR ONLINE>because
ONLINE>has OPINION>CREEPY OPINION>a OPINION>can OPINION>if OPINION>when OPINION>which OPINION>will OPINION>would
ORDINARY>FRAME ORDINARY>I ORDINARY>PAST ORDINARY>been ORDINARY>get ORDINARY>on ORDINARY>so ORDINARY>them ORDINARY>where
ORDINARY>will ORDINARY>would OTHER_ADULT>KIN OTHER_ADULT>SOURCE OTHER_ADULT>isnt OTHER_ADULT>not OTHER_ADULT>of
OTHER_ADULT>please OTHER_ADULT>so PAST>CONTACT PAST>CREEPY PAST>HARMED PAST>OTHER_ADULT PAST>SHAME PAST>cant PAST>get
PAST>had PAST>on PAST>says PAST>we PAST>would PEER>CONTACT PEER>ORDINARY PEER>has PEER>this PEER>what PIC>BULLY
PIC>CONTACT PIC>OLDER PIC>PIC PIC>SEX PIC>VIOLENCE PIC>do PIC>if PIC>so SECRET>MY SECRET>SOURCE SECRET>get SECRET>tell
SECRET>we SECRET>who SELF_ADULT>DISTRESS SELF_ADULT>I SELF_ADULT>ONLINE SELF_ADULT>SOURCE SELF_ADULT>do SELF_ADULT>the
SELF_MINOR>HELPREQ SELF_MINOR>SOMEONE SELF_MINOR>are SELF_MINOR>is SELF_MINOR>isnt SELF_MINOR>they SEND>SEX SEND>didnt
SEND>does SEND>not SEND>with SEX>MINOR SEX>WE SEX>him SEX>our SEX>what SHAME>MY SHAME>had SHAME>my SHAME>which
SOMEONE>ASK SOMEONE>ME SOMEONE>but SOMEONE>did SOMEONE>got SOURCE>BULLY SOURCE>HE SOURCE>MINOR SOURCE>NEVERMET
SOURCE>NEWS SOURCE>OPINION SOURCE>WORRY SOURCE>does SOURCE>have SOURCE>him SOURCE>his SOURCE>keeps SOURCE>the
SOURCE>will STALK>I STALK>ORDINARY STALK>for STALK>her STALK>i STAT>ASK STAT>ORDINARY STAT>PEER STAT>TOPIC STAT>WORRY
STAT>got STAT>had STAT>isnt STAT>keep STAT>of STAT>this THREAT>ABUSE THREAT>CHILD THREAT>SELF_MINOR THREAT>VIOLENCE
THREAT>do THREAT>have THREAT>is THREAT>so THREAT>will TOLD>MINOR TOLD>ONLINE TOLD>OTHER_ADULT TOLD>SECRET TOLD>tell
TOLD>they TOLD>wants TOLD>when TOLD>where TOLD>your TOPIC>ASK TOPIC>HE TOPIC>ME TOPIC>OPINION TOPIC>me TOPIC>on
TOPIC>to TOUCH>ADULT TOUCH>NEWS TOUCH>WORRY TOUCH>at TOUCH>how TOUCH>it TOUCH>our TOUCH>was VIOLENCE>ABUSE
VIOLENCE>SECRET VIOLENCE>she VIOLENCE>you WE>CONTACT WE>CREEPY WE>HELPREQ WE>MEET WE>NUDE WE>OTHER_ADULT WE>SEX
WE>SOURCE WE>WORRY WE>my WE>the WE>them WE>we WE>what WE>why WORRY>I WORRY>MY WORRY>PAST WORRY>SOURCE WORRY>does
WORRY>our WORRY>the WORRY>you WORRY>your YOU>BEING YOU>CROWD YOU>LEAK YOU>MOVED YOU>didnt YOU>please YOU>when a>GROOMED
a>TOPIC a>TOUCH a>been a>didnt a>got a>want a>what and>HE and>PEER and>PIC and>SEND and>SHAME and>STALK and>didnt
and>is and>why are>DESPAIR are>GROOMED are>NEAR are>ORDINARY are>PAST are>SECRET are>does are>our are>so are>tell
at>ASK at>FEAR at>HELPREQ at>I at>OPINION at>cant at>didnt at>got at>in at>on at>wants at>would because>CROWD
because>GIFT because>GROOMED because>WE because>for because>my because>not because>will because>wont been>TOLD
been>VIOLENCE been>his been>it been>what but>ME but>ORDINARY but>SELF_MINOR but>WE but>does but>had but>to but>which
but>would can>PEER can>SELF_MINOR can>STAT can>TOPIC can>the can>us cant>CARE cant>FRAME cant>MY cant>him cant>if
cant>who cant>with did>ADULT did>NUDE did>OPINION did>PIC did>SECRET did>TOLD did>because did>from did>keep didnt>ASK
didnt>MINOR didnt>at didnt>because didnt>for didnt>she do>BULLY do>VIOLENCE do>are do>did do>does does>GIFT does>KNOWS
does>MINOR does>NEAR does>SOMEONE does>THREAT does>VIOLENCE does>and does>is does>not dont>CROWD dont>FEAR dont>SOURCE
dont>him dont>i dont>is dont>them for>HELPREQ for>NEAR for>SEX for>TOPIC for>please for>says for>want for>would
from>LOVE from>NEVERMET from>NEWS from>STAT from>did from>have from>is from>please from>what get>CARE get>FEAR get>LEAK
get>can get>did get>is get>our get>said got>HE got>LOVE got>MY got>PEER got>SOMEONE had>NEAR had>SEND had>SOMEONE
had>but had>does had>for had>my had>they has>DIRECT has>MOVED has>NEWS has>at has>that has>want have>NUDE have>have
have>i have>our have>to he>KIN he>KNOWS he>NEWS he>because he>get he>had he>has her>OLDER her>SHAME her>YOU her>because
her>please her>which him>MY him>YOU him>do him>please him>your his>LOVE his>OTHER_ADULT his>SOMEONE his>didnt his>her
how>KNOWS how>ORDINARY how>OTHER_ADULT how>TOPIC how>VIOLENCE how>been how>us i>CHILD i>CONTACT i>MINOR i>SELF_MINOR
i>STAT i>THREAT i>a i>are i>cant i>me i>we i>when i>which if>BEING if>DISTRESS if>LEAK if>NEWS if>TOPIC if>at if>got
if>us if>would in>CREEPY in>FEAR in>LOVE in>MOVED in>OLDER in>PAST in>PEER in>TOUCH in>got in>have in>i in>it
is>GROOMED is>ME is>does is>of is>will is>would isnt>I isnt>STAT isnt>YOU it>HYPO it>NEAR it>STALK it>TOPIC it>isnt
it>our it>that it>with keep>CARE keep>are keep>is keep>you keeps>ASK keeps>her keeps>what me>DIRECT me>DISTRESS me>FEAR
me>HE me>HELPREQ me>MY me>OLDER me>THREAT me>TOLD me>has me>of me>our me>us my>BULLY my>CONTACT my>DISTRESS my>ME my>MY
my>SELF_MINOR my>said my>so not>CONTACT not>NUDE not>OLDER not>PEER not>did not>has not>she not>so not>where of>HYPO
of>KIN of>LEAK of>NEVERMET of>PAST of>PEER of>at of>cant of>have of>our of>the of>wants on>CREEPY on>FRAME on>GIFT
on>ORDINARY on>SELF_ADULT on>SHAME on>get on>have our>CREEPY our>FRAME our>ME our>OTHER_ADULT our>a our>can our>got
our>her our>if our>on our>them our>when our>why please>ABUSE please>ME please>MY please>SOMEONE please>are please>get
please>on please>want said>FORCE said>LOVE said>OLDER said>ORDINARY said>PAST said>PIC said>SELF_ADULT said>TOPIC
said>get said>have said>i said>of said>she says>CROWD says>MY says>from says>so says>with she>CARE she>LOVE she>PAST
she>TOUCH she>from she>get should>FEAR should>MY should>VIOLENCE should>so so>CARE so>CREEPY so>MEET so>SELF_MINOR
so>been so>dont so>is so>keep so>me so>please so>to so>was so>which tell>cant tell>get tell>him tell>his tell>keep
tell>them that>FORCE that>GIFT that>HELPREQ that>NEAR that>because that>cant that>do that>has that>please that>says
that>tell that>them that>they that>us that>who the>CREEPY the>FRAME the>SEX the>cant the>is the>wants the>what
them>ADULT them>MEET them>PAST them>WE them>WORRY them>get them>of them>said them>us them>was them>with them>you
they>CONTACT they>MEET they>NEVERMET they>OLDER they>OPINION they>ORDINARY they>SOMEONE they>STAT they>how they>that
this>SELF_ADULT this>VIOLENCE this>is this>please this>said this>them this>this this>want this>which to>FRAME
to>GROOMED to>LOVE to>SHAME to>can to>tell to>why us>MINOR us>can us>of us>so us>who want>CARE want>DISTRESS want>WE
want>at want>on want>us want>where want>why wants>BULLY wants>MINOR wants>MY wants>SEND wants>if wants>is wants>who
was>HYPO was>KIN was>VIOLENCE was>have was>his was>should was>with was>would we>GIFT we>MINOR we>SEX we>STAT we>THREAT
we>WE we>WORRY we>but we>her we>my we>said we>we we>your what>BULLY what>LEAK what>NEWS what>dont what>his what>on
what>why when>OLDER when>SECRET when>STAT when>had when>if where>ASK where>NEAR where>SEND where>how where>not where>on
which>GIFT which>MINOR which>OLDER which>ONLINE which>OPINION which>WE which>and which>had which>have which>me
which>that who>OLDER who>cant who>why who>will why>and why>dont why>keep why>on why>was why>who why>wont will>CONTACT
will>SOURCE will>THREAT will>a will>for will>is will>that with>FRAME with>PAST with>STALK with>a wont>ADULT wont>KIN
wont>TOUCH wont>have wont>she wont>that wont>what would>CONTACT would>HE would>PEER would>TOLD would>dont would>this
would>where would>who would>with you>BEING you>GIFT you>LEAK you>didnt you>was your>ABUSE your>FRAME your>GIFT
your>HELPREQ your>I your>my your>said your>so your>would
""",
    -1: """
ABUSE>DISTRESS ABUSE>NEWS ABUSE>OTHER_ADULT ABUSE>cant ABUSE>had ABUSE>said ABUSE>she ABUSE>should ABUSE>which
ABUSE>who ABUSE>your ADULT>FEAR ADULT>KNOWS ADULT>OLDER ADULT>SELF_ADULT ADULT>his ADULT>they ASK>DISTRESS ASK>LEAK
ASK>cant ASK>isnt ASSAULT>ME ASSAULT>me ASSAULT>the BEING>BULLY BEING>NEAR BEING>OLDER BEING>SECRET BEING>and
BEING>does BEING>in BEING>it BEING>on BULLY>ADULT BULLY>CHILD BULLY>CROWD BULLY>KIN BULLY>OPINION BULLY>SOMEONE
BULLY>SOURCE BULLY>STAT BULLY>they BULLY>when CARE>GIFT CARE>WE CARE>what CHILD>SEX CHILD>STALK CHILD>if CHILD>said
CHILD>to CHILD>your CONTACT>HYPO CONTACT>ME CONTACT>MEET CONTACT>PEER CONTACT>SHAME CONTACT>STALK CONTACT>TOPIC
CONTACT>did CONTACT>didnt CONTACT>have CONTACT>how CONTACT>isnt CONTACT>says CONTACT>this CONTACT>us CONTACT>where
CONTACT>which CONTACT>who CREEPY>LOVE CREEPY>SOURCE CREEPY>WE CREEPY>from CREEPY>get CREEPY>our CREEPY>says CREEPY>to
CRISIS>FRAME CRISIS>from CRISIS>i CRISIS>is CRISIS>so CRISIS>tell CROWD>CONTACT CROWD>HE CROWD>MOVED CROWD>SELF_MINOR
CROWD>SEND CROWD>TOUCH CROWD>dont CROWD>she CROWD>wasnt DESPAIR>ADULT DESPAIR>MY DESPAIR>of DIRECT>me DIRECT>when
DISTRESS>BULLY DISTRESS>but DISTRESS>didnt DISTRESS>for DISTRESS>get DISTRESS>has DISTRESS>she DISTRESS>tell
DISTRESS>they DISTRESS>wants FAULT>ME FAULT>me FEAR>CONTACT FEAR>SEND FEAR>WE FEAR>are FEAR>did FEAR>has FEAR>have
FEAR>please FEAR>was FEAR>which FEAR>would FORCE>CARE FORCE>CHILD FORCE>HELPREQ FORCE>SOMEONE FORCE>WE FORCE>YOU
FORCE>a FORCE>are FORCE>how FORCE>it FORCE>wants FORCE>what FORCE>with FORCE>you FRAME>FORCE FRAME>MOVED FRAME>SHAME
FRAME>TOUCH FRAME>WE FRAME>can FRAME>he FRAME>our FRAME>we FRAME>when FRAME>will FRAME>with FRAME>your GIFT>HE
GIFT>ORDINARY GIFT>are GIFT>at GIFT>because GIFT>can GIFT>got GIFT>our GIFT>please GIFT>which GIFT>who GIFT>would
GROOMED>FRAME GROOMED>KIN GROOMED>MEET GROOMED>for GROOMED>he GROOMED>this GROOMED>who GROOMED>why GROOMED>with
GROOMED>would HARMED>CHILD HARMED>FRAME HARMED>HELPREQ HARMED>he HARMED>was HARMED>will HARMED>with HE>ADULT HE>CREEPY
HE>NEWS HE>TOPIC HE>WE HE>a HE>and HE>from HE>would HELPREQ>MEET HELPREQ>isnt HELPREQ>keep HELPREQ>on HYPO>CHILD
HYPO>FRAME HYPO>ME HYPO>TOUCH HYPO>does HYPO>for HYPO>got HYPO>our HYPO>so HYPO>them HYPO>what HYPO>where HYPO>with
HYPO>you I>DISTRESS I>NUDE I>THREAT I>VIOLENCE I>cant I>dont I>has I>she I>us I>wants I>would KIN>CHILD KIN>HYPO
KIN>NEWS KIN>OTHER_ADULT KIN>SELF_MINOR KIN>SEX KIN>i KIN>my KIN>on KIN>tell KNOWS>in LEAK>FORCE LEAK>OPINION LEAK>the
LEAK>they LEAK>this LEAK>who LOVE>NEWS LOVE>SOURCE LOVE>and LOVE>how LOVE>if LOVE>please LOVE>said ME>CHILD ME>CREEPY
ME>FEAR ME>THREAT ME>isnt ME>not ME>what ME>where MEET>CONTACT MEET>PEER MEET>SOMEONE MEET>SOURCE MEET>STAT MEET>WE
MEET>are MEET>do MEET>they MEET>who MEET>wont MINOR>CARE MINOR>MEET MINOR>NEWS MINOR>SELF_MINOR MINOR>SEX MINOR>my
MOVED>YOU MOVED>can MOVED>if MOVED>of MOVED>should MOVED>they MOVED>with MOVED>your MY>NEAR MY>OLDER MY>THREAT MY>get
MY>our MY>please MY>so MY>would MY>you NEAR>CARE NEAR>HE NEAR>MEET NEAR>VIOLENCE NEAR>when NEVERMET>ASK
NEVERMET>OPINION NEVERMET>ORDINARY NEVERMET>SECRET NEVERMET>SEND NEWS>ASK NEWS>HE NEWS>NUDE NEWS>ONLINE NEWS>WORRY
NEWS>do NEWS>has NEWS>it NEWS>not NEWS>said NEWS>so NEWS>they NEWS>to NUDE>can NUDE>them NUDE>where NUDE>who NUDE>would
OLDER>GROOMED OLDER>SEND OLDER>TOLD OLDER>and OLDER>can OLDER>does OLDER>get OLDER>have OLDER>it OLDER>should
OLDER>with ONLINE>HE ONLINE>HELPREQ ONLINE>SHAME ONLINE>YOU ONLINE>been ONLINE>didnt ONLINE>had ONLINE>have ONLINE>his
ONLINE>isnt ONLINE>they ONLINE>us OPINION>BEING OPINION>HYPO OPINION>PIC OPINION>STALK OPINION>THREAT OPINION>TOPIC
OPINION>are OPINION>our OPINION>please OPINION>she OPINION>us OPINION>your ORDINARY>DIRECT ORDINARY>FORCE
ORDINARY>WORRY ORDINARY>does ORDINARY>her ORDINARY>she ORDINARY>tell ORDINARY>to ORDINARY>want ORDINARY>why
OTHER_ADULT>I OTHER_ADULT>SEX OTHER_ADULT>cant OTHER_ADULT>does OTHER_ADULT>from OTHER_ADULT>said OTHER_ADULT>this
OTHER_ADULT>us PAST>MY PAST>OLDER PAST>SELF_ADULT PAST>been PAST>who PEER>CARE PEER>GROOMED PEER>PAST PEER>would
PEER>your PIC>DISTRESS PIC>KIN PIC>SEND PIC>THREAT PIC>WORRY PIC>been PIC>which PIC>you SECRET>CARE SECRET>MINOR
SECRET>SOMEONE SECRET>THREAT SECRET>WORRY SECRET>a SECRET>can SECRET>got SECRET>keep SECRET>my SECRET>please
SECRET>where SECRET>why SECRET>with SECRET>would SELF_ADULT>LOVE SELF_ADULT>NEVERMET SELF_ADULT>i SELF_ADULT>it
SELF_ADULT>what SELF_MINOR>GIFT SELF_MINOR>NUDE SELF_MINOR>SELF_MINOR SELF_MINOR>does SELF_MINOR>get SELF_MINOR>have
SELF_MINOR>she SELF_MINOR>this SELF_MINOR>why SEND>ABUSE SEND>ASSAULT SEND>DISTRESS SEND>HYPO SEND>KIN SEND>LEAK
SEND>OTHER_ADULT SEND>are SEND>can SEND>got SEND>have SEND>him SEND>will SEND>would SEX>CROWD SEX>KIN SEX>SOMEONE
SEX>STAT SHAME>HARMED SHAME>ME SHAME>SOURCE SHAME>does SHAME>tell SOMEONE>BEING SOMEONE>KIN SOMEONE>because
SOMEONE>said SOMEONE>they SOMEONE>will SOURCE>BEING SOURCE>CREEPY SOURCE>MOVED SOURCE>VIOLENCE SOURCE>WE SOURCE>cant
SOURCE>if SOURCE>keep SOURCE>not SOURCE>wont STALK>ADULT STALK>ASK STALK>a STALK>and STALK>of STALK>that STALK>the
STALK>your STAT>ASSAULT STAT>CHILD STAT>CONTACT STAT>GIFT STAT>HARMED STAT>KNOWS STAT>MEET STAT>SEX STAT>because
STAT>been STAT>dont STAT>his STAT>they STAT>want STAT>which STAT>why THREAT>WE THREAT>been THREAT>but THREAT>has
THREAT>keep THREAT>said THREAT>this THREAT>want THREAT>was THREAT>your TOLD>BULLY TOLD>OPINION TOLD>STAT TOLD>which
TOPIC>CARE TOPIC>NEVERMET TOPIC>PIC TOPIC>STAT TOPIC>at TOPIC>in TOPIC>not TOPIC>them TOPIC>they TOPIC>what TOPIC>when
TOUCH>do TOUCH>them VIOLENCE>FRAME VIOLENCE>MEET VIOLENCE>TOPIC VIOLENCE>are VIOLENCE>did VIOLENCE>does VIOLENCE>from
VIOLENCE>him VIOLENCE>how VIOLENCE>so VIOLENCE>which WE>CRISIS WE>FRAME WE>HYPO WE>because WE>in WE>said WE>she
WE>where WE>will WE>you WORRY>FRAME WORRY>STAT WORRY>WORRY WORRY>cant WORRY>get WORRY>has WORRY>so WORRY>us WORRY>was
YOU>BULLY YOU>FORCE YOU>HARMED YOU>I YOU>MY YOU>dont YOU>not YOU>would a>ASSAULT a>DIRECT a>DISTRESS a>FRAME a>NEWS
a>ORDINARY a>THREAT a>and a>how a>is a>tell a>will and>TOPIC and>we and>when are>BEING are>CREEPY are>FRAME are>HELPREQ
are>OLDER are>OTHER_ADULT are>do are>got are>in are>them are>when at>BULLY at>CRISIS at>NEWS at>isnt at>this at>us
at>was at>wasnt at>why because>ADULT because>LEAK because>YOU because>a because>has because>is because>our because>says
because>so because>that because>they because>we because>you been>FEAR been>FORCE been>LEAK been>MY been>WORRY been>does
been>has been>her been>that been>they but>PEER but>PIC but>him but>keep but>on but>them but>where can>is can>says
can>who cant>DISTRESS cant>HELPREQ cant>KIN cant>OPINION cant>WE cant>do cant>her cant>how cant>keep cant>so cant>us
cant>you did>CONTACT did>GIFT did>MINOR did>NEWS did>PAST did>SEX did>WE did>can did>didnt did>he did>if did>of
did>them did>we did>when did>which didnt>CHILD didnt>FRAME didnt>YOU didnt>can didnt>get didnt>in didnt>it didnt>me
didnt>of didnt>that didnt>you do>GROOMED do>HARMED do>NEWS do>ONLINE do>PAST do>SECRET do>SHAME do>THREAT do>can do>got
do>why do>wont does>CRISIS does>HYPO does>NEWS does>ORDINARY does>OTHER_ADULT does>at does>got does>has does>they
does>us does>which does>would dont>GROOMED dont>LOVE dont>from dont>want dont>when dont>which for>DIRECT for>LEAK
for>NEWS for>tell for>them for>why from>BULLY from>KIN from>THREAT from>cant from>to from>us from>want from>which
from>will from>wont get>SOMEONE get>are get>how get>isnt get>please get>was got>I got>PIC got>can got>did got>does
got>has got>should had>BULLY had>CONTACT had>ME had>MEET had>MINOR had>NUDE had>ONLINE had>ORDINARY had>SEX had>STAT
had>TOLD had>WORRY had>didnt had>is had>tell had>that has>CHILD has>PAST has>TOPIC has>WORRY has>been has>dont has>got
has>so has>this has>was has>we has>where has>wont has>would have>BEING have>DIRECT have>FEAR have>I have>ORDINARY
have>cant have>get have>says have>should have>this have>which have>would he>ASSAULT he>CREEPY he>FEAR he>PIC he>a
he>been he>should he>with he>would her>HELPREQ her>LEAK her>ME her>MY her>did her>him her>says her>should her>them
her>want him>CHILD him>CONTACT him>HE him>OPINION him>WE him>WORRY him>our him>where his>CHILD his>SOURCE his>STAT
his>do his>have his>how his>is his>our his>which his>would how>BULLY how>CARE how>HE how>LOVE how>THREAT how>TOLD
how>at how>do how>dont how>have how>should i>NUDE i>OPINION i>STALK i>VIOLENCE i>at i>dont i>has i>that i>us i>wants
if>MEET if>ORDINARY if>his if>so if>them if>they in>ABUSE in>GROOMED in>HARMED in>VIOLENCE in>did in>do in>should
in>wont in>you is>DIRECT is>MINOR is>MOVED is>OPINION is>our is>want isnt>FRAME isnt>PIC isnt>from isnt>he isnt>is
isnt>me isnt>of isnt>which it>GROOMED it>NEWS it>SELF_MINOR it>got it>keeps it>said it>will keep>NEWS keep>SELF_MINOR
keep>SOMEONE keep>SOURCE keep>TOPIC keep>VIOLENCE keep>WE keep>from keep>her keep>his keep>so keep>they keep>us keep>we
keeps>CONTACT keeps>SOURCE keeps>THREAT keeps>a keeps>from keeps>of me>CREEPY me>MOVED me>NEVERMET me>OTHER_ADULT
me>dont me>when my>CARE my>HE my>MEET my>but my>not not>GIFT not>I not>KNOWS not>do not>get not>her not>says not>we
not>which not>who of>CRISIS of>HARMED of>OTHER_ADULT of>been of>can of>does of>how of>if of>want on>ABUSE on>BULLY
on>DESPAIR on>HELPREQ on>NEWS on>SEX on>not on>on on>want on>when our>ADULT our>CRISIS our>GIFT our>HYPO our>OLDER
our>THREAT our>at our>does our>in our>to our>which our>will please>ADULT please>CONTACT please>CROWD please>GIFT
please>I please>ONLINE please>PAST please>cant please>does please>for please>got please>her please>please please>says
please>your said>NEWS said>OTHER_ADULT said>SELF_MINOR said>THREAT said>can said>keep said>says said>to says>BULLY
says>CRISIS says>DISTRESS says>GROOMED says>MOVED says>NEVERMET says>SOMEONE says>and says>been says>cant says>how
says>want says>what says>where she>CROWD she>FORCE she>GROOMED she>NEAR she>OPINION she>YOU she>can she>did she>got
she>had she>keep she>you should>ASK should>CARE should>HYPO should>NUDE should>ORDINARY should>THREAT should>WORRY
should>keep should>on should>our so>BULLY so>FEAR so>FRAME so>HE so>MINOR so>ONLINE so>WORRY so>from so>her so>his
so>how so>our so>so so>tell so>wants so>where so>would so>your tell>CREEPY tell>MEET tell>NEWS tell>OLDER
tell>SELF_MINOR tell>SHAME tell>do tell>in tell>it tell>said tell>tell tell>want tell>you tell>your that>BULLY
that>DISTRESS that>FEAR that>PEER that>SECRET that>a that>but that>didnt that>from that>his that>not that>said
that>should that>why the>STALK the>TOPIC the>can the>tell the>was them>CONTACT them>HYPO them>LEAK them>MINOR them>NEWS
them>ONLINE them>TOPIC them>YOU them>but them>does them>if them>not them>she them>that them>where them>which them>would
they>ADULT they>ASK they>MINOR they>SEX they>WORRY they>but they>didnt they>for they>please they>this they>was
they>wont this>ADULT this>BULLY this>CRISIS this>FRAME this>GIFT this>MINOR this>MY this>THREAT this>WORRY this>had
this>not this>on this>says this>that this>they this>when this>who this>why this>your to>ASSAULT to>FORCE to>OLDER to>do
to>had to>should to>was to>we us>I us>ME us>OTHER_ADULT us>PIC us>SEND us>but us>get us>how us>i us>me us>my us>she
us>was want>GIFT want>SECRET want>TOPIC want>WORRY want>but want>have want>in wants>MOVED wants>ORDINARY wants>SOMEONE
wants>do wants>from wants>not wants>she wants>that wants>they wants>which wants>why was>FEAR was>FORCE was>LEAK
was>SECRET was>STALK was>had was>please was>she was>wasnt was>will was>you wasnt>at wasnt>what we>FEAR we>OPINION
we>PEER we>because we>did we>does we>he we>that we>what we>where we>you what>BEING what>MEET what>MINOR what>NEVERMET
what>NUDE what>OTHER_ADULT what>WE what>are what>but what>didnt what>had what>please what>us what>what what>where
what>you when>CHILD when>DISTRESS when>NEAR when>NUDE when>ONLINE when>but when>she when>wont where>CROWD where>GROOMED
where>HE where>MEET where>OLDER where>OPINION where>STAT where>YOU where>cant where>i where>keep where>says
where>should where>what which>ABUSE which>BULLY which>CONTACT which>CREEPY which>ORDINARY which>SECRET which>WORRY
which>cant which>do which>dont which>got which>how which>i which>if which>keep which>not which>says which>us which>want
which>wants which>we which>which which>will which>your who>NEWS who>ONLINE who>OPINION who>PEER who>STAT who>TOPIC
who>dont who>in who>our who>should who>so who>tell who>wants who>wasnt who>where who>which who>with why>MOVED why>NEWS
why>OLDER why>TOPIC why>did why>isnt why>it why>of why>so why>where why>with why>would will>CHILD will>KIN will>PEER
will>SOMEONE will>because will>from will>of will>on will>we with>CREEPY with>GROOMED with>LOVE with>MOVED with>SEX
with>did with>in with>keep with>our with>was with>what with>with with>your wont>CROWD wont>OPINION wont>in wont>to
would>ADULT would>GIFT would>NEWS would>TOPIC would>TOUCH would>at would>been would>my would>on would>our would>when
you>HARMED you>HYPO you>MEET you>MOVED you>PAST you>at you>do you>got you>in you>on you>please you>when your>BULLY
your>CONTACT your>MOVED your>NEWS your>OPINION your>ORDINARY your>SEND your>of your>please your>that your>this
your>when your>with your>wont
""",
    1: """
ABUSE>KIN ABUSE>MY ABUSE>OPINION ABUSE>but ABUSE>did ABUSE>is ABUSE>it ABUSE>of ABUSE>was ABUSE>we ABUSE>when
ABUSE>wont ADULT>ASK ADULT>DESPAIR ADULT>FAULT ADULT>GIFT ADULT>are ADULT>do ADULT>from ADULT>them ADULT>where
ASK>HARMED ASK>HELPREQ ASK>NEWS ASK>OLDER ASK>SHAME ASK>because ASK>do ASK>they ASK>with ASSAULT>CROWD ASSAULT>I
ASSAULT>ONLINE ASSAULT>TOPIC ASSAULT>and ASSAULT>i ASSAULT>of ASSAULT>on BEING>CONTACT BEING>KNOWS BEING>ONLINE
BEING>SOMEONE BEING>VIOLENCE BEING>but BEING>her BEING>of BEING>to BULLY>FORCE BULLY>VIOLENCE BULLY>are BULLY>dont
BULLY>from BULLY>if BULLY>it BULLY>so CARE>HELPREQ CARE>OPINION CARE>PAST CARE>SECRET CARE>SEX CARE>THREAT CARE>a
CARE>from CARE>get CARE>that CHILD>ASK CHILD>ORDINARY CHILD>TOUCH CHILD>WE CHILD>been CHILD>did CHILD>does CHILD>we
CHILD>what CHILD>why CONTACT>CRISIS CONTACT>DESPAIR CONTACT>DIRECT CONTACT>FRAME CONTACT>LEAK CONTACT>MOVED
CONTACT>PAST CONTACT>THREAT CONTACT>TOUCH CONTACT>WE CONTACT>cant CONTACT>has CONTACT>i CONTACT>my CONTACT>that
CONTACT>was CONTACT>when CREEPY>DIRECT CREEPY>FRAME CREEPY>NEAR CREEPY>SELF_MINOR CREEPY>SHAME CREEPY>STALK CREEPY>TOLD
CREEPY>a CREEPY>do CREEPY>he CREEPY>her CREEPY>keeps CREEPY>should CRISIS>CONTACT CRISIS>ME CRISIS>PIC CRISIS>at
CRISIS>dont CRISIS>me CRISIS>that CRISIS>wasnt CRISIS>with CRISIS>would CROWD>SOMEONE CROWD>does CROWD>her CROWD>in
CROWD>keep CROWD>when DESPAIR>SOURCE DIRECT>CARE DIRECT>CHILD DIRECT>CONTACT DIRECT>HE DIRECT>KIN DIRECT>LOVE
DIRECT>OPINION DIRECT>PEER DIRECT>for DIRECT>he DIRECT>i DIRECT>if DIRECT>isnt DIRECT>she DIRECT>what DISTRESS>CRISIS
DISTRESS>FORCE DISTRESS>OLDER DISTRESS>PAST DISTRESS>SECRET DISTRESS>SEND DISTRESS>VIOLENCE DISTRESS>does DISTRESS>isnt
DISTRESS>on DISTRESS>who DISTRESS>your FAULT>SEND FEAR>ME FEAR>SECRET FEAR>a FEAR>and FEAR>because FEAR>his FEAR>said
FEAR>she FEAR>should FORCE>ADULT FORCE>GIFT FORCE>KIN FORCE>KNOWS FORCE>THREAT FORCE>VIOLENCE FORCE>at FORCE>but
FORCE>cant FORCE>is FORCE>not FORCE>of FORCE>they FORCE>was FORCE>will FRAME>ADULT FRAME>CRISIS FRAME>GROOMED
FRAME>MINOR FRAME>NEWS FRAME>NUDE FRAME>SOURCE FRAME>THREAT FRAME>but FRAME>his FRAME>in FRAME>on FRAME>so FRAME>was
FRAME>where GIFT>ASK GIFT>ME GIFT>OLDER GIFT>SEND GIFT>THREAT GIFT>TOLD GIFT>WE GIFT>YOU GIFT>have GIFT>not GIFT>tell
GROOMED>HELPREQ GROOMED>I GROOMED>NEVERMET GROOMED>SECRET GROOMED>do GROOMED>does GROOMED>i GROOMED>they HARMED>MEET
HARMED>PIC HARMED>TOUCH HARMED>does HARMED>for HARMED>have HARMED>on HARMED>to HARMED>what HE>OTHER_ADULT HE>SELF_MINOR
HE>been HE>does HE>i HE>it HE>not HE>they HE>we HELPREQ>FRAME HELPREQ>GIFT HELPREQ>KNOWS HELPREQ>NEAR HELPREQ>OPINION
HELPREQ>SEX HELPREQ>TOLD HELPREQ>but HELPREQ>in HELPREQ>me HELPREQ>tell HELPREQ>where HYPO>CONTACT HYPO>ONLINE HYPO>PIC
HYPO>SEND HYPO>SOURCE HYPO>dont HYPO>had HYPO>has HYPO>it HYPO>want I>CHILD I>LEAK I>OTHER_ADULT I>SECRET I>SELF_MINOR
I>TOPIC I>in I>keeps I>tell I>they I>who KIN>ASSAULT KIN>did KIN>said KIN>us KIN>you KNOWS>CHILD KNOWS>CROWD
KNOWS>HELPREQ KNOWS>MOVED KNOWS>NUDE KNOWS>SECRET KNOWS>SEND KNOWS>SOMEONE KNOWS>VIOLENCE KNOWS>if KNOWS>she KNOWS>the
KNOWS>with LEAK>GIFT LEAK>ME LEAK>MINOR LEAK>SELF_MINOR LEAK>SEND LEAK>SOMEONE LEAK>a LEAK>for LEAK>if LEAK>she
LEAK>that LOVE>CREEPY LOVE>NEAR LOVE>NUDE LOVE>SHAME LOVE>that LOVE>we ME>BEING ME>CARE ME>DESPAIR ME>FAULT ME>GROOMED
ME>KIN ME>LEAK ME>NEAR ME>keeps ME>was ME>why ME>wont MEET>ORDINARY MEET>SECRET MEET>SELF_MINOR MEET>at MEET>for
MEET>if MEET>in MEET>not MEET>on MEET>so MEET>us MEET>when MINOR>HARMED MINOR>LOVE MINOR>TOLD MINOR>VIOLENCE MINOR>YOU
MINOR>have MINOR>keeps MINOR>should MINOR>them MINOR>they MINOR>wasnt MINOR>would MINOR>you MOVED>ONLINE MOVED>did
MOVED>that MY>FAULT MY>FRAME MY>HYPO MY>LOVE MY>NEVERMET MY>PEER MY>WORRY MY>have NEAR>and NEAR>get NEAR>he NEAR>in
NEVERMET>ADULT NEVERMET>CONTACT NEVERMET>FRAME NEVERMET>ME NEVERMET>MOVED NEVERMET>NEAR NEVERMET>OLDER
NEVERMET>SELF_MINOR NEVERMET>but NEVERMET>do NEVERMET>dont NEVERMET>he NEVERMET>her NEVERMET>if NEVERMET>me
NEVERMET>what NEWS>ADULT NEWS>CHILD NEWS>have NEWS>her NEWS>if NEWS>was NUDE>ASK NUDE>BULLY NUDE>CREEPY NUDE>KNOWS
NUDE>NEVERMET NUDE>OLDER NUDE>PEER NUDE>because NUDE>but NUDE>dont NUDE>has NUDE>him NUDE>if NUDE>said NUDE>she
NUDE>they OLDER>THREAT OLDER>TOUCH OLDER>WE OLDER>been OLDER>cant OLDER>did OLDER>do OLDER>dont OLDER>keep OLDER>not
OLDER>said OLDER>wont OLDER>your ONLINE>DIRECT ONLINE>MINOR ONLINE>NEVERMET ONLINE>a ONLINE>are ONLINE>cant ONLINE>her
ONLINE>said ONLINE>why OPINION>BULLY OPINION>FEAR OPINION>FORCE OPINION>MINOR OPINION>NEAR OPINION>SELF_MINOR
OPINION>WORRY OPINION>so OPINION>wont ORDINARY>CREEPY ORDINARY>CRISIS ORDINARY>CROWD ORDINARY>HE ORDINARY>LOVE
ORDINARY>STALK ORDINARY>STAT ORDINARY>can ORDINARY>he ORDINARY>our ORDINARY>said ORDINARY>they ORDINARY>this
OTHER_ADULT>HELPREQ OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>NEVERMET OTHER_ADULT>NEWS OTHER_ADULT>OLDER
OTHER_ADULT>STALK OTHER_ADULT>can OTHER_ADULT>have OTHER_ADULT>his OTHER_ADULT>is PAST>CARE PAST>GROOMED PAST>TOUCH
PAST>WORRY PAST>because PAST>but PAST>him PAST>not PAST>she PAST>the PEER>KNOWS PEER>NEWS PEER>NUDE PEER>PEER
PEER>STALK PEER>THREAT PEER>because PEER>her PEER>if PEER>isnt PEER>them PEER>want PIC>FEAR PIC>KNOWS PIC>SECRET
PIC>said PIC>wants PIC>will PIC>with PIC>would SECRET>BEING SECRET>FEAR SECRET>SELF_MINOR SECRET>SEND SECRET>STAT
SECRET>TOPIC SECRET>TOUCH SECRET>WE SECRET>are SECRET>him SECRET>is SECRET>me SECRET>you SELF_ADULT>ADULT
SELF_ADULT>CONTACT SELF_ADULT>HELPREQ SELF_ADULT>OPINION SELF_ADULT>SECRET SELF_ADULT>SHAME SELF_ADULT>WE SELF_ADULT>if
SELF_ADULT>me SELF_ADULT>of SELF_ADULT>so SELF_ADULT>we SELF_MINOR>GROOMED SELF_MINOR>LOVE SELF_MINOR>MY
SELF_MINOR>NEVERMET SELF_MINOR>TOUCH SELF_MINOR>a SELF_MINOR>can SELF_MINOR>his SELF_MINOR>keeps SEND>BEING SEND>CREEPY
SEND>LOVE SEND>OLDER SEND>SELF_MINOR SEND>SEND SEND>VIOLENCE SEND>WE SEND>WORRY SEND>cant SEND>dont SEND>get SEND>keep
SEND>she SEND>wants SEND>who SEND>wont SEND>you SEX>CARE SEX>HELPREQ SEX>OTHER_ADULT SEX>PEER SEX>and SEX>didnt SEX>is
SEX>said SEX>who SEX>with SHAME>CARE SHAME>CONTACT SHAME>DISTRESS SHAME>HE SHAME>HELPREQ SHAME>I SHAME>ONLINE
SHAME>SECRET SHAME>TOUCH SHAME>can SHAME>did SHAME>has SHAME>please SHAME>who SHAME>with SOMEONE>CROWD SOMEONE>MOVED
SOMEONE>VIOLENCE SOMEONE>in SOMEONE>isnt SOMEONE>which SOMEONE>why SOMEONE>would SOURCE>SEX SOURCE>at SOURCE>did
SOURCE>from SOURCE>why SOURCE>would STALK>NEVERMET STALK>YOU STALK>his STALK>with STAT>LEAK STAT>OPINION STAT>PIC
STAT>SECRET STAT>TOLD STAT>TOUCH STAT>a THREAT>ADULT THREAT>FRAME THREAT>KNOWS THREAT>SECRET THREAT>SEND THREAT>and
THREAT>are THREAT>at THREAT>can THREAT>from THREAT>they TOLD>CRISIS TOLD>DISTRESS TOLD>FEAR TOLD>FORCE TOLD>FRAME
TOLD>HARMED TOLD>LOVE TOLD>because TOLD>dont TOLD>would TOPIC>MINOR TOPIC>MY TOPIC>who TOUCH>OLDER TOUCH>ONLINE
TOUCH>SECRET TOUCH>from TOUCH>him TOUCH>tell TOUCH>to TOUCH>you TOUCH>your VIOLENCE>ASK VIOLENCE>CROWD VIOLENCE>GIFT
VIOLENCE>OPINION VIOLENCE>SOURCE VIOLENCE>TOUCH VIOLENCE>cant VIOLENCE>dont VIOLENCE>get VIOLENCE>had VIOLENCE>has
VIOLENCE>his VIOLENCE>is VIOLENCE>isnt VIOLENCE>it VIOLENCE>said VIOLENCE>they VIOLENCE>us VIOLENCE>wont WE>DISTRESS
WE>FEAR WE>HARMED WE>MOVED WE>NEVERMET WE>STALK WE>TOUCH WE>didnt WE>from WE>when WORRY>BEING WORRY>DIRECT
WORRY>GROOMED WORRY>MEET WORRY>NEAR WORRY>PEER WORRY>PIC WORRY>SHAME WORRY>TOUCH WORRY>dont WORRY>him WORRY>his
WORRY>tell WORRY>with YOU>DIRECT YOU>SEND YOU>TOUCH YOU>been YOU>can YOU>in YOU>isnt YOU>said YOU>says YOU>them
YOU>they YOU>this YOU>to a>ABUSE a>HE a>PAST a>her a>this and>LEAK and>NEAR and>YOU and>did and>have and>his and>keep
and>that are>LEAK are>LOVE are>PEER are>SEND are>WE are>been are>did are>he are>not are>this are>want are>your at>BEING
at>DIRECT at>HARMED at>LOVE at>SHAME at>YOU at>our at>please at>she because>ABUSE because>BULLY because>DISTRESS
because>FORCE because>MINOR because>PIC because>STALK because>TOLD because>TOUCH because>VIOLENCE because>been
because>can because>have because>i been>ADULT been>ASK been>KNOWS been>NEAR been>OLDER been>SHAME been>WE been>from
been>our but>BEING but>CHILD but>DIRECT but>DISTRESS but>KNOWS but>MINOR but>NEVERMET but>OPINION but>OTHER_ADULT
but>SHAME but>VIOLENCE but>are but>cant but>for but>has but>so but>us but>wont can>GIFT can>GROOMED can>HARMED can>LEAK
can>NEWS can>SHAME can>from can>what cant>because cant>says cant>she cant>them did>MY did>ONLINE did>SHAME did>YOU
did>and did>but did>does did>for did>him did>would didnt>PEER didnt>SECRET didnt>and didnt>but do>ADULT do>BEING do>MY
do>NUDE do>OTHER_ADULT do>and do>but do>dont do>for do>has do>have do>wants do>where do>you does>ADULT does>CREEPY
does>FORCE does>WE does>does does>this does>we dont>FORCE dont>GIFT dont>NUDE dont>SHAME dont>THREAT dont>has dont>with
for>DESPAIR for>GROOMED for>HARMED for>NEVERMET for>ORDINARY for>SHAME for>SOURCE for>been for>but for>get for>his
for>keep for>should from>I from>NEAR from>OPINION from>SELF_MINOR from>can from>do from>had from>her from>says
from>should from>was from>who from>with get>NEVERMET get>SECRET get>SHAME get>SOURCE get>i got>CARE got>KNOWS got>MEET
got>MOVED got>STALK got>at got>cant got>he got>says got>tell got>would had>ADULT had>HARMED had>OPINION had>PAST
had>SOURCE had>WE had>YOU had>because had>get had>it had>our had>to had>when had>you has>ASK has>HARMED has>LOVE
has>ORDINARY has>from has>him has>i has>of has>said has>she has>them have>HARMED have>KNOWS have>NEAR have>OLDER
have>OPINION have>TOUCH have>VIOLENCE have>tell have>they he>BEING he>GROOMED he>MEET he>OPINION he>WORRY he>but
he>dont he>keep he>our her>ABUSE her>BULLY her>CARE her>CRISIS her>FEAR her>FRAME her>SECRET her>SEX her>SOURCE
her>TOUCH her>does her>from her>he her>of her>who him>CRISIS him>FEAR him>LEAK him>NEWS him>NUDE him>OLDER
him>OTHER_ADULT him>SEND him>THREAT him>TOLD him>VIOLENCE him>because him>but him>from him>have him>him him>keep
him>this him>wants him>was his>MEET his>PAST his>did his>get his>keep his>she his>that his>want how>SEND how>but i>KIN
i>OTHER_ADULT i>SECRET i>SHAME i>TOPIC i>got i>i if>CREEPY if>FORCE if>FRAME if>LOVE if>SEX if>because if>been if>has
if>keep if>my if>tell if>wasnt in>CRISIS in>KNOWS in>dont in>he in>me in>they is>BEING is>DESPAIR is>FRAME is>SHAME
is>are is>they is>was isnt>ADULT isnt>CHILD isnt>CREEPY isnt>CROWD isnt>KIN isnt>NEAR isnt>ORDINARY isnt>SOMEONE
isnt>at isnt>do isnt>his isnt>i isnt>if isnt>you it>BEING it>BULLY it>OLDER it>SELF_ADULT it>SEX it>in it>when keep>do
keep>he keep>not keep>our keep>what keeps>CHILD keeps>CREEPY keeps>HARMED keeps>HELPREQ keeps>MOVED keeps>MY keeps>NUDE
keeps>WORRY keeps>he keeps>him keeps>my me>BEING me>CONTACT me>DESPAIR me>LEAK me>at me>from me>keep me>keeps me>please
me>who me>why my>FAULT my>TOUCH my>and my>the my>where not>CRISIS not>FRAME not>SECRET not>SELF_MINOR not>TOLD not>WE
not>WORRY not>but not>dont not>got not>is not>us not>want of>ASK of>FORCE of>STALK of>YOU of>get of>i of>tell on>HARMED
on>NEVERMET on>SECRET on>are on>because on>had on>keeps on>should on>wants on>who our>FEAR our>HARMED our>OPINION
our>SECRET our>STALK our>dont our>for our>had our>he our>me our>the our>who please>FEAR please>FRAME please>has
please>she said>BULLY said>CARE said>CONTACT said>CREEPY said>FEAR said>HARMED said>MEET said>MOVED said>TOLD
said>WORRY said>and said>are said>her said>so said>that said>us said>why says>FAULT says>FEAR says>HELPREQ
says>SELF_MINOR says>WORRY says>has says>us says>would she>DISTRESS she>HARMED she>LEAK she>SECRET she>VIOLENCE
she>because she>cant she>have she>isnt she>should she>wasnt she>when should>FORCE should>HELPREQ should>PEER
should>TOLD should>YOU should>my should>not should>what should>you so>ADULT so>CRISIS so>DIRECT so>HARMED so>ORDINARY
so>got so>i so>if so>says so>want tell>CRISIS tell>DIRECT tell>LOVE tell>PIC tell>THREAT tell>TOUCH tell>of tell>says
tell>so tell>that that>CRISIS that>MINOR that>SELF_MINOR that>SEX that>TOUCH that>WORRY that>him that>we that>you
the>BEING the>ME the>because the>isnt them>BEING them>CREEPY them>OPINION them>did them>dont them>how them>says them>to
them>want them>when they>CREEPY they>NEWS they>PAST they>got they>in they>our they>want they>where they>would
this>CONTACT this>DISTRESS this>HARMED this>MOVED this>NEVERMET this>PEER this>SOURCE this>TOLD this>cant this>from
this>him this>me this>so to>ABUSE to>SELF_ADULT to>isnt to>us us>CROWD us>FRAME us>HELPREQ us>OLDER us>SOURCE
us>VIOLENCE us>us us>wants want>NEWS want>NUDE want>VIOLENCE want>didnt want>do want>keep want>please wants>CREEPY
wants>FORCE wants>HE wants>HELPREQ wants>KNOWS wants>LOVE wants>he wants>what wants>when wants>where was>GIFT was>LOVE
was>MEET was>NUDE was>SHAME was>WORRY was>for was>tell was>they wasnt>KIN wasnt>SOMEONE wasnt>from we>CARE we>NUDE
we>SOURCE we>didnt we>from we>when what>CREEPY what>NEAR what>OLDER what>been what>in what>says what>so what>tell
what>wants what>will when>CREEPY when>HARMED when>THREAT when>got when>i when>me where>DIRECT where>HARMED where>ONLINE
where>THREAT where>are where>got where>have where>keeps where>our which>in which>my who>HELPREQ who>HYPO who>NUDE
who>VIOLENCE who>did who>have who>his who>who who>your why>MY why>ORDINARY why>VIOLENCE why>been why>my why>why
will>BULLY will>FORCE will>MY will>and will>he will>not will>us with>FEAR with>GIFT with>been with>i with>want with>you
wont>HARMED wont>KNOWS wont>ORDINARY wont>SOURCE wont>his wont>is wont>them wont>with would>DESPAIR would>ORDINARY
would>SHAME would>do would>so would>us you>BULLY you>DIRECT you>MINOR you>been you>but you>dont you>says you>them
you>they you>this your>GROOMED your>SHAME your>TOUCH your>been your>isnt your>your
""",
    2: """
ABUSE>CONTACT ABUSE>PAST ABUSE>and ABUSE>his ABUSE>how ADULT>HE ADULT>PAST ADULT>STALK ADULT>TOLD ADULT>and ADULT>but
ADULT>the ADULT>what ADULT>would ASK>ONLINE ASK>SELF_MINOR ASK>her ASK>him ASK>was ASK>when ASK>you ASSAULT>CHILD
ASSAULT>KIN ASSAULT>in ASSAULT>it ASSAULT>was BEING>FORCE BEING>HARMED BEING>SEND BULLY>CARE BULLY>DIRECT
BULLY>DISTRESS BULLY>SEND BULLY>YOU BULLY>he BULLY>keep BULLY>of CARE>HYPO CARE>KNOWS CARE>MOVED CARE>SHAME CARE>does
CARE>dont CARE>his CARE>how CARE>keep CARE>said CARE>us CARE>will CHILD>ABUSE CHILD>FRAME CHILD>MOVED CHILD>NEAR
CHILD>is CHILD>the CHILD>wont CHILD>would CONTACT>ABUSE CONTACT>CROWD CONTACT>NEVERMET CONTACT>TOLD CONTACT>our
CONTACT>said CONTACT>should CONTACT>want CREEPY>HARMED CREEPY>PEER CREEPY>SEX CREEPY>because CREEPY>got CREEPY>have
CREEPY>on CREEPY>that CREEPY>them CREEPY>they CREEPY>where CREEPY>which CREEPY>you CRISIS>OPINION CRISIS>and CRISIS>do
CROWD>KNOWS CROWD>from CROWD>it CROWD>why DESPAIR>CRISIS DESPAIR>he DIRECT>HELPREQ DIRECT>NEVERMET DIRECT>ONLINE
DIRECT>cant DISTRESS>ONLINE DISTRESS>TOUCH DISTRESS>WORRY DISTRESS>do DISTRESS>please DISTRESS>said DISTRESS>wont
FAULT>HE FAULT>him FAULT>on FEAR>CARE FEAR>they FEAR>when FEAR>why FEAR>wont FORCE>DISTRESS FORCE>MEET FORCE>WORRY
FORCE>he FORCE>if FORCE>them FORCE>when FRAME>ABUSE FRAME>LEAK FRAME>ONLINE FRAME>and FRAME>she GIFT>ADULT GIFT>HARMED
GIFT>MINOR GIFT>TOUCH GIFT>cant GIFT>me GROOMED>ME GROOMED>SOURCE GROOMED>WE GROOMED>YOU GROOMED>but GROOMED>it
GROOMED>me GROOMED>our GROOMED>so GROOMED>that HARMED>ABUSE HARMED>ONLINE HARMED>and HARMED>dont HE>ASSAULT HE>BEING
HE>CHILD HE>CROWD HE>SEND HE>because HE>cant HE>of HE>our HE>want HE>wants HE>was HE>which HELPREQ>STALK HELPREQ>TOPIC
HYPO>KIN HYPO>OTHER_ADULT HYPO>YOU HYPO>but HYPO>should HYPO>was I>I I>LOVE I>TOLD I>them I>wont KIN>I KIN>MEET
KIN>MOVED KIN>NUDE KIN>OPINION KIN>WORRY KIN>a KIN>dont KIN>get KIN>to KNOWS>CREEPY KNOWS>to KNOWS>what LEAK>CRISIS
LEAK>ONLINE LEAK>he LEAK>him LEAK>on LOVE>OLDER LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>WE LOVE>because LOVE>but
LOVE>dont LOVE>her LOVE>she LOVE>this LOVE>to ME>ADULT ME>CONTACT ME>HE ME>MY ME>PEER ME>has ME>should MEET>I MEET>KIN
MEET>OPINION MEET>from MEET>have MEET>i MEET>of MEET>she MEET>that MEET>was MINOR>ABUSE MINOR>FEAR MINOR>HELPREQ
MINOR>he MINOR>we MINOR>where MINOR>why MOVED>so MOVED>where MY>BULLY MY>DISTRESS MY>LEAK MY>MY MY>NEWS MY>WE MY>had
MY>this NEAR>CONTACT NEAR>her NEAR>of NEVERMET>NEVERMET NEVERMET>SOURCE NEVERMET>on NEVERMET>should NEVERMET>tell
NEVERMET>who NEWS>WE NEWS>our NEWS>that NUDE>ADULT NUDE>CARE NUDE>NEAR NUDE>OTHER_ADULT NUDE>SELF_ADULT NUDE>at
NUDE>did NUDE>his NUDE>we NUDE>when OLDER>CARE OLDER>FORCE OLDER>GIFT OLDER>NEVERMET OLDER>PIC OLDER>because OLDER>has
OLDER>keeps OLDER>what OLDER>where ONLINE>BEING ONLINE>DESPAIR ONLINE>DISTRESS ONLINE>HARMED ONLINE>TOPIC ONLINE>TOUCH
OPINION>DIRECT OPINION>GIFT OPINION>HELPREQ OPINION>OLDER OPINION>ONLINE OPINION>but OPINION>got OPINION>him
OPINION>his OPINION>should OPINION>the OPINION>to ORDINARY>BEING ORDINARY>CONTACT ORDINARY>GROOMED ORDINARY>HELPREQ
ORDINARY>KNOWS ORDINARY>OLDER ORDINARY>OTHER_ADULT ORDINARY>PEER ORDINARY>WE ORDINARY>because ORDINARY>from
ORDINARY>please ORDINARY>wont OTHER_ADULT>CROWD OTHER_ADULT>FEAR OTHER_ADULT>HE OTHER_ADULT>KNOWS OTHER_ADULT>NUDE
OTHER_ADULT>PEER OTHER_ADULT>SECRET OTHER_ADULT>STAT OTHER_ADULT>TOLD OTHER_ADULT>are OTHER_ADULT>dont OTHER_ADULT>for
OTHER_ADULT>me OTHER_ADULT>the OTHER_ADULT>want PAST>ABUSE PAST>ADULT PAST>ORDINARY PAST>are PAST>this PAST>wasnt
PEER>BEING PEER>OLDER PEER>get PEER>wants PIC>BEING PIC>LEAK PIC>ONLINE PIC>SELF_MINOR PIC>get PIC>him PIC>in PIC>what
PIC>your SECRET>DISTRESS SECRET>KIN SECRET>not SECRET>was SELF_ADULT>ME SELF_ADULT>and SELF_ADULT>how SELF_ADULT>in
SELF_ADULT>on SELF_MINOR>BEING SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>VIOLENCE SELF_MINOR>did SELF_MINOR>dont
SELF_MINOR>for SELF_MINOR>my SELF_MINOR>not SEND>HARMED SEND>NEAR SEND>PIC SEND>SHAME SEND>TOUCH SEND>because SEND>do
SEX>HE SEX>OPINION SEX>for SEX>from SEX>his SHAME>FAULT SHAME>FRAME SHAME>NUDE SHAME>PIC SHAME>do SHAME>for SHAME>him
SOMEONE>SECRET SOMEONE>if SOMEONE>our SOMEONE>what SOURCE>CROWD SOURCE>GROOMED SOURCE>ORDINARY SOURCE>PIC SOURCE>TOUCH
SOURCE>didnt SOURCE>them SOURCE>your STALK>to STALK>will STAT>DISTRESS STAT>HYPO STAT>KIN STAT>SELF_MINOR
THREAT>CONTACT THREAT>HARMED THREAT>OPINION THREAT>it THREAT>wont TOLD>KIN TOLD>NEAR TOLD>NUDE TOLD>TOPIC TOLD>TOUCH
TOLD>VIOLENCE TOLD>of TOLD>that TOLD>us TOUCH>HARMED TOUCH>NEVERMET TOUCH>SOURCE TOUCH>YOU TOUCH>of TOUCH>she
VIOLENCE>CHILD VIOLENCE>DIRECT VIOLENCE>FORCE VIOLENCE>SEND VIOLENCE>WORRY VIOLENCE>been VIOLENCE>but VIOLENCE>me
VIOLENCE>says WE>ADULT WE>ASK WE>FORCE WE>GROOMED WE>ME WE>NEWS WE>PEER WE>SECRET WE>THREAT WE>how WE>isnt WE>me
WORRY>KIN WORRY>ME WORRY>SELF_MINOR WORRY>at WORRY>have WORRY>if WORRY>of WORRY>wants YOU>CREEPY YOU>CRISIS YOU>MEET
YOU>NEVERMET YOU>PAST YOU>PEER YOU>STAT YOU>THREAT YOU>was YOU>what a>PEER a>STAT a>had a>his and>BEING and>CARE
and>CROWD and>DIRECT and>SEX and>VIOLENCE and>in and>my and>who are>ME are>MEET are>NEWS are>ONLINE are>SELF_MINOR
are>TOPIC are>WORRY are>me are>which at>ABUSE at>SECRET at>STAT at>THREAT at>from at>said at>that because>CREEPY
because>HARMED because>OLDER because>dont because>he because>how because>of because>who been>CRISIS been>HELPREQ
been>SEND been>TOUCH been>YOU been>at been>cant been>dont been>got been>him been>how been>keep been>my been>with
been>you but>LOVE but>SEND but>THREAT but>TOLD but>been but>do but>from but>said can>ADULT can>ASK can>ME can>at can>my
can>when cant>can cant>of did>I did>MOVED did>NEAR did>was did>will didnt>do didnt>i do>HYPO do>because do>said do>us
do>your does>ASK does>BULLY does>dont does>from does>i dont>CRISIS dont>DISTRESS dont>HARMED dont>ONLINE dont>SEX
dont>and dont>dont dont>me dont>who for>FEAR for>MEET for>SELF_ADULT for>he for>isnt for>of for>which for>you
from>BEING from>NUDE from>SEND from>STALK from>TOUCH from>for from>from from>i get>ASK get>FRAME get>GROOMED get>PEER
get>VIOLENCE get>do get>from get>tell get>when got>ORDINARY got>so got>you had>of had>this had>was has>ABUSE has>I
has>KNOWS has>LEAK has>SECRET has>says have>LOVE have>had have>please have>will he>CRISIS he>HELPREQ he>SECRET
he>SOMEONE he>from he>in he>says he>that he>this her>ASK her>FORCE her>I her>LOVE her>MEET her>ORDINARY her>VIOLENCE
her>but her>dont her>get her>his her>keep her>me him>KNOWS him>his him>keeps his>ADULT his>CREEPY his>FRAME his>TOUCH
his>VIOLENCE his>from his>if his>in his>of his>said his>tell his>with how>NEWS how>SHAME how>SOMEONE how>for how>he
how>his how>your i>CARE i>LEAK i>LOVE i>WE i>of i>wont if>ASSAULT if>CRISIS if>KIN if>OTHER_ADULT if>PEER if>in if>says
if>wants if>when if>why in>BEING in>NEVERMET in>STAT in>THREAT in>from in>her in>isnt in>them in>where is>HYPO
is>NEVERMET is>OLDER is>SEX is>cant is>have is>isnt is>keeps is>should is>we is>which isnt>ONLINE isnt>and it>HARMED
it>had it>not keeps>NEAR keeps>TOUCH me>ABUSE me>ASSAULT me>MINOR me>NEAR me>PEER me>PIC me>SHAME me>are me>cant me>for
me>should me>wants me>was my>FORCE my>PAST my>STAT my>does my>had not>ASK not>KIN not>can not>cant not>your of>BEING
of>DESPAIR of>GIFT of>HE of>THREAT of>says on>CHILD on>DISTRESS on>HYPO on>NEAR on>OPINION on>PEER on>STALK on>TOLD
on>but on>my on>wasnt our>CROWD our>DISTRESS our>GROOMED our>MY our>NEWS our>PEER our>YOU our>isnt our>not our>you
please>CARE please>how please>which said>MINOR said>NUDE said>ONLINE said>SHAME said>YOU said>his said>we says>CONTACT
says>a says>them she>ASSAULT she>NUDE she>been she>dont she>has she>if she>our she>that she>who should>OLDER
should>STALK should>WE should>but should>he should>in should>we should>when so>FORCE so>NUDE so>PIC so>but so>has
so>with tell>BEING tell>GIFT tell>ME tell>ORDINARY tell>if tell>my that>MOVED that>NEWS that>NUDE that>OTHER_ADULT
that>THREAT that>did that>got that>i the>ASSAULT the>CARE the>CHILD the>I the>NEWS the>him the>we them>ASK them>CROWD
them>GIFT them>I them>SEND them>THREAT them>has them>this they>CRISIS they>GROOMED they>does they>they this>CHILD
this>CREEPY this>HYPO this>ME this>OLDER this>WE this>at this>can this>have this>keeps this>she to>ADULT to>CREEPY
to>KNOWS to>ONLINE to>TOLD to>if to>would us>CHILD us>DISTRESS us>FORCE us>dont us>for us>when want>CONTACT want>LOVE
want>SELF_MINOR want>SHAME want>cant want>his want>wont wants>I wants>SECRET wants>my was>OTHER_ADULT was>PEER was>do
was>isnt wasnt>of we>SEND we>TOLD we>a we>do we>dont we>his we>not we>this what>CONTACT what>HELPREQ what>MOVED
what>PAST what>VIOLENCE what>cant what>of what>them when>OPINION when>OTHER_ADULT when>SELF_ADULT when>has when>why
where>GIFT where>HELPREQ where>TOPIC where>him where>which which>SOURCE who>CRISIS who>DIRECT who>FORCE who>GIFT
who>SEND who>SHAME who>are who>from who>he who>that why>CARE why>CONTACT why>DISTRESS why>HELPREQ why>said why>should
will>FRAME will>ORDINARY will>SECRET will>SEND will>do will>in will>tell will>they will>was will>what with>ASK
with>CRISIS with>MEET with>NEAR with>SELF_MINOR wont>ASK wont>PEER wont>SECRET wont>SOMEONE wont>and wont>at wont>so
wont>when would>CRISIS would>HYPO would>I would>OTHER_ADULT would>VIOLENCE would>i would>me you>CREEPY you>CRISIS
you>NEVERMET you>PIC you>and you>she you>so your>FORCE your>MY your>OLDER your>if your>in your>she
""",
    3: """
ABUSE>HELPREQ ABUSE>PEER ABUSE>because ABUSE>in ABUSE>where ADULT>ME ADULT>a ADULT>can ADULT>it ADULT>on ASK>DESPAIR
ASK>NEAR ASK>PAST ASK>are ASK>have BEING>ABUSE BEING>ASK BEING>BEING BEING>I BEING>WORRY BEING>a BEING>i BEING>with
BULLY>PEER BULLY>cant CARE>HARMED CARE>YOU CARE>do CARE>has CARE>isnt CARE>so CARE>they CARE>this CARE>you CHILD>FORCE
CHILD>HELPREQ CHILD>KIN CHILD>want CHILD>will CONTACT>ONLINE CONTACT>SELF_MINOR CONTACT>do CONTACT>got CONTACT>him
CONTACT>so CONTACT>will CREEPY>ASK CREEPY>FEAR CREEPY>HE CREEPY>his CRISIS>her CRISIS>this CROWD>BEING CROWD>CREEPY
CROWD>I CROWD>OPINION CROWD>SECRET CROWD>TOPIC CROWD>had CROWD>have DESPAIR>her DIRECT>NUDE DIRECT>SOMEONE DIRECT>and
DIRECT>dont DIRECT>her DISTRESS>OPINION DISTRESS>says DISTRESS>to DISTRESS>was FAULT>I FAULT>i FEAR>ONLINE FEAR>PEER
FEAR>this FORCE>FORCE FORCE>ONLINE FORCE>she FORCE>that FRAME>ORDINARY FRAME>at FRAME>how FRAME>is FRAME>of FRAME>to
FRAME>us GIFT>ABUSE GIFT>NUDE GIFT>WORRY GIFT>he GIFT>in GROOMED>CARE GROOMED>how GROOMED>not HARMED>HARMED HARMED>I
HARMED>KIN HARMED>ME HARMED>at HARMED>i HARMED>in HARMED>me HE>SECRET HE>has HE>if HE>the HE>when HE>wont HELPREQ>SEND
HELPREQ>WE HELPREQ>are HELPREQ>because HELPREQ>does HELPREQ>from HELPREQ>her HELPREQ>not HELPREQ>so HELPREQ>the
HELPREQ>we HYPO>PEER HYPO>from HYPO>wants I>ABUSE I>OLDER I>been I>when KIN>NEAR KIN>this KIN>why KNOWS>ASK KNOWS>ME
KNOWS>ONLINE KNOWS>me KNOWS>wants LEAK>MY LEAK>do LEAK>got LEAK>isnt LEAK>them LOVE>CONTACT LOVE>LOVE LOVE>YOU LOVE>you
ME>HYPO ME>our ME>she ME>that MEET>OTHER_ADULT MEET>WORRY MINOR>ME MINOR>a MINOR>but MINOR>dont MINOR>from MINOR>how
MINOR>if MINOR>in MINOR>is MINOR>that MOVED>SELF_MINOR MY>CROWD MY>keep MY>not MY>tell NEAR>ME NEAR>me NEAR>our
NEVERMET>HE NEVERMET>of NEVERMET>this NEWS>CROWD NEWS>says NEWS>why NUDE>FEAR NUDE>ME NUDE>PAST NUDE>YOU NUDE>me
NUDE>of NUDE>was OLDER>FRAME OLDER>LOVE OLDER>from OLDER>him OLDER>isnt OLDER>our OLDER>wants ONLINE>GIFT ONLINE>and
ONLINE>which OPINION>SEX OPINION>with ORDINARY>PIC ORDINARY>THREAT ORDINARY>dont ORDINARY>his ORDINARY>i ORDINARY>my
ORDINARY>was OTHER_ADULT>CARE OTHER_ADULT>GIFT OTHER_ADULT>MEET OTHER_ADULT>WE OTHER_ADULT>they OTHER_ADULT>we PAST>ASK
PAST>ME PAST>ONLINE PAST>at PAST>from PAST>have PAST>how PEER>DESPAIR PEER>HARMED PEER>MOVED PEER>his PEER>when PIC>ASK
PIC>MY PIC>NEVERMET PIC>YOU PIC>cant PIC>dont PIC>on PIC>us PIC>we SECRET>HARMED SECRET>has SECRET>i SECRET>our
SECRET>this SELF_ADULT>but SELF_ADULT>this SELF_ADULT>with SELF_MINOR>YOU SELF_MINOR>has SELF_MINOR>keep
SELF_MINOR>says SELF_MINOR>tell SELF_MINOR>what SELF_MINOR>you SEND>FRAME SEND>is SEND>our SEND>should SEND>they
SEND>want SEX>ABUSE SEX>NUDE SEX>SELF_MINOR SEX>SEX SEX>SHAME SEX>her SEX>when SHAME>have SHAME>how SHAME>i SHAME>was
SOMEONE>BULLY SOMEONE>FEAR SOMEONE>MEET SOMEONE>can SOMEONE>have SOMEONE>how SOMEONE>us SOMEONE>wasnt SOURCE>DIRECT
SOURCE>MEET SOURCE>OLDER SOURCE>PEER SOURCE>SOURCE SOURCE>STALK SOURCE>on SOURCE>tell SOURCE>was SOURCE>what
STALK>FRAME STALK>KIN STALK>THREAT STALK>can STALK>you STAT>DESPAIR STAT>for THREAT>LEAK THREAT>ORDINARY THREAT>SOMEONE
THREAT>THREAT THREAT>because THREAT>her THREAT>if THREAT>what TOLD>ASSAULT TOLD>GIFT TOLD>I TOLD>SHAME TOLD>has TOLD>i
TOLD>says TOLD>why TOPIC>SOURCE TOUCH>CROWD TOUCH>SOMEONE TOUCH>so VIOLENCE>LOVE VIOLENCE>PEER VIOLENCE>PIC
VIOLENCE>SELF_MINOR WE>CHILD WE>MINOR WE>ONLINE WE>had WE>his WE>keeps WE>please WORRY>SEND WORRY>SOMEONE
WORRY>VIOLENCE WORRY>she WORRY>that YOU>HELPREQ YOU>NEWS a>LEAK a>MY a>a and>ASSAULT and>NEWS and>WE and>and
and>because and>does and>she and>the and>this are>CROWD are>from are>that are>where are>will at>ASSAULT at>a at>keeps
at>should at>them at>where at>you because>FEAR because>SECRET because>SEND because>got been>PIC been>SEX been>THREAT
been>have been>so been>them but>ABUSE but>DESPAIR but>HELPREQ but>PAST but>says can>ASSAULT can>of can>she can>that
cant>when did>i did>our did>so didnt>KIN didnt>to do>MEET do>from do>me does>CONTACT does>can does>her dont>CARE
dont>HELPREQ dont>SEND dont>at dont>can dont>do dont>his for>DISTRESS for>HYPO for>VIOLENCE for>her for>him for>i
for>said for>was from>ASK from>CROWD from>HYPO from>at from>but from>how from>keep from>me from>wasnt from>we get>him
get>want got>CRISIS got>LEAK got>TOUCH got>him had>from had>with has>NEVERMET has>in has>not have>DESPAIR have>LEAK
have>PIC have>SHAME have>THREAT have>dont have>it he>HARMED he>I he>do he>how he>i he>on he>want he>who he>your
her>ADULT her>GIFT her>a her>do him>ADULT him>ASK him>MINOR him>PAST him>STALK him>can him>me him>of him>she him>who
his>MINOR his>dont how>CROWD how>DESPAIR how>DISTRESS how>HELPREQ how>LEAK how>OLDER how>WORRY i>been i>how i>you
if>NEAR if>SELF_ADULT if>can if>had if>who in>TOPIC in>because in>his in>please in>us is>PAST is>PIC is>YOU is>dont
is>it is>says isnt>her it>FORCE it>PEER it>dont it>get it>he it>on it>should it>wants keep>HE keep>ME keep>at keep>for
keeps>MEET keeps>SOMEONE keeps>TOLD keeps>for keeps>is keeps>to me>VIOLENCE me>do me>she me>so my>ONLINE my>SEND
my>with not>VIOLENCE not>it not>not of>ADULT of>SECRET of>TOUCH of>dont of>keeps of>your on>CARE on>LEAK on>PIC
on>SELF_MINOR on>can on>for on>has on>i on>if on>says on>tell on>they our>I our>NUDE our>ONLINE our>are our>how
our>keeps our>my please>was please>with said>FRAME said>has said>if said>it said>tell said>them says>ABUSE says>BEING
says>NEWS says>SHAME says>THREAT says>but says>can says>please says>tell says>when says>your she>CRISIS she>FEAR she>I
she>NEVERMET she>but she>he she>i she>they should>CRISIS should>SELF_MINOR should>her should>where so>HYPO so>SEX
so>SHAME so>WE so>do so>for so>this so>will that>CREEPY that>MEET that>to that>where the>PEER the>please the>when
them>CHILD them>FRAME them>HELPREQ them>SECRET them>can them>he them>i them>they them>why they>GIFT they>is they>said
they>says they>when this>ONLINE this>where to>DISTRESS to>LEAK to>NUDE to>TOUCH to>the us>has us>not us>please want>ASK
want>CREEPY want>I want>ME want>MY want>SOURCE want>TOUCH want>i want>so wants>NUDE wants>for wants>get wants>her
was>FRAME was>OPINION was>them wasnt>he we>MEET we>had we>is we>us what>PEER what>did what>isnt what>our when>MINOR
when>are when>at when>on when>the when>with where>MINOR where>at which>FRAME which>SOMEONE which>he who>BEING
who>CREEPY who>KNOWS who>because who>get who>them why>OTHER_ADULT why>she why>what with>OTHER_ADULT with>are with>them
wont>CREEPY wont>NUDE wont>STAT wont>YOU wont>how wont>it wont>me wont>you would>ME would>THREAT would>what you>I
you>KNOWS you>NUDE you>SEND you>THREAT you>said you>wants your>ASK your>LOVE your>MINOR your>NUDE your>PAST your>but
your>tell your>who
""",
    4: """
ABUSE>if ADULT>BEING ADULT>NEWS ADULT>SEX ADULT>TOPIC ADULT>her ADULT>tell ASK>SEX ASK>TOLD ASK>TOUCH ASK>keep
ASSAULT>YOU ASSAULT>a ASSAULT>if BEING>GIFT BEING>NUDE BEING>PIC BULLY>ONLINE BULLY>because BULLY>get CARE>BEING
CARE>CHILD CARE>her CARE>our CARE>to CHILD>HYPO CHILD>NUDE CHILD>isnt CHILD>our CHILD>them CHILD>was CHILD>which
CONTACT>CONTACT CONTACT>FORCE CONTACT>PIC CONTACT>VIOLENCE CONTACT>but CONTACT>for CONTACT>your CREEPY>HELPREQ
CREEPY>KIN CREEPY>me CRISIS>MY CRISIS>my CROWD>BULLY CROWD>DISTRESS CROWD>NEVERMET CROWD>and CROWD>he CROWD>so CROWD>to
DESPAIR>HE DISTRESS>CONTACT DISTRESS>CROWD DISTRESS>he DISTRESS>my DISTRESS>not FEAR>who FORCE>CROWD FORCE>have
FORCE>says FRAME>WORRY FRAME>do GIFT>HELPREQ GIFT>MEET GIFT>PEER GIFT>PIC GIFT>SELF_MINOR GIFT>her GIFT>wont GIFT>your
GROOMED>CONTACT GROOMED>SELF_MINOR GROOMED>are GROOMED>on GROOMED>what HARMED>CARE HARMED>him HARMED>them HE>ABUSE
HE>FEAR HE>HYPO HE>ME HE>for HE>got HE>isnt HELPREQ>CRISIS HELPREQ>DIRECT HELPREQ>GROOMED HELPREQ>NEWS HELPREQ>OLDER
HELPREQ>for HELPREQ>our HELPREQ>should HELPREQ>want HELPREQ>wont HELPREQ>you HYPO>CRISIS HYPO>MY HYPO>and HYPO>says
HYPO>to HYPO>your I>BEING I>CREEPY I>NEWS I>for I>isnt I>will KIN>does KIN>she KNOWS>GIFT KNOWS>STAT KNOWS>a KNOWS>my
KNOWS>our KNOWS>says LEAK>YOU LEAK>you LOVE>why ME>ABUSE ME>NEVERMET ME>VIOLENCE ME>didnt ME>get ME>so ME>want ME>wants
MEET>OLDER MEET>ONLINE MEET>it MEET>said MINOR>NEAR MINOR>him MINOR>our MINOR>who MOVED>on MY>STAT MY>at MY>from
MY>where NEAR>I NEVERMET>it NEVERMET>she NEWS>CARE NEWS>ME NEWS>at NEWS>me NUDE>my NUDE>so OLDER>OLDER OLDER>are
OLDER>for OLDER>he OLDER>if OLDER>says OLDER>this ONLINE>BULLY ONLINE>CREEPY ONLINE>FORCE ONLINE>TOLD ONLINE>did
ONLINE>if ONLINE>wasnt ONLINE>we ONLINE>will ONLINE>you OPINION>GROOMED OPINION>TOLD OPINION>at OPINION>not
ORDINARY>MEET ORDINARY>are ORDINARY>we ORDINARY>who OTHER_ADULT>in OTHER_ADULT>keeps PAST>DISTRESS PAST>please
PEER>CHILD PEER>CREEPY PEER>SELF_MINOR PEER>did PEER>him PEER>i PEER>in PEER>was PIC>SHAME PIC>he PIC>says SECRET>I
SECRET>didnt SECRET>have SELF_ADULT>GROOMED SELF_ADULT>PAST SELF_ADULT>a SELF_ADULT>been SELF_MINOR>DIRECT
SELF_MINOR>FRAME SELF_MINOR>OLDER SELF_MINOR>at SELF_MINOR>it SEND>how SEND>my SEX>ASK SEX>at SEX>in SEX>on SHAME>didnt
SHAME>is SOMEONE>ABUSE SOMEONE>and SOMEONE>keep SOMEONE>me SOMEONE>so SOMEONE>when SOURCE>LOVE SOURCE>NUDE
SOURCE>OTHER_ADULT SOURCE>PAST SOURCE>SECRET SOURCE>and SOURCE>in SOURCE>says SOURCE>that SOURCE>they STALK>he
STAT>BULLY STAT>HELPREQ STAT>ONLINE STAT>STAT STAT>how STAT>on STAT>should STAT>who THREAT>them THREAT>us TOLD>SOMEONE
TOLD>from TOLD>get TOLD>him TOLD>how TOPIC>I TOPIC>and TOPIC>because TOPIC>i TOUCH>NUDE TOUCH>ORDINARY TOUCH>dont
TOUCH>when VIOLENCE>CARE VIOLENCE>when WORRY>CREEPY WORRY>HE WORRY>isnt YOU>KNOWS YOU>OPINION YOU>WE YOU>but YOU>our
YOU>she YOU>you a>CHILD a>OLDER a>at a>wants a>why a>you and>DISTRESS and>GROOMED and>OTHER_ADULT and>TOUCH and>got
and>has and>her and>should are>MINOR are>NUDE are>with at>CONTACT at>DISTRESS at>MEET at>TOUCH at>are at>he at>his at>i
at>if because>PAST because>and because>does because>his because>want been>ASSAULT been>NUDE been>PAST been>do
but>CREEPY but>SOMEONE but>a but>because but>can but>isnt but>tell can>FORCE can>SEND can>he can>i cant>SECRET
cant>SOURCE cant>they cant>why cant>would did>do did>tell didnt>ADULT didnt>I didnt>from didnt>tell do>CONTACT do>KIN
do>LEAK do>TOLD do>if do>so do>what does>TOPIC does>have does>how dont>NEWS dont>OPINION dont>VIOLENCE dont>of dont>she
for>ADULT for>FORCE for>KIN for>have for>my for>wont from>CARE from>HE from>OLDER from>PEER from>dont from>keeps
from>said from>tell get>DISTRESS get>HELPREQ get>her got>ASK got>DESPAIR got>DISTRESS got>HELPREQ got>NEAR got>ONLINE
got>do got>in got>the got>them got>to had>CARE had>DISTRESS had>I had>VIOLENCE had>i has>our has>us has>what has>who
have>CHILD have>CRISIS have>HELPREQ have>MOVED have>said have>when have>with he>ABUSE he>DIRECT he>my he>we he>when
her>CONTACT her>HARMED her>KIN her>ONLINE her>if her>that her>will him>ORDINARY him>her him>said his>ASK his>KIN
his>NUDE his>SEND his>they his>to his>wants how>ABUSE how>ME how>him how>our i>CREEPY i>WORRY i>do i>not i>said i>tell
if>PAST if>STAT if>a if>to if>with in>ADULT in>BULLY in>CARE in>DIRECT in>HYPO in>MY in>who is>ADULT is>SELF_MINOR
is>get is>why isnt>CARE isnt>OPINION isnt>PEER isnt>for isnt>the it>HELPREQ it>SOMEONE it>has it>his keep>CONTACT
keep>to keeps>MINOR keeps>OPINION keeps>SECRET keeps>YOU keeps>it keeps>she keeps>you me>GROOMED me>I me>they me>to
me>want me>would my>HARMED my>NEWS my>our my>when not>for not>his not>said of>SEND of>SOURCE of>are of>because of>didnt
of>had of>we of>with on>ADULT on>OLDER on>TOUCH on>VIOLENCE on>her on>him on>his on>you on>your our>CARE our>HE
our>been our>i please>CHILD please>SECRET please>THREAT please>not please>said please>where said>ASK said>HE said>cant
said>please said>they said>will says>CREEPY says>DESPAIR says>FRAME says>I says>MEET says>TOPIC says>YOU says>at
says>for says>got says>her says>is says>says she>ABUSE she>DESPAIR she>GIFT she>MEET she>a she>not she>so she>to
should>I should>MEET should>ONLINE should>and should>have should>who so>NEAR so>PEER so>and so>have tell>STAT tell>WE
tell>at tell>because tell>we that>ABUSE that>want the>dont the>on the>they the>wont them>MY them>PIC them>the they>KIN
they>PEER they>TOLD they>cant they>do they>the they>why they>your this>STALK this>has to>ASK to>CARE to>i to>keep
to>they us>ADULT us>MY want>him wants>CARE wants>GIFT wants>MEET wants>OPINION wants>THREAT wants>it wants>keep
wants>to was>are was>at was>me was>my was>not wasnt>because we>SECRET we>SOMEONE we>in we>it we>should we>the
what>CRISIS what>THREAT what>TOPIC what>do when>CROWD when>dont when>them when>wasnt where>I where>in where>this
where>to where>where which>does who>MEET who>been why>CREEPY why>HE why>him why>if will>it will>them with>HYPO with>KIN
with>PIC with>SECRET with>but with>me with>that with>to with>wants wont>FORCE wont>WORRY wont>from wont>why would>KIN
would>LOVE would>for would>how you>ASK you>NEWS you>ONLINE you>WE you>a you>his you>is you>our you>the you>you
your>CROWD your>ME
""",
    5: """
ABUSE>THREAT ADULT>SOMEONE ADULT>not ADULT>that ASK>ASK ASK>MOVED ASK>THREAT ASK>but BEING>MY BEING>my BEING>what
BULLY>a CARE>HE CARE>MEET CARE>and CARE>him CARE>which CHILD>BEING CHILD>FEAR CHILD>KNOWS CHILD>MY CHILD>SELF_ADULT
CHILD>cant CHILD>do CHILD>keeps CHILD>on CONTACT>CREEPY CONTACT>from CONTACT>is CONTACT>to CREEPY>ADULT CREEPY>ME
CREEPY>him CREEPY>what CREEPY>with CROWD>ADULT CROWD>HYPO CROWD>OTHER_ADULT CROWD>been CROWD>me CROWD>of CROWD>says
CROWD>was DESPAIR>for DESPAIR>would DIRECT>from DIRECT>in DIRECT>on DIRECT>with DISTRESS>his DISTRESS>that
DISTRESS>them FAULT>do FAULT>it FEAR>SOMEONE FEAR>her FORCE>PIC FRAME>YOU FRAME>i FRAME>tell GIFT>GIFT GIFT>a GIFT>from
GIFT>so GIFT>was GIFT>we GROOMED>HE GROOMED>MINOR HARMED>MY HARMED>my HE>MY HE>said HE>where HE>why HELPREQ>HE
HELPREQ>SELF_MINOR HELPREQ>SHAME HYPO>ASK HYPO>my HYPO>of I>CARE I>CONTACT I>ME I>didnt I>said KIN>SELF_ADULT KIN>me
KIN>will KNOWS>got KNOWS>we LEAK>it LEAK>what LOVE>CROWD LOVE>OTHER_ADULT LOVE>SOMEONE LOVE>from LOVE>is LOVE>who
ME>CRISIS ME>MINOR ME>ONLINE ME>SHAME ME>did ME>from ME>which ME>would MINOR>CHILD MINOR>CONTACT MINOR>MY MINOR>THREAT
MINOR>keep MINOR>said MINOR>says MINOR>which MOVED>ADULT MOVED>and MY>HARMED MY>KNOWS MY>TOUCH MY>he MY>should MY>when
NEAR>WE NEAR>for NEWS>did NEWS>who NUDE>SHAME NUDE>and OLDER>ASK OLDER>I OLDER>SECRET OLDER>his OLDER>i OLDER>in
ONLINE>from ONLINE>get ONLINE>me ONLINE>our OPINION>ABUSE OPINION>SOURCE OPINION>from OPINION>me ORDINARY>ASK
ORDINARY>DESPAIR ORDINARY>and ORDINARY>when PAST>WE PEER>CROWD PEER>a PEER>says PEER>she PEER>tell PEER>us PIC>CHILD
PIC>CROWD PIC>PAST PIC>has SECRET>GIFT SECRET>OLDER SECRET>SHAME SECRET>at SECRET>because SECRET>from SECRET>how
SECRET>it SELF_ADULT>had SELF_ADULT>have SELF_MINOR>ASK SELF_MINOR>PAST SELF_MINOR>if SELF_MINOR>that SEND>ASK SEND>I
SEND>MEET SEND>MY SEND>SOMEONE SEND>i SEND>keeps SEX>ADULT SHAME>SEND SHAME>he SHAME>so SOMEONE>HARMED SOMEONE>HELPREQ
SOMEONE>NEAR SOMEONE>a SOMEONE>tell SOMEONE>to SOMEONE>your SOURCE>TOLD SOURCE>but STALK>SOMEONE STALK>at STAT>ABUSE
STAT>ME STAT>WE STAT>if STAT>she THREAT>CARE THREAT>YOU THREAT>he THREAT>my TOLD>CHILD TOLD>MOVED TOLD>should TOLD>to
TOPIC>BULLY VIOLENCE>CONTACT VIOLENCE>HELPREQ VIOLENCE>THREAT VIOLENCE>my WE>BULLY WE>CARE WE>can WE>did WE>dont
WE>should WORRY>ADULT WORRY>DISTRESS WORRY>from WORRY>me WORRY>said YOU>ABUSE YOU>MINOR YOU>got YOU>wants a>CRISIS
a>SECRET a>us and>OLDER and>of and>said and>us are>she are>why at>TOPIC at>of at>to because>ONLINE because>keeps
because>what been>ABUSE been>GIFT been>MINOR been>i but>ASK but>CONTACT but>KIN but>SECRET but>WORRY but>keeps but>my
but>they can>KIN can>WORRY can>his can>how can>me cant>HE cant>SHAME cant>get cant>he did>CHILD did>ME didnt>CARE
didnt>MY didnt>SOURCE didnt>my do>CRISIS do>ME does>HELPREQ does>MY does>my dont>it dont>says dont>this for>ABUSE
for>BEING for>CHILD for>OLDER for>and for>cant for>did for>got for>has for>us for>when from>FEAR from>SHAME from>TOLD
from>he get>CROWD get>because got>have got>of had>FEAR had>him had>the has>CROWD has>FORCE has>HELPREQ has>MEET has>me
have>where he>at he>have he>to he>wasnt her>HYPO her>TOLD her>i her>the him>if his>TOLD his>has his>not his>where
how>get i>ABUSE i>didnt i>have i>in i>isnt i>keeps i>our i>will if>HE if>NUDE if>are if>is if>not if>wont in>FORCE
in>ONLINE in>SOMEONE in>WE in>YOU is>FAULT is>HARMED is>is is>she isnt>she it>CRISIS it>LOVE it>but it>her it>was
keep>on keeps>CARE keeps>that me>CHILD me>STAT me>i me>which my>CREEPY my>KNOWS my>PIC my>SOMEONE my>THREAT my>tell
my>who not>PIC of>SHAME of>TOPIC of>and of>from on>BEING on>CRISIS on>FEAR on>KIN on>STAT on>been our>CHILD our>MINOR
our>TOLD our>his please>NEAR please>can please>tell said>do said>him said>wants said>where says>dont says>keep says>she
she>HELPREQ she>KNOWS she>THREAT she>at she>tell she>we she>why she>with she>wont should>SOMEONE so>DESPAIR so>FAULT
so>HELPREQ so>NEVERMET so>THREAT so>my so>the so>we tell>please that>OLDER that>SHAME that>her that>wants the>CRISIS
the>CROWD the>GROOMED the>MY the>and the>but the>it the>keeps the>would them>HE them>a them>my they>DIRECT they>are
they>because they>if they>with they>you this>PAST this>SELF_MINOR this>our this>with to>OPINION to>so to>wont us>ASK
us>THREAT us>WE us>and us>our want>DESPAIR want>my want>which wants>KIN wants>YOU wants>him was>HARMED was>YOU was>was
was>when wasnt>HE we>ME we>ONLINE what>ABUSE what>CARE what>TOLD what>is what>they when>KIN when>ME when>SEND when>been
where>CONTACT where>ME where>but which>at who>HARMED who>HE who>LOVE who>got who>has who>her who>us why>FEAR
will>HELPREQ with>CHILD with>NUDE with>TOLD with>and with>dont with>has with>have with>her with>not with>please
with>says wont>LOVE wont>THREAT would>ASK would>MINOR would>SOURCE you>HELPREQ you>OLDER you>what your>have your>me
your>not your>was
""",
    6: """
ADULT>BULLY ADULT>DISTRESS ADULT>FORCE ADULT>I ADULT>KIN ADULT>MEET ADULT>WE ADULT>YOU ADULT>cant ADULT>did ADULT>has
ADULT>isnt ADULT>when ASK>MINOR ASK>from ASK>his ASK>of ASK>where ASK>which ASSAULT>ASSAULT BEING>DIRECT BEING>is
BULLY>MY BULLY>have BULLY>how BULLY>the CARE>ASSAULT CARE>SEND CARE>STAT CARE>who CHILD>I CHILD>ONLINE CHILD>PIC
CHILD>SHAME CHILD>a CHILD>and CHILD>has CONTACT>DISTRESS CONTACT>dont CREEPY>CREEPY CROWD>ABUSE CROWD>FORCE CROWD>at
CROWD>us CROWD>wont DESPAIR>ONLINE DESPAIR>in DIRECT>VIOLENCE DIRECT>WE DISTRESS>SOURCE DISTRESS>cant DISTRESS>it
FORCE>for FORCE>from FORCE>me FRAME>SECRET FRAME>from FRAME>what GIFT>ONLINE GIFT>them GIFT>wants GIFT>where
GROOMED>ADULT GROOMED>ONLINE GROOMED>in GROOMED>when HARMED>it HE>CRISIS HE>DESPAIR HE>DIRECT HE>MEET HE>SOMEONE
HE>this HE>wasnt HE>will HE>your HELPREQ>DISTRESS HELPREQ>LOVE HELPREQ>SECRET HYPO>that I>PAST I>WE I>his KIN>HARMED
KIN>HELPREQ KIN>KNOWS KIN>him KIN>it KNOWS>I KNOWS>are KNOWS>i KNOWS>it LEAK>are LEAK>my LOVE>ASK LOVE>PIC ME>at ME>her
ME>when MEET>HELPREQ MEET>to MINOR>PEER MINOR>she MOVED>CARE MOVED>KIN MOVED>MOVED MOVED>him MOVED>to MY>DIRECT MY>KIN
MY>SHAME MY>YOU MY>didnt NEAR>my NEVERMET>HELPREQ NEVERMET>how NEWS>PIC NEWS>my NUDE>HE NUDE>LEAK NUDE>are OLDER>MINOR
OLDER>ONLINE OLDER>YOU OLDER>you ONLINE>ME ONLINE>OTHER_ADULT ONLINE>PAST ONLINE>SEND ONLINE>on OPINION>TOUCH
OPINION>VIOLENCE OPINION>did OPINION>them ORDINARY>GIFT ORDINARY>OPINION OTHER_ADULT>on OTHER_ADULT>says PAST>TOPIC
PEER>ASSAULT PEER>SEND PEER>TOUCH PIC>I PIC>PEER PIC>got SECRET>CROWD SECRET>PEER SECRET>PIC SECRET>them
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_MINOR>from SEND>GIFT SEND>SECRET SHAME>of SHAME>said SHAME>this SOMEONE>CREEPY
SOMEONE>MINOR SOMEONE>NUDE SOMEONE>WE SOMEONE>WORRY SOMEONE>at SOMEONE>for SOMEONE>keeps SOURCE>NEAR SOURCE>YOU
SOURCE>for SOURCE>i SOURCE>you STALK>HE STAT>OLDER STAT>but STAT>it STAT>me THREAT>you TOLD>CONTACT TOLD>PIC
TOLD>THREAT TOLD>her TOLD>with TOUCH>CARE TOUCH>KIN TOUCH>MINOR TOUCH>a VIOLENCE>I VIOLENCE>KIN VIOLENCE>VIOLENCE
VIOLENCE>WE VIOLENCE>i VIOLENCE>if VIOLENCE>we WE>and WE>with WORRY>they YOU>KIN YOU>NUDE YOU>PIC YOU>SECRET YOU>YOU
YOU>and YOU>get YOU>of YOU>why a>FEAR a>NEAR a>keep a>she a>them a>we a>with a>wont and>CRISIS and>KNOWS and>ME
and>MOVED and>OPINION and>SOMEONE and>dont and>if and>isnt and>please are>of at>CROWD at>can at>dont at>me at>they
at>who because>CHILD because>PEER because>to been>ONLINE been>SOURCE but>CROWD but>GIFT but>the can>YOU can>him
cant>THREAT cant>and cant>cant did>CARE did>in do>PIC do>was does>are does>because dont>ASK dont>WE dont>have dont>we
for>CREEPY for>KNOWS from>CHILD from>HELPREQ from>it get>MY got>ADULT got>MINOR got>SECRET got>WORRY got>is got>keep
had>CROWD has>GROOMED has>TOLD has>WE has>on have>DISTRESS have>SOMEONE have>from have>his have>not have>so he>BULLY
he>NEAR he>isnt he>said he>us he>which her>MINOR her>NUDE her>PEER her>WORRY her>she her>wants him>ME him>MOVED him>so
his>CARE his>CONTACT his>CROWD his>NEAR his>this how>CRISIS how>FORCE how>FRAME how>SOURCE how>from how>they how>what
i>BEING i>GROOMED i>HELPREQ i>NEWS i>PIC i>his if>DIRECT if>ME if>SECRET if>SHAME if>VIOLENCE if>cant if>isnt if>the
in>HE in>SELF_MINOR in>SOURCE in>if in>our is>a is>got is>my is>tell isnt>when it>CONTACT it>FRAME it>because it>does
it>how keep>ASK keep>a keep>him keep>how keep>me keep>the keep>them keep>with keeps>I keeps>KIN keeps>PIC keeps>WE
keeps>and keeps>i keeps>our me>ASK me>CRISIS me>didnt me>is my>SHAME my>get my>your not>MINOR of>CHILD of>I of>not
on>dont on>with on>wont our>SEND our>has our>with please>KIN please>OPINION said>GIFT said>when says>ME says>MINOR
says>ORDINARY says>do says>our says>the she>ADULT she>BEING she>keeps she>says should>MOVED so>GIFT so>I so>him so>of
that>at that>of the>CONTACT the>DIRECT the>HE the>ONLINE the>OTHER_ADULT the>TOUCH the>the the>your they>FORCE they>MY
they>a they>he this>SOMEONE this>does this>get to>BULLY to>that us>did us>to us>with want>tell wants>i wants>in
wants>the wants>us was>FAULT was>of wasnt>a we>ASK we>BULLY we>CROWD we>which what>he what>i what>said what>that when>a
when>they where>MY where>do where>me which>can which>did which>didnt which>with who>BULLY who>I who>ORDINARY who>TOUCH
who>can who>how who>me who>of who>would why>didnt will>PIC with>BULLY with>CONTACT with>CROWD with>HE with>I with>MINOR
with>NEVERMET with>THREAT with>who wont>FRAME would>ABUSE would>HELPREQ would>STAT would>his you>ABUSE you>CARE
you>LOVE you>OPINION you>get you>if you>why your>PEER your>got
""",
    7: """
ABUSE>at ABUSE>this ABUSE>what ADULT>CONTACT ADULT>ONLINE ASK>MEET ASK>to BEING>CREEPY BEING>STALK BEING>THREAT
BEING>she BULLY>has CARE>CREEPY CARE>KIN CARE>NEWS CARE>is CARE>of CARE>she CARE>them CHILD>it CONTACT>HE CONTACT>NUDE
CREEPY>OLDER CREEPY>of CRISIS>on CROWD>PIC CROWD>if CROWD>would DIRECT>a DISTRESS>SHAME FORCE>NUDE GIFT>SOMEONE
GROOMED>STAT HARMED>did HARMED>her HARMED>they HE>SEX HE>did HE>is HELPREQ>what HYPO>MINOR HYPO>she I>FAULT I>FEAR
I>GROOMED I>HARMED I>HELPREQ I>MOVED I>had I>our KIN>BEING KIN>ONLINE KIN>WE KIN>is KNOWS>PIC KNOWS>where LEAK>with
LOVE>for ME>FORCE ME>FRAME ME>in MEET>NEVERMET MEET>me MINOR>SELF_ADULT MINOR>WE MINOR>been MINOR>her MINOR>with
MOVED>ME MOVED>me MY>ADULT MY>ASSAULT MY>HE MY>can MY>my MY>of MY>us MY>your NEVERMET>ONLINE NEVERMET>the NEVERMET>to
NEWS>and NUDE>ONLINE NUDE>on OLDER>SELF_MINOR ONLINE>KNOWS ONLINE>OLDER ONLINE>PIC ONLINE>do ONLINE>dont ONLINE>tell
OPINION>PAST ORDINARY>KIN ORDINARY>MOVED ORDINARY>but ORDINARY>what OTHER_ADULT>MINOR OTHER_ADULT>ONLINE
OTHER_ADULT>that PAST>CHILD PAST>SOURCE PAST>our PEER>DIRECT PEER>MEET PEER>MINOR PEER>SEX PEER>SOURCE SELF_ADULT>was
SELF_MINOR>CONTACT SEND>he SEND>them SEX>I SEX>MY SEX>i SOMEONE>HYPO SOMEONE>are SOMEONE>been SOMEONE>from SOMEONE>her
SOMEONE>says SOURCE>GIFT SOURCE>do SOURCE>he SOURCE>when STALK>STALK STALK>him STAT>FRAME STAT>her TOLD>this TOPIC>are
TOUCH>I TOUCH>his TOUCH>i TOUCH>my VIOLENCE>because VIOLENCE>with WE>SEND WE>TOLD WE>not WE>tell WORRY>NEWS WORRY>but
WORRY>how YOU>ADULT YOU>ASK YOU>CONTACT YOU>HE YOU>OLDER YOU>SELF_MINOR YOU>SOMEONE YOU>WORRY YOU>does YOU>from YOU>i
a>WE a>because a>cant a>that a>to a>your and>KIN and>MINOR are>if at>PAST at>SELF_MINOR because>SELF_MINOR been>I
been>ME been>SOMEONE been>a been>and been>me but>ADULT but>HE can>KNOWS can>SOURCE can>get can>not can>so cant>DESPAIR
cant>NEWS did>a did>me did>your didnt>HELPREQ do>HELPREQ do>OLDER do>when do>will does>that dont>are dont>why for>I
for>are for>for for>who for>your from>a from>my get>ADULT get>OPINION get>in got>NEWS got>SEND got>for got>who has>NUDE
has>for have>BULLY have>FORCE have>SEX have>WE have>me he>NUDE he>SEX he>got he>is he>not her>HE him>HELPREQ his>me
i>FAULT i>HARMED i>I i>ME i>MOVED i>SOMEONE i>had i>why if>NEVERMET if>WE if>he if>i if>we in>SEND in>SHAME in>on in>so
is>ABUSE is>I is>i is>this it>MY it>THREAT it>and it>my it>wasnt keep>BULLY keeps>BULLY keeps>GIFT keeps>LEAK me>SECRET
me>get my>ADULT my>ASSAULT my>FRAME my>GROOMED my>got not>a not>how not>if of>CROWD of>DISTRESS of>for of>when
on>GROOMED on>KNOWS on>SEND on>SOURCE on>said our>CONTACT our>and please>HELPREQ please>i said>SECRET said>does
said>dont said>is said>my says>FORCE says>GIFT says>LOVE says>SECRET says>if says>in she>WE she>the should>SECRET
should>SEND so>he so>keeps so>wont tell>SOMEONE that>in that>she that>wasnt the>BULLY the>SECRET the>YOU the>if
the>should the>that them>CARE they>BULLY they>SEND they>VIOLENCE they>have they>i they>will this>HE to>HYPO to>NEVERMET
to>and to>cant to>for to>you us>it want>PIC want>from was>DISTRESS was>I was>SELF_ADULT was>TOUCH was>does was>your
we>can we>tell what>HYPO where>who which>PAST which>because which>the who>NEAR who>STALK who>him who>is who>we who>wont
why>ASK why>SOMEONE will>ME will>this with>OPINION with>because with>on with>she with>when wont>the would>CHILD
you>CONTACT you>SELF_MINOR you>WORRY you>YOU you>can you>does you>from you>of your>STAT your>and
""",
    8: """
ABUSE>MINOR ADULT>OPINION ASK>CRISIS ASK>FORCE ASK>SEND ASK>didnt ASK>i ASK>in BEING>HE BULLY>me CHILD>because
CHILD>have CHILD>they CONTACT>them CRISIS>to CROWD>ASK CROWD>YOU CROWD>did CROWD>your DESPAIR>had DESPAIR>is DISTRESS>i
DISTRESS>with FORCE>ME FORCE>and FRAME>FRAME FRAME>SEND FRAME>which FRAME>you GROOMED>DIRECT GROOMED>at GROOMED>if
GROOMED>is GROOMED>my GROOMED>she HE>BULLY HE>MINOR HE>NEAR HE>ONLINE HE>dont HE>have HE>to HE>who HE>with
HELPREQ>ASSAULT HELPREQ>MINOR HELPREQ>can HYPO>NEAR I>ASSAULT I>NEAR I>STAT I>why KIN>OLDER KIN>they KNOWS>MY LEAK>i
LOVE>ONLINE LOVE>did ME>BULLY ME>SEND ME>them MEET>CARE MEET>ME MEET>is MINOR>FORCE MINOR>FRAME MINOR>ONLINE
MINOR>OTHER_ADULT MINOR>SECRET MINOR>me MOVED>MY MY>MINOR MY>has MY>with NEAR>on NEWS>MY NUDE>NUDE NUDE>it OLDER>to
ONLINE>LOVE ONLINE>at ONLINE>he ONLINE>this ONLINE>want ONLINE>where OPINION>DESPAIR OPINION>they ORDINARY>has
ORDINARY>is OTHER_ADULT>a OTHER_ADULT>at OTHER_ADULT>she PEER>ADULT PIC>NUDE PIC>are PIC>not SECRET>SECRET
SELF_MINOR>PEER SEND>FORCE SEND>MOVED SEX>my SHAME>because SHAME>it SOMEONE>GIFT SOMEONE>LOVE SOMEONE>OPINION
SOMEONE>of SOMEONE>she SOURCE>CRISIS SOURCE>TOPIC STAT>in STAT>our THREAT>ONLINE TOLD>our VIOLENCE>MY VIOLENCE>for
VIOLENCE>her WE>was YOU>NEAR YOU>for YOU>he YOU>if a>HARMED a>ME a>NEVERMET a>TOLD a>i a>keeps and>GIFT and>wasnt
are>ADULT are>CARE are>I are>SOMEONE are>at are>how are>us at>CHILD at>KIN at>SEND at>my because>him because>was
but>and cant>ME cant>in cant>me didnt>was do>YOU do>says do>that does>TOLD does>YOU does>if does>to dont>KNOWS dont>in
for>ASK for>LOVE for>SEND for>YOU for>a from>MEET from>PAST from>that get>ME get>SEX get>a get>for got>ME got>VIOLENCE
got>me had>CHILD has>KIN has>SEND has>THREAT have>got he>can he>them he>wont he>you her>in his>says how>me how>that
how>this i>ASSAULT i>FEAR i>NEAR i>OLDER i>TOLD i>for if>HELPREQ if>this in>I in>your is>MY is>SEND is>but is>him is>to
isnt>HE it>ASSAULT it>DISTRESS it>HE it>KIN it>can it>for it>to keep>DISTRESS keeps>on me>BULLY me>FRAME me>ONLINE
me>them my>OPINION my>PEER my>VIOLENCE my>them my>they not>ABUSE not>ADULT not>CARE not>STAT not>this of>ME of>NUDE
of>wont on>DIRECT on>YOU on>our said>PEER said>SEND says>it says>me says>not she>is she>she should>tell so>MY
so>SOMEONE so>TOUCH so>cant that>HARMED that>HYPO that>KIN that>LOVE that>WE that>been the>ASK the>KNOWS the>do the>to
them>KIN them>SOURCE they>LEAK this>he this>was to>THREAT to>it to>want us>LOVE us>are wants>PIC wants>at wants>you
was>MINOR was>which what>HARMED what>I what>have when>HE when>and when>his when>says where>with who>ADULT who>GROOMED
who>MINOR who>keeps why>he will>get will>me with>him wont>tell would>he would>of would>want you>NEAR your>for
""",
    9: """
ADULT>dont ADULT>of ASK>KNOWS ASK>SECRET BULLY>I BULLY>ME BULLY>i CARE>CRISIS CARE>SOMEONE CARE>wont CHILD>didnt
CHILD>her CHILD>my CHILD>this CONTACT>and CONTACT>what CREEPY>CROWD CREEPY>are CREEPY>at CRISIS>CRISIS CRISIS>DESPAIR
CRISIS>it CROWD>ME CROWD>SHAME CROWD>WORRY CROWD>didnt CROWD>the DESPAIR>LOVE DIRECT>ME DISTRESS>I FAULT>for FEAR>ADULT
FEAR>VIOLENCE FEAR>him FRAME>I FRAME>SEX FRAME>SOMEONE GIFT>they HE>HE HELPREQ>PEER HELPREQ>YOU I>SEX I>and I>did
KIN>CREEPY KIN>CROWD KIN>FRAME KIN>THREAT KNOWS>WE LEAK>I LEAK>and LEAK>her LOVE>a LOVE>it ME>it MEET>MEET MEET>he
MINOR>HE MINOR>PIC MY>BEING MY>DESPAIR MY>dont MY>them NEAR>MY OLDER>HELPREQ OLDER>on ONLINE>ADULT ONLINE>WE OPINION>ME
ORDINARY>YOU ORDINARY>your OTHER_ADULT>CONTACT OTHER_ADULT>SELF_MINOR OTHER_ADULT>wants PEER>FORCE PIC>OTHER_ADULT
PIC>to SECRET>her SECRET>what SELF_MINOR>OPINION SEND>PAST SOMEONE>STALK SOMEONE>you SOURCE>ABUSE SOURCE>a SOURCE>we
STAT>do STAT>have TOLD>OLDER TOLD>PEER TOLD>my TOLD>what VIOLENCE>not VIOLENCE>this WE>CROWD WE>KIN WE>has YOU>LOVE
YOU>that YOU>wont a>HYPO a>LOVE a>him and>MEET and>ONLINE and>TOLD and>cant and>for and>it are>PIC because>CONTACT
been>CARE been>CROWD been>on but>FEAR but>who can>LOVE can>SEX did>KIN did>STAT did>that do>PEER do>SOMEONE do>of
does>the for>MY for>NUDE for>dont for>what from>FRAME from>MINOR from>our get>BULLY get>me got>GIFT got>THREAT got>they
had>KIN had>in has>GIFT has>ME has>PIC has>VIOLENCE has>a have>him have>us he>STAT he>does he>of her>on him>GIFT his>ME
his>on i>SEX i>the i>they if>OPINION if>SEND in>NUDE in>get is>CRISIS is>been is>her is>who is>your it>OPINION
keep>ADULT keeps>how me>FORCE me>MEET my>DESPAIR my>NUDE my>WORRY my>did my>me not>was of>SELF_MINOR of>SOMEONE on>HE
on>them our>was please>have said>a said>at said>this says>ADULT says>HARMED says>NUDE says>ONLINE says>PEER says>SOURCE
she>KIN should>CONTACT should>GIFT tell>HYPO that>ASK that>my the>NUDE the>WORRY the>a the>says the>them them>and
they>CARE they>I they>LOVE to>PAST to>says to>your us>which want>if want>it wants>WORRY was>ABUSE was>GROOMED was>PIC
we>are we>have what>my when>MY when>does when>her when>what where>WE which>LOVE which>MY which>is which>on who>KIN
who>PIC who>TOLD who>at with>CARE with>OLDER with>this you>SOMEONE you>your your>CARE your>PIC
""",
    10: """
ADULT>OTHER_ADULT ADULT>SECRET ASK>GIFT ASK>WORRY ASK>for ASK>got BULLY>my CARE>SOURCE CHILD>TOLD CHILD>VIOLENCE
CHILD>in CHILD>who CRISIS>in CROWD>THREAT CROWD>get CROWD>tell CROWD>this DESPAIR>DISTRESS DIRECT>is DIRECT>us
DISTRESS>DESPAIR FORCE>I FORCE>do FORCE>i FRAME>please GIFT>what GROOMED>MY HE>I HE>NUDE I>CRISIS I>HE I>PIC I>of
KIN>CARE KIN>SHAME KIN>SOMEONE KIN>from KIN>our KIN>was ME>ASSAULT ME>MEET ME>NUDE ME>PIC ME>SEX ME>TOUCH ME>and ME>me
MINOR>SOMEONE MY>OPINION MY>what NEVERMET>that NEWS>KIN NUDE>I NUDE>got NUDE>i OLDER>ME ONLINE>MY OPINION>ORDINARY
OPINION>this ORDINARY>CARE PAST>CROWD PAST>i PAST>is PEER>CRISIS PEER>TOLD PEER>WORRY PEER>it PEER>keeps PEER>not
PIC>for SELF_MINOR>OTHER_ADULT SELF_MINOR>me SEND>ORDINARY SOMEONE>DIRECT SOMEONE>do SOMEONE>him SOURCE>I SOURCE>been
STAT>HE STAT>I STAT>MINOR STAT>YOU STAT>get STAT>would THREAT>MINOR TOLD>WE TOLD>a TOLD>and TOLD>in TOLD>is TOUCH>ME
WORRY>should YOU>SOURCE YOU>your a>FORCE a>STALK a>VIOLENCE a>my and>BULLY and>CHILD and>they and>you are>OPINION
are>and are>his been>CONTACT but>he but>in can>a did>CROWD do>FORCE do>him do>this do>to does>I dont>to for>SOMEONE
from>not get>NUDE got>GROOMED got>OLDER got>from has>OLDER has>her he>LEAK he>it her>her her>is how>is i>CRISIS if>I
if>does if>her if>that if>what in>been in>said is>CREEPY is>FEAR is>MEET is>NUDE is>OTHER_ADULT is>me it>CHILD keep>I
keep>i me>HYPO me>SEX me>SOMEONE me>TOUCH my>BEING of>WE of>on of>them on>MY on>a on>got our>LOVE please>HE please>YOU
please>he please>is says>HE says>PAST says>he she>FRAME she>SOMEONE she>in should>to so>VIOLENCE tell>who that>CARE
that>our that>the the>HELPREQ the>at the>he they>KNOWS they>ME this>and to>VIOLENCE to>didnt to>from want>and wants>so
was>ASSAULT was>i was>in what>SOMEONE what>does when>not where>we where>when who>not who>you why>ADULT why>a why>want
you>SHAME you>that you>wont your>KIN your>the your>to
""",
    11: """
ADULT>him ADULT>me ADULT>so ADULT>who ASK>CREEPY ASK>MY ASK>did ASSAULT>at BULLY>BULLY BULLY>in CHILD>THREAT CROWD>has
CROWD>his DISTRESS>DISTRESS DISTRESS>and FEAR>MY HE>FRAME HE>PIC HE>VIOLENCE HE>her HELPREQ>ABUSE HELPREQ>FORCE
HELPREQ>KIN HELPREQ>ME HELPREQ>would HYPO>HE HYPO>on I>DIRECT I>do I>keep I>the I>was KIN>isnt ME>are MINOR>GIFT
MY>CRISIS MY>if MY>who NEVERMET>is NUDE>SOMEONE ONLINE>in OPINION>I OPINION>OPINION OPINION>and ORDINARY>SOURCE
ORDINARY>if ORDINARY>of ORDINARY>with OTHER_ADULT>ASK PAST>does PIC>a SEND>MINOR SOMEONE>TOUCH SOMEONE>with SOURCE>it
STAT>CARE TOLD>ABUSE TOLD>not TOUCH>in TOUCH>me YOU>FRAME YOU>SEX YOU>SHAME a>CARE a>SELF_MINOR a>so and>ABUSE
and>CREEPY and>THREAT and>to are>THREAT are>it are>my are>on at>it at>the because>CARE because>MY because>cant but>got
can>keep can>you cant>ADULT cant>CROWD cant>to did>on didnt>does didnt>so does>SOURCE does>do does>you dont>how
dont>where for>OPINION from>MY got>DIRECT got>and have>ONLINE he>CONTACT he>CROWD he>WE he>YOU her>OTHER_ADULT him>it
him>the i>DIRECT i>he i>keep if>THREAT in>CROWD in>GIFT in>ME in>the in>was is>SECRET is>what isnt>a it>FEAR
it>ORDINARY it>this keep>ONLINE me>CROWD me>KIN my>GIFT my>have my>isnt of>a of>us on>SOMEONE on>WORRY please>you
says>did says>we so>STAT that>ADULT that>CHILD that>SOMEONE the>are the>my they>THREAT they>YOU this>but this>to
to>SECRET want>CRISIS want>SOMEONE wants>ME was>ASK what>PIC where>can where>dont which>ADULT who>ME who>WE who>WORRY
who>YOU who>didnt with>ONLINE with>WORRY you>SECRET you>SEX
""",
    12: """
ABUSE>that ADULT>HARMED ASK>not ASK>said CHILD>HE CHILD>OLDER CHILD>she CONTACT>SOMEONE CREEPY>CARE CREEPY>MY CREEPY>my
CRISIS>not CRISIS>of DISTRESS>of FRAME>HELPREQ GIFT>with GROOMED>OPINION HARMED>the HE>STALK HE>in HE>my HE>says
HELPREQ>CROWD HELPREQ>HYPO HELPREQ>who HYPO>in I>GIFT I>should KIN>been KIN>has ME>ME ME>SELF_MINOR ME>tell MINOR>STAT
MY>ABUSE MY>NUDE MY>SOMEONE NEWS>I NEWS>i OLDER>HE OLDER>PEER ONLINE>CONTACT ONLINE>SECRET OPINION>SOMEONE OPINION>what
PAST>KIN PAST>OPINION PEER>OPINION PEER>OTHER_ADULT PEER>does PIC>and SEND>and SHAME>what SOMEONE>KNOWS SOMEONE>THREAT
STAT>NEWS TOLD>on TOLD>she TOUCH>her VIOLENCE>ADULT WORRY>CHILD a>BULLY a>dont a>from a>if and>SECRET and>WORRY are>ASK
are>KIN at>OLDER at>SOMEONE because>KIN because>the been>to but>dont but>of did>this dont>ME for>TOUCH from>ONLINE
from>WE from>him has>SOMEONE have>CARE have>YOU he>ONLINE he>STALK he>did her>CHILD her>to him>for his>WORRY how>does
i>PAST i>and i>should in>when is>ASK it>YOU it>cant keep>SECRET me>ME me>SELF_MINOR me>her me>tell my>CRISIS my>MOVED
my>been my>can of>so on>he she>and so>does that>ME that>have that>your the>HARMED the>HYPO the>has to>MOVED to>who
want>ADULT wants>me when>ADULT when>you where>CHILD where>KIN who>OTHER_ADULT with>of
""",
    13: """
ABUSE>CARE ABUSE>ONLINE ABUSE>my ADULT>GROOMED ADULT>in ASK>I CHILD>CARE CHILD>of CONTACT>MINOR CREEPY>and CRISIS>the
CROWD>want FEAR>in FEAR>my HE>WORRY HE>she HELPREQ>this KIN>didnt LEAK>HE MINOR>SOURCE MY>does MY>him MY>that OLDER>a
ONLINE>ASK ONLINE>CHILD ONLINE>I ONLINE>who OPINION>CARE OPINION>for OTHER_ADULT>if PAST>what PIC>SOMEONE SECRET>ME
SEND>THREAT SOMEONE>LEAK SOURCE>ME STALK>from TOLD>at TOUCH>HE TOUCH>on WE>LOVE WE>which WORRY>CARE a>YOU a>does
and>NUDE and>had and>wont at>ADULT at>PIC at>has because>SOMEONE been>for been>in can>I do>he does>SEND dont>if for>ME
from>ORDINARY got>ASSAULT has>CARE has>CONTACT has>ONLINE have>GIFT have>TOLD have>who have>you he>OTHER_ADULT
he>THREAT his>MY his>PEER his>my how>because how>of i>to is>PEER is>STAT is>TOUCH it>FAULT it>i me>me my>SOURCE not>and
please>do so>a tell>this that>me the>SELF_MINOR the>VIOLENCE the>not they>my to>because to>did to>him was>STAT was>and
was>but was>what wasnt>SOURCE wasnt>for what>when where>she you>HE you>he you>tell your>ADULT
""",
    14: """
ABUSE>do ADULT>NEVERMET ASK>NUDE BULLY>and CARE>WORRY CHILD>me CONTACT>ASK CONTACT>it CREEPY>SOMEONE CRISIS>for
CROWD>WE CROWD>because CROWD>we DESPAIR>with FRAME>that GIFT>and HARMED>HE HE>CONTACT HE>KIN HE>do HE>me HELPREQ>do
I>BULLY MOVED>my MY>CARE MY>did MY>they ONLINE>NUDE OPINION>PEER OPINION>i OTHER_ADULT>to PEER>for SOMEONE>FRAME
SOMEONE>YOU SOURCE>ONLINE SOURCE>this STALK>MY THREAT>please TOUCH>CHILD VIOLENCE>and YOU>tell YOU>the a>ASK a>CREEPY
and>keeps because>OPINION because>it because>them been>GROOMED can>SECRET cant>tell does>on for>CARE for>CROWD
get>THREAT get>didnt he>her i>BULLY if>on in>had is>for me>NUDE me>SEND my>ABUSE my>DIRECT not>SOURCE she>MINOR
tell>ADULT that>PIC that>YOU the>GIFT the>his this>ABUSE this>SECRET to>KIN want>HELPREQ was>to when>your who>FRAME
why>does you>i your>SOURCE
""",
    15: """
ADULT>CARE ADULT>CREEPY ADULT>PIC ADULT>at ASK>PIC ASK>is DESPAIR>DESPAIR GROOMED>which HE>GIFT HE>KNOWS HELPREQ>please
I>NEVERMET KIN>of MINOR>ADULT MINOR>has MY>CREEPY PAST>STAT PAST>it PEER>do PEER>wont SEND>NUDE SOMEONE>NEVERMET
YOU>CARE a>did a>has are>because because>me been>CHILD can>to do>CARE from>ADULT have>ME he>for his>PIC i>NEVERMET
in>are is>not is>the it>SHAME me>and me>in my>him my>if my>this of>CONTACT of>STAT please>dont says>to that>he the>who
this>will to>MEET what>ORDINARY what>me when>SOURCE where>for with>SEND would>have you>FRAME
""",
    16: """
ABUSE>ME ABUSE>me ADULT>CHILD CARE>when CHILD>says CONTACT>CARE CONTACT>KIN CONTACT>he DESPAIR>a DESPAIR>it FRAME>if
GIFT>MY HE>THREAT LOVE>MINOR MINOR>what MY>isnt MY>said NEAR>is OPINION>CHILD PEER>that PIC>it SEND>CARE SEX>the
SHAME>SHAME SOMEONE>FORCE SOMEONE>has SOURCE>CONTACT SOURCE>are SOURCE>me STAT>he VIOLENCE>STAT WORRY>and a>SOMEONE
a>who are>a because>ME does>STAT for>PIC got>on have>MY have>my how>and i>did i>what if>your in>CONTACT is>SOMEONE
it>SECRET me>if says>WE so>at that>SOURCE the>KIN the>did the>where this>because to>CRISIS to>YOU was>CROWD was>ME
was>this what>because what>if when>is wont>for
""",
    17: """
ADULT>VIOLENCE ADULT>for ADULT>with ADULT>you CARE>was CROWD>STAT FRAME>get HE>you MINOR>was MY>MOVED MY>been MY>was
ONLINE>CROWD ONLINE>SOMEONE PIC>is SOMEONE>HE SOMEONE>wont a>NUDE and>FEAR and>from can>HELPREQ for>in from>and is>LOVE
it>if it>me of>him of>this on>and our>KIN said>for they>me want>not was>SELF_MINOR what>ADULT what>ME who>MY with>ADULT
""",
    18: """
ADULT>DIRECT ADULT>WORRY HE>LEAK I>have KIN>in KIN>them SOMEONE>CARE SOMEONE>PIC SOMEONE>who SOURCE>KIN SOURCE>because
TOUCH>TOUCH a>HELPREQ a>MEET and>says been>KIN do>with dont>a for>to have>the how>in if>YOU in>KIN in>has it>is it>you
me>that my>what not>you says>OLDER tell>what they>him was>so what>for what>the which>was who>what with>VIOLENCE
""",
    19: """
ADULT>MOVED ASK>my ASK>so CROWD>i FEAR>HE HELPREQ>it ME>CROWD MEET>him ONLINE>ORDINARY ORDINARY>the PAST>SEND SEND>so
SOMEONE>SOMEONE SOURCE>of STAT>you TOLD>ADULT TOLD>MY WE>are a>please are>MY do>STAT do>is does>when from>VIOLENCE
he>what how>YOU not>YOU said>MY she>was that>HE that>how the>ADULT the>in to>SOMEONE what>MY where>ADULT who>i wont>who
""",
    20: """
ADULT>been ADULT>our CROWD>who KIN>who LOVE>ADULT MEET>HE MY>CONTACT MY>GROOMED MY>VIOLENCE MY>in MY>is OLDER>me
OPINION>it ORDINARY>ADULT PAST>MINOR STALK>my his>ONLINE how>you if>said so>in that>MY that>for this>SHAME who>CARE
why>i
""",
    21: """
ADULT>NUDE ASK>CARE I>it STAT>SOURCE a>but and>FRAME are>i can>please did>ORDINARY has>and have>a it>ABUSE what>STAT
what>with who>my why>ME why>me
""",
    22: """
ABUSE>to ADULT>HELPREQ CROWD>CARE I>he KIN>TOLD ORDINARY>MY SOMEONE>please SOURCE>CARE STAT>i STAT>is a>CROWD
a>OTHER_ADULT a>PIC but>it from>in it>ADULT of>of said>ADULT this>CROWD who>CROWD
""",
    23: """
OPINION>KIN SEND>on STAT>MY for>it get>PIC if>ADULT is>CONTACT it>it they>HE to>not
""",
    24: """
ABUSE>ABUSE ADULT>does CROWD>how ONLINE>wants in>at not>to was>ONLINE why>I
""",
    25: """
ADULT>PEER CROWD>are GROOMED>GROOMED HE>YOU ORDINARY>do PEER>who SOMEONE>is SOURCE>get SOURCE>is TOLD>TOLD of>would
to>he with>SOMEONE
""",
    26: """
SECRET>ADULT and>SELF_MINOR in>that when>YOU
""",
    27: """
SOURCE>MY a>ONLINE get>CONTACT is>KIN it>PAST of>what
""",
    28: """
ADULT>CROWD CROWD>what HELPREQ>ADULT do>do is>if not>ORDINARY
""",
    29: """
ADULT>ADULT HELPREQ>HELPREQ a>have
""",
    31: """
from>SOMEONE
""",
    38: """
STAT>was
""",
}
