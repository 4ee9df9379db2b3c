import packageJson from '../../package.json';

/** What every installer says of the app. The version stands in package.json and nowhere else. */
export const PRODUCT = {
  version: packageJson.version,
  license: packageJson.license,
  /** Name of the package, of its program and of its files. */
  name: packageJson.name,
  /** As people read it. */
  title: 'Audience Uploader',
  /** Names the app to the desktop; never changes, or pinned icons are lost. */
  id: 'com.pitchtarget.AudienceUploader',
  summary: 'Turns customer lists into ad audiences without giving them away',
  description: packageJson.description,
  /** Where releases and issues are. */
  homepage: packageJson.homepage,
} as const;

/** Where the app lies once it is installed on Linux. */
export const INSTALLED = `/opt/${PRODUCT.name}`;

export interface FileType {
  /** Without a dot; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  readonly mimeType: string;
  readonly description: string;
}

/** What "Open with" offers the app for. It never becomes the default of any of them. */
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
