"""How English is shortened and respelt in messages: words that stand for others, whatever the subject.

Only spellings that are no common words of their own, or that hardly ever are in a question, stand here.
"""

from __future__ import annotations

_TABLE = """
u=you ur=your urs=yours r=are y=why n=and c=see k=ok b=be da=the dat=that dis=this dem=them dey=they dere=there
deir=their dese=these wiv=with wit=with wid=with wat=what wot=what wut=what wht=what whut=what wats=what+is
wots=what+is whats=what+is whos=who+is hows=how+is wheres=where+is whens=when+is whys=why+is hoo=who hu=who hw=how
hou=how wich=which whitch=which witch=which wen=when wher=where whr=where wy=why coz=because cuz=because cos=because
becoz=because becaus=because bcoz=because bcz=because bc=because ppl=people peeps=people pplz=people peple=people
pepole=people pple=people plz=please pls=please plez=please thx=thanks ty=thanks tho=though thru=through abt=about
bout=about abot=about abut=about frm=from fr=from bfore=before b4=before l8=late gr8=great m8=mate 2day=today
2nite=tonight 2moro=tomorrow tmrw=tomorrow sumone=someone sum1=someone some1=someone any1=anyone ne1=anyone
every1=everyone no1=nobody sumthin=something summat=something nuthin=nothing nowt=nothing owt=anything shud=should
shuld=should shoud=should cud=could culd=could wud=would wuld=would cn=can cant=can+not dont=do+not doesnt=does+not
didnt=did+not isnt=is+not arent=are+not wasnt=was+not werent=were+not wont=will+not wouldnt=would+not couldnt=could+not
shouldnt=should+not hasnt=has+not havent=have+not hadnt=had+not aint=is+not dnt=do+not dunno=do+not+know
idk=i+do+not+know im=i+am ive=i+have hes=he+is shes=she+is theyre=they+are theyve=they+have youre=you+are
youve=you+have weve=we+have thats=that+is theres=there+is heres=here+is lets=let+us gonna=going+to wanna=want+to
gotta=got+to gimme=give+me lemme=let+me sorta=sort+of outta=out+of whaddya=what+do+you whatcha=what+are+you hav=have
hv=have av=have hab=have nos=numbers nr=number num=number nums=numbers numba=number nummber=number numbr=number
avg=average amt=amount pct=percent perc=percent percnt=percent persent=percent persant=percent precent=percent
percentige=percentage percentge=percentage yr=year yrs=years yer=year mth=month mths=months wk=week wks=weeks hrs=hours
lst=last nxt=next evry=every ttl=total tot=total totl=total govt=government info=information vid=video vids=videos
pic=picture pics=pictures pix=pictures msg=message msgs=messages mesage=message mesages=messages convo=conversation
convos=conversations txt=text txts=texts fone=phone fones=phones skool=school skl=school teh=the thier=their
recieve=receive chidren=children chldren=children artical=article arcticle=article qoute=quote qoutes=quotes
kwote=quote sed=said sez=says tels=tells incresed=increased increse=increase encrease=increase polis=police
polise=police polce=police safty=safety saftey=safety intrnet=internet internt=internet interweb=internet
diffrent=different sinse=since wer=where beter=better bcum=become thingy=thing fings=things fing=thing nufin=nothing
mny=many meny=many giv=give gve=give mor=more moar=more lik=like lyk=like nuber=number numer=number rite=right
ryt=right ye=yes yh=yes ya=yes nah=no tek=tech fink=think thnk=think fought=thought sumting=something ting=thing
tings=things aks=ask aksed=asked gud=good gd=good kwik=quick quik=quick skul=school nite=night lite=light enuf=enough
enuff=enough luv=love frend=friend frends=friends frnd=friend frnds=friends evrything=everything evrybody=everybody
evrywhere=everywhere evr=ever nvr=never neva=never eva=ever bin=been iz=is woz=was wos=was ov=of fer=for 4m=from
kno=know knw=know knoe=know lil=little bro=brother sis=sister les=less moast=most mos=most mst=must shld=should
wld=would cld=could agen=again agn=again agenst=against alredy=already allready=already alot=lots beleive=believe
belive=believe bigest=biggest bizness=business biznes=business buisness=business buissness=business compny=company
compnay=company companys=companies cumpany=company compani=company gove=give govenment=government goverment=government
guvment=government happend=happened happnd=happened hapend=happened happn=happen hapen=happen importent=important
intresting=interesting jus=just jst=just kidz=kids lern=learn littel=little mite=might myt=might nobdy=nobody
noone=nobody nuthing=nothing onli=only onley=only onlyy=only ofer=offer oter=other othr=other otha=other
oppinion=opinion paragraf=paragraph peice=piece perents=parents parants=parents parent's=parents prise=price
prices=prices priv8=private privat=private privite=private privicy=privacy privasy=privacy privcy=privacy reson=reason
resons=reasons reely=really rly=really rlly=really repor=report reprt=report raport=report repot=report riport=report
sayin=saying sayz=says scentence=sentence secruity=security securty=security secur=secure shure=sure sory=sorry
sombody=somebody somone=someone sum=some spose=suppose stil=still stoped=stopped tel=tell teling=telling
themselfs=themselves thay=they theese=these thos=those tring=trying tru=true truble=trouble trubl=trouble tryin=trying
untill=until usin=using usualy=usually wether=whether whoever=whoever whu=who wuz=was writen=written wrot=wrote
yung=young yunger=younger yungest=youngest yor=your yuor=your sayd=said quoteds=quoted peeple=people pepl=people
ppls=people wrk=work wrks=works wrkin=working takin=taking goin=going doin=doing bein=being comin=coming makin=making
havin=having leavin=leaving hidin=hiding
"""

SHORTHAND: dict[str, tuple[str, ...]] = {
    short: tuple(full.split("+"))
    for short, _, full in (entry.partition("=") for entry in _TABLE.split())
    if short != full
}
"""A word as typed → the words that it stands for."""

PHRASES: dict[str, str] = {
    "e mail": "email",
    "web site": "website",
    "half a decade": "five years",
    "one in four": "1 in 4",
    "one out of four": "1 in 4",
    "1 out of 4": "1 in 4",
}
"""Phrases of general English that are read as others."""
