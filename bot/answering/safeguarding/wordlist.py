"""Everyday words that are never taken for a misspelt key word, and that letters without spaces may be cut into."""

from __future__ import annotations

COMMON: frozenset[str] = frozenset(
    """
a i u the be to of and in that have it for not on with he as you do at this but his by from they we say her she or an will my one all would there
their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see
other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most
us is are was were am been being has had having did does doing done said says got going gone came went made makes took taken gave given knew known
really very much many more less too still never always ever again already yet soon later today tonight tomorrow yesterday week month night morning
please thanks thank hello hi hey yes yeah nope ok okay sorry maybe guess sure right wrong bad nice great best better worse worst big small little
old young long short high low hard easy fast slow early late same different own last next where why while until before since during without within
under between through against around off down away here thing things stuff something anything nothing everything someone anyone nobody everybody
man woman men women boy girl boys girls kid kids child children person mum dad mother father parents brother sister son daughter friend friends mate
teacher school class year home house room bed door phone number name age money game games app apps online internet picture pictures pic pics photo photos video
message messages text texts chat talk talking tell told ask asked asking send sent sending show share meet meeting met keep keeps keeping secret help need needs
needed want wants wanted stop stopped start started try tried trying call called calling leave left let lets feel feels feeling felt hate love loves hurt
hurts hurting kill killed die dead dying live life scared afraid worried sad cry crying alone safe danger naked nude nudes touch touched touching
myself yourself himself herself themselves cant dont wont isnt didnt doesnt wasnt havent hasnt shouldnt couldnt wouldnt arent werent im
threat thread treat treats tread shared sharing sacred scarce stared spared cared dared hared bared scored scarf stated staged united noted quoted
rate rated rape tape taped cape race rare grape drape gape shape named baked faked fakes nudge nodes mode modes node tough couch pouch crouch ouch teach reach beach
bride bridge broom bloom gloomed bloomed roomed zoomed doomed loomed groove creep sleep steep sheep cheap crepe crêpe weird wired tired hired fired
secretary secrets section sector sexist sexes sects sect alter altar later water wonder wander under thunder younger yonder winder friends friendly trends
beaten heated seated treated greeted tested rested texted vested boating coating beating heating seating meeting greeting meting editing eating
rapid rabid vapid raging rating raping taping ranting parent patent present president presents prevent percent recent decent descent
police policy polite olive office officer offence offences offensive offer offers offered report reports reported reporting reporter article paragraph figure figures
force forces forced source sources course courses coarse horse house mouse nurse purse curse worse morse
percentage total average statistic statistics data recorded record records record high rise rose risen increase increased decrease platform platforms social media
company companies firm firms bill law laws act parliament government minister online safety encryption encrypted encrypt privacy private public publish published
charity campaign campaigning campaigned speaker quote quoted quotes trainer training trains trained train rain brain grain strain drain trail trial
victim victims crime crimes case cases child children charge charged change changed chance dance advance finance france
word words world work worked working worker worry sorry story stories store stored score scored scare scary scarf
stalk stock stack stalks talks walks chalk walked talked stalled staled stole stolen stone phone alone clone drone
cutting putting sitting hitting fitting getting letting setting betting petting patting waiting writing biting lighting fighting
kicked picked ticked licked locked looked booked cooked hooked blocked clocked knocked shocked stocked docked rocked socked
posted hosted roasted toasted boasted pasted tasted wasted lasted listed misted twisted trusted rusted dusted busted
leaks weeks peaks beaks speaks leaked peaked sneaked sneak break bread dread tread
slapped clapped snapped mapped tapped wrapped trapped strapped shipped whipped flipped slipped tripped gripped dripped clipped
grabbed stabbed crabbed gabbed blabbed punch lunch bunch launch launched munched bunched crunched hunched
bullet bulletin belly bull billy jelly gully fully dully sully woolly wooly silly
course school cool fool pool tool wool fuel cruel duel
""".split()
)
