/** What the command line says. */
import { templateNames } from '../templates/template-names.ts';
import type { Language } from './language.ts';

interface CommandTexts {
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  /** Where 0, 1 and 2 mean something else than they do for other commands. */
  readonly exitCodes?: ExitCodeTexts;
}

type ExitCodeTexts = readonly [clean: string, findings: string, trouble: string];

type CommandName = 'check' | 'coverage' | 'diagram' | 'explain' | 'format' | 'import' | 'init' | 'lsp';
type OptionName =
  | 'format'
  | 'as-of'
  | 'lang'
  | 'fail-on'
  | 'framework'
  | 'min'
  | 'view'
  | 'with'
  | 'output'
  | 'check'
  | 'into'
  | 'write'
  | 'stdio'
  | 'help'
  | 'version';

/** How many findings of each severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export type CsvColumn =
  | 'sms'
  | 'framework'
  | 'version'
  | 'rules'
  | 'asOf'
  | 'clause'
  | 'title'
  | 'level'
  | 'gaps'
  | 'accepted'
  | 'note';

/** The rules that coverage was judged by. */
export interface JudgedBy {
  readonly framework: string;
  /** '' where the framework states none. */
  readonly version: string;
  readonly fingerprint: string;
  readonly asOf: string;
}

export interface CliMessages {
  readonly about: string;
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exitCodes: string;
    readonly examples: string;
  };
  readonly command: string;
  readonly moreHelp: string;
  readonly exitCodes: ExitCodeTexts;
  readonly commands: Readonly<Record<CommandName, CommandTexts>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly byDefault: (value: string) => string;

  readonly didYouMean: (guess: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly noCommand: string;
  readonly unknownCommand: (word: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionElsewhere: (option: string, command: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueSurplus: (option: string) => string;
  readonly unknownValue: (option: string, value: string, values: string) => string;
  readonly noDate: (option: string, value: string) => string;
  readonly tooManyPaths: (command: string) => string;
  readonly noSubject: string;
  readonly noSuchAim: (framework: string, known: string) => string;
  readonly noSuchSubject: (subject: string) => string;
  readonly frameworkSubject: (framework: string, codes: string) => string;

  readonly noSuchPath: (path: string) => string;
  readonly noModelFile: (path: string) => string;
  readonly noModels: (folder: string) => string;
  readonly closedFolder: (folder: string) => string;
  readonly reading: (files: number) => string;
  readonly brokenOff: string;
  readonly internalError: string;

  readonly checkedClean: (files: number, asOf: string) => string;
  readonly summedGaps: (gaps: number) => string;
  readonly checkedFindings: (counts: FindingCounts, files: number, asOf: string) => string;

  readonly coverageOf: (sms: string, framework: string) => string;
  readonly clause: string;
  readonly level: string;
  readonly title: string;
  readonly gapsHeading: string;
  readonly noGaps: string;
  readonly noneJudged: string;
  readonly noAims: (folder: string) => string;
  readonly judged: (covered: number, judged: number, all: number) => string;
  readonly footer: (judgedBy: JudgedBy) => string;
  readonly noConformity: string;
  readonly below: (level: string, clauses: string) => string;
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly incomplete: (files: number) => string;

  readonly severalModels: (path: string, roots: string) => string;
  readonly emptyDrawing: (view: string) => string;
  readonly outputOutside: (path: string) => string;
  readonly outputEnding: (path: string, ending: string) => string;
  readonly outputFailed: (path: string, reason: string) => string;
  readonly written: (path: string) => string;

  readonly formatted: (path: string) => string;
  readonly notFormatted: (path: string) => string;
  readonly allFormatted: (files: number) => string;
  readonly partlyFormatted: (files: number) => string;
  readonly leftAsItIs: (path: string, reason: string) => string;

  readonly unknownTemplate: (name: string, names: string) => string;
  readonly importNeedsFile: string;
  readonly noServiceColumn: (file: string) => string;
  readonly noTable: (file: string) => string;
  readonly tableTooLarge: (file: string) => string;
  readonly tableFailed: (file: string, reason: string) => string;
  readonly importShown: string;
  readonly importThere: (file: string) => string;
  readonly modelThere: (folder: string, file: string) => string;
  readonly folderFailed: (folder: string, reason: string) => string;
  readonly started: (path: string, command: string) => string;

  readonly serverNeedsStdio: string;
  readonly serverMissing: (path: string) => string;
}

/** "1 file", "2 files". */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function list(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

/** "incident, change" */
const templateWords = Object.keys(templateNames).join(', ');

const en: CliMessages = {
  about: 'Servicewright: write a service management system as text; it is checked, covered and drawn.',
  headings: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exitCodes: 'Exit codes',
    examples: 'Examples',
  },
  command: 'command',
  moreHelp: 'servicewright COMMAND --help tells more of a command.',
  exitCodes: [
    'nothing was found at or above the severity of --fail-on',
    'something was found at or above the severity of --fail-on',
    'the command could not run',
  ],
  commands: {
    check: {
      summary: 'print what is wrong or missing in models',
      description:
        'Checks the models below the folders, or the files named. A file is judged as a part of its whole model; only its own findings are printed. Gaps that belong together are summed up in one finding.',
    },
    coverage: {
      summary: 'print how far models cover the frameworks they aim at',
      description:
        'Prints the level and the gaps of each clause, for each service management system and each framework it aims at. It shows coverage of a model; it never says that an organization conforms.',
    },
    diagram: {
      summary: 'draw a view of a model as an SVG picture',
      description: 'Draws one model. Without -o the picture goes to the standard output.',
    },
    explain: {
      summary: 'tell what a clause asks and how a model stands to it, or what an element is judged by',
      description:
        'Prints a clause with its rules, and for each rule the elements that meet it and those that do not. For the name of an element it prints the rules that it serves and those that it fails.',
    },
    format: {
      summary: 'put the text of models into its usual form',
      description:
        'Formats the files below the folders, or the files named, in and below the current folder: white space and the spelling of quantities, never the meaning. Elements with syntax errors stay as they are. It prints the files that it changes.',
      exitCodes: [
        'every file is formatted by now',
        'with --check: some file is not formatted',
        'a file could not be read or written',
      ],
    },
    import: {
      summary: 'make a model of a table of services',
      description:
        'Reads a service catalogue in .csv or .xlsx: services, descriptions, owners, customers, hours and availability, found by the titles of the columns in English or Dutch. It prints the model that the table becomes, and what was understood and what was not.',
      exitCodes: [
        'the table was understood',
        'not used',
        'the table could not be read, or the file not be written',
      ],
    },
    init: {
      summary: 'write a first model to begin with',
      description: 'Writes a model of one page into the folder. It never overwrites a file.',
    },
    lsp: {
      summary: 'start the language server, for editors',
      description: 'Speaks the Language Server Protocol over the standard input and output.',
    },
  },
  options: {
    format: 'how to print',
    'as-of': 'the date on which dates are judged, as YYYY-MM-DD; today without it',
    lang: 'the language of messages',
    'fail-on': 'the lowest severity that gives exit code 1',
    framework: 'the one framework to print, by its name, such as ISO20000',
    min: 'the level that no judged clause may be below; one that is gives exit code 1',
    view: 'what to draw',
    with: `processes to begin with, with commas between: ${templateWords}`,
    output: 'the .svg file to write, in or below the current folder',
    check: 'change nothing, and print the files that are not formatted',
    into: 'the folder for the new file; the current one without it',
    write: 'write the new file, and never over another one',
    stdio: 'speak over the standard input and output',
    help: 'show this help',
    version: 'show the version',
  },
  byDefault: (value) => `(default: ${value})`,

  didYouMean: (guess) => `Did you mean ${guess}?`,
  seeHelp: (command) => `"${command} --help" lists what can be said.`,
  noCommand: 'Name a command.',
  unknownCommand: (word) => `There is no command "${word}".`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionElsewhere: (option, command) => `The command ${command} has no option ${option}.`,
  optionTwice: (option) => `The option ${option} stands there twice.`,
  valueMissing: (option) => `The option ${option} needs a value.`,
  valueSurplus: (option) => `The option ${option} takes no value.`,
  unknownValue: (option, value, values) => `${option} cannot be "${value}": it is one of ${values}.`,
  noDate: (option, value) =>
    `${option} "${value}" is no day of the calendar: write it as YYYY-MM-DD, such as 2026-03-31.`,
  tooManyPaths: (command) => `The command ${command} takes one path only.`,
  noSubject: 'Name a clause, such as 8.3.3, or an element.',
  noSuchAim: (framework, known) =>
    `No service management system aims at "${framework}": the models aim at ${known}.`,
  noSuchSubject: (subject) => `There is no clause and no element "${subject}".`,
  frameworkSubject: (framework, codes) =>
    `${framework} is a framework: name one of its clauses (${codes}, or one within), or see all of them with "servicewright coverage".`,

  noSuchPath: (path) => `There is no file or folder "${path}".`,
  noModelFile: (path) => `"${path}" is no model file: the names of model files end in .sms.`,
  noModels: (folder) =>
    `No model was found in "${folder}": it holds no file that ends in .sms. "servicewright init" writes a first one.`,
  closedFolder: (folder) => `The folder "${folder}" could not be opened, and what is in it was not read.`,
  reading: (files) => `Reading ${files} files …`,
  brokenOff: 'The command was broken off.',
  internalError: 'Servicewright itself has failed. Please report what stands below.',

  checkedClean: (files, asOf) => `No findings in ${count(files, 'file', 'files')} (as of ${asOf}).`,
  summedGaps: (gaps) =>
    `${count(gaps, 'gap is', 'gaps are')} summed up in these findings: \`servicewright coverage\` lists each by itself.`,
  checkedFindings: ({ error, warning, info, hint }, files, asOf) =>
    `${list([
      count(error, 'error', 'errors'),
      count(warning, 'warning', 'warnings'),
      info > 0 ? `${info} info` : undefined,
      hint > 0 ? count(hint, 'hint', 'hints') : undefined,
    ])} in ${count(files, 'file', 'files')} (as of ${asOf}).`,

  coverageOf: (sms, framework) => `${sms}: ${framework}`,
  clause: 'Clause',
  level: 'Level',
  title: 'Title',
  gapsHeading: 'Gaps',
  noGaps: 'No gaps in what was judged.',
  noneJudged: 'None of these clauses is judged: their rules are not written yet.',
  noAims: (folder) =>
    `No service management system in "${folder}" aims at a framework: add a line such as "aims at ISO20000" to one.`,
  judged: (covered, judged, all) =>
    `${covered} of ${count(judged, 'judged clause', 'judged clauses')} modelled or better; ${all - judged} of ${all} not judged.`,
  footer: ({ framework, version, fingerprint, asOf }) =>
    `Framework ${framework}${version === '' ? '' : `, version ${version}`}, rules ${fingerprint}, as of ${asOf}.`,
  noConformity: 'This shows the coverage of a model. It does not say that an organization conforms.',
  below: (level, clauses) => `Below ${level}: ${clauses}.`,
  columns: {
    sms: 'SMS',
    framework: 'Framework',
    version: 'Version',
    rules: 'Rules',
    asOf: 'As of',
    clause: 'Clause',
    title: 'Title',
    level: 'Level',
    gaps: 'Gaps',
    accepted: 'Accepted',
    note: 'Note',
  },
  incomplete: (files) =>
    `${count(files, 'file has', 'files have')} syntax errors: what stands here may be incomplete.`,

  severalModels: (path, roots) => `"${path}" holds several models: name one of ${roots}.`,
  emptyDrawing: (view) => `The model holds nothing that the view ${view} shows: the picture is empty.`,
  outputOutside: (path) =>
    `"${path}" was not written: the output must be a plain path in or below the current folder.`,
  outputEnding: (path, ending) => `"${path}" was not written: the name of the output must end in ${ending}.`,
  outputFailed: (path, reason) => `"${path}" could not be written: ${reason}.`,
  written: (path) => `Wrote ${path}.`,

  formatted: (path) => `Formatted ${path}.`,
  notFormatted: (path) => `${path} is not formatted.`,
  allFormatted: (files) => `${count(files, 'file is', 'files are')} formatted.`,
  partlyFormatted: (files) =>
    `${count(files, 'file has', 'files have')} syntax errors: the elements with errors were left as they are.`,
  leftAsItIs: (path, reason) => `${path} was left as it is. ${reason}`,

  unknownTemplate: (name, names) => `There is no process "${name}" to begin with: it is one of ${names}.`,
  importNeedsFile: 'Name the table to import: "servicewright import catalogue.csv".',
  noServiceColumn: (file) =>
    `"${file}" has no column of services: its title may be Service, Name, Dienst or Naam. Nothing was imported.`,
  noTable: (file) => `"${file}" is no table that can be read: save it as .csv or .xlsx.`,
  tableTooLarge: (file) => `"${file}" is too large to be imported.`,
  tableFailed: (file, reason) => `"${file}" could not be read: ${reason}.`,
  importShown: 'Nothing was written; --write writes the file.',
  importThere: (file) => `There is a file "${file}" already. Nothing was written.`,
  modelThere: (folder, file) => `"${folder}" holds a model already (${file}). Nothing was written.`,
  folderFailed: (folder, reason) => `The folder "${folder}" could not be written to: ${reason}.`,
  started: (path, command) => `Wrote ${path}. "${command}" checks it.`,

  serverNeedsStdio:
    'Say "servicewright lsp --stdio": the server speaks over the standard input and output only.',
  serverMissing: (path) => `The language server was not found at "${path}": "npm run build" makes it.`,
};

const nl: CliMessages = {
  about:
    'Servicewright: beschrijf een servicemanagementsysteem als tekst; het wordt gecontroleerd, op dekking getoetst en getekend.',
  headings: {
    usage: 'Gebruik',
    commands: 'Opdrachten',
    options: 'Opties',
    exitCodes: 'Exitcodes',
    examples: 'Voorbeelden',
  },
  command: 'opdracht',
  moreHelp: 'servicewright OPDRACHT --help vertelt meer over een opdracht.',
  exitCodes: [
    'er is niets gevonden op of boven het niveau van --fail-on',
    'er is iets gevonden op of boven het niveau van --fail-on',
    'de opdracht kon niet worden uitgevoerd',
  ],
  commands: {
    check: {
      summary: 'toon wat er in modellen mis is of ontbreekt',
      description:
        'Controleert de modellen in de mappen, of de genoemde bestanden. Een bestand wordt beoordeeld als deel van zijn hele model; alleen zijn eigen bevindingen worden getoond. Hiaten die bij elkaar horen zijn in één bevinding samengevat.',
    },
    coverage: {
      summary: 'toon hoever modellen de raamwerken dekken die ze nastreven',
      description:
        'Toont het niveau en de hiaten van elke bepaling, voor elk servicemanagementsysteem en elk raamwerk dat het nastreeft. Het toont de dekking van een model; het zegt nooit dat een organisatie voldoet.',
    },
    diagram: {
      summary: 'teken een aanzicht van een model als SVG-plaat',
      description: 'Tekent één model. Zonder -o gaat de plaat naar de standaarduitvoer.',
    },
    explain: {
      summary:
        'vertel wat een bepaling vraagt en hoe een model ervoor staat, of waarop een element wordt beoordeeld',
      description:
        'Toont een bepaling met haar regels, en per regel de elementen die eraan beantwoorden en die dat niet doen. Voor de naam van een element toont het de regels die het dient en die het niet haalt.',
    },
    format: {
      summary: 'zet de tekst van modellen in de gebruikelijke vorm',
      description:
        'Maakt de bestanden in de mappen op, of de genoemde bestanden, in en onder de huidige map: witruimte en de schrijfwijze van hoeveelheden, nooit de betekenis. Elementen met syntaxfouten blijven zoals ze zijn. De bestanden die veranderen worden getoond.',
      exitCodes: [
        'elk bestand is nu opgemaakt',
        'met --check: er is een bestand niet opgemaakt',
        'een bestand kon niet worden gelezen of geschreven',
      ],
    },
    import: {
      summary: 'maak een model van een tabel met diensten',
      description:
        'Leest een dienstencatalogus in .csv of .xlsx: diensten, beschrijvingen, eigenaren, klanten, uren en beschikbaarheid, gevonden aan de titels van de kolommen in het Nederlands of Engels. Toont het model dat de tabel wordt, en wat is begrepen en wat niet.',
      exitCodes: [
        'de tabel is begrepen',
        'niet gebruikt',
        'de tabel kon niet worden gelezen, of het bestand niet geschreven',
      ],
    },
    init: {
      summary: 'schrijf een eerste model om mee te beginnen',
      description: 'Schrijft een model van één bladzijde in de map. Een bestand wordt nooit overschreven.',
    },
    lsp: {
      summary: 'start de taalserver, voor editors',
      description: 'Spreekt het Language Server Protocol over de standaardinvoer en -uitvoer.',
    },
  },
  options: {
    format: 'de vorm van de uitvoer',
    'as-of': 'de datum waarop datums worden beoordeeld, als JJJJ-MM-DD; zonder deze optie vandaag',
    lang: 'de taal van de meldingen',
    'fail-on': 'het laagste niveau dat exitcode 1 geeft',
    framework: 'het ene raamwerk dat getoond wordt, met zijn naam, zoals ISO20000',
    min: 'het niveau waar geen beoordeelde bepaling onder mag liggen; een die dat doet geeft exitcode 1',
    view: 'wat er getekend wordt',
    with: `processen om mee te beginnen, met komma’s ertussen: ${templateWords}`,
    output: 'het .svg-bestand dat geschreven wordt, in of onder de huidige map',
    check: 'verander niets, en toon de bestanden die niet zijn opgemaakt',
    into: 'de map voor het nieuwe bestand; zonder deze optie de huidige',
    write: 'schrijf het nieuwe bestand, en nooit over een ander heen',
    stdio: 'spreek over de standaardinvoer en -uitvoer',
    help: 'toon deze uitleg',
    version: 'toon de versie',
  },
  byDefault: (value) => `(standaard: ${value})`,

  didYouMean: (guess) => `Bedoelde u ${guess}?`,
  seeHelp: (command) => `"${command} --help" noemt wat er kan.`,
  noCommand: 'Noem een opdracht.',
  unknownCommand: (word) => `Er is geen opdracht "${word}".`,
  unknownOption: (option) => `Er is geen optie ${option}.`,
  optionElsewhere: (option, command) => `De opdracht ${command} heeft geen optie ${option}.`,
  optionTwice: (option) => `De optie ${option} staat er twee keer.`,
  valueMissing: (option) => `De optie ${option} heeft een waarde nodig.`,
  valueSurplus: (option) => `De optie ${option} heeft geen waarde.`,
  unknownValue: (option, value, values) => `${option} kan niet "${value}" zijn: het is een van ${values}.`,
  noDate: (option, value) =>
    `${option} "${value}" is geen dag van de kalender: schrijf JJJJ-MM-DD, zoals 2026-03-31.`,
  tooManyPaths: (command) => `De opdracht ${command} heeft maar één pad.`,
  noSubject: 'Noem een bepaling, zoals 8.3.3, of een element.',
  noSuchAim: (framework, known) =>
    `Geen servicemanagementsysteem streeft "${framework}" na: de modellen streven ${known} na.`,
  noSuchSubject: (subject) => `Er is geen bepaling en geen element "${subject}".`,
  frameworkSubject: (framework, codes) =>
    `${framework} is een raamwerk: noem een bepaling ervan (${codes}, of een daarbinnen), of zie ze alle met "servicewright coverage".`,

  noSuchPath: (path) => `Er is geen bestand of map "${path}".`,
  noModelFile: (path) => `"${path}" is geen modelbestand: de naam van een modelbestand eindigt op .sms.`,
  noModels: (folder) =>
    `Er is geen model gevonden in "${folder}": er staat geen bestand in dat op .sms eindigt. "servicewright init" schrijft een eerste.`,
  closedFolder: (folder) => `De map "${folder}" kon niet worden geopend; wat erin staat is niet gelezen.`,
  reading: (files) => `${files} bestanden lezen …`,
  brokenOff: 'De opdracht is afgebroken.',
  internalError: 'Er is iets misgegaan in Servicewright zelf. Meld alstublieft wat hieronder staat.',

  checkedClean: (files, asOf) => `Geen bevindingen in ${count(files, 'bestand', 'bestanden')} (op ${asOf}).`,
  summedGaps: (gaps) =>
    `${count(gaps, 'hiaat is', 'hiaten zijn')} samengevat in deze bevindingen: \`servicewright coverage\` noemt ze een voor een.`,
  checkedFindings: ({ error, warning, info, hint }, files, asOf) =>
    `${list([
      count(error, 'fout', 'fouten'),
      count(warning, 'waarschuwing', 'waarschuwingen'),
      info > 0 ? count(info, 'mededeling', 'mededelingen') : undefined,
      hint > 0 ? count(hint, 'tip', 'tips') : undefined,
    ])} in ${count(files, 'bestand', 'bestanden')} (op ${asOf}).`,

  coverageOf: (sms, framework) => `${sms}: ${framework}`,
  clause: 'Bepaling',
  level: 'Niveau',
  title: 'Titel',
  gapsHeading: 'Hiaten',
  noGaps: 'Geen hiaten in wat beoordeeld is.',
  noneJudged: 'Geen van deze bepalingen is beoordeeld: de regels ervan zijn nog niet geschreven.',
  noAims: (folder) =>
    `Geen servicemanagementsysteem in "${folder}" streeft een raamwerk na: zet er een regel bij zoals "aims at ISO20000".`,
  judged: (covered, judged, all) =>
    `${covered} van ${count(judged, 'beoordeelde bepaling', 'beoordeelde bepalingen')} gemodelleerd of beter; ${all - judged} van ${all} niet beoordeeld.`,
  footer: ({ framework, version, fingerprint, asOf }) =>
    `Raamwerk ${framework}${version === '' ? '' : `, versie ${version}`}, regels ${fingerprint}, op ${asOf}.`,
  noConformity: 'Dit toont de dekking van een model. Het zegt niet dat een organisatie voldoet.',
  below: (level, clauses) => `Onder ${level}: ${clauses}.`,
  columns: {
    sms: 'SMS',
    framework: 'Raamwerk',
    version: 'Versie',
    rules: 'Regels',
    asOf: 'Op',
    clause: 'Bepaling',
    title: 'Titel',
    level: 'Niveau',
    gaps: 'Hiaten',
    accepted: 'Aanvaard',
    note: 'Noot',
  },
  incomplete: (files) =>
    `${count(files, 'bestand heeft', 'bestanden hebben')} syntaxfouten: wat hier staat kan onvolledig zijn.`,

  severalModels: (path, roots) => `"${path}" bevat meer modellen: noem er één van ${roots}.`,
  emptyDrawing: (view) => `Het model bevat niets dat het aanzicht ${view} toont: de plaat is leeg.`,
  outputOutside: (path) =>
    `"${path}" is niet geschreven: de uitvoer moet een gewoon pad in of onder de huidige map zijn.`,
  outputEnding: (path, ending) =>
    `"${path}" is niet geschreven: de naam van de uitvoer moet op ${ending} eindigen.`,
  outputFailed: (path, reason) => `"${path}" kon niet worden geschreven: ${reason}.`,
  written: (path) => `${path} is geschreven.`,

  formatted: (path) => `${path} is opgemaakt.`,
  notFormatted: (path) => `${path} is niet opgemaakt.`,
  allFormatted: (files) => `${count(files, 'bestand is', 'bestanden zijn')} opgemaakt.`,
  partlyFormatted: (files) =>
    `${count(files, 'bestand heeft', 'bestanden hebben')} syntaxfouten: de elementen met fouten zijn gelaten zoals ze zijn.`,
  leftAsItIs: (path, reason) => `${path} is gelaten zoals het is. ${reason}`,

  unknownTemplate: (name, names) =>
    `Er is geen proces "${name}" om mee te beginnen: het is een van ${names}.`,
  importNeedsFile: 'Noem de tabel die moet worden overgenomen: "servicewright import catalogus.csv".',
  noServiceColumn: (file) =>
    `"${file}" heeft geen kolom met diensten: de titel mag Dienst, Naam, Service of Name zijn. Er is niets overgenomen.`,
  noTable: (file) => `"${file}" is geen leesbare tabel: bewaar die als .csv of .xlsx.`,
  tableTooLarge: (file) => `"${file}" is te groot om over te nemen.`,
  tableFailed: (file, reason) => `"${file}" kon niet worden gelezen: ${reason}.`,
  importShown: 'Er is niets geschreven; --write schrijft het bestand.',
  importThere: (file) => `Er is al een bestand "${file}". Er is niets geschreven.`,
  modelThere: (folder, file) => `"${folder}" bevat al een model (${file}). Er is niets geschreven.`,
  folderFailed: (folder, reason) => `In de map "${folder}" kon niet worden geschreven: ${reason}.`,
  started: (path, command) => `${path} is geschreven. "${command}" controleert het.`,

  serverNeedsStdio:
    'Zeg "servicewright lsp --stdio": de server spreekt alleen over de standaardinvoer en -uitvoer.',
  serverMissing: (path) => `De taalserver is niet gevonden op "${path}": "npm run build" maakt hem.`,
};

export const cliMessages: Readonly<Record<Language, CliMessages>> = { en, nl };
