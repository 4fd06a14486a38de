/** What is said in another way than most, and rules that ask for it: a glance must not overlook any of it. */
const rules = [
  'each service where support has owner',
  'each service where not support has owner',
  'each service where some support has owner',
  'each service where sla has owner',
  'each service where no support has owner',
  'each service where channel has owner',
  'each service where support.during has owner',
  'each sla where resolution has owner',
  'each sla where no target where (not measured) has owner',
  'each sla where valid.to before asOf has owner',
  'each sla where valid.from after asOf has owner',
  'each sla where kind = internal has owner',
  'each sla where kind != internal has owner',
  'each sla where review overdue has owner',
  'each process where satisfies = "1" has owner',
  'each process where satisfies = "Own 1" has owner',
  'each process where satisfies = "2" has owner',
  'each process where satisfies within "1" has owner',
  'each process where satisfies within "Own" has owner',
  'each process where satisfies within "Own 2" has owner',
  'each process where satisfies within "Other" has owner',
  'each step where does includes (record) has accountable',
  'each step where exactly 1 accountable has accountable',
  'each step where accountable.authority has accountable',
  'each step where accountable has accountable',
  'each document where approved.by != owner has owner',
  'each document where title has owner',
  'each measure where interval overdue has owner',
  'each document where dated >= approved has owner',
  'each document where approved <= dated has owner',
  'each document where approved = dated has owner',
  'each document where dated before asOf has owner',
  'each document where owner = approved.by has owner',
  'each document where owner != kept has owner',
  'each document where evidence.dated >= approved has owner',
  'each document where evidence.approved.by = owner has owner',
  'each document where evidence.owner = owner has owner',
  'each document where evidence.by = owner has owner',
  'each document where evidence.missed = owner has owner',
  'each document where dated after approved.on has owner',
  'each sla where valid >= review.last has owner',
  'each sla where valid.from >= approved has owner',
  'each sla where valid.to >= approved has owner',
  'each sla where evidence.dated >= approved has owner',
  'each role where competence.until has owner',
  'each role where competence.level has owner',
  'each process where outsourced has owner',
  'each step where outsourced has owner',
  'each service where support.until has owner',
  'each service where customers.contact has owner',
  'each sla where target.missed has owner',
  'each sla where target.per has owner',
  'each sla where resolution.per has owner',
  'each document where evidence.approved has owner',
  'each document where evidence.version has owner',
  'each measure where interval has owner',
  'each measure where interval.last has owner',
  'each process where input.kind includes (error) has owner',
  'each role where held.by includes (Anna) has owner',
  'each process where output.kind includes (error) has owner',
  'each process where input.tags includes (one, two) has owner',
  'each process where output.tags includes (one, two) has owner',
  'each process where input.from.kind includes (error) has owner',
  'each process where output.to includes (error) has owner',
  'each process where owner.tags includes (one) has owner',
  'each process where owner.by includes (one) has owner',
  'each process where output.supplied = owner has owner',
  'each process where output.missed = owner has owner',
  'each step where responsible = accountable has accountable',
  'each step where accountable = responsible has accountable',
  'each step where accountable.authority = responsible has accountable',
];

export const traps = `
sms S { aims at Own  services all }
framework Own { clause 1 "One" { ${rules.map((rule, index) => `must R${String(index)} "A rule" ${rule}`).join('\n')} } clause 2 "Two" }
framework Other { clause 1 "One" }
service Plain "Plain" { support Desk during Office  channel phone  owner Boss }
service Answered "Answered" { without support because "Nobody needs it."  without sla because "It is free." }
service Placeholder "Placeholder" { support none "TODO"  channel "TODO" }
service Vague "Vague" { support Nobody  channel none "All by itself." }
tier Gold "Gold" { resolution P1 4 h  review every 1 year last 2020-01-01  valid 2020-01-01 to 2021-01-01 }
sla Taken "Taken" { based on Gold  service Plain }
sla Own1 "Own" { based on Gold  service Plain  resolution P2 8 h  valid 2030-01-01  target "Quick" >= 90% measured by Speed }
sla Open "Open" { service Plain  target "TODO" >= 90%  valid 2020-01-01 }
sla Unmeasured "Unmeasured" { service Plain  target "Fine" >= 90%  target "Good" >= 80% measured by Speed }
measure Speed "Speed" { every 1 month  value 2020-01-01 95% }
measure Never "Never" { }
role Boss "Boss" { authority "All" }
role Weak "Weak" { authority "TODO"  held by Anna  competence Skill level 2 of 5 }
role Strong "Strong" { competence Skill level 2 of 5, Nothing }
competence Skill "Skill" { }
process Given "Given" { without outsourced because "It is ours."  step Go "Go" { R Outside } }
role Outside "Outside" { held by Other1 }
supplier Other1 "Other" { operates Odd, Given }
person Anna "Anna" { }
calendar Office "Office" { hours mon-fri 09:00-17:00 }
process Work "Work" { satisfies Own 1  step Do "Do" { A Boss  does record, escalate }  step Two "Two" { A Boss, Weak }  step None "None" { does record } }
process Odd "Odd" { satisfies Other 1 }
process Both "Both" { satisfies Own 2  satisfies Other 1 }
procedure How "How" { of Work  step Do "Do" { R Weak } }
document Paper "Paper" { approved 2026-01-01 by Boss  owner Boss }
document Nameless "TODO" { approved 2026-01-01 by Weak  owner Boss }
document Later "Later" { dated 2026-03-01  approved 2026-02-01 by Boss  owner Boss, Weak  evidence Paper }
document Earlier "Earlier" { dated 2025-03-01  approved 2026-02-01  owner Weak  evidence Later, Dayless }
document Same "Same" { dated 2026-02-01  approved 2026-02-01 by Nobody  owner Weak, Boss  evidence Later, Earlier }
document Dayless "Dayless" { dated 2026-02-31  approved 2026-02-01  owner Nobody  evidence Nowhere }
document Twice "Twice" { dated 2026-02-01  dated 2026-04-01  approved 2026-03-01 by Boss  approved 2026-03-02 by Weak  evidence Same }
document Silent "Silent" { approved 2026-03-01  owner none "All of us."  evidence Same }
sla Proven "Proven" { service Plain  approved 2026-01-15 by Boss  valid 2026-02-01 to 2027-01-01  review every 1 year last 2026-01-20  evidence Later, Same }
record Tagged "Tagged" { kind error  tags one }
record More "More" { kind error  tags two, three }
record Blank "Blank" { }
record Odder "Odder" { }
process Taking "Taking" { input Tagged, More  output Blank to Work  owner Boss }
process Giving "Giving" { input Tagged, Blank  output Tagged, Nowhere  owner Nobody }
process Mixed "Mixed" { input Odder  output Odder, Tagged  output More from Work  owner none "Nobody." }
process Untaking "Untaking" { without input because "It takes nothing."  output More  owner Weak }
sla Inherits "Inherits" { based on Proven  approved 2026-01-15  evidence Paper }
`;
