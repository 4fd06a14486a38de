import { WorkspaceEdit, window, workspace } from 'vscode';
import { mendsRequest } from '../../language-server/protocol.ts';
import type { MendDto } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { l10n } from '../localize.ts';
import { toRange, toUri } from '../places.ts';
import type { CoverageNode } from '../views/coverage/coverage-node.ts';

/** Asks which of the things to add that a clause or rule lacks, adds it and shows where. */
export async function mendGaps(server: ServerLink, node: CoverageNode | undefined): Promise<void> {
  const place =
    node?.type === 'clause' ? node.clause.place : node?.type === 'rule' ? node.rule.place : undefined;
  if (!place) return;
  const mends = (await server.request(mendsRequest, { place })) ?? [];
  if (mends.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing can be added here: the gaps say what to write.'));
    return;
  }
  const items = mends.map((mend) => ({ label: mend.title, mend }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('What is to be added?') });
  if (chosen) await apply(chosen.mend);
}

async function apply({ edits }: MendDto): Promise<void> {
  const change = new WorkspaceEdit();
  for (const edit of edits) change.replace(toUri(edit), toRange(edit.range), edit.newText);
  if (!(await workspace.applyEdit(change))) return;
  const last = edits.at(-1);
  if (last) await window.showTextDocument(toUri(last), { selection: toRange(last.range), preview: false });
}
