/** Files and folders of this computer, and what is saved in them. */
export const files = {
  'write.diskFull': 'The disk is full. Free some space, or choose a folder on another disk, and try again.',
  'write.denied': 'You do not have permission to write to this folder. Choose another folder, or ask for permission.',
  'write.readOnly': 'This disk is read-only. Choose a folder on another disk.',
  'write.noFolder': 'The folder for this file does not exist. Create it, or choose another folder.',
  'write.circle': 'This name is a link that leads back to itself. Choose another name for the file.',
  'write.nameTaken': 'Something else already has this name. Move it away, and try again.',
  'write.nameTooLong': 'The name of this file is too long. Choose a shorter one.',
  'write.busy': 'Another program is using this file. Close it there, and try again.',
  'write.tooLarge': 'The file is too large for this disk. Choose a folder on another disk.',
  'write.tooManyOpen':
    'The system allows no more open files. Close other programs, or raise its limit (ulimit -n), and try again.',
  'write.broken': 'The disk reported an error while writing. Check the disk, or choose a folder on another one.',
  'write.danglingLink': 'This name is a broken link. Choose another name for the file.',
  'write.foreignLink':
    'This name is a link that another person has put into a shared folder; writing to it would overwrite the file behind it. Choose another name or folder.',
  'write.notAFile': 'This name belongs to a folder or a device. Choose another name for the file.',
  'write.earlierAside': '{why} The file that was there before could not get its name back; it is kept as {paths}.',
  'write.sameFile': '{file} and {other} are the same file. Choose another name for {file}; nothing was written.',
  'write.ownFolder': '{file} is in the folder where this program keeps its uploads. Choose another folder for it.',

  'folder.notAFolder':
    'The folder {folder} cannot be used: something else has its name, or that of a folder above it. Move that away, and start again.',
  'folder.denied':
    'You do not have permission to use the folder {folder}, where this program keeps its own files. Ask for permission, and start again.',
  'folder.diskFull':
    'The disk of the folder {folder}, where this program keeps its own files, is full. Free some space there, and try again.',
  'folder.readOnly':
    'The disk of the folder {folder}, where this program keeps its own files, is read-only. Make it writable, and start again.',
  'folder.gone':
    'The folder {folder}, where this program keeps its own files, does not exist, and cannot be made. Start again, or ask whoever looks after this computer.',
  'folder.tooLarge':
    'A file is larger than the folder {folder}, where this program keeps its own files, can hold. Ask whoever looks after this computer for its limits.',
  'folder.broken':
    'The disk of the folder {folder}, where this program keeps its own files, reported an error. Check the disk, and start again.',

  'file.list': 'the list “{name}”',
  'file.suppressionList': 'the suppression list “{name}”',
  'file.mapping': 'the mapping file “{name}”',
  'file.standardInput': 'standard input',
  'file.standardOutput': 'standard output',
  'file.standardError': 'standard error',

  'settings.managed':
    'Your administrator has set this for everybody on this computer. Ask your administrator to change it.',
  'settings.managedUnusable':
    'Your administrator’s settings in {path} cannot be used. Ask your administrator to correct that file.',

  'mapping.mismatch':
    'The mapping file is not for lists like “{name}”: their columns differ. Save the mapping of such a list, and use that file.',
  'mapping.malformed':
    'This is not a mapping file, or it was made by a newer version. Export it again, or update this program.',
  'mapping.notFound': 'The mapping file was not found. Check its name, and whether you may open it.',
  'mapping.unreadable': 'The mapping file cannot be read. Check its name, and whether you may open it.',
  'mapping.notAFile': 'This is a folder, a pipe or a device, not a mapping file. Choose the file itself.',
  'mapping.tooLarge': 'This is not a mapping file: it is too large for one.',
  'mapping.noneSaved': 'No mapping is saved yet. Hash a list first.',

  'audience.nothing': 'There is nothing to upload: no row of the list has a usable value.',
  'audience.changed': 'The hashed file has been changed or removed. Hash the list again, then upload it.',
  'audience.gone': 'This audience is no longer here. Open the list and hash it again.',
  'audience.otherKind': 'This audience holds nothing of that type.',
  'audience.busy': 'Another audience is being hashed. Wait for it, or cancel it first.',
  'audience.handingOver': 'The last audience is still being handed over. Try again in a moment.',
  'audience.plainIds': 'Only device IDs and customer IDs can be sent unhashed. Let the values be hashed.',

  'upload.inUse': 'Another program is working on this upload. Wait a moment, then look at it again.',
  'upload.unreadable': 'The folder of this upload cannot be read. Check its permissions and the disk, then try again.',
  'upload.noReceipt': 'This receipt no longer exists: its upload has been removed.',
  'upload.noToken': 'There is no access token yet. Enter it in Settings.',

  'engine.stopped':
    'Hashing stopped: a thread ended unexpectedly. No file was written; start again, and close other programs if memory is short.',
  'engine.noMemory':
    'Hashing stopped: there is too little memory for this workbook. No file was written; close other programs, or raise the limit on memory if there is one, and start again.',

  'suppression.plainIds':
    'Nobody can be suppressed from IDs that are sent unhashed. Let the IDs be hashed, or remove the suppression list.',
  'suppression.nothingInCommon':
    'The suppression list “{name}” has no column of the type that the audience holds, so it would suppress nobody. Choose its column, or another list.',

  'damaged.putAside':
    'A file of this app, “{file}”, is damaged, or was made by a later version. It is kept as “{kept}”, and has no effect.',
  'damaged.stuck':
    '“{file}”, a file of this app, cannot be used ({code}). It is left as it is: what it holds has no effect, and nothing new is saved in it, until it can be.',
  'unkept.receipt': 'The receipt of this file is not kept on this computer. {problem}',
  'unkept.lists': 'The lists of this upload are not remembered, and cannot be offered again. {problem}',
  'unkept.mapping': 'How the columns of this list are used is not remembered. {problem}',
  'unkept.removal': 'The lists of the removed upload are still remembered on this computer. {problem}',
  'later.settings': 'A later version of this app has added settings. They are kept for it, and have no effect here.',
  'later.uploads':
    '{count, plural, one {One upload was made by a later version of this app. It is left alone: kept, and not sent.} other {# uploads were made by a later version of this app. They are left alone: kept, and not sent.}}',
} as const;
