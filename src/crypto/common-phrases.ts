/**
 * What people choose first. Phrases are refused with any spelling of their letters, digits and
 * signs around them; a phrase made of nothing but common parts is refused too. Written in a to z
 * and å, æ, ø, without spaces. Shorter ones than 15 letters stand here because digits and signs are
 * added to them to reach the length.
 */
export const commonPhrases: readonly string[] = `
correcthorsebatterystaple iloveyousomuch thisismypassword mypasswordissecret letmeinplease
letmeinrightnow openthedoorplease passwordpassword administrator supersecretpassword
secretpassword tobeornottobe maytheforcebewithyou winteriscoming youshallnotpass
thequickbrownfox thequickbrownfoxjumpsoverthelazydog onceuponatime happilyeverafter
abrahamlincoln helloworldhello helloworld happybirthday happybirthdaytoyou merrychristmas
godsaveourqueen godsavetheking letsgotothebeach ilovemychildren ilovemyfamily iloveschool
idontknow idontremember forgotmypassword nevergonnagiveyouup livelaughlove carpediem
loremipsumdolor loremipsumdolorsitamet changemenow changeme welcometoschool welcomehome
javielskerdettelandet javielsker altfornorge gudhevdenbarn kjærlighetsgud
detvarengang detvarengangen snippsnappsnute snippsnappsnutesåereventyretute bæbælillelam
bælillelam lisagikktilskolen allefuglersmådeer fadermin fadervår
fadervårdusomerihimmelen deiligerjorden gladjul stillenatthelligenatt hurrafordeg
hurrafordegsomfyllerditt gratulerermeddagen godjulogettgodtnyttår godjul
godtnyttår ingenmannereenøy væretergodt utpåturaldrisur turaldrisur fysiskfostring
alenegårdetbra tilbakeitiden altblirbra altskalblibra atvikommerhjem åværeellerikkevære
væreellerikkevære jegelskerdeg jegerglad jegergladideg jegelskerfamilien jegelskerbarna
jegelskerskolen minekjærebarn mittpassord mittpassorderhemmelig passordeter passordeterhemmelig
dettepassordet detteermittpassord detteeretpassord etsikkertpassord sikkertpassord
hemmeligpassord superhemmelig veldighemmelig kjempehemmelig ingenfårvitedette slippmeginn
slippmeginnda kanduslippemeginn husketpassordet glemtpassordet jeghuskerikke jegvetikke
jegharglemtpassordet huskedette velkommentilskolen velkommentiloss velkommenhjem
velkommentilbake minkontaktlærer kontaktlærer klassekontakt ungdomsskolen barneskolen
videregåendeskole grunnskolen skolepassord lærerpassord passordskole klassepassord samklang
samklangpassord kartlegging elevundersøkelsen læringsmiljø skolemiljø klassemiljø
`
  .trim()
  .toLowerCase()
  .split(/\s+/);

/** Parts that add nothing: a phrase of these alone is one of the first that are tried. */
export const commonParts: readonly string[] = `
passord password passphrase passfrase hemmelig hemmelighet secret topsecret admin login
innlogging brukernavn bruker user letmein welcome velkommen qwerty qwertyuiop asdfgh asdfghjkl
zxcvbn zxcvbnm azerty abc abcd abcdef test testing prøve skole skolen school klasse klassen class
lærer læreren teacher elev elever rektor kontaktlærer samklang norge norway oslo bergen trondheim
stavanger tromsø sommer summer vinter winter høst autumn vår spring mandag tirsdag onsdag torsdag
fredag lørdag søndag januar februar mars april mai juni juli august september oktober november
desember hei hallo hello love elsker sunshine solskinn dragon monkey football fotball sjokolade
prinsesse princess superman batman iloveyou jegelskerdeg min mitt mine my ditt og and er is det
erlik sikker sikkert safe god gode new ny nytt
`
  .trim()
  .split(/\s+/);
