"""Words and phrases for how someone comes near: contact, pictures, gifts, secrecy, meeting, knowing where one lives."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "NUDE": """
nude nudes naked topless underwear bra knickers panties boxers boobs tits nipples dick cock penis vagina pussy fanny
willy bum butt undress stripping strip sexy sext dickpic dickpics porn wank masturbate masturbating masturbated bikini
horny kinky explicit intimate genitals privates sexualised lingerie onlyfans rude cum orgasm turned
""",
    "PIC": """
pic pics picture pictures photo photos selfie selfies video videos cam image images facetime livestream screenshot
screenshots streaming vid vids snaps
""",
    "SEND": """
send sends sent sending gives giving share shared shares sharing show showed showing swap swapped swapping give gave
""",
    "ASK": """
dare dares daring asks asked asking ask wants want wanted begging begs begged demands demanding demanded requests
requested wanting
""",
    "MEET": "meet meets irl hotel",
    "SECRET": "secret secretly secretive private privately",
    "LEAK": "leak leaks leaked leaking posts posted posting spread spreads spreading",
    "GIFT": """
gift gifts presents money cash robux vbucks paypal cashapp nitro skins giftcard vape vapes alcohol vodka weed drugs
pay pays paid paying venmo bitcoin sugar allowance iphone trainers credit topups
""",
    "ONLINE": """
online internet discord snap insta whatsapp telegram roblox minecraft fortnite tiktok chatroom omegle kik facebook
messenger game gaming server chat chats dm dms app message messages text texts xbox playstation website tinder wizz
yubo twitch steam skype reddit signal vr vrchat oculus cod valorant forum inbox stream groupchat twitter hoop monkey
wink imvu fifa
""",
    "CONTACT": """
messaging texting chatting talking messaged texted calling calls dming dmed chatted videocall facetiming talks talked
texts messages messege snapping added adds speaking spoke befriended contacted contacting contacts replied replying
typing met
""",
    "LOVE": "relationship dating soulmate special crush date dated marry romantic",
    "OLDER": "older adult grown",
}

PHRASES: dict[str, str] = {
    "NUDE": """
pictures of my legs|pictures of my feet|pictures of my body|pictures of my face|pictures of my bum
pictures of my chest|pictures of my tummy|pictures of my belly|pictures of my lips|pictures of my back
pictures of my stomach|pictures of my boobs|pics of my legs|pics of my feet|pics of my body|pics of my face
pics of my bum|pics of my chest|pics of my tummy|pics of my belly|pics of my lips|pics of my back|pics of my stomach
pics of my boobs|photos of my legs|photos of my feet|photos of my body|photos of my face|photos of my bum
photos of my chest|photos of my tummy|photos of my belly|photos of my lips|photos of my back|photos of my stomach
photos of my boobs|pic of my legs|pic of my feet|pic of my body|pic of my face|pic of my bum|pic of my chest
pic of my tummy|pic of my belly|pic of my lips|pic of my back|pic of my stomach|pic of my boobs|photo of my legs
photo of my feet|photo of my body|photo of my face|photo of my bum|photo of my chest|photo of my tummy
photo of my belly|photo of my lips|photo of my back|photo of my stomach|photo of my boobs|videos of my legs
videos of my feet|videos of my body|videos of my face|videos of my bum|videos of my chest|videos of my tummy
videos of my belly|videos of my lips|videos of my back|videos of my stomach|videos of my boobs|rude photo|rude pic
rude picture|rude video|rude vid|dodgy photo|bad photo|bad photos|see his body|see her body|her body|videos of himself
videos of herself|make of himself|make of herself|video with me|make video|make videos|videos he has been asked
videos she has been asked|asking her for photos|asking him for photos|asking her for pictures|asking for photos of her
asking him for pictures|asking her for pics|asked her for photos|asked her for pictures|asked for her photos|flash a
flashed me|flashes me|flashed at|flashing me|his willy|his penis|exposed himself|exposing himself|with nothing on
nothing on|sending pics|sending pictures|sending a pic|sending nudes|sent pics|sent a pic|send pics|sent pictures
take off my|taking off my|my clothes|my socks|see her undress|see him undress|undress on|undressing|getting changed
gettin changed|get changed|photos of my kids in|pictures of my kids in|in the bath|with no clothes|without clothes
no clothes on|my clothes off|clothes off|take my top|takes off|took off my|take my clothes|my top off|my shirt off
lift my|private parts|private part|my body|his body|down there|get undressed|getting undressed|in the shower
in my underwear|my chest|my private|his private|her private|his thing|his bits|my bits|my boobs|dick pic|dick pics
rude pics|rude pictures|rude photos|rude stuff|sexy pics|sexy photos|bad pictures|bad pics|dirty pics|dirty pictures
dirty stuff|dirty things|dirty talk|dirty messages|inappropriate pictures|inappropriate photos|inappropriate pics
inappropriate picture|inappropriate images|inappropriate messages|inappropriate things|inappropriate stuff
sexual messages|sexual pictures|sexual photos|sexual stuff|sexual things|sexual questions|sexual images|sexy things
sexy stuff|not wearing|what im wearing|what i am wearing|what i was wearing|what she was wearing|what i wear
what she wears|what color underwear|body pics|feet pics|pictures of me|pics of me|photos of me|pic of me|picture of me
photo of me|video of me|videos of me|vid of me|pictures of myself|pics of myself|pics of her|pictures of her
photos of her|pictures of him|photos of him|photos of herself|pictures of herself|pics of herself|pictures of himself
photos of himself|photo of herself|my pictures|my pics|my photos|my pic|my nudes|special pictures|special photos
on cam|on camera|do stuff|doing stuff|do things|did stuff|did things|stuff on cam|things on cam|changing room
put on a show|turn on my cam|turn my cam|turn the cam|turn on my camera|cam on
""",
    "SEND": """
