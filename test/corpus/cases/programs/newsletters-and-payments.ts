import type { CorpusCollection } from '../../corpus-case';

export const NEWSLETTERS_AND_PAYMENTS: CorpusCollection = {
  subject: 'the export of a newsletter, a form, a payment or an event',
  folder: 'programs/newsletters-and-payments',
  cases: [
    {
      title: 'Mailchimp: subscribed members',
      file: 'subscribed_members_export_a1b2c3d4e5.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /(OPTIN_TIME|LEID|LATITUDE|CONFIRM_IP): phone/,
    },
    {
      title: 'Mailchimp: unsubscribed members are refused',
      file: 'unsubscribed_members_export_a1b2c3d4e5.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'Klaviyo: profiles that are subscribed',
      file: 'klaviyo-profiles.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /Consent: email/,
    },
    {
      title: 'Klaviyo: rows that say yes, on request',
      file: 'klaviyo-mixed-consent.csv',
      options: ['--only', 'Email Marketing Consent=SUBSCRIBED'],
      values: ['anna.ost@example.com'],
    },
    {
      title: 'Brevo: contacts by semicolon, with their SMS numbers',
      file: 'brevo-contacts.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
    },
    {
      title: 'Brevo: the same contacts by phone',
      file: 'brevo-contacts.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
      notInspect: /(CONTACT ID|ADDED_TIME): phone/,
    },
    {
      title: 'Sendinblue: an older export in French',
      file: 'sendinblue-contacts.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'CleverReach: recipients by semicolon',
      file: 'cleverreach-empfaenger.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Constant Contact: e-mail with its permission and dates',
      file: 'constant-contact.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /Email (permission )?status: email/,
    },
    {
      title: 'Meta lead ads: by tab in UTF-16, phones behind \u201cp:\u201d',
      file: 'meta-leads.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
    },
    {
      title: 'Meta lead ads: by phone',
      file: 'meta-leads.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '491713920003'],
      notInspect: /(zip_code|ad_id|form_id|campaign_id): phone/,
    },
    {
      title: 'Meta lead ads: a form that asks for phones only',
      file: 'meta-leads-phone.csv',
      values: ['491713920001', '491713920002', '491713920003'],
      notInspect: /(ad_id|adset_id|campaign_id|form_id): (phone|mobile_advertiser_id)/,
    },
    {
      title: 'Stripe: customers',
      file: 'stripe-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Stripe: payments, by the e-mail of the customer',
      file: 'stripe-payments.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'PayPal: who paid; the address of the shop itself may stand beside them',
      file: 'paypal-activity.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'shop@vendor.example'],
      refusable: ['shop@vendor.example'],
    },
    {
      title: 'PayPal: by phone',
      file: 'paypal-activity.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '436641234567'],
      notInspect: /Receipt ID: phone/,
    },
    {
      title: 'Eventbrite: attendees',
      file: 'eventbrite-attendees.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Eventbrite: by phone',
      file: 'eventbrite-attendees.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13125550188'],
      notInspect: /(Order #|Attendee #|Barcode #): phone|Home State: country/,
    },
    {
      title: 'Calendly: invitees, not hosts and guests',
      file: 'calendly-events.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Typeform: the questions are the names of the columns',
      file: 'typeform-responses.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /#: mobile_advertiser_id/,
    },
    {
      title: 'Typeform: by phone',
      file: 'typeform-responses.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
  ],
};
