import type { Area } from "../area.ts";

/** One text per code: what was not done, why, and what one can do now. */
export const refusal = {
  readBy: null,
  words: {
    "refusal.heading": "We could not do this",
    "refusal.not-permitted":
      "You do not have access to do this. Your role does not include it, or you do not take part in the case. Ask a supervisor if you need it.",
    "refusal.case.not-found":
      "We found no such case. The address may be wrong, or it is not a case you take part in. Look in the list of your cases.",
    "refusal.observation.no-such-question":
      "We could not keep this answer. The question is not among those we ask any more. Open the form again; what you wrote in your own words can be used as it is.",
    "refusal.observation.no-such-answer":
      "We could not keep this answer. It is not one of the answers to the question. Choose one of those on the page, or “Don’t know”.",
    "refusal.receipt.not-found":
      "We found nothing under this code. Look at the receipt once more and write all twenty signs. Small letters, spaces and hyphens do not matter.",
    "refusal.receipt.no-words":
      "Nothing was sent, because nothing was written. Write something first.",
    "refusal.receipt.refused":
      "Nothing was sent. What you sent first could not be received, so nothing can follow it. Send a new report to another agency, or call them.",
    "refusal.receipt.too-many":
      "Nothing was sent. You have written as often as one receipt allows. Call them, or send a new report.",
    "refusal.seen.no-such-recipient":
      "Nothing was sent. The place you chose does not take reports this way. Choose another from the list, or ring them.",
    "refusal.seen.nothing-told":
      "Nothing was sent, because you have not answered anything yet. Write here what you saw or heard, or go back and answer a question.",
    "refusal.referral.to-oneself":
      "Nothing was sent. The recipient is your own agency. Choose another, or give the case to a colleague here.",
    "refusal.referral.no-fields":
      "Nothing was sent. You have not chosen anything to tell. Choose at least one field.",
    "refusal.referral.due-passed":
      "Nothing was sent. The answer date has passed or does not exist. Choose today or later.",
    "refusal.referral.ends-before-due":
      "Nothing was sent. The recipient may use it only until a day before the answer is due. Move one of the two days.",
    "refusal.referral.consent-for-another":
      "Nothing was sent. The consent is for another recipient or another purpose. Ask the person about this one, or send without names.",
    "refusal.referral.consent-ended":
      "Nothing was sent. The person has withdrawn the consent, or its last day has passed. Ask again, or send without names.",
    "refusal.recusal.no-such-colleague":
      "Nobody was set aside. Choose someone who works here from the list.",
    "refusal.recusal.not-found": "They have not stepped aside, or were let back in already.",
    "refusal.recusal.already-aside": "They have stepped aside already.",
    "refusal.recusal.nobody-else":
      "This was not done: nobody else here can take the case, and it must not be left to nobody. Ask the people who run Lenke to add a colleague first.",
    "refusal.document.not-authentic":
      "Their Lenke could not see that it came from us unchanged. The two installations may know different keys for each other, or have different releases.",
    "refusal.document.belongs-nowhere":
      "At theirs it belongs to nothing: they receive none of this kind from us, or know nothing of what it follows.",
    "refusal.document.no-basis":
      "Their Lenke took in nothing: it does not say which sharing rule allows it. Send it again from the case, or ring them.",
    "refusal.document.basis-does-not-fit":
      "Their Lenke took in nothing: by the rules they have, we may not tell them this for this purpose. Our rules may be older or newer than theirs. Ring them, then send again or choose another purpose.",
    "refusal.document.too-large": "It is larger than their Lenke takes in.",
    "refusal.inbox.none-chosen": "Tick the reports you mean, or choose all.",
    "refusal.inbox.not-found":
      "We found nothing like this in your inbox. It may have been taken on under another address, or it went to another agency. Look in the inbox.",
    "refusal.inbox.already-handled":
      "A colleague has already handled this. See who it was and what they did. Talk to them if you disagree.",
    "refusal.inbox.cannot-have":
      "Nothing was given. This colleague has left, or may not read this. Choose another from the list.",
    "refusal.inbox.already-theirs": "Nothing was changed. This colleague has it already.",
    "refusal.inbox.other-has":
      "Nothing was given. A colleague has given it to another since you opened the page. Look at it again.",
    "refusal.inbox.unreadable":
      "What is kept here is not in a form that Lenke can read. Nothing was lost, and the rest of the inbox works. Give the id above to the one who runs Lenke for you, and ask the sender meanwhile.",
    "refusal.inbox.no-reason":
      "Nothing was changed. Write a short reason, so that others understand it later.",
    "refusal.inbox.no-words":
      "Nothing was sent. There is no text in the answer. Write what you want to say.",
    "refusal.inbox.not-a-referral":
      "Nothing was sent. Only a referral from another agency can be declined. A report can be set aside instead.",
    "refusal.inbox.not-a-report":
      "Nothing was changed. This can be done only with a report from the public door. A referral is accepted or declined instead.",
    "refusal.inbox.sender-unknown":
      "Nothing was sent. The sender is not in our directory any more, so there is no way back. Ask the one who runs Lenke for you.",
    "refusal.observation.says-nothing":
      "Nothing was kept. Every answer is “Don’t know”, and there are no words of your own. Answer one question, or write what you saw.",
    "refusal.observation.no-such-factor":
      "This was not kept. One of the facts is not among those Lenke knows. Open the form again and choose from the list.",
    "refusal.observation.no-such-level":
      "This was not kept. One of the facts has a level that does not exist. Choose one of the levels on the page.",
    "refusal.observation.told-twice":
      "The observation was not saved. The same fact is there twice. Keep one. If sources disagree, write two observations.",
    "refusal.outcome.not-yet-happened":
      "This was not written down. The day has not come yet. Write it when it has happened.",
    "refusal.outcome.unknown-provision":
      "This was not written down. We do not know the provision. Choose one from the list, or leave it open.",
    "refusal.referral.longer-than-consent":
      "Nothing was sent. The recipient would keep it longer than the person’s consent lasts. Choose an earlier last day, or ask the person again.",
    "refusal.capacity.no-day": "Nothing was published. Enter the date it starts to apply.",
    "refusal.capacity.no-such-number":
      "Nothing was said. The number of free places must be a whole number, at most four figures. Leave it empty if it is not about places.",
    "refusal.capacity.ends-before-it-begins":
      "Nothing was said. The last day comes before the first. Move one of them.",
    "refusal.capacity.past":
      "Nothing was said. The last day has passed already. Choose today or later, or leave it open.",
    "refusal.capacity.too-far-ahead":
      "Nothing was said. The first day is more than a year away. Choose an earlier one.",
    "refusal.capacity.places-though-paused":
      "Nothing was said. You take on no new cases, and yet have free places. Choose one of the two.",
    "refusal.capacity.already-said":
      "Nothing was said. Someone here has said something else while you wrote; you see it above. If yours is still right, send it once more.",
    "refusal.routine.same-person":
      "The routine was not changed. The deputy must be another person than the one who decides. Choose two people.",
    "refusal.routine.no-weekday":
      "The routine was not changed. It has no weekday. Choose at least one.",
    "refusal.routine.no-hours":
      "The routine was not changed. From and to must be two different times within the day. Look at the hours again.",
    "refusal.routine.no-call":
      "The routine was not changed. It must say who to call when nobody here answers. Write a name and a number.",
    "refusal.case.no-place":
      "The case was not opened. It has no place. Write the municipality or town.",
    "refusal.case.no-such-sector": "The case was not opened. Choose a kind of work from the list.",
    "refusal.case.not-owner":
      "The case was not given. You do not own it. Ask its owner, or a supervisor.",
    "refusal.case.other-owner":
      "The case was not given. It has had another owner since you opened this page. Look at it again.",
    "refusal.case.already-theirs": "Nothing was changed. They own the case already.",
    "refusal.case.cannot-own":
      "The case was not given. Choose a colleague from the list: they may have left since.",
    "refusal.case.owner-aside": "The case was not given. This colleague has stepped aside from it.",
    "refusal.case.too-many-views": "You have 12 views, and cannot save more. Remove one first.",
    "refusal.case.no-reason":
      "You did not step in. Write a reason, so that others can understand it later.",
    "refusal.case.no-such-colleague": "Nobody was brought in. Choose a colleague from the list.",
    "refusal.case.already-has-part":
      "Nothing was changed. This colleague is in the case already, or has stepped aside from it. Who leads can let them back in, under Step aside.",
    "refusal.case.in-by-plan":
      "Nothing was changed. This colleague is already in the case because of a plan. Ask the person who has the plan to give them more access. With “Law” they also read what is in the case.",
    "refusal.provision.period-backwards":
      "The last day comes before the first. Change one of them.",
    "refusal.person.not-found": "We found no such person in this case. Look under persons.",
    "refusal.person.no-pseudonym":
      "The person was not added. Write a pseudonym: a letter is enough.",
    "refusal.person.pseudonym-reaches":
      "The person was not added. A pseudonym holds no e-mail address, telephone number, national number or date of birth: write a letter or a word.",
    "refusal.person.already-called-so":
      "Nobody was added: someone in this case already has that code name, and is in the list. Another person needs another code name.",
    "refusal.person.no-name": "No name was sealed. Write the name.",
    "refusal.person.already-named":
      "Nothing was changed. A name is kept already, and names are never changed.",
    "refusal.person.no-reason":
      "The name was not opened. Say why you need it; the reason is logged.",
    "refusal.person.not-named": "There is no name to open. None was kept for this person.",
    "refusal.consent.not-found": "We found no such consent in this case. Look under persons.",
    "refusal.consent.already-withdrawn": "Nothing was changed. This consent is withdrawn already.",
    "refusal.consent.no-such-recipient":
      "The consent was not kept. Choose who may be told from the list.",
    "refusal.consent.no-such-purpose": "The consent was not kept. Choose what it is for.",
    "refusal.consent.no-day":
      "The consent was not kept. Write both days: when it was given, and the last day it holds.",
    "refusal.consent.not-given-yet":
      "The consent was not kept. The day it was given has not come yet.",
    "refusal.consent.ends-before-given":
      "The consent was not kept. Its last day is before the day it was given.",
    "refusal.consent.too-long":
      "The consent was not saved. A consent can last at most five years. Check the year, or choose an earlier date.",
    "refusal.consent.past":
      "The consent was not kept. Its last day has passed already. Ask the person again.",
    "refusal.inbox.child-unanswered":
      "It was not set aside. Say first whether child welfare was told, or that it is about no one under 18.",
    "refusal.child.no-basis":
      "Nothing was saved. To say that all are adults, choose how you know it.",
    "refusal.child.no-words": "Nothing was saved. Write how you know that all are adults.",
    "refusal.child.told-later-than-now":
      "Nothing was saved. The date and time have not come yet. Write when you told them.",
    "refusal.safeguard.no-why":
      "Nothing was changed. Write a short reason, so that others understand.",
    "refusal.safeguard.already-in-force":
      "Nothing was changed. This safeguard is in force already.",
    "refusal.safeguard.child-written":
      "Nothing was changed. It is written that someone in the case is or may be under eighteen, or that no one knows. The safeguard stays until someone has looked into the age. Answer it then under “Rights and deadlines”.",
    "refusal.safeguard.child-asked":
      "Nothing was changed. It is asked whether someone in the case is under eighteen. Answer that first under “Rights and deadlines”. If the person is an adult, another colleague than the one who asked must answer.",
    "refusal.safeguard.child-not-seen":
      "Nothing was changed. You do not see what is written of the age of everyone in the case. For that you need “Law” in the plan of each person in it. Ask the colleague who has the plan.",
    "refusal.safeguard.child-unanswered":
      "Nothing was changed. It is not answered of everyone in the case whether they are under eighteen. Answer that first under “Rights and deadlines”. If the safeguard was set on the wrong case, tick that.",
    "refusal.safeguard.already-lifted": "Nothing was changed. This safeguard is not in force.",
    "refusal.routine.no-such-colleague":
      "The routine was not changed. Choose both people from the list.",
    "refusal.referral.no-recipient":
      "Nothing was sent. Cases cannot be referred to the recipient you chose. Choose another from the list.",
    "refusal.referral.no-person":
      "Nothing was sent. You want to tell a pseudonym or a name, but not whose. Choose who it is about, or leave those fields out.",
    "refusal.referral.name-not-open":
      "Nothing was sent. Either no name is written down for this person, or you have no part in the case and cannot open it. Leave the name out, or let a colleague with a part in the case send it.",
    "refusal.referral.already-used":
      "Nothing was sent. This form has been used in another case. Begin a new referral.",
    "refusal.referral.not-found":
      "We found no such referral. The address may be wrong, or it belongs to a case you do not take part in.",
    "refusal.outcome.already-used":
      "Nothing was noted. This form has been used in another case. Open the page again and note it there.",
    "refusal.outcome.not-found":
      "We found no such outcome. The address may be wrong, or it belongs to a case you do not take part in.",
    "refusal.outcome.not-ours":
      "Nothing was sent. Another agency told you this: it is told on only to the agency that referred the case to you.",
    "refusal.outcome.not-in-chain":
      "Nothing was sent. Outcomes go only to those who took on a referral from this case, or referred it to you.",
    "refusal.outcome.already-told":
      "This outcome has already been told to them. Nothing more was sent.",
    "refusal.question.already-answered":
      "This was not kept. The question has its answer already, and an answer is never changed. If something more was said, write down the question it was said to.",
    "refusal.question.not-yet-answered":
      "This was not kept. The day of the answer has not come yet. Give the day it was said.",
    "refusal.question.answered-before-asked":
      "This was not kept. The answer would be older than the question. Give the day it was said.",
    "refusal.question.no-such-asked":
      "This was not kept. There is no such question in this case. Go back to what was asked.",
    "refusal.question.no-wording":
      "The question was not kept. It has no words. Write it as it was said.",
    "refusal.question.not-yet-asked":
      "The question was not kept. The day has not come yet. Write it down when it has been asked.",
    "refusal.question.no-such-language":
      "The question was not kept. Choose the language from the list.",
    "refusal.question.told-what":
      "The question was not kept. You say that rights were explained. Write what the person was told.",
    "refusal.question.no-such-question":
      "The question was not kept. It began from one that we do not have any more. Write it as your own.",
    "refusal.question.agreed-by-whom":
      "Nothing was kept. Write who in the police said it, so that others can ask them.",
    "refusal.question.not-yet-agreed":
      "Nothing was kept. The day has not come yet. Write it down when they have said it.",
    "refusal.edit.words-moved-on":
      "Nothing was kept. The words, or what rests on them, have changed since this page was shown. Read it again.",
    "refusal.edit.not-here":
      "The knowledge is edited at the national coordination, for everyone, and only there.",
    "refusal.edit.not-found": "This is not here, or it is not yours.",
    "refusal.edit.no-why": "Nothing was proposed. Say why, so that the other editor can judge it.",
    "refusal.edit.no-source":
      "Nothing was proposed. Name the source, so that the other editor can read it.",
    "refusal.edit.same-text": "Nothing was proposed. The new text is the same as the old.",
    "refusal.edit.not-sound":
      "Nothing was proposed. Fill it in whole, in both languages, and choose among what there is.",
    "refusal.edit.referred-to": "Nothing was proposed. Something refers to it: change that first.",
    "refusal.edit.not-whole":
      "Nothing was proposed. Something of the decision is still missing; the list says what.",
    "refusal.edit.already-proposed":
      "This draft has been proposed already. It waits for the other editor.",
    "refusal.edit.own-proposal":
      "Nothing was changed. You proposed this; another editor must answer it.",
    "refusal.edit.already-answered": "Nothing was changed. Someone has answered this already.",
    "refusal.edit.no-reason":
      "Nothing was sent back. Say what must be otherwise, so that it can be done.",
    "refusal.edit.older-text":
      "Nothing was changed. The text has been changed since this was proposed. Propose it again on the text as it is now.",
    "refusal.notice.not-found":
      "Nothing was put aside. This decision is not noted on the case, or someone has put it aside already.",
    "refusal.chain.not-here":
      "The chain is counted at the national coordination, and can be read only there.",
    "refusal.pay.category-unknown":
      "We could not reckon this. The kind of work is not one of those in this sector. Choose one from the list.",
    "refusal.pay.category-needs-age":
      "We could not reckon this. The pay here goes by age. Tell the year of birth, or choose a group.",
    "refusal.pay.time-unreadable":
      "We could not reckon this. A time does not exist. Write the hour as 07:00, and a day that is in the calendar.",
    "refusal.pay.shift-backwards":
      "We could not reckon this. The work ends before it begins. If it went past midnight, it ends on the next day.",
    "refusal.pay.shift-too-long":
      "We could not reckon this. One stretch of work is longer than three days. Look at its days, or write it in pieces.",
    "refusal.pay.break-too-long":
      "We could not reckon this. The break is longer than the work. Write fewer minutes.",
    "refusal.pay.break-outside":
      "We could not reckon this. A break lies outside the work, or over another break. Move it inside.",
    "refusal.pay.shifts-overlap":
      "We could not reckon this. Two stretches of work lie over each other, and an hour counts only once. Correct one of them.",
    "refusal.pay.amount-negative":
      "We could not reckon this. An amount or its day is wrong. Write kroner from nought up, and a day that is in the calendar.",
    "refusal.pay.pay-day":
      "We could not reckon this. The pay day is a day of the month, from 1 to 31.",
    "refusal.pay.too-large":
      "We could not reckon this. It comes to more than 15 million kroner. Look at the amounts, or reckon it in parts.",
    "refusal.sharing.no-such-body":
      "We could not answer. We know no such body and no such kind of body. Choose one from the list.",
    "refusal.sharing.no-such-purpose":
      "We could not answer. The rules know no such purpose. Choose one from the list.",
    "refusal.sharing.no-such-field":
      "We could not answer. The rules know nothing of that name that could be told. Choose from the list.",
    "refusal.sharing.no-such-circumstance":
      "We could not answer. No rule depends on that. Answer the questions on the page.",
    "refusal.consent.not-heard":
      "The consent was not kept. Read aloud how it can be withdrawn and what stays, and tick that the person heard it. A yes to what nobody explained is none.",
    "refusal.consent.no-language": "The consent was not kept. Write the language it was given in.",
    "refusal.consent.no-reach":
      "The consent was not kept. Choose whether the person said yes to all that is asked, or only to some of it.",
    "refusal.consent.all-and-some":
      "The consent was not kept. You chose all that is asked, and ticked some of it too. If the person said yes only to what is ticked, choose that; otherwise take the ticks away.",
    "refusal.consent.no-way": "The consent was not kept. Choose how it was given.",
    "refusal.consent.no-fields":
      "The consent was not kept. You chose only some of it, and ticked nothing. Tick what it is for, or choose all that is asked.",
    "refusal.safeguard.no-how":
      "Nothing was changed. Say how: which language, or which way is safe.",
    "refusal.safeguard.how-too-long":
      "Nothing was changed. Together, how the case’s safeguard says it and how the one that came does are too long to go on later. Shorten the words of the case’s own, under Safeguards, and try again then.",
    "refusal.safeguard.how-reaches":
      "Nothing was changed. Write the language alone: no e-mail address, telephone number or national number.",
    "refusal.outcome.no-reasoning":
      "Nothing was sent. Write why they need to know it, and that it is not more than they need.",
    "refusal.outcome.no-rule-allows":
      "Nothing was sent. No rule lets them know what became of it, as you have answered. Ask the person for a consent, or look whether another purpose is the true one.",
    "refusal.referral.already-changed":
      "Nothing was sent. What would be told has changed since you read it. Read it once more below, then send.",
    "refusal.referral.already-moved-on":
      "This was not done. The referral has moved on meanwhile. See its status now.",
    "refusal.referral.no-rule-allows":
      "Nothing was sent. No rule allows any of what you chose, as you have answered. Ask the person for a consent, leave out what shows who it is, or answer what the rules depend on.",
    "refusal.referral.no-such-consent":
      "Nothing was sent. The consent you chose is not in this case any more. Choose again.",
    "refusal.referral.no-such-purpose": "Nothing was sent. Choose what it is for from the list.",
    "refusal.referral.no-words":
      "Nothing was sent. There is no text in the answer. Write what you want to say.",
    "refusal.referral.not-judged":
      "Nothing was sent. Write why it is needed, in proportion and in the person’s interest, and what each yes is based on.",
    "refusal.referral.words-name-somebody":
      "You said that the words name nobody, but this may show who it is. Reword the question, let the words in the observations stay, or take the tick away.",
    "refusal.referral.nothing-there":
      "Nothing was sent. What may go is empty in this case, so they would be told nothing. Write down an observation first, or ask a question that names nobody.",
    "refusal.referral.already-withdrawn":
      "This was not done. The sender has withdrawn the referral.",
    "refusal.referral.no-such-safeguard":
      "Nothing was kept. This safeguard did not come with the referral. Choose one that did.",
    "refusal.referral.none-acknowledged": "Nothing was opened. Tick the safeguards you have read.",
    "refusal.referral.reason-unread":
      "It was not declined. That reason is for someone who has read it. Acknowledge the safeguards and read it, or choose another reason.",
    "refusal.referral.day-passed":
      "This was not done. The day it could be used until has passed. Ask the sender to refer again if it is still needed.",
    "refusal.referral.safeguard-not-set":
      "Nothing was sent. This safeguard is not in force in the case.",
    "refusal.referral.safeguard-no-rule":
      "Nothing was sent. No rule lets this safeguard go to them now. Ring them, and say only what you may.",
    "refusal.referral.not-acknowledged":
      "This was not done. Read and acknowledge each safeguard first.",
    "refusal.referral.not-bound":
      "Nothing was kept. The safeguard “talk before any removal” did not come with this referral. Note it in your own case.",
    "refusal.removal.not-decided-yet": "Nothing was kept. The day it was decided has not come yet.",
    "refusal.removal.planned-before-decided":
      "Nothing was kept. It is planned for a day before it was decided. Look at the days again.",
    "refusal.removal.already-told":
      "Nothing more was sent. They have been told of it with these days already.",
    "refusal.removal.too-often":
      "Nothing was sent. It has been told of so many times in this referral that nobody can follow it any more. Ring them.",
    "refusal.removal.none-here":
      "Nothing was sent. No removal noted here is in force, so there is none to call off.",
    "refusal.removal.stands-further":
      "Nothing was sent. There is a removal where this was passed on. They call it off, and the sender hears it by itself.",
    "refusal.removal.already-otherwise":
      "Nothing was kept. The removal has another day now, or is called off. Read above how it is now, and write it down again.",
    "refusal.removal.no-whom": "Nothing was kept. Write who you reached.",
    "refusal.removal.no-words": "Nothing was kept. Write what was done.",
    "refusal.removal.not-reached-yet":
      "Nothing was kept. The time you reached them has not come yet.",
    "refusal.referral.not-taken-back": "Nothing was kept. The first sender has not taken it back.",
    "refusal.referral.already-kept":
      "Nothing was kept. Someone has already decided that it stays, and why.",
    "refusal.life.not-yet-happened":
      "Nothing was kept. The day is still to come. Write down what has happened; only a birthday, and a day that pay falls due, may lie ahead.",
    "refusal.life.too-long-ago":
      "Nothing was kept. The day is more than a lifetime ago. Look at the year once more.",
    "refusal.life.ends-before-it-began":
      "Nothing was kept. The last day is before the first. Correct one of the two.",
    "refusal.life.which-pay-day":
      "Nothing was kept. Write which pay day the pay is of: the day that it should have been paid.",
    "refusal.life.settles-what-is-to-come":
      "Nothing was kept. The last pay day that it covers is after the day it was paid. What falls due later is written down when it is paid.",
    "refusal.life.no-provision-here":
      "Nothing was kept. No provision belongs to what is chosen. Choose “Not known” here, and write the provision in your own words if it matters, or choose something else that happened.",
    "refusal.life.no-last-day-here":
      "Nothing was kept. No last day belongs to what is chosen. Leave the field empty, and write the day in your own words if it matters, or choose something else that happened.",
    "refusal.life.no-place-here":
      "Nothing was kept. Where the person gave evidence does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-award-here":
      "Nothing was kept. What a judgment awarded does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-how-here":
      "Nothing was kept. How a dismissal came does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-form-here":
      "Nothing was kept. The form of a dismissal does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-ground-here":
      "Nothing was kept. What a deduction rests on does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-notice-here":
      "Nothing was kept. How a notice to leave came does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-home-here":
      "Nothing was kept. The kind of home does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-post-here":
      "Nothing was kept. The kind of job does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-rests-here":
      "Nothing was kept. What an expulsion rests on does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-sought-here":
      "Nothing was kept. What was applied for and refused does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-work-here":
      "Nothing was kept. Whether a permit gives work does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.no-close-here":
      "Nothing was kept. Who hurt or threatened the person does not belong to what is chosen. Choose “Not known” here, or choose something else that happened.",
    "refusal.life.takes-back-nothing":
      "Nothing was kept. It must say which entry did not happen. Open the entry in the list, and correct it from there.",
    "refusal.life.already-noted":
      "Nothing new was kept. The same thing on the same day is there already.",
    "refusal.life.already-replaced":
      "Nothing was kept. A colleague corrected the same entry before you. Look at how it is now, and correct that if it is still wrong.",
    "refusal.life.no-such-entry":
      "Nothing was kept. The entry to be corrected is not there. Look in the list of what has happened.",
    "refusal.life.too-many":
      "Nothing was kept. There are two hundred entries for this person, and that is as many as there is room for. Ask the one who runs Lenke for you.",
    "refusal.life.already-used":
      "Nothing was kept. This form was used before, for something else. Open a new one; what you wrote can be used as it is.",
    "refusal.life.no-such-question":
      "Nothing was kept. The question is not among those that rights wait for any more. Open the page again.",
    "refusal.life.no-such-answer":
      "Nothing was kept. It is not one of the answers to this question. Choose one of those on the page.",
    "refusal.life.no-words":
      "Nothing was kept. There is no answer. Write what was said, and who said it.",
    "refusal.life.who-looked":
      "Nothing was saved. This person is or may be under eighteen, as it is written. Only the authority that decided the age can end that: choose “Said by the authority that decided it”, and write which authority, when, and the reference. If no one has decided it, choose “Not known after all”. If another person in the case is meant, answer for them first.",
    "refusal.life.by-another":
      "Nothing was saved. You asked about the age yourself. Another colleague must answer that the person is an adult, with a reason. If an authority has decided the age, choose that, and you can answer yourself.",
    "refusal.life.no-reason":
      "Nothing was saved. It was asked whether the person is under eighteen. Write how you know that they are an adult.",
    "refusal.life.birthday-too-far":
      "Nothing was kept. Nobody who is born turns eighteen that late. Look at the year.",
    "refusal.life.birth-for-birthday":
      "Nothing was kept. Is this the day the person was born? Then the person is under eighteen: write the day they turn eighteen, the same day eighteen years later. If the person did turn eighteen on this day, they are between 28 and 36: answer of the age instead.",
    "refusal.life.due-day-too-far":
      "Nothing was kept. The day is more than a year from now, and pay does not fall due so long ahead. Look at the year.",
    "refusal.life.two-birthdays":
      "Nothing was kept. A day on which the person turns eighteen is written down already. Correct that one.",
    "refusal.life.not-yet-answered":
      "Nothing was kept. The day it was answered is still to come. Choose today or earlier.",
    "refusal.what-if.day-passed":
      "Nothing is shown. Choose the day that the rights are shown for, or a later one: what has happened already is written down as having happened.",
    "refusal.what-if.grown-up":
      "Nothing is shown. By what is told, the person is eighteen already. Choose something else, or correct the age.",
    "refusal.right-day.not-found":
      "We found no such day for this person. It may have moved, since something that happened was corrected. Open the page again.",
    "refusal.right-day.already-met":
      "Nothing was kept. Someone here has already written that this was done.",
    "refusal.right-day.already-used":
      "Nothing was kept. This form was used before, and what it said was written as not done since, or it was of another day. Your words are in a new form: look at them, and send them again if they hold.",
    "refusal.right-day.already-undone":
      "Nothing was kept. Someone here has already written that this was not done after all.",
    "refusal.right-day.no-reason":
      "Nothing was kept. It does not say how it is that it was not done. Write it in your own words.",
    "refusal.right-day.not-this":
      "Tick only if exactly this is done. If something else was, write that in the plan, and leave the day.",
    "refusal.right-day.not-each":
      "Everything listed here must be done. If only some of it is, write that in the plan, and leave the day.",
    "refusal.right-day.who-was-told":
      "Nothing was saved. Choose who was told, and whether they took it in. “Not known” is an answer too.",
    "refusal.right-day.agreed-passed":
      "Nothing was saved. The date that it is agreed for has passed. Choose today or later.",
    "refusal.right-day.agreed-too-far":
      "Nothing was saved. The date is more than a year ahead. Look at the year.",
    "refusal.right-day.not-yet-done":
      "Nothing was saved. The date is still to come. Choose today or earlier, or “Agreed for later”.",
    "refusal.right-day.before-it-hangs-on":
      "Nothing was kept. The day is before what this hangs on had happened: it could not have been done then. Look at the day again. If it is the day of what happened that is wrong, correct that first under “What has happened”.",
    "refusal.promise.not-found":
      "We found no such letter for this person. Look in the list of letters.",
    "refusal.search.ended": "This search has ended. Search again.",
    "refusal.promise.already-used":
      "No letter was made. This form was used before, for someone else. Open a new one.",
    "refusal.promise.no-language":
      "Nothing was kept. Choose a language from the list, or “another language”.",
    "refusal.promise.put-over-by-whom":
      "Nothing was kept. We do not have the text in the language you chose. Choose who said it in that language: an interpreter, or the person who went through it. Or choose the language it was read in.",
    "refusal.promise.not-yet-told":
      "Nothing was kept. The day is still to come. Choose today or earlier.",
    "refusal.promise.told-before-made":
      "Nothing was kept. The day is before the letter was made. Look at it once more.",
  },
} satisfies Area;
