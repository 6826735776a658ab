type Instruction = { word: string; value: string };
export type Stage = { name: string; base: string; instructions: Instruction[] };

/** The stages of a Dockerfile with what each one does, in order. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  for (const line of lines) {
    const [, word = '', value = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    const [, base = '', name = ''] = word === 'FROM' ? (/^(\S+) AS (\S+)$/.exec(value) ?? []) : [];
    if (word === 'FROM') stages.push({ name, base, instructions: [] });
    else if (word) stages.at(-1)?.instructions.push({ word, value });
  }
  return stages;
}

export function stageNamed(stages: Stage[], name: string): Stage {
  const stage = stages.find((candidate) => candidate.name === name);
  if (!stage) throw new Error(`The Dockerfile has no stage ${name}.`);
  return stage;
}

export type Copy = { from: string | undefined; sources: string[]; target: string };

export function copiesOf(stage: Stage): Copy[] {
  return valuesOf(stage, 'COPY').map((value) => {
    const words = value.split(/\s+/);
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    const paths = words.filter((word) => !word.startsWith('--'));
    return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
  });
}

export function valuesOf(stage: Stage, word: string): string[] {
  return stage.instructions.filter((instruction) => instruction.word === word).map(({ value }) => value);
}
