"""Words and phrases for how it feels, what is asked for, and despair."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "FEAR": """
scared afraid frightened terrified scary fear fears fearing petrified panicking panic panicked shaking nervous
frightening terrifying
""",
    "WORRY": """
weird gross sus icky exhausted upset overwhelmed insecure struggling insomnia tears shattered sadness helpless broken
shaken alone worried concerned worrying worry alarmed
""",
    "DISTRESS": """
crying cry cries cried depressed depression anxious anxiety hopeless worthless trapped numb nightmares nightmare
flashbacks flashback lonely desperate distraught devastated sobbing miserable suffering ptsd heartbroken bulimic
bulimia anorexia anorexic purging unloved homeless hopelessness despair paranoid triggered breakdown
""",
    "SHAME": """
ashamed embarrassed disgusting disgusted guilty guilt shame embarrassing filthy violated stupid humiliated regret
""",
    "CRISIS": "suicidal suicide selfharm selfharming selfharmed suicidality",
    "TOLD": "confided disclosed disclosure admitted revealed disclosing",
    "HELPREQ": "help advice sos helpline",
    "PAST": "ago younger childhood years",
}

PHRASES: dict[str, str] = {
    "FEAR": """
i have scare|i am scare|have fear|very scare|feel ill|makes me ill|freaking out|freaked out|dont feel safe|not safe
feel sick|feeling sick|too scared|so scared|heart is racing|scares me|scaring me|scared me|scared of him|scared of her
scared to|afraid of him|afraid of my|afraid to
""",
    "WORRY": """
cant sleep|feel ill|feel so ill|wits end|at our wits|at my wits|out of our depth|out of my depth|beside myself
something isnt right|somethings not right|something is not right|something is wrong with|not like her|not like him
changed so much|has changed|is being exploited|being exploited|exploiting|worries me|dont like it|dont like this
got a bad feeling|bad feeling about|gut feeling|alarm bells|red flags|red flag|warning bells|dont trust him
dont trust this|not sure if its ok|really bothered|on my mind
""",
    "DISTRESS": """
cant leave the house|leave the house any|not coping|i am not coping|im not coping|took me straight back|i flinch
like a burden|keeps me up|keeps me awake|cry at night|crying at night|cry every|crying every|cry in|still angry
nobody protected|no one protected|heart pounding|jump whenever|still jump|much longer|how much longer
sleeping in the car|sleeping in my car|lost the apartment|lost our home|lost my home|off her meds|off his meds
off my meds|cant bear|cant stand it|sick to my stomach|feel violated|violated|fight every|parents fight
parents fighting|when my parents fight|i still remember|still remember his|still remember her|i still flinch
still flinch|i still think about|still haunts|haunts me|still feel his|cant live with|live with it|till they bleed
waste of space|happier if i|happier without me|cant be touched|still cant|having nightmares|nightmares about
forget something bad|something bad happened|something bad is|something bad to|everything hurts|wont go to the police
a burden to|such a burden|deserve to|dont deserve|want it to end|want it to stop|keeps happening|no way out|way out
pointless|jumps every time|in pieces|dont recognise my|dont recognize my|homeless with|leave the house|suffered from
suffering from|suffer from|diagnosed with|on medication|antidepressants|my trauma|my ptsd|my depression|my anxiety
so anxious|anxious all|feel so low|feel low|feel awful|feel terrible|feel broken|feel weak|feel like a failure
feel like i am|feel like im|feel invisible|feel unwanted|feel hated|feel ugly|feel fat|feel stuck|feel numb|so unhappy
unhappy all|so lonely|so depressed|so stressed|stressed out|breaking point|losing my mind|going insane|going crazy
cant function|hate everything|everyone hates|hates me|nobody likes|no one likes|nobody wants me|no one wants me
unwanted|self esteem|hear voices|hearing voices|hallucinating|not myself|havent felt|havent eaten|havent slept
dont sleep|dont eat|barely sleep|barely eat|cant get out of bed|stay in bed all|lost my will|lost interest|dont enjoy
given up|giving up|acting strange|acting weird|acting different|acting funny|acting strangely|acting differently
acting off|behaving strangely|thanks for being|sorry for everything|love you all|forgive me|for being nice
am one of them|one of those kids|one of the victims|one of those victims|lost so much|cant eat|cant stop crying
cry myself|cry all|cant cope|cant take it|cant take this|cant do this|cant go on|cant carry on|had enough of
hate myself|hate my life|hate my body|hate being|feel so alone|feel alone|all alone|feel like crap|feel like shit
feel empty|feeling down|feel down|feel nothing|feel like nothing|feel trapped|feel lost|no one cares|nobody cares
no one to talk|nobody to talk|no one to turn|nowhere to go|panic attack|panic attacks|anxiety attack|anxiety attacks
mental health|breaking down|falling apart|at my lowest|rock bottom|cant stop thinking|keep thinking about
wont go to school|wont eat|not eating|stopped eating|wont come out|wont talk to|withdrawn|locked herself
locked himself|make myself sick|throw up after|starve myself|starving myself|so lost|so broken|cant live like
eating disorder|nervous breakdown|in tears|wont stop crying|feel hopeless|feel worthless|feel unloved
feel like giving up|give up on|tired of everything|tired of living|getting worse
""",
    "SHAME": """
