/** The part of `package-lock.json` that says what is installed. */
export interface Lock {
  packages: Readonly<Record<string, Locked>>;
}

export interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}

interface Package {
  name: string;
  version: string;
  description: string;
  license: string;
}

/** Where a package is installed, the program itself left out, and what it says. */
export const installed = ({ packages }: Lock): [path: string, locked: Locked][] => Object.entries(packages).filter(([path]) => path !== '');

/** What somebody gets who installs the program. */
export const shipped = (lock: Lock): [path: string, locked: Locked][] => installed(lock).filter(([, { dev }]) => dev !== true);

export const nameAt = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * The bill of materials in CycloneDX 1.5, from the lockfile alone: no clock, no random number, no machine. `npm sbom`
 * leaves out packages that something else needs for development too, and names the folder it is run in.
 */
export function sbomOf(lock: Lock, { name, version, description, license }: Package): object {
  const refOf = (path: string): string => `${nameAt(path)}@${lock.packages[path]?.version}`;
  const own = { 'bom-ref': `${name}@${version}`, type: 'application', name, version, description, licenses: [{ license: { id: license } }], purl: purlOf(name, version) };
  const components = new Map(shipped(lock).map(([path, locked]) => [refOf(path), componentOf(nameAt(path), locked)]));
  const needs = new Map<string, string[]>([[own['bom-ref'], dependenciesOf(lock, '').map(refOf)]]);
  for (const [path] of shipped(lock)) needs.set(refOf(path), dependenciesOf(lock, path).map(refOf));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components: [...components].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component),
    dependencies: [...needs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([ref, dependsOn]) => ({ ref, dependsOn: dependsOn.toSorted() })),
  };
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function componentOf(name: string, { version, license = '', integrity = '', optional }: Locked): object {
  const [, hash = ''] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: optional ? 'optional' : 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: [/ (?:OR|AND) /.test(license) ? { expression: license.replace(/^\((.*)\)$/, '$1') } : { license: { id: license } }],
    purl: purlOf(name, version),
  };
}

/** Where the packages are that a package needs: the nearest of each name, seen from its own folder upwards. */
function dependenciesOf({ packages }: Lock, path: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const there = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (there in packages) return [there];
      if (folder === '') return [];
    }
  });
}
