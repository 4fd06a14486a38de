import { ruleDetailsRequest } from '../../../language-server/protocol.ts';
import type { GapDto, RuleDetailsDto } from '../../../language-server/protocol.ts';
import type { ServerLink } from '../../client/server-link.ts';
import type { CoverageNode, RuleNode } from './coverage-node.ts';

/** What rules find at each element, asked of the server when somebody opens a rule in the tree. */
export interface RuleDetails {
  /** Of an open rule; undefined where the first gaps are all there is to show. */
  of(node: RuleNode): Promise<RuleDetailsDto | undefined>;
  /** Asks again of the rules that are open. Gives those back that find something else now. */
  renew(): Promise<readonly RuleNode[]>;
  close(node: CoverageNode): void;
  closeAll(): void;
}

export function createRuleDetails(server: ServerLink): RuleDetails {
  const open = new Map<string, { readonly node: RuleNode; readonly answer: string }>();

  async function renewed(node: RuleNode, before: string): Promise<readonly RuleNode[]> {
    const answer = JSON.stringify(await ask(server, node));
    return open.get(node.id)?.node === node && answer !== before ? [node] : [];
  }
  return {
    of: async (node) => {
      if (!node.hasMore) return undefined;
      const answer = await ask(server, node);
      open.set(node.id, { node, answer: JSON.stringify(answer) });
      return answer;
    },
    renew: async () => {
      const asked = [...open.values()].map(({ node, answer }) => renewed(node, answer));
      return (await Promise.all(asked)).flat();
    },
    close: ({ id }) => void open.delete(id),
    closeAll: () => open.clear(),
  };
}

/** All gaps of the rules at and below the nodes, by the id of each rule that has more than its first ones. */
export async function allGaps(
  server: ServerLink,
  nodes: readonly CoverageNode[],
): Promise<ReadonlyMap<string, readonly GapDto[]>> {
  const rules = nodes.flatMap(rulesIn).filter(({ gapCount, children }) => gapCount > children.length);
  const answers = rules.map(async (node) => [node.id, (await ask(server, node))?.gaps] as const);
  const known = (await Promise.all(answers)).flatMap(([id, gaps]) => (gaps ? [[id, gaps] as const] : []));
  return new Map(known);
}

function rulesIn(node: CoverageNode): readonly RuleNode[] {
  return node.type === 'rule' ? [node] : node.children.flatMap(rulesIn);
}

async function ask(server: ServerLink, { details }: RuleNode): Promise<RuleDetailsDto | undefined> {
  return (await server.request(ruleDetailsRequest, details)) ?? undefined;
}
