title = Declare a temporary absence
    .short = Temporary absence
    .keywords = absence, going away, leaving home, travel, probation, suspended sentence
official = Declaration of temporary absence (Khai báo tạm vắng)
about = Tell the police of the ward before you leave home, if you are one of those who must.
field = Residence
result = Slip of temporary absence
plus-note = If it is complicated

case-others = Others who must declare
    .about = If you do not know whether you must, ask the police of the ward.
    .note-1 = The police of the ward must post the phone number, e-mail and website for this.
case-supervised = People under supervision
    .about = The accused, people with suspended sentences, under a supervision order and the like.
    .condition-1 = The office that supervises you must agree in writing.

component-details = Name, 12-digit ID number, reason, dates, where you go
component-request = Request to declare an absence
component-agreement = Written consent of the supervising office

note-1 = For a minor, a parent or guardian declares.

staff-1 = Who must: points a, b and c, d of Article 31(1), Law on Residence. What c and d say was not in the facts.
staff-2 = The slip used to be form CT03. The number of the new one (116/2026) is not known.
staff-3 = Keep the posted phone number and e-mail of the ward police at hand for those who ask.
