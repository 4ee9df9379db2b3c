; Puts the command line on the PATH of the person who installs, and takes it away again.
!macro customInstall
  nsExec::Exec 'powershell -NoProfile -Command "$$dir=''$INSTDIR\resources\bin''; $$path=[Environment]::GetEnvironmentVariable(''Path'',''User''); if (($$path -split '';'') -notcontains $$dir) { [Environment]::SetEnvironmentVariable(''Path'', ($$path.TrimEnd('';'') + '';'' + $$dir), ''User'') }"'
!macroend

!macro customUnInstall
  nsExec::Exec 'powershell -NoProfile -Command "$$dir=''$INSTDIR\resources\bin''; $$path=[Environment]::GetEnvironmentVariable(''Path'',''User''); [Environment]::SetEnvironmentVariable(''Path'', (($$path -split '';'' | Where-Object { $$_ -ne $$dir }) -join '';''), ''User'')"'
!macroend