show him my|show me his|show her my|swap pics|trade pics|got pictures of|got pics of|got photos of|got my pics
got my nudes|has my nudes|got a video|got my snap|took pictures|took a video|took photos|took pics|taking pictures
taking photos
""",
    "ASK": """
told me to|tells me to|telling me to|told her to|told him to|telling her to|keeps asking|kept asking|keep asking
keeps on asking|wont stop asking|wont take no|wouldnt take no|keeps saying|keeps telling|tryna get|trying to get me
tried to get me|trying to get her|trying to get him|wants me to|wanted me to|want me to|asks me to|asked me to
asking me to|said i have to|says i have to|said i should|says i should|said i had to|says i owe|said i owe|i owe him
getting me to|got me to|gets me to|get me to
""",
    "MEET": """
to see me tonight|driving to me|driving hours|hours to see|wants his address|wants her address|run away to
run off with|running off with|run off to|i am meeting|im meeting|meeting a|meeting someone|meeting this
meeting with a man|went to meet|going to meet|gonna meet|wanted to meet|to meet me|met up|run away together
come my house|come to my house|meet up|meet him|meet her|meet them|meet me|meet in|meet irl|see me irl|see me in real
in real life|in person|come over|come to his|come to her|go to his|go to her|go round his|come round|pick me up
picks me up|picked me up|pick her up|pick him up|his house|his flat|his place|his car|in his room|a hotel|hotel room
run away with|sneak out|get a train|buy me a train|train ticket|come and get me|coming to get me|coming to see me
fly out|flying out|drive to me|meeting up|meeting him|meeting her|go with him|get in his|on my own|be alone|alone with
""",
    "SECRET": """
something special|told them about him|if i told them|other people would|people wouldnt understand|wouldnt understand
nobody would understand|never told a soul|never told anyone|never told anybody|havent told anyone|havent told anybody
not told anyone|told no one|cant tell them|cant tell her|told nobody|keep our love|love quiet|keep quiet|kept quiet
stay quiet|never tell anyone|a private server|to a private|his private account|private account|wouldnt tell|promised i
cant say what|cant say it|cant say who|not allowed to say|not allowed to tell|already sent it|sent it|i sent a
i already sent|parents seeing|without my parents|without my mum|lying about where|lies about where|tell your parents
tell your mum|tell my mum|tell your dad|tell my parents|tells your parents|phone goes off|switched it off|finds out i
find out i told|if i told|if i tell|i told on|parents find out|mum find out|dad find out|parents found out|dont tell
not to tell|cant tell|do not tell|never tell|not tell|not tell anyone|tell anyone|tell no one|tell nobody
not supposed to tell|our secret|a secret|our little|keep it between|keep this between|between us|between me and
just us|delete the messages|delete the chat|delete the chats|delete the texts|delete the photos|delete the pics
delete the pictures|delete everything|deletes the|deleted the|delete our|delete my|delete all|delete messages
deleting messages|deleting her|deleting his|hide it|hides her|hides his|hiding her|hiding his|hide her|told me not
said not to|says not to|promised not|made me promise|made me swear|swear not|no one can know|nobody can know
no one knows|nobody knows|behind my back|in private|on my own|without telling|without parents|disappearing messages
wont show me|wont let me see|secret chat|secret account|second phone|turn off my location|lie to my|lie to her
lying to my|lying to me about
""",
    "GIFT": """
