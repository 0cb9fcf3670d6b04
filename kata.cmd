@echo off
rem Starts PortKata's command line: builds it on first use and after an update, and afterwards starts without Maven.
setlocal
set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
set "arguments=%root%\target\kata\arguments"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if not exist "%arguments%" (
    call :build
    if errorlevel 1 exit /b 3
)
call :start %*
set "code=%errorlevel%"
if "%code%"=="91" (
    call :build
    if errorlevel 1 exit /b 3
    call :start %*
)
if not "%code%"=="91" exit /b %code%
exit /b %errorlevel%

:start
"%java%" -Dportkata.terminal=true "@%arguments%" %*
exit /b %errorlevel%

:build
echo Building PortKata's command line, once ... 1>&2
if exist "%root%\target\kata\lib" rmdir /s /q "%root%\target\kata\lib"
pushd "%root%"
call mvnw.cmd -q -Pkata -pl grader/kata -am package -DskipTests 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" goto failed
"%java%" -cp "%root%\target\kata\lib\*" portkata.kata.install.Install "%root%"
if errorlevel 1 goto failed
exit /b 0

:failed
echo PortKata could not be built. It takes a JDK, 17 or newer, and the network at the first time; see above for more. 1>&2
exit /b 1
