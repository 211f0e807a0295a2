// The journey with the Go client of oapi-codegen.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/partner/client"
	"github.com/oapi-codegen/runtime/types"
)

// read prints what the client read for a step, for the comparison.
func read[T any](step string, body []byte, answer *T) *T {
	if answer == nil {
		log.Fatalf("%s: the response is not a success: %s", step, body)
	}
	line, err := json.Marshal(map[string]any{"step": step, "read": answer})
	must(err)
	fmt.Println(string(line))
	return answer
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// got stops the program when the request itself failed.
func got[T any](answer T, err error) T {
	must(err)
	return answer
}

func to[T any](value T) *T { return &value }

func day(year int, month time.Month, day int) *client.DateOfBirth {
	return &types.Date{Time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}
}

func typing() client.Hla {
	return client.Hla{
		A:    &client.HlaLocus{Field1: "02:01", Field2: to("24:02")},
		B:    &client.HlaLocus{Field1: "07:02"},
		Drb1: &client.HlaLocus{Field1: "15:01"},
	}
}

func insurances() client.Insurances {
	var payer client.PayerMcid
	must(payer.FromPayerMcid0(9007199254740991))
	return client.Insurances{{
		Payer:                 &client.Payer{MCID: &payer},
		InsuredRelationshipID: to[int32](12),
		MemberNumber:          to("M-1"),
	}}
}

func contact() client.LimsContact {
	return client.LimsContact{
		FirstName: to("TEST"), LastName: to("TEST"), DateOfBirth: to("1952-01-01"), Email: to(""),
	}
}

func address() client.LimsAddress {
	return client.LimsAddress{Street1: to("1 Test Street"), City: to("TESTVILLE"), CountryCode: to("US")}
}

func medications() client.MedicationIds {
	var number, text client.MedicationId
	must(number.FromMedicationId0(1))
	must(text.FromMedicationId1("RX-2"))
	return client.MedicationIds{number, text}
}

func main() {
	ctx := context.Background()
	api := got(client.NewClientWithResponses(
		os.Getenv("API_URL"),
		client.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+os.Getenv("API_TOKEN"))
			return nil
		}),
	))

	created := got(api.CreatePatientWithResponse(ctx, nil, client.CreatePatientRequest{
		PatientId:   to("69391234P"),
		Hla:         typing(),
		Idm:         &client.Idm{CmvStatus: to(client.CmvStatusN)},
		DateOfBirth: day(1961, time.May, 27),
		Diagnosis: &client.Diagnosis{
			DiagnosisCode: to(client.DiagnosisCodeAML),
			DiagnosisDate: day(2025, time.November, 3),
		},
		Abo:        to(client.AboA),
		Weight:     to[client.Weight](76),
		LegalTerms: to(true),
	}))
	wmdaId := read("create a patient", created.Body, created.JSON201).WmdaId

	retrieved := got(api.RetrievePatientWithResponse(ctx, &client.RetrievePatientParams{WmdaId: wmdaId}))
	read("retrieve the patient", retrieved.Body, retrieved.JSON200)

	got(api.UpdatePatientWithResponse(ctx, nil, client.UpdatePatientRequest{
		WmdaId: wmdaId, Hla: typing(), Abo: to(client.AboA), Weight: to[client.Weight](77), LegalTerms: to(true),
	}))
	updated := got(api.RetrievePatientWithResponse(ctx, &client.RetrievePatientParams{WmdaId: wmdaId}))
	read("retrieve the updated patient", updated.Body, updated.JSON200)

	list := got(api.ListPatientsWithResponse(ctx, &client.ListPatientsParams{
		Status: &client.Status{client.PatientStatusACT, client.PatientStatusNEW},
		Limit:  to[client.Limit](10),
	}))
	read("list two statuses", list.Body, list.JSON200)

	search := got(api.RequestSearchWithResponse(ctx, nil, client.RequestSearchRequest{
		WmdaId: wmdaId, MatchEngine: client.MatchEngineN2, SearchType: client.DR,
	}))
	read("request a search", search.Body, search.JSON201)

	secondSearch := got(api.RequestSearchWithResponse(ctx, nil, client.RequestSearchRequest{
		WmdaId: wmdaId, MatchEngine: client.MatchEngineN3, SearchType: client.CB,
	}))
	read("request a second search", secondSearch.Body, secondSearch.JSON201)

	var after *client.After

	for {
		page := got(api.ListPatientSearchesWithResponse(ctx, wmdaId, &client.ListPatientSearchesParams{
			Limit: to[client.Limit](1),
			After: after,
		}))
		after = read("list the searches of the patient", page.Body, page.JSON200).Paging.Next
		if after == nil {
			break
		}
	}

	assigned := got(api.AssignUserToPatientWithResponse(ctx, nil, client.AssignUserRequest{
		WmdaId: wmdaId, UserName: to("colleague@registry.example"),
	}))
	read("assign the patient to a colleague", assigned.Body, assigned.JSON200)
	nobody := got(api.AssignUserToPatientWithResponse(ctx, nil, client.AssignUserRequest{WmdaId: wmdaId, UserName: nil}))
	read("assign the patient to nobody", nobody.Body, nobody.JSON200)

	var stop client.UpdatePatientStatusRequest
	must(stop.FromStopPatientRequest(client.StopPatientRequest{
		WmdaId: wmdaId, NewStatus: client.StopStatusSTP, ChangeReason: client.ChangeReasonUPT,
	}))
	stopped := got(api.UpdatePatientStatusWithResponse(ctx, nil, stop))
	read("stop the patient with a reason", stopped.Body, stopped.JSON200)

	for {
		page := got(api.ListStatusChangesWithResponse(ctx, &client.ListStatusChangesParams{
			WmdaId: wmdaId,
			Limit:  to[client.Limit](1),
			After:  after,
		}))
		after = read("list the status changes", page.Body, page.JSON200).Paging.Next
		if after == nil {
			break
		}
	}

	second := got(api.CreatePatientWithResponse(ctx, nil, client.CreatePatientRequest{Hla: typing()}))
	read("create a second patient", second.Body, second.JSON201)

	updatedSince := to(time.Unix(0, 0).In(time.FixedZone("", 3600)))
	next := updatedSince
	limit := to[client.Limit](1)

	for {
		page := got(api.ListPatientsWithResponse(ctx, &client.ListPatientsParams{
			UpdatedSince: updatedSince, Limit: limit, After: after,
		}))

		read("list the changed patients", page.Body, page.JSON200)
		next = page.JSON200.Paging.NextUpdatedSince

		after = page.JSON200.Paging.Next
		if after == nil {
			break
		}
	}
	further := got(api.ListPatientsWithResponse(ctx, &client.ListPatientsParams{UpdatedSince: next}))
	read("check for further changes", further.Body, further.JSON200)

	for {
		page := got(api.SearchPatientListWithResponse(ctx, client.ListPatientsRequest{
			UpdatedSince: updatedSince, Limit: limit, After: after,
		}))
		after = read("list the changed patients by request body", page.Body, page.JSON200).Paging.Next
		if after == nil {
			break
		}
	}

	laboratoryPatient := got(api.CreateLimsPatientWithResponse(ctx, nil, client.CreateLimsPatientRequest{
		Insurances:                   insurances(),
		Contact:                      contact(),
		Address:                      address(),
		MedicationIDs:                medications(),
		ReferringMedicalRecordNumber: to("11731"),
	}))
	registered := read("create a laboratory patient", laboratoryPatient.Body, laboratoryPatient.JSON201)

	record := got(api.RetrieveLimsPatientWithResponse(ctx, registered.PatientMRN, nil))
	read("retrieve the laboratory patient", record.Body, record.JSON200)

	changed := got(api.UpdateLimsPatientWithResponse(ctx, registered.PatientMRN, nil, client.UpdateLimsPatientRequest{
		Address: &client.LimsAddress{City: to("OTHERVILLE")},
	}))
	read("change the laboratory patient", changed.Body, changed.JSON200)

	same := got(api.FindLimsPatientsWithResponse(ctx, &client.FindLimsPatientsParams{
		ReferringMedicalRecordNumber: "11731",
	}))
	read("find the laboratory patient by the number of the partner", same.Body, same.JSON200)

	var link client.CasePatientOrLink
	must(link.FromPatientLink(client.PatientLink{MCID: registered.ID}))
	linked := got(api.CreateLimsCaseWithResponse(ctx, nil, client.CreateLimsCaseRequest{Patient: link}))
	linkedCase := read("open a case with a link", linked.Body, linked.JSON201)

	linkedAgain := got(api.RetrieveLimsCaseWithResponse(ctx, linkedCase.CaseID))
	read("retrieve the case with a link", linkedAgain.Body, linkedAgain.JSON200)

	secondLinked := got(api.CreateLimsCaseWithResponse(ctx, nil, client.CreateLimsCaseRequest{Patient: link}))
	read("open a second case with a link", secondLinked.Body, secondLinked.JSON201)
	for {
		page := got(api.ListLimsCasesWithResponse(ctx, &client.ListLimsCasesParams{
			PatientMRN: registered.PatientMRN,
			Limit:      to[client.Limit](1),
			After:      after,
		}))
		after = read("list the cases of the laboratory patient", page.Body, page.JSON200).Paging.Next
		if after == nil {
			break
		}
	}

	var full client.CasePatientOrLink
	must(full.FromCasePatient(client.CasePatient{
		Insurances:                   insurances(),
		Contact:                      contact(),
		Address:                      address(),
		MedicationIDs:                medications(),
		ReferringMedicalRecordNumber: to("11731"),
	}))
	own := got(api.CreateLimsCaseWithResponse(ctx, nil, client.CreateLimsCaseRequest{
		Patient: full,
		AdditionalProperties: map[string]any{
			"specimens": []any{map[string]any{"specimenID": int64(9007199254740991), "site": "skin"}},
		},
	}))
	ownCase := read("open a case with a full patient", own.Body, own.JSON201)

	ownAgain := got(api.RetrieveLimsCaseWithResponse(ctx, ownCase.CaseID))
	read("retrieve the case with a full patient", ownAgain.Body, ownAgain.JSON200)
}
