import type { HeaderWords } from '../words';

export const ENGLISH: HeaderWords = {
  kinds: {
    email_hash: `
      preferred email, ship to email, bill to email, sold to email, email, emails, mail, emailaddress, mailaddress, email id, emailid, emailhash, hashedemail, emailsha 256, useremail,
      customeremail, contactemail, gmail, eml, smtp addr, smtp address, smtp, em, emailaddr, email addr,
      internet address, internetaddress`,
    phone_hash: `
      preferred phone, phone, phones, telephone, telephones, tel, telno, tel no, mobile, mobilephone, mob, mob no, ph, ph no, cell,
      cellphone, cellular, phonenumber, mobilenumber, phoneno, mobileno, cellno, cellnumber, msisdn, whatsapp, whats app,
      viber, sms, landline, phonehash, phonesha 256, contact number, contactnumber, contact no, contact num, contact nr, wa number, wa no, wa num, text number, dial number, calling number, calling no, callback number, callback`,
    mobile_advertiser_id: `
      idfa, gaid, aaid, maid, madid, adid, ifa, rdid, idfv, oaid, advertising id, advertiser id, ad id, device id,
      advertisingid, advertiserid, deviceid, mobile ad id, mobile advertiser id, mobile advertising id, mobile device id,
      google advertising id, apple advertising id, android id, androidid`,
    custom_audience_third_party_id: `
      customer id, customerid, customer number, customer no, customer code, customer nr, customer ref, customer reference, cust ref, customernumber, customerno,
      client id, clientid, client number, client no, client code, client ref, client reference, external id, externalid, extern id, user id, userid, uid, user no,
      third party id, thirdpartyid, 3 rd party id, 3 rdpartyid, cust id, custid, cust no, partner id, partnerid, crm id,
      crmid, member id, memberid, member number, member no, membership number, membership id, membership no, contact id,
      contactid, account id, account number, account no, subscriber id, loyalty id, visitor id, person id, shopper id,
      patient id, guest id, buyer id, record id, customer key, customerkey, acct no, acct number, acct id, patron id, patron no, patron number, subscriber key, subscriberkey, profile id, profileid, supporter id, donor id, donor no, donor number, constituent id, constituent no, lead id, leadid, shopper no, shopper number, subscriber no, subscriber number, guest no, guest number`,
    country: `
      country, countrycode, country code, countryiso, country prefix, calling code, callingcode, dial code, dialcode,
      dialing code, dialling code, dialing prefix, dialling prefix, isd code, isd, idd, nation, country region, iso 2, iso 3,
      iso 3166, iso code, iso country, ctry, cntry`,
  },
  vetoes: `
    sent, send, at, date, time, status, type, model, verified, valid, validated, invalid, count, counts, domain,
    subject, template, opened, clicked, clicks, open, opens, rate, score, campaign, body, content, text, provider,
    os, platform, carrier, brand, price, source, created, updated, operator, rep, reps, salesperson, sales person,
    account manager, assistant, assistant s, assigned, assignee, created by, from name, from domain, from address,
    reply from, reply to, to email, label, display name, display, extension, ext, fax phone, phone fax, home fax,
    work fax, business fax, other fax, main fax, pager, emergency, company main, format, preference, preferred,
    of birth, of origin, fax, faxes, telefax, referred, referred by, referrer, referral, approver, reviewer,
    cc email, email cc, bcc, calendar, reporter, inviter, invited by, emergency contact, modified, modified by,
    changed by, edited by, registered by, entered by, supervisor, boss, contact owner, lead owner, account owner,
    deal owner, opportunity owner, company owner, record owner, ticket owner, case owner, task owner, sales owner,
    sales agent, support agent, sales manager`,
  parties: `
    restaurant phone, restaurant email, owner, owners, agent, manager, manager s, sender, store phone, store email,
    store mail, store telephone, store tel, shop phone, shop email, shop mail, shop telephone, branch phone,
    branch email, venue phone, venue email, hotel phone, hotel email, recruiter, organizer, organiser, host,
    doctor, physician, teacher, coach, trainer, advisor, adviser, consultant, employee, staff, seller, vendor,
    supplier, merchant, dealer, reseller, broker, landlord, driver, courier, affiliate, affiliates, payee, tutor,
    instructor, technician, accountant, lawyer, author, editor, administrator, property phone, property email,
    location phone, location email, clinic phone, clinic email, salon phone, salon email, office manager,
    representative, spouse,
    gift recipient, giftee, guarantor, next of kin, husband, wife, relative, caregiver, carer, cosigner, co signer,
    beneficiary, executor, account executive, csm, csr, customer success manager, success manager, relationship manager, sales, stylist, therapist, practitioner, photographer, nurse, dentist, veterinarian, mechanic,
    installer, inspector, loan officer, lender, attorney, contractor, warehouse, bookkeeper, distributor,
    wholesaler, concierge, caretaker, planner`,
  others: `
    name, names, first name, firstname, last name, lastname, surname, full name, fullname, middle name, nickname, title,
    salutation, prefix, suffix, gender, sex, age, birthday, birthdate, dob, city, town, state, province, region, county,
    district, zip, zipcode, postcode, postal, post code, street, address, address 1, address 2, addresses, house number, apartment, po box,
    fax, faxes, telefax, fax no, pager, language, locale, lang, timezone, time zone, currency, company, organization, organisation,
    employer, department, job, job title, position, industry, website, web page, webpage, url, link, note, notes, comment, comments,
    remarks, description, tag, tags, group, groups, segment, category, tax, tax no, tax id, tax number, vat, vat no, vat id, ein,
    ssn, social security, passport, national id, id card, driver license, iban, bic, swift, bank, card, card number,
    cardnumber, loyalty card, gift card, credit card, order, orders, order no, order id, order number, ordernumber, invoice,
    invoice no, receipt, transaction, amount, total, revenue, spent, balance, quantity, qty, sku, product, item, ip, ip address,
    latitude, longitude, lead source, stage, rank, points, nationality, citizenship, gsm model, serial, imei, ean, isbn, barcode, ticket, booking, reservation, confirmation, tracking, seat, badge, aadhaar, aadhar, pan, gstin, gst, nhs, medicare, store, branch, sort code, lifetime value, registration, pin code, pincode, meter, policy, case, voucher, coupon, check number, cheque, utr, npi`,
  consent: `
    opt in, optin, opted in, consent, consents, consented, subscribed, subscription, subscriber status, permission, allowed,
    newsletter, accepts marketing, accepts email marketing, accepts sms marketing, marketing consent, gdpr, agreed,
    marketing allowed, double opt in,
    allow, allows, email subscribe, push subscribe, sms subscribe, subscribe status`,
  optOut: `
    opt out, optout, opt outs, optouts, opted out, has opted out, unsubscribed, unsubscribe, unsubscribes, unsubscribers, unsub,
    unsubs, suppression, suppressions, suppressed, suppress, do not contact, donotcontact, do not mail, do not email,
    do not call, do not sell, deletion request, deletion requests, erasure request, erasure requests, right to be forgotten, do not disturb, dont contact, dnc, blacklist, black list, blacklisted, blocklist, block list,
    denylist, deny list, bounce, bounces, bounced, hard bounce, complaint, complaints, complained, spam complaints,
    withdrawn consent, global unsubs, cleaned members, blocked contacts, blocked,
    no marketing, no mailing, no mailings, no newsletter, no advertising, marked as spam, marked email as spam, spam complaint,
    reported spam, email disabled, emails disabled, mail disabled, mailing disabled, marketing disabled, do not allow,
    erasure, erasures, right to erasure, never contact, never email, never mail, never call, removal request, removal requests`,
};
