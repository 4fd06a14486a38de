import { Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import { coverageRequest } from '../../language-server/protocol.ts';
import type { FrameworkCoverageDto } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { l10n } from '../localize.ts';
import { newest } from '../newest.ts';
import { isModel } from '../places.ts';
import { coveredInWords } from './coverage/words.ts';

const delay = 250;

/** Covered and judged clauses of the model at hand, in the status bar. */
export function createStatusBar(server: ServerLink): Disposable {
  const item = window.createStatusBarItem('servicewright.coverage', StatusBarAlignment.Left, 50);
  item.name = l10n.t('Servicewright coverage');
  item.command = 'servicewright.showCoverage';
  const question = newest(
    delay,
    (token) => server.request(coverageRequest, { uri: modelAtHand() }, token),
    (coverage) => coverage && show(item, coverage.coverage),
  );
  const listeners = [
    server.onModelChanged(() => question.soon()),
    window.onDidChangeActiveTextEditor(() => question.soon()),
  ];
  question.now();
  return Disposable.from(...listeners, question, item);
}

/** The file in the active editor if it is a model, else '' for every model. */
function modelAtHand(): string {
  const document = window.activeTextEditor?.document;
  return document && isModel(document) ? document.uri.toString() : '';
}

function show(item: StatusBarItem, frameworks: readonly FrameworkCoverageDto[]): void {
  const [first] = frameworks;
  if (!first) {
    item.hide();
    return;
  }
  item.text = `$(checklist) ${shortText(first)}`;
  item.tooltip = tooltip(frameworks);
  item.accessibilityInformation = { label: coveredInWords(first), role: 'button' };
  item.show();
}

function shortText({ frameworkName, judged, covered }: FrameworkCoverageDto): string {
  const name = frameworkName.replaceAll('$(', '$ (');
  return judged === 0 ? l10n.t('{0} not judged', name) : `${name} ${covered}/${judged}`;
}

function tooltip(frameworks: readonly FrameworkCoverageDto[]): MarkdownString {
  const text = new MarkdownString();
  for (const coverage of frameworks) {
    text.appendText(`${coverage.sms}: ${coveredInWords(coverage)}`).appendMarkdown('\n\n');
  }
  return text.appendText(l10n.t('Click to show the coverage by clause.'));
}
