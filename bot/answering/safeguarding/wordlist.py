"""Everyday words that are never taken for a misspelt key word, and that letters without spaces may be cut into."""

from __future__ import annotations

COMMON: frozenset[str] = frozenset(
    """
a i u the be to of and in that have it for not on with he as you do at this but his by from they we say her she or an
will my one all would there their what so up out if about who get which go me when make can like time no just him know
take people into year your good some could them see other than then now look only come its over think also back after
use two how our work first well way even new want because any these give day most us is are was were am been being has
had having did does doing done said says got going gone came went made makes took taken gave given knew known really
very much many more less too still never always ever again already yet soon later today tonight tomorrow yesterday
week month night morning please thanks thank hello hi hey yes yeah nope ok okay sorry maybe guess sure right wrong bad
nice great best better worse worst big small little old young long short high low hard easy fast slow early late same
different own last next where why while until before since during without within under between through against around
off down away here thing things stuff something anything nothing everything someone anyone nobody everybody man woman
men women boy girl boys girls kid kids child children person mum dad mother father parents brother sister son daughter
friend friends mate teacher school class home house room bed door phone number name age money game games app apps
online internet picture pictures pic pics photo photos video message messages text texts chat talk talking tell told
ask asked asking send sent sending show share meet meeting met keep keeps keeping secret help need needs needed wants
wanted stop stopped start started try tried trying call called calling leave left let lets feel feels feeling felt
hate love loves hurt hurts hurting kill killed die dead dying live life scared afraid worried sad cry crying alone
safe danger naked nude nudes touch touched touching myself yourself himself herself themselves cant dont wont isnt
didnt doesnt wasnt havent hasnt shouldnt couldnt wouldnt arent werent im threat thread treat treats tread shared
sharing sacred scarce stared spared cared dared hared bared scored scarf stated staged united noted quoted rate rated
rape tape taped cape race rare grape drape gape shape named baked faked fakes nudge nodes mode modes node tough couch
pouch crouch ouch teach reach beach bride bridge broom bloom gloomed bloomed roomed zoomed doomed loomed groove creep
sleep steep sheep cheap crepe crêpe weird wired tired hired fired secretary secrets section sector sexist sexes sects
sect alter altar water wonder wander thunder younger yonder winder friendly trends beaten heated seated treated
greeted tested rested texted vested boating coating beating heating seating greeting meting editing eating rapid rabid
vapid raging rating raping taping ranting parent patent present president presents prevent percent recent decent
descent police policy polite olive office officer offence offences offensive offer offers offered report reports
reported reporting reporter article paragraph figure figures force forces forced source sources course courses coarse
horse mouse nurse purse curse morse percentage total average statistic statistics data recorded record records rise
rose risen increase increased decrease platform platforms social media company companies firm firms bill law laws act
parliament government minister safety encryption encrypted encrypt privacy private public publish published charity
campaign campaigning campaigned speaker quote quotes trainer training trains trained train rain brain grain strain
drain trail trial victim victims crime crimes case cases charge charged change changed chance dance advance finance
france word words world worked working worker worry story stories store stored score scare scary stalk stock stack
stalks talks walks chalk walked talked stalled staled stole stolen stone clone drone cutting putting sitting hitting
fitting getting letting setting betting petting patting waiting writing biting lighting fighting kicked picked ticked
licked locked looked booked cooked hooked blocked clocked knocked shocked stocked docked rocked socked posted hosted
roasted toasted boasted pasted tasted wasted lasted listed misted twisted trusted rusted dusted busted leaks weeks
peaks beaks speaks leaked peaked sneaked sneak break bread dread slapped clapped snapped mapped tapped wrapped trapped
strapped shipped whipped flipped slipped tripped gripped dripped clipped grabbed stabbed crabbed gabbed blabbed punch
lunch bunch launch launched munched bunched crunched hunched bullet bulletin belly bull billy jelly gully fully dully
groom grooming groomed abuse abused abuser suicide suicidal raped blackmail blackmailed blackmailing threatened
threatening selfie webcam undress underwear clean strap scout swimsuit
sully woolly wooly silly cool fool pool tool wool fuel cruel duel
""".split()
)

NOT_MISSPELT: frozenset[str] = frozenset(
    """abusers groomer groomers
    accused amused amusing assaulting backed backing badness baking battles beaming beard bearded bearing beetles
    bleeding bobbing bother bottles boxer boxes boxing breaded breakdowns breathing breeding bribe briber brides
    broke broker brothel brothers budget buffering bulls buried burner buses bushing carried ceased chopping
    clapping coerce concealed confused conserved consulted continued converged converted convinces cooking couched
    counting courting cracked creeper cring cropping cruise curried curries dallied dating decrease decreased
    deering dependent diffused digesting discussed discussing disguised disrupting distrusted dragged dropping eaten
    embarrass embarrassingly exclude excludes excused exhort expedited explained explaining explicitly exploration
    exploring export exported exporting exposed exposures family feared fearless featuring feeding fellows fitter
    flighting flower follow follower forbed forbes forged forked forking formed forming fudged geared granddaught
    greyed grouped grouping groupings growing gushing hacker hiking hinting hiring hitter homely hunting hurling
    hurried hurting hushed inanimate incent incept infest infused ingest inserting insist insulted insulting invest
    investing isses jacked jobbing judged keating kicker kidding kissed lacking laughter leased leasing likely
    listen lister locker locking loneliness lonely lovely manipulate manipulation manipulations manipulator
    manipulators mapping marking married mashed masking mating missed misses missing mister mocker modest mounting
    needing nightmarish nuder nudged overwhelm packed packing paranoia paranoiac parties peering picking pickles
    pickling power predatori pressur pulled puncher pusher pushes pushing racing racist rallied ramping random
    rating reared refused resulted ridden robbing rubber rudely rushing sacks saying scaled scarce scarcely scarf
    scarfs scattered scrape scraped scream scripted scripting scripts sealed seared secrets sector sectors secure
    secured securely seeding shading shaping sharks shaved shipping shopping shouting shovel shower showered showers
    sinter sitter slapping slashed slipped smack snacks snapping sobbing spike spoked spring stacked stacking stacks
    stages staging stalling stalls stanza stare stares starring stars starting starts starv states stating stave
    staves staying stetson stores storing straggler strained stranded strange strangely stranger streamed streams
    string striped stripes strips stroke strokes stronger stubbed tacked tagging taking tallied tearing teaser
    teenage tended thread threads threats throat throes throw thrown torched tormentor touchdown touchy touring
    tower traces tracing track tracked trapper tricks tripping tuned turner udder unsafe unsure unused users violate
    violates violet warrior warriors wearing weeding whipping worried worrier worries
""".split()
)
"""Real words one or two letters away from a key word."""
