/** 100,000 synthetic patients, as statements that both engines run. */

export const patients = 100_000

/**
 * Four of seven patients are in organisation 6939, most are active, and each has a search and a status change. Few are
 * due at the time of the tests.
 *
 * @param numbers a query with one column n, from 1 to the number of patients
 */
export function rowsFor(numbers: string): string[] {
  // A spread that is not the order of the identifiers.
  const moment = `'2026-01-' || substr(cast(110 + n / 10 * 7919 % 20 as text), 2, 2) || 'T09:' ||
    substr(cast(100 + n * 31 % 60 as text), 2, 2) || ':' || substr(cast(100 + n % 60 as text), 2, 2) || '.000Z'`
  const later = "'2027-01-01T00:00:00.000Z'"
  const earlier = "'2025-01-01T00:00:00.000Z'"
  /** One of a thousand is due. */
  const due = (column: string) => `case when ${column} % 1000 < 10 then ${earlier} else ${later} end`
  return [
    `insert into patients (organisation, wmda_id, patient_id, status, block, last_updated, changed_at,
       assigned_user_name, anonymise_at, results_until, version)
     select case when n % 7 < 4 then '6939' else '9999' end, 100000 + n, '6939' || n || 'P',
       case n % 10 when 0 then 'NEW' when 1 then 'PRE' when 2 then 'SUS' when 3 then 'STP' else 'ACT' end,
       '{"hla":{"a":{"field1":"02:01"}},"dateOfBirth":"1980-02-29"}', ${moment}, ${moment},
       case n % 50 when 0 then 'a' else 'user' || n % 50 end || '@registry.example', case n % 10 when 3 then ${due('n')} end,
       case n % 10 when 2 then ${due('n')} end, 1 from (${numbers}) as numbers`,
    `insert into listed_patients (organisation, wmda_id, status, assigned_user_name, patient_id, last_viewed, last_activity)
     select organisation, wmda_id, status, assigned_user_name, patient_id, last_updated, ${due('wmda_id')}
     from patients`,
    `insert into patient_counts (organisation, status, assigned_user_name, patients)
     select organisation, status, assigned_user_name, count(*) from patients group by 1, 2, 3`,
    `insert into status_changes (organisation, wmda_id, from_status, to_status, mover, changed_at)
     select organisation, wmda_id, 'NEW', status, 'user', last_updated from patients`,
    `insert into searches (organisation, wmda_id, match_engine, search_type, parameters, state, queued_by, queued_at,
       lease_expires, refresh_from, requested_at, last_updated)
     select organisation, wmda_id, 2, 'DR', '{"overallMismatches":0}',
       case wmda_id % 20 when 0 then 'QUEUED' when 1 then 'RUNNING' else 'FINISHED' end, 'request', last_updated,
       case wmda_id % 20 when 1 then ${due('wmda_id')} end, case when status = 'ACT' then ${due('wmda_id')} end, last_updated, last_updated
     from patients`,
    `insert into lims_patients (organisation, record, referring_number, created_at, updated_at, version)
     select organisation, '{}', patient_id, last_updated, last_updated, 1 from patients
     where wmda_id % 10 = 0 order by wmda_id`,
    `insert into lims_cases (organisation, patient_id, rest, created_at)
     select organisation, id, '{}', created_at from lims_patients`,
  ]
}
