/** A process is called by a verb: what is done, not a field of work. */
import type { Element } from '../model/fragment.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const processVerb: PassableCheck = {
  name: 'ProcessVerb',
  judge(_context, process) {
    const words = titlesOf(process).flatMap(wordsIn);
    if (words.some((word) => verbs.has(word))) return verdict('true', (messages) => messages.hasVerb());
    return verdict('false', (messages) => messages.noVerb(process.title?.text ?? process.name));
  },
};

function titlesOf({ name, title }: Element): readonly string[] {
  return [name, ...(title ? [title.text, ...Object.values(title.translations ?? {})] : [])];
}

/** "answer", "a", "question" of "Answer a question" and of "AnswerQuestion". */
function wordsIn(text: string): readonly string[] {
  return text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

// Verbs that are nouns of this field too ("plan", "report") count: a hint that is wrong costs more than one that is missing.
const english = `accept account act add agree allocate analyse answer apply approve arrange assess assign audit
  bring budget build buy care change charge check choose close collect communicate complete control cover create
  deal decide define delete deliver deploy describe design detect determine develop do draw end enter escalate
  establish evaluate execute find fix follow forecast fulfil fulfill give guard guide handle hear help hire hold
  identify implement improve inform inspect install introduce invoice issue keep learn look maintain make manage
  measure meet mend monitor move negotiate notify observe offer onboard open operate order organize pay perform plan
  prepare prevent prioritise prioritize procure protect provide publish purchase receive record recover recruit
  reduce register release remove repair replace reply report request resolve respond restore retire return review
  run schedule secure select sell send serve set settle ship show solve start stop store supply support take tell
  terminate test train transfer transition treat understand update use validate verify watch weigh welcome work`;
const dutch = `aanbieden aankopen aannemen aanpassen aansluiten aanvragen adviseren afhandelen afmelden afronden
  afspreken afsluiten afstemmen analyseren auditen beantwoorden bedienen beëindigen begeleiden begroten beheersen
  beheren behandelen bekijken beoordelen bepalen beproeven beschermen beschrijven beslissen bestellen besluiten
  betalen bewaken bewaren bijhouden bouwen communiceren controleren coördineren delen doen doorgeven doorvoeren escaleren
  evalueren factureren geven goedkeuren helpen herstellen horen houden huren identificeren implementeren informeren
  inhuren inkopen innemen inrichten inschrijven installeren invoeren inwerken kiezen kopen leiden leren leveren
  maken managen meten melden monitoren nagaan nemen noteren onderhandelen onderhouden onderzoeken ontslaan
  ontvangen ontwerpen ontwikkelen opheffen opleiden opvangen oplossen opslaan opstellen opvolgen organiseren overdragen
  overleggen plannen prioriteren publiceren rapporteren regelen registreren repareren sluiten sturen testen
  toetsen toewijzen uitfaseren uitgeven uitrollen uitvoeren vaststellen vastleggen verbeteren vergelijken verhelpen
  verhuizen verkopen verlenen verminderen vervangen verwerken verwijderen verzorgen volgen voorbereiden voorkomen
  vragen wegen weghalen wegnemen werken werven wijzigen zorgen`;
const verbs: ReadonlySet<string> = new Set([...english.split(/\s+/), ...dutch.split(/\s+/)]);