wish i hadnt|i wish i hadnt|wish i didnt|i regret|talked into|got talked into|stuck with him|stuck with her
my own fault|own fault|i lied about|out loud|never said it|said it out loud|just let him|i just let|i just do it
never told a soul|never told anyone|never told anybody|never spoken about|never told my|ive never told
never said anything|i am bad|feel bad about it|told no one|waste of space|feel sorry for|made me do|he made me
she made me|they made me|something bad|did something bad|forget something|i gave in|i let him|i let them|i didnt stop
couldnt say no|didnt say no|froze|i froze|after what he|after what she|after what they|what he did|what she did to
what they did to|after what|my fault|feel dirty|feel gross|feel disgusting|feel used|feel stupid|feel ashamed
blame myself|so stupid|shouldnt have|should not have|i let it|i led him on
""",
    "CRISIS": """
want it over|want it all over|want it to be over
planning to end it|going to end it|want to end it|end it all|end it tonight|end it soon|end things tonight
want to wake up|wake up tomorrow|making it to the|how to do it painlessly|painlessly|hiding blades|blades in
the bridge and|on the bridge|i vanished|if i vanished|vanish forever|googling how to die|dont want to wake
point in carrying on|point of carrying on|posted a goodbye|a goodbye on|end her life|end his life|ending her life
ending his life|end their life|take her own|take his own|take her life|take his life|wants to end it
going to kill herself|going to kill himself|in front of a train|in front of a car|in front of traffic|off a bridge
off a building|better off gone|everything to stop|it all to stop|cut too deep|cut deep|kill her self|kill him self
kill my self|kill themselves|kill them self|the rope|got a rope|a rope ready|drink bleach|drinking bleach|be alive at
be alive next|be alive by|be alive tomorrow|why am i alive|why am i even alive|why am i still alive|am i even alive
why am i still here|not alive|to be alive|being alive|wish i wasnt alive|stay alive|still alive because|keep living
go on living|stop breathing|hate waking up|stopped my heart|bleed out|bleeding out|slice my|slit|od tonight
enough pills|enough tablets|pills saved|saved up pills|saved up tablets|note for my|wrote a note|written a note
wrote my note|wrote letters to|no reason to stay|reason to be here|not be around anymore|wasnt about
wasnt here anymore|gone by|be gone by|be gone soon|gone forever|last goodbye|final goodbye|dont wanna exist
dont want to exist|want to exist|stop existing|end up killing myself|think of ending|wanting to die|wanted to die
thought about killing|thoughts about killing|urge to cut|urges to cut|want to cut|need to cut|cut again|relapsed|razor
scratching my legs|scratching my arms|scratch my arms until|till they bleed|until they bleed|until i bleed
round my neck|around my neck|a noose|noose|if i wasnt around|if i wasnt alive|happier without me|took my mums pills
took my dads pills|took my pills|took some pills|took a load of|swallowed a|swallowed pills|swallowed tablets
goodnight world|goodbye world|goodbye cruel|carry on living|be with her i dont|want to be with her|join my nan
in heaven with|deserve to live|deserve to die|whole packet|took a whole|think about dying|thinking about dying
go to sleep forever|want to sleep forever|wana die|wana dye|want to dye|wanna dye|tried to overdose|an overdose
overdosing|take an od|dying all the time|painful to die|hurt to die|painless way|how to die|ways to die|way to die
easiest way to die|told me to kill myself|rather be dead|planned how i am going|planned my death|planned my suicide
attempted to kill|attempted to end|jump in front of|jump off|end up dead|cut myself|kill us both|shoot myself
drown myself|poison myself|telling me to hurt myself|voices telling me|dont want to be here|stop living
never been born|if i was gone|if i were gone|if i died|if i was dead|if i disappeared|if i wasnt here
i am going to jump|end my own|going to end it|gonna end it|kill myself|killing myself|killed myself|end my life
ending my life|end it all|ending it all|end it tonight|take my life|take my own life|taking my own|took his own life
want to die|wanna die|wants to die|wish i was dead|wish i were dead|wish i wasnt here|wish i was never
wish i had died|wish id died|wish i died|wish i hadnt survived|wish i didnt survive|wish i hadnt woken
wish i never woke|wish it had killed me|wish it killed me|had killed me instead|killed me instead
should have let me die|shouldve let me die|wish they had let me|wish they let me die
wish i wasnt born|better off dead|better off without|want to be dead|dont want to live|dont want to be alive
not want to live|not want to be alive|dont wanna live|dont wanna be here|dont wanna be alive|hope i dont wake
not wake up|cant live anymore|no reason to live|nothing to live for|no point living|no point in living
no point being here|reason to live|reason to stay alive|self harm|self harming|self harmed|self harms|harm myself
harming myself|hurting myself|hurting herself|hurting himself|harming herself|harming himself|cutting myself
cuts myself|cutting herself|cutting himself|cuts herself|cuts himself|cut herself|cut himself|cut my wrists
cut my wrist|slit my|my wrists|started cutting|been cutting|cutting again|cut my arms|cutting my arms|cuts on her
cuts on his|cuts on my|burn myself|burning myself|take all the pills|took all the|took pills|taken pills
taken an overdose|took an overdose|overdosed|take an overdose|bottle of pills|loads of pills|too many pills
all the pills|all my pills|jump off a bridge|jump off the|jump in front|hang myself|hanging myself|hanged myself
suicide note|cease to exist|end everything|feel like dying|feel like ending|thoughts of ending|life isnt worth
not worth living|isnt worth living|sleep and never wake|never wake up|go to sleep and not|tried to kill|tried to end
attempted suicide|attempt suicide|commit suicide|thinking of suicide|thinking about suicide|think about suicide
thoughts of suicide|suicidal thoughts|kill herself|kill himself|kms|tired of being alive|done with living|end the pain
i am done with everything|overdose on|od on|stop being alive|point in living|hurt myself on purpose
how many paracetamol|how many pills|not be alive|want to be alive|kys myself
""",
    "DESPAIR": """
