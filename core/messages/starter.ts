/** The model that a newcomer begins with, on one page. */
import type { Language } from './language.ts';

/** @param today YYYY-MM-DD, the day on which the model begins */
export function starterText(language: Language, today: string): string {
  return starters[language].replaceAll('TODAY', today);
}

/** What an empty file offers. */
export const starterOffer: Readonly<Record<Language, string>> = {
  en: 'Begin with a starter model of one page',
  nl: 'Begin met een startmodel van één bladzijde',
};

const en = `// A service management system on one page. Put your own names and words in the place of these:
// everything is checked while you type. What stands behind two slashes is a note for readers.

sms OurServiceManagement "Our service management" {
  provider     OurTeam
  scope        "The services that our team provides to our colleagues."
  services     Helpline
  aims at      ISO20000                      // shows which of its clauses the model covers
}

// People: who provides, who decides, who is served
team OurTeam "Our team"

role ServiceManager "Service manager" {
  held by      OurTeam
  tasks        "Agree the service with those who use it", "Report how it performs"
  authority    "Change how the work is done"
  responsible  "The service does what was agreed"
}

customer Colleagues "Our colleagues" { needs "An answer on the day of the question" }

// The service: what is used, who supports it, when
service Helpline "Helpline" {
  owner        ServiceManager
  status       live
  criticality  normal
  customers    Colleagues
  support      OurTeam during OfficeHours
  functionality "Answers questions and puts right what is wrong"
  functioning  "Someone answers within the hour"
}

calendar OfficeHours "Office hours" {
  timezone     "Europe/Amsterdam"
  hours        mon-fri 09:00-17:00
}

// The agreement: what the customer may count on
priorities Urgency {
  levels       P1, P2
  urgency      high, low
  impact high  P1, P2
  impact low   P2, P2
}

sla HelplineForColleagues "Helpline for our colleagues" {
  service      Helpline
  customer     Colleagues
  priorities   Urgency
  hours        OfficeHours
  response     P1 15 min, P2 1 h
  resolution   P1 4 h, P2 16 h
  workload     "Questions in one week" <= 100
  exceptions   "The week between Christmas and New Year"
  report       every 3 months last TODAY to Colleagues
  review       every 12 months last TODAY
}

// The process: the steps of the work, and who does them (R) and answers for them (A)
process AnswerQuestion "Answer a question" {
  satisfies    ISO20000 8.6.1
  purpose      "Whoever asks is helped, and hears how."
  owner        ServiceManager
  trigger      "A colleague asks or reports a fault"

  step Note  "Note and weigh the question" { does record, classify, prioritise  R OurTeam  A ServiceManager  then Solve }
  step Solve "Find the answer"             { does resolve  R OurTeam  A ServiceManager  then Tell }
  step Tell  "Tell whoever asked"          { does close  R OurTeam  A ServiceManager  end }
}
`;

const nl = `// Een servicemanagementsysteem op één bladzijde. Zet er uw eigen namen en woorden in de plaats:
// alles wordt gecontroleerd terwijl u typt. Wat achter twee schuine strepen staat, is een noot voor de lezer.

sms OnsServicemanagement "Ons servicemanagement" {
  provider     OnsTeam
  scope        "De diensten die ons team aan onze collega's levert."
  services     Hulplijn
  aims at      ISO20000                      // toont welke bepalingen ervan het model dekt
}

// Mensen: wie levert, wie beslist, wie bediend wordt
team OnsTeam "Ons team"

role Servicemanager "Servicemanager" {
  held by      OnsTeam
  tasks        "De dienst afspreken met wie haar gebruikt", "Verslag doen van hoe het gaat"
  authority    "De manier van werken veranderen"
  responsible  "De dienst doet wat is afgesproken"
}

customer Collegas "Onze collega's" { needs "Antwoord op de dag van de vraag" }

// De dienst: wat men gebruikt, wie ondersteunt, wanneer
service Hulplijn "Hulplijn" {
  owner        Servicemanager
  status       live
  criticality  normal
  customers    Collegas
  support      OnsTeam during Kantooruren
  functionality "Beantwoordt vragen en herstelt wat niet goed is"
  functioning  "Binnen het uur antwoordt er iemand"
}

calendar Kantooruren "Kantooruren" {
  timezone     "Europe/Amsterdam"
  hours        mon-fri 09:00-17:00
}

// De afspraak: waar de klant op kan rekenen
priorities Urgentie {
  levels       P1, P2
  urgency      high, low
  impact high  P1, P2
  impact low   P2, P2
}

sla HulplijnVoorCollegas "Hulplijn voor onze collega's" {
  service      Hulplijn
  customer     Collegas
  priorities   Urgentie
  hours        Kantooruren
  response     P1 15 min, P2 1 h
  resolution   P1 4 h, P2 16 h
  workload     "Vragen in één week" <= 100
  exceptions   "De week tussen Kerstmis en Nieuwjaar"
  report       every 3 months last TODAY to Collegas
  review       every 12 months last TODAY
}

// Het proces: de stappen van het werk, wie ze doet (R) en wie ervoor instaat (A)
process VraagBeantwoorden "Een vraag beantwoorden" {
  satisfies    ISO20000 8.6.1
  purpose      "Wie iets vraagt, wordt geholpen en hoort hoe."
  owner        Servicemanager
  trigger      "Een collega stelt een vraag of meldt een storing"

  step Noteren  "De vraag noteren en wegen" { does record, classify, prioritise  R OnsTeam  A Servicemanager  then Oplossen }
  step Oplossen "Het antwoord vinden"       { does resolve  R OnsTeam  A Servicemanager  then Melden }
  step Melden   "Antwoord geven"            { does close  R OnsTeam  A Servicemanager  end }
}
`;

const starters: Readonly<Record<Language, string>> = { en, nl };
