import type {
  Committee,
  CommitteeName,
  CommitteePath,
  CommitteeStep,
  JointGroup,
  NotACommittee,
} from './committee.ts';
import { completePath } from './complete-path.ts';
import type { CommitteeVocabulary } from './compile-committees.ts';
import { formatGroup, formatJointGroup, formatTop, jointGroupKey } from './format-committee.ts';

/**
 * Turns a name as it is written into the committee with its canonical name: fills in what the writing leaves out
 * (publishers, the committee of `SC 65E`), then goes down level by level and takes the register's name wherever it
 * lists the same committee under another. `context` is the publisher whose data the name is from.
 */
export function resolveCommittee(
  name: CommitteeName,
  vocabulary: CommitteeVocabulary,
  context?: string,
): Committee | NotACommittee {
  return 'parents' in name
    ? resolveJointGroup(name, vocabulary, context)
    : resolvePath(name, vocabulary, context);
}

function resolvePath(
  path: CommitteePath,
  vocabulary: CommitteeVocabulary,
  context: string | undefined,
): Committee | NotACommittee {
  const complete = completePath(path, vocabulary, context);
  if ('reason' in complete) return complete;
  const [first, ...others] = complete.steps;
  const body = vocabulary.bodies.get(complete.body ?? '');
  if (body !== undefined) {
    const { name, publishers, kind, parent } = body;
    const parents = parent === null ? [] : [parent];
    const top = { publishers, name, kind, parents, is_joint: publishers.length > 1 };
    return goDown(top, complete.steps, vocabulary);
  }
  if (first === undefined) return { reason: 'It names a publisher, but no committee.' };
  const { publishers } = complete;
  const top = {
    publishers,
    name: formatTop(publishers, first),
    kind: first.kind,
    parents: [],
    is_joint: publishers.length > 1,
  };
  return goDown(canonical(top, vocabulary), others, vocabulary);
}

function resolveJointGroup(
  { parents, step, below }: JointGroup,
  vocabulary: CommitteeVocabulary,
  context: string | undefined,
): Committee | NotACommittee {
  const committees: Committee[] = [];
  for (const parent of parents) {
    const committee = resolvePath(parent, vocabulary, context);
    if ('reason' in committee) return committee;
    committees.push(committee);
  }
  const names = committees.map(({ name }) => name);
  const group = {
    publishers: [...new Set(committees.flatMap(({ publishers }) => publishers))],
    name: formatJointGroup(names, step),
    kind: step.kind,
    parents: names,
    is_joint: true,
  };
  const registered = vocabulary.register.jointGroups.get(jointGroupKey(names, step));
  return goDown(registered ?? canonical(group, vocabulary), below, vocabulary);
}

/** The group at the end of `steps` under a committee. A joint group may be named under one of its parents. */
function goDown(
  top: Committee,
  steps: readonly CommitteeStep[],
  vocabulary: CommitteeVocabulary,
): Committee {
  return steps.reduce<Committee>((above, step) => {
    const group = {
      publishers: above.publishers,
      name: formatGroup(above.name, step),
      kind: step.kind,
      parents: [above.name],
      is_joint: above.is_joint,
    };
    const joint = vocabulary.register.jointGroups.get(jointGroupKey([above.name], step));
    return joint ?? canonical(group, vocabulary);
  }, top);
}

/** The committee that the register lists with this name among its aliases, else the committee itself. */
function canonical(committee: Committee, { register }: CommitteeVocabulary): Committee {
  return register.aliases.get(committee.name) ?? committee;
}