gift vouchers|a parcel|send her a parcel|send him a parcel|gifting me|keeps gifting|give my daughter|gave my daughter
gives my daughter|give my son|gave my son|gives my son|gave my sister|gives my sister|gave my brother|gives my brother
comes home with money|nudes for|for vapes|for money|him sweets|her sweets|me sweets|offered me a lift
offered her a lift|a lift home|drives me home|drove me home|gives them alcohol|gave them alcohol|gives her alcohol
free lessons|free coins|coins if|packages for|parcels|gave me vodka|gave me weed|gives me weed|give me weed
gave me alcohol|gives me alcohol|gave me drugs|gives me drugs|offered me 1|offered me 5|to borrow|pay for her
paying for her|paid for her|paying for his|pays for her|pays for his|new trainers|bought her a|bought him a
bought me a|got me a phone|got her a phone|a phone so we|hotel key|key card|so he can send|send me a present
steam cards|200 pounds|gift cards|or bitcoin|bought me|buys me|buy me|buying me|bought her|bought him|buys her
buys him|buying her|buying him|gave me money|gives me money|give me money|giving me money|sent me money|sends me money
send me money|sending me money|sends her|sending her money|sending him money|gift card|game credit|game credits
game account|in game|topped up|topping up|top up|tops up|sugar daddy|sugar baby|sugar mummy|free robux|free skins
v bucks|steam card|new phone|sent me stuff|sends me stuff|sends me gifts|sent me a gift|sent her a|sent him a|paid me
pays me|pay me|paying me|offered me|offers me|offering me|offering to buy|offered to buy|offered her|offered him
battle pass|apple pay|expensive gifts|expensive presents|modelling job|model for|modeling job|get me famous|spoils me
spoil me|designer|makeup for|given me|given her|given him
""",
    "ONLINE": """
snap chat|group chat|video game|on a game|on my game|on the game|in game|on an app|voice chat|dating app|dating site
chat room|ps4|ps5|on here|off here|in my dms|in his dms|in her dms|on line|on her phone|on his phone|his phone
her phone|his tablet|her tablet|his ipad|her ipad|on the net|the internet
""",
    "CONTACT": """
video call|video calls|video called|video chat|video chats|voice call|calls me|called me|call me|rings me|phones me
messages me|messaged me|texts me|texted me|dms me|dmd me|dmed me|talks to me|talked to me|speaks to me|chats to me
chat with|chats with|talk to me|slid into|slides into|in my dms|added me|adds me|followed me|keeps messaging
keeps texting|keeps calling|keeps talking|keeps messing|keep messaging|keeps dming|keeps adding|keeps contacting
wont leave me|leave me alone|leaves me alone|leave her alone|leave him alone|talking to this|talking to a
talking to some|been talking|been chatting|been messaging|been texting|messages from|message from|texts from
messages off|message off|calls from|friend request|got talking|started talking|started messaging|started chatting
started texting|late at night|every night|bare messages|loads of messages|hundreds of messages|good morning texts
""",
    "MOVED": """
moved me to|move to|moved to|moved onto|moved on to|move onto|move over to|moved over to|switch to|switched to
go on whatsapp|go on telegram|go on snap|go on signal|come on snap|get snap|add him on|add her on|add them on
added him on|added me on|gave him my number|gave her my number|give him my number|my number|asked for my number
asked for my snap|wants my snap|wants my number|another app|a different app|other app|download telegram
download signal|download this app|private chat|private server|private message|private messages|private room
off discord|to telegram|to snap|to whatsapp|to signal|on telegram instead|on snap instead
""",
    "LOVE": """
