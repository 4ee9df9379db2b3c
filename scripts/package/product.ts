import packageJson from '../../package.json';

/** The facts about the app in every installer. The version is only in package.json. */
export const PRODUCT = {
  version: packageJson.version,
  license: packageJson.license,
  /** Name of the package, its program and its files. */
  name: packageJson.name,
  /** Display name. */
  title: 'Audience Uploader',
  /** Identifies the app to the desktop; must never change, or pinned icons are lost. */
  id: 'com.pitchtarget.AudienceUploader',
  summary: 'Turns customer lists into ad audiences without giving them away',
  description: packageJson.description,
  /** Home of releases and issues. */
  homepage: packageJson.homepage,
} as const;

/** Where the app is installed on Linux. */
export const INSTALLED = `/opt/${PRODUCT.name}`;

interface FileType {
  /** Without a dot; the usual one first. */
  readonly extensions: readonly [string, ...string[]];
  readonly mimeType: string;
  readonly description: string;
}

/** File types for which "Open with" offers the app. It never becomes the default for any of them. */
export const FILE_TYPES: readonly FileType[] = [
  { extensions: ['csv'], mimeType: 'text/csv', description: 'CSV list' },
  { extensions: ['tsv', 'tab'], mimeType: 'text/tab-separated-values', description: 'TSV list' },
  { extensions: ['txt'], mimeType: 'text/plain', description: 'Text list' },
  {
    extensions: ['xlsx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: 'Excel workbook',
  },
  { extensions: ['gz'], mimeType: 'application/gzip', description: 'Packed list' },
  { extensions: ['zip'], mimeType: 'application/zip', description: 'Packed lists' },
];
