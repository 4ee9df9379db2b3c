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
      viber, sms, landline, phonehash, phonesha 256, contact number, contactnumber, contact no, contact num, contact nr, wa number, wa no, wa num, mo mo, mo mo number, mo mo no, momo, momo number, momo no, mobile money, mpesa, m pesa, mpesa number, m pesa number, text number, dial number, calling number, calling no, callback number, callback,
      caller, caller number, caller no, calling party, calling party number, cli, ani, destination, whatsapp id, wa id, waid, caller id, callerid, recipient, recipients, recipient number, recipient no, destination number, to number`,
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
      patient id, guest id, buyer id, record id, customer key, customerkey, acct no, acct number, acct id, patron id, patron no, patron number, subscriber key, subscriberkey, contact key, contactkey, profile id, profileid, supporter id, donor id, donor no, donor number, constituent id, constituent no, lead id, leadid, shopper no, shopper number, subscriber no, subscriber number, guest no, guest number`,
    country: `
      country, countrycode, country code, countryiso, country prefix, calling code, callingcode, dial code, dialcode,
      dialing code, dialling code, dialing prefix, dialling prefix, isd code, isd, idd, nation, country region, iso 2, iso 3,
      iso 3166, iso code, iso country, un m 49, iso m 49, m 49 code, m 49 country, ctry, cntry`,
  },
  vetoes: `
    sent, send, at, date, time, status, type, model, verified, valid, validated, invalid, count, counts, domain,
    subject, template, opened, clicked, clicks, open, opens, rate, score, campaign, body, content, text,
    provider, os, platform, carrier, brand, price, source, created, updated, operator, from name, from domain,
    from address, reply from, reply to, label, display name, display, extension, ext, fax phone,
    phone fax, home fax, work fax, business fax, other fax, main fax, pager, company main, format, preference,
    preferred, of birth, of origin, fax, faxes, telefax, referred, referral, cc email, email cc, cc emails, emails cc, bcc, calendar,
    modified, birth, of citizenship, of manufacture, customer service, customer care, customer support,
    helpdesk, hotline, ip country, card country, card issue country, issuing country, bank country`,
  staff: `
    rep, reps, salesperson, sales person, account manager, assistant, assistant s, assigned, assignee,
    created by, referred by, referrer, approver, reviewer, reporter, inviter, invited by, emergency,
    emergency contact, modified by, changed by, edited by, registered by, entered by, supervisor, boss,
    contact owner, lead owner, account owner, deal owner, opportunity owner, company owner, record owner,
    ticket owner, case owner, task owner, sales owner, sales agent, support agent, sales manager, ice,
    in case of emergency, emerg, emer contact, added by, handled by, managed by, sold by, served by, sales executive,
    sales associate, sales consultant, sales contact, case manager, case worker, caseworker, account rep,
    internal contact, contact manager, relationship officer, field agent, telecaller, tele caller, crm owner,
    next of kin, nok`,
  parties: `
    restaurant phone, restaurant email, owner, owners, agent, manager, manager s, sender, store phone,
    store email, store mail, store telephone, store tel, shop phone, shop email, shop mail, shop telephone,
    branch phone, branch email, venue phone, venue email, hotel phone, hotel email, recruiter, organizer,
    organiser, host, teacher, coach, trainer, advisor, adviser, consultant, employee, staff, seller,
    vendor, supplier, merchant, dealer, reseller, driver, courier, affiliate, affiliates, payee, tutor,
    instructor, technician, author, editor, administrator, property phone, property email, location phone,
    location email, clinic phone, clinic email, salon phone, salon email, office manager, representative,
    spouse, gift recipient, giftee, guarantor, relative, cosigner, co signer, beneficiary,
    executor, account executive, csm, csr, customer success manager, success manager, relationship manager,
    sales, stylist, photographer, mechanic, installer, inspector, contractor, warehouse, distributor,
    wholesaler, tour guide, guide, concierge, caretaker, planner, server, friend, friend s, tech contact,
    technical contact, admin contact, administrative contact, person in charge, in charge, referring,
    mgr, asst, store country, shop country, branch country, rider, referee, interviewer, interpreter, translator, witness, sponsor,
    sponsors, collaborator, collaborators, to email`,
  carers: `
    doctor, physician, broker, landlord, accountant, lawyer, therapist, practitioner, nurse, dentist,
    veterinarian, loan officer, lender, attorney, bookkeeper, realtor, estate agent, counsel,
    opposing counsel, gp, pcp, dr phone, dr email, caregiver, carer, vet, vets, vet s, doctor s,
    pediatrician, surgeon, hospital, pharmacy, pharmacist, prescriber, insurance, insurer, health plan, solicitor,
    school phone, school tel, school telephone, employer phone, employer email, employer tel,
    reference phone, reference email, reference 1, reference 2, reference 3, personal reference,
    professional reference`,
  earlier: `
    old, former, formerly, previous, prior, past, outdated, obsolete, defunct, inactive, disconnected, expired,
    dead, no longer in use, no longer used, do not use`,
  others: `
    name, names, first name, firstname, last name, lastname, surname, full name, fullname, middle name, nickname, title,
    salutation, prefix, suffix, gender, sex, age, birthday, birthdate, dob, city, town, state, province, region, county,
    district, zip, zipcode, postcode, postal, post code, street, address, address 1, address 2, addresses, house number, apartment, po box,
    fax, faxes, telefax, fax no, pager, language, locale, lang, timezone, time zone, currency, company, organization, organisation,
    employer, department, job, job title, position, industry, website, web page, webpage, homepage, url, link, note, notes, comment, comments,
    remarks, description, tag, tags, group, groups, segment, category, tax, tax no, tax id, tax number, vat, vat no, vat id, ein,
    ssn, social security, passport, national id, id card, driver license, iban, bic, swift, bank, card, card number,
    cardnumber, loyalty card, frequent flyer, gift card, credit card, order, orders, order no, order id, order number, ordernumber, invoice,
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
    erasure, erasures, right to erasure, never contact, never email, never mail, never call, removal request, removal requests,
    spam report, spam reports, blocklisted, removed contacts`,
  fields: {
    'first-name': 'first name, firstname, fname, fn, given name, givenname, forename, christian name, first',
    'last-name': 'last name, lastname, lname, ln, surname, family name, familyname, last',
    initial: 'initial, first initial, fi',
    city: 'city, town, ct, city name, locality',
    state: 'state, province, st, state province, province state, region, state code, province code, county state',
    'postal-code': 'zip, zip code, zipcode, postal code, postalcode, postcode, post code, postal, zip postal code',
    'birth-date': 'date of birth, birth date, birthdate, birthday, dob, birth day, born, born on',
    'birth-year': 'year of birth, birth year, birthyear, doby, yob',
    gender: 'gender, sex, gen',
    'job-title': 'job title, jobtitle, job, position, occupation',
    company: 'company, company name, employer, organization, organisation, employee company, employeecompany',
    handle: 'handle, twitter, twitter handle, x handle, twitter username, username',
  },
  people: {
    customers: 'requester requestor invitee attendee participant registrant buyer customer client guest purchaser',
    users: 'user users',
    relatives: `
      student students pupil child kid parent parents guardian guardians mother mothers father fathers mum mom dad
      husband wife partner bride groom tenant`,
    recipients: 'recipient recipients',
    respondents: 'respondent responder learner',
    served: 'names owner owners pet pets patient patients insured policyholder member members animal horse dog cat',
    names: 'name',
    occasions: `
      day daytime evening night direct default permanent current seasonal login account backup recovery newsletter
      paypal school university college corporate new latest alt alternative`,
    places: `
      store shop branch outlet venue hotel clinic salon restaurant location property office warehouse dealership
      agency`,
    senders: 'from sender',
    hosts: `
      host hosts panelist panelists presenter presenters speaker speakers organizer organizers moderator moderators`,
    attendees: 'attendee attendees participant participants registrant registrants',
  },
  addresses: {
    billing: 'billing bill billto invoice invoicing payment',
    shipping: 'shipping ship shipment shipto delivery deliver recipient',
    home: 'home private personal residence residential',
    work: 'work business office company job',
    other: 'other others additional',
    mailing: 'mailing postal mail correspondence',
    companies: 'firm employer',
    any: 'address',
  },
  names: {
    status: 'status statuses state',
    areaCodes: 'area code, areacode, std code, std, city code, dialling code, phone area code',
    callingCodes: 'calling dial dialing dialling callingcode dialcode isd idd',
    isoNumbers: 'numeric, m 49',
  },
  beside: {
    companions: `
      address addresses number numbers primary secondary main alternative alternate first second other private
      personal home work office business customer customers client clients contact contacts user users member
      subscriber hash hashed sha 256 value field column the of your`,
    ofFields: `
      billing shipping home mailing delivery invoice customer client contact subscriber user member person primary
      main address default legal of the code 1`,
    numbers: 'n no num number numbers',
    ids: 'id ids code codes ref',
    joining: 'of the',
    labels: 'label labels type types',
    values: 'value number no num',
    without: 'without excluding excl minus',
  },
  cells: {
    yes: 'yes y true t on',
    no: 'no n false f off never not disabled inactive',
    refused: 'denied refused declined rejected revoked withdrawn',
    subscribers: `
      active inactive confirmed unconfirmed subscribed unsubscribed non-subscribed pending bounced complained
      cleaned cancelled canceled removed deleted spam`,
    orders: 'confirmed pending cancelled canceled',
    left: 'inactive cancelled canceled removed deleted spam',
  },
};
