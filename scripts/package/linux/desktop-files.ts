import { FILE_TYPES, INSTALLED, PRODUCT } from '../product';
import type { Release } from '../release/changelog';

const KEYWORDS = ['audience', 'customers', 'hash', 'SHA-256', 'upload', 'ads'];

/** How the desktop shows and starts the app; see the Desktop Entry Specification. */
export function desktopEntry(): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${PRODUCT.title}`,
    'GenericName=Audience uploader',
    `Comment=${PRODUCT.summary}`,
    `Exec=${INSTALLED}/${PRODUCT.name} %F`,
    `Icon=${PRODUCT.name}`,
    'Terminal=false',
    `StartupWMClass=${PRODUCT.title}`,
    'Categories=Office;',
    `Keywords=${KEYWORDS.join(';')};`,
    `MimeType=${FILE_TYPES.map(({ mimeType }) => mimeType).join(';')};`,
    '',
  ].join('\n');
}

/** What software centres show; see the AppStream specification. */
export function metainfo(releases: readonly Release[]): string {
  const paragraphs = [
    'Drop a list of customers (CSV, TSV, text or an Excel workbook), check how it was read, and see the values as they will be hashed. E-mail addresses, phone numbers and IDs are normalised and turned into SHA-256 codes on this computer. Only the codes are uploaded.',
    'There is no account to create, no telemetry, and no check for updates unless you turn it on. The access token is kept in the keychain.',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<component type="desktop-application">',
    `  <id>${PRODUCT.id}</id>`,
    `  <name>${PRODUCT.title}</name>`,
    `  <summary>${PRODUCT.summary}</summary>`,
    '  <metadata_license>MIT</metadata_license>',
    `  <project_license>${PRODUCT.license}</project_license>`,
    `  <launchable type="desktop-id">${PRODUCT.id}.desktop</launchable>`,
    `  <url type="homepage">${PRODUCT.homepage}</url>`,
    `  <url type="bugtracker">${PRODUCT.homepage}/issues</url>`,
    '  <description>',
    ...paragraphs.map((text) => `    <p>${text}</p>`),
    '  </description>',
    '  <provides>',
    `    <binary>${PRODUCT.name}</binary>`,
    '  </provides>',
    '  <content_rating type="oars-1.1" />',
    '  <releases>',
    ...releases.map(({ version, date }) => `    <release version="${version}" date="${date}" />`),
    '  </releases>',
    '</component>',
    '',
  ].join('\n');
}
