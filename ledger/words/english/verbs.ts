/** Verbs of help in the past, as they stand in notes. */
export const past = `
accompanied advised amplified answered applied approved argued arranged attended backed baked believed bet booked
boosted borrowed bought brainstormed briefed brought brushed built called calmed came cared carried championed
checked cheered chose circulated cleaned cleared closed coached collected comforted commented commissioned connected
convinced cooked corrected covered created critiqued curated cut debugged defended delivered demoed designed
discussed donated drafted drew drilled drove edited emailed encouraged endorsed escorted explained extended fed
featured fetched filled filmed fixed flagged flew followed fought found forwarded funded gave gifted got granted
greeted guarded guided handed handled held heard helped hired hooked hosted improved included inspired installed
insisted interviewed intro'd introduced intervened invested invited joined kept landed launched leant learned led lent
let lifted liked linked listened loaned lobbied looked made mailed matched mended mentioned mentored messaged
moderated motivated moved named negotiated nominated noticed nudged offered opened ordered organised organized
outlined packed paid paired passed patched phoned photographed picked pinged pitched placed planned played pointed
polished posted practiced practised praised prepared prepped presented printed promoted proofed proofread proposed
protected provided published pulled pushed put quoted raised ran rang reached read reassured recommended recorded
referred rehearsed released repaired replied reposted represented requested rescued researched reserved reshared responded
restored retweeted reviewed revised rooted sat saved scheduled scouted secured sent served set shared
shielded shot showed shown signed sketched smoothed sold solved sorted sourced sparred spent spoke sponsored spotted spread
stayed steered stepped stood stopped stuck submitted subscribed suggested supervised supplied supported surprised
swapped tagged talked tested taught texted thought threw timed tipped told took toured tracked traded trained
transcribed translated travelled treated tried trusted tutored tweaked unblocked upgraded validated visited
volunteered vouched waited walked warned was watched welcomed went won wrote zoomed
`;

/** Of these, the ones that need to be told whom when a preposition or nothing follows: "introduced to Acme". */
export const needsWhom = `
introduced intro'd referred recommended connected endorsed nominated mentored coached advised taught trained
helped supported encouraged reassured hired
`;

/** base, gerund, past. For notes like "introduce me to Acme" and "reviewing my CV". */
export const forms = `
introduce introducing introduced
intro introing introduced
refer referring referred
recommend recommending recommended
endorse endorsing endorsed
connect connecting connected
review reviewing reviewed
read reading read
proofread proofreading proofread
edit editing edited
help helping helped
teach teaching taught
train training trained
show showing showed
coach coaching coached
mentor mentoring mentored
advise advising advised
give giving gave
send sending sent
lend lending lent
share sharing shared
forward forwarding forwarded
write writing wrote
invite inviting invited
host hosting hosted
hire hiring hired
fix fixing fixed
listen listening listened
support supporting supported
encourage encouraging encouraged
translate translating translated
put putting put
tell telling told
let letting let
get getting got
find finding found
bring bringing brought
buy buying bought
pay paying paid
drive driving drove
test testing tested
check checking checked
prepare preparing prepared
explain explaining explained
nominate nominating nominated
vouch vouching vouched
`;

/** Past verbs of which the one who writes is the subject: they say nothing about the help. */
export const notHelp = `
needed wanted asked hoped wished missed used failed planned wondered owed worried struggled applied learned
borrowed enjoyed loved received met
`;

/** Past verbs that the one who was helped does as well: "passed my exam", "got the job", "was laid off". */
export const needsSubject = `
was got had went came found learned worked joined applied won passed landed moved flew made called took saw felt
stayed stood stopped waited walked talked paid spent tried sold bought built earned kept changed started finished
survived closed attended travelled hired interviewed raised
`;
