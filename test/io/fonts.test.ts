import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/io/fonts.ts';

const root = join(import.meta.dirname, '../..');

describe('the shipped fonts', () => {
  it('are found from the source and from the built program alike', () => {
    const files = [join(root, 'assets/fonts/SourceSans3-Regular.ttf'), join(root, 'assets/fonts/SourceSans3-Bold.ttf')];
    expect(fontFiles()).toEqual(files);
    expect(fontFiles(join(root, 'dist'))).toEqual(files);
  });

  it('are missed aloud', () => {
    expect(() => fontFiles(tmpdir())).toThrow('assets/fonts');
  });

  it('go into the package with their licence', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toContain('assets/fonts');
    expect(readFileSync(join(root, 'assets/fonts/OFL.txt'), 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
});