be his special|special friend|be her special|secret husband|secret boyfriend|secret girlfriend|secret friend
online husband|online wife|online dad|special boy|special girl|owns her|owns me|owns him|call him daddy|call me his
calls me his|i love him|loves you|love you|says i love|he loves|the attention|feel sorry for him|feel bad for him
feel guilty for him|feelings for|attracted to him|want to please|like him but|i like him|loves me|love me|in love
love him|be his girlfriend|be his gf|my online boyfriend|online boyfriend|online girlfriend|in a relationship
going out with|hes my boyfriend|he is my boyfriend|says he loves|says she loves|said he loves|said he loved
says shes in|be together|be with me|be with him|be with her|only one who understands|only one who gets|understands me
gets me|likes me|fancies me|wants to marry|marry me|run away together|when i turn|when i am 16|when im 16|when i am 18
when im 18|wait for me|wait until|has feelings|special bond|special friendship|miss me|misses me
""",
    "KNOWS": """
asking for my socials|asking for my pics|asking for my snap|asking for my number|wants to know where i live
asked where i live|asking where i live|know my home|knows my home|know our home|knows everything about
know everything about|his address|her address|wants his address|wants her address|has a video of|has videos of
has pictures of|has pics of|has photos of|has a video|got a video of|people to my house|ppl to my house
sending people to|to my house|asked for my address|wants my address|my address so|gave him my address
gave her my address|gave him my|gave her my|gave them my|gave a man my|gave someone my|told him where|told her where
told them where|trace him|trace her|trace me|trace my|belong to|where i am|where i go|pretending to be me
pretend to be me|pretends to be me|using my pictures|using my photos|using my name|hacked my snap|hacked my insta
hacked my account and|all my private|my private photos|my private pics|private photos|private pics|private pictures
knew her username|knew his username|knows her username|know my school|knows my|he knows my|know my address
got my number|know my real|know my full|screenshotted|screen recorded|screenrecorded|recorded me|filmed me|filming me
records me|films me|outside my house|outside my window|outside our house|outside my door|across the road from my
across the street from my|outside my school|what street i|knows where|know where i|knew where|know where we
found out where|knows my address|knows my school|knows what school|knows which school|know what school
know which school|got my address|has my address|found my address|has my location|got my location|knows my location
know my location|see my location|where i live|where my house|where she lives|where he lives|what school i
which school i|where i go to school|my real name|sent my address|tracked me|tracking my|tracks my|tracks me
found my family|found my mum|found my school|found my insta|found my facebook|found me|my ip|my home address
got my name|knows my name|turned up at|shows up at|showed up at|waits for me|waiting for me
""",
    "NEAR": """
in a van|get in the van|get in his car|asked me to get in|told me to get in|over my bed|stood over me|stands over me
with scissors|is outside|hes outside|shes outside|outside my|outside the house|outside our|outside school|at my door
at the door|at my house|at our house|on his way|coming here|coming now|coming over now|coming to my|coming for me
on his way to|on the way to|in the house|in my house|hes here|he is here|trying to get in|banging on|behind me
following me home|followed me home|following me|in danger|in his car|locked in|locked me in|hes coming|he is coming
shes coming|coming tonight|meeting him tonight|meet tonight|meet tomorrow|tonight to meet|meeting tomorrow|im hiding
i am hiding|hiding in my|hiding from|cant get out|wont let me go|wont let me out|has a knife|has a gun|has a weapon
got a knife|hes going to|is going to hurt|going to kill|gonna kill
""",
    "LEAK": """
delete the video|delete my pics|delete the pics|delete the pictures|delete my photos|video he took|pictures he took
photos he took|pics he took|video they took|hacked my snap|hacked my insta|hacked into my|taken down|take it down
take them down|get a picture|picture taken down|pictures taken down|goes to my|everyone has seen|going round
going around|went round|in the group chat|on a website|on the internet without
""",
    "OLDER": """
too old|old for me|old for her|older boyfriend|older girlfriend|adult friend|grown man|with a wife|has a wife
is married|love my son|loves my son|love my daughter|loves my daughter|in love with my|in her thirties|in his thirties
in his forties|in her forties|in his fifties|in his sixties|in his twenties|in her twenties|in her fifties
thirty something|forty something|youth pastor|an old guy|old guy|old man|dads mate|moved in with a|moved in with him
with a bloke
""",
}