happy anymore|nothing makes me happy|nothing matters|nothing i do matters|no reason to|stop caring|dont care anymore
i am nothing|i am worthless|im worthless|im nothing|hate who i am|like a burden|im a burden|am a burden|be a burden
being a burden|be fine without|all be fine|fine without me|they would be better|theyd be better|family would be better
a waste of|so pointless|cant go on like|im tired of living|so tired of living|tired of fighting|tired of trying
cant keep doing|what is the point anymore|everything is too much|too much for me|all too much|a blade|the blade|blades
my blade|deserve to live|deserve to die|wont miss me|wouldnt miss me|not miss me|packet of tablets|packet of pills
planned how|planned it out|ive planned|i have planned|painful to die|hurt to die|does it hurt to|sleep forever
want it to end|want to end|just want it to end|im so done|i am so done|so done|life is pointless|life is meaningless
life has no|life isnt|life is not worth|no meaning|dying all the time|think about dying|thinking about dying
thoughts of death|thinking about death|think about death|the world without me|burden to everyone|burden on everyone
i am a burden|what is the point of living|dont deserve to|want to be gone|wanna be gone|wish i could disappear
rather be dead|rather die|starve myself|no hope|lost all hope|no future|cant see a way|way out of this|end up killing
i give up|wont hurt anymore|bye forever|my will to live|voices telling me|telling me to hurt|goodbye everyone
goodbye forever|this is goodbye|say goodbye|saying goodbye|wont be here tomorrow|not be here tomorrow
wont be here much|wont be around|not be around much|my last day|last message|last night alive|when i am gone
when im gone|after im gone|without me|disappear forever|want to disappear|wanna disappear|just disappear|ending things
end things tonight|ready to go|dead inside|done with life|make it all stop|cant do life|dont see a future
dont see the point|give up on life|no point in|no point anymore|whats the point anymore|whats the point in living
whats the point of living|nobody would care|no one would care|nobody would notice|no one would miss|nobody would miss
if i was gone|if i were gone|if i died|if i was dead|going to jump|gonna jump|nothing left for me|thanks for being
cant keep going|done with everything|written letters|never been born|better without me|feel so empty
tell my mum i am sorry|cant do this anymore|not here anymore|hate my life|hate being alive|scratch my|until they bleed
until i bleed|thinking about ending|thinking of ending|keep thinking about ending|hurt myself|hate living|when if i
point in living|under long sleeves|paracetamol
""",
    "TOLD": """
