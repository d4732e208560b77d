"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.314
WHOLE = (0.231, 0.003, -0.267, 3.042)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.079,
    "ADULT": -0.400,
    "ASK": 0.201,
    "ASSAULT": -0.134,
    "BEING": -0.660,
    "BULLY": -0.763,
    "CARE": -0.645,
    "CHILD": 1.093,
    "CONTACT": -0.225,
    "CREEPY": 0.098,
    "CRISIS": -0.316,
    "CROWD": -0.137,
    "DESPAIR": -0.292,
    "DIRECT": -0.532,
    "DISTRESS": -0.679,
    "FAULT": -0.062,
    "FEAR": -0.338,
    "FORCE": -0.665,
    "FRAME": 0.400,
    "GIFT": -0.014,
    "GROOMED": -0.813,
    "HARMED": -0.503,
    "HE": 0.229,
    "HELPREQ": -0.380,
    "HYPO": 0.003,
    "I": 0.300,
    "KIN": 0.727,
    "KNOWS": -0.111,
    "LEAK": -0.155,
    "LOVE": 0.326,
    "ME": 0.811,
    "MEET": 0.493,
    "MINOR": 1.126,
    "MOVED": 0.361,
    "MY": -0.896,
    "NEAR": -0.097,
    "NEVERMET": -0.277,
    "NEWS": -0.000,
    "NUDE": 0.089,
    "OLDER": -0.131,
    "ONLINE": -0.085,
    "OPINION": -0.043,
    "ORDINARY": -0.578,
    "OTHER_ADULT": -0.274,
    "PAST": -0.421,
    "PEER": 0.178,
    "PIC": 1.005,
    "SECRET": 0.484,
    "SELF_ADULT": 0.455,
    "SELF_MINOR": 0.117,
    "SEND": -0.151,
    "SEX": -0.155,
    "SHAME": -0.479,
    "SOMEONE": -0.317,
    "SOURCE": -0.300,
    "STALK": -0.483,
    "STAT": -0.415,
    "THREAT": -0.146,
    "TOLD": -0.835,
    "TOPIC": -0.166,
    "TOUCH": 0.613,
    "VIOLENCE": -0.267,
    "WE": -0.134,
    "WORRY": 0.025,
    "YOU": -0.067,
}
STEMS: dict[int, str] = {
    -84: """
seat
""",
    -83: """
bruis
""",
    -77: """
fractur
""",
    -73: """
mascot
""",
    -70: """
injuri trauma
""",
    -68: """
bone
""",
    -67: """
bandag wembley
""",
    -66: """
waterloo
""",
    -65: """
cat protect
""",
    -64: """
bologna cereal cushion regatta scar wound
""",
    -63: """
hat
""",
    -62: """
birthday crash stadium trademark
""",
    -61: """
bolt knit medal
""",
    -60: """
christma dicken die nurs swell
""",
    -59: """
babi baker biscuit breakfast communion disast parliament sprain trophi
""",
    -58: """
beaver brace gettysburg hors lifeboat napoleon
""",
    -57: """
garden gum jelli swollen tragedi
""",
    -56: """
eat firm loaf plymouth quot spoon tissu
""",
    -55: """
chair lunch organist santa
""",
    -54: """
bed clap spaghetti tray
""",
    -53: """
bakeri broke calf cartoon dentist dentistri goos safeti shoe
""",
    -52: """
boston devon flu mummi ribbon rust shear toast umbrella
""",
    -51: """
chariti damag dog foreman logo marrow minist morn smash splinter
""",
    -50: """
bumper foam furnitur gin heal hysteria sheffield tea two
""",
    -49: """
agoni bishop bloodi champagn dinner halloween ioc nightmar repair salmon water
""",
    -48: """
3 adelaid applaus bowl calendar chesterfield chew dairi derbi desk fever kneecap paw rain weep
""",
    -47: """
breaststrok crisi dent emblem feather frame hockey lego sitcom skull sunris
""",
    -46: """
anthem apron bleed ceremoni chancellor cup division helmet limp newt nhs paisley panick skeleton sofa support terrifi
tuesday vicar wobbl wreck
""",
    -45: """
bonnet bracket brake cake danger flinch gel headach hurt hymn napkin pronounc pud sausag scream soup stitch toxic upset
victorian watercolour
""",
    -44: """
bee birmingham bless brussel carol casualti coron easter explod happen head lamb monster muddl mug owl pain peg pulpit
sharehold statu teaspoon theme thorp tobi torqu was
""",
    -43: """
broken card coffe concret cow crown footbal harm heel outrag quotat riot salut sandwich shock simpson slice tantrum
toothpast vase wed wreath
""",
    -42: """
bagpip blame brawl brick came canadian carpentri crib death egghead fern fife forecast frighten halftim jaw numb
overdos poison punch slab slime sponsorship struck thump titl tooth tragic vitamin war
""",
    -41: """
arena award beak bell bench bread coffin gown greyhound hazard judo kangaroo keyn lviv mattress miseri newspap
orchestra pallet paper porch pumpkin risk sick simon steel surgeri susan swear symbol teddi tenor warn wheelchair
""",
    -40: """
aberdeen barn battlefield blackpool bobbi bus cabbag cafe fault festiv freez fridg gloomi handel laughter liverpool mad
magnesium meal melbourn milk octob politician pork reed rye smile toilet towel tractor wasp weather wheat
""",
    -39: """
beef blue cartoonist cello chairman cheer cocoa grandmoth hail healthcar hospit italic marathon monument mors murphi
nap newton offenc pancak pantomim pension pillow plank plum podcast reindeer rhyme saddl scarf sore surrey today told
wig wimbledon wool yawn
""",
    -38: """
aftermath anatomi anyth articl australian bailey bead beig blight brambl burn calm caterpillar chapel chess chunk
column committe couch dane denot did fix fluffi font foot hate icon infect ivori lincolnshir lion march melt mose pad
pie robinson rusti somerset soul surg turf westminst wrist
""",
    -37: """
5 anglia archbishop bloodhound breakdown british burst cambridg class cri drink egg engrav event firework fist horrifi
lace medicin minecraft monsieur mud pavement picnic print rage rugbi scissor shetland snow steak stick sunday tall tear
tomorrow uk unicorn vodka waffl wooden zebra
""",
    -36: """
ale allerg angri assembl austen bad badminton bedtim blood board book burnt carriag carv charli columnist defrost
diabet doc dream februari football frozen governor headquart herm impact jude kitchen knee math matt meredith motorway
mps pig polli potter potteri punctur russian scratch septemb sermon skate spill stamped stapl steve stood storm token
yorkshir
""",
    -35: """
agenda alpin armour ate banana beer big bori capitalis coaster collag commentari crust dental everyon explain food
ginger gloss god gregg gush hair halifax hamlet jewish layout leather notch parliamentari plastic ralli reckon
referendum ruth spong station storey teeth timepiec tori trouser ukrainian vegetarian victoria violin woodwork workplac
worksheet
""",
    -34: """
all ankl archer aunt blade brand butterfli chuck clive cook cornwal diet dorset even figur flour froze funer gees
gibraltar guin hampshir headlin health holli hull inscript irish itv javelin jim kenya kickoff lark leg lobbi margin
michigan misquot nut piec plate poni renam resin rink scari sleepi slept socket speaker spokesperson stalin strangl
stroke swan terri union unsaf
""",
    -33: """
40 australia bar barri bereav blacksmith brass brisban brit capsul cassock chimney chop clown coat comedi crew eater
fear fought georg glasgow had haircut honour ice ici international lump monopoli murray novemb oxford parad paulin
pedal penguin pheasant pray pub rainbow said shin siren spoke spokesman spring stomach swindon tub vile wing
""",
    -32: """
architectur axi backlash badg ballet bathroom beard berlin boot box brutal canada captain cardboard chees clergi cole
crush curs curtain digest disgrac drama eaten fig footnot frog frost ground guernsey horoscop inch industri insur karat
max medic mess metr mould nurseri pal pastri plagu plumber popcorn prais puppet purpl rhubarb rib roger row sanctuari
sarah sheep sit smack sock stab sunderland thursday trolley valv violenc wednesday wore worri wrestl zoo
""",
    -31: """
altar apolog bake ballpark bart bean bike bracelet brew bullet bunni buse chant chef choir colour crutch cupboard daft
dead eastend fiesta flame glue grandparents greas grimsbi grove hank joe knuckl librari madam mat moment oscar par
pastor pun roar rot sank shout slogan space speech stand stoog strawberri sudden sue swallow throat tile toe trombon
won
""",
    -30: """
affect announc battl belli boiler bulletin characteris christen clash concert concours councillor cours cream crime cut
dagger decker drank england evening finnish flood freak gazett germani glu groan heaviest kettl kindl kitten labour
lough magnolia mark newslett patio pit plant plaster portion portugues pound prayer religion revenu shit split squash
squeak stack stain stew suffolk sugar survivor thatcher trainer ukrain uniti violent winc wine winter
""",
    -29: """
acronym anxieti appendix assault awak badger bite blair bob booster boss bow bristol camel campfir chaplain charl
christi clich crech deck dish dock doll dolli donkey drip edibl everton explos fairi farmer feb fell french fright
glass glossari grave griev hand he lawn letter mayo midday mint murder nail nerv opera orlean overtim panorama pea
peanut pink quarrel roof saturday scarborough scienc sergeant settings spaniel spat specialist stag steam steven suffer
supermarket templat thunder thyroid ticket twig vienna ward willi yearbook
""",
    -28: """
accord alphabet arm armor band blackout blanket bunt cage commonwealth crochet cuisin custom dat dine dinosaur dispatch
essay extinguish florenc florist flute fork friday globe grid hit hive hug inject insulin jacket jubile knife label
ladi magnum main manchest midland ministri motto muddi mumbl news owner paint panel passport peterborough pianist pond
raini relat rotari roy russia section senat sew sir size ski slap snack spit squeaki stockport three tv venu wakefield
winner worker
""",
    -27: """
analyst anger annual annum april basil berri booth bungalow butter cancer cartwheel cashmer caus centimet centr collaps
cotton danish defin doom duck dummi elector english feed flake flesh flog funni ghent gram granni grass halt
harpsichord healer horror hung ipswich januari lineup lisbon lord melon monday neck new noodl oliv olli ounc pizza
potti quarter rabbit royal rule scooter seedl shepherd slash splash steamer stiffen syllabl tampa templ tingl
toothbrush transcript trumpet wept woken
""",
    -26: """
activist aisl american anniversari axe barbecu barber barnsley been bert biographi blot bohemian bricklay buster camp
capitol chao cheek clock color controversi cracker crackl cramp crate dragon driver duti economist elbow eurovis falcon
fat feder flower german giant hallelujah halv header headlines holder holi immun italian itch jargon kill kitti lightn
lip listen madden majesti maximum minut monkey multipli nfl obituari offens paddl penalti pet plumb poet polit
portsmouth potato raf reform ring rosett salari scottish screw shark shower sink sitter slaughter slot solid sponsor
stock stress su subtitl sundial supper surviv tim torn troubl uncl vote weld went wood worn yesterday
""",
    -25: """
accent anim asylum aus autism balconi bangor bash basket bear began bent bingo boil both bradford cardiff carpent
cheltenham chilli chloe church cite comic commerci costum cough coventri crack creas crest debbi declar dessert destroy
diari diesel din dioces dy emergenc etymolog factori farm fight fire footstep green grip guitar hangov happi headmast
hungri hut incom jazz ken keyboard kg languag leed limbo meant michael monologu myth newcastl obe organ oval oven
packag pearl period prop restart risen scot seamen sky snore spike stammer stepdad stung swedish tattoo tough tripl
turkey unit walker whole wwii yoga york
""",
    -24: """
22 alert bacon belief black bog bookcas bottl brain bull cap carp citat clerk compliant crab crane debat decemb
detective devil dick disord distress divid drum earn echo elm engin episod eyesight fearless feet fest flask flout
foreword fuse giggl gill goat golfer ham help hereford hour hygien iowa itali juli jumbl june kane kidney liabl licenc
mani metro nicknam oat overheat parcel parish parti pasta patron peel permiss pertain pivot postag poster puddl queen
race revolt roast slate slipper soldier straw sun suzi televis thigh tom tore versaill weimar were wicked winger
""",
    -23: """
ab abel addict alarm alcohol aliv america antoinett archeri au backdoor bb bibl bicker biolog boat boe brassi breaker
brighton broccoli brown buffalo cabinet carpet cheshir chicken chin choke claud clay clinic cold cope corridor crazi
crystal currenc dai danc data disneyland epic fixtur fuzz gala goal grape groceri harvard high hq incident iron is jam
johnni jug kat knive knob largest levin mario mi microwav moon morri mrs ohio oil orang oyster parrot patient pike
pocket pod potassium pounder pts quota run scandal season secretari sicken slang sleeper snake spade stone strain
strike stud suicid sussex sympathi thread tiger turin wight
""",
    -22: """
allot apollo arch ash autumn ball barclay barrow beethoven binder bird blackburn braini brazil bucket built bulb
canteen carniv cast champion choirboy compil composit cring crumbl cuff department dictionari dougla dress economi elf
evil floor fraction fume gari gb ghana glaze grade groov harrow height him horn hound insan insult keith kilometr late
lili london luigi marmalad metaphor meter mister moan moderated moistur notifi offici operat organis parachut pegasus
perth petrifi postur pour project rash read red remind roofer salon schedul screwdriv scribbl seaman sent shaken sixti
soda spark spell statement stepmum stern steward sydney tallest temperatur tenni textil thank therapi vend vera vic
wake we yell
""",
    -21: """
abl afternoon amnesti angst astronomi avocado beast ben bled blew bug burglar cab capit cleopatra concern conflict
context cooki dash daylight depot ding domino dr elizabeth emma epstein euro ever fact firefight four franc hall
handicap heath heron highest hoars infant intact jenni laugh lock mayor microphon mill ministeri money monk mr padlock
paus payday peter pollen prix prom put quarterback rat recoveri reservoir respit ride robson rose salad scrambl second
seminar sentiment seri shave skipper sleev slug soak sorri st throne toffe toni tonight ulster vowel wage wolf zloti
zombi
""",
    -20: """
accident anxious appl ark assistant bitten blink bmw bulli cadet castl cellar ceo chelsea chester cork countdown
creator decim demon denmark doctor doncast dot drummer elect eton exet famili feeder field finland fisherman florida
founder govt grief grin gripe growth grudg guinea hamburg heaven hog inhal jersey jesus kindergarten lemonad leo
lighthous lill lobster lotteri mapl martin merri metal moor mow muscl napl netball norway orchid outset palm pepper
pill poem pothol precious quiz radio rail railway ran rattl rescu rig rubber ruff ruin sentenc set shape sheldon sherri
shift shootout slough smiley sob spici sport stan startup sticki stronger stupid sui sunset sword tax thought tradit
turnout umpir velvet violet viva waiter wale warmer wash who wildlif your
""",
    -19: """
after aid al ant applianc auckland baffl ballot bang bark barrist bath beam behaviour bitter blast boom broadcast bum
cal capt carrot carver catholic cholesterol citizenship classroom climat commenc congress conservatori consol cure davi
deutschland drill eclips ee elvi everi faulti fiction fierc financi fiscal fish flyer fret fundrais fur glitter glove
golden golf govender grammar grill grope gut heart hem howl internet interrupt ireland jamaica jami john joint knight
krakow labor labrador lash lawsuit luck macbeth massiv med mon narrat needl neural norwich notion paste pete pigeon
poker polici portug postal postpon pot pouch pundit ration reassur recit respons retir rider rug ruler runner sam
scotch servant sewer shd shook sid sing slid stanc stiff stopper stove strang strength sum system tariff taunton tender
theresa tomato tongu tube volunteer vox wedg werewolf window woke
""",
    -18: """
ach apart argument art audio august bald barricad beatl beta bind bio bolton bonfir bra britain bud budget burnley
categori center christian classifi clint cocktail corn courtroom cub culprit deliveri doe dread drown due edward europ
fa failur fare fireman flap float fox going government grain gran greatest gypsi handl holiday honey idiot indent jab
jot knot limerick lipstick liv livid loom mailbox mick milton mny molli msc musician ness noon paragraph polo pregnant
prescript prize protest python recip report road ronni rubi rundown saint session sikh snail sonic stem suzann tabl
taller thousand tick tidi timelin timer tribut tuba tyre volvo wear weightlift welfar whiski whit workshop xmas yacht
yeast zoom
""",
    -17: """
abstract alto barr behav belfast bill bit bleach blister blown boyfriend bridg brigad bunk burger cater ceas chagrin
chalk chris cone corrupt cruel damn dashboard deer degre deserv doubl dub dye elis energi fargo fir flit fragil frown
furlong gearbox geographi gig gloucest govern grey hammer har helpline hillsborough hip hub humour infinit interpret
interview ipad jar kansa lavend leapt ledg lent leonardo les litr lopsid luci magic mal mass mil monetari moodi
morrison mort mount ms mush nana navi object outlook owen pack pan poetri pope punish rational razor represent rick
robert romanian rte sake sat shove squabbl squeez stabl stake sutton swimmer till tottenham train trampoline treatment
trigger truck trump tuition uniform univers updat usd vigil warm weekday welch welsh wick wors
""",
    -16: """
27 amen at attorney banist begun bin bonus breach break bremen buggi camden cass chamber clark comment compani confus
control crop cutler dame desktop dialogu dose drove dudley dunde edinburgh environment eve exam exampl exodus frank
futur gdp grand grandchildren graz greet grew hamilton hardwar heck herring hoax hole html huge inver jog joking keel
knock ks leicest lincoln liter louis macro mb mouth national nigerian number origin ownership parishion pattern petti
pier pokemon porter portfolio posit prefix press protein proud pt qui rais recount refere remaind richmond rotten sail
savag saw scab score sherlock shield ship sigh slaveri song stanford stat surpris sweeti tab tank thrown tilt treat
trevor vendor vers vital waltz weight wet whale white wigan wisdom wrong
""",
    -15: """
000 55 africa arctic avatar bangalor banker banner bass belt bend bolo bond boring brasil brought candl career chief
cod comfort costa count crow croydon cufflink derek disagre embarrass embroid fallen feel fighter finger fm forgot
giddi gilmor global grandad gross gutter handwrit homework horizon hum hunger idol includ info inning isbn jack janet
karma killer kingston lacross leith lenni loud ltd machin mail mann matter menac middl misread mortgag multipl munster
nairobi nationwid neil nike nonsens norwegian orbit organism os outcom parallel patch pharmaci pip pipe predict preston
programm rec related rhapsodi riff rite rock sacrific shake shakespear slide smith soccer southport stamp stirl
storylin strap strong swore tb ted temp terrac textbook theatr thick tickl til tournament twiddl twitter us wah weird
wheel whi whom wider wiltshir
""",
    -14: """
19 23 agent alton ambassador appal armada armi attack babysit bard bas base batman becaus bigger birth blitz boo
booklet brian callum campaign cent clan cm connor credit crumb cube cumbria daili david daycare disabl document dogg
door earth equal esa extrem face fete fiftieth financ flop forev forgiv formula fund gemini greenhous haiku half hamper
hear hell herd horizont hospic husband in inset invent item jame japanes joy landlord lane lb lime loung lynx made
matrix memori militari million month mosqu moth mustard nervous noun off oh paddington paid pant pari pat penni petrol
powder prank preach preambl premier present prevent pride prof propaganda react rehab relief riddl roller sailor sardin
scrape shouldnt shovel slip spa spider standard star stir stoke stripe style sunlight suspens sweden tail terribl thee
threat tie total traine trek unlimit usa vest wasnt watkin wax wean worm yellow zone
""",
    -13: """
amend animals anymor astro athen audi bachelor bacterium banter batter belgium bicycl blackjack bottom buddi butt canva
chemist chest coco colin collar collat common communication continent copyright cot cottag daytim deal dean decad
deploy doing dover dribbl e eastwood eighth ella els email entitl error essex esther eu excel eyebrow fag fail fifti
fine flounc folk fortnite gadget galway ghost goa godzilla gp grind grow hal hart hawk healthi held himself horribl
jake jewelleri kiss kit lake lectur legend life louvr malta mari mcdonald mic milli mm nation ninth nokia northampton
nun offline organisations outstand pac part patel person pest physic plural polish portrait pregnanc prepar product
provision rack raw reaction receptionist recipient rematch rest rf rip rocket rod rook ryan salti sandal sang scenario
shropshir signifi silli singer slack sourc spur squat starbuck statistics stop strongest suspend sweat tabloid tackl
tate thumb tiktok tinder troop understand upsid volum wall watford whether wind witch yorker zealand
""",
    -12: """
100 500 advent advertis alzheim ammo amp argus aristotl asleep attend aw babe barbi billion bizarr born bowi builder
caution champ charter chines civic clutch construct contract craft crunch dado dan dave descript di dollar drizzl elton
enlighten er european fc flavour flew frantic fun furious garbl gareth gm goe gorilla gossip grandson handbook having
henri holdup imprint jet josh journal jump jumper known liner lyon mangl mash mixer mob mond nick night nitro norfolk
oak ordeal org oslo our overwork pardon paul pdf peak pin plane play plug priest provok puzzl quantiti realiti refer
reopen rival roman salford say screen secur sheet shelf shop shoulder sicilian skin sleep sling snooker soap sod
solicitor somm soon special stacey stole stranger ta telephon theres they top toronto tree tyne ups variabl violat vis
vulnerable waitress walli weapon whip wi windi written yank
""",
    -11: """
16 aa absolut accordion adam alison arsenal artific assent balloon basement bat bet blaze blogger buffet busi chatgpt
childhood clamp cliff club compass contest contradict contributor cornwall counsellor crook crusad cultur customari
dart deed democrat densiti district doze drop end enterpris equip est favourit felt final flashback foe foi freedom fri
front fundament fx garlic gloat goodnight gov gpt grandfath grandpa graviti greater gta hackney harri hero hollow
hornet huddersfield hugh ie inflat instead jane jk justifi kam kick lad latin law leon lewi maid male manag middleton
midnight mileag nintendo optimist pee penn pole pont preschool printer prompt rambl ridg roll root ruffl scorch sen
shaki sharp sheer sheila shotgun should six softer sparta spun suitcas sunglass supplement surnam swing symptom taxpay
telltal thirti this threw thrust tower trot unicef universiti upstair url valentin von wardrob watermark websit week
whoever william x yeah
""",
    -10: """
83 8s abov acton admin alic amus anchor arrow ask aston austin bank bankrupt beneficiari biggest binari capita case
cell coin commut compost concept consum contribut cricket cruelti cuddl curriculum drive dublin earring ein
electronically employe enigma everyday exceed fall fiat form format furlough godfath gold grandma grasp gulli
hargreaves havent hay heartbreak hen hold humbl hundr interval invest itself joke juliet kong lago leagu lifetim loch
locker magna maker maureen michell moss mute newborn nonstop otter outlet pavilion pere philosophi piano pile placement
poodle psych punk pyramid readabl reader recept referenc resum roundabout samsung scorer scotland se seed sept shred
silver slope smell soar spirit spite squirrel statut stepp structur stuck super supplier tanner thou threaten toddler
tortur tram treasur turkish vinyl wallet warrior whatev yep yin zigzag zoe
""",
    -9: """
28 300 adoptive agil aidan alexa aloud anecdot aquarium argu avon babysitter baking bate blackberri blah breakup bubbl
build canon cara carlisl catalogu celest chip circus coach complianc compos contempt csa cum curl das dec def default
definit depress despair destini disown donat dough drew drug dual dying ear elli endors era fals finish forbidden
fortun fring fuel function gallon graduat grim grumbl gym heat hing hmm human imam increas inspector instructor ivi jan
jd je jean journalist jumpi kassel km laps laura lay licens liking liquid long magician mar massag mccartney methodist
mood motor nam nineti nose oldham organisation outfit overlap panic parc pear pledg poland profession pronoun properti
prose puff punt push putt rd realis refund regard repli reset resign respond responsibly restring reviv roma
scholarship sector sequenc shard shuttl singl slam snapdragon sold spamming squad squar starv statistician string
swansea tack tech thermostat tide tighten tout transpos twin umm utter vega verdict vocabulari whenev wild wolv woman
worldwid xbox
""",
    -8: """
15s 21 29 82 aboard about abstent actual admins affair afraid agre airport album andrew annex antiqu appoint asthma
autistic aux baro baselin beach beat belong between blog breath bride buck cactus camper canari caretak cb centuri
chiefli chill cling commission comms confirm constitut correspond council cpr curfew darl de deaf delight deliver der
design dewey discuss dming dnd drawer driven earli encod enemi ep equat ethanol euphoria fae fifa fleetwood fraud fruit
gem gender general gerald goalkeep guess gun halo harsh ian indoor intens issu jail juggl kent kingdom le legendari
lentil leopard loot mantelpiece marker meaning measur mega memes metropolitan midfield mission mixtap moderate mosquito
mt nant occur okay park parker partnership passag patter peep percentag pierc pipelin potion promot proportion pta ree
regulated reprint reserv rice rome roster routin safe saturn screenshot sec semi sh shade shirt shudder social societi
spoken squeal staf stage standpoint summat surveyor tan taylor technically testifi themselv tin topic ts turn typically
uber uni up uproar virus volcano walk wallpap wendi wide wolverhampton zip
""",
    -7: """
15 16s 20 6 6yo 9s abroad acid agreement allow alway amaz amount ana arent artifici assign attribut awful bala bay
billionair bn brenda buzz caller catchment chapter chart childminder chronolog civil claim clarifi confront cs derri
disciplin dishwash disturb divorc dumb dutch eighti either emi environ escap estimate everybodi evict famous fast
feminist fiver flatmate fog fountain freestyl friction gaming hairdresser handbag happier highway hostil huff hungarian
ich information ink institut institution instrument isa isl jess juic ladder larg larger lawyer leav lilac loft
lollipop loss malaga marvin median mend mice mile mileston mir mobil moderator mushroom nemesi nigeria nits oasi omg
oppos outdoor outlin outliv painless paraphras pe pfp pinch pitch plot predators prison publish pune punjabi pup
pursuant rag random recognis redeem reef relatives relevant rotherham rough rumour sad seventh shelter sign sketch
skyrim slit snapchats sprint staff stafford striker subject subscript substanc summer swarm swiss sworn tag technic
territori texan thame third tho toddlers togeth translat tread treati triangl twelfth val version vigilant vivid weigh
whenc woo writer wrongdo wwe yh zu
""",
    -6: """
0 24 43 47 71 7yo abid ahm algebra alpha and angel artist backward basically behind besties bilingu blab blazer blu
boast bold bosch bought bounc boycott brother buff bump bush ca campus certificate chatter chime colleg consist convert
correct coursework cover cross dangerous decid dice dissertation dj duet durham during editori embargo emoji emot
employ eta ewe explan export fe fin fli forget gamer grandkids greek groundsman grownup grumpy hadnt handout hangout
heard hotel idiom illustrator instanc jade kendal lamp leap liberti lifeguard lose mae mans mansion manuel media mediev
mention micro microsoft mix mixtur muslim necklac nois nspccs oracl oral ou ought output overtak painter pair panda
payment pilot porto power presentation priya protector rear referral rep residenti reveng richest salt sanction sauc
savings scrap screenshots sharing sister sophi specifi spoiler stabilisers stakehold stall suitabl supervisor suppli
sushi syria talli tesla thing tit topper twain underlin understood unusu upward vapes vector vs wizard workforc wrexham
yard
""",
    -5: """
15m 18s 200 60 80th 93 afta afterward aps ar auto background becam bodi boost bournemouth bridesmaid brilliant bulgaria
bunch call cheapest chicago chocolate chromebooks clippers closur coast collin combat compress condition contain corner
cowboy curri cyprus d damp dancer dank dawn day debt defi dementia democraci dept difference disgust documentari doneg
doorway dorm dunk earnest effect element eli epq express fantasi far forti freephone frts fussi gdpr gear gemma gist
given gnome gover groupchat grunt guest guidanc hapens has have helm hicups hilarious histori hob houston itd just kept
knick laid leaf leas legislation legit lithuania livestreaming lucki mainland marriag mascara mc medication millennium
miner minority model monti newsreader nighttim nineteen occurr onward op outnumb peac percent perverts phase phd poll
procreat profit pshe purs railcard relative requiem responsibility responsibilty robot rota scale separately shot
sideway soft stark status streak svp swift tailor teacher technologies telegraph tenant tend term thi tipto trebl
triniti troll twitch typewrit typing ui unreadable unreal urban v vegetables versus victim warehous weaken weddings wee
whilst whistl wikipedia wrap
""",
    -4: """
13yos 3am 4 400 42 accurate acording administrator adverts against agencies airlin alright among angl api apparently
associate author back bak barg begonias bomb brno brownies butler cancel centrifug charcoal chatbot cipher
circumstances coars cockapoo coke compensation condemn configuration counter criminals darn databas diamond distinct
distribut diving dizzi domesday domestic doubt ds dsl ed enticement eros establish et excit fiance fingertip gas gdansk
gma goalie guild handler heritag hi hood hoodies hr hypothetically i ib icebreakers ik ile indian isnt it jackson
jailbreak justification kcsie lat lawmakers leader lean lefti lid lost lurch maisies makeup mango marcus memo mental
mesh mite moderation moi movement museum nab nappies naturally netflix ngos nr obsess onlin onset overheard overrid
oversea packet pale papa pathetic peng permanently pint po pointer poodles post premis process qualifi ra racket
receipt rich rise sa sale saving sceptic scientist scroll ser smother snug spelt spin starter struggl stubborn sunni
surfac tae techies therapist though tire toll torch toxteth transform transport tune tyler ukulele ultimatum ultra une
uniqu valorant valu var vbucks vet visa volunteering whisper whiteboard wither workout wrapper wtf yungest zen
""",
    -3: """
17 200k 5s 62 999 9th ador af ah ahead analys annoy ans aoife ap argentina artefact auntie babysitters barca basea
bedfordshir bikini block bro broker bronz bros bruh btw cabl calculator car certificates challeng charg chasing chord
chore comprehens congest connect corrie crowd cur dar darren differ digit diploma disput dissertations drastic draught
driving duke east eid emerg en enabl engineer entertain everest everywher except experienc expressli fi fold foo
foundat gangster garag gate genuinely git googl gpu gravy guten hamster handful handouts harbour hardi hargreavess
headset headteacher historian hitman hot household housemate import insert instruct insurance investor iphon isp itll
ja jay ji jill johnson karaoke ke key king latest ledger lever limit loan loath lolly longer lorry m manni marvel mbs
measurements meme memoir minibus moderators mop mp msn nasti nobel odd offic or outcri pas passeng pedant perpetrators
phillip pickl pimp playgroup plod pos pre prefect prem prim primry prob psycho rando ref registration reliabl remark
rememb repot resent respect richer ronin rs s saber sensei separate sexual shaking share shell silk sixth sober
sourdough sprout subscrib summari summit swede synonym tad te temper termin testimoni tha than thurs tos translator
trojan twist uie understat unplugged urdu urgent user usual vent viewpoint volunteered walkout wand webinar whose
wirral wo
""",
    -2: """
10k 14th 1st 2 212 21k 25 2nd 412 5yo 68 78 90 95 accra ads adverb aia alight alli alternative amendments analysi anti
arriv autocorrect awareness ayr barista beeps beg bestie bethani bibliographi bid bleep breed brochure brooklyn brownie
bryson bt buxton capacit cas central ceop certifi chatbots chatrooms chi chorus civ classic combo competit compli comps
comunication conference consultation core covid creep cutie cutoff cv debug defenc development devloper diagram dial
diff disappoint dramatic dyslexic eco education eek elsa entir escalator esl ethnic evilbot excess fiddl fifth foir
forth fotos foul frree fulli gambl gang gass gay glow goalpost goalposts gps grandads graphic groomrs grown guidelin
gymkhana handball headmistress hearsay heavili hebden heroin higher hiya hogwarts hoodie hopeful hormon hubbys indicate
ingredients inn innit jai json jurisdict k kepler ki klub kms lab laundri led legoland length lick loo loveli luxuri
lvl mage majority making manipulated meltdown memorise merci mid ml mor mot nan narnia ned neednt nil note noticeboard
nottinghamshir nugget objection octopus ofcom omegle opinion opposit painful particular paypal pharmacist phoning photo
phrasing pineapple playdate point postcards pretendin propos pss pyjamas radiator rainforest receiv recomend reddit
render renew representative republic right robb robust role scene sea settee shelv siri situat skinni smartwatches
sociolog soil sole solihull span stepsis stockroom stocktake straighten street sulli superman swamp taxi tempo tenth
tesco the theropy throughout timetable ting tomb tortoise transcrib trio tutee typic um unban unchang verbatim voter
walkie wank warsaw wellbeing whatsoev wifi yk z
""",
    -1: """
00 062 11pm 14yo 18 18th 19th 24h 26 2am 2yo 30 30th 30yo 310 32 34k 3rd 4s 4yr 58 5am 5k 5pm 61 612 63 64 65 73 79 81
88 8am 900 90s 99 abbreviation absolutely accordingly accountant acrobat ade adjectiv administ agen airpods aldi alik
alongsid alowed amenaza ankara anonymously anos anyhow append appointments appropriate arr asda assigne aswell
attendance audienc audiobook auditor aunties available avg avoidance await awfully ayuda b backdoors bargain barman
basi bcos beeb bereal besid bev bichon binocular bitcoin bitlocker bitmoji bliss blurry bod bonkers bound bowline
bredrins brokd businesses bust by cabbie california camhs capitals captioned cardigan cartridg cashapp cba ce cere
chickenpox childcare childline childminders chipotle chippy chromebook chuff cinema circl claus co cockatiel combin
commas compnys config consequences consultant convention convers convo corse cosy courgette courier crimewatch crocs
crossword crypto cryptography csv cult cuppa decode deepfakes defend defendant delay deodorant depart derbyshir descale
describ designated disclos display diss doorbell du dwed eal eb editor eevee electric electrician entiti esol estimated
euston evaluation evryfin exaggerate explanation f fetch flash flatmates flip floppi forest formal freakin frise from
fumbl g galaxi gcse gdynia genr gg glastonbury gmail goldfish govenders granddaught grant grindr h hangman happili
harass headcount headphones heathrow henc hiring hm holdin holland hombre home homesick hope hotline hrs humberside
hungover hype iceberg ick ids imaginari imi important inbox inc individuals ingredient innocent insid instrucshuns int
internal investigations ironic iwfs jako jogo jollof journalism jumpr jumpscare jus kahoot kayleigh keeper keswick
kettering kev kik kilos kitemark klingon ktos labradoodle lanyard lasagne launch layover leftovers leotard lern
leylandii librarian lidl lido likkle literatur littlest livestream livestreams lmao lockdown login loosely ls ludlow
luka lunchtime luton machete magazin magistrate maintenance malware mammy mams mastercard matron mec mechanisms mein
merthyr metadata mewtwo mindful mo moisturizer motion moustache msgd mumsnet nappy nctj necesary negotiate nerd
netherite nie nine nmbr nod noisi noob notifications nowt nth nutshell oc officially offside olympic overnight
overthinking overwhelm ow p paycheck pcso pct perpetrator peur phishing photosynthesis pide pikachu plaits plausibl
playworker policemen politics pollsters porque postcode powerpoint ppls pram privaci problem professor promt proper
public publicar publication pushback pythagoras quadratic qualification qualifications quater quoi ram recall refurbish
regulate regulator reliev religious reluctant remotely repay repeal replac respnse responce responsible restaurant
result retaken rhyl rulez ruls runny ryanair rzeszow samaritans samosa samsng satnav scam scammed scaremongering sci
securely self semicolon servic shh shoplifting shorthand shown sia signpost simulate sin singular sixtieth skateboard
slave slim sloppi snoring soundproof spain spam spel spielberg spreadsheet sr stair start ste stilt stroking sudo
superglue surcharg synthetic takeaway takedown taken tart tenby tengo th thriving tight timeshare toca ton tru truro
tuck tummy tweet typos ugh unbanned unbearable unbelievable undercount unencrypted unfiltered unfollowed unmute unsend
unstick upper vaccinations vampir ve veut vim voir wallpapering warhammer watchdog wellies west whitlock whove windos
wld wpa wpae yall yoda yoghurts yolk yoo yubo zuckerberg zuckerbergs
""",
    0: """
02 03 035 05 050 07 100k 100m 101 105 10th 110 111 114 115 120 122 123 12ish 12k 12th 130 13th 140 141 142 144 146 14k
151 156 15th 168 169 16m 16th 17yr 180 182 1am 1k 203 204 20ish 20k 20mm 20p 20s 20th 210 214 21st 220 22mm 23rd 240
24yo 250 25s 260 280 289 28th 2d 2h 2k 2kg 2pm 2x 301 305 30k 30kg 30s 312 31k 31st 320 340 346 34f 360 365 380 3d 3k
3m 3pm 3s 3x 3yo 401k 403 404 40k 40p 40th 420 430 450 456 48 480 49 492 4am 4gb 4h 4k 4pm 4th 501 50p 50s 50th 51 524
53 530 54 550 555 56 57 59 5g 5x 5yr 600 60s 60th 611 635 650 66 67 6am 6k 6pm 6s 6th 70 700 70s 70th 72 74 75 76 764
77 777 790s 7am 7pm 7th 800 80s 820 824 82nd 84 840 85 86 89 8pm 8th 8yo 91 92 94 96 97 98 998 9am 9h 9k aadmi aah abeg
aberystwyth abilities abs abseil abuja abusive abusrs academics acceleration acceptable accessibility accessible
accidentally accordin accountants accreditation acctually accumulated accusation accusations acess acknowledgements
acktually acordin acounts acquaintances acquittals acrostic activate activated activities activity activsts actuary
acutally adamant adc addendum additional adhd adidas adjudicator adjust administrative adolescence adolescents adorable
advocate ae aes aff affiliation affirm afk aftercare aftershave agaisnt agencys aget aggregate agie agm ago agora agot
aguento ahora ahve aintree air airbnb airdropped airfryer airpod airsoft airtag airtime ais ait ajuda ajutor akela
alevel alfie algoritm alguem alguien allegations allegedly allen allergen allergens allergic allotments allowance
alltogether almst alnwick alow alowd alphabetical als alternatives altogther amazon ambidextrous ambulance ambulances
amendmants amendmnts amerika amex ammi amsterdam anagram andorra anfield anglesey announcement announcements ano anon
anonymised anonymous anser answerable anthropic antibiotics antidepressants anweisungen anyfink anyting anyware anywere
aol apa aplication aplications apologies apologise apologised apostrophes appearance appreciate apprenticeship
approximate approximately appstgamestsites aqa aqui arabic archivist arduino arest arestd arested arests argh argos
arguement argumants argumnts arithmetic arnica arran arsk arsked arsnal artic articel artifishal artik ascii asdfgh
ashtray asl asos assemblies assessments assistants assistent associates association associations atall athrawes atomic
attendant atwood auf augmentation augst auntys aur aussie authoritys autocomplete autograph autographs availability
avanti avec awa awdubejligfsbcbydwxlcw awdubejlihjibgvz awdubejlihlvdxigcnvszxm awear axolotl axolotls azkaban babar
babyish babysits backbencher backdrop backhand backlog backlsah backstreet baddie baddies bagel bagels baguette bailiff
bailiffs bakclash balayage balm bana bananna bandana bandmate bandwagon bankrolls banquos bara barbat barmaid barmouth
barnacle barnardos baseball basildon basingstoke basketball bassoon batana bataya bathrom bbq bcakdoor bcc bckdr bcome
bcuz beagle beaten bebo becum bedbugs bedeutet bednar bedroom beebeesee beebs beekeeper beep beeping beet beings
believable belo benchmark beni benidorm benifits bereavement bericht beth bethan beti bexley bhai bhaiya bibs bicarb
bigest biggie bigwigs bil bild bilder bir biro biskits bitesize blackest blacklist blackspot blaming blazing bleakest
bletchley blind bll blok bluetooth blurb boath bobble bobbles boffin boffins boje bonjour bookies bookkeeper
bookkeeping bookmark bookshop boop bootcamp bord boredum bos boudicca boundari bowlful bowser boxset bpm braille
brainbox braverman brb brecon breif brexit bright brightside britian britons broo brum brummie brunch brush bsf bsl
btec btwn buckwheat budgie budgies builth bundl burpees burrito bursar bursary busker butlins buton buttercream
buttermilk buzzword byker byline bylo bys caboodle caff caffeine cait calc calculate calculated calculater calculation
calculators calcultor callback calligrapher calorie calories calory calpol calry campain campaing campainin campaining
campaning campsite canal candidate cannae capitel captioning capybara carbon cardio carnt carphone carriageway carta
cartographer caseload casework caseworker casserole catan cataract cataracts cathcart catterick cazuri ceilidh celeb
celebrate celebrates celebrating celebrities celebrity celwydd cert cest chameleons chanel chantelles chaperone
charades charizard chce cheddar cheerful cheesecake cheetah cheif chem chemicals cheque cheques chickpeas chidlcare
chidlren chidren chiffre chiffrement childlines childmind childminding choclate chocolates choirmaster choking chorizo
chose chubby churchwarden churros circulate circulation circumstance citibank citisen citizan citizenlab citizin citizn
cityzen citzen clapham clappers cleanliness clegg clickbait clio clipboard clipboards cloning closing cloze cluedo
clueless cme cmon coastguard cobbles cockapoos cockerel coercive cok colander coldest coldplay colect colected colege
coleslaw collective collie colr columbo colur combien combination comeback coment commencement commonest communicate
communicating communications comp comparable comparative compatible complane completely complicated components
comprehensive compsci comunicashun conclud concretely conditon conductor conect confident confidentiality confin
confirmation confiscate congrats congratulations congregation coningsby conjugate conjugated conocidas consequence
conservatives consign const constituency constituent constituents constructive contagious contct continuous controll
convenient convos coo cookbook cookery cooperate cooperating coordinates coordinator coppa corby corect corfu corka
corki cornwalls coronation corporate corporation corporations correspondent cors corses cosines cosplay cotchin couldve
counsellors countable countin courgettes covalant covre coworker cpd craic crashin craving crayon credentials crianca
crimestoppers crimin criminalised criminologist criminologists criticism critisised crms cromer crossheads crossplay
crosswords croupier crumpet crumpets cscs cse css ctzn cuantas cuantos cuarto cubicle cucumber cumbrian cumulative
cupcakes curdling custard custards cute cuttings cuver cuzn cyberbullying cybercrime cyberflashing cyberspace
cyberstalking cynic daddi dae dahlias damour dancefloor darkroom dateline dative dawdle dawdled dawdling daz dcms
decimalisation decimals deckchair deckhand deckhands decorating decrypt ded deez defendants deffo definitely definiton
defnition dehumidifier delaid delegate deli deliberate deliberately delict deliveroo delivr demographics demonstration
denominator denominators depop deram despacito desperate destory deterrence detoxing devastated devastating devolved
dfe diabetic didcot different differnce diffrence diligence dinfractions dipper directive disabeld disabilities
disability disabilty disagreement disapearing discribe dislexic disnae disney dissapear dissidents dit dithering div
divvent diwali diy diz djokovic dla dmd dmed do dob dodgeball dofe domani donde donelan donts donuts doodle
doomscrolling doorbells doormat doorstop dor doreen dorries dosh dotyka doughnut doughnuts dowload downloadable
downside doxing doxxed dozy dragens dragn dramatis dreadful dreamt dreigt dril drilin driling drillin droht droseddau
dsa dt dubble duckworth dud dullest dum dumfries dumplings dunkelziffer dunnit duolingo duplicates duvet duvets dv dvla
dw dwi dwin dwn dyfed dyn dyou dyslexia dzieci earplugs easyjet ebay economics edin ediyor educated educational eech
eee een efo eg eggshells ehyrf eifel eiffel einem einen eis elden ele elecshun electricity electrics electronic
elevator eligible ellipses elo elon emale embroidering emergencies emirates emotional emulsion encountered encripshun
encripton encryptn encryptoin encrypton encrytion encrytped encrytpion encyrption endangered endgame engagement
engineering engineers englsh enn enormous enquiries ent entirely entra entrenador enumerate env eny epidemic epigraph
epilepsy epileptic equality equasions equivalent ere erpresst erratum esafety escribe escrow esports espresso espressos
esquece ess essentials esta establishments estimates ethnicity ethnisity europol eurostar eus evacuated evaluate
evanescence eventually everst everytime evidense evr evri evryone evrywhere exackt exacly exaggerated exaggerates
exaggerating exaggeration exakt exampel exat excatly exclamation exclusive exec execs executive executives exel exhaust
exhaustive existence exlpain expalin expect expectations expens expensive expiration exploitation extorted extt ey
eyeballs eyfs eyse fab fabricated facbook facing factorise faffing fahrenheit failin faithfull fajitas faking fala
falconry fam famly famus fandom fantastic farrier fart fashion fastnet father faures fav fave favs fax faz feart fed
federation fel felixstowe femail femi fencepost fer fertiliser ffnc ffncs ffs fgm fib fieldwork filha filler finks finl
finsta firefox firemen firewall fisrt fitba fitbit flak flamingos flase flashcard flashcards flipchart flume flunk fnaf
foggy fois folkestone fondation fones footballers footballs forcas fore forensics forese forg forgave forgiveness
forklift fortnightly fotograf foundashun foundaton fourty foyer fps fractoins fracton framing frau fraudulent freddo
fredom freebie freebot freedm freedum freefone frica friendli friendzoned frige frizzy fud fudge fudgy ful fuming
fundation funerals funniest futuristic gab gaffer gaffers gallipoli gamertags gandalf gander gangmaster garda garige
gasket gaslighting gateline gateshead gatwick gaurding gav gavel gavender gazebo gchq gcses gd gecko geht gendr gendre
generative generators genshin gents geog geographic geographical geographically geographicaly geordie gerbils germny
gestiegen gether getin gey ghostwritten gib gif gifs gilrs gizmo gk glazing glitch gluten gmp gn gna gnna goalies
godchildren godmother godparent godson godsons godwins gofyn goggles goku gon goodies goole govander govendar govendor
govendr govendrs goverder govinda govinder govnder gracias grading grafic gramps granda grandbaby grandbairns
grandchild grandparent gratification gratis greediest gren groats gromming groundhog grp grr gruffalo gruming
grundschule grups gtg gudance guesswork guidanse guidence guidnce gumtree guv guvnder gvndr gwent haaland hab habbo
habe haben habla hacer hackspace haddock hadrians haf haha hahaha hain hairdressers hairdressing hairpin halfords
halverton hammock hamsters hamstring handfuls handlin handover handprint handset handsets hangi hangry hapened hapy
harg hargraves hargreavs hargreeves hargreevs hargreves hargrevs hargrieves haribo harmful harrogate hartlepool harvrd
hashtag hayfever hdmi headins headlock headscarf headsets headshot headteachers headwind heap heartbroken heatwave
hebrides heckler heddluoedd hedgehog hedgehogs hedings heisst helpdesk helth hermana hersel hevy hexagon hexham hez hgh
hiccups hiden hidin hier hiest higene higer higest highkey highlight highst hihger hihgest hii hij hija hikers hiking
hilfe hintertur hisnae histogram historic hitchhikers hmrc hmwk hmwrk ho hobbit hobbits hobnobs hoels hoeveel hola
hollandaise holliday holyhead homebrew homem homepage homeschool homeschooled homomorphic honcho honourable hoo hoom
hoos hoose horsebox hospitals hostility hotdog hotdogs hotlines hotspots housemates houseplant houseplants howmany hp
hrgrvs hubby hubo humanity humber humbersides humen humidity hummus hump hundreds hur hustings huw hwich hwo hygeine
hygene hygienically hygienist hygine hyn hyped hyperlink hysterical iaa iaahz ibadan ibiza ibuprofen icing ico icos idc
identical identities ielts ii ikea ilegal ilkley illustrate imagination imbalance imessage immediate immediately
immigrant immigrants immigration imo impatient impersonating importance importnt impossible imposter inappropriate
incidence incl incripshun indicating indicators indictable indivduals individually individuls inernet
infoafirstresponsetraining infographic infomation informashun informations informaton infosec infront inglish ingore
ingrown inhabitants init initiation innkeeper inno innocence input ins insecure insomnia instagarm instagrams instagrm
instalments instas insted instergram instgram instrucciones instrukcje instrukshuns insulation intanet inteligence
inteligencia intelijence intenet intenret interceptor interchangeable interlibrary interpol interrail interviewees
interweb interwiew introdused inventori investigate investigated investigates investigating investigator investigatory
investin investments invigilator invisibility invisible invoice invoices involvement iob ioft ios iplayer ipsos irland
ishiguro isolated isolation istg istiyor istruzioni itxe ixit izmir j jaffa jailbroken jaja jajaja jakis jale japan
japanees japn java javascript jayden jeez jej jemand jestem jetzt jigsaw jigsaws jittery joggers jok journlists journo
journos juego juri jurnalists juz kac kaet kann kar karo kart karta kayak kazoo kbir kebab kee keh keir kempton kennel
kennels kennet kerb ketchup kevs keybord keyword kez kharkiv khayfa kichen kiddies kidron kielbasa kieran killin kilt
kindergarden kindom kiosk kippers kirkby kirkcaldy kirklees kitkat kitna kiwi kk klarna knackered knitters knowlege
knwo kohli koi kombucha komische kommt korkuyorum kosa kp kpop kse ksi ktog kuenssberg kurs kys l labb laff laffin
laminate laminating laminator laminators lamppost lampposts landline languge lanyards largent lassie lassies latelies
laughable laughin launderette laut lawmaking lawnmower layman lbc lbhe lbw leaderboard leage leakier leasehold leavin
leccy leev leeve leftover legislative legislators legitimate legwork lemon lenient lenth lerning lerwick lesson
letterbox lettuce lettuces level lf liability lib libary libs lifeguards lifeline lifesaver lightbulb lik likelier
likly limitations linkedin lino lionesses lit literaly litteraly littleuns littluns liverpol livestreamed llama llamas
llanelli llm llun lmaoo lnik lnk loadout lobbyist lobbyists local lockdowns locksmith lofi logbook lokdown lokt lolita
lollies londn londres loners lorries losche lotr loudest loughborough lovd loving lowdown lowkey lowther lraa lst luk
lunchbox lwa lwas lycee lyric macbook maccies machen mackerel madad madchen madrasa madre maen maer mag magaluf magenta
maghrib magistrates maintenant maisie majorca malamute malarkey malicious malton mamie management manchestr manda
manslaughter margate marmite marshmallow marshmallows marvellous matchsticks materials maternity mathematically
mathematics maw mayday mcds mch mcuh mea measurement meatballs mecanisms mechanic mechanical mechanics mechanism
mechanizms medcine mediator meen meening meens meerkats megabus meh mehr meiosis meni menlo menshun menshund menshuned
mension ment mentees menton meow mercia merg meri mermaid merseyside mes mesengers mesures metafor metaphysics
metaverse metronome meu middlemarch midjourney midwife miedo migraine mijn milkins milkman mindfull mindfulness minhas
minorities minoritys mio miscarriage mishear misheard mismatch mistreatment mitochondria mitosis moanin mobility
moderating moj moja moje mojej mombasa montage montessori monzo moonwalked moot mortified mortifying mothership
motherwell motorbike mouthful movin moz mpg mrbeast mrng msgng msgr mugshot mujhe mun muppet musk musks must mustve
nachrichten nachts nacktbilder nadine nae naebodys naems naff nahi namez nance nandos nao napisz narrowboat nashunal
nasuwt nathan nationality nativity nav naw nca ncmec ncpcc ncryptn nct nea neath neccesary necromancer needful negative
nei nel nemore nerds nerf nerfed netmums nettle nev nevis neway newfangled newish newquay newry newsdesk newsnight
newsroom ni nicest nicht ninetieth ninjago nippers nln nmbrs nmd noche nocy nombers noo norn northants northumbria
northumbrias nosebleed notepad nothern notise notorious nottingham nought now npc npcc npm nspc nspca nsppc nsync nt
nto ntrvw nuber nubers nubmer nubmers nudify nudity nuggets num numba numbas numbres numbrs numerals numerically
nummbers nummer nunca nursry nutritional nvm nvq nye oban obay obby obedience objector objectors obligations obs
observation obvs ocado occupation oclock ocr oculus od odeon oedd ofcoms ofenders offcom offen offendrs officials
offishally offncs ofqual ofsted ofsteds oftn ogroats ohms oi okafor olvida olympics omagh ombudsman omelette onload
onlyfans ons oof oops oot ootside openai operandi operator opinon opning oposition oppinion opponent opponents
opportunity optimistic organisashun organisashuns organisatons organization organizations orginal orgnisations
originally originate orignal orkney orlando ormskirk orthodontist osb osei osmosis otley oublie ouch ourselv outback
outlier ov overall overdoing overdue overide overrated overreact overreacted overreacting overstate overtaken overwatch
overwhelmingly ovr ownz owt oxbootoost oxbow oxfam pa padrasto padrastro paediatric paella painkillers paintball paist
paladin pancras pandemic pani panini pankake panto pantone paprika paracetamol paralegal paramedic paramedics parentel
parentpay parkrun parle parler parliamentarians parlour parlours participants participate participating participation
participle partir paso passcode passphrase passwd paternity paura paving payroll paywall pb pcc pccs pcsos peaceful
peckham pedantic peephole pegi peice penalised penetration penfriends penpal penrith penzance pepperoni percantage
percentuale percnt perforating periodic perp perps perro persent persentage persentages persents personality
perspective perv pesto pf pgce phasmophobia phew phoenix photocopier photocopiers photocopy photodna photoshop
physically physio piccadilly pickaxe pickleball pierogi pigpen pilates piling pinapple pingin pinterest pints piramid
piu pixar pjs placard placards plait plases plasterboard platypus playbook playdough playgroups playin playlist
playstaton ples plough plss plughole plzz pms pog poking policewoman policiais politic political politicans polititians
pollster polyester pome pomocy poo pooed poof poplar popularity population popup porridge portakabin portobello portray
portugese posh posible possessive postcard postcodes postgrad postie postman postmans postnatal postponements pourquoi
pov powerpuff powiedz powiedziec pox poza pozele pps pra prac practically pragu prawn prcnt precept pref premeir prenda
presentations president presidents presumably pretnd previus primark primray pringles printout prisn privileg prizon
prmary probability probly probs procrastinating procurement profesor professionally professionals prog projector
projectors prominent proofread proofreader proove proposals prosecco proseccos prosze protecshun protectin protective
protecton provenance prune przestepstw przypadkow psa psni psnis psvr psychological psychologists psycology pto
publications publisht puddings puffins pug pugh pump punishable punishments punishmnt puppeteer pur purr pusht pwned qa
qe qi qr qt quadratics qual qualitative quando quango quantas quanti quantified quantitative quantos quatro quel
quelquun quer quiche quiere quiero quik quil quitters quizmaster quizzes qul quotable qurter racing radiators
radicalisation radicalised raffle raha rainfall raisins raku ramadan ranee rant ranting rantzen raporcie raporda rarer
rarest raspberry ray reachable readership readi readin reaves rebook reboot rebuttal recap reciever recod
recommendation recover redcar redken redo redoing redundancy redundant reedin reel referrals refill reflective
refrenced refusals regeln regex regionals registered regles regras regulashun regulat regulates regulating regulation
regulations regulators rehearsals reheat relapsed relatorio reliability reluctance reluctent remembered remembering
renovation repainting repaste repeatdly repeatedly repeet repete repetedly replacement reponds repotting representation
req reqest requirement requirements requst reservation reservations residence resident residents resit respectfully
respondents responsability responsibilities restaurants restrung resultant retake retirement rewritten rg rhyming
rhywun riddance ridiculous ringleader ringmaster ringtone ripa ripon rishis rising risotto riten ritten rl roadie
roasties roastin robberson roberson roberston robertosn robertsen robertsn robertsun robetson robic robloks robloxs
robotics robretson robrtson rofl roku rollercoaster rollercoasters rollover rolo ronaldo rool rools roomful rotas
roundtrip routinely rozzers rprt rsa rspca rsvp rti rubiks rubles rucksack rucksacks ruels rul rulebook ruling
runescape rung russell russells ryt sab sabe sachar sachen saddest sadiq safegard safegardin safegaurding safegrding
safeguardin safeguardng safer safgarding safist sagt sait salaam salery salesperson sand sandbox sandhurst sarcastic
sarge satchel savile scammer scams scarecrow scariest scc schadenfreude schickt schl schoolkids schreib schreibe
schreibt schtum scone scones scool scools scoring scoutmaster scrabble screenshotted screentime scum scunnered scwac
scwc seafront seagull seagulls secondari secours secretive sectons seen seesaw seeson sefgarding segfault segredo
seguir segun seiko seit selfies sellotape senco sendr senoir senor sensitively sentance sentanse sentense senyor
separation seperate seperately servis servises ses seson setlist sexist sey sfgrding sfgrdng sfty shall shampoo
sharenting sharpest shaving shazam shcool shebang sheeran shoebox shoplifters shoreditch shouldve shr shrank shre shrek
shrunk shudnt shuld sickos sidse sie significance significant sik sil simpel simulation simultaneous sistine sitizen
sixthousand sizeable skateboarding skatepark skating skegness skibidi skim skint skipton skl skoda skools skye skype
skyrocketed slag slagged slay sleepin sleepless sleepover sleepovers slidin slo slowmode slush slut smaler smartest
smelt smh smmry smoak smokesceen smokescrean smokescreens smoking smoksceen smokscreen smoothie smtb smudged snapcaht
snapcat snapchap snapchatt snapcht snapchta snapczat snapmap snapstreak sneeze sneezed sneezing snitch snitching snooze
snorer snowball snowden snowdon snowman snp snpachat snpchat snpcht sociologist soften sohcahtoa soll solushuns
solutoins solutons som somebodi soppy sos souffle soulmate soulmates soundbite soundbites south southall soz spanners
sparkhill speach specifically speedos speedrun speedrunning spiderman spiegel spiegels spiel spilt spoilt spokespeople
spokeswoman sposed spotify spotkac spreadsheets sprite sprogs spuds spyware sra src srsly srvc staffroom stairwell
stajes stallin standfirst standstill stansted starmer starmers statistically stayin steepest stepbro stepbrother
stepbrothers stephanotis stepmums stepsister stepsisters stickler stink stockwell stonehenge storing stpsis streetlight
stressin stretch strictlys stub stuk subbin subeditor subhead subheadings subheads subjets sublet successfully sudoku
suffocating suffragettes suing sulked sulking sulks sumarise sumarize sumary summarised summarising sunburn suncream
sunflower sup superlative suport supportive supposedly surround surveillance sus sweepstake sweeten sweetener swim
swordfish syllabus sympathise sysadmin sysprompt systematic szantazuje t tabby tablecloth tablespoon tablet tablit taht
takeaways tal tamagotchi tannoy tannoyed taqreer tartan tas tash tattooist tbf teachrs teahc teamwork teapot tearoom
teatime tec techie technologys technophobe techuk teck tecnical tecnologies tecnology tectonics teechers teesside tehc
tehdit tehy tek teknical teks telefon telford tellys telt tenerife tenho tension terrazzo terrorism tes tetanus tetris
texa texel thatll themself themselfs thereabouts thermodynamics theyl thirsk thorens thort thorts thoul thr threema ths
tiebreak tier tightrope tihgter tihng tihs tik timeframe timespan timestamp timezone tiniest tink tintin titanic tizzy
tl tldr tmi tocca tochter todo toenail tofu togeda togehter togeter togetha togeva togheter toghether tok tokio tokn
tombola tomoz tonsillitis tonsils toolbox topin toppings tork torquay tortoises tot tote tother toto tots totted towr
trabajo tradeof tradeoff traditionally tradoff trainign trainspotting trampolines trampolining tran tranlate
translators transparency trapdoor trapeze travelodge trawler trawlerman trelawny trig trivia trnr trop trustpilot
tshirt tuas tues tum tumblr tuna tups turist turnip turnips tus tusday tutees tweaked tweeted twelf twelvemonth twice
twix txb txtin type typesetter typo uav ucas udner uea ugliest uis ultimate uma unabridged unacceptable unadd unanimous
unanimously unbeatable unblocked unblocks uncel uncomfortable uncovered undated undercounted underestimate underfunded
undergraduate underpass underrated underreported underreporting understudy undiscovered unedited unhappi unhear
unhinged uninstall unis unknwon unkown unpack unplugs unprecedented unquote unread unrecorded unrelated unreliable
unrestrict uns unsay unsolicited unstuck unsurpassed uphill uppies upskirting uptick upvc urbanisation usefull usin utd
uwu vacancies vaccination vagueness vai vaka vape vaping varifocals varnish vat veg vegan vegetable veggie vegging veiw
veiws velocity venn verbose vergiss vermeer verruca verstappen vestry viber vicitms vicks victimisation viele viewable
vigenere vii viking vikings vinted vitcims vitel vitle vivaldi viviendo vlog vlookup vocab vodafone voicemail voiceover
volts vom vor vorderman voting vpns vrchat vreau vtaber vulnerability vulnrable vunerable vuole wacth wain wains waking
walkin walsall wanless wann warcraft ware waren warmest warpath warzone watchdogs waterline waterstones waving wch
weaker weaknesses webcams webinars webpage webpages wechat welp wetherspoons wetsuit wh wham whast whatll whatnot
whatsapps whatsit whatve whcih wheelie whetstone whippet whippets whisk whist whistleblower whistleblowers whitby
whitehall whitstable whittaker whn whne whodunnit whoz whr whts widespread wie wiecej wiem wieviel wieviele wifis wiht
wile wilko willnae wimmin windscreen wiper wiring wiser withheld witnesses wizz wk woggle wok wonderful wonderwall wor
wordle wordsearch workbook workmate workmates worktop world worst wortlich worum wos wotsap wouldve wrds writen wrk
wrks wrld wroclaw wrod wrok wrote wrth ws wsa wth wun wurks wurth wuts wwi wyd wyh wyslalam xact xactly xd xts xtsxt
yapiyor yardim yasindayim yay yday yea yeh yen yeovil yer yield yikes yio ym yn yoghurt yonks yor youf yougov youngst
yoy yrb yrio yrt ys ysgol yum yuth zahlen zapomnij zara zaras zdjecia zdjeciami zdjecie zelda zilch zio zs zuck
zuckerburg zucks zukerberg zukerbergs zumba
""",
    1: """
36 acknowledg action actor affectionate agatha altogeth am amber appeal apprentic assum basic blur brief can cann
cigarett client consult contact couldnt counsel crete crisp dad dataset dependent detent dexter dictat dimension dire
distanc dug each enchant enrol essenc everyth exposur ez fanfic fit ford gil harvest hast heavi heist helpful https huh
icloud ict imageri impli indecent ing ish isolates justic keep kevin lancashir last legion lodg magnet manipulation
mask meanwhil minus missus much newest none norma nxt ok own per perform petition pli pm policeman politely preteen
prey princ psycholog rang remedi repeat rev reward robin romania rp rubbish sarcasm seal serv settl setup shel signatur
silicon simil smoke snub spend spoil squid state store suit suppos swept tens testin theft tiktoks too tow trend tutor
ugli uks undisturbed useful venus verb vietnam virginia voic wach wager wink wise withdrew word ye ze
""",
    2: """
1 11s 40s 46 9yo abolish accru achiev acount across altitud anoth application asap authoris backstory balanc benefit
birthplac blindfold budg busiest candi catfish census chemic chrome climb competitor coverag creat criticis curricular
depend deport deviat diablo disappear done earliest edg enact entranc exchang expir extract factor fan flea fond fool
fourteen frequenc galleri gather generat grenad gymnast gymnastic hairi halfway hatch henceforth hex hols hottest hs
identity independent insist intelligence jone kidd lo loop mafia met mirror mistaken mull music my ngo oblig older on
order orientation pawn phone platinum plus poke popular positiv precaut presum progress re recent redirect rehears
restrict retail revis robberi rocki romeo sack sayin scoff scope sharpen slight slur someon specific steep sub sur tbh
team through toy trifl truth tudor tween verification wangl weak wherev widow will wiping wow ya yra zero
""",
    3: """
9pm abstain account accredit adopt ail answer arcad automatically backstag beautiful blank brave breez broad budapest
cash cassett celebs character choic clientel cloudi comb communiti complement compulsori concentrate cps critic deadlin
dealt dem detectives disco discontinu downstair downward dump durat dust enquir envelop ethic etiquett extent fellow
femal flatten fled forward fresh gentl go goodby greec hallway haul haunt herebi hunch hypothetical iceland impos
intimate intro invers kati la mac mane market masculin merit mind misus natur nest nitrogen north often overview permit
persona ph piti plateau poorer possess pr probabl ps recognit releas revolution reword riski rush san scrub seventi
sheriff shrug similar sis sniper son speed steer task teach traffic twenti unabl undertak unidentifi unprotect upgrad
urgenc valuabl vivo vow western wil
""",
    4: """
12yr 14yr 150 52 averag awar awkward batteri beacon being bi bias bot boyl caesar cant cave cctv chirp ci clue clump cn
conced conclus contrast cought date dear decent decis departur dev dri drift ec eh execut favour fee fenc ferret
fifteenth foto freed gave goddaughter graph gymnastics harmless hasnt het hitch host incognito inherit initials
introduct ir ist join ko lgbt linda lol loosen mak membership mis moderates nato neon outer outing pencil penfriend
pester phil precisely princess princip puppi q quezon quip reason recogniz recycl reveal rochdal rub scheme scientific
sens sensibl shopkeep shpo shutter solder southbound steal sting successful swat terrorist tinker trim trip tu unfold
unpopular valid vol weed xp xx
""",
    5: """
10s 13f 37 academi academic accompani act addit android anybodi anytim anywher appear asham assess auction aug automat
aye bare blunt btp but button casa catcher chad childish click cloud com commit compet compromis constant cycl dbs dd
deepfake deepli den didnt discount doi donor engag entri exhibit expand faith forbid free genius helper helpless hire
hous icebreaker if imprison inform jed journey judgement juror kelli knew laboratori land las leaflet left leisur levi
lift likewis litter load lurk mainstream marketplac master messi miami miss naiv nay net nic noth notification novel
obtain ongo open paperwork pcs pixel plain planet pop prime principl profil proof psychologist purchas qs ransom rape
rapper ratio regim relocate reproduct resourc rm sage setback simpli solut spawn spiral spray statistic switzerland
tale teammat therefor think trader turnov unsign view watcher weekend whichev wireless within wonder yet
""",
    6: """
11yo absente alp alter appli becom blow chatroom circular cleveland coerc comput conk counti countrysid cu curious
divers dom earlier eighteen el enforcement etc exercis extra fake forthcom godchild grb guarante hai hed helicopt hike
hmu hobbi individu juici junk leadership legaci let linux live maintain may mean mod more mous multi nanni narrator ngl
nur oder planner plenti quantum reproduc ripe rizz rude scatter seiz severn shame shini sometim spar sped spice studio
swipe tap target taught teenag tel temporari tighter tokyo toward truli unspecifi untouch upon various verifi visual
yrs
""",
    7: """
31 5th 9yr a abba abus activ adapt admiss affection alien almost ambit authorit backpack bail burden camouflag checkout
chosen colleagu contrari cord cousin crawl creativ dc diminish disconnect discovered drain drawn drunk dune ell encount
essenti estat exit fair ferri first flow gap greedi gt haggl hedg hook hopeless imagin india initi ka leak lengthen
lens locat mall marshal meantim minion mit moral most mountain mustnt neither netherland newli nobl och organic out pen
perfum pirat prep provid rate rental request robber safeguard satisfi schoolchildren seo serial sever shoot shrink
smarter softwar solar sooner spare spectrum spread sri stolen telescop tent text uneven uno usb vanish vice
""",
    8: """
afford aim amongst apprais babysitting batsman borough catch china citi clip comfortable condom confess consider
content contra conversations courtesi crept criminology curv dealer demand desert dip dusk ea envoy facetime favor flee
focus follow gen guardian habit handshak harder hose internship lee lighter literally log loos louder luggag manga mia
mild mislead molest mum nameless nativ nba nor nuclear occasion outright pedo perhap pi pressur pretti processor radius
realm reclaim refus reg remain resolv restor reus rework river rope salesman shed simpl sixteen slackest slat smartphon
sonnet statutori sync tellin tone tradesman trailer un und underwear undo usher valley viral wont
""",
    9: """
7s 80 accuraci acquit aka an assert attach attitud bk boy briefli broadband buri celer cherche civilian coastal command
complain confidence confidenti continu deep disclosur discord drake enforc ensur eva ex exact fifteen filthi flush
fourth freeli fuss gal gard gardn giving goblin grab guilti gullibl ha hack handcuff hardest hashtags heater his ia
identifi illeg index infer island isolate karachi kiddie lancast laser legal liam manual nag neighbourhood newer
northern numer offend outlaw overse partial pose poverti pupil refrain regist reunit rob roblox sensitive seven signal
sinc smug stepfath suck technician technolog thesi tracing traitor transact tweens underneath unless unnam unse using
verbal via werent wouldnt yourself
""",
    10: """
001 12s 39 accus admit aerial anna arc automatic barrier bye cam cd complaint coop correspondence decreas difficulti
diplomaci dirti domain down empir estimation exist extern feminin foolproof foster furthest gamertag gateway good
induct influenc inner instant intend kyle li light liken man marri mistak movi nah narrow ne otherwis ping pluto por
practic realli reflect replay resist room serious smaller some steadi studi subset tour transit unlik valencia vault
wan withdrawn withhold yr
""",
    11: """
advanc agenc ani applications are audit begin bore browser certain companion counselor current difficult dilemma dislik
distract don dong dubai dull envi es evolv expert exs eye geek gorgeous haze hello here highland homeless investigation
itun jordan kerala manila mediat menu myspac name never obligatori obstacl of onli outdat pace paranoid pend romantic
schoolboy shore spec speci spous straight summarise survey swimwear telecom theoretically theori these uios unlikely
unobserved vignett villain voltag volunteers vr wait you
""",
    12: """
13s 1s 35 350 50 ac although apprehend as beforehand blend branch broader buffer capabl channel come constabulari cool
creepi crypt deni dhaka digger direct director dirt elementari encrypt examin expel forc forgotten frequent game gan
handheld handi ideal incomplet invert jealous junction know knowledg lag me modern mysteri network non notebook ocean
old posing precis premium previous pro prosecutor proven que rap reson retract same schoolbag secondhand shine sibl
snag soho spotlight sql stream tame tangl tape that then thiev thinkin trash tribe uneasi unfair varieti videocall
viewer visitor well worthless yb
""",
    13: """
11yr 12yos 41 44 ace advert ai alt arrest asian brute burglari caravan checkbook children cloth compar comparison
compound cooper copper coward cue curiosity cyber del depriv deputi dungeon eas easili extend file foil for grateful
hid hindi howev hunt hush judg khan lesser los mai medium messag mode naughti novelist outsid page playground playstat
practis preteens prove quest questionnair quickest quit rebel refresh region resistance riskiest secreci sellin server
sextortion skirt smokescreen sms spanish stumbl thriller touch truste vinegar volunt vouch wapp weakest
""",
    14: """
14s 7 8 acquaintance ad authorities ban cebu cort court curat desensitise develop dim dos drag dvd dwarf effective evan
faster hill hoover hove hover instal iran linger literaci manipulate maya nabors normal nu padr pasti predat pri promis
queri raj regular rein reload retrain rural save scare scrutini selfie seventeen sext shorten shorter side silent slow
sound speak strip sweet tether thief to tug upload veil ventur verg vibe wire with wive
""",
    15: """
33 ancient ann assist be betray bulk clean complet conversation could deposit detach detail detain disregard dont
enhanc exclus faint fbi flag flat folder former gone got guilt herself iwf jungl maiden map mock na neat nope obscur
patienc peopl personally photograph pleas portal primari reduct reno scholar screenplay sim smart smear snapshot stare
strand submit swindl tak throw town uii unclear unknown unreported unsur urn vacat van worthi writ year youtub
""",
    16: """
45 abbreviations advisori amateur asid attempt believ blackmail border borrow bribe ceil circuit comfy conduct dalla
decoys diego dispos dozen duo enjoy extens featur gift girl http hun idea impress ion junior lahor lame lin manner min
move moving onion outgrown partner pc philippin prioriti procedur proceed protocol purpos relationship stepchild talent
thrill una until useless usernames veri vintag visit worth
""",
    17: """
app backup burner cleans eight eldest exempt flight hacker hang hash hint imag kidpics layer longest mere monero obey
onc ordinari path place port price prior prise quieter rank recommend relay roleplay satir seller somehow success time
twelv undermin visibl wari wave whereabout
""",
    18: """
acquir along alreadi arrang behalf chemistri chennai cloak confidant delhi delta despit disk edit elsewher expos
fastest fill friend give guy hypothesi immatur job korean learner madrid mandatori minc mole nich nos para petit phrase
platform possibl privat rare reduc remov resolut revers review school sequel shortcut simplifi skill slower smooth
someth strict tamil use va web when while women youth
""",
    19: """
10yo 14 admir apr bag carrier charger charm chile cleaner code convinc download explicit found gentleman glad great
hurdl hurri intern korea lead learn liar modul mongolia neutral next nice oldest over plead primer queue return roommat
rout shadi si smartwatch spot switch unguarded villa whore win
""",
    20: """
absent advic atom bait cid constabl coupl dark diffus draft drone elder entic esteem flatter group ill inquiri inspect
investigators involv lack learnt lookup low migrant myself nearbi neighbor null pakistan pool poss probat produc
program question realistic record reli remot rid sell senior slowest soni student take them tunnel underground vacanc
vagu warrant welcom wit
""",
    21: """
10 34 anyway beyond bypass cruis dna five further genuin guard hey hostag incept install introduc lap lot mate mini
plan quietest recommendations regret select singapor sneak stalk substitut titrat tool trust urg virtual voluntarili
""",
    22: """
archiv area asia caveat chain chang cheap confid copi countri custodi discret dismiss distinguish dms empti encourag
fade film friendship lesbian lie match motiv nowaday poor runaway succeed teen threshold trial uncensored underli
vacuum warren yes yo
""",
    23: """
again blower bother bring chase checker chek clever closer closest con deeper detector discov emojis feedback
fingerprint hard hop hyderabad invitation keen messeng methodolog necessari password photographi pictur prosecut raid
resort retriev robux see seek shadow she silenc sort spent sweep trading under username withdraw
""",
    24: """
address adult away care carri characteristics clearanc cost creeper csam des dodg exclud gradient improv kind line
multiplay parent pic pointless quick rent romanc sight submiss supervis surf tell ten thirteen tht tini unalter uncov
undisclos unlock
""",
    25: """
algorithm baggag bluff boredom clear ditch em exploit hua kinship less minimum opt peer scout send shi true warden
""",
    26: """
acc age attract below buy declin draw familiar her loyalti luring member men o obvious omit owe past plea proton rewrit
short spi stale suspicious their wander
""",
    27: """
accept captur doorstep honest hostel ignor peru qualiti simpler solo solv subtract tast travel undress video work
""",
    28: """
absenc add beginn checklist depth love matur nearest peek reach recruit safest scan seeker suggest tactic teas
unpublish want
""",
    29: """
38 devic enough enter freelanc laptop later lend liaison like list loser mentor neptun pretend real shortest sniff
stash stepson storag strategi swimsuit thai thorough throwaway would
""",
    30: """
beneath close convict ip juvenil lone mexico nearer predecessor rather reject roam snoop sure undetected virgin wast
""",
    31: """
access advantag advis approv around cach cheaper child convincingly desir distrust eleven make maze migrat persuad pick
pleasur relax secret show slowli somewher stalker subreddit talk there took vip what
""",
    32: """
13yr abandon dare escort foreign kid meet needi pedos sampl smallest sweetheart tempt transfer trap trustworthi
undercov unsupervised villag voluntari
""",
    33: """
9 anyon attent disguis feasibl fewer flatteri get mother nowher other quicker reunion telegram unsolv
""",
    34: """
12 careful choos eras evidenc filter giveaway goner lazi mine neglect player research trail write
""",
    35: """
intent kidnapp lass pay radar sexi those way
""",
    36: """
abduct approach better chanc dig excus naked need no not privately shut stori such suspicion tourist track void
""",
    37: """
also befor dell one polic rogu sex
""",
    38: """
cheat consent differently fanci hunter lower onto requir sampler stepdaughter unwant watch
""",
    39: """
delet effort evad explor lover notic offer option orphanag refuge still suspect test traffick wish
""",
    40: """
12yo 13yo check generator mayb porn swap tor unwilling
""",
    41: """
classmat groom near nobodi pure so underage unnoticed vanessa
""",
    42: """
chat compliment gain newcom pickup seem stuff unseen vpn
""",
    43: """
buyer collector forum honesti neighbour pornographi scanner
""",
    44: """
13 camera hide nephew perfect
""",
    45: """
daughter fewest id interest
""",
    46: """
11 experiment look might round
""",
    47: """
conceal kidnap
""",
    48: """
invit pull site
""",
    49: """
easi how overlook quiet techniqu
""",
    50: """
bandit casual script
""",
    51: """
gfs small stay tip youngster
""",
    52: """
deco detect monitor search
""",
    53: """
alon
""",
    54: """
predator wife wipe
""",
    55: """
few find girlfriend into tracker
""",
    56: """
materi
""",
    57: """
collect method skip trick
""",
    58: """
best doesnt irl younger youngest
""",
    59: """
dm flirt seduc
""",
    60: """
guid loophol pass tri which without
""",
    62: """
befriend clone hidden
""",
    65: """
cop step trade
""",
    66: """
alibi
""",
    67: """
littl prefer
""",
    68: """
thailand trace where
""",
    70: """
least link
""",
    71: """
willing
""",
    72: """
discreet lowest nude
""",
    73: """
lure
""",
    75: """
niec
""",
    76: """
easier schoolgirl
""",
    79: """
caught
""",
    84: """
loneli
""",
    89: """
young
""",
    93: """
avoid
""",
    95: """
minor
""",
    100: """
easiest
""",
    112: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -34: """
my_daughter
""",
    -33: """
and_i
""",
    -31: """
i_explain
""",
    -30: """
^_how
""",
    -29: """
phone_$
""",
    -27: """
^_id my_kids
""",
    -26: """
^_so ^_why me_i my_kid used_to
""",
    -25: """
^_a do_$
""",
    -24: """
asked_me
""",
    -23: """
^_they be_a i_let work_with
""",
    -22: """
^_one how_a to_warn
""",
    -21: """
^_he do_groomers for_kids i_keep kids_server my_12 old_about
""",
    -20: """
^_are ^_best ^_i a_parent for_a i_do i_report my_friend old_to
""",
    -19: """
police_find
""",
    -18: """
^_not ^_should go_to i_think kids_use need_$ stop_$ the_link the_school which_ones working_with
""",
    -17: """
dont_know i_find i_hide makes_me my_son so_how the_children to_check to_like what_$
""",
    -16: """
^_did away_from groomer_write how_groomers if_an in_there of_me talk_to the_app to_go
""",
    -15: """
^_theres ^_without a_bot a_girl am_her and_seek and_the chatting_$ good_mods group_chat hide_and know_how leeds_$
my_girl out_to play_$ to_give to_speak to_trust what_that where_the which_apps with_good
""",
    -14: """
^_please ^_some ^_where a_group a_talk am_14 am_in an_app as_a child_is find_a for_$ for_her have_never how_young
hypothetically_how i_never kid_friendly little_kid many_of my_mum near_me someone_online teach_a the_kids to_block
to_report you_say
""",
    -13: """
^_no ^_someone ^_wheres a_grandmother age_of asked_if be_to before_i best_place day_$ happens_to i_asked if_a it_in
it_up kids_to make_me my_server presents_so private_$ seek_$ share_$ small_children so_much the_text this_server
to_smile up_with what_checks work_for young_for
""",
    -12: """
15_and ^_dont ^_nobody a_groomed adults_out am_12 and_one are_you be_kids best_way can_see cinema_$ do_stranger
explain_to football_clubs from_$ girl_on groomers_use i_check i_not in_class is_13 kids_of my_parents not_to
pretending_to school_play stay_safe the_one thing_does this_$ to_do to_know when_a wheres_the win_a would_the year_11
""",
    -11: """
15_she a_boy a_story again_$ and_he are_no as_her at_a average_age being_groomed best_mate bring_it by_video can_make
check_on do_when does_it find_kids find_tips for_little for_pics forget_the get_over gift_for girl_of girl_out
groomed_$ group_$ have_to i_babysit i_prepare if_someones in_it is_being it_secret kid_less kids_football kids_get
look_after make_slime make_up mum_with my_age my_best my_year nine_$ one_for parents_of read_$ report_to show_her
tells_me the_word to_invite to_read to_stop video_$ what_the where_a why_do you_stop young_people
""",
    -10: """
^_an ^_girl ^_list ^_little ^_step ^_who a_15 a_family a_line a_quiet a_streamer about_his about_this age_and am_13
and_she any_more apps_$ at_pictures avoid_$ believe_me christmas_presents could_be cutting_$ dad_$ do_offenders do_with
does_an does_she get_what give_out groomers_$ grooming_look her_online her_what how_do how_meny i_just i_teach
in_trouble kids_for know_it little_kids me_but minecraft_server my_friends my_old ok_so other_girls over_the
parents_notice passport_photo person_who prepare_for recommend_$ report_$ safeguarding_children secret_i seeing_$
send_them staying_safe tells_her the_rules they_know thing_$ to_a to_bed to_open to_ring to_school up_on was_it what_if
where_can where_you which_way you_go youngest_child
""",
    -9: """
10_and ^_me a_pupils about_boys about_grooming according_to age_hang alone_i am_22 answer_$ app_that are_safe at_our
bad_ones birthday_$ block_it but_she can_a can_kids caught_how chat_if child_protection children_get code_$ do_you
explain_grooming family_with fine_$ first_phone fix_that for_parents for_the get_groomed get_help get_out give_a
grandmother_of groom_another groomer_$ grooming_to has_the help_a her_i her_new her_phone i_convince i_used i_win
is_that it_again it_happened it_right it_say iwf_$ kids_no list_$ many_$ me_to me_when never_do new_stepmum
nobody_knows number_for of_them on_about on_time one_app online_mostly out_her out_if out_there right_with safer_$
say_what server_$ server_with single_mum sites_are so_to stepmum_and stop_being stranger_chat such_a sure_i team_$
teen_to tell_you the_record the_trainer them_and to_girls too_young tried_to trust_step volunteer_with wants_me war_$
was_caught were_the what_it what_must what_sort what_they where_they which_is which_sites with_two would_that
write_about young_cat younger_kids
""",
    -8: """
15_yr 5_year 9_yr ^_forget ^_what a_budget a_creep a_hat a_hotel a_short a_ten a_youth about_fake about_her about_kids
adopt_a adult_male an_hour an_old are_how as_evidence at_risk bad_to ban_a be_so best_app but_how buy_$ can_check
can_go cases_$ chat_where check_take check_to checks_work child_before data_$ do_predators down_the early_$ else_can
find_it for_an for_those for_volunteers friend_from friend_she friend_wants from_it give_evidence got_her group_work
guidance_$ hat_on have_$ help_$ hide_the holiday_with how_it how_many how_mny i_ask i_ban i_block i_call i_cant
i_downloaded i_fix i_hate i_must i_sneak in_his is_she it_gets it_not it_safer keep_in kid_groom kids_dont kids_hide
kids_safe know_about leave_a listen_$ look_daft man_on may_i me_again me_down me_not me_stuff me_that meant_to
meet_them meeting_in mods_for more_vulnerable mostly_$ my_husband need_them not_the numbers_$ of_a of_photos of_the
one_about or_the other_parents own_kids paper_round people_in pocket_money private_chats project_how reason_might
recommend_for report_an safe_online school_age school_project she_put should_look signs_should snapchats_share so_no
speak_in spot_them start_talking tell_anyone tell_me tell_us text_$ that_one that_with the_bit the_library there_is
thinks_it to_adopt to_cinema to_people to_sleep to_someone to_spot to_teach to_their to_us to_younger today_$ trying_to
turns_out twelve_$ under_what vulnerable_$ wants_to warn_mine we_make what_happened what_makes where_she which_gifts
which_number which_reason who_only who_turned who_works why_would will_laugh with_child with_mine without_making
without_paying wrong_$ you_use yr_olds
""",
    -7: """
10_in 11_$ 12_one 18_on 29_how 6_year ^_am ^_as ^_would ^_young a_background a_car a_detective a_married a_message
a_shy able_to about_how about_the abroad_how adult_on after_i age_check am_27 am_child and_then app_lets approached_$
apps_where are_bad ask_her at_work attracted_to au_pair bed_before before_he best_parental bill_$ boy_which but_i
can_look chat_on chats_to child_$ child_a child_on child_seat children_where class_he class_of close_the club_what
contact_the controls_and cops_pretend could_parents could_you course_$ courses_$ curious_about daughter_chats
daughter_find did_you discord_to divorce_$ dms_to do_abusers do_i down_for encrypted_chat encryption_$ every_time
excuse_me for_new for_nudes for_our for_sending for_teens for_what found_a from_their games_$ games_are games_for gap_$
get_$ get_better get_more get_robux get_talking girl_how happened_to has_been have_small have_twins he_said he_says
he_talks her_boyfriend her_braces her_child hide_her hide_xmas his_bed his_class how_offenders i_a i_close i_dont
i_look i_love illegal_to in_hide in_kids in_london in_the included_$ is_best is_friend is_nice it_describe it_me
kid_curious kid_gets kid_not kids_christmas kids_need kids_they laugh_at leave_his lessons_$ lessons_for let_her
let_the like_$ lives_abroad lost_$ make_$ make_my man_from me_about me_same meet_him meet_other messages_with
messenger_keeps methods_of moderated_$ mother_of mothers_at my_12yo my_childs my_class my_country my_lad my_school
never_mind noon_$ now_he of_$ of_14 of_ai of_how of_us offenders_gain old_boy old_how old_wants on_an on_how ones_are
ones_he ones_to open_up or_only parental_control parents_meeting people_$ percent_of photo_off please_be please_how
police_catch pretend_to real_and report_a report_advise report_in report_names report_pics risk_$ robux_without room_$
safe_as safe_for safe_in santa_list school_gate science_$ scouts_$ secret_are secret_santa see_who sent_me set_the
share_tell she_left should_make should_teacher six_year skin_care small_$ so_is somebody_to someone_to something_$
speak_up spying_$ stop_it stop_looking stranger_get such_messages tablet_$ take_a talk_for teaching_assistant tell_it
tells_the that_age that_be that_moderated that_my the_advice the_chat the_hidden the_known the_last the_names
the_people the_story the_train there_any they_chat they_make they_take to_chatting to_let to_me to_tell to_town told_to
told_you trade_off trust_and under_18 ups_$ victims_$ victims_are we_have what_games when_did when_something
whether_the which_$ which_courses which_platforms which_secret who_do who_lives who_talk who_work with_family with_her
without_a without_him without_me write_here xmas_presents you_hide you_how you_tell your_report youth_worker
""",
    -6: """
11yo_so 12_like 13_and 13_yo 14_$ 15_year 17_$ 40_and ^_been ^_before ^_do ^_every ^_excuse ^_from ^_hypothetically
^_meets ^_only ^_reading ^_show ^_swapped ^_talking ^_youngest a_child a_course a_customers a_decent a_dm a_gentle a_i
a_man a_member a_mum a_passport a_share a_small a_spoke a_toddler a_war about_a accounts_are addicted_to advise_kids
after_he after_minors again_after age_$ ages_$ allowed_to am_15 am_from am_i am_mother among_the and_get and_now
and_there another_kid app_to appeal_$ apps_i are_most are_still around_kids article_$ asked_for asked_how asked_to
asking_them babysit_wont bad_is be_included be_me be_right being_a better_at block_someone blocks_a blocks_work
boring_$ borrow_a bot_$ boy_in boys_get budget_$ call_the called_$ camp_$ can_help can_mind can_parents can_recognise
can_stranger can_teach chat_filter chat_without chats_$ chats_from chats_private chats_the checks_do chess_club
child_do child_first child_friendly children_homes club_so contacted_$ convince_her could_the cover_$ crime_$
customers_little dad_put data_about dating_sites days_i do_single do_to doesnt_want dont_want easier_if easter_eggs
encrypted_ones everybody_is exactly_$ explain_this fall_under family_photo filters_that for_grandparents for_twelve
for_year force_$ friendship_with from_one games_to girl_i girl_who girls_get girls_like give_it good_opening good_to
got_beaten got_the granddaughter_to grandparents_$ groomer_in groomers_persuade gum_out have_chat have_made he_likes
he_picks help_after her_about her_teacher her_that her_to hide_chats hides_from him_in him_is his_room home_$ homes_$
house_it how_bad how_did how_signalling i_appeal i_borrow i_feel i_in i_notice i_protect i_reach i_sign i_support
i_take images_of in_roblox internet_to interview_$ is_$ is_got is_locked is_now is_real is_safer it_be it_cover
it_mentioned it_on it_the joking_$ just_the keeps_asking kid_for kid_to kids_club kids_how kids_like kids_tell
kids_under know_whether known_victims law_$ leaves_me left_me lesson_$ library_$ like_an like_in line_on little_cousin
live_$ lonely_kid make_friendship make_kids making_him many_were married_man me_his me_how me_it me_nobody me_then
means_$ members_$ mentioned_where meny_boys message_her messages_from might_ask mine_from miss_her moaning_$ most_$
much_i mum_id mum_took my_child my_coach my_girls my_head my_how names_for need_for need_it need_proof never_seen
never_tell next_one no_to no_use nobody_could nobody_would not_let nudes_$ of_8 of_nine of_our of_teen of_their of_this
old_is old_school on_cam on_dating on_saturday on_switch on_tinder one_girl one_has one_little one_so online_safety
only_with other_kids our_school out_i pair_the phone_for photo_of pic_i pics_back please_dont pokemon_cards police_data
profile_but properly_$ put_on rather_than really_young recognise_it report_name report_tell reports_no right_now
saw_her say_it say_no say_which secret_from secure_$ see_i see_them sell_it send_her server_what she_do she_get she_say
should_my show_me show_up shower_without shy_kid side_so signalling_blocks sit_still sites_how smile_on so_staff
so_tell staff_can stay_$ still_for student_i support_her supposed_to swapped_pics sweets_at talk_$ teach_year
teacher_notice teens_and testing_you than_me that_as that_isnt that_me that_parents the_article the_bot the_bus the_cam
the_grandchildren the_main the_reports the_sample the_senders the_tracking the_web the_whole there_anything these_men
they_can they_feel they_talk they_teach they_were they_win thing_on this_in this_one this_stuff tht_parents to_another
to_answer to_prom to_set to_the tracking_her training_$ turn_on turned_out tutor_$ twins_$ uk_$ under_the up_is use_tht
warn_my were_both were_used what_are what_happens when_he which_cam which_cases which_kids which_people who_teach
wife_who with_$ with_stranger with_teens with_that with_us without_grown without_what work_to would_do would_she year_$
year_12 year_4 you_and you_see you_so young_adult your_hidden
""",
    -5: """
12_and 12_to 13_to 14_do 14_i 14_yr 16_and 18_now 22_she 22_the 27_$ 3_years ^_dad ^_found ^_jk ^_kid ^_kids ^_tell
^_them ^_there a_30 a_6 a_baby a_crush a_daughter a_discord a_door a_fight a_form a_leaflet a_model a_name a_notice
a_paper a_photographer a_piano a_reporter a_second a_single a_six a_therapist a_wobble a_youtuber about_being
about_children about_csam about_school about_there about_to accident_$ accounts_to ad_for advice_i advise_$ age_7
age_so am_18 am_asking am_boring am_interested am_seeing an_image and_asked and_do and_has and_hates and_pretend
and_really and_sites and_that and_wants and_we any_recs anymore_$ anyone_who anything_on apps_a apps_used are_in
are_named arent_real article_say as_photographer asked_a asked_her at_her at_me away_for before_10 being_used
between_kids block_them books_$ boy_i bus_in by_name by_when by_year can_offenders can_reach can_read can_she can_show
cant_be case_do cat_to catch_people caught_out caution_$ charity_takes chat_i chats_on child_about child_need child_out
child_process child_what children_about children_i children_in children_were choir_$ coach_is come_into controls_for
cool_and counselling_for course_that crime_to crush_on daughter_and daughter_of daughter_to details_on detection_$
discord_before do_girls do_little do_need do_these do_they does_ai does_any does_grooming does_your down_images
down_with drop_the due_tomorrow em_or encryption_to faces_in family_which few_i fifteen_$ figure_for first_get for_11
for_advice for_children for_christmas for_daughter for_his for_newspaper for_one foster_carer friends_round
friends_that from_home from_my games_and games_do gaming_$ gap_between gate_asked get_caught get_picked get_police
gets_the gets_to gifts_do girl_asked girls_about girls_netball girls_one go_through good_age groomed_on groomer_get
groomers_usually grooming_and grown_ups happen_to hates_me have_seen he_gets he_knows head_of help_her help_them her_12
her_back her_profile her_real her_so her_stepdad him_knowing him_she hired_me his_cam his_day home_with homework_$
hour_$ how_come how_due how_would i_also i_approach i_blur i_bring i_forgot i_help i_send i_sit i_store i_went id_want
if_it if_somebody image_$ in_chats in_danger in_group in_linux in_one in_spring invite_a is_7 is_fuel is_how is_sat
is_some is_tht isnt_it it_come it_down it_like it_looks it_off iwf_find keeping_kids kid_and kid_at kid_like kid_that
kidnapping_$ kids_after kids_arent kids_groomed kids_make kids_not kids_only kids_servers kids_when kill_a
kindly_explain late_$ lawn_$ least_moderation left_back let_him like_step link_on linux_without little_bro
little_league locked_out lol_how long_do long_may long_these mad_$ made_some make_the make_you makes_it making_a
mall_without man_i man_in man_writes manchester_$ many_apps me_send me_taken message_children messaging_kids
messenger_has messenger_kids might_an mind_the mine_says minors_to moderation_i more_details more_she more_time
most_often mum_works must_to my_10 my_14 my_boyfriend my_family my_lawn my_little my_mother my_new my_players my_small
my_teenager my_thirteen my_youngest myself_in name_$ name_for near_york need_help need_i netball_team new_year next_is
no_$ no_money no_one nobody_$ normal_for not_guilty not_only not_talk notes_what notice_in notice_that number_i of_3
of_40 of_anyone of_apps of_prevention of_puppies of_small off_for offender_$ offenders_$ offerings_is ok_i old_$ old_a
olds_for olds_i on_child on_little on_our on_roblox on_staying one_can one_get one_how one_is one_reason one_without
one_word ones_that ones_what online_friend online_is open_the or_few or_just or_young our_little out_how out_of
outside_$ over_my parent_$ parent_down parents_should parents_who passed_round past_a paying_$ penalty_for people_need
people_report people_want people_who permission_$ person_$ photo_friend photographer_how piano_pupil pick_kids
picture_removed place_for places_to plan_$ platforms_use play_with police_yes portion_of prison_for private_apps
process_in profile_$ promised_to puppies_$ quiet_pupil read_it readers_$ reading_about really_her really_mature
reason_to recs_$ report_for report_look round_is rules_for safe_chatting said_it say_the saying_my says_good says_her
says_it school_counsellor school_hired school_nurse search_engine secret_so secret_with see_what send_my send_things
sender_and server_if share_be she_become she_cant she_promised should_a should_have show_$ showed_me shy_pupil sign_up
since_when site_what so_not some_man someones_grooming someones_pretending something_she sorry_to speak_i sports_day
spring_$ stay_home step_daughter stop_today store_family story_of sure_my swap_to swimming_lesson taken_off
taking_pictures taking_the talent_scouts talks_$ teach_how teenager_who teens_need tell_parents ten_how text_i that_an
that_ok that_there that_warns that_what that_young the_answer the_cinema the_criminal the_date the_dog the_encrypted
the_first the_high the_list the_original the_owner the_penalty the_primary the_records the_researcher the_role
the_share the_teach the_team the_teenager the_url their_phone them_private them_so there_be they_listen they_move
think_$ think_of three_kids time_you to_call to_delete to_draw to_help to_his to_sign to_take to_tidy to_volunteer
to_where took_her took_place towels_$ train_to try_the turned_off uncle_$ under_12 under_twelve up_her up_who
victims_under want_$ want_make want_somebody washing_up watch_the water_in website_$ went_to were_there what_am
what_percent what_steps what_their when_someone where_and where_it which_emoji which_lies which_share which_video
who_looks who_my who_tells who_texts who_worry why_is will_i with_2 with_others with_young without_taking wont_be
wont_go wont_let would_an would_love would_teach would_you write_in wrong_with wrote_before york_$ you_a you_dont
you_leave you_like you_read young_lives youngest_kid your_own youtube_channel
""",
    -4: """
000_offences 100_to 10_yo 12_both 12s_$ 13_how 350_kids 45_and 4_to 5_for 5_yr 7_how 7_year 83_from ^_access ^_add
^_adoptive ^_age ^_boy ^_boys ^_can ^_deleted ^_hello ^_hi ^_isnt ^_kindly ^_message ^_met ^_mostly ^_my ^_never ^_on
^_planning ^_plenty ^_poem ^_put ^_safest ^_say ^_sexual ^_that ^_travel a_5 a_7 a_babysitter a_boyfriend a_camp
a_change a_chat a_chess a_church a_club a_dragon a_graph a_helpline a_look a_naughty a_person a_place a_plane a_pool
a_reason a_room a_safeguarding a_solicitor a_target a_thank a_thing a_weekend a_word about_asking about_groomers
about_private about_safe about_secret about_stranger abuse_$ abusers_do accept_it act_like act_makes add_children
added_to adoptive_dad adults_as adults_messaging after_the age_can age_which ai_being all_$ all_her all_i all_of all_on
always_comes am_16 am_19 am_40 am_alone am_attracted am_head am_his am_so am_telling an_accident an_article an_assembly
an_eye and_12 and_14 and_bad and_by and_in and_my and_recipient and_said and_says and_why and_without and_wont
answers_for any_child any_idea anyone_working app_gets apps_by are_all are_being are_chatgpt are_next are_some are_that
are_their are_these ask_because ask_me asking_which at_least attention_of attraction_to aware_of away_at awkward_$
back_$ back_from back_with backdoor_so be_14 be_child be_children be_daft because_he because_that bedtime_lol
been_looking been_sending before_bedtime before_going begged_me behaviour_$ being_too believes_me best_with bit_where
book_club books_are bot_like bot_that boy_so boyfriend_how boys_i bruises_$ but_he by_this by_train cam_in cam_live
can_be can_deleted can_pick can_play can_switch cant_stop card_$ cards_where cases_and cases_that cases_they caught_in
change_in change_my changed_$ channel_for character_in chat_in chats_as child_give child_lied child_online child_safety
children_can children_keep children_please choose_which christmas_$ church_that classmates_$ clothes_in coach_which
comes_by communication_with control_app control_is controls_$ correspond_privately counsellor_$ country_$ country_is
course_do cover_for cover_the cpr_step cringe_$ cue_tip d_group dad_looking daft_to day_or deal_with describe_and
dick_pics did_police didnt_$ disappearing_kind discord_i do_any do_cpr do_for do_schools do_so do_undercover
doesnt_believe doesnt_show dont_find dont_log dose_the down_before drink_more easier_for eggs_so em_back encrypted_$
encryption_and encryption_kept end_it every_answer exchange_of explain_$ explain_encryption explain_it fight_to file_$
filter_so find_abuse find_advice first_response for_football for_liking for_mine for_no for_not for_old for_small
for_staying for_them for_tiktok for_younger forget_to forgot_to form_tutor found_i free_nitro friend_requests friend_so
friends_parents from_100 from_kids from_now from_people from_someone game_is garden_$ gentle_way get_a get_access
get_believed get_feelings get_permission get_young gets_asked gets_better gets_groomed gifts_to girl_2 girl_at
girl_jumps girl_upstairs girls_after girls_then give_em give_to go_back goes_through good_and good_cartoons got_groomed
got_two grandma_$ grandparents_where grandson_$ grandson_on graph_$ groomed_kid groomed_pupil groomer_how groomer_say
groomers_how groomers_pretend groomers_write grooming_in grooming_on had_to half_of hate_myself have_good have_got
have_they he_makes he_thinks he_want help_my her_book her_brother her_brothers her_face her_messages her_notes
her_quiet her_room her_see her_sister her_some her_tablet her_tutor here_what hidden_cases hide_easter him_something
his_secret host_$ how_are how_dose how_often how_safe how_should i_accept i_answer i_chose i_click i_end i_lure
i_mentor i_nanny i_paint i_passed i_plan i_run i_save i_saw i_spot i_switch i_tutor i_write if_boys if_child if_my
in_bed in_children in_her in_manchester in_own in_person in_so in_what interested_in into_baking into_chats into_force
ip_$ is_15 is_6 is_at is_discord is_fifteen is_like is_my is_one is_talking is_there is_thinking is_under is_waiting
it_been it_called it_exact it_give it_happens it_my it_she it_tell itself_$ jk_but just_want keep_chatting keep_him
keep_the keep_wanting kept_id kid_can kid_find kid_get kid_off kids_aged kids_books kids_cant kids_clothes kids_never
kids_too kind_and kind_i knitting_patterns know_anymore know_of know_which lab_researcher lady_of leave_out leave_with
legally_$ let_an letter_$ like_encryption like_from like_primary line_$ line_from linked_to listen_to little_because
little_secret lives_on log_your lonely_teens look_inside look_into looks_i lovely_girl lowest_age mad_i make_contact
make_friends make_photo make_someone makes_contact makes_her makes_such makes_the making_me man_at many_crimes
many_girls many_groomers many_times many_under me_as me_go me_her me_on me_out me_please meet_my meeting_a men_talk
messages_kids messaging_app mine_are mods_spot money_where more_water most_and most_likely mostly_young mother_to
move_to mum_for mum_thinks must_a must_i my_9 my_cousins my_dad my_form my_granddaughter my_grandson my_mind my_only
my_step my_talk my_uncle named_in nanny_asked naughty_one need_consent need_so nephew_is never_met new_law new_school
next_if next_to niece_staying nights_and nine_year no_backdoor no_friends no_secret nobody_believe nobody_has normal_to
not_being not_know not_teens not_there notice_a now_on nursery_$ of_any of_football of_fourteen of_stuff of_under
of_your off_and off_before off_discord off_dms off_her offences_into offenders_first offenders_in old_be old_go
old_granddaughter old_that old_who on_$ on_a on_apps on_some on_that on_the on_with one_find one_give one_i one_line
one_works ones_and ones_is open_it or_what or_where others_and our_club paint_with paper_$ paragraph_of parents_asked
parents_cant parents_finding park_who part_$ party_for people_how people_look people_say per_the percent_$
permission_before person_i phone_because phone_before phone_please phone_she phone_which photo_for pic_to pick_one
pick_up picks_what pictures_and pictures_at place_after plane_$ planning_a please_please please_say please_swap
plenty_of podcast_how poem_about police_force police_just police_know pool_cue poster_$ practical_guidance present_for
presents_from private_channel problems_$ prom_$ proof_of protection_$ pupil_about pupils_$ put_it q_what quick_please
quiet_i quiet_so quit_$ reading_$ really_an reject_$ reminds_me report_about report_and report_do report_on restring_a
ring_my ring_the risky_$ roblox_he role_$ room_for round_a rules_without run_a safe_$ safe_on safety_so say_sorry
says_are says_that school_at school_her school_i school_it scout_group seating_plan second_account secret_chats
secret_online secret_way see_maths see_one seen_the sells_them sending_gifts sends_the server_he server_is server_who
seven_year sexual_communication share_her shd_i she_allowed she_looks she_says she_went shop_$ shouldnt_have silent_$
site_she small_child so_good so_kind some_pics some_site someone_keep someone_on something_that somethings_wrong
start_i starting_with stay_private staying_lovely stepdad_$ stickers_$ still_in stop_asking stop_before story_where
stranger_on stranger_wins stranger_write stuff_in sure_no surprise_party survey_$ survey_where swear_$ sweets_$
swim_teacher switch_it take_$ talent_show talk_in talk_so teach_them teenager_to tell_if tell_nobody telling_him
texting_a than_the that_all that_cant that_children that_girls that_nobody that_number that_tells that_the that_to
that_way the_attention the_baby the_back the_background the_best the_cases the_count the_course the_crime
the_disappearing the_divorce the_father the_firms the_mall the_message the_method the_museum the_next the_nursery
the_offence the_others the_person the_picture the_sentence the_series the_staff the_thing the_trophy the_wall
the_yearbook their_chats their_children their_messages their_methods their_work them_get them_means them_really
then_give there_how these_numbers they_keep they_meet they_tell they_think things_does think_my think_the this_to
this_with thoughts_about three_quarters through_a time_should tip_thing tip_which to_accept to_adults to_birmingham
to_chats to_compare to_correspond to_fall to_fly to_follow to_her to_lie to_link to_manchester to_next to_ours
to_parents to_prison to_protect to_recruit to_restring to_show to_telegram to_with to_work to_year told_him
tomato_plants training_people travel_tip trick_or trophy_$ trouble_$ trust_of trust_the type_into undercover_cops
understand_the up_online up_so upstairs_comes us_to use_one use_these used_$ version_of video_games waiting_outside
walk_to want_out want_practical wanting_to wants_encryption was_a was_the watching_me water_$ way_$ way_that way_the
we_write were_children were_they what_counts what_course what_her what_methods what_number when_an when_child when_it
where_kids where_people where_sells where_there wheres_good which_act which_paragraph who_$ who_does who_gets who_has
who_he who_makes why_does wifi_$ wish_someone with_girl with_the with_your without_giving without_your women_my
word_with work_without works_$ worst_$ would_a would_grooming would_happen would_hide would_it would_just would_notice
would_understand write_$ write_crime write_like write_on year_10 year_by you_ban you_explain you_kindly you_lock
you_please you_really you_recommend you_show you_think you_turn you_will youd_have young_boy young_daughter young_kids
young_lady your_instructions your_ip
""",
    -3: """
11_or 12_13 12_a 12_i 12_or 13_$ 14_15 14_how 14_year 150_$ 19_how 20_$ 21_000 30_year 31_and 350_children 4_and 5_500
5_so 6_i 6_so 71_$ 82_percent 8_for 8_i ^_ask ^_average ^_compare ^_daughter ^_detectives ^_disregard ^_dm ^_dnd
^_leave ^_mods ^_mum ^_next ^_nobodys ^_old ^_pass ^_pay ^_poor ^_shoot ^_somebody ^_somebodys ^_these ^_until ^_when
^_whered ^_whoever ^_year ^_yh a_16 a_backdoor a_bag a_better a_big a_bill a_birthday a_card a_concern a_criminal
a_cruise a_curfew a_day a_drawing a_fiver a_flat a_grumpy a_lawyer a_letter a_nine a_normal a_number a_one a_pfp
a_pirate a_poodle a_proper a_quiz a_radio a_rainy a_referral a_search a_session a_seven a_shame a_slide a_special
a_stop a_straight a_tall a_teaching a_time a_trade a_trusted a_tutor a_woman about_nudes about_photo abroad_$ abused_as
abuser_typically abusers_hide account_for accounts_on accused_of add_a add_up admin_i advertised_on after_grooming
after_they again_the again_tonight against_the against_young age_child age_limit age_on age_play aged_8 ages_now
agree_on ai_is ai_must ai_the ai_used all_going alone_by also_tell am_11 am_20 am_au am_deaf am_nearly am_shy
am_student am_trying an_account an_adult an_au an_email an_example an_foi an_online an_out and_answer and_any and_for
and_found and_games and_goes and_got and_is and_listen and_misses and_online and_started and_tall and_tells and_thinks
and_who and_whose another_$ answer_from any_detail any_example any_good any_journalist any_numbers any_other anyone_but
anyone_that anyone_there anything_goes app_kids app_so app_where app_would apps_do apps_over apps_that apps_verify
are_11 are_as are_caught are_from are_into are_making are_needed are_out are_safest are_suitable are_told are_two
arent_about art_server article_explain article_i article_tell as_described as_friends as_proof as_you ask_a ask_him
ask_his ask_parents asked_about asking_me asks_kids asks_my assistant_$ at_7 at_bedtime at_eleven at_his at_practice
at_primary at_school authors_$ away_after babysit_asked back_for bad_about bad_person battery_$ be_aware be_better
be_given be_good be_her be_here be_i be_looked be_real be_regulated be_stopped be_wrong because_9 because_it bee_$
been_a been_chatting been_groomed been_having before_an before_my behind_the being_abused being_blackmail believe_the
believed_me best_man better_with birthday_present bit_about bit_of bit_on book_somebody books_work bored_of bots_one
boy_has boys_my boys_to brother_$ but_a but_police but_this buy_a buy_used by_default by_mistake cake_$ called_when
calling_her calls_$ calm_$ calm_when calmly_$ camping_with can_feel can_text cant_go cant_keep cant_tell car_slows
card_for card_from caretaker_here case_without catch_groomers change_it changes_in charitys_own chat_apps chat_can
chats_by chats_for chats_have chats_if chats_like check_a check_you checks_for chess_$ chess_i child_actors child_after
child_contacted child_discloses child_legally child_like child_might child_picture child_tell child_without
children_book children_charitys children_chats children_it children_not children_play children_services children_that
childs_behaviour christmas_tree class_how class_so club_for club_how club_messages coach_$ coach_of code_for
colleague_is come_and come_for come_out comes_in comes_to committee_meets concern_for consent_$ consent_to contact_her
convince_my cops_find cops_get corner_$ cornwall_$ counts_what course_people court_$ cover_it cover_this crime_is
criminal_$ cross_country cruise_$ daft_$ dance_$ dare_i data_on date_i dates_$ daughter_got deals_with delete_my
delete_old deleted_messages deleted_the deletes_the described_here desk_wants did_he did_i did_she dinner_$ dinosaurs_$
disregard_the dissertation_i dming_kids do_by do_experts do_many do_on do_she does_$ doesnt_$ doesnt_have doesnt_know
doing_something doing_the dont_need dont_send down_outside drain_the dying_of e_mail each_hour each_week easy_words
elses_phone encryption_is english_$ english_how enough_$ essay_$ even_say every_one everything_you evidence_before
expected_of explain_stranger fair_$ fake_pictures fake_so family_chat far_too father_of feel_calm feel_safe feel_sick
few_$ figures_$ files_$ film_where filter_for find_guidance find_i find_offenders find_there first_aid first_day
first_time fly_to follow_me for_8 for_and for_child for_choir for_citizenship for_guidance for_learn for_police
for_primary for_ten for_testing for_when for_word force_recorded forces_for forget_your fortnite_with forum_$
fostered_nineteen found_chats fourteen_and free_$ friend_got friends_$ friends_at friends_only from_and from_govender
from_poland front_of fuel_$ fun_she games_that games_were gender_$ get_boys get_for get_named get_quiet get_someone
get_used gets_a getting_worse girl_he girl_says girl_tells girl_that girl_turning girl_wanting girl_whispered
girl_without girlfriend_she girls_but girls_mum girls_share girls_walk give_their given_access giving_kids go_home
go_if going_into gone_to good_reasons good_with got_catfished govender_just groom_children groomed_child groomed_what
groomers_get groomers_go groomers_talk groomers_win grooming_a grooming_for grooming_kit grooming_which grounds_are
groundsman_keeps group_have group_i group_the groups_$ groups_of hackers_$ haha_how half_term hand_over has_just
has_stuff has_what has_your hash_check have_bruises have_fostered have_met have_said he_calls he_sent he_still he_was
he_wont help_for helpline_$ her_a her_chats her_children her_first her_grandfather her_homework her_husband her_id
her_on her_picture her_seeing her_surprise her_swim her_trust here_$ here_free here_i here_if hid_the hidden_rules
hide_a him_go him_to his_flat his_game his_girlfriend his_new his_sister homework_i hour_to how_abusers how_ai
how_common how_police how_small how_such how_talk how_were hunter_groups hypothetically_a i_$ i_calm i_clean i_contact
i_deal i_havent i_her i_looked i_messed i_miss i_moderate i_noticed i_prove i_recognise i_shouldnt i_supposed i_told
i_understood i_wanted i_was i_wonder id_get id_trust idea_how ideas_$ if_only if_there if_this illegal_for
image_generator images_i in_a in_america in_cornwall in_front in_grooming in_gta in_id in_minecraft in_skyrim in_spain
in_such in_these in_thirty in_training in_yet include_a inside_a instead_and instruction_$ interested_like internet_i
internet_secret into_encrypted into_trouble invite_her is_11 is_5 is_advertised is_allowed is_and is_chat is_chatting
is_coming is_far is_gone is_his is_made is_next is_off is_relevant is_safe is_same is_supposed is_watching is_what
is_which isnt_cringe isnt_number isnt_the it_awkward it_hypothetically it_illegal it_lol it_more it_or it_own
it_reading it_time it_what it_wrong itself_and iwf_and jail_for join_the just_me just_say just_take just_what keep_kids
keep_reading keep_secret keep_their keep_them keep_thinking keeping_secret keeps_forgetting kept_$ kid_a kid_delete
kid_have kid_my kid_use kids_at kids_channel kids_faces kids_got kids_have kids_in kids_know kids_messages kids_my
kids_or kids_party kids_say kids_school kids_sent kids_start kids_themselves kindly_and kinds_of kit_for know_and
know_they know_who knowledge_$ known_ones knows_but knows_what knows_where lad_is lads_$ lads_from last_night last_of
last_person last_week late_at laughed_at law_cover law_on leader_need leaflet_for learn_english left_it lego_$ less_and
let_a let_my like_11 like_12 like_how like_if like_it like_still like_that like_this like_what line_in links_2
listens_to live_here location_on lock_it lol_my lol_she lollipop_man lonely_in long_$ long_drive looking_after
looks_into looks_like lowest_$ lure_a made_a main_finding make_pictures make_such make_with making_it man_online
man_outside man_said mans_flat mantelpiece_$ many_children many_men many_never many_sweets mate_he mate_to maths_$
maths_is may_one me_a me_alone me_by me_do me_everything me_first me_is me_lol me_no me_one me_right me_see me_whatever
mean_by mean_in mean_the mean_when meant_it meet_children meet_teens meets_apps mentioned_$ mentor_to message_from
message_with message_young messages_be messages_i messages_if messages_like messages_under messaging_me messaging_my
messed_up met_a minor_for model_$ moderate_a moderation_$ moderator_on more_followers more_line most_young mostly_girls
mother_says move_a much_can much_more much_sleep mum_2 mum_of mum_she music_which must_ask must_do must_he must_know
must_never my_13 my_13yo my_baby my_boy my_dissertation my_flatmate my_foster my_group my_online my_polish my_scout
my_seminar my_teen my_teenage my_tutor my_username myself_what name_of named_$ named_and naming_the nasty_$ need_advice
need_the needed_before never_acted new_kid new_mums new_teaching nice_thing nice_to niece_to night_how night_it nits_$
no_and no_chat no_experience no_of no_pay no_really nobody_else nobody_listens nobody_plays nobody_tells nobodys_come
normal_ones not_around not_leave notice_grooming notice_with novel_about now_she now_what number_1 number_again
number_do number_from number_is nurse_$ of_5 of_6 of_her of_meets of_myself of_not of_old of_one of_safeguarding
of_second of_thing of_those of_year off_$ off_by off_do off_it off_location offence_for offence_when offences_$
offenders_move offenders_start offer_on offline_$ ok_for old_gets old_need old_or old_put old_says old_the old_these
older_kids olds_in on_consoles on_encryption on_file on_online on_teens once_you one_more one_sentence one_side
one_tells one_thing one_when one_year ones_kept ones_quiet online_how online_what only_12 only_as only_feel only_her
only_one only_sender only_servers only_six only_wants opens_with or_12 or_more or_must or_not or_she order_$ original_$
other_coaches other_one other_ones other_three ought_to our_family our_server our_youth out_as out_online over_to
over_what own_site own_tiktok owner_has painting_with papers_does parents_$ parents_and parents_knowledge
parents_letter parents_read parents_see parents_with pass_it pass_round pay_and pedo_hunter people_do people_with
people_working percentage_of permission_slip person_that person_they phone_away phone_is phone_with photo_in photo_is
photo_with photos_i pick_for pics_they pics_to pics_who pics_with picture_desk picture_that pictures_$ plan_how
play_chess plays_fortnite plays_music please_i police_do police_for police_found police_get police_hear police_is
police_see police_think police_use polish_neighbour poodle_$ poses_as primary_kids print_the private_from
private_messaging privately_late profile_picture promised_her proud_of prove_i pull_out pupil_is pupil_tells pupils_to
purposes_give put_one put_their puts_a quality_$ quarter_of quickly_$ quid_$ quiet_at quiet_but quiet_for radio_play
rainy_day read_private read_their reading_your real_number real_one really_i recipient_can record_why recorded_the
records_the register_for relevant_for removed_$ reply_$ report_find report_give report_gives report_it report_left
report_please report_speak reported_it reported_them request_$ requests_on rest_$ rewrite_this riding_a right_i room_i
safeguarding_kids safeguarding_lead safeguarding_poster safeguarding_trainer said_if said_nobody said_that same_as
same_man same_of sample_size save_my saw_it saw_my saw_on say_a say_ai say_child say_he say_her say_nobody say_who
say_you says_give says_he says_so scanned_$ scare_the scared_me scene_where school_but school_do school_kids
school_newsletter school_picture script_$ second_phones secret_account secret_code secret_like secret_to see_a
see_deleted see_messages seems_like sees_my seminar_$ send_an send_him send_police send_the sending_my sends_me sent_$
sentence_so server_needs servers_$ services_$ sexual_$ sexual_messages share_to sharing_a she_$ she_asked she_gets
she_got she_hasnt she_keeps she_likes she_mean she_meant she_misses she_tells she_want shoot_me should_be should_kids
should_stay should_stop shouldnt_of signs_a signs_of signs_show sim_only simple_words single_app sister_in sister_to
size_of skills_for skyrim_how sleep_does sleep_in slide_id slows_down small_garden so_bad so_does so_easy so_fast
so_hard so_please so_which solutions_she some_kid somebody_for somebody_is someone_asked someone_elses someone_is
someone_sends someone_tell something_from something_they somewhere_for son_is son_where son_without soon_$ sorts_of
spot_the spots_that squad_$ staff_meeting start_a start_school step_how steps_do steps_for stepson_trust still_a
still_believe still_grooming stop_adults stop_messaging stop_someone stop_to story_in story_with strange_message
stranger_cant stranger_for stream_$ streamer_he strict_and student_to studies_$ stuff_to such_as suitable_for sums_up
surely_not suspicious_about swap_pokemon swimming_lessons switch_that take_down take_them talk_like tall_$ targets_$
teach_my teacher_counts teacher_doesnt teacher_i technically_$ teenager_get teens_where tell_so tell_where tells_you
testing_purposes text_my than_all than_any thank_you that_arent that_changes that_do that_make that_off that_plays
that_right that_safe that_we the_act the_admins the_average the_ball the_battery the_bill the_book the_christmas
the_coach the_committee the_easy the_end the_experts the_fake the_gap the_garden the_gender the_groundsman the_group
the_helpline the_internet the_job the_journalist the_local the_mantelpiece the_missing the_model the_net the_nspccs
the_page the_percentage the_percents the_pharmacist the_place the_portion the_sender the_sex the_survey the_suspect
the_tablet the_toilets the_trainers the_trampoline the_very the_victim the_video the_walk the_woman the_xbox
their_coaches their_favourite their_first their_form their_kids their_number their_site their_stuff them_back them_down
them_for them_like them_what them_which then_any there_are there_still there_teacher there_that there_was theres_an
these_cases these_people they_$ they_may they_mean they_old they_pass they_report they_saw they_sell they_want
they_will they_write thing_do thing_to thing_up things_on think_a think_that thirteen_year thirty_years this_how
this_link those_apps those_who those_working three_have through_her through_me through_to tiktok_account time_$ time_i
time_it time_on time_to to_15s to_be to_believe to_court to_drink to_feel to_grandma to_hand to_has to_it to_itself
to_online to_pay to_run to_swap to_teens to_this to_travel tomorrow_$ tomorrow_and tomorrow_i too_close took_me
touch_through touching_the town_$ trained_$ trainer_say translate_your travel_alone tree_$ trust_as trusted_adult
turned_twelve turning_13 tutor_make tutor_to two_$ two_bots two_girls two_small under_16s under_9s under_a under_it
under_which understood_$ up_a up_an up_one us_i us_on us_who use_ai use_with used_fake used_most usually_start
verify_age version_$ victims_how victims_of victims_only visa_$ waiting_for want_bath want_help want_me want_where
wanting_the wants_a wants_her wants_mum wants_pics was_$ was_14 was_legal was_one watch_dont water_at way_home way_with
we_cover wear_so week_$ week_how were_against were_groomed were_under what_comes what_does what_ee what_expected
what_grounds what_help what_is what_kids what_papers what_police what_reason what_safeguarding what_share what_this
what_word what_worries what_you whatever_you when_asked when_could where_may where_parents whered_they which_ages
which_body which_dont which_experts which_figure which_games which_girls which_image which_kind which_not which_page
which_safety which_single which_skills which_streamers which_three which_year whispered_to who_asks who_had who_pays
who_poses who_sees who_were whole_class whom_do whom_should why_dont why_isnt wife_$ will_anyone will_you win_my
with_cake with_cam with_him with_in with_mates with_my with_only with_our with_pupils with_schoolgirls with_these
without_dates without_freaking without_naming wont_listen word_do words_in words_should work_at work_rather work_so
worker_in works_nights works_with worries_me worry_about would_be would_even would_find would_have would_persuade
would_there write_more writing_a wrong_and wrote_this yeah_$ year_1 year_2 year_8s year_group yearbook_$ years_$
years_how years_make years_old you_allowed you_card you_gave you_in you_rewrite you_write young_i young_like young_the
young_was younger_girls youngest_asked youngest_in youngest_was your_age your_kid youth_group youth_leader yr_old
""",
    -2: """
0_$ 10_years 11_12 11_of 11_with 12_how 12_kids 12_share 12_staff 12_times 13_where 13yo_to 14_now 14_we 150_to 16_yr
17_nobody 18_asking 18s_$ 20_she 23_one 27_and 2_hours 2_under 300_euro 30_yr 3_$ 3_in 3_things 47_$ 4_$ 4_primary
5_and 5_tips 7_or 80th_$ 83_turned 8_on 93_$ 9_$ 9_0 9_and 9_is ^_150 ^_adult ^_apparently ^_asked ^_backdoor ^_cant
^_caretaker ^_caught ^_child ^_children ^_clues ^_coach ^_darts ^_draw ^_exact ^_fill ^_first ^_foster ^_girls
^_grandma ^_groomed ^_had ^_have ^_hmu ^_holiday ^_howd ^_jams ^_judge ^_lads ^_lifeguard ^_lollipop ^_look ^_looked
^_lost ^_man ^_meet ^_messaging ^_methods ^_minors ^_miss ^_most ^_mums ^_must ^_neighbour ^_nude ^_official ^_once
^_online ^_peak ^_prison ^_promised ^_ratio ^_really ^_relation ^_remember ^_riddle ^_robertsons ^_robot ^_round
^_safeguarding ^_same ^_schools ^_script ^_settle ^_share ^_six ^_someones ^_son ^_student ^_surely ^_ta ^_wait ^_were
^_whenever ^_which ^_wifi ^_wtf ^_youth ^_yungest a_17 a_bank a_beginner a_bench a_bit a_blank a_bots a_breach a_broken
a_bruise a_case a_chart a_chatbot a_childminder a_choir a_cockapoo a_code a_columnist a_concert a_confidential a_court
a_creepy a_cricket a_cv a_debate a_developer a_dick a_dozen a_fellow a_figure a_final a_former a_garden a_girlfriend
a_great a_grooming a_heading a_hidden a_home a_horse a_judge a_law a_lonely a_long a_lost a_match a_mention a_mod
a_monster a_music a_neighbour a_new a_newsreader a_party a_piece a_pint a_policy a_poodles a_poster a_privacy
a_probation a_professional a_railcard a_register a_relative a_rescue a_row a_samsung a_sermon a_show a_sign a_sim
a_simple a_source a_statistic a_stepdad a_strange a_surprise a_survivor a_susie a_team a_teams a_tenner a_thriller
a_tired a_tooth a_true a_trust a_tunnel a_uk a_warrant a_wife about_ai about_dad about_girls about_mine about_minors
about_one about_primary about_safeguarding about_that about_twelve about_vulnerable about_which about_with about_young
above_this abuse_is abuse_pics abused_$ abuser_to abusers_are abusers_get acc_to account_private account_that
accounts_or acording_to act_can act_covers act_that add_him adding_kids adding_my address_for adult_has adult_to
adult_with adults_being adults_from adults_or adults_who advice_from advices_about after_a again_at again_because
again_what again_who against_primary against_this age_at age_did age_for age_rating age_she ages_for ages_of ages_the
ages_were aid_certificate all_are all_my allowed_$ allowed_for alone_to also_victim alt_for always_$ always_alone
always_on am_71 am_begging am_building am_dead am_home am_just am_meeting am_quiet am_running am_starting am_terrified
am_that am_to am_very am_worried america_$ an_abbreviation an_administrator an_alt an_argument an_autistic an_idea
an_instruction an_internet an_oil an_overnight an_xbox and_11 and_6 and_all and_also and_an and_asking and_daughter
and_every and_forgot and_hold and_just and_live and_loves and_once and_out and_please and_saw and_send and_sends
and_sent and_skip and_some and_something and_taller and_telegram and_tell and_they and_to and_used and_waits
and_websites and_wouldnt and_young angry_$ anonymous_when another_app answer_a answer_again answered_$ answers_and
any_$ any_ages any_and any_case any_limits any_link any_video anybody_what anyone_around anyone_look anyone_so
anyone_under anyone_up anyone_what anything_about anything_in app_blocks app_doesnt app_has app_people appear_in
apply_for approach_a apps_and apps_for apps_games apps_have apps_kids apps_pull apps_stop apps_was are_always are_bots
are_boys are_chats are_covered are_for are_free are_going are_helped are_meets are_school are_sharing are_taken
are_teenagers are_ten are_they are_thinking are_upstairs are_used are_what are_young argue_$ around_8 around_parental
arrested_for as_grooming as_me as_neglect as_one as_primary as_though as_told as_young ask_again ask_if ask_so ask_what
ask_you asked_an asked_can asked_him asked_my asked_us asked_what asking_about asking_to asks_for asks_her asks_me
asks_she assembly_what assistant_what at_12 at_13 at_3am at_breakfast at_five at_half at_number at_pick at_six
at_talking at_uni at_weddings aunt_who average_$ average_id baby_pics baby_pictures back_on back_were back_who bad_for
bad_secret bags_$ bak_$ bank_offers basically_$ bath_and be_12 be_able be_allowed be_an be_at be_brought be_caught
be_dead be_doing be_done be_easier be_experiencing be_fair be_gone be_late be_left be_less be_ready be_sent be_up
be_well be_what because_one because_same because_she become_a bed_by bedtime_what been_at been_pretending before_mine
before_school before_she beforehand_$ begging_you begonias_in begs_me begun_to behind_and behind_you being_here
being_threatened believe_a belt_$ bench_with best_apps best_savings better_from better_off big_boy big_school bill_dont
bill_got bill_make bill_passed birthday_gift bits_$ blackmail_by blackmail_my blackmail_over block_first blocks_adults
body_obtained bogged_down books_a bot_do bot_drop bot_just bot_keeps bot_on bot_save bot_you both_13 both_in
both_parents bottles_it bought_her boy_and boy_how boy_is boy_might boy_of boy_online boy_said boy_will boyfriend_and
boys_a boys_are boys_how boys_number boys_so boys_where boys_you breach_of breakfast_$ breaking_it bridesmaid_dress
brother_off brother_sells brothers_are brought_in brought_me budget_what building_player built_in bus_$ but_her
but_still but_you by_groomers by_her by_his by_my by_one by_text by_which bye_to call_anyone call_if call_them
call_what called_a called_what calls_her calls_me cam_is came_to can_anybody can_come can_he can_it can_men can_police
can_print can_put can_report can_still can_test can_warn cant_add cant_find cant_take caption_her car_2 car_and car_for
cards_and cared_about carer_and carried_on case_$ case_of case_on cases_where cat_that catch_them catch_to
caught_because caught_myself certificate_$ change_profil change_the changed_phones changes_$ channel_$ chapter_$
charge_$ charge_for charge_of charity_$ chart_$ chat_by chat_filters chat_for chat_herself chat_not chat_online
chats_and chats_dont chats_only chats_turn chats_werent chats_when cheapest_$ cheat_code check_chats check_please
checked_her checks_my checks_your child_as child_defined child_delete child_get child_include child_know child_or
child_recorded child_related child_sexual child_stay child_tells child_two child_when child_whose children_already
children_from children_know children_never children_step children_training children_youd childs_account childs_address
childs_being chocolate_in circumstances_$ citizenship_how class_$ class_chat class_i clause_on clean_forgotten
clever_bot clippers_$ closed_my club_are club_leader clubs_have clues_that coach_asked coach_has coat_before code_name
coding_club colleague_drives come_$ come_before come_forward come_get come_home come_online come_the come_they comes_$
comes_into comes_next comes_on coming_in common_is companies_so compare_the compare_with computer_club concern_would
concert_with contact_kids cool_uncle cops_it cops_work cost_to could_a could_it could_live could_my council_$ count_of
countries_have country_nobody counts_is coursework_$ cousin_in cousins_$ crime_fiction crime_need crime_novels crimes_$
cry_and cubs_$ dad_does dad_here dad_says dangerous_for dark_$ dark_thoughts data_come data_show data_what date_on
daughter_alone daughter_around daughter_ask daughter_doesnt daughter_if daughter_phone daughter_wants day_of day_so
days_it days_so days_where dead_than deaf_$ dear_and defined_in definition_$ delete_it delete_what detect_groomers
detect_grooming device_do dick_pic did_it did_most did_something did_susie did_to didnt_come didnt_reply die_$ died_$
different_men different_sites directly_$ dirty_to disappear_$ discloses_$ discord_bot discord_one discord_says
discord_server discord_she dm_content dms_in do_an do_as do_if do_in do_moderators do_next do_others do_researchers
do_stuff do_tasks do_their do_things do_this doctor_$ does_anybody does_everyone does_moderation does_roblox doesnt_get
doesnt_it doesnt_need doesnt_work dog_died dog_which doing_nothing doing_now doing_stuff done_it dont_believe dont_care
dont_just dont_leave dont_look dont_lose dont_speak dont_spoil dont_talk dont_trust dont_write doors_little dots_$
down_and down_what down_when downstairs_$ dozen_sites dragon_$ draw_a draw_me dress_how drew_a drew_me drill_for
drive_to dropped_the due_$ each_$ earn_the eating_so effects_of eight_how eighteen_$ either_how eleven_years email_from
emoji_do encrypt_messages encrypted_messaging encryption_will encryption_would end_$ end_of ends_$ engine_is english_is
enough_for entries_come estimate_the euro_or even_chat even_come even_do evening_how everyone_get everything_on
everything_with evidence_she ex_gets ex_wife exact_name exactly_which example_$ examples_$ exchange_is exchange_student
exist_$ experience_$ experiencing_abuse expert_$ experts_want explain_please fair_enough fair_for fair_to fake_account
fake_accounts fake_pics fake_profiles false_quiz families_$ family_link family_photos fast_she father_$ father_comes
feel_at feel_like feeling_$ few_words fiction_how fight_other figures_come figures_please fill_in films_are
filter_catch filter_on filters_for final_$ find_em find_grooming find_him find_how find_on find_online find_other
finding_$ finds_them finished_on first_for first_i first_line first_step first_thing first_week fits_in five_$ five_and
flat_and flat_in flat_she flatmate_$ flinches_every flirting_if float_$ folder_how follow_the follower_asks follows_me
for_anyone for_asked for_asking for_days for_dinner for_each for_encryption for_exchange for_free for_groom for_gta
for_happy for_helping for_id for_learning for_minecraft for_minors for_online for_ranked for_seconds for_students
for_updates for_victims for_work for_you forbidden_ones force_does forgot_her forgot_my form_do form_under form_what
forward_a foster_a foster_child foster_home foster_kid four_times free_now freedom_of friday_$ friend_he friend_i
friend_in friend_moved friend_told friends_with from_a from_adding from_adults from_grandad from_him from_i from_old
from_outside from_parents from_romania from_spain from_syria from_what from_where from_which funny_ones game_asked
game_friend game_in game_my gamers_$ gate_and gates_is gdpr_$ get_abused get_advice get_along get_angry get_days
get_free get_it get_pictures get_targeted get_teenagers get_these get_this get_those get_when get_wrong gets_in
gets_messages gets_money gets_nasty getting_mad getting_one getting_this gfs_little gifts_in girl_got girl_had girl_if
girl_keeps girl_said girl_tell girlfriend_and girlfriend_to girls_are girls_boys girls_football girls_from girls_is
girls_or girls_part girls_pics girls_say give_an give_any give_examples give_the give_them given_$ gives_the giving_out
glued_to go_and go_away go_down go_when goalie_$ goes_with going_on going_round gone_into good_listener good_table
got_blackmail got_bogged got_for got_into got_links got_police got_told grandad_what grandson_and grandson_to groom_kid
groom_the groomed_by groomed_can groomed_from groomed_kids groomed_last groomer_i groomers_act groomers_first
groomers_tell grooming_how grooming_numbers grooming_took group_and group_how group_that group_under group_what
grouped_$ grow_up grown_men grownups_$ gta_$ gta_online had_gone hadnt_she half_a half_the hand_in handout_one
handouts_due hapens_to happened_and happening_to happens_now hargreaves_line harming_again has_child has_in
has_pictures has_room hate_it have_bad have_been have_clean have_deleted have_not have_put have_talked have_three
have_told have_voice have_who having_thoughts he_cant he_checks he_deletes he_finds he_liked he_lives he_really
he_recorded he_shows he_tell head_for head_not heading_for hear_it hear_of help_him help_so helped_to her_80th her_aunt
her_begonias her_clothes her_coach her_friend her_help her_his her_house her_mind her_mums her_nan her_nicely her_old
her_or her_photo her_pictures her_safe her_tongue her_up her_vapes her_violin her_who her_words her_wrong here_a
here_found here_kids here_not here_same here_so here_tomorrow hicups_fast hidden_number hidden_text hide_from
higher_than hilarious_$ him_again him_but him_getting him_how him_make him_my him_one him_seeing him_stop his_birthday
his_chats his_grandad his_school his_teacher his_uncle history_$ hits_so holiday_club holiday_is home_is home_so
home_without horses_$ host_father hotel_for hours_to hours_when house_is house_keys how_and how_does how_fresh
how_offence how_ships how_tall how_too husband_is i_and i_apply i_believe i_carried i_carry i_changed i_charge
i_checked i_choose i_cite i_confront i_disappeared i_e i_earn i_even i_follow i_got i_hadnt i_hang i_kind i_might
i_mind i_mod i_open i_owe i_paid i_remember i_rent i_reported i_show i_skipped i_stopped i_took i_trace i_trick i_trust
i_turn i_warm id_find id_keep id_look id_need idea_for if_being if_chats if_theres ignoring_me ill_do illegal_i
imagine_a in_10 in_an in_and in_bits in_bottles in_charge in_easy in_five in_for in_history in_i in_internet in_itself
in_night in_parliament in_school in_something in_stoke in_ten in_them in_toxteth in_turkey in_water information_request
informed_$ inside_chats instead_$ instructions_$ intelligence_to internet_if internet_safer internet_where into_french
into_in into_is into_messages into_peoples intro_please invite_to involved_girls ipad_$ ipad_from is_14 is_16 is_24
is_abused is_alone is_an is_anyone is_begged is_breached is_cheapest is_child is_coping is_doing is_fourteen is_good
is_grooming is_her is_kind is_missing is_needed is_ok is_pretending is_primary is_their is_threatening is_working
is_wrong isnt_a isnt_here it_47 it_asking it_at it_because it_but it_by it_can it_cant it_comes it_condition it_cost
it_does it_dont it_ends it_forget it_goes it_happening it_he it_if it_last it_list it_live it_love it_of it_ok it_opens
it_privately it_prove it_realistic it_rules it_scared it_send it_share it_site it_soon it_sound it_still it_sweet
it_ten it_twice it_usual it_wasnt it_where iwf_appear jailbreak_you jams_setting job_have job_title job_would join_$
join_our joining_in joke_$ journalist_what judge_me just_between just_chat just_flirting just_not just_put just_ugly
just_use just_yes karate_$ kcsie_$ keep_asking keep_her keep_looking keep_records keeping_an keeps_changing
keeps_coming keeps_getting keeps_making keeps_saying kick_off kid_has kid_i kid_of kid_safe kids_about kids_accounts
kids_chats kids_go kids_herself kids_lost kids_lot kids_name kids_parents kids_phones kids_rite kids_round kids_still
kids_wont kids_younger kik_and kill_me kindly_find knew_the knew_which know_is know_law know_people known_$ known_to
knows_the lab_$ lad_has lads_offering lads_on laptop_what laptops_$ last_year late_for law_about law_here law_so
law_student laws_for lead_$ lead_at leader_asks learn_better learning_difficulties learning_spanish least_bad leave_you
lecturer_asked leeds_is leeds_on left_over legal_for legal_to legislation_does less_secure less_shy lesser_known
let_abusers let_anyone let_me let_under let_you lie_about lies_about lift_the light_$ lighthouse_keeper like_28
like_and like_for like_got like_he like_her like_other like_reading like_something like_would likes_$ likes_horses
limit_on limits_$ limits_and line_chart line_i line_of line_where link_me link_no link_the list_at list_for list_to
listed_$ little_cousins live_in live_on lives_being livestreaming_a local_paper logs_as lol_not long_a long_they
long_you look_as look_in look_the looked_for looked_through looking_to lose_a lose_out lose_them lot_$ lot_any
lot_which love_one loves_him lunch_$ made_it made_me mail_address main_character make_of make_short make_sites
make_their make_video makes_fake making_new making_them man_filming man_here man_says man_sent man_wrote many_adults
many_aps many_cops many_different many_units map_and marry_her match_is mate_best mate_she matter_$ matter_what
matters_whether may_be may_look me_5 me_cheat me_enough me_fight me_hanging me_last me_like me_nick me_or me_over
me_pick me_sad me_so me_some meal_any mean_boys mean_no mean_or mean_under meant_by median_age medication_against
meet_up meeting_$ meets_$ meets_are meets_do member_is men_actually men_message mentions_$ message_each message_so
messages_$ messages_as messages_does messages_how messages_yes messaging_a messaging_apps messaging_companies
messenger_for met_in met_on met_the method_$ middle_aged mind_about mind_off mine_who minecraft_$ mines_on minor_online
minors_my missing_$ mod_$ mod_and mod_here mod_on mode_$ moderated_for moderation_on moderator_$ mods_asking money_do
more_at more_boys more_girls more_if more_lessons more_on more_people more_popular more_since morning_$ most_at
most_cases most_dangerous most_grooming most_like most_of mostly_boy mostly_boys mother_from move_in move_kids
much_higher much_is much_older much_pocket mum_and mum_at mum_put mums_at mums_on must_be must_lure must_there my_6
my_9yo my_cam my_children my_club my_code my_colleague my_crush my_editor my_gran my_guides my_host my_husbands my_isp
my_late my_local my_misses my_nan my_paper my_penpal my_psychology my_question my_reading my_report my_shoulders
my_sister my_sociology my_stop my_story my_teens my_toddler my_twelve my_two my_wee my_with myself_i name_check
name_how named_i names_what nan_keeps nearly_half need_child need_somewhere need_what needs_it nephew_asked
nervous_about nervous_for net_$ netball_club never_leave never_said never_understood new_accounts new_babysitter
new_girlfriend new_rules new_to next_doors nice_$ nicely_$ nick_stuff niece_away night_and night_so nights_$
nineteen_kids no_4 no_child no_clothes no_idea no_kids no_link no_more no_nicely no_ok no_phone no_report no_safeguards
no_scanning no_thanks no_the no_way nobody_believed nobody_came nobodyd_believe not_alone not_come not_doing not_for
not_her not_how not_illegal not_just not_live not_lol not_one not_paying not_primary not_proud not_sleeping not_so
not_stop not_sure not_training not_what not_where nothing_what nothing_where notice_and notice_me notices_$ novel_how
novel_the novels_and now_and now_it now_my now_police now_wants nude_pics nudes_and number_14 number_and number_goes
number_just number_my numbers_for numbers_i numbers_look numbers_not obviously_$ of_4 of_concern of_contacting of_crime
of_duty of_em of_fifteen of_forces of_forty of_girls of_going of_hicups of_i of_messaging of_mines of_names of_offences
of_ours of_parents of_pupils of_seven of_shame of_something of_such of_thirteen of_trust of_twins of_what of_when off_i
off_like off_to offence_counts offence_in offence_spelt offenders_find offenders_go offenders_write offering_her
officer_here officer_how officer_said officer_who offices_$ official_name often_should oil_change ok_bot ok_it ok_then
ok_which old_allowed old_family old_foster old_friend old_girls old_guys old_has old_meant old_pupil old_right
old_still older_friend older_girls olds_about olds_hang on_ai on_at on_i on_iphone on_it on_minors on_offer on_one
on_record on_safeguarding on_secret on_sunday on_victims on_video on_xbox on_your once_what one_believes one_child
one_dot one_else one_girls one_if one_likes one_man one_meal one_number one_page one_parent one_particular one_pupil
one_reports one_right one_says one_will ones_didnt ones_does ones_kids ones_or online_abuse online_any online_did
online_enticement online_risk online_says online_stranger online_these online_which only_$ only_eight only_ever
only_for only_friend only_if only_know only_need only_or only_teenagers only_teens only_that only_watches only_where
opening_up or_are or_do or_dont or_false or_how or_median or_middle or_no or_other or_something or_stay or_teens
or_under organisations_named other_$ other_countries others_who our_chess our_class our_discord our_gates our_house
our_parent our_under our_volunteer ours_$ out_does out_here out_looking out_more out_whether over_chats over_it over_me
over_something own_chats own_is own_pic owner_$ packed_a page_handout page_her page_says pages_$ paid_for pal_is
parent_at parent_id parental_controls parents_ask parents_can parents_council parents_evening parents_group parents_if
parents_the parents_there parents_would park_for parliament_to part_where passage_in passed_$ pay_me paying_a
penpal_from people_are people_call people_have people_just people_my people_please people_swap people_tell people_would
peoples_dms per_year percentage_for person_can phone_in phone_rules phone_under phones_can phones_for phones_tablets
photo_taken photos_which piano_teacher pic_of pic_on pick_$ picture_from picture_of picture_what pictures_off
pictures_vanish pictures_with pizza_$ place_there place_to plan_a plan_which planning_our platform_is platform_named
platforms_$ platforms_are platforms_does play_how play_online play_where players_in please_find please_id please_my
please_tell plot_is poem_as point_to poland_how police_as police_been police_files police_have police_help police_how
police_in police_logs police_need police_officer police_record police_so police_stuff police_usually police_work
police_would policy_on poodles_coat pool_in post_it post_pics posts_her pounds_$ practice_$ present_do pretend_the
pretends_to prey_on price_$ primary_$ privacy_lot privacy_settings private_any private_lessons private_server
private_video probation_officer profil_pic prompt_$ proof_$ proof_for proportion_$ protect_children protect_kids
protection_id protection_people prove_her published_this punishment_for pupil_drew pupil_on pupil_what pupil_who
pupils_about pupils_for pupils_has pupils_messages puppy_be put_the python_loop python_to question_as questions_from
quiet_and quiet_because quiet_since quiz_and quoted_so railcard_$ randoms_$ rang_me rank_$ rate_$ rather_be real_$
real_person really_$ really_cared really_little really_only reason_is reception_$ receptionist_a reckons_you
recognise_a recognise_signs record_number recorded_of records_had records_of refuge_$ refuse_everything refuses_to
relative_$ remember_$ remember_about remember_how repeat_the report_explain report_him report_i report_if
report_mention report_one report_or report_somebody report_stuff report_suggest report_them report_think report_this
request_or research_associate researcher_with response_training rest_of revision_$ rich_$ right_and right_one right_to
ring_$ ring_if rise_$ risky_for robertsons_bit roblox_who room_with rota_for ruined_$ rules_$ rules_about rules_just
rules_let rules_on rules_should run_away sad_for safe_and safe_off safe_the safe_way safeguard_a safeguarding_rules
safeguards_$ safest_messenger safest_to safety_$ safety_worry said_43 said_bye said_his said_id said_in said_not
said_on said_so said_the said_they same_question same_year saturday_and saturday_nobody save_what savings_rate saw_a
say_exactly say_games say_how say_of say_online say_police say_they says_13 says_6 says_a says_now says_she says_staff
says_without scare_them school_after school_among school_exchange school_friend school_if school_my school_photos
school_said school_say school_tell school_to school_wants school_years schools_would scotland_$ scout_wants
scrambled_messaging screen_time screen_what searching_for seconds_so secret_about secret_but secret_instructions
secret_of secret_on secret_that section_on see_yourself self_harming selfies_$ sell_her sellin_a sells_her send_$
send_us sending_me sending_pics sends_pics sends_stuff senior_research sense_of sent_before sent_it sent_something
sent_the sentence_$ sentence_for sentence_on series_would sermon_$ server_a server_admin server_and server_for
server_how server_which session_on set_of setting_how setting_up settings_to settle_$ settle_this seven_and seven_what
sex_of shame_i share_a share_baby share_was share_with shares_pictures shaved_my she_argue she_cry she_doesnt she_isnt
she_lets she_loves she_make she_met she_send she_ten she_use she_wanted she_wasnt shift_with ships_get shoes_on short_$
should_anyone should_it should_recognise shoulders_$ shouldnt_i show_for show_teenagers show_this show_you shows_it
shut_down sick_of side_$ side_at signs_$ signs_that signs_the since_$ since_she since_that since_whens sit_for sit_in
sit_up site_i sites_and sites_check sites_which six_$ six_i six_thousand six_who sixteen_year sizes_$ skip_your
slipped_me small_art small_minority small_one smokescreen_in so_$ so_6 so_bored so_just so_like so_on so_parents
so_stranger so_tired so_trusting so_unwilling so_we so_what so_when social_media social_studies social_work
sociology_coursework software_and some_days some_how some_lads somebody_$ somebody_has somebodys_livestreaming
someone_and someone_in someone_my someone_posting someone_sent someone_stop someone_would someones_told something_daft
something_stupid something_you son_$ son_in son_what sooner_be spanish_$ speak_about speak_english special_needs
spelt_i spying_on stabilisers_$ staff_for staff_should staff_training stage_at start_looking started_wetting
starting_to stat_for statement_on statistics_$ stats_on stay_calm stay_quiet stays_with step_3 step_one step_the
step_what stepdad_and stepdad_watches still_and still_be still_catch still_out still_there still_work stoke_and
stop_people stop_posting stop_replying stop_searching stopped_$ stopped_eating storage_is story_about story_i story_or
story_who stranger_and stranger_or stranger_writes streets_away student_at student_from student_on students_$
students_ask study_$ stuff_and stuff_from stuff_on stupid_$ sue_the suggest_an suggest_how suggest_kids suitable_$
surely_they survey_about susie_hargreaves suspect_grooming sweet_$ swimming_$ switch_off ta_for ta_is table_games
tablet_from tablet_how tablets_or take_away take_off take_on take_the talking_does talking_what talks_on talks_to
taller_than targeted_more targeted_most teach_$ teacher_do teacher_from teacher_have teacher_here teacher_know
teacher_spot team_of teams_$ tech_companies tech_firms teen_accounts teen_for teen_slang teenage_son teenager_what
teenagers_about teenagers_themselves teenagers_to teens_get teens_hang teens_want teens_which telegram_$
telegram_because tell_anybody tell_how tell_no tell_one tell_their telling_someone tells_a tells_them ten_minutes
ten_of ten_pounds term_$ terrified_$ test_tell test_you text_and text_can text_is than_boys than_one than_wear
than_what thank_her thanks_i that_$ that_answer that_blocking that_bridesmaid that_charity that_count that_does
that_govender that_hides that_in that_is that_link that_list that_looks that_lots that_makes that_man that_messages
that_ones that_per that_really that_safeguarding that_somebody that_somethings that_under that_were the_82 the_abuser
the_answers the_author the_bathroom the_bee the_better the_big the_board the_bottom the_cars the_charity the_charitys
the_companies the_cool the_correct the_creep the_day the_door the_dragon the_drill the_entries the_exchange the_feeling
the_figure the_filter the_fuel the_general the_gist the_groom the_hours the_how the_image the_intro the_it the_leavers
the_lecturer the_lessons the_line the_lodger the_mean the_messaging the_middle the_morning the_move the_nappies
the_navy the_nearest the_netball the_notes the_number the_official the_older the_only the_order the_organisations
the_parcel the_passage the_peoples the_percentages the_phrase the_plan the_plot the_proper the_proportion the_pta
the_punishment the_recipient the_rule the_sense the_shop the_sims the_slang the_stage the_start the_stat the_student
the_study the_sub the_supporters the_surname the_swimming the_ta the_tech the_techies the_time the_trigger the_trip
the_true the_trust the_trusted the_truth the_tyre the_uncle the_victims the_wallpaper the_war the_water the_why
the_window the_years their_a their_books their_childs their_e their_offices them_all them_already them_did them_i
them_my them_talking them_were them_when themselves_and themselves_or then_i then_what theory_why there_data there_help
there_medication there_more there_nobody there_numbers there_should there_stuff theres_pictures these_messages
these_police these_solutions these_technical they_actually they_already they_arrest they_check they_closed
they_estimate they_go they_grow they_knew they_plan they_shaved they_test they_usually they_what they_wouldnt thing_is
thing_of things_$ things_no things_off thirteen_i thirteen_my this_data this_for this_from this_group this_hits this_i
this_law this_line this_man this_me this_offence this_town tho_$ those_checks those_has those_of though_i thousand_and
threatened_to threatening_to tiktok_$ tiktok_at time_alone time_can time_for time_which tips_from title_of to_11 to_15
to_anybody to_anyone to_apply to_at to_bond to_book to_cook to_cornwall to_dance to_data to_die to_eat to_family
to_float to_girl to_grooming to_hurt to_jail to_lock to_marry to_messages to_our to_randoms to_remember to_respond
to_ride to_safeguard to_see to_settle to_share to_sue to_throw to_train to_videocall to_want to_what together_on
together_with told_$ told_anybody told_anyone told_in tongue_would too_get too_long tooth_fairy top_$ touch_her
touch_me tournament_$ trace_her trace_the train_$ train_ticket trainee_here trainer_$ trainer_of trampoline_$
trampoline_park trick_kids trick_my tricked_into trip_where trouble_on true_$ true_or true_story trust_me trust_myself
trusting_him trusting_how tunnel_$ turn_into turned_into tutor_and tutor_makes tutor_who tutoring_a two_hundred
two_kids two_streets typically_chat tyre_place under_18s under_8s under_eighteen under_gdpr under_reason under_this
understand_it understand_my uni_$ until_a until_i until_what unwilling_to up_i up_my updates_$ us_do us_parents
use_artificial use_discord use_encrypted used_a used_by using_encrypted usual_for v_bucks vanish_how very_youngest
victim_how victims_boys victims_were video_call video_he video_i video_of video_on video_to villain_in violin_tutor
visit_them visits_$ vpn_still vulnerable_people waits_at wake_up walk_away wall_$ want_300 want_changed want_done
want_i want_not want_on wants_discord wants_my wants_nudes wants_the warrant_$ was_hilarious was_not was_passed
was_used was_wondering watch_me watched_a water_his way_in way_theyd we_ask we_come we_dont we_know we_move we_need
we_sit we_talking we_tell we_watched weakest_child wear_that web_$ websites_that weddings_$ weekend_she weekend_so
well_informed went_no were_caught were_girls were_kids were_setting werent_private what_3 what_act what_books
what_crime what_device what_film what_gives what_grade what_hapens what_have what_in what_justification what_mean
what_on what_orders what_permission what_pic what_portion what_so what_software what_tricks what_type what_was what_way
what_were what_wrong what_year whatever_$ when_$ when_both when_there when_working when_you whenever_a whens_it
where_from where_most where_mum where_pictures which_a which_abusers which_bank which_circumstances which_club
which_countries which_country which_expert which_firms which_i which_kinds which_law which_organisation
which_organisations which_parental which_question which_series which_sex which_should which_tactics which_technologies
which_technology which_the which_trade which_training which_website which_years who_can who_groomed who_hates who_is
who_keeps who_loves who_message who_messages who_mind who_published who_said who_sent who_speak who_spills who_spots
who_write whoever_wrote whole_thing whose_it whose_job why_are why_me why_they wife_in wife_reckons wife_to will_he
will_it win_at wins_a wipe_a wise_$ with_83 with_first with_france with_friends with_grown with_just with_people
with_primary with_problems with_something with_this with_without without_an without_breaking without_encryption
without_reading without_scaring without_telling without_water without_who woman_quoted women_$ wondering_as wont_leave
wont_look wont_take word_child word_lonely wording_of words_do words_on words_what work_asking work_he work_if
working_for works_where worksheet_$ worse_the would_$ would_believe would_help would_lose would_quit would_somebody
would_sooner would_tip would_to wouldnt_tell write_code write_for write_software write_that writing_about written_in
written_the wtf_is xbox_so yeah_how year_at year_gets year_i year_she year_which years_ago years_for years_had yes_i
yes_if yet_$ you_answer you_block you_bring you_could you_describe you_getting you_hear you_learn you_lift you_live
you_lose you_must you_not you_on you_open you_ring you_screenshot you_should you_sue you_suspect you_what you_who
you_wont young_are young_as young_can young_men young_victim young_what young_women younger_brother younger_teens
youngest_do youngest_group youngest_of youngest_victim your_address your_checks your_children your_guidelines your_link
your_numbers your_phone your_pics your_prompt yourself_in youth_work yr_4 yr_9 yungest_kid
""",
    -1: """
000_$ 000_children 000_in 000_is 000_kids 000_or 000_start 0_on 10_40 10_can 10_min 10_says 10_soon 10_under 10_who
10k_followers 11_in 11_it 11_nearly 11_says 11_that 11_too 12_000 12_but 12_does 12_get 12_girls 12_group 12_make 12_my
12_she 12_swimming 12_talk 12_the 12_was 13_for 13_he 13_keeps 13_or 13_she 13_should 13_too 13_what 13_who 13yo_who
14_ans 14_he 14_little 14_teens 14_times 14_too 150_and 150_different 150_kids 150_websites 15_apps 15_he 15_i 15_is
15_kids 15_my 15_the 15_what 15_yrs 16_a 16_but 16_or 16_soon 16_what 16_year 16s_$ 16s_in 17_but 17_go 17_what 17_year
18_and 18_the 19_she 1_1 1_20 1_say 200_words 20_and 20_is 20_yr 21k_kids 23_$ 24_too 25_year 26_and 26_per 28_and
2_and 2_child 2_days 2_facts 2_how 2_in 2_one 2_years 300_$ 30_and 30_to 34_and 34_degrees 350_$ 350_all 350_and 3_30
3_facts 3_of 40_to 412_days 42_police 47_and 48_hours 4_boys 4_in 4_of 4_parent 4_year 500_$ 500_and 500_is 500_or
500_were 500_words 50_quid 5_$ 5_8 60_mins 62_and 68_$ 6_0 6_about 6_and 6_months 6_parents 6_teacher 6_the 6_years
71_i 78_$ 79_and 7_and 7_asked 7_what 7_yr 8_in 8_is 8_minutes 8_to 8_where 8_yr 90_percent 999_or 9_lol 9_man 9_she
9s_football 9th_which ^_34 ^_5 ^_6 ^_83 ^_about ^_abuse ^_added ^_adults ^_ages ^_air ^_all ^_another ^_anything
^_aunty ^_babysitters ^_besides ^_between ^_bit ^_boyfriend ^_bruh ^_btw ^_came ^_casting ^_change ^_chatbots ^_check
^_come ^_communication ^_complete ^_conviction ^_cops ^_copy ^_correcting ^_counselling ^_count ^_cousin ^_data
^_deepfake ^_discord ^_dissertations ^_dog ^_drop ^_earlier ^_either ^_encryption ^_evening ^_everyone ^_ex ^_feeling
^_filling ^_five ^_flip ^_followed ^_fortnite ^_forty ^_games ^_gift ^_gifts ^_govender ^_gran ^_grandad ^_grandkids
^_ha ^_haha ^_half ^_hamster ^_hardly ^_havent ^_headteacher ^_hed ^_his ^_hiya ^_home ^_honestly ^_hr ^_ill
^_instructor ^_ipad ^_iwf ^_jai ^_journalist ^_karate ^_keep ^_kent ^_lab ^_law ^_legal ^_librarian ^_line ^_long
^_mammy ^_mans ^_many ^_may ^_metadata ^_method ^_mi ^_mod ^_modelling ^_more ^_move ^_mr ^_nah ^_nan ^_nearly ^_normal
^_nothing ^_notify ^_now ^_nr ^_nudes ^_number ^_nursery ^_older ^_open ^_ou ^_our ^_over ^_override ^_people
^_percentages ^_phones ^_photo ^_photographer ^_picture ^_plot ^_primary ^_prob ^_promise ^_proportion ^_pta ^_quit
^_random ^_recommend ^_recruiting ^_repeat ^_reply ^_roblox ^_roll ^_romeo ^_says ^_screen ^_seems ^_select ^_set
^_seventy ^_shut ^_sister ^_small ^_social ^_software ^_sounds ^_speak ^_start ^_stop ^_stranger ^_stuck ^_students
^_sudo ^_sum ^_survivors ^_swim ^_system ^_teacher ^_ten ^_their ^_this ^_three ^_thumbs ^_top ^_trials ^_trust
^_trying ^_turning ^_turns ^_type ^_un ^_unbelievable ^_uncle ^_uncles ^_watch ^_we ^_whatever ^_whisper ^_whose ^_wife
^_wipe ^_word ^_wouldnt ^_years ^_yo ^_your a_$ a_25 a_app a_barista a_barrister a_beach a_bed a_best a_bike a_biscuit
a_booking a_bottle a_bouncy a_brownie a_busy a_calculator a_calendar a_care a_career a_cat a_character a_charity
a_check a_checklist a_city a_clip a_coin a_colleague a_comic a_company a_complaint a_contact a_controlling a_cool
a_copy a_couple a_crime a_criminology a_curious a_d a_dance a_dating a_dear a_decade a_degree a_detention a_dinner a_do
a_dodgy a_fact a_factory a_fence a_first a_flight a_football a_fortnite a_fortune a_four a_fox a_freelance a_fun
a_goalpost a_government a_governor a_gp a_grandson a_grey a_groupchat a_guides a_guitar a_hacker a_haiku a_hairdresser
a_hall a_handful a_haunted a_head a_hobby a_holiday a_horrible a_house a_human a_hundred a_jumper a_knife a_ladder
a_lady a_language a_lanyard a_leading a_lemonade a_lesson a_level a_lie a_lifeguard a_lighthouse a_loan a_lock
a_magician a_meltdown a_meme a_merit a_mind a_minecraft a_moderator a_month a_mop a_mute a_naked a_necklace a_nervous
a_nice a_note a_nut a_old a_page a_parcel a_part a_patient a_pc a_percentage a_phone a_photo a_picture a_pilot
a_placement a_play a_playgroup a_podcast a_pound a_presentation a_prize a_profile a_purchase a_python a_quarter
a_question a_quotation a_quote a_radiator a_rap a_rash a_realistic a_recipe a_report a_residential a_rig a_right
a_robot a_role a_rude a_rule a_scale a_score a_section a_see a_seminar a_separate a_shared a_shareholder a_shed a_shift
a_side a_sixteen a_sketch a_soap a_spa a_spare a_stalker a_stat a_statistician a_strong a_summary a_summer a_suspicious
a_swear a_swim a_tablet a_tech a_telly a_tent a_tick a_timeshare a_trainee a_trainer a_translator a_trigger a_ukulele
a_user a_vacation a_van a_wardrobe a_website a_wedding a_widower a_worksheet a_world a_worry a_younger a_youngster
about_13 about_200 about_42 about_abuse about_all about_an about_apps about_cases about_destroying about_first
about_fourteen about_good about_homework about_joining about_keeping about_known about_little about_looking about_man
about_messages about_offenders about_picture about_pictures about_privacy about_protecting about_roblox about_safety
about_saying about_sharing about_slugs about_snapchats about_them about_thinking about_who about_your about_youth
above_and abroad_might abuse_does abuse_id abuse_it abuse_material abuse_were abused_in abused_me abusers_$ abusers_use
abusers_whose acc_$ account_got account_on account_with accounts_for accounts_get act_i act_in act_normal acted_on
acting_out action_$ action_does actors_$ actual_thing actually_give actually_mentioned add_my add_one added_$ added_me
adding_me address_from address_he address_i admin_$ admits_it adopt_the adult_asking adult_at adult_in adult_is
adult_keeps adult_sends adult_sext adult_who adult_working adults_course adults_only advertise_$ advertise_a advice_in
advice_on advice_page advice_were affected_give affected_please affected_what afraid_to after_an after_it after_little
after_lunch after_me after_our after_primary after_reading after_safeguarding after_you afternoon_the afterwards_$
again_how again_last again_like again_to again_we against_$ against_a against_children against_girls against_grooming
against_it against_my against_phones against_scanning age_13 age_checks age_children age_counts age_go age_mentioned
age_ones age_or age_range age_under age_were aged_11 aged_9 aged_ten agen_where ages_4 ago_and agree_and agree_the
agree_with agrees_$ ahead_$ ai_already ai_and ai_be ai_behind ai_bot ai_for ai_generated ai_itself ai_law ai_makes
ai_on ai_prompt ai_that ai_tools ai_with aim_in air_$ air_force albums_of all_members all_night all_previous
all_teenagers all_that all_was all_what all_you allergy_$ allotment_$ allowed_friends allowed_out almost_half alone_and
alone_asking alone_for alone_how alone_or alone_the alone_what already_been already_knew already_know already_left
already_only already_sent also_15 also_ignore also_like alternative_to always_different always_looks always_online
always_the always_two am_62 am_68 am_78 am_8 am_afraid am_against am_also am_an am_being am_chatting am_checking
am_choosing am_comparing am_confused am_curious am_dying am_dyslexic am_exchange am_fifteen am_fine am_five am_fourteen
am_frightened am_gay am_gone am_having am_ill am_leaving am_literally am_lost am_man am_minding am_my am_ok
am_panicking am_preparing am_presenting am_prosecuting am_refugee am_right am_safeguarding am_sat am_setting am_shaking
am_staying am_still am_studying am_tbh am_thirteen am_trainer am_trans am_trapped am_treasurer am_using am_want
am_watching am_wrong am_year amendments_$ among_those among_us an_a an_allotment an_american an_and an_android
an_anonymous an_answer an_appointment an_apps an_engineer an_envelope an_essay an_estimate an_evil an_exam an_exception
an_honest an_illness an_inset an_interview an_ip an_ipad an_iphone an_overdose an_underage an_unknown an_unrestricted
and_15 and_16 and_21 and_26 and_about and_already and_always and_at and_bought and_boys and_buy and_cant and_chats
and_checks and_child and_comes and_dad and_denies and_ends and_father and_game and_gave and_getting and_girls and_given
and_gives and_ill and_keeps and_last and_leave and_liam and_list and_location and_look and_love and_made and_make
and_makes and_meets and_mirrors and_more and_needs and_new and_over and_photos and_pics and_plan and_plays and_post
and_pregnant and_private and_promise and_ran and_read and_reading and_robbers and_safety and_scouts and_sending
and_shell and_should and_sixteen and_sneaks and_so and_somebody and_speak and_starting and_their and_think and_this
and_tonight and_twelve and_was and_were and_whom and_with and_wonder and_work and_worried android_$ another_country
another_way ans_et answer_anything answer_as answer_everything answer_her answer_like answer_my answer_please
answer_the answer_what answer_where answer_with answer_without answered_the anti_privacy ants_$ any_advice any_ai
any_books any_comparison any_data any_foundation any_icebreaker any_ideas any_jobs any_lab any_law any_line
any_offences any_percent any_reading any_real any_reason any_research any_rules any_specific any_stat any_website
anybody_$ anybody_but anybody_say anybody_want anyone_ask anyone_found anyone_have anyone_i anyone_in anyone_know
anyone_to anyone_want anyone_watching anything_but anything_she anyway_how anyway_i aoife_$ app_and app_did app_have
app_i app_isnt app_it app_names app_takes app_will appear_$ application_children applies_to appointments_at apps_again
apps_because apps_did apps_does apps_how apps_named apps_only apps_really apps_see apps_use apps_were apps_with
april_fool are_$ are_10 are_14 are_4 are_9 are_actually are_affected are_after are_ai are_allowed are_at are_building
are_built are_chatrooms are_counted are_crimes are_driving are_fun are_games are_given are_hiding are_if
are_journalists are_married are_meeting are_mentioned are_missing are_not are_of are_people are_running are_saying
are_selling are_sensible are_staying are_targeted are_things are_trading are_traveller are_under are_useless
are_victims are_worse are_worst are_your area_$ arent_they argue_that argument_$ argument_against arguments_$ arm_$
arm_to around_$ arranged_to arrest_me arrested_and arrests_what article_list article_on article_one article_where
as_abuse as_being as_children as_dsl as_i as_in as_missing as_offenders as_people as_she as_someone as_victims as_what
ask_as ask_before ask_how ask_id ask_in ask_my ask_someone ask_where ask_which asked_the asked_whether asking_how
asking_if asking_in asking_my asking_on asking_where asks_a asks_always asks_every asks_to asks_us assembly_on
assistant_how associate_$ at_11 at_15 at_16 at_17 at_2 at_3 at_b at_boots at_bowls at_children at_dad at_dinner
at_discord at_guides at_hers at_images at_lessons at_mario at_maths at_morrisons at_nine at_ours at_sports at_ten
at_things at_thirteen at_two attempts_$ attempts_the author_$ autistic_son autocorrect_$ average_was away_id away_if
b_here b_q baby_clothes baby_doll baby_is babysit_in babysitter_for babysitter_i babysitters_boyfriend babysitting_and
babysitting_my babysitting_two back_after back_because back_her back_home back_lost back_my back_of back_off back_row
back_so back_to back_up backdoor_and backdoor_is background_check bad_experience bad_how bad_i bad_idea bad_men
bad_people bad_picture bad_thing bad_what badge_do badge_if bakery_$ ban_phones ban_user band_wants bands_$
bank_account banned_i banned_what banning_phones barca_stream barista_in barman_says barrister_i base_that basea_so
bath_$ bath_does bath_time bathroom_$ batter_me battle_pass be_15 be_18 be_arrested be_attracted be_back be_banned
be_changed be_charged be_cross be_curious be_easy be_for be_groomed be_grooming be_higher be_illegal be_investing
be_most be_normal be_of be_off be_offline be_opened be_passed be_quick be_safe be_scanned be_stored be_taken be_talking
be_that be_touched be_treated be_used be_victim be_victims be_watching be_word be_younger beach_pics beat_her beaten_6
became_an because_fewer because_her because_mine because_my because_nobody because_the because_they because_we
become_an become_illegal bed_at bed_for bed_how bed_if bed_in bedroom_$ bedroom_door bedroom_in been_15 been_arrested
been_asking been_banned been_hurt been_in been_kind been_meeting been_paying been_seen been_thinking been_used
been_watching before_$ before_anybody before_friday before_half before_me before_parents before_passing
before_secondary before_someone before_this before_we began_writing begging_me begin_with beginner_$ beginner_i
beginning_with begs_to behaviours_in behind_a behind_it being_funny being_hurt being_manipulated being_messaged
being_passed being_put being_told being_wrong being_your believe_her believe_what believe_you believes_that bell_is
belong_to belongs_to besides_schools besides_the best_$ best_age best_at best_counter best_customers best_defence
best_gift best_known best_mans best_month best_opening best_picture best_single best_vpn best_want bets_$ better_not
better_without between_a between_customers between_grooming between_the bibliography_which big_man big_one bigger_$
bigger_than biggest_platform bike_$ bike_is bill_coming bill_do bill_gives bill_i bill_no bill_say bill_so bill_that
bill_was binoculars_this birthday_it biscuit_$ biscuits_$ bit_me blackmail_after blackmail_for blackmail_me
blackmail_she blackmail_with blames_nobody bleep_test block_every block_him block_on blocked_by blur_the board_$
board_games boarding_school bodies_and body_is body_that book_a book_it book_one book_that booked_the books_for
books_on boots_so borrowed_my boss_keeps bot_about bot_before bot_breaks bot_does bot_forget bot_i bot_keep bot_name
bot_no bot_switch bot_tell bot_to bot_what bot_with both_mums both_sides bots_can bots_have bottom_end bought_me
bought_the bouncy_castle bowls_club box_above box_to boy_aged boy_asked boy_got boy_keeps boy_make boy_next boy_say
boy_says boy_seems boy_told boy_without boyfriend_21 boyfriend_is boyfriend_makes boyfriend_put boyfriend_says
boyfriend_who boys_be boys_because boys_girls boys_it boys_on boys_than boys_there boys_told boys_tonight bread_$
break_character break_in break_the break_your bribe_my bright_but bring_for bring_this bristol_$ bro_8 bro_on
brother_about brother_has brother_keeps brother_show brother_to brother_wont brothers_and brothers_friend brought_a
brought_it bruh_why brush_first btw_love buffering_$ build_a build_in building_$ building_a building_one built_a
built_you bullying_$ bullying_or burn_be burst_into bus_driver bus_would but_also but_can but_it but_not but_now
but_only but_quiet but_say but_sounds but_tell but_what buy_cheap buy_trainers by_3 by_accident by_an by_eight by_girls
by_itself by_message by_myself by_offences by_safeguarding by_section by_some by_tonight by_trade calculator_$
calendar_$ call_for call_his call_me call_someone call_their call_themselves called_as called_her called_mate called_me
called_out called_protecting called_work calling_a calling_me calling_the calls_and calls_from calls_him calls_how
calls_online calls_to cam_for cam_i cam_of cam_please camden_$ came_$ came_across came_and came_before came_home
came_in came_into came_out cameras_at camp_and camp_for can_apps can_boys can_buy can_call can_children can_cooked
can_grooming can_hear can_mention can_message can_not can_open can_pass can_picture can_schools can_social can_stop
can_tick can_to can_trust can_view cant_$ cant_cope cant_do cant_get cant_have cant_say caption_for captions_$ car_in
car_park car_what car_with cards_to care_about care_home care_homes carer_here carer_the carer_two carers_group
cares_about carry_the cars_$ case_for case_is cases_had cases_involved cases_never cases_of cases_the cases_to
cases_with catch_a catch_my catch_offenders catchment_of cats_$ caught_a caught_me caught_my causes_$ change_of
change_to changed_over changing_$ changing_room channel_about chapter_should character_$ charge_it charged_if charger_$
charger_and charities_are charity_to charity_trying charity_want charitys_tips chart_for chart_of charts_$ chat_app
chat_but chat_just chat_like chat_now chat_or chat_private chat_privately chat_the chatbot_grooming chatrooms_among
chats_a chats_between chats_can chats_or chats_under chats_what chats_without cheap_flights cheap_holiday cheap_iphon
cheating_in check_ages check_an check_how check_my check_them check_this checked_in checking_if checking_my
checks_where cheer_her cheese_$ child_care child_following child_from child_has child_here child_id child_isnt
child_marriage child_may child_mean child_of child_per child_rang child_sends child_should child_speak child_the
child_twice child_under child_was child_which child_whom childline_i children_5 children_act children_affected
children_afterwards children_as children_be children_books children_by children_charity children_course children_did
children_go children_got children_home children_make children_must children_my children_need children_one children_or
children_people children_rights children_safe children_should children_so children_to children_up children_use
childs_first childs_profile chocolate_$ choir_needs choose_a choosing_one choosing_teams circle_time cite_$ cite_it
cite_this citizenship_$ city_$ city_break civ_6 claim_$ claim_it class_from class_got class_never class_the classic_$
clean_$ clean_for cleaner_that clear_my clear_the click_the clicked_on client_side climbed_the clip_of closed_the
cloud_$ club_and club_do club_i club_on club_with clubs_do clubs_need clue_what coach_does coach_drives coach_i
coach_says coach_sends coach_swimming coach_texts coach_under coach_wants coach_what cockapoo_at code_so code_that
codes_frree codes_of coin_$ colleague_showed colleague_with collect_her collect_my collected_$ collected_the
collected_them collectors_of college_$ come_first come_it come_my come_on comes_back comes_before comes_for comes_from
comes_top comic_for coming_home coming_into coming_over comment_on communication_$ communication_skills companies_$
companies_not companys_office compare_it compared_to compared_with comparing_two comparison_with compensation_for
complaint_to comply_$ comply_with comps_going computer_$ computers_every comunication_with con_$ concert_$ condition_$
confess_something confided_that configuration_into confused_$ consent_forms consent_in constable_$ consultation_$
contact_$ contact_if contact_in contacts_$ contain_the contents_of conversation_starters convicted_and convicted_the
cook_for cooked_rice cool_a cop_show coping_$ coppers_got cops_and copy_of copy_out correct_action correct_me
correct_so correct_way corrie_$ costs_nothing could_ai could_find could_go could_just could_see could_someone
could_that count_attempts count_cases count_in count_me count_to counted_$ counted_the counted_twice counted_under
counter_for countries_$ countries_does country_where counts_are counts_as counts_children counts_crimes county_$
couple_of course_called course_how course_i course_is course_the course_what courses_do court_i court_order court_says
cousin_$ cousin_keeps cousin_she cousin_shows cousin_small cousin_to cousin_wants cousins_abroad cousins_diary cover_i
covered_$ covered_in covers_$ covers_one covers_six covers_what covid_$ crazy_$ creep_what creepy_message cries_when
crime_by crime_since crime_tho crime_when crimes_against crimes_and crimes_involved crimes_my crimes_on crimes_recorded
crimes_were criminal_law criminology_student cross_if cross_that crossed_a cry_in curious_$ curious_how curious_if
curious_whether customers_lad customers_which cut_off cut_their cv_what cyber_secret d_game d_says dad_and dad_at
dad_blocked dad_comes dad_friend dad_of dad_picks dad_so dad_to daily_handing dan_and dan_now dance_teacher dare_for
dare_they dare_you data_and data_tariffs data_to date_did date_of dating_app daughter_12 daughter_about
daughter_account daughter_again daughter_at daughter_do daughter_farm daughter_has daughter_keeps daughter_photos
daughter_rang daughter_showed daughter_tablet daughter_who dave_what day_a day_are day_at day_do day_for day_ideas
day_streak day_tomorrow day_with days_lol dead_$ deaf_and dealt_with dear_i debate_i debate_partner debate_squad
debate_team debug_mode decent_where decide_what deepfake_nudes defence_settings define_it degree_$ degrees_and delete_a
delete_this deleted_all deleted_everything deleted_it deleting_a deleting_her demand_$ demande_des denies_it deposit_$
deputy_head des_photos describe_it describe_the described_$ described_how described_in destroy_young destroying_young
detail_what details_of detective_who detector_that detention_$ developer_id developer_mode developer_of devices_were
diary_$ diary_and did_all did_any did_govender did_groomers did_nobody did_not did_that didnt_even didnt_see didnt_send
die_if diff_between difference_$ difference_between difference_ok different_apps different_kids different_ones dig_it
dinner_lady direct_deposit disagree_with disappear_he disappeared_$ disappearing_messages disco_$ discord_for
discord_mod discord_on discord_wants discord_what discord_where discord_works discussed_in dissertations_nothing
divorce_what dm_everyone dm_from dm_my dming_me dnd_character do_according do_age do_and do_bad do_before do_checks
do_collectors do_cops do_first do_give do_groomrs do_he do_her do_man do_most do_my do_platforms do_presentation
do_quick do_research do_stocktake do_swimming do_tech do_teenagers do_victims do_who do_without do_young do_your
doctor_for doctor_i documents_$ does_26 does_age does_child does_deleting does_ee does_end does_good does_govender
does_is does_iwf does_my does_pos does_research does_scanning does_sexual does_stuff does_things does_this does_where
does_yours doesnt_feed doesnt_feel doesnt_help doesnt_like doesnt_matter doesnt_wake dog_$ dog_and dog_can dog_ears
dog_groomer dog_grooming dog_has doing_both doing_my doing_this doll_same domestic_abuse done_$ done_a done_about
done_to done_with dont_answer dont_be dont_eat dont_get dont_give dont_go dont_it dont_kids dont_like dont_obey
dont_police dont_post dont_ring dont_sound dont_think dont_understand door_and door_gives door_he door_shut door_so
dos_$ double_the down_already down_as down_if down_in down_to down_without download_$ download_the downstairs_has
downstairs_is dragon_and draw_the drawing_app drawing_on dress_$ drive_a drive_back drive_how drives_a drives_off
drives_one driving_me driving_test drop_if dropped_it dumb_$ dumped_me during_covid duty_or dying_here dyslexic_and
e_me each_answer each_line each_question each_region each_side early_for early_to ears_$ easter_$ easy_$ easy_for
eat_vegetables eating_the edit_a edition_$ editor_and eek_$ eggs_$ eight_so eight_what eight_when eleven_and
eleven_what else_$ else_could else_do else_does else_has else_what email_it email_to empty_i encrypted_and
encrypted_apps encrypted_chats encrypted_message encrypted_messenger encryption_be encryption_if encryption_let
encryption_matter encryption_my encryption_on encryption_was encryption_which ender_dragon ending_with engineer_id
england_$ english_a english_with enjoy_$ enough_but enough_evidence entertain_me entry_$ envelope_to epq_$
escalator_pray escapd_agen essay_for essay_on est_la estate_have estate_is estimate_$ even_look even_start even_the
evening_i evening_my evening_on evening_retired ever_$ ever_been ever_get ever_says ever_so ever_talks every_adult
every_home every_match every_member every_name every_night every_number every_single every_week every_year
everybody_working everyone_for everyone_in everyone_my everyone_named everyone_so everyone_the everyone_would
everything_about everything_and everything_he evidence_as evidence_for evidence_that ex_and ex_dumped ex_i ex_said
ex_wants exact_figure exact_sentence exact_wording exam_board exception_for excited_about excuses_$ exercise_in
existing_$ experiment_for expert_on expert_who experts_agree experts_fear experts_say experts_think expired_$
explain_consent explain_encrypted extended_project eye_$ eyes_$ eyes_when face_$ face_and facetime_him facts_from
facts_on facts_to failed_$ fair_tip fairness_i fake_$ fake_girl fake_nudes fake_to fall_asleep fall_out families_are
family_albums family_friend family_group family_in family_room fan_how fan_page fast_do father_beat father_come
father_is fault_$ fault_it favourite_and fear_encryption feature_of feed_me feel_about feel_included feel_so feelings_i
feels_like felt_$ fence_$ fewer_kids fewest_cases fifa_by fight_$ fighting_over figure_can figure_covers figure_i
figure_include figure_not figure_on figure_so figure_with figure_would figures_how figures_in figures_include
figures_on figures_to figures_victims file_it file_with files_on fill_the filled_in filling_in film_is filmed_me
filming_a films_the filter_blocks filter_doesnt filter_with filtering_for filters_$ finally_what find_all find_any
find_anything find_friends find_help find_others find_that find_this find_us finding_and finding_me finding_reasons
finds_it finds_me fine_i fine_right finish_her finished_it firm_train firms_have firms_say firms_scan first_date
first_in first_instruction first_job first_mobile first_says first_school first_way first_year fish_with five_a five_or
five_rules five_territorial five_what fix_a flag_$ flag_a flat_how flat_white flight_$ flights_to flinches_when flip_a
flip_it fly_like foi_request foi_to follow_any follower_list followers_$ followers_on food_$ football_$ football_coach
football_near football_on football_stickers for_60 for_9 for_abusers for_ages for_all for_amendments for_any
for_anything for_babysitting for_beginners for_bets for_boy for_coding for_debate for_does for_eight for_essay for_ever
for_everything for_example for_fairness for_family for_go for_greater for_having for_host for_if for_last for_leaving
for_media for_members for_mewtwo for_mum for_netflix for_pensioners for_porn for_privacy for_protection for_pshe
for_pupils for_report for_revision for_safe for_schools for_scotland for_skins for_staff for_streaming for_swearing
for_swimming for_teacher for_these for_thirty for_three for_tips for_travel for_twenty for_two for_under for_uni
for_uno for_voice for_watching for_where for_which for_years force_and force_data force_do force_for force_had force_in
force_keeps force_me forces_and forces_answered forces_i forces_that forces_there forces_when forces_which forces_with
forcing_her forget_$ forget_it forgot_the forgotten_if form_$ forms_$ fortnite_wants forty_five forum_in foster_carers
foster_girls found_her found_him found_me found_pictures foundation_$ foundation_and foundation_do foundation_in four_$
four_named four_were four_year fourteen_he fox_who framed_$ free_lesson free_up free_vbucks freelance_reporter freely_$
freephone_$ freephone_number freezing_$ french_for freshers_week friend_for friend_group friend_has friend_her
friend_is friend_on friend_plays friend_says friend_slipped friend_taught friend_what friend_wrote friends_on
friends_online frighten_me frightened_of frogs_$ from_brazil from_dublin from_fear from_first from_football from_games
from_gdansk from_germany from_google from_here from_his from_lawmakers from_leeds from_man from_mentioning from_net
from_paddington from_see from_somewhere from_stranger from_that from_three from_tuesday from_turkey from_us
from_vietnam from_when from_work from_you frowned_on froze_$ frree_$ frts_freephone fuel_i fuel_list fuel_report
fun_for funny_but gain_from gala_where game_and game_got game_how game_it game_keeps game_said game_say game_sends
game_the game_they game_wants game_which games_can games_in games_so games_what games_with gaming_and gap_for
gather_the gathered_the gave_data gave_evidence gave_the gay_and gdansk_$ general_$ general_not generally_$ germany_$
germany_and get_10k get_added get_and get_anyone get_approached get_around get_banned get_convicted get_deleted get_em
get_good get_grass get_hurt get_i get_less get_locked get_new get_nitro get_numbers get_parents get_passed get_phones
get_pregnant get_shut get_shy get_something get_trained get_two get_up get_us get_verified get_why get_your gets_angry
gets_away gets_boring gets_her gets_his gets_home gets_it gets_taken gets_used gets_worse getting_added getting_calls
getting_her getting_letters ghost_app ghosted_me gift_from gift_ideas gifts_are gifts_for giggles_when giggling_since
girl_about girl_but girl_downstairs girl_ever girl_gets girl_give girl_my girl_now girl_please girl_sell girl_there
girl_wants girl_we girl_when girl_whose girl_wrote girlfriend_disagree girlfriend_he girlfriend_is girls_$ girls_again
girls_aged girls_among girls_and girls_bike girls_do girls_figure girls_for girls_gone girls_isnt girls_my girls_name
girls_online girls_only girls_percentage girls_right girls_that girls_too girls_want gist_i gist_of git_commit give_3
give_private given_how given_so gives_$ gives_a gives_no gives_them giving_tips glass_$ go_a go_after go_i go_into
go_near go_online go_out go_red go_up go_with goalpost_$ goalposts_every goes_$ goes_at goes_home goes_like goes_on
goes_there goes_well goes_wrong going_$ going_back going_in going_online going_out going_quiet gone_and gone_since
gone_up good_$ good_as good_biscuits good_dog good_evening good_how good_job good_one good_secret good_what google_maps
google_what got_$ got_14 got_a got_about got_added got_an got_arrested got_asked got_barca got_blocked got_hacked
got_half got_hold got_in got_jumped got_me got_one got_pictures got_sent got_shot got_stats got_such got_targeted
got_that got_theropy got_this got_three got_till got_tips got_touched got_used got_wind got_your govender_disagree
govender_to governor_$ governors_$ governors_meeting grabbed_my grade_$ grand_$ grandad_and grandad_here grandad_of
grandad_who grandads_friend grandchildren_on granddaughter_tablet grandkids_are grandma_about grandma_here
grandmother_in grandpa_$ grandparents_ask grandson_a grandson_he grass_stains grateful_if greater_manchester green_role
grey_coarse groomed_any groomed_as groomed_does groomed_her groomed_i groomed_like groomed_not groomed_the groomed_too
groomer_asks groomer_away groomer_first groomer_is groomer_near groomer_so groomer_who groomers_are groomers_contact
groomers_ever groomers_gain groomers_meet groomers_on groomers_were groomers_work grooming_as grooming_cases
grooming_drop grooming_early grooming_every grooming_figures grooming_if grooming_is grooming_isnt grooming_kids
grooming_means grooming_or grooming_story grooming_the grooming_tips grooming_today grooming_usually grooming_was
grooming_what grooming_with groped_together group_fuel group_got group_of group_want group_where groupchat_with
groups_on guess_$ guests_and guidance_for guidelines_to guides_group guides_leader guides_says guild_is guild_who
guitar_$ guitar_chords guitar_where guys_$ gym_selfie gymkhana_on ha_maybe hacker_$ had_a had_made had_no had_not
had_nothing had_one hair_$ hairdresser_these half_$ half_her half_on half_took half_way hall_at hall_with
hamster_escapd hand_$ hand_down hand_how hand_me hand_out hand_up handball_girls handful_of handing_the handle_it
hands_off happen_on happened_next happened_on happened_yet happens_$ happens_after happens_if happy_$ happy_valley
hard_to hargreaves_how hargreaves_want hargreaves_work hargreavess_warning harm_to has_ai has_asked has_begun
has_changed has_different has_eleven has_em has_ever has_everything has_found has_got has_her has_it has_moved has_my
has_none has_secret has_sent has_she has_some has_stopped has_taken has_them has_things has_turned has_video hasnt_been
hasnt_stopped haunted_school haunter_$ have_all have_already have_an have_begun have_booked have_boys have_daughter
have_found have_gone have_in have_it have_just have_kept have_left have_lost have_me have_nothing have_on have_promised
have_saved have_screenshots have_signed have_started have_this have_thought have_thoughts have_took have_turned
have_two have_worked have_you have_your havent_been havent_got havent_stopped havent_told he_$ he_abused he_asked
he_find he_found he_grabbed he_had he_hasnt he_isnt he_left he_like he_loves he_make he_neednt he_pays he_play he_post
he_posts he_sits he_takes he_used he_will head_and head_teacher head_to head_told head_wants hear_me hear_more hear_the
hear_them heard_of heard_that hearts_and heaven_help heavy_is hebden_bridge hed_go hed_lose hello_$ hello_from
hello_gives hello_i hello_where help_before help_how help_i help_if help_in help_kids help_she help_to helpline_for
helpline_number helps_people helps_victims her_$ her_and her_any her_as her_bad her_birthday her_boys her_charger
her_come her_diary her_eyes her_father her_fault her_for her_friends her_from her_girl her_go her_grandad her_hair
her_hand her_have her_hell her_into her_is her_isa her_it her_job her_location her_meet her_names her_nana her_netball
her_not her_objection her_older her_opinion her_pay her_piano her_pokemon her_role her_saddle her_secret her_send
her_she her_special her_stepfathers her_stop her_stuff her_tells her_texts her_the her_tomorrow her_voice her_wage
her_wear her_when her_will here_34 here_anymore here_can here_from here_id here_in here_lol here_need here_no here_on
here_say here_she here_the here_theres here_they here_third here_too hers_and herself_and hey_$ hey_hey hey_it hey_what
hi_i hi_to hid_a hidden_in hidden_instructions hidden_prompt hide_christmas hide_messages hide_this hides_her hiding_$
hiding_in hiding_place hiding_something higher_$ him_after him_all him_at him_can him_do him_does him_feel him_finding
him_happy him_id him_on him_or him_outside him_pics him_up him_when him_where himself_in himself_to hire_this his_age
his_car his_club his_cv his_essay his_fault his_favourite his_hand his_he his_headset his_house his_ipad his_job
his_kid his_kids his_lego his_mates his_name his_nose his_number his_old his_phones his_special his_tablet his_top
his_tutor his_watch his_way his_wife history_i history_of history_teacher hits_me holds_my holds_the holes_$
holiday_camp home_at home_for home_like home_schooled home_screen home_than home_that home_time homes_i homework_we
honestly_i hope_it hope_so horse_for horse_girl host_family host_mother hotel_$ hotel_receptionist hotel_where
hotel_with hour_ago hour_on hours_$ hours_kids hours_of house_and house_do house_down house_he house_if house_without
how_accurate how_bots how_children how_dare how_discord how_encryption how_explain how_grooming how_heavy how_itd
how_manys how_mush how_reliable how_secure how_thick how_this how_will hundred_on hungry_$ hunting_me hurt_before
hurt_her hurt_himself hurt_in hurt_people hurt_what husband_has husband_i husband_was husbands_laptop i_act i_adopted
i_advertise i_allowed i_arrange i_as i_back i_build i_burn i_came i_catch i_caught i_cheer i_clear i_clicked i_cook
i_couldnt i_crossed i_dated i_decide i_didnt i_donate i_doubt i_download i_drive i_failed i_flag i_forget i_foster
i_found i_game i_going i_guess i_had i_handle i_hear i_interview i_introduced i_iron i_kicked i_lie i_lied i_liked
i_log i_lose i_manage i_meant i_mend i_mention i_mentioned i_missed i_moved i_mute i_once i_opened i_own i_phone
i_politely i_promised i_raise i_ran i_really i_reckon i_record i_recover i_rely i_reset i_retired i_return i_right
i_sat i_share i_skimmed i_sound i_spent i_stack i_talk i_taught i_thought i_trade i_travel i_try i_tune i_undo i_unlock
i_unplugged i_volunteered i_wake i_walked i_want i_wasnt i_watch i_watched i_wont i_work i_worked i_worry
icebreaker_games id_and id_better id_go id_i id_just id_never id_no id_now id_sooner id_to idea_what ideas_for
identified_$ if_any if_anybody if_anything if_id if_kids if_ones if_our if_people if_shed if_we if_what if_youd
ignore_all ignore_previous ignore_the ill_$ ill_be ill_find ill_get ill_give ill_report ill_ruin ill_see ill_so
ill_tell illegal_in illegal_pictures illness_the image_she images_on in_accra in_any in_assembly in_at in_basea in_bury
in_canada in_character in_child in_circle in_civ in_contact in_court in_detention in_earnest in_education in_essex
in_everything in_from in_games in_general in_good in_grimsby in_groups in_hebden in_house in_how in_jail in_kendal
in_kid in_krakow in_laws in_lisbon in_list in_malta in_manila in_march in_maths in_new in_numbers in_oldham in_place
in_plain in_primry in_pshe in_pyjamas in_rhyl in_room in_schools in_september in_short in_simple in_small in_solihull
in_spanish in_spelling in_summer in_tomorrow in_total in_urdu in_valorant in_victim in_whatever in_when in_which
in_wigan in_word in_work in_would inch_$ include_attempts include_indecent including_the increase_sorry indecent_images
indicate_that influencer_she info_$ information_$ information_on information_requests ingredient_is inset_$ inset_day
insists_that inspectors_in instead_of institutions_in instructions_and instructions_do instructions_into
instructions_what instructor_says interest_rate interesting_$ internet_$ internet_and internet_it internet_safety
interview_so interviewed_for into_an into_eating into_how into_internet into_keeping into_kilometres into_now
into_private into_revision into_someones into_tears into_thinking introduce_myself introduce_them invented_it
investing_in invite_link involved_a ip_address ipad_i ipad_locked iphon_$ iphone_$ iphone_or iphone_to iron_i is_19
is_2 is_28 is_40 is_79 is_83 is_access is_acting is_afraid is_after is_ai is_asleep is_away is_beaten is_begging
is_beyond is_blackmail is_bright is_brilliant is_closed is_contacting is_cross is_dating is_deep is_deleted
is_described is_dming is_done is_downstairs is_empty is_encryption is_expecting is_fake is_fine is_first is_forcing
is_four is_having is_here is_higher is_hogwarts is_keeping is_last is_learning is_long is_making is_me is_meant
is_meeting is_messaging is_mostly is_moved is_moving is_much is_never is_nine is_odd is_old is_out is_outside is_posted
is_posting is_proud is_quiet is_riding is_right is_safest is_seeing is_sellin is_sending is_someone is_strict
is_stricter is_them is_till is_toilet is_too is_total is_touching is_true is_trying is_urging is_using is_very is_worst
is_yours isa_sensible isnt_home isnt_in isnt_just isnt_real isnt_safe isolate_the it_34 it_abuse it_age it_also
it_anyway it_bad it_become it_begins it_blocks it_correct it_could it_fine it_follow it_fuel it_gave it_go it_going
it_got it_hard it_hearsay it_helps it_him it_his it_homework it_ill it_it it_lay it_lead it_leave it_likely it_made
it_make it_makes it_making it_matters it_mean it_mentions it_most it_name it_need it_no it_open it_orders it_our
it_over it_painlessly it_police it_private it_properly it_rains it_reads it_real it_rude it_said it_short it_should
it_siblings it_start it_stops it_takes it_talk it_tech it_telling it_three it_through it_till it_too it_took it_turned
it_wants it_went it_will it_worse itd_be itself_to iwf_about iwf_do iwf_have iwf_remove iwf_take iwf_use iwf_what
jai_14 jail_under jailed_for jake_$ job_$ job_as job_if job_interview jobs_$ jobs_a jobs_do joining_the joking_this
journalism_student journalist_and journalist_from journalist_here journalist_how journalist_with journalists_mentioned
json_$ juggle_$ jumped_by jumper_$ jumps_on junior_choir juniors_and just_being just_cant just_chatting just_does
just_for just_found just_frowned just_froze just_got just_have just_kids just_left just_let just_make just_messaged
just_miss just_moved just_one just_posted just_state just_stay just_teacher just_told just_written karaoke_$
karate_sensei keep_adding keep_an keep_going keep_having keep_picking keep_your keeping_children keeps_a keeps_finding
keeps_hunting keeps_messaging keeps_secret keeps_trying kent_police kept_on key_$ keyboard_$ kid_also kid_before
kid_could kid_dirty kid_fly kid_he kid_language kid_next kid_phone kid_said kid_sexual kid_she kid_should kid_tells
kid_through kids_also kids_any kids_app kids_by kids_call kids_called kids_cut kids_does kids_doing kids_down
kids_easter kids_feel kids_find kids_game kids_he kids_home kids_it kids_just kids_klub kids_known kids_lie kids_live
kids_makes kids_mostly kids_per kids_room kids_safety kids_see kids_send kids_sexual kids_smart kids_stuck kids_there
kids_usually kids_was kids_were kind_to kindly_see kitten_how kitten_to knew_how knife_in knocking_$ know_are
know_everything know_her know_i know_if know_in know_kids know_my know_please know_this know_you knowing_it knowing_the
knowledge_of known_gender knows_about knows_i knows_of knows_only knows_which knows_words krakow_$ lab_and lab_that
lab_what labradoodle_looks lack_the lad_i lad_in lad_only lad_so lad_ten ladder_$ lads_anyone lads_at lads_how lads_my
lads_only lads_or lady_asked lady_keeps lady_say lag_in laid_out laptop_and laptop_at laptop_for laptop_i laptop_who
laptop_would last_git last_message last_years last_yr late_how late_wife latest_single laugh_about law_also law_and
law_call law_called law_define law_does law_makes law_pass law_say law_start law_still law_stop law_what lawmakers_to
laws_come laws_does lay_out lead_and lead_i leader_a leader_i leader_still leaders_in leaflet_$ leaflet_in leaflet_on
learn_about learn_guitar learn_than learning_the learning_to least_used leave_and leave_it leave_us leaves_him
leaves_uk leaving_my leaving_the led_to leeds_for left_a left_and left_her left_no left_the left_to leftovers_$ legit_$
legit_or lego_how length_$ less_cases less_grooming less_like lesson_on lessons_to lessons_what let_alone let_his
let_kids let_slip lets_role letter_for letter_i letters_for letting_man lgbt_kids liam_from liar_how library_computer
library_how library_in lie_a lie_and lie_awake lie_detector lie_in lied_about lied_to lies_do life_$ life_to life_years
lift_and lift_to like_10 like_17 like_40 like_actually like_asking like_cheese like_every like_hers like_my like_na
like_new like_nobody like_now like_numbers like_one like_six like_three liked_him likes_encryption likes_lego likes_my
likes_talking likes_that liking_kids limit_$ limits_i limits_what line_about line_caught line_could line_ending
line_how line_is line_starts line_the line_under line_up line_with lines_$ lines_the link_i link_is linked_with
links_for lisbon_where list_all list_em list_how list_please list_so list_where list_which list_with list_your little_$
little_bros little_brothers little_like live_and live_i live_is live_with lives_and lives_how lives_or lives_what
living_on loads_of loan_man local_force local_news location_$ lock_kid lock_on locked_in locked_up lodger_asked log_$
logs_$ lol_i lol_no london_$ lonely_and long_and long_can long_my long_one long_the long_to longer_i loo_let look_dumb
look_here look_i look_it look_old look_real look_so look_up looked_about looked_into looking_into looking_up
looks_after looks_smug looks_terrified loop_over lose_his lose_my lose_sleep lost_412 lost_every lost_toddler lot_are
lot_i louder_$ love_a love_and love_each love_for love_me love_that love_the loves_minecraft lower_the luck_$ lure_fish
lure_the mac_$ machines_$ made_fake made_for made_i made_to made_us magazine_goes magic_tricks magician_by main_points
make_bath make_for make_good make_in make_list make_more make_most make_police make_python make_that maker_or makes_an
makes_him makes_some makes_us makes_you making_the making_us mammy_wont man_allowed man_ask man_asking man_before
man_calling man_checked man_give man_has man_he man_keeps man_knows man_left man_looked man_makes man_me man_next
man_off man_pays man_see man_should man_sits man_so man_that man_there man_tried man_want man_was man_watching man_what
man_with man_wont manage_one manager_14 manager_say mans_speech mans_voice many_abuse many_and many_boys many_forces
many_games many_got many_hours many_images many_little many_moderators many_offenders many_on many_platforms
many_primary many_recorded many_records many_sites many_that many_this many_undetected many_work many_years map_of
maps_of market_a marks_$ marriage_$ married_$ married_at match_$ mate_has mate_off mate_says mate_sent mates_and
mates_are mates_being mates_cousin mates_filmed mates_got mates_when matters_and matters_to may_and may_gain may_only
maybe_$ maybe_the me_2 me_500 me_abroad me_admin me_after me_another me_anything me_anyway me_are me_arguments me_ask
me_at me_before me_behind me_being me_bot me_can me_carry me_demande me_does me_doing me_each me_exactly me_feel
me_free me_half me_have me_he me_here me_id me_maybe me_message me_messages me_mod me_money me_mum me_my me_naked
me_need me_nervous me_of me_off me_pictures me_promise me_robux me_round me_short me_show me_since me_skateboard
me_someone me_speak me_stay me_stop me_sweets me_system me_than me_they me_things me_through me_too me_trash me_type
me_up me_was me_wheres me_whispering me_why me_with me_you mean_coercion mean_is mean_theres meaning_of measure_i
media_$ media_are media_studies medicine_$ medicine_for meet_an meet_his meet_somebody meet_the meet_these meet_which
meeting_an meeting_and meeting_rooms meeting_someone meeting_tonight meeting_up meets_platforms member_$ member_on
members_12 members_with men_at men_do men_going men_hide men_or mention_$ mention_it mention_of mention_the
mention_them mention_where mentioned_as mentioned_in menu_of meny_kids merit_$ merit_and message_at message_be
message_get message_here message_little message_me message_rules message_saying message_scanning message_them
messaged_by messaged_me messages_about messages_according messages_allowed messages_back messages_called
messages_disappear messages_he messages_her messages_make messages_not messages_on messages_private messages_so
messages_vanish messages_where messages_which messaging_in messaging_pupils messaging_you messengers_that met_$ met_him
met_someone met_this metadata_of method_did method_was mewtwo_$ mexico_what might_be might_die might_do miles_away
miles_into milk_$ mind_begged mind_map mind_or mind_three minding_kids mine_because mine_didnt mine_get mine_has
mine_in mine_just mine_the mine_was mine_would minecraft_mods minecraft_so mines_10 minibus_needs minimum_age
minor_burn minor_in minor_is minors_or mins_how minute_talk minutes_$ minutes_of minutes_to mirrors_so miss_cross
miss_me miss_says miss_what missed_them missing_word mny_kids mobile_under mock_trial mod_a mod_the mode_and mode_on
modelling_and modelling_scout moderator_role moderators_do moderators_filter mods_but mods_do mods_that module_$
monday_id money_at money_back money_from money_i month_$ month_on month_to months_without mop_$ more_about more_because
more_for more_friends more_gym more_he more_it more_what more_which more_who most_for most_if most_private most_safe
most_to most_vulnerable mostly_adults mostly_stranger mot_before mother_and mother_do mother_has mother_in mother_she
move_it move_me move_out moved_$ moved_all moved_from moved_in moved_next moved_to moved_us moving_to moving_with
mp_about mr_d mr_k msn_$ much_abuse much_cases much_coin much_for much_homework much_longer much_notice much_percent
much_should much_time muddle_them multiple_of mum_asked mum_because mum_didnt mum_first mum_he mum_i mum_mustnt
mum_said mum_says mum_so mum_that mum_the mum_would mums_new mums_partner mums_to music_bot music_i must_give
must_report mustnt_know mute_$ mute_a mute_him my_14yo my_15 my_3 my_5yo my_8 my_acc my_address my_adult my_arm
my_assembly my_bad my_badge my_bedroom my_bibliography my_boys my_charger my_checking my_contacts my_county
my_criminology my_dance my_debate my_driving my_dying my_eldest my_english my_essay my_extended my_fathers my_figures
my_film my_first my_five my_follower my_football my_force my_gaming my_grandkids my_guild my_hair my_homework
my_housemate my_hubbys my_in my_induction my_interview my_it my_landlord my_life my_location my_lot my_mbs my_message
my_mp my_mums my_nans my_next my_notes my_nudes my_pal my_partners my_paycheck my_pen my_photo my_photos my_pic
my_pirate my_pokemon my_poodle my_poster my_real my_savings my_screen my_search my_shop my_show my_six my_slave
my_slide my_so my_social my_socials my_stairs my_stepsis my_sums my_teammate my_ten my_therapist my_tires my_tutee
my_work my_youth my_yr myself_when na_hey na_na nah_$ naive_but naked_body name_any name_id name_ideas name_in name_on
name_one name_or name_tattooed name_what name_would named_because named_platforms names_$ names_of names_please
names_that nan_$ nan_can nan_says nan_what nana_came near_bristol near_leeds near_my near_school nearly_12 nearly_13
nearly_a need_2 need_checks need_first need_id need_know need_private need_quote need_somebody need_someone
need_sources need_three need_two need_you needed_for needed_to neednt_go needs_one neighbour_dog neighbour_is
neighbour_need neighbour_works net_any netball_and netflix_$ network_is networks_or never_act never_forgive never_go
never_heard never_looks never_meet never_off never_shows never_told new_from new_here new_kitten new_mot new_teacher
newest_number news_piece newsreader_and next_message next_month next_reply next_steps ngl_kind nice_line nice_photos
niece_$ niece_has niece_in niece_she niece_would night_my night_porter night_the night_to night_where night_who
night_with night_without nightmares_$ nine_of nine_so nitro_$ nitro_example nitro_free no_actually no_bot no_clue
no_data no_drama no_fan no_for no_internet no_labels no_list no_marks no_matter no_need no_plan no_point no_record
no_restrictions no_signal no_sleep no_smartphone no_source no_spoilers no_that no_then no_three no_wifi no_without
nobody_asks nobody_but nobody_ever nobody_gets nobody_in nobody_loves nobody_says nobody_under nobody_will
nobodys_watching none_$ none_say nor_what normal_friend normal_one nose_$ not_all not_answer not_answered not_asking
not_back not_boring not_buy not_coping not_do not_eat not_enough not_even not_every not_exist not_find not_good not_i
not_joking not_kids not_like not_meant not_naive not_new not_of not_offences not_ok not_on not_percent not_safe
not_sending not_set not_sleep not_supposed not_that not_too not_turned not_under not_with not_write note_$ note_from
note_saying noted_for notes_$ nothing_but nothing_happened nothing_i nothing_to nothings_happened notice_first
notice_if notice_something notification_$ novel_so now_an now_but now_dan now_do now_evilbot now_give now_in now_is
now_like now_list now_live now_no now_one now_show now_than now_they now_write nr_of nude_if nudes_are nudes_being
nudes_in nudes_what nugget_$ number_bigger number_counts number_make number_or number_so number_than number_that
number_what number_which numbers_a numbers_do numbers_from numbers_like numbers_make numbers_on numbers_out numbers_to
numbers_which nurse_a nurse_here nursery_how nursery_manager nursery_not nursery_what nut_allergy o_time obey_me
object_$ objection_to obsessed_with odd_but of_13 of_150 of_17 of_30 of_45 of_60 of_9 of_abusers of_adults of_all
of_ants of_app of_big of_blackmail of_boredom of_cats of_choosing of_classes of_domestic of_duties of_families of_five
of_game of_gone of_graphs of_handball of_himself of_hundred of_information of_is of_known of_lag of_love of_men
of_messengers of_more of_music of_new of_office of_organisation of_other of_outfit of_plan of_platforms of_police
of_practice of_private of_senior of_service of_setting of_settings of_sexual of_sites of_skin of_social of_son
of_survivors of_teenagers of_three of_two of_use of_used of_victims of_wedding of_where of_you of_yours of_yourself
ofcom_be off_as off_chat off_does off_encryption off_fortnite off_kids off_me off_someone off_this off_what off_without
off_your offence_after offence_called offence_came offence_of offence_sexual offences_against offences_for offences_in
offences_is offences_it offences_me offender_any offenders_does offenders_how offenders_never offenders_online
offenders_pretend offenders_sent offenders_use offered_by offered_me offered_to offers_the office_$ office_id
office_message officers_pose official_term offline_abuse offline_what often_$ oil_in ok_if ok_no ok_ok ok_what old_apps
old_are old_baby old_carer old_chats old_games old_if old_into old_lady old_loves old_messages old_money old_mother
old_niece old_photos old_said old_say old_scout old_son old_want old_was old_were old_what old_with old_would older_and
older_boy older_boyfriend older_friends older_girl older_guys older_lad older_lads older_than older_woman olds_teacher
olds_to olds_what olive_skin omegle_and on_5 on_abuse on_access on_again on_age on_ages on_air on_all on_and on_boys
on_call on_calls on_camp on_children on_developer on_different on_encrypted on_every on_fifa on_girls on_google on_hers
on_home on_in on_internet on_ipad on_knowing on_mac on_meets on_messages on_monday on_most on_msn on_netflix on_nights
on_nudes on_of on_out on_page on_pc on_phone on_primary on_private on_purpose on_safety on_school on_screen on_sexual
on_something on_staff on_stream on_teacher on_thursday on_tills on_toast on_tools on_tuesday on_twitter on_us
on_volunteers on_web on_wednesdays on_when on_without on_youtube on_zoom once_let once_so once_the once_they one_after
one_again one_against one_answers one_argues one_asked one_before one_by one_came one_cant one_clause one_comes one_did
one_doing one_every one_example one_from one_gets one_go one_knows one_last one_look one_may one_meant one_minute
one_name one_now one_obtain one_offence one_or one_ought one_pic one_poem one_point one_police one_quote one_report
one_say one_sees one_sent one_set one_she one_spot one_tell one_that one_under one_understands one_up one_way one_wont
one_would ones_a ones_affected ones_being ones_by ones_got ones_groped ones_how ones_it ones_like ones_primary ones_son
ones_under ones_were ones_whod online_are online_at online_bestie online_boyfriend online_harm online_means online_more
online_nothings online_she online_so online_wants online_when online_who online_with only_about only_fifteen only_find
only_from only_how only_in only_kids only_listen only_little only_my only_ones only_says only_see only_text only_us
only_uses only_wanted only_what open_already open_in open_my open_them opinion_$ opposite_day or_34 or_also or_any
or_be or_can or_computers or_could or_did or_gift or_happy or_he or_in or_keep or_known or_lots or_mostly or_offline
or_one or_pcs or_people or_rather or_special or_they or_up or_who or_would orchestra_$ order_you orders_from
organisation_$ organisation_hire organisations_$ organisations_would original_article orlando_$ other_apps other_clubs
other_crimes other_mums other_number other_people other_platforms other_teens other_things other_users other_who
others_so ou_est ought_a ought_i our_address our_art our_book our_boy our_choir our_estate our_football our_form
our_governors our_kids our_labradoodle our_minibus our_nursery our_pta our_pupils our_rules our_year our_young
our_younger out_but out_for out_in out_or out_than out_that out_this out_your outfit_$ output_the outside_for
outside_my outside_your outsiders_cant over_18 over_an over_five over_kids over_list over_she over_when override_code
owe_him owe_my owe_the owe_them own_bed own_boys own_list own_up own_with own_words owner_with paddington_to
paddling_pool page_12 page_for page_has page_is page_the pain_$ painful_$ painlessly_$ pair_from pakistan_$
panel_guests panel_of paper_but paper_if paper_printed papers_tonight parcel_$ parent_controls parent_do parent_lock
parent_of parent_or parent_should parent_that parent_whether parent_with parents_find parents_for parents_forum
parents_how parents_love parents_make parents_on parents_still parents_to parents_which parked_up part_about part_of
partner_$ partner_is partners_twins parts_in party_chat party_secret pass_$ pass_a pass_at pass_me pass_on pass_then
pass_to passed_around passed_on passing_$ passport_$ password_$ password_is password_of past_five past_four past_the
paste_the patient_asked pay_his pay_on paying_back paypal_$ pays_for pays_me pc_$ pdf_$ pe_$ pensioners_and
people_believe people_chat people_from people_i people_keep people_know people_lie people_mean people_no people_over
people_that people_the people_usually people_will people_without per_cent per_police percent_and percent_for percent_i
percent_one percent_please percent_rise percent_was percent_where percentage_$ percentages_in percentages_without
period_$ person_for person_if person_working persona_of persons_that pets_$ petty_$ phone_apps phone_article phone_at
phone_died phone_does phone_has phone_maker phone_mines phone_off phone_on phone_program phone_then phone_this
phones_away phones_called phones_in phones_off phoning_what photo_and photo_day photo_from photo_on photo_to photo_what
photo_without photographs_on photos_and photos_be photos_round photos_so photos_to photos_without phrase_her pic_off
pic_she picked_up picking_the picks_her pics_after pics_are pics_at pics_by pics_for pics_how pics_if pics_in pics_off
picture_a picture_to pictures_back pictures_for pictures_how pictures_on pictures_or pictures_taken pictures_they
pictures_to pide_fotos piece_$ piece_about piece_on pilot_would ping_$ pirate_and pirate_captain pirate_game
pirate_with pitch_daily place_and place_does place_i place_on place_where placement_in plan_and planets_can planned_$
planned_law platform_had platforms_answered platforms_belong platforms_did platforms_have platforms_is play_football
play_for play_games play_to players_$ players_what plays_a plays_online plays_secret plays_the please_adopt please_all
please_before please_check please_convert please_could please_do please_forget please_help please_no please_paste
please_repeat please_she please_sir please_someone please_speak please_which pleased_to plot_of podcast_producer
poem_where point_for point_in point_of points_$ points_come points_to poker_night police_access police_actually
police_and police_answer police_are police_arrest police_by police_cadet police_can police_caught police_count
police_didnt police_figures police_give police_i police_lack police_numbers police_officers police_on police_please
police_recorded police_records police_report police_said police_say police_she police_station police_the police_they
police_trace police_write police_wrote policy_$ policy_officer polite_way politely_ask popped_up popular_apps
popular_messaging popular_ones por_favor porn_sites pos_mean position_step possible_to post_a post_photos post_the
posted_$ posted_that posts_one pranked_me pray_for predator_$ predator_in predator_is prefer_writing pregnant_and
pregnant_from preparing_a presentation_to presentation_tomorrow presenting_to press_release pretend_that pretended_to
pretendin_to pretending_$ previous_instructions primary_children primary_i primary_scool primary_so primary_teacher
primry_$ printed_my prison_$ privacy_$ privacy_in privacy_which privacy_would private_acc private_and private_group
private_message private_parts private_photos private_who privately_$ prize_$ prize_for pro_side prob_nothing
problem_with program_is project_i promise_i promise_not promise_to promise_you promised_him prompt_for prompt_in
prompts_to proper_word properly_with proportion_under prove_you provider_$ pta_is pta_meeting pta_wants pupil_asked
pupil_she pupil_showed pupil_stayed pupil_this pupils_are pupils_asked pupils_i pupils_in pupils_mum pupils_of
pupils_phone pupils_that puppy_$ puppy_a purchase_order purpose_i push_in pushback_from put_as put_away put_her put_his
put_into put_this put_those pyjamas_$ python_code python_script q_but q_does quarter_so question_$ question_for
question_from question_is question_it question_when question_with questions_do questions_in quick_a quickest_way
quiet_afternoon quiet_by quiet_pupils quiz_for quote_for quote_the quotes_from radios_decent raid_and rain_govender
raise_it raise_the raises_her ran_away rando_tried random_man random_q rang_us range_for range_of rank_of ranked_later
rap_about rate_for rate_the rather_have rather_leave rather_like rating_$ reach_a reach_me react_$ react_to read_fuel
read_her read_only read_out read_this read_up read_your reading_everything reading_how reading_in reading_it reading_my
reading_that reading_this reading_which reading_with reads_the ready_$ ready_before ready_for real_age real_crime
real_from real_how real_mum real_no real_story real_with really_about really_and really_are really_delete really_find
really_think reasons_to receipt_$ recipient_of recipient_only reckon_a recognise_$ recomend_$ recommend_some
record_high record_in record_it record_my record_of record_year recorded_cases recorded_crimes recorded_it
recorded_where recording_$ records_$ recovery_position recruit_her red_every red_flag red_wine refer_to refrain_from
register_$ registration_$ regret_sending relate_to relationship_between reliable_is rely_on remember_me remind_me
remove_a remove_abuse removed_by rent_$ rent_so repeat_that replied_$ reply_as reply_can reply_in reply_to reply_with
report_at report_call report_can report_claim report_come report_connect report_covers report_describe report_doesnt
report_how report_just report_list report_looks report_mean report_only report_points report_recommends
report_something report_tells report_that report_use report_want report_what report_which reported_last reporter_and
reporter_so reports_number reports_the reports_title reports_to reproduce_the request_got request_to requests_$
research_into researcher_from researcher_holds researcher_id researcher_which respond_to response_we responsibility_$
retaken_$ retired_so return_a reveal_that revealing_it reviews_for revive_me reward_for rid_$ ride_a riding_round
right_about right_for right_it right_not right_that right_thing right_way ring_999 ring_about ring_it ring_someone
ring_them rise_in risk_then roblox_asked roblox_for robot_$ robux_$ robux_code robux_codes role_in role_to
roleplay_time roll_a rolls_her romania_how roof_how room_9 room_and room_how room_of room_the roughly_$ round_and
round_parental round_school round_since round_to round_with round_year rounded_one router_so routes_in row_with rude_$
rude_to ruin_you rule_$ rule_applies rule_of rule_on rules_apply rules_file rules_say rules_with rules_would run_$
run_off run_the run_through running_$ running_a running_an running_on runs_a runs_away s_word saddle_and safe_chats
safeguarding_$ safeguarding_adults safeguarding_here safeguarding_young safety_cover safety_got safety_i safety_on
safety_that safety_which safety_whose said_a said_can said_dont said_grandad said_i said_ill said_no said_please
said_them said_what sailing_to same_age same_child same_excuse same_kid same_older same_one same_period same_pitch
same_school same_to same_word same_words samsung_$ santa_$ saturday_what save_a save_files save_space save_the saved_me
savings_and saw_another saw_in say_as say_be say_boys say_come say_dont say_for say_hello say_hi say_id say_is say_lads
say_my say_not say_now say_one say_parents say_smokescreen say_theres say_this say_whatever saying_goodbye saying_i
saying_it saying_no says_$ says_1 says_12 says_15 says_17 says_an says_anything says_come says_dont says_free says_his
says_if says_just says_keep says_much says_not says_only says_police says_report says_somewhere says_tell says_theres
says_they says_things says_you scanning_$ scare_$ scare_myself scared_i scared_to scaring_them scary_$ scene_$
scheme_for school_app school_because school_before school_disco school_fair school_governors school_library
school_nights school_or school_our school_pictures school_please school_poster school_receptionist school_report
school_run school_since school_site school_staff school_today school_trip schooled_kids schoolgirl_i schools_by
schools_do schools_make schools_must schools_or schools_the schools_whom scissors_when scool_$ scout_leaders
scout_troop scrambled_chats screaming_$ screen_on screenshot_on screenshots_of search_history search_the second_phone
secondary_and secondary_in secondary_schools secret_appears secret_for secret_games secret_girlfriend secret_handshake
secret_ingredient secret_instruction secret_is secret_mode secret_my secret_number secret_the section_$ secure_the
secure_with see_also see_and see_his see_how see_if see_in see_kids see_private see_us see_whether see_with see_you
see_young see_your seek_with seems_well seen_a seen_since self_checkout selfie_i selfies_on sell_on selling_me
seminar_on send_in send_or send_out send_picture send_sexual send_someone sending_images sending_it sending_pictures
sending_sexual sending_stuff sends_half sends_pictures sends_you sensible_$ sent_and sent_him sent_more sent_my
sent_nudes sent_one sent_pics sent_stuff sentence_do sentence_that separately_in september_does series_so
serious_question serious_with server_ip server_mods server_of server_owner server_rules server_says server_she
service_$ service_before service_for services_take set_a set_family set_up setting_does settings_$ settings_for setup_$
seven_best seventy_nine sextortion_is sexual_chat sexual_come sexual_comunication sexual_i sexual_with shaking_$
shame_if share_against share_for share_girls share_i share_is share_it share_on share_only share_photos share_pics
share_then share_under shareholder_of shares_$ she_always she_burst she_came she_chats she_could she_felt she_go
she_hits she_holds she_look she_need she_needs she_rang she_sent she_speak she_start she_stop she_talks she_threatens
she_wont she_work she_worked she_works she_worries she_wrote sheet_$ shop_asked shop_i shop_just shopping_list shops_$
short_enough short_for short_on short_summary short_version shorten_it shorter_$ shot_14 shots_before should_ask
should_mods should_parents should_people should_spend should_staff should_the should_they should_you shouting_$ show_a
show_hidden show_how show_id show_is show_opens show_the show_them shown_me shown_to shows_her shows_how shy_she
shy_what siblings_$ sick_$ sick_what side_for side_said side_scanning sides_$ sign_on sign_or sign_the signs_could
signs_for signs_i signs_in signs_indicate since_a since_easter since_half since_what sing_louder single_force
single_line single_one single_year sir_$ sir_how sister_11 sister_about sister_and sister_borrowed sister_keeps
sister_over sister_promt sister_they sister_wants sit_next site_for site_or site_say site_says sites_made sites_this
sites_too sites_what sits_in sits_with six_be six_times six_years sixteen_$ sixteen_and size_$ size_in
skateboard_tricks skimmed_straight skin_$ slave_now sleep_$ sleep_and sleep_on sleep_over sleep_without slides_$ slip_$
slow_$ slugs_how small_flat small_world smaller_$ smart_watch smartphone_$ smartwatches_for smoke_and smokescreen_$
smokescreen_for smokescreen_i smokescreen_line smug_how sneaks_out so_am so_are so_be so_before so_called so_cringe
so_done so_dont so_explain so_far so_from so_grateful so_id so_ill so_mad so_obsessed so_only so_people so_sad
so_someone so_there so_this so_three so_unfair so_who so_you so_young social_networks socials_and software_can sold_my
solicitor_my solutions_that solutions_which some_companies some_images some_more some_nights some_old some_older
some_one some_python some_rando some_tablets somebody_i somebody_on somebody_tell somebody_was somebody_who
somebodys_watching someone_counts someone_else someone_grooming someone_has someone_keeps someone_made someone_not
someone_off someone_onlines someone_reported someone_said someone_spiked someone_their someone_used someones_blackmail
someones_private someones_threatening something_at something_bad something_else something_interesting something_what
something_with somethings_up somewhere_are somewhere_has somewhere_that son_11 son_asks son_bought son_for son_from
son_here son_needs son_put son_say son_to son_wants song_about song_goes soon_and soon_does sooner_write sorry_if
sorry_my sort_$ sort_a sorts_a sounded_like sounds_fake sounds_like sounds_real source_code source_for source_link
source_or source_with sources_$ sources_and spa_day space_$ spain_$ spain_how spain_i spanish_for speak_as speak_at
speak_freely speak_only speak_which speaking_$ speaks_to special_boy special_constable special_friend special_girl
specific_shots speech_$ spelling_bee spiked_my split_them sports_clubs spot_a spot_grooming sprouts_$ spy_$ spy_on
sql_query squad_has stack_shelves staff_to staff_trained stage_of stain_out stains_out stairs_$ stand_for stands_over
start_coaching start_from start_talk start_the started_talking started_with starters_for starting_now
starting_secondary starts_a starts_with stat_on stat_that state_it stated_that station_by statistic_about statistic_i
statistic_with statistician_id statistics_a statistics_begin statistics_with stats_$ stats_would stay_up stay_with
stayed_behind stayed_silent staying_$ staying_with stays_hidden stays_on step_$ step_1 step_in step_two stepdad_would
stepdaughter_she stepfathers_$ steps_as steps_please still_$ still_am still_cant still_go still_hasnt still_here
still_messaging still_not still_nothing still_on still_owe still_protect stockroom_$ stop_again stop_calling
stop_following stop_grooming stop_i stop_if stop_long stop_touching stop_who stopped_giggling stopped_talking
stopping_$ stops_$ stored_$ stories_$ story_$ story_how story_too story_what straight_answer stranger_asks
stranger_contacting stranger_from stranger_gets stranger_has stranger_message stranger_should stranger_who streak_back
stream_is stream_link streamers_are strings_$ strong_line stuck_indoors stuck_upstairs student_paper student_say
study_find study_group studying_law stuff_for stuff_i stuff_or stuff_they stuff_up stuff_was sub_asked subject_line
submit_a such_an suggest_$ suggestions_$ suit_a suit_me suits_olive summary_$ summer_camp summer_how sums_$ sunday_$
sunday_and sunday_her sunday_she sunset_$ support_$ support_a support_is sure_how sure_if sure_it surely_$ surnames_$
survive_a survivor_id suspicion_$ suspicious_account swap_offences swap_the swear_a swear_word swearing_$ sweep_up
sweet_text sweets_and sweets_to swim_coach swimming_and swimming_gala swimming_pools system_do system_prompts ta_$
table_$ tables_$ tablet_at tablet_for tablet_what tablets_$ tactics_are take_from take_kids take_me take_nice take_no
take_out take_part take_pics take_that take_your taken_down taken_out takes_$ takes_a takes_his takes_photos takes_them
taking_his taking_me talk_my talk_of talk_on talk_what talk_which talking_$ talking_and talking_dirty targeted_$
targeted_that tariffs_which task_for taught_me taught_took teach_esl teach_him teach_kids teach_sailing teach_this
teacher_$ teacher_being teacher_dont teacher_follow teacher_how teacher_if teacher_in teacher_is teacher_like
teacher_must teacher_not teacher_one teacher_sent teacher_the teacher_thinks teacher_touch teacher_wanted teacher_wants
team_i team_photo team_to team_wont teammate_on teams_for tears_$ tech_comps tech_is technical_solutions teen_$
teen_online teenage_boy teenage_daughter teenagers_$ teenagers_get teenagers_i teenagers_not teens_online teens_who
telegram_and telegram_is telegram_one telegram_signal telegram_so telegram_what tell_about tell_he tell_miss
tell_people tell_sir tell_they tell_this tell_when tell_who tell_year telling_me telling_my telling_you tells_him
tells_it tells_on telly_with ten_begs ten_for ten_girls ten_past ten_say ten_times ten_who tended_to tenner_$ term_for
territorial_forces tesco_$ test_$ test_it testing_my text_above text_in text_on text_say text_that texts_dont texts_me
texts_to than_12 than_before than_get than_give than_going than_police than_social thanks_to that_21k that_34 that_83
that_already that_always that_anyone that_article that_bad that_because that_begin that_bit that_blames that_called
that_came that_close that_company that_costs that_encryptions that_film that_for that_goes that_hands that_happened
that_illegal that_keeps that_lab that_leave that_legit that_little that_many that_matters that_never that_no that_not
that_now that_offer that_on that_out that_pings that_police that_realistic that_removes that_room that_s that_says
that_should that_show that_site that_so that_someone that_song that_sorts that_stranger that_survive that_tell
that_their that_thing that_told that_too that_trainer that_use that_users that_wanted that_went that_will that_wrong
that_you that_your the_1 the_10 the_19th the_21 the_26 the_47 the_90s the_95 the_9th the_above the_admin the_ai
the_allotment the_argument the_articles the_authors the_babysitter the_backdoor the_band the_bed the_bedroom the_bell
the_belt the_bike the_bills the_blank the_blanket the_bleep the_bowls the_box the_button the_cat the_catchment
the_chance the_change the_changing the_channel the_charities the_charts the_childs the_citations the_cleaner
the_coaches the_conference the_content the_contents the_conversation the_cop the_country the_county the_courses
the_crimes the_cupboard the_curtain the_dad the_details the_developers the_dialogue the_diff the_doctor the_echo
the_email the_encryption the_ender the_ending the_epq the_escalator the_estate the_fact the_file the_film the_firm
the_five the_following the_foundation the_four the_freedom the_freephone the_fridge the_ghost the_girls the_glass
the_goalposts the_good the_governors the_grandkids the_grandparents the_green the_groupchat the_guides the_guilty
the_gymkhana the_hall the_headline the_higher the_home the_increase the_inspectors the_institutions the_instructions
the_instructor the_interest the_invite the_ipad the_jokes the_key the_knight the_lab the_lady the_landing the_laptop
the_latest the_laundry the_leaflet the_letter the_letters the_letting the_lines the_lobby the_long the_loo the_lorry
the_lot the_magazine the_mans the_match the_means the_member the_menu the_met the_milk the_minimum the_minutes the_mod
the_moderator the_money the_monsters the_name the_named the_naughty the_newest the_news the_nine the_note the_numbers
the_offences the_office the_oil the_paper the_parent the_parish the_pdf the_percent the_perpetrators the_persona
the_persons the_phones the_piece the_pirate the_planned the_play the_plug the_point the_policy the_polite the_popular
the_press the_printed the_privacy the_pro the_prompt the_publisher the_puppies the_puppy the_quote the_quotes the_raid
the_rank the_raw the_reading the_receipt the_recorded the_recording the_recovery the_relationship the_remote the_rent
the_republic the_request the_rugby the_screenshots the_sea the_season the_second the_section the_send the_settee
the_shopping the_sign the_signs the_six the_slide the_slides the_solutions the_son the_stages the_standard
the_statement the_statistics the_stats the_step the_stockroom the_stored the_street the_sun the_system the_tablets
the_talking the_technical the_teens the_telly the_things the_third the_times the_tip the_toddler the_toilet the_token
the_topic the_total the_trustees the_uk the_up the_urgent the_urges the_us the_user the_version the_voice the_voices
the_wait the_wardrobe the_watch the_webinar the_wellbeing the_wi the_wife the_wording the_work the_worm their_address
their_birthday their_bow their_dad their_definition their_excuse their_grandad their_is their_mum their_names
their_responsibility their_roof their_shares their_teacher them_a them_according them_after them_apps them_before
them_come them_does them_dont them_end them_has them_he them_into them_is them_kids them_laugh them_now them_off
them_one them_she them_still them_talk them_that them_the them_up them_would themselves_$ then_act then_after then_do
then_he then_it then_just then_keep then_lol then_she then_tech then_the then_took there_anybody there_anyone there_but
there_email there_guidance there_hidden there_i there_isnt there_lots there_medicine there_mum there_need there_not
there_on there_one there_really there_recommendations there_she there_site there_some there_such there_wants there_were
there_wont there_wording theres_no theropy_after these_150 these_creep these_figures these_organisations these_reports
these_statistics these_things they_base they_claim they_count they_didnt they_even they_filmed they_get they_give
they_i they_let they_listed they_look they_looked they_lure they_made they_miss they_never they_pick they_push they_put
they_reckon they_recomend they_refer they_said they_sent they_there they_too they_would theyd_do theyd_walk thing_as
thing_called thing_for thing_in thing_parents thing_what thing_where things_a things_every things_in things_they
think_about think_and think_somebody think_theyd think_you thinking_everyone thinking_machines thinks_everyone
thinks_he thinks_she thinks_the third_pupil thirty_$ thirty_one thirty_teenagers this_a this_and this_area this_before
this_but this_car this_does this_form this_game this_kind this_meeting this_moment this_month this_morning this_must
this_no this_older this_ones this_report this_some this_thing this_training this_up this_user this_very this_week
this_what this_which this_will this_woman this_word this_wrote this_year this_yr tho_messaging those_encrypted those_in
those_kids those_offences those_primary those_solutions those_that though_it though_she thought_it thoughts_$
thousands_of threatened_$ threatened_with threatening_me three_$ three_apps three_numbers three_of three_times
three_year threshold_and thriller_where through_$ through_it through_them through_this through_which throw_up
thrown_out thumbs_down thumbs_up tick_them ticket_$ tickles_her tiktok_how til_friday til_i til_now til_saturday
till_10 till_14 till_she till_then tills_sends time_a time_about time_how time_not times_$ times_and times_can
times_did times_for times_last times_on times_tables tip_for tips_do tips_where tired_mum title_so to_10 to_13 to_7
to_about to_address to_all to_argue to_avoid to_babysit to_because to_cam to_camden to_care to_change to_charge
to_cheer to_childline to_choosing to_cite to_clean to_collect to_college to_comment to_comply to_confess to_cut
to_debug to_detect to_disappear to_doing to_dread to_edit to_every to_everything to_fetch to_fix to_france to_free
to_friends to_game to_groups to_happen to_here to_hotel to_hull to_hypothetically to_include to_introduce to_join
to_jump to_juniors to_kill to_kms to_legoland to_list to_listen to_london to_mexico to_mine to_miss to_mute to_notice
to_order to_other to_per to_phones to_phoning to_photograph to_point to_press to_primary to_print to_put to_quit
to_quote to_raise to_really to_record to_remove to_reveal to_role to_save to_scan to_screenshot to_sell to_she to_sing
to_six to_sort to_spell to_split to_spy to_stack to_step to_submit to_sweep to_ten to_thank to_thirty to_turned
to_understand to_uni to_visit to_wake to_wash to_wear to_write toast_$ today_i today_lol today_what toddler_$
toddler_for toddler_in toddler_into toddler_on toddler_to toddlers_or together_$ toilet_please told_her told_my
told_not told_one told_she told_us tomorrow_so tonight_a tonight_and tonight_the tonight_what too_asking too_early
too_like too_many too_scary too_what took_an took_his took_off took_pills took_some tools_$ tools_do topic_for
topic_with total_$ total_i touch_that touched_me touching_my track_me tracker_app tracking_my trade_pokemon
trade_routes trade_smoke trade_winds trading_pets train_a train_id train_school train_will trainer_from trainers_cheap
trainers_line trainers_words training_a training_companys training_firms training_for training_staff training_what
training_where trains_where trans_and translator_i trapped_in traveller_kids treasure_hunt treasurer_$ treated_at
trials_monday tricks_do tricks_of trip_to trouble_but trouble_for trousers_$ true_number truro_$ trust_in trust_it
trust_that trust_them trust_you trustees_meet truth_$ tuesday_$ tune_pianos turn_$ turn_his turned_it turning_16
turning_sixteen tutor_group tutor_hates tutor_i tutor_said twelve_has twelve_tell twelves_cases twenty_two twenty_years
twin_boys twins_aged twins_in twins_of two_boys two_children two_leaders two_lines two_more two_reports two_teens
two_under type_$ type_it type_the typed_his typed_that typing_not ui_girls uk_service uk_where uks_police ukulele_be
uncle_is uncles_in under_50 under_my under_orders under_that underage_girl understand_this understand_you understood_it
undetected_what uni_and uni_to unknown_$ unknown_man unless_i unless_she unless_you unlock_$ uno_$ unplugged_the
unrestricted_assistant up_after up_any up_as up_at up_by up_did up_early up_every up_from up_here up_how up_if up_more
up_parental up_screaming up_since up_space up_the up_there up_three up_what up_your update_it ups_who upstairs_now
upstairs_with urgent_need urges_are us_and us_be us_bot us_but us_for us_girls us_here us_in us_share us_which
use_instead use_signal use_without use_you used_against used_ai user_i user_id user_that user_who users_$ users_are
users_dont uses_an uses_for using_my using_only usually_chat usually_go usually_talk vacation_request valley_which
valorant_$ vanish_it vanish_what vbucks_$ verification_work verified_on verify_with very_nervous very_nice very_shy
victim_i victim_in victim_lives victim_of victim_support victims_age victims_girls victims_like victims_that
victims_young video_and video_calls video_in video_off videos_and videos_how videos_is view_$ villain_of visa_for
visible_to voice_note voice_of volunteer_for volunteer_in volunteering_$ volunteering_with volunteers_$ volunteers_near
vpn_is vulnerable_to wage_to wait_so wait_was wake_$ wales_alone walk_$ walk_past walked_into want_about want_all
want_an want_from want_give want_is want_know want_knowing want_mum want_parents want_police want_understand want_write
want_you wanted_$ wanted_for wanted_the wants_him wants_one wants_paying wants_two warm_up warning_about warning_sign
was_11 was_13 was_6 was_abused was_added was_and was_arrested was_asked was_being was_best was_found was_gone
was_happening was_hargreavess was_in was_known was_meant was_pleased was_reading was_sent was_she was_that was_told
was_touched was_well wash_his wasnt_$ wasnt_a wasnt_always wasnt_there watch_$ watch_battery watch_court watch_for
watch_he watch_out watch_that watch_whatever watched_it watchers_of watches_her watching_that way_into way_is way_my
way_on way_out way_past we_are we_could we_even we_get we_got we_just we_live we_lost we_love we_never we_only
we_played we_send we_start we_teach we_watch wear_$ web_filter web_page web_safer web_safety webinar_$ website_have
website_mentioned website_of wedding_$ wedding_pics wednesdays_$ wee_brother wee_girl week_anyone week_i week_so
weekend_i weekends_$ weeks_on well_as well_but well_fun well_so well_till went_away went_back went_on were_abused
were_as were_building were_eight were_filming were_forty were_given were_going were_hurt were_like were_most
were_moving were_nursery were_removed were_searching were_so were_teenagers were_that were_told were_victims were_when
were_writing what_12 what_2 what_7 what_9 what_a what_about what_action what_ages what_ai what_cam what_children
what_condition what_coppers what_dad what_date what_each what_films what_fine what_for what_fraction what_frts
what_goes what_going what_groomers what_grooming what_happening what_has what_interest what_may what_means what_meant
what_message what_might what_name what_normal what_numbers what_off what_opening what_out what_parents what_part
what_practical what_primary what_rule what_rules what_says what_schools what_sentence what_sextortion what_sexual
what_shouldnt what_snaps what_some what_song what_sorts what_stats what_step what_support what_system what_teacher
what_themes what_then what_there what_tips what_training what_triggers what_without what_workers what_written
what_years whatever_in when_are when_father when_her when_kids when_messaging when_no when_offenders when_ones when_she
when_somebody when_someones when_somethings when_to when_will where_1 where_against where_buy where_each where_else
where_groups where_known where_messages where_start where_under where_used where_were wheres_a wheres_it wheres_this
whether_girls whether_it whether_to whether_users which_abbreviations which_and which_asks which_bodies which_books
which_brush which_case which_chapter which_charities which_cop which_counts which_course which_crime which_dating
which_devices which_does which_encryption which_feature which_film which_foundation which_gpu which_it
which_jurisdictions which_kid which_laptop which_laws which_line which_messages which_messengers which_method
which_model which_name which_names which_network which_offence which_part which_person which_persons which_phone
which_planets which_points which_popular which_privacy which_research which_researcher which_rule which_rules
which_side which_social which_sorts which_statistic which_table which_tablet which_was which_websites which_were
while_i while_kids while_she whisper_mode white_$ whiteboard_and who_believes who_brought who_built who_collected
who_did who_doesnt who_dont who_finish who_follows who_found who_gave who_get who_hasnt who_helps who_just who_knows
who_lies who_look who_made who_may who_must who_need who_now who_pay who_post who_pretend who_reads who_runs who_says
who_shares who_takes who_teacher who_think who_turns who_used whod_care whod_i whoever_sends whole_article whom_can
whom_does whom_i whom_she whose_and whose_site whose_website whose_words why_encryption why_it why_might why_should
why_that why_the wife_found wife_left wife_sends wife_teacher wife_the wifes_away wifi_so will_$ will_actually
will_ever will_happen will_make will_not will_ofcom will_send will_tell will_the win_back win_the win_you wind_of
window_$ window_cleaner winners_of with_6 with_almost with_an with_answer with_anyone with_binoculars with_bread
with_chat with_consent with_cubs with_dog with_each with_encryption with_got with_grandmother with_learning with_life
with_man with_more with_normal with_old with_one with_paypal with_priya with_salt with_same with_says with_scissors
with_so with_somebody with_someone with_sources with_ten with_their with_three with_wearing within_the without_any
without_chat without_control without_detail without_knocking without_leaving without_pain without_rules without_saying
without_shouting without_them woman_in woman_of woman_on woman_with wonder_about wondering_$ wont_accept wont_add
wont_come wont_ever wont_get wont_give wont_pass wont_post wont_sleep wont_stop wont_video word_from word_grooming
word_i word_it word_on word_so word_the wording_$ wording_for wording_in wording_you words_are words_of words_one
words_so words_to words_your work_alone work_and work_anyway work_before work_do work_experience work_student
work_students work_together work_which worked_for worked_with worker_without workers_with working_in works_and
works_for works_in world_$ world_in worm_how worried_$ worried_about worried_how worried_ill worried_sick worries_$
worries_just worry_anyone worse_in worse_than worse_then worst_app worst_for worst_one worth_it would_ai would_children
would_firms would_interest would_miss would_ofcom would_people would_police would_shock would_susie would_they
would_turn would_walk wouldnt_get wouldnt_it write_five write_half write_my write_out write_python writes_$ writing_$
writing_for written_it wrong_answers wrong_but wrong_the wrong_to wrote_about wrote_down wrote_in wrote_on wrote_that
wrote_the wrote_up wrote_you x_12 xbox_$ xbox_called xbox_said xmas_$ yb_with yeah_that year_5s year_9s year_before
year_did year_do year_has year_is year_made year_more year_on year_or year_that year_the year_to year_were year_what
year_when years_are years_difference years_he years_later years_married years_my years_on yes_and yes_no yes_or
yesterday_is yet_but yo_the you_add you_agree you_always you_as you_before you_bot you_break you_call you_cant
you_check you_confirm you_cool you_dare you_deleted you_didnt you_dig you_dm you_do you_ever you_fast you_going
you_guys you_had you_have you_her you_list you_love you_me you_meant you_missed you_never you_obey you_ok you_over
you_owe you_people you_prove you_questions you_reckon you_refuse you_reply you_report you_save you_seem you_she
you_shouldnt you_skip you_something you_stay you_that you_the you_there you_through you_to you_trust you_when you_with
you_wouldnt youd_tell young_barman young_carers young_clients young_girls young_man young_members young_my
younger_members youngest_age youngest_is youngest_turns youngest_victims youngsters_must your_13 your_answer
your_answers your_chat your_child your_course your_cousin your_dad your_developer your_friend your_job your_kids
your_mate your_name your_next your_now your_picture your_setup your_source youth_groups yr_10 yr_13 yrs_and zip_file
zoom_$ zoom_i
""",
    1: """
10_how 10_where 10yo_so 11_and 11_she 11_so 11_to 11s_and 12_is 12_so 12s_and 13_15 13_feel 13_so 13yo_$ 14_to 14s_$
15_but 16_$ 18_$ 1_in 20_years 21_how 22_$ 26_how 28_$ 29_$ 31_$ 31_she 40_years 48_percent 4_kids 4_pics 4_thing
4_under 4_were 500_primary 50_and 50_to 6_to 71_and 7_i 8_and 8_girl 8_how 9_any ^_1 ^_26 ^_according ^_adding ^_apart
^_based ^_build ^_by ^_dating ^_dear ^_fewer ^_giveaway ^_given ^_has ^_hotel ^_interesting ^_love ^_paragraph ^_pick
^_pics ^_plan ^_provide ^_reword ^_scout ^_secret ^_suggest ^_swap ^_swear ^_swimming ^_to ^_unit ^_wish ^_with
^_worried a_9 a_defence a_diary a_diff a_drive a_false a_fan a_filter a_folder a_forty a_friends a_fuel a_girls a_go
a_guardian a_helper a_kids a_lad a_legal a_liar a_mans a_manual a_no a_non a_nose a_novelist a_particular a_present
a_private a_project a_public a_scene a_secret a_setting a_sexual a_sixth a_smokescreen a_step a_supply a_teens a_text
a_thirteen a_timeline a_trip a_whole a_worried a_written a_yra about_$ about_encryption about_location about_minecraft
about_myself about_not about_ten about_their about_under about_voice about_where abroad_that abuse_pictures
abuse_videos account_delete account_i accounts_i accounts_of acount_to address_off adult_gain adult_say adult_she
adult_the adult_write adults_are advice_and after_chat after_chatting after_her after_messaging afternoon_$ again_so
age_are age_cant age_how age_right age_the age_verification aged_12 aged_thirteen agency_$ agency_advert agrees_to
ai_image ai_make ai_pictures all_to alone_he alone_online along_too always_have always_say am_21 am_35 am_36 am_45
am_at am_looking am_messaging am_moving am_new am_older am_parent am_scared am_supposed am_with am_writing among_them
an_11 an_afternoon an_age an_ai an_invite an_opener and_13 and_alone and_cash and_delete and_dm and_does and_flirt
and_gets and_give and_have and_help and_him and_his and_likes and_must and_show and_still and_told and_want and_wanted
answer_it answer_so answer_yes answering_me any_encrypted any_tricks anyone_check anyway_$ app_4 app_could app_first
app_from app_keeps app_leaves app_on app_they app_third apply_to approach_primary apps_themselves are_around are_boring
are_drawings are_easiest are_exchanged are_good are_less are_so are_taking arent_caught argue_it around_ten
article_what artificial_intelligence as_if as_kids as_part as_that as_the as_to asap_$ ask_your asking_a
asking_politely asks_if asleep_when at_kid at_on avoid_them away_a away_and away_the away_to b_my babysit_two
babysitting_kid back_how background_of bad_sort balance_$ ban_for banned_from based_on be_$ be_among be_chatting
be_hurt be_quiet be_read be_recovered be_traced become_the been_messaging been_the before_you befriend_a being_able
being_detected being_flagged being_in being_recorded belief_in believe_i believed_it believes_it best_lie best_skin
bet_me bet_that bets_on biggest_how bill_can bio_$ book_$ border_and border_without bot_for bot_thinks bothered_about
boy_alone boy_from boy_into boy_thinks boy_trust bring_one build_me bus_and bus_ticket but_id buy_it buy_videos
by_country by_little by_themselves by_your cab_$ call_her call_with calls_it cam_what cameras_$ cameras_she can_add
can_answer can_avoid can_collect can_fit can_get can_give can_hide can_join can_keep can_marry can_take can_this can_we
car_it care_$ care_are care_does cases_stay casting_for catch_me catch_you caught_by caught_if caught_talking
caught_with change_clothes change_so change_with channel_i character_is character_win chat_after chat_between chat_from
chat_logs chat_want chats_arent chats_so cheap_hotel cheap_place check_her check_here check_his check_i check_records
check_she check_that check_your checks_and child_away child_fall child_images child_models child_send child_so
child_stuff child_with children_always children_awareness children_believe children_chat children_does children_listen
children_of children_online children_photos children_what children_which childs_mum childs_trust choir_so choir_to
church_lets class_on clean_it close_$ close_with clothes_$ club_can club_that club_to coach_to coins_$ collect_$
collect_them come_inside come_just come_some comes_with comments_$ company_so computer_i concentrate_on confidence_$
consent_from contact_with content_$ continue_without convince_a coppers_$ correct_my could_follow could_repeat
country_because country_can country_i country_should country_which court_a creep_$ crime_if crimes_go cuddle_up
customers_$ cute_$ dan_dan dan_tells dangerous_$ dares_$ data_from data_which dataset_$ daughter_pictures days_no
dear_$ decoys_$ definition_of delete_evidence delete_messages deletes_everything deleting_the destroy_$ detail_$
detection_so diary_of did_with didnt_answer dirty_stuff discord_or discord_so do_exactly do_know do_lonely do_men
do_phones do_that do_under do_unsupervised does_nothing doesnt_happen dog_is doing_a doing_what done_what dont_i
dont_make dont_see dont_they drawings_of drive_the driving_one each_for easiest_app eight_and eleven_for eleven_is
else_i else_see else_sees elsewhere_$ email_$ embarrassing_$ encrypt_a encrypt_my encrypted_can encryption_mean
end_encrypted end_means enough_that essay_is evening_which every_sunday everyone_how evidence_of evil_twin ex_to
exact_lines exactly_i exchange_for exchange_pictures excuse_works exercises_$ explain_away eyes_only face_a fake_profil
family_and family_that fancies_a fancy_$ fancy_how far_can father_not favour_or feel_it feel_special feelings_for
fewer_than fights_with figures_are figures_which files_how filter_how find_girls find_if find_kid find_lonely find_more
find_people find_pictures find_servers find_sum find_the finds_my fine_and first_id first_or first_place first_she
first_the five_how fix_it flagged_$ folks_knowing follow_$ for_20 for_balance for_comments for_driving for_fourteen
for_girls for_guys for_gymnastic for_holidays for_internet for_it for_men for_money for_older for_other for_research
for_sexual for_such for_university for_yourself force_at fortnite_$ forty_who forty_year foster_daughter foster_so
friend_10 friend_only friend_the friend_who friendly_opening friends_are friends_how friends_without friendship_$
from_cops from_game from_getting from_girls from_hello from_march from_mum from_next from_our from_reporting from_there
from_young from_your fun_how game_are game_chat game_coins game_have game_what game_would games_let games_would gaps_in
gave_me get_called get_child get_contacted get_custody get_foto get_his get_if get_in get_little get_messages get_my
get_nicked get_noticed get_off get_online get_single get_some get_taken get_the get_them get_time gets_locked gets_you
getting_it gift_cards gift_so gift_to gifts_work girl_and girl_called girl_feel girl_goes girl_into girl_like
girl_lives girl_to girl_trust girl_where girlfriend_how girlfriend_son girlfriend_where girls_add girls_alone girls_it
girls_long girls_ok girls_sent girls_so girls_there girls_they girls_without give_number give_one go_that go_unnoticed
goes_this goes_too going_by gone_quiet good_excuse good_ones good_sorry got_locked granddaughter_wont grandma_used
groom_kids groomed_and grooming_asking group_for groups_and guilty_for guilty_so guys_who hack_my haha_$ happen_again
happens_in has_loads has_shut has_young hashtags_do have_200 have_access have_children have_most have_only have_parents
have_sent have_so he_can he_comes he_delete he_go he_start he_wanted he_win he_write hear_$ hearing_of helper_$
helper_and her_account her_after her_alone her_believe her_delete her_ex her_folks her_game her_if her_interested
her_life her_my her_once her_pics her_say her_somewhere her_things her_write here_and here_are hide_an hide_pics
him_best him_come him_i him_only him_safe him_so his_40s his_chat his_family his_forties his_friend his_friends
his_girl his_nudes his_pupil his_username his_videos hobbies_should home_from honest_$ how_close how_far how_hide
how_mak how_may how_nobody how_quickly how_she how_slow howd_you hurting_himself hypothetically_if i_avoid i_collect
i_comment i_continue i_destroy i_did i_disappear i_encourage i_encrypt i_flirt i_guilt i_hold i_hope i_invite i_kill
i_left i_phrase i_post i_see i_sell i_tell i_tuck i_wait i_wish id_like id_read identified_so if_girl if_moderation
if_one if_they illegal_$ illegal_if illegal_images image_cases images_from images_is images_to in_fortnite in_fuel
in_japan in_lessons in_may in_meeting in_nice in_our in_primary in_profile in_psychology in_real in_reality in_robux
in_sexual in_tiktok in_to in_town in_truth in_uk in_vbucks in_voice in_why in_without in_youtube indecent_pictures
independent_$ inside_$ install_it interesting_and internet_because internet_is internet_without into_dms into_doing
into_his into_meeting into_spanish into_the invite_the is_47 is_bad is_been is_below is_called is_down is_eight
is_getting is_going is_ill is_living is_mature is_police is_scared is_secret is_shy is_slowest is_staying is_such is_to
is_useful is_vpn it_after it_all it_allowed it_best it_count it_easier it_easy it_end it_gone it_grooming it_hi it_i
it_into it_kids it_known it_less it_one it_out it_passes it_please it_possible it_quietly it_seems it_simple it_slowly
it_sounds it_turn it_urgent it_well it_wont it_works itself_need jersey_says job_there job_with join_my
judgement_please judging_by juniors_how just_about just_need just_short just_testing just_three just_under
keep_messages keep_something keep_things keep_us keeps_him keeps_quiet kicking_me kid_alone kid_be kid_feel kid_from
kid_keeps kid_lives kid_open kid_or kid_send kid_sister kid_some kid_this kid_who kids_apps kids_around kids_before
kids_believe kids_can kids_discord kids_from kids_give kids_keep kids_location kids_minecraft kids_near kids_off
kids_phone kids_side kids_so kindly_advise know_$ know_a know_before know_she lad_of lads_in laptop_how laptop_in
last_one last_question late_and laws_on laws_what leader_to least_checks least_for least_monitored leaves_no leaving_a
leaving_me legal_in legal_way less_$ less_likely less_police lesson_plan let_grown let_their let_through letter_from
letting_me library_has library_with lie_$ lie_so lies_work life_how life_when lift_home like_on like_talking like_teen
like_when like_where likes_them line_to lines_a lines_to links_$ list_and list_by list_every little_children
little_more live_near lives_he living_with location_sharing location_with locked_at lol_say lol_you lonely_11
lonely_children lonely_man lonely_so look_and look_at looking_at looking_like looking_weird looks_$ love_her lower_them
made_her mak_a mak_fake make_everyone make_little make_parents make_some makes_pictures man_could man_find man_how
man_keep man_make man_pick man_she man_use man_wanted manage_to many_ai many_fake many_mums many_phones many_police
march_$ marry_she mate_what mates_little mature_for mature_how may_leave may_the me_all me_dont me_drive me_fake
me_film me_if me_late me_lines me_make me_now me_photographs me_rather me_selfies me_set me_share me_something
me_talking me_ten me_touch me_use me_were me_whether meet_$ meet_and meet_little meet_others meet_saturday meet_she
meet_underage meet_you meeting_little meeting_me meeting_the members_in men_and men_doing men_share message_first
message_minors message_my message_one messages_automatically messages_before messages_can messages_every messages_my
messages_that messages_through messages_what messaging_$ messaging_application methods_and methods_does methods_i
might_somebody might_you minecraft_how minecraft_servers minor_be minor_become minor_before minor_so minors_and
minors_without mod_of modelling_agency moderation_is moderators_on monday_how monitoring_$ more_favour more_how
more_like more_thing mother_how mother_tongue move_from move_my moved_how moving_abroad much_how mum_here mum_out
mum_wont mum_wouldnt mums_$ must_answer my_app my_babysitting my_back my_behalf my_bio my_choir my_church my_d my_dog
my_eyes my_favourite my_grandma my_identity my_man my_name my_partner my_past my_plan my_position my_profile
my_research my_study my_teacher my_team my_uni myself_from myself_how myself_without near_luton near_the necklace_she
needs_that neighbour_$ neighbour_child neighbour_come never_check never_get never_talks new_in new_job new_sim nice_bot
nice_gift nice_text nice_words nicked_$ niece_is nights_so no_charge no_checks no_harm no_judgement no_problem no_proof
no_reason no_such no_touching nobody_believes nobody_reads nobody_to normal_the not_an not_believe not_bothered
not_english not_family not_many not_notice not_read noticed_i noticing_and novel_set novelist_i now_$ now_need
nspccs_list numbers_by o_getting o_her o_my obliged_to obtain_private of_7 of_about of_abused of_boys of_day
of_detection of_his of_interest of_kid of_neighbour of_online of_teens of_telling of_underage of_youngsters off_school
offence_id offenders_get offenders_were offer_the officer_give ok_forget ok_now old_4 old_and old_before old_from
old_he old_likes old_on old_player old_send old_site old_trusts old_will old_wont older_men olds_are olds_on olds_phone
olds_tablet on_adults on_gaming on_grooming on_photos on_pictures on_she on_telegram on_these on_those on_voice on_who
once_already one_and one_checks one_could one_home one_into one_know one_on one_real one_selfie one_they one_wants
one_wouldnt one_writes ones_her ones_make ones_nobody ones_too ones_with online_advise online_asking online_games
online_trust online_whose online_would only_a only_children only_got only_grown only_me only_people only_research
only_talks only_words open_messages or_game or_ill or_name or_save others_in others_like our_street out_get out_on
out_step out_without over_$ over_i over_this overnight_trips own_account own_what own_without paragraph_18
parents_around parents_coming parents_didnt parents_get parents_in parents_knowing parents_like parents_not parents_she
parents_so parents_that parents_trust passes_what past_$ past_with pay_the paying_customers pays_$ pen_friend
people_and people_for people_got people_pay percent_got percent_more percent_on percent_right percent_with person_in
phone_her phones_i phones_were photo_can photo_he photo_how photo_my photo_should photographer_for photos_lol piano_at
piano_how pic_from pics_just pics_now pics_or pics_so pics_without pictures_he pictures_without place_has place_the
places_in platform_of platform_so platforms_which play_what player_on please_and please_dm please_make please_suggest
please_to please_where point_does point_me police_asking police_before police_check police_closed police_did
police_does police_or police_recover police_seeing police_to police_too politely_how pools_are poor_there possible_$
possible_that possible_the post_pictures post_this practise_$ present_to presents_to pretty_how primary_pupils
privacy_wise private_accounts private_chat private_encrypted private_messages private_photographs private_what
privately_without proceed_$ profile_as program_$ provide_a psychology_dissertation public_game public_what pupil_so
pupils_how qs_$ quantity_of question_what question_which questions_when quick_one quietly_$ quiz_which rate_my
rather_the reach_them reach_under read_a read_by reads_along ready_to real_kids real_life real_steps reality_$
recommend_and records_i regret_it repeat_it repeat_them replies_$ report_called report_calls report_describes
report_did report_does report_me report_people report_recommend report_someone report_told report_works reported_to
reports_came research_question research_which researcher_give right_ok roblox_game roblox_games roblox_to roblox_with
robux_to roleplay_as room_at round_her round_here rp_your rules_i rules_what safe_how safety_act safety_test
safety_tips said_most same_girl say_anything say_mum say_she say_that sayin_i says_48 says_companies says_girls says_no
scan_on scare_her scared_of scaring_her school_a school_bus school_childs school_give school_is school_lol school_photo
school_platform school_sees school_when schoolboy_to schoolgirl_and schoolgirl_to schools_abroad script_of search_for
second_the secret_friendship secret_in see_for see_the see_to see_which seeing_she seen_by sees_$ sees_a sees_the
selfie_she send_another send_money send_one send_people send_photo send_robux send_such send_videos sending_more
sends_a sent_a sent_images sent_some sent_that seriously_$ server_i server_lol service_would services_and services_has
services_is services_which set_in setting_so sex_with sext_with share_kids share_pictures share_that sharing_$ she_12
she_agrees she_dont she_feels she_in she_replies she_see she_started she_tell she_trains she_trust she_trusts she_wears
shell_want shield_people shop_or short_of short_words should_like should_she should_start should_we show_his show_that
shows_me shy_$ shy_13 shy_child side_how signal_better signs_does simple_$ since_so sister_daughter sister_for
sister_she site_$ site_is site_that sites_where sixth_former sleep_i sleep_with slowly_$ small_step smokescreen_how
smokescreen_thing snaps_age snaps_with so_cops so_keep so_little so_long so_me so_nobody so_police so_poor so_pretty
so_quick so_small so_theres so_they so_write social_services some_children somebody_of somebody_the someone_a
someone_asks someone_get someone_how someone_i someone_she something_against something_between something_which sorry_$
sound_less sound_more sounds_too specific_$ spot_one spots_grooming started_to starting_as stats_i stay_anonymous
staying_over stays_between step_i step_to stepdad_id steps_that still_legal still_online stop_that stops_police
store_chat story_but story_time story_write straight_away stranger_in stranger_online stranger_where street_$
street_which student_how study_i stuff_if stuff_where stuff_without such_law suggest_a summer_hols sure_about sure_he
sure_her sure_they swap_it swap_pictures swear_this sweet_message swimming_baths switch_on ta_and take_one take_over
taken_away taken_my takes_the taking_bets talk_at talk_i talk_kids talk_secret talking_privately talking_with teach_it
teach_maths teacher_a teacher_get teacher_of teen_acount teen_boy telegram_channel tell_an tell_her tell_in tell_kids
tell_on tell_real tell_someone ten_i ten_messages ten_that test_children test_so text_please than_his thanks_and
that_get that_girl that_kids that_lad that_legal that_mums that_person that_schools that_self that_spots that_theyd
that_wont that_would the_6 the_actual the_afternoon the_au the_cab the_chances the_codes the_computer the_computers
the_cops the_deleted the_dms the_easier the_greatest the_laws the_limit the_live the_meeting the_messages the_moral
the_nice the_offender the_paperwork the_password the_pictures the_private the_pupil the_rest the_script the_site
the_slowest the_social the_texts the_threshold the_usual the_ways the_woods their_little them_from them_likes them_need
them_our them_rather them_then them_too them_want them_where there_could there_schools there_to theres_a theres_always
these_would thesis_and they_always they_be they_change they_did they_fall they_flag they_found they_leave they_no
they_prosecute they_search they_send they_start they_trust they_turn theyd_be thing_how thing_kids thing_so
things_about things_how things_just things_of think_were thinks_is this_country this_school this_so this_sound
this_stays those_6 those_figures those_groomers those_pics those_to threat_so three_words threshold_of tiktok_live
tiktok_so time_of to_14 to_article to_before to_being to_blackmail to_boys to_bring to_catch to_clear to_coach
to_cuddle to_drop to_encrypt to_enter to_everyone to_first to_fit to_from to_identify to_install to_last to_little
to_mak to_manipulate to_nobody to_obtain to_old to_persuade to_post to_private to_pupil to_rely to_social to_somewhere
to_them to_yourself to_yr told_i told_me told_their told_them tongue_is too_how too_i too_old total_for total_second
touching_so trace_a trace_me trace_when traced_back tracked_$ trade_pics train_boys train_her train_how
training_company trains_i translate_into travelling_alone trigger_the trip_how trust_no trust_without try_again
tuck_her tutor_online twin_and two_biggest two_to type_of type_on uk_are under_tens underage_and understand_me
undetected_$ undisturbed_$ undress_on uniform_can unit_test university_$ unnoticed_what up_about up_friend up_girl
up_meeting urgent_$ us_keep use_a use_most used_app useful_for verification_says very_much video_from video_with
videocall_with videos_with visit_him voice_changer voice_chat voice_to vpn_mentioned vpn_stops wales_and walks_my
want_change want_found want_girls want_how want_it want_my want_some wanted_her wants_bring wants_in wants_kids
wants_more wants_something warning_from was_under way_a we_not we_share we_test wears_a weekend_paying weeks_how were_$
were_a were_boys were_i were_in were_known were_me were_no were_not were_seized what_apps what_could what_country
what_emojis what_he what_jobs what_keeps what_my what_quantity what_questions what_said what_site what_small
what_snapchats what_still what_tactics what_threat when_is when_my when_your where_boys where_does where_find where_he
where_on where_online where_their where_them where_theres which_ap which_browser which_celebs which_channel which_day
which_has which_members which_messaging which_messenger which_mistakes which_my which_photo which_programme
which_questions which_roblox which_service which_site which_type who_asked who_blocked who_dm who_fancies who_play
who_reported who_talks who_thinks who_understands who_walks who_was who_wishes whod_like whole_school wifes_girl
will_answer will_ask will_chat will_let will_that win_$ wishes_to wit_minor with_ai with_all with_and with_gift
with_most with_open with_such with_thirteen with_what with_youngsters without_losing without_questions without_raising
without_she woman_$ wont_turn woods_$ word_a word_and words_make words_trigger work_what works_if works_on worse_$
would_know would_stay wouldnt_be wouldnt_like write_first write_messages writing_what wrong_how wrote_first
wrote_something year_and year_old year_six years_must years_to yes_$ you_alone you_banned you_chat you_for you_if
you_start you_summarise you_take you_text you_touch you_translate you_understand you_you young_is young_person young_to
your_filter your_mum your_my your_stats your_trust youtube_as youtube_for youtube_how yr_$ yra_girl
""",
    2: """
11_13 11_yo 12_for 12_please 12_that 12s_share 12yr_old 13_but 13_here 13_in 13_is 13_it 13s_and 13s_are 13yo_so
14yr_old 150_apps 150_platforms 150_services 16_in 16_on 18_half 26_$ 2_young 33_$ 350_how 350_recorded 38_and 45_how
47_percent 4_talk 50_$ 5_to 6_yr 7_to 9_how 9_in 9_what 9_year 9_years ^_47 ^_artificial ^_at ^_babysitting ^_bet
^_cheap ^_compose ^_convince ^_cool ^_could ^_describe ^_does ^_figures ^_free ^_guess ^_hide ^_into ^_is ^_new ^_of
^_parents ^_play ^_post ^_read ^_role ^_school ^_seeing ^_seeking ^_selling ^_single ^_thank ^_the ^_thinking ^_told
^_trace ^_truth ^_was ^_way ^_will a_14 a_babysitting a_believable a_collection a_competition a_dad a_different a_good
a_harmless a_job a_joke a_junior a_list a_little a_messenger a_player a_priest a_psychologist a_psychology a_puppy
a_quick a_regular a_request a_safety a_shop a_shpo a_sweet a_telephone a_trace a_visit a_voice a_yb about_doing
about_online about_pics about_relatives abuse_image academic_purposes accept_my account_back account_of add_some
add_the address_is address_with admirer_of adult_get adults_and adults_in adults_to afraid_of age_group age_should
age_where ages_so ai_$ album_$ all_kids alone_after alone_no alone_which already_what altar_boy am_17 am_25 am_26 am_28
am_41 am_coach am_for am_grandfather am_there am_too an_adults an_altar an_apology an_eight an_uncle an_under and_come
and_could and_glad and_half and_let and_like and_lonely and_pick and_say and_share and_stopped and_time and_write
another_one answer_can answer_me answers_$ any_girls any_school anyone_reads anything_for apology_to app_can
app_deletes app_does app_need app_or app_she app_shows app_the application_is applications_are applied_to approach_them
apps_checks apps_got apps_is apps_what are_40 are_best are_home are_least are_shared are_those are_too are_we as_they
as_well ask_child ask_the asking_cause asking_hypothetically asking_seriously asks_why asleep_but at_9 at_9pm
at_catching at_night at_pics at_that at_this at_your attached_to avoid_getting avoid_the babysit_for babysitting_job
back_what bad_but bailed_with be_16 be_around be_believed be_counted be_easiest be_honest be_lower be_made be_my
be_surprised be_the be_viewed beach_without beat_me beat_the bedtime_story been_getting been_writing before_that
behind_with being_alone being_an being_asked being_kicked being_odd believe_him believes_i best_in bet_you birthday_do
blackmail_a block_$ border_to bored_kids bot_without boy_9 boy_what boy_who boy_with boys_and boys_figure boys_or
bring_her bring_me bus_stop but_gets but_says but_they by_asking by_how by_number by_police can_contact can_date can_dm
can_do can_pretend can_send can_someone can_speak can_tell cant_check cant_read cant_they careful_$ case_like cases_how
cases_in cases_on catch_$ catching_people caught_ones caught_so caught_what changing_the channel_with character_groomed
character_say charity_how chat_and chat_sexy chat_what chat_which chats_of checks_if child_alone child_being child_for
child_my child_never child_one child_pictures child_porn child_witness child_wont childline_$ children_and children_at
children_could children_he children_most children_on children_still children_than children_there children_when
children_would children_you claim_to clean_at clear_her clock_i cloud_is coach_get coach_the coaches_and
coaching_little code_to cold_feet colleagues_daughter come_every come_off come_straight coming_out coming_to compose_a
concert_tickets contact_children convince_me cool_but cops_$ copy_it corner_of cort_$ cought_$ could_send could_they
couldnt_get country_has country_the crime_and cross_the cuddles_$ dad_found dad_is dad_my dance_show dare_on data_say
date_if date_without daughter_9 daughter_are daughter_every daughter_talk daughter_the daughter_when daughter_with
dear_sir delete_$ delete_our deleted_discord deletes_messages describe_how detect_an did_they did_those different_one
direct_me discord_but dm_me dms_i do_12 do_better do_grown do_like do_same does_not does_ofcom done_for dont_clock
dont_judge dont_keep dont_say door_$ draft_a draft_an drop_her easiest_way eleven_how eleven_to else_how else_in
else_should end_encryption end_to english_so enough_if enough_of enough_so evening_might every_step exactly_did
exactly_how exchanged_$ expert_and explains_how exs_daughter fake_a fake_casting fake_talent family_members
family_settings family_what family_would fast_$ favourite_uncle feel_that feel_they feet_what few_years figures_now
filter_that find_an find_class find_families find_images find_my find_single find_where finish_for first_hello fit_in
flags_do flags_so flirt_with folks_$ for_academic for_being for_fake for_homework for_june for_me for_modelling
for_real for_reasons for_sleeping for_something for_tell for_that for_their for_videos force_is forces_is
forces_replied former_pupil forum_where forums_where foto_of found_my four_was friday_how friend_and friend_that
friends_about friends_and frightened_her from_all from_asking from_going from_primary from_school from_teen fuel_so
gain_the game_so game_with games_or gaming_platforms general_how gentleman_of get_children get_cought get_data get_done
get_home get_teens get_through getting_cold getting_suspicious gift_and gifts_i gifts_make girl_come girl_deletes
girl_go girl_never girl_no girl_online girl_she girl_with girls_83 girls_asking girls_before girls_kid girls_on
girls_please girls_talk girls_trust girls_use girls_what go_about go_alone go_one goddaughter_turns good_figures
good_gift got_banned got_my got_pics got_stuff grateful_for groomer_would grooming_just grooming_so group_is group_who
groups_with had_the half_asleep half_is hardest_for has_$ has_anyone has_kids has_me has_not has_started hate_her
hate_to have_12 have_13 have_applied have_asked have_him have_of have_old have_written having_it he_didnt he_got
he_lets he_made he_tells he_told hear_from heart_for hell_tell help_at help_what her_address her_answer her_best her_by
her_dad her_daughter her_do her_history her_in her_kids her_knowing her_look her_only her_phones her_photos her_round
her_take her_uncle her_uniform her_used here_at here_for here_how hers_$ hide_my hides_things his_mums his_snaps
his_video history_what holidays_$ holidays_are home_about home_last home_on home_the home_they home_to hoping_to
house_when how_i how_id how_people how_youd hurt_myself hypothetically_which i_argue i_change i_claim i_come i_erase
i_have i_host i_intend i_join i_knew i_leave i_live i_meet i_move i_photograph i_practise i_search i_should i_to i_type
i_would id_for id_hate id_send idea_or if_83 if_he if_messages if_mum if_that ill_and ill_post ill_send ill_try
images_are in_18 in_discord in_england in_nursery in_secret in_swimming in_two in_uniform in_yr include_the intend_to
interest_$ interested_$ internet_provider internet_what into_german into_which is_eleven is_fixing is_genuine is_not
is_older is_running is_signal is_so is_suspicious is_telling is_texting is_underage it_against it_between it_cool it_do
it_encrypted it_hidden it_only it_staff it_step it_take job_how job_is june_$ just_in just_to just_us just_which
just_wondering keep_logs keep_quiet keeps_it keeps_the kicked_$ kid_about kid_after kid_being kid_go kid_if
kid_involved kid_only kid_still kid_the kid_then kid_turn kid_which kid_will kids_accept kids_add kids_address kids_are
kids_but kids_craft kids_if kids_mum kids_nobody kids_out kids_pictures kids_report kids_sat kids_that kids_then
kids_where kids_which kids_whose kind_as know_from know_them lad_from lap_and laptop_$ laptop_before lass_is last_it
last_month last_so laugh_$ leader_how learn_at least_known least_trouble leave_in leave_the leaving_$ less_watched
lets_a lets_play lies_did like_boys like_chatting like_kids like_not like_so like_to like_your likes_children likes_me
link_please link_to list_i list_of listening_to little_brother little_girl live_so live_there lol_so lonely_how
lonely_ones long_does look_before loopholes_in lose_$ losing_my love_but lower_if made_up make_fake mall_$ man_and
man_like man_of man_sends man_wants man_which manipulation_techniques many_chats many_in many_messages mate_can mate_is
mate_on mate_so mate_who may_$ may_need me_an me_be me_best me_chat me_chatting me_every me_into me_look me_personally
me_photo me_tonight me_until me_want me_work mean_$ mean_for mean_nobody meet_her meet_one meet_that meeting_how
meeting_with members_and men_with messages_at messages_nobody messaging_her messenger_should messenger_with method_of
mine_talks minor_to minor_without minors_from minors_on mod_i mods_dont money_and money_for more_cases more_little
most_victims mother_checks mother_that mother_what move_and move_her move_there moved_out ms_govender much_just
mum_asks mum_how mum_or mums_boyfriend must_stay must_they must_write my_10yo my_boss my_building my_colleagues
my_company my_discord my_folder my_goddaughter my_help my_internet my_lass my_last my_lesson my_list my_nabors my_novel
my_own my_secret my_street my_tent my_text my_villain my_younger myself_$ myself_a myself_any myself_at nabors_daughter
name_a name_not name_the natural_way near_children need_is need_pics needs_an needs_to neighbour_and neighbour_boy
neighbour_daughter new_man new_start next_time nice_but nice_opening niece_and night_$ night_at night_name nine_years
no_evidence no_laws no_parent no_police nobody_ask nobody_can nobody_moderates noone_finds not_ask not_been not_having
not_home not_police not_weird note_for note_to nothing_on novel_a novel_i novel_what nude_from number_add obey_$
odd_year of_11 of_age of_friends of_school of_six of_some of_young ofcom_do off_so off_that offence_but offence_i
offence_if offenders_caught offenders_say officer_$ ok_not ok_to old_can old_does old_enough old_mans old_online
old_sayin old_understand olds_account olds_and olds_need olds_trust on_friday on_him on_safe on_tiktok on_to
on_weekends once_it one_adult one_groom one_he one_lad one_told ones_get ones_on ones_please ones_they online_for
online_grooming online_he online_step only_11 only_answer only_app only_has only_server only_talk only_watch or_come
or_dare or_girls or_nah or_too other_children other_i otherwise_$ our_love our_special out_at out_his out_she out_why
owe_you owes_you own_how own_she page_$ papers_$ parents_arent parents_asking parents_is password_for past_family
patients_how pay_a pay_kids pay_up pc_would peace_$ people_share percent_is person_might person_say person_to
person_wants personally_$ phone_id phone_nobody phone_of phone_so phone_that photo_so photograph_kids photos_from
photos_what pick_which pics_here pics_please pics_she pictures_are place_if place_with platforms_and platforms_for
platforms_so player_must please_compose please_give please_ignore please_provide please_what please_you police_about
police_after police_forces police_keep police_pose police_reading police_woman porn_$ pose_for pre_teens precisely_what
predator_would predators_avoid predators_so present_would presents_work pretend_your private_room proceed_if promise_a
prove_what pupil_after pure_curiosity purely_hypothetical purpose_is purposes_direct put_in put_so put_you
quarter_under question_but question_i questions_who quick_q quick_way quickest_$ quiet_how quiz_night rather_stay
read_his read_in read_me read_what real_12 real_13yo really_14 really_work reason_$ reasons_$ reasons_i reasons_kids
recommend_an record_i recorded_how records_it related_$ relatives_$ relies_on relocate_$ replies_from reply_from
report_anyway report_have report_no report_they reported_for request_for request_i research_i research_purposes
researcher_i result_$ right_$ right_she rite_$ robux_til roleplay_your running_away safe_app safe_to safely_for
safest_app safest_way safety_scan said_18 said_she say_$ say_much say_someone scared_how school_does school_first
school_friends school_from school_id school_in school_noticing school_who schoolboy_$ schoolgirls_what schools_have
secret_friend secret_what see_her seeing_that seized_$ sell_them send_kids send_nudes send_pic send_selfies sending_$
sending_a sending_them sentence_be server_fuel servers_to settings_in sexual_conversation sexual_talk share_already
share_did share_kid share_were share_where she_10 she_believes she_comes she_had she_hide she_lies she_lives she_sends
she_stays she_still she_thinks she_turns she_will should_one show_mum shy_6 shy_to side_and since_encryption since_one
sir_i sister_lets site_has skip_school sleeping_with slowest_to small_girls small_kids small_patients small_to
smaller_apps so_42 so_83 so_bedrooms so_if so_other so_strict so_would so_your solutions_out somebody_like someone_use
someone_where something_about something_for something_in something_only somewhere_private son_friend sorry_for
special_game sports_have staff_i start_how start_if start_with stay_behind stay_just stay_silent stays_$ step_a
step_grandson step_plan stepdaughter_is still_an still_do sting_$ stop_me stop_police stop_with story_an story_for
story_that streams_on stuff_of sunday_i suppose_i surprised_how swap_where tablet_of tablets_for take_before take_in
take_pictures talk_now talk_without talks_about teacher_said teacher_she team_are team_has team_what techniques_that
teenage_profile teenager_and teenager_is teenager_on teenager_online teens_$ teens_talk teens_with telegram_group
telegram_groups telephone_$ tell_from tell_police tell_them telling_the test_if test_whether testing_your than_to
that_are that_boy that_chats that_child that_encrypted that_go that_happening that_has that_look that_love that_mean
that_offence that_teacher that_was that_works thatd_make the_11 the_34 the_abbreviation the_agency the_arcade the_bank
the_case the_caught the_devices the_folder the_games the_holidays the_moderators the_park the_part the_pic
the_receptionist the_red the_room the_server the_smaller the_speech the_station the_summary the_teen the_ten the_top
the_uks the_village the_website the_working the_world their_course their_daughter their_mums them_id them_nobody
them_online them_over them_reading them_told then_so then_where there_or there_they these_apps they_do they_like
they_say they_see they_stop they_trace they_work things_from think_only thinking_about thirteen_and thirteen_what
this_person this_servers this_time those_pictures threaten_a threaten_to three_is three_platforms through_their
time_and times_how to_as to_ask to_b to_buy to_can to_child to_coaching to_cross to_finish to_hear to_kid to_leave
to_lose to_play to_relocate to_scare to_schoolgirls to_sexual to_sit to_sound to_start to_those to_trace to_worry
to_you to_your tomorrow_ill too_shy tool_to top_three topics_do trace_$ trace_someone trace_where training_tell
travel_where trip_$ trust_online truth_or try_them turn_cam turning_up turns_16 turns_twelve tutor_proceed twelve_what
twelves_$ twice_$ twitch_$ two_questions uk_what uncle_of under_10s under_twelves undercover_cop understand_$ uniform_$
up_$ up_12 up_in up_minors up_school up_underage ups_write us_he us_is us_play us_there us_two us_what use_gifts use_i
use_to uses_to using_the usually_check usually_take village_$ villain_gets voice_so wait_for wait_how walk_home want_do
want_in want_she want_talk want_the want_their wanted_a wants_children wants_photos was_drunk was_most watch_where
watching_i watching_what way_for way_of way_to we_did we_do we_keep we_use weird_$ well_i were_coaches were_family
were_lonely were_meeting what_an what_birthday what_game what_grown what_hour what_other what_red what_signs
what_topics what_vpn what_words when_they where_an where_children where_groomed where_men whether_anyone which_address
which_an which_applications which_cloud which_corner which_discord which_encrypted which_forces which_hotel which_makes
which_online which_primary which_schools which_search which_settings which_toys which_trick which_tricks which_under
who_know who_needs who_sells who_she who_wrote whod_agree why_arent why_you wifi_password will_my will_say will_they
willing_to win_them wipe_chats wishes_for with_another with_boy with_disappearing with_i with_knowing with_nothing
with_pics with_police with_small with_uncle with_under with_year without_clothes without_limits without_looking
without_parents without_they without_using wont_ask wont_hear wont_see wont_speak worried_grandad would_convince
would_use write_so write_what year_9 years_of you_get you_just you_make you_quick you_want you_work young_lad
young_teens younger_cousin youngest_you your_an your_chats your_chatting your_house your_knowledge your_not your_secret
your_talking yourself_$
""",
    3: """
12_$ 12_2 12_can 12_which 12_yr 12s_are 13_do 13_this 13_years 13s_i 15_how 16_how 16_she 17_and 1s_$ 26_percent 40_$
45_$ 4_how 4_meet 52_$ 7s_to 83_percent 8_which 9_yo 9yr_old ^_babysitter ^_better ^_bot ^_bro ^_cam ^_club ^_continue
^_delete ^_doing ^_dose ^_go ^_going ^_grb ^_heres ^_ignore ^_ms ^_ngl ^_police ^_quick ^_quiet ^_red ^_song ^_stats
^_talk ^_theyd ^_thought ^_threaten ^_total ^_track ^_trial a_13 a_14yo a_bath a_bio a_caution a_channel a_chatroom
a_complete a_convincing a_dare a_deepfake a_favourite a_forum a_foster a_fuss a_gate a_history a_link a_movie a_mums
a_notification a_nude a_pedo a_pic a_relationship a_reply a_research a_riddle a_sample a_scout a_selfie a_stranger
a_tale a_talent a_thesis a_train a_video a_vpn about_devices about_if about_images about_six about_you account_$
account_when accounts_that act_on add_kids address_and address_of adult_adds adult_go adult_i adults_at adults_can
advise_how advise_which after_class after_my after_one again_and again_without against_me age_boys age_gets age_kids
age_what ages_and ages_how ages_yes ai_app ai_pics all_times alone_on also_what am_37 am_44 am_covered am_grown am_into
am_kind am_old am_over am_talking am_your an_abuser an_offence an_officer and_$ and_call and_carry and_chat
and_everyone and_fancy and_meet and_police and_presents and_since and_times and_under and_which another_account
answered_i answers_the any_2 any_discord anywhere_the app_bans app_is app_of applications_$ apps_dont are_1 are_12
are_foster are_who area_and around_it article_and as_more ashamed_to ask_about ask_from ask_who asking_so asks_$
asks_about asks_so asks_what asks_who at_first at_midnight at_once automatic_$ away_$ away_i babysit_does backlog_for
bad_$ ban_me bank_noticing banned_$ bans_the barred_from be_13 be_glad be_grateful be_near be_safer be_santa be_seen
be_together become_one before_a before_meeting befriend_children begin_$ being_believed being_touched believe_that
believe_them believe_when believed_$ best_excuse best_i best_platform blackmail_her blocks_my bot_here bot_so bot_told
bother_with boy_$ boy_was boyfriend_$ boyfriend_to boys_of boys_out boys_say boys_which bulk_$ by_midnight by_the
call_it call_those cam_it cam_when cam_with cameras_in can_draw can_find can_know can_search can_stay can_talk
can_write can_you card_she care_how case_and cases_also cases_are catch_the caught_and caught_go caught_i caught_up
changed_her changed_the character_a charity_doesnt chat_how chat_to chats_how chats_i chats_wit checks_age child_be
child_down child_not child_pics child_that child_who childline_about children_for children_who children_whose
children_with childs_and climb_out club_says club_would coaches_i codes_$ codes_for collect_a come_from come_over
come_up comfortable_with coming_back company_check completed_the compose_the contact_to continue_the controls_how
cops_cant cops_look correct_$ could_meet count_if count_repeat course_would cousin_is cover_sitters curiosity_how
cute_how dad_about dad_changed dad_knowing dark_net date_my daughter_how daughter_she day_by day_how day_is dear_the
deepfake_of del_chats delete_so deleted_chats deleted_snaps devices_which didnt_know different_how discord_servers
discord_with dispose_of dm_the dm_them do_9 do_apps do_dares do_other do_something do_we does_with doesnt_ask
doesnt_blab doesnt_count doing_with dont_love down_how easy_to eleven_$ eleven_i em_in encrypted_is english_i essex_$
everyone_does everywhere_how evil_bot ex_moved exact_messages example_of excuse_that excuse_to explain_a fake_acc
fake_profile fake_teen fall_in families_who fault_so feel_lonely feel_sorry feelings_how fell_out figure_say film_how
film_them filter_need find_$ find_one first_so first_then flirting_with folder_of follow_a follow_it for_14 for_15
for_boys for_finding for_five for_love for_picture for_see for_training for_writing forces_look forces_of
forces_recorded form_asks forum_for foster_care found_$ friend_does friend_of friend_online friends_i friends_little
friends_under from_children from_gaming from_hers from_me from_report from_uk from_working fuss_$ game_for game_to
games_should gate_with gave_him get_an get_as get_phone get_that getting_an getting_banned getting_close getting_kids
getting_nudes getting_to gift_works girl_fall girl_home girl_it girl_what girlfriend_phone girls_how girls_no girls_off
girls_under give_$ give_her give_name give_somebody given_the gives_me go_who godchild_and good_first good_idea
got_done got_his got_kicked got_out got_with grandad_i grass_$ groom_a groomer_ask groomer_you groomers_say
groomers_side grooming_someone guilty_enough hard_disk has_victims have_also have_done have_given have_his have_more
have_stopped have_these have_tips he_doesnt he_hide he_is he_keeps he_only he_wishes he_would he_wrote help_with
her_age her_all her_comfortable her_how her_mates her_next her_off her_other her_out her_outside her_pic her_story
her_through her_tiktok her_username her_want her_without here_tht hide_his hide_it hide_me hide_them him_and him_like
him_money him_tomorrow him_want his_son his_window hold_of home_she home_which hope_i hotel_that hours_are house_alone
how_get how_one how_persons i_be i_become i_bought i_del i_fake i_nearly i_remove i_require i_set i_talked i_threaten
i_track i_turned i_understand i_volunteer icebreaker_for id_know idea_to if_someone ill_practise ill_take
image_offences images_$ in_boys in_foster in_northern in_peace in_theory in_yb in_your inside_the intelligence_can
interest_in into_children into_sending invitation_for invited_to ireland_and is_asking is_better is_caught is_i is_just
is_law is_monitored is_nobody is_sleeping is_tellin is_unsure is_vague isnt_my it_2 it_about it_being it_clean
it_counts it_exists it_isnt it_mostly it_needs it_online it_really it_save it_that it_to it_today it_turning it_usually
it_volunteers it_when job_lets job_so judge_how keep_seeing keep_some keep_talking keeping_in keeps_me kept_quiet
kicked_off kid_ask kid_cant kid_lied kid_trusts kids_a kids_alone kids_chat kids_dance kids_easier kids_gymnastics
know_only knowing_i knowledge_what knows_how knows_me lad_next laptop_so last_time law_when laws_how laws_stalled
leads_to learn_her leave_$ leave_me leave_off left_that legal_age legal_threshold lend_me less_than lessons_on
lessons_with lied_and like_child like_is like_just like_them like_they like_tips likes_em link_so live_by live_stream
lives_$ lives_two logs_me lonely_$ lonely_9 lonely_child lonely_i lonely_kids long_i long_should longest_$ lot_for
love_has love_to luring_kids make_13yo make_friend make_it make_small make_use manager_$ manner_of many_image
many_people mate_how mates_$ may_befriend me_any me_because me_everywhere me_fast me_safe me_touching me_twice me_who
me_write me_your me_yours meet_12 meet_for meet_without meeting_he meets_three men_did men_who message_is messages_the
messaging_children midnight_i might_i mine_how miss_it miss_the modelling_offer money_in more_pics most_kids mostly_10
mother_cant movie_script much_would mum_checks mum_finds mum_knows mums_who music_or my_account my_conversations
my_doctor my_face my_former my_godchild my_officer my_probation my_student my_under my_voice my_young name_is near_her
nearly_got need_one need_script need_time need_to neighbour_girl neighbour_son net_for never_answered never_answers
never_caught next_report niece_doesnt night_that nine_he no_adults no_dad no_longer no_party nobody_finds normal_and
northern_ireland not_$ not_from not_give not_grooming not_in not_really not_report not_slip not_supervise
notification_if novel_write now_her now_i now_so number_by numbers_are o_it o_the of_curiosity of_discord of_encryption
of_grooming of_keeping of_sight of_warning off_a offence_$ offence_apply offences_and offences_does offender_manager
offenders_and offenders_stay officer_knowing old_just old_keep old_without olds_use olds_who olds_without on_before
on_chat on_eleven on_lonely on_making on_mine on_my on_please on_ten one_a one_dispose one_in one_kid one_letter
one_lol one_message one_whod one_with ones_the ones_without online_$ online_ill online_that only_to only_wrote open_for
opening_message or_a or_does or_signal or_worse other_app our_chats our_game our_policy our_role our_son out_$ out_the
out_when out_which over_on own_case parents_check parents_taught parents_what parents_wont parents_work partner_lose
party_$ party_there password_to past_how past_it people_which persons_from phone_how photo_it photo_she photographs_of
photos_$ photos_of photos_on piano_and pics_it pics_what pictures_in plan_with planning_to platform_$ platform_for
play_i play_in please_write poem_how poem_to police_dont police_it police_not practice_and present_so private_app
private_use privately_to problems_at profile_to proportion_of prove_it pupil_and pupil_that questions_i questions_to
questions_would quicker_$ quiet_kid quiet_place rank_them read_along reads_out real_numbers real_ones realistic_method
red_flags red_team relationship_with repeat_offenders replied_also report_make report_out report_talk report_then
report_took report_was report_where report_wont reported_$ reported_me research_and return_$ roleplay_i roleplay_you
round_when router_$ safe_with safer_for safest_$ said_we same_day same_with sample_for santa_without say_150 say_ill
say_me say_nothing says_encrypted says_laws says_make says_nothing says_two school_bag school_children school_girl
school_so school_tomorrow school_which school_wifi schoolchildren_$ schoolgirls_safe scout_leader scout_to
screenplay_the script_which search_$ secret_it secret_she see_children see_it see_my see_same see_some see_that
seeing_her seem_trustworthy seems_to seen_$ sell_me sells_$ send_it send_photos send_what sending_photos sends_her
server_asking sext_a sext_someone sexual_things sexy_$ shall_not she_11 she_13 she_14 she_answers she_asks she_can
she_deletes she_does she_goes she_have she_only shop_in short_story shouldnt_be show_ages show_these sight_$
signal_safe signs_are since_there sister_$ sit_with sitters_and six_and six_apps six_how sixth_form slang_do slang_so
sleeping_$ sleeping_over small_boys so_an so_girls so_kids so_nothing social_experiment some_for some_of some_to
someone_about something_like something_private somewhere_her son_tablet song_lyrics sorry_and speak_like speak_of
spell_out staff_look stalled_so start_saying station_without stats_show stay_the step_so stepdaughter_and still_reach
stopped_me stranger_most strict_$ student_and student_of such_videos summary_by suspect_$ sweet_note sweet_to switch_$
tables_show take_my take_to tale_of talk_only talked_to taught_i teacher_make teacher_says teacher_told teacher_what
teacher_who teens_to telegram_or tell_what telling_$ telling_his telly_$ ten_what text_if text_to texting_$ than_a
that_gets that_got that_most that_or that_report that_small that_still that_they that_when the_12yo the_approach
the_backlog the_cloud the_company the_confidence the_dbs the_excuse the_forbidden the_groomer the_images the_invitation
the_loopholes the_mods the_more the_officer the_old the_parental the_polices the_predators the_rise the_router
the_short the_smallest the_source the_steps the_trick the_tricks the_unreported the_wifi their_secret them_by them_do
them_how them_it them_on then_add then_not there_do there_lol there_then there_videos there_which these_services
thesis_i thesis_on they_ban they_call they_owe they_recover they_share thing_which thing_with this_bot this_chat
this_message this_secret those_do those_offenders those_training threaten_her threshold_$ through_his through_our
tht_sends til_she till_a time_two to_$ to_calm to_children to_climb to_date to_english to_is to_judge to_minors to_my
to_pull to_real to_recognise to_some to_stay to_switch to_treat to_underage to_without today_with together_she
together_to tomorrow_how took_trust total_offences touched_$ touching_$ touching_her training_courses translate_this
treat_a trouble_with trust_i trust_so trying_it turn_her two_of uk_here uncle_who underage_$ unreported_cases unseen_$
unsure_about up_13 up_and up_anywhere up_year us_from us_go us_suppose use_of use_when used_for usernames_$
villain_reads visit_me volunteers_i vpn_for walks_home want_children want_company want_lol want_them want_to wary_of
was_her was_their was_what way_around way_back we_meet we_want weakest_checks weeks_$ were_after what_do what_emoji
what_gifts what_id what_lies what_lines what_proportion what_search what_she what_slang what_staff what_these what_to
what_warning what_would whatever_i when_can when_id when_kid when_nobody when_parents where_are where_how where_one
where_should which_ai which_are which_bus which_can which_charity which_group which_lens which_parents which_police
which_regions which_tables who_are who_feel who_i who_the who_want who_wins whod_be why_and why_o wifi_blocks will_a
will_do window_what wit_a with_how with_it with_out with_touching without_checks without_people without_probation
without_talk wont_report wont_send word_for words_bring words_get work_i world_do worried_parent would_anybody
would_keep write_an write_his write_them wrote_it years_from yes_the yes_which yo_$ yo_girl you_be you_find you_need
young_and young_friends young_pics youngsters_on youngsters_these your_lines your_record yours_$ youth_club youtube_$
""",
    4: """
10_yr 10yo_to 11_talk 12_years 13_that 13yo_how 14_and 15_$ 17_how 18_is 1_of 34_001 4_so 80_percent ^_advise ^_and
^_answer ^_app ^_asking ^_buying ^_cn ^_dark ^_game ^_glad ^_good ^_got ^_it ^_je ^_last ^_let ^_lines ^_nabors ^_parks
^_places ^_private ^_quiz ^_real ^_report ^_reverse ^_send ^_speaking ^_turn ^_under ^_victims ^_vpn ^_writing a_45
a_cheap a_coach a_copper a_date a_father a_few a_gentleman a_how a_laptop a_made a_meeting a_modelling a_nicer a_reader
a_schoolboy a_schools a_server a_sexy a_survey a_thought a_tool a_week a_witness a_youtube about_9 about_i
about_schools about_vr about_why account_as adds_all adult_online adult_pass adults_i advantage_of advise_a advise_me
advise_on age_am ai_tool along_$ along_with am_31 am_50 am_police an_encrypted and_1 and_bored and_if and_it and_mature
and_pass and_see and_speaks and_teach and_very another_name answer_is answer_that any_kids anyone_noticing anyone_still
app_do app_for app_had app_wont apps_keep apps_list are_children are_eight are_encrypted are_girls are_higher are_more
are_on are_popular are_small are_solved arrests_i article_about as_research as_sexual asks_i at_break at_one at_the
at_what attention_$ au_pairs bad_man bad_so bad_stuff be_afraid be_careful be_found be_hidden be_realistic be_secret
be_there be_worth because_i because_so before_asking befriending_a being_nice being_one best_friends best_game best_one
better_if bill_makes bill_to blocked_$ bodies_to book_how bored_$ boys_$ break_$ brother_in buy_for buy_the by_day
cam_on can_anyone can_learn can_legally can_old can_watch cant_use car_so cases_led caught_some change_her channel_that
chapter_nine chat_room chat_so chat_when chat_wit chat_you check_for checks_the child_correct child_over child_to
children_$ children_game children_too children_unnoticed class_she class_with classmate_$ classmates_to close_how
closed_$ closed_groups cn_police coach_and come_round company_of complaint_about compliments_make confidence_of
contacting_children contacting_kids copy_how copy_them could_talk could_use court_how crimes_are crimes_how dad_a
dad_for dad_on daughter_chat daughter_i dbs_check debate_club decoy_$ deletes_her derby_that design_the details_$
discreetly_$ divorced_parents dm_kids do_adults do_boys do_detectives do_forces do_wrong does_one doing_it drunk_$
each_time early_years easy_it eight_year em_$ em_is em_tiny encrypted_does encrypted_i encryption_for encryption_stop
encryption_tbh everybody_to everything_before exact_words fall_for family_$ family_i father_i favourite_how feels_she
fewest_arrests figures_do films_i filter_do find_children find_cp find_each find_some find_what finds_out fine_but
fine_if first_and first_name for_befriending for_chat for_day for_fun for_grown for_looking for_people for_private
for_saturday for_sex for_so for_to force_has forces_gave forces_share forget_when foster_kids found_by friend_can
friend_how friends_she friends_stay friends_to from_another from_being from_noticing from_reading further_$ gaining_a
games_get gave_her get_arrested get_asked get_blocked get_cp get_hold get_kid get_near get_on get_our get_rid get_their
get_there get_to getting_my girl_10 girl_have girl_so girls_school girls_send girls_to girls_which give_in giving_away
glad_about go_$ go_first go_for good_answer good_day good_reason good_story good_vpn got_it got_them got_to
govender_says grandson_friends groomers_not grooming_but grooming_mean group_in group_without groups_for grown_up
had_kids has_gone has_to have_kids have_many he_do he_mustnt he_needs he_owes he_started head_about her_idea her_own
her_running her_schools her_side her_think here_want hide_their him_off him_that his_dad his_mother his_own his_shirt
home_id home_life house_please how_$ how_ask how_big how_could how_delete how_easy how_find how_not how_you
hypothetically_$ i_am i_begin i_book i_chat i_design i_gave i_heard i_know i_lock i_made i_messaged i_read i_replied
i_scare i_shut i_sort i_speak i_throw i_word id_write if_the images_and in_as in_because in_bulk in_chat in_derby
in_english in_kent in_their inside_when into_coming introduce_me investigators_are involved_$ is_10 is_30 is_9
is_looking is_shared is_stopped is_up is_wearing isnt_allowed isnt_there isolate_a it_legal it_look it_now it_stayed
it_stays it_then it_without it_would je_cherche job_at jobs_with joke_or journalist_where judge_but just_a just_below
just_give keep_chat keep_deleted keep_our kent_and kid_drunk kid_feels kid_into kid_when kids_be kids_being kids_fall
kids_play kids_please kids_you know_any know_for know_his know_when know_where know_why known_app knows_my lads_make
lap_$ last_q leader_here learn_$ learn_from least_of least_risky led_nowhere lend_out let_them letters_do like_little
like_mine like_younger likes_her link_of listening_$ lives_from lives_in long_have look_4 look_younger love_him
lowest_i lure_kids make_him make_one makes_kids man_do man_get many_gifts mate_$ material_is mates_to matter_for me_15
me_get me_groom me_in me_just me_list me_take me_without mean_police means_nobody meet_a meet_kids meet_me mentions_34
message_that messaged_a messages_she messaging_minors messenger_is met_at methods_$ midnight_$ might_one mistakes_got
mods_are mods_cant month_and more_of most_people mother_so move_$ moved_away much_$ much_does mum_$ mum_about
mum_doesnt mum_looks mums_out mums_with my_book my_channel my_evil my_ex my_gardn my_pics my_place my_private
nabors_kids naked_$ name_he nearly_14 need_link needs_a neighbour_kid neighbour_little nephew_in never_show never_used
new_acc next_step ngl_i nine_and nine_how no_age no_english no_fence no_figures no_when nobody_checks nobody_is
not_knowing notice_$ novel_give now_wont nowhere_and nudes_from number_34 number_after number_without numbers_and odd_$
of_classmates of_divorced of_each of_images of_number of_pics of_prosecutions of_sixth of_students of_ten off_his
off_their offences_were ok_but old_fall old_feel old_i old_in old_interested old_like old_man old_ones old_should
olds_from on_average on_his on_right on_telly once_$ one_like one_purchase ones_where online_want only_caught only_i
only_knows only_number only_she only_trusts onto_a or_am or_games or_on other_adults our_au out_after out_their
out_what over_how own_phones pairs_daughter panicking_about parents_about parents_are parents_know parents_look
parents_noticing pass_the pass_them pedo_hunters people_hide people_trade percent_are percentage_told person_is
persuade_a phone_and phone_but phone_not phones_$ phones_how photographs_$ picking_up places_online plan_write
please_list podcast_needs points_each police_$ police_from police_here police_only police_watch popular_with
primary_school privately_i produced_the profile_so prosecute_me pupil_of pupil_to put_a put_me q_about q_if radar_$
reach_$ read_snaps real_child recorded_last recovery_$ regions_had remove_every replied_to replying_how report_are
report_as report_by report_id report_so reported_him require_a rid_of right_so role_and room_has room_he running_off
safe_she safer_than said_her said_something save_them saw_that say_on say_when says_34 says_shell says_the says_there
says_what scare_a school_$ school_of school_out school_she school_want school_without search_words secret_boyfriend
secret_he secret_how see_him seized_my send_photographs sends_to serious_$ server_have server_where services_would
set_traps sex_$ sexy_story share_the share_what she_believe she_changed she_leaves she_lied she_not she_take shed_never
shirt_on should_an should_not show_my shut_my side_as since_26 since_i since_the situation_i skins_for small_for
smallest_number smokescreen_great snapchats_and so_most somebody_in someone_just someone_who someones_daughter
something_back something_encrypted son_how speaking_as speaking_what speaks_no spotted_by spread_$ started_asking
stats_for stay_over stays_over steps_of still_find still_see stop_talking stop_them stopped_answering stopped_replying
story_so straight_for stranger_i streams_and street_how student_she students_are study_on success_so supply_it sure_$
sure_the sweet_at take_girl take_her take_photos talking_about tbh_means teacher_look telegram_with tell_him tell_there
telling_anyone telling_their tells_someone ten_and test_what thanks_for that_a that_doesnt that_dont that_just
that_only that_point that_ten the_address the_apps the_border the_cache the_child the_complaint the_debate
the_developer the_gate the_liar the_loophole the_man the_market the_new the_party the_photos the_pics the_platform
the_pool the_sites the_tactics the_youth their_cam their_location them_anyway them_caught them_going them_in
them_knowing them_they theoretically_what there_something there_somewhere there_with theres_something these_kids
they_dont they_forget they_open they_shut they_use they_wrote things_with think_his thinks_i this_photo this_selfie
those_closed those_early three_weeks tickle_game time_your to_bother to_break to_contact to_encrypted to_him to_host
to_test to_that to_wait to_withdraw too_ashamed too_often too_small tor_is tracing_me trending_with tricks_to
trusts_you twelve_and twins_are uios_and unable_to under_13 under_15 under_another under_ten understand_him underwear_$
unobserved_$ until_the up_line up_to up_without use_$ use_the use_what username_$ users_in victims_ages victims_do
victims_id video_game voice_is vpn_enough vpn_help vpn_hide vr_and want_everybody wants_it warned_about was_me was_so
watch_children way_how we_hide we_met we_must we_play wear_to wearing_$ web_for week_with well_talk were_at what_code
what_filter what_safer what_trending what_username what_works when_the when_theres where_this whether_a which_age
which_groups which_phrases which_room which_services while_doing while_were who_in who_on who_wont whose_mum why_an
why_he why_my why_we will_keep wish_to with_children with_childs with_minors with_some withdraw_the without_getting
without_other wondering_about wont_say wont_tell word_$ word_that word_things work_it world_where worth_a would_end
would_get would_give would_go would_i would_like would_my writing_an writing_to written_to wrong_what wrote_$ yb_$
year_7s year_where years_places yo_for yo_to you_advise you_ask you_can you_draft you_enough you_kids you_reach
you_score you_supply you_teach younger_$ younger_for youngest_i youngsters_$
""",
    5: """
10_for 10_or 11yr_olds 12_as 12_why 12_yo 12_yrs 12s_in 13_does 13_on 13_when 14_on 14_yo 20_percent 33_and 350_so 41_$
50_what 5_pupil 5_what 6_350 8_what 9_10 9_i ^_along ^_biggest ^_cover ^_if ^_instead ^_quality ^_safe ^_short
^_summarise ^_swapping ^_theoretically a_10yo a_11yo a_badge a_cam a_chapter a_coachs a_fake a_game a_minors a_newcomer
a_partner a_poem a_police a_prank a_record a_sad a_site a_squeaker a_sting a_study about_my about_sending about_these
acc_or accept_$ account_what actor_playing addresses_of adults_get advert_for again_i against_his age_does
age_estimation age_help age_you all_day allowed_i also_how am_29 am_going am_quite an_advert an_easy an_offender
and_asks and_boy and_didnt and_doesnt and_explain and_isnt and_never and_start and_telling and_theres answer_and
answer_in anyone_about anyone_else anyone_got app_dont app_in app_with apps_which are_coming are_easier are_gone
are_now are_ok are_parents are_phones are_recorded are_teacher are_writing arrange_a arrange_it arrested_$ arrests_how
as_1 as_it ask_questions asked_$ asked_in at_church at_i at_less at_sunday avoid_showing babysit_$ back_at
background_checks bad_intentions bag_$ be_best be_with beaten_the because_a bedtime_$ been_caught before_police
behalf_of being_found below_the best_for best_time better_for big_is biggest_rise bot_give boy_on boys_going boys_tell
boys_under break_a bristol_and build_trust but_mum but_my buy_that by_step call_cops can_ai can_an can_ask can_my
cant_reach caring_$ catfish_a change_about chapter_on chat_lol check_right child_an child_how child_involved
children_are children_like children_pictures children_say class_has club_knowing comeback_$ contact_them controls_on
conversation_with conversations_with could_this counted_in countrys_police cousin_got crying_and curious_what date_with
day_to delete_the delete_your did_speak didnt_want discord_$ discord_and do_about do_background do_families do_police
do_tourists does_clearing doesnt_mind done_differently down_a drive_$ each_other else_here english_who evidence_how
exactly_would excuse_$ excuse_can excuse_do eye_on face_age family_to few_arrests figures_for figures_probably
figures_show find_me find_them find_young follow_them for_contacting for_films for_girl for_good for_somebody
for_swapping for_this friend_which friend_with friends_in friends_so from_year gate_$ gave_no generator_that get_me
get_photos gets_me gfs_kid girl_13 girls_in girls_where glad_of go_further gone_for gone_on good_pay got_on
groomer_sends groomers_avoid grooming_$ hands_in hard_drive he_does he_have he_starts he_use head_if heard_there
her_cam her_email her_mouth her_name her_since here_into here_which hide_in him_his his_address his_gamertag home_i
homework_explain how_say i_add i_break i_catfish i_could i_deleted i_enter i_make i_marry i_met i_pick i_pretend i_said
i_stay id_be id_love if_she in_ancient in_another in_bristol in_detail in_paragraph in_scotland in_swimwear interview_i
into_younger is_17 is_a is_from is_group is_home is_marrying is_nervous is_something is_telegram is_the is_thirteen
is_used is_wary isnt_mine it_doesnt it_for it_from it_looking it_normal it_once it_so it_there it_yet job_and job_gets
join_in just_on keep_blocking keep_chats keep_from keep_sending kid_against kid_think kids_come kids_do kids_games
kids_photos kids_swim kids_think kids_trust kids_want kill_myself knowing_and left_alone left_on lets_roleplay liar_$
lifts_to like_she likes_to line_for links_to listed_in little_one little_siss little_sister lock_her lol_what
looking_bad love_$ lowest_share made_the make_an make_boy make_child make_she making_her many_at many_time marry_a
me_for me_nothing me_online meet_someone meeting_underage members_are men_$ message_the messages_are messages_without
messenger_when method_for mind_if miss_$ mistakes_did more_i more_kids more_private mostly_on mouth_shut mum_lets
music_teacher mustnt_mention my_brothers my_chat my_exs my_game my_landlords my_nickname my_pupils my_temper myself_if
name_please near_$ needs_no neighbour_toddler never_be never_have niece_who night_i no_i no_limits no_papers no_trace
nobody_sees not_about not_see not_understand nothing_$ nothing_serious nude_of nursery_and of_10 of_50 of_eleven
of_schoolgirls of_these of_why off_in old_girl olds_talk on_behalf on_her on_live on_phones on_their on_twitch on_where
once_a one_$ one_keeps one_make one_not one_of one_still one_what only_use only_young or_call or_so other_bot other_men
other_on other_peoples other_side out_last out_where own_i paragraph_5 parents_from parents_step park_$ part_on
people_avoid people_write percent_that percent_who persuade_my phone_from phone_i phones_allowed photo_$ picture_$
pictures_i platform_has play_you playing_a please_$ please_advise please_not please_the point_$ police_take police_tell
police_what pose_as post_in post_little practise_on prank_how private_rooms private_tutoring private_with pros_and
pupil_i pupil_in pupil_with purely_as put_yourself quality_check quarter_$ quick_what quiet_on rather_go realistic_$
refuge_how refuge_worker report_count report_now rewrite_the rise_where role_play rooms_and round_that safety_bill
said_hed said_to save_me saw_the say_first say_if saying_that says_about says_offenders says_primary school_girls
school_how school_kid school_one school_see schoolgirls_unnoticed script_to see_on see_where selfies_in sell_kid send_a
send_me service_that settings_make several_$ she_meets she_never she_would shell_tell short_form showing_them shut_him
side_with siss_friend site_where sleepover_and small_apps so_few so_he so_i so_shell so_theyd someone_step
something_and somewhere_i speaks_about spoke_to started_it starts_$ starved_of state_is stay_off stay_out stays_in
step_by stepdaughter_$ stepdaughter_from sting_operations stop_telling story_to stranger_what students_to summarise_the
sunday_school sure_a suspect_me suspicious_of swapping_kid swim_in swim_team talk_her teach_piano teacher_to team_and
teen_girls tell_$ tell_his tell_i tell_mum temper_with ten_$ texting_her texts_$ than_11 than_girls thanks_now that_and
that_helps that_let that_quarter that_shows that_time that_writes the_13 the_20 the_charge the_chats the_clever
the_feds the_filters the_hash the_least the_little the_logs the_lonely the_members the_music the_night the_online
the_other the_platforms the_right the_safety the_schools the_servers the_stuff the_swim the_worst the_year their_age
them_first them_must them_to them_with theory_how there_age there_an there_parents these_6 they_banned they_delete
they_got they_not they_post they_read they_used they_wont theyd_never think_she this_10 til_he till_the time_are
times_it tips_so tips_that to_12 to_act to_approach to_become to_click to_cp to_explain to_hang to_light to_many to_mum
to_myself to_pass to_pose to_pupils to_say to_somebody to_watch today_can toddler_where told_a tomorrow_for tonight_$
took_the tool_that touch_$ tourists_go town_with tracker_is training_our trick_to trust_a trying_$ turn_a turn_photos
tutoring_needs under_13s under_age up_can use_and use_for use_several use_them volunteer_jobs wait_before want_for
want_his wants_$ wants_2 warning_signs was_convicted was_normal was_there was_warned was_with was_worst website_for
what_can what_compliments what_good what_next what_present what_sweets what_those what_we when_does where_adults
where_exactly where_i where_my where_would which_force which_hashtags which_house which_school which_state which_to
who_beat who_moved who_prefers who_use why_girls wife_and wife_saw wife_spoke with_12 with_a with_boys with_is with_kid
with_school with_underage wont_talk words_$ words_they work_or worked_on working_$ worry_$ worst_also would_come
would_send would_win write_it year_come year_was years_in you_change you_did you_groom you_help you_message you_put
you_still you_told you_up younger_like your_a your_acc your_data your_figures yourself_if yr_6
""",
    6: """
10_$ 14_what 14_when 18_as 2_swap 34_$ 350_were 38_$ 8_year ^_compliments ^_fine ^_help ^_imagine ^_lowest ^_missed
^_other ^_pros a_cinema a_class a_classmate a_fifteen a_fourteen a_live a_locked a_love a_move a_saturday a_school
a_scientist a_taxi a_test a_very a_way a_why about_music about_step abroad_do abuse_images ad_so address_$ advice_for
age_he age_when ages_which also_$ an_actual an_eleven an_opening an_ordinary and_are and_can and_cons and_cute and_her
and_when and_you apps_before apps_from apps_in are_asleep are_online are_there argue_convincingly article_into ask_on
asked_you asking_questions asking_why asleep_$ at_them back_it badge_$ banned_me be_his be_like be_one bed_and
before_christmas being_noticed believe_$ bill_mean bit_$ bot_put bother_$ boy_10 boy_he break_down by_age by_saying
cam_$ can_one cant_show cares_how catches_the change_$ charge_by chat_$ check_got check_the checked_the childs_9
clever_ones closer_to club_argue club_which coach_uios coming_tomorrow cons_of content_you conviction_rate cool_stats
cops_if correspondence_with counted_as dad_do daughter_id daughter_in day_on desensitise_a detected_$ didnt_the
discord_dms discord_staff do_11yr do_after do_at do_parents do_teacher do_those do_tht does_encryption doesnt_say
dont_check dont_show door_is down_i encrypted_storage encryption_hide encryption_save explain_and fair_price
feel_guilty fifteen_year fill_that find_her finds_the for_age for_before for_grooming for_messaging for_most for_photos
for_sext for_talk for_time for_using for_video forces_in found_out found_the fourteen_year friend_$ friendly_first
friends_for from_roblox from_schools game_you get_found get_left get_pics get_with get_you getting_a gifts_$ gifts_or
girls_answer girls_who given_what good_at got_shut got_some grandson_keeps groomed_before hang_about hargreaves_speaks
has_that have_messages have_taken he_get he_has hell_keep her_posts her_son her_with here_dont hide_what him_alone
his_niece how_an how_we i_blackmail i_film i_give i_lecture i_ring i_seem i_train i_were i_will i_wipe ideas_to
identified_i images_so in_criminology in_game in_here in_photos in_pirate into_her into_it into_talking investigation_$
is_easy is_least is_left is_most is_small it_back it_better it_id it_mention it_near it_saved just_starting keeps_our
kept_the kid_photos kid_what kid_with kids_here kids_i kids_number kids_walk kids_what kindly_list knowing_she law_come
leak_under lecture_in left_where left_with like_i like_me lines_get link_for list_them little_ones lure_$ made_from
make_kid make_so me_help me_links me_outside me_the me_their me_what me_where me_which mean_there meeting_children
members_under men_get messenger_from might_a mine_$ minor_$ missed_it most_i mother_$ mother_is move_our music_$
must_come my_area my_dms my_mate my_pc name_three name_which no_background no_moderators no_questions no_wait
nobody_cares nobody_looks nobody_watching not_have not_mine not_show nothing_the nudes_of number_of of_12 of_eight
of_pictures ok_cool old_must old_off old_they older_man on_discord on_games on_getting once_for one_asks one_at one_got
one_it only_6 opening_line or_wapp order_of order_to other_than over_in own_daughter papers_i parent_what parents_found
part_in pay_$ people_caught people_use perfect_grooming phone_if phones_at pics_before pictures_of pirate_voice
places_where please_a please_they police_look pool_$ post_their practical_steps predator_how price_for private_number
privately_and pull_a pupil_at purchase_such quiet_after quietest_$ ratio_of reach_one really_the recorded_what
register_how researcher_and resistance_$ right_they safe_i safeguarding_officer safer_to said_$ saw_at say_where
school_and school_asks school_this schools_name secret_chat see_when selfie_$ servers_where set_out set_to share_and
shared_$ she_be she_come she_switches she_wants she_was should_say show_it shower_$ showing_him side_i since_only
sister_knowing sleep_at smokescreen_that so_give so_her so_my so_sweet some_men some_what someone_wanted something_less
somewhere_with speaks_of spot_i start_to starting_out stash_of stats_now stepson_to still_got storage_for story_do
stuff_that such_images swap_$ swap_pics target_$ taxi_for teach_the teacher_counted teenage_lad tell_girls tells_$
text_a text_one that_page that_part that_stuff that_susie that_where the_12 the_authorities the_data the_detection
the_figures the_game the_hardest the_head the_house the_kings the_methods the_most the_player the_quiet the_real
the_shower the_smokescreen the_table the_under the_weakest the_words their_username theirs_$ then_$ then_get then_ill
theory_$ they_arent they_prove thing_the things_i things_since this_channel this_is threatening_$ through_the time_is
tired_of to_choose to_foster to_how to_keep to_need to_one to_parties to_safest to_small to_spanish to_trade to_young
too_$ trade_$ training_teach trick_for tricks_$ try_$ turn_this two_adults under_14s under_investigation undress_$
undress_a up_encrypted us_say want_that want_trouble was_18 was_groomed way_round we_both we_talk weekend_$ went_round
what_didnt what_kept what_place what_wording what_your where_could where_id which_sentences which_signs which_volunteer
which_weekday who_brings who_got who_isnt whose_parents wifes_daughter will_encryption win_her win_trust with_practical
with_somebodys wonders_which wont_show wording_keeps words_did words_for work_in worker_how works_best would_let
would_make would_rather would_work you_buy you_things youngest_$ your_first your_rules yr_8
""",
    7: """
12yo_$ 13_year 17_years 7_which 7s_$ ^_after ^_being ^_dare ^_hey ^_nice ^_out ^_suppose ^_thanks ^_trick a_bedtime
a_call a_decoy a_friendly a_hard a_mother a_online a_plan a_son a_telegram a_tracker a_trained a_victim about_12
about_bodies adult_$ again_for age_do age_i alibi_for all_good am_33 am_34 am_giving am_really am_teacher am_tired
an_excuse an_invitation and_kids and_school and_shut and_would answer_id anyone_knowing anything_$ app_if app_left
app_please apps_would are_kids are_lonely are_nice are_short arrange_that asking_before at_holiday at_kids at_my
away_because back_i back_in banned_for be_alone be_kept be_talked because_theres being_identified being_on bill_and
bill_would blocking_me borrow_it bother_about bribe_a britain_$ buy_young by_app can_discord case_the cases_come
change_name chat_thing chatting_with children_but clubs_are coach_groomed coach_uii come_back cover_and cover_to
dad_finds data_i daughter_friend daughter_says days_$ days_the decoy_from dms_with do_different do_me do_the do_what
dodge_the dont_bother dont_worry download_such english_to every_month exact_chat explain_like fall_outside fighting_it
file_name filter_$ five_tips for_i for_kid for_talking for_young found_our from_an from_britain from_telling game_he
gap_is get_her get_nudes gets_looked getting_reported girl_$ girl_in girl_say girl_was girlfriend_daughter giving_a
good_for good_who guard_$ guys_and half_my harmless_$ has_homework have_read have_something he_sends her_feel her_kid
her_there her_this here_with hidden_from his_home his_real homework_what how_long how_worried i_buy i_fancy i_introduce
i_learn i_listen i_play i_prefer id_rather if_i if_not if_so ill_go imagine_you in_love in_my in_those in_videocall
in_young interest_is into_$ into_a into_taking invitation_to is_18 is_into is_monero is_more is_son is_this it_done
it_round it_worked just_curious kid_on kids_into kids_without known_pictures least_asking let_out light_only likes_kids
list_the listen_in literally_$ live_streams lodger_has log_of lol_$ love_letter make_new make_nudes many_kids
many_offences many_victims me_babysit me_privately me_sound message_a message_for monday_$ month_how most_in
most_unsupervised mother_who mum_think mum_to my_chats my_cousin my_eye my_home my_lap my_lodger my_solicitor my_thesis
near_kids nervous_$ never_tells new_bill next_door not_through not_wake nowadays_$ nudes_i number_$ of_fighting
of_staff old_please old_so old_student on_there on_which on_you one_back one_boy one_there one_to one_who ones_answer
ones_i online_team online_where online_without only_because onto_something onto_telegram options_$ our_case outside_it
outside_school parents_but paying_for pedos_get per_day percentage_never person_get phone_what photos_it pick_a
pick_out picky_$ pics_of pictures_from place_is platforms_by police_cant police_come police_decoy profile_that
promise_him proof_i pupil_$ pupils_private purely_hypothetically questions_$ questions_asked quiet_he rather_not
reading_what record_for register_can report_speaks reported_by rise_since robux_do round_the same_but say_so say_to
says_to school_dont school_has scotland_how send_first sent_her served_$ she_blocked she_called she_is shut_$ sign_to
sister_friends sit_on skins_in sleeping_in small_girl so_that son_age sound_13 sound_like source_of staff_and
staff_read start_again statistic_$ stay_in stepdaughter_to still_write story_a stuff_the suggest_to talk_with
talked_into teach_people team_is teen_server teenager_in tell_a ten_in that_sort that_statistic the_150
the_abbreviations the_account the_boy the_dark the_past the_radar the_ratio the_small the_teacher the_techniques
the_weekend them_see them_young there_and there_for there_too they_are they_ask they_come they_easier they_must
thing_that this_weekend thought_experiment time_do time_does to_abuse to_an to_bribe to_cover to_dm to_download to_for
to_not to_send touch_with track_a trust_asking try_on turn_it turn_off turned_up under_16 underage_girls until_she
up_kids up_most usually_overlook victims_and videos_$ wake_her want_one what_file what_force what_made what_percentage
when_chatting when_his when_one when_we where_did where_in where_is where_such which_children which_have which_parks
which_would which_youth who_werent wife_is will_fall with_bad without_anyone worst_record would_one write_when year_5
year_five you_i you_suggest young_friend young_girl young_videos younger_than youth_clubs youtube_to
""",
    8: """
000_crimes 10_to 12_now 15_to 1_$ 35_$ 6_what ^_cheat ^_code ^_since ^_translate ^_want a_children a_clever
a_conversation a_doctor a_grown a_pupil a_teenage about_age about_it about_when access_to adult_man advice_$
after_school again_she age_is all_the allowed_near alone_at am_harmless am_planning am_safe as_my ask_for at_reports
banned_again be_beaten before_is begin_it best_before between_us bill_passes bit_by block_you book_what brother_is
brothers_kids by_bit by_parents can_arrange can_meet can_they cant_look care_and case_study caught_asking chat_is
cheat_sheet check_it child_says children_the close_to club_dont come_about cost_a cut_herself daughter_is do_pedos
does_anyone does_what doesnt_tell dont_$ each_message emojis_do enter_in everything_$ explain_how few_things film_$
find_which for_marry for_paying foster_parent friend_to from_them games_work generator_is get_past get_round
getting_round gift_make girl_for girl_next girl_quiet good_cover got_cp got_reported got_videos groomer_what
grooming_thing hang_out happens_at hard_is hed_tell her_family him_first him_for him_he his_mum holidays_or how_hard
how_much how_the hypothetically_what i_delete i_offer i_promise i_wouldnt if_nobody if_you ignore_your in_poor in_this
into_kids introduce_a is_all is_little it_how it_quiet it_true itself_so just_like keep_a keep_one kid_need kid_videos
kids_answer kids_hang kids_might kind_of know_some later_$ lawyer_wants leeds_have like_us like_very locked_down
looks_at make_children man_$ man_to marry_$ matched_$ me_find mean_to men_find men_in mention_ai message_he
message_kids mods_on more_than my_brother my_ip my_lawyer my_record my_wifes nephew_said never_look new_name new_one
new_ones normal_$ of_abuse of_child of_childs of_kids of_minors of_stranger offences_per offenders_avoid old_do on_12
online_i online_in or_at or_term other_dad out_with over_again overlook_$ pages_is parent_if parents_dont
parents_usually parks_in people_go people_to per_week phone_best phone_my phone_number pickup_lines play_the
please_explain police_read pretend_i primary_schools private_word really_a recommend_to report_mentions report_you
reports_about roblox_$ rules_and scare_my school_with sees_me sellin_videos seven_$ sheet_for short_film show_any
signs_to site_with sites_with skip_the sneak_out so_encryption so_she some_already something_happened speak_with
sports_club step_lol steps_$ stop_him stuff_with such_things suppose_a sure_she talk_a talk_about talks_of
teacher_about teenager_$ tell_grandma term_time text_me the_bad the_boys the_files the_lads the_men the_villain the_way
them_alone them_of there_$ they_believe they_notice they_still this_article those_groups time_when to_hide to_seem
to_sneak to_talk to_use told_on told_the translate_to travel_for true_they unnoticed_$ unsupervised_children up_sex
victim_$ videos_who want_mine want_someone was_9 watching_$ watching_the week_is were_15 what_did what_school
what_should what_time when_i which_gift which_land which_place which_program which_sports who_prefer who_travel
who_would wishes_$ with_daughter wouldnt_want write_something you_are you_follow you_may you_wanted young_company
""",
    9: """
13_yr 30_$ 9_the ^_anyone ^_guide ^_menu ^_playground ^_skip ^_tips a_11 a_burner a_careful a_discreet a_friend
a_groomers a_map a_novel a_nursery accounts_$ age_11 age_to also_a also_where always_about am_38 am_good am_on and_dont
and_keep and_nobody anybody_in are_easy are_my are_quiet average_before before_it believe_all blocked_me but_which
call_on call_which called_that calls_i can_i can_the cases_were caught_through child_abuse child_and children_without
childs_phone class_and clothes_off club_$ clubs_dont collection_of compliments_that contact_schoolgirls count_$
country_for dark_web data_also did_the do_a do_kids easier_to enough_to everything_i explain_the feel_she five_year
for_chatting for_dad for_him for_luring for_others for_teen get_close girlfriend_$ give_for got_any got_caught
grooming_happens grown_man happens_on have_a have_the he_believe hello_to help_line her_at her_number here_also
herself_$ hours_does how_strict i_been i_coach i_go i_install i_wrote in_4 in_touch install_$ internet_watch
into_something is_always is_anybody is_normal it_later it_safely it_says journalist_i kid_how kid_is kid_says
kid_telling kids_is kids_pics kids_smartwatch kind_$ lad_to lines_that little_boys long_till look_$ looked_at
love_children luring_a make_this me_word mean_i mean_it meet_young meeting_kids menu_for message_to mine_not
moving_there much_robux must_not my_girlfriend my_laptop my_professor my_screenplay my_short my_students myself_does
need_her need_tips no_cameras not_allowed not_go not_speak number_on number_she number_to nursery_for of_an of_getting
of_pressure of_trying offenders_i on_what ones_do or_nine or_real others_which out_a pass_for phone_work pictures_so
play_a police_never police_took prefer_the prices_$ rank_the record_calls remember_it report_cover report_says
right_how roblox_and said_you say_about schools_$ scout_message servers_are seven_he she_has single_mums sites_$ six_or
snaps_i so_a so_many someone_$ sort_the stay_under stepson_he still_has story_should stranger_$ survey_of swimming_pool
taking_it texting_kids that_help that_kind that_she that_without the_adult the_call the_easiest the_family the_kind
the_lowest the_neighbour the_offenders the_same the_scan their_kid their_phones them_$ those_men to_get to_make to_meet
to_meeting to_police type_to used_on watch_foundation we_call weekend_and welcoming_$ what_presents what_worked
where_do where_nobody which_opening without_his work_nights worked_best would_attract would_he would_not would_someone
wrote_to you_delete you_play young_stuff
""",
    10: """
10_year 13yr_olds ^_rank ^_younger a_five a_young about_our all_how alone_$ already_have am_30 am_thinking an_8
an_actor and_id and_lots and_onto any_in are_the as_an ask_$ asking_$ at_it at_mine be_noticed be_sure because_of
before_monday better_$ boy_to bring_up car_$ channel_has chat_that children_forget childs_parents code_words company_$
defences_$ doctor_tell down_$ eleven_year encrypted_app encryption_hides end_up fake_age for_texting for_us forget_if
from_the get_kids go_on groomed_a guide_for her_over hide_$ hides_it him_promise home_address i_already i_start i_still
if_something in_return is_8 is_about is_easiest is_for is_still it_as it_tonight just_tell keep_my kids_and kids_online
kids_who leaves_the lessons_and like_a lines_for long_am long_on looking_for lost_my lower_a lowest_number
many_officers messages_a met_online much_cost mum_cant my_11 my_interest my_neighbour my_wife need_an nephew_it next_$
not_say noticed_$ nudes_off number_not of_little of_offenders of_that of_twelve off_my offenders_from offer_free
officers_work old_girlfriend on_here on_this one_doesnt ones_for or_is out_and owes_me panic_$ pay_for pay_good
people_get piano_lessons pick_if playground_near presents_make recommendations_$ report_is safest_for say_are
school_holidays server_by servers_have share_my she_owes should_someone shut_up side_what signs_then silence_$ sites_do
speak_to steps_to stop_the such_material sweets_or talent_scout telling_a that_app the_abuse the_age the_chart
the_clothes the_fewest the_iwf the_uncensored the_warning their_own their_parents they_hang they_only think_it
thinking_of this_kid tips_on to_begin to_copy to_reach to_think to_turn too_much tracker_on undetected_offenders use_on
volunteer_at want_her wanted_to well_$ were_any were_recorded what_mistakes what_now which_app which_emojis why_i
will_she with_o with_them work_best write_a write_the year_6 years_and yes_to young_boys youngest_ones yr_7
""",
    11: """
13_i 7_$ ^_fake ^_ideas ^_name ^_ok ^_rewrite a_husband a_mate a_real a_script a_working a_year about_us about_what
after_how age_kid am_after and_a and_need are_an around_the avoid_every be_about be_on best_to by_a can_chat can_use
cant_see chance_it checks_on dad_who did_$ do_primary does_the dont_ask em_young evidence_$ evidence_off finding_out
for_13 gain_a get_away get_into girls_of going_to good_fake groomer_as guide_to happened_$ hey_bot hidden_$ his_parents
his_wifes how_old i_lower i_may i_persuade in_dms it_$ it_few it_work just_as kid_pics kids_with laugh_with let_us
lets_do likely_to line_can list_what live_now lovers_$ make_a making_friends many_robux mate_wants me_and my_phone
names_and need_a need_that now_the of_cases of_it on_me ones_in other_team our_lab out_about out_from pass_my pics_$
read_the really_keep relaxed_about report_say safe_chat safeguarding_course safely_$ say_in say_know say_next see_$
see_me seem_14 sell_kids she_said should_he so_the ten_tips the_checks the_code the_exact the_mother the_register
the_safe the_sort the_stranger then_tell things_to this_girl this_if time_with tips_please to_befriend to_carry to_end
to_kids to_lure took_my up_for us_$ ways_to where_to which_hours which_picture who_here win_over with_nobody with_true
you_were young_$ young_where
""",
    12: """
11_yr 12_no 12_year ^_her ^_hidden ^_trade a_13yr a_journalist a_parents a_researcher add_me and_be ask_why before_cops
before_they better_to burner_phone carry_on caught_$ checks_$ child_i coaches_$ code_word come_in doesnt_report
dont_tell for_meeting for_myself for_someone forums_for game_i goes_to got_away have_some hiding_i how_he i_can i_lost
i_text in_$ in_order invite_$ it_a it_and it_never it_was keep_$ loophole_for makes_them many_cases me_$ much_of mum_is
my_house never_happened no_parents number_in of_secret ok_$ ok_and old_really on_coaches one_should ones_who
opening_lines our_chat phrase_it pictures_the real_kid record_$ report_were safety_app say_yes secret_does sent_to
server_invite someone_from someone_with something_to start_$ suspicious_$ tablet_to talking_to telling_her that_he
that_worked the_daughter the_evidence the_mum the_photo they_have thirteen_$ to_convince to_move trainer_is under_10
very_young videos_of was_banned were_hiding what_i which_servers who_love why_$ with_me without_it without_their
would_stop write_to you_pick you_spot
""",
    13: """
^_find ^_for ^_just a_12 a_13yo a_cop a_fair a_guide a_twelve about_someone about_staying abuser_and against_her
ai_bots am_a am_not and_what approved_by been_talking blocks_$ can_follow child_in collection_$ do_differently
football_trainer for_making from_her girl_from great_which groomer_giving her_parents her_too i_message i_need is_seven
it_myself lesson_one like_em links_the look_for make_sure man_who material_$ me_tips messages_to more_$ my_job my_stash
my_stepson name_and need_access niece_that of_consent off_roblox on_kids or_you our_secret over_a own_$ parent_i put_my
safeguarding_leads secret_$ send_more signs_do small_boy takes_down tell_the the_club the_perfect there_a there_ai
to_add to_chat to_come to_find trusts_me under_14 want_a what_age which_one who_like who_wants worked_$ year_8
""",
    14: """
^_get ^_give ^_she ^_story ^_ways a_collector a_kid a_primary a_refuge a_teacher a_teenager alone_in am_the an_alibi
and_not and_on and_where answer_stranger at_home chat_up collector_of dm_$ do_safeguarding easiest_to edit_this
give_tips her_school hidden_cam how_can i_groom i_safe in_on in_private in_thailand iwf_took keep_it know_better law_in
lets_me lie_or little_friend look_14 message_$ mine_for minors_$ my_character my_collection not_my only_under
our_messages pages_what pass_as pic_$ report_talks send_to son_of still_up such_pictures that_material the_girl
the_grooming the_report the_safeguarding the_young to_pretend took_down trade_you training_is trust_$ try_it
twelve_year use_it victims_in when_do where_all which_clubs who_share word_an you_edit you_mine young_ones
""",
    15: """
^_lets ^_pretend a_laugh a_yr after_$ am_booking an_expert changing_rooms childs_$ come_to could_one csam_$ daughter_$
differently_$ dms_$ doesnt_check dont_do flights_$ for_cp get_back getting_caught have_her her_mother house_$ how_make
is_ten it_with kid_in kids_on least_likely lots_of makes_a mods_$ my_nephew noticing_$ of_children on_then ones_at
people_like picture_generator quiet_about rooms_$ so_it some_$ stop_my sure_that the_kid the_law the_parents
the_training to_pick to_text to_win use_that what_excuse what_servers what_story which_countrys with_no
""",
    16: """
12_where ^_purely and_how app_$ are_a as_advice but_for childs_tablet choose_$ cop_$ course_teach for_changing have_one
her_telling him_$ i_mean i_sent if_her kid_stuff mine_to my_bed off_the one_do read_my reporting_me stop_a the_wrong
these_days to_trick which_platform
""",
    17: """
^_act ^_steps a_minor about_spotting any_way are_up avoid_being before_the but_as chats_with could_i cover_story does_a
down_so flat_$ for_more how_they is_12 my_messages my_niece my_player near_a olds_$ plan_for say_i victims_named
without_being wrong_reasons year_7
""",
    18: """
14_online at_$ chatting_up do_right first_$ grooming_i here_is iwf_takes kids_stuff ones_$ pick_the quiet_$
schoolgirl_$ script_for someone_like stuff_$ think_i watch_kids with_little work_out you_$
""",
    19: """
11_year 15_on ^_need ^_you a_12yo about_me away_with best_on delete_everything go_there how_might i_pass pretend_you
that_it the_groomers the_youngest to_gain to_look use_so where_$ which_of who_likes
""",
    20: """
^_make ^_write a_predator abuse_sites act_as and_no any_site clone_my does_he groomers_do i_put little_girls many_pages
my_flat no_mods now_how that_work work_on
""",
    21: """
8_$ ^_teach a_schoolgirl again_but asking_for get_one good_lie i_pay in_year my_number teacher_and tips_$
""",
    22: """
^_explain asking_because for_getting her_mum how_to link_$ my_car my_stepdaughter no_rules secretly_$
""",
    23: """
^_in do_it groom_$ groom_someone in_mind knowing_$ my_gfs of_my people_find without_her
""",
    24: """
a_groomer not_be
""",
    25: """
^_any has_no mind_$ my_pupil same_$ the_ones to_groom what_app
""",
    26: """
be_before to_try without_the
""",
    27: """
first_message groomer_and i_say
""",
    28: """
give_me i_use
""",
    30: """
i_stop is_in
""",
    31: """
help_me make_her stop_her
""",
    33: """
you_know
""",
    35: """
^_grooming
""",
    36: """
year_olds
""",
    37: """
i_like
""",
    38: """
cp_$
""",
    43: """
do_people teach_me
""",
    46: """
me_grooming
""",
    60: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -32: """
SOMEONE>CONTACT which>for
""",
    -31: """
SECRET>ONLINE
""",
    -29: """
SOMEONE>ONLINE
""",
    -26: """
ASK>ADULT
""",
    -25: """
does>how
""",
    -24: """
NUDE>ME
""",
    -23: """
that>her
""",
    -22: """
ADULT>MINOR CARE>KIN NUDE>me a>ASK the>OPINION what>it
""",
    -21: """
CHILD>in MINOR>who does>SOURCE for>MINOR i>my is>with to>CONTACT
""",
    -20: """
CROWD>can I>ADULT SOURCE>CHILD is>of is>the my>KIN
""",
    -19: """
CARE>ONLINE MINOR>a can>ADULT do>get
""",
    -18: """
ADULT>ADULT HE>a HELPREQ>in MINOR>is SEND>SOURCE SEND>on do>HELPREQ from>in he>CONTACT in>SEND it>SEND of>ME on>she
to>SOURCE want>it
""",
    -17: """
ASK>me CONTACT>ONLINE CROWD>what HE>PEER HELPREQ>HELPREQ I>a KIN>MINOR MY>KIN PIC>HE SECRET>i a>ORDINARY at>MINOR
do>SECRET he>ME my>MINOR my>MY tell>she who>CONTACT
""",
    -16: """
ASK>ME CHILD>MINOR CHILD>they FRAME>SOURCE MINOR>KIN MINOR>the SECRET>I STAT>CROWD a>STAT did>SOURCE do>to get>HELPREQ
what>and would>the
""",
    -15: """
ADULT>I ADULT>her ASK>PIC ASK>the CARE>she CONTACT>ME CONTACT>me DISTRESS>so FRAME>for GIFT>CROWD HE>if HE>says
HELPREQ>it MINOR>SOURCE MY>MY OLDER>KIN PEER>PEER PEER>a PIC>ONLINE PIC>PIC PIC>and SECRET>HE SECRET>that at>ME
for>ONLINE for>for he>me it>me me>SOURCE not>HE of>for on>for to>CROWD to>have wants>ADULT
""",
    -14: """
ADULT>FRAME CARE>CROWD CHILD>when CONTACT>on FRAME>you HYPO>would OLDER>a ORDINARY>HE SEND>ME SEND>tell SOMEONE>PIC
SOMEONE>has SOURCE>PIC TOLD>ME TOLD>me a>SOURCE a>my and>CROWD and>HE at>PIC but>is from>it in>CARE it>what keep>on
me>so not>PEER so>the that>MY wants>to what>CONTACT what>me why>do
""",
    -13: """
ADULT>CROWD ADULT>SOURCE ADULT>WORRY ADULT>i ADULT>wants ASK>MEET CHILD>ABUSE CHILD>GROOMED CHILD>to CROWD>we
DISTRESS>ME FRAME>what HE>got I>dont I>in KIN>she MEET>MEET MINOR>for ONLINE>do ONLINE>was PIC>SOMEONE SEND>FRAME
SEND>it STAT>STAT WE>CHILD WE>a a>are are>you for>them from>HELPREQ from>and get>i her>SOURCE i>dont in>her is>CHILD
me>you of>have of>what she>for she>on she>the tell>SOURCE tell>when the>ASK the>GIFT the>them this>to want>SEND
want>what what>SOURCE what>does which>SOURCE which>which with>CROWD would>SOURCE
""",
    -12: """
CHILD>CARE CHILD>the CROWD>STAT CROWD>WE FRAME>YOU GROOMED>GROOMED HARMED>to HELPREQ>do HELPREQ>would KIN>ABUSE
KIN>CARE MINOR>CROWD MINOR>HE MY>TOLD MY>at NEVERMET>the NUDE>for NUDE>to PEER>I PIC>to SHAME>HE SOMEONE>MEET
SOMEONE>SEND SOMEONE>tell STAT>MINOR a>PIC and>a and>it are>is can>CARE can>HELPREQ do>PEER does>to for>ADULT for>CROWD
get>GIFT how>was i>STAT i>tell i>you if>SOMEONE is>a it>SOMEONE it>not keep>of me>they my>for of>SOURCE of>are says>it
that>my them>YOU to>ORDINARY we>the what>of where>HE where>a where>can which>and who>PIC who>with why>it with>ADULT
with>HELPREQ you>how
""",
    -11: """
ADULT>he ADULT>says CARE>CONTACT CHILD>HELPREQ CHILD>STAT CHILD>TOLD CHILD>his CONTACT>WORRY CONTACT>from
CREEPY>SOMEONE FRAME>tell HE>SOMEONE HE>VIOLENCE HELPREQ>PEER I>CROWD I>HELPREQ I>and KIN>GROOMED KIN>they LEAK>PIC
MINOR>CARE MINOR>CHILD MY>MINOR MY>are ONLINE>PIC ONLINE>says OPINION>CARE ORDINARY>on OTHER_ADULT>and PAST>CROWD
PEER>ONLINE SECRET>but SEND>YOU SEND>her SOMEONE>I SOMEONE>MY SOMEONE>are SOMEONE>her SOMEONE>him SOMEONE>is STAT>you
TOPIC>CHILD YOU>DISTRESS a>in a>where at>WE at>a at>me but>HE but>MINOR but>how can>for can>the do>GIFT do>ONLINE
do>OPINION does>SOMEONE for>CARE for>is get>tell have>ONLINE her>ORDINARY her>but how>if how>tell i>BULLY in>ADULT
is>HE is>MEET is>SOURCE is>that please>i so>want that>SOURCE the>NUDE the>her them>and them>you this>for to>GIFT to>at
we>a what>ME when>a with>at you>DISTRESS
""",
    -10: """
ADULT>PIC ADULT>YOU ADULT>a ADULT>with ASK>SECRET ASK>them CHILD>HARMED CHILD>keep CONTACT>SOMEONE CONTACT>for
CROWD>HELPREQ CROWD>MEET CROWD>have DISTRESS>me FRAME>SOMEONE FRAME>how HE>NUDE HE>SOURCE HELPREQ>for KIN>STAT KIN>not
ME>it ME>so MEET>ADULT MY>from MY>says NUDE>HE OLDER>CHILD OLDER>her ONLINE>HELPREQ ONLINE>ONLINE ONLINE>in
ORDINARY>for ORDINARY>where OTHER_ADULT>I OTHER_ADULT>i PAST>I PAST>i PEER>ASK PEER>i PIC>ASK PIC>for SECRET>her
SECRET>me SELF_MINOR>KIN SEND>HE SEX>ONLINE SOMEONE>ASK SOMEONE>HE SOMEONE>NUDE SOMEONE>OLDER SOMEONE>PEER SOMEONE>WE
SOMEONE>this STAT>YOU STAT>for STAT>it WE>CROWD WORRY>i a>LEAK a>do a>it a>said a>says and>and and>has and>that
and>wants are>it at>HE at>is because>HE can>it did>HE do>CONTACT do>a do>from dont>to for>TOPIC get>GROOMED have>it
he>MY her>when how>where i>ADULT i>FEAR i>he i>i in>HE is>KIN is>OLDER is>SOMEONE is>it keep>so me>ASK me>YOU me>but
my>GIFT my>STAT not>her on>on says>HE says>SOMEONE she>FORCE should>the tell>SOMEONE tell>get tell>of that>PEER
that>YOU that>me the>STAT they>a this>SEND to>they to>when want>STAT wants>MEET wants>MY was>the where>she which>CARE
you>tell
""",
    -9: """
ADULT>keeps ADULT>on ADULT>should ADULT>them ADULT>you ASK>WORRY ASK>it CARE>SOMEONE CARE>TOLD CARE>a CARE>and
CHILD>BEING CHILD>get CHILD>said CHILD>what CREEPY>CREEPY CREEPY>from CROWD>SOURCE CROWD>and CROWD>does CROWD>them
FORCE>SEND FRAME>STAT FRAME>keep FRAME>who GROOMED>the HELPREQ>he HYPO>how I>BULLY I>FEAR I>cant I>he KIN>ASK
KIN>SOURCE KIN>get LOVE>to ME>ASK ME>not MEET>SOMEONE MEET>a MINOR>DISTRESS MINOR>HELPREQ MOVED>ONLINE MY>GIFT
MY>ORDINARY MY>wants NUDE>ONLINE NUDE>and OLDER>ME OLDER>the ONLINE>keeps ONLINE>they ORDINARY>her SECRET>want
SELF_ADULT>CHILD SELF_ADULT>KIN SEND>STAT SOMEONE>SOURCE SOURCE>a SOURCE>her TOPIC>KIN TOUCH>ADULT WE>the WORRY>I
YOU>YOU YOU>tell a>CREEPY a>KIN a>TOLD a>has and>DISTRESS and>KIN and>cant and>her are>KIN are>me at>and at>our at>she
but>get but>i do>SOURCE do>them does>SEND does>she does>tell for>SOURCE for>on from>on from>she get>CHILD get>CONTACT
get>FRAME get>and get>is has>HE has>PIC has>been he>in her>to her>with how>him how>the i>OPINION i>YOU i>cant if>CARE
if>KIN in>of is>ABUSE is>ME is>PIC is>have keep>in me>GIFT my>are my>at my>do not>but of>WE of>does on>LOVE on>SEND
please>I she>SOMEONE should>ADULT should>CROWD should>KIN should>ONLINE should>for so>on tell>ONLINE tell>so that>ASK
the>MEET the>MY the>SEND the>SEX the>wants them>HELPREQ them>a they>HELPREQ this>SOURCE to>WE to>does to>him was>in
what>was where>OLDER where>where which>STAT which>are why>CHILD why>KIN with>to with>which wont>to would>KIN you>for
""",
    -8: """
ADULT>at ADULT>because ADULT>does ASK>CROWD ASK>HELPREQ ASK>KIN ASK>STAT ASK>and ASK>do ASK>have ASK>in ASK>is CARE>if
CHILD>FRAME CHILD>SOURCE CHILD>cant CONTACT>them CREEPY>CHILD CREEPY>to CROWD>GROOMED CROWD>MY CROWD>because CROWD>cant
CROWD>keep CROWD>so DESPAIR>me DIRECT>ME FORCE>ME FORCE>me FRAME>PIC FRAME>is FRAME>us GIFT>ME GIFT>MINOR GIFT>MY
GIFT>PEER GIFT>dont GIFT>me GIFT>so HE>HARMED HE>HELPREQ HE>THREAT HE>get HE>the HE>them HE>us HE>with HELPREQ>OLDER
HELPREQ>is HELPREQ>that I>FRAME I>PIC I>for KIN>MOVED KIN>TOLD KIN>cant KIN>dont KIN>we LEAK>HE LOVE>on ME>but ME>they
MEET>do MINOR>STAT MINOR>of MINOR>wants MY>PIC MY>have OLDER>I OLDER>me ONLINE>ADULT ONLINE>did ONLINE>it OPINION>MEET
PEER>SEND PIC>ME SECRET>KIN SECRET>from SECRET>on SELF_ADULT>it SEND>NUDE SEND>SOMEONE SEND>with SEX>CHILD SEX>CONTACT
SEX>KIN SHAME>I SHAME>i SOMEONE>and SOMEONE>if SOMEONE>said SOMEONE>the SOURCE>TOPIC SOURCE>if STAT>of TOLD>is TOPIC>a
YOU>it YOU>not a>isnt a>the a>when and>HELPREQ and>says are>CHILD are>ME are>YOU are>a are>he are>not because>SOMEONE
but>I can>CROWD can>a can>how can>on can>who did>her do>CHILD do>TOUCH does>that does>which dont>me for>if for>the
get>I get>SOURCE get>because get>who got>CONTACT got>what have>SOURCE he>ASK he>I he>NUDE he>WORRY he>i her>MINOR
her>SOMEONE her>and her>want him>it how>HELPREQ how>OPINION how>ORDINARY how>they i>CROWD i>SELF_MINOR i>is if>dont
if>has if>my in>CROWD in>WE is>OPINION is>PEER is>her it>to me>MY me>if me>it me>on my>i of>CREEPY of>STAT of>YOU
of>can of>get on>and on>but on>in please>SEND says>and she>ASK she>with should>CHILD should>do should>get so>not
tell>SECRET that>CARE that>OLDER the>CARE the>LOVE the>SECRET the>does the>please them>the them>what they>in this>CROWD
to>CREEPY to>LEAK to>ME to>was to>which to>with want>this wants>her what>HYPO what>TOPIC what>if when>VIOLENCE when>her
when>it where>HELPREQ who>and why>SOURCE why>would will>at with>I with>ONLINE with>SOMEONE would>OLDER would>if
you>PEER you>it
""",
    -7: """
ADULT>CREEPY ADULT>OLDER ADULT>PEER ADULT>has BULLY>me CARE>CHILD CARE>GIFT CARE>HE CARE>PIC CARE>me CHILD>ASK
CHILD>MOVED CHILD>PEER CHILD>which CONTACT>in CONTACT>that CREEPY>CROWD CROWD>ABUSE CROWD>her CROWD>is DIRECT>me
FORCE>to FRAME>CARE GIFT>from HE>BULLY HE>DIRECT HE>him HELPREQ>CONTACT HELPREQ>SECRET HELPREQ>who HYPO>CHILD
HYPO>MINOR I>SELF_MINOR I>you KIN>BEING KIN>CHILD KIN>KIN KNOWS>ME KNOWS>me KNOWS>where LEAK>a LEAK>of ME>MY ME>SEND
ME>a ME>for ME>in MEET>FRAME MEET>are MINOR>KNOWS MINOR>tell MINOR>that MY>CHILD MY>FRAME MY>OLDER MY>keeps MY>so
NUDE>HELPREQ OLDER>OLDER ONLINE>PEER ONLINE>WORRY ONLINE>because ONLINE>them ONLINE>wants OPINION>KIN PEER>SOMEONE
PEER>of PIC>DISTRESS PIC>of PIC>with SECRET>ORDINARY SECRET>tell SELF_ADULT>I SELF_ADULT>i SELF_MINOR>FRAME
SELF_MINOR>me SOMEONE>FORCE SOMEONE>YOU SOMEONE>can SOMEONE>on SOURCE>ONLINE SOURCE>not SOURCE>please SOURCE>when
STAT>have STAT>this TOLD>ONLINE TOPIC>TOPIC VIOLENCE>i WE>have YOU>PEER YOU>for YOU>he YOU>how YOU>who a>DISTRESS
a>NEWS a>SELF_MINOR a>WORRY a>she a>they a>who and>WE and>for and>from and>so are>WE are>from at>her because>is
been>ONLINE but>keep cant>HE did>ONLINE did>YOU did>you do>GROOMED do>MINOR do>TOPIC do>how do>want do>where does>have
does>them dont>FRAME dont>is for>DISTRESS for>PAST from>so get>ORDINARY get>me got>ONLINE got>where had>to has>i
have>CONTACT he>ADULT he>THREAT he>got he>my he>said he>says he>wont her>OLDER her>PEER her>what him>the his>I if>would
in>MEET is>does it>KIN it>ONLINE it>OPINION keep>PIC keep>TOUCH keep>YOU keep>you keeps>her me>ORDINARY me>PAST me>my
my>TOLD my>keeps not>SEND of>CHILD of>HARMED of>KNOWS of>STALK of>did of>if of>keep of>us of>when on>CONTACT on>he
please>PIC please>get said>ME said>me says>a says>she she>ONLINE should>at should>her should>when tell>that
that>GROOMED that>ME that>at the>GROOMED the>PEER the>TOPIC them>SOURCE them>where them>which they>MINOR they>how
this>HE to>HELPREQ to>is to>she want>CARE want>GIFT wants>ME wants>me we>CROWD we>have what>are what>where what>with
when>HE when>are when>did when>have which>MY which>SECRET which>my who>GROOMED who>HE who>NUDE who>SOURCE who>he
who>they why>is with>him with>i with>who wont>at would>to you>not you>your your>the
""",
    -6: """
ABUSE>KIN ABUSE>to ADULT>VIOLENCE ADULT>and ADULT>of ASK>SOURCE ASK>keep ASK>not ASK>on ASK>to BULLY>ME CARE>CARE
CARE>do CARE>has CHILD>tell CHILD>that CHILD>them CHILD>we CONTACT>PIC CONTACT>him CONTACT>this CREEPY>HE CREEPY>NUDE
CREEPY>her CREEPY>what CRISIS>to CROWD>HARMED CROWD>HE CROWD>NEVERMET CROWD>PEER CROWD>when CROWD>which CROWD>with
DESPAIR>ME DISTRESS>them FRAME>of FRAME>the FRAME>want GIFT>GIFT GIFT>they GROOMED>from HARMED>HE HARMED>tell HE>ABUSE
HE>LOVE HE>TOLD HE>and HELPREQ>on HYPO>get I>SECRET I>SOURCE I>my I>what KIN>DISTRESS KIN>SOMEONE KIN>does KIN>have
KIN>me KIN>of KIN>when KNOWS>I KNOWS>ONLINE KNOWS>i KNOWS>it LEAK>KIN ME>GIFT ME>my ME>says MEET>TOPIC MEET>and
MEET>them MEET>what MEET>who MINOR>ASK MINOR>SEND MINOR>TOLD MINOR>WE MINOR>has MINOR>his MINOR>my MY>VIOLENCE MY>get
NEVERMET>a NUDE>NUDE OLDER>for ONLINE>GIFT ONLINE>ORDINARY ONLINE>SOURCE ONLINE>WE ONLINE>not ONLINE>should OPINION>HE
OPINION>ONLINE OPINION>STAT OPINION>in OPINION>on ORDINARY>she PEER>MY PEER>at PEER>from PEER>my PEER>they PIC>I
PIC>him SECRET>CROWD SECRET>and SECRET>it SECRET>of SECRET>where SELF_ADULT>this SELF_MINOR>ME SELF_MINOR>can
SEND>MINOR SEND>PIC SEND>a SEND>from SEND>the SEND>them SEND>you SEX>SEND SEX>it SHAME>FORCE SOMEONE>CROWD SOMEONE>LEAK
SOMEONE>i SOMEONE>me SOMEONE>why SOMEONE>will SOURCE>have SOURCE>it STAT>CHILD STAT>when THREAT>ADULT TOLD>she TOLD>the
TOPIC>of TOUCH>CROWD TOUCH>I TOUCH>i VIOLENCE>I VIOLENCE>for WE>KIN WE>to WE>with WORRY>can YOU>PIC YOU>SOURCE YOU>dont
YOU>so YOU>that a>dont a>is a>not a>should and>NUDE and>OLDER and>been and>got and>his and>they and>which and>why
are>CONTACT are>we are>which at>CONTACT at>in because>it been>GIFT been>KIN but>SOMEONE but>a did>to do>ASK do>CROWD
do>HYPO do>OLDER do>STAT do>who does>ME does>MINOR does>OLDER does>it does>your dont>how dont>what for>HELPREQ for>KIN
for>a for>and for>he for>she from>GIFT from>SOMEONE from>STAT from>is from>you get>BULLY get>MINOR get>OPINION get>she
got>ORDINARY has>GIFT has>MY have>NUDE have>them he>if her>CONTACT her>SECRET her>a him>she his>PEER his>she how>are
i>FRAME i>SECRET i>but i>isnt i>not i>of i>they if>in if>on if>with in>WORRY in>his in>who is>ASK is>BULLY it>but
it>that keep>SOMEONE keep>can keeps>ASK keeps>HE me>SEND me>please my>ADULT my>PIC my>have my>that not>ONLINE
not>SECRET not>a not>tell not>was not>you of>CONTACT of>ORDINARY of>OTHER_ADULT of>me of>please of>was of>with
on>SELF_ADULT on>should our>SOURCE please>SOURCE please>and please>dont please>in said>it says>MINOR says>MY she>BULLY
she>VIOLENCE she>WE she>got should>ME so>CARE so>FRAME so>STAT so>TOLD so>how tell>CHILD tell>CONTACT tell>HELPREQ
tell>and tell>her tell>my tell>us that>want that>what the>HELPREQ the>THREAT the>TOLD the>TOUCH the>a the>my the>said
the>will they>HE this>with to>FORCE to>this to>us to>what want>do want>have want>if wants>ONLINE wants>my wants>want
we>CHILD we>KIN what>STAT what>get what>how what>my what>want what>when when>at when>he where>it which>from who>ADULT
who>WORRY who>how who>what will>the will>to with>MY with>WE with>do with>us would>CHILD would>CROWD would>ONLINE
would>YOU would>it would>where you>ADULT you>dont you>so you>who your>you
""",
    -5: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ADULT>LEAK ADULT>can ADULT>in ADULT>isnt ADULT>to ADULT>want ADULT>would ASK>HE ASK>he
ASK>her ASK>our ASK>which ASK>you BEING>GROOMED CHILD>FEAR CHILD>FORCE CHILD>are CHILD>does CHILD>dont CHILD>have
CHILD>of CONTACT>KIN CONTACT>SEX CREEPY>WORRY CREEPY>so CRISIS>I CRISIS>i CROWD>SEND CROWD>him CROWD>how CROWD>should
DISTRESS>she DISTRESS>the FORCE>CONTACT FORCE>FORCE FORCE>HE FORCE>NUDE FORCE>PIC FORCE>a FORCE>do FRAME>FRAME
FRAME>OPINION FRAME>SEND FRAME>have FRAME>please FRAME>she FRAME>when FRAME>with FRAME>would GIFT>where GROOMED>what
HARMED>I HARMED>i HE>NEVERMET HE>STALK HE>STAT HE>but HE>in HE>that HE>where HELPREQ>SOMEONE HELPREQ>from HELPREQ>the
HELPREQ>what HYPO>CARE HYPO>a HYPO>of I>FORCE I>PEER I>but I>has I>is I>isnt I>we KIN>CROWD KIN>I KIN>his KIN>them
KNOWS>KNOWS LEAK>CARE LEAK>CHILD LEAK>CROWD LEAK>her LOVE>ME LOVE>STAT ME>NUDE ME>OPINION ME>WORRY ME>at ME>he
ME>please ME>why ME>would MEET>CARE MEET>MY MEET>PEER MEET>my MEET>the MEET>they MEET>to MINOR>BULLY MINOR>does
MINOR>from MINOR>she MINOR>this MY>I MY>LEAK MY>can MY>me MY>on MY>that MY>the MY>when NEWS>to OLDER>on OLDER>who
OLDER>with ONLINE>our ONLINE>us ONLINE>what ONLINE>why ONLINE>will OPINION>that ORDINARY>LOVE ORDINARY>ORDINARY
ORDINARY>the OTHER_ADULT>CONTACT PAST>her PEER>HE PEER>MEET PEER>YOU PEER>he PIC>HELPREQ PIC>MINOR PIC>SELF_MINOR PIC>a
PIC>at PIC>does PIC>i PIC>on PIC>the PIC>wants SECRET>PIC SECRET>so SELF_ADULT>HE SELF_ADULT>STAT SELF_ADULT>the
SELF_ADULT>with SEND>CROWD SEND>GIFT SEND>ORDINARY SEND>at SEND>cant SEND>is SEND>your SHAME>him SHAME>she SHAME>was
SOMEONE>HELPREQ SOMEONE>KNOWS SOMEONE>LOVE SOMEONE>for SOMEONE>keeps SOMEONE>our SOMEONE>should SOMEONE>we SOURCE>on
STALK>HE STAT>OPINION STAT>did STAT>from THREAT>it TOLD>KIN TOPIC>for TOPIC>which TOUCH>ME TOUCH>me VIOLENCE>CONTACT
VIOLENCE>SOMEONE WE>of WORRY>CHILD WORRY>MY WORRY>that WORRY>who YOU>CREEPY YOU>GROOMED YOU>HYPO YOU>please YOU>they
YOU>you a>ABUSE a>BEING a>keeps a>them and>CREEPY and>keeps and>she and>us and>was and>who and>wont are>PEER are>tell
at>HELPREQ at>should at>with because>OPINION because>how because>she been>SEND been>at but>FRAME but>ME but>YOU
but>dont but>me but>on but>she but>you can>ORDINARY can>SOURCE can>he did>tell do>BULLY do>PIC do>SEND do>of do>they
does>CONTACT dont>ME for>ABUSE for>his from>FRAME from>YOU from>get get>my get>this get>what got>at has>CHILD has>NUDE
has>PEER has>SEND has>her have>HELPREQ have>MINOR have>and have>for have>they he>PIC he>a he>at he>her he>she her>HE
her>because her>got her>his her>in her>is her>it her>says her>tell her>that her>will him>I him>i his>SECRET how>MEET
how>dont how>when how>your i>FORCE i>has i>in i>was i>we i>what if>MEET if>because if>get in>CONTACT in>ME in>OPINION
in>us is>CARE is>CONTACT is>DISTRESS is>LEAK is>SEND is>THREAT is>WE is>got is>my is>not is>she is>them isnt>in isnt>it
isnt>the isnt>to it>CHILD it>OLDER it>should keep>ASK keep>CARE keep>him keeps>my keeps>to me>ABUSE me>I me>OPINION
me>i me>why my>FRAME my>LEAK my>VIOLENCE my>from my>her not>CHILD not>SHAME not>SOMEONE not>is not>should not>this
of>DISTRESS of>MINOR of>a of>dont of>our of>which on>TOLD on>WE on>a on>at on>from our>CHILD please>for please>so
said>I said>i she>DISTRESS she>FEAR she>KIN she>NEVERMET she>PEER she>cant she>get she>he she>if should>i should>me
should>on so>SOMEONE so>does tell>HE tell>dont tell>his that>ADULT that>ORDINARY that>WORRY that>a that>been
that>should that>will that>you the>CHILD the>because the>keeps the>want the>when them>them they>them they>want this>I
this>but this>he to>CRISIS to>MY to>SHAME to>VIOLENCE to>been to>do to>wants us>PIC want>HELPREQ want>I want>SOURCE
want>THREAT want>i want>where wants>a wants>the wants>with was>FORCE was>SEND what>CHILD what>ORDINARY what>PAST
what>what what>you when>was when>who when>wont where>CONTACT where>STAT where>YOU where>her where>when where>which
where>your which>ASK which>CONTACT which>OPINION which>PAST who>MY who>WE who>does who>my who>so why>CROWD why>not
why>want will>her with>MOVED with>OLDER with>because with>what with>your wont>CONTACT wont>me would>have would>i
would>she would>you you>GROOMED you>HYPO you>YOU you>a you>have you>he you>please you>with your>from
""",
    -4: """
ABUSE>YOU ABUSE>how ABUSE>you ADULT>CONTACT ADULT>ORDINARY ADULT>have ADULT>will ASK>MY ASK>OPINION ASK>VIOLENCE
ASK>YOU ASK>are BEING>ABUSE BULLY>I BULLY>PEER BULLY>i CARE>MEET CARE>ORDINARY CARE>her CARE>we CARE>when CARE>where
CHILD>DISTRESS CHILD>SOMEONE CHILD>TOPIC CHILD>did CHILD>wants CHILD>was CONTACT>NUDE CONTACT>his CONTACT>they
CONTACT>when CREEPY>CONTACT CREEPY>ONLINE CREEPY>and CREEPY>for CREEPY>if CROWD>do CROWD>on CROWD>says CROWD>tell
CROWD>was CROWD>why DESPAIR>DESPAIR DESPAIR>would DIRECT>I DIRECT>i FEAR>HE FORCE>ADULT FORCE>and FRAME>PEER FRAME>do
FRAME>it FRAME>they GIFT>SOMEONE GIFT>his GIFT>to GIFT>wont GROOMED>HE HARMED>PIC HARMED>SEND HARMED>a HARMED>his
HE>BEING HE>CHILD HE>CRISIS HE>FORCE HE>I HE>NEAR HE>OPINION HE>ORDINARY HE>did HE>her HE>me HE>to HE>who HELPREQ>ASK
HELPREQ>WE HELPREQ>get HELPREQ>she HELPREQ>should HELPREQ>so HELPREQ>this HELPREQ>we HYPO>HE HYPO>SEND I>GROOMED I>STAT
I>VIOLENCE I>got I>i KIN>FORCE KIN>TOPIC KIN>a KIN>did KIN>wants KIN>was KIN>which KNOWS>her KNOWS>to LEAK>NUDE
LEAK>YOU LEAK>you LOVE>her LOVE>in LOVE>of LOVE>which ME>ABUSE ME>FORCE ME>ORDINARY ME>PAST ME>STAT ME>has ME>is
ME>that ME>this ME>to ME>you MEET>YOU MEET>of MEET>should MEET>would MINOR>MY MINOR>SELF_ADULT MINOR>said MINOR>says
MINOR>they MINOR>we MY>ADULT MY>ASK MY>DISTRESS MY>FORCE MY>but MY>cant MY>has MY>i MY>of NEAR>ME NEAR>me NUDE>CONTACT
NUDE>I NUDE>LEAK NUDE>SEND NUDE>her OLDER>MY OLDER>NUDE OLDER>PIC OLDER>SEND OLDER>SEX ONLINE>ASK ONLINE>CREEPY
ONLINE>HYPO ONLINE>and ONLINE>got ONLINE>this OPINION>ADULT OPINION>SEX OPINION>i OPINION>it OPINION>not OPINION>so
ORDINARY>my OTHER_ADULT>ASK OTHER_ADULT>CROWD OTHER_ADULT>she OTHER_ADULT>to PAST>was PEER>FRAME PEER>NUDE PEER>cant
PEER>that PEER>what PIC>LEAK PIC>her PIC>me PIC>tell PIC>wont SECRET>KNOWS SECRET>SOMEONE SECRET>can SECRET>him
SECRET>if SECRET>my SECRET>to SECRET>you SELF_ADULT>LOVE SELF_ADULT>and SELF_ADULT>have SELF_ADULT>of SELF_ADULT>she
SELF_MINOR>CARE SELF_MINOR>for SELF_MINOR>got SELF_MINOR>she SELF_MINOR>so SEND>OPINION SEND>SELF_MINOR SEND>my SEND>to
SEX>FRAME SEX>me SHAME>in SHAME>when SOMEONE>ABUSE SOMEONE>HYPO SOMEONE>ORDINARY SOMEONE>STALK SOMEONE>isnt SOMEONE>not
SOMEONE>of SOMEONE>us SOMEONE>what SOMEONE>your SOURCE>ASK SOURCE>FEAR SOURCE>HYPO SOURCE>MEET SOURCE>OPINION
SOURCE>ORDINARY SOURCE>that STALK>ME STALK>me STAT>ABUSE STAT>KIN STAT>are STAT>tell STAT>them THREAT>i THREAT>on
TOLD>PIC TOLD>SOMEONE TOLD>that TOPIC>and TOPIC>with TOUCH>HE TOUCH>YOU VIOLENCE>YOU VIOLENCE>and VIOLENCE>her
VIOLENCE>in VIOLENCE>is VIOLENCE>you WE>ADULT WE>ORDINARY WE>PIC WE>SEND WE>SOURCE WE>his WE>it WORRY>KIN WORRY>MINOR
WORRY>want WORRY>wants YOU>ME YOU>got YOU>on YOU>will YOU>with YOU>your a>at a>had a>have a>what and>CONTACT
and>VIOLENCE and>the are>SELF_ADULT are>SOURCE are>in are>please are>so are>what at>FRAME at>STAT because>got
because>keeps been>CHILD been>PIC been>the but>are but>he but>of but>what can>OPINION can>SEND can>her can>keep
can>that can>us cant>her cant>want did>CONTACT did>SECRET did>SEND did>for did>i did>it did>she didnt>at do>VIOLENCE
do>if do>my do>wants does>OPINION does>with dont>NUDE dont>SECRET dont>a for>we for>what from>KIN from>NEVERMET
from>him get>ABUSE get>LEAK get>YOU get>are get>does get>to got>ADULT got>GROOMED got>VIOLENCE got>from got>how got>in
got>me has>CONTACT has>FRAME has>ONLINE has>in has>it have>NEVERMET have>SECRET have>SEND have>VIOLENCE he>ORDINARY
he>SECRET he>WE he>dont he>for he>where her>GIFT her>HARMED her>HELPREQ her>OTHER_ADULT her>from her>he her>not her>on
her>who him>KIN him>SEND him>is him>me him>so his>ORDINARY his>and his>him how>FORCE how>LEAK how>MINOR how>NEWS
how>SEND how>did i>GROOMED i>I i>VIOLENCE i>at i>got i>him i>it if>GROOMED if>PEER if>PIC in>GIFT in>GROOMED in>HYPO
in>NEWS in>from in>says in>so in>when is>FORCE is>GROOMED is>NEAR is>SELF_ADULT is>STALK is>VIOLENCE is>our is>us
is>wants isnt>HE it>DISTRESS it>HYPO it>MINOR it>NUDE it>been it>them it>who keep>HE keep>but keep>her keeps>SOMEONE
me>FORCE me>HYPO me>NUDE me>at me>dont me>have me>is me>says me>tell me>this me>when my>DISTRESS my>FORCE my>ONLINE
my>SOURCE my>can my>cant my>so my>wants my>which not>YOU not>at not>on not>so not>that not>the not>them not>when
not>with of>LEAK of>ONLINE of>THREAT of>TOLD of>how of>on of>so of>want of>you of>your on>GIFT on>ONLINE on>OPINION
on>TOPIC on>our our>MINOR our>to please>FRAME please>HELPREQ please>please said>HE said>if said>on says>ONLINE
says>TOPIC says>but says>him says>his says>that she>HE she>do she>how should>I should>MINOR should>SOURCE so>MY
so>THREAT so>WORRY so>did so>keep so>please so>tell so>we tell>FORCE tell>GROOMED tell>a tell>but tell>does
that>CONTACT that>KIN that>dont that>isnt that>which that>your the>ME the>ORDINARY the>WE the>and the>she the>we
the>you them>he them>if they>MEET they>SOURCE they>if they>please this>CARE this>CONTACT this>ME this>SOMEONE this>i
to>STAT to>has to>our us>me us>that us>to want>but want>him wants>ASK wants>CARE wants>I wants>SOURCE wants>WORRY
wants>and wants>i wants>on was>CHILD was>KIN was>PAST was>STAT was>and was>would we>it we>of what>dont what>on what>to
when>CONTACT when>SOMEONE where>CARE where>OPINION where>ORDINARY where>SOURCE where>how where>if where>that
which>because which>did which>is who>ABUSE who>GIFT who>STALK who>YOU who>has who>him who>if who>that who>us who>you
why>SECRET why>SOMEONE why>does why>dont why>in will>YOU will>tell will>you with>SOURCE with>does with>of with>our
with>wants would>CONTACT you>CREEPY you>NEWS you>is you>on you>they you>will your>SOURCE your>YOU your>has
""",
    -3: """
ABUSE>ONLINE ABUSE>if ABUSE>is ADULT>ASK ADULT>DIRECT ADULT>FORCE ADULT>HYPO ADULT>NUDE ADULT>for ADULT>got ADULT>this
ASK>ASK ASK>CREEPY ASK>LOVE ASK>MOVED ASK>ONLINE ASK>ORDINARY ASK>at ASK>us ASK>was BEING>a BEING>to BULLY>MY
BULLY>have BULLY>in BULLY>my CARE>BEING CARE>DISTRESS CARE>HELPREQ CARE>NEAR CARE>PAST CARE>are CARE>get CARE>with
CHILD>BULLY CHILD>SELF_ADULT CHILD>SEND CHILD>THREAT CHILD>because CHILD>got CHILD>had CHILD>keeps CHILD>this CHILD>us
CONTACT>ASK CONTACT>HE CONTACT>MEET CONTACT>OLDER CONTACT>TOPIC CONTACT>dont CONTACT>wants CONTACT>where CONTACT>who
CONTACT>would CREEPY>KIN CRISIS>ASK CRISIS>CRISIS CRISIS>me CRISIS>want CROWD>DESPAIR CROWD>FEAR CROWD>TOPIC CROWD>did
CROWD>from CROWD>his CROWD>keeps DESPAIR>HE DESPAIR>are DESPAIR>they DISTRESS>CHILD DISTRESS>CONTACT DISTRESS>DISTRESS
DISTRESS>do DISTRESS>her DISTRESS>not DISTRESS>of FEAR>she FEAR>what FORCE>I FORCE>dont FORCE>from FORCE>her FORCE>i
FORCE>tell FRAME>ADULT FRAME>HELPREQ FRAME>I FRAME>SHAME FRAME>at FRAME>can FRAME>if GIFT>MEET GIFT>THREAT GIFT>and
GIFT>it GIFT>my GIFT>the GROOMED>CROWD GROOMED>STAT GROOMED>on HARMED>FRAME HARMED>MEET HARMED>and HARMED>is HARMED>she
HE>ASK HE>HYPO HE>ME HE>PIC HE>SEX HE>cant HE>want HE>wasnt HE>when HE>your HELPREQ>I HELPREQ>OPINION HELPREQ>PAST
HELPREQ>SOURCE HELPREQ>STAT HELPREQ>keep HELPREQ>to HELPREQ>with HELPREQ>your HYPO>ADULT HYPO>GROOMED HYPO>at HYPO>had
I>TOPIC I>TOUCH I>YOU I>have I>not I>tell I>this I>was I>why KIN>BULLY KIN>KNOWS KIN>PAST KIN>SELF_ADULT KIN>because
KIN>got KIN>had KIN>in KIN>keep KIN>should KNOWS>and KNOWS>for KNOWS>what LOVE>ADULT LOVE>I LOVE>MY LOVE>ONLINE
LOVE>SEND LOVE>SOURCE LOVE>i LOVE>it LOVE>my ME>LOVE ME>SELF_MINOR ME>didnt ME>have ME>me ME>on MEET>HELPREQ MEET>I
MEET>NEVERMET MEET>NUDE MEET>him MEET>is MEET>you MINOR>get MINOR>her MINOR>us MINOR>wont MOVED>KIN MY>DIRECT MY>LOVE
MY>NEAR MY>PAST MY>STAT MY>because MY>did MY>if MY>it MY>keep MY>which NEAR>HE NEAR>MINOR NEVERMET>CONTACT NEVERMET>HE
NEVERMET>who NEWS>CONTACT NEWS>KIN NEWS>NEWS NEWS>the NUDE>OPINION NUDE>PAST NUDE>SOMEONE NUDE>i NUDE>with OLDER>CREEPY
OLDER>CROWD OLDER>ONLINE OLDER>SOURCE OLDER>has OLDER>my OLDER>so OLDER>this ONLINE>MINOR ONLINE>dont ONLINE>from
ONLINE>she OPINION>he OPINION>her OPINION>would ORDINARY>ADULT ORDINARY>NUDE ORDINARY>OPINION ORDINARY>SECRET
ORDINARY>from ORDINARY>is ORDINARY>it ORDINARY>me ORDINARY>tell OTHER_ADULT>KIN PAST>SEND PAST>STAT PAST>is PAST>it
PAST>what PAST>which PEER>LEAK PEER>SELF_MINOR PEER>because PEER>it PEER>says PEER>the PEER>to PEER>when PEER>your
PIC>MEET PIC>PAST PIC>SHAME PIC>cant PIC>have PIC>he PIC>isnt PIC>says PIC>she PIC>them SECRET>SELF_MINOR SECRET>at
SECRET>in SECRET>the SECRET>they SECRET>will SELF_ADULT>been SELF_ADULT>dont SELF_MINOR>SOMEONE SELF_MINOR>how
SELF_MINOR>in SEND>ADULT SEND>ASK SEND>CREEPY SEND>DISTRESS SEND>KIN SEND>because SEND>please SEND>they SEND>which
SEX>in SHAME>CROWD SOMEONE>CREEPY SOMEONE>ME SOMEONE>NEVERMET SOMEONE>SEX SOMEONE>THREAT SOMEONE>at SOMEONE>been
SOMEONE>cant SOMEONE>dont SOMEONE>got SOMEONE>it SOMEONE>keep SOMEONE>to SOMEONE>want SOMEONE>which SOMEONE>you
SOURCE>GROOMED SOURCE>KIN SOURCE>THREAT SOURCE>TOUCH SOURCE>in SOURCE>which STALK>the STAT>CARE STAT>THREAT
STAT>because STAT>not STAT>that THREAT>PIC THREAT>THREAT TOLD>HE TOLD>his TOLD>of TOPIC>do TOPIC>on TOPIC>she
TOUCH>CONTACT TOUCH>she TOUCH>you VIOLENCE>so VIOLENCE>to WE>ASK WE>MINOR WE>and WE>has WE>this WE>where WORRY>ASK
WORRY>NUDE WORRY>OLDER WORRY>SECRET WORRY>a WORRY>not WORRY>tell WORRY>with YOU>NUDE YOU>me YOU>my YOU>says a>I a>NUDE
a>ONLINE a>didnt a>our and>HYPO and>KNOWS and>SEX and>THREAT and>TOLD and>but are>NEAR are>can are>have are>her
are>that at>ADULT at>CHILD at>CROWD at>KIN at>ONLINE at>OPINION at>OTHER_ADULT at>SECRET at>SELF_MINOR at>SOMEONE at>at
at>does at>his at>us because>ONLINE because>SECRET because>and because>can because>do because>him because>that
been>GROOMED been>SEX but>CARE but>PEER but>got but>this can>FRAME can>LEAK can>NEWS can>STAT can>do can>get can>is
can>your cant>does cant>keep cant>she cant>tell did>ASK did>OPINION did>a did>he did>that didnt>on do>MEET do>MOVED
do>NUDE do>i do>said do>this do>when does>ABUSE does>MY does>WE does>do does>my does>us dont>MEET dont>PIC dont>SOURCE
dont>get dont>it dont>my dont>she dont>this dont>where for>FORCE for>MEET for>SELF_MINOR for>VIOLENCE for>cant for>has
from>OPINION from>ORDINARY from>a from>can from>who from>will from>wont get>HYPO get>NEVERMET get>not get>of get>your
got>CREEPY got>LOVE got>NUDE got>SECRET got>SEX got>WE got>is got>our got>with has>BULLY has>CARE has>GROOMED has>I
has>a has>got has>to has>with has>would has>your have>PIC have>YOU have>been have>get have>got have>i have>said
have>that have>wants have>where have>your he>FORCE he>KNOWS he>LOVE he>ONLINE he>OPINION he>TOUCH he>VIOLENCE he>but
he>the he>wants he>was her>CHILD her>ONLINE her>PIC her>did her>him her>was her>you him>LOVE him>MY him>get him>to
his>CHILD his>i how>CONTACT how>SECRET how>had how>has i>CARE i>ME i>PEER i>me i>this i>why if>WORRY if>had if>isnt
if>the if>this in>FORCE in>PAST in>a in>him in>if in>she in>them in>we in>what in>why is>ADULT is>MY is>OTHER_ADULT
is>WORRY is>because is>has is>he is>i is>is is>please isnt>FRAME isnt>I isnt>SEND isnt>a isnt>i isnt>me it>ABUSE
it>ADULT it>CONTACT it>CREEPY it>CROWD it>OTHER_ADULT it>SECRET it>SELF_MINOR it>cant it>him it>our it>they it>we
it>why it>your keep>MINOR keep>SOURCE keep>a keep>what keeps>ONLINE keeps>PIC keeps>SOURCE keeps>i keeps>is keeps>me
keeps>which me>HE me>LOVE me>WORRY me>didnt me>has me>not me>was me>what my>HYPO my>MOVED my>NEAR my>OLDER my>because
my>but my>get my>if my>keep my>on my>who not>KIN not>ME not>MEET not>OLDER not>and not>for not>not not>she not>why
of>OPINION of>SEX of>because of>had of>is of>it of>she of>wont on>ABUSE on>MOVED on>WORRY on>have on>is on>tell
on>wants our>ASK our>CROWD our>a our>has please>ADULT please>STAT please>do please>it said>OLDER said>SECRET
said>SOMEONE said>SOURCE said>and said>he said>his said>in said>not says>ADULT says>LOVE says>PEER says>WE says>dont
says>he says>who says>with she>BEING she>CARE she>CRISIS she>DIRECT she>SEX she>STALK she>TOLD she>are she>her
she>keeps she>says she>should she>them she>us she>we she>where she>who should>SECRET should>YOU should>but should>keep
should>not should>that should>you so>ORDINARY so>cant so>for so>from so>has so>so so>to tell>ASK tell>CROWD tell>HARMED
tell>KIN tell>LOVE tell>TOUCH tell>are tell>has tell>is tell>it tell>who tell>you that>BEING that>have that>his that>is
that>says that>them the>BULLY the>NEAR the>had the>have the>was the>why them>CHILD them>MINOR them>are them>did
them>his them>is them>she they>KIN they>and they>of they>so they>they they>to they>us they>will this>PEER this>STAT
this>VIOLENCE this>them this>your to>DISTRESS to>NEWS to>OTHER_ADULT to>got to>that us>HE us>his us>the us>with
want>OPINION want>WORRY want>at want>not want>when want>which wants>CONTACT wants>is was>but was>that we>ADULT
we>ORDINARY we>them we>this what>ABUSE what>ASK what>CROWD what>NEWS what>VIOLENCE what>YOU what>had what>will
when>SEND when>SOURCE when>WORRY when>so where>FORCE where>HARMED where>NEAR where>TOPIC where>dont where>got where>i
where>says which>ABUSE which>didnt which>not which>that which>what who>FEAR who>FRAME who>HELPREQ who>MEET who>SECRET
who>can who>do who>for who>had who>keeps who>on why>VIOLENCE why>isnt why>keep why>the why>to will>me with>NUDE
with>STAT with>from with>please with>tell wont>her would>CRISIS would>DESPAIR would>HYPO would>I would>MY would>SECRET
would>SHAME would>they you>CONTACT you>NUDE you>PIC you>got you>my you>that your>KIN your>ME your>OPINION your>PIC
""",
    -2: """
ABUSE>MINOR ABUSE>PAST ABUSE>SOURCE ABUSE>STAT ABUSE>are ABUSE>at ABUSE>of ABUSE>on ADULT>FEAR ADULT>KNOWS ADULT>MEET
ADULT>MY ADULT>PAST ADULT>STALK ADULT>TOUCH ADULT>been ADULT>did ADULT>from ADULT>if ADULT>keep ADULT>me ADULT>said
ASK>CONTACT ASK>DISTRESS ASK>GIFT ASK>PAST ASK>SEND ASK>TOPIC ASK>got ASK>him ASK>please ASK>says ASK>tell
ASSAULT>CROWD ASSAULT>on BEING>CONTACT BEING>THREAT BULLY>HE BULLY>his CARE>CREEPY CARE>FORCE CARE>GROOMED CARE>LEAK
CARE>STALK CARE>STAT CARE>from CARE>on CARE>should CARE>them CARE>they CARE>was CARE>which CARE>would CHILD>ADULT
CHILD>DIRECT CHILD>HE CHILD>HYPO CHILD>OPINION CHILD>a CONTACT>OPINION CONTACT>ORDINARY CONTACT>SECRET CONTACT>STALK
CONTACT>WE CONTACT>and CONTACT>didnt CONTACT>got CONTACT>she CONTACT>us CONTACT>want CONTACT>was CREEPY>ASK CREEPY>PIC
CREEPY>it CRISIS>and CRISIS>at CRISIS>in CRISIS>it CROWD>CHILD CROWD>CONTACT CROWD>CROWD CROWD>DISTRESS CROWD>FORCE
CROWD>GIFT CROWD>HYPO CROWD>OTHER_ADULT CROWD>PAST CROWD>TOLD CROWD>a CROWD>at CROWD>of CROWD>our CROWD>to DESPAIR>for
DESPAIR>so DIRECT>and DIRECT>at DIRECT>do DIRECT>the DISTRESS>ADULT DISTRESS>MY DISTRESS>OPINION DISTRESS>in
DISTRESS>my FEAR>CHILD FEAR>CROWD FEAR>KIN FEAR>STAT FEAR>a FEAR>does FEAR>not FEAR>them FEAR>to FORCE>YOU FORCE>says
FORCE>that FORCE>they FORCE>you FRAME>CROWD FRAME>HYPO FRAME>KNOWS FRAME>LOVE FRAME>SECRET FRAME>SELF_MINOR FRAME>but
FRAME>was FRAME>we GIFT>ADULT GIFT>CARE GIFT>HARMED GIFT>HYPO GROOMED>ADULT GROOMED>MINOR GROOMED>SOURCE GROOMED>not
GROOMED>of GROOMED>tell HARMED>if HARMED>not HARMED>of HARMED>was HE>GIFT HE>PAST HE>because HE>isnt HE>please HE>which
HE>will HELPREQ>ABUSE HELPREQ>LEAK HELPREQ>NUDE HELPREQ>ORDINARY HELPREQ>VIOLENCE HELPREQ>and HELPREQ>are HELPREQ>not
HELPREQ>of HELPREQ>was HELPREQ>where HELPREQ>will HYPO>HYPO HYPO>KIN HYPO>TOLD HYPO>she I>ASSAULT I>CRISIS I>DIRECT
I>OPINION I>TOLD I>WORRY I>didnt I>had I>me I>said I>the I>they I>wants I>which KIN>DIRECT KIN>FRAME KIN>been KIN>the
KIN>this KNOWS>ADULT KNOWS>HELPREQ KNOWS>NUDE KNOWS>SOURCE KNOWS>can LEAK>I LEAK>ME LEAK>MY LEAK>SELF_MINOR LEAK>STAT
LEAK>do LEAK>for LEAK>he LEAK>i LEAK>in LEAK>me LEAK>my LEAK>on LEAK>that LOVE>for LOVE>his LOVE>how LOVE>the ME>BULLY
ME>CROWD ME>I ME>MOVED ME>OLDER ME>ONLINE ME>are ME>said MEET>HARMED MEET>HE MEET>PIC MEET>SOURCE MEET>STAT MEET>from
MEET>get MEET>how MEET>i MEET>with MINOR>LEAK MINOR>SOMEONE MINOR>been MINOR>got MINOR>have MINOR>was MINOR>with
MOVED>MOVED MOVED>because MOVED>me MY>ABUSE MY>BEING MY>HYPO MY>NEVERMET MY>been MY>dont MY>him MY>his MY>isnt MY>this
MY>us NEAR>MEET NEAR>NEAR NEAR>his NEAR>in NEAR>is NEAR>it NEAR>the NEAR>would NEVERMET>ASK NEVERMET>CHILD
NEVERMET>CROWD NEVERMET>HELPREQ NEVERMET>I NEVERMET>KIN NEVERMET>SOMEONE NEVERMET>her NEVERMET>him NEVERMET>if
NEVERMET>is NEVERMET>that NEVERMET>to NEWS>ASK NEWS>CHILD NEWS>HE NEWS>ONLINE NEWS>SOMEONE NEWS>SOURCE NEWS>if NEWS>in
NEWS>they NEWS>wants NEWS>who NUDE>ADULT NUDE>STAT NUDE>at NUDE>does NUDE>have NUDE>he NUDE>him NUDE>his NUDE>is
OLDER>ADULT OLDER>FORCE OLDER>GIFT OLDER>KNOWS OLDER>MEET OLDER>been OLDER>from OLDER>i OLDER>keeps OLDER>not
OLDER>please OLDER>that ONLINE>ABUSE ONLINE>FEAR ONLINE>FORCE ONLINE>ME ONLINE>SHAME ONLINE>STAT ONLINE>VIOLENCE
ONLINE>has ONLINE>to ONLINE>which OPINION>CONTACT OPINION>GIFT OPINION>HYPO OPINION>MINOR OPINION>PEER OPINION>a
OPINION>him OPINION>is OPINION>my OPINION>wants OPINION>which OPINION>who ORDINARY>CROWD ORDINARY>SHAME
ORDINARY>SOMEONE ORDINARY>have ORDINARY>which ORDINARY>who ORDINARY>would OTHER_ADULT>ADULT OTHER_ADULT>CHILD
OTHER_ADULT>at OTHER_ADULT>for OTHER_ADULT>want PAST>FRAME PAST>PIC PAST>are PAST>because PAST>had PAST>how PAST>keep
PAST>not PAST>when PEER>ABUSE PEER>HELPREQ PEER>KNOWS PEER>LOVE PEER>MINOR PEER>THREAT PEER>got PEER>her PEER>is
PEER>keeps PEER>should PEER>you PIC>FEAR PIC>FORCE PIC>GIFT PIC>NEVERMET PIC>STAT PIC>because PIC>didnt PIC>if PIC>they
PIC>want PIC>was PIC>when PIC>which PIC>would SECRET>ASK SECRET>FRAME SECRET>HELPREQ SECRET>HYPO SECRET>LOVE
SECRET>MOVED SECRET>OLDER SECRET>OTHER_ADULT SECRET>SOURCE SECRET>YOU SECRET>do SECRET>have SECRET>his SECRET>who
SECRET>would SELF_ADULT>MINOR SELF_ADULT>said SELF_ADULT>to SELF_ADULT>was SELF_ADULT>what SELF_MINOR>ADULT
SELF_MINOR>MY SELF_MINOR>SOURCE SELF_MINOR>at SELF_MINOR>been SELF_MINOR>the SELF_MINOR>what SEND>HARMED SEND>SEX
SEND>WORRY SEND>our SEND>this SEND>us SEND>was SEX>I SEX>i SEX>of SEX>the SEX>to SEX>what SEX>who SHAME>PIC SHAME>is
SOMEONE>ASSAULT SOMEONE>DIRECT SOMEONE>FEAR SOMEONE>GROOMED SOMEONE>NEAR SOMEONE>TOUCH SOMEONE>WORRY SOMEONE>didnt
SOMEONE>says SOMEONE>they SOMEONE>was SOMEONE>wont SOURCE>HELPREQ SOURCE>MOVED SOURCE>SEX SOURCE>keeps SOURCE>tell
SOURCE>us SOURCE>wants SOURCE>who STALK>THREAT STALK>YOU STALK>he STALK>him STALK>your STAT>HARMED STAT>MEET
STAT>OTHER_ADULT STAT>SECRET STAT>TOPIC STAT>does STAT>want STAT>was STAT>we THREAT>FRAME THREAT>I THREAT>ME
THREAT>NUDE THREAT>for THREAT>is THREAT>me THREAT>they THREAT>want TOLD>CHILD TOLD>CONTACT TOLD>FEAR TOLD>MY TOLD>OLDER
TOLD>SHAME TOLD>SOURCE TOLD>TOLD TOLD>a TOLD>does TOLD>from TOLD>if TOLD>when TOPIC>ABUSE TOPIC>CROWD TOPIC>SECRET
TOPIC>SOURCE TOPIC>STAT TOPIC>does TOPIC>he TOPIC>how TOPIC>in TOUCH>ORDINARY TOUCH>WE TOUCH>is TOUCH>on TOUCH>that
TOUCH>what TOUCH>which VIOLENCE>ADULT VIOLENCE>CROWD VIOLENCE>HE VIOLENCE>KIN VIOLENCE>ME VIOLENCE>do VIOLENCE>if
VIOLENCE>on VIOLENCE>that VIOLENCE>what WE>NEWS WE>got WE>on WE>says WE>so WE>when WE>why WORRY>FRAME WORRY>HELPREQ
WORRY>PIC WORRY>and WORRY>but WORRY>did WORRY>for WORRY>have WORRY>it WORRY>me WORRY>my YOU>ADULT YOU>LEAK YOU>MOVED
YOU>NEWS YOU>OPINION YOU>PAST YOU>SELF_ADULT YOU>SEND YOU>SEX YOU>SHAME YOU>at YOU>but YOU>had YOU>have YOU>said
YOU>should YOU>would a>BULLY a>CROWD a>GROOMED a>HARMED a>HYPO a>KNOWS a>MOVED a>NEAR a>been a>did a>he a>her a>of a>on
a>was a>you and>ABUSE and>NEWS and>PAST and>PEER and>SHAME and>because and>can and>have and>my and>this and>we and>will
are>GROOMED are>HE are>MEET are>PIC are>SECRET are>THREAT are>and are>them at>said at>you because>CARE because>FEAR
because>MINOR because>PIC because>SELF_MINOR because>he because>not because>said because>them because>they because>was
been>MEET been>OLDER been>and been>in been>me been>on been>to been>wants but>CHILD but>CONTACT but>SEND but>WE but>her
but>if but>we can>ASK can>PEER can>TOPIC can>WE can>YOU can>but can>my can>of can>please can>tell can>to cant>CARE
cant>CHILD cant>KIN cant>LOVE cant>ME cant>THREAT cant>and cant>at cant>do cant>him cant>it cant>with did>CROWD did>ME
did>PAST did>from did>how did>me did>not did>of did>what did>when didnt>HE didnt>ONLINE didnt>it do>CRISIS do>FORCE
do>NEVERMET do>has do>please does>FORCE does>NEWS does>PEER does>TOUCH does>YOU does>at does>me does>they does>who
dont>CHILD dont>CROWD dont>HE dont>KIN dont>OTHER_ADULT dont>SEND dont>STAT dont>because dont>he dont>if dont>of
dont>which for>FEAR for>OTHER_ADULT for>STAT for>THREAT for>WE for>did for>get for>got for>our for>says for>that
for>will from>CROWD from>FEAR from>MY from>NUDE from>PEER from>VIOLENCE from>are from>keeps from>tell from>they from>us
from>want from>when get>FORCE get>ME get>he get>if get>where got>ABUSE got>PEER got>THREAT got>and got>can got>have
got>him had>MY had>SOURCE had>a had>and had>for had>in had>my has>KIN has>LOVE has>OLDER has>SECRET has>STAT has>she
has>that has>them have>CRISIS have>I have>ORDINARY have>PAST have>SEX have>keep have>me have>want he>CREEPY he>DIRECT
he>FRAME he>HARMED he>HE he>HELPREQ he>NEAR he>STALK he>STAT he>because he>cant he>us he>want he>which he>will her>FEAR
her>FRAME her>I her>MOVED her>NUDE her>TOLD her>YOU her>get her>of her>wants him>CARE him>CHILD him>LEAK him>ME
him>NUDE him>ORDINARY him>PEER him>SHAME him>and him>at him>but him>did him>how him>my him>that his>STAT his>at his>if
his>it his>that his>wont how>FRAME how>MOVED how>TOLD how>VIOLENCE how>because how>but how>for how>my how>who how>will
how>with i>ASSAULT i>CRISIS i>DIRECT i>TOPIC i>didnt i>had i>said i>wants i>when if>CHILD if>LEAK if>LOVE if>SEND
if>STAT if>cant if>of if>tell if>that if>when if>which if>will in>VIOLENCE in>but in>cant in>do in>i in>said in>should
is>KNOWS is>SEX is>TOUCH is>him is>me is>wont is>would is>you isnt>CREEPY isnt>ORDINARY isnt>her isnt>if isnt>she
it>BULLY it>FEAR it>I it>SEX it>got it>has it>i it>on it>said it>want it>wants it>wasnt it>when keep>HELPREQ
keep>SELF_MINOR keep>do keep>the keep>this keep>to keeps>CARE keeps>CONTACT keeps>I keeps>NUDE keeps>STALK keeps>a
keeps>and keeps>because keeps>in me>BULLY me>CRISIS me>FRAME me>MOVED me>OLDER me>SELF_MINOR me>STAT me>are me>said
me>to me>wants me>will my>BEING my>CREEPY my>DIRECT my>LOVE my>PAST my>TOPIC my>been my>dont my>him my>in my>isnt
my>this my>we my>when not>DISTRESS not>GIFT not>I not>MINOR not>NUDE not>ORDINARY not>PIC not>can not>i not>our not>who
not>would of>CROWD of>FEAR of>GIFT of>GROOMED of>SELF_MINOR of>he of>her of>of of>says on>FORCE on>HE on>NEAR on>SECRET
on>SELF_MINOR on>did on>to on>with our>ADULT our>MY our>my our>says our>she our>wants our>why our>with please>KIN
please>how please>tell please>that please>which please>with said>ASK said>CROWD said>FRAME said>MEET said>MOVED said>MY
said>ONLINE said>PEER said>SELF_ADULT said>but said>get said>isnt said>said said>so said>they says>BEING says>I
says>KNOWS says>ME says>MEET says>NEAR says>SECRET says>WORRY says>cant says>i says>me says>on says>our says>should
says>them says>want she>ABUSE she>FRAME she>HYPO she>STAT she>from she>have she>is she>isnt she>my she>of she>wasnt
should>HELPREQ should>HYPO should>OPINION should>SELF_MINOR should>TOLD should>TOPIC should>who so>CROWD so>HELPREQ
so>OPINION so>OTHER_ADULT so>VIOLENCE so>YOU so>can so>have so>him so>his so>is so>isnt so>of so>this so>was so>when
so>which so>you tell>OPINION tell>ORDINARY tell>OTHER_ADULT tell>PEER tell>SEND tell>me tell>please tell>want
that>ABUSE that>BULLY that>FEAR that>HARMED that>HYPO that>KNOWS that>LOVE that>MINOR that>TOLD that>are that>did
that>from that>keep that>that that>wants that>we the>CREEPY the>CROWD the>FEAR the>HARMED the>MOVED the>SELF_ADULT
the>WORRY the>dont them>MOVED them>MY them>PIC them>cant them>my them>would they>CARE they>CHILD they>CROWD they>FRAME
they>GROOMED they>KNOWS they>MOVED they>NEAR they>OPINION they>STAT they>YOU they>does they>get they>he they>is
they>said they>where they>your this>ABUSE this>ASK this>WE this>does this>on this>please this>the this>they this>what
this>when this>who to>ADULT to>BEING to>KIN to>ONLINE to>TOLD to>but to>did to>i to>said to>says to>tell to>we to>will
us>CHILD us>KIN us>ONLINE us>SEND us>of want>CRISIS want>DISTRESS want>TOPIC want>are want>he want>in want>tell
wants>GIFT wants>NUDE wants>OPINION wants>SEND wants>in wants>keep wants>of was>CROWD was>MY was>SELF_MINOR was>do
was>my was>not was>on was>they was>was we>NEWS we>are we>dont we>her we>on we>so we>where what>GROOMED what>NUDE
what>PEER what>because what>his what>keep what>please when>MEET when>NUDE when>ORDINARY when>TOLD when>and when>get
when>this when>where where>CHILD where>MINOR where>THREAT where>keep where>keeps where>was which>OLDER which>PIC
which>SEX which>WORRY which>they which>wants which>your who>BEING who>BULLY who>HYPO who>ONLINE who>PEER who>SELF_MINOR
who>THREAT who>TOLD who>from who>not who>tell why>ASK why>a why>are why>so why>tell why>they will>FRAME will>ME
will>SEND will>but will>for will>get will>he with>FEAR with>NEAR with>SEND with>SEX with>STALK with>YOU with>it
wont>FRAME wont>HE wont>HELPREQ wont>KIN wont>ME wont>ONLINE wont>PIC would>ASK would>KNOWS would>a would>at would>how
would>your you>LEAK you>SELF_ADULT you>SEX you>SHAME you>SOURCE you>at you>but you>had you>said you>should your>CROWD
your>I your>SECRET your>got your>he your>says your>that
""",
    -1: """
ABUSE>ADULT ABUSE>ASK ABUSE>DIRECT ABUSE>FRAME ABUSE>GIFT ABUSE>HE ABUSE>MEET ABUSE>NUDE ABUSE>OTHER_ADULT ABUSE>THREAT
ABUSE>a ABUSE>been ABUSE>does ABUSE>for ABUSE>in ABUSE>says ABUSE>the ABUSE>this ABUSE>want ABUSE>what ABUSE>which
ADULT>DISTRESS ADULT>GIFT ADULT>HELPREQ ADULT>NEVERMET ADULT>OTHER_ADULT ADULT>SELF_ADULT ADULT>your ASK>CRISIS
ASK>DESPAIR ASK>GROOMED ASK>HARMED ASK>NEAR ASK>SELF_MINOR ASK>SEX ASK>SHAME ASK>can ASK>didnt ASK>for ASK>that
ASSAULT>CHILD ASSAULT>KIN ASSAULT>MY ASSAULT>ONLINE ASSAULT>TOPIC ASSAULT>my ASSAULT>with BEING>CREEPY BEING>DIRECT
BEING>FORCE BEING>HARMED BEING>HE BEING>do BEING>for BEING>how BEING>on BEING>she BULLY>ABUSE BULLY>BULLY BULLY>CARE
BULLY>FRAME BULLY>ONLINE BULLY>a BULLY>do BULLY>for BULLY>get BULLY>how BULLY>it BULLY>tell BULLY>which BULLY>wont
CARE>ABUSE CARE>ASK CARE>CRISIS CARE>DIRECT CARE>FRAME CARE>ME CARE>MOVED CARE>OLDER CARE>VIOLENCE CARE>been CARE>can
CARE>dont CARE>him CARE>to CARE>wont CHILD>DESPAIR CHILD>MY CHILD>been CHILD>didnt CHILD>for CHILD>is CHILD>want
CONTACT>ADULT CONTACT>CREEPY CONTACT>GIFT CONTACT>HELPREQ CONTACT>HYPO CONTACT>KNOWS CONTACT>LOVE CONTACT>NEAR
CONTACT>PAST CONTACT>a CONTACT>did CONTACT>have CONTACT>he CONTACT>please CONTACT>said CONTACT>says CREEPY>CARE
CREEPY>GIFT CREEPY>I CREEPY>STAT CREEPY>WE CREEPY>i CREEPY>says CREEPY>when CRISIS>DESPAIR CRISIS>a CRISIS>do
CRISIS>does CRISIS>her CRISIS>how CRISIS>was CRISIS>with CRISIS>would CROWD>BULLY CROWD>CRISIS CROWD>KIN CROWD>SHAME
CROWD>dont CROWD>had CROWD>he CROWD>said CROWD>want CROWD>would CROWD>your DESPAIR>CRISIS DESPAIR>LOVE DESPAIR>because
DESPAIR>have DESPAIR>how DESPAIR>the DESPAIR>was DESPAIR>what DESPAIR>with DIRECT>HELPREQ DIRECT>OPINION DIRECT>SECRET
DIRECT>WE DIRECT>a DIRECT>how DIRECT>us DIRECT>when DIRECT>with DISTRESS>FRAME DISTRESS>HELPREQ DISTRESS>PEER
DISTRESS>are DISTRESS>at DISTRESS>can DISTRESS>cant DISTRESS>i DISTRESS>this DISTRESS>when DISTRESS>who DISTRESS>with
FAULT>it FEAR>ADULT FEAR>CONTACT FEAR>FRAME FEAR>MY FEAR>SEND FEAR>SOURCE FEAR>YOU FEAR>can FEAR>have FEAR>he FEAR>i
FEAR>is FEAR>my FEAR>of FEAR>on FEAR>that FEAR>the FEAR>will FEAR>you FORCE>CROWD FORCE>FRAME FORCE>GIFT FORCE>MEET
FORCE>MY FORCE>NEAR FORCE>ONLINE FORCE>SECRET FORCE>SOMEONE FORCE>WE FORCE>but FORCE>for FORCE>his FORCE>how FORCE>if
FORCE>in FORCE>is FORCE>keep FORCE>not FORCE>our FORCE>so FORCE>the FORCE>what FORCE>where FORCE>will FRAME>ABUSE
FRAME>CREEPY FRAME>FORCE FRAME>NEWS FRAME>NUDE FRAME>SEX FRAME>TOPIC FRAME>TOUCH FRAME>because FRAME>does FRAME>him
FRAME>isnt FRAME>my FRAME>says GIFT>HELPREQ GIFT>SELF_MINOR GIFT>SOURCE GIFT>TOLD GIFT>WORRY GIFT>YOU GIFT>are GIFT>at
GIFT>do GIFT>him GIFT>if GIFT>not GIFT>on GIFT>said GIFT>says GIFT>she GIFT>should GIFT>them GIFT>you GIFT>your
GROOMED>ASK GROOMED>ME GROOMED>MY GROOMED>OPINION GROOMED>PAST GROOMED>SECRET GROOMED>TOLD GROOMED>at GROOMED>because
GROOMED>her GROOMED>in GROOMED>she GROOMED>they HARMED>CHILD HARMED>FORCE HARMED>HARMED HARMED>KIN HARMED>ME HARMED>YOU
HARMED>at HARMED>did HARMED>do HARMED>he HARMED>her HARMED>in HARMED>me HARMED>the HARMED>them HARMED>what HARMED>who
HARMED>you HE>KNOWS HE>MOVED HE>ONLINE HE>SHAME HE>TOUCH HE>YOU HE>been HE>it HE>keeps HE>they HELPREQ>CRISIS
HELPREQ>FORCE HELPREQ>HARMED HELPREQ>HYPO HELPREQ>KNOWS HELPREQ>SELF_MINOR HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>but
HELPREQ>did HELPREQ>dont HELPREQ>got HELPREQ>has HELPREQ>please HELPREQ>said HELPREQ>want HYPO>BEING HYPO>CROWD
HYPO>FRAME HYPO>ME HYPO>MY HYPO>TOUCH HYPO>and HYPO>he HYPO>in HYPO>my HYPO>on HYPO>said HYPO>that HYPO>where I>BEING
I>HARMED I>HYPO I>NEAR I>NUDE I>ONLINE I>him I>his I>it I>says I>to I>wasnt I>where I>wont KIN>DESPAIR KIN>HYPO
KIN>ONLINE KIN>didnt KIN>for KIN>has KIN>said KIN>wont KNOWS>CARE KNOWS>KIN KNOWS>OPINION KNOWS>do KNOWS>he KNOWS>on
KNOWS>so LEAK>ADULT LEAK>HELPREQ LEAK>LEAK LEAK>SOMEONE LEAK>if LEAK>is LEAK>it LEAK>to LEAK>what LOVE>CONTACT
LOVE>HYPO LOVE>ORDINARY LOVE>YOU LOVE>did LOVE>dont LOVE>from LOVE>that LOVE>this LOVE>would ME>BEING ME>CRISIS
ME>DESPAIR ME>DIRECT ME>DISTRESS ME>FEAR ME>FRAME ME>MEET ME>OTHER_ADULT ME>SHAME ME>SOURCE ME>STALK ME>TOLD
ME>VIOLENCE ME>been ME>did ME>dont ME>got ME>i ME>our ME>tell MEET>LOVE MEET>OLDER MEET>ORDINARY MEET>OTHER_ADULT
MEET>STALK MEET>got MEET>if MEET>says MEET>she MEET>this MEET>which MINOR>HARMED MINOR>NEWS MINOR>SEX MINOR>TOPIC
MINOR>TOUCH MINOR>WORRY MINOR>because MINOR>but MINOR>keeps MINOR>on MINOR>why MOVED>ME MOVED>OPINION MOVED>SOMEONE
MOVED>i MOVED>if MOVED>is MOVED>so MOVED>tell MOVED>that MOVED>where MOVED>with MY>BULLY MY>CRISIS MY>CROWD MY>DESPAIR
MY>KNOWS MY>NEWS MY>SELF_ADULT MY>STALK MY>TOPIC MY>didnt MY>her MY>we NEAR>HARMED NEAR>I NEAR>cant NEAR>did NEAR>do
NEAR>for NEAR>get NEAR>her NEAR>i NEAR>to NEAR>with NEVERMET>MINOR NEVERMET>and NEVERMET>do NEVERMET>got NEVERMET>i
NEVERMET>she NEVERMET>they NEVERMET>this NEWS>CROWD NEWS>GROOMED NEWS>NUDE NEWS>OPINION NEWS>PIC NEWS>SEND NEWS>STAT
NEWS>TOUCH NEWS>a NEWS>and NEWS>are NEWS>cant NEWS>did NEWS>he NEWS>her NEWS>on NEWS>says NEWS>that NEWS>was NEWS>where
NEWS>which NEWS>with NUDE>FEAR NUDE>OLDER NUDE>OTHER_ADULT NUDE>SOURCE NUDE>WE NUDE>because NUDE>has NUDE>if NUDE>isnt
NUDE>so NUDE>that NUDE>they NUDE>us NUDE>what NUDE>which NUDE>will NUDE>wont OLDER>LOVE OLDER>OTHER_ADULT OLDER>SHAME
OLDER>WE OLDER>are OLDER>at OLDER>can OLDER>he OLDER>his OLDER>it OLDER>our OLDER>says OLDER>which OLDER>wont
ONLINE>BULLY ONLINE>DESPAIR ONLINE>I ONLINE>LEAK ONLINE>LOVE ONLINE>MY ONLINE>NEAR ONLINE>NEWS ONLINE>SELF_MINOR
ONLINE>TOLD ONLINE>didnt ONLINE>have ONLINE>how ONLINE>me ONLINE>your OPINION>CREEPY OPINION>DISTRESS OPINION>FRAME
OPINION>ME OPINION>NEWS OPINION>PAST OPINION>PIC OPINION>SELF_MINOR OPINION>YOU OPINION>at OPINION>but OPINION>can
OPINION>has OPINION>his OPINION>keeps OPINION>please OPINION>was OPINION>when OPINION>you ORDINARY>GIFT ORDINARY>ME
ORDINARY>MINOR ORDINARY>SEND ORDINARY>SOURCE ORDINARY>TOLD ORDINARY>WE ORDINARY>got ORDINARY>his ORDINARY>keep
ORDINARY>keeps ORDINARY>not ORDINARY>please ORDINARY>should ORDINARY>that ORDINARY>this ORDINARY>was ORDINARY>we
ORDINARY>when ORDINARY>wont OTHER_ADULT>GIFT OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>MY OTHER_ADULT>OLDER
OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>do OTHER_ADULT>if OTHER_ADULT>keeps
OTHER_ADULT>me OTHER_ADULT>my OTHER_ADULT>says OTHER_ADULT>where PAST>CARE PAST>DIRECT PAST>HARMED PAST>HELPREQ
PAST>KIN PAST>NEVERMET PAST>SOMEONE PAST>YOU PAST>at PAST>does PAST>get PAST>he PAST>him PAST>the PAST>them PAST>with
PAST>you PEER>BEING PEER>CONTACT PEER>CRISIS PEER>DIRECT PEER>FORCE PEER>GROOMED PEER>MOVED PEER>NEVERMET PEER>OLDER
PEER>STALK PEER>TOLD PEER>and PEER>been PEER>have PEER>him PEER>isnt PEER>on PEER>please PEER>said PEER>tell PEER>want
PEER>was PEER>we PIC>ABUSE PIC>BEING PIC>GROOMED PIC>HARMED PIC>MY PIC>OTHER_ADULT PIC>SOURCE PIC>THREAT PIC>WORRY
PIC>did PIC>from PIC>us SECRET>DIRECT SECRET>FORCE SECRET>NEWS SECRET>NUDE SECRET>TOLD SECRET>TOUCH SECRET>didnt
SECRET>for SECRET>get SECRET>got SECRET>has SECRET>please SECRET>says SECRET>should SECRET>this SECRET>wants
SECRET>when SELF_ADULT>DISTRESS SELF_ADULT>FRAME SELF_ADULT>HELPREQ SELF_ADULT>OPINION SELF_ADULT>WE SELF_ADULT>has
SELF_ADULT>he SELF_ADULT>me SELF_ADULT>on SELF_ADULT>so SELF_ADULT>that SELF_ADULT>we SELF_MINOR>BEING
SELF_MINOR>ORDINARY SELF_MINOR>SELF_ADULT SELF_MINOR>SELF_MINOR SELF_MINOR>STAT SELF_MINOR>but SELF_MINOR>does
SELF_MINOR>from SELF_MINOR>have SELF_MINOR>he SELF_MINOR>if SELF_MINOR>it SELF_MINOR>my SELF_MINOR>says
SELF_MINOR>should SEND>CARE SEND>KNOWS SEND>OLDER SEND>STALK SEND>TOPIC SEND>VIOLENCE SEND>are SEND>isnt SEND>wants
SEND>when SEND>would SEX>HELPREQ SEX>SEX SEX>SOURCE SEX>STAT SEX>a SEX>did SEX>from SEX>he SEX>is SEX>my SEX>so SEX>was
SHAME>HARMED SHAME>HELPREQ SHAME>ME SHAME>MY SHAME>SECRET SHAME>SHAME SHAME>SOMEONE SHAME>and SHAME>at SHAME>did
SHAME>didnt SHAME>do SHAME>he SHAME>my SHAME>the SHAME>they SHAME>would SOMEONE>CRISIS SOMEONE>MOVED SOMEONE>SHAME
SOMEONE>TOLD SOMEONE>VIOLENCE SOMEONE>does SOURCE>ASSAULT SOURCE>BEING SOURCE>KNOWS SOURCE>NEAR SOURCE>OLDER
SOURCE>PAST SOURCE>because SOURCE>been SOURCE>can SOURCE>cant SOURCE>got SOURCE>to SOURCE>was SOURCE>we SOURCE>with
STALK>CONTACT STALK>I STALK>ONLINE STALK>WORRY STALK>and STALK>from STALK>got STALK>i STALK>isnt STALK>it STALK>so
STALK>that STALK>to STAT>ADULT STAT>ASSAULT STAT>I STAT>LEAK STAT>LOVE STAT>NEWS STAT>PIC STAT>SEX STAT>SHAME
STAT>WORRY STAT>has STAT>her STAT>if STAT>please STAT>says STAT>why STAT>will STAT>wont THREAT>ABUSE THREAT>ASK
THREAT>GIFT THREAT>HELPREQ THREAT>MEET THREAT>SEND THREAT>STAT THREAT>WE THREAT>are THREAT>at THREAT>because THREAT>can
THREAT>he THREAT>how THREAT>them THREAT>to THREAT>we THREAT>what TOLD>ASK TOLD>ASSAULT TOLD>CARE TOLD>HARMED
TOLD>HELPREQ TOLD>MINOR TOLD>MOVED TOLD>PEER TOLD>TOPIC TOLD>he TOLD>in TOLD>it TOLD>keep TOLD>my TOLD>tell TOLD>us
TOLD>with TOPIC>FRAME TOPIC>ME TOPIC>MEET TOPIC>MY TOPIC>WE TOPIC>did TOPIC>it TOPIC>me TOPIC>my TOPIC>not TOPIC>our
TOPIC>the TOPIC>will TOUCH>FORCE TOUCH>HELPREQ TOUCH>MINOR TOUCH>ONLINE TOUCH>PAST TOUCH>PEER TOUCH>SECRET TOUCH>SOURCE
TOUCH>and TOUCH>do TOUCH>dont TOUCH>got TOUCH>he TOUCH>her TOUCH>if TOUCH>says TOUCH>to TOUCH>we TOUCH>when TOUCH>your
VIOLENCE>CHILD VIOLENCE>MY VIOLENCE>NEAR VIOLENCE>OPINION VIOLENCE>SOURCE VIOLENCE>TOPIC VIOLENCE>VIOLENCE
VIOLENCE>have VIOLENCE>he VIOLENCE>him VIOLENCE>my VIOLENCE>she VIOLENCE>who VIOLENCE>would WE>CARE WE>NUDE WE>PAST
WE>STAT WE>WORRY WE>had WE>if WE>said WE>they WE>was WE>who WORRY>ADULT WORRY>CROWD WORRY>GIFT WORRY>ME WORRY>OPINION
WORRY>SEND WORRY>SOURCE WORRY>WORRY WORRY>YOU WORRY>because WORRY>got WORRY>should WORRY>when YOU>BEING YOU>CRISIS
YOU>CROWD YOU>FEAR YOU>GIFT YOU>HELPREQ YOU>KNOWS YOU>OTHER_ADULT YOU>STALK YOU>VIOLENCE YOU>because YOU>been YOU>cant
YOU>does YOU>is YOU>the YOU>wont a>DESPAIR a>GIFT a>MEET a>THREAT a>want and>ASK and>BEING and>DIRECT and>HARMED and>I
and>NEAR and>NEVERMET and>OTHER_ADULT and>TOUCH and>at and>had and>our and>wasnt are>ABUSE are>FEAR are>GIFT are>LEAK
are>NUDE are>ORDINARY are>PAST are>SEX are>VIOLENCE are>did are>him are>if are>should are>us are>when are>will
at>DESPAIR at>MEET at>SHAME at>because at>for at>got at>have at>him at>i at>isnt at>tell at>what at>where because>ABUSE
because>ADULT because>GROOMED because>ORDINARY because>PAST because>SOURCE because>WE because>at because>did
because>does because>has because>this because>we because>with been>CARE been>CREEPY been>CRISIS been>DIRECT been>NEWS
been>NUDE been>SOURCE been>THREAT been>from been>her been>how been>keep been>my been>of been>that been>would but>ONLINE
but>ORDINARY but>PIC but>SECRET but>SEX but>SOURCE but>TOUCH but>can but>did but>do but>does but>have but>his but>tell
but>when but>where can>GIFT can>GROOMED can>HARMED can>HE can>MOVED can>at can>dont can>have can>his can>isnt can>not
can>she can>so cant>ADULT cant>I cant>SECRET cant>STAT cant>from cant>get cant>have cant>i cant>of cant>so cant>that
cant>which did>ADULT did>FRAME did>I did>MINOR did>MY did>SOMEONE did>STAT did>WE did>and did>get did>have did>in
did>keep did>us did>will did>your didnt>CHILD didnt>I didnt>KIN didnt>MINOR didnt>SEND didnt>i didnt>in didnt>she
didnt>that didnt>was do>BEING do>HARMED do>KIN do>are do>does do>his do>our do>tell do>was do>what do>wont do>you
do>your does>ASSAULT does>BULLY does>GIFT does>GROOMED does>LOVE does>MEET does>MOVED does>ONLINE does>ORDINARY
does>THREAT does>VIOLENCE does>for does>this does>when dont>CRISIS dont>GIFT dont>KNOWS dont>MINOR dont>ONLINE dont>SEX
dont>TOUCH dont>at dont>can dont>for dont>have dont>her dont>in dont>us dont>want dont>was dont>who dont>your for>NEWS
for>STALK for>TOLD for>TOUCH for>because for>my for>of for>should for>wont from>ASK from>KNOWS from>ME from>MEET
from>PAST from>THREAT from>WE from>WORRY from>at from>because from>but from>did from>does from>from from>has from>me
from>our from>please from>says from>was from>wasnt from>where get>DISTRESS get>NEAR get>OTHER_ADULT get>SHAME get>but
get>can get>didnt get>from get>get get>got get>have get>please get>them get>they get>was get>you got>DIRECT got>HELPREQ
got>KNOWS got>MEET got>NEWS got>PAST got>TOPIC got>TOUCH got>been got>cant got>does got>he got>if got>she got>they
got>when got>wont got>your had>FRAME had>HE had>MINOR had>NUDE had>ONLINE had>SEX had>SOMEONE had>THREAT had>how had>it
had>not had>would has>DIRECT has>HARMED has>KNOWS has>MOVED has>NEWS has>PAST has>SEX has>SOMEONE has>THREAT has>WE
has>from has>his has>is has>keep has>should has>us has>what has>where has>who have>ABUSE have>CREEPY have>DESPAIR
have>DISTRESS have>HYPO have>KNOWS have>MEET have>MOVED have>SELF_MINOR have>THREAT have>TOLD have>WE have>dont
have>had have>he have>him have>on have>so have>which he>ABUSE he>LEAK he>NEVERMET he>NEWS he>OLDER he>SEX he>TOLD
he>YOU he>are he>had he>isnt he>our he>that he>they he>we he>when he>with he>you her>ABUSE her>BEING her>CRISIS her>KIN
her>LOVE her>PAST her>does her>has her>keeps her>should her>which her>would him>CONTACT him>HELPREQ him>THREAT him>WE
him>are him>can him>does him>got him>her him>him him>we him>when him>where his>DIRECT his>GIFT his>HARMED his>HYPO
his>KNOWS his>LOVE his>ME his>MEET his>MY his>OPINION his>SEND his>SOMEONE his>TOUCH his>cant his>for his>has his>my
his>of his>said his>tell his>to his>wants his>which how>CRISIS how>says i>ASK i>BEING i>HARMED i>NEAR i>NUDE i>TOLD
i>TOUCH i>because i>his i>says i>them i>wasnt i>wont if>ABUSE if>BEING if>CRISIS if>NEAR if>NEVERMET if>ONLINE
if>SELF_ADULT if>TOUCH if>can if>did if>do if>for if>have if>his if>not if>us if>wasnt if>we if>where if>wont if>your
in>HARMED in>MINOR in>PIC in>TOLD in>TOPIC in>dont in>got in>keeps in>wants in>wont is>CRISIS is>DIRECT is>HARMED
is>NEVERMET is>SELF_MINOR is>SHAME is>TOPIC is>at is>keeps isnt>ADULT isnt>ME isnt>SOURCE isnt>VIOLENCE isnt>YOU
isnt>for isnt>from isnt>he isnt>is isnt>with isnt>you it>CRISIS it>DESPAIR it>FAULT it>GIFT it>HARMED it>NEWS it>SHAME
it>STAT it>TOPIC it>VIOLENCE it>YOU it>did it>if it>tell it>this it>will keep>LEAK keep>LOVE keep>OPINION keep>TOPIC
keep>his keep>how keep>if keep>she keep>want keep>would keep>your keeps>ADULT keeps>GIFT keeps>ME keeps>MINOR
keeps>OPINION keeps>PEER keeps>SEND keeps>TOUCH keeps>WORRY keeps>for keeps>get keeps>if keeps>on keeps>she keeps>what
me>BEING me>CREEPY me>DESPAIR me>DIRECT me>DISTRESS me>FEAR me>HARMED me>MEET me>OTHER_ADULT me>SHAME me>STALK me>TOLD
me>a me>been me>did me>does me>got me>he me>our me>them me>would my>ABUSE my>CRISIS my>DESPAIR my>I my>KNOWS my>MEET
my>NEVERMET my>NEWS my>ORDINARY my>SELF_ADULT my>STALK my>did my>how my>me my>us my>where not>DIRECT not>HELPREQ
not>HYPO not>OPINION not>THREAT not>TOUCH not>WORRY not>because not>get not>he not>his not>me not>said not>they
not>what not>which of>ADULT of>BULLY of>HE of>HYPO of>MOVED of>NEAR of>NEWS of>didnt of>i of>keeps of>said of>wasnt
of>why on>ASK on>CREEPY on>HYPO on>MEET on>MY on>NUDE on>ORDINARY on>STALK on>THREAT on>dont on>got on>has on>him
on>keeps on>that on>the on>them on>us on>why on>wont our>CARE our>HELPREQ our>ORDINARY our>PAST our>PIC our>SEND
our>STAT our>TOLD our>and our>his our>in our>of our>on our>said our>that our>us our>when our>which please>ASK
please>CARE please>CHILD please>MINOR please>NEWS please>YOU please>at please>have please>her please>if please>keeps
please>of please>she please>want please>your said>CRISIS said>DISTRESS said>FORCE said>NUDE said>SEND said>are said>can
said>cant said>do said>dont said>has said>him said>is said>keep said>my said>of said>please said>she said>that
said>them said>when said>where said>would said>your says>ABUSE says>ASK says>CARE says>CONTACT says>DISTRESS says>FEAR
says>FORCE says>GIFT says>HARMED says>ORDINARY says>SELF_MINOR says>THREAT says>TOLD says>VIOLENCE says>does says>from
says>get says>has says>have says>keep says>keeps says>my says>says says>they says>wants says>where says>will says>wont
says>would says>your she>GIFT she>LEAK she>MY she>OPINION she>does she>him she>his she>keep she>when should>CARE
should>HARMED should>MOVED should>STAT should>and should>does should>him should>our should>said so>CREEPY so>DESPAIR
so>HARMED so>HYPO so>LEAK so>ONLINE so>PAST so>SHAME so>are so>but so>didnt so>got so>my tell>BEING tell>CREEPY
tell>DISTRESS tell>GIFT tell>NUDE tell>OLDER tell>STAT tell>TOPIC tell>YOU tell>because tell>been tell>got tell>isnt
tell>keep tell>said tell>says tell>should tell>tell tell>was tell>we tell>with that>CRISIS that>CROWD that>DIRECT
that>GIFT that>LEAK that>MEET that>NEVERMET that>ONLINE that>SEX that>SHAME that>STAT that>TOPIC that>TOUCH
that>VIOLENCE that>because that>had that>has that>so that>this that>who that>why the>ASSAULT the>BEING the>CRISIS
the>DIRECT the>NEWS the>STALK the>didnt the>on them>CARE them>FRAME them>SELF_MINOR them>SEND them>SOMEONE them>STAT
them>THREAT them>TOPIC them>been them>can them>do them>for them>get them>got them>has them>so them>who them>wont
they>ABUSE they>ADULT they>BULLY they>DIRECT they>LOVE they>NUDE they>PEER they>THREAT they>TOPIC they>WE they>can
they>didnt they>his they>it they>on they>says they>that they>would this>GIFT this>MOVED this>OLDER this>PAST this>are
this>at this>did this>do this>dont this>got this>her this>how this>keeps this>us this>was this>we this>will to>DESPAIR
to>DIRECT to>FEAR to>MOVED to>SOMEONE to>STALK to>didnt to>wont us>NUDE us>SOMEONE us>but us>does us>for us>in us>says
us>she us>which us>who us>you want>ASK want>CREEPY want>DESPAIR want>FORCE want>MEET want>ORDINARY want>PAST
want>SOMEONE want>VIOLENCE want>and want>because want>can want>is want>says want>so want>want wants>CRISIS
wants>HELPREQ wants>LOVE wants>MOVED wants>ORDINARY wants>SECRET wants>STAT wants>THREAT wants>YOU wants>because
wants>dont wants>for wants>get wants>him wants>our wants>says wants>that wants>you was>ABUSE was>ADULT was>ASK
was>CREEPY was>FRAME was>OLDER was>SELF_ADULT was>TOUCH was>WE was>WORRY was>YOU was>are was>dont was>get was>has
was>he was>it was>them was>us was>wasnt was>which wasnt>CHILD wasnt>HE wasnt>I wasnt>KIN wasnt>a wasnt>i wasnt>is
wasnt>she wasnt>was we>ASK we>MOVED we>PIC we>SEND we>SOMEONE we>STAT we>WORRY we>and we>for we>from we>get we>got
we>how we>what we>who we>with what>CARE what>CREEPY what>DESPAIR what>FORCE what>MINOR what>MOVED what>TOUCH what>for
what>her what>our what>that what>us what>wants when>ABUSE when>ASK when>FORCE when>GIFT when>OPINION when>PAST
when>PEER when>SELF_MINOR when>SEX when>STAT when>YOU when>but when>dont when>from when>got when>keeps when>said
when>she when>that when>want when>what when>will when>would where>PAST where>please where>so where>tell where>to
where>you which>CREEPY which>LOVE which>THREAT which>TOPIC which>can which>got which>how which>keeps which>of
which>please which>said which>says which>them which>who who>HARMED who>LEAK who>MOVED who>NEVERMET who>OTHER_ADULT
who>PAST who>SEX who>TOPIC who>been who>did who>dont who>have who>i who>keep who>says who>to who>when who>which who>who
who>your why>CONTACT why>FORCE why>GROOMED why>HELPREQ why>ONLINE why>OTHER_ADULT why>SEND why>SEX why>TOPIC why>YOU
why>if why>of why>she why>should why>that why>you will>HELPREQ will>I will>OLDER will>SOMEONE will>STAT will>THREAT
will>TOPIC will>and will>because will>have will>i will>on will>what will>which with>ABUSE with>HYPO with>LOVE
with>NEVERMET with>NEWS with>THREAT with>TOPIC with>VIOLENCE with>WORRY with>are with>has with>have with>want with>was
wont>CHILD wont>HARMED wont>WORRY wont>YOU wont>and wont>but wont>get wont>have wont>he wont>his wont>how wont>if
wont>is wont>she wont>so wont>when wont>where wont>you would>ADULT would>DISTRESS would>HE would>HELPREQ would>LOVE
would>PEER would>STAT would>THREAT would>WE would>for would>his would>keep would>me would>this would>us would>want
would>was you>BEING you>CRISIS you>GIFT you>HELPREQ you>KNOWS you>LOVE you>ME you>MOVED you>OLDER you>STALK
you>VIOLENCE you>and you>because you>cant you>does you>says you>to you>would your>HE your>MOVED your>OTHER_ADULT
your>WE your>been your>i your>in your>me your>on your>they your>us your>when your>where your>who your>wont your>would
""",
    1: """
ABUSE>her ABUSE>so ABUSE>why ADULT>MOVED ADULT>NEAR ADULT>SECRET ASK>FORCE ASK>FRAME ASK>HYPO ASK>THREAT ASK>TOUCH
ASK>if ASK>this ASK>what ASK>when ASK>wont ASK>your ASSAULT>PIC ASSAULT>a ASSAULT>for BULLY>and BULLY>on BULLY>with
CARE>OPINION CARE>my CHILD>NEWS CHILD>PAST CHILD>TOUCH CHILD>he CHILD>how CHILD>so CONTACT>MY CONTACT>OTHER_ADULT
CONTACT>PEER CONTACT>SOURCE CONTACT>cant CONTACT>of CONTACT>should CONTACT>so CREEPY>ME CREEPY>OLDER CREEPY>me
CREEPY>she CREEPY>which CREEPY>with CREEPY>your CRISIS>ME CRISIS>NUDE CRISIS>what CROWD>FRAME CROWD>LEAK CROWD>MINOR
CROWD>NUDE CROWD>SECRET CROWD>been CROWD>didnt CROWD>got CROWD>isnt CROWD>where CROWD>you DESPAIR>in DISTRESS>CROWD
DISTRESS>HE DISTRESS>KIN DISTRESS>OTHER_ADULT DISTRESS>YOU DISTRESS>a DISTRESS>if DISTRESS>it DISTRESS>you FEAR>I
FORCE>PEER FORCE>him FRAME>BULLY FRAME>NEVERMET FRAME>THREAT FRAME>TOLD FRAME>and FRAME>to GIFT>CONTACT GIFT>ONLINE
GIFT>i GIFT>is GIFT>our GIFT>this GROOMED>FRAME GROOMED>and GROOMED>are GROOMED>can HARMED>SECRET HARMED>so HE>CONTACT
HE>DISTRESS HE>FRAME HE>GROOMED HE>OLDER HE>does HE>said HE>wants HELPREQ>ADULT HELPREQ>CROWD HELPREQ>DISTRESS
HELPREQ>SEND HELPREQ>a HELPREQ>have HELPREQ>they HYPO>ONLINE HYPO>PIC HYPO>SECRET HYPO>if HYPO>it HYPO>so HYPO>which
HYPO>who I>I I>are I>keeps KIN>CONTACT KIN>FEAR KIN>NEAR KIN>NEWS KIN>at KIN>tell KIN>want KIN>what KIN>would KNOWS>MY
LEAK>ONLINE LEAK>SEND LEAK>SOURCE LEAK>are LEAK>does LOVE>CREEPY LOVE>MINOR LOVE>are LOVE>but LOVE>get LOVE>him LOVE>if
LOVE>they LOVE>we ME>ADULT ME>LEAK ME>PEER ME>WE ME>because ME>isnt ME>the ME>was ME>which ME>will MEET>FEAR MEET>NEAR
MEET>OPINION MEET>SEND MEET>for MEET>not MEET>please MEET>so MEET>that MEET>why MINOR>NEAR MINOR>OPINION MINOR>ORDINARY
MINOR>can MINOR>did MINOR>do MINOR>he MINOR>our MOVED>ASK MOVED>her MOVED>they MY>CREEPY MY>MEET MY>MOVED MY>please
MY>want MY>wont NEAR>ADULT NEAR>CROWD NEVERMET>FRAME NEVERMET>MOVED NEVERMET>SECRET NEVERMET>SOURCE NEVERMET>because
NEVERMET>for NEVERMET>what NEWS>FRAME NEWS>him NEWS>is NEWS>not NUDE>FRAME NUDE>of NUDE>she NUDE>would NUDE>your
OLDER>CARE OLDER>PEER OLDER>STAT OLDER>have OLDER>is OLDER>of OLDER>them OLDER>they OLDER>what OLDER>would ONLINE>CROWD
ONLINE>FRAME ONLINE>HARMED ONLINE>KIN ONLINE>PAST ONLINE>but ONLINE>his ONLINE>my ONLINE>on OPINION>FORCE OPINION>OLDER
OPINION>OPINION OPINION>SOMEONE OPINION>WE OPINION>from OPINION>got OPINION>we OPINION>what ORDINARY>FRAME ORDINARY>SEX
ORDINARY>can ORDINARY>dont ORDINARY>of OTHER_ADULT>ONLINE OTHER_ADULT>SEND OTHER_ADULT>does OTHER_ADULT>her
OTHER_ADULT>of OTHER_ADULT>on OTHER_ADULT>tell PAST>KNOWS PAST>MEET PAST>MINOR PAST>TOUCH PAST>they PAST>to PAST>would
PEER>GIFT PEER>PIC PEER>WE PEER>keep PEER>us PEER>wont PIC>ADULT PIC>CREEPY PIC>are PIC>has PIC>his PIC>in PIC>my
PIC>not PIC>our PIC>should PIC>this SECRET>CHILD SECRET>ME SECRET>MEET SECRET>did SECRET>which SECRET>with SECRET>your
SELF_ADULT>MEET SELF_ADULT>get SELF_ADULT>keep SELF_MINOR>GIFT SELF_MINOR>HELPREQ SELF_MINOR>TOLD SELF_MINOR>a
SELF_MINOR>of SELF_MINOR>wants SEND>CHILD SEND>SECRET SEND>SHAME SEND>does SEND>says SEND>where SEND>will SEX>HE SEX>MY
SEX>at SEX>her SEX>his SHAME>FRAME SHAME>for SHAME>how SHAME>me SHAME>of SHAME>on SHAME>that SOMEONE>KIN SOMEONE>MINOR
SOMEONE>but SOMEONE>where SOURCE>CARE SOURCE>CROWD SOURCE>LOVE SOURCE>NEWS SOURCE>WE SOURCE>at SOURCE>they STALK>KIN
STALK>SOMEONE STALK>get STAT>DISTRESS STAT>OLDER STAT>ORDINARY STAT>WE STAT>can STAT>said STAT>she STAT>which STAT>who
STAT>with STAT>your THREAT>keeps THREAT>why TOLD>ADULT TOLD>I TOLD>i TOLD>not TOLD>was TOLD>we TOPIC>CONTACT TOPIC>YOU
TOPIC>at TOPIC>get TOPIC>her TOPIC>to TOPIC>you TOUCH>TOUCH TOUCH>a TOUCH>not TOUCH>of TOUCH>so TOUCH>where
VIOLENCE>MINOR VIOLENCE>ONLINE VIOLENCE>PIC VIOLENCE>WORRY VIOLENCE>dont VIOLENCE>how VIOLENCE>when VIOLENCE>which
WE>HARMED WE>SOMEONE WE>THREAT WE>can WE>for WE>me WE>our WE>them WE>what WE>would WORRY>CARE WORRY>NEAR WORRY>PEER
WORRY>he WORRY>her WORRY>of WORRY>they WORRY>where YOU>CARE YOU>THREAT YOU>his a>PAST a>TOPIC a>does a>if and>ADULT
and>CRISIS and>LOVE and>ME and>PIC and>SELF_MINOR and>them and>to and>with are>TOPIC are>are are>at at>I at>NUDE
at>WORRY at>YOU at>if at>on at>so at>we at>who because>SEND because>STAT because>a because>which been>CROWD
been>SOMEONE been>cant been>she been>with but>CROWD but>KIN but>keeps but>my but>says but>so but>wants can>ASSAULT
can>BULLY can>CHILD can>CREEPY can>ME can>TOLD can>him can>you cant>MINOR cant>SOMEONE cant>because cant>but cant>for
cant>me cant>the did>PIC did>so didnt>what do>NEWS do>PAST do>do do>him do>is do>why does>TOPIC does>and does>so
does>wont dont>HELPREQ dont>but dont>does dont>them dont>why dont>you for>FRAME for>MOVED for>SELF_ADULT for>didnt
for>tell for>would from>ONLINE from>SELF_MINOR from>SEX from>SHAME from>do from>he from>if from>we from>would from>your
get>FEAR get>LOVE get>MOVED get>MY get>PEER get>TOPIC get>want got>NEVERMET got>SEND got>SOMEONE got>her got>that
got>wants has>MEET has>TOLD has>at has>how have>ASK have>STAT have>cant have>if have>not have>tell have>this he>CROWD
he>DISTRESS he>GIFT he>MEET he>PEER he>SEND he>does her>FORCE her>NEVERMET her>SEND her>SHAME her>THREAT her>do her>her
him>MINOR him>wont his>KIN his>OTHER_ADULT his>PIC his>WE his>her his>we his>would how>BULLY how>GROOMED how>PEER
how>SEX how>SHAME how>SOURCE how>been how>cant i>ABUSE i>KIN i>OLDER i>WORRY i>keeps i>please if>HELPREQ if>SELF_MINOR
if>does if>him if>is if>me if>said if>them in>MOVED in>keep in>will is>been is>for is>from is>if is>keep is>who
it>GROOMED it>a it>at it>her it>how it>please it>wont keep>CROWD keep>ONLINE keep>at keeps>MY keeps>how keeps>of
keeps>the me>LEAK me>him me>isnt my>ASK my>CHILD my>please not>FRAME not>SOURCE not>WE not>are not>from not>him not>in
not>us of>SOMEONE of>isnt of>my of>would on>FRAME on>HELPREQ on>I on>her on>was on>we our>HARMED our>KIN our>THREAT
our>WE our>he our>it please>CREEPY please>CROWD please>GIFT please>ME please>SOMEONE please>what please>where
please>would said>the says>for says>if says>in says>of says>the she>LOVE she>MEET she>SEND she>WORRY she>a she>at
she>because she>dont she>had should>in should>of should>we so>KNOWS so>NEVERMET so>your tell>HYPO tell>KNOWS tell>MY
tell>SELF_MINOR tell>WORRY tell>can tell>in tell>to tell>your that>FRAME that>I that>SELF_ADULT that>didnt that>got
that>him that>in that>tell the>DISTRESS the>KNOWS the>LEAK the>MINOR the>SHAME the>i the>if the>me the>what the>with
them>HARMED them>SELF_ADULT them>at them>from they>GIFT they>LEAK they>NEWS they>OLDER they>did they>my they>tell
this>NUDE this>can this>says this>she this>so to>GROOMED to>NEVERMET to>of to>should to>to us>ADULT us>FRAME us>ME
us>MEET us>MINOR us>MY us>SECRET us>SOURCE us>STAT us>WE us>a us>are us>get us>keep us>my us>on us>tell us>this us>us
us>what us>would want>KIN want>TOUCH want>YOU want>a want>on want>who want>you wants>his wants>tell wants>we was>ONLINE
was>SOMEONE was>from was>so we>HELPREQ we>MY we>SOURCE we>TOLD we>WE we>do we>our what>DISTRESS what>LOVE what>OPINION
what>SEX what>THREAT what>got what>in what>is what>why when>ME when>MY when>ONLINE when>can when>has when>how when>they
where>GROOMED where>him where>in where>us where>want where>will which>DISTRESS which>FRAME which>KIN which>ME which>WE
which>it which>was which>we which>with who>CREEPY who>ME who>STAT who>at who>please why>FRAME why>PIC why>for why>get
why>where why>with why>wont will>ASK will>HARMED will>ONLINE will>dont will>how will>in will>not will>that with>CREEPY
with>DISTRESS with>ORDINARY with>SELF_ADULT with>her with>how with>if with>is with>my wont>CROWD wont>NUDE wont>SECRET
wont>for wont>my would>but would>didnt would>him would>in would>so you>FRAME you>OPINION you>SEND you>SOMEONE
you>THREAT you>TOUCH you>his your>ASK your>CARE your>FRAME your>TOUCH your>are your>her your>if your>she your>so
your>want your>was your>with
""",
    2: """
ABUSE>CARE ABUSE>MY ABUSE>my ABUSE>with ADULT>HE ADULT>ME ADULT>SOMEONE ADULT>THREAT ADULT>TOPIC ADULT>our ADULT>please
ADULT>they ASK>WE ASK>but ASK>how ASK>so BEING>are BEING>who BULLY>ORDINARY CARE>BULLY CARE>SELF_MINOR CARE>WORRY
CARE>got CARE>have CARE>how CARE>is CARE>keeps CARE>not CARE>this CHILD>OTHER_ADULT CHILD>and CHILD>do CHILD>isnt
CHILD>me CHILD>not CHILD>why CONTACT>not CREEPY>OPINION CREEPY>but CREEPY>get CREEPY>how CRISIS>MINOR CRISIS>MY
CRISIS>OPINION CRISIS>for CRISIS>my CROWD>PIC CROWD>has CROWD>wants DESPAIR>ONLINE DESPAIR>a DESPAIR>if DISTRESS>ASK
DISTRESS>and DISTRESS>to DISTRESS>want FEAR>ASK FEAR>HELPREQ FEAR>do FEAR>in FEAR>me FORCE>LOVE FRAME>PAST FRAME>WORRY
FRAME>her FRAME>so FRAME>that GIFT>he GIFT>we GIFT>which GROOMED>I GROOMED>LOVE GROOMED>do GROOMED>how GROOMED>i
HE>CROWD HE>for HE>my HE>she HE>was HELPREQ>CHILD HELPREQ>FRAME HELPREQ>LOVE HELPREQ>MINOR HELPREQ>SEX HYPO>GIFT
HYPO>but HYPO>keep HYPO>wants HYPO>was HYPO>will I>KNOWS I>if I>on I>please I>them I>will KIN>GIFT KIN>HE KIN>LEAK
KIN>LOVE KIN>OPINION KIN>and KIN>but KIN>on KIN>will KIN>with KNOWS>SECRET KNOWS>dont KNOWS>the KNOWS>when LEAK>them
LOVE>KIN LOVE>OLDER LOVE>PEER LOVE>and LOVE>do LOVE>he ME>HARMED ME>HYPO ME>SEX ME>THREAT ME>from ME>of ME>should
ME>them ME>we ME>what MEET>CROWD MEET>ME MEET>SECRET MEET>at MEET>does MEET>dont MEET>me MINOR>CONTACT MINOR>FEAR
MINOR>GROOMED MINOR>are MINOR>dont MINOR>if MINOR>will MOVED>CARE MOVED>CROWD MOVED>WE MOVED>can MOVED>to MOVED>we
MY>GROOMED MY>OTHER_ADULT MY>for MY>he MY>how MY>my MY>should MY>where MY>why NEVERMET>does NEWS>ME NEWS>MINOR NEWS>can
NEWS>me NEWS>of NUDE>MINOR NUDE>PIC NUDE>YOU NUDE>on NUDE>when NUDE>you OLDER>she ONLINE>KNOWS ONLINE>OPINION
ONLINE>TOPIC ONLINE>at ONLINE>does ONLINE>him ONLINE>keep ONLINE>who OPINION>I OPINION>me OPINION>this OPINION>to
ORDINARY>CARE ORDINARY>HELPREQ ORDINARY>ONLINE ORDINARY>TOUCH ORDINARY>a ORDINARY>and ORDINARY>does ORDINARY>want
ORDINARY>your OTHER_ADULT>CARE OTHER_ADULT>with PAST>PEER PAST>a PEER>ADULT PEER>CARE PEER>OPINION PEER>ORDINARY
PEER>SECRET PEER>dont PEER>will PIC>SELF_ADULT PIC>WE PIC>we SECRET>OPINION SECRET>PEER SECRET>SELF_ADULT SECRET>dont
SECRET>our SELF_ADULT>ADULT SELF_ADULT>CARE SELF_ADULT>MY SELF_ADULT>my SELF_ADULT>want SELF_MINOR>CHILD SELF_MINOR>HE
SELF_MINOR>MINOR SELF_MINOR>them SELF_MINOR>this SEND>but SEND>can SEND>did SEND>his SEND>me SEND>she SEND>who
SEX>MINOR SEX>PIC SHAME>to SHAME>wont SOMEONE>SECRET SOMEONE>please SOMEONE>she SOURCE>ME SOURCE>OTHER_ADULT
SOURCE>SOURCE SOURCE>are SOURCE>for SOURCE>his SOURCE>how STAT>cant STAT>he STAT>in STAT>us THREAT>CONTACT THREAT>in
THREAT>so THREAT>tell TOLD>CROWD TOLD>have TOLD>so TOPIC>SEND TOPIC>where TOUCH>CARE TOUCH>KIN TOUCH>it VIOLENCE>a
VIOLENCE>the WE>HE WE>HYPO WE>LOVE WE>MOVED WE>OPINION WE>YOU WE>are WE>did WE>from WE>he WE>in WE>keep WE>she WE>we
WE>you WORRY>do WORRY>does WORRY>how WORRY>on WORRY>so WORRY>which YOU>ORDINARY YOU>TOUCH YOU>WORRY YOU>a YOU>has YOU>i
YOU>of YOU>us a>FRAME a>HELPREQ a>STALK a>will and>BULLY and>CHILD and>SELF_ADULT and>SEND and>TOPIC and>me and>tell
are>CARE are>CREEPY are>HELPREQ are>LOVE are>OLDER are>SOMEONE are>WORRY are>to at>CARE at>ORDINARY at>PAST at>from
at>he at>how at>not at>this at>your because>ME because>the been>ASK been>I been>MY been>PAST been>i but>ADULT but>LOVE
but>OLDER but>OTHER_ADULT but>STAT but>WORRY but>and but>has but>in but>want but>with can>HYPO can>MINOR can>NUDE
can>SECRET can>from can>where cant>ASK cant>FRAME cant>in cant>on cant>they cant>to did>CHILD did>KIN did>on did>want
do>ABUSE do>for do>he do>in do>we do>which does>CROWD does>STAT does>not does>where dont>DESPAIR dont>OLDER dont>keep
for>HE for>HYPO for>KNOWS for>YOU for>why from>MINOR from>his from>this get>WE get>our get>when got>ASK got>CHILD
got>for got>want has>WORRY has>can has>not has>on has>so has>want has>which have>ADULT have>PEER have>TOPIC have>are
have>at have>to have>what he>CARE he>CHILD he>OTHER_ADULT he>didnt he>do he>get he>him he>is he>keep he>to he>who
her>CROWD her>OPINION her>WORRY her>are her>for her>if her>please him>ADULT him>GIFT him>SECRET his>ONLINE his>a
his>his his>the how>ASK how>DISTRESS how>KNOWS how>PAST how>SELF_MINOR how>so how>them how>which i>KNOWS i>NEWS i>PAST
i>get i>so i>which if>CREEPY if>DISTRESS if>FORCE if>FRAME if>MINOR if>OLDER if>YOU if>are if>didnt if>how if>our
if>wants if>you in>SOMEONE in>THREAT in>does in>not in>tell in>they in>which in>your is>PAST is>SECRET is>said is>this
is>want is>we is>your isnt>STAT it>KNOWS it>are it>dont it>had it>it it>my it>you keep>CONTACT keep>PEER keep>that
keep>we keeps>FRAME keeps>SECRET keeps>YOU keeps>he keeps>it keeps>us keeps>you me>HELPREQ me>SECRET me>SEX me>THREAT
me>TOPIC me>WE me>because me>can me>she me>should me>want me>your my>GROOMED my>NUDE my>OTHER_ADULT my>SECRET my>SEND
my>got my>he my>them my>they my>to not>BULLY not>NEWS not>TOLD not>been not>have not>how not>want not>we not>your of>I
of>MY of>PAST of>WORRY of>at of>been of>him of>this on>PEER on>PIC on>SEX on>SOMEONE on>can on>does our>HE our>OPINION
our>TOUCH our>how our>we please>OLDER please>OPINION please>WE please>are please>has please>we said>CHILD said>KIN
said>WE said>how said>we says>OTHER_ADULT says>what she>CHILD she>ME she>SECRET she>which should>MY should>SEX
should>if should>it should>she should>them should>this should>want so>DISTRESS so>GIFT so>MINOR so>get tell>at
tell>have tell>i tell>if tell>them tell>where that>FORCE that>us that>where the>HYPO the>OTHER_ADULT them>ADULT
them>ASK them>HE them>OPINION them>it them>why them>will they>FORCE they>at they>who this>MY this>have this>my
this>where to>LOVE to>cant to>for to>please to>your us>HYPO us>YOU us>dont us>from us>he us>want us>wants want>FRAME
want>OLDER wants>CROWD wants>HE wants>PIC wants>are wants>from wants>who was>HE was>I was>MINOR was>VIOLENCE was>at
was>her was>how was>i was>she was>what was>when we>LOVE we>ONLINE we>TOUCH we>but we>did we>keep what>I what>MY
what>PIC what>WE what>WORRY what>we when>PIC when>been when>me when>my when>says when>with where>I where>my where>we
where>who where>with which>MOVED which>i which>isnt which>keep which>so which>where who>I who>are who>her who>said
who>them who>this why>I why>THREAT why>he will>CONTACT will>GIFT will>a will>is will>with with>SELF_MINOR with>can
with>in with>not wont>ASK wont>SOURCE wont>in wont>what would>NEWS would>OTHER_ADULT would>PIC would>that would>which
you>ASK you>I you>MINOR you>ORDINARY you>WORRY you>in you>when your>OLDER your>for your>have your>your
""",
    3: """
ADULT>CARE ADULT>SEND ADULT>my ADULT>tell ASK>CHILD ASK>KNOWS ASK>NEWS ASK>NUDE ASK>my ASK>wants BULLY>are BULLY>at
CARE>KNOWS CARE>NEVERMET CARE>SEX CARE>TOUCH CARE>YOU CARE>keep CARE>that CARE>why CARE>you CHILD>I CHILD>STALK
CHILD>but CHILD>it CHILD>would CHILD>your CONTACT>CONTACT CONTACT>FRAME CONTACT>STAT CONTACT>YOU CONTACT>has
CONTACT>you CREEPY>ADULT CREEPY>HELPREQ CREEPY>do CROWD>CARE CROWD>OLDER CROWD>ORDINARY CROWD>us DESPAIR>will
DISTRESS>he DISTRESS>how DISTRESS>that FEAR>ONLINE FORCE>he FORCE>on FORCE>with FRAME>CONTACT FRAME>MEET FRAME>WE
FRAME>where GIFT>ASK GIFT>I GIFT>WE GIFT>does GIFT>with GROOMED>please HE>LEAK HE>SECRET HE>TOPIC HE>WORRY HE>wont
HELPREQ>NEWS HELPREQ>WORRY HELPREQ>can HELPREQ>him HELPREQ>his HYPO>why I>ABUSE I>CREEPY I>HE I>NEVERMET I>NEWS I>at
I>how KIN>HARMED KIN>ORDINARY KIN>are KIN>do KIN>her KIN>if KIN>is KIN>it KNOWS>HE KNOWS>WORRY KNOWS>my LOVE>CROWD
LOVE>SOMEONE LOVE>where ME>GROOMED ME>NEAR ME>SELF_ADULT ME>cant MEET>ASK MEET>SEX MINOR>SECRET MINOR>VIOLENCE
MINOR>what MOVED>SECRET MOVED>and MY>HELPREQ MY>SEX MY>them NEAR>where NEVERMET>ME NEVERMET>he NEVERMET>not NEWS>but
NEWS>what NUDE>ASK NUDE>SELF_ADULT NUDE>it NUDE>the OLDER>CONTACT OLDER>FRAME OLDER>do OLDER>keep OLDER>want
ONLINE>OLDER ONLINE>get ONLINE>where ONLINE>wont OPINION>CROWD OPINION>TOLD OPINION>does OPINION>of OPINION>says
OPINION>she OPINION>with ORDINARY>I ORDINARY>get ORDINARY>how ORDINARY>i ORDINARY>they OTHER_ADULT>get OTHER_ADULT>how
OTHER_ADULT>the PAST>ASK PAST>CHILD PAST>MY PAST>SELF_MINOR PAST>cant PAST>from PAST>me PAST>my PEER>STAT PEER>WORRY
PEER>his PEER>if PEER>in PEER>this PEER>would PIC>OLDER PIC>PEER PIC>YOU PIC>how SECRET>ADULT SECRET>MINOR SECRET>STAT
SECRET>TOPIC SECRET>is SELF_ADULT>PEER SELF_MINOR>CONTACT SELF_MINOR>keep SELF_MINOR>who SELF_MINOR>you SEND>MEET
SEND>MY SEND>PEER SEND>SEND SEND>THREAT SEND>have SEND>not SEX>how SEX>on SHAME>a SHAME>have SHAME>what SOMEONE>did
SOMEONE>he SOMEONE>my SOMEONE>who SOURCE>MINOR SOURCE>NUDE SOURCE>SOMEONE SOURCE>YOU SOURCE>do SOURCE>him SOURCE>so
SOURCE>the SOURCE>this SOURCE>wont SOURCE>you STAT>my THREAT>HE THREAT>and TOLD>SELF_ADULT TOLD>get TOLD>which
TOPIC>ONLINE TOUCH>for WE>CREEPY WE>her WE>your WORRY>HE WORRY>him WORRY>if YOU>ASK YOU>and YOU>can YOU>them YOU>this
YOU>why a>ADULT a>DIRECT a>ME a>OPINION a>SECRET a>TOUCH a>wants a>which and>FRAME and>GROOMED and>MY and>SOMEONE
and>does and>he and>i and>want and>you are>CROWD are>MINOR are>MY are>my are>the are>they are>with at>GIFT at>MY at>do
at>my at>the at>to because>DISTRESS been>ADULT been>ME been>TOLD been>for been>is but>to can>LOVE can>PAST
can>SELF_MINOR can>if can>our can>was did>them did>they did>with do>DISTRESS do>ORDINARY do>SOMEONE do>YOU do>did
do>isnt does>FRAME does>HELPREQ does>him does>in dont>DISTRESS dont>LOVE dont>OPINION dont>WORRY for>SECRET for>but
for>dont for>i for>in for>please for>this for>us for>want for>was for>which from>OLDER from>SECRET from>isnt
get>SOMEONE get>for get>his get>keep get>which get>why got>HE got>a got>so had>I had>i had>who has>ASK has>SOURCE
has>and have>LOVE have>his he>SOURCE he>keeps he>would her>ASK her>CARE her>STAT her>TOPIC her>TOUCH her>me her>they
him>a him>dont him>on him>this him>what his>HE his>SOURCE his>are his>dont his>from his>he his>me his>so his>with
how>OLDER how>YOU how>at how>is how>want i>CREEPY i>GIFT i>HE i>LEAK i>MY i>ORDINARY i>keep i>where i>your if>DESPAIR
if>SOURCE if>TOPIC if>a if>been if>want in>DISTRESS in>NEAR in>STAT in>because in>has in>have in>that in>the in>was
is>FEAR is>I is>how is>on is>says isnt>CROWD isnt>and isnt>at isnt>my isnt>so it>SELF_ADULT it>SOURCE it>TOUCH
it>because it>didnt it>his it>where keep>CHILD keep>KIN keep>ORDINARY keep>them keep>us keeps>CHILD keeps>KIN
keeps>that keeps>would me>GROOMED me>NEAR me>SELF_ADULT me>the me>we my>CARE my>HARMED my>SEX my>it not>CONTACT
not>FORCE not>LOVE not>did of>but of>we on>KIN on>VIOLENCE on>his on>not on>said on>who our>CREEPY our>ME our>MOVED
our>YOU our>are our>for our>is our>you please>to said>MINOR said>should says>STAT says>YOU says>at says>when says>you
she>CREEPY she>PIC she>and she>me she>wont so>FORCE so>NEWS so>NUDE so>WE so>if so>she so>who tell>MEET tell>for
tell>on tell>they that>NEWS that>NUDE that>SECRET that>can that>would the>DESPAIR the>are the>has the>it the>who
the>your them>CONTACT them>LOVE them>ONLINE them>have them>our them>that them>we them>when they>WORRY they>dont
they>should they>the they>was they>why they>with this>FRAME this>SECRET this>and this>because to>BULLY to>and to>dont
to>he to>where to>who us>HELPREQ us>is us>them us>your want>CONTACT want>that wants>SOMEONE wants>do was>NEWS
was>SECRET was>if was>should was>tell was>to we>HE we>I we>i we>in we>want what>SECRET what>not what>they what>your
when>FRAME when>does when>on where>MEET where>WE where>and where>cant where>for where>not where>what which>CHILD
which>he which>on who>OLDER who>ORDINARY who>get who>she who>the who>was who>where why>and will>CROWD will>MINOR
will>SOURCE will>do will>keep will>they with>CONTACT with>FRAME with>ME with>TOUCH with>a with>cant with>says with>why
with>you wont>do wont>it would>ME would>TOPIC you>can you>her you>i you>of you>them you>this you>us you>want you>was
you>what you>why you>you your>ADULT your>CHILD your>NEWS your>is
""",
    4: """
ABUSE>SOMEONE ADULT>get ADULT>she ADULT>we ASK>PEER ASK>SELF_ADULT ASK>does ASK>get CARE>HARMED CARE>SEND CARE>because
CARE>our CARE>says CARE>tell CHILD>LEAK CHILD>her CHILD>my CHILD>will CONTACT>are CONTACT>isnt CONTACT>my CROWD>LOVE
CROWD>OPINION CROWD>SELF_MINOR CROWD>VIOLENCE CROWD>that FEAR>SOMEONE FEAR>how FORCE>ASK FORCE>was FRAME>HE FRAME>from
FRAME>our FRAME>why GIFT>when HE>FEAR HE>MEET HE>he HE>his HE>of HELPREQ>KIN HELPREQ>MEET HELPREQ>PIC HELPREQ>at
HELPREQ>had HELPREQ>which HYPO>CONTACT I>CHILD I>LEAK I>keep I>your KIN>HELPREQ KIN>MEET KIN>WE KIN>who KIN>your
LEAK>with LOVE>HE LOVE>SECRET LOVE>not LOVE>who ME>CONTACT ME>get ME>him ME>want ME>who ME>your MEET>CREEPY MEET>when
MINOR>CREEPY MINOR>FORCE MINOR>MINOR MINOR>him MINOR>in MINOR>isnt MINOR>keep MINOR>which MOVED>FRAME MOVED>MY
MOVED>SEND MOVED>SOURCE MOVED>my MY>CARE MY>FEAR MY>HARMED MY>THREAT MY>WE MY>and MY>had MY>tell MY>would NEWS>get
NEWS>how NEWS>this NUDE>CROWD NUDE>SECRET NUDE>are NUDE>do NUDE>why OLDER>MINOR OLDER>OPINION OLDER>should OLDER>to
ONLINE>MOVED ONLINE>SELF_ADULT ONLINE>can ONLINE>had ONLINE>if ONLINE>we OPINION>NUDE OPINION>are ORDINARY>do
ORDINARY>to ORDINARY>will OTHER_ADULT>are OTHER_ADULT>but OTHER_ADULT>in OTHER_ADULT>they PAST>ADULT PAST>ME PAST>so
PEER>CHILD PEER>OTHER_ADULT PEER>SEX PEER>SOURCE PEER>can PEER>wants PIC>been PIC>do PIC>please PIC>why PIC>you
SECRET>CONTACT SECRET>he SECRET>isnt SECRET>not SECRET>we SECRET>what SELF_ADULT>a SELF_ADULT>for SELF_MINOR>PEER
SELF_MINOR>to SELF_MINOR>your SEND>HELPREQ SEND>SELF_ADULT SEND>if SEND>that SEND>want SEND>we SEX>CROWD SOMEONE>NEWS
SOMEONE>STAT SOMEONE>because SOMEONE>have SOMEONE>how SOURCE>CREEPY SOURCE>MY SOURCE>SEND SOURCE>of SOURCE>our
STALK>STALK STAT>ASK STAT>HELPREQ STAT>SEND STAT>at STAT>but STAT>the STAT>where STAT>would THREAT>CARE THREAT>SOMEONE
THREAT>a THREAT>she THREAT>the TOLD>and TOPIC>ADULT TOPIC>can TOPIC>should TOPIC>what TOUCH>HARMED TOUCH>them
VIOLENCE>ASK VIOLENCE>at VIOLENCE>his VIOLENCE>of WE>HELPREQ WE>ME WE>MEET WE>TOUCH WORRY>to YOU>HE YOU>LOVE YOU>didnt
YOU>get YOU>her YOU>our YOU>what YOU>which a>CONTACT a>MY a>SHAME a>but a>for a>please a>with a>wont and>LEAK
and>ORDINARY and>SECRET and>didnt and>is and>when are>SELF_MINOR are>because are>how at>DISTRESS at>SOURCE at>can
at>dont at>that at>them at>wont because>CHILD because>CONTACT because>CROWD because>KIN because>have because>so
been>MINOR been>a can>MY can>SHAME can>TOUCH cant>HELPREQ cant>a did>HELPREQ didnt>the do>CARE do>KNOWS do>LEAK do>LOVE
do>her do>would does>ASK does>cant does>her does>keep does>you dont>ASK dont>him for>SEX for>are for>at for>they
from>CHILD from>for from>how from>not from>of from>what get>KIN get>KNOWS get>ONLINE get>PAST get>VIOLENCE get>been
get>so get>that got>CARE got>MY got>YOU got>it got>on got>the got>them got>was had>CROWD had>SEND had>STAT had>of
had>on has>YOU has>when have>HE have>but have>can he>SOMEONE he>from he>he he>not he>tell her>cant her>i her>so her>the
her>this her>where her>wont him>MOVED him>with his>NUDE his>can his>does his>what how>CREEPY how>LOVE how>get how>have
how>her how>me how>should how>that i>CONTACT i>NEVERMET i>have i>will if>ME if>MY if>SECRET if>SEX if>and if>was
in>CHILD in>I in>PEER in>did in>he in>this in>want in>with in>you is>HELPREQ is>STAT is>do is>in is>they is>when
is>where isnt>CARE isnt>are isnt>how it>ME it>MY it>for it>which it>would keep>not keep>our me>PIC me>cant me>get
my>HELPREQ my>ME my>THREAT my>WE my>had my>she my>should my>tell not>FEAR not>TOPIC not>if of>HELPREQ of>TOPIC of>wants
of>will on>ADULT on>ME on>MINOR on>STAT on>are on>where on>your our>me our>the please>HE please>not says>HELPREQ
says>do says>how she>ADULT she>CONTACT she>KNOWS she>OTHER_ADULT she>she she>want should>OLDER should>my so>ASK so>her
so>should so>they so>would tell>I tell>do tell>him tell>wants tell>why that>DISTRESS that>OPINION that>PIC
that>SELF_MINOR that>cant that>does that>for that>the that>was the>ABUSE the>FORCE the>SOURCE the>did the>keep the>of
the>says them>ME them>her them>how them>keep them>not them>on them>this they>ONLINE they>SOMEONE they>because they>keep
this>ADULT this>that to>FRAME to>PIC to>SECRET to>THREAT to>can to>why want>NUDE want>SECRET want>how want>keep
want>the want>to wants>KIN wants>PEER wants>it wants>she wants>why was>GROOMED was>HELPREQ we>MEET we>tell what>LEAK
what>from what>wont when>MINOR when>for when>them where>SECRET where>at where>does where>on where>should where>they
where>this which>ADULT which>LEAK which>had which>if which>me which>wont who>DIRECT who>KNOWS who>in who>why who>wont
why>MY why>OLDER why>WE why>have why>my why>wants why>we with>PEER with>SECRET with>get with>she with>that with>this
with>we wont>SOMEONE wont>tell would>tell you>didnt you>our you>which your>LOVE your>MINOR your>get your>to your>what
""",
    5: """
ABUSE>CHILD ABUSE>CROWD ABUSE>from ABUSE>that ADULT>TOLD ADULT>us ADULT>when ADULT>why ASK>she ASK>should ASK>with
CARE>FEAR CARE>PEER CARE>said CARE>the CHILD>CRISIS CHILD>GIFT CHILD>NUDE CHILD>SEX CHILD>him CHILD>if CHILD>our
CONTACT>can CRISIS>HE CRISIS>if CRISIS>she CROWD>CREEPY CROWD>STALK CROWD>WORRY CROWD>my CROWD>she CROWD>they
DIRECT>ASK DIRECT>HE DIRECT>KNOWS DIRECT>his DIRECT>want DISTRESS>is FORCE>want FRAME>me GIFT>in GIFT>of GIFT>would
GROOMED>KIN GROOMED>to HE>NEWS HE>OTHER_ADULT HE>our HE>would HELPREQ>CARE HELPREQ>ME HELPREQ>when HYPO>YOU HYPO>for
HYPO>is HYPO>to HYPO>you I>CONTACT I>SEND I>our I>should I>when KIN>CRISIS KIN>STALK KIN>from KIN>him KNOWS>MINOR
LOVE>says ME>does MEET>ONLINE MEET>her MINOR>I MINOR>ME MINOR>MEET MINOR>NUDE MINOR>i MINOR>would MOVED>she MY>SEND
MY>she OLDER>SECRET OLDER>how OLDER>when ONLINE>tell ONLINE>want OPINION>HARMED OPINION>SECRET ORDINARY>are
ORDINARY>did ORDINARY>with OTHER_ADULT>HE OTHER_ADULT>his OTHER_ADULT>what PAST>and PAST>for PAST>of PEER>TOUCH
PEER>get PIC>CARE PIC>HYPO PIC>but SELF_ADULT>how SELF_MINOR>not SEND>and SEND>for SEND>i SEX>with SHAME>tell
SOMEONE>ADULT SOMEONE>GIFT SOMEONE>OPINION SOMEONE>OTHER_ADULT SOMEONE>TOPIC SOURCE>does SOURCE>my SOURCE>said
SOURCE>she STALK>DIRECT STALK>MY STALK>VIOLENCE STALK>my STALK>on STALK>who STAT>MY STAT>i THREAT>MY THREAT>PEER
THREAT>my TOLD>how TOLD>what TOPIC>are TOPIC>so TOPIC>that VIOLENCE>KNOWS VIOLENCE>it WE>tell WE>want YOU>FORCE
YOU>STAT YOU>WE YOU>did YOU>do YOU>him YOU>to YOU>want YOU>was a>HE a>WE a>a a>got a>tell a>we and>MEET and>ONLINE
and>are and>if and>keep and>of are>SEND are>but are>said are>your at>are at>did at>they because>ASK because>me
because>my but>MY can>CONTACT can>THREAT can>what cant>what didnt>ASK didnt>to didnt>want do>have does>CHILD
does>OTHER_ADULT does>SECRET does>from does>if does>is dont>NEWS for>HARMED for>WORRY for>can for>from for>it for>where
from>CARE from>which get>do get>how got>get got>of got>why got>you had>CHILD had>KIN has>CROWD has>HELPREQ has>OPINION
has>VIOLENCE have>FRAME have>WORRY have>is he>has he>so her>ADULT her>DISTRESS her>NEWS her>how him>FORCE him>WORRY
him>for his>HELPREQ his>in his>is his>should how>ADULT how>KIN how>OTHER_ADULT how>TOUCH how>and how>does how>how
how>our i>ONLINE i>STALK i>THREAT i>WE i>are i>should i>with i>would if>KNOWS if>NEWS if>at if>why in>ASK in>HELPREQ
in>KIN in>SELF_ADULT in>YOU in>is in>me is>dont isnt>HELPREQ isnt>KIN isnt>what it>HELPREQ it>PEER it>and it>is
keep>have keep>he me>SOMEONE me>TOUCH me>who my>CROWD my>FEAR my>WORRY my>the my>why not>CROWD not>does of>from of>tell
of>who on>how on>i on>of on>says on>they on>would our>do our>her please>can please>the please>this said>a said>to
says>not says>tell she>ORDINARY she>was she>why she>would should>they should>what so>CONTACT so>at so>been so>our
so>says so>what so>with tell>our tell>this that>HE that>HELPREQ that>WE that>get that>of that>our that>they that>when
that>with the>ADULT the>he them>dont them>me them>want they>but they>got they>not this>which to>HE to>NEAR to>WORRY
to>how to>in to>on us>do want>ADULT want>KNOWS want>PIC want>his wants>but wants>he wants>what wants>where was>ME
was>SOURCE was>can was>have was>this we>is we>she we>that what>ADULT what>can what>cant what>them what>this when>ADULT
when>CARE when>why where>GIFT where>KIN where>SELF_MINOR where>did where>have which>BULLY which>HELPREQ which>MINOR
which>ONLINE which>ORDINARY which>YOU which>she which>the which>this which>to who>CARE who>me why>ME why>at will>if
will>of with>ASK with>but wont>him would>ABUSE would>SEND you>FORCE you>HE you>ONLINE you>did you>do you>from you>has
you>him you>she your>and
""",
    6: """
ADULT>SELF_MINOR ADULT>wont ASK>from BULLY>CHILD BULLY>KIN BULLY>to CARE>NUDE CARE>THREAT CARE>does CARE>his CARE>of
CHILD>CHILD CHILD>CREEPY CHILD>SHAME CHILD>on CHILD>with CONTACT>at CONTACT>her CONTACT>how CONTACT>i CONTACT>to
CONTACT>what CREEPY>is CROWD>ADULT CROWD>ME DESPAIR>of DISTRESS>MINOR DISTRESS>they FRAME>he FRAME>his FRAME>not
FRAME>them GIFT>SECRET GROOMED>is HE>WE HE>are HE>didnt HE>i HE>keep HE>not HE>this HELPREQ>ONLINE HELPREQ>them HYPO>I
HYPO>SOURCE HYPO>do HYPO>i I>DESPAIR I>can I>do I>she I>with KIN>THREAT KIN>that KNOWS>from LEAK>got LOVE>she LOVE>with
ME>HE ME>SOMEONE ME>TOUCH ME>her MEET>KNOWS MEET>MINOR MINOR>NEVERMET MINOR>PEER MINOR>not MINOR>so MOVED>HE MY>SHAME
MY>WORRY MY>was NEVERMET>ONLINE NEWS>do NUDE>how OLDER>ASK ONLINE>HE ONLINE>SOMEONE ONLINE>YOU ONLINE>for ONLINE>her
ONLINE>i ONLINE>you OPINION>LOVE OPINION>keep OPINION>want ORDINARY>CHILD ORDINARY>KIN ORDINARY>TOPIC OTHER_ADULT>would
PAST>ONLINE PAST>SOURCE PAST>has PAST>in PAST>she PEER>HARMED PEER>does PEER>me PEER>she PEER>where PIC>FRAME PIC>NUDE
PIC>SECRET SECRET>CARE SEND>HYPO SEND>him SHAME>not SOMEONE>PAST SOURCE>DISTRESS SOURCE>where STALK>a STAT>FRAME
STAT>TOLD STAT>and STAT>got STAT>should STAT>what THREAT>from THREAT>her THREAT>not TOLD>to TOPIC>HE TOUCH>MY TOUCH>my
VIOLENCE>me VIOLENCE>want WORRY>dont WORRY>the YOU>ABUSE YOU>CONTACT YOU>KIN YOU>MINOR YOU>if YOU>she YOU>where a>FEAR
a>YOU a>get a>him and>FORCE and>OPINION and>dont and>him are>ASK are>on are>want at>when because>want but>it but>please
can>SEX can>them cant>MY cant>ONLINE cant>my didnt>SOURCE do>STALK do>and do>it do>us does>can dont>ADULT for>LEAK
for>ORDINARY for>PIC for>her for>not from>LEAK from>PIC from>have from>i get>NUDE get>OLDER got>CROWD got>PIC has>MINOR
has>ORDINARY have>with he>and he>how he>it her>LEAK her>can her>dont him>MEET him>didnt him>of how>NUDE how>in
i>DESPAIR i>and i>can i>how i>she i>to if>CONTACT if>NUDE if>they in>LOVE in>SOURCE in>on is>GIFT is>MINOR is>NUDE
is>but is>to isnt>CHILD it>CARE it>FORCE it>LOVE it>WORRY it>can it>from it>in it>says keep>SEND keep>and keeps>our
me>ADULT me>with my>SHAME not>CREEPY of>SEND of>SHAME of>should of>the of>where on>CROWD on>DISTRESS on>didnt on>please
on>you please>PEER please>they said>HELPREQ said>her says>FRAME she>YOU she>i she>it she>that she>wants she>you
should>tell so>KIN so>a tell>FRAME tell>WE tell>how tell>the that>please that>said that>to that>wont the>CONTACT
the>got them>WE them>to they>are they>do they>from they>me they>wont this>SELF_MINOR this>in to>HYPO to>PEER to>SEND
to>are to>because to>you us>I us>i want>ME want>SELF_MINOR wants>how was>OTHER_ADULT was>is was>me was>where was>with
we>SECRET what>didnt what>says what>would when>of where>ASK where>from where>get where>is which>HE which>I which>at
which>does who>CROWD who>LOVE who>VIOLENCE who>a who>because who>his who>isnt why>HE why>OPINION why>her why>me
will>CHILD with>KIN with>dont with>isnt with>with wont>SEND would>on you>ABUSE you>KIN you>WE you>are you>if
your>ONLINE your>STAT your>how
""",
    7: """
ABUSE>do ABUSE>it ADULT>GROOMED ADULT>do BULLY>the CARE>ADULT CARE>OTHER_ADULT CARE>it CARE>who CHILD>CROWD CHILD>KIN
CHILD>SELF_MINOR CHILD>please CHILD>says CONTACT>I CONTACT>does CROWD>are CROWD>i CROWD>if CROWD>in CROWD>who
DESPAIR>VIOLENCE DESPAIR>it FRAME>CHILD FRAME>KIN FRAME>ME FRAME>ONLINE GIFT>OPINION GIFT>her GIFT>that GIFT>who
GROOMED>YOU GROOMED>it GROOMED>you HE>dont HE>how HE>we HYPO>says I>MEET I>ORDINARY I>THREAT I>her KIN>CREEPY KIN>SEND
KIN>SHAME KIN>please KIN>to KIN>where KIN>why KNOWS>a LOVE>is ME>where MINOR>GIFT MINOR>them MOVED>on MY>our NUDE>got
OLDER>him OLDER>tell ONLINE>NEVERMET ONLINE>he ONLINE>is ONLINE>so ONLINE>that OPINION>SOURCE OPINION>the ORDINARY>you
OTHER_ADULT>should PAST>ORDINARY PAST>do PEER>FEAR PIC>dont SECRET>SEND SELF_ADULT>ASK SELF_MINOR>SEND SELF_MINOR>YOU
SELF_MINOR>and SELF_MINOR>where SEND>I SOMEONE>do SOMEONE>his SOURCE>SECRET STALK>CARE STALK>CROWD STAT>SOMEONE STAT>a
STAT>dont STAT>get STAT>keep STAT>so TOPIC>PIC TOUCH>with VIOLENCE>FRAME VIOLENCE>tell WE>which YOU>MEET YOU>ONLINE
YOU>TOLD YOU>are a>CRISIS a>because a>cant a>your and>STAT and>do and>on and>please and>where and>your are>DISTRESS
are>for are>get are>she are>who at>get at>it because>dont because>what but>would can>OLDER can>SOMEONE can>when did>got
do>CREEPY do>on does>PIC does>of does>on does>want dont>I dont>MY dont>TOPIC dont>tell for>ASK for>does for>wants
for>with from>HE from>SOURCE get>PIC get>SEND get>THREAT get>in got>I got>his got>i has>ADULT has>do has>for has>you
have>my have>she he>have he>should her>our her>she him>HE him>ONLINE him>he his>CREEPY his>CROWD how>CARE how>PIC
how>WORRY how>can how>his how>of how>us i>a i>does if>who in>CREEPY in>OLDER in>at in>get is>are is>can it>LEAK
it>ORDINARY it>was keep>ADULT keep>I keep>SECRET keep>i keep>me me>MINOR me>his me>where me>which my>CONTACT my>PEER
my>TOUCH my>our my>was not>of of>ABUSE of>FORCE of>not on>CHILD please>FEAR said>YOU said>tell said>was she>I she>but
she>so should>ASK should>HE should>with so>MEET so>PEER so>do so>he so>it so>that so>wont tell>ME tell>did that>CHILD
that>CREEPY that>SEND that>he that>how they>CONTACT this>ORDINARY this>YOU this>a this>if this>is this>it to>CARE
to>YOU to>get to>if to>want us>how want>WE want>for want>with wants>CHILD what>TOLD what>said what>who when>I when>WE
when>his when>we when>which where>ADULT where>ME which>cant which>will which>you who>wants with>OPINION with>PAST
with>he would>OPINION would>ORDINARY would>my would>with you>MEET you>TOLD you>where your>SOMEONE
""",
    8: """
ABUSE>i ADULT>OPINION ADULT>but ADULT>cant ADULT>it ADULT>what ADULT>who BULLY>SOMEONE CARE>MY CARE>SECRET CARE>SOURCE
CARE>at CARE>he CARE>wants CHILD>NEAR CHILD>can CHILD>she CHILD>where CONTACT>CRISIS CONTACT>is CONTACT>it CROWD>NEAR
CROWD>ONLINE CROWD>for CROWD>not DISTRESS>ONLINE FRAME>on GIFT>SEND GROOMED>SOMEONE HE>CREEPY HE>MY HE>can HELPREQ>how
HYPO>SOMEONE HYPO>are I>CARE I>MY I>OTHER_ADULT I>SEX I>does I>so KIN>ME KIN>our KNOWS>she LEAK>MINOR ME>MINOR ME>can
MINOR>ADULT MINOR>FRAME MINOR>OLDER MY>CONTACT MY>TOUCH NUDE>PEER OLDER>in OLDER>wants ONLINE>CONTACT ONLINE>MEET
OPINION>how OPINION>where PAST>on SECRET>SECRET SELF_ADULT>do SELF_MINOR>get SELF_MINOR>they SOMEONE>CARE SOMEONE>FRAME
SOMEONE>SOMEONE SOMEONE>that SOURCE>FORCE SOURCE>WORRY SOURCE>i SOURCE>should SOURCE>them STAT>CONTACT STAT>me
THREAT>CROWD THREAT>with TOLD>SECRET TOUCH>CHILD TOUCH>in VIOLENCE>got WE>does WORRY>at YOU>SECRET YOU>SOMEONE a>OLDER
a>his and>YOU and>isnt are>ONLINE at>which because>to been>CONTACT can>I can>KIN do>SELF_MINOR do>THREAT do>WORRY
do>can do>me does>KIN does>get dont>on dont>the for>GROOMED for>him for>when from>ADULT from>I get>SECRET get>TOLD
got>SOURCE have>CARE have>MY have>a have>how have>in he>of her>ME him>want his>FRAME how>HYPO how>THREAT how>you i>MEET
i>OTHER_ADULT i>who in>CRISIS in>MY in>NUDE in>TOUCH in>my is>CROWD is>ORDINARY is>and is>will isnt>MY it>of it>she
it>with keep>ME keep>WE keep>my keeps>WE me>ME me>ONLINE my>YOU my>and my>of my>you not>ASK of>PEER of>do on>this
please>from said>OTHER_ADULT said>you she>MINOR she>OLDER should>PEER should>SEND so>PIC so>SECRET so>SEND so>me
tell>ADULT tell>MINOR tell>he tell>what that>it the>HE the>KIN the>ONLINE the>get the>tell the>which them>WORRY them>of
them>they they>ME this>PIC to>HARMED to>I to>a to>the want>our was>CONTACT we>which what>NEAR what>has what>so
when>SELF_ADULT where>DISTRESS where>me which>a which>has which>tell who>MINOR who>SOMEONE who>would why>MINOR will>HE
will>MY will>my you>the your>a
""",
    9: """
ABUSE>I ABUSE>get CARE>MINOR CARE>in CHILD>LOVE CHILD>OLDER CREEPY>MY CREEPY>in CREEPY>you CROWD>ASK CROWD>wont
FORCE>does FRAME>in GIFT>PIC GIFT>can HE>ADULT HE>do HE>from HE>on HE>why HYPO>ASK HYPO>the KIN>NEVERMET KIN>OLDER
KIN>OTHER_ADULT KIN>SECRET KIN>i KNOWS>is LOVE>CARE ME>KNOWS ME>ME MEET>CHILD MEET>in MINOR>me MINOR>want MOVED>the
MY>SECRET MY>YOU MY>do MY>does MY>what MY>you NEWS>i NUDE>from OLDER>and ONLINE>said OPINION>and ORDINARY>PIC
ORDINARY>YOU PEER>ME PIC>CHILD PIC>what SECRET>a SECRET>how SELF_ADULT>in SELF_MINOR>NUDE SELF_MINOR>ONLINE
SELF_MINOR>i SEND>what SHAME>it SOMEONE>from SOMEONE>with SOURCE>GIFT SOURCE>HE SOURCE>will STALK>CHILD STAT>ONLINE
WE>I WE>i a>keep a>would and>did because>of but>HELPREQ can>they cant>CONTACT did>the do>ADULT do>FRAME do>HE do>WE
dont>do for>me from>CONTACT from>them get>SELF_MINOR get>TOUCH get>the got>KIN got>MINOR have>ME have>from have>her
have>of he>KIN how>ABUSE how>TOPIC how>a how>we i>SEX i>do i>the if>she in>can in>it in>where is>tell it>WE it>does
me>CONTACT not>STAT not>do not>it of>NUDE of>and of>has of>to on>TOUCH on>do on>me please>ONLINE please>is said>what
says>her says>to she>will should>have so>where that>do the>SELF_MINOR the>VIOLENCE the>been the>is the>to the>where
they>I to>me want>CROWD want>HE want>of we>does what>a what>at what>do when>CHILD when>not when>the where>PIC where>of
who>CHILD who>KIN will>KIN with>them would>GIFT you>SECRET your>CONTACT
""",
    10: """
ABUSE>PIC ABUSE>where ADULT>the ADULT>which ASK>OLDER ASK>dont ASK>want CARE>so CHILD>NEVERMET CONTACT>FORCE CREEPY>YOU
CREEPY>a CREEPY>my CROWD>this FRAME>this GIFT>a HARMED>MY HARMED>my HE>tell HELPREQ>MY HELPREQ>if HELPREQ>my
HELPREQ>tell I>KIN I>who KIN>ADULT KIN>SEX KIN>my KIN>you ME>CARE ME>with MINOR>YOU MINOR>you MOVED>it MY>OPINION MY>to
NEAR>MY NEWS>I OPINION>HELPREQ OPINION>MY ORDINARY>in PAST>where PEER>which PIC>CROWD PIC>SEND PIC>is PIC>it PIC>that
PIC>who SELF_MINOR>I SELF_MINOR>do SELF_MINOR>want SEND>ABUSE SOMEONE>get SOURCE>dont SOURCE>he SOURCE>me SOURCE>would
STAT>do TOPIC>they WE>at WE>how YOU>SELF_MINOR a>why and>what are>ADULT are>I can>and can>in does>I does>are does>i
does>what dont>i for>NUDE get>ASK get>CROWD get>HE have>do he>FEAR her>we him>his his>how how>ME how>MY how>got
how>would i>SOURCE i>our if>her if>keep if>so in>and is>TOLD is>should it>so me>CARE me>KNOWS my>does my>would
not>ADULT not>my on>YOU on>it on>want on>when on>which said>ADULT should>he so>CHILD so>I so>in the>I the>can the>how
the>so the>that them>i them>with they>have they>i they>when this>MINOR this>you to>OLDER to>keep want>MY want>get we>at
what>have when>CREEPY which>NUDE who>DISTRESS who>got why>i with>on would>MINOR would>from would>he you>CHILD
you>SELF_MINOR
""",
    11: """
ABUSE>and ADULT>WE ADULT>dont ADULT>where ASK>MINOR ASK>SOMEONE ASK>we CARE>I CARE>i CHILD>MEET CONTACT>which
CONTACT>with CREEPY>are CROWD>please CROWD>the FRAME>i GIFT>for HE>at HE>is HE>should HE>so HE>what HELPREQ>HE I>MINOR
I>STALK I>that KIN>NUDE KIN>VIOLENCE KIN>WORRY ME>SECRET ME>she MINOR>LOVE MINOR>how MY>a NEAR>my ONLINE>been
ORDINARY>so PEER>so SECRET>us SEND>got SEND>in SOMEONE>so SOURCE>ABUSE SOURCE>did SOURCE>what STAT>ME STAT>on WE>do
WE>is a>NEVERMET a>can a>how a>that are>i at>want because>MY but>not but>which can>FORCE can>me cant>SEND do>SEX do>she
for>LOVE have>the her>my him>ASK his>on how>GIFT how>to i>LOVE i>from i>on if>it if>to in>SECRET in>how in>to it>he
keep>MY me>for me>that of>CARE on>CARE on>if please>a she>has she>said so>ADULT so>FEAR tell>from that>not
they>ORDINARY they>for they>what this>CHILD to>ASK want>PEER want>her what>keeps where>ONLINE which>would would>get
""",
    12: """
ABUSE>SEND ADULT>LOVE ADULT>are ASK>a ASK>i CHILD>ME CHILD>i CHILD>you CROWD>I FRAME>MINOR FRAME>MY GIFT>CHILD
HELPREQ>me HYPO>what I>from KIN>can ME>CHILD ME>HELPREQ ME>how MEET>KIN MINOR>please MY>said MY>who NUDE>CHILD
OLDER>HELPREQ OLDER>PAST ONLINE>CARE ONLINE>NUDE SOMEONE>CHILD SOURCE>and SOURCE>says WE>ONLINE a>SEND a>VIOLENCE a>i
a>so a>to and>CARE and>SOURCE at>ASK because>i can>MEET can>this do>MY do>got does>the from>with get>her get>on he>on
how>it i>CHILD in>for in>would is>which keep>is my>a my>is my>not my>what not>CARE our>ONLINE says>SOURCE she>tell
so>HE so>keeps that>and the>OLDER the>PAST them>I want>from was>for what>FRAME what>should when>do when>i where>would
who>ASK who>want will>she with>HE with>me would>them
""",
    13: """
ADULT>his ADULT>that CARE>for CHILD>VIOLENCE CHILD>WORRY CHILD>from CONTACT>SEND GROOMED>a I>LOVE I>would KIN>PEER
KIN>TOUCH KIN>he KIN>says MEET>WORRY MINOR>where MY>PEER NUDE>CARE OPINION>SEND OTHER_ADULT>a PEER>KIN SECRET>does
SELF_MINOR>ASK SELF_MINOR>on SOURCE>STAT THREAT>CHILD TOLD>on WORRY>in are>of but>the can>i did>who for>CHILD for>I
for>MY for>to have>CROWD his>ADULT how>STALK how>on if>what is>get it>MEET it>the me>CHILD my>said my>with of>SECRET
on>so our>SECRET tell>would that>i the>at them>in they>SECRET this>KIN to>SELF_MINOR want>me what>ONLINE what>SEND
what>SOMEONE what>he what>tell what>the who>of will>it with>so with>would would>do
""",
    14: """
ADULT>how ASK>of CONTACT>MINOR CROWD>me GIFT>KIN HE>has HE>have I>SOMEONE KIN>MY KIN>so MINOR>ONLINE MINOR>it
MY>SOMEONE NUDE>in ONLINE>the SEND>ONLINE SEND>of SOMEONE>wants SOURCE>FRAME SOURCE>I SOURCE>but STAT>they STAT>to
YOU>MY a>CARE a>me and>MINOR do>the for>GIFT for>PEER get>a how>she i>SOMEONE if>ADULT if>I if>i it>get of>FRAME
should>so so>i the>would to>ABUSE to>SEX what>GIFT what>KIN where>SOMEONE which>SEND which>do would>CARE you>MY
""",
    15: """
ASK>I CREEPY>MINOR CROWD>but HELPREQ>YOU KIN>YOU MEET>where MINOR>and NUDE>a ONLINE>when YOU>CHILD a>from and>would
because>I can>PIC for>SEND get>at her>at his>CONTACT how>from in>are it>us not>MY of>VIOLENCE so>ME that>she the>PIC
who>SEND with>MINOR with>they
""",
    16: """
ADULT>is CHILD>YOU HELPREQ>her ME>KIN MY>is MY>with ONLINE>CHILD PIC>get STAT>HE a>SOMEONE do>so does>his i>her i>that
if>CROWD it>PIC keep>from my>SOMEONE on>SOURCE says>are that>if the>the to>her to>it want>ONLINE what>HE what>OLDER
when>to who>is with>CHILD
""",
    17: """
ADULT>ONLINE ADULT>not ADULT>so CONTACT>CHILD FORCE>it KIN>PIC LOVE>CHILD MY>ONLINE ONLINE>please PIC>CONTACT PIC>KIN
PIC>where SECRET>WE did>do from>her get>with her>WE how>keep i>SEND in>ONLINE is>FRAME it>HE keep>it me>KIN of>KIN
of>that the>cant the>this to>MEET to>NUDE to>from want>CHILD want>MINOR what>i with>PIC
""",
    18: """
ADULT>KIN CHILD>ONLINE HELPREQ>you I>SELF_ADULT I>of ONLINE>SECRET ONLINE>SEND ONLINE>of OPINION>have but>for do>ME
does>ADULT get>ADULT get>it how>do i>SELF_ADULT in>FRAME it>FRAME it>do me>do on>what she>in where>do where>the
which>should
""",
    19: """
ASK>who ASK>why CONTACT>CARE I>want OPINION>for ORDINARY>them STAT>SOURCE and>get does>he for>how how>not if>HE of>in
should>SOMEONE should>to the>not the>they to>TOUCH what>him where>are
""",
    20: """
ASK>because HE>HE ONLINE>with PIC>so have>CHILD he>MINOR i>want is>what that>on the>FRAME the>SOMEONE would>not
""",
    21: """
CHILD>SECRET CROWD>SOMEONE MY>not OLDER>SOMEONE ORDINARY>what SOMEONE>in STAT>GIFT WE>SECRET a>CHILD do>keep do>that
does>HE for>OLDER get>CARE her>MY so>dont the>in this>of what>did when>CROWD which>have with>CARE
""",
    22: """
CONTACT>CROWD ME>do ONLINE>a a>PEER how>HE how>WE is>ONLINE the>but the>do the>from what>HELPREQ which>dont
""",
    23: """
HE>MINOR do>at do>not for>who get>WORRY have>SOMEONE if>ASK which>SOMEONE
""",
    24: """
and>not i>MINOR to>CHILD would>SOMEONE
""",
    25: """
SOURCE>is how>he
""",
    26: """
CHILD>PIC
""",
    27: """
for>ME how>I to>them
""",
    28: """
STAT>how for>CONTACT to>MINOR
""",
    29: """
and>how how>i
""",
    31: """
of>PIC
""",
    35: """
for>SOMEONE
""",
    36: """
how>SOMEONE
""",
    39: """
a>MINOR
""",
}
