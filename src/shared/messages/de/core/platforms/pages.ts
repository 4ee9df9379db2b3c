import type { platformPages as en } from '../../../en/core/platforms/pages';
import type { Translation } from '../../../translation';

export const platformPages: Translation<typeof en> = {
  'platform.how.audience-api': 'Dieses Programm lädt die Datei selbst hoch.',
  'platform.how.amazon':
    'Audiences, Create audience, Advertiser uploaded: Vergleichen Sie die Kopfzeile mit der Vorlage von Amazon.',
  'platform.how.criteo':
    'Contact Lists: Laden Sie eine Datei mit einer Spalte hoch; eine Liste enthält E-Mail-Adressen oder Geräte-IDs.',
  'platform.how.google':
    'Google Ads, Zielgruppenverwaltung: Legen Sie eine Kundenliste an und geben Sie an, dass die Daten schon gehasht sind.',
  'platform.how.linkedin':
    'Campaign Manager, Audiences: Legen Sie eine Zielgruppe aus einer Kontaktliste an. Die Kopfzeile muss bleiben, wie sie ist.',
  'platform.how.meta':
    'Werbeanzeigenmanager, Zielgruppen: Erstellen Sie eine Custom Audience aus einer Kundenliste und wählen Sie die Datei.',
  'platform.how.microsoft': 'Tools, Audiences, Create: eine Liste für den Kundenabgleich; wählen Sie „Hashed file“.',
  'platform.how.pinterest':
    'Ads, Audiences, Create audience: eine Kundenliste als CSV-Datei mit einer einzigen Spalte.',
  'platform.how.reddit': 'Audiences, Create audience, Customer list.',
  'platform.how.snapchat': 'Ads Manager, Audiences: Legen Sie eine Kundenliste an; jede enthält eine Art von Kennung.',
  'platform.how.tiktok':
    'TikTok Ads Manager, Tools, Audience Manager: Erstellen Sie eine Zielgruppe aus einer Kundendatei.',
  'platform.how.uid2': 'Die Zeilen sind die Werte email_hash oder phone_hash, die ein UID2-Betreiber zuordnet.',
  'platform.how.x':
    'Tools, Audiences, Create audience, List: Geben Sie an, welche Spalte was enthält; die Kopfzeile ist für Sie.',
  'platform.how.yahoo': 'Yahoo DSP, Audiences, Audience Builder: eine E-Mail-Zielgruppe eines Werbetreibenden.',
};