told my little girl|finally told me|has described|described something|told me why|noticed marks|asked me if its normal
says his mums boyfriend|says her mums boyfriend|told me she|told me he|confessed|confessed he|confessed she
says her dad|says her stepdad|says his dad|says her uncle|says her mum|says his mum|said her dad|said her stepdad
said daddys|said mummys|says daddys|emailed me saying|said a man|says a man|said that a man|school says|school called
school rang|school has told|a parent told|we found out|ive just seen|i have just seen|has been sent|have been sent
been sent|was approached|been approached|approached by|taught her|taught him|told me|told us|told my wife
told her teacher|told his teacher|told the school|told her mum|told his mum|tells me|telling me|has told|just told
let slip|let it slip|opened up|came to me|come to me|came out with|it came out|came out that|said to me|says to me
found messages|found out|found some|found texts|found pictures|found photos|found nudes|ive found|i found|i have found
have found|we found|found on his|found on her|on his phone|on her phone|looked at her phone|looked at his phone
looked through|went through her phone|went through his phone|checked her phone|checked his phone|checked his tablet
discovered|saw a message|saw messages|saw the messages|saw on her|saw on his|seen messages|seen the messages
i just saw|overheard|caught her|caught him|showed me|has shown me|shown me|mentioned that|mentioned a man
has been acting|disclosed to me|spoke to me about|confided in|trusted me
""",
    "HELPREQ": """
