/** The plan of ten lines with which everybody can begin. */
export const tenLines = `# yaml-language-server: $schema=./planspor.schema.json
kind: plan
id: sundere-skoledag-2026
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    owner: Skoleforvaltningen
    deadline: ultimo oktober 2026
`;