line i can ring|number i can ring|someone i can ring|anyone i can ring|is it too late|too late to report
too late to tell|is not good|not good pls|pls madam|please madam|please sir|pls sir|would the police|take my phone
as evidence|keep it as evidence|leave it as|do i have to send|already sent|is there somewhere|is there anywhere
is there anyone|anywhere i can|somewhere i can|somewhere she can|somewhere he can|is crime|is it crime|is a crime
is it a crime|is that a crime|get arrested|be arrested|can a person get|where do i go|go about reporting
how would i go|whether to tell|where do i go with|am i gonna go|how do i quit|who to ask|who to tell|is it bad
is it cheating|how do i know if|do i tell my|what if i|what if the|what happens when|what happens to me|does childline
ring childline|call childline|childline tell|childline do|do police|will the police|can the police|how do i forget
why do i feel|what counts as|what if it|can they trace|can he find|can they find|what is the procedure
whats the procedure|should i phone|should i ring|if i ring|happens if i ring|nobody is helping|no one is helping
wont help|didnt help|nobody listens|no one listens|nobody will help|get my daughter to stop|get my son to stop
get her to stop|get him to stop|how do i even|where do i even|how do i deal|how do i cope|how to cope|how to deal
how can i get over|cant get over|get over it|cant move on|move on from|how do i leave|how to leave|how can i leave
dont know how to leave|know how to leave|getting out of|what i do|what can we|taken down if|could i get|who shud
where do i turn|where can i turn|who do i ring|who do i call|who can i call|what is the right thing
whats the right thing|what do you do when|help me|need help|needs help|please help|want help|get help|help him
help her|help us|who help|who can help|can help|someone help|any help|can anyone help|how can i help|how do i help
how to help|what do i do|what should i do|what shall i do|what can i do|what to do|what do we do|what should we do
what can we do|what would you do|dont know what|not sure what|no idea what|what now|need advice|any advice|some advice
advice please|need to talk|want to talk|talk to someone|speak to someone|talk to somebody|someone to talk
somebody to talk|who can i talk|who do i talk|who can i tell|who do i tell|who should i tell|who can i speak
who do i speak|tell someone|tell somebody|should i tell|do i tell|do i report|can i report|should i report
how do i report|how to report|where do i report|where can i report|who do i report|report him|report it|report her
report this|report someone|report a|report something|how do i stop|how can i stop|how do i make it stop|make it stop
make him stop|make her stop|make them stop|how do i block|how do i get rid|how do i get away|get away from
how do i get out|get out of|how to get out|how do i say no|how to say no|how do i tell|how to tell my|how can i tell
should i block|should i just|should i ignore|should i send|should i go|should i meet|should i be worried|should i call
should i contact|should i say|do i have to|do i need to|am i in trouble|will i get in trouble|get in trouble
will i go to|can he get|can they get|is that allowed|is it allowed|is he allowed|is that legal|is it illegal
is this illegal|is that illegal|is it legal|is it normal|is this normal|is that normal|is it ok|is this ok|is that ok
is it okay|is this okay|is that okay|is this bad|is that bad|is it wrong|is this wrong|is that wrong|is it weird
is this weird|is that weird|is it safe|is this safe|is it abuse|is this abuse|is that abuse|is it rape|is this rape
was it rape|was i raped|is it grooming|is this grooming|is that grooming|is that considered|is it considered
does this count|does that count|count as|am i being|am i overreacting|im overreacting|i am overreacting|overreacting
am i wrong|am i crazy|am i the|am i stupid|am i being groomed|was i groomed|was that|what if he|what if she
what if someone|what happens if|what would happen|what will happen|get them removed|get it removed|get them taken
get it taken|taken down|take it down|take them down|get them back|pls who|anyone there|is anyone there|anybody there
can you help|can u help|can someone|can anyone|cant tell anyone|cant tell my|cant tell mum|no one believes
nobody believes|wont believe me|believe me|dont want my|so my parents dont|parents finding out|my parents will kill
mum will kill|dad will kill|scared to tell|afraid to tell|too scared to tell|how do i get my|childline|call the police
go to the police|police about|tell the police|phone the police|ring the police|contact the police|want it to stop
want him to stop|want this to stop|just want it|stop him|stop her|stop this|safe place|a refuge|a shelter
womens shelter|protect her from him|protect myself
""",
    "FAULT": """
my fault|is it me|did i do something|did i do wrong|did i cause|deserve it|deserve this|asked for it|i started it
lead him on|led him on|blame me|to blame
""",
    "PAST": """
never got over it|never gotten over it|at boarding school|in a childrens home|in a children s home
back to my own teens|my own teens|is it too late|i was the girl|i was that girl|i was that kid|i was the boy
nobody protected me|the age i was|it all came back|all came back|brought it all back|brought it back|happened to me at
at scouts|when i was at|i still remember|i still flinch|that was me|was me at|happened to me when|years and i still
never told a soul|in the nineties|in the eighties|in the seventies|what grandad did|i survived|i realise that
i realised that|only realised|looking back|years ago|year ago|when i was|when i were|as a child|as a kid|as a teenager
as a teen|growing up|my childhood|back then|in the past|long time ago|decades ago|used to abuse|used to touch
used to come|when i was little|when i was young|when i was younger|i was only|in my teens|all those years|back when
throughout my|my whole life|now im an adult|now that im older|i am now|survivor|happened when
""",
    "NEVERMET": """
never met|not met|havent met|hasnt met|dont know him|dont know her|doesnt know|dont know who|dont really know
i dont know them|met on|met online|met in a|met through|met someone|met this|met a guy|met a man|met a boy|met him on
met her on|met him online|met them on|meets online|met over|off the internet|from the internet|from online
i know online|from a game|from roblox|from discord|from insta|from snap|from tiktok|from fortnite|from minecraft
over the internet|on the internet
""",
    "BEING": """
i am being|im being|i was being|i got asked|i got sent|i got told|i got made|i keep getting|is being|was being
got asked|being asked|been asked|being made|being pressured|being forced|im getting
""",
}
